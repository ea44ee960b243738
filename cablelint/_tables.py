"""LALR tables of the grammars. Made by `python -m cablelint.tables`; do not edit."""

TEXTS = {'fields': '// The inside of each field of a State telegram: one start symbol per field, so that one broken line hides no other.\n'
           '//\n'
           '// A real line stands above each rule. Blanks and line ends separate tokens and mean nothing else. Terminals with a higher\n'
           '// priority (.2, .3) are tried first. The terminals are wide on purpose: a month that does not exist is still a month here, so\n'
           '// that a rule can say which month was meant.\n'
           '\n'
           '// --- format line 1, 5 FAH-2 H-321.1 ---------------------------------------------------------------------------------\n'
           '// VZCZCXRO9456        VV   ABC027        FDA035EUA024: a relay puts its own identifier in front\n'
           'transmission_identifier: START_OF_MESSAGE CHANNEL? CHANNEL_NUMBER? SECURITY_PROSIGN?\n'
           '                       | (CHANNEL CHANNEL_NUMBER)+\n'
           'START_OF_MESSAGE.2: /V?ZCZC|VV(?= )/\n'
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
           '// DE RUEHTA #2080/01 2941131        DE RUFDAE 107A 22/1856Z\n'
           'calling_station: DE ROUTING_INDICATOR SERIAL? SECTION_SUFFIX? file_time?\n'
           'file_time: DAY_OF_YEAR TIME\n'
           '         | DAY_OF_MONTH ZULU_TIME\n'
           'DE.2: /DE(?= )/\n'
           'SERIAL: /#?\\d{1,5}[A-Z]?(?=[ \\/]|\\s*\\Z)/\n'
           'SECTION_SUFFIX: /\\/\\d{1,2}/\n'
           'DAY_OF_YEAR.2: /\\d{3}(?=\\d{4}(?!\\d))/\n'
           'TIME.2: /\\d{4}(?!\\d)/\n'
           'DAY_OF_MONTH.3: /\\d{2}\\/(?=\\d{4}Z)/\n'
           'ZULU_TIME.3: /\\d{4}Z(?![A-Z0-9])/\n'
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
           'CLASSIFIER: /(?:(?!(?:\\b(?:for|per|under)\\s+(?:the\\s+)?(?:following\\s+)?)?(?:\\b(?:e\\.?o\\.?:? '
           '?1\\d{4}|reas|reson|reaons|rasons|sections?\\s+1|derived\\s+from)|1 ?\\.[2-6]\\b))[\\s\\S])+/i\n'
           'REASON_WORD.3: /(?:[,;.:\\-]|\\b(?:for|the|following|under|per|pursuant|based|on|to|of|in|are|is)\\b|e\\.?o\\.?:? '
           '?\\d{5}|\\s)*\\b(?:reasons?|resons?|reaons?|rasons?|reasons?\\(s\\)|reason\\(s\\)|sections?|sec\\.|paras?)\\b(?:[,;.:\\-]|\\b(?:for|the|under|per|of|in|are|is|and|section|sections|sec|paras?|e\\.?o\\.?)\\b|1[0-9]{4}|reason|\\s)*/is\n'
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
             "// VZCZCXRO9456        VV   ABC027        FDA035EUA024, the last with a relay's own identifier in front\n"
             'TRANSMISSION_IDENTIFIER: /V?ZCZC(?= {0,2}[A-Z]{0,3} {0,2}\\d|[ \\t\\\\]*(?:[\\r\\n]|\\Z))|VV {2,5}(?=[A-Z]{3} '
             '?\\d{3})|(?:[A-Z]{3}\\d{3,4}){2,4}(?=[ \\t]*(?:[\\r\\n]|\\Z))/\n'
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
             '// OO RUEHBI RUEHCI RUEHFL, but not a date-time group without a blank: P R011200Z MAR 06, nor prosign T of format line 4\n'
             'CALLED_STATIONS: /(?!T )[A-Z]{1,2} +(?!R\\d{5,7}[A-Z])[RQ][A-Z0-9]{3,7}(?![A-Z0-9\\/])/\n'
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
             '// #2080, and what it may be garbled to: #20800, # 2O80\n'
             'END_SERIAL: /#[ \\t]?(?=[A-Z]{0,5}\\d)[A-Z0-9]{3,6}[ \\t]*(?=[\\r\\n]|\\Z)/\n'
             '// C WA 1500Z POSITION\n'
             'CORRECTION: /C +(?:WA|LINE|PAGE)\\b/\n'
             '// NNNN, and NNN or NNNNN that is meant for it\n'
             'END_OF_MESSAGE: /N{3,8}[ \\t]*(?=[\\r\\n]|\\Z)/\n'
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

TABLES = {'fields': {'rules': [('paragraph_head', 4), ('___duration_star_7', 2), ('classified_by', 2), ('classified_by', 4), ('___duration_star_7', 2),
                      ('page_line', 6), ('__reference_star_10', 1), ('security', 3), ('classification', 3), ('__date_time_group_star_3', 2),
                      ('___duration_star_7', 3), ('classification', 3), ('reference', 3), ('paragraph_head', 4), ('originator', 2), ('page_line', 6),
                      ('_level', 2), ('page_line', 7), ('__classified_by_plus_11', 2), ('page_line', 7), ('sub_paragraph_head', 1),
                      ('calling_station', 3), ('addressee', 4), ('classification', 2), ('paragraph_head', 2), ('paragraph_head', 3), ('_duration', 2),
                      ('page_line', 8), ('classification', 4), ('classified_by', 1), ('transmission_identifier', 1), ('classified_by', 2),
                      ('paragraph_head', 3), ('__classification_star_4', 2), ('classification', 3), ('classification', 5), ('_duration', 2),
                      ('addressee', 3), ('__classification_star_5', 2), ('__reference_star_10', 1), ('executive_order', 2), ('_duration', 2),
                      ('addressee', 1), ('classification', 1), ('__transmission_identifier_plus_0', 2), ('transmission_identifier', 3),
                      ('addressee', 3), ('calling_station', 4), ('date_time_group', 5), ('addressee', 2), ('transmission_identifier', 2),
                      ('references', 2), ('__tags_star_8', 2), ('classified_by', 3), ('_level', 2), ('__tags_star_8', 2), ('reason', 1),
                      ('_duration', 1), ('paragraph_head', 1), ('_duration', 1), ('_duration', 3), ('classification', 5), ('_level', 1),
                      ('addressee', 3), ('transmission_identifier', 2), ('__security_star_2', 1), ('_duration', 1), ('___level_star_6', 3),
                      ('classification', 5), ('_level', 1), ('paragraph_head', 2), ('_duration', 1), ('_duration', 1), ('date_time_group', 4),
                      ('__called_stations_plus_1', 1), ('sub_paragraph_head', 3), ('classification', 4), ('addressee', 2), ('_duration', 1),
                      ('calling_station', 4), ('subject', 1), ('__date_time_group_star_3', 1), ('paragraph_head', 3), ('_duration', 1),
                      ('reference', 3), ('executive_order', 3), ('paragraph_head', 3), ('paragraph_head', 2), ('__security_star_2', 2),
                      ('__tags_star_8', 2), ('__tags_star_8', 1), ('__tags_star_8', 2), ('tags', 1), ('transmission_identifier', 3), ('section', 4),
                      ('classification', 4), ('__tags_star_8', 1), ('__references_star_9', 2), ('_duration', 2), ('references', 1), ('addressee', 2),
                      ('__called_stations_plus_1', 2), ('subject', 3), ('_level', 3), ('paragraph_head', 3), ('_duration', 2), ('reference', 4),
                      ('calling_station', 3), ('_duration', 2), ('addressee', 2), ('subject', 2), ('file_time', 2), ('addressee', 4),
                      ('reference', 2), ('__tags_star_8', 1), ('sub_paragraph_head', 2), ('reason', 2), ('portion_head', 3), ('calling_station', 4),
                      ('page_line', 4), ('paragraph_head', 2), ('calling_station', 5), ('__references_star_9', 1), ('__reference_star_10', 2),
                      ('sub_paragraph_head', 3), ('addressee', 4), ('classification', 4), ('_duration', 2), ('classification', 2),
                      ('classified_by', 3), ('reason', 3), ('___level_star_6', 2), ('__reference_star_10', 2), ('__references_star_9', 2),
                      ('classified_by', 3), ('section', 4), ('portion_head', 2), ('reason', 2), ('_duration', 3), ('portion_head', 1),
                      ('addressee', 3), ('addressee', 4), ('security', 2), ('addressee', 3), ('_duration', 3), ('transmission_identifier', 2),
                      ('__references_star_9', 1), ('sub_paragraph_head', 2), ('_duration', 3), ('addressee', 3), ('_duration', 2), ('_duration', 3),
                      ('calling_station', 2), ('called_stations', 3), ('__tags_star_8', 1), ('_duration', 2), ('___duration_star_7', 1),
                      ('__classified_by_plus_11', 1), ('transmission_identifier', 1), ('reason', 2), ('transmission_identifier', 4), ('security', 4),
                      ('addressee', 5), ('date_time_group', 5), ('date_time_group', 6), ('calling_station', 3), ('tags', 2), ('page_line', 5),
                      ('section', 3), ('page_line', 5), ('called_stations', 2), ('portion_head', 2), ('transmission_identifier', 3),
                      ('__classification_star_4', 1), ('security', 3), ('_duration', 4), ('classified_by', 2),
                      ('__transmission_identifier_plus_0', 3), ('file_time', 2), ('classification', 6), ('__classification_star_5', 1),
                      ('sub_paragraph_head', 2), ('reason', 1), ('subject', 2)],
            'starts': {'addressee': (263, 30),
                       'called_stations': (192, 68),
                       'calling_station': (42, 127),
                       'classification': (156, 267),
                       'classified_by': (191, 172),
                       'date_time_group': (101, 220),
                       'executive_order': (0, 24),
                       'originator': (131, 96),
                       'page_line': (152, 70),
                       'paragraph_head': (26, 196),
                       'portion_head': (8, 247),
                       'reference': (61, 234),
                       'references': (50, 124),
                       'security': (148, 98),
                       'sub_paragraph_head': (167, 227),
                       'subject': (186, 65),
                       'tags': (7, 136),
                       'transmission_identifier': (18, 105)},
            'states': [{'EO': 75, 'executive_order': 24}, {'$END': -1}, {'EXEMPTION': 17}, {'$END': -2, 'COMMA': -2, 'EXEMPTION': -2, 'REMARK': -2},
                       {'$END': -3, 'CLASSIFIED_BY_REST': 85, 'REASON_SECTION': 91, 'REASON_WORD': 266, 'reason': 197}, {'$END': -4},
                       {'$END': -5, 'COMMA': -5, 'EXEMPTION': -5, 'REMARK': -5}, {'TAGS_KEYWORD': 140, 'tags': 136},
                       {'DAMAGED_NUMBER': 231, 'MARK': 203, 'portion_head': 247}, {'WORD': 106}, {'$END': -6}, {'SHORT_SECTION': 29},
                       {'MESSAGE_NUMBER': 115}, {'$END': -7, 'PARENTHESIS': -7, 'REFERENCE_REMARK': -7},
                       {'$END': -8, 'OPERATING_SIGNAL': 103, '__security_star_2': 236}, {'$END': -9, 'WORD': 256, '__classification_star_4': 144},
                       {'DAY_TIME': -10, 'PROSIGN': -10}, {'$END': -11, 'COMMA': -11, 'EXEMPTION': -11, 'REMARK': -11},
                       {'CHANNEL': 199, 'START_OF_MESSAGE': 46, '__transmission_identifier_plus_0': 230, 'transmission_identifier': 105},
                       {'$END': -12}, {'$END': -13, 'PARENTHESIS': 13, 'REFERENCE_REMARK': 58, '__reference_star_10': 160}, {'$END': -14},
                       {'$END': -15}, {'$END': -16, 'REMARK': 27}, {},
                       {'$END': -17,
                        'BESIDE': -17,
                        'DOUBLE_SLASH': 137,
                        'FINAL_SECTION': -17,
                        'SECTION_WORD': -17,
                        'STATION': -17,
                        '___level_star_6': 155},
                       {'PARAGRAPH_NUMBER': 93, 'paragraph_head': 196}, {'$END': -18},
                       {'$END': -19,
                        'CLASSIFIED_BY_KEYWORD': -19,
                        'CLASSIFIED_BY_REST': -19,
                        'CLASSIFIER': -19,
                        'REASON_SECTION': -19,
                        'REASON_WORD': -19},
                       {'$END': -20, 'REMARK': 40}, {}, {'$END': -21, 'BROKEN_MARK': 211, 'MARK': 265, 'PARAGRAPH_TEXT': 173},
                       {'$END': -22, 'DAY_OF_MONTH': 117, 'DAY_OF_YEAR': 253, 'SECTION_SUFFIX': 176, 'file_time': 72},
                       {'$END': -23, 'CONTINUITY_NUMBER': 237}, {'ROUTING_INDICATOR': 113, '__called_stations_plus_1': 250}, {'ORIGINATOR_NAME': 22},
                       {'$END': -24, 'STATION': 12, 'STATION_ONLY': 19}, {'$END': -25, 'PARAGRAPH_TEXT': 157}, {'$END': -26},
                       {'$END': -27, 'COMMA': 225, 'EXEMPTION': 223, 'REMARK': 217, '___duration_star_7': 213}, {'$END': -28}, {'$END': -29},
                       {'DE': 45, 'calling_station': 127}, {'OF': 142},
                       {'$END': -30,
                        'CLASSIFIED_BY_KEYWORD': 28,
                        'CLASSIFIED_BY_REST': 47,
                        'CLASSIFIER': 4,
                        'REASON_SECTION': 91,
                        'REASON_WORD': 266,
                        'reason': 259},
                       {'ROUTING_INDICATOR': 218}, {'$END': -31, 'CHANNEL': 102, 'CHANNEL_NUMBER': 82, 'SECURITY_PROSIGN': 209}, {'$END': -32},
                       {'SECTION_NUMBER': 248}, {'$END': -33, 'PARAGRAPH_TEXT': 21}, {'REFERENCE_KEYWORD': 149, 'references': 124},
                       {'$END': -34, 'WORD': -34}, {'$END': -35, 'STATION': 212, 'STATION_ONLY': 41}, {'$END': -36, 'WORD': 51}, {'$END': -37},
                       {'ADDRESS_NAME': 116}, {'$END': -38, 'CONTINUITY_NUMBER': 166},
                       {'$END': -39, 'BESIDE': -39, 'FINAL_SECTION': -39, 'SECTION_WORD': -39, 'STATION': -39},
                       {'$END': -40, 'PARENTHESIS': -40, 'REFERENCE_REMARK': -40},
                       {'$END': -41,
                        'DATE': 125,
                        'DECL': 92,
                        'EVENT': 111,
                        'NOT_APPLICABLE': 104,
                        'OADR': 110,
                        'REMARK': 94,
                        'SCHEDULE': 118,
                        '_duration': 128},
                       {'$END': -42, 'REMARK': 202}, {'REFERENCE_STATION': 135, 'REFERENCE_YEAR': 170, 'reference': 234},
                       {'$END': -43, 'CONTINUITY_NUMBER': 78, 'PRECEDENCE_WORD': 163}, {'OF': 48, 'SECTION_NUMBER': 43},
                       {'$END': -44,
                        'BESIDE': 264,
                        'FINAL_SECTION': 63,
                        'SECTION_WORD': 241,
                        'STATION': 171,
                        '__classification_star_5': 188,
                        'section': 36},
                       {}, {'$END': -45, 'CHANNEL': -45}, {'MESSAGE_NUMBER': 185}, {}, {'$END': -46}, {}, {'$END': -47}, {'$END': -48},
                       {'SECTION_NUMBER': 143}, {'$END': -49}, {'ORDER_NUMBER': 59}, {'REFERENCE_NUMBER': 20}, {'OF': 73}, {'$END': -50},
                       {'PAGE_NUMBER': 177}, {'SECURITY_GROUP': 206}, {'ADDRESSED_INDICATOR': 150, 'ADDRESS_NAME': 151},
                       {'$END': -51, 'SECURITY_PROSIGN': 69}, {'$END': -52, 'REFERENCE_LABEL': 146, 'REFERENCE_TEXT': 195},
                       {'$END': -53, 'COMMA': -53, 'PERSON': -53, 'SEMICOLON': -53, 'TAG': -53}, {'$END': -54}, {'ZONE': 229},
                       {'$END': -55, 'BESIDE': -55, 'DOUBLE_SLASH': 9, 'FINAL_SECTION': -55, 'SECTION_WORD': -55, 'STATION': -55},
                       {'$END': -56, 'COMMA': -56, 'PERSON': -56, 'SEMICOLON': -56, 'TAG': -56}, {'PAGE_NUMBER': 216}, {'MONTH': 228},
                       {'$END': -57, 'CLASSIFIED_BY_REST': -57, 'REASON_LETTERS': 174},
                       {'$END': -58, 'DATE': 187, 'EVENT': 159, 'EXEMPTION': 39, 'MANUAL_REVIEW': 162, 'NOT_APPLICABLE': 215, 'OADR': 60},
                       {'$END': -59, 'BROKEN_MARK': 109, 'FULL_STOP': 178, 'MARK': 37, 'PARAGRAPH_TEXT': 132}, {'$END': -60}, {'$END': -61}, {},
                       {'$END': -62, 'WORD': 51}, {}, {'$END': -63, 'BESIDE': -63, 'FINAL_SECTION': -63, 'SECTION_WORD': -63, 'STATION': -63},
                       {'$END': -64}, {'DAY_TIME': 243, 'PROSIGN': 121, '__date_time_group_star_3': 130, 'date_time_group': 220},
                       {'$END': -65, 'CHANNEL_NUMBER': 141, 'SECURITY_PROSIGN': 255}, {'$END': -66, 'OPERATING_SIGNAL': -66},
                       {'$END': -67, 'REMARK': 54}, {},
                       {'$END': -68, 'BESIDE': -68, 'DOUBLE_SLASH': -68, 'FINAL_SECTION': -68, 'SECTION_WORD': -68, 'STATION': -68},
                       {'$END': -69, 'WORD': 256, '__classification_star_4': 262},
                       {'$END': -70,
                        'BESIDE': -70,
                        'DOUBLE_SLASH': 137,
                        'EFTO': 25,
                        'FINAL_SECTION': -70,
                        'SECTION_WORD': -70,
                        'STATION': -70,
                        '___level_star_6': 87},
                       {'$END': -71, 'PARAGRAPH_TEXT': 38}, {'$END': -72, 'REMARK': 222}, {'$END': -73}, {'$END': -74, 'INSTRUCTIONS': 74},
                       {'$END': -75, 'FULL_STOP': -75, 'ROUTING_INDICATOR': -75}, {'$END': -76},
                       {'$END': -77, 'WORD': 256, '__classification_star_4': 97}, {'$END': -78, 'CONTINUITY_NUMBER': 100, 'PRECEDENCE_WORD': 204},
                       {'ZULU_TIME': 261}, {'$END': -79}, {'$END': -80}, {'$END': -81, 'PORTION_MARK': 268, 'SUBJECT_TEXT': 164},
                       {'DAY_TIME': -82, 'PROSIGN': -82}, {'PAGE_STATION': 79}, {'$END': -83}, {}, {'$END': -84, 'REMARK': 147},
                       {'$END': -85, 'PARENTHESIS': 181, 'REFERENCE_REMARK': 194}, {}, {'$END': -86}, {'$END': -87, 'PARAGRAPH_TEXT': 1},
                       {'DAY_TIME': 86, 'PROSIGN': 16}, {'FM': 35, 'originator': 96}, {'$END': -88}, {'$END': -89, 'OPERATING_SIGNAL': -89},
                       {'$END': -90, 'COMMA': -90, 'PERSON': -90, 'SEMICOLON': -90, 'TAG': -90}, {'REFERENCE_NUMBER': 168}, {}, {'WORD': 193},
                       {'$END': -91, 'COMMA': -91, 'PERSON': -91, 'SEMICOLON': -91, 'TAG': -91},
                       {'$END': -92, 'COMMA': -92, 'PERSON': -92, 'SEMICOLON': -92, 'TAG': -92},
                       {'$END': -93, 'COMMA': 138, 'PERSON': 221, 'SEMICOLON': 169, 'TAG': 145, '__tags_star_8': 245},
                       {'$END': -94, 'SECURITY_PROSIGN': 235}, {'SECTION_NUMBER': 198}, {'$END': -95, 'STATION': -95, 'STATION_ONLY': -95},
                       {'$END': -96, 'WORD': 51}, {'$END': -97, 'COMMA': -97, 'PERSON': -97, 'SEMICOLON': -97, 'TAG': -97},
                       {'$END': -98, 'REFERENCE_LABEL': -98, 'REFERENCE_TEXT': -98}, {'$END': -99}, {'SECURITY_SIGNAL': 80, 'security': 98},
                       {'$END': -100, 'REFERENCE_LABEL': 180, 'REFERENCE_TEXT': 210, '__references_star_9': 83}, {'ADDRESS_NAME': 214},
                       {'$END': -101, 'CONTINUITY_NUMBER': 71, 'PRECEDENCE_WORD': 56}, {'PAGE_STATION': 89, 'PAGE_WORD': 238, 'page_line': 70},
                       {'$END': -102, 'FULL_STOP': -102, 'ROUTING_INDICATOR': -102}, {'$END': -103},
                       {'$END': -104, 'BESIDE': -104, 'DOUBLE_SLASH': 9, 'FINAL_SECTION': -104, 'SECTION_WORD': -104, 'STATION': -104},
                       {'SOLID_LEVEL': 108, 'SPACED_LEVEL': 99, '_level': 64, 'classification': 267}, {'$END': -105}, {'YEAR': 239}, {'$END': -106},
                       {'$END': -107, 'PARENTHESIS': 181, 'REFERENCE_REMARK': 194}, {'$END': -108}, {'$END': -109, 'REMARK': 208},
                       {'$END': -110, 'CONTINUITY_NUMBER': 207}, {'$END': -111}, {'$END': -112}, {'$END': -113},
                       {'SUB_PARAGRAPH_LABEL': 31, 'sub_paragraph_head': 227},
                       {'$END': -114, 'PARENTHESIS': 13, 'REFERENCE_REMARK': 58, '__reference_star_10': 126},
                       {'$END': -115, 'COMMA': -115, 'PERSON': -115, 'SEMICOLON': -115, 'TAG': -115}, {'REFERENCE_STATION': 76},
                       {'MESSAGE_NUMBER': 15}, {}, {'$END': -116}, {'$END': -117, 'CLASSIFIED_BY_REST': -117}, {'$END': -118},
                       {'$END': -119, 'DAY_OF_MONTH': 117, 'DAY_OF_YEAR': 253, 'file_time': 179}, {'$END': -120, 'REMARK': 246, 'SHORT_SECTION': 242},
                       {'$END': -121, 'BROKEN_MARK': 49, 'MARK': 129, 'PARAGRAPH_TEXT': 123}, {'$END': -122},
                       {'$END': -123, 'REFERENCE_LABEL': -123, 'REFERENCE_TEXT': -123}, {'$END': -124, 'PARENTHESIS': -124, 'REFERENCE_REMARK': -124},
                       {'PAGE_SECTION': 249}, {'$END': -125}, {'$END': -126}, {'$END': -127, 'WORD': 256, '__classification_star_4': 53},
                       {'SUBJECT_KEYWORD': 120, 'subject': 65}, {'$END': -128, 'REMARK': 95},
                       {'$END': -129, 'BESIDE': 57, 'FINAL_SECTION': 63, 'SECTION_WORD': 241, 'STATION': 67, 'section': 52}, {'$END': -130},
                       {'$END': -131, 'CLASSIFIED_BY_REST': -131},
                       {'CLASSIFIED_BY_KEYWORD': 226, '__classified_by_plus_11': 44, 'classified_by': 172},
                       {'DOUBLED_PROSIGN': 34, 'called_stations': 68},
                       {'$END': -132, 'BESIDE': -132, 'DOUBLE_SLASH': -132, 'FINAL_SECTION': -132, 'SECTION_WORD': -132, 'STATION': -132},
                       {'$END': -133, 'PARENTHESIS': -133, 'REFERENCE_REMARK': -133}, {'$END': -134, 'REFERENCE_LABEL': -134, 'REFERENCE_TEXT': -134},
                       {}, {'$END': -135, 'CLASSIFIED_BY_REST': 5}, {'$END': -136, 'STATION': -136, 'STATION_ONLY': -136}, {'CHANNEL_NUMBER': 66},
                       {'$END': -137}, {'$END': -138, 'CLASSIFIED_BY_REST': -138}, {'$END': -139}, {'$END': -140, 'PARAGRAPH_TEXT': 200},
                       {'$END': -141, 'CONTINUITY_NUMBER': 184}, {'$END': -142},
                       {'$END': -143, 'OPERATING_SIGNAL': 103, 'SPECIAL_HANDLING': 14, '__security_star_2': 257}, {'$END': -144}, {'$END': -145},
                       {'$END': -146}, {'$END': -147, 'REFERENCE_LABEL': -147, 'REFERENCE_TEXT': -147}, {'$END': -148, 'PARAGRAPH_TEXT': 183},
                       {'MESSAGE_NUMBER': 107}, {'$END': -149, 'COMMA': 2, 'EXEMPTION': 3, 'REMARK': 258},
                       {'$END': -150, 'CONTINUITY_NUMBER': 205, 'PRECEDENCE_WORD': 33}, {'$END': -151}, {'PAGE_SECTION': 233}, {'$END': -152},
                       {'$END': -153, 'DAY_OF_MONTH': 117, 'DAY_OF_YEAR': 253, 'SECTION_SUFFIX': 244, 'SERIAL': 32, 'file_time': 161}, {'$END': -154},
                       {}, {'$END': -155, 'COMMA': -155, 'PERSON': -155, 'SEMICOLON': -155, 'TAG': -155}, {'$END': -156},
                       {'$END': -157, 'COMMA': -157, 'EXEMPTION': -157, 'REMARK': -157}, {'OF': 254}, {'EXEMPTION': 6},
                       {'$END': -158,
                        'CLASSIFIED_BY_KEYWORD': -158,
                        'CLASSIFIED_BY_REST': -158,
                        'CLASSIFIER': -158,
                        'REASON_SECTION': -158,
                        'REASON_WORD': -158},
                       {}, {'YEAR': 112}, {'MONTH': 158}, {'$END': -159, 'CHANNEL': 252}, {'MARK': 251},
                       {'$END': -160, 'CLASSIFIED_BY_REST': -160, 'REASON_LETTERS': 190}, {'OF': 182, 'PAGE_OF_SECTION': 224}, {}, {'$END': -161},
                       {'$END': -162, 'OPERATING_SIGNAL': 133}, {'$END': -163}, {'PAGE_SECTION': 122}, {'$END': -164, 'INSTRUCTIONS': 240},
                       {'$END': -165}, {'SECTION_NUMBER': 77}, {'OF': 11}, {'ZONE': 90},
                       {'$END': -166, 'DAY_OF_MONTH': 117, 'DAY_OF_YEAR': 253, 'file_time': 119},
                       {'$END': -167, 'COMMA': 139, 'PERSON': 84, 'SEMICOLON': 134, 'TAG': 88}, {'$END': -168}, {},
                       {'$END': -169, 'STATION': -169, 'STATION_ONLY': -169}, {'$END': -170, 'REMARK': 10},
                       {'$END': -171, 'FULL_STOP': 219, 'ROUTING_INDICATOR': 153}, {'$END': -172, 'PARAGRAPH_TEXT': 175}, {'CHANNEL_NUMBER': 260},
                       {'TIME': 165}, {'PAGE_SECTION': 23}, {'$END': -173}, {'$END': -174, 'WORD': -174}, {'$END': -175, 'OPERATING_SIGNAL': 133},
                       {'$END': -176}, {'$END': -177, 'CLASSIFIED_BY_REST': 189}, {'$END': -178, 'CHANNEL': -178}, {'$END': -179},
                       {'$END': -180, 'WORD': 51}, {'ADDRESSED_INDICATOR': 55, 'ADDRESS_NAME': 62, 'ROLE_WORD': 81, 'addressee': 30},
                       {'$END': -181, 'BESIDE': -181, 'FINAL_SECTION': -181, 'SECTION_WORD': -181, 'STATION': -181},
                       {'$END': -182, 'PARAGRAPH_TEXT': 114},
                       {'$END': -183, 'CLASSIFIED_BY_REST': -183, 'REASON_LETTERS': 201, 'REASON_SECTION': 232}, {},
                       {'$END': -184, 'SUBJECT_TEXT': 154}],
            'terminals': [('BESIDE', '(?:NOFORN|NODIS|EXDIS|STADIS|LIMDIS|SIPDIS|SENSITIVE|SBU|FOUO|LOU|[A-Z]+(?= +SECTION \\d))(?= )'),
                          ('FULL_STOP', '\\.'),
                          ('CLASSIFIED_BY_KEYWORD',
                           '(?i:(?:\\d{1,2}\\. *)?(?:\\([A-Z\\/]{1,9}\\) *)?(?:CLASSIFIED|CLA[A-Z]{4,7}D|CL[A-Z]{5,7}ED)\\s+BY\\b\\s*[:;,.]?)'),
                          ('REFERENCE_KEYWORD', '(?i:REFS?(?:\\(S\\))?(?![A-Z])\\s*[:;.]*|[A-Z]{2,5}\\s*[:;])'),
                          ('DECL', '(?i:DECL(?:AS(?:SIFY)?)?\\b(?: ON\\b)?\\.?\\s*[:;]?)'), ('FINAL_SECTION', 'FINAL SECTION(?= )'),
                          ('EFTO', 'E ?F ?T ?O(?= )'), ('SECTION_WORD', 'SECTION(?= )'), ('PAGE_WORD', 'PAGE(?= )'),
                          ('REASON_WORD',
                           '(?s:(?i:(?:[,;.:\\-]|\\b(?:for|the|following|under|per|pursuant|based|on|to|of|in|are|is)\\b|e\\.?o\\.?:? '
                           '?\\d{5}|\\s)*\\b(?:reasons?|resons?|reaons?|rasons?|reasons?\\(s\\)|reason\\(s\\)|sections?|sec\\.|paras?)\\b(?:[,;.:\\-]|\\b(?:for|the|under|per|of|in|are|is|and|section|sections|sec|paras?|e\\.?o\\.?)\\b|1[0-9]{4}|reason|\\s)*))'),
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
                          ('ZULU_TIME', '\\d{4}Z(?![A-Z0-9])'), ('OADR', '(?i:OADR\\b)'), ('DAY_OF_MONTH', '\\d{2}\\/(?=\\d{4}Z)'), ('OF', 'OF(?= )'),
                          ('MANUAL_REVIEW', '(?i:MR\\b)'),
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
                          ('PAGE_NUMBER', '\\d{4,8}(?!\\d)'), ('CONTINUITY_NUMBER', '\\d{1,6}'), ('START_OF_MESSAGE', 'V?ZCZC|VV(?= )'),
                          ('TIME', '\\d{4}(?!\\d)'), ('DAY_OF_YEAR', '\\d{3}(?=\\d{4}(?!\\d))'), ('SECTION_NUMBER', '\\d{1,3}(?= |\\s*\\Z)'),
                          ('SECURITY_SIGNAL', 'ZN[RY](?![A-Z])'), ('PAGE_SECTION', '\\d{2,3}(?!\\d)'), ('PAGE_OF_SECTION', '\\.\\d{1,2}'),
                          ('SHORT_SECTION', '\\d{2}(?!\\d)'), ('DE', 'DE(?= )'), ('FM', 'FM(?= )'),
                          ('CLASSIFIER',
                           '(?i:(?:(?!(?:\\b(?:for|per|under)\\s+(?:the\\s+)?(?:following\\s+)?)?(?:\\b(?:e\\.?o\\.?:? '
                           '?1\\d{4}|reas|reson|reaons|rasons|sections?\\s+1|derived\\s+from)|1 ?\\.[2-6]\\b))[\\s\\S])+)'),
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
                          ('SPECIAL_HANDLING', '\\/[A-Z]{5}'), ('CHANNEL_NUMBER', '\\d{1,6}'), ('YEAR', '\\d{4}(?!\\d)|\\d{2}(?!\\d)'),
                          ('SECTION_SUFFIX', '\\/\\d{1,2}'), ('CHANNEL', '[A-Z]{3}'), ('PARAGRAPH_NUMBER', '\\d{1,3}'),
                          ('DOUBLED_PROSIGN', '[A-Z]{1,2}(?![A-Z0-9])'), ('SECURITY_PROSIGN', 'UU|HH'), ('DOUBLE_SLASH', '//'),
                          ('ZONE', '[A-Z](?= |JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|\\s|\\Z)'), ('PROSIGN', '[A-Z](?= )'), ('COMMA', ','),
                          ('SEMICOLON', ';')]},
 'markings': {'rules': [('__banner_star_2', 2), ('__banner_star_2', 1), ('banner', 1), ('_separator', 1), ('banner_release', 2),
                        ('__banner_star_2', 2), ('__release_star_1', 2), ('portion', 2), ('__banner_star_2', 1), ('__banner_star_2', 3),
                        ('__release_star_1', 3), ('banner', 2), ('__release_star_1', 2), ('_separator', 1), ('banner', 2), ('banner_release', 3),
                        ('_control', 1), ('__banner_star_2', 2), ('banner', 1), ('__banner_release_star_3', 3), ('portion', 1),
                        ('__banner_release_star_3', 2), ('__portion_star_0', 2), ('__portion_star_0', 3), ('__release_star_1', 1), ('portion', 1),
                        ('portion', 2), ('_control', 1), ('__banner_release_star_3', 1), ('__banner_star_2', 3), ('release', 3), ('_separator', 1),
                        ('__banner_star_2', 2), ('_control', 1), ('__banner_release_star_3', 2), ('release', 2), ('_separator', 1)],
              'starts': {'banner': (38, 37), 'portion': (41, 21)},
              'states': [{'CONTROL': 35, 'RELEASE_TO': 23, 'UNCLASSIFIED_CONTROL': 45, '_control': 30, 'release': 19},
                         {'$END': -1, 'BANNER_CONTROL': -1, 'BANNER_RELEASE_TO': -1, 'BANNER_SEPARATOR': -1},
                         {'$END': -2, 'BANNER_CONTROL': -2, 'BANNER_RELEASE_TO': -2, 'BANNER_SEPARATOR': -2},
                         {'$END': -3,
                          'BANNER_CONTROL': 2,
                          'BANNER_RELEASE_TO': 33,
                          'BANNER_SEPARATOR': 8,
                          '__banner_star_2': 14,
                          'banner_release': 10},
                         {'CONTROL': -4, 'RELEASE_TO': -4, 'UNCLASSIFIED_CONTROL': -4},
                         {'$END': -5,
                          'BANNER_CONTROL': -5,
                          'BANNER_COUNTRY': 36,
                          'BANNER_RELEASE_TO': -5,
                          'BANNER_SEPARATOR': -5,
                          '__ANON_0': 44,
                          '__banner_release_star_3': 18},
                         {'$END': -6, 'BANNER_CONTROL': -6, 'BANNER_RELEASE_TO': -6, 'BANNER_SEPARATOR': -6},
                         {'$END': -7, 'COMMA': -7, 'COUNTRY': -7, 'DOUBLE_SLASH': -7, 'HYPHEN': -7, 'SLASH': -7},
                         {'BANNER_CONTROL': 43, 'BANNER_RELEASE_TO': 33, 'banner_release': 6},
                         {'$END': -8, 'COMMA': 42, 'DOUBLE_SLASH': 16, 'HYPHEN': 4, 'SLASH': 50, '_separator': 0},
                         {'$END': -9, 'BANNER_CONTROL': -9, 'BANNER_RELEASE_TO': -9, 'BANNER_SEPARATOR': -9},
                         {'$END': -10, 'BANNER_CONTROL': -10, 'BANNER_RELEASE_TO': -10, 'BANNER_SEPARATOR': -10}, {'BANNER_COUNTRY': 24},
                         {'$END': -11, 'COMMA': -11, 'COUNTRY': -11, 'DOUBLE_SLASH': -11, 'HYPHEN': -11, 'SLASH': -11},
                         {'$END': -12, 'BANNER_CONTROL': 20, 'BANNER_RELEASE_TO': 33, 'BANNER_SEPARATOR': 29, 'banner_release': 1},
                         {'$END': -13, 'COMMA': -13, 'COUNTRY': -13, 'DOUBLE_SLASH': -13, 'HYPHEN': -13, 'SLASH': -13},
                         {'CONTROL': -14, 'RELEASE_TO': -14, 'UNCLASSIFIED_CONTROL': -14},
                         {'$END': -15, 'BANNER_CONTROL': 20, 'BANNER_RELEASE_TO': 33, 'BANNER_SEPARATOR': 29, 'banner_release': 1},
                         {'$END': -16,
                          'BANNER_CONTROL': -16,
                          'BANNER_COUNTRY': 26,
                          'BANNER_RELEASE_TO': -16,
                          'BANNER_SEPARATOR': -16,
                          '__ANON_0': 12},
                         {'$END': -17, 'COMMA': -17, 'DOUBLE_SLASH': -17, 'HYPHEN': -17, 'SLASH': -17},
                         {'$END': -18, 'BANNER_CONTROL': -18, 'BANNER_RELEASE_TO': -18, 'BANNER_SEPARATOR': -18}, {},
                         {'$END': -19,
                          'BANNER_CONTROL': 2,
                          'BANNER_RELEASE_TO': 33,
                          'BANNER_SEPARATOR': 8,
                          '__banner_star_2': 17,
                          'banner_release': 10},
                         {'COUNTRY': 48},
                         {'$END': -20,
                          'BANNER_CONTROL': -20,
                          'BANNER_COUNTRY': -20,
                          'BANNER_RELEASE_TO': -20,
                          'BANNER_SEPARATOR': -20,
                          '__ANON_0': -20},
                         {'$END': -21, 'COMMA': 42, 'DOUBLE_SLASH': 16, 'HYPHEN': 4, 'SLASH': 50, '__portion_star_0': 9, '_separator': 47},
                         {'$END': -22,
                          'BANNER_CONTROL': -22,
                          'BANNER_COUNTRY': -22,
                          'BANNER_RELEASE_TO': -22,
                          'BANNER_SEPARATOR': -22,
                          '__ANON_0': -22},
                         {'COUNTRY': 13}, {'$END': -23, 'COMMA': -23, 'DOUBLE_SLASH': -23, 'HYPHEN': -23, 'SLASH': -23},
                         {'BANNER_CONTROL': 11, 'BANNER_RELEASE_TO': 33, 'banner_release': 39},
                         {'$END': -24, 'COMMA': -24, 'DOUBLE_SLASH': -24, 'HYPHEN': -24, 'SLASH': -24},
                         {'$END': -25, 'COMMA': -25, 'COUNTRY': -25, 'DOUBLE_SLASH': -25, 'HYPHEN': -25, 'SLASH': -25},
                         {'$END': -26, 'COMMA': 42, 'DOUBLE_SLASH': 16, 'HYPHEN': 4, 'SLASH': 50, '__portion_star_0': 34, '_separator': 47},
                         {'BANNER_COUNTRY': 5}, {'$END': -27, 'COMMA': 42, 'DOUBLE_SLASH': 16, 'HYPHEN': 4, 'SLASH': 50, '_separator': 0},
                         {'$END': -28, 'COMMA': -28, 'DOUBLE_SLASH': -28, 'HYPHEN': -28, 'SLASH': -28},
                         {'$END': -29,
                          'BANNER_CONTROL': -29,
                          'BANNER_COUNTRY': -29,
                          'BANNER_RELEASE_TO': -29,
                          'BANNER_SEPARATOR': -29,
                          '__ANON_0': -29},
                         {}, {'BANNER_CONTROL': 22, 'BANNER_LEVEL': 3, 'banner': 37},
                         {'$END': -30, 'BANNER_CONTROL': -30, 'BANNER_RELEASE_TO': -30, 'BANNER_SEPARATOR': -30},
                         {'$END': -31, 'COMMA': 27, 'COUNTRY': 15, 'DOUBLE_SLASH': -31, 'HYPHEN': -31, 'SLASH': -31},
                         {'PORTION_LEVEL': 32, 'UNCLASSIFIED_CONTROL': 25, 'portion': 21},
                         {'CONTROL': -32, 'RELEASE_TO': -32, 'UNCLASSIFIED_CONTROL': -32},
                         {'$END': -33, 'BANNER_CONTROL': -33, 'BANNER_RELEASE_TO': -33, 'BANNER_SEPARATOR': -33}, {'BANNER_COUNTRY': 46},
                         {'$END': -34, 'COMMA': -34, 'DOUBLE_SLASH': -34, 'HYPHEN': -34, 'SLASH': -34},
                         {'$END': -35,
                          'BANNER_CONTROL': -35,
                          'BANNER_COUNTRY': -35,
                          'BANNER_RELEASE_TO': -35,
                          'BANNER_SEPARATOR': -35,
                          '__ANON_0': -35},
                         {'CONTROL': 35, 'RELEASE_TO': 23, 'UNCLASSIFIED_CONTROL': 45, '_control': 28, 'release': 19},
                         {'$END': -36, 'COMMA': 49, 'COUNTRY': 31, 'DOUBLE_SLASH': -36, 'HYPHEN': -36, 'SLASH': -36, '__release_star_1': 40},
                         {'COUNTRY': 7}, {'CONTROL': -37, 'RELEASE_TO': -37, 'UNCLASSIFIED_CONTROL': -37}],
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
 'telegram': {'rules': [('_extract', 2), ('__text_star_0', 1), ('_routing', 2), ('ending', 4), ('_addresses', 4), ('ending', 3), ('_extract', 2),
                        ('ending', 4), ('ending', 2), ('ending', 2), ('_addresses', 1), ('heading', 4), ('ending', 2), ('_citations', 0),
                        ('_routing', 2), ('ending', 3), ('ending', 1), ('_routing', 2), ('_routing', 4), ('heading', 5), ('ending', 5), ('text', 5),
                        ('ending', 2), ('_routing', 1), ('ending', 3), ('ending', 3), ('text', 6), ('heading', 5), ('_extract', 1), ('_extract', 2),
                        ('_citations', 2), ('_citations', 1), ('_routing', 1), ('_routing', 3), ('heading', 2), ('ending', 3), ('_extract', 1),
                        ('text', 6), ('_citations', 1), ('__text_star_0', 2), ('ending', 0), ('heading', 1), ('ending', 1), ('_addresses', 2),
                        ('_citations', 2), ('ending', 4), ('ending', 3), ('_addresses', 3), ('text', 7), ('_routing', 2), ('_addresses', 3),
                        ('ending', 2), ('__text_star_0', 2), ('_addresses', 2), ('ending', 2), ('_routing', 3), ('_routing', 3), ('ending', 2),
                        ('ending', 2), ('heading', 6), ('ending', 2), ('ending', 1), ('__text_star_0', 1), ('telegram', 3), ('_routing', 1),
                        ('telegram', 2), ('_routing', 3), ('ending', 3), ('_extract', 1), ('_routing', 2), ('ending', 1), ('_addresses', 2),
                        ('_addresses', 1), ('_extract', 3), ('ending', 4), ('_routing', 1), ('ending', 2), ('_routing', 2), ('ending', 4),
                        ('ending', 1), ('ending', 3), ('telegram', 1), ('ending', 3), ('heading', 1), ('ending', 3)],
              'starts': {'telegram': (97, 13)},
              'states': [{'BREAK': -1, 'CLASSIFICATION': -1, 'INFO': 12, 'TO': 83, '_addresses': 84},
                         {'CAPTION': -2, 'EXECUTIVE_ORDER': -2, 'PASS': -2}, {'CALLING_STATION': 73, 'DATE_TIME_GROUP': -3, 'SECURITY': 38},
                         {'$END': -4}, {'ACCOUNTING': -5, 'BREAK': -5, 'CLASSIFICATION': -5}, {'FROM': 89},
                         {'$END': -6, 'CORRECTION': 90, 'END_OF_MESSAGE': 85}, {'BREAK': -7, 'CLASSIFICATION': -7}, {'$END': -8}, {'$END': -9},
                         {'SUBJECT': 21}, {'$END': -10}, {'ACCOUNTING': -11, 'BREAK': -11, 'CLASSIFICATION': -11, 'EXEMPTED': 48}, {}, {'TAGS': 81},
                         {'ACCOUNTING': 24, 'BREAK': 32, 'CLASSIFICATION': -12}, {'$END': -13},
                         {'$END': -14,
                          'BREAK': -14,
                          'CLASSIFIED_BY': 43,
                          'CORRECTION': -14,
                          'END_OF_MESSAGE': -14,
                          'END_SERIAL': -14,
                          'REFERENCES': 36,
                          'SIGNATURE': -14,
                          'TEXT': -14,
                          '_citations': 26},
                         {'DATE_TIME_GROUP': -15}, {'$END': -16}, {'$END': -17, 'CORRECTION': 67, 'END_OF_MESSAGE': 16},
                         {'$END': -14,
                          'BREAK': -14,
                          'CLASSIFIED_BY': 43,
                          'CORRECTION': -14,
                          'END_OF_MESSAGE': -14,
                          'END_SERIAL': -14,
                          'REFERENCES': 36,
                          'SIGNATURE': -14,
                          'TEXT': -14,
                          '_citations': 42},
                         {'DATE_TIME_GROUP': -18, 'SECURITY': 62}, {'DATE_TIME_GROUP': -19}, {'BREAK': 66, 'CLASSIFICATION': -20}, {'$END': -21},
                         {'$END': -22, 'BREAK': -22, 'CORRECTION': -22, 'END_OF_MESSAGE': -22, 'END_SERIAL': -22, 'SIGNATURE': -22, 'TEXT': 31},
                         {'$END': -23, 'CORRECTION': 40, 'END_OF_MESSAGE': 29}, {'DATE_TIME_GROUP': -24, 'SECURITY': 56}, {'$END': -25},
                         {'$END': -26, 'END_OF_MESSAGE': 8},
                         {'$END': -27, 'BREAK': -27, 'CORRECTION': -27, 'END_OF_MESSAGE': -27, 'END_SERIAL': -27, 'SIGNATURE': -27},
                         {'CLASSIFICATION': -28}, {'BREAK': -29, 'CLASSIFICATION': -29}, {'BREAK': -30, 'CLASSIFICATION': -30},
                         {'$END': -31, 'BREAK': -31, 'CORRECTION': -31, 'END_OF_MESSAGE': -31, 'END_SERIAL': -31, 'SIGNATURE': -31, 'TEXT': -31},
                         {'$END': -32,
                          'BREAK': -32,
                          'CLASSIFIED_BY': 35,
                          'CORRECTION': -32,
                          'END_OF_MESSAGE': -32,
                          'END_SERIAL': -32,
                          'SIGNATURE': -32,
                          'TEXT': -32},
                         {'CALLED_STATIONS': 2, 'CALLING_STATION': 22, 'DATE_TIME_GROUP': -33, 'SECURITY': 18}, {'DATE_TIME_GROUP': -34},
                         {'CLASSIFICATION': -35}, {'$END': -36, 'END_OF_MESSAGE': 3},
                         {'BREAK': -37, 'CLASSIFICATION': -37, 'FROM': 0, 'INFO': 12, 'TO': 83, '_addresses': 34},
                         {'$END': -38, 'BREAK': -38, 'CORRECTION': -38, 'END_OF_MESSAGE': -38, 'END_SERIAL': -38, 'SIGNATURE': -38, 'TEXT': 53},
                         {'$END': -39,
                          'BREAK': -39,
                          'CORRECTION': -39,
                          'END_OF_MESSAGE': -39,
                          'END_SERIAL': -39,
                          'REFERENCES': 49,
                          'SIGNATURE': -39,
                          'TEXT': -39},
                         {'CAPTION': -40, 'EXECUTIVE_ORDER': -40, 'PASS': -40}, {'TAGS': 10},
                         {'$END': -41, 'BREAK': 91, 'CORRECTION': 68, 'END_OF_MESSAGE': 92, 'END_SERIAL': 20, 'SIGNATURE': 80, 'ending': 70},
                         {'$END': -43, 'CLASSIFICATION': -42, 'CORRECTION': 65, 'END_OF_MESSAGE': 11, 'END_SERIAL': 58},
                         {'ACCOUNTING': -44, 'BREAK': -44, 'CLASSIFICATION': -44},
                         {'$END': -45, 'BREAK': -45, 'CORRECTION': -45, 'END_OF_MESSAGE': -45, 'END_SERIAL': -45, 'SIGNATURE': -45, 'TEXT': -45},
                         {'$END': -46}, {'$END': -47}, {'ACCOUNTING': -48, 'BREAK': -48, 'CLASSIFICATION': -48},
                         {'$END': -49, 'BREAK': -49, 'CORRECTION': -49, 'END_OF_MESSAGE': -49, 'END_SERIAL': -49, 'SIGNATURE': -49},
                         {'CAPTION': 1, 'EXECUTIVE_ORDER': 14, 'PASS': 69, '__text_star_0': 55}, {'CAPTION': 44, 'EXECUTIVE_ORDER': 45, 'PASS': 59},
                         {'DATE_TIME_GROUP': -50}, {'ACCOUNTING': -51, 'BREAK': -51, 'CLASSIFICATION': -51, 'EXEMPTED': 4},
                         {'$END': -52, 'CORRECTION': 30, 'END_OF_MESSAGE': 51}, {'CAPTION': -53, 'EXECUTIVE_ORDER': -53, 'PASS': -53},
                         {'ACCOUNTING': -54, 'BREAK': -54, 'CLASSIFICATION': -54, 'INFO': 57}, {'$END': -55}, {'DATE_TIME_GROUP': -56},
                         {'DATE_TIME_GROUP': -57}, {'$END': -58, 'END_OF_MESSAGE': 19}, {'$END': -59, 'END_OF_MESSAGE': 95}, {'CLASSIFICATION': -60},
                         {'$END': -61, 'END_OF_MESSAGE': 74}, {'$END': -62, 'END_OF_MESSAGE': 9},
                         {'CAPTION': -63, 'EXECUTIVE_ORDER': -63, 'PASS': -63}, {'$END': -64}, {'DATE_TIME_GROUP': -65}, {'$END': -66},
                         {'DATE_TIME_GROUP': -67, 'SECURITY': 23}, {'$END': -68},
                         {'$END': -41, 'BREAK': 91, 'CORRECTION': 68, 'END_OF_MESSAGE': 92, 'END_SERIAL': 20, 'SIGNATURE': 80, 'ending': 72},
                         {'DATE_TIME_GROUP': 5}, {'CLASSIFICATION': 54, 'text': 46},
                         {'BREAK': -69, 'CLASSIFICATION': -69, 'INFO': 12, 'TO': 83, '_addresses': 7}, {'DATE_TIME_GROUP': -70, 'SECURITY': 63},
                         {'$END': -71, 'BREAK': 87, 'CORRECTION': 64, 'END_OF_MESSAGE': 61, 'END_SERIAL': 27}, {'SUBJECT': 17},
                         {'ACCOUNTING': -72, 'BREAK': -72, 'CLASSIFICATION': -72, 'EXEMPTED': 52},
                         {'ACCOUNTING': -73, 'BREAK': -73, 'CLASSIFICATION': -73, 'EXEMPTED': 60, 'INFO': 82}, {'BREAK': -74, 'CLASSIFICATION': -74},
                         {'$END': -75}, {'CALLING_STATION': 79, 'DATE_TIME_GROUP': -76, 'SECURITY': 88},
                         {'$END': -77, 'CORRECTION': 98, 'END_OF_MESSAGE': 93, 'END_SERIAL': 6}, {'DATE_TIME_GROUP': -78},
                         {'INFO': 12, 'TO': 83, '_addresses': 15}, {'$END': -79, 'END_OF_MESSAGE': 25},
                         {'$END': -43, 'CORRECTION': 65, 'END_OF_MESSAGE': 11, 'END_SERIAL': 58}, {'$END': -80}, {'$END': -81}, {'$END': -82},
                         {'$END': -83}, {'BREAK': 39, 'CLASSIFICATION': -84},
                         {'$END': -41,
                          'BREAK': 47,
                          'CALLED_STATIONS': 86,
                          'CALLING_STATION': 28,
                          'CLASSIFICATION': 54,
                          'CORRECTION': 68,
                          'DATE_TIME_GROUP': 41,
                          'END_OF_MESSAGE': 92,
                          'END_SERIAL': 20,
                          'FROM': 78,
                          'INFO': 12,
                          'SECURITY': 71,
                          'SIGNATURE': 80,
                          'TO': 83,
                          'TRANSMISSION_IDENTIFIER': 37,
                          '_addresses': 33,
                          '_extract': 96,
                          '_routing': 76,
                          'ending': 94,
                          'heading': 77,
                          'telegram': 13,
                          'text': 75},
                         {'$END': -85, 'END_OF_MESSAGE': 50}],
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
                            ('CALLED_STATIONS', '(?!T )[A-Z]{1,2} +(?!R\\d{5,7}[A-Z])[RQ][A-Z0-9]{3,7}(?![A-Z0-9\\/])'),
                            ('SUBJECT', '(?i:SUBJ(?:ECT)?\\b(?: *[:;]| +(?=\\S)|(?=[ \t]*(?:[\r\n]|\\Z))))'),
                            ('END_SERIAL', '#[ \t]?(?=[A-Z]{0,5}\\d)[A-Z0-9]{3,6}[ \t]*(?=[\r\n]|\\Z)'),
                            ('SUB_PARAGRAPH', '(?:\\(?[A-Za-z0-9]{1,2}[.)]|--?|\\*)[ \t]+(?=[^\\s\\-])'),
                            ('REFERENCES', '(?i:REFS?\\b(?:\\(S\\))? *[:.]?)'), ('ACCOUNTING', 'ACCT\\b|GR ?(?:\\d+|NC)\\b'),
                            ('END_OF_MESSAGE', 'N{3,8}[ \t]*(?=[\r\n]|\\Z)'), ('CORRECTION', 'C +(?:WA|LINE|PAGE)\\b'),
                            ('BREAK', 'BT[ \t]*(?=[\r\n]|\\Z)'),
                            ('TRANSMISSION_IDENTIFIER',
                             'V?ZCZC(?= {0,2}[A-Z]{0,3} {0,2}\\d|[ \t\\\\]*(?:[\r\n'
                             ']|\\Z))|VV {2,5}(?=[A-Z]{3} ?\\d{3})|(?:[A-Z]{3}\\d{3,4}){2,4}(?=[ \t]*(?:[\r\n'
                             ']|\\Z))'),
                            ('PASS', '(?:STATE|DEPT|DEPARTMENT) (?:ALSO )?(?:FOR|PASS)\\b'),
                            ('CAPTION', 'SIPDIS\\b|NODIS\\b|EXDIS\\b|STADIS\\b|LIMDIS\\b|NOFORN\\b|SENSITIVE\\b'),
                            ('EXECUTIVE_ORDER', '(?i:E\\. ?O\\.|EO:? ?\\d|E\\.O:)'), ('TAGS', '(?i:TAGS?(?=[:; ]))'), ('TEXT', '\\S'),
                            ('SIGNATURE', '\\S')]}}
