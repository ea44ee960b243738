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
           '// REF: A. 05 ASTANA 4321 B. STATE 12345 (NOTAL)        REFS: (A) KABUL 936/935; (B) DOE/ROE TELCON 02/16/2010\n'
           'references: REFERENCE_KEYWORD _citations? REFERENCE_END?\n'
           '_citations: _citation\n'
           '          | _citations _citation\n'
           '          | _citations SEPARATOR\n'
           '_citation: REFERENCE_LABEL | cited_telegram | REFERENCE_YEAR | REFERENCE_PARENTHESIS | REFERENCE_WORD\n'
           '         | REFERENCE_AGAIN | REFERENCE_PAGE_LINE\n'
           '// 05 ASTANA 4321       STATE (01) 201265       ASUNCION 701 (08)       QUITO 4525-91       377 KATHMANDU       7743\n'
           'cited_telegram: REFERENCE_YEAR? REFERENCE_STATION REFERENCE_PARENTHESIS? REFERENCE_NUMBER YEAR_BEHIND?\n'
           '              | NUMBER_BEFORE STATION_BEHIND\n'
           '              | NUMBER_ALONE YEAR_BEHIND?\n'
           'REFERENCE_KEYWORD.4: /REF(?:S|\\(S\\)|TELS?|ERENCES?)?(?![A-Z])(?:\\(S\\))?\\s*[:;.]*|[A-Z]{2,5}\\s*[:;]/i\n'
           '// A.   (A)   A)   [A]   ¶B.   A.)   A:   - (B)   A -, and the A of "A MONTREAL 365"\n'
           'REFERENCE_LABEL.4: '
           '/(?:¶\\s*|-\\s*(?=\\())?(?:\\([A-Z]{1,2}\\)|\\[[A-Z]{1,2}\\]|(?:A[A-F]|[A-Z])(?:\\.?\\)|[.:](?!\\w\\.)))[.:]?|[A-Z](?: -(?=\\s)|(?=[ '
           "]+(?:'?\\d{2,4} )?[A-Z][A-Z.' ]{1,30}\\d))/i\n"
           "// 05 ASTANA   2003 RIO   '08 LIMA   10-OTTAWA-57   (99) ROME   O9 CAIRO   08CAIRO2528\n"
           'REFERENCE_YEAR.3: '
           "/['’`]?(?:\\d{4}|0\\d\\d|[\\dO]\\d)(?:\\s*-\\s*|\\s*)(?=[A-Z]|0[A-Z])|\\((?:19|20)?\\d\\d\\)(?=\\s*(?:[A-Z]|0[A-Z]))/i\n"
           '// The words before a number, months and the numbers of airgrams (A-236) left out; the number is no date and no time.\n'
           'REFERENCE_STATION.3: '
           "/(?:(?!(?:AND|REFS?|REFTEL|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)\\b|C?A-\\d|O+\\d)(?:[A-Z]|0(?=[A-Z]))(?:[A-Z.'’&]|0(?=[A-Z])|-(?=[A-Z]))*+\\s*+){1,5}?(?=[:,#\\-]?\\s*(?:\\([^()\\n]{1,4}\\)\\s*)?#?\\s*(?=O*\\d)[\\dO]{1,8}(?![\\w])(?!\\.\\d|\\/\\d+\\/|\\s+(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*\\b))/i\n"
           'REFERENCE_NUMBER.3: /[:,#\\-]?\\s*#?\\s*[\\dO]{1,8}(?!\\w)/i\n'
           'YEAR_BEHIND.3: /-(?:19|20)?\\d\\d(?![\\w\\/])|\\/\\d\\d(?![\\w\\/])|\\((?:19|20)?\\d\\d\\)|\\d\\d(?=\\s*(?:[,;]|\\Z|¶|\\(?[A-Z][.)]))/i\n'
           'NUMBER_BEFORE.3: /\\d{3,6}(?=[ \\t]+[A-Z][A-Z ]{2,20}(?:[,;]|\\s*\\Z|\\s+\\(?[A-Z][.)]))/i\n'
           'STATION_BEHIND.3: /[A-Z]+(?:[ \\t]+[A-Z]+(?![.)]))*/i\n'
           'NUMBER_ALONE.2: /#?\\s*(?=O*\\d)[\\dO]{2,8}(?=\\s*(?:[,;&\\/\\-]|\\(|AND\\b|\\Z|¶|[A-Z][.)]))(?!-\\D)/i\n'
           'REFERENCE_PARENTHESIS.2: /\\((?:[^()]|\\([^()]*\\))*+\\)/\n'
           '// A. REF A STATE 122214\n'
           'REFERENCE_AGAIN.5: /REF(?:S|TEL|ERENCE)?\\b\\s*[:.]?/i\n'
           'SEPARATOR.2: /[,;:&\\/.]+|AND\\b/i\n'
           'REFERENCE_WORD: /[^\\s,;]+/\n'
           "REFERENCE_PAGE_LINE.6: /(?:(?:UNCLAS(?:SIFIED)?|CONFIDENTIAL|SECRET)(?:\\\\n|\\s)+)?(?:[A-Z][A-Z .'\\-]{0,12}? "
           "+\\d{8}\\s+\\d{3}(?:\\.\\d{1,2})?\\s+OF\\s+\\d{3}|PAGE \\d{2}\\s+[A-Z][A-Z .'\\-]{1,25}?\\s+\\d{4,6}(?:\\s+\\d{2} OF "
           '\\d{2})?\\s+\\d{6}Z)\\b/\n'
           '// What a copy without line ends has behind the references.\n'
           'REFERENCE_END.7: /(?:\\(?[A-Z]\\) *)?(?:CLASSIFIED BY|SENSITIVE BUT UNCLASS?IFI?ED|THIS (?:MESSAGE|CABLE|TELEGRAM|IS '
           'AN?)\\b|SUMMARY\\b|(?:¶ *)?1\\. *\\()[\\s\\S]*/i\n'
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

TABLES = {'fields': {'rules': [('originator', 2), ('transmission_identifier', 4), ('_duration', 2), ('addressee', 2), ('reason', 1), ('_duration', 2),
                      ('addressee', 1), ('_duration', 2), ('__classified_by_plus_8', 1), ('portion_head', 2), ('classification', 3),
                      ('calling_station', 4), ('classification', 2), ('executive_order', 2), ('sub_paragraph_head', 2), ('calling_station', 4),
                      ('file_time', 2), ('subject', 3), ('_level', 1), ('sub_paragraph_head', 1), ('reason', 2), ('portion_head', 1),
                      ('paragraph_head', 3), ('calling_station', 4), ('__security_star_1', 2), ('_duration', 3), ('addressee', 2), ('addressee', 4),
                      ('security', 4), ('paragraph_head', 3), ('cited_telegram', 5), ('__classification_star_4', 2), ('page_line', 7),
                      ('sub_paragraph_head', 2), ('cited_telegram', 3), ('___duration_star_6', 2), ('date_time_group', 4), ('portion_head', 2),
                      ('page_line', 8), ('_duration', 1), ('page_line', 6), ('page_line', 6), ('_duration', 3), ('_citation', 1), ('security', 3),
                      ('classified_by', 3), ('_duration', 1), ('addressee', 4), ('classification', 4), ('_duration', 3), ('cited_telegram', 4),
                      ('___duration_star_6', 3), ('paragraph_head', 1), ('transmission_identifier', 3), ('_level', 1), ('subject', 2),
                      ('addressee', 4), ('cited_telegram', 3), ('cited_telegram', 4), ('calling_station', 3), ('_duration', 2), ('_duration', 1),
                      ('addressee', 4), ('addressee', 2), ('classified_by', 3), ('sub_paragraph_head', 2), ('classification', 4), ('_duration', 3),
                      ('_level', 2), ('_citation', 1), ('transmission_identifier', 3), ('__tags_star_7', 2), ('__date_time_group_star_2', 1),
                      ('classification', 2), ('_citation', 1), ('classified_by', 2), ('classified_by', 2), ('__classification_star_3', 2),
                      ('addressee', 3), ('__classified_by_plus_8', 2), ('_duration', 2), ('paragraph_head', 3), ('classification', 1),
                      ('__called_stations_plus_0', 1), ('cited_telegram', 2), ('date_time_group', 5), ('_citations', 1), ('_duration', 1),
                      ('page_line', 5), ('__tags_star_7', 2), ('section', 4), ('calling_station', 3), ('paragraph_head', 4), ('addressee', 2),
                      ('security', 3), ('classification', 5), ('_citation', 1), ('subject', 2), ('addressee', 3), ('classified_by', 1), ('reason', 2),
                      ('_duration', 2), ('cited_telegram', 3), ('section', 4), ('__classification_star_3', 1), ('reason', 2), ('classification', 5),
                      ('calling_station', 5), ('transmission_identifier', 2), ('classification', 4), ('references', 1), ('cited_telegram', 1),
                      ('classified_by', 4), ('classification', 5), ('security', 2), ('paragraph_head', 2), ('_duration', 4), ('tags', 1),
                      ('references', 3), ('__classification_star_4', 1), ('cited_telegram', 2), ('transmission_identifier', 2), ('classified_by', 3),
                      ('_citation', 1), ('___level_star_5', 2), ('_duration', 2), ('addressee', 3), ('addressee', 3), ('classification', 3),
                      ('date_time_group', 5), ('calling_station', 2), ('_level', 3), ('__tags_star_7', 1), ('date_time_group', 6),
                      ('calling_station', 3), ('_duration', 1), ('paragraph_head', 2), ('__security_star_1', 1), ('addressee', 3), ('page_line', 5),
                      ('___duration_star_6', 2), ('_duration', 2), ('page_line', 4), ('reason', 1), ('executive_order', 3), ('addressee', 5),
                      ('_duration', 3), ('paragraph_head', 3), ('transmission_identifier', 1), ('transmission_identifier', 3), ('_duration', 1),
                      ('_citations', 2), ('transmission_identifier', 2), ('_citation', 1), ('__called_stations_plus_0', 2), ('cited_telegram', 4),
                      ('page_line', 7), ('__tags_star_7', 1), ('__date_time_group_star_2', 2), ('addressee', 3), ('reason', 3), ('_citation', 1),
                      ('classified_by', 2), ('section', 3), ('_duration', 2), ('_citations', 2), ('paragraph_head', 3), ('__tags_star_7', 2),
                      ('classification', 3), ('_duration', 1), ('___duration_star_6', 1), ('references', 2), ('tags', 2), ('sub_paragraph_head', 3),
                      ('references', 2), ('paragraph_head', 4), ('classification', 6), ('paragraph_head', 2), ('___level_star_5', 3),
                      ('called_stations', 2), ('_level', 2), ('__tags_star_7', 1), ('paragraph_head', 2), ('portion_head', 3),
                      ('sub_paragraph_head', 3), ('classification', 4), ('subject', 1), ('called_stations', 3), ('__tags_star_7', 2),
                      ('cited_telegram', 2), ('__tags_star_7', 1)],
            'starts': {'addressee': (89, 105),
                       'called_stations': (95, 250),
                       'calling_station': (35, 223),
                       'classification': (94, 146),
                       'classified_by': (154, 98),
                       'date_time_group': (63, 11),
                       'executive_order': (102, 141),
                       'originator': (52, 260),
                       'page_line': (200, 117),
                       'paragraph_head': (166, 225),
                       'portion_head': (177, 124),
                       'references': (140, 240),
                       'security': (60, 268),
                       'sub_paragraph_head': (185, 115),
                       'subject': (128, 243),
                       'tags': (114, 160),
                       'transmission_identifier': (143, 211)},
            'states': [{'$END': -1}, {'$END': -2}, {'SECTION_NUMBER': 228}, {'OF': 182, 'PAGE_OF_SECTION': 212}, {'$END': -3},
                       {'$END': -4, 'CONTINUITY_NUMBER': 173}, {'$END': -5, 'CLASSIFIED_BY_REST': -5, 'REASON_LETTERS': 26, 'REASON_SECTION': 135},
                       {'$END': -6}, {'$END': -7, 'CONTINUITY_NUMBER': 79, 'PRECEDENCE_WORD': 5}, {'PAGE_NUMBER': 197}, {'$END': -8, 'REMARK': 51},
                       {},
                       {'$END': -9, 'CLASSIFIED_BY_KEYWORD': -9, 'CLASSIFIED_BY_REST': -9, 'CLASSIFIER': -9, 'REASON_SECTION': -9, 'REASON_WORD': -9},
                       {'$END': -10}, {'$END': -11, 'STATION': 74, 'STATION_ONLY': 149}, {'OF': 66}, {'$END': -12},
                       {'$END': -13, 'BESIDE': 38, 'FINAL_SECTION': 267, 'SECTION_WORD': 226, 'STATION': 195, 'section': 14},
                       {'$END': -14,
                        'DATE': 56,
                        'DECL': 77,
                        'EVENT': 112,
                        'NOT_APPLICABLE': 206,
                        'OADR': 187,
                        'REMARK': 47,
                        'SCHEDULE': 237,
                        '_duration': 199},
                       {'$END': -15}, {'$END': -16, 'DAY_OF_YEAR': 230, 'file_time': 145}, {'$END': -17}, {'$END': -18},
                       {'$END': -19, 'BESIDE': -19, 'FINAL_SECTION': -19, 'SECTION_WORD': -19, 'STATION': -19},
                       {'$END': -20, 'BROKEN_MARK': 41, 'MARK': 82, 'PARAGRAPH_TEXT': 19}, {'MESSAGE_NUMBER': 175},
                       {'$END': -21, 'CLASSIFIED_BY_REST': -21}, {'$END': -22, 'PARAGRAPH_TEXT': 13}, {'$END': -23}, {'$END': -24},
                       {'$END': -25, 'OPERATING_SIGNAL': -25}, {'$END': -26}, {'$END': -27, 'CONTINUITY_NUMBER': 101, 'PRECEDENCE_WORD': 133},
                       {'$END': -28}, {'$END': -29, 'OPERATING_SIGNAL': 30}, {'DE': 235, 'calling_station': 223}, {'$END': -30},
                       {'$END': -31,
                        'NUMBER_ALONE': -31,
                        'NUMBER_BEFORE': -31,
                        'REFERENCE_AGAIN': -31,
                        'REFERENCE_END': -31,
                        'REFERENCE_LABEL': -31,
                        'REFERENCE_PAGE_LINE': -31,
                        'REFERENCE_PARENTHESIS': -31,
                        'REFERENCE_STATION': -31,
                        'REFERENCE_WORD': -31,
                        'REFERENCE_YEAR': -31,
                        'SEPARATOR': -31},
                       {'$END': -32, 'BESIDE': -32, 'FINAL_SECTION': -32, 'SECTION_WORD': -32, 'STATION': -32}, {'YEAR': 110}, {'$END': -33},
                       {'$END': -34, 'PARAGRAPH_TEXT': 242},
                       {'$END': -35,
                        'NUMBER_ALONE': -35,
                        'NUMBER_BEFORE': -35,
                        'REFERENCE_AGAIN': -35,
                        'REFERENCE_END': -35,
                        'REFERENCE_LABEL': -35,
                        'REFERENCE_PAGE_LINE': -35,
                        'REFERENCE_PARENTHESIS': -35,
                        'REFERENCE_STATION': -35,
                        'REFERENCE_WORD': -35,
                        'REFERENCE_YEAR': -35,
                        'SEPARATOR': -35},
                       {'$END': -36, 'COMMA': -36, 'EXEMPTION': -36, 'REMARK': -36}, {'$END': -37, 'INSTRUCTIONS': 176},
                       {'$END': -38, 'PARAGRAPH_TEXT': 256}, {'$END': -39}, {'$END': -40}, {'$END': -41, 'REMARK': 40}, {'$END': -42},
                       {'SECTION_NUMBER': 138}, {'$END': -43}, {'FM': 270, 'originator': 260},
                       {'$END': -44,
                        'NUMBER_ALONE': -44,
                        'NUMBER_BEFORE': -44,
                        'REFERENCE_AGAIN': -44,
                        'REFERENCE_END': -44,
                        'REFERENCE_LABEL': -44,
                        'REFERENCE_PAGE_LINE': -44,
                        'REFERENCE_PARENTHESIS': -44,
                        'REFERENCE_STATION': -44,
                        'REFERENCE_WORD': -44,
                        'REFERENCE_YEAR': -44,
                        'SEPARATOR': -44},
                       {'$END': -45, 'OPERATING_SIGNAL': 30}, {'$END': -46}, {'$END': -47, 'REMARK': 172}, {'$END': -48},
                       {'$END': -49, 'WORD': 139, '__classification_star_3': 144}, {'$END': -50}, {'SECURITY_SIGNAL': 266, 'security': 268},
                       {'$END': -51,
                        'NUMBER_ALONE': -51,
                        'NUMBER_BEFORE': -51,
                        'REFERENCE_AGAIN': -51,
                        'REFERENCE_END': -51,
                        'REFERENCE_LABEL': -51,
                        'REFERENCE_PAGE_LINE': -51,
                        'REFERENCE_PARENTHESIS': -51,
                        'REFERENCE_STATION': -51,
                        'REFERENCE_WORD': -51,
                        'REFERENCE_YEAR': -51,
                        'SEPARATOR': -51,
                        'YEAR_BEHIND': 37},
                       {'$END': -52, 'COMMA': -52, 'EXEMPTION': -52, 'REMARK': -52},
                       {'DAY_TIME': 130, 'PROSIGN': 90, '__date_time_group_star_2': 272, 'date_time_group': 11},
                       {'$END': -53, 'BROKEN_MARK': 248, 'FULL_STOP': 156, 'MARK': 255, 'PARAGRAPH_TEXT': 188}, {'$END': -54, 'SECURITY_PROSIGN': 1},
                       {'SECTION_NUMBER': 119},
                       {'$END': -55,
                        'BESIDE': -55,
                        'DOUBLE_SLASH': 215,
                        'EFTO': 85,
                        'FINAL_SECTION': -55,
                        'SECTION_WORD': -55,
                        'STATION': -55,
                        '___level_star_5': 253},
                       {'$END': -56, 'SUBJECT_TEXT': 22}, {'$END': -57, 'CONTINUITY_NUMBER': 201},
                       {'$END': -58,
                        'NUMBER_ALONE': -58,
                        'NUMBER_BEFORE': -58,
                        'REFERENCE_AGAIN': -58,
                        'REFERENCE_END': -58,
                        'REFERENCE_LABEL': -58,
                        'REFERENCE_PAGE_LINE': -58,
                        'REFERENCE_PARENTHESIS': -58,
                        'REFERENCE_STATION': -58,
                        'REFERENCE_WORD': -58,
                        'REFERENCE_YEAR': -58,
                        'SEPARATOR': -58,
                        'YEAR_BEHIND': 72},
                       {'STATION_BEHIND': 265},
                       {'$END': -59,
                        'NUMBER_ALONE': -59,
                        'NUMBER_BEFORE': -59,
                        'REFERENCE_AGAIN': -59,
                        'REFERENCE_END': -59,
                        'REFERENCE_LABEL': -59,
                        'REFERENCE_PAGE_LINE': -59,
                        'REFERENCE_PARENTHESIS': -59,
                        'REFERENCE_STATION': -59,
                        'REFERENCE_WORD': -59,
                        'REFERENCE_YEAR': -59,
                        'SEPARATOR': -59},
                       {'$END': -60}, {'MESSAGE_NUMBER': 127}, {'PAGE_SECTION': 3}, {'$END': -61},
                       {'$END': -62, 'DATE': 229, 'EVENT': 104, 'EXEMPTION': 196, 'MANUAL_REVIEW': 10, 'NOT_APPLICABLE': 76, 'OADR': 136},
                       {'$END': -63}, {'$END': -64}, {'$END': -65}, {'PAGE_SECTION': 189}, {'$END': -66, 'PARAGRAPH_TEXT': 257},
                       {'$END': -67, 'WORD': 139, '__classification_star_3': 153}, {'$END': -68, 'COMMA': 163, 'EXEMPTION': 194, 'REMARK': 157},
                       {'$END': -69,
                        'BESIDE': -69,
                        'DOUBLE_SLASH': 215,
                        'FINAL_SECTION': -69,
                        'SECTION_WORD': -69,
                        'STATION': -69,
                        '___level_star_5': 179},
                       {'$END': -70,
                        'NUMBER_ALONE': -70,
                        'NUMBER_BEFORE': -70,
                        'REFERENCE_AGAIN': -70,
                        'REFERENCE_END': -70,
                        'REFERENCE_LABEL': -70,
                        'REFERENCE_PAGE_LINE': -70,
                        'REFERENCE_PARENTHESIS': -70,
                        'REFERENCE_STATION': -70,
                        'REFERENCE_WORD': -70,
                        'REFERENCE_YEAR': -70,
                        'SEPARATOR': -70},
                       {'$END': -71}, {'$END': -72, 'COMMA': -72, 'PERSON': -72, 'SEMICOLON': -72, 'TAG': -72},
                       {'ADDRESSED_INDICATOR': 251, 'ADDRESS_NAME': 8, 'ROLE_WORD': 122, 'addressee': 105}, {'DAY_TIME': -73, 'PROSIGN': -73},
                       {'$END': -74, 'STATION': 170, 'STATION_ONLY': 236},
                       {'$END': -75,
                        'NUMBER_ALONE': -75,
                        'NUMBER_BEFORE': -75,
                        'REFERENCE_AGAIN': -75,
                        'REFERENCE_END': -75,
                        'REFERENCE_LABEL': -75,
                        'REFERENCE_PAGE_LINE': -75,
                        'REFERENCE_PARENTHESIS': -75,
                        'REFERENCE_STATION': -75,
                        'REFERENCE_WORD': -75,
                        'REFERENCE_YEAR': -75,
                        'SEPARATOR': -75},
                       {'$END': -76}, {'SOLID_LEVEL': 67, 'SPACED_LEVEL': 23, '_level': 107, 'classification': 146},
                       {'DOUBLED_PROSIGN': 220, 'called_stations': 250}, {'WORD': 249}, {'EXEMPTION': 43}, {},
                       {'$END': -77, 'CLASSIFIED_BY_REST': 80, 'REASON_SECTION': 198, 'REASON_WORD': 6, 'reason': 165}, {'$END': -78, 'WORD': -78},
                       {'$END': -79}, {'EO': 167, 'executive_order': 141},
                       {'$END': -80,
                        'CLASSIFIED_BY_KEYWORD': -80,
                        'CLASSIFIED_BY_REST': -80,
                        'CLASSIFIER': -80,
                        'REASON_SECTION': -80,
                        'REASON_WORD': -80},
                       {'$END': -81}, {}, {'$END': -82},
                       {'$END': -83,
                        'BESIDE': 161,
                        'FINAL_SECTION': 267,
                        'SECTION_WORD': 226,
                        'STATION': 25,
                        '__classification_star_4': 17,
                        'section': 91},
                       {'$END': -84, 'FULL_STOP': -84, 'ROUTING_INDICATOR': -84},
                       {'$END': -85,
                        'NUMBER_ALONE': -85,
                        'NUMBER_BEFORE': -85,
                        'REFERENCE_AGAIN': -85,
                        'REFERENCE_END': -85,
                        'REFERENCE_LABEL': -85,
                        'REFERENCE_PAGE_LINE': -85,
                        'REFERENCE_PARENTHESIS': -85,
                        'REFERENCE_STATION': -85,
                        'REFERENCE_WORD': -85,
                        'REFERENCE_YEAR': -85,
                        'SEPARATOR': -85,
                        'YEAR_BEHIND': 42},
                       {'$END': -86, 'INSTRUCTIONS': 183},
                       {'$END': -87,
                        'NUMBER_ALONE': -87,
                        'NUMBER_BEFORE': -87,
                        'REFERENCE_AGAIN': -87,
                        'REFERENCE_END': -87,
                        'REFERENCE_LABEL': -87,
                        'REFERENCE_PAGE_LINE': -87,
                        'REFERENCE_PARENTHESIS': -87,
                        'REFERENCE_STATION': -87,
                        'REFERENCE_WORD': -87,
                        'REFERENCE_YEAR': -87,
                        'SEPARATOR': -87},
                       {'$END': -88}, {'$END': -89}, {'TAGS_KEYWORD': 158, 'tags': 160}, {}, {'REFERENCE_NUMBER': 70}, {},
                       {'$END': -90, 'COMMA': -90, 'PERSON': -90, 'SEMICOLON': -90, 'TAG': -90}, {'$END': -91, 'STATION': -91, 'STATION_ONLY': -91},
                       {'ADDRESS_NAME': 174}, {'$END': -92, 'DAY_OF_YEAR': 230, 'SECTION_SUFFIX': 20, 'file_time': 29},
                       {'ADDRESSED_INDICATOR': 120, 'ADDRESS_NAME': 125}, {'$END': -93}, {},
                       {'$END': -94, 'CONTINUITY_NUMBER': 191, 'PRECEDENCE_WORD': 218},
                       {'$END': -95, 'OPERATING_SIGNAL': 190, '__security_star_1': 34}, {'$END': -96, 'WORD': 139, '__classification_star_3': 247},
                       {'SUBJECT_KEYWORD': 261, 'subject': 243},
                       {'$END': -97,
                        'NUMBER_ALONE': -97,
                        'NUMBER_BEFORE': -97,
                        'REFERENCE_AGAIN': -97,
                        'REFERENCE_END': -97,
                        'REFERENCE_LABEL': -97,
                        'REFERENCE_PAGE_LINE': -97,
                        'REFERENCE_PARENTHESIS': -97,
                        'REFERENCE_STATION': -97,
                        'REFERENCE_WORD': -97,
                        'REFERENCE_YEAR': -97,
                        'SEPARATOR': -97},
                       {'ZONE': 232}, {'PAGE_NUMBER': 75}, {'$END': -98}, {'$END': -99, 'CONTINUITY_NUMBER': 33},
                       {'$END': -100,
                        'CLASSIFIED_BY_KEYWORD': 103,
                        'CLASSIFIED_BY_REST': 93,
                        'CLASSIFIER': 99,
                        'REASON_SECTION': 198,
                        'REASON_WORD': 6,
                        'reason': 224},
                       {'$END': -101, 'CLASSIFIED_BY_REST': -101, 'REASON_LETTERS': 219}, {'$END': -102, 'REMARK': 31},
                       {'$END': -103,
                        'NUMBER_ALONE': -103,
                        'NUMBER_BEFORE': -103,
                        'REFERENCE_AGAIN': -103,
                        'REFERENCE_END': -103,
                        'REFERENCE_LABEL': -103,
                        'REFERENCE_PAGE_LINE': -103,
                        'REFERENCE_PARENTHESIS': -103,
                        'REFERENCE_STATION': -103,
                        'REFERENCE_WORD': -103,
                        'REFERENCE_YEAR': -103,
                        'SEPARATOR': -103,
                        'YEAR_BEHIND': 213},
                       {'$END': -104, 'STATION': -104, 'STATION_ONLY': -104}, {'$END': -105, 'WORD': -105},
                       {'REFERENCE_KEYWORD': 150, 'references': 240}, {}, {'$END': -106, 'CLASSIFIED_BY_REST': -106},
                       {'START_OF_MESSAGE': 204, 'transmission_identifier': 211}, {'$END': -107, 'WORD': 100}, {'$END': -108}, {},
                       {'$END': -109, 'SECURITY_PROSIGN': 205}, {'OF': 50}, {'$END': -110},
                       {'$END': -111,
                        'NUMBER_ALONE': 151,
                        'NUMBER_BEFORE': 71,
                        'REFERENCE_AGAIN': 53,
                        'REFERENCE_END': 244,
                        'REFERENCE_LABEL': 129,
                        'REFERENCE_PAGE_LINE': 169,
                        'REFERENCE_PARENTHESIS': 86,
                        'REFERENCE_STATION': 262,
                        'REFERENCE_WORD': 92,
                        'REFERENCE_YEAR': 222,
                        '_citation': 111,
                        '_citations': 239,
                        'cited_telegram': 209},
                       {'$END': -112,
                        'NUMBER_ALONE': -112,
                        'NUMBER_BEFORE': -112,
                        'REFERENCE_AGAIN': -112,
                        'REFERENCE_END': -112,
                        'REFERENCE_LABEL': -112,
                        'REFERENCE_PAGE_LINE': -112,
                        'REFERENCE_PARENTHESIS': -112,
                        'REFERENCE_STATION': -112,
                        'REFERENCE_WORD': -112,
                        'REFERENCE_YEAR': -112,
                        'SEPARATOR': -112,
                        'YEAR_BEHIND': 162},
                       {'$END': -113}, {'$END': -114, 'WORD': 100}, {'CLASSIFIED_BY_KEYWORD': 12, '__classified_by_plus_8': 134, 'classified_by': 98},
                       {'$END': -115, 'OPERATING_SIGNAL': 190, 'SPECIAL_HANDLING': 126, '__security_star_1': 54},
                       {'$END': -116, 'BROKEN_MARK': 233, 'MARK': 203, 'PARAGRAPH_TEXT': 36}, {'$END': -117},
                       {'$END': -118, 'COMMA': 216, 'PERSON': 181, 'SEMICOLON': 254, 'TAG': 271, '__tags_star_7': 241}, {'$END': -119}, {},
                       {'$END': -120, 'BESIDE': -120, 'FINAL_SECTION': -120, 'SECTION_WORD': -120, 'STATION': -120},
                       {'$END': -121,
                        'NUMBER_ALONE': -121,
                        'NUMBER_BEFORE': -121,
                        'REFERENCE_AGAIN': -121,
                        'REFERENCE_END': -121,
                        'REFERENCE_LABEL': -121,
                        'REFERENCE_PAGE_LINE': -121,
                        'REFERENCE_PARENTHESIS': -121,
                        'REFERENCE_STATION': -121,
                        'REFERENCE_WORD': -121,
                        'REFERENCE_YEAR': -121,
                        'SEPARATOR': -121},
                       {'EXEMPTION': 62}, {'$END': -122, 'CHANNEL_NUMBER': 65, 'SECURITY_PROSIGN': 87}, {'$END': -123, 'CLASSIFIED_BY_REST': 152},
                       {'PARAGRAPH_NUMBER': 64, 'paragraph_head': 225}, {'ORDER_NUMBER': 18}, {'REFERENCE_NUMBER': 61},
                       {'$END': -124,
                        'NUMBER_ALONE': -124,
                        'NUMBER_BEFORE': -124,
                        'REFERENCE_AGAIN': -124,
                        'REFERENCE_END': -124,
                        'REFERENCE_LABEL': -124,
                        'REFERENCE_PAGE_LINE': -124,
                        'REFERENCE_PARENTHESIS': -124,
                        'REFERENCE_STATION': -124,
                        'REFERENCE_WORD': -124,
                        'REFERENCE_YEAR': -124,
                        'SEPARATOR': -124},
                       {'MESSAGE_NUMBER': 83},
                       {'$END': -125, 'BESIDE': -125, 'DOUBLE_SLASH': -125, 'FINAL_SECTION': -125, 'SECTION_WORD': -125, 'STATION': -125},
                       {'$END': -126}, {'$END': -127}, {'$END': -128, 'CONTINUITY_NUMBER': 78, 'PRECEDENCE_WORD': 69},
                       {'$END': -129, 'WORD': 139, '__classification_star_3': 259}, {'$END': -130},
                       {'DAMAGED_NUMBER': 221, 'MARK': 27, 'portion_head': 124},
                       {'$END': -131, 'DAY_OF_YEAR': 230, 'SECTION_SUFFIX': 184, 'SERIAL': 121, 'file_time': 73},
                       {'$END': -132, 'BESIDE': -132, 'DOUBLE_SLASH': 96, 'FINAL_SECTION': -132, 'SECTION_WORD': -132, 'STATION': -132},
                       {'SHORT_SECTION': 214}, {'$END': -133, 'COMMA': -133, 'PERSON': -133, 'SEMICOLON': -133, 'TAG': -133}, {'PAGE_SECTION': 193},
                       {'$END': -134}, {'$END': -135, 'DAY_OF_YEAR': 230, 'file_time': 16}, {'SUB_PARAGRAPH_LABEL': 24, 'sub_paragraph_head': 115},
                       {'YEAR': 44}, {'$END': -136, 'REMARK': 7}, {'$END': -137}, {'PAGE_STATION': 9}, {'$END': -138, 'OPERATING_SIGNAL': -138},
                       {'$END': -139}, {'MONTH': 39}, {'$END': -140, 'REMARK': 49}, {'$END': -141, 'COMMA': -141, 'EXEMPTION': -141, 'REMARK': -141},
                       {'MESSAGE_NUMBER': 58}, {'$END': -142, 'COMMA': 97, 'EXEMPTION': 238, 'REMARK': 202, '___duration_star_6': 84},
                       {'$END': -143, 'REMARK': 113, 'SHORT_SECTION': 269}, {'$END': -144, 'CLASSIFIED_BY_REST': -144, 'REASON_LETTERS': 142},
                       {'$END': -145}, {'PAGE_STATION': 131, 'PAGE_WORD': 81, 'page_line': 117}, {'$END': -146}, {'$END': -147},
                       {'$END': -148, 'PARAGRAPH_TEXT': 245}, {'$END': -149, 'CHANNEL': 164, 'CHANNEL_NUMBER': 147, 'SECURITY_PROSIGN': 208},
                       {'$END': -150}, {'$END': -151, 'REMARK': 4},
                       {'$END': -152,
                        'NUMBER_ALONE': -152,
                        'NUMBER_BEFORE': -152,
                        'REFERENCE_AGAIN': -152,
                        'REFERENCE_END': -152,
                        'REFERENCE_LABEL': -152,
                        'REFERENCE_PAGE_LINE': -152,
                        'REFERENCE_PARENTHESIS': -152,
                        'REFERENCE_STATION': -152,
                        'REFERENCE_WORD': -152,
                        'REFERENCE_YEAR': -152,
                        'SEPARATOR': -152},
                       {'$END': -153},
                       {'$END': -154,
                        'NUMBER_ALONE': -154,
                        'NUMBER_BEFORE': -154,
                        'REFERENCE_AGAIN': -154,
                        'REFERENCE_END': -154,
                        'REFERENCE_LABEL': -154,
                        'REFERENCE_PAGE_LINE': -154,
                        'REFERENCE_PARENTHESIS': -154,
                        'REFERENCE_STATION': -154,
                        'REFERENCE_WORD': -154,
                        'REFERENCE_YEAR': -154,
                        'SEPARATOR': -154},
                       {'$END': -155, 'FULL_STOP': -155, 'ROUTING_INDICATOR': -155}, {}, {'OF': 227},
                       {'$END': -156,
                        'NUMBER_ALONE': -156,
                        'NUMBER_BEFORE': -156,
                        'REFERENCE_AGAIN': -156,
                        'REFERENCE_END': -156,
                        'REFERENCE_LABEL': -156,
                        'REFERENCE_PAGE_LINE': -156,
                        'REFERENCE_PARENTHESIS': -156,
                        'REFERENCE_STATION': -156,
                        'REFERENCE_WORD': -156,
                        'REFERENCE_YEAR': -156,
                        'SEPARATOR': -156},
                       {'$END': -157, 'REMARK': 46}, {'WORD': 171}, {'$END': -158, 'COMMA': -158, 'PERSON': -158, 'SEMICOLON': -158, 'TAG': -158},
                       {'DAY_TIME': -159, 'PROSIGN': -159}, {'$END': -160, 'CONTINUITY_NUMBER': 57}, {'$END': -161, 'CLASSIFIED_BY_REST': -161},
                       {'ROUTING_INDICATOR': 108, '__called_stations_plus_0': 252}, {'MARK': 45},
                       {'$END': -162,
                        'NUMBER_ALONE': -162,
                        'NUMBER_BEFORE': -162,
                        'REFERENCE_AGAIN': -162,
                        'REFERENCE_END': -162,
                        'REFERENCE_LABEL': -162,
                        'REFERENCE_PAGE_LINE': -162,
                        'REFERENCE_PARENTHESIS': -162,
                        'REFERENCE_STATION': 246,
                        'REFERENCE_WORD': -162,
                        'REFERENCE_YEAR': -162,
                        'SEPARATOR': -162},
                       {}, {'$END': -163, 'CLASSIFIED_BY_REST': 55}, {}, {'SECTION_NUMBER': 148}, {'PAGE_SECTION': 48},
                       {'$END': -164, 'STATION': -164, 'STATION_ONLY': -164}, {'$END': -165, 'REMARK': 59}, {'TIME': 21},
                       {'$END': -166,
                        'NUMBER_ALONE': -166,
                        'NUMBER_BEFORE': -166,
                        'REFERENCE_AGAIN': -166,
                        'REFERENCE_END': -166,
                        'REFERENCE_LABEL': -166,
                        'REFERENCE_PAGE_LINE': -166,
                        'REFERENCE_PARENTHESIS': -166,
                        'REFERENCE_STATION': -166,
                        'REFERENCE_WORD': -166,
                        'REFERENCE_YEAR': -166,
                        'SEPARATOR': -166},
                       {'MONTH': 186}, {'$END': -167, 'PARAGRAPH_TEXT': 123},
                       {'$END': -168, 'COMMA': -168, 'PERSON': -168, 'SEMICOLON': -168, 'TAG': -168}, {'ROUTING_INDICATOR': 178}, {'$END': -169},
                       {'$END': -170}, {'$END': -171, 'COMMA': -171, 'EXEMPTION': -171, 'REMARK': -171},
                       {'$END': -172,
                        'NUMBER_ALONE': 151,
                        'NUMBER_BEFORE': 71,
                        'REFERENCE_AGAIN': 53,
                        'REFERENCE_END': 159,
                        'REFERENCE_LABEL': 129,
                        'REFERENCE_PAGE_LINE': 169,
                        'REFERENCE_PARENTHESIS': 86,
                        'REFERENCE_STATION': 262,
                        'REFERENCE_WORD': 92,
                        'REFERENCE_YEAR': 222,
                        'SEPARATOR': 207,
                        '_citation': 231,
                        'cited_telegram': 209},
                       {}, {'$END': -173, 'COMMA': 88, 'PERSON': 264, 'SEMICOLON': 234, 'TAG': 118}, {'$END': -174}, {}, {'$END': -175},
                       {'$END': -176}, {'REFERENCE_NUMBER': 137, 'REFERENCE_PARENTHESIS': 168}, {'$END': -177, 'WORD': 100},
                       {'$END': -178, 'PARAGRAPH_TEXT': 106},
                       {'$END': -179, 'BESIDE': -179, 'DOUBLE_SLASH': -179, 'FINAL_SECTION': -179, 'SECTION_WORD': -179, 'STATION': -179}, {},
                       {'ADDRESS_NAME': 32}, {'$END': -180, 'FULL_STOP': 263, 'ROUTING_INDICATOR': 210},
                       {'$END': -181, 'BESIDE': -181, 'DOUBLE_SLASH': 96, 'FINAL_SECTION': -181, 'SECTION_WORD': -181, 'STATION': -181},
                       {'$END': -182, 'COMMA': -182, 'PERSON': -182, 'SEMICOLON': -182, 'TAG': -182}, {'$END': -183, 'PARAGRAPH_TEXT': 28},
                       {'$END': -184}, {'$END': -185}, {'ZONE': 192}, {'$END': -186, 'WORD': 100}, {},
                       {'$END': -187, 'PORTION_MARK': 68, 'SUBJECT_TEXT': 132}, {'REFERENCE_NUMBER': 109, 'REFERENCE_PARENTHESIS': 116},
                       {'$END': -188}, {'$END': -189, 'COMMA': -189, 'PERSON': -189, 'SEMICOLON': -189, 'TAG': -189},
                       {'$END': -190,
                        'NUMBER_ALONE': -190,
                        'NUMBER_BEFORE': -190,
                        'REFERENCE_AGAIN': -190,
                        'REFERENCE_END': -190,
                        'REFERENCE_LABEL': -190,
                        'REFERENCE_PAGE_LINE': -190,
                        'REFERENCE_PARENTHESIS': -190,
                        'REFERENCE_STATION': -190,
                        'REFERENCE_WORD': -190,
                        'REFERENCE_YEAR': -190,
                        'SEPARATOR': -190},
                       {'SECURITY_GROUP': 155}, {'OF': 2, 'SECTION_NUMBER': 15}, {}, {'OF': 180}, {'ORIGINATOR_NAME': 0},
                       {'$END': -191, 'COMMA': -191, 'PERSON': -191, 'SEMICOLON': -191, 'TAG': -191}, {'DAY_TIME': 258, 'PROSIGN': 217}],
            'terminals': [('REFERENCE_END',
                           '(?i:(?:\\(?[A-Z]\\) *)?(?:CLASSIFIED BY|SENSITIVE BUT UNCLASS?IFI?ED|THIS (?:MESSAGE|CABLE|TELEGRAM|IS '
                           'AN?)\\b|SUMMARY\\b|(?:¶ *)?1\\. *\\()[\\s\\S]*)'),
                          ('REFERENCE_PAGE_LINE',
                           "(?:(?:UNCLAS(?:SIFIED)?|CONFIDENTIAL|SECRET)(?:\\\\n|\\s)+)?(?:[A-Z][A-Z .'\\-]{0,12}? "
                           "+\\d{8}\\s+\\d{3}(?:\\.\\d{1,2})?\\s+OF\\s+\\d{3}|PAGE \\d{2}\\s+[A-Z][A-Z .'\\-]{1,25}?\\s+\\d{4,6}(?:\\s+\\d{2} OF "
                           '\\d{2})?\\s+\\d{6}Z)\\b'),
                          ('BESIDE', '(?:NOFORN|NODIS|EXDIS|STADIS|LIMDIS|SIPDIS|SENSITIVE|SBU|FOUO|LOU|[A-Z]+(?= +SECTION \\d))(?= )'),
                          ('REFERENCE_AGAIN', '(?i:REF(?:S|TEL|ERENCE)?\\b\\s*[:.]?)'), ('FULL_STOP', '\\.'),
                          ('REFERENCE_LABEL',
                           '(?i:(?:¶\\s*|-\\s*(?=\\())?(?:\\([A-Z]{1,2}\\)|\\[[A-Z]{1,2}\\]|(?:A[A-F]|[A-Z])(?:\\.?\\)|[.:](?!\\w\\.)))[.:]?|[A-Z](?: '
                           "-(?=\\s)|(?=[ ]+(?:'?\\d{2,4} )?[A-Z][A-Z.' ]{1,30}\\d)))"),
                          ('CLASSIFIED_BY_KEYWORD',
                           '(?i:(?:\\d{1,2}\\. *)?(?:\\([A-Z\\/]{1,9}\\) *)?(?:CLASSIFIED|CLA[A-Z]{4,7}D|CL[A-Z]{5,7}ED)\\s+BY\\b\\s*[:;,.]?)'),
                          ('REFERENCE_KEYWORD', '(?i:REF(?:S|\\(S\\)|TELS?|ERENCES?)?(?![A-Z])(?:\\(S\\))?\\s*[:;.]*|[A-Z]{2,5}\\s*[:;])'),
                          ('DECL', '(?i:DECL(?:AS(?:SIFY)?)?\\b(?: ON\\b)?\\.?\\s*[:;]?)'), ('FINAL_SECTION', 'FINAL SECTION(?= )'),
                          ('EFTO', 'E ?F ?T ?O(?= )'), ('SECTION_WORD', 'SECTION(?= )'), ('PAGE_WORD', 'PAGE(?= )'),
                          ('REFERENCE_STATION',
                           "(?i:(?:(?!(?:AND|REFS?|REFTEL|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)\\b|C?A-\\d|O+\\d)(?:[A-Z]|0(?=[A-Z]))(?:[A-Z.'’&]|0(?=[A-Z])|-(?=[A-Z]))*+\\s*+){1,5}?(?=[:,#\\-]?\\s*(?:\\([^()\n"
                           ']{1,4}\\)\\s*)?#?\\s*(?=O*\\d)[\\dO]{1,8}(?![\\w])(?!\\.\\d|\\/\\d+\\/|\\s+(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*\\b)))'),
                          ('REASON_WORD',
                           '(?i:(?s:(?:[,;.:\\-]|\\b(?:for|the|following|under|per|pursuant|based|on|to|of|in|are|is)\\b|e\\.?o\\.?:? '
                           '?\\d{5}|\\s)*\\b(?:reasons?|resons?|reaons?|rasons?|reasons?\\(s\\)|reason\\(s\\)|sections?|sec\\.|paras?)\\b(?:[,;.:\\-]|\\b(?:for|the|under|per|of|in|are|is|and|section|sections|sec|paras?|e\\.?o\\.?)\\b|1[0-9]{4}|reason|\\s)*))'),
                          ('REFERENCE_YEAR',
                           "(?i:['’`]?(?:\\d{4}|0\\d\\d|[\\dO]\\d)(?:\\s*-\\s*|\\s*)(?=[A-Z]|0[A-Z])|\\((?:19|20)?\\d\\d\\)(?=\\s*(?:[A-Z]|0[A-Z])))"),
                          ('EXEMPTION', '(?i:\\(?(?:25|50|75)?X[1-9]\\)?(?:-[A-Z]+)?(?![0-9A-Z]))'),
                          ('SUBJECT_KEYWORD', '(?i:SUBJ(?:ECT)?(?![A-Z])\\s*[:;]?|[A-Z]{3,9}\\s*[:;])'),
                          ('STATION', "[A-Z](?:[A-Z.'\\-]| +(?=[A-Z]))*(?= +\\d{2,8}\\b)"),
                          ('TAGS_KEYWORD', '(?i:TAGS?(?![A-Z])\\s*[:;]?|[A-Z]{2,6}\\s*[:;])'),
                          ('REFERENCE_NUMBER', '(?i:[:,#\\-]?\\s*#?\\s*[\\dO]{1,8}(?!\\w))'),
                          ('STATION_BEHIND', '(?i:[A-Z]+(?:[ \t]+[A-Z]+(?![.)]))*)'),
                          ('DATE',
                           '(?i:\\d{1,4} ?[\\/\\-] ?\\d{1,2} ?[\\/\\-] ?\\d{1,4}|\\d{8}\\b|\\d{1,2} [A-Z]{3,9} \\d{2,4}|[A-Z]{3,9} \\d{1,2}, '
                           '?\\d{4})'),
                          ('NOT_APPLICABLE', '(?i:N ?\\/ ?A\\b\\.?|NA\\b|NOT APPLICABLE)'), ('REASON_SECTION', '1 ?\\.\\s{0,3}\\d{1,2}(?!\\d)\\.?'),
                          ('MESSAGE_NUMBER', '\\d{2,8}\\b'),
                          ('YEAR_BEHIND',
                           '(?i:-(?:19|20)?\\d\\d(?![\\w\\/])|\\/\\d\\d(?![\\w\\/])|\\((?:19|20)?\\d\\d\\)|\\d\\d(?=\\s*(?:[,;]|\\Z|¶|\\(?[A-Z][.)])))'),
                          ('NUMBER_BEFORE', '(?i:\\d{3,6}(?=[ \t]+[A-Z][A-Z ]{2,20}(?:[,;]|\\s*\\Z|\\s+\\(?[A-Z][.)])))'),
                          ('SUB_PARAGRAPH_LABEL', '\\(?[A-Za-z0-9]{1,3}[.)]|--?|\\*'), ('ROLE_WORD', '(?:TO|INFO|XMT)(?=[ \\/])\\/?'),
                          ('OADR', '(?i:OADR\\b)'), ('OF', 'OF(?= )'), ('MANUAL_REVIEW', '(?i:MR\\b)'),
                          ('MARK',
                           '\\( ?[A-Z][A-Z0-9\\/, \\-]{0,60}\\)|\\((?:ts|sbu|[ucs])(?:\\/+[a-z]{1,6})?\\)|\\[[A-Z]{1,3}(?:\\/[A-Z]{1,6})?\\]'),
                          ('NUMBER_ALONE', '(?i:#?\\s*(?=O*\\d)[\\dO]{2,8}(?=\\s*(?:[,;&\\/\\-]|\\(|AND\\b|\\Z|¶|[A-Z][.)]))(?!-\\D))'),
                          ('REASON_LETTERS', '(?i:(?:\\(? ?[a-z] ?\\)|\\band\\b|\\b[a-z]\\b|[,&\\/+\\-;]|\\s|\\()+)'),
                          ('SPACED_LEVEL', '[A-Z](?: {1,3}[A-Z](?![A-Z]))+(?= |\\s*\\Z)'), ('PAGE_STATION', "[A-Z](?:[A-Z.'\\-]| +(?=[A-Z]))*"),
                          ('SCHEDULE', '(?i:(?:X?GDS|XDS|RDS|ADS)\\b[\\s\\S]*)'), ('REFERENCE_PARENTHESIS', '\\((?:[^()]|\\([^()]*\\))*+\\)'),
                          ('SEPARATOR', '(?i:[,;:&\\/.]+|AND\\b)'), ('PERSON', '\\([^()]*\\)'),
                          ('PORTION_MARK', '\\((?=[A-Z])[A-Z\\/, \\-]{1,40}\\)'),
                          ('SOLID_LEVEL', 'UNCLASSIFIED|UNCLAS|CONFIDENTIAL|TOP SECRET|SECRET|LIMITED OFFICIAL USE'),
                          ('PRECEDENCE_WORD', 'FLASH|NIACT IMMEDIATE|IMMEDIATE|PRIORITY|ROUTINE'),
                          ('BROKEN_MARK', '\\((?:TS|S|C|U|SBU|LOU|FOUO)(?:\\/\\/?[A-Z]{1,6})?(?= |$)|(?:TS|S|C|U|SBU)\\)'),
                          ('ADDRESSED_INDICATOR', '[A-Z0-9]{3,10}\\/(?=[A-Z])'), ('PAGE_NUMBER', '\\d{4,8}(?!\\d)'),
                          ('CONTINUITY_NUMBER', '\\d{1,6}'), ('TIME', '\\d{4}(?!\\d)'), ('DAY_OF_YEAR', '\\d{3}(?=\\d{4}(?!\\d))'),
                          ('SECTION_NUMBER', '\\d{1,3}(?= |\\s*\\Z)'), ('SECURITY_SIGNAL', 'ZN[RY](?![A-Z])'), ('PAGE_SECTION', '\\d{2,3}(?!\\d)'),
                          ('PAGE_OF_SECTION', '\\.\\d{1,2}'), ('SHORT_SECTION', '\\d{2}(?!\\d)'), ('DE', 'DE(?= )'), ('FM', 'FM(?= )'),
                          ('CLASSIFIER',
                           '(?i:(?:(?!(?:\\b(?:for|per|under)\\s+(?:the\\s+)?(?:following\\s+)?)?(?:\\b(?:e\\.?o\\.?:? '
                           '?1\\d{4}|reas|reson|reaons|rasons|sections?\\s+1|derived\\s+from)|1 ?\\.[2-6]\\b))[\\s\\S])+)'),
                          ('ADDRESS_NAME',
                           '[A-Z0-9][^\\s]*(?: +(?!(?:FLASH|NIACT IMMEDIATE|IMMEDIATE|PRIORITY|ROUTINE)(?: +\\d+)?\\s*$|\\d{1,6}\\s*$)[^\\s]+)*'),
                          ('STATION_ONLY', "[A-Z][A-Z .'\\-]*\\S"), ('ORDER_NUMBER', '\\d{4,6}\\s*[:;,.]?'),
                          ('ROUTING_INDICATOR', '[A-Z][A-Z0-9]{2,}'), ('ORIGINATOR_NAME', '\\S+(?: +[^\\s]+)*'), ('EVENT', '(?i:[A-Z][\\s\\S]*)'),
                          ('DAMAGED_NUMBER', '[^\\s(][^(]*'), ('TAG', '[^\\s,;()]+'), ('CLASSIFIED_BY_REST', '\\S[\\s\\S]*'),
                          ('REMARK', '\\S[\\s\\S]*'), ('SUBJECT_TEXT', '\\S[\\s\\S]*'), ('REFERENCE_WORD', '[^\\s,;]+'), ('WORD', '[^\\s\\/]+'),
                          ('OPERATING_SIGNAL', '[^\\s]+'), ('INSTRUCTIONS', '\\S.*'), ('PARAGRAPH_TEXT', '\\S.*'), ('__IGNORE_0', '\\s+'),
                          ('MONTH', '(?i:[A-Z]{3,9}\\.?)'), ('SECURITY_GROUP', '[A-Z]{2,8}(?![A-Z])'),
                          ('SERIAL', '#?\\d{1,5}[A-Z]?(?=[ \\/]|\\s*\\Z)'), ('DAY_TIME', '\\d{5,7}'), ('EO', '(?i:E\\.? ?O\\.?:?)'),
                          ('SPECIAL_HANDLING', '\\/[A-Z]{5}'), ('CHANNEL_NUMBER', '\\d{1,6}'), ('START_OF_MESSAGE', 'V?ZCZC'),
                          ('YEAR', '\\d{4}(?!\\d)|\\d{2}(?!\\d)'), ('SECTION_SUFFIX', '\\/\\d{1,2}'), ('CHANNEL', '[A-Z]{3}'),
                          ('PARAGRAPH_NUMBER', '\\d{1,3}'), ('DOUBLED_PROSIGN', '[A-Z]{1,2}(?![A-Z0-9])'), ('SECURITY_PROSIGN', 'UU|HH'),
                          ('DOUBLE_SLASH', '//'), ('ZONE', '[A-Z](?= |JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|\\s|\\Z)'),
                          ('PROSIGN', '[A-Z](?= )'), ('COMMA', ','), ('SEMICOLON', ';')]},
 'markings': {'rules': [('__banner_star_2', 3), ('__banner_star_2', 3), ('__banner_star_2', 1), ('banner', 1), ('__banner_star_2', 1),
                        ('_control', 1), ('__banner_star_2', 2), ('_separator', 1), ('_control', 1), ('banner_release', 2), ('__banner_star_2', 2),
                        ('__portion_star_0', 3), ('banner', 2), ('release', 3), ('_separator', 1), ('_control', 1), ('release', 2), ('portion', 1),
                        ('__banner_release_star_3', 1), ('__release_star_1', 3), ('portion', 2), ('__banner_release_star_3', 3), ('portion', 1),
                        ('__release_star_1', 2), ('__release_star_1', 2), ('__banner_star_2', 2), ('banner', 2), ('_separator', 1),
                        ('__release_star_1', 1), ('__portion_star_0', 2), ('__banner_star_2', 2), ('__banner_release_star_3', 2), ('_separator', 1),
                        ('banner_release', 3), ('__banner_release_star_3', 2), ('banner', 1), ('portion', 2)],
              'starts': {'banner': (27, 2), 'portion': (41, 15)},
              'states': [{'$END': -1, 'BANNER_CONTROL': -1, 'BANNER_RELEASE_TO': -1, 'BANNER_SEPARATOR': -1},
                         {'$END': -2, 'BANNER_CONTROL': -2, 'BANNER_RELEASE_TO': -2, 'BANNER_SEPARATOR': -2}, {},
                         {'$END': -3, 'BANNER_CONTROL': -3, 'BANNER_RELEASE_TO': -3, 'BANNER_SEPARATOR': -3},
                         {'$END': -4,
                          'BANNER_CONTROL': 3,
                          'BANNER_RELEASE_TO': 18,
                          'BANNER_SEPARATOR': 12,
                          '__banner_star_2': 37,
                          'banner_release': 5},
                         {'$END': -5, 'BANNER_CONTROL': -5, 'BANNER_RELEASE_TO': -5, 'BANNER_SEPARATOR': -5},
                         {'$END': -6, 'COMMA': -6, 'DOUBLE_SLASH': -6, 'HYPHEN': -6, 'SLASH': -6},
                         {'$END': -7, 'BANNER_CONTROL': -7, 'BANNER_RELEASE_TO': -7, 'BANNER_SEPARATOR': -7},
                         {'CONTROL': -8, 'RELEASE_TO': -8, 'UNCLASSIFIED_CONTROL': -8},
                         {'CONTROL': 6, 'RELEASE_TO': 20, 'UNCLASSIFIED_CONTROL': 24, '_control': 14, 'release': 10},
                         {'$END': -9, 'COMMA': -9, 'DOUBLE_SLASH': -9, 'HYPHEN': -9, 'SLASH': -9},
                         {'$END': -10,
                          'BANNER_CONTROL': -10,
                          'BANNER_COUNTRY': 28,
                          'BANNER_RELEASE_TO': -10,
                          'BANNER_SEPARATOR': -10,
                          '__ANON_0': 39,
                          '__banner_release_star_3': 47},
                         {'BANNER_CONTROL': 13, 'BANNER_RELEASE_TO': 18, 'banner_release': 43},
                         {'$END': -11, 'BANNER_CONTROL': -11, 'BANNER_RELEASE_TO': -11, 'BANNER_SEPARATOR': -11},
                         {'$END': -12, 'COMMA': -12, 'DOUBLE_SLASH': -12, 'HYPHEN': -12, 'SLASH': -12}, {}, {'COUNTRY': 34},
                         {'BANNER_CONTROL': 1, 'BANNER_RELEASE_TO': 18, 'banner_release': 0}, {'BANNER_COUNTRY': 11},
                         {'$END': -13, 'BANNER_CONTROL': 35, 'BANNER_RELEASE_TO': 18, 'BANNER_SEPARATOR': 17, 'banner_release': 7}, {'COUNTRY': 25},
                         {'$END': -14, 'COMMA': 36, 'COUNTRY': 33, 'DOUBLE_SLASH': -14, 'HYPHEN': -14, 'SLASH': -14}, {'BANNER_COUNTRY': 31},
                         {'CONTROL': -15, 'RELEASE_TO': -15, 'UNCLASSIFIED_CONTROL': -15},
                         {'$END': -16, 'COMMA': -16, 'DOUBLE_SLASH': -16, 'HYPHEN': -16, 'SLASH': -16},
                         {'$END': -17, 'COMMA': 16, 'COUNTRY': 40, 'DOUBLE_SLASH': -17, 'HYPHEN': -17, 'SLASH': -17, '__release_star_1': 21},
                         {'$END': -18, 'COMMA': 8, 'DOUBLE_SLASH': 23, 'HYPHEN': 46, 'SLASH': 38, '__portion_star_0': 50, '_separator': 44},
                         {'BANNER_CONTROL': 49, 'BANNER_LEVEL': 4, 'banner': 2},
                         {'$END': -19,
                          'BANNER_CONTROL': -19,
                          'BANNER_COUNTRY': -19,
                          'BANNER_RELEASE_TO': -19,
                          'BANNER_SEPARATOR': -19,
                          '__ANON_0': -19},
                         {'$END': -20, 'COMMA': -20, 'COUNTRY': -20, 'DOUBLE_SLASH': -20, 'HYPHEN': -20, 'SLASH': -20},
                         {'$END': -21, 'COMMA': 8, 'DOUBLE_SLASH': 23, 'HYPHEN': 46, 'SLASH': 38, '_separator': 9},
                         {'$END': -22,
                          'BANNER_CONTROL': -22,
                          'BANNER_COUNTRY': -22,
                          'BANNER_RELEASE_TO': -22,
                          'BANNER_SEPARATOR': -22,
                          '__ANON_0': -22},
                         {'$END': -23, 'COMMA': 8, 'DOUBLE_SLASH': 23, 'HYPHEN': 46, 'SLASH': 38, '__portion_star_0': 30, '_separator': 44},
                         {'$END': -24, 'COMMA': -24, 'COUNTRY': -24, 'DOUBLE_SLASH': -24, 'HYPHEN': -24, 'SLASH': -24},
                         {'$END': -25, 'COMMA': -25, 'COUNTRY': -25, 'DOUBLE_SLASH': -25, 'HYPHEN': -25, 'SLASH': -25},
                         {'$END': -26, 'BANNER_CONTROL': -26, 'BANNER_RELEASE_TO': -26, 'BANNER_SEPARATOR': -26}, {'COUNTRY': 29},
                         {'$END': -27, 'BANNER_CONTROL': 35, 'BANNER_RELEASE_TO': 18, 'BANNER_SEPARATOR': 17, 'banner_release': 7},
                         {'CONTROL': -28, 'RELEASE_TO': -28, 'UNCLASSIFIED_CONTROL': -28}, {'BANNER_COUNTRY': 45},
                         {'$END': -29, 'COMMA': -29, 'COUNTRY': -29, 'DOUBLE_SLASH': -29, 'HYPHEN': -29, 'SLASH': -29},
                         {'PORTION_LEVEL': 32, 'UNCLASSIFIED_CONTROL': 26, 'portion': 15},
                         {'$END': -30, 'COMMA': -30, 'DOUBLE_SLASH': -30, 'HYPHEN': -30, 'SLASH': -30},
                         {'$END': -31, 'BANNER_CONTROL': -31, 'BANNER_RELEASE_TO': -31, 'BANNER_SEPARATOR': -31},
                         {'CONTROL': 6, 'RELEASE_TO': 20, 'UNCLASSIFIED_CONTROL': 24, '_control': 42, 'release': 10},
                         {'$END': -32,
                          'BANNER_CONTROL': -32,
                          'BANNER_COUNTRY': -32,
                          'BANNER_RELEASE_TO': -32,
                          'BANNER_SEPARATOR': -32,
                          '__ANON_0': -32},
                         {'CONTROL': -33, 'RELEASE_TO': -33, 'UNCLASSIFIED_CONTROL': -33},
                         {'$END': -34,
                          'BANNER_CONTROL': -34,
                          'BANNER_COUNTRY': 48,
                          'BANNER_RELEASE_TO': -34,
                          'BANNER_SEPARATOR': -34,
                          '__ANON_0': 22},
                         {'$END': -35,
                          'BANNER_CONTROL': -35,
                          'BANNER_COUNTRY': -35,
                          'BANNER_RELEASE_TO': -35,
                          'BANNER_SEPARATOR': -35,
                          '__ANON_0': -35},
                         {'$END': -36,
                          'BANNER_CONTROL': 3,
                          'BANNER_RELEASE_TO': 18,
                          'BANNER_SEPARATOR': 12,
                          '__banner_star_2': 19,
                          'banner_release': 5},
                         {'$END': -37, 'COMMA': 8, 'DOUBLE_SLASH': 23, 'HYPHEN': 46, 'SLASH': 38, '_separator': 9}],
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
 'telegram': {'rules': [('ending', 1), ('ending', 1), ('ending', 2), ('ending', 4), ('_routing', 1), ('ending', 4), ('_extract', 1),
                        ('_addresses', 2), ('ending', 4), ('_routing', 2), ('ending', 2), ('__text_star_0', 1), ('_citations', 0), ('heading', 5),
                        ('_routing', 1), ('_addresses', 4), ('ending', 2), ('ending', 2), ('ending', 2), ('_routing', 4), ('_extract', 1),
                        ('heading', 1), ('text', 6), ('heading', 5), ('ending', 2), ('ending', 4), ('_routing', 2), ('_addresses', 1), ('ending', 2),
                        ('ending', 2), ('_addresses', 2), ('ending', 0), ('ending', 5), ('__text_star_0', 1), ('__text_star_0', 2), ('text', 5),
                        ('ending', 1), ('heading', 1), ('text', 7), ('ending', 1), ('telegram', 2), ('heading', 2), ('_addresses', 3), ('heading', 6),
                        ('ending', 2), ('_citations', 1), ('_routing', 3), ('ending', 3), ('_extract', 2), ('_extract', 2), ('ending', 4),
                        ('_extract', 2), ('_addresses', 1), ('_routing', 1), ('_routing', 2), ('telegram', 3), ('text', 6), ('__text_star_0', 2),
                        ('_citations', 1), ('ending', 1), ('_addresses', 2), ('ending', 3), ('ending', 3), ('ending', 3), ('_extract', 3),
                        ('_routing', 3), ('telegram', 1), ('_routing', 2), ('ending', 3), ('_routing', 3), ('_routing', 2), ('ending', 3),
                        ('_routing', 1), ('_citations', 2), ('ending', 2), ('_extract', 1), ('ending', 3), ('_addresses', 3), ('ending', 3),
                        ('_routing', 3), ('ending', 3), ('_citations', 2), ('_routing', 2), ('heading', 4), ('ending', 3)],
              'starts': {'telegram': (35, 26)},
              'states': [{'$END': -1, 'CORRECTION': 32, 'END_OF_MESSAGE': 2}, {'$END': -2}, {'$END': -3}, {'$END': -4},
                         {'CALLED_STATIONS': 30, 'CALLING_STATION': 80, 'DATE_TIME_GROUP': -5, 'SECURITY': 62}, {'TAGS': 95}, {'DATE_TIME_GROUP': 72},
                         {'$END': -6, 'END_OF_MESSAGE': 36}, {'BREAK': -7, 'CLASSIFICATION': -7},
                         {'ACCOUNTING': -8, 'BREAK': -8, 'CLASSIFICATION': -8, 'INFO': 88}, {'$END': -9}, {'DATE_TIME_GROUP': -10, 'SECURITY': 51},
                         {'$END': -11, 'CORRECTION': 81, 'END_OF_MESSAGE': 93}, {'CAPTION': -12, 'EXECUTIVE_ORDER': -12, 'PASS': -12},
                         {'$END': -13,
                          'BREAK': -13,
                          'CLASSIFIED_BY': 50,
                          'CORRECTION': -13,
                          'END_OF_MESSAGE': -13,
                          'END_SERIAL': -13,
                          'REFERENCES': 66,
                          'SIGNATURE': -13,
                          'TEXT': -13,
                          '_citations': 40},
                         {'CAPTION': 65, 'EXECUTIVE_ORDER': 60, 'PASS': 39}, {'CLASSIFICATION': -14}, {'DATE_TIME_GROUP': -15, 'SECURITY': 77},
                         {'ACCOUNTING': -16, 'BREAK': -16, 'CLASSIFICATION': -16}, {'$END': -17, 'END_OF_MESSAGE': 87},
                         {'$END': -18, 'END_OF_MESSAGE': 73}, {'$END': -19}, {'DATE_TIME_GROUP': -20},
                         {'BREAK': -21, 'CLASSIFICATION': -21, 'INFO': 31, 'TO': 59, '_addresses': 54}, {'BREAK': 45, 'CLASSIFICATION': -22},
                         {'$END': -23, 'BREAK': -23, 'CORRECTION': -23, 'END_OF_MESSAGE': -23, 'END_SERIAL': -23, 'SIGNATURE': -23}, {},
                         {'BREAK': 47, 'CLASSIFICATION': -24}, {'$END': -25, 'CORRECTION': 89, 'END_OF_MESSAGE': 70}, {'$END': -26},
                         {'CALLING_STATION': 79, 'DATE_TIME_GROUP': -27, 'SECURITY': 75},
                         {'ACCOUNTING': -28, 'BREAK': -28, 'CLASSIFICATION': -28, 'EXEMPTED': 34}, {'$END': -29, 'END_OF_MESSAGE': 52}, {'$END': -30},
                         {'ACCOUNTING': -31, 'BREAK': -31, 'CLASSIFICATION': -31},
                         {'$END': -32,
                          'BREAK': 41,
                          'CALLED_STATIONS': 61,
                          'CALLING_STATION': 17,
                          'CLASSIFICATION': 48,
                          'CORRECTION': 67,
                          'DATE_TIME_GROUP': 86,
                          'END_OF_MESSAGE': 1,
                          'END_SERIAL': 0,
                          'FROM': 23,
                          'INFO': 31,
                          'SECURITY': 82,
                          'SIGNATURE': 43,
                          'TO': 59,
                          'TRANSMISSION_IDENTIFIER': 4,
                          '_addresses': 8,
                          '_extract': 24,
                          '_routing': 6,
                          'ending': 76,
                          'heading': 84,
                          'telegram': 26,
                          'text': 90},
                         {'$END': -33},
                         {'$END': -13,
                          'BREAK': -13,
                          'CLASSIFIED_BY': 50,
                          'CORRECTION': -13,
                          'END_OF_MESSAGE': -13,
                          'END_SERIAL': -13,
                          'REFERENCES': 66,
                          'SIGNATURE': -13,
                          'TEXT': -13,
                          '_citations': 64},
                         {'CAPTION': -34, 'EXECUTIVE_ORDER': -34, 'PASS': -34}, {'CAPTION': -35, 'EXECUTIVE_ORDER': -35, 'PASS': -35},
                         {'$END': -36, 'BREAK': -36, 'CORRECTION': -36, 'END_OF_MESSAGE': -36, 'END_SERIAL': -36, 'SIGNATURE': -36, 'TEXT': 25},
                         {'$END': -37, 'CLASSIFICATION': -38, 'CORRECTION': 19, 'END_OF_MESSAGE': 21, 'END_SERIAL': 28},
                         {'$END': -39, 'BREAK': -39, 'CORRECTION': -39, 'END_OF_MESSAGE': -39, 'END_SERIAL': -39, 'SIGNATURE': -39},
                         {'$END': -40, 'BREAK': 85, 'CORRECTION': 20, 'END_OF_MESSAGE': 33, 'END_SERIAL': 12}, {'$END': -41}, {'CLASSIFICATION': -42},
                         {'ACCOUNTING': -43, 'BREAK': -43, 'CLASSIFICATION': -43}, {'CLASSIFICATION': -44},
                         {'CAPTION': 13, 'EXECUTIVE_ORDER': 5, 'PASS': 38, '__text_star_0': 15}, {'$END': -45},
                         {'$END': -46,
                          'BREAK': -46,
                          'CORRECTION': -46,
                          'END_OF_MESSAGE': -46,
                          'END_SERIAL': -46,
                          'REFERENCES': 94,
                          'SIGNATURE': -46,
                          'TEXT': -46},
                         {'DATE_TIME_GROUP': -47}, {'$END': -48}, {'BREAK': -49, 'CLASSIFICATION': -49}, {'BREAK': -50, 'CLASSIFICATION': -50},
                         {'$END': -51},
                         {'$END': -32, 'BREAK': 68, 'CORRECTION': 67, 'END_OF_MESSAGE': 1, 'END_SERIAL': 0, 'SIGNATURE': 43, 'ending': 63},
                         {'SUBJECT': 37}, {'BREAK': -52, 'CLASSIFICATION': -52, 'INFO': 31, 'TO': 59, '_addresses': 74},
                         {'ACCOUNTING': -53, 'BREAK': -53, 'CLASSIFICATION': -53, 'EXEMPTED': 9, 'INFO': 69}, {'TAGS': 57},
                         {'CALLING_STATION': 11, 'DATE_TIME_GROUP': -54, 'SECURITY': 96}, {'DATE_TIME_GROUP': -55}, {'$END': -56},
                         {'$END': -57, 'BREAK': -57, 'CORRECTION': -57, 'END_OF_MESSAGE': -57, 'END_SERIAL': -57, 'SIGNATURE': -57, 'TEXT': 42},
                         {'CAPTION': -58, 'EXECUTIVE_ORDER': -58, 'PASS': -58},
                         {'$END': -59,
                          'BREAK': -59,
                          'CLASSIFIED_BY': 83,
                          'CORRECTION': -59,
                          'END_OF_MESSAGE': -59,
                          'END_SERIAL': -59,
                          'SIGNATURE': -59,
                          'TEXT': -59},
                         {'$END': -60, 'END_OF_MESSAGE': 49}, {'$END': -37, 'CORRECTION': 19, 'END_OF_MESSAGE': 21, 'END_SERIAL': 28},
                         {'ACCOUNTING': -61, 'BREAK': -61, 'CLASSIFICATION': -61, 'EXEMPTED': 46}, {'$END': -62}, {'$END': -63}, {'FROM': 91},
                         {'$END': -64}, {'BREAK': -65, 'CLASSIFICATION': -65}, {'DATE_TIME_GROUP': -66}, {'$END': -67}, {'DATE_TIME_GROUP': -68},
                         {'$END': -69, 'CORRECTION': 7, 'END_OF_MESSAGE': 3}, {'DATE_TIME_GROUP': -70, 'SECURITY': 22},
                         {'DATE_TIME_GROUP': -71, 'SECURITY': 92}, {'$END': -72, 'END_OF_MESSAGE': 55}, {'DATE_TIME_GROUP': -73},
                         {'$END': -74, 'BREAK': -74, 'CORRECTION': -74, 'END_OF_MESSAGE': -74, 'END_SERIAL': -74, 'SIGNATURE': -74, 'TEXT': -74},
                         {'CLASSIFICATION': 48, 'text': 56}, {'$END': -75, 'CORRECTION': 98, 'END_OF_MESSAGE': 71, 'END_SERIAL': 78},
                         {'BREAK': -76, 'CLASSIFICATION': -76, 'FROM': 58, 'INFO': 31, 'TO': 59, '_addresses': 53}, {'$END': -77},
                         {'ACCOUNTING': -78, 'BREAK': -78, 'CLASSIFICATION': -78, 'EXEMPTED': 18}, {'$END': -79, 'END_OF_MESSAGE': 29},
                         {'$END': -32, 'BREAK': 68, 'CORRECTION': 67, 'END_OF_MESSAGE': 1, 'END_SERIAL': 0, 'SIGNATURE': 43, 'ending': 44},
                         {'INFO': 31, 'TO': 59, '_addresses': 97}, {'DATE_TIME_GROUP': -80}, {'$END': -81},
                         {'$END': -82, 'BREAK': -82, 'CORRECTION': -82, 'END_OF_MESSAGE': -82, 'END_SERIAL': -82, 'SIGNATURE': -82, 'TEXT': -82},
                         {'SUBJECT': 14}, {'DATE_TIME_GROUP': -83}, {'ACCOUNTING': 27, 'BREAK': 16, 'CLASSIFICATION': -84},
                         {'$END': -85, 'END_OF_MESSAGE': 10}],
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
