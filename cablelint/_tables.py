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

TABLES = {'fields': {'rules': [('originator', 2), ('addressee', 3), ('classified_by', 2), ('file_time', 2), ('addressee', 3), ('addressee', 4),
                      ('classification', 5), ('reason', 1), ('addressee', 4), ('references', 1), ('_duration', 3), ('paragraph_head', 2),
                      ('__called_stations_plus_1', 1), ('references', 2), ('classification', 3), ('addressee', 4), ('paragraph_head', 1),
                      ('calling_station', 3), ('page_line', 5), ('addressee', 5), ('references', 2), ('cited_telegram', 3), ('addressee', 2),
                      ('reason', 3), ('_duration', 3), ('calling_station', 3), ('_duration', 1), ('executive_order', 3),
                      ('__called_stations_plus_1', 2), ('classification', 4), ('addressee', 3), ('addressee', 4), ('_duration', 3),
                      ('classification', 4), ('_citation', 1), ('_level', 3), ('__classification_star_4', 1), ('sub_paragraph_head', 3),
                      ('__classification_star_4', 2), ('__date_time_group_star_3', 2), ('__security_star_2', 2), ('addressee', 4),
                      ('transmission_identifier', 2), ('calling_station', 3), ('___level_star_6', 3), ('__tags_star_9', 2), ('_duration', 2),
                      ('classification', 5), ('_level', 1), ('__transmission_identifier_plus_0', 2), ('subject', 2), ('classification', 2),
                      ('_duration', 1), ('classification', 4), ('security', 3), ('__classification_star_5', 2), ('_duration', 2), ('_citation', 1),
                      ('classification', 3), ('_duration', 2), ('portion_head', 1), ('addressee', 2), ('sub_paragraph_head', 1), ('_duration', 2),
                      ('cited_telegram', 2), ('_duration', 2), ('__date_time_group_star_3', 1), ('_citations', 2), ('calling_station', 2),
                      ('addressee', 3), ('_citations', 2), ('executive_order', 2), ('__classified_by_plus_10', 2), ('paragraph_head', 4),
                      ('__classified_by_plus_10', 1), ('portion_head', 2), ('page_line', 4), ('addressee', 3), ('_duration', 2), ('__tags_star_9', 1),
                      ('_level', 1), ('reason', 1), ('portion_head', 3), ('addressee', 6), ('classified_by', 2), ('classification', 3),
                      ('paragraph_head', 3), ('_duration', 2), ('references', 3), ('___duration_plus_8', 2), ('cited_telegram', 3), ('_duration', 1),
                      ('_duration', 1), ('date_time_group', 5), ('_duration', 2), ('__tags_star_9', 1), ('_duration', 2), ('reason', 2),
                      ('transmission_identifier', 1), ('cited_telegram', 4), ('_citation', 1), ('addressee', 4), ('cited_telegram', 4),
                      ('classified_by', 1), ('classified_by', 2), ('paragraph_head', 3), ('cited_telegram', 4), ('_duration', 1),
                      ('date_time_group', 6), ('__classification_star_5', 1), ('_citation', 1), ('_duration', 3), ('date_time_group', 4),
                      ('_duration', 3), ('classification', 2), ('_citation', 1), ('paragraph_head', 3), ('transmission_identifier', 2),
                      ('__tags_star_9', 1), ('page_line', 5), ('_level', 2), ('classification', 3), ('paragraph_head', 3), ('sub_paragraph_head', 2),
                      ('transmission_identifier', 3), ('_duration', 1), ('addressee', 4), ('addressee', 4), ('___duration_star_7', 1),
                      ('_citations', 1), ('___duration_plus_8', 1), ('addressee', 5), ('__tags_star_9', 1), ('paragraph_head', 2),
                      ('classification', 6), ('addressee', 2), ('_citation', 1), ('called_stations', 3), ('addressee', 4), ('section', 3),
                      ('___duration_star_7', 2), ('transmission_identifier', 3), ('__transmission_identifier_plus_0', 3), ('_duration', 4),
                      ('date_time_group', 5), ('classification', 4), ('addressee', 5), ('___duration_star_7', 2), ('cited_telegram', 1),
                      ('executive_order', 4), ('addressee', 2), ('transmission_identifier', 4), ('cited_telegram', 5), ('classification', 1),
                      ('called_stations', 2), ('executive_order', 3), ('sub_paragraph_head', 2), ('transmission_identifier', 3), ('page_line', 6),
                      ('_duration', 1), ('___duration_star_7', 3), ('__tags_star_9', 2), ('page_line', 6), ('paragraph_head', 4), ('subject', 1),
                      ('classification', 2), ('security', 3), ('security', 4), ('portion_head', 2), ('addressee', 3), ('page_line', 7),
                      ('security', 2), ('paragraph_head', 3), ('subject', 4), ('addressee', 2), ('page_line', 8), ('page_line', 7),
                      ('calling_station', 4), ('addressee', 5), ('cited_telegram', 3), ('sub_paragraph_head', 2), ('cited_telegram', 2),
                      ('classification', 5), ('subject', 2), ('calling_station', 5), ('paragraph_head', 2), ('addressee', 3), ('reason', 2),
                      ('_citation', 1), ('___level_star_6', 2), ('calling_station', 4), ('tags', 1), ('subject', 3), ('addressee', 4), ('tags', 2),
                      ('__tags_star_9', 2), ('sub_paragraph_head', 3), ('section', 4), ('addressee', 3), ('cited_telegram', 2), ('__tags_star_9', 2),
                      ('classified_by', 4), ('transmission_identifier', 2), ('addressee', 3), ('reason', 2), ('_level', 2), ('addressee', 3),
                      ('classified_by', 3), ('subject', 3), ('classified_by', 3), ('addressee', 1), ('file_time', 2), ('transmission_identifier', 1),
                      ('classified_by', 3), ('calling_station', 4), ('paragraph_head', 2), ('__security_star_2', 1), ('addressee', 5),
                      ('section', 4)],
            'starts': {'addressee': (38, 204),
                       'called_stations': (58, 264),
                       'calling_station': (78, 226),
                       'classification': (297, 148),
                       'classified_by': (303, 301),
                       'date_time_group': (104, 112),
                       'executive_order': (167, 187),
                       'originator': (254, 85),
                       'page_line': (52, 183),
                       'paragraph_head': (202, 289),
                       'portion_head': (30, 234),
                       'references': (46, 136),
                       'security': (193, 217),
                       'sub_paragraph_head': (260, 57),
                       'subject': (130, 105),
                       'tags': (14, 221),
                       'transmission_identifier': (117, 88)},
            'states': [{'$END': -1}, {'$END': -2, 'LEFT_OUT': 273}, {'$END': -3, 'CLASSIFIED_BY_REST': 288}, {'$END': -4},
                       {'$END': -5, 'CONTINUITY_NUMBER': 5, 'LEFT_OUT': 8, 'PRECEDENCE_WORD': 144}, {'$END': -6, 'LEFT_OUT': 252},
                       {'$END': -7, 'WORD': 54}, {'$END': -8, 'CLASSIFIED_BY_REST': -8, 'REASON_LETTERS': 267, 'REASON_SECTION': 138}, {'$END': -9},
                       {'$END': -10,
                        'NUMBER_ALONE': 209,
                        'NUMBER_BEFORE': 91,
                        'REFERENCE_AGAIN': 190,
                        'REFERENCE_END': 26,
                        'REFERENCE_LABEL': 162,
                        'REFERENCE_PAGE_LINE': 49,
                        'REFERENCE_PARENTHESIS': 155,
                        'REFERENCE_STATION': 236,
                        'REFERENCE_WORD': 82,
                        'REFERENCE_YEAR': 268,
                        '_citation': 179,
                        '_citations': 16,
                        'cited_telegram': 143},
                       {'$END': -11}, {'$END': -12, 'BROKEN_MARK': 121, 'MARK': 163, 'PARAGRAPH_TEXT': 149}, {'OF': 36},
                       {'$END': -13, 'FULL_STOP': -13, 'ROUTING_INDICATOR': -13}, {'TAGS_KEYWORD': 271, 'tags': 221}, {'MONTH': 137},
                       {'$END': -14,
                        'NUMBER_ALONE': 209,
                        'NUMBER_BEFORE': 91,
                        'REFERENCE_AGAIN': 190,
                        'REFERENCE_END': 123,
                        'REFERENCE_LABEL': 162,
                        'REFERENCE_PAGE_LINE': 49,
                        'REFERENCE_PARENTHESIS': 155,
                        'REFERENCE_STATION': 236,
                        'REFERENCE_WORD': 82,
                        'REFERENCE_YEAR': 268,
                        'SEPARATOR': 96,
                        '_citation': 99,
                        'cited_telegram': 143},
                       {'$END': -15, 'WORD': 51, '__classification_star_4': 205}, {'$END': -16},
                       {'$END': -17, 'BROKEN_MARK': 185, 'FULL_STOP': 11, 'MARK': 298, 'PARAGRAPH_TEXT': 265}, {'$END': -18}, {'PAGE_SECTION': 228},
                       {'$END': -19}, {'TIME': 3}, {'$END': -20}, {'ORIGINATOR_NAME': 0}, {'$END': -21},
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
                       {'OF': 232}, {'$END': -23, 'LEFT_OUT': 284}, {'DAMAGED_NUMBER': 229, 'MARK': 86, 'portion_head': 234},
                       {'REFERENCE_NUMBER': 125}, {'$END': -24, 'CLASSIFIED_BY_REST': -24},
                       {'$END': -25, 'EXEMPTION': 195, 'EXEMPTION_SEPARATOR': 182, 'REMARK': 201},
                       {'$END': -26, 'DAY_OF_MONTH': 132, 'DAY_OF_YEAR': 23, 'SECTION_SUFFIX': 296, 'file_time': 251}, {'$END': -27, 'REMARK': 135},
                       {'SECTION_NUMBER': 302}, {'$END': -28}, {'ADDRESSED_INDICATOR': 170, 'ADDRESS_NAME': 292, 'ROLE_WORD': 250, 'addressee': 204},
                       {'$END': -29, 'FULL_STOP': -29, 'ROUTING_INDICATOR': -29}, {'MESSAGE_NUMBER': 69}, {'$END': -30}, {'$END': -31}, {'$END': -32},
                       {'SECTION_NUMBER': 140}, {'$END': -33}, {'REFERENCE_KEYWORD': 9, 'references': 136},
                       {'$END': -34, 'WORD': 51, '__classification_star_4': 6}, {'PAGE_SECTION': 166},
                       {'$END': -35,
                        'NUMBER_ALONE': -35,
                        'NUMBER_BEFORE': -35,
                        'REFERENCE_AGAIN': -35,
                        'REFERENCE_END': -35,
                        'REFERENCE_LABEL': -35,
                        'REFERENCE_PAGE_LINE': -35,
                        'REFERENCE_PARENTHESIS': -35,
                        'REFERENCE_STATION': -35,
                        'REFERENCE_WORD': -35,
                        'REFERENCE_YEAR': -35,
                        'SEPARATOR': -35},
                       {'$END': -36, 'BESIDE': -36, 'DOUBLE_SLASH': 197, 'FINAL_SECTION': -36, 'SECTION_WORD': -36, 'SERVICE': -36, 'STATION': -36},
                       {'$END': -37, 'WORD': -37}, {'PAGE_STATION': 66, 'PAGE_WORD': 157, 'page_line': 183}, {'$END': -38},
                       {'$END': -39, 'WORD': -39}, {'DAY_TIME': -40, 'PROSIGN': -40}, {'$END': -41, 'OPERATING_SIGNAL': -41}, {},
                       {'DOUBLED_PROSIGN': 160, 'called_stations': 264}, {'SECTION_NUMBER': 277}, {'ROUTING_INDICATOR': 97},
                       {'$END': -42, 'LEFT_OUT': 300}, {'$END': -43}, {'$END': -44, 'DAY_OF_MONTH': 132, 'DAY_OF_YEAR': 23, 'file_time': 270},
                       {'$END': -45, 'BESIDE': -45, 'DOUBLE_SLASH': -45, 'FINAL_SECTION': -45, 'SECTION_WORD': -45, 'SERVICE': -45, 'STATION': -45},
                       {'$END': -46, 'COMMA': -46, 'PERSON': -46, 'SEMICOLON': -46, 'TAG': -46}, {'PAGE_NUMBER': 262},
                       {'OF': 151, 'SECTION_NUMBER': 12}, {'$END': -47}, {'$END': -48, 'WORD': 51, '__classification_star_4': 186},
                       {'CHANNEL_NUMBER': 72},
                       {'$END': -49,
                        'BESIDE': -49,
                        'DOUBLE_SLASH': 208,
                        'EFTO': 168,
                        'FINAL_SECTION': -49,
                        'SECTION_WORD': -49,
                        'SERVICE': -49,
                        'STATION': -49,
                        '___level_star_6': 286},
                       {'$END': -50, 'CHANNEL': -50}, {'$END': -51},
                       {'$END': -52, 'BESIDE': 80, 'FINAL_SECTION': 67, 'SECTION_WORD': 44, 'STATION': 120, 'section': 119},
                       {'$END': -53, 'REMARK': 81}, {'$END': -54, 'WORD': 51, '__classification_star_4': 259}, {'REFERENCE_NUMBER': 142},
                       {'DE': 60, 'calling_station': 226}, {'$END': -55, 'OPERATING_SIGNAL': 56},
                       {'$END': -56, 'BESIDE': -56, 'FINAL_SECTION': -56, 'SECTION_WORD': -56, 'STATION': -56}, {'$END': -57},
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
                        'SEPARATOR': -58},
                       {'$END': -59}, {'$END': -60, 'REMARK': 10}, {}, {'$END': -61, 'PARAGRAPH_TEXT': 107}, {'$END': -62}, {},
                       {'$END': -63, 'BROKEN_MARK': 172, 'MARK': 218, 'PARAGRAPH_TEXT': 256},
                       {'$END': -64, 'EXEMPTION': 178, 'EXEMPTION_SEPARATOR': 141, 'REMARK': 156, '___duration_star_7': 33}, {'STATION_BEHIND': 92},
                       {'$END': -65,
                        'NUMBER_ALONE': -65,
                        'NUMBER_BEFORE': -65,
                        'REFERENCE_AGAIN': -65,
                        'REFERENCE_END': -65,
                        'REFERENCE_LABEL': -65,
                        'REFERENCE_PAGE_LINE': -65,
                        'REFERENCE_PARENTHESIS': -65,
                        'REFERENCE_STATION': -65,
                        'REFERENCE_WORD': -65,
                        'REFERENCE_YEAR': -65,
                        'SEPARATOR': -65},
                       {'$END': -66}, {'DAY_TIME': -67, 'PROSIGN': -67}, {'ZONE': 281},
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
                       {'$END': -69, 'DAY_OF_MONTH': 132, 'DAY_OF_YEAR': 23, 'SECTION_SUFFIX': 63, 'SERIAL': 34, 'file_time': 20},
                       {'$END': -70, 'CONTINUITY_NUMBER': 61, 'LEFT_OUT': 43},
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
                       {'OF': 21},
                       {'$END': -72,
                        'AMENDED': 216,
                        'DATE': 75,
                        'DECL': 180,
                        'EVENT': 174,
                        'NOT_APPLICABLE': 35,
                        'OADR': 128,
                        'REMARK': 127,
                        'SCHEDULE': 223,
                        '___duration_plus_8': 152,
                        '_duration': 37},
                       {'$END': -73,
                        'CLASSIFIED_BY_KEYWORD': -73,
                        'CLASSIFIED_BY_REST': -73,
                        'CLASSIFIER': -73,
                        'REASON_SECTION': -73,
                        'REASON_WORD': -73},
                       {'$END': -74}, {'DAY_TIME': 231, 'PROSIGN': 94, '__date_time_group_star_3': 243, 'date_time_group': 112}, {},
                       {'$END': -75,
                        'CLASSIFIED_BY_KEYWORD': -75,
                        'CLASSIFIED_BY_REST': -75,
                        'CLASSIFIER': -75,
                        'REASON_SECTION': -75,
                        'REASON_WORD': -75},
                       {'$END': -76}, {'$END': -77, 'REMARK': 22, 'SHORT_SECTION': 28}, {'$END': -78}, {'$END': -79, 'REMARK': 45},
                       {'$END': -80, 'COMMA': -80, 'PERSON': -80, 'SEMICOLON': -80, 'TAG': -80}, {},
                       {'$END': -81, 'BESIDE': -81, 'FINAL_SECTION': -81, 'SECTION_WORD': -81, 'SERVICE': -81, 'STATION': -81},
                       {'$END': -82, 'CLASSIFIED_BY_REST': -82, 'REASON_LETTERS': 285}, {'$END': -83}, {'$END': -84},
                       {'CHANNEL': 70, 'START_OF_MESSAGE': 294, '__transmission_identifier_plus_0': 139, 'transmission_identifier': 88},
                       {'$END': -85}, {'$END': -86, 'STATION': 40, 'STATION_ONLY': 41}, {'MESSAGE_NUMBER': 47}, {'$END': -87, 'PARAGRAPH_TEXT': 230},
                       {'$END': -88}, {'$END': -89},
                       {'$END': -90,
                        'DATE': -90,
                        'DECL': -90,
                        'EVENT': -90,
                        'EXEMPTION': -90,
                        'MANUAL_REVIEW': -90,
                        'NOT_APPLICABLE': -90,
                        'OADR': -90},
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
                        'SEPARATOR': -91,
                        'YEAR_BEHIND': 145},
                       {'MESSAGE_NUMBER': 17}, {'$END': -92}, {'$END': -93, 'REMARK': 68}, {'$END': -94, 'INSTRUCTIONS': 153},
                       {'SUBJECT_KEYWORD': 233, 'subject': 105}, {'$END': -95, 'REMARK': 159}, {'ZULU_TIME': 293}, {'ADDRESS_NAME': 4},
                       {'$END': -96, 'COMMA': -96, 'PERSON': -96, 'SEMICOLON': -96, 'TAG': -96}, {'$END': -97}, {}, {'YEAR': 158},
                       {'$END': -98, 'CLASSIFIED_BY_REST': -98, 'REASON_LETTERS': 32}, {'$END': -99, 'CHANNEL': 198}, {'OF': 59}, {'EXEMPTION': 207},
                       {'$END': -100,
                        'NUMBER_ALONE': -100,
                        'NUMBER_BEFORE': -100,
                        'REFERENCE_AGAIN': -100,
                        'REFERENCE_END': -100,
                        'REFERENCE_LABEL': -100,
                        'REFERENCE_PAGE_LINE': -100,
                        'REFERENCE_PARENTHESIS': -100,
                        'REFERENCE_STATION': -100,
                        'REFERENCE_WORD': -100,
                        'REFERENCE_YEAR': -100,
                        'SEPARATOR': -100,
                        'YEAR_BEHIND': 213},
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
                       {'$END': -102, 'CONTINUITY_NUMBER': 181, 'LEFT_OUT': 206},
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
                       {'$END': -104,
                        'CLASSIFIED_BY_KEYWORD': 102,
                        'CLASSIFIED_BY_REST': 118,
                        'CLASSIFIER': 147,
                        'REASON_SECTION': 114,
                        'REASON_WORD': 7,
                        'reason': 2},
                       {'$END': -105, 'CLASSIFIED_BY_REST': 295, 'REASON_SECTION': 114, 'REASON_WORD': 7, 'reason': 291}, {}, {'$END': -106},
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
                       {'SECTION_NUMBER': 194},
                       {'$END': -108,
                        'DATE': 84,
                        'DECL': 124,
                        'EVENT': 122,
                        'EXEMPTION': 90,
                        'MANUAL_REVIEW': 131,
                        'NOT_APPLICABLE': 93,
                        'OADR': 110},
                       {'$END': -109}, {'$END': -110, 'BESIDE': -110, 'FINAL_SECTION': -110, 'SECTION_WORD': -110, 'STATION': -110},
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
                       {'$END': -112}, {'PAGE_SECTION': 196}, {'$END': -113, 'INSTRUCTIONS': 203}, {'$END': -114},
                       {'ROUTING_INDICATOR': 13, '__called_stations_plus_1': 215}, {'$END': -115, 'REMARK': 83},
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
                       {'$END': -117, 'PARAGRAPH_TEXT': 103}, {'$END': -118, 'SECURITY_PROSIGN': 199},
                       {'$END': -119, 'COMMA': -119, 'PERSON': -119, 'SEMICOLON': -119, 'TAG': -119}, {'$END': -120, 'REMARK': 220},
                       {'EO': 257, 'executive_order': 187},
                       {'$END': -121,
                        'BESIDE': -121,
                        'DOUBLE_SLASH': 208,
                        'FINAL_SECTION': -121,
                        'SECTION_WORD': -121,
                        'SERVICE': -121,
                        'STATION': -121,
                        '___level_star_6': 50},
                       {'$END': -122}, {'ADDRESS_NAME': 211}, {'$END': -123}, {'$END': -124, 'PARAGRAPH_TEXT': 53},
                       {'$END': -125, 'SECURITY_PROSIGN': 212}, {'$END': -126}, {'$END': -127}, {'MESSAGE_NUMBER': 76},
                       {'$END': -128, 'LEFT_OUT': 24}, {'$END': -129, 'EXEMPTION': -129, 'EXEMPTION_SEPARATOR': -129, 'REMARK': -129},
                       {'$END': -130,
                        'NUMBER_ALONE': -130,
                        'NUMBER_BEFORE': -130,
                        'REFERENCE_AGAIN': -130,
                        'REFERENCE_END': -130,
                        'REFERENCE_LABEL': -130,
                        'REFERENCE_PAGE_LINE': -130,
                        'REFERENCE_PARENTHESIS': -130,
                        'REFERENCE_STATION': -130,
                        'REFERENCE_WORD': -130,
                        'REFERENCE_YEAR': -130,
                        'SEPARATOR': -130},
                       {'$END': -131,
                        'DATE': -131,
                        'DECL': -131,
                        'EVENT': -131,
                        'EXEMPTION': -131,
                        'MANUAL_REVIEW': -131,
                        'NOT_APPLICABLE': -131,
                        'OADR': -131},
                       {'$END': -132, 'LEFT_OUT': 116}, {'EXEMPTION': 225}, {},
                       {'$END': -133, 'COMMA': -133, 'PERSON': -133, 'SEMICOLON': -133, 'TAG': -133}, {'$END': -134, 'PARAGRAPH_TEXT': 245},
                       {'$END': -135, 'WORD': 54}, {}, {'REFERENCE_NUMBER': 255, 'REFERENCE_PARENTHESIS': 77},
                       {'$END': -136, 'CONTINUITY_NUMBER': 1, 'LEFT_OUT': 109},
                       {'$END': -137,
                        'NUMBER_ALONE': -137,
                        'NUMBER_BEFORE': -137,
                        'REFERENCE_AGAIN': -137,
                        'REFERENCE_END': -137,
                        'REFERENCE_LABEL': -137,
                        'REFERENCE_PAGE_LINE': -137,
                        'REFERENCE_PARENTHESIS': -137,
                        'REFERENCE_STATION': -137,
                        'REFERENCE_WORD': -137,
                        'REFERENCE_YEAR': -137,
                        'SEPARATOR': -137},
                       {'$END': -138}, {'$END': -139}, {'SECURITY_SIGNAL': 253, 'security': 217},
                       {'$END': -140, 'STATION': -140, 'STATION_ONLY': -140},
                       {'$END': -141, 'EXEMPTION': -141, 'EXEMPTION_SEPARATOR': -141, 'REMARK': -141}, {'PAGE_STATION': 222}, {'WORD': 64},
                       {'CHANNEL_NUMBER': 200}, {'$END': -142}, {'$END': -143, 'CHANNEL': -143}, {'$END': -144},
                       {'PARAGRAPH_NUMBER': 19, 'paragraph_head': 289}, {'$END': -145}, {}, {'$END': -146, 'WORD': 54}, {'$END': -147},
                       {'$END': -148, 'EXEMPTION': -148, 'EXEMPTION_SEPARATOR': -148, 'REMARK': -148}, {'WORD': 269},
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
                        'SEPARATOR': -149,
                        'YEAR_BEHIND': 258},
                       {'$END': -150}, {'$END': -151, 'CONTINUITY_NUMBER': 241, 'LEFT_OUT': 287, 'PRECEDENCE_WORD': 278}, {'$END': -152},
                       {'$END': -153,
                        'NUMBER_ALONE': -153,
                        'NUMBER_BEFORE': -153,
                        'REFERENCE_AGAIN': -153,
                        'REFERENCE_END': -153,
                        'REFERENCE_LABEL': -153,
                        'REFERENCE_PAGE_LINE': -153,
                        'REFERENCE_PARENTHESIS': -153,
                        'REFERENCE_STATION': -153,
                        'REFERENCE_WORD': -153,
                        'REFERENCE_YEAR': -153,
                        'SEPARATOR': -153},
                       {'$END': -154,
                        'BESIDE': 154,
                        'FINAL_SECTION': 67,
                        'SECTION_WORD': 44,
                        'SERVICE': 161,
                        'STATION': 126,
                        '__classification_star_5': 74,
                        'section': 235},
                       {'$END': -155, 'FULL_STOP': 191, 'ROUTING_INDICATOR': 39},
                       {'$END': -156,
                        'DATE': 75,
                        'DECL': 180,
                        'EVENT': 174,
                        'NOT_APPLICABLE': 35,
                        'OADR': 128,
                        'REMARK': 127,
                        'SCHEDULE': 223,
                        '___duration_plus_8': 152,
                        '_duration': 210},
                       {}, {'$END': -157, 'PARAGRAPH_TEXT': 276}, {'$END': -158}, {'$END': -159}, {}, {'PAGE_NUMBER': 108}, {'$END': -160},
                       {'YEAR': 129}, {'$END': -161, 'EXEMPTION': -161, 'EXEMPTION_SEPARATOR': -161, 'REMARK': -161}, {},
                       {'$END': -162, 'COMMA': -162, 'PERSON': -162, 'SEMICOLON': -162, 'TAG': -162}, {'$END': -163, 'REMARK': 242}, {'MARK': 240},
                       {'$END': -164}, {'ZONE': 15}, {'SHORT_SECTION': 249}, {'$END': -165, 'PORTION_MARK': 261, 'SUBJECT_TEXT': 73}, {},
                       {'$END': -166, 'STATION': 176, 'STATION_ONLY': 169}, {'REFERENCE_NUMBER': 279, 'REFERENCE_PARENTHESIS': 31},
                       {'$END': -167, 'OPERATING_SIGNAL': 299, '__security_star_2': 239}, {'OF': 48, 'PAGE_OF_SECTION': 100},
                       {'$END': -168, 'OPERATING_SIGNAL': 56}, {'$END': -169, 'PARAGRAPH_TEXT': 115}, {'$END': -170, 'LEFT_OUT': 18}, {'$END': -171},
                       {'DAY_TIME': 95, 'PROSIGN': 55}, {'$END': -172, 'OPERATING_SIGNAL': 299, 'SPECIAL_HANDLING': 237, '__security_star_2': 79},
                       {'$END': -173}, {'$END': -174}, {'$END': -175, 'CONTINUITY_NUMBER': 266, 'LEFT_OUT': 42, 'PRECEDENCE_WORD': 98},
                       {'$END': -176}, {'$END': -177, 'REMARK': 248}, {'ADDRESSED_INDICATOR': 133, 'ADDRESS_NAME': 247}, {'$END': -178},
                       {'$END': -179}, {'SECURITY_GROUP': 244}, {'FM': 25, 'originator': 85},
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
                        'YEAR_BEHIND': 150},
                       {'$END': -181}, {'ORDER_NUMBER': 101},
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
                        'SEPARATOR': -182},
                       {'$END': -183, 'WORD': 54}, {'SUB_PARAGRAPH_LABEL': 89, 'sub_paragraph_head': 57},
                       {'$END': -184, 'COLON': 290, 'SUBJECT_TEXT': 272}, {'PAGE_SECTION': 238}, {'$END': -185}, {}, {'$END': -186},
                       {'$END': -187, 'LEFT_OUT': 192}, {'$END': -188, 'CLASSIFIED_BY_REST': -188},
                       {'$END': -189,
                        'NUMBER_ALONE': -189,
                        'NUMBER_BEFORE': -189,
                        'REFERENCE_AGAIN': -189,
                        'REFERENCE_END': -189,
                        'REFERENCE_LABEL': -189,
                        'REFERENCE_PAGE_LINE': -189,
                        'REFERENCE_PARENTHESIS': -189,
                        'REFERENCE_STATION': 188,
                        'REFERENCE_WORD': -189,
                        'REFERENCE_YEAR': -189,
                        'SEPARATOR': -189},
                       {'$END': -190,
                        'BESIDE': -190,
                        'DOUBLE_SLASH': -190,
                        'FINAL_SECTION': -190,
                        'SECTION_WORD': -190,
                        'SERVICE': -190,
                        'STATION': -190},
                       {'$END': -191}, {'$END': -192, 'COMMA': 184, 'PERSON': 134, 'SEMICOLON': 165, 'TAG': 111, '__tags_star_9': 274},
                       {'$END': -193}, {'$END': -194}, {'$END': -195, 'COMMA': 275, 'PERSON': 65, 'SEMICOLON': 280, 'TAG': 227},
                       {'$END': -196, 'COMMA': -196, 'PERSON': -196, 'SEMICOLON': -196, 'TAG': -196}, {'$END': -197},
                       {'$END': -198, 'STATION': -198, 'STATION_ONLY': -198}, {'$END': -199, 'CONTINUITY_NUMBER': 177, 'LEFT_OUT': 175},
                       {'$END': -200,
                        'NUMBER_ALONE': -200,
                        'NUMBER_BEFORE': -200,
                        'REFERENCE_AGAIN': -200,
                        'REFERENCE_END': -200,
                        'REFERENCE_LABEL': -200,
                        'REFERENCE_PAGE_LINE': -200,
                        'REFERENCE_PARENTHESIS': -200,
                        'REFERENCE_STATION': -200,
                        'REFERENCE_WORD': -200,
                        'REFERENCE_YEAR': -200,
                        'SEPARATOR': -200,
                        'YEAR_BEHIND': 27},
                       {'$END': -201, 'COMMA': -201, 'PERSON': -201, 'SEMICOLON': -201, 'TAG': -201}, {'MONTH': 224}, {'$END': -202},
                       {'$END': -203, 'CHANNEL_NUMBER': 173, 'SECURITY_PROSIGN': 219}, {'$END': -204}, {'$END': -205, 'CLASSIFIED_BY_REST': -205},
                       {'$END': -206,
                        'BESIDE': -206,
                        'DOUBLE_SLASH': 197,
                        'FINAL_SECTION': -206,
                        'SECTION_WORD': -206,
                        'SERVICE': -206,
                        'STATION': -206},
                       {'$END': -207}, {'$END': -208}, {}, {'$END': -209, 'SUBJECT_TEXT': 246}, {'$END': -210, 'CLASSIFIED_BY_REST': 282},
                       {'$END': -211, 'CONTINUITY_NUMBER': 29, 'LEFT_OUT': 87, 'PRECEDENCE_WORD': 189}, {'$END': -212},
                       {'$END': -213, 'CHANNEL': 283, 'CHANNEL_NUMBER': 164, 'SECURITY_PROSIGN': 62}, {'$END': -214},
                       {'$END': -215, 'DAY_OF_MONTH': 132, 'DAY_OF_YEAR': 23, 'file_time': 263},
                       {'SOLID_LEVEL': 71, 'SPACED_LEVEL': 113, '_level': 214, 'classification': 148}, {'$END': -216, 'PARAGRAPH_TEXT': 171},
                       {'$END': -217, 'OPERATING_SIGNAL': -217}, {'$END': -218}, {}, {'$END': -219, 'STATION': -219, 'STATION_ONLY': -219},
                       {'CLASSIFIED_BY_KEYWORD': 106, '__classified_by_plus_10': 146, 'classified_by': 301}],
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
                          ('SPECIAL_HANDLING', '\\/[A-Z]{5}'), ('CHANNEL_NUMBER', '\\d{1,6}'), ('YEAR', '\\d{4}(?!\\d)|\\d{2}(?!\\d)'),
                          ('SECTION_SUFFIX', '\\/\\d{1,2}'), ('CHANNEL', '[A-Z]{3}'), ('PARAGRAPH_NUMBER', '\\d{1,3}'),
                          ('DOUBLED_PROSIGN', '[A-Z]{1,2}(?![A-Z0-9])'), ('SECURITY_PROSIGN', 'UU|HH'), ('DOUBLE_SLASH', '//'),
                          ('ZONE', '[A-Z](?= |JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|\\s|\\Z)'), ('PROSIGN', '[A-Z](?= )'), ('COMMA', ','),
                          ('SEMICOLON', ';')]},
 'markings': {'rules': [('portion', 2), ('__release_star_1', 2), ('__banner_star_2', 2), ('__banner_release_star_3', 2), ('_separator', 1),
                        ('__portion_star_0', 2), ('banner_release', 3), ('banner', 1), ('__banner_star_2', 2), ('__banner_star_2', 1),
                        ('_control', 1), ('_control', 1), ('banner_release', 2), ('_separator', 1), ('release', 2), ('__banner_star_2', 2),
                        ('_separator', 1), ('__banner_star_2', 2), ('__banner_release_star_3', 2), ('__banner_star_2', 3), ('portion', 2),
                        ('__release_star_1', 2), ('__banner_star_2', 1), ('__banner_release_star_3', 3), ('__banner_star_2', 3), ('portion', 1),
                        ('banner', 2), ('__portion_star_0', 3), ('release', 3), ('__banner_release_star_3', 1), ('_separator', 1), ('banner', 2),
                        ('banner', 1), ('__release_star_1', 1), ('_control', 1), ('__release_star_1', 3), ('portion', 1)],
              'starts': {'banner': (34, 5), 'portion': (29, 44)},
              'states': [{'$END': -1, 'COMMA': 41, 'DOUBLE_SLASH': 18, 'HYPHEN': 15, 'SLASH': 4, '_separator': 37},
                         {'$END': -2, 'COMMA': -2, 'COUNTRY': -2, 'DOUBLE_SLASH': -2, 'HYPHEN': -2, 'SLASH': -2},
                         {'$END': -3, 'BANNER_CONTROL': -3, 'BANNER_RELEASE_TO': -3, 'BANNER_SEPARATOR': -3},
                         {'$END': -4, 'BANNER_CONTROL': -4, 'BANNER_COUNTRY': -4, 'BANNER_RELEASE_TO': -4, 'BANNER_SEPARATOR': -4, '__ANON_0': -4},
                         {'CONTROL': -5, 'RELEASE_TO': -5, 'UNCLASSIFIED_CONTROL': -5}, {},
                         {'$END': -6, 'COMMA': -6, 'DOUBLE_SLASH': -6, 'HYPHEN': -6, 'SLASH': -6},
                         {'$END': -7, 'BANNER_CONTROL': -7, 'BANNER_COUNTRY': 22, 'BANNER_RELEASE_TO': -7, 'BANNER_SEPARATOR': -7, '__ANON_0': 35},
                         {'$END': -8,
                          'BANNER_CONTROL': 26,
                          'BANNER_RELEASE_TO': 47,
                          'BANNER_SEPARATOR': 9,
                          '__banner_star_2': 42,
                          'banner_release': 11},
                         {'BANNER_CONTROL': 21, 'BANNER_RELEASE_TO': 47, 'banner_release': 10},
                         {'$END': -9, 'BANNER_CONTROL': -9, 'BANNER_RELEASE_TO': -9, 'BANNER_SEPARATOR': -9},
                         {'$END': -10, 'BANNER_CONTROL': -10, 'BANNER_RELEASE_TO': -10, 'BANNER_SEPARATOR': -10},
                         {'$END': -11, 'COMMA': -11, 'DOUBLE_SLASH': -11, 'HYPHEN': -11, 'SLASH': -11},
                         {'$END': -12, 'COMMA': -12, 'DOUBLE_SLASH': -12, 'HYPHEN': -12, 'SLASH': -12},
                         {'$END': -13,
                          'BANNER_CONTROL': -13,
                          'BANNER_COUNTRY': 39,
                          'BANNER_RELEASE_TO': -13,
                          'BANNER_SEPARATOR': -13,
                          '__ANON_0': 40,
                          '__banner_release_star_3': 7},
                         {'CONTROL': -14, 'RELEASE_TO': -14, 'UNCLASSIFIED_CONTROL': -14},
                         {'$END': -15, 'COMMA': 32, 'COUNTRY': 46, 'DOUBLE_SLASH': -15, 'HYPHEN': -15, 'SLASH': -15, '__release_star_1': 38},
                         {'$END': -16, 'BANNER_CONTROL': -16, 'BANNER_RELEASE_TO': -16, 'BANNER_SEPARATOR': -16},
                         {'CONTROL': -17, 'RELEASE_TO': -17, 'UNCLASSIFIED_CONTROL': -17},
                         {'BANNER_CONTROL': 23, 'BANNER_RELEASE_TO': 47, 'banner_release': 28}, {'COUNTRY': 49},
                         {'$END': -18, 'BANNER_CONTROL': -18, 'BANNER_RELEASE_TO': -18, 'BANNER_SEPARATOR': -18},
                         {'$END': -19,
                          'BANNER_CONTROL': -19,
                          'BANNER_COUNTRY': -19,
                          'BANNER_RELEASE_TO': -19,
                          'BANNER_SEPARATOR': -19,
                          '__ANON_0': -19},
                         {'$END': -20, 'BANNER_CONTROL': -20, 'BANNER_RELEASE_TO': -20, 'BANNER_SEPARATOR': -20},
                         {'$END': -21, 'COMMA': 41, 'DOUBLE_SLASH': 18, 'HYPHEN': 15, 'SLASH': 4, '_separator': 37},
                         {'$END': -22, 'COMMA': -22, 'COUNTRY': -22, 'DOUBLE_SLASH': -22, 'HYPHEN': -22, 'SLASH': -22},
                         {'$END': -23, 'BANNER_CONTROL': -23, 'BANNER_RELEASE_TO': -23, 'BANNER_SEPARATOR': -23},
                         {'$END': -24,
                          'BANNER_CONTROL': -24,
                          'BANNER_COUNTRY': -24,
                          'BANNER_RELEASE_TO': -24,
                          'BANNER_SEPARATOR': -24,
                          '__ANON_0': -24},
                         {'$END': -25, 'BANNER_CONTROL': -25, 'BANNER_RELEASE_TO': -25, 'BANNER_SEPARATOR': -25},
                         {'PORTION_LEVEL': 50, 'UNCLASSIFIED_CONTROL': 30, 'portion': 44},
                         {'$END': -26, 'COMMA': 41, 'DOUBLE_SLASH': 18, 'HYPHEN': 15, 'SLASH': 4, '__portion_star_0': 24, '_separator': 43},
                         {'COUNTRY': 16}, {'COUNTRY': 1},
                         {'$END': -27, 'BANNER_CONTROL': 17, 'BANNER_RELEASE_TO': 47, 'BANNER_SEPARATOR': 19, 'banner_release': 2},
                         {'BANNER_CONTROL': 45, 'BANNER_LEVEL': 8, 'banner': 5}, {'BANNER_COUNTRY': 27},
                         {'$END': -28, 'COMMA': -28, 'DOUBLE_SLASH': -28, 'HYPHEN': -28, 'SLASH': -28},
                         {'CONTROL': 48, 'RELEASE_TO': 31, 'UNCLASSIFIED_CONTROL': 12, '_control': 36, 'release': 13},
                         {'$END': -29, 'COMMA': 20, 'COUNTRY': 25, 'DOUBLE_SLASH': -29, 'HYPHEN': -29, 'SLASH': -29},
                         {'$END': -30,
                          'BANNER_CONTROL': -30,
                          'BANNER_COUNTRY': -30,
                          'BANNER_RELEASE_TO': -30,
                          'BANNER_SEPARATOR': -30,
                          '__ANON_0': -30},
                         {'BANNER_COUNTRY': 3}, {'CONTROL': -31, 'RELEASE_TO': -31, 'UNCLASSIFIED_CONTROL': -31},
                         {'$END': -32, 'BANNER_CONTROL': 17, 'BANNER_RELEASE_TO': 47, 'BANNER_SEPARATOR': 19, 'banner_release': 2},
                         {'CONTROL': 48, 'RELEASE_TO': 31, 'UNCLASSIFIED_CONTROL': 12, '_control': 6, 'release': 13}, {},
                         {'$END': -33,
                          'BANNER_CONTROL': 26,
                          'BANNER_RELEASE_TO': 47,
                          'BANNER_SEPARATOR': 9,
                          '__banner_star_2': 33,
                          'banner_release': 11},
                         {'$END': -34, 'COMMA': -34, 'COUNTRY': -34, 'DOUBLE_SLASH': -34, 'HYPHEN': -34, 'SLASH': -34}, {'BANNER_COUNTRY': 14},
                         {'$END': -35, 'COMMA': -35, 'DOUBLE_SLASH': -35, 'HYPHEN': -35, 'SLASH': -35},
                         {'$END': -36, 'COMMA': -36, 'COUNTRY': -36, 'DOUBLE_SLASH': -36, 'HYPHEN': -36, 'SLASH': -36},
                         {'$END': -37, 'COMMA': 41, 'DOUBLE_SLASH': 18, 'HYPHEN': 15, 'SLASH': 4, '__portion_star_0': 0, '_separator': 43}],
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
 'telegram': {'rules': [('ending', 1), ('_routing', 1), ('_routing', 2), ('ending', 0), ('telegram', 1), ('ending', 1), ('heading', 1),
                        ('_addresses', 1), ('ending', 2), ('_extract', 1), ('ending', 2), ('_extract', 3), ('telegram', 3), ('ending', 2),
                        ('_addresses', 3), ('__text_star_0', 2), ('heading', 2), ('_extract', 1), ('_extract', 2), ('ending', 2), ('_routing', 2),
                        ('_validation', 2), ('_validation', 1), ('_addresses', 2), ('_addresses', 2), ('_citations', 2), ('text', 2), ('_titles', 5),
                        ('_routing', 2), ('_routing', 3), ('ending', 3), ('_citations', 1), ('_validation', 2), ('_citations', 0), ('ending', 2),
                        ('_routing', 3), ('_citations', 2), ('heading', 4), ('_titles', 4), ('heading', 6), ('_routing', 2), ('ending', 2),
                        ('heading', 5), ('_citations', 1), ('_routing', 1), ('__text_star_0', 1), ('_extract', 2), ('ending', 3), ('_addresses', 4),
                        ('ending', 1), ('ending', 3), ('_extract', 2), ('heading', 5), ('_addresses', 3), ('_routing', 3), ('_extract', 1),
                        ('_routing', 2), ('text', 2), ('ending', 3), ('_routing', 2), ('_routing', 1), ('_addresses', 1), ('telegram', 2),
                        ('__text_star_0', 1), ('_routing', 4), ('text', 3), ('_addresses', 2), ('text', 1), ('_validation', 1), ('_routing', 1),
                        ('ending', 4), ('_routing', 3), ('heading', 1), ('ending', 1), ('__text_star_0', 2)],
              'starts': {'telegram': (44, 4)},
              'states': [{'$END': -1, 'BREAK': 15, 'CORRECTION': 26, 'END_OF_MESSAGE': 38, 'END_SERIAL': 77, '_validation': 12},
                         {'CALLING_STATION': 62, 'DATE_TIME_GROUP': -2, 'SECURITY': 24}, {'CLASSIFICATION': 76, 'text': 5},
                         {'CALLING_STATION': 39, 'DATE_TIME_GROUP': -3, 'SECURITY': 33}, {},
                         {'$END': -4,
                          'BREAK': 21,
                          'CORRECTION': 26,
                          'END_OF_MESSAGE': 82,
                          'END_SERIAL': 77,
                          'SIGNATURE': 0,
                          '_validation': 55,
                          'ending': 14},
                         {'$END': -5},
                         {'$END': -6, 'CLASSIFICATION': -7, 'CORRECTION': 26, 'END_OF_MESSAGE': 47, 'END_SERIAL': 77, '_validation': 22},
                         {'ACCOUNTING': -8, 'BREAK': -8, 'CLASSIFICATION': -8, 'EXEMPTED': 28, 'INFO': 27}, {'$END': -9}, {'DATE_TIME_GROUP': 23},
                         {'BREAK': -10, 'CLASSIFICATION': -10, 'FROM': 57, 'INFO': 70, 'TO': 8, '_addresses': 20},
                         {'$END': -11, 'END_OF_MESSAGE': 53}, {'BREAK': -12, 'CLASSIFICATION': -12}, {'$END': -13},
                         {'$END': -14, 'CORRECTION': 26, 'END_OF_MESSAGE': 34, 'END_SERIAL': 77, '_validation': 56},
                         {'ACCOUNTING': -15, 'BREAK': -15, 'CLASSIFICATION': -15},
                         {'$END': -16,
                          'BREAK': -16,
                          'CAPTION': -16,
                          'CORRECTION': -16,
                          'END_OF_MESSAGE': -16,
                          'END_SERIAL': -16,
                          'EXECUTIVE_ORDER': -16,
                          'PASS': -16,
                          'SIGNATURE': -16},
                         {'CLASSIFICATION': -17}, {'BREAK': -18, 'CLASSIFICATION': -18, 'INFO': 70, 'TO': 8, '_addresses': 52},
                         {'BREAK': -19, 'CLASSIFICATION': -19},
                         {'$END': -6, 'CORRECTION': 26, 'END_OF_MESSAGE': 47, 'END_SERIAL': 77, '_validation': 22},
                         {'$END': -20, 'END_OF_MESSAGE': 65}, {'FROM': 67}, {'DATE_TIME_GROUP': -21}, {'$END': -22, 'END_OF_MESSAGE': -22},
                         {'$END': -23, 'END_OF_MESSAGE': -23, 'END_SERIAL': 36},
                         {'ACCOUNTING': -24, 'BREAK': -24, 'CLASSIFICATION': -24, 'EXEMPTED': 16},
                         {'ACCOUNTING': -25, 'BREAK': -25, 'CLASSIFICATION': -25, 'INFO': 59},
                         {'$END': -26, 'BREAK': -26, 'CORRECTION': -26, 'END_OF_MESSAGE': -26, 'END_SERIAL': -26, 'SIGNATURE': -26, 'TEXT': -26},
                         {'$END': -27, 'BREAK': -27, 'CORRECTION': -27, 'END_OF_MESSAGE': -27, 'END_SERIAL': -27, 'SIGNATURE': -27},
                         {'$END': -28, 'BREAK': -28, 'CORRECTION': -28, 'END_OF_MESSAGE': -28, 'END_SERIAL': -28, 'SIGNATURE': -28},
                         {'DATE_TIME_GROUP': -29, 'SECURITY': 60}, {'DATE_TIME_GROUP': -30}, {'$END': -31},
                         {'$END': -32,
                          'BREAK': -32,
                          'CORRECTION': -32,
                          'END_OF_MESSAGE': -32,
                          'END_SERIAL': -32,
                          'REFERENCES': 29,
                          'SIGNATURE': -32,
                          'TEXT': -32},
                         {'$END': -33, 'END_OF_MESSAGE': -33},
                         {'$END': -34,
                          'BREAK': -34,
                          'CLASSIFIED_BY': 35,
                          'CORRECTION': -34,
                          'END_OF_MESSAGE': -34,
                          'END_SERIAL': -34,
                          'REFERENCES': 49,
                          'SIGNATURE': -34,
                          'TEXT': -34,
                          '_citations': 43},
                         {'$END': -35}, {'DATE_TIME_GROUP': -36, 'SECURITY': 73}, {'SUBJECT': 37},
                         {'$END': -37, 'BREAK': -37, 'CORRECTION': -37, 'END_OF_MESSAGE': -37, 'END_SERIAL': -37, 'SIGNATURE': -37, 'TEXT': -37},
                         {'ACCOUNTING': 58, 'BREAK': 48, 'CLASSIFICATION': -38},
                         {'$END': -39, 'BREAK': -39, 'CORRECTION': -39, 'END_OF_MESSAGE': -39, 'END_SERIAL': -39, 'SIGNATURE': -39, 'TEXT': 31},
                         {'$END': -4,
                          'BREAK': 7,
                          'CALLED_STATIONS': 1,
                          'CALLING_STATION': 50,
                          'CLASSIFICATION': 76,
                          'CORRECTION': 26,
                          'DATE_TIME_GROUP': 11,
                          'END_OF_MESSAGE': 82,
                          'END_SERIAL': 77,
                          'FROM': 19,
                          'INFO': 70,
                          'SECURITY': 78,
                          'SIGNATURE': 0,
                          'TO': 8,
                          'TRANSMISSION_IDENTIFIER': 68,
                          '_addresses': 61,
                          '_extract': 81,
                          '_routing': 10,
                          '_validation': 55,
                          'ending': 6,
                          'heading': 2,
                          'telegram': 4,
                          'text': 69},
                         {'CLASSIFICATION': -40}, {'DATE_TIME_GROUP': -41}, {'$END': -42}, {'CLASSIFICATION': -43},
                         {'$END': -44,
                          'BREAK': -44,
                          'CLASSIFIED_BY': 41,
                          'CORRECTION': -44,
                          'END_OF_MESSAGE': -44,
                          'END_SERIAL': -44,
                          'SIGNATURE': -44,
                          'TEXT': -44},
                         {'DATE_TIME_GROUP': -45, 'SECURITY': 46},
                         {'$END': -46,
                          'BREAK': -46,
                          'CAPTION': -46,
                          'CORRECTION': -46,
                          'END_OF_MESSAGE': -46,
                          'END_SERIAL': -46,
                          'EXECUTIVE_ORDER': -46,
                          'PASS': -46,
                          'SIGNATURE': -46},
                         {'BREAK': -47, 'CLASSIFICATION': -47}, {'$END': -48}, {'ACCOUNTING': -49, 'BREAK': -49, 'CLASSIFICATION': -49},
                         {'$END': -50, 'END_OF_MESSAGE': 9}, {'$END': -51, 'END_OF_MESSAGE': 79},
                         {'BREAK': -52, 'CLASSIFICATION': -52, 'INFO': 70, 'TO': 8, '_addresses': 13}, {'BREAK': 45, 'CLASSIFICATION': -53},
                         {'ACCOUNTING': -54, 'BREAK': -54, 'CLASSIFICATION': -54, 'EXEMPTED': 54}, {'DATE_TIME_GROUP': -55},
                         {'BREAK': -56, 'CLASSIFICATION': -56}, {'DATE_TIME_GROUP': -57, 'SECURITY': 80}, {'TAGS': 40},
                         {'$END': -58,
                          'BREAK': -58,
                          'CAPTION': 83,
                          'CORRECTION': -58,
                          'END_OF_MESSAGE': -58,
                          'END_SERIAL': -58,
                          'EXECUTIVE_ORDER': 63,
                          'PASS': 17,
                          'SIGNATURE': -58,
                          '_titles': 74},
                         {'$END': -59}, {'DATE_TIME_GROUP': -60}, {'INFO': 70, 'TO': 8, '_addresses': 42},
                         {'CALLED_STATIONS': 3, 'CALLING_STATION': 32, 'DATE_TIME_GROUP': -61, 'SECURITY': 66},
                         {'$END': -4,
                          'BREAK': 21,
                          'CORRECTION': 26,
                          'END_OF_MESSAGE': 82,
                          'END_SERIAL': 77,
                          'SIGNATURE': 0,
                          '_validation': 55,
                          'ending': 71},
                         {'ACCOUNTING': -62, 'BREAK': -62, 'CLASSIFICATION': -62, 'EXEMPTED': 75}, {'$END': -63},
                         {'$END': -64,
                          'BREAK': -64,
                          'CAPTION': -64,
                          'CORRECTION': -64,
                          'END_OF_MESSAGE': -64,
                          'END_SERIAL': -64,
                          'EXECUTIVE_ORDER': -64,
                          'PASS': -64,
                          'SIGNATURE': -64},
                         {'DATE_TIME_GROUP': -65},
                         {'$END': -66, 'BREAK': -66, 'CORRECTION': -66, 'END_OF_MESSAGE': -66, 'END_SERIAL': -66, 'SIGNATURE': -66},
                         {'ACCOUNTING': -67, 'BREAK': -67, 'CLASSIFICATION': -67},
                         {'$END': -68,
                          'BREAK': -68,
                          'CAPTION': 72,
                          'CORRECTION': -68,
                          'END_OF_MESSAGE': -68,
                          'END_SERIAL': -68,
                          'EXECUTIVE_ORDER': 63,
                          'PASS': 51,
                          'SIGNATURE': -68,
                          '__text_star_0': 64,
                          '_titles': 30},
                         {'$END': -69, 'CORRECTION': 25, 'END_OF_MESSAGE': -69}, {'DATE_TIME_GROUP': -70}, {'$END': -71}, {'DATE_TIME_GROUP': -72},
                         {'BREAK': 18, 'CLASSIFICATION': -73}, {'$END': -74},
                         {'$END': -75,
                          'BREAK': -75,
                          'CAPTION': -75,
                          'CORRECTION': -75,
                          'END_OF_MESSAGE': -75,
                          'END_SERIAL': -75,
                          'EXECUTIVE_ORDER': -75,
                          'PASS': -75,
                          'SIGNATURE': -75}],
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
