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
           '_duration: DECL (DATE REMARK? | EXEMPTION (","? EXEMPTION)* REMARK? | OADR REMARK? | MANUAL_REVIEW REMARK? | EVENT | NOT_APPLICABLE)?\n'
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
           'TAGS_KEYWORD.3: /TAGS?(?![A-Z])\\s*[:;]?|[A-Z]{2,6}\\s*[:;]/i\n'
           'PERSON.2: /\\([^()]*\\)/\n'
           'TAG: /[^\\s,;()]+/\n'
           '\n'
           '// SUBJECT: (C) KAZAKHSTAN: FM TAZHIN THANKS AMBASSADOR KHALILZAD\n'
           'subject: SUBJECT_KEYWORD PORTION_MARK? SUBJECT_TEXT?\n'
           'SUBJECT_KEYWORD.3: /SUBJ(?:ECT)?(?![A-Z])\\s*[:;]?|[A-Z]{3,9}\\s*[:;]/i\n'
           'PORTION_MARK.2: /\\((?=[A-Z])[A-Z\\/, \\-]{1,40}\\)/\n'
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
             'TAGS: /TAGS?(?=[:; ])/i\n'
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

TABLES = {'fields': {'rules': [('__reference_star_9', 2), ('___duration_star_6', 2), ('paragraph_head', 3), ('sub_paragraph_head', 2), ('page_line', 6),
                      ('addressee', 3), ('___duration_star_6', 3), ('_duration', 2), ('page_line', 6), ('addressee', 3), ('classification', 4),
                      ('addressee', 3), ('_level', 2), ('page_line', 7), ('addressee', 3), ('classification', 2), ('reason', 2), ('_duration', 2),
                      ('page_line', 8), ('classification', 4), ('page_line', 7), ('portion_head', 3), ('classification', 4), ('date_time_group', 5),
                      ('reason', 2), ('date_time_group', 5), ('reference', 3), ('classification', 3), ('classified_by', 3),
                      ('transmission_identifier', 1), ('__classification_star_4', 2), ('calling_station', 4), ('sub_paragraph_head', 3),
                      ('paragraph_head', 3), ('__called_stations_plus_0', 1), ('classified_by', 3), ('addressee', 4), ('classified_by', 1),
                      ('___level_star_5', 2), ('addressee', 2), ('_level', 1), ('addressee', 5), ('reason', 1), ('addressee', 4),
                      ('classification', 3), ('classification', 1), ('called_stations', 2), ('sub_paragraph_head', 1), ('classification', 3),
                      ('paragraph_head', 3), ('__classification_star_3', 1), ('_level', 3), ('addressee', 2), ('reference', 2), ('reference', 3),
                      ('sub_paragraph_head', 3), ('__references_star_8', 1), ('classified_by', 2), ('section', 3), ('references', 2),
                      ('__tags_star_7', 2), ('references', 1), ('__references_star_8', 1), ('__tags_star_7', 2), ('_duration', 1),
                      ('classification', 5), ('addressee', 1), ('paragraph_head', 1), ('classified_by', 3), ('_duration', 1), ('addressee', 2),
                      ('_duration', 1), ('transmission_identifier', 2), ('reason', 2), ('paragraph_head', 4), ('subject', 2), ('_duration', 1),
                      ('__reference_star_9', 2), ('classified_by', 4), ('security', 4), ('page_line', 4), ('__classification_star_4', 1),
                      ('_duration', 1), ('__tags_star_7', 1), ('calling_station', 5), ('addressee', 3), ('_duration', 1), ('executive_order', 2),
                      ('paragraph_head', 2), ('classification', 2), ('_duration', 1), ('paragraph_head', 4), ('addressee', 4), ('reference', 4),
                      ('calling_station', 3), ('date_time_group', 4), ('transmission_identifier', 2), ('executive_order', 3), ('reason', 3),
                      ('tags', 1), ('_duration', 2), ('classification', 5), ('classified_by', 2), ('__tags_star_7', 2), ('_duration', 2),
                      ('_duration', 2), ('section', 4), ('__date_time_group_star_2', 1), ('transmission_identifier', 3), ('__tags_star_7', 1),
                      ('called_stations', 3), ('__tags_star_7', 2), ('__references_star_8', 2), ('section', 4), ('transmission_identifier', 3),
                      ('classified_by', 2), ('calling_station', 4), ('___level_star_5', 3), ('paragraph_head', 3), ('classification', 5),
                      ('__classification_star_3', 2), ('__classified_by_plus_10', 2), ('addressee', 4), ('__tags_star_7', 1),
                      ('transmission_identifier', 2), ('tags', 2), ('calling_station', 4), ('_duration', 3), ('_duration', 2), ('_duration', 3),
                      ('reason', 1), ('addressee', 2), ('__reference_star_9', 1), ('_duration', 3), ('sub_paragraph_head', 2),
                      ('__security_star_1', 2), ('portion_head', 2), ('__called_stations_plus_0', 2), ('file_time', 2), ('___duration_star_6', 1),
                      ('calling_station', 3), ('_duration', 3), ('_level', 1), ('_duration', 2), ('portion_head', 1), ('_duration', 3),
                      ('transmission_identifier', 4), ('originator', 2), ('date_time_group', 6), ('paragraph_head', 2), ('page_line', 5),
                      ('sub_paragraph_head', 2), ('calling_station', 3), ('security', 2), ('paragraph_head', 2), ('_level', 2), ('subject', 2),
                      ('__security_star_1', 1), ('paragraph_head', 3), ('calling_station', 2), ('__date_time_group_star_2', 2), ('paragraph_head', 2),
                      ('security', 3), ('__references_star_8', 2), ('__reference_star_9', 1), ('_duration', 2), ('page_line', 5),
                      ('__tags_star_7', 1), ('security', 3), ('portion_head', 2), ('___duration_star_6', 2), ('transmission_identifier', 3),
                      ('addressee', 3), ('_duration', 2), ('classification', 6), ('subject', 3), ('__classified_by_plus_10', 1), ('_duration', 4),
                      ('classification', 4), ('subject', 1)],
            'starts': {'addressee': (53, 64),
                       'called_stations': (25, 106),
                       'calling_station': (63, 204),
                       'classification': (147, 208),
                       'classified_by': (88, 18),
                       'date_time_group': (33, 197),
                       'executive_order': (37, 29),
                       'originator': (98, 17),
                       'page_line': (158, 92),
                       'paragraph_head': (212, 166),
                       'portion_head': (62, 174),
                       'reference': (165, 185),
                       'references': (69, 170),
                       'security': (40, 94),
                       'sub_paragraph_head': (196, 118),
                       'subject': (109, 90),
                       'tags': (207, 235),
                       'transmission_identifier': (250, 28)},
            'states': [{'$END': -1, 'PARENTHESIS': -1, 'REFERENCE_REMARK': -1}, {'$END': -2, 'COMMA': -2, 'EXEMPTION': -2, 'REMARK': -2},
                       {'PAGE_SECTION': 50}, {'$END': -3}, {'$END': -4}, {'$END': -5}, {'$END': -6},
                       {'$END': -7, 'COMMA': -7, 'EXEMPTION': -7, 'REMARK': -7}, {'ZONE': 155}, {'$END': -8}, {'$END': -9, 'REMARK': 16},
                       {'$END': -10, 'CONTINUITY_NUMBER': 137, 'PRECEDENCE_WORD': 55}, {'$END': -11, 'WORD': 78, '__classification_star_3': 101},
                       {'SHORT_SECTION': 27}, {'$END': -12, 'CONTINUITY_NUMBER': 66},
                       {'$END': -13, 'BESIDE': -13, 'DOUBLE_SLASH': 89, 'FINAL_SECTION': -13, 'SECTION_WORD': -13, 'STATION': -13}, {'$END': -14}, {},
                       {}, {'WORD': 57}, {'$END': -15}, {'$END': -16, 'STATION': 58, 'STATION_ONLY': 68}, {'$END': -17, 'CLASSIFIED_BY_REST': -17},
                       {'$END': -18}, {'$END': -19}, {'DOUBLED_PROSIGN': 47, 'called_stations': 106}, {'$END': -20}, {'$END': -21, 'REMARK': 24}, {},
                       {}, {'$END': -22}, {'$END': -23, 'WORD': 78, '__classification_star_3': 176}, {'$END': -24},
                       {'DAY_TIME': 122, 'PROSIGN': 159, '__date_time_group_star_2': 99, 'date_time_group': 197}, {'SECTION_NUMBER': 87},
                       {'$END': -25, 'CLASSIFIED_BY_REST': -25, 'REASON_LETTERS': 146}, {'$END': -26, 'INSTRUCTIONS': 219},
                       {'EO': 84, 'executive_order': 29}, {'OF': 248},
                       {'$END': -27, 'PARENTHESIS': 192, 'REFERENCE_REMARK': 241, '__reference_star_9': 138},
                       {'SECURITY_SIGNAL': 257, 'security': 94}, {'$END': -28, 'STATION': 71, 'STATION_ONLY': 26},
                       {'$END': -29, 'CLASSIFIED_BY_REST': 117}, {'$END': -30, 'CHANNEL': 181, 'CHANNEL_NUMBER': 111, 'SECURITY_PROSIGN': 143},
                       {'$END': -31, 'BESIDE': -31, 'FINAL_SECTION': -31, 'SECTION_WORD': -31, 'STATION': -31}, {'MESSAGE_NUMBER': 12}, {'$END': -32},
                       {'ROUTING_INDICATOR': 51, '__called_stations_plus_0': 72}, {'$END': -33}, {'$END': -34}, {'OF': 145, 'PAGE_OF_SECTION': 130},
                       {'$END': -35, 'FULL_STOP': -35, 'ROUTING_INDICATOR': -35}, {'OF': 193},
                       {'ADDRESSED_INDICATOR': 140, 'ADDRESS_NAME': 102, 'ROLE_WORD': 234, 'addressee': 64}, {'$END': -36},
                       {'$END': -37, 'CONTINUITY_NUMBER': 61},
                       {'$END': -38,
                        'CLASSIFIED_BY_KEYWORD': 178,
                        'CLASSIFIED_BY_REST': 171,
                        'CLASSIFIER': 86,
                        'REASON_SECTION': 189,
                        'REASON_WORD': 65,
                        'reason': 151},
                       {'$END': -39, 'BESIDE': -39, 'DOUBLE_SLASH': -39, 'FINAL_SECTION': -39, 'SECTION_WORD': -39, 'STATION': -39},
                       {'MESSAGE_NUMBER': 31}, {'$END': -40, 'CONTINUITY_NUMBER': 6},
                       {'$END': -41, 'BESIDE': -41, 'FINAL_SECTION': -41, 'SECTION_WORD': -41, 'STATION': -41}, {'$END': -42},
                       {'DAMAGED_NUMBER': 136, 'MARK': 213, 'portion_head': 174}, {'DE': 222, 'calling_station': 204}, {},
                       {'$END': -43, 'CLASSIFIED_BY_REST': -43, 'REASON_LETTERS': 112, 'REASON_SECTION': 35}, {'$END': -44}, {'MONTH': 152},
                       {'$END': -45}, {'REFERENCE_KEYWORD': 95, 'references': 170},
                       {'$END': -46,
                        'BESIDE': 123,
                        'FINAL_SECTION': 139,
                        'SECTION_WORD': 215,
                        'STATION': 168,
                        '__classification_star_4': 133,
                        'section': 21},
                       {'MESSAGE_NUMBER': 150}, {'$END': -47, 'FULL_STOP': 162, 'ROUTING_INDICATOR': 201},
                       {'$END': -48, 'BROKEN_MARK': 195, 'MARK': 223, 'PARAGRAPH_TEXT': 4}, {'ORIGINATOR_NAME': 218},
                       {'$END': -49, 'WORD': 78, '__classification_star_3': 260}, {'REFERENCE_NUMBER': 81}, {'$END': -50, 'PARAGRAPH_TEXT': 135},
                       {'$END': -51, 'WORD': -51},
                       {'$END': -52, 'BESIDE': -52, 'DOUBLE_SLASH': 89, 'FINAL_SECTION': -52, 'SECTION_WORD': -52, 'STATION': -52},
                       {'$END': -53, 'CONTINUITY_NUMBER': 252, 'PRECEDENCE_WORD': 127},
                       {'$END': -54, 'PARENTHESIS': 192, 'REFERENCE_REMARK': 241, '__reference_star_9': 82},
                       {'$END': -55, 'PARENTHESIS': 0, 'REFERENCE_REMARK': 116}, {'$END': -56}, {'ORDER_NUMBER': 131},
                       {'$END': -57, 'REFERENCE_LABEL': -57, 'REFERENCE_TEXT': -57},
                       {'$END': -58, 'CLASSIFIED_BY_REST': 54, 'REASON_SECTION': 189, 'REASON_WORD': 65, 'reason': 42},
                       {'$END': -59, 'STATION': -59, 'STATION_ONLY': -59},
                       {'CLASSIFIED_BY_KEYWORD': 258, '__classified_by_plus_10': 56, 'classified_by': 18}, {'WORD': 173}, {},
                       {'$END': -60, 'REFERENCE_LABEL': 164, 'REFERENCE_TEXT': 240}, {},
                       {'$END': -61, 'COMMA': -61, 'PERSON': -61, 'SEMICOLON': -61, 'TAG': -61}, {},
                       {'$END': -62, 'REFERENCE_LABEL': 85, 'REFERENCE_TEXT': 96, '__references_star_8': 91},
                       {'$END': -63, 'REFERENCE_LABEL': -63, 'REFERENCE_TEXT': -63},
                       {'$END': -64, 'COMMA': -64, 'PERSON': -64, 'SEMICOLON': -64, 'TAG': -64}, {'FM': 74, 'originator': 17},
                       {'DAY_TIME': 8, 'PROSIGN': 237},
                       {'$END': -65, 'DATE': 187, 'EVENT': 211, 'EXEMPTION': 242, 'MANUAL_REVIEW': 149, 'NOT_APPLICABLE': 154, 'OADR': 253},
                       {'$END': -66, 'WORD': 177}, {'$END': -67, 'CONTINUITY_NUMBER': 108, 'PRECEDENCE_WORD': 59}, {'REFERENCE_NUMBER': 39},
                       {'$END': -68, 'BROKEN_MARK': 132, 'FULL_STOP': 238, 'MARK': 220, 'PARAGRAPH_TEXT': 227}, {'$END': -69}, {}, {'$END': -70},
                       {'$END': -71}, {'SUBJECT_KEYWORD': 261, 'subject': 90}, {'$END': -72}, {'$END': -73, 'SECURITY_PROSIGN': 251},
                       {'$END': -74, 'CLASSIFIED_BY_REST': -74}, {'$END': -75}, {'$END': -76, 'SUBJECT_TEXT': 256}, {'$END': -77, 'REMARK': 156},
                       {'$END': -78, 'PARENTHESIS': -78, 'REFERENCE_REMARK': -78}, {'$END': -79}, {}, {'PAGE_NUMBER': 2},
                       {'$END': -80, 'OPERATING_SIGNAL': 198}, {'$END': -81, 'REMARK': 243, 'SHORT_SECTION': 233}, {'ZONE': 67},
                       {'$END': -82, 'BESIDE': -82, 'FINAL_SECTION': -82, 'SECTION_WORD': -82, 'STATION': -82}, {'$END': -83, 'REMARK': 23},
                       {'$END': -84, 'COMMA': -84, 'PERSON': -84, 'SEMICOLON': -84, 'TAG': -84}, {'$END': -85},
                       {'$END': -86, 'CONTINUITY_NUMBER': 179}, {'$END': -87, 'REMARK': 9}, {'YEAR': 36}, {'OF': 228},
                       {'$END': -88,
                        'DATE': 115,
                        'DECL': 100,
                        'EVENT': 107,
                        'NOT_APPLICABLE': 124,
                        'OADR': 128,
                        'REMARK': 134,
                        'SCHEDULE': 110,
                        '_duration': 144},
                       {'$END': -89, 'PARAGRAPH_TEXT': 3},
                       {'$END': -90, 'BESIDE': 44, 'FINAL_SECTION': 139, 'SECTION_WORD': 215, 'STATION': 45, 'section': 41}, {'$END': -91},
                       {'$END': -92}, {'MARK': 247}, {'$END': -93}, {'$END': -94, 'PARENTHESIS': 0, 'REFERENCE_REMARK': 116},
                       {'OF': 34, 'SECTION_NUMBER': 52}, {'ADDRESS_NAME': 191},
                       {'$END': -95, 'DAY_OF_YEAR': 190, 'SECTION_SUFFIX': 183, 'file_time': 172}, {'$END': -96, 'INSTRUCTIONS': 32}, {'$END': -97},
                       {'$END': -98}, {'PAGE_SECTION': 221}, {'$END': -99, 'CLASSIFIED_BY_REST': -99},
                       {'SOLID_LEVEL': 210, 'SPACED_LEVEL': 60, '_level': 70, 'classification': 208},
                       {'$END': -100, 'COMMA': 161, 'PERSON': 125, 'SEMICOLON': 244, 'TAG': 180, '__tags_star_7': 182}, {'$END': -101, 'REMARK': 184},
                       {'$END': -102, 'WORD': 78, '__classification_star_3': 254}, {'$END': -103, 'CLASSIFIED_BY_REST': 105}, {'YEAR': 142},
                       {'$END': -104, 'COMMA': -104, 'PERSON': -104, 'SEMICOLON': -104, 'TAG': -104}, {'$END': -105}, {'MONTH': 129}, {'$END': -106},
                       {'$END': -107, 'STATION': -107, 'STATION_ONLY': -107}, {'PAGE_STATION': 119, 'PAGE_WORD': 186, 'page_line': 92},
                       {'DAY_TIME': -108, 'PROSIGN': -108}, {'$END': -109},
                       {'$END': -110, 'COMMA': -110, 'PERSON': -110, 'SEMICOLON': -110, 'TAG': -110}, {'$END': -111},
                       {'$END': -112, 'COMMA': -112, 'PERSON': -112, 'SEMICOLON': -112, 'TAG': -112},
                       {'$END': -113, 'REFERENCE_LABEL': -113, 'REFERENCE_TEXT': -113},
                       {'REFERENCE_STATION': 76, 'REFERENCE_YEAR': 217, 'reference': 185}, {}, {'$END': -114, 'STATION': -114, 'STATION_ONLY': -114},
                       {'MESSAGE_NUMBER': 75}, {'$END': -115, 'SECURITY_PROSIGN': 216}, {}, {'$END': -116}, {'$END': -117},
                       {'$END': -118, 'BESIDE': -118, 'DOUBLE_SLASH': -118, 'FINAL_SECTION': -118, 'SECTION_WORD': -118, 'STATION': -118}, {},
                       {'$END': -119}, {'$END': -120, 'WORD': 177}, {'$END': -121, 'WORD': -121},
                       {'$END': -122,
                        'CLASSIFIED_BY_KEYWORD': -122,
                        'CLASSIFIED_BY_REST': -122,
                        'CLASSIFIER': -122,
                        'REASON_SECTION': -122,
                        'REASON_WORD': -122},
                       {'$END': -123}, {'$END': -124, 'COMMA': -124, 'PERSON': -124, 'SEMICOLON': -124, 'TAG': -124},
                       {'$END': -125, 'CHANNEL_NUMBER': 169, 'SECURITY_PROSIGN': 160},
                       {'$END': -126, 'COMMA': 93, 'PERSON': 97, 'SEMICOLON': 163, 'TAG': 153}, {'$END': -127, 'DAY_OF_YEAR': 190, 'file_time': 126},
                       {'$END': -128}, {}, {'PAGE_SECTION': 245}, {'$END': -129, 'REMARK': 209},
                       {'$END': -130, 'COMMA': 255, 'EXEMPTION': 249, 'REMARK': 259},
                       {'$END': -131, 'CLASSIFIED_BY_REST': -131, 'REASON_LETTERS': 22}, {'TIME': 202},
                       {'$END': -132, 'CONTINUITY_NUMBER': 20, 'PRECEDENCE_WORD': 14}, {'$END': -133, 'PARENTHESIS': -133, 'REFERENCE_REMARK': -133},
                       {'SECTION_NUMBER': 157}, {'$END': -134}, {'$END': -135, 'PARAGRAPH_TEXT': 83},
                       {'SUB_PARAGRAPH_LABEL': 73, 'sub_paragraph_head': 118}, {}, {'$END': -136, 'OPERATING_SIGNAL': -136}, {'EXEMPTION': 1},
                       {'$END': -137}, {'$END': -138, 'FULL_STOP': -138, 'ROUTING_INDICATOR': -138}, {'$END': -139},
                       {'$END': -140, 'COMMA': -140, 'EXEMPTION': -140, 'REMARK': -140}, {}, {'$END': -141, 'DAY_OF_YEAR': 190, 'file_time': 46},
                       {'PAGE_NUMBER': 121}, {'TAGS_KEYWORD': 148, 'tags': 235}, {}, {'$END': -142},
                       {'$END': -143,
                        'BESIDE': -143,
                        'DOUBLE_SLASH': 19,
                        'EFTO': 229,
                        'FINAL_SECTION': -143,
                        'SECTION_WORD': -143,
                        'STATION': -143,
                        '___level_star_5': 15},
                       {'$END': -144}, {'PARAGRAPH_NUMBER': 104, 'paragraph_head': 166}, {'$END': -145, 'PARAGRAPH_TEXT': 200}, {'$END': -146},
                       {'SECTION_NUMBER': 38}, {'$END': -147}, {'REFERENCE_STATION': 103}, {'$END': -148}, {'$END': -149},
                       {'$END': -150, 'PARAGRAPH_TEXT': 49}, {'$END': -151, 'REMARK': 5}, {'ROUTING_INDICATOR': 236},
                       {'$END': -152, 'PARAGRAPH_TEXT': 48}, {'$END': -153},
                       {'$END': -154, 'OPERATING_SIGNAL': 231, 'SPECIAL_HANDLING': 246, '__security_star_1': 239}, {'ADDRESS_NAME': 11},
                       {'$END': -155}, {'PAGE_SECTION': 10},
                       {'$END': -156,
                        'BESIDE': -156,
                        'DOUBLE_SLASH': 19,
                        'FINAL_SECTION': -156,
                        'SECTION_WORD': -156,
                        'STATION': -156,
                        '___level_star_5': 79},
                       {'$END': -157}, {'$END': -158, 'OPERATING_SIGNAL': -158}, {'$END': -159, 'PARAGRAPH_TEXT': 113}, {'OF': 13},
                       {'ADDRESSED_INDICATOR': 226, 'ADDRESS_NAME': 80}, {},
                       {'$END': -160, 'DAY_OF_YEAR': 190, 'SECTION_SUFFIX': 205, 'SERIAL': 141, 'file_time': 224},
                       {'DAY_TIME': -161, 'PROSIGN': -161}, {'$END': -162, 'BROKEN_MARK': 77, 'MARK': 232, 'PARAGRAPH_TEXT': 175},
                       {'$END': -163, 'OPERATING_SIGNAL': 198}, {'$END': -164, 'REFERENCE_LABEL': -164, 'REFERENCE_TEXT': -164},
                       {'$END': -165, 'PARENTHESIS': -165, 'REFERENCE_REMARK': -165},
                       {'$END': -166, 'COMMA': 199, 'EXEMPTION': 203, 'REMARK': 194, '___duration_star_6': 188}, {'$END': -167},
                       {'$END': -168, 'COMMA': -168, 'PERSON': -168, 'SEMICOLON': -168, 'TAG': -168}, {'PAGE_STATION': 206},
                       {'$END': -169, 'OPERATING_SIGNAL': 231, '__security_star_1': 120}, {'$END': -170, 'PARAGRAPH_TEXT': 30},
                       {'SECTION_NUMBER': 167}, {'$END': -171, 'COMMA': -171, 'EXEMPTION': -171, 'REMARK': -171},
                       {'START_OF_MESSAGE': 43, 'transmission_identifier': 28}, {'$END': -172}, {'$END': -173}, {'$END': -174, 'REMARK': 214},
                       {'$END': -175, 'WORD': 177}, {'EXEMPTION': 7}, {'$END': -176}, {'SECURITY_GROUP': 225},
                       {'$END': -177,
                        'CLASSIFIED_BY_KEYWORD': -177,
                        'CLASSIFIED_BY_REST': -177,
                        'CLASSIFIER': -177,
                        'REASON_SECTION': -177,
                        'REASON_WORD': -177},
                       {'$END': -178}, {'$END': -179, 'WORD': 177}, {'$END': -180, 'PORTION_MARK': 114, 'SUBJECT_TEXT': 230}],
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
                          ('TAGS_KEYWORD', '(?i:TAGS?(?![A-Z])\\s*[:;]?|[A-Z]{2,6}\\s*[:;])'),
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
                          ('REFERENCE_STATION', "[A-Z](?:[A-Z.'&\\-]|[ ]+(?=[A-Z]))*[:\\-]?(?= *\\d{1,8}(?![\\d\\/]))"),
                          ('REASON_LETTERS', '(?i:(?:\\(? ?[a-z] ?\\)|\\band\\b|\\b[a-z]\\b|[,&\\/+\\-;]|\\s|\\()+)'),
                          ('SPACED_LEVEL', '[A-Z](?: {1,3}[A-Z](?![A-Z]))+(?= |\\s*\\Z)'), ('PAGE_STATION', "[A-Z](?:[A-Z.'\\-]| +(?=[A-Z]))*"),
                          ('SCHEDULE', '(?i:(?:X?GDS|XDS|RDS|ADS)\\b[\\s\\S]*)'), ('PARENTHESIS', '\\([^()]*\\)'), ('PERSON', '\\([^()]*\\)'),
                          ('PORTION_MARK', '\\((?=[A-Z])[A-Z\\/, \\-]{1,40}\\)'),
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
 'markings': {'rules': [('_separator', 1), ('release', 2), ('_separator', 1), ('__banner_star_2', 1), ('banner_release', 3), ('__portion_star_0', 3),
                        ('__release_star_1', 2), ('__banner_release_star_3', 3), ('banner', 1), ('_control', 1), ('banner', 2),
                        ('__banner_release_star_3', 1), ('banner_release', 2), ('portion', 1), ('_separator', 1), ('__banner_star_2', 2),
                        ('portion', 2), ('__banner_star_2', 1), ('__portion_star_0', 2), ('__release_star_1', 1), ('banner', 2),
                        ('__banner_release_star_3', 2), ('portion', 1), ('__banner_star_2', 2), ('portion', 2), ('_control', 1),
                        ('__banner_release_star_3', 2), ('banner', 1), ('_separator', 1), ('__banner_star_2', 2), ('__release_star_1', 2),
                        ('__banner_star_2', 2), ('__banner_star_2', 3), ('release', 3), ('__release_star_1', 3), ('__banner_star_2', 3),
                        ('_control', 1)],
              'starts': {'banner': (27, 41), 'portion': (42, 30)},
              'states': [{'CONTROL': -1, 'RELEASE_TO': -1, 'UNCLASSIFIED_CONTROL': -1},
                         {'$END': -2, 'COMMA': 8, 'COUNTRY': 24, 'DOUBLE_SLASH': -2, 'HYPHEN': -2, 'SLASH': -2, '__release_star_1': 47},
                         {'CONTROL': -3, 'RELEASE_TO': -3, 'UNCLASSIFIED_CONTROL': -3},
                         {'CONTROL': 50, 'RELEASE_TO': 26, 'UNCLASSIFIED_CONTROL': 36, '_control': 7, 'release': 12}, {'COUNTRY': 48},
                         {'$END': -4, 'BANNER_CONTROL': -4, 'BANNER_RELEASE_TO': -4, 'BANNER_SEPARATOR': -4},
                         {'$END': -5, 'BANNER_CONTROL': -5, 'BANNER_COUNTRY': 37, 'BANNER_RELEASE_TO': -5, 'BANNER_SEPARATOR': -5, '__ANON_0': 31},
                         {'$END': -6, 'COMMA': -6, 'DOUBLE_SLASH': -6, 'HYPHEN': -6, 'SLASH': -6}, {'COUNTRY': 9},
                         {'$END': -7, 'COMMA': -7, 'COUNTRY': -7, 'DOUBLE_SLASH': -7, 'HYPHEN': -7, 'SLASH': -7},
                         {'$END': -8, 'BANNER_CONTROL': -8, 'BANNER_COUNTRY': -8, 'BANNER_RELEASE_TO': -8, 'BANNER_SEPARATOR': -8, '__ANON_0': -8},
                         {'$END': -9,
                          'BANNER_CONTROL': 21,
                          'BANNER_RELEASE_TO': 16,
                          'BANNER_SEPARATOR': 29,
                          '__banner_star_2': 25,
                          'banner_release': 5},
                         {'$END': -10, 'COMMA': -10, 'DOUBLE_SLASH': -10, 'HYPHEN': -10, 'SLASH': -10},
                         {'$END': -11, 'BANNER_CONTROL': 40, 'BANNER_RELEASE_TO': 16, 'BANNER_SEPARATOR': 23, 'banner_release': 34},
                         {'$END': -12,
                          'BANNER_CONTROL': -12,
                          'BANNER_COUNTRY': -12,
                          'BANNER_RELEASE_TO': -12,
                          'BANNER_SEPARATOR': -12,
                          '__ANON_0': -12},
                         {'$END': -13,
                          'BANNER_CONTROL': -13,
                          'BANNER_COUNTRY': 14,
                          'BANNER_RELEASE_TO': -13,
                          'BANNER_SEPARATOR': -13,
                          '__ANON_0': 43,
                          '__banner_release_star_3': 6},
                         {'BANNER_COUNTRY': 15},
                         {'$END': -14, 'COMMA': 0, 'DOUBLE_SLASH': 39, 'HYPHEN': 2, 'SLASH': 18, '__portion_star_0': 20, '_separator': 28},
                         {'CONTROL': -15, 'RELEASE_TO': -15, 'UNCLASSIFIED_CONTROL': -15},
                         {'$END': -16, 'BANNER_CONTROL': -16, 'BANNER_RELEASE_TO': -16, 'BANNER_SEPARATOR': -16},
                         {'$END': -17, 'COMMA': 0, 'DOUBLE_SLASH': 39, 'HYPHEN': 2, 'SLASH': 18, '_separator': 3},
                         {'$END': -18, 'BANNER_CONTROL': -18, 'BANNER_RELEASE_TO': -18, 'BANNER_SEPARATOR': -18},
                         {'$END': -19, 'COMMA': -19, 'DOUBLE_SLASH': -19, 'HYPHEN': -19, 'SLASH': -19},
                         {'BANNER_CONTROL': 46, 'BANNER_RELEASE_TO': 16, 'banner_release': 49},
                         {'$END': -20, 'COMMA': -20, 'COUNTRY': -20, 'DOUBLE_SLASH': -20, 'HYPHEN': -20, 'SLASH': -20},
                         {'$END': -21, 'BANNER_CONTROL': 40, 'BANNER_RELEASE_TO': 16, 'BANNER_SEPARATOR': 23, 'banner_release': 34}, {'COUNTRY': 1},
                         {'BANNER_CONTROL': 38, 'BANNER_LEVEL': 11, 'banner': 41},
                         {'CONTROL': 50, 'RELEASE_TO': 26, 'UNCLASSIFIED_CONTROL': 36, '_control': 22, 'release': 12},
                         {'BANNER_CONTROL': 19, 'BANNER_RELEASE_TO': 16, 'banner_release': 45}, {}, {'BANNER_COUNTRY': 10},
                         {'$END': -22,
                          'BANNER_CONTROL': -22,
                          'BANNER_COUNTRY': -22,
                          'BANNER_RELEASE_TO': -22,
                          'BANNER_SEPARATOR': -22,
                          '__ANON_0': -22},
                         {'$END': -23, 'COMMA': 0, 'DOUBLE_SLASH': 39, 'HYPHEN': 2, 'SLASH': 18, '__portion_star_0': 35, '_separator': 28},
                         {'$END': -24, 'BANNER_CONTROL': -24, 'BANNER_RELEASE_TO': -24, 'BANNER_SEPARATOR': -24},
                         {'$END': -25, 'COMMA': 0, 'DOUBLE_SLASH': 39, 'HYPHEN': 2, 'SLASH': 18, '_separator': 3},
                         {'$END': -26, 'COMMA': -26, 'DOUBLE_SLASH': -26, 'HYPHEN': -26, 'SLASH': -26},
                         {'$END': -27,
                          'BANNER_CONTROL': -27,
                          'BANNER_COUNTRY': -27,
                          'BANNER_RELEASE_TO': -27,
                          'BANNER_SEPARATOR': -27,
                          '__ANON_0': -27},
                         {'$END': -28,
                          'BANNER_CONTROL': 21,
                          'BANNER_RELEASE_TO': 16,
                          'BANNER_SEPARATOR': 29,
                          '__banner_star_2': 13,
                          'banner_release': 5},
                         {'CONTROL': -29, 'RELEASE_TO': -29, 'UNCLASSIFIED_CONTROL': -29},
                         {'$END': -30, 'BANNER_CONTROL': -30, 'BANNER_RELEASE_TO': -30, 'BANNER_SEPARATOR': -30}, {},
                         {'PORTION_LEVEL': 33, 'UNCLASSIFIED_CONTROL': 17, 'portion': 30}, {'BANNER_COUNTRY': 32},
                         {'$END': -31, 'COMMA': -31, 'COUNTRY': -31, 'DOUBLE_SLASH': -31, 'HYPHEN': -31, 'SLASH': -31},
                         {'$END': -32, 'BANNER_CONTROL': -32, 'BANNER_RELEASE_TO': -32, 'BANNER_SEPARATOR': -32},
                         {'$END': -33, 'BANNER_CONTROL': -33, 'BANNER_RELEASE_TO': -33, 'BANNER_SEPARATOR': -33},
                         {'$END': -34, 'COMMA': 4, 'COUNTRY': 44, 'DOUBLE_SLASH': -34, 'HYPHEN': -34, 'SLASH': -34},
                         {'$END': -35, 'COMMA': -35, 'COUNTRY': -35, 'DOUBLE_SLASH': -35, 'HYPHEN': -35, 'SLASH': -35},
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
 'telegram': {'rules': [('ending', 2), ('_extract', 2), ('_citations', 2), ('ending', 2), ('heading', 4), ('ending', 2), ('ending', 0),
                        ('heading', 5), ('_addresses', 1), ('_addresses', 1), ('ending', 4), ('ending', 3), ('heading', 5), ('_routing', 4),
                        ('__text_star_0', 1), ('_addresses', 3), ('_addresses', 2), ('_citations', 0), ('ending', 1), ('heading', 1),
                        ('_citations', 2), ('_routing', 2), ('heading', 1), ('ending', 1), ('__text_star_0', 1), ('__text_star_0', 2), ('ending', 3),
                        ('telegram', 2), ('ending', 2), ('ending', 2), ('heading', 6), ('_addresses', 3), ('_routing', 3), ('_citations', 1),
                        ('ending', 2), ('_addresses', 4), ('ending', 4), ('_routing', 2), ('_extract', 2), ('ending', 3), ('text', 5), ('ending', 3),
                        ('telegram', 3), ('ending', 3), ('_routing', 1), ('ending', 3), ('ending', 3), ('ending', 1), ('ending', 1),
                        ('_addresses', 2), ('text', 6), ('_routing', 3), ('_routing', 2), ('_routing', 2), ('text', 7), ('ending', 3),
                        ('_routing', 1), ('ending', 2), ('_citations', 1), ('__text_star_0', 2), ('_routing', 2), ('_extract', 2), ('heading', 2),
                        ('text', 6), ('_routing', 3), ('_addresses', 2), ('ending', 3), ('ending', 2), ('ending', 4), ('ending', 3), ('_extract', 3),
                        ('ending', 2), ('_extract', 1), ('_routing', 1), ('_routing', 2), ('_routing', 1), ('ending', 1), ('_extract', 1),
                        ('_extract', 1), ('ending', 4), ('telegram', 1), ('ending', 4), ('_routing', 3), ('ending', 5), ('ending', 2)],
              'starts': {'telegram': (6, 71)},
              'states': [{'$END': -1}, {'BREAK': -2, 'CLASSIFICATION': -2, 'INFO': 9, 'TO': 8, '_addresses': 80},
                         {'$END': -3, 'BREAK': -3, 'CORRECTION': -3, 'END_OF_MESSAGE': -3, 'END_SERIAL': -3, 'SIGNATURE': -3, 'TEXT': -3},
                         {'$END': -4, 'CORRECTION': 78, 'END_OF_MESSAGE': 29}, {'ACCOUNTING': 14, 'BREAK': 7, 'CLASSIFICATION': -5}, {'$END': -6},
                         {'$END': -7,
                          'BREAK': 20,
                          'CALLED_STATIONS': 85,
                          'CALLING_STATION': 61,
                          'CLASSIFICATION': 68,
                          'CORRECTION': 50,
                          'DATE_TIME_GROUP': 82,
                          'END_OF_MESSAGE': 86,
                          'END_SERIAL': 52,
                          'FROM': 89,
                          'INFO': 9,
                          'SECURITY': 83,
                          'SIGNATURE': 24,
                          'TO': 8,
                          'TRANSMISSION_IDENTIFIER': 47,
                          '_addresses': 91,
                          '_extract': 23,
                          '_routing': 27,
                          'ending': 93,
                          'heading': 79,
                          'telegram': 71,
                          'text': 87},
                         {'CLASSIFICATION': -8}, {'ACCOUNTING': -9, 'BREAK': -9, 'CLASSIFICATION': -9, 'EXEMPTED': 53, 'INFO': 73},
                         {'ACCOUNTING': -10, 'BREAK': -10, 'CLASSIFICATION': -10, 'EXEMPTED': 18}, {'SUBJECT': 19},
                         {'$END': -11, 'END_OF_MESSAGE': 97}, {'FROM': 51}, {'$END': -12, 'CORRECTION': 11, 'END_OF_MESSAGE': 94},
                         {'BREAK': 33, 'CLASSIFICATION': -13}, {'DATE_TIME_GROUP': -14}, {'CAPTION': -15, 'EXECUTIVE_ORDER': -15, 'PASS': -15},
                         {'ACCOUNTING': -16, 'BREAK': -16, 'CLASSIFICATION': -16}, {'ACCOUNTING': -17, 'BREAK': -17, 'CLASSIFICATION': -17},
                         {'$END': -18,
                          'BREAK': -18,
                          'CLASSIFIED_BY': 36,
                          'CORRECTION': -18,
                          'END_OF_MESSAGE': -18,
                          'END_SERIAL': -18,
                          'REFERENCES': 63,
                          'SIGNATURE': -18,
                          'TEXT': -18,
                          '_citations': 69},
                         {'$END': -19, 'CLASSIFICATION': -20, 'CORRECTION': 62, 'END_OF_MESSAGE': 5, 'END_SERIAL': 98},
                         {'$END': -21, 'BREAK': -21, 'CORRECTION': -21, 'END_OF_MESSAGE': -21, 'END_SERIAL': -21, 'SIGNATURE': -21, 'TEXT': -21},
                         {'CALLING_STATION': 56, 'DATE_TIME_GROUP': -22, 'SECURITY': 35}, {'BREAK': 67, 'CLASSIFICATION': -23},
                         {'$END': -24, 'BREAK': 81, 'CORRECTION': 37, 'END_OF_MESSAGE': 0, 'END_SERIAL': 3},
                         {'CAPTION': -25, 'EXECUTIVE_ORDER': -25, 'PASS': -25}, {'CAPTION': 64, 'EXECUTIVE_ORDER': 76, 'PASS': 28},
                         {'DATE_TIME_GROUP': 12}, {'CAPTION': -26, 'EXECUTIVE_ORDER': -26, 'PASS': -26}, {'$END': -27}, {'$END': -28}, {'$END': -29},
                         {'$END': -30, 'END_OF_MESSAGE': 44}, {'CLASSIFICATION': -31},
                         {'ACCOUNTING': -32, 'BREAK': -32, 'CLASSIFICATION': -32, 'EXEMPTED': 38}, {'DATE_TIME_GROUP': -33},
                         {'$END': -34,
                          'BREAK': -34,
                          'CORRECTION': -34,
                          'END_OF_MESSAGE': -34,
                          'END_SERIAL': -34,
                          'REFERENCES': 2,
                          'SIGNATURE': -34,
                          'TEXT': -34},
                         {'$END': -35, 'END_OF_MESSAGE': 46}, {'ACCOUNTING': -36, 'BREAK': -36, 'CLASSIFICATION': -36}, {'$END': -37},
                         {'DATE_TIME_GROUP': -38}, {'BREAK': -39, 'CLASSIFICATION': -39}, {'$END': -40},
                         {'$END': -41, 'BREAK': -41, 'CORRECTION': -41, 'END_OF_MESSAGE': -41, 'END_SERIAL': -41, 'SIGNATURE': -41, 'TEXT': 55},
                         {'$END': -42}, {'$END': -43}, {'$END': -44},
                         {'CALLED_STATIONS': 22, 'CALLING_STATION': 57, 'DATE_TIME_GROUP': -45, 'SECURITY': 40}, {'$END': -46},
                         {'$END': -47, 'END_OF_MESSAGE': 39}, {'$END': -48, 'END_OF_MESSAGE': 75}, {'INFO': 9, 'TO': 8, '_addresses': 4},
                         {'$END': -49, 'CORRECTION': 32, 'END_OF_MESSAGE': 31}, {'ACCOUNTING': -50, 'BREAK': -50, 'CLASSIFICATION': -50, 'INFO': 34},
                         {'$END': -7, 'BREAK': 90, 'CORRECTION': 50, 'END_OF_MESSAGE': 86, 'END_SERIAL': 52, 'SIGNATURE': 24, 'ending': 45},
                         {'$END': -51, 'BREAK': -51, 'CORRECTION': -51, 'END_OF_MESSAGE': -51, 'END_SERIAL': -51, 'SIGNATURE': -51},
                         {'DATE_TIME_GROUP': -52, 'SECURITY': 15}, {'DATE_TIME_GROUP': -53, 'SECURITY': 70}, {'DATE_TIME_GROUP': -54},
                         {'$END': -55, 'BREAK': -55, 'CORRECTION': -55, 'END_OF_MESSAGE': -55, 'END_SERIAL': -55, 'SIGNATURE': -55},
                         {'$END': -56, 'END_OF_MESSAGE': 92}, {'DATE_TIME_GROUP': -57, 'SECURITY': 58}, {'$END': -58, 'END_OF_MESSAGE': 48},
                         {'$END': -59,
                          'BREAK': -59,
                          'CLASSIFIED_BY': 21,
                          'CORRECTION': -59,
                          'END_OF_MESSAGE': -59,
                          'END_SERIAL': -59,
                          'SIGNATURE': -59,
                          'TEXT': -59},
                         {'CAPTION': -60, 'EXECUTIVE_ORDER': -60, 'PASS': -60}, {'DATE_TIME_GROUP': -61, 'SECURITY': 95},
                         {'BREAK': -62, 'CLASSIFICATION': -62}, {'CLASSIFICATION': -63},
                         {'CAPTION': 16, 'EXECUTIVE_ORDER': 72, 'PASS': 25, '__text_star_0': 26},
                         {'$END': -64, 'BREAK': -64, 'CORRECTION': -64, 'END_OF_MESSAGE': -64, 'END_SERIAL': -64, 'SIGNATURE': -64, 'TEXT': 59},
                         {'DATE_TIME_GROUP': -65}, {}, {'TAGS': 88}, {'ACCOUNTING': -66, 'BREAK': -66, 'CLASSIFICATION': -66, 'EXEMPTED': 17},
                         {'$END': -67}, {'$END': -68}, {'TAGS': 10}, {'$END': -69}, {'$END': -70, 'END_OF_MESSAGE': 77},
                         {'CLASSIFICATION': 68, 'text': 54}, {'BREAK': -71, 'CLASSIFICATION': -71},
                         {'$END': -72, 'CORRECTION': 60, 'END_OF_MESSAGE': 74, 'END_SERIAL': 13},
                         {'BREAK': -73, 'CLASSIFICATION': -73, 'FROM': 1, 'INFO': 9, 'TO': 8, '_addresses': 66}, {'DATE_TIME_GROUP': -74},
                         {'DATE_TIME_GROUP': -75}, {'CALLING_STATION': 65, 'DATE_TIME_GROUP': -76, 'SECURITY': 84}, {'$END': -77},
                         {'$END': -7, 'BREAK': 90, 'CORRECTION': 50, 'END_OF_MESSAGE': 86, 'END_SERIAL': 52, 'SIGNATURE': 24, 'ending': 30},
                         {'SUBJECT': 96}, {'BREAK': -78, 'CLASSIFICATION': -78, 'INFO': 9, 'TO': 8, '_addresses': 41},
                         {'$END': -19, 'CORRECTION': 62, 'END_OF_MESSAGE': 5, 'END_SERIAL': 98}, {'BREAK': -79, 'CLASSIFICATION': -79}, {'$END': -80},
                         {'$END': -81}, {'$END': -82}, {'DATE_TIME_GROUP': -83},
                         {'$END': -18,
                          'BREAK': -18,
                          'CLASSIFIED_BY': 36,
                          'CORRECTION': -18,
                          'END_OF_MESSAGE': -18,
                          'END_SERIAL': -18,
                          'REFERENCES': 63,
                          'SIGNATURE': -18,
                          'TEXT': -18,
                          '_citations': 43},
                         {'$END': -84}, {'$END': -85, 'CORRECTION': 49, 'END_OF_MESSAGE': 42}],
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
                            ('EXECUTIVE_ORDER', '(?i:E\\. ?O\\.|EO:? ?\\d|E\\.O:)'), ('TAGS', '(?i:TAGS?(?=[:; ]))'), ('TEXT', '\\S'),
                            ('SIGNATURE', '\\S')]}}
