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
           'executive_order: EO ORDER_NUMBER AMENDED? _duration?\n'
           '_duration: DECL+ (DATE REMARK? | EXEMPTION (EXEMPTION_SEPARATOR? EXEMPTION)* REMARK? | OADR REMARK? | MANUAL_REVIEW REMARK? | EVENT | '
           'NOT_APPLICABLE)?\n'
           '         | NOT_APPLICABLE REMARK? | DATE REMARK? | OADR REMARK? | SCHEDULE | EVENT | REMARK\n'
           'EO: /E\\.? ?O\\.?:?/i\n'
           'ORDER_NUMBER: /\\d{4,6}\\s*[:;,.]?/\n'
           'DECL.4: /DECL(?:AS(?:SIFY)?)?\\b(?: ON\\b)?\\.?\\s*[:;]?/i\n'
           'DATE.3: /\\d{1,4} ?[\\/\\-] ?\\d{1,2} ?[\\/\\-] ?\\d{1,4}|\\d{8}\\b|\\d{1,2} [A-Z]{3,9} \\d{2,4}|[A-Z]{3,9} \\d{1,2}, ?\\d{4}/i\n'
           'AMENDED.5: /AS AMENDED\\b\\s*[:;,.]?/i\n'
           'EXEMPTION_SEPARATOR.4: /(?:[,;\\/&]|AND\\b)(?=\\s*\\(?(?:25|50|75)?X[1-9])/i\n'
           'EXEMPTION.3: /\\(?(?:1\\.6 ?)?(?:25|50|75)?X[1-9]\\)?(?:-[A-Z]+)?(?![0-9A-Z])/i\n'
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
           'TAGS_KEYWORD.3: /TAGS?(?![A-Z])\\s*[:;,.]?|[A-Z]{2,6}\\s*[:;]/i\n'
           'PERSON.2: /\\([^()]*\\)/\n'
           'TAG: /[^\\s,;()]+/\n'
           '\n'
           '// SUBJECT: (C) KAZAKHSTAN: FM TAZHIN THANKS AMBASSADOR KHALILZAD\n'
           'subject: SUBJECT_KEYWORD (PORTION_MARK COLON?)? SUBJECT_TEXT?\n'
           'COLON.2: ":"\n'
           'SUBJECT_KEYWORD.3: /SUBJ(?:ECT)?(?![A-Z])\\s*[:;]?|[A-Z]{3,9}\\s*[:;]/i\n'
           'PORTION_MARK.2: /\\((?=[A-Z])[A-Z\\/, \\-]{1,40}\\)|\\((?:ts|sbu|[ucs])(?:\\/+[a-z]{1,6})?\\)/\n'
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
             'EXECUTIVE_ORDER: /E\\. ?O\\.|E\\.?O:? ?\\d|E\\.O:/i\n'
             '// TAGS: PREL EAID KZ\n'
             'TAGS: /TAGS?(?=[:;,. ]|[ \\t]*(?:[\\r\\n]|\\Z))/i\n'
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

TABLES = {'fields': {'rules': [('classification', 2), ('portion_head', 2), ('classification', 5), ('_level', 2), ('_duration', 1), ('cited_telegram', 4),
                      ('transmission_identifier', 1), ('_duration', 1), ('page_line', 5), ('calling_station', 4), ('portion_head', 3),
                      ('file_time', 2), ('executive_order', 3), ('paragraph_head', 3), ('__security_star_1', 2), ('classified_by', 1),
                      ('_citation', 1), ('transmission_identifier', 4), ('page_line', 6), ('addressee', 4), ('_duration', 3), ('cited_telegram', 4),
                      ('cited_telegram', 5), ('__called_stations_plus_0', 1), ('__tags_star_8', 2), ('security', 4), ('_duration', 3),
                      ('___duration_star_6', 2), ('___duration_star_6', 3), ('___duration_plus_7', 1), ('calling_station', 3), ('date_time_group', 4),
                      ('__classified_by_plus_9', 2), ('sub_paragraph_head', 2), ('___duration_star_6', 1), ('classified_by', 2),
                      ('classification', 1), ('__date_time_group_star_2', 1), ('references', 2), ('paragraph_head', 2), ('_duration', 4),
                      ('___duration_star_6', 2), ('paragraph_head', 3), ('reason', 1), ('__tags_star_8', 2), ('page_line', 6), ('page_line', 7),
                      ('_citation', 1), ('paragraph_head', 3), ('addressee', 4), ('_duration', 1), ('addressee', 4), ('page_line', 5),
                      ('page_line', 7), ('page_line', 8), ('addressee', 4), ('subject', 3), ('portion_head', 2), ('cited_telegram', 4),
                      ('addressee', 2), ('cited_telegram', 1), ('_duration', 1), ('classification', 4), ('classification', 4), ('date_time_group', 5),
                      ('called_stations', 3), ('addressee', 3), ('_duration', 3), ('__tags_star_8', 1), ('transmission_identifier', 3),
                      ('references', 3), ('_citation', 1), ('classification', 3), ('_level', 3), ('_level', 1), ('classified_by', 3), ('section', 3),
                      ('_level', 2), ('classification', 3), ('paragraph_head', 3), ('addressee', 1), ('classification', 4), ('classification', 5),
                      ('addressee', 3), ('transmission_identifier', 2), ('addressee', 2), ('__tags_star_8', 1), ('classification', 6),
                      ('paragraph_head', 2), ('addressee', 3), ('classification', 3), ('classified_by', 2), ('__classification_star_4', 2),
                      ('tags', 2), ('__tags_star_8', 1), ('_citation', 1), ('__tags_star_8', 2), ('__classification_star_3', 1), ('_citations', 1),
                      ('addressee', 3), ('classification', 4), ('subject', 3), ('__classification_star_3', 2), ('classified_by', 4), ('_duration', 3),
                      ('__called_stations_plus_0', 2), ('reason', 1), ('___level_star_5', 3), ('_level', 1), ('addressee', 2), ('_citation', 1),
                      ('calling_station', 3), ('paragraph_head', 1), ('__date_time_group_star_2', 2), ('_citation', 1), ('classification', 2),
                      ('subject', 2), ('_duration', 2), ('section', 4), ('calling_station', 2), ('_duration', 2), ('sub_paragraph_head', 2),
                      ('__security_star_1', 1), ('_duration', 1), ('transmission_identifier', 2), ('_duration', 2), ('calling_station', 5),
                      ('_duration', 2), ('security', 2), ('___duration_plus_7', 2), ('___level_star_5', 2), ('cited_telegram', 2),
                      ('paragraph_head', 2), ('_duration', 2), ('addressee', 2), ('sub_paragraph_head', 3), ('sub_paragraph_head', 1),
                      ('_duration', 1), ('_duration', 2), ('_duration', 2), ('executive_order', 2), ('subject', 1), ('called_stations', 2),
                      ('paragraph_head', 2), ('_citations', 2), ('portion_head', 1), ('executive_order', 3), ('_duration', 2), ('paragraph_head', 4),
                      ('__classification_star_4', 1), ('sub_paragraph_head', 2), ('classified_by', 3), ('_duration', 2), ('cited_telegram', 2),
                      ('addressee', 3), ('executive_order', 4), ('__classified_by_plus_9', 1), ('reason', 2), ('subject', 4), ('section', 4),
                      ('cited_telegram', 3), ('cited_telegram', 3), ('addressee', 3), ('classified_by', 3), ('_citations', 2), ('cited_telegram', 3),
                      ('reason', 2), ('classification', 5), ('__tags_star_8', 2), ('cited_telegram', 2), ('originator', 2), ('_duration', 1),
                      ('transmission_identifier', 3), ('security', 3), ('references', 1), ('paragraph_head', 3), ('security', 3),
                      ('date_time_group', 6), ('sub_paragraph_head', 3), ('reason', 3), ('addressee', 5), ('subject', 2), ('date_time_group', 5),
                      ('_citation', 1), ('tags', 1), ('calling_station', 3), ('reason', 2), ('paragraph_head', 4), ('classified_by', 2),
                      ('__tags_star_8', 1), ('calling_station', 4), ('page_line', 4), ('_duration', 3), ('transmission_identifier', 2),
                      ('calling_station', 4), ('transmission_identifier', 3), ('references', 2)],
            'starts': {'addressee': (216, 38),
                       'called_stations': (252, 240),
                       'calling_station': (183, 230),
                       'classification': (162, 258),
                       'classified_by': (24, 139),
                       'date_time_group': (278, 187),
                       'executive_order': (109, 142),
                       'originator': (51, 37),
                       'page_line': (63, 244),
                       'paragraph_head': (146, 189),
                       'portion_head': (19, 169),
                       'references': (94, 119),
                       'security': (199, 220),
                       'sub_paragraph_head': (203, 113),
                       'subject': (195, 171),
                       'tags': (122, 141),
                       'transmission_identifier': (248, 232)},
            'states': [{'OF': 49, 'SECTION_NUMBER': 111}, {'$END': -1, 'STATION': 227, 'STATION_ONLY': 89}, {'MESSAGE_NUMBER': 96}, {'$END': -2},
                       {'$END': -3, 'WORD': 129, '__classification_star_3': 112},
                       {'$END': -4, 'BESIDE': -4, 'DOUBLE_SLASH': 177, 'FINAL_SECTION': -4, 'SECTION_WORD': -4, 'STATION': -4}, {'$END': -5},
                       {'$END': -6,
                        'NUMBER_ALONE': -6,
                        'NUMBER_BEFORE': -6,
                        'REFERENCE_AGAIN': -6,
                        'REFERENCE_END': -6,
                        'REFERENCE_LABEL': -6,
                        'REFERENCE_PAGE_LINE': -6,
                        'REFERENCE_PARENTHESIS': -6,
                        'REFERENCE_STATION': -6,
                        'REFERENCE_WORD': -6,
                        'REFERENCE_YEAR': -6,
                        'SEPARATOR': -6},
                       {'$END': -7, 'CHANNEL': 105, 'CHANNEL_NUMBER': 273, 'SECURITY_PROSIGN': 166}, {'$END': -8, 'REMARK': 167}, {'$END': -9},
                       {'ORDER_NUMBER': 190}, {'$END': -10}, {'$END': -11}, {'ADDRESSED_INDICATOR': 71, 'ADDRESS_NAME': 148}, {'$END': -12},
                       {'$END': -13}, {'$END': -14}, {'$END': -15, 'OPERATING_SIGNAL': -15},
                       {'DAMAGED_NUMBER': 210, 'MARK': 197, 'portion_head': 169},
                       {'$END': -16,
                        'CLASSIFIED_BY_KEYWORD': 41,
                        'CLASSIFIED_BY_REST': 267,
                        'CLASSIFIER': 117,
                        'REASON_SECTION': 56,
                        'REASON_WORD': 143,
                        'reason': 45},
                       {'$END': -17,
                        'NUMBER_ALONE': -17,
                        'NUMBER_BEFORE': -17,
                        'REFERENCE_AGAIN': -17,
                        'REFERENCE_END': -17,
                        'REFERENCE_LABEL': -17,
                        'REFERENCE_PAGE_LINE': -17,
                        'REFERENCE_PARENTHESIS': -17,
                        'REFERENCE_STATION': 132,
                        'REFERENCE_WORD': -17,
                        'REFERENCE_YEAR': -17,
                        'SEPARATOR': -17},
                       {'$END': -18}, {'$END': -19, 'REMARK': 59}, {'CLASSIFIED_BY_KEYWORD': 217, '__classified_by_plus_9': 20, 'classified_by': 139},
                       {'$END': -20}, {'$END': -21},
                       {'$END': -22,
                        'NUMBER_ALONE': -22,
                        'NUMBER_BEFORE': -22,
                        'REFERENCE_AGAIN': -22,
                        'REFERENCE_END': -22,
                        'REFERENCE_LABEL': -22,
                        'REFERENCE_PAGE_LINE': -22,
                        'REFERENCE_PARENTHESIS': -22,
                        'REFERENCE_STATION': -22,
                        'REFERENCE_WORD': -22,
                        'REFERENCE_YEAR': -22,
                        'SEPARATOR': -22,
                        'YEAR_BEHIND': 28},
                       {'$END': -23,
                        'NUMBER_ALONE': -23,
                        'NUMBER_BEFORE': -23,
                        'REFERENCE_AGAIN': -23,
                        'REFERENCE_END': -23,
                        'REFERENCE_LABEL': -23,
                        'REFERENCE_PAGE_LINE': -23,
                        'REFERENCE_PARENTHESIS': -23,
                        'REFERENCE_STATION': -23,
                        'REFERENCE_WORD': -23,
                        'REFERENCE_YEAR': -23,
                        'SEPARATOR': -23},
                       {'$END': -24, 'FULL_STOP': -24, 'ROUTING_INDICATOR': -24},
                       {'$END': -25, 'COMMA': -25, 'PERSON': -25, 'SEMICOLON': -25, 'TAG': -25}, {'$END': -26, 'OPERATING_SIGNAL': 18}, {'$END': -27},
                       {'$END': -28, 'EXEMPTION': -28, 'EXEMPTION_SEPARATOR': -28, 'REMARK': -28}, {'SHORT_SECTION': 67},
                       {'$END': -29, 'EXEMPTION': -29, 'EXEMPTION_SEPARATOR': -29, 'REMARK': -29},
                       {'$END': -30,
                        'DATE': -30,
                        'DECL': -30,
                        'EVENT': -30,
                        'EXEMPTION': -30,
                        'MANUAL_REVIEW': -30,
                        'NOT_APPLICABLE': -30,
                        'OADR': -30},
                       {}, {}, {'$END': -31, 'DAY_OF_YEAR': 238, 'SECTION_SUFFIX': 274, 'file_time': 12}, {'$END': -32, 'INSTRUCTIONS': 80},
                       {'$END': -33,
                        'CLASSIFIED_BY_KEYWORD': -33,
                        'CLASSIFIED_BY_REST': -33,
                        'CLASSIFIER': -33,
                        'REASON_SECTION': -33,
                        'REASON_WORD': -33},
                       {'$END': -34, 'PARAGRAPH_TEXT': 255}, {'$END': -35, 'EXEMPTION': -35, 'EXEMPTION_SEPARATOR': -35, 'REMARK': -35},
                       {'EXEMPTION': 35}, {'$END': -36, 'CLASSIFIED_BY_REST': 226},
                       {'$END': -37,
                        'BESIDE': 207,
                        'FINAL_SECTION': 0,
                        'SECTION_WORD': 231,
                        'STATION': 2,
                        '__classification_star_4': 154,
                        'section': 1},
                       {'DAY_TIME': -38, 'PROSIGN': -38},
                       {'$END': -39,
                        'NUMBER_ALONE': 75,
                        'NUMBER_BEFORE': 268,
                        'REFERENCE_AGAIN': 88,
                        'REFERENCE_END': 87,
                        'REFERENCE_LABEL': 149,
                        'REFERENCE_PAGE_LINE': 153,
                        'REFERENCE_PARENTHESIS': 60,
                        'REFERENCE_STATION': 174,
                        'REFERENCE_WORD': 125,
                        'REFERENCE_YEAR': 21,
                        'SEPARATOR': 194,
                        '_citation': 228,
                        'cited_telegram': 262},
                       {'SECTION_NUMBER': 93}, {'YEAR': 261}, {'FM': 200, 'originator': 37}, {'$END': -40}, {'$END': -41},
                       {'$END': -42, 'EXEMPTION': -42, 'EXEMPTION_SEPARATOR': -42, 'REMARK': -42}, {'$END': -43},
                       {'$END': -44, 'CLASSIFIED_BY_REST': -44, 'REASON_LETTERS': 233},
                       {'$END': -45, 'COMMA': -45, 'PERSON': -45, 'SEMICOLON': -45, 'TAG': -45}, {'$END': -46}, {'$END': -47},
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
                       {'$END': -49, 'PARAGRAPH_TEXT': 266}, {'$END': -50}, {'PAGE_STATION': 201, 'PAGE_WORD': 102, 'page_line': 244}, {'$END': -51},
                       {'$END': -52, 'CONTINUITY_NUMBER': 257}, {'$END': -53, 'REMARK': 58}, {'$END': -54, 'REMARK': 68}, {'$END': -55},
                       {'$END': -56}, {'$END': -57}, {'ADDRESS_NAME': 115}, {'$END': -58, 'PARAGRAPH_TEXT': 13},
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
                       {'$END': -60, 'CONTINUITY_NUMBER': 104, 'PRECEDENCE_WORD': 214},
                       {'$END': -61,
                        'NUMBER_ALONE': -61,
                        'NUMBER_BEFORE': -61,
                        'REFERENCE_AGAIN': -61,
                        'REFERENCE_END': -61,
                        'REFERENCE_LABEL': -61,
                        'REFERENCE_PAGE_LINE': -61,
                        'REFERENCE_PARENTHESIS': -61,
                        'REFERENCE_STATION': -61,
                        'REFERENCE_WORD': -61,
                        'REFERENCE_YEAR': -61,
                        'SEPARATOR': -61,
                        'YEAR_BEHIND': 213},
                       {'$END': -62}, {'$END': -63}, {'$END': -64, 'WORD': 129, '__classification_star_3': 235}, {'MESSAGE_NUMBER': 4}, {'$END': -65},
                       {'$END': -66}, {'$END': -67}, {'$END': -68}, {'ROUTING_INDICATOR': 160},
                       {'$END': -69, 'COMMA': -69, 'PERSON': -69, 'SEMICOLON': -69, 'TAG': -69}, {'$END': -70}, {'$END': -71},
                       {'$END': -72,
                        'NUMBER_ALONE': -72,
                        'NUMBER_BEFORE': -72,
                        'REFERENCE_AGAIN': -72,
                        'REFERENCE_END': -72,
                        'REFERENCE_LABEL': -72,
                        'REFERENCE_PAGE_LINE': -72,
                        'REFERENCE_PARENTHESIS': -72,
                        'REFERENCE_STATION': -72,
                        'REFERENCE_WORD': -72,
                        'REFERENCE_YEAR': -72,
                        'SEPARATOR': -72},
                       {'$END': -73}, {'$END': -74, 'BESIDE': -74, 'DOUBLE_SLASH': 177, 'FINAL_SECTION': -74, 'SECTION_WORD': -74, 'STATION': -74},
                       {'$END': -75,
                        'BESIDE': -75,
                        'DOUBLE_SLASH': 120,
                        'EFTO': 95,
                        'FINAL_SECTION': -75,
                        'SECTION_WORD': -75,
                        'STATION': -75,
                        '___level_star_5': 5},
                       {'$END': -76}, {'$END': -77, 'STATION': -77, 'STATION_ONLY': -77}, {'REFERENCE_KEYWORD': 249, 'references': 119},
                       {'$END': -78,
                        'BESIDE': -78,
                        'DOUBLE_SLASH': 120,
                        'FINAL_SECTION': -78,
                        'SECTION_WORD': -78,
                        'STATION': -78,
                        '___level_star_5': 90},
                       {'$END': -79, 'WORD': 129, '__classification_star_3': 133}, {'$END': -80, 'PARAGRAPH_TEXT': 205},
                       {'$END': -81, 'CONTINUITY_NUMBER': 106, 'PRECEDENCE_WORD': 181}, {'$END': -82, 'WORD': 129, '__classification_star_3': 100},
                       {'$END': -83, 'WORD': 135}, {'ROUTING_INDICATOR': 29, '__called_stations_plus_0': 192}, {'PAGE_SECTION': 250}, {'MONTH': 242},
                       {'$END': -84}, {'$END': -85, 'CHANNEL_NUMBER': 245, 'SECURITY_PROSIGN': 86}, {'$END': -86}, {'SECTION_NUMBER': 159},
                       {'EXEMPTION': 33}, {'EO': 11, 'executive_order': 142},
                       {'$END': -87, 'COMMA': -87, 'PERSON': -87, 'SEMICOLON': -87, 'TAG': -87}, {'OF': 124}, {'$END': -88, 'WORD': 135}, {},
                       {'$END': -89, 'BROKEN_MARK': 97, 'MARK': 61, 'PARAGRAPH_TEXT': 55},
                       {'$END': -90, 'CONTINUITY_NUMBER': 69, 'PRECEDENCE_WORD': 65}, {'$END': -91, 'STATION': 79, 'STATION_ONLY': 77},
                       {'$END': -92, 'CLASSIFIED_BY_REST': 92, 'REASON_SECTION': 56, 'REASON_WORD': 143, 'reason': 211},
                       {'$END': -93, 'BESIDE': -93, 'FINAL_SECTION': -93, 'SECTION_WORD': -93, 'STATION': -93}, {}, {'WORD': 176},
                       {'$END': -94, 'COMMA': 30, 'PERSON': 57, 'SEMICOLON': 236, 'TAG': 128}, {'TAGS_KEYWORD': 263, 'tags': 141},
                       {'$END': -95, 'COMMA': -95, 'PERSON': -95, 'SEMICOLON': -95, 'TAG': -95}, {'SECTION_NUMBER': 221},
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
                       {'DAY_TIME': 127, 'PROSIGN': 152}, {'ZONE': 260}, {'$END': -97, 'COMMA': -97, 'PERSON': -97, 'SEMICOLON': -97, 'TAG': -97},
                       {'$END': -98, 'WORD': -98},
                       {'$END': -99,
                        'NUMBER_ALONE': -99,
                        'NUMBER_BEFORE': -99,
                        'REFERENCE_AGAIN': -99,
                        'REFERENCE_END': -99,
                        'REFERENCE_LABEL': -99,
                        'REFERENCE_PAGE_LINE': -99,
                        'REFERENCE_PARENTHESIS': -99,
                        'REFERENCE_STATION': -99,
                        'REFERENCE_WORD': -99,
                        'REFERENCE_YEAR': -99,
                        'SEPARATOR': -99},
                       {'$END': -100, 'CONTINUITY_NUMBER': 62}, {'REFERENCE_NUMBER': 229, 'REFERENCE_PARENTHESIS': 234}, {'$END': -101, 'WORD': 135},
                       {'$END': -102, 'SUBJECT_TEXT': 219}, {'$END': -103, 'WORD': -103}, {'$END': -104}, {'PAGE_SECTION': 66},
                       {'$END': -105, 'EXEMPTION': 54, 'EXEMPTION_SEPARATOR': 44, 'REMARK': 53}, {},
                       {'$END': -106, 'FULL_STOP': -106, 'ROUTING_INDICATOR': -106}, {}, {},
                       {'$END': -107, 'CLASSIFIED_BY_REST': -107, 'REASON_LETTERS': 265, 'REASON_SECTION': 218},
                       {'$END': -108, 'BESIDE': -108, 'DOUBLE_SLASH': -108, 'FINAL_SECTION': -108, 'SECTION_WORD': -108, 'STATION': -108},
                       {'PAGE_NUMBER': 271}, {'PARAGRAPH_NUMBER': 151, 'paragraph_head': 189},
                       {'$END': -109, 'BESIDE': -109, 'FINAL_SECTION': -109, 'SECTION_WORD': -109, 'STATION': -109},
                       {'$END': -110, 'CONTINUITY_NUMBER': 82, 'PRECEDENCE_WORD': 131},
                       {'$END': -111,
                        'NUMBER_ALONE': -111,
                        'NUMBER_BEFORE': -111,
                        'REFERENCE_AGAIN': -111,
                        'REFERENCE_END': -111,
                        'REFERENCE_LABEL': -111,
                        'REFERENCE_PAGE_LINE': -111,
                        'REFERENCE_PARENTHESIS': -111,
                        'REFERENCE_STATION': -111,
                        'REFERENCE_WORD': -111,
                        'REFERENCE_YEAR': -111,
                        'SEPARATOR': -111},
                       {'$END': -112, 'DAY_OF_YEAR': 238, 'file_time': 270},
                       {'$END': -113, 'BROKEN_MARK': 179, 'FULL_STOP': 114, 'MARK': 193, 'PARAGRAPH_TEXT': 52}, {'DAY_TIME': -114, 'PROSIGN': -114},
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
                        'SEPARATOR': -115},
                       {'$END': -116, 'BESIDE': 118, 'FINAL_SECTION': 0, 'SECTION_WORD': 231, 'STATION': 208, 'section': 116},
                       {'$END': -117, 'COLON': 134, 'SUBJECT_TEXT': 70}, {'OF': 137, 'PAGE_OF_SECTION': 157}, {'OF': 239}, {'$END': -118},
                       {'$END': -119, 'STATION': -119, 'STATION_ONLY': -119},
                       {'$END': -120, 'DAY_OF_YEAR': 238, 'SECTION_SUFFIX': 150, 'SERIAL': 39, 'file_time': 264}, {'$END': -121},
                       {'SOLID_LEVEL': 91, 'SPACED_LEVEL': 147, '_level': 46, 'classification': 258}, {'$END': -122, 'PARAGRAPH_TEXT': 182},
                       {'$END': -123, 'OPERATING_SIGNAL': -123},
                       {'$END': -124,
                        'DATE': 212,
                        'DECL': 175,
                        'EVENT': 188,
                        'EXEMPTION': 186,
                        'MANUAL_REVIEW': 180,
                        'NOT_APPLICABLE': 202,
                        'OADR': 170},
                       {'$END': -125}, {'$END': -126}, {'$END': -127}, {}, {'$END': -128, 'REMARK': 272}, {}, {'SECURITY_GROUP': 173},
                       {'$END': -129, 'OPERATING_SIGNAL': 164, 'SPECIAL_HANDLING': 246, '__security_star_1': 253},
                       {'REFERENCE_NUMBER': 237, 'REFERENCE_PARENTHESIS': 247},
                       {'$END': -130,
                        'DATE': -130,
                        'DECL': -130,
                        'EVENT': -130,
                        'EXEMPTION': -130,
                        'MANUAL_REVIEW': -130,
                        'NOT_APPLICABLE': -130,
                        'OADR': -130},
                       {'$END': -131, 'BESIDE': -131, 'DOUBLE_SLASH': -131, 'FINAL_SECTION': -131, 'SECTION_WORD': -131, 'STATION': -131},
                       {'WORD': 144},
                       {'$END': -132,
                        'NUMBER_ALONE': -132,
                        'NUMBER_BEFORE': -132,
                        'REFERENCE_AGAIN': -132,
                        'REFERENCE_END': -132,
                        'REFERENCE_LABEL': -132,
                        'REFERENCE_PAGE_LINE': -132,
                        'REFERENCE_PARENTHESIS': -132,
                        'REFERENCE_STATION': -132,
                        'REFERENCE_WORD': -132,
                        'REFERENCE_YEAR': -132,
                        'SEPARATOR': -132},
                       {'$END': -133, 'PARAGRAPH_TEXT': 251}, {'$END': -134, 'REMARK': 26}, {'$END': -135, 'CONTINUITY_NUMBER': 225}, {'$END': -136},
                       {'DE': 84, 'calling_station': 230}, {'$END': -137, 'BROKEN_MARK': 42, 'MARK': 163, 'PARAGRAPH_TEXT': 209},
                       {'$END': -138, 'REMARK': 158},
                       {'$END': -139, 'EXEMPTION': 43, 'EXEMPTION_SEPARATOR': 108, 'REMARK': 83, '___duration_star_6': 138}, {}, {'$END': -140}, {},
                       {'$END': -141,
                        'AMENDED': 198,
                        'DATE': 185,
                        'DECL': 36,
                        'EVENT': 64,
                        'NOT_APPLICABLE': 243,
                        'OADR': 9,
                        'REMARK': 6,
                        'SCHEDULE': 76,
                        '___duration_plus_7': 165,
                        '_duration': 16},
                       {'$END': -142, 'PORTION_MARK': 155, 'SUBJECT_TEXT': 259}, {'$END': -143, 'FULL_STOP': 81, 'ROUTING_INDICATOR': 140},
                       {'$END': -144, 'PARAGRAPH_TEXT': 17},
                       {'$END': -145,
                        'NUMBER_ALONE': -145,
                        'NUMBER_BEFORE': -145,
                        'REFERENCE_AGAIN': -145,
                        'REFERENCE_END': -145,
                        'REFERENCE_LABEL': -145,
                        'REFERENCE_PAGE_LINE': -145,
                        'REFERENCE_PARENTHESIS': -145,
                        'REFERENCE_STATION': -145,
                        'REFERENCE_WORD': -145,
                        'REFERENCE_YEAR': -145,
                        'SEPARATOR': -145},
                       {'SUBJECT_KEYWORD': 191, 'subject': 171}, {'ZONE': 103}, {'$END': -146, 'PARAGRAPH_TEXT': 3},
                       {'$END': -147,
                        'DATE': 185,
                        'DECL': 36,
                        'EVENT': 64,
                        'NOT_APPLICABLE': 243,
                        'OADR': 9,
                        'REMARK': 6,
                        'SCHEDULE': 76,
                        '___duration_plus_7': 165,
                        '_duration': 215},
                       {'SECURITY_SIGNAL': 172, 'security': 220}, {'ORIGINATOR_NAME': 241}, {'PAGE_NUMBER': 275}, {'$END': -148},
                       {'SUB_PARAGRAPH_LABEL': 184, 'sub_paragraph_head': 113}, {'OF': 107}, {'$END': -149}, {'OF': 34},
                       {'$END': -150, 'BESIDE': -150, 'FINAL_SECTION': -150, 'SECTION_WORD': -150, 'STATION': -150}, {'MESSAGE_NUMBER': 78},
                       {'$END': -151}, {'MARK': 72}, {'$END': -152, 'CLASSIFIED_BY_REST': 136}, {'$END': -153, 'REMARK': 32},
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
                       {'$END': -155, 'CONTINUITY_NUMBER': 25}, {'$END': -156},
                       {'ADDRESSED_INDICATOR': 224, 'ADDRESS_NAME': 98, 'ROLE_WORD': 14, 'addressee': 38},
                       {'$END': -157,
                        'CLASSIFIED_BY_KEYWORD': -157,
                        'CLASSIFIED_BY_REST': -157,
                        'CLASSIFIER': -157,
                        'REASON_SECTION': -157,
                        'REASON_WORD': -157},
                       {'$END': -158, 'CLASSIFIED_BY_REST': -158, 'REASON_LETTERS': 256}, {'$END': -159}, {},
                       {'$END': -160, 'STATION': -160, 'STATION_ONLY': -160},
                       {'$END': -161,
                        'NUMBER_ALONE': -161,
                        'NUMBER_BEFORE': -161,
                        'REFERENCE_AGAIN': -161,
                        'REFERENCE_END': -161,
                        'REFERENCE_LABEL': -161,
                        'REFERENCE_PAGE_LINE': -161,
                        'REFERENCE_PARENTHESIS': -161,
                        'REFERENCE_STATION': -161,
                        'REFERENCE_WORD': -161,
                        'REFERENCE_YEAR': -161,
                        'SEPARATOR': -161},
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
                        'SEPARATOR': -162,
                        'YEAR_BEHIND': 7},
                       {'ADDRESS_NAME': 74}, {'$END': -163}, {'$END': -164}, {'MESSAGE_NUMBER': 99},
                       {'$END': -165,
                        'NUMBER_ALONE': -165,
                        'NUMBER_BEFORE': -165,
                        'REFERENCE_AGAIN': -165,
                        'REFERENCE_END': -165,
                        'REFERENCE_LABEL': -165,
                        'REFERENCE_PAGE_LINE': -165,
                        'REFERENCE_PARENTHESIS': -165,
                        'REFERENCE_STATION': -165,
                        'REFERENCE_WORD': -165,
                        'REFERENCE_YEAR': -165,
                        'SEPARATOR': -165},
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
                        'SEPARATOR': -166,
                        'YEAR_BEHIND': 73},
                       {}, {'SECTION_NUMBER': 204}, {}, {'$END': -167, 'CLASSIFIED_BY_REST': -167}, {'REFERENCE_NUMBER': 27},
                       {'$END': -168, 'WORD': 135}, {'$END': -169, 'COMMA': -169, 'PERSON': -169, 'SEMICOLON': -169, 'TAG': -169},
                       {'$END': -170,
                        'NUMBER_ALONE': -170,
                        'NUMBER_BEFORE': -170,
                        'REFERENCE_AGAIN': -170,
                        'REFERENCE_END': -170,
                        'REFERENCE_LABEL': -170,
                        'REFERENCE_PAGE_LINE': -170,
                        'REFERENCE_PARENTHESIS': -170,
                        'REFERENCE_STATION': -170,
                        'REFERENCE_WORD': -170,
                        'REFERENCE_YEAR': -170,
                        'SEPARATOR': -170,
                        'YEAR_BEHIND': 222},
                       {'TIME': 15}, {'PAGE_SECTION': 23}, {}, {'$END': -171}, {'YEAR': 40}, {'$END': -172, 'REMARK': 161}, {},
                       {'$END': -173, 'SECURITY_PROSIGN': 22}, {'$END': -174, 'OPERATING_SIGNAL': 164, '__security_star_1': 31},
                       {'REFERENCE_NUMBER': 223}, {'START_OF_MESSAGE': 8, 'transmission_identifier': 232},
                       {'$END': -175,
                        'NUMBER_ALONE': 75,
                        'NUMBER_BEFORE': 268,
                        'REFERENCE_AGAIN': 88,
                        'REFERENCE_END': 277,
                        'REFERENCE_LABEL': 149,
                        'REFERENCE_PAGE_LINE': 153,
                        'REFERENCE_PARENTHESIS': 60,
                        'REFERENCE_STATION': 174,
                        'REFERENCE_WORD': 125,
                        'REFERENCE_YEAR': 21,
                        '_citation': 130,
                        '_citations': 48,
                        'cited_telegram': 262},
                       {'PAGE_STATION': 145}, {'$END': -176}, {'DOUBLED_PROSIGN': 101, 'called_stations': 240},
                       {'$END': -177, 'OPERATING_SIGNAL': 18}, {'$END': -178}, {'$END': -179}, {'$END': -180, 'CLASSIFIED_BY_REST': -180},
                       {'$END': -181}, {}, {'$END': -182}, {'MONTH': 50}, {'$END': -183, 'INSTRUCTIONS': 254},
                       {'$END': -184,
                        'NUMBER_ALONE': -184,
                        'NUMBER_BEFORE': -184,
                        'REFERENCE_AGAIN': -184,
                        'REFERENCE_END': -184,
                        'REFERENCE_LABEL': -184,
                        'REFERENCE_PAGE_LINE': -184,
                        'REFERENCE_PARENTHESIS': -184,
                        'REFERENCE_STATION': -184,
                        'REFERENCE_WORD': -184,
                        'REFERENCE_YEAR': -184,
                        'SEPARATOR': -184},
                       {'$END': -185, 'COMMA': 110, 'PERSON': 85, 'SEMICOLON': 123, 'TAG': 269, '__tags_star_8': 121}, {'$END': -186},
                       {'$END': -187, 'CLASSIFIED_BY_REST': -187}, {'$END': -188}, {'$END': -189}, {'STATION_BEHIND': 178},
                       {'$END': -190, 'COMMA': -190, 'PERSON': -190, 'SEMICOLON': -190, 'TAG': -190}, {'$END': -191},
                       {'$END': -192, 'REMARK': 10, 'SHORT_SECTION': 206}, {'$END': -193}, {'$END': -194, 'SECURITY_PROSIGN': 276},
                       {'$END': -195, 'DAY_OF_YEAR': 238, 'file_time': 168}, {'PAGE_SECTION': 156}, {'$END': -196}, {'$END': -197},
                       {'DAY_TIME': 196, 'PROSIGN': 47, '__date_time_group_star_2': 126, 'date_time_group': 187}],
            'terminals': [('REFERENCE_END',
                           '(?i:(?:\\(?[A-Z]\\) *)?(?:CLASSIFIED BY|SENSITIVE BUT UNCLASS?IFI?ED|THIS (?:MESSAGE|CABLE|TELEGRAM|IS '
                           'AN?)\\b|SUMMARY\\b|(?:¶ *)?1\\. *\\()[\\s\\S]*)'),
                          ('REFERENCE_PAGE_LINE',
                           "(?:(?:UNCLAS(?:SIFIED)?|CONFIDENTIAL|SECRET)(?:\\\\n|\\s)+)?(?:[A-Z][A-Z .'\\-]{0,12}? "
                           "+\\d{8}\\s+\\d{3}(?:\\.\\d{1,2})?\\s+OF\\s+\\d{3}|PAGE \\d{2}\\s+[A-Z][A-Z .'\\-]{1,25}?\\s+\\d{4,6}(?:\\s+\\d{2} OF "
                           '\\d{2})?\\s+\\d{6}Z)\\b'),
                          ('BESIDE', '(?:NOFORN|NODIS|EXDIS|STADIS|LIMDIS|SIPDIS|SENSITIVE|SBU|FOUO|LOU|[A-Z]+(?= +SECTION \\d))(?= )'),
                          ('REFERENCE_AGAIN', '(?i:REF(?:S|TEL|ERENCE)?\\b\\s*[:.]?)'), ('AMENDED', '(?i:AS AMENDED\\b\\s*[:;,.]?)'),
                          ('FULL_STOP', '\\.'),
                          ('REFERENCE_LABEL',
                           '(?i:(?:¶\\s*|-\\s*(?=\\())?(?:\\([A-Z]{1,2}\\)|\\[[A-Z]{1,2}\\]|(?:A[A-F]|[A-Z])(?:\\.?\\)|[.:](?!\\w\\.)))[.:]?|[A-Z](?: '
                           "-(?=\\s)|(?=[ ]+(?:'?\\d{2,4} )?[A-Z][A-Z.' ]{1,30}\\d)))"),
                          ('CLASSIFIED_BY_KEYWORD',
                           '(?i:(?:\\d{1,2}\\. *)?(?:\\([A-Z\\/]{1,9}\\) *)?(?:CLASSIFIED|CLA[A-Z]{4,7}D|CL[A-Z]{5,7}ED)\\s+BY\\b\\s*[:;,.]?)'),
                          ('REFERENCE_KEYWORD', '(?i:REF(?:S|\\(S\\)|TELS?|ERENCES?)?(?![A-Z])(?:\\(S\\))?\\s*[:;.]*|[A-Z]{2,5}\\s*[:;])'),
                          ('DECL', '(?i:DECL(?:AS(?:SIFY)?)?\\b(?: ON\\b)?\\.?\\s*[:;]?)'), ('FINAL_SECTION', 'FINAL SECTION(?= )'),
                          ('EFTO', 'E ?F ?T ?O(?= )'), ('SECTION_WORD', 'SECTION(?= )'), ('PAGE_WORD', 'PAGE(?= )'),
                          ('EXEMPTION_SEPARATOR', '(?i:(?:[,;\\/&]|AND\\b)(?=\\s*\\(?(?:25|50|75)?X[1-9]))'),
                          ('REFERENCE_STATION',
                           "(?i:(?!(?:AND|REFS?|REFTEL)\\b|[A-Z][.:]\\s|C?A-\\d|O+\\d)(?:[A-Z]|0(?=[A-Z]))(?:[A-Z.'’&]|0(?=[A-Z])|-(?=[A-Z]))*+(?:\\s++(?!(?:AND|REFS?|REFTEL)\\b|[A-Z][.:]\\s|C?A-\\d|O+\\d)(?:[A-Z]|0(?=[A-Z]))(?:[A-Z.'’&]|0(?=[A-Z])|-(?=[A-Z]))*+){0,4}?(?=\\s*[:,#\\-]?\\s*(?:\\([^()\n"
                           ']{1,4}\\)\\s*)?#?\\s*(?=O*\\d)[\\dO]{1,8}(?!\\w|\\.\\d|\\/\\d{1,2}\\/|\\s+(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*\\b)))'),
                          ('REASON_WORD',
                           '(?s:(?i:(?:[,;.:\\-]|\\b(?:for|the|following|under|per|pursuant|based|on|to|of|in|are|is)\\b|e\\.?o\\.?:? '
                           '?\\d{5}|\\s)*\\b(?:reasons?|resons?|reaons?|rasons?|reasons?\\(s\\)|reason\\(s\\)|sections?|sec\\.|paras?)\\b(?:[,;.:\\-]|\\b(?:for|the|under|per|of|in|are|is|and|section|sections|sec|paras?|e\\.?o\\.?)\\b|1[0-9]{4}|reason|\\s)*))'),
                          ('REFERENCE_YEAR',
                           "(?i:['’`]?(?:(?:19|20)\\d\\d|0\\d\\d|[\\dO]\\d)(?:\\s*-\\s*|\\s*)(?=[A-Z]|0[A-Z])(?!AND\\b)|\\((?:19|20)?\\d\\d\\)(?=\\s*(?:[A-Z]|0[A-Z])))"),
                          ('EXEMPTION', '(?i:\\(?(?:1\\.6 ?)?(?:25|50|75)?X[1-9]\\)?(?:-[A-Z]+)?(?![0-9A-Z]))'),
                          ('SUBJECT_KEYWORD', '(?i:SUBJ(?:ECT)?(?![A-Z])\\s*[:;]?|[A-Z]{3,9}\\s*[:;])'),
                          ('STATION', "[A-Z](?:[A-Z.'\\-]| +(?=[A-Z]))*(?= +\\d{2,8}\\b)"),
                          ('TAGS_KEYWORD', '(?i:TAGS?(?![A-Z])\\s*[:;,.]?|[A-Z]{2,6}\\s*[:;])'),
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
                          ('PORTION_MARK', '\\((?=[A-Z])[A-Z\\/, \\-]{1,40}\\)|\\((?:ts|sbu|[ucs])(?:\\/+[a-z]{1,6})?\\)'),
                          ('REASON_LETTERS', '(?i:(?:\\(? ?[a-z] ?\\)|\\band\\b|\\b[a-z]\\b|[,&\\/+\\-;]|\\s|\\()+)'),
                          ('SPACED_LEVEL', '[A-Z](?: {1,3}[A-Z](?![A-Z]))+(?= |\\s*\\Z)'), ('PAGE_STATION', "[A-Z](?:[A-Z.'\\-]| +(?=[A-Z]))*"),
                          ('SCHEDULE', '(?i:(?:X?GDS|XDS|RDS|ADS)\\b[\\s\\S]*)'), ('REFERENCE_PARENTHESIS', '\\((?:[^()]|\\([^()]*\\))*+\\)'),
                          ('SEPARATOR', '(?i:[,;:&\\/.]+|AND\\b)'), ('PERSON', '\\([^()]*\\)'),
                          ('SOLID_LEVEL', 'UNCLASSIFIED|UNCLAS|CONFIDENTIAL|TOP SECRET|SECRET|LIMITED OFFICIAL USE'),
                          ('PRECEDENCE_WORD', 'FLASH|NIACT IMMEDIATE|IMMEDIATE|PRIORITY|ROUTINE'),
                          ('BROKEN_MARK', '\\((?:TS|S|C|U|SBU|LOU|FOUO)(?:\\/\\/?[A-Z]{1,6})?(?= |$)|(?:TS|S|C|U|SBU)\\)'),
                          ('ADDRESSED_INDICATOR', '[A-Z0-9]{3,10}\\/(?=[A-Z])'), ('PAGE_NUMBER', '\\d{4,8}(?!\\d)'),
                          ('CONTINUITY_NUMBER', '\\d{1,6}'), ('TIME', '\\d{4}(?!\\d)'), ('DAY_OF_YEAR', '\\d{3}(?=\\d{4}(?!\\d))'),
                          ('SECTION_NUMBER', '\\d{1,3}(?= |\\s*\\Z)'), ('SECURITY_SIGNAL', 'ZN[RY](?![A-Z])'), ('PAGE_SECTION', '\\d{2,3}(?!\\d)'),
                          ('PAGE_OF_SECTION', '\\.\\d{1,2}'), ('SHORT_SECTION', '\\d{2}(?!\\d)'), ('DE', 'DE(?= )'), ('FM', 'FM(?= )'),
                          ('COLON', ':'),
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
 'markings': {'rules': [('portion', 1), ('_separator', 1), ('_control', 1), ('__banner_release_star_3', 1), ('__release_star_1', 2),
                        ('__banner_star_2', 1), ('__banner_star_2', 2), ('portion', 2), ('release', 2), ('__banner_release_star_3', 2),
                        ('__banner_star_2', 2), ('__banner_release_star_3', 2), ('__portion_star_0', 2), ('banner_release', 3), ('_control', 1),
                        ('__banner_star_2', 3), ('__release_star_1', 1), ('banner', 1), ('banner', 1), ('__banner_star_2', 2), ('portion', 1),
                        ('banner_release', 2), ('release', 3), ('__banner_release_star_3', 3), ('portion', 2), ('banner', 2), ('_separator', 1),
                        ('__banner_star_2', 1), ('__portion_star_0', 3), ('banner', 2), ('_control', 1), ('__release_star_1', 3), ('_separator', 1),
                        ('__banner_star_2', 3), ('_separator', 1), ('__banner_star_2', 2), ('__release_star_1', 2)],
              'starts': {'banner': (50, 13), 'portion': (29, 2)},
              'states': [{'$END': -1, 'COMMA': 44, 'DOUBLE_SLASH': 1, 'HYPHEN': 34, 'SLASH': 41, '__portion_star_0': 8, '_separator': 43},
                         {'CONTROL': -2, 'RELEASE_TO': -2, 'UNCLASSIFIED_CONTROL': -2}, {},
                         {'$END': -3, 'COMMA': -3, 'DOUBLE_SLASH': -3, 'HYPHEN': -3, 'SLASH': -3},
                         {'$END': -4, 'BANNER_CONTROL': -4, 'BANNER_COUNTRY': -4, 'BANNER_RELEASE_TO': -4, 'BANNER_SEPARATOR': -4, '__ANON_0': -4},
                         {'$END': -5, 'COMMA': -5, 'COUNTRY': -5, 'DOUBLE_SLASH': -5, 'HYPHEN': -5, 'SLASH': -5},
                         {'$END': -6, 'BANNER_CONTROL': -6, 'BANNER_RELEASE_TO': -6, 'BANNER_SEPARATOR': -6},
                         {'$END': -7, 'BANNER_CONTROL': -7, 'BANNER_RELEASE_TO': -7, 'BANNER_SEPARATOR': -7},
                         {'$END': -8, 'COMMA': 44, 'DOUBLE_SLASH': 1, 'HYPHEN': 34, 'SLASH': 41, '_separator': 39},
                         {'$END': -9, 'COMMA': 25, 'COUNTRY': 18, 'DOUBLE_SLASH': -9, 'HYPHEN': -9, 'SLASH': -9, '__release_star_1': 30},
                         {'$END': -10,
                          'BANNER_CONTROL': -10,
                          'BANNER_COUNTRY': -10,
                          'BANNER_RELEASE_TO': -10,
                          'BANNER_SEPARATOR': -10,
                          '__ANON_0': -10},
                         {'$END': -11, 'BANNER_CONTROL': -11, 'BANNER_RELEASE_TO': -11, 'BANNER_SEPARATOR': -11},
                         {'$END': -12,
                          'BANNER_CONTROL': -12,
                          'BANNER_COUNTRY': -12,
                          'BANNER_RELEASE_TO': -12,
                          'BANNER_SEPARATOR': -12,
                          '__ANON_0': -12},
                         {}, {'$END': -13, 'COMMA': -13, 'DOUBLE_SLASH': -13, 'HYPHEN': -13, 'SLASH': -13},
                         {'$END': -14,
                          'BANNER_CONTROL': -14,
                          'BANNER_COUNTRY': 10,
                          'BANNER_RELEASE_TO': -14,
                          'BANNER_SEPARATOR': -14,
                          '__ANON_0': 48},
                         {'$END': -15, 'COMMA': -15, 'DOUBLE_SLASH': -15, 'HYPHEN': -15, 'SLASH': -15},
                         {'$END': -16, 'BANNER_CONTROL': -16, 'BANNER_RELEASE_TO': -16, 'BANNER_SEPARATOR': -16},
                         {'$END': -17, 'COMMA': -17, 'COUNTRY': -17, 'DOUBLE_SLASH': -17, 'HYPHEN': -17, 'SLASH': -17}, {'COUNTRY': 40},
                         {'$END': -18,
                          'BANNER_CONTROL': 6,
                          'BANNER_RELEASE_TO': 24,
                          'BANNER_SEPARATOR': 45,
                          '__banner_star_2': 33,
                          'banner_release': 35},
                         {'$END': -19,
                          'BANNER_CONTROL': 6,
                          'BANNER_RELEASE_TO': 24,
                          'BANNER_SEPARATOR': 45,
                          '__banner_star_2': 37,
                          'banner_release': 35},
                         {'BANNER_CONTROL': 42, 'BANNER_RELEASE_TO': 24, 'banner_release': 17},
                         {'$END': -20, 'BANNER_CONTROL': -20, 'BANNER_RELEASE_TO': -20, 'BANNER_SEPARATOR': -20}, {'BANNER_COUNTRY': 27},
                         {'COUNTRY': 5},
                         {'$END': -21, 'COMMA': 44, 'DOUBLE_SLASH': 1, 'HYPHEN': 34, 'SLASH': 41, '__portion_star_0': 32, '_separator': 43},
                         {'$END': -22,
                          'BANNER_CONTROL': -22,
                          'BANNER_COUNTRY': 4,
                          'BANNER_RELEASE_TO': -22,
                          'BANNER_SEPARATOR': -22,
                          '__ANON_0': 28,
                          '__banner_release_star_3': 15},
                         {'BANNER_COUNTRY': 12}, {'PORTION_LEVEL': 26, 'UNCLASSIFIED_CONTROL': 0, 'portion': 2},
                         {'$END': -23, 'COMMA': 19, 'COUNTRY': 49, 'DOUBLE_SLASH': -23, 'HYPHEN': -23, 'SLASH': -23},
                         {'$END': -24,
                          'BANNER_CONTROL': -24,
                          'BANNER_COUNTRY': -24,
                          'BANNER_RELEASE_TO': -24,
                          'BANNER_SEPARATOR': -24,
                          '__ANON_0': -24},
                         {'$END': -25, 'COMMA': 44, 'DOUBLE_SLASH': 1, 'HYPHEN': 34, 'SLASH': 41, '_separator': 39},
                         {'$END': -26, 'BANNER_CONTROL': 46, 'BANNER_RELEASE_TO': 24, 'BANNER_SEPARATOR': 22, 'banner_release': 7},
                         {'CONTROL': -27, 'RELEASE_TO': -27, 'UNCLASSIFIED_CONTROL': -27},
                         {'$END': -28, 'BANNER_CONTROL': -28, 'BANNER_RELEASE_TO': -28, 'BANNER_SEPARATOR': -28},
                         {'$END': -29, 'COMMA': -29, 'DOUBLE_SLASH': -29, 'HYPHEN': -29, 'SLASH': -29},
                         {'$END': -30, 'BANNER_CONTROL': 46, 'BANNER_RELEASE_TO': 24, 'BANNER_SEPARATOR': 22, 'banner_release': 7},
                         {'$END': -31, 'COMMA': -31, 'DOUBLE_SLASH': -31, 'HYPHEN': -31, 'SLASH': -31},
                         {'CONTROL': 38, 'RELEASE_TO': 47, 'UNCLASSIFIED_CONTROL': 3, '_control': 36, 'release': 16},
                         {'$END': -32, 'COMMA': -32, 'COUNTRY': -32, 'DOUBLE_SLASH': -32, 'HYPHEN': -32, 'SLASH': -32},
                         {'CONTROL': -33, 'RELEASE_TO': -33, 'UNCLASSIFIED_CONTROL': -33},
                         {'$END': -34, 'BANNER_CONTROL': -34, 'BANNER_RELEASE_TO': -34, 'BANNER_SEPARATOR': -34},
                         {'CONTROL': 38, 'RELEASE_TO': 47, 'UNCLASSIFIED_CONTROL': 3, '_control': 14, 'release': 16},
                         {'CONTROL': -35, 'RELEASE_TO': -35, 'UNCLASSIFIED_CONTROL': -35},
                         {'BANNER_CONTROL': 23, 'BANNER_RELEASE_TO': 24, 'banner_release': 11},
                         {'$END': -36, 'BANNER_CONTROL': -36, 'BANNER_RELEASE_TO': -36, 'BANNER_SEPARATOR': -36}, {'COUNTRY': 9},
                         {'BANNER_COUNTRY': 31}, {'$END': -37, 'COMMA': -37, 'COUNTRY': -37, 'DOUBLE_SLASH': -37, 'HYPHEN': -37, 'SLASH': -37},
                         {'BANNER_CONTROL': 20, 'BANNER_LEVEL': 21, 'banner': 13}],
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
 'telegram': {'rules': [('_citations', 1), ('__text_star_0', 1), ('_routing', 2), ('_addresses', 2), ('_extract', 2), ('ending', 0), ('heading', 5),
                        ('text', 6), ('_extract', 1), ('ending', 3), ('ending', 2), ('__text_star_0', 1), ('_citations', 2), ('_addresses', 1),
                        ('_extract', 2), ('_routing', 3), ('_extract', 2), ('_citations', 2), ('ending', 1), ('heading', 6), ('ending', 2),
                        ('text', 6), ('ending', 3), ('ending', 2), ('_addresses', 2), ('_routing', 2), ('_addresses', 1), ('heading', 1),
                        ('_routing', 4), ('_routing', 1), ('__text_star_0', 2), ('_routing', 1), ('telegram', 2), ('_addresses', 3), ('_routing', 1),
                        ('_addresses', 4), ('text', 7), ('_routing', 3), ('ending', 3), ('ending', 4), ('ending', 2), ('ending', 1), ('_routing', 3),
                        ('ending', 2), ('_addresses', 2), ('_routing', 3), ('_routing', 2), ('ending', 2), ('heading', 1), ('ending', 3),
                        ('ending', 3), ('_extract', 3), ('ending', 3), ('telegram', 3), ('ending', 3), ('ending', 4), ('_routing', 2), ('ending', 2),
                        ('ending', 3), ('_routing', 2), ('ending', 2), ('ending', 3), ('ending', 4), ('ending', 2), ('_citations', 0),
                        ('_routing', 2), ('ending', 3), ('heading', 2), ('_addresses', 3), ('heading', 4), ('heading', 5), ('_citations', 1),
                        ('ending', 4), ('ending', 2), ('ending', 1), ('_extract', 1), ('ending', 1), ('__text_star_0', 2), ('ending', 1),
                        ('telegram', 1), ('text', 5), ('ending', 4), ('_extract', 1), ('ending', 5), ('_routing', 1)],
              'starts': {'telegram': (5, 95)},
              'states': [{'$END': -1,
                          'BREAK': -1,
                          'CLASSIFIED_BY': 12,
                          'CORRECTION': -1,
                          'END_OF_MESSAGE': -1,
                          'END_SERIAL': -1,
                          'SIGNATURE': -1,
                          'TEXT': -1},
                         {'CAPTION': -2, 'EXECUTIVE_ORDER': -2, 'PASS': -2}, {'DATE_TIME_GROUP': -3},
                         {'ACCOUNTING': -4, 'BREAK': -4, 'CLASSIFICATION': -4, 'INFO': 76}, {'BREAK': -5, 'CLASSIFICATION': -5},
                         {'$END': -6,
                          'BREAK': 54,
                          'CALLED_STATIONS': 32,
                          'CALLING_STATION': 34,
                          'CLASSIFICATION': 28,
                          'CORRECTION': 85,
                          'DATE_TIME_GROUP': 8,
                          'END_OF_MESSAGE': 87,
                          'END_SERIAL': 19,
                          'FROM': 92,
                          'INFO': 13,
                          'SECURITY': 97,
                          'SIGNATURE': 83,
                          'TO': 29,
                          'TRANSMISSION_IDENTIFIER': 38,
                          '_addresses': 84,
                          '_extract': 30,
                          '_routing': 98,
                          'ending': 88,
                          'heading': 72,
                          'telegram': 95,
                          'text': 51},
                         {'BREAK': 20, 'CLASSIFICATION': -7},
                         {'$END': -8, 'BREAK': -8, 'CORRECTION': -8, 'END_OF_MESSAGE': -8, 'END_SERIAL': -8, 'SIGNATURE': -8},
                         {'BREAK': -9, 'CLASSIFICATION': -9, 'FROM': 17, 'INFO': 13, 'TO': 29, '_addresses': 4}, {'$END': -10}, {'$END': -11},
                         {'CAPTION': -12, 'EXECUTIVE_ORDER': -12, 'PASS': -12},
                         {'$END': -13, 'BREAK': -13, 'CORRECTION': -13, 'END_OF_MESSAGE': -13, 'END_SERIAL': -13, 'SIGNATURE': -13, 'TEXT': -13},
                         {'ACCOUNTING': -14, 'BREAK': -14, 'CLASSIFICATION': -14, 'EXEMPTED': 49},
                         {'$END': -6, 'BREAK': 46, 'CORRECTION': 85, 'END_OF_MESSAGE': 87, 'END_SERIAL': 19, 'SIGNATURE': 83, 'ending': 59},
                         {'BREAK': -15, 'CLASSIFICATION': -15}, {'DATE_TIME_GROUP': -16},
                         {'BREAK': -17, 'CLASSIFICATION': -17, 'INFO': 13, 'TO': 29, '_addresses': 57},
                         {'$END': -18, 'BREAK': -18, 'CORRECTION': -18, 'END_OF_MESSAGE': -18, 'END_SERIAL': -18, 'SIGNATURE': -18, 'TEXT': -18},
                         {'$END': -19, 'CORRECTION': 48, 'END_OF_MESSAGE': 45}, {'CLASSIFICATION': -20},
                         {'$END': -21, 'CORRECTION': 58, 'END_OF_MESSAGE': 56, 'END_SERIAL': 73},
                         {'$END': -22, 'BREAK': -22, 'CORRECTION': -22, 'END_OF_MESSAGE': -22, 'END_SERIAL': -22, 'SIGNATURE': -22, 'TEXT': 40},
                         {'FROM': 35}, {'$END': -23}, {'$END': -24, 'CORRECTION': 64, 'END_OF_MESSAGE': 55},
                         {'ACCOUNTING': -25, 'BREAK': -25, 'CLASSIFICATION': -25, 'EXEMPTED': 37},
                         {'CALLING_STATION': 47, 'DATE_TIME_GROUP': -26, 'SECURITY': 41},
                         {'CAPTION': 11, 'EXECUTIVE_ORDER': 42, 'PASS': 1, '__text_star_0': 75},
                         {'ACCOUNTING': -27, 'BREAK': -27, 'CLASSIFICATION': -27, 'EXEMPTED': 3, 'INFO': 26}, {'BREAK': 74, 'CLASSIFICATION': -28},
                         {'DATE_TIME_GROUP': -29}, {'CALLING_STATION': 62, 'DATE_TIME_GROUP': -30, 'SECURITY': 65},
                         {'CAPTION': -31, 'EXECUTIVE_ORDER': -31, 'PASS': -31}, {'DATE_TIME_GROUP': -32, 'SECURITY': 71},
                         {'INFO': 13, 'TO': 29, '_addresses': 77}, {'$END': -33}, {'ACCOUNTING': -34, 'BREAK': -34, 'CLASSIFICATION': -34},
                         {'CALLED_STATIONS': 27, 'CALLING_STATION': 52, 'DATE_TIME_GROUP': -35, 'SECURITY': 2},
                         {'ACCOUNTING': -36, 'BREAK': -36, 'CLASSIFICATION': -36},
                         {'$END': -37, 'BREAK': -37, 'CORRECTION': -37, 'END_OF_MESSAGE': -37, 'END_SERIAL': -37, 'SIGNATURE': -37},
                         {'DATE_TIME_GROUP': -38}, {'TAGS': 89}, {'$END': -39}, {'$END': -40}, {'$END': -41},
                         {'$END': -42, 'CORRECTION': 82, 'END_OF_MESSAGE': 10, 'END_SERIAL': 66}, {'DATE_TIME_GROUP': -43, 'SECURITY': 31},
                         {'$END': -44, 'END_OF_MESSAGE': 24}, {'ACCOUNTING': -45, 'BREAK': -45, 'CLASSIFICATION': -45}, {'DATE_TIME_GROUP': -46},
                         {'$END': -6, 'BREAK': 46, 'CORRECTION': 85, 'END_OF_MESSAGE': 87, 'END_SERIAL': 19, 'SIGNATURE': 83, 'ending': 36},
                         {'DATE_TIME_GROUP': -47, 'SECURITY': 16}, {'$END': -48, 'END_OF_MESSAGE': 67},
                         {'$END': -42, 'CLASSIFICATION': -49, 'CORRECTION': 82, 'END_OF_MESSAGE': 10, 'END_SERIAL': 66}, {'$END': -50}, {'$END': -51},
                         {'BREAK': -52, 'CLASSIFICATION': -52}, {'$END': -53, 'END_OF_MESSAGE': 91}, {'$END': -54},
                         {'$END': -55, 'END_OF_MESSAGE': 44}, {'$END': -56}, {'DATE_TIME_GROUP': -57, 'SECURITY': 50}, {'$END': -58},
                         {'$END': -59, 'END_OF_MESSAGE': 61}, {'DATE_TIME_GROUP': -60}, {'$END': -61, 'CORRECTION': 60, 'END_OF_MESSAGE': 9},
                         {'$END': -62}, {'$END': -63}, {'$END': -64},
                         {'$END': -65,
                          'BREAK': -65,
                          'CLASSIFIED_BY': 80,
                          'CORRECTION': -65,
                          'END_OF_MESSAGE': -65,
                          'END_SERIAL': -65,
                          'REFERENCES': 0,
                          'SIGNATURE': -65,
                          'TEXT': -65,
                          '_citations': 90},
                         {'DATE_TIME_GROUP': -66}, {'CLASSIFICATION': 28, 'text': 14}, {'$END': -67, 'CORRECTION': 81, 'END_OF_MESSAGE': 68},
                         {'CLASSIFICATION': -68}, {'CAPTION': 86, 'EXECUTIVE_ORDER': 79, 'PASS': 33},
                         {'ACCOUNTING': -69, 'BREAK': -69, 'CLASSIFICATION': -69, 'EXEMPTED': 39},
                         {'ACCOUNTING': 6, 'BREAK': 78, 'CLASSIFICATION': -70}, {'CLASSIFICATION': -71}, {'TAGS': 93},
                         {'$END': -72,
                          'BREAK': -72,
                          'CORRECTION': -72,
                          'END_OF_MESSAGE': -72,
                          'END_SERIAL': -72,
                          'REFERENCES': 18,
                          'SIGNATURE': -72,
                          'TEXT': -72},
                         {'$END': -73, 'END_OF_MESSAGE': 94}, {'$END': -74, 'END_OF_MESSAGE': 43},
                         {'$END': -75, 'BREAK': 21, 'CORRECTION': 53, 'END_OF_MESSAGE': 69, 'END_SERIAL': 25}, {'BREAK': -76, 'CLASSIFICATION': -76},
                         {'$END': -77, 'END_OF_MESSAGE': 63}, {'CAPTION': -78, 'EXECUTIVE_ORDER': -78, 'PASS': -78}, {'$END': -79}, {'$END': -80},
                         {'SUBJECT': 70},
                         {'$END': -81, 'BREAK': -81, 'CORRECTION': -81, 'END_OF_MESSAGE': -81, 'END_SERIAL': -81, 'SIGNATURE': -81, 'TEXT': 7},
                         {'$END': -82}, {'BREAK': -83, 'CLASSIFICATION': -83, 'INFO': 13, 'TO': 29, '_addresses': 15}, {'SUBJECT': 96}, {'$END': -84},
                         {},
                         {'$END': -65,
                          'BREAK': -65,
                          'CLASSIFIED_BY': 80,
                          'CORRECTION': -65,
                          'END_OF_MESSAGE': -65,
                          'END_SERIAL': -65,
                          'REFERENCES': 0,
                          'SIGNATURE': -65,
                          'TEXT': -65,
                          '_citations': 22},
                         {'DATE_TIME_GROUP': -85}, {'DATE_TIME_GROUP': 23}],
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
                            ('EXECUTIVE_ORDER', '(?i:E\\. ?O\\.|E\\.?O:? ?\\d|E\\.O:)'),
                            ('TRANSMISSION_IDENTIFIER', 'V?ZCZC(?= {0,2}[A-Z]{0,3} {0,2}\\d|[ \t\\\\]*(?:[\r\n]|\\Z))'),
                            ('TAGS', '(?i:TAGS?(?=[:;,. ]|[ \t]*(?:[\r\n]|\\Z)))'), ('TEXT', '\\S'), ('SIGNATURE', '\\S')]}}
