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
             'CLASSIFIED_BY.4: /(?:\\d{1,2}\\. *)?(?:\\([A-Z\\/]{1,9}\\) *)?(?:CLASSIFIED|CLA[A-Z]{4,7}D|CL[A-Z]{5,7}ED) +BY\\b/i\n'
             '// 4. (C) In response, ...   6.(C)   7 (U)\n'
             'PARAGRAPH.3: /\\d{1,3}(?: ?\\. *(?=[^\\s\\d])| *(?=\\([A-Z][A-Z\\/, -]{0,30}\\)))/\n'
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

TABLES = {'fields': {'rules': [('__references_star_8', 1), ('date_time_group', 6), ('_duration', 2), ('page_line', 5), ('__tags_star_7', 1), ('addressee', 3),
                      ('reason', 1), ('___level_star_5', 2), ('__tags_star_7', 1), ('calling_station', 3), ('addressee', 3), ('addressee', 2),
                      ('sub_paragraph_head', 2), ('calling_station', 4), ('classified_by', 1), ('__tags_star_7', 2), ('addressee', 4),
                      ('___duration_star_6', 2), ('__tags_star_7', 2), ('classification', 6), ('addressee', 4), ('_duration', 1), ('_duration', 3),
                      ('sub_paragraph_head', 2), ('_duration', 4), ('classified_by', 2), ('_duration', 1), ('reason', 1), ('addressee', 3),
                      ('___duration_star_6', 2), ('_level', 2), ('__security_star_1', 1), ('page_line', 6), ('_duration', 1), ('addressee', 3),
                      ('_duration', 1), ('portion_head', 2), ('___duration_star_6', 3), ('_duration', 1), ('page_line', 6),
                      ('transmission_identifier', 2), ('calling_station', 3), ('security', 4), ('__tags_star_7', 1), ('_duration', 1),
                      ('page_line', 7), ('page_line', 7), ('_duration', 1), ('_duration', 2), ('transmission_identifier', 4),
                      ('__called_stations_plus_0', 1), ('_duration', 2), ('page_line', 8), ('calling_station', 2), ('transmission_identifier', 3),
                      ('date_time_group', 5), ('transmission_identifier', 3), ('executive_order', 3), ('classification', 4), ('subject', 1),
                      ('paragraph_head', 2), ('__tags_star_7', 2), ('tags', 2), ('subject', 2), ('sub_paragraph_head', 2), ('__tags_star_7', 2),
                      ('reference', 2), ('portion_head', 1), ('subject', 3), ('references', 1), ('paragraph_head', 2),
                      ('__called_stations_plus_0', 2), ('__references_star_8', 2), ('___level_star_5', 3), ('page_line', 5),
                      ('__references_star_8', 2), ('_duration', 2), ('addressee', 5), ('date_time_group', 5), ('paragraph_head', 1),
                      ('__date_time_group_star_2', 2), ('__date_time_group_star_2', 1), ('classified_by', 2), ('sub_paragraph_head', 1),
                      ('reference', 3), ('__reference_star_9', 1), ('security', 2), ('classification', 1), ('addressee', 1),
                      ('__classified_by_plus_10', 1), ('__classification_star_4', 1), ('__reference_star_9', 1), ('__reference_star_9', 2),
                      ('_level', 1), ('paragraph_head', 2), ('_level', 1), ('_duration', 2), ('classification', 2), ('classification', 4),
                      ('transmission_identifier', 1), ('reference', 3), ('reason', 2), ('classification', 4), ('addressee', 4), ('file_time', 2),
                      ('called_stations', 3), ('date_time_group', 4), ('references', 2), ('classified_by', 3), ('classification', 5),
                      ('originator', 2), ('reason', 2), ('reason', 2), ('addressee', 2), ('classification', 4), ('portion_head', 2),
                      ('classified_by', 3), ('calling_station', 4), ('_level', 2), ('__classified_by_plus_10', 2), ('classified_by', 3),
                      ('__security_star_1', 2), ('page_line', 4), ('reason', 3), ('addressee', 2), ('paragraph_head', 3), ('classified_by', 4),
                      ('addressee', 4), ('paragraph_head', 3), ('calling_station', 4), ('paragraph_head', 4), ('paragraph_head', 3),
                      ('paragraph_head', 3), ('reference', 4), ('sub_paragraph_head', 3), ('paragraph_head', 3), ('paragraph_head', 4),
                      ('called_stations', 2), ('transmission_identifier', 3), ('_duration', 2), ('calling_station', 5), ('executive_order', 2),
                      ('portion_head', 3), ('_duration', 2), ('__reference_star_9', 2), ('classification', 5), ('classification', 5),
                      ('addressee', 3), ('sub_paragraph_head', 3), ('__classification_star_3', 1), ('section', 4), ('__classification_star_4', 2),
                      ('__references_star_8', 1), ('classification', 3), ('classification', 3), ('security', 3), ('section', 4), ('section', 3),
                      ('paragraph_head', 2), ('security', 3), ('classification', 2), ('_duration', 2), ('__classification_star_3', 2),
                      ('transmission_identifier', 2), ('_duration', 3), ('addressee', 3), ('_duration', 3), ('addressee', 2), ('calling_station', 3),
                      ('_duration', 3), ('_duration', 2), ('classified_by', 2), ('_duration', 3), ('subject', 2), ('classification', 3),
                      ('_level', 3), ('___duration_star_6', 1), ('tags', 1), ('__tags_star_7', 1), ('transmission_identifier', 2)],
            'starts': {'addressee': (33, 66),
                       'called_stations': (124, 12),
                       'calling_station': (15, 168),
                       'classification': (93, 110),
                       'classified_by': (134, 193),
                       'date_time_group': (60, 128),
                       'executive_order': (135, 67),
                       'originator': (19, 243),
                       'page_line': (196, 222),
                       'paragraph_head': (237, 137),
                       'portion_head': (98, 30),
                       'reference': (189, 36),
                       'references': (1, 229),
                       'security': (172, 90),
                       'sub_paragraph_head': (9, 51),
                       'subject': (161, 258),
                       'tags': (63, 27),
                       'transmission_identifier': (205, 228)},
            'states': [{'$END': -1, 'REFERENCE_LABEL': -1, 'REFERENCE_TEXT': -1}, {'REFERENCE_KEYWORD': 104, 'references': 229}, {'TIME': 158},
                       {'$END': -2}, {'$END': -3, 'COMMA': 259, 'EXEMPTION': 254, 'REMARK': 245, '___duration_star_6': 249}, {'$END': -4},
                       {'DAY_TIME': 34, 'PROSIGN': 119}, {'$END': -5, 'COMMA': -5, 'PERSON': -5, 'SEMICOLON': -5, 'TAG': -5}, {'$END': -6},
                       {'SUB_PARAGRAPH_LABEL': 122, 'sub_paragraph_head': 51},
                       {'$END': -7, 'CLASSIFIED_BY_REST': -7, 'REASON_LETTERS': 154, 'REASON_SECTION': 167}, {'OF': 53}, {}, {'SECTION_NUMBER': 251},
                       {'$END': -8, 'BESIDE': -8, 'DOUBLE_SLASH': -8, 'FINAL_SECTION': -8, 'SECTION_WORD': -8, 'STATION': -8},
                       {'DE': 125, 'calling_station': 168}, {'$END': -9, 'COMMA': -9, 'PERSON': -9, 'SEMICOLON': -9, 'TAG': -9},
                       {'$END': -10, 'DAY_OF_YEAR': 2, 'SECTION_SUFFIX': 187, 'file_time': 175}, {'$END': -11, 'CONTINUITY_NUMBER': 185},
                       {'FM': 261, 'originator': 243}, {'$END': -12, 'CONTINUITY_NUMBER': 56, 'PRECEDENCE_WORD': 46}, {'$END': -13}, {'$END': -14},
                       {'$END': -15,
                        'CLASSIFIED_BY_KEYWORD': 177,
                        'CLASSIFIED_BY_REST': 43,
                        'CLASSIFIER': 121,
                        'REASON_SECTION': 45,
                        'REASON_WORD': 10,
                        'reason': 248},
                       {'$END': -16, 'COMMA': -16, 'PERSON': -16, 'SEMICOLON': -16, 'TAG': -16}, {'$END': -17}, {'PAGE_SECTION': 62}, {},
                       {'OF': 213, 'SECTION_NUMBER': 244}, {'$END': -18, 'COMMA': -18, 'EXEMPTION': -18, 'REMARK': -18}, {},
                       {'$END': -19, 'COMMA': -19, 'PERSON': -19, 'SEMICOLON': -19, 'TAG': -19}, {'$END': -20, 'WORD': 234},
                       {'ADDRESSED_INDICATOR': 200, 'ADDRESS_NAME': 133, 'ROLE_WORD': 139, 'addressee': 66}, {'ZONE': 153},
                       {'$END': -21, 'CONTINUITY_NUMBER': 116}, {}, {'$END': -22, 'REMARK': 115}, {'$END': -23}, {'EXEMPTION': 59},
                       {'PAGE_STATION': 155}, {'$END': -24, 'PARAGRAPH_TEXT': 216}, {'$END': -25}, {'$END': -26},
                       {'$END': -27, 'DATE': 247, 'EVENT': 208, 'EXEMPTION': 4, 'MANUAL_REVIEW': 203, 'NOT_APPLICABLE': 233, 'OADR': 82},
                       {'$END': -28, 'CLASSIFIED_BY_REST': -28, 'REASON_LETTERS': 169}, {'$END': -29, 'CONTINUITY_NUMBER': 157},
                       {'$END': -30, 'COMMA': -30, 'EXEMPTION': -30, 'REMARK': -30},
                       {'$END': -31,
                        'BESIDE': -31,
                        'DOUBLE_SLASH': 246,
                        'FINAL_SECTION': -31,
                        'SECTION_WORD': -31,
                        'STATION': -31,
                        '___level_star_5': 253},
                       {'$END': -32, 'OPERATING_SIGNAL': -32}, {'$END': -33}, {}, {'$END': -34}, {'SHORT_SECTION': 74}, {'PAGE_SECTION': 40},
                       {'YEAR': 160}, {'$END': -35}, {'$END': -36, 'REMARK': 77}, {'$END': -37},
                       {'$END': -38, 'COMMA': -38, 'EXEMPTION': -38, 'REMARK': -38},
                       {'DAY_TIME': 126, 'PROSIGN': 120, '__date_time_group_star_2': 6, 'date_time_group': 128}, {'$END': -39, 'REMARK': 147},
                       {'$END': -40, 'REMARK': 73}, {'TAGS_KEYWORD': 255, 'tags': 27}, {'PAGE_NUMBER': 129}, {'$END': -41}, {}, {},
                       {'$END': -42, 'DAY_OF_YEAR': 2, 'file_time': 22}, {'$END': -43, 'OPERATING_SIGNAL': 179}, {'ORDER_NUMBER': 206},
                       {'$END': -44, 'COMMA': -44, 'PERSON': -44, 'SEMICOLON': -44, 'TAG': -44}, {'$END': -45}, {'$END': -46},
                       {'$END': -47, 'REMARK': 83}, {'MESSAGE_NUMBER': 252}, {'$END': -48}, {'$END': -49}, {'$END': -50}, {'OF': 26},
                       {'REFERENCE_STATION': 138}, {'$END': -51, 'FULL_STOP': -51, 'ROUTING_INDICATOR': -51}, {'$END': -52, 'REMARK': 240},
                       {'$END': -53}, {'$END': -54, 'DAY_OF_YEAR': 2, 'SECTION_SUFFIX': 68, 'SERIAL': 17, 'file_time': 242}, {'$END': -55},
                       {'$END': -56}, {'$END': -57}, {'$END': -58}, {'$END': -59, 'WORD': 217, '__classification_star_3': 165}, {},
                       {'$END': -60, 'PORTION_MARK': 97, 'SUBJECT_TEXT': 250}, {'$END': -61},
                       {'SOLID_LEVEL': 143, 'SPACED_LEVEL': 146, '_level': 132, 'classification': 110}, {'REFERENCE_NUMBER': 101},
                       {'$END': -62, 'COMMA': -62, 'PERSON': -62, 'SEMICOLON': -62, 'TAG': -62},
                       {'$END': -63, 'COMMA': 31, 'PERSON': 100, 'SEMICOLON': 24, 'TAG': 95}, {'$END': -64, 'SUBJECT_TEXT': 103},
                       {'DAMAGED_NUMBER': 113, 'MARK': 102, 'portion_head': 30}, {'$END': -65, 'PARAGRAPH_TEXT': 194},
                       {'$END': -66, 'COMMA': -66, 'PERSON': -66, 'SEMICOLON': -66, 'TAG': -66},
                       {'$END': -67, 'PARENTHESIS': 141, 'REFERENCE_REMARK': 127, '__reference_star_9': 151}, {'$END': -68, 'PARAGRAPH_TEXT': 58},
                       {'$END': -69}, {'$END': -70, 'REFERENCE_LABEL': 220, 'REFERENCE_TEXT': 0, '__references_star_8': 162},
                       {'OF': 195, 'PAGE_OF_SECTION': 79}, {'$END': -71, 'PARAGRAPH_TEXT': 183},
                       {'$END': -72, 'FULL_STOP': -72, 'ROUTING_INDICATOR': -72}, {'$END': -73, 'REFERENCE_LABEL': -73, 'REFERENCE_TEXT': -73},
                       {'$END': -74, 'BESIDE': -74, 'DOUBLE_SLASH': -74, 'FINAL_SECTION': -74, 'SECTION_WORD': -74, 'STATION': -74}, {},
                       {'MONTH': 55}, {'$END': -75, 'REMARK': 50}, {'MARK': 173}, {'$END': -76, 'REFERENCE_LABEL': -76, 'REFERENCE_TEXT': -76},
                       {'$END': -77}, {'$END': -78}, {'$END': -79, 'INSTRUCTIONS': 3},
                       {'$END': -80, 'BROKEN_MARK': 230, 'FULL_STOP': 144, 'MARK': 106, 'PARAGRAPH_TEXT': 92}, {'DAY_TIME': -81, 'PROSIGN': -81},
                       {'DAY_TIME': -82, 'PROSIGN': -82},
                       {'$END': -83, 'CLASSIFIED_BY_REST': 178, 'REASON_SECTION': 45, 'REASON_WORD': 10, 'reason': 174},
                       {'$END': -84, 'BROKEN_MARK': 41, 'MARK': 99, 'PARAGRAPH_TEXT': 21},
                       {'$END': -85, 'PARENTHESIS': 141, 'REFERENCE_REMARK': 127, '__reference_star_9': 192},
                       {'DOUBLED_PROSIGN': 152, 'called_stations': 12}, {'ROUTING_INDICATOR': 84}, {'ZONE': 111},
                       {'$END': -86, 'PARENTHESIS': -86, 'REFERENCE_REMARK': -86}, {}, {'PAGE_SECTION': 105}, {'ADDRESS_NAME': 238},
                       {'$END': -87, 'OPERATING_SIGNAL': 49, 'SPECIAL_HANDLING': 225, '__security_star_1': 231},
                       {'$END': -88,
                        'BESIDE': 140,
                        'FINAL_SECTION': 28,
                        'SECTION_WORD': 13,
                        'STATION': 75,
                        '__classification_star_4': 232,
                        'section': 148},
                       {'$END': -89, 'CONTINUITY_NUMBER': 241, 'PRECEDENCE_WORD': 182},
                       {'CLASSIFIED_BY_KEYWORD': 136, '__classified_by_plus_10': 23, 'classified_by': 193}, {'EO': 70, 'executive_order': 67},
                       {'$END': -90,
                        'CLASSIFIED_BY_KEYWORD': -90,
                        'CLASSIFIED_BY_REST': -90,
                        'CLASSIFIER': -90,
                        'REASON_SECTION': -90,
                        'REASON_WORD': -90},
                       {}, {'REFERENCE_NUMBER': 123}, {'ADDRESSED_INDICATOR': 130, 'ADDRESS_NAME': 20},
                       {'$END': -91, 'BESIDE': -91, 'FINAL_SECTION': -91, 'SECTION_WORD': -91, 'STATION': -91},
                       {'$END': -92, 'PARENTHESIS': -92, 'REFERENCE_REMARK': -92}, {'$END': -93, 'PARENTHESIS': -93, 'REFERENCE_REMARK': -93},
                       {'$END': -94,
                        'BESIDE': -94,
                        'DOUBLE_SLASH': 246,
                        'EFTO': 48,
                        'FINAL_SECTION': -94,
                        'SECTION_WORD': -94,
                        'STATION': -94,
                        '___level_star_5': 176},
                       {'$END': -95, 'BROKEN_MARK': 190, 'MARK': 197, 'PARAGRAPH_TEXT': 191}, {'SECTION_NUMBER': 226},
                       {'$END': -96, 'BESIDE': -96, 'FINAL_SECTION': -96, 'SECTION_WORD': -96, 'STATION': -96}, {'$END': -97},
                       {'$END': -98, 'STATION': 212, 'STATION_ONLY': 224}, {'$END': -99, 'WORD': 217, '__classification_star_3': 210},
                       {'$END': -100, 'CHANNEL': 260, 'CHANNEL_NUMBER': 235, 'SECURITY_PROSIGN': 65},
                       {'$END': -101, 'PARENTHESIS': 142, 'REFERENCE_REMARK': 209}, {'ROUTING_INDICATOR': 81, '__called_stations_plus_0': 201},
                       {'MONTH': 198}, {'$END': -102, 'CLASSIFIED_BY_REST': -102}, {'PAGE_NUMBER': 180}, {'$END': -103}, {'$END': -104},
                       {'$END': -105}, {'$END': -106}, {'$END': -107, 'INSTRUCTIONS': 86}, {'SUBJECT_KEYWORD': 91, 'subject': 258},
                       {'$END': -108, 'REFERENCE_LABEL': 114, 'REFERENCE_TEXT': 108}, {'$END': -109}, {'MESSAGE_NUMBER': 214},
                       {'$END': -110, 'WORD': 234}, {'$END': -111}, {'$END': -112, 'CLASSIFIED_BY_REST': -112, 'REASON_LETTERS': 181}, {},
                       {'$END': -113, 'CLASSIFIED_BY_REST': -113}, {'$END': -114, 'CONTINUITY_NUMBER': 8, 'PRECEDENCE_WORD': 18},
                       {'$END': -115, 'WORD': 234}, {'SECURITY_SIGNAL': 211, 'security': 90}, {'$END': -116, 'PARAGRAPH_TEXT': 207},
                       {'$END': -117, 'CLASSIFIED_BY_REST': 184}, {'$END': -118},
                       {'$END': -119, 'BESIDE': -119, 'DOUBLE_SLASH': 257, 'FINAL_SECTION': -119, 'SECTION_WORD': -119, 'STATION': -119},
                       {'$END': -120,
                        'CLASSIFIED_BY_KEYWORD': -120,
                        'CLASSIFIED_BY_REST': -120,
                        'CLASSIFIER': -120,
                        'REASON_SECTION': -120,
                        'REASON_WORD': -120},
                       {'$END': -121}, {'$END': -122, 'OPERATING_SIGNAL': -122}, {'$END': -123, 'REMARK': 5, 'SHORT_SECTION': 11},
                       {'$END': -124, 'CLASSIFIED_BY_REST': -124}, {'$END': -125, 'CONTINUITY_NUMBER': 215}, {'$END': -126}, {'$END': -127},
                       {'$END': -128}, {'$END': -129}, {'$END': -130, 'DAY_OF_YEAR': 2, 'file_time': 204}, {'$END': -131},
                       {'REFERENCE_STATION': 94, 'REFERENCE_YEAR': 80, 'reference': 36}, {'$END': -132, 'PARAGRAPH_TEXT': 199}, {'$END': -133},
                       {'$END': -134, 'PARENTHESIS': 142, 'REFERENCE_REMARK': 209}, {}, {'$END': -135}, {'PAGE_SECTION': 112},
                       {'PAGE_STATION': 64, 'PAGE_WORD': 54, 'page_line': 222}, {'$END': -136, 'PARAGRAPH_TEXT': 188}, {'YEAR': 117}, {'$END': -137},
                       {'ADDRESS_NAME': 170}, {'$END': -138, 'FULL_STOP': 159, 'ROUTING_INDICATOR': 107}, {'$END': -139, 'SECURITY_PROSIGN': 78},
                       {'$END': -140, 'REMARK': 236}, {'$END': -141}, {'START_OF_MESSAGE': 150, 'transmission_identifier': 228},
                       {'$END': -142,
                        'DATE': 37,
                        'DECL': 44,
                        'EVENT': 76,
                        'NOT_APPLICABLE': 57,
                        'OADR': 61,
                        'REMARK': 72,
                        'SCHEDULE': 52,
                        '_duration': 88},
                       {'$END': -143}, {'$END': -144}, {'$END': -145, 'PARENTHESIS': -145, 'REFERENCE_REMARK': -145}, {'$END': -146, 'WORD': 234},
                       {'SECURITY_GROUP': 131}, {'MESSAGE_NUMBER': 89}, {'SECTION_NUMBER': 227},
                       {'$END': -147, 'WORD': 217, '__classification_star_3': 32}, {'$END': -148}, {'$END': -149}, {'$END': -150, 'WORD': -150},
                       {'$END': -151, 'STATION': -151, 'STATION_ONLY': -151},
                       {'$END': -152, 'BESIDE': -152, 'FINAL_SECTION': -152, 'SECTION_WORD': -152, 'STATION': -152},
                       {'$END': -153, 'REFERENCE_LABEL': -153, 'REFERENCE_TEXT': -153}, {'$END': -154, 'STATION': 164, 'STATION_ONLY': 156}, {},
                       {'MESSAGE_NUMBER': 149}, {'$END': -155}, {'$END': -156, 'OPERATING_SIGNAL': 49, '__security_star_1': 69},
                       {'$END': -157, 'STATION': -157, 'STATION_ONLY': -157}, {'$END': -158, 'STATION': -158, 'STATION_ONLY': -158}, {}, {},
                       {'$END': -159, 'PARAGRAPH_TEXT': 186}, {'$END': -160, 'OPERATING_SIGNAL': 179},
                       {'$END': -161, 'BESIDE': 219, 'FINAL_SECTION': 28, 'SECTION_WORD': 13, 'STATION': 223, 'section': 221}, {'$END': -162},
                       {'$END': -163, 'WORD': -163}, {'$END': -164, 'SECURITY_PROSIGN': 85}, {'$END': -165},
                       {'PARAGRAPH_NUMBER': 118, 'paragraph_head': 137}, {'$END': -166, 'CONTINUITY_NUMBER': 25, 'PRECEDENCE_WORD': 35},
                       {'SECTION_NUMBER': 218}, {'$END': -167}, {'$END': -168}, {'$END': -169}, {}, {'OF': 239}, {'$END': -170}, {'WORD': 14},
                       {'$END': -171, 'REMARK': 38}, {'$END': -172, 'CLASSIFIED_BY_REST': 163},
                       {'$END': -173, 'COMMA': 39, 'EXEMPTION': 29, 'REMARK': 42}, {'$END': -174}, {'OF': 145},
                       {'$END': -175, 'WORD': 217, '__classification_star_3': 171},
                       {'$END': -176, 'BESIDE': -176, 'DOUBLE_SLASH': 257, 'FINAL_SECTION': -176, 'SECTION_WORD': -176, 'STATION': -176},
                       {'$END': -177, 'COMMA': -177, 'EXEMPTION': -177, 'REMARK': -177},
                       {'$END': -178, 'COMMA': 16, 'PERSON': 7, 'SEMICOLON': 256, 'TAG': 71, '__tags_star_7': 96},
                       {'$END': -179, 'COMMA': -179, 'PERSON': -179, 'SEMICOLON': -179, 'TAG': -179}, {'WORD': 109}, {}, {'EXEMPTION': 47},
                       {'$END': -180, 'CHANNEL_NUMBER': 202, 'SECURITY_PROSIGN': 87}, {'ORIGINATOR_NAME': 166}],
            'terminals': [('BESIDE', '(?:NOFORN|NODIS|EXDIS|STADIS|LIMDIS|SIPDIS|SENSITIVE|SBU|FOUO|LOU|[A-Z]+(?= +SECTION \\d))(?= )'),
                          ('FULL_STOP', '\\.'),
                          ('CLASSIFIED_BY_KEYWORD',
                           '(?i:(?:\\d{1,2}\\. *)?(?:\\([A-Z\\/]{1,9}\\) *)?(?:CLASSIFIED|CLA[A-Z]{4,7}D|CL[A-Z]{5,7}ED)\\s+BY\\b\\s*[:;,.]?)'),
                          ('REFERENCE_KEYWORD', '(?i:REFS?(?:\\(S\\))?(?![A-Z])\\s*[:;.]*|[A-Z]{2,5}\\s*[:;])'),
                          ('DECL', '(?i:DECL(?:AS(?:SIFY)?)?\\b(?: ON\\b)?\\.?\\s*[:;]?)'), ('FINAL_SECTION', 'FINAL SECTION(?= )'),
                          ('EFTO', 'E ?F ?T ?O(?= )'), ('SECTION_WORD', 'SECTION(?= )'), ('PAGE_WORD', 'PAGE(?= )'),
                          ('REASON_WORD',
                           '(?i:(?s:(?:[,;.:\\-]|\\b(?:for|the|following|under|per|pursuant|based|on|to|of|in|are|is)\\b|e\\.?o\\.?:? '
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
 'markings': {'rules': [('_control', 1), ('__portion_star_0', 2), ('__release_star_1', 2), ('release', 2), ('release', 3), ('__portion_star_0', 3),
                        ('__release_star_1', 1), ('portion', 1), ('_separator', 1), ('_separator', 1), ('_separator', 1), ('_separator', 1),
                        ('portion', 1), ('_control', 1), ('_control', 1), ('__release_star_1', 2), ('portion', 2), ('__release_star_1', 3),
                        ('portion', 2)],
              'starts': {'portion': (9, 20)},
              'states': [{'$END': -1, 'COMMA': -1, 'DOUBLE_SLASH': -1, 'HYPHEN': -1, 'SLASH': -1},
                         {'CONTROL': 18, 'RELEASE_TO': 19, 'UNCLASSIFIED_CONTROL': 17, '_control': 6, 'release': 0},
                         {'$END': -2, 'COMMA': -2, 'DOUBLE_SLASH': -2, 'HYPHEN': -2, 'SLASH': -2},
                         {'$END': -3, 'COMMA': -3, 'COUNTRY': -3, 'DOUBLE_SLASH': -3, 'HYPHEN': -3, 'SLASH': -3},
                         {'$END': -4, 'COMMA': 23, 'COUNTRY': 7, 'DOUBLE_SLASH': -4, 'HYPHEN': -4, 'SLASH': -4, '__release_star_1': 5},
                         {'$END': -5, 'COMMA': 11, 'COUNTRY': 3, 'DOUBLE_SLASH': -5, 'HYPHEN': -5, 'SLASH': -5},
                         {'$END': -6, 'COMMA': -6, 'DOUBLE_SLASH': -6, 'HYPHEN': -6, 'SLASH': -6},
                         {'$END': -7, 'COMMA': -7, 'COUNTRY': -7, 'DOUBLE_SLASH': -7, 'HYPHEN': -7, 'SLASH': -7},
                         {'$END': -8, 'COMMA': 13, 'DOUBLE_SLASH': 14, 'HYPHEN': 15, 'SLASH': 10, '__portion_star_0': 25, '_separator': 12},
                         {'PORTION_LEVEL': 16, 'UNCLASSIFIED_CONTROL': 8, 'portion': 20},
                         {'CONTROL': -9, 'RELEASE_TO': -9, 'UNCLASSIFIED_CONTROL': -9}, {'COUNTRY': 24},
                         {'CONTROL': 18, 'RELEASE_TO': 19, 'UNCLASSIFIED_CONTROL': 17, '_control': 2, 'release': 0},
                         {'CONTROL': -10, 'RELEASE_TO': -10, 'UNCLASSIFIED_CONTROL': -10},
                         {'CONTROL': -11, 'RELEASE_TO': -11, 'UNCLASSIFIED_CONTROL': -11},
                         {'CONTROL': -12, 'RELEASE_TO': -12, 'UNCLASSIFIED_CONTROL': -12},
                         {'$END': -13, 'COMMA': 13, 'DOUBLE_SLASH': 14, 'HYPHEN': 15, 'SLASH': 10, '__portion_star_0': 22, '_separator': 12},
                         {'$END': -14, 'COMMA': -14, 'DOUBLE_SLASH': -14, 'HYPHEN': -14, 'SLASH': -14},
                         {'$END': -15, 'COMMA': -15, 'DOUBLE_SLASH': -15, 'HYPHEN': -15, 'SLASH': -15}, {'COUNTRY': 4}, {},
                         {'$END': -16, 'COMMA': -16, 'COUNTRY': -16, 'DOUBLE_SLASH': -16, 'HYPHEN': -16, 'SLASH': -16},
                         {'$END': -17, 'COMMA': 13, 'DOUBLE_SLASH': 14, 'HYPHEN': 15, 'SLASH': 10, '_separator': 1}, {'COUNTRY': 21},
                         {'$END': -18, 'COMMA': -18, 'COUNTRY': -18, 'DOUBLE_SLASH': -18, 'HYPHEN': -18, 'SLASH': -18},
                         {'$END': -19, 'COMMA': 13, 'DOUBLE_SLASH': 14, 'HYPHEN': 15, 'SLASH': 10, '_separator': 1}],
              'terminals': [('CONTROL', '(?:NOFORN|NF|N|ORCON|OC|IMCON|IMC|PROPIN|PR|RELIDO|NODIS|ND|EXDIS|XD|LIMDIS|FISA|LES)(?![A-Z])'),
                            ('RELEASE_TO', 'REL(?: TO)?(?![A-Z])'), ('UNCLASSIFIED_CONTROL', '(?:SBU|LOU|FOUO)(?![A-Z])'),
                            ('PORTION_LEVEL', '(?:TS|S|C|U|R)(?![A-Z])'), ('DOUBLE_SLASH', '//'), ('COUNTRY', '(?!AND\\b)[A-Z]{2,}'),
                            ('__IGNORE_0', '\\s+'), ('COMMA', ',|\\band\\b|AND\\b'), ('HYPHEN', '\\-'), ('SLASH', '/')]},
 'telegram': {'rules': [('heading', 1), ('ending', 2), ('ending', 2), ('_routing', 2), ('ending', 2), ('ending', 0), ('ending', 3), ('heading', 4),
                        ('_addresses', 4), ('ending', 2), ('ending', 2), ('ending', 1), ('_routing', 3), ('_citations', 0), ('ending', 2),
                        ('_routing', 2), ('heading', 5), ('ending', 2), ('ending', 4), ('ending', 4), ('heading', 5), ('ending', 1), ('_routing', 1),
                        ('ending', 3), ('ending', 3), ('_routing', 1), ('ending', 5), ('_citations', 1), ('_routing', 3), ('heading', 6),
                        ('_addresses', 2), ('__text_star_0', 1), ('text', 7), ('__text_star_0', 1), ('ending', 2), ('_citations', 2), ('ending', 3),
                        ('_extract', 2), ('ending', 3), ('text', 5), ('telegram', 2), ('ending', 4), ('ending', 3), ('_extract', 2), ('_extract', 2),
                        ('_citations', 1), ('_addresses', 3), ('ending', 2), ('_routing', 4), ('ending', 3), ('__text_star_0', 2), ('_routing', 2),
                        ('_extract', 3), ('_routing', 3), ('ending', 3), ('_routing', 1), ('_addresses', 1), ('ending', 1), ('_addresses', 2),
                        ('_routing', 3), ('_addresses', 3), ('_citations', 2), ('__text_star_0', 2), ('_addresses', 1), ('ending', 3),
                        ('_routing', 2), ('_routing', 1), ('text', 6), ('_extract', 1), ('ending', 2), ('_extract', 1), ('ending', 1), ('heading', 1),
                        ('ending', 1), ('_extract', 1), ('ending', 4), ('_addresses', 2), ('_routing', 2), ('text', 6), ('telegram', 3),
                        ('_routing', 2), ('heading', 2), ('telegram', 1), ('ending', 3), ('ending', 4)],
              'starts': {'telegram': (6, 10)},
              'states': [{'BREAK': 95, 'CLASSIFICATION': -1}, {'$END': -2}, {'$END': -3, 'END_OF_MESSAGE': 58}, {'DATE_TIME_GROUP': -4},
                         {'CLASSIFICATION': 82, 'text': 33}, {'$END': -5, 'CORRECTION': 64, 'END_OF_MESSAGE': 74},
                         {'$END': -6,
                          'BREAK': 85,
                          'CALLED_STATIONS': 25,
                          'CALLING_STATION': 78,
                          'CLASSIFICATION': 82,
                          'CORRECTION': 24,
                          'DATE_TIME_GROUP': 83,
                          'END_OF_MESSAGE': 84,
                          'END_SERIAL': 86,
                          'FROM': 88,
                          'INFO': 66,
                          'SECURITY': 31,
                          'SIGNATURE': 67,
                          'TO': 73,
                          'TRANSMISSION_IDENTIFIER': 65,
                          '_addresses': 80,
                          '_extract': 0,
                          '_routing': 48,
                          'ending': 96,
                          'heading': 4,
                          'telegram': 10,
                          'text': 76},
                         {'$END': -7, 'END_OF_MESSAGE': 20}, {'ACCOUNTING': 18, 'BREAK': 23, 'CLASSIFICATION': -8},
                         {'ACCOUNTING': -9, 'BREAK': -9, 'CLASSIFICATION': -9}, {}, {'$END': -10}, {'$END': -11, 'END_OF_MESSAGE': 26},
                         {'$END': -12, 'CORRECTION': 2, 'END_OF_MESSAGE': 41, 'END_SERIAL': 5}, {'DATE_TIME_GROUP': -13, 'SECURITY': 57},
                         {'$END': -14,
                          'BREAK': -14,
                          'CLASSIFIED_BY': 34,
                          'CORRECTION': -14,
                          'END_OF_MESSAGE': -14,
                          'END_SERIAL': -14,
                          'REFERENCES': 54,
                          'SIGNATURE': -14,
                          'TEXT': -14,
                          '_citations': 46},
                         {'$END': -15, 'CORRECTION': 7, 'END_OF_MESSAGE': 97}, {'DATE_TIME_GROUP': -16}, {'BREAK': 36, 'CLASSIFICATION': -17},
                         {'$END': -18, 'CORRECTION': 45, 'END_OF_MESSAGE': 29, 'END_SERIAL': 51}, {'$END': -19}, {'$END': -20}, {'SUBJECT': 27},
                         {'CLASSIFICATION': -21}, {'$END': -22, 'END_OF_MESSAGE': 1}, {'CALLING_STATION': 75, 'DATE_TIME_GROUP': -23, 'SECURITY': 94},
                         {'$END': -24},
                         {'$END': -14,
                          'BREAK': -14,
                          'CLASSIFIED_BY': 34,
                          'CORRECTION': -14,
                          'END_OF_MESSAGE': -14,
                          'END_SERIAL': -14,
                          'REFERENCES': 54,
                          'SIGNATURE': -14,
                          'TEXT': -14,
                          '_citations': 92},
                         {'TAGS': 61}, {'$END': -25}, {'CAPTION': 59, 'EXECUTIVE_ORDER': 87, 'PASS': 72}, {'DATE_TIME_GROUP': -26}, {'$END': -27},
                         {'$END': -6, 'BREAK': 13, 'CORRECTION': 24, 'END_OF_MESSAGE': 84, 'END_SERIAL': 86, 'SIGNATURE': 67, 'ending': 93},
                         {'$END': -28,
                          'BREAK': -28,
                          'CORRECTION': -28,
                          'END_OF_MESSAGE': -28,
                          'END_SERIAL': -28,
                          'REFERENCES': 42,
                          'SIGNATURE': -28,
                          'TEXT': -28},
                         {'DATE_TIME_GROUP': -29}, {'CLASSIFICATION': -30}, {'ACCOUNTING': -31, 'BREAK': -31, 'CLASSIFICATION': -31, 'INFO': 55},
                         {'CAPTION': -32, 'EXECUTIVE_ORDER': -32, 'PASS': -32},
                         {'$END': -33, 'BREAK': -33, 'CORRECTION': -33, 'END_OF_MESSAGE': -33, 'END_SERIAL': -33, 'SIGNATURE': -33},
                         {'CAPTION': -34, 'EXECUTIVE_ORDER': -34, 'PASS': -34}, {'$END': -35},
                         {'$END': -36, 'BREAK': -36, 'CORRECTION': -36, 'END_OF_MESSAGE': -36, 'END_SERIAL': -36, 'SIGNATURE': -36, 'TEXT': -36},
                         {'$END': -37}, {'BREAK': -38, 'CLASSIFICATION': -38}, {'$END': -39, 'END_OF_MESSAGE': 89},
                         {'$END': -40, 'BREAK': -40, 'CORRECTION': -40, 'END_OF_MESSAGE': -40, 'END_SERIAL': -40, 'SIGNATURE': -40, 'TEXT': 79},
                         {'$END': -41}, {'DATE_TIME_GROUP': 50}, {'$END': -42}, {'FROM': 77}, {'$END': -43, 'CORRECTION': 98, 'END_OF_MESSAGE': 49},
                         {'BREAK': -44, 'CLASSIFICATION': -44, 'INFO': 66, 'TO': 73, '_addresses': 62}, {'BREAK': -45, 'CLASSIFICATION': -45},
                         {'$END': -46,
                          'BREAK': -46,
                          'CLASSIFIED_BY': 71,
                          'CORRECTION': -46,
                          'END_OF_MESSAGE': -46,
                          'END_SERIAL': -46,
                          'SIGNATURE': -46,
                          'TEXT': -46},
                         {'ACCOUNTING': -47, 'BREAK': -47, 'CLASSIFICATION': -47, 'EXEMPTED': 9}, {'$END': -48, 'END_OF_MESSAGE': 43},
                         {'DATE_TIME_GROUP': -49}, {'$END': -50}, {'CAPTION': -51, 'EXECUTIVE_ORDER': -51, 'PASS': -51},
                         {'DATE_TIME_GROUP': -52, 'SECURITY': 35}, {'SUBJECT': 15}, {'BREAK': -53, 'CLASSIFICATION': -53}, {'DATE_TIME_GROUP': -54},
                         {'$END': -55, 'END_OF_MESSAGE': 21}, {'CALLED_STATIONS': 91, 'CALLING_STATION': 60, 'DATE_TIME_GROUP': -56, 'SECURITY': 3},
                         {'ACCOUNTING': -57, 'BREAK': -57, 'CLASSIFICATION': -57, 'EXEMPTED': 90},
                         {'$END': -58, 'BREAK': 19, 'CORRECTION': 56, 'END_OF_MESSAGE': 81, 'END_SERIAL': 16},
                         {'ACCOUNTING': -59, 'BREAK': -59, 'CLASSIFICATION': -59, 'EXEMPTED': 70}, {'DATE_TIME_GROUP': -60},
                         {'ACCOUNTING': -61, 'BREAK': -61, 'CLASSIFICATION': -61},
                         {'$END': -62, 'BREAK': -62, 'CORRECTION': -62, 'END_OF_MESSAGE': -62, 'END_SERIAL': -62, 'SIGNATURE': -62, 'TEXT': -62},
                         {'CAPTION': -63, 'EXECUTIVE_ORDER': -63, 'PASS': -63},
                         {'ACCOUNTING': -64, 'BREAK': -64, 'CLASSIFICATION': -64, 'EXEMPTED': 37, 'INFO': 68}, {'$END': -65},
                         {'DATE_TIME_GROUP': -66, 'SECURITY': 69},
                         {'$END': -6, 'BREAK': 13, 'CORRECTION': 24, 'END_OF_MESSAGE': 84, 'END_SERIAL': 86, 'SIGNATURE': 67, 'ending': 47},
                         {'INFO': 66, 'TO': 73, '_addresses': 8}, {'DATE_TIME_GROUP': -67, 'SECURITY': 17},
                         {'$END': -68, 'BREAK': -68, 'CORRECTION': -68, 'END_OF_MESSAGE': -68, 'END_SERIAL': -68, 'SIGNATURE': -68},
                         {'BREAK': -69, 'CLASSIFICATION': -69}, {'$END': -70},
                         {'CAPTION': 40, 'EXECUTIVE_ORDER': 28, 'PASS': 38, '__text_star_0': 30},
                         {'BREAK': -71, 'CLASSIFICATION': -71, 'FROM': 52, 'INFO': 66, 'TO': 73, '_addresses': 44}, {'$END': -72},
                         {'$END': -12, 'CLASSIFICATION': -73, 'CORRECTION': 2, 'END_OF_MESSAGE': 41, 'END_SERIAL': 5},
                         {'$END': -74, 'CORRECTION': 12, 'END_OF_MESSAGE': 11}, {'TAGS': 22},
                         {'BREAK': -75, 'CLASSIFICATION': -75, 'INFO': 66, 'TO': 73, '_addresses': 53}, {'$END': -76},
                         {'ACCOUNTING': -77, 'BREAK': -77, 'CLASSIFICATION': -77}, {'CALLING_STATION': 14, 'DATE_TIME_GROUP': -78, 'SECURITY': 63},
                         {'$END': -79, 'BREAK': -79, 'CORRECTION': -79, 'END_OF_MESSAGE': -79, 'END_SERIAL': -79, 'SIGNATURE': -79, 'TEXT': 39},
                         {'$END': -80}, {'DATE_TIME_GROUP': -81}, {'CLASSIFICATION': -82}, {'$END': -83}, {'$END': -84},
                         {'$END': -85, 'END_OF_MESSAGE': 32}],
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
