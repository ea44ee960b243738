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

TABLES = {'fields': {'rules': [('addressee', 3), ('paragraph_head', 3), ('_duration', 2), ('addressee', 5), ('___level_star_6', 2), ('cited_telegram', 2),
                      ('classified_by', 2), ('__transmission_identifier_plus_0', 3), ('sub_paragraph_head', 3), ('_duration', 2),
                      ('sub_paragraph_head', 3), ('_citations', 2), ('section', 3), ('transmission_identifier', 4), ('addressee', 2), ('_level', 2),
                      ('classification', 4), ('classification', 2), ('addressee', 5), ('classification', 2), ('calling_station', 3),
                      ('classification', 3), ('sub_paragraph_head', 1), ('section', 4), ('__tags_star_9', 2), ('date_time_group', 5),
                      ('_citation', 1), ('__transmission_identifier_plus_0', 2), ('addressee', 2), ('subject', 2), ('reason', 2), ('page_line', 5),
                      ('transmission_identifier', 1), ('portion_head', 3), ('file_time', 2), ('classification', 4), ('classification', 4),
                      ('__classification_star_5', 2), ('page_line', 4), ('subject', 2), ('file_time', 2), ('date_time_group', 5),
                      ('calling_station', 4), ('calling_station', 4), ('addressee', 3), ('paragraph_head', 3), ('__security_star_2', 2),
                      ('__tags_star_9', 1), ('_duration', 2), ('classification', 5), ('_level', 1), ('cited_telegram', 3),
                      ('__classification_star_4', 2), ('transmission_identifier', 2), ('references', 3), ('calling_station', 4), ('addressee', 3),
                      ('addressee', 4), ('___duration_plus_8', 2), ('_citations', 2), ('security', 4), ('_duration', 3), ('classification', 2),
                      ('addressee', 3), ('__tags_star_9', 2), ('date_time_group', 4), ('classified_by', 2), ('security', 3), ('paragraph_head', 2),
                      ('classified_by', 3), ('reason', 3), ('originator', 2), ('_duration', 3), ('transmission_identifier', 1), ('addressee', 5),
                      ('addressee', 4), ('paragraph_head', 4), ('_duration', 2), ('cited_telegram', 3), ('__classified_by_plus_10', 2),
                      ('__tags_star_9', 2), ('addressee', 4), ('portion_head', 2), ('addressee', 4), ('classified_by', 4), ('executive_order', 3),
                      ('addressee', 4), ('cited_telegram', 3), ('__called_stations_plus_1', 2), ('_duration', 2), ('__security_star_2', 1),
                      ('section', 4), ('__classified_by_plus_10', 1), ('__tags_star_9', 1), ('addressee', 3), ('paragraph_head', 1),
                      ('called_stations', 3), ('addressee', 4), ('references', 2), ('executive_order', 4), ('classified_by', 1), ('addressee', 6),
                      ('_duration', 1), ('addressee', 4), ('subject', 4), ('addressee', 1), ('calling_station', 2), ('addressee', 2),
                      ('_duration', 1), ('security', 2), ('_duration', 1), ('_duration', 2), ('_citation', 1), ('addressee', 4), ('_duration', 2),
                      ('transmission_identifier', 3), ('reason', 1), ('addressee', 4), ('addressee', 5), ('addressee', 3), ('addressee', 3),
                      ('_duration', 1), ('___duration_star_7', 1), ('addressee', 4), ('cited_telegram', 4), ('transmission_identifier', 3),
                      ('addressee', 5), ('_duration', 3), ('paragraph_head', 2), ('_duration', 3), ('references', 2), ('_duration', 1), ('reason', 2),
                      ('classified_by', 3), ('_duration', 3), ('__date_time_group_star_3', 1), ('classification', 3), ('executive_order', 3),
                      ('date_time_group', 6), ('__tags_star_9', 1), ('_duration', 1), ('cited_telegram', 4), ('_level', 2), ('paragraph_head', 2),
                      ('page_line', 5), ('_level', 1), ('transmission_identifier', 2), ('_citation', 1), ('___duration_star_7', 3),
                      ('classification', 3), ('cited_telegram', 4), ('___level_star_6', 3), ('executive_order', 2), ('reason', 1),
                      ('sub_paragraph_head', 2), ('paragraph_head', 3), ('reason', 2), ('classification', 6), ('___duration_star_7', 2),
                      ('sub_paragraph_head', 2), ('classified_by', 3), ('paragraph_head', 3), ('_duration', 4), ('_citations', 1),
                      ('paragraph_head', 2), ('portion_head', 1), ('__tags_star_9', 1), ('_citation', 1), ('_duration', 2), ('___duration_star_7', 2),
                      ('__classification_star_5', 1), ('_duration', 2), ('cited_telegram', 5), ('tags', 2), ('__tags_star_9', 2),
                      ('sub_paragraph_head', 2), ('addressee', 3), ('page_line', 6), ('classification', 3), ('classified_by', 2), ('portion_head', 2),
                      ('subject', 3), ('cited_telegram', 2), ('tags', 1), ('transmission_identifier', 2), ('calling_station', 3), ('page_line', 6),
                      ('subject', 1), ('addressee', 2), ('classification', 1), ('_citation', 1), ('__called_stations_plus_1', 1), ('page_line', 7),
                      ('___duration_plus_8', 1), ('classification', 4), ('classification', 5), ('addressee', 3), ('page_line', 8),
                      ('called_stations', 2), ('page_line', 7), ('addressee', 2), ('cited_telegram', 2), ('paragraph_head', 3),
                      ('transmission_identifier', 3), ('references', 1), ('_citation', 1), ('subject', 3), ('cited_telegram', 1),
                      ('calling_station', 3), ('addressee', 3), ('_duration', 1), ('classification', 5), ('__date_time_group_star_3', 2),
                      ('security', 3), ('_citation', 1), ('__classification_star_4', 1), ('paragraph_head', 4), ('_level', 3),
                      ('calling_station', 5)],
            'starts': {'addressee': (287, 275),
                       'called_stations': (82, 142),
                       'calling_station': (218, 150),
                       'classification': (298, 94),
                       'classified_by': (165, 61),
                       'date_time_group': (232, 225),
                       'executive_order': (7, 270),
                       'originator': (294, 27),
                       'page_line': (137, 229),
                       'paragraph_head': (36, 21),
                       'portion_head': (73, 195),
                       'references': (299, 276),
                       'security': (129, 159),
                       'sub_paragraph_head': (176, 4),
                       'subject': (105, 283),
                       'tags': (11, 191),
                       'transmission_identifier': (177, 20)},
            'states': [{'$END': -1}, {'$END': -2},
                       {'$END': -3, 'EXEMPTION': 169, 'EXEMPTION_SEPARATOR': 120, 'REMARK': 85, '___duration_star_7': 179}, {'$END': -4}, {},
                       {'$END': -5, 'BESIDE': -5, 'DOUBLE_SLASH': -5, 'FINAL_SECTION': -5, 'SECTION_WORD': -5, 'SERVICE': -5, 'STATION': -5},
                       {'PAGE_SECTION': 199}, {'EO': 113, 'executive_order': 270}, {'ZULU_TIME': 52},
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
                        'SEPARATOR': -6},
                       {'$END': -7, 'CLASSIFIED_BY_REST': 185}, {'TAGS_KEYWORD': 248, 'tags': 191}, {'$END': -8, 'CHANNEL': -8}, {'$END': -9},
                       {'ROUTING_INDICATOR': 260, '__called_stations_plus_1': 267}, {'$END': -10}, {'ADDRESSED_INDICATOR': 303, 'ADDRESS_NAME': 148},
                       {'$END': -11},
                       {'$END': -12,
                        'NUMBER_ALONE': -12,
                        'NUMBER_BEFORE': -12,
                        'REFERENCE_AGAIN': -12,
                        'REFERENCE_END': -12,
                        'REFERENCE_LABEL': -12,
                        'REFERENCE_PAGE_LINE': -12,
                        'REFERENCE_PARENTHESIS': -12,
                        'REFERENCE_STATION': -12,
                        'REFERENCE_WORD': -12,
                        'REFERENCE_YEAR': -12,
                        'SEPARATOR': -12},
                       {'$END': -13, 'STATION': -13, 'STATION_ONLY': -13}, {}, {}, {'$END': -14}, {'$END': -15},
                       {'$END': -16, 'BESIDE': -16, 'DOUBLE_SLASH': 96, 'FINAL_SECTION': -16, 'SECTION_WORD': -16, 'SERVICE': -16, 'STATION': -16},
                       {'OF': 6, 'PAGE_OF_SECTION': 292}, {'$END': -17}, {}, {'$END': -18, 'STATION': 206, 'STATION_ONLY': 243}, {'$END': -19},
                       {'CHANNEL_NUMBER': 42}, {'$END': -20, 'BESIDE': 55, 'FINAL_SECTION': 91, 'SECTION_WORD': 280, 'STATION': 302, 'section': 33},
                       {'$END': -21, 'DAY_OF_MONTH': 8, 'DAY_OF_YEAR': 72, 'file_time': 60}, {'$END': -22, 'STATION': 118, 'STATION_ONLY': 26},
                       {'$END': -23, 'BROKEN_MARK': 210, 'MARK': 240, 'PARAGRAPH_TEXT': 217}, {'$END': -24, 'STATION': -24, 'STATION_ONLY': -24},
                       {'PARAGRAPH_NUMBER': 134, 'paragraph_head': 21}, {'$END': -25, 'COMMA': -25, 'PERSON': -25, 'SEMICOLON': -25, 'TAG': -25},
                       {'$END': -26}, {'PAGE_NUMBER': 56},
                       {'$END': -27,
                        'NUMBER_ALONE': -27,
                        'NUMBER_BEFORE': -27,
                        'REFERENCE_AGAIN': -27,
                        'REFERENCE_END': -27,
                        'REFERENCE_LABEL': -27,
                        'REFERENCE_PAGE_LINE': -27,
                        'REFERENCE_PARENTHESIS': -27,
                        'REFERENCE_STATION': 182,
                        'REFERENCE_WORD': -27,
                        'REFERENCE_YEAR': -27,
                        'SEPARATOR': -27},
                       {'PAGE_SECTION': 251}, {'$END': -28, 'CHANNEL': -28}, {'MONTH': 50}, {'OF': 258}, {'$END': -29, 'LEFT_OUT': 265},
                       {'$END': -30}, {'$END': -31, 'CLASSIFIED_BY_REST': -31}, {'$END': -32},
                       {'$END': -33, 'CHANNEL': 249, 'CHANNEL_NUMBER': 201, 'SECURITY_PROSIGN': 76}, {'YEAR': 89}, {'$END': -34}, {'$END': -35},
                       {'$END': -36, 'WORD': 296, '__classification_star_4': 290}, {'$END': -37, 'WORD': 296, '__classification_star_4': 264},
                       {'$END': -38, 'BESIDE': -38, 'FINAL_SECTION': -38, 'SECTION_WORD': -38, 'STATION': -38},
                       {'$END': -39, 'REMARK': 48, 'SHORT_SECTION': 44}, {'$END': -40, 'COLON': 246, 'SUBJECT_TEXT': 282}, {'$END': -41},
                       {'$END': -42, 'INSTRUCTIONS': 190}, {'$END': -43}, {}, {'PAGE_SECTION': 25},
                       {'$END': -44, 'DAY_OF_MONTH': 8, 'DAY_OF_YEAR': 72, 'file_time': 301}, {'$END': -45}, {'$END': -46},
                       {'$END': -47, 'OPERATING_SIGNAL': -47}, {'MESSAGE_NUMBER': 204},
                       {'$END': -48, 'COMMA': -48, 'PERSON': -48, 'SEMICOLON': -48, 'TAG': -48}, {'$END': -49, 'REMARK': 175},
                       {'$END': -50, 'WORD': 296, '__classification_star_4': 214},
                       {'$END': -51, 'BESIDE': -51, 'FINAL_SECTION': -51, 'SECTION_WORD': -51, 'SERVICE': -51, 'STATION': -51}, {'TIME': 58},
                       {'DAMAGED_NUMBER': 90, 'MARK': 226, 'portion_head': 195},
                       {'$END': -52,
                        'NUMBER_ALONE': -52,
                        'NUMBER_BEFORE': -52,
                        'REFERENCE_AGAIN': -52,
                        'REFERENCE_END': -52,
                        'REFERENCE_LABEL': -52,
                        'REFERENCE_PAGE_LINE': -52,
                        'REFERENCE_PARENTHESIS': -52,
                        'REFERENCE_STATION': -52,
                        'REFERENCE_WORD': -52,
                        'REFERENCE_YEAR': -52,
                        'SEPARATOR': -52},
                       {'$END': -53, 'WORD': -53}, {'$END': -54}, {'$END': -55}, {'$END': -56},
                       {'$END': -57, 'CONTINUITY_NUMBER': 155, 'LEFT_OUT': 136, 'PRECEDENCE_WORD': 144}, {'$END': -58},
                       {'$END': -59,
                        'DATE': -59,
                        'DECL': -59,
                        'EVENT': -59,
                        'EXEMPTION': -59,
                        'MANUAL_REVIEW': -59,
                        'NOT_APPLICABLE': -59,
                        'OADR': -59},
                       {'DOUBLED_PROSIGN': 14, 'called_stations': 142},
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
                       {'$END': -61, 'OPERATING_SIGNAL': 66}, {'$END': -62}, {'$END': -63, 'REMARK': 188},
                       {'$END': -64, 'CONTINUITY_NUMBER': 115, 'LEFT_OUT': 122},
                       {'$END': -65, 'COMMA': -65, 'PERSON': -65, 'SEMICOLON': -65, 'TAG': -65}, {'$END': -66, 'INSTRUCTIONS': 38}, {'MARK': 114},
                       {'OF': 268, 'SECTION_NUMBER': 257}, {'$END': -67}, {'$END': -68, 'OPERATING_SIGNAL': 126, '__security_star_2': 84}, {},
                       {'$END': -69, 'PARAGRAPH_TEXT': 65}, {'WORD': 207}, {'YEAR': 59}, {'$END': -70, 'CLASSIFIED_BY_REST': 119},
                       {'$END': -71, 'CLASSIFIED_BY_REST': -71}, {'$END': -72}, {'$END': -73}, {'$END': -74, 'CHANNEL': 117}, {'PAGE_NUMBER': 62},
                       {'$END': -75}, {'SUBJECT_KEYWORD': 252, 'subject': 283}, {'$END': -76}, {'$END': -77}, {'$END': -78, 'REMARK': 186},
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
                        'SEPARATOR': -79,
                        'YEAR_BEHIND': 194},
                       {'$END': -80,
                        'CLASSIFIED_BY_KEYWORD': -80,
                        'CLASSIFIED_BY_REST': -80,
                        'CLASSIFIER': -80,
                        'REASON_SECTION': -80,
                        'REASON_WORD': -80},
                       {'$END': -81, 'COMMA': -81, 'PERSON': -81, 'SEMICOLON': -81, 'TAG': -81}, {'$END': -82}, {'ORDER_NUMBER': 208},
                       {'$END': -83, 'PARAGRAPH_TEXT': 51}, {'$END': -84, 'LEFT_OUT': 104}, {'REFERENCE_NUMBER': 205}, {'CHANNEL_NUMBER': 12},
                       {'MESSAGE_NUMBER': 70}, {'$END': -85}, {'EXEMPTION': 215}, {'$END': -86}, {'$END': -87},
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
                        'SEPARATOR': -88,
                        'YEAR_BEHIND': 172},
                       {'$END': -89, 'FULL_STOP': -89, 'ROUTING_INDICATOR': -89}, {'$END': -90}, {'$END': -91, 'OPERATING_SIGNAL': -91},
                       {'SECTION_NUMBER': 35}, {'$END': -92, 'STATION': -92, 'STATION_ONLY': -92}, {'SECURITY_SIGNAL': 198, 'security': 159},
                       {'$END': -93,
                        'CLASSIFIED_BY_KEYWORD': -93,
                        'CLASSIFIED_BY_REST': -93,
                        'CLASSIFIER': -93,
                        'REASON_SECTION': -93,
                        'REASON_WORD': -93},
                       {'$END': -94, 'COMMA': -94, 'PERSON': -94, 'SEMICOLON': -94, 'TAG': -94}, {'$END': -95, 'LEFT_OUT': 112},
                       {'ROUTING_INDICATOR': 147}, {'$END': -96, 'BROKEN_MARK': 95, 'FULL_STOP': 197, 'MARK': 224, 'PARAGRAPH_TEXT': 178},
                       {'$END': -97}, {'$END': -98}, {'PAGE_STATION': 103, 'PAGE_WORD': 284, 'page_line': 229}, {'$END': -99}, {'$END': -100},
                       {'$END': -101,
                        'CLASSIFIED_BY_KEYWORD': 110,
                        'CLASSIFIED_BY_REST': 92,
                        'CLASSIFIER': 244,
                        'REASON_SECTION': 209,
                        'REASON_WORD': 160,
                        'reason': 10},
                       {'$END': -102}, {}, {'$END': -103, 'REMARK': 230}, {'$END': -104, 'CONTINUITY_NUMBER': 162, 'LEFT_OUT': 174}, {'$END': -105},
                       {'$END': -106, 'CONTINUITY_NUMBER': 45, 'LEFT_OUT': 23, 'PRECEDENCE_WORD': 271},
                       {'$END': -107, 'DAY_OF_MONTH': 8, 'DAY_OF_YEAR': 72, 'SECTION_SUFFIX': 32, 'SERIAL': 250, 'file_time': 286},
                       {'$END': -108, 'CONTINUITY_NUMBER': 288, 'LEFT_OUT': 64, 'PRECEDENCE_WORD': 87},
                       {'$END': -109, 'DATE': 69, 'DECL': 81, 'EVENT': 156, 'EXEMPTION': 2, 'MANUAL_REVIEW': 108, 'NOT_APPLICABLE': 15, 'OADR': 153},
                       {}, {'$END': -110, 'OPERATING_SIGNAL': 126, 'SPECIAL_HANDLING': 93, '__security_star_2': 293}, {'$END': -111},
                       {'$END': -112, 'REMARK': 101},
                       {'$END': -113,
                        'NUMBER_ALONE': -113,
                        'NUMBER_BEFORE': -113,
                        'REFERENCE_AGAIN': -113,
                        'REFERENCE_END': -113,
                        'REFERENCE_LABEL': -113,
                        'REFERENCE_PAGE_LINE': -113,
                        'REFERENCE_PARENTHESIS': -113,
                        'REFERENCE_STATION': -113,
                        'REFERENCE_WORD': -113,
                        'REFERENCE_YEAR': -113,
                        'SEPARATOR': -113},
                       {'$END': -114, 'LEFT_OUT': 29}, {'$END': -115}, {'REFERENCE_NUMBER': 247, 'REFERENCE_PARENTHESIS': 254},
                       {'$END': -116, 'SECURITY_PROSIGN': 22}, {},
                       {'$END': -117, 'CLASSIFIED_BY_REST': -117, 'REASON_LETTERS': 213, 'REASON_SECTION': 184}, {'$END': -118, 'LEFT_OUT': 3},
                       {'$END': -119, 'LEFT_OUT': 141}, {'$END': -120, 'LEFT_OUT': 80}, {'$END': -121},
                       {'CLASSIFIED_BY_KEYWORD': 130, '__classified_by_plus_10': 140, 'classified_by': 61}, {'ADDRESS_NAME': 253},
                       {'$END': -122, 'REMARK': 125}, {'ZONE': 43}, {'$END': -123, 'EXEMPTION': -123, 'EXEMPTION_SEPARATOR': -123, 'REMARK': -123},
                       {'WORD': 5}, {'$END': -124},
                       {'$END': -125,
                        'NUMBER_ALONE': -125,
                        'NUMBER_BEFORE': -125,
                        'REFERENCE_AGAIN': -125,
                        'REFERENCE_END': -125,
                        'REFERENCE_LABEL': -125,
                        'REFERENCE_PAGE_LINE': -125,
                        'REFERENCE_PARENTHESIS': -125,
                        'REFERENCE_STATION': -125,
                        'REFERENCE_WORD': -125,
                        'REFERENCE_YEAR': -125,
                        'SEPARATOR': -125},
                       {'$END': -126}, {'$END': -127}, {'$END': -128}, {'SUB_PARAGRAPH_LABEL': 34, 'sub_paragraph_head': 4},
                       {'CHANNEL': 30, 'START_OF_MESSAGE': 49, '__transmission_identifier_plus_0': 102, 'transmission_identifier': 20},
                       {'$END': -129}, {'$END': -130, 'EXEMPTION': 231, 'EXEMPTION_SEPARATOR': 221, 'REMARK': 222},
                       {'$END': -131,
                        'NUMBER_ALONE': 285,
                        'NUMBER_BEFORE': 183,
                        'REFERENCE_AGAIN': 295,
                        'REFERENCE_END': 77,
                        'REFERENCE_LABEL': 256,
                        'REFERENCE_PAGE_LINE': 281,
                        'REFERENCE_PARENTHESIS': 154,
                        'REFERENCE_STATION': 157,
                        'REFERENCE_WORD': 202,
                        'REFERENCE_YEAR': 40,
                        'SEPARATOR': 18,
                        '_citation': 83,
                        'cited_telegram': 228},
                       {'$END': -132}, {'REFERENCE_NUMBER': 109, 'REFERENCE_PARENTHESIS': 116}, {'STATION_BEHIND': 9},
                       {'$END': -133, 'CLASSIFIED_BY_REST': -133, 'REASON_LETTERS': 99}, {'$END': -134}, {'$END': -135},
                       {'DAY_TIME': -136, 'PROSIGN': -136}, {'$END': -137},
                       {'$END': -138,
                        'DATE': 143,
                        'DECL': 262,
                        'EVENT': 289,
                        'NOT_APPLICABLE': 193,
                        'OADR': 167,
                        'REMARK': 152,
                        'SCHEDULE': 181,
                        '___duration_plus_8': 149,
                        '_duration': 139},
                       {'$END': -139}, {}, {'$END': -140, 'COMMA': -140, 'PERSON': -140, 'SEMICOLON': -140, 'TAG': -140},
                       {'$END': -141, 'REMARK': 234},
                       {'$END': -142,
                        'NUMBER_ALONE': -142,
                        'NUMBER_BEFORE': -142,
                        'REFERENCE_AGAIN': -142,
                        'REFERENCE_END': -142,
                        'REFERENCE_LABEL': -142,
                        'REFERENCE_PAGE_LINE': -142,
                        'REFERENCE_PARENTHESIS': -142,
                        'REFERENCE_STATION': -142,
                        'REFERENCE_WORD': -142,
                        'REFERENCE_YEAR': -142,
                        'SEPARATOR': -142},
                       {},
                       {'$END': -143,
                        'BESIDE': -143,
                        'DOUBLE_SLASH': 170,
                        'FINAL_SECTION': -143,
                        'SECTION_WORD': -143,
                        'SERVICE': -143,
                        'STATION': -143,
                        '___level_star_6': 300},
                       {'$END': -144, 'BROKEN_MARK': 220, 'MARK': 273, 'PARAGRAPH_TEXT': 1}, {'SECURITY_GROUP': 151}, {'$END': -145, 'REMARK': 242},
                       {'$END': -146,
                        'BESIDE': -146,
                        'DOUBLE_SLASH': 170,
                        'EFTO': 196,
                        'FINAL_SECTION': -146,
                        'SECTION_WORD': -146,
                        'SERVICE': -146,
                        'STATION': -146,
                        '___level_star_6': 24},
                       {'$END': -147, 'SECURITY_PROSIGN': 173},
                       {'$END': -148,
                        'NUMBER_ALONE': -148,
                        'NUMBER_BEFORE': -148,
                        'REFERENCE_AGAIN': -148,
                        'REFERENCE_END': -148,
                        'REFERENCE_LABEL': -148,
                        'REFERENCE_PAGE_LINE': -148,
                        'REFERENCE_PARENTHESIS': -148,
                        'REFERENCE_STATION': -148,
                        'REFERENCE_WORD': -148,
                        'REFERENCE_YEAR': -148,
                        'SEPARATOR': -148},
                       {'$END': -149, 'EXEMPTION': -149, 'EXEMPTION_SEPARATOR': -149, 'REMARK': -149},
                       {'$END': -150, 'WORD': 296, '__classification_star_4': 263},
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
                        'SEPARATOR': -151,
                        'YEAR_BEHIND': 235},
                       {'MESSAGE_NUMBER': 54},
                       {'$END': -152,
                        'BESIDE': -152,
                        'DOUBLE_SLASH': -152,
                        'FINAL_SECTION': -152,
                        'SECTION_WORD': -152,
                        'SERVICE': -152,
                        'STATION': -152},
                       {'$END': -153,
                        'AMENDED': 189,
                        'DATE': 143,
                        'DECL': 262,
                        'EVENT': 289,
                        'NOT_APPLICABLE': 193,
                        'OADR': 167,
                        'REMARK': 152,
                        'SCHEDULE': 181,
                        '___duration_plus_8': 149,
                        '_duration': 121},
                       {'$END': -154, 'CLASSIFIED_BY_REST': -154, 'REASON_LETTERS': 47}, {'$END': -155, 'PARAGRAPH_TEXT': 17}, {'$END': -156},
                       {'PAGE_STATION': 39}, {'$END': -157, 'CLASSIFIED_BY_REST': -157}, {'$END': -158, 'WORD': 75},
                       {'$END': -159, 'EXEMPTION': -159, 'EXEMPTION_SEPARATOR': -159, 'REMARK': -159}, {'ZONE': 238}, {'$END': -160},
                       {'DE': 133, 'calling_station': 150}, {'$END': -161}, {'$END': -162, 'PARAGRAPH_TEXT': 297}, {'EXEMPTION': 203}, {'$END': -163},
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
                       {'$END': -165, 'PARAGRAPH_TEXT': 211}, {}, {'$END': -166, 'PARAGRAPH_TEXT': 245},
                       {'$END': -167, 'COMMA': -167, 'PERSON': -167, 'SEMICOLON': -167, 'TAG': -167},
                       {'$END': -168,
                        'NUMBER_ALONE': -168,
                        'NUMBER_BEFORE': -168,
                        'REFERENCE_AGAIN': -168,
                        'REFERENCE_END': -168,
                        'REFERENCE_LABEL': -168,
                        'REFERENCE_PAGE_LINE': -168,
                        'REFERENCE_PARENTHESIS': -168,
                        'REFERENCE_STATION': -168,
                        'REFERENCE_WORD': -168,
                        'REFERENCE_YEAR': -168,
                        'SEPARATOR': -168},
                       {}, {'$END': -169}, {'$END': -170, 'EXEMPTION': -170, 'EXEMPTION_SEPARATOR': -170, 'REMARK': -170},
                       {'DAY_TIME': 168, 'PROSIGN': 187, '__date_time_group_star_3': 278, 'date_time_group': 225},
                       {'$END': -171, 'BESIDE': -171, 'FINAL_SECTION': -171, 'SECTION_WORD': -171, 'STATION': -171}, {'$END': -172},
                       {'$END': -173,
                        'NUMBER_ALONE': -173,
                        'NUMBER_BEFORE': -173,
                        'REFERENCE_AGAIN': -173,
                        'REFERENCE_END': -173,
                        'REFERENCE_LABEL': -173,
                        'REFERENCE_PAGE_LINE': -173,
                        'REFERENCE_PARENTHESIS': -173,
                        'REFERENCE_STATION': -173,
                        'REFERENCE_WORD': -173,
                        'REFERENCE_YEAR': -173,
                        'SEPARATOR': -173},
                       {'ORIGINATOR_NAME': 100}, {'$END': -174, 'COMMA': 88, 'PERSON': 37, 'SEMICOLON': 239, 'TAG': 111}, {'MONTH': 97},
                       {'$END': -175, 'COMMA': -175, 'PERSON': -175, 'SEMICOLON': -175, 'TAG': -175}, {'$END': -176, 'PARAGRAPH_TEXT': 13},
                       {'$END': -177, 'CONTINUITY_NUMBER': 161, 'LEFT_OUT': 171}, {'$END': -178}, {'$END': -179},
                       {'$END': -180, 'CLASSIFIED_BY_REST': 219, 'REASON_SECTION': 209, 'REASON_WORD': 160, 'reason': 98}, {'$END': -181},
                       {'$END': -182, 'SUBJECT_TEXT': 145},
                       {'$END': -183,
                        'NUMBER_ALONE': -183,
                        'NUMBER_BEFORE': -183,
                        'REFERENCE_AGAIN': -183,
                        'REFERENCE_END': -183,
                        'REFERENCE_LABEL': -183,
                        'REFERENCE_PAGE_LINE': -183,
                        'REFERENCE_PARENTHESIS': -183,
                        'REFERENCE_STATION': -183,
                        'REFERENCE_WORD': -183,
                        'REFERENCE_YEAR': -183,
                        'SEPARATOR': -183,
                        'YEAR_BEHIND': 74},
                       {'$END': -184, 'COMMA': 227, 'PERSON': 68, 'SEMICOLON': 131, 'TAG': 192, '__tags_star_9': 237},
                       {'$END': -185, 'CHANNEL_NUMBER': 158, 'SECURITY_PROSIGN': 277},
                       {'$END': -186, 'DAY_OF_MONTH': 8, 'DAY_OF_YEAR': 72, 'SECTION_SUFFIX': 63, 'file_time': 78}, {'$END': -187, 'REMARK': 261},
                       {'$END': -188, 'PORTION_MARK': 57, 'SUBJECT_TEXT': 46},
                       {'$END': -189, 'CONTINUITY_NUMBER': 132, 'LEFT_OUT': 164, 'PRECEDENCE_WORD': 241}, {'REFERENCE_NUMBER': 123},
                       {'$END': -190,
                        'BESIDE': 233,
                        'FINAL_SECTION': 91,
                        'SECTION_WORD': 280,
                        'SERVICE': 86,
                        'STATION': 67,
                        '__classification_star_5': 31,
                        'section': 28},
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
                        'SEPARATOR': -191},
                       {'OF': 259}, {'SHORT_SECTION': 269}, {'SECTION_NUMBER': 128}, {'$END': -192, 'FULL_STOP': -192, 'ROUTING_INDICATOR': -192},
                       {'$END': -193},
                       {'$END': -194,
                        'DATE': -194,
                        'DECL': -194,
                        'EVENT': -194,
                        'EXEMPTION': -194,
                        'MANUAL_REVIEW': -194,
                        'NOT_APPLICABLE': -194,
                        'OADR': -194},
                       {'$END': -195, 'WORD': 75}, {'$END': -196, 'WORD': 75}, {'$END': -197}, {'$END': -198},
                       {'$END': -199, 'FULL_STOP': 135, 'ROUTING_INDICATOR': 124}, {'SECTION_NUMBER': 19}, {'$END': -200, 'REMARK': 266}, {},
                       {'$END': -201, 'CONTINUITY_NUMBER': 163, 'LEFT_OUT': 0},
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
                        'SEPARATOR': -202},
                       {'$END': -203, 'PARAGRAPH_TEXT': 107}, {'OF': 127}, {}, {}, {'$END': -204}, {'DAY_TIME': 216, 'PROSIGN': 291},
                       {'$END': -205,
                        'NUMBER_ALONE': 285,
                        'NUMBER_BEFORE': 183,
                        'REFERENCE_AGAIN': 295,
                        'REFERENCE_END': 138,
                        'REFERENCE_LABEL': 256,
                        'REFERENCE_PAGE_LINE': 281,
                        'REFERENCE_PARENTHESIS': 154,
                        'REFERENCE_STATION': 157,
                        'REFERENCE_WORD': 202,
                        'REFERENCE_YEAR': 40,
                        '_citation': 223,
                        '_citations': 180,
                        'cited_telegram': 228},
                       {'SECTION_NUMBER': 274},
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
                       {'$END': -207}, {}, {'PAGE_SECTION': 212},
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
                        'YEAR_BEHIND': 272},
                       {'$END': -209}, {'ADDRESSED_INDICATOR': 166, 'ADDRESS_NAME': 146, 'ROLE_WORD': 16, 'addressee': 275},
                       {'$END': -210, 'LEFT_OUT': 106}, {'$END': -211}, {'$END': -212, 'WORD': 75}, {'DAY_TIME': -213, 'PROSIGN': -213}, {'OF': 41},
                       {'$END': -214, 'OPERATING_SIGNAL': 66}, {'FM': 236, 'originator': 27},
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
                       {'$END': -216, 'WORD': -216}, {'$END': -217}, {'SOLID_LEVEL': 200, 'SPACED_LEVEL': 71, '_level': 255, 'classification': 94},
                       {'REFERENCE_KEYWORD': 279, 'references': 276},
                       {'$END': -218,
                        'BESIDE': -218,
                        'DOUBLE_SLASH': 96,
                        'FINAL_SECTION': -218,
                        'SECTION_WORD': -218,
                        'SERVICE': -218,
                        'STATION': -218},
                       {'$END': -219}, {'MESSAGE_NUMBER': 53}, {'ADDRESS_NAME': 79}],
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
 'markings': {'rules': [('__banner_star_2', 3), ('__banner_star_2', 2), ('portion', 2), ('_control', 1), ('__portion_star_0', 3),
                        ('banner_release', 3), ('release', 3), ('__release_star_1', 3), ('__release_star_1', 2), ('_separator', 1),
                        ('__release_star_1', 1), ('banner_release', 2), ('__banner_release_star_3', 2), ('__banner_star_2', 1), ('_control', 1),
                        ('banner', 1), ('__release_star_1', 2), ('_separator', 1), ('_separator', 1), ('_control', 1), ('portion', 1),
                        ('__banner_release_star_3', 3), ('portion', 1), ('banner', 2), ('__banner_star_2', 2), ('__banner_star_2', 3), ('release', 2),
                        ('__banner_release_star_3', 1), ('banner', 2), ('portion', 2), ('__banner_star_2', 1), ('__banner_release_star_3', 2),
                        ('banner', 1), ('__portion_star_0', 2), ('__banner_star_2', 2), ('_separator', 1), ('__banner_star_2', 2)],
              'starts': {'banner': (24, 35), 'portion': (40, 21)},
              'states': [{'CONTROL': 6, 'RELEASE_TO': 30, 'UNCLASSIFIED_CONTROL': 26, '_control': 7, 'release': 17},
                         {'$END': -1, 'BANNER_CONTROL': -1, 'BANNER_RELEASE_TO': -1, 'BANNER_SEPARATOR': -1}, {'COUNTRY': 10}, {'BANNER_COUNTRY': 14},
                         {'$END': -2, 'BANNER_CONTROL': -2, 'BANNER_RELEASE_TO': -2, 'BANNER_SEPARATOR': -2},
                         {'$END': -3, 'COMMA': 49, 'DOUBLE_SLASH': 25, 'HYPHEN': 22, 'SLASH': 12, '_separator': 0},
                         {'$END': -4, 'COMMA': -4, 'DOUBLE_SLASH': -4, 'HYPHEN': -4, 'SLASH': -4},
                         {'$END': -5, 'COMMA': -5, 'DOUBLE_SLASH': -5, 'HYPHEN': -5, 'SLASH': -5},
                         {'$END': -6, 'BANNER_CONTROL': -6, 'BANNER_COUNTRY': 15, 'BANNER_RELEASE_TO': -6, 'BANNER_SEPARATOR': -6, '__ANON_0': 19},
                         {'$END': -7, 'COMMA': 2, 'COUNTRY': 20, 'DOUBLE_SLASH': -7, 'HYPHEN': -7, 'SLASH': -7},
                         {'$END': -8, 'COMMA': -8, 'COUNTRY': -8, 'DOUBLE_SLASH': -8, 'HYPHEN': -8, 'SLASH': -8},
                         {'$END': -9, 'COMMA': -9, 'COUNTRY': -9, 'DOUBLE_SLASH': -9, 'HYPHEN': -9, 'SLASH': -9},
                         {'CONTROL': -10, 'RELEASE_TO': -10, 'UNCLASSIFIED_CONTROL': -10},
                         {'$END': -11, 'COMMA': -11, 'COUNTRY': -11, 'DOUBLE_SLASH': -11, 'HYPHEN': -11, 'SLASH': -11},
                         {'$END': -12,
                          'BANNER_CONTROL': -12,
                          'BANNER_COUNTRY': 37,
                          'BANNER_RELEASE_TO': -12,
                          'BANNER_SEPARATOR': -12,
                          '__ANON_0': 23,
                          '__banner_release_star_3': 8},
                         {'$END': -13,
                          'BANNER_CONTROL': -13,
                          'BANNER_COUNTRY': -13,
                          'BANNER_RELEASE_TO': -13,
                          'BANNER_SEPARATOR': -13,
                          '__ANON_0': -13},
                         {'$END': -14, 'BANNER_CONTROL': -14, 'BANNER_RELEASE_TO': -14, 'BANNER_SEPARATOR': -14},
                         {'$END': -15, 'COMMA': -15, 'DOUBLE_SLASH': -15, 'HYPHEN': -15, 'SLASH': -15},
                         {'$END': -16,
                          'BANNER_CONTROL': 43,
                          'BANNER_RELEASE_TO': 3,
                          'BANNER_SEPARATOR': 44,
                          '__banner_star_2': 32,
                          'banner_release': 16},
                         {'BANNER_COUNTRY': 29}, {'$END': -17, 'COMMA': -17, 'COUNTRY': -17, 'DOUBLE_SLASH': -17, 'HYPHEN': -17, 'SLASH': -17}, {},
                         {'CONTROL': -18, 'RELEASE_TO': -18, 'UNCLASSIFIED_CONTROL': -18}, {'BANNER_COUNTRY': 45},
                         {'BANNER_CONTROL': 46, 'BANNER_LEVEL': 18, 'banner': 35}, {'CONTROL': -19, 'RELEASE_TO': -19, 'UNCLASSIFIED_CONTROL': -19},
                         {'$END': -20, 'COMMA': -20, 'DOUBLE_SLASH': -20, 'HYPHEN': -20, 'SLASH': -20}, {'COUNTRY': 11},
                         {'$END': -21, 'COMMA': 49, 'DOUBLE_SLASH': 25, 'HYPHEN': 22, 'SLASH': 12, '__portion_star_0': 42, '_separator': 38},
                         {'$END': -22,
                          'BANNER_CONTROL': -22,
                          'BANNER_COUNTRY': -22,
                          'BANNER_RELEASE_TO': -22,
                          'BANNER_SEPARATOR': -22,
                          '__ANON_0': -22},
                         {'COUNTRY': 36},
                         {'$END': -23, 'COMMA': 49, 'DOUBLE_SLASH': 25, 'HYPHEN': 22, 'SLASH': 12, '__portion_star_0': 5, '_separator': 38},
                         {'$END': -24, 'BANNER_CONTROL': 33, 'BANNER_RELEASE_TO': 3, 'BANNER_SEPARATOR': 39, 'banner_release': 48},
                         {'$END': -25, 'BANNER_CONTROL': -25, 'BANNER_RELEASE_TO': -25, 'BANNER_SEPARATOR': -25},
                         {'$END': -26, 'BANNER_CONTROL': -26, 'BANNER_RELEASE_TO': -26, 'BANNER_SEPARATOR': -26}, {},
                         {'$END': -27, 'COMMA': 27, 'COUNTRY': 13, 'DOUBLE_SLASH': -27, 'HYPHEN': -27, 'SLASH': -27, '__release_star_1': 9},
                         {'$END': -28,
                          'BANNER_CONTROL': -28,
                          'BANNER_COUNTRY': -28,
                          'BANNER_RELEASE_TO': -28,
                          'BANNER_SEPARATOR': -28,
                          '__ANON_0': -28},
                         {'CONTROL': 6, 'RELEASE_TO': 30, 'UNCLASSIFIED_CONTROL': 26, '_control': 47, 'release': 17},
                         {'BANNER_CONTROL': 34, 'BANNER_RELEASE_TO': 3, 'banner_release': 1},
                         {'PORTION_LEVEL': 31, 'UNCLASSIFIED_CONTROL': 28, 'portion': 21},
                         {'$END': -29, 'BANNER_CONTROL': 33, 'BANNER_RELEASE_TO': 3, 'BANNER_SEPARATOR': 39, 'banner_release': 48},
                         {'$END': -30, 'COMMA': 49, 'DOUBLE_SLASH': 25, 'HYPHEN': 22, 'SLASH': 12, '_separator': 0},
                         {'$END': -31, 'BANNER_CONTROL': -31, 'BANNER_RELEASE_TO': -31, 'BANNER_SEPARATOR': -31},
                         {'BANNER_CONTROL': 50, 'BANNER_RELEASE_TO': 3, 'banner_release': 4},
                         {'$END': -32,
                          'BANNER_CONTROL': -32,
                          'BANNER_COUNTRY': -32,
                          'BANNER_RELEASE_TO': -32,
                          'BANNER_SEPARATOR': -32,
                          '__ANON_0': -32},
                         {'$END': -33,
                          'BANNER_CONTROL': 43,
                          'BANNER_RELEASE_TO': 3,
                          'BANNER_SEPARATOR': 44,
                          '__banner_star_2': 41,
                          'banner_release': 16},
                         {'$END': -34, 'COMMA': -34, 'DOUBLE_SLASH': -34, 'HYPHEN': -34, 'SLASH': -34},
                         {'$END': -35, 'BANNER_CONTROL': -35, 'BANNER_RELEASE_TO': -35, 'BANNER_SEPARATOR': -35},
                         {'CONTROL': -36, 'RELEASE_TO': -36, 'UNCLASSIFIED_CONTROL': -36},
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
 'telegram': {'rules': [('heading', 5), ('heading', 1), ('ending', 1), ('ending', 2), ('_validation', 1), ('ending', 2), ('ending', 2),
                        ('_routing', 4), ('_addresses', 2), ('_addresses', 1), ('ending', 3), ('_citations', 2), ('_addresses', 2), ('ending', 0),
                        ('_routing', 3), ('ending', 2), ('_addresses', 2), ('_routing', 2), ('_addresses', 3), ('ending', 2), ('_routing', 3),
                        ('__text_star_0', 2), ('ending', 3), ('text', 3), ('ending', 3), ('_routing', 2), ('heading', 2), ('_routing', 3),
                        ('ending', 3), ('_citations', 0), ('_routing', 3), ('_extract', 3), ('telegram', 3), ('_validation', 1), ('_addresses', 3),
                        ('ending', 4), ('_extract', 1), ('_routing', 1), ('_routing', 1), ('text', 1), ('telegram', 1), ('heading', 1),
                        ('_extract', 1), ('_extract', 1), ('telegram', 2), ('heading', 5), ('_routing', 2), ('ending', 1), ('_routing', 2),
                        ('_routing', 1), ('_addresses', 4), ('_citations', 1), ('_addresses', 1), ('ending', 2), ('__text_star_0', 1),
                        ('_validation', 2), ('_routing', 2), ('text', 2), ('ending', 1), ('text', 2), ('_routing', 1), ('_routing', 2),
                        ('__text_star_0', 2), ('_validation', 2), ('_extract', 2), ('_citations', 2), ('_extract', 2), ('heading', 6), ('ending', 1),
                        ('_extract', 2), ('_titles', 4), ('__text_star_0', 1), ('heading', 4), ('_titles', 5), ('_citations', 1)],
              'starts': {'telegram': (47, 49)},
              'states': [{'BREAK': 76, 'CLASSIFICATION': -1},
                         {'$END': -3, 'CLASSIFICATION': -2, 'CORRECTION': 3, 'END_OF_MESSAGE': 4, 'END_SERIAL': 35, '_validation': 5}, {'$END': -4},
                         {'$END': -5, 'END_OF_MESSAGE': -5, 'END_SERIAL': 62}, {'$END': -6}, {'$END': -7, 'END_OF_MESSAGE': 29},
                         {'DATE_TIME_GROUP': -8}, {'ACCOUNTING': -9, 'BREAK': -9, 'CLASSIFICATION': -9, 'EXEMPTED': 17},
                         {'ACCOUNTING': -10, 'BREAK': -10, 'CLASSIFICATION': -10, 'EXEMPTED': 11, 'INFO': 7}, {'$END': -11},
                         {'$END': -12, 'BREAK': -12, 'CORRECTION': -12, 'END_OF_MESSAGE': -12, 'END_SERIAL': -12, 'SIGNATURE': -12, 'TEXT': -12},
                         {'ACCOUNTING': -13, 'BREAK': -13, 'CLASSIFICATION': -13, 'INFO': 36},
                         {'$END': -14,
                          'BREAK': 64,
                          'CORRECTION': 3,
                          'END_OF_MESSAGE': 54,
                          'END_SERIAL': 35,
                          'SIGNATURE': 66,
                          '_validation': 77,
                          'ending': 34},
                         {'DATE_TIME_GROUP': -15}, {'$END': -16, 'END_OF_MESSAGE': 25}, {'ACCOUNTING': -17, 'BREAK': -17, 'CLASSIFICATION': -17},
                         {'DATE_TIME_GROUP': -18}, {'ACCOUNTING': -19, 'BREAK': -19, 'CLASSIFICATION': -19}, {'$END': -20}, {'DATE_TIME_GROUP': -21},
                         {'$END': -22,
                          'BREAK': -22,
                          'CAPTION': -22,
                          'CORRECTION': -22,
                          'END_OF_MESSAGE': -22,
                          'END_SERIAL': -22,
                          'EXECUTIVE_ORDER': -22,
                          'PASS': -22,
                          'SIGNATURE': -22},
                         {'$END': -23, 'END_OF_MESSAGE': 37},
                         {'$END': -24, 'BREAK': -24, 'CORRECTION': -24, 'END_OF_MESSAGE': -24, 'END_SERIAL': -24, 'SIGNATURE': -24}, {'FROM': 33},
                         {'SUBJECT': 30}, {'$END': -25}, {'DATE_TIME_GROUP': -26}, {'CLASSIFICATION': -27}, {'DATE_TIME_GROUP': -28, 'SECURITY': 6},
                         {'$END': -29},
                         {'$END': -30,
                          'BREAK': -30,
                          'CLASSIFIED_BY': 58,
                          'CORRECTION': -30,
                          'END_OF_MESSAGE': -30,
                          'END_SERIAL': -30,
                          'REFERENCES': 83,
                          'SIGNATURE': -30,
                          'TEXT': -30,
                          '_citations': 79},
                         {'DATE_TIME_GROUP': -31}, {'BREAK': -32, 'CLASSIFICATION': -32}, {'INFO': 59, 'TO': 8, '_addresses': 81}, {'$END': -33},
                         {'$END': -34, 'CORRECTION': 72, 'END_OF_MESSAGE': -34},
                         {'ACCOUNTING': -35, 'BREAK': -35, 'CLASSIFICATION': -35, 'EXEMPTED': 57}, {'$END': -36},
                         {'BREAK': -37, 'CLASSIFICATION': -37}, {'DATE_TIME_GROUP': 23},
                         {'CALLING_STATION': 51, 'DATE_TIME_GROUP': -38, 'SECURITY': 16}, {'DATE_TIME_GROUP': -39, 'SECURITY': 26},
                         {'$END': -40,
                          'BREAK': -40,
                          'CAPTION': 80,
                          'CORRECTION': -40,
                          'END_OF_MESSAGE': -40,
                          'END_SERIAL': -40,
                          'EXECUTIVE_ORDER': 70,
                          'PASS': 61,
                          'SIGNATURE': -40,
                          '__text_star_0': 65,
                          '_titles': 67},
                         {'$END': -41}, {'BREAK': 27, 'CLASSIFICATION': -42},
                         {'BREAK': -43, 'CLASSIFICATION': -43, 'INFO': 59, 'TO': 8, '_addresses': 78},
                         {'BREAK': -44, 'CLASSIFICATION': -44, 'FROM': 73, 'INFO': 59, 'TO': 8, '_addresses': 75},
                         {'$END': -14,
                          'BREAK': 1,
                          'CALLED_STATIONS': 40,
                          'CALLING_STATION': 41,
                          'CLASSIFICATION': 42,
                          'CORRECTION': 3,
                          'DATE_TIME_GROUP': 46,
                          'END_OF_MESSAGE': 54,
                          'END_SERIAL': 35,
                          'FROM': 45,
                          'INFO': 59,
                          'SECURITY': 56,
                          'SIGNATURE': 66,
                          'TO': 8,
                          'TRANSMISSION_IDENTIFIER': 68,
                          '_addresses': 38,
                          '_extract': 44,
                          '_routing': 39,
                          '_validation': 77,
                          'ending': 43,
                          'heading': 53,
                          'telegram': 49,
                          'text': 52},
                         {'$END': -45}, {}, {'CLASSIFICATION': -46}, {'DATE_TIME_GROUP': -47, 'SECURITY': 31},
                         {'$END': -14,
                          'BREAK': 64,
                          'CORRECTION': 3,
                          'END_OF_MESSAGE': 54,
                          'END_SERIAL': 35,
                          'SIGNATURE': 66,
                          '_validation': 77,
                          'ending': 48},
                         {'CLASSIFICATION': 42, 'text': 12}, {'$END': -48}, {'CALLING_STATION': 28, 'DATE_TIME_GROUP': -49, 'SECURITY': 13},
                         {'DATE_TIME_GROUP': -50}, {'ACCOUNTING': -51, 'BREAK': -51, 'CLASSIFICATION': -51},
                         {'$END': -52,
                          'BREAK': -52,
                          'CORRECTION': -52,
                          'END_OF_MESSAGE': -52,
                          'END_SERIAL': -52,
                          'REFERENCES': 10,
                          'SIGNATURE': -52,
                          'TEXT': -52},
                         {'ACCOUNTING': -53, 'BREAK': -53, 'CLASSIFICATION': -53, 'EXEMPTED': 15},
                         {'$END': -54, 'CORRECTION': 3, 'END_OF_MESSAGE': 9, 'END_SERIAL': 35, '_validation': 21},
                         {'$END': -55,
                          'BREAK': -55,
                          'CAPTION': -55,
                          'CORRECTION': -55,
                          'END_OF_MESSAGE': -55,
                          'END_SERIAL': -55,
                          'EXECUTIVE_ORDER': -55,
                          'PASS': -55,
                          'SIGNATURE': -55},
                         {'$END': -56, 'END_OF_MESSAGE': -56}, {'DATE_TIME_GROUP': -57, 'SECURITY': 19},
                         {'$END': -3, 'CORRECTION': 3, 'END_OF_MESSAGE': 4, 'END_SERIAL': 35, '_validation': 5},
                         {'$END': -58,
                          'BREAK': -58,
                          'CAPTION': 71,
                          'CORRECTION': -58,
                          'END_OF_MESSAGE': -58,
                          'END_SERIAL': -58,
                          'EXECUTIVE_ORDER': 70,
                          'PASS': 20,
                          'SIGNATURE': -58,
                          '_titles': 22},
                         {'$END': -59, 'BREAK': 60, 'CORRECTION': 3, 'END_OF_MESSAGE': 2, 'END_SERIAL': 35, '_validation': 14},
                         {'$END': -60, 'BREAK': -60, 'CORRECTION': -60, 'END_OF_MESSAGE': -60, 'END_SERIAL': -60, 'SIGNATURE': -60},
                         {'CALLED_STATIONS': 55, 'CALLING_STATION': 63, 'DATE_TIME_GROUP': -61, 'SECURITY': 69}, {'DATE_TIME_GROUP': -62},
                         {'TAGS': 24},
                         {'$END': -63,
                          'BREAK': -63,
                          'CAPTION': -63,
                          'CORRECTION': -63,
                          'END_OF_MESSAGE': -63,
                          'END_SERIAL': -63,
                          'EXECUTIVE_ORDER': -63,
                          'PASS': -63,
                          'SIGNATURE': -63},
                         {'$END': -64, 'END_OF_MESSAGE': -64}, {'BREAK': -65, 'CLASSIFICATION': -65, 'INFO': 59, 'TO': 8, '_addresses': 32},
                         {'$END': -66, 'BREAK': -66, 'CORRECTION': -66, 'END_OF_MESSAGE': -66, 'END_SERIAL': -66, 'SIGNATURE': -66, 'TEXT': -66},
                         {'BREAK': -67, 'CLASSIFICATION': -67}, {'CLASSIFICATION': -68}, {'$END': -69, 'END_OF_MESSAGE': 18},
                         {'BREAK': -70, 'CLASSIFICATION': -70},
                         {'$END': -71, 'BREAK': -71, 'CORRECTION': -71, 'END_OF_MESSAGE': -71, 'END_SERIAL': -71, 'SIGNATURE': -71, 'TEXT': 82},
                         {'$END': -72,
                          'BREAK': -72,
                          'CAPTION': -72,
                          'CORRECTION': -72,
                          'END_OF_MESSAGE': -72,
                          'END_SERIAL': -72,
                          'EXECUTIVE_ORDER': -72,
                          'PASS': -72,
                          'SIGNATURE': -72},
                         {'ACCOUNTING': 0, 'BREAK': 50, 'CLASSIFICATION': -73},
                         {'$END': -74, 'BREAK': -74, 'CORRECTION': -74, 'END_OF_MESSAGE': -74, 'END_SERIAL': -74, 'SIGNATURE': -74},
                         {'$END': -75,
                          'BREAK': -75,
                          'CLASSIFIED_BY': 74,
                          'CORRECTION': -75,
                          'END_OF_MESSAGE': -75,
                          'END_SERIAL': -75,
                          'SIGNATURE': -75,
                          'TEXT': -75}],
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
