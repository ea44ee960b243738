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

TABLES = {'fields': {'rules': [('_level', 1), ('__classification_star_5', 1), ('sub_paragraph_head', 2), ('_duration', 1), ('__classification_star_4', 2),
                      ('_duration', 1), ('_duration', 2), ('__tags_star_8', 2), ('classification', 1), ('_duration', 2), ('date_time_group', 5),
                      ('addressee', 1), ('__tags_star_8', 2), ('classification', 5), ('addressee', 3), ('addressee', 4), ('_duration', 2),
                      ('calling_station', 2), ('_duration', 1), ('subject', 3), ('transmission_identifier', 2), ('subject', 2), ('section', 4),
                      ('__tags_star_8', 1), ('__references_star_9', 2), ('classification', 4), ('references', 1), ('date_time_group', 5),
                      ('addressee', 5), ('__references_star_9', 2), ('classified_by', 1), ('classification', 5), ('calling_station', 3),
                      ('_duration', 2), ('paragraph_head', 2), ('reason', 2), ('classification', 5), ('__date_time_group_star_3', 1),
                      ('sub_paragraph_head', 2), ('security', 3), ('reference', 3), ('security', 3), ('__reference_star_10', 1), ('section', 4),
                      ('transmission_identifier', 1), ('classified_by', 4), ('_duration', 3), ('portion_head', 1), ('__reference_star_10', 1),
                      ('_duration', 3), ('classified_by', 2), ('_duration', 3), ('classification', 4), ('reference', 3), ('_duration', 3),
                      ('transmission_identifier', 2), ('classification', 2), ('sub_paragraph_head', 2), ('classification', 4), ('calling_station', 5),
                      ('___duration_star_7', 1), ('__tags_star_8', 1), ('addressee', 3), ('_duration', 3), ('tags', 1), ('classified_by', 3),
                      ('date_time_group', 6), ('security', 2), ('subject', 2), ('__security_star_2', 1), ('classified_by', 3), ('page_line', 5),
                      ('transmission_identifier', 3), ('classified_by', 3), ('paragraph_head', 3), ('page_line', 5), ('classification', 2),
                      ('reason', 2), ('_level', 2), ('___level_star_6', 2), ('___duration_star_7', 2), ('reason', 2), ('classification', 6),
                      ('addressee', 3), ('_duration', 1), ('_level', 1), ('__references_star_9', 1), ('_level', 3), ('paragraph_head', 3),
                      ('_duration', 4), ('classification', 2), ('___level_star_6', 3), ('_duration', 2), ('___duration_star_7', 2),
                      ('classification', 3), ('page_line', 4), ('page_line', 6), ('sub_paragraph_head', 3), ('page_line', 6),
                      ('__date_time_group_star_3', 2), ('_level', 2), ('portion_head', 3), ('addressee', 2), ('paragraph_head', 3), ('_duration', 2),
                      ('sub_paragraph_head', 1), ('addressee', 2), ('executive_order', 2), ('paragraph_head', 4), ('paragraph_head', 3),
                      ('__tags_star_8', 1), ('classified_by', 2), ('page_line', 7), ('transmission_identifier', 3), ('paragraph_head', 1),
                      ('page_line', 8), ('transmission_identifier', 2), ('page_line', 7), ('__called_stations_plus_1', 1), ('paragraph_head', 3),
                      ('_duration', 2), ('reason', 3), ('section', 3), ('tags', 2), ('__tags_star_8', 2), ('__classification_star_4', 1),
                      ('addressee', 2), ('sub_paragraph_head', 3), ('transmission_identifier', 4), ('__classified_by_plus_11', 2),
                      ('__references_star_9', 1), ('paragraph_head', 4), ('subject', 1), ('reference', 2), ('calling_station', 3),
                      ('__tags_star_8', 2), ('addressee', 4), ('_duration', 2), ('calling_station', 4), ('transmission_identifier', 3),
                      ('addressee', 3), ('file_time', 2), ('executive_order', 3), ('__called_stations_plus_1', 2), ('calling_station', 3),
                      ('__security_star_2', 2), ('calling_station', 4), ('addressee', 3), ('calling_station', 4), ('called_stations', 2),
                      ('addressee', 4), ('__classified_by_plus_11', 1), ('classified_by', 2), ('paragraph_head', 2), ('classification', 3),
                      ('__tags_star_8', 1), ('__transmission_identifier_plus_0', 3), ('classification', 4), ('__reference_star_10', 2),
                      ('reference', 4), ('___duration_star_7', 3), ('portion_head', 2), ('file_time', 2), ('addressee', 2), ('references', 2),
                      ('__classification_star_5', 2), ('security', 4), ('classification', 3), ('_duration', 1), ('paragraph_head', 2),
                      ('transmission_identifier', 1), ('date_time_group', 4), ('portion_head', 2), ('reason', 1), ('__reference_star_10', 2),
                      ('reason', 1), ('paragraph_head', 2), ('classification', 3), ('_duration', 2), ('originator', 2),
                      ('__transmission_identifier_plus_0', 2), ('called_stations', 3), ('addressee', 3), ('_duration', 1), ('addressee', 4),
                      ('_duration', 1)],
            'starts': {'addressee': (39, 182),
                       'called_stations': (169, 264),
                       'calling_station': (235, 42),
                       'classification': (33, 109),
                       'classified_by': (93, 35),
                       'date_time_group': (75, 79),
                       'executive_order': (226, 117),
                       'originator': (211, 230),
                       'page_line': (255, 105),
                       'paragraph_head': (9, 10),
                       'portion_head': (256, 158),
                       'reference': (60, 234),
                       'references': (247, 83),
                       'security': (104, 145),
                       'sub_paragraph_head': (239, 221),
                       'subject': (124, 71),
                       'tags': (187, 157),
                       'transmission_identifier': (250, 65)},
            'states': [{'$END': -1,
                        'BESIDE': -1,
                        'DOUBLE_SLASH': 202,
                        'EFTO': 144,
                        'FINAL_SECTION': -1,
                        'SECTION_WORD': -1,
                        'SERVICE': -1,
                        'STATION': -1,
                        '___level_star_6': 114},
                       {'$END': -2, 'BESIDE': -2, 'FINAL_SECTION': -2, 'SECTION_WORD': -2, 'STATION': -2}, {'$END': -3, 'PARAGRAPH_TEXT': 140},
                       {'OF': 206}, {'$END': -4}, {'MESSAGE_NUMBER': 44}, {'$END': -5, 'WORD': -5}, {'$END': -6}, {'$END': -7},
                       {'PARAGRAPH_NUMBER': 163, 'paragraph_head': 10}, {}, {'$END': -8, 'COMMA': -8, 'PERSON': -8, 'SEMICOLON': -8, 'TAG': -8},
                       {'$END': -9,
                        'BESIDE': 1,
                        'FINAL_SECTION': 118,
                        'SECTION_WORD': 53,
                        'SERVICE': 84,
                        'STATION': 40,
                        '__classification_star_5': 130,
                        'section': 112},
                       {'ZULU_TIME': 205}, {'$END': -10}, {'$END': -11, 'INSTRUCTIONS': 96}, {'ROUTING_INDICATOR': 23},
                       {'$END': -12, 'CONTINUITY_NUMBER': 238, 'PRECEDENCE_WORD': 180},
                       {'$END': -13, 'COMMA': -13, 'PERSON': -13, 'SEMICOLON': -13, 'TAG': -13}, {'$END': -14, 'WORD': 6},
                       {'$END': -15, 'CONTINUITY_NUMBER': 217}, {'$END': -16, 'CONTINUITY_NUMBER': 38}, {'$END': -17, 'REMARK': 68},
                       {'$END': -18, 'DAY_OF_MONTH': 13, 'DAY_OF_YEAR': 49, 'SECTION_SUFFIX': 209, 'SERIAL': 195, 'file_time': 45}, {'$END': -19},
                       {'$END': -20}, {'$END': -21, 'CHANNEL_NUMBER': 203, 'SECURITY_PROSIGN': 106}, {'$END': -22, 'SUBJECT_TEXT': 25},
                       {'$END': -23, 'STATION': -23, 'STATION_ONLY': -23}, {'ADDRESSED_INDICATOR': 133, 'ADDRESS_NAME': 148},
                       {'$END': -24, 'COMMA': -24, 'PERSON': -24, 'SEMICOLON': -24, 'TAG': -24},
                       {'$END': -25, 'REFERENCE_LABEL': -25, 'REFERENCE_TEXT': -25}, {'$END': -26},
                       {'SOLID_LEVEL': 0, 'SPACED_LEVEL': 125, '_level': 12, 'classification': 109},
                       {'$END': -27, 'REFERENCE_LABEL': 126, 'REFERENCE_TEXT': 188, '__references_star_9': 240}, {}, {'$END': -28},
                       {'PAGE_STATION': 190}, {'$END': -29}, {'ADDRESSED_INDICATOR': 81, 'ADDRESS_NAME': 17, 'ROLE_WORD': 29, 'addressee': 182},
                       {'MESSAGE_NUMBER': 243}, {'$END': -30, 'REFERENCE_LABEL': -30, 'REFERENCE_TEXT': -30}, {},
                       {'$END': -31,
                        'CLASSIFIED_BY_KEYWORD': 186,
                        'CLASSIFIED_BY_REST': 219,
                        'CLASSIFIER': 160,
                        'REASON_SECTION': 253,
                        'REASON_WORD': 251,
                        'reason': 70},
                       {'$END': -32, 'WORD': 179, '__classification_star_4': 120}, {'$END': -33}, {'SECTION_NUMBER': 59}, {'$END': -34, 'REMARK': 91},
                       {'$END': -35, 'BROKEN_MARK': 171, 'MARK': 155, 'PARAGRAPH_TEXT': 149}, {'TIME': 237}, {'$END': -36, 'CLASSIFIED_BY_REST': -36},
                       {'$END': -37, 'WORD': 6}, {'DAY_TIME': -38, 'PROSIGN': -38}, {'SECTION_NUMBER': 3}, {'$END': -39, 'PARAGRAPH_TEXT': 181},
                       {'$END': -40, 'OPERATING_SIGNAL': 210}, {'$END': -41, 'PARENTHESIS': 58, 'REFERENCE_REMARK': 67, '__reference_star_10': 232},
                       {'$END': -42, 'OPERATING_SIGNAL': 100, '__security_star_2': 242}, {'$END': -43, 'PARENTHESIS': -43, 'REFERENCE_REMARK': -43},
                       {'$END': -44, 'STATION': -44, 'STATION_ONLY': -44}, {'REFERENCE_STATION': 147, 'REFERENCE_YEAR': 192, 'reference': 234},
                       {'$END': -45, 'CHANNEL': 184}, {'$END': -46}, {'$END': -47}, {'$END': -48, 'PARAGRAPH_TEXT': 236}, {}, {'PAGE_SECTION': 102},
                       {'$END': -49, 'PARENTHESIS': -49, 'REFERENCE_REMARK': -49}, {'$END': -50}, {'PAGE_SECTION': 37},
                       {'$END': -51, 'CLASSIFIED_BY_REST': 95}, {}, {'MONTH': 254}, {'$END': -52, 'COMMA': 123, 'EXEMPTION': 116, 'REMARK': 129},
                       {'$END': -53, 'WORD': 179, '__classification_star_4': 19},
                       {'DAY_TIME': 200, 'PROSIGN': 52, '__date_time_group_star_3': 166, 'date_time_group': 79}, {'OF': 46},
                       {'$END': -54, 'PARENTHESIS': 252, 'REFERENCE_REMARK': 231}, {'EXEMPTION': 134}, {}, {'$END': -55}, {'ADDRESS_NAME': 152},
                       {'$END': -56, 'SECURITY_PROSIGN': 162}, {}, {'$END': -57, 'REMARK': 223}, {'$END': -58}, {'$END': -59, 'WORD': 6},
                       {'$END': -60}, {'$END': -61, 'COMMA': -61, 'EXEMPTION': -61, 'REMARK': -61},
                       {'$END': -62, 'COMMA': -62, 'PERSON': -62, 'SEMICOLON': -62, 'TAG': -62}, {'$END': -63}, {'$END': -64},
                       {'$END': -65, 'COMMA': 30, 'PERSON': 159, 'SEMICOLON': 89, 'TAG': 227, '__tags_star_8': 177},
                       {'CLASSIFIED_BY_KEYWORD': 218, '__classified_by_plus_11': 43, 'classified_by': 35}, {'WORD': 131}, {'$END': -66},
                       {'$END': -67}, {'$END': -68, 'OPERATING_SIGNAL': 100, 'SPECIAL_HANDLING': 57, '__security_star_2': 55}, {'PAGE_SECTION': 141},
                       {'$END': -69}, {'$END': -70, 'OPERATING_SIGNAL': -70}, {'$END': -71, 'CLASSIFIED_BY_REST': 62}, {'$END': -72, 'REMARK': 138},
                       {'REFERENCE_NUMBER': 56}, {'SECURITY_SIGNAL': 220, 'security': 145}, {}, {'$END': -73}, {'$END': -74}, {'OF': 156}, {},
                       {'$END': -75}, {'$END': -76}, {'$END': -77, 'STATION': 258, 'STATION_ONLY': 136},
                       {'$END': -78, 'CLASSIFIED_BY_REST': -78, 'REASON_LETTERS': 175},
                       {'$END': -79, 'BESIDE': -79, 'DOUBLE_SLASH': 94, 'FINAL_SECTION': -79, 'SECTION_WORD': -79, 'SERVICE': -79, 'STATION': -79},
                       {'$END': -80, 'BESIDE': -80, 'DOUBLE_SLASH': -80, 'FINAL_SECTION': -80, 'SECTION_WORD': -80, 'SERVICE': -80, 'STATION': -80},
                       {'$END': -81, 'COMMA': -81, 'EXEMPTION': -81, 'REMARK': -81}, {}, {'OF': 173, 'SECTION_NUMBER': 76},
                       {'$END': -82, 'CLASSIFIED_BY_REST': -82}, {'$END': -83, 'WORD': 6},
                       {'$END': -84, 'CONTINUITY_NUMBER': 197, 'PRECEDENCE_WORD': 21}, {'$END': -85, 'REMARK': 260}, {'EXEMPTION': 233},
                       {'SUBJECT_KEYWORD': 191, 'subject': 71},
                       {'$END': -86, 'BESIDE': -86, 'FINAL_SECTION': -86, 'SECTION_WORD': -86, 'SERVICE': -86, 'STATION': -86},
                       {'$END': -87, 'REFERENCE_LABEL': -87, 'REFERENCE_TEXT': -87},
                       {'$END': -88, 'BESIDE': -88, 'DOUBLE_SLASH': 94, 'FINAL_SECTION': -88, 'SECTION_WORD': -88, 'SERVICE': -88, 'STATION': -88},
                       {'$END': -89}, {'$END': -90},
                       {'$END': -91, 'BESIDE': 241, 'FINAL_SECTION': 118, 'SECTION_WORD': 53, 'STATION': 225, 'section': 259},
                       {'$END': -92, 'BESIDE': -92, 'DOUBLE_SLASH': -92, 'FINAL_SECTION': -92, 'SECTION_WORD': -92, 'SERVICE': -92, 'STATION': -92},
                       {'$END': -93}, {'ADDRESS_NAME': 121}, {'$END': -94, 'COMMA': -94, 'EXEMPTION': -94, 'REMARK': -94}, {'ZONE': 72},
                       {'$END': -95}, {'$END': -96, 'REMARK': 111, 'SHORT_SECTION': 108}, {'$END': -97}, {'PAGE_NUMBER': 164}, {'$END': -98},
                       {'$END': -99, 'REMARK': 161}, {'ROUTING_INDICATOR': 170, '__called_stations_plus_1': 216}, {'DAY_TIME': -100, 'PROSIGN': -100},
                       {'$END': -101,
                        'BESIDE': -101,
                        'DOUBLE_SLASH': 202,
                        'FINAL_SECTION': -101,
                        'SECTION_WORD': -101,
                        'SERVICE': -101,
                        'STATION': -101,
                        '___level_star_6': 127},
                       {}, {'$END': -102}, {'REFERENCE_NUMBER': 193}, {'$END': -103, 'CONTINUITY_NUMBER': 213, 'PRECEDENCE_WORD': 204},
                       {'$END': -104}, {'$END': -105, 'REMARK': 63}, {'$END': -106, 'BROKEN_MARK': 2, 'MARK': 54, 'PARAGRAPH_TEXT': 85},
                       {'$END': -107, 'CONTINUITY_NUMBER': 90, 'PRECEDENCE_WORD': 20},
                       {'$END': -108,
                        'DATE': 270,
                        'DECL': 244,
                        'EVENT': 7,
                        'NOT_APPLICABLE': 268,
                        'OADR': 122,
                        'REMARK': 24,
                        'SCHEDULE': 4,
                        '_duration': 207},
                       {'$END': -109}, {'$END': -110, 'PARAGRAPH_TEXT': 154}, {'SHORT_SECTION': 168}, {}, {},
                       {'$END': -111, 'COMMA': -111, 'PERSON': -111, 'SEMICOLON': -111, 'TAG': -111},
                       {'$END': -112, 'CLASSIFIED_BY_REST': 107, 'REASON_SECTION': 253, 'REASON_WORD': 251, 'reason': 101}, {'$END': -113},
                       {'$END': -114}, {'$END': -115, 'BROKEN_MARK': 257, 'FULL_STOP': 48, 'MARK': 245, 'PARAGRAPH_TEXT': 222}, {'PAGE_SECTION': 185},
                       {'$END': -116}, {'DAY_TIME': 135, 'PROSIGN': 143}, {'$END': -117}, {'$END': -118, 'REMARK': 165},
                       {'DOUBLED_PROSIGN': 142, 'called_stations': 264}, {'$END': -119, 'FULL_STOP': -119, 'ROUTING_INDICATOR': -119},
                       {'$END': -120, 'PARAGRAPH_TEXT': 189}, {'ORIGINATOR_NAME': 261}, {'SECTION_NUMBER': 176},
                       {'$END': -121, 'COMMA': 78, 'EXEMPTION': 88, 'REMARK': 80, '___duration_star_7': 73},
                       {'$END': -122, 'CLASSIFIED_BY_REST': -122}, {'$END': -123, 'STATION': -123, 'STATION_ONLY': -123},
                       {'$END': -124, 'COMMA': 178, 'PERSON': 196, 'SEMICOLON': 18, 'TAG': 11},
                       {'$END': -125, 'COMMA': -125, 'PERSON': -125, 'SEMICOLON': -125, 'TAG': -125}, {'$END': -126, 'WORD': -126},
                       {'$END': -127, 'CONTINUITY_NUMBER': 267}, {'$END': -128}, {}, {'$END': -129}, {'CHANNEL_NUMBER': 228},
                       {'OF': 66, 'PAGE_OF_SECTION': 263},
                       {'$END': -130,
                        'CLASSIFIED_BY_KEYWORD': -130,
                        'CLASSIFIED_BY_REST': -130,
                        'CLASSIFIER': -130,
                        'REASON_SECTION': -130,
                        'REASON_WORD': -130},
                       {'TAGS_KEYWORD': 92, 'tags': 157}, {'$END': -131, 'REFERENCE_LABEL': -131, 'REFERENCE_TEXT': -131}, {'$END': -132},
                       {'PAGE_NUMBER': 137}, {'$END': -133, 'PORTION_MARK': 27, 'SUBJECT_TEXT': 99}, {'REFERENCE_STATION': 103},
                       {'$END': -134, 'PARENTHESIS': 58, 'REFERENCE_REMARK': 67, '__reference_star_10': 77}, {'YEAR': 248},
                       {'$END': -135, 'DAY_OF_MONTH': 13, 'DAY_OF_YEAR': 49, 'SECTION_SUFFIX': 214, 'file_time': 212},
                       {'$END': -136, 'COMMA': -136, 'PERSON': -136, 'SEMICOLON': -136, 'TAG': -136}, {'$END': -137}, {'$END': -138}, {'$END': -139},
                       {'ZONE': 201}, {'MONTH': 194}, {'WORD': 115}, {'$END': -140, 'SECURITY_PROSIGN': 183},
                       {'$END': -141, 'CONTINUITY_NUMBER': 269}, {'$END': -142}, {'SECTION_NUMBER': 28}, {'$END': -143},
                       {'$END': -144, 'FULL_STOP': -144, 'ROUTING_INDICATOR': -144},
                       {'$END': -145, 'DAY_OF_MONTH': 13, 'DAY_OF_YEAR': 49, 'file_time': 199}, {'$END': -146, 'OPERATING_SIGNAL': -146},
                       {'FM': 172, 'originator': 230}, {'$END': -147}, {'$END': -148},
                       {'$END': -149, 'DAY_OF_MONTH': 13, 'DAY_OF_YEAR': 49, 'file_time': 87}, {'MARK': 249},
                       {'$END': -150, 'FULL_STOP': 266, 'ROUTING_INDICATOR': 208}, {'$END': -151},
                       {'$END': -152,
                        'CLASSIFIED_BY_KEYWORD': -152,
                        'CLASSIFIED_BY_REST': -152,
                        'CLASSIFIER': -152,
                        'REASON_SECTION': -152,
                        'REASON_WORD': -152},
                       {'$END': -153}, {'SECURITY_GROUP': 97}, {}, {'$END': -154}, {'$END': -155}, {'CHANNEL_NUMBER': 262}, {'MESSAGE_NUMBER': 229},
                       {'EO': 265, 'executive_order': 117}, {'$END': -156, 'COMMA': -156, 'PERSON': -156, 'SEMICOLON': -156, 'TAG': -156},
                       {'$END': -157, 'CHANNEL': -157}, {'$END': -158, 'WORD': 179, '__classification_star_4': 51}, {},
                       {'$END': -159, 'PARENTHESIS': -159, 'REFERENCE_REMARK': -159}, {'$END': -160, 'PARENTHESIS': 252, 'REFERENCE_REMARK': 231},
                       {'$END': -161, 'COMMA': -161, 'EXEMPTION': -161, 'REMARK': -161}, {}, {'DE': 16, 'calling_station': 42}, {'$END': -162},
                       {'$END': -163}, {'$END': -164}, {'SUB_PARAGRAPH_LABEL': 151, 'sub_paragraph_head': 221},
                       {'$END': -165, 'REFERENCE_LABEL': 31, 'REFERENCE_TEXT': 41},
                       {'$END': -166, 'BESIDE': -166, 'FINAL_SECTION': -166, 'SECTION_WORD': -166, 'STATION': -166},
                       {'$END': -167, 'OPERATING_SIGNAL': 210}, {'$END': -168, 'WORD': 179, '__classification_star_4': 86},
                       {'$END': -169, 'DATE': 22, 'EVENT': 132, 'EXEMPTION': 174, 'MANUAL_REVIEW': 47, 'NOT_APPLICABLE': 14, 'OADR': 150},
                       {'$END': -170, 'PARAGRAPH_TEXT': 128}, {'$END': -171, 'CHANNEL': 26, 'CHANNEL_NUMBER': 82, 'SECURITY_PROSIGN': 167},
                       {'REFERENCE_KEYWORD': 34, 'references': 83}, {'$END': -172, 'INSTRUCTIONS': 36}, {'$END': -173, 'PARAGRAPH_TEXT': 146},
                       {'CHANNEL': 224, 'START_OF_MESSAGE': 246, '__transmission_identifier_plus_0': 61, 'transmission_identifier': 65},
                       {'$END': -174, 'CLASSIFIED_BY_REST': -174, 'REASON_LETTERS': 119, 'REASON_SECTION': 113},
                       {'$END': -175, 'PARENTHESIS': -175, 'REFERENCE_REMARK': -175},
                       {'$END': -176, 'CLASSIFIED_BY_REST': -176, 'REASON_LETTERS': 50}, {'YEAR': 15},
                       {'PAGE_STATION': 139, 'PAGE_WORD': 69, 'page_line': 105}, {'DAMAGED_NUMBER': 215, 'MARK': 64, 'portion_head': 158},
                       {'$END': -177, 'PARAGRAPH_TEXT': 110}, {'MESSAGE_NUMBER': 74}, {'$END': -178, 'STATION': 5, 'STATION_ONLY': 32},
                       {'$END': -179}, {'$END': -180}, {'$END': -181, 'CHANNEL': -181}, {'OF': 98}, {}, {'ORDER_NUMBER': 153}, {'$END': -182},
                       {'$END': -183}, {'$END': -184, 'REMARK': 8}, {'$END': -185}, {'$END': -186, 'REMARK': 198}],
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
 'markings': {'rules': [('portion', 1), ('__release_star_1', 2), ('_control', 1), ('__portion_star_0', 2), ('portion', 2), ('__banner_star_2', 2),
                        ('banner_release', 3), ('_separator', 1), ('__banner_release_star_3', 2), ('__release_star_1', 1), ('_separator', 1),
                        ('__banner_star_2', 2), ('release', 3), ('_separator', 1), ('__banner_star_2', 2), ('portion', 2), ('banner', 2),
                        ('__banner_star_2', 2), ('portion', 1), ('__banner_release_star_3', 2), ('banner', 2), ('_control', 1),
                        ('__release_star_1', 3), ('__banner_star_2', 1), ('banner', 1), ('banner_release', 2), ('__banner_star_2', 3),
                        ('_control', 1), ('__release_star_1', 2), ('release', 2), ('__banner_release_star_3', 1), ('__banner_star_2', 1),
                        ('_separator', 1), ('__banner_star_2', 3), ('__banner_release_star_3', 3), ('__portion_star_0', 3), ('banner', 1)],
              'starts': {'banner': (19, 35), 'portion': (40, 18)},
              'states': [{'$END': -1, 'COMMA': 46, 'DOUBLE_SLASH': 20, 'HYPHEN': 14, 'SLASH': 10, '__portion_star_0': 23, '_separator': 41},
                         {'BANNER_COUNTRY': 36}, {'COUNTRY': 4}, {'BANNER_CONTROL': 37, 'BANNER_RELEASE_TO': 1, 'banner_release': 47},
                         {'$END': -2, 'COMMA': -2, 'COUNTRY': -2, 'DOUBLE_SLASH': -2, 'HYPHEN': -2, 'SLASH': -2},
                         {'$END': -3, 'COMMA': -3, 'DOUBLE_SLASH': -3, 'HYPHEN': -3, 'SLASH': -3},
                         {'$END': -4, 'COMMA': -4, 'DOUBLE_SLASH': -4, 'HYPHEN': -4, 'SLASH': -4},
                         {'$END': -5, 'COMMA': 46, 'DOUBLE_SLASH': 20, 'HYPHEN': 14, 'SLASH': 10, '_separator': 25},
                         {'$END': -6, 'BANNER_CONTROL': -6, 'BANNER_RELEASE_TO': -6, 'BANNER_SEPARATOR': -6},
                         {'$END': -7, 'BANNER_CONTROL': -7, 'BANNER_COUNTRY': 11, 'BANNER_RELEASE_TO': -7, 'BANNER_SEPARATOR': -7, '__ANON_0': 45},
                         {'CONTROL': -8, 'RELEASE_TO': -8, 'UNCLASSIFIED_CONTROL': -8},
                         {'$END': -9, 'BANNER_CONTROL': -9, 'BANNER_COUNTRY': -9, 'BANNER_RELEASE_TO': -9, 'BANNER_SEPARATOR': -9, '__ANON_0': -9},
                         {'$END': -10, 'COMMA': -10, 'COUNTRY': -10, 'DOUBLE_SLASH': -10, 'HYPHEN': -10, 'SLASH': -10}, {'COUNTRY': 32},
                         {'CONTROL': -11, 'RELEASE_TO': -11, 'UNCLASSIFIED_CONTROL': -11}, {'COUNTRY': 42},
                         {'$END': -12, 'BANNER_CONTROL': -12, 'BANNER_RELEASE_TO': -12, 'BANNER_SEPARATOR': -12},
                         {'$END': -13, 'COMMA': 13, 'COUNTRY': 39, 'DOUBLE_SLASH': -13, 'HYPHEN': -13, 'SLASH': -13}, {},
                         {'BANNER_CONTROL': 50, 'BANNER_LEVEL': 34, 'banner': 35}, {'CONTROL': -14, 'RELEASE_TO': -14, 'UNCLASSIFIED_CONTROL': -14},
                         {'BANNER_CONTROL': 22, 'BANNER_RELEASE_TO': 1, 'banner_release': 8},
                         {'$END': -15, 'BANNER_CONTROL': -15, 'BANNER_RELEASE_TO': -15, 'BANNER_SEPARATOR': -15},
                         {'$END': -16, 'COMMA': 46, 'DOUBLE_SLASH': 20, 'HYPHEN': 14, 'SLASH': 10, '_separator': 25},
                         {'$END': -17, 'BANNER_CONTROL': 16, 'BANNER_RELEASE_TO': 1, 'BANNER_SEPARATOR': 3, 'banner_release': 26},
                         {'CONTROL': 5, 'RELEASE_TO': 15, 'UNCLASSIFIED_CONTROL': 31, '_control': 49, 'release': 38},
                         {'$END': -18, 'BANNER_CONTROL': -18, 'BANNER_RELEASE_TO': -18, 'BANNER_SEPARATOR': -18},
                         {'$END': -19, 'COMMA': 46, 'DOUBLE_SLASH': 20, 'HYPHEN': 14, 'SLASH': 10, '__portion_star_0': 7, '_separator': 41},
                         {'BANNER_COUNTRY': 29},
                         {'$END': -20,
                          'BANNER_CONTROL': -20,
                          'BANNER_COUNTRY': -20,
                          'BANNER_RELEASE_TO': -20,
                          'BANNER_SEPARATOR': -20,
                          '__ANON_0': -20},
                         {'$END': -21, 'BANNER_CONTROL': 16, 'BANNER_RELEASE_TO': 1, 'BANNER_SEPARATOR': 3, 'banner_release': 26},
                         {'$END': -22, 'COMMA': -22, 'DOUBLE_SLASH': -22, 'HYPHEN': -22, 'SLASH': -22},
                         {'$END': -23, 'COMMA': -23, 'COUNTRY': -23, 'DOUBLE_SLASH': -23, 'HYPHEN': -23, 'SLASH': -23},
                         {'$END': -24, 'BANNER_CONTROL': -24, 'BANNER_RELEASE_TO': -24, 'BANNER_SEPARATOR': -24},
                         {'$END': -25,
                          'BANNER_CONTROL': 44,
                          'BANNER_RELEASE_TO': 1,
                          'BANNER_SEPARATOR': 21,
                          '__banner_star_2': 30,
                          'banner_release': 33},
                         {},
                         {'$END': -26,
                          'BANNER_CONTROL': -26,
                          'BANNER_COUNTRY': 43,
                          'BANNER_RELEASE_TO': -26,
                          'BANNER_SEPARATOR': -26,
                          '__ANON_0': 28,
                          '__banner_release_star_3': 9},
                         {'$END': -27, 'BANNER_CONTROL': -27, 'BANNER_RELEASE_TO': -27, 'BANNER_SEPARATOR': -27},
                         {'$END': -28, 'COMMA': -28, 'DOUBLE_SLASH': -28, 'HYPHEN': -28, 'SLASH': -28},
                         {'$END': -29, 'COMMA': -29, 'COUNTRY': -29, 'DOUBLE_SLASH': -29, 'HYPHEN': -29, 'SLASH': -29},
                         {'PORTION_LEVEL': 0, 'UNCLASSIFIED_CONTROL': 27, 'portion': 18},
                         {'CONTROL': 5, 'RELEASE_TO': 15, 'UNCLASSIFIED_CONTROL': 31, '_control': 6, 'release': 38},
                         {'$END': -30, 'COMMA': 2, 'COUNTRY': 12, 'DOUBLE_SLASH': -30, 'HYPHEN': -30, 'SLASH': -30, '__release_star_1': 17},
                         {'$END': -31,
                          'BANNER_CONTROL': -31,
                          'BANNER_COUNTRY': -31,
                          'BANNER_RELEASE_TO': -31,
                          'BANNER_SEPARATOR': -31,
                          '__ANON_0': -31},
                         {'$END': -32, 'BANNER_CONTROL': -32, 'BANNER_RELEASE_TO': -32, 'BANNER_SEPARATOR': -32}, {'BANNER_COUNTRY': 48},
                         {'CONTROL': -33, 'RELEASE_TO': -33, 'UNCLASSIFIED_CONTROL': -33},
                         {'$END': -34, 'BANNER_CONTROL': -34, 'BANNER_RELEASE_TO': -34, 'BANNER_SEPARATOR': -34},
                         {'$END': -35,
                          'BANNER_CONTROL': -35,
                          'BANNER_COUNTRY': -35,
                          'BANNER_RELEASE_TO': -35,
                          'BANNER_SEPARATOR': -35,
                          '__ANON_0': -35},
                         {'$END': -36, 'COMMA': -36, 'DOUBLE_SLASH': -36, 'HYPHEN': -36, 'SLASH': -36},
                         {'$END': -37,
                          'BANNER_CONTROL': 44,
                          'BANNER_RELEASE_TO': 1,
                          'BANNER_SEPARATOR': 21,
                          '__banner_star_2': 24,
                          'banner_release': 33}],
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
 'telegram': {'rules': [('_routing', 2), ('_addresses', 3), ('_routing', 1), ('_routing', 4), ('heading', 5), ('heading', 2), ('ending', 2),
                        ('ending', 1), ('ending', 1), ('_routing', 2), ('_addresses', 4), ('heading', 1), ('_validation', 1), ('_citations', 2),
                        ('heading', 5), ('ending', 4), ('_extract', 1), ('telegram', 2), ('ending', 3), ('_routing', 1), ('_extract', 3),
                        ('ending', 1), ('_routing', 2), ('ending', 0), ('_citations', 0), ('_routing', 3), ('heading', 6), ('telegram', 1),
                        ('__text_star_0', 1), ('_addresses', 2), ('_validation', 2), ('_citations', 1), ('text', 2), ('_extract', 1), ('_routing', 3),
                        ('_addresses', 2), ('_titles', 5), ('__text_star_0', 2), ('_routing', 2), ('_routing', 3), ('ending', 1), ('ending', 3),
                        ('_addresses', 1), ('ending', 3), ('heading', 4), ('_addresses', 2), ('_routing', 2), ('ending', 2), ('__text_star_0', 2),
                        ('_validation', 2), ('_citations', 1), ('text', 3), ('ending', 2), ('text', 1), ('text', 2), ('_routing', 1), ('_routing', 3),
                        ('_titles', 4), ('_extract', 2), ('ending', 2), ('heading', 1), ('_addresses', 3), ('_validation', 1), ('_citations', 2),
                        ('_extract', 1), ('_extract', 2), ('_addresses', 1), ('__text_star_0', 1), ('_routing', 2), ('_routing', 1), ('telegram', 3),
                        ('ending', 3), ('ending', 2), ('_extract', 2), ('ending', 2)],
              'starts': {'telegram': (41, 17)},
              'states': [{'DATE_TIME_GROUP': -1, 'SECURITY': 40}, {'DATE_TIME_GROUP': 39},
                         {'ACCOUNTING': -2, 'BREAK': -2, 'CLASSIFICATION': -2, 'EXEMPTED': 13}, {'DATE_TIME_GROUP': -3}, {'DATE_TIME_GROUP': -4},
                         {'CLASSIFICATION': -5}, {'CLASSIFICATION': 62, 'text': 28}, {'CLASSIFICATION': -6}, {'$END': -7, 'END_OF_MESSAGE': 49},
                         {'TAGS': 59}, {'$END': -8, 'CORRECTION': 15, 'END_OF_MESSAGE': 68, 'END_SERIAL': 71, '_validation': 61},
                         {'$END': -9, 'BREAK': 83, 'CORRECTION': 15, 'END_OF_MESSAGE': 55, 'END_SERIAL': 71, '_validation': 8},
                         {'DATE_TIME_GROUP': -10}, {'ACCOUNTING': -11, 'BREAK': -11, 'CLASSIFICATION': -11}, {'BREAK': 7, 'CLASSIFICATION': -12},
                         {'$END': -13, 'END_OF_MESSAGE': -13, 'END_SERIAL': 57},
                         {'$END': -14, 'BREAK': -14, 'CORRECTION': -14, 'END_OF_MESSAGE': -14, 'END_SERIAL': -14, 'SIGNATURE': -14, 'TEXT': -14}, {},
                         {'BREAK': 31, 'CLASSIFICATION': -15}, {'$END': -16}, {'BREAK': -17, 'CLASSIFICATION': -17}, {'$END': -18}, {'$END': -19},
                         {'DATE_TIME_GROUP': -20, 'SECURITY': 45}, {'INFO': 50, 'TO': 75, '_addresses': 52}, {'BREAK': -21, 'CLASSIFICATION': -21},
                         {'$END': -22}, {'DATE_TIME_GROUP': -23, 'SECURITY': 46},
                         {'$END': -24,
                          'BREAK': 10,
                          'CORRECTION': 15,
                          'END_OF_MESSAGE': 26,
                          'END_SERIAL': 71,
                          'SIGNATURE': 11,
                          '_validation': 48,
                          'ending': 79},
                         {'$END': -25,
                          'BREAK': -25,
                          'CLASSIFIED_BY': 58,
                          'CORRECTION': -25,
                          'END_OF_MESSAGE': -25,
                          'END_SERIAL': -25,
                          'REFERENCES': 36,
                          'SIGNATURE': -25,
                          'TEXT': -25,
                          '_citations': 66},
                         {'DATE_TIME_GROUP': -26, 'SECURITY': 4}, {'CLASSIFICATION': -27}, {'$END': -28},
                         {'$END': -29,
                          'BREAK': -29,
                          'CAPTION': -29,
                          'CORRECTION': -29,
                          'END_OF_MESSAGE': -29,
                          'END_SERIAL': -29,
                          'EXECUTIVE_ORDER': -29,
                          'PASS': -29,
                          'SIGNATURE': -29},
                         {'ACCOUNTING': -30, 'BREAK': -30, 'CLASSIFICATION': -30}, {'$END': -31, 'END_OF_MESSAGE': -31},
                         {'$END': -32,
                          'BREAK': -32,
                          'CLASSIFIED_BY': 72,
                          'CORRECTION': -32,
                          'END_OF_MESSAGE': -32,
                          'END_SERIAL': -32,
                          'SIGNATURE': -32,
                          'TEXT': -32},
                         {'$END': -33, 'BREAK': -33, 'CORRECTION': -33, 'END_OF_MESSAGE': -33, 'END_SERIAL': -33, 'SIGNATURE': -33},
                         {'BREAK': -34, 'CLASSIFICATION': -34, 'FROM': 74, 'INFO': 50, 'TO': 75, '_addresses': 67}, {'FROM': 24},
                         {'DATE_TIME_GROUP': -35},
                         {'$END': -24,
                          'BREAK': 69,
                          'CALLED_STATIONS': 78,
                          'CALLING_STATION': 23,
                          'CLASSIFICATION': 62,
                          'CORRECTION': 15,
                          'DATE_TIME_GROUP': 38,
                          'END_OF_MESSAGE': 26,
                          'END_SERIAL': 71,
                          'FROM': 73,
                          'INFO': 50,
                          'SECURITY': 3,
                          'SIGNATURE': 11,
                          'TO': 75,
                          'TRANSMISSION_IDENTIFIER': 64,
                          '_addresses': 20,
                          '_extract': 14,
                          '_routing': 1,
                          '_validation': 48,
                          'ending': 32,
                          'heading': 6,
                          'telegram': 17,
                          'text': 47},
                         {'ACCOUNTING': -36, 'BREAK': -36, 'CLASSIFICATION': -36, 'INFO': 2},
                         {'$END': -37, 'BREAK': -37, 'CORRECTION': -37, 'END_OF_MESSAGE': -37, 'END_SERIAL': -37, 'SIGNATURE': -37},
                         {'$END': -38,
                          'BREAK': -38,
                          'CAPTION': -38,
                          'CORRECTION': -38,
                          'END_OF_MESSAGE': -38,
                          'END_SERIAL': -38,
                          'EXECUTIVE_ORDER': -38,
                          'PASS': -38,
                          'SIGNATURE': -38},
                         {'DATE_TIME_GROUP': -39}, {'DATE_TIME_GROUP': -40},
                         {'$END': -24,
                          'BREAK': 10,
                          'CORRECTION': 15,
                          'END_OF_MESSAGE': 26,
                          'END_SERIAL': 71,
                          'SIGNATURE': 11,
                          '_validation': 48,
                          'ending': 21},
                         {'$END': -41, 'END_OF_MESSAGE': 81}, {'$END': -42}, {'ACCOUNTING': -43, 'BREAK': -43, 'CLASSIFICATION': -43, 'EXEMPTED': 34},
                         {'$END': -44}, {'ACCOUNTING': 18, 'BREAK': 5, 'CLASSIFICATION': -45},
                         {'ACCOUNTING': -46, 'BREAK': -46, 'CLASSIFICATION': -46, 'EXEMPTED': 70},
                         {'CALLING_STATION': 30, 'DATE_TIME_GROUP': -47, 'SECURITY': 65}, {'$END': -48},
                         {'$END': -49,
                          'BREAK': -49,
                          'CAPTION': -49,
                          'CORRECTION': -49,
                          'END_OF_MESSAGE': -49,
                          'END_SERIAL': -49,
                          'EXECUTIVE_ORDER': -49,
                          'PASS': -49,
                          'SIGNATURE': -49},
                         {'$END': -50, 'END_OF_MESSAGE': -50},
                         {'$END': -51,
                          'BREAK': -51,
                          'CORRECTION': -51,
                          'END_OF_MESSAGE': -51,
                          'END_SERIAL': -51,
                          'REFERENCES': 16,
                          'SIGNATURE': -51,
                          'TEXT': -51},
                         {'SUBJECT': 29}, {'$END': -52, 'BREAK': -52, 'CORRECTION': -52, 'END_OF_MESSAGE': -52, 'END_SERIAL': -52, 'SIGNATURE': -52},
                         {'$END': -53, 'END_OF_MESSAGE': 22},
                         {'$END': -54,
                          'BREAK': -54,
                          'CAPTION': 33,
                          'CORRECTION': -54,
                          'END_OF_MESSAGE': -54,
                          'END_SERIAL': -54,
                          'EXECUTIVE_ORDER': 9,
                          'PASS': 76,
                          'SIGNATURE': -54,
                          '__text_star_0': 63,
                          '_titles': 37},
                         {'$END': -55,
                          'BREAK': -55,
                          'CAPTION': 56,
                          'CORRECTION': -55,
                          'END_OF_MESSAGE': -55,
                          'END_SERIAL': -55,
                          'EXECUTIVE_ORDER': 9,
                          'PASS': 44,
                          'SIGNATURE': -55,
                          '_titles': 60},
                         {'CALLED_STATIONS': 54, 'CALLING_STATION': 27, 'DATE_TIME_GROUP': -56, 'SECURITY': 12}, {'DATE_TIME_GROUP': -57},
                         {'$END': -58, 'BREAK': -58, 'CORRECTION': -58, 'END_OF_MESSAGE': -58, 'END_SERIAL': -58, 'SIGNATURE': -58, 'TEXT': 43},
                         {'BREAK': -59, 'CLASSIFICATION': -59}, {'$END': -60},
                         {'$END': -8, 'CLASSIFICATION': -61, 'CORRECTION': 15, 'END_OF_MESSAGE': 68, 'END_SERIAL': 71, '_validation': 61},
                         {'ACCOUNTING': -62, 'BREAK': -62, 'CLASSIFICATION': -62}, {'$END': -63, 'CORRECTION': 35, 'END_OF_MESSAGE': -63},
                         {'$END': -64, 'BREAK': -64, 'CORRECTION': -64, 'END_OF_MESSAGE': -64, 'END_SERIAL': -64, 'SIGNATURE': -64, 'TEXT': -64},
                         {'BREAK': -65, 'CLASSIFICATION': -65, 'INFO': 50, 'TO': 75, '_addresses': 82},
                         {'BREAK': -66, 'CLASSIFICATION': -66, 'INFO': 50, 'TO': 75, '_addresses': 25},
                         {'ACCOUNTING': -67, 'BREAK': -67, 'CLASSIFICATION': -67, 'EXEMPTED': 42, 'INFO': 53},
                         {'$END': -68,
                          'BREAK': -68,
                          'CAPTION': -68,
                          'CORRECTION': -68,
                          'END_OF_MESSAGE': -68,
                          'END_SERIAL': -68,
                          'EXECUTIVE_ORDER': -68,
                          'PASS': -68,
                          'SIGNATURE': -68},
                         {'DATE_TIME_GROUP': -69}, {'CALLING_STATION': 0, 'DATE_TIME_GROUP': -70, 'SECURITY': 77}, {'$END': -71},
                         {'$END': -72, 'END_OF_MESSAGE': 19}, {'$END': -73}, {'BREAK': -74, 'CLASSIFICATION': -74},
                         {'$END': -75, 'CORRECTION': 15, 'END_OF_MESSAGE': 51, 'END_SERIAL': 71, '_validation': 80}],
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
