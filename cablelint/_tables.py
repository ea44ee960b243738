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

TABLES = {'fields': {'rules': [('_citation', 1), ('addressee', 3), ('classified_by', 3), ('__classified_by_plus_10', 1), ('sub_paragraph_head', 2),
                      ('__tags_star_9', 1), ('paragraph_head', 2), ('page_line', 5), ('page_line', 5), ('calling_station', 3), ('_citation', 1),
                      ('_duration', 1), ('sub_paragraph_head', 2), ('addressee', 4), ('section', 3), ('paragraph_head', 2),
                      ('__classification_star_5', 2), ('__classified_by_plus_10', 2), ('__classification_star_4', 1), ('addressee', 5),
                      ('classified_by', 2), ('_duration', 1), ('classification', 4), ('addressee', 4), ('subject', 1), ('classified_by', 2),
                      ('addressee', 5), ('addressee', 3), ('classification', 4), ('calling_station', 5), ('_duration', 1),
                      ('__date_time_group_star_3', 2), ('security', 4), ('portion_head', 1), ('__tags_star_9', 2), ('security', 3), ('addressee', 4),
                      ('___level_star_6', 3), ('___duration_plus_8', 1), ('transmission_identifier', 2), ('calling_station', 3),
                      ('executive_order', 3), ('_duration', 2), ('sub_paragraph_head', 2), ('_duration', 2), ('addressee', 5),
                      ('__transmission_identifier_plus_0', 3), ('called_stations', 3), ('addressee', 4), ('_duration', 2), ('classification', 5),
                      ('addressee', 2), ('_duration', 2), ('subject', 2), ('cited_telegram', 2), ('_duration', 2), ('date_time_group', 5),
                      ('addressee', 2), ('classification', 2), ('addressee', 3), ('_citations', 2), ('reason', 2), ('_duration', 2), ('page_line', 4),
                      ('_level', 1), ('__tags_star_9', 1), ('_duration', 2), ('section', 4), ('addressee', 2), ('transmission_identifier', 3),
                      ('__security_star_2', 1), ('addressee', 3), ('_duration', 1), ('references', 3), ('classification', 3),
                      ('transmission_identifier', 3), ('addressee', 4), ('_duration', 2), ('transmission_identifier', 3), ('date_time_group', 4),
                      ('portion_head', 3), ('addressee', 6), ('classification', 1), ('classification', 3), ('tags', 2), ('_citations', 2),
                      ('classified_by', 4), ('__called_stations_plus_1', 2), ('addressee', 3), ('sub_paragraph_head', 3), ('___duration_plus_8', 2),
                      ('_level', 2), ('__tags_star_9', 1), ('_duration', 1), ('_duration', 2), ('paragraph_head', 4), ('addressee', 1),
                      ('addressee', 3), ('classified_by', 3), ('_duration', 3), ('cited_telegram', 4), ('paragraph_head', 2), ('subject', 4),
                      ('cited_telegram', 4), ('classification', 4), ('executive_order', 4), ('classification', 5), ('classification', 2),
                      ('_duration', 3), ('calling_station', 3), ('paragraph_head', 3), ('_duration', 3), ('security', 2), ('addressee', 3),
                      ('addressee', 4), ('classification', 4), ('___duration_star_7', 1), ('reason', 1), ('executive_order', 3), ('addressee', 4),
                      ('paragraph_head', 3), ('cited_telegram', 4), ('date_time_group', 6), ('addressee', 5), ('__transmission_identifier_plus_0', 2),
                      ('_citation', 1), ('references', 2), ('portion_head', 2), ('classification', 3), ('_duration', 1), ('_citation', 1),
                      ('date_time_group', 5), ('transmission_identifier', 1), ('references', 2), ('__classification_star_4', 2),
                      ('classification', 6), ('classification', 3), ('transmission_identifier', 1), ('_duration', 3), ('___level_star_6', 2),
                      ('___duration_star_7', 2), ('paragraph_head', 3), ('executive_order', 2), ('_duration', 4), ('_citation', 1),
                      ('__classification_star_5', 1), ('addressee', 4), ('___duration_star_7', 2), ('classification', 2), ('called_stations', 2),
                      ('__tags_star_9', 1), ('subject', 2), ('paragraph_head', 3), ('file_time', 2), ('cited_telegram', 5), ('tags', 1),
                      ('_duration', 1), ('page_line', 6), ('calling_station', 4), ('page_line', 6), ('transmission_identifier', 2), ('addressee', 3),
                      ('cited_telegram', 1), ('portion_head', 2), ('__tags_star_9', 2), ('subject', 3), ('_duration', 3), ('___duration_star_7', 3),
                      ('originator', 2), ('classification', 5), ('calling_station', 4), ('cited_telegram', 3), ('paragraph_head', 1),
                      ('paragraph_head', 3), ('page_line', 7), ('__called_stations_plus_1', 1), ('__tags_star_9', 2), ('addressee', 5),
                      ('page_line', 8), ('page_line', 7), ('paragraph_head', 2), ('__security_star_2', 2), ('addressee', 3), ('addressee', 2),
                      ('addressee', 4), ('paragraph_head', 4), ('sub_paragraph_head', 1), ('_level', 3), ('section', 4), ('reason', 1),
                      ('classified_by', 3), ('_citation', 1), ('transmission_identifier', 2), ('_citation', 1), ('subject', 3), ('cited_telegram', 2),
                      ('cited_telegram', 2), ('addressee', 4), ('__date_time_group_star_3', 1), ('reason', 2), ('addressee', 3), ('reason', 2),
                      ('_citations', 1), ('classified_by', 2), ('security', 3), ('cited_telegram', 3), ('sub_paragraph_head', 3), ('reason', 3),
                      ('__tags_star_9', 2), ('addressee', 2), ('transmission_identifier', 4), ('cited_telegram', 3), ('_level', 2), ('_level', 1),
                      ('classified_by', 1), ('file_time', 2), ('calling_station', 4), ('references', 1), ('calling_station', 2)],
            'starts': {'addressee': (126, 232),
                       'called_stations': (115, 247),
                       'calling_station': (163, 218),
                       'classification': (74, 120),
                       'classified_by': (119, 281),
                       'date_time_group': (199, 291),
                       'executive_order': (70, 215),
                       'originator': (125, 266),
                       'page_line': (170, 173),
                       'paragraph_head': (127, 179),
                       'portion_head': (141, 231),
                       'references': (93, 8),
                       'security': (154, 264),
                       'sub_paragraph_head': (156, 276),
                       'subject': (100, 267),
                       'tags': (98, 16),
                       'transmission_identifier': (90, 197)},
            'states': [{'SECTION_NUMBER': 257},
                       {'$END': -1,
                        'NUMBER_ALONE': -1,
                        'NUMBER_BEFORE': -1,
                        'REFERENCE_AGAIN': -1,
                        'REFERENCE_END': -1,
                        'REFERENCE_LABEL': -1,
                        'REFERENCE_PAGE_LINE': -1,
                        'REFERENCE_PARENTHESIS': -1,
                        'REFERENCE_STATION': 283,
                        'REFERENCE_WORD': -1,
                        'REFERENCE_YEAR': -1,
                        'SEPARATOR': -1},
                       {'MESSAGE_NUMBER': 140}, {'$END': -2, 'CONTINUITY_NUMBER': 19, 'LEFT_OUT': 274}, {'$END': -3},
                       {'$END': -4, 'CLASSIFIED_BY_KEYWORD': -4, 'CLASSIFIED_BY_REST': -4, 'CLASSIFIER': -4, 'REASON_SECTION': -4, 'REASON_WORD': -4},
                       {'$END': -5, 'PARAGRAPH_TEXT': 114}, {'$END': -6, 'COMMA': -6, 'PERSON': -6, 'SEMICOLON': -6, 'TAG': -6}, {},
                       {'$END': -7, 'BROKEN_MARK': 209, 'MARK': 237, 'PARAGRAPH_TEXT': 148}, {'$END': -8, 'REMARK': 214}, {'$END': -9},
                       {'$END': -10, 'DAY_OF_MONTH': 189, 'DAY_OF_YEAR': 130, 'SECTION_SUFFIX': 216, 'file_time': 233},
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
                       {'$END': -12, 'REMARK': 64}, {'OF': 230}, {}, {'$END': -13, 'PARAGRAPH_TEXT': 289}, {'OF': 164, 'SECTION_NUMBER': 41},
                       {'$END': -14, 'LEFT_OUT': 60}, {'$END': -15, 'STATION': -15, 'STATION_ONLY': -15}, {'$END': -16, 'PARAGRAPH_TEXT': 193},
                       {'$END': -17, 'BESIDE': -17, 'FINAL_SECTION': -17, 'SECTION_WORD': -17, 'STATION': -17},
                       {'$END': -18,
                        'CLASSIFIED_BY_KEYWORD': -18,
                        'CLASSIFIED_BY_REST': -18,
                        'CLASSIFIER': -18,
                        'REASON_SECTION': -18,
                        'REASON_WORD': -18},
                       {'$END': -19, 'WORD': -19}, {'$END': -20}, {'$END': -21, 'CLASSIFIED_BY_REST': 4}, {'$END': -22}, {'$END': -23, 'WORD': 185},
                       {'$END': -24, 'LEFT_OUT': 241}, {'PAGE_SECTION': 10}, {'$END': -25, 'PORTION_MARK': 208, 'SUBJECT_TEXT': 69},
                       {'$END': -26, 'CLASSIFIED_BY_REST': 131, 'REASON_SECTION': 157, 'REASON_WORD': 259, 'reason': 261},
                       {'$END': -27, 'LEFT_OUT': 106}, {'$END': -28}, {'$END': -29, 'WORD': 24, '__classification_star_4': 229},
                       {'SECTION_NUMBER': 85}, {'$END': -30}, {'STATION_BEHIND': 270},
                       {'$END': -31, 'DATE': 72, 'DECL': 117, 'EVENT': 123, 'EXEMPTION': 80, 'MANUAL_REVIEW': 68, 'NOT_APPLICABLE': 102, 'OADR': 84},
                       {'WORD': 191}, {'OF': 48}, {'REFERENCE_NUMBER': 133}, {'DAY_TIME': -32, 'PROSIGN': -32},
                       {'$END': -33, 'OPERATING_SIGNAL': 246}, {'$END': -34, 'PARAGRAPH_TEXT': 175}, {'YEAR': 104},
                       {'$END': -35, 'COMMA': -35, 'PERSON': -35, 'SEMICOLON': -35, 'TAG': -35}, {'SECTION_NUMBER': 258}, {'PAGE_STATION': 97},
                       {'$END': -36, 'OPERATING_SIGNAL': 88, '__security_star_2': 44}, {'$END': -37, 'CONTINUITY_NUMBER': 33, 'LEFT_OUT': 165},
                       {'$END': -38, 'BESIDE': -38, 'DOUBLE_SLASH': -38, 'FINAL_SECTION': -38, 'SECTION_WORD': -38, 'SERVICE': -38, 'STATION': -38},
                       {'$END': -39,
                        'DATE': -39,
                        'DECL': -39,
                        'EVENT': -39,
                        'EXEMPTION': -39,
                        'MANUAL_REVIEW': -39,
                        'NOT_APPLICABLE': -39,
                        'OADR': -39},
                       {'$END': -40, 'CHANNEL_NUMBER': 87, 'SECURITY_PROSIGN': 99},
                       {'$END': -41, 'DAY_OF_MONTH': 189, 'DAY_OF_YEAR': 130, 'file_time': 301},
                       {'$END': -42,
                        'DATE': 91,
                        'DECL': 53,
                        'EVENT': 213,
                        'NOT_APPLICABLE': 14,
                        'OADR': 122,
                        'REMARK': 27,
                        'SCHEDULE': 177,
                        '___duration_plus_8': 39,
                        '_duration': 139},
                       {'$END': -43}, {'$END': -44}, {'$END': -45}, {'$END': -46}, {'$END': -47, 'CHANNEL': -47}, {'$END': -48}, {'$END': -49},
                       {'$END': -50}, {'$END': -51, 'WORD': 185}, {'$END': -52, 'CONTINUITY_NUMBER': 220, 'LEFT_OUT': 77, 'PRECEDENCE_WORD': 89},
                       {'MESSAGE_NUMBER': 35}, {'$END': -53, 'REMARK': 132}, {'$END': -54}, {'EO': 272, 'executive_order': 215},
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
                        'YEAR_BEHIND': 287},
                       {'$END': -56, 'REMARK': 226}, {'$END': -57, 'INSTRUCTIONS': 162},
                       {'SOLID_LEVEL': 298, 'SPACED_LEVEL': 82, '_level': 107, 'classification': 120}, {'$END': -58, 'LEFT_OUT': 34},
                       {'$END': -59, 'STATION': 67, 'STATION_ONLY': 176}, {'$END': -60},
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
                       {'$END': -62, 'CLASSIFIED_BY_REST': -62},
                       {'$END': -63, 'EXEMPTION': 155, 'EXEMPTION_SEPARATOR': 178, 'REMARK': 149, '___duration_star_7': 144},
                       {'$END': -64, 'REMARK': 11, 'SHORT_SECTION': 15},
                       {'$END': -65, 'BESIDE': -65, 'FINAL_SECTION': -65, 'SECTION_WORD': -65, 'SERVICE': -65, 'STATION': -65},
                       {'$END': -66, 'COMMA': -66, 'PERSON': -66, 'SEMICOLON': -66, 'TAG': -66}, {'$END': -67, 'REMARK': 190},
                       {'$END': -68, 'STATION': -68, 'STATION_ONLY': -68}, {'$END': -69}, {'$END': -70, 'SECURITY_PROSIGN': 295},
                       {'$END': -71, 'OPERATING_SIGNAL': -71}, {'$END': -72, 'CONTINUITY_NUMBER': 159, 'LEFT_OUT': 252},
                       {'CHANNEL': 205, 'START_OF_MESSAGE': 183, '__transmission_identifier_plus_0': 188, 'transmission_identifier': 197},
                       {'$END': -73, 'REMARK': 59}, {'$END': -74}, {'REFERENCE_KEYWORD': 302, 'references': 8}, {'MESSAGE_NUMBER': 96},
                       {'PAGE_SECTION': 286}, {'$END': -75, 'WORD': 24, '__classification_star_4': 28}, {'PAGE_NUMBER': 81},
                       {'TAGS_KEYWORD': 212, 'tags': 16}, {'$END': -76}, {'SUBJECT_KEYWORD': 31, 'subject': 267}, {'$END': -77}, {'$END': -78},
                       {'$END': -79}, {'$END': -80, 'INSTRUCTIONS': 181}, {'$END': -81}, {'$END': -82},
                       {'$END': -83,
                        'BESIDE': 200,
                        'FINAL_SECTION': 18,
                        'SECTION_WORD': 0,
                        'SERVICE': 142,
                        'STATION': 94,
                        '__classification_star_5': 203,
                        'section': 76},
                       {'$END': -84}, {'$END': -85, 'COMMA': 223, 'PERSON': 293, 'SEMICOLON': 47, 'TAG': 240},
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
                       {'$END': -87}, {'$END': -88, 'FULL_STOP': -88, 'ROUTING_INDICATOR': -88},
                       {'$END': -89, 'CONTINUITY_NUMBER': 29, 'LEFT_OUT': 201, 'PRECEDENCE_WORD': 51}, {'$END': -90},
                       {'DOUBLED_PROSIGN': 172, 'called_stations': 247}, {'MONTH': 195},
                       {'$END': -91,
                        'DATE': -91,
                        'DECL': -91,
                        'EVENT': -91,
                        'EXEMPTION': -91,
                        'MANUAL_REVIEW': -91,
                        'NOT_APPLICABLE': -91,
                        'OADR': -91},
                       {'$END': -92, 'BESIDE': -92, 'DOUBLE_SLASH': 260, 'FINAL_SECTION': -92, 'SECTION_WORD': -92, 'SERVICE': -92, 'STATION': -92},
                       {'CLASSIFIED_BY_KEYWORD': 5, '__classified_by_plus_10': 299, 'classified_by': 281}, {},
                       {'$END': -93, 'COMMA': -93, 'PERSON': -93, 'SEMICOLON': -93, 'TAG': -93}, {'$END': -94, 'REMARK': 57}, {'$END': -95},
                       {'$END': -96}, {'FM': 256, 'originator': 266},
                       {'ADDRESSED_INDICATOR': 249, 'ADDRESS_NAME': 128, 'ROLE_WORD': 145, 'addressee': 232},
                       {'PARAGRAPH_NUMBER': 236, 'paragraph_head': 179},
                       {'$END': -97, 'CONTINUITY_NUMBER': 75, 'LEFT_OUT': 86, 'PRECEDENCE_WORD': 294}, {'$END': -98}, {'TIME': 210}, {'$END': -99},
                       {'$END': -100},
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
                        'SEPARATOR': -101,
                        'YEAR_BEHIND': 211},
                       {'PAGE_NUMBER': 95}, {'$END': -102}, {'$END': -103},
                       {'$END': -104,
                        'NUMBER_ALONE': -104,
                        'NUMBER_BEFORE': -104,
                        'REFERENCE_AGAIN': -104,
                        'REFERENCE_END': -104,
                        'REFERENCE_LABEL': -104,
                        'REFERENCE_PAGE_LINE': -104,
                        'REFERENCE_PARENTHESIS': -104,
                        'REFERENCE_STATION': -104,
                        'REFERENCE_WORD': -104,
                        'REFERENCE_YEAR': -104,
                        'SEPARATOR': -104},
                       {'$END': -105, 'WORD': 24, '__classification_star_4': 65}, {'$END': -106},
                       {'$END': -107, 'WORD': 24, '__classification_star_4': 186}, {'DAMAGED_NUMBER': 292, 'MARK': 45, 'portion_head': 231},
                       {'$END': -108, 'REMARK': 108}, {'REFERENCE_NUMBER': 71, 'REFERENCE_PARENTHESIS': 288},
                       {'$END': -109, 'EXEMPTION': 192, 'EXEMPTION_SEPARATOR': 182, 'REMARK': 196}, {'ADDRESSED_INDICATOR': 147, 'ADDRESS_NAME': 66},
                       {'$END': -110}, {'ADDRESS_NAME': 113}, {'$END': -111}, {'$END': -112},
                       {'$END': -113, 'OPERATING_SIGNAL': 88, 'SPECIAL_HANDLING': 50, '__security_star_2': 285}, {'$END': -114}, {'$END': -115},
                       {'$END': -116}, {'SECURITY_SIGNAL': 262, 'security': 264},
                       {'$END': -117, 'EXEMPTION': -117, 'EXEMPTION_SEPARATOR': -117, 'REMARK': -117},
                       {'SUB_PARAGRAPH_LABEL': 254, 'sub_paragraph_head': 276}, {'$END': -118, 'CLASSIFIED_BY_REST': -118, 'REASON_LETTERS': 79},
                       {'$END': -119}, {'$END': -120, 'LEFT_OUT': 25}, {'$END': -121},
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
                       {'$END': -123}, {'DE': 235, 'calling_station': 218}, {'SECTION_NUMBER': 20}, {'$END': -124}, {'$END': -125, 'CHANNEL': -125},
                       {'MONTH': 46}, {'ZONE': 116}, {'PAGE_SECTION': 217}, {'PAGE_STATION': 134, 'PAGE_WORD': 248, 'page_line': 173},
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
                       {'ROUTING_INDICATOR': 239, '__called_stations_plus_1': 206}, {}, {'$END': -127}, {'$END': -128}, {'$END': -129},
                       {'$END': -130}, {'EXEMPTION': 202}, {},
                       {'$END': -131,
                        'NUMBER_ALONE': -131,
                        'NUMBER_BEFORE': -131,
                        'REFERENCE_AGAIN': -131,
                        'REFERENCE_END': -131,
                        'REFERENCE_LABEL': -131,
                        'REFERENCE_PAGE_LINE': -131,
                        'REFERENCE_PARENTHESIS': -131,
                        'REFERENCE_STATION': -131,
                        'REFERENCE_WORD': -131,
                        'REFERENCE_YEAR': -131,
                        'SEPARATOR': -131},
                       {'$END': -132}, {'EXEMPTION': 227}, {'$END': -133, 'CHANNEL': 54, 'CHANNEL_NUMBER': 219, 'SECURITY_PROSIGN': 265},
                       {'$END': -134,
                        'NUMBER_ALONE': 221,
                        'NUMBER_BEFORE': 38,
                        'REFERENCE_AGAIN': 268,
                        'REFERENCE_END': 92,
                        'REFERENCE_LABEL': 13,
                        'REFERENCE_PAGE_LINE': 198,
                        'REFERENCE_PARENTHESIS': 171,
                        'REFERENCE_STATION': 143,
                        'REFERENCE_WORD': 180,
                        'REFERENCE_YEAR': 1,
                        'SEPARATOR': 110,
                        '_citation': 78,
                        'cited_telegram': 263},
                       {'$END': -135, 'WORD': -135}, {'$END': -136, 'WORD': 185}, {'$END': -137, 'STATION': 2, 'STATION_ONLY': 153},
                       {'$END': -138, 'CHANNEL': 224}, {'ZULU_TIME': 300}, {'$END': -139},
                       {'$END': -140,
                        'BESIDE': -140,
                        'DOUBLE_SLASH': -140,
                        'FINAL_SECTION': -140,
                        'SECTION_WORD': -140,
                        'SERVICE': -140,
                        'STATION': -140},
                       {'$END': -141, 'EXEMPTION': -141, 'EXEMPTION_SEPARATOR': -141, 'REMARK': -141}, {'$END': -142},
                       {'$END': -143,
                        'AMENDED': 56,
                        'DATE': 91,
                        'DECL': 53,
                        'EVENT': 213,
                        'NOT_APPLICABLE': 14,
                        'OADR': 122,
                        'REMARK': 27,
                        'SCHEDULE': 177,
                        '___duration_plus_8': 39,
                        '_duration': 158},
                       {'YEAR': 73}, {'$END': -144}, {},
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
                       {'DAY_TIME': 271, 'PROSIGN': 275, '__date_time_group_star_3': 280, 'date_time_group': 291},
                       {'$END': -146, 'BESIDE': -146, 'FINAL_SECTION': -146, 'SECTION_WORD': -146, 'STATION': -146}, {'$END': -147},
                       {'$END': -148, 'EXEMPTION': -148, 'EXEMPTION_SEPARATOR': -148, 'REMARK': -148},
                       {'$END': -149, 'BESIDE': 22, 'FINAL_SECTION': 18, 'SECTION_WORD': 0, 'STATION': 245, 'section': 187}, {'OF': 169},
                       {'CHANNEL_NUMBER': 166}, {'$END': -150, 'FULL_STOP': 62, 'ROUTING_INDICATOR': 112},
                       {'$END': -151, 'COMMA': -151, 'PERSON': -151, 'SEMICOLON': -151, 'TAG': -151},
                       {'$END': -152, 'COLON': 225, 'SUBJECT_TEXT': 269}, {'$END': -153, 'PARAGRAPH_TEXT': 124}, {'$END': -154},
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
                       {'$END': -156, 'COMMA': 83, 'PERSON': 121, 'SEMICOLON': 207, 'TAG': 7, '__tags_star_9': 109}, {'$END': -157}, {'$END': -158},
                       {}, {'$END': -159, 'DAY_OF_MONTH': 189, 'DAY_OF_YEAR': 130, 'file_time': 37}, {'$END': -160, 'REMARK': 238}, {},
                       {'$END': -161, 'SECURITY_PROSIGN': 103}, {'$END': -162, 'LEFT_OUT': 152},
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
                        'SEPARATOR': -163,
                        'YEAR_BEHIND': 273},
                       {'$END': -164, 'PARAGRAPH_TEXT': 105}, {'$END': -165, 'COMMA': -165, 'PERSON': -165, 'SEMICOLON': -165, 'TAG': -165},
                       {'CHANNEL_NUMBER': 61}, {'$END': -166, 'SUBJECT_TEXT': 136}, {'$END': -167},
                       {'$END': -168, 'EXEMPTION': -168, 'EXEMPTION_SEPARATOR': -168, 'REMARK': -168}, {'$END': -169}, {'$END': -170, 'WORD': 185},
                       {'SHORT_SECTION': 243}, {}, {}, {'$END': -171},
                       {'$END': -172,
                        'NUMBER_ALONE': -172,
                        'NUMBER_BEFORE': -172,
                        'REFERENCE_AGAIN': -172,
                        'REFERENCE_END': -172,
                        'REFERENCE_LABEL': -172,
                        'REFERENCE_PAGE_LINE': -172,
                        'REFERENCE_PARENTHESIS': -172,
                        'REFERENCE_STATION': -172,
                        'REFERENCE_WORD': -172,
                        'REFERENCE_YEAR': -172,
                        'SEPARATOR': -172,
                        'YEAR_BEHIND': 161},
                       {'ROUTING_INDICATOR': 303}, {'$END': -173, 'BROKEN_MARK': 21, 'FULL_STOP': 9, 'MARK': 244, 'PARAGRAPH_TEXT': 135},
                       {'$END': -174, 'PARAGRAPH_TEXT': 253}, {'$END': -175}, {'$END': -176, 'FULL_STOP': -176, 'ROUTING_INDICATOR': -176},
                       {'$END': -177, 'COMMA': -177, 'PERSON': -177, 'SEMICOLON': -177, 'TAG': -177}, {'$END': -178}, {'$END': -179},
                       {'$END': -180, 'REMARK': 242}, {'$END': -181, 'PARAGRAPH_TEXT': 160}, {'MESSAGE_NUMBER': 138},
                       {'$END': -182, 'OPERATING_SIGNAL': -182}, {}, {'PAGE_SECTION': 49}, {'ADDRESS_NAME': 251}, {'$END': -183, 'LEFT_OUT': 63},
                       {'$END': -184, 'CONTINUITY_NUMBER': 278, 'LEFT_OUT': 129, 'PRECEDENCE_WORD': 3}, {'$END': -185}, {'$END': -186},
                       {'$END': -187, 'BROKEN_MARK': 17, 'MARK': 6, 'PARAGRAPH_TEXT': 58},
                       {'$END': -188,
                        'BESIDE': -188,
                        'DOUBLE_SLASH': 260,
                        'FINAL_SECTION': -188,
                        'SECTION_WORD': -188,
                        'SERVICE': -188,
                        'STATION': -188},
                       {'ORIGINATOR_NAME': 228}, {'OF': 36}, {'$END': -189, 'STATION': -189, 'STATION_ONLY': -189},
                       {'$END': -190, 'CLASSIFIED_BY_REST': -190, 'REASON_LETTERS': 279, 'REASON_SECTION': 277}, {'WORD': 52},
                       {'$END': -191, 'CLASSIFIED_BY_REST': 111}, {'SECURITY_GROUP': 150},
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
                       {}, {'$END': -193}, {}, {},
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
                       {'$END': -195},
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
                       {'ZONE': 167}, {'ORDER_NUMBER': 194},
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
                       {'$END': -198}, {'DAY_TIME': -199, 'PROSIGN': -199}, {}, {'$END': -200, 'CLASSIFIED_BY_REST': -200, 'REASON_LETTERS': 290},
                       {'$END': -201, 'LEFT_OUT': 101}, {'$END': -202, 'CLASSIFIED_BY_REST': -202}, {'DAY_TIME': 168, 'PROSIGN': 43}, {},
                       {'$END': -203,
                        'NUMBER_ALONE': -203,
                        'NUMBER_BEFORE': -203,
                        'REFERENCE_AGAIN': -203,
                        'REFERENCE_END': -203,
                        'REFERENCE_LABEL': -203,
                        'REFERENCE_PAGE_LINE': -203,
                        'REFERENCE_PARENTHESIS': -203,
                        'REFERENCE_STATION': -203,
                        'REFERENCE_WORD': -203,
                        'REFERENCE_YEAR': -203,
                        'SEPARATOR': -203},
                       {'REFERENCE_NUMBER': 234, 'REFERENCE_PARENTHESIS': 42}, {'$END': -204}, {'$END': -205, 'OPERATING_SIGNAL': 246},
                       {'OF': 30, 'PAGE_OF_SECTION': 204},
                       {'$END': -206,
                        'NUMBER_ALONE': -206,
                        'NUMBER_BEFORE': -206,
                        'REFERENCE_AGAIN': -206,
                        'REFERENCE_END': -206,
                        'REFERENCE_LABEL': -206,
                        'REFERENCE_PAGE_LINE': -206,
                        'REFERENCE_PARENTHESIS': -206,
                        'REFERENCE_STATION': -206,
                        'REFERENCE_WORD': -206,
                        'REFERENCE_YEAR': -206,
                        'SEPARATOR': -206},
                       {'REFERENCE_NUMBER': 296}, {'$END': -207}, {'$END': -208, 'CLASSIFIED_BY_REST': -208}, {}, {'MARK': 222},
                       {'$END': -209, 'COMMA': -209, 'PERSON': -209, 'SEMICOLON': -209, 'TAG': -209},
                       {'$END': -210, 'CONTINUITY_NUMBER': 250, 'LEFT_OUT': 151}, {'$END': -211},
                       {'$END': -212,
                        'NUMBER_ALONE': -212,
                        'NUMBER_BEFORE': -212,
                        'REFERENCE_AGAIN': -212,
                        'REFERENCE_END': -212,
                        'REFERENCE_LABEL': -212,
                        'REFERENCE_PAGE_LINE': -212,
                        'REFERENCE_PARENTHESIS': -212,
                        'REFERENCE_STATION': -212,
                        'REFERENCE_WORD': -212,
                        'REFERENCE_YEAR': -212,
                        'SEPARATOR': -212,
                        'YEAR_BEHIND': 137},
                       {'$END': -213,
                        'BESIDE': -213,
                        'DOUBLE_SLASH': 40,
                        'FINAL_SECTION': -213,
                        'SECTION_WORD': -213,
                        'SERVICE': -213,
                        'STATION': -213,
                        '___level_star_6': 255},
                       {'$END': -214,
                        'BESIDE': -214,
                        'DOUBLE_SLASH': 40,
                        'EFTO': 297,
                        'FINAL_SECTION': -214,
                        'SECTION_WORD': -214,
                        'SERVICE': -214,
                        'STATION': -214,
                        '___level_star_6': 118},
                       {'$END': -215,
                        'CLASSIFIED_BY_KEYWORD': 23,
                        'CLASSIFIED_BY_REST': 284,
                        'CLASSIFIER': 32,
                        'REASON_SECTION': 157,
                        'REASON_WORD': 259,
                        'reason': 26},
                       {'$END': -216}, {'$END': -217},
                       {'$END': -218,
                        'NUMBER_ALONE': 221,
                        'NUMBER_BEFORE': 38,
                        'REFERENCE_AGAIN': 268,
                        'REFERENCE_END': 174,
                        'REFERENCE_LABEL': 13,
                        'REFERENCE_PAGE_LINE': 198,
                        'REFERENCE_PARENTHESIS': 171,
                        'REFERENCE_STATION': 143,
                        'REFERENCE_WORD': 180,
                        'REFERENCE_YEAR': 1,
                        '_citation': 282,
                        '_citations': 184,
                        'cited_telegram': 263},
                       {'$END': -219, 'DAY_OF_MONTH': 189, 'DAY_OF_YEAR': 130, 'SECTION_SUFFIX': 55, 'SERIAL': 12, 'file_time': 146}],
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
 'markings': {'rules': [('portion', 1), ('_separator', 1), ('__banner_star_2', 1), ('__banner_release_star_3', 3), ('banner', 2), ('portion', 1),
                        ('_control', 1), ('__banner_star_2', 2), ('__banner_star_2', 3), ('__release_star_1', 1), ('__release_star_1', 2),
                        ('_control', 1), ('_control', 1), ('__portion_star_0', 2), ('__banner_release_star_3', 2), ('__banner_star_2', 1),
                        ('banner_release', 2), ('__portion_star_0', 3), ('__release_star_1', 3), ('_separator', 1), ('banner_release', 3),
                        ('release', 2), ('release', 3), ('__banner_star_2', 2), ('portion', 2), ('__release_star_1', 2), ('_separator', 1),
                        ('__banner_star_2', 2), ('__banner_release_star_3', 1), ('banner', 1), ('_separator', 1), ('__banner_release_star_3', 2),
                        ('banner', 1), ('banner', 2), ('__banner_star_2', 2), ('portion', 2), ('__banner_star_2', 3)],
              'starts': {'banner': (46, 41), 'portion': (2, 15)},
              'states': [{'$END': -1, 'COMMA': 36, 'DOUBLE_SLASH': 43, 'HYPHEN': 1, 'SLASH': 27, '__portion_star_0': 49, '_separator': 39},
                         {'CONTROL': -2, 'RELEASE_TO': -2, 'UNCLASSIFIED_CONTROL': -2},
                         {'PORTION_LEVEL': 0, 'UNCLASSIFIED_CONTROL': 9, 'portion': 15},
                         {'$END': -3, 'BANNER_CONTROL': -3, 'BANNER_RELEASE_TO': -3, 'BANNER_SEPARATOR': -3}, {'BANNER_COUNTRY': 21}, {'COUNTRY': 26},
                         {'$END': -4, 'BANNER_CONTROL': -4, 'BANNER_COUNTRY': -4, 'BANNER_RELEASE_TO': -4, 'BANNER_SEPARATOR': -4, '__ANON_0': -4},
                         {'$END': -5, 'BANNER_CONTROL': 37, 'BANNER_RELEASE_TO': 31, 'BANNER_SEPARATOR': 20, 'banner_release': 11}, {'COUNTRY': 35},
                         {'$END': -6, 'COMMA': 36, 'DOUBLE_SLASH': 43, 'HYPHEN': 1, 'SLASH': 27, '__portion_star_0': 33, '_separator': 39},
                         {'$END': -7, 'COMMA': -7, 'DOUBLE_SLASH': -7, 'HYPHEN': -7, 'SLASH': -7},
                         {'$END': -8, 'BANNER_CONTROL': -8, 'BANNER_RELEASE_TO': -8, 'BANNER_SEPARATOR': -8},
                         {'$END': -9, 'BANNER_CONTROL': -9, 'BANNER_RELEASE_TO': -9, 'BANNER_SEPARATOR': -9},
                         {'$END': -10, 'COMMA': -10, 'COUNTRY': -10, 'DOUBLE_SLASH': -10, 'HYPHEN': -10, 'SLASH': -10},
                         {'$END': -11, 'COMMA': -11, 'COUNTRY': -11, 'DOUBLE_SLASH': -11, 'HYPHEN': -11, 'SLASH': -11}, {},
                         {'BANNER_CONTROL': 32, 'BANNER_RELEASE_TO': 31, 'banner_release': 48},
                         {'$END': -12, 'COMMA': -12, 'DOUBLE_SLASH': -12, 'HYPHEN': -12, 'SLASH': -12},
                         {'$END': -13, 'COMMA': -13, 'DOUBLE_SLASH': -13, 'HYPHEN': -13, 'SLASH': -13},
                         {'$END': -14, 'COMMA': -14, 'DOUBLE_SLASH': -14, 'HYPHEN': -14, 'SLASH': -14},
                         {'BANNER_CONTROL': 12, 'BANNER_RELEASE_TO': 31, 'banner_release': 50},
                         {'$END': -15,
                          'BANNER_CONTROL': -15,
                          'BANNER_COUNTRY': -15,
                          'BANNER_RELEASE_TO': -15,
                          'BANNER_SEPARATOR': -15,
                          '__ANON_0': -15},
                         {'$END': -16, 'BANNER_CONTROL': -16, 'BANNER_RELEASE_TO': -16, 'BANNER_SEPARATOR': -16},
                         {'CONTROL': 18, 'RELEASE_TO': 40, 'UNCLASSIFIED_CONTROL': 17, '_control': 25, 'release': 10},
                         {'$END': -17,
                          'BANNER_CONTROL': -17,
                          'BANNER_COUNTRY': 38,
                          'BANNER_RELEASE_TO': -17,
                          'BANNER_SEPARATOR': -17,
                          '__ANON_0': 4,
                          '__banner_release_star_3': 28},
                         {'$END': -18, 'COMMA': -18, 'DOUBLE_SLASH': -18, 'HYPHEN': -18, 'SLASH': -18},
                         {'$END': -19, 'COMMA': -19, 'COUNTRY': -19, 'DOUBLE_SLASH': -19, 'HYPHEN': -19, 'SLASH': -19},
                         {'CONTROL': -20, 'RELEASE_TO': -20, 'UNCLASSIFIED_CONTROL': -20},
                         {'$END': -21,
                          'BANNER_CONTROL': -21,
                          'BANNER_COUNTRY': 44,
                          'BANNER_RELEASE_TO': -21,
                          'BANNER_SEPARATOR': -21,
                          '__ANON_0': 34},
                         {'$END': -22, 'COMMA': 8, 'COUNTRY': 13, 'DOUBLE_SLASH': -22, 'HYPHEN': -22, 'SLASH': -22, '__release_star_1': 30},
                         {'$END': -23, 'COMMA': 5, 'COUNTRY': 14, 'DOUBLE_SLASH': -23, 'HYPHEN': -23, 'SLASH': -23}, {'BANNER_COUNTRY': 24},
                         {'$END': -24, 'BANNER_CONTROL': -24, 'BANNER_RELEASE_TO': -24, 'BANNER_SEPARATOR': -24},
                         {'$END': -25, 'COMMA': 36, 'DOUBLE_SLASH': 43, 'HYPHEN': 1, 'SLASH': 27, '_separator': 23}, {'BANNER_COUNTRY': 6},
                         {'$END': -26, 'COMMA': -26, 'COUNTRY': -26, 'DOUBLE_SLASH': -26, 'HYPHEN': -26, 'SLASH': -26},
                         {'CONTROL': -27, 'RELEASE_TO': -27, 'UNCLASSIFIED_CONTROL': -27},
                         {'$END': -28, 'BANNER_CONTROL': -28, 'BANNER_RELEASE_TO': -28, 'BANNER_SEPARATOR': -28},
                         {'$END': -29,
                          'BANNER_CONTROL': -29,
                          'BANNER_COUNTRY': -29,
                          'BANNER_RELEASE_TO': -29,
                          'BANNER_SEPARATOR': -29,
                          '__ANON_0': -29},
                         {'CONTROL': 18, 'RELEASE_TO': 40, 'UNCLASSIFIED_CONTROL': 17, '_control': 19, 'release': 10}, {'COUNTRY': 29}, {},
                         {'$END': -30,
                          'BANNER_CONTROL': 22,
                          'BANNER_RELEASE_TO': 31,
                          'BANNER_SEPARATOR': 16,
                          '__banner_star_2': 47,
                          'banner_release': 3},
                         {'CONTROL': -31, 'RELEASE_TO': -31, 'UNCLASSIFIED_CONTROL': -31},
                         {'$END': -32,
                          'BANNER_CONTROL': -32,
                          'BANNER_COUNTRY': -32,
                          'BANNER_RELEASE_TO': -32,
                          'BANNER_SEPARATOR': -32,
                          '__ANON_0': -32},
                         {'$END': -33,
                          'BANNER_CONTROL': 22,
                          'BANNER_RELEASE_TO': 31,
                          'BANNER_SEPARATOR': 16,
                          '__banner_star_2': 7,
                          'banner_release': 3},
                         {'BANNER_CONTROL': 45, 'BANNER_LEVEL': 42, 'banner': 41},
                         {'$END': -34, 'BANNER_CONTROL': 37, 'BANNER_RELEASE_TO': 31, 'BANNER_SEPARATOR': 20, 'banner_release': 11},
                         {'$END': -35, 'BANNER_CONTROL': -35, 'BANNER_RELEASE_TO': -35, 'BANNER_SEPARATOR': -35},
                         {'$END': -36, 'COMMA': 36, 'DOUBLE_SLASH': 43, 'HYPHEN': 1, 'SLASH': 27, '_separator': 23},
                         {'$END': -37, 'BANNER_CONTROL': -37, 'BANNER_RELEASE_TO': -37, 'BANNER_SEPARATOR': -37}],
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
 'telegram': {'rules': [('ending', 3), ('_extract', 2), ('ending', 2), ('ending', 2), ('_routing', 1), ('heading', 2), ('ending', 1),
                        ('_validation', 1), ('_extract', 2), ('_addresses', 1), ('ending', 2), ('ending', 0), ('__text_star_0', 1),
                        ('__text_star_0', 1), ('_routing', 2), ('_citations', 2), ('_routing', 1), ('ending', 1), ('heading', 1), ('_routing', 2),
                        ('text', 2), ('_addresses', 2), ('text', 1), ('ending', 2), ('_routing', 3), ('_citations', 1), ('telegram', 1),
                        ('_titles', 5), ('ending', 3), ('ending', 4), ('__text_star_0', 2), ('_addresses', 2), ('_titles', 4), ('ending', 2),
                        ('heading', 1), ('heading', 6), ('_citations', 2), ('_citations', 1), ('ending', 1), ('_extract', 1), ('_routing', 3),
                        ('text', 3), ('_routing', 2), ('heading', 5), ('_routing', 3), ('_validation', 2), ('_extract', 2), ('telegram', 2),
                        ('text', 2), ('_addresses', 3), ('_routing', 2), ('_validation', 2), ('ending', 3), ('_addresses', 3), ('ending', 3),
                        ('telegram', 3), ('_routing', 1), ('_citations', 0), ('_routing', 2), ('_extract', 1), ('__text_star_0', 2),
                        ('_addresses', 1), ('_routing', 2), ('_routing', 3), ('ending', 1), ('heading', 5), ('_routing', 1), ('ending', 2),
                        ('_routing', 4), ('_extract', 3), ('_addresses', 2), ('_addresses', 4), ('_validation', 1), ('_extract', 1), ('heading', 4)],
              'starts': {'telegram': (65, 50)},
              'states': [{'$END': -1}, {'BREAK': -2, 'CLASSIFICATION': -2, 'INFO': 9, 'TO': 68, '_addresses': 78}, {'$END': -3, 'END_OF_MESSAGE': 0},
                         {'$END': -4, 'END_OF_MESSAGE': 59}, {'DATE_TIME_GROUP': -5}, {'CLASSIFICATION': -6}, {'$END': -7, 'END_OF_MESSAGE': 10},
                         {'$END': -8, 'CORRECTION': 56, 'END_OF_MESSAGE': -8}, {'BREAK': -9, 'CLASSIFICATION': -9},
                         {'ACCOUNTING': -10, 'BREAK': -10, 'CLASSIFICATION': -10, 'EXEMPTED': 20}, {'$END': -11},
                         {'$END': -12,
                          'BREAK': 77,
                          'CORRECTION': 81,
                          'END_OF_MESSAGE': 71,
                          'END_SERIAL': 7,
                          'SIGNATURE': 40,
                          '_validation': 6,
                          'ending': 60},
                         {'$END': -13,
                          'BREAK': -13,
                          'CAPTION': -13,
                          'CORRECTION': -13,
                          'END_OF_MESSAGE': -13,
                          'END_SERIAL': -13,
                          'EXECUTIVE_ORDER': -13,
                          'PASS': -13,
                          'SIGNATURE': -13},
                         {'$END': -14,
                          'BREAK': -14,
                          'CAPTION': -14,
                          'CORRECTION': -14,
                          'END_OF_MESSAGE': -14,
                          'END_SERIAL': -14,
                          'EXECUTIVE_ORDER': -14,
                          'PASS': -14,
                          'SIGNATURE': -14},
                         {'DATE_TIME_GROUP': -15},
                         {'$END': -16, 'BREAK': -16, 'CORRECTION': -16, 'END_OF_MESSAGE': -16, 'END_SERIAL': -16, 'SIGNATURE': -16, 'TEXT': -16},
                         {'DATE_TIME_GROUP': -17, 'SECURITY': 14},
                         {'$END': -18, 'CLASSIFICATION': -19, 'CORRECTION': 81, 'END_OF_MESSAGE': 22, 'END_SERIAL': 7, '_validation': 3},
                         {'DATE_TIME_GROUP': -20},
                         {'$END': -21, 'BREAK': -21, 'CORRECTION': -21, 'END_OF_MESSAGE': -21, 'END_SERIAL': -21, 'SIGNATURE': -21},
                         {'ACCOUNTING': -22, 'BREAK': -22, 'CLASSIFICATION': -22},
                         {'$END': -23,
                          'BREAK': -23,
                          'CAPTION': 12,
                          'CORRECTION': -23,
                          'END_OF_MESSAGE': -23,
                          'END_SERIAL': -23,
                          'EXECUTIVE_ORDER': 32,
                          'PASS': 13,
                          'SIGNATURE': -23,
                          '__text_star_0': 52,
                          '_titles': 19},
                         {'$END': -24}, {'DATE_TIME_GROUP': -25}, {'CLASSIFICATION': 21, 'text': 11},
                         {'$END': -26,
                          'BREAK': -26,
                          'CLASSIFIED_BY': 15,
                          'CORRECTION': -26,
                          'END_OF_MESSAGE': -26,
                          'END_SERIAL': -26,
                          'SIGNATURE': -26,
                          'TEXT': -26},
                         {'$END': -27}, {'$END': -28, 'BREAK': -28, 'CORRECTION': -28, 'END_OF_MESSAGE': -28, 'END_SERIAL': -28, 'SIGNATURE': -28},
                         {'$END': -29}, {'$END': -30},
                         {'$END': -31,
                          'BREAK': -31,
                          'CAPTION': -31,
                          'CORRECTION': -31,
                          'END_OF_MESSAGE': -31,
                          'END_SERIAL': -31,
                          'EXECUTIVE_ORDER': -31,
                          'PASS': -31,
                          'SIGNATURE': -31},
                         {'ACCOUNTING': -32, 'BREAK': -32, 'CLASSIFICATION': -32, 'EXEMPTED': 58}, {'TAGS': 72},
                         {'$END': -33, 'BREAK': -33, 'CORRECTION': -33, 'END_OF_MESSAGE': -33, 'END_SERIAL': -33, 'SIGNATURE': -33, 'TEXT': 27},
                         {'$END': -34, 'CORRECTION': 81, 'END_OF_MESSAGE': 28, 'END_SERIAL': 7, '_validation': 57}, {'FROM': 55},
                         {'BREAK': 5, 'CLASSIFICATION': -35}, {'CLASSIFICATION': -36},
                         {'$END': -37, 'BREAK': -37, 'CORRECTION': -37, 'END_OF_MESSAGE': -37, 'END_SERIAL': -37, 'SIGNATURE': -37, 'TEXT': -37},
                         {'$END': -38,
                          'BREAK': -38,
                          'CORRECTION': -38,
                          'END_OF_MESSAGE': -38,
                          'END_SERIAL': -38,
                          'REFERENCES': 38,
                          'SIGNATURE': -38,
                          'TEXT': -38},
                         {'$END': -39, 'BREAK': 34, 'CORRECTION': 81, 'END_OF_MESSAGE': 75, 'END_SERIAL': 7, '_validation': 2},
                         {'BREAK': -40, 'CLASSIFICATION': -40, 'FROM': 1, 'INFO': 9, 'TO': 68, '_addresses': 49},
                         {'DATE_TIME_GROUP': -41, 'SECURITY': 76},
                         {'$END': -42, 'BREAK': -42, 'CORRECTION': -42, 'END_OF_MESSAGE': -42, 'END_SERIAL': -42, 'SIGNATURE': -42},
                         {'DATE_TIME_GROUP': -43, 'SECURITY': 46}, {'BREAK': 37, 'CLASSIFICATION': -44}, {'DATE_TIME_GROUP': -45},
                         {'$END': -12,
                          'BREAK': 77,
                          'CORRECTION': 81,
                          'END_OF_MESSAGE': 71,
                          'END_SERIAL': 7,
                          'SIGNATURE': 40,
                          '_validation': 6,
                          'ending': 51},
                         {'$END': -46, 'END_OF_MESSAGE': -46}, {'BREAK': -47, 'CLASSIFICATION': -47}, {}, {'$END': -48},
                         {'$END': -49,
                          'BREAK': -49,
                          'CAPTION': 30,
                          'CORRECTION': -49,
                          'END_OF_MESSAGE': -49,
                          'END_SERIAL': -49,
                          'EXECUTIVE_ORDER': 32,
                          'PASS': 67,
                          'SIGNATURE': -49,
                          '_titles': 43},
                         {'ACCOUNTING': -50, 'BREAK': -50, 'CLASSIFICATION': -50, 'EXEMPTED': 80}, {'DATE_TIME_GROUP': -51, 'SECURITY': 70},
                         {'INFO': 9, 'TO': 68, '_addresses': 83}, {'$END': -52, 'END_OF_MESSAGE': -52}, {'$END': -53, 'END_OF_MESSAGE': 29},
                         {'ACCOUNTING': -54, 'BREAK': -54, 'CLASSIFICATION': -54}, {'$END': -55}, {'$END': -56},
                         {'CALLING_STATION': 54, 'DATE_TIME_GROUP': -57, 'SECURITY': 69}, {'DATE_TIME_GROUP': 35},
                         {'$END': -58,
                          'BREAK': -58,
                          'CLASSIFIED_BY': 39,
                          'CORRECTION': -58,
                          'END_OF_MESSAGE': -58,
                          'END_SERIAL': -58,
                          'REFERENCES': 25,
                          'SIGNATURE': -58,
                          'TEXT': -58,
                          '_citations': 33},
                         {'CALLING_STATION': 42, 'DATE_TIME_GROUP': -59, 'SECURITY': 23},
                         {'$END': -12,
                          'BREAK': 17,
                          'CALLED_STATIONS': 61,
                          'CALLING_STATION': 16,
                          'CLASSIFICATION': 21,
                          'CORRECTION': 81,
                          'DATE_TIME_GROUP': 41,
                          'END_OF_MESSAGE': 71,
                          'END_SERIAL': 7,
                          'FROM': 66,
                          'INFO': 9,
                          'SECURITY': 4,
                          'SIGNATURE': 40,
                          'TO': 68,
                          'TRANSMISSION_IDENTIFIER': 74,
                          '_addresses': 82,
                          '_extract': 36,
                          '_routing': 62,
                          '_validation': 6,
                          'ending': 26,
                          'heading': 24,
                          'telegram': 50,
                          'text': 47},
                         {'BREAK': -60, 'CLASSIFICATION': -60, 'INFO': 9, 'TO': 68, '_addresses': 8},
                         {'$END': -61,
                          'BREAK': -61,
                          'CAPTION': -61,
                          'CORRECTION': -61,
                          'END_OF_MESSAGE': -61,
                          'END_SERIAL': -61,
                          'EXECUTIVE_ORDER': -61,
                          'PASS': -61,
                          'SIGNATURE': -61},
                         {'ACCOUNTING': -62, 'BREAK': -62, 'CLASSIFICATION': -62, 'EXEMPTED': 79, 'INFO': 31}, {'DATE_TIME_GROUP': -63},
                         {'DATE_TIME_GROUP': -64}, {'$END': -65}, {'SUBJECT': 63}, {'CLASSIFICATION': -66},
                         {'CALLED_STATIONS': 64, 'CALLING_STATION': 44, 'DATE_TIME_GROUP': -67, 'SECURITY': 18}, {'$END': -68},
                         {'DATE_TIME_GROUP': -69}, {'$END': -18, 'CORRECTION': 81, 'END_OF_MESSAGE': 22, 'END_SERIAL': 7, '_validation': 3},
                         {'BREAK': -70, 'CLASSIFICATION': -70}, {'ACCOUNTING': -71, 'BREAK': -71, 'CLASSIFICATION': -71, 'INFO': 53},
                         {'ACCOUNTING': -72, 'BREAK': -72, 'CLASSIFICATION': -72}, {'$END': -73, 'END_OF_MESSAGE': -73, 'END_SERIAL': 48},
                         {'BREAK': -74, 'CLASSIFICATION': -74}, {'ACCOUNTING': 45, 'BREAK': 73, 'CLASSIFICATION': -75}],
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
