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
           "/(?!(?:AND|REFS?|REFTEL)\\b|[A-Z][.:]\\s|C?A-\\d|O+\\d)(?:[A-Z]|0(?=[A-Z]))(?:[A-Z.'’&]|0(?=[A-Z])|-(?=[A-Z]))*+(?:\\s++(?!(?:AND|REFS?|REFTEL)\\b|[A-Z][.:]\\s|C?A-\\d|O+\\d)(?:[A-Z]|0(?=[A-Z]))(?:[A-Z.'’&]|0(?=[A-Z])|-(?=[A-Z]))*+){0,4}?(?=\\s*+(?:[:,\\-]\\s*+)?(?:\\([^()\\n]{1,4}\\)\\s*+)?(?:#\\s*+)?(?=O*\\d)[\\dO]{1,8}(?!\\w|\\.\\d|\\/\\d{1,2}\\/|\\s+(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*\\b))/i\n"
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

TABLES = {'fields': {'rules': [('tags', 1), ('___level_star_5', 3), ('addressee', 2), ('_citations', 2), ('page_line', 8), ('_duration', 2), ('section', 4),
                      ('___duration_star_6', 1), ('_duration', 1), ('_duration', 2), ('__tags_star_7', 1), ('classification', 4), ('addressee', 2),
                      ('_duration', 2), ('date_time_group', 5), ('_duration', 2), ('sub_paragraph_head', 2), ('cited_telegram', 2), ('_duration', 2),
                      ('_level', 2), ('transmission_identifier', 3), ('calling_station', 3), ('addressee', 3), ('references', 1), ('_duration', 2),
                      ('date_time_group', 5), ('portion_head', 2), ('classified_by', 3), ('calling_station', 2), ('paragraph_head', 2),
                      ('__classification_star_3', 2), ('transmission_identifier', 1), ('_duration', 2), ('reason', 1), ('page_line', 4),
                      ('classification', 4), ('_duration', 2), ('cited_telegram', 4), ('_duration', 2), ('security', 2), ('portion_head', 2),
                      ('addressee', 3), ('_citations', 1), ('paragraph_head', 2), ('calling_station', 4), ('cited_telegram', 3),
                      ('calling_station', 3), ('cited_telegram', 2), ('cited_telegram', 3), ('classification', 5), ('_duration', 3),
                      ('___duration_star_6', 2), ('___duration_star_6', 3), ('page_line', 7), ('executive_order', 3), ('cited_telegram', 3),
                      ('page_line', 6), ('paragraph_head', 4), ('__tags_star_7', 2), ('paragraph_head', 3), ('__date_time_group_star_2', 1),
                      ('__date_time_group_star_2', 2), ('page_line', 7), ('paragraph_head', 2), ('addressee', 4), ('classified_by', 4),
                      ('cited_telegram', 5), ('_citation', 1), ('paragraph_head', 3), ('_citation', 1), ('___duration_star_6', 2),
                      ('classified_by', 2), ('__tags_star_7', 2), ('reason', 3), ('page_line', 6), ('transmission_identifier', 2), ('_level', 3),
                      ('cited_telegram', 4), ('__tags_star_7', 1), ('classified_by', 2), ('reason', 2), ('paragraph_head', 4), ('paragraph_head', 3),
                      ('subject', 1), ('paragraph_head', 3), ('calling_station', 3), ('cited_telegram', 4), ('tags', 2), ('_duration', 1),
                      ('classification', 6), ('addressee', 3), ('_duration', 1), ('_duration', 3), ('classification', 1), ('classified_by', 1),
                      ('_citation', 1), ('__classification_star_4', 2), ('__tags_star_7', 2), ('addressee', 4), ('page_line', 5),
                      ('called_stations', 3), ('addressee', 1), ('portion_head', 3), ('addressee', 2), ('paragraph_head', 3), ('_citation', 1),
                      ('_duration', 1), ('_duration', 4), ('security', 3), ('addressee', 3), ('classification', 4), ('addressee', 3),
                      ('addressee', 3), ('__tags_star_7', 2), ('cited_telegram', 1), ('calling_station', 4), ('addressee', 4), ('_citation', 1),
                      ('calling_station', 5), ('_duration', 3), ('subject', 2), ('_citation', 1), ('file_time', 2), ('classified_by', 2),
                      ('__classified_by_plus_8', 2), ('transmission_identifier', 2), ('_level', 2), ('addressee', 4), ('security', 3),
                      ('classification', 3), ('classified_by', 3), ('reason', 2), ('classification', 5), ('page_line', 5), ('classified_by', 3),
                      ('__security_star_1', 1), ('reason', 2), ('classification', 5), ('_duration', 1), ('subject', 3), ('sub_paragraph_head', 3),
                      ('references', 3), ('__called_stations_plus_0', 1), ('sub_paragraph_head', 2), ('transmission_identifier', 3),
                      ('sub_paragraph_head', 3), ('executive_order', 2), ('references', 2), ('_duration', 3), ('portion_head', 1), ('security', 4),
                      ('_duration', 3), ('reason', 1), ('__called_stations_plus_0', 2), ('cited_telegram', 2), ('__classified_by_plus_8', 1),
                      ('transmission_identifier', 2), ('date_time_group', 4), ('transmission_identifier', 4), ('transmission_identifier', 3),
                      ('addressee', 5), ('_duration', 1), ('paragraph_head', 1), ('__classification_star_4', 1), ('classification', 3),
                      ('classification', 3), ('called_stations', 2), ('__tags_star_7', 1), ('section', 4), ('sub_paragraph_head', 1),
                      ('addressee', 2), ('references', 2), ('__tags_star_7', 1), ('__security_star_1', 2), ('_level', 1), ('_citation', 1),
                      ('classification', 4), ('date_time_group', 6), ('subject', 2), ('sub_paragraph_head', 2), ('paragraph_head', 2),
                      ('__classification_star_3', 1), ('originator', 2), ('section', 3), ('___level_star_5', 2), ('_duration', 1), ('_citations', 2),
                      ('_level', 1), ('classification', 2), ('calling_station', 4), ('classification', 2)],
            'starts': {'addressee': (0, 159),
                       'called_stations': (234, 72),
                       'calling_station': (202, 137),
                       'classification': (46, 171),
                       'classified_by': (114, 9),
                       'date_time_group': (73, 121),
                       'executive_order': (30, 54),
                       'originator': (14, 87),
                       'page_line': (110, 235),
                       'paragraph_head': (130, 189),
                       'portion_head': (175, 197),
                       'references': (188, 131),
                       'security': (76, 84),
                       'sub_paragraph_head': (82, 265),
                       'subject': (32, 139),
                       'tags': (20, 252),
                       'transmission_identifier': (198, 182)},
            'states': [{'ADDRESSED_INDICATOR': 138, 'ADDRESS_NAME': 147, 'ROLE_WORD': 149, 'addressee': 159},
                       {'$END': -1, 'COMMA': 251, 'PERSON': 246, 'SEMICOLON': 106, 'TAG': 15, '__tags_star_7': 122},
                       {'$END': -2, 'BESIDE': -2, 'DOUBLE_SLASH': -2, 'FINAL_SECTION': -2, 'SECTION_WORD': -2, 'STATION': -2},
                       {'$END': -3, 'CONTINUITY_NUMBER': 157, 'PRECEDENCE_WORD': 57},
                       {'$END': -4,
                        'NUMBER_ALONE': -4,
                        'NUMBER_BEFORE': -4,
                        'REFERENCE_AGAIN': -4,
                        'REFERENCE_END': -4,
                        'REFERENCE_LABEL': -4,
                        'REFERENCE_PAGE_LINE': -4,
                        'REFERENCE_PARENTHESIS': -4,
                        'REFERENCE_STATION': -4,
                        'REFERENCE_WORD': -4,
                        'REFERENCE_YEAR': -4,
                        'SEPARATOR': -4},
                       {'$END': -5}, {'$END': -6}, {'$END': -7, 'STATION': -7, 'STATION_ONLY': -7},
                       {'$END': -8, 'COMMA': -8, 'EXEMPTION': -8, 'REMARK': -8}, {}, {'YEAR': 36}, {'PAGE_SECTION': 102}, {'$END': -9}, {'$END': -10},
                       {'FM': 144, 'originator': 87}, {'$END': -11, 'COMMA': -11, 'PERSON': -11, 'SEMICOLON': -11, 'TAG': -11},
                       {'$END': -12, 'WORD': 262, '__classification_star_3': 201}, {'$END': -13}, {'$END': -14}, {'$END': -15},
                       {'TAGS_KEYWORD': 1, 'tags': 252}, {'PAGE_STATION': 242},
                       {'$END': -16, 'COMMA': 216, 'EXEMPTION': 8, 'REMARK': 128, '___duration_star_6': 67}, {'$END': -17}, {'MESSAGE_NUMBER': 158},
                       {'$END': -18,
                        'NUMBER_ALONE': -18,
                        'NUMBER_BEFORE': -18,
                        'REFERENCE_AGAIN': -18,
                        'REFERENCE_END': -18,
                        'REFERENCE_LABEL': -18,
                        'REFERENCE_PAGE_LINE': -18,
                        'REFERENCE_PARENTHESIS': -18,
                        'REFERENCE_STATION': -18,
                        'REFERENCE_WORD': -18,
                        'REFERENCE_YEAR': -18,
                        'SEPARATOR': -18,
                        'YEAR_BEHIND': 64},
                       {'$END': -19, 'REMARK': 221}, {'PAGE_NUMBER': 118},
                       {'$END': -20, 'BESIDE': -20, 'DOUBLE_SLASH': 164, 'FINAL_SECTION': -20, 'SECTION_WORD': -20, 'STATION': -20}, {'$END': -21},
                       {'EO': 183, 'executive_order': 54}, {'$END': -22, 'DAY_OF_YEAR': 204, 'SECTION_SUFFIX': 165, 'file_time': 271},
                       {'SUBJECT_KEYWORD': 113, 'subject': 139}, {'$END': -23, 'CONTINUITY_NUMBER': 142},
                       {'$END': -24,
                        'NUMBER_ALONE': 163,
                        'NUMBER_BEFORE': 124,
                        'REFERENCE_AGAIN': 136,
                        'REFERENCE_END': 250,
                        'REFERENCE_LABEL': 167,
                        'REFERENCE_PAGE_LINE': 153,
                        'REFERENCE_PARENTHESIS': 97,
                        'REFERENCE_STATION': 253,
                        'REFERENCE_WORD': 176,
                        'REFERENCE_YEAR': 256,
                        '_citation': 58,
                        '_citations': 215,
                        'cited_telegram': 94},
                       {'$END': -25, 'REMARK': 217}, {'$END': -26, 'INSTRUCTIONS': 258}, {'$END': -27, 'PARAGRAPH_TEXT': 148}, {'YEAR': 229},
                       {'$END': -28}, {'$END': -29, 'DAY_OF_YEAR': 204, 'SECTION_SUFFIX': 119, 'SERIAL': 31, 'file_time': 62}, {'WORD': 266},
                       {'$END': -30}, {'$END': -31, 'WORD': -31}, {'$END': -32, 'CHANNEL': 103, 'CHANNEL_NUMBER': 228, 'SECURITY_PROSIGN': 185},
                       {'$END': -33, 'REMARK': 169}, {'SOLID_LEVEL': 269, 'SPACED_LEVEL': 255, '_level': 129, 'classification': 171},
                       {'$END': -34, 'CLASSIFIED_BY_REST': -34, 'REASON_LETTERS': 200, 'REASON_SECTION': 109},
                       {'$END': -35, 'REMARK': 143, 'SHORT_SECTION': 117}, {'$END': -36}, {'$END': -37},
                       {'$END': -38,
                        'NUMBER_ALONE': -38,
                        'NUMBER_BEFORE': -38,
                        'REFERENCE_AGAIN': -38,
                        'REFERENCE_END': -38,
                        'REFERENCE_LABEL': -38,
                        'REFERENCE_PAGE_LINE': -38,
                        'REFERENCE_PARENTHESIS': -38,
                        'REFERENCE_STATION': -38,
                        'REFERENCE_WORD': -38,
                        'REFERENCE_YEAR': -38,
                        'SEPARATOR': -38},
                       {'$END': -39}, {'OF': 11}, {}, {'$END': -40, 'OPERATING_SIGNAL': 199, 'SPECIAL_HANDLING': 156, '__security_star_1': 190},
                       {'$END': -41}, {'$END': -42, 'CONTINUITY_NUMBER': 166},
                       {'$END': -43,
                        'NUMBER_ALONE': -43,
                        'NUMBER_BEFORE': -43,
                        'REFERENCE_AGAIN': -43,
                        'REFERENCE_END': -43,
                        'REFERENCE_LABEL': -43,
                        'REFERENCE_PAGE_LINE': -43,
                        'REFERENCE_PARENTHESIS': -43,
                        'REFERENCE_STATION': -43,
                        'REFERENCE_WORD': -43,
                        'REFERENCE_YEAR': -43,
                        'SEPARATOR': -43},
                       {'$END': -44, 'BROKEN_MARK': 95, 'MARK': 80, 'PARAGRAPH_TEXT': 112}, {'$END': -45},
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
                        'YEAR_BEHIND': 51},
                       {'$END': -47},
                       {'$END': -48,
                        'NUMBER_ALONE': -48,
                        'NUMBER_BEFORE': -48,
                        'REFERENCE_AGAIN': -48,
                        'REFERENCE_END': -48,
                        'REFERENCE_LABEL': -48,
                        'REFERENCE_PAGE_LINE': -48,
                        'REFERENCE_PARENTHESIS': -48,
                        'REFERENCE_STATION': -48,
                        'REFERENCE_WORD': -48,
                        'REFERENCE_YEAR': -48,
                        'SEPARATOR': -48},
                       {'$END': -49,
                        'NUMBER_ALONE': -49,
                        'NUMBER_BEFORE': -49,
                        'REFERENCE_AGAIN': -49,
                        'REFERENCE_END': -49,
                        'REFERENCE_LABEL': -49,
                        'REFERENCE_PAGE_LINE': -49,
                        'REFERENCE_PARENTHESIS': -49,
                        'REFERENCE_STATION': -49,
                        'REFERENCE_WORD': -49,
                        'REFERENCE_YEAR': -49,
                        'SEPARATOR': -49},
                       {'$END': -50, 'WORD': 262, '__classification_star_3': 125}, {'DAY_TIME': 133, 'PROSIGN': 85},
                       {'$END': -51, 'COMMA': 86, 'EXEMPTION': 68, 'REMARK': 155}, {'$END': -52, 'COMMA': -52, 'EXEMPTION': -52, 'REMARK': -52},
                       {'$END': -53, 'COMMA': -53, 'EXEMPTION': -53, 'REMARK': -53}, {'REFERENCE_NUMBER': 105}, {'$END': -54}, {},
                       {'DAY_TIME': 93, 'PROSIGN': 83, '__date_time_group_star_2': 66, 'date_time_group': 121}, {'$END': -55},
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
                        'YEAR_BEHIND': 120},
                       {'SECURITY_SIGNAL': 96, 'security': 84}, {'$END': -57}, {'$END': -58},
                       {'$END': -59, 'COMMA': -59, 'PERSON': -59, 'SEMICOLON': -59, 'TAG': -59}, {'$END': -60, 'PARAGRAPH_TEXT': 78},
                       {'SHORT_SECTION': 88}, {'SUB_PARAGRAPH_LABEL': 248, 'sub_paragraph_head': 265}, {'DAY_TIME': -61, 'PROSIGN': -61}, {},
                       {'DAY_TIME': -62, 'PROSIGN': -62}, {'EXEMPTION': 69}, {}, {'$END': -63, 'REMARK': 5}, {'$END': -64, 'PARAGRAPH_TEXT': 115},
                       {'$END': -65}, {'$END': -66},
                       {'$END': -67,
                        'NUMBER_ALONE': -67,
                        'NUMBER_BEFORE': -67,
                        'REFERENCE_AGAIN': -67,
                        'REFERENCE_END': -67,
                        'REFERENCE_LABEL': -67,
                        'REFERENCE_PAGE_LINE': -67,
                        'REFERENCE_PARENTHESIS': -67,
                        'REFERENCE_STATION': -67,
                        'REFERENCE_WORD': -67,
                        'REFERENCE_YEAR': -67,
                        'SEPARATOR': -67},
                       {'ZONE': 203},
                       {'$END': -68,
                        'NUMBER_ALONE': -68,
                        'NUMBER_BEFORE': -68,
                        'REFERENCE_AGAIN': -68,
                        'REFERENCE_END': -68,
                        'REFERENCE_LABEL': -68,
                        'REFERENCE_PAGE_LINE': -68,
                        'REFERENCE_PARENTHESIS': -68,
                        'REFERENCE_STATION': -68,
                        'REFERENCE_WORD': -68,
                        'REFERENCE_YEAR': -68,
                        'SEPARATOR': -68},
                       {'$END': -69, 'PARAGRAPH_TEXT': 111}, {'SECURITY_GROUP': 55},
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
                       {'$END': -71, 'COMMA': -71, 'EXEMPTION': -71, 'REMARK': -71}, {'$END': -72},
                       {'$END': -73, 'COMMA': -73, 'PERSON': -73, 'SEMICOLON': -73, 'TAG': -73}, {'$END': -74, 'CLASSIFIED_BY_REST': -74},
                       {'$END': -75, 'REMARK': 71}, {'$END': -76, 'CHANNEL_NUMBER': 232, 'SECURITY_PROSIGN': 212},
                       {'$END': -77, 'BESIDE': -77, 'DOUBLE_SLASH': 164, 'FINAL_SECTION': -77, 'SECTION_WORD': -77, 'STATION': -77},
                       {'$END': -78,
                        'NUMBER_ALONE': -78,
                        'NUMBER_BEFORE': -78,
                        'REFERENCE_AGAIN': -78,
                        'REFERENCE_END': -78,
                        'REFERENCE_LABEL': -78,
                        'REFERENCE_PAGE_LINE': -78,
                        'REFERENCE_PARENTHESIS': -78,
                        'REFERENCE_STATION': -78,
                        'REFERENCE_WORD': -78,
                        'REFERENCE_YEAR': -78,
                        'SEPARATOR': -78,
                        'YEAR_BEHIND': 92},
                       {'$END': -79, 'COMMA': -79, 'PERSON': -79, 'SEMICOLON': -79, 'TAG': -79},
                       {'$END': -80, 'CLASSIFIED_BY_REST': 196, 'REASON_SECTION': 224, 'REASON_WORD': 47, 'reason': 192}, {'SECTION_NUMBER': 177},
                       {'$END': -81, 'CLASSIFIED_BY_REST': -81, 'REASON_LETTERS': 101}, {'PAGE_STATION': 27, 'PAGE_WORD': 223, 'page_line': 235},
                       {'$END': -82}, {'$END': -83}, {'$END': -84, 'PORTION_MARK': 259, 'SUBJECT_TEXT': 174},
                       {'CLASSIFIED_BY_KEYWORD': 227, '__classified_by_plus_8': 132, 'classified_by': 9}, {'$END': -85}, {'PAGE_SECTION': 195},
                       {'OF': 81}, {'PAGE_SECTION': 206}, {'$END': -86, 'DAY_OF_YEAR': 204, 'file_time': 60},
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
                       {}, {'$END': -88, 'COMMA': 100, 'PERSON': 162, 'SEMICOLON': 79, 'TAG': 141}, {'$END': -89}, {'STATION_BEHIND': 63},
                       {'$END': -90, 'WORD': 43}, {'$END': -91, 'CONTINUITY_NUMBER': 90, 'PRECEDENCE_WORD': 187}, {'$END': -92}, {'$END': -93},
                       {'$END': -94,
                        'BESIDE': 239,
                        'FINAL_SECTION': 236,
                        'SECTION_WORD': 108,
                        'STATION': 172,
                        '__classification_star_4': 272,
                        'section': 270},
                       {'PARAGRAPH_NUMBER': 238, 'paragraph_head': 189}, {},
                       {'$END': -95,
                        'CLASSIFIED_BY_KEYWORD': 184,
                        'CLASSIFIED_BY_REST': 99,
                        'CLASSIFIER': 107,
                        'REASON_SECTION': 224,
                        'REASON_WORD': 47,
                        'reason': 179},
                       {'ZONE': 230}, {'ROUTING_INDICATOR': 40}, {'ROUTING_INDICATOR': 210, '__called_stations_plus_0': 244},
                       {'$END': -96,
                        'NUMBER_ALONE': -96,
                        'NUMBER_BEFORE': -96,
                        'REFERENCE_AGAIN': -96,
                        'REFERENCE_END': -96,
                        'REFERENCE_LABEL': -96,
                        'REFERENCE_PAGE_LINE': -96,
                        'REFERENCE_PARENTHESIS': -96,
                        'REFERENCE_STATION': -96,
                        'REFERENCE_WORD': -96,
                        'REFERENCE_YEAR': -96,
                        'SEPARATOR': -96},
                       {}, {'ADDRESS_NAME': 150}, {}, {'$END': -97, 'BESIDE': -97, 'FINAL_SECTION': -97, 'SECTION_WORD': -97, 'STATION': -97},
                       {'$END': -98, 'COMMA': -98, 'PERSON': -98, 'SEMICOLON': -98, 'TAG': -98}, {'$END': -99}, {'$END': -100},
                       {'ORIGINATOR_NAME': 263}, {'$END': -101}, {'SECTION_NUMBER': 7},
                       {'$END': -102, 'CONTINUITY_NUMBER': 17, 'PRECEDENCE_WORD': 249}, {'$END': -103},
                       {'ADDRESSED_INDICATOR': 170, 'ADDRESS_NAME': 3}, {'$END': -104, 'CONTINUITY_NUMBER': 160, 'PRECEDENCE_WORD': 33},
                       {'REFERENCE_NUMBER': 75, 'REFERENCE_PARENTHESIS': 70}, {'$END': -105},
                       {'$END': -106,
                        'NUMBER_ALONE': -106,
                        'NUMBER_BEFORE': -106,
                        'REFERENCE_AGAIN': -106,
                        'REFERENCE_END': -106,
                        'REFERENCE_LABEL': -106,
                        'REFERENCE_PAGE_LINE': -106,
                        'REFERENCE_PARENTHESIS': -106,
                        'REFERENCE_STATION': -106,
                        'REFERENCE_WORD': -106,
                        'REFERENCE_YEAR': -106,
                        'SEPARATOR': -106},
                       {'$END': -107, 'REMARK': 13}, {'$END': -108}, {'$END': -109, 'OPERATING_SIGNAL': 199, '__security_star_1': 220},
                       {'$END': -110}, {'$END': -111, 'WORD': 262, '__classification_star_3': 194}, {}, {'$END': -112}, {'$END': -113},
                       {'$END': -114, 'COMMA': -114, 'PERSON': -114, 'SEMICOLON': -114, 'TAG': -114},
                       {'$END': -115,
                        'NUMBER_ALONE': -115,
                        'NUMBER_BEFORE': -115,
                        'REFERENCE_AGAIN': -115,
                        'REFERENCE_END': -115,
                        'REFERENCE_LABEL': -115,
                        'REFERENCE_PAGE_LINE': -115,
                        'REFERENCE_PARENTHESIS': -115,
                        'REFERENCE_STATION': -115,
                        'REFERENCE_WORD': -115,
                        'REFERENCE_YEAR': -115,
                        'SEPARATOR': -115,
                        'YEAR_BEHIND': 226},
                       {'WORD': 2}, {'$END': -116, 'DAY_OF_YEAR': 204, 'file_time': 168}, {'$END': -117},
                       {'$END': -118,
                        'NUMBER_ALONE': -118,
                        'NUMBER_BEFORE': -118,
                        'REFERENCE_AGAIN': -118,
                        'REFERENCE_END': -118,
                        'REFERENCE_LABEL': -118,
                        'REFERENCE_PAGE_LINE': -118,
                        'REFERENCE_PARENTHESIS': -118,
                        'REFERENCE_STATION': -118,
                        'REFERENCE_WORD': -118,
                        'REFERENCE_YEAR': -118,
                        'SEPARATOR': -118},
                       {'$END': -119}, {'$END': -120}, {'ADDRESS_NAME': 126}, {}, {'MESSAGE_NUMBER': 241}, {'REFERENCE_NUMBER': 61}, {'$END': -121},
                       {'DAMAGED_NUMBER': 243, 'MARK': 218, 'portion_head': 197},
                       {'$END': -122,
                        'NUMBER_ALONE': -122,
                        'NUMBER_BEFORE': -122,
                        'REFERENCE_AGAIN': -122,
                        'REFERENCE_END': -122,
                        'REFERENCE_LABEL': -122,
                        'REFERENCE_PAGE_LINE': -122,
                        'REFERENCE_PARENTHESIS': -122,
                        'REFERENCE_STATION': -122,
                        'REFERENCE_WORD': -122,
                        'REFERENCE_YEAR': -122,
                        'SEPARATOR': -122},
                       {'OF': 222}, {'$END': -123}, {'$END': -124, 'CLASSIFIED_BY_REST': 39}, {'MESSAGE_NUMBER': 16}, {'MESSAGE_NUMBER': 65}, {},
                       {'ORDER_NUMBER': 214},
                       {'$END': -125,
                        'CLASSIFIED_BY_KEYWORD': -125,
                        'CLASSIFIED_BY_REST': -125,
                        'CLASSIFIER': -125,
                        'REASON_SECTION': -125,
                        'REASON_WORD': -125},
                       {'$END': -126},
                       {'$END': -127,
                        'BESIDE': -127,
                        'DOUBLE_SLASH': 41,
                        'FINAL_SECTION': -127,
                        'SECTION_WORD': -127,
                        'STATION': -127,
                        '___level_star_5': 104},
                       {'$END': -128, 'CONTINUITY_NUMBER': 233}, {'REFERENCE_KEYWORD': 34, 'references': 131}, {},
                       {'$END': -129, 'OPERATING_SIGNAL': 254}, {'$END': -130}, {'$END': -131, 'CLASSIFIED_BY_REST': 91},
                       {'$END': -132, 'CLASSIFIED_BY_REST': -132}, {'$END': -133, 'WORD': 43}, {'$END': -134, 'REMARK': 77}, {'$END': -135}, {},
                       {'START_OF_MESSAGE': 44, 'transmission_identifier': 182}, {'$END': -136, 'OPERATING_SIGNAL': -136},
                       {'$END': -137, 'CLASSIFIED_BY_REST': -137}, {'$END': -138, 'WORD': 43}, {'DE': 134, 'calling_station': 137}, {'MONTH': 38},
                       {'TIME': 178}, {'$END': -139, 'REMARK': 6}, {'OF': 116, 'PAGE_OF_SECTION': 53}, {'$END': -140}, {'$END': -141}, {'$END': -142},
                       {'$END': -143, 'FULL_STOP': -143, 'ROUTING_INDICATOR': -143}, {'$END': -144, 'PARAGRAPH_TEXT': 213}, {'$END': -145},
                       {'$END': -146},
                       {'$END': -147,
                        'DATE': 205,
                        'DECL': 237,
                        'EVENT': 123,
                        'NOT_APPLICABLE': 154,
                        'OADR': 267,
                        'REMARK': 127,
                        'SCHEDULE': 12,
                        '_duration': 74},
                       {'$END': -148,
                        'NUMBER_ALONE': 163,
                        'NUMBER_BEFORE': 124,
                        'REFERENCE_AGAIN': 136,
                        'REFERENCE_END': 209,
                        'REFERENCE_LABEL': 167,
                        'REFERENCE_PAGE_LINE': 153,
                        'REFERENCE_PARENTHESIS': 97,
                        'REFERENCE_STATION': 253,
                        'REFERENCE_WORD': 176,
                        'REFERENCE_YEAR': 256,
                        'SEPARATOR': 4,
                        '_citation': 268,
                        'cited_telegram': 94},
                       {'EXEMPTION': 98}, {'$END': -149}, {'$END': -150, 'PARAGRAPH_TEXT': 56}, {'SECTION_NUMBER': 264},
                       {'$END': -151, 'OPERATING_SIGNAL': 254}, {'$END': -152}, {'SECTION_NUMBER': 247}, {'PAGE_SECTION': 21},
                       {'$END': -153, 'CLASSIFIED_BY_REST': -153, 'REASON_LETTERS': 193},
                       {'$END': -154, 'FULL_STOP': -154, 'ROUTING_INDICATOR': -154},
                       {'$END': -155,
                        'NUMBER_ALONE': -155,
                        'NUMBER_BEFORE': -155,
                        'REFERENCE_AGAIN': -155,
                        'REFERENCE_END': -155,
                        'REFERENCE_LABEL': -155,
                        'REFERENCE_PAGE_LINE': -155,
                        'REFERENCE_PARENTHESIS': -155,
                        'REFERENCE_STATION': -155,
                        'REFERENCE_WORD': -155,
                        'REFERENCE_YEAR': -155,
                        'SEPARATOR': -155},
                       {'$END': -156,
                        'CLASSIFIED_BY_KEYWORD': -156,
                        'CLASSIFIED_BY_REST': -156,
                        'CLASSIFIER': -156,
                        'REASON_SECTION': -156,
                        'REASON_WORD': -156},
                       {'$END': -157, 'SECURITY_PROSIGN': 29}, {'$END': -158, 'INSTRUCTIONS': 19}, {'MONTH': 10}, {'$END': -159},
                       {'$END': -160, 'SECURITY_PROSIGN': 231}, {'$END': -161}, {'DOUBLED_PROSIGN': 135, 'called_stations': 72}, {},
                       {'OF': 219, 'SECTION_NUMBER': 245},
                       {'$END': -162, 'DATE': 35, 'EVENT': 50, 'EXEMPTION': 22, 'MANUAL_REVIEW': 45, 'NOT_APPLICABLE': 52, 'OADR': 26},
                       {'$END': -163, 'BROKEN_MARK': 89, 'FULL_STOP': 59, 'MARK': 261, 'PARAGRAPH_TEXT': 42},
                       {'$END': -164, 'BESIDE': -164, 'FINAL_SECTION': -164, 'SECTION_WORD': -164, 'STATION': -164},
                       {'$END': -165, 'STATION': 181, 'STATION_ONLY': 49}, {'$END': -166, 'WORD': 262, '__classification_star_3': 257},
                       {'PAGE_NUMBER': 48}, {'MARK': 37}, {'$END': -167, 'FULL_STOP': 145, 'ROUTING_INDICATOR': 225}, {'OF': 146},
                       {'$END': -168, 'COMMA': -168, 'PERSON': -168, 'SEMICOLON': -168, 'TAG': -168},
                       {'$END': -169, 'STATION': -169, 'STATION_ONLY': -169}, {'$END': -170, 'BROKEN_MARK': 260, 'MARK': 211, 'PARAGRAPH_TEXT': 23},
                       {'$END': -171, 'CONTINUITY_NUMBER': 161}, {'$END': -172},
                       {'$END': -173, 'COMMA': -173, 'PERSON': -173, 'SEMICOLON': -173, 'TAG': -173}, {},
                       {'REFERENCE_NUMBER': 25, 'REFERENCE_PARENTHESIS': 173}, {'$END': -174, 'OPERATING_SIGNAL': -174},
                       {'$END': -175, 'BESIDE': -175, 'FINAL_SECTION': -175, 'SECTION_WORD': -175, 'STATION': -175},
                       {'$END': -176,
                        'NUMBER_ALONE': -176,
                        'NUMBER_BEFORE': -176,
                        'REFERENCE_AGAIN': -176,
                        'REFERENCE_END': -176,
                        'REFERENCE_LABEL': -176,
                        'REFERENCE_PAGE_LINE': -176,
                        'REFERENCE_PARENTHESIS': -176,
                        'REFERENCE_STATION': 151,
                        'REFERENCE_WORD': -176,
                        'REFERENCE_YEAR': -176,
                        'SEPARATOR': -176},
                       {'$END': -177, 'WORD': 43}, {'$END': -178}, {'$END': -179, 'SUBJECT_TEXT': 207}, {'$END': -180, 'PARAGRAPH_TEXT': 208},
                       {'$END': -181, 'PARAGRAPH_TEXT': 152}, {'$END': -182, 'WORD': -182}, {'$END': -183},
                       {'$END': -184, 'STATION': -184, 'STATION_ONLY': -184}, {},
                       {'$END': -185, 'BESIDE': -185, 'DOUBLE_SLASH': -185, 'FINAL_SECTION': -185, 'SECTION_WORD': -185, 'STATION': -185},
                       {'$END': -186, 'REMARK': 18},
                       {'$END': -187,
                        'NUMBER_ALONE': -187,
                        'NUMBER_BEFORE': -187,
                        'REFERENCE_AGAIN': -187,
                        'REFERENCE_END': -187,
                        'REFERENCE_LABEL': -187,
                        'REFERENCE_PAGE_LINE': -187,
                        'REFERENCE_PARENTHESIS': -187,
                        'REFERENCE_STATION': -187,
                        'REFERENCE_WORD': -187,
                        'REFERENCE_YEAR': -187,
                        'SEPARATOR': -187},
                       {'$END': -188,
                        'BESIDE': -188,
                        'DOUBLE_SLASH': 41,
                        'EFTO': 186,
                        'FINAL_SECTION': -188,
                        'SECTION_WORD': -188,
                        'STATION': -188,
                        '___level_star_5': 28},
                       {'$END': -189, 'STATION': 24, 'STATION_ONLY': 191}, {'$END': -190},
                       {'$END': -191, 'BESIDE': 140, 'FINAL_SECTION': 236, 'SECTION_WORD': 108, 'STATION': 180, 'section': 240}],
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
                           "(?i:(?!(?:AND|REFS?|REFTEL)\\b|[A-Z][.:]\\s|C?A-\\d|O+\\d)(?:[A-Z]|0(?=[A-Z]))(?:[A-Z.'’&]|0(?=[A-Z])|-(?=[A-Z]))*+(?:\\s++(?!(?:AND|REFS?|REFTEL)\\b|[A-Z][.:]\\s|C?A-\\d|O+\\d)(?:[A-Z]|0(?=[A-Z]))(?:[A-Z.'’&]|0(?=[A-Z])|-(?=[A-Z]))*+){0,4}?(?=\\s*+(?:[:,\\-]\\s*+)?(?:\\([^()\n"
                           ']{1,4}\\)\\s*+)?(?:#\\s*+)?(?=O*\\d)[\\dO]{1,8}(?!\\w|\\.\\d|\\/\\d{1,2}\\/|\\s+(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*\\b)))'),
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
 'markings': {'rules': [('__portion_star_0', 3), ('banner', 1), ('portion', 1), ('_control', 1), ('__release_star_1', 1),
                        ('__banner_release_star_3', 2), ('__banner_release_star_3', 2), ('__portion_star_0', 2), ('__banner_release_star_3', 1),
                        ('_separator', 1), ('_control', 1), ('__release_star_1', 3), ('_control', 1), ('__banner_star_2', 2), ('_separator', 1),
                        ('banner', 2), ('__banner_star_2', 2), ('__banner_star_2', 3), ('__banner_star_2', 2), ('banner_release', 3), ('portion', 2),
                        ('__release_star_1', 2), ('__release_star_1', 2), ('_separator', 1), ('banner', 2), ('banner', 1), ('__banner_star_2', 1),
                        ('release', 2), ('__banner_release_star_3', 3), ('_separator', 1), ('release', 3), ('banner_release', 2),
                        ('__banner_star_2', 2), ('__banner_star_2', 3), ('portion', 1), ('portion', 2), ('__banner_star_2', 1)],
              'starts': {'banner': (41, 50), 'portion': (6, 31)},
              'states': [{'$END': -1, 'COMMA': -1, 'DOUBLE_SLASH': -1, 'HYPHEN': -1, 'SLASH': -1},
                         {'$END': -2,
                          'BANNER_CONTROL': 49,
                          'BANNER_RELEASE_TO': 45,
                          'BANNER_SEPARATOR': 28,
                          '__banner_star_2': 33,
                          'banner_release': 35},
                         {'CONTROL': 17, 'RELEASE_TO': 25, 'UNCLASSIFIED_CONTROL': 8, '_control': 12, 'release': 15},
                         {'CONTROL': 17, 'RELEASE_TO': 25, 'UNCLASSIFIED_CONTROL': 8, '_control': 0, 'release': 15}, {'BANNER_COUNTRY': 11},
                         {'BANNER_CONTROL': 46, 'BANNER_RELEASE_TO': 45, 'banner_release': 22},
                         {'PORTION_LEVEL': 47, 'UNCLASSIFIED_CONTROL': 7, 'portion': 31},
                         {'$END': -3, 'COMMA': 14, 'DOUBLE_SLASH': 32, 'HYPHEN': 19, 'SLASH': 38, '__portion_star_0': 26, '_separator': 2},
                         {'$END': -4, 'COMMA': -4, 'DOUBLE_SLASH': -4, 'HYPHEN': -4, 'SLASH': -4},
                         {'$END': -5, 'COMMA': -5, 'COUNTRY': -5, 'DOUBLE_SLASH': -5, 'HYPHEN': -5, 'SLASH': -5},
                         {'$END': -6, 'BANNER_CONTROL': -6, 'BANNER_COUNTRY': -6, 'BANNER_RELEASE_TO': -6, 'BANNER_SEPARATOR': -6, '__ANON_0': -6},
                         {'$END': -7, 'BANNER_CONTROL': -7, 'BANNER_COUNTRY': -7, 'BANNER_RELEASE_TO': -7, 'BANNER_SEPARATOR': -7, '__ANON_0': -7},
                         {'$END': -8, 'COMMA': -8, 'DOUBLE_SLASH': -8, 'HYPHEN': -8, 'SLASH': -8},
                         {'$END': -9, 'BANNER_CONTROL': -9, 'BANNER_COUNTRY': -9, 'BANNER_RELEASE_TO': -9, 'BANNER_SEPARATOR': -9, '__ANON_0': -9},
                         {'CONTROL': -10, 'RELEASE_TO': -10, 'UNCLASSIFIED_CONTROL': -10},
                         {'$END': -11, 'COMMA': -11, 'DOUBLE_SLASH': -11, 'HYPHEN': -11, 'SLASH': -11},
                         {'$END': -12, 'COMMA': -12, 'COUNTRY': -12, 'DOUBLE_SLASH': -12, 'HYPHEN': -12, 'SLASH': -12},
                         {'$END': -13, 'COMMA': -13, 'DOUBLE_SLASH': -13, 'HYPHEN': -13, 'SLASH': -13},
                         {'$END': -14, 'BANNER_CONTROL': -14, 'BANNER_RELEASE_TO': -14, 'BANNER_SEPARATOR': -14},
                         {'CONTROL': -15, 'RELEASE_TO': -15, 'UNCLASSIFIED_CONTROL': -15},
                         {'$END': -16, 'BANNER_CONTROL': 21, 'BANNER_RELEASE_TO': 45, 'BANNER_SEPARATOR': 5, 'banner_release': 18},
                         {'$END': -17, 'BANNER_CONTROL': -17, 'BANNER_RELEASE_TO': -17, 'BANNER_SEPARATOR': -17},
                         {'$END': -18, 'BANNER_CONTROL': -18, 'BANNER_RELEASE_TO': -18, 'BANNER_SEPARATOR': -18},
                         {'$END': -19, 'BANNER_CONTROL': -19, 'BANNER_RELEASE_TO': -19, 'BANNER_SEPARATOR': -19},
                         {'$END': -20,
                          'BANNER_CONTROL': -20,
                          'BANNER_COUNTRY': 10,
                          'BANNER_RELEASE_TO': -20,
                          'BANNER_SEPARATOR': -20,
                          '__ANON_0': 42},
                         {'COUNTRY': 36}, {'$END': -21, 'COMMA': 14, 'DOUBLE_SLASH': 32, 'HYPHEN': 19, 'SLASH': 38, '_separator': 3},
                         {'$END': -22, 'COMMA': -22, 'COUNTRY': -22, 'DOUBLE_SLASH': -22, 'HYPHEN': -22, 'SLASH': -22},
                         {'BANNER_CONTROL': 44, 'BANNER_RELEASE_TO': 45, 'banner_release': 23}, {'COUNTRY': 30},
                         {'$END': -23, 'COMMA': -23, 'COUNTRY': -23, 'DOUBLE_SLASH': -23, 'HYPHEN': -23, 'SLASH': -23}, {},
                         {'CONTROL': -24, 'RELEASE_TO': -24, 'UNCLASSIFIED_CONTROL': -24},
                         {'$END': -25, 'BANNER_CONTROL': 21, 'BANNER_RELEASE_TO': 45, 'BANNER_SEPARATOR': 5, 'banner_release': 18},
                         {'$END': -26,
                          'BANNER_CONTROL': 49,
                          'BANNER_RELEASE_TO': 45,
                          'BANNER_SEPARATOR': 28,
                          '__banner_star_2': 20,
                          'banner_release': 35},
                         {'$END': -27, 'BANNER_CONTROL': -27, 'BANNER_RELEASE_TO': -27, 'BANNER_SEPARATOR': -27},
                         {'$END': -28, 'COMMA': 29, 'COUNTRY': 9, 'DOUBLE_SLASH': -28, 'HYPHEN': -28, 'SLASH': -28, '__release_star_1': 39},
                         {'$END': -29,
                          'BANNER_CONTROL': -29,
                          'BANNER_COUNTRY': -29,
                          'BANNER_RELEASE_TO': -29,
                          'BANNER_SEPARATOR': -29,
                          '__ANON_0': -29},
                         {'CONTROL': -30, 'RELEASE_TO': -30, 'UNCLASSIFIED_CONTROL': -30},
                         {'$END': -31, 'COMMA': 43, 'COUNTRY': 27, 'DOUBLE_SLASH': -31, 'HYPHEN': -31, 'SLASH': -31},
                         {'$END': -32,
                          'BANNER_CONTROL': -32,
                          'BANNER_COUNTRY': 13,
                          'BANNER_RELEASE_TO': -32,
                          'BANNER_SEPARATOR': -32,
                          '__ANON_0': 4,
                          '__banner_release_star_3': 24},
                         {'BANNER_CONTROL': 34, 'BANNER_LEVEL': 1, 'banner': 50}, {'BANNER_COUNTRY': 37}, {'COUNTRY': 16},
                         {'$END': -33, 'BANNER_CONTROL': -33, 'BANNER_RELEASE_TO': -33, 'BANNER_SEPARATOR': -33}, {'BANNER_COUNTRY': 40},
                         {'$END': -34, 'BANNER_CONTROL': -34, 'BANNER_RELEASE_TO': -34, 'BANNER_SEPARATOR': -34},
                         {'$END': -35, 'COMMA': 14, 'DOUBLE_SLASH': 32, 'HYPHEN': 19, 'SLASH': 38, '__portion_star_0': 48, '_separator': 2},
                         {'$END': -36, 'COMMA': 14, 'DOUBLE_SLASH': 32, 'HYPHEN': 19, 'SLASH': 38, '_separator': 3},
                         {'$END': -37, 'BANNER_CONTROL': -37, 'BANNER_RELEASE_TO': -37, 'BANNER_SEPARATOR': -37}, {}],
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
 'telegram': {'rules': [('_routing', 2), ('_addresses', 2), ('_extract', 2), ('_routing', 2), ('_routing', 2), ('_addresses', 1), ('ending', 4),
                        ('_routing', 2), ('heading', 1), ('ending', 1), ('heading', 5), ('ending', 4), ('__text_star_0', 1), ('ending', 2),
                        ('heading', 5), ('ending', 4), ('ending', 2), ('_routing', 4), ('_addresses', 1), ('ending', 2), ('_extract', 2),
                        ('_extract', 1), ('_citations', 0), ('ending', 1), ('ending', 3), ('_extract', 1), ('text', 5), ('ending', 1),
                        ('_citations', 2), ('ending', 2), ('_routing', 1), ('_routing', 1), ('_citations', 2), ('ending', 5), ('_extract', 1),
                        ('_extract', 2), ('heading', 4), ('_routing', 1), ('telegram', 2), ('_citations', 1), ('ending', 2), ('ending', 3),
                        ('text', 7), ('text', 6), ('_citations', 1), ('ending', 2), ('ending', 3), ('ending', 3), ('_routing', 3), ('ending', 2),
                        ('_addresses', 3), ('ending', 3), ('__text_star_0', 1), ('_addresses', 3), ('_addresses', 2), ('ending', 3), ('ending', 3),
                        ('_routing', 1), ('ending', 0), ('ending', 3), ('telegram', 3), ('_addresses', 2), ('ending', 4), ('ending', 1),
                        ('_addresses', 4), ('__text_star_0', 2), ('ending', 1), ('ending', 2), ('heading', 6), ('_routing', 3), ('_routing', 3),
                        ('_routing', 2), ('heading', 2), ('__text_star_0', 2), ('ending', 4), ('telegram', 1), ('_routing', 3), ('ending', 3),
                        ('_extract', 3), ('ending', 3), ('heading', 1), ('ending', 2), ('ending', 2), ('_routing', 2), ('text', 6)],
              'starts': {'telegram': (95, 81)},
              'states': [{'DATE_TIME_GROUP': -1}, {'ACCOUNTING': -2, 'BREAK': -2, 'CLASSIFICATION': -2, 'EXEMPTED': 53},
                         {'BREAK': -3, 'CLASSIFICATION': -3}, {'DATE_TIME_GROUP': -4, 'SECURITY': 77}, {'DATE_TIME_GROUP': -5},
                         {'ACCOUNTING': -6, 'BREAK': -6, 'CLASSIFICATION': -6, 'EXEMPTED': 67, 'INFO': 1}, {'$END': -7}, {'DATE_TIME_GROUP': -8},
                         {'INFO': 20, 'TO': 5, '_addresses': 39},
                         {'$END': -10, 'CLASSIFICATION': -9, 'CORRECTION': 43, 'END_OF_MESSAGE': 21, 'END_SERIAL': 32},
                         {'CAPTION': 71, 'EXECUTIVE_ORDER': 93, 'PASS': 80}, {'CLASSIFICATION': -11}, {'SUBJECT': 25}, {'$END': -12},
                         {'CAPTION': -13, 'EXECUTIVE_ORDER': -13, 'PASS': -13},
                         {'$END': -14, 'CORRECTION': 54, 'END_OF_MESSAGE': 44, 'END_SERIAL': 88}, {'BREAK': 74, 'CLASSIFICATION': -15},
                         {'$END': -16, 'END_OF_MESSAGE': 36}, {'$END': -17}, {'DATE_TIME_GROUP': -18},
                         {'ACCOUNTING': -19, 'BREAK': -19, 'CLASSIFICATION': -19, 'EXEMPTED': 58}, {'$END': -20},
                         {'BREAK': -21, 'CLASSIFICATION': -21, 'INFO': 20, 'TO': 5, '_addresses': 89},
                         {'BREAK': -22, 'CLASSIFICATION': -22, 'FROM': 22, 'INFO': 20, 'TO': 5, '_addresses': 38},
                         {'$END': -23,
                          'BREAK': -23,
                          'CLASSIFIED_BY': 47,
                          'CORRECTION': -23,
                          'END_OF_MESSAGE': -23,
                          'END_SERIAL': -23,
                          'REFERENCES': 42,
                          'SIGNATURE': -23,
                          'TEXT': -23,
                          '_citations': 29},
                         {'$END': -23,
                          'BREAK': -23,
                          'CLASSIFIED_BY': 47,
                          'CORRECTION': -23,
                          'END_OF_MESSAGE': -23,
                          'END_SERIAL': -23,
                          'REFERENCES': 42,
                          'SIGNATURE': -23,
                          'TEXT': -23,
                          '_citations': 98},
                         {'$END': -24, 'CORRECTION': 52, 'END_OF_MESSAGE': 18}, {'$END': -25, 'END_OF_MESSAGE': 6},
                         {'BREAK': -26, 'CLASSIFICATION': -26},
                         {'$END': -27, 'BREAK': -27, 'CORRECTION': -27, 'END_OF_MESSAGE': -27, 'END_SERIAL': -27, 'SIGNATURE': -27, 'TEXT': 46},
                         {'$END': -28},
                         {'$END': -29, 'BREAK': -29, 'CORRECTION': -29, 'END_OF_MESSAGE': -29, 'END_SERIAL': -29, 'SIGNATURE': -29, 'TEXT': -29},
                         {'$END': -30, 'CORRECTION': 27, 'END_OF_MESSAGE': 65}, {'DATE_TIME_GROUP': -31, 'SECURITY': 7},
                         {'CALLING_STATION': 3, 'DATE_TIME_GROUP': -32, 'SECURITY': 4},
                         {'$END': -33, 'BREAK': -33, 'CORRECTION': -33, 'END_OF_MESSAGE': -33, 'END_SERIAL': -33, 'SIGNATURE': -33, 'TEXT': -33},
                         {'$END': -34}, {'BREAK': -35, 'CLASSIFICATION': -35, 'INFO': 20, 'TO': 5, '_addresses': 2},
                         {'BREAK': -36, 'CLASSIFICATION': -36}, {'ACCOUNTING': 16, 'BREAK': 11, 'CLASSIFICATION': -37},
                         {'CALLED_STATIONS': 78, 'CALLING_STATION': 96, 'DATE_TIME_GROUP': -38, 'SECURITY': 0}, {'$END': -39},
                         {'$END': -40,
                          'BREAK': -40,
                          'CLASSIFIED_BY': 35,
                          'CORRECTION': -40,
                          'END_OF_MESSAGE': -40,
                          'END_SERIAL': -40,
                          'SIGNATURE': -40,
                          'TEXT': -40},
                         {'$END': -41, 'END_OF_MESSAGE': 60}, {'$END': -42},
                         {'$END': -43, 'BREAK': -43, 'CORRECTION': -43, 'END_OF_MESSAGE': -43, 'END_SERIAL': -43, 'SIGNATURE': -43},
                         {'$END': -44, 'BREAK': -44, 'CORRECTION': -44, 'END_OF_MESSAGE': -44, 'END_SERIAL': -44, 'SIGNATURE': -44},
                         {'$END': -45,
                          'BREAK': -45,
                          'CORRECTION': -45,
                          'END_OF_MESSAGE': -45,
                          'END_SERIAL': -45,
                          'REFERENCES': 31,
                          'SIGNATURE': -45,
                          'TEXT': -45},
                         {'$END': -46}, {'$END': -47}, {'$END': -48}, {'DATE_TIME_GROUP': -49}, {'$END': -50, 'END_OF_MESSAGE': 90},
                         {'ACCOUNTING': -51, 'BREAK': -51, 'CLASSIFICATION': -51}, {'$END': -52, 'END_OF_MESSAGE': 68},
                         {'CAPTION': -53, 'EXECUTIVE_ORDER': -53, 'PASS': -53}, {'TAGS': 85},
                         {'ACCOUNTING': -54, 'BREAK': -54, 'CLASSIFICATION': -54, 'EXEMPTED': 70},
                         {'ACCOUNTING': -55, 'BREAK': -55, 'CLASSIFICATION': -55}, {'$END': -56, 'END_OF_MESSAGE': 83}, {'$END': -57},
                         {'DATE_TIME_GROUP': -58}, {'DATE_TIME_GROUP': 75},
                         {'$END': -59, 'BREAK': 64, 'CORRECTION': 69, 'END_OF_MESSAGE': 30, 'END_SERIAL': 26, 'SIGNATURE': 72, 'ending': 66},
                         {'$END': -10, 'CORRECTION': 43, 'END_OF_MESSAGE': 21, 'END_SERIAL': 32}, {'$END': -60}, {'$END': -61},
                         {'ACCOUNTING': -62, 'BREAK': -62, 'CLASSIFICATION': -62, 'INFO': 57}, {'$END': -63}, {'$END': -64, 'END_OF_MESSAGE': 92},
                         {'ACCOUNTING': -65, 'BREAK': -65, 'CLASSIFICATION': -65}, {'CAPTION': -66, 'EXECUTIVE_ORDER': -66, 'PASS': -66},
                         {'$END': -67, 'BREAK': 15, 'CORRECTION': 73, 'END_OF_MESSAGE': 48, 'END_SERIAL': 94}, {'$END': -68, 'END_OF_MESSAGE': 50},
                         {'CLASSIFICATION': -69}, {'FROM': 8}, {'DATE_TIME_GROUP': -70}, {'DATE_TIME_GROUP': -71},
                         {'CALLING_STATION': 87, 'DATE_TIME_GROUP': -72, 'SECURITY': 76}, {'CLASSIFICATION': -73},
                         {'CAPTION': -74, 'EXECUTIVE_ORDER': -74, 'PASS': -74}, {},
                         {'$END': -59, 'BREAK': 64, 'CORRECTION': 69, 'END_OF_MESSAGE': 30, 'END_SERIAL': 26, 'SIGNATURE': 72, 'ending': 41},
                         {'$END': -75}, {'CAPTION': 14, 'EXECUTIVE_ORDER': 56, 'PASS': 55, '__text_star_0': 10}, {'SUBJECT': 24}, {'$END': -76},
                         {'DATE_TIME_GROUP': -77, 'SECURITY': 19}, {'$END': -78, 'CORRECTION': 17, 'END_OF_MESSAGE': 13},
                         {'BREAK': -79, 'CLASSIFICATION': -79}, {'$END': -80}, {'BREAK': 79, 'CLASSIFICATION': -81}, {'$END': -82}, {'TAGS': 12},
                         {'$END': -83, 'CORRECTION': 59, 'END_OF_MESSAGE': 49},
                         {'$END': -59,
                          'BREAK': 9,
                          'CALLED_STATIONS': 34,
                          'CALLING_STATION': 33,
                          'CLASSIFICATION': 84,
                          'CORRECTION': 69,
                          'DATE_TIME_GROUP': 23,
                          'END_OF_MESSAGE': 30,
                          'END_SERIAL': 26,
                          'FROM': 37,
                          'INFO': 20,
                          'SECURITY': 61,
                          'SIGNATURE': 72,
                          'TO': 5,
                          'TRANSMISSION_IDENTIFIER': 40,
                          '_addresses': 28,
                          '_extract': 91,
                          '_routing': 62,
                          'ending': 86,
                          'heading': 97,
                          'telegram': 81,
                          'text': 82},
                         {'DATE_TIME_GROUP': -84, 'SECURITY': 51}, {'CLASSIFICATION': 84, 'text': 63},
                         {'$END': -85, 'BREAK': -85, 'CORRECTION': -85, 'END_OF_MESSAGE': -85, 'END_SERIAL': -85, 'SIGNATURE': -85, 'TEXT': 45}],
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
