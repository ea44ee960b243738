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

TABLES = {'fields': {'rules': [('classification', 1), ('references', 2), ('addressee', 4), ('_duration', 3), ('addressee', 3), ('classified_by', 3),
                      ('calling_station', 2), ('classified_by', 3), ('addressee', 4), ('reason', 1), ('transmission_identifier', 1),
                      ('__classification_star_4', 2), ('addressee', 4), ('_duration', 1), ('_level', 2), ('_level', 3), ('security', 3),
                      ('portion_head', 2), ('addressee', 4), ('addressee', 4), ('classified_by', 2), ('_citation', 1), ('addressee', 5),
                      ('references', 2), ('addressee', 4), ('__tags_star_8', 1), ('addressee', 2), ('classified_by', 2), ('_duration', 2),
                      ('addressee', 4), ('page_line', 5), ('addressee', 3), ('executive_order', 4), ('transmission_identifier', 3),
                      ('__tags_star_8', 2), ('___level_star_5', 3), ('addressee', 5), ('classification', 4), ('classification', 4), ('_duration', 3),
                      ('__tags_star_8', 1), ('_citation', 1), ('__classification_star_3', 2), ('classified_by', 1), ('_citation', 1),
                      ('_duration', 2), ('section', 4), ('addressee', 1), ('portion_head', 1), ('classification', 4), ('subject', 2),
                      ('addressee', 5), ('classification', 5), ('calling_station', 3), ('_duration', 3), ('__tags_star_8', 1), ('classification', 5),
                      ('cited_telegram', 1), ('cited_telegram', 2), ('section', 3), ('_citation', 1), ('paragraph_head', 2), ('calling_station', 3),
                      ('date_time_group', 5), ('_duration', 3), ('paragraph_head', 1), ('addressee', 3), ('paragraph_head', 3), ('classification', 4),
                      ('transmission_identifier', 2), ('classified_by', 2), ('transmission_identifier', 3), ('__security_star_1', 1), ('_level', 1),
                      ('called_stations', 2), ('originator', 2), ('tags', 1), ('_citation', 1), ('addressee', 3), ('page_line', 5),
                      ('paragraph_head', 2), ('__classification_star_3', 1), ('page_line', 8), ('addressee', 2), ('_duration', 1),
                      ('paragraph_head', 3), ('_duration', 2), ('addressee', 6), ('__tags_star_8', 1), ('_duration', 2), ('sub_paragraph_head', 2),
                      ('classification', 3), ('___duration_star_6', 2), ('classification', 6), ('__called_stations_plus_0', 1), ('_duration', 1),
                      ('reason', 2), ('_duration', 2), ('_duration', 2), ('__classified_by_plus_9', 2), ('addressee', 3), ('reason', 2),
                      ('_duration', 4), ('classification', 3), ('classified_by', 3), ('cited_telegram', 3), ('executive_order', 2), ('_duration', 2),
                      ('date_time_group', 6), ('classified_by', 4), ('_level', 1), ('___duration_star_6', 2), ('sub_paragraph_head', 2),
                      ('classification', 3), ('_duration', 2), ('cited_telegram', 5), ('portion_head', 2), ('paragraph_head', 3),
                      ('___duration_plus_7', 2), ('page_line', 6), ('page_line', 6), ('___level_star_5', 2), ('page_line', 4), ('paragraph_head', 3),
                      ('___duration_star_6', 3), ('transmission_identifier', 2), ('paragraph_head', 3), ('paragraph_head', 4), ('paragraph_head', 4),
                      ('___duration_star_6', 1), ('page_line', 7), ('__date_time_group_star_2', 1), ('paragraph_head', 2), ('executive_order', 3),
                      ('portion_head', 3), ('called_stations', 3), ('_duration', 3), ('page_line', 7), ('classification', 2), ('references', 3),
                      ('_duration', 1), ('sub_paragraph_head', 3), ('cited_telegram', 3), ('_level', 2), ('sub_paragraph_head', 3), ('subject', 4),
                      ('tags', 2), ('executive_order', 3), ('transmission_identifier', 4), ('addressee', 3), ('___duration_plus_7', 1),
                      ('section', 4), ('security', 3), ('_citations', 2), ('calling_station', 3), ('_duration', 1), ('_citations', 2),
                      ('addressee', 2), ('cited_telegram', 2), ('file_time', 2), ('addressee', 2), ('__called_stations_plus_0', 2),
                      ('calling_station', 4), ('addressee', 3), ('__tags_star_8', 2), ('calling_station', 4), ('security', 2),
                      ('transmission_identifier', 3), ('__classified_by_plus_9', 1), ('_duration', 1), ('subject', 1), ('addressee', 5),
                      ('reason', 1), ('subject', 3), ('cited_telegram', 4), ('__tags_star_8', 2), ('calling_station', 4), ('calling_station', 5),
                      ('transmission_identifier', 2), ('cited_telegram', 4), ('__security_star_1', 2), ('cited_telegram', 4), ('addressee', 3),
                      ('addressee', 2), ('classification', 2), ('reason', 2), ('sub_paragraph_head', 1), ('sub_paragraph_head', 2), ('addressee', 3),
                      ('addressee', 4), ('cited_telegram', 3), ('cited_telegram', 2), ('security', 4), ('__classification_star_4', 1),
                      ('_citation', 1), ('_citation', 1), ('date_time_group', 5), ('_citations', 1), ('_duration', 2), ('reason', 3),
                      ('date_time_group', 4), ('paragraph_head', 2), ('subject', 2), ('references', 1), ('addressee', 3), ('subject', 3),
                      ('addressee', 4), ('addressee', 5), ('__date_time_group_star_2', 2), ('__tags_star_8', 2), ('addressee', 4),
                      ('classification', 5), ('_duration', 1)],
            'starts': {'addressee': (206, 243),
                       'called_stations': (294, 60),
                       'calling_station': (285, 221),
                       'classification': (274, 71),
                       'classified_by': (17, 27),
                       'date_time_group': (142, 155),
                       'executive_order': (151, 46),
                       'originator': (14, 249),
                       'page_line': (216, 35),
                       'paragraph_head': (184, 212),
                       'portion_head': (70, 93),
                       'references': (211, 32),
                       'security': (26, 58),
                       'sub_paragraph_head': (24, 22),
                       'subject': (30, 232),
                       'tags': (40, 50),
                       'transmission_identifier': (215, 252)},
            'states': [{'$END': -1,
                        'BESIDE': 267,
                        'FINAL_SECTION': 53,
                        'SECTION_WORD': 202,
                        'STATION': 291,
                        '__classification_star_4': 255,
                        'section': 188},
                       {'$END': -2}, {'$END': -3, 'LEFT_OUT': 284}, {'$END': -4, 'EXEMPTION': 128, 'EXEMPTION_SEPARATOR': 149, 'REMARK': 141},
                       {'$END': -5, 'CONTINUITY_NUMBER': 2, 'LEFT_OUT': 288, 'PRECEDENCE_WORD': 15}, {'WORD': 56}, {'$END': -6},
                       {'REFERENCE_NUMBER': 251}, {'$END': -7, 'DAY_OF_YEAR': 78, 'SECTION_SUFFIX': 86, 'SERIAL': 213, 'file_time': 96},
                       {'$END': -8, 'CLASSIFIED_BY_REST': 150}, {'$END': -9},
                       {'$END': -10, 'CLASSIFIED_BY_REST': -10, 'REASON_LETTERS': 133, 'REASON_SECTION': 140},
                       {'$END': -11, 'CHANNEL': 169, 'CHANNEL_NUMBER': 103, 'SECURITY_PROSIGN': 247},
                       {'$END': -12, 'BESIDE': -12, 'FINAL_SECTION': -12, 'SECTION_WORD': -12, 'STATION': -12}, {'FM': 264, 'originator': 249},
                       {'$END': -13, 'CONTINUITY_NUMBER': 37, 'LEFT_OUT': 239}, {'$END': -14},
                       {'CLASSIFIED_BY_KEYWORD': 236, '__classified_by_plus_9': 68, 'classified_by': 27}, {'MARK': 160},
                       {'$END': -15,
                        'BESIDE': -15,
                        'DOUBLE_SLASH': 82,
                        'FINAL_SECTION': -15,
                        'SECTION_WORD': -15,
                        'STATION': -15,
                        '___level_star_5': 21},
                       {'ROUTING_INDICATOR': 8},
                       {'$END': -16, 'BESIDE': -16, 'DOUBLE_SLASH': 5, 'FINAL_SECTION': -16, 'SECTION_WORD': -16, 'STATION': -16}, {},
                       {'PAGE_SECTION': 207}, {'SUB_PARAGRAPH_LABEL': 258, 'sub_paragraph_head': 22},
                       {'$END': -17, 'OPERATING_SIGNAL': 106, '__security_star_1': 266}, {'SECURITY_SIGNAL': 290, 'security': 58}, {}, {'$END': -18},
                       {'$END': -19}, {'SUBJECT_KEYWORD': 238, 'subject': 232}, {'$END': -20}, {}, {'$END': -21, 'CLASSIFIED_BY_REST': 6},
                       {'OF': 174}, {},
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
                        'SEPARATOR': -22},
                       {'$END': -23, 'LEFT_OUT': 123},
                       {'$END': -24,
                        'NUMBER_ALONE': 90,
                        'NUMBER_BEFORE': 74,
                        'REFERENCE_AGAIN': 36,
                        'REFERENCE_END': 189,
                        'REFERENCE_LABEL': 65,
                        'REFERENCE_PAGE_LINE': 269,
                        'REFERENCE_PARENTHESIS': 69,
                        'REFERENCE_STATION': 134,
                        'REFERENCE_WORD': 94,
                        'REFERENCE_YEAR': 112,
                        'SEPARATOR': 219,
                        '_citation': 210,
                        'cited_telegram': 268},
                       {'$END': -25, 'LEFT_OUT': 57}, {'TAGS_KEYWORD': 111, 'tags': 50},
                       {'$END': -26, 'COMMA': -26, 'PERSON': -26, 'SEMICOLON': -26, 'TAG': -26}, {'$END': -27, 'LEFT_OUT': 229},
                       {'$END': -28, 'CLASSIFIED_BY_REST': 144, 'REASON_SECTION': 240, 'REASON_WORD': 11, 'reason': 9}, {'MESSAGE_NUMBER': 79},
                       {'$END': -29}, {}, {'$END': -30}, {'$END': -31, 'REMARK': 163}, {'ADDRESSED_INDICATOR': 110, 'ADDRESS_NAME': 226}, {},
                       {'$END': -32, 'LEFT_OUT': 283}, {'$END': -33}, {'OF': 135, 'SECTION_NUMBER': 218}, {'$END': -34, 'SECURITY_PROSIGN': 201},
                       {'$END': -35, 'COMMA': -35, 'PERSON': -35, 'SEMICOLON': -35, 'TAG': -35},
                       {'$END': -36, 'BESIDE': -36, 'DOUBLE_SLASH': -36, 'FINAL_SECTION': -36, 'SECTION_WORD': -36, 'STATION': -36}, {'$END': -37},
                       {}, {'$END': -38}, {}, {'$END': -39, 'WORD': 116, '__classification_star_3': 289}, {'$END': -40}, {'MESSAGE_NUMBER': 89},
                       {'$END': -41, 'COMMA': -41, 'PERSON': -41, 'SEMICOLON': -41, 'TAG': -41},
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
                        'SEPARATOR': -42},
                       {'$END': -43, 'WORD': -43}, {'OF': 175},
                       {'$END': -44,
                        'CLASSIFIED_BY_KEYWORD': 138,
                        'CLASSIFIED_BY_REST': 104,
                        'CLASSIFIER': 43,
                        'REASON_SECTION': 240,
                        'REASON_WORD': 11,
                        'reason': 33},
                       {'$END': -45,
                        'NUMBER_ALONE': -45,
                        'NUMBER_BEFORE': -45,
                        'REFERENCE_AGAIN': -45,
                        'REFERENCE_END': -45,
                        'REFERENCE_LABEL': -45,
                        'REFERENCE_PAGE_LINE': -45,
                        'REFERENCE_PARENTHESIS': -45,
                        'REFERENCE_STATION': -45,
                        'REFERENCE_WORD': -45,
                        'REFERENCE_YEAR': -45,
                        'SEPARATOR': -45},
                       {'DAMAGED_NUMBER': 18, 'MARK': 77, 'portion_head': 93}, {}, {'SECTION_NUMBER': 205}, {'$END': -46, 'REMARK': 62},
                       {'STATION_BEHIND': 265}, {'$END': -47, 'STATION': -47, 'STATION_ONLY': -47},
                       {'$END': -48, 'CONTINUITY_NUMBER': 42, 'LEFT_OUT': 254, 'PRECEDENCE_WORD': 220}, {'$END': -49, 'PARAGRAPH_TEXT': 28},
                       {'TIME': 225}, {'$END': -50, 'WORD': 116, '__classification_star_3': 84}, {'$END': -51}, {'$END': -52}, {'WORD': 165},
                       {'SECTION_NUMBER': 75}, {'$END': -53, 'WORD': 66}, {'ORDER_NUMBER': 146}, {'$END': -54, 'DAY_OF_YEAR': 78, 'file_time': 231},
                       {'$END': -55}, {'$END': -56, 'COMMA': -56, 'PERSON': -56, 'SEMICOLON': -56, 'TAG': -56},
                       {'$END': -57, 'WORD': 116, '__classification_star_3': 129},
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
                        'YEAR_BEHIND': 223},
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
                        'SEPARATOR': -59,
                        'YEAR_BEHIND': 145},
                       {'$END': -60, 'STATION': -60, 'STATION_ONLY': -60}, {},
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
                        'SEPARATOR': -61},
                       {'$END': -62, 'PARAGRAPH_TEXT': 121}, {'$END': -63}, {'$END': -64, 'INSTRUCTIONS': 148}, {'$END': -65},
                       {'$END': -66, 'BROKEN_MARK': 95, 'FULL_STOP': 278, 'MARK': 181, 'PARAGRAPH_TEXT': 115}, {'$END': -67}, {'$END': -68},
                       {'$END': -69, 'WORD': 66}, {'$END': -70, 'SECURITY_PROSIGN': 105}, {'$END': -71}, {'$END': -72},
                       {'$END': -73, 'OPERATING_SIGNAL': -73},
                       {'$END': -74,
                        'BESIDE': -74,
                        'DOUBLE_SLASH': 82,
                        'EFTO': 19,
                        'FINAL_SECTION': -74,
                        'SECTION_WORD': -74,
                        'STATION': -74,
                        '___level_star_5': 193},
                       {'$END': -75, 'FULL_STOP': 185, 'ROUTING_INDICATOR': 227}, {'$END': -76}, {'ADDRESS_NAME': 4},
                       {'$END': -77, 'COMMA': 64, 'PERSON': 88, 'SEMICOLON': 41, 'TAG': 124, '__tags_star_8': 199},
                       {'$END': -78,
                        'NUMBER_ALONE': -78,
                        'NUMBER_BEFORE': -78,
                        'REFERENCE_AGAIN': -78,
                        'REFERENCE_END': -78,
                        'REFERENCE_LABEL': -78,
                        'REFERENCE_PAGE_LINE': -78,
                        'REFERENCE_PARENTHESIS': -78,
                        'REFERENCE_STATION': 176,
                        'REFERENCE_WORD': -78,
                        'REFERENCE_YEAR': -78,
                        'SEPARATOR': -78},
                       {'$END': -79}, {'$END': -80}, {'$END': -81}, {'$END': -82, 'WORD': -82}, {'$END': -83}, {'ZONE': 276},
                       {'$END': -84, 'CONTINUITY_NUMBER': 203, 'LEFT_OUT': 100, 'PRECEDENCE_WORD': 253}, {'$END': -85}, {'$END': -86}, {'$END': -87},
                       {'$END': -88}, {'$END': -89, 'COMMA': -89, 'PERSON': -89, 'SEMICOLON': -89, 'TAG': -89}, {'$END': -90}, {'$END': -91},
                       {'$END': -92, 'WORD': 116, '__classification_star_3': 102},
                       {'$END': -93, 'EXEMPTION': -93, 'EXEMPTION_SEPARATOR': -93, 'REMARK': -93}, {'$END': -94, 'WORD': 66},
                       {'ROUTING_INDICATOR': 131, '__called_stations_plus_0': 108}, {'$END': -95, 'FULL_STOP': -95, 'ROUTING_INDICATOR': -95},
                       {'$END': -96, 'REMARK': 125}, {'$END': -97, 'CLASSIFIED_BY_REST': -97}, {'REFERENCE_NUMBER': 91, 'REFERENCE_PARENTHESIS': 261},
                       {'SECTION_NUMBER': 92}, {'$END': -98, 'REMARK': 87}, {'$END': -99},
                       {'$END': -100,
                        'CLASSIFIED_BY_KEYWORD': -100,
                        'CLASSIFIED_BY_REST': -100,
                        'CLASSIFIER': -100,
                        'REASON_SECTION': -100,
                        'REASON_WORD': -100},
                       {'$END': -101}, {'$END': -102, 'CLASSIFIED_BY_REST': -102, 'REASON_LETTERS': 275}, {'$END': -103},
                       {'DAY_TIME': 118, 'PROSIGN': 180, '__date_time_group_star_2': 293, 'date_time_group': 155}, {'$END': -104}, {'$END': -105},
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
                       {'$END': -107,
                        'AMENDED': 200,
                        'DATE': 237,
                        'DECL': 204,
                        'EVENT': 120,
                        'NOT_APPLICABLE': 132,
                        'OADR': 217,
                        'REMARK': 16,
                        'SCHEDULE': 190,
                        '___duration_plus_7': 292,
                        '_duration': 182},
                       {'$END': -108, 'REMARK': 98}, {'$END': -109}, {'EXEMPTION': 168}, {'$END': -110}, {'EO': 85, 'executive_order': 46},
                       {'$END': -111, 'BESIDE': -111, 'FINAL_SECTION': -111, 'SECTION_WORD': -111, 'STATION': -111}, {'PAGE_NUMBER': 23},
                       {'$END': -112, 'EXEMPTION': -112, 'EXEMPTION_SEPARATOR': -112, 'REMARK': -112}, {}, {'$END': -113, 'PARAGRAPH_TEXT': 191},
                       {'$END': -114, 'STATION': 63, 'STATION_ONLY': 59},
                       {'$END': -115, 'EXEMPTION': 178, 'EXEMPTION_SEPARATOR': 172, 'REMARK': 186, '___duration_star_6': 3},
                       {'$END': -116,
                        'NUMBER_ALONE': -116,
                        'NUMBER_BEFORE': -116,
                        'REFERENCE_AGAIN': -116,
                        'REFERENCE_END': -116,
                        'REFERENCE_LABEL': -116,
                        'REFERENCE_PAGE_LINE': -116,
                        'REFERENCE_PARENTHESIS': -116,
                        'REFERENCE_STATION': -116,
                        'REFERENCE_WORD': -116,
                        'REFERENCE_YEAR': -116,
                        'SEPARATOR': -116},
                       {'$END': -117, 'PARAGRAPH_TEXT': 183}, {'$END': -118},
                       {'$END': -119,
                        'DATE': -119,
                        'DECL': -119,
                        'EVENT': -119,
                        'EXEMPTION': -119,
                        'MANUAL_REVIEW': -119,
                        'NOT_APPLICABLE': -119,
                        'OADR': -119},
                       {'$END': -120}, {'$END': -121, 'REMARK': 179},
                       {'$END': -122, 'BESIDE': -122, 'DOUBLE_SLASH': -122, 'FINAL_SECTION': -122, 'SECTION_WORD': -122, 'STATION': -122},
                       {'$END': -123, 'REMARK': 114, 'SHORT_SECTION': 67}, {'$END': -124, 'PARAGRAPH_TEXT': 177},
                       {'$END': -125, 'EXEMPTION': -125, 'EXEMPTION_SEPARATOR': -125, 'REMARK': -125},
                       {'$END': -126, 'CHANNEL_NUMBER': 54, 'SECURITY_PROSIGN': 234}, {'$END': -127, 'PARAGRAPH_TEXT': 171}, {'$END': -128},
                       {'EXEMPTION': 154}, {'PAGE_SECTION': 194}, {'PAGE_SECTION': 164}, {'SHORT_SECTION': 187},
                       {'REFERENCE_NUMBER': 263, 'REFERENCE_PARENTHESIS': 7}, {'$END': -129},
                       {'$END': -130, 'EXEMPTION': -130, 'EXEMPTION_SEPARATOR': -130, 'REMARK': -130}, {'$END': -131},
                       {'DAY_TIME': -132, 'PROSIGN': -132}, {'$END': -133, 'PARAGRAPH_TEXT': 101}, {'$END': -134}, {'$END': -135},
                       {'PARAGRAPH_NUMBER': 99, 'paragraph_head': 212}, {'$END': -136}, {'$END': -137}, {'$END': -138, 'REMARK': 117},
                       {'$END': -139, 'STATION': 195, 'STATION_ONLY': 143}, {'$END': -140}, {'$END': -141}, {'$END': -142},
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
                        'SEPARATOR': -143,
                        'YEAR_BEHIND': 248},
                       {'$END': -144, 'BESIDE': -144, 'DOUBLE_SLASH': 5, 'FINAL_SECTION': -144, 'SECTION_WORD': -144, 'STATION': -144},
                       {'PAGE_STATION': 214}, {'MESSAGE_NUMBER': 61}, {'YEAR': 277}, {'$END': -145}, {'$END': -146},
                       {'$END': -147, 'COMMA': 230, 'PERSON': 287, 'SEMICOLON': 244, 'TAG': 55},
                       {'$END': -148,
                        'DATE': 237,
                        'DECL': 204,
                        'EVENT': 120,
                        'NOT_APPLICABLE': 132,
                        'OADR': 217,
                        'REMARK': 16,
                        'SCHEDULE': 190,
                        '___duration_plus_7': 292,
                        '_duration': 52},
                       {'$END': -149}, {'SECTION_NUMBER': 224}, {'$END': -150, 'LEFT_OUT': 29},
                       {'$END': -151,
                        'DATE': -151,
                        'DECL': -151,
                        'EVENT': -151,
                        'EXEMPTION': -151,
                        'MANUAL_REVIEW': -151,
                        'NOT_APPLICABLE': -151,
                        'OADR': -151},
                       {'$END': -152, 'STATION': -152, 'STATION_ONLY': -152},
                       {'ADDRESSED_INDICATOR': 208, 'ADDRESS_NAME': 76, 'ROLE_WORD': 49, 'addressee': 243}, {'OF': 235, 'PAGE_OF_SECTION': 34},
                       {'ADDRESS_NAME': 119}, {'$END': -153, 'OPERATING_SIGNAL': 250},
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
                       {'REFERENCE_KEYWORD': 280, 'references': 32}, {}, {'$END': -155, 'DAY_OF_YEAR': 78, 'SECTION_SUFFIX': 228, 'file_time': 245},
                       {'PAGE_NUMBER': 166}, {'START_OF_MESSAGE': 12, 'transmission_identifier': 252},
                       {'PAGE_STATION': 153, 'PAGE_WORD': 173, 'page_line': 35}, {'$END': -156, 'REMARK': 122}, {'OF': 72},
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
                        'SEPARATOR': -157},
                       {'$END': -158, 'CONTINUITY_NUMBER': 281, 'LEFT_OUT': 139}, {}, {'ZONE': 257},
                       {'$END': -159,
                        'NUMBER_ALONE': -159,
                        'NUMBER_BEFORE': -159,
                        'REFERENCE_AGAIN': -159,
                        'REFERENCE_END': -159,
                        'REFERENCE_LABEL': -159,
                        'REFERENCE_PAGE_LINE': -159,
                        'REFERENCE_PARENTHESIS': -159,
                        'REFERENCE_STATION': -159,
                        'REFERENCE_WORD': -159,
                        'REFERENCE_YEAR': -159,
                        'SEPARATOR': -159},
                       {'OF': 83}, {'$END': -160}, {'$END': -161, 'CONTINUITY_NUMBER': 51, 'LEFT_OUT': 113, 'PRECEDENCE_WORD': 260},
                       {'$END': -162, 'FULL_STOP': -162, 'ROUTING_INDICATOR': -162}, {'$END': -163, 'DAY_OF_YEAR': 78, 'file_time': 246},
                       {'$END': -164}, {'$END': -165, 'COMMA': -165, 'PERSON': -165, 'SEMICOLON': -165, 'TAG': -165}, {'$END': -166}, {},
                       {'$END': -167, 'OPERATING_SIGNAL': 106, 'SPECIAL_HANDLING': 25, '__security_star_1': 209}, {'$END': -168},
                       {'PAGE_SECTION': 48},
                       {'$END': -169,
                        'CLASSIFIED_BY_KEYWORD': -169,
                        'CLASSIFIED_BY_REST': -169,
                        'CLASSIFIER': -169,
                        'REASON_SECTION': -169,
                        'REASON_WORD': -169},
                       {'$END': -170, 'REMARK': 137}, {'$END': -171, 'PORTION_MARK': 279, 'SUBJECT_TEXT': 80}, {'$END': -172},
                       {'$END': -173, 'CLASSIFIED_BY_REST': -173, 'REASON_LETTERS': 256}, {'$END': -174, 'SUBJECT_TEXT': 198},
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
                       {}, {'$END': -176, 'COMMA': -176, 'PERSON': -176, 'SEMICOLON': -176, 'TAG': -176}, {'$END': -177}, {'$END': -178},
                       {'$END': -179},
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
                        'SEPARATOR': -180},
                       {}, {'$END': -181, 'OPERATING_SIGNAL': -181},
                       {'$END': -182,
                        'NUMBER_ALONE': -182,
                        'NUMBER_BEFORE': -182,
                        'REFERENCE_AGAIN': -182,
                        'REFERENCE_END': -182,
                        'REFERENCE_LABEL': -182,
                        'REFERENCE_PAGE_LINE': -182,
                        'REFERENCE_PARENTHESIS': -182,
                        'REFERENCE_STATION': -182,
                        'REFERENCE_WORD': -182,
                        'REFERENCE_YEAR': -182,
                        'SEPARATOR': -182,
                        'YEAR_BEHIND': 159},
                       {}, {'$END': -183, 'CONTINUITY_NUMBER': 39, 'LEFT_OUT': 31}, {'$END': -184},
                       {'$END': -185, 'BESIDE': 13, 'FINAL_SECTION': 53, 'SECTION_WORD': 202, 'STATION': 44, 'section': 157},
                       {'$END': -186, 'CLASSIFIED_BY_REST': -186}, {'MONTH': 270},
                       {'$END': -187, 'BROKEN_MARK': 156, 'MARK': 259, 'PARAGRAPH_TEXT': 126}, {'$END': -188, 'PARAGRAPH_TEXT': 197},
                       {'$END': -189, 'CONTINUITY_NUMBER': 262, 'LEFT_OUT': 10}, {'REFERENCE_NUMBER': 192}, {'$END': -190, 'LEFT_OUT': 81},
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
                        'YEAR_BEHIND': 242},
                       {'ORIGINATOR_NAME': 109},
                       {'$END': -192,
                        'NUMBER_ALONE': -192,
                        'NUMBER_BEFORE': -192,
                        'REFERENCE_AGAIN': -192,
                        'REFERENCE_END': -192,
                        'REFERENCE_LABEL': -192,
                        'REFERENCE_PAGE_LINE': -192,
                        'REFERENCE_PARENTHESIS': -192,
                        'REFERENCE_STATION': -192,
                        'REFERENCE_WORD': -192,
                        'REFERENCE_YEAR': -192,
                        'SEPARATOR': -192},
                       {'$END': -193, 'OPERATING_SIGNAL': 250},
                       {'$END': -194, 'BESIDE': -194, 'FINAL_SECTION': -194, 'SECTION_WORD': -194, 'STATION': -194},
                       {'$END': -195,
                        'NUMBER_ALONE': -195,
                        'NUMBER_BEFORE': -195,
                        'REFERENCE_AGAIN': -195,
                        'REFERENCE_END': -195,
                        'REFERENCE_LABEL': -195,
                        'REFERENCE_PAGE_LINE': -195,
                        'REFERENCE_PARENTHESIS': -195,
                        'REFERENCE_STATION': -195,
                        'REFERENCE_WORD': -195,
                        'REFERENCE_YEAR': -195,
                        'SEPARATOR': -195},
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
                       {'YEAR': 97}, {'$END': -197},
                       {'$END': -198,
                        'NUMBER_ALONE': -198,
                        'NUMBER_BEFORE': -198,
                        'REFERENCE_AGAIN': -198,
                        'REFERENCE_END': -198,
                        'REFERENCE_LABEL': -198,
                        'REFERENCE_PAGE_LINE': -198,
                        'REFERENCE_PARENTHESIS': -198,
                        'REFERENCE_STATION': -198,
                        'REFERENCE_WORD': -198,
                        'REFERENCE_YEAR': -198,
                        'SEPARATOR': -198},
                       {'$END': -199}, {'SOLID_LEVEL': 107, 'SPACED_LEVEL': 152, '_level': 0, 'classification': 71},
                       {'$END': -200, 'CLASSIFIED_BY_REST': -200}, {'MONTH': 196}, {'$END': -201, 'INSTRUCTIONS': 271},
                       {'$END': -202, 'BROKEN_MARK': 170, 'MARK': 167, 'PARAGRAPH_TEXT': 161}, {'$END': -203, 'COLON': 241, 'SUBJECT_TEXT': 282},
                       {'$END': -204,
                        'NUMBER_ALONE': 90,
                        'NUMBER_BEFORE': 74,
                        'REFERENCE_AGAIN': 36,
                        'REFERENCE_END': 1,
                        'REFERENCE_LABEL': 65,
                        'REFERENCE_PAGE_LINE': 269,
                        'REFERENCE_PARENTHESIS': 69,
                        'REFERENCE_STATION': 134,
                        'REFERENCE_WORD': 94,
                        'REFERENCE_YEAR': 112,
                        '_citation': 272,
                        '_citations': 38,
                        'cited_telegram': 268},
                       {'$END': -205, 'LEFT_OUT': 47}, {'$END': -206}, {'$END': -207}, {'$END': -208}, {'DE': 20, 'calling_station': 221},
                       {'DAY_TIME': -209, 'PROSIGN': -209}, {'$END': -210, 'COMMA': -210, 'PERSON': -210, 'SEMICOLON': -210, 'TAG': -210},
                       {'$END': -211}, {'$END': -212, 'WORD': 66}, {'SECURITY_GROUP': 233}, {'MESSAGE_NUMBER': 127},
                       {'$END': -213,
                        'DATE': 73,
                        'DECL': 162,
                        'EVENT': 273,
                        'EXEMPTION': 158,
                        'MANUAL_REVIEW': 147,
                        'NOT_APPLICABLE': 45,
                        'OADR': 136},
                       {'DAY_TIME': 222, 'PROSIGN': 286}, {'DOUBLED_PROSIGN': 130, 'called_stations': 60}],
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
 'markings': {'rules': [('banner', 2), ('__release_star_1', 1), ('release', 3), ('portion', 2), ('__release_star_1', 2), ('__release_star_1', 2),
                        ('__banner_star_2', 2), ('__banner_star_2', 2), ('release', 2), ('__banner_release_star_3', 1), ('_control', 1),
                        ('banner', 1), ('_separator', 1), ('portion', 2), ('_separator', 1), ('__banner_star_2', 1), ('__banner_star_2', 2),
                        ('__banner_star_2', 3), ('__banner_release_star_3', 3), ('banner', 2), ('banner_release', 3), ('__banner_release_star_3', 2),
                        ('_separator', 1), ('__banner_release_star_3', 2), ('__portion_star_0', 2), ('portion', 1), ('_control', 1),
                        ('__portion_star_0', 3), ('__release_star_1', 3), ('banner', 1), ('__banner_star_2', 2), ('_control', 1),
                        ('banner_release', 2), ('__banner_star_2', 1), ('__banner_star_2', 3), ('_separator', 1), ('portion', 1)],
              'starts': {'banner': (16, 21), 'portion': (30, 31)},
              'states': [{'BANNER_CONTROL': 10, 'BANNER_RELEASE_TO': 27, 'banner_release': 9},
                         {'$END': -1, 'BANNER_CONTROL': 42, 'BANNER_RELEASE_TO': 27, 'BANNER_SEPARATOR': 43, 'banner_release': 23},
                         {'$END': -2, 'COMMA': -2, 'COUNTRY': -2, 'DOUBLE_SLASH': -2, 'HYPHEN': -2, 'SLASH': -2},
                         {'$END': -3, 'COMMA': 4, 'COUNTRY': 8, 'DOUBLE_SLASH': -3, 'HYPHEN': -3, 'SLASH': -3}, {'COUNTRY': 40},
                         {'$END': -4, 'COMMA': 32, 'DOUBLE_SLASH': 20, 'HYPHEN': 49, 'SLASH': 18, '_separator': 11},
                         {'$END': -5, 'COMMA': -5, 'COUNTRY': -5, 'DOUBLE_SLASH': -5, 'HYPHEN': -5, 'SLASH': -5}, {'COUNTRY': 12},
                         {'$END': -6, 'COMMA': -6, 'COUNTRY': -6, 'DOUBLE_SLASH': -6, 'HYPHEN': -6, 'SLASH': -6},
                         {'$END': -7, 'BANNER_CONTROL': -7, 'BANNER_RELEASE_TO': -7, 'BANNER_SEPARATOR': -7},
                         {'$END': -8, 'BANNER_CONTROL': -8, 'BANNER_RELEASE_TO': -8, 'BANNER_SEPARATOR': -8},
                         {'CONTROL': 38, 'RELEASE_TO': 7, 'UNCLASSIFIED_CONTROL': 44, '_control': 39, 'release': 14},
                         {'$END': -9, 'COMMA': 37, 'COUNTRY': 2, 'DOUBLE_SLASH': -9, 'HYPHEN': -9, 'SLASH': -9, '__release_star_1': 3},
                         {'$END': -10,
                          'BANNER_CONTROL': -10,
                          'BANNER_COUNTRY': -10,
                          'BANNER_RELEASE_TO': -10,
                          'BANNER_SEPARATOR': -10,
                          '__ANON_0': -10},
                         {'$END': -11, 'COMMA': -11, 'DOUBLE_SLASH': -11, 'HYPHEN': -11, 'SLASH': -11}, {'BANNER_COUNTRY': 25},
                         {'BANNER_CONTROL': 41, 'BANNER_LEVEL': 17, 'banner': 21},
                         {'$END': -12,
                          'BANNER_CONTROL': 47,
                          'BANNER_RELEASE_TO': 27,
                          'BANNER_SEPARATOR': 0,
                          '__banner_star_2': 1,
                          'banner_release': 22},
                         {'CONTROL': -13, 'RELEASE_TO': -13, 'UNCLASSIFIED_CONTROL': -13},
                         {'$END': -14, 'COMMA': 32, 'DOUBLE_SLASH': 20, 'HYPHEN': 49, 'SLASH': 18, '_separator': 11},
                         {'CONTROL': -15, 'RELEASE_TO': -15, 'UNCLASSIFIED_CONTROL': -15}, {},
                         {'$END': -16, 'BANNER_CONTROL': -16, 'BANNER_RELEASE_TO': -16, 'BANNER_SEPARATOR': -16},
                         {'$END': -17, 'BANNER_CONTROL': -17, 'BANNER_RELEASE_TO': -17, 'BANNER_SEPARATOR': -17},
                         {'$END': -18, 'BANNER_CONTROL': -18, 'BANNER_RELEASE_TO': -18, 'BANNER_SEPARATOR': -18},
                         {'$END': -19,
                          'BANNER_CONTROL': -19,
                          'BANNER_COUNTRY': -19,
                          'BANNER_RELEASE_TO': -19,
                          'BANNER_SEPARATOR': -19,
                          '__ANON_0': -19},
                         {'$END': -20, 'BANNER_CONTROL': 42, 'BANNER_RELEASE_TO': 27, 'BANNER_SEPARATOR': 43, 'banner_release': 23},
                         {'BANNER_COUNTRY': 45},
                         {'$END': -21,
                          'BANNER_CONTROL': -21,
                          'BANNER_COUNTRY': 33,
                          'BANNER_RELEASE_TO': -21,
                          'BANNER_SEPARATOR': -21,
                          '__ANON_0': 15},
                         {'$END': -22,
                          'BANNER_CONTROL': -22,
                          'BANNER_COUNTRY': -22,
                          'BANNER_RELEASE_TO': -22,
                          'BANNER_SEPARATOR': -22,
                          '__ANON_0': -22},
                         {'PORTION_LEVEL': 50, 'UNCLASSIFIED_CONTROL': 35, 'portion': 31}, {},
                         {'CONTROL': -23, 'RELEASE_TO': -23, 'UNCLASSIFIED_CONTROL': -23},
                         {'$END': -24,
                          'BANNER_CONTROL': -24,
                          'BANNER_COUNTRY': -24,
                          'BANNER_RELEASE_TO': -24,
                          'BANNER_SEPARATOR': -24,
                          '__ANON_0': -24},
                         {'$END': -25, 'COMMA': -25, 'DOUBLE_SLASH': -25, 'HYPHEN': -25, 'SLASH': -25},
                         {'$END': -26, 'COMMA': 32, 'DOUBLE_SLASH': 20, 'HYPHEN': 49, 'SLASH': 18, '__portion_star_0': 19, '_separator': 46},
                         {'BANNER_COUNTRY': 29}, {'COUNTRY': 6}, {'$END': -27, 'COMMA': -27, 'DOUBLE_SLASH': -27, 'HYPHEN': -27, 'SLASH': -27},
                         {'$END': -28, 'COMMA': -28, 'DOUBLE_SLASH': -28, 'HYPHEN': -28, 'SLASH': -28},
                         {'$END': -29, 'COMMA': -29, 'COUNTRY': -29, 'DOUBLE_SLASH': -29, 'HYPHEN': -29, 'SLASH': -29},
                         {'$END': -30,
                          'BANNER_CONTROL': 47,
                          'BANNER_RELEASE_TO': 27,
                          'BANNER_SEPARATOR': 0,
                          '__banner_star_2': 26,
                          'banner_release': 22},
                         {'$END': -31, 'BANNER_CONTROL': -31, 'BANNER_RELEASE_TO': -31, 'BANNER_SEPARATOR': -31},
                         {'BANNER_CONTROL': 24, 'BANNER_RELEASE_TO': 27, 'banner_release': 48},
                         {'$END': -32, 'COMMA': -32, 'DOUBLE_SLASH': -32, 'HYPHEN': -32, 'SLASH': -32},
                         {'$END': -33,
                          'BANNER_CONTROL': -33,
                          'BANNER_COUNTRY': 13,
                          'BANNER_RELEASE_TO': -33,
                          'BANNER_SEPARATOR': -33,
                          '__ANON_0': 36,
                          '__banner_release_star_3': 28},
                         {'CONTROL': 38, 'RELEASE_TO': 7, 'UNCLASSIFIED_CONTROL': 44, '_control': 34, 'release': 14},
                         {'$END': -34, 'BANNER_CONTROL': -34, 'BANNER_RELEASE_TO': -34, 'BANNER_SEPARATOR': -34},
                         {'$END': -35, 'BANNER_CONTROL': -35, 'BANNER_RELEASE_TO': -35, 'BANNER_SEPARATOR': -35},
                         {'CONTROL': -36, 'RELEASE_TO': -36, 'UNCLASSIFIED_CONTROL': -36},
                         {'$END': -37, 'COMMA': 32, 'DOUBLE_SLASH': 20, 'HYPHEN': 49, 'SLASH': 18, '__portion_star_0': 5, '_separator': 46}],
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
 'telegram': {'rules': [('ending', 2), ('ending', 2), ('__text_star_0', 1), ('_routing', 2), ('_extract', 2), ('_addresses', 2), ('_routing', 1),
                        ('heading', 1), ('ending', 0), ('_extract', 2), ('telegram', 1), ('ending', 4), ('ending', 4), ('_routing', 1), ('ending', 2),
                        ('_citations', 0), ('_extract', 3), ('ending', 1), ('ending', 2), ('ending', 4), ('heading', 5), ('ending', 5), ('ending', 2),
                        ('telegram', 3), ('_routing', 4), ('_routing', 2), ('heading', 4), ('_routing', 2), ('_extract', 2), ('ending', 3),
                        ('_addresses', 2), ('__text_star_0', 1), ('_citations', 2), ('_routing', 3), ('text', 5), ('heading', 5), ('_routing', 2),
                        ('_citations', 1), ('ending', 3), ('text', 6), ('_addresses', 2), ('ending', 1), ('_citations', 2), ('ending', 1),
                        ('ending', 2), ('_addresses', 3), ('_routing', 3), ('__text_star_0', 2), ('_citations', 1), ('__text_star_0', 2),
                        ('ending', 2), ('ending', 3), ('text', 6), ('_addresses', 3), ('text', 7), ('ending', 4), ('_routing', 2), ('ending', 3),
                        ('ending', 1), ('ending', 3), ('ending', 4), ('_routing', 1), ('_extract', 1), ('heading', 1), ('ending', 3), ('ending', 1),
                        ('ending', 3), ('_extract', 1), ('_routing', 3), ('_extract', 1), ('_routing', 2), ('ending', 2), ('ending', 3),
                        ('_addresses', 4), ('ending', 3), ('ending', 3), ('ending', 2), ('heading', 6), ('_addresses', 1), ('_addresses', 1),
                        ('_routing', 3), ('heading', 2), ('ending', 2), ('_routing', 1), ('telegram', 2)],
              'starts': {'telegram': (53, 13)},
              'states': [{'$END': -1, 'END_OF_MESSAGE': 35}, {'$END': -2, 'CORRECTION': 66, 'END_OF_MESSAGE': 87, 'END_SERIAL': 84},
                         {'CAPTION': -3, 'EXECUTIVE_ORDER': -3, 'PASS': -3}, {'DATE_TIME_GROUP': -4},
                         {'BREAK': -5, 'CLASSIFICATION': -5, 'INFO': 91, 'TO': 90, '_addresses': 20},
                         {'ACCOUNTING': -6, 'BREAK': -6, 'CLASSIFICATION': -6, 'EXEMPTED': 51}, {'FROM': 96},
                         {'CALLED_STATIONS': 42, 'CALLING_STATION': 33, 'DATE_TIME_GROUP': -7, 'SECURITY': 3}, {'BREAK': 93, 'CLASSIFICATION': -8},
                         {'$END': -9, 'BREAK': 47, 'CORRECTION': 65, 'END_OF_MESSAGE': 21, 'END_SERIAL': 49, 'SIGNATURE': 74, 'ending': 98},
                         {'BREAK': -10, 'CLASSIFICATION': -10}, {'$END': -11}, {'$END': -12, 'END_OF_MESSAGE': 26}, {}, {'SUBJECT': 28},
                         {'CLASSIFICATION': 70, 'text': 80}, {'$END': -13}, {'DATE_TIME_GROUP': -14, 'SECURITY': 79}, {'$END': -15},
                         {'$END': -16,
                          'BREAK': -16,
                          'CLASSIFIED_BY': 43,
                          'CORRECTION': -16,
                          'END_OF_MESSAGE': -16,
                          'END_SERIAL': -16,
                          'REFERENCES': 55,
                          'SIGNATURE': -16,
                          'TEXT': -16,
                          '_citations': 40},
                         {'BREAK': -17, 'CLASSIFICATION': -17}, {'$END': -18}, {'$END': -19, 'CORRECTION': 64, 'END_OF_MESSAGE': 86}, {'$END': -20},
                         {'DATE_TIME_GROUP': 6}, {'CLASSIFICATION': -21}, {'$END': -22}, {'$END': -23},
                         {'$END': -16,
                          'BREAK': -16,
                          'CLASSIFIED_BY': 43,
                          'CORRECTION': -16,
                          'END_OF_MESSAGE': -16,
                          'END_SERIAL': -16,
                          'REFERENCES': 55,
                          'SIGNATURE': -16,
                          'TEXT': -16,
                          '_citations': 45},
                         {'$END': -24}, {'DATE_TIME_GROUP': -25}, {'DATE_TIME_GROUP': -26}, {'ACCOUNTING': 41, 'BREAK': 25, 'CLASSIFICATION': -27},
                         {'DATE_TIME_GROUP': -28, 'SECURITY': 52}, {'BREAK': -29, 'CLASSIFICATION': -29}, {'$END': -30},
                         {'ACCOUNTING': -31, 'BREAK': -31, 'CLASSIFICATION': -31}, {'CAPTION': -32, 'EXECUTIVE_ORDER': -32, 'PASS': -32},
                         {'$END': -33, 'BREAK': -33, 'CORRECTION': -33, 'END_OF_MESSAGE': -33, 'END_SERIAL': -33, 'SIGNATURE': -33, 'TEXT': -33},
                         {'DATE_TIME_GROUP': -34},
                         {'$END': -35, 'BREAK': -35, 'CORRECTION': -35, 'END_OF_MESSAGE': -35, 'END_SERIAL': -35, 'SIGNATURE': -35, 'TEXT': 59},
                         {'BREAK': 89, 'CLASSIFICATION': -36}, {'CALLING_STATION': 77, 'DATE_TIME_GROUP': -37, 'SECURITY': 92},
                         {'$END': -38,
                          'BREAK': -38,
                          'CORRECTION': -38,
                          'END_OF_MESSAGE': -38,
                          'END_SERIAL': -38,
                          'REFERENCES': 48,
                          'SIGNATURE': -38,
                          'TEXT': -38},
                         {'$END': -39},
                         {'$END': -40, 'BREAK': -40, 'CORRECTION': -40, 'END_OF_MESSAGE': -40, 'END_SERIAL': -40, 'SIGNATURE': -40, 'TEXT': 61},
                         {'ACCOUNTING': -41, 'BREAK': -41, 'CLASSIFICATION': -41, 'INFO': 60},
                         {'$END': -42, 'CORRECTION': 0, 'END_OF_MESSAGE': 27, 'END_SERIAL': 88},
                         {'$END': -43, 'BREAK': -43, 'CORRECTION': -43, 'END_OF_MESSAGE': -43, 'END_SERIAL': -43, 'SIGNATURE': -43, 'TEXT': -43},
                         {'$END': -44, 'CORRECTION': 50, 'END_OF_MESSAGE': 57}, {'$END': -45, 'END_OF_MESSAGE': 44},
                         {'ACCOUNTING': -46, 'BREAK': -46, 'CLASSIFICATION': -46}, {'DATE_TIME_GROUP': -47},
                         {'$END': -9,
                          'BREAK': 72,
                          'CALLED_STATIONS': 69,
                          'CALLING_STATION': 17,
                          'CLASSIFICATION': 70,
                          'CORRECTION': 65,
                          'DATE_TIME_GROUP': 76,
                          'END_OF_MESSAGE': 21,
                          'END_SERIAL': 49,
                          'FROM': 71,
                          'INFO': 91,
                          'SECURITY': 97,
                          'SIGNATURE': 74,
                          'TO': 90,
                          'TRANSMISSION_IDENTIFIER': 7,
                          '_addresses': 78,
                          '_extract': 8,
                          '_routing': 24,
                          'ending': 11,
                          'heading': 15,
                          'telegram': 13,
                          'text': 9},
                         {'CAPTION': -48, 'EXECUTIVE_ORDER': -48, 'PASS': -48},
                         {'$END': -49,
                          'BREAK': -49,
                          'CLASSIFIED_BY': 38,
                          'CORRECTION': -49,
                          'END_OF_MESSAGE': -49,
                          'END_SERIAL': -49,
                          'SIGNATURE': -49,
                          'TEXT': -49},
                         {'CAPTION': -50, 'EXECUTIVE_ORDER': -50, 'PASS': -50}, {'$END': -51}, {'$END': -52, 'END_OF_MESSAGE': 62},
                         {'$END': -53, 'BREAK': -53, 'CORRECTION': -53, 'END_OF_MESSAGE': -53, 'END_SERIAL': -53, 'SIGNATURE': -53},
                         {'ACCOUNTING': -54, 'BREAK': -54, 'CLASSIFICATION': -54, 'EXEMPTED': 85},
                         {'$END': -55, 'BREAK': -55, 'CORRECTION': -55, 'END_OF_MESSAGE': -55, 'END_SERIAL': -55, 'SIGNATURE': -55}, {'$END': -56},
                         {'DATE_TIME_GROUP': -57, 'SECURITY': 39}, {'$END': -58, 'END_OF_MESSAGE': 67}, {'$END': -59, 'END_OF_MESSAGE': 94},
                         {'$END': -60, 'END_OF_MESSAGE': 23}, {'$END': -61}, {'SUBJECT': 19},
                         {'CALLING_STATION': 63, 'DATE_TIME_GROUP': -62, 'SECURITY': 31},
                         {'CAPTION': 37, 'EXECUTIVE_ORDER': 95, 'PASS': 2, '__text_star_0': 81},
                         {'BREAK': -63, 'CLASSIFICATION': -63, 'INFO': 91, 'TO': 90, '_addresses': 10},
                         {'$END': -42, 'CLASSIFICATION': -64, 'CORRECTION': 0, 'END_OF_MESSAGE': 27, 'END_SERIAL': 88}, {'$END': -65},
                         {'$END': -66, 'BREAK': 1, 'CORRECTION': 83, 'END_OF_MESSAGE': 18, 'END_SERIAL': 22}, {'$END': -67},
                         {'BREAK': -68, 'CLASSIFICATION': -68, 'FROM': 4, 'INFO': 91, 'TO': 90, '_addresses': 34},
                         {'DATE_TIME_GROUP': -69, 'SECURITY': 30}, {'BREAK': -70, 'CLASSIFICATION': -70}, {'DATE_TIME_GROUP': -71},
                         {'$END': -9, 'BREAK': 47, 'CORRECTION': 65, 'END_OF_MESSAGE': 21, 'END_SERIAL': 49, 'SIGNATURE': 74, 'ending': 29},
                         {'CAPTION': 54, 'EXECUTIVE_ORDER': 82, 'PASS': 56}, {'TAGS': 14}, {'$END': -72, 'END_OF_MESSAGE': 73},
                         {'$END': -73, 'CORRECTION': 12, 'END_OF_MESSAGE': 16}, {'ACCOUNTING': -74, 'BREAK': -74, 'CLASSIFICATION': -74},
                         {'$END': -75}, {'$END': -76}, {'$END': -77, 'CORRECTION': 58, 'END_OF_MESSAGE': 75}, {'CLASSIFICATION': -78},
                         {'ACCOUNTING': -79, 'BREAK': -79, 'CLASSIFICATION': -79, 'EXEMPTED': 46, 'INFO': 5},
                         {'ACCOUNTING': -80, 'BREAK': -80, 'CLASSIFICATION': -80, 'EXEMPTED': 36}, {'DATE_TIME_GROUP': -81}, {'CLASSIFICATION': -82},
                         {'$END': -83}, {'TAGS': 68}, {'INFO': 91, 'TO': 90, '_addresses': 32}, {'DATE_TIME_GROUP': -84}, {'$END': -85}],
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
