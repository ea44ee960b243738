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
           '// A classifier ends where a reason begins; only at b, d, e, f, p, r, s, u and 1 can one begin.\n'
           'CLASSIFIER: '
           '/(?:[^bdefprsu1]++|(?!(?:\\b(?:f[o0]?r|per|under|based\\s+[o0]n|due\\s+to|pursuant\\s+to)\\s+(?:the\\s+)?(?:following\\s+)?)?(?:\\b(?:e\\.? '
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
             '// #2080, and what it may be garbled to: #20800, # 2O80\n'
             'END_SERIAL: /#[ \\t]?(?=[A-Z]{0,5}\\d)[A-Z0-9]{3,6}[ \\t]*(?=[\\r\\n]|\\Z)/\n'
             '// C WA 1500Z POSITION\n'
             'CORRECTION: /C +(?:WA|LINE|PAGE)\\b/\n'
             '// NNNN, and NNN or NNNNN that is meant for it\n'
             'END_OF_MESSAGE: /N{3,8}[ \\t]*(?=[\\r\\n]|\\Z)/\n'
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

TABLES = {'fields': {'rules': [('executive_order', 2), ('cited_telegram', 1), ('calling_station', 3), ('transmission_identifier', 3), ('executive_order', 4),
                      ('cited_telegram', 3), ('paragraph_head', 1), ('sub_paragraph_head', 3), ('classification', 2), ('sub_paragraph_head', 1),
                      ('sub_paragraph_head', 3), ('__called_stations_plus_1', 1), ('classification', 3), ('_duration', 2), ('_level', 2),
                      ('classification', 3), ('transmission_identifier', 4), ('paragraph_head', 3), ('___level_star_6', 2), ('classification', 2),
                      ('classified_by', 2), ('__tags_star_9', 1), ('__classification_star_4', 1), ('_citations', 2), ('calling_station', 5),
                      ('originator', 2), ('__classification_star_5', 1), ('classified_by', 3), ('addressee', 2), ('sub_paragraph_head', 2),
                      ('classified_by', 3), ('__date_time_group_star_3', 1), ('portion_head', 1), ('calling_station', 4), ('classification', 5),
                      ('_level', 2), ('file_time', 2), ('_duration', 2), ('subject', 1), ('calling_station', 4), ('classification', 1), ('reason', 2),
                      ('file_time', 2), ('__transmission_identifier_plus_0', 3), ('cited_telegram', 3), ('addressee', 3), ('_citation', 1),
                      ('_citation', 1), ('_citation', 1), ('classification', 5), ('cited_telegram', 3), ('portion_head', 2), ('page_line', 5),
                      ('calling_station', 4), ('page_line', 5), ('transmission_identifier', 2), ('_duration', 3), ('called_stations', 2),
                      ('_duration', 2), ('paragraph_head', 3), ('addressee', 5), ('_duration', 2), ('classification', 2), ('executive_order', 3),
                      ('__security_star_2', 2), ('classification', 5), ('addressee', 3), ('_duration', 1), ('date_time_group', 5), ('addressee', 4),
                      ('addressee', 5), ('_duration', 1), ('security', 4), ('_citations', 1), ('paragraph_head', 2), ('_duration', 2),
                      ('_duration', 2), ('section', 4), ('date_time_group', 4), ('paragraph_head', 2), ('addressee', 4), ('calling_station', 2),
                      ('addressee', 4), ('reason', 3), ('addressee', 5), ('addressee', 4), ('calling_station', 3), ('_duration', 1), ('addressee', 4),
                      ('_level', 3), ('classified_by', 3), ('addressee', 4), ('addressee', 3), ('addressee', 4), ('addressee', 3),
                      ('paragraph_head', 2), ('addressee', 3), ('addressee', 4), ('classification', 4), ('references', 1), ('__tags_star_9', 2),
                      ('page_line', 4), ('date_time_group', 5), ('classified_by', 2), ('__tags_star_9', 2), ('addressee', 4), ('classified_by', 4),
                      ('reason', 1), ('addressee', 5), ('__classification_star_4', 2), ('sub_paragraph_head', 2), ('_duration', 1), ('addressee', 4),
                      ('section', 4), ('page_line', 8), ('addressee', 3), ('transmission_identifier', 2), ('__tags_star_9', 1),
                      ('__security_star_2', 1), ('transmission_identifier', 1), ('reason', 2), ('references', 2), ('__classified_by_plus_10', 2),
                      ('section', 3), ('security', 2), ('classification', 4), ('addressee', 1), ('calling_station', 3), ('_citation', 1),
                      ('security', 3), ('_duration', 1), ('sub_paragraph_head', 2), ('addressee', 3), ('subject', 3), ('cited_telegram', 2),
                      ('_duration', 2), ('transmission_identifier', 2), ('classification', 4), ('__classified_by_plus_10', 1), ('addressee', 2),
                      ('classification', 3), ('classification', 4), ('__tags_star_9', 1), ('_citation', 1), ('date_time_group', 6), ('_duration', 1),
                      ('__transmission_identifier_plus_0', 2), ('___duration_plus_8', 2), ('subject', 4), ('addressee', 3), ('cited_telegram', 4),
                      ('addressee', 3), ('_duration', 2), ('paragraph_head', 2), ('_duration', 2), ('cited_telegram', 4), ('references', 3),
                      ('_duration', 3), ('tags', 2), ('reason', 2), ('transmission_identifier', 3), ('cited_telegram', 4),
                      ('__called_stations_plus_1', 2), ('__classification_star_5', 2), ('paragraph_head', 4), ('_citation', 1), ('__tags_star_9', 2),
                      ('_duration', 3), ('executive_order', 3), ('_duration', 3), ('___duration_plus_8', 1), ('_duration', 3),
                      ('___duration_star_7', 1), ('transmission_identifier', 1), ('___duration_star_7', 2), ('classified_by', 1),
                      ('transmission_identifier', 3), ('classification', 3), ('classification', 6), ('tags', 1), ('__tags_star_9', 2),
                      ('___level_star_6', 3), ('classified_by', 2), ('paragraph_head', 3), ('___duration_star_7', 2), ('__date_time_group_star_3', 2),
                      ('subject', 2), ('_citation', 1), ('addressee', 3), ('__tags_star_9', 1), ('subject', 2), ('_duration', 1), ('_duration', 4),
                      ('cited_telegram', 2), ('reason', 1), ('cited_telegram', 2), ('cited_telegram', 5), ('_citations', 2), ('page_line', 6),
                      ('_level', 1), ('paragraph_head', 3), ('portion_head', 2), ('portion_head', 3), ('paragraph_head', 4), ('addressee', 6),
                      ('addressee', 2), ('page_line', 6), ('___duration_star_7', 3), ('called_stations', 3), ('subject', 3), ('paragraph_head', 3),
                      ('page_line', 7), ('references', 2), ('addressee', 5), ('page_line', 7), ('_level', 1), ('addressee', 2), ('addressee', 2),
                      ('security', 3)],
            'starts': {'addressee': (201, 10),
                       'called_stations': (252, 122),
                       'calling_station': (210, 236),
                       'classification': (269, 279),
                       'classified_by': (37, 249),
                       'date_time_group': (280, 3),
                       'executive_order': (189, 96),
                       'originator': (206, 197),
                       'page_line': (207, 162),
                       'paragraph_head': (64, 288),
                       'portion_head': (175, 74),
                       'references': (71, 219),
                       'security': (223, 172),
                       'sub_paragraph_head': (55, 239),
                       'subject': (49, 213),
                       'tags': (171, 149),
                       'transmission_identifier': (19, 183)},
            'states': [{'$END': -1,
                        'AMENDED': 233,
                        'DATE': 92,
                        'DECL': 237,
                        'EVENT': 263,
                        'NOT_APPLICABLE': 121,
                        'OADR': 151,
                        'REMARK': 178,
                        'SCHEDULE': 97,
                        '___duration_plus_8': 202,
                        '_duration': 86},
                       {'$END': -2,
                        'NUMBER_ALONE': -2,
                        'NUMBER_BEFORE': -2,
                        'REFERENCE_AGAIN': -2,
                        'REFERENCE_END': -2,
                        'REFERENCE_LABEL': -2,
                        'REFERENCE_PAGE_LINE': -2,
                        'REFERENCE_PARENTHESIS': -2,
                        'REFERENCE_STATION': -2,
                        'REFERENCE_WORD': -2,
                        'REFERENCE_YEAR': -2,
                        'SEPARATOR': -2,
                        'YEAR_BEHIND': 265},
                       {'$END': -3, 'DAY_OF_MONTH': 166, 'DAY_OF_YEAR': 301, 'file_time': 47}, {}, {'CHANNEL_NUMBER': 61}, {'$END': -4},
                       {'DAY_TIME': 7, 'PROSIGN': 256}, {'ZONE': 52}, {'$END': -5},
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
                        'SEPARATOR': -6,
                        'YEAR_BEHIND': 225},
                       {}, {'$END': -7, 'BROKEN_MARK': 133, 'FULL_STOP': 101, 'MARK': 109, 'PARAGRAPH_TEXT': 214}, {'OF': 186}, {'$END': -8},
                       {'$END': -9, 'REMARK': 24}, {'OF': 278}, {'$END': -10, 'BROKEN_MARK': 43, 'MARK': 150, 'PARAGRAPH_TEXT': 180},
                       {'OF': 191, 'SECTION_NUMBER': 132}, {'$END': -11},
                       {'CHANNEL': 90, 'START_OF_MESSAGE': 241, '__transmission_identifier_plus_0': 161, 'transmission_identifier': 183},
                       {'$END': -12, 'FULL_STOP': -12, 'ROUTING_INDICATOR': -12}, {'$END': -13}, {'$END': -14, 'REMARK': 218},
                       {'$END': -15,
                        'BESIDE': -15,
                        'DOUBLE_SLASH': 187,
                        'FINAL_SECTION': -15,
                        'SECTION_WORD': -15,
                        'SERVICE': -15,
                        'STATION': -15,
                        '___level_star_6': 125},
                       {'$END': -16}, {'$END': -17}, {'$END': -18, 'PARAGRAPH_TEXT': 283},
                       {'$END': -19, 'BESIDE': -19, 'DOUBLE_SLASH': -19, 'FINAL_SECTION': -19, 'SECTION_WORD': -19, 'SERVICE': -19, 'STATION': -19},
                       {'PAGE_NUMBER': 139}, {'$END': -20, 'STATION': 36, 'STATION_ONLY': 21}, {'$END': -21},
                       {'$END': -22, 'COMMA': -22, 'PERSON': -22, 'SEMICOLON': -22, 'TAG': -22}, {'OF': 119, 'PAGE_OF_SECTION': 292},
                       {'$END': -23, 'WORD': -23},
                       {'$END': -24,
                        'NUMBER_ALONE': -24,
                        'NUMBER_BEFORE': -24,
                        'REFERENCE_AGAIN': -24,
                        'REFERENCE_END': -24,
                        'REFERENCE_LABEL': -24,
                        'REFERENCE_PAGE_LINE': -24,
                        'REFERENCE_PARENTHESIS': -24,
                        'REFERENCE_STATION': -24,
                        'REFERENCE_WORD': -24,
                        'REFERENCE_YEAR': -24,
                        'SEPARATOR': -24},
                       {'$END': -25}, {'MESSAGE_NUMBER': 136}, {'CLASSIFIED_BY_KEYWORD': 193, '__classified_by_plus_10': 244, 'classified_by': 249},
                       {'$END': -26}, {'$END': -27, 'BESIDE': -27, 'FINAL_SECTION': -27, 'SECTION_WORD': -27, 'STATION': -27}, {'$END': -28},
                       {'$END': -29}, {'ORIGINATOR_NAME': 38}, {'$END': -30, 'PARAGRAPH_TEXT': 18}, {'$END': -31}, {'DAY_TIME': -32, 'PROSIGN': -32},
                       {'$END': -33, 'PARAGRAPH_TEXT': 72}, {'$END': -34}, {'$END': -35, 'WORD': 148}, {'SUBJECT_KEYWORD': 56, 'subject': 213},
                       {'REFERENCE_NUMBER': 216},
                       {'$END': -36, 'BESIDE': -36, 'DOUBLE_SLASH': 88, 'FINAL_SECTION': -36, 'SECTION_WORD': -36, 'SERVICE': -36, 'STATION': -36},
                       {'MONTH': 105}, {'$END': -37}, {'$END': -38, 'REMARK': 78}, {'SUB_PARAGRAPH_LABEL': 16, 'sub_paragraph_head': 239},
                       {'$END': -39, 'PORTION_MARK': 262, 'SUBJECT_TEXT': 257},
                       {'$END': -40, 'DAY_OF_MONTH': 166, 'DAY_OF_YEAR': 301, 'file_time': 35},
                       {'$END': -41,
                        'BESIDE': 39,
                        'FINAL_SECTION': 17,
                        'SECTION_WORD': 145,
                        'SERVICE': 14,
                        'STATION': 270,
                        '__classification_star_5': 85,
                        'section': 29},
                       {'$END': -42, 'CLASSIFIED_BY_REST': -42}, {'$END': -43}, {'$END': -44, 'CHANNEL': -44},
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
                       {'$END': -46}, {'PARAGRAPH_NUMBER': 11, 'paragraph_head': 288},
                       {'$END': -47,
                        'NUMBER_ALONE': -47,
                        'NUMBER_BEFORE': -47,
                        'REFERENCE_AGAIN': -47,
                        'REFERENCE_END': -47,
                        'REFERENCE_LABEL': -47,
                        'REFERENCE_PAGE_LINE': -47,
                        'REFERENCE_PARENTHESIS': -47,
                        'REFERENCE_STATION': -47,
                        'REFERENCE_WORD': -47,
                        'REFERENCE_YEAR': -47,
                        'SEPARATOR': -47},
                       {'$END': -48,
                        'NUMBER_ALONE': -48,
                        'NUMBER_BEFORE': -48,
                        'REFERENCE_AGAIN': -48,
                        'REFERENCE_END': -48,
                        'REFERENCE_LABEL': -48,
                        'REFERENCE_PAGE_LINE': -48,
                        'REFERENCE_PARENTHESIS': -48,
                        'REFERENCE_STATION': 271,
                        'REFERENCE_WORD': -48,
                        'REFERENCE_YEAR': -48,
                        'SEPARATOR': -48},
                       {'ROUTING_INDICATOR': 20, '__called_stations_plus_1': 79},
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
                       {'$END': -50, 'WORD': 148},
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
                        'YEAR_BEHIND': 209},
                       {'REFERENCE_KEYWORD': 137, 'references': 219}, {'$END': -52}, {'$END': -53}, {}, {'$END': -54}, {'$END': -55, 'REMARK': 275},
                       {'$END': -56, 'CHANNEL_NUMBER': 224, 'SECURITY_PROSIGN': 245}, {'$END': -57},
                       {'$END': -58, 'FULL_STOP': 290, 'ROUTING_INDICATOR': 227}, {'$END': -59}, {'PAGE_SECTION': 286}, {'$END': -60},
                       {'$END': -61, 'LEFT_OUT': 284}, {'$END': -62},
                       {'$END': -63, 'BESIDE': 228, 'FINAL_SECTION': 17, 'SECTION_WORD': 145, 'STATION': 234, 'section': 246}, {'$END': -64},
                       {'$END': -65, 'OPERATING_SIGNAL': -65}, {'WORD': 251}, {'$END': -66, 'WORD': 33, '__classification_star_4': 247},
                       {'CHANNEL_NUMBER': 203}, {'$END': -67, 'LEFT_OUT': 128}, {'$END': -68, 'REMARK': 104}, {'$END': -69}, {'$END': -70},
                       {'$END': -71}, {}, {'$END': -72}, {'$END': -73, 'OPERATING_SIGNAL': 87}, {'ZONE': 226},
                       {'$END': -74,
                        'NUMBER_ALONE': -74,
                        'NUMBER_BEFORE': -74,
                        'REFERENCE_AGAIN': -74,
                        'REFERENCE_END': -74,
                        'REFERENCE_LABEL': -74,
                        'REFERENCE_PAGE_LINE': -74,
                        'REFERENCE_PARENTHESIS': -74,
                        'REFERENCE_STATION': -74,
                        'REFERENCE_WORD': -74,
                        'REFERENCE_YEAR': -74,
                        'SEPARATOR': -74},
                       {'$END': -75, 'BROKEN_MARK': 277, 'MARK': 26, 'PARAGRAPH_TEXT': 254}, {'SECTION_NUMBER': 107}, {'$END': -76}, {'$END': -77},
                       {'YEAR': 140}, {'ADDRESSED_INDICATOR': 123, 'ADDRESS_NAME': 300}, {'$END': -78, 'STATION': -78, 'STATION_ONLY': -78},
                       {'$END': -79, 'INSTRUCTIONS': 93}, {'$END': -80, 'PARAGRAPH_TEXT': 293}, {'PAGE_SECTION': 242}, {'MARK': 281}, {'$END': -81},
                       {'$END': -82, 'DAY_OF_MONTH': 166, 'DAY_OF_YEAR': 301, 'SECTION_SUFFIX': 2, 'SERIAL': 120, 'file_time': 174}, {'$END': -83},
                       {'$END': -84, 'CLASSIFIED_BY_REST': -84}, {'$END': -85}, {'STATION_BEHIND': 267}, {'$END': -86, 'LEFT_OUT': 147},
                       {'PAGE_SECTION': 76}, {'$END': -87, 'DAY_OF_MONTH': 166, 'DAY_OF_YEAR': 301, 'SECTION_SUFFIX': 57, 'file_time': 75},
                       {'$END': -88, 'REMARK': 80}, {}, {'ADDRESS_NAME': 129}, {'$END': -89},
                       {'$END': -90, 'BESIDE': -90, 'DOUBLE_SLASH': 88, 'FINAL_SECTION': -90, 'SECTION_WORD': -90, 'SERVICE': -90, 'STATION': -90},
                       {'YEAR': 108}, {'$END': -91, 'CLASSIFIED_BY_REST': 144}, {'$END': -92},
                       {'$END': -93, 'CONTINUITY_NUMBER': 135, 'LEFT_OUT': 143, 'PRECEDENCE_WORD': 130},
                       {'$END': -94, 'CONTINUITY_NUMBER': 83, 'LEFT_OUT': 297}, {'$END': -95, 'LEFT_OUT': 94}, {'OF': 102},
                       {'$END': -96, 'PARAGRAPH_TEXT': 82}, {'$END': -97, 'LEFT_OUT': 112}, {'$END': -98, 'LEFT_OUT': 116},
                       {'$END': -99, 'WORD': 33, '__classification_star_4': 48},
                       {'$END': -100,
                        'NUMBER_ALONE': 1,
                        'NUMBER_BEFORE': 117,
                        'REFERENCE_AGAIN': 199,
                        'REFERENCE_END': 296,
                        'REFERENCE_LABEL': 68,
                        'REFERENCE_PAGE_LINE': 176,
                        'REFERENCE_PARENTHESIS': 65,
                        'REFERENCE_STATION': 173,
                        'REFERENCE_WORD': 230,
                        'REFERENCE_YEAR': 66,
                        '_citation': 100,
                        '_citations': 164,
                        'cited_telegram': 258},
                       {'$END': -101, 'COMMA': -101, 'PERSON': -101, 'SEMICOLON': -101, 'TAG': -101},
                       {'$END': -102, 'REMARK': 73, 'SHORT_SECTION': 15}, {'$END': -103, 'INSTRUCTIONS': 200},
                       {'$END': -104, 'CLASSIFIED_BY_REST': 44, 'REASON_SECTION': 266, 'REASON_WORD': 146, 'reason': 127},
                       {'$END': -105, 'COMMA': -105, 'PERSON': -105, 'SEMICOLON': -105, 'TAG': -105}, {'$END': -106}, {'$END': -107},
                       {'SECTION_NUMBER': 12}, {'$END': -108, 'CLASSIFIED_BY_REST': -108, 'REASON_LETTERS': 221, 'REASON_SECTION': 163},
                       {'$END': -109}, {'$END': -110, 'WORD': -110}, {}, {'$END': -111, 'PARAGRAPH_TEXT': 13}, {'$END': -112, 'REMARK': 212},
                       {'$END': -113, 'LEFT_OUT': 95}, {'$END': -114, 'STATION': -114, 'STATION_ONLY': -114}, {'$END': -115}, {'PAGE_NUMBER': 159},
                       {'$END': -116, 'CONTINUITY_NUMBER': 152, 'LEFT_OUT': 114}, {'$END': -117},
                       {'$END': -118, 'COMMA': -118, 'PERSON': -118, 'SEMICOLON': -118, 'TAG': -118}, {'PAGE_SECTION': 32},
                       {'$END': -119, 'OPERATING_SIGNAL': -119}, {'$END': -120, 'CHANNEL': 4}, {},
                       {'$END': -121, 'CLASSIFIED_BY_REST': -121, 'REASON_LETTERS': 115},
                       {'$END': -122,
                        'NUMBER_ALONE': 1,
                        'NUMBER_BEFORE': 117,
                        'REFERENCE_AGAIN': 199,
                        'REFERENCE_END': 217,
                        'REFERENCE_LABEL': 68,
                        'REFERENCE_PAGE_LINE': 176,
                        'REFERENCE_PARENTHESIS': 65,
                        'REFERENCE_STATION': 173,
                        'REFERENCE_WORD': 230,
                        'REFERENCE_YEAR': 66,
                        'SEPARATOR': 34,
                        '_citation': 272,
                        'cited_telegram': 258},
                       {'$END': -123,
                        'CLASSIFIED_BY_KEYWORD': -123,
                        'CLASSIFIED_BY_REST': -123,
                        'CLASSIFIER': -123,
                        'REASON_SECTION': -123,
                        'REASON_WORD': -123},
                       {'ZULU_TIME': 60}, {'$END': -124, 'STATION': -124, 'STATION_ONLY': -124},
                       {'$END': -125, 'OPERATING_SIGNAL': 160, 'SPECIAL_HANDLING': 177, '__security_star_2': 303}, {'$END': -126},
                       {'$END': -127, 'CONTINUITY_NUMBER': 285, 'LEFT_OUT': 41, 'PRECEDENCE_WORD': 302}, {'TAGS_KEYWORD': 248, 'tags': 149}, {},
                       {'REFERENCE_NUMBER': 184, 'REFERENCE_PARENTHESIS': 274}, {'$END': -128},
                       {'DAMAGED_NUMBER': 111, 'MARK': 46, 'portion_head': 74},
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
                       {'$END': -130, 'OPERATING_SIGNAL': 160, '__security_star_2': 98}, {'$END': -131}, {'ROUTING_INDICATOR': 113}, {'$END': -132},
                       {'$END': -133}, {'$END': -134}, {},
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
                        'YEAR_BEHIND': 62},
                       {'MESSAGE_NUMBER': 89}, {'SECTION_NUMBER': 153}, {'WORD': 27},
                       {'$END': -136, 'EXEMPTION': 240, 'EXEMPTION_SEPARATOR': 222, 'REMARK': 232, '___duration_star_7': 235},
                       {'EO': 289, 'executive_order': 96}, {'$END': -137, 'SECURITY_PROSIGN': 5}, {'SECTION_NUMBER': 167},
                       {'$END': -138, 'WORD': 33, '__classification_star_4': 69},
                       {'$END': -139,
                        'CLASSIFIED_BY_KEYWORD': -139,
                        'CLASSIFIED_BY_REST': -139,
                        'CLASSIFIER': -139,
                        'REASON_SECTION': -139,
                        'REASON_WORD': -139},
                       {'$END': -140, 'CONTINUITY_NUMBER': 91, 'LEFT_OUT': 259, 'PRECEDENCE_WORD': 156},
                       {'$END': -141, 'WORD': 33, '__classification_star_4': 196}, {'$END': -142, 'WORD': 148}, {},
                       {'$END': -143, 'COMMA': -143, 'PERSON': -143, 'SEMICOLON': -143, 'TAG': -143},
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
                       {'$END': -145}, {'ADDRESSED_INDICATOR': 273, 'ADDRESS_NAME': 170, 'ROLE_WORD': 106, 'addressee': 10},
                       {'$END': -146,
                        'DATE': 22,
                        'DECL': 204,
                        'EVENT': 103,
                        'EXEMPTION': 188,
                        'MANUAL_REVIEW': 54,
                        'NOT_APPLICABLE': 84,
                        'OADR': 215},
                       {'$END': -147, 'CHANNEL': -147},
                       {'$END': -148,
                        'DATE': -148,
                        'DECL': -148,
                        'EVENT': -148,
                        'EXEMPTION': -148,
                        'MANUAL_REVIEW': -148,
                        'NOT_APPLICABLE': -148,
                        'OADR': -148},
                       {'$END': -149}, {'FM': 42, 'originator': 197}, {'PAGE_STATION': 155, 'PAGE_WORD': 110, 'page_line': 162},
                       {'$END': -150, 'CONTINUITY_NUMBER': 118, 'LEFT_OUT': 124},
                       {'$END': -151,
                        'NUMBER_ALONE': -151,
                        'NUMBER_BEFORE': -151,
                        'REFERENCE_AGAIN': -151,
                        'REFERENCE_END': -151,
                        'REFERENCE_LABEL': -151,
                        'REFERENCE_PAGE_LINE': -151,
                        'REFERENCE_PARENTHESIS': -151,
                        'REFERENCE_STATION': -151,
                        'REFERENCE_WORD': -151,
                        'REFERENCE_YEAR': -151,
                        'SEPARATOR': -151},
                       {'DE': 179, 'calling_station': 236}, {'$END': -152}, {'$END': -153}, {}, {'$END': -154}, {'$END': -155, 'REMARK': 238},
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
                        'SEPARATOR': -156,
                        'YEAR_BEHIND': 268},
                       {'$END': -157}, {'$END': -158}, {}, {'$END': -159, 'COMMA': 250, 'PERSON': 142, 'SEMICOLON': 231, 'TAG': 138},
                       {'$END': -160, 'CLASSIFIED_BY_REST': -160}, {'EXEMPTION': 243}, {'SECURITY_SIGNAL': 295, 'security': 172},
                       {'$END': -161, 'SECURITY_PROSIGN': 25},
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
                       {'MONTH': 126}, {'$END': -163, 'FULL_STOP': -163, 'ROUTING_INDICATOR': -163},
                       {'$END': -164, 'BESIDE': -164, 'FINAL_SECTION': -164, 'SECTION_WORD': -164, 'STATION': -164}, {'$END': -165},
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
                       {'$END': -167, 'COMMA': -167, 'PERSON': -167, 'SEMICOLON': -167, 'TAG': -167}, {'$END': -168},
                       {'$END': -169,
                        'DATE': 92,
                        'DECL': 237,
                        'EVENT': 263,
                        'NOT_APPLICABLE': 121,
                        'OADR': 151,
                        'REMARK': 178,
                        'SCHEDULE': 97,
                        '___duration_plus_8': 202,
                        '_duration': 8},
                       {'MESSAGE_NUMBER': 192}, {'$END': -170, 'EXEMPTION': 255, 'EXEMPTION_SEPARATOR': 260, 'REMARK': 264}, {},
                       {'$END': -171,
                        'DATE': -171,
                        'DECL': -171,
                        'EVENT': -171,
                        'EXEMPTION': -171,
                        'MANUAL_REVIEW': -171,
                        'NOT_APPLICABLE': -171,
                        'OADR': -171},
                       {'$END': -172}, {}, {'$END': -173, 'EXEMPTION': -173, 'EXEMPTION_SEPARATOR': -173, 'REMARK': -173},
                       {'$END': -174, 'CHANNEL': 77, 'CHANNEL_NUMBER': 190, 'SECURITY_PROSIGN': 157}, {'PAGE_STATION': 28},
                       {'$END': -175, 'EXEMPTION': -175, 'EXEMPTION_SEPARATOR': -175, 'REMARK': -175},
                       {'$END': -176,
                        'CLASSIFIED_BY_KEYWORD': 165,
                        'CLASSIFIED_BY_REST': 30,
                        'CLASSIFIER': 141,
                        'REASON_SECTION': 266,
                        'REASON_WORD': 146,
                        'reason': 253},
                       {'$END': -177}, {'$END': -178, 'STATION': 185, 'STATION_ONLY': 169}, {'$END': -179, 'WORD': 148},
                       {'$END': -180, 'COMMA': 261, 'PERSON': 158, 'SEMICOLON': 198, 'TAG': 31, '__tags_star_9': 220}, {},
                       {'$END': -181, 'COMMA': -181, 'PERSON': -181, 'SEMICOLON': -181, 'TAG': -181},
                       {'$END': -182,
                        'BESIDE': -182,
                        'DOUBLE_SLASH': -182,
                        'FINAL_SECTION': -182,
                        'SECTION_WORD': -182,
                        'SERVICE': -182,
                        'STATION': -182},
                       {'DOUBLED_PROSIGN': 67, 'called_stations': 122}, {'$END': -183, 'CLASSIFIED_BY_REST': 40}, {'$END': -184},
                       {'$END': -185, 'EXEMPTION': -185, 'EXEMPTION_SEPARATOR': -185, 'REMARK': -185}, {'DAY_TIME': -186, 'PROSIGN': -186},
                       {'$END': -187},
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
                        'SEPARATOR': -188},
                       {'$END': -189}, {'EXEMPTION': 287}, {'$END': -190, 'COMMA': -190, 'PERSON': -190, 'SEMICOLON': -190, 'TAG': -190},
                       {'$END': -191, 'COLON': 291, 'SUBJECT_TEXT': 182}, {'$END': -192}, {'$END': -193},
                       {'$END': -194,
                        'NUMBER_ALONE': -194,
                        'NUMBER_BEFORE': -194,
                        'REFERENCE_AGAIN': -194,
                        'REFERENCE_END': -194,
                        'REFERENCE_LABEL': -194,
                        'REFERENCE_PAGE_LINE': -194,
                        'REFERENCE_PARENTHESIS': -194,
                        'REFERENCE_STATION': -194,
                        'REFERENCE_WORD': -194,
                        'REFERENCE_YEAR': -194,
                        'SEPARATOR': -194},
                       {'$END': -195, 'CLASSIFIED_BY_REST': -195, 'REASON_LETTERS': 59},
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
                       {'$END': -197,
                        'NUMBER_ALONE': -197,
                        'NUMBER_BEFORE': -197,
                        'REFERENCE_AGAIN': -197,
                        'REFERENCE_END': -197,
                        'REFERENCE_LABEL': -197,
                        'REFERENCE_PAGE_LINE': -197,
                        'REFERENCE_PARENTHESIS': -197,
                        'REFERENCE_STATION': -197,
                        'REFERENCE_WORD': -197,
                        'REFERENCE_YEAR': -197,
                        'SEPARATOR': -197},
                       {'SOLID_LEVEL': 276, 'SPACED_LEVEL': 299, '_level': 58, 'classification': 279}, {'MESSAGE_NUMBER': 195},
                       {'REFERENCE_NUMBER': 9, 'REFERENCE_PARENTHESIS': 50},
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
                       {'ADDRESS_NAME': 194}, {'REFERENCE_NUMBER': 70}, {'$END': -199},
                       {'$END': -200,
                        'BESIDE': -200,
                        'DOUBLE_SLASH': 187,
                        'EFTO': 23,
                        'FINAL_SECTION': -200,
                        'SECTION_WORD': -200,
                        'SERVICE': -200,
                        'STATION': -200,
                        '___level_star_6': 51},
                       {'$END': -201, 'PARAGRAPH_TEXT': 229}, {'SHORT_SECTION': 298}, {},
                       {'DAY_TIME': 99, 'PROSIGN': 45, '__date_time_group_star_3': 6, 'date_time_group': 3}, {'$END': -202, 'PARAGRAPH_TEXT': 282},
                       {'$END': -203}, {'$END': -204}, {'$END': -205}, {'$END': -206, 'LEFT_OUT': 211}, {'$END': -207, 'REMARK': 294},
                       {'$END': -208, 'EXEMPTION': -208, 'EXEMPTION_SEPARATOR': -208, 'REMARK': -208}, {}, {'ORDER_NUMBER': 0}, {'$END': -209},
                       {'$END': -210, 'SUBJECT_TEXT': 205}, {'OF': 81}, {'$END': -211}, {'$END': -212}, {'SECURITY_GROUP': 168}, {'$END': -213},
                       {'$END': -214}, {'$END': -215, 'REMARK': 154},
                       {'$END': -216, 'BESIDE': -216, 'FINAL_SECTION': -216, 'SECTION_WORD': -216, 'SERVICE': -216, 'STATION': -216},
                       {'$END': -217, 'CONTINUITY_NUMBER': 134, 'LEFT_OUT': 181, 'PRECEDENCE_WORD': 208}, {'TIME': 53},
                       {'$END': -218, 'CONTINUITY_NUMBER': 131, 'LEFT_OUT': 63}, {'$END': -219, 'OPERATING_SIGNAL': 87}],
            'terminals': [('REFERENCE_END',
                           '(?i:(?:\\(?[A-Z]\\) *)?(?:CLASSIFIED BY|SENSITIVE BUT UNCLASS?IFI?ED|THIS (?:MESSAGE|CABLE|TELEGRAM|IS '
                           'AN?)\\b|SUMMARY\\b|(?:¶ *)?1\\. *\\()[\\s\\S]*)'),
                          ('REFERENCE_PAGE_LINE',
                           "(?:(?:UNCLAS(?:SIFIED)?|CONFIDENTIAL|SECRET)(?:\\\\n|\\s)+)?(?:[A-Z][A-Z .'\\-]{0,12}? "
                           "+\\d{8}\\s+\\d{3}(?:\\.\\d{1,2})?\\s+OF\\s+\\d{3}|PAGE \\d{2}\\s+[A-Z][A-Z .'\\-]{1,25}?\\s+\\d{4,6}(?:\\s+\\d{2} OF "
                           '\\d{2})?\\s+\\d{6}Z)\\b'),
                          ('SERVICE', 'SVC(?= Z| *\\Z)'),
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
                          ('ZULU_TIME', '\\d{4}Z(?![A-Z0-9])'), ('OADR', '(?i:OADR\\b)'), ('DAY_OF_MONTH', '\\d{2}\\/(?=\\d{4}Z)'), ('OF', 'OF(?= )'),
                          ('MANUAL_REVIEW', '(?i:MR\\b)'),
                          ('MARK',
                           '\\( ?[A-Z][A-Z0-9\\/, \\-]{0,60}\\)|\\((?:ts|sbu|[ucs])(?:\\/+[a-z]{1,6})?\\)|\\[[A-Z]{1,3}(?:\\/[A-Z]{1,6})?\\]'),
                          ('NUMBER_ALONE', '(?i:(?:#\\s*)?(?=O*\\d)[\\dO]{2,8}(?=\\s*(?:[,;&\\/\\-]|\\(|AND\\b|\\Z|¶|[A-Z][.)]))(?!-\\D))'),
                          ('PORTION_MARK', '\\((?=[A-Z])[A-Z\\/, \\-]{1,40}\\)|\\((?:ts|sbu|[ucs])(?:\\/+[a-z]{1,6})?\\)'),
                          ('REASON_LETTERS', '(?i:(?:\\(? ?[a-z] ?\\)|\\band\\b|\\b[a-z]\\b|[,&\\/+\\-;]|\\s|\\()+)'),
                          ('SPACED_LEVEL', '[A-Z](?: {1,3}[A-Z](?![A-Z]))+(?= |\\s*\\Z)'), ('PAGE_STATION', "[A-Z](?:[A-Z.'\\-]| +(?=[A-Z]))*"),
                          ('SCHEDULE', '(?i:(?:X?GDS|XDS|RDS|ADS)\\b[\\s\\S]*)'), ('REFERENCE_PARENTHESIS', '\\((?:[^()]|\\([^()]*\\))*+\\)'),
                          ('SEPARATOR', '(?i:[,;:&\\/.]+|AND\\b)'), ('PERSON', '\\([^()]*\\)'),
                          ('SOLID_LEVEL', 'SBU|SENSITIVE|UNCLASSIFIED|UNCLAS|CONFIDENTIAL|TOP SECRET|SECRET|LIMITED OFFICIAL USE'),
                          ('PRECEDENCE_WORD', 'FLASH|NIACT IMMEDIATE|IMMEDIATE|PRIORITY|ROUTINE'),
                          ('BROKEN_MARK', '\\((?:TS|S|C|U|SBU|LOU|FOUO)(?:\\/\\/?[A-Z]{1,6})?(?= |$)|(?:TS|S|C|U|SBU)\\)'),
                          ('ADDRESSED_INDICATOR', '[A-Z0-9]{3,10}\\/(?=[A-Z])'), ('PAGE_NUMBER', '\\d{4,8}(?!\\d)'),
                          ('CONTINUITY_NUMBER', '\\d{1,6}'), ('START_OF_MESSAGE', 'V?ZCZC|VV(?= )'), ('TIME', '\\d{4}(?!\\d)'),
                          ('DAY_OF_YEAR', '\\d{3}(?=\\d{4}(?!\\d))'), ('SECTION_NUMBER', '\\d{1,3}(?= |\\s*\\Z)'),
                          ('SECURITY_SIGNAL', 'ZN[RY](?![A-Z])'), ('PAGE_SECTION', '\\d{2,3}(?!\\d)'), ('PAGE_OF_SECTION', '\\.\\d{1,2}'),
                          ('SHORT_SECTION', '\\d{2}(?!\\d)'), ('DE', 'DE(?= )'), ('FM', 'FM(?= )'), ('COLON', ':'),
                          ('CLASSIFIER',
                           '(?i:(?:[^bdefprsu1]++|(?!(?:\\b(?:f[o0]?r|per|under|based\\s+[o0]n|due\\s+to|pursuant\\s+to)\\s+(?:the\\s+)?(?:following\\s+)?)?(?:\\b(?:e\\.? '
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
                          ('SPECIAL_HANDLING', '\\/[A-Z]{5}'), ('CHANNEL_NUMBER', '\\d{1,6}'), ('YEAR', '\\d{4}(?!\\d)|\\d{2}(?!\\d)'),
                          ('SECTION_SUFFIX', '\\/\\d{1,2}'), ('CHANNEL', '[A-Z]{3}'), ('PARAGRAPH_NUMBER', '\\d{1,3}'),
                          ('DOUBLED_PROSIGN', '[A-Z]{1,2}(?![A-Z0-9])'), ('SECURITY_PROSIGN', 'UU|HH'), ('DOUBLE_SLASH', '//'),
                          ('ZONE', '[A-Z](?= |JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|\\s|\\Z)'), ('PROSIGN', '[A-Z](?= )'), ('COMMA', ','),
                          ('SEMICOLON', ';')]},
 'markings': {'rules': [('__banner_star_2', 2), ('__release_star_1', 2), ('__banner_release_star_3', 3), ('__portion_star_0', 2), ('portion', 2),
                        ('portion', 1), ('__release_star_1', 2), ('_control', 1), ('release', 3), ('banner', 1), ('__banner_release_star_3', 2),
                        ('__banner_release_star_3', 1), ('__banner_star_2', 2), ('__portion_star_0', 3), ('portion', 2), ('_separator', 1),
                        ('_separator', 1), ('_separator', 1), ('__banner_star_2', 1), ('__banner_star_2', 2), ('release', 2), ('banner', 1),
                        ('_control', 1), ('__banner_star_2', 3), ('_separator', 1), ('banner_release', 2), ('banner', 2), ('__banner_star_2', 2),
                        ('__release_star_1', 3), ('portion', 1), ('__banner_star_2', 3), ('__release_star_1', 1), ('banner', 2),
                        ('__banner_star_2', 1), ('_control', 1), ('banner_release', 3), ('__banner_release_star_3', 2)],
              'starts': {'banner': (22, 21), 'portion': (50, 17)},
              'states': [{'$END': -1, 'BANNER_CONTROL': -1, 'BANNER_RELEASE_TO': -1, 'BANNER_SEPARATOR': -1},
                         {'$END': -2, 'COMMA': -2, 'COUNTRY': -2, 'DOUBLE_SLASH': -2, 'HYPHEN': -2, 'SLASH': -2},
                         {'$END': -3, 'BANNER_CONTROL': -3, 'BANNER_COUNTRY': -3, 'BANNER_RELEASE_TO': -3, 'BANNER_SEPARATOR': -3, '__ANON_0': -3},
                         {'$END': -4, 'COMMA': -4, 'DOUBLE_SLASH': -4, 'HYPHEN': -4, 'SLASH': -4}, {'COUNTRY': 10},
                         {'$END': -5, 'COMMA': 23, 'DOUBLE_SLASH': 34, 'HYPHEN': 24, 'SLASH': 25, '_separator': 6},
                         {'CONTROL': 11, 'RELEASE_TO': 14, 'UNCLASSIFIED_CONTROL': 32, '_control': 19, 'release': 47}, {'BANNER_COUNTRY': 2},
                         {'COUNTRY': 40},
                         {'$END': -6, 'COMMA': 23, 'DOUBLE_SLASH': 34, 'HYPHEN': 24, 'SLASH': 25, '__portion_star_0': 5, '_separator': 44},
                         {'$END': -7, 'COMMA': -7, 'COUNTRY': -7, 'DOUBLE_SLASH': -7, 'HYPHEN': -7, 'SLASH': -7},
                         {'$END': -8, 'COMMA': -8, 'DOUBLE_SLASH': -8, 'HYPHEN': -8, 'SLASH': -8},
                         {'$END': -9, 'COMMA': 8, 'COUNTRY': 1, 'DOUBLE_SLASH': -9, 'HYPHEN': -9, 'SLASH': -9},
                         {'$END': -10,
                          'BANNER_CONTROL': 26,
                          'BANNER_RELEASE_TO': 37,
                          'BANNER_SEPARATOR': 28,
                          '__banner_star_2': 38,
                          'banner_release': 46},
                         {'COUNTRY': 30},
                         {'$END': -11,
                          'BANNER_CONTROL': -11,
                          'BANNER_COUNTRY': -11,
                          'BANNER_RELEASE_TO': -11,
                          'BANNER_SEPARATOR': -11,
                          '__ANON_0': -11},
                         {'$END': -12,
                          'BANNER_CONTROL': -12,
                          'BANNER_COUNTRY': -12,
                          'BANNER_RELEASE_TO': -12,
                          'BANNER_SEPARATOR': -12,
                          '__ANON_0': -12},
                         {}, {'$END': -13, 'BANNER_CONTROL': -13, 'BANNER_RELEASE_TO': -13, 'BANNER_SEPARATOR': -13},
                         {'$END': -14, 'COMMA': -14, 'DOUBLE_SLASH': -14, 'HYPHEN': -14, 'SLASH': -14},
                         {'$END': -15, 'COMMA': 23, 'DOUBLE_SLASH': 34, 'HYPHEN': 24, 'SLASH': 25, '_separator': 6}, {},
                         {'BANNER_CONTROL': 31, 'BANNER_LEVEL': 13, 'banner': 21}, {'CONTROL': -16, 'RELEASE_TO': -16, 'UNCLASSIFIED_CONTROL': -16},
                         {'CONTROL': -17, 'RELEASE_TO': -17, 'UNCLASSIFIED_CONTROL': -17},
                         {'CONTROL': -18, 'RELEASE_TO': -18, 'UNCLASSIFIED_CONTROL': -18},
                         {'$END': -19, 'BANNER_CONTROL': -19, 'BANNER_RELEASE_TO': -19, 'BANNER_SEPARATOR': -19},
                         {'$END': -20, 'BANNER_CONTROL': -20, 'BANNER_RELEASE_TO': -20, 'BANNER_SEPARATOR': -20},
                         {'BANNER_CONTROL': 27, 'BANNER_RELEASE_TO': 37, 'banner_release': 18},
                         {'BANNER_CONTROL': 33, 'BANNER_RELEASE_TO': 37, 'banner_release': 42},
                         {'$END': -21, 'COMMA': 4, 'COUNTRY': 43, 'DOUBLE_SLASH': -21, 'HYPHEN': -21, 'SLASH': -21, '__release_star_1': 12},
                         {'$END': -22,
                          'BANNER_CONTROL': 26,
                          'BANNER_RELEASE_TO': 37,
                          'BANNER_SEPARATOR': 28,
                          '__banner_star_2': 45,
                          'banner_release': 46},
                         {'$END': -23, 'COMMA': -23, 'DOUBLE_SLASH': -23, 'HYPHEN': -23, 'SLASH': -23},
                         {'$END': -24, 'BANNER_CONTROL': -24, 'BANNER_RELEASE_TO': -24, 'BANNER_SEPARATOR': -24},
                         {'CONTROL': -25, 'RELEASE_TO': -25, 'UNCLASSIFIED_CONTROL': -25},
                         {'$END': -26,
                          'BANNER_CONTROL': -26,
                          'BANNER_COUNTRY': 16,
                          'BANNER_RELEASE_TO': -26,
                          'BANNER_SEPARATOR': -26,
                          '__ANON_0': 36,
                          '__banner_release_star_3': 48},
                         {'BANNER_COUNTRY': 15}, {'BANNER_COUNTRY': 35},
                         {'$END': -27, 'BANNER_CONTROL': 39, 'BANNER_RELEASE_TO': 37, 'BANNER_SEPARATOR': 29, 'banner_release': 0},
                         {'$END': -28, 'BANNER_CONTROL': -28, 'BANNER_RELEASE_TO': -28, 'BANNER_SEPARATOR': -28},
                         {'$END': -29, 'COMMA': -29, 'COUNTRY': -29, 'DOUBLE_SLASH': -29, 'HYPHEN': -29, 'SLASH': -29},
                         {'$END': -30, 'COMMA': 23, 'DOUBLE_SLASH': 34, 'HYPHEN': 24, 'SLASH': 25, '__portion_star_0': 20, '_separator': 44},
                         {'$END': -31, 'BANNER_CONTROL': -31, 'BANNER_RELEASE_TO': -31, 'BANNER_SEPARATOR': -31},
                         {'$END': -32, 'COMMA': -32, 'COUNTRY': -32, 'DOUBLE_SLASH': -32, 'HYPHEN': -32, 'SLASH': -32},
                         {'CONTROL': 11, 'RELEASE_TO': 14, 'UNCLASSIFIED_CONTROL': 32, '_control': 3, 'release': 47},
                         {'$END': -33, 'BANNER_CONTROL': 39, 'BANNER_RELEASE_TO': 37, 'BANNER_SEPARATOR': 29, 'banner_release': 0},
                         {'$END': -34, 'BANNER_CONTROL': -34, 'BANNER_RELEASE_TO': -34, 'BANNER_SEPARATOR': -34},
                         {'$END': -35, 'COMMA': -35, 'DOUBLE_SLASH': -35, 'HYPHEN': -35, 'SLASH': -35},
                         {'$END': -36, 'BANNER_CONTROL': -36, 'BANNER_COUNTRY': 49, 'BANNER_RELEASE_TO': -36, 'BANNER_SEPARATOR': -36, '__ANON_0': 7},
                         {'$END': -37,
                          'BANNER_CONTROL': -37,
                          'BANNER_COUNTRY': -37,
                          'BANNER_RELEASE_TO': -37,
                          'BANNER_SEPARATOR': -37,
                          '__ANON_0': -37},
                         {'PORTION_LEVEL': 9, 'UNCLASSIFIED_CONTROL': 41, 'portion': 17}],
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
 'telegram': {'rules': [('ending', 1), ('_routing', 1), ('ending', 1), ('_addresses', 3), ('_titles', 4), ('text', 2), ('ending', 1), ('_routing', 2),
                        ('_extract', 3), ('ending', 3), ('_routing', 3), ('ending', 3), ('text', 2), ('ending', 3), ('heading', 6), ('_routing', 2),
                        ('_routing', 2), ('_addresses', 1), ('_citations', 2), ('_routing', 1), ('ending', 2), ('_citations', 1), ('_validation', 2),
                        ('ending', 4), ('__text_star_0', 1), ('_routing', 4), ('heading', 5), ('_routing', 2), ('_extract', 2), ('_addresses', 2),
                        ('_routing', 1), ('_titles', 5), ('__text_star_0', 2), ('ending', 0), ('_validation', 1), ('ending', 3), ('heading', 1),
                        ('heading', 5), ('text', 3), ('_citations', 0), ('_routing', 3), ('text', 1), ('__text_star_0', 2), ('_addresses', 4),
                        ('heading', 2), ('_addresses', 3), ('_routing', 3), ('_extract', 2), ('ending', 2), ('_extract', 2), ('ending', 2),
                        ('_validation', 2), ('_routing', 2), ('_extract', 1), ('ending', 2), ('_addresses', 2), ('_extract', 1), ('ending', 2),
                        ('telegram', 3), ('_routing', 2), ('_citations', 2), ('telegram', 2), ('_validation', 1), ('_routing', 1),
                        ('__text_star_0', 1), ('ending', 1), ('heading', 1), ('_extract', 1), ('heading', 4), ('ending', 2), ('_routing', 3),
                        ('_addresses', 2), ('_citations', 1), ('_addresses', 1), ('telegram', 1)],
              'starts': {'telegram': (61, 51)},
              'states': [{'$END': -1, 'BREAK': 58, 'CORRECTION': 37, 'END_OF_MESSAGE': 77, 'END_SERIAL': 70, '_validation': 63},
                         {'DATE_TIME_GROUP': -2, 'SECURITY': 67}, {'$END': -3, 'END_OF_MESSAGE': 52},
                         {'ACCOUNTING': -4, 'BREAK': -4, 'CLASSIFICATION': -4},
                         {'$END': -5, 'BREAK': -5, 'CORRECTION': -5, 'END_OF_MESSAGE': -5, 'END_SERIAL': -5, 'SIGNATURE': -5, 'TEXT': 33},
                         {'$END': -6,
                          'BREAK': -6,
                          'CAPTION': 45,
                          'CORRECTION': -6,
                          'END_OF_MESSAGE': -6,
                          'END_SERIAL': -6,
                          'EXECUTIVE_ORDER': 10,
                          'PASS': 34,
                          'SIGNATURE': -6,
                          '_titles': 41},
                         {'$END': -7}, {'DATE_TIME_GROUP': -8}, {'BREAK': -9, 'CLASSIFICATION': -9}, {'$END': -10}, {'TAGS': 36},
                         {'DATE_TIME_GROUP': -11}, {'$END': -12},
                         {'$END': -13, 'BREAK': -13, 'CORRECTION': -13, 'END_OF_MESSAGE': -13, 'END_SERIAL': -13, 'SIGNATURE': -13},
                         {'$END': -14, 'END_OF_MESSAGE': 24}, {'CLASSIFICATION': -15},
                         {'CALLING_STATION': 43, 'DATE_TIME_GROUP': -16, 'SECURITY': 49}, {'DATE_TIME_GROUP': -17, 'SECURITY': 78},
                         {'ACCOUNTING': -18, 'BREAK': -18, 'CLASSIFICATION': -18, 'EXEMPTED': 59, 'INFO': 79},
                         {'$END': -19, 'BREAK': -19, 'CORRECTION': -19, 'END_OF_MESSAGE': -19, 'END_SERIAL': -19, 'SIGNATURE': -19, 'TEXT': -19},
                         {'CALLED_STATIONS': 16, 'CALLING_STATION': 29, 'DATE_TIME_GROUP': -20, 'SECURITY': 7}, {'$END': -21, 'END_OF_MESSAGE': 38},
                         {'$END': -22,
                          'BREAK': -22,
                          'CLASSIFIED_BY': 19,
                          'CORRECTION': -22,
                          'END_OF_MESSAGE': -22,
                          'END_SERIAL': -22,
                          'SIGNATURE': -22,
                          'TEXT': -22},
                         {'$END': -23, 'END_OF_MESSAGE': -23}, {'$END': -24},
                         {'$END': -25,
                          'BREAK': -25,
                          'CAPTION': -25,
                          'CORRECTION': -25,
                          'END_OF_MESSAGE': -25,
                          'END_SERIAL': -25,
                          'EXECUTIVE_ORDER': -25,
                          'PASS': -25,
                          'SIGNATURE': -25},
                         {'DATE_TIME_GROUP': -26}, {'FROM': 83}, {'BREAK': 15, 'CLASSIFICATION': -27}, {'DATE_TIME_GROUP': -28, 'SECURITY': 11},
                         {'BREAK': -29, 'CLASSIFICATION': -29}, {'ACCOUNTING': -30, 'BREAK': -30, 'CLASSIFICATION': -30}, {'DATE_TIME_GROUP': -31},
                         {'$END': -32, 'BREAK': -32, 'CORRECTION': -32, 'END_OF_MESSAGE': -32, 'END_SERIAL': -32, 'SIGNATURE': -32},
                         {'$END': -33,
                          'BREAK': -33,
                          'CAPTION': -33,
                          'CORRECTION': -33,
                          'END_OF_MESSAGE': -33,
                          'END_SERIAL': -33,
                          'EXECUTIVE_ORDER': -33,
                          'PASS': -33,
                          'SIGNATURE': -33},
                         {'$END': -34,
                          'BREAK': 73,
                          'CORRECTION': 37,
                          'END_OF_MESSAGE': 6,
                          'END_SERIAL': 70,
                          'SIGNATURE': 0,
                          '_validation': 2,
                          'ending': 69},
                         {'SUBJECT': 42}, {'$END': -35, 'END_OF_MESSAGE': -35, 'END_SERIAL': 55}, {'$END': -36}, {'BREAK': 47, 'CLASSIFICATION': -37},
                         {'CLASSIFICATION': -38},
                         {'$END': -39, 'BREAK': -39, 'CORRECTION': -39, 'END_OF_MESSAGE': -39, 'END_SERIAL': -39, 'SIGNATURE': -39},
                         {'$END': -40,
                          'BREAK': -40,
                          'CLASSIFIED_BY': 80,
                          'CORRECTION': -40,
                          'END_OF_MESSAGE': -40,
                          'END_SERIAL': -40,
                          'REFERENCES': 22,
                          'SIGNATURE': -40,
                          'TEXT': -40,
                          '_citations': 4},
                         {'DATE_TIME_GROUP': -41, 'SECURITY': 26},
                         {'$END': -42,
                          'BREAK': -42,
                          'CAPTION': 72,
                          'CORRECTION': -42,
                          'END_OF_MESSAGE': -42,
                          'END_SERIAL': -42,
                          'EXECUTIVE_ORDER': 10,
                          'PASS': 25,
                          'SIGNATURE': -42,
                          '__text_star_0': 5,
                          '_titles': 13},
                         {'$END': -43,
                          'BREAK': -43,
                          'CAPTION': -43,
                          'CORRECTION': -43,
                          'END_OF_MESSAGE': -43,
                          'END_SERIAL': -43,
                          'EXECUTIVE_ORDER': -43,
                          'PASS': -43,
                          'SIGNATURE': -43},
                         {'ACCOUNTING': -44, 'BREAK': -44, 'CLASSIFICATION': -44}, {'CLASSIFICATION': -45},
                         {'ACCOUNTING': -46, 'BREAK': -46, 'CLASSIFICATION': -46, 'EXEMPTED': 46}, {'DATE_TIME_GROUP': -47},
                         {'BREAK': -48, 'CLASSIFICATION': -48, 'INFO': 81, 'TO': 18, '_addresses': 8}, {}, {'$END': -49},
                         {'BREAK': -50, 'CLASSIFICATION': -50}, {'$END': -51}, {'$END': -52, 'END_OF_MESSAGE': -52}, {'DATE_TIME_GROUP': -53},
                         {'BREAK': -54, 'CLASSIFICATION': -54, 'FROM': 50, 'INFO': 81, 'TO': 18, '_addresses': 53},
                         {'$END': -55, 'CORRECTION': 37, 'END_OF_MESSAGE': 9, 'END_SERIAL': 70, '_validation': 14},
                         {'ACCOUNTING': -56, 'BREAK': -56, 'CLASSIFICATION': -56, 'INFO': 48},
                         {'$END': -34,
                          'BREAK': 73,
                          'CORRECTION': 37,
                          'END_OF_MESSAGE': 6,
                          'END_SERIAL': 70,
                          'SIGNATURE': 0,
                          '_validation': 2,
                          'ending': 64},
                         {'$END': -34,
                          'BREAK': 74,
                          'CALLED_STATIONS': 71,
                          'CALLING_STATION': 1,
                          'CLASSIFICATION': 44,
                          'CORRECTION': 37,
                          'DATE_TIME_GROUP': 57,
                          'END_OF_MESSAGE': 6,
                          'END_SERIAL': 70,
                          'FROM': 75,
                          'INFO': 81,
                          'SECURITY': 32,
                          'SIGNATURE': 0,
                          'TO': 18,
                          'TRANSMISSION_IDENTIFIER': 20,
                          '_addresses': 62,
                          '_extract': 39,
                          '_routing': 65,
                          '_validation': 2,
                          'ending': 82,
                          'heading': 66,
                          'telegram': 51,
                          'text': 35},
                         {'BREAK': -57, 'CLASSIFICATION': -57}, {'$END': -58, 'END_OF_MESSAGE': 12}, {'$END': -59}, {'DATE_TIME_GROUP': 27},
                         {'CLASSIFICATION': 44, 'text': 60}, {'DATE_TIME_GROUP': -60},
                         {'$END': -61, 'BREAK': -61, 'CORRECTION': -61, 'END_OF_MESSAGE': -61, 'END_SERIAL': -61, 'SIGNATURE': -61, 'TEXT': -61},
                         {'$END': -62}, {'$END': -63, 'CORRECTION': 23, 'END_OF_MESSAGE': -63},
                         {'CALLING_STATION': 17, 'DATE_TIME_GROUP': -64, 'SECURITY': 56},
                         {'$END': -65,
                          'BREAK': -65,
                          'CAPTION': -65,
                          'CORRECTION': -65,
                          'END_OF_MESSAGE': -65,
                          'END_SERIAL': -65,
                          'EXECUTIVE_ORDER': -65,
                          'PASS': -65,
                          'SIGNATURE': -65},
                         {'$END': -66, 'CORRECTION': 37, 'END_OF_MESSAGE': 54, 'END_SERIAL': 70, '_validation': 21},
                         {'$END': -66, 'CLASSIFICATION': -67, 'CORRECTION': 37, 'END_OF_MESSAGE': 54, 'END_SERIAL': 70, '_validation': 21},
                         {'BREAK': -68, 'CLASSIFICATION': -68, 'INFO': 81, 'TO': 18, '_addresses': 30},
                         {'ACCOUNTING': 28, 'BREAK': 40, 'CLASSIFICATION': -69}, {'$END': -70}, {'DATE_TIME_GROUP': -71},
                         {'ACCOUNTING': -72, 'BREAK': -72, 'CLASSIFICATION': -72, 'EXEMPTED': 3},
                         {'$END': -73,
                          'BREAK': -73,
                          'CORRECTION': -73,
                          'END_OF_MESSAGE': -73,
                          'END_SERIAL': -73,
                          'REFERENCES': 68,
                          'SIGNATURE': -73,
                          'TEXT': -73},
                         {'ACCOUNTING': -74, 'BREAK': -74, 'CLASSIFICATION': -74, 'EXEMPTED': 31}, {'$END': -75},
                         {'INFO': 81, 'TO': 18, '_addresses': 76}],
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
                             '(?i:(?:-(?: ?-)* ?|)BEGIN(?:NING)? (?:OF )?(?:[A-Z\\-]+ '
                             '){0,3}(?:TEXT|QUOTE|MESSAGE|CABLE|TRANSLATION|STATEMENT|LETTER|NOTE)\\b)'),
                            ('QUOTE_END',
                             '(?i:(?:-(?: ?-)* ?|)END (?:OF )?(?:[A-Z\\-]+ ){0,3}(?:TEXT|QUOTE|MESSAGE|CABLE|TRANSLATION|STATEMENT|LETTER|NOTE)\\b)'),
                            ('PAGE_LINE',
                             "[A-Z][A-Z .'\\-]{0,12} +\\d{8} +\\d{3}(?:\\.\\d{1,2})? +OF +\\d{3}\\b|PAGE +\\d{2} +[A-Z][A-Z .'\\-]{1,25}? "
                             '+\\d{4,6}\\b'),
                            ('CALLED_STATIONS', '(?!T )[A-Z]{1,2} +(?!R\\d{5,7}[A-Z])[RQ][A-Z0-9]{3,7}(?![A-Z0-9\\/])'),
                            ('SUBJECT', '(?i:SUBJ(?:ECT)?\\b(?: *[:;]| +(?=\\S)|(?=[ \t]*(?:[\r\n]|\\Z))))'),
                            ('END_SERIAL', '#[ \t]?(?=[A-Z]{0,5}\\d)[A-Z0-9]{3,6}[ \t]*(?=[\r\n]|\\Z)'),
                            ('SUB_PARAGRAPH', '(?:\\(?[A-Za-z0-9]{1,2}[.)]|--?|\\*)[ \t]+(?=[^\\s\\-])'),
                            ('REFERENCES', '(?i:REFS?\\b *[:.]?|REF(?:\\(S\\)|TELS?|ERENCES?) *:)'), ('ACCOUNTING', 'ACCT\\b|GR ?(?:\\d+|NC)\\b'),
                            ('END_OF_MESSAGE', 'N{3,8}[ \t]*(?=[\r\n]|\\Z)'), ('CORRECTION', 'C +(?:WA|LINE|PAGE)\\b'),
                            ('BREAK', 'BT[ \t]*(?=[\r\n]|\\Z)'),
                            ('TRANSMISSION_IDENTIFIER',
                             'V?ZCZC(?= {0,2}[A-Z]{0,3} {0,2}\\d|[ \t\\\\]*(?:[\r\n'
                             ']|\\Z))|VV {2,5}(?=[A-Z]{3} ?\\d{3})|(?:[A-Z]{3}\\d{3,4}){2,4}(?=[ \t]*(?:[\r\n'
                             ']|\\Z))'),
                            ('PASS', '(?:STATE|DEPT|DEPARTMENT) (?:ALSO )?(?:FOR|PASS)\\b'),
                            ('CAPTION', 'SIPDIS\\b|NODIS\\b|EXDIS\\b|STADIS\\b|LIMDIS\\b|NOFORN\\b|SENSITIVE\\b'),
                            ('EXECUTIVE_ORDER', '(?i:E\\. ?O\\.|E\\.?O:? ?\\d|E\\.O:)'), ('TAGS', '(?i:TAGS?(?=[:;,. ]|[ \t]*(?:[\r\n]|\\Z)))'),
                            ('TEXT', '\\S'), ('SIGNATURE', '\\S')]}}
