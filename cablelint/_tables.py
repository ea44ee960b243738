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
           'ZONE: /[A-Z]/\n'
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
           'classification: _level WORD? section? (STATION MESSAGE_NUMBER WORD*)?\n'
           '              | _level section STATION_ONLY\n'
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
             '// INFO RUCNCIS/CIS COLLECTIVE 0694\n'
             'INFO.2: /INFO\\b/\n'
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

TABLES = {'fields': {'rules': [('classification', 3), ('section', 4), ('classification', 4), ('_level', 1), ('__tags_star_6', 2), ('classification', 2),
                      ('references', 1), ('__tags_star_6', 2), ('addressee', 4), ('__reference_star_8', 2), ('__tags_star_6', 1), ('_duration', 1),
                      ('paragraph_head', 2), ('_duration', 1), ('transmission_identifier', 2), ('tags', 2), ('_duration', 1), ('_duration', 1),
                      ('transmission_identifier', 2), ('__references_star_7', 1), ('paragraph_head', 2), ('_duration', 1), ('__security_star_1', 2),
                      ('_duration', 2), ('addressee', 2), ('sub_paragraph_head', 2), ('paragraph_head', 2), ('transmission_identifier', 3),
                      ('page_line', 5), ('executive_order', 2), ('_duration', 1), ('security', 3), ('sub_paragraph_head', 2), ('executive_order', 3),
                      ('paragraph_head', 4), ('subject', 1), ('_duration', 1), ('___level_star_4', 2), ('_duration', 2), ('called_stations', 2),
                      ('calling_station', 2), ('__tags_star_6', 2), ('classification', 3), ('__tags_star_6', 2), ('calling_station', 4),
                      ('__tags_star_6', 1), ('___level_star_4', 3), ('paragraph_head', 1), ('sub_paragraph_head', 2), ('subject', 3),
                      ('__references_star_7', 2), ('sub_paragraph_head', 1), ('__tags_star_6', 1), ('__references_star_7', 2), ('classification', 3),
                      ('addressee', 4), ('transmission_identifier', 3), ('reference', 3), ('_duration', 2), ('addressee', 3),
                      ('__reference_star_8', 1), ('classification', 5), ('transmission_identifier', 1), ('file_time', 2), ('_level', 1),
                      ('_duration', 2), ('_duration', 3), ('date_time_group', 5), ('reason', 2), ('classification', 5), ('_level', 2), ('subject', 2),
                      ('called_stations', 3), ('_duration', 3), ('classification', 1), ('_duration', 2), ('addressee', 5), ('_duration', 3),
                      ('reference', 2), ('_duration', 2), ('__reference_star_8', 2), ('section', 4), ('transmission_identifier', 3),
                      ('__reference_star_8', 1), ('date_time_group', 5), ('security', 4), ('__classification_star_3', 1), ('classification', 5),
                      ('classification', 4), ('__classification_star_3', 2), ('reference', 3), ('_duration', 4), ('classification', 6),
                      ('classified_by', 3), ('date_time_group', 4), ('addressee', 3), ('transmission_identifier', 2), ('paragraph_head', 3),
                      ('___duration_star_5', 2), ('reason', 2), ('addressee', 4), ('addressee', 3), ('___duration_star_5', 2), ('addressee', 3),
                      ('reference', 4), ('reason', 2), ('_duration', 2), ('page_line', 6), ('__classified_by_plus_9', 2),
                      ('__called_stations_plus_0', 2), ('paragraph_head', 3), ('calling_station', 4), ('date_time_group', 6), ('classified_by', 3),
                      ('page_line', 5), ('___duration_star_5', 3), ('_duration', 3), ('page_line', 6), ('classified_by', 3), ('classified_by', 2),
                      ('_duration', 3), ('__classified_by_plus_9', 1), ('page_line', 7), ('addressee', 2), ('___duration_star_5', 1),
                      ('page_line', 7), ('__tags_star_6', 1), ('calling_station', 3), ('paragraph_head', 3), ('classified_by', 2), ('security', 3),
                      ('paragraph_head', 3), ('page_line', 8), ('security', 2), ('paragraph_head', 3), ('classified_by', 2), ('calling_station', 3),
                      ('references', 2), ('sub_paragraph_head', 3), ('tags', 1), ('sub_paragraph_head', 3), ('__date_time_group_star_2', 1),
                      ('classified_by', 1), ('calling_station', 3), ('reason', 1), ('transmission_identifier', 4), ('calling_station', 4),
                      ('reason', 1), ('_duration', 2), ('addressee', 1), ('paragraph_head', 4), ('__references_star_7', 1), ('reason', 3),
                      ('originator', 2), ('_level', 2), ('__called_stations_plus_0', 1), ('classification', 2), ('calling_station', 5),
                      ('classification', 4), ('addressee', 3), ('addressee', 3), ('section', 3), ('subject', 2), ('__security_star_1', 1),
                      ('paragraph_head', 2), ('addressee', 4), ('_level', 3), ('addressee', 2), ('_duration', 2), ('__date_time_group_star_2', 2),
                      ('classified_by', 4), ('page_line', 4), ('addressee', 2)],
            'starts': {'addressee': (131, 154),
                       'called_stations': (202, 249),
                       'calling_station': (102, 64),
                       'classification': (1, 239),
                       'classified_by': (245, 114),
                       'date_time_group': (169, 144),
                       'executive_order': (75, 59),
                       'originator': (17, 128),
                       'page_line': (120, 149),
                       'paragraph_head': (196, 161),
                       'reference': (206, 27),
                       'references': (84, 56),
                       'security': (73, 238),
                       'sub_paragraph_head': (213, 242),
                       'subject': (250, 50),
                       'tags': (63, 87),
                       'transmission_identifier': (52, 21)},
            'states': [{'$END': -1, 'WORD': 126, '__classification_star_3': 230},
                       {'SOLID_LEVEL': 97, 'SPACED_LEVEL': 6, '_level': 109, 'classification': 239}, {'OF': 101},
                       {'$END': -2, 'STATION': -2, 'STATION_ONLY': -2}, {'EXEMPTION': 151}, {'$END': -3, 'WORD': 126, '__classification_star_3': 94},
                       {'$END': -4, 'FINAL_SECTION': -4, 'SECTION_WORD': -4, 'STATION': -4, 'WORD': -4},
                       {'$END': -5, 'COMMA': -5, 'PERSON': -5, 'SEMICOLON': -5, 'TAG': -5}, {'REFERENCE_NUMBER': 115},
                       {'$END': -6, 'STATION': 143, 'STATION_ONLY': 82}, {'MESSAGE_NUMBER': 127},
                       {'$END': -7, 'REFERENCE_LABEL': 220, 'REFERENCE_TEXT': 31, '__references_star_7': 198},
                       {'$END': -8, 'COMMA': -8, 'PERSON': -8, 'SEMICOLON': -8, 'TAG': -8}, {'$END': -9},
                       {'$END': -10, 'PARENTHESIS': -10, 'REFERENCE_REMARK': -10},
                       {'$END': -11, 'COMMA': -11, 'PERSON': -11, 'SEMICOLON': -11, 'TAG': -11}, {'$END': -12, 'REMARK': 37},
                       {'FM': 215, 'originator': 128}, {'$END': -13, 'BROKEN_MARK': 194, 'MARK': 191, 'PARAGRAPH_TEXT': 186},
                       {'$END': -14, 'DATE': 214, 'EVENT': 98, 'EXEMPTION': 156, 'MANUAL_REVIEW': 91, 'NOT_APPLICABLE': 110, 'OADR': 244},
                       {'$END': -15, 'CHANNEL_NUMBER': 121, 'SECURITY_PROSIGN': 85}, {}, {'ADDRESS_NAME': 243},
                       {'$END': -16, 'COMMA': 62, 'PERSON': 66, 'SEMICOLON': 12, 'TAG': 7}, {'PAGE_STATION': 212}, {'SECURITY_GROUP': 193},
                       {'$END': -17}, {}, {'OF': 116}, {'$END': -18, 'REMARK': 117}, {'$END': -19},
                       {'$END': -20, 'REFERENCE_LABEL': -20, 'REFERENCE_TEXT': -20}, {'SECTION_NUMBER': 234}, {'WORD': 57}, {'$END': -21},
                       {'$END': -22}, {'$END': -23, 'OPERATING_SIGNAL': -23}, {'$END': -24}, {'OF': 160},
                       {'$END': -25, 'CONTINUITY_NUMBER': 92, 'PRECEDENCE_WORD': 233}, {'$END': -26, 'PARAGRAPH_TEXT': 201},
                       {'$END': -27, 'PARAGRAPH_TEXT': 162}, {'$END': -28}, {'$END': -29, 'REMARK': 157},
                       {'$END': -30,
                        'DATE': 16,
                        'DECL': 19,
                        'EVENT': 54,
                        'NOT_APPLICABLE': 29,
                        'OADR': 45,
                        'REMARK': 35,
                        'SCHEDULE': 26,
                        '_duration': 49},
                       {'$END': -31, 'REMARK': 58}, {'$END': -32, 'OPERATING_SIGNAL': 236, '__security_star_1': 125}, {'MESSAGE_NUMBER': 0},
                       {'$END': -33, 'PARAGRAPH_TEXT': 199}, {'$END': -34}, {}, {'$END': -35},
                       {'START_OF_MESSAGE': 95, 'transmission_identifier': 21}, {'$END': -36, 'PORTION_MARK': 235, 'SUBJECT_TEXT': 106},
                       {'$END': -37}, {'DAY_TIME': 227, 'PROSIGN': 246}, {},
                       {'$END': -38, 'DOUBLE_SLASH': -38, 'FINAL_SECTION': -38, 'SECTION_WORD': -38, 'STATION': -38, 'WORD': -38}, {'$END': -39}, {},
                       {'$END': -40, 'FULL_STOP': 107, 'ROUTING_INDICATOR': 159},
                       {'$END': -41, 'DAY_OF_YEAR': 210, 'SECTION_SUFFIX': 205, 'SERIAL': 197, 'file_time': 185},
                       {'$END': -42, 'COMMA': -42, 'PERSON': -42, 'SEMICOLON': -42, 'TAG': -42}, {'TAGS_KEYWORD': 200, 'tags': 87}, {},
                       {'$END': -43, 'STATION': 10}, {'$END': -44, 'COMMA': -44, 'PERSON': -44, 'SEMICOLON': -44, 'TAG': -44}, {'$END': -45},
                       {'$END': -46, 'COMMA': -46, 'PERSON': -46, 'SEMICOLON': -46, 'TAG': -46},
                       {'$END': -47, 'DOUBLE_SLASH': -47, 'FINAL_SECTION': -47, 'SECTION_WORD': -47, 'STATION': -47, 'WORD': -47},
                       {'$END': -48, 'BROKEN_MARK': 237, 'FULL_STOP': 18, 'MARK': 41, 'PARAGRAPH_TEXT': 34}, {'$END': -49}, {'$END': -50},
                       {'SECURITY_SIGNAL': 25, 'security': 238}, {'ZONE': 173}, {'EO': 111, 'executive_order': 59}, {'MESSAGE_NUMBER': 5},
                       {'$END': -51, 'REFERENCE_LABEL': -51, 'REFERENCE_TEXT': -51},
                       {'$END': -52, 'BROKEN_MARK': 40, 'MARK': 48, 'PARAGRAPH_TEXT': 71},
                       {'$END': -53, 'COMMA': -53, 'PERSON': -53, 'SEMICOLON': -53, 'TAG': -53},
                       {'$END': -54, 'REFERENCE_LABEL': -54, 'REFERENCE_TEXT': -54}, {'SECTION_NUMBER': 3}, {'$END': -55}, {'$END': -56},
                       {'REFERENCE_KEYWORD': 11, 'references': 56}, {'$END': -57}, {'ROUTING_INDICATOR': 61}, {}, {'PAGE_SECTION': 218}, {'OF': 81},
                       {'$END': -58, 'PARENTHESIS': 93, 'REFERENCE_REMARK': 122, '__reference_star_8': 153}, {'$END': -59, 'REMARK': 113},
                       {'$END': -60}, {'$END': -61, 'PARENTHESIS': -61, 'REFERENCE_REMARK': -61}, {'$END': -62, 'WORD': 130},
                       {'$END': -63, 'CHANNEL': 20, 'CHANNEL_NUMBER': 142, 'SECURITY_PROSIGN': 30}, {'$END': -64},
                       {'$END': -65,
                        'DOUBLE_SLASH': 33,
                        'EFTO': 224,
                        'FINAL_SECTION': -65,
                        'SECTION_WORD': -65,
                        'STATION': -65,
                        'WORD': -65,
                        '___level_star_4': 105},
                       {'$END': -66}, {'$END': -67}, {'$END': -68, 'INSTRUCTIONS': 164}, {'PAGE_SECTION': 172}, {'DE': 86, 'calling_station': 64},
                       {'$END': -69, 'CLASSIFIED_BY_REST': -69}, {'$END': -70, 'WORD': 130},
                       {'$END': -71, 'DOUBLE_SLASH': 232, 'FINAL_SECTION': -71, 'SECTION_WORD': -71, 'STATION': -71, 'WORD': -71}, {'$END': -72},
                       {'$END': -73}, {'$END': -74},
                       {'$END': -75, 'FINAL_SECTION': 134, 'SECTION_WORD': 170, 'STATION': 47, 'WORD': 228, 'section': 9}, {'$END': -76},
                       {'ORDER_NUMBER': 44}, {'$END': -77}, {'$END': -78}, {},
                       {'$END': -79, 'PARENTHESIS': 93, 'REFERENCE_REMARK': 122, '__reference_star_8': 132}, {'SECTION_NUMBER': 119}, {'$END': -80},
                       {'$END': -81, 'PARENTHESIS': -81, 'REFERENCE_REMARK': -81}, {'$END': -82, 'STATION': -82, 'STATION_ONLY': -82},
                       {'PAGE_STATION': 139, 'PAGE_WORD': 180, 'page_line': 149}, {'$END': -83, 'SECURITY_PROSIGN': 208},
                       {'$END': -84, 'PARENTHESIS': -84, 'REFERENCE_REMARK': -84}, {'$END': -85}, {'REFERENCE_NUMBER': 90},
                       {'$END': -86, 'OPERATING_SIGNAL': 36}, {'$END': -87, 'WORD': -87}, {'$END': -88, 'WORD': 126, '__classification_star_3': 136},
                       {}, {'$END': -89, 'WORD': 126, '__classification_star_3': 104}, {'$END': -90, 'WORD': -90},
                       {'ADDRESSED_INDICATOR': 22, 'ADDRESS_NAME': 217, 'ROLE_WORD': 216, 'addressee': 154},
                       {'$END': -91, 'PARENTHESIS': 14, 'REFERENCE_REMARK': 118}, {'$END': -92}, {'OF': 32, 'SECTION_NUMBER': 28}, {'YEAR': 138},
                       {'$END': -93, 'WORD': 130}, {'$END': -94}, {'$END': -95, 'INSTRUCTIONS': 123}, {'PAGE_NUMBER': 88},
                       {'$END': -96, 'CONTINUITY_NUMBER': 13}, {'EXEMPTION': 168}, {'$END': -97, 'SECURITY_PROSIGN': 42}, {'MESSAGE_NUMBER': 129}, {},
                       {'$END': -98}, {'$END': -99, 'COMMA': -99, 'EXEMPTION': -99, 'REMARK': -99},
                       {'$END': -100, 'CLASSIFIED_BY_REST': -100, 'REASON_LETTERS': 222}, {'$END': -101}, {}, {'$END': -102},
                       {'$END': -103, 'COMMA': -103, 'EXEMPTION': -103, 'REMARK': -103}, {'$END': -104},
                       {'$END': -105, 'PARENTHESIS': 14, 'REFERENCE_REMARK': 118}, {}, {'$END': -106, 'CLASSIFIED_BY_REST': -106},
                       {'$END': -107, 'COMMA': 4, 'EXEMPTION': 182, 'REMARK': 171, '___duration_star_5': 176}, {'$END': -108},
                       {'$END': -109,
                        'CLASSIFIED_BY_KEYWORD': -109,
                        'CLASSIFIED_BY_REST': -109,
                        'CLASSIFIER': -109,
                        'REASON_SECTION': -109,
                        'REASON_WORD': -109},
                       {'$END': -110, 'FULL_STOP': -110, 'ROUTING_INDICATOR': -110}, {'SHORT_SECTION': 183}, {}, {'$END': -111}, {'$END': -112},
                       {'$END': -113}, {'REFERENCE_STATION': 124}, {'$END': -114, 'CLASSIFIED_BY_REST': 247}, {'$END': -115},
                       {'$END': -116, 'COMMA': -116, 'EXEMPTION': -116, 'REMARK': -116},
                       {'DAY_TIME': 74, 'PROSIGN': 203, '__date_time_group_star_2': 55, 'date_time_group': 144}, {'SECTION_NUMBER': 89},
                       {'$END': -117}, {'$END': -118, 'REMARK': 179}, {'MONTH': 135}, {'$END': -119},
                       {'$END': -120, 'CLASSIFIED_BY_REST': 174, 'REASON_SECTION': 211, 'REASON_WORD': 207, 'reason': 166},
                       {'$END': -121, 'COMMA': 141, 'EXEMPTION': 146, 'REMARK': 133},
                       {'$END': -122,
                        'CLASSIFIED_BY_KEYWORD': -122,
                        'CLASSIFIED_BY_REST': -122,
                        'CLASSIFIER': -122,
                        'REASON_SECTION': -122,
                        'REASON_WORD': -122},
                       {'MONTH': 221}, {'$END': -123}, {'PAGE_SECTION': 24}, {'$END': -124, 'CONTINUITY_NUMBER': 150},
                       {'$END': -125, 'COMMA': -125, 'EXEMPTION': -125, 'REMARK': -125}, {'$END': -126, 'REMARK': 192},
                       {'$END': -127, 'COMMA': -127, 'PERSON': -127, 'SEMICOLON': -127, 'TAG': -127}, {'$END': -128}, {'$END': -129},
                       {'ROUTING_INDICATOR': 226, '__called_stations_plus_0': 60}, {'$END': -130}, {'$END': -131, 'OPERATING_SIGNAL': 36},
                       {'ADDRESS_NAME': 231}, {'$END': -132, 'PARAGRAPH_TEXT': 219}, {'$END': -133},
                       {'$END': -134, 'OPERATING_SIGNAL': 236, 'SPECIAL_HANDLING': 46, '__security_star_1': 189},
                       {'$END': -135, 'PARAGRAPH_TEXT': 51}, {'$END': -136, 'CLASSIFIED_BY_REST': 137},
                       {'PARAGRAPH_NUMBER': 70, 'paragraph_head': 161}, {'$END': -137, 'DAY_OF_YEAR': 210, 'SECTION_SUFFIX': 209, 'file_time': 67},
                       {'$END': -138, 'REFERENCE_LABEL': 77, 'REFERENCE_TEXT': 80}, {'$END': -139},
                       {'$END': -140, 'COMMA': 15, 'PERSON': 184, 'SEMICOLON': 79, 'TAG': 68, '__tags_star_6': 23}, {'$END': -141},
                       {'DOUBLED_PROSIGN': 187, 'called_stations': 249}, {'DAY_TIME': -142, 'PROSIGN': -142},
                       {'$END': -143,
                        'CLASSIFIED_BY_KEYWORD': 158,
                        'CLASSIFIED_BY_REST': 188,
                        'CLASSIFIER': 175,
                        'REASON_SECTION': 211,
                        'REASON_WORD': 207,
                        'reason': 195},
                       {'$END': -144, 'DAY_OF_YEAR': 210, 'file_time': 163}, {'REFERENCE_STATION': 8, 'REFERENCE_YEAR': 165, 'reference': 27},
                       {'$END': -145, 'CLASSIFIED_BY_REST': -145, 'REASON_LETTERS': 155, 'REASON_SECTION': 147}, {'$END': -146},
                       {'$END': -147, 'DAY_OF_YEAR': 210, 'file_time': 229}, {'TIME': 96},
                       {'$END': -148, 'CLASSIFIED_BY_REST': -148, 'REASON_LETTERS': 103}, {'PAGE_NUMBER': 248},
                       {'SUB_PARAGRAPH_LABEL': 78, 'sub_paragraph_head': 242}, {'$END': -149, 'REMARK': 108}, {'ORIGINATOR_NAME': 223},
                       {'ADDRESSED_INDICATOR': 190, 'ADDRESS_NAME': 39}, {'$END': -150, 'CONTINUITY_NUMBER': 251, 'PRECEDENCE_WORD': 181},
                       {'OF': 225, 'PAGE_OF_SECTION': 2}, {'$END': -151}, {'$END': -152, 'REFERENCE_LABEL': -152, 'REFERENCE_TEXT': -152},
                       {'YEAR': 100}, {'$END': -153, 'CLASSIFIED_BY_REST': -153}, {'$END': -154},
                       {'$END': -155,
                        'DOUBLE_SLASH': 33,
                        'FINAL_SECTION': -155,
                        'SECTION_WORD': -155,
                        'STATION': -155,
                        'WORD': -155,
                        '___level_star_4': 241},
                       {'PAGE_SECTION': 43}, {'$END': -156, 'FULL_STOP': -156, 'ROUTING_INDICATOR': -156}, {'ZONE': 178},
                       {'$END': -157, 'FINAL_SECTION': 134, 'SECTION_WORD': 170, 'STATION': 76, 'section': 65}, {'$END': -158},
                       {'$END': -159, 'WORD': 130}, {'$END': -160, 'CONTINUITY_NUMBER': 148, 'PRECEDENCE_WORD': 240}, {'WORD': 69},
                       {'$END': -161, 'CONTINUITY_NUMBER': 83}, {'$END': -162, 'STATION': -162, 'STATION_ONLY': -162},
                       {'$END': -163, 'SUBJECT_TEXT': 72}, {'$END': -164, 'OPERATING_SIGNAL': -164}, {'$END': -165, 'PARAGRAPH_TEXT': 145}, {}, {},
                       {'$END': -166, 'CONTINUITY_NUMBER': 112},
                       {'$END': -167, 'DOUBLE_SLASH': 232, 'FINAL_SECTION': -167, 'SECTION_WORD': -167, 'STATION': -167, 'WORD': -167}, {},
                       {'$END': -168, 'CONTINUITY_NUMBER': 152, 'PRECEDENCE_WORD': 140}, {'$END': -169, 'REMARK': 99},
                       {'CLASSIFIED_BY_KEYWORD': 177, '__classified_by_plus_9': 204, 'classified_by': 114}, {'DAY_TIME': -170, 'PROSIGN': -170},
                       {'$END': -171}, {'$END': -172, 'REMARK': 167, 'SHORT_SECTION': 38}, {}, {'SUBJECT_KEYWORD': 53, 'subject': 50},
                       {'$END': -173}],
            'terminals': [('FULL_STOP', '\\.'),
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
                          ('DOUBLE_SLASH', '//'), ('PROSIGN', '[A-Z](?= )'), ('ZONE', '[A-Z]'), ('COMMA', ','), ('SEMICOLON', ';')]},
 'markings': {'rules': [('__release_star_1', 2), ('_separator', 1), ('_separator', 1), ('_control', 1), ('__portion_star_0', 3), ('_separator', 1),
                        ('__release_star_1', 3), ('portion', 1), ('_control', 1), ('__release_star_1', 2), ('_separator', 1), ('_control', 1),
                        ('portion', 2), ('release', 2), ('release', 3), ('__release_star_1', 1), ('portion', 1), ('portion', 2),
                        ('__portion_star_0', 2)],
              'starts': {'portion': (19, 16)},
              'states': [{'$END': -1, 'COMMA': -1, 'COUNTRY': -1, 'DOUBLE_SLASH': -1, 'HYPHEN': -1, 'SLASH': -1},
                         {'CONTROL': -2, 'RELEASE_TO': -2, 'UNCLASSIFIED_CONTROL': -2}, {'COUNTRY': 15},
                         {'CONTROL': -3, 'RELEASE_TO': -3, 'UNCLASSIFIED_CONTROL': -3},
                         {'$END': -4, 'COMMA': -4, 'DOUBLE_SLASH': -4, 'HYPHEN': -4, 'SLASH': -4},
                         {'$END': -5, 'COMMA': -5, 'DOUBLE_SLASH': -5, 'HYPHEN': -5, 'SLASH': -5},
                         {'CONTROL': -6, 'RELEASE_TO': -6, 'UNCLASSIFIED_CONTROL': -6},
                         {'$END': -7, 'COMMA': -7, 'COUNTRY': -7, 'DOUBLE_SLASH': -7, 'HYPHEN': -7, 'SLASH': -7},
                         {'$END': -8, 'COMMA': 1, 'DOUBLE_SLASH': 6, 'HYPHEN': 3, 'SLASH': 12, '__portion_star_0': 14, '_separator': 25},
                         {'$END': -9, 'COMMA': -9, 'DOUBLE_SLASH': -9, 'HYPHEN': -9, 'SLASH': -9}, {'COUNTRY': 0},
                         {'$END': -10, 'COMMA': -10, 'COUNTRY': -10, 'DOUBLE_SLASH': -10, 'HYPHEN': -10, 'SLASH': -10},
                         {'CONTROL': -11, 'RELEASE_TO': -11, 'UNCLASSIFIED_CONTROL': -11},
                         {'$END': -12, 'COMMA': -12, 'DOUBLE_SLASH': -12, 'HYPHEN': -12, 'SLASH': -12},
                         {'$END': -13, 'COMMA': 1, 'DOUBLE_SLASH': 6, 'HYPHEN': 3, 'SLASH': 12, '_separator': 21},
                         {'$END': -14, 'COMMA': 10, 'COUNTRY': 20, 'DOUBLE_SLASH': -14, 'HYPHEN': -14, 'SLASH': -14, '__release_star_1': 17}, {},
                         {'$END': -15, 'COMMA': 18, 'COUNTRY': 11, 'DOUBLE_SLASH': -15, 'HYPHEN': -15, 'SLASH': -15}, {'COUNTRY': 7},
                         {'PORTION_LEVEL': 22, 'UNCLASSIFIED_CONTROL': 8, 'portion': 16},
                         {'$END': -16, 'COMMA': -16, 'COUNTRY': -16, 'DOUBLE_SLASH': -16, 'HYPHEN': -16, 'SLASH': -16},
                         {'CONTROL': 13, 'RELEASE_TO': 2, 'UNCLASSIFIED_CONTROL': 4, '_control': 5, 'release': 9},
                         {'$END': -17, 'COMMA': 1, 'DOUBLE_SLASH': 6, 'HYPHEN': 3, 'SLASH': 12, '__portion_star_0': 23, '_separator': 25},
                         {'$END': -18, 'COMMA': 1, 'DOUBLE_SLASH': 6, 'HYPHEN': 3, 'SLASH': 12, '_separator': 21},
                         {'$END': -19, 'COMMA': -19, 'DOUBLE_SLASH': -19, 'HYPHEN': -19, 'SLASH': -19},
                         {'CONTROL': 13, 'RELEASE_TO': 2, 'UNCLASSIFIED_CONTROL': 4, '_control': 24, 'release': 9}],
              'terminals': [('CONTROL', '(?:NOFORN|NF|N|ORCON|OC|IMCON|IMC|PROPIN|PR|RELIDO|NODIS|ND|EXDIS|XD|LIMDIS|FISA|LES)(?![A-Z])'),
                            ('RELEASE_TO', 'REL(?: TO)?(?![A-Z])'), ('UNCLASSIFIED_CONTROL', '(?:SBU|LOU|FOUO)(?![A-Z])'),
                            ('PORTION_LEVEL', '(?:TS|S|C|U|R)(?![A-Z])'), ('DOUBLE_SLASH', '//'), ('COUNTRY', '(?!AND\\b)[A-Z]{2,}'),
                            ('__IGNORE_0', '\\s+'), ('COMMA', ',|\\band\\b|AND\\b'), ('HYPHEN', '\\-'), ('SLASH', '/')]},
 'telegram': {'rules': [('_routing', 3), ('ending', 5), ('__text_star_0', 1), ('_routing', 2), ('ending', 2), ('text', 6), ('_routing', 3),
                        ('__text_star_0', 1), ('_citations', 0), ('ending', 3), ('_addresses', 4), ('heading', 4), ('_citations', 2), ('_routing', 1),
                        ('_addresses', 2), ('ending', 0), ('__text_star_0', 2), ('ending', 4), ('_routing', 3), ('heading', 5), ('_extract', 2),
                        ('ending', 2), ('ending', 2), ('_addresses', 1), ('ending', 1), ('ending', 2), ('ending', 3), ('_extract', 3),
                        ('__text_star_0', 2), ('ending', 1), ('ending', 4), ('ending', 2), ('_routing', 3), ('ending', 2), ('_citations', 1),
                        ('heading', 1), ('_routing', 1), ('ending', 3), ('text', 5), ('_routing', 4), ('ending', 3), ('_citations', 1), ('ending', 4),
                        ('ending', 4), ('ending', 2), ('ending', 3), ('ending', 3), ('telegram', 3), ('_citations', 2), ('_routing', 2), ('text', 7),
                        ('telegram', 1), ('_addresses', 2), ('_addresses', 1), ('_addresses', 3), ('telegram', 2), ('_routing', 2), ('ending', 2),
                        ('ending', 2), ('ending', 1), ('heading', 1), ('_routing', 2), ('ending', 3), ('_extract', 1), ('_extract', 1),
                        ('_routing', 1), ('_addresses', 3), ('_extract', 1), ('ending', 1), ('heading', 6), ('heading', 5), ('_routing', 2),
                        ('ending', 3), ('ending', 2), ('_routing', 2), ('_extract', 2), ('_extract', 2), ('ending', 1), ('text', 6), ('_routing', 1),
                        ('heading', 2), ('_addresses', 2), ('ending', 3), ('ending', 4), ('ending', 3)],
              'starts': {'telegram': (71, 62)},
              'states': [{'DATE_TIME_GROUP': -1}, {'$END': -2}, {'TAGS': 38}, {'CAPTION': -3, 'EXECUTIVE_ORDER': -3, 'PASS': -3},
                         {'DATE_TIME_GROUP': -4}, {'$END': -5, 'END_OF_MESSAGE': 42},
                         {'$END': -6, 'BREAK': -6, 'CORRECTION': -6, 'END_OF_MESSAGE': -6, 'END_SERIAL': -6, 'SIGNATURE': -6},
                         {'CAPTION': 31, 'EXECUTIVE_ORDER': 60, 'PASS': 19}, {'DATE_TIME_GROUP': -7, 'SECURITY': 44},
                         {'CAPTION': -8, 'EXECUTIVE_ORDER': -8, 'PASS': -8},
                         {'$END': -9,
                          'BREAK': -9,
                          'CLASSIFIED_BY': 39,
                          'CORRECTION': -9,
                          'END_OF_MESSAGE': -9,
                          'END_SERIAL': -9,
                          'REFERENCES': 46,
                          'SIGNATURE': -9,
                          'TEXT': -9,
                          '_citations': 92},
                         {'$END': -10}, {'SUBJECT': 10}, {'ACCOUNTING': -11, 'BREAK': -11, 'CLASSIFICATION': -11},
                         {'ACCOUNTING': 22, 'BREAK': 83, 'CLASSIFICATION': -12},
                         {'$END': -13, 'BREAK': -13, 'CORRECTION': -13, 'END_OF_MESSAGE': -13, 'END_SERIAL': -13, 'SIGNATURE': -13, 'TEXT': -13},
                         {'CALLING_STATION': 84, 'DATE_TIME_GROUP': -14, 'SECURITY': 4},
                         {'ACCOUNTING': -15, 'BREAK': -15, 'CLASSIFICATION': -15, 'INFO': 79},
                         {'$END': -16, 'BREAK': 33, 'CORRECTION': 69, 'END_OF_MESSAGE': 90, 'END_SERIAL': 27, 'SIGNATURE': 81, 'ending': 53},
                         {'CAPTION': -17, 'EXECUTIVE_ORDER': -17, 'PASS': -17}, {'$END': -18}, {'DATE_TIME_GROUP': -19},
                         {'BREAK': 82, 'CLASSIFICATION': -20}, {'BREAK': -21, 'CLASSIFICATION': -21}, {'$END': -22}, {'$END': -23},
                         {'ACCOUNTING': -24, 'BREAK': -24, 'CLASSIFICATION': -24, 'EXEMPTED': 95},
                         {'$END': -25, 'CORRECTION': 49, 'END_OF_MESSAGE': 25}, {'$END': -26, 'CORRECTION': 52, 'END_OF_MESSAGE': 45},
                         {'$END': -27, 'CORRECTION': 48, 'END_OF_MESSAGE': 20}, {'BREAK': -28, 'CLASSIFICATION': -28},
                         {'CAPTION': -29, 'EXECUTIVE_ORDER': -29, 'PASS': -29},
                         {'$END': -16, 'BREAK': 33, 'CORRECTION': 69, 'END_OF_MESSAGE': 90, 'END_SERIAL': 27, 'SIGNATURE': 81, 'ending': 64},
                         {'$END': -30, 'CORRECTION': 37, 'END_OF_MESSAGE': 86, 'END_SERIAL': 67}, {'$END': -31},
                         {'$END': -32, 'CORRECTION': 51, 'END_OF_MESSAGE': 75, 'END_SERIAL': 29}, {'DATE_TIME_GROUP': -33},
                         {'$END': -34, 'END_OF_MESSAGE': 85}, {'SUBJECT': 91},
                         {'$END': -35,
                          'BREAK': -35,
                          'CORRECTION': -35,
                          'END_OF_MESSAGE': -35,
                          'END_SERIAL': -35,
                          'REFERENCES': 54,
                          'SIGNATURE': -35,
                          'TEXT': -35},
                         {'$END': -30, 'CLASSIFICATION': -36, 'CORRECTION': 37, 'END_OF_MESSAGE': 86, 'END_SERIAL': 67},
                         {'CALLED_STATIONS': 55, 'CALLING_STATION': 87, 'DATE_TIME_GROUP': -37, 'SECURITY': 66}, {'$END': -38},
                         {'$END': -39, 'BREAK': -39, 'CORRECTION': -39, 'END_OF_MESSAGE': -39, 'END_SERIAL': -39, 'SIGNATURE': -39, 'TEXT': 6},
                         {'DATE_TIME_GROUP': -40}, {'$END': -41},
                         {'$END': -42,
                          'BREAK': -42,
                          'CLASSIFIED_BY': 15,
                          'CORRECTION': -42,
                          'END_OF_MESSAGE': -42,
                          'END_SERIAL': -42,
                          'SIGNATURE': -42,
                          'TEXT': -42},
                         {'$END': -43}, {'$END': -44, 'END_OF_MESSAGE': 1}, {'$END': -45, 'END_OF_MESSAGE': 11}, {'CLASSIFICATION': 70, 'text': 18},
                         {'$END': -46, 'END_OF_MESSAGE': 47}, {'$END': -47, 'END_OF_MESSAGE': 97}, {'$END': -48},
                         {'$END': -49, 'BREAK': -49, 'CORRECTION': -49, 'END_OF_MESSAGE': -49, 'END_SERIAL': -49, 'SIGNATURE': -49, 'TEXT': -49},
                         {'CALLING_STATION': 8, 'DATE_TIME_GROUP': -50, 'SECURITY': 21}, {'INFO': 26, 'TO': 61, '_addresses': 14},
                         {'$END': -51, 'BREAK': -51, 'CORRECTION': -51, 'END_OF_MESSAGE': -51, 'END_SERIAL': -51, 'SIGNATURE': -51}, {'$END': -52},
                         {'ACCOUNTING': -53, 'BREAK': -53, 'CLASSIFICATION': -53, 'EXEMPTED': 63}, {'TAGS': 12},
                         {'ACCOUNTING': -54, 'BREAK': -54, 'CLASSIFICATION': -54, 'EXEMPTED': 17, 'INFO': 59}, {},
                         {'ACCOUNTING': -55, 'BREAK': -55, 'CLASSIFICATION': -55}, {'$END': -56}, {'FROM': 56}, {'DATE_TIME_GROUP': -57},
                         {'$END': -58, 'CORRECTION': 96, 'END_OF_MESSAGE': 98}, {'$END': -59}, {'$END': -60, 'END_OF_MESSAGE': 68},
                         {'CAPTION': 9, 'EXECUTIVE_ORDER': 2, 'PASS': 3, '__text_star_0': 7},
                         {'$END': -16,
                          'BREAK': 40,
                          'CALLED_STATIONS': 16,
                          'CALLING_STATION': 93,
                          'CLASSIFICATION': 70,
                          'CORRECTION': 69,
                          'DATE_TIME_GROUP': 77,
                          'END_OF_MESSAGE': 90,
                          'END_SERIAL': 27,
                          'FROM': 76,
                          'INFO': 26,
                          'SECURITY': 78,
                          'SIGNATURE': 81,
                          'TO': 61,
                          'TRANSMISSION_IDENTIFIER': 41,
                          '_addresses': 80,
                          '_extract': 72,
                          '_routing': 73,
                          'ending': 58,
                          'heading': 50,
                          'telegram': 62,
                          'text': 32},
                         {'BREAK': 94, 'CLASSIFICATION': -61}, {'DATE_TIME_GROUP': 65}, {'DATE_TIME_GROUP': -62}, {'$END': -63},
                         {'BREAK': -64, 'CLASSIFICATION': -64, 'INFO': 26, 'TO': 61, '_addresses': 89},
                         {'BREAK': -65, 'CLASSIFICATION': -65, 'FROM': 88, 'INFO': 26, 'TO': 61, '_addresses': 23}, {'DATE_TIME_GROUP': -66},
                         {'ACCOUNTING': -67, 'BREAK': -67, 'CLASSIFICATION': -67, 'EXEMPTED': 13}, {'BREAK': -68, 'CLASSIFICATION': -68},
                         {'$END': -69, 'BREAK': 35, 'CORRECTION': 5, 'END_OF_MESSAGE': 24, 'END_SERIAL': 28}, {'CLASSIFICATION': -70},
                         {'CLASSIFICATION': -71}, {'DATE_TIME_GROUP': -72, 'SECURITY': 0}, {'$END': -73}, {'$END': -74},
                         {'DATE_TIME_GROUP': -75, 'SECURITY': 36}, {'BREAK': -76, 'CLASSIFICATION': -76, 'INFO': 26, 'TO': 61, '_addresses': 30},
                         {'BREAK': -77, 'CLASSIFICATION': -77}, {'$END': -78},
                         {'$END': -9,
                          'BREAK': -9,
                          'CLASSIFIED_BY': 39,
                          'CORRECTION': -9,
                          'END_OF_MESSAGE': -9,
                          'END_SERIAL': -9,
                          'REFERENCES': 46,
                          'SIGNATURE': -9,
                          'TEXT': -9,
                          '_citations': 43},
                         {'$END': -79, 'BREAK': -79, 'CORRECTION': -79, 'END_OF_MESSAGE': -79, 'END_SERIAL': -79, 'SIGNATURE': -79, 'TEXT': 57},
                         {'DATE_TIME_GROUP': -80, 'SECURITY': 74}, {'CLASSIFICATION': -81}, {'ACCOUNTING': -82, 'BREAK': -82, 'CLASSIFICATION': -82},
                         {'$END': -83, 'END_OF_MESSAGE': 34}, {'$END': -84}, {'$END': -85}],
              'terminals': [('CLASSIFIED_BY', '(?i:(?:\\d{1,2}\\. *)?(?:\\([A-Z\\/]{1,9}\\) *)?CLASSIFIED BY\\b)'),
                            ('PARAGRAPH', '\\d{1,3}(?: ?\\. *(?=[^\\s\\d])| *(?=\\([A-Z][A-Z\\/, -]{0,30}\\)))'),
                            ('DATE_TIME_GROUP', '(?:[ZOPRYM]{1,2} +){0,3}\\d{5,7}[A-Z]? ?[A-Z]{3,9}\\b'), ('CALLING_STATION', 'DE +[A-Z]{4,8}\\b'),
                            ('TO', 'TO +'), ('INFO', 'INFO\\b'), ('SECURITY', 'ZN[RY]\\b'), ('EXEMPTED', 'XMT\\b'), ('FROM', 'FM\\b'),
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
