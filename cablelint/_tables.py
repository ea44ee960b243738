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
           'SCHEDULE.2: /(?:X?GDS|XDS|RDS|ADS)\\b[\\s\\S]*/i\n'
           'EVENT: /[A-Z][\\s\\S]*/i\n'
           'REMARK: /\\S[\\s\\S]*/\n'
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
           'CLASSIFIER: /(?:(?!(?:\\b(?:f[o0]?r|per|under|based\\s+[o0]n|due\\s+to|pursuant\\s+to)\\s+(?:the\\s+)?(?:following\\s+)?)?(?:\\b(?:e\\.? '
           '?o\\.?:? ?1\\d{4}|1\\d{4}\\b|reas|rea[o0]n|res[o0]n|raeson|ras[o0]ns?\\b|resa[o0]n|sect[a-z]{2,5}\\s+\\d|derived\\s+from)|1 ?[.,] '
           '?[2-6]\\b))[\\s\\S])+/i\n'
           'REASON_WORD.3: /(?:[,;.:\\-\\s]|\\b(?:f[o0]?r|the|following|under|per|pursuant|based|[o0]n|to|of|in|are|is|due|and)\\b|e\\.? '
           '?o\\.?:?|\\b1\\d{4}\\b)*\\b(?:reas[a-z0]{0,4}|rea[o0]ns?|res[o0]ns?|raesons?|ras[o0]ns?|resa[o0]ns?|sect[a-z]{2,5}|sec|paras?)\\b(?:\\(s\\))?(?:[,;.:\\-\\s]|\\b(?:f[o0]?r|the|following|under|per|pursuant|based|[o0]n|to|of|in|are|is|due|and)\\b|e\\.? '
           '?o\\.?:?|\\b1\\d{4}\\b|\\b(?:reas[a-z0]{0,4}|rea[o0]ns?|res[o0]ns?|raesons?|ras[o0]ns?|resa[o0]ns?|sect[a-z]{2,5}|sec|paras?)\\b(?:\\(s\\))?)*|(?:[,;.:\\-\\s]|\\b(?:f[o0]?r|the|following|under|per|pursuant|based|[o0]n|to|of|in|are|is|due|and)\\b|e\\.? '
           '?o\\.?:?|\\b1\\d{4}\\b)+(?=1 ?[.,] ?\\d)/i\n'
           'REASON_SECTION.3: /1 ?[.,]\\s{0,3}\\d{1,2}(?!\\d)\\.?/\n'
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
             'TRANSMISSION_IDENTIFIER: /V?ZCZC(?= {0,2}[A-Z]{0,3} {0,2}\\d|[ \\t\\\\]*(?:[\\r\\n]|\\Z))/\n'
             '// DE RUEHTA #2080/01 2941131\n'
             'CALLING_STATION.2: /DE +[A-Z]{4,8}\\b/\n'
             '// ZNY CCCCC ZZH\n'
             'SECURITY.2: /ZN[RY]\\b/\n'
             '// O 201131Z OCT 08\n'
             'DATE_TIME_GROUP.2: /(?:[ZOPRYM]{1,2} +){0,3}\\d{5,7}[A-Z]? ?[A-Z]{3,9}\\b|[A-Z0] +\\d{6}Z [A-Z]{3} \\d\\d\\b/\n'
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
             'PARAGRAPH.3: /\\d{1,3}(?:[ \\t]?\\.[ \\t]*(?=[^\\s\\d])|[ \\t]*(?=\\([A-Z][A-Z\\/, -]{0,30}\\)))/\n'
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

TABLES = {'fields': {'rules': [('_level', 1), ('paragraph_head', 2), ('addressee', 3), ('date_time_group', 6), ('page_line', 5), ('paragraph_head', 2),
                      ('page_line', 5), ('_level', 2), ('__tags_star_7', 1), ('calling_station', 3), ('security', 3), ('references', 2),
                      ('___duration_star_6', 2), ('classification', 6), ('__tags_star_7', 1), ('subject', 2), ('__classified_by_plus_10', 2),
                      ('classification', 4), ('_duration', 3), ('___duration_star_6', 2), ('__called_stations_plus_0', 1), ('reason', 1),
                      ('calling_station', 3), ('_duration', 4), ('calling_station', 2), ('subject', 2), ('paragraph_head', 2), ('_duration', 1),
                      ('classification', 4), ('page_line', 6), ('__classified_by_plus_10', 1), ('_duration', 2), ('calling_station', 3),
                      ('___duration_star_6', 3), ('page_line', 6), ('portion_head', 2), ('__security_star_1', 1), ('addressee', 4),
                      ('sub_paragraph_head', 1), ('___level_star_5', 3), ('page_line', 7), ('calling_station', 4), ('page_line', 7), ('security', 3),
                      ('_duration', 2), ('paragraph_head', 1), ('page_line', 8), ('date_time_group', 5), ('addressee', 3), ('date_time_group', 5),
                      ('transmission_identifier', 2), ('security', 2), ('addressee', 3), ('reference', 2), ('paragraph_head', 3), ('addressee', 3),
                      ('security', 4), ('addressee', 1), ('classified_by', 1), ('addressee', 3), ('__security_star_1', 2), ('portion_head', 3),
                      ('addressee', 3), ('file_time', 2), ('classified_by', 3), ('references', 1), ('classification', 3), ('__reference_star_9', 2),
                      ('calling_station', 4), ('subject', 3), ('addressee', 5), ('sub_paragraph_head', 3), ('__references_star_8', 2),
                      ('addressee', 4), ('_level', 2), ('__references_star_8', 1), ('__references_star_8', 1), ('_duration', 1), ('__tags_star_7', 2),
                      ('reference', 3), ('paragraph_head', 3), ('addressee', 2), ('_duration', 2), ('_duration', 1), ('_level', 1),
                      ('classification', 3), ('addressee', 2), ('__classification_star_4', 2), ('__date_time_group_star_2', 2), ('reason', 2),
                      ('classification', 3), ('__reference_star_9', 2), ('classification', 4), ('_duration', 2), ('__classification_star_3', 2),
                      ('__date_time_group_star_2', 1), ('classification', 2), ('paragraph_head', 3), ('reason', 2), ('_duration', 2),
                      ('___level_star_5', 2), ('transmission_identifier', 4), ('addressee', 2), ('_level', 3), ('reason', 2), ('paragraph_head', 3),
                      ('reason', 3), ('__references_star_8', 2), ('__tags_star_7', 1), ('_duration', 1), ('classified_by', 4), ('subject', 1),
                      ('page_line', 4), ('paragraph_head', 4), ('__tags_star_7', 2), ('transmission_identifier', 1), ('portion_head', 1),
                      ('__tags_star_7', 2), ('__reference_star_9', 1), ('reference', 4), ('transmission_identifier', 2), ('executive_order', 2),
                      ('__tags_star_7', 2), ('_duration', 1), ('classified_by', 3), ('paragraph_head', 4), ('classified_by', 2),
                      ('transmission_identifier', 3), ('calling_station', 5), ('__classification_star_3', 1), ('_duration', 1), ('reference', 3),
                      ('_duration', 2), ('classified_by', 3), ('portion_head', 2), ('executive_order', 3), ('_duration', 2), ('classification', 5),
                      ('called_stations', 2), ('called_stations', 3), ('date_time_group', 4), ('classification', 5), ('classification', 4),
                      ('classification', 5), ('tags', 2), ('sub_paragraph_head', 2), ('sub_paragraph_head', 2), ('_duration', 1),
                      ('classification', 2), ('__classification_star_4', 1), ('sub_paragraph_head', 2), ('addressee', 2), ('reason', 1),
                      ('addressee', 4), ('calling_station', 4), ('addressee', 4), ('section', 4), ('originator', 2), ('classified_by', 2),
                      ('section', 4), ('paragraph_head', 2), ('transmission_identifier', 2), ('_duration', 3), ('classified_by', 2),
                      ('__reference_star_9', 1), ('_duration', 3), ('sub_paragraph_head', 3), ('classification', 1), ('_duration', 2),
                      ('_duration', 3), ('_duration', 2), ('__tags_star_7', 1), ('transmission_identifier', 3), ('section', 3),
                      ('transmission_identifier', 3), ('_duration', 3), ('__called_stations_plus_0', 2), ('___duration_star_6', 1),
                      ('paragraph_head', 3), ('tags', 1)],
            'starts': {'addressee': (257, 116),
                       'called_stations': (119, 101),
                       'calling_station': (97, 61),
                       'classification': (242, 72),
                       'classified_by': (217, 88),
                       'date_time_group': (210, 231),
                       'executive_order': (13, 159),
                       'originator': (178, 247),
                       'page_line': (251, 144),
                       'paragraph_head': (130, 133),
                       'portion_head': (0, 258),
                       'reference': (104, 179),
                       'references': (156, 82),
                       'security': (140, 113),
                       'sub_paragraph_head': (163, 102),
                       'subject': (55, 89),
                       'tags': (7, 78),
                       'transmission_identifier': (128, 43)},
            'states': [{'DAMAGED_NUMBER': 83, 'MARK': 175, 'portion_head': 258}, {'YEAR': 206},
                       {'$END': -1,
                        'BESIDE': -1,
                        'DOUBLE_SLASH': 237,
                        'EFTO': 14,
                        'FINAL_SECTION': -1,
                        'SECTION_WORD': -1,
                        'STATION': -1,
                        '___level_star_5': 103},
                       {'$END': -2}, {'$END': -3}, {'$END': -4}, {'$END': -5}, {'TAGS_KEYWORD': 261, 'tags': 78}, {'MONTH': 151}, {'OF': 40},
                       {'TIME': 80}, {'$END': -6, 'PARAGRAPH_TEXT': 146}, {'$END': -7, 'REMARK': 39}, {'EO': 158, 'executive_order': 159},
                       {'$END': -8,
                        'BESIDE': -8,
                        'DOUBLE_SLASH': 237,
                        'FINAL_SECTION': -8,
                        'SECTION_WORD': -8,
                        'STATION': -8,
                        '___level_star_5': 160},
                       {'$END': -9, 'COMMA': -9, 'PERSON': -9, 'SEMICOLON': -9, 'TAG': -9}, {'$END': -10, 'DAY_OF_YEAR': 10, 'file_time': 53},
                       {'PAGE_SECTION': 46}, {'MESSAGE_NUMBER': 86}, {'$END': -11, 'OPERATING_SIGNAL': 48, '__security_star_1': 71},
                       {'$END': -12, 'REFERENCE_LABEL': 166, 'REFERENCE_TEXT': 99}, {'$END': -13, 'COMMA': -13, 'EXEMPTION': -13, 'REMARK': -13},
                       {'$END': -14, 'WORD': 139}, {'$END': -15, 'COMMA': -15, 'PERSON': -15, 'SEMICOLON': -15, 'TAG': -15}, {'$END': -16},
                       {'$END': -17,
                        'CLASSIFIED_BY_KEYWORD': -17,
                        'CLASSIFIED_BY_REST': -17,
                        'CLASSIFIER': -17,
                        'REASON_SECTION': -17,
                        'REASON_WORD': -17},
                       {'$END': -18, 'WORD': 139}, {'$END': -19}, {'$END': -20, 'COMMA': -20, 'EXEMPTION': -20, 'REMARK': -20}, {'EXEMPTION': 45},
                       {'$END': -21, 'FULL_STOP': -21, 'ROUTING_INDICATOR': -21}, {'$END': -22, 'CLASSIFIED_BY_REST': -22, 'REASON_LETTERS': 161},
                       {'$END': -23, 'DAY_OF_YEAR': 10, 'SECTION_SUFFIX': 92, 'file_time': 225}, {'$END': -24},
                       {'$END': -25, 'DAY_OF_YEAR': 10, 'SECTION_SUFFIX': 16, 'SERIAL': 32, 'file_time': 44}, {'$END': -26, 'SUBJECT_TEXT': 93},
                       {'$END': -27, 'BROKEN_MARK': 115, 'MARK': 69, 'PARAGRAPH_TEXT': 260}, {'$END': -28},
                       {'$END': -29, 'WORD': 193, '__classification_star_3': 209}, {'$END': -30}, {'SHORT_SECTION': 54},
                       {'$END': -31,
                        'CLASSIFIED_BY_KEYWORD': -31,
                        'CLASSIFIED_BY_REST': -31,
                        'CLASSIFIER': -31,
                        'REASON_SECTION': -31,
                        'REASON_WORD': -31},
                       {'$END': -32}, {}, {'$END': -33}, {'$END': -34, 'COMMA': -34, 'EXEMPTION': -34, 'REMARK': -34}, {'$END': -35, 'REMARK': 52},
                       {'$END': -36}, {'$END': -37, 'OPERATING_SIGNAL': -37}, {'$END': -38, 'CONTINUITY_NUMBER': 95},
                       {'$END': -39, 'BROKEN_MARK': 212, 'MARK': 214, 'PARAGRAPH_TEXT': 219},
                       {'$END': -40, 'BESIDE': -40, 'DOUBLE_SLASH': -40, 'FINAL_SECTION': -40, 'SECTION_WORD': -40, 'STATION': -40}, {'$END': -41},
                       {'$END': -42}, {'$END': -43, 'REMARK': 60}, {'SUBJECT_KEYWORD': 170, 'subject': 89}, {'$END': -44, 'OPERATING_SIGNAL': 76},
                       {'$END': -45}, {'OF': 17}, {'$END': -46, 'BROKEN_MARK': 11, 'FULL_STOP': 36, 'MARK': 232, 'PARAGRAPH_TEXT': 3}, {'$END': -47},
                       {}, {'$END': -48}, {'$END': -49}, {'$END': -50, 'INSTRUCTIONS': 5},
                       {'$END': -51, 'CHANNEL_NUMBER': 191, 'SECURITY_PROSIGN': 249},
                       {'$END': -52, 'OPERATING_SIGNAL': 48, 'SPECIAL_HANDLING': 19, '__security_star_1': 56},
                       {'$END': -53, 'CONTINUITY_NUMBER': 226}, {'$END': -54, 'PARENTHESIS': 238, 'REFERENCE_REMARK': 177, '__reference_star_9': 196},
                       {'$END': -55, 'PARAGRAPH_TEXT': 189}, {'$END': -56, 'CONTINUITY_NUMBER': 224}, {'$END': -57, 'OPERATING_SIGNAL': 76}, {},
                       {'$END': -58, 'CONTINUITY_NUMBER': 117, 'PRECEDENCE_WORD': 221},
                       {'$END': -59,
                        'CLASSIFIED_BY_KEYWORD': 25,
                        'CLASSIFIED_BY_REST': 190,
                        'CLASSIFIER': 236,
                        'REASON_SECTION': 31,
                        'REASON_WORD': 222,
                        'reason': 229},
                       {'$END': -60}, {'$END': -61, 'OPERATING_SIGNAL': -61}, {'$END': -62}, {},
                       {'$END': -63, 'CONTINUITY_NUMBER': 100, 'PRECEDENCE_WORD': 49}, {'$END': -64}, {'$END': -65}, {}, {'MARK': 199},
                       {'MESSAGE_NUMBER': 38}, {'$END': -66, 'REFERENCE_LABEL': 107, 'REFERENCE_TEXT': 106, '__references_star_8': 20},
                       {'$END': -67, 'WORD': 193, '__classification_star_3': 26}, {'$END': -68, 'PARENTHESIS': -68, 'REFERENCE_REMARK': -68}, {}, {},
                       {'OF': 239}, {'SECTION_NUMBER': 142}, {'$END': -69, 'DAY_OF_YEAR': 10, 'file_time': 192}, {'$END': -70},
                       {'SECTION_NUMBER': 230}, {'$END': -71}, {'$END': -72}, {'DE': 147, 'calling_station': 61}, {'REFERENCE_STATION': 184},
                       {'$END': -73, 'REFERENCE_LABEL': -73, 'REFERENCE_TEXT': -73}, {'$END': -74}, {}, {},
                       {'$END': -75, 'BESIDE': -75, 'DOUBLE_SLASH': 149, 'FINAL_SECTION': -75, 'SECTION_WORD': -75, 'STATION': -75},
                       {'REFERENCE_STATION': 109, 'REFERENCE_YEAR': 98, 'reference': 179}, {'PAGE_NUMBER': 171},
                       {'$END': -76, 'REFERENCE_LABEL': -76, 'REFERENCE_TEXT': -76}, {'$END': -77, 'REFERENCE_LABEL': -77, 'REFERENCE_TEXT': -77},
                       {'MESSAGE_NUMBER': 207}, {'REFERENCE_NUMBER': 68}, {'$END': -78},
                       {'$END': -79, 'COMMA': -79, 'PERSON': -79, 'SEMICOLON': -79, 'TAG': -79},
                       {'$END': -80, 'PARENTHESIS': 238, 'REFERENCE_REMARK': 177, '__reference_star_9': 180}, {}, {'ZONE': 8},
                       {'$END': -81, 'PARAGRAPH_TEXT': 172}, {}, {'$END': -82}, {'$END': -83}, {'DOUBLED_PROSIGN': 136, 'called_stations': 101},
                       {'ADDRESSED_INDICATOR': 137, 'ADDRESS_NAME': 155}, {'$END': -84},
                       {'$END': -85, 'BESIDE': -85, 'FINAL_SECTION': -85, 'SECTION_WORD': -85, 'STATION': -85},
                       {'$END': -86, 'STATION': 108, 'STATION_ONLY': 208}, {'$END': -87, 'CONTINUITY_NUMBER': 63, 'PRECEDENCE_WORD': 67},
                       {'$END': -88, 'BESIDE': -88, 'FINAL_SECTION': -88, 'SECTION_WORD': -88, 'STATION': -88}, {'DAY_TIME': -89, 'PROSIGN': -89},
                       {'$END': -90, 'CLASSIFIED_BY_REST': -90}, {'START_OF_MESSAGE': 174, 'transmission_identifier': 43}, {'MESSAGE_NUMBER': 135},
                       {'PARAGRAPH_NUMBER': 59, 'paragraph_head': 133}, {'$END': -91}, {'$END': -92, 'PARENTHESIS': -92, 'REFERENCE_REMARK': -92}, {},
                       {'SECTION_NUMBER': 250}, {'$END': -93, 'WORD': 193, '__classification_star_3': 203},
                       {'ROUTING_INDICATOR': 30, '__called_stations_plus_0': 204}, {'ADDRESS_NAME': 79}, {'$END': -94, 'REMARK': 245},
                       {'$END': -95, 'WORD': -95}, {'SECURITY_SIGNAL': 213, 'security': 113}, {'DAY_TIME': 114, 'PROSIGN': 126}, {'OF': 94},
                       {'DAY_TIME': -96, 'PROSIGN': -96}, {},
                       {'$END': -97, 'BESIDE': 125, 'FINAL_SECTION': 200, 'SECTION_WORD': 91, 'STATION': 129, 'section': 123}, {'$END': -98},
                       {'ROUTING_INDICATOR': 34}, {'PAGE_SECTION': 252}, {'WORD': 51},
                       {'$END': -99, 'CLASSIFIED_BY_REST': -99, 'REASON_LETTERS': 164}, {'YEAR': 64}, {'$END': -100},
                       {'$END': -101, 'BESIDE': -101, 'DOUBLE_SLASH': -101, 'FINAL_SECTION': -101, 'SECTION_WORD': -101, 'STATION': -101},
                       {'$END': -102}, {'$END': -103, 'CONTINUITY_NUMBER': 75, 'PRECEDENCE_WORD': 70}, {'REFERENCE_KEYWORD': 85, 'references': 82},
                       {'ADDRESS_NAME': 124}, {'ORDER_NUMBER': 183}, {},
                       {'$END': -104, 'BESIDE': -104, 'DOUBLE_SLASH': 149, 'FINAL_SECTION': -104, 'SECTION_WORD': -104, 'STATION': -104},
                       {'$END': -105, 'CLASSIFIED_BY_REST': -105}, {'$END': -106}, {'SUB_PARAGRAPH_LABEL': 50, 'sub_paragraph_head': 102},
                       {'$END': -107, 'CLASSIFIED_BY_REST': -107}, {'PAGE_SECTION': 12},
                       {'$END': -108, 'REFERENCE_LABEL': -108, 'REFERENCE_TEXT': -108},
                       {'$END': -109, 'COMMA': -109, 'PERSON': -109, 'SEMICOLON': -109, 'TAG': -109},
                       {'$END': -110, 'DATE': 202, 'EVENT': 152, 'EXEMPTION': 197, 'MANUAL_REVIEW': 138, 'NOT_APPLICABLE': 246, 'OADR': 244},
                       {'$END': -111}, {'$END': -112, 'PORTION_MARK': 35, 'SUBJECT_TEXT': 24}, {'$END': -113, 'REMARK': 6, 'SHORT_SECTION': 9},
                       {'$END': -114}, {'$END': -115, 'COMMA': -115, 'PERSON': -115, 'SEMICOLON': -115, 'TAG': -115},
                       {'$END': -116, 'CHANNEL': 65, 'CHANNEL_NUMBER': 233, 'SECURITY_PROSIGN': 181}, {'$END': -117, 'PARAGRAPH_TEXT': 47},
                       {'$END': -118, 'COMMA': -118, 'PERSON': -118, 'SEMICOLON': -118, 'TAG': -118},
                       {'$END': -119, 'PARENTHESIS': -119, 'REFERENCE_REMARK': -119}, {'FM': 182, 'originator': 247}, {},
                       {'$END': -120, 'PARENTHESIS': 132, 'REFERENCE_REMARK': 87}, {'$END': -121}, {'ORIGINATOR_NAME': 228},
                       {'$END': -122,
                        'DATE': 195,
                        'DECL': 168,
                        'EVENT': 121,
                        'NOT_APPLICABLE': 215,
                        'OADR': 187,
                        'REMARK': 37,
                        'SCHEDULE': 110,
                        '_duration': 201},
                       {'REFERENCE_NUMBER': 112}, {'$END': -123, 'COMMA': -123, 'PERSON': -123, 'SEMICOLON': -123, 'TAG': -123}, {'ZONE': 235},
                       {'$END': -124, 'REMARK': 118}, {'$END': -125, 'CLASSIFIED_BY_REST': 169}, {'$END': -126}, {'$END': -127},
                       {'$END': -128, 'SECURITY_PROSIGN': 154}, {'$END': -129}, {'$END': -130, 'WORD': -130}, {'PAGE_NUMBER': 220},
                       {'$END': -131, 'REMARK': 57}, {'$END': -132, 'PARENTHESIS': 132, 'REFERENCE_REMARK': 87},
                       {'$END': -133, 'COMMA': 253, 'EXEMPTION': 259, 'REMARK': 27, '___duration_star_6': 255}, {'$END': -134},
                       {'$END': -135, 'PARAGRAPH_TEXT': 77}, {'OF': 134, 'SECTION_NUMBER': 90}, {'$END': -136}, {'$END': -137, 'REMARK': 240},
                       {'$END': -138, 'WORD': 139}, {'$END': -139, 'FULL_STOP': 205, 'ROUTING_INDICATOR': 256}, {'$END': -140},
                       {'$END': -141, 'INSTRUCTIONS': 62}, {'$END': -142, 'WORD': 193, '__classification_star_3': 22}, {'$END': -143},
                       {'$END': -144, 'WORD': 139}, {'DAY_TIME': 186, 'PROSIGN': 143, '__date_time_group_star_2': 141, 'date_time_group': 231},
                       {'$END': -145, 'COMMA': 111, 'PERSON': 176, 'SEMICOLON': 173, 'TAG': 185}, {'$END': -146, 'PARAGRAPH_TEXT': 241},
                       {'SECURITY_GROUP': 66}, {'$END': -147, 'PARAGRAPH_TEXT': 96}, {'$END': -148, 'REMARK': 42},
                       {'$END': -149, 'STATION': 84, 'STATION_ONLY': 131},
                       {'CLASSIFIED_BY_KEYWORD': 41, '__classified_by_plus_10': 74, 'classified_by': 88},
                       {'$END': -150, 'BESIDE': -150, 'FINAL_SECTION': -150, 'SECTION_WORD': -150, 'STATION': -150}, {'$END': -151},
                       {'PAGE_SECTION': 223}, {'$END': -152, 'CONTINUITY_NUMBER': 4},
                       {'$END': -153, 'CLASSIFIED_BY_REST': -153, 'REASON_LETTERS': 127, 'REASON_SECTION': 150}, {'OF': 165, 'PAGE_OF_SECTION': 58},
                       {'$END': -154}, {'$END': -155}, {'$END': -156}, {'$END': -157, 'STATION': -157, 'STATION_ONLY': -157}, {'$END': -158},
                       {'$END': -159, 'CLASSIFIED_BY_REST': 81}, {'$END': -160, 'STATION': -160, 'STATION_ONLY': -160}, {},
                       {'$END': -161, 'PARAGRAPH_TEXT': 162}, {'$END': -162, 'SECURITY_PROSIGN': 254}, {'$END': -163}, {'MONTH': 1},
                       {'$END': -164, 'CLASSIFIED_BY_REST': 198, 'REASON_SECTION': 31, 'REASON_WORD': 222, 'reason': 188}, {'WORD': 153},
                       {'$END': -165, 'PARENTHESIS': -165, 'REFERENCE_REMARK': -165}, {'SECTION_NUMBER': 227}, {'$END': -166}, {'$END': -167},
                       {'SOLID_LEVEL': 2, 'SPACED_LEVEL': 122, '_level': 243, 'classification': 72},
                       {'$END': -168,
                        'BESIDE': 218,
                        'FINAL_SECTION': 200,
                        'SECTION_WORD': 91,
                        'STATION': 18,
                        '__classification_star_4': 145,
                        'section': 216},
                       {'$END': -169, 'REMARK': 234}, {'$END': -170}, {'$END': -171}, {},
                       {'$END': -172, 'COMMA': -172, 'PERSON': -172, 'SEMICOLON': -172, 'TAG': -172}, {'$END': -173},
                       {'$END': -174, 'STATION': -174, 'STATION_ONLY': -174}, {'PAGE_STATION': 194, 'PAGE_WORD': 148, 'page_line': 144},
                       {'PAGE_STATION': 105}, {'EXEMPTION': 21}, {'$END': -175}, {'$END': -176, 'COMMA': 29, 'EXEMPTION': 28, 'REMARK': 33},
                       {'$END': -177, 'FULL_STOP': -177, 'ROUTING_INDICATOR': -177},
                       {'ADDRESSED_INDICATOR': 157, 'ADDRESS_NAME': 73, 'ROLE_WORD': 120, 'addressee': 116}, {},
                       {'$END': -178, 'COMMA': -178, 'EXEMPTION': -178, 'REMARK': -178}, {'$END': -179},
                       {'$END': -180, 'COMMA': 15, 'PERSON': 167, 'SEMICOLON': 23, 'TAG': 248, '__tags_star_7': 211}],
            'terminals': [('BESIDE', '(?:NOFORN|NODIS|EXDIS|STADIS|LIMDIS|SIPDIS|SENSITIVE|SBU|FOUO|LOU|[A-Z]+(?= +SECTION \\d))(?= )'),
                          ('FULL_STOP', '\\.'),
                          ('CLASSIFIED_BY_KEYWORD',
                           '(?i:(?:\\d{1,2}\\. *)?(?:\\([A-Z\\/]{1,9}\\) *)?(?:CLASSIFIED|CLA[A-Z]{4,7}D|CL[A-Z]{5,7}ED)\\s+BY\\b\\s*[:;,.]?)'),
                          ('REFERENCE_KEYWORD', '(?i:REFS?(?:\\(S\\))?(?![A-Z])\\s*[:;.]*|[A-Z]{2,5}\\s*[:;])'),
                          ('DECL', '(?i:DECL(?:AS(?:SIFY)?)?\\b(?: ON\\b)?\\.?\\s*[:;]?)'), ('FINAL_SECTION', 'FINAL SECTION(?= )'),
                          ('EFTO', 'E ?F ?T ?O(?= )'), ('SECTION_WORD', 'SECTION(?= )'), ('PAGE_WORD', 'PAGE(?= )'),
                          ('REASON_WORD',
                           '(?i:(?:[,;.:\\-\\s]|\\b(?:f[o0]?r|the|following|under|per|pursuant|based|[o0]n|to|of|in|are|is|due|and)\\b|e\\.? '
                           '?o\\.?:?|\\b1\\d{4}\\b)*\\b(?:reas[a-z0]{0,4}|rea[o0]ns?|res[o0]ns?|raesons?|ras[o0]ns?|resa[o0]ns?|sect[a-z]{2,5}|sec|paras?)\\b(?:\\(s\\))?(?:[,;.:\\-\\s]|\\b(?:f[o0]?r|the|following|under|per|pursuant|based|[o0]n|to|of|in|are|is|due|and)\\b|e\\.? '
                           '?o\\.?:?|\\b1\\d{4}\\b|\\b(?:reas[a-z0]{0,4}|rea[o0]ns?|res[o0]ns?|raesons?|ras[o0]ns?|resa[o0]ns?|sect[a-z]{2,5}|sec|paras?)\\b(?:\\(s\\))?)*|(?:[,;.:\\-\\s]|\\b(?:f[o0]?r|the|following|under|per|pursuant|based|[o0]n|to|of|in|are|is|due|and)\\b|e\\.? '
                           '?o\\.?:?|\\b1\\d{4}\\b)+(?=1 ?[.,] ?\\d))'),
                          ('EXEMPTION', '(?i:\\(?(?:25|50|75)?X[1-9]\\)?(?:-[A-Z]+)?(?![0-9A-Z]))'),
                          ('REFERENCE_YEAR', '(?:\\d{4}|[0-9O]\\d)[ \\-]+(?=[A-Z])|\\d{2}(?=[A-Z])'),
                          ('SUBJECT_KEYWORD', '(?i:SUBJ(?:ECT)?(?![A-Z])\\s*[:;]?|[A-Z]{3,9}\\s*[:;])'),
                          ('STATION', "[A-Z](?:[A-Z.'\\-]| +(?=[A-Z]))*(?= +\\d{2,8}\\b)"),
                          ('TAGS_KEYWORD', '(?i:TAGS?(?![A-Z])\\s*[:;]?|[A-Z]{2,6}\\s*[:;])'),
                          ('DATE',
                           '(?i:\\d{1,4} ?[\\/\\-] ?\\d{1,2} ?[\\/\\-] ?\\d{1,4}|\\d{8}\\b|\\d{1,2} [A-Z]{3,9} \\d{2,4}|[A-Z]{3,9} \\d{1,2}, '
                           '?\\d{4})'),
                          ('NOT_APPLICABLE', '(?i:N ?\\/ ?A\\b\\.?|NA\\b|NOT APPLICABLE)'), ('REASON_SECTION', '1 ?[.,]\\s{0,3}\\d{1,2}(?!\\d)\\.?'),
                          ('MESSAGE_NUMBER', '\\d{2,8}\\b'),
                          ('REFERENCE_LABEL', '¶?(?:\\([A-Z]{1,2}\\)|\\[[A-Z]{1,2}\\]|(?:[A-Z]|AA)(?:\\)|[.:](?!\\w\\.)))'),
                          ('SUB_PARAGRAPH_LABEL', '\\(?[A-Za-z0-9]{1,3}[.)]|--?|\\*'), ('ROLE_WORD', '(?:TO|INFO|XMT)(?=[ \\/])\\/?'),
                          ('OADR', '(?i:OADR\\b)'), ('OF', 'OF(?= )'), ('MANUAL_REVIEW', '(?i:MR\\b)'),
                          ('MARK',
                           '\\( ?[A-Z][A-Z0-9\\/, \\-]{0,60}\\)|\\((?:ts|sbu|[ucs])(?:\\/+[a-z]{1,6})?\\)|\\[[A-Z]{1,3}(?:\\/[A-Z]{1,6})?\\]'),
                          ('REFERENCE_STATION', "[A-Z](?:[A-Z.'&\\-]|[ ]+(?=[A-Z]))*[:\\-]?(?= *\\d{1,8}(?![\\d\\/]))"),
                          ('REASON_LETTERS', '(?i:(?:\\(? ?[a-z] ?\\)|\\band\\b|\\b[a-z]\\b|[,&\\/+\\-;]|\\s|\\()+)'),
                          ('SPACED_LEVEL', '[A-Z](?: {1,3}[A-Z](?![A-Z]))+(?= |\\s*\\Z)'), ('PAGE_STATION', "[A-Z](?:[A-Z.'\\-]| +(?=[A-Z]))*"),
                          ('SCHEDULE', '(?i:(?:X?GDS|XDS|RDS|ADS)\\b[\\s\\S]*)'), ('PARENTHESIS', '\\([^()]*\\)'), ('PERSON', '\\([^()]*\\)'),
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
                           '(?i:(?:(?!(?:\\b(?:f[o0]?r|per|under|based\\s+[o0]n|due\\s+to|pursuant\\s+to)\\s+(?:the\\s+)?(?:following\\s+)?)?(?:\\b(?:e\\.? '
                           '?o\\.?:? '
                           '?1\\d{4}|1\\d{4}\\b|reas|rea[o0]n|res[o0]n|raeson|ras[o0]ns?\\b|resa[o0]n|sect[a-z]{2,5}\\s+\\d|derived\\s+from)|1 ?[.,] '
                           '?[2-6]\\b))[\\s\\S])+)'),
                          ('ADDRESS_NAME',
                           '[A-Z0-9][^\\s]*(?: +(?!(?:FLASH|NIACT IMMEDIATE|IMMEDIATE|PRIORITY|ROUTINE)(?: +\\d+)?\\s*$|\\d{1,6}\\s*$)[^\\s]+)*'),
                          ('REFERENCE_TEXT', '(?:[^\\s;,]|[;,](?=\\d)|[ \t]+(?!¶?(?:\\([A-Z]\\)|\\[[A-Z]\\]|[A-Z][.):]) ))+[;,]?'),
                          ('STATION_ONLY', "[A-Z][A-Z .'\\-]*\\S"), ('ORDER_NUMBER', '\\d{4,6}\\s*[:;,.]?'),
                          ('ROUTING_INDICATOR', '[A-Z][A-Z0-9]{2,}'), ('ORIGINATOR_NAME', '\\S+(?: +[^\\s]+)*'), ('EVENT', '(?i:[A-Z][\\s\\S]*)'),
                          ('DAMAGED_NUMBER', '[^\\s(][^(]*'), ('TAG', '[^\\s,;()]+'), ('CLASSIFIED_BY_REST', '\\S[\\s\\S]*'),
                          ('REMARK', '\\S[\\s\\S]*'), ('SUBJECT_TEXT', '\\S[\\s\\S]*'), ('WORD', '[^\\s\\/]+'), ('OPERATING_SIGNAL', '[^\\s]+'),
                          ('REFERENCE_REMARK', '[^()]+'), ('INSTRUCTIONS', '\\S.*'), ('PARAGRAPH_TEXT', '\\S.*'), ('__IGNORE_0', '\\s+'),
                          ('MONTH', '(?i:[A-Z]{3,9}\\.?)'), ('SECURITY_GROUP', '[A-Z]{2,8}(?![A-Z])'),
                          ('SERIAL', '#?\\d{1,5}[A-Z]?(?=[ \\/]|\\s*\\Z)'), ('DAY_TIME', '\\d{5,7}'), ('EO', '(?i:E\\.? ?O\\.?:?)'),
                          ('SPECIAL_HANDLING', '\\/[A-Z]{5}'), ('CHANNEL_NUMBER', '\\d{1,6}'), ('START_OF_MESSAGE', 'V?ZCZC'),
                          ('YEAR', '\\d{4}(?!\\d)|\\d{2}(?!\\d)'), ('SECTION_SUFFIX', '\\/\\d{1,2}'), ('CHANNEL', '[A-Z]{3}'),
                          ('PARAGRAPH_NUMBER', '\\d{1,3}'), ('DOUBLED_PROSIGN', '[A-Z]{1,2}(?![A-Z0-9])'), ('SECURITY_PROSIGN', 'UU|HH'),
                          ('DOUBLE_SLASH', '//'), ('ZONE', '[A-Z](?= |JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|\\s|\\Z)'),
                          ('PROSIGN', '[A-Z](?= )'), ('COMMA', ','), ('SEMICOLON', ';')]},
 'markings': {'rules': [('_separator', 1), ('__banner_star_2', 2), ('__banner_star_2', 3), ('__banner_star_2', 1), ('__banner_release_star_3', 2),
                        ('portion', 1), ('portion', 1), ('__portion_star_0', 3), ('_control', 1), ('__banner_star_2', 3), ('_separator', 1),
                        ('_control', 1), ('release', 3), ('portion', 2), ('banner', 2), ('portion', 2), ('__banner_star_2', 1),
                        ('__banner_star_2', 2), ('__banner_release_star_3', 1), ('__banner_release_star_3', 2), ('_separator', 1),
                        ('__release_star_1', 2), ('_control', 1), ('banner', 2), ('__portion_star_0', 2), ('banner_release', 2),
                        ('__release_star_1', 3), ('_separator', 1), ('release', 2), ('__banner_star_2', 2), ('banner_release', 3),
                        ('__banner_release_star_3', 3), ('banner', 1), ('__release_star_1', 1), ('banner', 1), ('__banner_star_2', 2),
                        ('__release_star_1', 2)],
              'starts': {'banner': (7, 27), 'portion': (18, 44)},
              'states': [{'BANNER_COUNTRY': 35}, {'CONTROL': -1, 'RELEASE_TO': -1, 'UNCLASSIFIED_CONTROL': -1},
                         {'$END': -2, 'BANNER_CONTROL': -2, 'BANNER_RELEASE_TO': -2, 'BANNER_SEPARATOR': -2},
                         {'$END': -3, 'BANNER_CONTROL': -3, 'BANNER_RELEASE_TO': -3, 'BANNER_SEPARATOR': -3},
                         {'$END': -4, 'BANNER_CONTROL': -4, 'BANNER_RELEASE_TO': -4, 'BANNER_SEPARATOR': -4},
                         {'$END': -5, 'BANNER_CONTROL': -5, 'BANNER_COUNTRY': -5, 'BANNER_RELEASE_TO': -5, 'BANNER_SEPARATOR': -5, '__ANON_0': -5},
                         {'$END': -6, 'COMMA': 13, 'DOUBLE_SLASH': 28, 'HYPHEN': 37, 'SLASH': 1, '__portion_star_0': 17, '_separator': 39},
                         {'BANNER_CONTROL': 45, 'BANNER_LEVEL': 48, 'banner': 27},
                         {'CONTROL': 31, 'RELEASE_TO': 34, 'UNCLASSIFIED_CONTROL': 11, '_control': 10, 'release': 15},
                         {'$END': -7, 'COMMA': 13, 'DOUBLE_SLASH': 28, 'HYPHEN': 37, 'SLASH': 1, '__portion_star_0': 20, '_separator': 39},
                         {'$END': -8, 'COMMA': -8, 'DOUBLE_SLASH': -8, 'HYPHEN': -8, 'SLASH': -8},
                         {'$END': -9, 'COMMA': -9, 'DOUBLE_SLASH': -9, 'HYPHEN': -9, 'SLASH': -9},
                         {'$END': -10, 'BANNER_CONTROL': -10, 'BANNER_RELEASE_TO': -10, 'BANNER_SEPARATOR': -10},
                         {'CONTROL': -11, 'RELEASE_TO': -11, 'UNCLASSIFIED_CONTROL': -11}, {'COUNTRY': 50},
                         {'$END': -12, 'COMMA': -12, 'DOUBLE_SLASH': -12, 'HYPHEN': -12, 'SLASH': -12},
                         {'$END': -13, 'COMMA': 47, 'COUNTRY': 30, 'DOUBLE_SLASH': -13, 'HYPHEN': -13, 'SLASH': -13},
                         {'$END': -14, 'COMMA': 13, 'DOUBLE_SLASH': 28, 'HYPHEN': 37, 'SLASH': 1, '_separator': 8},
                         {'PORTION_LEVEL': 6, 'UNCLASSIFIED_CONTROL': 9, 'portion': 44},
                         {'$END': -15, 'BANNER_CONTROL': 2, 'BANNER_RELEASE_TO': 0, 'BANNER_SEPARATOR': 29, 'banner_release': 40},
                         {'$END': -16, 'COMMA': 13, 'DOUBLE_SLASH': 28, 'HYPHEN': 37, 'SLASH': 1, '_separator': 8},
                         {'$END': -17, 'BANNER_CONTROL': -17, 'BANNER_RELEASE_TO': -17, 'BANNER_SEPARATOR': -17},
                         {'$END': -18, 'BANNER_CONTROL': -18, 'BANNER_RELEASE_TO': -18, 'BANNER_SEPARATOR': -18},
                         {'$END': -19,
                          'BANNER_CONTROL': -19,
                          'BANNER_COUNTRY': -19,
                          'BANNER_RELEASE_TO': -19,
                          'BANNER_SEPARATOR': -19,
                          '__ANON_0': -19},
                         {'BANNER_COUNTRY': 5},
                         {'$END': -20,
                          'BANNER_CONTROL': -20,
                          'BANNER_COUNTRY': -20,
                          'BANNER_RELEASE_TO': -20,
                          'BANNER_SEPARATOR': -20,
                          '__ANON_0': -20},
                         {'BANNER_COUNTRY': 43}, {}, {'CONTROL': -21, 'RELEASE_TO': -21, 'UNCLASSIFIED_CONTROL': -21},
                         {'BANNER_CONTROL': 3, 'BANNER_RELEASE_TO': 0, 'banner_release': 12},
                         {'$END': -22, 'COMMA': -22, 'COUNTRY': -22, 'DOUBLE_SLASH': -22, 'HYPHEN': -22, 'SLASH': -22},
                         {'$END': -23, 'COMMA': -23, 'DOUBLE_SLASH': -23, 'HYPHEN': -23, 'SLASH': -23},
                         {'$END': -24, 'BANNER_CONTROL': 2, 'BANNER_RELEASE_TO': 0, 'BANNER_SEPARATOR': 29, 'banner_release': 40},
                         {'$END': -25, 'COMMA': -25, 'DOUBLE_SLASH': -25, 'HYPHEN': -25, 'SLASH': -25}, {'COUNTRY': 38},
                         {'$END': -26,
                          'BANNER_CONTROL': -26,
                          'BANNER_COUNTRY': 23,
                          'BANNER_RELEASE_TO': -26,
                          'BANNER_SEPARATOR': -26,
                          '__ANON_0': 24,
                          '__banner_release_star_3': 41},
                         {'$END': -27, 'COMMA': -27, 'COUNTRY': -27, 'DOUBLE_SLASH': -27, 'HYPHEN': -27, 'SLASH': -27},
                         {'CONTROL': -28, 'RELEASE_TO': -28, 'UNCLASSIFIED_CONTROL': -28},
                         {'$END': -29, 'COMMA': 14, 'COUNTRY': 46, 'DOUBLE_SLASH': -29, 'HYPHEN': -29, 'SLASH': -29, '__release_star_1': 16},
                         {'CONTROL': 31, 'RELEASE_TO': 34, 'UNCLASSIFIED_CONTROL': 11, '_control': 33, 'release': 15},
                         {'$END': -30, 'BANNER_CONTROL': -30, 'BANNER_RELEASE_TO': -30, 'BANNER_SEPARATOR': -30},
                         {'$END': -31,
                          'BANNER_CONTROL': -31,
                          'BANNER_COUNTRY': 25,
                          'BANNER_RELEASE_TO': -31,
                          'BANNER_SEPARATOR': -31,
                          '__ANON_0': 26},
                         {'BANNER_CONTROL': 22, 'BANNER_RELEASE_TO': 0, 'banner_release': 49},
                         {'$END': -32,
                          'BANNER_CONTROL': -32,
                          'BANNER_COUNTRY': -32,
                          'BANNER_RELEASE_TO': -32,
                          'BANNER_SEPARATOR': -32,
                          '__ANON_0': -32},
                         {},
                         {'$END': -33,
                          'BANNER_CONTROL': 4,
                          'BANNER_RELEASE_TO': 0,
                          'BANNER_SEPARATOR': 42,
                          '__banner_star_2': 32,
                          'banner_release': 21},
                         {'$END': -34, 'COMMA': -34, 'COUNTRY': -34, 'DOUBLE_SLASH': -34, 'HYPHEN': -34, 'SLASH': -34}, {'COUNTRY': 36},
                         {'$END': -35,
                          'BANNER_CONTROL': 4,
                          'BANNER_RELEASE_TO': 0,
                          'BANNER_SEPARATOR': 42,
                          '__banner_star_2': 19,
                          'banner_release': 21},
                         {'$END': -36, 'BANNER_CONTROL': -36, 'BANNER_RELEASE_TO': -36, 'BANNER_SEPARATOR': -36},
                         {'$END': -37, 'COMMA': -37, 'COUNTRY': -37, 'DOUBLE_SLASH': -37, 'HYPHEN': -37, 'SLASH': -37}],
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
 'telegram': {'rules': [('ending', 1), ('ending', 1), ('ending', 2), ('_routing', 2), ('_extract', 1), ('ending', 2), ('_routing', 1), ('ending', 2),
                        ('ending', 2), ('ending', 4), ('_extract', 2), ('_citations', 1), ('_extract', 2), ('_routing', 4), ('ending', 2),
                        ('ending', 2), ('ending', 4), ('heading', 1), ('text', 5), ('heading', 4), ('_citations', 1), ('ending', 4), ('ending', 4),
                        ('heading', 5), ('text', 6), ('ending', 0), ('__text_star_0', 1), ('_citations', 0), ('ending', 5), ('heading', 1),
                        ('_routing', 2), ('ending', 3), ('__text_star_0', 2), ('_routing', 2), ('_citations', 2), ('__text_star_0', 1),
                        ('telegram', 2), ('_routing', 2), ('__text_star_0', 2), ('ending', 3), ('ending', 3), ('heading', 5), ('_addresses', 1),
                        ('ending', 1), ('text', 6), ('ending', 2), ('ending', 1), ('ending', 3), ('ending', 1), ('text', 7), ('_citations', 2),
                        ('ending', 3), ('ending', 3), ('ending', 3), ('_routing', 1), ('_routing', 1), ('ending', 3), ('heading', 6), ('_routing', 3),
                        ('_addresses', 3), ('_routing', 2), ('ending', 3), ('telegram', 1), ('ending', 2), ('ending', 2), ('_extract', 3),
                        ('_addresses', 2), ('_addresses', 2), ('_routing', 3), ('_extract', 2), ('ending', 4), ('_routing', 1), ('_routing', 3),
                        ('_addresses', 4), ('_routing', 2), ('_routing', 3), ('_addresses', 3), ('heading', 2), ('ending', 2), ('ending', 3),
                        ('telegram', 3), ('_addresses', 1), ('_addresses', 2), ('_extract', 1), ('_extract', 1)],
              'starts': {'telegram': (44, 46)},
              'states': [{'$END': -1, 'CORRECTION': 50, 'END_OF_MESSAGE': 73, 'END_SERIAL': 7}, {'$END': -2, 'END_OF_MESSAGE': 2}, {'$END': -3},
                         {'DATE_TIME_GROUP': -4, 'SECURITY': 67}, {'BREAK': -5, 'CLASSIFICATION': -5}, {'$END': -6},
                         {'CALLING_STATION': 70, 'DATE_TIME_GROUP': -7, 'SECURITY': 34}, {'$END': -8, 'CORRECTION': 71, 'END_OF_MESSAGE': 61},
                         {'$END': -9}, {'$END': -10, 'END_OF_MESSAGE': 29}, {'BREAK': -11, 'CLASSIFICATION': -11},
                         {'$END': -12,
                          'BREAK': -12,
                          'CLASSIFIED_BY': 55,
                          'CORRECTION': -12,
                          'END_OF_MESSAGE': -12,
                          'END_SERIAL': -12,
                          'SIGNATURE': -12,
                          'TEXT': -12},
                         {'BREAK': -13, 'CLASSIFICATION': -13, 'INFO': 95, 'TO': 45, '_addresses': 75}, {'DATE_TIME_GROUP': -14},
                         {'$END': -15, 'CORRECTION': 58, 'END_OF_MESSAGE': 52}, {'$END': -16, 'END_OF_MESSAGE': 65},
                         {'CLASSIFICATION': 69, 'text': 26}, {'$END': -17},
                         {'$END': -1, 'CLASSIFICATION': -18, 'CORRECTION': 50, 'END_OF_MESSAGE': 73, 'END_SERIAL': 7},
                         {'$END': -19, 'BREAK': -19, 'CORRECTION': -19, 'END_OF_MESSAGE': -19, 'END_SERIAL': -19, 'SIGNATURE': -19, 'TEXT': 25},
                         {'ACCOUNTING': 43, 'BREAK': 24, 'CLASSIFICATION': -20},
                         {'$END': -21,
                          'BREAK': -21,
                          'CORRECTION': -21,
                          'END_OF_MESSAGE': -21,
                          'END_SERIAL': -21,
                          'REFERENCES': 35,
                          'SIGNATURE': -21,
                          'TEXT': -21},
                         {'$END': -22}, {'$END': -23}, {'CLASSIFICATION': -24},
                         {'$END': -25, 'BREAK': -25, 'CORRECTION': -25, 'END_OF_MESSAGE': -25, 'END_SERIAL': -25, 'SIGNATURE': -25},
                         {'$END': -26, 'BREAK': 0, 'CORRECTION': 1, 'END_OF_MESSAGE': 51, 'END_SERIAL': 53, 'SIGNATURE': 48, 'ending': 94},
                         {'CAPTION': -27, 'EXECUTIVE_ORDER': -27, 'PASS': -27},
                         {'$END': -28,
                          'BREAK': -28,
                          'CLASSIFIED_BY': 21,
                          'CORRECTION': -28,
                          'END_OF_MESSAGE': -28,
                          'END_SERIAL': -28,
                          'REFERENCES': 11,
                          'SIGNATURE': -28,
                          'TEXT': -28,
                          '_citations': 49},
                         {'$END': -29}, {'BREAK': 90, 'CLASSIFICATION': -30}, {'DATE_TIME_GROUP': -31}, {'$END': -32},
                         {'CAPTION': -33, 'EXECUTIVE_ORDER': -33, 'PASS': -33}, {'DATE_TIME_GROUP': -34},
                         {'$END': -35, 'BREAK': -35, 'CORRECTION': -35, 'END_OF_MESSAGE': -35, 'END_SERIAL': -35, 'SIGNATURE': -35, 'TEXT': -35},
                         {'SUBJECT': 77}, {'CAPTION': -36, 'EXECUTIVE_ORDER': -36, 'PASS': -36}, {'$END': -37},
                         {'CALLING_STATION': 79, 'DATE_TIME_GROUP': -38, 'SECURITY': 88}, {'CAPTION': -39, 'EXECUTIVE_ORDER': -39, 'PASS': -39},
                         {'$END': -40, 'CORRECTION': 9, 'END_OF_MESSAGE': 22}, {'$END': -41, 'END_OF_MESSAGE': 82},
                         {'BREAK': 66, 'CLASSIFICATION': -42},
                         {'$END': -26,
                          'BREAK': 18,
                          'CALLED_STATIONS': 6,
                          'CALLING_STATION': 62,
                          'CLASSIFICATION': 69,
                          'CORRECTION': 1,
                          'DATE_TIME_GROUP': 98,
                          'END_OF_MESSAGE': 51,
                          'END_SERIAL': 53,
                          'FROM': 97,
                          'INFO': 95,
                          'SECURITY': 64,
                          'SIGNATURE': 48,
                          'TO': 45,
                          'TRANSMISSION_IDENTIFIER': 84,
                          '_addresses': 4,
                          '_extract': 30,
                          '_routing': 63,
                          'ending': 72,
                          'heading': 16,
                          'telegram': 46,
                          'text': 56},
                         {'ACCOUNTING': -43, 'BREAK': -43, 'CLASSIFICATION': -43, 'EXEMPTED': 76, 'INFO': 96}, {}, {'TAGS': 36},
                         {'$END': -44, 'BREAK': 92, 'CORRECTION': 15, 'END_OF_MESSAGE': 5, 'END_SERIAL': 14},
                         {'$END': -45, 'BREAK': -45, 'CORRECTION': -45, 'END_OF_MESSAGE': -45, 'END_SERIAL': -45, 'SIGNATURE': -45, 'TEXT': 54},
                         {'$END': -46, 'END_OF_MESSAGE': 60}, {'$END': -47}, {'$END': -48}, {'$END': -49, 'CORRECTION': 74, 'END_OF_MESSAGE': 8},
                         {'$END': -50, 'BREAK': -50, 'CORRECTION': -50, 'END_OF_MESSAGE': -50, 'END_SERIAL': -50, 'SIGNATURE': -50},
                         {'$END': -51, 'BREAK': -51, 'CORRECTION': -51, 'END_OF_MESSAGE': -51, 'END_SERIAL': -51, 'SIGNATURE': -51, 'TEXT': -51},
                         {'$END': -26, 'BREAK': 0, 'CORRECTION': 1, 'END_OF_MESSAGE': 51, 'END_SERIAL': 53, 'SIGNATURE': 48, 'ending': 38},
                         {'CAPTION': 40, 'EXECUTIVE_ORDER': 59, 'PASS': 33}, {'$END': -52, 'END_OF_MESSAGE': 23}, {'TAGS': 80}, {'$END': -53},
                         {'$END': -54}, {'DATE_TIME_GROUP': -55, 'SECURITY': 87}, {'DATE_TIME_GROUP': 91}, {'DATE_TIME_GROUP': -56}, {'$END': -57},
                         {'CLASSIFICATION': -58}, {'DATE_TIME_GROUP': -59}, {'ACCOUNTING': -60, 'BREAK': -60, 'CLASSIFICATION': -60, 'EXEMPTED': 86},
                         {'CAPTION': 37, 'EXECUTIVE_ORDER': 47, 'PASS': 27, '__text_star_0': 57}, {'DATE_TIME_GROUP': -61, 'SECURITY': 85},
                         {'$END': -62, 'END_OF_MESSAGE': 17}, {'$END': -63}, {'$END': -64}, {'$END': -65, 'END_OF_MESSAGE': 93},
                         {'BREAK': -66, 'CLASSIFICATION': -66}, {'ACCOUNTING': -67, 'BREAK': -67, 'CLASSIFICATION': -67, 'INFO': 68},
                         {'$END': -28,
                          'BREAK': -28,
                          'CLASSIFIED_BY': 21,
                          'CORRECTION': -28,
                          'END_OF_MESSAGE': -28,
                          'END_SERIAL': -28,
                          'REFERENCES': 11,
                          'SIGNATURE': -28,
                          'TEXT': -28,
                          '_citations': 19},
                         {'ACCOUNTING': -68, 'BREAK': -68, 'CLASSIFICATION': -68}, {'DATE_TIME_GROUP': -69, 'SECURITY': 13}, {'SUBJECT': 28},
                         {'BREAK': -70, 'CLASSIFICATION': -70}, {'$END': -71}, {'INFO': 95, 'TO': 45, '_addresses': 20},
                         {'CALLED_STATIONS': 39, 'CALLING_STATION': 3, 'DATE_TIME_GROUP': -72, 'SECURITY': 31}, {'DATE_TIME_GROUP': -73},
                         {'ACCOUNTING': -74, 'BREAK': -74, 'CLASSIFICATION': -74}, {'DATE_TIME_GROUP': -75}, {'DATE_TIME_GROUP': -76},
                         {'ACCOUNTING': -77, 'BREAK': -77, 'CLASSIFICATION': -77}, {'CLASSIFICATION': -78}, {'FROM': 83},
                         {'$END': -79, 'CORRECTION': 42, 'END_OF_MESSAGE': 32, 'END_SERIAL': 41}, {'$END': -80}, {'$END': -81},
                         {'ACCOUNTING': -82, 'BREAK': -82, 'CLASSIFICATION': -82, 'EXEMPTED': 78},
                         {'ACCOUNTING': -83, 'BREAK': -83, 'CLASSIFICATION': -83, 'EXEMPTED': 89},
                         {'BREAK': -84, 'CLASSIFICATION': -84, 'INFO': 95, 'TO': 45, '_addresses': 10},
                         {'BREAK': -85, 'CLASSIFICATION': -85, 'FROM': 12, 'INFO': 95, 'TO': 45, '_addresses': 81}],
              'terminals': [('CLASSIFIED_BY', '(?i:(?:\\d{1,2}\\. *)?(?:\\([A-Z\\/]{1,9}\\) *)?(?:CLASSIFIED|CLA[A-Z]{4,7}D|CL[A-Z]{5,7}ED) +BY\\b)'),
                            ('PARAGRAPH', '\\d{1,3}(?:[ \t]?\\.[ \t]*(?=[^\\s\\d])|[ \t]*(?=\\([A-Z][A-Z\\/, -]{0,30}\\)))'),
                            ('PORTION',
                             '(?:(?:(?i:PARA(?:GRAPH)?) +)?(?:-? ?\\d{1,3}|[IVXl]{1,5})[^\\s\\w(]{0,3} '
                             '*)?\\((?:TS|S|C|U|SBU|LOU|FOUO)(?:\\/\\/?[A-Z]{1,6})*\\)(?=[ \t]+\\S)'),
                            ('DATE_TIME_GROUP', '(?:[ZOPRYM]{1,2} +){0,3}\\d{5,7}[A-Z]? ?[A-Z]{3,9}\\b|[A-Z0] +\\d{6}Z [A-Z]{3} \\d\\d\\b'),
                            ('CALLING_STATION', 'DE +[A-Z]{4,8}\\b'), ('TO', 'TO +'), ('INFO', 'INFO\\b(?! +[A-Z]+-\\d\\d\\b)'),
                            ('SECURITY', 'ZN[RY]\\b'), ('EXEMPTED', 'XMT\\b'), ('FROM', 'FM\\b'),
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
                            ('TRANSMISSION_IDENTIFIER', 'V?ZCZC(?= {0,2}[A-Z]{0,3} {0,2}\\d|[ \t\\\\]*(?:[\r\n]|\\Z))'),
                            ('EXECUTIVE_ORDER', '(?i:E\\. ?O\\.|EO:? ?\\d|E\\.O:)'), ('TAGS', '(?i:TAGS?(?=[:; ]))'), ('TEXT', '\\S'),
                            ('SIGNATURE', '\\S')]}}
