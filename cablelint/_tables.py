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
             'DATE_TIME_GROUP.2: /(?:[ZOPRYM]{1,2} +){0,3}\\d{5,7}[A-Z]? ?[A-Z]{3,9}\\b/\n'
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

TABLES = {'fields': {'rules': [('__references_star_8', 2), ('classification', 4), ('__classified_by_plus_10', 1), ('__references_star_8', 2), ('subject', 2),
                      ('__date_time_group_star_2', 2), ('__classification_star_4', 1), ('reason', 2), ('portion_head', 2), ('reference', 3),
                      ('_level', 2), ('reference', 3), ('reason', 3), ('transmission_identifier', 2), ('addressee', 5), ('__tags_star_7', 1),
                      ('date_time_group', 5), ('__reference_star_9', 1), ('classified_by', 2), ('security', 2), ('paragraph_head', 2),
                      ('__reference_star_9', 1), ('__called_stations_plus_0', 2), ('transmission_identifier', 4), ('reason', 2), ('classified_by', 2),
                      ('reference', 2), ('classified_by', 3), ('_level', 2), ('__date_time_group_star_2', 1), ('__references_star_8', 1),
                      ('reason', 2), ('classified_by', 3), ('___level_star_5', 3), ('__tags_star_7', 1), ('classified_by', 3), ('addressee', 4),
                      ('paragraph_head', 3), ('calling_station', 4), ('transmission_identifier', 2), ('paragraph_head', 3), ('calling_station', 4),
                      ('paragraph_head', 4), ('sub_paragraph_head', 1), ('paragraph_head', 3), ('calling_station', 5), ('classification', 4),
                      ('_duration', 2), ('paragraph_head', 2), ('page_line', 4), ('paragraph_head', 3), ('paragraph_head', 4),
                      ('__classification_star_4', 2), ('__reference_star_9', 2), ('date_time_group', 5), ('paragraph_head', 3), ('section', 3),
                      ('file_time', 2), ('reference', 4), ('addressee', 2), ('classification', 4), ('reason', 1), ('__classification_star_3', 1),
                      ('transmission_identifier', 3), ('called_stations', 3), ('portion_head', 3), ('called_stations', 2), ('sub_paragraph_head', 3),
                      ('classified_by', 4), ('classification', 5), ('__called_stations_plus_0', 1), ('classification', 3), ('addressee', 4),
                      ('classification', 5), ('transmission_identifier', 3), ('__reference_star_9', 2), ('classification', 2), ('executive_order', 2),
                      ('addressee', 1), ('__classified_by_plus_10', 2), ('sub_paragraph_head', 3), ('_duration', 2), ('section', 4),
                      ('references', 1), ('addressee', 2), ('_level', 1), ('___level_star_5', 2), ('calling_station', 3), ('_duration', 2),
                      ('section', 4), ('__classification_star_3', 2), ('_duration', 2), ('portion_head', 1), ('_duration', 3),
                      ('sub_paragraph_head', 2), ('classification', 3), ('_duration', 3), ('classified_by', 1), ('classification', 4),
                      ('addressee', 3), ('classification', 5), ('_duration', 3), ('classification', 1), ('classification', 2), ('_duration', 2),
                      ('___duration_star_6', 1), ('_duration', 2), ('_duration', 3), ('security', 3), ('_duration', 3), ('calling_station', 3),
                      ('classification', 3), ('calling_station', 2), ('date_time_group', 6), ('addressee', 3), ('__tags_star_7', 2), ('page_line', 5),
                      ('security', 3), ('transmission_identifier', 3), ('_duration', 2), ('transmission_identifier', 1), ('calling_station', 4),
                      ('reason', 1), ('page_line', 5), ('paragraph_head', 2), ('addressee', 3), ('subject', 3), ('__security_star_1', 2),
                      ('portion_head', 2), ('__tags_star_7', 2), ('_duration', 4), ('paragraph_head', 2), ('classification', 6),
                      ('sub_paragraph_head', 2), ('_duration', 2), ('_duration', 1), ('___duration_star_6', 2), ('addressee', 2), ('_duration', 1),
                      ('addressee', 2), ('addressee', 3), ('executive_order', 3), ('___duration_star_6', 2), ('addressee', 4),
                      ('sub_paragraph_head', 2), ('_duration', 1), ('page_line', 6), ('subject', 2), ('_duration', 1), ('___duration_star_6', 3),
                      ('calling_station', 3), ('page_line', 6), ('_level', 1), ('_duration', 1), ('originator', 2), ('references', 2),
                      ('__security_star_1', 1), ('paragraph_head', 1), ('__references_star_8', 1), ('addressee', 3), ('security', 4),
                      ('classified_by', 2), ('_duration', 1), ('page_line', 7), ('_duration', 1), ('_level', 3), ('page_line', 8),
                      ('__tags_star_7', 1), ('_duration', 2), ('page_line', 7), ('tags', 1), ('transmission_identifier', 2), ('tags', 2),
                      ('addressee', 3), ('__tags_star_7', 1), ('__tags_star_7', 2), ('__tags_star_7', 2), ('addressee', 4), ('date_time_group', 4),
                      ('subject', 1)],
            'starts': {'addressee': (35, 91),
                       'called_stations': (0, 158),
                       'calling_station': (149, 25),
                       'classification': (45, 36),
                       'classified_by': (102, 185),
                       'date_time_group': (255, 40),
                       'executive_order': (4, 239),
                       'originator': (110, 172),
                       'page_line': (236, 83),
                       'paragraph_head': (39, 182),
                       'portion_head': (128, 33),
                       'reference': (23, 154),
                       'references': (50, 7),
                       'security': (254, 64),
                       'sub_paragraph_head': (165, 26),
                       'subject': (49, 79),
                       'tags': (22, 118),
                       'transmission_identifier': (238, 57)},
            'states': [{'DOUBLED_PROSIGN': 97, 'called_stations': 158}, {'$END': -1, 'REFERENCE_LABEL': -1, 'REFERENCE_TEXT': -1},
                       {'$END': -2, 'WORD': 93, '__classification_star_3': 103},
                       {'$END': -3, 'CLASSIFIED_BY_KEYWORD': -3, 'CLASSIFIED_BY_REST': -3, 'CLASSIFIER': -3, 'REASON_SECTION': -3, 'REASON_WORD': -3},
                       {'EO': 192, 'executive_order': 239}, {'$END': -4, 'REFERENCE_LABEL': -4, 'REFERENCE_TEXT': -4},
                       {'$END': -5, 'SUBJECT_TEXT': 189}, {}, {'DAY_TIME': -6, 'PROSIGN': -6},
                       {'$END': -7, 'BESIDE': -7, 'FINAL_SECTION': -7, 'SECTION_WORD': -7, 'STATION': -7},
                       {'$END': -8, 'CLASSIFIED_BY_REST': -8, 'REASON_LETTERS': 15}, {'$END': -9, 'PARAGRAPH_TEXT': 96},
                       {'$END': -10, 'PARENTHESIS': 32, 'REFERENCE_REMARK': 24, '__reference_star_9': 85},
                       {'$END': -11,
                        'BESIDE': -11,
                        'DOUBLE_SLASH': 140,
                        'FINAL_SECTION': -11,
                        'SECTION_WORD': -11,
                        'STATION': -11,
                        '___level_star_5': 241},
                       {'$END': -12, 'PARENTHESIS': 77, 'REFERENCE_REMARK': 109}, {'$END': -13, 'CLASSIFIED_BY_REST': -13}, {'SECTION_NUMBER': 129},
                       {'$END': -14, 'SECURITY_PROSIGN': 176}, {'$END': -15}, {'MONTH': 89},
                       {'$END': -16, 'COMMA': -16, 'PERSON': -16, 'SEMICOLON': -16, 'TAG': -16}, {'$END': -17, 'INSTRUCTIONS': 168},
                       {'TAGS_KEYWORD': 247, 'tags': 118}, {'REFERENCE_STATION': 252, 'REFERENCE_YEAR': 215, 'reference': 154},
                       {'$END': -18, 'PARENTHESIS': -18, 'REFERENCE_REMARK': -18}, {}, {}, {'$END': -19, 'CLASSIFIED_BY_REST': 43},
                       {'PAGE_NUMBER': 72}, {'ZONE': 19}, {'$END': -20, 'OPERATING_SIGNAL': 227, 'SPECIAL_HANDLING': 174, '__security_star_1': 159},
                       {'$END': -21, 'PARAGRAPH_TEXT': 59}, {'$END': -22, 'PARENTHESIS': -22, 'REFERENCE_REMARK': -22}, {},
                       {'$END': -23, 'FULL_STOP': -23, 'ROUTING_INDICATOR': -23},
                       {'ADDRESSED_INDICATOR': 161, 'ADDRESS_NAME': 114, 'ROLE_WORD': 82, 'addressee': 91}, {}, {'$END': -24},
                       {'$END': -25, 'CLASSIFIED_BY_REST': -25}, {'PARAGRAPH_NUMBER': 229, 'paragraph_head': 182}, {}, {'$END': -26},
                       {'$END': -27, 'PARENTHESIS': 32, 'REFERENCE_REMARK': 24, '__reference_star_9': 14}, {'$END': -28},
                       {'$END': -29, 'BESIDE': -29, 'DOUBLE_SLASH': 223, 'FINAL_SECTION': -29, 'SECTION_WORD': -29, 'STATION': -29},
                       {'SOLID_LEVEL': 123, 'SPACED_LEVEL': 222, '_level': 145, 'classification': 36}, {'DAY_TIME': -30, 'PROSIGN': -30},
                       {'$END': -31, 'REFERENCE_LABEL': -31, 'REFERENCE_TEXT': -31}, {'$END': -32, 'CLASSIFIED_BY_REST': -32},
                       {'SUBJECT_KEYWORD': 260, 'subject': 79}, {'REFERENCE_KEYWORD': 121, 'references': 7}, {'$END': -33, 'CLASSIFIED_BY_REST': 101},
                       {'$END': -34, 'BESIDE': -34, 'DOUBLE_SLASH': -34, 'FINAL_SECTION': -34, 'SECTION_WORD': -34, 'STATION': -34},
                       {'SECURITY_GROUP': 30}, {'$END': -35, 'COMMA': -35, 'PERSON': -35, 'SEMICOLON': -35, 'TAG': -35}, {'$END': -36}, {'$END': -37},
                       {}, {'MARK': 11}, {'$END': -38}, {'$END': -39}, {'$END': -40}, {'$END': -41}, {'$END': -42}, {}, {'$END': -43},
                       {'$END': -44, 'BROKEN_MARK': 212, 'MARK': 198, 'PARAGRAPH_TEXT': 135}, {'$END': -45, 'PARAGRAPH_TEXT': 74}, {'$END': -46},
                       {'$END': -47}, {'$END': -48, 'REMARK': 134}, {'$END': -49, 'BROKEN_MARK': 80, 'MARK': 67, 'PARAGRAPH_TEXT': 73},
                       {'$END': -50, 'REMARK': 186, 'SHORT_SECTION': 181}, {'$END': -51}, {'$END': -52}, {'DAY_TIME': 216, 'PROSIGN': 8},
                       {'$END': -53, 'BESIDE': -53, 'FINAL_SECTION': -53, 'SECTION_WORD': -53, 'STATION': -53},
                       {'$END': -54, 'PARENTHESIS': -54, 'REFERENCE_REMARK': -54}, {'$END': -55}, {}, {'$END': -56, 'PARAGRAPH_TEXT': 65},
                       {'$END': -57, 'STATION': -57, 'STATION_ONLY': -57}, {'ADDRESSED_INDICATOR': 243, 'ADDRESS_NAME': 86}, {}, {'$END': -58},
                       {'$END': -59, 'PARENTHESIS': 77, 'REFERENCE_REMARK': 109}, {'$END': -60, 'CONTINUITY_NUMBER': 169, 'PRECEDENCE_WORD': 250},
                       {'$END': -61, 'WORD': 131}, {'PAGE_SECTION': 171}, {'YEAR': 259}, {'SECTION_NUMBER': 120}, {},
                       {'$END': -62, 'CLASSIFIED_BY_REST': -62, 'REASON_LETTERS': 48}, {'$END': -63, 'WORD': -63},
                       {'$END': -64, 'SECURITY_PROSIGN': 37}, {'$END': -65}, {'$END': -66},
                       {'ROUTING_INDICATOR': 104, '__called_stations_plus_0': 98}, {'$END': -67, 'FULL_STOP': 95, 'ROUTING_INDICATOR': 34},
                       {'OF': 175}, {'$END': -68}, {'$END': -69}, {'CLASSIFIED_BY_KEYWORD': 3, '__classified_by_plus_10': 139, 'classified_by': 185},
                       {'$END': -70, 'WORD': 131}, {'$END': -71, 'FULL_STOP': -71, 'ROUTING_INDICATOR': -71},
                       {'$END': -72, 'STATION': 235, 'STATION_ONLY': 69}, {'$END': -73}, {'$END': -74, 'WORD': 131}, {'$END': -75},
                       {'$END': -76, 'PARENTHESIS': -76, 'REFERENCE_REMARK': -76}, {'FM': 261, 'originator': 172},
                       {'$END': -77, 'STATION': 113, 'STATION_ONLY': 137},
                       {'$END': -78,
                        'DATE': 218,
                        'DECL': 201,
                        'EVENT': 213,
                        'NOT_APPLICABLE': 240,
                        'OADR': 205,
                        'REMARK': 234,
                        'SCHEDULE': 224,
                        '_duration': 209},
                       {'MESSAGE_NUMBER': 2}, {'$END': -79, 'CONTINUITY_NUMBER': 122, 'PRECEDENCE_WORD': 204},
                       {'$END': -80,
                        'CLASSIFIED_BY_KEYWORD': -80,
                        'CLASSIFIED_BY_REST': -80,
                        'CLASSIFIER': -80,
                        'REASON_SECTION': -80,
                        'REASON_WORD': -80},
                       {'$END': -81}, {'$END': -82}, {}, {'MESSAGE_NUMBER': 141}, {'$END': -83, 'STATION': -83, 'STATION_ONLY': -83},
                       {'$END': -84, 'REFERENCE_LABEL': 47, 'REFERENCE_TEXT': 230, '__references_star_8': 226}, {'$END': -85},
                       {'$END': -86,
                        'BESIDE': -86,
                        'DOUBLE_SLASH': 140,
                        'EFTO': 13,
                        'FINAL_SECTION': -86,
                        'SECTION_WORD': -86,
                        'STATION': -86,
                        '___level_star_5': 44},
                       {'$END': -87, 'BESIDE': -87, 'DOUBLE_SLASH': -87, 'FINAL_SECTION': -87, 'SECTION_WORD': -87, 'STATION': -87},
                       {'SECTION_NUMBER': 81}, {'$END': -88}, {'$END': -89, 'REMARK': 160}, {'DAMAGED_NUMBER': 58, 'MARK': 133, 'portion_head': 33},
                       {'$END': -90, 'STATION': -90, 'STATION_ONLY': -90}, {'TIME': 84}, {'$END': -91, 'WORD': -91}, {'$END': -92},
                       {'$END': -93, 'PARAGRAPH_TEXT': 191}, {'$END': -94}, {'$END': -95}, {'MONTH': 197}, {'$END': -96}, {'$END': -97},
                       {'$END': -98,
                        'CLASSIFIED_BY_KEYWORD': 115,
                        'CLASSIFIED_BY_REST': 41,
                        'CLASSIFIER': 233,
                        'REASON_SECTION': 92,
                        'REASON_WORD': 183,
                        'reason': 27},
                       {'WORD': 124}, {'$END': -99, 'WORD': 93, '__classification_star_3': 107}, {'$END': -100, 'CONTINUITY_NUMBER': 257},
                       {'$END': -101, 'WORD': 93, '__classification_star_3': 196}, {'$END': -102, 'COMMA': 206, 'EXEMPTION': 202, 'REMARK': 194},
                       {'$END': -103,
                        'BESIDE': 9,
                        'FINAL_SECTION': 258,
                        'SECTION_WORD': 167,
                        'STATION': 200,
                        '__classification_star_4': 150,
                        'section': 111},
                       {'OF': 16}, {'ROUTING_INDICATOR': 166}, {'EXEMPTION': 210}, {'DE': 147, 'calling_station': 25},
                       {'$END': -104, 'BESIDE': 76, 'FINAL_SECTION': 258, 'SECTION_WORD': 167, 'STATION': 119, 'section': 105}, {'OF': 90},
                       {'$END': -105, 'REMARK': 138}, {'$END': -106, 'COMMA': -106, 'EXEMPTION': -106, 'REMARK': -106}, {}, {'$END': -107},
                       {'PAGE_STATION': 28}, {'$END': -108}, {}, {'$END': -109, 'OPERATING_SIGNAL': 190}, {'$END': -110}, {'ADDRESS_NAME': 207},
                       {'$END': -111, 'DAY_OF_YEAR': 130, 'SECTION_SUFFIX': 180, 'file_time': 60},
                       {'$END': -112, 'WORD': 93, '__classification_star_3': 87}, {'OF': 88, 'PAGE_OF_SECTION': 99},
                       {'SUB_PARAGRAPH_LABEL': 66, 'sub_paragraph_head': 26},
                       {'$END': -113, 'DAY_OF_YEAR': 130, 'SECTION_SUFFIX': 220, 'SERIAL': 162, 'file_time': 126}, {'SECTION_NUMBER': 151},
                       {'$END': -114}, {'$END': -115}, {'$END': -116, 'COMMA': -116, 'PERSON': -116, 'SEMICOLON': -116, 'TAG': -116},
                       {'$END': -117, 'REMARK': 214}, {}, {'PAGE_SECTION': 164}, {'$END': -118, 'OPERATING_SIGNAL': 227, '__security_star_1': 232},
                       {'PAGE_SECTION': 221}, {'$END': -119}, {'$END': -120},
                       {'$END': -121, 'CHANNEL': 248, 'CHANNEL_NUMBER': 17, 'SECURITY_PROSIGN': 61}, {'PAGE_NUMBER': 173},
                       {'$END': -122, 'DAY_OF_YEAR': 130, 'file_time': 68}, {'OF': 228}, {},
                       {'$END': -123, 'CLASSIFIED_BY_REST': -123, 'REASON_LETTERS': 38, 'REASON_SECTION': 10}, {'PAGE_SECTION': 156}, {},
                       {'$END': -124}, {'$END': -125}, {'$END': -126}, {'$END': -127}, {'$END': -128, 'OPERATING_SIGNAL': -128}, {'$END': -129},
                       {'ORDER_NUMBER': 112}, {'$END': -130, 'COMMA': -130, 'PERSON': -130, 'SEMICOLON': -130, 'TAG': -130}, {'$END': -131},
                       {'$END': -132, 'PARAGRAPH_TEXT': 62}, {'$END': -133, 'WORD': 131}, {'YEAR': 21}, {'$END': -134, 'PARAGRAPH_TEXT': 116},
                       {'$END': -135, 'COMMA': 148, 'EXEMPTION': 153, 'REMARK': 157, '___duration_star_6': 144}, {'MESSAGE_NUMBER': 163},
                       {'$END': -136, 'DATE': 152, 'EVENT': 245, 'EXEMPTION': 199, 'MANUAL_REVIEW': 127, 'NOT_APPLICABLE': 155, 'OADR': 70},
                       {'$END': -137, 'COMMA': -137, 'EXEMPTION': -137, 'REMARK': -137}, {'REFERENCE_NUMBER': 12},
                       {'$END': -138, 'CONTINUITY_NUMBER': 208}, {'$END': -139, 'REMARK': 177}, {'EXEMPTION': 219},
                       {'$END': -140, 'CONTINUITY_NUMBER': 188, 'PRECEDENCE_WORD': 142}, {'$END': -141}, {'$END': -142},
                       {'$END': -143, 'COMMA': -143, 'EXEMPTION': -143, 'REMARK': -143}, {'$END': -144, 'CONTINUITY_NUMBER': 18},
                       {'$END': -145, 'PARAGRAPH_TEXT': 100}, {'$END': -146}, {'$END': -147}, {'REFERENCE_STATION': 203}, {'ZONE': 136},
                       {'$END': -148}, {'$END': -149, 'REMARK': 132}, {'$END': -150, 'COMMA': -150, 'EXEMPTION': -150, 'REMARK': -150},
                       {'$END': -151, 'DAY_OF_YEAR': 130, 'file_time': 63}, {'$END': -152, 'REMARK': 237},
                       {'$END': -153, 'BESIDE': -153, 'FINAL_SECTION': -153, 'SECTION_WORD': -153, 'STATION': -153}, {'WORD': 52}, {'$END': -154},
                       {'$END': -155}, {'$END': -156, 'REFERENCE_LABEL': 5, 'REFERENCE_TEXT': 1}, {'$END': -157, 'OPERATING_SIGNAL': -157},
                       {'SHORT_SECTION': 246}, {'$END': -158, 'BROKEN_MARK': 195, 'FULL_STOP': 71, 'MARK': 31, 'PARAGRAPH_TEXT': 187},
                       {'$END': -159, 'REFERENCE_LABEL': -159, 'REFERENCE_TEXT': -159},
                       {'$END': -160, 'CONTINUITY_NUMBER': 56, 'PRECEDENCE_WORD': 211}, {'$END': -161, 'OPERATING_SIGNAL': 190},
                       {'$END': -162, 'CLASSIFIED_BY_REST': 55, 'REASON_SECTION': 92, 'REASON_WORD': 183, 'reason': 51}, {'$END': -163},
                       {'MESSAGE_NUMBER': 143}, {'PAGE_STATION': 179, 'PAGE_WORD': 184, 'page_line': 83}, {'$END': -164},
                       {'START_OF_MESSAGE': 178, 'transmission_identifier': 57}, {}, {'$END': -165, 'REMARK': 117},
                       {'$END': -166, 'BESIDE': -166, 'DOUBLE_SLASH': 223, 'FINAL_SECTION': -166, 'SECTION_WORD': -166, 'STATION': -166},
                       {'$END': -167}, {'ADDRESS_NAME': 231}, {'$END': -168, 'COMMA': -168, 'PERSON': -168, 'SEMICOLON': -168, 'TAG': -168},
                       {'$END': -169}, {'$END': -170, 'REMARK': 242},
                       {'$END': -171, 'COMMA': 20, 'PERSON': 251, 'SEMICOLON': 244, 'TAG': 54, '__tags_star_7': 249},
                       {'$END': -172, 'CHANNEL_NUMBER': 94, 'SECURITY_PROSIGN': 108},
                       {'$END': -173, 'COMMA': 256, 'PERSON': 193, 'SEMICOLON': 170, 'TAG': 253}, {'$END': -174, 'CONTINUITY_NUMBER': 106},
                       {'$END': -175, 'COMMA': -175, 'PERSON': -175, 'SEMICOLON': -175, 'TAG': -175}, {'REFERENCE_NUMBER': 42},
                       {'$END': -176, 'COMMA': -176, 'PERSON': -176, 'SEMICOLON': -176, 'TAG': -176}, {'SECURITY_SIGNAL': 53, 'security': 64},
                       {'DAY_TIME': 29, 'PROSIGN': 46, '__date_time_group_star_2': 75, 'date_time_group': 40},
                       {'$END': -177, 'COMMA': -177, 'PERSON': -177, 'SEMICOLON': -177, 'TAG': -177}, {'$END': -178},
                       {'OF': 125, 'SECTION_NUMBER': 146}, {'$END': -179, 'INSTRUCTIONS': 78}, {'$END': -180, 'PORTION_MARK': 6, 'SUBJECT_TEXT': 217},
                       {'ORIGINATOR_NAME': 225}],
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
 'markings': {'rules': [('portion', 1), ('_separator', 1), ('_control', 1), ('__banner_star_2', 2), ('__banner_release_star_3', 1),
                        ('__banner_star_2', 3), ('_separator', 1), ('banner', 2), ('__portion_star_0', 3), ('banner_release', 3),
                        ('__banner_star_2', 2), ('portion', 1), ('__banner_star_2', 2), ('__release_star_1', 2), ('portion', 2), ('banner', 1),
                        ('__banner_star_2', 2), ('_separator', 1), ('__banner_star_2', 1), ('__release_star_1', 2), ('banner', 2),
                        ('__banner_release_star_3', 2), ('portion', 2), ('release', 3), ('__portion_star_0', 2), ('__banner_star_2', 1),
                        ('_separator', 1), ('__banner_star_2', 3), ('__banner_release_star_3', 3), ('__banner_release_star_3', 2),
                        ('__release_star_1', 3), ('banner_release', 2), ('__release_star_1', 1), ('_control', 1), ('banner', 1), ('release', 2),
                        ('_control', 1)],
              'starts': {'banner': (10, 29), 'portion': (49, 19)},
              'states': [{'$END': -1, 'COMMA': 32, 'DOUBLE_SLASH': 21, 'HYPHEN': 6, 'SLASH': 1, '__portion_star_0': 26, '_separator': 35},
                         {'CONTROL': -2, 'RELEASE_TO': -2, 'UNCLASSIFIED_CONTROL': -2},
                         {'$END': -3, 'COMMA': -3, 'DOUBLE_SLASH': -3, 'HYPHEN': -3, 'SLASH': -3},
                         {'$END': -4, 'BANNER_CONTROL': -4, 'BANNER_RELEASE_TO': -4, 'BANNER_SEPARATOR': -4},
                         {'$END': -5, 'BANNER_CONTROL': -5, 'BANNER_COUNTRY': -5, 'BANNER_RELEASE_TO': -5, 'BANNER_SEPARATOR': -5, '__ANON_0': -5},
                         {'$END': -6, 'BANNER_CONTROL': -6, 'BANNER_RELEASE_TO': -6, 'BANNER_SEPARATOR': -6},
                         {'CONTROL': -7, 'RELEASE_TO': -7, 'UNCLASSIFIED_CONTROL': -7},
                         {'$END': -8, 'BANNER_CONTROL': 12, 'BANNER_RELEASE_TO': 33, 'BANNER_SEPARATOR': 44, 'banner_release': 14},
                         {'$END': -9, 'COMMA': -9, 'DOUBLE_SLASH': -9, 'HYPHEN': -9, 'SLASH': -9},
                         {'$END': -10,
                          'BANNER_CONTROL': -10,
                          'BANNER_COUNTRY': 25,
                          'BANNER_RELEASE_TO': -10,
                          'BANNER_SEPARATOR': -10,
                          '__ANON_0': 30},
                         {'BANNER_CONTROL': 47, 'BANNER_LEVEL': 17, 'banner': 29},
                         {'BANNER_CONTROL': 3, 'BANNER_RELEASE_TO': 33, 'banner_release': 20},
                         {'$END': -11, 'BANNER_CONTROL': -11, 'BANNER_RELEASE_TO': -11, 'BANNER_SEPARATOR': -11},
                         {'$END': -12, 'COMMA': 32, 'DOUBLE_SLASH': 21, 'HYPHEN': 6, 'SLASH': 1, '__portion_star_0': 16, '_separator': 35},
                         {'$END': -13, 'BANNER_CONTROL': -13, 'BANNER_RELEASE_TO': -13, 'BANNER_SEPARATOR': -13},
                         {'$END': -14, 'COMMA': -14, 'COUNTRY': -14, 'DOUBLE_SLASH': -14, 'HYPHEN': -14, 'SLASH': -14},
                         {'$END': -15, 'COMMA': 32, 'DOUBLE_SLASH': 21, 'HYPHEN': 6, 'SLASH': 1, '_separator': 43},
                         {'$END': -16,
                          'BANNER_CONTROL': 31,
                          'BANNER_RELEASE_TO': 33,
                          'BANNER_SEPARATOR': 11,
                          '__banner_star_2': 24,
                          'banner_release': 22},
                         {'COUNTRY': 15}, {}, {'$END': -17, 'BANNER_CONTROL': -17, 'BANNER_RELEASE_TO': -17, 'BANNER_SEPARATOR': -17},
                         {'CONTROL': -18, 'RELEASE_TO': -18, 'UNCLASSIFIED_CONTROL': -18},
                         {'$END': -19, 'BANNER_CONTROL': -19, 'BANNER_RELEASE_TO': -19, 'BANNER_SEPARATOR': -19},
                         {'$END': -20, 'COMMA': -20, 'COUNTRY': -20, 'DOUBLE_SLASH': -20, 'HYPHEN': -20, 'SLASH': -20},
                         {'$END': -21, 'BANNER_CONTROL': 12, 'BANNER_RELEASE_TO': 33, 'BANNER_SEPARATOR': 44, 'banner_release': 14},
                         {'$END': -22,
                          'BANNER_CONTROL': -22,
                          'BANNER_COUNTRY': -22,
                          'BANNER_RELEASE_TO': -22,
                          'BANNER_SEPARATOR': -22,
                          '__ANON_0': -22},
                         {'$END': -23, 'COMMA': 32, 'DOUBLE_SLASH': 21, 'HYPHEN': 6, 'SLASH': 1, '_separator': 43},
                         {'$END': -24, 'COMMA': 37, 'COUNTRY': 23, 'DOUBLE_SLASH': -24, 'HYPHEN': -24, 'SLASH': -24},
                         {'$END': -25, 'COMMA': -25, 'DOUBLE_SLASH': -25, 'HYPHEN': -25, 'SLASH': -25}, {}, {'BANNER_COUNTRY': 38},
                         {'$END': -26, 'BANNER_CONTROL': -26, 'BANNER_RELEASE_TO': -26, 'BANNER_SEPARATOR': -26},
                         {'CONTROL': -27, 'RELEASE_TO': -27, 'UNCLASSIFIED_CONTROL': -27}, {'BANNER_COUNTRY': 42},
                         {'$END': -28, 'BANNER_CONTROL': -28, 'BANNER_RELEASE_TO': -28, 'BANNER_SEPARATOR': -28},
                         {'CONTROL': 2, 'RELEASE_TO': 41, 'UNCLASSIFIED_CONTROL': 46, '_control': 28, 'release': 50}, {'BANNER_COUNTRY': 39},
                         {'COUNTRY': 40},
                         {'$END': -29,
                          'BANNER_CONTROL': -29,
                          'BANNER_COUNTRY': -29,
                          'BANNER_RELEASE_TO': -29,
                          'BANNER_SEPARATOR': -29,
                          '__ANON_0': -29},
                         {'$END': -30,
                          'BANNER_CONTROL': -30,
                          'BANNER_COUNTRY': -30,
                          'BANNER_RELEASE_TO': -30,
                          'BANNER_SEPARATOR': -30,
                          '__ANON_0': -30},
                         {'$END': -31, 'COMMA': -31, 'COUNTRY': -31, 'DOUBLE_SLASH': -31, 'HYPHEN': -31, 'SLASH': -31}, {'COUNTRY': 48},
                         {'$END': -32,
                          'BANNER_CONTROL': -32,
                          'BANNER_COUNTRY': 4,
                          'BANNER_RELEASE_TO': -32,
                          'BANNER_SEPARATOR': -32,
                          '__ANON_0': 36,
                          '__banner_release_star_3': 9},
                         {'CONTROL': 2, 'RELEASE_TO': 41, 'UNCLASSIFIED_CONTROL': 46, '_control': 8, 'release': 50},
                         {'BANNER_CONTROL': 5, 'BANNER_RELEASE_TO': 33, 'banner_release': 34},
                         {'$END': -33, 'COMMA': -33, 'COUNTRY': -33, 'DOUBLE_SLASH': -33, 'HYPHEN': -33, 'SLASH': -33},
                         {'$END': -34, 'COMMA': -34, 'DOUBLE_SLASH': -34, 'HYPHEN': -34, 'SLASH': -34},
                         {'$END': -35,
                          'BANNER_CONTROL': 31,
                          'BANNER_RELEASE_TO': 33,
                          'BANNER_SEPARATOR': 11,
                          '__banner_star_2': 7,
                          'banner_release': 22},
                         {'$END': -36, 'COMMA': 18, 'COUNTRY': 45, 'DOUBLE_SLASH': -36, 'HYPHEN': -36, 'SLASH': -36, '__release_star_1': 27},
                         {'PORTION_LEVEL': 0, 'UNCLASSIFIED_CONTROL': 13, 'portion': 19},
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
 'telegram': {'rules': [('ending', 3), ('_addresses', 4), ('ending', 3), ('telegram', 3), ('_citations', 0), ('_citations', 1), ('text', 7),
                        ('_routing', 2), ('_extract', 2), ('ending', 1), ('__text_star_0', 2), ('_addresses', 2), ('_routing', 3), ('ending', 3),
                        ('ending', 3), ('heading', 2), ('_routing', 2), ('text', 5), ('text', 6), ('_routing', 3), ('ending', 1), ('_citations', 2),
                        ('__text_star_0', 2), ('ending', 0), ('_citations', 2), ('ending', 3), ('telegram', 2), ('_routing', 2), ('ending', 3),
                        ('heading', 5), ('heading', 5), ('ending', 4), ('_routing', 2), ('_extract', 3), ('_routing', 3), ('ending', 2),
                        ('ending', 3), ('_routing', 2), ('_addresses', 3), ('ending', 1), ('heading', 1), ('_addresses', 1), ('ending', 2),
                        ('ending', 5), ('_routing', 3), ('ending', 1), ('heading', 1), ('_addresses', 2), ('ending', 4), ('_routing', 4),
                        ('heading', 4), ('_routing', 1), ('ending', 4), ('_extract', 2), ('_routing', 2), ('_addresses', 3), ('text', 6),
                        ('ending', 4), ('_routing', 1), ('heading', 6), ('_addresses', 1), ('ending', 2), ('ending', 4), ('ending', 2),
                        ('_citations', 1), ('ending', 2), ('ending', 2), ('ending', 1), ('ending', 2), ('_extract', 1), ('_extract', 2),
                        ('ending', 2), ('ending', 2), ('_addresses', 2), ('ending', 3), ('_routing', 1), ('_routing', 1), ('_extract', 1),
                        ('__text_star_0', 1), ('ending', 3), ('telegram', 1), ('_extract', 1), ('ending', 2), ('ending', 3), ('__text_star_0', 1)],
              'starts': {'telegram': (77, 35)},
              'states': [{'$END': -1}, {'ACCOUNTING': -2, 'BREAK': -2, 'CLASSIFICATION': -2}, {'$END': -3}, {'$END': -4},
                         {'$END': -5,
                          'BREAK': -5,
                          'CLASSIFIED_BY': 5,
                          'CORRECTION': -5,
                          'END_OF_MESSAGE': -5,
                          'END_SERIAL': -5,
                          'REFERENCES': 76,
                          'SIGNATURE': -5,
                          'TEXT': -5,
                          '_citations': 20},
                         {'$END': -6,
                          'BREAK': -6,
                          'CORRECTION': -6,
                          'END_OF_MESSAGE': -6,
                          'END_SERIAL': -6,
                          'REFERENCES': 26,
                          'SIGNATURE': -6,
                          'TEXT': -6},
                         {'$END': -7, 'BREAK': -7, 'CORRECTION': -7, 'END_OF_MESSAGE': -7, 'END_SERIAL': -7, 'SIGNATURE': -7}, {'TAGS': 37},
                         {'CALLING_STATION': 21, 'DATE_TIME_GROUP': -8, 'SECURITY': 49}, {'BREAK': -9, 'CLASSIFICATION': -9},
                         {'$END': -10, 'CORRECTION': 79, 'END_OF_MESSAGE': 78}, {'CAPTION': -11, 'EXECUTIVE_ORDER': -11, 'PASS': -11},
                         {'ACCOUNTING': -12, 'BREAK': -12, 'CLASSIFICATION': -12, 'INFO': 42}, {'DATE_TIME_GROUP': -13}, {'$END': -14},
                         {'$END': -15, 'END_OF_MESSAGE': 55}, {'CLASSIFICATION': -16}, {'DATE_TIME_GROUP': -17}, {'SUBJECT': 52},
                         {'$END': -18, 'BREAK': -18, 'CORRECTION': -18, 'END_OF_MESSAGE': -18, 'END_SERIAL': -18, 'SIGNATURE': -18, 'TEXT': 68},
                         {'$END': -19, 'BREAK': -19, 'CORRECTION': -19, 'END_OF_MESSAGE': -19, 'END_SERIAL': -19, 'SIGNATURE': -19, 'TEXT': 6},
                         {'DATE_TIME_GROUP': -20, 'SECURITY': 56}, {'$END': -21},
                         {'$END': -22, 'BREAK': -22, 'CORRECTION': -22, 'END_OF_MESSAGE': -22, 'END_SERIAL': -22, 'SIGNATURE': -22, 'TEXT': -22},
                         {'CAPTION': -23, 'EXECUTIVE_ORDER': -23, 'PASS': -23},
                         {'$END': -24, 'BREAK': 47, 'CORRECTION': 80, 'END_OF_MESSAGE': 22, 'END_SERIAL': 10, 'SIGNATURE': 50, 'ending': 28},
                         {'$END': -25, 'BREAK': -25, 'CORRECTION': -25, 'END_OF_MESSAGE': -25, 'END_SERIAL': -25, 'SIGNATURE': -25, 'TEXT': -25},
                         {'$END': -26}, {'$END': -27}, {'DATE_TIME_GROUP': -28, 'SECURITY': 38}, {'$END': -29, 'END_OF_MESSAGE': 33},
                         {'BREAK': 71, 'CLASSIFICATION': -30}, {'CLASSIFICATION': -31}, {'$END': -32}, {'DATE_TIME_GROUP': -33}, {},
                         {'BREAK': -34, 'CLASSIFICATION': -34}, {'SUBJECT': 4}, {'DATE_TIME_GROUP': -35}, {'$END': -36, 'END_OF_MESSAGE': 97},
                         {'$END': -37}, {'DATE_TIME_GROUP': -38, 'SECURITY': 13},
                         {'ACCOUNTING': -39, 'BREAK': -39, 'CLASSIFICATION': -39, 'EXEMPTED': 1},
                         {'$END': -40, 'CLASSIFICATION': -41, 'CORRECTION': 84, 'END_OF_MESSAGE': 96, 'END_SERIAL': 85}, {'FROM': 66},
                         {'ACCOUNTING': -42, 'BREAK': -42, 'CLASSIFICATION': -42, 'EXEMPTED': 12, 'INFO': 86},
                         {'$END': -43, 'CORRECTION': 93, 'END_OF_MESSAGE': 14},
                         {'$END': -40, 'CORRECTION': 84, 'END_OF_MESSAGE': 96, 'END_SERIAL': 85}, {'$END': -44}, {'DATE_TIME_GROUP': -45},
                         {'$END': -46, 'BREAK': 73, 'CORRECTION': 39, 'END_OF_MESSAGE': 75, 'END_SERIAL': 46}, {'BREAK': 16, 'CLASSIFICATION': -47},
                         {'$END': -5,
                          'BREAK': -5,
                          'CLASSIFIED_BY': 5,
                          'CORRECTION': -5,
                          'END_OF_MESSAGE': -5,
                          'END_SERIAL': -5,
                          'REFERENCES': 76,
                          'SIGNATURE': -5,
                          'TEXT': -5,
                          '_citations': 19},
                         {'CAPTION': 92, 'EXECUTIVE_ORDER': 61, 'PASS': 98, '__text_star_0': 60},
                         {'ACCOUNTING': -48, 'BREAK': -48, 'CLASSIFICATION': -48}, {'$END': -49}, {'DATE_TIME_GROUP': -50},
                         {'ACCOUNTING': 31, 'BREAK': 32, 'CLASSIFICATION': -51}, {'DATE_TIME_GROUP': -52}, {'$END': -53, 'END_OF_MESSAGE': 48},
                         {'CAPTION': 11, 'EXECUTIVE_ORDER': 7, 'PASS': 24}, {'TAGS': 18}, {'BREAK': -54, 'CLASSIFICATION': -54},
                         {'DATE_TIME_GROUP': -55}, {'DATE_TIME_GROUP': 44}, {'ACCOUNTING': -56, 'BREAK': -56, 'CLASSIFICATION': -56},
                         {'INFO': 72, 'TO': 45, '_addresses': 57},
                         {'$END': -24, 'BREAK': 47, 'CORRECTION': 80, 'END_OF_MESSAGE': 22, 'END_SERIAL': 10, 'SIGNATURE': 50, 'ending': 3},
                         {'$END': -57, 'BREAK': -57, 'CORRECTION': -57, 'END_OF_MESSAGE': -57, 'END_SERIAL': -57, 'SIGNATURE': -57}, {'$END': -58},
                         {'CALLING_STATION': 29, 'DATE_TIME_GROUP': -59, 'SECURITY': 34}, {'CLASSIFICATION': -60},
                         {'ACCOUNTING': -61, 'BREAK': -61, 'CLASSIFICATION': -61, 'EXEMPTED': 54},
                         {'$END': -62, 'CORRECTION': 30, 'END_OF_MESSAGE': 2, 'END_SERIAL': 87}, {'$END': -63}, {'$END': -64},
                         {'$END': -65,
                          'BREAK': -65,
                          'CLASSIFIED_BY': 23,
                          'CORRECTION': -65,
                          'END_OF_MESSAGE': -65,
                          'END_SERIAL': -65,
                          'SIGNATURE': -65,
                          'TEXT': -65},
                         {'$END': -24,
                          'BREAK': 43,
                          'CALLED_STATIONS': 70,
                          'CALLING_STATION': 88,
                          'CLASSIFICATION': 53,
                          'CORRECTION': 80,
                          'DATE_TIME_GROUP': 82,
                          'END_OF_MESSAGE': 22,
                          'END_SERIAL': 10,
                          'FROM': 91,
                          'INFO': 72,
                          'SECURITY': 58,
                          'SIGNATURE': 50,
                          'TO': 45,
                          'TRANSMISSION_IDENTIFIER': 90,
                          '_addresses': 95,
                          '_extract': 51,
                          '_routing': 64,
                          'ending': 94,
                          'heading': 89,
                          'telegram': 35,
                          'text': 25},
                         {'$END': -66}, {'$END': -67, 'END_OF_MESSAGE': 27}, {'$END': -68, 'END_OF_MESSAGE': 81}, {'$END': -69},
                         {'BREAK': -70, 'CLASSIFICATION': -70, 'FROM': 83, 'INFO': 72, 'TO': 45, '_addresses': 62},
                         {'BREAK': -71, 'CLASSIFICATION': -71, 'INFO': 72, 'TO': 45, '_addresses': 36}, {'$END': -72, 'END_OF_MESSAGE': 40},
                         {'$END': -73, 'CORRECTION': 15, 'END_OF_MESSAGE': 0},
                         {'ACCOUNTING': -74, 'BREAK': -74, 'CLASSIFICATION': -74, 'EXEMPTED': 65},
                         {'$END': -75, 'CORRECTION': 59, 'END_OF_MESSAGE': 74}, {'DATE_TIME_GROUP': -76, 'SECURITY': 63},
                         {'CLASSIFICATION': 53, 'text': 67}, {'CALLED_STATIONS': 8, 'CALLING_STATION': 41, 'DATE_TIME_GROUP': -77, 'SECURITY': 17},
                         {'BREAK': -78, 'CLASSIFICATION': -78, 'INFO': 72, 'TO': 45, '_addresses': 9},
                         {'CAPTION': -79, 'EXECUTIVE_ORDER': -79, 'PASS': -79}, {'$END': -80, 'END_OF_MESSAGE': 69}, {'$END': -81},
                         {'BREAK': -82, 'CLASSIFICATION': -82}, {'$END': -83}, {'$END': -84}, {'CAPTION': -85, 'EXECUTIVE_ORDER': -85, 'PASS': -85}],
              'terminals': [('CLASSIFIED_BY', '(?i:(?:\\d{1,2}\\. *)?(?:\\([A-Z\\/]{1,9}\\) *)?(?:CLASSIFIED|CLA[A-Z]{4,7}D|CL[A-Z]{5,7}ED) +BY\\b)'),
                            ('PARAGRAPH', '\\d{1,3}(?: ?\\. *(?=[^\\s\\d])| *(?=\\([A-Z][A-Z\\/, -]{0,30}\\)))'),
                            ('PORTION',
                             '(?:(?:(?i:PARA(?:GRAPH)?) +)?(?:-? ?\\d{1,3}|[IVXl]{1,5})[^\\s\\w(]{0,3} '
                             '*)?\\((?:TS|S|C|U|SBU|LOU|FOUO)(?:\\/\\/?[A-Z]{1,6})*\\)(?=[ \t]+\\S)'),
                            ('DATE_TIME_GROUP', '(?:[ZOPRYM]{1,2} +){0,3}\\d{5,7}[A-Z]? ?[A-Z]{3,9}\\b'), ('CALLING_STATION', 'DE +[A-Z]{4,8}\\b'),
                            ('TO', 'TO +'), ('INFO', 'INFO\\b(?! +[A-Z]+-\\d\\d\\b)'), ('SECURITY', 'ZN[RY]\\b'), ('EXEMPTED', 'XMT\\b'),
                            ('FROM', 'FM\\b'),
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
