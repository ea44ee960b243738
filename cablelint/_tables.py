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
             'TRANSMISSION_IDENTIFIER: /V?ZCZC(?=[A-Z]{0,3} ?\\d|[ \\t\\\\]*(?:[\\r\\n]|\\Z))/\n'
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

TABLES = {'fields': {'rules': [('classified_by', 1), ('reason', 2), ('paragraph_head', 1), ('__references_star_8', 1), ('sub_paragraph_head', 2),
                      ('reference', 3), ('__date_time_group_star_2', 2), ('page_line', 7), ('page_line', 8), ('reference', 3), ('__tags_star_7', 1),
                      ('date_time_group', 5), ('classification', 4), ('date_time_group', 5), ('classification', 1), ('__reference_star_9', 1),
                      ('paragraph_head', 2), ('__reference_star_9', 1), ('classification', 2), ('originator', 2), ('reason', 2),
                      ('__security_star_1', 2), ('_level', 1), ('addressee', 3), ('paragraph_head', 2), ('classified_by', 3), ('classification', 4),
                      ('subject', 2), ('addressee', 3), ('reason', 2), ('_level', 2), ('tags', 2), ('paragraph_head', 2),
                      ('transmission_identifier', 3), ('classified_by', 2), ('addressee', 5), ('classified_by', 3), ('___level_star_5', 3),
                      ('classified_by', 2), ('classified_by', 3), ('addressee', 1), ('calling_station', 3), ('subject', 2), ('_duration', 2),
                      ('reason', 1), ('portion_head', 2), ('paragraph_head', 3), ('paragraph_head', 3), ('paragraph_head', 3),
                      ('transmission_identifier', 1), ('reason', 1), ('references', 2), ('paragraph_head', 3), ('_level', 2), ('security', 3),
                      ('paragraph_head', 3), ('section', 4), ('reference', 2), ('portion_head', 3), ('classification', 4), ('portion_head', 1),
                      ('sub_paragraph_head', 3), ('transmission_identifier', 2), ('sub_paragraph_head', 2), ('sub_paragraph_head', 3),
                      ('security', 2), ('_duration', 2), ('__security_star_1', 1), ('transmission_identifier', 4), ('reason', 3),
                      ('transmission_identifier', 2), ('security', 4), ('addressee', 2), ('paragraph_head', 4), ('page_line', 4),
                      ('calling_station', 3), ('paragraph_head', 4), ('sub_paragraph_head', 1), ('paragraph_head', 2), ('called_stations', 3),
                      ('transmission_identifier', 3), ('__tags_star_7', 2), ('transmission_identifier', 2), ('calling_station', 4),
                      ('classified_by', 4), ('sub_paragraph_head', 2), ('__reference_star_9', 2), ('__tags_star_7', 2), ('calling_station', 4),
                      ('calling_station', 5), ('reference', 4), ('classification', 3), ('calling_station', 4), ('file_time', 2),
                      ('__date_time_group_star_2', 1), ('__classification_star_4', 1), ('classification', 5), ('calling_station', 2),
                      ('calling_station', 3), ('addressee', 4), ('_duration', 1), ('_duration', 2), ('classification', 5), ('addressee', 2),
                      ('classification', 3), ('section', 4), ('executive_order', 2), ('section', 3), ('__classification_star_3', 2),
                      ('__called_stations_plus_0', 2), ('classification', 5), ('addressee', 3), ('__classification_star_3', 1), ('_duration', 3),
                      ('references', 1), ('_duration', 2), ('_duration', 3), ('classified_by', 2), ('_duration', 1), ('_duration', 1),
                      ('_duration', 3), ('subject', 1), ('__tags_star_7', 1), ('addressee', 4), ('_duration', 2), ('___duration_star_6', 1),
                      ('__called_stations_plus_0', 1), ('__tags_star_7', 1), ('transmission_identifier', 3), ('classification', 2),
                      ('classification', 3), ('_duration', 1), ('_duration', 2), ('_duration', 3), ('___level_star_5', 2), ('_duration', 3),
                      ('addressee', 2), ('_duration', 1), ('addressee', 4), ('date_time_group', 6), ('_level', 1), ('page_line', 5), ('_duration', 1),
                      ('_duration', 2), ('addressee', 3), ('_duration', 1), ('date_time_group', 4), ('page_line', 5), ('tags', 1), ('addressee', 3),
                      ('addressee', 2), ('executive_order', 3), ('___duration_star_6', 2), ('__tags_star_7', 1), ('classification', 6),
                      ('portion_head', 2), ('_duration', 2), ('__classification_star_4', 2), ('__tags_star_7', 2), ('_duration', 2), ('_duration', 4),
                      ('___duration_star_6', 2), ('called_stations', 2), ('addressee', 4), ('__references_star_8', 1), ('_level', 3),
                      ('__tags_star_7', 2), ('addressee', 3), ('classification', 4), ('page_line', 6), ('subject', 3), ('___duration_star_6', 3),
                      ('security', 3), ('page_line', 6), ('__classified_by_plus_10', 2), ('__references_star_8', 2), ('__reference_star_9', 2),
                      ('__classified_by_plus_10', 1), ('__references_star_8', 2), ('page_line', 7)],
            'starts': {'addressee': (138, 257),
                       'called_stations': (109, 72),
                       'calling_station': (245, 111),
                       'classification': (207, 210),
                       'classified_by': (215, 79),
                       'date_time_group': (238, 176),
                       'executive_order': (237, 260),
                       'originator': (248, 104),
                       'page_line': (32, 119),
                       'paragraph_head': (221, 213),
                       'portion_head': (20, 87),
                       'reference': (37, 123),
                       'references': (54, 112),
                       'security': (122, 199),
                       'sub_paragraph_head': (55, 155),
                       'subject': (222, 244),
                       'tags': (28, 251),
                       'transmission_identifier': (198, 45)},
            'states': [{'$END': -1,
                        'CLASSIFIED_BY_KEYWORD': 252,
                        'CLASSIFIED_BY_REST': 48,
                        'CLASSIFIER': 42,
                        'REASON_SECTION': 64,
                        'REASON_WORD': 57,
                        'reason': 160},
                       {'$END': -2, 'CLASSIFIED_BY_REST': -2, 'REASON_LETTERS': 86},
                       {'$END': -3, 'BROKEN_MARK': 40, 'FULL_STOP': 98, 'MARK': 29, 'PARAGRAPH_TEXT': 18},
                       {'$END': -4, 'REFERENCE_LABEL': -4, 'REFERENCE_TEXT': -4}, {'$END': -5, 'PARAGRAPH_TEXT': 77},
                       {'$END': -6, 'PARENTHESIS': 15, 'REFERENCE_REMARK': 19, '__reference_star_9': 118}, {'DAY_TIME': -7, 'PROSIGN': -7},
                       {'$END': -8, 'REMARK': 8}, {'$END': -9}, {'$END': -10, 'PARENTHESIS': 114, 'REFERENCE_REMARK': 255},
                       {'$END': -11, 'COMMA': -11, 'PERSON': -11, 'SEMICOLON': -11, 'TAG': -11}, {'$END': -12}, {'$END': -13, 'WORD': 146},
                       {'$END': -14, 'INSTRUCTIONS': 189},
                       {'$END': -15,
                        'BESIDE': 127,
                        'FINAL_SECTION': 33,
                        'SECTION_WORD': 239,
                        'STATION': 180,
                        '__classification_star_4': 177,
                        'section': 21},
                       {'$END': -16, 'PARENTHESIS': -16, 'REFERENCE_REMARK': -16}, {'ROUTING_INDICATOR': 129}, {'PAGE_SECTION': 178}, {'$END': -17},
                       {'$END': -18, 'PARENTHESIS': -18, 'REFERENCE_REMARK': -18}, {'DAMAGED_NUMBER': 141, 'MARK': 76, 'portion_head': 87},
                       {'$END': -19, 'STATION': 142, 'STATION_ONLY': 136}, {'$END': -20}, {'$END': -21, 'CLASSIFIED_BY_REST': -21},
                       {'$END': -22, 'OPERATING_SIGNAL': -22},
                       {'$END': -23,
                        'BESIDE': -23,
                        'DOUBLE_SLASH': 140,
                        'EFTO': 38,
                        'FINAL_SECTION': -23,
                        'SECTION_WORD': -23,
                        'STATION': -23,
                        '___level_star_5': 68},
                       {'$END': -24}, {'YEAR': 13}, {'TAGS_KEYWORD': 205, 'tags': 251}, {'$END': -25, 'PARAGRAPH_TEXT': 59}, {'$END': -26},
                       {'$END': -27}, {'PAGE_STATION': 168, 'PAGE_WORD': 17, 'page_line': 119}, {'OF': 144, 'SECTION_NUMBER': 193},
                       {'$END': -28, 'SUBJECT_TEXT': 246}, {'$END': -29, 'CONTINUITY_NUMBER': 232}, {'$END': -30, 'CLASSIFIED_BY_REST': -30},
                       {'REFERENCE_STATION': 200, 'REFERENCE_YEAR': 165, 'reference': 123},
                       {'$END': -31,
                        'BESIDE': -31,
                        'DOUBLE_SLASH': 140,
                        'FINAL_SECTION': -31,
                        'SECTION_WORD': -31,
                        'STATION': -31,
                        '___level_star_5': 234},
                       {'$END': -32, 'COMMA': 115, 'PERSON': 103, 'SEMICOLON': 225, 'TAG': 235}, {'$END': -33, 'PARAGRAPH_TEXT': 61},
                       {'$END': -34, 'SECURITY_PROSIGN': 85},
                       {'$END': -35, 'CLASSIFIED_BY_REST': 49, 'REASON_SECTION': 64, 'REASON_WORD': 57, 'reason': 44}, {'$END': -36},
                       {'$END': -37, 'CLASSIFIED_BY_REST': 108}, {},
                       {'$END': -38, 'BESIDE': -38, 'DOUBLE_SLASH': -38, 'FINAL_SECTION': -38, 'SECTION_WORD': -38, 'STATION': -38},
                       {'SECURITY_GROUP': 82}, {'$END': -39}, {'$END': -40}, {'$END': -41, 'CONTINUITY_NUMBER': 211, 'PRECEDENCE_WORD': 186},
                       {'$END': -42, 'DAY_OF_YEAR': 143, 'SECTION_SUFFIX': 121, 'file_time': 116}, {'$END': -43}, {'$END': -44},
                       {'REFERENCE_KEYWORD': 152, 'references': 112}, {'SUB_PARAGRAPH_LABEL': 96, 'sub_paragraph_head': 155},
                       {'ROUTING_INDICATOR': 173, '__called_stations_plus_0': 230},
                       {'$END': -45, 'CLASSIFIED_BY_REST': -45, 'REASON_LETTERS': 23, 'REASON_SECTION': 1}, {'$END': -46}, {'$END': -47},
                       {'MESSAGE_NUMBER': 134}, {'$END': -48}, {'$END': -49, 'PARAGRAPH_TEXT': 92},
                       {'$END': -50, 'CHANNEL': 78, 'CHANNEL_NUMBER': 105, 'SECURITY_PROSIGN': 88},
                       {'$END': -51, 'CLASSIFIED_BY_REST': -51, 'REASON_LETTERS': 36}, {'$END': -52, 'REFERENCE_LABEL': 259, 'REFERENCE_TEXT': 254},
                       {'YEAR': 202}, {'$END': -53, 'PARAGRAPH_TEXT': 95},
                       {'$END': -54, 'BESIDE': -54, 'DOUBLE_SLASH': 253, 'FINAL_SECTION': -54, 'SECTION_WORD': -54, 'STATION': -54},
                       {'$END': -55, 'OPERATING_SIGNAL': 24}, {'$END': -56}, {'$END': -57, 'STATION': -57, 'STATION_ONLY': -57}, {},
                       {'$END': -58, 'PARENTHESIS': 15, 'REFERENCE_REMARK': 19, '__reference_star_9': 9}, {'$END': -59},
                       {'$END': -60, 'WORD': 150, '__classification_star_3': 148}, {'$END': -61, 'PARAGRAPH_TEXT': 58}, {'$END': -62},
                       {'$END': -63, 'CHANNEL_NUMBER': 41, 'SECURITY_PROSIGN': 175}, {}, {'$END': -64, 'PARAGRAPH_TEXT': 81}, {'$END': -65},
                       {'$END': -66, 'OPERATING_SIGNAL': 84, 'SPECIAL_HANDLING': 249, '__security_star_1': 69}, {'$END': -67},
                       {'$END': -68, 'OPERATING_SIGNAL': -68}, {'$END': -69}, {'$END': -70, 'CLASSIFIED_BY_REST': -70}, {}, {'$END': -71},
                       {'OF': 101, 'PAGE_OF_SECTION': 125}, {'$END': -72, 'OPERATING_SIGNAL': 24},
                       {'$END': -73, 'CONTINUITY_NUMBER': 149, 'PRECEDENCE_WORD': 35}, {'$END': -74},
                       {'$END': -75, 'REMARK': 203, 'SHORT_SECTION': 209}, {'$END': -76}, {'$END': -77},
                       {'$END': -78, 'BROKEN_MARK': 4, 'MARK': 80, 'PARAGRAPH_TEXT': 110}, {'MONTH': 66},
                       {'$END': -79, 'BROKEN_MARK': 62, 'MARK': 67, 'PARAGRAPH_TEXT': 70}, {'$END': -80}, {'PAGE_NUMBER': 93}, {'PAGE_SECTION': 192},
                       {'$END': -81}, {'$END': -82, 'COMMA': -82, 'PERSON': -82, 'SEMICOLON': -82, 'TAG': -82}, {},
                       {'$END': -83, 'SECURITY_PROSIGN': 102}, {'$END': -84}, {'SECTION_NUMBER': 137}, {'$END': -85},
                       {'DOUBLED_PROSIGN': 56, 'called_stations': 72}, {'$END': -86}, {}, {}, {'ZONE': 218},
                       {'$END': -87, 'PARENTHESIS': -87, 'REFERENCE_REMARK': -87},
                       {'$END': -88, 'COMMA': -88, 'PERSON': -88, 'SEMICOLON': -88, 'TAG': -88}, {'$END': -89}, {'$END': -90},
                       {'$END': -91, 'PARENTHESIS': 114, 'REFERENCE_REMARK': 255}, {}, {'$END': -92, 'WORD': 150, '__classification_star_3': 12},
                       {'$END': -93, 'DAY_OF_YEAR': 143, 'file_time': 117}, {'SECURITY_SIGNAL': 47, 'security': 199}, {}, {'$END': -94}, {'OF': 197},
                       {'DAY_TIME': -95, 'PROSIGN': -95}, {'$END': -96, 'BESIDE': -96, 'FINAL_SECTION': -96, 'SECTION_WORD': -96, 'STATION': -96},
                       {'$END': -97, 'WORD': 146}, {'$END': -98, 'DAY_OF_YEAR': 143, 'SECTION_SUFFIX': 130, 'SERIAL': 51, 'file_time': 94},
                       {'$END': -99, 'DAY_OF_YEAR': 143, 'file_time': 106}, {'$END': -100}, {'$END': -101, 'REMARK': 154},
                       {'$END': -102, 'REMARK': 156}, {'$END': -103, 'WORD': 150, '__classification_star_3': 217},
                       {'$END': -104, 'CONTINUITY_NUMBER': 240, 'PRECEDENCE_WORD': 196}, {'$END': -105},
                       {'$END': -106, 'STATION': -106, 'STATION_ONLY': -106},
                       {'ADDRESSED_INDICATOR': 204, 'ADDRESS_NAME': 50, 'ROLE_WORD': 229, 'addressee': 257},
                       {'$END': -107,
                        'DATE': 132,
                        'DECL': 161,
                        'EVENT': 162,
                        'NOT_APPLICABLE': 181,
                        'OADR': 194,
                        'REMARK': 201,
                        'SCHEDULE': 187,
                        '_duration': 212},
                       {'WORD': 184}, {'MARK': 219}, {'MESSAGE_NUMBER': 75}, {'TIME': 124}, {'SECTION_NUMBER': 145},
                       {'$END': -108, 'STATION': -108, 'STATION_ONLY': -108}, {'$END': -109, 'WORD': -109},
                       {'$END': -110, 'FULL_STOP': -110, 'ROUTING_INDICATOR': -110}, {'$END': -111, 'WORD': 146}, {'$END': -112},
                       {'$END': -113, 'WORD': -113}, {'$END': -114},
                       {'$END': -115, 'REFERENCE_LABEL': 3, 'REFERENCE_TEXT': 233, '__references_star_8': 65}, {'OF': 107}, {'$END': -116}, {},
                       {'$END': -117}, {'DAY_TIME': 113, 'PROSIGN': 6}, {'EXEMPTION': 214}, {'ORDER_NUMBER': 139},
                       {'$END': -118, 'CLASSIFIED_BY_REST': 30},
                       {'$END': -119, 'DATE': 195, 'EVENT': 226, 'EXEMPTION': 182, 'MANUAL_REVIEW': 220, 'NOT_APPLICABLE': 83, 'OADR': 133},
                       {'$END': -120}, {'$END': -121, 'COMMA': 236, 'EXEMPTION': 228, 'REMARK': 227},
                       {'$END': -122, 'PORTION_MARK': 34, 'SUBJECT_TEXT': 52}, {'REFERENCE_STATION': 223},
                       {'$END': -123, 'COMMA': -123, 'PERSON': -123, 'SEMICOLON': -123, 'TAG': -123}, {'MESSAGE_NUMBER': 242}, {'PAGE_NUMBER': 206},
                       {'$END': -124}, {'$END': -125}, {'$END': -126, 'COMMA': -126, 'EXEMPTION': -126, 'REMARK': -126}, {'ORIGINATOR_NAME': 22},
                       {'$END': -127, 'FULL_STOP': -127, 'ROUTING_INDICATOR': -127},
                       {'$END': -128, 'COMMA': -128, 'PERSON': -128, 'SEMICOLON': -128, 'TAG': -128}, {'$END': -129}, {},
                       {'$END': -130, 'BESIDE': 224, 'FINAL_SECTION': 33, 'SECTION_WORD': 239, 'STATION': 167, 'section': 179}, {'PAGE_STATION': 100},
                       {'$END': -131, 'STATION': 60, 'STATION_ONLY': 31}, {'MESSAGE_NUMBER': 120}, {'$END': -132, 'REMARK': 170},
                       {'$END': -133, 'COMMA': 158, 'EXEMPTION': 171, 'REMARK': 183, '___duration_star_6': 163}, {'$END': -134},
                       {'$END': -135, 'BESIDE': -135, 'DOUBLE_SLASH': -135, 'FINAL_SECTION': -135, 'SECTION_WORD': -135, 'STATION': -135},
                       {'$END': -136}, {'$END': -137, 'CONTINUITY_NUMBER': 26}, {'$END': -138}, {'$END': -139, 'CONTINUITY_NUMBER': 43},
                       {'$END': -140}, {'$END': -141, 'BESIDE': -141, 'FINAL_SECTION': -141, 'SECTION_WORD': -141, 'STATION': -141},
                       {'SECTION_NUMBER': 71}, {'$END': -142, 'REMARK': 243}, {'OF': 191}, {'$END': -143, 'REMARK': 53},
                       {'$END': -144, 'REMARK': 185}, {'$END': -145, 'CONTINUITY_NUMBER': 131}, {'PAGE_SECTION': 250},
                       {'START_OF_MESSAGE': 63, 'transmission_identifier': 45}, {}, {'REFERENCE_NUMBER': 73}, {'$END': -146},
                       {'$END': -147, 'INSTRUCTIONS': 11}, {'$END': -148}, {'ADDRESS_NAME': 91},
                       {'$END': -149, 'COMMA': 10, 'PERSON': 166, 'SEMICOLON': 216, 'TAG': 174, '__tags_star_7': 39}, {'PAGE_SECTION': 89},
                       {'SOLID_LEVEL': 25, 'SPACED_LEVEL': 190, '_level': 14, 'classification': 210},
                       {'$END': -150, 'CONTINUITY_NUMBER': 169, 'PRECEDENCE_WORD': 188}, {'OF': 256}, {}, {'$END': -151}, {'$END': -152}, {},
                       {'$END': -153, 'COMMA': -153, 'EXEMPTION': -153, 'REMARK': -153},
                       {'CLASSIFIED_BY_KEYWORD': 258, '__classified_by_plus_10': 0, 'classified_by': 79},
                       {'$END': -154, 'COMMA': -154, 'PERSON': -154, 'SEMICOLON': -154, 'TAG': -154}, {'$END': -155, 'WORD': 146}, {'MONTH': 27},
                       {'$END': -156, 'PARAGRAPH_TEXT': 74}, {'$END': -157, 'REMARK': 151}, {'PARAGRAPH_NUMBER': 2, 'paragraph_head': 213},
                       {'SUBJECT_KEYWORD': 164, 'subject': 244}, {'REFERENCE_NUMBER': 5},
                       {'$END': -158, 'BESIDE': -158, 'FINAL_SECTION': -158, 'SECTION_WORD': -158, 'STATION': -158},
                       {'$END': -159, 'COMMA': -159, 'PERSON': -159, 'SEMICOLON': -159, 'TAG': -159}, {'$END': -160}, {'$END': -161},
                       {'$END': -162, 'COMMA': -162, 'EXEMPTION': -162, 'REMARK': -162}, {'ADDRESSED_INDICATOR': 231, 'ADDRESS_NAME': 135},
                       {'$END': -163, 'FULL_STOP': 99, 'ROUTING_INDICATOR': 147}, {'ADDRESS_NAME': 208}, {'$END': -164},
                       {'$END': -165, 'REFERENCE_LABEL': -165, 'REFERENCE_TEXT': -165},
                       {'$END': -166, 'BESIDE': -166, 'DOUBLE_SLASH': 253, 'FINAL_SECTION': -166, 'SECTION_WORD': -166, 'STATION': -166},
                       {'$END': -167, 'COMMA': -167, 'PERSON': -167, 'SEMICOLON': -167, 'TAG': -167}, {'EXEMPTION': 247},
                       {'EO': 159, 'executive_order': 260},
                       {'DAY_TIME': 241, 'PROSIGN': 126, '__date_time_group_star_2': 157, 'date_time_group': 176}, {'SECTION_NUMBER': 153},
                       {'$END': -168}, {'ZONE': 97}, {'$END': -169, 'WORD': 150, '__classification_star_3': 128}, {'$END': -170}, {},
                       {'DE': 16, 'calling_station': 111}, {'$END': -171}, {'$END': -172, 'COMMA': -172, 'EXEMPTION': -172, 'REMARK': -172},
                       {'FM': 172, 'originator': 104}, {'$END': -173, 'OPERATING_SIGNAL': 84, '__security_star_1': 90}, {'$END': -174, 'REMARK': 261},
                       {},
                       {'$END': -175,
                        'CLASSIFIED_BY_KEYWORD': -175,
                        'CLASSIFIED_BY_REST': -175,
                        'CLASSIFIER': -175,
                        'REASON_SECTION': -175,
                        'REASON_WORD': -175},
                       {'WORD': 46}, {'$END': -176, 'REFERENCE_LABEL': -176, 'REFERENCE_TEXT': -176},
                       {'$END': -177, 'PARENTHESIS': -177, 'REFERENCE_REMARK': -177}, {'SHORT_SECTION': 7}, {},
                       {'$END': -178,
                        'CLASSIFIED_BY_KEYWORD': -178,
                        'CLASSIFIED_BY_REST': -178,
                        'CLASSIFIER': -178,
                        'REASON_SECTION': -178,
                        'REASON_WORD': -178},
                       {'$END': -179, 'REFERENCE_LABEL': -179, 'REFERENCE_TEXT': -179}, {}, {'$END': -180}],
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
 'markings': {'rules': [('banner', 1), ('_control', 1), ('__banner_star_2', 1), ('banner', 1), ('portion', 1), ('__release_star_1', 1),
                        ('_separator', 1), ('portion', 2), ('release', 2), ('release', 3), ('__release_star_1', 3), ('__banner_release_star_3', 2),
                        ('banner', 2), ('banner', 2), ('__portion_star_0', 3), ('portion', 1), ('__banner_star_2', 2), ('__banner_star_2', 3),
                        ('_separator', 1), ('__banner_release_star_3', 3), ('__portion_star_0', 2), ('_separator', 1), ('__banner_release_star_3', 1),
                        ('banner_release', 3), ('_control', 1), ('__banner_star_2', 2), ('portion', 2), ('__banner_star_2', 1),
                        ('__release_star_1', 2), ('banner_release', 2), ('__banner_star_2', 3), ('__release_star_1', 2), ('_separator', 1),
                        ('__banner_release_star_3', 2), ('_control', 1), ('__banner_star_2', 2), ('__banner_star_2', 2)],
              'starts': {'banner': (19, 17), 'portion': (15, 24)},
              'states': [{'BANNER_COUNTRY': 42},
                         {'$END': -1,
                          'BANNER_CONTROL': 39,
                          'BANNER_RELEASE_TO': 0,
                          'BANNER_SEPARATOR': 34,
                          '__banner_star_2': 16,
                          'banner_release': 4},
                         {'BANNER_COUNTRY': 14}, {'$END': -2, 'COMMA': -2, 'DOUBLE_SLASH': -2, 'HYPHEN': -2, 'SLASH': -2},
                         {'$END': -3, 'BANNER_CONTROL': -3, 'BANNER_RELEASE_TO': -3, 'BANNER_SEPARATOR': -3},
                         {'$END': -4,
                          'BANNER_CONTROL': 39,
                          'BANNER_RELEASE_TO': 0,
                          'BANNER_SEPARATOR': 34,
                          '__banner_star_2': 18,
                          'banner_release': 4},
                         {'$END': -5, 'COMMA': 8, 'DOUBLE_SLASH': 26, 'HYPHEN': 32, 'SLASH': 45, '__portion_star_0': 9, '_separator': 12},
                         {'$END': -6, 'COMMA': -6, 'COUNTRY': -6, 'DOUBLE_SLASH': -6, 'HYPHEN': -6, 'SLASH': -6},
                         {'CONTROL': -7, 'RELEASE_TO': -7, 'UNCLASSIFIED_CONTROL': -7},
                         {'$END': -8, 'COMMA': 8, 'DOUBLE_SLASH': 26, 'HYPHEN': 32, 'SLASH': 45, '_separator': 30},
                         {'$END': -9, 'COMMA': 40, 'COUNTRY': 7, 'DOUBLE_SLASH': -9, 'HYPHEN': -9, 'SLASH': -9, '__release_star_1': 11},
                         {'$END': -10, 'COMMA': 31, 'COUNTRY': 41, 'DOUBLE_SLASH': -10, 'HYPHEN': -10, 'SLASH': -10},
                         {'CONTROL': 3, 'RELEASE_TO': 29, 'UNCLASSIFIED_CONTROL': 47, '_control': 28, 'release': 36},
                         {'$END': -11, 'COMMA': -11, 'COUNTRY': -11, 'DOUBLE_SLASH': -11, 'HYPHEN': -11, 'SLASH': -11},
                         {'$END': -12,
                          'BANNER_CONTROL': -12,
                          'BANNER_COUNTRY': -12,
                          'BANNER_RELEASE_TO': -12,
                          'BANNER_SEPARATOR': -12,
                          '__ANON_0': -12},
                         {'PORTION_LEVEL': 6, 'UNCLASSIFIED_CONTROL': 22, 'portion': 24},
                         {'$END': -13, 'BANNER_CONTROL': 50, 'BANNER_RELEASE_TO': 0, 'BANNER_SEPARATOR': 49, 'banner_release': 37}, {},
                         {'$END': -14, 'BANNER_CONTROL': 50, 'BANNER_RELEASE_TO': 0, 'BANNER_SEPARATOR': 49, 'banner_release': 37},
                         {'BANNER_CONTROL': 5, 'BANNER_LEVEL': 1, 'banner': 17},
                         {'$END': -15, 'COMMA': -15, 'DOUBLE_SLASH': -15, 'HYPHEN': -15, 'SLASH': -15}, {'BANNER_COUNTRY': 27},
                         {'$END': -16, 'COMMA': 8, 'DOUBLE_SLASH': 26, 'HYPHEN': 32, 'SLASH': 45, '__portion_star_0': 38, '_separator': 12},
                         {'$END': -17, 'BANNER_CONTROL': -17, 'BANNER_RELEASE_TO': -17, 'BANNER_SEPARATOR': -17}, {},
                         {'$END': -18, 'BANNER_CONTROL': -18, 'BANNER_RELEASE_TO': -18, 'BANNER_SEPARATOR': -18},
                         {'CONTROL': -19, 'RELEASE_TO': -19, 'UNCLASSIFIED_CONTROL': -19},
                         {'$END': -20,
                          'BANNER_CONTROL': -20,
                          'BANNER_COUNTRY': -20,
                          'BANNER_RELEASE_TO': -20,
                          'BANNER_SEPARATOR': -20,
                          '__ANON_0': -20},
                         {'$END': -21, 'COMMA': -21, 'DOUBLE_SLASH': -21, 'HYPHEN': -21, 'SLASH': -21}, {'COUNTRY': 10},
                         {'CONTROL': 3, 'RELEASE_TO': 29, 'UNCLASSIFIED_CONTROL': 47, '_control': 20, 'release': 36}, {'COUNTRY': 13},
                         {'CONTROL': -22, 'RELEASE_TO': -22, 'UNCLASSIFIED_CONTROL': -22},
                         {'$END': -23,
                          'BANNER_CONTROL': -23,
                          'BANNER_COUNTRY': -23,
                          'BANNER_RELEASE_TO': -23,
                          'BANNER_SEPARATOR': -23,
                          '__ANON_0': -23},
                         {'BANNER_CONTROL': 48, 'BANNER_RELEASE_TO': 0, 'banner_release': 23},
                         {'$END': -24,
                          'BANNER_CONTROL': -24,
                          'BANNER_COUNTRY': 46,
                          'BANNER_RELEASE_TO': -24,
                          'BANNER_SEPARATOR': -24,
                          '__ANON_0': 21},
                         {'$END': -25, 'COMMA': -25, 'DOUBLE_SLASH': -25, 'HYPHEN': -25, 'SLASH': -25},
                         {'$END': -26, 'BANNER_CONTROL': -26, 'BANNER_RELEASE_TO': -26, 'BANNER_SEPARATOR': -26},
                         {'$END': -27, 'COMMA': 8, 'DOUBLE_SLASH': 26, 'HYPHEN': 32, 'SLASH': 45, '_separator': 30},
                         {'$END': -28, 'BANNER_CONTROL': -28, 'BANNER_RELEASE_TO': -28, 'BANNER_SEPARATOR': -28}, {'COUNTRY': 44},
                         {'$END': -29, 'COMMA': -29, 'COUNTRY': -29, 'DOUBLE_SLASH': -29, 'HYPHEN': -29, 'SLASH': -29},
                         {'$END': -30,
                          'BANNER_CONTROL': -30,
                          'BANNER_COUNTRY': 33,
                          'BANNER_RELEASE_TO': -30,
                          'BANNER_SEPARATOR': -30,
                          '__ANON_0': 2,
                          '__banner_release_star_3': 35},
                         {'$END': -31, 'BANNER_CONTROL': -31, 'BANNER_RELEASE_TO': -31, 'BANNER_SEPARATOR': -31},
                         {'$END': -32, 'COMMA': -32, 'COUNTRY': -32, 'DOUBLE_SLASH': -32, 'HYPHEN': -32, 'SLASH': -32},
                         {'CONTROL': -33, 'RELEASE_TO': -33, 'UNCLASSIFIED_CONTROL': -33},
                         {'$END': -34,
                          'BANNER_CONTROL': -34,
                          'BANNER_COUNTRY': -34,
                          'BANNER_RELEASE_TO': -34,
                          'BANNER_SEPARATOR': -34,
                          '__ANON_0': -34},
                         {'$END': -35, 'COMMA': -35, 'DOUBLE_SLASH': -35, 'HYPHEN': -35, 'SLASH': -35},
                         {'$END': -36, 'BANNER_CONTROL': -36, 'BANNER_RELEASE_TO': -36, 'BANNER_SEPARATOR': -36},
                         {'BANNER_CONTROL': 43, 'BANNER_RELEASE_TO': 0, 'banner_release': 25},
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
 'telegram': {'rules': [('telegram', 2), ('_addresses', 4), ('_routing', 2), ('heading', 5), ('heading', 5), ('ending', 4), ('text', 5),
                        ('_citations', 0), ('ending', 0), ('_routing', 2), ('text', 6), ('_citations', 2), ('__text_star_0', 1), ('_addresses', 2),
                        ('text', 7), ('_routing', 2), ('ending', 2), ('_extract', 2), ('_citations', 1), ('_extract', 2), ('_citations', 2),
                        ('ending', 1), ('ending', 3), ('ending', 2), ('text', 6), ('ending', 2), ('telegram', 3), ('ending', 3), ('ending', 3),
                        ('ending', 2), ('ending', 3), ('_routing', 1), ('_extract', 2), ('__text_star_0', 1), ('ending', 3), ('ending', 3),
                        ('ending', 4), ('_routing', 3), ('_routing', 2), ('ending', 1), ('heading', 6), ('ending', 1), ('_extract', 1),
                        ('_routing', 1), ('ending', 2), ('_addresses', 1), ('_addresses', 2), ('_addresses', 2), ('ending', 2), ('_routing', 3),
                        ('ending', 2), ('_addresses', 3), ('ending', 2), ('ending', 4), ('_routing', 2), ('_extract', 3), ('ending', 3),
                        ('_routing', 1), ('_routing', 4), ('ending', 2), ('_addresses', 3), ('ending', 2), ('telegram', 1), ('ending', 3),
                        ('ending', 3), ('heading', 2), ('_routing', 3), ('heading', 1), ('_addresses', 1), ('__text_star_0', 2), ('ending', 3),
                        ('ending', 1), ('_extract', 1), ('heading', 1), ('heading', 4), ('ending', 5), ('__text_star_0', 2), ('_routing', 3),
                        ('ending', 4), ('ending', 1), ('_routing', 1), ('_routing', 2), ('ending', 4), ('_citations', 1), ('_extract', 1)],
              'starts': {'telegram': (29, 59)},
              'states': [{'$END': -1}, {'ACCOUNTING': -2, 'BREAK': -2, 'CLASSIFICATION': -2}, {'DATE_TIME_GROUP': -3},
                         {'BREAK': 46, 'CLASSIFICATION': -4}, {'CLASSIFICATION': -5}, {'$END': -6},
                         {'$END': -7, 'BREAK': -7, 'CORRECTION': -7, 'END_OF_MESSAGE': -7, 'END_SERIAL': -7, 'SIGNATURE': -7, 'TEXT': 28},
                         {'$END': -8,
                          'BREAK': -8,
                          'CLASSIFIED_BY': 97,
                          'CORRECTION': -8,
                          'END_OF_MESSAGE': -8,
                          'END_SERIAL': -8,
                          'REFERENCES': 20,
                          'SIGNATURE': -8,
                          'TEXT': -8,
                          '_citations': 10},
                         {'$END': -9, 'BREAK': 23, 'CORRECTION': 47, 'END_OF_MESSAGE': 44, 'END_SERIAL': 83, 'SIGNATURE': 93, 'ending': 0},
                         {'DATE_TIME_GROUP': -10},
                         {'$END': -11, 'BREAK': -11, 'CORRECTION': -11, 'END_OF_MESSAGE': -11, 'END_SERIAL': -11, 'SIGNATURE': -11, 'TEXT': 16},
                         {'TAGS': 45}, {'TAGS': 78},
                         {'$END': -12, 'BREAK': -12, 'CORRECTION': -12, 'END_OF_MESSAGE': -12, 'END_SERIAL': -12, 'SIGNATURE': -12, 'TEXT': -12},
                         {'CAPTION': -13, 'EXECUTIVE_ORDER': -13, 'PASS': -13},
                         {'ACCOUNTING': -14, 'BREAK': -14, 'CLASSIFICATION': -14, 'EXEMPTED': 57},
                         {'$END': -15, 'BREAK': -15, 'CORRECTION': -15, 'END_OF_MESSAGE': -15, 'END_SERIAL': -15, 'SIGNATURE': -15},
                         {'CALLING_STATION': 42, 'DATE_TIME_GROUP': -16, 'SECURITY': 55},
                         {'$END': -17, 'CORRECTION': 82, 'END_OF_MESSAGE': 39, 'END_SERIAL': 32}, {'BREAK': -18, 'CLASSIFICATION': -18},
                         {'$END': -19,
                          'BREAK': -19,
                          'CLASSIFIED_BY': 13,
                          'CORRECTION': -19,
                          'END_OF_MESSAGE': -19,
                          'END_SERIAL': -19,
                          'SIGNATURE': -19,
                          'TEXT': -19},
                         {'BREAK': -20, 'CLASSIFICATION': -20},
                         {'$END': -21, 'BREAK': -21, 'CORRECTION': -21, 'END_OF_MESSAGE': -21, 'END_SERIAL': -21, 'SIGNATURE': -21, 'TEXT': -21},
                         {'$END': -22, 'CORRECTION': 34, 'END_OF_MESSAGE': 56, 'END_SERIAL': 30}, {'DATE_TIME_GROUP': 66}, {'$END': -23},
                         {'$END': -9, 'BREAK': 23, 'CORRECTION': 47, 'END_OF_MESSAGE': 44, 'END_SERIAL': 83, 'SIGNATURE': 93, 'ending': 31},
                         {'$END': -24}, {'$END': -25, 'BREAK': -25, 'CORRECTION': -25, 'END_OF_MESSAGE': -25, 'END_SERIAL': -25, 'SIGNATURE': -25},
                         {'$END': -9,
                          'BREAK': 79,
                          'CALLED_STATIONS': 36,
                          'CALLING_STATION': 94,
                          'CLASSIFICATION': 86,
                          'CORRECTION': 47,
                          'DATE_TIME_GROUP': 98,
                          'END_OF_MESSAGE': 44,
                          'END_SERIAL': 83,
                          'FROM': 84,
                          'INFO': 80,
                          'SECURITY': 49,
                          'SIGNATURE': 93,
                          'TO': 51,
                          'TRANSMISSION_IDENTIFIER': 64,
                          '_addresses': 48,
                          '_extract': 85,
                          '_routing': 24,
                          'ending': 72,
                          'heading': 88,
                          'telegram': 59,
                          'text': 8},
                         {'$END': -26, 'CORRECTION': 63, 'END_OF_MESSAGE': 35}, {'$END': -27}, {'$END': -28, 'CORRECTION': 96, 'END_OF_MESSAGE': 92},
                         {'$END': -29}, {'$END': -30, 'END_OF_MESSAGE': 74}, {'$END': -31},
                         {'CALLING_STATION': 43, 'DATE_TIME_GROUP': -32, 'SECURITY': 95},
                         {'BREAK': -33, 'CLASSIFICATION': -33, 'INFO': 80, 'TO': 51, '_addresses': 62},
                         {'CAPTION': -34, 'EXECUTIVE_ORDER': -34, 'PASS': -34}, {'$END': -35}, {'$END': -36, 'END_OF_MESSAGE': 41}, {'$END': -37},
                         {'DATE_TIME_GROUP': -38, 'SECURITY': 67}, {'DATE_TIME_GROUP': -39, 'SECURITY': 91}, {'$END': -40}, {'SUBJECT': 70},
                         {'CLASSIFICATION': -41}, {'$END': -42, 'END_OF_MESSAGE': 27}, {'BREAK': -43, 'CLASSIFICATION': -43},
                         {'DATE_TIME_GROUP': -44}, {'$END': -45},
                         {'ACCOUNTING': -46, 'BREAK': -46, 'CLASSIFICATION': -46, 'EXEMPTED': 52, 'INFO': 15},
                         {'ACCOUNTING': -47, 'BREAK': -47, 'CLASSIFICATION': -47, 'INFO': 69},
                         {'ACCOUNTING': -48, 'BREAK': -48, 'CLASSIFICATION': -48}, {'$END': -49, 'END_OF_MESSAGE': 33}, {'DATE_TIME_GROUP': -50},
                         {'$END': -51}, {'ACCOUNTING': -52, 'BREAK': -52, 'CLASSIFICATION': -52}, {'$END': -53, 'END_OF_MESSAGE': 73}, {},
                         {'$END': -54}, {'DATE_TIME_GROUP': -55, 'SECURITY': 76}, {'BREAK': -56, 'CLASSIFICATION': -56},
                         {'$END': -57, 'END_OF_MESSAGE': 5}, {'CALLED_STATIONS': 17, 'CALLING_STATION': 61, 'DATE_TIME_GROUP': -58, 'SECURITY': 2},
                         {'CAPTION': 81, 'EXECUTIVE_ORDER': 12, 'PASS': 90}, {'FROM': 77}, {'DATE_TIME_GROUP': -59}, {'$END': -60},
                         {'ACCOUNTING': -61, 'BREAK': -61, 'CLASSIFICATION': -61, 'EXEMPTED': 1},
                         {'$END': -8,
                          'BREAK': -8,
                          'CLASSIFIED_BY': 97,
                          'CORRECTION': -8,
                          'END_OF_MESSAGE': -8,
                          'END_SERIAL': -8,
                          'REFERENCES': 20,
                          'SIGNATURE': -8,
                          'TEXT': -8,
                          '_citations': 6},
                         {'$END': -62, 'CORRECTION': 40, 'END_OF_MESSAGE': 25}, {'$END': -63}, {'$END': -64}, {'$END': -65}, {'CLASSIFICATION': -66},
                         {'DATE_TIME_GROUP': -67}, {'INFO': 80, 'TO': 51, '_addresses': 87}, {'SUBJECT': 7},
                         {'$END': -22, 'CLASSIFICATION': -68, 'CORRECTION': 34, 'END_OF_MESSAGE': 56, 'END_SERIAL': 30},
                         {'ACCOUNTING': -69, 'BREAK': -69, 'CLASSIFICATION': -69, 'EXEMPTED': 53},
                         {'CAPTION': -70, 'EXECUTIVE_ORDER': -70, 'PASS': -70}, {'$END': -71, 'END_OF_MESSAGE': 60},
                         {'$END': -72, 'CORRECTION': 58, 'END_OF_MESSAGE': 68},
                         {'BREAK': -73, 'CLASSIFICATION': -73, 'INFO': 80, 'TO': 51, '_addresses': 21}, {'BREAK': 75, 'CLASSIFICATION': -74},
                         {'CAPTION': 14, 'EXECUTIVE_ORDER': 11, 'PASS': 38, '__text_star_0': 65},
                         {'ACCOUNTING': 3, 'BREAK': 4, 'CLASSIFICATION': -75}, {'CLASSIFICATION': 86, 'text': 26}, {'$END': -76},
                         {'CAPTION': -77, 'EXECUTIVE_ORDER': -77, 'PASS': -77}, {'DATE_TIME_GROUP': -78}, {'$END': -79},
                         {'$END': -80, 'BREAK': 18, 'CORRECTION': 54, 'END_OF_MESSAGE': 50, 'END_SERIAL': 71},
                         {'DATE_TIME_GROUP': -81, 'SECURITY': 9}, {'DATE_TIME_GROUP': -82}, {'$END': -83, 'END_OF_MESSAGE': 89},
                         {'$END': -84,
                          'BREAK': -84,
                          'CORRECTION': -84,
                          'END_OF_MESSAGE': -84,
                          'END_SERIAL': -84,
                          'REFERENCES': 22,
                          'SIGNATURE': -84,
                          'TEXT': -84},
                         {'BREAK': -85, 'CLASSIFICATION': -85, 'FROM': 37, 'INFO': 80, 'TO': 51, '_addresses': 19}],
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
                            ('TRANSMISSION_IDENTIFIER', 'V?ZCZC(?=[A-Z]{0,3} ?\\d|[ \t\\\\]*(?:[\r\n]|\\Z))'),
                            ('EXECUTIVE_ORDER', '(?i:E\\. ?O\\.|EO:? ?\\d|E\\.O:)'), ('TAGS', '(?i:TAGS?(?=[:; ]))'), ('TEXT', '\\S'),
                            ('SIGNATURE', '\\S')]}}
