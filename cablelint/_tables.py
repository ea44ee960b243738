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
           '// TAGS: PREL EAID EINV KISL KDEM AF KZ         TAGS: OVIP (CLINTON, HILLARY), PREL, CH\n'
           'tags: TAGS_KEYWORD (TAG | PERSON | ",")*\n'
           'TAGS_KEYWORD.3: /TAGS?\\s*[:;]?/i\n'
           'PERSON.2: /\\([^()]*\\)/\n'
           'TAG: /[^\\s,()]+/\n'
           '\n'
           '// SUBJECT: (C) KAZAKHSTAN: FM TAZHIN THANKS AMBASSADOR KHALILZAD\n'
           'subject: SUBJECT_KEYWORD PORTION_MARK? SUBJECT_TEXT?\n'
           'SUBJECT_KEYWORD.3: /SUBJ(?:ECT)?(?![A-Z])\\s*[:;]?/i\n'
           'PORTION_MARK.2: /\\((?=[A-Z])[A-Z\\/, \\-]{1,40}\\)/\n'
           'SUBJECT_TEXT: /\\S[\\s\\S]*/\n'
           '\n'
           '// REF: A. 05 ASTANA 4321 B. STATE 12345 (NOTAL)\n'
           'references: REFERENCE_KEYWORD (REFERENCE_LABEL? REFERENCE_TEXT)*\n'
           'REFERENCE_KEYWORD.4: /REFS?(?:\\(S\\))?(?![A-Z])\\s*[:;.]*/i\n'
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
           'reason: REASON_WORD? REASON_SECTION (REASON_LETTERS)?\n'
           '      | REASON_WORD REASON_LETTERS\n'
           'CLASSIFIED_BY_KEYWORD.4: /(?:\\d{1,2}\\. *)?(?:\\([A-Z\\/]{1,9}\\) *)?CLASSIFIED\\s+BY\\b\\s*[:;,.]?/i\n'
           'CLASSIFIER: /(?:(?!(?:\\b(?:for|per|under)\\s+(?:the\\s+)?(?:following\\s+)?)?(?:\\b(?:e\\.?o\\.?:? '
           '?1\\d{4}|reas|reson|reaons|rasons|sections?\\s+1|derived\\s+from)|1 ?\\.[2-6]\\b))[\\s\\S])+/i\n'
           'REASON_WORD.3: /(?:[,;.:\\-]|\\b(?:for|the|following|under|per|pursuant|based|on|to|of|in|are|is)\\b|e\\.?o\\.?:? '
           '?\\d{5}[,:;.]?|\\s)*\\b(?:reasons?|resons?|reaons?|rasons?|reasons?\\(s\\)|reason\\(s\\)|sections?|sec\\.|paras?)\\b(?:[,;.:\\-]|\\b(?:for|the|under|per|of|in|are|is|and|section|sections|sec|e\\.?o\\.?)\\b|1[0-9]{4}|reason|\\s)*/is\n'
           'REASON_SECTION.3: /1 ?\\. ?\\d{1,2}(?![\\d.])/\n'
           'REASON_LETTERS.2: /(?:\\(? ?[a-z] ?\\)|\\band\\b|\\b[a-z]\\b|[,&\\/+.\\-;]|\\s|\\()+/i\n'
           'CLASSIFIED_BY_REST: /\\S[\\s\\S]*/\n'
           '\n'
           '// --- the text --------------------------------------------------------------------------------------------------------------\n'
           '// 4. (C) In response, ...        6.(C)        7 (U)\n'
           'paragraph_head: PARAGRAPH_NUMBER FULL_STOP? (MARK | BROKEN_MARK)? PARAGRAPH_TEXT?\n'
           'PARAGRAPH_NUMBER: /\\d{1,3}/\n'
           'MARK.2: /\\( ?[A-Z][A-Z0-9\\/, \\-]{0,60}\\)|\\[[A-Z]{1,3}(?:\\/[A-Z]{1,6})?\\]/\n'
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
             'DATE_TIME_GROUP.2: /(?:[A-Z]{1,2} +){0,3}\\d{5,7}[A-Z]? ?[A-Z]{3,9}\\b/\n'
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
             'CLASSIFICATION: /UNCLAS|CONFIDENTIAL\\b|SECRET\\b|TOP SECRET\\b|LIMITED OFFICIAL USE\\b|[A-Z] {1,2}[A-Z](?: {1,2}[A-Z](?![A-Z])){3,}/\n'
             '// SIPDIS: every line of the text header that is nothing else and names a caption\n'
             'CAPTION: /SIPDIS\\b|NODIS\\b|EXDIS\\b|STADIS\\b|LIMDIS\\b|NOFORN\\b|SENSITIVE\\b/\n'
             '// STATE FOR SCA/CEN\n'
             'PASS: /(?:STATE|DEPT|DEPARTMENT) (?:ALSO )?(?:FOR|PASS)\\b/\n'
             '// E.O. 12958: DECL: 10/20/2018\n'
             'EXECUTIVE_ORDER: /E\\. ?O\\.|EO:? ?\\d|E\\.O:/i\n'
             '// TAGS: PREL EAID KZ\n'
             'TAGS: /TAGS?(?=[:; ])/i\n'
             '// SUBJECT: KAZAKHSTAN: ...\n'
             'SUBJECT: /SUBJ(?:ECT)?\\b *[:;]?/i\n'
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

TABLES = {'fields': {'rules': [('__called_stations_plus_0', 1), ('reason', 2), ('reason', 1), ('sub_paragraph_head', 2), ('subject', 2), ('reason', 3),
                      ('calling_station', 4), ('reference', 4), ('classification', 5), ('addressee', 2), ('_duration', 3), ('classification', 2),
                      ('__security_star_1', 2), ('sub_paragraph_head', 1), ('addressee', 2), ('reason', 2), ('calling_station', 4), ('security', 3),
                      ('paragraph_head', 4), ('classification', 5), ('calling_station', 4), ('__references_star_7', 3), ('called_stations', 2),
                      ('__tags_star_6', 2), ('security', 4), ('section', 4), ('_duration', 3), ('section', 4), ('__date_time_group_star_2', 1),
                      ('__classification_star_3', 2), ('_duration', 3), ('calling_station', 3), ('paragraph_head', 3), ('___duration_star_5', 2),
                      ('classified_by', 2), ('___duration_star_5', 1), ('subject', 1), ('paragraph_head', 3), ('file_time', 2), ('_duration', 3),
                      ('_duration', 4), ('tags', 1), ('addressee', 4), ('page_line', 6), ('paragraph_head', 2), ('classified_by', 3),
                      ('page_line', 6), ('_duration', 2), ('___duration_star_5', 3), ('addressee', 3), ('paragraph_head', 4),
                      ('__called_stations_plus_0', 2), ('transmission_identifier', 3), ('__tags_star_6', 2), ('page_line', 7),
                      ('__references_star_7', 1), ('__classified_by_plus_9', 2), ('subject', 2), ('_duration', 1), ('_duration', 2),
                      ('originator', 2), ('date_time_group', 4), ('page_line', 7), ('_level', 1), ('page_line', 8), ('__reference_star_8', 2),
                      ('addressee', 4), ('_duration', 1), ('addressee', 4), ('_duration', 3), ('paragraph_head', 3), ('date_time_group', 6),
                      ('addressee', 4), ('addressee', 2), ('sub_paragraph_head', 2), ('addressee', 3), ('_duration', 2), ('classification', 6),
                      ('_level', 1), ('references', 2), ('classification', 4), ('addressee', 3), ('subject', 3), ('classification', 4),
                      ('_duration', 1), ('transmission_identifier', 4), ('__reference_star_8', 2), ('date_time_group', 5), ('classification', 4),
                      ('addressee', 3), ('classified_by', 3), ('__classification_star_3', 1), ('transmission_identifier', 1), ('addressee', 3),
                      ('section', 3), ('__classified_by_plus_9', 1), ('paragraph_head', 3), ('__tags_star_6', 2), ('calling_station', 3),
                      ('classification', 2), ('_level', 2), ('__date_time_group_star_2', 2), ('addressee', 3), ('___level_star_4', 3),
                      ('executive_order', 3), ('security', 2), ('date_time_group', 5), ('__tags_star_6', 1), ('_duration', 2), ('page_line', 5),
                      ('transmission_identifier', 2), ('sub_paragraph_head', 3), ('tags', 2), ('_duration', 2), ('page_line', 5),
                      ('transmission_identifier', 3), ('__references_star_7', 2), ('__tags_star_6', 1), ('classified_by', 4), ('_level', 2),
                      ('classification', 3), ('page_line', 4), ('paragraph_head', 1), ('_duration', 2), ('__reference_star_8', 1), ('reference', 2),
                      ('reason', 2), ('_duration', 2), ('addressee', 1), ('calling_station', 5), ('calling_station', 3), ('paragraph_head', 2),
                      ('paragraph_head', 3), ('__references_star_7', 2), ('paragraph_head', 2), ('_duration', 2), ('__security_star_1', 1),
                      ('sub_paragraph_head', 3), ('calling_station', 2), ('classification', 5), ('classification', 3), ('___duration_star_5', 2),
                      ('_duration', 1), ('sub_paragraph_head', 2), ('_duration', 1), ('addressee', 5), ('_duration', 1), ('called_stations', 3),
                      ('_duration', 1), ('transmission_identifier', 3), ('_duration', 2), ('classification', 1), ('reference', 3), ('_level', 3),
                      ('classification', 3), ('classified_by', 1), ('executive_order', 2), ('__tags_star_6', 1), ('addressee', 2),
                      ('classified_by', 2), ('references', 1), ('reference', 3), ('classified_by', 2), ('__reference_star_8', 1),
                      ('transmission_identifier', 2), ('paragraph_head', 2), ('___level_star_4', 2), ('security', 3), ('classified_by', 3),
                      ('transmission_identifier', 2)],
            'starts': {'addressee': (251, 9),
                       'called_stations': (95, 160),
                       'calling_station': (186, 223),
                       'classification': (198, 56),
                       'classified_by': (41, 205),
                       'date_time_group': (229, 23),
                       'executive_order': (126, 60),
                       'originator': (138, 63),
                       'page_line': (208, 87),
                       'paragraph_head': (180, 226),
                       'reference': (118, 116),
                       'references': (227, 74),
                       'security': (59, 37),
                       'sub_paragraph_head': (77, 57),
                       'subject': (166, 145),
                       'tags': (243, 131),
                       'transmission_identifier': (144, 123)},
            'states': [{'$END': -1, 'FULL_STOP': -1, 'ROUTING_INDICATOR': -1}, {'$END': -2, 'CLASSIFIED_BY_REST': -2},
                       {'$END': -3, 'CLASSIFIED_BY_REST': -3, 'REASON_LETTERS': 1}, {'$END': -4}, {'$END': -5, 'SUBJECT_TEXT': 109}, {'TIME': 47},
                       {'$END': -6, 'CLASSIFIED_BY_REST': -6}, {'$END': -7}, {'$END': -8, 'PARENTHESIS': 114, 'REFERENCE_REMARK': 88}, {},
                       {'$END': -9, 'WORD': 34}, {'$END': -10, 'CONTINUITY_NUMBER': 140, 'PRECEDENCE_WORD': 119}, {'$END': -11}, {'EXEMPTION': 207},
                       {'$END': -12, 'FINAL_SECTION': 132, 'SECTION_WORD': 38, 'STATION': 164, 'section': 206},
                       {'$END': -13, 'OPERATING_SIGNAL': -13}, {'$END': -14, 'BROKEN_MARK': 211, 'MARK': 99, 'PARAGRAPH_TEXT': 3},
                       {'$END': -15, 'CONTINUITY_NUMBER': 108}, {'$END': -16, 'CLASSIFIED_BY_REST': -16}, {'$END': -17},
                       {'$END': -18, 'OPERATING_SIGNAL': 199, '__security_star_1': 29}, {'$END': -19},
                       {'$END': -20, 'WORD': 121, '__classification_star_3': 102}, {}, {'REASON_LETTERS': 18, 'REASON_SECTION': 182},
                       {'$END': -21, 'DAY_OF_YEAR': 5, 'file_time': 185}, {'$END': -22, 'REFERENCE_LABEL': -22, 'REFERENCE_TEXT': -22},
                       {'$END': -23, 'FULL_STOP': 216, 'ROUTING_INDICATOR': 70}, {'$END': -24, 'COMMA': -24, 'PERSON': -24, 'TAG': -24},
                       {'$END': -25, 'OPERATING_SIGNAL': 15}, {'$END': -26, 'STATION': -26, 'STATION_ONLY': -26}, {'$END': -27},
                       {'$END': -28, 'STATION': -28, 'STATION_ONLY': -28}, {'DAY_TIME': -29, 'PROSIGN': -29}, {'$END': -30, 'WORD': -30},
                       {'$END': -31}, {'$END': -32, 'DAY_OF_YEAR': 5, 'file_time': 7}, {}, {'SECTION_NUMBER': 177}, {'$END': -33},
                       {'$END': -34, 'COMMA': -34, 'EXEMPTION': -34, 'REMARK': -34},
                       {'CLASSIFIED_BY_KEYWORD': 127, '__classified_by_plus_9': 231, 'classified_by': 205}, {'$END': -35, 'CLASSIFIED_BY_REST': 248},
                       {'$END': -36, 'COMMA': -36, 'EXEMPTION': -36, 'REMARK': -36}, {'ORDER_NUMBER': 232},
                       {'$END': -37, 'PORTION_MARK': 4, 'SUBJECT_TEXT': 78}, {'$END': -38}, {'$END': -39},
                       {'$END': -40, 'COMMA': 249, 'EXEMPTION': 40, 'REMARK': 49}, {'$END': -41},
                       {'$END': -42, 'COMMA': 233, 'PERSON': 168, 'TAG': 148, '__tags_star_6': 157}, {'$END': -43}, {'$END': -44},
                       {'$END': -45, 'PARAGRAPH_TEXT': 39}, {'$END': -46, 'CLASSIFIED_BY_REST': 169}, {'$END': -47, 'REMARK': 73}, {}, {},
                       {'$END': -48}, {'SECURITY_SIGNAL': 107, 'security': 37}, {}, {'REFERENCE_NUMBER': 181}, {'YEAR': 115}, {},
                       {'PAGE_NUMBER': 174}, {'SHORT_SECTION': 84}, {'$END': -49, 'COMMA': -49, 'EXEMPTION': -49, 'REMARK': -49},
                       {'$END': -50, 'CONTINUITY_NUMBER': 51}, {'$END': -51}, {'PAGE_SECTION': 136},
                       {'$END': -52, 'FULL_STOP': -52, 'ROUTING_INDICATOR': -52}, {'$END': -53, 'SECURITY_PROSIGN': 113},
                       {'$END': -54, 'COMMA': -54, 'PERSON': -54, 'TAG': -54}, {'$END': -55}, {},
                       {'$END': -56, 'REFERENCE_LABEL': -56, 'REFERENCE_TEXT': -56},
                       {'$END': -57,
                        'CLASSIFIED_BY_KEYWORD': -57,
                        'CLASSIFIED_BY_REST': -57,
                        'CLASSIFIER': -57,
                        'REASON_SECTION': -57,
                        'REASON_WORD': -57},
                       {'SUB_PARAGRAPH_LABEL': 16, 'sub_paragraph_head': 57}, {'$END': -58}, {'$END': -59}, {'$END': -60, 'REMARK': 31},
                       {'DAY_TIME': 178, 'PROSIGN': 139}, {'$END': -61}, {'$END': -62, 'INSTRUCTIONS': 147}, {'$END': -63, 'REMARK': 86},
                       {'$END': -64,
                        'DOUBLE_SLASH': 224,
                        'EFTO': 135,
                        'FINAL_SECTION': -64,
                        'SECTION_WORD': -64,
                        'STATION': -64,
                        'WORD': -64,
                        '___level_star_4': 170},
                       {'$END': -65}, {}, {'$END': -66, 'PARENTHESIS': -66, 'REFERENCE_REMARK': -66}, {'$END': -67}, {'$END': -68, 'REMARK': 149},
                       {'$END': -69, 'CONTINUITY_NUMBER': 213}, {'$END': -70}, {'$END': -71, 'PARAGRAPH_TEXT': 21}, {'$END': -72},
                       {'DOUBLED_PROSIGN': 215, 'called_stations': 160}, {'$END': -73}, {'PAGE_SECTION': 55}, {'$END': -74},
                       {'$END': -75, 'PARAGRAPH_TEXT': 200}, {'$END': -76}, {'$END': -77, 'REMARK': 12}, {'$END': -78, 'WORD': 34},
                       {'$END': -79, 'FINAL_SECTION': -79, 'SECTION_WORD': -79, 'STATION': -79, 'WORD': -79}, {'MESSAGE_NUMBER': 22},
                       {'$END': -80, 'REFERENCE_LABEL': 236, 'REFERENCE_TEXT': 162}, {'$END': -81, 'WORD': 121, '__classification_star_3': 204},
                       {'SECURITY_GROUP': 146}, {'$END': -82}, {'$END': -83}, {'$END': -84, 'WORD': 121, '__classification_star_3': 10},
                       {'$END': -85, 'DATE': 158, 'EVENT': 183, 'EXEMPTION': 176, 'MANUAL_REVIEW': 101, 'NOT_APPLICABLE': 219, 'OADR': 80},
                       {'REFERENCE_NUMBER': 222}, {'$END': -86}, {'$END': -87, 'PARENTHESIS': -87, 'REFERENCE_REMARK': -87},
                       {'$END': -88, 'INSTRUCTIONS': 94}, {}, {'$END': -89, 'WORD': 34},
                       {'REFERENCE_STATION': 61, 'REFERENCE_YEAR': 240, 'reference': 116}, {'$END': -90, 'CONTINUITY_NUMBER': 89}, {'$END': -91},
                       {'$END': -92, 'WORD': -92}, {'$END': -93, 'CHANNEL': 153, 'CHANNEL_NUMBER': 244, 'SECURITY_PROSIGN': 250}, {},
                       {'$END': -94, 'CONTINUITY_NUMBER': 96, 'PRECEDENCE_WORD': 91}, {'$END': -95, 'STATION': -95, 'STATION_ONLY': -95},
                       {'EO': 44, 'executive_order': 60},
                       {'$END': -96,
                        'CLASSIFIED_BY_KEYWORD': -96,
                        'CLASSIFIED_BY_REST': -96,
                        'CLASSIFIER': -96,
                        'REASON_SECTION': -96,
                        'REASON_WORD': -96},
                       {'$END': -97, 'PARAGRAPH_TEXT': 68}, {'SECTION_NUMBER': 32}, {'$END': -98, 'COMMA': -98, 'PERSON': -98, 'TAG': -98}, {},
                       {'OF': 194, 'SECTION_NUMBER': 189}, {'$END': -99}, {'$END': -100, 'STATION': 191, 'STATION_ONLY': 172},
                       {'$END': -101,
                        'DOUBLE_SLASH': 224,
                        'FINAL_SECTION': -101,
                        'SECTION_WORD': -101,
                        'STATION': -101,
                        'WORD': -101,
                        '___level_star_4': 225},
                       {'PAGE_STATION': 64}, {'SECTION_NUMBER': 30}, {'FM': 201, 'originator': 63}, {'DAY_TIME': -102, 'PROSIGN': -102},
                       {'$END': -103},
                       {'$END': -104, 'DOUBLE_SLASH': -104, 'FINAL_SECTION': -104, 'SECTION_WORD': -104, 'STATION': -104, 'WORD': -104},
                       {'PAGE_NUMBER': 230}, {'$END': -105}, {'START_OF_MESSAGE': 122, 'transmission_identifier': 123}, {},
                       {'$END': -106, 'OPERATING_SIGNAL': 199, 'SPECIAL_HANDLING': 20, '__security_star_1': 247}, {'$END': -107},
                       {'$END': -108, 'COMMA': -108, 'PERSON': -108, 'TAG': -108}, {'$END': -109}, {'OF': 97}, {'$END': -110, 'REMARK': 52},
                       {'ADDRESS_NAME': 234}, {'$END': -111, 'CHANNEL_NUMBER': 71, 'SECURITY_PROSIGN': 218}, {'$END': -112},
                       {'ADDRESSED_INDICATOR': 239, 'ADDRESS_NAME': 11}, {'PAGE_SECTION': 151}, {'$END': -113, 'COMMA': 72, 'PERSON': 130, 'TAG': 28},
                       {'$END': -114, 'REMARK': 92}, {'$END': -115}, {}, {'$END': -116},
                       {'$END': -117, 'REFERENCE_LABEL': -117, 'REFERENCE_TEXT': -117}, {'ZONE': 210}, {'MESSAGE_NUMBER': 106}, {'OF': 65},
                       {'SUBJECT_KEYWORD': 45, 'subject': 145}, {'MESSAGE_NUMBER': 228}, {'$END': -118, 'COMMA': -118, 'PERSON': -118, 'TAG': -118},
                       {'$END': -119},
                       {'$END': -120, 'DOUBLE_SLASH': 203, 'FINAL_SECTION': -120, 'SECTION_WORD': -120, 'STATION': -120, 'WORD': -120},
                       {'ROUTING_INDICATOR': 202}, {'$END': -121}, {'OF': 156, 'PAGE_OF_SECTION': 150},
                       {'$END': -122, 'REMARK': 159, 'SHORT_SECTION': 165},
                       {'$END': -123, 'BROKEN_MARK': 53, 'FULL_STOP': 190, 'MARK': 196, 'PARAGRAPH_TEXT': 245},
                       {'$END': -124, 'COMMA': 13, 'EXEMPTION': 43, 'REMARK': 35, '___duration_star_5': 48}, {'OF': 137}, {'ZONE': 221},
                       {'$END': -125, 'PARENTHESIS': -125, 'REFERENCE_REMARK': -125}, {'PARAGRAPH_NUMBER': 175, 'paragraph_head': 226},
                       {'$END': -126, 'PARENTHESIS': 242, 'REFERENCE_REMARK': 179, '__reference_star_8': 238},
                       {'$END': -127, 'CLASSIFIED_BY_REST': -127, 'REASON_LETTERS': 6}, {'$END': -128},
                       {'$END': -129, 'CONTINUITY_NUMBER': 98, 'PRECEDENCE_WORD': 17}, {'$END': -130}, {'DE': 171, 'calling_station': 223},
                       {'REFERENCE_TEXT': 195}, {'$END': -131, 'DAY_OF_YEAR': 5, 'SECTION_SUFFIX': 25, 'file_time': 19}, {'OF': 129},
                       {'$END': -132, 'BROKEN_MARK': 93, 'MARK': 128, 'PARAGRAPH_TEXT': 192}, {'MESSAGE_NUMBER': 110}, {'$END': -133}, {'YEAR': 83},
                       {'SECTION_NUMBER': 125}, {'$END': -134, 'REFERENCE_LABEL': -134, 'REFERENCE_TEXT': -134}, {'$END': -135, 'PARAGRAPH_TEXT': 46},
                       {'$END': -136}, {'SOLID_LEVEL': 85, 'SPACED_LEVEL': 103, '_level': 220, 'classification': 56},
                       {'$END': -137, 'OPERATING_SIGNAL': -137}, {'$END': -138}, {'ORIGINATOR_NAME': 82},
                       {'$END': -139, 'DAY_OF_YEAR': 5, 'SECTION_SUFFIX': 36, 'SERIAL': 188, 'file_time': 133}, {'WORD': 141},
                       {'$END': -140, 'WORD': 34}, {}, {'$END': -141, 'STATION': 104},
                       {'$END': -142, 'COMMA': -142, 'EXEMPTION': -142, 'REMARK': -142}, {'PAGE_STATION': 142, 'PAGE_WORD': 69, 'page_line': 87},
                       {'$END': -143}, {'MONTH': 193}, {'$END': -144, 'PARAGRAPH_TEXT': 154}, {'$END': -145}, {'$END': -146},
                       {'$END': -147, 'REMARK': 197}, {'ROUTING_INDICATOR': 0, '__called_stations_plus_0': 27}, {'$END': -148},
                       {'$END': -149, 'REMARK': 58}, {'$END': -150}, {'$END': -151},
                       {'$END': -152, 'FINAL_SECTION': 132, 'SECTION_WORD': 38, 'STATION': 167, 'WORD': 14, 'section': 134}, {'MONTH': 62},
                       {'$END': -153, 'PARENTHESIS': 242, 'REFERENCE_REMARK': 179, '__reference_star_8': 8}, {}, {'WORD': 246},
                       {'$END': -154, 'DOUBLE_SLASH': 203, 'FINAL_SECTION': -154, 'SECTION_WORD': -154, 'STATION': -154, 'WORD': -154}, {},
                       {'REFERENCE_KEYWORD': 237, 'references': 74}, {'$END': -155, 'WORD': 121, '__classification_star_3': 117},
                       {'DAY_TIME': 163, 'PROSIGN': 33, '__date_time_group_star_2': 81, 'date_time_group': 23}, {'PAGE_SECTION': 173},
                       {'$END': -156,
                        'CLASSIFIED_BY_KEYWORD': 76,
                        'CLASSIFIED_BY_REST': 241,
                        'CLASSIFIER': 235,
                        'REASON_SECTION': 2,
                        'REASON_WORD': 24,
                        'reason': 42},
                       {'$END': -157,
                        'DATE': 214,
                        'DECL': 111,
                        'EVENT': 79,
                        'NOT_APPLICABLE': 217,
                        'OADR': 90,
                        'REMARK': 209,
                        'SCHEDULE': 212,
                        '_duration': 143},
                       {'$END': -158, 'COMMA': -158, 'PERSON': -158, 'TAG': -158}, {'$END': -159, 'CONTINUITY_NUMBER': 100, 'PRECEDENCE_WORD': 67},
                       {'$END': -160, 'CLASSIFIED_BY_REST': 120, 'REASON_SECTION': 2, 'REASON_WORD': 24, 'reason': 54}, {'REFERENCE_TEXT': 26},
                       {'$END': -161, 'REFERENCE_LABEL': 187, 'REFERENCE_TEXT': 75, '__references_star_7': 105},
                       {'$END': -162, 'PARENTHESIS': 114, 'REFERENCE_REMARK': 88}, {'ADDRESS_NAME': 124}, {'REFERENCE_STATION': 112}, {'$END': -163},
                       {'$END': -164, 'PARENTHESIS': -164, 'REFERENCE_REMARK': -164}, {'TAGS_KEYWORD': 50, 'tags': 131},
                       {'$END': -165, 'SECURITY_PROSIGN': 161}, {'$END': -166},
                       {'$END': -167, 'DOUBLE_SLASH': -167, 'FINAL_SECTION': -167, 'SECTION_WORD': -167, 'STATION': -167, 'WORD': -167},
                       {'$END': -168, 'OPERATING_SIGNAL': 15}, {'$END': -169}, {'EXEMPTION': 66}, {'$END': -170},
                       {'ADDRESSED_INDICATOR': 152, 'ADDRESS_NAME': 184, 'ROLE_WORD': 155, 'addressee': 9}],
            'terminals': [('FULL_STOP', '\\.'),
                          ('CLASSIFIED_BY_KEYWORD', '(?i:(?:\\d{1,2}\\. *)?(?:\\([A-Z\\/]{1,9}\\) *)?CLASSIFIED\\s+BY\\b\\s*[:;,.]?)'),
                          ('DECL', '(?i:DECL(?:AS(?:SIFY)?)?\\b(?: ON\\b)?\\.?\\s*[:;]?)'),
                          ('REFERENCE_KEYWORD', '(?i:REFS?(?:\\(S\\))?(?![A-Z])\\s*[:;.]*)'), ('FINAL_SECTION', 'FINAL SECTION(?= )'),
                          ('EFTO', 'E ?F ?T ?O(?= )'), ('SECTION_WORD', 'SECTION(?= )'), ('PAGE_WORD', 'PAGE(?= )'),
                          ('REASON_WORD',
                           '(?s:(?i:(?:[,;.:\\-]|\\b(?:for|the|following|under|per|pursuant|based|on|to|of|in|are|is)\\b|e\\.?o\\.?:? '
                           '?\\d{5}[,:;.]?|\\s)*\\b(?:reasons?|resons?|reaons?|rasons?|reasons?\\(s\\)|reason\\(s\\)|sections?|sec\\.|paras?)\\b(?:[,;.:\\-]|\\b(?:for|the|under|per|of|in|are|is|and|section|sections|sec|e\\.?o\\.?)\\b|1[0-9]{4}|reason|\\s)*))'),
                          ('EXEMPTION', '(?i:\\(?(?:25|50|75)?X[1-9]\\)?(?:-[A-Z]+)?(?![0-9A-Z]))'),
                          ('REFERENCE_YEAR', '(?:\\d{4}|[0-9O]\\d)[ \\-]+(?=[A-Z])|\\d{2}(?=[A-Z])'),
                          ('STATION', "[A-Z](?:[A-Z.'\\-]| +(?=[A-Z]))*(?= +\\d{2,8}\\b)"),
                          ('SUBJECT_KEYWORD', '(?i:SUBJ(?:ECT)?(?![A-Z])\\s*[:;]?)'), ('TAGS_KEYWORD', '(?i:TAGS?\\s*[:;]?)'),
                          ('DATE',
                           '(?i:\\d{1,4} ?[\\/\\-] ?\\d{1,2} ?[\\/\\-] ?\\d{1,4}|\\d{8}\\b|\\d{1,2} [A-Z]{3,9} \\d{2,4}|[A-Z]{3,9} \\d{1,2}, '
                           '?\\d{4})'),
                          ('NOT_APPLICABLE', '(?i:N ?\\/ ?A\\b\\.?|NA\\b|NOT APPLICABLE)'), ('MESSAGE_NUMBER', '\\d{2,8}\\b'),
                          ('REASON_SECTION', '1 ?\\. ?\\d{1,2}(?![\\d.])'),
                          ('REFERENCE_LABEL', '¶?(?:\\([A-Z]{1,2}\\)|\\[[A-Z]{1,2}\\]|(?:[A-Z]|AA)(?:\\)|[.:](?!\\w\\.)))'),
                          ('SUB_PARAGRAPH_LABEL', '\\(?[A-Za-z0-9]{1,3}[.)]|--?|\\*'), ('ROLE_WORD', '(?:TO|INFO|XMT)(?=[ \\/])\\/?'),
                          ('OADR', '(?i:OADR\\b)'), ('OF', 'OF(?= )'), ('MANUAL_REVIEW', '(?i:MR\\b)'),
                          ('REFERENCE_STATION', "[A-Z](?:[A-Z.'&\\-]|[ ]+(?=[A-Z]))*[:\\-]?(?= *\\d{1,8}(?![\\d\\/]))"),
                          ('REASON_LETTERS', '(?i:(?:\\(? ?[a-z] ?\\)|\\band\\b|\\b[a-z]\\b|[,&\\/+.\\-;]|\\s|\\()+)'),
                          ('SPACED_LEVEL', '[A-Z](?: {1,3}[A-Z](?![A-Z]))+(?= |\\s*\\Z)'), ('SCHEDULE', '(?i:X?GDS\\b.*|XDS\\b.*|RDS\\b.*|ADS\\b.*)'),
                          ('PAGE_STATION', "[A-Z](?:[A-Z.'\\-]| +(?=[A-Z]))*"), ('PARENTHESIS', '\\([^()]*\\)'), ('PERSON', '\\([^()]*\\)'),
                          ('MARK', '\\( ?[A-Z][A-Z0-9\\/, \\-]{0,60}\\)|\\[[A-Z]{1,3}(?:\\/[A-Z]{1,6})?\\]'),
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
                          ('ROUTING_INDICATOR', '[A-Z][A-Z0-9]{2,}'), ('ORIGINATOR_NAME', '\\S+(?: +[^\\s]+)*'),
                          ('CLASSIFIED_BY_REST', '\\S[\\s\\S]*'), ('SUBJECT_TEXT', '\\S[\\s\\S]*'), ('TAG', '[^\\s,()]+'), ('WORD', '[^\\s\\/]+'),
                          ('EVENT', '(?i:[A-Z].*)'), ('OPERATING_SIGNAL', '[^\\s]+'), ('REFERENCE_REMARK', '[^()]+'), ('INSTRUCTIONS', '\\S.*'),
                          ('PARAGRAPH_TEXT', '\\S.*'), ('REMARK', '\\S.*'), ('__IGNORE_0', '\\s+'), ('MONTH', '(?i:[A-Z]{3,9}\\.?)'),
                          ('SECURITY_GROUP', '[A-Z]{2,8}(?![A-Z])'), ('SERIAL', '#?\\d{1,5}[A-Z]?(?=[ \\/]|\\s*\\Z)'), ('DAY_TIME', '\\d{5,7}'),
                          ('EO', '(?i:E\\.? ?O\\.?:?)'), ('SPECIAL_HANDLING', '\\/[A-Z]{5}'), ('CHANNEL_NUMBER', '\\d{1,6}'),
                          ('START_OF_MESSAGE', 'V?ZCZC'), ('YEAR', '\\d{4}(?!\\d)|\\d{2}(?!\\d)'), ('SECTION_SUFFIX', '\\/\\d{1,2}'),
                          ('CHANNEL', '[A-Z]{3}'), ('PARAGRAPH_NUMBER', '\\d{1,3}'), ('DOUBLED_PROSIGN', '[A-Z]{1,2}(?![A-Z0-9])'),
                          ('SECURITY_PROSIGN', 'UU|HH'), ('DOUBLE_SLASH', '//'), ('PROSIGN', '[A-Z](?= )'), ('ZONE', '[A-Z]'), ('COMMA', ',')]},
 'markings': {'rules': [('_separator', 1), ('portion', 1), ('portion', 2), ('_separator', 1), ('_separator', 1), ('release', 2), ('_separator', 1),
                        ('__portion_star_0', 2), ('_control', 1), ('release', 3), ('portion', 1), ('_control', 1), ('__release_star_1', 2),
                        ('__release_star_1', 1), ('__release_star_1', 2), ('_control', 1), ('__portion_star_0', 3), ('__release_star_1', 3),
                        ('portion', 2)],
              'starts': {'portion': (9, 16)},
              'states': [{'CONTROL': -1, 'RELEASE_TO': -1, 'UNCLASSIFIED_CONTROL': -1},
                         {'$END': -2, 'COMMA': 3, 'DOUBLE_SLASH': 0, 'HYPHEN': 7, 'SLASH': 4, '__portion_star_0': 25, '_separator': 22},
                         {'$END': -3, 'COMMA': 3, 'DOUBLE_SLASH': 0, 'HYPHEN': 7, 'SLASH': 4, '_separator': 21},
                         {'CONTROL': -4, 'RELEASE_TO': -4, 'UNCLASSIFIED_CONTROL': -4}, {'CONTROL': -5, 'RELEASE_TO': -5, 'UNCLASSIFIED_CONTROL': -5},
                         {'$END': -6, 'COMMA': 11, 'COUNTRY': 17, 'DOUBLE_SLASH': -6, 'HYPHEN': -6, 'SLASH': -6, '__release_star_1': 12},
                         {'COUNTRY': 24}, {'CONTROL': -7, 'RELEASE_TO': -7, 'UNCLASSIFIED_CONTROL': -7},
                         {'$END': -8, 'COMMA': -8, 'DOUBLE_SLASH': -8, 'HYPHEN': -8, 'SLASH': -8},
                         {'PORTION_LEVEL': 1, 'UNCLASSIFIED_CONTROL': 13, 'portion': 16},
                         {'$END': -9, 'COMMA': -9, 'DOUBLE_SLASH': -9, 'HYPHEN': -9, 'SLASH': -9}, {'COUNTRY': 15},
                         {'$END': -10, 'COMMA': 6, 'COUNTRY': 18, 'DOUBLE_SLASH': -10, 'HYPHEN': -10, 'SLASH': -10},
                         {'$END': -11, 'COMMA': 3, 'DOUBLE_SLASH': 0, 'HYPHEN': 7, 'SLASH': 4, '__portion_star_0': 2, '_separator': 22},
                         {'$END': -12, 'COMMA': -12, 'DOUBLE_SLASH': -12, 'HYPHEN': -12, 'SLASH': -12},
                         {'$END': -13, 'COMMA': -13, 'COUNTRY': -13, 'DOUBLE_SLASH': -13, 'HYPHEN': -13, 'SLASH': -13}, {},
                         {'$END': -14, 'COMMA': -14, 'COUNTRY': -14, 'DOUBLE_SLASH': -14, 'HYPHEN': -14, 'SLASH': -14},
                         {'$END': -15, 'COMMA': -15, 'COUNTRY': -15, 'DOUBLE_SLASH': -15, 'HYPHEN': -15, 'SLASH': -15},
                         {'$END': -16, 'COMMA': -16, 'DOUBLE_SLASH': -16, 'HYPHEN': -16, 'SLASH': -16},
                         {'$END': -17, 'COMMA': -17, 'DOUBLE_SLASH': -17, 'HYPHEN': -17, 'SLASH': -17},
                         {'CONTROL': 19, 'RELEASE_TO': 23, 'UNCLASSIFIED_CONTROL': 14, '_control': 20, 'release': 10},
                         {'CONTROL': 19, 'RELEASE_TO': 23, 'UNCLASSIFIED_CONTROL': 14, '_control': 8, 'release': 10}, {'COUNTRY': 5},
                         {'$END': -18, 'COMMA': -18, 'COUNTRY': -18, 'DOUBLE_SLASH': -18, 'HYPHEN': -18, 'SLASH': -18},
                         {'$END': -19, 'COMMA': 3, 'DOUBLE_SLASH': 0, 'HYPHEN': 7, 'SLASH': 4, '_separator': 21}],
              'terminals': [('CONTROL', '(?:NOFORN|NF|N|ORCON|OC|IMCON|IMC|PROPIN|PR|RELIDO|NODIS|ND|EXDIS|XD|LIMDIS|FISA|LES)(?![A-Z])'),
                            ('RELEASE_TO', 'REL(?: TO)?(?![A-Z])'), ('UNCLASSIFIED_CONTROL', '(?:SBU|LOU|FOUO)(?![A-Z])'),
                            ('PORTION_LEVEL', '(?:TS|S|C|U|R)(?![A-Z])'), ('DOUBLE_SLASH', '//'), ('COUNTRY', '(?!AND\\b)[A-Z]{2,}'),
                            ('__IGNORE_0', '\\s+'), ('COMMA', ',|\\band\\b|AND\\b'), ('HYPHEN', '\\-'), ('SLASH', '/')]},
 'telegram': {'rules': [('_routing', 3), ('ending', 3), ('_routing', 2), ('_addresses', 3), ('ending', 3), ('heading', 2), ('ending', 3),
                        ('_routing', 1), ('heading', 1), ('ending', 1), ('ending', 4), ('heading', 5), ('ending', 3), ('ending', 4), ('ending', 3),
                        ('telegram', 3), ('_routing', 2), ('_extract', 2), ('ending', 5), ('ending', 3), ('__text_star_0', 2), ('ending', 1),
                        ('_extract', 1), ('_routing', 3), ('__text_star_0', 2), ('_routing', 1), ('ending', 1), ('_citations', 0), ('ending', 2),
                        ('_citations', 2), ('_routing', 3), ('ending', 0), ('_addresses', 2), ('_addresses', 1), ('_addresses', 2), ('ending', 3),
                        ('_routing', 3), ('_extract', 3), ('text', 6), ('_routing', 2), ('ending', 1), ('ending', 2), ('_routing', 4), ('heading', 4),
                        ('ending', 4), ('telegram', 1), ('__text_star_0', 1), ('ending', 4), ('_addresses', 3), ('ending', 2), ('ending', 2),
                        ('ending', 3), ('_addresses', 4), ('ending', 2), ('_extract', 2), ('ending', 2), ('ending', 4), ('_extract', 1),
                        ('_routing', 1), ('ending', 2), ('ending', 2), ('ending', 2), ('heading', 5), ('_routing', 2), ('_extract', 2),
                        ('__text_star_0', 1), ('text', 6), ('_citations', 2), ('ending', 2), ('_addresses', 2), ('_extract', 1), ('heading', 1),
                        ('_routing', 2), ('heading', 6), ('ending', 3), ('telegram', 2), ('text', 5), ('_citations', 1), ('_citations', 1),
                        ('_addresses', 1), ('text', 7), ('_routing', 1), ('_routing', 2), ('ending', 3), ('ending', 1)],
              'starts': {'telegram': (37, 14)},
              'states': [{'DATE_TIME_GROUP': -1, 'SECURITY': 48}, {'$END': -2}, {'DATE_TIME_GROUP': -3, 'SECURITY': 36},
                         {'ACCOUNTING': -4, 'BREAK': -4, 'CLASSIFICATION': -4}, {'$END': -5, 'END_OF_MESSAGE': 13}, {'CLASSIFICATION': -6},
                         {'$END': -7, 'END_OF_MESSAGE': 9}, {'CALLED_STATIONS': 45, 'CALLING_STATION': 96, 'DATE_TIME_GROUP': -8, 'SECURITY': 83},
                         {'$END': -10, 'CLASSIFICATION': -9, 'CORRECTION': 69, 'END_OF_MESSAGE': 32, 'END_SERIAL': 55}, {'$END': -11},
                         {'BREAK': 84, 'CLASSIFICATION': -12}, {'$END': -13, 'END_OF_MESSAGE': 64}, {'SUBJECT': 31}, {'$END': -14}, {}, {'$END': -15},
                         {'$END': -16}, {'DATE_TIME_GROUP': -17}, {'BREAK': -18, 'CLASSIFICATION': -18}, {'INFO': 93, 'TO': 39, '_addresses': 49},
                         {'$END': -19}, {'$END': -20}, {'CAPTION': -21, 'EXECUTIVE_ORDER': -21, 'PASS': -21},
                         {'$END': -22, 'CORRECTION': 63, 'END_OF_MESSAGE': 56},
                         {'BREAK': -23, 'CLASSIFICATION': -23, 'INFO': 93, 'TO': 39, '_addresses': 62}, {'FROM': 19},
                         {'CAPTION': 22, 'EXECUTIVE_ORDER': 34, 'PASS': 28}, {'DATE_TIME_GROUP': -24},
                         {'CAPTION': -25, 'EXECUTIVE_ORDER': -25, 'PASS': -25}, {'DATE_TIME_GROUP': -26, 'SECURITY': 17}, {'$END': -27},
                         {'$END': -28,
                          'BREAK': -28,
                          'CLASSIFIED_BY': 91,
                          'CORRECTION': -28,
                          'END_OF_MESSAGE': -28,
                          'END_SERIAL': -28,
                          'REFERENCES': 89,
                          'SIGNATURE': -28,
                          'TEXT': -28,
                          '_citations': 44},
                         {'$END': -29},
                         {'$END': -30, 'BREAK': -30, 'CORRECTION': -30, 'END_OF_MESSAGE': -30, 'END_SERIAL': -30, 'SIGNATURE': -30, 'TEXT': -30},
                         {'TAGS': 12}, {'SUBJECT': 79}, {'DATE_TIME_GROUP': -31},
                         {'$END': -32,
                          'BREAK': 8,
                          'CALLED_STATIONS': 95,
                          'CALLING_STATION': 29,
                          'CLASSIFICATION': 85,
                          'CORRECTION': 98,
                          'DATE_TIME_GROUP': 65,
                          'END_OF_MESSAGE': 30,
                          'END_SERIAL': 23,
                          'FROM': 24,
                          'INFO': 93,
                          'SECURITY': 66,
                          'SIGNATURE': 46,
                          'TO': 39,
                          'TRANSMISSION_IDENTIFIER': 7,
                          '_addresses': 81,
                          '_extract': 82,
                          '_routing': 60,
                          'ending': 51,
                          'heading': 92,
                          'telegram': 14,
                          'text': 90},
                         {'ACCOUNTING': -33, 'BREAK': -33, 'CLASSIFICATION': -33, 'INFO': 54},
                         {'ACCOUNTING': -34, 'BREAK': -34, 'CLASSIFICATION': -34, 'EXEMPTED': 38, 'INFO': 80},
                         {'ACCOUNTING': -35, 'BREAK': -35, 'CLASSIFICATION': -35}, {'$END': -36, 'CORRECTION': 53, 'END_OF_MESSAGE': 50},
                         {'DATE_TIME_GROUP': -37}, {'BREAK': -38, 'CLASSIFICATION': -38},
                         {'$END': -39, 'BREAK': -39, 'CORRECTION': -39, 'END_OF_MESSAGE': -39, 'END_SERIAL': -39, 'SIGNATURE': -39, 'TEXT': 94},
                         {'CALLING_STATION': 0, 'DATE_TIME_GROUP': -40, 'SECURITY': 42},
                         {'$END': -41, 'BREAK': 77, 'CORRECTION': 68, 'END_OF_MESSAGE': 47, 'END_SERIAL': 67}, {'$END': -42},
                         {'DATE_TIME_GROUP': -43}, {'ACCOUNTING': 10, 'BREAK': 70, 'CLASSIFICATION': -44}, {'$END': -45}, {'$END': -46},
                         {'CAPTION': -47, 'EXECUTIVE_ORDER': -47, 'PASS': -47}, {'$END': -48, 'END_OF_MESSAGE': 20},
                         {'ACCOUNTING': -49, 'BREAK': -49, 'CLASSIFICATION': -49, 'EXEMPTED': 59},
                         {'$END': -50, 'CORRECTION': 11, 'END_OF_MESSAGE': 21}, {'$END': -51},
                         {'$END': -10, 'CORRECTION': 69, 'END_OF_MESSAGE': 32, 'END_SERIAL': 55}, {'$END': -52},
                         {'ACCOUNTING': -53, 'BREAK': -53, 'CLASSIFICATION': -53}, {'DATE_TIME_GROUP': 25}, {'$END': -54},
                         {'BREAK': -55, 'CLASSIFICATION': -55}, {'$END': -56, 'END_OF_MESSAGE': 97}, {'$END': -57},
                         {'BREAK': -58, 'CLASSIFICATION': -58, 'FROM': 72, 'INFO': 93, 'TO': 39, '_addresses': 18}, {'DATE_TIME_GROUP': -59},
                         {'$END': -60, 'CORRECTION': 4, 'END_OF_MESSAGE': 1}, {'$END': -61, 'END_OF_MESSAGE': 86},
                         {'$END': -62, 'END_OF_MESSAGE': 58}, {'CLASSIFICATION': -63}, {'DATE_TIME_GROUP': -64},
                         {'BREAK': -65, 'CLASSIFICATION': -65, 'INFO': 93, 'TO': 39, '_addresses': 43},
                         {'$END': -32, 'BREAK': 57, 'CORRECTION': 98, 'END_OF_MESSAGE': 30, 'END_SERIAL': 23, 'SIGNATURE': 46, 'ending': 16},
                         {'CAPTION': -66, 'EXECUTIVE_ORDER': -66, 'PASS': -66},
                         {'$END': -67, 'BREAK': -67, 'CORRECTION': -67, 'END_OF_MESSAGE': -67, 'END_SERIAL': -67, 'SIGNATURE': -67},
                         {'$END': -68, 'BREAK': -68, 'CORRECTION': -68, 'END_OF_MESSAGE': -68, 'END_SERIAL': -68, 'SIGNATURE': -68, 'TEXT': -68},
                         {'$END': -69, 'CORRECTION': 6, 'END_OF_MESSAGE': 15, 'END_SERIAL': 41}, {'TAGS': 35},
                         {'$END': -28,
                          'BREAK': -28,
                          'CLASSIFIED_BY': 91,
                          'CORRECTION': -28,
                          'END_OF_MESSAGE': -28,
                          'END_SERIAL': -28,
                          'REFERENCES': 89,
                          'SIGNATURE': -28,
                          'TEXT': -28,
                          '_citations': 88},
                         {'ACCOUNTING': -70, 'BREAK': -70, 'CLASSIFICATION': -70, 'EXEMPTED': 3}, {'BREAK': -71, 'CLASSIFICATION': -71},
                         {'BREAK': 5, 'CLASSIFICATION': -72}, {'DATE_TIME_GROUP': -73}, {'CLASSIFICATION': -74},
                         {'CAPTION': 74, 'EXECUTIVE_ORDER': 78, 'PASS': 52, '__text_star_0': 26}, {'$END': -75}, {'$END': -76},
                         {'$END': -77, 'BREAK': -77, 'CORRECTION': -77, 'END_OF_MESSAGE': -77, 'END_SERIAL': -77, 'SIGNATURE': -77, 'TEXT': 75},
                         {'$END': -78,
                          'BREAK': -78,
                          'CLASSIFIED_BY': 76,
                          'CORRECTION': -78,
                          'END_OF_MESSAGE': -78,
                          'END_SERIAL': -78,
                          'SIGNATURE': -78,
                          'TEXT': -78},
                         {'$END': -32, 'BREAK': 57, 'CORRECTION': 98, 'END_OF_MESSAGE': 30, 'END_SERIAL': 23, 'SIGNATURE': 46, 'ending': 87},
                         {'$END': -79,
                          'BREAK': -79,
                          'CORRECTION': -79,
                          'END_OF_MESSAGE': -79,
                          'END_SERIAL': -79,
                          'REFERENCES': 33,
                          'SIGNATURE': -79,
                          'TEXT': -79},
                         {'CLASSIFICATION': 85, 'text': 73}, {'ACCOUNTING': -80, 'BREAK': -80, 'CLASSIFICATION': -80, 'EXEMPTED': 40},
                         {'$END': -81, 'BREAK': -81, 'CORRECTION': -81, 'END_OF_MESSAGE': -81, 'END_SERIAL': -81, 'SIGNATURE': -81},
                         {'CALLING_STATION': 2, 'DATE_TIME_GROUP': -82, 'SECURITY': 71}, {'DATE_TIME_GROUP': -83, 'SECURITY': 27}, {'$END': -84},
                         {'$END': -85, 'END_OF_MESSAGE': 61}],
              'terminals': [('CLASSIFIED_BY', '(?i:(?:\\d{1,2}\\. *)?(?:\\([A-Z\\/]{1,9}\\) *)?CLASSIFIED BY\\b)'),
                            ('PARAGRAPH', '\\d{1,3}(?: ?\\. *(?=[^\\s\\d])| *(?=\\([A-Z][A-Z\\/, -]{0,30}\\)))'),
                            ('DATE_TIME_GROUP', '(?:[A-Z]{1,2} +){0,3}\\d{5,7}[A-Z]? ?[A-Z]{3,9}\\b'), ('CALLING_STATION', 'DE +[A-Z]{4,8}\\b'),
                            ('TO', 'TO +'), ('INFO', 'INFO\\b'), ('SECURITY', 'ZN[RY]\\b'), ('EXEMPTED', 'XMT\\b'), ('FROM', 'FM\\b'),
                            ('QUOTE_BEGIN',
                             '(?i:(?:- ?)*BEGIN(?:NING)? (?:OF )?(?:[A-Z\\-]+ '
                             '){0,3}(?:TEXT|QUOTE|MESSAGE|CABLE|TRANSLATION|STATEMENT|LETTER|NOTE)\\b)'),
                            ('CLASSIFICATION',
                             'UNCLAS|CONFIDENTIAL\\b|SECRET\\b|TOP SECRET\\b|LIMITED OFFICIAL USE\\b|[A-Z] {1,2}[A-Z](?: {1,2}[A-Z](?![A-Z])){3,}'),
                            ('QUOTE_END',
                             '(?i:(?:- ?)*END (?:OF )?(?:[A-Z\\-]+ ){0,3}(?:TEXT|QUOTE|MESSAGE|CABLE|TRANSLATION|STATEMENT|LETTER|NOTE)\\b)'),
                            ('PAGE_LINE', "[A-Z][A-Z .'\\-]{0,12} +\\d{8} +\\d{3}(?:\\.\\d{1,2})? +OF +\\d{3}\\b|PAGE +\\d{2} +[A-Z]"),
                            ('SUB_PARAGRAPH', '(?:\\(?[A-Za-z0-9]{1,2}[.)]|--?|\\*)[ \t]+(?=[^\\s\\-])'),
                            ('CALLED_STATIONS', '[A-Z]{1,2} +[RQ][A-Z0-9]{3,7}(?![A-Z0-9\\/])'), ('REFERENCES', '(?i:REFS?\\b(?:\\(S\\))? *[:.]?)'),
                            ('ACCOUNTING', 'ACCT\\b|GR ?(?:\\d+|NC)\\b'), ('END_OF_MESSAGE', 'N{3,4}[ \t]*(?=[\r\n]|\\Z)'),
                            ('CORRECTION', 'C +(?:WA|LINE|PAGE)\\b'), ('SUBJECT', '(?i:SUBJ(?:ECT)?\\b *[:;]?)'), ('BREAK', 'BT[ \t]*(?=[\r\n]|\\Z)'),
                            ('PASS', '(?:STATE|DEPT|DEPARTMENT) (?:ALSO )?(?:FOR|PASS)\\b'),
                            ('CAPTION', 'SIPDIS\\b|NODIS\\b|EXDIS\\b|STADIS\\b|LIMDIS\\b|NOFORN\\b|SENSITIVE\\b'),
                            ('EXECUTIVE_ORDER', '(?i:E\\. ?O\\.|EO:? ?\\d|E\\.O:)'), ('END_SERIAL', '#\\d{4}\\b'),
                            ('TRANSMISSION_IDENTIFIER', 'V?ZCZC'), ('TAGS', '(?i:TAGS?(?=[:; ]))'), ('TEXT', '\\S'), ('SIGNATURE', '\\S')]}}
