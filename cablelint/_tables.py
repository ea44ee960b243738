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
             'QUOTE_BEGIN: /(?:-(?: ?-)* ?|)BEGIN(?:NING)? (?:OF )?(?:[A-Z\\-]+ '
             '){0,3}(?:TEXT|QUOTE|MESSAGE|CABLE|TRANSLATION|STATEMENT|LETTER|NOTE)\\b/i\n'
             'QUOTE_END: /(?:-(?: ?-)* ?|)END (?:OF )?(?:[A-Z\\-]+ ){0,3}(?:TEXT|QUOTE|MESSAGE|CABLE|TRANSLATION|STATEMENT|LETTER|NOTE)\\b/i\n'
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

TABLES = {'fields': {'rules': [('_citation', 1), ('paragraph_head', 2), ('executive_order', 3), ('__classified_by_plus_9', 2), ('_duration', 1),
                      ('calling_station', 4), ('calling_station', 5), ('references', 3), ('page_line', 5), ('addressee', 4), ('_citation', 1),
                      ('addressee', 3), ('calling_station', 3), ('page_line', 4), ('addressee', 2), ('date_time_group', 5), ('__tags_star_8', 1),
                      ('date_time_group', 5), ('classified_by', 1), ('cited_telegram', 2), ('addressee', 4), ('_duration', 3), ('paragraph_head', 1),
                      ('_duration', 1), ('__classification_star_4', 2), ('addressee', 5), ('date_time_group', 4), ('addressee', 4), ('section', 4),
                      ('classification', 5), ('file_time', 2), ('classified_by', 2), ('subject', 1), ('__classification_star_3', 2),
                      ('references', 2), ('___duration_star_6', 1), ('calling_station', 3), ('section', 4), ('tags', 2), ('classification', 3),
                      ('___duration_plus_7', 1), ('cited_telegram', 2), ('addressee', 4), ('addressee', 3), ('subject', 3),
                      ('transmission_identifier', 3), ('section', 3), ('classification', 5), ('_citations', 1), ('classification', 5), ('subject', 2),
                      ('cited_telegram', 4), ('__tags_star_8', 1), ('_citations', 2), ('___duration_star_6', 2), ('page_line', 7), ('addressee', 3),
                      ('classification', 4), ('transmission_identifier', 2), ('cited_telegram', 2), ('__tags_star_8', 1), ('portion_head', 3),
                      ('classification', 4), ('_level', 2), ('__tags_star_8', 2), ('_duration', 4), ('references', 1), ('sub_paragraph_head', 3),
                      ('__classification_star_3', 1), ('executive_order', 3), ('sub_paragraph_head', 1), ('__classification_star_4', 1),
                      ('addressee', 3), ('__tags_star_8', 2), ('classified_by', 3), ('cited_telegram', 1), ('classification', 4),
                      ('classification', 4), ('_duration', 3), ('cited_telegram', 4), ('___duration_star_6', 3), ('cited_telegram', 4),
                      ('page_line', 6), ('date_time_group', 6), ('_level', 3), ('classified_by', 3), ('classification', 6), ('page_line', 6),
                      ('_citation', 1), ('addressee', 3), ('transmission_identifier', 1), ('___duration_star_6', 2), ('reason', 2), ('tags', 1),
                      ('cited_telegram', 5), ('security', 3), ('page_line', 7), ('reason', 2), ('addressee', 2), ('__tags_star_8', 1),
                      ('calling_station', 3), ('sub_paragraph_head', 3), ('page_line', 5), ('page_line', 8), ('transmission_identifier', 2),
                      ('classification', 3), ('addressee', 1), ('_level', 1), ('__classified_by_plus_9', 1), ('portion_head', 1), ('_duration', 1),
                      ('reason', 2), ('_duration', 3), ('___level_star_5', 3), ('portion_head', 2), ('_duration', 2), ('_duration', 2),
                      ('__tags_star_8', 2), ('classification', 3), ('originator', 2), ('transmission_identifier', 4), ('executive_order', 4),
                      ('called_stations', 3), ('__tags_star_8', 2), ('paragraph_head', 3), ('classified_by', 3), ('_duration', 3),
                      ('__date_time_group_star_2', 2), ('_duration', 2), ('__called_stations_plus_0', 1), ('_duration', 1), ('paragraph_head', 3),
                      ('_duration', 2), ('classified_by', 2), ('executive_order', 2), ('___duration_plus_7', 2), ('__security_star_1', 1),
                      ('transmission_identifier', 2), ('_duration', 2), ('reason', 1), ('_duration', 2), ('_duration', 3), ('security', 2),
                      ('_citation', 1), ('_duration', 1), ('_duration', 2), ('called_stations', 2), ('addressee', 3), ('_duration', 1),
                      ('classification', 2), ('calling_station', 4), ('_citation', 1), ('paragraph_head', 2), ('paragraph_head', 2), ('_level', 1),
                      ('calling_station', 2), ('security', 3), ('_duration', 1), ('security', 4), ('_duration', 2), ('classification', 1),
                      ('paragraph_head', 2), ('sub_paragraph_head', 2), ('calling_station', 4), ('classification', 2),
                      ('__called_stations_plus_0', 2), ('_duration', 2), ('_level', 2), ('subject', 3), ('_citation', 1),
                      ('transmission_identifier', 3), ('subject', 4), ('portion_head', 2), ('addressee', 2), ('cited_telegram', 3),
                      ('__date_time_group_star_2', 1), ('subject', 2), ('_citation', 1), ('transmission_identifier', 3), ('sub_paragraph_head', 2),
                      ('paragraph_head', 3), ('sub_paragraph_head', 2), ('___level_star_5', 2), ('cited_telegram', 3), ('reason', 3), ('reason', 1),
                      ('__security_star_1', 2), ('cited_telegram', 3), ('paragraph_head', 3), ('paragraph_head', 3), ('classified_by', 4),
                      ('references', 2), ('addressee', 2), ('paragraph_head', 4), ('classified_by', 2), ('_citations', 2), ('paragraph_head', 4)],
            'starts': {'addressee': (27, 215),
                       'called_stations': (123, 272),
                       'calling_station': (213, 64),
                       'classification': (80, 166),
                       'classified_by': (115, 20),
                       'date_time_group': (278, 250),
                       'executive_order': (102, 8),
                       'originator': (271, 253),
                       'page_line': (4, 161),
                       'paragraph_head': (257, 71),
                       'portion_head': (195, 81),
                       'references': (160, 69),
                       'security': (266, 269),
                       'sub_paragraph_head': (169, 274),
                       'subject': (156, 185),
                       'tags': (46, 24),
                       'transmission_identifier': (200, 255)},
            'states': [{'ADDRESS_NAME': 138},
                       {'$END': -1,
                        'NUMBER_ALONE': -1,
                        'NUMBER_BEFORE': -1,
                        'REFERENCE_AGAIN': -1,
                        'REFERENCE_END': -1,
                        'REFERENCE_LABEL': -1,
                        'REFERENCE_PAGE_LINE': -1,
                        'REFERENCE_PARENTHESIS': -1,
                        'REFERENCE_STATION': -1,
                        'REFERENCE_WORD': -1,
                        'REFERENCE_YEAR': -1,
                        'SEPARATOR': -1},
                       {'$END': -2, 'PARAGRAPH_TEXT': 247}, {'$END': -3}, {'PAGE_STATION': 52, 'PAGE_WORD': 119, 'page_line': 161},
                       {'MESSAGE_NUMBER': 146}, {'STATION_BEHIND': 86},
                       {'$END': -4, 'CLASSIFIED_BY_KEYWORD': -4, 'CLASSIFIED_BY_REST': -4, 'CLASSIFIER': -4, 'REASON_SECTION': -4, 'REASON_WORD': -4},
                       {}, {'$END': -5, 'REMARK': 162}, {'$END': -6}, {'$END': -7}, {'OF': 77}, {'$END': -8}, {'PAGE_SECTION': 15},
                       {'$END': -9, 'REMARK': 117}, {'ADDRESS_NAME': 106}, {'$END': -10, 'CONTINUITY_NUMBER': 38},
                       {'$END': -11,
                        'NUMBER_ALONE': -11,
                        'NUMBER_BEFORE': -11,
                        'REFERENCE_AGAIN': -11,
                        'REFERENCE_END': -11,
                        'REFERENCE_LABEL': -11,
                        'REFERENCE_PAGE_LINE': -11,
                        'REFERENCE_PARENTHESIS': -11,
                        'REFERENCE_STATION': -11,
                        'REFERENCE_WORD': -11,
                        'REFERENCE_YEAR': -11,
                        'SEPARATOR': -11},
                       {'$END': -12, 'CONTINUITY_NUMBER': 40}, {}, {'$END': -13, 'DAY_OF_YEAR': 135, 'file_time': 10},
                       {'$END': -14, 'REMARK': 143, 'SHORT_SECTION': 232}, {'EXEMPTION': 128}, {},
                       {'$END': -15, 'CONTINUITY_NUMBER': 207, 'PRECEDENCE_WORD': 19}, {'$END': -16},
                       {'ADDRESSED_INDICATOR': 0, 'ADDRESS_NAME': 148, 'ROLE_WORD': 273, 'addressee': 215},
                       {'$END': -17, 'COMMA': -17, 'PERSON': -17, 'SEMICOLON': -17, 'TAG': -17}, {'$END': -18, 'INSTRUCTIONS': 118},
                       {'$END': -19,
                        'CLASSIFIED_BY_KEYWORD': 7,
                        'CLASSIFIED_BY_REST': 275,
                        'CLASSIFIER': 186,
                        'REASON_SECTION': 258,
                        'REASON_WORD': 196,
                        'reason': 45},
                       {'$END': -20,
                        'NUMBER_ALONE': -20,
                        'NUMBER_BEFORE': -20,
                        'REFERENCE_AGAIN': -20,
                        'REFERENCE_END': -20,
                        'REFERENCE_LABEL': -20,
                        'REFERENCE_PAGE_LINE': -20,
                        'REFERENCE_PARENTHESIS': -20,
                        'REFERENCE_STATION': -20,
                        'REFERENCE_WORD': -20,
                        'REFERENCE_YEAR': -20,
                        'SEPARATOR': -20},
                       {'$END': -21}, {'$END': -22, 'EXEMPTION': 78, 'EXEMPTION_SEPARATOR': 264, 'REMARK': 93},
                       {'$END': -23, 'BROKEN_MARK': 2, 'FULL_STOP': 226, 'MARK': 217, 'PARAGRAPH_TEXT': 214}, {'$END': -24}, {'YEAR': 29},
                       {'$END': -25, 'BESIDE': -25, 'FINAL_SECTION': -25, 'SECTION_WORD': -25, 'STATION': -25}, {'$END': -26},
                       {'$END': -27, 'INSTRUCTIONS': 26}, {'$END': -28}, {'$END': -29, 'STATION': -29, 'STATION_ONLY': -29},
                       {'$END': -30, 'WORD': 96, '__classification_star_3': 122}, {'ROUTING_INDICATOR': 219}, {'$END': -31},
                       {'$END': -32, 'CLASSIFIED_BY_REST': 108}, {'TAGS_KEYWORD': 130, 'tags': 24},
                       {'$END': -33, 'PORTION_MARK': 243, 'SUBJECT_TEXT': 72}, {'$END': -34, 'WORD': -34}, {'$END': -35},
                       {'$END': -36, 'EXEMPTION': -36, 'EXEMPTION_SEPARATOR': -36, 'REMARK': -36}, {'DAY_TIME': 85, 'PROSIGN': 178},
                       {'PAGE_NUMBER': 248}, {'$END': -37, 'DAY_OF_YEAR': 135, 'SECTION_SUFFIX': 228, 'file_time': 210},
                       {'$END': -38, 'STATION': -38, 'STATION_ONLY': -38}, {'$END': -39, 'COMMA': 163, 'PERSON': 171, 'SEMICOLON': 92, 'TAG': 107},
                       {'SECTION_NUMBER': 191}, {'$END': -40, 'STATION': 133, 'STATION_ONLY': 111},
                       {'$END': -41,
                        'DATE': -41,
                        'DECL': -41,
                        'EVENT': -41,
                        'EXEMPTION': -41,
                        'MANUAL_REVIEW': -41,
                        'NOT_APPLICABLE': -41,
                        'OADR': -41},
                       {'$END': -42,
                        'NUMBER_ALONE': -42,
                        'NUMBER_BEFORE': -42,
                        'REFERENCE_AGAIN': -42,
                        'REFERENCE_END': -42,
                        'REFERENCE_LABEL': -42,
                        'REFERENCE_PAGE_LINE': -42,
                        'REFERENCE_PARENTHESIS': -42,
                        'REFERENCE_STATION': -42,
                        'REFERENCE_WORD': -42,
                        'REFERENCE_YEAR': -42,
                        'SEPARATOR': -42,
                        'YEAR_BEHIND': 241},
                       {'$END': -43}, {'$END': -44, 'CONTINUITY_NUMBER': 32}, {'$END': -45}, {'MESSAGE_NUMBER': 83}, {},
                       {'$END': -46, 'SECURITY_PROSIGN': 167}, {'$END': -47, 'STATION': -47, 'STATION_ONLY': -47}, {'$END': -48, 'WORD': 48},
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
                       {}, {'$END': -50, 'WORD': 48}, {}, {'$END': -51}, {'SECTION_NUMBER': 41},
                       {'$END': -52,
                        'NUMBER_ALONE': -52,
                        'NUMBER_BEFORE': -52,
                        'REFERENCE_AGAIN': -52,
                        'REFERENCE_END': -52,
                        'REFERENCE_LABEL': -52,
                        'REFERENCE_PAGE_LINE': -52,
                        'REFERENCE_PARENTHESIS': -52,
                        'REFERENCE_STATION': -52,
                        'REFERENCE_WORD': -52,
                        'REFERENCE_YEAR': -52,
                        'SEPARATOR': -52},
                       {'$END': -53, 'COMMA': -53, 'PERSON': -53, 'SEMICOLON': -53, 'TAG': -53},
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
                       {'PAGE_SECTION': 124}, {'$END': -55, 'EXEMPTION': -55, 'EXEMPTION_SEPARATOR': -55, 'REMARK': -55}, {'$END': -56},
                       {'SOLID_LEVEL': 218, 'SPACED_LEVEL': 149, '_level': 224, 'classification': 166}, {}, {'$END': -57},
                       {'$END': -58, 'WORD': 96, '__classification_star_3': 70}, {'$END': -59, 'CHANNEL_NUMBER': 65, 'SECURITY_PROSIGN': 237},
                       {'ZONE': 270},
                       {'$END': -60,
                        'NUMBER_ALONE': -60,
                        'NUMBER_BEFORE': -60,
                        'REFERENCE_AGAIN': -60,
                        'REFERENCE_END': -60,
                        'REFERENCE_LABEL': -60,
                        'REFERENCE_PAGE_LINE': -60,
                        'REFERENCE_PARENTHESIS': -60,
                        'REFERENCE_STATION': -60,
                        'REFERENCE_WORD': -60,
                        'REFERENCE_YEAR': -60,
                        'SEPARATOR': -60},
                       {'$END': -61, 'COMMA': -61, 'PERSON': -61, 'SEMICOLON': -61, 'TAG': -61},
                       {'REFERENCE_NUMBER': 254, 'REFERENCE_PARENTHESIS': 249}, {'$END': -62}, {'$END': -63, 'WORD': 48},
                       {'$END': -64, 'BESIDE': -64, 'DOUBLE_SLASH': 141, 'FINAL_SECTION': -64, 'SECTION_WORD': -64, 'STATION': -64},
                       {'$END': -65, 'COMMA': -65, 'PERSON': -65, 'SEMICOLON': -65, 'TAG': -65}, {'$END': -66},
                       {'$END': -67,
                        'NUMBER_ALONE': 109,
                        'NUMBER_BEFORE': 6,
                        'REFERENCE_AGAIN': 18,
                        'REFERENCE_END': 49,
                        'REFERENCE_LABEL': 125,
                        'REFERENCE_PAGE_LINE': 236,
                        'REFERENCE_PARENTHESIS': 244,
                        'REFERENCE_STATION': 225,
                        'REFERENCE_WORD': 201,
                        'REFERENCE_YEAR': 212,
                        '_citation': 68,
                        '_citations': 265,
                        'cited_telegram': 1},
                       {'$END': -68}, {'$END': -69, 'WORD': -69}, {'SECTION_NUMBER': 66},
                       {'$END': -70,
                        'DATE': 9,
                        'DECL': 58,
                        'EVENT': 152,
                        'NOT_APPLICABLE': 221,
                        'OADR': 182,
                        'REMARK': 208,
                        'SCHEDULE': 35,
                        '___duration_plus_7': 203,
                        '_duration': 168},
                       {'$END': -71, 'BROKEN_MARK': 246, 'MARK': 251, 'PARAGRAPH_TEXT': 227}, {'SHORT_SECTION': 134}, {'ORDER_NUMBER': 188},
                       {'EO': 101, 'executive_order': 8}, {'YEAR': 39}, {'REFERENCE_NUMBER': 260},
                       {'$END': -72, 'BESIDE': -72, 'FINAL_SECTION': -72, 'SECTION_WORD': -72, 'STATION': -72},
                       {'$END': -73, 'CONTINUITY_NUMBER': 60, 'PRECEDENCE_WORD': 17},
                       {'$END': -74, 'COMMA': -74, 'PERSON': -74, 'SEMICOLON': -74, 'TAG': -74}, {'$END': -75},
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
                        'SEPARATOR': -76,
                        'YEAR_BEHIND': 31},
                       {'$END': -77, 'WORD': 96, '__classification_star_3': 67}, {'$END': -78}, {'$END': -79},
                       {'$END': -80,
                        'NUMBER_ALONE': -80,
                        'NUMBER_BEFORE': -80,
                        'REFERENCE_AGAIN': -80,
                        'REFERENCE_END': -80,
                        'REFERENCE_LABEL': -80,
                        'REFERENCE_PAGE_LINE': -80,
                        'REFERENCE_PARENTHESIS': -80,
                        'REFERENCE_STATION': -80,
                        'REFERENCE_WORD': -80,
                        'REFERENCE_YEAR': -80,
                        'SEPARATOR': -80},
                       {'$END': -81, 'EXEMPTION': -81, 'EXEMPTION_SEPARATOR': -81, 'REMARK': -81},
                       {'CLASSIFIED_BY_KEYWORD': 150, '__classified_by_plus_9': 30, 'classified_by': 20},
                       {'$END': -82,
                        'NUMBER_ALONE': -82,
                        'NUMBER_BEFORE': -82,
                        'REFERENCE_AGAIN': -82,
                        'REFERENCE_END': -82,
                        'REFERENCE_LABEL': -82,
                        'REFERENCE_PAGE_LINE': -82,
                        'REFERENCE_PARENTHESIS': -82,
                        'REFERENCE_STATION': -82,
                        'REFERENCE_WORD': -82,
                        'REFERENCE_YEAR': -82,
                        'SEPARATOR': -82,
                        'YEAR_BEHIND': 131},
                       {'$END': -83}, {'$END': -84}, {'PAGE_SECTION': 204},
                       {'$END': -85, 'BESIDE': -85, 'DOUBLE_SLASH': 141, 'FINAL_SECTION': -85, 'SECTION_WORD': -85, 'STATION': -85}, {'$END': -86},
                       {'$END': -87, 'WORD': 48}, {'DOUBLED_PROSIGN': 235, 'called_stations': 272}, {'$END': -88, 'REMARK': 79},
                       {'$END': -89,
                        'NUMBER_ALONE': -89,
                        'NUMBER_BEFORE': -89,
                        'REFERENCE_AGAIN': -89,
                        'REFERENCE_END': -89,
                        'REFERENCE_LABEL': -89,
                        'REFERENCE_PAGE_LINE': -89,
                        'REFERENCE_PARENTHESIS': -89,
                        'REFERENCE_STATION': -89,
                        'REFERENCE_WORD': -89,
                        'REFERENCE_YEAR': -89,
                        'SEPARATOR': -89},
                       {'$END': -90}, {'$END': -91, 'CHANNEL': 84, 'CHANNEL_NUMBER': 145, 'SECURITY_PROSIGN': 192},
                       {'$END': -92, 'EXEMPTION': -92, 'EXEMPTION_SEPARATOR': -92, 'REMARK': -92}, {'$END': -93, 'CLASSIFIED_BY_REST': -93},
                       {'$END': -94, 'COMMA': 75, 'PERSON': 28, 'SEMICOLON': 87, 'TAG': 139, '__tags_star_8': 55},
                       {'$END': -95,
                        'NUMBER_ALONE': -95,
                        'NUMBER_BEFORE': -95,
                        'REFERENCE_AGAIN': -95,
                        'REFERENCE_END': -95,
                        'REFERENCE_LABEL': -95,
                        'REFERENCE_PAGE_LINE': -95,
                        'REFERENCE_PARENTHESIS': -95,
                        'REFERENCE_STATION': -95,
                        'REFERENCE_WORD': -95,
                        'REFERENCE_YEAR': -95,
                        'SEPARATOR': -95},
                       {'$END': -96, 'OPERATING_SIGNAL': 259}, {'MESSAGE_NUMBER': 42}, {'$END': -97, 'REMARK': 144}, {'TIME': 44},
                       {'$END': -98, 'CLASSIFIED_BY_REST': -98, 'REASON_LETTERS': 256}, {'ZONE': 216},
                       {'$END': -99, 'CONTINUITY_NUMBER': 82, 'PRECEDENCE_WORD': 61},
                       {'$END': -100, 'COMMA': -100, 'PERSON': -100, 'SEMICOLON': -100, 'TAG': -100}, {'$END': -101}, {'WORD': 155}, {'$END': -102},
                       {'$END': -103}, {'$END': -104}, {'$END': -105, 'SECURITY_PROSIGN': 245},
                       {'$END': -106, 'WORD': 96, '__classification_star_3': 90}, {'SECTION_NUMBER': 54},
                       {'$END': -107, 'CONTINUITY_NUMBER': 267, 'PRECEDENCE_WORD': 240},
                       {'$END': -108, 'BESIDE': -108, 'FINAL_SECTION': -108, 'SECTION_WORD': -108, 'STATION': -108},
                       {'$END': -109,
                        'CLASSIFIED_BY_KEYWORD': -109,
                        'CLASSIFIED_BY_REST': -109,
                        'CLASSIFIER': -109,
                        'REASON_SECTION': -109,
                        'REASON_WORD': -109},
                       {'$END': -110, 'PARAGRAPH_TEXT': 157}, {'$END': -111}, {'$END': -112, 'CLASSIFIED_BY_REST': -112}, {'$END': -113},
                       {'$END': -114, 'BESIDE': -114, 'DOUBLE_SLASH': -114, 'FINAL_SECTION': -114, 'SECTION_WORD': -114, 'STATION': -114},
                       {'SUBJECT_KEYWORD': 47, 'subject': 185}, {'$END': -115}, {'OF': 73}, {'$END': -116},
                       {'REFERENCE_KEYWORD': 94, 'references': 69}, {}, {'$END': -117},
                       {'$END': -118, 'COMMA': -118, 'PERSON': -118, 'SEMICOLON': -118, 'TAG': -118}, {'$END': -119}, {'$END': -120}, {},
                       {'$END': -121}, {'$END': -122}, {'SUB_PARAGRAPH_LABEL': 99, 'sub_paragraph_head': 274}, {'$END': -123},
                       {'$END': -124, 'COMMA': -124, 'PERSON': -124, 'SEMICOLON': -124, 'TAG': -124}, {'$END': -125}, {'SECURITY_GROUP': 199},
                       {'OF': 97, 'SECTION_NUMBER': 158}, {'$END': -126, 'CLASSIFIED_BY_REST': 263}, {'$END': -127}, {'MARK': 239},
                       {'DAY_TIME': -128, 'PROSIGN': -128}, {'$END': -129}, {'$END': -130, 'FULL_STOP': -130, 'ROUTING_INDICATOR': -130},
                       {'MESSAGE_NUMBER': 110}, {'$END': -131, 'REMARK': 179}, {'$END': -132, 'PARAGRAPH_TEXT': 277}, {'$END': -133, 'REMARK': 112},
                       {}, {'$END': -134, 'CLASSIFIED_BY_REST': 121, 'REASON_SECTION': 258, 'REASON_WORD': 196, 'reason': 175}, {'PAGE_NUMBER': 22},
                       {'$END': -135,
                        'AMENDED': 98,
                        'DATE': 9,
                        'DECL': 58,
                        'EVENT': 152,
                        'NOT_APPLICABLE': 221,
                        'OADR': 182,
                        'REMARK': 208,
                        'SCHEDULE': 35,
                        '___duration_plus_7': 203,
                        '_duration': 3},
                       {'$END': -136,
                        'DATE': -136,
                        'DECL': -136,
                        'EVENT': -136,
                        'EXEMPTION': -136,
                        'MANUAL_REVIEW': -136,
                        'NOT_APPLICABLE': -136,
                        'OADR': -136},
                       {'$END': -137, 'OPERATING_SIGNAL': -137}, {'OF': 147}, {'$END': -138}, {'WORD': 252},
                       {'$END': -139, 'EXEMPTION': 50, 'EXEMPTION_SEPARATOR': 23, 'REMARK': 154, '___duration_star_6': 33},
                       {'DAMAGED_NUMBER': 177, 'MARK': 151, 'portion_head': 81},
                       {'$END': -140, 'CLASSIFIED_BY_REST': -140, 'REASON_LETTERS': 129, 'REASON_SECTION': 136}, {'$END': -141}, {'$END': -142},
                       {'$END': -143, 'OPERATING_SIGNAL': 190, 'SPECIAL_HANDLING': 220, '__security_star_1': 132},
                       {'START_OF_MESSAGE': 127, 'transmission_identifier': 255},
                       {'$END': -144,
                        'NUMBER_ALONE': -144,
                        'NUMBER_BEFORE': -144,
                        'REFERENCE_AGAIN': -144,
                        'REFERENCE_END': -144,
                        'REFERENCE_LABEL': -144,
                        'REFERENCE_PAGE_LINE': -144,
                        'REFERENCE_PARENTHESIS': -144,
                        'REFERENCE_STATION': -144,
                        'REFERENCE_WORD': -144,
                        'REFERENCE_YEAR': -144,
                        'SEPARATOR': -144},
                       {'OF': 14, 'PAGE_OF_SECTION': 12},
                       {'$END': -145,
                        'DATE': 231,
                        'DECL': 189,
                        'EVENT': 197,
                        'EXEMPTION': 194,
                        'MANUAL_REVIEW': 223,
                        'NOT_APPLICABLE': 205,
                        'OADR': 184},
                       {'PAGE_STATION': 187}, {'$END': -146}, {'$END': -147, 'FULL_STOP': 170, 'ROUTING_INDICATOR': 230}, {'$END': -148},
                       {'$END': -149}, {'$END': -150, 'BESIDE': 37, 'FINAL_SECTION': 174, 'SECTION_WORD': 56, 'STATION': 63, 'section': 57},
                       {'$END': -151}, {'ORIGINATOR_NAME': 165},
                       {'$END': -152,
                        'NUMBER_ALONE': -152,
                        'NUMBER_BEFORE': -152,
                        'REFERENCE_AGAIN': -152,
                        'REFERENCE_END': -152,
                        'REFERENCE_LABEL': -152,
                        'REFERENCE_PAGE_LINE': -152,
                        'REFERENCE_PARENTHESIS': -152,
                        'REFERENCE_STATION': 88,
                        'REFERENCE_WORD': -152,
                        'REFERENCE_YEAR': -152,
                        'SEPARATOR': -152},
                       {'DE': 43, 'calling_station': 64}, {'$END': -153}, {}, {'MONTH': 103}, {'$END': -154, 'PARAGRAPH_TEXT': 172},
                       {'$END': -155,
                        'BESIDE': -155,
                        'DOUBLE_SLASH': 193,
                        'EFTO': 233,
                        'FINAL_SECTION': -155,
                        'SECTION_WORD': -155,
                        'STATION': -155,
                        '___level_star_5': 91},
                       {'$END': -156, 'DAY_OF_YEAR': 135, 'SECTION_SUFFIX': 21, 'SERIAL': 53, 'file_time': 140},
                       {'$END': -157, 'OPERATING_SIGNAL': 190, '__security_star_1': 222}, {'$END': -158, 'REMARK': 159},
                       {'$END': -159, 'OPERATING_SIGNAL': 259}, {'$END': -160, 'REMARK': 176},
                       {'$END': -161,
                        'BESIDE': 105,
                        'FINAL_SECTION': 174,
                        'SECTION_WORD': 56,
                        'STATION': 5,
                        '__classification_star_4': 209,
                        'section': 229},
                       {'REFERENCE_NUMBER': 59, 'REFERENCE_PARENTHESIS': 104}, {'$END': -162, 'BROKEN_MARK': 261, 'MARK': 183, 'PARAGRAPH_TEXT': 262},
                       {'$END': -163}, {'$END': -164, 'DAY_OF_YEAR': 135, 'file_time': 11}, {'$END': -165, 'STATION': 181, 'STATION_ONLY': 164},
                       {'$END': -166, 'FULL_STOP': -166, 'ROUTING_INDICATOR': -166}, {'$END': -167, 'REMARK': 198}, {'OF': 100},
                       {'$END': -168,
                        'BESIDE': -168,
                        'DOUBLE_SLASH': 193,
                        'FINAL_SECTION': -168,
                        'SECTION_WORD': -168,
                        'STATION': -168,
                        '___level_star_5': 120},
                       {'$END': -169, 'SUBJECT_TEXT': 238}, {'ROUTING_INDICATOR': 180, '__called_stations_plus_0': 206},
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
                        'SEPARATOR': -170},
                       {'$END': -171}, {'$END': -172}, {'$END': -173, 'PARAGRAPH_TEXT': 89}, {'$END': -174, 'CONTINUITY_NUMBER': 126},
                       {'$END': -175,
                        'NUMBER_ALONE': -175,
                        'NUMBER_BEFORE': -175,
                        'REFERENCE_AGAIN': -175,
                        'REFERENCE_END': -175,
                        'REFERENCE_LABEL': -175,
                        'REFERENCE_PAGE_LINE': -175,
                        'REFERENCE_PARENTHESIS': -175,
                        'REFERENCE_STATION': -175,
                        'REFERENCE_WORD': -175,
                        'REFERENCE_YEAR': -175,
                        'SEPARATOR': -175},
                       {'DAY_TIME': -176, 'PROSIGN': -176}, {'$END': -177, 'COLON': 234, 'SUBJECT_TEXT': 62},
                       {'$END': -178,
                        'NUMBER_ALONE': -178,
                        'NUMBER_BEFORE': -178,
                        'REFERENCE_AGAIN': -178,
                        'REFERENCE_END': -178,
                        'REFERENCE_LABEL': -178,
                        'REFERENCE_PAGE_LINE': -178,
                        'REFERENCE_PARENTHESIS': -178,
                        'REFERENCE_STATION': -178,
                        'REFERENCE_WORD': -178,
                        'REFERENCE_YEAR': -178,
                        'SEPARATOR': -178},
                       {'$END': -179}, {'$END': -180, 'PARAGRAPH_TEXT': 95}, {'$END': -181}, {'PAGE_SECTION': 202}, {'REFERENCE_NUMBER': 116}, {},
                       {'$END': -182, 'PARAGRAPH_TEXT': 142},
                       {'$END': -183, 'BESIDE': -183, 'DOUBLE_SLASH': -183, 'FINAL_SECTION': -183, 'SECTION_WORD': -183, 'STATION': -183}, {},
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
                        'SEPARATOR': -184,
                        'YEAR_BEHIND': 74},
                       {}, {'$END': -185, 'CLASSIFIED_BY_REST': -185}, {'PARAGRAPH_NUMBER': 34, 'paragraph_head': 71},
                       {'$END': -186, 'CLASSIFIED_BY_REST': -186, 'REASON_LETTERS': 153}, {'$END': -187, 'OPERATING_SIGNAL': -187},
                       {'$END': -188,
                        'NUMBER_ALONE': -188,
                        'NUMBER_BEFORE': -188,
                        'REFERENCE_AGAIN': -188,
                        'REFERENCE_END': -188,
                        'REFERENCE_LABEL': -188,
                        'REFERENCE_PAGE_LINE': -188,
                        'REFERENCE_PARENTHESIS': -188,
                        'REFERENCE_STATION': -188,
                        'REFERENCE_WORD': -188,
                        'REFERENCE_YEAR': -188,
                        'SEPARATOR': -188,
                        'YEAR_BEHIND': 113},
                       {'$END': -189, 'PARAGRAPH_TEXT': 268}, {'$END': -190}, {'$END': -191}, {'EXEMPTION': 114},
                       {'$END': -192,
                        'NUMBER_ALONE': 109,
                        'NUMBER_BEFORE': 6,
                        'REFERENCE_AGAIN': 18,
                        'REFERENCE_END': 13,
                        'REFERENCE_LABEL': 125,
                        'REFERENCE_PAGE_LINE': 236,
                        'REFERENCE_PARENTHESIS': 244,
                        'REFERENCE_STATION': 225,
                        'REFERENCE_WORD': 201,
                        'REFERENCE_YEAR': 212,
                        'SEPARATOR': 76,
                        '_citation': 276,
                        'cited_telegram': 1},
                       {'SECURITY_SIGNAL': 173, 'security': 269}, {'$END': -193}, {'$END': -194}, {}, {'MONTH': 36}, {'FM': 211, 'originator': 253},
                       {}, {'ADDRESSED_INDICATOR': 16, 'ADDRESS_NAME': 25}, {}, {'$END': -195},
                       {'$END': -196,
                        'NUMBER_ALONE': -196,
                        'NUMBER_BEFORE': -196,
                        'REFERENCE_AGAIN': -196,
                        'REFERENCE_END': -196,
                        'REFERENCE_LABEL': -196,
                        'REFERENCE_PAGE_LINE': -196,
                        'REFERENCE_PARENTHESIS': -196,
                        'REFERENCE_STATION': -196,
                        'REFERENCE_WORD': -196,
                        'REFERENCE_YEAR': -196,
                        'SEPARATOR': -196},
                       {'$END': -197}, {'DAY_TIME': 137, 'PROSIGN': 242, '__date_time_group_star_2': 51, 'date_time_group': 250}],
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
                           '(?i:(?s:(?:[,;.:\\-]|\\b(?:for|the|following|under|per|pursuant|based|on|to|of|in|are|is)\\b|e\\.?o\\.?:? '
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
 'markings': {'rules': [('_separator', 1), ('_control', 1), ('__banner_star_2', 2), ('release', 2), ('portion', 1), ('__portion_star_0', 3),
                        ('banner', 1), ('__release_star_1', 1), ('__banner_release_star_3', 2), ('banner', 2), ('__release_star_1', 2),
                        ('portion', 2), ('__banner_star_2', 3), ('__banner_star_2', 3), ('banner', 2), ('_control', 1), ('_separator', 1),
                        ('_separator', 1), ('banner_release', 3), ('release', 3), ('__banner_release_star_3', 3), ('__banner_star_2', 1),
                        ('_separator', 1), ('_control', 1), ('portion', 1), ('banner_release', 2), ('__banner_release_star_3', 2),
                        ('__banner_star_2', 2), ('__release_star_1', 3), ('__banner_star_2', 2), ('__banner_star_2', 2), ('banner', 1),
                        ('__release_star_1', 2), ('__banner_star_2', 1), ('__portion_star_0', 2), ('portion', 2), ('__banner_release_star_3', 1)],
              'starts': {'banner': (4, 31), 'portion': (13, 34)},
              'states': [{'CONTROL': -1, 'RELEASE_TO': -1, 'UNCLASSIFIED_CONTROL': -1},
                         {'$END': -2, 'COMMA': -2, 'DOUBLE_SLASH': -2, 'HYPHEN': -2, 'SLASH': -2},
                         {'$END': -3, 'BANNER_CONTROL': -3, 'BANNER_RELEASE_TO': -3, 'BANNER_SEPARATOR': -3}, {'COUNTRY': 39},
                         {'BANNER_CONTROL': 43, 'BANNER_LEVEL': 8, 'banner': 31},
                         {'$END': -4, 'COMMA': 11, 'COUNTRY': 9, 'DOUBLE_SLASH': -4, 'HYPHEN': -4, 'SLASH': -4, '__release_star_1': 27},
                         {'$END': -5, 'COMMA': 24, 'DOUBLE_SLASH': 30, 'HYPHEN': 0, 'SLASH': 23, '__portion_star_0': 49, '_separator': 14},
                         {'$END': -6, 'COMMA': -6, 'DOUBLE_SLASH': -6, 'HYPHEN': -6, 'SLASH': -6},
                         {'$END': -7,
                          'BANNER_CONTROL': 29,
                          'BANNER_RELEASE_TO': 37,
                          'BANNER_SEPARATOR': 45,
                          '__banner_star_2': 15,
                          'banner_release': 46},
                         {'$END': -8, 'COMMA': -8, 'COUNTRY': -8, 'DOUBLE_SLASH': -8, 'HYPHEN': -8, 'SLASH': -8},
                         {'BANNER_CONTROL': 19, 'BANNER_RELEASE_TO': 37, 'banner_release': 18}, {'COUNTRY': 16},
                         {'$END': -9, 'BANNER_CONTROL': -9, 'BANNER_COUNTRY': -9, 'BANNER_RELEASE_TO': -9, 'BANNER_SEPARATOR': -9, '__ANON_0': -9},
                         {'PORTION_LEVEL': 6, 'UNCLASSIFIED_CONTROL': 33, 'portion': 34},
                         {'CONTROL': 1, 'RELEASE_TO': 22, 'UNCLASSIFIED_CONTROL': 21, '_control': 47, 'release': 32},
                         {'$END': -10, 'BANNER_CONTROL': 38, 'BANNER_RELEASE_TO': 37, 'BANNER_SEPARATOR': 10, 'banner_release': 2},
                         {'$END': -11, 'COMMA': -11, 'COUNTRY': -11, 'DOUBLE_SLASH': -11, 'HYPHEN': -11, 'SLASH': -11},
                         {'$END': -12, 'COMMA': 24, 'DOUBLE_SLASH': 30, 'HYPHEN': 0, 'SLASH': 23, '_separator': 40},
                         {'$END': -13, 'BANNER_CONTROL': -13, 'BANNER_RELEASE_TO': -13, 'BANNER_SEPARATOR': -13},
                         {'$END': -14, 'BANNER_CONTROL': -14, 'BANNER_RELEASE_TO': -14, 'BANNER_SEPARATOR': -14},
                         {'$END': -15, 'BANNER_CONTROL': 38, 'BANNER_RELEASE_TO': 37, 'BANNER_SEPARATOR': 10, 'banner_release': 2},
                         {'$END': -16, 'COMMA': -16, 'DOUBLE_SLASH': -16, 'HYPHEN': -16, 'SLASH': -16}, {'COUNTRY': 5},
                         {'CONTROL': -17, 'RELEASE_TO': -17, 'UNCLASSIFIED_CONTROL': -17},
                         {'CONTROL': -18, 'RELEASE_TO': -18, 'UNCLASSIFIED_CONTROL': -18},
                         {'$END': -19,
                          'BANNER_CONTROL': -19,
                          'BANNER_COUNTRY': 12,
                          'BANNER_RELEASE_TO': -19,
                          'BANNER_SEPARATOR': -19,
                          '__ANON_0': 48},
                         {'BANNER_COUNTRY': 36}, {'$END': -20, 'COMMA': 3, 'COUNTRY': 44, 'DOUBLE_SLASH': -20, 'HYPHEN': -20, 'SLASH': -20},
                         {'$END': -21,
                          'BANNER_CONTROL': -21,
                          'BANNER_COUNTRY': -21,
                          'BANNER_RELEASE_TO': -21,
                          'BANNER_SEPARATOR': -21,
                          '__ANON_0': -21},
                         {'$END': -22, 'BANNER_CONTROL': -22, 'BANNER_RELEASE_TO': -22, 'BANNER_SEPARATOR': -22},
                         {'CONTROL': -23, 'RELEASE_TO': -23, 'UNCLASSIFIED_CONTROL': -23}, {},
                         {'$END': -24, 'COMMA': -24, 'DOUBLE_SLASH': -24, 'HYPHEN': -24, 'SLASH': -24},
                         {'$END': -25, 'COMMA': 24, 'DOUBLE_SLASH': 30, 'HYPHEN': 0, 'SLASH': 23, '__portion_star_0': 17, '_separator': 14}, {},
                         {'$END': -26,
                          'BANNER_CONTROL': -26,
                          'BANNER_COUNTRY': 50,
                          'BANNER_RELEASE_TO': -26,
                          'BANNER_SEPARATOR': -26,
                          '__ANON_0': 26,
                          '__banner_release_star_3': 25},
                         {'$END': -27,
                          'BANNER_CONTROL': -27,
                          'BANNER_COUNTRY': -27,
                          'BANNER_RELEASE_TO': -27,
                          'BANNER_SEPARATOR': -27,
                          '__ANON_0': -27},
                         {'BANNER_COUNTRY': 35}, {'$END': -28, 'BANNER_CONTROL': -28, 'BANNER_RELEASE_TO': -28, 'BANNER_SEPARATOR': -28},
                         {'$END': -29, 'COMMA': -29, 'COUNTRY': -29, 'DOUBLE_SLASH': -29, 'HYPHEN': -29, 'SLASH': -29},
                         {'CONTROL': 1, 'RELEASE_TO': 22, 'UNCLASSIFIED_CONTROL': 21, '_control': 7, 'release': 32},
                         {'$END': -30, 'BANNER_CONTROL': -30, 'BANNER_RELEASE_TO': -30, 'BANNER_SEPARATOR': -30},
                         {'$END': -31, 'BANNER_CONTROL': -31, 'BANNER_RELEASE_TO': -31, 'BANNER_SEPARATOR': -31},
                         {'$END': -32,
                          'BANNER_CONTROL': 29,
                          'BANNER_RELEASE_TO': 37,
                          'BANNER_SEPARATOR': 45,
                          '__banner_star_2': 20,
                          'banner_release': 46},
                         {'$END': -33, 'COMMA': -33, 'COUNTRY': -33, 'DOUBLE_SLASH': -33, 'HYPHEN': -33, 'SLASH': -33},
                         {'BANNER_CONTROL': 42, 'BANNER_RELEASE_TO': 37, 'banner_release': 41},
                         {'$END': -34, 'BANNER_CONTROL': -34, 'BANNER_RELEASE_TO': -34, 'BANNER_SEPARATOR': -34},
                         {'$END': -35, 'COMMA': -35, 'DOUBLE_SLASH': -35, 'HYPHEN': -35, 'SLASH': -35}, {'BANNER_COUNTRY': 28},
                         {'$END': -36, 'COMMA': 24, 'DOUBLE_SLASH': 30, 'HYPHEN': 0, 'SLASH': 23, '_separator': 40},
                         {'$END': -37,
                          'BANNER_CONTROL': -37,
                          'BANNER_COUNTRY': -37,
                          'BANNER_RELEASE_TO': -37,
                          'BANNER_SEPARATOR': -37,
                          '__ANON_0': -37}],
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
 'telegram': {'rules': [('ending', 1), ('_addresses', 1), ('ending', 0), ('_addresses', 2), ('ending', 2), ('telegram', 2), ('heading', 2),
                        ('ending', 1), ('_extract', 2), ('_extract', 2), ('ending', 4), ('ending', 4), ('ending', 4), ('_extract', 1), ('ending', 3),
                        ('_addresses', 4), ('__text_star_0', 1), ('telegram', 1), ('_citations', 0), ('ending', 1), ('ending', 2), ('ending', 5),
                        ('ending', 2), ('heading', 5), ('heading', 4), ('ending', 2), ('_routing', 2), ('_routing', 4), ('ending', 1), ('heading', 1),
                        ('__text_star_0', 2), ('heading', 1), ('text', 5), ('_addresses', 1), ('_routing', 2), ('_citations', 2), ('ending', 2),
                        ('_addresses', 2), ('ending', 3), ('_citations', 1), ('__text_star_0', 1), ('ending', 3), ('ending', 3), ('heading', 6),
                        ('_extract', 3), ('heading', 5), ('_extract', 2), ('ending', 1), ('ending', 3), ('text', 6), ('ending', 4), ('_citations', 1),
                        ('ending', 2), ('ending', 3), ('_routing', 3), ('ending', 2), ('__text_star_0', 2), ('ending', 3), ('ending', 2),
                        ('_routing', 1), ('_routing', 1), ('ending', 3), ('text', 6), ('_addresses', 3), ('_routing', 1), ('_addresses', 3),
                        ('ending', 2), ('_routing', 2), ('_extract', 1), ('_routing', 2), ('_routing', 3), ('_citations', 2), ('_routing', 2),
                        ('ending', 2), ('ending', 3), ('text', 7), ('ending', 4), ('_routing', 3), ('_addresses', 2), ('_routing', 2),
                        ('_routing', 3), ('_extract', 1), ('ending', 3), ('telegram', 3), ('_routing', 1)],
              'starts': {'telegram': (29, 75)},
              'states': [{'$END': -1}, {'ACCOUNTING': -2, 'BREAK': -2, 'CLASSIFICATION': -2, 'EXEMPTED': 90},
                         {'$END': -3, 'BREAK': 83, 'CORRECTION': 7, 'END_OF_MESSAGE': 0, 'END_SERIAL': 55, 'SIGNATURE': 22, 'ending': 97},
                         {'ACCOUNTING': -4, 'BREAK': -4, 'CLASSIFICATION': -4, 'INFO': 71}, {'$END': -5, 'END_OF_MESSAGE': 69}, {'$END': -6},
                         {'CLASSIFICATION': -7}, {'$END': -8, 'END_OF_MESSAGE': 66},
                         {'$END': -3, 'BREAK': 83, 'CORRECTION': 7, 'END_OF_MESSAGE': 0, 'END_SERIAL': 55, 'SIGNATURE': 22, 'ending': 5},
                         {'SUBJECT': 21}, {'BREAK': -9, 'CLASSIFICATION': -9}, {'SUBJECT': 26}, {'BREAK': -10, 'CLASSIFICATION': -10}, {'$END': -11},
                         {'$END': -12, 'END_OF_MESSAGE': 24}, {'$END': -13},
                         {'BREAK': -14, 'CLASSIFICATION': -14, 'FROM': 54, 'INFO': 1, 'TO': 37, '_addresses': 10},
                         {'$END': -15, 'END_OF_MESSAGE': 58}, {'ACCOUNTING': -16, 'BREAK': -16, 'CLASSIFICATION': -16},
                         {'CAPTION': -17, 'EXECUTIVE_ORDER': -17, 'PASS': -17}, {'$END': -18},
                         {'$END': -19,
                          'BREAK': -19,
                          'CLASSIFIED_BY': 45,
                          'CORRECTION': -19,
                          'END_OF_MESSAGE': -19,
                          'END_SERIAL': -19,
                          'REFERENCES': 59,
                          'SIGNATURE': -19,
                          'TEXT': -19,
                          '_citations': 36},
                         {'$END': -20, 'BREAK': 30, 'CORRECTION': 25, 'END_OF_MESSAGE': 60, 'END_SERIAL': 41}, {'$END': -21, 'END_OF_MESSAGE': 94},
                         {'$END': -22}, {'$END': -23, 'END_OF_MESSAGE': 61},
                         {'$END': -19,
                          'BREAK': -19,
                          'CLASSIFIED_BY': 45,
                          'CORRECTION': -19,
                          'END_OF_MESSAGE': -19,
                          'END_SERIAL': -19,
                          'REFERENCES': 59,
                          'SIGNATURE': -19,
                          'TEXT': -19,
                          '_citations': 57},
                         {'BREAK': 50, 'CLASSIFICATION': -24}, {'ACCOUNTING': 27, 'BREAK': 53, 'CLASSIFICATION': -25},
                         {'$END': -3,
                          'BREAK': 33,
                          'CALLED_STATIONS': 68,
                          'CALLING_STATION': 67,
                          'CLASSIFICATION': 95,
                          'CORRECTION': 7,
                          'DATE_TIME_GROUP': 16,
                          'END_OF_MESSAGE': 0,
                          'END_SERIAL': 55,
                          'FROM': 93,
                          'INFO': 1,
                          'SECURITY': 98,
                          'SIGNATURE': 22,
                          'TO': 37,
                          'TRANSMISSION_IDENTIFIER': 72,
                          '_addresses': 77,
                          '_extract': 35,
                          '_routing': 40,
                          'ending': 20,
                          'heading': 85,
                          'telegram': 75,
                          'text': 8},
                         {'$END': -26, 'CORRECTION': 17, 'END_OF_MESSAGE': 65, 'END_SERIAL': 49}, {'DATE_TIME_GROUP': -27}, {'DATE_TIME_GROUP': -28},
                         {'$END': -29, 'CLASSIFICATION': -30, 'CORRECTION': 23, 'END_OF_MESSAGE': 74, 'END_SERIAL': 63},
                         {'CAPTION': -31, 'EXECUTIVE_ORDER': -31, 'PASS': -31}, {'BREAK': 6, 'CLASSIFICATION': -32},
                         {'$END': -33, 'BREAK': -33, 'CORRECTION': -33, 'END_OF_MESSAGE': -33, 'END_SERIAL': -33, 'SIGNATURE': -33, 'TEXT': 70},
                         {'ACCOUNTING': -34, 'BREAK': -34, 'CLASSIFICATION': -34, 'EXEMPTED': 3, 'INFO': 43},
                         {'CALLING_STATION': 79, 'DATE_TIME_GROUP': -35, 'SECURITY': 92},
                         {'$END': -36, 'BREAK': -36, 'CORRECTION': -36, 'END_OF_MESSAGE': -36, 'END_SERIAL': -36, 'SIGNATURE': -36, 'TEXT': -36},
                         {'DATE_TIME_GROUP': 80}, {'$END': -37, 'CORRECTION': 47, 'END_OF_MESSAGE': 56},
                         {'CAPTION': 64, 'EXECUTIVE_ORDER': 52, 'PASS': 34}, {'ACCOUNTING': -38, 'BREAK': -38, 'CLASSIFICATION': -38, 'EXEMPTED': 73},
                         {'$END': -39, 'END_OF_MESSAGE': 88},
                         {'$END': -40,
                          'BREAK': -40,
                          'CORRECTION': -40,
                          'END_OF_MESSAGE': -40,
                          'END_SERIAL': -40,
                          'REFERENCES': 81,
                          'SIGNATURE': -40,
                          'TEXT': -40},
                         {'CAPTION': -41, 'EXECUTIVE_ORDER': -41, 'PASS': -41}, {'$END': -42, 'END_OF_MESSAGE': 15}, {'TAGS': 9},
                         {'$END': -43, 'CORRECTION': 14, 'END_OF_MESSAGE': 13}, {'CLASSIFICATION': -44}, {'BREAK': -45, 'CLASSIFICATION': -45},
                         {'TAGS': 11}, {'CLASSIFICATION': -46}, {'BREAK': -47, 'CLASSIFICATION': -47, 'INFO': 1, 'TO': 37, '_addresses': 51},
                         {'$END': -48, 'CORRECTION': 4, 'END_OF_MESSAGE': 84}, {'$END': -49},
                         {'$END': -50, 'BREAK': -50, 'CORRECTION': -50, 'END_OF_MESSAGE': -50, 'END_SERIAL': -50, 'SIGNATURE': -50, 'TEXT': 87},
                         {'$END': -51},
                         {'$END': -52,
                          'BREAK': -52,
                          'CLASSIFIED_BY': 39,
                          'CORRECTION': -52,
                          'END_OF_MESSAGE': -52,
                          'END_SERIAL': -52,
                          'SIGNATURE': -52,
                          'TEXT': -52},
                         {'$END': -53}, {'$END': -54}, {'DATE_TIME_GROUP': -55}, {'$END': -56, 'CORRECTION': 44, 'END_OF_MESSAGE': 86},
                         {'CAPTION': -57, 'EXECUTIVE_ORDER': -57, 'PASS': -57}, {'$END': -58}, {'$END': -59},
                         {'DATE_TIME_GROUP': -60, 'SECURITY': 76}, {'CALLING_STATION': 82, 'DATE_TIME_GROUP': -61, 'SECURITY': 91}, {'$END': -62},
                         {'$END': -63, 'BREAK': -63, 'CORRECTION': -63, 'END_OF_MESSAGE': -63, 'END_SERIAL': -63, 'SIGNATURE': -63},
                         {'ACCOUNTING': -64, 'BREAK': -64, 'CLASSIFICATION': -64, 'EXEMPTED': 18},
                         {'CALLED_STATIONS': 38, 'CALLING_STATION': 78, 'DATE_TIME_GROUP': -65, 'SECURITY': 31},
                         {'ACCOUNTING': -66, 'BREAK': -66, 'CLASSIFICATION': -66}, {'$END': -67}, {}, {'DATE_TIME_GROUP': -68},
                         {'BREAK': -69, 'CLASSIFICATION': -69}, {'DATE_TIME_GROUP': -70, 'SECURITY': 62}, {'DATE_TIME_GROUP': -71, 'SECURITY': 32},
                         {'FROM': 96},
                         {'$END': -72, 'BREAK': -72, 'CORRECTION': -72, 'END_OF_MESSAGE': -72, 'END_SERIAL': -72, 'SIGNATURE': -72, 'TEXT': -72},
                         {'DATE_TIME_GROUP': -73, 'SECURITY': 89}, {'$END': -29, 'CORRECTION': 23, 'END_OF_MESSAGE': 74, 'END_SERIAL': 63},
                         {'$END': -74}, {'CLASSIFICATION': 95, 'text': 2}, {'$END': -75},
                         {'$END': -76, 'BREAK': -76, 'CORRECTION': -76, 'END_OF_MESSAGE': -76, 'END_SERIAL': -76, 'SIGNATURE': -76}, {'$END': -77},
                         {'DATE_TIME_GROUP': -78}, {'ACCOUNTING': -79, 'BREAK': -79, 'CLASSIFICATION': -79}, {'DATE_TIME_GROUP': -80},
                         {'DATE_TIME_GROUP': -81}, {'BREAK': -82, 'CLASSIFICATION': -82, 'INFO': 1, 'TO': 37, '_addresses': 12}, {'$END': -83},
                         {'CAPTION': 46, 'EXECUTIVE_ORDER': 48, 'PASS': 19, '__text_star_0': 42}, {'INFO': 1, 'TO': 37, '_addresses': 28},
                         {'$END': -84}, {'DATE_TIME_GROUP': -85}],
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
                             '(?i:(?:-(?: ?-)* ?|)BEGIN(?:NING)? (?:OF )?(?:[A-Z\\-]+ '
                             '){0,3}(?:TEXT|QUOTE|MESSAGE|CABLE|TRANSLATION|STATEMENT|LETTER|NOTE)\\b)'),
                            ('QUOTE_END',
                             '(?i:(?:-(?: ?-)* ?|)END (?:OF )?(?:[A-Z\\-]+ ){0,3}(?:TEXT|QUOTE|MESSAGE|CABLE|TRANSLATION|STATEMENT|LETTER|NOTE)\\b)'),
                            ('PAGE_LINE',
                             "[A-Z][A-Z .'\\-]{0,12} +\\d{8} +\\d{3}(?:\\.\\d{1,2})? +OF +\\d{3}\\b|PAGE +\\d{2} +[A-Z][A-Z .'\\-]{1,25}? "
                             '+\\d{4,6}\\b'),
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
