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
           '// ZEN/AMCONSUL ADANA        ALL EUROPEAN POSTS COLLECTIVE PRIORITY, XMT AMEMBASSY SOFIA, AMEMBASSY BUCHAREST\n'
           'addressee: ROLE_WORD? ADDRESSED_INDICATOR? ADDRESS_NAME PRECEDENCE_WORD? CONTINUITY_NUMBER? LEFT_OUT?\n'
           'ROLE_WORD.3: /(?:TO|INFO|XMT)(?=[ \\/])\\/?/\n'
           'ADDRESSED_INDICATOR.2: /[A-Z0-9]{3,10}\\/(?=[A-Z])/\n'
           'ADDRESS_NAME: /[A-Z0-9](?:[^\\s,]|,(?! *XMT[ \\/]))*(?: +(?!(?:FLASH|NIACT IMMEDIATE|IMMEDIATE|PRIORITY|ROUTINE)(?: +\\d+)?\\s*(?:$|,? '
           '*XMT[ \\/])|\\d{1,6}\\s*(?:$|,? *XMT[ \\/])|XMT[ \\/])(?:[^\\s,]|,(?! *XMT[ \\/]))+)*/\n'
           'PRECEDENCE_WORD.2: /FLASH|NIACT IMMEDIATE|IMMEDIATE|PRIORITY|ROUTINE/\n'
           'CONTINUITY_NUMBER.2: /\\d{1,6}/\n'
           'LEFT_OUT.3: /,? *XMT[ \\/]\\s*\\S.*/\n'
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

TABLES = {'fields': {'rules': [('paragraph_head', 2), ('__tags_star_7', 2), ('classified_by', 3), ('___duration_star_6', 1), ('subject', 3),
                      ('sub_paragraph_head', 1), ('classified_by', 3), ('classified_by', 1), ('security', 2), ('paragraph_head', 2), ('_duration', 3),
                      ('date_time_group', 4), ('classified_by', 3), ('date_time_group', 6), ('__classified_by_plus_10', 2), ('reason', 2),
                      ('__classified_by_plus_10', 1), ('__references_star_8', 2), ('page_line', 5), ('paragraph_head', 3), ('reference', 4),
                      ('paragraph_head', 2), ('transmission_identifier', 4), ('reason', 1), ('page_line', 5), ('references', 1), ('portion_head', 1),
                      ('addressee', 6), ('addressee', 3), ('_duration', 3), ('sub_paragraph_head', 2), ('classification', 6), ('subject', 1),
                      ('transmission_identifier', 3), ('_level', 1), ('executive_order', 3), ('addressee', 4), ('_duration', 4),
                      ('___duration_star_6', 2), ('called_stations', 2), ('___duration_star_6', 2), ('transmission_identifier', 2), ('addressee', 3),
                      ('addressee', 3), ('classification', 4), ('page_line', 6), ('transmission_identifier', 2), ('page_line', 6), ('reason', 1),
                      ('called_stations', 3), ('transmission_identifier', 2), ('transmission_identifier', 3), ('addressee', 3),
                      ('calling_station', 4), ('___duration_star_6', 3), ('calling_station', 2), ('transmission_identifier', 1), ('addressee', 4),
                      ('calling_station', 4), ('page_line', 7), ('__date_time_group_star_2', 1), ('classified_by', 2), ('_duration', 1),
                      ('classification', 4), ('page_line', 8), ('__called_stations_plus_0', 2), ('addressee', 3), ('page_line', 7),
                      ('___level_star_5', 2), ('paragraph_head', 1), ('_duration', 1), ('paragraph_head', 3), ('addressee', 3),
                      ('sub_paragraph_head', 3), ('tags', 1), ('__date_time_group_star_2', 2), ('__references_star_8', 2), ('paragraph_head', 3),
                      ('originator', 2), ('__security_star_1', 1), ('classification', 1), ('portion_head', 3), ('reason', 3), ('paragraph_head', 2),
                      ('executive_order', 2), ('addressee', 3), ('references', 2), ('reference', 3), ('tags', 2), ('addressee', 3), ('_duration', 2),
                      ('__reference_star_9', 2), ('addressee', 2), ('addressee', 2), ('__references_star_8', 1), ('_duration', 1), ('reason', 2),
                      ('paragraph_head', 3), ('addressee', 4), ('_duration', 1), ('addressee', 4), ('__classification_star_3', 1), ('_level', 1),
                      ('addressee', 2), ('calling_station', 4), ('_duration', 2), ('classification', 4), ('__references_star_8', 1), ('addressee', 2),
                      ('__tags_star_7', 1), ('__reference_star_9', 2), ('_duration', 2), ('addressee', 2), ('classification', 3), ('addressee', 4),
                      ('subject', 2), ('__reference_star_9', 1), ('classification', 4), ('_duration', 2), ('_duration', 2), ('__tags_star_7', 1),
                      ('addressee', 1), ('_level', 2), ('_duration', 2), ('addressee', 3), ('calling_station', 3), ('__reference_star_9', 1),
                      ('classified_by', 4), ('_level', 2), ('addressee', 4), ('paragraph_head', 4), ('classification', 2), ('reference', 3),
                      ('paragraph_head', 4), ('page_line', 4), ('calling_station', 5), ('reason', 2), ('paragraph_head', 3), ('__security_star_1', 2),
                      ('security', 4), ('_duration', 2), ('addressee', 4), ('_level', 3), ('_duration', 2), ('date_time_group', 5),
                      ('date_time_group', 5), ('classification', 3), ('_duration', 2), ('classified_by', 2), ('calling_station', 3),
                      ('portion_head', 2), ('addressee', 5), ('classification', 2), ('sub_paragraph_head', 3), ('addressee', 5),
                      ('classification', 3), ('section', 3), ('addressee', 5), ('__tags_star_7', 2), ('_duration', 1), ('___level_star_5', 3),
                      ('addressee', 5), ('__tags_star_7', 2), ('addressee', 3), ('_duration', 1), ('addressee', 4), ('addressee', 4),
                      ('addressee', 5), ('classification', 5), ('classification', 5), ('classified_by', 2), ('security', 3), ('classification', 5),
                      ('section', 4), ('__classification_star_4', 1), ('calling_station', 3), ('_duration', 1), ('sub_paragraph_head', 2),
                      ('sub_paragraph_head', 2), ('__classification_star_3', 2), ('subject', 2), ('reference', 2), ('section', 4),
                      ('__tags_star_7', 2), ('_duration', 3), ('portion_head', 2), ('transmission_identifier', 3), ('security', 3), ('file_time', 2),
                      ('_duration', 3), ('__tags_star_7', 1), ('__classification_star_4', 2), ('addressee', 4), ('_duration', 3),
                      ('__called_stations_plus_0', 1), ('__tags_star_7', 1)],
            'starts': {'addressee': (204, 142),
                       'called_stations': (227, 91),
                       'calling_station': (28, 51),
                       'classification': (240, 118),
                       'classified_by': (4, 18),
                       'date_time_group': (164, 265),
                       'executive_order': (224, 105),
                       'originator': (165, 178),
                       'page_line': (120, 65),
                       'paragraph_head': (107, 262),
                       'portion_head': (86, 48),
                       'reference': (21, 11),
                       'references': (47, 16),
                       'security': (141, 248),
                       'sub_paragraph_head': (167, 52),
                       'subject': (36, 32),
                       'tags': (29, 64),
                       'transmission_identifier': (67, 40)},
            'states': [{'$END': -1, 'PARAGRAPH_TEXT': 202}, {'$END': -2, 'COMMA': -2, 'PERSON': -2, 'SEMICOLON': -2, 'TAG': -2}, {'$END': -3},
                       {'$END': -4, 'COMMA': -4, 'EXEMPTION': -4, 'REMARK': -4},
                       {'CLASSIFIED_BY_KEYWORD': 25, '__classified_by_plus_10': 12, 'classified_by': 18}, {'ZONE': 127}, {'ORDER_NUMBER': 129},
                       {'$END': -5}, {'$END': -6, 'BROKEN_MARK': 256, 'MARK': 255, 'PARAGRAPH_TEXT': 49}, {'$END': -7, 'CLASSIFIED_BY_REST': 187},
                       {'EXEMPTION': 69}, {},
                       {'$END': -8,
                        'CLASSIFIED_BY_KEYWORD': 22,
                        'CLASSIFIED_BY_REST': 215,
                        'CLASSIFIER': 243,
                        'REASON_SECTION': 37,
                        'REASON_WORD': 77,
                        'reason': 96},
                       {'$END': -9, 'OPERATING_SIGNAL': 123, 'SPECIAL_HANDLING': 245, '__security_star_1': 268}, {'$END': -10, 'PARAGRAPH_TEXT': 30},
                       {'$END': -11}, {}, {'$END': -12, 'INSTRUCTIONS': 210}, {}, {'$END': -13}, {'$END': -14},
                       {'REFERENCE_STATION': 95, 'REFERENCE_YEAR': 116, 'reference': 11},
                       {'$END': -15,
                        'CLASSIFIED_BY_KEYWORD': -15,
                        'CLASSIFIED_BY_REST': -15,
                        'CLASSIFIER': -15,
                        'REASON_SECTION': -15,
                        'REASON_WORD': -15},
                       {'PAGE_SECTION': 76}, {'$END': -16, 'CLASSIFIED_BY_REST': -16},
                       {'$END': -17,
                        'CLASSIFIED_BY_KEYWORD': -17,
                        'CLASSIFIED_BY_REST': -17,
                        'CLASSIFIER': -17,
                        'REASON_SECTION': -17,
                        'REASON_WORD': -17},
                       {'$END': -18, 'REFERENCE_LABEL': -18, 'REFERENCE_TEXT': -18}, {'$END': -19, 'REMARK': 74}, {'DE': 192, 'calling_station': 51},
                       {'TAGS_KEYWORD': 113, 'tags': 64}, {'$END': -20}, {'$END': -21, 'PARENTHESIS': 139, 'REFERENCE_REMARK': 163}, {},
                       {'$END': -22}, {'OF': 85}, {'$END': -23}, {'SUBJECT_KEYWORD': 55, 'subject': 32},
                       {'$END': -24, 'CLASSIFIED_BY_REST': -24, 'REASON_LETTERS': 198}, {'$END': -25}, {'PAGE_STATION': 180}, {},
                       {'$END': -26, 'REFERENCE_LABEL': 144, 'REFERENCE_TEXT': 158, '__references_star_8': 133}, {'$END': -27, 'PARAGRAPH_TEXT': 266},
                       {'$END': -28}, {'ADDRESS_NAME': 168}, {'$END': -29, 'LEFT_OUT': 170},
                       {'$END': -30, 'COMMA': 50, 'EXEMPTION': 66, 'REMARK': 63}, {'REFERENCE_KEYWORD': 41, 'references': 16}, {}, {'$END': -31},
                       {'EXEMPTION': 84}, {}, {}, {'PAGE_SECTION': 103}, {'$END': -32, 'WORD': 257},
                       {'$END': -33, 'PORTION_MARK': 171, 'SUBJECT_TEXT': 258}, {'MARK': 217}, {'PAGE_NUMBER': 53}, {'$END': -34},
                       {'$END': -35, 'BESIDE': -35, 'FINAL_SECTION': -35, 'SECTION_WORD': -35, 'STATION': -35}, {'PAGE_SECTION': 39}, {'$END': -36},
                       {'$END': -37, 'CONTINUITY_NUMBER': 221, 'LEFT_OUT': 225}, {'$END': -38}, {}, {},
                       {'$END': -39, 'COMMA': -39, 'EXEMPTION': -39, 'REMARK': -39}, {'START_OF_MESSAGE': 88, 'transmission_identifier': 40},
                       {'$END': -40, 'FULL_STOP': 78, 'ROUTING_INDICATOR': 101}, {'$END': -41, 'COMMA': -41, 'EXEMPTION': -41, 'REMARK': -41},
                       {'$END': -42, 'SECURITY_PROSIGN': 267}, {'$END': -43}, {'$END': -44, 'CONTINUITY_NUMBER': 148, 'LEFT_OUT': 235},
                       {'$END': -45, 'WORD': 152, '__classification_star_3': 242}, {'$END': -46},
                       {'$END': -47, 'CHANNEL_NUMBER': 80, 'SECURITY_PROSIGN': 58}, {'$END': -48, 'REMARK': 93},
                       {'$END': -49, 'CLASSIFIED_BY_REST': -49, 'REASON_LETTERS': 24, 'REASON_SECTION': 146}, {'$END': -50}, {'$END': -51},
                       {'$END': -52, 'SECURITY_PROSIGN': 35}, {'ZONE': 119},
                       {'$END': -53, 'CONTINUITY_NUMBER': 274, 'LEFT_OUT': 190, 'PRECEDENCE_WORD': 62},
                       {'$END': -54, 'DAY_OF_YEAR': 159, 'file_time': 197}, {'$END': -55, 'COMMA': -55, 'EXEMPTION': -55, 'REMARK': -55},
                       {'SHORT_SECTION': 104}, {'DAMAGED_NUMBER': 56, 'MARK': 42, 'portion_head': 48},
                       {'$END': -56, 'DAY_OF_YEAR': 159, 'SECTION_SUFFIX': 216, 'SERIAL': 184, 'file_time': 252},
                       {'$END': -57, 'CHANNEL': 75, 'CHANNEL_NUMBER': 70, 'SECURITY_PROSIGN': 79}, {'YEAR': 17}, {'$END': -58}, {}, {'$END': -59},
                       {'$END': -60}, {'DAY_TIME': -61, 'PROSIGN': -61}, {'REFERENCE_NUMBER': 260}, {'$END': -62, 'CLASSIFIED_BY_REST': 2},
                       {'WORD': 229}, {'$END': -63}, {'$END': -64}, {'$END': -65}, {'$END': -66, 'FULL_STOP': -66, 'ROUTING_INDICATOR': -66},
                       {'$END': -67}, {'OF': 201, 'PAGE_OF_SECTION': 199}, {'$END': -68, 'REMARK': 100}, {},
                       {'$END': -69, 'BESIDE': -69, 'DOUBLE_SLASH': -69, 'FINAL_SECTION': -69, 'SECTION_WORD': -69, 'STATION': -69},
                       {'PARAGRAPH_NUMBER': 108, 'paragraph_head': 262},
                       {'$END': -70, 'BROKEN_MARK': 0, 'FULL_STOP': 128, 'MARK': 14, 'PARAGRAPH_TEXT': 33}, {'$END': -71},
                       {'$END': -72, 'PARAGRAPH_TEXT': 191}, {'$END': -73}, {'$END': -74},
                       {'$END': -75, 'COMMA': 272, 'PERSON': 277, 'SEMICOLON': 162, 'TAG': 176, '__tags_star_7': 136},
                       {'DAY_TIME': -76, 'PROSIGN': -76}, {'$END': -77, 'REFERENCE_LABEL': -77, 'REFERENCE_TEXT': -77}, {'REFERENCE_STATION': 212},
                       {'$END': -78, 'PARAGRAPH_TEXT': 195}, {}, {'MONTH': 135}, {'PAGE_STATION': 57, 'PAGE_WORD': 60, 'page_line': 65},
                       {'ORIGINATOR_NAME': 122}, {'$END': -79}, {'$END': -80, 'OPERATING_SIGNAL': -80},
                       {'$END': -81,
                        'BESIDE': 251,
                        'FINAL_SECTION': 238,
                        'SECTION_WORD': 259,
                        'STATION': 253,
                        '__classification_star_4': 219,
                        'section': 193},
                       {'$END': -82}, {'$END': -83, 'CLASSIFIED_BY_REST': -83}, {'MONTH': 89},
                       {'$END': -84, 'BROKEN_MARK': 117, 'MARK': 110, 'PARAGRAPH_TEXT': 147},
                       {'$END': -85,
                        'DATE': 228,
                        'DECL': 234,
                        'EVENT': 98,
                        'NOT_APPLICABLE': 145,
                        'OADR': 149,
                        'REMARK': 254,
                        'SCHEDULE': 109,
                        '_duration': 61},
                       {'$END': -86, 'LEFT_OUT': 151}, {'ADDRESS_NAME': 82}, {'ROUTING_INDICATOR': 276, '__called_stations_plus_0': 68},
                       {'$END': -87, 'REFERENCE_LABEL': 26, 'REFERENCE_TEXT': 115},
                       {'$END': -88, 'PARENTHESIS': 172, 'REFERENCE_REMARK': 186, '__reference_star_9': 31}, {'YEAR': 211},
                       {'$END': -89, 'COMMA': 226, 'PERSON': 1, 'SEMICOLON': 231, 'TAG': 263},
                       {'$END': -90, 'CONTINUITY_NUMBER': 236, 'LEFT_OUT': 207}, {'$END': -91, 'REMARK': 275},
                       {'$END': -92, 'PARENTHESIS': -92, 'REFERENCE_REMARK': -92}, {'$END': -93, 'CONTINUITY_NUMBER': 130, 'LEFT_OUT': 102},
                       {'SECURITY_SIGNAL': 188, 'security': 248}, {}, {'$END': -94, 'LEFT_OUT': 71},
                       {'$END': -95, 'REFERENCE_LABEL': -95, 'REFERENCE_TEXT': -95}, {'$END': -96, 'REMARK': 181},
                       {'$END': -97, 'CLASSIFIED_BY_REST': -97, 'REASON_LETTERS': 126}, {'$END': -98}, {'$END': -99, 'LEFT_OUT': 230},
                       {'$END': -100, 'REMARK': 166}, {'SECTION_NUMBER': 250}, {'$END': -101}, {'$END': -102, 'WORD': -102},
                       {'$END': -103,
                        'BESIDE': -103,
                        'DOUBLE_SLASH': 185,
                        'EFTO': 189,
                        'FINAL_SECTION': -103,
                        'SECTION_WORD': -103,
                        'STATION': -103,
                        '___level_star_5': 179},
                       {'$END': -104}, {'$END': -105}, {'$END': -106}, {'$END': -107, 'WORD': 152, '__classification_star_3': 239},
                       {'$END': -108, 'REFERENCE_LABEL': -108, 'REFERENCE_TEXT': -108}, {'TIME': 270}, {'MESSAGE_NUMBER': 247},
                       {'$END': -109, 'CONTINUITY_NUMBER': 45, 'LEFT_OUT': 111, 'PRECEDENCE_WORD': 72},
                       {'$END': -110, 'COMMA': -110, 'PERSON': -110, 'SEMICOLON': -110, 'TAG': -110},
                       {'$END': -111, 'PARENTHESIS': -111, 'REFERENCE_REMARK': -111},
                       {'DAY_TIME': 5, 'PROSIGN': 94, '__date_time_group_star_2': 244, 'date_time_group': 265}, {'FM': 121, 'originator': 178},
                       {'$END': -112}, {'SUB_PARAGRAPH_LABEL': 8, 'sub_paragraph_head': 52},
                       {'$END': -113, 'CONTINUITY_NUMBER': 233, 'LEFT_OUT': 182, 'PRECEDENCE_WORD': 137}, {'$END': -114}, {'$END': -115},
                       {'$END': -116, 'SUBJECT_TEXT': 7}, {'$END': -117, 'PARENTHESIS': -117, 'REFERENCE_REMARK': -117}, {'$END': -118, 'WORD': 257},
                       {'$END': -119}, {'$END': -120, 'REMARK': 264}, {'$END': -121, 'COMMA': -121, 'PERSON': -121, 'SEMICOLON': -121, 'TAG': -121},
                       {'$END': -122, 'CONTINUITY_NUMBER': 143, 'LEFT_OUT': 154, 'PRECEDENCE_WORD': 140}, {},
                       {'$END': -123, 'BESIDE': -123, 'DOUBLE_SLASH': 97, 'FINAL_SECTION': -123, 'SECTION_WORD': -123, 'STATION': -123},
                       {'PAGE_NUMBER': 196}, {'$END': -124}, {'$END': -125}, {'SECTION_NUMBER': 261},
                       {'$END': -126, 'DAY_OF_YEAR': 159, 'SECTION_SUFFIX': 83, 'file_time': 155}, {'WORD': 106},
                       {'$END': -127, 'PARENTHESIS': -127, 'REFERENCE_REMARK': -127}, {'$END': -128}, {'SECURITY_GROUP': 13},
                       {'$END': -129,
                        'BESIDE': -129,
                        'DOUBLE_SLASH': 185,
                        'FINAL_SECTION': -129,
                        'SECTION_WORD': -129,
                        'STATION': -129,
                        '___level_star_5': 208},
                       {'$END': -130}, {'$END': -131}, {'ROUTING_INDICATOR': 87}, {'$END': -132, 'STATION': 200, 'STATION_ONLY': 169},
                       {'$END': -133, 'PARENTHESIS': 139, 'REFERENCE_REMARK': 163}, {'$END': -134}, {'$END': -135, 'REMARK': 38, 'SHORT_SECTION': 34},
                       {'$END': -136}, {'$END': -137, 'CLASSIFIED_BY_REST': -137}, {'OF': 23}, {'MESSAGE_NUMBER': 73}, {'PAGE_SECTION': 27},
                       {'$END': -138}, {'$END': -139, 'OPERATING_SIGNAL': -139},
                       {'ADDRESSED_INDICATOR': 44, 'ADDRESS_NAME': 177, 'ROLE_WORD': 232, 'addressee': 142}, {'$END': -140, 'OPERATING_SIGNAL': 203},
                       {'$END': -141, 'REMARK': 271}, {'$END': -142},
                       {'$END': -143, 'BESIDE': -143, 'DOUBLE_SLASH': 97, 'FINAL_SECTION': -143, 'SECTION_WORD': -143, 'STATION': -143},
                       {'$END': -144}, {'$END': -145}, {'$END': -146, 'INSTRUCTIONS': 20}, {'REFERENCE_NUMBER': 134},
                       {'$END': -147, 'WORD': 152, '__classification_star_3': 173},
                       {'$END': -148, 'COMMA': 10, 'EXEMPTION': 3, 'REMARK': 15, '___duration_star_6': 46}, {'$END': -149},
                       {'$END': -150, 'DAY_OF_YEAR': 159, 'file_time': 92}, {'$END': -151, 'PARAGRAPH_TEXT': 125}, {'$END': -152},
                       {'$END': -153, 'BESIDE': 273, 'FINAL_SECTION': 238, 'SECTION_WORD': 259, 'STATION': 269, 'section': 222}, {'$END': -154},
                       {'$END': -155, 'LEFT_OUT': 43}, {'$END': -156, 'STATION': 160, 'STATION_ONLY': 99},
                       {'$END': -157, 'STATION': -157, 'STATION_ONLY': -157}, {'EO': 6, 'executive_order': 105}, {'$END': -158},
                       {'$END': -159, 'COMMA': -159, 'PERSON': -159, 'SEMICOLON': -159, 'TAG': -159}, {'DOUBLED_PROSIGN': 132, 'called_stations': 91},
                       {'$END': -160, 'REMARK': 156},
                       {'$END': -161, 'BESIDE': -161, 'DOUBLE_SLASH': -161, 'FINAL_SECTION': -161, 'SECTION_WORD': -161, 'STATION': -161},
                       {'$END': -162}, {'$END': -163, 'COMMA': -163, 'PERSON': -163, 'SEMICOLON': -163, 'TAG': -163},
                       {'ADDRESSED_INDICATOR': 131, 'ADDRESS_NAME': 161}, {'$END': -164, 'LEFT_OUT': 90},
                       {'$END': -165, 'DATE': 175, 'EVENT': 209, 'EXEMPTION': 214, 'MANUAL_REVIEW': 206, 'NOT_APPLICABLE': 174, 'OADR': 138},
                       {'$END': -166}, {'$END': -167, 'LEFT_OUT': 237}, {'$END': -168}, {'OF': 246, 'SECTION_NUMBER': 249},
                       {'$END': -169, 'WORD': 257}, {'SOLID_LEVEL': 153, 'SPACED_LEVEL': 59, '_level': 124, 'classification': 118}, {'OF': 183},
                       {'$END': -170, 'WORD': 257}, {'$END': -171, 'CLASSIFIED_BY_REST': 19, 'REASON_SECTION': 37, 'REASON_WORD': 77, 'reason': 9},
                       {'DAY_TIME': 81, 'PROSIGN': 114}, {'$END': -172, 'OPERATING_SIGNAL': 123, '__security_star_1': 205}, {'SECTION_NUMBER': 223},
                       {'$END': -173, 'WORD': 152, '__classification_star_3': 54}, {}, {'OF': 150},
                       {'$END': -174, 'STATION': -174, 'STATION_ONLY': -174},
                       {'$END': -175, 'BESIDE': -175, 'FINAL_SECTION': -175, 'SECTION_WORD': -175, 'STATION': -175}, {'$END': -176},
                       {'MESSAGE_NUMBER': 213}, {'$END': -177}, {'$END': -178, 'PARAGRAPH_TEXT': 220}, {'$END': -179, 'PARAGRAPH_TEXT': 112},
                       {'$END': -180, 'WORD': -180}, {'$END': -181}, {'SECTION_NUMBER': 241},
                       {'$END': -182, 'PARENTHESIS': 172, 'REFERENCE_REMARK': 186, '__reference_star_9': 194},
                       {'$END': -183, 'STATION': -183, 'STATION_ONLY': -183}, {},
                       {'$END': -184, 'COMMA': -184, 'PERSON': -184, 'SEMICOLON': -184, 'TAG': -184}, {'$END': -185}, {}, {'$END': -186},
                       {'$END': -187}, {'$END': -188, 'OPERATING_SIGNAL': 203}, {'MESSAGE_NUMBER': 157}, {'$END': -189}, {'$END': -190},
                       {'$END': -191, 'COMMA': -191, 'PERSON': -191, 'SEMICOLON': -191, 'TAG': -191},
                       {'$END': -192, 'BESIDE': -192, 'FINAL_SECTION': -192, 'SECTION_WORD': -192, 'STATION': -192}, {'$END': -193, 'LEFT_OUT': 218},
                       {'$END': -194}, {'$END': -195, 'FULL_STOP': -195, 'ROUTING_INDICATOR': -195},
                       {'$END': -196, 'COMMA': -196, 'PERSON': -196, 'SEMICOLON': -196, 'TAG': -196}],
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
                          ('TAGS_KEYWORD', '(?i:TAGS?(?![A-Z])\\s*[:;]?|[A-Z]{2,6}\\s*[:;])'), ('LEFT_OUT', ',? *XMT[ \\/]\\s*\\S.*'),
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
                           '[A-Z0-9](?:[^\\s,]|,(?! *XMT[ \\/]))*(?: +(?!(?:FLASH|NIACT IMMEDIATE|IMMEDIATE|PRIORITY|ROUTINE)(?: +\\d+)?\\s*(?:$|,? '
                           '*XMT[ \\/])|\\d{1,6}\\s*(?:$|,? *XMT[ \\/])|XMT[ \\/])(?:[^\\s,]|,(?! *XMT[ \\/]))+)*'),
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
 'markings': {'rules': [('__banner_star_2', 2), ('_separator', 1), ('_control', 1), ('__banner_star_2', 2), ('release', 3), ('portion', 1),
                        ('__release_star_1', 1), ('portion', 2), ('banner', 2), ('__banner_star_2', 2), ('__banner_release_star_3', 1),
                        ('__release_star_1', 2), ('banner', 1), ('__portion_star_0', 3), ('__portion_star_0', 2), ('__release_star_1', 2),
                        ('release', 2), ('banner', 1), ('__banner_star_2', 1), ('__banner_release_star_3', 2), ('__banner_star_2', 1),
                        ('_control', 1), ('__banner_star_2', 3), ('banner', 2), ('__release_star_1', 3), ('portion', 1),
                        ('__banner_release_star_3', 3), ('_separator', 1), ('_separator', 1), ('banner_release', 3), ('banner_release', 2),
                        ('__banner_star_2', 3), ('__banner_release_star_3', 2), ('__banner_star_2', 2), ('portion', 2), ('_control', 1),
                        ('_separator', 1)],
              'starts': {'banner': (41, 0), 'portion': (17, 26)},
              'states': [{}, {'$END': -1, 'BANNER_CONTROL': -1, 'BANNER_RELEASE_TO': -1, 'BANNER_SEPARATOR': -1}, {'COUNTRY': 24},
                         {'CONTROL': -2, 'RELEASE_TO': -2, 'UNCLASSIFIED_CONTROL': -2},
                         {'$END': -3, 'COMMA': -3, 'DOUBLE_SLASH': -3, 'HYPHEN': -3, 'SLASH': -3},
                         {'$END': -4, 'BANNER_CONTROL': -4, 'BANNER_RELEASE_TO': -4, 'BANNER_SEPARATOR': -4},
                         {'$END': -5, 'COMMA': 21, 'COUNTRY': 14, 'DOUBLE_SLASH': -5, 'HYPHEN': -5, 'SLASH': -5},
                         {'$END': -6, 'COMMA': 50, 'DOUBLE_SLASH': 3, 'HYPHEN': 42, 'SLASH': 39, '__portion_star_0': 48, '_separator': 18},
                         {'$END': -7, 'COMMA': -7, 'COUNTRY': -7, 'DOUBLE_SLASH': -7, 'HYPHEN': -7, 'SLASH': -7},
                         {'$END': -8, 'COMMA': 50, 'DOUBLE_SLASH': 3, 'HYPHEN': 42, 'SLASH': 39, '_separator': 27}, {'BANNER_COUNTRY': 38},
                         {'$END': -9, 'BANNER_CONTROL': 47, 'BANNER_RELEASE_TO': 22, 'BANNER_SEPARATOR': 19, 'banner_release': 1},
                         {'$END': -10, 'BANNER_CONTROL': -10, 'BANNER_RELEASE_TO': -10, 'BANNER_SEPARATOR': -10},
                         {'$END': -11,
                          'BANNER_CONTROL': -11,
                          'BANNER_COUNTRY': -11,
                          'BANNER_RELEASE_TO': -11,
                          'BANNER_SEPARATOR': -11,
                          '__ANON_0': -11},
                         {'$END': -12, 'COMMA': -12, 'COUNTRY': -12, 'DOUBLE_SLASH': -12, 'HYPHEN': -12, 'SLASH': -12}, {'COUNTRY': 25},
                         {'$END': -13,
                          'BANNER_CONTROL': 29,
                          'BANNER_RELEASE_TO': 22,
                          'BANNER_SEPARATOR': 34,
                          '__banner_star_2': 35,
                          'banner_release': 31},
                         {'PORTION_LEVEL': 7, 'UNCLASSIFIED_CONTROL': 37, 'portion': 26},
                         {'CONTROL': 49, 'RELEASE_TO': 15, 'UNCLASSIFIED_CONTROL': 32, '_control': 23, 'release': 4},
                         {'BANNER_CONTROL': 45, 'BANNER_RELEASE_TO': 22, 'banner_release': 33},
                         {'$END': -14, 'COMMA': -14, 'DOUBLE_SLASH': -14, 'HYPHEN': -14, 'SLASH': -14}, {'COUNTRY': 36}, {'BANNER_COUNTRY': 44},
                         {'$END': -15, 'COMMA': -15, 'DOUBLE_SLASH': -15, 'HYPHEN': -15, 'SLASH': -15},
                         {'$END': -16, 'COMMA': -16, 'COUNTRY': -16, 'DOUBLE_SLASH': -16, 'HYPHEN': -16, 'SLASH': -16},
                         {'$END': -17, 'COMMA': 2, 'COUNTRY': 8, 'DOUBLE_SLASH': -17, 'HYPHEN': -17, 'SLASH': -17, '__release_star_1': 6}, {},
                         {'CONTROL': 49, 'RELEASE_TO': 15, 'UNCLASSIFIED_CONTROL': 32, '_control': 20, 'release': 4},
                         {'$END': -18,
                          'BANNER_CONTROL': 29,
                          'BANNER_RELEASE_TO': 22,
                          'BANNER_SEPARATOR': 34,
                          '__banner_star_2': 11,
                          'banner_release': 31},
                         {'$END': -19, 'BANNER_CONTROL': -19, 'BANNER_RELEASE_TO': -19, 'BANNER_SEPARATOR': -19},
                         {'$END': -20,
                          'BANNER_CONTROL': -20,
                          'BANNER_COUNTRY': -20,
                          'BANNER_RELEASE_TO': -20,
                          'BANNER_SEPARATOR': -20,
                          '__ANON_0': -20},
                         {'$END': -21, 'BANNER_CONTROL': -21, 'BANNER_RELEASE_TO': -21, 'BANNER_SEPARATOR': -21},
                         {'$END': -22, 'COMMA': -22, 'DOUBLE_SLASH': -22, 'HYPHEN': -22, 'SLASH': -22},
                         {'$END': -23, 'BANNER_CONTROL': -23, 'BANNER_RELEASE_TO': -23, 'BANNER_SEPARATOR': -23},
                         {'BANNER_CONTROL': 5, 'BANNER_RELEASE_TO': 22, 'banner_release': 12},
                         {'$END': -24, 'BANNER_CONTROL': 47, 'BANNER_RELEASE_TO': 22, 'BANNER_SEPARATOR': 19, 'banner_release': 1},
                         {'$END': -25, 'COMMA': -25, 'COUNTRY': -25, 'DOUBLE_SLASH': -25, 'HYPHEN': -25, 'SLASH': -25},
                         {'$END': -26, 'COMMA': 50, 'DOUBLE_SLASH': 3, 'HYPHEN': 42, 'SLASH': 39, '__portion_star_0': 9, '_separator': 18},
                         {'$END': -27,
                          'BANNER_CONTROL': -27,
                          'BANNER_COUNTRY': -27,
                          'BANNER_RELEASE_TO': -27,
                          'BANNER_SEPARATOR': -27,
                          '__ANON_0': -27},
                         {'CONTROL': -28, 'RELEASE_TO': -28, 'UNCLASSIFIED_CONTROL': -28}, {'BANNER_COUNTRY': 30},
                         {'BANNER_CONTROL': 16, 'BANNER_LEVEL': 28, 'banner': 0}, {'CONTROL': -29, 'RELEASE_TO': -29, 'UNCLASSIFIED_CONTROL': -29},
                         {'$END': -30,
                          'BANNER_CONTROL': -30,
                          'BANNER_COUNTRY': 46,
                          'BANNER_RELEASE_TO': -30,
                          'BANNER_SEPARATOR': -30,
                          '__ANON_0': 10},
                         {'$END': -31,
                          'BANNER_CONTROL': -31,
                          'BANNER_COUNTRY': 13,
                          'BANNER_RELEASE_TO': -31,
                          'BANNER_SEPARATOR': -31,
                          '__ANON_0': 40,
                          '__banner_release_star_3': 43},
                         {'$END': -32, 'BANNER_CONTROL': -32, 'BANNER_RELEASE_TO': -32, 'BANNER_SEPARATOR': -32},
                         {'$END': -33,
                          'BANNER_CONTROL': -33,
                          'BANNER_COUNTRY': -33,
                          'BANNER_RELEASE_TO': -33,
                          'BANNER_SEPARATOR': -33,
                          '__ANON_0': -33},
                         {'$END': -34, 'BANNER_CONTROL': -34, 'BANNER_RELEASE_TO': -34, 'BANNER_SEPARATOR': -34},
                         {'$END': -35, 'COMMA': 50, 'DOUBLE_SLASH': 3, 'HYPHEN': 42, 'SLASH': 39, '_separator': 27},
                         {'$END': -36, 'COMMA': -36, 'DOUBLE_SLASH': -36, 'HYPHEN': -36, 'SLASH': -36},
                         {'CONTROL': -37, 'RELEASE_TO': -37, 'UNCLASSIFIED_CONTROL': -37}],
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
 'telegram': {'rules': [('telegram', 2), ('_routing', 1), ('_addresses', 2), ('_routing', 1), ('ending', 2), ('ending', 4), ('ending', 2),
                        ('ending', 4), ('ending', 4), ('_extract', 1), ('_routing', 2), ('ending', 1), ('__text_star_0', 1), ('ending', 2),
                        ('__text_star_0', 1), ('heading', 5), ('ending', 4), ('_routing', 2), ('ending', 0), ('_addresses', 4), ('text', 6),
                        ('telegram', 1), ('ending', 1), ('_citations', 0), ('ending', 2), ('_routing', 2), ('ending', 3), ('_citations', 1),
                        ('heading', 4), ('_routing', 3), ('ending', 2), ('ending', 5), ('_routing', 2), ('_extract', 2), ('_extract', 2), ('text', 6),
                        ('heading', 1), ('_citations', 1), ('_addresses', 2), ('ending', 3), ('heading', 5), ('ending', 3), ('ending', 2),
                        ('_citations', 2), ('_routing', 2), ('_addresses', 3), ('text', 7), ('text', 5), ('ending', 3), ('_routing', 3),
                        ('_citations', 2), ('_routing', 1), ('_routing', 1), ('ending', 2), ('ending', 2), ('ending', 3), ('ending', 1),
                        ('_routing', 3), ('_extract', 3), ('_extract', 1), ('ending', 2), ('ending', 3), ('ending', 3), ('ending', 3),
                        ('_extract', 2), ('ending', 2), ('ending', 3), ('_routing', 3), ('ending', 4), ('heading', 6), ('_routing', 2), ('ending', 3),
                        ('_addresses', 1), ('ending', 1), ('telegram', 3), ('_addresses', 1), ('_addresses', 2), ('ending', 1), ('heading', 2),
                        ('heading', 1), ('_addresses', 3), ('__text_star_0', 2), ('_routing', 4), ('__text_star_0', 2), ('_extract', 1)],
              'starts': {'telegram': (61, 93)},
              'states': [{'$END': -1}, {'FROM': 83}, {'DATE_TIME_GROUP': -2}, {'ACCOUNTING': -3, 'BREAK': -3, 'CLASSIFICATION': -3, 'EXEMPTED': 50},
                         {'CLASSIFICATION': 94, 'text': 90}, {'DATE_TIME_GROUP': -4, 'SECURITY': 35},
                         {'$END': -5, 'CORRECTION': 73, 'END_OF_MESSAGE': 69, 'END_SERIAL': 44}, {'$END': -6},
                         {'$END': -7, 'CORRECTION': 79, 'END_OF_MESSAGE': 62}, {'$END': -8, 'END_OF_MESSAGE': 34}, {'$END': -9},
                         {'BREAK': -10, 'CLASSIFICATION': -10}, {'DATE_TIME_GROUP': -11}, {'$END': -12},
                         {'CAPTION': -13, 'EXECUTIVE_ORDER': -13, 'PASS': -13}, {'$END': -14}, {'CAPTION': -15, 'EXECUTIVE_ORDER': -15, 'PASS': -15},
                         {'CLASSIFICATION': -16}, {'$END': -17}, {'TAGS': 41}, {'DATE_TIME_GROUP': -18, 'SECURITY': 32},
                         {'$END': -19, 'BREAK': 25, 'CORRECTION': 63, 'END_OF_MESSAGE': 13, 'END_SERIAL': 81, 'SIGNATURE': 86, 'ending': 0},
                         {'ACCOUNTING': -20, 'BREAK': -20, 'CLASSIFICATION': -20},
                         {'$END': -21, 'BREAK': -21, 'CORRECTION': -21, 'END_OF_MESSAGE': -21, 'END_SERIAL': -21, 'SIGNATURE': -21}, {'$END': -22},
                         {'$END': -23, 'CORRECTION': 27, 'END_OF_MESSAGE': 60, 'END_SERIAL': 58},
                         {'$END': -24,
                          'BREAK': -24,
                          'CLASSIFIED_BY': 30,
                          'CORRECTION': -24,
                          'END_OF_MESSAGE': -24,
                          'END_SERIAL': -24,
                          'REFERENCES': 42,
                          'SIGNATURE': -24,
                          'TEXT': -24,
                          '_citations': 39},
                         {'$END': -25, 'END_OF_MESSAGE': 46}, {'DATE_TIME_GROUP': -26}, {'$END': -27},
                         {'$END': -28,
                          'BREAK': -28,
                          'CORRECTION': -28,
                          'END_OF_MESSAGE': -28,
                          'END_SERIAL': -28,
                          'REFERENCES': 48,
                          'SIGNATURE': -28,
                          'TEXT': -28},
                         {'ACCOUNTING': 45, 'BREAK': 17, 'CLASSIFICATION': -29}, {'DATE_TIME_GROUP': -30}, {'$END': -31, 'END_OF_MESSAGE': 70},
                         {'$END': -32}, {'DATE_TIME_GROUP': -33},
                         {'$END': -24,
                          'BREAK': -24,
                          'CLASSIFIED_BY': 30,
                          'CORRECTION': -24,
                          'END_OF_MESSAGE': -24,
                          'END_SERIAL': -24,
                          'REFERENCES': 42,
                          'SIGNATURE': -24,
                          'TEXT': -24,
                          '_citations': 52},
                         {'BREAK': -34, 'CLASSIFICATION': -34}, {'BREAK': -35, 'CLASSIFICATION': -35},
                         {'$END': -36, 'BREAK': -36, 'CORRECTION': -36, 'END_OF_MESSAGE': -36, 'END_SERIAL': -36, 'SIGNATURE': -36, 'TEXT': 51},
                         {'BREAK': 87, 'CLASSIFICATION': -37}, {'SUBJECT': 36},
                         {'$END': -38,
                          'BREAK': -38,
                          'CLASSIFIED_BY': 55,
                          'CORRECTION': -38,
                          'END_OF_MESSAGE': -38,
                          'END_SERIAL': -38,
                          'SIGNATURE': -38,
                          'TEXT': -38},
                         {'ACCOUNTING': -39, 'BREAK': -39, 'CLASSIFICATION': -39, 'INFO': 89}, {'$END': -40, 'CORRECTION': 9, 'END_OF_MESSAGE': 10},
                         {'BREAK': 77, 'CLASSIFICATION': -41}, {'$END': -42}, {'$END': -43, 'END_OF_MESSAGE': 68},
                         {'$END': -44, 'BREAK': -44, 'CORRECTION': -44, 'END_OF_MESSAGE': -44, 'END_SERIAL': -44, 'SIGNATURE': -44, 'TEXT': -44},
                         {'CALLING_STATION': 64, 'DATE_TIME_GROUP': -45, 'SECURITY': 54}, {'ACCOUNTING': -46, 'BREAK': -46, 'CLASSIFICATION': -46},
                         {'$END': -47, 'BREAK': -47, 'CORRECTION': -47, 'END_OF_MESSAGE': -47, 'END_SERIAL': -47, 'SIGNATURE': -47},
                         {'$END': -48, 'BREAK': -48, 'CORRECTION': -48, 'END_OF_MESSAGE': -48, 'END_SERIAL': -48, 'SIGNATURE': -48, 'TEXT': 23},
                         {'$END': -49, 'END_OF_MESSAGE': 76}, {'DATE_TIME_GROUP': -50},
                         {'$END': -51, 'BREAK': -51, 'CORRECTION': -51, 'END_OF_MESSAGE': -51, 'END_SERIAL': -51, 'SIGNATURE': -51, 'TEXT': -51},
                         {'CALLING_STATION': 20, 'DATE_TIME_GROUP': -52, 'SECURITY': 28},
                         {'CALLED_STATIONS': 49, 'CALLING_STATION': 78, 'DATE_TIME_GROUP': -53, 'SECURITY': 12},
                         {'$END': -54, 'CORRECTION': 53, 'END_OF_MESSAGE': 29}, {'SUBJECT': 26}, {'$END': -55},
                         {'$END': -19,
                          'BREAK': 88,
                          'CALLED_STATIONS': 56,
                          'CALLING_STATION': 5,
                          'CLASSIFICATION': 94,
                          'CORRECTION': 63,
                          'DATE_TIME_GROUP': 98,
                          'END_OF_MESSAGE': 13,
                          'END_SERIAL': 81,
                          'FROM': 66,
                          'INFO': 84,
                          'SECURITY': 2,
                          'SIGNATURE': 86,
                          'TO': 80,
                          'TRANSMISSION_IDENTIFIER': 57,
                          '_addresses': 11,
                          '_extract': 40,
                          '_routing': 95,
                          'ending': 24,
                          'heading': 4,
                          'telegram': 93,
                          'text': 21},
                         {'$END': -56}, {'$END': -57, 'END_OF_MESSAGE': 15}, {'DATE_TIME_GROUP': -58, 'SECURITY': 92},
                         {'BREAK': -59, 'CLASSIFICATION': -59}, {'BREAK': -60, 'CLASSIFICATION': -60, 'INFO': 84, 'TO': 80, '_addresses': 38},
                         {'$END': -61}, {'$END': -62}, {'$END': -63}, {'$END': -64},
                         {'BREAK': -65, 'CLASSIFICATION': -65, 'INFO': 84, 'TO': 80, '_addresses': 65}, {'$END': -66},
                         {'$END': -67, 'END_OF_MESSAGE': 7}, {'DATE_TIME_GROUP': -68}, {'CAPTION': 91, 'EXECUTIVE_ORDER': 97, 'PASS': 96},
                         {'$END': -69}, {'CLASSIFICATION': -70}, {'DATE_TIME_GROUP': -71, 'SECURITY': 74}, {'$END': -72, 'END_OF_MESSAGE': 18},
                         {'ACCOUNTING': -73, 'BREAK': -73, 'CLASSIFICATION': -73, 'EXEMPTED': 43, 'INFO': 3},
                         {'$END': -74, 'CORRECTION': 33, 'END_OF_MESSAGE': 67}, {'$END': -75}, {'INFO': 84, 'TO': 80, '_addresses': 31},
                         {'ACCOUNTING': -76, 'BREAK': -76, 'CLASSIFICATION': -76, 'EXEMPTED': 85},
                         {'ACCOUNTING': -77, 'BREAK': -77, 'CLASSIFICATION': -77},
                         {'$END': -78, 'BREAK': 6, 'CORRECTION': 47, 'END_OF_MESSAGE': 72, 'END_SERIAL': 8}, {'CLASSIFICATION': -79},
                         {'$END': -23, 'CLASSIFICATION': -80, 'CORRECTION': 27, 'END_OF_MESSAGE': 60, 'END_SERIAL': 58},
                         {'ACCOUNTING': -81, 'BREAK': -81, 'CLASSIFICATION': -81, 'EXEMPTED': 22},
                         {'$END': -19, 'BREAK': 25, 'CORRECTION': 63, 'END_OF_MESSAGE': 13, 'END_SERIAL': 81, 'SIGNATURE': 86, 'ending': 82},
                         {'CAPTION': -82, 'EXECUTIVE_ORDER': -82, 'PASS': -82}, {'DATE_TIME_GROUP': -83}, {},
                         {'CAPTION': 14, 'EXECUTIVE_ORDER': 19, 'PASS': 16, '__text_star_0': 75}, {'DATE_TIME_GROUP': 1},
                         {'CAPTION': -84, 'EXECUTIVE_ORDER': -84, 'PASS': -84}, {'TAGS': 59},
                         {'BREAK': -85, 'CLASSIFICATION': -85, 'FROM': 71, 'INFO': 84, 'TO': 80, '_addresses': 37}],
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
