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
           "/['’`]?(?:(?:19|20)\\d\\d|0\\d\\d|[\\dO]\\d)(?:\\s*-\\s*|\\s*)(?=[A-Z]|0[A-Z])(?!AND\\b)|\\((?:19|20)?\\d\\d\\)(?=\\s*(?:[A-Z]|0[A-Z]))/i\n"
           '// The words before a number, the numbers of airgrams (A-236) left out; the number is no date and no time.\n'
           'REFERENCE_STATION.3: '
           "/(?!(?:AND|REFS?|REFTEL)\\b|[A-Z][.:]\\s|C?A-\\d|O+\\d)(?:[A-Z]|0(?=[A-Z]))(?:[A-Z.'’&]|0(?=[A-Z])|-(?=[A-Z]))*+(?:\\s++(?!(?:AND|REFS?|REFTEL)\\b|[A-Z][.:]\\s|C?A-\\d|O+\\d)(?:[A-Z]|0(?=[A-Z]))(?:[A-Z.'’&]|0(?=[A-Z])|-(?=[A-Z]))*+){0,4}?(?=\\s*[:,#\\-]?\\s*(?:\\([^()\\n]{1,4}\\)\\s*)?#?\\s*(?=O*\\d)[\\dO]{1,8}(?!\\w|\\.\\d|\\/\\d{1,2}\\/|\\s+(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*\\b))/i\n"
           'REFERENCE_NUMBER.3: /(?:[:,\\-]\\s*)?(?:#\\s*)?[\\dO]{1,8}(?!\\w)/i\n'
           'YEAR_BEHIND.3: /-(?:19|20)?\\d\\d(?![\\w\\/])|\\/\\d\\d(?![\\w\\/])|\\((?:19|20)?\\d\\d\\)|\\d\\d(?=\\s*(?:[,;]|\\Z|¶|\\(?[A-Z][.)]))/i\n'
           'NUMBER_BEFORE.3: /\\d{3,6}(?=[ \\t]+(?!AND\\b)[A-Z][A-Z ]{2,20}(?:[,;]|\\s*\\Z|\\s+\\(?[A-Z][.)]))/i\n'
           'STATION_BEHIND.3: /[A-Z]+(?:[ \\t]+[A-Z]+(?![.)]))*/i\n'
           'NUMBER_ALONE.2: /(?:#\\s*)?(?=O*\\d)[\\dO]{2,8}(?=\\s*(?:[,;&\\/\\-]|\\(|AND\\b|\\Z|¶|[A-Z][.)]))(?!-\\D)/i\n'
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
             '// REF: A. 06 ASTANA 1234        REF A) ASTANA 1234        REFTEL: ASTANA 1234\n'
             'REFERENCES: /REFS?\\b *[:.]?|REF(?:\\(S\\)|TELS?|ERENCES?) *:/i\n'
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

TABLES = {'fields': {'rules': [('classified_by', 3), ('___duration_star_6', 3), ('_duration', 2), ('page_line', 7), ('transmission_identifier', 3),
                      ('_duration', 2), ('__classification_star_3', 2), ('_level', 1), ('reason', 2), ('_duration', 2), ('sub_paragraph_head', 2),
                      ('page_line', 7), ('transmission_identifier', 3), ('__tags_star_7', 1), ('sub_paragraph_head', 2), ('_duration', 2),
                      ('section', 4), ('addressee', 3), ('_duration', 2), ('_duration', 3), ('date_time_group', 6), ('transmission_identifier', 2),
                      ('page_line', 8), ('paragraph_head', 2), ('__security_star_1', 1), ('cited_telegram', 3), ('_duration', 2), ('_duration', 2),
                      ('calling_station', 4), ('classification', 4), ('_duration', 2), ('security', 2), ('classified_by', 3),
                      ('__classification_star_3', 1), ('reason', 3), ('cited_telegram', 4), ('addressee', 1), ('reason', 1), ('cited_telegram', 3),
                      ('reason', 1), ('_duration', 4), ('classified_by', 2), ('classified_by', 4), ('page_line', 6), ('paragraph_head', 2),
                      ('cited_telegram', 1), ('reason', 2), ('paragraph_head', 4), ('___duration_star_6', 2), ('called_stations', 3),
                      ('__date_time_group_star_2', 1), ('tags', 2), ('paragraph_head', 4), ('cited_telegram', 5), ('executive_order', 3),
                      ('cited_telegram', 4), ('page_line', 6), ('classification', 3), ('classification', 3), ('_duration', 1), ('__tags_star_7', 1),
                      ('page_line', 4), ('___duration_star_6', 2), ('__called_stations_plus_0', 2), ('classification', 4),
                      ('transmission_identifier', 4), ('classification', 6), ('classification', 1), ('transmission_identifier', 2), ('addressee', 3),
                      ('_citation', 1), ('___level_star_5', 2), ('sub_paragraph_head', 3), ('sub_paragraph_head', 2), ('cited_telegram', 3),
                      ('_citations', 1), ('addressee', 2), ('__classification_star_4', 1), ('addressee', 3), ('_duration', 1), ('__tags_star_7', 2),
                      ('subject', 3), ('paragraph_head', 3), ('date_time_group', 5), ('_citation', 1), ('cited_telegram', 4), ('paragraph_head', 2),
                      ('_duration', 1), ('classification', 4), ('classification', 2), ('paragraph_head', 2), ('classified_by', 2),
                      ('date_time_group', 4), ('_duration', 3), ('tags', 1), ('portion_head', 2), ('sub_paragraph_head', 3), ('_citation', 1),
                      ('classified_by', 2), ('__classified_by_plus_8', 1), ('__tags_star_7', 2), ('section', 3), ('references', 2),
                      ('portion_head', 3), ('page_line', 5), ('_duration', 1), ('_citation', 1), ('addressee', 3), ('classification', 5),
                      ('_duration', 3), ('portion_head', 2), ('addressee', 4), ('_level', 2), ('cited_telegram', 2), ('calling_station', 2),
                      ('addressee', 3), ('calling_station', 5), ('called_stations', 2), ('references', 1), ('security', 3), ('classified_by', 3),
                      ('__tags_star_7', 1), ('__tags_star_7', 2), ('_duration', 3), ('_citations', 2), ('paragraph_head', 3), ('section', 4),
                      ('paragraph_head', 1), ('cited_telegram', 2), ('paragraph_head', 3), ('paragraph_head', 3), ('addressee', 2),
                      ('paragraph_head', 3), ('_level', 1), ('_citation', 1), ('subject', 1), ('__classified_by_plus_8', 2), ('_level', 3),
                      ('calling_station', 3), ('__tags_star_7', 2), ('references', 3), ('addressee', 4), ('addressee', 2), ('reason', 2),
                      ('classification', 3), ('cited_telegram', 2), ('calling_station', 4), ('_citation', 1), ('_citation', 1),
                      ('calling_station', 4), ('classification', 4), ('transmission_identifier', 2), ('addressee', 3), ('file_time', 2),
                      ('___duration_star_6', 1), ('__classification_star_4', 2), ('references', 2), ('_duration', 1), ('classification', 5),
                      ('page_line', 5), ('classification', 2), ('_citations', 2), ('__security_star_1', 2), ('addressee', 4), ('originator', 2),
                      ('addressee', 2), ('transmission_identifier', 3), ('calling_station', 3), ('sub_paragraph_head', 1), ('__tags_star_7', 1),
                      ('addressee', 5), ('security', 3), ('date_time_group', 5), ('_level', 2), ('security', 4), ('_duration', 3), ('subject', 2),
                      ('subject', 2), ('calling_station', 3), ('executive_order', 2), ('classification', 5), ('__called_stations_plus_0', 1),
                      ('_duration', 2), ('classified_by', 1), ('___level_star_5', 3), ('transmission_identifier', 1), ('portion_head', 1),
                      ('addressee', 4), ('__date_time_group_star_2', 2), ('_duration', 1), ('_duration', 1)],
            'starts': {'addressee': (148, 76),
                       'called_stations': (78, 49),
                       'calling_station': (109, 47),
                       'classification': (160, 14),
                       'classified_by': (217, 55),
                       'date_time_group': (128, 30),
                       'executive_order': (165, 236),
                       'originator': (136, 80),
                       'page_line': (252, 256),
                       'paragraph_head': (226, 19),
                       'portion_head': (235, 130),
                       'references': (195, 166),
                       'security': (113, 66),
                       'sub_paragraph_head': (249, 167),
                       'subject': (187, 129),
                       'tags': (177, 218),
                       'transmission_identifier': (90, 271)},
            'states': [{'$END': -1}, {'EXEMPTION': 2}, {'$END': -2, 'COMMA': -2, 'EXEMPTION': -2, 'REMARK': -2}, {'$END': -3},
                       {'$END': -4, 'REMARK': 26}, {'$END': -5, 'SECURITY_PROSIGN': 94},
                       {'$END': -6, 'COMMA': 161, 'EXEMPTION': 224, 'REMARK': 248, '___duration_star_6': 23}, {'$END': -7, 'WORD': -7},
                       {'$END': -8,
                        'BESIDE': -8,
                        'DOUBLE_SLASH': 81,
                        'EFTO': 246,
                        'FINAL_SECTION': -8,
                        'SECTION_WORD': -8,
                        'STATION': -8,
                        '___level_star_5': 171},
                       {'$END': -9, 'CLASSIFIED_BY_REST': -9, 'REASON_LETTERS': 42}, {'$END': -10, 'REMARK': 164}, {'$END': -11}, {'$END': -12},
                       {'$END': -13}, {}, {'$END': -14, 'COMMA': -14, 'PERSON': -14, 'SEMICOLON': -14, 'TAG': -14},
                       {'$END': -15, 'PARAGRAPH_TEXT': 141}, {'$END': -16}, {'$END': -17, 'STATION': -17, 'STATION_ONLY': -17}, {}, {'MONTH': 138},
                       {'$END': -18, 'CONTINUITY_NUMBER': 169}, {'$END': -19, 'REMARK': 135},
                       {'$END': -20, 'COMMA': 1, 'EXEMPTION': 89, 'REMARK': 54}, {'$END': -21},
                       {'$END': -22, 'CHANNEL_NUMBER': 5, 'SECURITY_PROSIGN': 13}, {'$END': -23}, {'$END': -24, 'PARAGRAPH_TEXT': 190},
                       {'$END': -25, 'OPERATING_SIGNAL': -25},
                       {'$END': -26,
                        'NUMBER_ALONE': -26,
                        'NUMBER_BEFORE': -26,
                        'REFERENCE_AGAIN': -26,
                        'REFERENCE_END': -26,
                        'REFERENCE_LABEL': -26,
                        'REFERENCE_PAGE_LINE': -26,
                        'REFERENCE_PARENTHESIS': -26,
                        'REFERENCE_STATION': -26,
                        'REFERENCE_WORD': -26,
                        'REFERENCE_YEAR': -26,
                        'SEPARATOR': -26,
                        'YEAR_BEHIND': 43},
                       {}, {'MESSAGE_NUMBER': 92}, {'$END': -27, 'REMARK': 183}, {'OF': 220}, {'$END': -28}, {'$END': -29},
                       {'$END': -30, 'WORD': 40, '__classification_star_3': 159}, {'$END': -31},
                       {'$END': -32, 'OPERATING_SIGNAL': 28, 'SPECIAL_HANDLING': 179, '__security_star_1': 244}, {'$END': -33},
                       {'$END': -34, 'WORD': -34}, {'PAGE_SECTION': 77}, {'$END': -35, 'CLASSIFIED_BY_REST': -35},
                       {'$END': -36,
                        'NUMBER_ALONE': -36,
                        'NUMBER_BEFORE': -36,
                        'REFERENCE_AGAIN': -36,
                        'REFERENCE_END': -36,
                        'REFERENCE_LABEL': -36,
                        'REFERENCE_PAGE_LINE': -36,
                        'REFERENCE_PARENTHESIS': -36,
                        'REFERENCE_STATION': -36,
                        'REFERENCE_WORD': -36,
                        'REFERENCE_YEAR': -36,
                        'SEPARATOR': -36},
                       {'MESSAGE_NUMBER': 83}, {'ADDRESS_NAME': 238}, {'REFERENCE_NUMBER': 74}, {},
                       {'$END': -37, 'CONTINUITY_NUMBER': 111, 'PRECEDENCE_WORD': 207}, {},
                       {'$END': -38, 'CLASSIFIED_BY_REST': -38, 'REASON_LETTERS': 62}, {'SECTION_NUMBER': 18},
                       {'$END': -39,
                        'NUMBER_ALONE': -39,
                        'NUMBER_BEFORE': -39,
                        'REFERENCE_AGAIN': -39,
                        'REFERENCE_END': -39,
                        'REFERENCE_LABEL': -39,
                        'REFERENCE_PAGE_LINE': -39,
                        'REFERENCE_PARENTHESIS': -39,
                        'REFERENCE_STATION': -39,
                        'REFERENCE_WORD': -39,
                        'REFERENCE_YEAR': -39,
                        'SEPARATOR': -39,
                        'YEAR_BEHIND': 122},
                       {'$END': -40, 'CLASSIFIED_BY_REST': -40, 'REASON_LETTERS': 209, 'REASON_SECTION': 9}, {'$END': -41}, {},
                       {'$END': -42, 'CLASSIFIED_BY_REST': 39, 'REASON_SECTION': 50, 'REASON_WORD': 53, 'reason': 180}, {'$END': -43}, {'$END': -44},
                       {'$END': -45, 'BROKEN_MARK': 119, 'MARK': 191, 'PARAGRAPH_TEXT': 194}, {'PAGE_NUMBER': 198},
                       {'$END': -46,
                        'NUMBER_ALONE': -46,
                        'NUMBER_BEFORE': -46,
                        'REFERENCE_AGAIN': -46,
                        'REFERENCE_END': -46,
                        'REFERENCE_LABEL': -46,
                        'REFERENCE_PAGE_LINE': -46,
                        'REFERENCE_PARENTHESIS': -46,
                        'REFERENCE_STATION': -46,
                        'REFERENCE_WORD': -46,
                        'REFERENCE_YEAR': -46,
                        'SEPARATOR': -46,
                        'YEAR_BEHIND': 172},
                       {'$END': -47, 'CLASSIFIED_BY_REST': -47}, {'SECTION_NUMBER': 147}, {'$END': -48},
                       {'$END': -49, 'COMMA': -49, 'EXEMPTION': -49, 'REMARK': -49}, {}, {'$END': -50}, {'DAY_TIME': -51, 'PROSIGN': -51},
                       {'$END': -52, 'COMMA': 204, 'PERSON': 117, 'SEMICOLON': 146, 'TAG': 182}, {'$END': -53},
                       {'$END': -54,
                        'NUMBER_ALONE': -54,
                        'NUMBER_BEFORE': -54,
                        'REFERENCE_AGAIN': -54,
                        'REFERENCE_END': -54,
                        'REFERENCE_LABEL': -54,
                        'REFERENCE_PAGE_LINE': -54,
                        'REFERENCE_PARENTHESIS': -54,
                        'REFERENCE_STATION': -54,
                        'REFERENCE_WORD': -54,
                        'REFERENCE_YEAR': -54,
                        'SEPARATOR': -54},
                       {'$END': -55}, {'OF': 105, 'PAGE_OF_SECTION': 99},
                       {'$END': -56,
                        'NUMBER_ALONE': -56,
                        'NUMBER_BEFORE': -56,
                        'REFERENCE_AGAIN': -56,
                        'REFERENCE_END': -56,
                        'REFERENCE_LABEL': -56,
                        'REFERENCE_PAGE_LINE': -56,
                        'REFERENCE_PARENTHESIS': -56,
                        'REFERENCE_STATION': -56,
                        'REFERENCE_WORD': -56,
                        'REFERENCE_YEAR': -56,
                        'SEPARATOR': -56,
                        'YEAR_BEHIND': 71},
                       {'MONTH': 208}, {}, {'$END': -57, 'REMARK': 12}, {'DOUBLED_PROSIGN': 79, 'called_stations': 49},
                       {'ROUTING_INDICATOR': 261, '__called_stations_plus_0': 176}, {}, {'WORD': 104},
                       {'$END': -58, 'STATION': 87, 'STATION_ONLY': 219}, {'$END': -59, 'WORD': 40, '__classification_star_3': 125},
                       {'$END': -60, 'REMARK': 3}, {'PAGE_NUMBER': 88}, {'$END': -61, 'COMMA': -61, 'PERSON': -61, 'SEMICOLON': -61, 'TAG': -61},
                       {'MESSAGE_NUMBER': 259}, {'$END': -62, 'REMARK': 151, 'SHORT_SECTION': 268},
                       {'$END': -63, 'COMMA': -63, 'EXEMPTION': -63, 'REMARK': -63}, {'START_OF_MESSAGE': 265, 'transmission_identifier': 271},
                       {'$END': -64, 'FULL_STOP': -64, 'ROUTING_INDICATOR': -64}, {'$END': -65, 'WORD': 40, '__classification_star_3': 229},
                       {'SECTION_NUMBER': 33}, {'$END': -66}, {'$END': -67, 'WORD': 7}, {'DAY_TIME': 213, 'PROSIGN': 269},
                       {'$END': -68,
                        'BESIDE': 114,
                        'FINAL_SECTION': 154,
                        'SECTION_WORD': 93,
                        'STATION': 44,
                        '__classification_star_4': 126,
                        'section': 231},
                       {'TIME': 223}, {'OF': 41}, {'SHORT_SECTION': 4}, {'$END': -69, 'SECURITY_PROSIGN': 239}, {'$END': -70},
                       {'$END': -71,
                        'NUMBER_ALONE': -71,
                        'NUMBER_BEFORE': -71,
                        'REFERENCE_AGAIN': -71,
                        'REFERENCE_END': -71,
                        'REFERENCE_LABEL': -71,
                        'REFERENCE_PAGE_LINE': -71,
                        'REFERENCE_PARENTHESIS': -71,
                        'REFERENCE_STATION': -71,
                        'REFERENCE_WORD': -71,
                        'REFERENCE_YEAR': -71,
                        'SEPARATOR': -71},
                       {'$END': -72, 'BESIDE': -72, 'DOUBLE_SLASH': -72, 'FINAL_SECTION': -72, 'SECTION_WORD': -72, 'STATION': -72},
                       {'PAGE_SECTION': 230}, {'$END': -73}, {'$END': -74, 'PARAGRAPH_TEXT': 106},
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
                       {'DE': 144, 'calling_station': 47},
                       {'$END': -76,
                        'NUMBER_ALONE': -76,
                        'NUMBER_BEFORE': -76,
                        'REFERENCE_AGAIN': -76,
                        'REFERENCE_END': -76,
                        'REFERENCE_LABEL': -76,
                        'REFERENCE_PAGE_LINE': -76,
                        'REFERENCE_PARENTHESIS': -76,
                        'REFERENCE_STATION': -76,
                        'REFERENCE_WORD': -76,
                        'REFERENCE_YEAR': -76,
                        'SEPARATOR': -76},
                       {'$END': -77}, {'PAGE_STATION': 85}, {'SECURITY_SIGNAL': 199, 'security': 66},
                       {'$END': -78, 'BESIDE': -78, 'FINAL_SECTION': -78, 'SECTION_WORD': -78, 'STATION': -78},
                       {'$END': -79, 'CONTINUITY_NUMBER': 267}, {'$END': -80},
                       {'$END': -81, 'COMMA': -81, 'PERSON': -81, 'SEMICOLON': -81, 'TAG': -81}, {'$END': -82}, {'$END': -83, 'PARAGRAPH_TEXT': 70},
                       {'$END': -84, 'INSTRUCTIONS': 24},
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
                        'SEPARATOR': -85},
                       {'$END': -86,
                        'NUMBER_ALONE': -86,
                        'NUMBER_BEFORE': -86,
                        'REFERENCE_AGAIN': -86,
                        'REFERENCE_END': -86,
                        'REFERENCE_LABEL': -86,
                        'REFERENCE_PAGE_LINE': -86,
                        'REFERENCE_PARENTHESIS': -86,
                        'REFERENCE_STATION': -86,
                        'REFERENCE_WORD': -86,
                        'REFERENCE_YEAR': -86,
                        'SEPARATOR': -86},
                       {'$END': -87, 'PARAGRAPH_TEXT': 185}, {'$END': -88, 'REMARK': 262}, {'$END': -89, 'WORD': 7},
                       {'$END': -90, 'BESIDE': 225, 'FINAL_SECTION': 154, 'SECTION_WORD': 93, 'STATION': 31, 'section': 82}, {'$END': -91},
                       {'DAY_TIME': 162, 'PROSIGN': 68, '__date_time_group_star_2': 96, 'date_time_group': 30}, {}, {},
                       {'$END': -92, 'CLASSIFIED_BY_REST': 0}, {'OF': 51}, {'MARK': 139}, {'$END': -93, 'INSTRUCTIONS': 245}, {'$END': -94},
                       {'FM': 260, 'originator': 80}, {'$END': -95, 'COMMA': 86, 'PERSON': 242, 'SEMICOLON': 181, 'TAG': 15, '__tags_star_7': 69},
                       {'YEAR': 120}, {'$END': -96, 'PARAGRAPH_TEXT': 150}, {'MESSAGE_NUMBER': 36}, {'$END': -97},
                       {'$END': -98,
                        'NUMBER_ALONE': -98,
                        'NUMBER_BEFORE': -98,
                        'REFERENCE_AGAIN': -98,
                        'REFERENCE_END': -98,
                        'REFERENCE_LABEL': -98,
                        'REFERENCE_PAGE_LINE': -98,
                        'REFERENCE_PARENTHESIS': -98,
                        'REFERENCE_STATION': -98,
                        'REFERENCE_WORD': -98,
                        'REFERENCE_YEAR': -98,
                        'SEPARATOR': -98},
                       {'$END': -99}, {'ROUTING_INDICATOR': 173},
                       {'$END': -100,
                        'CLASSIFIED_BY_KEYWORD': -100,
                        'CLASSIFIED_BY_REST': -100,
                        'CLASSIFIER': -100,
                        'REASON_SECTION': -100,
                        'REASON_WORD': -100},
                       {'$END': -101, 'COMMA': -101, 'PERSON': -101, 'SEMICOLON': -101, 'TAG': -101},
                       {'$END': -102, 'STATION': -102, 'STATION_ONLY': -102},
                       {'ADDRESSED_INDICATOR': 45, 'ADDRESS_NAME': 48, 'ROLE_WORD': 170, 'addressee': 76},
                       {'$END': -103,
                        'NUMBER_ALONE': 61,
                        'NUMBER_BEFORE': 254,
                        'REFERENCE_AGAIN': 142,
                        'REFERENCE_END': 205,
                        'REFERENCE_LABEL': 121,
                        'REFERENCE_PAGE_LINE': 157,
                        'REFERENCE_PARENTHESIS': 215,
                        'REFERENCE_STATION': 155,
                        'REFERENCE_WORD': 103,
                        'REFERENCE_YEAR': 214,
                        'SEPARATOR': 184,
                        '_citation': 232,
                        'cited_telegram': 197},
                       {'$END': -104}, {'$END': -105}, {'ADDRESS_NAME': 158}, {'REFERENCE_NUMBER': 29}, {'OF': 63, 'SECTION_NUMBER': 132},
                       {'REFERENCE_NUMBER': 189, 'REFERENCE_PARENTHESIS': 153}, {'$END': -106},
                       {'$END': -107,
                        'NUMBER_ALONE': -107,
                        'NUMBER_BEFORE': -107,
                        'REFERENCE_AGAIN': -107,
                        'REFERENCE_END': -107,
                        'REFERENCE_LABEL': -107,
                        'REFERENCE_PAGE_LINE': -107,
                        'REFERENCE_PARENTHESIS': -107,
                        'REFERENCE_STATION': -107,
                        'REFERENCE_WORD': -107,
                        'REFERENCE_YEAR': -107,
                        'SEPARATOR': -107},
                       {'$END': -108, 'CONTINUITY_NUMBER': 206, 'PRECEDENCE_WORD': 234}, {'$END': -109, 'WORD': 7},
                       {'SOLID_LEVEL': 8, 'SPACED_LEVEL': 196, '_level': 97, 'classification': 14}, {'EXEMPTION': 65}, {'ZONE': 75},
                       {'REFERENCE_NUMBER': 52, 'REFERENCE_PARENTHESIS': 46}, {'$END': -110}, {'EO': 250, 'executive_order': 236}, {}, {},
                       {'$END': -111}, {'$END': -112}, {'ADDRESSED_INDICATOR': 152, 'ADDRESS_NAME': 193},
                       {'$END': -113, 'BESIDE': -113, 'DOUBLE_SLASH': 192, 'FINAL_SECTION': -113, 'SECTION_WORD': -113, 'STATION': -113},
                       {'$END': -114,
                        'NUMBER_ALONE': -114,
                        'NUMBER_BEFORE': -114,
                        'REFERENCE_AGAIN': -114,
                        'REFERENCE_END': -114,
                        'REFERENCE_LABEL': -114,
                        'REFERENCE_PAGE_LINE': -114,
                        'REFERENCE_PARENTHESIS': -114,
                        'REFERENCE_STATION': -114,
                        'REFERENCE_WORD': -114,
                        'REFERENCE_YEAR': -114,
                        'SEPARATOR': -114},
                       {'$END': -115, 'DAY_OF_YEAR': 98, 'SECTION_SUFFIX': 203, 'SERIAL': 255, 'file_time': 240}, {'$END': -116}, {'$END': -117},
                       {'$END': -118, 'FULL_STOP': 67, 'ROUTING_INDICATOR': 91}, {'TAGS_KEYWORD': 137, 'tags': 218},
                       {'$END': -119,
                        'NUMBER_ALONE': 61,
                        'NUMBER_BEFORE': 254,
                        'REFERENCE_AGAIN': 142,
                        'REFERENCE_END': 227,
                        'REFERENCE_LABEL': 121,
                        'REFERENCE_PAGE_LINE': 157,
                        'REFERENCE_PARENTHESIS': 215,
                        'REFERENCE_STATION': 155,
                        'REFERENCE_WORD': 103,
                        'REFERENCE_YEAR': 214,
                        '_citation': 110,
                        '_citations': 149,
                        'cited_telegram': 197},
                       {'$END': -120, 'OPERATING_SIGNAL': 28, '__security_star_1': 247}, {'$END': -121, 'CLASSIFIED_BY_REST': 57},
                       {'$END': -122, 'COMMA': -122, 'PERSON': -122, 'SEMICOLON': -122, 'TAG': -122},
                       {'$END': -123, 'COMMA': -123, 'PERSON': -123, 'SEMICOLON': -123, 'TAG': -123}, {'$END': -124},
                       {'$END': -125,
                        'NUMBER_ALONE': -125,
                        'NUMBER_BEFORE': -125,
                        'REFERENCE_AGAIN': -125,
                        'REFERENCE_END': -125,
                        'REFERENCE_LABEL': -125,
                        'REFERENCE_PAGE_LINE': -125,
                        'REFERENCE_PARENTHESIS': -125,
                        'REFERENCE_STATION': -125,
                        'REFERENCE_WORD': -125,
                        'REFERENCE_YEAR': -125,
                        'SEPARATOR': -125},
                       {'$END': -126}, {'$END': -127, 'STATION': -127, 'STATION_ONLY': -127}, {'SUBJECT_KEYWORD': 200, 'subject': 129},
                       {'$END': -128, 'BROKEN_MARK': 123, 'FULL_STOP': 59, 'MARK': 27, 'PARAGRAPH_TEXT': 127},
                       {'$END': -129,
                        'NUMBER_ALONE': -129,
                        'NUMBER_BEFORE': -129,
                        'REFERENCE_AGAIN': -129,
                        'REFERENCE_END': -129,
                        'REFERENCE_LABEL': -129,
                        'REFERENCE_PAGE_LINE': -129,
                        'REFERENCE_PARENTHESIS': -129,
                        'REFERENCE_STATION': -129,
                        'REFERENCE_WORD': -129,
                        'REFERENCE_YEAR': -129,
                        'SEPARATOR': -129,
                        'YEAR_BEHIND': 108},
                       {'$END': -130}, {'$END': -131, 'PARAGRAPH_TEXT': 64}, {'WORD': 264},
                       {'$END': -132, 'CONTINUITY_NUMBER': 174, 'PRECEDENCE_WORD': 21}, {'$END': -133}, {'REFERENCE_KEYWORD': 178, 'references': 166},
                       {'$END': -134, 'BESIDE': -134, 'FINAL_SECTION': -134, 'SECTION_WORD': -134, 'STATION': -134},
                       {'$END': -135,
                        'NUMBER_ALONE': -135,
                        'NUMBER_BEFORE': -135,
                        'REFERENCE_AGAIN': -135,
                        'REFERENCE_END': -135,
                        'REFERENCE_LABEL': -135,
                        'REFERENCE_PAGE_LINE': -135,
                        'REFERENCE_PARENTHESIS': -135,
                        'REFERENCE_STATION': -135,
                        'REFERENCE_WORD': -135,
                        'REFERENCE_YEAR': -135,
                        'SEPARATOR': -135},
                       {'PAGE_SECTION': 73}, {'SECURITY_GROUP': 38}, {'$END': -136, 'PORTION_MARK': 251, 'SUBJECT_TEXT': 253},
                       {'$END': -137,
                        'CLASSIFIED_BY_KEYWORD': -137,
                        'CLASSIFIED_BY_REST': -137,
                        'CLASSIFIER': -137,
                        'REASON_SECTION': -137,
                        'REASON_WORD': -137},
                       {'$END': -138, 'BESIDE': -138, 'DOUBLE_SLASH': 192, 'FINAL_SECTION': -138, 'SECTION_WORD': -138, 'STATION': -138},
                       {'$END': -139, 'DAY_OF_YEAR': 98, 'file_time': 212},
                       {'$END': -140, 'COMMA': -140, 'PERSON': -140, 'SEMICOLON': -140, 'TAG': -140}, {'$END': -141}, {'$END': -142},
                       {'$END': -143, 'CONTINUITY_NUMBER': 222}, {'YEAR': 134}, {'$END': -144, 'CLASSIFIED_BY_REST': -144}, {'$END': -145},
                       {'$END': -146,
                        'NUMBER_ALONE': -146,
                        'NUMBER_BEFORE': -146,
                        'REFERENCE_AGAIN': -146,
                        'REFERENCE_END': -146,
                        'REFERENCE_LABEL': -146,
                        'REFERENCE_PAGE_LINE': -146,
                        'REFERENCE_PARENTHESIS': -146,
                        'REFERENCE_STATION': -146,
                        'REFERENCE_WORD': -146,
                        'REFERENCE_YEAR': -146,
                        'SEPARATOR': -146},
                       {'$END': -147}, {'ZONE': 20},
                       {'$END': -148,
                        'NUMBER_ALONE': -148,
                        'NUMBER_BEFORE': -148,
                        'REFERENCE_AGAIN': -148,
                        'REFERENCE_END': -148,
                        'REFERENCE_LABEL': -148,
                        'REFERENCE_PAGE_LINE': -148,
                        'REFERENCE_PARENTHESIS': -148,
                        'REFERENCE_STATION': 163,
                        'REFERENCE_WORD': -148,
                        'REFERENCE_YEAR': -148,
                        'SEPARATOR': -148},
                       {'$END': -149,
                        'NUMBER_ALONE': -149,
                        'NUMBER_BEFORE': -149,
                        'REFERENCE_AGAIN': -149,
                        'REFERENCE_END': -149,
                        'REFERENCE_LABEL': -149,
                        'REFERENCE_PAGE_LINE': -149,
                        'REFERENCE_PARENTHESIS': -149,
                        'REFERENCE_STATION': -149,
                        'REFERENCE_WORD': -149,
                        'REFERENCE_YEAR': -149,
                        'SEPARATOR': -149},
                       {'$END': -150, 'DAY_OF_YEAR': 98, 'file_time': 175},
                       {'CLASSIFIED_BY_KEYWORD': 145, '__classified_by_plus_8': 263, 'classified_by': 55}, {}, {'$END': -151},
                       {'SECTION_NUMBER': 186}, {'$END': -152}, {'$END': -153}, {'$END': -154},
                       {'$END': -155, 'COMMA': -155, 'EXEMPTION': -155, 'REMARK': -155},
                       {'$END': -156, 'BESIDE': -156, 'FINAL_SECTION': -156, 'SECTION_WORD': -156, 'STATION': -156},
                       {'PARAGRAPH_NUMBER': 188, 'paragraph_head': 19}, {'$END': -157}, {'$END': -158}, {'$END': -159, 'WORD': 7},
                       {'$END': -160, 'REMARK': 58}, {'$END': -161, 'STATION': 140, 'STATION_ONLY': 210},
                       {'$END': -162,
                        'NUMBER_ALONE': -162,
                        'NUMBER_BEFORE': -162,
                        'REFERENCE_AGAIN': -162,
                        'REFERENCE_END': -162,
                        'REFERENCE_LABEL': -162,
                        'REFERENCE_PAGE_LINE': -162,
                        'REFERENCE_PARENTHESIS': -162,
                        'REFERENCE_STATION': -162,
                        'REFERENCE_WORD': -162,
                        'REFERENCE_YEAR': -162,
                        'SEPARATOR': -162},
                       {'$END': -163, 'OPERATING_SIGNAL': -163}, {'$END': -164, 'CONTINUITY_NUMBER': 243},
                       {'DAMAGED_NUMBER': 133, 'MARK': 266, 'portion_head': 130}, {}, {'$END': -165},
                       {'$END': -166, 'CONTINUITY_NUMBER': 102, 'PRECEDENCE_WORD': 115}, {'$END': -167}, {'$END': -168},
                       {'$END': -169, 'BROKEN_MARK': 16, 'MARK': 107, 'PARAGRAPH_TEXT': 11},
                       {'$END': -170, 'COMMA': -170, 'PERSON': -170, 'SEMICOLON': -170, 'TAG': -170}, {'$END': -171},
                       {'$END': -172, 'OPERATING_SIGNAL': 233}, {'$END': -173},
                       {'$END': -174,
                        'BESIDE': -174,
                        'DOUBLE_SLASH': 81,
                        'FINAL_SECTION': -174,
                        'SECTION_WORD': -174,
                        'STATION': -174,
                        '___level_star_5': 202},
                       {'$END': -175, 'OPERATING_SIGNAL': 233}, {'$END': -176}, {'SUB_PARAGRAPH_LABEL': 241, 'sub_paragraph_head': 167},
                       {'ORDER_NUMBER': 257}, {'$END': -177, 'SUBJECT_TEXT': 118}, {'PAGE_STATION': 60, 'PAGE_WORD': 258, 'page_line': 256},
                       {'$END': -178}, {'STATION_BEHIND': 211}, {'$END': -179, 'DAY_OF_YEAR': 98, 'SECTION_SUFFIX': 216, 'file_time': 35}, {},
                       {'$END': -180,
                        'DATE': 124,
                        'DECL': 272,
                        'EVENT': 116,
                        'NOT_APPLICABLE': 84,
                        'OADR': 270,
                        'REMARK': 156,
                        'SCHEDULE': 228,
                        '_duration': 72},
                       {'PAGE_SECTION': 112}, {'$END': -181, 'WORD': 40, '__classification_star_3': 95}, {'ORIGINATOR_NAME': 237},
                       {'$END': -182, 'FULL_STOP': -182, 'ROUTING_INDICATOR': -182}, {'$END': -183},
                       {'$END': -184,
                        'CLASSIFIED_BY_KEYWORD': 201,
                        'CLASSIFIED_BY_REST': 143,
                        'CLASSIFIER': 56,
                        'REASON_SECTION': 50,
                        'REASON_WORD': 53,
                        'reason': 131},
                       {'$END': -185, 'BESIDE': -185, 'DOUBLE_SLASH': -185, 'FINAL_SECTION': -185, 'SECTION_WORD': -185, 'STATION': -185},
                       {'$END': -186, 'CHANNEL': 25, 'CHANNEL_NUMBER': 101, 'SECURITY_PROSIGN': 221}, {'$END': -187, 'PARAGRAPH_TEXT': 168},
                       {'$END': -188}, {'OF': 100}, {'DAY_TIME': -189, 'PROSIGN': -189}, {'$END': -190, 'REMARK': 17}, {},
                       {'$END': -191, 'DATE': 10, 'EVENT': 34, 'EXEMPTION': 6, 'MANUAL_REVIEW': 22, 'NOT_APPLICABLE': 37, 'OADR': 32}],
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
                           "(?i:(?!(?:AND|REFS?|REFTEL)\\b|[A-Z][.:]\\s|C?A-\\d|O+\\d)(?:[A-Z]|0(?=[A-Z]))(?:[A-Z.'’&]|0(?=[A-Z])|-(?=[A-Z]))*+(?:\\s++(?!(?:AND|REFS?|REFTEL)\\b|[A-Z][.:]\\s|C?A-\\d|O+\\d)(?:[A-Z]|0(?=[A-Z]))(?:[A-Z.'’&]|0(?=[A-Z])|-(?=[A-Z]))*+){0,4}?(?=\\s*[:,#\\-]?\\s*(?:\\([^()\n"
                           ']{1,4}\\)\\s*)?#?\\s*(?=O*\\d)[\\dO]{1,8}(?!\\w|\\.\\d|\\/\\d{1,2}\\/|\\s+(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*\\b)))'),
                          ('REASON_WORD',
                           '(?s:(?i:(?:[,;.:\\-]|\\b(?:for|the|following|under|per|pursuant|based|on|to|of|in|are|is)\\b|e\\.?o\\.?:? '
                           '?\\d{5}|\\s)*\\b(?:reasons?|resons?|reaons?|rasons?|reasons?\\(s\\)|reason\\(s\\)|sections?|sec\\.|paras?)\\b(?:[,;.:\\-]|\\b(?:for|the|under|per|of|in|are|is|and|section|sections|sec|paras?|e\\.?o\\.?)\\b|1[0-9]{4}|reason|\\s)*))'),
                          ('REFERENCE_YEAR',
                           "(?i:['’`]?(?:(?:19|20)\\d\\d|0\\d\\d|[\\dO]\\d)(?:\\s*-\\s*|\\s*)(?=[A-Z]|0[A-Z])(?!AND\\b)|\\((?:19|20)?\\d\\d\\)(?=\\s*(?:[A-Z]|0[A-Z])))"),
                          ('EXEMPTION', '(?i:\\(?(?:25|50|75)?X[1-9]\\)?(?:-[A-Z]+)?(?![0-9A-Z]))'),
                          ('SUBJECT_KEYWORD', '(?i:SUBJ(?:ECT)?(?![A-Z])\\s*[:;]?|[A-Z]{3,9}\\s*[:;])'),
                          ('STATION', "[A-Z](?:[A-Z.'\\-]| +(?=[A-Z]))*(?= +\\d{2,8}\\b)"),
                          ('TAGS_KEYWORD', '(?i:TAGS?(?![A-Z])\\s*[:;]?|[A-Z]{2,6}\\s*[:;])'),
                          ('REFERENCE_NUMBER', '(?i:(?:[:,\\-]\\s*)?(?:#\\s*)?[\\dO]{1,8}(?!\\w))'),
                          ('STATION_BEHIND', '(?i:[A-Z]+(?:[ \t]+[A-Z]+(?![.)]))*)'),
                          ('DATE',
                           '(?i:\\d{1,4} ?[\\/\\-] ?\\d{1,2} ?[\\/\\-] ?\\d{1,4}|\\d{8}\\b|\\d{1,2} [A-Z]{3,9} \\d{2,4}|[A-Z]{3,9} \\d{1,2}, '
                           '?\\d{4})'),
                          ('NOT_APPLICABLE', '(?i:N ?\\/ ?A\\b\\.?|NA\\b|NOT APPLICABLE)'), ('REASON_SECTION', '1 ?\\.\\s{0,3}\\d{1,2}(?!\\d)\\.?'),
                          ('MESSAGE_NUMBER', '\\d{2,8}\\b'),
                          ('YEAR_BEHIND',
                           '(?i:-(?:19|20)?\\d\\d(?![\\w\\/])|\\/\\d\\d(?![\\w\\/])|\\((?:19|20)?\\d\\d\\)|\\d\\d(?=\\s*(?:[,;]|\\Z|¶|\\(?[A-Z][.)])))'),
                          ('NUMBER_BEFORE', '(?i:\\d{3,6}(?=[ \t]+(?!AND\\b)[A-Z][A-Z ]{2,20}(?:[,;]|\\s*\\Z|\\s+\\(?[A-Z][.)])))'),
                          ('SUB_PARAGRAPH_LABEL', '\\(?[A-Za-z0-9]{1,3}[.)]|--?|\\*'), ('ROLE_WORD', '(?:TO|INFO|XMT)(?=[ \\/])\\/?'),
                          ('OADR', '(?i:OADR\\b)'), ('OF', 'OF(?= )'), ('MANUAL_REVIEW', '(?i:MR\\b)'),
                          ('MARK',
                           '\\( ?[A-Z][A-Z0-9\\/, \\-]{0,60}\\)|\\((?:ts|sbu|[ucs])(?:\\/+[a-z]{1,6})?\\)|\\[[A-Z]{1,3}(?:\\/[A-Z]{1,6})?\\]'),
                          ('NUMBER_ALONE', '(?i:(?:#\\s*)?(?=O*\\d)[\\dO]{2,8}(?=\\s*(?:[,;&\\/\\-]|\\(|AND\\b|\\Z|¶|[A-Z][.)]))(?!-\\D))'),
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
 'markings': {'rules': [('__banner_star_2', 1), ('portion', 2), ('_separator', 1), ('portion', 1), ('banner', 1), ('__portion_star_0', 3),
                        ('release', 3), ('_control', 1), ('__banner_star_2', 2), ('banner', 2), ('__banner_star_2', 2), ('__banner_star_2', 3),
                        ('portion', 1), ('__release_star_1', 1), ('_separator', 1), ('__banner_release_star_3', 2), ('banner', 2),
                        ('__banner_star_2', 3), ('__release_star_1', 2), ('__release_star_1', 2), ('__banner_release_star_3', 3), ('_control', 1),
                        ('__banner_star_2', 2), ('__banner_star_2', 1), ('__banner_release_star_3', 2), ('__portion_star_0', 2), ('release', 2),
                        ('__release_star_1', 3), ('banner_release', 2), ('_separator', 1), ('_separator', 1), ('_control', 1), ('banner_release', 3),
                        ('__banner_star_2', 2), ('portion', 2), ('__banner_release_star_3', 1), ('banner', 1)],
              'starts': {'banner': (37, 1), 'portion': (19, 34)},
              'states': [{'$END': -1, 'BANNER_CONTROL': -1, 'BANNER_RELEASE_TO': -1, 'BANNER_SEPARATOR': -1}, {},
                         {'$END': -2, 'COMMA': 43, 'DOUBLE_SLASH': 4, 'HYPHEN': 41, 'SLASH': 17, '_separator': 48},
                         {'BANNER_CONTROL': 14, 'BANNER_RELEASE_TO': 42, 'banner_release': 23},
                         {'CONTROL': -3, 'RELEASE_TO': -3, 'UNCLASSIFIED_CONTROL': -3},
                         {'$END': -4, 'COMMA': 43, 'DOUBLE_SLASH': 4, 'HYPHEN': 41, 'SLASH': 17, '__portion_star_0': 2, '_separator': 39},
                         {'$END': -5,
                          'BANNER_CONTROL': 29,
                          'BANNER_RELEASE_TO': 42,
                          'BANNER_SEPARATOR': 21,
                          '__banner_star_2': 22,
                          'banner_release': 0},
                         {'$END': -6, 'COMMA': -6, 'DOUBLE_SLASH': -6, 'HYPHEN': -6, 'SLASH': -6},
                         {'$END': -7, 'COMMA': 13, 'COUNTRY': 25, 'DOUBLE_SLASH': -7, 'HYPHEN': -7, 'SLASH': -7},
                         {'$END': -8, 'COMMA': -8, 'DOUBLE_SLASH': -8, 'HYPHEN': -8, 'SLASH': -8},
                         {'$END': -9, 'BANNER_CONTROL': -9, 'BANNER_RELEASE_TO': -9, 'BANNER_SEPARATOR': -9},
                         {'$END': -10, 'BANNER_CONTROL': 12, 'BANNER_RELEASE_TO': 42, 'BANNER_SEPARATOR': 3, 'banner_release': 10},
                         {'$END': -11, 'BANNER_CONTROL': -11, 'BANNER_RELEASE_TO': -11, 'BANNER_SEPARATOR': -11}, {'COUNTRY': 36},
                         {'$END': -12, 'BANNER_CONTROL': -12, 'BANNER_RELEASE_TO': -12, 'BANNER_SEPARATOR': -12},
                         {'$END': -13, 'COMMA': 43, 'DOUBLE_SLASH': 4, 'HYPHEN': 41, 'SLASH': 17, '__portion_star_0': 47, '_separator': 39},
                         {'$END': -14, 'COMMA': -14, 'COUNTRY': -14, 'DOUBLE_SLASH': -14, 'HYPHEN': -14, 'SLASH': -14},
                         {'CONTROL': -15, 'RELEASE_TO': -15, 'UNCLASSIFIED_CONTROL': -15},
                         {'$END': -16,
                          'BANNER_CONTROL': -16,
                          'BANNER_COUNTRY': -16,
                          'BANNER_RELEASE_TO': -16,
                          'BANNER_SEPARATOR': -16,
                          '__ANON_0': -16},
                         {'PORTION_LEVEL': 5, 'UNCLASSIFIED_CONTROL': 15, 'portion': 34}, {'BANNER_COUNTRY': 26},
                         {'BANNER_CONTROL': 46, 'BANNER_RELEASE_TO': 42, 'banner_release': 28},
                         {'$END': -17, 'BANNER_CONTROL': 12, 'BANNER_RELEASE_TO': 42, 'BANNER_SEPARATOR': 3, 'banner_release': 10},
                         {'$END': -18, 'BANNER_CONTROL': -18, 'BANNER_RELEASE_TO': -18, 'BANNER_SEPARATOR': -18},
                         {'$END': -19, 'COMMA': -19, 'COUNTRY': -19, 'DOUBLE_SLASH': -19, 'HYPHEN': -19, 'SLASH': -19},
                         {'$END': -20, 'COMMA': -20, 'COUNTRY': -20, 'DOUBLE_SLASH': -20, 'HYPHEN': -20, 'SLASH': -20},
                         {'$END': -21,
                          'BANNER_CONTROL': -21,
                          'BANNER_COUNTRY': -21,
                          'BANNER_RELEASE_TO': -21,
                          'BANNER_SEPARATOR': -21,
                          '__ANON_0': -21},
                         {'$END': -22, 'COMMA': -22, 'DOUBLE_SLASH': -22, 'HYPHEN': -22, 'SLASH': -22},
                         {'$END': -23, 'BANNER_CONTROL': -23, 'BANNER_RELEASE_TO': -23, 'BANNER_SEPARATOR': -23},
                         {'$END': -24, 'BANNER_CONTROL': -24, 'BANNER_RELEASE_TO': -24, 'BANNER_SEPARATOR': -24},
                         {'$END': -25,
                          'BANNER_CONTROL': -25,
                          'BANNER_COUNTRY': -25,
                          'BANNER_RELEASE_TO': -25,
                          'BANNER_SEPARATOR': -25,
                          '__ANON_0': -25},
                         {'COUNTRY': 35}, {'$END': -26, 'COMMA': -26, 'DOUBLE_SLASH': -26, 'HYPHEN': -26, 'SLASH': -26}, {'BANNER_COUNTRY': 18}, {},
                         {'$END': -27, 'COMMA': 40, 'COUNTRY': 16, 'DOUBLE_SLASH': -27, 'HYPHEN': -27, 'SLASH': -27, '__release_star_1': 8},
                         {'$END': -28, 'COMMA': -28, 'COUNTRY': -28, 'DOUBLE_SLASH': -28, 'HYPHEN': -28, 'SLASH': -28},
                         {'BANNER_CONTROL': 50, 'BANNER_LEVEL': 6, 'banner': 1},
                         {'$END': -29,
                          'BANNER_CONTROL': -29,
                          'BANNER_COUNTRY': 49,
                          'BANNER_RELEASE_TO': -29,
                          'BANNER_SEPARATOR': -29,
                          '__ANON_0': 33,
                          '__banner_release_star_3': 45},
                         {'CONTROL': 9, 'RELEASE_TO': 31, 'UNCLASSIFIED_CONTROL': 27, '_control': 32, 'release': 44}, {'COUNTRY': 24},
                         {'CONTROL': -30, 'RELEASE_TO': -30, 'UNCLASSIFIED_CONTROL': -30}, {'BANNER_COUNTRY': 38},
                         {'CONTROL': -31, 'RELEASE_TO': -31, 'UNCLASSIFIED_CONTROL': -31},
                         {'$END': -32, 'COMMA': -32, 'DOUBLE_SLASH': -32, 'HYPHEN': -32, 'SLASH': -32},
                         {'$END': -33,
                          'BANNER_CONTROL': -33,
                          'BANNER_COUNTRY': 30,
                          'BANNER_RELEASE_TO': -33,
                          'BANNER_SEPARATOR': -33,
                          '__ANON_0': 20},
                         {'$END': -34, 'BANNER_CONTROL': -34, 'BANNER_RELEASE_TO': -34, 'BANNER_SEPARATOR': -34},
                         {'$END': -35, 'COMMA': 43, 'DOUBLE_SLASH': 4, 'HYPHEN': 41, 'SLASH': 17, '_separator': 48},
                         {'CONTROL': 9, 'RELEASE_TO': 31, 'UNCLASSIFIED_CONTROL': 27, '_control': 7, 'release': 44},
                         {'$END': -36,
                          'BANNER_CONTROL': -36,
                          'BANNER_COUNTRY': -36,
                          'BANNER_RELEASE_TO': -36,
                          'BANNER_SEPARATOR': -36,
                          '__ANON_0': -36},
                         {'$END': -37,
                          'BANNER_CONTROL': 29,
                          'BANNER_RELEASE_TO': 42,
                          'BANNER_SEPARATOR': 21,
                          '__banner_star_2': 11,
                          'banner_release': 0}],
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
 'telegram': {'rules': [('ending', 2), ('ending', 3), ('_addresses', 2), ('_routing', 1), ('_routing', 2), ('heading', 1), ('_routing', 2),
                        ('_routing', 2), ('telegram', 3), ('ending', 5), ('_citations', 0), ('ending', 4), ('_routing', 2), ('ending', 2),
                        ('_extract', 1), ('__text_star_0', 1), ('ending', 4), ('_addresses', 2), ('ending', 2), ('heading', 4), ('ending', 0),
                        ('ending', 2), ('_routing', 3), ('ending', 4), ('_extract', 1), ('ending', 4), ('_extract', 1), ('ending', 2), ('ending', 1),
                        ('heading', 5), ('ending', 1), ('_citations', 1), ('_addresses', 3), ('_addresses', 4), ('_citations', 2), ('_addresses', 2),
                        ('_citations', 2), ('text', 5), ('ending', 2), ('heading', 5), ('_routing', 3), ('__text_star_0', 2), ('ending', 3),
                        ('text', 6), ('ending', 2), ('_routing', 4), ('text', 7), ('ending', 3), ('_extract', 2), ('_routing', 3), ('ending', 1),
                        ('heading', 1), ('heading', 6), ('_citations', 1), ('_routing', 1), ('_addresses', 1), ('heading', 2), ('telegram', 2),
                        ('_addresses', 3), ('ending', 2), ('ending', 3), ('_routing', 1), ('ending', 3), ('_routing', 1), ('ending', 1), ('text', 6),
                        ('_extract', 3), ('ending', 3), ('_routing', 2), ('ending', 3), ('ending', 2), ('_extract', 2), ('ending', 3),
                        ('_addresses', 1), ('_extract', 2), ('__text_star_0', 1), ('ending', 2), ('ending', 3), ('ending', 1), ('_routing', 2),
                        ('_routing', 3), ('telegram', 1), ('__text_star_0', 2), ('ending', 3), ('ending', 4)],
              'starts': {'telegram': (25, 0)},
              'states': [{}, {'$END': -1, 'END_OF_MESSAGE': 52}, {'$END': -2, 'END_OF_MESSAGE': 97},
                         {'ACCOUNTING': -3, 'BREAK': -3, 'CLASSIFICATION': -3, 'INFO': 63},
                         {'CALLING_STATION': 5, 'DATE_TIME_GROUP': -4, 'SECURITY': 9}, {'DATE_TIME_GROUP': -5, 'SECURITY': 54},
                         {'BREAK': 61, 'CLASSIFICATION': -6}, {'CALLING_STATION': 45, 'DATE_TIME_GROUP': -7, 'SECURITY': 93}, {'TAGS': 76},
                         {'DATE_TIME_GROUP': -8}, {'$END': -9}, {'$END': -10},
                         {'$END': -11,
                          'BREAK': -11,
                          'CLASSIFIED_BY': 36,
                          'CORRECTION': -11,
                          'END_OF_MESSAGE': -11,
                          'END_SERIAL': -11,
                          'REFERENCES': 57,
                          'SIGNATURE': -11,
                          'TEXT': -11,
                          '_citations': 42},
                         {'$END': -12}, {'DATE_TIME_GROUP': -13, 'SECURITY': 27}, {'SUBJECT': 22},
                         {'$END': -14, 'CORRECTION': 47, 'END_OF_MESSAGE': 67, 'END_SERIAL': 88},
                         {'BREAK': -15, 'CLASSIFICATION': -15, 'INFO': 83, 'TO': 60, '_addresses': 85},
                         {'CAPTION': -16, 'EXECUTIVE_ORDER': -16, 'PASS': -16}, {'$END': -17, 'END_OF_MESSAGE': 11}, {'FROM': 70},
                         {'ACCOUNTING': -18, 'BREAK': -18, 'CLASSIFICATION': -18},
                         {'$END': -11,
                          'BREAK': -11,
                          'CLASSIFIED_BY': 36,
                          'CORRECTION': -11,
                          'END_OF_MESSAGE': -11,
                          'END_SERIAL': -11,
                          'REFERENCES': 57,
                          'SIGNATURE': -11,
                          'TEXT': -11,
                          '_citations': 48},
                         {'$END': -19, 'END_OF_MESSAGE': 96}, {'ACCOUNTING': 44, 'BREAK': 34, 'CLASSIFICATION': -20},
                         {'$END': -21,
                          'BREAK': 55,
                          'CALLED_STATIONS': 4,
                          'CALLING_STATION': 58,
                          'CLASSIFICATION': 81,
                          'CORRECTION': 89,
                          'DATE_TIME_GROUP': 31,
                          'END_OF_MESSAGE': 33,
                          'END_SERIAL': 35,
                          'FROM': 17,
                          'INFO': 83,
                          'SECURITY': 68,
                          'SIGNATURE': 71,
                          'TO': 60,
                          'TRANSMISSION_IDENTIFIER': 66,
                          '_addresses': 29,
                          '_extract': 6,
                          '_routing': 84,
                          'ending': 94,
                          'heading': 92,
                          'telegram': 0,
                          'text': 73},
                         {'$END': -22, 'CORRECTION': 78, 'END_OF_MESSAGE': 65}, {'DATE_TIME_GROUP': -23}, {'$END': -24},
                         {'BREAK': -25, 'CLASSIFICATION': -25}, {'$END': -26},
                         {'BREAK': -27, 'CLASSIFICATION': -27, 'FROM': 80, 'INFO': 83, 'TO': 60, '_addresses': 53}, {'$END': -28}, {'$END': -29},
                         {'CLASSIFICATION': -30}, {'$END': -31, 'CORRECTION': 1, 'END_OF_MESSAGE': 32},
                         {'$END': -32,
                          'BREAK': -32,
                          'CORRECTION': -32,
                          'END_OF_MESSAGE': -32,
                          'END_SERIAL': -32,
                          'REFERENCES': 39,
                          'SIGNATURE': -32,
                          'TEXT': -32},
                         {'ACCOUNTING': -33, 'BREAK': -33, 'CLASSIFICATION': -33}, {'ACCOUNTING': -34, 'BREAK': -34, 'CLASSIFICATION': -34},
                         {'$END': -35, 'BREAK': -35, 'CORRECTION': -35, 'END_OF_MESSAGE': -35, 'END_SERIAL': -35, 'SIGNATURE': -35, 'TEXT': -35},
                         {'ACCOUNTING': -36, 'BREAK': -36, 'CLASSIFICATION': -36, 'EXEMPTED': 37},
                         {'$END': -37, 'BREAK': -37, 'CORRECTION': -37, 'END_OF_MESSAGE': -37, 'END_SERIAL': -37, 'SIGNATURE': -37, 'TEXT': -37},
                         {'$END': -38, 'BREAK': -38, 'CORRECTION': -38, 'END_OF_MESSAGE': -38, 'END_SERIAL': -38, 'SIGNATURE': -38, 'TEXT': 72},
                         {'$END': -39}, {'BREAK': 56, 'CLASSIFICATION': -40}, {'DATE_TIME_GROUP': -41, 'SECURITY': 50},
                         {'CAPTION': -42, 'EXECUTIVE_ORDER': -42, 'PASS': -42}, {'$END': -43, 'END_OF_MESSAGE': 13},
                         {'$END': -44, 'BREAK': -44, 'CORRECTION': -44, 'END_OF_MESSAGE': -44, 'END_SERIAL': -44, 'SIGNATURE': -44, 'TEXT': 51},
                         {'$END': -45, 'CORRECTION': 2, 'END_OF_MESSAGE': 82}, {'DATE_TIME_GROUP': -46},
                         {'$END': -47, 'BREAK': -47, 'CORRECTION': -47, 'END_OF_MESSAGE': -47, 'END_SERIAL': -47, 'SIGNATURE': -47}, {'$END': -48},
                         {'BREAK': -49, 'CLASSIFICATION': -49}, {'DATE_TIME_GROUP': -50},
                         {'$END': -51, 'CLASSIFICATION': -52, 'CORRECTION': 87, 'END_OF_MESSAGE': 79, 'END_SERIAL': 49}, {'CLASSIFICATION': -53},
                         {'$END': -54,
                          'BREAK': -54,
                          'CLASSIFIED_BY': 41,
                          'CORRECTION': -54,
                          'END_OF_MESSAGE': -54,
                          'END_SERIAL': -54,
                          'SIGNATURE': -54,
                          'TEXT': -54},
                         {'DATE_TIME_GROUP': -55, 'SECURITY': 90}, {'$END': -51, 'CORRECTION': 87, 'END_OF_MESSAGE': 79, 'END_SERIAL': 49},
                         {'ACCOUNTING': -56, 'BREAK': -56, 'CLASSIFICATION': -56, 'EXEMPTED': 3, 'INFO': 40}, {'CLASSIFICATION': -57}, {'$END': -58},
                         {'ACCOUNTING': -59, 'BREAK': -59, 'CLASSIFICATION': -59, 'EXEMPTED': 38}, {'$END': -60}, {'$END': -61},
                         {'CALLED_STATIONS': 7, 'CALLING_STATION': 14, 'DATE_TIME_GROUP': -62, 'SECURITY': 77}, {'$END': -63},
                         {'DATE_TIME_GROUP': -64},
                         {'$END': -21, 'BREAK': 59, 'CORRECTION': 89, 'END_OF_MESSAGE': 33, 'END_SERIAL': 35, 'SIGNATURE': 71, 'ending': 10},
                         {'INFO': 83, 'TO': 60, '_addresses': 24},
                         {'$END': -65, 'BREAK': 16, 'CORRECTION': 23, 'END_OF_MESSAGE': 64, 'END_SERIAL': 26},
                         {'$END': -66, 'BREAK': -66, 'CORRECTION': -66, 'END_OF_MESSAGE': -66, 'END_SERIAL': -66, 'SIGNATURE': -66},
                         {'$END': -21, 'BREAK': 59, 'CORRECTION': 89, 'END_OF_MESSAGE': 33, 'END_SERIAL': 35, 'SIGNATURE': 71, 'ending': 62},
                         {'BREAK': -67, 'CLASSIFICATION': -67}, {'$END': -68}, {'SUBJECT': 12}, {'DATE_TIME_GROUP': -69},
                         {'$END': -70, 'END_OF_MESSAGE': 28}, {'$END': -71},
                         {'BREAK': -72, 'CLASSIFICATION': -72, 'INFO': 83, 'TO': 60, '_addresses': 74},
                         {'CAPTION': 86, 'EXECUTIVE_ORDER': 8, 'PASS': 18, '__text_star_0': 98}, {'$END': -73},
                         {'ACCOUNTING': -74, 'BREAK': -74, 'CLASSIFICATION': -74, 'EXEMPTED': 21}, {'DATE_TIME_GROUP': 20},
                         {'BREAK': -75, 'CLASSIFICATION': -75}, {'CAPTION': -76, 'EXECUTIVE_ORDER': -76, 'PASS': -76},
                         {'$END': -77, 'END_OF_MESSAGE': 75}, {'$END': -78, 'CORRECTION': 19, 'END_OF_MESSAGE': 30},
                         {'$END': -79, 'END_OF_MESSAGE': 43}, {'DATE_TIME_GROUP': -80}, {'TAGS': 15}, {'CLASSIFICATION': 81, 'text': 69},
                         {'DATE_TIME_GROUP': -81}, {'$END': -82}, {'CAPTION': -83, 'EXECUTIVE_ORDER': -83, 'PASS': -83}, {'$END': -84}, {'$END': -85},
                         {'CAPTION': 46, 'EXECUTIVE_ORDER': 91, 'PASS': 95}],
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
                            ('REFERENCES', '(?i:REFS?\\b *[:.]?|REF(?:\\(S\\)|TELS?|ERENCES?) *:)'),
                            ('CALLED_STATIONS', '[A-Z]{1,2} +[RQ][A-Z0-9]{3,7}(?![A-Z0-9\\/])'), ('ACCOUNTING', 'ACCT\\b|GR ?(?:\\d+|NC)\\b'),
                            ('END_OF_MESSAGE', 'N{3,4}[ \t]*(?=[\r\n]|\\Z)'), ('END_SERIAL', '#\\d{4}[ \t]*(?=[\r\n]|\\Z)'),
                            ('CORRECTION', 'C +(?:WA|LINE|PAGE)\\b'), ('BREAK', 'BT[ \t]*(?=[\r\n]|\\Z)'),
                            ('PASS', '(?:STATE|DEPT|DEPARTMENT) (?:ALSO )?(?:FOR|PASS)\\b'),
                            ('CAPTION', 'SIPDIS\\b|NODIS\\b|EXDIS\\b|STADIS\\b|LIMDIS\\b|NOFORN\\b|SENSITIVE\\b'),
                            ('TRANSMISSION_IDENTIFIER', 'V?ZCZC(?= {0,2}[A-Z]{0,3} {0,2}\\d|[ \t\\\\]*(?:[\r\n]|\\Z))'),
                            ('EXECUTIVE_ORDER', '(?i:E\\. ?O\\.|EO:? ?\\d|E\\.O:)'), ('TAGS', '(?i:TAGS?(?=[:; ]))'), ('TEXT', '\\S'),
                            ('SIGNATURE', '\\S')]}}
