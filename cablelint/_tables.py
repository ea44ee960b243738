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
             '// #2080, and what it may be garbled to: #20800, # 2O80\n'
             'END_SERIAL: /#[ \\t]?(?=[A-Z]{0,5}\\d)[A-Z0-9]{3,6}[ \\t]*(?=[\\r\\n]|\\Z)/\n'
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

TABLES = {'fields': {'rules': [('_duration', 1), ('addressee', 3), ('_duration', 4), ('executive_order', 2), ('calling_station', 4), ('classification', 6),
                      ('__tags_star_7', 1), ('_duration', 1), ('___duration_star_6', 2), ('file_time', 2), ('addressee', 3), ('addressee', 3),
                      ('executive_order', 3), ('___duration_star_6', 2), ('classified_by', 2), ('addressee', 3), ('_duration', 2), ('page_line', 6),
                      ('_duration', 1), ('page_line', 6), ('portion_head', 2), ('_duration', 1), ('page_line', 5), ('date_time_group', 4),
                      ('___duration_star_6', 3), ('paragraph_head', 2), ('addressee', 4), ('tags', 1), ('__tags_star_7', 2), ('calling_station', 4),
                      ('page_line', 7), ('__tags_star_7', 2), ('classified_by', 2), ('page_line', 8), ('page_line', 7), ('subject', 3),
                      ('date_time_group', 5), ('date_time_group', 5), ('_level', 2), ('reason', 1), ('__references_star_8', 2), ('_duration', 2),
                      ('__references_star_8', 2), ('paragraph_head', 2), ('references', 1), ('classified_by', 3), ('paragraph_head', 1),
                      ('reference', 3), ('__classified_by_plus_10', 1), ('__reference_star_9', 1), ('addressee', 4), ('transmission_identifier', 2),
                      ('reference', 3), ('called_stations', 2), ('paragraph_head', 2), ('__reference_star_9', 1), ('addressee', 4), ('reason', 2),
                      ('sub_paragraph_head', 2), ('__classification_star_3', 1), ('addressee', 5), ('_duration', 2), ('_level', 1),
                      ('classification', 4), ('sub_paragraph_head', 2), ('classification', 4), ('reason', 1), ('classification', 4),
                      ('___level_star_5', 3), ('transmission_identifier', 2), ('_duration', 2), ('reason', 2), ('reason', 2), ('portion_head', 1),
                      ('_duration', 2), ('transmission_identifier', 1), ('addressee', 2), ('_duration', 2), ('__tags_star_7', 1),
                      ('paragraph_head', 3), ('calling_station', 2), ('security', 4), ('classified_by', 3), ('__called_stations_plus_0', 1),
                      ('addressee', 2), ('classified_by', 3), ('classification', 5), ('__tags_star_7', 1), ('paragraph_head', 2), ('portion_head', 3),
                      ('__classification_star_4', 1), ('__references_star_8', 1), ('calling_station', 4), ('paragraph_head', 3), ('tags', 2),
                      ('paragraph_head', 3), ('classification', 2), ('page_line', 4), ('paragraph_head', 3), ('paragraph_head', 4),
                      ('paragraph_head', 3), ('classification', 2), ('addressee', 4), ('calling_station', 5), ('addressee', 1),
                      ('transmission_identifier', 3), ('addressee', 2), ('sub_paragraph_head', 2), ('called_stations', 3), ('reason', 3),
                      ('classified_by', 4), ('sub_paragraph_head', 3), ('transmission_identifier', 3), ('sub_paragraph_head', 3), ('addressee', 3),
                      ('paragraph_head', 4), ('security', 2), ('__classified_by_plus_10', 2), ('_level', 3), ('transmission_identifier', 4),
                      ('section', 3), ('classification', 3), ('subject', 2), ('__security_star_1', 1), ('__security_star_1', 2), ('reference', 4),
                      ('_level', 2), ('classification', 5), ('classification', 5), ('__reference_star_9', 2), ('calling_station', 3),
                      ('__date_time_group_star_2', 2), ('addressee', 3), ('__classification_star_3', 2), ('subject', 2), ('calling_station', 3),
                      ('security', 3), ('classification', 3), ('section', 4), ('classification', 4), ('transmission_identifier', 3), ('security', 3),
                      ('_level', 1), ('_duration', 2), ('section', 4), ('_duration', 2), ('_duration', 3), ('portion_head', 2), ('_duration', 3),
                      ('subject', 1), ('calling_station', 3), ('_duration', 3), ('date_time_group', 6), ('__classification_star_4', 2),
                      ('___level_star_5', 2), ('transmission_identifier', 2), ('___duration_star_6', 1), ('__tags_star_7', 1), ('__tags_star_7', 2),
                      ('classification', 1), ('_duration', 3), ('__tags_star_7', 2), ('classification', 3), ('_duration', 3),
                      ('sub_paragraph_head', 1), ('reference', 2), ('_duration', 1), ('__date_time_group_star_2', 1), ('classified_by', 1),
                      ('_duration', 2), ('__references_star_8', 1), ('classified_by', 2), ('__called_stations_plus_0', 2), ('_duration', 1),
                      ('__reference_star_9', 2), ('originator', 2), ('page_line', 5), ('references', 2), ('_duration', 1), ('addressee', 2)],
            'starts': {'addressee': (62, 235),
                       'called_stations': (119, 121),
                       'calling_station': (39, 127),
                       'classification': (233, 15),
                       'classified_by': (154, 256),
                       'date_time_group': (88, 171),
                       'executive_order': (126, 0),
                       'originator': (199, 72),
                       'page_line': (246, 140),
                       'paragraph_head': (19, 84),
                       'portion_head': (208, 109),
                       'reference': (243, 16),
                       'references': (57, 75),
                       'security': (146, 81),
                       'sub_paragraph_head': (68, 95),
                       'subject': (105, 22),
                       'tags': (4, 46),
                       'transmission_identifier': (56, 83)},
            'states': [{}, {'$END': -1, 'REMARK': 111}, {'$END': -2, 'CONTINUITY_NUMBER': 73, 'PRECEDENCE_WORD': 80}, {'$END': -3},
                       {'TAGS_KEYWORD': 43, 'tags': 46},
                       {'$END': -4,
                        'DATE': 258,
                        'DECL': 240,
                        'EVENT': 10,
                        'NOT_APPLICABLE': 252,
                        'OADR': 1,
                        'REMARK': 33,
                        'SCHEDULE': 29,
                        '_duration': 21},
                       {'SECTION_NUMBER': 175}, {'$END': -5, 'DAY_OF_YEAR': 216, 'file_time': 150}, {'$END': -6, 'WORD': 193},
                       {'$END': -7, 'COMMA': -7, 'PERSON': -7, 'SEMICOLON': -7, 'TAG': -7}, {'$END': -8}, {'ROUTING_INDICATOR': 117}, {'WORD': 223},
                       {'$END': -9, 'COMMA': -9, 'EXEMPTION': -9, 'REMARK': -9}, {'$END': -10}, {}, {}, {'$END': -11, 'CONTINUITY_NUMBER': 149},
                       {'EXEMPTION': 38}, {'PARAGRAPH_NUMBER': 67, 'paragraph_head': 84}, {'$END': -12}, {'$END': -13}, {}, {'MESSAGE_NUMBER': 93},
                       {'$END': -14, 'COMMA': -14, 'EXEMPTION': -14, 'REMARK': -14},
                       {'$END': -15, 'CLASSIFIED_BY_REST': 124, 'REASON_SECTION': 96, 'REASON_WORD': 59, 'reason': 120},
                       {'$END': -16, 'CONTINUITY_NUMBER': 41}, {'$END': -17}, {'$END': -18}, {'$END': -19}, {'$END': -20, 'REMARK': 47},
                       {'ADDRESS_NAME': 2}, {'$END': -21}, {'$END': -22}, {'MESSAGE_NUMBER': 184}, {'$END': -23}, {'REFERENCE_STATION': 173},
                       {'$END': -24, 'INSTRUCTIONS': 54}, {'$END': -25, 'COMMA': -25, 'EXEMPTION': -25, 'REMARK': -25},
                       {'DE': 11, 'calling_station': 127}, {'$END': -26, 'BROKEN_MARK': 139, 'MARK': 143, 'PARAGRAPH_TEXT': 147}, {'$END': -27},
                       {'SHORT_SECTION': 52}, {'$END': -28, 'COMMA': 115, 'PERSON': 228, 'SEMICOLON': 9, 'TAG': 128, '__tags_star_7': 138},
                       {'$END': -29, 'COMMA': -29, 'PERSON': -29, 'SEMICOLON': -29, 'TAG': -29}, {'$END': -30}, {}, {'$END': -31},
                       {'$END': -32, 'COMMA': -32, 'PERSON': -32, 'SEMICOLON': -32, 'TAG': -32}, {'SECTION_NUMBER': 207},
                       {'$END': -33, 'CLASSIFIED_BY_REST': 66}, {'$END': -34}, {'$END': -35, 'REMARK': 51}, {'$END': -36}, {'$END': -37},
                       {'$END': -38, 'INSTRUCTIONS': 221}, {'START_OF_MESSAGE': 112, 'transmission_identifier': 83},
                       {'REFERENCE_KEYWORD': 65, 'references': 75},
                       {'$END': -39, 'BESIDE': -39, 'DOUBLE_SLASH': 185, 'FINAL_SECTION': -39, 'SECTION_WORD': -39, 'STATION': -39},
                       {'$END': -40, 'CLASSIFIED_BY_REST': -40, 'REASON_LETTERS': 82, 'REASON_SECTION': 108},
                       {'$END': -41, 'REFERENCE_LABEL': -41, 'REFERENCE_TEXT': -41}, {'$END': -42},
                       {'ADDRESSED_INDICATOR': 260, 'ADDRESS_NAME': 151, 'ROLE_WORD': 213, 'addressee': 235},
                       {'$END': -43, 'REFERENCE_LABEL': -43, 'REFERENCE_TEXT': -43}, {'$END': -44},
                       {'$END': -45, 'REFERENCE_LABEL': 248, 'REFERENCE_TEXT': 134, '__references_star_8': 257}, {'$END': -46},
                       {'$END': -47, 'BROKEN_MARK': 129, 'FULL_STOP': 40, 'MARK': 78, 'PARAGRAPH_TEXT': 64},
                       {'SUB_PARAGRAPH_LABEL': 238, 'sub_paragraph_head': 95},
                       {'$END': -48, 'PARENTHESIS': 79, 'REFERENCE_REMARK': 71, '__reference_star_9': 182},
                       {'$END': -49,
                        'CLASSIFIED_BY_KEYWORD': -49,
                        'CLASSIFIED_BY_REST': -49,
                        'CLASSIFIER': -49,
                        'REASON_SECTION': -49,
                        'REASON_WORD': -49},
                       {'$END': -50, 'PARENTHESIS': -50, 'REFERENCE_REMARK': -50}, {}, {'$END': -51},
                       {'$END': -52, 'CHANNEL_NUMBER': 163, 'SECURITY_PROSIGN': 153}, {}, {'$END': -53, 'PARENTHESIS': 188, 'REFERENCE_REMARK': 253},
                       {'$END': -54, 'FULL_STOP': 158, 'ROUTING_INDICATOR': 251}, {'$END': -55, 'PARAGRAPH_TEXT': 116},
                       {'$END': -56, 'PARENTHESIS': -56, 'REFERENCE_REMARK': -56}, {'$END': -57, 'CONTINUITY_NUMBER': 87}, {},
                       {'$END': -58, 'CLASSIFIED_BY_REST': -58}, {}, {}, {'$END': -59, 'PARAGRAPH_TEXT': 162}, {'$END': -60, 'WORD': -60},
                       {'$END': -61}, {'DAY_TIME': 201, 'PROSIGN': 241, '__date_time_group_star_2': 217, 'date_time_group': 171}, {'$END': -62},
                       {'$END': -63, 'BESIDE': -63, 'FINAL_SECTION': -63, 'SECTION_WORD': -63, 'STATION': -63}, {'$END': -64}, {'$END': -65},
                       {'$END': -66, 'WORD': 86, '__classification_star_3': 187}, {'SECTION_NUMBER': 198}, {},
                       {'$END': -67, 'CLASSIFIED_BY_REST': -67, 'REASON_LETTERS': 103}, {'$END': -68, 'WORD': 193},
                       {'$END': -69, 'BESIDE': -69, 'DOUBLE_SLASH': -69, 'FINAL_SECTION': -69, 'SECTION_WORD': -69, 'STATION': -69},
                       {'$END': -70, 'SECURITY_PROSIGN': 203}, {'ROUTING_INDICATOR': 122, '__called_stations_plus_0': 77}, {'PAGE_SECTION': 136},
                       {'$END': -71, 'COMMA': 242, 'EXEMPTION': 227, 'REMARK': 237, '___duration_star_6': 232},
                       {'$END': -72, 'CLASSIFIED_BY_REST': -72}, {'REFERENCE_NUMBER': 239}, {'SUBJECT_KEYWORD': 218, 'subject': 22},
                       {'OF': 6, 'SECTION_NUMBER': 190}, {'YEAR': 37}, {'$END': -73, 'CLASSIFIED_BY_REST': -73, 'REASON_LETTERS': 159}, {},
                       {'$END': -74, 'PARAGRAPH_TEXT': 32}, {'$END': -75},
                       {'$END': -76, 'CHANNEL': 74, 'CHANNEL_NUMBER': 99, 'SECURITY_PROSIGN': 225}, {'$END': -77}, {'$END': -78, 'REMARK': 215},
                       {'$END': -79, 'COMMA': -79, 'PERSON': -79, 'SEMICOLON': -79, 'TAG': -79}, {'$END': -80},
                       {'$END': -81, 'DAY_OF_YEAR': 216, 'SECTION_SUFFIX': 219, 'SERIAL': 195, 'file_time': 189},
                       {'$END': -82, 'OPERATING_SIGNAL': 181}, {'DOUBLED_PROSIGN': 100, 'called_stations': 121},
                       {'$END': -83, 'CLASSIFIED_BY_REST': 160}, {}, {'$END': -84, 'FULL_STOP': -84, 'ROUTING_INDICATOR': -84},
                       {'$END': -85, 'CONTINUITY_NUMBER': 192, 'PRECEDENCE_WORD': 26}, {'$END': -86}, {'$END': -87, 'WORD': 193},
                       {'EO': 211, 'executive_order': 0}, {}, {'$END': -88, 'COMMA': -88, 'PERSON': -88, 'SEMICOLON': -88, 'TAG': -88},
                       {'$END': -89, 'PARAGRAPH_TEXT': 137}, {'MESSAGE_NUMBER': 197}, {'$END': -90}, {'ORIGINATOR_NAME': 254},
                       {'$END': -91, 'BESIDE': -91, 'FINAL_SECTION': -91, 'SECTION_WORD': -91, 'STATION': -91},
                       {'$END': -92, 'REFERENCE_LABEL': -92, 'REFERENCE_TEXT': -92}, {'$END': -93}, {'PAGE_STATION': 186}, {'$END': -94},
                       {'$END': -95, 'COMMA': 48, 'PERSON': 229, 'SEMICOLON': 44, 'TAG': 234}, {'$END': -96, 'PARAGRAPH_TEXT': 145}, {},
                       {'$END': -97, 'STATION': 23, 'STATION_ONLY': 236}, {'$END': -98, 'REMARK': 35, 'SHORT_SECTION': 259},
                       {'$END': -99, 'PARAGRAPH_TEXT': 167}, {'YEAR': 55}, {'$END': -100}, {'SECURITY_SIGNAL': 168, 'security': 81}, {'$END': -101},
                       {'$END': -102, 'BESIDE': 222, 'FINAL_SECTION': 106, 'SECTION_WORD': 247, 'STATION': 231, 'section': 176}, {'$END': -103},
                       {'$END': -104}, {'$END': -105, 'CONTINUITY_NUMBER': 113, 'PRECEDENCE_WORD': 261}, {'MONTH': 107}, {'$END': -106},
                       {'CLASSIFIED_BY_KEYWORD': 70, '__classified_by_plus_10': 244, 'classified_by': 256}, {'PAGE_NUMBER': 226},
                       {'$END': -107, 'CONTINUITY_NUMBER': 20, 'PRECEDENCE_WORD': 17}, {'$END': -108, 'PARAGRAPH_TEXT': 165}, {'$END': -109},
                       {'$END': -110, 'CLASSIFIED_BY_REST': -110}, {'$END': -111}, {'OF': 94}, {'$END': -112},
                       {'$END': -113, 'SECURITY_PROSIGN': 174}, {'OF': 224}, {'$END': -114}, {'$END': -115}, {'$END': -116}, {'SECURITY_GROUP': 169},
                       {'$END': -117, 'OPERATING_SIGNAL': 180, 'SPECIAL_HANDLING': 196, '__security_star_1': 204},
                       {'$END': -118,
                        'CLASSIFIED_BY_KEYWORD': -118,
                        'CLASSIFIED_BY_REST': -118,
                        'CLASSIFIER': -118,
                        'REASON_SECTION': -118,
                        'REASON_WORD': -118},
                       {}, {'$END': -119, 'BESIDE': -119, 'DOUBLE_SLASH': 185, 'FINAL_SECTION': -119, 'SECTION_WORD': -119, 'STATION': -119},
                       {'REFERENCE_NUMBER': 69}, {'$END': -120}, {'$END': -121, 'STATION': -121, 'STATION_ONLY': -121},
                       {'$END': -122, 'STATION': 34, 'STATION_ONLY': 91}, {'$END': -123}, {'OF': 179, 'PAGE_OF_SECTION': 164}, {'PAGE_SECTION': 255},
                       {'$END': -124, 'OPERATING_SIGNAL': -124}, {'$END': -125, 'OPERATING_SIGNAL': -125},
                       {'$END': -126, 'PARENTHESIS': 188, 'REFERENCE_REMARK': 253},
                       {'$END': -127,
                        'BESIDE': -127,
                        'DOUBLE_SLASH': 12,
                        'FINAL_SECTION': -127,
                        'SECTION_WORD': -127,
                        'STATION': -127,
                        '___level_star_5': 172},
                       {'$END': -128, 'WORD': 86, '__classification_star_3': 8}, {'WORD': 98}, {'PAGE_NUMBER': 142}, {'$END': -129, 'WORD': 193},
                       {'$END': -130, 'PARENTHESIS': -130, 'REFERENCE_REMARK': -130}, {'$END': -131}, {'OF': 49}, {'DAY_TIME': -132, 'PROSIGN': -132},
                       {'$END': -133}, {'$END': -134, 'WORD': -134}, {'$END': -135, 'SUBJECT_TEXT': 53},
                       {'$END': -136, 'DAY_OF_YEAR': 216, 'SECTION_SUFFIX': 7, 'file_time': 135},
                       {'$END': -137, 'OPERATING_SIGNAL': 180, '__security_star_1': 118}, {'$END': -138, 'WORD': 86, '__classification_star_3': 97},
                       {'$END': -139, 'STATION': -139, 'STATION_ONLY': -139}, {'FM': 132, 'originator': 72},
                       {'$END': -140, 'WORD': 86, '__classification_star_3': 125}, {'ZONE': 152}, {'MARK': 214}, {'$END': -141},
                       {'$END': -142, 'OPERATING_SIGNAL': 181},
                       {'$END': -143,
                        'BESIDE': -143,
                        'DOUBLE_SLASH': 12,
                        'EFTO': 183,
                        'FINAL_SECTION': -143,
                        'SECTION_WORD': -143,
                        'STATION': -143,
                        '___level_star_5': 58},
                       {'$END': -144, 'REMARK': 220}, {'$END': -145, 'STATION': -145, 'STATION_ONLY': -145},
                       {'DAMAGED_NUMBER': 202, 'MARK': 110, 'portion_head': 109}, {'$END': -146, 'REMARK': 210}, {'$END': -147}, {'ORDER_NUMBER': 5},
                       {'MONTH': 144}, {'ADDRESSED_INDICATOR': 31, 'ADDRESS_NAME': 156}, {'$END': -148, 'PARAGRAPH_TEXT': 131}, {'$END': -149},
                       {'TIME': 14}, {'DAY_TIME': 250, 'PROSIGN': 191}, {'$END': -150, 'PORTION_MARK': 194, 'SUBJECT_TEXT': 177},
                       {'$END': -151, 'DAY_OF_YEAR': 216, 'file_time': 45}, {'$END': -152}, {'$END': -153},
                       {'$END': -154, 'BESIDE': -154, 'FINAL_SECTION': -154, 'SECTION_WORD': -154, 'STATION': -154},
                       {'$END': -155, 'BESIDE': -155, 'DOUBLE_SLASH': -155, 'FINAL_SECTION': -155, 'SECTION_WORD': -155, 'STATION': -155},
                       {'PAGE_SECTION': 30}, {'$END': -156}, {'PAGE_SECTION': 178}, {'$END': -157, 'COMMA': -157, 'EXEMPTION': -157, 'REMARK': -157},
                       {'$END': -158, 'COMMA': -158, 'PERSON': -158, 'SEMICOLON': -158, 'TAG': -158},
                       {'$END': -159, 'COMMA': -159, 'PERSON': -159, 'SEMICOLON': -159, 'TAG': -159},
                       {'$END': -160,
                        'BESIDE': 133,
                        'FINAL_SECTION': 106,
                        'SECTION_WORD': 247,
                        'STATION': 130,
                        '__classification_star_4': 148,
                        'section': 141},
                       {'MESSAGE_NUMBER': 200}, {'$END': -161, 'COMMA': 18, 'EXEMPTION': 13, 'REMARK': 3},
                       {'SOLID_LEVEL': 205, 'SPACED_LEVEL': 90, '_level': 230, 'classification': 15},
                       {'$END': -162, 'COMMA': -162, 'PERSON': -162, 'SEMICOLON': -162, 'TAG': -162}, {}, {'$END': -163}, {'$END': -164},
                       {'$END': -165, 'BROKEN_MARK': 157, 'MARK': 85, 'PARAGRAPH_TEXT': 92},
                       {'$END': -166, 'PARENTHESIS': 79, 'REFERENCE_REMARK': 71, '__reference_star_9': 76},
                       {'$END': -167, 'DATE': 209, 'EVENT': 61, 'EXEMPTION': 102, 'MANUAL_REVIEW': 206, 'NOT_APPLICABLE': 245, 'OADR': 114},
                       {'DAY_TIME': -168, 'PROSIGN': -168}, {'EXEMPTION': 24}, {'REFERENCE_STATION': 104, 'REFERENCE_YEAR': 36, 'reference': 16},
                       {'$END': -169,
                        'CLASSIFIED_BY_KEYWORD': 170,
                        'CLASSIFIED_BY_REST': 249,
                        'CLASSIFIER': 25,
                        'REASON_SECTION': 96,
                        'REASON_WORD': 59,
                        'reason': 50},
                       {'$END': -170}, {'PAGE_STATION': 155, 'PAGE_WORD': 101, 'page_line': 140}, {'SECTION_NUMBER': 161},
                       {'$END': -171, 'REFERENCE_LABEL': -171, 'REFERENCE_TEXT': -171}, {'$END': -172}, {'ZONE': 212},
                       {'$END': -173, 'FULL_STOP': -173, 'ROUTING_INDICATOR': -173}, {'$END': -174, 'REMARK': 27},
                       {'$END': -175, 'PARENTHESIS': -175, 'REFERENCE_REMARK': -175}, {'$END': -176}, {'$END': -177, 'REMARK': 28}, {},
                       {'$END': -178, 'REFERENCE_LABEL': 63, 'REFERENCE_TEXT': 60}, {'$END': -179, 'REMARK': 89}, {'OF': 42}, {'ADDRESS_NAME': 123},
                       {'$END': -180, 'CONTINUITY_NUMBER': 166}],
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
 'markings': {'rules': [('_control', 1), ('__banner_star_2', 3), ('__portion_star_0', 2), ('banner_release', 3), ('_separator', 1),
                        ('__banner_star_2', 2), ('portion', 1), ('__banner_star_2', 3), ('portion', 1), ('banner', 1), ('__banner_star_2', 2),
                        ('__release_star_1', 2), ('_separator', 1), ('__banner_release_star_3', 2), ('__release_star_1', 2),
                        ('__banner_release_star_3', 1), ('__banner_release_star_3', 3), ('__banner_star_2', 1), ('release', 3), ('portion', 2),
                        ('_separator', 1), ('banner', 2), ('__banner_star_2', 2), ('banner_release', 2), ('__release_star_1', 1), ('portion', 2),
                        ('__portion_star_0', 3), ('_control', 1), ('__banner_release_star_3', 2), ('__banner_star_2', 2), ('__banner_star_2', 1),
                        ('_control', 1), ('_separator', 1), ('banner', 1), ('banner', 2), ('release', 2), ('__release_star_1', 3)],
              'starts': {'banner': (20, 35), 'portion': (31, 38)},
              'states': [{'$END': -1, 'COMMA': -1, 'DOUBLE_SLASH': -1, 'HYPHEN': -1, 'SLASH': -1},
                         {'$END': -2, 'BANNER_CONTROL': -2, 'BANNER_RELEASE_TO': -2, 'BANNER_SEPARATOR': -2},
                         {'$END': -3, 'COMMA': -3, 'DOUBLE_SLASH': -3, 'HYPHEN': -3, 'SLASH': -3},
                         {'BANNER_CONTROL': 10, 'BANNER_RELEASE_TO': 16, 'banner_release': 1},
                         {'$END': -4, 'BANNER_CONTROL': -4, 'BANNER_COUNTRY': 17, 'BANNER_RELEASE_TO': -4, 'BANNER_SEPARATOR': -4, '__ANON_0': 48},
                         {'CONTROL': -5, 'RELEASE_TO': -5, 'UNCLASSIFIED_CONTROL': -5},
                         {'$END': -6, 'BANNER_CONTROL': -6, 'BANNER_RELEASE_TO': -6, 'BANNER_SEPARATOR': -6}, {'COUNTRY': 50}, {'BANNER_COUNTRY': 37},
                         {'$END': -7, 'COMMA': 44, 'DOUBLE_SLASH': 5, 'HYPHEN': 26, 'SLASH': 15, '__portion_star_0': 33, '_separator': 28},
                         {'$END': -8, 'BANNER_CONTROL': -8, 'BANNER_RELEASE_TO': -8, 'BANNER_SEPARATOR': -8},
                         {'$END': -9, 'COMMA': 44, 'DOUBLE_SLASH': 5, 'HYPHEN': 26, 'SLASH': 15, '__portion_star_0': 25, '_separator': 28},
                         {'$END': -10,
                          'BANNER_CONTROL': 23,
                          'BANNER_RELEASE_TO': 16,
                          'BANNER_SEPARATOR': 39,
                          '__banner_star_2': 46,
                          'banner_release': 42},
                         {'$END': -11, 'BANNER_CONTROL': -11, 'BANNER_RELEASE_TO': -11, 'BANNER_SEPARATOR': -11},
                         {'$END': -12, 'COMMA': -12, 'COUNTRY': -12, 'DOUBLE_SLASH': -12, 'HYPHEN': -12, 'SLASH': -12},
                         {'CONTROL': -13, 'RELEASE_TO': -13, 'UNCLASSIFIED_CONTROL': -13}, {'BANNER_COUNTRY': 30},
                         {'$END': -14,
                          'BANNER_CONTROL': -14,
                          'BANNER_COUNTRY': -14,
                          'BANNER_RELEASE_TO': -14,
                          'BANNER_SEPARATOR': -14,
                          '__ANON_0': -14},
                         {'$END': -15, 'COMMA': -15, 'COUNTRY': -15, 'DOUBLE_SLASH': -15, 'HYPHEN': -15, 'SLASH': -15}, {'COUNTRY': 18},
                         {'BANNER_CONTROL': 45, 'BANNER_LEVEL': 12, 'banner': 35},
                         {'$END': -16,
                          'BANNER_CONTROL': -16,
                          'BANNER_COUNTRY': -16,
                          'BANNER_RELEASE_TO': -16,
                          'BANNER_SEPARATOR': -16,
                          '__ANON_0': -16},
                         {'$END': -17,
                          'BANNER_CONTROL': -17,
                          'BANNER_COUNTRY': -17,
                          'BANNER_RELEASE_TO': -17,
                          'BANNER_SEPARATOR': -17,
                          '__ANON_0': -17},
                         {'$END': -18, 'BANNER_CONTROL': -18, 'BANNER_RELEASE_TO': -18, 'BANNER_SEPARATOR': -18},
                         {'$END': -19, 'COMMA': 7, 'COUNTRY': 14, 'DOUBLE_SLASH': -19, 'HYPHEN': -19, 'SLASH': -19},
                         {'$END': -20, 'COMMA': 44, 'DOUBLE_SLASH': 5, 'HYPHEN': 26, 'SLASH': 15, '_separator': 49},
                         {'CONTROL': -21, 'RELEASE_TO': -21, 'UNCLASSIFIED_CONTROL': -21},
                         {'$END': -22, 'BANNER_CONTROL': 6, 'BANNER_RELEASE_TO': 16, 'BANNER_SEPARATOR': 3, 'banner_release': 41},
                         {'CONTROL': 36, 'RELEASE_TO': 40, 'UNCLASSIFIED_CONTROL': 0, '_control': 2, 'release': 43},
                         {'$END': -23, 'BANNER_CONTROL': -23, 'BANNER_RELEASE_TO': -23, 'BANNER_SEPARATOR': -23},
                         {'$END': -24,
                          'BANNER_CONTROL': -24,
                          'BANNER_COUNTRY': 21,
                          'BANNER_RELEASE_TO': -24,
                          'BANNER_SEPARATOR': -24,
                          '__ANON_0': 8,
                          '__banner_release_star_3': 4},
                         {'PORTION_LEVEL': 9, 'UNCLASSIFIED_CONTROL': 11, 'portion': 38},
                         {'$END': -25, 'COMMA': -25, 'COUNTRY': -25, 'DOUBLE_SLASH': -25, 'HYPHEN': -25, 'SLASH': -25},
                         {'$END': -26, 'COMMA': 44, 'DOUBLE_SLASH': 5, 'HYPHEN': 26, 'SLASH': 15, '_separator': 49},
                         {'$END': -27, 'COMMA': -27, 'DOUBLE_SLASH': -27, 'HYPHEN': -27, 'SLASH': -27}, {},
                         {'$END': -28, 'COMMA': -28, 'DOUBLE_SLASH': -28, 'HYPHEN': -28, 'SLASH': -28},
                         {'$END': -29,
                          'BANNER_CONTROL': -29,
                          'BANNER_COUNTRY': -29,
                          'BANNER_RELEASE_TO': -29,
                          'BANNER_SEPARATOR': -29,
                          '__ANON_0': -29},
                         {}, {'BANNER_CONTROL': 13, 'BANNER_RELEASE_TO': 16, 'banner_release': 29}, {'COUNTRY': 47},
                         {'$END': -30, 'BANNER_CONTROL': -30, 'BANNER_RELEASE_TO': -30, 'BANNER_SEPARATOR': -30},
                         {'$END': -31, 'BANNER_CONTROL': -31, 'BANNER_RELEASE_TO': -31, 'BANNER_SEPARATOR': -31},
                         {'$END': -32, 'COMMA': -32, 'DOUBLE_SLASH': -32, 'HYPHEN': -32, 'SLASH': -32},
                         {'CONTROL': -33, 'RELEASE_TO': -33, 'UNCLASSIFIED_CONTROL': -33},
                         {'$END': -34,
                          'BANNER_CONTROL': 23,
                          'BANNER_RELEASE_TO': 16,
                          'BANNER_SEPARATOR': 39,
                          '__banner_star_2': 27,
                          'banner_release': 42},
                         {'$END': -35, 'BANNER_CONTROL': 6, 'BANNER_RELEASE_TO': 16, 'BANNER_SEPARATOR': 3, 'banner_release': 41},
                         {'$END': -36, 'COMMA': 19, 'COUNTRY': 32, 'DOUBLE_SLASH': -36, 'HYPHEN': -36, 'SLASH': -36, '__release_star_1': 24},
                         {'BANNER_COUNTRY': 22}, {'CONTROL': 36, 'RELEASE_TO': 40, 'UNCLASSIFIED_CONTROL': 0, '_control': 34, 'release': 43},
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
 'telegram': {'rules': [('_extract', 1), ('_extract', 1), ('ending', 2), ('_routing', 4), ('_addresses', 3), ('ending', 4), ('ending', 0),
                        ('ending', 5), ('_citations', 0), ('ending', 4), ('ending', 2), ('_routing', 2), ('_routing', 2), ('ending', 4),
                        ('_extract', 1), ('_routing', 2), ('_citations', 2), ('ending', 3), ('ending', 4), ('_extract', 2), ('_addresses', 4),
                        ('heading', 4), ('ending', 2), ('ending', 2), ('_citations', 1), ('_addresses', 2), ('ending', 2), ('text', 5),
                        ('heading', 5), ('_extract', 2), ('heading', 5), ('ending', 1), ('_addresses', 1), ('_citations', 1), ('telegram', 2),
                        ('ending', 3), ('text', 6), ('_addresses', 3), ('ending', 2), ('_citations', 2), ('__text_star_0', 2), ('_routing', 1),
                        ('ending', 3), ('_routing', 2), ('_routing', 2), ('ending', 1), ('telegram', 1), ('ending', 4), ('_routing', 2),
                        ('_extract', 2), ('ending', 3), ('ending', 3), ('ending', 2), ('ending', 2), ('ending', 3), ('__text_star_0', 1),
                        ('__text_star_0', 1), ('__text_star_0', 2), ('_routing', 3), ('text', 6), ('ending', 3), ('_routing', 3), ('heading', 1),
                        ('ending', 1), ('ending', 2), ('ending', 3), ('heading', 1), ('heading', 6), ('telegram', 3), ('_routing', 1), ('ending', 1),
                        ('_routing', 3), ('heading', 2), ('_routing', 1), ('_routing', 1), ('_addresses', 2), ('_extract', 3), ('text', 7),
                        ('ending', 1), ('_routing', 3), ('_addresses', 2), ('_addresses', 1), ('ending', 2), ('ending', 3), ('ending', 3)],
              'starts': {'telegram': (6, 20)},
              'states': [{'BREAK': -1, 'CLASSIFICATION': -1}, {'BREAK': -2, 'CLASSIFICATION': -2, 'FROM': 34, 'INFO': 38, 'TO': 94, '_addresses': 23},
                         {'$END': -3}, {'DATE_TIME_GROUP': -4}, {'ACCOUNTING': -5, 'BREAK': -5, 'CLASSIFICATION': -5}, {'$END': -6},
                         {'$END': -7,
                          'BREAK': 73,
                          'CALLED_STATIONS': 87,
                          'CALLING_STATION': 81,
                          'CLASSIFICATION': 49,
                          'CORRECTION': 83,
                          'DATE_TIME_GROUP': 1,
                          'END_OF_MESSAGE': 91,
                          'END_SERIAL': 52,
                          'FROM': 16,
                          'INFO': 38,
                          'SECURITY': 86,
                          'SIGNATURE': 37,
                          'TO': 94,
                          'TRANSMISSION_IDENTIFIER': 47,
                          '_addresses': 0,
                          '_extract': 77,
                          '_routing': 75,
                          'ending': 53,
                          'heading': 55,
                          'telegram': 20,
                          'text': 18},
                         {'SUBJECT': 25}, {'$END': -8},
                         {'$END': -9,
                          'BREAK': -9,
                          'CLASSIFIED_BY': 39,
                          'CORRECTION': -9,
                          'END_OF_MESSAGE': -9,
                          'END_SERIAL': -9,
                          'REFERENCES': 29,
                          'SIGNATURE': -9,
                          'TEXT': -9,
                          '_citations': 32},
                         {'CAPTION': 66, 'EXECUTIVE_ORDER': 54, 'PASS': 46}, {'$END': -10, 'END_OF_MESSAGE': 8}, {'$END': -11},
                         {'CALLING_STATION': 68, 'DATE_TIME_GROUP': -12, 'SECURITY': 92}, {'DATE_TIME_GROUP': -13, 'SECURITY': 72}, {'$END': -14},
                         {'BREAK': -15, 'CLASSIFICATION': -15, 'INFO': 38, 'TO': 94, '_addresses': 58}, {'DATE_TIME_GROUP': -16},
                         {'$END': -7, 'BREAK': 82, 'CORRECTION': 83, 'END_OF_MESSAGE': 91, 'END_SERIAL': 52, 'SIGNATURE': 37, 'ending': 40},
                         {'$END': -17, 'BREAK': -17, 'CORRECTION': -17, 'END_OF_MESSAGE': -17, 'END_SERIAL': -17, 'SIGNATURE': -17, 'TEXT': -17}, {},
                         {'$END': -18}, {'$END': -19}, {'BREAK': -20, 'CLASSIFICATION': -20},
                         {'ACCOUNTING': -21, 'BREAK': -21, 'CLASSIFICATION': -21},
                         {'$END': -9,
                          'BREAK': -9,
                          'CLASSIFIED_BY': 39,
                          'CORRECTION': -9,
                          'END_OF_MESSAGE': -9,
                          'END_SERIAL': -9,
                          'REFERENCES': 29,
                          'SIGNATURE': -9,
                          'TEXT': -9,
                          '_citations': 69},
                         {'ACCOUNTING': 33, 'BREAK': 35, 'CLASSIFICATION': -22}, {'$END': -23, 'CORRECTION': 76, 'END_OF_MESSAGE': 41},
                         {'$END': -24, 'END_OF_MESSAGE': 59},
                         {'$END': -25,
                          'BREAK': -25,
                          'CLASSIFIED_BY': 45,
                          'CORRECTION': -25,
                          'END_OF_MESSAGE': -25,
                          'END_SERIAL': -25,
                          'SIGNATURE': -25,
                          'TEXT': -25},
                         {'ACCOUNTING': -26, 'BREAK': -26, 'CLASSIFICATION': -26, 'INFO': 43},
                         {'$END': -27, 'CORRECTION': 97, 'END_OF_MESSAGE': 63, 'END_SERIAL': 48},
                         {'$END': -28, 'BREAK': -28, 'CORRECTION': -28, 'END_OF_MESSAGE': -28, 'END_SERIAL': -28, 'SIGNATURE': -28, 'TEXT': 42},
                         {'BREAK': 78, 'CLASSIFICATION': -29}, {'BREAK': -30, 'CLASSIFICATION': -30, 'INFO': 38, 'TO': 94, '_addresses': 89},
                         {'CLASSIFICATION': -31},
                         {'$END': -7, 'BREAK': 82, 'CORRECTION': 83, 'END_OF_MESSAGE': 91, 'END_SERIAL': 52, 'SIGNATURE': 37, 'ending': 79},
                         {'$END': -32, 'BREAK': 31, 'CORRECTION': 96, 'END_OF_MESSAGE': 74, 'END_SERIAL': 27},
                         {'ACCOUNTING': -33, 'BREAK': -33, 'CLASSIFICATION': -33, 'EXEMPTED': 88},
                         {'$END': -34,
                          'BREAK': -34,
                          'CORRECTION': -34,
                          'END_OF_MESSAGE': -34,
                          'END_SERIAL': -34,
                          'REFERENCES': 19,
                          'SIGNATURE': -34,
                          'TEXT': -34},
                         {'$END': -35}, {'$END': -36},
                         {'$END': -37, 'BREAK': -37, 'CORRECTION': -37, 'END_OF_MESSAGE': -37, 'END_SERIAL': -37, 'SIGNATURE': -37},
                         {'ACCOUNTING': -38, 'BREAK': -38, 'CLASSIFICATION': -38, 'EXEMPTED': 24}, {'$END': -39},
                         {'$END': -40, 'BREAK': -40, 'CORRECTION': -40, 'END_OF_MESSAGE': -40, 'END_SERIAL': -40, 'SIGNATURE': -40, 'TEXT': -40},
                         {'CAPTION': -41, 'EXECUTIVE_ORDER': -41, 'PASS': -41},
                         {'CALLED_STATIONS': 13, 'CALLING_STATION': 14, 'DATE_TIME_GROUP': -42, 'SECURITY': 17},
                         {'$END': -43, 'CORRECTION': 11, 'END_OF_MESSAGE': 22},
                         {'CAPTION': 64, 'EXECUTIVE_ORDER': 67, 'PASS': 65, '__text_star_0': 10}, {'DATE_TIME_GROUP': -44, 'SECURITY': 84},
                         {'DATE_TIME_GROUP': -45}, {'$END': -46, 'CORRECTION': 62, 'END_OF_MESSAGE': 2}, {'$END': -47}, {'TAGS': 7},
                         {'CLASSIFICATION': 49, 'text': 36}, {'$END': -48}, {'DATE_TIME_GROUP': -49}, {'BREAK': -50, 'CLASSIFICATION': -50},
                         {'$END': -51}, {'$END': -52}, {'$END': -53, 'CORRECTION': 71, 'END_OF_MESSAGE': 60}, {'$END': -54, 'END_OF_MESSAGE': 21},
                         {'$END': -55}, {'CAPTION': -56, 'EXECUTIVE_ORDER': -56, 'PASS': -56}, {'CAPTION': -57, 'EXECUTIVE_ORDER': -57, 'PASS': -57},
                         {'CAPTION': -58, 'EXECUTIVE_ORDER': -58, 'PASS': -58}, {'TAGS': 70}, {'DATE_TIME_GROUP': -59, 'SECURITY': 3},
                         {'$END': -60, 'BREAK': -60, 'CORRECTION': -60, 'END_OF_MESSAGE': -60, 'END_SERIAL': -60, 'SIGNATURE': -60, 'TEXT': 90},
                         {'SUBJECT': 9}, {'$END': -61, 'END_OF_MESSAGE': 15}, {'DATE_TIME_GROUP': -62},
                         {'$END': -64, 'CLASSIFICATION': -63, 'CORRECTION': 28, 'END_OF_MESSAGE': 44, 'END_SERIAL': 61}, {'$END': -65},
                         {'DATE_TIME_GROUP': 80}, {'$END': -66, 'END_OF_MESSAGE': 5}, {'BREAK': 85, 'CLASSIFICATION': -67}, {'CLASSIFICATION': -68},
                         {'$END': -69}, {'FROM': 95}, {'DATE_TIME_GROUP': -70, 'SECURITY': 57},
                         {'$END': -64, 'CORRECTION': 28, 'END_OF_MESSAGE': 44, 'END_SERIAL': 61}, {'$END': -71, 'END_OF_MESSAGE': 12},
                         {'DATE_TIME_GROUP': -72}, {'CLASSIFICATION': -73}, {'DATE_TIME_GROUP': -74},
                         {'CALLING_STATION': 50, 'DATE_TIME_GROUP': -75, 'SECURITY': 51}, {'ACCOUNTING': -76, 'BREAK': -76, 'CLASSIFICATION': -76},
                         {'BREAK': -77, 'CLASSIFICATION': -77},
                         {'$END': -78, 'BREAK': -78, 'CORRECTION': -78, 'END_OF_MESSAGE': -78, 'END_SERIAL': -78, 'SIGNATURE': -78}, {'$END': -79},
                         {'DATE_TIME_GROUP': -80}, {'ACCOUNTING': -81, 'BREAK': -81, 'CLASSIFICATION': -81, 'EXEMPTED': 4},
                         {'ACCOUNTING': -82, 'BREAK': -82, 'CLASSIFICATION': -82, 'EXEMPTED': 30, 'INFO': 93},
                         {'INFO': 38, 'TO': 94, '_addresses': 26}, {'$END': -83, 'END_OF_MESSAGE': 98}, {'$END': -84, 'END_OF_MESSAGE': 56},
                         {'$END': -85}],
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
                            ('END_SERIAL', '#[ \t]?(?=[A-Z]{0,5}\\d)[A-Z0-9]{3,6}[ \t]*(?=[\r\n]|\\Z)'),
                            ('SUB_PARAGRAPH', '(?:\\(?[A-Za-z0-9]{1,2}[.)]|--?|\\*)[ \t]+(?=[^\\s\\-])'),
                            ('CALLED_STATIONS', '[A-Z]{1,2} +[RQ][A-Z0-9]{3,7}(?![A-Z0-9\\/])'), ('REFERENCES', '(?i:REFS?\\b(?:\\(S\\))? *[:.]?)'),
                            ('ACCOUNTING', 'ACCT\\b|GR ?(?:\\d+|NC)\\b'), ('END_OF_MESSAGE', 'N{3,4}[ \t]*(?=[\r\n]|\\Z)'),
                            ('CORRECTION', 'C +(?:WA|LINE|PAGE)\\b'), ('BREAK', 'BT[ \t]*(?=[\r\n]|\\Z)'),
                            ('PASS', '(?:STATE|DEPT|DEPARTMENT) (?:ALSO )?(?:FOR|PASS)\\b'),
                            ('CAPTION', 'SIPDIS\\b|NODIS\\b|EXDIS\\b|STADIS\\b|LIMDIS\\b|NOFORN\\b|SENSITIVE\\b'),
                            ('TRANSMISSION_IDENTIFIER', 'V?ZCZC(?= {0,2}[A-Z]{0,3} {0,2}\\d|[ \t\\\\]*(?:[\r\n]|\\Z))'),
                            ('EXECUTIVE_ORDER', '(?i:E\\. ?O\\.|EO:? ?\\d|E\\.O:)'), ('TAGS', '(?i:TAGS?(?=[:; ]))'), ('TEXT', '\\S'),
                            ('SIGNATURE', '\\S')]}}
