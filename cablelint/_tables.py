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

TABLES = {'fields': {'rules': [('page_line', 5), ('classification', 2), ('addressee', 3), ('reason', 1), ('addressee', 4), ('_level', 2), ('addressee', 4),
                      ('addressee', 4), ('transmission_identifier', 3), ('sub_paragraph_head', 2), ('classification', 5), ('section', 3),
                      ('_duration', 3), ('sub_paragraph_head', 1), ('_duration', 3), ('addressee', 1), ('_level', 1), ('classification', 5),
                      ('_citation', 1), ('classified_by', 2), ('classification', 4), ('__tags_star_8', 1), ('classified_by', 2),
                      ('paragraph_head', 2), ('addressee', 3), ('transmission_identifier', 3), ('classification', 4), ('subject', 4),
                      ('cited_telegram', 3), ('__classification_star_3', 2), ('addressee', 3), ('__classification_star_3', 1), ('_duration', 3),
                      ('paragraph_head', 2), ('subject', 2), ('references', 2), ('cited_telegram', 2), ('_citation', 1), ('classification', 4),
                      ('classification', 5), ('addressee', 3), ('classification', 4), ('section', 4), ('transmission_identifier', 2),
                      ('addressee', 3), ('classified_by', 3), ('_duration', 2), ('__date_time_group_star_2', 2), ('sub_paragraph_head', 2),
                      ('date_time_group', 5), ('executive_order', 2), ('calling_station', 5), ('__tags_star_8', 1), ('paragraph_head', 2),
                      ('calling_station', 3), ('_duration', 2), ('_citation', 1), ('classification', 3), ('__date_time_group_star_2', 1),
                      ('_citation', 1), ('page_line', 5), ('classified_by', 3), ('___level_star_5', 3), ('___duration_plus_7', 2),
                      ('__tags_star_8', 1), ('reason', 2), ('addressee', 6), ('called_stations', 3), ('addressee', 3), ('reason', 2),
                      ('_duration', 2), ('_duration', 4), ('reason', 2), ('classified_by', 4), ('classification', 6), ('calling_station', 3),
                      ('paragraph_head', 4), ('classified_by', 3), ('addressee', 3), ('portion_head', 2), ('___duration_star_6', 2), ('reason', 1),
                      ('_duration', 2), ('___duration_star_6', 2), ('__classification_star_4', 1), ('cited_telegram', 5), ('security', 2),
                      ('_level', 1), ('transmission_identifier', 2), ('page_line', 6), ('paragraph_head', 3), ('___duration_star_6', 3),
                      ('addressee', 3), ('_level', 3), ('paragraph_head', 3), ('subject', 2), ('___level_star_5', 2), ('paragraph_head', 3),
                      ('date_time_group', 5), ('calling_station', 2), ('__called_stations_plus_0', 2), ('page_line', 6), ('___duration_star_6', 1),
                      ('paragraph_head', 3), ('_duration', 3), ('page_line', 7), ('classification', 3), ('portion_head', 1), ('_citations', 2),
                      ('page_line', 8), ('__tags_star_8', 1), ('_citation', 1), ('addressee', 3), ('classification', 2), ('paragraph_head', 3),
                      ('cited_telegram', 3), ('transmission_identifier', 2), ('page_line', 7), ('called_stations', 2), ('portion_head', 3),
                      ('transmission_identifier', 3), ('__security_star_1', 1), ('classified_by', 1), ('__called_stations_plus_0', 1),
                      ('__tags_star_8', 2), ('executive_order', 3), ('sub_paragraph_head', 3), ('references', 2), ('_citations', 2), ('_duration', 2),
                      ('__tags_star_8', 2), ('section', 4), ('transmission_identifier', 1), ('sub_paragraph_head', 3), ('cited_telegram', 1),
                      ('transmission_identifier', 4), ('references', 3), ('classification', 3), ('_duration', 2), ('paragraph_head', 2),
                      ('_citation', 1), ('_duration', 1), ('tags', 1), ('security', 3), ('addressee', 5), ('classification', 1), ('subject', 1),
                      ('calling_station', 4), ('addressee', 5), ('_duration', 1), ('calling_station', 4), ('_duration', 3), ('addressee', 2),
                      ('calling_station', 4), ('addressee', 5), ('cited_telegram', 4), ('__security_star_1', 2), ('cited_telegram', 4),
                      ('addressee', 5), ('cited_telegram', 4), ('addressee', 2), ('cited_telegram', 2), ('cited_telegram', 2), ('_duration', 1),
                      ('references', 1), ('file_time', 2), ('security', 4), ('addressee', 2), ('addressee', 4), ('___duration_plus_7', 1),
                      ('_duration', 2), ('date_time_group', 4), ('_duration', 2), ('addressee', 4), ('originator', 2), ('addressee', 3),
                      ('_citation', 1), ('addressee', 5), ('_citations', 1), ('addressee', 4), ('executive_order', 4), ('__classified_by_plus_9', 1),
                      ('addressee', 2), ('_duration', 1), ('calling_station', 3), ('addressee', 4), ('reason', 3), ('classified_by', 2),
                      ('subject', 3), ('page_line', 4), ('_duration', 1), ('addressee', 4), ('executive_order', 3), ('_level', 2),
                      ('__classification_star_4', 2), ('__tags_star_8', 2), ('paragraph_head', 4), ('subject', 3), ('__tags_star_8', 2),
                      ('_duration', 1), ('addressee', 4), ('cited_telegram', 3), ('paragraph_head', 1), ('__classified_by_plus_9', 2),
                      ('_duration', 2), ('tags', 2), ('security', 3), ('_duration', 1), ('addressee', 4), ('portion_head', 2),
                      ('sub_paragraph_head', 2), ('date_time_group', 6), ('addressee', 2)],
            'starts': {'addressee': (251, 200),
                       'called_stations': (268, 191),
                       'calling_station': (179, 232),
                       'classification': (225, 174),
                       'classified_by': (247, 275),
                       'date_time_group': (224, 269),
                       'executive_order': (142, 48),
                       'originator': (44, 180),
                       'page_line': (221, 76),
                       'paragraph_head': (167, 8),
                       'portion_head': (271, 168),
                       'references': (280, 73),
                       'security': (220, 238),
                       'sub_paragraph_head': (151, 107),
                       'subject': (244, 157),
                       'tags': (115, 196),
                       'transmission_identifier': (195, 255)},
            'states': [{'$END': -1, 'REMARK': 120},
                       {'$END': -2, 'BESIDE': 273, 'FINAL_SECTION': 87, 'SECTION_WORD': 9, 'STATION': 119, 'section': 187},
                       {'$END': -3, 'LEFT_OUT': 5}, {'$END': -4, 'CLASSIFIED_BY_REST': -4, 'REASON_LETTERS': 85, 'REASON_SECTION': 90}, {'OF': 101},
                       {'$END': -5}, {'$END': -6, 'BESIDE': -6, 'DOUBLE_SLASH': 165, 'FINAL_SECTION': -6, 'SECTION_WORD': -6, 'STATION': -6},
                       {'$END': -7}, {}, {'SECTION_NUMBER': 4}, {'$END': -8, 'LEFT_OUT': 250}, {'$END': -9}, {'$END': -10, 'PARAGRAPH_TEXT': 170},
                       {'$END': -11, 'WORD': 35}, {'$END': -12, 'STATION': -12, 'STATION_ONLY': -12}, {'$END': -13},
                       {'$END': -14, 'BROKEN_MARK': 12, 'MARK': 292, 'PARAGRAPH_TEXT': 60}, {'SECTION_NUMBER': 176}, {'$END': -15},
                       {'$END': -16, 'CONTINUITY_NUMBER': 234, 'LEFT_OUT': 257, 'PRECEDENCE_WORD': 294},
                       {'$END': -17, 'BESIDE': -17, 'FINAL_SECTION': -17, 'SECTION_WORD': -17, 'STATION': -17},
                       {'$END': -18, 'WORD': 38, '__classification_star_3': 95},
                       {'$END': -19,
                        'NUMBER_ALONE': -19,
                        'NUMBER_BEFORE': -19,
                        'REFERENCE_AGAIN': -19,
                        'REFERENCE_END': -19,
                        'REFERENCE_LABEL': -19,
                        'REFERENCE_PAGE_LINE': -19,
                        'REFERENCE_PARENTHESIS': -19,
                        'REFERENCE_STATION': -19,
                        'REFERENCE_WORD': -19,
                        'REFERENCE_YEAR': -19,
                        'SEPARATOR': -19},
                       {'$END': -20, 'CLASSIFIED_BY_REST': 98}, {'$END': -21, 'WORD': 38, '__classification_star_3': 51},
                       {'$END': -22, 'COMMA': -22, 'PERSON': -22, 'SEMICOLON': -22, 'TAG': -22},
                       {'$END': -23, 'CLASSIFIED_BY_REST': 57, 'REASON_SECTION': 109, 'REASON_WORD': 3, 'reason': 80}, {'$END': -24}, {'$END': -25},
                       {'$END': -26}, {'$END': -27, 'WORD': 35}, {'$END': -28},
                       {'$END': -29,
                        'NUMBER_ALONE': -29,
                        'NUMBER_BEFORE': -29,
                        'REFERENCE_AGAIN': -29,
                        'REFERENCE_END': -29,
                        'REFERENCE_LABEL': -29,
                        'REFERENCE_PAGE_LINE': -29,
                        'REFERENCE_PARENTHESIS': -29,
                        'REFERENCE_STATION': -29,
                        'REFERENCE_WORD': -29,
                        'REFERENCE_YEAR': -29,
                        'SEPARATOR': -29},
                       {'REFERENCE_NUMBER': 219, 'REFERENCE_PARENTHESIS': 204}, {'OF': 62}, {'$END': -30, 'WORD': -30},
                       {'$END': -31, 'LEFT_OUT': 235}, {'SECTION_NUMBER': 14}, {'$END': -32, 'WORD': -32},
                       {'$END': -33, 'EXEMPTION': 105, 'EXEMPTION_SEPARATOR': 102, 'REMARK': 92}, {'PAGE_NUMBER': 277},
                       {'$END': -34, 'PARAGRAPH_TEXT': 125}, {'MESSAGE_NUMBER': 21}, {'PAGE_STATION': 194}, {'FM': 77, 'originator': 180},
                       {'$END': -35}, {'$END': -36},
                       {'$END': -37,
                        'NUMBER_ALONE': -37,
                        'NUMBER_BEFORE': -37,
                        'REFERENCE_AGAIN': -37,
                        'REFERENCE_END': -37,
                        'REFERENCE_LABEL': -37,
                        'REFERENCE_PAGE_LINE': -37,
                        'REFERENCE_PARENTHESIS': -37,
                        'REFERENCE_STATION': -37,
                        'REFERENCE_WORD': -37,
                        'REFERENCE_YEAR': -37,
                        'SEPARATOR': -37},
                       {},
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
                       {'$END': -39}, {'$END': -40, 'WORD': 35}, {'$END': -41, 'CONTINUITY_NUMBER': 267, 'LEFT_OUT': 290, 'PRECEDENCE_WORD': 282},
                       {'$END': -42, 'WORD': 38, '__classification_star_3': 13}, {'$END': -43, 'STATION': -43, 'STATION_ONLY': -43},
                       {'$END': -44, 'SECURITY_PROSIGN': 29}, {'$END': -45, 'CONTINUITY_NUMBER': 10, 'LEFT_OUT': 7}, {'$END': -46}, {'$END': -47},
                       {'DAY_TIME': -48, 'PROSIGN': -48}, {'$END': -49}, {'$END': -50}, {'PAGE_SECTION': 133},
                       {'$END': -51,
                        'AMENDED': 169,
                        'DATE': 289,
                        'DECL': 236,
                        'EVENT': 226,
                        'NOT_APPLICABLE': 193,
                        'OADR': 266,
                        'REMARK': 258,
                        'SCHEDULE': 281,
                        '___duration_plus_7': 206,
                        '_duration': 270},
                       {'$END': -52}, {'$END': -53, 'COMMA': -53, 'PERSON': -53, 'SEMICOLON': -53, 'TAG': -53}, {'$END': -54, 'PARAGRAPH_TEXT': 121},
                       {'$END': -55, 'DAY_OF_YEAR': 239, 'file_time': 203}, {'$END': -56},
                       {'$END': -57,
                        'NUMBER_ALONE': -57,
                        'NUMBER_BEFORE': -57,
                        'REFERENCE_AGAIN': -57,
                        'REFERENCE_END': -57,
                        'REFERENCE_LABEL': -57,
                        'REFERENCE_PAGE_LINE': -57,
                        'REFERENCE_PARENTHESIS': -57,
                        'REFERENCE_STATION': -57,
                        'REFERENCE_WORD': -57,
                        'REFERENCE_YEAR': -57,
                        'SEPARATOR': -57},
                       {'$END': -58, 'WORD': 38, '__classification_star_3': 30}, {'OF': 134}, {'DAY_TIME': -59, 'PROSIGN': -59}, {},
                       {'PAGE_SECTION': 43},
                       {'$END': -60,
                        'NUMBER_ALONE': -60,
                        'NUMBER_BEFORE': -60,
                        'REFERENCE_AGAIN': -60,
                        'REFERENCE_END': -60,
                        'REFERENCE_LABEL': -60,
                        'REFERENCE_PAGE_LINE': -60,
                        'REFERENCE_PARENTHESIS': -60,
                        'REFERENCE_STATION': 228,
                        'REFERENCE_WORD': -60,
                        'REFERENCE_YEAR': -60,
                        'SEPARATOR': -60},
                       {}, {'ORIGINATOR_NAME': 245}, {'$END': -61}, {'ADDRESS_NAME': 52}, {'$END': -62, 'CLASSIFIED_BY_REST': 94},
                       {'$END': -63, 'BESIDE': -63, 'DOUBLE_SLASH': -63, 'FINAL_SECTION': -63, 'SECTION_WORD': -63, 'STATION': -63},
                       {'$END': -64,
                        'DATE': -64,
                        'DECL': -64,
                        'EVENT': -64,
                        'EXEMPTION': -64,
                        'MANUAL_REVIEW': -64,
                        'NOT_APPLICABLE': -64,
                        'OADR': -64},
                       {'$END': -65, 'COMMA': -65, 'PERSON': -65, 'SEMICOLON': -65, 'TAG': -65}, {'MONTH': 249},
                       {'$END': -66, 'CLASSIFIED_BY_REST': -66}, {'$END': -67}, {'OF': 37, 'SECTION_NUMBER': 263}, {'$END': -68}, {'$END': -69},
                       {'$END': -70, 'CLASSIFIED_BY_REST': -70, 'REASON_LETTERS': 261}, {'$END': -71, 'REMARK': 208}, {'$END': -72},
                       {'$END': -73, 'CLASSIFIED_BY_REST': -73}, {'$END': -74}, {'$END': -75, 'WORD': 35},
                       {'$END': -76, 'DAY_OF_YEAR': 239, 'SECTION_SUFFIX': 211, 'file_time': 207}, {'$END': -77}, {'$END': -78}, {'PAGE_SECTION': 0},
                       {'$END': -79}, {'SECTION_NUMBER': 54}, {'EXEMPTION': 122}, {'ZONE': 135}, {'$END': -80, 'PARAGRAPH_TEXT': 160},
                       {'$END': -81, 'EXEMPTION': -81, 'EXEMPTION_SEPARATOR': -81, 'REMARK': -81}, {'ADDRESSED_INDICATOR': 79, 'ADDRESS_NAME': 218},
                       {}, {'WORD': 128}, {'$END': -82, 'CLASSIFIED_BY_REST': -82, 'REASON_LETTERS': 93}, {'$END': -83},
                       {'$END': -84, 'EXEMPTION': -84, 'EXEMPTION_SEPARATOR': -84, 'REMARK': -84}, {'ZONE': 84},
                       {'$END': -85, 'BESIDE': -85, 'FINAL_SECTION': -85, 'SECTION_WORD': -85, 'STATION': -85},
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
                       {'TAGS_KEYWORD': 197, 'tags': 196}, {'$END': -87, 'OPERATING_SIGNAL': 162, 'SPECIAL_HANDLING': 198, '__security_star_1': 288},
                       {'$END': -88,
                        'BESIDE': -88,
                        'DOUBLE_SLASH': 108,
                        'EFTO': 272,
                        'FINAL_SECTION': -88,
                        'SECTION_WORD': -88,
                        'STATION': -88,
                        '___level_star_5': 6},
                       {'$END': -89, 'CHANNEL_NUMBER': 161, 'SECURITY_PROSIGN': 11}, {'MESSAGE_NUMBER': 53}, {'$END': -90}, {'$END': -91},
                       {'$END': -92, 'EXEMPTION': -92, 'EXEMPTION_SEPARATOR': -92, 'REMARK': -92},
                       {'$END': -93, 'CONTINUITY_NUMBER': 242, 'LEFT_OUT': 253},
                       {'$END': -94, 'BESIDE': -94, 'DOUBLE_SLASH': 165, 'FINAL_SECTION': -94, 'SECTION_WORD': -94, 'STATION': -94}, {'$END': -95},
                       {'EXEMPTION': 111}, {'$END': -96, 'COLON': 264, 'SUBJECT_TEXT': 278},
                       {'$END': -97, 'BESIDE': -97, 'DOUBLE_SLASH': -97, 'FINAL_SECTION': -97, 'SECTION_WORD': -97, 'STATION': -97},
                       {'$END': -98, 'PARAGRAPH_TEXT': 276}, {'$END': -99, 'INSTRUCTIONS': 293},
                       {'$END': -100, 'DAY_OF_YEAR': 239, 'SECTION_SUFFIX': 67, 'SERIAL': 96, 'file_time': 259},
                       {'$END': -101, 'FULL_STOP': -101, 'ROUTING_INDICATOR': -101}, {'$END': -102, 'REMARK': 141}, {'SHORT_SECTION': 156},
                       {'MONTH': 186}, {'$END': -103, 'EXEMPTION': -103, 'EXEMPTION_SEPARATOR': -103, 'REMARK': -103}, {'ADDRESS_NAME': 209},
                       {'ROUTING_INDICATOR': 164, '__called_stations_plus_0': 158}, {'$END': -104, 'PARAGRAPH_TEXT': 97}, {'$END': -105},
                       {'$END': -106}, {'EO': 181, 'executive_order': 48}, {'$END': -107}, {'$END': -108, 'PARAGRAPH_TEXT': 291},
                       {'$END': -109,
                        'NUMBER_ALONE': -109,
                        'NUMBER_BEFORE': -109,
                        'REFERENCE_AGAIN': -109,
                        'REFERENCE_END': -109,
                        'REFERENCE_LABEL': -109,
                        'REFERENCE_PAGE_LINE': -109,
                        'REFERENCE_PARENTHESIS': -109,
                        'REFERENCE_STATION': -109,
                        'REFERENCE_WORD': -109,
                        'REFERENCE_YEAR': -109,
                        'SEPARATOR': -109},
                       {'$END': -110}, {'MARK': 104}, {'$END': -111, 'COMMA': -111, 'PERSON': -111, 'SEMICOLON': -111, 'TAG': -111},
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
                        'SEPARATOR': -112},
                       {'$END': -113, 'LEFT_OUT': 260}, {'SUB_PARAGRAPH_LABEL': 16, 'sub_paragraph_head': 107},
                       {'$END': -114, 'STATION': 183, 'STATION_ONLY': 143}, {'$END': -115},
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
                        'SEPARATOR': -116,
                        'YEAR_BEHIND': 215},
                       {'$END': -117}, {'$END': -118, 'REMARK': 146}, {}, {'$END': -119, 'FULL_STOP': 88, 'ROUTING_INDICATOR': 132},
                       {'MESSAGE_NUMBER': 70}, {'$END': -120}, {'$END': -121, 'SECURITY_PROSIGN': 184}, {'$END': -122, 'OPERATING_SIGNAL': -122},
                       {'$END': -123,
                        'CLASSIFIED_BY_KEYWORD': 285,
                        'CLASSIFIED_BY_REST': 262,
                        'CLASSIFIER': 26,
                        'REASON_SECTION': 109,
                        'REASON_WORD': 3,
                        'reason': 23},
                       {'$END': -124, 'FULL_STOP': -124, 'ROUTING_INDICATOR': -124}, {'WORD': 81},
                       {'$END': -125, 'COMMA': -125, 'PERSON': -125, 'SEMICOLON': -125, 'TAG': -125}, {'PARAGRAPH_NUMBER': 284, 'paragraph_head': 8},
                       {},
                       {'$END': -126,
                        'DATE': 289,
                        'DECL': 236,
                        'EVENT': 226,
                        'NOT_APPLICABLE': 193,
                        'OADR': 266,
                        'REMARK': 258,
                        'SCHEDULE': 281,
                        '___duration_plus_7': 206,
                        '_duration': 254},
                       {'$END': -127},
                       {'$END': -128,
                        'NUMBER_ALONE': 182,
                        'NUMBER_BEFORE': 231,
                        'REFERENCE_AGAIN': 192,
                        'REFERENCE_END': 185,
                        'REFERENCE_LABEL': 22,
                        'REFERENCE_PAGE_LINE': 149,
                        'REFERENCE_PARENTHESIS': 248,
                        'REFERENCE_STATION': 33,
                        'REFERENCE_WORD': 69,
                        'REFERENCE_YEAR': 75,
                        'SEPARATOR': 145,
                        '_citation': 172,
                        'cited_telegram': 49},
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
                        'SEPARATOR': -129},
                       {'$END': -130}, {}, {'$END': -131, 'COMMA': -131, 'PERSON': -131, 'SEMICOLON': -131, 'TAG': -131},
                       {'$END': -132, 'STATION': -132, 'STATION_ONLY': -132},
                       {'$END': -133, 'CHANNEL': 118, 'CHANNEL_NUMBER': 55, 'SECURITY_PROSIGN': 155}, {'$END': -134},
                       {'DE': 230, 'calling_station': 232}, {}, {'ORDER_NUMBER': 63},
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
                        'SEPARATOR': -135,
                        'YEAR_BEHIND': 47},
                       {'MESSAGE_NUMBER': 24}, {'$END': -136}, {'$END': -137}, {'YEAR': 240}, {'$END': -138, 'STATION': 42, 'STATION_ONLY': 50},
                       {'$END': -139, 'REMARK': 140}, {'OF': 99, 'PAGE_OF_SECTION': 34},
                       {'$END': -140, 'BROKEN_MARK': 139, 'MARK': 129, 'PARAGRAPH_TEXT': 153}, {},
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
                       {'$END': -142, 'REMARK': 58}, {'PAGE_NUMBER': 265}, {'START_OF_MESSAGE': 177, 'transmission_identifier': 255}, {},
                       {'$END': -143, 'COMMA': 148, 'PERSON': 83, 'SEMICOLON': 65, 'TAG': 25, '__tags_star_8': 287},
                       {'$END': -144, 'OPERATING_SIGNAL': 162, '__security_star_1': 233}, {'$END': -145}, {},
                       {'$END': -146,
                        'BESIDE': 113,
                        'FINAL_SECTION': 87,
                        'SECTION_WORD': 9,
                        'STATION': 159,
                        '__classification_star_4': 1,
                        'section': 152},
                       {'$END': -147, 'PORTION_MARK': 127, 'SUBJECT_TEXT': 45}, {'$END': -148}, {'REFERENCE_NUMBER': 283}, {'$END': -149},
                       {'$END': -150,
                        'DATE': 91,
                        'DECL': 82,
                        'EVENT': 173,
                        'EXEMPTION': 241,
                        'MANUAL_REVIEW': 188,
                        'NOT_APPLICABLE': 286,
                        'OADR': 237},
                       {'$END': -151}, {'$END': -152}, {'$END': -153, 'CONTINUITY_NUMBER': 2, 'LEFT_OUT': 100, 'PRECEDENCE_WORD': 56},
                       {'SECURITY_GROUP': 116}, {'$END': -154, 'DAY_OF_YEAR': 239, 'file_time': 64}, {'$END': -155, 'LEFT_OUT': 86},
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
                       {'$END': -157, 'OPERATING_SIGNAL': -157},
                       {'$END': -158,
                        'NUMBER_ALONE': -158,
                        'NUMBER_BEFORE': -158,
                        'REFERENCE_AGAIN': -158,
                        'REFERENCE_END': -158,
                        'REFERENCE_LABEL': -158,
                        'REFERENCE_PAGE_LINE': -158,
                        'REFERENCE_PARENTHESIS': -158,
                        'REFERENCE_STATION': -158,
                        'REFERENCE_WORD': -158,
                        'REFERENCE_YEAR': -158,
                        'SEPARATOR': -158},
                       {'$END': -159},
                       {'$END': -160,
                        'NUMBER_ALONE': -160,
                        'NUMBER_BEFORE': -160,
                        'REFERENCE_AGAIN': -160,
                        'REFERENCE_END': -160,
                        'REFERENCE_LABEL': -160,
                        'REFERENCE_PAGE_LINE': -160,
                        'REFERENCE_PARENTHESIS': -160,
                        'REFERENCE_STATION': -160,
                        'REFERENCE_WORD': -160,
                        'REFERENCE_YEAR': -160,
                        'SEPARATOR': -160,
                        'YEAR_BEHIND': 114},
                       {'$END': -161, 'CONTINUITY_NUMBER': 150, 'LEFT_OUT': 246, 'PRECEDENCE_WORD': 123},
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
                        'YEAR_BEHIND': 32},
                       {'SECURITY_SIGNAL': 210, 'security': 238}, {'PAGE_STATION': 40, 'PAGE_WORD': 74, 'page_line': 76},
                       {'DAY_TIME': 112, 'PROSIGN': 59},
                       {'$END': -163,
                        'NUMBER_ALONE': -163,
                        'NUMBER_BEFORE': -163,
                        'REFERENCE_AGAIN': -163,
                        'REFERENCE_END': -163,
                        'REFERENCE_LABEL': -163,
                        'REFERENCE_PAGE_LINE': -163,
                        'REFERENCE_PARENTHESIS': -163,
                        'REFERENCE_STATION': -163,
                        'REFERENCE_WORD': -163,
                        'REFERENCE_YEAR': -163,
                        'SEPARATOR': -163},
                       {'DAY_TIME': 103, 'PROSIGN': 72, '__date_time_group_star_2': 222, 'date_time_group': 269},
                       {'SOLID_LEVEL': 117, 'SPACED_LEVEL': 20, '_level': 201, 'classification': 174}, {'$END': -164},
                       {'$END': -165,
                        'NUMBER_ALONE': 182,
                        'NUMBER_BEFORE': 231,
                        'REFERENCE_AGAIN': 192,
                        'REFERENCE_END': 46,
                        'REFERENCE_LABEL': 22,
                        'REFERENCE_PAGE_LINE': 149,
                        'REFERENCE_PARENTHESIS': 248,
                        'REFERENCE_STATION': 33,
                        'REFERENCE_WORD': 69,
                        'REFERENCE_YEAR': 75,
                        '_citation': 252,
                        '_citations': 171,
                        'cited_telegram': 49},
                       {'REFERENCE_NUMBER': 154, 'REFERENCE_PARENTHESIS': 243}, {'$END': -166}, {'ROUTING_INDICATOR': 131}, {'STATION_BEHIND': 223},
                       {}, {'$END': -167, 'OPERATING_SIGNAL': 214}, {'$END': -168, 'LEFT_OUT': 89}, {'$END': -169},
                       {'$END': -170,
                        'DATE': -170,
                        'DECL': -170,
                        'EVENT': -170,
                        'EXEMPTION': -170,
                        'MANUAL_REVIEW': -170,
                        'NOT_APPLICABLE': -170,
                        'OADR': -170},
                       {'$END': -171, 'REMARK': 15}, {}, {'TIME': 229}, {'$END': -172, 'INSTRUCTIONS': 61},
                       {'$END': -173, 'EXEMPTION': 136, 'EXEMPTION_SEPARATOR': 126, 'REMARK': 18, '___duration_star_6': 39},
                       {'$END': -174, 'LEFT_OUT': 205}, {'REFERENCE_NUMBER': 217}, {'SUBJECT_KEYWORD': 202, 'subject': 157}, {'$END': -175},
                       {'$END': -176}, {'CLASSIFIED_BY_KEYWORD': 256, '__classified_by_plus_9': 163, 'classified_by': 275},
                       {'$END': -177,
                        'NUMBER_ALONE': -177,
                        'NUMBER_BEFORE': -177,
                        'REFERENCE_AGAIN': -177,
                        'REFERENCE_END': -177,
                        'REFERENCE_LABEL': -177,
                        'REFERENCE_PAGE_LINE': -177,
                        'REFERENCE_PARENTHESIS': -177,
                        'REFERENCE_STATION': -177,
                        'REFERENCE_WORD': -177,
                        'REFERENCE_YEAR': -177,
                        'SEPARATOR': -177},
                       {'YEAR': 130}, {'$END': -178}, {'ADDRESSED_INDICATOR': 137, 'ADDRESS_NAME': 19, 'ROLE_WORD': 106, 'addressee': 200},
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
                        'SEPARATOR': -179},
                       {'$END': -180}, {'$END': -181}, {},
                       {'$END': -182,
                        'CLASSIFIED_BY_KEYWORD': -182,
                        'CLASSIFIED_BY_REST': -182,
                        'CLASSIFIER': -182,
                        'REASON_SECTION': -182,
                        'REASON_WORD': -182},
                       {'$END': -183}, {'$END': -184}, {'$END': -185}, {'$END': -186}, {'$END': -187, 'CLASSIFIED_BY_REST': -187}, {'$END': -188},
                       {'OF': 17}, {'$END': -189, 'SUBJECT_TEXT': 31}, {'$END': -190, 'REMARK': 78, 'SHORT_SECTION': 71},
                       {'$END': -191, 'REMARK': 110}, {'$END': -192, 'LEFT_OUT': 216}, {'DOUBLED_PROSIGN': 138, 'called_stations': 191}, {},
                       {'$END': -193}, {'DAMAGED_NUMBER': 147, 'MARK': 144, 'portion_head': 168},
                       {'$END': -194,
                        'BESIDE': -194,
                        'DOUBLE_SLASH': 108,
                        'FINAL_SECTION': -194,
                        'SECTION_WORD': -194,
                        'STATION': -194,
                        '___level_star_5': 124},
                       {'$END': -195, 'BESIDE': -195, 'FINAL_SECTION': -195, 'SECTION_WORD': -195, 'STATION': -195},
                       {'$END': -196, 'COMMA': -196, 'PERSON': -196, 'SEMICOLON': -196, 'TAG': -196}, {}, {'$END': -197}, {'PAGE_SECTION': 189},
                       {'$END': -198}, {'$END': -199, 'COMMA': -199, 'PERSON': -199, 'SEMICOLON': -199, 'TAG': -199},
                       {'REFERENCE_KEYWORD': 227, 'references': 73}, {'$END': -200}, {'$END': -201, 'CONTINUITY_NUMBER': 212, 'LEFT_OUT': 199},
                       {'$END': -202,
                        'NUMBER_ALONE': -202,
                        'NUMBER_BEFORE': -202,
                        'REFERENCE_AGAIN': -202,
                        'REFERENCE_END': -202,
                        'REFERENCE_LABEL': -202,
                        'REFERENCE_PAGE_LINE': -202,
                        'REFERENCE_PARENTHESIS': -202,
                        'REFERENCE_STATION': -202,
                        'REFERENCE_WORD': -202,
                        'REFERENCE_YEAR': -202,
                        'SEPARATOR': -202,
                        'YEAR_BEHIND': 213},
                       {'$END': -203, 'BROKEN_MARK': 66, 'FULL_STOP': 190, 'MARK': 41, 'PARAGRAPH_TEXT': 27},
                       {'$END': -204,
                        'CLASSIFIED_BY_KEYWORD': -204,
                        'CLASSIFIED_BY_REST': -204,
                        'CLASSIFIER': -204,
                        'REASON_SECTION': -204,
                        'REASON_WORD': -204},
                       {'$END': -205}, {'$END': -206, 'COMMA': 274, 'PERSON': 279, 'SEMICOLON': 175, 'TAG': 166},
                       {'$END': -207, 'OPERATING_SIGNAL': 214}, {'$END': -208, 'REMARK': 68}, {'$END': -209}, {'$END': -210},
                       {'$END': -211, 'PARAGRAPH_TEXT': 178}, {'$END': -212}, {'$END': -213, 'CONTINUITY_NUMBER': 36, 'LEFT_OUT': 28}],
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
                           "(?i:(?!(?:AND|REFS?|REFTEL)\\b|[A-Z][.:]\\s|C?A-\\d|O+\\d)(?:[A-Z]|0(?=[A-Z]))(?:[A-Z.'’&]|0(?=[A-Z])|-(?=[A-Z]))*+(?:\\s++(?!(?:AND|REFS?|REFTEL)\\b|[A-Z][.:]\\s|C?A-\\d|O+\\d)(?:[A-Z]|0(?=[A-Z]))(?:[A-Z.'’&]|0(?=[A-Z])|-(?=[A-Z]))*+){0,4}?(?=\\s*[:,#\\-]?\\s*(?:\\([^()\n"
                           ']{1,4}\\)\\s*)?#?\\s*(?=O*\\d)[\\dO]{1,8}(?!\\w|\\.\\d|\\/\\d{1,2}\\/|\\s+(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*\\b)))'),
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
 'markings': {'rules': [('banner_release', 2), ('__banner_release_star_3', 1), ('__release_star_1', 1), ('__release_star_1', 2), ('banner', 1),
                        ('banner', 2), ('__banner_star_2', 3), ('banner_release', 3), ('__banner_star_2', 1), ('__banner_release_star_3', 2),
                        ('__banner_star_2', 2), ('portion', 2), ('_control', 1), ('banner', 1), ('_separator', 1), ('__banner_star_2', 2),
                        ('release', 2), ('portion', 1), ('portion', 1), ('__banner_star_2', 1), ('_control', 1), ('__banner_star_2', 2),
                        ('__banner_release_star_3', 2), ('_separator', 1), ('__portion_star_0', 3), ('__banner_star_2', 3), ('release', 3),
                        ('portion', 2), ('_control', 1), ('__banner_star_2', 2), ('__portion_star_0', 2), ('__release_star_1', 2),
                        ('__banner_release_star_3', 3), ('_separator', 1), ('banner', 2), ('__release_star_1', 3), ('_separator', 1)],
              'starts': {'banner': (34, 22), 'portion': (12, 33)},
              'states': [{'$END': -1,
                          'BANNER_CONTROL': -1,
                          'BANNER_COUNTRY': 1,
                          'BANNER_RELEASE_TO': -1,
                          'BANNER_SEPARATOR': -1,
                          '__ANON_0': 9,
                          '__banner_release_star_3': 8},
                         {'$END': -2, 'BANNER_CONTROL': -2, 'BANNER_COUNTRY': -2, 'BANNER_RELEASE_TO': -2, 'BANNER_SEPARATOR': -2, '__ANON_0': -2},
                         {'$END': -3, 'COMMA': -3, 'COUNTRY': -3, 'DOUBLE_SLASH': -3, 'HYPHEN': -3, 'SLASH': -3},
                         {'$END': -4, 'COMMA': -4, 'COUNTRY': -4, 'DOUBLE_SLASH': -4, 'HYPHEN': -4, 'SLASH': -4},
                         {'BANNER_CONTROL': 13, 'BANNER_RELEASE_TO': 18, 'banner_release': 40},
                         {'$END': -5,
                          'BANNER_CONTROL': 28,
                          'BANNER_RELEASE_TO': 18,
                          'BANNER_SEPARATOR': 4,
                          '__banner_star_2': 46,
                          'banner_release': 10},
                         {'$END': -6, 'BANNER_CONTROL': 30, 'BANNER_RELEASE_TO': 18, 'BANNER_SEPARATOR': 23, 'banner_release': 19},
                         {'$END': -7, 'BANNER_CONTROL': -7, 'BANNER_RELEASE_TO': -7, 'BANNER_SEPARATOR': -7},
                         {'$END': -8, 'BANNER_CONTROL': -8, 'BANNER_COUNTRY': 11, 'BANNER_RELEASE_TO': -8, 'BANNER_SEPARATOR': -8, '__ANON_0': 49},
                         {'BANNER_COUNTRY': 31}, {'$END': -9, 'BANNER_CONTROL': -9, 'BANNER_RELEASE_TO': -9, 'BANNER_SEPARATOR': -9},
                         {'$END': -10,
                          'BANNER_CONTROL': -10,
                          'BANNER_COUNTRY': -10,
                          'BANNER_RELEASE_TO': -10,
                          'BANNER_SEPARATOR': -10,
                          '__ANON_0': -10},
                         {'PORTION_LEVEL': 21, 'UNCLASSIFIED_CONTROL': 24, 'portion': 33},
                         {'$END': -11, 'BANNER_CONTROL': -11, 'BANNER_RELEASE_TO': -11, 'BANNER_SEPARATOR': -11},
                         {'$END': -12, 'COMMA': 32, 'DOUBLE_SLASH': 45, 'HYPHEN': 17, 'SLASH': 50, '_separator': 26},
                         {'$END': -13, 'COMMA': -13, 'DOUBLE_SLASH': -13, 'HYPHEN': -13, 'SLASH': -13},
                         {'$END': -14,
                          'BANNER_CONTROL': 28,
                          'BANNER_RELEASE_TO': 18,
                          'BANNER_SEPARATOR': 4,
                          '__banner_star_2': 6,
                          'banner_release': 10},
                         {'CONTROL': -15, 'RELEASE_TO': -15, 'UNCLASSIFIED_CONTROL': -15}, {'BANNER_COUNTRY': 0},
                         {'$END': -16, 'BANNER_CONTROL': -16, 'BANNER_RELEASE_TO': -16, 'BANNER_SEPARATOR': -16},
                         {'$END': -17, 'COMMA': 42, 'COUNTRY': 2, 'DOUBLE_SLASH': -17, 'HYPHEN': -17, 'SLASH': -17, '__release_star_1': 37},
                         {'$END': -18, 'COMMA': 32, 'DOUBLE_SLASH': 45, 'HYPHEN': 17, 'SLASH': 50, '__portion_star_0': 38, '_separator': 25}, {},
                         {'BANNER_CONTROL': 7, 'BANNER_RELEASE_TO': 18, 'banner_release': 36},
                         {'$END': -19, 'COMMA': 32, 'DOUBLE_SLASH': 45, 'HYPHEN': 17, 'SLASH': 50, '__portion_star_0': 14, '_separator': 25},
                         {'CONTROL': 29, 'RELEASE_TO': 48, 'UNCLASSIFIED_CONTROL': 15, '_control': 41, 'release': 39},
                         {'CONTROL': 29, 'RELEASE_TO': 48, 'UNCLASSIFIED_CONTROL': 15, '_control': 35, 'release': 39}, {'COUNTRY': 47},
                         {'$END': -20, 'BANNER_CONTROL': -20, 'BANNER_RELEASE_TO': -20, 'BANNER_SEPARATOR': -20},
                         {'$END': -21, 'COMMA': -21, 'DOUBLE_SLASH': -21, 'HYPHEN': -21, 'SLASH': -21},
                         {'$END': -22, 'BANNER_CONTROL': -22, 'BANNER_RELEASE_TO': -22, 'BANNER_SEPARATOR': -22},
                         {'$END': -23,
                          'BANNER_CONTROL': -23,
                          'BANNER_COUNTRY': -23,
                          'BANNER_RELEASE_TO': -23,
                          'BANNER_SEPARATOR': -23,
                          '__ANON_0': -23},
                         {'CONTROL': -24, 'RELEASE_TO': -24, 'UNCLASSIFIED_CONTROL': -24}, {},
                         {'BANNER_CONTROL': 16, 'BANNER_LEVEL': 5, 'banner': 22},
                         {'$END': -25, 'COMMA': -25, 'DOUBLE_SLASH': -25, 'HYPHEN': -25, 'SLASH': -25},
                         {'$END': -26, 'BANNER_CONTROL': -26, 'BANNER_RELEASE_TO': -26, 'BANNER_SEPARATOR': -26},
                         {'$END': -27, 'COMMA': 27, 'COUNTRY': 43, 'DOUBLE_SLASH': -27, 'HYPHEN': -27, 'SLASH': -27},
                         {'$END': -28, 'COMMA': 32, 'DOUBLE_SLASH': 45, 'HYPHEN': 17, 'SLASH': 50, '_separator': 26},
                         {'$END': -29, 'COMMA': -29, 'DOUBLE_SLASH': -29, 'HYPHEN': -29, 'SLASH': -29},
                         {'$END': -30, 'BANNER_CONTROL': -30, 'BANNER_RELEASE_TO': -30, 'BANNER_SEPARATOR': -30},
                         {'$END': -31, 'COMMA': -31, 'DOUBLE_SLASH': -31, 'HYPHEN': -31, 'SLASH': -31}, {'COUNTRY': 3},
                         {'$END': -32, 'COMMA': -32, 'COUNTRY': -32, 'DOUBLE_SLASH': -32, 'HYPHEN': -32, 'SLASH': -32},
                         {'$END': -33,
                          'BANNER_CONTROL': -33,
                          'BANNER_COUNTRY': -33,
                          'BANNER_RELEASE_TO': -33,
                          'BANNER_SEPARATOR': -33,
                          '__ANON_0': -33},
                         {'CONTROL': -34, 'RELEASE_TO': -34, 'UNCLASSIFIED_CONTROL': -34},
                         {'$END': -35, 'BANNER_CONTROL': 30, 'BANNER_RELEASE_TO': 18, 'BANNER_SEPARATOR': 23, 'banner_release': 19},
                         {'$END': -36, 'COMMA': -36, 'COUNTRY': -36, 'DOUBLE_SLASH': -36, 'HYPHEN': -36, 'SLASH': -36}, {'COUNTRY': 20},
                         {'BANNER_COUNTRY': 44}, {'CONTROL': -37, 'RELEASE_TO': -37, 'UNCLASSIFIED_CONTROL': -37}],
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
 'telegram': {'rules': [('ending', 4), ('_addresses', 4), ('_routing', 4), ('_citations', 0), ('_routing', 1), ('_extract', 1), ('_extract', 2),
                        ('heading', 2), ('heading', 5), ('ending', 2), ('_extract', 2), ('_routing', 2), ('_routing', 2), ('heading', 5),
                        ('_addresses', 1), ('ending', 2), ('ending', 5), ('_citations', 2), ('telegram', 3), ('ending', 3), ('__text_star_0', 2),
                        ('__text_star_0', 2), ('_routing', 3), ('_citations', 1), ('ending', 3), ('ending', 3), ('_citations', 1), ('ending', 0),
                        ('text', 6), ('_addresses', 2), ('ending', 3), ('_routing', 2), ('_citations', 2), ('_addresses', 2), ('ending', 1),
                        ('_addresses', 3), ('ending', 1), ('ending', 2), ('_addresses', 2), ('ending', 3), ('text', 5), ('ending', 2),
                        ('_extract', 2), ('_routing', 3), ('_extract', 3), ('ending', 3), ('ending', 1), ('ending', 1), ('heading', 1),
                        ('heading', 1), ('ending', 3), ('ending', 2), ('__text_star_0', 1), ('ending', 2), ('__text_star_0', 1), ('telegram', 2),
                        ('ending', 4), ('ending', 3), ('ending', 2), ('_routing', 3), ('_routing', 1), ('text', 6), ('_extract', 1), ('_routing', 2),
                        ('telegram', 1), ('ending', 2), ('ending', 2), ('ending', 4), ('_routing', 1), ('_routing', 3), ('ending', 2), ('heading', 6),
                        ('_routing', 2), ('_extract', 1), ('ending', 3), ('_addresses', 3), ('ending', 1), ('ending', 4), ('text', 7),
                        ('_routing', 1), ('_addresses', 1), ('_routing', 2), ('ending', 3), ('ending', 4), ('heading', 4)],
              'starts': {'telegram': (70, 66)},
              'states': [{'$END': -1, 'END_OF_MESSAGE': 18}, {'ACCOUNTING': -2, 'BREAK': -2, 'CLASSIFICATION': -2}, {'SUBJECT': 4},
                         {'DATE_TIME_GROUP': -3},
                         {'$END': -4,
                          'BREAK': -4,
                          'CLASSIFIED_BY': 29,
                          'CORRECTION': -4,
                          'END_OF_MESSAGE': -4,
                          'END_SERIAL': -4,
                          'REFERENCES': 26,
                          'SIGNATURE': -4,
                          'TEXT': -4,
                          '_citations': 72},
                         {'DATE_TIME_GROUP': -5}, {'BREAK': -6, 'CLASSIFICATION': -6, 'INFO': 16, 'TO': 94, '_addresses': 7},
                         {'BREAK': -7, 'CLASSIFICATION': -7}, {'CLASSIFICATION': -8}, {'BREAK': 85, 'CLASSIFICATION': -9}, {'$END': -10},
                         {'BREAK': -11, 'CLASSIFICATION': -11, 'INFO': 16, 'TO': 94, '_addresses': 50},
                         {'$END': -4,
                          'BREAK': -4,
                          'CLASSIFIED_BY': 29,
                          'CORRECTION': -4,
                          'END_OF_MESSAGE': -4,
                          'END_SERIAL': -4,
                          'REFERENCES': 26,
                          'SIGNATURE': -4,
                          'TEXT': -4,
                          '_citations': 46},
                         {'DATE_TIME_GROUP': -12}, {'DATE_TIME_GROUP': -13, 'SECURITY': 80}, {'CLASSIFICATION': -14},
                         {'ACCOUNTING': -15, 'BREAK': -15, 'CLASSIFICATION': -15, 'EXEMPTED': 37}, {'$END': -16}, {'$END': -17},
                         {'$END': -18, 'BREAK': -18, 'CORRECTION': -18, 'END_OF_MESSAGE': -18, 'END_SERIAL': -18, 'SIGNATURE': -18, 'TEXT': -18},
                         {'$END': -19}, {'$END': -20, 'CORRECTION': 0, 'END_OF_MESSAGE': 91}, {'CAPTION': -21, 'EXECUTIVE_ORDER': -21, 'PASS': -21},
                         {'INFO': 16, 'TO': 94, '_addresses': 98}, {'CAPTION': -22, 'EXECUTIVE_ORDER': -22, 'PASS': -22}, {'DATE_TIME_GROUP': -23},
                         {'$END': -24,
                          'BREAK': -24,
                          'CLASSIFIED_BY': 36,
                          'CORRECTION': -24,
                          'END_OF_MESSAGE': -24,
                          'END_SERIAL': -24,
                          'SIGNATURE': -24,
                          'TEXT': -24},
                         {'$END': -25}, {'$END': -26},
                         {'$END': -27,
                          'BREAK': -27,
                          'CORRECTION': -27,
                          'END_OF_MESSAGE': -27,
                          'END_SERIAL': -27,
                          'REFERENCES': 19,
                          'SIGNATURE': -27,
                          'TEXT': -27},
                         {'$END': -28, 'BREAK': 81, 'CORRECTION': 40, 'END_OF_MESSAGE': 90, 'END_SERIAL': 52, 'SIGNATURE': 38, 'ending': 62},
                         {'$END': -29, 'BREAK': -29, 'CORRECTION': -29, 'END_OF_MESSAGE': -29, 'END_SERIAL': -29, 'SIGNATURE': -29},
                         {'ACCOUNTING': -30, 'BREAK': -30, 'CLASSIFICATION': -30, 'INFO': 89}, {'$END': -31, 'END_OF_MESSAGE': 97},
                         {'DATE_TIME_GROUP': -32}, {'CAPTION': 24, 'EXECUTIVE_ORDER': 61, 'PASS': 22},
                         {'$END': -33, 'BREAK': -33, 'CORRECTION': -33, 'END_OF_MESSAGE': -33, 'END_SERIAL': -33, 'SIGNATURE': -33, 'TEXT': -33},
                         {'ACCOUNTING': -34, 'BREAK': -34, 'CLASSIFICATION': -34},
                         {'$END': -35, 'BREAK': 59, 'CORRECTION': 47, 'END_OF_MESSAGE': 10, 'END_SERIAL': 76},
                         {'ACCOUNTING': -36, 'BREAK': -36, 'CLASSIFICATION': -36}, {'$END': -37, 'END_OF_MESSAGE': 41}, {'$END': -38},
                         {'CAPTION': 57, 'EXECUTIVE_ORDER': 45, 'PASS': 60, '__text_star_0': 35},
                         {'ACCOUNTING': -39, 'BREAK': -39, 'CLASSIFICATION': -39, 'EXEMPTED': 39}, {'$END': -40, 'END_OF_MESSAGE': 78}, {'TAGS': 65},
                         {'$END': -41, 'BREAK': -41, 'CORRECTION': -41, 'END_OF_MESSAGE': -41, 'END_SERIAL': -41, 'SIGNATURE': -41, 'TEXT': 31},
                         {'$END': -42, 'END_OF_MESSAGE': 51}, {'BREAK': -43, 'CLASSIFICATION': -43}, {'DATE_TIME_GROUP': -44, 'SECURITY': 3},
                         {'BREAK': -45, 'CLASSIFICATION': -45}, {'$END': -46}, {'$END': -47, 'CORRECTION': 56, 'END_OF_MESSAGE': 68},
                         {'$END': -48, 'CLASSIFICATION': -49, 'CORRECTION': 83, 'END_OF_MESSAGE': 17, 'END_SERIAL': 77},
                         {'BREAK': 8, 'CLASSIFICATION': -50}, {'$END': -51}, {'$END': -52, 'END_OF_MESSAGE': 27},
                         {'CAPTION': -53, 'EXECUTIVE_ORDER': -53, 'PASS': -53},
                         {'$END': -28, 'BREAK': 81, 'CORRECTION': 40, 'END_OF_MESSAGE': 90, 'END_SERIAL': 52, 'SIGNATURE': 38, 'ending': 20},
                         {'$END': -54, 'CORRECTION': 44, 'END_OF_MESSAGE': 64, 'END_SERIAL': 21},
                         {'CAPTION': -55, 'EXECUTIVE_ORDER': -55, 'PASS': -55}, {'TAGS': 2}, {'$END': -56}, {'$END': -57}, {'$END': -58},
                         {'SUBJECT': 12}, {}, {'FROM': 23}, {'$END': -59}, {'DATE_TIME_GROUP': -60},
                         {'$END': -28,
                          'BREAK': 53,
                          'CALLED_STATIONS': 79,
                          'CALLING_STATION': 71,
                          'CLASSIFICATION': 42,
                          'CORRECTION': 40,
                          'DATE_TIME_GROUP': 73,
                          'END_OF_MESSAGE': 90,
                          'END_SERIAL': 52,
                          'FROM': 6,
                          'INFO': 16,
                          'SECURITY': 5,
                          'SIGNATURE': 38,
                          'TO': 94,
                          'TRANSMISSION_IDENTIFIER': 93,
                          '_addresses': 87,
                          '_extract': 54,
                          '_routing': 82,
                          'ending': 75,
                          'heading': 84,
                          'telegram': 66,
                          'text': 30},
                         {'DATE_TIME_GROUP': -61, 'SECURITY': 34},
                         {'$END': -62, 'BREAK': -62, 'CORRECTION': -62, 'END_OF_MESSAGE': -62, 'END_SERIAL': -62, 'SIGNATURE': -62, 'TEXT': 92},
                         {'BREAK': -63, 'CLASSIFICATION': -63, 'FROM': 11, 'INFO': 16, 'TO': 94, '_addresses': 48}, {'DATE_TIME_GROUP': -64},
                         {'$END': -65}, {'$END': -66, 'CORRECTION': 88, 'END_OF_MESSAGE': 55}, {'$END': -67, 'CORRECTION': 33, 'END_OF_MESSAGE': 28},
                         {'$END': -68}, {'CALLING_STATION': 86, 'DATE_TIME_GROUP': -69, 'SECURITY': 74}, {'DATE_TIME_GROUP': -70},
                         {'$END': -48, 'CORRECTION': 83, 'END_OF_MESSAGE': 17, 'END_SERIAL': 77}, {'DATE_TIME_GROUP': 67},
                         {'$END': -71, 'END_OF_MESSAGE': 96}, {'CLASSIFICATION': 42, 'text': 58}, {'CLASSIFICATION': -72},
                         {'DATE_TIME_GROUP': -73, 'SECURITY': 69}, {'BREAK': -74, 'CLASSIFICATION': -74}, {'$END': -75, 'END_OF_MESSAGE': 63},
                         {'ACCOUNTING': -76, 'BREAK': -76, 'CLASSIFICATION': -76, 'EXEMPTED': 1}, {'$END': -77}, {'$END': -78},
                         {'$END': -79, 'BREAK': -79, 'CORRECTION': -79, 'END_OF_MESSAGE': -79, 'END_SERIAL': -79, 'SIGNATURE': -79},
                         {'CALLED_STATIONS': 95, 'CALLING_STATION': 14, 'DATE_TIME_GROUP': -80, 'SECURITY': 13},
                         {'ACCOUNTING': -81, 'BREAK': -81, 'CLASSIFICATION': -81, 'EXEMPTED': 32, 'INFO': 43},
                         {'CALLING_STATION': 49, 'DATE_TIME_GROUP': -82, 'SECURITY': 25}, {'$END': -83}, {'$END': -84},
                         {'ACCOUNTING': 9, 'BREAK': 15, 'CLASSIFICATION': -85}],
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
