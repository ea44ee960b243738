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

TABLES = {'fields': {'rules': [('sub_paragraph_head', 1), ('addressee', 2), ('calling_station', 3), ('calling_station', 4), ('classification', 2),
                      ('paragraph_head', 3), ('security', 3), ('calling_station', 4), ('classification', 4), ('_duration', 2), ('classification', 4),
                      ('_duration', 2), ('classification', 1), ('paragraph_head', 3), ('__reference_star_10', 2), ('file_time', 2),
                      ('paragraph_head', 2), ('reference', 4), ('__classification_star_3', 1), ('_duration', 2), ('__reference_star_10', 2),
                      ('calling_station', 3), ('classified_by', 4), ('reason', 3), ('reason', 2), ('paragraph_head', 4),
                      ('transmission_identifier', 2), ('sub_paragraph_head', 2), ('addressee', 4), ('__references_star_9', 1), ('paragraph_head', 4),
                      ('transmission_identifier', 3), ('subject', 3), ('sub_paragraph_head', 2), ('page_line', 4), ('__tags_star_8', 1),
                      ('paragraph_head', 2), ('reason', 2), ('calling_station', 5), ('__security_star_1', 1), ('_level', 2), ('addressee', 3),
                      ('__tags_star_8', 2), ('date_time_group', 5), ('addressee', 3), ('date_time_group', 5), ('addressee', 3), ('references', 2),
                      ('addressee', 5), ('classified_by', 3), ('paragraph_head', 3), ('_level', 1), ('classification', 5), ('addressee', 3),
                      ('__security_star_1', 2), ('classification', 5), ('paragraph_head', 2), ('reason', 2), ('section', 4), ('portion_head', 2),
                      ('addressee', 2), ('addressee', 3), ('called_stations', 2), ('__tags_star_8', 2), ('addressee', 2), ('section', 4),
                      ('security', 2), ('classification', 5), ('__called_stations_plus_0', 1), ('__classification_star_3', 2), ('addressee', 1),
                      ('tags', 2), ('classification', 3), ('_duration', 3), ('reference', 2), ('_duration', 3), ('references', 1), ('reason', 1),
                      ('security', 4), ('_duration', 2), ('__classification_star_4', 2), ('_duration', 2), ('_duration', 3),
                      ('__reference_star_10', 1), ('___duration_star_6', 1), ('transmission_identifier', 4), ('_duration', 3), ('_duration', 3),
                      ('date_time_group', 6), ('portion_head', 2), ('page_line', 5), ('addressee', 4), ('page_line', 5), ('classification', 3),
                      ('classification', 2), ('_level', 3), ('__references_star_9', 2), ('reference', 3), ('_duration', 2), ('classification', 6),
                      ('classification', 3), ('__references_star_9', 2), ('___duration_plus_7', 2), ('classified_by', 3), ('___duration_star_6', 2),
                      ('__tags_star_8', 1), ('_duration', 4), ('transmission_identifier', 2), ('classified_by', 2), ('___level_star_5', 2),
                      ('___duration_star_6', 2), ('paragraph_head', 3), ('page_line', 6), ('_level', 2), ('executive_order', 2), ('classified_by', 3),
                      ('originator', 2), ('__tags_star_8', 2), ('__tags_star_8', 2), ('__reference_star_10', 1), ('reference', 3),
                      ('___duration_star_6', 3), ('_duration', 1), ('page_line', 6), ('calling_station', 2), ('_duration', 1), ('date_time_group', 4),
                      ('_level', 1), ('page_line', 7), ('page_line', 7), ('sub_paragraph_head', 3), ('transmission_identifier', 1), ('_duration', 1),
                      ('_duration', 2), ('__date_time_group_star_2', 1), ('__date_time_group_star_2', 2), ('page_line', 8), ('executive_order', 3),
                      ('sub_paragraph_head', 3), ('addressee', 2), ('subject', 2), ('_duration', 1), ('addressee', 3), ('classified_by', 1),
                      ('_duration', 1), ('_duration', 1), ('subject', 1), ('paragraph_head', 3), ('section', 3), ('classified_by', 2),
                      ('_duration', 1), ('sub_paragraph_head', 2), ('portion_head', 3), ('tags', 1), ('classification', 4), ('called_stations', 3),
                      ('transmission_identifier', 2), ('___duration_plus_7', 1), ('__classified_by_plus_11', 1), ('__called_stations_plus_0', 2),
                      ('transmission_identifier', 3), ('___level_star_5', 3), ('transmission_identifier', 3), ('reason', 1), ('addressee', 4),
                      ('classification', 4), ('classified_by', 2), ('calling_station', 4), ('portion_head', 1), ('paragraph_head', 2),
                      ('addressee', 4), ('__tags_star_8', 1), ('security', 3), ('_duration', 2), ('__references_star_9', 1), ('_duration', 2),
                      ('__classification_star_4', 1), ('paragraph_head', 1), ('__tags_star_8', 1), ('subject', 2), ('calling_station', 3),
                      ('__classified_by_plus_11', 2)],
            'starts': {'addressee': (146, 54),
                       'called_stations': (65, 207),
                       'calling_station': (248, 210),
                       'classification': (239, 125),
                       'classified_by': (48, 233),
                       'date_time_group': (126, 245),
                       'executive_order': (193, 24),
                       'originator': (217, 148),
                       'page_line': (117, 234),
                       'paragraph_head': (84, 58),
                       'portion_head': (206, 52),
                       'reference': (225, 67),
                       'references': (124, 118),
                       'security': (187, 113),
                       'sub_paragraph_head': (4, 199),
                       'subject': (94, 76),
                       'tags': (244, 163),
                       'transmission_identifier': (204, 103)},
            'states': [{'$END': -1, 'BROKEN_MARK': 37, 'MARK': 220, 'PARAGRAPH_TEXT': 44}, {'$END': -2, 'CONTINUITY_NUMBER': 209},
                       {'$END': -3, 'DAY_OF_YEAR': 263, 'SECTION_SUFFIX': 242, 'file_time': 3}, {'$END': -4},
                       {'SUB_PARAGRAPH_LABEL': 0, 'sub_paragraph_head': 199}, {'REFERENCE_STATION': 253},
                       {'$END': -5, 'BESIDE': 110, 'FINAL_SECTION': 71, 'SECTION_WORD': 182, 'STATION': 114, 'section': 101}, {'$END': -6},
                       {'$END': -7, 'OPERATING_SIGNAL': 78}, {'$END': -8}, {'$END': -9, 'WORD': 25, '__classification_star_3': 93}, {'$END': -10},
                       {'$END': -11, 'WORD': 98}, {'$END': -12, 'REMARK': 123},
                       {'$END': -13,
                        'BESIDE': 255,
                        'FINAL_SECTION': 71,
                        'SECTION_WORD': 182,
                        'STATION': 173,
                        '__classification_star_4': 6,
                        'section': 139},
                       {'$END': -14}, {'$END': -15, 'PARENTHESIS': -15, 'REFERENCE_REMARK': -15}, {'ADDRESS_NAME': 60}, {'PAGE_STATION': 201},
                       {'$END': -16}, {'$END': -17}, {'SECTION_NUMBER': 82}, {'$END': -18, 'PARENTHESIS': 16, 'REFERENCE_REMARK': 27}, {'ZONE': 40},
                       {}, {'$END': -19, 'WORD': -19}, {'$END': -20, 'REMARK': 105}, {'$END': -21, 'PARENTHESIS': -21, 'REFERENCE_REMARK': -21},
                       {'$END': -22, 'DAY_OF_YEAR': 263, 'file_time': 9}, {'$END': -23}, {'DAY_TIME': 23, 'PROSIGN': 195}, {'MARK': 83},
                       {'$END': -24, 'CLASSIFIED_BY_REST': -24}, {'$END': -25, 'CLASSIFIED_BY_REST': -25, 'REASON_LETTERS': 32}, {'$END': -26},
                       {'SECURITY_GROUP': 92}, {'$END': -27, 'SECURITY_PROSIGN': 42}, {'$END': -28, 'PARAGRAPH_TEXT': 198}, {'$END': -29},
                       {'$END': -30, 'REFERENCE_LABEL': -30, 'REFERENCE_TEXT': -30}, {'MONTH': 137}, {'$END': -31}, {'$END': -32}, {'$END': -33},
                       {'$END': -34}, {'$END': -35, 'REMARK': 132, 'SHORT_SECTION': 129},
                       {'$END': -36, 'COMMA': -36, 'PERSON': -36, 'SEMICOLON': -36, 'TAG': -36}, {'$END': -37, 'PARAGRAPH_TEXT': 7},
                       {'CLASSIFIED_BY_KEYWORD': 229, '__classified_by_plus_11': 211, 'classified_by': 233},
                       {'ADDRESSED_INDICATOR': 17, 'ADDRESS_NAME': 85}, {'$END': -38, 'CLASSIFIED_BY_REST': -38}, {'$END': -39}, {},
                       {'PAGE_SECTION': 135}, {}, {'$END': -40, 'OPERATING_SIGNAL': -40},
                       {'$END': -41,
                        'BESIDE': -41,
                        'DOUBLE_SLASH': 164,
                        'FINAL_SECTION': -41,
                        'SECTION_WORD': -41,
                        'STATION': -41,
                        '___level_star_5': 140},
                       {'OF': 138}, {}, {'PAGE_SECTION': 18}, {'$END': -42, 'CONTINUITY_NUMBER': 247, 'PRECEDENCE_WORD': 134},
                       {'$END': -43, 'COMMA': -43, 'PERSON': -43, 'SEMICOLON': -43, 'TAG': -43}, {'$END': -44},
                       {'$END': -45, 'CONTINUITY_NUMBER': 38}, {'$END': -46, 'INSTRUCTIONS': 128}, {'DOUBLED_PROSIGN': 157, 'called_stations': 207},
                       {'$END': -47}, {}, {'PAGE_NUMBER': 259}, {'$END': -48, 'REFERENCE_LABEL': 142, 'REFERENCE_TEXT': 152}, {'$END': -49},
                       {'OF': 97, 'SECTION_NUMBER': 96}, {'$END': -50, 'CLASSIFIED_BY_REST': 29}, {'$END': -51, 'PARAGRAPH_TEXT': 41},
                       {'$END': -52,
                        'BESIDE': -52,
                        'DOUBLE_SLASH': 164,
                        'EFTO': 56,
                        'FINAL_SECTION': -52,
                        'SECTION_WORD': -52,
                        'STATION': -52,
                        '___level_star_5': 167},
                       {'$END': -53, 'WORD': 98}, {}, {'$END': -54, 'CONTINUITY_NUMBER': 237}, {'$END': -55, 'OPERATING_SIGNAL': -55},
                       {'$END': -56, 'WORD': 25, '__classification_star_3': 145},
                       {'$END': -57, 'BROKEN_MARK': 73, 'MARK': 215, 'PARAGRAPH_TEXT': 165}, {'$END': -58, 'CLASSIFIED_BY_REST': -58},
                       {'$END': -59, 'STATION': -59, 'STATION_ONLY': -59}, {'$END': -60, 'PARAGRAPH_TEXT': 221},
                       {'PARAGRAPH_NUMBER': 257, 'paragraph_head': 58}, {'$END': -61, 'CONTINUITY_NUMBER': 66, 'PRECEDENCE_WORD': 63}, {'$END': -62},
                       {'$END': -63, 'FULL_STOP': 226, 'ROUTING_INDICATOR': 230},
                       {'$END': -64, 'COMMA': -64, 'PERSON': -64, 'SEMICOLON': -64, 'TAG': -64}, {'$END': -65},
                       {'$END': -66, 'STATION': -66, 'STATION_ONLY': -66}, {'ORIGINATOR_NAME': 172},
                       {'$END': -67, 'OPERATING_SIGNAL': 55, 'SPECIAL_HANDLING': 250, '__security_star_1': 8}, {'$END': -68, 'WORD': 98},
                       {'SUBJECT_KEYWORD': 214, 'subject': 76}, {'$END': -69, 'FULL_STOP': -69, 'ROUTING_INDICATOR': -69}, {'OF': 241},
                       {'SECTION_NUMBER': 216}, {'$END': -70, 'WORD': -70}, {'$END': -71, 'CONTINUITY_NUMBER': 89, 'PRECEDENCE_WORD': 1},
                       {'$END': -72, 'COMMA': 61, 'PERSON': 175, 'SEMICOLON': 88, 'TAG': 174}, {'$END': -73, 'STATION': 222, 'STATION_ONLY': 224},
                       {'$END': -74}, {}, {'$END': -75, 'PARENTHESIS': 176, 'REFERENCE_REMARK': 115, '__reference_star_10': 143}, {'$END': -76},
                       {'$END': -77, 'REFERENCE_LABEL': 252, 'REFERENCE_TEXT': 39, '__references_star_9': 69},
                       {'$END': -78, 'CLASSIFIED_BY_REST': -78, 'REASON_LETTERS': 81, 'REASON_SECTION': 33}, {'$END': -79, 'OPERATING_SIGNAL': 78},
                       {'$END': -80}, {'$END': -81, 'BESIDE': -81, 'FINAL_SECTION': -81, 'SECTION_WORD': -81, 'STATION': -81}, {'$END': -82},
                       {'$END': -83, 'COMMA': 141, 'EXEMPTION': 155, 'REMARK': 158}, {}, {'MESSAGE_NUMBER': 238},
                       {'$END': -84, 'PARENTHESIS': -84, 'REFERENCE_REMARK': -84}, {'$END': -85, 'COMMA': -85, 'EXEMPTION': -85, 'REMARK': -85},
                       {'PAGE_STATION': 68, 'PAGE_WORD': 59, 'page_line': 234}, {}, {'EXEMPTION': 162}, {'$END': -86}, {'$END': -87},
                       {'REFERENCE_NUMBER': 104}, {'$END': -88}, {'REFERENCE_KEYWORD': 106, 'references': 118}, {},
                       {'DAY_TIME': 147, 'PROSIGN': 194, '__date_time_group_star_2': 30, 'date_time_group': 245}, {'OF': 21}, {'$END': -89},
                       {'OF': 170}, {'$END': -90}, {'MESSAGE_NUMBER': 10}, {'$END': -91}, {'OF': 53, 'PAGE_OF_SECTION': 57},
                       {'$END': -92, 'CONTINUITY_NUMBER': 70}, {'$END': -93, 'REMARK': 166}, {'$END': -94}, {'YEAR': 64}, {'PAGE_SECTION': 180},
                       {'$END': -95, 'STATION': 131, 'STATION_ONLY': 136},
                       {'$END': -96, 'BESIDE': -96, 'DOUBLE_SLASH': 151, 'FINAL_SECTION': -96, 'SECTION_WORD': -96, 'STATION': -96},
                       {'EXEMPTION': 178}, {'$END': -97, 'REFERENCE_LABEL': -97, 'REFERENCE_TEXT': -97},
                       {'$END': -98, 'PARENTHESIS': 16, 'REFERENCE_REMARK': 27}, {'$END': -99}, {'$END': -100, 'WORD': 98},
                       {'ADDRESSED_INDICATOR': 171, 'ADDRESS_NAME': 99, 'ROLE_WORD': 49, 'addressee': 54}, {'ZONE': 208}, {},
                       {'$END': -101, 'WORD': 25, '__classification_star_3': 12}, {'ORDER_NUMBER': 168}, {'WORD': 232},
                       {'$END': -102, 'REFERENCE_LABEL': -102, 'REFERENCE_TEXT': -102},
                       {'$END': -103,
                        'DATE': -103,
                        'DECL': -103,
                        'EVENT': -103,
                        'EXEMPTION': -103,
                        'MANUAL_REVIEW': -103,
                        'NOT_APPLICABLE': -103,
                        'OADR': -103},
                       {'$END': -104}, {'$END': -105, 'COMMA': -105, 'EXEMPTION': -105, 'REMARK': -105},
                       {'$END': -106, 'COMMA': -106, 'PERSON': -106, 'SEMICOLON': -106, 'TAG': -106},
                       {'ROUTING_INDICATOR': 95, '__called_stations_plus_0': 87}, {'$END': -107}, {'$END': -108},
                       {'$END': -109, 'CLASSIFIED_BY_REST': 169, 'REASON_SECTION': 236, 'REASON_WORD': 107, 'reason': 72},
                       {'$END': -110, 'BESIDE': -110, 'DOUBLE_SLASH': -110, 'FINAL_SECTION': -110, 'SECTION_WORD': -110, 'STATION': -110},
                       {'$END': -111, 'COMMA': -111, 'EXEMPTION': -111, 'REMARK': -111}, {}, {'WORD': 161}, {'$END': -112}, {'$END': -113},
                       {'$END': -114, 'BESIDE': -114, 'DOUBLE_SLASH': 151, 'FINAL_SECTION': -114, 'SECTION_WORD': -114, 'STATION': -114},
                       {'$END': -115,
                        'DATE': 219,
                        'DECL': 228,
                        'EVENT': 191,
                        'NOT_APPLICABLE': 183,
                        'OADR': 205,
                        'REMARK': 212,
                        'SCHEDULE': 213,
                        '___duration_plus_7': 179,
                        '_duration': 197},
                       {'$END': -116}, {'SHORT_SECTION': 188}, {'ADDRESS_NAME': 200}, {'$END': -117}, {'MESSAGE_NUMBER': 149},
                       {'$END': -118, 'COMMA': -118, 'PERSON': -118, 'SEMICOLON': -118, 'TAG': -118},
                       {'$END': -119, 'COMMA': -119, 'PERSON': -119, 'SEMICOLON': -119, 'TAG': -119},
                       {'$END': -120, 'PARENTHESIS': -120, 'REFERENCE_REMARK': -120},
                       {'$END': -121, 'PARENTHESIS': 176, 'REFERENCE_REMARK': 115, '__reference_star_10': 22},
                       {'$END': -122, 'COMMA': -122, 'EXEMPTION': -122, 'REMARK': -122},
                       {'$END': -123,
                        'DATE': 192,
                        'DECL': 153,
                        'EVENT': 11,
                        'EXEMPTION': 251,
                        'MANUAL_REVIEW': 13,
                        'NOT_APPLICABLE': 254,
                        'OADR': 26},
                       {'$END': -124, 'REMARK': 186}, {'$END': -125, 'DAY_OF_YEAR': 263, 'SECTION_SUFFIX': 28, 'SERIAL': 2, 'file_time': 261},
                       {'SECTION_NUMBER': 127}, {'$END': -126, 'REMARK': 144}, {'$END': -127, 'INSTRUCTIONS': 62},
                       {'$END': -128, 'BESIDE': -128, 'FINAL_SECTION': -128, 'SECTION_WORD': -128, 'STATION': -128}, {'$END': -129},
                       {'SECURITY_SIGNAL': 35, 'security': 113}, {'$END': -130, 'REMARK': 196}, {'$END': -131},
                       {'$END': -132, 'CHANNEL': 227, 'CHANNEL_NUMBER': 36, 'SECURITY_PROSIGN': 159}, {'$END': -133}, {'$END': -134, 'REMARK': 102},
                       {'EO': 150, 'executive_order': 24}, {'DAY_TIME': -135, 'PROSIGN': -135}, {'DAY_TIME': -136, 'PROSIGN': -136}, {'$END': -137},
                       {'$END': -138}, {'$END': -139}, {}, {'$END': -140, 'CONTINUITY_NUMBER': 86, 'PRECEDENCE_WORD': 77}, {'PAGE_NUMBER': 45},
                       {'ROUTING_INDICATOR': 181}, {'$END': -141}, {'START_OF_MESSAGE': 190, 'transmission_identifier': 103},
                       {'$END': -142, 'REMARK': 111}, {'DAMAGED_NUMBER': 31, 'MARK': 243, 'portion_head': 52}, {}, {'MONTH': 256}, {'$END': -143}, {},
                       {'$END': -144,
                        'CLASSIFIED_BY_KEYWORD': 262,
                        'CLASSIFIED_BY_REST': 240,
                        'CLASSIFIER': 160,
                        'REASON_SECTION': 236,
                        'REASON_WORD': 107,
                        'reason': 218},
                       {'$END': -145}, {'$END': -146}, {'$END': -147, 'PORTION_MARK': 260, 'SUBJECT_TEXT': 203}, {'$END': -148, 'PARAGRAPH_TEXT': 34},
                       {'$END': -149, 'STATION': -149, 'STATION_ONLY': -149}, {'FM': 91, 'originator': 148},
                       {'$END': -150, 'CLASSIFIED_BY_REST': 154}, {'$END': -151, 'REMARK': 109}, {'$END': -152, 'PARAGRAPH_TEXT': 189},
                       {'$END': -153}, {'MESSAGE_NUMBER': 79},
                       {'$END': -154, 'COMMA': 258, 'PERSON': 46, 'SEMICOLON': 156, 'TAG': 249, '__tags_star_8': 100}, {'$END': -155},
                       {'REFERENCE_STATION': 122, 'REFERENCE_YEAR': 5, 'reference': 67}, {'$END': -156},
                       {'$END': -157, 'CHANNEL_NUMBER': 231, 'SECURITY_PROSIGN': 235},
                       {'$END': -158,
                        'DATE': -158,
                        'DECL': -158,
                        'EVENT': -158,
                        'EXEMPTION': -158,
                        'MANUAL_REVIEW': -158,
                        'NOT_APPLICABLE': -158,
                        'OADR': -158},
                       {'$END': -159,
                        'CLASSIFIED_BY_KEYWORD': -159,
                        'CLASSIFIED_BY_REST': -159,
                        'CLASSIFIER': -159,
                        'REASON_SECTION': -159,
                        'REASON_WORD': -159},
                       {'$END': -160, 'FULL_STOP': -160, 'ROUTING_INDICATOR': -160}, {'$END': -161, 'SECURITY_PROSIGN': 120},
                       {'$END': -162, 'BESIDE': -162, 'DOUBLE_SLASH': -162, 'FINAL_SECTION': -162, 'SECTION_WORD': -162, 'STATION': -162}, {}, {},
                       {'$END': -163}, {'$END': -164, 'CLASSIFIED_BY_REST': -164, 'REASON_LETTERS': 50}, {'$END': -165},
                       {'$END': -166, 'WORD': 25, '__classification_star_3': 75},
                       {'SOLID_LEVEL': 74, 'SPACED_LEVEL': 185, '_level': 14, 'classification': 125}, {'$END': -167}, {'SECTION_NUMBER': 90},
                       {'$END': -168, 'DAY_OF_YEAR': 263, 'file_time': 51}, {'$END': -169, 'PARAGRAPH_TEXT': 130}, {'TAGS_KEYWORD': 223, 'tags': 163},
                       {}, {'$END': -170, 'PARAGRAPH_TEXT': 15}, {'$END': -171}, {'DE': 202, 'calling_station': 210},
                       {'$END': -172, 'COMMA': -172, 'PERSON': -172, 'SEMICOLON': -172, 'TAG': -172},
                       {'$END': -173, 'OPERATING_SIGNAL': 55, '__security_star_1': 108},
                       {'$END': -174, 'COMMA': 119, 'EXEMPTION': 116, 'REMARK': 121, '___duration_star_6': 112},
                       {'$END': -175, 'REFERENCE_LABEL': -175, 'REFERENCE_TEXT': -175}, {'REFERENCE_NUMBER': 177}, {'$END': -176},
                       {'$END': -177, 'BESIDE': -177, 'FINAL_SECTION': -177, 'SECTION_WORD': -177, 'STATION': -177}, {'YEAR': 184},
                       {'$END': -178, 'BROKEN_MARK': 246, 'FULL_STOP': 80, 'MARK': 47, 'PARAGRAPH_TEXT': 20},
                       {'$END': -179, 'COMMA': -179, 'PERSON': -179, 'SEMICOLON': -179, 'TAG': -179}, {'PAGE_SECTION': 133},
                       {'$END': -180, 'SUBJECT_TEXT': 43}, {'$END': -181},
                       {'$END': -182,
                        'CLASSIFIED_BY_KEYWORD': -182,
                        'CLASSIFIED_BY_REST': -182,
                        'CLASSIFIER': -182,
                        'REASON_SECTION': -182,
                        'REASON_WORD': -182},
                       {'TIME': 19}],
            'terminals': [('BESIDE', '(?:NOFORN|NODIS|EXDIS|STADIS|LIMDIS|SIPDIS|SENSITIVE|SBU|FOUO|LOU|[A-Z]+(?= +SECTION \\d))(?= )'),
                          ('FULL_STOP', '\\.'),
                          ('CLASSIFIED_BY_KEYWORD',
                           '(?i:(?:\\d{1,2}\\. *)?(?:\\([A-Z\\/]{1,9}\\) *)?(?:CLASSIFIED|CLA[A-Z]{4,7}D|CL[A-Z]{5,7}ED)\\s+BY\\b\\s*[:;,.]?)'),
                          ('REFERENCE_KEYWORD', '(?i:REFS?(?:\\(S\\))?(?![A-Z])\\s*[:;.]*|[A-Z]{2,5}\\s*[:;])'),
                          ('DECL', '(?i:DECL(?:AS(?:SIFY)?)?\\b(?: ON\\b)?\\.?\\s*[:;]?)'), ('FINAL_SECTION', 'FINAL SECTION(?= )'),
                          ('EFTO', 'E ?F ?T ?O(?= )'), ('SECTION_WORD', 'SECTION(?= )'), ('PAGE_WORD', 'PAGE(?= )'),
                          ('REASON_WORD',
                           '(?s:(?i:(?:[,;.:\\-]|\\b(?:for|the|following|under|per|pursuant|based|on|to|of|in|are|is)\\b|e\\.?o\\.?:? '
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
 'markings': {'rules': [('portion', 1), ('__release_star_1', 3), ('portion', 2), ('portion', 1), ('_separator', 1), ('__banner_release_star_3', 2),
                        ('__portion_star_0', 3), ('release', 3), ('__banner_star_2', 1), ('__release_star_1', 2), ('__banner_star_2', 2),
                        ('banner', 2), ('__banner_star_2', 2), ('__banner_release_star_3', 2), ('__banner_star_2', 1), ('__release_star_1', 2),
                        ('banner', 1), ('_separator', 1), ('_separator', 1), ('release', 2), ('banner_release', 3), ('_control', 1),
                        ('__banner_release_star_3', 1), ('banner', 1), ('__portion_star_0', 2), ('__banner_star_2', 3), ('portion', 2),
                        ('_control', 1), ('__banner_star_2', 2), ('banner_release', 2), ('banner', 2), ('__banner_star_2', 3), ('_control', 1),
                        ('__banner_star_2', 2), ('_separator', 1), ('__banner_release_star_3', 3), ('__release_star_1', 1)],
              'starts': {'banner': (4, 1), 'portion': (20, 14)},
              'states': [{'$END': -1, 'COMMA': 27, 'DOUBLE_SLASH': 24, 'HYPHEN': 48, 'SLASH': 7, '__portion_star_0': 39, '_separator': 31}, {},
                         {'CONTROL': 33, 'RELEASE_TO': 15, 'UNCLASSIFIED_CONTROL': 46, '_control': 9, 'release': 41},
                         {'$END': -2, 'COMMA': -2, 'COUNTRY': -2, 'DOUBLE_SLASH': -2, 'HYPHEN': -2, 'SLASH': -2},
                         {'BANNER_CONTROL': 35, 'BANNER_LEVEL': 23, 'banner': 1},
                         {'$END': -3, 'COMMA': 27, 'DOUBLE_SLASH': 24, 'HYPHEN': 48, 'SLASH': 7, '_separator': 2},
                         {'$END': -4, 'COMMA': 27, 'DOUBLE_SLASH': 24, 'HYPHEN': 48, 'SLASH': 7, '__portion_star_0': 5, '_separator': 31},
                         {'CONTROL': -5, 'RELEASE_TO': -5, 'UNCLASSIFIED_CONTROL': -5},
                         {'$END': -6, 'BANNER_CONTROL': -6, 'BANNER_COUNTRY': -6, 'BANNER_RELEASE_TO': -6, 'BANNER_SEPARATOR': -6, '__ANON_0': -6},
                         {'$END': -7, 'COMMA': -7, 'DOUBLE_SLASH': -7, 'HYPHEN': -7, 'SLASH': -7},
                         {'$END': -8, 'COMMA': 25, 'COUNTRY': 22, 'DOUBLE_SLASH': -8, 'HYPHEN': -8, 'SLASH': -8},
                         {'$END': -9, 'BANNER_CONTROL': -9, 'BANNER_RELEASE_TO': -9, 'BANNER_SEPARATOR': -9},
                         {'$END': -10, 'COMMA': -10, 'COUNTRY': -10, 'DOUBLE_SLASH': -10, 'HYPHEN': -10, 'SLASH': -10},
                         {'$END': -11, 'BANNER_CONTROL': -11, 'BANNER_RELEASE_TO': -11, 'BANNER_SEPARATOR': -11}, {}, {'COUNTRY': 29},
                         {'BANNER_COUNTRY': 19},
                         {'$END': -12, 'BANNER_CONTROL': 13, 'BANNER_RELEASE_TO': 26, 'BANNER_SEPARATOR': 28, 'banner_release': 47},
                         {'$END': -13, 'BANNER_CONTROL': -13, 'BANNER_RELEASE_TO': -13, 'BANNER_SEPARATOR': -13},
                         {'$END': -14,
                          'BANNER_CONTROL': -14,
                          'BANNER_COUNTRY': -14,
                          'BANNER_RELEASE_TO': -14,
                          'BANNER_SEPARATOR': -14,
                          '__ANON_0': -14},
                         {'PORTION_LEVEL': 0, 'UNCLASSIFIED_CONTROL': 6, 'portion': 14},
                         {'$END': -15, 'BANNER_CONTROL': -15, 'BANNER_RELEASE_TO': -15, 'BANNER_SEPARATOR': -15},
                         {'$END': -16, 'COMMA': -16, 'COUNTRY': -16, 'DOUBLE_SLASH': -16, 'HYPHEN': -16, 'SLASH': -16},
                         {'$END': -17,
                          'BANNER_CONTROL': 21,
                          'BANNER_RELEASE_TO': 26,
                          'BANNER_SEPARATOR': 32,
                          '__banner_star_2': 17,
                          'banner_release': 11},
                         {'CONTROL': -18, 'RELEASE_TO': -18, 'UNCLASSIFIED_CONTROL': -18}, {'COUNTRY': 3}, {'BANNER_COUNTRY': 43},
                         {'CONTROL': -19, 'RELEASE_TO': -19, 'UNCLASSIFIED_CONTROL': -19},
                         {'BANNER_CONTROL': 45, 'BANNER_RELEASE_TO': 26, 'banner_release': 37},
                         {'$END': -20, 'COMMA': 38, 'COUNTRY': 50, 'DOUBLE_SLASH': -20, 'HYPHEN': -20, 'SLASH': -20, '__release_star_1': 10},
                         {'$END': -21, 'BANNER_CONTROL': -21, 'BANNER_COUNTRY': 8, 'BANNER_RELEASE_TO': -21, 'BANNER_SEPARATOR': -21, '__ANON_0': 40},
                         {'CONTROL': 33, 'RELEASE_TO': 15, 'UNCLASSIFIED_CONTROL': 46, '_control': 36, 'release': 41},
                         {'BANNER_CONTROL': 18, 'BANNER_RELEASE_TO': 26, 'banner_release': 42},
                         {'$END': -22, 'COMMA': -22, 'DOUBLE_SLASH': -22, 'HYPHEN': -22, 'SLASH': -22},
                         {'$END': -23,
                          'BANNER_CONTROL': -23,
                          'BANNER_COUNTRY': -23,
                          'BANNER_RELEASE_TO': -23,
                          'BANNER_SEPARATOR': -23,
                          '__ANON_0': -23},
                         {'$END': -24,
                          'BANNER_CONTROL': 21,
                          'BANNER_RELEASE_TO': 26,
                          'BANNER_SEPARATOR': 32,
                          '__banner_star_2': 44,
                          'banner_release': 11},
                         {'$END': -25, 'COMMA': -25, 'DOUBLE_SLASH': -25, 'HYPHEN': -25, 'SLASH': -25},
                         {'$END': -26, 'BANNER_CONTROL': -26, 'BANNER_RELEASE_TO': -26, 'BANNER_SEPARATOR': -26}, {'COUNTRY': 12},
                         {'$END': -27, 'COMMA': 27, 'DOUBLE_SLASH': 24, 'HYPHEN': 48, 'SLASH': 7, '_separator': 2}, {'BANNER_COUNTRY': 49},
                         {'$END': -28, 'COMMA': -28, 'DOUBLE_SLASH': -28, 'HYPHEN': -28, 'SLASH': -28},
                         {'$END': -29, 'BANNER_CONTROL': -29, 'BANNER_RELEASE_TO': -29, 'BANNER_SEPARATOR': -29},
                         {'$END': -30,
                          'BANNER_CONTROL': -30,
                          'BANNER_COUNTRY': 34,
                          'BANNER_RELEASE_TO': -30,
                          'BANNER_SEPARATOR': -30,
                          '__ANON_0': 16,
                          '__banner_release_star_3': 30},
                         {'$END': -31, 'BANNER_CONTROL': 13, 'BANNER_RELEASE_TO': 26, 'BANNER_SEPARATOR': 28, 'banner_release': 47},
                         {'$END': -32, 'BANNER_CONTROL': -32, 'BANNER_RELEASE_TO': -32, 'BANNER_SEPARATOR': -32},
                         {'$END': -33, 'COMMA': -33, 'DOUBLE_SLASH': -33, 'HYPHEN': -33, 'SLASH': -33},
                         {'$END': -34, 'BANNER_CONTROL': -34, 'BANNER_RELEASE_TO': -34, 'BANNER_SEPARATOR': -34},
                         {'CONTROL': -35, 'RELEASE_TO': -35, 'UNCLASSIFIED_CONTROL': -35},
                         {'$END': -36,
                          'BANNER_CONTROL': -36,
                          'BANNER_COUNTRY': -36,
                          'BANNER_RELEASE_TO': -36,
                          'BANNER_SEPARATOR': -36,
                          '__ANON_0': -36},
                         {'$END': -37, 'COMMA': -37, 'COUNTRY': -37, 'DOUBLE_SLASH': -37, 'HYPHEN': -37, 'SLASH': -37}],
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
 'telegram': {'rules': [('ending', 1), ('_routing', 1), ('ending', 2), ('ending', 2), ('ending', 0), ('heading', 4), ('telegram', 3), ('ending', 4),
                        ('_routing', 2), ('_routing', 2), ('_citations', 0), ('ending', 4), ('ending', 2), ('heading', 1), ('_routing', 3),
                        ('ending', 4), ('_routing', 4), ('heading', 5), ('ending', 4), ('heading', 2), ('heading', 5), ('_addresses', 4),
                        ('ending', 5), ('_citations', 1), ('__text_star_0', 2), ('__text_star_0', 2), ('_extract', 2), ('_extract', 2), ('ending', 3),
                        ('_routing', 3), ('text', 5), ('ending', 3), ('_routing', 1), ('_routing', 3), ('text', 6), ('ending', 1), ('ending', 3),
                        ('ending', 2), ('_addresses', 1), ('_routing', 2), ('_extract', 1), ('_routing', 3), ('text', 6), ('text', 7),
                        ('_addresses', 1), ('_citations', 1), ('_citations', 2), ('_addresses', 3), ('ending', 3), ('ending', 2),
                        ('__text_star_0', 1), ('_citations', 2), ('telegram', 1), ('ending', 3), ('_routing', 1), ('_routing', 1), ('ending', 1),
                        ('ending', 2), ('ending', 3), ('heading', 1), ('ending', 2), ('ending', 3), ('ending', 2), ('telegram', 2), ('_extract', 2),
                        ('_routing', 2), ('_extract', 3), ('_extract', 1), ('ending', 4), ('_addresses', 2), ('ending', 2), ('heading', 6),
                        ('_addresses', 3), ('ending', 1), ('__text_star_0', 1), ('_addresses', 2), ('ending', 3), ('_addresses', 2), ('ending', 2),
                        ('_extract', 1), ('_routing', 2), ('ending', 3), ('ending', 1), ('ending', 3), ('_routing', 2)],
              'starts': {'telegram': (42, 61)},
              'states': [{'$END': -1, 'CORRECTION': 44, 'END_OF_MESSAGE': 2}, {'DATE_TIME_GROUP': -2}, {'$END': -3},
                         {'$END': -4, 'CORRECTION': 95, 'END_OF_MESSAGE': 97},
                         {'$END': -5, 'BREAK': 40, 'CORRECTION': 96, 'END_OF_MESSAGE': 65, 'END_SERIAL': 0, 'SIGNATURE': 86, 'ending': 74},
                         {'ACCOUNTING': 21, 'BREAK': 24, 'CLASSIFICATION': -6}, {'$END': -7}, {'FROM': 94}, {'$END': -8, 'END_OF_MESSAGE': 26},
                         {'CLASSIFICATION': 66, 'text': 41}, {'CAPTION': 28, 'EXECUTIVE_ORDER': 81, 'PASS': 29},
                         {'DATE_TIME_GROUP': -9, 'SECURITY': 18}, {'CALLING_STATION': 48, 'DATE_TIME_GROUP': -10, 'SECURITY': 38}, {'TAGS': 33},
                         {'$END': -11,
                          'BREAK': -11,
                          'CLASSIFIED_BY': 27,
                          'CORRECTION': -11,
                          'END_OF_MESSAGE': -11,
                          'END_SERIAL': -11,
                          'REFERENCES': 52,
                          'SIGNATURE': -11,
                          'TEXT': -11,
                          '_citations': 39},
                         {'$END': -12}, {'$END': -13, 'END_OF_MESSAGE': 71}, {'BREAK': 23, 'CLASSIFICATION': -14}, {'DATE_TIME_GROUP': -15},
                         {'$END': -16}, {'DATE_TIME_GROUP': -17}, {'BREAK': 83, 'CLASSIFICATION': -18}, {'$END': -19}, {'CLASSIFICATION': -20},
                         {'CLASSIFICATION': -21}, {'ACCOUNTING': -22, 'BREAK': -22, 'CLASSIFICATION': -22}, {'$END': -23},
                         {'$END': -24,
                          'BREAK': -24,
                          'CORRECTION': -24,
                          'END_OF_MESSAGE': -24,
                          'END_SERIAL': -24,
                          'REFERENCES': 58,
                          'SIGNATURE': -24,
                          'TEXT': -24},
                         {'CAPTION': -25, 'EXECUTIVE_ORDER': -25, 'PASS': -25}, {'CAPTION': -26, 'EXECUTIVE_ORDER': -26, 'PASS': -26},
                         {'BREAK': -27, 'CLASSIFICATION': -27}, {'BREAK': -28, 'CLASSIFICATION': -28}, {'$END': -29}, {'SUBJECT': 64},
                         {'DATE_TIME_GROUP': -30},
                         {'$END': -31, 'BREAK': -31, 'CORRECTION': -31, 'END_OF_MESSAGE': -31, 'END_SERIAL': -31, 'SIGNATURE': -31, 'TEXT': 49},
                         {'$END': -32}, {'CALLING_STATION': 11, 'DATE_TIME_GROUP': -33, 'SECURITY': 93}, {'DATE_TIME_GROUP': -34},
                         {'$END': -35, 'BREAK': -35, 'CORRECTION': -35, 'END_OF_MESSAGE': -35, 'END_SERIAL': -35, 'SIGNATURE': -35, 'TEXT': 50},
                         {'$END': -36, 'CORRECTION': 16, 'END_OF_MESSAGE': 67, 'END_SERIAL': 91},
                         {'$END': -5, 'BREAK': 40, 'CORRECTION': 96, 'END_OF_MESSAGE': 65, 'END_SERIAL': 0, 'SIGNATURE': 86, 'ending': 6},
                         {'$END': -5,
                          'BREAK': 69,
                          'CALLED_STATIONS': 37,
                          'CALLING_STATION': 63,
                          'CLASSIFICATION': 66,
                          'CORRECTION': 96,
                          'DATE_TIME_GROUP': 47,
                          'END_OF_MESSAGE': 65,
                          'END_SERIAL': 0,
                          'FROM': 78,
                          'INFO': 51,
                          'SECURITY': 1,
                          'SIGNATURE': 86,
                          'TO': 45,
                          'TRANSMISSION_IDENTIFIER': 62,
                          '_addresses': 92,
                          '_extract': 17,
                          '_routing': 72,
                          'ending': 59,
                          'heading': 9,
                          'telegram': 61,
                          'text': 4},
                         {'$END': -37, 'CORRECTION': 8, 'END_OF_MESSAGE': 19}, {'$END': -38, 'END_OF_MESSAGE': 89},
                         {'ACCOUNTING': -39, 'BREAK': -39, 'CLASSIFICATION': -39, 'EXEMPTED': 88, 'INFO': 90},
                         {'DATE_TIME_GROUP': -40, 'SECURITY': 34},
                         {'BREAK': -41, 'CLASSIFICATION': -41, 'FROM': 75, 'INFO': 51, 'TO': 45, '_addresses': 30},
                         {'DATE_TIME_GROUP': -42, 'SECURITY': 20},
                         {'$END': -43, 'BREAK': -43, 'CORRECTION': -43, 'END_OF_MESSAGE': -43, 'END_SERIAL': -43, 'SIGNATURE': -43},
                         {'$END': -44, 'BREAK': -44, 'CORRECTION': -44, 'END_OF_MESSAGE': -44, 'END_SERIAL': -44, 'SIGNATURE': -44},
                         {'ACCOUNTING': -45, 'BREAK': -45, 'CLASSIFICATION': -45, 'EXEMPTED': 80},
                         {'$END': -46,
                          'BREAK': -46,
                          'CLASSIFIED_BY': 53,
                          'CORRECTION': -46,
                          'END_OF_MESSAGE': -46,
                          'END_SERIAL': -46,
                          'SIGNATURE': -46,
                          'TEXT': -46},
                         {'$END': -47, 'BREAK': -47, 'CORRECTION': -47, 'END_OF_MESSAGE': -47, 'END_SERIAL': -47, 'SIGNATURE': -47, 'TEXT': -47},
                         {'ACCOUNTING': -48, 'BREAK': -48, 'CLASSIFICATION': -48}, {'$END': -49, 'END_OF_MESSAGE': 22},
                         {'$END': -50, 'END_OF_MESSAGE': 32}, {'CAPTION': -51, 'EXECUTIVE_ORDER': -51, 'PASS': -51},
                         {'$END': -52, 'BREAK': -52, 'CORRECTION': -52, 'END_OF_MESSAGE': -52, 'END_SERIAL': -52, 'SIGNATURE': -52, 'TEXT': -52},
                         {'$END': -53}, {'$END': -54, 'END_OF_MESSAGE': 79}, {},
                         {'CALLED_STATIONS': 12, 'CALLING_STATION': 46, 'DATE_TIME_GROUP': -55, 'SECURITY': 76},
                         {'DATE_TIME_GROUP': -56, 'SECURITY': 98},
                         {'$END': -11,
                          'BREAK': -11,
                          'CLASSIFIED_BY': 27,
                          'CORRECTION': -11,
                          'END_OF_MESSAGE': -11,
                          'END_SERIAL': -11,
                          'REFERENCES': 52,
                          'SIGNATURE': -11,
                          'TEXT': -11,
                          '_citations': 35},
                         {'$END': -57}, {'CAPTION': 87, 'EXECUTIVE_ORDER': 13, 'PASS': 57, '__text_star_0': 10}, {'$END': -58}, {'$END': -59},
                         {'$END': -36, 'CLASSIFICATION': -60, 'CORRECTION': 16, 'END_OF_MESSAGE': 67, 'END_SERIAL': 91}, {'$END': -61}, {'$END': -62},
                         {'DATE_TIME_GROUP': 7}, {'$END': -63}, {'$END': -64},
                         {'BREAK': -65, 'CLASSIFICATION': -65, 'INFO': 51, 'TO': 45, '_addresses': 77}, {'DATE_TIME_GROUP': -66},
                         {'BREAK': -67, 'CLASSIFICATION': -67}, {'BREAK': -68, 'CLASSIFICATION': -68, 'INFO': 51, 'TO': 45, '_addresses': 31},
                         {'$END': -69}, {'ACCOUNTING': -70, 'BREAK': -70, 'CLASSIFICATION': -70}, {'TAGS': 84},
                         {'$END': -71, 'CORRECTION': 60, 'END_OF_MESSAGE': 36, 'END_SERIAL': 43}, {'CLASSIFICATION': -72}, {'SUBJECT': 14},
                         {'ACCOUNTING': -73, 'BREAK': -73, 'CLASSIFICATION': -73, 'EXEMPTED': 25},
                         {'$END': -74, 'BREAK': 82, 'CORRECTION': 56, 'END_OF_MESSAGE': 70, 'END_SERIAL': 3},
                         {'CAPTION': -75, 'EXECUTIVE_ORDER': -75, 'PASS': -75}, {'ACCOUNTING': -76, 'BREAK': -76, 'CLASSIFICATION': -76, 'INFO': 85},
                         {'$END': -77}, {'ACCOUNTING': -78, 'BREAK': -78, 'CLASSIFICATION': -78, 'EXEMPTED': 54},
                         {'$END': -79, 'CORRECTION': 55, 'END_OF_MESSAGE': 68}, {'BREAK': -80, 'CLASSIFICATION': -80}, {'DATE_TIME_GROUP': -81},
                         {'INFO': 51, 'TO': 45, '_addresses': 5}, {'$END': -82, 'END_OF_MESSAGE': 15}, {'$END': -83, 'END_OF_MESSAGE': 73},
                         {'$END': -84}, {'DATE_TIME_GROUP': -85}],
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
