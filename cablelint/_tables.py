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
           'CLASSIFIED_BY_KEYWORD.4: /(?:\\d{1,2}\\. *)?(?:\\([A-Z\\/]{1,9}\\) *)?CLASSIFIED\\s+BY\\b\\s*[:;,.]?/i\n'
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
             'CLASSIFIED_BY.3: /(?:\\d{1,2}\\. *)?(?:\\([A-Z\\/]{1,9}\\) *)?CLASSIFIED BY\\b/i\n'
             '// 4. (C) In response, ...   6.(C)   7 (U)\n'
             'PARAGRAPH.2: /\\d{1,3}(?: ?\\. *(?=[^\\s\\d])| *(?=\\([A-Z][A-Z\\/, -]{0,30}\\)))/\n'
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
             '%ignore PAGE_LINE\n'
             '%ignore QUOTE_BEGIN\n'
             '%ignore QUOTE_END\n'}

TABLES = {'fields': {'rules': [('classified_by', 1), ('addressee', 2), ('classified_by', 2), ('paragraph_head', 3), ('classification', 3), ('file_time', 2),
                      ('addressee', 5), ('page_line', 5), ('paragraph_head', 3), ('_duration', 2), ('classification', 5), ('subject', 2),
                      ('calling_station', 4), ('classification', 5), ('tags', 1), ('classification', 5), ('page_line', 5), ('paragraph_head', 3),
                      ('classification', 4), ('page_line', 4), ('calling_station', 5), ('__tags_star_7', 1), ('_duration', 4),
                      ('sub_paragraph_head', 3), ('__security_star_1', 2), ('date_time_group', 6), ('classification', 6), ('___duration_star_6', 2),
                      ('classification', 3), ('sub_paragraph_head', 3), ('addressee', 4), ('_level', 2), ('___level_star_5', 2),
                      ('paragraph_head', 2), ('paragraph_head', 4), ('___duration_star_6', 2), ('reason', 1), ('_level', 3), ('classified_by', 4),
                      ('__reference_star_9', 2), ('page_line', 6), ('___duration_star_6', 3), ('classified_by', 2), ('__reference_star_9', 2),
                      ('page_line', 6), ('calling_station', 3), ('__classification_star_4', 2), ('reference', 4), ('paragraph_head', 2),
                      ('addressee', 4), ('page_line', 7), ('page_line', 7), ('addressee', 3), ('reason', 3), ('classification', 3), ('page_line', 8),
                      ('references', 1), ('transmission_identifier', 2), ('paragraph_head', 2), ('sub_paragraph_head', 2), ('paragraph_head', 4),
                      ('__classified_by_plus_10', 1), ('calling_station', 2), ('subject', 2), ('_level', 1), ('sub_paragraph_head', 1),
                      ('security', 3), ('_duration', 1), ('date_time_group', 4), ('transmission_identifier', 2), ('references', 2),
                      ('__tags_star_7', 2), ('originator', 2), ('__classification_star_3', 2), ('__date_time_group_star_2', 2), ('classification', 2),
                      ('security', 3), ('section', 4), ('classified_by', 2), ('__tags_star_7', 2), ('transmission_identifier', 2),
                      ('transmission_identifier', 3), ('classification', 4), ('__called_stations_plus_0', 1), ('_duration', 1), ('_duration', 1),
                      ('sub_paragraph_head', 2), ('addressee', 1), ('_duration', 1), ('section', 3), ('addressee', 4), ('_duration', 1),
                      ('__classification_star_3', 1), ('_duration', 1), ('calling_station', 4), ('__security_star_1', 1), ('_duration', 2),
                      ('executive_order', 3), ('classification', 1), ('paragraph_head', 1), ('sub_paragraph_head', 2), ('__references_star_8', 1),
                      ('_duration', 1), ('addressee', 4), ('section', 4), ('__tags_star_7', 2), ('reason', 1), ('__tags_star_7', 2),
                      ('classification', 4), ('transmission_identifier', 3), ('calling_station', 4), ('_level', 1), ('subject', 3), ('security', 4),
                      ('__references_star_8', 2), ('classification', 4), ('security', 2), ('addressee', 3), ('__references_star_8', 2),
                      ('_duration', 3), ('reason', 2), ('classification', 2), ('transmission_identifier', 1), ('__classification_star_4', 1),
                      ('reference', 3), ('paragraph_head', 3), ('_duration', 3), ('__tags_star_7', 1), ('transmission_identifier', 3),
                      ('__reference_star_9', 1), ('_duration', 2), ('called_stations', 3), ('transmission_identifier', 4), ('_duration', 2),
                      ('__date_time_group_star_2', 1), ('reference', 3), ('_duration', 2), ('reference', 2), ('__classified_by_plus_10', 2),
                      ('addressee', 3), ('calling_station', 3), ('_level', 2), ('paragraph_head', 2), ('__reference_star_9', 1), ('_duration', 2),
                      ('__called_stations_plus_0', 2), ('reason', 2), ('date_time_group', 5), ('addressee', 2), ('__tags_star_7', 1),
                      ('date_time_group', 5), ('addressee', 2), ('_duration', 2), ('called_stations', 2), ('executive_order', 2), ('_duration', 2),
                      ('subject', 1), ('__references_star_8', 1), ('calling_station', 3), ('addressee', 2), ('reason', 2), ('___level_star_5', 3),
                      ('_duration', 2), ('classified_by', 3), ('___duration_star_6', 1), ('__tags_star_7', 1), ('addressee', 3), ('classified_by', 3),
                      ('classified_by', 3), ('_duration', 3), ('addressee', 3), ('_duration', 3), ('addressee', 3), ('paragraph_head', 3),
                      ('_duration', 3), ('tags', 2)],
            'starts': {'addressee': (167, 120),
                       'called_stations': (140, 231),
                       'calling_station': (204, 141),
                       'classification': (18, 133),
                       'classified_by': (201, 197),
                       'date_time_group': (145, 103),
                       'executive_order': (25, 159),
                       'originator': (144, 189),
                       'page_line': (91, 127),
                       'paragraph_head': (243, 121),
                       'reference': (34, 132),
                       'references': (153, 185),
                       'security': (236, 115),
                       'sub_paragraph_head': (82, 116),
                       'subject': (33, 136),
                       'tags': (41, 93),
                       'transmission_identifier': (232, 131)},
            'states': [{'$END': -1,
                        'CLASSIFIED_BY_KEYWORD': 199,
                        'CLASSIFIED_BY_REST': 2,
                        'CLASSIFIER': 110,
                        'REASON_SECTION': 51,
                        'REASON_WORD': 158,
                        'reason': 60},
                       {'$END': -2}, {'$END': -3}, {'$END': -4, 'PARAGRAPH_TEXT': 48}, {'$END': -5, 'STATION': 80, 'STATION_ONLY': 170}, {'$END': -6},
                       {'$END': -7}, {'$END': -8}, {'$END': -9}, {'$END': -10}, {'$END': -11, 'WORD': 102}, {'OF': 56},
                       {'$END': -12, 'SUBJECT_TEXT': 166}, {'$END': -13}, {'$END': -14, 'WORD': 130, '__classification_star_3': 32},
                       {'$END': -15, 'COMMA': 238, 'PERSON': 214, 'SEMICOLON': 183, 'TAG': 26, '__tags_star_7': 253}, {'$END': -16, 'WORD': 102},
                       {'$END': -17, 'REMARK': 57}, {'SOLID_LEVEL': 165, 'SPACED_LEVEL': 89, '_level': 143, 'classification': 133},
                       {'$END': -18, 'PARAGRAPH_TEXT': 84}, {'$END': -19, 'WORD': 130, '__classification_star_3': 16},
                       {'$END': -20, 'REMARK': 7, 'SHORT_SECTION': 11}, {'$END': -21}, {'PAGE_SECTION': 62}, {'YEAR': 215},
                       {'EO': 66, 'executive_order': 159}, {'$END': -22, 'COMMA': -22, 'PERSON': -22, 'SEMICOLON': -22, 'TAG': -22},
                       {'OF': 36, 'PAGE_OF_SECTION': 179}, {'$END': -23}, {'$END': -24}, {'$END': -25, 'OPERATING_SIGNAL': -25}, {'$END': -26},
                       {'$END': -27, 'WORD': 102}, {'SUBJECT_KEYWORD': 223, 'subject': 136},
                       {'REFERENCE_STATION': 58, 'REFERENCE_YEAR': 105, 'reference': 132}, {'MESSAGE_NUMBER': 161}, {'PAGE_SECTION': 17},
                       {'$END': -28, 'COMMA': -28, 'EXEMPTION': -28, 'REMARK': -28}, {'$END': -29}, {'$END': -30}, {'$END': -31},
                       {'TAGS_KEYWORD': 15, 'tags': 93}, {'PAGE_NUMBER': 118},
                       {'$END': -32,
                        'BESIDE': -32,
                        'DOUBLE_SLASH': 92,
                        'FINAL_SECTION': -32,
                        'SECTION_WORD': -32,
                        'STATION': -32,
                        '___level_star_5': 52},
                       {'EXEMPTION': 59},
                       {'$END': -33, 'BESIDE': -33, 'DOUBLE_SLASH': -33, 'FINAL_SECTION': -33, 'SECTION_WORD': -33, 'STATION': -33},
                       {'$END': -34, 'PARAGRAPH_TEXT': 181}, {'SECTION_NUMBER': 126}, {'$END': -35},
                       {'$END': -36, 'COMMA': -36, 'EXEMPTION': -36, 'REMARK': -36}, {'PAGE_SECTION': 220},
                       {'$END': -37, 'CLASSIFIED_BY_REST': -37, 'REASON_LETTERS': 228},
                       {'$END': -38, 'BESIDE': -38, 'DOUBLE_SLASH': 203, 'FINAL_SECTION': -38, 'SECTION_WORD': -38, 'STATION': -38},
                       {'SECTION_NUMBER': 108}, {'$END': -39}, {'$END': -40, 'PARENTHESIS': -40, 'REFERENCE_REMARK': -40}, {'SHORT_SECTION': 70},
                       {'$END': -41}, {'REFERENCE_NUMBER': 198}, {'$END': -42, 'COMMA': -42, 'EXEMPTION': -42, 'REMARK': -42},
                       {'$END': -43, 'CLASSIFIED_BY_REST': 235}, {'$END': -44, 'PARENTHESIS': -44, 'REFERENCE_REMARK': -44},
                       {'$END': -45, 'REMARK': 69}, {'$END': -46},
                       {'$END': -47, 'BESIDE': -47, 'FINAL_SECTION': -47, 'SECTION_WORD': -47, 'STATION': -47},
                       {'$END': -48, 'PARENTHESIS': 61, 'REFERENCE_REMARK': 55}, {'ORDER_NUMBER': 221}, {'$END': -49, 'PARAGRAPH_TEXT': 251},
                       {'$END': -50, 'CONTINUITY_NUMBER': 6}, {'$END': -51}, {'$END': -52, 'REMARK': 75}, {'$END': -53, 'CONTINUITY_NUMBER': 40},
                       {'MESSAGE_NUMBER': 20}, {'$END': -54, 'CLASSIFIED_BY_REST': -54}, {'$END': -55, 'WORD': 130, '__classification_star_3': 114},
                       {'$END': -56}, {'OF': 79}, {'$END': -57, 'REFERENCE_LABEL': 148, 'REFERENCE_TEXT': 225, '__references_star_8': 99},
                       {'$END': -58}, {'SECTION_NUMBER': 151}, {'MESSAGE_NUMBER': 14}, {'$END': -59},
                       {'SUB_PARAGRAPH_LABEL': 94, 'sub_paragraph_head': 116}, {'$END': -60, 'PARAGRAPH_TEXT': 29}, {'$END': -61},
                       {'$END': -62,
                        'CLASSIFIED_BY_KEYWORD': -62,
                        'CLASSIFIED_BY_REST': -62,
                        'CLASSIFIER': -62,
                        'REASON_SECTION': -62,
                        'REASON_WORD': -62},
                       {'$END': -63, 'DAY_OF_YEAR': 162, 'SECTION_SUFFIX': 205, 'SERIAL': 226, 'file_time': 63}, {'$END': -64}, {'OF': 53},
                       {'$END': -65, 'BESIDE': -65, 'FINAL_SECTION': -65, 'SECTION_WORD': -65, 'STATION': -65}, {'ZONE': 234},
                       {'PAGE_STATION': 42, 'PAGE_WORD': 50, 'page_line': 127}, {'WORD': 45}, {},
                       {'$END': -66, 'BROKEN_MARK': 83, 'MARK': 123, 'PARAGRAPH_TEXT': 147},
                       {'$END': -67, 'OPERATING_SIGNAL': 137, '__security_star_1': 168},
                       {'$END': -68, 'DATE': 217, 'EVENT': 196, 'EXEMPTION': 193, 'MANUAL_REVIEW': 222, 'NOT_APPLICABLE': 190, 'OADR': 230},
                       {'$END': -69, 'INSTRUCTIONS': 212}, {'$END': -70, 'CHANNEL_NUMBER': 113, 'SECURITY_PROSIGN': 163},
                       {'$END': -71, 'REFERENCE_LABEL': 169, 'REFERENCE_TEXT': 173},
                       {'$END': -72, 'COMMA': -72, 'PERSON': -72, 'SEMICOLON': -72, 'TAG': -72}, {'$END': -73}, {'$END': -74, 'WORD': -74}, {},
                       {'DAY_TIME': -75, 'PROSIGN': -75}, {'REFERENCE_STATION': 202},
                       {'$END': -76, 'BESIDE': 64, 'FINAL_SECTION': 224, 'SECTION_WORD': 245, 'STATION': 35, 'section': 4},
                       {'$END': -77, 'OPERATING_SIGNAL': 30}, {'$END': -78, 'STATION': -78, 'STATION_ONLY': -78}, {'ZONE': 152},
                       {'$END': -79, 'CLASSIFIED_BY_REST': 241, 'REASON_SECTION': 51, 'REASON_WORD': 158, 'reason': 240},
                       {'$END': -80, 'COMMA': -80, 'PERSON': -80, 'SEMICOLON': -80, 'TAG': -80}, {'$END': -81, 'SECURITY_PROSIGN': 184},
                       {'$END': -82, 'SECURITY_PROSIGN': 192}, {'$END': -83, 'WORD': 102}, {}, {},
                       {'$END': -84, 'FULL_STOP': -84, 'ROUTING_INDICATOR': -84}, {'PAGE_SECTION': 27}, {'$END': -85}, {}, {},
                       {'$END': -86, 'REMARK': 138}, {'$END': -87, 'PARAGRAPH_TEXT': 39},
                       {'$END': -88, 'CONTINUITY_NUMBER': 1, 'PRECEDENCE_WORD': 227}, {'$END': -89},
                       {'$END': -90, 'STATION': -90, 'STATION_ONLY': -90}, {}, {'$END': -91}, {'$END': -92}, {'$END': -93, 'WORD': -93}, {}, {}, {},
                       {'$END': -94, 'REMARK': 209}, {'$END': -95}, {}, {'$END': -96, 'OPERATING_SIGNAL': -96}, {'$END': -97}, {'$END': -98},
                       {'DOUBLED_PROSIGN': 154, 'called_stations': 231}, {}, {'MESSAGE_NUMBER': 74},
                       {'$END': -99,
                        'BESIDE': 178,
                        'FINAL_SECTION': 224,
                        'SECTION_WORD': 245,
                        'STATION': 142,
                        '__classification_star_4': 106,
                        'section': 176},
                       {'FM': 244, 'originator': 189}, {'DAY_TIME': 109, 'PROSIGN': 194, '__date_time_group_star_2': 218, 'date_time_group': 103},
                       {'$END': -100, 'BROKEN_MARK': 46, 'FULL_STOP': 207, 'MARK': 67, 'PARAGRAPH_TEXT': 81}, {'$END': -101},
                       {'$END': -102, 'REFERENCE_LABEL': -102, 'REFERENCE_TEXT': -102}, {'$END': -103, 'REMARK': 9}, {'$END': -104},
                       {'$END': -105, 'STATION': -105, 'STATION_ONLY': -105}, {'MONTH': 250}, {'REFERENCE_KEYWORD': 77, 'references': 185},
                       {'ROUTING_INDICATOR': 117, '__called_stations_plus_0': 219}, {'ADDRESS_NAME': 213},
                       {'$END': -106, 'COMMA': -106, 'PERSON': -106, 'SEMICOLON': -106, 'TAG': -106},
                       {'ADDRESSED_INDICATOR': 254, 'ADDRESS_NAME': 216},
                       {'$END': -107, 'CLASSIFIED_BY_REST': -107, 'REASON_LETTERS': 211, 'REASON_SECTION': 175}, {},
                       {'$END': -108, 'COMMA': -108, 'PERSON': -108, 'SEMICOLON': -108, 'TAG': -108},
                       {'$END': -109, 'WORD': 130, '__classification_star_3': 10}, {'TIME': 5}, {'$END': -110},
                       {'$END': -111, 'DAY_OF_YEAR': 162, 'file_time': 22},
                       {'$END': -112,
                        'BESIDE': -112,
                        'DOUBLE_SLASH': 92,
                        'EFTO': 43,
                        'FINAL_SECTION': -112,
                        'SECTION_WORD': -112,
                        'STATION': -112,
                        '___level_star_5': 206},
                       {'$END': -113}, {'ADDRESSED_INDICATOR': 155, 'ADDRESS_NAME': 124, 'ROLE_WORD': 157, 'addressee': 120},
                       {'$END': -114, 'OPERATING_SIGNAL': 30}, {'$END': -115, 'REFERENCE_LABEL': -115, 'REFERENCE_TEXT': -115}, {'$END': -116},
                       {'$END': -117, 'OPERATING_SIGNAL': 137, 'SPECIAL_HANDLING': 95, '__security_star_1': 107},
                       {'$END': -118, 'CONTINUITY_NUMBER': 128}, {'$END': -119, 'REFERENCE_LABEL': -119, 'REFERENCE_TEXT': -119},
                       {'$END': -120, 'COMMA': 44, 'EXEMPTION': 37, 'REMARK': 28}, {'$END': -121, 'CLASSIFIED_BY_REST': -121, 'REASON_LETTERS': 73},
                       {'$END': -122, 'STATION': 72, 'STATION_ONLY': 38},
                       {'$END': -123, 'CHANNEL': 98, 'CHANNEL_NUMBER': 112, 'SECURITY_PROSIGN': 78},
                       {'$END': -124, 'BESIDE': -124, 'FINAL_SECTION': -124, 'SECTION_WORD': -124, 'STATION': -124}, {'OF': 23},
                       {'$END': -125, 'PARENTHESIS': 186, 'REFERENCE_REMARK': 208, '__reference_star_9': 65}, {'$END': -126}, {'$END': -127},
                       {'$END': -128, 'COMMA': -128, 'PERSON': -128, 'SEMICOLON': -128, 'TAG': -128}, {'$END': -129}, {},
                       {'$END': -130, 'PARENTHESIS': -130, 'REFERENCE_REMARK': -130}, {'PAGE_NUMBER': 21}, {'SECURITY_GROUP': 171}, {},
                       {'$END': -131}, {'$END': -132}, {'$END': -133},
                       {'$END': -134, 'COMMA': 233, 'EXEMPTION': 237, 'REMARK': 242, '___duration_star_6': 174}, {'DAY_TIME': -135, 'PROSIGN': -135},
                       {'$END': -136, 'PARENTHESIS': 61, 'REFERENCE_REMARK': 55}, {'$END': -137}, {},
                       {'$END': -138, 'PARENTHESIS': 186, 'REFERENCE_REMARK': 208, '__reference_star_9': 195},
                       {'$END': -139,
                        'CLASSIFIED_BY_KEYWORD': -139,
                        'CLASSIFIED_BY_REST': -139,
                        'CLASSIFIER': -139,
                        'REASON_SECTION': -139,
                        'REASON_WORD': -139},
                       {'$END': -140, 'CONTINUITY_NUMBER': 150, 'PRECEDENCE_WORD': 68},
                       {'CLASSIFIED_BY_KEYWORD': 85, '__classified_by_plus_10': 0, 'classified_by': 197}, {'REFERENCE_NUMBER': 180}, {'WORD': 229},
                       {'DE': 249, 'calling_station': 141}, {'$END': -141, 'DAY_OF_YEAR': 162, 'file_time': 13},
                       {'$END': -142, 'BESIDE': -142, 'DOUBLE_SLASH': 203, 'FINAL_SECTION': -142, 'SECTION_WORD': -142, 'STATION': -142},
                       {'$END': -143, 'BROKEN_MARK': 3, 'MARK': 19, 'PARAGRAPH_TEXT': 8},
                       {'$END': -144, 'PARENTHESIS': -144, 'REFERENCE_REMARK': -144}, {'$END': -145},
                       {'$END': -146, 'FULL_STOP': -146, 'ROUTING_INDICATOR': -146}, {'$END': -147, 'CLASSIFIED_BY_REST': -147}, {'$END': -148},
                       {'$END': -149, 'CONTINUITY_NUMBER': 246, 'PRECEDENCE_WORD': 172},
                       {'$END': -150, 'COMMA': -150, 'PERSON': -150, 'SEMICOLON': -150, 'TAG': -150}, {'$END': -151, 'INSTRUCTIONS': 31},
                       {'$END': -152, 'CONTINUITY_NUMBER': 239, 'PRECEDENCE_WORD': 71}, {'$END': -153, 'REMARK': 182},
                       {'DAY_TIME': 90, 'PROSIGN': 104}, {'$END': -154, 'FULL_STOP': 191, 'ROUTING_INDICATOR': 210}, {'PAGE_STATION': 187},
                       {'$END': -155,
                        'DATE': 134,
                        'DECL': 96,
                        'EVENT': 129,
                        'NOT_APPLICABLE': 149,
                        'OADR': 122,
                        'REMARK': 125,
                        'SCHEDULE': 119,
                        '_duration': 139},
                       {'$END': -156, 'REMARK': 247}, {'$END': -157, 'PORTION_MARK': 12, 'SUBJECT_TEXT': 87}, {'OF': 47, 'SECTION_NUMBER': 76},
                       {'$END': -158, 'REFERENCE_LABEL': -158, 'REFERENCE_TEXT': -158},
                       {'$END': -159, 'DAY_OF_YEAR': 162, 'SECTION_SUFFIX': 164, 'file_time': 135}, {'$END': -160, 'CONTINUITY_NUMBER': 248},
                       {'$END': -161, 'CLASSIFIED_BY_REST': -161},
                       {'$END': -162, 'BESIDE': -162, 'DOUBLE_SLASH': -162, 'FINAL_SECTION': -162, 'SECTION_WORD': -162, 'STATION': -162},
                       {'$END': -163, 'REMARK': 252}, {}, {'START_OF_MESSAGE': 177, 'transmission_identifier': 131}, {'EXEMPTION': 49}, {'MONTH': 24},
                       {'$END': -164}, {'SECURITY_SIGNAL': 188, 'security': 115}, {'$END': -165, 'COMMA': -165, 'EXEMPTION': -165, 'REMARK': -165},
                       {'$END': -166, 'COMMA': -166, 'PERSON': -166, 'SEMICOLON': -166, 'TAG': -166}, {'$END': -167},
                       {'$END': -168, 'CLASSIFIED_BY_REST': 54}, {'$END': -169}, {'$END': -170}, {'PARAGRAPH_NUMBER': 146, 'paragraph_head': 121},
                       {'ORIGINATOR_NAME': 101}, {'SECTION_NUMBER': 88}, {'$END': -171}, {'$END': -172}, {'$END': -173}, {'ROUTING_INDICATOR': 86},
                       {'YEAR': 97}, {'$END': -174}, {'$END': -175}, {'$END': -176, 'COMMA': 100, 'PERSON': 111, 'SEMICOLON': 160, 'TAG': 156},
                       {'ADDRESS_NAME': 200}],
            'terminals': [('BESIDE', '(?:NOFORN|NODIS|EXDIS|STADIS|LIMDIS|SIPDIS|SENSITIVE|SBU|FOUO|LOU|[A-Z]+(?= +SECTION \\d))(?= )'),
                          ('FULL_STOP', '\\.'),
                          ('CLASSIFIED_BY_KEYWORD', '(?i:(?:\\d{1,2}\\. *)?(?:\\([A-Z\\/]{1,9}\\) *)?CLASSIFIED\\s+BY\\b\\s*[:;,.]?)'),
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
                          ('ROUTING_INDICATOR', '[A-Z][A-Z0-9]{2,}'), ('ORIGINATOR_NAME', '\\S+(?: +[^\\s]+)*'), ('TAG', '[^\\s,;()]+'),
                          ('CLASSIFIED_BY_REST', '\\S[\\s\\S]*'), ('SUBJECT_TEXT', '\\S[\\s\\S]*'), ('WORD', '[^\\s\\/]+'), ('EVENT', '(?i:[A-Z].*)'),
                          ('OPERATING_SIGNAL', '[^\\s]+'), ('REFERENCE_REMARK', '[^()]+'), ('INSTRUCTIONS', '\\S.*'), ('PARAGRAPH_TEXT', '\\S.*'),
                          ('REMARK', '\\S.*'), ('__IGNORE_0', '\\s+'), ('MONTH', '(?i:[A-Z]{3,9}\\.?)'), ('SECURITY_GROUP', '[A-Z]{2,8}(?![A-Z])'),
                          ('SERIAL', '#?\\d{1,5}[A-Z]?(?=[ \\/]|\\s*\\Z)'), ('DAY_TIME', '\\d{5,7}'), ('EO', '(?i:E\\.? ?O\\.?:?)'),
                          ('SPECIAL_HANDLING', '\\/[A-Z]{5}'), ('CHANNEL_NUMBER', '\\d{1,6}'), ('START_OF_MESSAGE', 'V?ZCZC'),
                          ('YEAR', '\\d{4}(?!\\d)|\\d{2}(?!\\d)'), ('SECTION_SUFFIX', '\\/\\d{1,2}'), ('CHANNEL', '[A-Z]{3}'),
                          ('PARAGRAPH_NUMBER', '\\d{1,3}'), ('DOUBLED_PROSIGN', '[A-Z]{1,2}(?![A-Z0-9])'), ('SECURITY_PROSIGN', 'UU|HH'),
                          ('DOUBLE_SLASH', '//'), ('ZONE', '[A-Z](?= |JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|\\s|\\Z)'),
                          ('PROSIGN', '[A-Z](?= )'), ('COMMA', ','), ('SEMICOLON', ';')]},
 'markings': {'rules': [('_separator', 1), ('_control', 1), ('__release_star_1', 1), ('portion', 1), ('__release_star_1', 2), ('_control', 1),
                        ('release', 3), ('__release_star_1', 3), ('portion', 1), ('__portion_star_0', 2), ('release', 2), ('_separator', 1),
                        ('portion', 2), ('_separator', 1), ('__release_star_1', 2), ('_separator', 1), ('__portion_star_0', 3), ('_control', 1),
                        ('portion', 2)],
              'starts': {'portion': (0, 18)},
              'states': [{'PORTION_LEVEL': 11, 'UNCLASSIFIED_CONTROL': 6, 'portion': 18},
                         {'CONTROL': 24, 'RELEASE_TO': 23, 'UNCLASSIFIED_CONTROL': 3, '_control': 12, 'release': 8},
                         {'CONTROL': -1, 'RELEASE_TO': -1, 'UNCLASSIFIED_CONTROL': -1},
                         {'$END': -2, 'COMMA': -2, 'DOUBLE_SLASH': -2, 'HYPHEN': -2, 'SLASH': -2}, {'COUNTRY': 10},
                         {'$END': -3, 'COMMA': -3, 'COUNTRY': -3, 'DOUBLE_SLASH': -3, 'HYPHEN': -3, 'SLASH': -3},
                         {'$END': -4, 'COMMA': 21, 'DOUBLE_SLASH': 2, 'HYPHEN': 15, 'SLASH': 19, '__portion_star_0': 25, '_separator': 1},
                         {'$END': -5, 'COMMA': -5, 'COUNTRY': -5, 'DOUBLE_SLASH': -5, 'HYPHEN': -5, 'SLASH': -5},
                         {'$END': -6, 'COMMA': -6, 'DOUBLE_SLASH': -6, 'HYPHEN': -6, 'SLASH': -6},
                         {'$END': -7, 'COMMA': 4, 'COUNTRY': 20, 'DOUBLE_SLASH': -7, 'HYPHEN': -7, 'SLASH': -7},
                         {'$END': -8, 'COMMA': -8, 'COUNTRY': -8, 'DOUBLE_SLASH': -8, 'HYPHEN': -8, 'SLASH': -8},
                         {'$END': -9, 'COMMA': 21, 'DOUBLE_SLASH': 2, 'HYPHEN': 15, 'SLASH': 19, '__portion_star_0': 17, '_separator': 1},
                         {'$END': -10, 'COMMA': -10, 'DOUBLE_SLASH': -10, 'HYPHEN': -10, 'SLASH': -10}, {'COUNTRY': 7},
                         {'$END': -11, 'COMMA': 13, 'COUNTRY': 5, 'DOUBLE_SLASH': -11, 'HYPHEN': -11, 'SLASH': -11, '__release_star_1': 9},
                         {'CONTROL': -12, 'RELEASE_TO': -12, 'UNCLASSIFIED_CONTROL': -12},
                         {'CONTROL': 24, 'RELEASE_TO': 23, 'UNCLASSIFIED_CONTROL': 3, '_control': 22, 'release': 8},
                         {'$END': -13, 'COMMA': 21, 'DOUBLE_SLASH': 2, 'HYPHEN': 15, 'SLASH': 19, '_separator': 16}, {},
                         {'CONTROL': -14, 'RELEASE_TO': -14, 'UNCLASSIFIED_CONTROL': -14},
                         {'$END': -15, 'COMMA': -15, 'COUNTRY': -15, 'DOUBLE_SLASH': -15, 'HYPHEN': -15, 'SLASH': -15},
                         {'CONTROL': -16, 'RELEASE_TO': -16, 'UNCLASSIFIED_CONTROL': -16},
                         {'$END': -17, 'COMMA': -17, 'DOUBLE_SLASH': -17, 'HYPHEN': -17, 'SLASH': -17}, {'COUNTRY': 14},
                         {'$END': -18, 'COMMA': -18, 'DOUBLE_SLASH': -18, 'HYPHEN': -18, 'SLASH': -18},
                         {'$END': -19, 'COMMA': 21, 'DOUBLE_SLASH': 2, 'HYPHEN': 15, 'SLASH': 19, '_separator': 16}],
              'terminals': [('CONTROL', '(?:NOFORN|NF|N|ORCON|OC|IMCON|IMC|PROPIN|PR|RELIDO|NODIS|ND|EXDIS|XD|LIMDIS|FISA|LES)(?![A-Z])'),
                            ('RELEASE_TO', 'REL(?: TO)?(?![A-Z])'), ('UNCLASSIFIED_CONTROL', '(?:SBU|LOU|FOUO)(?![A-Z])'),
                            ('PORTION_LEVEL', '(?:TS|S|C|U|R)(?![A-Z])'), ('DOUBLE_SLASH', '//'), ('COUNTRY', '(?!AND\\b)[A-Z]{2,}'),
                            ('__IGNORE_0', '\\s+'), ('COMMA', ',|\\band\\b|AND\\b'), ('HYPHEN', '\\-'), ('SLASH', '/')]},
 'telegram': {'rules': [('ending', 0), ('_extract', 2), ('_extract', 2), ('_routing', 1), ('heading', 6), ('_citations', 2), ('ending', 2),
                        ('_extract', 1), ('_routing', 3), ('ending', 3), ('ending', 4), ('_extract', 1), ('ending', 2), ('ending', 1),
                        ('__text_star_0', 2), ('ending', 4), ('_addresses', 3), ('_routing', 3), ('_routing', 3), ('ending', 4), ('text', 5),
                        ('_routing', 4), ('text', 6), ('__text_star_0', 2), ('ending', 3), ('_extract', 2), ('_citations', 1), ('text', 6),
                        ('_routing', 2), ('ending', 2), ('ending', 2), ('ending', 3), ('ending', 2), ('_routing', 1), ('_routing', 3), ('ending', 3),
                        ('ending', 1), ('ending', 3), ('ending', 3), ('_citations', 2), ('_citations', 0), ('_extract', 1), ('_routing', 1),
                        ('_extract', 3), ('_routing', 2), ('ending', 3), ('ending', 5), ('heading', 4), ('heading', 5), ('ending', 1),
                        ('__text_star_0', 1), ('ending', 3), ('_citations', 1), ('heading', 1), ('heading', 5), ('heading', 1), ('ending', 3),
                        ('ending', 3), ('_addresses', 4), ('__text_star_0', 1), ('ending', 4), ('ending', 1), ('telegram', 2), ('ending', 2),
                        ('ending', 2), ('_addresses', 2), ('text', 7), ('telegram', 1), ('_addresses', 2), ('_addresses', 1), ('ending', 2),
                        ('ending', 1), ('_routing', 1), ('heading', 2), ('_routing', 2), ('ending', 4), ('_addresses', 2), ('_addresses', 3),
                        ('_addresses', 1), ('_routing', 2), ('telegram', 3), ('ending', 2), ('_routing', 2), ('_routing', 2), ('ending', 2)],
              'starts': {'telegram': (81, 34)},
              'states': [{'$END': -1, 'BREAK': 16, 'CORRECTION': 42, 'END_OF_MESSAGE': 84, 'END_SERIAL': 72, 'SIGNATURE': 58, 'ending': 94},
                         {'FROM': 56}, {'BREAK': -2, 'CLASSIFICATION': -2}, {'SUBJECT': 76},
                         {'BREAK': -3, 'CLASSIFICATION': -3, 'INFO': 82, 'TO': 92, '_addresses': 50}, {'DATE_TIME_GROUP': -4, 'SECURITY': 97},
                         {'CLASSIFICATION': -5},
                         {'$END': -6, 'BREAK': -6, 'CORRECTION': -6, 'END_OF_MESSAGE': -6, 'END_SERIAL': -6, 'SIGNATURE': -6, 'TEXT': -6},
                         {'$END': -7, 'END_OF_MESSAGE': 28}, {'BREAK': -8, 'CLASSIFICATION': -8, 'INFO': 82, 'TO': 92, '_addresses': 29},
                         {'DATE_TIME_GROUP': -9}, {'$END': -10}, {'$END': -11},
                         {'BREAK': -12, 'CLASSIFICATION': -12, 'FROM': 4, 'INFO': 82, 'TO': 92, '_addresses': 2}, {'TAGS': 3},
                         {'$END': -13, 'CORRECTION': 44, 'END_OF_MESSAGE': 11, 'END_SERIAL': 60},
                         {'$END': -14, 'CORRECTION': 95, 'END_OF_MESSAGE': 33, 'END_SERIAL': 38},
                         {'CAPTION': -15, 'EXECUTIVE_ORDER': -15, 'PASS': -15}, {'$END': -16},
                         {'ACCOUNTING': -17, 'BREAK': -17, 'CLASSIFICATION': -17, 'EXEMPTED': 69}, {'DATE_TIME_GROUP': -18},
                         {'DATE_TIME_GROUP': -19, 'SECURITY': 24}, {'$END': -20},
                         {'$END': -21, 'BREAK': -21, 'CORRECTION': -21, 'END_OF_MESSAGE': -21, 'END_SERIAL': -21, 'SIGNATURE': -21, 'TEXT': 31},
                         {'DATE_TIME_GROUP': -22},
                         {'$END': -23, 'BREAK': -23, 'CORRECTION': -23, 'END_OF_MESSAGE': -23, 'END_SERIAL': -23, 'SIGNATURE': -23, 'TEXT': 78},
                         {'CAPTION': -24, 'EXECUTIVE_ORDER': -24, 'PASS': -24}, {'SUBJECT': 47}, {'$END': -25}, {'BREAK': -26, 'CLASSIFICATION': -26},
                         {'$END': -27,
                          'BREAK': -27,
                          'CORRECTION': -27,
                          'END_OF_MESSAGE': -27,
                          'END_SERIAL': -27,
                          'REFERENCES': 7,
                          'SIGNATURE': -27,
                          'TEXT': -27},
                         {'$END': -28, 'BREAK': -28, 'CORRECTION': -28, 'END_OF_MESSAGE': -28, 'END_SERIAL': -28, 'SIGNATURE': -28},
                         {'CALLING_STATION': 21, 'DATE_TIME_GROUP': -29, 'SECURITY': 40}, {'$END': -30}, {}, {'$END': -31},
                         {'$END': -32, 'END_OF_MESSAGE': 89}, {'CAPTION': 26, 'EXECUTIVE_ORDER': 14, 'PASS': 17},
                         {'$END': -33, 'CORRECTION': 36, 'END_OF_MESSAGE': 67}, {'CALLING_STATION': 96, 'DATE_TIME_GROUP': -34, 'SECURITY': 88},
                         {'DATE_TIME_GROUP': -35}, {'$END': -36, 'END_OF_MESSAGE': 12}, {'$END': -37, 'END_OF_MESSAGE': 35}, {'$END': -38},
                         {'$END': -39, 'END_OF_MESSAGE': 18},
                         {'$END': -40, 'BREAK': -40, 'CORRECTION': -40, 'END_OF_MESSAGE': -40, 'END_SERIAL': -40, 'SIGNATURE': -40, 'TEXT': -40},
                         {'TAGS': 27},
                         {'$END': -41,
                          'BREAK': -41,
                          'CLASSIFIED_BY': 30,
                          'CORRECTION': -41,
                          'END_OF_MESSAGE': -41,
                          'END_SERIAL': -41,
                          'REFERENCES': 62,
                          'SIGNATURE': -41,
                          'TEXT': -41,
                          '_citations': 23},
                         {'BREAK': -42, 'CLASSIFICATION': -42}, {'DATE_TIME_GROUP': -43}, {'BREAK': -44, 'CLASSIFICATION': -44},
                         {'DATE_TIME_GROUP': -45, 'SECURITY': 10}, {'$END': -46}, {'$END': -47},
                         {'ACCOUNTING': 64, 'BREAK': 55, 'CLASSIFICATION': -48}, {'CLASSIFICATION': -49}, {'INFO': 82, 'TO': 92, '_addresses': 54},
                         {'CLASSIFICATION': 66, 'text': 0}, {'$END': -50, 'BREAK': 15, 'CORRECTION': 98, 'END_OF_MESSAGE': 74, 'END_SERIAL': 83},
                         {'CAPTION': -51, 'EXECUTIVE_ORDER': -51, 'PASS': -51}, {'$END': -52, 'CORRECTION': 71, 'END_OF_MESSAGE': 22},
                         {'DATE_TIME_GROUP': 1},
                         {'$END': -53,
                          'BREAK': -53,
                          'CLASSIFIED_BY': 45,
                          'CORRECTION': -53,
                          'END_OF_MESSAGE': -53,
                          'END_SERIAL': -53,
                          'SIGNATURE': -53,
                          'TEXT': -53},
                         {'$END': -14, 'CLASSIFICATION': -54, 'CORRECTION': 95, 'END_OF_MESSAGE': 33, 'END_SERIAL': 38},
                         {'BREAK': 6, 'CLASSIFICATION': -55}, {'BREAK': 86, 'CLASSIFICATION': -56},
                         {'CAPTION': 59, 'EXECUTIVE_ORDER': 46, 'PASS': 70, '__text_star_0': 37}, {'$END': -57}, {'$END': -58},
                         {'ACCOUNTING': -59, 'BREAK': -59, 'CLASSIFICATION': -59}, {'CAPTION': -60, 'EXECUTIVE_ORDER': -60, 'PASS': -60},
                         {'$END': -61, 'END_OF_MESSAGE': 53}, {'$END': -62, 'CORRECTION': 8, 'END_OF_MESSAGE': 75}, {'$END': -63}, {'$END': -64},
                         {'$END': -65},
                         {'$END': -41,
                          'BREAK': -41,
                          'CLASSIFIED_BY': 30,
                          'CORRECTION': -41,
                          'END_OF_MESSAGE': -41,
                          'END_SERIAL': -41,
                          'REFERENCES': 62,
                          'SIGNATURE': -41,
                          'TEXT': -41,
                          '_citations': 25},
                         {'ACCOUNTING': -66, 'BREAK': -66, 'CLASSIFICATION': -66, 'EXEMPTED': 91},
                         {'$END': -67, 'BREAK': -67, 'CORRECTION': -67, 'END_OF_MESSAGE': -67, 'END_SERIAL': -67, 'SIGNATURE': -67}, {'$END': -68},
                         {'ACCOUNTING': -69, 'BREAK': -69, 'CLASSIFICATION': -69},
                         {'$END': -1,
                          'BREAK': 63,
                          'CALLED_STATIONS': 39,
                          'CALLING_STATION': 5,
                          'CLASSIFICATION': 66,
                          'CORRECTION': 42,
                          'DATE_TIME_GROUP': 13,
                          'END_OF_MESSAGE': 84,
                          'END_SERIAL': 72,
                          'FROM': 9,
                          'INFO': 82,
                          'SECURITY': 49,
                          'SIGNATURE': 58,
                          'TO': 92,
                          'TRANSMISSION_IDENTIFIER': 85,
                          '_addresses': 48,
                          '_extract': 65,
                          '_routing': 61,
                          'ending': 79,
                          'heading': 57,
                          'telegram': 34,
                          'text': 87},
                         {'ACCOUNTING': -70, 'BREAK': -70, 'CLASSIFICATION': -70, 'EXEMPTED': 80},
                         {'$END': -71, 'CORRECTION': 41, 'END_OF_MESSAGE': 68}, {'$END': -72},
                         {'CALLED_STATIONS': 32, 'CALLING_STATION': 51, 'DATE_TIME_GROUP': -73, 'SECURITY': 93}, {'CLASSIFICATION': -74},
                         {'$END': -1, 'BREAK': 16, 'CORRECTION': 42, 'END_OF_MESSAGE': 84, 'END_SERIAL': 72, 'SIGNATURE': 58, 'ending': 73},
                         {'DATE_TIME_GROUP': -75}, {'$END': -76}, {'ACCOUNTING': -77, 'BREAK': -77, 'CLASSIFICATION': -77, 'INFO': 19},
                         {'ACCOUNTING': -78, 'BREAK': -78, 'CLASSIFICATION': -78},
                         {'ACCOUNTING': -79, 'BREAK': -79, 'CLASSIFICATION': -79, 'EXEMPTED': 90, 'INFO': 77}, {'DATE_TIME_GROUP': -80},
                         {'$END': -81}, {'$END': -82, 'END_OF_MESSAGE': 43}, {'DATE_TIME_GROUP': -83, 'SECURITY': 20}, {'DATE_TIME_GROUP': -84},
                         {'$END': -85, 'END_OF_MESSAGE': 52}],
              'terminals': [('CLASSIFIED_BY', '(?i:(?:\\d{1,2}\\. *)?(?:\\([A-Z\\/]{1,9}\\) *)?CLASSIFIED BY\\b)'),
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
