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

TABLES = {'fields': {'rules': [('calling_station', 2), ('_duration', 4), ('__references_star_8', 2), ('classified_by', 2), ('__called_stations_plus_0', 2),
                      ('__references_star_8', 2), ('___duration_star_6', 2), ('page_line', 6), ('classification', 3), ('__classification_star_4', 2),
                      ('reason', 2), ('_duration', 2), ('reference', 3), ('classification', 3), ('__reference_star_9', 1), ('___duration_star_6', 3),
                      ('page_line', 6), ('__reference_star_9', 1), ('__called_stations_plus_0', 1), ('page_line', 7), ('reference', 3),
                      ('page_line', 7), ('classified_by', 1), ('addressee', 3), ('classified_by', 2), ('reason', 2), ('page_line', 8),
                      ('date_time_group', 5), ('addressee', 4), ('transmission_identifier', 2), ('classification', 4), ('reason', 2),
                      ('__tags_star_7', 1), ('__security_star_1', 1), ('classified_by', 3), ('transmission_identifier', 3), ('addressee', 3),
                      ('subject', 2), ('calling_station', 3), ('sub_paragraph_head', 2), ('paragraph_head', 3), ('called_stations', 2),
                      ('paragraph_head', 3), ('classified_by', 3), ('paragraph_head', 2), ('classified_by', 3), ('_duration', 2), ('addressee', 5),
                      ('date_time_group', 5), ('tags', 1), ('transmission_identifier', 3), ('paragraph_head', 3), ('subject', 2), ('portion_head', 2),
                      ('classification', 1), ('transmission_identifier', 2), ('paragraph_head', 3), ('_duration', 2), ('__classified_by_plus_10', 1),
                      ('transmission_identifier', 2), ('paragraph_head', 2), ('classification', 4), ('_level', 1), ('addressee', 2),
                      ('paragraph_head', 3), ('_level', 2), ('transmission_identifier', 1), ('classification', 4), ('portion_head', 3),
                      ('__classification_star_3', 1), ('security', 3), ('sub_paragraph_head', 3), ('addressee', 1), ('references', 1),
                      ('addressee', 3), ('sub_paragraph_head', 3), ('__date_time_group_star_2', 2), ('___level_star_5', 3), ('section', 4),
                      ('transmission_identifier', 4), ('_duration', 2), ('_duration', 2), ('classified_by', 2), ('portion_head', 2),
                      ('date_time_group', 4), ('paragraph_head', 4), ('subject', 1), ('calling_station', 4), ('_duration', 2), ('reference', 4),
                      ('classification', 4), ('__tags_star_7', 1), ('__classified_by_plus_10', 2), ('calling_station', 3), ('__security_star_1', 2),
                      ('page_line', 4), ('calling_station', 5), ('paragraph_head', 1), ('calling_station', 4), ('_duration', 2), ('_duration', 1),
                      ('calling_station', 4), ('__classification_star_4', 1), ('addressee', 4), ('classified_by', 4), ('___level_star_5', 2),
                      ('addressee', 4), ('paragraph_head', 4), ('sub_paragraph_head', 1), ('originator', 2), ('__reference_star_9', 2),
                      ('security', 3), ('reason', 3), ('paragraph_head', 2), ('addressee', 3), ('tags', 2), ('file_time', 2),
                      ('__classification_star_3', 2), ('executive_order', 3), ('classification', 5), ('reason', 1), ('transmission_identifier', 3),
                      ('classification', 5), ('security', 4), ('classification', 5), ('_duration', 1), ('sub_paragraph_head', 2), ('_level', 3),
                      ('reason', 1), ('paragraph_head', 2), ('_duration', 1), ('classification', 2), ('__tags_star_7', 2), ('portion_head', 1),
                      ('section', 4), ('classification', 2), ('references', 2), ('__references_star_8', 1), ('_duration', 3), ('_level', 1),
                      ('_duration', 3), ('addressee', 2), ('_duration', 1), ('__tags_star_7', 1), ('_duration', 3), ('called_stations', 3),
                      ('__tags_star_7', 2), ('_duration', 1), ('_duration', 3), ('_duration', 1), ('_duration', 2), ('security', 2), ('_duration', 3),
                      ('addressee', 2), ('addressee', 3), ('section', 3), ('__reference_star_9', 2), ('___duration_star_6', 1), ('addressee', 3),
                      ('_duration', 1), ('_duration', 2), ('date_time_group', 6), ('classification', 3), ('_level', 2), ('page_line', 5),
                      ('__date_time_group_star_2', 1), ('__tags_star_7', 1), ('__tags_star_7', 2), ('page_line', 5), ('executive_order', 2),
                      ('addressee', 4), ('__tags_star_7', 2), ('__references_star_8', 1), ('sub_paragraph_head', 2), ('___duration_star_6', 2),
                      ('reference', 2), ('subject', 3), ('classification', 6), ('addressee', 2), ('calling_station', 3)],
            'starts': {'addressee': (15, 112),
                       'called_stations': (65, 76),
                       'calling_station': (251, 98),
                       'classification': (11, 106),
                       'classified_by': (116, 210),
                       'date_time_group': (209, 227),
                       'executive_order': (88, 121),
                       'originator': (44, 200),
                       'page_line': (75, 243),
                       'paragraph_head': (174, 230),
                       'portion_head': (58, 159),
                       'reference': (72, 217),
                       'references': (91, 133),
                       'security': (99, 50),
                       'sub_paragraph_head': (242, 183),
                       'subject': (100, 178),
                       'tags': (25, 197),
                       'transmission_identifier': (206, 12)},
            'states': [{'$END': -1, 'DAY_OF_YEAR': 173, 'SECTION_SUFFIX': 261, 'SERIAL': 54, 'file_time': 136}, {'$END': -2}, {'MESSAGE_NUMBER': 131},
                       {'$END': -3, 'REFERENCE_LABEL': -3, 'REFERENCE_TEXT': -3}, {'$END': -4}, {'EXEMPTION': 22},
                       {'$END': -5, 'FULL_STOP': -5, 'ROUTING_INDICATOR': -5}, {'$END': -6, 'REFERENCE_LABEL': -6, 'REFERENCE_TEXT': -6},
                       {'$END': -7, 'COMMA': -7, 'EXEMPTION': -7, 'REMARK': -7}, {'MONTH': 43}, {'$END': -8},
                       {'SOLID_LEVEL': 196, 'SPACED_LEVEL': 89, '_level': 78, 'classification': 106}, {}, {'$END': -9}, {'SHORT_SECTION': 30},
                       {'ADDRESSED_INDICATOR': 144, 'ADDRESS_NAME': 108, 'ROLE_WORD': 96, 'addressee': 112},
                       {'$END': -10, 'BESIDE': -10, 'FINAL_SECTION': -10, 'SECTION_WORD': -10, 'STATION': -10},
                       {'$END': -11, 'CLASSIFIED_BY_REST': -11, 'REASON_LETTERS': 161}, {'$END': -12, 'REMARK': 205},
                       {'$END': -13, 'PARENTHESIS': 24, 'REFERENCE_REMARK': 21, '__reference_star_9': 130},
                       {'$END': -14, 'STATION': 57, 'STATION_ONLY': 42}, {'$END': -15, 'PARENTHESIS': -15, 'REFERENCE_REMARK': -15},
                       {'$END': -16, 'COMMA': -16, 'EXEMPTION': -16, 'REMARK': -16}, {'$END': -17, 'REMARK': 28},
                       {'$END': -18, 'PARENTHESIS': -18, 'REFERENCE_REMARK': -18}, {'TAGS_KEYWORD': 70, 'tags': 197}, {'ORIGINATOR_NAME': 156},
                       {'$END': -19, 'FULL_STOP': -19, 'ROUTING_INDICATOR': -19}, {'$END': -20},
                       {'$END': -21, 'PARENTHESIS': 157, 'REFERENCE_REMARK': 225}, {'$END': -22, 'REMARK': 37},
                       {'$END': -23,
                        'CLASSIFIED_BY_KEYWORD': 135,
                        'CLASSIFIED_BY_REST': 4,
                        'CLASSIFIER': 33,
                        'REASON_SECTION': 184,
                        'REASON_WORD': 171,
                        'reason': 122},
                       {'$END': -24, 'CONTINUITY_NUMBER': 246, 'PRECEDENCE_WORD': 39},
                       {'$END': -25, 'CLASSIFIED_BY_REST': 62, 'REASON_SECTION': 184, 'REASON_WORD': 171, 'reason': 66}, {'OF': 250},
                       {'$END': -26, 'CLASSIFIED_BY_REST': -26}, {'SECTION_NUMBER': 191}, {'$END': -27}, {'$END': -28},
                       {'$END': -29, 'CONTINUITY_NUMBER': 68}, {'$END': -30}, {'DAY_TIME': 63, 'PROSIGN': 113}, {'$END': -31}, {'YEAR': 69},
                       {'FM': 26, 'originator': 200}, {'$END': -32, 'CLASSIFIED_BY_REST': -32}, {'PAGE_NUMBER': 143},
                       {'$END': -33, 'COMMA': -33, 'PERSON': -33, 'SEMICOLON': -33, 'TAG': -33}, {'$END': -34, 'OPERATING_SIGNAL': -34},
                       {'$END': -35}, {}, {'$END': -36, 'SECURITY_PROSIGN': 117}, {'$END': -37}, {'$END': -38, 'SUBJECT_TEXT': 258},
                       {'$END': -39, 'DAY_OF_YEAR': 173, 'SECTION_SUFFIX': 146, 'file_time': 141}, {'$END': -40, 'PARAGRAPH_TEXT': 105},
                       {'$END': -41}, {'MESSAGE_NUMBER': 175}, {'DAMAGED_NUMBER': 168, 'MARK': 189, 'portion_head': 159},
                       {'$END': -42, 'FULL_STOP': 207, 'ROUTING_INDICATOR': 6}, {'YEAR': 125}, {'$END': -43}, {'$END': -44}, {'ZONE': 9},
                       {'$END': -45, 'BROKEN_MARK': 80, 'MARK': 73, 'PARAGRAPH_TEXT': 93}, {'DOUBLED_PROSIGN': 220, 'called_stations': 76},
                       {'$END': -46, 'CLASSIFIED_BY_REST': 151},
                       {'$END': -47, 'COMMA': 208, 'EXEMPTION': 226, 'REMARK': 219, '___duration_star_6': 214}, {'$END': -48},
                       {'$END': -49, 'INSTRUCTIONS': 232},
                       {'$END': -50, 'COMMA': 204, 'PERSON': 47, 'SEMICOLON': 240, 'TAG': 134, '__tags_star_7': 165}, {'$END': -51},
                       {'REFERENCE_STATION': 149, 'REFERENCE_YEAR': 150, 'reference': 217}, {'$END': -52, 'PARAGRAPH_TEXT': 126}, {'$END': -53},
                       {'PAGE_STATION': 46, 'PAGE_WORD': 221, 'page_line': 243}, {}, {'$END': -54},
                       {'$END': -55,
                        'BESIDE': 147,
                        'FINAL_SECTION': 202,
                        'SECTION_WORD': 160,
                        'STATION': 211,
                        '__classification_star_4': 192,
                        'section': 187},
                       {'$END': -56, 'CHANNEL_NUMBER': 51, 'SECURITY_PROSIGN': 71}, {'$END': -57, 'PARAGRAPH_TEXT': 154}, {'$END': -58},
                       {'$END': -59,
                        'CLASSIFIED_BY_KEYWORD': -59,
                        'CLASSIFIED_BY_REST': -59,
                        'CLASSIFIER': -59,
                        'REASON_SECTION': -59,
                        'REASON_WORD': -59},
                       {'$END': -60, 'SECURITY_PROSIGN': 172}, {'$END': -61, 'PARAGRAPH_TEXT': 61}, {'PAGE_STATION': 119}, {'ADDRESS_NAME': 32},
                       {'$END': -62, 'WORD': 103, '__classification_star_3': 170}, {'EO': 107, 'executive_order': 121},
                       {'$END': -63, 'BESIDE': -63, 'FINAL_SECTION': -63, 'SECTION_WORD': -63, 'STATION': -63}, {'REFERENCE_NUMBER': 19},
                       {'REFERENCE_KEYWORD': 109, 'references': 133}, {'$END': -64, 'CONTINUITY_NUMBER': 52}, {'$END': -65},
                       {'$END': -66,
                        'BESIDE': -66,
                        'DOUBLE_SLASH': 256,
                        'FINAL_SECTION': -66,
                        'SECTION_WORD': -66,
                        'STATION': -66,
                        '___level_star_5': 182},
                       {'$END': -67, 'CHANNEL': 79, 'CHANNEL_NUMBER': 83, 'SECURITY_PROSIGN': 40}, {'ADDRESSED_INDICATOR': 86, 'ADDRESS_NAME': 222},
                       {'$END': -68, 'WORD': 167}, {}, {'SECURITY_SIGNAL': 180, 'security': 50}, {'SUBJECT_KEYWORD': 127, 'subject': 178},
                       {'$END': -69}, {'ZONE': 162}, {'$END': -70, 'WORD': -70}, {'$END': -71, 'OPERATING_SIGNAL': 48, '__security_star_1': 176},
                       {'$END': -72}, {}, {'ORDER_NUMBER': 245}, {'$END': -73, 'CONTINUITY_NUMBER': 201, 'PRECEDENCE_WORD': 92},
                       {'$END': -74, 'REFERENCE_LABEL': 194, 'REFERENCE_TEXT': 252, '__references_star_8': 193},
                       {'$END': -75, 'CONTINUITY_NUMBER': 148}, {'$END': -76}, {}, {'DAY_TIME': -77, 'PROSIGN': -77},
                       {'$END': -78, 'BESIDE': -78, 'DOUBLE_SLASH': -78, 'FINAL_SECTION': -78, 'SECTION_WORD': -78, 'STATION': -78},
                       {'$END': -79, 'STATION': -79, 'STATION_ONLY': -79},
                       {'CLASSIFIED_BY_KEYWORD': 82, '__classified_by_plus_10': 31, 'classified_by': 210}, {'$END': -80}, {'$END': -81},
                       {'PAGE_NUMBER': 138}, {'$END': -82, 'REMARK': 195}, {}, {'$END': -83, 'CLASSIFIED_BY_REST': 49},
                       {'$END': -84, 'PARAGRAPH_TEXT': 101}, {'OF': 132, 'PAGE_OF_SECTION': 34}, {'$END': -85, 'INSTRUCTIONS': 38}, {'$END': -86},
                       {'$END': -87, 'PORTION_MARK': 53, 'SUBJECT_TEXT': 74}, {'$END': -88}, {'$END': -89},
                       {'$END': -90, 'PARENTHESIS': 157, 'REFERENCE_REMARK': 225}, {'$END': -91, 'WORD': 103, '__classification_star_3': 177},
                       {'PAGE_SECTION': 244}, {}, {'$END': -92, 'COMMA': -92, 'PERSON': -92, 'SEMICOLON': -92, 'TAG': -92},
                       {'$END': -93,
                        'CLASSIFIED_BY_KEYWORD': -93,
                        'CLASSIFIED_BY_REST': -93,
                        'CLASSIFIER': -93,
                        'REASON_SECTION': -93,
                        'REASON_WORD': -93},
                       {'$END': -94}, {'$END': -95, 'OPERATING_SIGNAL': -95}, {'$END': -96, 'REMARK': 238, 'SHORT_SECTION': 234}, {'$END': -97},
                       {'$END': -98, 'BROKEN_MARK': 163, 'FULL_STOP': 64, 'MARK': 84, 'PARAGRAPH_TEXT': 185}, {'$END': -99}, {'$END': -100},
                       {'PAGE_SECTION': 124}, {'ADDRESS_NAME': 260}, {'$END': -101}, {'$END': -102, 'DAY_OF_YEAR': 173, 'file_time': 139},
                       {'$END': -103, 'BESIDE': -103, 'FINAL_SECTION': -103, 'SECTION_WORD': -103, 'STATION': -103}, {'$END': -104},
                       {'REFERENCE_NUMBER': 257}, {'REFERENCE_STATION': 90}, {'$END': -105},
                       {'$END': -106, 'BESIDE': -106, 'DOUBLE_SLASH': -106, 'FINAL_SECTION': -106, 'SECTION_WORD': -106, 'STATION': -106},
                       {'$END': -107}, {'$END': -108}, {'$END': -109, 'BROKEN_MARK': 55, 'MARK': 253, 'PARAGRAPH_TEXT': 181}, {'$END': -110},
                       {'$END': -111, 'PARENTHESIS': -111, 'REFERENCE_REMARK': -111}, {'$END': -112, 'OPERATING_SIGNAL': 137}, {},
                       {'SECTION_NUMBER': 233}, {'$END': -113, 'CLASSIFIED_BY_REST': -113}, {'MONTH': 60}, {'$END': -114, 'PARAGRAPH_TEXT': 56},
                       {'$END': -115}, {'$END': -116, 'COMMA': 249, 'PERSON': 241, 'SEMICOLON': 188, 'TAG': 212}, {'$END': -117},
                       {'$END': -118, 'WORD': -118}, {'MARK': 123}, {'$END': -119}, {'$END': -120, 'WORD': 167},
                       {'$END': -121, 'CLASSIFIED_BY_REST': -121, 'REASON_LETTERS': 35, 'REASON_SECTION': 17}, {'$END': -122}, {'TIME': 166},
                       {'PARAGRAPH_NUMBER': 140, 'paragraph_head': 230}, {'$END': -123, 'WORD': 103, '__classification_star_3': 259},
                       {'$END': -124, 'OPERATING_SIGNAL': 137}, {'$END': -125, 'WORD': 167}, {}, {'$END': -126, 'REMARK': 216},
                       {'SECURITY_GROUP': 218}, {'$END': -127},
                       {'$END': -128, 'BESIDE': -128, 'DOUBLE_SLASH': 237, 'FINAL_SECTION': -128, 'SECTION_WORD': -128, 'STATION': -128}, {},
                       {'$END': -129, 'CLASSIFIED_BY_REST': -129, 'REASON_LETTERS': 45}, {'$END': -130},
                       {'$END': -131, 'DATE': 18, 'EVENT': 129, 'EXEMPTION': 67, 'MANUAL_REVIEW': 120, 'NOT_APPLICABLE': 142, 'OADR': 231},
                       {'$END': -132, 'STATION': 2, 'STATION_ONLY': 13},
                       {'$END': -133, 'COMMA': -133, 'PERSON': -133, 'SEMICOLON': -133, 'TAG': -133}, {'$END': -134, 'PARAGRAPH_TEXT': 77},
                       {'OF': 198}, {'$END': -135, 'STATION': -135, 'STATION_ONLY': -135},
                       {'$END': -136, 'BESIDE': 16, 'FINAL_SECTION': 202, 'SECTION_WORD': 160, 'STATION': 254, 'section': 20},
                       {'$END': -137, 'REFERENCE_LABEL': 7, 'REFERENCE_TEXT': 3}, {'$END': -138, 'REFERENCE_LABEL': -138, 'REFERENCE_TEXT': -138},
                       {'$END': -139},
                       {'$END': -140,
                        'BESIDE': -140,
                        'DOUBLE_SLASH': 256,
                        'EFTO': 94,
                        'FINAL_SECTION': -140,
                        'SECTION_WORD': -140,
                        'STATION': -140,
                        '___level_star_5': 236},
                       {}, {'SECTION_NUMBER': 115}, {'$END': -141}, {}, {'$END': -142}, {'OF': 248, 'SECTION_NUMBER': 190},
                       {'$END': -143, 'REMARK': 81}, {'$END': -144, 'COMMA': -144, 'PERSON': -144, 'SEMICOLON': -144, 'TAG': -144}, {'$END': -145},
                       {'START_OF_MESSAGE': 95, 'transmission_identifier': 12}, {'$END': -146}, {'EXEMPTION': 255},
                       {'DAY_TIME': 102, 'PROSIGN': 239, '__date_time_group_star_2': 41, 'date_time_group': 227}, {}, {'MESSAGE_NUMBER': 235},
                       {'$END': -147, 'COMMA': -147, 'PERSON': -147, 'SEMICOLON': -147, 'TAG': -147}, {'$END': -148},
                       {'$END': -149, 'COMMA': 5, 'EXEMPTION': 8, 'REMARK': 1}, {'$END': -150, 'REMARK': 118}, {'$END': -151}, {},
                       {'$END': -152, 'OPERATING_SIGNAL': 48, 'SPECIAL_HANDLING': 104, '__security_star_1': 158}, {'$END': -153},
                       {'ROUTING_INDICATOR': 27, '__called_stations_plus_0': 59}, {'PAGE_SECTION': 85},
                       {'$END': -154, 'CONTINUITY_NUMBER': 223, 'PRECEDENCE_WORD': 110}, {'$END': -155},
                       {'$END': -156, 'STATION': -156, 'STATION_ONLY': -156}, {'$END': -157, 'PARENTHESIS': -157, 'REFERENCE_REMARK': -157},
                       {'$END': -158, 'COMMA': -158, 'EXEMPTION': -158, 'REMARK': -158}, {}, {'$END': -159, 'CONTINUITY_NUMBER': 153}, {'$END': -160},
                       {}, {'$END': -161, 'REMARK': 199}, {'$END': -162}, {'OF': 36}, {'OF': 14},
                       {'$END': -163, 'WORD': 103, '__classification_star_3': 97},
                       {'$END': -164, 'BESIDE': -164, 'DOUBLE_SLASH': 237, 'FINAL_SECTION': -164, 'SECTION_WORD': -164, 'STATION': -164},
                       {'WORD': 114}, {'$END': -165}, {'DAY_TIME': -166, 'PROSIGN': -166},
                       {'$END': -167, 'COMMA': -167, 'PERSON': -167, 'SEMICOLON': -167, 'TAG': -167},
                       {'$END': -168, 'COMMA': -168, 'PERSON': -168, 'SEMICOLON': -168, 'TAG': -168},
                       {'SUB_PARAGRAPH_LABEL': 155, 'sub_paragraph_head': 183}, {}, {'$END': -169, 'REMARK': 10},
                       {'$END': -170,
                        'DATE': 203,
                        'DECL': 186,
                        'EVENT': 145,
                        'NOT_APPLICABLE': 215,
                        'OADR': 179,
                        'REMARK': 229,
                        'SCHEDULE': 213,
                        '_duration': 169},
                       {'$END': -171}, {'ROUTING_INDICATOR': 0}, {'SECTION_NUMBER': 224},
                       {'$END': -172, 'COMMA': -172, 'PERSON': -172, 'SEMICOLON': -172, 'TAG': -172}, {'PAGE_SECTION': 23},
                       {'DE': 247, 'calling_station': 98}, {'$END': -173, 'REFERENCE_LABEL': -173, 'REFERENCE_TEXT': -173},
                       {'$END': -174, 'PARAGRAPH_TEXT': 111}, {'MESSAGE_NUMBER': 87},
                       {'$END': -175, 'COMMA': -175, 'EXEMPTION': -175, 'REMARK': -175}, {'WORD': 152},
                       {'$END': -176, 'PARENTHESIS': 24, 'REFERENCE_REMARK': 21, '__reference_star_9': 29}, {'$END': -177},
                       {'$END': -178, 'WORD': 167}, {'$END': -179, 'CONTINUITY_NUMBER': 164, 'PRECEDENCE_WORD': 228},
                       {'$END': -180, 'DAY_OF_YEAR': 173, 'file_time': 128}],
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
 'markings': {'rules': [('__portion_star_0', 2), ('__release_star_1', 1), ('_control', 1), ('portion', 1), ('_control', 1), ('release', 2),
                        ('_separator', 1), ('__release_star_1', 2), ('_separator', 1), ('portion', 2), ('__release_star_1', 3), ('_separator', 1),
                        ('portion', 2), ('__portion_star_0', 3), ('__release_star_1', 2), ('_control', 1), ('portion', 1), ('_separator', 1),
                        ('release', 3)],
              'starts': {'portion': (23, 2)},
              'states': [{'$END': -1, 'COMMA': -1, 'DOUBLE_SLASH': -1, 'HYPHEN': -1, 'SLASH': -1},
                         {'$END': -2, 'COMMA': -2, 'COUNTRY': -2, 'DOUBLE_SLASH': -2, 'HYPHEN': -2, 'SLASH': -2}, {},
                         {'$END': -3, 'COMMA': -3, 'DOUBLE_SLASH': -3, 'HYPHEN': -3, 'SLASH': -3},
                         {'$END': -4, 'COMMA': 9, 'DOUBLE_SLASH': 24, 'HYPHEN': 17, 'SLASH': 13, '__portion_star_0': 18, '_separator': 8},
                         {'$END': -5, 'COMMA': -5, 'DOUBLE_SLASH': -5, 'HYPHEN': -5, 'SLASH': -5},
                         {'CONTROL': 3, 'RELEASE_TO': 10, 'UNCLASSIFIED_CONTROL': 21, '_control': 19, 'release': 5},
                         {'$END': -6, 'COMMA': 12, 'COUNTRY': 1, 'DOUBLE_SLASH': -6, 'HYPHEN': -6, 'SLASH': -6, '__release_star_1': 25},
                         {'CONTROL': 3, 'RELEASE_TO': 10, 'UNCLASSIFIED_CONTROL': 21, '_control': 0, 'release': 5},
                         {'CONTROL': -7, 'RELEASE_TO': -7, 'UNCLASSIFIED_CONTROL': -7}, {'COUNTRY': 7},
                         {'$END': -8, 'COMMA': -8, 'COUNTRY': -8, 'DOUBLE_SLASH': -8, 'HYPHEN': -8, 'SLASH': -8}, {'COUNTRY': 11},
                         {'CONTROL': -9, 'RELEASE_TO': -9, 'UNCLASSIFIED_CONTROL': -9}, {'COUNTRY': 16},
                         {'$END': -10, 'COMMA': 9, 'DOUBLE_SLASH': 24, 'HYPHEN': 17, 'SLASH': 13, '_separator': 6},
                         {'$END': -11, 'COMMA': -11, 'COUNTRY': -11, 'DOUBLE_SLASH': -11, 'HYPHEN': -11, 'SLASH': -11},
                         {'CONTROL': -12, 'RELEASE_TO': -12, 'UNCLASSIFIED_CONTROL': -12},
                         {'$END': -13, 'COMMA': 9, 'DOUBLE_SLASH': 24, 'HYPHEN': 17, 'SLASH': 13, '_separator': 6},
                         {'$END': -14, 'COMMA': -14, 'DOUBLE_SLASH': -14, 'HYPHEN': -14, 'SLASH': -14},
                         {'$END': -15, 'COMMA': -15, 'COUNTRY': -15, 'DOUBLE_SLASH': -15, 'HYPHEN': -15, 'SLASH': -15},
                         {'$END': -16, 'COMMA': -16, 'DOUBLE_SLASH': -16, 'HYPHEN': -16, 'SLASH': -16},
                         {'$END': -17, 'COMMA': 9, 'DOUBLE_SLASH': 24, 'HYPHEN': 17, 'SLASH': 13, '__portion_star_0': 15, '_separator': 8},
                         {'PORTION_LEVEL': 4, 'UNCLASSIFIED_CONTROL': 22, 'portion': 2},
                         {'CONTROL': -18, 'RELEASE_TO': -18, 'UNCLASSIFIED_CONTROL': -18},
                         {'$END': -19, 'COMMA': 14, 'COUNTRY': 20, 'DOUBLE_SLASH': -19, 'HYPHEN': -19, 'SLASH': -19}],
              'terminals': [('CONTROL', '(?:NOFORN|NF|N|ORCON|OC|IMCON|IMC|PROPIN|PR|RELIDO|NODIS|ND|EXDIS|XD|LIMDIS|FISA|LES)(?![A-Z])'),
                            ('RELEASE_TO', 'REL(?: TO)?(?![A-Z])'), ('UNCLASSIFIED_CONTROL', '(?:SBU|LOU|FOUO)(?![A-Z])'),
                            ('PORTION_LEVEL', '(?:TS|S|C|U|R)(?![A-Z])'), ('DOUBLE_SLASH', '//'), ('COUNTRY', '(?!AND\\b)[A-Z]{2,}'),
                            ('__IGNORE_0', '\\s+'), ('COMMA', ',|\\band\\b|AND\\b'), ('HYPHEN', '\\-'), ('SLASH', '/')]},
 'telegram': {'rules': [('telegram', 3), ('ending', 2), ('ending', 4), ('ending', 4), ('ending', 2), ('telegram', 1), ('_routing', 2),
                        ('_routing', 2), ('_extract', 1), ('_routing', 4), ('__text_star_0', 2), ('ending', 4), ('ending', 1), ('_addresses', 2),
                        ('_extract', 1), ('_addresses', 2), ('ending', 1), ('heading', 1), ('ending', 2), ('_citations', 1), ('ending', 1),
                        ('_citations', 0), ('ending', 2), ('ending', 4), ('heading', 4), ('_addresses', 4), ('_addresses', 1), ('ending', 2),
                        ('text', 5), ('telegram', 2), ('_citations', 2), ('heading', 1), ('_routing', 3), ('heading', 5), ('_routing', 1),
                        ('_extract', 2), ('heading', 5), ('_citations', 1), ('_extract', 2), ('heading', 6), ('_addresses', 3), ('text', 6),
                        ('_routing', 1), ('_addresses', 2), ('ending', 0), ('ending', 3), ('_routing', 2), ('ending', 5), ('ending', 3),
                        ('ending', 1), ('ending', 2), ('_routing', 2), ('_routing', 2), ('__text_star_0', 1), ('ending', 3), ('ending', 2),
                        ('ending', 2), ('ending', 3), ('ending', 3), ('text', 7), ('__text_star_0', 2), ('__text_star_0', 1), ('_citations', 2),
                        ('ending', 3), ('ending', 2), ('_extract', 2), ('_routing', 1), ('_addresses', 1), ('_routing', 1), ('_extract', 3),
                        ('_routing', 2), ('ending', 4), ('ending', 2), ('ending', 3), ('heading', 2), ('_extract', 1), ('_routing', 3), ('ending', 1),
                        ('_routing', 3), ('ending', 3), ('_routing', 3), ('text', 6), ('_addresses', 3), ('ending', 3), ('ending', 3)],
              'starts': {'telegram': (56, 3)},
              'states': [{'$END': -1}, {'$END': -2}, {'$END': -3}, {}, {'$END': -4}, {'$END': -5, 'CORRECTION': 85, 'END_OF_MESSAGE': 91},
                         {'$END': -6}, {'DATE_TIME_GROUP': -7}, {'CALLING_STATION': 92, 'DATE_TIME_GROUP': -8, 'SECURITY': 90}, {'FROM': 84},
                         {'BREAK': -9, 'CLASSIFICATION': -9}, {'DATE_TIME_GROUP': -10}, {'SUBJECT': 23},
                         {'CAPTION': -11, 'EXECUTIVE_ORDER': -11, 'PASS': -11}, {'$END': -12, 'END_OF_MESSAGE': 52},
                         {'$END': -13, 'END_OF_MESSAGE': 1}, {'ACCOUNTING': -14, 'BREAK': -14, 'CLASSIFICATION': -14, 'EXEMPTED': 96},
                         {'BREAK': -15, 'CLASSIFICATION': -15, 'INFO': 74, 'TO': 28, '_addresses': 72},
                         {'ACCOUNTING': -16, 'BREAK': -16, 'CLASSIFICATION': -16, 'INFO': 45},
                         {'$END': -17, 'CLASSIFICATION': -18, 'CORRECTION': 62, 'END_OF_MESSAGE': 61, 'END_SERIAL': 24},
                         {'$END': -19, 'END_OF_MESSAGE': 70},
                         {'$END': -20,
                          'BREAK': -20,
                          'CORRECTION': -20,
                          'END_OF_MESSAGE': -20,
                          'END_SERIAL': -20,
                          'REFERENCES': 33,
                          'SIGNATURE': -20,
                          'TEXT': -20},
                         {'$END': -21},
                         {'$END': -22,
                          'BREAK': -22,
                          'CLASSIFIED_BY': 21,
                          'CORRECTION': -22,
                          'END_OF_MESSAGE': -22,
                          'END_SERIAL': -22,
                          'REFERENCES': 41,
                          'SIGNATURE': -22,
                          'TEXT': -22,
                          '_citations': 94},
                         {'$END': -23, 'CORRECTION': 50, 'END_OF_MESSAGE': 63}, {'$END': -24}, {'ACCOUNTING': 40, 'BREAK': 36, 'CLASSIFICATION': -25},
                         {'ACCOUNTING': -26, 'BREAK': -26, 'CLASSIFICATION': -26},
                         {'ACCOUNTING': -27, 'BREAK': -27, 'CLASSIFICATION': -27, 'EXEMPTED': 18, 'INFO': 16},
                         {'$END': -28, 'CORRECTION': 64, 'END_OF_MESSAGE': 60, 'END_SERIAL': 98},
                         {'CAPTION': 59, 'EXECUTIVE_ORDER': 95, 'PASS': 68, '__text_star_0': 65},
                         {'$END': -29, 'BREAK': -29, 'CORRECTION': -29, 'END_OF_MESSAGE': -29, 'END_SERIAL': -29, 'SIGNATURE': -29, 'TEXT': 46},
                         {'$END': -30},
                         {'$END': -31, 'BREAK': -31, 'CORRECTION': -31, 'END_OF_MESSAGE': -31, 'END_SERIAL': -31, 'SIGNATURE': -31, 'TEXT': -31},
                         {'BREAK': 86, 'CLASSIFICATION': -32}, {'DATE_TIME_GROUP': -33}, {'CLASSIFICATION': -34},
                         {'CALLED_STATIONS': 8, 'CALLING_STATION': 81, 'DATE_TIME_GROUP': -35, 'SECURITY': 7},
                         {'BREAK': -36, 'CLASSIFICATION': -36, 'INFO': 74, 'TO': 28, '_addresses': 77}, {'SUBJECT': 42},
                         {'BREAK': 44, 'CLASSIFICATION': -37},
                         {'$END': -38,
                          'BREAK': -38,
                          'CLASSIFIED_BY': 69,
                          'CORRECTION': -38,
                          'END_OF_MESSAGE': -38,
                          'END_SERIAL': -38,
                          'SIGNATURE': -38,
                          'TEXT': -38},
                         {'$END': -22,
                          'BREAK': -22,
                          'CLASSIFIED_BY': 21,
                          'CORRECTION': -22,
                          'END_OF_MESSAGE': -22,
                          'END_SERIAL': -22,
                          'REFERENCES': 41,
                          'SIGNATURE': -22,
                          'TEXT': -22,
                          '_citations': 31},
                         {'BREAK': -39, 'CLASSIFICATION': -39}, {'CLASSIFICATION': -40},
                         {'ACCOUNTING': -41, 'BREAK': -41, 'CLASSIFICATION': -41, 'EXEMPTED': 27},
                         {'$END': -42, 'BREAK': -42, 'CORRECTION': -42, 'END_OF_MESSAGE': -42, 'END_SERIAL': -42, 'SIGNATURE': -42},
                         {'DATE_TIME_GROUP': -43, 'SECURITY': 57}, {'ACCOUNTING': -44, 'BREAK': -44, 'CLASSIFICATION': -44},
                         {'$END': -45, 'BREAK': 80, 'CORRECTION': 15, 'END_OF_MESSAGE': 22, 'END_SERIAL': 54, 'SIGNATURE': 89, 'ending': 0},
                         {'$END': -46, 'END_OF_MESSAGE': 4}, {'DATE_TIME_GROUP': -47, 'SECURITY': 35}, {'$END': -48}, {'$END': -49},
                         {'$END': -50, 'CORRECTION': 20, 'END_OF_MESSAGE': 71}, {'$END': -51},
                         {'$END': -45,
                          'BREAK': 19,
                          'CALLED_STATIONS': 76,
                          'CALLING_STATION': 47,
                          'CLASSIFICATION': 30,
                          'CORRECTION': 15,
                          'DATE_TIME_GROUP': 87,
                          'END_OF_MESSAGE': 22,
                          'END_SERIAL': 54,
                          'FROM': 17,
                          'INFO': 74,
                          'SECURITY': 73,
                          'SIGNATURE': 89,
                          'TO': 28,
                          'TRANSMISSION_IDENTIFIER': 37,
                          '_addresses': 10,
                          '_extract': 34,
                          '_routing': 79,
                          'ending': 6,
                          'heading': 93,
                          'telegram': 3,
                          'text': 78},
                         {'DATE_TIME_GROUP': -52}, {'DATE_TIME_GROUP': -53}, {'CAPTION': -54, 'EXECUTIVE_ORDER': -54, 'PASS': -54}, {'$END': -55},
                         {'$END': -56}, {'$END': -57, 'END_OF_MESSAGE': 97}, {'$END': -58}, {'$END': -59, 'END_OF_MESSAGE': 82},
                         {'CAPTION': 67, 'EXECUTIVE_ORDER': 75, 'PASS': 13},
                         {'$END': -60, 'BREAK': -60, 'CORRECTION': -60, 'END_OF_MESSAGE': -60, 'END_SERIAL': -60, 'SIGNATURE': -60},
                         {'CAPTION': -61, 'EXECUTIVE_ORDER': -61, 'PASS': -61}, {'CAPTION': -62, 'EXECUTIVE_ORDER': -62, 'PASS': -62},
                         {'$END': -63, 'BREAK': -63, 'CORRECTION': -63, 'END_OF_MESSAGE': -63, 'END_SERIAL': -63, 'SIGNATURE': -63, 'TEXT': -63},
                         {'$END': -64}, {'$END': -65}, {'BREAK': -66, 'CLASSIFICATION': -66}, {'DATE_TIME_GROUP': -67},
                         {'ACCOUNTING': -68, 'BREAK': -68, 'CLASSIFICATION': -68, 'EXEMPTED': 48}, {'TAGS': 12},
                         {'CALLING_STATION': 51, 'DATE_TIME_GROUP': -69, 'SECURITY': 58}, {'BREAK': -70, 'CLASSIFICATION': -70},
                         {'$END': -45, 'BREAK': 80, 'CORRECTION': 15, 'END_OF_MESSAGE': 22, 'END_SERIAL': 54, 'SIGNATURE': 89, 'ending': 32},
                         {'DATE_TIME_GROUP': 9}, {'$END': -17, 'CORRECTION': 62, 'END_OF_MESSAGE': 61, 'END_SERIAL': 24},
                         {'DATE_TIME_GROUP': -71, 'SECURITY': 88}, {'$END': -72}, {'$END': -73, 'END_OF_MESSAGE': 53},
                         {'INFO': 74, 'TO': 28, '_addresses': 26}, {'$END': -74, 'END_OF_MESSAGE': 2}, {'CLASSIFICATION': -75},
                         {'BREAK': -76, 'CLASSIFICATION': -76, 'FROM': 38, 'INFO': 74, 'TO': 28, '_addresses': 43}, {'DATE_TIME_GROUP': -77},
                         {'$END': -78, 'BREAK': 29, 'CORRECTION': 83, 'END_OF_MESSAGE': 55, 'END_SERIAL': 5}, {'DATE_TIME_GROUP': -79}, {'$END': -80},
                         {'DATE_TIME_GROUP': -81, 'SECURITY': 11}, {'CLASSIFICATION': 30, 'text': 49},
                         {'$END': -82, 'BREAK': -82, 'CORRECTION': -82, 'END_OF_MESSAGE': -82, 'END_SERIAL': -82, 'SIGNATURE': -82, 'TEXT': 66},
                         {'TAGS': 39}, {'ACCOUNTING': -83, 'BREAK': -83, 'CLASSIFICATION': -83}, {'$END': -84},
                         {'$END': -85, 'CORRECTION': 14, 'END_OF_MESSAGE': 25}],
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
                            ('END_SERIAL', '#\\d{4}[ \t]*(?=[\r\n]|\\Z)'), ('CORRECTION', 'C +(?:WA|LINE|PAGE)\\b'),
                            ('BREAK', 'BT[ \t]*(?=[\r\n]|\\Z)'), ('PASS', '(?:STATE|DEPT|DEPARTMENT) (?:ALSO )?(?:FOR|PASS)\\b'),
                            ('CAPTION', 'SIPDIS\\b|NODIS\\b|EXDIS\\b|STADIS\\b|LIMDIS\\b|NOFORN\\b|SENSITIVE\\b'),
                            ('EXECUTIVE_ORDER', '(?i:E\\. ?O\\.|EO:? ?\\d|E\\.O:)'), ('TRANSMISSION_IDENTIFIER', 'V?ZCZC'),
                            ('TAGS', '(?i:TAGS?(?=[:; ]))'), ('TEXT', '\\S'), ('SIGNATURE', '\\S')]}}
