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

TABLES = {'fields': {'rules': [('tags', 2), ('classification', 2), ('_duration', 3), ('sub_paragraph_head', 2), ('calling_station', 4), ('classified_by', 4),
                      ('classification', 3), ('cited_telegram', 4), ('__date_time_group_star_2', 2), ('classified_by', 2), ('file_time', 2),
                      ('paragraph_head', 4), ('_duration', 3), ('portion_head', 1), ('calling_station', 4), ('__security_star_1', 1),
                      ('paragraph_head', 4), ('portion_head', 2), ('date_time_group', 6), ('subject', 2), ('calling_station', 5), ('section', 4),
                      ('page_line', 4), ('__security_star_1', 2), ('classification', 3), ('___level_star_5', 2), ('_duration', 1),
                      ('___duration_star_6', 3), ('_duration', 1), ('calling_station', 4), ('_duration', 3), ('cited_telegram', 4), ('page_line', 5),
                      ('addressee', 4), ('paragraph_head', 3), ('security', 4), ('paragraph_head', 3), ('addressee', 2), ('executive_order', 3),
                      ('___duration_star_6', 2), ('transmission_identifier', 2), ('_duration', 1), ('date_time_group', 4),
                      ('transmission_identifier', 2), ('page_line', 5), ('___duration_star_6', 2), ('__tags_star_8', 1), ('paragraph_head', 2),
                      ('page_line', 6), ('cited_telegram', 1), ('__tags_star_8', 2), ('__classification_star_3', 2), ('addressee', 3),
                      ('addressee', 4), ('classification', 5), ('_duration', 4), ('transmission_identifier', 1), ('classification', 6),
                      ('__classified_by_plus_9', 1), ('sub_paragraph_head', 1), ('cited_telegram', 2), ('addressee', 4), ('_duration', 1),
                      ('security', 2), ('page_line', 6), ('classified_by', 3), ('addressee', 4), ('classification', 5), ('cited_telegram', 5),
                      ('_duration', 3), ('_level', 1), ('portion_head', 2), ('security', 3), ('sub_paragraph_head', 2), ('page_line', 7),
                      ('page_line', 7), ('paragraph_head', 2), ('_duration', 1), ('cited_telegram', 2), ('classification', 2), ('classified_by', 3),
                      ('section', 3), ('classification', 4), ('page_line', 8), ('cited_telegram', 2), ('classification', 1), ('__tags_star_8', 2),
                      ('cited_telegram', 4), ('transmission_identifier', 3), ('addressee', 3), ('classification', 4), ('addressee', 1),
                      ('subject', 3), ('section', 4), ('__tags_star_8', 1), ('classified_by', 3), ('transmission_identifier', 2), ('_citations', 2),
                      ('date_time_group', 5), ('tags', 1), ('_citation', 1), ('__classification_star_4', 2), ('addressee', 3), ('addressee', 5),
                      ('__called_stations_plus_0', 1), ('calling_station', 3), ('__classification_star_3', 1), ('classification', 4),
                      ('_duration', 3), ('subject', 3), ('classification', 4), ('subject', 1), ('classified_by', 2), ('security', 3),
                      ('__date_time_group_star_2', 1), ('addressee', 3), ('___duration_plus_7', 1), ('_citation', 1), ('addressee', 3), ('_level', 2),
                      ('reason', 1), ('paragraph_head', 2), ('paragraph_head', 3), ('___level_star_5', 3), ('_level', 2), ('calling_station', 2),
                      ('transmission_identifier', 3), ('portion_head', 3), ('__tags_star_8', 1), ('references', 2), ('references', 2),
                      ('transmission_identifier', 3), ('paragraph_head', 2), ('_duration', 2), ('classified_by', 2), ('originator', 2),
                      ('classified_by', 1), ('_citations', 1), ('paragraph_head', 3), ('_duration', 2), ('_citation', 1), ('_duration', 1),
                      ('classification', 3), ('paragraph_head', 3), ('_duration', 2), ('addressee', 2), ('transmission_identifier', 4),
                      ('___duration_plus_7', 2), ('executive_order', 2), ('_citation', 1), ('__classification_star_4', 1), ('reason', 1),
                      ('addressee', 2), ('calling_station', 3), ('called_stations', 3), ('__tags_star_8', 2), ('references', 3), ('references', 1),
                      ('_duration', 2), ('__tags_star_8', 1), ('sub_paragraph_head', 2), ('_duration', 2), ('addressee', 2), ('__tags_star_8', 2),
                      ('_duration', 2), ('_citation', 1), ('_duration', 2), ('__classified_by_plus_9', 2), ('_citations', 2), ('_duration', 2),
                      ('reason', 2), ('__called_stations_plus_0', 2), ('_duration', 2), ('addressee', 3), ('___duration_star_6', 1), ('subject', 4),
                      ('classification', 5), ('_citation', 1), ('calling_station', 3), ('executive_order', 4), ('_level', 1), ('called_stations', 2),
                      ('_duration', 1), ('reason', 2), ('date_time_group', 5), ('reason', 2), ('cited_telegram', 3), ('executive_order', 3),
                      ('sub_paragraph_head', 3), ('cited_telegram', 3), ('cited_telegram', 3), ('paragraph_head', 1), ('_citation', 1), ('reason', 3),
                      ('sub_paragraph_head', 3), ('subject', 2), ('_level', 3)],
            'starts': {'addressee': (194, 172),
                       'called_stations': (45, 112),
                       'calling_station': (108, 250),
                       'classification': (171, 94),
                       'classified_by': (150, 173),
                       'date_time_group': (144, 155),
                       'executive_order': (221, 267),
                       'originator': (67, 86),
                       'page_line': (212, 33),
                       'paragraph_head': (209, 165),
                       'portion_head': (262, 127),
                       'references': (128, 256),
                       'security': (85, 89),
                       'sub_paragraph_head': (100, 104),
                       'subject': (202, 124),
                       'tags': (205, 113),
                       'transmission_identifier': (75, 35)},
            'states': [{'$END': -1, 'COMMA': 69, 'PERSON': 228, 'SEMICOLON': 116, 'TAG': 214}, {'REFERENCE_NUMBER': 42},
                       {'$END': -2, 'STATION': 13, 'STATION_ONLY': 7}, {'$END': -3, 'EXEMPTION': 61, 'EXEMPTION_SEPARATOR': 63, 'REMARK': 74},
                       {'$END': -4}, {'$END': -5, 'DAY_OF_YEAR': 224, 'file_time': 24}, {'$END': -6}, {'$END': -7},
                       {'$END': -8,
                        'NUMBER_ALONE': -8,
                        'NUMBER_BEFORE': -8,
                        'REFERENCE_AGAIN': -8,
                        'REFERENCE_END': -8,
                        'REFERENCE_LABEL': -8,
                        'REFERENCE_PAGE_LINE': -8,
                        'REFERENCE_PARENTHESIS': -8,
                        'REFERENCE_STATION': -8,
                        'REFERENCE_WORD': -8,
                        'REFERENCE_YEAR': -8,
                        'SEPARATOR': -8},
                       {'DAY_TIME': -9, 'PROSIGN': -9}, {'$END': -10, 'CLASSIFIED_BY_REST': 87}, {'SECTION_NUMBER': 107},
                       {'OF': 276, 'PAGE_OF_SECTION': 220}, {'MESSAGE_NUMBER': 151}, {'$END': -11}, {'$END': -12}, {'$END': -13},
                       {'$END': -14, 'PARAGRAPH_TEXT': 21}, {'$END': -15}, {'$END': -16, 'OPERATING_SIGNAL': -16}, {'$END': -17}, {'$END': -18},
                       {'$END': -19}, {'$END': -20, 'COLON': 125, 'SUBJECT_TEXT': 153}, {'$END': -21},
                       {'$END': -22, 'STATION': -22, 'STATION_ONLY': -22}, {'$END': -23, 'REMARK': 43, 'SHORT_SECTION': 270},
                       {'$END': -24, 'OPERATING_SIGNAL': -24}, {'$END': -25, 'WORD': 147, '__classification_star_3': 154}, {'PAGE_NUMBER': 26},
                       {'ADDRESSED_INDICATOR': 179, 'ADDRESS_NAME': 52},
                       {'$END': -26, 'BESIDE': -26, 'DOUBLE_SLASH': -26, 'FINAL_SECTION': -26, 'SECTION_WORD': -26, 'STATION': -26},
                       {'$END': -27, 'REMARK': 239}, {}, {'REFERENCE_NUMBER': 80, 'REFERENCE_PARENTHESIS': 138}, {}, {'WORD': 174},
                       {'$END': -28, 'EXEMPTION': -28, 'EXEMPTION_SEPARATOR': -28, 'REMARK': -28}, {'MONTH': 255}, {'$END': -29}, {'$END': -30},
                       {'$END': -31},
                       {'$END': -32,
                        'NUMBER_ALONE': -32,
                        'NUMBER_BEFORE': -32,
                        'REFERENCE_AGAIN': -32,
                        'REFERENCE_END': -32,
                        'REFERENCE_LABEL': -32,
                        'REFERENCE_PAGE_LINE': -32,
                        'REFERENCE_PARENTHESIS': -32,
                        'REFERENCE_STATION': -32,
                        'REFERENCE_WORD': -32,
                        'REFERENCE_YEAR': -32,
                        'SEPARATOR': -32,
                        'YEAR_BEHIND': 91},
                       {'$END': -33}, {'$END': -34}, {'DOUBLED_PROSIGN': 222, 'called_stations': 112}, {'$END': -35},
                       {'$END': -36, 'OPERATING_SIGNAL': 27}, {'PAGE_SECTION': 84}, {'ZONE': 38}, {'$END': -37, 'PARAGRAPH_TEXT': 15}, {'YEAR': 259},
                       {'$END': -38, 'CONTINUITY_NUMBER': 241, 'PRECEDENCE_WORD': 140},
                       {'$END': -39,
                        'DATE': 102,
                        'DECL': 162,
                        'EVENT': 82,
                        'NOT_APPLICABLE': 193,
                        'OADR': 32,
                        'REMARK': 257,
                        'SCHEDULE': 39,
                        '___duration_plus_7': 56,
                        '_duration': 249},
                       {'$END': -40, 'EXEMPTION': -40, 'EXEMPTION_SEPARATOR': -40, 'REMARK': -40}, {'$END': -41, 'SECURITY_PROSIGN': 177},
                       {'$END': -42,
                        'DATE': 229,
                        'DECL': 201,
                        'EVENT': 236,
                        'EXEMPTION': 198,
                        'MANUAL_REVIEW': 233,
                        'NOT_APPLICABLE': 217,
                        'OADR': 226},
                       {'$END': -43, 'INSTRUCTIONS': 134}, {'SHORT_SECTION': 98}, {'$END': -44, 'CHANNEL_NUMBER': 183, 'SECURITY_PROSIGN': 118},
                       {'$END': -45, 'REMARK': 66}, {'$END': -46, 'EXEMPTION': -46, 'EXEMPTION_SEPARATOR': -46, 'REMARK': -46},
                       {'$END': -47, 'COMMA': -47, 'PERSON': -47, 'SEMICOLON': -47, 'TAG': -47}, {'EXEMPTION': 37}, {'PAGE_SECTION': 139},
                       {'$END': -48}, {'$END': -49}, {'FM': 252, 'originator': 86},
                       {'$END': -50,
                        'NUMBER_ALONE': -50,
                        'NUMBER_BEFORE': -50,
                        'REFERENCE_AGAIN': -50,
                        'REFERENCE_END': -50,
                        'REFERENCE_LABEL': -50,
                        'REFERENCE_PAGE_LINE': -50,
                        'REFERENCE_PARENTHESIS': -50,
                        'REFERENCE_STATION': -50,
                        'REFERENCE_WORD': -50,
                        'REFERENCE_YEAR': -50,
                        'SEPARATOR': -50,
                        'YEAR_BEHIND': 103},
                       {'$END': -51, 'COMMA': -51, 'PERSON': -51, 'SEMICOLON': -51, 'TAG': -51}, {'$END': -52, 'WORD': -52},
                       {'$END': -53, 'CONTINUITY_NUMBER': 44}, {'$END': -54}, {'$END': -55, 'WORD': 70}, {'$END': -56},
                       {'START_OF_MESSAGE': 76, 'transmission_identifier': 35},
                       {'$END': -57, 'CHANNEL': 59, 'CHANNEL_NUMBER': 55, 'SECURITY_PROSIGN': 132}, {'$END': -58, 'WORD': 70},
                       {'$END': -59,
                        'CLASSIFIED_BY_KEYWORD': -59,
                        'CLASSIFIED_BY_REST': -59,
                        'CLASSIFIER': -59,
                        'REASON_SECTION': -59,
                        'REASON_WORD': -59},
                       {'$END': -60, 'BROKEN_MARK': 97, 'MARK': 219, 'PARAGRAPH_TEXT': 4},
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
                        'YEAR_BEHIND': 261},
                       {'$END': -62, 'CONTINUITY_NUMBER': 142}, {'$END': -63},
                       {'$END': -64, 'OPERATING_SIGNAL': 19, 'SPECIAL_HANDLING': 96, '__security_star_1': 159}, {'$END': -65, 'REMARK': 99},
                       {'SECURITY_SIGNAL': 230, 'security': 89}, {}, {'$END': -66}, {'$END': -67}, {},
                       {'$END': -68, 'WORD': 147, '__classification_star_3': 77},
                       {'$END': -69,
                        'NUMBER_ALONE': -69,
                        'NUMBER_BEFORE': -69,
                        'REFERENCE_AGAIN': -69,
                        'REFERENCE_END': -69,
                        'REFERENCE_LABEL': -69,
                        'REFERENCE_PAGE_LINE': -69,
                        'REFERENCE_PARENTHESIS': -69,
                        'REFERENCE_STATION': -69,
                        'REFERENCE_WORD': -69,
                        'REFERENCE_YEAR': -69,
                        'SEPARATOR': -69},
                       {'$END': -70},
                       {'$END': -71,
                        'BESIDE': -71,
                        'DOUBLE_SLASH': 272,
                        'EFTO': 175,
                        'FINAL_SECTION': -71,
                        'SECTION_WORD': -71,
                        'STATION': -71,
                        '___level_star_5': 167},
                       {}, {'$END': -72, 'PARAGRAPH_TEXT': 178}, {'$END': -73, 'OPERATING_SIGNAL': 19, '__security_star_1': 47},
                       {'$END': -74, 'PARAGRAPH_TEXT': 266}, {'$END': -75, 'REMARK': 110}, {'$END': -76},
                       {'SUB_PARAGRAPH_LABEL': 79, 'sub_paragraph_head': 104}, {'$END': -77, 'PARAGRAPH_TEXT': 170}, {'$END': -78, 'REMARK': 185},
                       {'$END': -79,
                        'NUMBER_ALONE': -79,
                        'NUMBER_BEFORE': -79,
                        'REFERENCE_AGAIN': -79,
                        'REFERENCE_END': -79,
                        'REFERENCE_LABEL': -79,
                        'REFERENCE_PAGE_LINE': -79,
                        'REFERENCE_PARENTHESIS': -79,
                        'REFERENCE_STATION': -79,
                        'REFERENCE_WORD': -79,
                        'REFERENCE_YEAR': -79,
                        'SEPARATOR': -79},
                       {}, {'$END': -80, 'BESIDE': 137, 'FINAL_SECTION': 197, 'SECTION_WORD': 240, 'STATION': 248, 'section': 195}, {'$END': -81},
                       {'$END': -82, 'STATION': -82, 'STATION_ONLY': -82}, {'DE': 243, 'calling_station': 250}, {'$END': -83}, {'$END': -84},
                       {'MESSAGE_NUMBER': 90}, {}, {},
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
                        'BESIDE': 206,
                        'FINAL_SECTION': 197,
                        'SECTION_WORD': 240,
                        'STATION': 231,
                        '__classification_star_4': 105,
                        'section': 2},
                       {'$END': -87, 'COMMA': -87, 'PERSON': -87, 'SEMICOLON': -87, 'TAG': -87},
                       {'$END': -88,
                        'NUMBER_ALONE': -88,
                        'NUMBER_BEFORE': -88,
                        'REFERENCE_AGAIN': -88,
                        'REFERENCE_END': -88,
                        'REFERENCE_LABEL': -88,
                        'REFERENCE_PAGE_LINE': -88,
                        'REFERENCE_PARENTHESIS': -88,
                        'REFERENCE_STATION': -88,
                        'REFERENCE_WORD': -88,
                        'REFERENCE_YEAR': -88,
                        'SEPARATOR': -88},
                       {'$END': -89}, {'$END': -90, 'CONTINUITY_NUMBER': 88, 'PRECEDENCE_WORD': 81},
                       {'$END': -91, 'WORD': 147, '__classification_star_3': 245}, {'$END': -92, 'CONTINUITY_NUMBER': 210, 'PRECEDENCE_WORD': 227},
                       {'SECTION_NUMBER': 126}, {'EXEMPTION': 54}, {}, {'$END': -93, 'SUBJECT_TEXT': 244},
                       {'$END': -94, 'STATION': -94, 'STATION_ONLY': -94}, {}, {'REFERENCE_KEYWORD': 216, 'references': 256},
                       {'$END': -95, 'COMMA': -95, 'PERSON': -95, 'SEMICOLON': -95, 'TAG': -95}, {'$END': -96, 'CLASSIFIED_BY_REST': 6},
                       {'ORDER_NUMBER': 203}, {'$END': -97},
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
                       {'$END': -99}, {'$END': -100, 'COMMA': 218, 'PERSON': 62, 'SEMICOLON': 180, 'TAG': 129, '__tags_star_8': 0},
                       {'$END': -101,
                        'NUMBER_ALONE': -101,
                        'NUMBER_BEFORE': -101,
                        'REFERENCE_AGAIN': -101,
                        'REFERENCE_END': -101,
                        'REFERENCE_LABEL': -101,
                        'REFERENCE_PAGE_LINE': -101,
                        'REFERENCE_PARENTHESIS': -101,
                        'REFERENCE_STATION': -101,
                        'REFERENCE_WORD': -101,
                        'REFERENCE_YEAR': -101,
                        'SEPARATOR': -101},
                       {'$END': -102, 'BESIDE': -102, 'FINAL_SECTION': -102, 'SECTION_WORD': -102, 'STATION': -102}, {'REFERENCE_NUMBER': 268},
                       {'PAGE_STATION': 29}, {'$END': -103, 'CONTINUITY_NUMBER': 72}, {'SECTION_NUMBER': 25}, {'$END': -104},
                       {'DAY_TIME': 263, 'PROSIGN': 9}, {'DAY_TIME': 49, 'PROSIGN': 160, '__date_time_group_star_2': 143, 'date_time_group': 155},
                       {'$END': -105, 'FULL_STOP': -105, 'ROUTING_INDICATOR': -105},
                       {'$END': -106, 'DAY_OF_YEAR': 224, 'SECTION_SUFFIX': 5, 'file_time': 18}, {'$END': -107, 'WORD': -107}, {'PAGE_NUMBER': 223},
                       {'STATION_BEHIND': 114}, {'CLASSIFIED_BY_KEYWORD': 78, '__classified_by_plus_9': 188, 'classified_by': 173},
                       {'$END': -108, 'WORD': 147, '__classification_star_3': 73}, {'$END': -109}, {'$END': -110}, {'$END': -111, 'WORD': 70}, {},
                       {'$END': -112, 'PORTION_MARK': 23, 'SUBJECT_TEXT': 277}, {'MONTH': 51},
                       {'$END': -113, 'CLASSIFIED_BY_REST': 106, 'REASON_SECTION': 168, 'REASON_WORD': 207, 'reason': 130},
                       {'$END': -114, 'OPERATING_SIGNAL': 27}, {'DAY_TIME': -115, 'PROSIGN': -115}, {'$END': -116},
                       {'$END': -117,
                        'DATE': -117,
                        'DECL': -117,
                        'EVENT': -117,
                        'EXEMPTION': -117,
                        'MANUAL_REVIEW': -117,
                        'NOT_APPLICABLE': -117,
                        'OADR': -117},
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
                       {'$END': -119}, {}, {'MARK': 95},
                       {'$END': -120, 'BESIDE': -120, 'DOUBLE_SLASH': 36, 'FINAL_SECTION': -120, 'SECTION_WORD': -120, 'STATION': -120},
                       {'$END': -121, 'CLASSIFIED_BY_REST': -121, 'REASON_LETTERS': 258},
                       {'$END': -122, 'BROKEN_MARK': 196, 'MARK': 50, 'PARAGRAPH_TEXT': 190}, {'$END': -123},
                       {'SOLID_LEVEL': 93, 'SPACED_LEVEL': 251, '_level': 115, 'classification': 94}, {}, {},
                       {'$END': -124, 'BESIDE': -124, 'DOUBLE_SLASH': -124, 'FINAL_SECTION': -124, 'SECTION_WORD': -124, 'STATION': -124},
                       {'$END': -125,
                        'BESIDE': -125,
                        'DOUBLE_SLASH': 272,
                        'FINAL_SECTION': -125,
                        'SECTION_WORD': -125,
                        'STATION': -125,
                        '___level_star_5': 278},
                       {'$END': -126, 'DAY_OF_YEAR': 224, 'SECTION_SUFFIX': 211, 'SERIAL': 146, 'file_time': 247}, {'$END': -127}, {'$END': -128},
                       {'ADDRESS_NAME': 119}, {'$END': -129, 'COMMA': -129, 'PERSON': -129, 'SEMICOLON': -129, 'TAG': -129},
                       {'$END': -130,
                        'NUMBER_ALONE': 68,
                        'NUMBER_BEFORE': 149,
                        'REFERENCE_AGAIN': 204,
                        'REFERENCE_END': 215,
                        'REFERENCE_LABEL': 192,
                        'REFERENCE_PAGE_LINE': 232,
                        'REFERENCE_PARENTHESIS': 136,
                        'REFERENCE_STATION': 34,
                        'REFERENCE_WORD': 246,
                        'REFERENCE_YEAR': 273,
                        'SEPARATOR': 235,
                        '_citation': 133,
                        'cited_telegram': 163},
                       {'$END': -131}, {'$END': -132, 'SECURITY_PROSIGN': 200}, {'$END': -133, 'PARAGRAPH_TEXT': 46}, {'$END': -134}, {'$END': -135},
                       {'$END': -136},
                       {'$END': -137,
                        'CLASSIFIED_BY_KEYWORD': 234,
                        'CLASSIFIED_BY_REST': 186,
                        'CLASSIFIER': 158,
                        'REASON_SECTION': 168,
                        'REASON_WORD': 207,
                        'reason': 10},
                       {'$END': -138,
                        'NUMBER_ALONE': -138,
                        'NUMBER_BEFORE': -138,
                        'REFERENCE_AGAIN': -138,
                        'REFERENCE_END': -138,
                        'REFERENCE_LABEL': -138,
                        'REFERENCE_PAGE_LINE': -138,
                        'REFERENCE_PARENTHESIS': -138,
                        'REFERENCE_STATION': -138,
                        'REFERENCE_WORD': -138,
                        'REFERENCE_YEAR': -138,
                        'SEPARATOR': -138},
                       {'$END': -139}, {'$END': -140},
                       {'$END': -141,
                        'NUMBER_ALONE': -141,
                        'NUMBER_BEFORE': -141,
                        'REFERENCE_AGAIN': -141,
                        'REFERENCE_END': -141,
                        'REFERENCE_LABEL': -141,
                        'REFERENCE_PAGE_LINE': -141,
                        'REFERENCE_PARENTHESIS': -141,
                        'REFERENCE_STATION': -141,
                        'REFERENCE_WORD': -141,
                        'REFERENCE_YEAR': -141,
                        'SEPARATOR': -141},
                       {'$END': -142, 'REMARK': 191}, {'ADDRESSED_INDICATOR': 253, 'ADDRESS_NAME': 121, 'ROLE_WORD': 30, 'addressee': 172},
                       {'$END': -143, 'STATION': 111, 'STATION_ONLY': 109}, {'$END': -144, 'PARAGRAPH_TEXT': 20}, {'OF': 11, 'SECTION_NUMBER': 225},
                       {'$END': -145, 'EXEMPTION': 242, 'EXEMPTION_SEPARATOR': 123, 'REMARK': 152, '___duration_star_6': 3},
                       {'$END': -146, 'CONTINUITY_NUMBER': 161, 'PRECEDENCE_WORD': 71}, {'$END': -147},
                       {'$END': -148,
                        'DATE': -148,
                        'DECL': -148,
                        'EVENT': -148,
                        'EXEMPTION': -148,
                        'MANUAL_REVIEW': -148,
                        'NOT_APPLICABLE': -148,
                        'OADR': -148},
                       {'SUBJECT_KEYWORD': 156, 'subject': 124},
                       {'$END': -149,
                        'AMENDED': 53,
                        'DATE': 102,
                        'DECL': 162,
                        'EVENT': 82,
                        'NOT_APPLICABLE': 193,
                        'OADR': 32,
                        'REMARK': 257,
                        'SCHEDULE': 39,
                        '___duration_plus_7': 56,
                        '_duration': 265},
                       {'$END': -150,
                        'NUMBER_ALONE': -150,
                        'NUMBER_BEFORE': -150,
                        'REFERENCE_AGAIN': -150,
                        'REFERENCE_END': -150,
                        'REFERENCE_LABEL': -150,
                        'REFERENCE_PAGE_LINE': -150,
                        'REFERENCE_PARENTHESIS': -150,
                        'REFERENCE_STATION': -150,
                        'REFERENCE_WORD': -150,
                        'REFERENCE_YEAR': -150,
                        'SEPARATOR': -150},
                       {'TAGS_KEYWORD': 135, 'tags': 113},
                       {'$END': -151, 'BESIDE': -151, 'FINAL_SECTION': -151, 'SECTION_WORD': -151, 'STATION': -151},
                       {'$END': -152, 'CLASSIFIED_BY_REST': -152, 'REASON_LETTERS': 237, 'REASON_SECTION': 260},
                       {'REFERENCE_NUMBER': 269, 'REFERENCE_PARENTHESIS': 1}, {'PARAGRAPH_NUMBER': 271, 'paragraph_head': 165}, {'$END': -153},
                       {'$END': -154, 'DAY_OF_YEAR': 224, 'file_time': 40}, {'PAGE_STATION': 148, 'PAGE_WORD': 64, 'page_line': 33}, {'$END': -155},
                       {'$END': -156, 'COMMA': -156, 'PERSON': -156, 'SEMICOLON': -156, 'TAG': -156}, {'$END': -157},
                       {'$END': -158,
                        'NUMBER_ALONE': 68,
                        'NUMBER_BEFORE': 149,
                        'REFERENCE_AGAIN': 204,
                        'REFERENCE_END': 182,
                        'REFERENCE_LABEL': 192,
                        'REFERENCE_PAGE_LINE': 232,
                        'REFERENCE_PARENTHESIS': 136,
                        'REFERENCE_STATION': 34,
                        'REFERENCE_WORD': 246,
                        'REFERENCE_YEAR': 273,
                        '_citation': 189,
                        '_citations': 181,
                        'cited_telegram': 163},
                       {'$END': -159}, {'$END': -160, 'COMMA': -160, 'PERSON': -160, 'SEMICOLON': -160, 'TAG': -160},
                       {'$END': -161, 'PARAGRAPH_TEXT': 275}, {'OF': 48}, {'EO': 131, 'executive_order': 267},
                       {'ROUTING_INDICATOR': 145, '__called_stations_plus_0': 254}, {'PAGE_SECTION': 12}, {'TIME': 14}, {'OF': 122},
                       {'$END': -162, 'REMARK': 92}, {'$END': -163, 'CONTINUITY_NUMBER': 164},
                       {'$END': -164, 'COMMA': -164, 'PERSON': -164, 'SEMICOLON': -164, 'TAG': -164}, {'$END': -165, 'REMARK': 41},
                       {'SECURITY_GROUP': 83}, {'MESSAGE_NUMBER': 28},
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
                       {'$END': -167, 'REMARK': 16},
                       {'$END': -168,
                        'CLASSIFIED_BY_KEYWORD': -168,
                        'CLASSIFIED_BY_REST': -168,
                        'CLASSIFIER': -168,
                        'REASON_SECTION': -168,
                        'REASON_WORD': -168},
                       {'$END': -169,
                        'NUMBER_ALONE': -169,
                        'NUMBER_BEFORE': -169,
                        'REFERENCE_AGAIN': -169,
                        'REFERENCE_END': -169,
                        'REFERENCE_LABEL': -169,
                        'REFERENCE_PAGE_LINE': -169,
                        'REFERENCE_PARENTHESIS': -169,
                        'REFERENCE_STATION': -169,
                        'REFERENCE_WORD': -169,
                        'REFERENCE_YEAR': -169,
                        'SEPARATOR': -169},
                       {'$END': -170}, {'$END': -171, 'CLASSIFIED_BY_REST': -171}, {'$END': -172, 'FULL_STOP': -172, 'ROUTING_INDICATOR': -172},
                       {'$END': -173}, {'SECTION_NUMBER': 264}, {'$END': -174},
                       {'$END': -175, 'EXEMPTION': -175, 'EXEMPTION_SEPARATOR': -175, 'REMARK': -175}, {'ROUTING_INDICATOR': 176}, {'$END': -176},
                       {'$END': -177, 'WORD': 70},
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
                       {'$END': -179}, {'MESSAGE_NUMBER': 120}, {'$END': -180}, {},
                       {'$END': -181, 'BESIDE': -181, 'FINAL_SECTION': -181, 'SECTION_WORD': -181, 'STATION': -181}, {'ORIGINATOR_NAME': 187},
                       {'ADDRESS_NAME': 199}, {'$END': -182, 'FULL_STOP': 213, 'ROUTING_INDICATOR': 238}, {'YEAR': 57}, {}, {'$END': -183},
                       {'$END': -184, 'CLASSIFIED_BY_REST': -184}, {'$END': -185, 'INSTRUCTIONS': 22},
                       {'$END': -186, 'CLASSIFIED_BY_REST': -186, 'REASON_LETTERS': 274},
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
                       {'DAMAGED_NUMBER': 166, 'MARK': 17, 'portion_head': 127}, {'ZONE': 157}, {'OF': 141}, {'$END': -188}, {'$END': -189}, {},
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
                        'SEPARATOR': -190,
                        'YEAR_BEHIND': 117},
                       {'$END': -191,
                        'NUMBER_ALONE': -191,
                        'NUMBER_BEFORE': -191,
                        'REFERENCE_AGAIN': -191,
                        'REFERENCE_END': -191,
                        'REFERENCE_LABEL': -191,
                        'REFERENCE_PAGE_LINE': -191,
                        'REFERENCE_PARENTHESIS': -191,
                        'REFERENCE_STATION': -191,
                        'REFERENCE_WORD': -191,
                        'REFERENCE_YEAR': -191,
                        'SEPARATOR': -191,
                        'YEAR_BEHIND': 8},
                       {'OF': 58}, {'$END': -192, 'BROKEN_MARK': 101, 'FULL_STOP': 169, 'MARK': 184, 'PARAGRAPH_TEXT': 65}, {'WORD': 31},
                       {'$END': -193,
                        'NUMBER_ALONE': -193,
                        'NUMBER_BEFORE': -193,
                        'REFERENCE_AGAIN': -193,
                        'REFERENCE_END': -193,
                        'REFERENCE_LABEL': -193,
                        'REFERENCE_PAGE_LINE': -193,
                        'REFERENCE_PARENTHESIS': -193,
                        'REFERENCE_STATION': 208,
                        'REFERENCE_WORD': -193,
                        'REFERENCE_YEAR': -193,
                        'SEPARATOR': -193},
                       {'$END': -194, 'CLASSIFIED_BY_REST': -194}, {'$END': -195}, {'PAGE_SECTION': 60}, {'$END': -196},
                       {'$END': -197, 'BESIDE': -197, 'DOUBLE_SLASH': 36, 'FINAL_SECTION': -197, 'SECTION_WORD': -197, 'STATION': -197}],
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
                           "(?i:(?!(?:AND|REFS?|REFTEL)\\b|[A-Z][.:]\\s|C?A-\\d|O+\\d)(?:[A-Z]|0(?=[A-Z]))(?:[A-Z.'’&]|0(?=[A-Z])|-(?=[A-Z]))*+(?:\\s++(?!(?:AND|REFS?|REFTEL)\\b|[A-Z][.:]\\s|C?A-\\d|O+\\d)(?:[A-Z]|0(?=[A-Z]))(?:[A-Z.'’&]|0(?=[A-Z])|-(?=[A-Z]))*+){0,4}?(?=\\s*+(?:[:,\\-]\\s*+)?(?:\\([^()\n"
                           ']{1,4}\\)\\s*+)?(?:#\\s*+)?(?=O*\\d)[\\dO]{1,8}(?!\\w|\\.\\d|\\/\\d{1,2}\\/|\\s+(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*\\b)))'),
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
 'markings': {'rules': [('__banner_star_2', 1), ('_control', 1), ('__release_star_1', 3), ('__banner_star_2', 3), ('__banner_star_2', 2),
                        ('_separator', 1), ('__banner_star_2', 2), ('_control', 1), ('__banner_star_2', 3), ('banner', 1), ('__release_star_1', 2),
                        ('__banner_star_2', 1), ('__release_star_1', 2), ('_separator', 1), ('banner_release', 2), ('banner_release', 3),
                        ('_control', 1), ('__banner_release_star_3', 1), ('__banner_release_star_3', 3), ('__banner_star_2', 2),
                        ('__release_star_1', 1), ('release', 3), ('__banner_release_star_3', 2), ('__banner_star_2', 2), ('portion', 2),
                        ('portion', 2), ('banner', 2), ('_separator', 1), ('portion', 1), ('banner', 2), ('release', 2),
                        ('__banner_release_star_3', 2), ('banner', 1), ('_separator', 1), ('portion', 1), ('__portion_star_0', 2),
                        ('__portion_star_0', 3)],
              'starts': {'banner': (22, 18), 'portion': (14, 11)},
              'states': [{'$END': -1, 'BANNER_CONTROL': -1, 'BANNER_RELEASE_TO': -1, 'BANNER_SEPARATOR': -1},
                         {'$END': -2, 'COMMA': -2, 'DOUBLE_SLASH': -2, 'HYPHEN': -2, 'SLASH': -2}, {'COUNTRY': 41},
                         {'$END': -3, 'COMMA': -3, 'COUNTRY': -3, 'DOUBLE_SLASH': -3, 'HYPHEN': -3, 'SLASH': -3},
                         {'$END': -4, 'BANNER_CONTROL': -4, 'BANNER_RELEASE_TO': -4, 'BANNER_SEPARATOR': -4},
                         {'$END': -5, 'BANNER_CONTROL': -5, 'BANNER_RELEASE_TO': -5, 'BANNER_SEPARATOR': -5},
                         {'CONTROL': -6, 'RELEASE_TO': -6, 'UNCLASSIFIED_CONTROL': -6},
                         {'$END': -7, 'BANNER_CONTROL': -7, 'BANNER_RELEASE_TO': -7, 'BANNER_SEPARATOR': -7}, {'COUNTRY': 3},
                         {'BANNER_CONTROL': 34, 'BANNER_RELEASE_TO': 48, 'banner_release': 5},
                         {'$END': -8, 'COMMA': -8, 'DOUBLE_SLASH': -8, 'HYPHEN': -8, 'SLASH': -8}, {},
                         {'$END': -9, 'BANNER_CONTROL': -9, 'BANNER_RELEASE_TO': -9, 'BANNER_SEPARATOR': -9},
                         {'$END': -10,
                          'BANNER_CONTROL': 20,
                          'BANNER_RELEASE_TO': 48,
                          'BANNER_SEPARATOR': 9,
                          '__banner_star_2': 40,
                          'banner_release': 0},
                         {'PORTION_LEVEL': 45, 'UNCLASSIFIED_CONTROL': 39, 'portion': 11}, {'BANNER_COUNTRY': 28},
                         {'CONTROL': 10, 'RELEASE_TO': 2, 'UNCLASSIFIED_CONTROL': 26, '_control': 50, 'release': 1},
                         {'BANNER_CONTROL': 4, 'BANNER_RELEASE_TO': 48, 'banner_release': 12}, {},
                         {'$END': -11, 'COMMA': -11, 'COUNTRY': -11, 'DOUBLE_SLASH': -11, 'HYPHEN': -11, 'SLASH': -11},
                         {'$END': -12, 'BANNER_CONTROL': -12, 'BANNER_RELEASE_TO': -12, 'BANNER_SEPARATOR': -12},
                         {'$END': -13, 'COMMA': -13, 'COUNTRY': -13, 'DOUBLE_SLASH': -13, 'HYPHEN': -13, 'SLASH': -13},
                         {'BANNER_CONTROL': 43, 'BANNER_LEVEL': 13, 'banner': 18}, {'CONTROL': -14, 'RELEASE_TO': -14, 'UNCLASSIFIED_CONTROL': -14},
                         {'$END': -15,
                          'BANNER_CONTROL': -15,
                          'BANNER_COUNTRY': 27,
                          'BANNER_RELEASE_TO': -15,
                          'BANNER_SEPARATOR': -15,
                          '__ANON_0': 49,
                          '__banner_release_star_3': 25},
                         {'$END': -16,
                          'BANNER_CONTROL': -16,
                          'BANNER_COUNTRY': 33,
                          'BANNER_RELEASE_TO': -16,
                          'BANNER_SEPARATOR': -16,
                          '__ANON_0': 15},
                         {'$END': -17, 'COMMA': -17, 'DOUBLE_SLASH': -17, 'HYPHEN': -17, 'SLASH': -17},
                         {'$END': -18,
                          'BANNER_CONTROL': -18,
                          'BANNER_COUNTRY': -18,
                          'BANNER_RELEASE_TO': -18,
                          'BANNER_SEPARATOR': -18,
                          '__ANON_0': -18},
                         {'$END': -19,
                          'BANNER_CONTROL': -19,
                          'BANNER_COUNTRY': -19,
                          'BANNER_RELEASE_TO': -19,
                          'BANNER_SEPARATOR': -19,
                          '__ANON_0': -19},
                         {'CONTROL': 10, 'RELEASE_TO': 2, 'UNCLASSIFIED_CONTROL': 26, '_control': 46, 'release': 1},
                         {'$END': -20, 'BANNER_CONTROL': -20, 'BANNER_RELEASE_TO': -20, 'BANNER_SEPARATOR': -20},
                         {'$END': -21, 'COMMA': -21, 'COUNTRY': -21, 'DOUBLE_SLASH': -21, 'HYPHEN': -21, 'SLASH': -21},
                         {'$END': -22, 'COMMA': 8, 'COUNTRY': 19, 'DOUBLE_SLASH': -22, 'HYPHEN': -22, 'SLASH': -22},
                         {'$END': -23,
                          'BANNER_CONTROL': -23,
                          'BANNER_COUNTRY': -23,
                          'BANNER_RELEASE_TO': -23,
                          'BANNER_SEPARATOR': -23,
                          '__ANON_0': -23},
                         {'$END': -24, 'BANNER_CONTROL': -24, 'BANNER_RELEASE_TO': -24, 'BANNER_SEPARATOR': -24},
                         {'$END': -25, 'COMMA': 38, 'DOUBLE_SLASH': 23, 'HYPHEN': 44, 'SLASH': 6, '_separator': 16},
                         {'$END': -26, 'COMMA': 38, 'DOUBLE_SLASH': 23, 'HYPHEN': 44, 'SLASH': 6, '_separator': 16},
                         {'$END': -27, 'BANNER_CONTROL': 30, 'BANNER_RELEASE_TO': 48, 'BANNER_SEPARATOR': 17, 'banner_release': 7},
                         {'CONTROL': -28, 'RELEASE_TO': -28, 'UNCLASSIFIED_CONTROL': -28},
                         {'$END': -29, 'COMMA': 38, 'DOUBLE_SLASH': 23, 'HYPHEN': 44, 'SLASH': 6, '__portion_star_0': 36, '_separator': 29},
                         {'$END': -30, 'BANNER_CONTROL': 30, 'BANNER_RELEASE_TO': 48, 'BANNER_SEPARATOR': 17, 'banner_release': 7},
                         {'$END': -31, 'COMMA': 47, 'COUNTRY': 31, 'DOUBLE_SLASH': -31, 'HYPHEN': -31, 'SLASH': -31, '__release_star_1': 32},
                         {'$END': -32,
                          'BANNER_CONTROL': -32,
                          'BANNER_COUNTRY': -32,
                          'BANNER_RELEASE_TO': -32,
                          'BANNER_SEPARATOR': -32,
                          '__ANON_0': -32},
                         {'$END': -33,
                          'BANNER_CONTROL': 20,
                          'BANNER_RELEASE_TO': 48,
                          'BANNER_SEPARATOR': 9,
                          '__banner_star_2': 37,
                          'banner_release': 0},
                         {'CONTROL': -34, 'RELEASE_TO': -34, 'UNCLASSIFIED_CONTROL': -34},
                         {'$END': -35, 'COMMA': 38, 'DOUBLE_SLASH': 23, 'HYPHEN': 44, 'SLASH': 6, '__portion_star_0': 35, '_separator': 29},
                         {'$END': -36, 'COMMA': -36, 'DOUBLE_SLASH': -36, 'HYPHEN': -36, 'SLASH': -36}, {'COUNTRY': 21}, {'BANNER_COUNTRY': 24},
                         {'BANNER_COUNTRY': 42}, {'$END': -37, 'COMMA': -37, 'DOUBLE_SLASH': -37, 'HYPHEN': -37, 'SLASH': -37}],
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
 'telegram': {'rules': [('ending', 0), ('ending', 2), ('_extract', 2), ('ending', 4), ('ending', 2), ('heading', 1), ('_routing', 4), ('ending', 2),
                        ('ending', 4), ('_extract', 1), ('ending', 2), ('_citations', 0), ('ending', 2), ('telegram', 2), ('_addresses', 4),
                        ('ending', 4), ('heading', 5), ('_extract', 2), ('ending', 4), ('_routing', 2), ('heading', 5), ('ending', 2), ('text', 6),
                        ('heading', 4), ('__text_star_0', 1), ('_routing', 2), ('ending', 3), ('ending', 5), ('_addresses', 3), ('_citations', 2),
                        ('__text_star_0', 2), ('_routing', 3), ('_citations', 1), ('__text_star_0', 2), ('_addresses', 3), ('_addresses', 2),
                        ('_citations', 1), ('_addresses', 2), ('ending', 2), ('text', 5), ('ending', 4), ('_addresses', 1), ('ending', 3),
                        ('_citations', 2), ('ending', 2), ('ending', 3), ('_routing', 3), ('ending', 2), ('telegram', 3), ('__text_star_0', 1),
                        ('heading', 6), ('_routing', 1), ('_addresses', 2), ('_routing', 1), ('_extract', 2), ('_routing', 2), ('_routing', 3),
                        ('_routing', 1), ('_routing', 2), ('ending', 1), ('ending', 1), ('_extract', 3), ('_extract', 1), ('ending', 3),
                        ('ending', 1), ('heading', 1), ('heading', 2), ('ending', 3), ('_routing', 2), ('_extract', 1), ('ending', 1),
                        ('_routing', 2), ('ending', 3), ('text', 6), ('_addresses', 1), ('ending', 3), ('_routing', 1), ('telegram', 1), ('text', 7),
                        ('_routing', 3), ('ending', 2), ('ending', 3), ('ending', 3), ('ending', 1), ('ending', 3)],
              'starts': {'telegram': (23, 52)},
              'states': [{'SUBJECT': 15},
                         {'$END': -1, 'BREAK': 97, 'CORRECTION': 83, 'END_OF_MESSAGE': 96, 'END_SERIAL': 74, 'SIGNATURE': 73, 'ending': 17},
                         {'$END': -2}, {'BREAK': -3, 'CLASSIFICATION': -3}, {'$END': -4}, {'$END': -5}, {'BREAK': 79, 'CLASSIFICATION': -6},
                         {'FROM': 38}, {'DATE_TIME_GROUP': -7}, {'SUBJECT': 20}, {'$END': -8, 'END_OF_MESSAGE': 95}, {'$END': -9},
                         {'CLASSIFICATION': 28, 'text': 46}, {'BREAK': -10, 'CLASSIFICATION': -10},
                         {'$END': -11, 'CORRECTION': 59, 'END_OF_MESSAGE': 88},
                         {'$END': -12,
                          'BREAK': -12,
                          'CLASSIFIED_BY': 48,
                          'CORRECTION': -12,
                          'END_OF_MESSAGE': -12,
                          'END_SERIAL': -12,
                          'REFERENCES': 43,
                          'SIGNATURE': -12,
                          'TEXT': -12,
                          '_citations': 86},
                         {'$END': -13, 'END_OF_MESSAGE': 94}, {'$END': -14}, {'ACCOUNTING': -15, 'BREAK': -15, 'CLASSIFICATION': -15},
                         {'$END': -16, 'END_OF_MESSAGE': 37},
                         {'$END': -12,
                          'BREAK': -12,
                          'CLASSIFIED_BY': 48,
                          'CORRECTION': -12,
                          'END_OF_MESSAGE': -12,
                          'END_SERIAL': -12,
                          'REFERENCES': 43,
                          'SIGNATURE': -12,
                          'TEXT': -12,
                          '_citations': 51},
                         {'DATE_TIME_GROUP': 7}, {'CLASSIFICATION': -17},
                         {'$END': -1,
                          'BREAK': 78,
                          'CALLED_STATIONS': 71,
                          'CALLING_STATION': 89,
                          'CLASSIFICATION': 28,
                          'CORRECTION': 83,
                          'DATE_TIME_GROUP': 82,
                          'END_OF_MESSAGE': 96,
                          'END_SERIAL': 74,
                          'FROM': 76,
                          'INFO': 55,
                          'SECURITY': 65,
                          'SIGNATURE': 73,
                          'TO': 87,
                          'TRANSMISSION_IDENTIFIER': 67,
                          '_addresses': 13,
                          '_extract': 6,
                          '_routing': 21,
                          'ending': 90,
                          'heading': 12,
                          'telegram': 52,
                          'text': 1},
                         {'BREAK': -18, 'CLASSIFICATION': -18}, {'TAGS': 9}, {'$END': -19},
                         {'CALLING_STATION': 92, 'DATE_TIME_GROUP': -20, 'SECURITY': 42},
                         {'CAPTION': 34, 'EXECUTIVE_ORDER': 25, 'PASS': 63, '__text_star_0': 32}, {'BREAK': 64, 'CLASSIFICATION': -21}, {'$END': -22},
                         {'$END': -23, 'BREAK': -23, 'CORRECTION': -23, 'END_OF_MESSAGE': -23, 'END_SERIAL': -23, 'SIGNATURE': -23},
                         {'CAPTION': 41, 'EXECUTIVE_ORDER': 53, 'PASS': 44}, {'ACCOUNTING': 29, 'BREAK': 22, 'CLASSIFICATION': -24},
                         {'CAPTION': -25, 'EXECUTIVE_ORDER': -25, 'PASS': -25}, {'DATE_TIME_GROUP': -26, 'SECURITY': 70},
                         {'$END': -27, 'CORRECTION': 19, 'END_OF_MESSAGE': 4}, {'$END': -28}, {'INFO': 55, 'TO': 87, '_addresses': 33},
                         {'ACCOUNTING': -29, 'BREAK': -29, 'CLASSIFICATION': -29, 'EXEMPTED': 18},
                         {'$END': -30, 'BREAK': -30, 'CORRECTION': -30, 'END_OF_MESSAGE': -30, 'END_SERIAL': -30, 'SIGNATURE': -30, 'TEXT': -30},
                         {'CAPTION': -31, 'EXECUTIVE_ORDER': -31, 'PASS': -31}, {'DATE_TIME_GROUP': -32},
                         {'$END': -33,
                          'BREAK': -33,
                          'CLASSIFIED_BY': 57,
                          'CORRECTION': -33,
                          'END_OF_MESSAGE': -33,
                          'END_SERIAL': -33,
                          'SIGNATURE': -33,
                          'TEXT': -33},
                         {'CAPTION': -34, 'EXECUTIVE_ORDER': -34, 'PASS': -34}, {'ACCOUNTING': -35, 'BREAK': -35, 'CLASSIFICATION': -35},
                         {'$END': -1, 'BREAK': 97, 'CORRECTION': 83, 'END_OF_MESSAGE': 96, 'END_SERIAL': 74, 'SIGNATURE': 73, 'ending': 62},
                         {'ACCOUNTING': -36, 'BREAK': -36, 'CLASSIFICATION': -36, 'EXEMPTED': 45},
                         {'$END': -37,
                          'BREAK': -37,
                          'CORRECTION': -37,
                          'END_OF_MESSAGE': -37,
                          'END_SERIAL': -37,
                          'REFERENCES': 40,
                          'SIGNATURE': -37,
                          'TEXT': -37},
                         {'ACCOUNTING': -38, 'BREAK': -38, 'CLASSIFICATION': -38, 'INFO': 39}, {'$END': -39},
                         {'$END': -40, 'BREAK': -40, 'CORRECTION': -40, 'END_OF_MESSAGE': -40, 'END_SERIAL': -40, 'SIGNATURE': -40, 'TEXT': 31}, {},
                         {'TAGS': 0}, {'$END': -41}, {'ACCOUNTING': -42, 'BREAK': -42, 'CLASSIFICATION': -42, 'EXEMPTED': 66}, {'$END': -43},
                         {'$END': -44, 'BREAK': -44, 'CORRECTION': -44, 'END_OF_MESSAGE': -44, 'END_SERIAL': -44, 'SIGNATURE': -44, 'TEXT': -44},
                         {'$END': -45, 'END_OF_MESSAGE': 56}, {'$END': -46, 'END_OF_MESSAGE': 26}, {'DATE_TIME_GROUP': -47},
                         {'$END': -48, 'CORRECTION': 77, 'END_OF_MESSAGE': 98}, {'$END': -49}, {'CAPTION': -50, 'EXECUTIVE_ORDER': -50, 'PASS': -50},
                         {'CLASSIFICATION': -51}, {'DATE_TIME_GROUP': -52}, {'ACCOUNTING': -53, 'BREAK': -53, 'CLASSIFICATION': -53},
                         {'CALLED_STATIONS': 27, 'CALLING_STATION': 69, 'DATE_TIME_GROUP': -54, 'SECURITY': 84},
                         {'BREAK': -55, 'CLASSIFICATION': -55, 'INFO': 55, 'TO': 87, '_addresses': 75}, {'DATE_TIME_GROUP': -56, 'SECURITY': 60},
                         {'DATE_TIME_GROUP': -57}, {'CALLING_STATION': 35, 'DATE_TIME_GROUP': -58, 'SECURITY': 72}, {'DATE_TIME_GROUP': -59},
                         {'$END': -60, 'BREAK': 93, 'CORRECTION': 10, 'END_OF_MESSAGE': 2, 'END_SERIAL': 61},
                         {'$END': -61, 'CORRECTION': 58, 'END_OF_MESSAGE': 50}, {'BREAK': -62, 'CLASSIFICATION': -62},
                         {'BREAK': -63, 'CLASSIFICATION': -63, 'INFO': 55, 'TO': 87, '_addresses': 24}, {'$END': -64, 'END_OF_MESSAGE': 11},
                         {'$END': -65, 'CLASSIFICATION': -66, 'CORRECTION': 16, 'END_OF_MESSAGE': 30, 'END_SERIAL': 14}, {'CLASSIFICATION': -67},
                         {'$END': -68, 'END_OF_MESSAGE': 54}, {'DATE_TIME_GROUP': -69},
                         {'BREAK': -70, 'CLASSIFICATION': -70, 'FROM': 68, 'INFO': 55, 'TO': 87, '_addresses': 3}, {'$END': -71, 'END_OF_MESSAGE': 5},
                         {'DATE_TIME_GROUP': -72}, {'$END': -73},
                         {'$END': -74, 'BREAK': -74, 'CORRECTION': -74, 'END_OF_MESSAGE': -74, 'END_SERIAL': -74, 'SIGNATURE': -74, 'TEXT': 91},
                         {'ACCOUNTING': -75, 'BREAK': -75, 'CLASSIFICATION': -75, 'EXEMPTED': 49, 'INFO': 47}, {'$END': -76},
                         {'DATE_TIME_GROUP': -77, 'SECURITY': 81}, {'$END': -78},
                         {'$END': -79, 'BREAK': -79, 'CORRECTION': -79, 'END_OF_MESSAGE': -79, 'END_SERIAL': -79, 'SIGNATURE': -79},
                         {'DATE_TIME_GROUP': -80, 'SECURITY': 8}, {'$END': -81, 'CORRECTION': 80, 'END_OF_MESSAGE': 85, 'END_SERIAL': 36},
                         {'$END': -82}, {'$END': -83}, {'$END': -84}, {'$END': -65, 'CORRECTION': 16, 'END_OF_MESSAGE': 30, 'END_SERIAL': 14},
                         {'$END': -85}],
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
