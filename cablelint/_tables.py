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
           'executive_order: EO ORDER_NUMBER _duration?\n'
           '_duration: DECL+ (DATE REMARK? | EXEMPTION (","? EXEMPTION)* REMARK? | OADR REMARK? | MANUAL_REVIEW REMARK? | EVENT | NOT_APPLICABLE)?\n'
           '         | NOT_APPLICABLE REMARK? | DATE REMARK? | OADR REMARK? | SCHEDULE | EVENT | REMARK\n'
           'EO: /E\\.? ?O\\.?:?/i\n'
           'ORDER_NUMBER: /\\d{4,6}\\s*[:;,.]?/\n'
           'DECL.4: /DECL(?:AS(?:SIFY)?)?\\b(?: ON\\b)?\\.?\\s*[:;]?/i\n'
           'DATE.3: /\\d{1,4} ?[\\/\\-] ?\\d{1,2} ?[\\/\\-] ?\\d{1,4}|\\d{8}\\b|\\d{1,2} [A-Z]{3,9} \\d{2,4}|[A-Z]{3,9} \\d{1,2}, ?\\d{4}/i\n'
           'EXEMPTION.3: /\\(?(?:25|50|75)?X[1-9]\\)?(?:-[A-Z]+)?(?![0-9A-Z])/i\n'
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
           'TAGS_KEYWORD.3: /TAGS?(?![A-Z])\\s*[:;,]?|[A-Z]{2,6}\\s*[:;]/i\n'
           'PERSON.2: /\\([^()]*\\)/\n'
           'TAG: /[^\\s,;()]+/\n'
           '\n'
           '// SUBJECT: (C) KAZAKHSTAN: FM TAZHIN THANKS AMBASSADOR KHALILZAD\n'
           'subject: SUBJECT_KEYWORD PORTION_MARK? SUBJECT_TEXT?\n'
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
             'EXECUTIVE_ORDER: /E\\. ?O\\.|EO:? ?\\d|E\\.O:/i\n'
             '// TAGS: PREL EAID KZ\n'
             'TAGS: /TAGS?(?=[:;, ]|[ \\t]*(?:[\\r\\n]|\\Z))/i\n'
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

TABLES = {'fields': {'rules': [('reason', 1), ('___level_star_5', 2), ('___level_star_5', 3), ('___duration_plus_7', 2), ('addressee', 1), ('reason', 3),
                      ('__date_time_group_star_2', 2), ('originator', 2), ('paragraph_head', 2), ('classified_by', 1), ('calling_station', 3),
                      ('classification', 3), ('calling_station', 4), ('paragraph_head', 3), ('reference', 4), ('paragraph_head', 4), ('security', 3),
                      ('paragraph_head', 4), ('classification', 1), ('paragraph_head', 2), ('classification', 3), ('subject', 1), ('_level', 3),
                      ('page_line', 4), ('calling_station', 3), ('transmission_identifier', 4), ('calling_station', 5), ('sub_paragraph_head', 3),
                      ('calling_station', 3), ('paragraph_head', 3), ('date_time_group', 5), ('date_time_group', 5), ('transmission_identifier', 2),
                      ('__tags_star_8', 2), ('portion_head', 2), ('__tags_star_8', 2), ('addressee', 5), ('sub_paragraph_head', 2), ('reason', 1),
                      ('_duration', 1), ('section', 4), ('classification', 2), ('portion_head', 2), ('classification', 5), ('classification', 5),
                      ('called_stations', 2), ('_duration', 1), ('__classification_star_3', 2), ('reference', 2), ('paragraph_head', 2),
                      ('_duration', 1), ('date_time_group', 4), ('_duration', 1), ('section', 4), ('portion_head', 1), ('classification', 5),
                      ('executive_order', 3), ('_duration', 3), ('__called_stations_plus_0', 1), ('_duration', 3), ('_duration', 1), ('_duration', 2),
                      ('_duration', 3), ('tags', 2), ('_duration', 2), ('_duration', 1), ('__reference_star_10', 2), ('date_time_group', 6),
                      ('page_line', 5), ('classified_by', 4), ('_duration', 1), ('security', 4), ('_duration', 3), ('__tags_star_8', 1),
                      ('_duration', 3), ('sub_paragraph_head', 2), ('___duration_star_6', 1), ('addressee', 2), ('__security_star_1', 2),
                      ('addressee', 2), ('___duration_plus_7', 1), ('addressee', 4), ('subject', 2), ('__date_time_group_star_2', 1),
                      ('page_line', 5), ('addressee', 4), ('__tags_star_8', 2), ('addressee', 2), ('__tags_star_8', 2), ('addressee', 4),
                      ('classification', 6), ('_level', 2), ('__references_star_9', 1), ('paragraph_head', 3), ('__reference_star_10', 2),
                      ('subject', 3), ('_duration', 2), ('_duration', 2), ('___duration_star_6', 2), ('__references_star_9', 2),
                      ('__references_star_9', 1), ('_duration', 4), ('__references_star_9', 2), ('___duration_star_6', 2), ('reason', 2),
                      ('page_line', 6), ('classified_by', 2), ('reference', 3), ('___duration_star_6', 3), ('_level', 1), ('sub_paragraph_head', 1),
                      ('reference', 3), ('page_line', 6), ('_level', 2), ('paragraph_head', 3), ('security', 2), ('__tags_star_8', 1), ('reason', 2),
                      ('page_line', 7), ('transmission_identifier', 3), ('page_line', 8), ('transmission_identifier', 1), ('page_line', 7),
                      ('__reference_star_10', 1), ('__reference_star_10', 1), ('paragraph_head', 1), ('reason', 2), ('_duration', 2),
                      ('references', 1), ('transmission_identifier', 3), ('paragraph_head', 2), ('paragraph_head', 3), ('__security_star_1', 1),
                      ('references', 2), ('classified_by', 3), ('classified_by', 3), ('__classification_star_3', 1), ('classified_by', 2),
                      ('executive_order', 2), ('addressee', 3), ('addressee', 3), ('classified_by', 3), ('__classified_by_plus_11', 2),
                      ('addressee', 3), ('addressee', 4), ('subject', 2), ('classified_by', 2), ('called_stations', 3), ('addressee', 3),
                      ('classification', 4), ('__tags_star_8', 1), ('sub_paragraph_head', 2), ('classification', 4), ('classification', 2),
                      ('sub_paragraph_head', 3), ('classification', 4), ('transmission_identifier', 2), ('calling_station', 2), ('section', 3),
                      ('calling_station', 4), ('transmission_identifier', 3), ('__tags_star_8', 1), ('classification', 4), ('_duration', 2),
                      ('addressee', 3), ('portion_head', 3), ('_duration', 2), ('tags', 1), ('addressee', 3), ('__classification_star_4', 2),
                      ('_level', 1), ('__classification_star_4', 1), ('_duration', 2), ('calling_station', 4), ('_duration', 2),
                      ('classification', 3), ('file_time', 2), ('transmission_identifier', 2), ('addressee', 2), ('security', 3),
                      ('__called_stations_plus_0', 2), ('__classified_by_plus_11', 1)],
            'starts': {'addressee': (231, 70),
                       'called_stations': (136, 236),
                       'calling_station': (202, 69),
                       'classification': (164, 62),
                       'classified_by': (55, 174),
                       'date_time_group': (252, 207),
                       'executive_order': (177, 232),
                       'originator': (118, 38),
                       'page_line': (213, 187),
                       'paragraph_head': (44, 0),
                       'portion_head': (182, 3),
                       'reference': (75, 144),
                       'references': (68, 29),
                       'security': (82, 222),
                       'sub_paragraph_head': (206, 139),
                       'subject': (42, 243),
                       'tags': (235, 32),
                       'transmission_identifier': (115, 184)},
            'states': [{}, {'$END': -1, 'CLASSIFIED_BY_REST': -1, 'REASON_LETTERS': 166},
                       {'$END': -2, 'BESIDE': -2, 'DOUBLE_SLASH': -2, 'FINAL_SECTION': -2, 'SECTION_WORD': -2, 'STATION': -2}, {},
                       {'$END': -3, 'BESIDE': -3, 'DOUBLE_SLASH': -3, 'FINAL_SECTION': -3, 'SECTION_WORD': -3, 'STATION': -3},
                       {'$END': -4, 'DATE': -4, 'DECL': -4, 'EVENT': -4, 'EXEMPTION': -4, 'MANUAL_REVIEW': -4, 'NOT_APPLICABLE': -4, 'OADR': -4},
                       {'$END': -5, 'CONTINUITY_NUMBER': 259, 'PRECEDENCE_WORD': 112}, {'MESSAGE_NUMBER': 221},
                       {'$END': -6, 'CLASSIFIED_BY_REST': -6}, {'DAY_TIME': -7, 'PROSIGN': -7}, {'ZONE': 41}, {'$END': -8},
                       {'$END': -9, 'BROKEN_MARK': 18, 'MARK': 46, 'PARAGRAPH_TEXT': 186}, {'PAGE_NUMBER': 31},
                       {'$END': -10,
                        'CLASSIFIED_BY_KEYWORD': 203,
                        'CLASSIFIED_BY_REST': 194,
                        'CLASSIFIER': 209,
                        'REASON_SECTION': 1,
                        'REASON_WORD': 56,
                        'reason': 149},
                       {'$END': -11, 'DAY_OF_YEAR': 26, 'file_time': 17}, {'$END': -12}, {'$END': -13}, {'$END': -14, 'PARAGRAPH_TEXT': 20},
                       {'$END': -15, 'PARENTHESIS': 133, 'REFERENCE_REMARK': 95}, {'$END': -16}, {'ADDRESS_NAME': 125},
                       {'$END': -17, 'OPERATING_SIGNAL': 109}, {'$END': -18},
                       {'$END': -19,
                        'BESIDE': 249,
                        'FINAL_SECTION': 148,
                        'SECTION_WORD': 102,
                        'STATION': 195,
                        '__classification_star_4': 218,
                        'section': 59},
                       {'$END': -20, 'PARAGRAPH_TEXT': 132}, {'TIME': 257}, {'$END': -21, 'WORD': 192, '__classification_star_3': 234},
                       {'$END': -22, 'PORTION_MARK': 117, 'SUBJECT_TEXT': 208}, {},
                       {'$END': -23, 'BESIDE': -23, 'DOUBLE_SLASH': 45, 'FINAL_SECTION': -23, 'SECTION_WORD': -23, 'STATION': -23},
                       {'$END': -24, 'REMARK': 121, 'SHORT_SECTION': 124}, {},
                       {'$END': -25, 'DAY_OF_YEAR': 26, 'SECTION_SUFFIX': 254, 'file_time': 227}, {'$END': -26}, {'$END': -27}, {'$END': -28},
                       {'PAGE_SECTION': 97}, {}, {'$END': -29}, {'OF': 119}, {'MONTH': 86}, {'SUBJECT_KEYWORD': 28, 'subject': 243},
                       {'PAGE_SECTION': 76}, {'PARAGRAPH_NUMBER': 178, 'paragraph_head': 0}, {'WORD': 4}, {'$END': -30, 'PARAGRAPH_TEXT': 23},
                       {'$END': -31}, {'$END': -32, 'INSTRUCTIONS': 96}, {'$END': -33, 'SECURITY_PROSIGN': 168},
                       {'$END': -34, 'COMMA': -34, 'PERSON': -34, 'SEMICOLON': -34, 'TAG': -34}, {'$END': -35},
                       {'$END': -36, 'COMMA': -36, 'PERSON': -36, 'SEMICOLON': -36, 'TAG': -36}, {'$END': -37}, {'$END': -38},
                       {'CLASSIFIED_BY_KEYWORD': 263, '__classified_by_plus_11': 14, 'classified_by': 174},
                       {'$END': -39, 'CLASSIFIED_BY_REST': -39, 'REASON_LETTERS': 179, 'REASON_SECTION': 146}, {'$END': -40, 'REMARK': 90},
                       {'$END': -41, 'STATION': -41, 'STATION_ONLY': -41}, {'$END': -42, 'STATION': 7, 'STATION_ONLY': 16},
                       {'$END': -43, 'PARAGRAPH_TEXT': 242}, {'$END': -44, 'WORD': 67}, {}, {'ORIGINATOR_NAME': 11},
                       {'$END': -45, 'WORD': 192, '__classification_star_3': 129}, {'$END': -46, 'FULL_STOP': 210, 'ROUTING_INDICATOR': 262},
                       {'$END': -47,
                        'DATE': 137,
                        'DECL': 5,
                        'EVENT': 239,
                        'EXEMPTION': 255,
                        'MANUAL_REVIEW': 250,
                        'NOT_APPLICABLE': 180,
                        'OADR': 244},
                       {'$END': -48, 'WORD': -48}, {'REFERENCE_KEYWORD': 181, 'references': 29}, {}, {},
                       {'$END': -49, 'PARENTHESIS': 173, 'REFERENCE_REMARK': 176, '__reference_star_10': 154}, {'$END': -50, 'PARAGRAPH_TEXT': 158},
                       {'$END': -51, 'REMARK': 93}, {'$END': -52, 'INSTRUCTIONS': 47},
                       {'REFERENCE_STATION': 226, 'REFERENCE_YEAR': 116, 'reference': 144}, {'PAGE_STATION': 13}, {'$END': -53},
                       {'$END': -54, 'STATION': -54, 'STATION_ONLY': -54}, {'ROUTING_INDICATOR': 87, '__called_stations_plus_0': 65},
                       {'$END': -55, 'PARAGRAPH_TEXT': 51}, {'$END': -56, 'WORD': 67}, {'SECURITY_SIGNAL': 111, 'security': 222}, {'$END': -57},
                       {'MONTH': 260}, {'$END': -58}, {'YEAR': 48}, {'$END': -59, 'FULL_STOP': -59, 'ROUTING_INDICATOR': -59}, {'$END': -60},
                       {'$END': -61}, {'$END': -62}, {'$END': -63}, {'$END': -64, 'COMMA': 123, 'PERSON': 50, 'SEMICOLON': 52, 'TAG': 126},
                       {'$END': -65}, {'$END': -66}, {'$END': -67, 'PARENTHESIS': -67, 'REFERENCE_REMARK': -67}, {'$END': -68},
                       {'$END': -69, 'REMARK': 147}, {'$END': -70}, {'$END': -71, 'REMARK': 135}, {'$END': -72, 'OPERATING_SIGNAL': 109},
                       {'$END': -73, 'COMMA': 127, 'EXEMPTION': 138, 'REMARK': 142}, {'SECTION_NUMBER': 175},
                       {'$END': -74, 'COMMA': -74, 'PERSON': -74, 'SEMICOLON': -74, 'TAG': -74}, {'$END': -75}, {'$END': -76, 'PARAGRAPH_TEXT': 36},
                       {'ADDRESSED_INDICATOR': 159, 'ADDRESS_NAME': 108}, {'$END': -77, 'COMMA': -77, 'EXEMPTION': -77, 'REMARK': -77},
                       {'$END': -78, 'CONTINUITY_NUMBER': 197, 'PRECEDENCE_WORD': 204}, {'$END': -79, 'OPERATING_SIGNAL': -79}, {'EXEMPTION': 145},
                       {'SECURITY_GROUP': 162}, {'$END': -80, 'CONTINUITY_NUMBER': 211},
                       {'$END': -81,
                        'DATE': -81,
                        'DECL': -81,
                        'EVENT': -81,
                        'EXEMPTION': -81,
                        'MANUAL_REVIEW': -81,
                        'NOT_APPLICABLE': -81,
                        'OADR': -81},
                       {'$END': -82}, {'START_OF_MESSAGE': 170, 'transmission_identifier': 184}, {'REFERENCE_STATION': 171},
                       {'$END': -83, 'SUBJECT_TEXT': 134}, {'FM': 63, 'originator': 38}, {'PAGE_SECTION': 155}, {'DAY_TIME': -84, 'PROSIGN': -84},
                       {'$END': -85}, {'$END': -86}, {'$END': -87, 'COMMA': -87, 'PERSON': -87, 'SEMICOLON': -87, 'TAG': -87}, {'OF': 160},
                       {'$END': -88, 'CONTINUITY_NUMBER': 240, 'PRECEDENCE_WORD': 246},
                       {'$END': -89, 'COMMA': -89, 'PERSON': -89, 'SEMICOLON': -89, 'TAG': -89}, {'EXEMPTION': 151}, {'$END': -90},
                       {'$END': -91, 'WORD': 67},
                       {'$END': -92, 'BESIDE': -92, 'DOUBLE_SLASH': 45, 'FINAL_SECTION': -92, 'SECTION_WORD': -92, 'STATION': -92},
                       {'$END': -93, 'REFERENCE_LABEL': -93, 'REFERENCE_TEXT': -93}, {'$END': -94},
                       {'$END': -95, 'PARENTHESIS': -95, 'REFERENCE_REMARK': -95}, {'$END': -96}, {'$END': -97},
                       {'DOUBLED_PROSIGN': 79, 'called_stations': 236}, {'$END': -98, 'REMARK': 85},
                       {'$END': -99, 'COMMA': -99, 'EXEMPTION': -99, 'REMARK': -99}, {},
                       {'$END': -100, 'REFERENCE_LABEL': -100, 'REFERENCE_TEXT': -100},
                       {'$END': -101, 'REFERENCE_LABEL': -101, 'REFERENCE_TEXT': -101}, {'$END': -102},
                       {'$END': -103, 'REFERENCE_LABEL': -103, 'REFERENCE_TEXT': -103}, {},
                       {'$END': -104, 'COMMA': -104, 'EXEMPTION': -104, 'REMARK': -104},
                       {'$END': -105, 'CLASSIFIED_BY_REST': -105, 'REASON_LETTERS': 8}, {'$END': -106}, {'OF': 230, 'SECTION_NUMBER': 241},
                       {'$END': -107, 'CLASSIFIED_BY_REST': 190},
                       {'$END': -108, 'PARENTHESIS': 173, 'REFERENCE_REMARK': 176, '__reference_star_10': 19},
                       {'$END': -109, 'COMMA': -109, 'EXEMPTION': -109, 'REMARK': -109},
                       {'$END': -110, 'BESIDE': -110, 'FINAL_SECTION': -110, 'SECTION_WORD': -110, 'STATION': -110},
                       {'$END': -111, 'BROKEN_MARK': 216, 'MARK': 105, 'PARAGRAPH_TEXT': 54},
                       {'$END': -112, 'PARENTHESIS': 133, 'REFERENCE_REMARK': 95}, {'$END': -113, 'REMARK': 167}, {'ROUTING_INDICATOR': 224},
                       {'$END': -114,
                        'BESIDE': -114,
                        'DOUBLE_SLASH': 163,
                        'FINAL_SECTION': -114,
                        'SECTION_WORD': -114,
                        'STATION': -114,
                        '___level_star_5': 30},
                       {'$END': -115}, {'ADDRESS_NAME': 198}, {'SHORT_SECTION': 172}, {'PAGE_NUMBER': 219},
                       {'$END': -116, 'OPERATING_SIGNAL': 188, 'SPECIAL_HANDLING': 261, '__security_star_1': 22}, {'WORD': 2},
                       {'SOLID_LEVEL': 248, 'SPACED_LEVEL': 152, '_level': 24, 'classification': 62},
                       {'$END': -117, 'COMMA': -117, 'PERSON': -117, 'SEMICOLON': -117, 'TAG': -117}, {'$END': -118, 'CLASSIFIED_BY_REST': -118},
                       {'$END': -119}, {'$END': -120}, {'$END': -121}, {'$END': -122, 'CHANNEL': 258, 'CHANNEL_NUMBER': 49, 'SECURITY_PROSIGN': 223},
                       {'REFERENCE_NUMBER': 150}, {'$END': -123, 'REMARK': 169}, {'$END': -124, 'PARENTHESIS': -124, 'REFERENCE_REMARK': -124}, {},
                       {'OF': 201}, {'$END': -125, 'PARENTHESIS': -125, 'REFERENCE_REMARK': -125}, {'EO': 253, 'executive_order': 232},
                       {'$END': -126, 'BROKEN_MARK': 72, 'FULL_STOP': 12, 'MARK': 25, 'PARAGRAPH_TEXT': 185},
                       {'$END': -127, 'CLASSIFIED_BY_REST': -127}, {'$END': -128},
                       {'$END': -129, 'REFERENCE_LABEL': 131, 'REFERENCE_TEXT': 141, '__references_star_9': 189},
                       {'DAMAGED_NUMBER': 214, 'MARK': 80, 'portion_head': 3}, {'$END': -130, 'SECURITY_PROSIGN': 34}, {}, {'$END': -131},
                       {'$END': -132}, {}, {'$END': -133, 'OPERATING_SIGNAL': -133}, {'$END': -134, 'REFERENCE_LABEL': 143, 'REFERENCE_TEXT': 140},
                       {'$END': -135}, {'$END': -136, 'CLASSIFIED_BY_REST': 98}, {'$END': -137, 'WORD': -137}, {'SECTION_NUMBER': 78}, {'$END': -138},
                       {'MESSAGE_NUMBER': 27},
                       {'$END': -139,
                        'DATE': 99,
                        'DECL': 113,
                        'EVENT': 94,
                        'NOT_APPLICABLE': 57,
                        'OADR': 73,
                        'REMARK': 77,
                        'SCHEDULE': 89,
                        '___duration_plus_7': 66,
                        '_duration': 83},
                       {'$END': -140}, {'$END': -141, 'CONTINUITY_NUMBER': 128, 'PRECEDENCE_WORD': 205}, {'$END': -142}, {'ZONE': 84},
                       {'SECTION_NUMBER': 58}, {'DE': 156, 'calling_station': 69},
                       {'$END': -143,
                        'CLASSIFIED_BY_KEYWORD': -143,
                        'CLASSIFIED_BY_REST': -143,
                        'CLASSIFIER': -143,
                        'REASON_SECTION': -143,
                        'REASON_WORD': -143},
                       {'$END': -144, 'CONTINUITY_NUMBER': 122}, {'$END': -145, 'CONTINUITY_NUMBER': 53},
                       {'SUB_PARAGRAPH_LABEL': 153, 'sub_paragraph_head': 139}, {}, {'$END': -146},
                       {'$END': -147, 'CLASSIFIED_BY_REST': 199, 'REASON_SECTION': 1, 'REASON_WORD': 56, 'reason': 191}, {'$END': -148},
                       {'$END': -149}, {'$END': -150}, {'PAGE_STATION': 161, 'PAGE_WORD': 43, 'page_line': 187}, {'MARK': 60},
                       {'$END': -151, 'COMMA': -151, 'PERSON': -151, 'SEMICOLON': -151, 'TAG': -151}, {'$END': -152, 'PARAGRAPH_TEXT': 220},
                       {'$END': -153, 'WORD': 192, '__classification_star_3': 61},
                       {'$END': -154, 'BESIDE': 247, 'FINAL_SECTION': 148, 'SECTION_WORD': 102, 'STATION': 237, 'section': 256},
                       {'PAGE_SECTION': 238}, {'$END': -155}, {'$END': -156, 'WORD': 192, '__classification_star_3': 81}, {}, {'$END': -157},
                       {'$END': -158, 'DAY_OF_YEAR': 26, 'SECTION_SUFFIX': 15, 'SERIAL': 33, 'file_time': 39},
                       {'$END': -159, 'STATION': -159, 'STATION_ONLY': -159}, {'REFERENCE_NUMBER': 71}, {'$END': -160}, {'MESSAGE_NUMBER': 64},
                       {'$END': -161}, {'SECTION_NUMBER': 225}, {'ADDRESSED_INDICATOR': 21, 'ADDRESS_NAME': 6, 'ROLE_WORD': 106, 'addressee': 70}, {},
                       {'$END': -162, 'COMMA': -162, 'PERSON': -162, 'SEMICOLON': -162, 'TAG': -162}, {'$END': -163, 'WORD': 67},
                       {'TAGS_KEYWORD': 245, 'tags': 32}, {}, {'MESSAGE_NUMBER': 217}, {'OF': 37, 'PAGE_OF_SECTION': 40}, {'$END': -164},
                       {'$END': -165}, {'OF': 193}, {'$END': -166}, {}, {'$END': -167, 'REMARK': 88},
                       {'$END': -168, 'COMMA': 103, 'PERSON': 165, 'SEMICOLON': 215, 'TAG': 233, '__tags_star_8': 92},
                       {'$END': -169, 'CONTINUITY_NUMBER': 114},
                       {'$END': -170, 'BESIDE': -170, 'FINAL_SECTION': -170, 'SECTION_WORD': -170, 'STATION': -170},
                       {'$END': -171,
                        'BESIDE': -171,
                        'DOUBLE_SLASH': 163,
                        'EFTO': 157,
                        'FINAL_SECTION': -171,
                        'SECTION_WORD': -171,
                        'STATION': -171,
                        '___level_star_5': 130},
                       {'$END': -172, 'BESIDE': -172, 'FINAL_SECTION': -172, 'SECTION_WORD': -172, 'STATION': -172}, {'$END': -173, 'REMARK': 91},
                       {'DAY_TIME': 10, 'PROSIGN': 9}, {'DAY_TIME': 200, 'PROSIGN': 120, '__date_time_group_star_2': 251, 'date_time_group': 207},
                       {'ORDER_NUMBER': 196}, {'$END': -174, 'DAY_OF_YEAR': 26, 'file_time': 35},
                       {'$END': -175, 'COMMA': 110, 'EXEMPTION': 107, 'REMARK': 104, '___duration_star_6': 101},
                       {'$END': -176, 'STATION': 228, 'STATION_ONLY': 212}, {'$END': -177},
                       {'$END': -178, 'CHANNEL_NUMBER': 183, 'SECURITY_PROSIGN': 229}, {'$END': -179}, {'YEAR': 74},
                       {'$END': -180, 'OPERATING_SIGNAL': 188, '__security_star_1': 100},
                       {'$END': -181, 'FULL_STOP': -181, 'ROUTING_INDICATOR': -181},
                       {'$END': -182,
                        'CLASSIFIED_BY_KEYWORD': -182,
                        'CLASSIFIED_BY_REST': -182,
                        'CLASSIFIER': -182,
                        'REASON_SECTION': -182,
                        'REASON_WORD': -182}],
            'terminals': [('BESIDE', '(?:NOFORN|NODIS|EXDIS|STADIS|LIMDIS|SIPDIS|SENSITIVE|SBU|FOUO|LOU|[A-Z]+(?= +SECTION \\d))(?= )'),
                          ('FULL_STOP', '\\.'),
                          ('CLASSIFIED_BY_KEYWORD',
                           '(?i:(?:\\d{1,2}\\. *)?(?:\\([A-Z\\/]{1,9}\\) *)?(?:CLASSIFIED|CLA[A-Z]{4,7}D|CL[A-Z]{5,7}ED)\\s+BY\\b\\s*[:;,.]?)'),
                          ('REFERENCE_KEYWORD', '(?i:REFS?(?:\\(S\\))?(?![A-Z])\\s*[:;.]*|[A-Z]{2,5}\\s*[:;])'),
                          ('DECL', '(?i:DECL(?:AS(?:SIFY)?)?\\b(?: ON\\b)?\\.?\\s*[:;]?)'), ('FINAL_SECTION', 'FINAL SECTION(?= )'),
                          ('EFTO', 'E ?F ?T ?O(?= )'), ('SECTION_WORD', 'SECTION(?= )'), ('PAGE_WORD', 'PAGE(?= )'),
                          ('REASON_WORD',
                           '(?i:(?s:(?:[,;.:\\-]|\\b(?:for|the|following|under|per|pursuant|based|on|to|of|in|are|is)\\b|e\\.?o\\.?:? '
                           '?\\d{5}|\\s)*\\b(?:reasons?|resons?|reaons?|rasons?|reasons?\\(s\\)|reason\\(s\\)|sections?|sec\\.|paras?)\\b(?:[,;.:\\-]|\\b(?:for|the|under|per|of|in|are|is|and|section|sections|sec|paras?|e\\.?o\\.?)\\b|1[0-9]{4}|reason|\\s)*))'),
                          ('EXEMPTION', '(?i:\\(?(?:25|50|75)?X[1-9]\\)?(?:-[A-Z]+)?(?![0-9A-Z]))'),
                          ('REFERENCE_YEAR', '(?:\\d{4}|[0-9O]\\d)[ \\-]+(?=[A-Z])|\\d{2}(?=[A-Z])'),
                          ('SUBJECT_KEYWORD', '(?i:SUBJ(?:ECT)?(?![A-Z])\\s*[:;]?|[A-Z]{3,9}\\s*[:;])'),
                          ('STATION', "[A-Z](?:[A-Z.'\\-]| +(?=[A-Z]))*(?= +\\d{2,8}\\b)"),
                          ('TAGS_KEYWORD', '(?i:TAGS?(?![A-Z])\\s*[:;,]?|[A-Z]{2,6}\\s*[:;])'),
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
                          ('SHORT_SECTION', '\\d{2}(?!\\d)'), ('DE', 'DE(?= )'), ('FM', 'FM(?= )'),
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
 'markings': {'rules': [('__portion_star_0', 2), ('__release_star_1', 3), ('portion', 1), ('portion', 2), ('_separator', 1), ('__release_star_1', 2),
                        ('_control', 1), ('portion', 2), ('portion', 1), ('__banner_star_2', 3), ('__banner_star_2', 2), ('__banner_star_2', 2),
                        ('_control', 1), ('__banner_release_star_3', 3), ('__banner_star_2', 2), ('__banner_release_star_3', 2),
                        ('__release_star_1', 2), ('_separator', 1), ('banner_release', 3), ('release', 2), ('__banner_star_2', 3),
                        ('banner_release', 2), ('__release_star_1', 1), ('banner', 1), ('__banner_release_star_3', 1), ('__portion_star_0', 3),
                        ('release', 3), ('__banner_star_2', 2), ('_separator', 1), ('__banner_star_2', 1), ('banner', 1), ('_separator', 1),
                        ('__banner_release_star_3', 2), ('banner', 2), ('banner', 2), ('__banner_star_2', 1), ('_control', 1)],
              'starts': {'banner': (34, 6), 'portion': (40, 35)},
              'states': [{'$END': -1, 'COMMA': -1, 'DOUBLE_SLASH': -1, 'HYPHEN': -1, 'SLASH': -1},
                         {'CONTROL': 9, 'RELEASE_TO': 38, 'UNCLASSIFIED_CONTROL': 16, '_control': 36, 'release': 50},
                         {'$END': -2, 'COMMA': -2, 'COUNTRY': -2, 'DOUBLE_SLASH': -2, 'HYPHEN': -2, 'SLASH': -2},
                         {'$END': -3, 'COMMA': 45, 'DOUBLE_SLASH': 7, 'HYPHEN': 42, 'SLASH': 22, '__portion_star_0': 4, '_separator': 31},
                         {'$END': -4, 'COMMA': 45, 'DOUBLE_SLASH': 7, 'HYPHEN': 42, 'SLASH': 22, '_separator': 1}, {'BANNER_COUNTRY': 26}, {},
                         {'CONTROL': -5, 'RELEASE_TO': -5, 'UNCLASSIFIED_CONTROL': -5},
                         {'$END': -6, 'COMMA': -6, 'COUNTRY': -6, 'DOUBLE_SLASH': -6, 'HYPHEN': -6, 'SLASH': -6},
                         {'$END': -7, 'COMMA': -7, 'DOUBLE_SLASH': -7, 'HYPHEN': -7, 'SLASH': -7}, {'BANNER_COUNTRY': 18},
                         {'$END': -8, 'COMMA': 45, 'DOUBLE_SLASH': 7, 'HYPHEN': 42, 'SLASH': 22, '_separator': 1},
                         {'$END': -9, 'COMMA': 45, 'DOUBLE_SLASH': 7, 'HYPHEN': 42, 'SLASH': 22, '__portion_star_0': 11, '_separator': 31},
                         {'$END': -10, 'BANNER_CONTROL': -10, 'BANNER_RELEASE_TO': -10, 'BANNER_SEPARATOR': -10},
                         {'$END': -11, 'BANNER_CONTROL': -11, 'BANNER_RELEASE_TO': -11, 'BANNER_SEPARATOR': -11},
                         {'$END': -12, 'BANNER_CONTROL': -12, 'BANNER_RELEASE_TO': -12, 'BANNER_SEPARATOR': -12},
                         {'$END': -13, 'COMMA': -13, 'DOUBLE_SLASH': -13, 'HYPHEN': -13, 'SLASH': -13}, {'COUNTRY': 2},
                         {'$END': -14,
                          'BANNER_CONTROL': -14,
                          'BANNER_COUNTRY': -14,
                          'BANNER_RELEASE_TO': -14,
                          'BANNER_SEPARATOR': -14,
                          '__ANON_0': -14},
                         {'$END': -15, 'BANNER_CONTROL': -15, 'BANNER_RELEASE_TO': -15, 'BANNER_SEPARATOR': -15},
                         {'$END': -16,
                          'BANNER_CONTROL': -16,
                          'BANNER_COUNTRY': -16,
                          'BANNER_RELEASE_TO': -16,
                          'BANNER_SEPARATOR': -16,
                          '__ANON_0': -16},
                         {'$END': -17, 'COMMA': -17, 'COUNTRY': -17, 'DOUBLE_SLASH': -17, 'HYPHEN': -17, 'SLASH': -17},
                         {'CONTROL': -18, 'RELEASE_TO': -18, 'UNCLASSIFIED_CONTROL': -18},
                         {'$END': -19,
                          'BANNER_CONTROL': -19,
                          'BANNER_COUNTRY': 46,
                          'BANNER_RELEASE_TO': -19,
                          'BANNER_SEPARATOR': -19,
                          '__ANON_0': 10},
                         {'$END': -20, 'COMMA': 33, 'COUNTRY': 29, 'DOUBLE_SLASH': -20, 'HYPHEN': -20, 'SLASH': -20, '__release_star_1': 39},
                         {'$END': -21, 'BANNER_CONTROL': -21, 'BANNER_RELEASE_TO': -21, 'BANNER_SEPARATOR': -21},
                         {'$END': -22,
                          'BANNER_CONTROL': -22,
                          'BANNER_COUNTRY': 32,
                          'BANNER_RELEASE_TO': -22,
                          'BANNER_SEPARATOR': -22,
                          '__ANON_0': 28,
                          '__banner_release_star_3': 23},
                         {'BANNER_CONTROL': 25, 'BANNER_RELEASE_TO': 5, 'banner_release': 13}, {'BANNER_COUNTRY': 20},
                         {'$END': -23, 'COMMA': -23, 'COUNTRY': -23, 'DOUBLE_SLASH': -23, 'HYPHEN': -23, 'SLASH': -23},
                         {'$END': -24,
                          'BANNER_CONTROL': 49,
                          'BANNER_RELEASE_TO': 5,
                          'BANNER_SEPARATOR': 37,
                          '__banner_star_2': 47,
                          'banner_release': 43},
                         {'CONTROL': 9, 'RELEASE_TO': 38, 'UNCLASSIFIED_CONTROL': 16, '_control': 0, 'release': 50},
                         {'$END': -25,
                          'BANNER_CONTROL': -25,
                          'BANNER_COUNTRY': -25,
                          'BANNER_RELEASE_TO': -25,
                          'BANNER_SEPARATOR': -25,
                          '__ANON_0': -25},
                         {'COUNTRY': 8}, {'BANNER_CONTROL': 44, 'BANNER_LEVEL': 30, 'banner': 6}, {},
                         {'$END': -26, 'COMMA': -26, 'DOUBLE_SLASH': -26, 'HYPHEN': -26, 'SLASH': -26},
                         {'BANNER_CONTROL': 19, 'BANNER_RELEASE_TO': 5, 'banner_release': 15}, {'COUNTRY': 24},
                         {'$END': -27, 'COMMA': 17, 'COUNTRY': 21, 'DOUBLE_SLASH': -27, 'HYPHEN': -27, 'SLASH': -27},
                         {'PORTION_LEVEL': 3, 'UNCLASSIFIED_CONTROL': 12, 'portion': 35},
                         {'$END': -28, 'BANNER_CONTROL': -28, 'BANNER_RELEASE_TO': -28, 'BANNER_SEPARATOR': -28},
                         {'CONTROL': -29, 'RELEASE_TO': -29, 'UNCLASSIFIED_CONTROL': -29},
                         {'$END': -30, 'BANNER_CONTROL': -30, 'BANNER_RELEASE_TO': -30, 'BANNER_SEPARATOR': -30},
                         {'$END': -31,
                          'BANNER_CONTROL': 49,
                          'BANNER_RELEASE_TO': 5,
                          'BANNER_SEPARATOR': 37,
                          '__banner_star_2': 48,
                          'banner_release': 43},
                         {'CONTROL': -32, 'RELEASE_TO': -32, 'UNCLASSIFIED_CONTROL': -32},
                         {'$END': -33,
                          'BANNER_CONTROL': -33,
                          'BANNER_COUNTRY': -33,
                          'BANNER_RELEASE_TO': -33,
                          'BANNER_SEPARATOR': -33,
                          '__ANON_0': -33},
                         {'$END': -34, 'BANNER_CONTROL': 41, 'BANNER_RELEASE_TO': 5, 'BANNER_SEPARATOR': 27, 'banner_release': 14},
                         {'$END': -35, 'BANNER_CONTROL': 41, 'BANNER_RELEASE_TO': 5, 'BANNER_SEPARATOR': 27, 'banner_release': 14},
                         {'$END': -36, 'BANNER_CONTROL': -36, 'BANNER_RELEASE_TO': -36, 'BANNER_SEPARATOR': -36},
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
 'telegram': {'rules': [('ending', 2), ('_extract', 2), ('_extract', 3), ('ending', 1), ('ending', 4), ('ending', 2), ('telegram', 1), ('ending', 4),
                        ('ending', 1), ('ending', 1), ('ending', 3), ('_addresses', 2), ('_citations', 0), ('__text_star_0', 1), ('_routing', 2),
                        ('_addresses', 4), ('_routing', 2), ('_routing', 2), ('_routing', 2), ('telegram', 3), ('ending', 4), ('heading', 4),
                        ('ending', 4), ('ending', 5), ('_citations', 1), ('_routing', 1), ('_citations', 1), ('heading', 5), ('text', 5),
                        ('ending', 2), ('ending', 0), ('text', 6), ('_routing', 4), ('ending', 3), ('_extract', 2), ('_citations', 2),
                        ('_addresses', 1), ('_extract', 2), ('_routing', 3), ('ending', 1), ('text', 7), ('ending', 2), ('ending', 2),
                        ('telegram', 2), ('_addresses', 3), ('_addresses', 2), ('_addresses', 2), ('heading', 5), ('__text_star_0', 1), ('ending', 3),
                        ('ending', 3), ('ending', 2), ('ending', 2), ('ending', 1), ('ending', 2), ('heading', 2), ('ending', 3), ('_routing', 3),
                        ('_routing', 1), ('_extract', 1), ('text', 6), ('heading', 1), ('_extract', 1), ('_citations', 2), ('ending', 3),
                        ('_routing', 1), ('ending', 2), ('_addresses', 1), ('_routing', 2), ('ending', 3), ('heading', 6), ('heading', 1),
                        ('ending', 3), ('ending', 3), ('__text_star_0', 2), ('ending', 4), ('_routing', 1), ('_routing', 2), ('_routing', 3),
                        ('_routing', 3), ('_addresses', 3), ('__text_star_0', 2), ('ending', 2), ('_extract', 1), ('ending', 3)],
              'starts': {'telegram': (33, 65)},
              'states': [{'$END': -1, 'END_OF_MESSAGE': 80}, {'BREAK': -2, 'CLASSIFICATION': -2}, {'BREAK': -3, 'CLASSIFICATION': -3},
                         {'$END': -4, 'CORRECTION': 58, 'END_OF_MESSAGE': 32, 'END_SERIAL': 95}, {'$END': -5}, {'$END': -6}, {'$END': -7},
                         {'SUBJECT': 36}, {'$END': -8, 'END_OF_MESSAGE': 26}, {'$END': -9, 'END_OF_MESSAGE': 46}, {'$END': -10}, {'$END': -11},
                         {'ACCOUNTING': -12, 'BREAK': -12, 'CLASSIFICATION': -12, 'INFO': 49}, {'CLASSIFICATION': 63, 'text': 97},
                         {'$END': -13,
                          'BREAK': -13,
                          'CLASSIFIED_BY': 27,
                          'CORRECTION': -13,
                          'END_OF_MESSAGE': -13,
                          'END_SERIAL': -13,
                          'REFERENCES': 29,
                          'SIGNATURE': -13,
                          'TEXT': -13,
                          '_citations': 31},
                         {'CAPTION': -14, 'EXECUTIVE_ORDER': -14, 'PASS': -14}, {'CAPTION': 85, 'EXECUTIVE_ORDER': 88, 'PASS': 94},
                         {'DATE_TIME_GROUP': -15}, {'ACCOUNTING': -16, 'BREAK': -16, 'CLASSIFICATION': -16}, {'DATE_TIME_GROUP': -17},
                         {'CALLING_STATION': 91, 'DATE_TIME_GROUP': -18, 'SECURITY': 90}, {'DATE_TIME_GROUP': -19}, {'$END': -20}, {'$END': -21},
                         {'ACCOUNTING': 30, 'BREAK': 52, 'CLASSIFICATION': -22}, {'$END': -23}, {'$END': -24},
                         {'$END': -25,
                          'BREAK': -25,
                          'CORRECTION': -25,
                          'END_OF_MESSAGE': -25,
                          'END_SERIAL': -25,
                          'REFERENCES': 39,
                          'SIGNATURE': -25,
                          'TEXT': -25},
                         {'CALLING_STATION': 79, 'DATE_TIME_GROUP': -26, 'SECURITY': 21},
                         {'$END': -27,
                          'BREAK': -27,
                          'CLASSIFIED_BY': 73,
                          'CORRECTION': -27,
                          'END_OF_MESSAGE': -27,
                          'END_SERIAL': -27,
                          'SIGNATURE': -27,
                          'TEXT': -27},
                         {'BREAK': 81, 'CLASSIFICATION': -28},
                         {'$END': -29, 'BREAK': -29, 'CORRECTION': -29, 'END_OF_MESSAGE': -29, 'END_SERIAL': -29, 'SIGNATURE': -29, 'TEXT': 34},
                         {'$END': -30},
                         {'$END': -31,
                          'BREAK': 82,
                          'CALLED_STATIONS': 28,
                          'CALLING_STATION': 75,
                          'CLASSIFICATION': 63,
                          'CORRECTION': 9,
                          'DATE_TIME_GROUP': 96,
                          'END_OF_MESSAGE': 10,
                          'END_SERIAL': 43,
                          'FROM': 68,
                          'INFO': 78,
                          'SECURITY': 66,
                          'SIGNATURE': 59,
                          'TO': 40,
                          'TRANSMISSION_IDENTIFIER': 87,
                          '_addresses': 72,
                          '_extract': 70,
                          '_routing': 76,
                          'ending': 6,
                          'heading': 13,
                          'telegram': 65,
                          'text': 71},
                         {'$END': -32, 'BREAK': -32, 'CORRECTION': -32, 'END_OF_MESSAGE': -32, 'END_SERIAL': -32, 'SIGNATURE': -32},
                         {'DATE_TIME_GROUP': -33},
                         {'$END': -13,
                          'BREAK': -13,
                          'CLASSIFIED_BY': 27,
                          'CORRECTION': -13,
                          'END_OF_MESSAGE': -13,
                          'END_SERIAL': -13,
                          'REFERENCES': 29,
                          'SIGNATURE': -13,
                          'TEXT': -13,
                          '_citations': 69},
                         {'$END': -34, 'END_OF_MESSAGE': 23}, {'BREAK': -35, 'CLASSIFICATION': -35, 'INFO': 78, 'TO': 40, '_addresses': 2},
                         {'$END': -36, 'BREAK': -36, 'CORRECTION': -36, 'END_OF_MESSAGE': -36, 'END_SERIAL': -36, 'SIGNATURE': -36, 'TEXT': -36},
                         {'ACCOUNTING': -37, 'BREAK': -37, 'CLASSIFICATION': -37, 'EXEMPTED': 12, 'INFO': 50}, {'BREAK': -38, 'CLASSIFICATION': -38},
                         {'DATE_TIME_GROUP': -39}, {'$END': -40, 'CORRECTION': 60, 'END_OF_MESSAGE': 57},
                         {'$END': -41, 'BREAK': -41, 'CORRECTION': -41, 'END_OF_MESSAGE': -41, 'END_SERIAL': -41, 'SIGNATURE': -41},
                         {'$END': -42, 'CORRECTION': 37, 'END_OF_MESSAGE': 56, 'END_SERIAL': 98}, {'$END': -43}, {'FROM': 93}, {'$END': -44},
                         {'ACCOUNTING': -45, 'BREAK': -45, 'CLASSIFICATION': -45, 'EXEMPTED': 18},
                         {'ACCOUNTING': -46, 'BREAK': -46, 'CLASSIFICATION': -46, 'EXEMPTED': 92},
                         {'ACCOUNTING': -47, 'BREAK': -47, 'CLASSIFICATION': -47}, {'CLASSIFICATION': -48},
                         {'CAPTION': -49, 'EXECUTIVE_ORDER': -49, 'PASS': -49}, {'SUBJECT': 14}, {'$END': -50}, {'$END': -51}, {'$END': -52},
                         {'$END': -53, 'END_OF_MESSAGE': 11}, {'$END': -54, 'BREAK': 45, 'CORRECTION': 0, 'END_OF_MESSAGE': 5, 'END_SERIAL': 77},
                         {'$END': -55, 'END_OF_MESSAGE': 84}, {'CLASSIFICATION': -56}, {'$END': -57, 'END_OF_MESSAGE': 4},
                         {'CAPTION': 53, 'EXECUTIVE_ORDER': 67, 'PASS': 15, '__text_star_0': 16}, {'DATE_TIME_GROUP': -58}, {},
                         {'DATE_TIME_GROUP': -59}, {'TAGS': 54}, {'BREAK': -60, 'CLASSIFICATION': -60, 'INFO': 78, 'TO': 40, '_addresses': 1},
                         {'$END': -61, 'BREAK': -61, 'CORRECTION': -61, 'END_OF_MESSAGE': -61, 'END_SERIAL': -61, 'SIGNATURE': -61, 'TEXT': 44},
                         {'BREAK': 61, 'CLASSIFICATION': -62},
                         {'$END': -31, 'BREAK': 3, 'CORRECTION': 9, 'END_OF_MESSAGE': 10, 'END_SERIAL': 43, 'SIGNATURE': 59, 'ending': 48},
                         {'BREAK': -63, 'CLASSIFICATION': -63},
                         {'$END': -64, 'BREAK': -64, 'CORRECTION': -64, 'END_OF_MESSAGE': -64, 'END_SERIAL': -64, 'SIGNATURE': -64, 'TEXT': -64},
                         {'$END': -65, 'END_OF_MESSAGE': 86}, {'DATE_TIME_GROUP': -66, 'SECURITY': 17}, {'DATE_TIME_GROUP': 47},
                         {'$END': -67, 'CORRECTION': 62, 'END_OF_MESSAGE': 83},
                         {'ACCOUNTING': -68, 'BREAK': -68, 'CLASSIFICATION': -68, 'EXEMPTED': 51}, {'DATE_TIME_GROUP': -69, 'SECURITY': 64},
                         {'$END': -70}, {'CLASSIFICATION': -71},
                         {'$END': -4, 'CLASSIFICATION': -72, 'CORRECTION': 58, 'END_OF_MESSAGE': 32, 'END_SERIAL': 95}, {'$END': -73}, {'$END': -74},
                         {'CAPTION': -75, 'EXECUTIVE_ORDER': -75, 'PASS': -75}, {'$END': -76},
                         {'CALLED_STATIONS': 20, 'CALLING_STATION': 89, 'DATE_TIME_GROUP': -77, 'SECURITY': 19}, {'TAGS': 7},
                         {'DATE_TIME_GROUP': -78, 'SECURITY': 42}, {'DATE_TIME_GROUP': -79}, {'DATE_TIME_GROUP': -80, 'SECURITY': 35},
                         {'ACCOUNTING': -81, 'BREAK': -81, 'CLASSIFICATION': -81}, {'INFO': 78, 'TO': 40, '_addresses': 24},
                         {'CAPTION': -82, 'EXECUTIVE_ORDER': -82, 'PASS': -82}, {'$END': -83, 'CORRECTION': 74, 'END_OF_MESSAGE': 55},
                         {'BREAK': -84, 'CLASSIFICATION': -84, 'FROM': 38, 'INFO': 78, 'TO': 40, '_addresses': 41},
                         {'$END': -31, 'BREAK': 3, 'CORRECTION': 9, 'END_OF_MESSAGE': 10, 'END_SERIAL': 43, 'SIGNATURE': 59, 'ending': 22},
                         {'$END': -85, 'CORRECTION': 8, 'END_OF_MESSAGE': 25}],
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
                            ('TRANSMISSION_IDENTIFIER', 'V?ZCZC(?= {0,2}[A-Z]{0,3} {0,2}\\d|[ \t\\\\]*(?:[\r\n]|\\Z))'),
                            ('EXECUTIVE_ORDER', '(?i:E\\. ?O\\.|EO:? ?\\d|E\\.O:)'), ('TAGS', '(?i:TAGS?(?=[:;, ]|[ \t]*(?:[\r\n]|\\Z)))'),
                            ('TEXT', '\\S'), ('SIGNATURE', '\\S')]}}
