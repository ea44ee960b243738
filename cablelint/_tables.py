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

TABLES = {'fields': {'rules': [('addressee', 3), ('addressee', 5), ('___level_star_6', 3), ('classification', 5), ('_duration', 1), ('cited_telegram', 3),
                      ('date_time_group', 4), ('section', 4), ('called_stations', 3), ('_duration', 2), ('__security_star_2', 1),
                      ('__tags_star_9', 2), ('addressee', 4), ('sub_paragraph_head', 2), ('classification', 3), ('__called_stations_plus_1', 1),
                      ('_duration', 2), ('_duration', 2), ('_citation', 1), ('__classification_star_5', 2), ('addressee', 3),
                      ('__classification_star_4', 1), ('transmission_identifier', 1), ('addressee', 4), ('_duration', 2), ('calling_station', 3),
                      ('_citation', 1), ('_duration', 2), ('classification', 4), ('_duration', 2), ('addressee', 4), ('section', 4),
                      ('transmission_identifier', 3), ('_duration', 1), ('transmission_identifier', 3), ('_level', 2), ('_duration', 2),
                      ('security', 2), ('_duration', 2), ('transmission_identifier', 1), ('portion_head', 2), ('classified_by', 3),
                      ('paragraph_head', 2), ('sub_paragraph_head', 2), ('classified_by', 3), ('_duration', 2), ('classification', 5),
                      ('sub_paragraph_head', 2), ('classified_by', 3), ('addressee', 2), ('references', 2), ('paragraph_head', 2),
                      ('___duration_plus_8', 2), ('calling_station', 4), ('_duration', 3), ('calling_station', 3), ('subject', 4),
                      ('__tags_star_9', 1), ('addressee', 3), ('originator', 2), ('file_time', 2), ('executive_order', 4), ('addressee', 4),
                      ('reason', 3), ('addressee', 6), ('transmission_identifier', 2), ('___duration_plus_8', 1), ('date_time_group', 5),
                      ('__tags_star_9', 2), ('cited_telegram', 3), ('addressee', 5), ('paragraph_head', 3), ('called_stations', 2),
                      ('__security_star_2', 2), ('portion_head', 1), ('classification', 3), ('addressee', 1), ('classification', 2), ('addressee', 3),
                      ('cited_telegram', 3), ('__classification_star_5', 1), ('_citation', 1), ('paragraph_head', 3), ('addressee', 3),
                      ('paragraph_head', 3), ('_duration', 3), ('classified_by', 2), ('cited_telegram', 4), ('reason', 1), ('page_line', 5),
                      ('classified_by', 1), ('__classification_star_4', 2), ('___duration_star_7', 1), ('addressee', 4), ('classification', 4),
                      ('date_time_group', 6), ('classified_by', 2), ('classified_by', 4), ('cited_telegram', 4), ('paragraph_head', 2),
                      ('subject', 3), ('transmission_identifier', 4), ('addressee', 4), ('classification', 4), ('page_line', 5),
                      ('cited_telegram', 4), ('_duration', 4), ('_citation', 1), ('classification', 6), ('transmission_identifier', 3),
                      ('cited_telegram', 2), ('addressee', 2), ('classification', 2), ('paragraph_head', 4), ('addressee', 5), ('___level_star_6', 2),
                      ('classification', 1), ('classification', 2), ('___duration_star_7', 2), ('addressee', 4), ('addressee', 4),
                      ('___duration_star_7', 2), ('__date_time_group_star_3', 1), ('subject', 3), ('_level', 2), ('cited_telegram', 5), ('_level', 1),
                      ('_citation', 1), ('executive_order', 3), ('references', 3), ('subject', 2), ('addressee', 3), ('page_line', 6),
                      ('page_line', 6), ('transmission_identifier', 2), ('_citations', 2), ('_level', 1), ('_citations', 2),
                      ('___duration_star_7', 3), ('executive_order', 2), ('tags', 1), ('tags', 2), ('_citation', 1), ('security', 3),
                      ('sub_paragraph_head', 3), ('addressee', 5), ('page_line', 7), ('_duration', 1), ('paragraph_head', 1), ('_citations', 1),
                      ('page_line', 8), ('reason', 1), ('reason', 2), ('page_line', 7), ('__classified_by_plus_10', 2), ('addressee', 3),
                      ('calling_station', 3), ('_duration', 1), ('transmission_identifier', 2), ('addressee', 3), ('subject', 1),
                      ('calling_station', 5), ('cited_telegram', 2), ('paragraph_head', 3), ('addressee', 2), ('classification', 5),
                      ('references', 1), ('addressee', 2), ('classified_by', 2), ('cited_telegram', 1), ('cited_telegram', 2), ('reason', 2),
                      ('calling_station', 4), ('__tags_star_9', 1), ('__tags_star_9', 2), ('sub_paragraph_head', 1), ('__tags_star_9', 1),
                      ('__tags_star_9', 2), ('addressee', 3), ('classification', 3), ('paragraph_head', 3), ('addressee', 2), ('_duration', 1),
                      ('portion_head', 3), ('_duration', 1), ('_citation', 1), ('_level', 3), ('sub_paragraph_head', 3), ('addressee', 5),
                      ('security', 3), ('_duration', 1), ('calling_station', 4), ('addressee', 4), ('_duration', 3), ('calling_station', 2),
                      ('references', 2), ('executive_order', 3), ('paragraph_head', 4), ('_duration', 3), ('portion_head', 2), ('date_time_group', 5),
                      ('section', 3), ('__tags_star_9', 1), ('__transmission_identifier_plus_0', 3), ('addressee', 3), ('reason', 2), ('security', 4),
                      ('page_line', 4), ('paragraph_head', 2), ('__called_stations_plus_1', 2), ('classification', 3),
                      ('__date_time_group_star_3', 2), ('classification', 4), ('addressee', 4), ('__classified_by_plus_10', 1), ('file_time', 2),
                      ('_duration', 3), ('subject', 2), ('__transmission_identifier_plus_0', 2)],
            'starts': {'addressee': (253, 117),
                       'called_stations': (250, 80),
                       'calling_station': (173, 2),
                       'classification': (93, 162),
                       'classified_by': (168, 268),
                       'date_time_group': (257, 58),
                       'executive_order': (40, 203),
                       'originator': (15, 154),
                       'page_line': (49, 275),
                       'paragraph_head': (23, 300),
                       'portion_head': (42, 175),
                       'references': (37, 261),
                       'security': (207, 54),
                       'sub_paragraph_head': (196, 288),
                       'subject': (22, 226),
                       'tags': (61, 219),
                       'transmission_identifier': (227, 11)},
            'states': [{'$END': -1, 'LEFT_OUT': 14}, {'$END': -2, 'LEFT_OUT': 83}, {},
                       {'$END': -3, 'BESIDE': -3, 'DOUBLE_SLASH': -3, 'FINAL_SECTION': -3, 'SECTION_WORD': -3, 'SERVICE': -3, 'STATION': -3},
                       {'$END': -4, 'WORD': 121}, {'$END': -5},
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
                        'YEAR_BEHIND': 144},
                       {'$END': -7, 'INSTRUCTIONS': 278}, {'$END': -8, 'STATION': -8, 'STATION_ONLY': -8}, {'$END': -9}, {'$END': -10}, {},
                       {'$END': -11, 'OPERATING_SIGNAL': -11}, {'$END': -12, 'COMMA': -12, 'PERSON': -12, 'SEMICOLON': -12, 'TAG': -12},
                       {'$END': -13}, {'FM': 109, 'originator': 154}, {'SECTION_NUMBER': 165}, {'$END': -14},
                       {'$END': -15, 'WORD': 27, '__classification_star_4': 142}, {'$END': -16, 'FULL_STOP': -16, 'ROUTING_INDICATOR': -16},
                       {'$END': -17}, {'$END': -18}, {'SUBJECT_KEYWORD': 224, 'subject': 226}, {'PARAGRAPH_NUMBER': 210, 'paragraph_head': 300},
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
                       {'$END': -20, 'BESIDE': -20, 'FINAL_SECTION': -20, 'SECTION_WORD': -20, 'STATION': -20}, {'$END': -21},
                       {'$END': -22, 'WORD': -22}, {'$END': -23, 'CHANNEL': 302}, {'$END': -24}, {'$END': -25, 'REMARK': 112},
                       {'$END': -26, 'DAY_OF_MONTH': 63, 'DAY_OF_YEAR': 259, 'file_time': 69},
                       {'$END': -27,
                        'NUMBER_ALONE': -27,
                        'NUMBER_BEFORE': -27,
                        'REFERENCE_AGAIN': -27,
                        'REFERENCE_END': -27,
                        'REFERENCE_LABEL': -27,
                        'REFERENCE_PAGE_LINE': -27,
                        'REFERENCE_PARENTHESIS': -27,
                        'REFERENCE_STATION': -27,
                        'REFERENCE_WORD': -27,
                        'REFERENCE_YEAR': -27,
                        'SEPARATOR': -27},
                       {'$END': -28, 'EXEMPTION': 122, 'EXEMPTION_SEPARATOR': 280, 'REMARK': 299, '___duration_star_7': 269},
                       {'$END': -29, 'WORD': 27, '__classification_star_4': 60}, {'$END': -30, 'REMARK': 70},
                       {'$END': -31, 'CONTINUITY_NUMBER': 1, 'LEFT_OUT': 155}, {'REFERENCE_KEYWORD': 232, 'references': 261},
                       {'$END': -32, 'STATION': -32, 'STATION_ONLY': -32}, {'$END': -33, 'SECURITY_PROSIGN': 137},
                       {'EO': 199, 'executive_order': 203}, {'$END': -34, 'REMARK': 10}, {'DAMAGED_NUMBER': 200, 'MARK': 96, 'portion_head': 175},
                       {'$END': -35}, {'CHANNEL_NUMBER': 303},
                       {'$END': -36,
                        'BESIDE': -36,
                        'DOUBLE_SLASH': 188,
                        'FINAL_SECTION': -36,
                        'SECTION_WORD': -36,
                        'SERVICE': -36,
                        'STATION': -36,
                        '___level_star_6': 260},
                       {'$END': -37, 'REMARK': 274}, {'ROUTING_INDICATOR': 19, '__called_stations_plus_1': 94},
                       {'$END': -38, 'OPERATING_SIGNAL': 12, 'SPECIAL_HANDLING': 202, '__security_star_2': 264},
                       {'PAGE_STATION': 102, 'PAGE_WORD': 104, 'page_line': 275}, {'$END': -39},
                       {'$END': -40, 'CHANNEL': 222, 'CHANNEL_NUMBER': 185, 'SECURITY_PROSIGN': 84}, {'$END': -41, 'PARAGRAPH_TEXT': 254},
                       {'$END': -42}, {}, {'$END': -43, 'BROKEN_MARK': 111, 'MARK': 229, 'PARAGRAPH_TEXT': 249}, {'$END': -44, 'PARAGRAPH_TEXT': 262},
                       {'$END': -45, 'CLASSIFIED_BY_REST': 133}, {}, {'$END': -46}, {'$END': -47, 'WORD': 121}, {'TAGS_KEYWORD': 197, 'tags': 219},
                       {'$END': -48, 'PARAGRAPH_TEXT': 204}, {'ZULU_TIME': 298}, {'$END': -49}, {'$END': -50},
                       {'$END': -51,
                        'NUMBER_ALONE': 236,
                        'NUMBER_BEFORE': 176,
                        'REFERENCE_AGAIN': 178,
                        'REFERENCE_END': 180,
                        'REFERENCE_LABEL': 201,
                        'REFERENCE_PAGE_LINE': 24,
                        'REFERENCE_PARENTHESIS': 106,
                        'REFERENCE_STATION': 146,
                        'REFERENCE_WORD': 32,
                        'REFERENCE_YEAR': 258,
                        'SEPARATOR': 186,
                        '_citation': 189,
                        'cited_telegram': 147},
                       {'$END': -52},
                       {'$END': -53,
                        'DATE': -53,
                        'DECL': -53,
                        'EVENT': -53,
                        'EXEMPTION': -53,
                        'MANUAL_REVIEW': -53,
                        'NOT_APPLICABLE': -53,
                        'OADR': -53},
                       {'$END': -54}, {'$END': -55}, {'SECURITY_GROUP': 48},
                       {'$END': -56, 'DAY_OF_MONTH': 63, 'DAY_OF_YEAR': 259, 'SECTION_SUFFIX': 266, 'file_time': 239}, {'$END': -57}, {'ZONE': 190},
                       {'$END': -58, 'COMMA': -58, 'PERSON': -58, 'SEMICOLON': -58, 'TAG': -58}, {'$END': -59, 'LEFT_OUT': 166}, {'$END': -60},
                       {'$END': -61}, {'$END': -62}, {}, {'$END': -63, 'LEFT_OUT': 90}, {'$END': -64, 'CLASSIFIED_BY_REST': -64}, {'$END': -65},
                       {'$END': -66},
                       {'$END': -67,
                        'DATE': -67,
                        'DECL': -67,
                        'EVENT': -67,
                        'EXEMPTION': -67,
                        'MANUAL_REVIEW': -67,
                        'NOT_APPLICABLE': -67,
                        'OADR': -67},
                       {'$END': -68, 'INSTRUCTIONS': 129}, {'$END': -69, 'COMMA': -69, 'PERSON': -69, 'SEMICOLON': -69, 'TAG': -69},
                       {'OF': 243, 'PAGE_OF_SECTION': 256},
                       {'$END': -70,
                        'NUMBER_ALONE': -70,
                        'NUMBER_BEFORE': -70,
                        'REFERENCE_AGAIN': -70,
                        'REFERENCE_END': -70,
                        'REFERENCE_LABEL': -70,
                        'REFERENCE_PAGE_LINE': -70,
                        'REFERENCE_PARENTHESIS': -70,
                        'REFERENCE_STATION': -70,
                        'REFERENCE_WORD': -70,
                        'REFERENCE_YEAR': -70,
                        'SEPARATOR': -70},
                       {'$END': -71}, {'$END': -72}, {'REFERENCE_NUMBER': 134},
                       {'SOLID_LEVEL': 177, 'SPACED_LEVEL': 187, '_level': 159, 'classification': 162},
                       {'$END': -73, 'FULL_STOP': 9, 'ROUTING_INDICATOR': 290}, {'$END': -74, 'OPERATING_SIGNAL': -74},
                       {'$END': -75, 'PARAGRAPH_TEXT': 276}, {'SECTION_NUMBER': 279}, {'$END': -76},
                       {'$END': -77, 'CONTINUITY_NUMBER': 230, 'LEFT_OUT': 65, 'PRECEDENCE_WORD': 251},
                       {'$END': -78, 'BESIDE': 25, 'FINAL_SECTION': 240, 'SECTION_WORD': 16, 'STATION': 208, 'section': 291}, {'$END': -79},
                       {'PAGE_NUMBER': 141},
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
                        'SEPARATOR': -80,
                        'YEAR_BEHIND': 115},
                       {'PAGE_SECTION': 293}, {'$END': -81, 'BESIDE': -81, 'FINAL_SECTION': -81, 'SECTION_WORD': -81, 'STATION': -81},
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
                       {'MESSAGE_NUMBER': 128}, {'$END': -83}, {'ORIGINATOR_NAME': 77}, {'$END': -84}, {'$END': -85, 'PARAGRAPH_TEXT': 153},
                       {'$END': -86}, {'$END': -87}, {'SECTION_NUMBER': 38},
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
                        'SEPARATOR': -88},
                       {'OF': 195}, {}, {'$END': -89, 'CLASSIFIED_BY_REST': -89, 'REASON_LETTERS': 238}, {'$END': -90, 'REMARK': 184},
                       {'$END': -91,
                        'CLASSIFIED_BY_KEYWORD': 217,
                        'CLASSIFIED_BY_REST': 113,
                        'CLASSIFIER': 132,
                        'REASON_SECTION': 118,
                        'REASON_WORD': 213,
                        'reason': 234},
                       {'$END': -92, 'WORD': -92}, {'$END': -93, 'EXEMPTION': -93, 'EXEMPTION_SEPARATOR': -93, 'REMARK': -93},
                       {'MESSAGE_NUMBER': 231}, {'$END': -94}, {'REFERENCE_NUMBER': 103, 'REFERENCE_PARENTHESIS': 92}, {'ADDRESS_NAME': 151},
                       {'MESSAGE_NUMBER': 18}, {'$END': -95, 'WORD': 27, '__classification_star_4': 4}, {'$END': -96}, {'ZONE': 138},
                       {'PAGE_NUMBER': 286}, {'$END': -97, 'CLASSIFIED_BY_REST': 64, 'REASON_SECTION': 118, 'REASON_WORD': 213, 'reason': 57},
                       {'$END': -98},
                       {'$END': -99,
                        'NUMBER_ALONE': -99,
                        'NUMBER_BEFORE': -99,
                        'REFERENCE_AGAIN': -99,
                        'REFERENCE_END': -99,
                        'REFERENCE_LABEL': -99,
                        'REFERENCE_PAGE_LINE': -99,
                        'REFERENCE_PARENTHESIS': -99,
                        'REFERENCE_STATION': -99,
                        'REFERENCE_WORD': -99,
                        'REFERENCE_YEAR': -99,
                        'SEPARATOR': -99,
                        'YEAR_BEHIND': 172},
                       {'$END': -100, 'PARAGRAPH_TEXT': 108}, {'$END': -101}, {'$END': -102}, {'MONTH': 287}, {'$END': -103, 'LEFT_OUT': 205},
                       {'PAGE_SECTION': 183}, {'PAGE_SECTION': 88}, {'$END': -104, 'WORD': 121}, {'$END': -105},
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
                       {'$END': -107}, {'REFERENCE_NUMBER': 237, 'REFERENCE_PARENTHESIS': 277},
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
                        'SEPARATOR': -108},
                       {'$END': -109, 'WORD': 121}, {'$END': -110},
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
                       {'$END': -112, 'CONTINUITY_NUMBER': 247, 'LEFT_OUT': 110, 'PRECEDENCE_WORD': 283}, {'$END': -113, 'REMARK': 98},
                       {'$END': -114}, {}, {'$END': -115}, {'EXEMPTION': 192}, {'DAY_TIME': 74, 'PROSIGN': 292},
                       {'$END': -116,
                        'BESIDE': -116,
                        'DOUBLE_SLASH': -116,
                        'FINAL_SECTION': -116,
                        'SECTION_WORD': -116,
                        'SERVICE': -116,
                        'STATION': -116},
                       {'$END': -117,
                        'BESIDE': 105,
                        'FINAL_SECTION': 240,
                        'SECTION_WORD': 16,
                        'SERVICE': 152,
                        'STATION': 127,
                        '__classification_star_5': 100,
                        'section': 160},
                       {'$END': -118, 'STATION': 107, 'STATION_ONLY': 248},
                       {'$END': -119, 'EXEMPTION': -119, 'EXEMPTION_SEPARATOR': -119, 'REMARK': -119}, {}, {'$END': -120},
                       {'ADDRESSED_INDICATOR': 216, 'ADDRESS_NAME': 233}, {'OF': 114}, {'$END': -121},
                       {'$END': -122, 'EXEMPTION': -122, 'EXEMPTION_SEPARATOR': -122, 'REMARK': -122},
                       {'CLASSIFIED_BY_KEYWORD': 296, '__classified_by_plus_10': 120, 'classified_by': 268}, {'DAY_TIME': -123, 'PROSIGN': -123},
                       {'$END': -124, 'SUBJECT_TEXT': 73},
                       {'$END': -125,
                        'BESIDE': -125,
                        'DOUBLE_SLASH': 235,
                        'FINAL_SECTION': -125,
                        'SECTION_WORD': -125,
                        'SERVICE': -125,
                        'STATION': -125},
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
                       {'DE': 174, 'calling_station': 2}, {'ROUTING_INDICATOR': 270}, {}, {'STATION_BEHIND': 150},
                       {'$END': -127,
                        'BESIDE': -127,
                        'DOUBLE_SLASH': 188,
                        'EFTO': 45,
                        'FINAL_SECTION': -127,
                        'SECTION_WORD': -127,
                        'SERVICE': -127,
                        'STATION': -127,
                        '___level_star_6': 171},
                       {'$END': -128,
                        'NUMBER_ALONE': -128,
                        'NUMBER_BEFORE': -128,
                        'REFERENCE_AGAIN': -128,
                        'REFERENCE_END': -128,
                        'REFERENCE_LABEL': -128,
                        'REFERENCE_PAGE_LINE': -128,
                        'REFERENCE_PARENTHESIS': -128,
                        'REFERENCE_STATION': -128,
                        'REFERENCE_WORD': -128,
                        'REFERENCE_YEAR': -128,
                        'SEPARATOR': -128},
                       {'$END': -129}, {'$END': -130}, {'$END': -131, 'COLON': 170, 'SUBJECT_TEXT': 136},
                       {'$END': -132, 'CONTINUITY_NUMBER': 81, 'LEFT_OUT': 163, 'PRECEDENCE_WORD': 36}, {'$END': -133, 'REMARK': 206}, {'$END': -134},
                       {'$END': -135, 'SECURITY_PROSIGN': 149},
                       {'$END': -136,
                        'NUMBER_ALONE': -136,
                        'NUMBER_BEFORE': -136,
                        'REFERENCE_AGAIN': -136,
                        'REFERENCE_END': -136,
                        'REFERENCE_LABEL': -136,
                        'REFERENCE_PAGE_LINE': -136,
                        'REFERENCE_PARENTHESIS': -136,
                        'REFERENCE_STATION': -136,
                        'REFERENCE_WORD': -136,
                        'REFERENCE_YEAR': -136,
                        'SEPARATOR': -136},
                       {'$END': -137, 'BESIDE': -137, 'FINAL_SECTION': -137, 'SECTION_WORD': -137, 'SERVICE': -137, 'STATION': -137}, {'WORD': 158},
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
                       {'MONTH': 194}, {'SECTION_NUMBER': 8}, {'$END': -139, 'EXEMPTION': -139, 'EXEMPTION_SEPARATOR': -139, 'REMARK': -139},
                       {'$END': -140,
                        'AMENDED': 272,
                        'DATE': 255,
                        'DECL': 85,
                        'EVENT': 5,
                        'NOT_APPLICABLE': 265,
                        'OADR': 41,
                        'REMARK': 252,
                        'SCHEDULE': 209,
                        '___duration_plus_8': 221,
                        '_duration': 179},
                       {'YEAR': 86}, {'SHORT_SECTION': 215}, {'SUB_PARAGRAPH_LABEL': 244, 'sub_paragraph_head': 288},
                       {'$END': -141, 'COMMA': 241, 'PERSON': 75, 'SEMICOLON': 245, 'TAG': 281, '__tags_star_9': 198},
                       {'$END': -142, 'COMMA': 87, 'PERSON': 13, 'SEMICOLON': 242, 'TAG': 246}, {'ORDER_NUMBER': 193}, {'MARK': 52},
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
                       {'$END': -144, 'OPERATING_SIGNAL': 12, '__security_star_2': 285}, {}, {'$END': -145}, {'$END': -146}, {'$END': -147},
                       {'SECURITY_SIGNAL': 71, 'security': 54}, {'MESSAGE_NUMBER': 34}, {'$END': -148},
                       {'$END': -149, 'BROKEN_MARK': 135, 'FULL_STOP': 55, 'MARK': 289, 'PARAGRAPH_TEXT': 67},
                       {'$END': -150,
                        'NUMBER_ALONE': -150,
                        'NUMBER_BEFORE': -150,
                        'REFERENCE_AGAIN': -150,
                        'REFERENCE_END': -150,
                        'REFERENCE_LABEL': -150,
                        'REFERENCE_PAGE_LINE': -150,
                        'REFERENCE_PARENTHESIS': -150,
                        'REFERENCE_STATION': -150,
                        'REFERENCE_WORD': -150,
                        'REFERENCE_YEAR': -150,
                        'SEPARATOR': -150},
                       {'$END': -151}, {'$END': -152, 'CLASSIFIED_BY_REST': -152, 'REASON_LETTERS': 284, 'REASON_SECTION': 214},
                       {'$END': -153, 'CLASSIFIED_BY_REST': -153, 'REASON_LETTERS': 82}, {'$END': -154, 'REMARK': 212}, {'ADDRESS_NAME': 182},
                       {'$END': -155,
                        'CLASSIFIED_BY_KEYWORD': -155,
                        'CLASSIFIED_BY_REST': -155,
                        'CLASSIFIER': -155,
                        'REASON_SECTION': -155,
                        'REASON_WORD': -155},
                       {'$END': -156}, {}, {'$END': -157},
                       {'$END': -158, 'DATE': 46, 'DECL': 68, 'EVENT': 59, 'EXEMPTION': 33, 'MANUAL_REVIEW': 35, 'NOT_APPLICABLE': 50, 'OADR': 30},
                       {'$END': -159, 'CHANNEL_NUMBER': 39, 'SECURITY_PROSIGN': 43}, {'$END': -160, 'CONTINUITY_NUMBER': 139, 'LEFT_OUT': 267},
                       {'$END': -161, 'PORTION_MARK': 181, 'SUBJECT_TEXT': 301}, {'$END': -162}, {},
                       {'CHANNEL': 44, 'START_OF_MESSAGE': 51, '__transmission_identifier_plus_0': 28, 'transmission_identifier': 11},
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
                       {'$END': -164, 'PARAGRAPH_TEXT': 273}, {'$END': -165, 'LEFT_OUT': 101},
                       {'$END': -166, 'WORD': 27, '__classification_star_4': 148},
                       {'$END': -167,
                        'NUMBER_ALONE': 236,
                        'NUMBER_BEFORE': 176,
                        'REFERENCE_AGAIN': 178,
                        'REFERENCE_END': 271,
                        'REFERENCE_LABEL': 201,
                        'REFERENCE_PAGE_LINE': 24,
                        'REFERENCE_PARENTHESIS': 106,
                        'REFERENCE_STATION': 146,
                        'REFERENCE_WORD': 32,
                        'REFERENCE_YEAR': 258,
                        '_citation': 211,
                        '_citations': 66,
                        'cited_telegram': 147},
                       {'$END': -168, 'CONTINUITY_NUMBER': 76, 'LEFT_OUT': 218, 'PRECEDENCE_WORD': 223}, {'$END': -169, 'CLASSIFIED_BY_REST': 53},
                       {'WORD': 3},
                       {'$END': -170,
                        'NUMBER_ALONE': -170,
                        'NUMBER_BEFORE': -170,
                        'REFERENCE_AGAIN': -170,
                        'REFERENCE_END': -170,
                        'REFERENCE_LABEL': -170,
                        'REFERENCE_PAGE_LINE': -170,
                        'REFERENCE_PARENTHESIS': -170,
                        'REFERENCE_STATION': -170,
                        'REFERENCE_WORD': -170,
                        'REFERENCE_YEAR': -170,
                        'SEPARATOR': -170,
                        'YEAR_BEHIND': 228},
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
                        'SEPARATOR': -171,
                        'YEAR_BEHIND': 89},
                       {'$END': -172, 'CLASSIFIED_BY_REST': -172}, {'$END': -173}, {'OF': 97, 'SECTION_NUMBER': 297},
                       {'$END': -174, 'COMMA': -174, 'PERSON': -174, 'SEMICOLON': -174, 'TAG': -174},
                       {'$END': -175, 'COMMA': -175, 'PERSON': -175, 'SEMICOLON': -175, 'TAG': -175}, {'PAGE_SECTION': 119},
                       {'$END': -176, 'BROKEN_MARK': 56, 'MARK': 62, 'PARAGRAPH_TEXT': 17},
                       {'$END': -177, 'COMMA': -177, 'PERSON': -177, 'SEMICOLON': -177, 'TAG': -177},
                       {'$END': -178, 'COMMA': -178, 'PERSON': -178, 'SEMICOLON': -178, 'TAG': -178}, {'$END': -179, 'LEFT_OUT': 29}, {'$END': -180},
                       {'$END': -181}, {'DOUBLED_PROSIGN': 47, 'called_stations': 80}, {'$END': -182, 'CONTINUITY_NUMBER': 0, 'LEFT_OUT': 26},
                       {'$END': -183}, {'ADDRESSED_INDICATOR': 126, 'ADDRESS_NAME': 99, 'ROLE_WORD': 164, 'addressee': 117}, {'$END': -184},
                       {'$END': -185, 'REMARK': 21}, {'OF': 140},
                       {'DAY_TIME': 130, 'PROSIGN': 169, '__date_time_group_star_3': 157, 'date_time_group': 58},
                       {'$END': -186,
                        'NUMBER_ALONE': -186,
                        'NUMBER_BEFORE': -186,
                        'REFERENCE_AGAIN': -186,
                        'REFERENCE_END': -186,
                        'REFERENCE_LABEL': -186,
                        'REFERENCE_PAGE_LINE': -186,
                        'REFERENCE_PARENTHESIS': -186,
                        'REFERENCE_STATION': 125,
                        'REFERENCE_WORD': -186,
                        'REFERENCE_YEAR': -186,
                        'SEPARATOR': -186},
                       {'TIME': 78},
                       {'$END': -187,
                        'BESIDE': -187,
                        'DOUBLE_SLASH': 235,
                        'FINAL_SECTION': -187,
                        'SECTION_WORD': -187,
                        'SERVICE': -187,
                        'STATION': -187},
                       {}, {'$END': -188}, {'$END': -189}, {'$END': -190, 'OPERATING_SIGNAL': 95}, {'$END': -191, 'REMARK': 20},
                       {'$END': -192, 'DAY_OF_MONTH': 63, 'DAY_OF_YEAR': 259, 'file_time': 225}, {'$END': -193}, {},
                       {'$END': -194, 'EXEMPTION': 161, 'EXEMPTION_SEPARATOR': 156, 'REMARK': 145},
                       {'$END': -195, 'DAY_OF_MONTH': 63, 'DAY_OF_YEAR': 259, 'SECTION_SUFFIX': 31, 'SERIAL': 72, 'file_time': 220}, {'$END': -196},
                       {'$END': -197,
                        'DATE': 255,
                        'DECL': 85,
                        'EVENT': 5,
                        'NOT_APPLICABLE': 265,
                        'OADR': 41,
                        'REMARK': 252,
                        'SCHEDULE': 209,
                        '___duration_plus_8': 221,
                        '_duration': 79},
                       {'$END': -198}, {'$END': -199}, {}, {'$END': -200}, {'REFERENCE_NUMBER': 6}, {'$END': -201},
                       {'$END': -202, 'STATION': -202, 'STATION_ONLY': -202}, {'EXEMPTION': 167},
                       {'$END': -203, 'COMMA': -203, 'PERSON': -203, 'SEMICOLON': -203, 'TAG': -203}, {'$END': -204, 'CHANNEL': -204},
                       {'$END': -205, 'CONTINUITY_NUMBER': 295, 'LEFT_OUT': 124}, {'$END': -206, 'CLASSIFIED_BY_REST': -206},
                       {'$END': -207, 'OPERATING_SIGNAL': 95}, {'$END': -208, 'REMARK': 143, 'SHORT_SECTION': 116}, {'YEAR': 7}, {},
                       {'$END': -209, 'PARAGRAPH_TEXT': 91}, {'$END': -210, 'FULL_STOP': -210, 'ROUTING_INDICATOR': -210},
                       {'$END': -211, 'STATION': 123, 'STATION_ONLY': 294}, {'DAY_TIME': -212, 'PROSIGN': -212}, {'PAGE_STATION': 131},
                       {'$END': -213}, {'$END': -214, 'LEFT_OUT': 263},
                       {'$END': -215,
                        'CLASSIFIED_BY_KEYWORD': -215,
                        'CLASSIFIED_BY_REST': -215,
                        'CLASSIFIER': -215,
                        'REASON_SECTION': -215,
                        'REASON_WORD': -215},
                       {'OF': 191}, {'$END': -216}, {'$END': -217}, {}, {'$END': -218}, {'CHANNEL_NUMBER': 282}, {'$END': -219, 'CHANNEL': -219}],
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
 'markings': {'rules': [('__release_star_1', 3), ('_control', 1), ('__release_star_1', 2), ('__banner_star_2', 1), ('release', 3), ('banner', 2),
                        ('__banner_release_star_3', 3), ('__banner_release_star_3', 2), ('__portion_star_0', 2), ('__portion_star_0', 3),
                        ('banner_release', 3), ('__banner_release_star_3', 1), ('_control', 1), ('release', 2), ('__release_star_1', 1),
                        ('banner', 1), ('_separator', 1), ('_separator', 1), ('__banner_star_2', 2), ('__banner_star_2', 3), ('banner', 1),
                        ('_separator', 1), ('__banner_star_2', 2), ('portion', 2), ('__banner_star_2', 2), ('banner_release', 2),
                        ('__banner_star_2', 3), ('__banner_star_2', 1), ('_control', 1), ('__banner_release_star_3', 2), ('__banner_star_2', 2),
                        ('portion', 2), ('_separator', 1), ('portion', 1), ('__release_star_1', 2), ('banner', 2), ('portion', 1)],
              'starts': {'banner': (5, 47), 'portion': (28, 15)},
              'states': [{'$END': -1, 'COMMA': -1, 'COUNTRY': -1, 'DOUBLE_SLASH': -1, 'HYPHEN': -1, 'SLASH': -1},
                         {'$END': -2, 'COMMA': -2, 'DOUBLE_SLASH': -2, 'HYPHEN': -2, 'SLASH': -2},
                         {'$END': -3, 'COMMA': -3, 'COUNTRY': -3, 'DOUBLE_SLASH': -3, 'HYPHEN': -3, 'SLASH': -3},
                         {'$END': -4, 'BANNER_CONTROL': -4, 'BANNER_RELEASE_TO': -4, 'BANNER_SEPARATOR': -4},
                         {'$END': -5, 'COMMA': 21, 'COUNTRY': 2, 'DOUBLE_SLASH': -5, 'HYPHEN': -5, 'SLASH': -5},
                         {'BANNER_CONTROL': 20, 'BANNER_LEVEL': 29, 'banner': 47},
                         {'$END': -6, 'BANNER_CONTROL': 25, 'BANNER_RELEASE_TO': 33, 'BANNER_SEPARATOR': 18, 'banner_release': 35},
                         {'$END': -7, 'BANNER_CONTROL': -7, 'BANNER_COUNTRY': -7, 'BANNER_RELEASE_TO': -7, 'BANNER_SEPARATOR': -7, '__ANON_0': -7},
                         {'COUNTRY': 17},
                         {'$END': -8, 'BANNER_CONTROL': -8, 'BANNER_COUNTRY': -8, 'BANNER_RELEASE_TO': -8, 'BANNER_SEPARATOR': -8, '__ANON_0': -8},
                         {'$END': -9, 'COMMA': -9, 'DOUBLE_SLASH': -9, 'HYPHEN': -9, 'SLASH': -9},
                         {'CONTROL': 16, 'RELEASE_TO': 8, 'UNCLASSIFIED_CONTROL': 41, '_control': 12, 'release': 1},
                         {'$END': -10, 'COMMA': -10, 'DOUBLE_SLASH': -10, 'HYPHEN': -10, 'SLASH': -10},
                         {'$END': -11, 'BANNER_CONTROL': -11, 'BANNER_COUNTRY': 9, 'BANNER_RELEASE_TO': -11, 'BANNER_SEPARATOR': -11, '__ANON_0': 27},
                         {'$END': -12,
                          'BANNER_CONTROL': -12,
                          'BANNER_COUNTRY': -12,
                          'BANNER_RELEASE_TO': -12,
                          'BANNER_SEPARATOR': -12,
                          '__ANON_0': -12},
                         {}, {'$END': -13, 'COMMA': -13, 'DOUBLE_SLASH': -13, 'HYPHEN': -13, 'SLASH': -13},
                         {'$END': -14, 'COMMA': 39, 'COUNTRY': 19, 'DOUBLE_SLASH': -14, 'HYPHEN': -14, 'SLASH': -14, '__release_star_1': 4},
                         {'BANNER_CONTROL': 26, 'BANNER_RELEASE_TO': 33, 'banner_release': 38},
                         {'$END': -15, 'COMMA': -15, 'COUNTRY': -15, 'DOUBLE_SLASH': -15, 'HYPHEN': -15, 'SLASH': -15},
                         {'$END': -16,
                          'BANNER_CONTROL': 3,
                          'BANNER_RELEASE_TO': 33,
                          'BANNER_SEPARATOR': 37,
                          '__banner_star_2': 49,
                          'banner_release': 40},
                         {'COUNTRY': 0}, {'CONTROL': -17, 'RELEASE_TO': -17, 'UNCLASSIFIED_CONTROL': -17},
                         {'CONTROL': 16, 'RELEASE_TO': 8, 'UNCLASSIFIED_CONTROL': 41, '_control': 10, 'release': 1},
                         {'CONTROL': -18, 'RELEASE_TO': -18, 'UNCLASSIFIED_CONTROL': -18},
                         {'$END': -19, 'BANNER_CONTROL': -19, 'BANNER_RELEASE_TO': -19, 'BANNER_SEPARATOR': -19},
                         {'$END': -20, 'BANNER_CONTROL': -20, 'BANNER_RELEASE_TO': -20, 'BANNER_SEPARATOR': -20}, {'BANNER_COUNTRY': 7},
                         {'PORTION_LEVEL': 50, 'UNCLASSIFIED_CONTROL': 46, 'portion': 15},
                         {'$END': -21,
                          'BANNER_CONTROL': 3,
                          'BANNER_RELEASE_TO': 33,
                          'BANNER_SEPARATOR': 37,
                          '__banner_star_2': 6,
                          'banner_release': 40},
                         {'CONTROL': -22, 'RELEASE_TO': -22, 'UNCLASSIFIED_CONTROL': -22},
                         {'$END': -23, 'BANNER_CONTROL': -23, 'BANNER_RELEASE_TO': -23, 'BANNER_SEPARATOR': -23},
                         {'$END': -24, 'COMMA': 30, 'DOUBLE_SLASH': 45, 'HYPHEN': 22, 'SLASH': 24, '_separator': 11}, {'BANNER_COUNTRY': 36},
                         {'BANNER_COUNTRY': 42}, {'$END': -25, 'BANNER_CONTROL': -25, 'BANNER_RELEASE_TO': -25, 'BANNER_SEPARATOR': -25},
                         {'$END': -26,
                          'BANNER_CONTROL': -26,
                          'BANNER_COUNTRY': 14,
                          'BANNER_RELEASE_TO': -26,
                          'BANNER_SEPARATOR': -26,
                          '__ANON_0': 34,
                          '__banner_release_star_3': 13},
                         {'BANNER_CONTROL': 31, 'BANNER_RELEASE_TO': 33, 'banner_release': 43},
                         {'$END': -27, 'BANNER_CONTROL': -27, 'BANNER_RELEASE_TO': -27, 'BANNER_SEPARATOR': -27}, {'COUNTRY': 48},
                         {'$END': -28, 'BANNER_CONTROL': -28, 'BANNER_RELEASE_TO': -28, 'BANNER_SEPARATOR': -28},
                         {'$END': -29, 'COMMA': -29, 'DOUBLE_SLASH': -29, 'HYPHEN': -29, 'SLASH': -29},
                         {'$END': -30,
                          'BANNER_CONTROL': -30,
                          'BANNER_COUNTRY': -30,
                          'BANNER_RELEASE_TO': -30,
                          'BANNER_SEPARATOR': -30,
                          '__ANON_0': -30},
                         {'$END': -31, 'BANNER_CONTROL': -31, 'BANNER_RELEASE_TO': -31, 'BANNER_SEPARATOR': -31},
                         {'$END': -32, 'COMMA': 30, 'DOUBLE_SLASH': 45, 'HYPHEN': 22, 'SLASH': 24, '_separator': 11},
                         {'CONTROL': -33, 'RELEASE_TO': -33, 'UNCLASSIFIED_CONTROL': -33},
                         {'$END': -34, 'COMMA': 30, 'DOUBLE_SLASH': 45, 'HYPHEN': 22, 'SLASH': 24, '__portion_star_0': 32, '_separator': 23}, {},
                         {'$END': -35, 'COMMA': -35, 'COUNTRY': -35, 'DOUBLE_SLASH': -35, 'HYPHEN': -35, 'SLASH': -35},
                         {'$END': -36, 'BANNER_CONTROL': 25, 'BANNER_RELEASE_TO': 33, 'BANNER_SEPARATOR': 18, 'banner_release': 35},
                         {'$END': -37, 'COMMA': 30, 'DOUBLE_SLASH': 45, 'HYPHEN': 22, 'SLASH': 24, '__portion_star_0': 44, '_separator': 23}],
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
 'telegram': {'rules': [('ending', 0), ('_extract', 1), ('ending', 1), ('_extract', 1), ('_routing', 2), ('text', 2), ('__text_star_0', 1),
                        ('heading', 2), ('text', 2), ('_addresses', 1), ('_routing', 4), ('_routing', 2), ('ending', 2), ('_extract', 2),
                        ('_routing', 1), ('_routing', 1), ('telegram', 3), ('_citations', 2), ('_addresses', 3), ('_titles', 4), ('telegram', 2),
                        ('_validation', 2), ('ending', 1), ('_addresses', 2), ('_routing', 3), ('_citations', 2), ('ending', 2), ('_titles', 5),
                        ('_citations', 1), ('ending', 3), ('_routing', 2), ('_citations', 1), ('_addresses', 2), ('__text_star_0', 2), ('heading', 6),
                        ('ending', 2), ('_routing', 3), ('_extract', 2), ('_routing', 3), ('_citations', 0), ('_extract', 1), ('ending', 3),
                        ('ending', 1), ('_routing', 1), ('_addresses', 1), ('_addresses', 2), ('_extract', 2), ('_validation', 2), ('ending', 3),
                        ('_routing', 2), ('ending', 3), ('ending', 2), ('_addresses', 3), ('heading', 4), ('_routing', 2), ('ending', 2),
                        ('_addresses', 4), ('heading', 5), ('_routing', 2), ('_routing', 1), ('ending', 4), ('telegram', 1), ('_validation', 1),
                        ('heading', 1), ('ending', 2), ('ending', 1), ('__text_star_0', 1), ('text', 1), ('text', 3), ('heading', 1), ('_extract', 3),
                        ('heading', 5), ('__text_star_0', 2), ('_validation', 1), ('_routing', 3)],
              'starts': {'telegram': (0, 27)},
              'states': [{'$END': -1,
                          'BREAK': 71,
                          'CALLED_STATIONS': 17,
                          'CALLING_STATION': 50,
                          'CLASSIFICATION': 75,
                          'CORRECTION': 70,
                          'DATE_TIME_GROUP': 3,
                          'END_OF_MESSAGE': 49,
                          'END_SERIAL': 82,
                          'FROM': 1,
                          'INFO': 10,
                          'SECURITY': 67,
                          'SIGNATURE': 2,
                          'TO': 51,
                          'TRANSMISSION_IDENTIFIER': 16,
                          '_addresses': 47,
                          '_extract': 77,
                          '_routing': 4,
                          '_validation': 73,
                          'ending': 69,
                          'heading': 79,
                          'telegram': 27,
                          'text': 20},
                         {'BREAK': -2, 'CLASSIFICATION': -2, 'INFO': 10, 'TO': 51, '_addresses': 54},
                         {'$END': -3, 'BREAK': 14, 'CORRECTION': 70, 'END_OF_MESSAGE': 59, 'END_SERIAL': 82, '_validation': 42},
                         {'BREAK': -4, 'CLASSIFICATION': -4, 'FROM': 44, 'INFO': 10, 'TO': 51, '_addresses': 15}, {'DATE_TIME_GROUP': 11},
                         {'CALLING_STATION': 29, 'DATE_TIME_GROUP': -5, 'SECURITY': 43},
                         {'$END': -6,
                          'BREAK': -6,
                          'CAPTION': 40,
                          'CORRECTION': -6,
                          'END_OF_MESSAGE': -6,
                          'END_SERIAL': -6,
                          'EXECUTIVE_ORDER': 35,
                          'PASS': 81,
                          'SIGNATURE': -6,
                          '_titles': 76},
                         {'$END': -7,
                          'BREAK': -7,
                          'CAPTION': -7,
                          'CORRECTION': -7,
                          'END_OF_MESSAGE': -7,
                          'END_SERIAL': -7,
                          'EXECUTIVE_ORDER': -7,
                          'PASS': -7,
                          'SIGNATURE': -7},
                         {'CLASSIFICATION': -8}, {'$END': -9, 'BREAK': -9, 'CORRECTION': -9, 'END_OF_MESSAGE': -9, 'END_SERIAL': -9, 'SIGNATURE': -9},
                         {'ACCOUNTING': -10, 'BREAK': -10, 'CLASSIFICATION': -10, 'EXEMPTED': 52}, {'FROM': 53}, {'DATE_TIME_GROUP': -11},
                         {'DATE_TIME_GROUP': -12, 'SECURITY': 45},
                         {'$END': -13, 'CORRECTION': 70, 'END_OF_MESSAGE': 34, 'END_SERIAL': 82, '_validation': 48},
                         {'BREAK': -14, 'CLASSIFICATION': -14}, {'CALLED_STATIONS': 5, 'CALLING_STATION': 36, 'DATE_TIME_GROUP': -15, 'SECURITY': 66},
                         {'CALLING_STATION': 13, 'DATE_TIME_GROUP': -16, 'SECURITY': 62}, {'$END': -17},
                         {'$END': -18, 'BREAK': -18, 'CORRECTION': -18, 'END_OF_MESSAGE': -18, 'END_SERIAL': -18, 'SIGNATURE': -18, 'TEXT': -18},
                         {'$END': -1,
                          'BREAK': 26,
                          'CORRECTION': 70,
                          'END_OF_MESSAGE': 49,
                          'END_SERIAL': 82,
                          'SIGNATURE': 2,
                          '_validation': 73,
                          'ending': 23},
                         {'ACCOUNTING': -19, 'BREAK': -19, 'CLASSIFICATION': -19, 'EXEMPTED': 64},
                         {'$END': -20, 'BREAK': -20, 'CORRECTION': -20, 'END_OF_MESSAGE': -20, 'END_SERIAL': -20, 'SIGNATURE': -20, 'TEXT': 32},
                         {'$END': -21}, {'$END': -22, 'END_OF_MESSAGE': -22},
                         {'$END': -1,
                          'BREAK': 26,
                          'CORRECTION': 70,
                          'END_OF_MESSAGE': 49,
                          'END_SERIAL': 82,
                          'SIGNATURE': 2,
                          '_validation': 73,
                          'ending': 18},
                         {'$END': -23, 'CORRECTION': 70, 'END_OF_MESSAGE': 63, 'END_SERIAL': 82, '_validation': 72}, {},
                         {'ACCOUNTING': -24, 'BREAK': -24, 'CLASSIFICATION': -24, 'EXEMPTED': 60}, {'DATE_TIME_GROUP': -25, 'SECURITY': 12},
                         {'$END': -26, 'BREAK': -26, 'CORRECTION': -26, 'END_OF_MESSAGE': -26, 'END_SERIAL': -26, 'SIGNATURE': -26, 'TEXT': -26},
                         {'$END': -27}, {'$END': -28, 'BREAK': -28, 'CORRECTION': -28, 'END_OF_MESSAGE': -28, 'END_SERIAL': -28, 'SIGNATURE': -28},
                         {'$END': -29,
                          'BREAK': -29,
                          'CORRECTION': -29,
                          'END_OF_MESSAGE': -29,
                          'END_SERIAL': -29,
                          'REFERENCES': 19,
                          'SIGNATURE': -29,
                          'TEXT': -29},
                         {'$END': -30}, {'TAGS': 37}, {'DATE_TIME_GROUP': -31, 'SECURITY': 83}, {'SUBJECT': 46},
                         {'$END': -32,
                          'BREAK': -32,
                          'CLASSIFIED_BY': 30,
                          'CORRECTION': -32,
                          'END_OF_MESSAGE': -32,
                          'END_SERIAL': -32,
                          'SIGNATURE': -32,
                          'TEXT': -32},
                         {'ACCOUNTING': -33, 'BREAK': -33, 'CLASSIFICATION': -33, 'INFO': 21},
                         {'$END': -34,
                          'BREAK': -34,
                          'CAPTION': -34,
                          'CORRECTION': -34,
                          'END_OF_MESSAGE': -34,
                          'END_SERIAL': -34,
                          'EXECUTIVE_ORDER': -34,
                          'PASS': -34,
                          'SIGNATURE': -34},
                         {'CLASSIFICATION': -35}, {'$END': -36, 'END_OF_MESSAGE': 58}, {'DATE_TIME_GROUP': -37},
                         {'BREAK': -38, 'CLASSIFICATION': -38, 'INFO': 10, 'TO': 51, '_addresses': 78}, {'DATE_TIME_GROUP': -39},
                         {'$END': -40,
                          'BREAK': -40,
                          'CLASSIFIED_BY': 33,
                          'CORRECTION': -40,
                          'END_OF_MESSAGE': -40,
                          'END_SERIAL': -40,
                          'REFERENCES': 38,
                          'SIGNATURE': -40,
                          'TEXT': -40,
                          '_citations': 22},
                         {'BREAK': -41, 'CLASSIFICATION': -41}, {'$END': -42, 'END_OF_MESSAGE': 68}, {'$END': -43},
                         {'DATE_TIME_GROUP': -44, 'SECURITY': 57},
                         {'ACCOUNTING': -45, 'BREAK': -45, 'CLASSIFICATION': -45, 'EXEMPTED': 39, 'INFO': 28},
                         {'ACCOUNTING': -46, 'BREAK': -46, 'CLASSIFICATION': -46}, {'INFO': 10, 'TO': 51, '_addresses': 61},
                         {'BREAK': -47, 'CLASSIFICATION': -47}, {'$END': -48, 'END_OF_MESSAGE': -48}, {'$END': -49}, {'DATE_TIME_GROUP': -50},
                         {'$END': -51}, {'$END': -52}, {'ACCOUNTING': -53, 'BREAK': -53, 'CLASSIFICATION': -53},
                         {'ACCOUNTING': 80, 'BREAK': 65, 'CLASSIFICATION': -54}, {'DATE_TIME_GROUP': -55}, {'$END': -56},
                         {'ACCOUNTING': -57, 'BREAK': -57, 'CLASSIFICATION': -57}, {'CLASSIFICATION': -58}, {'DATE_TIME_GROUP': -59},
                         {'DATE_TIME_GROUP': -60}, {'$END': -61}, {'$END': -62}, {'$END': -63, 'END_OF_MESSAGE': -63, 'END_SERIAL': 24},
                         {'$END': -23, 'CLASSIFICATION': -64, 'CORRECTION': 70, 'END_OF_MESSAGE': 63, 'END_SERIAL': 82, '_validation': 72},
                         {'$END': -65, 'END_OF_MESSAGE': 56}, {'$END': -66, 'END_OF_MESSAGE': 31},
                         {'$END': -67,
                          'BREAK': -67,
                          'CAPTION': -67,
                          'CORRECTION': -67,
                          'END_OF_MESSAGE': -67,
                          'END_SERIAL': -67,
                          'EXECUTIVE_ORDER': -67,
                          'PASS': -67,
                          'SIGNATURE': -67},
                         {'$END': -68,
                          'BREAK': -68,
                          'CAPTION': 7,
                          'CORRECTION': -68,
                          'END_OF_MESSAGE': -68,
                          'END_SERIAL': -68,
                          'EXECUTIVE_ORDER': 35,
                          'PASS': 74,
                          'SIGNATURE': -68,
                          '__text_star_0': 6,
                          '_titles': 9},
                         {'$END': -69, 'BREAK': -69, 'CORRECTION': -69, 'END_OF_MESSAGE': -69, 'END_SERIAL': -69, 'SIGNATURE': -69},
                         {'BREAK': 8, 'CLASSIFICATION': -70}, {'BREAK': -71, 'CLASSIFICATION': -71}, {'CLASSIFICATION': 75, 'text': 25},
                         {'BREAK': 41, 'CLASSIFICATION': -72},
                         {'$END': -73,
                          'BREAK': -73,
                          'CAPTION': -73,
                          'CORRECTION': -73,
                          'END_OF_MESSAGE': -73,
                          'END_SERIAL': -73,
                          'EXECUTIVE_ORDER': -73,
                          'PASS': -73,
                          'SIGNATURE': -73},
                         {'$END': -74, 'CORRECTION': 55, 'END_OF_MESSAGE': -74}, {'DATE_TIME_GROUP': -75}],
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
