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

TABLES = {'fields': {'rules': [('___duration_star_6', 1), ('__classified_by_plus_11', 1), ('addressee', 3), ('_level', 3), ('___level_star_5', 2),
                      ('__references_star_9', 2), ('security', 4), ('page_line', 5), ('date_time_group', 6), ('__reference_star_10', 1),
                      ('transmission_identifier', 4), ('_level', 2), ('classified_by', 1), ('_duration', 2), ('addressee', 4), ('page_line', 5),
                      ('addressee', 2), ('_duration', 2), ('calling_station', 4), ('executive_order', 4), ('_duration', 4), ('classification', 6),
                      ('classification', 3), ('calling_station', 3), ('__classification_star_4', 1), ('__classification_star_4', 2),
                      ('portion_head', 2), ('___duration_star_6', 2), ('___duration_star_6', 2), ('classification', 2), ('classification', 3),
                      ('classification', 4), ('page_line', 6), ('___duration_star_6', 3), ('security', 3), ('_duration', 1), ('paragraph_head', 3),
                      ('page_line', 6), ('__date_time_group_star_2', 2), ('__tags_star_8', 2), ('sub_paragraph_head', 2), ('classification', 3),
                      ('date_time_group', 4), ('addressee', 4), ('page_line', 7), ('sub_paragraph_head', 3), ('page_line', 8), ('paragraph_head', 3),
                      ('__reference_star_10', 2), ('page_line', 7), ('classified_by', 2), ('paragraph_head', 3), ('classified_by', 2),
                      ('sub_paragraph_head', 2), ('transmission_identifier', 2), ('addressee', 2), ('__security_star_1', 1),
                      ('__references_star_9', 2), ('__tags_star_8', 2), ('subject', 3), ('security', 2), ('_duration', 1), ('__tags_star_8', 2),
                      ('_duration', 1), ('reference', 3), ('_duration', 1), ('reason', 2), ('_duration', 2), ('__classified_by_plus_11', 2),
                      ('___duration_plus_7', 1), ('calling_station', 4), ('executive_order', 3), ('classification', 4), ('_duration', 1),
                      ('paragraph_head', 2), ('classified_by', 4), ('addressee', 2), ('paragraph_head', 2), ('subject', 1),
                      ('__date_time_group_star_2', 1), ('addressee', 1), ('tags', 2), ('__security_star_1', 2), ('addressee', 3), ('_duration', 2),
                      ('__reference_star_10', 2), ('classification', 1), ('_duration', 2), ('reference', 3), ('classification', 4),
                      ('___duration_plus_7', 2), ('paragraph_head', 1), ('__called_stations_plus_0', 2), ('subject', 2), ('security', 3),
                      ('paragraph_head', 3), ('section', 3), ('__classification_star_3', 1), ('classification', 4), ('subject', 4), ('references', 2),
                      ('paragraph_head', 3), ('_duration', 2), ('subject', 3), ('sub_paragraph_head', 1), ('__tags_star_8', 1), ('__tags_star_8', 1),
                      ('classified_by', 3), ('_duration', 2), ('_duration', 2), ('__references_star_9', 1), ('_level', 1), ('portion_head', 1),
                      ('__tags_star_8', 1), ('paragraph_head', 2), ('sub_paragraph_head', 3), ('reference', 4), ('addressee', 4), ('reason', 3),
                      ('__references_star_9', 1), ('portion_head', 2), ('paragraph_head', 4), ('transmission_identifier', 2),
                      ('transmission_identifier', 3), ('file_time', 2), ('subject', 2), ('paragraph_head', 4), ('addressee', 3), ('page_line', 4),
                      ('calling_station', 3), ('calling_station', 5), ('__called_stations_plus_0', 1), ('reason', 1), ('executive_order', 3),
                      ('executive_order', 2), ('references', 1), ('reference', 2), ('_level', 1), ('reason', 1), ('_duration', 2), ('tags', 1),
                      ('classified_by', 2), ('date_time_group', 5), ('reason', 2), ('date_time_group', 5), ('calling_station', 3),
                      ('___level_star_5', 3), ('paragraph_head', 2), ('_duration', 1), ('addressee', 5), ('addressee', 3), ('__tags_star_8', 1),
                      ('calling_station', 4), ('section', 4), ('classified_by', 3), ('addressee', 4), ('classification', 5), ('classification', 5),
                      ('classification', 5), ('transmission_identifier', 3), ('transmission_identifier', 1), ('called_stations', 2), ('section', 4),
                      ('_duration', 1), ('__classification_star_3', 2), ('__tags_star_8', 2), ('_duration', 3), ('transmission_identifier', 2),
                      ('transmission_identifier', 3), ('sub_paragraph_head', 2), ('_duration', 3), ('_level', 2), ('classification', 2),
                      ('portion_head', 3), ('_duration', 3), ('classified_by', 3), ('addressee', 2), ('_duration', 3), ('addressee', 3),
                      ('originator', 2), ('called_stations', 3), ('_duration', 3), ('calling_station', 2), ('addressee', 3),
                      ('__reference_star_10', 1), ('reason', 2)],
            'starts': {'addressee': (145, 225),
                       'called_stations': (196, 263),
                       'calling_station': (244, 250),
                       'classification': (233, 2),
                       'classified_by': (162, 36),
                       'date_time_group': (259, 104),
                       'executive_order': (231, 14),
                       'originator': (125, 107),
                       'page_line': (63, 127),
                       'paragraph_head': (44, 201),
                       'portion_head': (108, 165),
                       'reference': (115, 39),
                       'references': (149, 136),
                       'security': (154, 163),
                       'sub_paragraph_head': (232, 138),
                       'subject': (202, 23),
                       'tags': (124, 160),
                       'transmission_identifier': (55, 79)},
            'states': [{'$END': -1, 'EXEMPTION': -1, 'EXEMPTION_SEPARATOR': -1, 'REMARK': -1},
                       {'ROUTING_INDICATOR': 192, '__called_stations_plus_0': 236}, {},
                       {'$END': -2, 'CLASSIFIED_BY_KEYWORD': -2, 'CLASSIFIED_BY_REST': -2, 'CLASSIFIER': -2, 'REASON_SECTION': -2, 'REASON_WORD': -2},
                       {'$END': -3}, {'$END': -4, 'BESIDE': -4, 'DOUBLE_SLASH': 40, 'FINAL_SECTION': -4, 'SECTION_WORD': -4, 'STATION': -4},
                       {'$END': -5, 'BESIDE': -5, 'DOUBLE_SLASH': -5, 'FINAL_SECTION': -5, 'SECTION_WORD': -5, 'STATION': -5},
                       {'$END': -6, 'REFERENCE_LABEL': -6, 'REFERENCE_TEXT': -6}, {'$END': -7, 'OPERATING_SIGNAL': 120}, {'$END': -8, 'REMARK': 54},
                       {'$END': -9}, {'ORDER_NUMBER': 197}, {'$END': -10, 'PARENTHESIS': -10, 'REFERENCE_REMARK': -10}, {'PAGE_SECTION': 65}, {},
                       {'$END': -11},
                       {'$END': -12,
                        'BESIDE': -12,
                        'DOUBLE_SLASH': 20,
                        'FINAL_SECTION': -12,
                        'SECTION_WORD': -12,
                        'STATION': -12,
                        '___level_star_5': 5},
                       {'SECTION_NUMBER': 143}, {'OF': 66},
                       {'$END': -13,
                        'CLASSIFIED_BY_KEYWORD': 101,
                        'CLASSIFIED_BY_REST': 207,
                        'CLASSIFIER': 80,
                        'REASON_SECTION': 193,
                        'REASON_WORD': 204,
                        'reason': 82},
                       {'WORD': 6}, {'OF': 57}, {'$END': -14}, {}, {'$END': -15}, {'$END': -16},
                       {'$END': -17, 'CONTINUITY_NUMBER': 4, 'PRECEDENCE_WORD': 265}, {'$END': -18}, {'ORIGINATOR_NAME': 260}, {'PAGE_NUMBER': 186},
                       {'$END': -19}, {'$END': -20}, {'REFERENCE_STATION': 212}, {'MONTH': 182}, {'MESSAGE_NUMBER': 106}, {'$END': -21}, {},
                       {'EXEMPTION': 50}, {'$END': -22, 'WORD': 242}, {}, {'WORD': 213}, {'$END': -23, 'STATION': 241, 'STATION_ONLY': 53},
                       {'$END': -24, 'DAY_OF_YEAR': 227, 'SECTION_SUFFIX': 103, 'file_time': 220}, {'EXEMPTION': 58},
                       {'PARAGRAPH_NUMBER': 137, 'paragraph_head': 201},
                       {'$END': -25, 'BESIDE': -25, 'FINAL_SECTION': -25, 'SECTION_WORD': -25, 'STATION': -25},
                       {'$END': -26, 'BESIDE': -26, 'FINAL_SECTION': -26, 'SECTION_WORD': -26, 'STATION': -26}, {'$END': -27, 'PARAGRAPH_TEXT': 253},
                       {'$END': -28, 'EXEMPTION': -28, 'EXEMPTION_SEPARATOR': -28, 'REMARK': -28}, {'MESSAGE_NUMBER': 134},
                       {'$END': -29, 'EXEMPTION': -29, 'EXEMPTION_SEPARATOR': -29, 'REMARK': -29},
                       {'$END': -30, 'BESIDE': 46, 'FINAL_SECTION': 228, 'SECTION_WORD': 93, 'STATION': 34, 'section': 41}, {'$END': -31},
                       {'$END': -32}, {'$END': -33}, {'START_OF_MESSAGE': 235, 'transmission_identifier': 79}, {'ZONE': 174}, {'SECTION_NUMBER': 238},
                       {'$END': -34, 'EXEMPTION': -34, 'EXEMPTION_SEPARATOR': -34, 'REMARK': -34}, {'PAGE_SECTION': 239},
                       {'$END': -35, 'OPERATING_SIGNAL': 120}, {'OF': 156}, {'$END': -36}, {'PAGE_STATION': 29, 'PAGE_WORD': 59, 'page_line': 127},
                       {'$END': -37}, {'$END': -38, 'REMARK': 73}, {'SHORT_SECTION': 78}, {'DAY_TIME': -39, 'PROSIGN': -39},
                       {'$END': -40, 'COMMA': -40, 'PERSON': -40, 'SEMICOLON': -40, 'TAG': -40}, {'$END': -41, 'PARAGRAPH_TEXT': 172},
                       {'$END': -42, 'WORD': 144, '__classification_star_3': 146}, {'$END': -43, 'INSTRUCTIONS': 208},
                       {'$END': -44, 'CONTINUITY_NUMBER': 217}, {'$END': -45}, {'$END': -46}, {'$END': -47}, {'$END': -48, 'PARAGRAPH_TEXT': 185},
                       {'$END': -49, 'PARENTHESIS': -49, 'REFERENCE_REMARK': -49}, {'$END': -50, 'REMARK': 75}, {},
                       {'$END': -51, 'CLASSIFIED_BY_REST': 222, 'REASON_SECTION': 193, 'REASON_WORD': 204, 'reason': 159},
                       {'$END': -52, 'PARAGRAPH_TEXT': 179}, {'$END': -53, 'CLASSIFIED_BY_REST': 255}, {'ADDRESS_NAME': 86}, {'$END': -54},
                       {'$END': -55, 'SECURITY_PROSIGN': 181}, {'$END': -56, 'CONTINUITY_NUMBER': 121, 'PRECEDENCE_WORD': 258},
                       {'$END': -57, 'OPERATING_SIGNAL': -57}, {'$END': -58, 'REFERENCE_LABEL': -58, 'REFERENCE_TEXT': -58},
                       {'$END': -59, 'COMMA': -59, 'PERSON': -59, 'SEMICOLON': -59, 'TAG': -59}, {'$END': -60}, {'YEAR': 210},
                       {'$END': -61, 'OPERATING_SIGNAL': 87, 'SPECIAL_HANDLING': 141, '__security_star_1': 60}, {'SECTION_NUMBER': 21},
                       {'$END': -62,
                        'DATE': 205,
                        'DECL': 135,
                        'EVENT': 164,
                        'EXEMPTION': 128,
                        'MANUAL_REVIEW': 122,
                        'NOT_APPLICABLE': 22,
                        'OADR': 100},
                       {'$END': -63, 'COMMA': -63, 'PERSON': -63, 'SEMICOLON': -63, 'TAG': -63}, {'$END': -64, 'REMARK': 161},
                       {'$END': -65, 'PARENTHESIS': 123, 'REFERENCE_REMARK': 77}, {'$END': -66, 'REMARK': 152},
                       {'$END': -67, 'CLASSIFIED_BY_REST': -67}, {'$END': -68, 'REMARK': 245},
                       {'$END': -69,
                        'CLASSIFIED_BY_KEYWORD': -69,
                        'CLASSIFIED_BY_REST': -69,
                        'CLASSIFIER': -69,
                        'REASON_SECTION': -69,
                        'REASON_WORD': -69},
                       {'$END': -70,
                        'DATE': -70,
                        'DECL': -70,
                        'EVENT': -70,
                        'EXEMPTION': -70,
                        'MANUAL_REVIEW': -70,
                        'NOT_APPLICABLE': -70,
                        'OADR': -70},
                       {'$END': -71, 'DAY_OF_YEAR': 227, 'file_time': 191}, {},
                       {'$END': -72,
                        'DATE': 98,
                        'DECL': 102,
                        'EVENT': 62,
                        'NOT_APPLICABLE': 96,
                        'OADR': 109,
                        'REMARK': 216,
                        'SCHEDULE': 240,
                        '___duration_plus_7': 94,
                        '_duration': 31},
                       {'$END': -73, 'WORD': 144, '__classification_star_3': 224}, {}, {'DAMAGED_NUMBER': 226, 'MARK': 168, 'portion_head': 165},
                       {'$END': -74, 'REMARK': 27}, {'$END': -75, 'PARAGRAPH_TEXT': 151}, {'OF': 195, 'PAGE_OF_SECTION': 200}, {'$END': -76},
                       {'$END': -77, 'CONTINUITY_NUMBER': 187}, {'$END': -78}, {'REFERENCE_STATION': 214, 'REFERENCE_YEAR': 32, 'reference': 39},
                       {'$END': -79, 'PORTION_MARK': 140, 'SUBJECT_TEXT': 184}, {'DAY_TIME': -80, 'PROSIGN': -80},
                       {'$END': -81, 'CONTINUITY_NUMBER': 256, 'PRECEDENCE_WORD': 113},
                       {'$END': -82, 'COMMA': 68, 'PERSON': 89, 'SEMICOLON': 243, 'TAG': 95}, {'$END': -83, 'OPERATING_SIGNAL': -83}, {'$END': -84},
                       {'$END': -85, 'REMARK': 249}, {'$END': -86, 'PARENTHESIS': -86, 'REFERENCE_REMARK': -86}, {'TAGS_KEYWORD': 206, 'tags': 160},
                       {'FM': 28, 'originator': 107},
                       {'$END': -87,
                        'BESIDE': 45,
                        'FINAL_SECTION': 228,
                        'SECTION_WORD': 93,
                        'STATION': 130,
                        '__classification_star_4': 51,
                        'section': 252},
                       {}, {'$END': -88, 'EXEMPTION': 0, 'EXEMPTION_SEPARATOR': 37, 'REMARK': 262, '___duration_star_6': 257}, {'ZONE': 33},
                       {'MESSAGE_NUMBER': 70}, {'$END': -89, 'PARENTHESIS': 266, 'REFERENCE_REMARK': 12, '__reference_star_10': 173},
                       {'PAGE_NUMBER': 189}, {'SECURITY_GROUP': 92}, {'$END': -90, 'WORD': 144, '__classification_star_3': 230},
                       {'$END': -91,
                        'DATE': -91,
                        'DECL': -91,
                        'EVENT': -91,
                        'EXEMPTION': -91,
                        'MANUAL_REVIEW': -91,
                        'NOT_APPLICABLE': -91,
                        'OADR': -91},
                       {}, {'$END': -92, 'BROKEN_MARK': 170, 'FULL_STOP': 215, 'MARK': 110, 'PARAGRAPH_TEXT': 114}, {},
                       {'$END': -93, 'FULL_STOP': -93, 'ROUTING_INDICATOR': -93}, {'$END': -94, 'COLON': 153, 'SUBJECT_TEXT': 90},
                       {'$END': -95, 'OPERATING_SIGNAL': 87, '__security_star_1': 8}, {'$END': -96},
                       {'$END': -97, 'STATION': -97, 'STATION_ONLY': -97}, {'$END': -98, 'WORD': -98},
                       {'ADDRESSED_INDICATOR': 83, 'ADDRESS_NAME': 118, 'ROLE_WORD': 188, 'addressee': 225}, {'$END': -99, 'WORD': 242},
                       {'$END': -100}, {'ROUTING_INDICATOR': 264}, {'REFERENCE_KEYWORD': 198, 'references': 136},
                       {'$END': -101, 'REFERENCE_LABEL': 88, 'REFERENCE_TEXT': 7}, {'$END': -102}, {'$END': -103},
                       {'$END': -104, 'SUBJECT_TEXT': 147}, {'SECURITY_SIGNAL': 133, 'security': 163},
                       {'$END': -105, 'BROKEN_MARK': 69, 'MARK': 248, 'PARAGRAPH_TEXT': 84}, {'SECTION_NUMBER': 221},
                       {'$END': -106, 'COMMA': -106, 'PERSON': -106, 'SEMICOLON': -106, 'TAG': -106},
                       {'$END': -107, 'COMMA': -107, 'PERSON': -107, 'SEMICOLON': -107, 'TAG': -107}, {'$END': -108, 'CLASSIFIED_BY_REST': 112}, {},
                       {'$END': -109}, {'CLASSIFIED_BY_KEYWORD': 3, '__classified_by_plus_11': 19, 'classified_by': 36}, {}, {'$END': -110}, {},
                       {'$END': -111, 'REFERENCE_LABEL': -111, 'REFERENCE_TEXT': -111},
                       {'$END': -112,
                        'BESIDE': -112,
                        'DOUBLE_SLASH': 20,
                        'EFTO': 16,
                        'FINAL_SECTION': -112,
                        'SECTION_WORD': -112,
                        'STATION': -112,
                        '___level_star_5': 251},
                       {'$END': -113, 'PARAGRAPH_TEXT': 178}, {'$END': -114, 'COMMA': -114, 'PERSON': -114, 'SEMICOLON': -114, 'TAG': -114},
                       {'$END': -115, 'PARAGRAPH_TEXT': 142}, {'DAY_TIME': 56, 'PROSIGN': 67}, {'$END': -116},
                       {'$END': -117, 'PARENTHESIS': 123, 'REFERENCE_REMARK': 77}, {'MONTH': 91}, {'$END': -118},
                       {'$END': -119, 'CLASSIFIED_BY_REST': -119}, {'$END': -120, 'REFERENCE_LABEL': -120, 'REFERENCE_TEXT': -120}, {'$END': -121},
                       {'$END': -122}, {'$END': -123}, {'$END': -124}, {'YEAR': 71}, {'$END': -125}, {'$END': -126}, {'$END': -127},
                       {'PAGE_SECTION': 111}, {'$END': -128}, {'ADDRESSED_INDICATOR': 237, 'ADDRESS_NAME': 26},
                       {'$END': -129, 'REMARK': 25, 'SHORT_SECTION': 18}, {'$END': -130}, {'$END': -131},
                       {'$END': -132, 'FULL_STOP': -132, 'ROUTING_INDICATOR': -132},
                       {'$END': -133, 'CLASSIFIED_BY_REST': -133, 'REASON_LETTERS': 267}, {'$END': -134}, {'PAGE_SECTION': 9},
                       {'DOUBLED_PROSIGN': 1, 'called_stations': 263},
                       {'$END': -135,
                        'AMENDED': 105,
                        'DATE': 98,
                        'DECL': 102,
                        'EVENT': 62,
                        'NOT_APPLICABLE': 96,
                        'OADR': 109,
                        'REMARK': 216,
                        'SCHEDULE': 240,
                        '___duration_plus_7': 94,
                        '_duration': 194},
                       {'$END': -136, 'REFERENCE_LABEL': 177, 'REFERENCE_TEXT': 166, '__references_star_9': 150},
                       {'$END': -137, 'PARENTHESIS': 266, 'REFERENCE_REMARK': 12, '__reference_star_10': 97}, {'OF': 13}, {},
                       {'SUBJECT_KEYWORD': 116, 'subject': 23},
                       {'$END': -138, 'BESIDE': -138, 'FINAL_SECTION': -138, 'SECTION_WORD': -138, 'STATION': -138},
                       {'$END': -139, 'CLASSIFIED_BY_REST': -139, 'REASON_LETTERS': 99, 'REASON_SECTION': 209}, {'$END': -140, 'REMARK': 254},
                       {'$END': -141, 'COMMA': 219, 'PERSON': 157, 'SEMICOLON': 158, 'TAG': 169, '__tags_star_8': 119}, {'$END': -142},
                       {'$END': -143}, {'$END': -144, 'CLASSIFIED_BY_REST': -144, 'REASON_LETTERS': 176}, {'$END': -145, 'INSTRUCTIONS': 10},
                       {'$END': -146, 'DAY_OF_YEAR': 227, 'file_time': 30}, {'REFERENCE_NUMBER': 131},
                       {'$END': -147, 'BESIDE': -147, 'DOUBLE_SLASH': -147, 'FINAL_SECTION': -147, 'SECTION_WORD': -147, 'STATION': -147},
                       {'REFERENCE_NUMBER': 199}, {'$END': -148, 'BROKEN_MARK': 76, 'MARK': 81, 'PARAGRAPH_TEXT': 64}, {'$END': -149}, {'$END': -150},
                       {'$END': -151, 'CONTINUITY_NUMBER': 223, 'PRECEDENCE_WORD': 72},
                       {'$END': -152, 'COMMA': -152, 'PERSON': -152, 'SEMICOLON': -152, 'TAG': -152}, {'$END': -153},
                       {'$END': -154, 'STATION': -154, 'STATION_ONLY': -154}, {'$END': -155}, {'$END': -156}, {'$END': -157, 'WORD': 242}, {},
                       {'MARK': 47}, {'TIME': 183}, {'OF': 17, 'SECTION_NUMBER': 61}, {'$END': -158, 'WORD': 144, '__classification_star_3': 38},
                       {'$END': -159, 'WORD': 242}, {'EO': 11, 'executive_order': 14}, {'SUB_PARAGRAPH_LABEL': 155, 'sub_paragraph_head': 138},
                       {'SOLID_LEVEL': 167, 'SPACED_LEVEL': 203, '_level': 126, 'classification': 2}, {'$END': -160},
                       {'$END': -161, 'CHANNEL': 246, 'CHANNEL_NUMBER': 85, 'SECURITY_PROSIGN': 180},
                       {'$END': -162, 'FULL_STOP': 261, 'ROUTING_INDICATOR': 139}, {'ADDRESS_NAME': 218},
                       {'$END': -163, 'STATION': -163, 'STATION_ONLY': -163}, {'PAGE_STATION': 132}, {'$END': -164}, {'MESSAGE_NUMBER': 229},
                       {'$END': -165, 'WORD': -165}, {'$END': -166, 'COMMA': -166, 'PERSON': -166, 'SEMICOLON': -166, 'TAG': -166},
                       {'DE': 148, 'calling_station': 250}, {'$END': -167}, {'$END': -168, 'CHANNEL_NUMBER': 247, 'SECURITY_PROSIGN': 234},
                       {'$END': -169, 'SECURITY_PROSIGN': 15}, {'$END': -170, 'PARAGRAPH_TEXT': 74}, {'$END': -171}, {},
                       {'$END': -172, 'BESIDE': -172, 'DOUBLE_SLASH': 40, 'FINAL_SECTION': -172, 'SECTION_WORD': -172, 'STATION': -172},
                       {'$END': -173, 'STATION': 49, 'STATION_ONLY': 52}, {'$END': -174}, {'$END': -175}, {'$END': -176}, {'$END': -177},
                       {'$END': -178, 'EXEMPTION': 48, 'EXEMPTION_SEPARATOR': 43, 'REMARK': 35}, {'$END': -179, 'CONTINUITY_NUMBER': 24},
                       {'DAY_TIME': 129, 'PROSIGN': 117, '__date_time_group_star_2': 171, 'date_time_group': 104}, {'$END': -180}, {'$END': -181},
                       {'$END': -182}, {}, {'$END': -183, 'DAY_OF_YEAR': 227, 'SECTION_SUFFIX': 211, 'SERIAL': 42, 'file_time': 190},
                       {'$END': -184, 'CONTINUITY_NUMBER': 175}, {'$END': -185, 'PARENTHESIS': -185, 'REFERENCE_REMARK': -185},
                       {'$END': -186, 'CLASSIFIED_BY_REST': -186}],
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
 'markings': {'rules': [('_separator', 1), ('__release_star_1', 1), ('__release_star_1', 2), ('_separator', 1), ('_separator', 1),
                        ('__banner_star_2', 2), ('banner', 1), ('__banner_star_2', 1), ('_control', 1), ('__banner_release_star_3', 2),
                        ('banner_release', 2), ('__banner_star_2', 3), ('__banner_star_2', 2), ('__banner_release_star_3', 2), ('banner', 2),
                        ('banner', 1), ('__banner_star_2', 1), ('__banner_star_2', 2), ('_separator', 1), ('release', 2),
                        ('__banner_release_star_3', 1), ('portion', 2), ('_control', 1), ('__banner_star_2', 2), ('__banner_star_2', 3),
                        ('__portion_star_0', 3), ('release', 3), ('banner', 2), ('__banner_release_star_3', 3), ('__release_star_1', 3),
                        ('__release_star_1', 2), ('__portion_star_0', 2), ('banner_release', 3), ('portion', 1), ('_control', 1), ('portion', 1),
                        ('portion', 2)],
              'starts': {'banner': (37, 32), 'portion': (23, 0)},
              'states': [{}, {'CONTROL': -1, 'RELEASE_TO': -1, 'UNCLASSIFIED_CONTROL': -1},
                         {'$END': -2, 'COMMA': -2, 'COUNTRY': -2, 'DOUBLE_SLASH': -2, 'HYPHEN': -2, 'SLASH': -2},
                         {'$END': -3, 'COMMA': -3, 'COUNTRY': -3, 'DOUBLE_SLASH': -3, 'HYPHEN': -3, 'SLASH': -3},
                         {'CONTROL': -4, 'RELEASE_TO': -4, 'UNCLASSIFIED_CONTROL': -4}, {'CONTROL': -5, 'RELEASE_TO': -5, 'UNCLASSIFIED_CONTROL': -5},
                         {'BANNER_CONTROL': 14, 'BANNER_RELEASE_TO': 21, 'banner_release': 7},
                         {'$END': -6, 'BANNER_CONTROL': -6, 'BANNER_RELEASE_TO': -6, 'BANNER_SEPARATOR': -6},
                         {'$END': -7,
                          'BANNER_CONTROL': 9,
                          'BANNER_RELEASE_TO': 21,
                          'BANNER_SEPARATOR': 6,
                          '__banner_star_2': 17,
                          'banner_release': 19},
                         {'$END': -8, 'BANNER_CONTROL': -8, 'BANNER_RELEASE_TO': -8, 'BANNER_SEPARATOR': -8},
                         {'$END': -9, 'COMMA': -9, 'DOUBLE_SLASH': -9, 'HYPHEN': -9, 'SLASH': -9},
                         {'$END': -10,
                          'BANNER_CONTROL': -10,
                          'BANNER_COUNTRY': -10,
                          'BANNER_RELEASE_TO': -10,
                          'BANNER_SEPARATOR': -10,
                          '__ANON_0': -10},
                         {'$END': -11,
                          'BANNER_CONTROL': -11,
                          'BANNER_COUNTRY': 26,
                          'BANNER_RELEASE_TO': -11,
                          'BANNER_SEPARATOR': -11,
                          '__ANON_0': 28,
                          '__banner_release_star_3': 46},
                         {'$END': -12, 'BANNER_CONTROL': -12, 'BANNER_RELEASE_TO': -12, 'BANNER_SEPARATOR': -12},
                         {'$END': -13, 'BANNER_CONTROL': -13, 'BANNER_RELEASE_TO': -13, 'BANNER_SEPARATOR': -13},
                         {'$END': -14,
                          'BANNER_CONTROL': -14,
                          'BANNER_COUNTRY': -14,
                          'BANNER_RELEASE_TO': -14,
                          'BANNER_SEPARATOR': -14,
                          '__ANON_0': -14},
                         {'COUNTRY': 41}, {'$END': -15, 'BANNER_CONTROL': 20, 'BANNER_RELEASE_TO': 21, 'BANNER_SEPARATOR': 24, 'banner_release': 33},
                         {'$END': -16,
                          'BANNER_CONTROL': 9,
                          'BANNER_RELEASE_TO': 21,
                          'BANNER_SEPARATOR': 6,
                          '__banner_star_2': 39,
                          'banner_release': 19},
                         {'$END': -17, 'BANNER_CONTROL': -17, 'BANNER_RELEASE_TO': -17, 'BANNER_SEPARATOR': -17},
                         {'$END': -18, 'BANNER_CONTROL': -18, 'BANNER_RELEASE_TO': -18, 'BANNER_SEPARATOR': -18}, {'BANNER_COUNTRY': 12},
                         {'CONTROL': -19, 'RELEASE_TO': -19, 'UNCLASSIFIED_CONTROL': -19},
                         {'PORTION_LEVEL': 47, 'UNCLASSIFIED_CONTROL': 49, 'portion': 0},
                         {'BANNER_CONTROL': 34, 'BANNER_RELEASE_TO': 21, 'banner_release': 13},
                         {'$END': -20, 'COMMA': 31, 'COUNTRY': 2, 'DOUBLE_SLASH': -20, 'HYPHEN': -20, 'SLASH': -20, '__release_star_1': 36},
                         {'$END': -21,
                          'BANNER_CONTROL': -21,
                          'BANNER_COUNTRY': -21,
                          'BANNER_RELEASE_TO': -21,
                          'BANNER_SEPARATOR': -21,
                          '__ANON_0': -21},
                         {'CONTROL': 30, 'RELEASE_TO': 38, 'UNCLASSIFIED_CONTROL': 48, '_control': 35, 'release': 10}, {'BANNER_COUNTRY': 11},
                         {'$END': -22, 'COMMA': 4, 'DOUBLE_SLASH': 1, 'HYPHEN': 5, 'SLASH': 22, '_separator': 27},
                         {'$END': -23, 'COMMA': -23, 'DOUBLE_SLASH': -23, 'HYPHEN': -23, 'SLASH': -23}, {'COUNTRY': 3}, {},
                         {'$END': -24, 'BANNER_CONTROL': -24, 'BANNER_RELEASE_TO': -24, 'BANNER_SEPARATOR': -24},
                         {'$END': -25, 'BANNER_CONTROL': -25, 'BANNER_RELEASE_TO': -25, 'BANNER_SEPARATOR': -25},
                         {'$END': -26, 'COMMA': -26, 'DOUBLE_SLASH': -26, 'HYPHEN': -26, 'SLASH': -26},
                         {'$END': -27, 'COMMA': 16, 'COUNTRY': 43, 'DOUBLE_SLASH': -27, 'HYPHEN': -27, 'SLASH': -27},
                         {'BANNER_CONTROL': 8, 'BANNER_LEVEL': 18, 'banner': 32}, {'COUNTRY': 25},
                         {'$END': -28, 'BANNER_CONTROL': 20, 'BANNER_RELEASE_TO': 21, 'BANNER_SEPARATOR': 24, 'banner_release': 33},
                         {'$END': -29,
                          'BANNER_CONTROL': -29,
                          'BANNER_COUNTRY': -29,
                          'BANNER_RELEASE_TO': -29,
                          'BANNER_SEPARATOR': -29,
                          '__ANON_0': -29},
                         {'$END': -30, 'COMMA': -30, 'COUNTRY': -30, 'DOUBLE_SLASH': -30, 'HYPHEN': -30, 'SLASH': -30},
                         {'CONTROL': 30, 'RELEASE_TO': 38, 'UNCLASSIFIED_CONTROL': 48, '_control': 45, 'release': 10},
                         {'$END': -31, 'COMMA': -31, 'COUNTRY': -31, 'DOUBLE_SLASH': -31, 'HYPHEN': -31, 'SLASH': -31}, {'BANNER_COUNTRY': 40},
                         {'$END': -32, 'COMMA': -32, 'DOUBLE_SLASH': -32, 'HYPHEN': -32, 'SLASH': -32},
                         {'$END': -33,
                          'BANNER_CONTROL': -33,
                          'BANNER_COUNTRY': 15,
                          'BANNER_RELEASE_TO': -33,
                          'BANNER_SEPARATOR': -33,
                          '__ANON_0': 44},
                         {'$END': -34, 'COMMA': 4, 'DOUBLE_SLASH': 1, 'HYPHEN': 5, 'SLASH': 22, '__portion_star_0': 29, '_separator': 42},
                         {'$END': -35, 'COMMA': -35, 'DOUBLE_SLASH': -35, 'HYPHEN': -35, 'SLASH': -35},
                         {'$END': -36, 'COMMA': 4, 'DOUBLE_SLASH': 1, 'HYPHEN': 5, 'SLASH': 22, '__portion_star_0': 50, '_separator': 42},
                         {'$END': -37, 'COMMA': 4, 'DOUBLE_SLASH': 1, 'HYPHEN': 5, 'SLASH': 22, '_separator': 27}],
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
 'telegram': {'rules': [('__text_star_0', 1), ('_extract', 1), ('ending', 4), ('_extract', 1), ('_extract', 2), ('ending', 1), ('_routing', 1),
                        ('_citations', 1), ('_extract', 2), ('heading', 4), ('_routing', 2), ('__text_star_0', 2), ('text', 6), ('ending', 2),
                        ('telegram', 1), ('text', 6), ('heading', 5), ('heading', 1), ('heading', 5), ('_addresses', 4), ('text', 7), ('heading', 6),
                        ('ending', 0), ('text', 5), ('ending', 3), ('ending', 2), ('ending', 3), ('_citations', 2), ('ending', 3), ('_citations', 2),
                        ('ending', 3), ('__text_star_0', 2), ('_citations', 0), ('_routing', 3), ('_routing', 2), ('_routing', 3), ('_addresses', 2),
                        ('ending', 3), ('ending', 1), ('ending', 2), ('ending', 3), ('ending', 3), ('ending', 4), ('ending', 3), ('ending', 3),
                        ('_routing', 2), ('_addresses', 2), ('ending', 2), ('telegram', 2), ('ending', 4), ('_extract', 1), ('ending', 1),
                        ('heading', 1), ('telegram', 3), ('_routing', 2), ('_addresses', 2), ('_addresses', 3), ('_routing', 1), ('ending', 2),
                        ('ending', 2), ('_extract', 2), ('ending', 3), ('_routing', 2), ('_addresses', 1), ('ending', 1), ('ending', 2),
                        ('_addresses', 1), ('_routing', 1), ('_routing', 4), ('ending', 4), ('heading', 2), ('ending', 2), ('_addresses', 3),
                        ('ending', 2), ('_routing', 3), ('_routing', 2), ('ending', 5), ('_extract', 3), ('__text_star_0', 1), ('ending', 2),
                        ('ending', 4), ('_routing', 1), ('_citations', 1), ('_routing', 3), ('ending', 1)],
              'starts': {'telegram': (22, 46)},
              'states': [{'CAPTION': -1, 'EXECUTIVE_ORDER': -1, 'PASS': -1},
                         {'BREAK': -2, 'CLASSIFICATION': -2, 'INFO': 73, 'TO': 70, '_addresses': 4}, {'$END': -3},
                         {'BREAK': -4, 'CLASSIFICATION': -4}, {'BREAK': -5, 'CLASSIFICATION': -5},
                         {'$END': -6, 'CORRECTION': 63, 'END_OF_MESSAGE': 51}, {'DATE_TIME_GROUP': -7, 'SECURITY': 86},
                         {'$END': -8,
                          'BREAK': -8,
                          'CLASSIFIED_BY': 30,
                          'CORRECTION': -8,
                          'END_OF_MESSAGE': -8,
                          'END_SERIAL': -8,
                          'SIGNATURE': -8,
                          'TEXT': -8},
                         {'BREAK': -9, 'CLASSIFICATION': -9}, {'ACCOUNTING': 16, 'BREAK': 18, 'CLASSIFICATION': -10}, {'DATE_TIME_GROUP': -11},
                         {'CAPTION': -12, 'EXECUTIVE_ORDER': -12, 'PASS': -12},
                         {'$END': -13, 'BREAK': -13, 'CORRECTION': -13, 'END_OF_MESSAGE': -13, 'END_SERIAL': -13, 'SIGNATURE': -13, 'TEXT': 20},
                         {'$END': -14, 'CORRECTION': 29, 'END_OF_MESSAGE': 47}, {'$END': -15},
                         {'$END': -16, 'BREAK': -16, 'CORRECTION': -16, 'END_OF_MESSAGE': -16, 'END_SERIAL': -16, 'SIGNATURE': -16},
                         {'BREAK': 21, 'CLASSIFICATION': -17}, {'BREAK': 78, 'CLASSIFICATION': -18}, {'CLASSIFICATION': -19},
                         {'ACCOUNTING': -20, 'BREAK': -20, 'CLASSIFICATION': -20},
                         {'$END': -21, 'BREAK': -21, 'CORRECTION': -21, 'END_OF_MESSAGE': -21, 'END_SERIAL': -21, 'SIGNATURE': -21},
                         {'CLASSIFICATION': -22},
                         {'$END': -23,
                          'BREAK': 57,
                          'CALLED_STATIONS': 62,
                          'CALLING_STATION': 6,
                          'CLASSIFICATION': 53,
                          'CORRECTION': 97,
                          'DATE_TIME_GROUP': 55,
                          'END_OF_MESSAGE': 71,
                          'END_SERIAL': 5,
                          'FROM': 1,
                          'INFO': 73,
                          'SECURITY': 93,
                          'SIGNATURE': 40,
                          'TO': 70,
                          'TRANSMISSION_IDENTIFIER': 74,
                          '_addresses': 3,
                          '_extract': 17,
                          '_routing': 68,
                          'ending': 14,
                          'heading': 67,
                          'telegram': 46,
                          'text': 98},
                         {'$END': -24, 'BREAK': -24, 'CORRECTION': -24, 'END_OF_MESSAGE': -24, 'END_SERIAL': -24, 'SIGNATURE': -24, 'TEXT': 15},
                         {'$END': -25, 'END_OF_MESSAGE': 44}, {'$END': -26, 'CORRECTION': 24, 'END_OF_MESSAGE': 43, 'END_SERIAL': 31},
                         {'$END': -27, 'END_OF_MESSAGE': 2},
                         {'$END': -28, 'BREAK': -28, 'CORRECTION': -28, 'END_OF_MESSAGE': -28, 'END_SERIAL': -28, 'SIGNATURE': -28, 'TEXT': -28},
                         {'SUBJECT': 89}, {'$END': -29, 'END_OF_MESSAGE': 76},
                         {'$END': -30, 'BREAK': -30, 'CORRECTION': -30, 'END_OF_MESSAGE': -30, 'END_SERIAL': -30, 'SIGNATURE': -30, 'TEXT': -30},
                         {'$END': -31, 'CORRECTION': 54, 'END_OF_MESSAGE': 92}, {'CAPTION': -32, 'EXECUTIVE_ORDER': -32, 'PASS': -32},
                         {'$END': -33,
                          'BREAK': -33,
                          'CLASSIFIED_BY': 94,
                          'CORRECTION': -33,
                          'END_OF_MESSAGE': -33,
                          'END_SERIAL': -33,
                          'REFERENCES': 7,
                          'SIGNATURE': -33,
                          'TEXT': -33,
                          '_citations': 23},
                         {'DATE_TIME_GROUP': -34, 'SECURITY': 75}, {'CALLING_STATION': 34, 'DATE_TIME_GROUP': -35, 'SECURITY': 84},
                         {'DATE_TIME_GROUP': -36}, {'ACCOUNTING': -37, 'BREAK': -37, 'CLASSIFICATION': -37, 'INFO': 81}, {'TAGS': 28}, {'$END': -38},
                         {'$END': -39, 'BREAK': 25, 'CORRECTION': 80, 'END_OF_MESSAGE': 64, 'END_SERIAL': 13}, {'$END': -40}, {'$END': -41},
                         {'$END': -42}, {'$END': -43}, {'$END': -44}, {}, {'$END': -45}, {'DATE_TIME_GROUP': -46, 'SECURITY': 96},
                         {'ACCOUNTING': -47, 'BREAK': -47, 'CLASSIFICATION': -47}, {'FROM': 95}, {'$END': -48}, {'$END': -49},
                         {'CAPTION': 90, 'EXECUTIVE_ORDER': 82, 'PASS': 0, '__text_star_0': 85}, {'$END': -50, 'END_OF_MESSAGE': 87},
                         {'BREAK': -51, 'CLASSIFICATION': -51, 'FROM': 65, 'INFO': 73, 'TO': 70, '_addresses': 8},
                         {'$END': -52, 'CORRECTION': 91, 'END_OF_MESSAGE': 83, 'END_SERIAL': 72},
                         {'$END': -52, 'CLASSIFICATION': -53, 'CORRECTION': 91, 'END_OF_MESSAGE': 83, 'END_SERIAL': 72}, {'$END': -54},
                         {'DATE_TIME_GROUP': -55, 'SECURITY': 36}, {'ACCOUNTING': -56, 'BREAK': -56, 'CLASSIFICATION': -56, 'EXEMPTED': 61},
                         {'ACCOUNTING': -57, 'BREAK': -57, 'CLASSIFICATION': -57}, {'CALLING_STATION': 48, 'DATE_TIME_GROUP': -58, 'SECURITY': 69},
                         {'$END': -59, 'END_OF_MESSAGE': 42}, {'$END': -60},
                         {'BREAK': -61, 'CLASSIFICATION': -61, 'INFO': 73, 'TO': 70, '_addresses': 88}, {'$END': -62},
                         {'CLASSIFICATION': 53, 'text': 79}, {'DATE_TIME_GROUP': 50}, {'DATE_TIME_GROUP': -63},
                         {'ACCOUNTING': -64, 'BREAK': -64, 'CLASSIFICATION': -64, 'EXEMPTED': 37, 'INFO': 60}, {'$END': -65},
                         {'$END': -66, 'CORRECTION': 26, 'END_OF_MESSAGE': 39},
                         {'ACCOUNTING': -67, 'BREAK': -67, 'CLASSIFICATION': -67, 'EXEMPTED': 49},
                         {'CALLED_STATIONS': 35, 'CALLING_STATION': 59, 'DATE_TIME_GROUP': -68, 'SECURITY': 10}, {'DATE_TIME_GROUP': -69},
                         {'$END': -70}, {'SUBJECT': 33}, {'CLASSIFICATION': -71},
                         {'$END': -23, 'BREAK': 56, 'CORRECTION': 97, 'END_OF_MESSAGE': 71, 'END_SERIAL': 5, 'SIGNATURE': 40, 'ending': 58},
                         {'$END': -72, 'END_OF_MESSAGE': 66}, {'ACCOUNTING': -73, 'BREAK': -73, 'CLASSIFICATION': -73, 'EXEMPTED': 19}, {'TAGS': 77},
                         {'$END': -74}, {'DATE_TIME_GROUP': -75}, {'CAPTION': 11, 'EXECUTIVE_ORDER': 38, 'PASS': 32}, {'DATE_TIME_GROUP': -76},
                         {'$END': -77}, {'BREAK': -78, 'CLASSIFICATION': -78},
                         {'$END': -33,
                          'BREAK': -33,
                          'CLASSIFIED_BY': 94,
                          'CORRECTION': -33,
                          'END_OF_MESSAGE': -33,
                          'END_SERIAL': -33,
                          'REFERENCES': 7,
                          'SIGNATURE': -33,
                          'TEXT': -33,
                          '_citations': 12},
                         {'CAPTION': -79, 'EXECUTIVE_ORDER': -79, 'PASS': -79}, {'$END': -80, 'END_OF_MESSAGE': 45}, {'$END': -81},
                         {'DATE_TIME_GROUP': -82},
                         {'$END': -83,
                          'BREAK': -83,
                          'CORRECTION': -83,
                          'END_OF_MESSAGE': -83,
                          'END_SERIAL': -83,
                          'REFERENCES': 27,
                          'SIGNATURE': -83,
                          'TEXT': -83},
                         {'INFO': 73, 'TO': 70, '_addresses': 9}, {'DATE_TIME_GROUP': -84}, {'$END': -85, 'END_OF_MESSAGE': 41},
                         {'$END': -23, 'BREAK': 56, 'CORRECTION': 97, 'END_OF_MESSAGE': 71, 'END_SERIAL': 5, 'SIGNATURE': 40, 'ending': 52}],
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
