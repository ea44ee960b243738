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
           '?\\d{5}[,:;.]?|\\s)*\\b(?:reasons?|resons?|reaons?|rasons?|reasons?\\(s\\)|reason\\(s\\)|sections?|sec\\.|paras?)\\b(?:[,;.:\\-]|\\b(?:for|the|under|per|of|in|are|is|and|section|sections|sec|e\\.?o\\.?)\\b|1[0-9]{4}|reason|\\s)*/is\n'
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
             'TRANSMISSION_IDENTIFIER: /V?ZCZC/\n'
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
             'CLASSIFIED_BY.3: /(?:\\d{1,2}\\. *)?(?:\\([A-Z\\/]{1,9}\\) *)?(?:CLASSIFIED|CLA[A-Z]{4,7}D|CL[A-Z]{5,7}ED) +BY\\b/i\n'
             '// 4. (C) In response, ...   6.(C)   7 (U)\n'
             'PARAGRAPH.2: /\\d{1,3}(?: ?\\. *(?=[^\\s\\d])| *(?=\\([A-Z][A-Z\\/, -]{0,30}\\)))/\n'
             '// (SBU) A paragraph without a number, and one whose number is damaged:   2: (C)   -6- (S)   VII. (S)   PARA 7. (S)\n'
             'PORTION.2: /(?:(?:(?i:PARA(?:GRAPH)?) +)?(?:-? ?\\d{1,3}|[IVXl]{1,5})[^\\s\\w(]{0,3} '
             '*)?\\((?:TS|S|C|U|SBU|LOU|FOUO)(?:\\/\\/?[A-Z]{1,6})*\\)(?=[ \\t]+\\S)/\n'
             '// -- The first point        A. The second        (1) The third\n'
             'SUB_PARAGRAPH: /(?:\\(?[A-Za-z0-9]{1,2}[.)]|--?|\\*)[ \\t]+(?=[^\\s\\-])/\n'
             '// ASTANA 00002080  001.2 OF 002\n'
             "PAGE_LINE: /[A-Z][A-Z .'\\-]{0,12} +\\d{8} +\\d{3}(?:\\.\\d{1,2})? +OF +\\d{3}\\b|PAGE +\\d{2} +[A-Z]/\n"
             '// #2080\n'
             'END_SERIAL: /#\\d{4}\\b/\n'
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

TABLES = {'fields': {'rules': [('_duration', 2), ('classification', 6), ('sub_paragraph_head', 3), ('__security_star_1', 1), ('_duration', 4),
                      ('classification', 3), ('executive_order', 2), ('tags', 2), ('paragraph_head', 3), ('_duration', 2), ('___duration_star_6', 2),
                      ('___duration_star_6', 2), ('_duration', 2), ('page_line', 6), ('__tags_star_7', 2), ('page_line', 6), ('called_stations', 2),
                      ('__tags_star_7', 2), ('transmission_identifier', 1), ('_duration', 1), ('___level_star_5', 3), ('___duration_star_6', 3),
                      ('__references_star_8', 1), ('_duration', 1), ('addressee', 4), ('__called_stations_plus_0', 1), ('addressee', 4),
                      ('page_line', 7), ('_level', 1), ('_duration', 1), ('classification', 4), ('page_line', 8), ('page_line', 7), ('_duration', 1),
                      ('classification', 4), ('date_time_group', 5), ('_duration', 1), ('__tags_star_7', 1), ('_duration', 1),
                      ('__date_time_group_star_2', 1), ('calling_station', 4), ('__classification_star_4', 1), ('sub_paragraph_head', 2),
                      ('_duration', 1), ('sub_paragraph_head', 2), ('date_time_group', 4), ('executive_order', 3), ('portion_head', 3), ('reason', 1),
                      ('paragraph_head', 2), ('file_time', 2), ('portion_head', 2), ('__security_star_1', 2), ('__tags_star_7', 2),
                      ('calling_station', 4), ('__classified_by_plus_10', 2), ('_duration', 2), ('__tags_star_7', 2), ('paragraph_head', 2),
                      ('transmission_identifier', 3), ('addressee', 5), ('__classification_star_3', 1), ('date_time_group', 5), ('addressee', 2),
                      ('subject', 2), ('subject', 3), ('__tags_star_7', 1), ('addressee', 2), ('references', 2), ('__tags_star_7', 1),
                      ('__references_star_8', 2), ('subject', 2), ('portion_head', 2), ('classified_by', 2), ('__references_star_8', 2),
                      ('classification', 4), ('_duration', 2), ('reason', 2), ('reference', 3), ('portion_head', 1), ('addressee', 4),
                      ('reference', 3), ('reason', 1), ('_duration', 2), ('addressee', 4), ('transmission_identifier', 3),
                      ('transmission_identifier', 3), ('section', 4), ('paragraph_head', 2), ('addressee', 2), ('__reference_star_9', 1),
                      ('paragraph_head', 1), ('_level', 2), ('transmission_identifier', 2), ('classification', 2), ('__reference_star_9', 1),
                      ('_level', 2), ('classified_by', 3), ('calling_station', 4), ('classified_by', 3), ('classified_by', 3), ('reference', 4),
                      ('calling_station', 2), ('paragraph_head', 4), ('reason', 2), ('reason', 3), ('paragraph_head', 4), ('classified_by', 4),
                      ('reason', 2), ('page_line', 4), ('sub_paragraph_head', 1), ('reference', 2), ('calling_station', 5), ('called_stations', 3),
                      ('_level', 1), ('tags', 1), ('__called_stations_plus_0', 2), ('sub_paragraph_head', 2), ('paragraph_head', 3),
                      ('__reference_star_9', 2), ('classified_by', 2), ('__references_star_8', 1), ('security', 3), ('paragraph_head', 3),
                      ('paragraph_head', 3), ('addressee', 2), ('addressee', 3), ('classification', 5), ('transmission_identifier', 2), ('_level', 3),
                      ('classification', 5), ('classification', 3), ('paragraph_head', 3), ('section', 4), ('__date_time_group_star_2', 2),
                      ('__classified_by_plus_10', 1), ('classified_by', 2), ('___level_star_5', 2), ('calling_station', 3),
                      ('__classification_star_3', 2), ('__tags_star_7', 1), ('addressee', 3), ('classification', 5), ('security', 3),
                      ('_duration', 2), ('_duration', 3), ('addressee', 3), ('classification', 1), ('_duration', 3), ('addressee', 3),
                      ('classified_by', 1), ('subject', 1), ('classification', 4), ('security', 2), ('_duration', 2), ('addressee', 3),
                      ('__reference_star_9', 2), ('_duration', 3), ('references', 1), ('paragraph_head', 2), ('___duration_star_6', 1),
                      ('classification', 2), ('classification', 3), ('transmission_identifier', 2), ('addressee', 3), ('_duration', 3),
                      ('sub_paragraph_head', 3), ('_duration', 3), ('__classification_star_4', 2), ('addressee', 1), ('calling_station', 3),
                      ('date_time_group', 6), ('calling_station', 3), ('_duration', 2), ('page_line', 5), ('section', 3), ('page_line', 5),
                      ('transmission_identifier', 4), ('security', 4), ('originator', 2)],
            'starts': {'addressee': (132, 91),
                       'called_stations': (55, 254),
                       'calling_station': (21, 42),
                       'classification': (25, 243),
                       'classified_by': (198, 81),
                       'date_time_group': (111, 113),
                       'executive_order': (184, 255),
                       'originator': (46, 139),
                       'page_line': (226, 220),
                       'paragraph_head': (119, 200),
                       'portion_head': (242, 151),
                       'reference': (258, 86),
                       'references': (70, 207),
                       'security': (49, 102),
                       'sub_paragraph_head': (90, 169),
                       'subject': (239, 180),
                       'tags': (110, 125),
                       'transmission_identifier': (61, 193)},
            'states': [{'$END': -1, 'COMMA': 218, 'EXEMPTION': 233, 'REMARK': 229, '___duration_star_6': 213}, {'$END': -2, 'WORD': 202},
                       {'$END': -3}, {'MESSAGE_NUMBER': 108}, {'$END': -4, 'OPERATING_SIGNAL': -4}, {'$END': -5}, {'$END': -6},
                       {'$END': -7,
                        'DATE': 47,
                        'DECL': 24,
                        'EVENT': 58,
                        'NOT_APPLICABLE': 30,
                        'OADR': 36,
                        'REMARK': 52,
                        'SCHEDULE': 40,
                        '_duration': 63},
                       {'EXEMPTION': 28}, {'$END': -8, 'COMMA': 17, 'PERSON': 76, 'SEMICOLON': 72, 'TAG': 20}, {'$END': -9}, {'YEAR': 62},
                       {'$END': -10, 'REMARK': 238}, {'$END': -11, 'COMMA': -11, 'EXEMPTION': -11, 'REMARK': -11},
                       {'$END': -12, 'COMMA': -12, 'EXEMPTION': -12, 'REMARK': -12}, {'$END': -13, 'REMARK': 210}, {'$END': -14},
                       {'$END': -15, 'COMMA': -15, 'PERSON': -15, 'SEMICOLON': -15, 'TAG': -15}, {'$END': -16, 'REMARK': 34},
                       {'$END': -17, 'FULL_STOP': 165, 'ROUTING_INDICATOR': 168},
                       {'$END': -18, 'COMMA': -18, 'PERSON': -18, 'SEMICOLON': -18, 'TAG': -18}, {'DE': 101, 'calling_station': 42},
                       {'$END': -19, 'CHANNEL': 236, 'CHANNEL_NUMBER': 186, 'SECURITY_PROSIGN': 140}, {'TIME': 67},
                       {'$END': -20, 'DATE': 15, 'EVENT': 225, 'EXEMPTION': 0, 'MANUAL_REVIEW': 12, 'NOT_APPLICABLE': 250, 'OADR': 124},
                       {'SOLID_LEVEL': 166, 'SPACED_LEVEL': 35, '_level': 212, 'classification': 243},
                       {'$END': -21, 'BESIDE': -21, 'DOUBLE_SLASH': -21, 'FINAL_SECTION': -21, 'SECTION_WORD': -21, 'STATION': -21},
                       {'SHORT_SECTION': 39}, {'$END': -22, 'COMMA': -22, 'EXEMPTION': -22, 'REMARK': -22},
                       {'$END': -23, 'REFERENCE_LABEL': -23, 'REFERENCE_TEXT': -23}, {'$END': -24, 'REMARK': 109},
                       {'$END': -25, 'CONTINUITY_NUMBER': 80}, {'$END': -26, 'FULL_STOP': -26, 'ROUTING_INDICATOR': -26}, {'$END': -27},
                       {'$END': -28}, {'$END': -29, 'BESIDE': -29, 'FINAL_SECTION': -29, 'SECTION_WORD': -29, 'STATION': -29},
                       {'$END': -30, 'REMARK': 209}, {'$END': -31, 'WORD': 82, '__classification_star_3': 185}, {'$END': -32},
                       {'$END': -33, 'REMARK': 38}, {'$END': -34}, {'$END': -35}, {}, {'ZONE': 205}, {'$END': -36}, {'SECTION_NUMBER': 224},
                       {'FM': 155, 'originator': 139}, {'$END': -37, 'REMARK': 75}, {'MESSAGE_NUMBER': 188}, {'SECURITY_SIGNAL': 84, 'security': 102},
                       {'YEAR': 83}, {'$END': -38, 'COMMA': -38, 'PERSON': -38, 'SEMICOLON': -38, 'TAG': -38}, {'$END': -39},
                       {'DAY_TIME': -40, 'PROSIGN': -40}, {'$END': -41, 'DAY_OF_YEAR': 23, 'file_time': 164},
                       {'DOUBLED_PROSIGN': 59, 'called_stations': 254},
                       {'$END': -42, 'BESIDE': -42, 'FINAL_SECTION': -42, 'SECTION_WORD': -42, 'STATION': -42}, {'$END': -43, 'PARAGRAPH_TEXT': 240},
                       {'$END': -44}, {'ROUTING_INDICATOR': 32, '__called_stations_plus_0': 19}, {'$END': -45, 'PARAGRAPH_TEXT': 2},
                       {'START_OF_MESSAGE': 22, 'transmission_identifier': 193}, {'$END': -46, 'INSTRUCTIONS': 44}, {'$END': -47}, {'$END': -48},
                       {'$END': -49, 'CLASSIFIED_BY_REST': -49, 'REASON_LETTERS': 157},
                       {'$END': -50, 'BROKEN_MARK': 179, 'MARK': 190, 'PARAGRAPH_TEXT': 10}, {'$END': -51}, {'$END': -52, 'PARAGRAPH_TEXT': 64},
                       {'$END': -53, 'OPERATING_SIGNAL': -53}, {'REFERENCE_KEYWORD': 230, 'references': 207}, {'REFERENCE_NUMBER': 116},
                       {'$END': -54, 'COMMA': -54, 'PERSON': -54, 'SEMICOLON': -54, 'TAG': -54}, {'$END': -55},
                       {'$END': -56,
                        'CLASSIFIED_BY_KEYWORD': -56,
                        'CLASSIFIED_BY_REST': -56,
                        'CLASSIFIER': -56,
                        'REASON_SECTION': -56,
                        'REASON_WORD': -56},
                       {'$END': -57}, {'$END': -58, 'COMMA': -58, 'PERSON': -58, 'SEMICOLON': -58, 'TAG': -58},
                       {'ADDRESSED_INDICATOR': 122, 'ADDRESS_NAME': 135}, {'$END': -59, 'PARAGRAPH_TEXT': 171}, {'$END': -60}, {'$END': -61}, {},
                       {'$END': -62, 'WORD': -62}, {'$END': -63, 'INSTRUCTIONS': 247}, {'SECURITY_GROUP': 222},
                       {'$END': -64, 'CONTINUITY_NUMBER': 204, 'PRECEDENCE_WORD': 182}, {}, {'PAGE_SECTION': 115}, {'$END': -65, 'SUBJECT_TEXT': 89},
                       {'$END': -66}, {'SUB_PARAGRAPH_LABEL': 159, 'sub_paragraph_head': 169}, {},
                       {'$END': -67, 'COMMA': -67, 'PERSON': -67, 'SEMICOLON': -67, 'TAG': -67}, {'$END': -68},
                       {'$END': -69, 'REFERENCE_LABEL': 107, 'REFERENCE_TEXT': 99}, {'PAGE_NUMBER': 158}, {'SECTION_NUMBER': 191},
                       {'ADDRESS_NAME': 85}, {'$END': -70, 'COMMA': -70, 'PERSON': -70, 'SEMICOLON': -70, 'TAG': -70},
                       {'$END': -71, 'REFERENCE_LABEL': -71, 'REFERENCE_TEXT': -71}, {'OF': 160, 'PAGE_OF_SECTION': 174}, {'ROUTING_INDICATOR': 149},
                       {}, {'$END': -72}, {'$END': -73}, {'REFERENCE_STATION': 71},
                       {'$END': -74, 'CLASSIFIED_BY_REST': 147, 'REASON_SECTION': 65, 'REASON_WORD': 123, 'reason': 146},
                       {'$END': -75, 'REFERENCE_LABEL': -75, 'REFERENCE_TEXT': -75}, {'$END': -76, 'WORD': 82, '__classification_star_3': 206},
                       {'$END': -77}, {'TAGS_KEYWORD': 167, 'tags': 125},
                       {'DAY_TIME': 131, 'PROSIGN': 53, '__date_time_group_star_2': 195, 'date_time_group': 113},
                       {'$END': -78, 'CLASSIFIED_BY_REST': -78, 'REASON_LETTERS': 153}, {}, {'OF': 260, 'SECTION_NUMBER': 217}, {'PAGE_STATION': 95},
                       {'$END': -79, 'PARENTHESIS': 136, 'REFERENCE_REMARK': 142, '__reference_star_9': 148}, {'$END': -80, 'PARAGRAPH_TEXT': 104},
                       {'$END': -81}, {'PARAGRAPH_NUMBER': 137, 'paragraph_head': 200}, {'MESSAGE_NUMBER': 189},
                       {'$END': -82, 'PARENTHESIS': 228, 'REFERENCE_REMARK': 172}, {'ADDRESS_NAME': 211},
                       {'$END': -83, 'CLASSIFIED_BY_REST': -83, 'REASON_LETTERS': 152, 'REASON_SECTION': 112}, {'$END': -84, 'REMARK': 241}, {},
                       {'$END': -85}, {'REFERENCE_NUMBER': 162}, {'$END': -86}, {'$END': -87, 'SECURITY_PROSIGN': 256},
                       {'$END': -88, 'STATION': -88, 'STATION_ONLY': -88}, {'ZONE': 216},
                       {'ADDRESSED_INDICATOR': 97, 'ADDRESS_NAME': 245, 'ROLE_WORD': 77, 'addressee': 91}, {'$END': -89}, {'PAGE_NUMBER': 163},
                       {'$END': -90, 'CONTINUITY_NUMBER': 237, 'PRECEDENCE_WORD': 227}, {'$END': -91, 'PARENTHESIS': -91, 'REFERENCE_REMARK': -91},
                       {'$END': -92, 'BROKEN_MARK': 78, 'FULL_STOP': 66, 'MARK': 231, 'PARAGRAPH_TEXT': 133},
                       {'$END': -93, 'BESIDE': -93, 'DOUBLE_SLASH': 194, 'FINAL_SECTION': -93, 'SECTION_WORD': -93, 'STATION': -93}, {},
                       {'$END': -94}, {'$END': -95, 'STATION': 3, 'STATION_ONLY': 6}, {'$END': -96, 'PARENTHESIS': -96, 'REFERENCE_REMARK': -96},
                       {'$END': -97,
                        'BESIDE': -97,
                        'DOUBLE_SLASH': 223,
                        'FINAL_SECTION': -97,
                        'SECTION_WORD': -97,
                        'STATION': -97,
                        '___level_star_5': 187},
                       {'$END': -98}, {'$END': -99}, {'$END': -100, 'CLASSIFIED_BY_REST': 156}, {'$END': -101},
                       {'$END': -102, 'PARENTHESIS': 228, 'REFERENCE_REMARK': 172},
                       {'$END': -103, 'DAY_OF_YEAR': 23, 'SECTION_SUFFIX': 249, 'SERIAL': 246, 'file_time': 201}, {'$END': -104}, {},
                       {'$END': -105, 'CLASSIFIED_BY_REST': -105}, {'$END': -106, 'CLASSIFIED_BY_REST': -106}, {'$END': -107},
                       {'ORIGINATOR_NAME': 261}, {'$END': -108}, {'$END': -109, 'CLASSIFIED_BY_REST': -109},
                       {'$END': -110, 'REMARK': 253, 'SHORT_SECTION': 259}, {'$END': -111, 'BROKEN_MARK': 57, 'MARK': 60, 'PARAGRAPH_TEXT': 170},
                       {'PAGE_SECTION': 251}, {'ORDER_NUMBER': 7},
                       {'$END': -112, 'PARENTHESIS': 136, 'REFERENCE_REMARK': 142, '__reference_star_9': 121}, {'PAGE_SECTION': 100}, {'$END': -113},
                       {'$END': -114},
                       {'$END': -115,
                        'BESIDE': -115,
                        'DOUBLE_SLASH': 223,
                        'EFTO': 143,
                        'FINAL_SECTION': -115,
                        'SECTION_WORD': -115,
                        'STATION': -115,
                        '___level_star_5': 138},
                       {'$END': -116, 'COMMA': 203, 'PERSON': 92, 'SEMICOLON': 98, 'TAG': 51, '__tags_star_7': 9},
                       {'$END': -117, 'FULL_STOP': -117, 'ROUTING_INDICATOR': -117}, {}, {'$END': -118}, {'$END': -119},
                       {'$END': -120, 'PARENTHESIS': -120, 'REFERENCE_REMARK': -120}, {'$END': -121, 'CLASSIFIED_BY_REST': 144}, {'OF': 248},
                       {'$END': -122, 'REFERENCE_LABEL': -122, 'REFERENCE_TEXT': -122}, {'$END': -123, 'OPERATING_SIGNAL': 69}, {'$END': -124},
                       {'MARK': 68}, {'$END': -125, 'PARAGRAPH_TEXT': 150}, {}, {'$END': -126, 'CONTINUITY_NUMBER': 214},
                       {'$END': -127, 'CONTINUITY_NUMBER': 126}, {'SECTION_NUMBER': 130}, {'EO': 161, 'executive_order': 255},
                       {'$END': -128, 'WORD': 202}, {'$END': -129, 'SECURITY_PROSIGN': 79},
                       {'$END': -130, 'BESIDE': -130, 'DOUBLE_SLASH': 194, 'FINAL_SECTION': -130, 'SECTION_WORD': -130, 'STATION': -130},
                       {'$END': -131, 'WORD': 82, '__classification_star_3': 1}, {'$END': -132, 'WORD': 82, '__classification_star_3': 221},
                       {'$END': -133, 'PARAGRAPH_TEXT': 154}, {'$END': -134, 'STATION': -134, 'STATION_ONLY': -134},
                       {'DAY_TIME': -135, 'PROSIGN': -135}, {}, {'WORD': 26}, {'DAY_TIME': 43, 'PROSIGN': 192},
                       {'$END': -136,
                        'CLASSIFIED_BY_KEYWORD': -136,
                        'CLASSIFIED_BY_REST': -136,
                        'CLASSIFIER': -136,
                        'REASON_SECTION': -136,
                        'REASON_WORD': -136},
                       {'$END': -137}, {'CLASSIFIED_BY_KEYWORD': 196, '__classified_by_plus_10': 215, 'classified_by': 81},
                       {'$END': -138, 'BESIDE': -138, 'DOUBLE_SLASH': -138, 'FINAL_SECTION': -138, 'SECTION_WORD': -138, 'STATION': -138}, {},
                       {'$END': -139}, {'$END': -140, 'WORD': -140}, {'$END': -141, 'COMMA': -141, 'PERSON': -141, 'SEMICOLON': -141, 'TAG': -141},
                       {'$END': -142}, {'MONTH': 50}, {'$END': -143, 'WORD': 202}, {},
                       {'$END': -144, 'OPERATING_SIGNAL': 4, '__security_star_1': 257}, {'$END': -145}, {'$END': -146},
                       {'$END': -147, 'CONTINUITY_NUMBER': 33, 'PRECEDENCE_WORD': 31},
                       {'$END': -148,
                        'BESIDE': 56,
                        'FINAL_SECTION': 114,
                        'SECTION_WORD': 45,
                        'STATION': 120,
                        '__classification_star_4': 234,
                        'section': 141},
                       {'$END': -149, 'COMMA': 8, 'EXEMPTION': 13, 'REMARK': 5}, {'$END': -150},
                       {'$END': -151,
                        'CLASSIFIED_BY_KEYWORD': 74,
                        'CLASSIFIED_BY_REST': 197,
                        'CLASSIFIER': 106,
                        'REASON_SECTION': 65,
                        'REASON_WORD': 123,
                        'reason': 173},
                       {'MONTH': 11}, {'OF': 183}, {'EXEMPTION': 14}, {'$END': -152, 'PORTION_MARK': 88, 'SUBJECT_TEXT': 103}, {},
                       {'$END': -153, 'WORD': 202}, {'$END': -154, 'OPERATING_SIGNAL': 4, 'SPECIAL_HANDLING': 208, '__security_star_1': 176},
                       {'WORD': 199}, {'OF': 96}, {'$END': -155}, {'PAGE_STATION': 134, 'PAGE_WORD': 87, 'page_line': 220},
                       {'$END': -156, 'CONTINUITY_NUMBER': 118}, {'$END': -157, 'PARENTHESIS': -157, 'REFERENCE_REMARK': -157}, {'$END': -158},
                       {'$END': -159, 'REFERENCE_LABEL': 29, 'REFERENCE_TEXT': 175, '__references_star_8': 94}, {'$END': -160, 'PARAGRAPH_TEXT': 177},
                       {'MESSAGE_NUMBER': 37}, {'$END': -161, 'COMMA': -161, 'EXEMPTION': -161, 'REMARK': -161},
                       {'$END': -162, 'BESIDE': 244, 'FINAL_SECTION': 114, 'SECTION_WORD': 45, 'STATION': 232, 'section': 235},
                       {'$END': -163, 'STATION': 48, 'STATION_ONLY': 41}, {'$END': -164, 'CHANNEL_NUMBER': 129, 'SECURITY_PROSIGN': 128},
                       {'$END': -165}, {'$END': -166}, {'SUBJECT_KEYWORD': 219, 'subject': 180}, {'$END': -167}, {'$END': -168},
                       {'DAMAGED_NUMBER': 178, 'MARK': 117, 'portion_head': 151}, {},
                       {'$END': -169, 'BESIDE': -169, 'FINAL_SECTION': -169, 'SECTION_WORD': -169, 'STATION': -169},
                       {'$END': -170, 'CONTINUITY_NUMBER': 93, 'PRECEDENCE_WORD': 181},
                       {'$END': -171, 'DAY_OF_YEAR': 23, 'SECTION_SUFFIX': 54, 'file_time': 73}, {'$END': -172}, {'PAGE_SECTION': 18},
                       {'$END': -173, 'DAY_OF_YEAR': 23, 'file_time': 145}, {'$END': -174}, {'$END': -175, 'REMARK': 16},
                       {'$END': -176, 'STATION': -176, 'STATION_ONLY': -176}, {'$END': -177}, {}, {}, {'$END': -178},
                       {'$END': -179, 'OPERATING_SIGNAL': 69}, {'REFERENCE_STATION': 127, 'REFERENCE_YEAR': 105, 'reference': 86}, {'OF': 27},
                       {'SECTION_NUMBER': 252}, {'$END': -180}],
            'terminals': [('BESIDE', '(?:NOFORN|NODIS|EXDIS|STADIS|LIMDIS|SIPDIS|SENSITIVE|SBU|FOUO|LOU|[A-Z]+(?= +SECTION \\d))(?= )'),
                          ('FULL_STOP', '\\.'),
                          ('CLASSIFIED_BY_KEYWORD',
                           '(?i:(?:\\d{1,2}\\. *)?(?:\\([A-Z\\/]{1,9}\\) *)?(?:CLASSIFIED|CLA[A-Z]{4,7}D|CL[A-Z]{5,7}ED)\\s+BY\\b\\s*[:;,.]?)'),
                          ('REFERENCE_KEYWORD', '(?i:REFS?(?:\\(S\\))?(?![A-Z])\\s*[:;.]*|[A-Z]{2,5}\\s*[:;])'),
                          ('DECL', '(?i:DECL(?:AS(?:SIFY)?)?\\b(?: ON\\b)?\\.?\\s*[:;]?)'), ('FINAL_SECTION', 'FINAL SECTION(?= )'),
                          ('EFTO', 'E ?F ?T ?O(?= )'), ('SECTION_WORD', 'SECTION(?= )'), ('PAGE_WORD', 'PAGE(?= )'),
                          ('REASON_WORD',
                           '(?s:(?i:(?:[,;.:\\-]|\\b(?:for|the|following|under|per|pursuant|based|on|to|of|in|are|is)\\b|e\\.?o\\.?:? '
                           '?\\d{5}[,:;.]?|\\s)*\\b(?:reasons?|resons?|reaons?|rasons?|reasons?\\(s\\)|reason\\(s\\)|sections?|sec\\.|paras?)\\b(?:[,;.:\\-]|\\b(?:for|the|under|per|of|in|are|is|and|section|sections|sec|e\\.?o\\.?)\\b|1[0-9]{4}|reason|\\s)*))'),
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
 'markings': {'rules': [('portion', 1), ('__portion_star_0', 3), ('portion', 2), ('__portion_star_0', 2), ('_control', 1), ('__release_star_1', 2),
                        ('portion', 2), ('_separator', 1), ('release', 2), ('__release_star_1', 2), ('_control', 1), ('_separator', 1),
                        ('portion', 1), ('_separator', 1), ('_control', 1), ('_separator', 1), ('release', 3), ('__release_star_1', 1),
                        ('__release_star_1', 3)],
              'starts': {'portion': (4, 9)},
              'states': [{'$END': -1, 'COMMA': 17, 'DOUBLE_SLASH': 20, 'HYPHEN': 11, 'SLASH': 22, '__portion_star_0': 10, '_separator': 18},
                         {'$END': -2, 'COMMA': -2, 'DOUBLE_SLASH': -2, 'HYPHEN': -2, 'SLASH': -2},
                         {'$END': -3, 'COMMA': 17, 'DOUBLE_SLASH': 20, 'HYPHEN': 11, 'SLASH': 22, '_separator': 14}, {'COUNTRY': 15},
                         {'PORTION_LEVEL': 19, 'UNCLASSIFIED_CONTROL': 0, 'portion': 9}, {'COUNTRY': 25},
                         {'$END': -4, 'COMMA': -4, 'DOUBLE_SLASH': -4, 'HYPHEN': -4, 'SLASH': -4},
                         {'$END': -5, 'COMMA': -5, 'DOUBLE_SLASH': -5, 'HYPHEN': -5, 'SLASH': -5},
                         {'$END': -6, 'COMMA': -6, 'COUNTRY': -6, 'DOUBLE_SLASH': -6, 'HYPHEN': -6, 'SLASH': -6}, {},
                         {'$END': -7, 'COMMA': 17, 'DOUBLE_SLASH': 20, 'HYPHEN': 11, 'SLASH': 22, '_separator': 14},
                         {'CONTROL': -8, 'RELEASE_TO': -8, 'UNCLASSIFIED_CONTROL': -8}, {'COUNTRY': 13},
                         {'$END': -9, 'COMMA': 3, 'COUNTRY': 24, 'DOUBLE_SLASH': -9, 'HYPHEN': -9, 'SLASH': -9, '__release_star_1': 23},
                         {'CONTROL': 7, 'RELEASE_TO': 12, 'UNCLASSIFIED_CONTROL': 21, '_control': 1, 'release': 16},
                         {'$END': -10, 'COMMA': -10, 'COUNTRY': -10, 'DOUBLE_SLASH': -10, 'HYPHEN': -10, 'SLASH': -10},
                         {'$END': -11, 'COMMA': -11, 'DOUBLE_SLASH': -11, 'HYPHEN': -11, 'SLASH': -11},
                         {'CONTROL': -12, 'RELEASE_TO': -12, 'UNCLASSIFIED_CONTROL': -12},
                         {'CONTROL': 7, 'RELEASE_TO': 12, 'UNCLASSIFIED_CONTROL': 21, '_control': 6, 'release': 16},
                         {'$END': -13, 'COMMA': 17, 'DOUBLE_SLASH': 20, 'HYPHEN': 11, 'SLASH': 22, '__portion_star_0': 2, '_separator': 18},
                         {'CONTROL': -14, 'RELEASE_TO': -14, 'UNCLASSIFIED_CONTROL': -14},
                         {'$END': -15, 'COMMA': -15, 'DOUBLE_SLASH': -15, 'HYPHEN': -15, 'SLASH': -15},
                         {'CONTROL': -16, 'RELEASE_TO': -16, 'UNCLASSIFIED_CONTROL': -16},
                         {'$END': -17, 'COMMA': 5, 'COUNTRY': 8, 'DOUBLE_SLASH': -17, 'HYPHEN': -17, 'SLASH': -17},
                         {'$END': -18, 'COMMA': -18, 'COUNTRY': -18, 'DOUBLE_SLASH': -18, 'HYPHEN': -18, 'SLASH': -18},
                         {'$END': -19, 'COMMA': -19, 'COUNTRY': -19, 'DOUBLE_SLASH': -19, 'HYPHEN': -19, 'SLASH': -19}],
              'terminals': [('CONTROL', '(?:NOFORN|NF|N|ORCON|OC|IMCON|IMC|PROPIN|PR|RELIDO|NODIS|ND|EXDIS|XD|LIMDIS|FISA|LES)(?![A-Z])'),
                            ('RELEASE_TO', 'REL(?: TO)?(?![A-Z])'), ('UNCLASSIFIED_CONTROL', '(?:SBU|LOU|FOUO)(?![A-Z])'),
                            ('PORTION_LEVEL', '(?:TS|S|C|U|R)(?![A-Z])'), ('DOUBLE_SLASH', '//'), ('COUNTRY', '(?!AND\\b)[A-Z]{2,}'),
                            ('__IGNORE_0', '\\s+'), ('COMMA', ',|\\band\\b|AND\\b'), ('HYPHEN', '\\-'), ('SLASH', '/')]},
 'telegram': {'rules': [('__text_star_0', 1), ('_routing', 2), ('_routing', 2), ('ending', 3), ('ending', 4), ('heading', 1), ('_citations', 0),
                        ('_routing', 2), ('ending', 1), ('ending', 4), ('_routing', 1), ('_extract', 1), ('_addresses', 4), ('ending', 1),
                        ('ending', 3), ('ending', 2), ('telegram', 3), ('heading', 4), ('ending', 0), ('ending', 5), ('ending', 2), ('heading', 5),
                        ('_routing', 1), ('_extract', 1), ('_routing', 4), ('ending', 2), ('_citations', 1), ('ending', 2), ('_extract', 3),
                        ('telegram', 2), ('_routing', 2), ('heading', 5), ('text', 6), ('ending', 2), ('ending', 3), ('text', 5), ('ending', 1),
                        ('ending', 1), ('heading', 6), ('_addresses', 1), ('__text_star_0', 1), ('_citations', 2), ('_extract', 2), ('ending', 4),
                        ('_extract', 2), ('_citations', 2), ('_routing', 3), ('_citations', 1), ('ending', 3), ('ending', 2), ('_routing', 3),
                        ('telegram', 1), ('__text_star_0', 2), ('text', 6), ('ending', 3), ('_addresses', 3), ('_addresses', 3), ('_routing', 3),
                        ('heading', 1), ('ending', 2), ('_routing', 3), ('ending', 4), ('_routing', 1), ('ending', 2), ('ending', 3), ('ending', 1),
                        ('_addresses', 2), ('ending', 2), ('_extract', 2), ('_addresses', 2), ('text', 7), ('ending', 4), ('ending', 3),
                        ('_extract', 1), ('__text_star_0', 2), ('_addresses', 1), ('_routing', 2), ('_routing', 2), ('_addresses', 2), ('ending', 2),
                        ('ending', 3), ('ending', 3), ('_routing', 1), ('heading', 2), ('ending', 3)],
              'starts': {'telegram': (92, 14)},
              'states': [{'CAPTION': -1, 'EXECUTIVE_ORDER': -1, 'PASS': -1}, {'DATE_TIME_GROUP': -2},
                         {'CALLING_STATION': 63, 'DATE_TIME_GROUP': -3, 'SECURITY': 51}, {'$END': -4}, {'$END': -5},
                         {'BREAK': 97, 'CLASSIFICATION': -6},
                         {'$END': -7,
                          'BREAK': -7,
                          'CLASSIFIED_BY': 31,
                          'CORRECTION': -7,
                          'END_OF_MESSAGE': -7,
                          'END_SERIAL': -7,
                          'REFERENCES': 52,
                          'SIGNATURE': -7,
                          'TEXT': -7,
                          '_citations': 59},
                         {'DATE_TIME_GROUP': -8, 'SECURITY': 66}, {'DATE_TIME_GROUP': 56}, {'$END': -9}, {'$END': -10},
                         {'DATE_TIME_GROUP': -11, 'SECURITY': 35}, {'BREAK': -12, 'CLASSIFICATION': -12}, {'CLASSIFICATION': 90, 'text': 73}, {},
                         {'ACCOUNTING': -13, 'BREAK': -13, 'CLASSIFICATION': -13}, {'$END': -14, 'END_OF_MESSAGE': 32}, {'$END': -15},
                         {'$END': -7,
                          'BREAK': -7,
                          'CLASSIFIED_BY': 31,
                          'CORRECTION': -7,
                          'END_OF_MESSAGE': -7,
                          'END_SERIAL': -7,
                          'REFERENCES': 52,
                          'SIGNATURE': -7,
                          'TEXT': -7,
                          '_citations': 40},
                         {'$END': -16, 'END_OF_MESSAGE': 98}, {'$END': -17}, {'SUBJECT': 6}, {'ACCOUNTING': 26, 'BREAK': 36, 'CLASSIFICATION': -18},
                         {'$END': -19, 'BREAK': 42, 'CORRECTION': 16, 'END_OF_MESSAGE': 9, 'END_SERIAL': 41, 'SIGNATURE': 72, 'ending': 34},
                         {'$END': -20}, {'$END': -21, 'CORRECTION': 53, 'END_OF_MESSAGE': 60, 'END_SERIAL': 94}, {'BREAK': 43, 'CLASSIFICATION': -22},
                         {'CALLING_STATION': 86, 'DATE_TIME_GROUP': -23, 'SECURITY': 87},
                         {'BREAK': -24, 'CLASSIFICATION': -24, 'FROM': 77, 'INFO': 85, 'TO': 44, '_addresses': 47}, {'DATE_TIME_GROUP': -25},
                         {'$END': -26, 'CORRECTION': 39, 'END_OF_MESSAGE': 17},
                         {'$END': -27,
                          'BREAK': -27,
                          'CORRECTION': -27,
                          'END_OF_MESSAGE': -27,
                          'END_SERIAL': -27,
                          'REFERENCES': 46,
                          'SIGNATURE': -27,
                          'TEXT': -27},
                         {'$END': -28}, {'BREAK': -29, 'CLASSIFICATION': -29}, {'$END': -30}, {'DATE_TIME_GROUP': -31}, {'CLASSIFICATION': -32},
                         {'$END': -33, 'BREAK': -33, 'CORRECTION': -33, 'END_OF_MESSAGE': -33, 'END_SERIAL': -33, 'SIGNATURE': -33},
                         {'$END': -34, 'CORRECTION': 95, 'END_OF_MESSAGE': 70}, {'$END': -35, 'END_OF_MESSAGE': 10},
                         {'$END': -36, 'BREAK': -36, 'CORRECTION': -36, 'END_OF_MESSAGE': -36, 'END_SERIAL': -36, 'SIGNATURE': -36, 'TEXT': 37},
                         {'$END': -37, 'CORRECTION': 89, 'END_OF_MESSAGE': 75},
                         {'$END': -38, 'CORRECTION': 69, 'END_OF_MESSAGE': 54, 'END_SERIAL': 30}, {'CLASSIFICATION': -39},
                         {'ACCOUNTING': -40, 'BREAK': -40, 'CLASSIFICATION': -40, 'EXEMPTED': 74, 'INFO': 88},
                         {'CAPTION': -41, 'EXECUTIVE_ORDER': -41, 'PASS': -41},
                         {'$END': -42, 'BREAK': -42, 'CORRECTION': -42, 'END_OF_MESSAGE': -42, 'END_SERIAL': -42, 'SIGNATURE': -42, 'TEXT': -42},
                         {'BREAK': -43, 'CLASSIFICATION': -43}, {'$END': -44}, {'BREAK': -45, 'CLASSIFICATION': -45},
                         {'$END': -46, 'BREAK': -46, 'CORRECTION': -46, 'END_OF_MESSAGE': -46, 'END_SERIAL': -46, 'SIGNATURE': -46, 'TEXT': -46},
                         {'DATE_TIME_GROUP': -47},
                         {'$END': -48,
                          'BREAK': -48,
                          'CLASSIFIED_BY': 50,
                          'CORRECTION': -48,
                          'END_OF_MESSAGE': -48,
                          'END_SERIAL': -48,
                          'SIGNATURE': -48,
                          'TEXT': -48},
                         {'$END': -49, 'END_OF_MESSAGE': 48}, {'$END': -50}, {'DATE_TIME_GROUP': -51}, {'FROM': 91}, {'$END': -52},
                         {'CAPTION': -53, 'EXECUTIVE_ORDER': -53, 'PASS': -53},
                         {'$END': -54, 'BREAK': -54, 'CORRECTION': -54, 'END_OF_MESSAGE': -54, 'END_SERIAL': -54, 'SIGNATURE': -54, 'TEXT': 79},
                         {'$END': -55}, {'ACCOUNTING': -56, 'BREAK': -56, 'CLASSIFICATION': -56, 'EXEMPTED': 15},
                         {'ACCOUNTING': -57, 'BREAK': -57, 'CLASSIFICATION': -57}, {'DATE_TIME_GROUP': -58, 'SECURITY': 29},
                         {'$END': -38, 'CLASSIFICATION': -59, 'CORRECTION': 69, 'END_OF_MESSAGE': 54, 'END_SERIAL': 30}, {'$END': -60},
                         {'DATE_TIME_GROUP': -61}, {'$END': -62, 'END_OF_MESSAGE': 24},
                         {'CALLED_STATIONS': 2, 'CALLING_STATION': 7, 'DATE_TIME_GROUP': -63, 'SECURITY': 1}, {'$END': -64, 'END_OF_MESSAGE': 3},
                         {'$END': -65}, {'TAGS': 21}, {'$END': -66, 'BREAK': 25, 'CORRECTION': 19, 'END_OF_MESSAGE': 65, 'END_SERIAL': 38},
                         {'$END': -19, 'BREAK': 42, 'CORRECTION': 16, 'END_OF_MESSAGE': 9, 'END_SERIAL': 41, 'SIGNATURE': 72, 'ending': 20},
                         {'ACCOUNTING': -67, 'BREAK': -67, 'CLASSIFICATION': -67, 'INFO': 61}, {'$END': -68}, {'SUBJECT': 18},
                         {'BREAK': -69, 'CLASSIFICATION': -69, 'INFO': 85, 'TO': 44, '_addresses': 33},
                         {'ACCOUNTING': -70, 'BREAK': -70, 'CLASSIFICATION': -70},
                         {'$END': -71, 'BREAK': -71, 'CORRECTION': -71, 'END_OF_MESSAGE': -71, 'END_SERIAL': -71, 'SIGNATURE': -71}, {'$END': -72},
                         {'CAPTION': 84, 'EXECUTIVE_ORDER': 71, 'PASS': 58}, {'$END': -73},
                         {'BREAK': -74, 'CLASSIFICATION': -74, 'INFO': 85, 'TO': 44, '_addresses': 49},
                         {'CAPTION': -75, 'EXECUTIVE_ORDER': -75, 'PASS': -75},
                         {'ACCOUNTING': -76, 'BREAK': -76, 'CLASSIFICATION': -76, 'EXEMPTED': 78}, {'DATE_TIME_GROUP': -77, 'SECURITY': 55},
                         {'DATE_TIME_GROUP': -78}, {'ACCOUNTING': -79, 'BREAK': -79, 'CLASSIFICATION': -79, 'EXEMPTED': 62},
                         {'$END': -80, 'END_OF_MESSAGE': 82}, {'CAPTION': 0, 'EXECUTIVE_ORDER': 93, 'PASS': 45, '__text_star_0': 81},
                         {'INFO': 85, 'TO': 44, '_addresses': 22},
                         {'$END': -19,
                          'BREAK': 64,
                          'CALLED_STATIONS': 27,
                          'CALLING_STATION': 11,
                          'CLASSIFICATION': 90,
                          'CORRECTION': 16,
                          'DATE_TIME_GROUP': 28,
                          'END_OF_MESSAGE': 9,
                          'END_SERIAL': 41,
                          'FROM': 83,
                          'INFO': 85,
                          'SECURITY': 96,
                          'SIGNATURE': 72,
                          'TO': 44,
                          'TRANSMISSION_IDENTIFIER': 68,
                          '_addresses': 12,
                          '_extract': 5,
                          '_routing': 8,
                          'ending': 57,
                          'heading': 13,
                          'telegram': 14,
                          'text': 23},
                         {'TAGS': 76}, {'$END': -81, 'CORRECTION': 67, 'END_OF_MESSAGE': 4}, {'$END': -82, 'END_OF_MESSAGE': 80},
                         {'DATE_TIME_GROUP': -83}, {'CLASSIFICATION': -84}, {'$END': -85}],
              'terminals': [('CLASSIFIED_BY', '(?i:(?:\\d{1,2}\\. *)?(?:\\([A-Z\\/]{1,9}\\) *)?(?:CLASSIFIED|CLA[A-Z]{4,7}D|CL[A-Z]{5,7}ED) +BY\\b)'),
                            ('PORTION',
                             '(?:(?:(?i:PARA(?:GRAPH)?) +)?(?:-? ?\\d{1,3}|[IVXl]{1,5})[^\\s\\w(]{0,3} '
                             '*)?\\((?:TS|S|C|U|SBU|LOU|FOUO)(?:\\/\\/?[A-Z]{1,6})*\\)(?=[ \t]+\\S)'),
                            ('PARAGRAPH', '\\d{1,3}(?: ?\\. *(?=[^\\s\\d])| *(?=\\([A-Z][A-Z\\/, -]{0,30}\\)))'),
                            ('DATE_TIME_GROUP', '(?:[ZOPRYM]{1,2} +){0,3}\\d{5,7}[A-Z]? ?[A-Z]{3,9}\\b'), ('CALLING_STATION', 'DE +[A-Z]{4,8}\\b'),
                            ('TO', 'TO +'), ('INFO', 'INFO\\b(?! +[A-Z]+-\\d\\d\\b)'), ('SECURITY', 'ZN[RY]\\b'), ('EXEMPTED', 'XMT\\b'),
                            ('FROM', 'FM\\b'),
                            ('CLASSIFICATION',
                             'UNCLAS|CONFIDENTIAL\\b|SECRET\\b|TOP SECRET\\b|LIMITED OFFICIAL USE\\b|(?!C O R R)[A-Z] {1,2}[A-Z](?: '
                             '{1,2}[A-Z](?![A-Z])){3,}'),
                            ('QUOTE_BEGIN',
                             '(?i:(?:- ?)*BEGIN(?:NING)? (?:OF )?(?:[A-Z\\-]+ '
                             '){0,3}(?:TEXT|QUOTE|MESSAGE|CABLE|TRANSLATION|STATEMENT|LETTER|NOTE)\\b)'),
                            ('QUOTE_END',
                             '(?i:(?:- ?)*END (?:OF )?(?:[A-Z\\-]+ ){0,3}(?:TEXT|QUOTE|MESSAGE|CABLE|TRANSLATION|STATEMENT|LETTER|NOTE)\\b)'),
                            ('PAGE_LINE', "[A-Z][A-Z .'\\-]{0,12} +\\d{8} +\\d{3}(?:\\.\\d{1,2})? +OF +\\d{3}\\b|PAGE +\\d{2} +[A-Z]"),
                            ('SUBJECT', '(?i:SUBJ(?:ECT)?\\b(?: *[:;]| +(?=\\S)|(?=[ \t]*(?:[\r\n]|\\Z))))'),
                            ('SUB_PARAGRAPH', '(?:\\(?[A-Za-z0-9]{1,2}[.)]|--?|\\*)[ \t]+(?=[^\\s\\-])'),
                            ('CALLED_STATIONS', '[A-Z]{1,2} +[RQ][A-Z0-9]{3,7}(?![A-Z0-9\\/])'), ('REFERENCES', '(?i:REFS?\\b(?:\\(S\\))? *[:.]?)'),
                            ('ACCOUNTING', 'ACCT\\b|GR ?(?:\\d+|NC)\\b'), ('END_OF_MESSAGE', 'N{3,4}[ \t]*(?=[\r\n]|\\Z)'),
                            ('CORRECTION', 'C +(?:WA|LINE|PAGE)\\b'), ('BREAK', 'BT[ \t]*(?=[\r\n]|\\Z)'),
                            ('PASS', '(?:STATE|DEPT|DEPARTMENT) (?:ALSO )?(?:FOR|PASS)\\b'),
                            ('CAPTION', 'SIPDIS\\b|NODIS\\b|EXDIS\\b|STADIS\\b|LIMDIS\\b|NOFORN\\b|SENSITIVE\\b'),
                            ('EXECUTIVE_ORDER', '(?i:E\\. ?O\\.|EO:? ?\\d|E\\.O:)'), ('END_SERIAL', '#\\d{4}\\b'),
                            ('TRANSMISSION_IDENTIFIER', 'V?ZCZC'), ('TAGS', '(?i:TAGS?(?=[:; ]))'), ('TEXT', '\\S'), ('SIGNATURE', '\\S')]}}
