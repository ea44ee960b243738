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
           '// UNCLAS SVC ZUI RUEHC #0456: a service message between stations has no post and no number\n'
           'classification: _level BESIDE* section? (STATION MESSAGE_NUMBER WORD*)?\n'
           '              | _level BESIDE* section STATION_ONLY\n'
           '              | _level SERVICE REMARK?\n'
           '_level: SPACED_LEVEL | SOLID_LEVEL EFTO? (DOUBLE_SLASH WORD)*\n'
           'section: SECTION_WORD SECTION_NUMBER OF SECTION_NUMBER\n'
           '       | FINAL_SECTION SECTION_NUMBER? OF SECTION_NUMBER\n'
           'SPACED_LEVEL.2: /[A-Z](?: {1,3}[A-Z](?![A-Z]))+(?= |\\s*\\Z)/\n'
           'SERVICE.6: /SVC(?= Z| *\\Z)/\n'
           'SOLID_LEVEL.2: /SBU|SENSITIVE|UNCLASSIFIED|UNCLAS|CONFIDENTIAL|TOP SECRET|SECRET|LIMITED OFFICIAL USE/\n'
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
             '// A service message, UNCLAS SVC ..., has no titles.\n'
             'text: CLASSIFICATION (CAPTION | PASS)* _titles?\n'
             '\n'
             '_titles: EXECUTIVE_ORDER TAGS SUBJECT _citations TEXT?\n'
             '\n'
             '_citations: REFERENCES? CLASSIFIED_BY?\n'
             '          | CLASSIFIED_BY REFERENCES\n'
             '\n'
             'ending: SIGNATURE? BREAK? _validation? END_OF_MESSAGE?\n'
             '\n'
             '// Format line 15: the US serial, the allied correction, or both.\n'
             '_validation: END_SERIAL CORRECTION?\n'
             '           | CORRECTION END_SERIAL?\n'
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
             '// C O N F I D E N T I A L SECTION 01 OF 02 ASTANA 002080, and SBU ASTANA 002080, which no telegram should have\n'
             'CLASSIFICATION: /UNCLAS|(?:SBU|SENSITIVE)(?= [A-Z][A-Z .]{2,20} \\d{4,6}[ \\t]*(?:[\\r\\n]|\\Z))|CONFIDENTIAL\\b|SECRET\\b|TOP '
             'SECRET\\b|LIMITED OFFICIAL USE\\b|(?!C O R R)[A-Z] {1,2}[A-Z](?: {1,2}[A-Z](?![A-Z])){3,}/\n'
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

TABLES = {'fields': {'rules': [('paragraph_head', 3), ('_duration', 2), ('paragraph_head', 3), ('addressee', 5), ('tags', 1), ('portion_head', 3),
                      ('classification', 5), ('classification', 5), ('__classification_star_4', 2), ('security', 3), ('classification', 3),
                      ('sub_paragraph_head', 3), ('called_stations', 3), ('section', 4), ('transmission_identifier', 3), ('___level_star_6', 2),
                      ('sub_paragraph_head', 3), ('section', 4), ('calling_station', 5), ('classification', 5), ('addressee', 3), ('reference', 3),
                      ('_duration', 2), ('paragraph_head', 2), ('transmission_identifier', 4), ('reference', 4), ('reference', 3), ('_duration', 3),
                      ('subject', 1), ('_duration', 3), ('executive_order', 2), ('_duration', 3), ('reason', 3), ('___duration_star_7', 1),
                      ('_level', 3), ('calling_station', 4), ('file_time', 2), ('_duration', 3), ('calling_station', 4), ('_duration', 3),
                      ('paragraph_head', 2), ('calling_station', 4), ('__security_star_2', 2), ('date_time_group', 6),
                      ('__date_time_group_star_3', 1), ('__classification_star_5', 1), ('__tags_star_8', 2), ('page_line', 5),
                      ('__called_stations_plus_1', 2), ('classified_by', 1), ('_level', 2), ('__security_star_2', 1), ('__reference_star_10', 2),
                      ('__classification_star_5', 2), ('page_line', 5), ('file_time', 2), ('__tags_star_8', 1), ('__tags_star_8', 2),
                      ('_duration', 1), ('paragraph_head', 3), ('security', 4), ('classification', 6), ('_level', 1), ('reason', 1), ('_duration', 4),
                      ('transmission_identifier', 2), ('addressee', 4), ('references', 1), ('___duration_star_7', 2), ('___duration_star_7', 2),
                      ('__references_star_9', 1), ('_duration', 1), ('__classified_by_plus_11', 1), ('page_line', 6), ('__tags_star_8', 1),
                      ('addressee', 3), ('__reference_star_10', 1), ('__tags_star_8', 2), ('date_time_group', 4), ('page_line', 6),
                      ('___duration_star_7', 3), ('__called_stations_plus_1', 1), ('addressee', 2), ('__references_star_9', 1), ('addressee', 2),
                      ('classification', 2), ('paragraph_head', 2), ('sub_paragraph_head', 2), ('calling_station', 3), ('addressee', 4),
                      ('_duration', 2), ('date_time_group', 5), ('page_line', 7), ('classification', 2), ('addressee', 4), ('page_line', 8),
                      ('page_line', 7), ('calling_station', 3), ('addressee', 2), ('addressee', 4), ('__transmission_identifier_plus_0', 3),
                      ('portion_head', 2), ('addressee', 3), ('reason', 2), ('section', 3), ('classification', 4), ('transmission_identifier', 1),
                      ('__tags_star_8', 1), ('classified_by', 2), ('reason', 2), ('transmission_identifier', 1), ('classification', 4),
                      ('page_line', 4), ('___level_star_6', 3), ('_duration', 2), ('classification', 2), ('tags', 2), ('_duration', 1),
                      ('classified_by', 4), ('_duration', 1), ('references', 2), ('classified_by', 2), ('paragraph_head', 3), ('__tags_star_8', 2),
                      ('classification', 4), ('transmission_identifier', 2), ('addressee', 2), ('__classification_star_4', 1), ('executive_order', 3),
                      ('portion_head', 1), ('classification', 4), ('calling_station', 3), ('_duration', 1), ('_duration', 2), ('portion_head', 2),
                      ('__date_time_group_star_3', 2), ('security', 3), ('reason', 2), ('paragraph_head', 4), ('paragraph_head', 4), ('_duration', 1),
                      ('transmission_identifier', 3), ('_duration', 2), ('calling_station', 2), ('sub_paragraph_head', 2), ('paragraph_head', 2),
                      ('_duration', 2), ('addressee', 3), ('_duration', 2), ('paragraph_head', 1), ('_level', 1), ('__reference_star_10', 2),
                      ('classified_by', 3), ('addressee', 1), ('transmission_identifier', 2), ('_duration', 1), ('_duration', 2), ('addressee', 3),
                      ('subject', 3), ('addressee', 3), ('classification', 3), ('paragraph_head', 3), ('_level', 2), ('subject', 2), ('subject', 2),
                      ('called_stations', 2), ('reason', 1), ('__reference_star_10', 1), ('classified_by', 3), ('reference', 2), ('classified_by', 2),
                      ('sub_paragraph_head', 2), ('__references_star_9', 2), ('sub_paragraph_head', 1), ('classification', 1), ('originator', 2),
                      ('__tags_star_8', 1), ('classification', 3), ('__classified_by_plus_11', 2), ('date_time_group', 5), ('__references_star_9', 2),
                      ('classified_by', 3), ('transmission_identifier', 3), ('classification', 3), ('__transmission_identifier_plus_0', 2),
                      ('security', 2)],
            'starts': {'addressee': (194, 25),
                       'called_stations': (9, 202),
                       'calling_station': (96, 191),
                       'classification': (98, 40),
                       'classified_by': (226, 196),
                       'date_time_group': (153, 106),
                       'executive_order': (111, 211),
                       'originator': (76, 238),
                       'page_line': (207, 4),
                       'paragraph_head': (263, 8),
                       'portion_head': (62, 83),
                       'reference': (2, 246),
                       'references': (13, 63),
                       'security': (54, 133),
                       'sub_paragraph_head': (215, 3),
                       'subject': (261, 28),
                       'tags': (218, 99),
                       'transmission_identifier': (74, 142)},
            'states': [{'$END': -1, 'PARAGRAPH_TEXT': 206}, {'$END': -2, 'REMARK': 39},
                       {'REFERENCE_STATION': 14, 'REFERENCE_YEAR': 146, 'reference': 246}, {}, {}, {'$END': -3}, {'$END': -4},
                       {'$END': -5, 'COMMA': 115, 'PERSON': 87, 'SEMICOLON': 159, 'TAG': 257, '__tags_star_8': 173}, {},
                       {'DOUBLED_PROSIGN': 171, 'called_stations': 202}, {'$END': -6}, {'$END': -7, 'WORD': 15},
                       {'$END': -8, 'WORD': 189, '__classification_star_4': 93}, {'REFERENCE_KEYWORD': 104, 'references': 63},
                       {'REFERENCE_NUMBER': 248}, {'$END': -9, 'WORD': -9}, {'CHANNEL_NUMBER': 269},
                       {'$END': -10, 'OPERATING_SIGNAL': 80, '__security_star_2': 92}, {'$END': -11, 'WORD': 189, '__classification_star_4': 186},
                       {'$END': -12}, {'$END': -13}, {'$END': -14, 'STATION': -14, 'STATION_ONLY': -14}, {'$END': -15, 'SECURITY_PROSIGN': 35},
                       {'$END': -16, 'BESIDE': -16, 'DOUBLE_SLASH': -16, 'FINAL_SECTION': -16, 'SECTION_WORD': -16, 'SERVICE': -16, 'STATION': -16},
                       {'$END': -17}, {}, {'OF': 213}, {'$END': -18, 'STATION': -18, 'STATION_ONLY': -18}, {}, {'$END': -19},
                       {'$END': -20, 'WORD': 15}, {'$END': -21, 'CONTINUITY_NUMBER': 150, 'PRECEDENCE_WORD': 144},
                       {'$END': -22, 'PARENTHESIS': 244, 'REFERENCE_REMARK': 117, '__reference_star_10': 36}, {'$END': -23, 'REMARK': 42},
                       {'$END': -24, 'PARAGRAPH_TEXT': 181}, {'$END': -25}, {'$END': -26, 'PARENTHESIS': 82, 'REFERENCE_REMARK': 225},
                       {'$END': -27, 'PARENTHESIS': 82, 'REFERENCE_REMARK': 225}, {'OF': 123, 'PAGE_OF_SECTION': 69}, {'$END': -28}, {},
                       {'$END': -29, 'PORTION_MARK': 240, 'SUBJECT_TEXT': 241}, {'$END': -30},
                       {'$END': -31,
                        'DATE': 174,
                        'DECL': 110,
                        'EVENT': 198,
                        'NOT_APPLICABLE': 177,
                        'OADR': 89,
                        'REMARK': 230,
                        'SCHEDULE': 210,
                        '_duration': 190},
                       {'PAGE_NUMBER': 168}, {'$END': -32}, {'$END': -33, 'CLASSIFIED_BY_REST': -33},
                       {'$END': -34, 'COMMA': -34, 'EXEMPTION': -34, 'REMARK': -34}, {'ZULU_TIME': 86},
                       {'$END': -35, 'BESIDE': -35, 'DOUBLE_SLASH': 81, 'FINAL_SECTION': -35, 'SECTION_WORD': -35, 'SERVICE': -35, 'STATION': -35},
                       {'$END': -36}, {'PAGE_STATION': 44}, {'$END': -37}, {'$END': -38, 'COMMA': 90, 'EXEMPTION': 105, 'REMARK': 97},
                       {'SECURITY_SIGNAL': 166, 'security': 133}, {'OF': 176, 'SECTION_NUMBER': 247}, {'$END': -39}, {'$END': -40},
                       {'MESSAGE_NUMBER': 18}, {'EXEMPTION': 108}, {'$END': -41},
                       {'$END': -42, 'DAY_OF_MONTH': 48, 'DAY_OF_YEAR': 161, 'file_time': 29},
                       {'DAMAGED_NUMBER': 266, 'MARK': 192, 'portion_head': 83}, {}, {'$END': -43, 'OPERATING_SIGNAL': -43}, {'$END': -44},
                       {'DAY_TIME': -45, 'PROSIGN': -45}, {'$END': -46, 'BESIDE': -46, 'FINAL_SECTION': -46, 'SECTION_WORD': -46, 'STATION': -46},
                       {'$END': -47, 'COMMA': -47, 'PERSON': -47, 'SEMICOLON': -47, 'TAG': -47}, {'OF': 73}, {'SECTION_NUMBER': 26},
                       {'$END': -48, 'REMARK': 113}, {'$END': -49, 'FULL_STOP': -49, 'ROUTING_INDICATOR': -49}, {'PAGE_SECTION': 124},
                       {'CHANNEL': 16, 'START_OF_MESSAGE': 165, '__transmission_identifier_plus_0': 158, 'transmission_identifier': 142},
                       {'$END': -50,
                        'CLASSIFIED_BY_KEYWORD': 259,
                        'CLASSIFIED_BY_REST': 160,
                        'CLASSIFIER': 180,
                        'REASON_SECTION': 243,
                        'REASON_WORD': 95,
                        'reason': 249},
                       {'FM': 114, 'originator': 238}, {'PAGE_SECTION': 38}, {'OF': 129},
                       {'$END': -51, 'BESIDE': -51, 'DOUBLE_SLASH': 81, 'FINAL_SECTION': -51, 'SECTION_WORD': -51, 'SERVICE': -51, 'STATION': -51},
                       {'$END': -52, 'OPERATING_SIGNAL': -52}, {'WORD': 169}, {'$END': -53, 'PARENTHESIS': -53, 'REFERENCE_REMARK': -53}, {},
                       {'$END': -54, 'BESIDE': -54, 'FINAL_SECTION': -54, 'SECTION_WORD': -54, 'STATION': -54}, {'$END': -55}, {'$END': -56},
                       {'$END': -57, 'COMMA': -57, 'PERSON': -57, 'SEMICOLON': -57, 'TAG': -57},
                       {'$END': -58, 'COMMA': -58, 'PERSON': -58, 'SEMICOLON': -58, 'TAG': -58}, {'$END': -59, 'REMARK': 199}, {'EXEMPTION': 125},
                       {'$END': -60, 'PARAGRAPH_TEXT': 208}, {'$END': -61, 'OPERATING_SIGNAL': 64}, {'$END': -62, 'WORD': 15},
                       {'$END': -63,
                        'BESIDE': -63,
                        'DOUBLE_SLASH': 203,
                        'EFTO': 239,
                        'FINAL_SECTION': -63,
                        'SECTION_WORD': -63,
                        'SERVICE': -63,
                        'STATION': -63,
                        '___level_star_6': 79},
                       {'$END': -64, 'CLASSIFIED_BY_REST': -64, 'REASON_LETTERS': 155, 'REASON_SECTION': 205}, {'DE': 178, 'calling_station': 191},
                       {'$END': -65}, {'SOLID_LEVEL': 94, 'SPACED_LEVEL': 224, '_level': 255, 'classification': 40}, {},
                       {'$END': -66, 'SECURITY_PROSIGN': 212}, {'CHANNEL_NUMBER': 151}, {'YEAR': 121}, {'$END': -67},
                       {'$END': -68, 'REFERENCE_LABEL': 128, 'REFERENCE_TEXT': 109, '__references_star_9': 179},
                       {'$END': -69, 'COMMA': -69, 'EXEMPTION': -69, 'REMARK': -69}, {}, {'YEAR': 260},
                       {'$END': -70, 'COMMA': -70, 'EXEMPTION': -70, 'REMARK': -70}, {'$END': -71, 'REFERENCE_LABEL': -71, 'REFERENCE_TEXT': -71},
                       {'$END': -72, 'DATE': 33, 'EVENT': 214, 'EXEMPTION': 220, 'MANUAL_REVIEW': 1, 'NOT_APPLICABLE': 170, 'OADR': 138},
                       {'EO': 119, 'executive_order': 211},
                       {'$END': -73,
                        'CLASSIFIED_BY_KEYWORD': -73,
                        'CLASSIFIED_BY_REST': -73,
                        'CLASSIFIER': -73,
                        'REASON_SECTION': -73,
                        'REASON_WORD': -73},
                       {'$END': -74}, {'ORIGINATOR_NAME': 256}, {'$END': -75, 'COMMA': -75, 'PERSON': -75, 'SEMICOLON': -75, 'TAG': -75},
                       {'$END': -76}, {'$END': -77, 'PARENTHESIS': -77, 'REFERENCE_REMARK': -77}, {'ADDRESS_NAME': 188}, {'ORDER_NUMBER': 43},
                       {'$END': -78, 'COMMA': -78, 'PERSON': -78, 'SEMICOLON': -78, 'TAG': -78}, {'$END': -79, 'INSTRUCTIONS': 139},
                       {'PAGE_NUMBER': 77}, {'PAGE_SECTION': 71}, {'$END': -80, 'REMARK': 140},
                       {'$END': -81, 'COMMA': -81, 'EXEMPTION': -81, 'REMARK': -81}, {'$END': -82, 'FULL_STOP': -82, 'ROUTING_INDICATOR': -82},
                       {'$END': -83, 'CONTINUITY_NUMBER': 154}, {'$END': -84, 'REFERENCE_LABEL': -84, 'REFERENCE_TEXT': -84}, {'SHORT_SECTION': 147},
                       {'$END': -85}, {'$END': -86, 'STATION': 252, 'STATION_ONLY': 258}, {'$END': -87, 'PARAGRAPH_TEXT': 237}, {},
                       {'ADDRESS_NAME': 31}, {'$END': -88, 'PARAGRAPH_TEXT': 24}, {'$END': -89}, {'$END': -90}, {'$END': -91, 'REMARK': 45},
                       {'$END': -92}, {'$END': -93}, {'REFERENCE_NUMBER': 32}, {}, {'$END': -94, 'REMARK': 268},
                       {'$END': -95, 'CONTINUITY_NUMBER': 6}, {'$END': -96}, {'REFERENCE_STATION': 141}, {'$END': -97, 'REMARK': 145},
                       {'$END': -98, 'DAY_OF_MONTH': 48, 'DAY_OF_YEAR': 161, 'file_time': 50},
                       {'$END': -99, 'CONTINUITY_NUMBER': 233, 'PRECEDENCE_WORD': 235}, {'$END': -100}, {'$END': -101, 'CHANNEL': -101},
                       {'$END': -102, 'PARAGRAPH_TEXT': 10},
                       {'DAY_TIME': 262, 'PROSIGN': 66, '__date_time_group_star_3': 184, 'date_time_group': 106}, {'$END': -103},
                       {'$END': -104, 'CLASSIFIED_BY_REST': -104}, {'$END': -105, 'STATION': -105, 'STATION_ONLY': -105}, {'$END': -106},
                       {'$END': -107, 'CHANNEL': 101}, {'$END': -108, 'COMMA': -108, 'PERSON': -108, 'SEMICOLON': -108, 'TAG': -108}, {'$END': -109},
                       {'TIME': 52}, {'$END': -110, 'CLASSIFIED_BY_REST': -110}, {'MESSAGE_NUMBER': 12}, {'MONTH': 107},
                       {'$END': -111, 'CHANNEL': 187, 'CHANNEL_NUMBER': 100, 'SECURITY_PROSIGN': 229}, {'SECURITY_GROUP': 270},
                       {'$END': -112, 'WORD': 189, '__classification_star_4': 11}, {'$END': -113, 'REMARK': 85, 'SHORT_SECTION': 78},
                       {'$END': -114,
                        'BESIDE': -114,
                        'DOUBLE_SLASH': -114,
                        'FINAL_SECTION': -114,
                        'SECTION_WORD': -114,
                        'SERVICE': -114,
                        'STATION': -114},
                       {'$END': -115}, {'ROUTING_INDICATOR': 126, '__called_stations_plus_1': 242},
                       {'$END': -116, 'BESIDE': 84, 'FINAL_SECTION': 55, 'SECTION_WORD': 70, 'STATION': 251, 'section': 236},
                       {'$END': -117, 'COMMA': 120, 'PERSON': 185, 'SEMICOLON': 88, 'TAG': 68}, {'$END': -118, 'REMARK': 222}, {'$END': -119},
                       {'SECTION_NUMBER': 156}, {'$END': -120, 'REMARK': 231}, {'ROUTING_INDICATOR': 216},
                       {'$END': -121, 'REFERENCE_LABEL': 253, 'REFERENCE_TEXT': 264},
                       {'$END': -122, 'CLASSIFIED_BY_REST': 227, 'REASON_SECTION': 243, 'REASON_WORD': 95, 'reason': 245}, {'$END': -123},
                       {'PAGE_SECTION': 51}, {'SECTION_NUMBER': 21}, {'DAY_TIME': 209, 'PROSIGN': 201},
                       {'$END': -124, 'COMMA': -124, 'PERSON': -124, 'SEMICOLON': -124, 'TAG': -124}, {'$END': -125, 'WORD': 15},
                       {'$END': -126, 'CHANNEL_NUMBER': 22, 'SECURITY_PROSIGN': 267},
                       {'$END': -127, 'CONTINUITY_NUMBER': 116, 'PRECEDENCE_WORD': 221}, {'$END': -128, 'WORD': -128}, {'$END': -129}, {},
                       {'$END': -130, 'PARAGRAPH_TEXT': 200}, {'$END': -131, 'WORD': 189, '__classification_star_4': 30},
                       {'ADDRESSED_INDICATOR': 118, 'ADDRESS_NAME': 228, 'ROLE_WORD': 232, 'addressee': 25}, {'MONTH': 102}, {},
                       {'$END': -132, 'DAY_OF_MONTH': 48, 'DAY_OF_YEAR': 161, 'SECTION_SUFFIX': 61, 'file_time': 56}, {'$END': -133}, {'$END': -134},
                       {'$END': -135}, {'DAY_TIME': -136, 'PROSIGN': -136}, {}, {'WORD': 23}, {'$END': -137, 'OPERATING_SIGNAL': 64},
                       {'$END': -138, 'CLASSIFIED_BY_REST': -138, 'REASON_LETTERS': 46}, {'$END': -139},
                       {'PAGE_STATION': 122, 'PAGE_WORD': 182, 'page_line': 4}, {'$END': -140}, {'ZONE': 164}, {'$END': -141}, {}, {'$END': -142},
                       {'SECTION_NUMBER': 27}, {'$END': -143}, {'SUB_PARAGRAPH_LABEL': 254, 'sub_paragraph_head': 3},
                       {'$END': -144, 'DAY_OF_MONTH': 48, 'DAY_OF_YEAR': 161, 'SECTION_SUFFIX': 148, 'SERIAL': 197, 'file_time': 136},
                       {'$END': -145, 'PARAGRAPH_TEXT': 19}, {'TAGS_KEYWORD': 7, 'tags': 99},
                       {'$END': -146, 'BROKEN_MARK': 0, 'MARK': 91, 'PARAGRAPH_TEXT': 5},
                       {'$END': -147, 'COMMA': 59, 'EXEMPTION': 47, 'REMARK': 57, '___duration_star_7': 53}, {'$END': -148, 'CONTINUITY_NUMBER': 103},
                       {'$END': -149}, {'$END': -150, 'BROKEN_MARK': 34, 'FULL_STOP': 219, 'MARK': 132, 'PARAGRAPH_TEXT': 60},
                       {'$END': -151, 'BESIDE': -151, 'FINAL_SECTION': -151, 'SECTION_WORD': -151, 'SERVICE': -151, 'STATION': -151},
                       {'$END': -152, 'PARENTHESIS': -152, 'REFERENCE_REMARK': -152},
                       {'CLASSIFIED_BY_KEYWORD': 112, '__classified_by_plus_11': 75, 'classified_by': 196}, {'$END': -153},
                       {'$END': -154, 'CONTINUITY_NUMBER': 130, 'PRECEDENCE_WORD': 127}, {'$END': -155}, {'$END': -156}, {'$END': -157},
                       {'ADDRESSED_INDICATOR': 134, 'ADDRESS_NAME': 149}, {'$END': -158}, {'$END': -159}, {'$END': -160, 'CONTINUITY_NUMBER': 137},
                       {'$END': -161, 'STATION': 163, 'STATION_ONLY': 157}, {'$END': -162}, {},
                       {'$END': -163,
                        'BESIDE': -163,
                        'DOUBLE_SLASH': 203,
                        'FINAL_SECTION': -163,
                        'SECTION_WORD': -163,
                        'SERVICE': -163,
                        'STATION': -163,
                        '___level_star_6': 49},
                       {'$END': -164, 'SUBJECT_TEXT': 234}, {'$END': -165}, {'$END': -166, 'FULL_STOP': 20, 'ROUTING_INDICATOR': 72},
                       {'$END': -167, 'CLASSIFIED_BY_REST': -167, 'REASON_LETTERS': 162},
                       {'$END': -168, 'PARENTHESIS': -168, 'REFERENCE_REMARK': -168}, {'$END': -169, 'CLASSIFIED_BY_REST': 175}, {}, {'OF': 183},
                       {'$END': -170, 'PARENTHESIS': 244, 'REFERENCE_REMARK': 117, '__reference_star_10': 37},
                       {'$END': -171, 'CLASSIFIED_BY_REST': 265}, {'$END': -172}, {'MESSAGE_NUMBER': 167}, {'MESSAGE_NUMBER': 193},
                       {'$END': -173, 'REFERENCE_LABEL': -173, 'REFERENCE_TEXT': -173},
                       {'$END': -174, 'BROKEN_MARK': 217, 'MARK': 135, 'PARAGRAPH_TEXT': 250},
                       {'$END': -175,
                        'BESIDE': 67,
                        'FINAL_SECTION': 55,
                        'SECTION_WORD': 70,
                        'SERVICE': 143,
                        'STATION': 58,
                        '__classification_star_5': 172,
                        'section': 131},
                       {'$END': -176}, {'$END': -177, 'COMMA': -177, 'PERSON': -177, 'SEMICOLON': -177, 'TAG': -177}, {'$END': -178},
                       {'$END': -179,
                        'CLASSIFIED_BY_KEYWORD': -179,
                        'CLASSIFIED_BY_REST': -179,
                        'CLASSIFIER': -179,
                        'REASON_SECTION': -179,
                        'REASON_WORD': -179},
                       {'$END': -180, 'INSTRUCTIONS': 65}, {'SUBJECT_KEYWORD': 41, 'subject': 28}, {'ZONE': 195},
                       {'PARAGRAPH_NUMBER': 223, 'paragraph_head': 8}, {'$END': -181, 'REFERENCE_LABEL': -181, 'REFERENCE_TEXT': -181},
                       {'$END': -182}, {'MARK': 152}, {'$END': -183}, {'$END': -184}, {'$END': -185, 'CHANNEL': -185},
                       {'$END': -186, 'OPERATING_SIGNAL': 80, 'SPECIAL_HANDLING': 17, '__security_star_2': 204}],
            'terminals': [('SERVICE', 'SVC(?= Z| *\\Z)'),
                          ('BESIDE', '(?:NOFORN|NODIS|EXDIS|STADIS|LIMDIS|SIPDIS|SENSITIVE|SBU|FOUO|LOU|[A-Z]+(?= +SECTION \\d))(?= )'),
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
                          ('SOLID_LEVEL', 'SBU|SENSITIVE|UNCLASSIFIED|UNCLAS|CONFIDENTIAL|TOP SECRET|SECRET|LIMITED OFFICIAL USE'),
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
 'markings': {'rules': [('__banner_star_2', 2), ('_control', 1), ('__banner_star_2', 2), ('__portion_star_0', 3), ('__release_star_1', 3),
                        ('_separator', 1), ('_separator', 1), ('banner', 1), ('portion', 1), ('portion', 1), ('__banner_star_2', 1), ('banner', 2),
                        ('__release_star_1', 1), ('release', 3), ('__banner_star_2', 2), ('__banner_release_star_3', 3), ('_separator', 1),
                        ('__banner_release_star_3', 2), ('__banner_star_2', 1), ('__banner_release_star_3', 1), ('__release_star_1', 2),
                        ('banner', 1), ('portion', 2), ('__banner_star_2', 3), ('__banner_release_star_3', 2), ('_control', 1), ('banner', 2),
                        ('_separator', 1), ('__banner_star_2', 3), ('__release_star_1', 2), ('banner_release', 2), ('__portion_star_0', 2),
                        ('release', 2), ('banner_release', 3), ('portion', 2), ('__banner_star_2', 2), ('_control', 1)],
              'starts': {'banner': (15, 23), 'portion': (32, 42)},
              'states': [{'$END': -1, 'BANNER_CONTROL': -1, 'BANNER_RELEASE_TO': -1, 'BANNER_SEPARATOR': -1}, {'BANNER_COUNTRY': 21},
                         {'BANNER_COUNTRY': 44}, {'$END': -2, 'COMMA': -2, 'DOUBLE_SLASH': -2, 'HYPHEN': -2, 'SLASH': -2},
                         {'$END': -3, 'BANNER_CONTROL': -3, 'BANNER_RELEASE_TO': -3, 'BANNER_SEPARATOR': -3},
                         {'BANNER_CONTROL': 40, 'BANNER_RELEASE_TO': 2, 'banner_release': 35},
                         {'$END': -4, 'COMMA': -4, 'DOUBLE_SLASH': -4, 'HYPHEN': -4, 'SLASH': -4},
                         {'$END': -5, 'COMMA': -5, 'COUNTRY': -5, 'DOUBLE_SLASH': -5, 'HYPHEN': -5, 'SLASH': -5},
                         {'CONTROL': -6, 'RELEASE_TO': -6, 'UNCLASSIFIED_CONTROL': -6}, {'CONTROL': -7, 'RELEASE_TO': -7, 'UNCLASSIFIED_CONTROL': -7},
                         {'$END': -8,
                          'BANNER_CONTROL': 26,
                          'BANNER_RELEASE_TO': 2,
                          'BANNER_SEPARATOR': 25,
                          '__banner_star_2': 14,
                          'banner_release': 13},
                         {'$END': -9, 'COMMA': 39, 'DOUBLE_SLASH': 9, 'HYPHEN': 22, 'SLASH': 8, '__portion_star_0': 48, '_separator': 16},
                         {'$END': -10, 'COMMA': 39, 'DOUBLE_SLASH': 9, 'HYPHEN': 22, 'SLASH': 8, '__portion_star_0': 34, '_separator': 16},
                         {'$END': -11, 'BANNER_CONTROL': -11, 'BANNER_RELEASE_TO': -11, 'BANNER_SEPARATOR': -11},
                         {'$END': -12, 'BANNER_CONTROL': 19, 'BANNER_RELEASE_TO': 2, 'BANNER_SEPARATOR': 5, 'banner_release': 0},
                         {'BANNER_CONTROL': 33, 'BANNER_LEVEL': 10, 'banner': 23},
                         {'CONTROL': 3, 'RELEASE_TO': 29, 'UNCLASSIFIED_CONTROL': 50, '_control': 45, 'release': 37},
                         {'$END': -13, 'COMMA': -13, 'COUNTRY': -13, 'DOUBLE_SLASH': -13, 'HYPHEN': -13, 'SLASH': -13},
                         {'$END': -14, 'COMMA': 31, 'COUNTRY': 41, 'DOUBLE_SLASH': -14, 'HYPHEN': -14, 'SLASH': -14},
                         {'$END': -15, 'BANNER_CONTROL': -15, 'BANNER_RELEASE_TO': -15, 'BANNER_SEPARATOR': -15}, {'COUNTRY': 30},
                         {'$END': -16,
                          'BANNER_CONTROL': -16,
                          'BANNER_COUNTRY': -16,
                          'BANNER_RELEASE_TO': -16,
                          'BANNER_SEPARATOR': -16,
                          '__ANON_0': -16},
                         {'CONTROL': -17, 'RELEASE_TO': -17, 'UNCLASSIFIED_CONTROL': -17}, {},
                         {'$END': -18,
                          'BANNER_CONTROL': -18,
                          'BANNER_COUNTRY': -18,
                          'BANNER_RELEASE_TO': -18,
                          'BANNER_SEPARATOR': -18,
                          '__ANON_0': -18},
                         {'BANNER_CONTROL': 49, 'BANNER_RELEASE_TO': 2, 'banner_release': 4},
                         {'$END': -19, 'BANNER_CONTROL': -19, 'BANNER_RELEASE_TO': -19, 'BANNER_SEPARATOR': -19}, {'BANNER_COUNTRY': 36},
                         {'$END': -20,
                          'BANNER_CONTROL': -20,
                          'BANNER_COUNTRY': -20,
                          'BANNER_RELEASE_TO': -20,
                          'BANNER_SEPARATOR': -20,
                          '__ANON_0': -20},
                         {'COUNTRY': 46}, {'$END': -21, 'COMMA': -21, 'COUNTRY': -21, 'DOUBLE_SLASH': -21, 'HYPHEN': -21, 'SLASH': -21},
                         {'COUNTRY': 7}, {'PORTION_LEVEL': 11, 'UNCLASSIFIED_CONTROL': 12, 'portion': 42},
                         {'$END': -22,
                          'BANNER_CONTROL': 26,
                          'BANNER_RELEASE_TO': 2,
                          'BANNER_SEPARATOR': 25,
                          '__banner_star_2': 38,
                          'banner_release': 13},
                         {'$END': -23, 'COMMA': 39, 'DOUBLE_SLASH': 9, 'HYPHEN': 22, 'SLASH': 8, '_separator': 43},
                         {'$END': -24, 'BANNER_CONTROL': -24, 'BANNER_RELEASE_TO': -24, 'BANNER_SEPARATOR': -24},
                         {'$END': -25,
                          'BANNER_CONTROL': -25,
                          'BANNER_COUNTRY': -25,
                          'BANNER_RELEASE_TO': -25,
                          'BANNER_SEPARATOR': -25,
                          '__ANON_0': -25},
                         {'$END': -26, 'COMMA': -26, 'DOUBLE_SLASH': -26, 'HYPHEN': -26, 'SLASH': -26},
                         {'$END': -27, 'BANNER_CONTROL': 19, 'BANNER_RELEASE_TO': 2, 'BANNER_SEPARATOR': 5, 'banner_release': 0},
                         {'CONTROL': -28, 'RELEASE_TO': -28, 'UNCLASSIFIED_CONTROL': -28},
                         {'$END': -29, 'BANNER_CONTROL': -29, 'BANNER_RELEASE_TO': -29, 'BANNER_SEPARATOR': -29},
                         {'$END': -30, 'COMMA': -30, 'COUNTRY': -30, 'DOUBLE_SLASH': -30, 'HYPHEN': -30, 'SLASH': -30}, {},
                         {'CONTROL': 3, 'RELEASE_TO': 29, 'UNCLASSIFIED_CONTROL': 50, '_control': 6, 'release': 37},
                         {'$END': -31,
                          'BANNER_CONTROL': -31,
                          'BANNER_COUNTRY': 28,
                          'BANNER_RELEASE_TO': -31,
                          'BANNER_SEPARATOR': -31,
                          '__ANON_0': 27,
                          '__banner_release_star_3': 47},
                         {'$END': -32, 'COMMA': -32, 'DOUBLE_SLASH': -32, 'HYPHEN': -32, 'SLASH': -32},
                         {'$END': -33, 'COMMA': 20, 'COUNTRY': 17, 'DOUBLE_SLASH': -33, 'HYPHEN': -33, 'SLASH': -33, '__release_star_1': 18},
                         {'$END': -34, 'BANNER_CONTROL': -34, 'BANNER_COUNTRY': 24, 'BANNER_RELEASE_TO': -34, 'BANNER_SEPARATOR': -34, '__ANON_0': 1},
                         {'$END': -35, 'COMMA': 39, 'DOUBLE_SLASH': 9, 'HYPHEN': 22, 'SLASH': 8, '_separator': 43},
                         {'$END': -36, 'BANNER_CONTROL': -36, 'BANNER_RELEASE_TO': -36, 'BANNER_SEPARATOR': -36},
                         {'$END': -37, 'COMMA': -37, 'DOUBLE_SLASH': -37, 'HYPHEN': -37, 'SLASH': -37}],
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
 'telegram': {'rules': [('ending', 2), ('__text_star_0', 1), ('_extract', 2), ('_extract', 2), ('_validation', 1), ('_extract', 2), ('text', 1),
                        ('heading', 5), ('_extract', 1), ('ending', 0), ('_addresses', 2), ('ending', 1), ('telegram', 1), ('_addresses', 2),
                        ('_routing', 3), ('_addresses', 2), ('_routing', 2), ('_routing', 1), ('_routing', 2), ('ending', 2), ('ending', 2),
                        ('_routing', 2), ('_routing', 2), ('_addresses', 1), ('ending', 2), ('heading', 5), ('heading', 4), ('ending', 1),
                        ('_titles', 4), ('_citations', 1), ('ending', 2), ('_titles', 5), ('_routing', 3), ('_validation', 2), ('_citations', 1),
                        ('__text_star_0', 2), ('ending', 3), ('heading', 6), ('_routing', 2), ('_citations', 2), ('text', 2), ('ending', 4),
                        ('_routing', 4), ('_addresses', 3), ('_extract', 1), ('_validation', 2), ('_addresses', 4), ('_extract', 3),
                        ('__text_star_0', 1), ('_citations', 0), ('_routing', 3), ('_routing', 2), ('_addresses', 3), ('ending', 3), ('text', 3),
                        ('_routing', 3), ('_citations', 2), ('ending', 1), ('ending', 1), ('_extract', 1), ('_routing', 1), ('ending', 3),
                        ('_routing', 1), ('_addresses', 1), ('heading', 1), ('text', 2), ('heading', 2), ('_validation', 1), ('heading', 1),
                        ('telegram', 3), ('ending', 2), ('telegram', 2), ('ending', 3), ('__text_star_0', 2), ('_routing', 1)],
              'starts': {'telegram': (17, 47)},
              'states': [{'$END': -1}, {'FROM': 78}, {'TAGS': 46}, {'CLASSIFICATION': 9, 'text': 12},
                         {'$END': -2,
                          'BREAK': -2,
                          'CAPTION': -2,
                          'CORRECTION': -2,
                          'END_OF_MESSAGE': -2,
                          'END_SERIAL': -2,
                          'EXECUTIVE_ORDER': -2,
                          'PASS': -2,
                          'SIGNATURE': -2},
                         {'BREAK': -3, 'CLASSIFICATION': -3}, {'BREAK': -4, 'CLASSIFICATION': -4},
                         {'$END': -5, 'CORRECTION': 38, 'END_OF_MESSAGE': -5},
                         {'BREAK': -6, 'CLASSIFICATION': -6, 'INFO': 71, 'TO': 28, '_addresses': 55},
                         {'$END': -7,
                          'BREAK': -7,
                          'CAPTION': 56,
                          'CORRECTION': -7,
                          'END_OF_MESSAGE': -7,
                          'END_SERIAL': -7,
                          'EXECUTIVE_ORDER': 2,
                          'PASS': 4,
                          'SIGNATURE': -7,
                          '__text_star_0': 73,
                          '_titles': 45},
                         {'BREAK': 42, 'CLASSIFICATION': -8}, {'BREAK': -9, 'CLASSIFICATION': -9, 'INFO': 71, 'TO': 28, '_addresses': 6},
                         {'$END': -10,
                          'BREAK': 14,
                          'CORRECTION': 75,
                          'END_OF_MESSAGE': 65,
                          'END_SERIAL': 7,
                          'SIGNATURE': 32,
                          '_validation': 66,
                          'ending': 77},
                         {'ACCOUNTING': -11, 'BREAK': -11, 'CLASSIFICATION': -11},
                         {'$END': -12, 'CORRECTION': 75, 'END_OF_MESSAGE': 35, 'END_SERIAL': 7, '_validation': 23}, {'$END': -13},
                         {'ACCOUNTING': -14, 'BREAK': -14, 'CLASSIFICATION': -14, 'INFO': 50},
                         {'$END': -10,
                          'BREAK': 72,
                          'CALLED_STATIONS': 83,
                          'CALLING_STATION': 68,
                          'CLASSIFICATION': 9,
                          'CORRECTION': 75,
                          'DATE_TIME_GROUP': 67,
                          'END_OF_MESSAGE': 65,
                          'END_SERIAL': 7,
                          'FROM': 11,
                          'INFO': 71,
                          'SECURITY': 70,
                          'SIGNATURE': 32,
                          'TO': 28,
                          'TRANSMISSION_IDENTIFIER': 21,
                          '_addresses': 51,
                          '_extract': 76,
                          '_routing': 53,
                          '_validation': 66,
                          'ending': 15,
                          'heading': 3,
                          'telegram': 47,
                          'text': 27},
                         {'DATE_TIME_GROUP': -15}, {'ACCOUNTING': -16, 'BREAK': -16, 'CLASSIFICATION': -16, 'EXEMPTED': 60}, {'DATE_TIME_GROUP': -17},
                         {'CALLED_STATIONS': 26, 'CALLING_STATION': 25, 'DATE_TIME_GROUP': -18, 'SECURITY': 22}, {'DATE_TIME_GROUP': -19},
                         {'$END': -20, 'END_OF_MESSAGE': 61}, {'$END': -21}, {'DATE_TIME_GROUP': -22, 'SECURITY': 18},
                         {'CALLING_STATION': 63, 'DATE_TIME_GROUP': -23, 'SECURITY': 37},
                         {'$END': -10,
                          'BREAK': 14,
                          'CORRECTION': 75,
                          'END_OF_MESSAGE': 65,
                          'END_SERIAL': 7,
                          'SIGNATURE': 32,
                          '_validation': 66,
                          'ending': 80},
                         {'ACCOUNTING': -24, 'BREAK': -24, 'CLASSIFICATION': -24, 'EXEMPTED': 16, 'INFO': 19},
                         {'$END': -25, 'CORRECTION': 75, 'END_OF_MESSAGE': 41, 'END_SERIAL': 7, '_validation': 69}, {'CLASSIFICATION': -26},
                         {'ACCOUNTING': 10, 'BREAK': 30, 'CLASSIFICATION': -27},
                         {'$END': -28, 'BREAK': 29, 'CORRECTION': 75, 'END_OF_MESSAGE': 0, 'END_SERIAL': 7, '_validation': 79},
                         {'$END': -29, 'BREAK': -29, 'CORRECTION': -29, 'END_OF_MESSAGE': -29, 'END_SERIAL': -29, 'SIGNATURE': -29, 'TEXT': 36},
                         {'$END': -30,
                          'BREAK': -30,
                          'CORRECTION': -30,
                          'END_OF_MESSAGE': -30,
                          'END_SERIAL': -30,
                          'REFERENCES': 44,
                          'SIGNATURE': -30,
                          'TEXT': -30},
                         {'$END': -31}, {'$END': -32, 'BREAK': -32, 'CORRECTION': -32, 'END_OF_MESSAGE': -32, 'END_SERIAL': -32, 'SIGNATURE': -32},
                         {'DATE_TIME_GROUP': -33}, {'$END': -34, 'END_OF_MESSAGE': -34},
                         {'$END': -35,
                          'BREAK': -35,
                          'CLASSIFIED_BY': 64,
                          'CORRECTION': -35,
                          'END_OF_MESSAGE': -35,
                          'END_SERIAL': -35,
                          'SIGNATURE': -35,
                          'TEXT': -35},
                         {'$END': -36,
                          'BREAK': -36,
                          'CAPTION': -36,
                          'CORRECTION': -36,
                          'END_OF_MESSAGE': -36,
                          'END_SERIAL': -36,
                          'EXECUTIVE_ORDER': -36,
                          'PASS': -36,
                          'SIGNATURE': -36},
                         {'$END': -37}, {'CLASSIFICATION': -38}, {'DATE_TIME_GROUP': -39, 'SECURITY': 58},
                         {'$END': -40, 'BREAK': -40, 'CORRECTION': -40, 'END_OF_MESSAGE': -40, 'END_SERIAL': -40, 'SIGNATURE': -40, 'TEXT': -40},
                         {'$END': -41, 'BREAK': -41, 'CORRECTION': -41, 'END_OF_MESSAGE': -41, 'END_SERIAL': -41, 'SIGNATURE': -41}, {'SUBJECT': 57},
                         {}, {'$END': -42}, {'DATE_TIME_GROUP': -43}, {'ACCOUNTING': -44, 'BREAK': -44, 'CLASSIFICATION': -44, 'EXEMPTED': 54},
                         {'BREAK': -45, 'CLASSIFICATION': -45}, {'$END': -46, 'END_OF_MESSAGE': -46}, {'DATE_TIME_GROUP': 1},
                         {'ACCOUNTING': -47, 'BREAK': -47, 'CLASSIFICATION': -47}, {'BREAK': -48, 'CLASSIFICATION': -48},
                         {'$END': -49,
                          'BREAK': -49,
                          'CAPTION': -49,
                          'CORRECTION': -49,
                          'END_OF_MESSAGE': -49,
                          'END_SERIAL': -49,
                          'EXECUTIVE_ORDER': -49,
                          'PASS': -49,
                          'SIGNATURE': -49},
                         {'$END': -50,
                          'BREAK': -50,
                          'CLASSIFIED_BY': 34,
                          'CORRECTION': -50,
                          'END_OF_MESSAGE': -50,
                          'END_SERIAL': -50,
                          'REFERENCES': 39,
                          'SIGNATURE': -50,
                          'TEXT': -50,
                          '_citations': 33},
                         {'DATE_TIME_GROUP': -51}, {'DATE_TIME_GROUP': -52}, {'ACCOUNTING': -53, 'BREAK': -53, 'CLASSIFICATION': -53}, {'$END': -54},
                         {'$END': -55, 'BREAK': -55, 'CORRECTION': -55, 'END_OF_MESSAGE': -55, 'END_SERIAL': -55, 'SIGNATURE': -55},
                         {'DATE_TIME_GROUP': -56, 'SECURITY': 49},
                         {'$END': -57, 'BREAK': -57, 'CORRECTION': -57, 'END_OF_MESSAGE': -57, 'END_SERIAL': -57, 'SIGNATURE': -57, 'TEXT': -57},
                         {'$END': -58}, {'$END': -59, 'END_OF_MESSAGE': 24},
                         {'BREAK': -60, 'CLASSIFICATION': -60, 'FROM': 8, 'INFO': 71, 'TO': 28, '_addresses': 5},
                         {'DATE_TIME_GROUP': -61, 'SECURITY': 59}, {'$END': -62, 'END_OF_MESSAGE': 48}, {'DATE_TIME_GROUP': -63},
                         {'ACCOUNTING': -64, 'BREAK': -64, 'CLASSIFICATION': -64, 'EXEMPTED': 13},
                         {'$END': -12, 'CLASSIFICATION': -65, 'CORRECTION': 75, 'END_OF_MESSAGE': 35, 'END_SERIAL': 7, '_validation': 23},
                         {'$END': -66,
                          'BREAK': -66,
                          'CAPTION': 82,
                          'CORRECTION': -66,
                          'END_OF_MESSAGE': -66,
                          'END_SERIAL': -66,
                          'EXECUTIVE_ORDER': 2,
                          'PASS': 40,
                          'SIGNATURE': -66,
                          '_titles': 62},
                         {'CLASSIFICATION': -67}, {'$END': -68, 'END_OF_MESSAGE': -68, 'END_SERIAL': 52}, {'BREAK': 74, 'CLASSIFICATION': -69},
                         {'$END': -70}, {'INFO': 71, 'TO': 28, '_addresses': 31}, {'$END': -71, 'END_OF_MESSAGE': 81}, {'$END': -72}, {'$END': -73},
                         {'$END': -74,
                          'BREAK': -74,
                          'CAPTION': -74,
                          'CORRECTION': -74,
                          'END_OF_MESSAGE': -74,
                          'END_SERIAL': -74,
                          'EXECUTIVE_ORDER': -74,
                          'PASS': -74,
                          'SIGNATURE': -74},
                         {'CALLING_STATION': 43, 'DATE_TIME_GROUP': -75, 'SECURITY': 20}],
              'terminals': [('CLASSIFIED_BY', '(?i:(?:\\d{1,2}\\. *)?(?:\\([A-Z\\/]{1,9}\\) *)?(?:CLASSIFIED|CLA[A-Z]{4,7}D|CL[A-Z]{5,7}ED) +BY\\b)'),
                            ('PARAGRAPH', '\\d{1,3}(?:[ \t]?\\.[ \t]*(?=[^\\s\\d])|[ \t]*(?=\\([A-Z][A-Z\\/, -]{0,30}\\)))'),
                            ('PORTION',
                             '(?:(?:(?i:PARA(?:GRAPH)?) +)?(?:-? ?\\d{1,3}|[IVXl]{1,5})[^\\s\\w(]{0,3} '
                             '*)?\\((?:TS|S|C|U|SBU|LOU|FOUO)(?:\\/\\/?[A-Z]{1,6})*\\)(?=[ \t]+\\S)'),
                            ('DATE_TIME_GROUP', '(?:[ZOPRYM]{1,2} +){0,3}\\d{5,7}[A-Z]? ?[A-Z]{3,9}\\b|[A-Z0] +\\d{6}Z [A-Z]{3} \\d\\d\\b'),
                            ('CALLING_STATION', 'DE +[A-Z]{4,8}\\b'), ('TO', 'TO +'), ('INFO', 'INFO\\b(?! +[A-Z]+-\\d\\d\\b)'),
                            ('SECURITY', 'ZN[RY]\\b'), ('EXEMPTED', 'XMT\\b'), ('FROM', 'FM\\b'),
                            ('CLASSIFICATION',
                             'UNCLAS|(?:SBU|SENSITIVE)(?= [A-Z][A-Z .]{2,20} \\d{4,6}[ \t]*(?:[\r\n'
                             ']|\\Z))|CONFIDENTIAL\\b|SECRET\\b|TOP SECRET\\b|LIMITED OFFICIAL USE\\b|(?!C O R R)[A-Z] {1,2}[A-Z](?: '
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
