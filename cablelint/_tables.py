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

TABLES = {'fields': {'rules': [('_citation', 1), ('file_time', 2), ('classification', 4), ('classification', 4), ('portion_head', 2), ('classification', 4),
                      ('section', 4), ('_duration', 1), ('classified_by', 1), ('references', 2), ('cited_telegram', 2), ('_level', 3), ('subject', 2),
                      ('reason', 2), ('__transmission_identifier_plus_0', 3), ('addressee', 4), ('page_line', 5), ('sub_paragraph_head', 3),
                      ('_citation', 1), ('classification', 3), ('page_line', 5), ('addressee', 1), ('___duration_plus_8', 1), ('_citation', 1),
                      ('portion_head', 2), ('classification', 3), ('sub_paragraph_head', 2), ('classification', 3), ('called_stations', 2),
                      ('addressee', 4), ('addressee', 4), ('section', 3), ('subject', 2), ('_citation', 1), ('__classification_star_4', 1),
                      ('subject', 1), ('calling_station', 4), ('classification', 4), ('security', 3), ('calling_station', 2), ('addressee', 3),
                      ('___level_star_6', 3), ('_level', 2), ('classification', 5), ('__tags_star_9', 1), ('_level', 2), ('classified_by', 2),
                      ('reason', 2), ('_duration', 2), ('paragraph_head', 4), ('cited_telegram', 4), ('addressee', 4), ('_duration', 2),
                      ('calling_station', 3), ('_duration', 2), ('_duration', 2), ('date_time_group', 5), ('calling_station', 3), ('_citations', 2),
                      ('classification', 2), ('__tags_star_9', 2), ('references', 3), ('cited_telegram', 1), ('_duration', 2), ('classification', 2),
                      ('executive_order', 2), ('cited_telegram', 2), ('__classification_star_4', 2), ('__transmission_identifier_plus_0', 2),
                      ('__classification_star_5', 1), ('paragraph_head', 2), ('_duration', 2), ('executive_order', 4), ('transmission_identifier', 1),
                      ('addressee', 5), ('__date_time_group_star_3', 2), ('addressee', 4), ('portion_head', 3), ('_duration', 2),
                      ('transmission_identifier', 1), ('_duration', 2), ('_duration', 3), ('addressee', 6), ('__called_stations_plus_1', 1),
                      ('__security_star_2', 1), ('sub_paragraph_head', 3), ('reason', 1), ('addressee', 4), ('___duration_plus_8', 2),
                      ('addressee', 5), ('sub_paragraph_head', 2), ('page_line', 4), ('paragraph_head', 1), ('reason', 1), ('_duration', 2),
                      ('called_stations', 3), ('references', 2), ('_duration', 1), ('__date_time_group_star_3', 1), ('_duration', 3),
                      ('__tags_star_9', 1), ('subject', 4), ('transmission_identifier', 2), ('addressee', 4), ('___duration_star_7', 1),
                      ('_level', 1), ('addressee', 2), ('sub_paragraph_head', 1), ('paragraph_head', 3), ('date_time_group', 4), ('addressee', 4),
                      ('addressee', 2), ('executive_order', 3), ('paragraph_head', 2), ('_duration', 3), ('addressee', 5), ('date_time_group', 6),
                      ('paragraph_head', 2), ('paragraph_head', 3), ('transmission_identifier', 3), ('cited_telegram', 4), ('cited_telegram', 4),
                      ('file_time', 2), ('classification', 5), ('_duration', 3), ('addressee', 3), ('addressee', 4), ('_duration', 4),
                      ('_duration', 1), ('paragraph_head', 3), ('classification', 6), ('_citations', 1), ('transmission_identifier', 3),
                      ('addressee', 3), ('_citation', 1), ('addressee', 3), ('addressee', 3), ('executive_order', 3), ('__tags_star_9', 2),
                      ('classified_by', 4), ('addressee', 2), ('__classification_star_5', 2), ('___duration_star_7', 2), ('addressee', 3),
                      ('calling_station', 4), ('section', 4), ('__classified_by_plus_10', 1), ('___duration_star_7', 2), ('addressee', 3),
                      ('_duration', 1), ('classification', 5), ('cited_telegram', 5), ('transmission_identifier', 4), ('portion_head', 1),
                      ('_level', 1), ('paragraph_head', 4), ('page_line', 6), ('__tags_star_9', 2), ('__called_stations_plus_1', 2), ('addressee', 3),
                      ('cited_telegram', 2), ('cited_telegram', 3), ('page_line', 6), ('__tags_star_9', 2), ('addressee', 5), ('classified_by', 2),
                      ('addressee', 3), ('paragraph_head', 3), ('___duration_star_7', 3), ('__tags_star_9', 1), ('paragraph_head', 3),
                      ('page_line', 7), ('security', 2), ('_duration', 1), ('page_line', 7), ('addressee', 2), ('paragraph_head', 2),
                      ('sub_paragraph_head', 2), ('cited_telegram', 3), ('calling_station', 3), ('reason', 3), ('page_line', 8), ('_duration', 1),
                      ('calling_station', 5), ('security', 3), ('subject', 3), ('_duration', 3), ('classification', 2), ('calling_station', 4),
                      ('addressee', 3), ('transmission_identifier', 2), ('classification', 3), ('date_time_group', 5), ('originator', 2),
                      ('__classified_by_plus_10', 2), ('transmission_identifier', 3), ('_duration', 1), ('addressee', 4),
                      ('transmission_identifier', 2), ('subject', 3), ('security', 4), ('addressee', 5), ('reason', 2), ('__tags_star_9', 1),
                      ('references', 1), ('_citation', 1), ('classified_by', 2), ('cited_telegram', 3), ('classified_by', 3), ('tags', 1),
                      ('tags', 2), ('classified_by', 3), ('__security_star_2', 2), ('addressee', 2), ('_citation', 1), ('___level_star_6', 2),
                      ('_citations', 2), ('classified_by', 3), ('classification', 1)],
            'starts': {'addressee': (221, 42),
                       'called_stations': (154, 63),
                       'calling_station': (166, 183),
                       'classification': (232, 244),
                       'classified_by': (283, 20),
                       'date_time_group': (189, 129),
                       'executive_order': (241, 248),
                       'originator': (209, 170),
                       'page_line': (31, 126),
                       'paragraph_head': (71, 228),
                       'portion_head': (5, 197),
                       'references': (276, 10),
                       'security': (174, 259),
                       'sub_paragraph_head': (18, 147),
                       'subject': (267, 109),
                       'tags': (253, 296),
                       'transmission_identifier': (139, 81)},
            'states': [{'$END': -1,
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
                       {'$END': -2}, {'OF': 49}, {'$END': -3, 'WORD': 58, '__classification_star_4': 180}, {'REFERENCE_NUMBER': 178},
                       {'DAMAGED_NUMBER': 175, 'MARK': 217, 'portion_head': 197}, {'$END': -4, 'WORD': 58, '__classification_star_4': 214},
                       {'$END': -5}, {'$END': -6}, {'$END': -7, 'STATION': -7, 'STATION_ONLY': -7}, {}, {'YEAR': 160}, {'$END': -8, 'REMARK': 76},
                       {'REFERENCE_NUMBER': 252, 'REFERENCE_PARENTHESIS': 4},
                       {'$END': -9,
                        'CLASSIFIED_BY_KEYWORD': 272,
                        'CLASSIFIED_BY_REST': 74,
                        'CLASSIFIER': 235,
                        'REASON_SECTION': 122,
                        'REASON_WORD': 131,
                        'reason': 289},
                       {'STATION_BEHIND': 229}, {'$END': -10},
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
                       {'SUB_PARAGRAPH_LABEL': 150, 'sub_paragraph_head': 147},
                       {'$END': -12, 'BESIDE': -12, 'DOUBLE_SLASH': 153, 'FINAL_SECTION': -12, 'SECTION_WORD': -12, 'SERVICE': -12, 'STATION': -12},
                       {}, {'DAY_TIME': 48, 'PROSIGN': 107}, {'$END': -13}, {'YEAR': 270}, {'$END': -14, 'CLASSIFIED_BY_REST': -14},
                       {'ORIGINATOR_NAME': 271}, {'$END': -15, 'CHANNEL': -15}, {'$END': -16, 'LEFT_OUT': 280}, {'$END': -17}, {'$END': -18},
                       {'PAGE_SECTION': 231}, {'PAGE_STATION': 156, 'PAGE_WORD': 148, 'page_line': 126},
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
                       {'$END': -20}, {'$END': -21, 'REMARK': 220}, {'$END': -22, 'CONTINUITY_NUMBER': 297, 'LEFT_OUT': 201, 'PRECEDENCE_WORD': 164},
                       {'MESSAGE_NUMBER': 69}, {'REFERENCE_NUMBER': 97, 'REFERENCE_PARENTHESIS': 115},
                       {'$END': -23,
                        'DATE': -23,
                        'DECL': -23,
                        'EVENT': -23,
                        'EXEMPTION': -23,
                        'MANUAL_REVIEW': -23,
                        'NOT_APPLICABLE': -23,
                        'OADR': -23},
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
                       {'$END': -25, 'PARAGRAPH_TEXT': 110}, {'ZULU_TIME': 1}, {}, {'$END': -26, 'WORD': 58, '__classification_star_4': 61},
                       {'CHANNEL_NUMBER': 26}, {'$END': -27, 'PARAGRAPH_TEXT': 29}, {'$END': -28},
                       {'$END': -29, 'FULL_STOP': 134, 'ROUTING_INDICATOR': 226}, {'ZONE': 265}, {'SECTION_NUMBER': 9}, {'$END': -30}, {'$END': -31},
                       {'SECTION_NUMBER': 53}, {'$END': -32, 'STATION': -32, 'STATION_ONLY': -32}, {'SECTION_NUMBER': 206},
                       {'$END': -33, 'COLON': 278, 'SUBJECT_TEXT': 261},
                       {'$END': -34,
                        'NUMBER_ALONE': -34,
                        'NUMBER_BEFORE': -34,
                        'REFERENCE_AGAIN': -34,
                        'REFERENCE_END': -34,
                        'REFERENCE_LABEL': -34,
                        'REFERENCE_PAGE_LINE': -34,
                        'REFERENCE_PARENTHESIS': -34,
                        'REFERENCE_STATION': -34,
                        'REFERENCE_WORD': -34,
                        'REFERENCE_YEAR': -34,
                        'SEPARATOR': -34},
                       {'OF': 54}, {'$END': -35, 'WORD': -35}, {'$END': -36, 'PORTION_MARK': 55, 'SUBJECT_TEXT': 22},
                       {'$END': -37, 'DAY_OF_MONTH': 41, 'DAY_OF_YEAR': 151, 'file_time': 258}, {'$END': -38, 'WORD': 99}, {'PAGE_SECTION': 34}, {},
                       {'$END': -39, 'OPERATING_SIGNAL': 295},
                       {'$END': -40, 'DAY_OF_MONTH': 41, 'DAY_OF_YEAR': 151, 'SECTION_SUFFIX': 87, 'SERIAL': 254, 'file_time': 82}, {'$END': -41},
                       {'$END': -42, 'BESIDE': -42, 'DOUBLE_SLASH': -42, 'FINAL_SECTION': -42, 'SECTION_WORD': -42, 'SERVICE': -42, 'STATION': -42},
                       {'$END': -43, 'BESIDE': -43, 'DOUBLE_SLASH': 153, 'FINAL_SECTION': -43, 'SECTION_WORD': -43, 'SERVICE': -43, 'STATION': -43},
                       {'$END': -44, 'WORD': 58, '__classification_star_4': 188},
                       {'$END': -45, 'COMMA': -45, 'PERSON': -45, 'SEMICOLON': -45, 'TAG': -45}, {'PARAGRAPH_NUMBER': 130, 'paragraph_head': 228},
                       {'ADDRESS_NAME': 149},
                       {'$END': -46,
                        'BESIDE': -46,
                        'DOUBLE_SLASH': 225,
                        'FINAL_SECTION': -46,
                        'SECTION_WORD': -46,
                        'SERVICE': -46,
                        'STATION': -46,
                        '___level_star_6': 19},
                       {'$END': -47}, {'$END': -48, 'CLASSIFIED_BY_REST': -48}, {'$END': -49}, {'$END': -50},
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
                        'SEPARATOR': -51},
                       {'$END': -52, 'LEFT_OUT': 169}, {'$END': -53}, {}, {'$END': -54},
                       {'$END': -55, 'EXEMPTION': 145, 'EXEMPTION_SEPARATOR': 200, 'REMARK': 181, '___duration_star_7': 262}, {'$END': -56},
                       {'$END': -57}, {'MESSAGE_NUMBER': 43}, {'$END': -58, 'DAY_OF_MONTH': 41, 'DAY_OF_YEAR': 151, 'file_time': 264},
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
                       {'$END': -60, 'BESIDE': 202, 'FINAL_SECTION': 281, 'SECTION_WORD': 222, 'STATION': 120, 'section': 269},
                       {'$END': -61, 'COMMA': -61, 'PERSON': -61, 'SEMICOLON': -61, 'TAG': -61}, {'$END': -62}, {'SECURITY_GROUP': 245},
                       {'$END': -63,
                        'NUMBER_ALONE': -63,
                        'NUMBER_BEFORE': -63,
                        'REFERENCE_AGAIN': -63,
                        'REFERENCE_END': -63,
                        'REFERENCE_LABEL': -63,
                        'REFERENCE_PAGE_LINE': -63,
                        'REFERENCE_PARENTHESIS': -63,
                        'REFERENCE_STATION': -63,
                        'REFERENCE_WORD': -63,
                        'REFERENCE_YEAR': -63,
                        'SEPARATOR': -63,
                        'YEAR_BEHIND': 17},
                       {'$END': -64, 'REMARK': 168}, {'$END': -65, 'STATION': 152, 'STATION_ONLY': 46},
                       {'$END': -66,
                        'AMENDED': 196,
                        'DATE': 186,
                        'DECL': 38,
                        'EVENT': 246,
                        'NOT_APPLICABLE': 12,
                        'OADR': 257,
                        'REMARK': 274,
                        'SCHEDULE': 213,
                        '___duration_plus_8': 136,
                        '_duration': 165},
                       {'$END': -67,
                        'NUMBER_ALONE': -67,
                        'NUMBER_BEFORE': -67,
                        'REFERENCE_AGAIN': -67,
                        'REFERENCE_END': -67,
                        'REFERENCE_LABEL': -67,
                        'REFERENCE_PAGE_LINE': -67,
                        'REFERENCE_PARENTHESIS': -67,
                        'REFERENCE_STATION': -67,
                        'REFERENCE_WORD': -67,
                        'REFERENCE_YEAR': -67,
                        'SEPARATOR': -67,
                        'YEAR_BEHIND': 230},
                       {'OF': 30}, {'$END': -68, 'WORD': -68}, {'$END': -69, 'CHANNEL': -69},
                       {'$END': -70, 'BESIDE': -70, 'FINAL_SECTION': -70, 'SECTION_WORD': -70, 'STATION': -70},
                       {'$END': -71, 'BROKEN_MARK': 173, 'MARK': 158, 'PARAGRAPH_TEXT': 187}, {'$END': -72, 'REMARK': 116}, {'$END': -73},
                       {'$END': -74, 'CHANNEL': 44}, {'$END': -75}, {'DAY_TIME': -76, 'PROSIGN': -76}, {'$END': -77}, {}, {'$END': -78},
                       {'$END': -79}, {'$END': -80, 'CHANNEL': 143, 'CHANNEL_NUMBER': 268, 'SECURITY_PROSIGN': 277}, {'PAGE_STATION': 212},
                       {'$END': -81, 'REMARK': 138}, {'REFERENCE_NUMBER': 290}, {'$END': -82}, {'$END': -83},
                       {'$END': -84, 'FULL_STOP': -84, 'ROUTING_INDICATOR': -84}, {'$END': -85, 'OPERATING_SIGNAL': -85}, {'MESSAGE_NUMBER': 3},
                       {'$END': -86}, {'$END': -87, 'CLASSIFIED_BY_REST': -87, 'REASON_LETTERS': 75}, {'$END': -88},
                       {'$END': -89,
                        'DATE': -89,
                        'DECL': -89,
                        'EVENT': -89,
                        'EXEMPTION': -89,
                        'MANUAL_REVIEW': -89,
                        'NOT_APPLICABLE': -89,
                        'OADR': -89},
                       {'$END': -90, 'LEFT_OUT': 117}, {}, {'$END': -91}, {'$END': -92, 'REMARK': 28, 'SHORT_SECTION': 161}, {},
                       {'$END': -93, 'BROKEN_MARK': 250, 'FULL_STOP': 102, 'MARK': 167, 'PARAGRAPH_TEXT': 172},
                       {'$END': -94, 'CLASSIFIED_BY_REST': -94, 'REASON_LETTERS': 24, 'REASON_SECTION': 282}, {'$END': -95},
                       {'ROUTING_INDICATOR': 118, '__called_stations_plus_1': 47}, {'$END': -96},
                       {'$END': -97,
                        'NUMBER_ALONE': 93,
                        'NUMBER_BEFORE': 15,
                        'REFERENCE_AGAIN': 56,
                        'REFERENCE_END': 91,
                        'REFERENCE_LABEL': 32,
                        'REFERENCE_PAGE_LINE': 39,
                        'REFERENCE_PARENTHESIS': 298,
                        'REFERENCE_STATION': 37,
                        'REFERENCE_WORD': 0,
                        'REFERENCE_YEAR': 193,
                        'SEPARATOR': 88,
                        '_citation': 301,
                        'cited_telegram': 288},
                       {'$END': -98, 'DATE': 103, 'DECL': 124, 'EVENT': 111, 'EXEMPTION': 83, 'MANUAL_REVIEW': 94, 'NOT_APPLICABLE': 84, 'OADR': 114},
                       {'DAY_TIME': -99, 'PROSIGN': -99}, {'$END': -100},
                       {'CHANNEL': 155, 'START_OF_MESSAGE': 112, '__transmission_identifier_plus_0': 105, 'transmission_identifier': 81},
                       {'ROUTING_INDICATOR': 65}, {'$END': -101, 'COMMA': -101, 'PERSON': -101, 'SEMICOLON': -101, 'TAG': -101}, {'$END': -102},
                       {'$END': -103, 'CHANNEL_NUMBER': 176, 'SECURITY_PROSIGN': 273}, {'$END': -104, 'CONTINUITY_NUMBER': 125, 'LEFT_OUT': 234},
                       {'$END': -105, 'EXEMPTION': -105, 'EXEMPTION_SEPARATOR': -105, 'REMARK': -105},
                       {'$END': -106,
                        'BESIDE': -106,
                        'DOUBLE_SLASH': 225,
                        'EFTO': 73,
                        'FINAL_SECTION': -106,
                        'SECTION_WORD': -106,
                        'SERVICE': -106,
                        'STATION': -106,
                        '___level_star_6': 68},
                       {}, {'PAGE_SECTION': 113}, {'$END': -107, 'CONTINUITY_NUMBER': 211, 'LEFT_OUT': 195, 'PRECEDENCE_WORD': 192},
                       {'$END': -108, 'BROKEN_MARK': 251, 'MARK': 45, 'PARAGRAPH_TEXT': 127}, {'TIME': 179}, {'MESSAGE_NUMBER': 6}, {'WORD': 67},
                       {'DOUBLED_PROSIGN': 133, 'called_stations': 63}, {'CHANNEL_NUMBER': 100}, {'PAGE_NUMBER': 236}, {'MONTH': 11},
                       {'$END': -109, 'PARAGRAPH_TEXT': 219}, {'OF': 62, 'PAGE_OF_SECTION': 98}, {'$END': -110, 'INSTRUCTIONS': 85}, {'OF': 224},
                       {'$END': -111}, {'ADDRESSED_INDICATOR': 285, 'ADDRESS_NAME': 249}, {'$END': -112, 'CONTINUITY_NUMBER': 204, 'LEFT_OUT': 227},
                       {'$END': -113}, {'DE': 140, 'calling_station': 183}, {'$END': -114, 'PARAGRAPH_TEXT': 238}, {'$END': -115}, {'$END': -116}, {},
                       {'$END': -117}, {'$END': -118}, {'$END': -119, 'PARAGRAPH_TEXT': 77}, {'SECURITY_SIGNAL': 92, 'security': 259}, {'MARK': 40},
                       {'$END': -120, 'SECURITY_PROSIGN': 216},
                       {'$END': -121,
                        'NUMBER_ALONE': -121,
                        'NUMBER_BEFORE': -121,
                        'REFERENCE_AGAIN': -121,
                        'REFERENCE_END': -121,
                        'REFERENCE_LABEL': -121,
                        'REFERENCE_PAGE_LINE': -121,
                        'REFERENCE_PARENTHESIS': -121,
                        'REFERENCE_STATION': -121,
                        'REFERENCE_WORD': -121,
                        'REFERENCE_YEAR': -121,
                        'SEPARATOR': -121},
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
                        'SEPARATOR': -122,
                        'YEAR_BEHIND': 215},
                       {'$END': -123}, {'$END': -124, 'WORD': 99}, {'$END': -125}, {'$END': -126, 'CONTINUITY_NUMBER': 79, 'LEFT_OUT': 123}, {},
                       {'$END': -127, 'LEFT_OUT': 106}, {'$END': -128}, {'$END': -129, 'REMARK': 80}, {'$END': -130}, {'$END': -131, 'WORD': 99},
                       {'DAY_TIME': 300, 'PROSIGN': 137, '__date_time_group_star_3': 21, 'date_time_group': 129},
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
                       {'$END': -133}, {'$END': -134, 'CONTINUITY_NUMBER': 27, 'LEFT_OUT': 108},
                       {'$END': -135,
                        'NUMBER_ALONE': -135,
                        'NUMBER_BEFORE': -135,
                        'REFERENCE_AGAIN': -135,
                        'REFERENCE_END': -135,
                        'REFERENCE_LABEL': -135,
                        'REFERENCE_PAGE_LINE': -135,
                        'REFERENCE_PARENTHESIS': -135,
                        'REFERENCE_STATION': 13,
                        'REFERENCE_WORD': -135,
                        'REFERENCE_YEAR': -135,
                        'SEPARATOR': -135},
                       {'$END': -136, 'CONTINUITY_NUMBER': 184, 'LEFT_OUT': 275, 'PRECEDENCE_WORD': 144}, {'$END': -137},
                       {'$END': -138,
                        'DATE': 186,
                        'DECL': 38,
                        'EVENT': 246,
                        'NOT_APPLICABLE': 12,
                        'OADR': 257,
                        'REMARK': 274,
                        'SCHEDULE': 213,
                        '___duration_plus_8': 136,
                        '_duration': 104},
                       {}, {'$END': -139, 'COMMA': -139, 'PERSON': -139, 'SEMICOLON': -139, 'TAG': -139}, {'$END': -140}, {'EXEMPTION': 210},
                       {'$END': -141}, {'$END': -142, 'BESIDE': -142, 'FINAL_SECTION': -142, 'SECTION_WORD': -142, 'STATION': -142},
                       {'$END': -143, 'EXEMPTION': -143, 'EXEMPTION_SEPARATOR': -143, 'REMARK': -143}, {'$END': -144, 'LEFT_OUT': 50}, {'$END': -145},
                       {'$END': -146, 'STATION': -146, 'STATION_ONLY': -146}, {'EXEMPTION': 239},
                       {'$END': -147,
                        'CLASSIFIED_BY_KEYWORD': -147,
                        'CLASSIFIED_BY_REST': -147,
                        'CLASSIFIER': -147,
                        'REASON_SECTION': -147,
                        'REASON_WORD': -147},
                       {'FM': 25, 'originator': 170}, {'$END': -148, 'EXEMPTION': -148, 'EXEMPTION_SEPARATOR': -148, 'REMARK': -148},
                       {'$END': -149, 'LEFT_OUT': 162}, {'PAGE_NUMBER': 128}, {'$END': -150}, {'$END': -151, 'WORD': 99},
                       {'$END': -152,
                        'NUMBER_ALONE': -152,
                        'NUMBER_BEFORE': -152,
                        'REFERENCE_AGAIN': -152,
                        'REFERENCE_END': -152,
                        'REFERENCE_LABEL': -152,
                        'REFERENCE_PAGE_LINE': -152,
                        'REFERENCE_PARENTHESIS': -152,
                        'REFERENCE_STATION': -152,
                        'REFERENCE_WORD': -152,
                        'REFERENCE_YEAR': -152,
                        'SEPARATOR': -152},
                       {'$END': -153}, {'$END': -154, 'PARAGRAPH_TEXT': 7},
                       {'$END': -155, 'BESIDE': -155, 'FINAL_SECTION': -155, 'SECTION_WORD': -155, 'SERVICE': -155, 'STATION': -155}, {'$END': -156},
                       {'$END': -157}, {'ADDRESSED_INDICATOR': 72, 'ADDRESS_NAME': 35, 'ROLE_WORD': 163, 'addressee': 42}, {'SECTION_NUMBER': 57},
                       {'$END': -158, 'COMMA': -158, 'PERSON': -158, 'SEMICOLON': -158, 'TAG': -158}, {'SHORT_SECTION': 247}, {'WORD': 299},
                       {'$END': -159, 'FULL_STOP': -159, 'ROUTING_INDICATOR': -159}, {'$END': -160}, {},
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
                        'SEPARATOR': -162},
                       {'$END': -163, 'REMARK': 243}, {'SOLID_LEVEL': 146, 'SPACED_LEVEL': 218, '_level': 303, 'classification': 244},
                       {'$END': -164, 'COMMA': -164, 'PERSON': -164, 'SEMICOLON': -164, 'TAG': -164}, {'$END': -165},
                       {'$END': -166, 'CLASSIFIED_BY_REST': 302, 'REASON_SECTION': 122, 'REASON_WORD': 131, 'reason': 294}, {'PAGE_SECTION': 159},
                       {'$END': -167, 'LEFT_OUT': 51}, {'$END': -168}, {'$END': -169, 'EXEMPTION': -169, 'EXEMPTION_SEPARATOR': -169, 'REMARK': -169},
                       {'$END': -170, 'COMMA': -170, 'PERSON': -170, 'SEMICOLON': -170, 'TAG': -170}, {'EO': 284, 'executive_order': 248},
                       {'$END': -171}, {'$END': -172}, {}, {'$END': -173, 'OPERATING_SIGNAL': 119, 'SPECIAL_HANDLING': 260, '__security_star_2': 64},
                       {'$END': -174}, {'$END': -175, 'REMARK': 256}, {},
                       {'$END': -176, 'CONTINUITY_NUMBER': 237, 'LEFT_OUT': 266, 'PRECEDENCE_WORD': 182}, {'$END': -177, 'PARAGRAPH_TEXT': 242},
                       {'$END': -178, 'PARAGRAPH_TEXT': 121},
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
                        'YEAR_BEHIND': 177},
                       {'TAGS_KEYWORD': 292, 'tags': 296},
                       {'$END': -180, 'DAY_OF_MONTH': 41, 'DAY_OF_YEAR': 151, 'SECTION_SUFFIX': 60, 'file_time': 205},
                       {'$END': -181, 'CLASSIFIED_BY_REST': -181}, {'$END': -182}, {'$END': -183, 'REMARK': 132}, {'$END': -184}, {},
                       {'$END': -185, 'OPERATING_SIGNAL': 119, '__security_star_2': 279}, {'$END': -186},
                       {'$END': -187, 'EXEMPTION': 203, 'EXEMPTION_SEPARATOR': 207, 'REMARK': 185}, {'$END': -188, 'REMARK': 33}, {'$END': -189},
                       {'MONTH': 23}, {'$END': -190}, {'SUBJECT_KEYWORD': 59, 'subject': 109}, {'$END': -191, 'SECURITY_PROSIGN': 191},
                       {'$END': -192, 'STATION': 36, 'STATION_ONLY': 8}, {'$END': -193, 'INSTRUCTIONS': 171}, {'$END': -194},
                       {'$END': -195,
                        'CLASSIFIED_BY_KEYWORD': -195,
                        'CLASSIFIED_BY_REST': -195,
                        'CLASSIFIER': -195,
                        'REASON_SECTION': -195,
                        'REASON_WORD': -195},
                       {'$END': -196}, {'$END': -197}, {'$END': -198}, {'REFERENCE_KEYWORD': 287, 'references': 10}, {'$END': -199},
                       {'$END': -200, 'SUBJECT_TEXT': 142}, {'$END': -201, 'OPERATING_SIGNAL': 295}, {'$END': -202}, {'OF': 52, 'SECTION_NUMBER': 2},
                       {'$END': -203, 'CLASSIFIED_BY_REST': -203, 'REASON_LETTERS': 255},
                       {'CLASSIFIED_BY_KEYWORD': 208, '__classified_by_plus_10': 14, 'classified_by': 20}, {'ORDER_NUMBER': 96},
                       {'ADDRESS_NAME': 194}, {'$END': -204, 'COMMA': -204, 'PERSON': -204, 'SEMICOLON': -204, 'TAG': -204},
                       {'$END': -205,
                        'NUMBER_ALONE': 93,
                        'NUMBER_BEFORE': 15,
                        'REFERENCE_AGAIN': 56,
                        'REFERENCE_END': 16,
                        'REFERENCE_LABEL': 32,
                        'REFERENCE_PAGE_LINE': 39,
                        'REFERENCE_PARENTHESIS': 298,
                        'REFERENCE_STATION': 37,
                        'REFERENCE_WORD': 0,
                        'REFERENCE_YEAR': 193,
                        '_citation': 190,
                        '_citations': 135,
                        'cited_telegram': 288},
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
                       {'$END': -207, 'CLASSIFIED_BY_REST': 291},
                       {'$END': -208,
                        'NUMBER_ALONE': -208,
                        'NUMBER_BEFORE': -208,
                        'REFERENCE_AGAIN': -208,
                        'REFERENCE_END': -208,
                        'REFERENCE_LABEL': -208,
                        'REFERENCE_PAGE_LINE': -208,
                        'REFERENCE_PARENTHESIS': -208,
                        'REFERENCE_STATION': -208,
                        'REFERENCE_WORD': -208,
                        'REFERENCE_YEAR': -208,
                        'SEPARATOR': -208,
                        'YEAR_BEHIND': 78},
                       {'$END': -209}, {'$END': -210, 'COMMA': 141, 'PERSON': 240, 'SEMICOLON': 70, 'TAG': 286, '__tags_star_9': 293},
                       {'$END': -211, 'COMMA': 223, 'PERSON': 233, 'SEMICOLON': 90, 'TAG': 198}, {'$END': -212, 'CLASSIFIED_BY_REST': 199},
                       {'$END': -213, 'OPERATING_SIGNAL': -213}, {}, {'$END': -214, 'LEFT_OUT': 66},
                       {'$END': -215,
                        'NUMBER_ALONE': -215,
                        'NUMBER_BEFORE': -215,
                        'REFERENCE_AGAIN': -215,
                        'REFERENCE_END': -215,
                        'REFERENCE_LABEL': -215,
                        'REFERENCE_PAGE_LINE': -215,
                        'REFERENCE_PARENTHESIS': -215,
                        'REFERENCE_STATION': -215,
                        'REFERENCE_WORD': -215,
                        'REFERENCE_YEAR': -215,
                        'SEPARATOR': -215},
                       {'$END': -216,
                        'BESIDE': -216,
                        'DOUBLE_SLASH': -216,
                        'FINAL_SECTION': -216,
                        'SECTION_WORD': -216,
                        'SERVICE': -216,
                        'STATION': -216},
                       {'ZONE': 157},
                       {'$END': -217,
                        'NUMBER_ALONE': -217,
                        'NUMBER_BEFORE': -217,
                        'REFERENCE_AGAIN': -217,
                        'REFERENCE_END': -217,
                        'REFERENCE_LABEL': -217,
                        'REFERENCE_PAGE_LINE': -217,
                        'REFERENCE_PARENTHESIS': -217,
                        'REFERENCE_STATION': -217,
                        'REFERENCE_WORD': -217,
                        'REFERENCE_YEAR': -217,
                        'SEPARATOR': -217},
                       {'$END': -218},
                       {'$END': -219,
                        'BESIDE': 101,
                        'FINAL_SECTION': 281,
                        'SECTION_WORD': 222,
                        'SERVICE': 263,
                        'STATION': 86,
                        '__classification_star_5': 89,
                        'section': 95}],
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
 'markings': {'rules': [('__banner_release_star_3', 1), ('__banner_release_star_3', 2), ('release', 2), ('portion', 2), ('_control', 1),
                        ('__release_star_1', 2), ('release', 3), ('__banner_release_star_3', 2), ('__portion_star_0', 3), ('__banner_star_2', 3),
                        ('__banner_star_2', 3), ('__banner_star_2', 1), ('_control', 1), ('portion', 2), ('_separator', 1), ('_control', 1),
                        ('_separator', 1), ('banner', 2), ('__banner_star_2', 1), ('__portion_star_0', 2), ('__banner_star_2', 2),
                        ('__banner_star_2', 2), ('banner', 2), ('portion', 1), ('__release_star_1', 3), ('banner_release', 3), ('__banner_star_2', 2),
                        ('banner_release', 2), ('banner', 1), ('__release_star_1', 2), ('portion', 1), ('banner', 1), ('_separator', 1),
                        ('__banner_star_2', 2), ('_separator', 1), ('__banner_release_star_3', 3), ('__release_star_1', 1)],
              'starts': {'banner': (23, 30), 'portion': (35, 28)},
              'states': [{'$END': -1, 'BANNER_CONTROL': -1, 'BANNER_COUNTRY': -1, 'BANNER_RELEASE_TO': -1, 'BANNER_SEPARATOR': -1, '__ANON_0': -1},
                         {'$END': -2, 'BANNER_CONTROL': -2, 'BANNER_COUNTRY': -2, 'BANNER_RELEASE_TO': -2, 'BANNER_SEPARATOR': -2, '__ANON_0': -2},
                         {'COUNTRY': 4}, {'CONTROL': 7, 'RELEASE_TO': 2, 'UNCLASSIFIED_CONTROL': 16, '_control': 26, 'release': 20},
                         {'$END': -3, 'COMMA': 44, 'COUNTRY': 50, 'DOUBLE_SLASH': -3, 'HYPHEN': -3, 'SLASH': -3, '__release_star_1': 9},
                         {'$END': -4, 'COMMA': 21, 'DOUBLE_SLASH': 46, 'HYPHEN': 48, 'SLASH': 18, '_separator': 6},
                         {'CONTROL': 7, 'RELEASE_TO': 2, 'UNCLASSIFIED_CONTROL': 16, '_control': 12, 'release': 20},
                         {'$END': -5, 'COMMA': -5, 'DOUBLE_SLASH': -5, 'HYPHEN': -5, 'SLASH': -5},
                         {'$END': -6, 'COMMA': -6, 'COUNTRY': -6, 'DOUBLE_SLASH': -6, 'HYPHEN': -6, 'SLASH': -6},
                         {'$END': -7, 'COMMA': 11, 'COUNTRY': 8, 'DOUBLE_SLASH': -7, 'HYPHEN': -7, 'SLASH': -7},
                         {'$END': -8, 'BANNER_CONTROL': -8, 'BANNER_COUNTRY': -8, 'BANNER_RELEASE_TO': -8, 'BANNER_SEPARATOR': -8, '__ANON_0': -8},
                         {'COUNTRY': 37}, {'$END': -9, 'COMMA': -9, 'DOUBLE_SLASH': -9, 'HYPHEN': -9, 'SLASH': -9},
                         {'$END': -10, 'BANNER_CONTROL': -10, 'BANNER_RELEASE_TO': -10, 'BANNER_SEPARATOR': -10},
                         {'$END': -11, 'BANNER_CONTROL': -11, 'BANNER_RELEASE_TO': -11, 'BANNER_SEPARATOR': -11},
                         {'$END': -12, 'BANNER_CONTROL': -12, 'BANNER_RELEASE_TO': -12, 'BANNER_SEPARATOR': -12},
                         {'$END': -13, 'COMMA': -13, 'DOUBLE_SLASH': -13, 'HYPHEN': -13, 'SLASH': -13},
                         {'$END': -14, 'COMMA': 21, 'DOUBLE_SLASH': 46, 'HYPHEN': 48, 'SLASH': 18, '_separator': 6},
                         {'CONTROL': -15, 'RELEASE_TO': -15, 'UNCLASSIFIED_CONTROL': -15}, {'BANNER_COUNTRY': 40},
                         {'$END': -16, 'COMMA': -16, 'DOUBLE_SLASH': -16, 'HYPHEN': -16, 'SLASH': -16},
                         {'CONTROL': -17, 'RELEASE_TO': -17, 'UNCLASSIFIED_CONTROL': -17},
                         {'$END': -18, 'BANNER_CONTROL': 47, 'BANNER_RELEASE_TO': 19, 'BANNER_SEPARATOR': 24, 'banner_release': 39},
                         {'BANNER_CONTROL': 41, 'BANNER_LEVEL': 45, 'banner': 30},
                         {'BANNER_CONTROL': 14, 'BANNER_RELEASE_TO': 19, 'banner_release': 13},
                         {'$END': -19, 'BANNER_CONTROL': -19, 'BANNER_RELEASE_TO': -19, 'BANNER_SEPARATOR': -19},
                         {'$END': -20, 'COMMA': -20, 'DOUBLE_SLASH': -20, 'HYPHEN': -20, 'SLASH': -20},
                         {'$END': -21, 'BANNER_CONTROL': -21, 'BANNER_RELEASE_TO': -21, 'BANNER_SEPARATOR': -21}, {}, {'BANNER_COUNTRY': 1}, {},
                         {'$END': -22, 'BANNER_CONTROL': -22, 'BANNER_RELEASE_TO': -22, 'BANNER_SEPARATOR': -22},
                         {'BANNER_CONTROL': 31, 'BANNER_RELEASE_TO': 19, 'banner_release': 27},
                         {'$END': -23, 'BANNER_CONTROL': 47, 'BANNER_RELEASE_TO': 19, 'BANNER_SEPARATOR': 24, 'banner_release': 39},
                         {'BANNER_COUNTRY': 49}, {'PORTION_LEVEL': 43, 'UNCLASSIFIED_CONTROL': 36, 'portion': 28},
                         {'$END': -24, 'COMMA': 21, 'DOUBLE_SLASH': 46, 'HYPHEN': 48, 'SLASH': 18, '__portion_star_0': 5, '_separator': 3},
                         {'$END': -25, 'COMMA': -25, 'COUNTRY': -25, 'DOUBLE_SLASH': -25, 'HYPHEN': -25, 'SLASH': -25},
                         {'$END': -26,
                          'BANNER_CONTROL': -26,
                          'BANNER_COUNTRY': 10,
                          'BANNER_RELEASE_TO': -26,
                          'BANNER_SEPARATOR': -26,
                          '__ANON_0': 34},
                         {'$END': -27, 'BANNER_CONTROL': -27, 'BANNER_RELEASE_TO': -27, 'BANNER_SEPARATOR': -27},
                         {'$END': -28,
                          'BANNER_CONTROL': -28,
                          'BANNER_COUNTRY': 0,
                          'BANNER_RELEASE_TO': -28,
                          'BANNER_SEPARATOR': -28,
                          '__ANON_0': 29,
                          '__banner_release_star_3': 38},
                         {'$END': -29,
                          'BANNER_CONTROL': 15,
                          'BANNER_RELEASE_TO': 19,
                          'BANNER_SEPARATOR': 32,
                          '__banner_star_2': 22,
                          'banner_release': 25},
                         {'$END': -30, 'COMMA': -30, 'COUNTRY': -30, 'DOUBLE_SLASH': -30, 'HYPHEN': -30, 'SLASH': -30},
                         {'$END': -31, 'COMMA': 21, 'DOUBLE_SLASH': 46, 'HYPHEN': 48, 'SLASH': 18, '__portion_star_0': 17, '_separator': 3},
                         {'COUNTRY': 42},
                         {'$END': -32,
                          'BANNER_CONTROL': 15,
                          'BANNER_RELEASE_TO': 19,
                          'BANNER_SEPARATOR': 32,
                          '__banner_star_2': 33,
                          'banner_release': 25},
                         {'CONTROL': -33, 'RELEASE_TO': -33, 'UNCLASSIFIED_CONTROL': -33},
                         {'$END': -34, 'BANNER_CONTROL': -34, 'BANNER_RELEASE_TO': -34, 'BANNER_SEPARATOR': -34},
                         {'CONTROL': -35, 'RELEASE_TO': -35, 'UNCLASSIFIED_CONTROL': -35},
                         {'$END': -36,
                          'BANNER_CONTROL': -36,
                          'BANNER_COUNTRY': -36,
                          'BANNER_RELEASE_TO': -36,
                          'BANNER_SEPARATOR': -36,
                          '__ANON_0': -36},
                         {'$END': -37, 'COMMA': -37, 'COUNTRY': -37, 'DOUBLE_SLASH': -37, 'HYPHEN': -37, 'SLASH': -37}],
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
 'telegram': {'rules': [('_extract', 1), ('_addresses', 2), ('_citations', 0), ('ending', 1), ('_routing', 1), ('ending', 0), ('_extract', 2),
                        ('heading', 1), ('_routing', 2), ('text', 2), ('ending', 1), ('__text_star_0', 1), ('_routing', 2), ('_routing', 3),
                        ('_addresses', 1), ('_validation', 2), ('ending', 3), ('ending', 1), ('_routing', 1), ('ending', 2), ('_extract', 3),
                        ('ending', 1), ('heading', 2), ('_addresses', 1), ('text', 1), ('_routing', 2), ('heading', 5), ('_addresses', 2),
                        ('heading', 5), ('ending', 3), ('ending', 3), ('_citations', 1), ('_citations', 2), ('_titles', 4), ('_routing', 2),
                        ('__text_star_0', 1), ('_routing', 1), ('_titles', 5), ('_addresses', 3), ('heading', 4), ('_extract', 2), ('_routing', 3),
                        ('heading', 1), ('telegram', 2), ('_citations', 1), ('telegram', 3), ('text', 3), ('heading', 6), ('ending', 4),
                        ('_validation', 2), ('__text_star_0', 2), ('_citations', 2), ('ending', 2), ('_routing', 2), ('_addresses', 3), ('ending', 2),
                        ('_routing', 1), ('_addresses', 4), ('ending', 2), ('_validation', 1), ('ending', 3), ('text', 2), ('_routing', 3),
                        ('_routing', 4), ('_routing', 3), ('_extract', 1), ('__text_star_0', 2), ('_extract', 1), ('_extract', 2), ('_validation', 1),
                        ('_addresses', 2), ('ending', 2), ('_routing', 2), ('ending', 2), ('telegram', 1)],
              'starts': {'telegram': (30, 64)},
              'states': [{'BREAK': -1, 'CLASSIFICATION': -1, 'INFO': 23, 'TO': 14, '_addresses': 6},
                         {'ACCOUNTING': -2, 'BREAK': -2, 'CLASSIFICATION': -2, 'INFO': 59},
                         {'$END': -3,
                          'BREAK': -3,
                          'CLASSIFIED_BY': 34,
                          'CORRECTION': -3,
                          'END_OF_MESSAGE': -3,
                          'END_SERIAL': -3,
                          'REFERENCES': 48,
                          'SIGNATURE': -3,
                          'TEXT': -3,
                          '_citations': 36},
                         {'$END': -4, 'END_OF_MESSAGE': 65}, {'CALLING_STATION': 37, 'DATE_TIME_GROUP': -5, 'SECURITY': 25},
                         {'$END': -6,
                          'BREAK': 17,
                          'CORRECTION': 66,
                          'END_OF_MESSAGE': 21,
                          'END_SERIAL': 78,
                          'SIGNATURE': 10,
                          '_validation': 3,
                          'ending': 47},
                         {'BREAK': -7, 'CLASSIFICATION': -7}, {'BREAK': 22, 'CLASSIFICATION': -8}, {'DATE_TIME_GROUP': -9, 'SECURITY': 45},
                         {'$END': -10,
                          'BREAK': -10,
                          'CAPTION': 55,
                          'CORRECTION': -10,
                          'END_OF_MESSAGE': -10,
                          'END_SERIAL': -10,
                          'EXECUTIVE_ORDER': 67,
                          'PASS': 74,
                          'SIGNATURE': -10,
                          '_titles': 50},
                         {'$END': -11, 'BREAK': 82, 'CORRECTION': 66, 'END_OF_MESSAGE': 80, 'END_SERIAL': 78, '_validation': 60},
                         {'$END': -12,
                          'BREAK': -12,
                          'CAPTION': -12,
                          'CORRECTION': -12,
                          'END_OF_MESSAGE': -12,
                          'END_SERIAL': -12,
                          'EXECUTIVE_ORDER': -12,
                          'PASS': -12,
                          'SIGNATURE': -12},
                         {'DATE_TIME_GROUP': -13}, {'DATE_TIME_GROUP': -14},
                         {'ACCOUNTING': -15, 'BREAK': -15, 'CLASSIFICATION': -15, 'EXEMPTED': 1, 'INFO': 79}, {'$END': -16, 'END_OF_MESSAGE': -16},
                         {'$END': -17}, {'$END': -18, 'CORRECTION': 66, 'END_OF_MESSAGE': 57, 'END_SERIAL': 78, '_validation': 19},
                         {'CALLED_STATIONS': 81, 'CALLING_STATION': 8, 'DATE_TIME_GROUP': -19, 'SECURITY': 58}, {'$END': -20, 'END_OF_MESSAGE': 31},
                         {'BREAK': -21, 'CLASSIFICATION': -21}, {'$END': -22}, {'CLASSIFICATION': -23},
                         {'ACCOUNTING': -24, 'BREAK': -24, 'CLASSIFICATION': -24, 'EXEMPTED': 27},
                         {'$END': -25,
                          'BREAK': -25,
                          'CAPTION': 11,
                          'CORRECTION': -25,
                          'END_OF_MESSAGE': -25,
                          'END_SERIAL': -25,
                          'EXECUTIVE_ORDER': 67,
                          'PASS': 38,
                          'SIGNATURE': -25,
                          '__text_star_0': 9,
                          '_titles': 69},
                         {'DATE_TIME_GROUP': -26}, {'BREAK': 51, 'CLASSIFICATION': -27}, {'ACCOUNTING': -28, 'BREAK': -28, 'CLASSIFICATION': -28},
                         {'CLASSIFICATION': -29}, {'CLASSIFICATION': 24, 'text': 44},
                         {'$END': -6,
                          'BREAK': 46,
                          'CALLED_STATIONS': 4,
                          'CALLING_STATION': 62,
                          'CLASSIFICATION': 24,
                          'CORRECTION': 66,
                          'DATE_TIME_GROUP': 73,
                          'END_OF_MESSAGE': 21,
                          'END_SERIAL': 78,
                          'FROM': 0,
                          'INFO': 23,
                          'SECURITY': 39,
                          'SIGNATURE': 10,
                          'TO': 14,
                          'TRANSMISSION_IDENTIFIER': 18,
                          '_addresses': 75,
                          '_extract': 7,
                          '_routing': 77,
                          '_validation': 3,
                          'ending': 83,
                          'heading': 29,
                          'telegram': 64,
                          'text': 5},
                         {'$END': -30}, {'$END': -31}, {'FROM': 53},
                         {'$END': -32,
                          'BREAK': -32,
                          'CORRECTION': -32,
                          'END_OF_MESSAGE': -32,
                          'END_SERIAL': -32,
                          'REFERENCES': 56,
                          'SIGNATURE': -32,
                          'TEXT': -32},
                         {'$END': -33, 'BREAK': -33, 'CORRECTION': -33, 'END_OF_MESSAGE': -33, 'END_SERIAL': -33, 'SIGNATURE': -33, 'TEXT': -33},
                         {'$END': -34, 'BREAK': -34, 'CORRECTION': -34, 'END_OF_MESSAGE': -34, 'END_SERIAL': -34, 'SIGNATURE': -34, 'TEXT': 40},
                         {'DATE_TIME_GROUP': -35, 'SECURITY': 13},
                         {'$END': -36,
                          'BREAK': -36,
                          'CAPTION': -36,
                          'CORRECTION': -36,
                          'END_OF_MESSAGE': -36,
                          'END_SERIAL': -36,
                          'EXECUTIVE_ORDER': -36,
                          'PASS': -36,
                          'SIGNATURE': -36},
                         {'DATE_TIME_GROUP': -37},
                         {'$END': -38, 'BREAK': -38, 'CORRECTION': -38, 'END_OF_MESSAGE': -38, 'END_SERIAL': -38, 'SIGNATURE': -38},
                         {'ACCOUNTING': -39, 'BREAK': -39, 'CLASSIFICATION': -39}, {'ACCOUNTING': 26, 'BREAK': 28, 'CLASSIFICATION': -40},
                         {'BREAK': -41, 'CLASSIFICATION': -41},
                         {'$END': -6,
                          'BREAK': 17,
                          'CORRECTION': 66,
                          'END_OF_MESSAGE': 21,
                          'END_SERIAL': 78,
                          'SIGNATURE': 10,
                          '_validation': 3,
                          'ending': 49},
                         {'DATE_TIME_GROUP': -42},
                         {'$END': -18, 'CLASSIFICATION': -43, 'CORRECTION': 66, 'END_OF_MESSAGE': 57, 'END_SERIAL': 78, '_validation': 19},
                         {'$END': -44},
                         {'$END': -45,
                          'BREAK': -45,
                          'CLASSIFIED_BY': 35,
                          'CORRECTION': -45,
                          'END_OF_MESSAGE': -45,
                          'END_SERIAL': -45,
                          'SIGNATURE': -45,
                          'TEXT': -45},
                         {'$END': -46}, {'$END': -47, 'BREAK': -47, 'CORRECTION': -47, 'END_OF_MESSAGE': -47, 'END_SERIAL': -47, 'SIGNATURE': -47},
                         {'CLASSIFICATION': -48}, {'$END': -49}, {'INFO': 23, 'TO': 14, '_addresses': 42}, {'$END': -50, 'END_OF_MESSAGE': -50},
                         {'$END': -51,
                          'BREAK': -51,
                          'CAPTION': -51,
                          'CORRECTION': -51,
                          'END_OF_MESSAGE': -51,
                          'END_SERIAL': -51,
                          'EXECUTIVE_ORDER': -51,
                          'PASS': -51,
                          'SIGNATURE': -51},
                         {'$END': -52, 'BREAK': -52, 'CORRECTION': -52, 'END_OF_MESSAGE': -52, 'END_SERIAL': -52, 'SIGNATURE': -52, 'TEXT': -52},
                         {'$END': -53}, {'DATE_TIME_GROUP': -54}, {'ACCOUNTING': -55, 'BREAK': -55, 'CLASSIFICATION': -55, 'EXEMPTED': 63},
                         {'$END': -56, 'END_OF_MESSAGE': 16}, {'SUBJECT': 2}, {'DATE_TIME_GROUP': -57, 'SECURITY': 12},
                         {'ACCOUNTING': -58, 'BREAK': -58, 'CLASSIFICATION': -58}, {}, {'$END': -59},
                         {'$END': -60, 'END_OF_MESSAGE': -60, 'END_SERIAL': 54}, {'TAGS': 61}, {'$END': -61, 'END_OF_MESSAGE': 52},
                         {'$END': -62, 'BREAK': -62, 'CORRECTION': -62, 'END_OF_MESSAGE': -62, 'END_SERIAL': -62, 'SIGNATURE': -62},
                         {'DATE_TIME_GROUP': -63, 'SECURITY': 71}, {'DATE_TIME_GROUP': -64}, {'DATE_TIME_GROUP': -65},
                         {'BREAK': -66, 'CLASSIFICATION': -66, 'FROM': 76, 'INFO': 23, 'TO': 14, '_addresses': 43},
                         {'$END': -67,
                          'BREAK': -67,
                          'CAPTION': -67,
                          'CORRECTION': -67,
                          'END_OF_MESSAGE': -67,
                          'END_SERIAL': -67,
                          'EXECUTIVE_ORDER': -67,
                          'PASS': -67,
                          'SIGNATURE': -67},
                         {'BREAK': -68, 'CLASSIFICATION': -68}, {'BREAK': -69, 'CLASSIFICATION': -69, 'INFO': 23, 'TO': 14, '_addresses': 20},
                         {'DATE_TIME_GROUP': 33}, {'$END': -70, 'CORRECTION': 15, 'END_OF_MESSAGE': -70},
                         {'ACCOUNTING': -71, 'BREAK': -71, 'CLASSIFICATION': -71, 'EXEMPTED': 41}, {'$END': -72},
                         {'CALLING_STATION': 70, 'DATE_TIME_GROUP': -73, 'SECURITY': 72},
                         {'$END': -74, 'CORRECTION': 66, 'END_OF_MESSAGE': 32, 'END_SERIAL': 78, '_validation': 68}, {'$END': -75}],
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
                             '(?i:(?:- ?)*BEGIN(?:NING)? (?:OF )?(?:[A-Z\\-]+ '
                             '){0,3}(?:TEXT|QUOTE|MESSAGE|CABLE|TRANSLATION|STATEMENT|LETTER|NOTE)\\b)'),
                            ('PAGE_LINE',
                             "[A-Z][A-Z .'\\-]{0,12} +\\d{8} +\\d{3}(?:\\.\\d{1,2})? +OF +\\d{3}\\b|PAGE +\\d{2} +[A-Z][A-Z .'\\-]{1,25}? "
                             '+\\d{4,6}\\b'),
                            ('QUOTE_END',
                             '(?i:(?:- ?)*END (?:OF )?(?:[A-Z\\-]+ ){0,3}(?:TEXT|QUOTE|MESSAGE|CABLE|TRANSLATION|STATEMENT|LETTER|NOTE)\\b)'),
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
