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

TABLES = {'fields': {'rules': [('__tags_star_6', 1), ('date_time_group', 6), ('addressee', 1), ('__references_star_7', 2), ('page_line', 5),
                      ('calling_station', 3), ('subject', 2), ('calling_station', 3), ('__references_star_7', 2), ('calling_station', 3),
                      ('__tags_star_6', 2), ('paragraph_head', 2), ('transmission_identifier', 3), ('reason', 2), ('reference', 3),
                      ('paragraph_head', 2), ('addressee', 3), ('__reference_star_8', 1), ('sub_paragraph_head', 1), ('transmission_identifier', 3),
                      ('reason', 1), ('__reference_star_8', 1), ('_duration', 1), ('security', 2), ('reference', 3), ('_duration', 2), ('_level', 2),
                      ('__called_stations_plus_0', 1), ('security', 3), ('reason', 2), ('page_line', 6), ('classification', 2), ('references', 1),
                      ('_duration', 1), ('references', 2), ('reason', 2), ('_duration', 2), ('classified_by', 3), ('addressee', 2),
                      ('__classified_by_plus_9', 2), ('paragraph_head', 3), ('executive_order', 2), ('__reference_star_8', 2),
                      ('transmission_identifier', 2), ('subject', 2), ('paragraph_head', 3), ('_duration', 2), ('_duration', 1),
                      ('__date_time_group_star_2', 1), ('classified_by', 3), ('__tags_star_6', 1), ('___level_star_4', 3), ('classified_by', 3),
                      ('section', 4), ('executive_order', 3), ('__classification_star_3', 1), ('page_line', 5), ('addressee', 2),
                      ('paragraph_head', 3), ('transmission_identifier', 3), ('paragraph_head', 3), ('classification', 4), ('_duration', 2),
                      ('date_time_group', 5), ('_duration', 1), ('paragraph_head', 3), ('section', 4), ('classification', 1), ('_duration', 2),
                      ('date_time_group', 5), ('__references_star_7', 1), ('__classification_star_3', 2), ('addressee', 2), ('sub_paragraph_head', 3),
                      ('_duration', 2), ('_duration', 3), ('classification', 5), ('_duration', 3), ('classified_by', 1), ('classification', 5),
                      ('subject', 3), ('sub_paragraph_head', 3), ('_level', 1), ('addressee', 3), ('_duration', 2), ('classification', 5),
                      ('_level', 2), ('addressee', 5), ('security', 3), ('classified_by', 2), ('transmission_identifier', 4),
                      ('sub_paragraph_head', 2), ('classification', 6), ('classification', 2), ('__tags_star_6', 1), ('_duration', 2),
                      ('_duration', 2), ('_duration', 1), ('___duration_star_5', 2), ('_duration', 1), ('calling_station', 5), ('_duration', 4),
                      ('transmission_identifier', 2), ('addressee', 3), ('reference', 2), ('___duration_star_5', 2), ('_level', 3),
                      ('__tags_star_6', 2), ('file_time', 2), ('_duration', 1), ('calling_station', 4), ('reason', 1), ('calling_station', 4),
                      ('section', 3), ('_duration', 3), ('page_line', 6), ('___duration_star_5', 3), ('reference', 4), ('classification', 3),
                      ('___duration_star_5', 1), ('addressee', 3), ('calling_station', 4), ('page_line', 4), ('_duration', 3), ('page_line', 7),
                      ('called_stations', 2), ('__security_star_1', 2), ('page_line', 8), ('addressee', 3), ('security', 4), ('page_line', 7),
                      ('__references_star_7', 1), ('__reference_star_8', 2), ('addressee', 4), ('calling_station', 2), ('tags', 2),
                      ('paragraph_head', 2), ('addressee', 3), ('__date_time_group_star_2', 2), ('addressee', 2), ('paragraph_head', 2),
                      ('date_time_group', 4), ('addressee', 4), ('_level', 1), ('classified_by', 2), ('classified_by', 4), ('classification', 4),
                      ('addressee', 4), ('__tags_star_6', 2), ('classification', 4), ('paragraph_head', 1), ('sub_paragraph_head', 2), ('subject', 1),
                      ('originator', 2), ('addressee', 4), ('reason', 3), ('paragraph_head', 4), ('tags', 1), ('__classified_by_plus_9', 1),
                      ('called_stations', 3), ('_duration', 3), ('classified_by', 2), ('__security_star_1', 1), ('sub_paragraph_head', 2),
                      ('transmission_identifier', 1), ('__called_stations_plus_0', 2), ('classification', 3), ('classification', 3),
                      ('transmission_identifier', 2), ('___level_star_4', 2), ('__tags_star_6', 2), ('paragraph_head', 4), ('__tags_star_6', 1)],
            'starts': {'addressee': (146, 76),
                       'called_stations': (86, 160),
                       'calling_station': (240, 250),
                       'classification': (24, 52),
                       'classified_by': (6, 80),
                       'date_time_group': (156, 244),
                       'executive_order': (212, 224),
                       'originator': (205, 54),
                       'page_line': (169, 87),
                       'paragraph_head': (206, 185),
                       'reference': (132, 170),
                       'references': (216, 230),
                       'security': (167, 220),
                       'sub_paragraph_head': (70, 26),
                       'subject': (79, 129),
                       'tags': (25, 211),
                       'transmission_identifier': (209, 117)},
            'states': [{'$END': -1, 'COMMA': -1, 'PERSON': -1, 'SEMICOLON': -1, 'TAG': -1}, {'$END': -2},
                       {'$END': -3, 'CONTINUITY_NUMBER': 55, 'PRECEDENCE_WORD': 77}, {'OF': 136, 'SECTION_NUMBER': 203},
                       {'$END': -4, 'REFERENCE_LABEL': -4, 'REFERENCE_TEXT': -4}, {'$END': -5, 'REMARK': 154},
                       {'CLASSIFIED_BY_KEYWORD': 232, '__classified_by_plus_9': 105, 'classified_by': 80}, {'WORD': 247},
                       {'$END': -6, 'DAY_OF_YEAR': 23, 'file_time': 151}, {'$END': -7},
                       {'$END': -8, 'DAY_OF_YEAR': 23, 'SECTION_SUFFIX': 149, 'file_time': 171},
                       {'$END': -9, 'REFERENCE_LABEL': -9, 'REFERENCE_TEXT': -9}, {'$END': -10},
                       {'$END': -11, 'COMMA': -11, 'PERSON': -11, 'SEMICOLON': -11, 'TAG': -11}, {'$END': -12, 'PARAGRAPH_TEXT': 57},
                       {'$END': -13, 'SECURITY_PROSIGN': 119}, {'$END': -14, 'CLASSIFIED_BY_REST': -14, 'REASON_LETTERS': 225},
                       {'$END': -15, 'PARENTHESIS': 28, 'REFERENCE_REMARK': 20, '__reference_star_8': 159}, {'$END': -16, 'PARAGRAPH_TEXT': 62},
                       {'$END': -17}, {'$END': -18, 'PARENTHESIS': -18, 'REFERENCE_REMARK': -18},
                       {'$END': -19, 'BROKEN_MARK': 122, 'MARK': 238, 'PARAGRAPH_TEXT': 218}, {'$END': -20}, {'TIME': 145},
                       {'SOLID_LEVEL': 199, 'SPACED_LEVEL': 109, '_level': 92, 'classification': 52}, {'TAGS_KEYWORD': 227, 'tags': 211}, {},
                       {'$END': -21, 'CLASSIFIED_BY_REST': -21, 'REASON_LETTERS': 41, 'REASON_SECTION': 16},
                       {'$END': -22, 'PARENTHESIS': -22, 'REFERENCE_REMARK': -22}, {'REFERENCE_STATION': 231}, {'$END': -23, 'REMARK': 63},
                       {'$END': -24, 'OPERATING_SIGNAL': 236, 'SPECIAL_HANDLING': 38, '__security_star_1': 116},
                       {'$END': -25, 'PARENTHESIS': 184, 'REFERENCE_REMARK': 59}, {'$END': -26},
                       {'$END': -27,
                        'DOUBLE_SLASH': 7,
                        'FINAL_SECTION': -27,
                        'SECTION_WORD': -27,
                        'STATION': -27,
                        'WORD': -27,
                        '___level_star_4': 143},
                       {'MONTH': 187}, {'$END': -28, 'FULL_STOP': -28, 'ROUTING_INDICATOR': -28}, {'PAGE_SECTION': 123},
                       {'$END': -29, 'OPERATING_SIGNAL': 236, '__security_star_1': 180}, {'PAGE_SECTION': 42}, {'MESSAGE_NUMBER': 243},
                       {'$END': -30, 'CLASSIFIED_BY_REST': -30}, {'$END': -31, 'REMARK': 174},
                       {'$END': -32, 'FINAL_SECTION': 3, 'SECTION_WORD': 241, 'STATION': 45, 'section': 164},
                       {'$END': -33, 'REFERENCE_LABEL': 95, 'REFERENCE_TEXT': 182, '__references_star_7': 48}, {'MESSAGE_NUMBER': 84}, {'ZONE': 35},
                       {'$END': -34, 'REMARK': 33}, {'$END': -35, 'REFERENCE_LABEL': 4, 'REFERENCE_TEXT': 11},
                       {'$END': -36, 'CLASSIFIED_BY_REST': -36}, {'$END': -37, 'REMARK': 234}, {'$END': -38}, {}, {'PAGE_STATION': 134}, {},
                       {'$END': -39},
                       {'$END': -40,
                        'CLASSIFIED_BY_KEYWORD': -40,
                        'CLASSIFIED_BY_REST': -40,
                        'CLASSIFIER': -40,
                        'REASON_SECTION': -40,
                        'REASON_WORD': -40},
                       {'$END': -41},
                       {'$END': -42,
                        'DATE': 47,
                        'DECL': 148,
                        'EVENT': 89,
                        'NOT_APPLICABLE': 30,
                        'OADR': 64,
                        'REMARK': 130,
                        'SCHEDULE': 133,
                        '_duration': 73},
                       {'$END': -43, 'PARENTHESIS': -43, 'REFERENCE_REMARK': -43}, {'$END': -44, 'CHANNEL_NUMBER': 15, 'SECURITY_PROSIGN': 22},
                       {'$END': -45, 'SUBJECT_TEXT': 107}, {'$END': -46}, {'$END': -47}, {'$END': -48, 'REMARK': 85},
                       {'DAY_TIME': -49, 'PROSIGN': -49}, {'$END': -50, 'CLASSIFIED_BY_REST': 202}, {'OF': 166},
                       {'$END': -51, 'COMMA': -51, 'PERSON': -51, 'SEMICOLON': -51, 'TAG': -51},
                       {'$END': -52, 'DOUBLE_SLASH': -52, 'FINAL_SECTION': -52, 'SECTION_WORD': -52, 'STATION': -52, 'WORD': -52},
                       {'SUB_PARAGRAPH_LABEL': 21, 'sub_paragraph_head': 26}, {'$END': -53}, {'$END': -54, 'STATION': -54, 'STATION_ONLY': -54},
                       {'$END': -55}, {'$END': -56, 'WORD': -56}, {'$END': -57}, {}, {'$END': -58, 'CONTINUITY_NUMBER': 19},
                       {'$END': -59, 'PARAGRAPH_TEXT': 226}, {'SUBJECT_KEYWORD': 221, 'subject': 129}, {}, {'PAGE_SECTION': 53}, {'$END': -60},
                       {'$END': -61, 'PARAGRAPH_TEXT': 249}, {'$END': -62, 'WORD': 74, '__classification_star_3': 113}, {'$END': -63},
                       {'DOUBLED_PROSIGN': 229, 'called_stations': 160}, {}, {'$END': -64}, {'$END': -65}, {'$END': -66},
                       {'$END': -67, 'STATION': -67, 'STATION_ONLY': -67},
                       {'$END': -68, 'FINAL_SECTION': 3, 'SECTION_WORD': 241, 'STATION': 40, 'WORD': 43, 'section': 125}, {'$END': -69},
                       {'$END': -70, 'INSTRUCTIONS': 1}, {'$END': -71, 'REFERENCE_LABEL': -71, 'REFERENCE_TEXT': -71}, {'$END': -72, 'WORD': -72},
                       {'ADDRESSED_INDICATOR': 210, 'ADDRESS_NAME': 98}, {'$END': -73, 'CONTINUITY_NUMBER': 139, 'PRECEDENCE_WORD': 168},
                       {'$END': -74}, {'$END': -75, 'COMMA': 163, 'EXEMPTION': 165, 'REMARK': 153, '___duration_star_5': 104}, {'ZONE': 228},
                       {'$END': -76}, {'$END': -77, 'WORD': 96}, {'$END': -78, 'COMMA': 120, 'EXEMPTION': 131, 'REMARK': 137},
                       {'$END': -79,
                        'CLASSIFIED_BY_KEYWORD': 56,
                        'CLASSIFIED_BY_REST': 235,
                        'CLASSIFIER': 200,
                        'REASON_SECTION': 150,
                        'REASON_WORD': 27,
                        'reason': 118},
                       {'$END': -80, 'WORD': 74, '__classification_star_3': 124}, {'$END': -81}, {'$END': -82},
                       {'$END': -83, 'FINAL_SECTION': -83, 'SECTION_WORD': -83, 'STATION': -83, 'WORD': -83}, {'SECTION_NUMBER': 91},
                       {'$END': -84, 'CONTINUITY_NUMBER': 198, 'PRECEDENCE_WORD': 208}, {'$END': -85, 'REMARK': 173}, {'$END': -86, 'WORD': 96},
                       {'$END': -87, 'DOUBLE_SLASH': 183, 'FINAL_SECTION': -87, 'SECTION_WORD': -87, 'STATION': -87, 'WORD': -87}, {'$END': -88},
                       {'$END': -89, 'OPERATING_SIGNAL': 176}, {}, {'$END': -90, 'CLASSIFIED_BY_REST': 51}, {'$END': -91}, {'EXEMPTION': 155},
                       {'DAY_TIME': 46, 'PROSIGN': 194}, {'$END': -92, 'PARAGRAPH_TEXT': 108}, {'OF': 219, 'PAGE_OF_SECTION': 177},
                       {'$END': -93, 'WORD': 96}, {'$END': -94, 'STATION': 201, 'STATION_ONLY': 245},
                       {'$END': -95, 'COMMA': -95, 'PERSON': -95, 'SEMICOLON': -95, 'TAG': -95}, {'$END': -96, 'REMARK': 102}, {'$END': -97}, {},
                       {'$END': -98}, {'$END': -99, 'COMMA': -99, 'EXEMPTION': -99, 'REMARK': -99},
                       {'REFERENCE_STATION': 161, 'REFERENCE_YEAR': 29, 'reference': 170}, {'$END': -100}, {'PAGE_NUMBER': 172}, {'$END': -101},
                       {'SECTION_NUMBER': 152}, {'$END': -102}, {'$END': -103}, {'$END': -104},
                       {'$END': -105, 'PARENTHESIS': 28, 'REFERENCE_REMARK': 20, '__reference_star_8': 32},
                       {'$END': -106, 'COMMA': -106, 'EXEMPTION': -106, 'REMARK': -106}, {'PAGE_NUMBER': 37},
                       {'$END': -107, 'DOUBLE_SLASH': 183, 'FINAL_SECTION': -107, 'SECTION_WORD': -107, 'STATION': -107, 'WORD': -107},
                       {'$END': -108, 'COMMA': -108, 'PERSON': -108, 'SEMICOLON': -108, 'TAG': -108}, {'$END': -109},
                       {'ADDRESSED_INDICATOR': 192, 'ADDRESS_NAME': 2, 'ROLE_WORD': 97, 'addressee': 76}, {'SECURITY_GROUP': 31},
                       {'$END': -110, 'DATE': 50, 'EVENT': 128, 'EXEMPTION': 100, 'MANUAL_REVIEW': 112, 'NOT_APPLICABLE': 93, 'OADR': 127},
                       {'$END': -111, 'DAY_OF_YEAR': 23, 'file_time': 135}, {'$END': -112, 'CLASSIFIED_BY_REST': -112, 'REASON_LETTERS': 49},
                       {'$END': -113}, {'$END': -114, 'STATION': -114, 'STATION_ONLY': -114}, {'$END': -115}, {'$END': -116},
                       {'$END': -117, 'COMMA': -117, 'EXEMPTION': -117, 'REMARK': -117},
                       {'DAY_TIME': 101, 'PROSIGN': 65, '__date_time_group_star_2': 121, 'date_time_group': 244}, {'ROUTING_INDICATOR': 188},
                       {'ORDER_NUMBER': 58}, {'$END': -118, 'PARENTHESIS': 184, 'REFERENCE_REMARK': 59}, {}, {'REFERENCE_NUMBER': 140},
                       {'MESSAGE_NUMBER': 106}, {'EXEMPTION': 141}, {'$END': -119, 'STATION': 162},
                       {'$END': -120, 'COMMA': -120, 'EXEMPTION': -120, 'REMARK': -120}, {'SHORT_SECTION': 181},
                       {'SECURITY_SIGNAL': 147, 'security': 220}, {'$END': -121, 'CONTINUITY_NUMBER': 186},
                       {'PAGE_STATION': 142, 'PAGE_WORD': 81, 'page_line': 87}, {}, {'$END': -122}, {'$END': -123, 'REMARK': 75, 'SHORT_SECTION': 67},
                       {'$END': -124}, {'$END': -125}, {'$END': -126, 'FULL_STOP': 233, 'ROUTING_INDICATOR': 242},
                       {'$END': -127, 'OPERATING_SIGNAL': -127}, {'OF': 39}, {'$END': -128}, {'$END': -129, 'CONTINUITY_NUMBER': 223},
                       {'$END': -130, 'OPERATING_SIGNAL': 176}, {'$END': -131, 'REMARK': 178},
                       {'$END': -132, 'REFERENCE_LABEL': -132, 'REFERENCE_TEXT': -132}, {'WORD': 69},
                       {'$END': -133, 'PARENTHESIS': -133, 'REFERENCE_REMARK': -133}, {}, {'$END': -134}, {'YEAR': 94},
                       {'$END': -135, 'DAY_OF_YEAR': 23, 'SECTION_SUFFIX': 8, 'SERIAL': 10, 'file_time': 12},
                       {'$END': -136, 'COMMA': 248, 'PERSON': 13, 'SEMICOLON': 144, 'TAG': 213}, {'$END': -137}, {'$END': -138},
                       {'ADDRESS_NAME': 195}, {'ORIGINATOR_NAME': 222}, {'DAY_TIME': -139, 'PROSIGN': -139},
                       {'$END': -140, 'CONTINUITY_NUMBER': 191, 'PRECEDENCE_WORD': 179},
                       {'$END': -141, 'BROKEN_MARK': 78, 'MARK': 83, 'PARAGRAPH_TEXT': 90}, {'$END': -142, 'INSTRUCTIONS': 88}, {'$END': -143},
                       {'$END': -144,
                        'DOUBLE_SLASH': 7,
                        'EFTO': 34,
                        'FINAL_SECTION': -144,
                        'SECTION_WORD': -144,
                        'STATION': -144,
                        'WORD': -144,
                        '___level_star_4': 114},
                       {'$END': -145, 'CLASSIFIED_BY_REST': 71, 'REASON_SECTION': 150, 'REASON_WORD': 27, 'reason': 66}, {'MESSAGE_NUMBER': 204},
                       {'$END': -146}, {'OF': 110}, {'$END': -147, 'WORD': 74, '__classification_star_3': 103}, {'FM': 193, 'originator': 54},
                       {'PARAGRAPH_NUMBER': 217, 'paragraph_head': 185}, {'OF': 215}, {'$END': -148, 'CONTINUITY_NUMBER': 115},
                       {'START_OF_MESSAGE': 239, 'transmission_identifier': 117}, {'ADDRESS_NAME': 111}, {}, {'EO': 158, 'executive_order': 224},
                       {'$END': -149, 'COMMA': -149, 'PERSON': -149, 'SEMICOLON': -149, 'TAG': -149}, {'$END': -150, 'WORD': 96},
                       {'SECTION_NUMBER': 72}, {'REFERENCE_KEYWORD': 44, 'references': 230},
                       {'$END': -151, 'BROKEN_MARK': 14, 'FULL_STOP': 196, 'MARK': 18, 'PARAGRAPH_TEXT': 190}, {'$END': -152}, {'PAGE_SECTION': 5},
                       {}, {'$END': -153, 'PORTION_MARK': 61, 'SUBJECT_TEXT': 9}, {'$END': -154}, {'$END': -155}, {},
                       {'$END': -156, 'CLASSIFIED_BY_REST': -156}, {'$END': -157},
                       {'$END': -158, 'COMMA': 0, 'PERSON': 251, 'SEMICOLON': 126, 'TAG': 68, '__tags_star_6': 189}, {'MONTH': 237},
                       {'ROUTING_INDICATOR': 36, '__called_stations_plus_0': 175}, {}, {'REFERENCE_NUMBER': 17},
                       {'$END': -159,
                        'CLASSIFIED_BY_KEYWORD': -159,
                        'CLASSIFIED_BY_REST': -159,
                        'CLASSIFIER': -159,
                        'REASON_SECTION': -159,
                        'REASON_WORD': -159},
                       {'$END': -160}, {'$END': -161}, {'$END': -162}, {'$END': -163, 'OPERATING_SIGNAL': -163}, {'YEAR': 197},
                       {'$END': -164, 'PARAGRAPH_TEXT': 99}, {'$END': -165, 'CHANNEL': 60, 'CHANNEL_NUMBER': 246, 'SECURITY_PROSIGN': 138},
                       {'DE': 157, 'calling_station': 250}, {'SECTION_NUMBER': 207}, {'$END': -166, 'FULL_STOP': -166, 'ROUTING_INDICATOR': -166},
                       {'$END': -167, 'WORD': 74, '__classification_star_3': 214}, {}, {'$END': -168}, {'$END': -169, 'SECURITY_PROSIGN': 82},
                       {'$END': -170, 'DOUBLE_SLASH': -170, 'FINAL_SECTION': -170, 'SECTION_WORD': -170, 'STATION': -170, 'WORD': -170},
                       {'$END': -171, 'COMMA': -171, 'PERSON': -171, 'SEMICOLON': -171, 'TAG': -171}, {'$END': -172}, {},
                       {'$END': -173, 'COMMA': -173, 'PERSON': -173, 'SEMICOLON': -173, 'TAG': -173}],
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
                          ('DOUBLE_SLASH', '//'), ('ZONE', '[A-Z](?![A-Z])'), ('PROSIGN', '[A-Z](?= )'), ('COMMA', ','), ('SEMICOLON', ';')]},
 'markings': {'rules': [('_separator', 1), ('_separator', 1), ('portion', 2), ('_control', 1), ('_separator', 1), ('__release_star_1', 2),
                        ('portion', 1), ('portion', 2), ('_control', 1), ('_control', 1), ('portion', 1), ('__release_star_1', 2),
                        ('__release_star_1', 3), ('_separator', 1), ('release', 2), ('__portion_star_0', 3), ('release', 3), ('__release_star_1', 1),
                        ('__portion_star_0', 2)],
              'starts': {'portion': (25, 2)},
              'states': [{'CONTROL': -1, 'RELEASE_TO': -1, 'UNCLASSIFIED_CONTROL': -1}, {'CONTROL': -2, 'RELEASE_TO': -2, 'UNCLASSIFIED_CONTROL': -2},
                         {}, {'$END': -3, 'COMMA': 17, 'DOUBLE_SLASH': 7, 'HYPHEN': 0, 'SLASH': 1, '_separator': 4},
                         {'CONTROL': 11, 'RELEASE_TO': 18, 'UNCLASSIFIED_CONTROL': 12, '_control': 20, 'release': 6},
                         {'CONTROL': 11, 'RELEASE_TO': 18, 'UNCLASSIFIED_CONTROL': 12, '_control': 23, 'release': 6},
                         {'$END': -4, 'COMMA': -4, 'DOUBLE_SLASH': -4, 'HYPHEN': -4, 'SLASH': -4},
                         {'CONTROL': -5, 'RELEASE_TO': -5, 'UNCLASSIFIED_CONTROL': -5},
                         {'$END': -6, 'COMMA': -6, 'COUNTRY': -6, 'DOUBLE_SLASH': -6, 'HYPHEN': -6, 'SLASH': -6},
                         {'$END': -7, 'COMMA': 17, 'DOUBLE_SLASH': 7, 'HYPHEN': 0, 'SLASH': 1, '__portion_star_0': 10, '_separator': 5},
                         {'$END': -8, 'COMMA': 17, 'DOUBLE_SLASH': 7, 'HYPHEN': 0, 'SLASH': 1, '_separator': 4},
                         {'$END': -9, 'COMMA': -9, 'DOUBLE_SLASH': -9, 'HYPHEN': -9, 'SLASH': -9},
                         {'$END': -10, 'COMMA': -10, 'DOUBLE_SLASH': -10, 'HYPHEN': -10, 'SLASH': -10},
                         {'$END': -11, 'COMMA': 17, 'DOUBLE_SLASH': 7, 'HYPHEN': 0, 'SLASH': 1, '__portion_star_0': 3, '_separator': 5},
                         {'COUNTRY': 15}, {'$END': -12, 'COMMA': -12, 'COUNTRY': -12, 'DOUBLE_SLASH': -12, 'HYPHEN': -12, 'SLASH': -12},
                         {'$END': -13, 'COMMA': -13, 'COUNTRY': -13, 'DOUBLE_SLASH': -13, 'HYPHEN': -13, 'SLASH': -13},
                         {'CONTROL': -14, 'RELEASE_TO': -14, 'UNCLASSIFIED_CONTROL': -14}, {'COUNTRY': 19},
                         {'$END': -15, 'COMMA': 14, 'COUNTRY': 22, 'DOUBLE_SLASH': -15, 'HYPHEN': -15, 'SLASH': -15, '__release_star_1': 21},
                         {'$END': -16, 'COMMA': -16, 'DOUBLE_SLASH': -16, 'HYPHEN': -16, 'SLASH': -16},
                         {'$END': -17, 'COMMA': 24, 'COUNTRY': 8, 'DOUBLE_SLASH': -17, 'HYPHEN': -17, 'SLASH': -17},
                         {'$END': -18, 'COMMA': -18, 'COUNTRY': -18, 'DOUBLE_SLASH': -18, 'HYPHEN': -18, 'SLASH': -18},
                         {'$END': -19, 'COMMA': -19, 'DOUBLE_SLASH': -19, 'HYPHEN': -19, 'SLASH': -19}, {'COUNTRY': 16},
                         {'PORTION_LEVEL': 13, 'UNCLASSIFIED_CONTROL': 9, 'portion': 2}],
              'terminals': [('CONTROL', '(?:NOFORN|NF|N|ORCON|OC|IMCON|IMC|PROPIN|PR|RELIDO|NODIS|ND|EXDIS|XD|LIMDIS|FISA|LES)(?![A-Z])'),
                            ('RELEASE_TO', 'REL(?: TO)?(?![A-Z])'), ('UNCLASSIFIED_CONTROL', '(?:SBU|LOU|FOUO)(?![A-Z])'),
                            ('PORTION_LEVEL', '(?:TS|S|C|U|R)(?![A-Z])'), ('DOUBLE_SLASH', '//'), ('COUNTRY', '(?!AND\\b)[A-Z]{2,}'),
                            ('__IGNORE_0', '\\s+'), ('COMMA', ',|\\band\\b|AND\\b'), ('HYPHEN', '\\-'), ('SLASH', '/')]},
 'telegram': {'rules': [('_citations', 1), ('ending', 1), ('_extract', 2), ('ending', 3), ('heading', 4), ('_extract', 2), ('_routing', 2),
                        ('_addresses', 3), ('ending', 5), ('_citations', 2), ('__text_star_0', 2), ('ending', 4), ('_addresses', 4), ('_routing', 3),
                        ('telegram', 3), ('heading', 2), ('_extract', 3), ('ending', 3), ('_citations', 2), ('ending', 4), ('text', 6),
                        ('_routing', 3), ('ending', 4), ('telegram', 2), ('ending', 2), ('_extract', 2), ('_routing', 3), ('telegram', 1),
                        ('_addresses', 1), ('_citations', 1), ('__text_star_0', 1), ('_citations', 0), ('ending', 2), ('ending', 1), ('_routing', 3),
                        ('text', 6), ('_routing', 2), ('ending', 1), ('ending', 1), ('ending', 3), ('heading', 5), ('ending', 2), ('ending', 4),
                        ('ending', 3), ('heading', 6), ('ending', 2), ('ending', 1), ('ending', 3), ('_addresses', 2), ('heading', 1), ('ending', 3),
                        ('ending', 0), ('text', 5), ('ending', 2), ('ending', 3), ('_addresses', 3), ('_extract', 1), ('_routing', 1), ('ending', 4),
                        ('_routing', 2), ('_routing', 1), ('ending', 3), ('_addresses', 1), ('__text_star_0', 2), ('_extract', 1), ('ending', 3),
                        ('ending', 2), ('_extract', 1), ('heading', 1), ('heading', 5), ('__text_star_0', 1), ('_addresses', 2), ('_routing', 2),
                        ('_routing', 4), ('_routing', 1), ('ending', 2), ('_routing', 2), ('ending', 3), ('ending', 2), ('ending', 2), ('ending', 2),
                        ('_routing', 2), ('text', 7), ('_addresses', 2), ('_routing', 1)],
              'starts': {'telegram': (62, 30)},
              'states': [{'$END': -1,
                          'BREAK': -1,
                          'CLASSIFIED_BY': 9,
                          'CORRECTION': -1,
                          'END_OF_MESSAGE': -1,
                          'END_SERIAL': -1,
                          'SIGNATURE': -1,
                          'TEXT': -1},
                         {'$END': -2}, {'BREAK': -3, 'CLASSIFICATION': -3, 'INFO': 69, 'TO': 29, '_addresses': 16}, {'$END': -4},
                         {'ACCOUNTING': 77, 'BREAK': 45, 'CLASSIFICATION': -5}, {'BREAK': -6, 'CLASSIFICATION': -6},
                         {'DATE_TIME_GROUP': -7, 'SECURITY': 38}, {'ACCOUNTING': -8, 'BREAK': -8, 'CLASSIFICATION': -8}, {'$END': -9},
                         {'$END': -10, 'BREAK': -10, 'CORRECTION': -10, 'END_OF_MESSAGE': -10, 'END_SERIAL': -10, 'SIGNATURE': -10, 'TEXT': -10},
                         {'CAPTION': -11, 'EXECUTIVE_ORDER': -11, 'PASS': -11}, {'$END': -12},
                         {'ACCOUNTING': -13, 'BREAK': -13, 'CLASSIFICATION': -13}, {'DATE_TIME_GROUP': -14}, {'$END': -15}, {'CLASSIFICATION': -16},
                         {'BREAK': -17, 'CLASSIFICATION': -17}, {'$END': -18},
                         {'$END': -19, 'BREAK': -19, 'CORRECTION': -19, 'END_OF_MESSAGE': -19, 'END_SERIAL': -19, 'SIGNATURE': -19, 'TEXT': -19},
                         {'$END': -20, 'END_OF_MESSAGE': 8},
                         {'$END': -21, 'BREAK': -21, 'CORRECTION': -21, 'END_OF_MESSAGE': -21, 'END_SERIAL': -21, 'SIGNATURE': -21, 'TEXT': 95},
                         {'DATE_TIME_GROUP': -22, 'SECURITY': 82}, {'SUBJECT': 94}, {'$END': -23}, {'$END': -24}, {'$END': -25},
                         {'BREAK': -26, 'CLASSIFICATION': -26}, {'DATE_TIME_GROUP': -27}, {'$END': -28},
                         {'ACCOUNTING': -29, 'BREAK': -29, 'CLASSIFICATION': -29, 'EXEMPTED': 80, 'INFO': 96}, {}, {'DATE_TIME_GROUP': 35},
                         {'$END': -30,
                          'BREAK': -30,
                          'CORRECTION': -30,
                          'END_OF_MESSAGE': -30,
                          'END_SERIAL': -30,
                          'REFERENCES': 18,
                          'SIGNATURE': -30,
                          'TEXT': -30},
                         {'CAPTION': -31, 'EXECUTIVE_ORDER': -31, 'PASS': -31},
                         {'$END': -32,
                          'BREAK': -32,
                          'CLASSIFIED_BY': 32,
                          'CORRECTION': -32,
                          'END_OF_MESSAGE': -32,
                          'END_SERIAL': -32,
                          'REFERENCES': 0,
                          'SIGNATURE': -32,
                          'TEXT': -32,
                          '_citations': 20},
                         {'FROM': 71}, {'$END': -33}, {'$END': -34, 'END_OF_MESSAGE': 36}, {'DATE_TIME_GROUP': -35},
                         {'$END': -36, 'BREAK': -36, 'CORRECTION': -36, 'END_OF_MESSAGE': -36, 'END_SERIAL': -36, 'SIGNATURE': -36},
                         {'DATE_TIME_GROUP': -37, 'SECURITY': 27}, {'$END': -38, 'CORRECTION': 74, 'END_OF_MESSAGE': 25},
                         {'$END': -39, 'CORRECTION': 92, 'END_OF_MESSAGE': 89, 'END_SERIAL': 59}, {'$END': -40, 'END_OF_MESSAGE': 23},
                         {'CAPTION': 33, 'EXECUTIVE_ORDER': 90, 'PASS': 79, '__text_star_0': 78}, {'CLASSIFICATION': -41}, {'$END': -42},
                         {'$END': -43}, {'$END': -44, 'CORRECTION': 19, 'END_OF_MESSAGE': 47}, {'CLASSIFICATION': -45}, {'TAGS': 86},
                         {'$END': -46, 'CORRECTION': 43, 'END_OF_MESSAGE': 56, 'END_SERIAL': 48},
                         {'$END': -47, 'BREAK': 51, 'CORRECTION': 84, 'END_OF_MESSAGE': 46, 'END_SERIAL': 91}, {'$END': -48, 'END_OF_MESSAGE': 65},
                         {'ACCOUNTING': -49, 'BREAK': -49, 'CLASSIFICATION': -49},
                         {'$END': -39, 'CLASSIFICATION': -50, 'CORRECTION': 92, 'END_OF_MESSAGE': 89, 'END_SERIAL': 59}, {'$END': -51},
                         {'$END': -52, 'BREAK': 42, 'CORRECTION': 37, 'END_OF_MESSAGE': 1, 'END_SERIAL': 41, 'SIGNATURE': 52, 'ending': 14},
                         {'$END': -53, 'BREAK': -53, 'CORRECTION': -53, 'END_OF_MESSAGE': -53, 'END_SERIAL': -53, 'SIGNATURE': -53, 'TEXT': 39},
                         {'$END': -54, 'CORRECTION': 68, 'END_OF_MESSAGE': 3}, {'$END': -55},
                         {'ACCOUNTING': -56, 'BREAK': -56, 'CLASSIFICATION': -56, 'EXEMPTED': 12},
                         {'$END': -52,
                          'BREAK': 55,
                          'CALLED_STATIONS': 98,
                          'CALLING_STATION': 83,
                          'CLASSIFICATION': 44,
                          'CORRECTION': 37,
                          'DATE_TIME_GROUP': 75,
                          'END_OF_MESSAGE': 1,
                          'END_SERIAL': 41,
                          'FROM': 72,
                          'INFO': 69,
                          'SECURITY': 64,
                          'SIGNATURE': 52,
                          'TO': 29,
                          'TRANSMISSION_IDENTIFIER': 67,
                          '_addresses': 63,
                          '_extract': 76,
                          '_routing': 31,
                          'ending': 28,
                          'heading': 97,
                          'telegram': 30,
                          'text': 88},
                         {'BREAK': -57, 'CLASSIFICATION': -57}, {'DATE_TIME_GROUP': -58}, {'$END': -59}, {'DATE_TIME_GROUP': -60},
                         {'CALLED_STATIONS': 85, 'CALLING_STATION': 6, 'DATE_TIME_GROUP': -61, 'SECURITY': 93}, {'$END': -62, 'END_OF_MESSAGE': 11},
                         {'ACCOUNTING': -63, 'BREAK': -63, 'CLASSIFICATION': -63, 'EXEMPTED': 54},
                         {'CAPTION': -64, 'EXECUTIVE_ORDER': -64, 'PASS': -64}, {'INFO': 69, 'TO': 29, '_addresses': 4},
                         {'BREAK': -65, 'CLASSIFICATION': -65, 'INFO': 69, 'TO': 29, '_addresses': 5}, {'$END': -66},
                         {'$END': -67, 'END_OF_MESSAGE': 73},
                         {'BREAK': -68, 'CLASSIFICATION': -68, 'FROM': 2, 'INFO': 69, 'TO': 29, '_addresses': 26},
                         {'BREAK': 15, 'CLASSIFICATION': -69}, {'BREAK': 49, 'CLASSIFICATION': -70},
                         {'CAPTION': 10, 'EXECUTIVE_ORDER': 50, 'PASS': 70}, {'CAPTION': -71, 'EXECUTIVE_ORDER': -71, 'PASS': -71},
                         {'ACCOUNTING': -72, 'BREAK': -72, 'CLASSIFICATION': -72, 'INFO': 61}, {'DATE_TIME_GROUP': -73}, {'DATE_TIME_GROUP': -74},
                         {'DATE_TIME_GROUP': -75, 'SECURITY': 66}, {'$END': -76, 'END_OF_MESSAGE': 87},
                         {'CALLING_STATION': 21, 'DATE_TIME_GROUP': -77, 'SECURITY': 13}, {'SUBJECT': 34}, {'$END': -78},
                         {'$END': -52, 'BREAK': 42, 'CORRECTION': 37, 'END_OF_MESSAGE': 1, 'END_SERIAL': 41, 'SIGNATURE': 52, 'ending': 24},
                         {'$END': -79}, {'TAGS': 22}, {'$END': -80, 'CORRECTION': 53, 'END_OF_MESSAGE': 17}, {'$END': -81, 'END_OF_MESSAGE': 60},
                         {'DATE_TIME_GROUP': -82},
                         {'$END': -32,
                          'BREAK': -32,
                          'CLASSIFIED_BY': 32,
                          'CORRECTION': -32,
                          'END_OF_MESSAGE': -32,
                          'END_SERIAL': -32,
                          'REFERENCES': 0,
                          'SIGNATURE': -32,
                          'TEXT': -32,
                          '_citations': 58},
                         {'$END': -83, 'BREAK': -83, 'CORRECTION': -83, 'END_OF_MESSAGE': -83, 'END_SERIAL': -83, 'SIGNATURE': -83},
                         {'ACCOUNTING': -84, 'BREAK': -84, 'CLASSIFICATION': -84, 'EXEMPTED': 7}, {'CLASSIFICATION': 44, 'text': 57},
                         {'CALLING_STATION': 40, 'DATE_TIME_GROUP': -85, 'SECURITY': 81}],
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
