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
             '// OO RUEHBI RUEHCI RUEHFL, but not a date-time group without a blank: P R011200Z MAR 06\n'
             'CALLED_STATIONS: /[A-Z]{1,2} +(?!R\\d{5,7}[A-Z])[RQ][A-Z0-9]{3,7}(?![A-Z0-9\\/])/\n'
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
             '// NNNN, and NNN or NNNNN that is meant for it\n'
             'END_OF_MESSAGE: /N{3,8}[ \\t]*(?=[\\r\\n]|\\Z)/\n'
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

TABLES = {'fields': {'rules': [('addressee', 4), ('__tags_star_7', 2), ('page_line', 5), ('page_line', 5), ('_duration', 2), ('__tags_star_7', 2),
                      ('___duration_star_6', 2), ('___level_star_5', 2), ('classification', 6), ('subject', 3), ('_duration', 4),
                      ('paragraph_head', 2), ('sub_paragraph_head', 2), ('_duration', 2), ('classification', 3), ('__references_star_8', 2),
                      ('__classification_star_4', 2), ('___duration_star_6', 2), ('classification', 3), ('__references_star_8', 2), ('page_line', 6),
                      ('classified_by', 2), ('page_line', 6), ('___duration_star_6', 3), ('reference', 3), ('__reference_star_9', 1),
                      ('portion_head', 2), ('addressee', 2), ('page_line', 7), ('__date_time_group_star_2', 2), ('_duration', 2), ('page_line', 8),
                      ('__tags_star_7', 1), ('__reference_star_9', 2), ('page_line', 7), ('reason', 2), ('reference', 2), ('date_time_group', 5),
                      ('date_time_group', 5), ('transmission_identifier', 2), ('reference', 3), ('classification', 2), ('__reference_star_9', 1),
                      ('classification', 2), ('executive_order', 2), ('__called_stations_plus_0', 2), ('security', 3), ('reason', 2),
                      ('paragraph_head', 2), ('classified_by', 3), ('classified_by', 3), ('_duration', 2), ('_duration', 2), ('tags', 2),
                      ('classified_by', 3), ('__classification_star_3', 1), ('addressee', 2), ('paragraph_head', 2), ('addressee', 3), ('reason', 2),
                      ('addressee', 2), ('paragraph_head', 3), ('addressee', 5), ('transmission_identifier', 2), ('paragraph_head', 3),
                      ('subject', 2), ('references', 1), ('portion_head', 3), ('__date_time_group_star_2', 1), ('classification', 4), ('reason', 1),
                      ('paragraph_head', 3), ('classification', 4), ('__tags_star_7', 1), ('sub_paragraph_head', 2), ('paragraph_head', 3),
                      ('_level', 1), ('paragraph_head', 3), ('calling_station', 3), ('__tags_star_7', 1), ('addressee', 4), ('section', 4),
                      ('paragraph_head', 1), ('sub_paragraph_head', 3), ('reference', 4), ('_level', 1), ('__tags_star_7', 1),
                      ('sub_paragraph_head', 3), ('classification', 5), ('transmission_identifier', 4), ('classification', 4), ('_duration', 2),
                      ('classification', 1), ('__classification_star_4', 1), ('_level', 2), ('page_line', 4), ('addressee', 1), ('reason', 1),
                      ('calling_station', 4), ('sub_paragraph_head', 1), ('calling_station', 4), ('__called_stations_plus_0', 1),
                      ('classification', 3), ('file_time', 2), ('tags', 1), ('subject', 2), ('addressee', 3), ('security', 3), ('reason', 3),
                      ('__references_star_8', 1), ('_duration', 2), ('__reference_star_9', 2), ('paragraph_head', 4), ('calling_station', 2),
                      ('addressee', 3), ('_duration', 1), ('calling_station', 4), ('calling_station', 5), ('classified_by', 1), ('_level', 3),
                      ('paragraph_head', 4), ('portion_head', 1), ('__security_star_1', 2), ('classified_by', 4), ('calling_station', 3),
                      ('security', 4), ('classified_by', 2), ('transmission_identifier', 2), ('classification', 4), ('classification', 5),
                      ('transmission_identifier', 3), ('_duration', 1), ('addressee', 4), ('__classified_by_plus_10', 2), ('classification', 5),
                      ('__classification_star_3', 2), ('addressee', 2), ('_duration', 1), ('section', 3), ('addressee', 4), ('_duration', 1),
                      ('portion_head', 2), ('__tags_star_7', 2), ('transmission_identifier', 3), ('__tags_star_7', 2), ('section', 4),
                      ('calling_station', 3), ('paragraph_head', 2), ('addressee', 3), ('___level_star_5', 3), ('_duration', 3), ('classified_by', 2),
                      ('_duration', 3), ('security', 2), ('_duration', 3), ('called_stations', 2), ('__references_star_8', 1), ('addressee', 3),
                      ('transmission_identifier', 3), ('_duration', 2), ('_duration', 2), ('called_stations', 3), ('_duration', 1), ('_duration', 1),
                      ('_duration', 3), ('subject', 1), ('references', 2), ('___duration_star_6', 1), ('transmission_identifier', 1),
                      ('__classified_by_plus_10', 1), ('_duration', 1), ('_duration', 3), ('addressee', 3), ('originator', 2), ('date_time_group', 6),
                      ('executive_order', 3), ('_level', 2), ('__security_star_1', 1), ('date_time_group', 4), ('sub_paragraph_head', 2)],
            'starts': {'addressee': (171, 148),
                       'called_stations': (34, 38),
                       'calling_station': (131, 44),
                       'classification': (223, 138),
                       'classified_by': (132, 72),
                       'date_time_group': (153, 30),
                       'executive_order': (135, 197),
                       'originator': (99, 163),
                       'page_line': (15, 210),
                       'paragraph_head': (116, 106),
                       'portion_head': (125, 256),
                       'reference': (3, 233),
                       'references': (208, 112),
                       'security': (79, 109),
                       'sub_paragraph_head': (229, 190),
                       'subject': (220, 136),
                       'tags': (246, 13),
                       'transmission_identifier': (98, 85)},
            'states': [{'$END': -1, 'CONTINUITY_NUMBER': 94}, {'OF': 41}, {'$END': -2, 'COMMA': -2, 'PERSON': -2, 'SEMICOLON': -2, 'TAG': -2},
                       {'REFERENCE_STATION': 217, 'REFERENCE_YEAR': 247, 'reference': 233}, {'OF': 19, 'SECTION_NUMBER': 167},
                       {'$END': -3, 'REMARK': 29}, {'$END': -4}, {'$END': -5}, {'$END': -6, 'COMMA': -6, 'PERSON': -6, 'SEMICOLON': -6, 'TAG': -6},
                       {'ADDRESS_NAME': 87}, {'$END': -7, 'COMMA': -7, 'EXEMPTION': -7, 'REMARK': -7},
                       {'$END': -8, 'BESIDE': -8, 'DOUBLE_SLASH': -8, 'FINAL_SECTION': -8, 'SECTION_WORD': -8, 'STATION': -8},
                       {'$END': -9, 'WORD': 196}, {}, {'$END': -10}, {'PAGE_STATION': 35, 'PAGE_WORD': 62, 'page_line': 210}, {'$END': -11},
                       {'$END': -12, 'PARAGRAPH_TEXT': 96}, {'$END': -13, 'PARAGRAPH_TEXT': 129}, {'SECTION_NUMBER': 200}, {'$END': -14},
                       {'EXEMPTION': 39}, {'$END': -15, 'WORD': 83, '__classification_star_3': 134},
                       {'$END': -16, 'REFERENCE_LABEL': -16, 'REFERENCE_TEXT': -16},
                       {'$END': -17, 'BESIDE': -17, 'FINAL_SECTION': -17, 'SECTION_WORD': -17, 'STATION': -17},
                       {'$END': -18, 'COMMA': -18, 'EXEMPTION': -18, 'REMARK': -18}, {'OF': 92}, {'$END': -19, 'STATION': 161, 'STATION_ONLY': 188},
                       {'$END': -20, 'REFERENCE_LABEL': -20, 'REFERENCE_TEXT': -20}, {'$END': -21}, {},
                       {'$END': -22, 'CLASSIFIED_BY_REST': 82, 'REASON_SECTION': 104, 'REASON_WORD': 149, 'reason': 76}, {'MESSAGE_NUMBER': 108},
                       {'$END': -23, 'REMARK': 46}, {'DOUBLED_PROSIGN': 75, 'called_stations': 38}, {'PAGE_NUMBER': 54}, {'WORD': 11},
                       {'MESSAGE_NUMBER': 103}, {}, {'$END': -24, 'COMMA': -24, 'EXEMPTION': -24, 'REMARK': -24},
                       {'$END': -25, 'PARENTHESIS': 42, 'REFERENCE_REMARK': 65, '__reference_star_9': 124}, {'SHORT_SECTION': 53},
                       {'$END': -26, 'PARENTHESIS': -26, 'REFERENCE_REMARK': -26}, {'$END': -27}, {},
                       {'$END': -28, 'CONTINUITY_NUMBER': 212, 'PRECEDENCE_WORD': 227}, {'$END': -29}, {'DAY_TIME': -30, 'PROSIGN': -30},
                       {'$END': -31, 'COMMA': 236, 'EXEMPTION': 241, 'REMARK': 238, '___duration_star_6': 224}, {'ZONE': 252}, {'$END': -32},
                       {'$END': -33, 'COMMA': -33, 'PERSON': -33, 'SEMICOLON': -33, 'TAG': -33},
                       {'$END': -34, 'PARENTHESIS': -34, 'REFERENCE_REMARK': -34}, {'$END': -35, 'REMARK': 50}, {'PAGE_SECTION': 137},
                       {'$END': -36, 'CLASSIFIED_BY_REST': -36}, {'$END': -37, 'PARENTHESIS': 42, 'REFERENCE_REMARK': 65, '__reference_star_9': 61},
                       {'$END': -38}, {'$END': -39, 'INSTRUCTIONS': 251}, {'$END': -40, 'SECURITY_PROSIGN': 230}, {'TIME': 156},
                       {'$END': -41, 'PARENTHESIS': 52, 'REFERENCE_REMARK': 169}, {'PAGE_SECTION': 248},
                       {'$END': -42, 'BESIDE': 24, 'FINAL_SECTION': 4, 'SECTION_WORD': 128, 'STATION': 37, 'section': 27}, {'MONTH': 159},
                       {'$END': -43, 'PARENTHESIS': -43, 'REFERENCE_REMARK': -43}, {'SECURITY_GROUP': 221},
                       {'$END': -44, 'STATION': 32, 'STATION_ONLY': 155},
                       {'$END': -45,
                        'DATE': 235,
                        'DECL': 199,
                        'EVENT': 237,
                        'NOT_APPLICABLE': 192,
                        'OADR': 175,
                        'REMARK': 202,
                        'SCHEDULE': 244,
                        '_duration': 253},
                       {'$END': -46, 'FULL_STOP': -46, 'ROUTING_INDICATOR': -46}, {'$END': -47, 'OPERATING_SIGNAL': 258, '__security_star_1': 185},
                       {'$END': -48, 'CLASSIFIED_BY_REST': -48}, {}, {'$END': -49, 'BROKEN_MARK': 113, 'MARK': 107, 'PARAGRAPH_TEXT': 115},
                       {'$END': -50}, {'ROUTING_INDICATOR': 154, '__called_stations_plus_0': 225}, {'$END': -51, 'CLASSIFIED_BY_REST': 183},
                       {'$END': -52, 'REMARK': 215}, {'$END': -53}, {'SECURITY_SIGNAL': 66, 'security': 109}, {'ORIGINATOR_NAME': 250},
                       {'$END': -54, 'COMMA': 2, 'PERSON': 8, 'SEMICOLON': 204, 'TAG': 206}, {'$END': -55}, {'$END': -56, 'WORD': -56},
                       {'$END': -57, 'CONTINUITY_NUMBER': 160}, {}, {'$END': -58, 'PARAGRAPH_TEXT': 93},
                       {'$END': -59, 'CONTINUITY_NUMBER': 193, 'PRECEDENCE_WORD': 0}, {'$END': -60, 'CLASSIFIED_BY_REST': -60, 'REASON_LETTERS': 165},
                       {'ZONE': 64}, {'$END': -61}, {'MESSAGE_NUMBER': 22}, {'SECTION_NUMBER': 207}, {'$END': -62}, {'$END': -63},
                       {'$END': -64, 'CHANNEL_NUMBER': 205, 'SECURITY_PROSIGN': 191}, {'$END': -65}, {'$END': -66},
                       {'START_OF_MESSAGE': 242, 'transmission_identifier': 85}, {'FM': 80, 'originator': 163},
                       {'$END': -67, 'REFERENCE_LABEL': 166, 'REFERENCE_TEXT': 226, '__references_star_8': 240}, {'$END': -68},
                       {'DAY_TIME': -69, 'PROSIGN': -69}, {'$END': -70, 'WORD': 83, '__classification_star_3': 189},
                       {'$END': -71, 'CLASSIFIED_BY_REST': -71, 'REASON_LETTERS': 55}, {'ROUTING_INDICATOR': 172}, {},
                       {'$END': -72, 'PARAGRAPH_TEXT': 180}, {'$END': -73, 'WORD': 83, '__classification_star_3': 130}, {},
                       {'$END': -74, 'COMMA': -74, 'PERSON': -74, 'SEMICOLON': -74, 'TAG': -74}, {'$END': -75}, {},
                       {'$END': -76, 'PARAGRAPH_TEXT': 170}, {'$END': -77, 'BESIDE': -77, 'FINAL_SECTION': -77, 'SECTION_WORD': -77, 'STATION': -77},
                       {'$END': -78}, {'PARAGRAPH_NUMBER': 121, 'paragraph_head': 106},
                       {'$END': -79, 'DAY_OF_YEAR': 60, 'SECTION_SUFFIX': 152, 'file_time': 176},
                       {'$END': -80, 'COMMA': -80, 'PERSON': -80, 'SEMICOLON': -80, 'TAG': -80}, {'$END': -81},
                       {'$END': -82, 'STATION': -82, 'STATION_ONLY': -82},
                       {'$END': -83, 'BROKEN_MARK': 17, 'FULL_STOP': 73, 'MARK': 86, 'PARAGRAPH_TEXT': 211}, {'YEAR': 260}, {'$END': -84},
                       {'$END': -85, 'PARENTHESIS': 52, 'REFERENCE_REMARK': 169}, {'DAMAGED_NUMBER': 214, 'MARK': 181, 'portion_head': 256},
                       {'$END': -86,
                        'BESIDE': -86,
                        'DOUBLE_SLASH': 36,
                        'EFTO': 144,
                        'FINAL_SECTION': -86,
                        'SECTION_WORD': -86,
                        'STATION': -86,
                        '___level_star_5': 257},
                       {'$END': -87, 'COMMA': -87, 'PERSON': -87, 'SEMICOLON': -87, 'TAG': -87}, {'SECTION_NUMBER': 26}, {'$END': -88},
                       {'$END': -89, 'WORD': 196}, {'DE': 105, 'calling_station': 44},
                       {'CLASSIFIED_BY_KEYWORD': 243, '__classified_by_plus_10': 178, 'classified_by': 72}, {'$END': -90}, {'$END': -91, 'WORD': 196},
                       {'EO': 141, 'executive_order': 197}, {}, {'OF': 145, 'PAGE_OF_SECTION': 162}, {}, {'$END': -92},
                       {'$END': -93,
                        'BESIDE': 142,
                        'FINAL_SECTION': 4,
                        'SECTION_WORD': 128,
                        'STATION': 91,
                        '__classification_star_4': 63,
                        'section': 67},
                       {'ORDER_NUMBER': 68}, {'$END': -94, 'BESIDE': -94, 'FINAL_SECTION': -94, 'SECTION_WORD': -94, 'STATION': -94},
                       {'PAGE_NUMBER': 146},
                       {'$END': -95,
                        'BESIDE': -95,
                        'DOUBLE_SLASH': 36,
                        'FINAL_SECTION': -95,
                        'SECTION_WORD': -95,
                        'STATION': -95,
                        '___level_star_5': 179},
                       {'PAGE_SECTION': 5}, {'$END': -96, 'REMARK': 6, 'SHORT_SECTION': 1},
                       {'$END': -97, 'CONTINUITY_NUMBER': 90, 'PRECEDENCE_WORD': 84}, {},
                       {'$END': -98, 'CLASSIFIED_BY_REST': -98, 'REASON_LETTERS': 71, 'REASON_SECTION': 88}, {'$END': -99},
                       {'$END': -100, 'BROKEN_MARK': 18, 'MARK': 261, 'PARAGRAPH_TEXT': 111}, {'$END': -101, 'DAY_OF_YEAR': 60, 'file_time': 177},
                       {'DAY_TIME': 49, 'PROSIGN': 102, '__date_time_group_star_2': 259, 'date_time_group': 30},
                       {'$END': -102, 'FULL_STOP': -102, 'ROUTING_INDICATOR': -102}, {'$END': -103}, {'$END': -104},
                       {'$END': -105, 'COMMA': 51, 'PERSON': 110, 'SEMICOLON': 118, 'TAG': 127, '__tags_star_7': 81},
                       {'$END': -106, 'SUBJECT_TEXT': 14}, {'YEAR': 58}, {'$END': -107}, {'MESSAGE_NUMBER': 195}, {'OF': 254}, {},
                       {'$END': -108, 'OPERATING_SIGNAL': 182}, {'$END': -109, 'CLASSIFIED_BY_REST': -109},
                       {'$END': -110, 'REFERENCE_LABEL': -110, 'REFERENCE_TEXT': -110}, {'OF': 228}, {'$END': -111, 'REMARK': 219},
                       {'$END': -112, 'PARENTHESIS': -112, 'REFERENCE_REMARK': -112}, {'$END': -113},
                       {'ADDRESSED_INDICATOR': 255, 'ADDRESS_NAME': 147, 'ROLE_WORD': 216, 'addressee': 148},
                       {'$END': -114, 'DAY_OF_YEAR': 60, 'SECTION_SUFFIX': 209, 'SERIAL': 117, 'file_time': 184}, {'$END': -115},
                       {'REFERENCE_NUMBER': 40}, {'$END': -116, 'REMARK': 139}, {'$END': -117}, {'$END': -118},
                       {'$END': -119,
                        'CLASSIFIED_BY_KEYWORD': 194,
                        'CLASSIFIED_BY_REST': 218,
                        'CLASSIFIER': 31,
                        'REASON_SECTION': 104,
                        'REASON_WORD': 149,
                        'reason': 186},
                       {'$END': -120, 'BESIDE': -120, 'DOUBLE_SLASH': 222, 'FINAL_SECTION': -120, 'SECTION_WORD': -120, 'STATION': -120},
                       {'$END': -121}, {'$END': -122, 'PARAGRAPH_TEXT': 43}, {'$END': -123, 'OPERATING_SIGNAL': -123}, {'$END': -124}, {'$END': -125},
                       {'$END': -126, 'OPERATING_SIGNAL': 182}, {'$END': -127, 'CLASSIFIED_BY_REST': 74}, {'$END': -128}, {'$END': -129},
                       {'$END': -130, 'WORD': 196}, {}, {'$END': -131}, {'$END': -132, 'REMARK': 232}, {'$END': -133},
                       {'$END': -134,
                        'CLASSIFIED_BY_KEYWORD': -134,
                        'CLASSIFIED_BY_REST': -134,
                        'CLASSIFIER': -134,
                        'REASON_SECTION': -134,
                        'REASON_WORD': -134},
                       {'$END': -135, 'WORD': 83, '__classification_star_3': 12}, {'$END': -136, 'WORD': -136}, {},
                       {'$END': -137, 'CONTINUITY_NUMBER': 173, 'PRECEDENCE_WORD': 249},
                       {'$END': -138, 'DATE': 168, 'EVENT': 7, 'EXEMPTION': 48, 'MANUAL_REVIEW': 77, 'NOT_APPLICABLE': 20, 'OADR': 231},
                       {'$END': -139, 'STATION': -139, 'STATION_ONLY': -139}, {'$END': -140}, {'$END': -141}, {'$END': -142, 'PARAGRAPH_TEXT': 101},
                       {'$END': -143, 'COMMA': -143, 'PERSON': -143, 'SEMICOLON': -143, 'TAG': -143}, {'$END': -144, 'SECURITY_PROSIGN': 133},
                       {'$END': -145, 'COMMA': -145, 'PERSON': -145, 'SEMICOLON': -145, 'TAG': -145},
                       {'$END': -146, 'STATION': -146, 'STATION_ONLY': -146}, {'REFERENCE_KEYWORD': 100, 'references': 112},
                       {'$END': -147, 'DAY_OF_YEAR': 60, 'file_time': 150}, {}, {'$END': -148}, {'$END': -149},
                       {'$END': -150, 'BESIDE': -150, 'DOUBLE_SLASH': -150, 'FINAL_SECTION': -150, 'SECTION_WORD': -150, 'STATION': -150},
                       {'MARK': 203}, {'$END': -151}, {'ADDRESSED_INDICATOR': 9, 'ADDRESS_NAME': 198}, {'REFERENCE_NUMBER': 56}, {'$END': -152},
                       {'$END': -153}, {'SUBJECT_KEYWORD': 239, 'subject': 136},
                       {'$END': -154, 'OPERATING_SIGNAL': 258, 'SPECIAL_HANDLING': 70, '__security_star_1': 164}, {'WORD': 213},
                       {'SOLID_LEVEL': 126, 'SPACED_LEVEL': 114, '_level': 140, 'classification': 138},
                       {'$END': -155, 'COMMA': 21, 'EXEMPTION': 10, 'REMARK': 16}, {'$END': -156, 'FULL_STOP': 234, 'ROUTING_INDICATOR': 69},
                       {'$END': -157, 'REFERENCE_LABEL': -157, 'REFERENCE_TEXT': -157}, {'$END': -158, 'CONTINUITY_NUMBER': 119},
                       {'SECTION_NUMBER': 120}, {'SUB_PARAGRAPH_LABEL': 151, 'sub_paragraph_head': 190}, {'$END': -159},
                       {'$END': -160, 'REMARK': 245}, {'$END': -161}, {}, {'$END': -162}, {'$END': -163, 'REMARK': 78}, {'EXEMPTION': 25},
                       {'$END': -164}, {'$END': -165}, {'$END': -166, 'PORTION_MARK': 158, 'SUBJECT_TEXT': 97},
                       {'$END': -167, 'REFERENCE_LABEL': 28, 'REFERENCE_TEXT': 23}, {'$END': -168, 'COMMA': -168, 'EXEMPTION': -168, 'REMARK': -168},
                       {'$END': -169, 'CHANNEL': 95, 'CHANNEL_NUMBER': 59, 'SECURITY_PROSIGN': 187},
                       {'$END': -170,
                        'CLASSIFIED_BY_KEYWORD': -170,
                        'CLASSIFIED_BY_REST': -170,
                        'CLASSIFIER': -170,
                        'REASON_SECTION': -170,
                        'REASON_WORD': -170},
                       {'$END': -171}, {'$END': -172}, {'TAGS_KEYWORD': 157, 'tags': 13}, {'REFERENCE_STATION': 174}, {'PAGE_STATION': 143},
                       {'$END': -173, 'CONTINUITY_NUMBER': 201}, {'$END': -174}, {'$END': -175}, {'MONTH': 122}, {'$END': -176}, {'PAGE_SECTION': 33},
                       {'ADDRESS_NAME': 45}, {},
                       {'$END': -177, 'BESIDE': -177, 'DOUBLE_SLASH': 222, 'FINAL_SECTION': -177, 'SECTION_WORD': -177, 'STATION': -177},
                       {'$END': -178, 'OPERATING_SIGNAL': -178}, {'DAY_TIME': 89, 'PROSIGN': 47}, {'$END': -179, 'INSTRUCTIONS': 57},
                       {'$END': -180, 'PARAGRAPH_TEXT': 123}],
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
 'markings': {'rules': [('__banner_star_2', 1), ('_control', 1), ('portion', 1), ('banner_release', 3), ('__release_star_1', 3), ('_separator', 1),
                        ('__release_star_1', 1), ('__banner_star_2', 2), ('__release_star_1', 2), ('__banner_star_2', 3), ('__release_star_1', 2),
                        ('portion', 1), ('__banner_star_2', 3), ('__banner_star_2', 2), ('_control', 1), ('__portion_star_0', 3), ('_separator', 1),
                        ('banner', 1), ('release', 3), ('__banner_star_2', 2), ('__banner_release_star_3', 2), ('__banner_release_star_3', 3),
                        ('banner_release', 2), ('banner', 1), ('_control', 1), ('release', 2), ('_separator', 1), ('__portion_star_0', 2),
                        ('__banner_star_2', 2), ('portion', 2), ('banner', 2), ('portion', 2), ('__banner_release_star_3', 1), ('_separator', 1),
                        ('__banner_release_star_3', 2), ('banner', 2), ('__banner_star_2', 1)],
              'starts': {'banner': (34, 28), 'portion': (38, 14)},
              'states': [{'$END': -1, 'BANNER_CONTROL': -1, 'BANNER_RELEASE_TO': -1, 'BANNER_SEPARATOR': -1},
                         {'$END': -2, 'COMMA': -2, 'DOUBLE_SLASH': -2, 'HYPHEN': -2, 'SLASH': -2},
                         {'$END': -3, 'COMMA': 47, 'DOUBLE_SLASH': 5, 'HYPHEN': 35, 'SLASH': 21, '__portion_star_0': 42, '_separator': 7},
                         {'$END': -4, 'BANNER_CONTROL': -4, 'BANNER_COUNTRY': 26, 'BANNER_RELEASE_TO': -4, 'BANNER_SEPARATOR': -4, '__ANON_0': 6},
                         {'$END': -5, 'COMMA': -5, 'COUNTRY': -5, 'DOUBLE_SLASH': -5, 'HYPHEN': -5, 'SLASH': -5},
                         {'CONTROL': -6, 'RELEASE_TO': -6, 'UNCLASSIFIED_CONTROL': -6}, {'BANNER_COUNTRY': 27},
                         {'CONTROL': 1, 'RELEASE_TO': 41, 'UNCLASSIFIED_CONTROL': 32, '_control': 36, 'release': 19},
                         {'$END': -7, 'COMMA': -7, 'COUNTRY': -7, 'DOUBLE_SLASH': -7, 'HYPHEN': -7, 'SLASH': -7}, {'BANNER_COUNTRY': 30},
                         {'$END': -8, 'BANNER_CONTROL': -8, 'BANNER_RELEASE_TO': -8, 'BANNER_SEPARATOR': -8},
                         {'$END': -9, 'COMMA': -9, 'COUNTRY': -9, 'DOUBLE_SLASH': -9, 'HYPHEN': -9, 'SLASH': -9},
                         {'$END': -10, 'BANNER_CONTROL': -10, 'BANNER_RELEASE_TO': -10, 'BANNER_SEPARATOR': -10},
                         {'$END': -11, 'COMMA': -11, 'COUNTRY': -11, 'DOUBLE_SLASH': -11, 'HYPHEN': -11, 'SLASH': -11}, {}, {'COUNTRY': 4},
                         {'$END': -12, 'COMMA': 47, 'DOUBLE_SLASH': 5, 'HYPHEN': 35, 'SLASH': 21, '__portion_star_0': 39, '_separator': 7},
                         {'$END': -13, 'BANNER_CONTROL': -13, 'BANNER_RELEASE_TO': -13, 'BANNER_SEPARATOR': -13},
                         {'$END': -14, 'BANNER_CONTROL': -14, 'BANNER_RELEASE_TO': -14, 'BANNER_SEPARATOR': -14},
                         {'$END': -15, 'COMMA': -15, 'DOUBLE_SLASH': -15, 'HYPHEN': -15, 'SLASH': -15},
                         {'$END': -16, 'COMMA': -16, 'DOUBLE_SLASH': -16, 'HYPHEN': -16, 'SLASH': -16},
                         {'CONTROL': -17, 'RELEASE_TO': -17, 'UNCLASSIFIED_CONTROL': -17},
                         {'$END': -18,
                          'BANNER_CONTROL': 0,
                          'BANNER_RELEASE_TO': 9,
                          'BANNER_SEPARATOR': 24,
                          '__banner_star_2': 49,
                          'banner_release': 50},
                         {'$END': -19, 'COMMA': 15, 'COUNTRY': 13, 'DOUBLE_SLASH': -19, 'HYPHEN': -19, 'SLASH': -19},
                         {'BANNER_CONTROL': 37, 'BANNER_RELEASE_TO': 9, 'banner_release': 10},
                         {'$END': -20, 'BANNER_CONTROL': -20, 'BANNER_RELEASE_TO': -20, 'BANNER_SEPARATOR': -20},
                         {'$END': -21,
                          'BANNER_CONTROL': -21,
                          'BANNER_COUNTRY': -21,
                          'BANNER_RELEASE_TO': -21,
                          'BANNER_SEPARATOR': -21,
                          '__ANON_0': -21},
                         {'$END': -22,
                          'BANNER_CONTROL': -22,
                          'BANNER_COUNTRY': -22,
                          'BANNER_RELEASE_TO': -22,
                          'BANNER_SEPARATOR': -22,
                          '__ANON_0': -22},
                         {}, {'CONTROL': 1, 'RELEASE_TO': 41, 'UNCLASSIFIED_CONTROL': 32, '_control': 20, 'release': 19},
                         {'$END': -23,
                          'BANNER_CONTROL': -23,
                          'BANNER_COUNTRY': 46,
                          'BANNER_RELEASE_TO': -23,
                          'BANNER_SEPARATOR': -23,
                          '__ANON_0': 45,
                          '__banner_release_star_3': 3},
                         {'$END': -24,
                          'BANNER_CONTROL': 0,
                          'BANNER_RELEASE_TO': 9,
                          'BANNER_SEPARATOR': 24,
                          '__banner_star_2': 40,
                          'banner_release': 50},
                         {'$END': -25, 'COMMA': -25, 'DOUBLE_SLASH': -25, 'HYPHEN': -25, 'SLASH': -25},
                         {'$END': -26, 'COMMA': 43, 'COUNTRY': 8, 'DOUBLE_SLASH': -26, 'HYPHEN': -26, 'SLASH': -26, '__release_star_1': 23},
                         {'BANNER_CONTROL': 22, 'BANNER_LEVEL': 31, 'banner': 28}, {'CONTROL': -27, 'RELEASE_TO': -27, 'UNCLASSIFIED_CONTROL': -27},
                         {'$END': -28, 'COMMA': -28, 'DOUBLE_SLASH': -28, 'HYPHEN': -28, 'SLASH': -28},
                         {'$END': -29, 'BANNER_CONTROL': -29, 'BANNER_RELEASE_TO': -29, 'BANNER_SEPARATOR': -29},
                         {'PORTION_LEVEL': 2, 'UNCLASSIFIED_CONTROL': 16, 'portion': 14},
                         {'$END': -30, 'COMMA': 47, 'DOUBLE_SLASH': 5, 'HYPHEN': 35, 'SLASH': 21, '_separator': 29},
                         {'$END': -31, 'BANNER_CONTROL': 18, 'BANNER_RELEASE_TO': 9, 'BANNER_SEPARATOR': 44, 'banner_release': 25}, {'COUNTRY': 33},
                         {'$END': -32, 'COMMA': 47, 'DOUBLE_SLASH': 5, 'HYPHEN': 35, 'SLASH': 21, '_separator': 29}, {'COUNTRY': 11},
                         {'BANNER_CONTROL': 17, 'BANNER_RELEASE_TO': 9, 'banner_release': 12}, {'BANNER_COUNTRY': 48},
                         {'$END': -33,
                          'BANNER_CONTROL': -33,
                          'BANNER_COUNTRY': -33,
                          'BANNER_RELEASE_TO': -33,
                          'BANNER_SEPARATOR': -33,
                          '__ANON_0': -33},
                         {'CONTROL': -34, 'RELEASE_TO': -34, 'UNCLASSIFIED_CONTROL': -34},
                         {'$END': -35,
                          'BANNER_CONTROL': -35,
                          'BANNER_COUNTRY': -35,
                          'BANNER_RELEASE_TO': -35,
                          'BANNER_SEPARATOR': -35,
                          '__ANON_0': -35},
                         {'$END': -36, 'BANNER_CONTROL': 18, 'BANNER_RELEASE_TO': 9, 'BANNER_SEPARATOR': 44, 'banner_release': 25},
                         {'$END': -37, 'BANNER_CONTROL': -37, 'BANNER_RELEASE_TO': -37, 'BANNER_SEPARATOR': -37}],
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
 'telegram': {'rules': [('ending', 0), ('_extract', 1), ('telegram', 2), ('ending', 4), ('ending', 4), ('_extract', 2), ('heading', 4), ('ending', 2),
                        ('_routing', 2), ('_citations', 0), ('ending', 4), ('_addresses', 2), ('_routing', 2), ('ending', 1), ('ending', 4),
                        ('_extract', 1), ('_routing', 2), ('telegram', 3), ('_routing', 1), ('text', 6), ('ending', 2), ('_routing', 4),
                        ('ending', 2), ('ending', 5), ('ending', 1), ('_addresses', 4), ('heading', 2), ('heading', 5), ('text', 5), ('ending', 3),
                        ('heading', 5), ('_citations', 1), ('_routing', 1), ('_extract', 3), ('ending', 1), ('ending', 3), ('_citations', 2),
                        ('ending', 3), ('ending', 3), ('text', 6), ('_extract', 1), ('ending', 3), ('_routing', 2), ('ending', 3), ('ending', 1),
                        ('ending', 2), ('ending', 3), ('_citations', 1), ('_addresses', 2), ('ending', 3), ('_addresses', 3), ('ending', 2),
                        ('_routing', 2), ('_routing', 1), ('_routing', 3), ('__text_star_0', 1), ('_routing', 3), ('_citations', 2), ('_extract', 2),
                        ('ending', 2), ('__text_star_0', 2), ('__text_star_0', 2), ('ending', 2), ('_addresses', 1), ('text', 7), ('_addresses', 3),
                        ('heading', 1), ('ending', 4), ('ending', 1), ('_extract', 2), ('heading', 1), ('ending', 2), ('_routing', 1),
                        ('_routing', 2), ('_addresses', 1), ('ending', 2), ('__text_star_0', 1), ('_routing', 3), ('ending', 3), ('_routing', 3),
                        ('heading', 6), ('_addresses', 2), ('ending', 3), ('telegram', 1), ('ending', 2)],
              'starts': {'telegram': (0, 78)},
              'states': [{'$END': -1,
                          'BREAK': 83,
                          'CALLED_STATIONS': 86,
                          'CALLING_STATION': 20,
                          'CLASSIFICATION': 71,
                          'CORRECTION': 81,
                          'DATE_TIME_GROUP': 17,
                          'END_OF_MESSAGE': 27,
                          'END_SERIAL': 15,
                          'FROM': 1,
                          'INFO': 75,
                          'SECURITY': 64,
                          'SIGNATURE': 41,
                          'TO': 88,
                          'TRANSMISSION_IDENTIFIER': 38,
                          '_addresses': 48,
                          '_extract': 79,
                          '_routing': 35,
                          'ending': 97,
                          'heading': 3,
                          'telegram': 78,
                          'text': 21},
                         {'BREAK': -2, 'CLASSIFICATION': -2, 'INFO': 75, 'TO': 88, '_addresses': 7}, {'$END': -3}, {'CLASSIFICATION': 71, 'text': 84},
                         {'$END': -4, 'END_OF_MESSAGE': 26}, {'TAGS': 62}, {'$END': -5}, {'BREAK': -6, 'CLASSIFICATION': -6},
                         {'ACCOUNTING': 31, 'BREAK': 34, 'CLASSIFICATION': -7}, {'$END': -8}, {'DATE_TIME_GROUP': -9, 'SECURITY': 91},
                         {'$END': -10,
                          'BREAK': -10,
                          'CLASSIFIED_BY': 37,
                          'CORRECTION': -10,
                          'END_OF_MESSAGE': -10,
                          'END_SERIAL': -10,
                          'REFERENCES': 55,
                          'SIGNATURE': -10,
                          'TEXT': -10,
                          '_citations': 47},
                         {'$END': -11}, {'ACCOUNTING': -12, 'BREAK': -12, 'CLASSIFICATION': -12, 'EXEMPTED': 58},
                         {'DATE_TIME_GROUP': -13, 'SECURITY': 93}, {'$END': -14, 'CORRECTION': 74, 'END_OF_MESSAGE': 59}, {'$END': -15},
                         {'BREAK': -16, 'CLASSIFICATION': -16, 'FROM': 82, 'INFO': 75, 'TO': 88, '_addresses': 69},
                         {'CALLING_STATION': 67, 'DATE_TIME_GROUP': -17, 'SECURITY': 65}, {'$END': -18}, {'DATE_TIME_GROUP': -19, 'SECURITY': 50},
                         {'$END': -1, 'BREAK': 52, 'CORRECTION': 81, 'END_OF_MESSAGE': 27, 'END_SERIAL': 15, 'SIGNATURE': 41, 'ending': 2},
                         {'$END': -20, 'BREAK': -20, 'CORRECTION': -20, 'END_OF_MESSAGE': -20, 'END_SERIAL': -20, 'SIGNATURE': -20},
                         {'$END': -21, 'END_OF_MESSAGE': 33}, {'DATE_TIME_GROUP': -22},
                         {'$END': -23, 'CORRECTION': 43, 'END_OF_MESSAGE': 57, 'END_SERIAL': 54}, {'$END': -24}, {'$END': -25},
                         {'ACCOUNTING': -26, 'BREAK': -26, 'CLASSIFICATION': -26}, {'FROM': 40}, {'CLASSIFICATION': -27},
                         {'BREAK': 94, 'CLASSIFICATION': -28},
                         {'$END': -29, 'BREAK': -29, 'CORRECTION': -29, 'END_OF_MESSAGE': -29, 'END_SERIAL': -29, 'SIGNATURE': -29, 'TEXT': 22},
                         {'$END': -30}, {'CLASSIFICATION': -31}, {'DATE_TIME_GROUP': 29}, {'TAGS': 42},
                         {'$END': -32,
                          'BREAK': -32,
                          'CORRECTION': -32,
                          'END_OF_MESSAGE': -32,
                          'END_SERIAL': -32,
                          'REFERENCES': 68,
                          'SIGNATURE': -32,
                          'TEXT': -32},
                         {'CALLED_STATIONS': 18, 'CALLING_STATION': 14, 'DATE_TIME_GROUP': -33, 'SECURITY': 61},
                         {'BREAK': -34, 'CLASSIFICATION': -34}, {'INFO': 75, 'TO': 88, '_addresses': 8},
                         {'$END': -35, 'BREAK': 25, 'CORRECTION': 23, 'END_OF_MESSAGE': 70, 'END_SERIAL': 89}, {'SUBJECT': 60},
                         {'$END': -36, 'END_OF_MESSAGE': 80},
                         {'$END': -37, 'BREAK': -37, 'CORRECTION': -37, 'END_OF_MESSAGE': -37, 'END_SERIAL': -37, 'SIGNATURE': -37, 'TEXT': -37},
                         {'$END': -38, 'END_OF_MESSAGE': 16}, {'$END': -39},
                         {'$END': -40, 'BREAK': -40, 'CORRECTION': -40, 'END_OF_MESSAGE': -40, 'END_SERIAL': -40, 'SIGNATURE': -40, 'TEXT': 76},
                         {'BREAK': -41, 'CLASSIFICATION': -41}, {'$END': -42}, {'DATE_TIME_GROUP': -43}, {'$END': -44, 'END_OF_MESSAGE': 6},
                         {'$END': -45, 'CORRECTION': 53, 'END_OF_MESSAGE': 9, 'END_SERIAL': 98}, {'$END': -46, 'END_OF_MESSAGE': 96},
                         {'$END': -47, 'CORRECTION': 4, 'END_OF_MESSAGE': 12},
                         {'$END': -48,
                          'BREAK': -48,
                          'CLASSIFIED_BY': 44,
                          'CORRECTION': -48,
                          'END_OF_MESSAGE': -48,
                          'END_SERIAL': -48,
                          'SIGNATURE': -48,
                          'TEXT': -48},
                         {'ACCOUNTING': -49, 'BREAK': -49, 'CLASSIFICATION': -49, 'INFO': 77}, {'$END': -50},
                         {'ACCOUNTING': -51, 'BREAK': -51, 'CLASSIFICATION': -51}, {'$END': -52},
                         {'$END': -10,
                          'BREAK': -10,
                          'CLASSIFIED_BY': 37,
                          'CORRECTION': -10,
                          'END_OF_MESSAGE': -10,
                          'END_SERIAL': -10,
                          'REFERENCES': 55,
                          'SIGNATURE': -10,
                          'TEXT': -10,
                          '_citations': 32},
                         {'DATE_TIME_GROUP': -53}, {'SUBJECT': 11}, {'CAPTION': 72, 'EXECUTIVE_ORDER': 5, 'PASS': 73}, {'DATE_TIME_GROUP': -54},
                         {'DATE_TIME_GROUP': -55}, {'CAPTION': -56, 'EXECUTIVE_ORDER': -56, 'PASS': -56}, {'DATE_TIME_GROUP': -57, 'SECURITY': 24},
                         {'$END': -58, 'BREAK': -58, 'CORRECTION': -58, 'END_OF_MESSAGE': -58, 'END_SERIAL': -58, 'SIGNATURE': -58, 'TEXT': -58},
                         {'BREAK': -59, 'CLASSIFICATION': -59}, {'$END': -60},
                         {'CAPTION': 66, 'EXECUTIVE_ORDER': 36, 'PASS': 90, '__text_star_0': 63},
                         {'CAPTION': -61, 'EXECUTIVE_ORDER': -61, 'PASS': -61}, {'CAPTION': -62, 'EXECUTIVE_ORDER': -62, 'PASS': -62},
                         {'$END': -63, 'END_OF_MESSAGE': 46}, {'ACCOUNTING': -64, 'BREAK': -64, 'CLASSIFICATION': -64, 'EXEMPTED': 95},
                         {'$END': -65, 'BREAK': -65, 'CORRECTION': -65, 'END_OF_MESSAGE': -65, 'END_SERIAL': -65, 'SIGNATURE': -65},
                         {'ACCOUNTING': -66, 'BREAK': -66, 'CLASSIFICATION': -66, 'EXEMPTED': 28}, {}, {'BREAK': 30, 'CLASSIFICATION': -67},
                         {'$END': -68}, {'$END': -69, 'END_OF_MESSAGE': 85},
                         {'BREAK': -70, 'CLASSIFICATION': -70, 'INFO': 75, 'TO': 88, '_addresses': 39},
                         {'$END': -45, 'CLASSIFICATION': -71, 'CORRECTION': 53, 'END_OF_MESSAGE': 9, 'END_SERIAL': 98},
                         {'$END': -1, 'BREAK': 52, 'CORRECTION': 81, 'END_OF_MESSAGE': 27, 'END_SERIAL': 15, 'SIGNATURE': 41, 'ending': 19},
                         {'$END': -72}, {'CALLING_STATION': 10, 'DATE_TIME_GROUP': -73, 'SECURITY': 87}, {'DATE_TIME_GROUP': -74},
                         {'ACCOUNTING': -75, 'BREAK': -75, 'CLASSIFICATION': -75, 'EXEMPTED': 56, 'INFO': 13},
                         {'$END': -76, 'CORRECTION': 51, 'END_OF_MESSAGE': 92}, {'CAPTION': -77, 'EXECUTIVE_ORDER': -77, 'PASS': -77},
                         {'DATE_TIME_GROUP': -78}, {'$END': -79}, {'DATE_TIME_GROUP': -80}, {'CLASSIFICATION': -81},
                         {'ACCOUNTING': -82, 'BREAK': -82, 'CLASSIFICATION': -82}, {'$END': -83}, {'$END': -84},
                         {'$END': -85, 'CORRECTION': 45, 'END_OF_MESSAGE': 49}],
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
                            ('CALLED_STATIONS', '[A-Z]{1,2} +(?!R\\d{5,7}[A-Z])[RQ][A-Z0-9]{3,7}(?![A-Z0-9\\/])'),
                            ('SUBJECT', '(?i:SUBJ(?:ECT)?\\b(?: *[:;]| +(?=\\S)|(?=[ \t]*(?:[\r\n]|\\Z))))'),
                            ('END_SERIAL', '#[ \t]?(?=[A-Z]{0,5}\\d)[A-Z0-9]{3,6}[ \t]*(?=[\r\n]|\\Z)'),
                            ('SUB_PARAGRAPH', '(?:\\(?[A-Za-z0-9]{1,2}[.)]|--?|\\*)[ \t]+(?=[^\\s\\-])'),
                            ('REFERENCES', '(?i:REFS?\\b(?:\\(S\\))? *[:.]?)'), ('ACCOUNTING', 'ACCT\\b|GR ?(?:\\d+|NC)\\b'),
                            ('END_OF_MESSAGE', 'N{3,8}[ \t]*(?=[\r\n]|\\Z)'), ('CORRECTION', 'C +(?:WA|LINE|PAGE)\\b'),
                            ('BREAK', 'BT[ \t]*(?=[\r\n]|\\Z)'), ('PASS', '(?:STATE|DEPT|DEPARTMENT) (?:ALSO )?(?:FOR|PASS)\\b'),
                            ('CAPTION', 'SIPDIS\\b|NODIS\\b|EXDIS\\b|STADIS\\b|LIMDIS\\b|NOFORN\\b|SENSITIVE\\b'),
                            ('TRANSMISSION_IDENTIFIER', 'V?ZCZC(?= {0,2}[A-Z]{0,3} {0,2}\\d|[ \t\\\\]*(?:[\r\n]|\\Z))'),
                            ('EXECUTIVE_ORDER', '(?i:E\\. ?O\\.|EO:? ?\\d|E\\.O:)'), ('TAGS', '(?i:TAGS?(?=[:; ]))'), ('TEXT', '\\S'),
                            ('SIGNATURE', '\\S')]}}
