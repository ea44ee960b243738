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
             'QUOTE_BEGIN: /(?:-(?: ?-)* ?|)BEGIN(?:NING)? (?:OF )?(?:[A-Z\\-]+ '
             '){0,3}(?:TEXT|QUOTE|MESSAGE|CABLE|TRANSLATION|STATEMENT|LETTER|NOTE)\\b/i\n'
             'QUOTE_END: /(?:-(?: ?-)* ?|)END (?:OF )?(?:[A-Z\\-]+ ){0,3}(?:TEXT|QUOTE|MESSAGE|CABLE|TRANSLATION|STATEMENT|LETTER|NOTE)\\b/i\n'
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

TABLES = {'fields': {'rules': [('_duration', 2), ('classification', 6), ('_duration', 1), ('addressee', 2), ('___duration_star_6', 2), ('addressee', 3),
                      ('transmission_identifier', 2), ('_duration', 1), ('_duration', 2), ('_duration', 4), ('executive_order', 2), ('addressee', 3),
                      ('___duration_star_6', 2), ('security', 2), ('classification', 3), ('_duration', 1), ('page_line', 6), ('_duration', 2),
                      ('__tags_star_7', 2), ('___duration_star_6', 3), ('__tags_star_7', 2), ('page_line', 6), ('addressee', 2),
                      ('transmission_identifier', 2), ('subject', 3), ('page_line', 7), ('page_line', 7), ('__classification_star_4', 1),
                      ('__references_star_8', 2), ('page_line', 8), ('date_time_group', 5), ('classified_by', 2), ('__references_star_8', 2),
                      ('_duration', 2), ('classification', 2), ('reason', 2), ('paragraph_head', 1), ('__called_stations_plus_0', 2),
                      ('reference', 3), ('reference', 3), ('addressee', 4), ('___level_star_5', 3), ('calling_station', 3), ('__reference_star_9', 1),
                      ('addressee', 4), ('__classified_by_plus_10', 2), ('portion_head', 1), ('__reference_star_9', 1), ('reason', 2),
                      ('classification', 4), ('__tags_star_7', 1), ('paragraph_head', 2), ('classification', 4), ('transmission_identifier', 3),
                      ('date_time_group', 5), ('tags', 1), ('transmission_identifier', 3), ('reason', 1), ('reason', 2), ('section', 3),
                      ('__reference_star_9', 2), ('called_stations', 3), ('calling_station', 3), ('_duration', 2), ('sub_paragraph_head', 2),
                      ('classified_by', 3), ('security', 4), ('classified_by', 3), ('addressee', 4), ('__references_star_8', 1), ('reference', 2),
                      ('classified_by', 3), ('paragraph_head', 2), ('calling_station', 4), ('addressee', 5), ('classified_by', 2),
                      ('paragraph_head', 3), ('date_time_group', 4), ('calling_station', 2), ('tags', 2), ('paragraph_head', 3),
                      ('paragraph_head', 3), ('addressee', 4), ('file_time', 2), ('_level', 1), ('paragraph_head', 3), ('_level', 2),
                      ('transmission_identifier', 2), ('paragraph_head', 3), ('classification', 4), ('addressee', 2), ('__tags_star_7', 1),
                      ('portion_head', 2), ('paragraph_head', 4), ('calling_station', 5), ('portion_head', 3), ('addressee', 3), ('reason', 3),
                      ('subject', 1), ('sub_paragraph_head', 3), ('__tags_star_7', 1), ('classified_by', 2), ('page_line', 4),
                      ('sub_paragraph_head', 3), ('classification', 4), ('_duration', 1), ('sub_paragraph_head', 2), ('transmission_identifier', 4),
                      ('classified_by', 4), ('paragraph_head', 4), ('__date_time_group_star_2', 1), ('security', 3), ('__reference_star_9', 2),
                      ('subject', 2), ('sub_paragraph_head', 2), ('__references_star_8', 1), ('classification', 3), ('__security_star_1', 2),
                      ('reference', 4), ('called_stations', 2), ('paragraph_head', 2), ('__called_stations_plus_0', 1), ('classification', 5),
                      ('classification', 5), ('classification', 5), ('reason', 1), ('_level', 3), ('calling_station', 4), ('___level_star_5', 2),
                      ('_duration', 2), ('calling_station', 4), ('__classified_by_plus_10', 1), ('classification', 3), ('_duration', 2),
                      ('__security_star_1', 1), ('section', 4), ('__classification_star_3', 2), ('references', 1), ('_duration', 2),
                      ('__date_time_group_star_2', 2), ('section', 4), ('transmission_identifier', 1), ('paragraph_head', 2), ('_duration', 3),
                      ('security', 3), ('__tags_star_7', 1), ('_duration', 3), ('addressee', 1), ('classification', 2), ('_duration', 3),
                      ('__classification_star_3', 1), ('transmission_identifier', 3), ('_level', 2), ('__tags_star_7', 2), ('__tags_star_7', 2),
                      ('_duration', 3), ('_duration', 1), ('_duration', 3), ('subject', 2), ('__classification_star_4', 2), ('_level', 1),
                      ('sub_paragraph_head', 1), ('references', 2), ('classification', 1), ('_duration', 1), ('___duration_star_6', 1),
                      ('portion_head', 2), ('addressee', 2), ('addressee', 3), ('date_time_group', 6), ('executive_order', 3), ('addressee', 3),
                      ('page_line', 5), ('_duration', 1), ('classified_by', 1), ('originator', 2), ('calling_station', 3), ('addressee', 3),
                      ('_duration', 2), ('page_line', 5)],
            'starts': {'addressee': (30, 129),
                       'called_stations': (26, 6),
                       'calling_station': (19, 89),
                       'classification': (103, 247),
                       'classified_by': (0, 127),
                       'date_time_group': (81, 147),
                       'executive_order': (53, 86),
                       'originator': (83, 99),
                       'page_line': (59, 213),
                       'paragraph_head': (250, 47),
                       'portion_head': (46, 80),
                       'reference': (224, 212),
                       'references': (158, 153),
                       'security': (88, 164),
                       'sub_paragraph_head': (27, 35),
                       'subject': (85, 196),
                       'tags': (136, 4),
                       'transmission_identifier': (55, 65)},
            'states': [{'CLASSIFIED_BY_KEYWORD': 195, '__classified_by_plus_10': 254, 'classified_by': 127}, {'EXEMPTION': 31}, {'$END': -1},
                       {'$END': -2, 'WORD': 202}, {}, {'$END': -3, 'REMARK': 96}, {}, {'$END': -4, 'CONTINUITY_NUMBER': 145}, {'SECTION_NUMBER': 92},
                       {'$END': -5, 'COMMA': -5, 'EXEMPTION': -5, 'REMARK': -5}, {'$END': -6}, {'PAGE_NUMBER': 139},
                       {'$END': -7, 'CHANNEL_NUMBER': 78, 'SECURITY_PROSIGN': 226}, {'$END': -8},
                       {'$END': -9, 'COMMA': 238, 'EXEMPTION': 242, 'REMARK': 233, '___duration_star_6': 231}, {'$END': -10},
                       {'$END': -11,
                        'DATE': 5,
                        'DECL': 232,
                        'EVENT': 13,
                        'NOT_APPLICABLE': 253,
                        'OADR': 241,
                        'REMARK': 159,
                        'SCHEDULE': 22,
                        '_duration': 248},
                       {'$END': -12, 'CONTINUITY_NUMBER': 106}, {'$END': -13, 'COMMA': -13, 'EXEMPTION': -13, 'REMARK': -13},
                       {'DE': 160, 'calling_station': 89}, {'$END': -14, 'OPERATING_SIGNAL': 200, 'SPECIAL_HANDLING': 168, '__security_star_1': 215},
                       {'$END': -15}, {'$END': -16}, {'$END': -17}, {'$END': -18}, {'SHORT_SECTION': 40},
                       {'DOUBLED_PROSIGN': 118, 'called_stations': 6}, {'SUB_PARAGRAPH_LABEL': 237, 'sub_paragraph_head': 35}, {'ADDRESS_NAME': 257},
                       {'$END': -19, 'COMMA': -19, 'PERSON': -19, 'SEMICOLON': -19, 'TAG': -19},
                       {'ADDRESSED_INDICATOR': 225, 'ADDRESS_NAME': 219, 'ROLE_WORD': 203, 'addressee': 129},
                       {'$END': -20, 'COMMA': -20, 'EXEMPTION': -20, 'REMARK': -20},
                       {'$END': -21, 'COMMA': -21, 'PERSON': -21, 'SEMICOLON': -21, 'TAG': -21}, {'$END': -22, 'REMARK': 39}, {'$END': -23}, {},
                       {'ORIGINATOR_NAME': 255}, {'$END': -24, 'SECURITY_PROSIGN': 84}, {'$END': -25}, {'$END': -26}, {'$END': -27, 'REMARK': 44},
                       {'$END': -28, 'BESIDE': -28, 'FINAL_SECTION': -28, 'SECTION_WORD': -28, 'STATION': -28},
                       {'$END': -29, 'REFERENCE_LABEL': -29, 'REFERENCE_TEXT': -29}, {'OF': 260}, {'$END': -30}, {'$END': -31},
                       {'DAMAGED_NUMBER': 176, 'MARK': 68, 'portion_head': 80}, {},
                       {'$END': -32, 'CLASSIFIED_BY_REST': 111, 'REASON_SECTION': 188, 'REASON_WORD': 90, 'reason': 105},
                       {'$END': -33, 'REFERENCE_LABEL': -33, 'REFERENCE_TEXT': -33}, {'$END': -34},
                       {'$END': -35, 'BESIDE': 235, 'FINAL_SECTION': 167, 'SECTION_WORD': 98, 'STATION': 227, 'section': 175},
                       {'$END': -36, 'CLASSIFIED_BY_REST': -36, 'REASON_LETTERS': 146}, {'EO': 70, 'executive_order': 86}, {'PAGE_SECTION': 214},
                       {'START_OF_MESSAGE': 208, 'transmission_identifier': 65},
                       {'$END': -37, 'BROKEN_MARK': 75, 'FULL_STOP': 112, 'MARK': 209, 'PARAGRAPH_TEXT': 181},
                       {'$END': -38, 'FULL_STOP': -38, 'ROUTING_INDICATOR': -38},
                       {'$END': -39, 'PARENTHESIS': 64, 'REFERENCE_REMARK': 69, '__reference_star_9': 179},
                       {'PAGE_STATION': 11, 'PAGE_WORD': 54, 'page_line': 213}, {'$END': -40, 'PARENTHESIS': 93, 'REFERENCE_REMARK': 170},
                       {'$END': -41}, {'$END': -42, 'BESIDE': -42, 'DOUBLE_SLASH': -42, 'FINAL_SECTION': -42, 'SECTION_WORD': -42, 'STATION': -42},
                       {'$END': -43, 'DAY_OF_YEAR': 110, 'SECTION_SUFFIX': 194, 'file_time': 113},
                       {'$END': -44, 'PARENTHESIS': -44, 'REFERENCE_REMARK': -44}, {}, {'$END': -45},
                       {'$END': -46,
                        'CLASSIFIED_BY_KEYWORD': -46,
                        'CLASSIFIED_BY_REST': -46,
                        'CLASSIFIER': -46,
                        'REASON_SECTION': -46,
                        'REASON_WORD': -46},
                       {'$END': -47, 'PARAGRAPH_TEXT': 140}, {'$END': -48, 'PARENTHESIS': -48, 'REFERENCE_REMARK': -48}, {'ORDER_NUMBER': 16},
                       {'$END': -49, 'CLASSIFIED_BY_REST': -49}, {'$END': -50, 'WORD': 202}, {'SECTION_NUMBER': 201},
                       {'$END': -51, 'COMMA': -51, 'PERSON': -51, 'SEMICOLON': -51, 'TAG': -51}, {'$END': -52, 'PARAGRAPH_TEXT': 116},
                       {'$END': -53, 'WORD': 223, '__classification_star_3': 184}, {'REFERENCE_STATION': 100}, {'$END': -54, 'SECURITY_PROSIGN': 162},
                       {'$END': -55, 'INSTRUCTIONS': 246}, {},
                       {'DAY_TIME': 222, 'PROSIGN': 166, '__date_time_group_star_2': 126, 'date_time_group': 147},
                       {'$END': -56, 'COMMA': 216, 'PERSON': 138, 'SEMICOLON': 151, 'TAG': 74, '__tags_star_7': 121}, {'FM': 36, 'originator': 99},
                       {'$END': -57}, {'SUBJECT_KEYWORD': 148, 'subject': 196}, {}, {'MESSAGE_NUMBER': 198},
                       {'SECURITY_SIGNAL': 191, 'security': 164}, {},
                       {'$END': -58, 'CLASSIFIED_BY_REST': -58, 'REASON_LETTERS': 71, 'REASON_SECTION': 52}, {'$END': -59, 'CLASSIFIED_BY_REST': -59},
                       {'$END': -60, 'STATION': -60, 'STATION_ONLY': -60}, {'$END': -61, 'PARENTHESIS': -61, 'REFERENCE_REMARK': -61}, {'$END': -62},
                       {'$END': -63}, {'$END': -64}, {'$END': -65, 'PARAGRAPH_TEXT': 149}, {'SECTION_NUMBER': 185}, {}, {'REFERENCE_NUMBER': 58},
                       {'$END': -66}, {'$END': -67, 'OPERATING_SIGNAL': 178},
                       {'SOLID_LEVEL': 236, 'SPACED_LEVEL': 130, '_level': 240, 'classification': 247}, {'YEAR': 117},
                       {'$END': -68, 'CLASSIFIED_BY_REST': 163}, {'$END': -69}, {'$END': -70, 'REFERENCE_LABEL': -70, 'REFERENCE_TEXT': -70},
                       {'WORD': 192}, {'$END': -71, 'PARENTHESIS': 64, 'REFERENCE_REMARK': 69, '__reference_star_9': 60}, {'TIME': 128},
                       {'$END': -72}, {'$END': -73, 'BROKEN_MARK': 122, 'MARK': 134, 'PARAGRAPH_TEXT': 131}, {'$END': -74}, {'$END': -75},
                       {'$END': -76, 'CLASSIFIED_BY_REST': 101}, {'$END': -77}, {'$END': -78, 'INSTRUCTIONS': 45},
                       {'ROUTING_INDICATOR': 182, '__called_stations_plus_0': 180}, {'REFERENCE_NUMBER': 109},
                       {'$END': -79, 'DAY_OF_YEAR': 110, 'SECTION_SUFFIX': 256, 'SERIAL': 63, 'file_time': 95},
                       {'$END': -80, 'COMMA': 230, 'PERSON': 32, 'SEMICOLON': 229, 'TAG': 29}, {'$END': -81, 'PARAGRAPH_TEXT': 165}, {'$END': -82},
                       {'$END': -83, 'CONTINUITY_NUMBER': 114}, {'SECTION_NUMBER': 207}, {'DAY_TIME': 261, 'PROSIGN': 206}, {}, {'$END': -84}, {},
                       {'$END': -85, 'BESIDE': -85, 'FINAL_SECTION': -85, 'SECTION_WORD': -85, 'STATION': -85}, {'$END': -86},
                       {'$END': -87, 'BESIDE': -87, 'DOUBLE_SLASH': 217, 'FINAL_SECTION': -87, 'SECTION_WORD': -87, 'STATION': -87}, {'$END': -88},
                       {'$END': -89, 'PARAGRAPH_TEXT': 141}, {'$END': -90, 'WORD': 223, '__classification_star_3': 187},
                       {'TAGS_KEYWORD': 82, 'tags': 4}, {'$END': -91, 'CONTINUITY_NUMBER': 10, 'PRECEDENCE_WORD': 17},
                       {'$END': -92, 'COMMA': -92, 'PERSON': -92, 'SEMICOLON': -92, 'TAG': -92}, {'PAGE_SECTION': 177}, {'$END': -93}, {'$END': -94},
                       {'$END': -95}, {'$END': -96}, {'PAGE_SECTION': 259}, {'$END': -97}, {'$END': -98, 'CLASSIFIED_BY_REST': -98}, {},
                       {'$END': -99, 'PORTION_MARK': 171, 'SUBJECT_TEXT': 234}, {'$END': -100}, {'MESSAGE_NUMBER': 186},
                       {'$END': -101, 'COMMA': -101, 'PERSON': -101, 'SEMICOLON': -101, 'TAG': -101}, {'$END': -102}, {}, {'YEAR': 79},
                       {'$END': -103, 'REMARK': 252, 'SHORT_SECTION': 249}, {'$END': -104}, {'$END': -105},
                       {'REFERENCE_KEYWORD': 204, 'references': 153}, {'$END': -106}, {'ROUTING_INDICATOR': 120},
                       {'$END': -107, 'PARAGRAPH_TEXT': 156}, {'$END': -108}, {'$END': -109}, {}, {'$END': -110}, {'DAY_TIME': -111, 'PROSIGN': -111},
                       {'OF': 8, 'SECTION_NUMBER': 197}, {'$END': -112, 'OPERATING_SIGNAL': 200, '__security_star_1': 102}, {'PAGE_NUMBER': 155},
                       {'$END': -113, 'PARENTHESIS': -113, 'REFERENCE_REMARK': -113}, {'$END': -114, 'SUBJECT_TEXT': 38}, {'$END': -115},
                       {'MONTH': 154}, {'$END': -116, 'REFERENCE_LABEL': -116, 'REFERENCE_TEXT': -116},
                       {'$END': -117, 'STATION': 150, 'STATION_ONLY': 157}, {'MARK': 243}, {'OF': 144, 'PAGE_OF_SECTION': 43},
                       {'$END': -118, 'OPERATING_SIGNAL': -118}, {'$END': -119, 'PARENTHESIS': 93, 'REFERENCE_REMARK': 170},
                       {'$END': -120, 'FULL_STOP': 94, 'ROUTING_INDICATOR': 57}, {'$END': -121},
                       {'$END': -122, 'FULL_STOP': -122, 'ROUTING_INDICATOR': -122}, {'MONTH': 104}, {'$END': -123, 'WORD': 202}, {'OF': 125},
                       {'$END': -124, 'WORD': 223, '__classification_star_3': 3}, {'$END': -125, 'WORD': 202},
                       {'$END': -126, 'CLASSIFIED_BY_REST': -126, 'REASON_LETTERS': 91},
                       {'$END': -127, 'BESIDE': -127, 'DOUBLE_SLASH': 217, 'FINAL_SECTION': -127, 'SECTION_WORD': -127, 'STATION': -127},
                       {'$END': -128}, {'SECURITY_GROUP': 20},
                       {'$END': -129, 'BESIDE': -129, 'DOUBLE_SLASH': -129, 'FINAL_SECTION': -129, 'SECTION_WORD': -129, 'STATION': -129},
                       {'$END': -130, 'REMARK': 218}, {'$END': -131, 'DAY_OF_YEAR': 110, 'file_time': 142},
                       {'$END': -132,
                        'CLASSIFIED_BY_KEYWORD': -132,
                        'CLASSIFIED_BY_REST': -132,
                        'CLASSIFIER': -132,
                        'REASON_SECTION': -132,
                        'REASON_WORD': -132},
                       {}, {'OF': 73}, {'$END': -133, 'WORD': 223, '__classification_star_3': 72}, {'$END': -134, 'REMARK': 211},
                       {'$END': -135, 'OPERATING_SIGNAL': -135}, {'$END': -136, 'STATION': -136, 'STATION_ONLY': -136}, {'$END': -137, 'WORD': -137},
                       {'ADDRESSED_INDICATOR': 28, 'ADDRESS_NAME': 244},
                       {'$END': -138, 'REFERENCE_LABEL': 107, 'REFERENCE_TEXT': 174, '__references_star_8': 239}, {'$END': -139, 'REMARK': 221},
                       {'DAY_TIME': -140, 'PROSIGN': -140}, {'$END': -141, 'STATION': -141, 'STATION_ONLY': -141},
                       {'$END': -142, 'CHANNEL': 12, 'CHANNEL_NUMBER': 37, 'SECURITY_PROSIGN': 133}, {'$END': -143, 'PARAGRAPH_TEXT': 123},
                       {'MESSAGE_NUMBER': 135}, {'$END': -144}, {}, {}, {'PAGE_STATION': 169}, {'$END': -145, 'OPERATING_SIGNAL': 178},
                       {'$END': -146, 'COMMA': -146, 'PERSON': -146, 'SEMICOLON': -146, 'TAG': -146}, {'WORD': 62}, {'$END': -147},
                       {'$END': -148, 'CONTINUITY_NUMBER': 34, 'PRECEDENCE_WORD': 7}, {'$END': -149, 'STATION': 210, 'STATION_ONLY': 21},
                       {'$END': -150}, {'ZONE': 183}, {'$END': -151, 'WORD': -151},
                       {'REFERENCE_STATION': 119, 'REFERENCE_YEAR': 77, 'reference': 212}, {'ADDRESS_NAME': 137}, {'$END': -152},
                       {'MESSAGE_NUMBER': 76},
                       {'$END': -153,
                        'BESIDE': -153,
                        'DOUBLE_SLASH': 108,
                        'FINAL_SECTION': -153,
                        'SECTION_WORD': -153,
                        'STATION': -153,
                        '___level_star_5': 189},
                       {'$END': -154, 'COMMA': -154, 'PERSON': -154, 'SEMICOLON': -154, 'TAG': -154},
                       {'$END': -155, 'COMMA': -155, 'PERSON': -155, 'SEMICOLON': -155, 'TAG': -155},
                       {'$END': -156, 'COMMA': 1, 'EXEMPTION': 9, 'REMARK': 15},
                       {'$END': -157, 'DATE': 199, 'EVENT': 258, 'EXEMPTION': 14, 'MANUAL_REVIEW': 193, 'NOT_APPLICABLE': 2, 'OADR': 205},
                       {'$END': -158}, {'$END': -159}, {'$END': -160, 'BESIDE': -160, 'FINAL_SECTION': -160, 'SECTION_WORD': -160, 'STATION': -160},
                       {'$END': -161,
                        'BESIDE': -161,
                        'DOUBLE_SLASH': 108,
                        'EFTO': 228,
                        'FINAL_SECTION': -161,
                        'SECTION_WORD': -161,
                        'STATION': -161,
                        '___level_star_5': 132},
                       {'$END': -162, 'BROKEN_MARK': 97, 'MARK': 161, 'PARAGRAPH_TEXT': 172}, {'EXEMPTION': 18},
                       {'$END': -163, 'REFERENCE_LABEL': 42, 'REFERENCE_TEXT': 49},
                       {'$END': -164,
                        'BESIDE': 41,
                        'FINAL_SECTION': 167,
                        'SECTION_WORD': 98,
                        'STATION': 87,
                        '__classification_star_4': 51,
                        'section': 220},
                       {'$END': -165, 'REMARK': 50}, {'$END': -166, 'COMMA': -166, 'EXEMPTION': -166, 'REMARK': -166},
                       {'$END': -167, 'PARAGRAPH_TEXT': 143}, {'$END': -168, 'CONTINUITY_NUMBER': 245, 'PRECEDENCE_WORD': 251}, {'$END': -169},
                       {'$END': -170}, {}, {'$END': -171}, {'OF': 25}, {'PARAGRAPH_NUMBER': 56, 'paragraph_head': 47},
                       {'$END': -172, 'CONTINUITY_NUMBER': 61}, {'$END': -173}, {'$END': -174, 'REMARK': 24},
                       {'$END': -175,
                        'CLASSIFIED_BY_KEYWORD': 67,
                        'CLASSIFIED_BY_REST': 152,
                        'CLASSIFIER': 48,
                        'REASON_SECTION': 188,
                        'REASON_WORD': 90,
                        'reason': 115},
                       {'$END': -176}, {'$END': -177, 'DAY_OF_YEAR': 110, 'file_time': 190},
                       {'$END': -178, 'CONTINUITY_NUMBER': 66, 'PRECEDENCE_WORD': 124}, {'$END': -179}, {'$END': -180, 'REMARK': 23},
                       {'PAGE_SECTION': 33}, {'ZONE': 173}],
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
 'markings': {'rules': [('portion', 2), ('_separator', 1), ('portion', 1), ('__banner_star_2', 2), ('banner', 1), ('__banner_release_star_3', 2),
                        ('__banner_star_2', 3), ('__banner_release_star_3', 1), ('banner', 1), ('__release_star_1', 3), ('_separator', 1),
                        ('_separator', 1), ('__portion_star_0', 3), ('__release_star_1', 2), ('__banner_star_2', 1), ('__banner_star_2', 2),
                        ('__banner_release_star_3', 3), ('_control', 1), ('_control', 1), ('__banner_star_2', 3), ('__banner_release_star_3', 2),
                        ('portion', 1), ('_separator', 1), ('banner_release', 2), ('__portion_star_0', 2), ('__release_star_1', 2), ('release', 2),
                        ('banner', 2), ('_control', 1), ('banner_release', 3), ('__release_star_1', 1), ('__banner_star_2', 2),
                        ('__banner_star_2', 2), ('__banner_star_2', 1), ('release', 3), ('banner', 2), ('portion', 2)],
              'starts': {'banner': (32, 38), 'portion': (20, 1)},
              'states': [{'$END': -1, 'COMMA': 14, 'DOUBLE_SLASH': 30, 'HYPHEN': 2, 'SLASH': 15, '_separator': 49}, {},
                         {'CONTROL': -2, 'RELEASE_TO': -2, 'UNCLASSIFIED_CONTROL': -2},
                         {'$END': -3, 'COMMA': 14, 'DOUBLE_SLASH': 30, 'HYPHEN': 2, 'SLASH': 15, '__portion_star_0': 0, '_separator': 29},
                         {'$END': -4, 'BANNER_CONTROL': -4, 'BANNER_RELEASE_TO': -4, 'BANNER_SEPARATOR': -4},
                         {'$END': -5,
                          'BANNER_CONTROL': 45,
                          'BANNER_RELEASE_TO': 43,
                          'BANNER_SEPARATOR': 11,
                          '__banner_star_2': 48,
                          'banner_release': 19},
                         {'$END': -6, 'BANNER_CONTROL': -6, 'BANNER_COUNTRY': -6, 'BANNER_RELEASE_TO': -6, 'BANNER_SEPARATOR': -6, '__ANON_0': -6},
                         {'$END': -7, 'BANNER_CONTROL': -7, 'BANNER_RELEASE_TO': -7, 'BANNER_SEPARATOR': -7},
                         {'$END': -8, 'BANNER_CONTROL': -8, 'BANNER_COUNTRY': -8, 'BANNER_RELEASE_TO': -8, 'BANNER_SEPARATOR': -8, '__ANON_0': -8},
                         {'COUNTRY': 35},
                         {'$END': -9,
                          'BANNER_CONTROL': 45,
                          'BANNER_RELEASE_TO': 43,
                          'BANNER_SEPARATOR': 11,
                          '__banner_star_2': 36,
                          'banner_release': 19},
                         {'BANNER_CONTROL': 44, 'BANNER_RELEASE_TO': 43, 'banner_release': 21}, {'COUNTRY': 17},
                         {'$END': -10, 'COMMA': -10, 'COUNTRY': -10, 'DOUBLE_SLASH': -10, 'HYPHEN': -10, 'SLASH': -10},
                         {'CONTROL': -11, 'RELEASE_TO': -11, 'UNCLASSIFIED_CONTROL': -11},
                         {'CONTROL': -12, 'RELEASE_TO': -12, 'UNCLASSIFIED_CONTROL': -12},
                         {'$END': -13, 'COMMA': -13, 'DOUBLE_SLASH': -13, 'HYPHEN': -13, 'SLASH': -13},
                         {'$END': -14, 'COMMA': -14, 'COUNTRY': -14, 'DOUBLE_SLASH': -14, 'HYPHEN': -14, 'SLASH': -14}, {'BANNER_COUNTRY': 22},
                         {'$END': -15, 'BANNER_CONTROL': -15, 'BANNER_RELEASE_TO': -15, 'BANNER_SEPARATOR': -15},
                         {'PORTION_LEVEL': 3, 'UNCLASSIFIED_CONTROL': 28, 'portion': 1},
                         {'$END': -16, 'BANNER_CONTROL': -16, 'BANNER_RELEASE_TO': -16, 'BANNER_SEPARATOR': -16},
                         {'$END': -17,
                          'BANNER_CONTROL': -17,
                          'BANNER_COUNTRY': -17,
                          'BANNER_RELEASE_TO': -17,
                          'BANNER_SEPARATOR': -17,
                          '__ANON_0': -17},
                         {'$END': -18, 'COMMA': -18, 'DOUBLE_SLASH': -18, 'HYPHEN': -18, 'SLASH': -18}, {'BANNER_COUNTRY': 6},
                         {'$END': -19, 'COMMA': -19, 'DOUBLE_SLASH': -19, 'HYPHEN': -19, 'SLASH': -19},
                         {'$END': -20, 'BANNER_CONTROL': -20, 'BANNER_RELEASE_TO': -20, 'BANNER_SEPARATOR': -20},
                         {'$END': -21,
                          'BANNER_CONTROL': -21,
                          'BANNER_COUNTRY': -21,
                          'BANNER_RELEASE_TO': -21,
                          'BANNER_SEPARATOR': -21,
                          '__ANON_0': -21},
                         {'$END': -22, 'COMMA': 14, 'DOUBLE_SLASH': 30, 'HYPHEN': 2, 'SLASH': 15, '__portion_star_0': 50, '_separator': 29},
                         {'CONTROL': 37, 'RELEASE_TO': 9, 'UNCLASSIFIED_CONTROL': 25, '_control': 33, 'release': 23},
                         {'CONTROL': -23, 'RELEASE_TO': -23, 'UNCLASSIFIED_CONTROL': -23},
                         {'$END': -24,
                          'BANNER_CONTROL': -24,
                          'BANNER_COUNTRY': 8,
                          'BANNER_RELEASE_TO': -24,
                          'BANNER_SEPARATOR': -24,
                          '__ANON_0': 24,
                          '__banner_release_star_3': 39},
                         {'BANNER_CONTROL': 10, 'BANNER_LEVEL': 5, 'banner': 38},
                         {'$END': -25, 'COMMA': -25, 'DOUBLE_SLASH': -25, 'HYPHEN': -25, 'SLASH': -25},
                         {'$END': -26, 'COMMA': -26, 'COUNTRY': -26, 'DOUBLE_SLASH': -26, 'HYPHEN': -26, 'SLASH': -26},
                         {'$END': -27, 'COMMA': 12, 'COUNTRY': 40, 'DOUBLE_SLASH': -27, 'HYPHEN': -27, 'SLASH': -27, '__release_star_1': 47},
                         {'$END': -28, 'BANNER_CONTROL': 42, 'BANNER_RELEASE_TO': 43, 'BANNER_SEPARATOR': 46, 'banner_release': 4},
                         {'$END': -29, 'COMMA': -29, 'DOUBLE_SLASH': -29, 'HYPHEN': -29, 'SLASH': -29}, {},
                         {'$END': -30,
                          'BANNER_CONTROL': -30,
                          'BANNER_COUNTRY': 27,
                          'BANNER_RELEASE_TO': -30,
                          'BANNER_SEPARATOR': -30,
                          '__ANON_0': 18},
                         {'$END': -31, 'COMMA': -31, 'COUNTRY': -31, 'DOUBLE_SLASH': -31, 'HYPHEN': -31, 'SLASH': -31}, {'COUNTRY': 13},
                         {'$END': -32, 'BANNER_CONTROL': -32, 'BANNER_RELEASE_TO': -32, 'BANNER_SEPARATOR': -32}, {'BANNER_COUNTRY': 31},
                         {'$END': -33, 'BANNER_CONTROL': -33, 'BANNER_RELEASE_TO': -33, 'BANNER_SEPARATOR': -33},
                         {'$END': -34, 'BANNER_CONTROL': -34, 'BANNER_RELEASE_TO': -34, 'BANNER_SEPARATOR': -34},
                         {'BANNER_CONTROL': 7, 'BANNER_RELEASE_TO': 43, 'banner_release': 26},
                         {'$END': -35, 'COMMA': 41, 'COUNTRY': 34, 'DOUBLE_SLASH': -35, 'HYPHEN': -35, 'SLASH': -35},
                         {'$END': -36, 'BANNER_CONTROL': 42, 'BANNER_RELEASE_TO': 43, 'BANNER_SEPARATOR': 46, 'banner_release': 4},
                         {'CONTROL': 37, 'RELEASE_TO': 9, 'UNCLASSIFIED_CONTROL': 25, '_control': 16, 'release': 23},
                         {'$END': -37, 'COMMA': 14, 'DOUBLE_SLASH': 30, 'HYPHEN': 2, 'SLASH': 15, '_separator': 49}],
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
 'telegram': {'rules': [('_extract', 2), ('ending', 2), ('ending', 2), ('heading', 5), ('_addresses', 2), ('ending', 4), ('ending', 0), ('ending', 2),
                        ('heading', 5), ('ending', 2), ('ending', 4), ('ending', 2), ('_citations', 0), ('_addresses', 2), ('ending', 4),
                        ('ending', 4), ('_routing', 2), ('_addresses', 3), ('ending', 5), ('heading', 6), ('_routing', 3), ('__text_star_0', 1),
                        ('_routing', 3), ('_citations', 1), ('text', 5), ('_addresses', 2), ('ending', 1), ('ending', 3), ('_addresses', 1),
                        ('_citations', 2), ('ending', 1), ('ending', 2), ('text', 6), ('_extract', 2), ('ending', 1), ('telegram', 2),
                        ('_routing', 3), ('_routing', 1), ('_routing', 2), ('telegram', 3), ('_citations', 2), ('_addresses', 4), ('_citations', 1),
                        ('_addresses', 3), ('ending', 2), ('_routing', 3), ('ending', 4), ('heading', 1), ('heading', 4), ('_extract', 2),
                        ('text', 6), ('_routing', 1), ('_routing', 2), ('__text_star_0', 1), ('ending', 1), ('ending', 2), ('_routing', 2),
                        ('ending', 3), ('text', 7), ('ending', 1), ('heading', 2), ('ending', 2), ('ending', 3), ('telegram', 1), ('heading', 1),
                        ('_routing', 1), ('ending', 3), ('ending', 3), ('ending', 3), ('_extract', 3), ('_routing', 2), ('__text_star_0', 2),
                        ('ending', 2), ('_routing', 2), ('ending', 3), ('_routing', 4), ('_extract', 1), ('ending', 3), ('__text_star_0', 2),
                        ('ending', 3), ('_extract', 1), ('_addresses', 1), ('ending', 3), ('_extract', 1), ('_routing', 1)],
              'starts': {'telegram': (49, 55)},
              'states': [{'BREAK': -1, 'CLASSIFICATION': -1}, {'$END': -2, 'END_OF_MESSAGE': 30}, {'$END': -3}, {'CLASSIFICATION': -4},
                         {'ACCOUNTING': -5, 'BREAK': -5, 'CLASSIFICATION': -5}, {'$END': -6},
                         {'$END': -7, 'BREAK': 37, 'CORRECTION': 33, 'END_OF_MESSAGE': 63, 'END_SERIAL': 69, 'SIGNATURE': 28, 'ending': 39},
                         {'$END': -8}, {'BREAK': 21, 'CLASSIFICATION': -9}, {'$END': -10}, {'$END': -11, 'END_OF_MESSAGE': 20},
                         {'$END': -12, 'CORRECTION': 91, 'END_OF_MESSAGE': 82},
                         {'$END': -13,
                          'BREAK': -13,
                          'CLASSIFIED_BY': 47,
                          'CORRECTION': -13,
                          'END_OF_MESSAGE': -13,
                          'END_SERIAL': -13,
                          'REFERENCES': 25,
                          'SIGNATURE': -13,
                          'TEXT': -13,
                          '_citations': 26},
                         {'ACCOUNTING': -14, 'BREAK': -14, 'CLASSIFICATION': -14, 'EXEMPTED': 19}, {'$END': -15}, {'SUBJECT': 18}, {'$END': -16},
                         {'DATE_TIME_GROUP': -17},
                         {'$END': -13,
                          'BREAK': -13,
                          'CLASSIFIED_BY': 47,
                          'CORRECTION': -13,
                          'END_OF_MESSAGE': -13,
                          'END_SERIAL': -13,
                          'REFERENCES': 25,
                          'SIGNATURE': -13,
                          'TEXT': -13,
                          '_citations': 57},
                         {'ACCOUNTING': -18, 'BREAK': -18, 'CLASSIFICATION': -18}, {'$END': -19}, {'CLASSIFICATION': -20}, {'DATE_TIME_GROUP': -21},
                         {'CAPTION': -22, 'EXECUTIVE_ORDER': -22, 'PASS': -22}, {'DATE_TIME_GROUP': -23, 'SECURITY': 89},
                         {'$END': -24,
                          'BREAK': -24,
                          'CLASSIFIED_BY': 32,
                          'CORRECTION': -24,
                          'END_OF_MESSAGE': -24,
                          'END_SERIAL': -24,
                          'SIGNATURE': -24,
                          'TEXT': -24},
                         {'$END': -25, 'BREAK': -25, 'CORRECTION': -25, 'END_OF_MESSAGE': -25, 'END_SERIAL': -25, 'SIGNATURE': -25, 'TEXT': 35},
                         {'ACCOUNTING': -26, 'BREAK': -26, 'CLASSIFICATION': -26, 'INFO': 48},
                         {'$END': -27, 'BREAK': 50, 'CORRECTION': 72, 'END_OF_MESSAGE': 9, 'END_SERIAL': 11},
                         {'CAPTION': 92, 'EXECUTIVE_ORDER': 64, 'PASS': 85}, {'$END': -28},
                         {'ACCOUNTING': -29, 'BREAK': -29, 'CLASSIFICATION': -29, 'EXEMPTED': 27, 'INFO': 13},
                         {'$END': -30, 'BREAK': -30, 'CORRECTION': -30, 'END_OF_MESSAGE': -30, 'END_SERIAL': -30, 'SIGNATURE': -30, 'TEXT': -30},
                         {'$END': -31, 'END_OF_MESSAGE': 7}, {'$END': -32, 'END_OF_MESSAGE': 67},
                         {'$END': -33, 'BREAK': -33, 'CORRECTION': -33, 'END_OF_MESSAGE': -33, 'END_SERIAL': -33, 'SIGNATURE': -33},
                         {'BREAK': -34, 'CLASSIFICATION': -34, 'INFO': 95, 'TO': 31, '_addresses': 83},
                         {'$END': -35, 'CORRECTION': 1, 'END_OF_MESSAGE': 65, 'END_SERIAL': 86}, {'DATE_TIME_GROUP': 81}, {'$END': -36},
                         {'DATE_TIME_GROUP': -37}, {'CALLING_STATION': 61, 'DATE_TIME_GROUP': -38, 'SECURITY': 66}, {'DATE_TIME_GROUP': -39},
                         {'$END': -40},
                         {'$END': -41, 'BREAK': -41, 'CORRECTION': -41, 'END_OF_MESSAGE': -41, 'END_SERIAL': -41, 'SIGNATURE': -41, 'TEXT': -41},
                         {'ACCOUNTING': -42, 'BREAK': -42, 'CLASSIFICATION': -42}, {'SUBJECT': 12},
                         {'$END': -43,
                          'BREAK': -43,
                          'CORRECTION': -43,
                          'END_OF_MESSAGE': -43,
                          'END_SERIAL': -43,
                          'REFERENCES': 44,
                          'SIGNATURE': -43,
                          'TEXT': -43},
                         {'ACCOUNTING': -44, 'BREAK': -44, 'CLASSIFICATION': -44, 'EXEMPTED': 45},
                         {'$END': -7,
                          'BREAK': 53,
                          'CALLED_STATIONS': 41,
                          'CALLING_STATION': 98,
                          'CLASSIFICATION': 70,
                          'CORRECTION': 33,
                          'DATE_TIME_GROUP': 94,
                          'END_OF_MESSAGE': 63,
                          'END_SERIAL': 69,
                          'FROM': 97,
                          'INFO': 95,
                          'SECURITY': 77,
                          'SIGNATURE': 28,
                          'TO': 31,
                          'TRANSMISSION_IDENTIFIER': 59,
                          '_addresses': 90,
                          '_extract': 76,
                          '_routing': 38,
                          'ending': 75,
                          'heading': 74,
                          'telegram': 55,
                          'text': 6},
                         {'$END': -45, 'CORRECTION': 79, 'END_OF_MESSAGE': 96, 'END_SERIAL': 80}, {'DATE_TIME_GROUP': -46}, {'$END': -47},
                         {'$END': -35, 'CLASSIFICATION': -48, 'CORRECTION': 1, 'END_OF_MESSAGE': 65, 'END_SERIAL': 86},
                         {'ACCOUNTING': 8, 'BREAK': 3, 'CLASSIFICATION': -49}, {}, {'BREAK': -50, 'CLASSIFICATION': -50},
                         {'$END': -51, 'BREAK': -51, 'CORRECTION': -51, 'END_OF_MESSAGE': -51, 'END_SERIAL': -51, 'SIGNATURE': -51, 'TEXT': 68},
                         {'INFO': 95, 'TO': 31, '_addresses': 54},
                         {'CALLED_STATIONS': 87, 'CALLING_STATION': 84, 'DATE_TIME_GROUP': -52, 'SECURITY': 17},
                         {'$END': -7, 'BREAK': 37, 'CORRECTION': 33, 'END_OF_MESSAGE': 63, 'END_SERIAL': 69, 'SIGNATURE': 28, 'ending': 43},
                         {'DATE_TIME_GROUP': -53, 'SECURITY': 51}, {'CAPTION': -54, 'EXECUTIVE_ORDER': -54, 'PASS': -54}, {'$END': -55}, {'TAGS': 15},
                         {'$END': -56}, {'DATE_TIME_GROUP': -57}, {'$END': -58},
                         {'$END': -59, 'BREAK': -59, 'CORRECTION': -59, 'END_OF_MESSAGE': -59, 'END_SERIAL': -59, 'SIGNATURE': -59},
                         {'$END': -60, 'CORRECTION': 34, 'END_OF_MESSAGE': 2},
                         {'CAPTION': 62, 'EXECUTIVE_ORDER': 78, 'PASS': 23, '__text_star_0': 29}, {'CLASSIFICATION': -61},
                         {'$END': -62, 'END_OF_MESSAGE': 73}, {'$END': -63}, {'CLASSIFICATION': 70, 'text': 60}, {'$END': -64},
                         {'BREAK': 71, 'CLASSIFICATION': -65}, {'DATE_TIME_GROUP': -66}, {'TAGS': 46}, {'$END': -67, 'END_OF_MESSAGE': 14},
                         {'$END': -68, 'CORRECTION': 10, 'END_OF_MESSAGE': 16}, {'FROM': 58}, {'$END': -69}, {'BREAK': -70, 'CLASSIFICATION': -70},
                         {'DATE_TIME_GROUP': -71, 'SECURITY': 40}, {'CAPTION': -72, 'EXECUTIVE_ORDER': -72, 'PASS': -72},
                         {'$END': -73, 'CORRECTION': 88, 'END_OF_MESSAGE': 93}, {'CALLING_STATION': 24, 'DATE_TIME_GROUP': -74, 'SECURITY': 22},
                         {'$END': -75, 'END_OF_MESSAGE': 52}, {'DATE_TIME_GROUP': -76}, {'BREAK': -77, 'CLASSIFICATION': -77},
                         {'$END': -78, 'END_OF_MESSAGE': 5}, {'CAPTION': -79, 'EXECUTIVE_ORDER': -79, 'PASS': -79}, {'$END': -80},
                         {'BREAK': -81, 'CLASSIFICATION': -81, 'FROM': 36, 'INFO': 95, 'TO': 31, '_addresses': 0},
                         {'ACCOUNTING': -82, 'BREAK': -82, 'CLASSIFICATION': -82, 'EXEMPTED': 4}, {'$END': -83},
                         {'BREAK': -84, 'CLASSIFICATION': -84, 'INFO': 95, 'TO': 31, '_addresses': 56}, {'DATE_TIME_GROUP': -85, 'SECURITY': 42}],
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
                             '(?i:(?:-(?: ?-)* ?|)BEGIN(?:NING)? (?:OF )?(?:[A-Z\\-]+ '
                             '){0,3}(?:TEXT|QUOTE|MESSAGE|CABLE|TRANSLATION|STATEMENT|LETTER|NOTE)\\b)'),
                            ('QUOTE_END',
                             '(?i:(?:-(?: ?-)* ?|)END (?:OF )?(?:[A-Z\\-]+ ){0,3}(?:TEXT|QUOTE|MESSAGE|CABLE|TRANSLATION|STATEMENT|LETTER|NOTE)\\b)'),
                            ('PAGE_LINE',
                             "[A-Z][A-Z .'\\-]{0,12} +\\d{8} +\\d{3}(?:\\.\\d{1,2})? +OF +\\d{3}\\b|PAGE +\\d{2} +[A-Z][A-Z .'\\-]{1,25}? "
                             '+\\d{4,6}\\b'),
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
