"""LALR tables of the grammars. Made by `python -m cablelint.tables`; do not edit."""

TEXTS = {'fields': '// The inside of each field of a State telegram: one start symbol per field, so that one broken line hides no other.\n'
           '//\n'
           '// A real line stands above each rule. Blanks and line ends separate tokens and mean nothing else. Terminals with a higher\n'
           '// priority (.2, .3) are tried first. The terminals are wide on purpose: a month that does not exist is still a month here, so\n'
           '// that a rule can say which month was meant.\n'
           '\n'
           '// --- format line 1, 5 FAH-2 H-321.1 ---------------------------------------------------------------------------------\n'
           '// VZCZCXRO9456\n'
           'transmission_identifier: START_OF_MESSAGE CHANNEL? CHANNEL_NUMBER? SECURITY_PROSIGN?\n'
           'START_OF_MESSAGE: /V?ZCZC/\n'
           'CHANNEL: /[A-Z]{3}/\n'
           'CHANNEL_NUMBER: /\\d{1,6}/\n'
           'SECURITY_PROSIGN: /UU|HH/\n'
           '\n'
           '// --- format line 2, 5 FAH-2 H-321.2 ---------------------------------------------------------------------------------\n'
           '// OO RUEHBI RUEHCI RUEHFL RUEHKW RUEHLA RUEHLH RUEHPW RUEHROV RUEHSR\n'
           'called_stations: DOUBLED_PROSIGN ROUTING_INDICATOR+ FULL_STOP?\n'
           'DOUBLED_PROSIGN: /[A-Z]{1,2}(?![A-Z0-9])/\n'
           'ROUTING_INDICATOR: /[A-Z][A-Z0-9]{2,}/\n'
           'FULL_STOP.5: "."\n'
           '\n'
           '// --- format line 3, ACP 127(G) 115 and the US form with # and a section ----------------------------------------------\n'
           '// DE RUEHTA #2080/01 2941131\n'
           'calling_station: DE ROUTING_INDICATOR SERIAL? SECTION_SUFFIX? file_time?\n'
           'file_time: DAY_OF_YEAR TIME\n'
           'DE.2: /DE(?= )/\n'
           'SERIAL: /#?\\d{1,5}[A-Z]?(?=[ \\/]|\\s*\\Z)/\n'
           'SECTION_SUFFIX: /\\/\\d{1,2}/\n'
           'DAY_OF_YEAR.2: /\\d{3}(?=\\d{4}(?!\\d))/\n'
           'TIME.2: /\\d{4}(?!\\d)/\n'
           '\n'
           '// --- format line 4, ACP 127(G) 124 ------------------------------------------------------------------------------------\n'
           '// ZNY CCCCC ZZH\n'
           'security: SECURITY_SIGNAL SECURITY_GROUP SPECIAL_HANDLING? OPERATING_SIGNAL*\n'
           'SECURITY_SIGNAL.2: /ZN[RY](?![A-Z])/\n'
           'SECURITY_GROUP: /[A-Z]{2,8}(?![A-Z])/\n'
           'SPECIAL_HANDLING: /\\/[A-Z]{5}/\n'
           'OPERATING_SIGNAL: /[^\\s]+/\n'
           '\n'
           '// --- format line 5, 5 FAH-2 H-321.5 -----------------------------------------------------------------------------------\n'
           '// O 201131Z OCT 08        P R 041820Z JAN 10        R 311508Z JAN 07 ZDK CTG RUEHC #1234\n'
           'date_time_group: PROSIGN* DAY_TIME ZONE MONTH YEAR INSTRUCTIONS?\n'
           'PROSIGN: /[A-Z](?= )/\n'
           'DAY_TIME: /\\d{5,7}/\n'
           'ZONE: /[A-Z](?= |JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|\\s|\\Z)/\n'
           'MONTH: /[A-Z]{3,9}\\.?/i\n'
           'YEAR: /\\d{4}(?!\\d)|\\d{2}(?!\\d)/\n'
           'INSTRUCTIONS: /\\S.*/\n'
           '\n'
           '// --- format lines 6 to 9, 5 FAH-2 H-321.6 to .9 ---------------------------------------------------------------------\n'
           '// FM AMEMBASSY ASTANA\n'
           'originator: FM ORIGINATOR_NAME\n'
           'FM.2: /FM(?= )/\n'
           'ORIGINATOR_NAME: /\\S+(?: +[^\\s]+)*/\n'
           '\n'
           '// TO RUEHC/SECSTATE WASHDC IMMEDIATE 3604        RUEHZL/EUROPEAN POLITICAL COLLECTIVE        XMT AMEMBASSY SOFIA\n'
           'addressee: ROLE_WORD? ADDRESSED_INDICATOR? ADDRESS_NAME PRECEDENCE_WORD? CONTINUITY_NUMBER?\n'
           'ROLE_WORD.3: /(?:TO|INFO|XMT)(?=[ \\/])\\/?/\n'
           'ADDRESSED_INDICATOR.2: /[A-Z0-9]{3,10}\\/(?=[A-Z])/\n'
           'ADDRESS_NAME: /[A-Z0-9][^\\s]*(?: +(?!(?:FLASH|NIACT IMMEDIATE|IMMEDIATE|PRIORITY|ROUTINE)(?: +\\d+)?\\s*$|\\d{1,6}\\s*$)[^\\s]+)*/\n'
           'PRECEDENCE_WORD.2: /FLASH|NIACT IMMEDIATE|IMMEDIATE|PRIORITY|ROUTINE/\n'
           'CONTINUITY_NUMBER.2: /\\d{1,6}/\n'
           '\n'
           '// --- the text header -----------------------------------------------------------------------------------------------------\n'
           '// C O N F I D E N T I A L SECTION 01 OF 02 ASTANA 002080        UNCLAS E F T O SECTION 1 OF 2 MANILA 001234\n'
           'classification: _level BESIDE* section? (STATION MESSAGE_NUMBER WORD*)?\n'
           '              | _level BESIDE* section STATION_ONLY\n'
           '_level: SPACED_LEVEL | SOLID_LEVEL EFTO? (DOUBLE_SLASH WORD)*\n'
           'section: SECTION_WORD SECTION_NUMBER OF SECTION_NUMBER\n'
           '       | FINAL_SECTION SECTION_NUMBER? OF SECTION_NUMBER\n'
           'SPACED_LEVEL.2: /[A-Z](?: {1,3}[A-Z](?![A-Z]))+(?= |\\s*\\Z)/\n'
           'SOLID_LEVEL.2: /UNCLASSIFIED|UNCLAS|CONFIDENTIAL|TOP SECRET|SECRET|LIMITED OFFICIAL USE/\n'
           'EFTO.4: /E ?F ?T ?O(?= )/\n'
           'DOUBLE_SLASH: "//"\n'
           'SECTION_WORD.4: /SECTION(?= )/\n'
           'FINAL_SECTION.4: /FINAL SECTION(?= )/\n'
           'SECTION_NUMBER.2: /\\d{1,3}(?= |\\s*\\Z)/\n'
           'OF.3: /OF(?= )/\n'
           "STATION.3: /[A-Z](?:[A-Z.'\\-]| +(?=[A-Z]))*(?= +\\d{2,8}\\b)/\n"
           'MESSAGE_NUMBER.3: /\\d{2,8}\\b/\n'
           "STATION_ONLY: /[A-Z][A-Z .'\\-]*\\S/\n"
           'WORD: /[^\\s\\/]+/\n'
           '// S E C R E T NOFORN SECTION 1 OF 2: a caption that stands beside the level\n'
           'BESIDE.5: /(?:NOFORN|NODIS|EXDIS|STADIS|LIMDIS|SIPDIS|SENSITIVE|SBU|FOUO|LOU|[A-Z]+(?= +SECTION \\d))(?= )/\n'
           '\n'
           '// E.O. 12958: DECL: 10/20/2018     E.O. 12958: N/A     EO 12958 DECL: 11/01/2014     E.O. 12958: DECL: X1, X6\n'
           'executive_order: EO ORDER_NUMBER AMENDED? _duration?\n'
           '_duration: DECL+ (DATE REMARK? | EXEMPTION (EXEMPTION_SEPARATOR? EXEMPTION)* REMARK? | OADR REMARK? | MANUAL_REVIEW REMARK? | EVENT | '
           'NOT_APPLICABLE)?\n'
           '         | NOT_APPLICABLE REMARK? | DATE REMARK? | OADR REMARK? | SCHEDULE | EVENT | REMARK\n'
           'EO: /E\\.? ?O\\.?:?/i\n'
           'ORDER_NUMBER: /\\d{4,6}\\s*[:;,.]?/\n'
           'DECL.4: /DECL(?:AS(?:SIFY)?)?\\b(?: ON\\b)?\\.?\\s*[:;]?/i\n'
           'DATE.3: /\\d{1,4} ?[\\/\\-] ?\\d{1,2} ?[\\/\\-] ?\\d{1,4}|\\d{8}\\b|\\d{1,2} [A-Z]{3,9} \\d{2,4}|[A-Z]{3,9} \\d{1,2}, ?\\d{4}/i\n'
           'AMENDED.5: /AS AMENDED\\b\\s*[:;,.]?/i\n'
           'EXEMPTION_SEPARATOR.4: /(?:[,;\\/&]|AND\\b)(?=\\s*\\(?(?:25|50|75)?X[1-9])/i\n'
           'EXEMPTION.3: /\\(?(?:1\\.6 ?)?(?:25|50|75)?X[1-9]\\)?(?:-[A-Z]+)?(?![0-9A-Z])/i\n'
           'OADR.3: /OADR\\b/i\n'
           'MANUAL_REVIEW.3: /MR\\b/i\n'
           'NOT_APPLICABLE.3: /N ?\\/ ?A\\b\\.?|NA\\b|NOT APPLICABLE/i\n'
           'SCHEDULE.2: /(?:X?GDS|XDS|RDS|ADS)\\b[\\s\\S]*/i\n'
           'EVENT: /[A-Z][\\s\\S]*/i\n'
           'REMARK: /\\S[\\s\\S]*/\n'
           '\n'
           '// A keyword may be misspelt (TAGES:, UBJECT:); then its colon shows it.\n'
           '// TAGS: PREL EAID EINV KISL KDEM AF KZ         TAGS: OVIP (CLINTON, HILLARY), PREL, CH\n'
           'tags: TAGS_KEYWORD (TAG | PERSON | "," | ";")*\n'
           'TAGS_KEYWORD.3: /TAGS?(?![A-Z])\\s*[:;,.]?|[A-Z]{2,6}\\s*[:;]/i\n'
           'PERSON.2: /\\([^()]*\\)/\n'
           'TAG: /[^\\s,;()]+/\n'
           '\n'
           '// SUBJECT: (C) KAZAKHSTAN: FM TAZHIN THANKS AMBASSADOR KHALILZAD\n'
           'subject: SUBJECT_KEYWORD (PORTION_MARK COLON?)? SUBJECT_TEXT?\n'
           'COLON.2: ":"\n'
           'SUBJECT_KEYWORD.3: /SUBJ(?:ECT)?(?![A-Z])\\s*[:;]?|[A-Z]{3,9}\\s*[:;]/i\n'
           'PORTION_MARK.2: /\\((?=[A-Z])[A-Z\\/, \\-]{1,40}\\)|\\((?:ts|sbu|[ucs])(?:\\/+[a-z]{1,6})?\\)/\n'
           'SUBJECT_TEXT: /\\S[\\s\\S]*/\n'
           '\n'
           '// REF: A. 05 ASTANA 4321 B. STATE 12345 (NOTAL)\n'
           'references: REFERENCE_KEYWORD (REFERENCE_LABEL | REFERENCE_TEXT)*\n'
           'REFERENCE_KEYWORD.4: /REFS?(?:\\(S\\))?(?![A-Z])\\s*[:;.]*|[A-Z]{2,5}\\s*[:;]/i\n'
           'REFERENCE_LABEL.3: /¶?(?:\\([A-Z]{1,2}\\)|\\[[A-Z]{1,2}\\]|(?:[A-Z]|AA)(?:\\)|[.:](?!\\w\\.)))/\n'
           'REFERENCE_TEXT: /(?:[^\\s;,]|[;,](?=\\d)|[ \\t]+(?!¶?(?:\\([A-Z]\\)|\\[[A-Z]\\]|[A-Z][.):]) ))+[;,]?/\n'
           '\n'
           '// 05 ASTANA 4321        STATE 12345 (NOTAL)        2005 KABUL 00234        ASUNCION 701 (08)\n'
           'reference: REFERENCE_YEAR? REFERENCE_STATION REFERENCE_NUMBER (PARENTHESIS | REFERENCE_REMARK)*\n'
           'REFERENCE_YEAR.3: /(?:\\d{4}|[0-9O]\\d)[ \\-]+(?=[A-Z])|\\d{2}(?=[A-Z])/\n'
           "REFERENCE_STATION.2: /[A-Z](?:[A-Z.'&\\-]|[ ]+(?=[A-Z]))*[:\\-]?(?= *\\d{1,8}(?![\\d\\/]))/\n"
           'REFERENCE_NUMBER.2: /\\d{1,8}(?![\\d\\/])/\n'
           'PARENTHESIS.2: /\\([^()]*\\)/\n'
           'REFERENCE_REMARK: /[^()]+/\n'
           '\n'
           '// Classified By: Ambassador Richard Hoagland, Reasons 1.4 (b) and (d)\n'
           'classified_by: CLASSIFIED_BY_KEYWORD+ CLASSIFIER? reason? CLASSIFIED_BY_REST?\n'
           'reason: REASON_WORD? REASON_SECTION REASON_LETTERS?\n'
           '      | REASON_WORD REASON_LETTERS?\n'
           'CLASSIFIED_BY_KEYWORD.4: /(?:\\d{1,2}\\. *)?(?:\\([A-Z\\/]{1,9}\\) '
           '*)?(?:CLASSIFIED|CLA[A-Z]{4,7}D|CL[A-Z]{5,7}ED)\\s+BY\\b\\s*[:;,.]?/i\n'
           'CLASSIFIER: /(?:(?!(?:\\b(?:for|per|under)\\s+(?:the\\s+)?(?:following\\s+)?)?(?:\\b(?:e\\.?o\\.?:? '
           '?1\\d{4}|reas|reson|reaons|rasons|sections?\\s+1|derived\\s+from)|1 ?\\.[2-6]\\b))[\\s\\S])+/i\n'
           'REASON_WORD.3: /(?:[,;.:\\-]|\\b(?:for|the|following|under|per|pursuant|based|on|to|of|in|are|is)\\b|e\\.?o\\.?:? '
           '?\\d{5}|\\s)*\\b(?:reasons?|resons?|reaons?|rasons?|reasons?\\(s\\)|reason\\(s\\)|sections?|sec\\.|paras?)\\b(?:[,;.:\\-]|\\b(?:for|the|under|per|of|in|are|is|and|section|sections|sec|paras?|e\\.?o\\.?)\\b|1[0-9]{4}|reason|\\s)*/is\n'
           'REASON_SECTION.3: /1 ?\\.\\s{0,3}\\d{1,2}(?!\\d)\\.?/\n'
           'REASON_LETTERS.2: /(?:\\(? ?[a-z] ?\\)|\\band\\b|\\b[a-z]\\b|[,&\\/+\\-;]|\\s|\\()+/i\n'
           'CLASSIFIED_BY_REST: /\\S[\\s\\S]*/\n'
           '\n'
           '// --- the text --------------------------------------------------------------------------------------------------------------\n'
           '// 4. (C) In response, ...        6.(C)        7 (U)\n'
           'paragraph_head: PARAGRAPH_NUMBER FULL_STOP? (MARK | BROKEN_MARK)? PARAGRAPH_TEXT?\n'
           'PARAGRAPH_NUMBER: /\\d{1,3}/\n'
           'MARK.2: /\\( ?[A-Z][A-Z0-9\\/, \\-]{0,60}\\)|\\((?:ts|sbu|[ucs])(?:\\/+[a-z]{1,6})?\\)|\\[[A-Z]{1,3}(?:\\/[A-Z]{1,6})?\\]/\n'
           'BROKEN_MARK.2: /\\((?:TS|S|C|U|SBU|LOU|FOUO)(?:\\/\\/?[A-Z]{1,6})?(?= |$)|(?:TS|S|C|U|SBU)\\)/\n'
           '\n'
           'PARAGRAPH_TEXT: /\\S.*/\n'
           '\n'
           '// (SBU) A paragraph without a number        2: (C) One whose number is damaged\n'
           'portion_head: DAMAGED_NUMBER? MARK PARAGRAPH_TEXT?\n'
           'DAMAGED_NUMBER: /[^\\s(][^(]*/\n'
           '\n'
           '// -- (SBU) The first point        A. (C) The second\n'
           'sub_paragraph_head: SUB_PARAGRAPH_LABEL (MARK | BROKEN_MARK)? PARAGRAPH_TEXT?\n'
           'SUB_PARAGRAPH_LABEL.3: /\\(?[A-Za-z0-9]{1,3}[.)]|--?|\\*/\n'
           '\n'
           '// ASTANA 00002080  001.2 OF 002\n'
           'page_line: PAGE_STATION PAGE_NUMBER PAGE_SECTION PAGE_OF_SECTION? OF PAGE_SECTION REMARK?\n'
           '         | PAGE_WORD PAGE_SECTION PAGE_STATION PAGE_NUMBER (SHORT_SECTION OF SHORT_SECTION)? REMARK?\n'
           'PAGE_WORD.4: /PAGE(?= )/\n'
           "PAGE_STATION.2: /[A-Z](?:[A-Z.'\\-]| +(?=[A-Z]))*/\n"
           'PAGE_NUMBER.2: /\\d{4,8}(?!\\d)/\n'
           'PAGE_SECTION.2: /\\d{2,3}(?!\\d)/\n'
           'PAGE_OF_SECTION.2: /\\.\\d{1,2}/\n'
           'SHORT_SECTION.2: /\\d{2}(?!\\d)/\n'
           '\n'
           '%ignore /\\s+/\n',
 'markings': "// Portion marks and overall markings: State's forms, (C/NF), and those of the intelligence community, (S//REL TO USA, GBR).\n"
             '//\n'
             '// Sources: 5 FAH-1 H-246.2 (State); CAPCO Register and Manual 2016 (levels G.1, controls H.8 and H.9).\n'
             '\n'
             '// (C)   (SBU)   (S/NF)   (S//NF)   (SBU/NOFORN)   (C/REL LIBYA)   (U//FOUO)   (TS//OC/NF)\n'
             'portion: PORTION_LEVEL (_separator _control)*\n'
             '       | UNCLASSIFIED_CONTROL (_separator _control)*\n'
             '\n'
             '_separator: DOUBLE_SLASH | SLASH | HYPHEN | COMMA\n'
             '_control: CONTROL | UNCLASSIFIED_CONTROL | release\n'
             'release: RELEASE_TO COUNTRY (COMMA? COUNTRY)*\n'
             '\n'
             'PORTION_LEVEL.2: /(?:TS|S|C|U|R)(?![A-Z])/\n'
             'UNCLASSIFIED_CONTROL.2: /(?:SBU|LOU|FOUO)(?![A-Z])/\n'
             'CONTROL.2: /(?:NOFORN|NF|N|ORCON|OC|IMCON|IMC|PROPIN|PR|RELIDO|NODIS|ND|EXDIS|XD|LIMDIS|FISA|LES)(?![A-Z])/\n'
             'RELEASE_TO.2: /REL(?: TO)?(?![A-Z])/\n'
             'COUNTRY: /(?!AND\\b)[A-Z]{2,}/\n'
             'DOUBLE_SLASH.1: "//"\n'
             'SLASH: "/"\n'
             'HYPHEN: "-"\n'
             'COMMA: /,|\\band\\b|AND\\b/\n'
             '\n'
             '// SECRET//NOFORN   C O N F I D E N T I A L   SENSITIVE BUT UNCLASSIFIED//NOFORN   SECRET//REL TO USA, GBR\n'
             'banner: (BANNER_LEVEL | BANNER_CONTROL) (BANNER_SEPARATOR? (BANNER_CONTROL | banner_release))*\n'
             'banner_release: BANNER_RELEASE_TO BANNER_COUNTRY (","? BANNER_COUNTRY)*\n'
             'BANNER_LEVEL.3: /T ?O ?P {1,2}S ?E ?C ?R ?E ?T|S ?E ?C ?R ?E ?T|C ?O ?N ?F ?I ?D ?E ?N ?T ?I ?A ?L|RESTRICTED|UNCLAS(?:SIFIED)?/\n'
             'BANNER_CONTROL.4: /SENSITIVE BUT UNCLASSIFIED|SENSITIVE|FOR OFFICIAL USE ONLY|LIMITED OFFICIAL USE|LAW ENFORCEMENT '
             'SENSITIVE|(?:NOFORN|ORCON|IMCON|PROPIN|RELIDO|NODIS|EXDIS|LIMDIS|FISA|SBU|LOU|FOUO|LES)(?![A-Z])/\n'
             'BANNER_RELEASE_TO.4: /REL TO(?![A-Z])/\n'
             'BANNER_COUNTRY: /[A-Z]{2,}(?![A-Z])/\n'
             'BANNER_SEPARATOR: /\\/\\/?/\n'
             '\n'
             '%ignore /\\s+/\n',
 'telegram': '// The order of the lines of a State telegram over ACP 127.\n'
             '//\n'
             '// The terminals are KINDS OF LINES. Each pattern is what a line of that kind begins with (blanks and a pilcrow before it are\n'
             '// skipped); cablelint/lines.py makes its scanner from them and feeds the kinds, one for each field, to this grammar.\n'
             '// Sources: 5 FAH-2 H-320 (format lines 1 to 9), ACP 127(G) annex B (10 to 16), practice of 1995-2010 for the text header.\n'
             '\n'
             'telegram: heading? text ending\n'
             '        | ending\n'
             '\n'
             '// With any of format lines 1 to 4 the copy is one of a transmission: then 5, 6 and an addressee must be there.\n'
             'heading: _routing DATE_TIME_GROUP FROM _addresses ACCOUNTING? BREAK?\n'
             '       | _extract BREAK?\n'
             '       | BREAK\n'
             '\n'
             '_routing: TRANSMISSION_IDENTIFIER CALLED_STATIONS? CALLING_STATION? SECURITY?\n'
             '        | CALLED_STATIONS CALLING_STATION? SECURITY?\n'
             '        | CALLING_STATION SECURITY?\n'
             '        | SECURITY\n'
             '\n'
             '_addresses: TO EXEMPTED? (INFO EXEMPTED?)?\n'
             '          | INFO EXEMPTED?\n'
             '\n'
             "// A copy from which the communication centre's lines were trimmed.\n"
             '_extract: DATE_TIME_GROUP FROM? _addresses?\n'
             '        | FROM _addresses?\n'
             '        | _addresses\n'
             '\n'
             'text: CLASSIFICATION (CAPTION | PASS)* EXECUTIVE_ORDER TAGS SUBJECT _citations TEXT?\n'
             '\n'
             '_citations: REFERENCES? CLASSIFIED_BY?\n'
             '          | CLASSIFIED_BY REFERENCES\n'
             '\n'
             'ending: SIGNATURE? BREAK? END_SERIAL? CORRECTION? END_OF_MESSAGE?\n'
             '\n'
             '// VZCZCXRO9456\n'
             'TRANSMISSION_IDENTIFIER: /V?ZCZC(?= {0,2}[A-Z]{0,3} {0,2}\\d|[ \\t\\\\]*(?:[\\r\\n]|\\Z))/\n'
             '// DE RUEHTA #2080/01 2941131\n'
             'CALLING_STATION.2: /DE +[A-Z]{4,8}\\b/\n'
             '// ZNY CCCCC ZZH\n'
             'SECURITY.2: /ZN[RY]\\b/\n'
             '// O 201131Z OCT 08\n'
             'DATE_TIME_GROUP.2: /(?:[ZOPRYM]{1,2} +){0,3}\\d{5,7}[A-Z]? ?[A-Z]{3,9}\\b|[A-Z0] +\\d{6}Z [A-Z]{3} \\d\\d\\b/\n'
             '// FM AMEMBASSY ASTANA\n'
             'FROM.2: /FM\\b/\n'
             '// TO RUEHC/SECSTATE WASHDC IMMEDIATE 3604\n'
             'TO.2: /TO +/\n'
             '// INFO RUCNCIS/CIS COLLECTIVE 0694, but not the office list INFO LOG-00 EEB-00\n'
             'INFO.2: /INFO\\b(?! +[A-Z]+-\\d\\d\\b)/\n'
             '// XMT AMEMBASSY SOFIA\n'
             'EXEMPTED.2: /XMT\\b/\n'
             '// OO RUEHBI RUEHCI RUEHFL\n'
             'CALLED_STATIONS: /[A-Z]{1,2} +[RQ][A-Z0-9]{3,7}(?![A-Z0-9\\/])/\n'
             '// ACCT BU-12345, GR37\n'
             'ACCOUNTING: /ACCT\\b|GR ?(?:\\d+|NC)\\b/\n'
             '// BT\n'
             'BREAK: /BT[ \\t]*(?=[\\r\\n]|\\Z)/\n'
             '// C O N F I D E N T I A L SECTION 01 OF 02 ASTANA 002080\n'
             'CLASSIFICATION: /UNCLAS|CONFIDENTIAL\\b|SECRET\\b|TOP SECRET\\b|LIMITED OFFICIAL USE\\b|(?!C O R R)[A-Z] {1,2}[A-Z](?: '
             '{1,2}[A-Z](?![A-Z])){3,}/\n'
             '// SIPDIS: every line of the text header that is nothing else and names a caption\n'
             'CAPTION: /SIPDIS\\b|NODIS\\b|EXDIS\\b|STADIS\\b|LIMDIS\\b|NOFORN\\b|SENSITIVE\\b/\n'
             '// STATE FOR SCA/CEN\n'
             'PASS: /(?:STATE|DEPT|DEPARTMENT) (?:ALSO )?(?:FOR|PASS)\\b/\n'
             '// E.O. 12958: DECL: 10/20/2018\n'
             'EXECUTIVE_ORDER: /E\\. ?O\\.|E\\.?O:? ?\\d|E\\.O:/i\n'
             '// TAGS: PREL EAID KZ\n'
             'TAGS: /TAGS?(?=[:;,. ]|[ \\t]*(?:[\\r\\n]|\\Z))/i\n'
             '// SUBJECT: KAZAKHSTAN: ...\n'
             'SUBJECT: /SUBJ(?:ECT)?\\b(?: *[:;]| +(?=\\S)|(?=[ \\t]*(?:[\\r\\n]|\\Z)))/i\n'
             '// REF: A. 06 ASTANA 1234\n'
             'REFERENCES: /REFS?\\b(?:\\(S\\))? *[:.]?/i\n'
             '// Classified By: Ambassador Richard Hoagland, Reasons 1.4 (b) and (d)\n'
             'CLASSIFIED_BY.4: /(?:\\d{1,2}\\. *)?(?:\\([A-Z\\/]{1,9}\\) *)?(?:CLASSIFIED|CLA[A-Z]{4,7}D|CL[A-Z]{5,7}ED) +BY\\b/i\n'
             '// 4. (C) In response, ...   6.(C)   7 (U)\n'
             'PARAGRAPH.3: /\\d{1,3}(?:[ \\t]?\\.[ \\t]*(?=[^\\s\\d])|[ \\t]*(?=\\([A-Z][A-Z\\/, -]{0,30}\\)))/\n'
             '// (SBU) A paragraph without a number, and one whose number is damaged:   2: (C)   -6- (S)   VII. (S)   PARA 7. (S)\n'
             'PORTION.2: /(?:(?:(?i:PARA(?:GRAPH)?) +)?(?:-? ?\\d{1,3}|[IVXl]{1,5})[^\\s\\w(]{0,3} '
             '*)?\\((?:TS|S|C|U|SBU|LOU|FOUO)(?:\\/\\/?[A-Z]{1,6})*\\)(?=[ \\t]+\\S)/\n'
             '// -- The first point        A. The second        (1) The third\n'
             'SUB_PARAGRAPH: /(?:\\(?[A-Za-z0-9]{1,2}[.)]|--?|\\*)[ \\t]+(?=[^\\s\\-])/\n'
             '// ASTANA 00002080  001.2 OF 002\n'
             "PAGE_LINE: /[A-Z][A-Z .'\\-]{0,12} +\\d{8} +\\d{3}(?:\\.\\d{1,2})? +OF +\\d{3}\\b|PAGE +\\d{2} +[A-Z][A-Z .'\\-]{1,25}? +\\d{4,6}\\b/\n"
             '// #2080\n'
             'END_SERIAL: /#\\d{4}[ \\t]*(?=[\\r\\n]|\\Z)/\n'
             '// C WA 1500Z POSITION\n'
             'CORRECTION: /C +(?:WA|LINE|PAGE)\\b/\n'
             '// NNNN\n'
             'END_OF_MESSAGE: /N{3,4}[ \\t]*(?=[\\r\\n]|\\Z)/\n'
             '// BEGIN TEXT, and END TEXT: what stands between is numbered by itself\n'
             'QUOTE_BEGIN: /(?:- ?)*BEGIN(?:NING)? (?:OF )?(?:[A-Z\\-]+ ){0,3}(?:TEXT|QUOTE|MESSAGE|CABLE|TRANSLATION|STATEMENT|LETTER|NOTE)\\b/i\n'
             'QUOTE_END: /(?:- ?)*END (?:OF )?(?:[A-Z\\-]+ ){0,3}(?:TEXT|QUOTE|MESSAGE|CABLE|TRANSLATION|STATEMENT|LETTER|NOTE)\\b/i\n'
             '\n'
             '// All text between the header and the ending is one TEXT to this grammar, and the signature its last line; both are known by their\n'
             '// place. So are ADDRESSEE and CONTINUATION lines, which belong to the field above them.\n'
             'TEXT.-1: /\\S/\n'
             'SIGNATURE.-2: /\\S/\n'
             '\n'
             '// The order does not depend on these: numbers and page lines are compared by rules.\n'
             '%ignore PARAGRAPH\n'
             '%ignore SUB_PARAGRAPH\n'
             '%ignore PORTION\n'
             '%ignore PAGE_LINE\n'
             '%ignore QUOTE_BEGIN\n'
             '%ignore QUOTE_END\n'}

TABLES = {'fields': {'rules': [('__date_time_group_star_2', 1), ('executive_order', 2), ('__tags_star_8', 1), ('addressee', 3), ('_duration', 2),
                      ('classification', 5), ('classification', 5), ('calling_station', 4), ('_duration', 1), ('section', 4), ('addressee', 3),
                      ('__reference_star_10', 1), ('_duration', 2), ('classified_by', 2), ('_duration', 3), ('_duration', 2), ('_duration', 3),
                      ('__date_time_group_star_2', 2), ('addressee', 3), ('calling_station', 2), ('subject', 3), ('_duration', 3),
                      ('transmission_identifier', 1), ('_level', 3), ('references', 1), ('___duration_plus_7', 1), ('_duration', 3), ('addressee', 1),
                      ('___level_star_5', 2), ('___duration_star_6', 1), ('classification', 1), ('security', 3), ('__security_star_1', 1),
                      ('_duration', 3), ('addressee', 3), ('date_time_group', 6), ('page_line', 5), ('classified_by', 1), ('classification', 3),
                      ('file_time', 2), ('page_line', 5), ('portion_head', 2), ('classification', 4), ('subject', 4), ('_duration', 2),
                      ('executive_order', 4), ('classification', 6), ('addressee', 3), ('classification', 2), ('___duration_star_6', 2), ('tags', 1),
                      ('paragraph_head', 2), ('classification', 3), ('sub_paragraph_head', 2), ('__classification_star_4', 2), ('_duration', 4),
                      ('classification', 3), ('classified_by', 3), ('___duration_star_6', 2), ('page_line', 6), ('called_stations', 2),
                      ('paragraph_head', 3), ('___duration_star_6', 3), ('page_line', 6), ('paragraph_head', 3), ('sub_paragraph_head', 3),
                      ('__tags_star_8', 2), ('paragraph_head', 3), ('page_line', 7), ('page_line', 8), ('__classified_by_plus_11', 1),
                      ('__tags_star_8', 2), ('__reference_star_10', 2), ('classified_by', 2), ('_duration', 1), ('page_line', 7), ('_duration', 1),
                      ('_duration', 1), ('sub_paragraph_head', 1), ('_level', 2), ('calling_station', 3), ('_duration', 1), ('reason', 2),
                      ('classification', 2), ('__references_star_9', 2), ('security', 2), ('executive_order', 3), ('transmission_identifier', 2),
                      ('__classified_by_plus_11', 2), ('_duration', 1), ('classified_by', 3), ('paragraph_head', 1), ('_duration', 2),
                      ('classification', 5), ('paragraph_head', 2), ('executive_order', 3), ('sub_paragraph_head', 2), ('addressee', 4),
                      ('addressee', 3), ('paragraph_head', 2), ('paragraph_head', 3), ('__reference_star_10', 2), ('paragraph_head', 2), ('tags', 2),
                      ('_duration', 2), ('___level_star_5', 3), ('reference', 4), ('__classification_star_4', 1), ('security', 4),
                      ('calling_station', 4), ('calling_station', 3), ('subject', 2), ('__called_stations_plus_0', 1), ('addressee', 2),
                      ('security', 3), ('__references_star_9', 2), ('transmission_identifier', 3), ('portion_head', 1), ('portion_head', 2),
                      ('paragraph_head', 3), ('classification', 4), ('__references_star_9', 1), ('classified_by', 2), ('portion_head', 3),
                      ('originator', 2), ('addressee', 2), ('subject', 3), ('transmission_identifier', 3), ('classification', 4),
                      ('transmission_identifier', 2), ('__tags_star_8', 1), ('__security_star_1', 2), ('__classification_star_3', 1),
                      ('__tags_star_8', 1), ('classification', 4), ('calling_station', 3), ('sub_paragraph_head', 3), ('_level', 1), ('section', 3),
                      ('__references_star_9', 1), ('__tags_star_8', 1), ('addressee', 4), ('transmission_identifier', 2),
                      ('transmission_identifier', 4), ('classified_by', 4), ('called_stations', 3), ('subject', 1), ('references', 2), ('reason', 3),
                      ('reference', 3), ('paragraph_head', 4), ('addressee', 2), ('subject', 2), ('sub_paragraph_head', 2),
                      ('transmission_identifier', 3), ('paragraph_head', 4), ('__tags_star_8', 2), ('calling_station', 5), ('reference', 2),
                      ('page_line', 4), ('reason', 1), ('addressee', 4), ('_duration', 2), ('reference', 3), ('_level', 1),
                      ('__reference_star_10', 1), ('reason', 2), ('reason', 1), ('__tags_star_8', 2), ('___duration_plus_7', 2), ('_duration', 1),
                      ('calling_station', 4), ('_duration', 2), ('date_time_group', 5), ('reason', 2), ('_duration', 2), ('date_time_group', 5),
                      ('addressee', 2), ('_level', 2), ('classified_by', 3), ('date_time_group', 4), ('addressee', 5), ('__classification_star_3', 2),
                      ('__called_stations_plus_0', 2), ('addressee', 4), ('section', 4)],
            'starts': {'addressee': (152, 131),
                       'called_stations': (145, 72),
                       'calling_station': (144, 114),
                       'classification': (226, 12),
                       'classified_by': (116, 90),
                       'date_time_group': (174, 69),
                       'executive_order': (2, 262),
                       'originator': (254, 43),
                       'page_line': (189, 266),
                       'paragraph_head': (127, 190),
                       'portion_head': (60, 157),
                       'reference': (87, 246),
                       'references': (104, 100),
                       'security': (199, 267),
                       'sub_paragraph_head': (34, 33),
                       'subject': (235, 134),
                       'tags': (124, 220),
                       'transmission_identifier': (63, 241)},
            'states': [{'DAY_TIME': -1, 'PROSIGN': -1},
                       {'$END': -2,
                        'AMENDED': 136,
                        'DATE': 125,
                        'DECL': 30,
                        'EVENT': 10,
                        'NOT_APPLICABLE': 139,
                        'OADR': 117,
                        'REMARK': 112,
                        'SCHEDULE': 247,
                        '___duration_plus_7': 115,
                        '_duration': 147},
                       {'EO': 132, 'executive_order': 262}, {'$END': -3, 'COMMA': -3, 'PERSON': -3, 'SEMICOLON': -3, 'TAG': -3},
                       {'$END': -4, 'CONTINUITY_NUMBER': 209, 'PRECEDENCE_WORD': 232}, {'$END': -5}, {'$END': -6, 'WORD': 261},
                       {'$END': -7, 'WORD': 261}, {'WORD': 161}, {'$END': -8}, {'$END': -9}, {'$END': -10, 'STATION': -10, 'STATION_ONLY': -10}, {},
                       {'$END': -11, 'CONTINUITY_NUMBER': 264}, {'$END': -12, 'PARENTHESIS': -12, 'REFERENCE_REMARK': -12},
                       {'$END': -13, 'REMARK': 17}, {'$END': -14, 'CLASSIFIED_BY_REST': 83}, {'$END': -15}, {'ROUTING_INDICATOR': 24}, {'$END': -16},
                       {'$END': -17}, {'ADDRESSED_INDICATOR': 70, 'ADDRESS_NAME': 175}, {'DAY_TIME': -18, 'PROSIGN': -18}, {'$END': -19},
                       {'$END': -20, 'DAY_OF_YEAR': 129, 'SECTION_SUFFIX': 200, 'SERIAL': 169, 'file_time': 120}, {'$END': -21, 'SUBJECT_TEXT': 57},
                       {'$END': -22}, {'$END': -23, 'CHANNEL': 210, 'CHANNEL_NUMBER': 137, 'SECURITY_PROSIGN': 193},
                       {'$END': -24, 'BESIDE': -24, 'DOUBLE_SLASH': 8, 'FINAL_SECTION': -24, 'SECTION_WORD': -24, 'STATION': -24},
                       {'$END': -25, 'REFERENCE_LABEL': 205, 'REFERENCE_TEXT': 183, '__references_star_9': 216},
                       {'$END': -26,
                        'DATE': -26,
                        'DECL': -26,
                        'EVENT': -26,
                        'EXEMPTION': -26,
                        'MANUAL_REVIEW': -26,
                        'NOT_APPLICABLE': -26,
                        'OADR': -26},
                       {'$END': -27, 'EXEMPTION': 73, 'EXEMPTION_SEPARATOR': 66, 'REMARK': 80},
                       {'$END': -28, 'CONTINUITY_NUMBER': 221, 'PRECEDENCE_WORD': 187}, {}, {'SUB_PARAGRAPH_LABEL': 118, 'sub_paragraph_head': 33},
                       {'$END': -29, 'BESIDE': -29, 'DOUBLE_SLASH': -29, 'FINAL_SECTION': -29, 'SECTION_WORD': -29, 'STATION': -29},
                       {'$END': -30, 'EXEMPTION': -30, 'EXEMPTION_SEPARATOR': -30, 'REMARK': -30},
                       {'$END': -31,
                        'BESIDE': 163,
                        'FINAL_SECTION': 207,
                        'SECTION_WORD': 50,
                        'STATION': 211,
                        '__classification_star_4': 71,
                        'section': 128},
                       {'EXEMPTION': 84}, {'$END': -32, 'OPERATING_SIGNAL': 195}, {'$END': -33, 'OPERATING_SIGNAL': -33}, {'$END': -34},
                       {'$END': -35}, {}, {'$END': -36}, {'MESSAGE_NUMBER': 192}, {'$END': -37, 'REMARK': 86}, {'DAY_TIME': 123, 'PROSIGN': 22},
                       {'$END': -38,
                        'CLASSIFIED_BY_KEYWORD': 138,
                        'CLASSIFIED_BY_REST': 184,
                        'CLASSIFIER': 111,
                        'REASON_SECTION': 231,
                        'REASON_WORD': 243,
                        'reason': 16},
                       {'PAGE_SECTION': 94}, {'SECTION_NUMBER': 98}, {'$END': -39, 'WORD': 196, '__classification_star_3': 56}, {'$END': -40},
                       {'OF': 202}, {'$END': -41}, {'$END': -42}, {'$END': -43, 'WORD': 261}, {'$END': -44}, {'REFERENCE_STATION': 236}, {'OF': 99},
                       {'DAMAGED_NUMBER': 168, 'MARK': 179, 'portion_head': 157}, {'$END': -45}, {'$END': -46},
                       {'START_OF_MESSAGE': 27, 'transmission_identifier': 241}, {'PAGE_NUMBER': 108}, {'YEAR': 259}, {'EXEMPTION': 92},
                       {'$END': -47, 'WORD': 261}, {'$END': -48}, {}, {'ADDRESS_NAME': 4},
                       {'$END': -49, 'BESIDE': 79, 'FINAL_SECTION': 207, 'SECTION_WORD': 50, 'STATION': 81, 'section': 77}, {},
                       {'$END': -50, 'EXEMPTION': -50, 'EXEMPTION_SEPARATOR': -50, 'REMARK': -50},
                       {'ROUTING_INDICATOR': 171, '__called_stations_plus_0': 88},
                       {'$END': -51, 'COMMA': 197, 'PERSON': 194, 'SEMICOLON': 208, 'TAG': 3, '__tags_star_8': 159},
                       {'$END': -52, 'BROKEN_MARK': 181, 'MARK': 89, 'PARAGRAPH_TEXT': 96}, {'$END': -53, 'STATION': 165, 'STATION_ONLY': 198},
                       {'$END': -54, 'PARAGRAPH_TEXT': 97}, {'$END': -55, 'BESIDE': -55, 'FINAL_SECTION': -55, 'SECTION_WORD': -55, 'STATION': -55},
                       {'$END': -56}, {'MESSAGE_NUMBER': 182}, {'$END': -57}, {'$END': -58},
                       {'$END': -59, 'EXEMPTION': -59, 'EXEMPTION_SEPARATOR': -59, 'REMARK': -59}, {'MONTH': 130}, {'$END': -60},
                       {'REFERENCE_STATION': 105, 'REFERENCE_YEAR': 58, 'reference': 246}, {'$END': -61, 'FULL_STOP': 214, 'ROUTING_INDICATOR': 263},
                       {'$END': -62, 'PARAGRAPH_TEXT': 219}, {}, {'SECTION_NUMBER': 204},
                       {'$END': -63, 'EXEMPTION': -63, 'EXEMPTION_SEPARATOR': -63, 'REMARK': -63}, {'ORIGINATOR_NAME': 186},
                       {'$END': -64, 'REMARK': 103}, {'ADDRESS_NAME': 255}, {'$END': -65}, {'$END': -66}, {'OF': 206}, {'SHORT_SECTION': 113}, {},
                       {'$END': -67, 'COMMA': -67, 'PERSON': -67, 'SEMICOLON': -67, 'TAG': -67}, {'$END': -68}, {'$END': -69},
                       {'REFERENCE_KEYWORD': 29, 'references': 100}, {'REFERENCE_NUMBER': 229}, {'$END': -70},
                       {'$END': -71,
                        'CLASSIFIED_BY_KEYWORD': -71,
                        'CLASSIFIED_BY_REST': -71,
                        'CLASSIFIER': -71,
                        'REASON_SECTION': -71,
                        'REASON_WORD': -71},
                       {'PAGE_SECTION': 149}, {'$END': -72, 'COMMA': -72, 'PERSON': -72, 'SEMICOLON': -72, 'TAG': -72},
                       {'$END': -73, 'PARENTHESIS': -73, 'REFERENCE_REMARK': -73},
                       {'$END': -74, 'CLASSIFIED_BY_REST': 258, 'REASON_SECTION': 231, 'REASON_WORD': 243, 'reason': 140}, {'$END': -75},
                       {'$END': -76, 'REMARK': 106}, {},
                       {'$END': -77,
                        'DATE': 160,
                        'DECL': 245,
                        'EVENT': 249,
                        'EXEMPTION': 142,
                        'MANUAL_REVIEW': 233,
                        'NOT_APPLICABLE': 252,
                        'OADR': 15},
                       {'CLASSIFIED_BY_KEYWORD': 107, '__classified_by_plus_11': 48, 'classified_by': 90}, {'$END': -78, 'REMARK': 19},
                       {'$END': -79, 'BROKEN_MARK': 78, 'MARK': 223, 'PARAGRAPH_TEXT': 148},
                       {'$END': -80, 'BESIDE': -80, 'DOUBLE_SLASH': 8, 'FINAL_SECTION': -80, 'SECTION_WORD': -80, 'STATION': -80}, {'$END': -81},
                       {'WORD': 35}, {'ZONE': 257}, {'ZONE': 85}, {'TAGS_KEYWORD': 75, 'tags': 220}, {'$END': -82, 'REMARK': 5},
                       {'$END': -83, 'CLASSIFIED_BY_REST': -83}, {'PARAGRAPH_NUMBER': 141, 'paragraph_head': 190},
                       {'$END': -84, 'STATION': 45, 'STATION_ONLY': 82}, {'TIME': 52}, {'YEAR': 253}, {}, {'ORDER_NUMBER': 1},
                       {'$END': -85, 'REFERENCE_LABEL': -85, 'REFERENCE_TEXT': -85}, {},
                       {'$END': -86, 'OPERATING_SIGNAL': 40, 'SPECIAL_HANDLING': 176, '__security_star_1': 39},
                       {'$END': -87,
                        'DATE': 125,
                        'DECL': 30,
                        'EVENT': 10,
                        'NOT_APPLICABLE': 139,
                        'OADR': 117,
                        'REMARK': 112,
                        'SCHEDULE': 247,
                        '___duration_plus_7': 115,
                        '_duration': 62},
                       {'$END': -88, 'SECURITY_PROSIGN': 191},
                       {'$END': -89,
                        'CLASSIFIED_BY_KEYWORD': -89,
                        'CLASSIFIED_BY_REST': -89,
                        'CLASSIFIER': -89,
                        'REASON_SECTION': -89,
                        'REASON_WORD': -89},
                       {'$END': -90, 'REMARK': 61}, {'$END': -91, 'CLASSIFIED_BY_REST': 213},
                       {'$END': -92, 'BROKEN_MARK': 146, 'FULL_STOP': 76, 'MARK': 153, 'PARAGRAPH_TEXT': 156},
                       {'$END': -93, 'EXEMPTION': 36, 'EXEMPTION_SEPARATOR': 38, 'REMARK': 26, '___duration_star_6': 31},
                       {'$END': -94, 'WORD': 196, '__classification_star_3': 67}, {'DE': 18, 'calling_station': 114},
                       {'DOUBLED_PROSIGN': 74, 'called_stations': 72}, {'$END': -95, 'PARAGRAPH_TEXT': 154}, {'$END': -96}, {'$END': -97},
                       {'OF': 234, 'PAGE_OF_SECTION': 240}, {'$END': -98}, {'$END': -99, 'CONTINUITY_NUMBER': 150},
                       {'ADDRESSED_INDICATOR': 95, 'ADDRESS_NAME': 32, 'ROLE_WORD': 21, 'addressee': 131}, {'$END': -100, 'PARAGRAPH_TEXT': 102},
                       {'$END': -101}, {'$END': -102, 'PARENTHESIS': -102, 'REFERENCE_REMARK': -102}, {'$END': -103}, {}, {'SECURITY_GROUP': 135},
                       {'$END': -104, 'COMMA': 244, 'PERSON': 109, 'SEMICOLON': 101, 'TAG': 227}, {'$END': -105, 'REMARK': 41},
                       {'$END': -106, 'BESIDE': -106, 'DOUBLE_SLASH': -106, 'FINAL_SECTION': -106, 'SECTION_WORD': -106, 'STATION': -106},
                       {'$END': -107, 'PARENTHESIS': 155, 'REFERENCE_REMARK': 110},
                       {'$END': -108, 'BESIDE': -108, 'FINAL_SECTION': -108, 'SECTION_WORD': -108, 'STATION': -108},
                       {'$END': -109, 'OPERATING_SIGNAL': 195}, {'MESSAGE_NUMBER': 143}, {'PAGE_SECTION': 172}, {'$END': -110}, {'MARK': 180},
                       {'$END': -111, 'DAY_OF_YEAR': 129, 'SECTION_SUFFIX': 248, 'file_time': 9}, {'$END': -112, 'COLON': 25, 'SUBJECT_TEXT': 188},
                       {'$END': -113, 'FULL_STOP': -113, 'ROUTING_INDICATOR': -113}, {'PAGE_STATION': 173}, {'PAGE_NUMBER': 230},
                       {'DAY_TIME': 122, 'PROSIGN': 0, '__date_time_group_star_2': 47, 'date_time_group': 69},
                       {'$END': -114, 'CONTINUITY_NUMBER': 42, 'PRECEDENCE_WORD': 151},
                       {'$END': -115, 'OPERATING_SIGNAL': 40, '__security_star_1': 164},
                       {'$END': -116, 'REFERENCE_LABEL': -116, 'REFERENCE_TEXT': -116}, {'$END': -117}, {'$END': -118, 'PARAGRAPH_TEXT': 55},
                       {'$END': -119, 'PARAGRAPH_TEXT': 185}, {'$END': -120, 'PARAGRAPH_TEXT': 225},
                       {'$END': -121, 'WORD': 196, '__classification_star_3': 6}, {'$END': -122, 'REFERENCE_LABEL': -122, 'REFERENCE_TEXT': -122},
                       {'$END': -123}, {'$END': -124}, {'$END': -125}, {'$END': -126, 'CONTINUITY_NUMBER': 68}, {'$END': -127},
                       {'PAGE_STATION': 64, 'PAGE_WORD': 166, 'page_line': 266}, {}, {'$END': -128},
                       {'$END': -129, 'WORD': 196, '__classification_star_3': 7}, {'$END': -130},
                       {'$END': -131, 'COMMA': -131, 'PERSON': -131, 'SEMICOLON': -131, 'TAG': -131}, {'$END': -132, 'OPERATING_SIGNAL': -132},
                       {'$END': -133, 'WORD': -133}, {'$END': -134, 'COMMA': -134, 'PERSON': -134, 'SEMICOLON': -134, 'TAG': -134}, {'$END': -135},
                       {'SECURITY_SIGNAL': 158, 'security': 267}, {'$END': -136, 'DAY_OF_YEAR': 129, 'file_time': 167}, {'$END': -137},
                       {'SECTION_NUMBER': 265}, {'$END': -138, 'BESIDE': -138, 'FINAL_SECTION': -138, 'SECTION_WORD': -138, 'STATION': -138},
                       {'$END': -139, 'STATION': -139, 'STATION_ONLY': -139}, {'$END': -140, 'REFERENCE_LABEL': -140, 'REFERENCE_TEXT': -140},
                       {'SECTION_NUMBER': 11}, {'OF': 91, 'SECTION_NUMBER': 53},
                       {'$END': -141, 'COMMA': -141, 'PERSON': -141, 'SEMICOLON': -141, 'TAG': -141}, {'$END': -142},
                       {'$END': -143, 'CHANNEL_NUMBER': 224, 'SECURITY_PROSIGN': 178}, {'MESSAGE_NUMBER': 51}, {'$END': -144}, {'$END': -145},
                       {'$END': -146}, {'$END': -147, 'PORTION_MARK': 170, 'SUBJECT_TEXT': 222},
                       {'$END': -148, 'REFERENCE_LABEL': 133, 'REFERENCE_TEXT': 177}, {'$END': -149, 'CLASSIFIED_BY_REST': -149},
                       {'$END': -150, 'PARENTHESIS': 155, 'REFERENCE_REMARK': 110}, {'$END': -151}, {}, {'$END': -152}, {'$END': -153},
                       {'$END': -154, 'PARAGRAPH_TEXT': 201}, {'$END': -155, 'SECURITY_PROSIGN': 212}, {'$END': -156},
                       {'SOLID_LEVEL': 238, 'SPACED_LEVEL': 203, '_level': 37, 'classification': 12},
                       {'$END': -157, 'COMMA': -157, 'PERSON': -157, 'SEMICOLON': -157, 'TAG': -157}, {'$END': -158},
                       {'$END': -159, 'PARENTHESIS': 14, 'REFERENCE_REMARK': 239, '__reference_star_10': 218},
                       {'$END': -160, 'REMARK': 54, 'SHORT_SECTION': 59}, {'$END': -161, 'CLASSIFIED_BY_REST': -161, 'REASON_LETTERS': 126},
                       {'$END': -162, 'CONTINUITY_NUMBER': 260}, {'$END': -163, 'REMARK': 20}, {'PAGE_SECTION': 46},
                       {'SUBJECT_KEYWORD': 215, 'subject': 134}, {'REFERENCE_NUMBER': 237},
                       {'$END': -164, 'PARENTHESIS': 14, 'REFERENCE_REMARK': 239, '__reference_star_10': 162},
                       {'$END': -165,
                        'BESIDE': -165,
                        'DOUBLE_SLASH': 121,
                        'EFTO': 256,
                        'FINAL_SECTION': -165,
                        'SECTION_WORD': -165,
                        'STATION': -165,
                        '___level_star_5': 119},
                       {'$END': -166, 'PARENTHESIS': -166, 'REFERENCE_REMARK': -166}, {'OF': 49}, {},
                       {'$END': -167, 'CLASSIFIED_BY_REST': -167, 'REASON_LETTERS': 217},
                       {'$END': -168, 'CLASSIFIED_BY_REST': -168, 'REASON_LETTERS': 251, 'REASON_SECTION': 242},
                       {'$END': -169, 'COMMA': -169, 'PERSON': -169, 'SEMICOLON': -169, 'TAG': -169},
                       {'$END': -170,
                        'DATE': -170,
                        'DECL': -170,
                        'EVENT': -170,
                        'EXEMPTION': -170,
                        'MANUAL_REVIEW': -170,
                        'NOT_APPLICABLE': -170,
                        'OADR': -170},
                       {}, {'$END': -171}, {'$END': -172, 'DAY_OF_YEAR': 129, 'file_time': 228}, {'$END': -173}, {'$END': -174},
                       {'$END': -175, 'CLASSIFIED_BY_REST': -175}, {'$END': -176}, {'$END': -177, 'INSTRUCTIONS': 44}, {'FM': 93, 'originator': 43},
                       {'$END': -178, 'CONTINUITY_NUMBER': 23, 'PRECEDENCE_WORD': 13},
                       {'$END': -179,
                        'BESIDE': -179,
                        'DOUBLE_SLASH': 121,
                        'FINAL_SECTION': -179,
                        'SECTION_WORD': -179,
                        'STATION': -179,
                        '___level_star_5': 28},
                       {'MONTH': 65}, {'$END': -180}, {'$END': -181, 'INSTRUCTIONS': 250}, {'$END': -182}, {'$END': -183, 'WORD': -183}, {},
                       {'$END': -184, 'FULL_STOP': -184, 'ROUTING_INDICATOR': -184}, {'$END': -185},
                       {'$END': -186, 'STATION': -186, 'STATION_ONLY': -186}, {}, {}],
            'terminals': [('BESIDE', '(?:NOFORN|NODIS|EXDIS|STADIS|LIMDIS|SIPDIS|SENSITIVE|SBU|FOUO|LOU|[A-Z]+(?= +SECTION \\d))(?= )'),
                          ('AMENDED', '(?i:AS AMENDED\\b\\s*[:;,.]?)'), ('FULL_STOP', '\\.'),
                          ('CLASSIFIED_BY_KEYWORD',
                           '(?i:(?:\\d{1,2}\\. *)?(?:\\([A-Z\\/]{1,9}\\) *)?(?:CLASSIFIED|CLA[A-Z]{4,7}D|CL[A-Z]{5,7}ED)\\s+BY\\b\\s*[:;,.]?)'),
                          ('REFERENCE_KEYWORD', '(?i:REFS?(?:\\(S\\))?(?![A-Z])\\s*[:;.]*|[A-Z]{2,5}\\s*[:;])'),
                          ('DECL', '(?i:DECL(?:AS(?:SIFY)?)?\\b(?: ON\\b)?\\.?\\s*[:;]?)'), ('FINAL_SECTION', 'FINAL SECTION(?= )'),
                          ('EFTO', 'E ?F ?T ?O(?= )'), ('SECTION_WORD', 'SECTION(?= )'), ('PAGE_WORD', 'PAGE(?= )'),
                          ('EXEMPTION_SEPARATOR', '(?i:(?:[,;\\/&]|AND\\b)(?=\\s*\\(?(?:25|50|75)?X[1-9]))'),
                          ('REASON_WORD',
                           '(?s:(?i:(?:[,;.:\\-]|\\b(?:for|the|following|under|per|pursuant|based|on|to|of|in|are|is)\\b|e\\.?o\\.?:? '
                           '?\\d{5}|\\s)*\\b(?:reasons?|resons?|reaons?|rasons?|reasons?\\(s\\)|reason\\(s\\)|sections?|sec\\.|paras?)\\b(?:[,;.:\\-]|\\b(?:for|the|under|per|of|in|are|is|and|section|sections|sec|paras?|e\\.?o\\.?)\\b|1[0-9]{4}|reason|\\s)*))'),
                          ('EXEMPTION', '(?i:\\(?(?:1\\.6 ?)?(?:25|50|75)?X[1-9]\\)?(?:-[A-Z]+)?(?![0-9A-Z]))'),
                          ('REFERENCE_YEAR', '(?:\\d{4}|[0-9O]\\d)[ \\-]+(?=[A-Z])|\\d{2}(?=[A-Z])'),
                          ('SUBJECT_KEYWORD', '(?i:SUBJ(?:ECT)?(?![A-Z])\\s*[:;]?|[A-Z]{3,9}\\s*[:;])'),
                          ('STATION', "[A-Z](?:[A-Z.'\\-]| +(?=[A-Z]))*(?= +\\d{2,8}\\b)"),
                          ('TAGS_KEYWORD', '(?i:TAGS?(?![A-Z])\\s*[:;,.]?|[A-Z]{2,6}\\s*[:;])'),
                          ('DATE',
                           '(?i:\\d{1,4} ?[\\/\\-] ?\\d{1,2} ?[\\/\\-] ?\\d{1,4}|\\d{8}\\b|\\d{1,2} [A-Z]{3,9} \\d{2,4}|[A-Z]{3,9} \\d{1,2}, '
                           '?\\d{4})'),
                          ('NOT_APPLICABLE', '(?i:N ?\\/ ?A\\b\\.?|NA\\b|NOT APPLICABLE)'), ('REASON_SECTION', '1 ?\\.\\s{0,3}\\d{1,2}(?!\\d)\\.?'),
                          ('MESSAGE_NUMBER', '\\d{2,8}\\b'),
                          ('REFERENCE_LABEL', '¶?(?:\\([A-Z]{1,2}\\)|\\[[A-Z]{1,2}\\]|(?:[A-Z]|AA)(?:\\)|[.:](?!\\w\\.)))'),
                          ('SUB_PARAGRAPH_LABEL', '\\(?[A-Za-z0-9]{1,3}[.)]|--?|\\*'), ('ROLE_WORD', '(?:TO|INFO|XMT)(?=[ \\/])\\/?'),
                          ('OADR', '(?i:OADR\\b)'), ('OF', 'OF(?= )'), ('MANUAL_REVIEW', '(?i:MR\\b)'),
                          ('MARK',
                           '\\( ?[A-Z][A-Z0-9\\/, \\-]{0,60}\\)|\\((?:ts|sbu|[ucs])(?:\\/+[a-z]{1,6})?\\)|\\[[A-Z]{1,3}(?:\\/[A-Z]{1,6})?\\]'),
                          ('PORTION_MARK', '\\((?=[A-Z])[A-Z\\/, \\-]{1,40}\\)|\\((?:ts|sbu|[ucs])(?:\\/+[a-z]{1,6})?\\)'),
                          ('REFERENCE_STATION', "[A-Z](?:[A-Z.'&\\-]|[ ]+(?=[A-Z]))*[:\\-]?(?= *\\d{1,8}(?![\\d\\/]))"),
                          ('REASON_LETTERS', '(?i:(?:\\(? ?[a-z] ?\\)|\\band\\b|\\b[a-z]\\b|[,&\\/+\\-;]|\\s|\\()+)'),
                          ('SPACED_LEVEL', '[A-Z](?: {1,3}[A-Z](?![A-Z]))+(?= |\\s*\\Z)'), ('PAGE_STATION', "[A-Z](?:[A-Z.'\\-]| +(?=[A-Z]))*"),
                          ('SCHEDULE', '(?i:(?:X?GDS|XDS|RDS|ADS)\\b[\\s\\S]*)'), ('PARENTHESIS', '\\([^()]*\\)'), ('PERSON', '\\([^()]*\\)'),
                          ('SOLID_LEVEL', 'UNCLASSIFIED|UNCLAS|CONFIDENTIAL|TOP SECRET|SECRET|LIMITED OFFICIAL USE'),
                          ('PRECEDENCE_WORD', 'FLASH|NIACT IMMEDIATE|IMMEDIATE|PRIORITY|ROUTINE'),
                          ('BROKEN_MARK', '\\((?:TS|S|C|U|SBU|LOU|FOUO)(?:\\/\\/?[A-Z]{1,6})?(?= |$)|(?:TS|S|C|U|SBU)\\)'),
                          ('ADDRESSED_INDICATOR', '[A-Z0-9]{3,10}\\/(?=[A-Z])'), ('REFERENCE_NUMBER', '\\d{1,8}(?![\\d\\/])'),
                          ('PAGE_NUMBER', '\\d{4,8}(?!\\d)'), ('CONTINUITY_NUMBER', '\\d{1,6}'), ('TIME', '\\d{4}(?!\\d)'),
                          ('DAY_OF_YEAR', '\\d{3}(?=\\d{4}(?!\\d))'), ('SECTION_NUMBER', '\\d{1,3}(?= |\\s*\\Z)'),
                          ('SECURITY_SIGNAL', 'ZN[RY](?![A-Z])'), ('PAGE_SECTION', '\\d{2,3}(?!\\d)'), ('PAGE_OF_SECTION', '\\.\\d{1,2}'),
                          ('SHORT_SECTION', '\\d{2}(?!\\d)'), ('DE', 'DE(?= )'), ('FM', 'FM(?= )'), ('COLON', ':'),
                          ('CLASSIFIER',
                           '(?i:(?:(?!(?:\\b(?:for|per|under)\\s+(?:the\\s+)?(?:following\\s+)?)?(?:\\b(?:e\\.?o\\.?:? '
                           '?1\\d{4}|reas|reson|reaons|rasons|sections?\\s+1|derived\\s+from)|1 ?\\.[2-6]\\b))[\\s\\S])+)'),
                          ('ADDRESS_NAME',
                           '[A-Z0-9][^\\s]*(?: +(?!(?:FLASH|NIACT IMMEDIATE|IMMEDIATE|PRIORITY|ROUTINE)(?: +\\d+)?\\s*$|\\d{1,6}\\s*$)[^\\s]+)*'),
                          ('REFERENCE_TEXT', '(?:[^\\s;,]|[;,](?=\\d)|[ \t]+(?!¶?(?:\\([A-Z]\\)|\\[[A-Z]\\]|[A-Z][.):]) ))+[;,]?'),
                          ('STATION_ONLY', "[A-Z][A-Z .'\\-]*\\S"), ('ORDER_NUMBER', '\\d{4,6}\\s*[:;,.]?'),
                          ('ROUTING_INDICATOR', '[A-Z][A-Z0-9]{2,}'), ('ORIGINATOR_NAME', '\\S+(?: +[^\\s]+)*'), ('EVENT', '(?i:[A-Z][\\s\\S]*)'),
                          ('DAMAGED_NUMBER', '[^\\s(][^(]*'), ('TAG', '[^\\s,;()]+'), ('CLASSIFIED_BY_REST', '\\S[\\s\\S]*'),
                          ('REMARK', '\\S[\\s\\S]*'), ('SUBJECT_TEXT', '\\S[\\s\\S]*'), ('WORD', '[^\\s\\/]+'), ('OPERATING_SIGNAL', '[^\\s]+'),
                          ('REFERENCE_REMARK', '[^()]+'), ('INSTRUCTIONS', '\\S.*'), ('PARAGRAPH_TEXT', '\\S.*'), ('__IGNORE_0', '\\s+'),
                          ('MONTH', '(?i:[A-Z]{3,9}\\.?)'), ('SECURITY_GROUP', '[A-Z]{2,8}(?![A-Z])'),
                          ('SERIAL', '#?\\d{1,5}[A-Z]?(?=[ \\/]|\\s*\\Z)'), ('DAY_TIME', '\\d{5,7}'), ('EO', '(?i:E\\.? ?O\\.?:?)'),
                          ('SPECIAL_HANDLING', '\\/[A-Z]{5}'), ('CHANNEL_NUMBER', '\\d{1,6}'), ('START_OF_MESSAGE', 'V?ZCZC'),
                          ('YEAR', '\\d{4}(?!\\d)|\\d{2}(?!\\d)'), ('SECTION_SUFFIX', '\\/\\d{1,2}'), ('CHANNEL', '[A-Z]{3}'),
                          ('PARAGRAPH_NUMBER', '\\d{1,3}'), ('DOUBLED_PROSIGN', '[A-Z]{1,2}(?![A-Z0-9])'), ('SECURITY_PROSIGN', 'UU|HH'),
                          ('DOUBLE_SLASH', '//'), ('ZONE', '[A-Z](?= |JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|\\s|\\Z)'),
                          ('PROSIGN', '[A-Z](?= )'), ('COMMA', ','), ('SEMICOLON', ';')]},
 'markings': {'rules': [('__banner_star_2', 1), ('__banner_star_2', 3), ('banner', 1), ('banner_release', 2), ('__banner_release_star_3', 2),
                        ('__release_star_1', 2), ('__banner_release_star_3', 2), ('__banner_star_2', 2), ('__banner_star_2', 1),
                        ('__banner_star_2', 2), ('portion', 1), ('portion', 2), ('__banner_release_star_3', 1), ('banner_release', 3),
                        ('_separator', 1), ('_separator', 1), ('_separator', 1), ('__banner_star_2', 2), ('portion', 1), ('banner', 2),
                        ('_control', 1), ('_separator', 1), ('__banner_star_2', 2), ('__portion_star_0', 3), ('__banner_star_2', 3), ('release', 3),
                        ('__banner_release_star_3', 3), ('__release_star_1', 1), ('banner', 2), ('__release_star_1', 2), ('__release_star_1', 3),
                        ('portion', 2), ('_control', 1), ('__portion_star_0', 2), ('release', 2), ('banner', 1), ('_control', 1)],
              'starts': {'banner': (23, 4), 'portion': (3, 22)},
              'states': [{'BANNER_COUNTRY': 9}, {'$END': -1, 'BANNER_CONTROL': -1, 'BANNER_RELEASE_TO': -1, 'BANNER_SEPARATOR': -1},
                         {'$END': -2, 'BANNER_CONTROL': -2, 'BANNER_RELEASE_TO': -2, 'BANNER_SEPARATOR': -2},
                         {'PORTION_LEVEL': 13, 'UNCLASSIFIED_CONTROL': 28, 'portion': 22}, {},
                         {'$END': -3,
                          'BANNER_CONTROL': 11,
                          'BANNER_RELEASE_TO': 38,
                          'BANNER_SEPARATOR': 19,
                          '__banner_star_2': 29,
                          'banner_release': 1},
                         {'$END': -4,
                          'BANNER_CONTROL': -4,
                          'BANNER_COUNTRY': 16,
                          'BANNER_RELEASE_TO': -4,
                          'BANNER_SEPARATOR': -4,
                          '__ANON_0': 0,
                          '__banner_release_star_3': 17},
                         {'$END': -5, 'BANNER_CONTROL': -5, 'BANNER_COUNTRY': -5, 'BANNER_RELEASE_TO': -5, 'BANNER_SEPARATOR': -5, '__ANON_0': -5},
                         {'$END': -6, 'COMMA': -6, 'COUNTRY': -6, 'DOUBLE_SLASH': -6, 'HYPHEN': -6, 'SLASH': -6},
                         {'$END': -7, 'BANNER_CONTROL': -7, 'BANNER_COUNTRY': -7, 'BANNER_RELEASE_TO': -7, 'BANNER_SEPARATOR': -7, '__ANON_0': -7},
                         {'$END': -8, 'BANNER_CONTROL': -8, 'BANNER_RELEASE_TO': -8, 'BANNER_SEPARATOR': -8},
                         {'$END': -9, 'BANNER_CONTROL': -9, 'BANNER_RELEASE_TO': -9, 'BANNER_SEPARATOR': -9},
                         {'$END': -10, 'BANNER_CONTROL': -10, 'BANNER_RELEASE_TO': -10, 'BANNER_SEPARATOR': -10},
                         {'$END': -11, 'COMMA': 31, 'DOUBLE_SLASH': 24, 'HYPHEN': 25, 'SLASH': 26, '__portion_star_0': 14, '_separator': 18},
                         {'$END': -12, 'COMMA': 31, 'DOUBLE_SLASH': 24, 'HYPHEN': 25, 'SLASH': 26, '_separator': 21}, {'COUNTRY': 8},
                         {'$END': -13,
                          'BANNER_CONTROL': -13,
                          'BANNER_COUNTRY': -13,
                          'BANNER_RELEASE_TO': -13,
                          'BANNER_SEPARATOR': -13,
                          '__ANON_0': -13},
                         {'$END': -14, 'BANNER_CONTROL': -14, 'BANNER_COUNTRY': 7, 'BANNER_RELEASE_TO': -14, 'BANNER_SEPARATOR': -14, '__ANON_0': 46},
                         {'CONTROL': 30, 'RELEASE_TO': 42, 'UNCLASSIFIED_CONTROL': 45, '_control': 47, 'release': 50},
                         {'BANNER_CONTROL': 27, 'BANNER_RELEASE_TO': 38, 'banner_release': 32}, {'COUNTRY': 43},
                         {'CONTROL': 30, 'RELEASE_TO': 42, 'UNCLASSIFIED_CONTROL': 45, '_control': 33, 'release': 50}, {},
                         {'BANNER_CONTROL': 49, 'BANNER_LEVEL': 5, 'banner': 4}, {'CONTROL': -15, 'RELEASE_TO': -15, 'UNCLASSIFIED_CONTROL': -15},
                         {'CONTROL': -16, 'RELEASE_TO': -16, 'UNCLASSIFIED_CONTROL': -16},
                         {'CONTROL': -17, 'RELEASE_TO': -17, 'UNCLASSIFIED_CONTROL': -17},
                         {'$END': -18, 'BANNER_CONTROL': -18, 'BANNER_RELEASE_TO': -18, 'BANNER_SEPARATOR': -18},
                         {'$END': -19, 'COMMA': 31, 'DOUBLE_SLASH': 24, 'HYPHEN': 25, 'SLASH': 26, '__portion_star_0': 44, '_separator': 18},
                         {'$END': -20, 'BANNER_CONTROL': 12, 'BANNER_RELEASE_TO': 38, 'BANNER_SEPARATOR': 34, 'banner_release': 10},
                         {'$END': -21, 'COMMA': -21, 'DOUBLE_SLASH': -21, 'HYPHEN': -21, 'SLASH': -21},
                         {'CONTROL': -22, 'RELEASE_TO': -22, 'UNCLASSIFIED_CONTROL': -22},
                         {'$END': -23, 'BANNER_CONTROL': -23, 'BANNER_RELEASE_TO': -23, 'BANNER_SEPARATOR': -23},
                         {'$END': -24, 'COMMA': -24, 'DOUBLE_SLASH': -24, 'HYPHEN': -24, 'SLASH': -24},
                         {'BANNER_CONTROL': 35, 'BANNER_RELEASE_TO': 38, 'banner_release': 2},
                         {'$END': -25, 'BANNER_CONTROL': -25, 'BANNER_RELEASE_TO': -25, 'BANNER_SEPARATOR': -25},
                         {'$END': -26, 'COMMA': 20, 'COUNTRY': 41, 'DOUBLE_SLASH': -26, 'HYPHEN': -26, 'SLASH': -26},
                         {'$END': -27,
                          'BANNER_CONTROL': -27,
                          'BANNER_COUNTRY': -27,
                          'BANNER_RELEASE_TO': -27,
                          'BANNER_SEPARATOR': -27,
                          '__ANON_0': -27},
                         {'BANNER_COUNTRY': 6}, {'$END': -28, 'COMMA': -28, 'COUNTRY': -28, 'DOUBLE_SLASH': -28, 'HYPHEN': -28, 'SLASH': -28},
                         {'$END': -29, 'BANNER_CONTROL': 12, 'BANNER_RELEASE_TO': 38, 'BANNER_SEPARATOR': 34, 'banner_release': 10},
                         {'$END': -30, 'COMMA': -30, 'COUNTRY': -30, 'DOUBLE_SLASH': -30, 'HYPHEN': -30, 'SLASH': -30}, {'COUNTRY': 48},
                         {'$END': -31, 'COMMA': -31, 'COUNTRY': -31, 'DOUBLE_SLASH': -31, 'HYPHEN': -31, 'SLASH': -31},
                         {'$END': -32, 'COMMA': 31, 'DOUBLE_SLASH': 24, 'HYPHEN': 25, 'SLASH': 26, '_separator': 21},
                         {'$END': -33, 'COMMA': -33, 'DOUBLE_SLASH': -33, 'HYPHEN': -33, 'SLASH': -33}, {'BANNER_COUNTRY': 37},
                         {'$END': -34, 'COMMA': -34, 'DOUBLE_SLASH': -34, 'HYPHEN': -34, 'SLASH': -34},
                         {'$END': -35, 'COMMA': 15, 'COUNTRY': 39, 'DOUBLE_SLASH': -35, 'HYPHEN': -35, 'SLASH': -35, '__release_star_1': 36},
                         {'$END': -36,
                          'BANNER_CONTROL': 11,
                          'BANNER_RELEASE_TO': 38,
                          'BANNER_SEPARATOR': 19,
                          '__banner_star_2': 40,
                          'banner_release': 1},
                         {'$END': -37, 'COMMA': -37, 'DOUBLE_SLASH': -37, 'HYPHEN': -37, 'SLASH': -37}],
              'terminals': [('BANNER_CONTROL',
                             'SENSITIVE BUT UNCLASSIFIED|SENSITIVE|FOR OFFICIAL USE ONLY|LIMITED OFFICIAL USE|LAW ENFORCEMENT '
                             'SENSITIVE|(?:NOFORN|ORCON|IMCON|PROPIN|RELIDO|NODIS|EXDIS|LIMDIS|FISA|SBU|LOU|FOUO|LES)(?![A-Z])'),
                            ('BANNER_RELEASE_TO', 'REL TO(?![A-Z])'),
                            ('BANNER_LEVEL',
                             'T ?O ?P {1,2}S ?E ?C ?R ?E ?T|S ?E ?C ?R ?E ?T|C ?O ?N ?F ?I ?D ?E ?N ?T ?I ?A ?L|RESTRICTED|UNCLAS(?:SIFIED)?'),
                            ('CONTROL', '(?:NOFORN|NF|N|ORCON|OC|IMCON|IMC|PROPIN|PR|RELIDO|NODIS|ND|EXDIS|XD|LIMDIS|FISA|LES)(?![A-Z])'),
                            ('RELEASE_TO', 'REL(?: TO)?(?![A-Z])'), ('UNCLASSIFIED_CONTROL', '(?:SBU|LOU|FOUO)(?![A-Z])'),
                            ('PORTION_LEVEL', '(?:TS|S|C|U|R)(?![A-Z])'), ('DOUBLE_SLASH', '//'), ('BANNER_COUNTRY', '[A-Z]{2,}(?![A-Z])'),
                            ('COUNTRY', '(?!AND\\b)[A-Z]{2,}'), ('__IGNORE_0', '\\s+'), ('COMMA', ',|\\band\\b|AND\\b'),
                            ('BANNER_SEPARATOR', '\\/\\/?'), ('HYPHEN', '\\-'), ('SLASH', '/'), ('__ANON_0', ',')]},
 'telegram': {'rules': [('_addresses', 2), ('ending', 2), ('_extract', 1), ('ending', 3), ('_routing', 2), ('__text_star_0', 2), ('heading', 5),
                        ('ending', 2), ('_addresses', 1), ('_addresses', 2), ('heading', 5), ('_citations', 0), ('ending', 4), ('ending', 4),
                        ('ending', 5), ('ending', 2), ('heading', 6), ('_citations', 2), ('_routing', 4), ('ending', 3), ('text', 5), ('ending', 2),
                        ('_citations', 1), ('_routing', 2), ('_routing', 3), ('ending', 0), ('ending', 3), ('_routing', 1), ('_citations', 2),
                        ('_extract', 3), ('_extract', 2), ('telegram', 3), ('_addresses', 3), ('_citations', 1), ('_addresses', 4), ('ending', 1),
                        ('ending', 2), ('_routing', 3), ('ending', 1), ('ending', 3), ('_extract', 2), ('heading', 1), ('__text_star_0', 1),
                        ('heading', 2), ('ending', 3), ('text', 7), ('__text_star_0', 2), ('heading', 4), ('_routing', 3), ('_routing', 1),
                        ('telegram', 2), ('_routing', 3), ('text', 6), ('ending', 2), ('ending', 3), ('ending', 1), ('ending', 2), ('heading', 1),
                        ('_extract', 2), ('ending', 1), ('ending', 1), ('_extract', 1), ('ending', 4), ('telegram', 1), ('_routing', 2),
                        ('_addresses', 2), ('__text_star_0', 1), ('ending', 4), ('ending', 2), ('ending', 4), ('text', 6), ('_routing', 2),
                        ('_addresses', 3), ('_routing', 1), ('ending', 3), ('_addresses', 1), ('ending', 3), ('_routing', 2), ('ending', 2),
                        ('ending', 2), ('_extract', 1), ('_routing', 1), ('_routing', 2), ('ending', 3), ('ending', 3)],
              'starts': {'telegram': (95, 27)},
              'states': [{'ACCOUNTING': -1, 'BREAK': -1, 'CLASSIFICATION': -1}, {'SUBJECT': 17}, {'CLASSIFICATION': 88, 'text': 31},
                         {'$END': -2, 'END_OF_MESSAGE': 24}, {'BREAK': -3, 'CLASSIFICATION': -3}, {'$END': -4},
                         {'DATE_TIME_GROUP': -5, 'SECURITY': 30}, {'CAPTION': -6, 'EXECUTIVE_ORDER': -6, 'PASS': -6}, {'CLASSIFICATION': -7},
                         {'$END': -8}, {'ACCOUNTING': -9, 'BREAK': -9, 'CLASSIFICATION': -9, 'EXEMPTED': 74, 'INFO': 11},
                         {'ACCOUNTING': -10, 'BREAK': -10, 'CLASSIFICATION': -10, 'EXEMPTED': 39}, {'BREAK': 21, 'CLASSIFICATION': -11},
                         {'$END': -12,
                          'BREAK': -12,
                          'CLASSIFIED_BY': 40,
                          'CORRECTION': -12,
                          'END_OF_MESSAGE': -12,
                          'END_SERIAL': -12,
                          'REFERENCES': 28,
                          'SIGNATURE': -12,
                          'TEXT': -12,
                          '_citations': 25},
                         {'DATE_TIME_GROUP': 35}, {'$END': -13}, {'$END': -14},
                         {'$END': -12,
                          'BREAK': -12,
                          'CLASSIFIED_BY': 40,
                          'CORRECTION': -12,
                          'END_OF_MESSAGE': -12,
                          'END_SERIAL': -12,
                          'REFERENCES': 28,
                          'SIGNATURE': -12,
                          'TEXT': -12,
                          '_citations': 60},
                         {'INFO': 86, 'TO': 10, '_addresses': 54}, {'$END': -15}, {'$END': -16, 'END_OF_MESSAGE': 83}, {'CLASSIFICATION': -17},
                         {'$END': -18, 'BREAK': -18, 'CORRECTION': -18, 'END_OF_MESSAGE': -18, 'END_SERIAL': -18, 'SIGNATURE': -18, 'TEXT': -18},
                         {'DATE_TIME_GROUP': -19}, {'$END': -20},
                         {'$END': -21, 'BREAK': -21, 'CORRECTION': -21, 'END_OF_MESSAGE': -21, 'END_SERIAL': -21, 'SIGNATURE': -21, 'TEXT': 79},
                         {'$END': -22, 'CORRECTION': 32, 'END_OF_MESSAGE': 5}, {},
                         {'$END': -23,
                          'BREAK': -23,
                          'CLASSIFIED_BY': 34,
                          'CORRECTION': -23,
                          'END_OF_MESSAGE': -23,
                          'END_SERIAL': -23,
                          'SIGNATURE': -23,
                          'TEXT': -23},
                         {'DATE_TIME_GROUP': -24, 'SECURITY': 44}, {'DATE_TIME_GROUP': -25},
                         {'$END': -26, 'BREAK': 42, 'CORRECTION': 68, 'END_OF_MESSAGE': 69, 'END_SERIAL': 45, 'SIGNATURE': 63, 'ending': 38},
                         {'$END': -27, 'END_OF_MESSAGE': 16}, {'DATE_TIME_GROUP': -28},
                         {'$END': -29, 'BREAK': -29, 'CORRECTION': -29, 'END_OF_MESSAGE': -29, 'END_SERIAL': -29, 'SIGNATURE': -29, 'TEXT': -29},
                         {'FROM': 18}, {'BREAK': -30, 'CLASSIFICATION': -30}, {'BREAK': -31, 'CLASSIFICATION': -31}, {'$END': -32},
                         {'ACCOUNTING': -33, 'BREAK': -33, 'CLASSIFICATION': -33},
                         {'$END': -34,
                          'BREAK': -34,
                          'CORRECTION': -34,
                          'END_OF_MESSAGE': -34,
                          'END_SERIAL': -34,
                          'REFERENCES': 22,
                          'SIGNATURE': -34,
                          'TEXT': -34},
                         {'ACCOUNTING': -35, 'BREAK': -35, 'CLASSIFICATION': -35},
                         {'$END': -36, 'CORRECTION': 77, 'END_OF_MESSAGE': 92, 'END_SERIAL': 43},
                         {'$END': -37, 'CORRECTION': 62, 'END_OF_MESSAGE': 51}, {'DATE_TIME_GROUP': -38},
                         {'$END': -39, 'CORRECTION': 3, 'END_OF_MESSAGE': 91}, {'$END': -40}, {'BREAK': -41, 'CLASSIFICATION': -41},
                         {'$END': -36, 'CLASSIFICATION': -42, 'CORRECTION': 77, 'END_OF_MESSAGE': 92, 'END_SERIAL': 43},
                         {'CAPTION': -43, 'EXECUTIVE_ORDER': -43, 'PASS': -43}, {'CLASSIFICATION': -44}, {'$END': -45},
                         {'$END': -46, 'BREAK': -46, 'CORRECTION': -46, 'END_OF_MESSAGE': -46, 'END_SERIAL': -46, 'SIGNATURE': -46},
                         {'CAPTION': -47, 'EXECUTIVE_ORDER': -47, 'PASS': -47}, {'ACCOUNTING': 12, 'BREAK': 8, 'CLASSIFICATION': -48},
                         {'DATE_TIME_GROUP': -49}, {'DATE_TIME_GROUP': -50, 'SECURITY': 80},
                         {'$END': -26, 'BREAK': 42, 'CORRECTION': 68, 'END_OF_MESSAGE': 69, 'END_SERIAL': 45, 'SIGNATURE': 63, 'ending': 58},
                         {'$END': -51}, {'DATE_TIME_GROUP': -52, 'SECURITY': 23},
                         {'$END': -53, 'BREAK': -53, 'CORRECTION': -53, 'END_OF_MESSAGE': -53, 'END_SERIAL': -53, 'SIGNATURE': -53, 'TEXT': 52},
                         {'$END': -54}, {'$END': -55, 'END_OF_MESSAGE': 78},
                         {'$END': -56, 'BREAK': 64, 'CORRECTION': 20, 'END_OF_MESSAGE': 61, 'END_SERIAL': 26},
                         {'$END': -57, 'CORRECTION': 98, 'END_OF_MESSAGE': 97, 'END_SERIAL': 87}, {'SUBJECT': 13},
                         {'BREAK': 50, 'CLASSIFICATION': -58}, {'BREAK': -59, 'CLASSIFICATION': -59, 'INFO': 86, 'TO': 10, '_addresses': 36},
                         {'$END': -60, 'END_OF_MESSAGE': 9}, {'$END': -61},
                         {'BREAK': -62, 'CLASSIFICATION': -62, 'INFO': 86, 'TO': 10, '_addresses': 47}, {'$END': -63, 'END_OF_MESSAGE': 19},
                         {'$END': -64}, {'CALLING_STATION': 59, 'DATE_TIME_GROUP': -65, 'SECURITY': 55},
                         {'ACCOUNTING': -66, 'BREAK': -66, 'CLASSIFICATION': -66, 'INFO': 81}, {'CAPTION': -67, 'EXECUTIVE_ORDER': -67, 'PASS': -67},
                         {'$END': -68}, {'$END': -69, 'END_OF_MESSAGE': 46}, {'$END': -70},
                         {'$END': -71, 'BREAK': -71, 'CORRECTION': -71, 'END_OF_MESSAGE': -71, 'END_SERIAL': -71, 'SIGNATURE': -71},
                         {'DATE_TIME_GROUP': -72}, {'ACCOUNTING': -73, 'BREAK': -73, 'CLASSIFICATION': -73, 'EXEMPTED': 41},
                         {'CALLED_STATIONS': 73, 'CALLING_STATION': 6, 'DATE_TIME_GROUP': -74, 'SECURITY': 89}, {'$END': -75},
                         {'CAPTION': 7, 'EXECUTIVE_ORDER': 90, 'PASS': 53}, {'TAGS': 65},
                         {'ACCOUNTING': -76, 'BREAK': -76, 'CLASSIFICATION': -76, 'EXEMPTED': 0},
                         {'$END': -77, 'CORRECTION': 71, 'END_OF_MESSAGE': 15},
                         {'CAPTION': 75, 'EXECUTIVE_ORDER': 85, 'PASS': 49, '__text_star_0': 84}, {'DATE_TIME_GROUP': -78}, {'TAGS': 1},
                         {'$END': -79}, {'$END': -80}, {'BREAK': -81, 'CLASSIFICATION': -81, 'FROM': 67, 'INFO': 86, 'TO': 10, '_addresses': 37},
                         {'CALLING_STATION': 29, 'DATE_TIME_GROUP': -82, 'SECURITY': 96},
                         {'$END': -26,
                          'BREAK': 48,
                          'CALLED_STATIONS': 94,
                          'CALLING_STATION': 56,
                          'CLASSIFICATION': 88,
                          'CORRECTION': 68,
                          'DATE_TIME_GROUP': 93,
                          'END_OF_MESSAGE': 69,
                          'END_SERIAL': 45,
                          'FROM': 70,
                          'INFO': 86,
                          'SECURITY': 33,
                          'SIGNATURE': 63,
                          'TO': 10,
                          'TRANSMISSION_IDENTIFIER': 82,
                          '_addresses': 4,
                          '_extract': 66,
                          '_routing': 14,
                          'ending': 72,
                          'heading': 2,
                          'telegram': 27,
                          'text': 57},
                         {'DATE_TIME_GROUP': -83}, {'$END': -84}, {'$END': -85, 'END_OF_MESSAGE': 76}],
              'terminals': [('CLASSIFIED_BY', '(?i:(?:\\d{1,2}\\. *)?(?:\\([A-Z\\/]{1,9}\\) *)?(?:CLASSIFIED|CLA[A-Z]{4,7}D|CL[A-Z]{5,7}ED) +BY\\b)'),
                            ('PARAGRAPH', '\\d{1,3}(?:[ \t]?\\.[ \t]*(?=[^\\s\\d])|[ \t]*(?=\\([A-Z][A-Z\\/, -]{0,30}\\)))'),
                            ('PORTION',
                             '(?:(?:(?i:PARA(?:GRAPH)?) +)?(?:-? ?\\d{1,3}|[IVXl]{1,5})[^\\s\\w(]{0,3} '
                             '*)?\\((?:TS|S|C|U|SBU|LOU|FOUO)(?:\\/\\/?[A-Z]{1,6})*\\)(?=[ \t]+\\S)'),
                            ('DATE_TIME_GROUP', '(?:[ZOPRYM]{1,2} +){0,3}\\d{5,7}[A-Z]? ?[A-Z]{3,9}\\b|[A-Z0] +\\d{6}Z [A-Z]{3} \\d\\d\\b'),
                            ('CALLING_STATION', 'DE +[A-Z]{4,8}\\b'), ('TO', 'TO +'), ('INFO', 'INFO\\b(?! +[A-Z]+-\\d\\d\\b)'),
                            ('SECURITY', 'ZN[RY]\\b'), ('EXEMPTED', 'XMT\\b'), ('FROM', 'FM\\b'),
                            ('CLASSIFICATION',
                             'UNCLAS|CONFIDENTIAL\\b|SECRET\\b|TOP SECRET\\b|LIMITED OFFICIAL USE\\b|(?!C O R R)[A-Z] {1,2}[A-Z](?: '
                             '{1,2}[A-Z](?![A-Z])){3,}'),
                            ('QUOTE_BEGIN',
                             '(?i:(?:- ?)*BEGIN(?:NING)? (?:OF )?(?:[A-Z\\-]+ '
                             '){0,3}(?:TEXT|QUOTE|MESSAGE|CABLE|TRANSLATION|STATEMENT|LETTER|NOTE)\\b)'),
                            ('PAGE_LINE',
                             "[A-Z][A-Z .'\\-]{0,12} +\\d{8} +\\d{3}(?:\\.\\d{1,2})? +OF +\\d{3}\\b|PAGE +\\d{2} +[A-Z][A-Z .'\\-]{1,25}? "
                             '+\\d{4,6}\\b'),
                            ('QUOTE_END',
                             '(?i:(?:- ?)*END (?:OF )?(?:[A-Z\\-]+ ){0,3}(?:TEXT|QUOTE|MESSAGE|CABLE|TRANSLATION|STATEMENT|LETTER|NOTE)\\b)'),
                            ('SUBJECT', '(?i:SUBJ(?:ECT)?\\b(?: *[:;]| +(?=\\S)|(?=[ \t]*(?:[\r\n]|\\Z))))'),
                            ('SUB_PARAGRAPH', '(?:\\(?[A-Za-z0-9]{1,2}[.)]|--?|\\*)[ \t]+(?=[^\\s\\-])'),
                            ('CALLED_STATIONS', '[A-Z]{1,2} +[RQ][A-Z0-9]{3,7}(?![A-Z0-9\\/])'), ('REFERENCES', '(?i:REFS?\\b(?:\\(S\\))? *[:.]?)'),
                            ('ACCOUNTING', 'ACCT\\b|GR ?(?:\\d+|NC)\\b'), ('END_OF_MESSAGE', 'N{3,4}[ \t]*(?=[\r\n]|\\Z)'),
                            ('END_SERIAL', '#\\d{4}[ \t]*(?=[\r\n]|\\Z)'), ('CORRECTION', 'C +(?:WA|LINE|PAGE)\\b'),
                            ('BREAK', 'BT[ \t]*(?=[\r\n]|\\Z)'), ('PASS', '(?:STATE|DEPT|DEPARTMENT) (?:ALSO )?(?:FOR|PASS)\\b'),
                            ('CAPTION', 'SIPDIS\\b|NODIS\\b|EXDIS\\b|STADIS\\b|LIMDIS\\b|NOFORN\\b|SENSITIVE\\b'),
                            ('EXECUTIVE_ORDER', '(?i:E\\. ?O\\.|E\\.?O:? ?\\d|E\\.O:)'),
                            ('TRANSMISSION_IDENTIFIER', 'V?ZCZC(?= {0,2}[A-Z]{0,3} {0,2}\\d|[ \t\\\\]*(?:[\r\n]|\\Z))'),
                            ('TAGS', '(?i:TAGS?(?=[:;,. ]|[ \t]*(?:[\r\n]|\\Z)))'), ('TEXT', '\\S'), ('SIGNATURE', '\\S')]}}
