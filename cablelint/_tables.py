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

TABLES = {'fields': {'rules': [('_level', 1), ('___duration_star_6', 2), ('___level_star_5', 2), ('__references_star_8', 2), ('classification', 6),
                      ('classified_by', 2), ('paragraph_head', 3), ('_duration', 4), ('__classification_star_4', 1), ('paragraph_head', 2),
                      ('sub_paragraph_head', 2), ('reference', 3), ('__reference_star_9', 1), ('_duration', 2), ('___duration_star_6', 2),
                      ('__security_star_1', 1), ('classification', 4), ('page_line', 6), ('__called_stations_plus_0', 1), ('__reference_star_9', 1),
                      ('__date_time_group_star_2', 1), ('__classification_star_4', 2), ('addressee', 3), ('portion_head', 2), ('reference', 3),
                      ('page_line', 6), ('___duration_star_6', 3), ('reason', 2), ('__tags_star_7', 1), ('_duration', 2), ('page_line', 7),
                      ('_level', 1), ('__tags_star_7', 1), ('page_line', 7), ('paragraph_head', 2), ('security', 3), ('references', 2),
                      ('__classified_by_plus_10', 2), ('page_line', 8), ('reason', 1), ('calling_station', 3), ('date_time_group', 5),
                      ('classified_by', 3), ('date_time_group', 5), ('security', 2), ('__references_star_8', 1), ('reason', 2), ('subject', 2),
                      ('subject', 2), ('classified_by', 2), ('portion_head', 2), ('transmission_identifier', 3), ('reason', 2), ('tags', 1),
                      ('__references_star_8', 1), ('classified_by', 3), ('reason', 1), ('_level', 2), ('classified_by', 3), ('security', 3),
                      ('called_stations', 3), ('paragraph_head', 3), ('portion_head', 3), ('_duration', 2), ('sub_paragraph_head', 3),
                      ('___level_star_5', 3), ('addressee', 2), ('addressee', 3), ('addressee', 5), ('paragraph_head', 2), ('paragraph_head', 3),
                      ('_level', 2), ('paragraph_head', 1), ('sub_paragraph_head', 1), ('paragraph_head', 3), ('_duration', 2), ('portion_head', 1),
                      ('__classified_by_plus_10', 1), ('paragraph_head', 3), ('__tags_star_7', 1), ('references', 1), ('_duration', 2),
                      ('sub_paragraph_head', 3), ('addressee', 4), ('_duration', 2), ('transmission_identifier', 4), ('classification', 1),
                      ('transmission_identifier', 3), ('section', 4), ('__references_star_8', 2), ('calling_station', 4), ('called_stations', 2),
                      ('__security_star_1', 2), ('classification', 4), ('calling_station', 4), ('calling_station', 4), ('paragraph_head', 4),
                      ('subject', 1), ('reference', 2), ('classified_by', 4), ('transmission_identifier', 2), ('paragraph_head', 2), ('addressee', 4),
                      ('originator', 2), ('classified_by', 1), ('__tags_star_7', 1), ('addressee', 3), ('__reference_star_9', 2),
                      ('classification', 4), ('reason', 3), ('tags', 2), ('reference', 4), ('paragraph_head', 4), ('_duration', 1), ('file_time', 2),
                      ('calling_station', 5), ('transmission_identifier', 2), ('_level', 3), ('security', 4), ('page_line', 4),
                      ('__date_time_group_star_2', 2), ('executive_order', 2), ('addressee', 3), ('addressee', 2), ('classification', 2),
                      ('__classification_star_3', 1), ('__reference_star_9', 2), ('classification', 5), ('_duration', 1), ('classification', 5),
                      ('_duration', 1), ('date_time_group', 4), ('section', 4), ('_duration', 1), ('addressee', 2), ('_duration', 1),
                      ('_duration', 2), ('_duration', 1), ('classification', 3), ('addressee', 4), ('__classification_star_3', 2),
                      ('__called_stations_plus_0', 2), ('classification', 3), ('classification', 5), ('sub_paragraph_head', 2), ('classification', 4),
                      ('_duration', 3), ('addressee', 2), ('___duration_star_6', 1), ('addressee', 1), ('classification', 2),
                      ('sub_paragraph_head', 2), ('_duration', 3), ('_duration', 1), ('addressee', 3), ('executive_order', 3), ('addressee', 4),
                      ('_duration', 3), ('__tags_star_7', 2), ('transmission_identifier', 3), ('transmission_identifier', 1), ('calling_station', 3),
                      ('_duration', 2), ('_duration', 3), ('__tags_star_7', 2), ('_duration', 2), ('transmission_identifier', 2),
                      ('classified_by', 2), ('addressee', 3), ('__tags_star_7', 2), ('_duration', 3), ('calling_station', 2), ('classification', 3),
                      ('__tags_star_7', 2), ('date_time_group', 6), ('section', 3), ('page_line', 5), ('subject', 3), ('calling_station', 3),
                      ('page_line', 5)],
            'starts': {'addressee': (2, 83),
                       'called_stations': (137, 224),
                       'calling_station': (31, 74),
                       'classification': (112, 239),
                       'classified_by': (228, 77),
                       'date_time_group': (63, 6),
                       'executive_order': (102, 110),
                       'originator': (106, 252),
                       'page_line': (20, 57),
                       'paragraph_head': (194, 61),
                       'portion_head': (255, 185),
                       'reference': (139, 206),
                       'references': (164, 210),
                       'security': (32, 121),
                       'sub_paragraph_head': (238, 148),
                       'subject': (118, 80),
                       'tags': (129, 260),
                       'transmission_identifier': (192, 220)},
            'states': [{'$END': -1,
                        'BESIDE': -1,
                        'DOUBLE_SLASH': 84,
                        'EFTO': 103,
                        'FINAL_SECTION': -1,
                        'SECTION_WORD': -1,
                        'STATION': -1,
                        '___level_star_5': 79},
                       {'$END': -2, 'COMMA': -2, 'EXEMPTION': -2, 'REMARK': -2},
                       {'ADDRESSED_INDICATOR': 99, 'ADDRESS_NAME': 213, 'ROLE_WORD': 88, 'addressee': 83},
                       {'$END': -3, 'BESIDE': -3, 'DOUBLE_SLASH': -3, 'FINAL_SECTION': -3, 'SECTION_WORD': -3, 'STATION': -3},
                       {'$END': -4, 'REFERENCE_LABEL': -4, 'REFERENCE_TEXT': -4}, {'$END': -5, 'WORD': 201}, {}, {'EXEMPTION': 38},
                       {'$END': -6, 'CLASSIFIED_BY_REST': 55}, {'$END': -7}, {'$END': -8},
                       {'$END': -9, 'BESIDE': -9, 'FINAL_SECTION': -9, 'SECTION_WORD': -9, 'STATION': -9}, {'$END': -10, 'PARAGRAPH_TEXT': 9},
                       {'$END': -11}, {'$END': -12, 'PARENTHESIS': 15, 'REFERENCE_REMARK': 28, '__reference_star_9': 163},
                       {'$END': -13, 'PARENTHESIS': -13, 'REFERENCE_REMARK': -13}, {'$END': -14, 'REMARK': 235},
                       {'$END': -15, 'COMMA': -15, 'EXEMPTION': -15, 'REMARK': -15}, {'$END': -16, 'OPERATING_SIGNAL': -16}, {'$END': -17},
                       {'PAGE_STATION': 127, 'PAGE_WORD': 21, 'page_line': 57}, {'PAGE_SECTION': 198}, {'SECTION_NUMBER': 250}, {'$END': -18},
                       {'TIME': 168}, {'OF': 131}, {'SHORT_SECTION': 45}, {'$END': -19, 'FULL_STOP': -19, 'ROUTING_INDICATOR': -19},
                       {'$END': -20, 'PARENTHESIS': -20, 'REFERENCE_REMARK': -20}, {'DAY_TIME': -21, 'PROSIGN': -21},
                       {'$END': -22, 'BESIDE': -22, 'FINAL_SECTION': -22, 'SECTION_WORD': -22, 'STATION': -22}, {'DE': 107, 'calling_station': 74},
                       {'SECURITY_SIGNAL': 136, 'security': 121}, {'REFERENCE_NUMBER': 14},
                       {'$END': -23, 'CONTINUITY_NUMBER': 226, 'PRECEDENCE_WORD': 123}, {'$END': -24},
                       {'$END': -25, 'PARENTHESIS': 183, 'REFERENCE_REMARK': 159}, {'$END': -26, 'REMARK': 42},
                       {'$END': -27, 'COMMA': -27, 'EXEMPTION': -27, 'REMARK': -27}, {'$END': -28, 'CLASSIFIED_BY_REST': -28, 'REASON_LETTERS': 161},
                       {'$END': -29, 'COMMA': -29, 'PERSON': -29, 'SEMICOLON': -29, 'TAG': -29},
                       {'$END': -30, 'COMMA': 230, 'EXEMPTION': 212, 'REMARK': 216, '___duration_star_6': 227}, {'$END': -31},
                       {'$END': -32, 'BESIDE': -32, 'FINAL_SECTION': -32, 'SECTION_WORD': -32, 'STATION': -32},
                       {'$END': -33, 'COMMA': -33, 'PERSON': -33, 'SEMICOLON': -33, 'TAG': -33}, {'$END': -34, 'REMARK': 51},
                       {'$END': -35, 'BROKEN_MARK': 116, 'MARK': 101, 'PARAGRAPH_TEXT': 109},
                       {'$END': -36, 'OPERATING_SIGNAL': 18, '__security_star_1': 174}, {'$END': -37, 'REFERENCE_LABEL': 134, 'REFERENCE_TEXT': 4},
                       {'OF': 245},
                       {'$END': -38,
                        'CLASSIFIED_BY_KEYWORD': -38,
                        'CLASSIFIED_BY_REST': -38,
                        'CLASSIFIER': -38,
                        'REASON_SECTION': -38,
                        'REASON_WORD': -38},
                       {'$END': -39}, {'$END': -40, 'CLASSIFIED_BY_REST': -40, 'REASON_LETTERS': 62, 'REASON_SECTION': 39}, {'$END': -41},
                       {'$END': -42}, {'$END': -43}, {'$END': -44, 'INSTRUCTIONS': 249}, {},
                       {'$END': -45, 'OPERATING_SIGNAL': 18, 'SPECIAL_HANDLING': 47, '__security_star_1': 85}, {'ZONE': 115},
                       {'$END': -46, 'REFERENCE_LABEL': -46, 'REFERENCE_TEXT': -46}, {}, {'$END': -47, 'CLASSIFIED_BY_REST': -47},
                       {'DAY_TIME': 144, 'PROSIGN': 29, '__date_time_group_star_2': 253, 'date_time_group': 6}, {'$END': -48},
                       {'$END': -49, 'SUBJECT_TEXT': 257},
                       {'$END': -50, 'CLASSIFIED_BY_REST': 82, 'REASON_SECTION': 76, 'REASON_WORD': 52, 'reason': 73},
                       {'$END': -51, 'PARAGRAPH_TEXT': 89}, {'$END': -52}, {'$END': -53, 'CLASSIFIED_BY_REST': -53},
                       {'ROUTING_INDICATOR': 27, '__called_stations_plus_0': 140},
                       {'$END': -54, 'COMMA': 157, 'PERSON': 117, 'SEMICOLON': 40, 'TAG': 44, '__tags_star_7': 162},
                       {'$END': -55, 'REFERENCE_LABEL': -55, 'REFERENCE_TEXT': -55}, {'$END': -56, 'CLASSIFIED_BY_REST': 150}, {},
                       {'SECTION_NUMBER': 95}, {'$END': -57, 'CLASSIFIED_BY_REST': -57, 'REASON_LETTERS': 69}, {}, {'MARK': 67},
                       {'$END': -58, 'BESIDE': -58, 'DOUBLE_SLASH': 218, 'FINAL_SECTION': -58, 'SECTION_WORD': -58, 'STATION': -58}, {},
                       {'YEAR': 189}, {'$END': -59}, {}, {'WORD': 3}, {'$END': -60, 'OPERATING_SIGNAL': 141}, {'$END': -61}, {'$END': -62},
                       {'ADDRESSED_INDICATOR': 217, 'ADDRESS_NAME': 96}, {'$END': -63}, {'$END': -64}, {'$END': -65},
                       {'$END': -66, 'BESIDE': -66, 'DOUBLE_SLASH': -66, 'FINAL_SECTION': -66, 'SECTION_WORD': -66, 'STATION': -66},
                       {'ORIGINATOR_NAME': 154}, {'PAGE_SECTION': 132}, {'OF': 169}, {'$END': -67, 'CONTINUITY_NUMBER': 97, 'PRECEDENCE_WORD': 158},
                       {'$END': -68}, {'$END': -69}, {'ADDRESS_NAME': 180}, {'$END': -70, 'PARAGRAPH_TEXT': 87}, {'$END': -71, 'PARAGRAPH_TEXT': 165},
                       {'EO': 205, 'executive_order': 110},
                       {'$END': -72,
                        'BESIDE': -72,
                        'DOUBLE_SLASH': 84,
                        'FINAL_SECTION': -72,
                        'SECTION_WORD': -72,
                        'STATION': -72,
                        '___level_star_5': 173},
                       {'$END': -73, 'BROKEN_MARK': 12, 'FULL_STOP': 46, 'MARK': 100, 'PARAGRAPH_TEXT': 152},
                       {'$END': -74, 'BROKEN_MARK': 215, 'MARK': 207, 'PARAGRAPH_TEXT': 13}, {'FM': 93, 'originator': 252},
                       {'ROUTING_INDICATOR': 246}, {'REFERENCE_NUMBER': 149}, {'$END': -75}, {}, {'$END': -76},
                       {'SOLID_LEVEL': 0, 'SPACED_LEVEL': 43, '_level': 126, 'classification': 239}, {'$END': -77, 'PARAGRAPH_TEXT': 35},
                       {'$END': -78,
                        'CLASSIFIED_BY_KEYWORD': -78,
                        'CLASSIFIED_BY_REST': -78,
                        'CLASSIFIER': -78,
                        'REASON_SECTION': -78,
                        'REASON_WORD': -78},
                       {'MONTH': 179}, {'$END': -79, 'PARAGRAPH_TEXT': 146}, {'$END': -80, 'COMMA': -80, 'PERSON': -80, 'SEMICOLON': -80, 'TAG': -80},
                       {'SUBJECT_KEYWORD': 147, 'subject': 80}, {'$END': -81, 'REFERENCE_LABEL': 72, 'REFERENCE_TEXT': 60, '__references_star_8': 48},
                       {'$END': -82}, {}, {'$END': -83}, {'$END': -84, 'CONTINUITY_NUMBER': 98}, {'$END': -85, 'REMARK': 244}, {'$END': -86},
                       {'$END': -87,
                        'BESIDE': 11,
                        'FINAL_SECTION': 155,
                        'SECTION_WORD': 75,
                        'STATION': 256,
                        '__classification_star_4': 214,
                        'section': 181},
                       {'PAGE_NUMBER': 94}, {'PAGE_NUMBER': 175}, {'TAGS_KEYWORD': 71, 'tags': 260}, {'$END': -88}, {'SECTION_NUMBER': 190},
                       {'OF': 170, 'PAGE_OF_SECTION': 49}, {'$END': -89, 'STATION': -89, 'STATION_ONLY': -89},
                       {'$END': -90, 'REFERENCE_LABEL': -90, 'REFERENCE_TEXT': -90}, {'MESSAGE_NUMBER': 187}, {'SECURITY_GROUP': 58},
                       {'DOUBLED_PROSIGN': 70, 'called_stations': 224}, {'$END': -91},
                       {'REFERENCE_STATION': 108, 'REFERENCE_YEAR': 166, 'reference': 206}, {'$END': -92, 'FULL_STOP': 86, 'ROUTING_INDICATOR': 202},
                       {'$END': -93, 'OPERATING_SIGNAL': -93}, {'$END': -94, 'WORD': 201}, {'$END': -95}, {'ZONE': 225},
                       {'$END': -96, 'DAY_OF_YEAR': 24, 'file_time': 171}, {'$END': -97}, {'$END': -98, 'PORTION_MARK': 65, 'SUBJECT_TEXT': 64}, {},
                       {'$END': -99, 'PARENTHESIS': 15, 'REFERENCE_REMARK': 28, '__reference_star_9': 36}, {'$END': -100},
                       {'$END': -101, 'SECURITY_PROSIGN': 130}, {'$END': -102}, {'$END': -103}, {'$END': -104}, {'OF': 22, 'SECTION_NUMBER': 25},
                       {'$END': -105,
                        'CLASSIFIED_BY_KEYWORD': 50,
                        'CLASSIFIED_BY_REST': 241,
                        'CLASSIFIER': 66,
                        'REASON_SECTION': 76,
                        'REASON_WORD': 52,
                        'reason': 8},
                       {'$END': -106, 'COMMA': -106, 'PERSON': -106, 'SEMICOLON': -106, 'TAG': -106}, {'$END': -107, 'CONTINUITY_NUMBER': 153},
                       {'$END': -108, 'PARENTHESIS': -108, 'REFERENCE_REMARK': -108}, {'$END': -109, 'WORD': 182, '__classification_star_3': 204},
                       {'$END': -110, 'CLASSIFIED_BY_REST': -110}, {'$END': -111, 'COMMA': 236, 'PERSON': 248, 'SEMICOLON': 229, 'TAG': 243},
                       {'$END': -112, 'PARENTHESIS': 183, 'REFERENCE_REMARK': 159}, {'REFERENCE_KEYWORD': 119, 'references': 210}, {'$END': -113},
                       {'REFERENCE_STATION': 33}, {'$END': -114, 'REMARK': 234}, {'$END': -115}, {'SECTION_NUMBER': 133}, {'PAGE_SECTION': 259},
                       {'$END': -116}, {'$END': -117, 'CHANNEL_NUMBER': 231, 'SECURITY_PROSIGN': 68},
                       {'$END': -118, 'BESIDE': -118, 'DOUBLE_SLASH': 218, 'FINAL_SECTION': -118, 'SECTION_WORD': -118, 'STATION': -118},
                       {'$END': -119, 'OPERATING_SIGNAL': 141}, {'$END': -120, 'REMARK': 251, 'SHORT_SECTION': 254},
                       {'DAY_TIME': -121, 'PROSIGN': -121},
                       {'$END': -122,
                        'DATE': 195,
                        'DECL': 197,
                        'EVENT': 219,
                        'NOT_APPLICABLE': 188,
                        'OADR': 167,
                        'REMARK': 191,
                        'SCHEDULE': 186,
                        '_duration': 223},
                       {'$END': -123, 'CONTINUITY_NUMBER': 200}, {'YEAR': 56}, {'$END': -124, 'CONTINUITY_NUMBER': 242, 'PRECEDENCE_WORD': 178},
                       {'$END': -125, 'STATION': 261, 'STATION_ONLY': 203}, {'$END': -126, 'WORD': -126},
                       {'$END': -127, 'PARENTHESIS': -127, 'REFERENCE_REMARK': -127}, {'$END': -128, 'WORD': 201}, {}, {'$END': -129},
                       {'$END': -130, 'WORD': 182, '__classification_star_3': 5}, {'$END': -131, 'REMARK': 196}, {'$END': -132, 'INSTRUCTIONS': 54},
                       {'$END': -133, 'STATION': -133, 'STATION_ONLY': -133}, {'$END': -134},
                       {'START_OF_MESSAGE': 232, 'transmission_identifier': 220}, {'$END': -135}, {'PARAGRAPH_NUMBER': 104, 'paragraph_head': 61},
                       {'$END': -136, 'REMARK': 111}, {'$END': -137},
                       {'$END': -138, 'DATE': 124, 'EVENT': 120, 'EXEMPTION': 41, 'MANUAL_REVIEW': 237, 'NOT_APPLICABLE': 90, 'OADR': 16},
                       {'PAGE_STATION': 128}, {'$END': -139, 'WORD': 182, '__classification_star_3': 142}, {'$END': -140},
                       {'$END': -141, 'WORD': -141}, {'$END': -142, 'FULL_STOP': -142, 'ROUTING_INDICATOR': -142}, {'$END': -143},
                       {'$END': -144, 'WORD': 201}, {'ORDER_NUMBER': 177}, {}, {'$END': -145, 'PARAGRAPH_TEXT': 91},
                       {'$END': -146, 'WORD': 182, '__classification_star_3': 184}, {'$END': -147}, {}, {'$END': -148, 'CONTINUITY_NUMBER': 221},
                       {'$END': -149, 'COMMA': -149, 'EXEMPTION': -149, 'REMARK': -149},
                       {'$END': -150, 'CONTINUITY_NUMBER': 193, 'PRECEDENCE_WORD': 211},
                       {'$END': -151, 'BESIDE': 30, 'FINAL_SECTION': 155, 'SECTION_WORD': 75, 'STATION': 222, 'section': 247},
                       {'$END': -152, 'PARAGRAPH_TEXT': 122}, {'$END': -153}, {'ADDRESS_NAME': 34}, {'WORD': 92}, {'$END': -154}, {}, {'$END': -155},
                       {'MESSAGE_NUMBER': 208}, {'$END': -156}, {}, {'MONTH': 81}, {'$END': -157},
                       {'$END': -158, 'COMMA': 7, 'EXEMPTION': 1, 'REMARK': 10},
                       {'CLASSIFIED_BY_KEYWORD': 114, '__classified_by_plus_10': 156, 'classified_by': 77},
                       {'$END': -159, 'COMMA': -159, 'PERSON': -159, 'SEMICOLON': -159, 'TAG': -159}, {'EXEMPTION': 17},
                       {'$END': -160, 'SECURITY_PROSIGN': 125}, {'$END': -161, 'CHANNEL': 172, 'CHANNEL_NUMBER': 151, 'SECURITY_PROSIGN': 240},
                       {'$END': -162, 'DAY_OF_YEAR': 24, 'SECTION_SUFFIX': 145, 'file_time': 143}, {'$END': -163}, {'$END': -164},
                       {'$END': -165, 'COMMA': -165, 'PERSON': -165, 'SEMICOLON': -165, 'TAG': -165}, {'$END': -166, 'REMARK': 209},
                       {'SUB_PARAGRAPH_LABEL': 105, 'sub_paragraph_head': 148}, {}, {'$END': -167}, {'$END': -168}, {'$END': -169},
                       {'$END': -170, 'COMMA': -170, 'PERSON': -170, 'SEMICOLON': -170, 'TAG': -170}, {'$END': -171}, {'PAGE_SECTION': 37},
                       {'$END': -172, 'DAY_OF_YEAR': 24, 'SECTION_SUFFIX': 258, 'SERIAL': 233, 'file_time': 53},
                       {'$END': -173, 'STATION': 135, 'STATION_ONLY': 19},
                       {'$END': -174, 'COMMA': -174, 'PERSON': -174, 'SEMICOLON': -174, 'TAG': -174}, {'$END': -175},
                       {'$END': -176, 'STATION': -176, 'STATION_ONLY': -176}, {'$END': -177}, {}, {'DAY_TIME': 59, 'PROSIGN': 176}, {'OF': 26},
                       {'DAMAGED_NUMBER': 78, 'MARK': 113, 'portion_head': 185}, {'MESSAGE_NUMBER': 199}, {'$END': -178},
                       {'$END': -179, 'DAY_OF_YEAR': 24, 'file_time': 138}, {'$END': -180, 'REMARK': 23}, {}, {'MESSAGE_NUMBER': 160}],
            'terminals': [('BESIDE', '(?:NOFORN|NODIS|EXDIS|STADIS|LIMDIS|SIPDIS|SENSITIVE|SBU|FOUO|LOU|[A-Z]+(?= +SECTION \\d))(?= )'),
                          ('FULL_STOP', '\\.'),
                          ('CLASSIFIED_BY_KEYWORD',
                           '(?i:(?:\\d{1,2}\\. *)?(?:\\([A-Z\\/]{1,9}\\) *)?(?:CLASSIFIED|CLA[A-Z]{4,7}D|CL[A-Z]{5,7}ED)\\s+BY\\b\\s*[:;,.]?)'),
                          ('REFERENCE_KEYWORD', '(?i:REFS?(?:\\(S\\))?(?![A-Z])\\s*[:;.]*|[A-Z]{2,5}\\s*[:;])'),
                          ('DECL', '(?i:DECL(?:AS(?:SIFY)?)?\\b(?: ON\\b)?\\.?\\s*[:;]?)'), ('FINAL_SECTION', 'FINAL SECTION(?= )'),
                          ('EFTO', 'E ?F ?T ?O(?= )'), ('SECTION_WORD', 'SECTION(?= )'), ('PAGE_WORD', 'PAGE(?= )'),
                          ('REASON_WORD',
                           '(?s:(?i:(?:[,;.:\\-]|\\b(?:for|the|following|under|per|pursuant|based|on|to|of|in|are|is)\\b|e\\.?o\\.?:? '
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
 'markings': {'rules': [('release', 2), ('__portion_star_0', 3), ('__release_star_1', 2), ('__release_star_1', 2), ('release', 3), ('_control', 1),
                        ('_separator', 1), ('portion', 1), ('_control', 1), ('_separator', 1), ('_separator', 1), ('__portion_star_0', 2),
                        ('__release_star_1', 1), ('__release_star_1', 3), ('_control', 1), ('portion', 2), ('_separator', 1), ('portion', 1),
                        ('portion', 2)],
              'starts': {'portion': (5, 18)},
              'states': [{'CONTROL': 13, 'RELEASE_TO': 25, 'UNCLASSIFIED_CONTROL': 20, '_control': 16, 'release': 7},
                         {'$END': -1, 'COMMA': 10, 'COUNTRY': 17, 'DOUBLE_SLASH': -1, 'HYPHEN': -1, 'SLASH': -1, '__release_star_1': 6},
                         {'$END': -2, 'COMMA': -2, 'DOUBLE_SLASH': -2, 'HYPHEN': -2, 'SLASH': -2},
                         {'$END': -3, 'COMMA': -3, 'COUNTRY': -3, 'DOUBLE_SLASH': -3, 'HYPHEN': -3, 'SLASH': -3},
                         {'$END': -4, 'COMMA': -4, 'COUNTRY': -4, 'DOUBLE_SLASH': -4, 'HYPHEN': -4, 'SLASH': -4},
                         {'PORTION_LEVEL': 23, 'UNCLASSIFIED_CONTROL': 9, 'portion': 18},
                         {'$END': -5, 'COMMA': 11, 'COUNTRY': 3, 'DOUBLE_SLASH': -5, 'HYPHEN': -5, 'SLASH': -5},
                         {'$END': -6, 'COMMA': -6, 'DOUBLE_SLASH': -6, 'HYPHEN': -6, 'SLASH': -6},
                         {'CONTROL': -7, 'RELEASE_TO': -7, 'UNCLASSIFIED_CONTROL': -7},
                         {'$END': -8, 'COMMA': 22, 'DOUBLE_SLASH': 15, 'HYPHEN': 8, 'SLASH': 14, '__portion_star_0': 24, '_separator': 0},
                         {'COUNTRY': 4}, {'COUNTRY': 19}, {'CONTROL': 13, 'RELEASE_TO': 25, 'UNCLASSIFIED_CONTROL': 20, '_control': 2, 'release': 7},
                         {'$END': -9, 'COMMA': -9, 'DOUBLE_SLASH': -9, 'HYPHEN': -9, 'SLASH': -9},
                         {'CONTROL': -10, 'RELEASE_TO': -10, 'UNCLASSIFIED_CONTROL': -10},
                         {'CONTROL': -11, 'RELEASE_TO': -11, 'UNCLASSIFIED_CONTROL': -11},
                         {'$END': -12, 'COMMA': -12, 'DOUBLE_SLASH': -12, 'HYPHEN': -12, 'SLASH': -12},
                         {'$END': -13, 'COMMA': -13, 'COUNTRY': -13, 'DOUBLE_SLASH': -13, 'HYPHEN': -13, 'SLASH': -13}, {},
                         {'$END': -14, 'COMMA': -14, 'COUNTRY': -14, 'DOUBLE_SLASH': -14, 'HYPHEN': -14, 'SLASH': -14},
                         {'$END': -15, 'COMMA': -15, 'DOUBLE_SLASH': -15, 'HYPHEN': -15, 'SLASH': -15},
                         {'$END': -16, 'COMMA': 22, 'DOUBLE_SLASH': 15, 'HYPHEN': 8, 'SLASH': 14, '_separator': 12},
                         {'CONTROL': -17, 'RELEASE_TO': -17, 'UNCLASSIFIED_CONTROL': -17},
                         {'$END': -18, 'COMMA': 22, 'DOUBLE_SLASH': 15, 'HYPHEN': 8, 'SLASH': 14, '__portion_star_0': 21, '_separator': 0},
                         {'$END': -19, 'COMMA': 22, 'DOUBLE_SLASH': 15, 'HYPHEN': 8, 'SLASH': 14, '_separator': 12}, {'COUNTRY': 1}],
              'terminals': [('CONTROL', '(?:NOFORN|NF|N|ORCON|OC|IMCON|IMC|PROPIN|PR|RELIDO|NODIS|ND|EXDIS|XD|LIMDIS|FISA|LES)(?![A-Z])'),
                            ('RELEASE_TO', 'REL(?: TO)?(?![A-Z])'), ('UNCLASSIFIED_CONTROL', '(?:SBU|LOU|FOUO)(?![A-Z])'),
                            ('PORTION_LEVEL', '(?:TS|S|C|U|R)(?![A-Z])'), ('DOUBLE_SLASH', '//'), ('COUNTRY', '(?!AND\\b)[A-Z]{2,}'),
                            ('__IGNORE_0', '\\s+'), ('COMMA', ',|\\band\\b|AND\\b'), ('HYPHEN', '\\-'), ('SLASH', '/')]},
 'telegram': {'rules': [('_routing', 2), ('ending', 1), ('heading', 1), ('_routing', 2), ('ending', 4), ('_routing', 4), ('ending', 2), ('ending', 4),
                        ('ending', 1), ('heading', 5), ('heading', 2), ('heading', 5), ('_addresses', 3), ('_citations', 0), ('text', 6),
                        ('ending', 4), ('_extract', 1), ('heading', 4), ('ending', 2), ('ending', 5), ('ending', 2), ('_addresses', 1),
                        ('_addresses', 2), ('heading', 6), ('ending', 2), ('_routing', 1), ('heading', 1), ('_addresses', 2), ('_extract', 2),
                        ('ending', 1), ('ending', 1), ('_routing', 2), ('ending', 3), ('ending', 2), ('_citations', 1), ('_routing', 2),
                        ('_addresses', 3), ('text', 5), ('__text_star_0', 1), ('ending', 3), ('__text_star_0', 2), ('ending', 3), ('ending', 3),
                        ('_routing', 3), ('ending', 2), ('_citations', 2), ('_routing', 1), ('ending', 0), ('ending', 2), ('_routing', 3),
                        ('ending', 2), ('telegram', 2), ('ending', 3), ('_routing', 2), ('ending', 3), ('_addresses', 2), ('_citations', 1),
                        ('ending', 1), ('__text_star_0', 2), ('_extract', 2), ('ending', 3), ('text', 7), ('_extract', 1), ('ending', 3),
                        ('_routing', 2), ('ending', 2), ('_addresses', 4), ('_routing', 3), ('text', 6), ('_extract', 2), ('__text_star_0', 1),
                        ('_routing', 3), ('_extract', 1), ('_extract', 3), ('ending', 4), ('ending', 2), ('_routing', 1), ('ending', 4),
                        ('_addresses', 1), ('ending', 3), ('telegram', 3), ('telegram', 1), ('_citations', 2), ('_routing', 1), ('ending', 3)],
              'starts': {'telegram': (88, 83)},
              'states': [{'DATE_TIME_GROUP': -1, 'SECURITY': 77},
                         {'$END': -2, 'CLASSIFICATION': -3, 'CORRECTION': 75, 'END_OF_MESSAGE': 53, 'END_SERIAL': 5}, {'DATE_TIME_GROUP': -4},
                         {'$END': -5}, {'DATE_TIME_GROUP': -6}, {'$END': -7, 'CORRECTION': 36, 'END_OF_MESSAGE': 60}, {'$END': -8}, {'$END': -9},
                         {'CLASSIFICATION': -10}, {'DATE_TIME_GROUP': 93}, {'SUBJECT': 21}, {'CLASSIFICATION': -11},
                         {'BREAK': 27, 'CLASSIFICATION': -12}, {'ACCOUNTING': -13, 'BREAK': -13, 'CLASSIFICATION': -13},
                         {'$END': -14,
                          'BREAK': -14,
                          'CLASSIFIED_BY': 62,
                          'CORRECTION': -14,
                          'END_OF_MESSAGE': -14,
                          'END_SERIAL': -14,
                          'REFERENCES': 38,
                          'SIGNATURE': -14,
                          'TEXT': -14,
                          '_citations': 41},
                         {'$END': -15, 'BREAK': -15, 'CORRECTION': -15, 'END_OF_MESSAGE': -15, 'END_SERIAL': -15, 'SIGNATURE': -15},
                         {'$END': -16, 'END_OF_MESSAGE': 22}, {'BREAK': -17, 'CLASSIFICATION': -17},
                         {'CAPTION': 80, 'EXECUTIVE_ORDER': 25, 'PASS': 42, '__text_star_0': 71},
                         {'ACCOUNTING': 12, 'BREAK': 8, 'CLASSIFICATION': -18}, {'$END': -19, 'CORRECTION': 72, 'END_OF_MESSAGE': 91},
                         {'$END': -14,
                          'BREAK': -14,
                          'CLASSIFIED_BY': 62,
                          'CORRECTION': -14,
                          'END_OF_MESSAGE': -14,
                          'END_SERIAL': -14,
                          'REFERENCES': 38,
                          'SIGNATURE': -14,
                          'TEXT': -14,
                          '_citations': 78},
                         {'$END': -20}, {'$END': -21, 'END_OF_MESSAGE': 58}, {'ACCOUNTING': -22, 'BREAK': -22, 'CLASSIFICATION': -22, 'EXEMPTED': 26},
                         {'TAGS': 54}, {'ACCOUNTING': -23, 'BREAK': -23, 'CLASSIFICATION': -23}, {'CLASSIFICATION': -24}, {'$END': -25},
                         {'DATE_TIME_GROUP': -26, 'SECURITY': 59}, {'BREAK': 11, 'CLASSIFICATION': -27},
                         {'ACCOUNTING': -28, 'BREAK': -28, 'CLASSIFICATION': -28, 'INFO': 40}, {'BREAK': -29, 'CLASSIFICATION': -29},
                         {'$END': -30, 'CORRECTION': 23, 'END_OF_MESSAGE': 28}, {'$END': -31, 'END_OF_MESSAGE': 37},
                         {'CALLING_STATION': 48, 'DATE_TIME_GROUP': -32, 'SECURITY': 55}, {'$END': -33, 'END_OF_MESSAGE': 3}, {'$END': -34},
                         {'$END': -35,
                          'BREAK': -35,
                          'CLASSIFIED_BY': 95,
                          'CORRECTION': -35,
                          'END_OF_MESSAGE': -35,
                          'END_SERIAL': -35,
                          'SIGNATURE': -35,
                          'TEXT': -35},
                         {'DATE_TIME_GROUP': -36, 'SECURITY': 81}, {'ACCOUNTING': -37, 'BREAK': -37, 'CLASSIFICATION': -37, 'EXEMPTED': 76},
                         {'$END': -38, 'BREAK': -38, 'CORRECTION': -38, 'END_OF_MESSAGE': -38, 'END_SERIAL': -38, 'SIGNATURE': -38, 'TEXT': 15},
                         {'CAPTION': -39, 'EXECUTIVE_ORDER': -39, 'PASS': -39}, {'$END': -40},
                         {'$END': -2, 'CORRECTION': 75, 'END_OF_MESSAGE': 53, 'END_SERIAL': 5}, {'CAPTION': -41, 'EXECUTIVE_ORDER': -41, 'PASS': -41},
                         {'$END': -42}, {'$END': -43}, {'DATE_TIME_GROUP': -44, 'SECURITY': 4},
                         {'$END': -45, 'CORRECTION': 66, 'END_OF_MESSAGE': 46, 'END_SERIAL': 98},
                         {'$END': -46, 'BREAK': -46, 'CORRECTION': -46, 'END_OF_MESSAGE': -46, 'END_SERIAL': -46, 'SIGNATURE': -46, 'TEXT': -46},
                         {'CALLED_STATIONS': 35, 'CALLING_STATION': 0, 'DATE_TIME_GROUP': -47, 'SECURITY': 2},
                         {'$END': -48, 'BREAK': 44, 'CORRECTION': 34, 'END_OF_MESSAGE': 7, 'END_SERIAL': 33, 'SIGNATURE': 63, 'ending': 92},
                         {'$END': -49}, {'SUBJECT': 14}, {'DATE_TIME_GROUP': -50}, {'$END': -51}, {'$END': -52}, {'$END': -53},
                         {'DATE_TIME_GROUP': -54}, {'$END': -55}, {'ACCOUNTING': -56, 'BREAK': -56, 'CLASSIFICATION': -56, 'EXEMPTED': 13},
                         {'$END': -57,
                          'BREAK': -57,
                          'CORRECTION': -57,
                          'END_OF_MESSAGE': -57,
                          'END_SERIAL': -57,
                          'REFERENCES': 50,
                          'SIGNATURE': -57,
                          'TEXT': -57},
                         {'$END': -58, 'BREAK': 49, 'CORRECTION': 86, 'END_OF_MESSAGE': 56, 'END_SERIAL': 20},
                         {'CAPTION': -59, 'EXECUTIVE_ORDER': -59, 'PASS': -59},
                         {'BREAK': -60, 'CLASSIFICATION': -60, 'INFO': 24, 'TO': 90, '_addresses': 84}, {'$END': -61, 'END_OF_MESSAGE': 85},
                         {'$END': -48, 'BREAK': 44, 'CORRECTION': 34, 'END_OF_MESSAGE': 7, 'END_SERIAL': 33, 'SIGNATURE': 63, 'ending': 57},
                         {'$END': -62, 'BREAK': -62, 'CORRECTION': -62, 'END_OF_MESSAGE': -62, 'END_SERIAL': -62, 'SIGNATURE': -62},
                         {'BREAK': -63, 'CLASSIFICATION': -63, 'INFO': 24, 'TO': 90, '_addresses': 32}, {'TAGS': 10},
                         {'CAPTION': 64, 'EXECUTIVE_ORDER': 70, 'PASS': 45}, {'$END': -64, 'END_OF_MESSAGE': 6}, {'CLASSIFICATION': 18, 'text': 52},
                         {'DATE_TIME_GROUP': -65}, {'$END': -66, 'END_OF_MESSAGE': 47}, {'ACCOUNTING': -67, 'BREAK': -67, 'CLASSIFICATION': -67},
                         {'DATE_TIME_GROUP': -68},
                         {'$END': -69, 'BREAK': -69, 'CORRECTION': -69, 'END_OF_MESSAGE': -69, 'END_SERIAL': -69, 'SIGNATURE': -69, 'TEXT': 68},
                         {'BREAK': -70, 'CLASSIFICATION': -70}, {'CAPTION': -71, 'EXECUTIVE_ORDER': -71, 'PASS': -71}, {'DATE_TIME_GROUP': -72},
                         {'BREAK': -73, 'CLASSIFICATION': -73, 'FROM': 65, 'INFO': 24, 'TO': 90, '_addresses': 79}, {},
                         {'BREAK': -74, 'CLASSIFICATION': -74}, {'$END': -75}, {'$END': -76, 'END_OF_MESSAGE': 43},
                         {'CALLING_STATION': 39, 'DATE_TIME_GROUP': -77, 'SECURITY': 74},
                         {'$END': -48,
                          'BREAK': 1,
                          'CALLED_STATIONS': 87,
                          'CALLING_STATION': 29,
                          'CLASSIFICATION': 18,
                          'CORRECTION': 34,
                          'DATE_TIME_GROUP': 82,
                          'END_OF_MESSAGE': 7,
                          'END_SERIAL': 33,
                          'FROM': 69,
                          'INFO': 24,
                          'SECURITY': 96,
                          'SIGNATURE': 63,
                          'TO': 90,
                          'TRANSMISSION_IDENTIFIER': 51,
                          '_addresses': 17,
                          '_extract': 30,
                          '_routing': 9,
                          'ending': 94,
                          'heading': 73,
                          'telegram': 83,
                          'text': 67},
                         {'$END': -78}, {'ACCOUNTING': -79, 'BREAK': -79, 'CLASSIFICATION': -79, 'EXEMPTED': 31, 'INFO': 61}, {'$END': -80},
                         {'$END': -81}, {'FROM': 97}, {'$END': -82},
                         {'$END': -83, 'BREAK': -83, 'CORRECTION': -83, 'END_OF_MESSAGE': -83, 'END_SERIAL': -83, 'SIGNATURE': -83, 'TEXT': -83},
                         {'DATE_TIME_GROUP': -84}, {'INFO': 24, 'TO': 90, '_addresses': 19}, {'$END': -85, 'CORRECTION': 16, 'END_OF_MESSAGE': 89}],
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
                            ('EXECUTIVE_ORDER', '(?i:E\\. ?O\\.|EO:? ?\\d|E\\.O:)'), ('TRANSMISSION_IDENTIFIER', 'V?ZCZC'),
                            ('TAGS', '(?i:TAGS?(?=[:; ]))'), ('TEXT', '\\S'), ('SIGNATURE', '\\S')]}}
