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
           'SCHEDULE.2: /X?GDS\\b.*|XDS\\b.*|RDS\\b.*|ADS\\b.*/i\n'
           'EVENT: /[A-Z].*/i\n'
           'REMARK: /\\S.*/\n'
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
           '?\\d{5}[,:;.]?|\\s)*\\b(?:reasons?|resons?|reaons?|rasons?|reasons?\\(s\\)|reason\\(s\\)|sections?|sec\\.|paras?)\\b(?:[,;.:\\-]|\\b(?:for|the|under|per|of|in|are|is|and|section|sections|sec|paras?|e\\.?o\\.?)\\b|1[0-9]{4}|reason|\\s)*/is\n'
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
             'PARAGRAPH.3: /\\d{1,3}(?: ?\\. *(?=[^\\s\\d])| *(?=\\([A-Z][A-Z\\/, -]{0,30}\\)))/\n'
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

TABLES = {'fields': {'rules': [('references', 2), ('subject', 3), ('__classification_star_3', 1), ('page_line', 6), ('addressee', 3),
                      ('__references_star_8', 2), ('__called_stations_plus_0', 1), ('___duration_star_6', 3), ('__references_star_8', 2),
                      ('__tags_star_7', 1), ('page_line', 7), ('reason', 2), ('page_line', 7), ('transmission_identifier', 2), ('paragraph_head', 2),
                      ('transmission_identifier', 3), ('reference', 3), ('page_line', 8), ('reference', 3), ('date_time_group', 5),
                      ('classification', 2), ('__tags_star_7', 1), ('__tags_star_7', 1), ('__references_star_8', 1), ('transmission_identifier', 2),
                      ('_duration', 2), ('tags', 1), ('subject', 1), ('__tags_star_7', 1), ('classified_by', 2), ('__reference_star_9', 1),
                      ('__reference_star_9', 1), ('classified_by', 3), ('security', 2), ('__classified_by_plus_10', 2), ('classified_by', 3),
                      ('__classified_by_plus_10', 1), ('reference', 2), ('classified_by', 3), ('date_time_group', 5), ('classification', 2),
                      ('originator', 2), ('reason', 2), ('transmission_identifier', 2), ('reason', 2), ('addressee', 2), ('paragraph_head', 3),
                      ('called_stations', 2), ('paragraph_head', 3), ('paragraph_head', 3), ('tags', 2), ('paragraph_head', 3), ('addressee', 5),
                      ('paragraph_head', 3), ('classification', 1), ('reason', 1), ('portion_head', 3), ('portion_head', 2), ('_duration', 2),
                      ('addressee', 2), ('addressee', 2), ('sub_paragraph_head', 3), ('_duration', 2), ('_duration', 2), ('calling_station', 2),
                      ('calling_station', 3), ('sub_paragraph_head', 3), ('addressee', 4), ('paragraph_head', 4), ('calling_station', 5),
                      ('transmission_identifier', 4), ('reference', 4), ('reason', 1), ('__security_star_1', 2), ('addressee', 1),
                      ('paragraph_head', 1), ('__reference_star_9', 2), ('page_line', 4), ('addressee', 2), ('_duration', 2), ('addressee', 4),
                      ('__classification_star_4', 1), ('__reference_star_9', 2), ('_duration', 2), ('subject', 2), ('addressee', 3),
                      ('__date_time_group_star_2', 1), ('__tags_star_7', 2), ('calling_station', 4), ('addressee', 3), ('section', 3), ('reason', 3),
                      ('transmission_identifier', 3), ('file_time', 2), ('_level', 2), ('calling_station', 4), ('classified_by', 4),
                      ('portion_head', 1), ('section', 4), ('__tags_star_7', 2), ('calling_station', 4), ('classification', 4), ('security', 3),
                      ('classification', 5), ('__called_stations_plus_0', 2), ('classification', 3), ('__security_star_1', 1),
                      ('__classification_star_4', 2), ('addressee', 4), ('section', 4), ('called_stations', 3), ('_level', 3),
                      ('sub_paragraph_head', 2), ('classification', 4), ('__classification_star_3', 2), ('references', 1), ('calling_station', 3),
                      ('___level_star_5', 2), ('addressee', 3), ('classification', 4), ('security', 4), ('classification', 5), ('paragraph_head', 2),
                      ('sub_paragraph_head', 2), ('calling_station', 3), ('addressee', 3), ('_duration', 2), ('classification', 5), ('_duration', 3),
                      ('paragraph_head', 2), ('sub_paragraph_head', 2), ('_duration', 1), ('classification', 4), ('classified_by', 1),
                      ('classification', 3), ('_duration', 3), ('sub_paragraph_head', 1), ('executive_order', 2), ('_duration', 1), ('_duration', 3),
                      ('classified_by', 2), ('security', 3), ('_duration', 1), ('addressee', 4), ('___duration_star_6', 1), ('_duration', 1),
                      ('_duration', 3), ('page_line', 6), ('_level', 2), ('_duration', 3), ('addressee', 3), ('executive_order', 3),
                      ('date_time_group', 6), ('transmission_identifier', 1), ('paragraph_head', 2), ('transmission_identifier', 3), ('_duration', 1),
                      ('page_line', 5), ('classified_by', 2), ('_duration', 1), ('page_line', 5), ('classification', 3), ('_duration', 2),
                      ('_duration', 1), ('subject', 2), ('classification', 6), ('__date_time_group_star_2', 2), ('___level_star_5', 3), ('_level', 1),
                      ('_duration', 2), ('paragraph_head', 4), ('___duration_star_6', 2), ('__references_star_8', 1), ('portion_head', 2),
                      ('__tags_star_7', 2), ('_level', 1), ('_duration', 4), ('___duration_star_6', 2), ('date_time_group', 4),
                      ('__tags_star_7', 2)],
            'starts': {'addressee': (130, 138),
                       'called_stations': (57, 33),
                       'calling_station': (81, 227),
                       'classification': (99, 34),
                       'classified_by': (88, 112),
                       'date_time_group': (84, 177),
                       'executive_order': (201, 108),
                       'originator': (73, 46),
                       'page_line': (197, 211),
                       'paragraph_head': (39, 42),
                       'portion_head': (142, 188),
                       'reference': (27, 210),
                       'references': (71, 78),
                       'security': (37, 82),
                       'sub_paragraph_head': (68, 205),
                       'subject': (228, 77),
                       'tags': (165, 18),
                       'transmission_identifier': (1, 92)},
            'states': [{'SHORT_SECTION': 17}, {'START_OF_MESSAGE': 225, 'transmission_identifier': 92},
                       {'$END': -1, 'REFERENCE_LABEL': 8, 'REFERENCE_TEXT': 13}, {'$END': -2}, {'SECTION_NUMBER': 162}, {'$END': -3, 'WORD': -3},
                       {'$END': -4, 'REMARK': 15}, {'$END': -5}, {'$END': -6, 'REFERENCE_LABEL': -6, 'REFERENCE_TEXT': -6}, {'REFERENCE_NUMBER': 54},
                       {'$END': -7, 'FULL_STOP': -7, 'ROUTING_INDICATOR': -7}, {'$END': -8, 'COMMA': -8, 'EXEMPTION': -8, 'REMARK': -8},
                       {'PAGE_SECTION': 122}, {'$END': -9, 'REFERENCE_LABEL': -9, 'REFERENCE_TEXT': -9},
                       {'$END': -10, 'COMMA': -10, 'PERSON': -10, 'SEMICOLON': -10, 'TAG': -10}, {'$END': -11},
                       {'$END': -12, 'CLASSIFIED_BY_REST': -12}, {'$END': -13, 'REMARK': 24}, {}, {'$END': -14}, {'$END': -15, 'PARAGRAPH_TEXT': 72},
                       {'$END': -16, 'SECURITY_PROSIGN': 109}, {'$END': -17, 'PARENTHESIS': 45, 'REFERENCE_REMARK': 47, '__reference_star_9': 110},
                       {'PAGE_SECTION': 237}, {'$END': -18}, {'$END': -19, 'PARENTHESIS': 127, 'REFERENCE_REMARK': 118}, {'$END': -20},
                       {'REFERENCE_STATION': 9, 'REFERENCE_YEAR': 89, 'reference': 210},
                       {'$END': -21, 'BESIDE': 160, 'FINAL_SECTION': 151, 'SECTION_WORD': 186, 'STATION': 171, 'section': 158}, {'YEAR': 58},
                       {'$END': -22, 'COMMA': -22, 'PERSON': -22, 'SEMICOLON': -22, 'TAG': -22},
                       {'$END': -23, 'COMMA': -23, 'PERSON': -23, 'SEMICOLON': -23, 'TAG': -23},
                       {'$END': -24, 'REFERENCE_LABEL': -24, 'REFERENCE_TEXT': -24}, {}, {}, {'$END': -25, 'SECURITY_PROSIGN': 230},
                       {'REFERENCE_NUMBER': 22}, {'SECURITY_SIGNAL': 85, 'security': 82},
                       {'$END': -26, 'COMMA': 207, 'EXEMPTION': 208, 'REMARK': 184, '___duration_star_6': 200},
                       {'PARAGRAPH_NUMBER': 116, 'paragraph_head': 42},
                       {'$END': -27, 'COMMA': 31, 'PERSON': 14, 'SEMICOLON': 43, 'TAG': 30, '__tags_star_7': 79},
                       {'$END': -28, 'PORTION_MARK': 132, 'SUBJECT_TEXT': 243}, {},
                       {'$END': -29, 'COMMA': -29, 'PERSON': -29, 'SEMICOLON': -29, 'TAG': -29},
                       {'$END': -30, 'CLASSIFIED_BY_REST': 55, 'REASON_SECTION': 113, 'REASON_WORD': 90, 'reason': 52},
                       {'$END': -31, 'PARENTHESIS': -31, 'REFERENCE_REMARK': -31}, {}, {'$END': -32, 'PARENTHESIS': -32, 'REFERENCE_REMARK': -32},
                       {'$END': -33}, {'WORD': 172}, {'$END': -34, 'OPERATING_SIGNAL': 159, 'SPECIAL_HANDLING': 155, '__security_star_1': 203},
                       {'$END': -35,
                        'CLASSIFIED_BY_KEYWORD': -35,
                        'CLASSIFIED_BY_REST': -35,
                        'CLASSIFIER': -35,
                        'REASON_SECTION': -35,
                        'REASON_WORD': -35},
                       {'$END': -36, 'CLASSIFIED_BY_REST': 148},
                       {'$END': -37,
                        'CLASSIFIED_BY_KEYWORD': -37,
                        'CLASSIFIED_BY_REST': -37,
                        'CLASSIFIER': -37,
                        'REASON_SECTION': -37,
                        'REASON_WORD': -37},
                       {'$END': -38, 'PARENTHESIS': 45, 'REFERENCE_REMARK': 47, '__reference_star_9': 25}, {'$END': -39}, {'ADDRESS_NAME': 181},
                       {'DOUBLED_PROSIGN': 59, 'called_stations': 33}, {'$END': -40, 'INSTRUCTIONS': 224},
                       {'ROUTING_INDICATOR': 10, '__called_stations_plus_0': 74}, {'ZONE': 212}, {'$END': -41, 'STATION': 223, 'STATION_ONLY': 239},
                       {'MONTH': 254}, {'$END': -42}, {'$END': -43, 'CLASSIFIED_BY_REST': -43, 'REASON_LETTERS': 141},
                       {'$END': -44, 'CHANNEL_NUMBER': 21, 'SECURITY_PROSIGN': 143}, {'ROUTING_INDICATOR': 101},
                       {'$END': -45, 'CLASSIFIED_BY_REST': -45}, {'SUB_PARAGRAPH_LABEL': 196, 'sub_paragraph_head': 205},
                       {'$END': -46, 'CONTINUITY_NUMBER': 221, 'PRECEDENCE_WORD': 173}, {'MESSAGE_NUMBER': 193},
                       {'REFERENCE_KEYWORD': 169, 'references': 78}, {'$END': -47}, {'FM': 120, 'originator': 46},
                       {'$END': -48, 'FULL_STOP': 163, 'ROUTING_INDICATOR': 157}, {'$END': -49}, {'$END': -50, 'PARAGRAPH_TEXT': 106}, {}, {},
                       {'$END': -51, 'COMMA': 152, 'PERSON': 255, 'SEMICOLON': 136, 'TAG': 261}, {'$END': -52, 'PARAGRAPH_TEXT': 250},
                       {'DE': 66, 'calling_station': 227}, {}, {'$END': -53},
                       {'DAY_TIME': 218, 'PROSIGN': 134, '__date_time_group_star_2': 131, 'date_time_group': 177}, {'SECURITY_GROUP': 50},
                       {'$END': -54},
                       {'$END': -55,
                        'BESIDE': 126,
                        'FINAL_SECTION': 151,
                        'SECTION_WORD': 186,
                        'STATION': 70,
                        '__classification_star_4': 28,
                        'section': 61},
                       {'CLASSIFIED_BY_KEYWORD': 53, '__classified_by_plus_10': 192, 'classified_by': 112}, {'REFERENCE_STATION': 36},
                       {'$END': -56, 'CLASSIFIED_BY_REST': -56, 'REASON_LETTERS': 67, 'REASON_SECTION': 64}, {'$END': -57}, {},
                       {'$END': -58, 'PARAGRAPH_TEXT': 91}, {'$END': -59, 'REMARK': 194},
                       {'$END': -60, 'CONTINUITY_NUMBER': 133, 'PRECEDENCE_WORD': 139}, {'$END': -61, 'CONTINUITY_NUMBER': 7}, {'$END': -62},
                       {'$END': -63}, {'SOLID_LEVEL': 256, 'SPACED_LEVEL': 248, '_level': 87, 'classification': 34}, {'$END': -64},
                       {'$END': -65, 'DAY_OF_YEAR': 135, 'SECTION_SUFFIX': 103, 'SERIAL': 180, 'file_time': 170}, {'PAGE_SECTION': 238},
                       {'$END': -66, 'DAY_OF_YEAR': 135, 'file_time': 137}, {'$END': -67}, {'$END': -68}, {'$END': -69}, {'$END': -70}, {},
                       {'$END': -71}, {'$END': -72, 'PARENTHESIS': 127, 'REFERENCE_REMARK': 118}, {'ORDER_NUMBER': 198}, {},
                       {'$END': -73, 'CLASSIFIED_BY_REST': -73, 'REASON_LETTERS': 16}, {'$END': -74, 'OPERATING_SIGNAL': -74},
                       {'$END': -75, 'CONTINUITY_NUMBER': 121, 'PRECEDENCE_WORD': 96},
                       {'$END': -76, 'BROKEN_MARK': 20, 'FULL_STOP': 178, 'MARK': 229, 'PARAGRAPH_TEXT': 185}, {'PAGE_NUMBER': 119},
                       {'$END': -77, 'PARENTHESIS': -77, 'REFERENCE_REMARK': -77}, {'$END': -78, 'REMARK': 232, 'SHORT_SECTION': 226},
                       {'ORIGINATOR_NAME': 63}, {'$END': -79}, {'OF': 23, 'PAGE_OF_SECTION': 125}, {'$END': -80, 'REMARK': 220}, {'$END': -81},
                       {'OF': 235}, {'$END': -82, 'BESIDE': -82, 'FINAL_SECTION': -82, 'SECTION_WORD': -82, 'STATION': -82},
                       {'$END': -83, 'PARENTHESIS': -83, 'REFERENCE_REMARK': -83}, {'PAGE_NUMBER': 12}, {'$END': -84},
                       {'ADDRESSED_INDICATOR': 209, 'ADDRESS_NAME': 115, 'ROLE_WORD': 195, 'addressee': 138}, {'DAY_TIME': 60, 'PROSIGN': 246},
                       {'$END': -85, 'SUBJECT_TEXT': 3}, {'$END': -86}, {'DAY_TIME': -87, 'PROSIGN': -87}, {'TIME': 145},
                       {'$END': -88, 'COMMA': -88, 'PERSON': -88, 'SEMICOLON': -88, 'TAG': -88}, {'$END': -89}, {},
                       {'$END': -90, 'CONTINUITY_NUMBER': 105}, {'$END': -91, 'STATION': -91, 'STATION_ONLY': -91},
                       {'$END': -92, 'CLASSIFIED_BY_REST': -92}, {'DAMAGED_NUMBER': 189, 'MARK': 149, 'portion_head': 188}, {'$END': -93}, {'OF': 4},
                       {'$END': -94},
                       {'$END': -95,
                        'BESIDE': -95,
                        'DOUBLE_SLASH': 49,
                        'FINAL_SECTION': -95,
                        'SECTION_WORD': -95,
                        'STATION': -95,
                        '___level_star_5': 164},
                       {'$END': -96, 'DAY_OF_YEAR': 135, 'file_time': 107}, {'$END': -97}, {'$END': -98, 'PARAGRAPH_TEXT': 253},
                       {'$END': -99, 'STATION': -99, 'STATION_ONLY': -99}, {'OF': 234, 'SECTION_NUMBER': 258},
                       {'$END': -100, 'COMMA': -100, 'PERSON': -100, 'SEMICOLON': -100, 'TAG': -100}, {'$END': -101},
                       {'$END': -102, 'WORD': 5, '__classification_star_3': 156}, {'$END': -103, 'OPERATING_SIGNAL': 159, '__security_star_1': 175},
                       {'$END': -104, 'WORD': 168}, {'$END': -105, 'FULL_STOP': -105, 'ROUTING_INDICATOR': -105},
                       {'$END': -106, 'STATION': 215, 'STATION_ONLY': 174}, {'$END': -107, 'OPERATING_SIGNAL': -107},
                       {'$END': -108, 'BESIDE': -108, 'FINAL_SECTION': -108, 'SECTION_WORD': -108, 'STATION': -108}, {'$END': -109},
                       {'$END': -110, 'STATION': -110, 'STATION_ONLY': -110}, {'$END': -111},
                       {'$END': -112, 'BESIDE': -112, 'DOUBLE_SLASH': 213, 'FINAL_SECTION': -112, 'SECTION_WORD': -112, 'STATION': -112},
                       {'TAGS_KEYWORD': 40, 'tags': 18}, {'$END': -113, 'PARAGRAPH_TEXT': 97}, {'$END': -114, 'WORD': 168},
                       {'$END': -115, 'WORD': -115}, {'$END': -116, 'REFERENCE_LABEL': 252, 'REFERENCE_TEXT': 32, '__references_star_8': 2},
                       {'$END': -117}, {'MESSAGE_NUMBER': 191},
                       {'$END': -118, 'BESIDE': -118, 'DOUBLE_SLASH': -118, 'FINAL_SECTION': -118, 'SECTION_WORD': -118, 'STATION': -118},
                       {'$END': -119, 'CONTINUITY_NUMBER': 161}, {'$END': -120}, {'$END': -121, 'OPERATING_SIGNAL': 114}, {'$END': -122, 'WORD': 168},
                       {}, {'$END': -123, 'BROKEN_MARK': 80, 'MARK': 76, 'PARAGRAPH_TEXT': 86}, {'$END': -124, 'PARAGRAPH_TEXT': 104},
                       {'$END': -125, 'DAY_OF_YEAR': 135, 'SECTION_SUFFIX': 147, 'file_time': 153},
                       {'$END': -126, 'CONTINUITY_NUMBER': 124, 'PRECEDENCE_WORD': 206}, {'$END': -127},
                       {'$END': -128, 'WORD': 5, '__classification_star_3': 245}, {'$END': -129}, {'$END': -130}, {'SECTION_NUMBER': 144},
                       {'$END': -131}, {}, {'MARK': 93},
                       {'$END': -132, 'DATE': 123, 'EVENT': 98, 'EXEMPTION': 38, 'MANUAL_REVIEW': 94, 'NOT_APPLICABLE': 100, 'OADR': 240},
                       {'$END': -133, 'WORD': 5, '__classification_star_3': 176},
                       {'$END': -134,
                        'CLASSIFIED_BY_KEYWORD': 51,
                        'CLASSIFIED_BY_REST': 202,
                        'CLASSIFIER': 44,
                        'REASON_SECTION': 113,
                        'REASON_WORD': 90,
                        'reason': 233},
                       {'$END': -135, 'WORD': 5, '__classification_star_3': 167}, {'$END': -136}, {'ADDRESSED_INDICATOR': 56, 'ADDRESS_NAME': 69},
                       {'$END': -137, 'BROKEN_MARK': 179, 'MARK': 166, 'PARAGRAPH_TEXT': 187},
                       {'PAGE_STATION': 128, 'PAGE_WORD': 102, 'page_line': 211},
                       {'$END': -138,
                        'DATE': 241,
                        'DECL': 190,
                        'EVENT': 236,
                        'NOT_APPLICABLE': 214,
                        'OADR': 204,
                        'REMARK': 231,
                        'SCHEDULE': 199,
                        '_duration': 222},
                       {'$END': -139}, {'$END': -140, 'COMMA': 242, 'EXEMPTION': 251, 'REMARK': 257}, {'EO': 111, 'executive_order': 108},
                       {'$END': -141}, {'$END': -142, 'OPERATING_SIGNAL': 114}, {'$END': -143, 'REMARK': 182}, {},
                       {'$END': -144, 'CONTINUITY_NUMBER': 83}, {'EXEMPTION': 259}, {'$END': -145, 'COMMA': -145, 'EXEMPTION': -145, 'REMARK': -145},
                       {'ADDRESS_NAME': 95}, {}, {}, {'MONTH': 29}, {'WORD': 247}, {'$END': -146, 'REMARK': 249}, {'MESSAGE_NUMBER': 183},
                       {'$END': -147}, {'$END': -148}, {'ZONE': 62},
                       {'$END': -149, 'BESIDE': -149, 'DOUBLE_SLASH': 213, 'FINAL_SECTION': -149, 'SECTION_WORD': -149, 'STATION': -149},
                       {'$END': -150}, {'$END': -151}, {'$END': -152}, {'MESSAGE_NUMBER': 154}, {'$END': -153},
                       {'$END': -154, 'CHANNEL': 65, 'CHANNEL_NUMBER': 35, 'SECURITY_PROSIGN': 19}, {'OF': 0}, {},
                       {'SUBJECT_KEYWORD': 41, 'subject': 77}, {'$END': -155, 'PARAGRAPH_TEXT': 75}, {'$END': -156}, {'$END': -157}, {'$END': -158},
                       {'$END': -159, 'CLASSIFIED_BY_REST': 48}, {'SECTION_NUMBER': 140}, {'PAGE_SECTION': 6}, {'$END': -160},
                       {'$END': -161, 'REMARK': 217}, {'PAGE_STATION': 117}, {'$END': -162}, {'$END': -163, 'REMARK': 216},
                       {'$END': -164, 'REMARK': 129}, {'EXEMPTION': 11}, {'$END': -165}, {'SECTION_NUMBER': 150}, {'$END': -166, 'WORD': 168},
                       {'DAY_TIME': -167, 'PROSIGN': -167},
                       {'$END': -168, 'BESIDE': -168, 'DOUBLE_SLASH': -168, 'FINAL_SECTION': -168, 'SECTION_WORD': -168, 'STATION': -168},
                       {'$END': -169, 'BESIDE': -169, 'FINAL_SECTION': -169, 'SECTION_WORD': -169, 'STATION': -169}, {'$END': -170}, {'$END': -171},
                       {'$END': -172, 'COMMA': -172, 'EXEMPTION': -172, 'REMARK': -172},
                       {'$END': -173, 'REFERENCE_LABEL': -173, 'REFERENCE_TEXT': -173}, {'$END': -174}, {'YEAR': 260},
                       {'$END': -175, 'COMMA': -175, 'PERSON': -175, 'SEMICOLON': -175, 'TAG': -175},
                       {'$END': -176,
                        'BESIDE': -176,
                        'DOUBLE_SLASH': 49,
                        'EFTO': 146,
                        'FINAL_SECTION': -176,
                        'SECTION_WORD': -176,
                        'STATION': -176,
                        '___level_star_5': 219},
                       {'$END': -177}, {'OF': 244}, {'$END': -178, 'COMMA': -178, 'EXEMPTION': -178, 'REMARK': -178},
                       {'$END': -179, 'INSTRUCTIONS': 26}, {'$END': -180, 'COMMA': -180, 'PERSON': -180, 'SEMICOLON': -180, 'TAG': -180}],
            'terminals': [('BESIDE', '(?:NOFORN|NODIS|EXDIS|STADIS|LIMDIS|SIPDIS|SENSITIVE|SBU|FOUO|LOU|[A-Z]+(?= +SECTION \\d))(?= )'),
                          ('FULL_STOP', '\\.'),
                          ('CLASSIFIED_BY_KEYWORD',
                           '(?i:(?:\\d{1,2}\\. *)?(?:\\([A-Z\\/]{1,9}\\) *)?(?:CLASSIFIED|CLA[A-Z]{4,7}D|CL[A-Z]{5,7}ED)\\s+BY\\b\\s*[:;,.]?)'),
                          ('REFERENCE_KEYWORD', '(?i:REFS?(?:\\(S\\))?(?![A-Z])\\s*[:;.]*|[A-Z]{2,5}\\s*[:;])'),
                          ('DECL', '(?i:DECL(?:AS(?:SIFY)?)?\\b(?: ON\\b)?\\.?\\s*[:;]?)'), ('FINAL_SECTION', 'FINAL SECTION(?= )'),
                          ('EFTO', 'E ?F ?T ?O(?= )'), ('SECTION_WORD', 'SECTION(?= )'), ('PAGE_WORD', 'PAGE(?= )'),
                          ('REASON_WORD',
                           '(?i:(?s:(?:[,;.:\\-]|\\b(?:for|the|following|under|per|pursuant|based|on|to|of|in|are|is)\\b|e\\.?o\\.?:? '
                           '?\\d{5}[,:;.]?|\\s)*\\b(?:reasons?|resons?|reaons?|rasons?|reasons?\\(s\\)|reason\\(s\\)|sections?|sec\\.|paras?)\\b(?:[,;.:\\-]|\\b(?:for|the|under|per|of|in|are|is|and|section|sections|sec|paras?|e\\.?o\\.?)\\b|1[0-9]{4}|reason|\\s)*))'),
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
                          ('SPACED_LEVEL', '[A-Z](?: {1,3}[A-Z](?![A-Z]))+(?= |\\s*\\Z)'), ('SCHEDULE', '(?i:X?GDS\\b.*|XDS\\b.*|RDS\\b.*|ADS\\b.*)'),
                          ('PAGE_STATION', "[A-Z](?:[A-Z.'\\-]| +(?=[A-Z]))*"), ('PARENTHESIS', '\\([^()]*\\)'), ('PERSON', '\\([^()]*\\)'),
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
                          ('ROUTING_INDICATOR', '[A-Z][A-Z0-9]{2,}'), ('ORIGINATOR_NAME', '\\S+(?: +[^\\s]+)*'), ('DAMAGED_NUMBER', '[^\\s(][^(]*'),
                          ('TAG', '[^\\s,;()]+'), ('CLASSIFIED_BY_REST', '\\S[\\s\\S]*'), ('SUBJECT_TEXT', '\\S[\\s\\S]*'), ('WORD', '[^\\s\\/]+'),
                          ('EVENT', '(?i:[A-Z].*)'), ('OPERATING_SIGNAL', '[^\\s]+'), ('REFERENCE_REMARK', '[^()]+'), ('INSTRUCTIONS', '\\S.*'),
                          ('PARAGRAPH_TEXT', '\\S.*'), ('REMARK', '\\S.*'), ('__IGNORE_0', '\\s+'), ('MONTH', '(?i:[A-Z]{3,9}\\.?)'),
                          ('SECURITY_GROUP', '[A-Z]{2,8}(?![A-Z])'), ('SERIAL', '#?\\d{1,5}[A-Z]?(?=[ \\/]|\\s*\\Z)'), ('DAY_TIME', '\\d{5,7}'),
                          ('EO', '(?i:E\\.? ?O\\.?:?)'), ('SPECIAL_HANDLING', '\\/[A-Z]{5}'), ('CHANNEL_NUMBER', '\\d{1,6}'),
                          ('START_OF_MESSAGE', 'V?ZCZC'), ('YEAR', '\\d{4}(?!\\d)|\\d{2}(?!\\d)'), ('SECTION_SUFFIX', '\\/\\d{1,2}'),
                          ('CHANNEL', '[A-Z]{3}'), ('PARAGRAPH_NUMBER', '\\d{1,3}'), ('DOUBLED_PROSIGN', '[A-Z]{1,2}(?![A-Z0-9])'),
                          ('SECURITY_PROSIGN', 'UU|HH'), ('DOUBLE_SLASH', '//'),
                          ('ZONE', '[A-Z](?= |JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|\\s|\\Z)'), ('PROSIGN', '[A-Z](?= )'), ('COMMA', ','),
                          ('SEMICOLON', ';')]},
 'markings': {'rules': [('portion', 2), ('__banner_star_2', 2), ('__release_star_1', 3), ('banner', 2), ('banner', 2), ('banner', 1),
                        ('_separator', 1), ('__portion_star_0', 2), ('__banner_release_star_3', 2), ('__banner_star_2', 3), ('__banner_star_2', 2),
                        ('_control', 1), ('banner_release', 3), ('_separator', 1), ('__banner_release_star_3', 1), ('_separator', 1),
                        ('_separator', 1), ('release', 2), ('__banner_star_2', 1), ('__release_star_1', 1), ('banner', 1), ('__banner_star_2', 3),
                        ('__banner_release_star_3', 3), ('__release_star_1', 2), ('_control', 1), ('release', 3), ('portion', 2),
                        ('__banner_release_star_3', 2), ('portion', 1), ('banner_release', 2), ('__release_star_1', 2), ('__banner_star_2', 2),
                        ('__portion_star_0', 3), ('portion', 1), ('_control', 1), ('__banner_star_2', 2), ('__banner_star_2', 1)],
              'starts': {'banner': (11, 22), 'portion': (28, 37)},
              'states': [{'$END': -1, 'COMMA': 21, 'DOUBLE_SLASH': 20, 'HYPHEN': 18, 'SLASH': 6, '_separator': 48},
                         {'$END': -2, 'BANNER_CONTROL': -2, 'BANNER_RELEASE_TO': -2, 'BANNER_SEPARATOR': -2},
                         {'$END': -3, 'COMMA': -3, 'COUNTRY': -3, 'DOUBLE_SLASH': -3, 'HYPHEN': -3, 'SLASH': -3},
                         {'$END': -4, 'BANNER_CONTROL': 1, 'BANNER_RELEASE_TO': 16, 'BANNER_SEPARATOR': 41, 'banner_release': 12},
                         {'$END': -5, 'BANNER_CONTROL': 1, 'BANNER_RELEASE_TO': 16, 'BANNER_SEPARATOR': 41, 'banner_release': 12},
                         {'$END': -6,
                          'BANNER_CONTROL': 50,
                          'BANNER_RELEASE_TO': 16,
                          'BANNER_SEPARATOR': 9,
                          '__banner_star_2': 3,
                          'banner_release': 25},
                         {'CONTROL': -7, 'RELEASE_TO': -7, 'UNCLASSIFIED_CONTROL': -7},
                         {'$END': -8, 'COMMA': -8, 'DOUBLE_SLASH': -8, 'HYPHEN': -8, 'SLASH': -8},
                         {'$END': -9, 'BANNER_CONTROL': -9, 'BANNER_COUNTRY': -9, 'BANNER_RELEASE_TO': -9, 'BANNER_SEPARATOR': -9, '__ANON_0': -9},
                         {'BANNER_CONTROL': 44, 'BANNER_RELEASE_TO': 16, 'banner_release': 49},
                         {'$END': -10, 'BANNER_CONTROL': -10, 'BANNER_RELEASE_TO': -10, 'BANNER_SEPARATOR': -10},
                         {'BANNER_CONTROL': 27, 'BANNER_LEVEL': 5, 'banner': 22},
                         {'$END': -11, 'BANNER_CONTROL': -11, 'BANNER_RELEASE_TO': -11, 'BANNER_SEPARATOR': -11},
                         {'$END': -12, 'COMMA': -12, 'DOUBLE_SLASH': -12, 'HYPHEN': -12, 'SLASH': -12},
                         {'$END': -13, 'BANNER_CONTROL': -13, 'BANNER_COUNTRY': 8, 'BANNER_RELEASE_TO': -13, 'BANNER_SEPARATOR': -13, '__ANON_0': 32},
                         {'BANNER_COUNTRY': 39}, {'BANNER_COUNTRY': 42},
                         {'CONTROL': 35, 'RELEASE_TO': 29, 'UNCLASSIFIED_CONTROL': 13, '_control': 7, 'release': 47},
                         {'CONTROL': -14, 'RELEASE_TO': -14, 'UNCLASSIFIED_CONTROL': -14},
                         {'$END': -15,
                          'BANNER_CONTROL': -15,
                          'BANNER_COUNTRY': -15,
                          'BANNER_RELEASE_TO': -15,
                          'BANNER_SEPARATOR': -15,
                          '__ANON_0': -15},
                         {'CONTROL': -16, 'RELEASE_TO': -16, 'UNCLASSIFIED_CONTROL': -16},
                         {'CONTROL': -17, 'RELEASE_TO': -17, 'UNCLASSIFIED_CONTROL': -17}, {},
                         {'$END': -18, 'COMMA': 24, 'COUNTRY': 26, 'DOUBLE_SLASH': -18, 'HYPHEN': -18, 'SLASH': -18, '__release_star_1': 36},
                         {'COUNTRY': 43}, {'$END': -19, 'BANNER_CONTROL': -19, 'BANNER_RELEASE_TO': -19, 'BANNER_SEPARATOR': -19},
                         {'$END': -20, 'COMMA': -20, 'COUNTRY': -20, 'DOUBLE_SLASH': -20, 'HYPHEN': -20, 'SLASH': -20},
                         {'$END': -21,
                          'BANNER_CONTROL': 50,
                          'BANNER_RELEASE_TO': 16,
                          'BANNER_SEPARATOR': 9,
                          '__banner_star_2': 4,
                          'banner_release': 25},
                         {'PORTION_LEVEL': 46, 'UNCLASSIFIED_CONTROL': 40, 'portion': 37}, {'COUNTRY': 23},
                         {'$END': -22, 'BANNER_CONTROL': -22, 'BANNER_RELEASE_TO': -22, 'BANNER_SEPARATOR': -22},
                         {'$END': -23,
                          'BANNER_CONTROL': -23,
                          'BANNER_COUNTRY': -23,
                          'BANNER_RELEASE_TO': -23,
                          'BANNER_SEPARATOR': -23,
                          '__ANON_0': -23},
                         {'BANNER_COUNTRY': 31}, {'COUNTRY': 2},
                         {'$END': -24, 'COMMA': -24, 'COUNTRY': -24, 'DOUBLE_SLASH': -24, 'HYPHEN': -24, 'SLASH': -24},
                         {'$END': -25, 'COMMA': -25, 'DOUBLE_SLASH': -25, 'HYPHEN': -25, 'SLASH': -25},
                         {'$END': -26, 'COMMA': 33, 'COUNTRY': 34, 'DOUBLE_SLASH': -26, 'HYPHEN': -26, 'SLASH': -26}, {},
                         {'$END': -27, 'COMMA': 21, 'DOUBLE_SLASH': 20, 'HYPHEN': 18, 'SLASH': 6, '_separator': 48},
                         {'$END': -28,
                          'BANNER_CONTROL': -28,
                          'BANNER_COUNTRY': -28,
                          'BANNER_RELEASE_TO': -28,
                          'BANNER_SEPARATOR': -28,
                          '__ANON_0': -28},
                         {'$END': -29, 'COMMA': 21, 'DOUBLE_SLASH': 20, 'HYPHEN': 18, 'SLASH': 6, '__portion_star_0': 0, '_separator': 17},
                         {'BANNER_CONTROL': 10, 'BANNER_RELEASE_TO': 16, 'banner_release': 30},
                         {'$END': -30,
                          'BANNER_CONTROL': -30,
                          'BANNER_COUNTRY': 19,
                          'BANNER_RELEASE_TO': -30,
                          'BANNER_SEPARATOR': -30,
                          '__ANON_0': 15,
                          '__banner_release_star_3': 14},
                         {'$END': -31, 'COMMA': -31, 'COUNTRY': -31, 'DOUBLE_SLASH': -31, 'HYPHEN': -31, 'SLASH': -31},
                         {'$END': -32, 'BANNER_CONTROL': -32, 'BANNER_RELEASE_TO': -32, 'BANNER_SEPARATOR': -32},
                         {'$END': -33, 'COMMA': -33, 'DOUBLE_SLASH': -33, 'HYPHEN': -33, 'SLASH': -33},
                         {'$END': -34, 'COMMA': 21, 'DOUBLE_SLASH': 20, 'HYPHEN': 18, 'SLASH': 6, '__portion_star_0': 38, '_separator': 17},
                         {'$END': -35, 'COMMA': -35, 'DOUBLE_SLASH': -35, 'HYPHEN': -35, 'SLASH': -35},
                         {'CONTROL': 35, 'RELEASE_TO': 29, 'UNCLASSIFIED_CONTROL': 13, '_control': 45, 'release': 47},
                         {'$END': -36, 'BANNER_CONTROL': -36, 'BANNER_RELEASE_TO': -36, 'BANNER_SEPARATOR': -36},
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
 'telegram': {'rules': [('ending', 4), ('_citations', 0), ('ending', 0), ('_routing', 2), ('ending', 2), ('ending', 4), ('_addresses', 1),
                        ('_citations', 2), ('ending', 1), ('ending', 4), ('_addresses', 4), ('_addresses', 1), ('ending', 1), ('_extract', 2),
                        ('_extract', 1), ('ending', 2), ('_addresses', 2), ('ending', 3), ('ending', 2), ('_routing', 2), ('heading', 5),
                        ('_routing', 1), ('_routing', 4), ('ending', 2), ('ending', 2), ('ending', 1), ('heading', 5), ('text', 5), ('ending', 3),
                        ('ending', 3), ('_routing', 2), ('_addresses', 3), ('_routing', 2), ('_routing', 2), ('ending', 5), ('text', 6),
                        ('telegram', 1), ('heading', 6), ('telegram', 3), ('ending', 2), ('_citations', 1), ('__text_star_0', 1), ('telegram', 2),
                        ('_routing', 2), ('ending', 4), ('_extract', 2), ('_addresses', 2), ('ending', 3), ('_routing', 1), ('_extract', 1),
                        ('_routing', 3), ('_routing', 1), ('_routing', 3), ('_citations', 1), ('__text_star_0', 2), ('text', 6), ('_routing', 3),
                        ('_extract', 1), ('_addresses', 3), ('_citations', 2), ('ending', 3), ('_addresses', 2), ('_extract', 2), ('ending', 4),
                        ('ending', 3), ('__text_star_0', 1), ('ending', 3), ('ending', 3), ('__text_star_0', 2), ('heading', 1), ('ending', 2),
                        ('_extract', 3), ('_routing', 3), ('ending', 3), ('heading', 2), ('text', 7), ('ending', 2), ('ending', 3), ('ending', 2),
                        ('ending', 1), ('_routing', 1), ('ending', 1), ('heading', 4), ('ending', 2), ('heading', 1)],
              'starts': {'telegram': (2, 87)},
              'states': [{'$END': -1, 'END_OF_MESSAGE': 38},
                         {'$END': -2,
                          'BREAK': -2,
                          'CLASSIFIED_BY': 44,
                          'CORRECTION': -2,
                          'END_OF_MESSAGE': -2,
                          'END_SERIAL': -2,
                          'REFERENCES': 58,
                          'SIGNATURE': -2,
                          'TEXT': -2,
                          '_citations': 30},
                         {'$END': -3,
                          'BREAK': 98,
                          'CALLED_STATIONS': 23,
                          'CALLING_STATION': 55,
                          'CLASSIFICATION': 76,
                          'CORRECTION': 95,
                          'DATE_TIME_GROUP': 16,
                          'END_OF_MESSAGE': 9,
                          'END_SERIAL': 27,
                          'FROM': 65,
                          'INFO': 13,
                          'SECURITY': 52,
                          'SIGNATURE': 93,
                          'TO': 6,
                          'TRANSMISSION_IDENTIFIER': 94,
                          '_addresses': 53,
                          '_extract': 81,
                          '_routing': 36,
                          'ending': 40,
                          'heading': 8,
                          'telegram': 87,
                          'text': 57},
                         {'DATE_TIME_GROUP': -4}, {'$END': -5}, {'$END': -6},
                         {'ACCOUNTING': -7, 'BREAK': -7, 'CLASSIFICATION': -7, 'EXEMPTED': 50, 'INFO': 71},
                         {'$END': -8, 'BREAK': -8, 'CORRECTION': -8, 'END_OF_MESSAGE': -8, 'END_SERIAL': -8, 'SIGNATURE': -8, 'TEXT': -8},
                         {'CLASSIFICATION': 76, 'text': 28}, {'$END': -9}, {'$END': -10}, {'TAGS': 86},
                         {'ACCOUNTING': -11, 'BREAK': -11, 'CLASSIFICATION': -11},
                         {'ACCOUNTING': -12, 'BREAK': -12, 'CLASSIFICATION': -12, 'EXEMPTED': 18},
                         {'$END': -13, 'CORRECTION': 97, 'END_OF_MESSAGE': 26, 'END_SERIAL': 20},
                         {'BREAK': -14, 'CLASSIFICATION': -14, 'INFO': 13, 'TO': 6, '_addresses': 83},
                         {'BREAK': -15, 'CLASSIFICATION': -15, 'FROM': 15, 'INFO': 13, 'TO': 6, '_addresses': 49}, {'$END': -16},
                         {'ACCOUNTING': -17, 'BREAK': -17, 'CLASSIFICATION': -17}, {'$END': -18},
                         {'$END': -19, 'CORRECTION': 85, 'END_OF_MESSAGE': 31}, {'DATE_TIME_GROUP': -20, 'SECURITY': 64},
                         {'BREAK': 41, 'CLASSIFICATION': -21}, {'CALLING_STATION': 21, 'DATE_TIME_GROUP': -22, 'SECURITY': 33},
                         {'DATE_TIME_GROUP': -23}, {'$END': -24}, {'$END': -25}, {'$END': -26, 'CORRECTION': 82, 'END_OF_MESSAGE': 25},
                         {'$END': -3, 'BREAK': 14, 'CORRECTION': 95, 'END_OF_MESSAGE': 9, 'END_SERIAL': 27, 'SIGNATURE': 93, 'ending': 42},
                         {'CLASSIFICATION': -27},
                         {'$END': -28, 'BREAK': -28, 'CORRECTION': -28, 'END_OF_MESSAGE': -28, 'END_SERIAL': -28, 'SIGNATURE': -28, 'TEXT': 61},
                         {'$END': -29}, {'$END': -30}, {'DATE_TIME_GROUP': -31},
                         {'ACCOUNTING': -32, 'BREAK': -32, 'CLASSIFICATION': -32, 'EXEMPTED': 12},
                         {'CALLING_STATION': 54, 'DATE_TIME_GROUP': -33, 'SECURITY': 56}, {'DATE_TIME_GROUP': 62}, {'DATE_TIME_GROUP': -34},
                         {'$END': -35},
                         {'$END': -36, 'BREAK': -36, 'CORRECTION': -36, 'END_OF_MESSAGE': -36, 'END_SERIAL': -36, 'SIGNATURE': -36, 'TEXT': 89},
                         {'$END': -37}, {'CLASSIFICATION': -38}, {'$END': -39}, {'$END': -40, 'END_OF_MESSAGE': 78},
                         {'$END': -41,
                          'BREAK': -41,
                          'CORRECTION': -41,
                          'END_OF_MESSAGE': -41,
                          'END_SERIAL': -41,
                          'REFERENCES': 7,
                          'SIGNATURE': -41,
                          'TEXT': -41},
                         {'CAPTION': -42, 'EXECUTIVE_ORDER': -42, 'PASS': -42}, {'$END': -43}, {'DATE_TIME_GROUP': -44, 'SECURITY': 84},
                         {'$END': -45}, {'BREAK': -46, 'CLASSIFICATION': -46}, {'ACCOUNTING': -47, 'BREAK': -47, 'CLASSIFICATION': -47, 'INFO': 34},
                         {'$END': -48, 'END_OF_MESSAGE': 10}, {'DATE_TIME_GROUP': -49}, {'BREAK': -50, 'CLASSIFICATION': -50},
                         {'DATE_TIME_GROUP': -51, 'SECURITY': 24}, {'DATE_TIME_GROUP': -52, 'SECURITY': 3}, {'DATE_TIME_GROUP': -53},
                         {'$END': -3, 'BREAK': 14, 'CORRECTION': 95, 'END_OF_MESSAGE': 9, 'END_SERIAL': 27, 'SIGNATURE': 93, 'ending': 46},
                         {'$END': -54,
                          'BREAK': -54,
                          'CLASSIFIED_BY': 67,
                          'CORRECTION': -54,
                          'END_OF_MESSAGE': -54,
                          'END_SERIAL': -54,
                          'SIGNATURE': -54,
                          'TEXT': -54},
                         {'INFO': 13, 'TO': 6, '_addresses': 96}, {'CAPTION': -55, 'EXECUTIVE_ORDER': -55, 'PASS': -55},
                         {'$END': -56, 'BREAK': -56, 'CORRECTION': -56, 'END_OF_MESSAGE': -56, 'END_SERIAL': -56, 'SIGNATURE': -56}, {'FROM': 59},
                         {'CAPTION': 79, 'EXECUTIVE_ORDER': 80, 'PASS': 60}, {'DATE_TIME_GROUP': -57},
                         {'BREAK': -58, 'CLASSIFICATION': -58, 'INFO': 13, 'TO': 6, '_addresses': 72},
                         {'ACCOUNTING': -59, 'BREAK': -59, 'CLASSIFICATION': -59},
                         {'$END': -60, 'BREAK': -60, 'CORRECTION': -60, 'END_OF_MESSAGE': -60, 'END_SERIAL': -60, 'SIGNATURE': -60, 'TEXT': -60},
                         {'$END': -2,
                          'BREAK': -2,
                          'CLASSIFIED_BY': 44,
                          'CORRECTION': -2,
                          'END_OF_MESSAGE': -2,
                          'END_SERIAL': -2,
                          'REFERENCES': 58,
                          'SIGNATURE': -2,
                          'TEXT': -2,
                          '_citations': 39},
                         {'$END': -61, 'END_OF_MESSAGE': 73}, {'SUBJECT': 68},
                         {'ACCOUNTING': -62, 'BREAK': -62, 'CLASSIFICATION': -62, 'EXEMPTED': 66}, {'BREAK': -63, 'CLASSIFICATION': -63},
                         {'$END': -64}, {'$END': -65, 'CORRECTION': 0, 'END_OF_MESSAGE': 5}, {'CAPTION': -66, 'EXECUTIVE_ORDER': -66, 'PASS': -66},
                         {'CAPTION': 75, 'EXECUTIVE_ORDER': 11, 'PASS': 45, '__text_star_0': 63}, {'$END': -67}, {'$END': -68},
                         {'CAPTION': -69, 'EXECUTIVE_ORDER': -69, 'PASS': -69}, {'TAGS': 70}, {'BREAK': 88, 'CLASSIFICATION': -70},
                         {'$END': -71, 'END_OF_MESSAGE': 19}, {'BREAK': -72, 'CLASSIFICATION': -72}, {'DATE_TIME_GROUP': -73},
                         {'$END': -74, 'END_OF_MESSAGE': 48}, {'SUBJECT': 1}, {}, {'CLASSIFICATION': -75},
                         {'$END': -76, 'BREAK': -76, 'CORRECTION': -76, 'END_OF_MESSAGE': -76, 'END_SERIAL': -76, 'SIGNATURE': -76},
                         {'$END': -77, 'CORRECTION': 69, 'END_OF_MESSAGE': 77, 'END_SERIAL': 74}, {'$END': -78},
                         {'$END': -79, 'CORRECTION': 51, 'END_OF_MESSAGE': 91},
                         {'$END': -80, 'BREAK': 90, 'CORRECTION': 43, 'END_OF_MESSAGE': 4, 'END_SERIAL': 92},
                         {'CALLED_STATIONS': 35, 'CALLING_STATION': 47, 'DATE_TIME_GROUP': -81, 'SECURITY': 37}, {'$END': -82, 'END_OF_MESSAGE': 17},
                         {'ACCOUNTING': 22, 'BREAK': 29, 'CLASSIFICATION': -83}, {'$END': -84, 'END_OF_MESSAGE': 32},
                         {'$END': -13, 'CLASSIFICATION': -85, 'CORRECTION': 97, 'END_OF_MESSAGE': 26, 'END_SERIAL': 20}],
              'terminals': [('CLASSIFIED_BY', '(?i:(?:\\d{1,2}\\. *)?(?:\\([A-Z\\/]{1,9}\\) *)?(?:CLASSIFIED|CLA[A-Z]{4,7}D|CL[A-Z]{5,7}ED) +BY\\b)'),
                            ('PARAGRAPH', '\\d{1,3}(?: ?\\. *(?=[^\\s\\d])| *(?=\\([A-Z][A-Z\\/, -]{0,30}\\)))'),
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
