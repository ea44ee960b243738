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

TABLES = {'fields': {'rules': [('__classification_star_5', 1), ('addressee', 5), ('sub_paragraph_head', 3), ('addressee', 4), ('portion_head', 1),
                      ('portion_head', 2), ('transmission_identifier', 4), ('classified_by', 2), ('addressee', 4), ('_citation', 1),
                      ('paragraph_head', 4), ('addressee', 3), ('addressee', 4), ('subject', 2), ('date_time_group', 5),
                      ('transmission_identifier', 1), ('addressee', 4), ('cited_telegram', 3), ('page_line', 8), ('addressee', 4),
                      ('classified_by', 2), ('cited_telegram', 2), ('addressee', 5), ('__date_time_group_star_3', 1), ('_duration', 2),
                      ('transmission_identifier', 1), ('__security_star_2', 1), ('_citation', 1), ('calling_station', 5), ('_level', 2),
                      ('classification', 2), ('page_line', 5), ('tags', 2), ('_duration', 2), ('addressee', 4), ('reason', 1), ('addressee', 4),
                      ('page_line', 5), ('transmission_identifier', 2), ('classified_by', 4), ('reason', 3), ('__security_star_2', 2),
                      ('___level_star_6', 3), ('called_stations', 2), ('classification', 4), ('page_line', 4), ('_citation', 1),
                      ('classification', 5), ('addressee', 4), ('addressee', 6), ('classification', 4), ('originator', 2), ('cited_telegram', 3),
                      ('executive_order', 3), ('classification', 4), ('executive_order', 2), ('references', 2), ('__classification_star_4', 1),
                      ('__tags_star_9', 1), ('_citation', 1), ('addressee', 2), ('_duration', 3), ('called_stations', 3), ('_duration', 2),
                      ('section', 3), ('cited_telegram', 1), ('classified_by', 3), ('classification', 4), ('reason', 2), ('__tags_star_9', 1),
                      ('addressee', 2), ('__tags_star_9', 2), ('_duration', 1), ('paragraph_head', 2), ('cited_telegram', 2),
                      ('__called_stations_plus_1', 1), ('_citations', 1), ('_duration', 2), ('classification', 5), ('__classified_by_plus_10', 2),
                      ('cited_telegram', 2), ('_duration', 2), ('classification', 2), ('_duration', 2), ('__called_stations_plus_1', 2),
                      ('executive_order', 3), ('_duration', 2), ('section', 4), ('addressee', 2), ('___duration_plus_8', 2), ('paragraph_head', 4),
                      ('paragraph_head', 3), ('sub_paragraph_head', 2), ('transmission_identifier', 3), ('paragraph_head', 3), ('reason', 2),
                      ('_citations', 2), ('__classification_star_4', 2), ('__date_time_group_star_3', 2), ('_level', 2), ('__tags_star_9', 1),
                      ('transmission_identifier', 3), ('classification', 3), ('paragraph_head', 3), ('references', 2), ('paragraph_head', 2),
                      ('_duration', 2), ('addressee', 2), ('cited_telegram', 3), ('transmission_identifier', 2), ('security', 3), ('_citations', 2),
                      ('sub_paragraph_head', 2), ('transmission_identifier', 3), ('___duration_star_7', 1), ('addressee', 2), ('_citation', 1),
                      ('cited_telegram', 4), ('cited_telegram', 4), ('addressee', 3), ('security', 2), ('calling_station', 3), ('calling_station', 3),
                      ('security', 3), ('_level', 3), ('addressee', 5), ('_duration', 3), ('addressee', 3), ('addressee', 3), ('date_time_group', 6),
                      ('reason', 1), ('reason', 2), ('cited_telegram', 4), ('classified_by', 2), ('classified_by', 3), ('__tags_star_9', 2),
                      ('classification', 1), ('_citation', 1), ('addressee', 3), ('security', 4), ('_duration', 1), ('calling_station', 4),
                      ('_duration', 3), ('__classified_by_plus_10', 1), ('date_time_group', 4), ('page_line', 6), ('portion_head', 2),
                      ('_duration', 4), ('classification', 3), ('addressee', 5), ('_level', 1), ('subject', 3), ('classification', 6),
                      ('addressee', 3), ('___level_star_6', 2), ('_duration', 1), ('__transmission_identifier_plus_0', 2), ('paragraph_head', 2),
                      ('___duration_star_7', 2), ('addressee', 5), ('sub_paragraph_head', 2), ('addressee', 4), ('___duration_star_7', 2),
                      ('cited_telegram', 5), ('paragraph_head', 3), ('_duration', 3), ('__classification_star_5', 2), ('_duration', 1),
                      ('classification', 5), ('_level', 1), ('subject', 1), ('sub_paragraph_head', 1), ('_duration', 3), ('page_line', 6),
                      ('subject', 2), ('classification', 3), ('_duration', 1), ('calling_station', 4), ('___duration_star_7', 3), ('addressee', 3),
                      ('file_time', 2), ('transmission_identifier', 2), ('__transmission_identifier_plus_0', 3), ('addressee', 3),
                      ('paragraph_head', 3), ('paragraph_head', 1), ('classified_by', 3), ('classification', 3), ('_duration', 2), ('page_line', 7),
                      ('paragraph_head', 2), ('calling_station', 3), ('addressee', 3), ('references', 1), ('_duration', 1), ('calling_station', 4),
                      ('portion_head', 3), ('page_line', 7), ('classified_by', 1), ('_duration', 1), ('section', 4), ('__tags_star_9', 2),
                      ('subject', 3), ('references', 3), ('addressee', 1), ('calling_station', 2), ('sub_paragraph_head', 3), ('addressee', 4),
                      ('tags', 1), ('__tags_star_9', 1), ('addressee', 3), ('___duration_plus_8', 1), ('__tags_star_9', 2), ('subject', 4),
                      ('file_time', 2), ('_citation', 1), ('executive_order', 4), ('date_time_group', 5), ('classification', 2)],
            'starts': {'addressee': (5, 262),
                       'called_stations': (1, 214),
                       'calling_station': (225, 113),
                       'classification': (125, 85),
                       'classified_by': (115, 218),
                       'date_time_group': (270, 74),
                       'executive_order': (295, 240),
                       'originator': (92, 62),
                       'page_line': (220, 64),
                       'paragraph_head': (227, 167),
                       'portion_head': (142, 73),
                       'references': (194, 255),
                       'security': (43, 138),
                       'sub_paragraph_head': (296, 190),
                       'subject': (81, 280),
                       'tags': (153, 149),
                       'transmission_identifier': (0, 12)},
            'states': [{'CHANNEL': 31, 'START_OF_MESSAGE': 27, '__transmission_identifier_plus_0': 41, 'transmission_identifier': 12},
                       {'DOUBLED_PROSIGN': 32, 'called_stations': 214}, {'SECURITY_GROUP': 170},
                       {'$END': -1, 'BESIDE': -1, 'FINAL_SECTION': -1, 'SECTION_WORD': -1, 'STATION': -1}, {'$END': -2},
                       {'ADDRESSED_INDICATOR': 98, 'ADDRESS_NAME': 284, 'ROLE_WORD': 23, 'addressee': 262}, {'ZONE': 286}, {'$END': -3},
                       {'$END': -4, 'LEFT_OUT': 206}, {'$END': -5, 'PARAGRAPH_TEXT': 10}, {'$END': -6}, {'$END': -7}, {},
                       {'$END': -8, 'CLASSIFIED_BY_REST': 100}, {'REFERENCE_NUMBER': 29}, {'$END': -9, 'LEFT_OUT': 37},
                       {'$END': -10,
                        'NUMBER_ALONE': -10,
                        'NUMBER_BEFORE': -10,
                        'REFERENCE_AGAIN': -10,
                        'REFERENCE_END': -10,
                        'REFERENCE_LABEL': -10,
                        'REFERENCE_PAGE_LINE': -10,
                        'REFERENCE_PARENTHESIS': -10,
                        'REFERENCE_STATION': 39,
                        'REFERENCE_WORD': -10,
                        'REFERENCE_YEAR': -10,
                        'SEPARATOR': -10},
                       {'$END': -11}, {'PAGE_SECTION': 48}, {'$END': -12}, {'WORD': 61}, {'$END': -13, 'CONTINUITY_NUMBER': 219, 'LEFT_OUT': 176},
                       {'OF': 172}, {'ADDRESSED_INDICATOR': 302, 'ADDRESS_NAME': 155}, {'$END': -14}, {'PAGE_SECTION': 90}, {'$END': -15},
                       {'$END': -16, 'CHANNEL': 57, 'CHANNEL_NUMBER': 157, 'SECURITY_PROSIGN': 251}, {'$END': -17},
                       {'$END': -18,
                        'NUMBER_ALONE': -18,
                        'NUMBER_BEFORE': -18,
                        'REFERENCE_AGAIN': -18,
                        'REFERENCE_END': -18,
                        'REFERENCE_LABEL': -18,
                        'REFERENCE_PAGE_LINE': -18,
                        'REFERENCE_PARENTHESIS': -18,
                        'REFERENCE_STATION': -18,
                        'REFERENCE_WORD': -18,
                        'REFERENCE_YEAR': -18,
                        'SEPARATOR': -18,
                        'YEAR_BEHIND': 168},
                       {'$END': -19}, {'CHANNEL_NUMBER': 215}, {'ROUTING_INDICATOR': 114, '__called_stations_plus_1': 63}, {'$END': -20},
                       {'STATION_BEHIND': 121}, {'$END': -21},
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
                       {'$END': -23}, {'DAY_TIME': -24, 'PROSIGN': -24}, {'REFERENCE_NUMBER': 156, 'REFERENCE_PARENTHESIS': 50}, {'$END': -25},
                       {'$END': -26, 'CHANNEL': 238}, {'$END': -27, 'OPERATING_SIGNAL': -27}, {'SECURITY_SIGNAL': 2, 'security': 138},
                       {'$END': -28,
                        'NUMBER_ALONE': -28,
                        'NUMBER_BEFORE': -28,
                        'REFERENCE_AGAIN': -28,
                        'REFERENCE_END': -28,
                        'REFERENCE_LABEL': -28,
                        'REFERENCE_PAGE_LINE': -28,
                        'REFERENCE_PARENTHESIS': -28,
                        'REFERENCE_STATION': -28,
                        'REFERENCE_WORD': -28,
                        'REFERENCE_YEAR': -28,
                        'SEPARATOR': -28},
                       {'$END': -29},
                       {'$END': -30,
                        'BESIDE': -30,
                        'DOUBLE_SLASH': 230,
                        'FINAL_SECTION': -30,
                        'SECTION_WORD': -30,
                        'SERVICE': -30,
                        'STATION': -30,
                        '___level_star_6': 175},
                       {'$END': -31, 'BESIDE': 231, 'FINAL_SECTION': 119, 'SECTION_WORD': 221, 'STATION': 257, 'section': 205},
                       {'$END': -32, 'REMARK': 200}, {'$END': -33, 'COMMA': 188, 'PERSON': 293, 'SEMICOLON': 107, 'TAG': 279},
                       {'REFERENCE_NUMBER': 185}, {'$END': -34}, {'OF': 249}, {'$END': -35},
                       {'$END': -36, 'CLASSIFIED_BY_REST': -36, 'REASON_LETTERS': 104}, {'$END': -37}, {'$END': -38},
                       {'$END': -39, 'CHANNEL_NUMBER': 161, 'SECURITY_PROSIGN': 135}, {'$END': -40}, {'$END': -41, 'CLASSIFIED_BY_REST': -41},
                       {'$END': -42, 'OPERATING_SIGNAL': -42},
                       {'$END': -43, 'BESIDE': -43, 'DOUBLE_SLASH': -43, 'FINAL_SECTION': -43, 'SECTION_WORD': -43, 'SERVICE': -43, 'STATION': -43},
                       {}, {'$END': -44, 'FULL_STOP': 93, 'ROUTING_INDICATOR': 126}, {}, {'$END': -45, 'WORD': 141},
                       {'$END': -46, 'REMARK': 56, 'SHORT_SECTION': 52},
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
                       {'MESSAGE_NUMBER': 233}, {'$END': -48, 'WORD': 141}, {'MARK': 201}, {'$END': -49, 'LEFT_OUT': 4}, {'$END': -50}, {}, {},
                       {'REFERENCE_NUMBER': 112, 'REFERENCE_PARENTHESIS': 14}, {'$END': -51}, {'$END': -52},
                       {'$END': -53,
                        'NUMBER_ALONE': -53,
                        'NUMBER_BEFORE': -53,
                        'REFERENCE_AGAIN': -53,
                        'REFERENCE_END': -53,
                        'REFERENCE_LABEL': -53,
                        'REFERENCE_PAGE_LINE': -53,
                        'REFERENCE_PARENTHESIS': -53,
                        'REFERENCE_STATION': -53,
                        'REFERENCE_WORD': -53,
                        'REFERENCE_YEAR': -53,
                        'SEPARATOR': -53},
                       {'$END': -54}, {'$END': -55, 'WORD': 84, '__classification_star_4': 118}, {'SUBJECT_KEYWORD': 235, 'subject': 280},
                       {'$END': -56,
                        'AMENDED': 127,
                        'DATE': 232,
                        'DECL': 292,
                        'EVENT': 243,
                        'NOT_APPLICABLE': 212,
                        'OADR': 108,
                        'REMARK': 268,
                        'SCHEDULE': 195,
                        '___duration_plus_8': 274,
                        '_duration': 79},
                       {'$END': -57}, {'$END': -58, 'WORD': -58}, {}, {'MESSAGE_NUMBER': 147},
                       {'$END': -59, 'COMMA': -59, 'PERSON': -59, 'SEMICOLON': -59, 'TAG': -59},
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
                       {'$END': -61}, {'OF': 18, 'PAGE_OF_SECTION': 22}, {'$END': -62}, {'FM': 277, 'originator': 62}, {'$END': -63},
                       {'$END': -64, 'REMARK': 177}, {'YEAR': 199}, {'PAGE_NUMBER': 66}, {'$END': -65, 'STATION': -65, 'STATION_ONLY': -65},
                       {'ADDRESS_NAME': 106},
                       {'$END': -66,
                        'NUMBER_ALONE': -66,
                        'NUMBER_BEFORE': -66,
                        'REFERENCE_AGAIN': -66,
                        'REFERENCE_END': -66,
                        'REFERENCE_LABEL': -66,
                        'REFERENCE_PAGE_LINE': -66,
                        'REFERENCE_PARENTHESIS': -66,
                        'REFERENCE_STATION': -66,
                        'REFERENCE_WORD': -66,
                        'REFERENCE_YEAR': -66,
                        'SEPARATOR': -66,
                        'YEAR_BEHIND': 36},
                       {'$END': -67}, {'$END': -68, 'WORD': 84, '__classification_star_4': 69}, {'SECTION_NUMBER': 129}, {'ROUTING_INDICATOR': 285},
                       {'$END': -69, 'CLASSIFIED_BY_REST': -69}, {'$END': -70, 'COMMA': -70, 'PERSON': -70, 'SEMICOLON': -70, 'TAG': -70},
                       {'$END': -71, 'CONTINUITY_NUMBER': 265, 'LEFT_OUT': 179, 'PRECEDENCE_WORD': 253},
                       {'$END': -72, 'COMMA': -72, 'PERSON': -72, 'SEMICOLON': -72, 'TAG': -72}, {'$END': -73, 'REMARK': 122}, {'ORDER_NUMBER': 82},
                       {'$END': -74, 'BROKEN_MARK': 148, 'MARK': 228, 'PARAGRAPH_TEXT': 254}, {'SECTION_NUMBER': 275},
                       {'$END': -75,
                        'NUMBER_ALONE': -75,
                        'NUMBER_BEFORE': -75,
                        'REFERENCE_AGAIN': -75,
                        'REFERENCE_END': -75,
                        'REFERENCE_LABEL': -75,
                        'REFERENCE_PAGE_LINE': -75,
                        'REFERENCE_PARENTHESIS': -75,
                        'REFERENCE_STATION': -75,
                        'REFERENCE_WORD': -75,
                        'REFERENCE_YEAR': -75,
                        'SEPARATOR': -75,
                        'YEAR_BEHIND': 78},
                       {}, {'$END': -76, 'FULL_STOP': -76, 'ROUTING_INDICATOR': -76},
                       {'CLASSIFIED_BY_KEYWORD': 198, '__classified_by_plus_10': 273, 'classified_by': 218},
                       {'$END': -77,
                        'NUMBER_ALONE': -77,
                        'NUMBER_BEFORE': -77,
                        'REFERENCE_AGAIN': -77,
                        'REFERENCE_END': -77,
                        'REFERENCE_LABEL': -77,
                        'REFERENCE_PAGE_LINE': -77,
                        'REFERENCE_PARENTHESIS': -77,
                        'REFERENCE_STATION': -77,
                        'REFERENCE_WORD': -77,
                        'REFERENCE_YEAR': -77,
                        'SEPARATOR': -77},
                       {'$END': -78}, {'$END': -79, 'WORD': 141}, {'OF': 139, 'SECTION_NUMBER': 165},
                       {'$END': -80,
                        'CLASSIFIED_BY_KEYWORD': -80,
                        'CLASSIFIED_BY_REST': -80,
                        'CLASSIFIER': -80,
                        'REASON_SECTION': -80,
                        'REASON_WORD': -80},
                       {'$END': -81,
                        'NUMBER_ALONE': -81,
                        'NUMBER_BEFORE': -81,
                        'REFERENCE_AGAIN': -81,
                        'REFERENCE_END': -81,
                        'REFERENCE_LABEL': -81,
                        'REFERENCE_PAGE_LINE': -81,
                        'REFERENCE_PARENTHESIS': -81,
                        'REFERENCE_STATION': -81,
                        'REFERENCE_WORD': -81,
                        'REFERENCE_YEAR': -81,
                        'SEPARATOR': -81},
                       {'$END': -82}, {'$END': -83, 'REMARK': 259}, {'$END': -84, 'REMARK': 229},
                       {'SOLID_LEVEL': 234, 'SPACED_LEVEL': 207, '_level': 189, 'classification': 85},
                       {'$END': -85, 'FULL_STOP': -85, 'ROUTING_INDICATOR': -85},
                       {'$END': -86,
                        'DATE': 232,
                        'DECL': 292,
                        'EVENT': 243,
                        'NOT_APPLICABLE': 212,
                        'OADR': 108,
                        'REMARK': 268,
                        'SCHEDULE': 195,
                        '___duration_plus_8': 274,
                        '_duration': 300},
                       {'$END': -87, 'EXEMPTION': 162, 'EXEMPTION_SEPARATOR': 183, 'REMARK': 91, '___duration_star_7': 197},
                       {'$END': -88, 'STATION': -88, 'STATION_ONLY': -88}, {'$END': -89, 'LEFT_OUT': 210},
                       {'$END': -90,
                        'DATE': -90,
                        'DECL': -90,
                        'EVENT': -90,
                        'EXEMPTION': -90,
                        'MANUAL_REVIEW': -90,
                        'NOT_APPLICABLE': -90,
                        'OADR': -90},
                       {'$END': -91}, {'$END': -92}, {'$END': -93}, {'$END': -94}, {'$END': -95}, {'$END': -96, 'CLASSIFIED_BY_REST': -96}, {},
                       {'SECTION_NUMBER': 97},
                       {'$END': -97,
                        'NUMBER_ALONE': -97,
                        'NUMBER_BEFORE': -97,
                        'REFERENCE_AGAIN': -97,
                        'REFERENCE_END': -97,
                        'REFERENCE_LABEL': -97,
                        'REFERENCE_PAGE_LINE': -97,
                        'REFERENCE_PARENTHESIS': -97,
                        'REFERENCE_STATION': -97,
                        'REFERENCE_WORD': -97,
                        'REFERENCE_YEAR': -97,
                        'SEPARATOR': -97},
                       {'$END': -98, 'WORD': -98}, {'DAMAGED_NUMBER': 70, 'MARK': 9, 'portion_head': 73}, {'DAY_TIME': -99, 'PROSIGN': -99},
                       {'$END': -100,
                        'BESIDE': -100,
                        'DOUBLE_SLASH': 20,
                        'FINAL_SECTION': -100,
                        'SECTION_WORD': -100,
                        'SERVICE': -100,
                        'STATION': -100},
                       {'$END': -101, 'COMMA': -101, 'PERSON': -101, 'SEMICOLON': -101, 'TAG': -101}, {'$END': -102},
                       {'$END': -103, 'WORD': 84, '__classification_star_4': 65}, {'$END': -104, 'PARAGRAPH_TEXT': 132}, {}, {'PAGE_NUMBER': 25},
                       {'$END': -105,
                        'NUMBER_ALONE': 99,
                        'NUMBER_BEFORE': 34,
                        'REFERENCE_AGAIN': 44,
                        'REFERENCE_END': 283,
                        'REFERENCE_LABEL': 299,
                        'REFERENCE_PAGE_LINE': 191,
                        'REFERENCE_PARENTHESIS': 88,
                        'REFERENCE_STATION': 75,
                        'REFERENCE_WORD': 67,
                        'REFERENCE_YEAR': 16,
                        'SEPARATOR': 159,
                        '_citation': 140,
                        'cited_telegram': 164},
                       {'$END': -106, 'PARAGRAPH_TEXT': 133}, {'TAGS_KEYWORD': 289, 'tags': 149}, {'$END': -107, 'REMARK': 237},
                       {'$END': -108, 'CONTINUITY_NUMBER': 291, 'LEFT_OUT': 247, 'PRECEDENCE_WORD': 169},
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
                        'SEPARATOR': -109,
                        'YEAR_BEHIND': 166},
                       {'$END': -110, 'SECURITY_PROSIGN': 146}, {'$END': -111, 'OPERATING_SIGNAL': 60},
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
                       {'$END': -113, 'PARAGRAPH_TEXT': 7}, {'$END': -114, 'SECURITY_PROSIGN': 11},
                       {'$END': -115, 'EXEMPTION': -115, 'EXEMPTION_SEPARATOR': -115, 'REMARK': -115},
                       {'$END': -116, 'CONTINUITY_NUMBER': 178, 'LEFT_OUT': 19},
                       {'$END': -117,
                        'NUMBER_ALONE': -117,
                        'NUMBER_BEFORE': -117,
                        'REFERENCE_AGAIN': -117,
                        'REFERENCE_END': -117,
                        'REFERENCE_LABEL': -117,
                        'REFERENCE_PAGE_LINE': -117,
                        'REFERENCE_PARENTHESIS': -117,
                        'REFERENCE_STATION': -117,
                        'REFERENCE_WORD': -117,
                        'REFERENCE_YEAR': -117,
                        'SEPARATOR': -117},
                       {'OF': 111},
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
                       {},
                       {'$END': -119,
                        'NUMBER_ALONE': -119,
                        'NUMBER_BEFORE': -119,
                        'REFERENCE_AGAIN': -119,
                        'REFERENCE_END': -119,
                        'REFERENCE_LABEL': -119,
                        'REFERENCE_PAGE_LINE': -119,
                        'REFERENCE_PARENTHESIS': -119,
                        'REFERENCE_STATION': -119,
                        'REFERENCE_WORD': -119,
                        'REFERENCE_YEAR': -119,
                        'SEPARATOR': -119},
                       {'$END': -120, 'CONTINUITY_NUMBER': 8, 'LEFT_OUT': 33},
                       {'$END': -121, 'OPERATING_SIGNAL': 42, 'SPECIAL_HANDLING': 174, '__security_star_2': 158},
                       {'$END': -122, 'DAY_OF_MONTH': 281, 'DAY_OF_YEAR': 204, 'file_time': 269}, {'PAGE_SECTION': 239}, {'$END': -123},
                       {'$END': -124, 'OPERATING_SIGNAL': 42, '__security_star_2': 193},
                       {'$END': -125,
                        'BESIDE': -125,
                        'DOUBLE_SLASH': 20,
                        'FINAL_SECTION': -125,
                        'SECTION_WORD': -125,
                        'SERVICE': -125,
                        'STATION': -125},
                       {'$END': -126}, {'$END': -127}, {'$END': -128, 'LEFT_OUT': 53}, {'$END': -129}, {'YEAR': 301}, {'$END': -130},
                       {'$END': -131, 'CLASSIFIED_BY_REST': -131, 'REASON_LETTERS': 137, 'REASON_SECTION': 184}, {'EXEMPTION': 224},
                       {'$END': -132, 'CLASSIFIED_BY_REST': -132, 'REASON_LETTERS': 59},
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
                        'SEPARATOR': -133,
                        'YEAR_BEHIND': 226},
                       {'$END': -134, 'CLASSIFIED_BY_REST': 258, 'REASON_SECTION': 54, 'REASON_WORD': 182, 'reason': 187},
                       {'$END': -135, 'CLASSIFIED_BY_REST': 58}, {'$END': -136, 'COMMA': -136, 'PERSON': -136, 'SEMICOLON': -136, 'TAG': -136},
                       {'$END': -137,
                        'BESIDE': 3,
                        'FINAL_SECTION': 119,
                        'SECTION_WORD': 221,
                        'SERVICE': 123,
                        'STATION': 86,
                        '__classification_star_5': 47,
                        'section': 303},
                       {},
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
                       {'$END': -139, 'CONTINUITY_NUMBER': 15, 'LEFT_OUT': 28, 'PRECEDENCE_WORD': 21}, {'$END': -140, 'OPERATING_SIGNAL': 60},
                       {'REFERENCE_KEYWORD': 266, 'references': 255}, {'$END': -141}, {'$END': -142},
                       {'$END': -143, 'EXEMPTION': 217, 'EXEMPTION_SEPARATOR': 213, 'REMARK': 202},
                       {'$END': -144,
                        'CLASSIFIED_BY_KEYWORD': -144,
                        'CLASSIFIED_BY_REST': -144,
                        'CLASSIFIER': -144,
                        'REASON_SECTION': -144,
                        'REASON_WORD': -144},
                       {'$END': -145, 'INSTRUCTIONS': 26}, {'$END': -146}, {'$END': -147, 'PARAGRAPH_TEXT': 271}, {'$END': -148},
                       {'DAY_TIME': 6, 'PROSIGN': 143}, {'TIME': 248}, {'$END': -149, 'STATION': 68, 'STATION_ONLY': 76}, {'$END': -150},
                       {'$END': -151, 'BESIDE': -151, 'FINAL_SECTION': -151, 'SECTION_WORD': -151, 'SERVICE': -151, 'STATION': -151}, {'$END': -152},
                       {'$END': -153, 'WORD': 141}, {'$END': -154},
                       {'$END': -155,
                        'BESIDE': -155,
                        'DOUBLE_SLASH': -155,
                        'FINAL_SECTION': -155,
                        'SECTION_WORD': -155,
                        'SERVICE': -155,
                        'STATION': -155},
                       {'$END': -156, 'REMARK': 40}, {'EXEMPTION': 246}, {}, {'$END': -157, 'CHANNEL': -157}, {'$END': -158},
                       {'$END': -159, 'EXEMPTION': -159, 'EXEMPTION_SEPARATOR': -159, 'REMARK': -159}, {}, {'$END': -160, 'LEFT_OUT': 72},
                       {'PAGE_STATION': 150, 'PAGE_WORD': 276, 'page_line': 64}, {'SECTION_NUMBER': 297}, {'$END': -161, 'PARAGRAPH_TEXT': 287},
                       {'$END': -162}, {'$END': -163, 'EXEMPTION': -163, 'EXEMPTION_SEPARATOR': -163, 'REMARK': -163},
                       {'DE': 103, 'calling_station': 113},
                       {'$END': -164,
                        'NUMBER_ALONE': -164,
                        'NUMBER_BEFORE': -164,
                        'REFERENCE_AGAIN': -164,
                        'REFERENCE_END': -164,
                        'REFERENCE_LABEL': -164,
                        'REFERENCE_PAGE_LINE': -164,
                        'REFERENCE_PARENTHESIS': -164,
                        'REFERENCE_STATION': -164,
                        'REFERENCE_WORD': -164,
                        'REFERENCE_YEAR': -164,
                        'SEPARATOR': -164},
                       {'PARAGRAPH_NUMBER': 256, 'paragraph_head': 167}, {'$END': -165, 'PARAGRAPH_TEXT': 17}, {'$END': -166}, {'WORD': 211},
                       {'$END': -167, 'BESIDE': -167, 'FINAL_SECTION': -167, 'SECTION_WORD': -167, 'STATION': -167}, {'$END': -168, 'REMARK': 117},
                       {'$END': -169, 'WORD': 84, '__classification_star_4': 209},
                       {'$END': -170,
                        'BESIDE': -170,
                        'DOUBLE_SLASH': 230,
                        'EFTO': 46,
                        'FINAL_SECTION': -170,
                        'SECTION_WORD': -170,
                        'SERVICE': -170,
                        'STATION': -170,
                        '___level_star_6': 144},
                       {'$END': -171, 'PORTION_MARK': 241, 'SUBJECT_TEXT': 24},
                       {'$END': -172, 'BROKEN_MARK': 222, 'MARK': 160, 'PARAGRAPH_TEXT': 134}, {'$END': -173}, {'CHANNEL_NUMBER': 252},
                       {'$END': -174, 'REMARK': 261}, {}, {'$END': -175, 'COLON': 282, 'SUBJECT_TEXT': 208}, {'$END': -176}, {'$END': -177},
                       {'ZONE': 278}, {'$END': -178, 'DAY_OF_MONTH': 281, 'DAY_OF_YEAR': 204, 'file_time': 45},
                       {'$END': -179, 'EXEMPTION': -179, 'EXEMPTION_SEPARATOR': -179, 'REMARK': -179}, {'$END': -180}, {'$END': -181},
                       {'SHORT_SECTION': 272}, {'PAGE_STATION': 96}, {'$END': -182}, {'$END': -183, 'CHANNEL': -183},
                       {'$END': -184, 'CONTINUITY_NUMBER': 71, 'LEFT_OUT': 223}, {'$END': -185}, {},
                       {'$END': -186, 'BROKEN_MARK': 263, 'FULL_STOP': 110, 'MARK': 152, 'PARAGRAPH_TEXT': 216}, {'MESSAGE_NUMBER': 80},
                       {'$END': -187}, {'$END': -188}, {'$END': -189}, {'$END': -190}, {}, {'$END': -191, 'PARAGRAPH_TEXT': 136},
                       {'$END': -192, 'DAY_OF_MONTH': 281, 'DAY_OF_YEAR': 204, 'SECTION_SUFFIX': 245, 'file_time': 196},
                       {'$END': -193, 'LEFT_OUT': 288},
                       {'$END': -194,
                        'NUMBER_ALONE': 99,
                        'NUMBER_BEFORE': 34,
                        'REFERENCE_AGAIN': 44,
                        'REFERENCE_END': 83,
                        'REFERENCE_LABEL': 299,
                        'REFERENCE_PAGE_LINE': 191,
                        'REFERENCE_PARENTHESIS': 88,
                        'REFERENCE_STATION': 75,
                        'REFERENCE_WORD': 67,
                        'REFERENCE_YEAR': 16,
                        '_citation': 116,
                        '_citations': 151,
                        'cited_telegram': 164},
                       {'MESSAGE_NUMBER': 101}, {'$END': -195}, {'$END': -196},
                       {'DAY_TIME': 244, 'PROSIGN': 38, '__date_time_group_star_3': 203, 'date_time_group': 74}, {'$END': -197},
                       {'$END': -198, 'REMARK': 30},
                       {'$END': -199,
                        'CLASSIFIED_BY_KEYWORD': 120,
                        'CLASSIFIED_BY_REST': 35,
                        'CLASSIFIER': 186,
                        'REASON_SECTION': 54,
                        'REASON_WORD': 182,
                        'reason': 13},
                       {'$END': -200,
                        'DATE': 94,
                        'DECL': 131,
                        'EVENT': 260,
                        'EXEMPTION': 128,
                        'MANUAL_REVIEW': 154,
                        'NOT_APPLICABLE': 51,
                        'OADR': 124},
                       {'$END': -201, 'STATION': -201, 'STATION_ONLY': -201}, {'PAGE_SECTION': 250}, {'ORIGINATOR_NAME': 77}, {'MONTH': 95},
                       {'$END': -202, 'COMMA': -202, 'PERSON': -202, 'SEMICOLON': -202, 'TAG': -202}, {}, {'ZULU_TIME': 298},
                       {'$END': -203, 'SUBJECT_TEXT': 294}, {'$END': -204},
                       {'$END': -205, 'CONTINUITY_NUMBER': 130, 'LEFT_OUT': 89, 'PRECEDENCE_WORD': 163},
                       {'$END': -206, 'DAY_OF_MONTH': 281, 'DAY_OF_YEAR': 204, 'SECTION_SUFFIX': 171, 'SERIAL': 264, 'file_time': 173},
                       {'MONTH': 180}, {'$END': -207}, {'$END': -208},
                       {'$END': -209, 'COMMA': 290, 'PERSON': 105, 'SEMICOLON': 87, 'TAG': 145, '__tags_star_9': 49},
                       {'$END': -210, 'COMMA': -210, 'PERSON': -210, 'SEMICOLON': -210, 'TAG': -210}, {'$END': -211, 'LEFT_OUT': 55},
                       {'$END': -212,
                        'DATE': -212,
                        'DECL': -212,
                        'EVENT': -212,
                        'EXEMPTION': -212,
                        'MANUAL_REVIEW': -212,
                        'NOT_APPLICABLE': -212,
                        'OADR': -212},
                       {'$END': -213, 'COMMA': -213, 'PERSON': -213, 'SEMICOLON': -213, 'TAG': -213}, {'$END': -214},
                       {'EO': 109, 'executive_order': 240}, {'SUB_PARAGRAPH_LABEL': 236, 'sub_paragraph_head': 190}, {'OF': 102}, {'$END': -215},
                       {'$END': -216,
                        'NUMBER_ALONE': -216,
                        'NUMBER_BEFORE': -216,
                        'REFERENCE_AGAIN': -216,
                        'REFERENCE_END': -216,
                        'REFERENCE_LABEL': -216,
                        'REFERENCE_PAGE_LINE': -216,
                        'REFERENCE_PARENTHESIS': -216,
                        'REFERENCE_STATION': -216,
                        'REFERENCE_WORD': -216,
                        'REFERENCE_YEAR': -216,
                        'SEPARATOR': -216},
                       {'$END': -217}, {'$END': -218, 'INSTRUCTIONS': 181}, {'ADDRESS_NAME': 192},
                       {'$END': -219, 'STATION': 267, 'STATION_ONLY': 242}],
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
 'markings': {'rules': [('__banner_star_2', 1), ('__release_star_1', 2), ('__banner_star_2', 1), ('__banner_star_2', 2), ('__release_star_1', 2),
                        ('_separator', 1), ('__banner_star_2', 3), ('banner', 2), ('__banner_star_2', 2), ('__banner_release_star_3', 2),
                        ('__release_star_1', 3), ('__portion_star_0', 3), ('_separator', 1), ('__banner_release_star_3', 3), ('_separator', 1),
                        ('banner_release', 2), ('portion', 1), ('_control', 1), ('__banner_star_2', 2), ('banner', 1), ('portion', 1),
                        ('banner_release', 3), ('_separator', 1), ('banner', 1), ('__portion_star_0', 2), ('release', 2), ('_control', 1),
                        ('__banner_star_2', 2), ('portion', 2), ('__banner_star_2', 3), ('release', 3), ('banner', 2), ('__banner_release_star_3', 1),
                        ('_control', 1), ('__release_star_1', 1), ('portion', 2), ('__banner_release_star_3', 2)],
              'starts': {'banner': (35, 19), 'portion': (31, 32)},
              'states': [{'$END': -1, 'BANNER_CONTROL': -1, 'BANNER_RELEASE_TO': -1, 'BANNER_SEPARATOR': -1}, {'BANNER_COUNTRY': 17},
                         {'BANNER_COUNTRY': 15}, {'$END': -2, 'COMMA': -2, 'COUNTRY': -2, 'DOUBLE_SLASH': -2, 'HYPHEN': -2, 'SLASH': -2},
                         {'$END': -3, 'BANNER_CONTROL': -3, 'BANNER_RELEASE_TO': -3, 'BANNER_SEPARATOR': -3},
                         {'$END': -4, 'BANNER_CONTROL': -4, 'BANNER_RELEASE_TO': -4, 'BANNER_SEPARATOR': -4},
                         {'$END': -5, 'COMMA': -5, 'COUNTRY': -5, 'DOUBLE_SLASH': -5, 'HYPHEN': -5, 'SLASH': -5},
                         {'CONTROL': -6, 'RELEASE_TO': -6, 'UNCLASSIFIED_CONTROL': -6},
                         {'$END': -7, 'BANNER_CONTROL': -7, 'BANNER_RELEASE_TO': -7, 'BANNER_SEPARATOR': -7},
                         {'$END': -8, 'BANNER_CONTROL': 21, 'BANNER_RELEASE_TO': 1, 'BANNER_SEPARATOR': 42, 'banner_release': 34},
                         {'$END': -9, 'BANNER_CONTROL': -9, 'BANNER_RELEASE_TO': -9, 'BANNER_SEPARATOR': -9},
                         {'$END': -10,
                          'BANNER_CONTROL': -10,
                          'BANNER_COUNTRY': -10,
                          'BANNER_RELEASE_TO': -10,
                          'BANNER_SEPARATOR': -10,
                          '__ANON_0': -10},
                         {'$END': -11, 'COMMA': -11, 'COUNTRY': -11, 'DOUBLE_SLASH': -11, 'HYPHEN': -11, 'SLASH': -11},
                         {'$END': -12, 'COMMA': -12, 'DOUBLE_SLASH': -12, 'HYPHEN': -12, 'SLASH': -12},
                         {'CONTROL': -13, 'RELEASE_TO': -13, 'UNCLASSIFIED_CONTROL': -13},
                         {'$END': -14,
                          'BANNER_CONTROL': -14,
                          'BANNER_COUNTRY': -14,
                          'BANNER_RELEASE_TO': -14,
                          'BANNER_SEPARATOR': -14,
                          '__ANON_0': -14},
                         {'CONTROL': -15, 'RELEASE_TO': -15, 'UNCLASSIFIED_CONTROL': -15},
                         {'$END': -16,
                          'BANNER_CONTROL': -16,
                          'BANNER_COUNTRY': 41,
                          'BANNER_RELEASE_TO': -16,
                          'BANNER_SEPARATOR': -16,
                          '__ANON_0': 46,
                          '__banner_release_star_3': 26},
                         {'$END': -17, 'COMMA': 7, 'DOUBLE_SLASH': 16, 'HYPHEN': 27, 'SLASH': 14, '__portion_star_0': 36, '_separator': 50}, {},
                         {'$END': -18, 'COMMA': -18, 'DOUBLE_SLASH': -18, 'HYPHEN': -18, 'SLASH': -18},
                         {'$END': -19, 'BANNER_CONTROL': -19, 'BANNER_RELEASE_TO': -19, 'BANNER_SEPARATOR': -19}, {'COUNTRY': 3},
                         {'$END': -20,
                          'BANNER_CONTROL': 0,
                          'BANNER_RELEASE_TO': 1,
                          'BANNER_SEPARATOR': 25,
                          '__banner_star_2': 9,
                          'banner_release': 4},
                         {'$END': -21, 'COMMA': 7, 'DOUBLE_SLASH': 16, 'HYPHEN': 27, 'SLASH': 14, '__portion_star_0': 47, '_separator': 50},
                         {'BANNER_CONTROL': 10, 'BANNER_RELEASE_TO': 1, 'banner_release': 5},
                         {'$END': -22, 'BANNER_CONTROL': -22, 'BANNER_COUNTRY': 49, 'BANNER_RELEASE_TO': -22, 'BANNER_SEPARATOR': -22, '__ANON_0': 2},
                         {'CONTROL': -23, 'RELEASE_TO': -23, 'UNCLASSIFIED_CONTROL': -23},
                         {'$END': -24,
                          'BANNER_CONTROL': 0,
                          'BANNER_RELEASE_TO': 1,
                          'BANNER_SEPARATOR': 25,
                          '__banner_star_2': 39,
                          'banner_release': 4},
                         {'$END': -25, 'COMMA': -25, 'DOUBLE_SLASH': -25, 'HYPHEN': -25, 'SLASH': -25},
                         {'$END': -26, 'COMMA': 22, 'COUNTRY': 45, 'DOUBLE_SLASH': -26, 'HYPHEN': -26, 'SLASH': -26, '__release_star_1': 38},
                         {'PORTION_LEVEL': 18, 'UNCLASSIFIED_CONTROL': 24, 'portion': 32}, {},
                         {'$END': -27, 'COMMA': -27, 'DOUBLE_SLASH': -27, 'HYPHEN': -27, 'SLASH': -27},
                         {'$END': -28, 'BANNER_CONTROL': -28, 'BANNER_RELEASE_TO': -28, 'BANNER_SEPARATOR': -28},
                         {'BANNER_CONTROL': 28, 'BANNER_LEVEL': 23, 'banner': 19},
                         {'$END': -29, 'COMMA': 7, 'DOUBLE_SLASH': 16, 'HYPHEN': 27, 'SLASH': 14, '_separator': 48},
                         {'$END': -30, 'BANNER_CONTROL': -30, 'BANNER_RELEASE_TO': -30, 'BANNER_SEPARATOR': -30},
                         {'$END': -31, 'COMMA': 43, 'COUNTRY': 6, 'DOUBLE_SLASH': -31, 'HYPHEN': -31, 'SLASH': -31},
                         {'$END': -32, 'BANNER_CONTROL': 21, 'BANNER_RELEASE_TO': 1, 'BANNER_SEPARATOR': 42, 'banner_release': 34}, {'COUNTRY': 30},
                         {'$END': -33,
                          'BANNER_CONTROL': -33,
                          'BANNER_COUNTRY': -33,
                          'BANNER_RELEASE_TO': -33,
                          'BANNER_SEPARATOR': -33,
                          '__ANON_0': -33},
                         {'BANNER_CONTROL': 37, 'BANNER_RELEASE_TO': 1, 'banner_release': 8}, {'COUNTRY': 12},
                         {'$END': -34, 'COMMA': -34, 'DOUBLE_SLASH': -34, 'HYPHEN': -34, 'SLASH': -34},
                         {'$END': -35, 'COMMA': -35, 'COUNTRY': -35, 'DOUBLE_SLASH': -35, 'HYPHEN': -35, 'SLASH': -35}, {'BANNER_COUNTRY': 11},
                         {'$END': -36, 'COMMA': 7, 'DOUBLE_SLASH': 16, 'HYPHEN': 27, 'SLASH': 14, '_separator': 48},
                         {'CONTROL': 44, 'RELEASE_TO': 40, 'UNCLASSIFIED_CONTROL': 33, '_control': 13, 'release': 20},
                         {'$END': -37,
                          'BANNER_CONTROL': -37,
                          'BANNER_COUNTRY': -37,
                          'BANNER_RELEASE_TO': -37,
                          'BANNER_SEPARATOR': -37,
                          '__ANON_0': -37},
                         {'CONTROL': 44, 'RELEASE_TO': 40, 'UNCLASSIFIED_CONTROL': 33, '_control': 29, 'release': 20}],
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
 'telegram': {'rules': [('__text_star_0', 1), ('_routing', 2), ('_routing', 2), ('_extract', 2), ('ending', 1), ('heading', 1), ('ending', 0),
                        ('ending', 2), ('text', 2), ('_validation', 1), ('_validation', 2), ('_routing', 2), ('ending', 2), ('ending', 2),
                        ('_addresses', 2), ('heading', 2), ('_routing', 2), ('_extract', 2), ('_extract', 2), ('_addresses', 2), ('_addresses', 2),
                        ('ending', 1), ('ending', 1), ('_addresses', 1), ('_routing', 1), ('_extract', 1), ('ending', 1), ('_routing', 1),
                        ('_routing', 2), ('_routing', 1), ('heading', 1), ('ending', 3), ('_validation', 1), ('telegram', 1), ('telegram', 3),
                        ('_routing', 1), ('text', 1), ('_extract', 1), ('_routing', 2), ('ending', 2), ('_citations', 2), ('heading', 5),
                        ('heading', 5), ('__text_star_0', 1), ('ending', 3), ('heading', 4), ('_addresses', 1), ('_routing', 3), ('_citations', 1),
                        ('ending', 3), ('_routing', 4), ('_addresses', 3), ('_citations', 0), ('text', 2), ('_citations', 2), ('telegram', 2),
                        ('_titles', 4), ('ending', 2), ('ending', 2), ('_titles', 5), ('_extract', 1), ('heading', 6), ('_citations', 1),
                        ('_routing', 3), ('_routing', 3), ('_addresses', 3), ('_addresses', 4), ('_extract', 3), ('_routing', 3), ('text', 3),
                        ('__text_star_0', 2), ('__text_star_0', 2), ('_validation', 2), ('ending', 4), ('ending', 3)],
              'starts': {'telegram': (59, 66)},
              'states': [{'$END': -1,
                          'BREAK': -1,
                          'CAPTION': -1,
                          'CORRECTION': -1,
                          'END_OF_MESSAGE': -1,
                          'END_SERIAL': -1,
                          'EXECUTIVE_ORDER': -1,
                          'PASS': -1,
                          'SIGNATURE': -1},
                         {'DATE_TIME_GROUP': -2}, {'CALLING_STATION': 70, 'DATE_TIME_GROUP': -3, 'SECURITY': 76}, {'BREAK': -4, 'CLASSIFICATION': -4},
                         {'$END': -5, 'CLASSIFICATION': -6, 'CORRECTION': 8, 'END_OF_MESSAGE': 12, 'END_SERIAL': 34, '_validation': 63},
                         {'$END': -7,
                          'BREAK': 75,
                          'CORRECTION': 8,
                          'END_OF_MESSAGE': 28,
                          'END_SERIAL': 34,
                          'SIGNATURE': 23,
                          '_validation': 21,
                          'ending': 60},
                         {'$END': -8}, {'$END': -9, 'BREAK': -9, 'CORRECTION': -9, 'END_OF_MESSAGE': -9, 'END_SERIAL': -9, 'SIGNATURE': -9},
                         {'$END': -10, 'END_OF_MESSAGE': -10, 'END_SERIAL': 80}, {'$END': -11, 'END_OF_MESSAGE': -11},
                         {'DATE_TIME_GROUP': -12, 'SECURITY': 71},
                         {'$END': -13, 'CORRECTION': 8, 'END_OF_MESSAGE': 53, 'END_SERIAL': 34, '_validation': 83}, {'$END': -14},
                         {'INFO': 50, 'TO': 25, '_addresses': 49}, {'ACCOUNTING': -15, 'BREAK': -15, 'CLASSIFICATION': -15, 'EXEMPTED': 72},
                         {'CLASSIFICATION': -16}, {'DATE_TIME_GROUP': -17, 'SECURITY': 51}, {'BREAK': -18, 'CLASSIFICATION': -18},
                         {'BREAK': -19, 'CLASSIFICATION': -19, 'INFO': 50, 'TO': 25, '_addresses': 74},
                         {'ACCOUNTING': -20, 'BREAK': -20, 'CLASSIFICATION': -20, 'INFO': 55},
                         {'ACCOUNTING': -21, 'BREAK': -21, 'CLASSIFICATION': -21}, {'$END': -22, 'END_OF_MESSAGE': 41}, {'DATE_TIME_GROUP': 42},
                         {'$END': -23, 'BREAK': 11, 'CORRECTION': 8, 'END_OF_MESSAGE': 6, 'END_SERIAL': 34, '_validation': 62},
                         {'$END': -7,
                          'BREAK': 75,
                          'CORRECTION': 8,
                          'END_OF_MESSAGE': 28,
                          'END_SERIAL': 34,
                          'SIGNATURE': 23,
                          '_validation': 21,
                          'ending': 36},
                         {'ACCOUNTING': -24, 'BREAK': -24, 'CLASSIFICATION': -24, 'EXEMPTED': 19, 'INFO': 14}, {'DATE_TIME_GROUP': -25},
                         {'BREAK': -26, 'CLASSIFICATION': -26, 'FROM': 18, 'INFO': 50, 'TO': 25, '_addresses': 17}, {'$END': -27},
                         {'CALLED_STATIONS': 2, 'CALLING_STATION': 10, 'DATE_TIME_GROUP': -28, 'SECURITY': 1}, {'DATE_TIME_GROUP': -29},
                         {'CALLING_STATION': 16, 'DATE_TIME_GROUP': -30, 'SECURITY': 40}, {'BREAK': 15, 'CLASSIFICATION': -31}, {'$END': -32},
                         {'$END': -33, 'CORRECTION': 9, 'END_OF_MESSAGE': -33}, {'$END': -34}, {'$END': -35},
                         {'DATE_TIME_GROUP': -36, 'SECURITY': 30},
                         {'$END': -37,
                          'BREAK': -37,
                          'CAPTION': 47,
                          'CORRECTION': -37,
                          'END_OF_MESSAGE': -37,
                          'END_SERIAL': -37,
                          'EXECUTIVE_ORDER': 46,
                          'PASS': 0,
                          'SIGNATURE': -37,
                          '__text_star_0': 57,
                          '_titles': 7},
                         {'BREAK': -38, 'CLASSIFICATION': -38}, {'DATE_TIME_GROUP': -39}, {'$END': -40}, {'FROM': 13},
                         {'$END': -41, 'BREAK': -41, 'CORRECTION': -41, 'END_OF_MESSAGE': -41, 'END_SERIAL': -41, 'SIGNATURE': -41, 'TEXT': -41},
                         {'BREAK': 68, 'CLASSIFICATION': -42}, {'CLASSIFICATION': -43}, {'TAGS': 81},
                         {'$END': -44,
                          'BREAK': -44,
                          'CAPTION': -44,
                          'CORRECTION': -44,
                          'END_OF_MESSAGE': -44,
                          'END_SERIAL': -44,
                          'EXECUTIVE_ORDER': -44,
                          'PASS': -44,
                          'SIGNATURE': -44},
                         {'$END': -45}, {'ACCOUNTING': 44, 'BREAK': 45, 'CLASSIFICATION': -46},
                         {'ACCOUNTING': -47, 'BREAK': -47, 'CLASSIFICATION': -47, 'EXEMPTED': 20}, {'DATE_TIME_GROUP': -48},
                         {'$END': -49,
                          'BREAK': -49,
                          'CORRECTION': -49,
                          'END_OF_MESSAGE': -49,
                          'END_SERIAL': -49,
                          'REFERENCES': 58,
                          'SIGNATURE': -49,
                          'TEXT': -49},
                         {'$END': -50}, {'DATE_TIME_GROUP': -51}, {'ACCOUNTING': -52, 'BREAK': -52, 'CLASSIFICATION': -52, 'EXEMPTED': 73},
                         {'$END': -53,
                          'BREAK': -53,
                          'CLASSIFIED_BY': 52,
                          'CORRECTION': -53,
                          'END_OF_MESSAGE': -53,
                          'END_SERIAL': -53,
                          'REFERENCES': 69,
                          'SIGNATURE': -53,
                          'TEXT': -53,
                          '_citations': 61},
                         {'$END': -54,
                          'BREAK': -54,
                          'CAPTION': 79,
                          'CORRECTION': -54,
                          'END_OF_MESSAGE': -54,
                          'END_SERIAL': -54,
                          'EXECUTIVE_ORDER': 46,
                          'PASS': 78,
                          'SIGNATURE': -54,
                          '_titles': 77},
                         {'$END': -55, 'BREAK': -55, 'CORRECTION': -55, 'END_OF_MESSAGE': -55, 'END_SERIAL': -55, 'SIGNATURE': -55, 'TEXT': -55},
                         {'$END': -7,
                          'BREAK': 4,
                          'CALLED_STATIONS': 31,
                          'CALLING_STATION': 37,
                          'CLASSIFICATION': 38,
                          'CORRECTION': 8,
                          'DATE_TIME_GROUP': 27,
                          'END_OF_MESSAGE': 28,
                          'END_SERIAL': 34,
                          'FROM': 67,
                          'INFO': 50,
                          'SECURITY': 26,
                          'SIGNATURE': 23,
                          'TO': 25,
                          'TRANSMISSION_IDENTIFIER': 29,
                          '_addresses': 39,
                          '_extract': 32,
                          '_routing': 22,
                          '_validation': 21,
                          'ending': 35,
                          'heading': 64,
                          'telegram': 66,
                          'text': 5},
                         {'$END': -56},
                         {'$END': -57, 'BREAK': -57, 'CORRECTION': -57, 'END_OF_MESSAGE': -57, 'END_SERIAL': -57, 'SIGNATURE': -57, 'TEXT': 65},
                         {'$END': -58, 'END_OF_MESSAGE': 33}, {'$END': -59, 'END_OF_MESSAGE': 48}, {'CLASSIFICATION': 38, 'text': 24},
                         {'$END': -60, 'BREAK': -60, 'CORRECTION': -60, 'END_OF_MESSAGE': -60, 'END_SERIAL': -60, 'SIGNATURE': -60}, {},
                         {'BREAK': -61, 'CLASSIFICATION': -61, 'INFO': 50, 'TO': 25, '_addresses': 3}, {'CLASSIFICATION': -62},
                         {'$END': -63,
                          'BREAK': -63,
                          'CLASSIFIED_BY': 43,
                          'CORRECTION': -63,
                          'END_OF_MESSAGE': -63,
                          'END_SERIAL': -63,
                          'SIGNATURE': -63,
                          'TEXT': -63},
                         {'DATE_TIME_GROUP': -64, 'SECURITY': 54}, {'DATE_TIME_GROUP': -65}, {'ACCOUNTING': -66, 'BREAK': -66, 'CLASSIFICATION': -66},
                         {'ACCOUNTING': -67, 'BREAK': -67, 'CLASSIFICATION': -67}, {'BREAK': -68, 'CLASSIFICATION': -68},
                         {'$END': -5, 'CORRECTION': 8, 'END_OF_MESSAGE': 12, 'END_SERIAL': 34, '_validation': 63}, {'DATE_TIME_GROUP': -69},
                         {'$END': -70, 'BREAK': -70, 'CORRECTION': -70, 'END_OF_MESSAGE': -70, 'END_SERIAL': -70, 'SIGNATURE': -70},
                         {'$END': -71,
                          'BREAK': -71,
                          'CAPTION': -71,
                          'CORRECTION': -71,
                          'END_OF_MESSAGE': -71,
                          'END_SERIAL': -71,
                          'EXECUTIVE_ORDER': -71,
                          'PASS': -71,
                          'SIGNATURE': -71},
                         {'$END': -72,
                          'BREAK': -72,
                          'CAPTION': -72,
                          'CORRECTION': -72,
                          'END_OF_MESSAGE': -72,
                          'END_SERIAL': -72,
                          'EXECUTIVE_ORDER': -72,
                          'PASS': -72,
                          'SIGNATURE': -72},
                         {'$END': -73, 'END_OF_MESSAGE': -73}, {'SUBJECT': 56}, {'$END': -74}, {'$END': -75, 'END_OF_MESSAGE': 82}],
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
