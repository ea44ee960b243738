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
           'ZONE: /[A-Z](?![A-Z])/\n'
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

TABLES = {'fields': {'rules': [('__tags_star_7', 2), ('_duration', 3), ('__date_time_group_star_2', 2), ('date_time_group', 6), ('__tags_star_7', 2),
                      ('subject', 3), ('_duration', 2), ('__classification_star_3', 2), ('page_line', 5), ('addressee', 1), ('__tags_star_7', 1),
                      ('___level_star_5', 3), ('classification', 5), ('classification', 1), ('__classification_star_4', 1),
                      ('__references_star_8', 2), ('addressee', 4), ('page_line', 4), ('calling_station', 5), ('classification', 5),
                      ('classification', 5), ('page_line', 5), ('__references_star_8', 2), ('date_time_group', 4), ('___duration_star_6', 2),
                      ('__tags_star_7', 1), ('classification', 6), ('__date_time_group_star_2', 1), ('classified_by', 3), ('reason', 2),
                      ('___duration_star_6', 2), ('addressee', 2), ('reference', 3), ('paragraph_head', 3), ('_duration', 4), ('calling_station', 3),
                      ('calling_station', 3), ('security', 2), ('reference', 2), ('classification', 4), ('paragraph_head', 4), ('_level', 1),
                      ('tags', 2), ('calling_station', 3), ('classified_by', 4), ('page_line', 6), ('subject', 2), ('addressee', 4),
                      ('__reference_star_9', 2), ('sub_paragraph_head', 3), ('page_line', 6), ('file_time', 2), ('subject', 2), ('security', 4),
                      ('__reference_star_9', 2), ('transmission_identifier', 4), ('___duration_star_6', 3), ('reference', 4),
                      ('__security_star_1', 1), ('page_line', 7), ('paragraph_head', 2), ('security', 3), ('calling_station', 4), ('page_line', 7),
                      ('security', 3), ('addressee', 3), ('reason', 3), ('paragraph_head', 1), ('sub_paragraph_head', 2), ('page_line', 8),
                      ('_level', 2), ('__tags_star_7', 1), ('transmission_identifier', 1), ('paragraph_head', 2), ('paragraph_head', 4),
                      ('references', 2), ('addressee', 3), ('addressee', 2), ('__references_star_8', 1), ('addressee', 3), ('reference', 3),
                      ('subject', 1), ('section', 4), ('addressee', 3), ('originator', 2), ('references', 1), ('sub_paragraph_head', 2),
                      ('classification', 4), ('transmission_identifier', 2), ('classified_by', 2), ('addressee', 3), ('calling_station', 4),
                      ('__references_star_8', 1), ('classification', 3), ('calling_station', 4), ('classification', 3),
                      ('__classified_by_plus_10', 1), ('sub_paragraph_head', 2), ('paragraph_head', 2), ('classified_by', 3),
                      ('transmission_identifier', 2), ('classified_by', 2), ('paragraph_head', 3), ('_level', 2), ('addressee', 4),
                      ('__tags_star_7', 1), ('classified_by', 3), ('classification', 2), ('section', 4), ('addressee', 2),
                      ('__classification_star_4', 2), ('classification', 3), ('paragraph_head', 3), ('transmission_identifier', 2), ('addressee', 2),
                      ('__classified_by_plus_10', 2), ('sub_paragraph_head', 1), ('transmission_identifier', 3), ('called_stations', 2),
                      ('classification', 2), ('sub_paragraph_head', 3), ('addressee', 4), ('classified_by', 2), ('___level_star_5', 2),
                      ('executive_order', 2), ('called_stations', 3), ('reason', 2), ('section', 3), ('__called_stations_plus_0', 2),
                      ('__tags_star_7', 2), ('classification', 4), ('reason', 1), ('_level', 3), ('_duration', 3), ('transmission_identifier', 3),
                      ('_level', 1), ('reason', 1), ('tags', 1), ('_duration', 2), ('__tags_star_7', 2), ('_duration', 2),
                      ('transmission_identifier', 3), ('_duration', 1), ('_duration', 2), ('_duration', 2), ('addressee', 3),
                      ('__security_star_1', 2), ('_duration', 2), ('paragraph_head', 2), ('_duration', 1), ('_duration', 2), ('date_time_group', 5),
                      ('paragraph_head', 3), ('_duration', 1), ('addressee', 5), ('date_time_group', 5), ('_duration', 1),
                      ('__classification_star_3', 1), ('_duration', 2), ('executive_order', 3), ('paragraph_head', 3), ('_duration', 2),
                      ('_duration', 3), ('classified_by', 1), ('_duration', 1), ('__called_stations_plus_0', 1), ('_duration', 3),
                      ('__reference_star_9', 1), ('classification', 4), ('_duration', 3), ('_duration', 1), ('reason', 2), ('___duration_star_6', 1),
                      ('_duration', 1), ('__reference_star_9', 1), ('calling_station', 2)],
            'starts': {'addressee': (137, 249),
                       'called_stations': (127, 122),
                       'calling_station': (224, 200),
                       'classification': (84, 17),
                       'classified_by': (199, 118),
                       'date_time_group': (107, 62),
                       'executive_order': (164, 93),
                       'originator': (40, 41),
                       'page_line': (180, 205),
                       'paragraph_head': (170, 96),
                       'reference': (245, 42),
                       'references': (130, 128),
                       'security': (159, 149),
                       'sub_paragraph_head': (141, 30),
                       'subject': (195, 183),
                       'tags': (108, 160),
                       'transmission_identifier': (209, 196)},
            'states': [{'$END': -1, 'COMMA': -1, 'PERSON': -1, 'SEMICOLON': -1, 'TAG': -1}, {'$END': -2}, {'DAY_TIME': -3, 'PROSIGN': -3},
                       {'REFERENCE_NUMBER': 52}, {'$END': -4}, {'$END': -5, 'COMMA': -5, 'PERSON': -5, 'SEMICOLON': -5, 'TAG': -5}, {'OF': 67},
                       {'$END': -6}, {'$END': -7}, {'$END': -8, 'WORD': -8}, {'$END': -9}, {'MESSAGE_NUMBER': 26},
                       {'$END': -10, 'CONTINUITY_NUMBER': 44, 'PRECEDENCE_WORD': 101},
                       {'$END': -11, 'COMMA': -11, 'PERSON': -11, 'SEMICOLON': -11, 'TAG': -11},
                       {'$END': -12, 'BESIDE': -12, 'DOUBLE_SLASH': -12, 'FINAL_SECTION': -12, 'SECTION_WORD': -12, 'STATION': -12},
                       {'$END': -13, 'WORD': 9},
                       {'$END': -14,
                        'BESIDE': 18,
                        'FINAL_SECTION': 218,
                        'SECTION_WORD': 34,
                        'STATION': 242,
                        '__classification_star_4': 153,
                        'section': 176},
                       {}, {'$END': -15, 'BESIDE': -15, 'FINAL_SECTION': -15, 'SECTION_WORD': -15, 'STATION': -15}, {'TIME': 69},
                       {'ROUTING_INDICATOR': 241, '__called_stations_plus_0': 175}, {'$END': -16, 'REFERENCE_LABEL': -16, 'REFERENCE_TEXT': -16},
                       {'$END': -17, 'CONTINUITY_NUMBER': 229}, {'$END': -18, 'REMARK': 10, 'SHORT_SECTION': 6}, {'$END': -19},
                       {'$END': -20, 'WORD': 9}, {'$END': -21, 'WORD': 232, '__classification_star_3': 33}, {'$END': -22, 'REMARK': 61},
                       {'$END': -23, 'REFERENCE_LABEL': -23, 'REFERENCE_TEXT': -23}, {'$END': -24, 'INSTRUCTIONS': 226}, {},
                       {'$END': -25, 'COMMA': -25, 'EXEMPTION': -25, 'REMARK': -25},
                       {'$END': -26, 'COMMA': -26, 'PERSON': -26, 'SEMICOLON': -26, 'TAG': -26}, {'$END': -27, 'WORD': 9}, {'SECTION_NUMBER': 174},
                       {'DAY_TIME': -28, 'PROSIGN': -28}, {'$END': -29}, {'$END': -30, 'CLASSIFIED_BY_REST': -30}, {'OF': 166},
                       {'$END': -31, 'COMMA': -31, 'EXEMPTION': -31, 'REMARK': -31}, {'FM': 111, 'originator': 41}, {}, {}, {'PAGE_NUMBER': 157},
                       {'$END': -32}, {'$END': -33, 'PARENTHESIS': 244, 'REFERENCE_REMARK': 253, '__reference_star_9': 75}, {'$END': -34},
                       {'$END': -35}, {'$END': -36, 'DAY_OF_YEAR': 19, 'SECTION_SUFFIX': 80, 'file_time': 125},
                       {'$END': -37, 'DAY_OF_YEAR': 19, 'file_time': 132}, {'PAGE_NUMBER': 23},
                       {'$END': -38, 'OPERATING_SIGNAL': 76, 'SPECIAL_HANDLING': 79, '__security_star_1': 83},
                       {'$END': -39, 'PARENTHESIS': 244, 'REFERENCE_REMARK': 253, '__reference_star_9': 106},
                       {'$END': -40, 'WORD': 232, '__classification_star_3': 25}, {'$END': -41},
                       {'$END': -42,
                        'BESIDE': -42,
                        'DOUBLE_SLASH': 105,
                        'EFTO': 145,
                        'FINAL_SECTION': -42,
                        'SECTION_WORD': -42,
                        'STATION': -42,
                        '___level_star_5': 91},
                       {'$END': -43, 'COMMA': 0, 'PERSON': 210, 'SEMICOLON': 5, 'TAG': 191}, {'$END': -44}, {'EXEMPTION': 74},
                       {'ROUTING_INDICATOR': 254}, {'$END': -45}, {'$END': -46}, {}, {'$END': -47}, {'$END': -48},
                       {'$END': -49, 'PARENTHESIS': -49, 'REFERENCE_REMARK': -49}, {'$END': -50}, {'SHORT_SECTION': 81}, {'$END': -51, 'REMARK': 77},
                       {'$END': -52}, {'$END': -53, 'SUBJECT_TEXT': 7}, {'$END': -54, 'OPERATING_SIGNAL': 220},
                       {'$END': -55, 'PARENTHESIS': -55, 'REFERENCE_REMARK': -55}, {'$END': -56},
                       {'$END': -57, 'COMMA': -57, 'EXEMPTION': -57, 'REMARK': -57}, {'$END': -58, 'PARENTHESIS': 72, 'REFERENCE_REMARK': 65},
                       {'$END': -59, 'OPERATING_SIGNAL': -59}, {'$END': -60}, {'$END': -61},
                       {'$END': -62, 'OPERATING_SIGNAL': 76, '__security_star_1': 71}, {'$END': -63, 'DAY_OF_YEAR': 19, 'file_time': 24},
                       {'$END': -64, 'REMARK': 90}, {'ZONE': 214}, {'$END': -65, 'OPERATING_SIGNAL': 220},
                       {'SOLID_LEVEL': 55, 'SPACED_LEVEL': 204, '_level': 16, 'classification': 17}, {'$END': -66, 'CONTINUITY_NUMBER': 148},
                       {'$END': -67, 'CLASSIFIED_BY_REST': -67},
                       {'$END': -68, 'BROKEN_MARK': 97, 'FULL_STOP': 139, 'MARK': 222, 'PARAGRAPH_TEXT': 78}, {'PAGE_SECTION': 114},
                       {'$END': -69, 'PARAGRAPH_TEXT': 177}, {'$END': -70},
                       {'$END': -71, 'BESIDE': -71, 'DOUBLE_SLASH': 185, 'FINAL_SECTION': -71, 'SECTION_WORD': -71, 'STATION': -71},
                       {'OF': 198, 'PAGE_OF_SECTION': 38}, {}, {'$END': -72, 'COMMA': -72, 'PERSON': -72, 'SEMICOLON': -72, 'TAG': -72},
                       {'$END': -73, 'CHANNEL': 165, 'CHANNEL_NUMBER': 119, 'SECURITY_PROSIGN': 142}, {}, {'$END': -74, 'PARAGRAPH_TEXT': 235},
                       {'$END': -75}, {'$END': -76, 'REFERENCE_LABEL': 21, 'REFERENCE_TEXT': 28}, {'$END': -77},
                       {'$END': -78, 'CONTINUITY_NUMBER': 100}, {'ORDER_NUMBER': 182}, {'$END': -79, 'REFERENCE_LABEL': -79, 'REFERENCE_TEXT': -79},
                       {'$END': -80, 'CONTINUITY_NUMBER': 64, 'PRECEDENCE_WORD': 22}, {'WORD': 181},
                       {'$END': -81, 'PARENTHESIS': 72, 'REFERENCE_REMARK': 65},
                       {'DAY_TIME': 155, 'PROSIGN': 35, '__date_time_group_star_2': 240, 'date_time_group': 62}, {'TAGS_KEYWORD': 207, 'tags': 160},
                       {'$END': -82, 'PORTION_MARK': 70, 'SUBJECT_TEXT': 63}, {'$END': -83, 'STATION': -83, 'STATION_ONLY': -83},
                       {'ORIGINATOR_NAME': 113}, {'$END': -84}, {'$END': -85}, {'PAGE_STATION': 50},
                       {'$END': -86, 'REFERENCE_LABEL': 103, 'REFERENCE_TEXT': 126, '__references_star_8': 99}, {'$END': -87, 'PARAGRAPH_TEXT': 66},
                       {'$END': -88, 'WORD': 9}, {}, {'$END': -89, 'SECURITY_PROSIGN': 203}, {'$END': -90, 'CLASSIFIED_BY_REST': 36},
                       {'$END': -91, 'CONTINUITY_NUMBER': 178}, {}, {'REFERENCE_STATION': 124}, {'REFERENCE_NUMBER': 45}, {'$END': -92},
                       {'$END': -93, 'REFERENCE_LABEL': -93, 'REFERENCE_TEXT': -93}, {'DOUBLED_PROSIGN': 20, 'called_stations': 122}, {},
                       {'MONTH': 194}, {'REFERENCE_KEYWORD': 115, 'references': 128}, {'$END': -94}, {'$END': -95},
                       {'$END': -96, 'WORD': 232, '__classification_star_3': 117},
                       {'$END': -97,
                        'CLASSIFIED_BY_KEYWORD': -97,
                        'CLASSIFIED_BY_REST': -97,
                        'CLASSIFIER': -97,
                        'REASON_SECTION': -97,
                        'REASON_WORD': -97},
                       {'$END': -98}, {'MESSAGE_NUMBER': 53}, {'ADDRESSED_INDICATOR': 167, 'ADDRESS_NAME': 12, 'ROLE_WORD': 189, 'addressee': 249},
                       {'YEAR': 230}, {'$END': -99, 'BROKEN_MARK': 163, 'MARK': 144, 'PARAGRAPH_TEXT': 46}, {'$END': -100},
                       {'SUB_PARAGRAPH_LABEL': 172, 'sub_paragraph_head': 30}, {'$END': -101}, {'$END': -102}, {'$END': -103, 'PARAGRAPH_TEXT': 54},
                       {'$END': -104,
                        'BESIDE': -104,
                        'DOUBLE_SLASH': 105,
                        'FINAL_SECTION': -104,
                        'SECTION_WORD': -104,
                        'STATION': -104,
                        '___level_star_5': 201},
                       {'SECTION_NUMBER': 154}, {'SECURITY_GROUP': 51}, {'$END': -105}, {},
                       {'$END': -106, 'COMMA': -106, 'PERSON': -106, 'SEMICOLON': -106, 'TAG': -106}, {'OF': 146},
                       {'$END': -107, 'CLASSIFIED_BY_REST': 60},
                       {'$END': -108, 'BESIDE': 161, 'FINAL_SECTION': 218, 'SECTION_WORD': 34, 'STATION': 169, 'section': 162},
                       {'$END': -109, 'STATION': -109, 'STATION_ONLY': -109}, {'ZONE': 129},
                       {'$END': -110, 'CONTINUITY_NUMBER': 219, 'PRECEDENCE_WORD': 85}, {'PAGE_SECTION': 92}, {'SECTION_NUMBER': 187},
                       {'SECURITY_SIGNAL': 147, 'security': 149}, {},
                       {'$END': -111, 'BESIDE': -111, 'FINAL_SECTION': -111, 'SECTION_WORD': -111, 'STATION': -111},
                       {'$END': -112, 'STATION': 11, 'STATION_ONLY': 192}, {'$END': -113, 'PARAGRAPH_TEXT': 98}, {'EO': 102, 'executive_order': 93},
                       {'$END': -114, 'CHANNEL_NUMBER': 213, 'SECURITY_PROSIGN': 173}, {'PAGE_SECTION': 68}, {'ADDRESS_NAME': 156},
                       {'$END': -115, 'CONTINUITY_NUMBER': 112, 'PRECEDENCE_WORD': 121}, {'MESSAGE_NUMBER': 246},
                       {'PARAGRAPH_NUMBER': 87, 'paragraph_head': 96},
                       {'$END': -116,
                        'CLASSIFIED_BY_KEYWORD': -116,
                        'CLASSIFIED_BY_REST': -116,
                        'CLASSIFIER': -116,
                        'REASON_SECTION': -116,
                        'REASON_WORD': -116},
                       {'$END': -117, 'BROKEN_MARK': 116, 'MARK': 89, 'PARAGRAPH_TEXT': 135}, {'$END': -118}, {'OF': 211},
                       {'$END': -119, 'FULL_STOP': 184, 'ROUTING_INDICATOR': 190}, {'$END': -120, 'STATION': 136, 'STATION_ONLY': 131},
                       {'$END': -121}, {'$END': -122},
                       {'$END': -123, 'CLASSIFIED_BY_REST': 140, 'REASON_SECTION': 206, 'REASON_WORD': 197, 'reason': 152},
                       {'PAGE_STATION': 43, 'PAGE_WORD': 88, 'page_line': 205},
                       {'$END': -124, 'BESIDE': -124, 'DOUBLE_SLASH': -124, 'FINAL_SECTION': -124, 'SECTION_WORD': -124, 'STATION': -124},
                       {'$END': -125,
                        'DATE': 239,
                        'DECL': 215,
                        'EVENT': 223,
                        'NOT_APPLICABLE': 231,
                        'OADR': 228,
                        'REMARK': 252,
                        'SCHEDULE': 248,
                        '_duration': 234},
                       {}, {'$END': -126}, {'WORD': 14}, {'$END': -127, 'CLASSIFIED_BY_REST': -127},
                       {'$END': -128, 'STATION': -128, 'STATION_ONLY': -128}, {'EXEMPTION': 31}, {'ADDRESSED_INDICATOR': 193, 'ADDRESS_NAME': 168},
                       {'$END': -129, 'FULL_STOP': -129, 'ROUTING_INDICATOR': -129},
                       {'$END': -130, 'COMMA': -130, 'PERSON': -130, 'SEMICOLON': -130, 'TAG': -130}, {'$END': -131}, {'ADDRESS_NAME': 104},
                       {'YEAR': 29}, {'SUBJECT_KEYWORD': 109, 'subject': 183}, {},
                       {'$END': -132, 'CLASSIFIED_BY_REST': -132, 'REASON_LETTERS': 186, 'REASON_SECTION': 250}, {'PAGE_SECTION': 27},
                       {'CLASSIFIED_BY_KEYWORD': 134, '__classified_by_plus_10': 238, 'classified_by': 118}, {},
                       {'$END': -133, 'BESIDE': -133, 'DOUBLE_SLASH': 185, 'FINAL_SECTION': -133, 'SECTION_WORD': -133, 'STATION': -133},
                       {'$END': -134}, {'$END': -135}, {'$END': -136, 'BESIDE': -136, 'FINAL_SECTION': -136, 'SECTION_WORD': -136, 'STATION': -136},
                       {}, {'$END': -137, 'CLASSIFIED_BY_REST': -137, 'REASON_LETTERS': 37},
                       {'$END': -138, 'COMMA': 32, 'PERSON': 150, 'SEMICOLON': 13, 'TAG': 94, '__tags_star_7': 56}, {'$END': -139},
                       {'START_OF_MESSAGE': 95, 'transmission_identifier': 196},
                       {'$END': -140, 'COMMA': -140, 'PERSON': -140, 'SEMICOLON': -140, 'TAG': -140}, {'SECTION_NUMBER': 110},
                       {'$END': -141, 'REMARK': 1}, {'$END': -142, 'SECURITY_PROSIGN': 73}, {'MONTH': 138},
                       {'$END': -143, 'DATE': 233, 'EVENT': 216, 'EXEMPTION': 236, 'MANUAL_REVIEW': 212, 'NOT_APPLICABLE': 208, 'OADR': 221},
                       {'$END': -144}, {'$END': -145}, {'OF': 158, 'SECTION_NUMBER': 151}, {'$END': -146}, {'$END': -147, 'OPERATING_SIGNAL': -147},
                       {'$END': -148, 'REMARK': 202}, {'$END': -149, 'PARAGRAPH_TEXT': 227}, {'$END': -150}, {'DE': 59, 'calling_station': 200},
                       {'$END': -151}, {'$END': -152}, {'$END': -153}, {'$END': -154, 'REMARK': 217}, {'$END': -155},
                       {'$END': -156, 'INSTRUCTIONS': 4}, {'$END': -157, 'REMARK': 225}, {'$END': -158, 'WORD': -158}, {'$END': -159, 'REMARK': 237},
                       {'$END': -160}, {'$END': -161}, {'$END': -162, 'COMMA': 188, 'EXEMPTION': 251, 'REMARK': 243, '___duration_star_6': 247},
                       {'$END': -163},
                       {'$END': -164,
                        'CLASSIFIED_BY_KEYWORD': 171,
                        'CLASSIFIED_BY_REST': 143,
                        'CLASSIFIER': 179,
                        'REASON_SECTION': 206,
                        'REASON_WORD': 197,
                        'reason': 120},
                       {'$END': -165, 'REMARK': 8}, {'DAY_TIME': 82, 'PROSIGN': 2}, {'$END': -166, 'FULL_STOP': -166, 'ROUTING_INDICATOR': -166},
                       {'MESSAGE_NUMBER': 133}, {'$END': -167}, {'$END': -168, 'PARENTHESIS': -168, 'REFERENCE_REMARK': -168},
                       {'REFERENCE_STATION': 3, 'REFERENCE_YEAR': 123, 'reference': 42}, {'$END': -169, 'WORD': 232, '__classification_star_3': 15},
                       {'$END': -170, 'COMMA': 58, 'EXEMPTION': 39, 'REMARK': 47}, {'$END': -171}, {},
                       {'$END': -172, 'CLASSIFIED_BY_REST': -172, 'REASON_LETTERS': 86},
                       {'$END': -173, 'COMMA': -173, 'EXEMPTION': -173, 'REMARK': -173}, {'$END': -174},
                       {'$END': -175, 'PARENTHESIS': -175, 'REFERENCE_REMARK': -175},
                       {'$END': -176, 'DAY_OF_YEAR': 19, 'SECTION_SUFFIX': 49, 'SERIAL': 48, 'file_time': 57}],
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
                          ('DOUBLE_SLASH', '//'), ('ZONE', '[A-Z](?![A-Z])'), ('PROSIGN', '[A-Z](?= )'), ('COMMA', ','), ('SEMICOLON', ';')]},
 'markings': {'rules': [('__release_star_1', 2), ('_separator', 1), ('_separator', 1), ('release', 2), ('portion', 1), ('release', 3),
                        ('__release_star_1', 2), ('portion', 1), ('__portion_star_0', 2), ('_control', 1), ('_separator', 1), ('__release_star_1', 1),
                        ('_control', 1), ('portion', 2), ('portion', 2), ('_control', 1), ('__release_star_1', 3), ('__portion_star_0', 3),
                        ('_separator', 1)],
              'starts': {'portion': (14, 21)},
              'states': [{'$END': -1, 'COMMA': -1, 'COUNTRY': -1, 'DOUBLE_SLASH': -1, 'HYPHEN': -1, 'SLASH': -1},
                         {'CONTROL': -2, 'RELEASE_TO': -2, 'UNCLASSIFIED_CONTROL': -2}, {'CONTROL': -3, 'RELEASE_TO': -3, 'UNCLASSIFIED_CONTROL': -3},
                         {'CONTROL': 18, 'RELEASE_TO': 13, 'UNCLASSIFIED_CONTROL': 22, '_control': 24, 'release': 15},
                         {'$END': -4, 'COMMA': 9, 'COUNTRY': 17, 'DOUBLE_SLASH': -4, 'HYPHEN': -4, 'SLASH': -4, '__release_star_1': 8},
                         {'CONTROL': 18, 'RELEASE_TO': 13, 'UNCLASSIFIED_CONTROL': 22, '_control': 12, 'release': 15}, {'COUNTRY': 23},
                         {'$END': -5, 'COMMA': 16, 'DOUBLE_SLASH': 1, 'HYPHEN': 2, 'SLASH': 25, '__portion_star_0': 20, '_separator': 5},
                         {'$END': -6, 'COMMA': 6, 'COUNTRY': 0, 'DOUBLE_SLASH': -6, 'HYPHEN': -6, 'SLASH': -6}, {'COUNTRY': 10},
                         {'$END': -7, 'COMMA': -7, 'COUNTRY': -7, 'DOUBLE_SLASH': -7, 'HYPHEN': -7, 'SLASH': -7},
                         {'$END': -8, 'COMMA': 16, 'DOUBLE_SLASH': 1, 'HYPHEN': 2, 'SLASH': 25, '__portion_star_0': 19, '_separator': 5},
                         {'$END': -9, 'COMMA': -9, 'DOUBLE_SLASH': -9, 'HYPHEN': -9, 'SLASH': -9}, {'COUNTRY': 4},
                         {'PORTION_LEVEL': 7, 'UNCLASSIFIED_CONTROL': 11, 'portion': 21},
                         {'$END': -10, 'COMMA': -10, 'DOUBLE_SLASH': -10, 'HYPHEN': -10, 'SLASH': -10},
                         {'CONTROL': -11, 'RELEASE_TO': -11, 'UNCLASSIFIED_CONTROL': -11},
                         {'$END': -12, 'COMMA': -12, 'COUNTRY': -12, 'DOUBLE_SLASH': -12, 'HYPHEN': -12, 'SLASH': -12},
                         {'$END': -13, 'COMMA': -13, 'DOUBLE_SLASH': -13, 'HYPHEN': -13, 'SLASH': -13},
                         {'$END': -14, 'COMMA': 16, 'DOUBLE_SLASH': 1, 'HYPHEN': 2, 'SLASH': 25, '_separator': 3},
                         {'$END': -15, 'COMMA': 16, 'DOUBLE_SLASH': 1, 'HYPHEN': 2, 'SLASH': 25, '_separator': 3}, {},
                         {'$END': -16, 'COMMA': -16, 'DOUBLE_SLASH': -16, 'HYPHEN': -16, 'SLASH': -16},
                         {'$END': -17, 'COMMA': -17, 'COUNTRY': -17, 'DOUBLE_SLASH': -17, 'HYPHEN': -17, 'SLASH': -17},
                         {'$END': -18, 'COMMA': -18, 'DOUBLE_SLASH': -18, 'HYPHEN': -18, 'SLASH': -18},
                         {'CONTROL': -19, 'RELEASE_TO': -19, 'UNCLASSIFIED_CONTROL': -19}],
              'terminals': [('CONTROL', '(?:NOFORN|NF|N|ORCON|OC|IMCON|IMC|PROPIN|PR|RELIDO|NODIS|ND|EXDIS|XD|LIMDIS|FISA|LES)(?![A-Z])'),
                            ('RELEASE_TO', 'REL(?: TO)?(?![A-Z])'), ('UNCLASSIFIED_CONTROL', '(?:SBU|LOU|FOUO)(?![A-Z])'),
                            ('PORTION_LEVEL', '(?:TS|S|C|U|R)(?![A-Z])'), ('DOUBLE_SLASH', '//'), ('COUNTRY', '(?!AND\\b)[A-Z]{2,}'),
                            ('__IGNORE_0', '\\s+'), ('COMMA', ',|\\band\\b|AND\\b'), ('HYPHEN', '\\-'), ('SLASH', '/')]},
 'telegram': {'rules': [('ending', 1), ('ending', 3), ('ending', 3), ('ending', 2), ('text', 6), ('ending', 0), ('_addresses', 2), ('ending', 3),
                        ('__text_star_0', 2), ('__text_star_0', 2), ('ending', 3), ('_citations', 1), ('_citations', 2), ('ending', 3),
                        ('_routing', 3), ('_citations', 1), ('ending', 3), ('ending', 2), ('_routing', 2), ('ending', 4), ('_routing', 4),
                        ('__text_star_0', 1), ('ending', 4), ('_routing', 2), ('ending', 4), ('_addresses', 1), ('heading', 4), ('ending', 2),
                        ('_extract', 2), ('_extract', 3), ('telegram', 1), ('_addresses', 4), ('ending', 2), ('ending', 1), ('_addresses', 2),
                        ('_routing', 2), ('telegram', 2), ('ending', 1), ('ending', 3), ('ending', 1), ('ending', 5), ('_routing', 1), ('ending', 2),
                        ('_citations', 0), ('_citations', 2), ('ending', 2), ('heading', 2), ('telegram', 3), ('_routing', 1), ('_routing', 2),
                        ('_routing', 1), ('_extract', 2), ('heading', 5), ('ending', 1), ('_routing', 2), ('_routing', 3), ('ending', 2),
                        ('heading', 5), ('ending', 4), ('_routing', 3), ('ending', 2), ('_addresses', 2), ('ending', 2), ('ending', 2),
                        ('_extract', 2), ('_routing', 3), ('text', 7), ('ending', 4), ('text', 5), ('_extract', 1), ('text', 6), ('heading', 6),
                        ('_routing', 1), ('_addresses', 3), ('_extract', 1), ('ending', 3), ('heading', 1), ('_extract', 1), ('_addresses', 1),
                        ('_routing', 2), ('heading', 1), ('_addresses', 3), ('__text_star_0', 1), ('ending', 3), ('ending', 3)],
              'starts': {'telegram': (39, 52)},
              'states': [{'$END': -1, 'BREAK': 3, 'CORRECTION': 18, 'END_OF_MESSAGE': 40, 'END_SERIAL': 72}, {'$END': -2}, {'$END': -3},
                         {'$END': -4, 'CORRECTION': 98, 'END_OF_MESSAGE': 2, 'END_SERIAL': 16},
                         {'$END': -5, 'BREAK': -5, 'CORRECTION': -5, 'END_OF_MESSAGE': -5, 'END_SERIAL': -5, 'SIGNATURE': -5, 'TEXT': 79},
                         {'$END': -6, 'BREAK': 64, 'CORRECTION': 49, 'END_OF_MESSAGE': 46, 'END_SERIAL': 42, 'SIGNATURE': 0, 'ending': 58},
                         {'ACCOUNTING': -7, 'BREAK': -7, 'CLASSIFICATION': -7}, {'$END': -8}, {'CAPTION': -9, 'EXECUTIVE_ORDER': -9, 'PASS': -9},
                         {'CAPTION': -10, 'EXECUTIVE_ORDER': -10, 'PASS': -10}, {'$END': -11, 'END_OF_MESSAGE': 80},
                         {'$END': -12,
                          'BREAK': -12,
                          'CORRECTION': -12,
                          'END_OF_MESSAGE': -12,
                          'END_SERIAL': -12,
                          'REFERENCES': 12,
                          'SIGNATURE': -12,
                          'TEXT': -12},
                         {'$END': -13, 'BREAK': -13, 'CORRECTION': -13, 'END_OF_MESSAGE': -13, 'END_SERIAL': -13, 'SIGNATURE': -13, 'TEXT': -13},
                         {'$END': -14}, {'DATE_TIME_GROUP': -15},
                         {'$END': -16,
                          'BREAK': -16,
                          'CLASSIFIED_BY': 55,
                          'CORRECTION': -16,
                          'END_OF_MESSAGE': -16,
                          'END_SERIAL': -16,
                          'SIGNATURE': -16,
                          'TEXT': -16},
                         {'$END': -17, 'CORRECTION': 25, 'END_OF_MESSAGE': 70}, {'SUBJECT': 54}, {'$END': -18, 'END_OF_MESSAGE': 97},
                         {'DATE_TIME_GROUP': -19, 'SECURITY': 71}, {'$END': -20}, {'TAGS': 17}, {'DATE_TIME_GROUP': -21},
                         {'CAPTION': -22, 'EXECUTIVE_ORDER': -22, 'PASS': -22}, {'INFO': 92, 'TO': 29, '_addresses': 30},
                         {'$END': -23, 'END_OF_MESSAGE': 50}, {'DATE_TIME_GROUP': 78}, {'DATE_TIME_GROUP': -24}, {'$END': -25},
                         {'ACCOUNTING': -26, 'BREAK': -26, 'CLASSIFICATION': -26, 'EXEMPTED': 43, 'INFO': 73},
                         {'ACCOUNTING': 69, 'BREAK': 63, 'CLASSIFICATION': -27}, {'$END': -28},
                         {'BREAK': -29, 'CLASSIFICATION': -29, 'INFO': 92, 'TO': 29, '_addresses': 33}, {'BREAK': -30, 'CLASSIFICATION': -30},
                         {'CAPTION': 23, 'EXECUTIVE_ORDER': 41, 'PASS': 96, '__text_star_0': 38}, {'$END': -31}, {'SUBJECT': 66},
                         {'ACCOUNTING': -32, 'BREAK': -32, 'CLASSIFICATION': -32}, {'CAPTION': 9, 'EXECUTIVE_ORDER': 21, 'PASS': 8},
                         {'$END': -6,
                          'BREAK': 89,
                          'CALLED_STATIONS': 51,
                          'CALLING_STATION': 59,
                          'CLASSIFICATION': 34,
                          'CORRECTION': 49,
                          'DATE_TIME_GROUP': 91,
                          'END_OF_MESSAGE': 46,
                          'END_SERIAL': 42,
                          'FROM': 82,
                          'INFO': 92,
                          'SECURITY': 85,
                          'SIGNATURE': 0,
                          'TO': 29,
                          'TRANSMISSION_IDENTIFIER': 61,
                          '_addresses': 87,
                          '_extract': 94,
                          '_routing': 26,
                          'ending': 35,
                          'heading': 90,
                          'telegram': 52,
                          'text': 47},
                         {'$END': -33}, {'TAGS': 36}, {'$END': -34, 'CORRECTION': 68, 'END_OF_MESSAGE': 31},
                         {'ACCOUNTING': -35, 'BREAK': -35, 'CLASSIFICATION': -35, 'INFO': 95},
                         {'CALLING_STATION': 77, 'DATE_TIME_GROUP': -36, 'SECURITY': 67}, {'$END': -37}, {'$END': -38},
                         {'$END': -6, 'BREAK': 64, 'CORRECTION': 49, 'END_OF_MESSAGE': 46, 'END_SERIAL': 42, 'SIGNATURE': 0, 'ending': 45},
                         {'$END': -39}, {'$END': -40, 'END_OF_MESSAGE': 74}, {'$END': -41},
                         {'CALLING_STATION': 19, 'DATE_TIME_GROUP': -42, 'SECURITY': 27}, {}, {'$END': -43, 'END_OF_MESSAGE': 1},
                         {'$END': -44,
                          'BREAK': -44,
                          'CLASSIFIED_BY': 11,
                          'CORRECTION': -44,
                          'END_OF_MESSAGE': -44,
                          'END_SERIAL': -44,
                          'REFERENCES': 15,
                          'SIGNATURE': -44,
                          'TEXT': -44,
                          '_citations': 4},
                         {'$END': -45, 'BREAK': -45, 'CORRECTION': -45, 'END_OF_MESSAGE': -45, 'END_SERIAL': -45, 'SIGNATURE': -45, 'TEXT': -45},
                         {'$END': -46, 'CORRECTION': 88, 'END_OF_MESSAGE': 13}, {'CLASSIFICATION': -47}, {'$END': -48},
                         {'DATE_TIME_GROUP': -49, 'SECURITY': 65}, {'DATE_TIME_GROUP': -50, 'SECURITY': 14},
                         {'CALLED_STATIONS': 44, 'CALLING_STATION': 60, 'DATE_TIME_GROUP': -51, 'SECURITY': 93},
                         {'BREAK': -52, 'CLASSIFICATION': -52}, {'CLASSIFICATION': -53},
                         {'$END': -54, 'CORRECTION': 53, 'END_OF_MESSAGE': 75, 'END_SERIAL': 56}, {'DATE_TIME_GROUP': -55},
                         {'$END': -44,
                          'BREAK': -44,
                          'CLASSIFIED_BY': 11,
                          'CORRECTION': -44,
                          'END_OF_MESSAGE': -44,
                          'END_SERIAL': -44,
                          'REFERENCES': 15,
                          'SIGNATURE': -44,
                          'TEXT': -44,
                          '_citations': 81},
                         {'DATE_TIME_GROUP': -56}, {'$END': -57, 'END_OF_MESSAGE': 48}, {'BREAK': 84, 'CLASSIFICATION': -58}, {'$END': -59},
                         {'DATE_TIME_GROUP': -60}, {'$END': -61, 'CORRECTION': 10, 'END_OF_MESSAGE': 7},
                         {'ACCOUNTING': -62, 'BREAK': -62, 'CLASSIFICATION': -62, 'EXEMPTED': 86}, {'$END': -63}, {'$END': -64},
                         {'BREAK': -65, 'CLASSIFICATION': -65}, {'DATE_TIME_GROUP': -66, 'SECURITY': 22}, {'FROM': 24},
                         {'$END': -67, 'BREAK': -67, 'CORRECTION': -67, 'END_OF_MESSAGE': -67, 'END_SERIAL': -67, 'SIGNATURE': -67}, {'$END': -68},
                         {'$END': -69, 'BREAK': -69, 'CORRECTION': -69, 'END_OF_MESSAGE': -69, 'END_SERIAL': -69, 'SIGNATURE': -69, 'TEXT': 83},
                         {'BREAK': -70, 'CLASSIFICATION': -70, 'INFO': 92, 'TO': 29, '_addresses': 62},
                         {'$END': -71, 'BREAK': -71, 'CORRECTION': -71, 'END_OF_MESSAGE': -71, 'END_SERIAL': -71, 'SIGNATURE': -71},
                         {'CLASSIFICATION': -72}, {'DATE_TIME_GROUP': -73}, {'ACCOUNTING': -74, 'BREAK': -74, 'CLASSIFICATION': -74},
                         {'BREAK': -75, 'CLASSIFICATION': -75}, {'$END': -76, 'END_OF_MESSAGE': 20},
                         {'$END': -54, 'CLASSIFICATION': -77, 'CORRECTION': 53, 'END_OF_MESSAGE': 75, 'END_SERIAL': 56},
                         {'CLASSIFICATION': 34, 'text': 5}, {'BREAK': -78, 'CLASSIFICATION': -78, 'FROM': 32, 'INFO': 92, 'TO': 29, '_addresses': 76},
                         {'ACCOUNTING': -79, 'BREAK': -79, 'CLASSIFICATION': -79, 'EXEMPTED': 6}, {'DATE_TIME_GROUP': -80},
                         {'BREAK': 57, 'CLASSIFICATION': -81}, {'ACCOUNTING': -82, 'BREAK': -82, 'CLASSIFICATION': -82, 'EXEMPTED': 37},
                         {'CAPTION': -83, 'EXECUTIVE_ORDER': -83, 'PASS': -83}, {'$END': -84}, {'$END': -85, 'END_OF_MESSAGE': 28}],
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
