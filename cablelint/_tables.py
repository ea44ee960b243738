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
           '// ASUNCION 701 (08)   QUITO 4525-91   PANAMA 00789/08   AMMAN 07718 99; the 35 of KABUL 936/35 is a number\n'
           'YEAR_BEHIND.4: '
           '/-(?:19|20)?\\d\\d(?![\\w\\/])|\\/(?:0\\d|10|[6-9]\\d)(?![\\w\\/])|\\((?:19|20)?\\d\\d\\)|\\d\\d(?=\\s*(?:[,;]|\\Z|¶|\\(?[A-Z][.)]))/i\n'
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

TABLES = {'fields': {'rules': [('addressee', 4), ('sub_paragraph_head', 2), ('paragraph_head', 2), ('classification', 4), ('calling_station', 3),
                      ('paragraph_head', 2), ('classification', 4), ('__classified_by_plus_9', 2), ('classified_by', 4), ('classification', 3),
                      ('addressee', 5), ('classified_by', 1), ('subject', 4), ('_duration', 1), ('section', 3), ('calling_station', 5),
                      ('transmission_identifier', 1), ('paragraph_head', 3), ('__classification_star_4', 2), ('cited_telegram', 3), ('addressee', 3),
                      ('security', 3), ('__tags_star_8', 2), ('_duration', 1), ('classification', 4), ('__date_time_group_star_2', 1),
                      ('classification', 2), ('classification', 4), ('classified_by', 2), ('__classification_star_3', 1), ('addressee', 3),
                      ('paragraph_head', 1), ('classification', 1), ('addressee', 3), ('classification', 5), ('_citation', 1), ('_duration', 1),
                      ('___level_star_5', 3), ('classification', 5), ('_duration', 1), ('__security_star_1', 2), ('_duration', 2), ('addressee', 5),
                      ('classification', 5), ('_duration', 2), ('executive_order', 4), ('_duration', 3), ('_duration', 3), ('sub_paragraph_head', 1),
                      ('_duration', 2), ('_duration', 3), ('___level_star_5', 2), ('reason', 2), ('_duration', 2), ('cited_telegram', 1),
                      ('section', 4), ('subject', 1), ('classified_by', 2), ('__tags_star_8', 2), ('_duration', 2), ('paragraph_head', 2),
                      ('sub_paragraph_head', 3), ('__classification_star_3', 2), ('page_line', 5), ('addressee', 3), ('__tags_star_8', 2),
                      ('_duration', 2), ('page_line', 5), ('addressee', 2), ('addressee', 3), ('_duration', 2), ('date_time_group', 5),
                      ('__tags_star_8', 1), ('_duration', 1), ('sub_paragraph_head', 3), ('transmission_identifier', 3), ('addressee', 6),
                      ('addressee', 2), ('classification', 3), ('___duration_star_6', 2), ('classification', 6), ('_level', 1), ('_level', 1),
                      ('portion_head', 3), ('___duration_plus_7', 2), ('references', 2), ('transmission_identifier', 3), ('addressee', 3),
                      ('paragraph_head', 3), ('called_stations', 2), ('_citation', 1), ('addressee', 3), ('addressee', 3), ('executive_order', 3),
                      ('paragraph_head', 3), ('portion_head', 2), ('calling_station', 3), ('portion_head', 1), ('subject', 2),
                      ('___duration_star_6', 2), ('_duration', 2), ('__tags_star_8', 2), ('cited_telegram', 5), ('date_time_group', 5), ('_level', 3),
                      ('page_line', 6), ('transmission_identifier', 4), ('subject', 3), ('addressee', 5), ('calling_station', 3),
                      ('__classified_by_plus_9', 1), ('___duration_star_6', 3), ('subject', 3), ('date_time_group', 6), ('_duration', 3),
                      ('page_line', 6), ('tags', 2), ('executive_order', 2), ('section', 4), ('___duration_star_6', 1), ('page_line', 7),
                      ('calling_station', 4), ('page_line', 7), ('reason', 2), ('paragraph_head', 2), ('cited_telegram', 2), ('file_time', 2),
                      ('references', 2), ('paragraph_head', 3), ('page_line', 8), ('calling_station', 4), ('_citation', 1), ('_citation', 1),
                      ('_citations', 1), ('addressee', 3), ('___duration_plus_7', 1), ('transmission_identifier', 2), ('cited_telegram', 3),
                      ('page_line', 4), ('_citation', 1), ('addressee', 3), ('addressee', 2), ('_citation', 1), ('security', 3), ('_citations', 2),
                      ('addressee', 5), ('addressee', 1), ('addressee', 2), ('__tags_star_8', 1), ('transmission_identifier', 3),
                      ('transmission_identifier', 2), ('classification', 2), ('executive_order', 3), ('_duration', 2), ('calling_station', 4),
                      ('portion_head', 2), ('cited_telegram', 2), ('classified_by', 2), ('sub_paragraph_head', 2), ('security', 4),
                      ('called_stations', 3), ('reason', 2), ('calling_station', 2), ('originator', 2), ('paragraph_head', 3), ('addressee', 4),
                      ('reason', 3), ('date_time_group', 4), ('addressee', 5), ('_duration', 3), ('cited_telegram', 2), ('sub_paragraph_head', 2),
                      ('addressee', 4), ('cited_telegram', 4), ('subject', 2), ('_duration', 1), ('addressee', 4), ('cited_telegram', 4),
                      ('cited_telegram', 3), ('cited_telegram', 4), ('_duration', 4), ('addressee', 4), ('__date_time_group_star_2', 2),
                      ('_citations', 2), ('classification', 3), ('__tags_star_8', 1), ('reason', 1), ('addressee', 4), ('transmission_identifier', 2),
                      ('__tags_star_8', 1), ('__called_stations_plus_0', 1), ('addressee', 4), ('_level', 2), ('classified_by', 3), ('references', 1),
                      ('addressee', 2), ('_duration', 1), ('addressee', 4), ('paragraph_head', 4), ('_level', 2), ('_citation', 1), ('references', 3),
                      ('tags', 1), ('addressee', 4), ('reason', 1), ('__called_stations_plus_0', 2), ('__security_star_1', 1), ('classified_by', 3),
                      ('addressee', 4), ('paragraph_head', 4), ('__classification_star_4', 1), ('classified_by', 3), ('security', 2)],
            'starts': {'addressee': (161, 118),
                       'called_stations': (210, 274),
                       'calling_station': (92, 23),
                       'classification': (85, 56),
                       'classified_by': (155, 122),
                       'date_time_group': (185, 225),
                       'executive_order': (192, 88),
                       'originator': (228, 189),
                       'page_line': (273, 99),
                       'paragraph_head': (9, 43),
                       'portion_head': (54, 136),
                       'references': (244, 237),
                       'security': (268, 141),
                       'sub_paragraph_head': (175, 165),
                       'subject': (194, 71),
                       'tags': (12, 98),
                       'transmission_identifier': (59, 256)},
            'states': [{'$END': -1}, {'ORDER_NUMBER': 157}, {'OF': 97}, {'ROUTING_INDICATOR': 264, '__called_stations_plus_0': 119},
                       {'$END': -2, 'PARAGRAPH_TEXT': 82}, {'MESSAGE_NUMBER': 50},
                       {'$END': -3, 'BROKEN_MARK': 29, 'MARK': 125, 'PARAGRAPH_TEXT': 117}, {'$END': -4, 'WORD': 42, '__classification_star_3': 62},
                       {'$END': -5, 'DAY_OF_YEAR': 232, 'file_time': 162}, {'PARAGRAPH_NUMBER': 46, 'paragraph_head': 43},
                       {'$END': -6, 'PARAGRAPH_TEXT': 223}, {'$END': -7}, {'TAGS_KEYWORD': 281, 'tags': 98},
                       {'$END': -8, 'CLASSIFIED_BY_KEYWORD': -8, 'CLASSIFIED_BY_REST': -8, 'CLASSIFIER': -8, 'REASON_SECTION': -8, 'REASON_WORD': -8},
                       {'$END': -9}, {'STATION_BEHIND': 235}, {'$END': -10, 'STATION': 5, 'STATION_ONLY': 11}, {'$END': -11},
                       {'$END': -12,
                        'CLASSIFIED_BY_KEYWORD': 13,
                        'CLASSIFIED_BY_REST': 78,
                        'CLASSIFIER': 214,
                        'REASON_SECTION': 285,
                        'REASON_WORD': 259,
                        'reason': 41},
                       {'$END': -13}, {'PAGE_SECTION': 91}, {'$END': -14, 'REMARK': 60}, {'OF': 140}, {}, {'MESSAGE_NUMBER': 40},
                       {'$END': -15, 'STATION': -15, 'STATION_ONLY': -15}, {'$END': -16},
                       {'$END': -17, 'CHANNEL': 186, 'CHANNEL_NUMBER': 205, 'SECURITY_PROSIGN': 262}, {'PAGE_SECTION': 89},
                       {'$END': -18, 'PARAGRAPH_TEXT': 290}, {'$END': -19, 'BESIDE': -19, 'FINAL_SECTION': -19, 'SECTION_WORD': -19, 'STATION': -19},
                       {'SECTION_NUMBER': 158},
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
                        'SEPARATOR': -20,
                        'YEAR_BEHIND': 240},
                       {'$END': -21, 'CONTINUITY_NUMBER': 224, 'LEFT_OUT': 265}, {'$END': -22, 'OPERATING_SIGNAL': 58},
                       {'$END': -23, 'COMMA': -23, 'PERSON': -23, 'SEMICOLON': -23, 'TAG': -23}, {'$END': -24, 'REMARK': 63},
                       {'$END': -25, 'WORD': 83}, {'DAY_TIME': -26, 'PROSIGN': -26},
                       {'$END': -27, 'BESIDE': 30, 'FINAL_SECTION': 149, 'SECTION_WORD': 250, 'STATION': 168, 'section': 16},
                       {'$END': -28, 'WORD': 42, '__classification_star_3': 55}, {'$END': -29, 'CLASSIFIED_BY_REST': 288}, {'$END': -30, 'WORD': -30},
                       {}, {'PAGE_SECTION': 147}, {'$END': -31, 'LEFT_OUT': 239},
                       {'$END': -32, 'BROKEN_MARK': 167, 'FULL_STOP': 6, 'MARK': 10, 'PARAGRAPH_TEXT': 81},
                       {'$END': -33,
                        'BESIDE': 292,
                        'FINAL_SECTION': 149,
                        'SECTION_WORD': 250,
                        'STATION': 284,
                        '__classification_star_4': 39,
                        'section': 206},
                       {'$END': -34, 'CONTINUITY_NUMBER': 289, 'LEFT_OUT': 282}, {'SECTION_NUMBER': 76},
                       {'$END': -35, 'WORD': 42, '__classification_star_3': 109},
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
                       {'$END': -37, 'DATE': 132, 'DECL': 113, 'EVENT': 74, 'EXEMPTION': 90, 'MANUAL_REVIEW': 80, 'NOT_APPLICABLE': 208, 'OADR': 95},
                       {'$END': -38, 'BESIDE': -38, 'DOUBLE_SLASH': -38, 'FINAL_SECTION': -38, 'SECTION_WORD': -38, 'STATION': -38},
                       {'DAMAGED_NUMBER': 291, 'MARK': 129, 'portion_head': 136}, {'$END': -39, 'WORD': 83}, {}, {'$END': -40},
                       {'$END': -41, 'OPERATING_SIGNAL': -41}, {'START_OF_MESSAGE': 27, 'transmission_identifier': 256}, {'$END': -42}, {'$END': -43},
                       {'$END': -44, 'WORD': 83}, {'$END': -45}, {'$END': -46},
                       {'$END': -47, 'EXEMPTION': 108, 'EXEMPTION_SEPARATOR': 128, 'REMARK': 249}, {'MONTH': 245}, {'$END': -48},
                       {'$END': -49, 'BROKEN_MARK': 4, 'MARK': 216, 'PARAGRAPH_TEXT': 238}, {'$END': -50}, {'$END': -51}, {},
                       {'$END': -52, 'BESIDE': -52, 'DOUBLE_SLASH': -52, 'FINAL_SECTION': -52, 'SECTION_WORD': -52, 'STATION': -52},
                       {'$END': -53, 'CLASSIFIED_BY_REST': -53}, {'$END': -54},
                       {'$END': -55,
                        'NUMBER_ALONE': -55,
                        'NUMBER_BEFORE': -55,
                        'REFERENCE_AGAIN': -55,
                        'REFERENCE_END': -55,
                        'REFERENCE_LABEL': -55,
                        'REFERENCE_PAGE_LINE': -55,
                        'REFERENCE_PARENTHESIS': -55,
                        'REFERENCE_STATION': -55,
                        'REFERENCE_WORD': -55,
                        'REFERENCE_YEAR': -55,
                        'SEPARATOR': -55,
                        'YEAR_BEHIND': 169},
                       {'$END': -56, 'STATION': -56, 'STATION_ONLY': -56}, {'$END': -57, 'PORTION_MARK': 130, 'SUBJECT_TEXT': 241}, {'$END': -58},
                       {'$END': -59, 'COMMA': -59, 'PERSON': -59, 'SEMICOLON': -59, 'TAG': -59}, {'$END': -60, 'REMARK': 70}, {'$END': -61},
                       {'$END': -62}, {'$END': -63, 'WORD': -63}, {'$END': -64},
                       {'SOLID_LEVEL': 110, 'SPACED_LEVEL': 111, '_level': 47, 'classification': 56}, {'$END': -65, 'LEFT_OUT': 0},
                       {'$END': -66, 'COMMA': -66, 'PERSON': -66, 'SEMICOLON': -66, 'TAG': -66}, {}, {'PAGE_STATION': 145},
                       {'$END': -67, 'EXEMPTION': 159, 'EXEMPTION_SEPARATOR': 236, 'REMARK': 153, '___duration_star_6': 65},
                       {'$END': -68, 'REMARK': 138}, {'DE': 272, 'calling_station': 23}, {'$END': -69, 'LEFT_OUT': 123},
                       {'$END': -70, 'CONTINUITY_NUMBER': 251, 'LEFT_OUT': 261, 'PRECEDENCE_WORD': 243}, {'$END': -71, 'REMARK': 234}, {'$END': -72},
                       {'PAGE_SECTION': 154}, {}, {}, {'$END': -73, 'COMMA': -73, 'PERSON': -73, 'SEMICOLON': -73, 'TAG': -73}, {'MONTH': 226},
                       {'$END': -74, 'REMARK': 69}, {'$END': -75}, {'$END': -76}, {'$END': -77}, {'$END': -78},
                       {'$END': -79, 'WORD': 42, '__classification_star_3': 37},
                       {'$END': -80, 'EXEMPTION': -80, 'EXEMPTION_SEPARATOR': -80, 'REMARK': -80}, {'$END': -81, 'WORD': 83},
                       {'$END': -82,
                        'BESIDE': -82,
                        'DOUBLE_SLASH': 182,
                        'EFTO': 278,
                        'FINAL_SECTION': -82,
                        'SECTION_WORD': -82,
                        'STATION': -82,
                        '___level_star_5': 266},
                       {'$END': -83, 'BESIDE': -83, 'FINAL_SECTION': -83, 'SECTION_WORD': -83, 'STATION': -83}, {'$END': -84},
                       {'$END': -85,
                        'DATE': -85,
                        'DECL': -85,
                        'EVENT': -85,
                        'EXEMPTION': -85,
                        'MANUAL_REVIEW': -85,
                        'NOT_APPLICABLE': -85,
                        'OADR': -85},
                       {'$END': -86,
                        'NUMBER_ALONE': 75,
                        'NUMBER_BEFORE': 15,
                        'REFERENCE_AGAIN': 190,
                        'REFERENCE_END': 280,
                        'REFERENCE_LABEL': 177,
                        'REFERENCE_PAGE_LINE': 196,
                        'REFERENCE_PARENTHESIS': 51,
                        'REFERENCE_STATION': 231,
                        'REFERENCE_WORD': 178,
                        'REFERENCE_YEAR': 279,
                        'SEPARATOR': 254,
                        '_citation': 199,
                        'cited_telegram': 120},
                       {'$END': -87}, {'$END': -88}, {'$END': -89}, {}, {'$END': -90, 'FULL_STOP': 218, 'ROUTING_INDICATOR': 286},
                       {'$END': -91,
                        'NUMBER_ALONE': -91,
                        'NUMBER_BEFORE': -91,
                        'REFERENCE_AGAIN': -91,
                        'REFERENCE_END': -91,
                        'REFERENCE_LABEL': -91,
                        'REFERENCE_PAGE_LINE': -91,
                        'REFERENCE_PARENTHESIS': -91,
                        'REFERENCE_STATION': -91,
                        'REFERENCE_WORD': -91,
                        'REFERENCE_YEAR': -91,
                        'SEPARATOR': -91},
                       {'$END': -92, 'LEFT_OUT': 275}, {}, {'$END': -93},
                       {'$END': -94,
                        'DATE': 21,
                        'DECL': 184,
                        'EVENT': 57,
                        'NOT_APPLICABLE': 36,
                        'OADR': 102,
                        'REMARK': 242,
                        'SCHEDULE': 271,
                        '___duration_plus_7': 52,
                        '_duration': 64},
                       {'$END': -95, 'PARAGRAPH_TEXT': 276}, {'$END': -96}, {'$END': -97}, {'EXEMPTION': 148}, {'$END': -98, 'PARAGRAPH_TEXT': 126},
                       {'$END': -99, 'COLON': 142, 'SUBJECT_TEXT': 151},
                       {'$END': -100, 'EXEMPTION': -100, 'EXEMPTION_SEPARATOR': -100, 'REMARK': -100}, {'$END': -101, 'REMARK': 67},
                       {'$END': -102, 'COMMA': -102, 'PERSON': -102, 'SEMICOLON': -102, 'TAG': -102},
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
                        'SEPARATOR': -103},
                       {'$END': -104, 'INSTRUCTIONS': 152}, {},
                       {'$END': -105, 'BESIDE': -105, 'DOUBLE_SLASH': 164, 'FINAL_SECTION': -105, 'SECTION_WORD': -105, 'STATION': -105},
                       {'$END': -106}, {'$END': -107}, {'SHORT_SECTION': 163}, {}, {'$END': -108, 'SUBJECT_TEXT': 19}, {'$END': -109},
                       {'$END': -110, 'DAY_OF_YEAR': 232, 'SECTION_SUFFIX': 176, 'file_time': 211}, {'PAGE_NUMBER': 188},
                       {'$END': -111,
                        'CLASSIFIED_BY_KEYWORD': -111,
                        'CLASSIFIED_BY_REST': -111,
                        'CLASSIFIER': -111,
                        'REASON_SECTION': -111,
                        'REASON_WORD': -111},
                       {'OF': 20, 'PAGE_OF_SECTION': 2}, {'$END': -112, 'EXEMPTION': -112, 'EXEMPTION_SEPARATOR': -112, 'REMARK': -112},
                       {'OF': 215, 'SECTION_NUMBER': 183}, {'OF': 49}, {'$END': -113}, {'$END': -114}, {'$END': -115}, {'$END': -116, 'REMARK': 160},
                       {'CLASSIFIED_BY_KEYWORD': 146, '__classified_by_plus_9': 18, 'classified_by': 122},
                       {'$END': -117, 'COMMA': 133, 'PERSON': 79, 'SEMICOLON': 35, 'TAG': 87},
                       {'$END': -118,
                        'AMENDED': 124,
                        'DATE': 21,
                        'DECL': 184,
                        'EVENT': 57,
                        'NOT_APPLICABLE': 36,
                        'OADR': 102,
                        'REMARK': 242,
                        'SCHEDULE': 271,
                        '___duration_plus_7': 52,
                        '_duration': 207},
                       {'$END': -119, 'STATION': -119, 'STATION_ONLY': -119},
                       {'$END': -120, 'EXEMPTION': -120, 'EXEMPTION_SEPARATOR': -120, 'REMARK': -120}, {'$END': -121},
                       {'ADDRESSED_INDICATOR': 181, 'ADDRESS_NAME': 201, 'ROLE_WORD': 257, 'addressee': 118}, {'$END': -122},
                       {'$END': -123, 'REMARK': 174}, {'WORD': 53}, {}, {'$END': -124, 'CLASSIFIED_BY_REST': -124, 'REASON_LETTERS': 227},
                       {'$END': -125, 'PARAGRAPH_TEXT': 173}, {'MESSAGE_NUMBER': 7},
                       {'$END': -126,
                        'NUMBER_ALONE': -126,
                        'NUMBER_BEFORE': -126,
                        'REFERENCE_AGAIN': -126,
                        'REFERENCE_END': -126,
                        'REFERENCE_LABEL': -126,
                        'REFERENCE_PAGE_LINE': -126,
                        'REFERENCE_PARENTHESIS': -126,
                        'REFERENCE_STATION': -126,
                        'REFERENCE_WORD': -126,
                        'REFERENCE_YEAR': -126,
                        'SEPARATOR': -126},
                       {'$END': -127}, {'DAY_TIME': 252, 'PROSIGN': 253}, {'$END': -128}, {'$END': -129}, {'$END': -130},
                       {'SUB_PARAGRAPH_LABEL': 68, 'sub_paragraph_head': 165}, {'$END': -131, 'DAY_OF_YEAR': 232, 'file_time': 26},
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
                       {'$END': -133,
                        'NUMBER_ALONE': -133,
                        'NUMBER_BEFORE': -133,
                        'REFERENCE_AGAIN': -133,
                        'REFERENCE_END': -133,
                        'REFERENCE_LABEL': -133,
                        'REFERENCE_PAGE_LINE': -133,
                        'REFERENCE_PARENTHESIS': -133,
                        'REFERENCE_STATION': -133,
                        'REFERENCE_WORD': -133,
                        'REFERENCE_YEAR': -133,
                        'SEPARATOR': -133},
                       {'$END': -134,
                        'NUMBER_ALONE': -134,
                        'NUMBER_BEFORE': -134,
                        'REFERENCE_AGAIN': -134,
                        'REFERENCE_END': -134,
                        'REFERENCE_LABEL': -134,
                        'REFERENCE_PAGE_LINE': -134,
                        'REFERENCE_PARENTHESIS': -134,
                        'REFERENCE_STATION': -134,
                        'REFERENCE_WORD': -134,
                        'REFERENCE_YEAR': -134,
                        'SEPARATOR': -134},
                       {'$END': -135}, {'ADDRESS_NAME': 270}, {'WORD': 72}, {'OF': 31},
                       {'$END': -136,
                        'DATE': -136,
                        'DECL': -136,
                        'EVENT': -136,
                        'EXEMPTION': -136,
                        'MANUAL_REVIEW': -136,
                        'NOT_APPLICABLE': -136,
                        'OADR': -136},
                       {'DAY_TIME': 222, 'PROSIGN': 38, '__date_time_group_star_2': 171, 'date_time_group': 225},
                       {'$END': -137, 'CHANNEL_NUMBER': 204, 'SECURITY_PROSIGN': 115},
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
                       {'$END': -139, 'REMARK': 84, 'SHORT_SECTION': 22}, {},
                       {'$END': -140,
                        'NUMBER_ALONE': -140,
                        'NUMBER_BEFORE': -140,
                        'REFERENCE_AGAIN': -140,
                        'REFERENCE_END': -140,
                        'REFERENCE_LABEL': -140,
                        'REFERENCE_PAGE_LINE': -140,
                        'REFERENCE_PARENTHESIS': -140,
                        'REFERENCE_STATION': -140,
                        'REFERENCE_WORD': -140,
                        'REFERENCE_YEAR': -140,
                        'SEPARATOR': -140},
                       {'$END': -141}, {'EO': 1, 'executive_order': 88}, {'ADDRESS_NAME': 94}, {'SUBJECT_KEYWORD': 77, 'subject': 71},
                       {'$END': -142, 'CONTINUITY_NUMBER': 45, 'LEFT_OUT': 180, 'PRECEDENCE_WORD': 33},
                       {'$END': -143,
                        'NUMBER_ALONE': -143,
                        'NUMBER_BEFORE': -143,
                        'REFERENCE_AGAIN': -143,
                        'REFERENCE_END': -143,
                        'REFERENCE_LABEL': -143,
                        'REFERENCE_PAGE_LINE': -143,
                        'REFERENCE_PARENTHESIS': -143,
                        'REFERENCE_STATION': -143,
                        'REFERENCE_WORD': -143,
                        'REFERENCE_YEAR': -143,
                        'SEPARATOR': -143},
                       {'$END': -144, 'OPERATING_SIGNAL': 287, '__security_star_1': 217}, {'REFERENCE_NUMBER': 32, 'REFERENCE_PARENTHESIS': 209},
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
                       {'$END': -146}, {'$END': -147, 'CONTINUITY_NUMBER': 93, 'LEFT_OUT': 106, 'PRECEDENCE_WORD': 202},
                       {'$END': -148, 'CONTINUITY_NUMBER': 86, 'LEFT_OUT': 116},
                       {'$END': -149, 'COMMA': -149, 'PERSON': -149, 'SEMICOLON': -149, 'TAG': -149}, {'$END': -150, 'SECURITY_PROSIGN': 139},
                       {'$END': -151, 'SECURITY_PROSIGN': 104}, {'$END': -152, 'STATION': 24, 'STATION_ONLY': 255}, {'$END': -153}, {'$END': -154},
                       {'REFERENCE_NUMBER': 248}, {'DOUBLED_PROSIGN': 3, 'called_stations': 274}, {'$END': -155},
                       {'$END': -156, 'PARAGRAPH_TEXT': 112},
                       {'$END': -157,
                        'NUMBER_ALONE': -157,
                        'NUMBER_BEFORE': -157,
                        'REFERENCE_AGAIN': -157,
                        'REFERENCE_END': -157,
                        'REFERENCE_LABEL': -157,
                        'REFERENCE_PAGE_LINE': -157,
                        'REFERENCE_PARENTHESIS': -157,
                        'REFERENCE_STATION': -157,
                        'REFERENCE_WORD': -157,
                        'REFERENCE_YEAR': -157,
                        'SEPARATOR': -157,
                        'YEAR_BEHIND': 187},
                       {'$END': -158, 'CLASSIFIED_BY_REST': 267, 'REASON_SECTION': 285, 'REASON_WORD': 259, 'reason': 293}, {'SECTION_NUMBER': 25},
                       {'$END': -159, 'PARAGRAPH_TEXT': 103}, {'$END': -160, 'OPERATING_SIGNAL': 58}, {'$END': -161},
                       {'$END': -162, 'CLASSIFIED_BY_REST': -162},
                       {'$END': -163, 'DAY_OF_YEAR': 232, 'SECTION_SUFFIX': 8, 'SERIAL': 144, 'file_time': 127}, {'$END': -164}, {'ZONE': 66},
                       {'$END': -165}, {'$END': -166, 'LEFT_OUT': 200}, {}, {'YEAR': 135}, {'$END': -167, 'CLASSIFIED_BY_REST': -167},
                       {'FM': 277, 'originator': 189}, {'PAGE_NUMBER': 44}, {'$END': -168, 'INSTRUCTIONS': 96},
                       {'REFERENCE_NUMBER': 213, 'REFERENCE_PARENTHESIS': 260}, {'TIME': 170}, {'$END': -169, 'LEFT_OUT': 105}, {'$END': -170},
                       {'$END': -171,
                        'NUMBER_ALONE': -171,
                        'NUMBER_BEFORE': -171,
                        'REFERENCE_AGAIN': -171,
                        'REFERENCE_END': -171,
                        'REFERENCE_LABEL': -171,
                        'REFERENCE_PAGE_LINE': -171,
                        'REFERENCE_PARENTHESIS': -171,
                        'REFERENCE_STATION': -171,
                        'REFERENCE_WORD': -171,
                        'REFERENCE_YEAR': -171,
                        'SEPARATOR': -171},
                       {'EXEMPTION': 131}, {}, {'$END': -172}, {'$END': -173},
                       {'$END': -174,
                        'NUMBER_ALONE': -174,
                        'NUMBER_BEFORE': -174,
                        'REFERENCE_AGAIN': -174,
                        'REFERENCE_END': -174,
                        'REFERENCE_LABEL': -174,
                        'REFERENCE_PAGE_LINE': -174,
                        'REFERENCE_PARENTHESIS': -174,
                        'REFERENCE_STATION': -174,
                        'REFERENCE_WORD': -174,
                        'REFERENCE_YEAR': -174,
                        'SEPARATOR': -174},
                       {'$END': -175}, {'$END': -176}, {'$END': -177, 'CONTINUITY_NUMBER': 233, 'LEFT_OUT': 143},
                       {'REFERENCE_KEYWORD': 269, 'references': 237}, {'YEAR': 230},
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
                       {'$END': -179,
                        'NUMBER_ALONE': -179,
                        'NUMBER_BEFORE': -179,
                        'REFERENCE_AGAIN': -179,
                        'REFERENCE_END': -179,
                        'REFERENCE_LABEL': -179,
                        'REFERENCE_PAGE_LINE': -179,
                        'REFERENCE_PARENTHESIS': -179,
                        'REFERENCE_STATION': -179,
                        'REFERENCE_WORD': -179,
                        'REFERENCE_YEAR': -179,
                        'SEPARATOR': -179,
                        'YEAR_BEHIND': 246},
                       {'$END': -180,
                        'NUMBER_ALONE': -180,
                        'NUMBER_BEFORE': -180,
                        'REFERENCE_AGAIN': -180,
                        'REFERENCE_END': -180,
                        'REFERENCE_LABEL': -180,
                        'REFERENCE_PAGE_LINE': -180,
                        'REFERENCE_PARENTHESIS': -180,
                        'REFERENCE_STATION': -180,
                        'REFERENCE_WORD': -180,
                        'REFERENCE_YEAR': -180,
                        'SEPARATOR': -180,
                        'YEAR_BEHIND': 134},
                       {'$END': -181}, {'SECTION_NUMBER': 150}, {'$END': -182, 'LEFT_OUT': 61}, {'ZONE': 101}, {'DAY_TIME': -183, 'PROSIGN': -183},
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
                       {'$END': -185}, {}, {'ADDRESSED_INDICATOR': 193, 'ADDRESS_NAME': 195},
                       {'$END': -186, 'COMMA': -186, 'PERSON': -186, 'SEMICOLON': -186, 'TAG': -186},
                       {'$END': -187, 'CLASSIFIED_BY_REST': -187, 'REASON_LETTERS': 219, 'REASON_SECTION': 166}, {'REFERENCE_NUMBER': 247},
                       {'$END': -188}, {'$END': -189}, {'$END': -190, 'COMMA': -190, 'PERSON': -190, 'SEMICOLON': -190, 'TAG': -190},
                       {'$END': -191, 'FULL_STOP': -191, 'ROUTING_INDICATOR': -191}, {'$END': -192},
                       {'$END': -193, 'BESIDE': -193, 'DOUBLE_SLASH': 164, 'FINAL_SECTION': -193, 'SECTION_WORD': -193, 'STATION': -193},
                       {'$END': -194}, {'SECURITY_SIGNAL': 283, 'security': 141},
                       {'$END': -195,
                        'NUMBER_ALONE': 75,
                        'NUMBER_BEFORE': 15,
                        'REFERENCE_AGAIN': 190,
                        'REFERENCE_END': 172,
                        'REFERENCE_LABEL': 177,
                        'REFERENCE_PAGE_LINE': 196,
                        'REFERENCE_PARENTHESIS': 51,
                        'REFERENCE_STATION': 231,
                        'REFERENCE_WORD': 178,
                        'REFERENCE_YEAR': 279,
                        '_citation': 179,
                        '_citations': 114,
                        'cited_telegram': 120},
                       {'$END': -196, 'CONTINUITY_NUMBER': 121, 'LEFT_OUT': 191, 'PRECEDENCE_WORD': 48}, {'$END': -197}, {'ROUTING_INDICATOR': 220},
                       {'PAGE_STATION': 229, 'PAGE_WORD': 28, 'page_line': 99}, {}, {'$END': -198}, {'$END': -199}, {'ORIGINATOR_NAME': 221},
                       {'$END': -200,
                        'BESIDE': -200,
                        'DOUBLE_SLASH': 182,
                        'FINAL_SECTION': -200,
                        'SECTION_WORD': -200,
                        'STATION': -200,
                        '___level_star_5': 137},
                       {'$END': -201,
                        'NUMBER_ALONE': -201,
                        'NUMBER_BEFORE': -201,
                        'REFERENCE_AGAIN': -201,
                        'REFERENCE_END': -201,
                        'REFERENCE_LABEL': -201,
                        'REFERENCE_PAGE_LINE': -201,
                        'REFERENCE_PARENTHESIS': -201,
                        'REFERENCE_STATION': 198,
                        'REFERENCE_WORD': -201,
                        'REFERENCE_YEAR': -201,
                        'SEPARATOR': -201},
                       {'$END': -202}, {'$END': -203, 'COMMA': 258, 'PERSON': 263, 'SEMICOLON': 203, 'TAG': 100, '__tags_star_8': 156},
                       {'$END': -204}, {'SECURITY_GROUP': 294}, {'MESSAGE_NUMBER': 107},
                       {'$END': -205, 'CLASSIFIED_BY_REST': -205, 'REASON_LETTERS': 73}, {'$END': -206, 'FULL_STOP': -206, 'ROUTING_INDICATOR': -206},
                       {'$END': -207, 'OPERATING_SIGNAL': -207}, {'$END': -208}, {'$END': -209, 'LEFT_OUT': 17}, {'$END': -210}, {'MARK': 212},
                       {'$END': -211, 'BESIDE': -211, 'FINAL_SECTION': -211, 'SECTION_WORD': -211, 'STATION': -211},
                       {'$END': -212, 'CLASSIFIED_BY_REST': 14},
                       {'$END': -213, 'OPERATING_SIGNAL': 287, 'SPECIAL_HANDLING': 197, '__security_star_1': 34}],
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
                          ('EFTO', 'E ?F ?T ?O(?= )'), ('SECTION_WORD', 'SECTION(?= )'),
                          ('YEAR_BEHIND',
                           '(?i:-(?:19|20)?\\d\\d(?![\\w\\/])|\\/(?:0\\d|10|[6-9]\\d)(?![\\w\\/])|\\((?:19|20)?\\d\\d\\)|\\d\\d(?=\\s*(?:[,;]|\\Z|¶|\\(?[A-Z][.)])))'),
                          ('PAGE_WORD', 'PAGE(?= )'), ('EXEMPTION_SEPARATOR', '(?i:(?:[,;\\/&]|AND\\b)(?=\\s*\\(?(?:25|50|75)?X[1-9]))'),
                          ('REASON_WORD',
                           '(?i:(?:[,;.:\\-\\s]|\\b(?:f[o0]?r|the|following|under|per|pursuant|based|[o0]n|to|of|in|are|is|due|and)\\b|e\\.? '
                           '?o\\.?:?|\\b1\\d{4}\\b)*\\b(?:reas[a-z0]{0,4}|rea[o0]ns?|res[o0]ns?|raesons?|ras[o0]ns?|resa[o0]ns?|sect[a-z]{2,5}|sec|paras?)\\b(?:\\(s\\))?(?:[,;.:\\-\\s]|\\b(?:f[o0]?r|the|following|under|per|pursuant|based|[o0]n|to|of|in|are|is|due|and)\\b|e\\.? '
                           '?o\\.?:?|\\b1\\d{4}\\b|\\b(?:reas[a-z0]{0,4}|rea[o0]ns?|res[o0]ns?|raesons?|ras[o0]ns?|resa[o0]ns?|sect[a-z]{2,5}|sec|paras?)\\b(?:\\(s\\))?)*|(?:[,;.:\\-\\s]|\\b(?:f[o0]?r|the|following|under|per|pursuant|based|[o0]n|to|of|in|are|is|due|and)\\b|e\\.? '
                           '?o\\.?:?|\\b1\\d{4}\\b)+(?=1 ?[.,] ?\\d))'),
                          ('REFERENCE_STATION',
                           "(?i:(?!(?:AND|REFS?|REFTEL)\\b|[A-Z][.:]\\s|C?A-\\d|O+\\d)(?:[A-Z]|0(?=[A-Z]))(?:[A-Z.'’&]|0(?=[A-Z])|-(?=[A-Z]))*+(?:\\s++(?!(?:AND|REFS?|REFTEL)\\b|[A-Z][.:]\\s|C?A-\\d|O+\\d)(?:[A-Z]|0(?=[A-Z]))(?:[A-Z.'’&]|0(?=[A-Z])|-(?=[A-Z]))*+){0,4}?(?=\\s*+(?:[:,\\-]\\s*+)?(?:\\([^()\n"
                           ']{1,4}\\)\\s*+)?(?:#\\s*+)?(?=O*\\d)[\\dO]{1,8}(?!\\w|\\.\\d|\\/\\d{1,2}\\/|\\s+(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*\\b)))'),
                          ('REFERENCE_YEAR',
                           "(?i:['’`]?(?:(?:19|20)\\d\\d|0\\d\\d|[\\dO]\\d)(?:\\s*-\\s*|\\s*)(?=[A-Z]|0[A-Z])(?!AND\\b)|\\((?:19|20)?\\d\\d\\)(?=\\s*(?:[A-Z]|0[A-Z])))"),
                          ('EXEMPTION', '(?i:\\(?(?:1\\.6 ?)?(?:25|50|75)?X[1-9]\\)?(?:-[A-Z]+)?(?![0-9A-Z]))'),
                          ('SUBJECT_KEYWORD', '(?i:SUBJ(?:ECT)?(?![A-Z])\\s*[:;]?|[A-Z]{3,9}\\s*[:;])'),
                          ('STATION', "[A-Z](?:[A-Z.'\\-]| +(?=[A-Z]))*(?= +\\d{2,8}\\b)"),
                          ('TAGS_KEYWORD', '(?i:TAGS?(?![A-Z])\\s*[:;,.]?|[A-Z]{2,6}\\s*[:;])'),
                          ('REFERENCE_NUMBER', '(?i:(?:[:,\\-]\\s*)?(?:#\\s*)?[\\dO]{1,8}(?!\\w))'),
                          ('STATION_BEHIND', '(?i:[A-Z]+(?:[ \t]+[A-Z]+(?![.)]))*)'), ('LEFT_OUT', ',? *XMT[ \\/]\\s*\\S.*'),
                          ('DATE',
                           '(?i:\\d{1,4} ?[\\/\\-] ?\\d{1,2} ?[\\/\\-] ?\\d{1,4}|\\d{8}\\b|\\d{1,2} [A-Z]{3,9} \\d{2,4}|[A-Z]{3,9} \\d{1,2}, '
                           '?\\d{4})'),
                          ('NOT_APPLICABLE', '(?i:N ?\\/ ?A\\b\\.?|NA\\b|NOT APPLICABLE)'), ('REASON_SECTION', '1 ?[.,]\\s{0,3}\\d{1,2}(?!\\d)\\.?'),
                          ('MESSAGE_NUMBER', '\\d{2,8}\\b'),
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
                           '(?i:(?:(?!(?:\\b(?:f[o0]?r|per|under|based\\s+[o0]n|due\\s+to|pursuant\\s+to)\\s+(?:the\\s+)?(?:following\\s+)?)?(?:\\b(?:e\\.? '
                           '?o\\.?:? '
                           '?1\\d{4}|1\\d{4}\\b|reas|rea[o0]n|res[o0]n|raeson|ras[o0]ns?\\b|resa[o0]n|sect[a-z]{2,5}\\s+\\d|derived\\s+from)|1 ?[.,] '
                           '?[2-6]\\b))[\\s\\S])+)'),
                          ('ADDRESS_NAME',
                           '[A-Z0-9](?:[^\\s,]|,(?! *XMT[ \\/]))*(?: +(?!(?:FLASH|NIACT IMMEDIATE|IMMEDIATE|PRIORITY|ROUTINE)(?: +\\d+)?\\s*(?:$|,? '
                           '*XMT[ \\/])|\\d{1,6}\\s*(?:$|,? *XMT[ \\/])|XMT[ \\/])(?:[^\\s,]|,(?! *XMT[ \\/]))+)*'),
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
 'markings': {'rules': [('_separator', 1), ('portion', 1), ('banner', 1), ('__banner_star_2', 2), ('banner_release', 3),
                        ('__banner_release_star_3', 3), ('__portion_star_0', 2), ('__banner_star_2', 1), ('banner', 2), ('_control', 1),
                        ('banner', 1), ('__banner_star_2', 2), ('_control', 1), ('portion', 2), ('__banner_star_2', 3),
                        ('__banner_release_star_3', 2), ('_separator', 1), ('banner', 2), ('_control', 1), ('__release_star_1', 2),
                        ('__banner_release_star_3', 1), ('__release_star_1', 3), ('release', 3), ('portion', 2), ('_separator', 1),
                        ('banner_release', 2), ('__banner_release_star_3', 2), ('portion', 1), ('__release_star_1', 1), ('__release_star_1', 2),
                        ('__banner_star_2', 1), ('__banner_star_2', 2), ('__portion_star_0', 3), ('__banner_star_2', 2), ('release', 2),
                        ('__banner_star_2', 3), ('_separator', 1)],
              'starts': {'banner': (40, 5), 'portion': (31, 9)},
              'states': [{'CONTROL': -1, 'RELEASE_TO': -1, 'UNCLASSIFIED_CONTROL': -1},
                         {'$END': -2, 'COMMA': 33, 'DOUBLE_SLASH': 49, 'HYPHEN': 24, 'SLASH': 0, '__portion_star_0': 21, '_separator': 43},
                         {'$END': -3,
                          'BANNER_CONTROL': 13,
                          'BANNER_RELEASE_TO': 10,
                          'BANNER_SEPARATOR': 11,
                          '__banner_star_2': 25,
                          'banner_release': 41},
                         {'$END': -4, 'BANNER_CONTROL': -4, 'BANNER_RELEASE_TO': -4, 'BANNER_SEPARATOR': -4}, {'COUNTRY': 27}, {},
                         {'$END': -5, 'BANNER_CONTROL': -5, 'BANNER_COUNTRY': 23, 'BANNER_RELEASE_TO': -5, 'BANNER_SEPARATOR': -5, '__ANON_0': 20},
                         {'BANNER_CONTROL': 22, 'BANNER_RELEASE_TO': 10, 'banner_release': 48},
                         {'$END': -6, 'BANNER_CONTROL': -6, 'BANNER_COUNTRY': -6, 'BANNER_RELEASE_TO': -6, 'BANNER_SEPARATOR': -6, '__ANON_0': -6},
                         {}, {'BANNER_COUNTRY': 34}, {'BANNER_CONTROL': 17, 'BANNER_RELEASE_TO': 10, 'banner_release': 46},
                         {'$END': -7, 'COMMA': -7, 'DOUBLE_SLASH': -7, 'HYPHEN': -7, 'SLASH': -7},
                         {'$END': -8, 'BANNER_CONTROL': -8, 'BANNER_RELEASE_TO': -8, 'BANNER_SEPARATOR': -8},
                         {'$END': -9, 'BANNER_CONTROL': 3, 'BANNER_RELEASE_TO': 10, 'BANNER_SEPARATOR': 7, 'banner_release': 42},
                         {'$END': -10, 'COMMA': -10, 'DOUBLE_SLASH': -10, 'HYPHEN': -10, 'SLASH': -10},
                         {'$END': -11,
                          'BANNER_CONTROL': 13,
                          'BANNER_RELEASE_TO': 10,
                          'BANNER_SEPARATOR': 11,
                          '__banner_star_2': 14,
                          'banner_release': 41},
                         {'$END': -12, 'BANNER_CONTROL': -12, 'BANNER_RELEASE_TO': -12, 'BANNER_SEPARATOR': -12}, {'COUNTRY': 29},
                         {'$END': -13, 'COMMA': -13, 'DOUBLE_SLASH': -13, 'HYPHEN': -13, 'SLASH': -13}, {'BANNER_COUNTRY': 8},
                         {'$END': -14, 'COMMA': 33, 'DOUBLE_SLASH': 49, 'HYPHEN': 24, 'SLASH': 0, '_separator': 45},
                         {'$END': -15, 'BANNER_CONTROL': -15, 'BANNER_RELEASE_TO': -15, 'BANNER_SEPARATOR': -15},
                         {'$END': -16,
                          'BANNER_CONTROL': -16,
                          'BANNER_COUNTRY': -16,
                          'BANNER_RELEASE_TO': -16,
                          'BANNER_SEPARATOR': -16,
                          '__ANON_0': -16},
                         {'CONTROL': -17, 'RELEASE_TO': -17, 'UNCLASSIFIED_CONTROL': -17},
                         {'$END': -18, 'BANNER_CONTROL': 3, 'BANNER_RELEASE_TO': 10, 'BANNER_SEPARATOR': 7, 'banner_release': 42},
                         {'$END': -19, 'COMMA': -19, 'DOUBLE_SLASH': -19, 'HYPHEN': -19, 'SLASH': -19},
                         {'$END': -20, 'COMMA': -20, 'COUNTRY': -20, 'DOUBLE_SLASH': -20, 'HYPHEN': -20, 'SLASH': -20},
                         {'$END': -21,
                          'BANNER_CONTROL': -21,
                          'BANNER_COUNTRY': -21,
                          'BANNER_RELEASE_TO': -21,
                          'BANNER_SEPARATOR': -21,
                          '__ANON_0': -21},
                         {'$END': -22, 'COMMA': -22, 'COUNTRY': -22, 'DOUBLE_SLASH': -22, 'HYPHEN': -22, 'SLASH': -22},
                         {'$END': -23, 'COMMA': 18, 'COUNTRY': 39, 'DOUBLE_SLASH': -23, 'HYPHEN': -23, 'SLASH': -23},
                         {'PORTION_LEVEL': 1, 'UNCLASSIFIED_CONTROL': 36, 'portion': 9},
                         {'$END': -24, 'COMMA': 33, 'DOUBLE_SLASH': 49, 'HYPHEN': 24, 'SLASH': 0, '_separator': 45},
                         {'CONTROL': -25, 'RELEASE_TO': -25, 'UNCLASSIFIED_CONTROL': -25},
                         {'$END': -26,
                          'BANNER_CONTROL': -26,
                          'BANNER_COUNTRY': 28,
                          'BANNER_RELEASE_TO': -26,
                          'BANNER_SEPARATOR': -26,
                          '__ANON_0': 50,
                          '__banner_release_star_3': 6},
                         {'$END': -27,
                          'BANNER_CONTROL': -27,
                          'BANNER_COUNTRY': -27,
                          'BANNER_RELEASE_TO': -27,
                          'BANNER_SEPARATOR': -27,
                          '__ANON_0': -27},
                         {'$END': -28, 'COMMA': 33, 'DOUBLE_SLASH': 49, 'HYPHEN': 24, 'SLASH': 0, '__portion_star_0': 32, '_separator': 43},
                         {'COUNTRY': 47}, {'$END': -29, 'COMMA': -29, 'COUNTRY': -29, 'DOUBLE_SLASH': -29, 'HYPHEN': -29, 'SLASH': -29},
                         {'$END': -30, 'COMMA': -30, 'COUNTRY': -30, 'DOUBLE_SLASH': -30, 'HYPHEN': -30, 'SLASH': -30},
                         {'BANNER_CONTROL': 16, 'BANNER_LEVEL': 2, 'banner': 5},
                         {'$END': -31, 'BANNER_CONTROL': -31, 'BANNER_RELEASE_TO': -31, 'BANNER_SEPARATOR': -31},
                         {'$END': -32, 'BANNER_CONTROL': -32, 'BANNER_RELEASE_TO': -32, 'BANNER_SEPARATOR': -32},
                         {'CONTROL': 26, 'RELEASE_TO': 37, 'UNCLASSIFIED_CONTROL': 19, '_control': 12, 'release': 15},
                         {'$END': -33, 'COMMA': -33, 'DOUBLE_SLASH': -33, 'HYPHEN': -33, 'SLASH': -33},
                         {'CONTROL': 26, 'RELEASE_TO': 37, 'UNCLASSIFIED_CONTROL': 19, '_control': 44, 'release': 15},
                         {'$END': -34, 'BANNER_CONTROL': -34, 'BANNER_RELEASE_TO': -34, 'BANNER_SEPARATOR': -34},
                         {'$END': -35, 'COMMA': 4, 'COUNTRY': 38, 'DOUBLE_SLASH': -35, 'HYPHEN': -35, 'SLASH': -35, '__release_star_1': 30},
                         {'$END': -36, 'BANNER_CONTROL': -36, 'BANNER_RELEASE_TO': -36, 'BANNER_SEPARATOR': -36},
                         {'CONTROL': -37, 'RELEASE_TO': -37, 'UNCLASSIFIED_CONTROL': -37}, {'BANNER_COUNTRY': 35}],
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
 'telegram': {'rules': [('_addresses', 2), ('_routing', 1), ('_extract', 2), ('_addresses', 2), ('ending', 2), ('ending', 1), ('ending', 1),
                        ('_extract', 2), ('ending', 4), ('heading', 4), ('_addresses', 4), ('ending', 4), ('_routing', 2), ('telegram', 1),
                        ('ending', 2), ('ending', 2), ('_citations', 0), ('telegram', 3), ('_routing', 4), ('_routing', 1), ('ending', 4),
                        ('ending', 1), ('ending', 1), ('heading', 5), ('heading', 5), ('heading', 1), ('ending', 3), ('_routing', 1), ('heading', 2),
                        ('ending', 3), ('__text_star_0', 1), ('_extract', 2), ('ending', 2), ('ending', 5), ('_routing', 2), ('ending', 0),
                        ('_addresses', 3), ('text', 5), ('telegram', 2), ('heading', 6), ('__text_star_0', 1), ('ending', 2), ('ending', 3),
                        ('_addresses', 2), ('ending', 2), ('_addresses', 1), ('text', 6), ('_routing', 2), ('__text_star_0', 2), ('_routing', 2),
                        ('ending', 3), ('_citations', 1), ('_routing', 3), ('_extract', 3), ('_routing', 3), ('ending', 4), ('_extract', 1),
                        ('ending', 2), ('_routing', 3), ('_routing', 3), ('_addresses', 3), ('ending', 3), ('ending', 1), ('_citations', 2),
                        ('ending', 3), ('_citations', 1), ('_routing', 2), ('_routing', 1), ('ending', 4), ('text', 6), ('heading', 1),
                        ('_routing', 2), ('ending', 2), ('ending', 2), ('_extract', 1), ('ending', 3), ('__text_star_0', 2), ('_extract', 1),
                        ('_citations', 2), ('_addresses', 1), ('ending', 2), ('ending', 3), ('ending', 3), ('text', 7), ('ending', 3)],
              'starts': {'telegram': (93, 25)},
              'states': [{'ACCOUNTING': -1, 'BREAK': -1, 'CLASSIFICATION': -1},
                         {'CALLED_STATIONS': 57, 'CALLING_STATION': 13, 'DATE_TIME_GROUP': -2, 'SECURITY': 83},
                         {'BREAK': -3, 'CLASSIFICATION': -3, 'INFO': 92, 'TO': 53, '_addresses': 61},
                         {'ACCOUNTING': -4, 'BREAK': -4, 'CLASSIFICATION': -4, 'EXEMPTED': 72}, {'$END': -5, 'END_OF_MESSAGE': 98},
                         {'$END': -6, 'CORRECTION': 4, 'END_OF_MESSAGE': 40, 'END_SERIAL': 94}, {'$END': -7}, {'BREAK': -8, 'CLASSIFICATION': -8},
                         {'$END': -9, 'END_OF_MESSAGE': 41}, {'ACCOUNTING': 27, 'BREAK': 28, 'CLASSIFICATION': -10},
                         {'ACCOUNTING': -11, 'BREAK': -11, 'CLASSIFICATION': -11}, {'FROM': 66}, {'$END': -12},
                         {'DATE_TIME_GROUP': -13, 'SECURITY': 60}, {'$END': -14}, {'$END': -15, 'END_OF_MESSAGE': 73},
                         {'$END': -16, 'CORRECTION': 76, 'END_OF_MESSAGE': 58, 'END_SERIAL': 95},
                         {'$END': -17,
                          'BREAK': -17,
                          'CLASSIFIED_BY': 77,
                          'CORRECTION': -17,
                          'END_OF_MESSAGE': -17,
                          'END_SERIAL': -17,
                          'REFERENCES': 59,
                          'SIGNATURE': -17,
                          'TEXT': -17,
                          '_citations': 45},
                         {'$END': -18}, {'DATE_TIME_GROUP': -19}, {'DATE_TIME_GROUP': -20, 'SECURITY': 55}, {'$END': -21},
                         {'CLASSIFICATION': 29, 'text': 43}, {'$END': -22, 'CORRECTION': 86, 'END_OF_MESSAGE': 49}, {'SUBJECT': 34}, {},
                         {'$END': -23, 'END_OF_MESSAGE': 52}, {'BREAK': 47, 'CLASSIFICATION': -24}, {'CLASSIFICATION': -25},
                         {'CAPTION': 48, 'EXECUTIVE_ORDER': 35, 'PASS': 37, '__text_star_0': 68}, {'BREAK': 33, 'CLASSIFICATION': -26}, {'$END': -27},
                         {'CALLING_STATION': 42, 'DATE_TIME_GROUP': -28, 'SECURITY': 78}, {'CLASSIFICATION': -29},
                         {'$END': -17,
                          'BREAK': -17,
                          'CLASSIFIED_BY': 77,
                          'CORRECTION': -17,
                          'END_OF_MESSAGE': -17,
                          'END_SERIAL': -17,
                          'REFERENCES': 59,
                          'SIGNATURE': -17,
                          'TEXT': -17,
                          '_citations': 81},
                         {'TAGS': 64}, {'$END': -30}, {'CAPTION': -31, 'EXECUTIVE_ORDER': -31, 'PASS': -31}, {'DATE_TIME_GROUP': 11},
                         {'BREAK': -32, 'CLASSIFICATION': -32}, {'$END': -33}, {'$END': -34}, {'DATE_TIME_GROUP': -35, 'SECURITY': 62},
                         {'$END': -36, 'BREAK': 5, 'CORRECTION': 26, 'END_OF_MESSAGE': 6, 'END_SERIAL': 23, 'SIGNATURE': 74, 'ending': 18},
                         {'ACCOUNTING': -37, 'BREAK': -37, 'CLASSIFICATION': -37, 'EXEMPTED': 10},
                         {'$END': -38, 'BREAK': -38, 'CORRECTION': -38, 'END_OF_MESSAGE': -38, 'END_SERIAL': -38, 'SIGNATURE': -38, 'TEXT': 54},
                         {'$END': -39}, {'CLASSIFICATION': -40}, {'CAPTION': -41, 'EXECUTIVE_ORDER': -41, 'PASS': -41}, {'$END': -42},
                         {'$END': -43, 'END_OF_MESSAGE': 21}, {'ACCOUNTING': -44, 'BREAK': -44, 'CLASSIFICATION': -44, 'INFO': 44}, {'$END': -45},
                         {'ACCOUNTING': -46, 'BREAK': -46, 'CLASSIFICATION': -46, 'EXEMPTED': 51, 'INFO': 3},
                         {'$END': -47, 'BREAK': -47, 'CORRECTION': -47, 'END_OF_MESSAGE': -47, 'END_SERIAL': -47, 'SIGNATURE': -47},
                         {'DATE_TIME_GROUP': -48}, {'CAPTION': -49, 'EXECUTIVE_ORDER': -49, 'PASS': -49},
                         {'CALLING_STATION': 69, 'DATE_TIME_GROUP': -50, 'SECURITY': 70}, {'$END': -51},
                         {'$END': -52,
                          'BREAK': -52,
                          'CLASSIFIED_BY': 75,
                          'CORRECTION': -52,
                          'END_OF_MESSAGE': -52,
                          'END_SERIAL': -52,
                          'SIGNATURE': -52,
                          'TEXT': -52},
                         {'DATE_TIME_GROUP': -53}, {'BREAK': -54, 'CLASSIFICATION': -54}, {'DATE_TIME_GROUP': -55}, {'$END': -56}, {'SUBJECT': 17},
                         {'BREAK': -57, 'CLASSIFICATION': -57, 'FROM': 2, 'INFO': 92, 'TO': 53, '_addresses': 39},
                         {'INFO': 92, 'TO': 53, '_addresses': 9}, {'$END': -58, 'CORRECTION': 50, 'END_OF_MESSAGE': 31},
                         {'CAPTION': 89, 'EXECUTIVE_ORDER': 71, 'PASS': 56}, {'DATE_TIME_GROUP': -59, 'SECURITY': 19}, {'DATE_TIME_GROUP': -60},
                         {'TAGS': 24}, {'ACCOUNTING': -61, 'BREAK': -61, 'CLASSIFICATION': -61}, {'$END': -62},
                         {'$END': -63, 'BREAK': 16, 'CORRECTION': 15, 'END_OF_MESSAGE': 85, 'END_SERIAL': 67},
                         {'$END': -64, 'BREAK': -64, 'CORRECTION': -64, 'END_OF_MESSAGE': -64, 'END_SERIAL': -64, 'SIGNATURE': -64, 'TEXT': -64},
                         {'$END': -65, 'END_OF_MESSAGE': 80},
                         {'$END': -66,
                          'BREAK': -66,
                          'CORRECTION': -66,
                          'END_OF_MESSAGE': -66,
                          'END_SERIAL': -66,
                          'REFERENCES': 91,
                          'SIGNATURE': -66,
                          'TEXT': -66},
                         {'DATE_TIME_GROUP': -67}, {'DATE_TIME_GROUP': -68}, {'$END': -69},
                         {'$END': -70, 'BREAK': -70, 'CORRECTION': -70, 'END_OF_MESSAGE': -70, 'END_SERIAL': -70, 'SIGNATURE': -70, 'TEXT': 97},
                         {'$END': -6, 'CLASSIFICATION': -71, 'CORRECTION': 4, 'END_OF_MESSAGE': 40, 'END_SERIAL': 94}, {'DATE_TIME_GROUP': -72},
                         {'$END': -36, 'BREAK': 5, 'CORRECTION': 26, 'END_OF_MESSAGE': 6, 'END_SERIAL': 23, 'SIGNATURE': 74, 'ending': 46},
                         {'$END': -73}, {'$END': -74, 'END_OF_MESSAGE': 88},
                         {'BREAK': -75, 'CLASSIFICATION': -75, 'INFO': 92, 'TO': 53, '_addresses': 7}, {'$END': -76},
                         {'CAPTION': -77, 'EXECUTIVE_ORDER': -77, 'PASS': -77}, {'BREAK': -78, 'CLASSIFICATION': -78},
                         {'$END': -79, 'BREAK': -79, 'CORRECTION': -79, 'END_OF_MESSAGE': -79, 'END_SERIAL': -79, 'SIGNATURE': -79, 'TEXT': -79},
                         {'ACCOUNTING': -80, 'BREAK': -80, 'CLASSIFICATION': -80, 'EXEMPTED': 0},
                         {'$END': -36,
                          'BREAK': 82,
                          'CALLED_STATIONS': 32,
                          'CALLING_STATION': 20,
                          'CLASSIFICATION': 29,
                          'CORRECTION': 26,
                          'DATE_TIME_GROUP': 65,
                          'END_OF_MESSAGE': 6,
                          'END_SERIAL': 23,
                          'FROM': 87,
                          'INFO': 92,
                          'SECURITY': 79,
                          'SIGNATURE': 74,
                          'TO': 53,
                          'TRANSMISSION_IDENTIFIER': 1,
                          '_addresses': 90,
                          '_extract': 30,
                          '_routing': 38,
                          'ending': 14,
                          'heading': 22,
                          'telegram': 25,
                          'text': 84},
                         {'$END': -81, 'CORRECTION': 96, 'END_OF_MESSAGE': 36}, {'$END': -82, 'CORRECTION': 8, 'END_OF_MESSAGE': 12},
                         {'$END': -83, 'END_OF_MESSAGE': 63},
                         {'$END': -84, 'BREAK': -84, 'CORRECTION': -84, 'END_OF_MESSAGE': -84, 'END_SERIAL': -84, 'SIGNATURE': -84}, {'$END': -85}],
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
