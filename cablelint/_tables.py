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

TABLES = {'fields': {'rules': [('transmission_identifier', 3), ('addressee', 5), ('__classified_by_plus_10', 2), ('addressee', 4), ('portion_head', 3),
                      ('addressee', 3), ('addressee', 3), ('addressee', 4), ('addressee', 5), ('addressee', 4), ('addressee', 2), ('addressee', 4),
                      ('_level', 3), ('__transmission_identifier_plus_0', 2), ('__tags_star_9', 2), ('addressee', 3), ('classification', 5),
                      ('classification', 3), ('subject', 3), ('addressee', 3), ('addressee', 4), ('classification', 5),
                      ('__classification_star_5', 2), ('addressee', 3), ('sub_paragraph_head', 2), ('addressee', 2), ('page_line', 5),
                      ('addressee', 4), ('section', 4), ('subject', 2), ('addressee', 4), ('page_line', 5), ('security', 3),
                      ('__classification_star_4', 2), ('addressee', 1), ('addressee', 4), ('references', 1), ('classified_by', 2),
                      ('date_time_group', 4), ('classification', 4), ('sub_paragraph_head', 3), ('classification', 4), ('reason', 3),
                      ('__classification_star_5', 1), ('classification', 3), ('addressee', 2), ('classification', 1), ('__security_star_2', 1),
                      ('security', 3), ('cited_telegram', 3), ('classification', 3), ('originator', 2), ('__called_stations_plus_1', 2),
                      ('security', 4), ('section', 3), ('date_time_group', 5), ('___level_star_6', 3), ('__transmission_identifier_plus_0', 3),
                      ('___level_star_6', 2), ('classification', 4), ('page_line', 4), ('_citations', 1), ('addressee', 4),
                      ('__classification_star_4', 1), ('calling_station', 3), ('addressee', 3), ('classification', 4), ('_duration', 2),
                      ('calling_station', 5), ('addressee', 3), ('cited_telegram', 2), ('_level', 1), ('_citation', 1), ('_duration', 3),
                      ('transmission_identifier', 1), ('references', 2), ('calling_station', 3), ('called_stations', 2), ('classified_by', 2),
                      ('cited_telegram', 2), ('calling_station', 3), ('cited_telegram', 2), ('addressee', 3), ('calling_station', 4),
                      ('date_time_group', 5), ('reason', 1), ('__date_time_group_star_3', 2), ('sub_paragraph_head', 3), ('cited_telegram', 5),
                      ('calling_station', 2), ('_citation', 1), ('addressee', 3), ('_duration', 1), ('__date_time_group_star_3', 1), ('_duration', 2),
                      ('__tags_star_9', 2), ('reason', 2), ('executive_order', 4), ('_duration', 2), ('addressee', 6), ('_citation', 1),
                      ('_citations', 2), ('reason', 2), ('_duration', 2), ('executive_order', 3), ('_duration', 2), ('sub_paragraph_head', 2),
                      ('cited_telegram', 3), ('classified_by', 4), ('classification', 2), ('_citation', 1), ('_duration', 2), ('classification', 3),
                      ('references', 3), ('_duration', 2), ('section', 4), ('transmission_identifier', 1), ('addressee', 5),
                      ('transmission_identifier', 2), ('addressee', 2), ('addressee', 4), ('___duration_plus_8', 2), ('_citation', 1),
                      ('portion_head', 2), ('___duration_star_7', 1), ('called_stations', 3), ('classified_by', 3), ('file_time', 2),
                      ('cited_telegram', 4), ('_duration', 1), ('calling_station', 4), ('subject', 4), ('addressee', 2), ('cited_telegram', 1),
                      ('calling_station', 4), ('subject', 1), ('_duration', 3), ('cited_telegram', 4), ('tags', 2), ('date_time_group', 6),
                      ('cited_telegram', 4), ('_level', 2), ('___duration_plus_8', 1), ('addressee', 5), ('_duration', 3), ('classified_by', 1),
                      ('references', 2), ('classified_by', 3), ('paragraph_head', 3), ('_duration', 3), ('_level', 2), ('__security_star_2', 2),
                      ('__tags_star_9', 1), ('transmission_identifier', 3), ('_duration', 2), ('___duration_star_7', 2), ('classification', 6),
                      ('sub_paragraph_head', 1), ('transmission_identifier', 2), ('_duration', 4), ('transmission_identifier', 3),
                      ('paragraph_head', 4), ('classification', 5), ('paragraph_head', 2), ('paragraph_head', 3), ('___duration_star_7', 2),
                      ('security', 2), ('__tags_star_9', 1), ('paragraph_head', 2), ('_duration', 1), ('__tags_star_9', 1), ('classified_by', 2),
                      ('__tags_star_9', 2), ('executive_order', 2), ('paragraph_head', 3), ('page_line', 6), ('__tags_star_9', 1),
                      ('executive_order', 3), ('file_time', 2), ('page_line', 6), ('__called_stations_plus_1', 1), ('_level', 1),
                      ('paragraph_head', 2), ('portion_head', 2), ('paragraph_head', 1), ('___duration_star_7', 3), ('transmission_identifier', 2),
                      ('paragraph_head', 2), ('paragraph_head', 3), ('cited_telegram', 3), ('_duration', 1), ('reason', 2), ('page_line', 7),
                      ('portion_head', 1), ('page_line', 8), ('_citation', 1), ('reason', 1), ('_duration', 1), ('transmission_identifier', 4),
                      ('page_line', 7), ('classification', 2), ('addressee', 3), ('paragraph_head', 4), ('_duration', 1), ('_duration', 2),
                      ('__classified_by_plus_10', 1), ('paragraph_head', 3), ('subject', 3), ('_duration', 3), ('classification', 2),
                      ('_citations', 2), ('sub_paragraph_head', 2), ('_duration', 1), ('addressee', 5), ('__tags_star_9', 2), ('subject', 2),
                      ('classified_by', 3), ('tags', 1), ('_citation', 1)],
            'starts': {'addressee': (221, 100),
                       'called_stations': (99, 280),
                       'calling_station': (172, 157),
                       'classification': (230, 271),
                       'classified_by': (6, 258),
                       'date_time_group': (186, 37),
                       'executive_order': (234, 163),
                       'originator': (197, 15),
                       'page_line': (142, 3),
                       'paragraph_head': (61, 12),
                       'portion_head': (19, 273),
                       'references': (237, 7),
                       'security': (117, 137),
                       'sub_paragraph_head': (32, 298),
                       'subject': (291, 85),
                       'tags': (153, 128),
                       'transmission_identifier': (127, 2)},
            'states': [{'$END': -1}, {'$END': -2}, {}, {},
                       {'$END': -3, 'CLASSIFIED_BY_KEYWORD': -3, 'CLASSIFIED_BY_REST': -3, 'CLASSIFIER': -3, 'REASON_SECTION': -3, 'REASON_WORD': -3},
                       {'$END': -4, 'LEFT_OUT': 16}, {'CLASSIFIED_BY_KEYWORD': 286, '__classified_by_plus_10': 205, 'classified_by': 258}, {},
                       {'$END': -5}, {'$END': -6, 'CONTINUITY_NUMBER': 5, 'LEFT_OUT': 175}, {'ZONE': 139}, {'EXEMPTION': 216}, {},
                       {'$END': -7, 'LEFT_OUT': 56}, {'$END': -8, 'LEFT_OUT': 203}, {}, {'$END': -9},
                       {'ADDRESSED_INDICATOR': 238, 'ADDRESS_NAME': 20}, {'$END': -10}, {'DAMAGED_NUMBER': 183, 'MARK': 272, 'portion_head': 273},
                       {'$END': -11, 'CONTINUITY_NUMBER': 33, 'LEFT_OUT': 282, 'PRECEDENCE_WORD': 9}, {'PAGE_NUMBER': 91},
                       {'$END': -12, 'CONTINUITY_NUMBER': 171, 'LEFT_OUT': 1}, {'CHANNEL_NUMBER': 88},
                       {'$END': -13, 'BESIDE': -13, 'DOUBLE_SLASH': 55, 'FINAL_SECTION': -13, 'SECTION_WORD': -13, 'SERVICE': -13, 'STATION': -13},
                       {'$END': -14, 'CHANNEL': -14}, {'$END': -15, 'COMMA': -15, 'PERSON': -15, 'SEMICOLON': -15, 'TAG': -15}, {'$END': -16},
                       {'$END': -17, 'WORD': 96, '__classification_star_4': 217}, {'ADDRESS_NAME': 174},
                       {'$END': -18, 'WORD': 96, '__classification_star_4': 90}, {'$END': -19},
                       {'SUB_PARAGRAPH_LABEL': 218, 'sub_paragraph_head': 298}, {'$END': -20, 'LEFT_OUT': 95}, {'$END': -21, 'LEFT_OUT': 296},
                       {'$END': -22, 'WORD': 53}, {'$END': -23, 'BESIDE': -23, 'FINAL_SECTION': -23, 'SECTION_WORD': -23, 'STATION': -23}, {},
                       {'$END': -24, 'LEFT_OUT': 18}, {'$END': -25, 'PARAGRAPH_TEXT': 63}, {'$END': -26, 'LEFT_OUT': 98}, {'OF': 125},
                       {'ROUTING_INDICATOR': 134}, {'MESSAGE_NUMBER': 30}, {'$END': -27, 'REMARK': 247}, {'$END': -28},
                       {'$END': -29, 'STATION': -29, 'STATION_ONLY': -29}, {'$END': -30}, {'OF': 264}, {'$END': -31}, {'$END': -32},
                       {'$END': -33, 'OPERATING_SIGNAL': 212}, {'ZULU_TIME': 250}, {'$END': -34, 'WORD': -34},
                       {'$END': -35, 'CONTINUITY_NUMBER': 40, 'LEFT_OUT': 69, 'PRECEDENCE_WORD': 190}, {'WORD': 87}, {'$END': -36},
                       {'$END': -37,
                        'NUMBER_ALONE': 191,
                        'NUMBER_BEFORE': 270,
                        'REFERENCE_AGAIN': 111,
                        'REFERENCE_END': 115,
                        'REFERENCE_LABEL': 135,
                        'REFERENCE_PAGE_LINE': 275,
                        'REFERENCE_PARENTHESIS': 164,
                        'REFERENCE_STATION': 242,
                        'REFERENCE_WORD': 148,
                        'REFERENCE_YEAR': 178,
                        '_citation': 94,
                        '_citations': 206,
                        'cited_telegram': 303},
                       {'$END': -38, 'CLASSIFIED_BY_REST': 207}, {'$END': -39, 'INSTRUCTIONS': 86}, {'$END': -40},
                       {'PARAGRAPH_NUMBER': 259, 'paragraph_head': 12}, {'MONTH': 225}, {'$END': -41},
                       {'$END': -42, 'WORD': 96, '__classification_star_4': 229}, {'MESSAGE_NUMBER': 28}, {'$END': -43, 'CLASSIFIED_BY_REST': -43},
                       {'$END': -44, 'BESIDE': -44, 'FINAL_SECTION': -44, 'SECTION_WORD': -44, 'STATION': -44}, {'$END': -45}, {'$END': -46},
                       {'TIME': 184}, {'OF': 177},
                       {'$END': -47,
                        'BESIDE': 67,
                        'FINAL_SECTION': 210,
                        'SECTION_WORD': 222,
                        'SERVICE': 161,
                        'STATION': 43,
                        '__classification_star_5': 281,
                        'section': 292},
                       {'$END': -48, 'OPERATING_SIGNAL': -48}, {'$END': -49, 'OPERATING_SIGNAL': 73, '__security_star_2': 83},
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
                        'SEPARATOR': -50},
                       {'$END': -51}, {'ROUTING_INDICATOR': 252, '__called_stations_plus_1': 118}, {'$END': -52}, {'SECTION_NUMBER': 169},
                       {'PAGE_SECTION': 44}, {'$END': -53, 'FULL_STOP': -53, 'ROUTING_INDICATOR': -53}, {'YEAR': 59},
                       {'$END': -54, 'OPERATING_SIGNAL': 212}, {'$END': -55, 'STATION': -55, 'STATION_ONLY': -55}, {}, {'$END': -56},
                       {'$END': -57, 'BESIDE': -57, 'DOUBLE_SLASH': -57, 'FINAL_SECTION': -57, 'SECTION_WORD': -57, 'SERVICE': -57, 'STATION': -57},
                       {'$END': -58, 'CHANNEL': -58},
                       {'$END': -59, 'BESIDE': -59, 'DOUBLE_SLASH': -59, 'FINAL_SECTION': -59, 'SECTION_WORD': -59, 'SERVICE': -59, 'STATION': -59},
                       {'$END': -60, 'WORD': 53}, {'$END': -61, 'REMARK': 50, 'SHORT_SECTION': 48}, {'ORIGINATOR_NAME': 78}, {'MESSAGE_NUMBER': 104},
                       {'$END': -62,
                        'NUMBER_ALONE': -62,
                        'NUMBER_BEFORE': -62,
                        'REFERENCE_AGAIN': -62,
                        'REFERENCE_END': -62,
                        'REFERENCE_LABEL': -62,
                        'REFERENCE_PAGE_LINE': -62,
                        'REFERENCE_PARENTHESIS': -62,
                        'REFERENCE_STATION': -62,
                        'REFERENCE_WORD': -62,
                        'REFERENCE_YEAR': -62,
                        'SEPARATOR': -62},
                       {'$END': -63}, {'$END': -64, 'WORD': -64},
                       {'$END': -65, 'DAY_OF_MONTH': 52, 'DAY_OF_YEAR': 70, 'SECTION_SUFFIX': 188, 'file_time': 124}, {'$END': -66},
                       {'DOUBLED_PROSIGN': 77, 'called_stations': 280}, {}, {'ORDER_NUMBER': 245}, {'OF': 79}, {'PAGE_STATION': 21},
                       {'$END': -67, 'WORD': 96, '__classification_star_4': 35}, {'$END': -68}, {'$END': -69}, {'$END': -70},
                       {'REFERENCE_NUMBER': 159},
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
                        'SEPARATOR': -71,
                        'YEAR_BEHIND': 75},
                       {'$END': -72,
                        'BESIDE': -72,
                        'DOUBLE_SLASH': 114,
                        'EFTO': 211,
                        'FINAL_SECTION': -72,
                        'SECTION_WORD': -72,
                        'SERVICE': -72,
                        'STATION': -72,
                        '___level_star_6': 201},
                       {'$END': -73,
                        'NUMBER_ALONE': -73,
                        'NUMBER_BEFORE': -73,
                        'REFERENCE_AGAIN': -73,
                        'REFERENCE_END': -73,
                        'REFERENCE_LABEL': -73,
                        'REFERENCE_PAGE_LINE': -73,
                        'REFERENCE_PARENTHESIS': -73,
                        'REFERENCE_STATION': -73,
                        'REFERENCE_WORD': -73,
                        'REFERENCE_YEAR': -73,
                        'SEPARATOR': -73},
                       {'$END': -74}, {'$END': -75, 'CHANNEL': 261, 'CHANNEL_NUMBER': 219, 'SECURITY_PROSIGN': 173}, {'WORD': 89}, {'$END': -76},
                       {'$END': -77}, {'SECURITY_SIGNAL': 254, 'security': 137}, {'$END': -78, 'FULL_STOP': 181, 'ROUTING_INDICATOR': 81},
                       {'$END': -79, 'CLASSIFIED_BY_REST': 182, 'REASON_SECTION': 276, 'REASON_WORD': 129, 'reason': 301},
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
                       {'$END': -81, 'DAY_OF_MONTH': 52, 'DAY_OF_YEAR': 70, 'file_time': 192},
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
                        'SEPARATOR': -82},
                       {'$END': -83, 'CONTINUITY_NUMBER': 34, 'LEFT_OUT': 45, 'PRECEDENCE_WORD': 22}, {'$END': -84}, {'SECTION_NUMBER': 46},
                       {'$END': -85, 'INSTRUCTIONS': 199},
                       {'CHANNEL': 133, 'START_OF_MESSAGE': 113, '__transmission_identifier_plus_0': 170, 'transmission_identifier': 2}, {},
                       {'$END': -86, 'CLASSIFIED_BY_REST': -86, 'REASON_LETTERS': 151, 'REASON_SECTION': 144}, {'DAY_TIME': -87, 'PROSIGN': -87},
                       {'$END': -88},
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
                       {'CHANNEL_NUMBER': 25},
                       {'$END': -90, 'DAY_OF_MONTH': 52, 'DAY_OF_YEAR': 70, 'SECTION_SUFFIX': 121, 'SERIAL': 97, 'file_time': 116},
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
                       {'$END': -92, 'CONTINUITY_NUMBER': 14, 'LEFT_OUT': 49}, {},
                       {'$END': -93,
                        'DATE': 156,
                        'DECL': 176,
                        'EVENT': 146,
                        'EXEMPTION': 168,
                        'MANUAL_REVIEW': 165,
                        'NOT_APPLICABLE': 215,
                        'OADR': 285},
                       {'MONTH': 82}, {'DAY_TIME': -94, 'PROSIGN': -94}, {'$END': -95}, {'PAGE_STATION': 154, 'PAGE_WORD': 220, 'page_line': 3},
                       {'$END': -96, 'COMMA': -96, 'PERSON': -96, 'SEMICOLON': -96, 'TAG': -96},
                       {'$END': -97, 'CLASSIFIED_BY_REST': -97, 'REASON_LETTERS': 66}, {'$END': -98}, {'$END': -99}, {'$END': -100},
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
                       {'MESSAGE_NUMBER': 64},
                       {'$END': -102,
                        'NUMBER_ALONE': -102,
                        'NUMBER_BEFORE': -102,
                        'REFERENCE_AGAIN': -102,
                        'REFERENCE_END': -102,
                        'REFERENCE_LABEL': -102,
                        'REFERENCE_PAGE_LINE': -102,
                        'REFERENCE_PARENTHESIS': -102,
                        'REFERENCE_STATION': -102,
                        'REFERENCE_WORD': -102,
                        'REFERENCE_YEAR': -102,
                        'SEPARATOR': -102},
                       {'$END': -103, 'CLASSIFIED_BY_REST': -103}, {'$END': -104}, {'TAGS_KEYWORD': 302, 'tags': 128}, {'PAGE_NUMBER': 265},
                       {'$END': -105,
                        'DATE': 240,
                        'DECL': 202,
                        'EVENT': 295,
                        'NOT_APPLICABLE': 187,
                        'OADR': 277,
                        'REMARK': 267,
                        'SCHEDULE': 284,
                        '___duration_plus_8': 138,
                        '_duration': 145},
                       {'$END': -106, 'REMARK': 112}, {}, {'$END': -107},
                       {'$END': -108,
                        'NUMBER_ALONE': -108,
                        'NUMBER_BEFORE': -108,
                        'REFERENCE_AGAIN': -108,
                        'REFERENCE_END': -108,
                        'REFERENCE_LABEL': -108,
                        'REFERENCE_PAGE_LINE': -108,
                        'REFERENCE_PARENTHESIS': -108,
                        'REFERENCE_STATION': -108,
                        'REFERENCE_WORD': -108,
                        'REFERENCE_YEAR': -108,
                        'SEPARATOR': -108,
                        'YEAR_BEHIND': 185},
                       {'$END': -109}, {'$END': -110, 'REMARK': 76}, {'DAY_TIME': 288, 'PROSIGN': 130}, {},
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
                       {'$END': -112, 'REMARK': 290}, {'$END': -113, 'STATION': 65, 'STATION_ONLY': 60}, {'$END': -114},
                       {'$END': -115, 'EXEMPTION': 180, 'EXEMPTION_SEPARATOR': 11, 'REMARK': 195, '___duration_star_7': 204},
                       {'$END': -116, 'STATION': -116, 'STATION_ONLY': -116}, {'$END': -117, 'CHANNEL': 23}, {'$END': -118, 'LEFT_OUT': 147},
                       {'DE': 42, 'calling_station': 157}, {'$END': -119},
                       {'$END': -120, 'CONTINUITY_NUMBER': 38, 'LEFT_OUT': 27, 'PRECEDENCE_WORD': 136}, {'$END': -121},
                       {'$END': -122,
                        'DATE': -122,
                        'DECL': -122,
                        'EVENT': -122,
                        'EXEMPTION': -122,
                        'MANUAL_REVIEW': -122,
                        'NOT_APPLICABLE': -122,
                        'OADR': -122},
                       {'PAGE_SECTION': 251},
                       {'$END': -123,
                        'NUMBER_ALONE': -123,
                        'NUMBER_BEFORE': -123,
                        'REFERENCE_AGAIN': -123,
                        'REFERENCE_END': -123,
                        'REFERENCE_LABEL': -123,
                        'REFERENCE_PAGE_LINE': -123,
                        'REFERENCE_PARENTHESIS': -123,
                        'REFERENCE_STATION': 300,
                        'REFERENCE_WORD': -123,
                        'REFERENCE_YEAR': -123,
                        'SEPARATOR': -123},
                       {'$END': -124, 'PARAGRAPH_TEXT': 8}, {'$END': -125, 'EXEMPTION': -125, 'EXEMPTION_SEPARATOR': -125, 'REMARK': -125},
                       {'$END': -126}, {'$END': -127}, {'MARK': 179}, {'$END': -128},
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
                       {'DAY_TIME': 10, 'PROSIGN': 140, '__date_time_group_star_3': 162, 'date_time_group': 37}, {'$END': -130, 'REMARK': 141},
                       {'$END': -131, 'DAY_OF_MONTH': 52, 'DAY_OF_YEAR': 70, 'file_time': 106}, {'$END': -132},
                       {'$END': -133, 'CONTINUITY_NUMBER': 13, 'LEFT_OUT': 107},
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
                        'SEPARATOR': -134,
                        'YEAR_BEHIND': 120},
                       {'$END': -135}, {'REFERENCE_NUMBER': 196}, {'$END': -136, 'PORTION_MARK': 299, 'SUBJECT_TEXT': 47}, {'$END': -137},
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
                        'SEPARATOR': -138,
                        'YEAR_BEHIND': 132},
                       {'FM': 92, 'originator': 15}, {'$END': -139, 'COMMA': 143, 'PERSON': 26, 'SEMICOLON': 297, 'TAG': 244}, {'$END': -140},
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
                       {'$END': -142,
                        'BESIDE': -142,
                        'DOUBLE_SLASH': 55,
                        'FINAL_SECTION': -142,
                        'SECTION_WORD': -142,
                        'SERVICE': -142,
                        'STATION': -142},
                       {'$END': -143,
                        'DATE': -143,
                        'DECL': -143,
                        'EVENT': -143,
                        'EXEMPTION': -143,
                        'MANUAL_REVIEW': -143,
                        'NOT_APPLICABLE': -143,
                        'OADR': -143},
                       {'$END': -144}, {'$END': -145, 'EXEMPTION': 233, 'EXEMPTION_SEPARATOR': 223, 'REMARK': 226},
                       {'$END': -146,
                        'CLASSIFIED_BY_KEYWORD': 4,
                        'CLASSIFIED_BY_REST': 243,
                        'CLASSIFIER': 119,
                        'REASON_SECTION': 276,
                        'REASON_WORD': 129,
                        'reason': 58},
                       {'$END': -147,
                        'NUMBER_ALONE': 191,
                        'NUMBER_BEFORE': 270,
                        'REFERENCE_AGAIN': 111,
                        'REFERENCE_END': 167,
                        'REFERENCE_LABEL': 135,
                        'REFERENCE_PAGE_LINE': 275,
                        'REFERENCE_PARENTHESIS': 164,
                        'REFERENCE_STATION': 242,
                        'REFERENCE_WORD': 148,
                        'REFERENCE_YEAR': 178,
                        'SEPARATOR': 150,
                        '_citation': 293,
                        'cited_telegram': 303},
                       {'$END': -148}, {'$END': -149}, {'$END': -150}, {'OF': 253, 'SECTION_NUMBER': 102},
                       {'$END': -151,
                        'BESIDE': -151,
                        'DOUBLE_SLASH': 114,
                        'FINAL_SECTION': -151,
                        'SECTION_WORD': -151,
                        'SERVICE': -151,
                        'STATION': -151,
                        '___level_star_6': 24},
                       {'$END': -152, 'OPERATING_SIGNAL': -152}, {'$END': -153, 'COMMA': -153, 'PERSON': -153, 'SEMICOLON': -153, 'TAG': -153},
                       {'$END': -154, 'SECURITY_PROSIGN': 278}, {'$END': -155},
                       {'$END': -156, 'EXEMPTION': -156, 'EXEMPTION_SEPARATOR': -156, 'REMARK': -156}, {'$END': -157, 'WORD': 53},
                       {'$END': -158, 'BROKEN_MARK': 294, 'MARK': 39, 'PARAGRAPH_TEXT': 158}, {'$END': -159, 'SECURITY_PROSIGN': 227},
                       {'PAGE_SECTION': 103}, {'ADDRESSED_INDICATOR': 29, 'ADDRESS_NAME': 54, 'ROLE_WORD': 17, 'addressee': 100},
                       {'SECTION_NUMBER': 41}, {'EXEMPTION': 260}, {'OF': 80, 'PAGE_OF_SECTION': 71}, {'YEAR': 126}, {'$END': -160}, {'$END': -161},
                       {'$END': -162}, {'$END': -163, 'WORD': 53}, {'SOLID_LEVEL': 110, 'SPACED_LEVEL': 255, '_level': 72, 'classification': 271},
                       {'$END': -164, 'BROKEN_MARK': 246, 'MARK': 287, 'PARAGRAPH_TEXT': 208}, {'$END': -165},
                       {'$END': -166, 'EXEMPTION': -166, 'EXEMPTION_SEPARATOR': -166, 'REMARK': -166}, {'EO': 101, 'executive_order': 163},
                       {'$END': -167, 'OPERATING_SIGNAL': 73, 'SPECIAL_HANDLING': 74, '__security_star_2': 51},
                       {'$END': -168, 'COMMA': -168, 'PERSON': -168, 'SEMICOLON': -168, 'TAG': -168}, {'REFERENCE_KEYWORD': 57, 'references': 7},
                       {'ADDRESS_NAME': 123}, {'$END': -169, 'PARAGRAPH_TEXT': 232}, {'$END': -170, 'REMARK': 152},
                       {'$END': -171, 'COMMA': -171, 'PERSON': -171, 'SEMICOLON': -171, 'TAG': -171},
                       {'REFERENCE_NUMBER': 109, 'REFERENCE_PARENTHESIS': 108}, {'$END': -172},
                       {'$END': -173, 'COMMA': -173, 'PERSON': -173, 'SEMICOLON': -173, 'TAG': -173},
                       {'$END': -174,
                        'AMENDED': 155,
                        'DATE': 240,
                        'DECL': 202,
                        'EVENT': 295,
                        'NOT_APPLICABLE': 187,
                        'OADR': 277,
                        'REMARK': 267,
                        'SCHEDULE': 284,
                        '___duration_plus_8': 138,
                        '_duration': 249},
                       {'$END': -175, 'PARAGRAPH_TEXT': 228}, {'$END': -176},
                       {'$END': -177, 'COMMA': -177, 'PERSON': -177, 'SEMICOLON': -177, 'TAG': -177}, {'$END': -178}, {'$END': -179},
                       {'$END': -180, 'REMARK': 269}, {'$END': -181, 'FULL_STOP': -181, 'ROUTING_INDICATOR': -181}, {'SECTION_NUMBER': 84},
                       {'SECURITY_GROUP': 235},
                       {'$END': -182, 'BESIDE': -182, 'FINAL_SECTION': -182, 'SECTION_WORD': -182, 'SERVICE': -182, 'STATION': -182},
                       {'$END': -183, 'PARAGRAPH_TEXT': 263}, {'$END': -184}, {},
                       {'$END': -185, 'BROKEN_MARK': 239, 'FULL_STOP': 231, 'MARK': 256, 'PARAGRAPH_TEXT': 262},
                       {'$END': -186, 'EXEMPTION': -186, 'EXEMPTION_SEPARATOR': -186, 'REMARK': -186},
                       {'$END': -187, 'CHANNEL_NUMBER': 214, 'SECURITY_PROSIGN': 0}, {'$END': -188}, {'$END': -189}, {'SHORT_SECTION': 279},
                       {'PAGE_SECTION': 224},
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
                        'YEAR_BEHIND': 200},
                       {'$END': -191}, {'$END': -192, 'CLASSIFIED_BY_REST': -192}, {'$END': -193}, {'STATION_BEHIND': 122}, {},
                       {'$END': -194, 'PARAGRAPH_TEXT': 257}, {}, {'$END': -195},
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
                       {'$END': -197, 'CLASSIFIED_BY_REST': -197, 'REASON_LETTERS': 268}, {'$END': -198, 'REMARK': 105}, {'$END': -199},
                       {'$END': -200, 'REMARK': 274}, {},
                       {'$END': -201, 'BESIDE': 36, 'FINAL_SECTION': 210, 'SECTION_WORD': 222, 'STATION': 149, 'section': 166}, {'$END': -202},
                       {'$END': -203}, {'$END': -204}, {'$END': -205, 'REMARK': 209},
                       {'$END': -206,
                        'CLASSIFIED_BY_KEYWORD': -206,
                        'CLASSIFIED_BY_REST': -206,
                        'CLASSIFIER': -206,
                        'REASON_SECTION': -206,
                        'REASON_WORD': -206},
                       {'$END': -207, 'PARAGRAPH_TEXT': 283}, {'ZONE': 62}, {'$END': -208, 'SUBJECT_TEXT': 189}, {'$END': -209},
                       {'SUBJECT_KEYWORD': 194, 'subject': 85}, {'$END': -210, 'STATION': 93, 'STATION_ONLY': 68},
                       {'$END': -211,
                        'NUMBER_ALONE': -211,
                        'NUMBER_BEFORE': -211,
                        'REFERENCE_AGAIN': -211,
                        'REFERENCE_END': -211,
                        'REFERENCE_LABEL': -211,
                        'REFERENCE_PAGE_LINE': -211,
                        'REFERENCE_PARENTHESIS': -211,
                        'REFERENCE_STATION': -211,
                        'REFERENCE_WORD': -211,
                        'REFERENCE_YEAR': -211,
                        'SEPARATOR': -211},
                       {'$END': -212, 'PARAGRAPH_TEXT': 131}, {'$END': -213}, {'$END': -214},
                       {'$END': -215, 'COMMA': -215, 'PERSON': -215, 'SEMICOLON': -215, 'TAG': -215}, {},
                       {'$END': -216, 'COLON': 289, 'SUBJECT_TEXT': 31}, {'REFERENCE_NUMBER': 266, 'REFERENCE_PARENTHESIS': 193},
                       {'$END': -217, 'CLASSIFIED_BY_REST': 160},
                       {'$END': -218, 'COMMA': 236, 'PERSON': 213, 'SEMICOLON': 241, 'TAG': 248, '__tags_star_9': 198},
                       {'$END': -219,
                        'NUMBER_ALONE': -219,
                        'NUMBER_BEFORE': -219,
                        'REFERENCE_AGAIN': -219,
                        'REFERENCE_END': -219,
                        'REFERENCE_LABEL': -219,
                        'REFERENCE_PAGE_LINE': -219,
                        'REFERENCE_PARENTHESIS': -219,
                        'REFERENCE_STATION': -219,
                        'REFERENCE_WORD': -219,
                        'REFERENCE_YEAR': -219,
                        'SEPARATOR': -219}],
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
 'markings': {'rules': [('release', 3), ('_separator', 1), ('banner', 1), ('__banner_star_2', 3), ('__banner_release_star_3', 3),
                        ('__banner_release_star_3', 2), ('__portion_star_0', 2), ('__banner_star_2', 2), ('_control', 1), ('banner_release', 2),
                        ('release', 2), ('__banner_star_2', 2), ('portion', 1), ('__release_star_1', 3), ('__banner_star_2', 1), ('banner', 2),
                        ('portion', 2), ('_control', 1), ('__banner_release_star_3', 2), ('banner', 2), ('__release_star_1', 2),
                        ('banner_release', 3), ('__banner_star_2', 3), ('__release_star_1', 2), ('portion', 2), ('_control', 1), ('_separator', 1),
                        ('__banner_release_star_3', 1), ('__banner_star_2', 1), ('portion', 1), ('__banner_star_2', 2), ('__portion_star_0', 3),
                        ('__release_star_1', 1), ('_separator', 1), ('__banner_star_2', 2), ('_separator', 1), ('banner', 1)],
              'starts': {'banner': (5, 45), 'portion': (7, 8)},
              'states': [{'$END': -1, 'COMMA': 37, 'COUNTRY': 30, 'DOUBLE_SLASH': -1, 'HYPHEN': -1, 'SLASH': -1},
                         {'CONTROL': -2, 'RELEASE_TO': -2, 'UNCLASSIFIED_CONTROL': -2},
                         {'CONTROL': 14, 'RELEASE_TO': 31, 'UNCLASSIFIED_CONTROL': 24, '_control': 42, 'release': 33},
                         {'$END': -3,
                          'BANNER_CONTROL': 39,
                          'BANNER_RELEASE_TO': 46,
                          'BANNER_SEPARATOR': 13,
                          '__banner_star_2': 26,
                          'banner_release': 20},
                         {'BANNER_COUNTRY': 9}, {'BANNER_CONTROL': 50, 'BANNER_LEVEL': 3, 'banner': 45},
                         {'$END': -4, 'BANNER_CONTROL': -4, 'BANNER_RELEASE_TO': -4, 'BANNER_SEPARATOR': -4},
                         {'PORTION_LEVEL': 40, 'UNCLASSIFIED_CONTROL': 18, 'portion': 8}, {},
                         {'$END': -5, 'BANNER_CONTROL': -5, 'BANNER_COUNTRY': -5, 'BANNER_RELEASE_TO': -5, 'BANNER_SEPARATOR': -5, '__ANON_0': -5},
                         {'$END': -6, 'BANNER_CONTROL': -6, 'BANNER_COUNTRY': -6, 'BANNER_RELEASE_TO': -6, 'BANNER_SEPARATOR': -6, '__ANON_0': -6},
                         {'$END': -7, 'COMMA': -7, 'DOUBLE_SLASH': -7, 'HYPHEN': -7, 'SLASH': -7},
                         {'$END': -8, 'BANNER_CONTROL': -8, 'BANNER_RELEASE_TO': -8, 'BANNER_SEPARATOR': -8},
                         {'BANNER_CONTROL': 17, 'BANNER_RELEASE_TO': 46, 'banner_release': 12},
                         {'$END': -9, 'COMMA': -9, 'DOUBLE_SLASH': -9, 'HYPHEN': -9, 'SLASH': -9},
                         {'$END': -10,
                          'BANNER_CONTROL': -10,
                          'BANNER_COUNTRY': 38,
                          'BANNER_RELEASE_TO': -10,
                          'BANNER_SEPARATOR': -10,
                          '__ANON_0': 34,
                          '__banner_release_star_3': 28},
                         {'$END': -11, 'COMMA': 36, 'COUNTRY': 43, 'DOUBLE_SLASH': -11, 'HYPHEN': -11, 'SLASH': -11, '__release_star_1': 0},
                         {'$END': -12, 'BANNER_CONTROL': -12, 'BANNER_RELEASE_TO': -12, 'BANNER_SEPARATOR': -12},
                         {'$END': -13, 'COMMA': 35, 'DOUBLE_SLASH': 49, 'HYPHEN': 44, 'SLASH': 1, '__portion_star_0': 32, '_separator': 23},
                         {'$END': -14, 'COMMA': -14, 'COUNTRY': -14, 'DOUBLE_SLASH': -14, 'HYPHEN': -14, 'SLASH': -14},
                         {'$END': -15, 'BANNER_CONTROL': -15, 'BANNER_RELEASE_TO': -15, 'BANNER_SEPARATOR': -15},
                         {'$END': -16, 'BANNER_CONTROL': 48, 'BANNER_RELEASE_TO': 46, 'BANNER_SEPARATOR': 47, 'banner_release': 41},
                         {'$END': -17, 'COMMA': 35, 'DOUBLE_SLASH': 49, 'HYPHEN': 44, 'SLASH': 1, '_separator': 2},
                         {'CONTROL': 14, 'RELEASE_TO': 31, 'UNCLASSIFIED_CONTROL': 24, '_control': 11, 'release': 33},
                         {'$END': -18, 'COMMA': -18, 'DOUBLE_SLASH': -18, 'HYPHEN': -18, 'SLASH': -18},
                         {'$END': -19,
                          'BANNER_CONTROL': -19,
                          'BANNER_COUNTRY': -19,
                          'BANNER_RELEASE_TO': -19,
                          'BANNER_SEPARATOR': -19,
                          '__ANON_0': -19},
                         {'$END': -20, 'BANNER_CONTROL': 48, 'BANNER_RELEASE_TO': 46, 'BANNER_SEPARATOR': 47, 'banner_release': 41},
                         {'$END': -21, 'COMMA': -21, 'COUNTRY': -21, 'DOUBLE_SLASH': -21, 'HYPHEN': -21, 'SLASH': -21},
                         {'$END': -22, 'BANNER_CONTROL': -22, 'BANNER_COUNTRY': 10, 'BANNER_RELEASE_TO': -22, 'BANNER_SEPARATOR': -22, '__ANON_0': 4},
                         {'$END': -23, 'BANNER_CONTROL': -23, 'BANNER_RELEASE_TO': -23, 'BANNER_SEPARATOR': -23},
                         {'$END': -24, 'COMMA': -24, 'COUNTRY': -24, 'DOUBLE_SLASH': -24, 'HYPHEN': -24, 'SLASH': -24}, {'COUNTRY': 16},
                         {'$END': -25, 'COMMA': 35, 'DOUBLE_SLASH': 49, 'HYPHEN': 44, 'SLASH': 1, '_separator': 2},
                         {'$END': -26, 'COMMA': -26, 'DOUBLE_SLASH': -26, 'HYPHEN': -26, 'SLASH': -26}, {'BANNER_COUNTRY': 25},
                         {'CONTROL': -27, 'RELEASE_TO': -27, 'UNCLASSIFIED_CONTROL': -27}, {'COUNTRY': 27}, {'COUNTRY': 19},
                         {'$END': -28,
                          'BANNER_CONTROL': -28,
                          'BANNER_COUNTRY': -28,
                          'BANNER_RELEASE_TO': -28,
                          'BANNER_SEPARATOR': -28,
                          '__ANON_0': -28},
                         {'$END': -29, 'BANNER_CONTROL': -29, 'BANNER_RELEASE_TO': -29, 'BANNER_SEPARATOR': -29},
                         {'$END': -30, 'COMMA': 35, 'DOUBLE_SLASH': 49, 'HYPHEN': 44, 'SLASH': 1, '__portion_star_0': 22, '_separator': 23},
                         {'$END': -31, 'BANNER_CONTROL': -31, 'BANNER_RELEASE_TO': -31, 'BANNER_SEPARATOR': -31},
                         {'$END': -32, 'COMMA': -32, 'DOUBLE_SLASH': -32, 'HYPHEN': -32, 'SLASH': -32},
                         {'$END': -33, 'COMMA': -33, 'COUNTRY': -33, 'DOUBLE_SLASH': -33, 'HYPHEN': -33, 'SLASH': -33},
                         {'CONTROL': -34, 'RELEASE_TO': -34, 'UNCLASSIFIED_CONTROL': -34}, {}, {'BANNER_COUNTRY': 15},
                         {'BANNER_CONTROL': 29, 'BANNER_RELEASE_TO': 46, 'banner_release': 6},
                         {'$END': -35, 'BANNER_CONTROL': -35, 'BANNER_RELEASE_TO': -35, 'BANNER_SEPARATOR': -35},
                         {'CONTROL': -36, 'RELEASE_TO': -36, 'UNCLASSIFIED_CONTROL': -36},
                         {'$END': -37,
                          'BANNER_CONTROL': 39,
                          'BANNER_RELEASE_TO': 46,
                          'BANNER_SEPARATOR': 13,
                          '__banner_star_2': 21,
                          'banner_release': 20}],
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
 'telegram': {'rules': [('__text_star_0', 2), ('_routing', 1), ('_addresses', 1), ('ending', 2), ('text', 1), ('heading', 2), ('ending', 4),
                        ('ending', 1), ('heading', 1), ('ending', 1), ('ending', 1), ('_routing', 2), ('_validation', 1), ('_routing', 2),
                        ('ending', 2), ('_addresses', 2), ('_validation', 2), ('_addresses', 2), ('_addresses', 2), ('ending', 2), ('ending', 2),
                        ('_routing', 3), ('ending', 0), ('_validation', 2), ('_extract', 1), ('_routing', 2), ('_routing', 2), ('_routing', 3),
                        ('_routing', 2), ('__text_star_0', 1), ('_routing', 3), ('ending', 3), ('text', 2), ('_extract', 3), ('_routing', 1),
                        ('telegram', 1), ('__text_star_0', 1), ('ending', 2), ('ending', 2), ('_extract', 2), ('_addresses', 1), ('_extract', 2),
                        ('_extract', 1), ('telegram', 2), ('_routing', 2), ('_extract', 1), ('text', 2), ('_routing', 1), ('_validation', 1),
                        ('ending', 3), ('_addresses', 3), ('_addresses', 3), ('ending', 3), ('telegram', 3), ('heading', 1), ('__text_star_0', 2),
                        ('heading', 5), ('_routing', 3), ('_routing', 4), ('_extract', 2), ('_citations', 2), ('_citations', 0), ('heading', 5),
                        ('_routing', 1), ('ending', 1), ('_titles', 5), ('_addresses', 4), ('_citations', 2), ('heading', 6), ('_citations', 1),
                        ('_titles', 4), ('_citations', 1), ('ending', 3), ('text', 3), ('heading', 4)],
              'starts': {'telegram': (23, 69)},
              'states': [{'$END': -1,
                          'BREAK': -1,
                          'CAPTION': -1,
                          'CORRECTION': -1,
                          'END_OF_MESSAGE': -1,
                          'END_SERIAL': -1,
                          'EXECUTIVE_ORDER': -1,
                          'PASS': -1,
                          'SIGNATURE': -1},
                         {'DATE_TIME_GROUP': -2, 'SECURITY': 13}, {'ACCOUNTING': -3, 'BREAK': -3, 'CLASSIFICATION': -3, 'EXEMPTED': 17},
                         {'$END': -4, 'END_OF_MESSAGE': 34},
                         {'$END': -5,
                          'BREAK': -5,
                          'CAPTION': 32,
                          'CORRECTION': -5,
                          'END_OF_MESSAGE': -5,
                          'END_SERIAL': -5,
                          'EXECUTIVE_ORDER': 20,
                          'PASS': 39,
                          'SIGNATURE': -5,
                          '__text_star_0': 35,
                          '_titles': 51},
                         {'CLASSIFICATION': -6}, {'$END': -7},
                         {'$END': -8, 'CLASSIFICATION': -9, 'CORRECTION': 53, 'END_OF_MESSAGE': 40, 'END_SERIAL': 12, '_validation': 3},
                         {'$END': -10}, {'$END': -11, 'END_OF_MESSAGE': 41},
                         {'$END': -8, 'CORRECTION': 53, 'END_OF_MESSAGE': 40, 'END_SERIAL': 12, '_validation': 3},
                         {'DATE_TIME_GROUP': -12, 'SECURITY': 30}, {'$END': -13, 'CORRECTION': 16, 'END_OF_MESSAGE': -13}, {'DATE_TIME_GROUP': -14},
                         {'$END': -15, 'END_OF_MESSAGE': 81}, {'ACCOUNTING': -16, 'BREAK': -16, 'CLASSIFICATION': -16, 'EXEMPTED': 55},
                         {'$END': -17, 'END_OF_MESSAGE': -17}, {'ACCOUNTING': -18, 'BREAK': -18, 'CLASSIFICATION': -18},
                         {'ACCOUNTING': -19, 'BREAK': -19, 'CLASSIFICATION': -19, 'INFO': 56}, {'$END': -20}, {'TAGS': 59},
                         {'$END': -21, 'CORRECTION': 53, 'END_OF_MESSAGE': 54, 'END_SERIAL': 12, '_validation': 57},
                         {'DATE_TIME_GROUP': -22, 'SECURITY': 64},
                         {'$END': -23,
                          'BREAK': 7,
                          'CALLED_STATIONS': 72,
                          'CALLING_STATION': 1,
                          'CLASSIFICATION': 4,
                          'CORRECTION': 53,
                          'DATE_TIME_GROUP': 49,
                          'END_OF_MESSAGE': 8,
                          'END_SERIAL': 12,
                          'FROM': 45,
                          'INFO': 2,
                          'SECURITY': 52,
                          'SIGNATURE': 73,
                          'TO': 43,
                          'TRANSMISSION_IDENTIFIER': 37,
                          '_addresses': 25,
                          '_extract': 60,
                          '_routing': 68,
                          '_validation': 9,
                          'ending': 38,
                          'heading': 50,
                          'telegram': 69,
                          'text': 70},
                         {'$END': -24, 'END_OF_MESSAGE': -24}, {'BREAK': -25, 'CLASSIFICATION': -25},
                         {'CALLING_STATION': 22, 'DATE_TIME_GROUP': -26, 'SECURITY': 33}, {'INFO': 2, 'TO': 43, '_addresses': 83},
                         {'DATE_TIME_GROUP': -27},
                         {'$END': -23,
                          'BREAK': 10,
                          'CORRECTION': 53,
                          'END_OF_MESSAGE': 8,
                          'END_SERIAL': 12,
                          'SIGNATURE': 73,
                          '_validation': 9,
                          'ending': 58},
                         {'DATE_TIME_GROUP': -28}, {'DATE_TIME_GROUP': -29, 'SECURITY': 63},
                         {'$END': -30,
                          'BREAK': -30,
                          'CAPTION': -30,
                          'CORRECTION': -30,
                          'END_OF_MESSAGE': -30,
                          'END_SERIAL': -30,
                          'EXECUTIVE_ORDER': -30,
                          'PASS': -30,
                          'SIGNATURE': -30},
                         {'DATE_TIME_GROUP': -31}, {'$END': -32},
                         {'$END': -33,
                          'BREAK': -33,
                          'CAPTION': 0,
                          'CORRECTION': -33,
                          'END_OF_MESSAGE': -33,
                          'END_SERIAL': -33,
                          'EXECUTIVE_ORDER': 20,
                          'PASS': 61,
                          'SIGNATURE': -33,
                          '_titles': 82},
                         {'BREAK': -34, 'CLASSIFICATION': -34},
                         {'CALLED_STATIONS': 26, 'CALLING_STATION': 31, 'DATE_TIME_GROUP': -35, 'SECURITY': 28}, {'$END': -36},
                         {'$END': -37,
                          'BREAK': -37,
                          'CAPTION': -37,
                          'CORRECTION': -37,
                          'END_OF_MESSAGE': -37,
                          'END_SERIAL': -37,
                          'EXECUTIVE_ORDER': -37,
                          'PASS': -37,
                          'SIGNATURE': -37},
                         {'$END': -38}, {'$END': -39}, {'BREAK': -40, 'CLASSIFICATION': -40},
                         {'ACCOUNTING': -41, 'BREAK': -41, 'CLASSIFICATION': -41, 'EXEMPTED': 18, 'INFO': 15}, {'BREAK': -42, 'CLASSIFICATION': -42},
                         {'BREAK': -43, 'CLASSIFICATION': -43, 'INFO': 2, 'TO': 43, '_addresses': 42}, {'$END': -44}, {'FROM': 27},
                         {'DATE_TIME_GROUP': -45}, {'BREAK': -46, 'CLASSIFICATION': -46, 'FROM': 65, 'INFO': 2, 'TO': 43, '_addresses': 44},
                         {'CLASSIFICATION': 4, 'text': 29},
                         {'$END': -47, 'BREAK': -47, 'CORRECTION': -47, 'END_OF_MESSAGE': -47, 'END_SERIAL': -47, 'SIGNATURE': -47},
                         {'DATE_TIME_GROUP': -48}, {'$END': -49, 'END_OF_MESSAGE': -49, 'END_SERIAL': 24}, {'$END': -50},
                         {'ACCOUNTING': -51, 'BREAK': -51, 'CLASSIFICATION': -51},
                         {'ACCOUNTING': -52, 'BREAK': -52, 'CLASSIFICATION': -52, 'EXEMPTED': 75}, {'$END': -53, 'END_OF_MESSAGE': 6}, {'$END': -54},
                         {'SUBJECT': 67}, {'BREAK': 5, 'CLASSIFICATION': -55},
                         {'$END': -56,
                          'BREAK': -56,
                          'CAPTION': -56,
                          'CORRECTION': -56,
                          'END_OF_MESSAGE': -56,
                          'END_SERIAL': -56,
                          'EXECUTIVE_ORDER': -56,
                          'PASS': -56,
                          'SIGNATURE': -56},
                         {'BREAK': 77, 'CLASSIFICATION': -57}, {'DATE_TIME_GROUP': -58}, {'DATE_TIME_GROUP': -59},
                         {'BREAK': -60, 'CLASSIFICATION': -60, 'INFO': 2, 'TO': 43, '_addresses': 36},
                         {'$END': -61, 'BREAK': -61, 'CORRECTION': -61, 'END_OF_MESSAGE': -61, 'END_SERIAL': -61, 'SIGNATURE': -61, 'TEXT': -61},
                         {'$END': -62,
                          'BREAK': -62,
                          'CLASSIFIED_BY': 80,
                          'CORRECTION': -62,
                          'END_OF_MESSAGE': -62,
                          'END_SERIAL': -62,
                          'REFERENCES': 78,
                          'SIGNATURE': -62,
                          'TEXT': -62,
                          '_citations': 79},
                         {'DATE_TIME_GROUP': 47}, {},
                         {'$END': -23,
                          'BREAK': 10,
                          'CORRECTION': 53,
                          'END_OF_MESSAGE': 8,
                          'END_SERIAL': 12,
                          'SIGNATURE': 73,
                          '_validation': 9,
                          'ending': 46},
                         {'CLASSIFICATION': -63}, {'CALLING_STATION': 11, 'DATE_TIME_GROUP': -64, 'SECURITY': 48},
                         {'$END': -65, 'BREAK': 21, 'CORRECTION': 53, 'END_OF_MESSAGE': 19, 'END_SERIAL': 12, '_validation': 14},
                         {'$END': -66, 'BREAK': -66, 'CORRECTION': -66, 'END_OF_MESSAGE': -66, 'END_SERIAL': -66, 'SIGNATURE': -66},
                         {'ACCOUNTING': -67, 'BREAK': -67, 'CLASSIFICATION': -67},
                         {'$END': -68, 'BREAK': -68, 'CORRECTION': -68, 'END_OF_MESSAGE': -68, 'END_SERIAL': -68, 'SIGNATURE': -68, 'TEXT': -68},
                         {'CLASSIFICATION': -69},
                         {'$END': -70,
                          'BREAK': -70,
                          'CLASSIFIED_BY': 76,
                          'CORRECTION': -70,
                          'END_OF_MESSAGE': -70,
                          'END_SERIAL': -70,
                          'SIGNATURE': -70,
                          'TEXT': -70},
                         {'$END': -71, 'BREAK': -71, 'CORRECTION': -71, 'END_OF_MESSAGE': -71, 'END_SERIAL': -71, 'SIGNATURE': -71, 'TEXT': 74},
                         {'$END': -72,
                          'BREAK': -72,
                          'CORRECTION': -72,
                          'END_OF_MESSAGE': -72,
                          'END_SERIAL': -72,
                          'REFERENCES': 66,
                          'SIGNATURE': -72,
                          'TEXT': -72},
                         {'$END': -73}, {'$END': -74, 'BREAK': -74, 'CORRECTION': -74, 'END_OF_MESSAGE': -74, 'END_SERIAL': -74, 'SIGNATURE': -74},
                         {'ACCOUNTING': 62, 'BREAK': 71, 'CLASSIFICATION': -75}],
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
