"""LALR tables of the grammars. Made by `python -m cablelint.tables`; do not edit."""

TEXTS = {
    "fields": "// The inside of each field of a State telegram: one start symbol per field, so that one broken line hides no other.\n"
    "//\n"
    "// A real line stands above each rule. Blanks and line ends separate tokens and mean nothing else. Terminals with a higher\n"
    "// priority (.2, .3) are tried first. The terminals are wide on purpose: a month that does not exist is still a month here, so\n"
    "// that a rule can say which month was meant.\n"
    "\n"
    "// --- format line 1, 5 FAH-2 H-321.1 ---------------------------------------------------------------------------------\n"
    "// VZCZCXRO9456\n"
    "transmission_identifier: START_OF_MESSAGE CHANNEL? CHANNEL_NUMBER? SECURITY_PROSIGN?\n"
    "START_OF_MESSAGE: /V?ZCZC/\n"
    "CHANNEL: /[A-Z]{3}/\n"
    "CHANNEL_NUMBER: /\\d{1,6}/\n"
    "SECURITY_PROSIGN: /UU|HH/\n"
    "\n"
    "// --- format line 2, 5 FAH-2 H-321.2 ---------------------------------------------------------------------------------\n"
    "// OO RUEHBI RUEHCI RUEHFL RUEHKW RUEHLA RUEHLH RUEHPW RUEHROV RUEHSR\n"
    "called_stations: DOUBLED_PROSIGN ROUTING_INDICATOR+ FULL_STOP?\n"
    "DOUBLED_PROSIGN: /[A-Z]{1,2}(?![A-Z0-9])/\n"
    "ROUTING_INDICATOR: /[A-Z][A-Z0-9]{2,}/\n"
    'FULL_STOP.5: "."\n'
    "\n"
    "// --- format line 3, ACP 127(G) 115 and the US form with # and a section ----------------------------------------------\n"
    "// DE RUEHTA #2080/01 2941131\n"
    "calling_station: DE ROUTING_INDICATOR SERIAL? SECTION_SUFFIX? file_time?\n"
    "file_time: DAY_OF_YEAR TIME\n"
    "DE.2: /DE(?= )/\n"
    "SERIAL: /#?\\d{1,5}[A-Z]?(?=[ \\/]|\\s*\\Z)/\n"
    "SECTION_SUFFIX: /\\/\\d{1,2}/\n"
    "DAY_OF_YEAR.2: /\\d{3}(?=\\d{4}(?!\\d))/\n"
    "TIME.2: /\\d{4}(?!\\d)/\n"
    "\n"
    "// --- format line 4, ACP 127(G) 124 ------------------------------------------------------------------------------------\n"
    "// ZNY CCCCC ZZH\n"
    "security: SECURITY_SIGNAL SECURITY_GROUP SPECIAL_HANDLING? OPERATING_SIGNAL*\n"
    "SECURITY_SIGNAL.2: /ZN[RY](?![A-Z])/\n"
    "SECURITY_GROUP: /[A-Z]{2,8}(?![A-Z])/\n"
    "SPECIAL_HANDLING: /\\/[A-Z]{5}/\n"
    "OPERATING_SIGNAL: /[^\\s]+/\n"
    "\n"
    "// --- format line 5, 5 FAH-2 H-321.5 -----------------------------------------------------------------------------------\n"
    "// O 201131Z OCT 08        P R 041820Z JAN 10        R 311508Z JAN 07 ZDK CTG RUEHC #1234\n"
    "date_time_group: PROSIGN* DAY_TIME ZONE MONTH YEAR INSTRUCTIONS?\n"
    "PROSIGN: /[A-Z](?= )/\n"
    "DAY_TIME: /\\d{5,7}/\n"
    "ZONE: /[A-Z]/\n"
    "MONTH: /[A-Z]{3,9}\\.?/i\n"
    "YEAR: /\\d{4}(?!\\d)|\\d{2}(?!\\d)/\n"
    "INSTRUCTIONS: /\\S.*/\n"
    "\n"
    "// --- format lines 6 to 9, 5 FAH-2 H-321.6 to .9 ---------------------------------------------------------------------\n"
    "// FM AMEMBASSY ASTANA\n"
    "originator: FM ORIGINATOR_NAME\n"
    "FM.2: /FM(?= )/\n"
    "ORIGINATOR_NAME: /\\S+(?: +[^\\s]+)*/\n"
    "\n"
    "// TO RUEHC/SECSTATE WASHDC IMMEDIATE 3604        RUEHZL/EUROPEAN POLITICAL COLLECTIVE        XMT AMEMBASSY SOFIA\n"
    "addressee: ROLE_WORD? ADDRESSED_INDICATOR? ADDRESS_NAME PRECEDENCE_WORD? CONTINUITY_NUMBER?\n"
    "ROLE_WORD.3: /(?:TO|INFO|XMT)(?=[ \\/])\\/?/\n"
    "ADDRESSED_INDICATOR.2: /[A-Z0-9]{3,10}\\/(?=[A-Z])/\n"
    "ADDRESS_NAME: /[A-Z0-9][^\\s]*(?: +(?!(?:FLASH|NIACT IMMEDIATE|IMMEDIATE|PRIORITY|ROUTINE)(?: +\\d+)?\\s*$|\\d{1,6}\\s*$)[^\\s]+)*/\n"
    "PRECEDENCE_WORD.2: /FLASH|NIACT IMMEDIATE|IMMEDIATE|PRIORITY|ROUTINE/\n"
    "CONTINUITY_NUMBER.2: /\\d{1,6}/\n"
    "\n"
    "// --- the text header -----------------------------------------------------------------------------------------------------\n"
    "// C O N F I D E N T I A L SECTION 01 OF 02 ASTANA 002080        UNCLAS E F T O SECTION 1 OF 2 MANILA 001234\n"
    "classification: _level WORD? section? (STATION MESSAGE_NUMBER WORD*)?\n"
    "              | _level section STATION_ONLY\n"
    "_level: SPACED_LEVEL | SOLID_LEVEL EFTO? (DOUBLE_SLASH WORD)*\n"
    "section: SECTION_WORD SECTION_NUMBER OF SECTION_NUMBER\n"
    "       | FINAL_SECTION SECTION_NUMBER? OF SECTION_NUMBER\n"
    "SPACED_LEVEL.2: /[A-Z](?: {1,3}[A-Z](?![A-Z]))+(?= |\\s*\\Z)/\n"
    "SOLID_LEVEL.2: /UNCLASSIFIED|UNCLAS|CONFIDENTIAL|TOP SECRET|SECRET|LIMITED OFFICIAL USE/\n"
    "EFTO.4: /E ?F ?T ?O(?= )/\n"
    'DOUBLE_SLASH: "//"\n'
    "SECTION_WORD.4: /SECTION(?= )/\n"
    "FINAL_SECTION.4: /FINAL SECTION(?= )/\n"
    "SECTION_NUMBER.2: /\\d{1,3}(?= |\\s*\\Z)/\n"
    "OF.3: /OF(?= )/\n"
    "STATION.3: /[A-Z](?:[A-Z.'\\-]| +(?=[A-Z]))*(?= +\\d{2,8}\\b)/\n"
    "MESSAGE_NUMBER.3: /\\d{2,8}\\b/\n"
    "STATION_ONLY: /[A-Z][A-Z .'\\-]*\\S/\n"
    "WORD: /[^\\s\\/]+/\n"
    "\n"
    "// E.O. 12958: DECL: 10/20/2018     E.O. 12958: N/A     EO 12958 DECL: 11/01/2014     E.O. 12958: DECL: X1, X6\n"
    "executive_order: EO ORDER_NUMBER _duration?\n"
    '_duration: DECL (DATE REMARK? | EXEMPTION (","? EXEMPTION)* REMARK? | OADR REMARK? | MANUAL_REVIEW REMARK? | EVENT | NOT_APPLICABLE)?\n'
    "         | NOT_APPLICABLE REMARK? | DATE REMARK? | OADR REMARK? | SCHEDULE | EVENT | REMARK\n"
    "EO: /E\\.? ?O\\.?:?/i\n"
    "ORDER_NUMBER: /\\d{4,6}\\s*[:;,.]?/\n"
    "DECL.4: /DECL(?:AS(?:SIFY)?)?\\b(?: ON\\b)?\\.?\\s*[:;]?/i\n"
    "DATE.3: /\\d{1,4} ?[\\/\\-] ?\\d{1,2} ?[\\/\\-] ?\\d{1,4}|\\d{8}\\b|\\d{1,2} [A-Z]{3,9} \\d{2,4}|[A-Z]{3,9} \\d{1,2}, ?\\d{4}/i\n"
    "EXEMPTION.3: /\\(?(?:25|50|75)?X[1-9]\\)?(?:-[A-Z]+)?(?![0-9A-Z])/i\n"
    "OADR.3: /OADR\\b/i\n"
    "MANUAL_REVIEW.3: /MR\\b/i\n"
    "NOT_APPLICABLE.3: /N ?\\/ ?A\\b\\.?|NA\\b|NOT APPLICABLE/i\n"
    "SCHEDULE.2: /X?GDS\\b.*|XDS\\b.*|RDS\\b.*|ADS\\b.*/i\n"
    "EVENT: /[A-Z].*/i\n"
    "REMARK: /\\S.*/\n"
    "\n"
    "// TAGS: PREL EAID EINV KISL KDEM AF KZ         TAGS: OVIP (CLINTON, HILLARY), PREL, CH\n"
    'tags: TAGS_KEYWORD (TAG | PERSON | ",")*\n'
    "TAGS_KEYWORD.3: /TAGS?\\s*[:;]?/i\n"
    "PERSON.2: /\\([^()]*\\)/\n"
    "TAG: /[^\\s,()]+/\n"
    "\n"
    "// SUBJECT: (C) KAZAKHSTAN: FM TAZHIN THANKS AMBASSADOR KHALILZAD\n"
    "subject: SUBJECT_KEYWORD PORTION_MARK? SUBJECT_TEXT?\n"
    "SUBJECT_KEYWORD.3: /SUBJ(?:ECT)?(?![A-Z])\\s*[:;]?/i\n"
    "PORTION_MARK.2: /\\((?=[A-Z])[A-Z\\/, \\-]{1,40}\\)/\n"
    "SUBJECT_TEXT: /\\S[\\s\\S]*/\n"
    "\n"
    "// REF: A. 05 ASTANA 4321 B. STATE 12345 (NOTAL)\n"
    "references: REFERENCE_KEYWORD (REFERENCE_LABEL | REFERENCE_TEXT)*\n"
    "REFERENCE_KEYWORD.4: /REFS?(?:\\(S\\))?(?![A-Z])\\s*[:;.]*/i\n"
    "REFERENCE_LABEL.3: /¶?(?:\\([A-Z]{1,2}\\)|\\[[A-Z]{1,2}\\]|(?:[A-Z]|AA)(?:\\)|[.:](?!\\w\\.)))/\n"
    "REFERENCE_TEXT: /(?:[^\\s;,]|[;,](?=\\d)|[ \\t]+(?!¶?(?:\\([A-Z]\\)|\\[[A-Z]\\]|[A-Z][.):]) ))+[;,]?/\n"
    "\n"
    "// 05 ASTANA 4321        STATE 12345 (NOTAL)        2005 KABUL 00234        ASUNCION 701 (08)\n"
    "reference: REFERENCE_YEAR? REFERENCE_STATION REFERENCE_NUMBER (PARENTHESIS | REFERENCE_REMARK)*\n"
    "REFERENCE_YEAR.3: /(?:\\d{4}|[0-9O]\\d)[ \\-]+(?=[A-Z])|\\d{2}(?=[A-Z])/\n"
    "REFERENCE_STATION.2: /[A-Z](?:[A-Z.'&\\-]|[ ]+(?=[A-Z]))*[:\\-]?(?= *\\d{1,8}(?![\\d\\/]))/\n"
    "REFERENCE_NUMBER.2: /\\d{1,8}(?![\\d\\/])/\n"
    "PARENTHESIS.2: /\\([^()]*\\)/\n"
    "REFERENCE_REMARK: /[^()]+/\n"
    "\n"
    "// Classified By: Ambassador Richard Hoagland, Reasons 1.4 (b) and (d)\n"
    "classified_by: CLASSIFIED_BY_KEYWORD+ CLASSIFIER? reason? CLASSIFIED_BY_REST?\n"
    "reason: REASON_WORD? REASON_SECTION REASON_LETTERS?\n"
    "      | REASON_WORD REASON_LETTERS?\n"
    "CLASSIFIED_BY_KEYWORD.4: /(?:\\d{1,2}\\. *)?(?:\\([A-Z\\/]{1,9}\\) *)?CLASSIFIED\\s+BY\\b\\s*[:;,.]?/i\n"
    "CLASSIFIER: /(?:(?!(?:\\b(?:for|per|under)\\s+(?:the\\s+)?(?:following\\s+)?)?(?:\\b(?:e\\.?o\\.?:? "
    "?1\\d{4}|reas|reson|reaons|rasons|sections?\\s+1|derived\\s+from)|1 ?\\.[2-6]\\b))[\\s\\S])+/i\n"
    "REASON_WORD.3: /(?:[,;.:\\-]|\\b(?:for|the|following|under|per|pursuant|based|on|to|of|in|are|is)\\b|e\\.?o\\.?:? "
    "?\\d{5}[,:;.]?|\\s)*\\b(?:reasons?|resons?|reaons?|rasons?|reasons?\\(s\\)|reason\\(s\\)|sections?|sec\\.|paras?)\\b(?:[,;.:\\-]|\\b(?:for|the|under|per|of|in|are|is|and|section|sections|sec|e\\.?o\\.?)\\b|1[0-9]{4}|reason|\\s)*/is\n"
    "REASON_SECTION.3: /1 ?\\.\\s?\\d{1,2}(?!\\d)/\n"
    "REASON_LETTERS.2: /(?:\\(? ?[a-z] ?\\)|\\band\\b|\\b[a-z]\\b|[,&\\/+.\\-;]|\\s|\\()+/i\n"
    "CLASSIFIED_BY_REST: /\\S[\\s\\S]*/\n"
    "\n"
    "// --- the text --------------------------------------------------------------------------------------------------------------\n"
    "// 4. (C) In response, ...        6.(C)        7 (U)\n"
    "paragraph_head: PARAGRAPH_NUMBER FULL_STOP? (MARK | BROKEN_MARK)? PARAGRAPH_TEXT?\n"
    "PARAGRAPH_NUMBER: /\\d{1,3}/\n"
    "MARK.2: /\\( ?[A-Z][A-Z0-9\\/, \\-]{0,60}\\)|\\((?:ts|sbu|[ucs])(?:\\/+[a-z]{1,6})?\\)|\\[[A-Z]{1,3}(?:\\/[A-Z]{1,6})?\\]/\n"
    "BROKEN_MARK.2: /\\((?:TS|S|C|U|SBU|LOU|FOUO)(?:\\/\\/?[A-Z]{1,6})?(?= |$)|(?:TS|S|C|U|SBU)\\)/\n"
    "\n"
    "PARAGRAPH_TEXT: /\\S.*/\n"
    "\n"
    "// -- (SBU) The first point        A. (C) The second\n"
    "sub_paragraph_head: SUB_PARAGRAPH_LABEL (MARK | BROKEN_MARK)? PARAGRAPH_TEXT?\n"
    "SUB_PARAGRAPH_LABEL.3: /\\(?[A-Za-z0-9]{1,3}[.)]|--?|\\*/\n"
    "\n"
    "// ASTANA 00002080  001.2 OF 002\n"
    "page_line: PAGE_STATION PAGE_NUMBER PAGE_SECTION PAGE_OF_SECTION? OF PAGE_SECTION REMARK?\n"
    "         | PAGE_WORD PAGE_SECTION PAGE_STATION PAGE_NUMBER (SHORT_SECTION OF SHORT_SECTION)? REMARK?\n"
    "PAGE_WORD.4: /PAGE(?= )/\n"
    "PAGE_STATION.2: /[A-Z](?:[A-Z.'\\-]| +(?=[A-Z]))*/\n"
    "PAGE_NUMBER.2: /\\d{4,8}(?!\\d)/\n"
    "PAGE_SECTION.2: /\\d{2,3}(?!\\d)/\n"
    "PAGE_OF_SECTION.2: /\\.\\d{1,2}/\n"
    "SHORT_SECTION.2: /\\d{2}(?!\\d)/\n"
    "\n"
    "%ignore /\\s+/\n",
    "markings": "// Portion marks and overall markings: State's forms, (C/NF), and those of the intelligence community, (S//REL TO USA, GBR).\n"
    "//\n"
    "// Sources: 5 FAH-1 H-246.2 (State); CAPCO Register and Manual 2016 (levels G.1, controls H.8 and H.9).\n"
    "\n"
    "// (C)   (SBU)   (S/NF)   (S//NF)   (SBU/NOFORN)   (C/REL LIBYA)   (U//FOUO)   (TS//OC/NF)\n"
    "portion: PORTION_LEVEL (_separator _control)*\n"
    "       | UNCLASSIFIED_CONTROL (_separator _control)*\n"
    "\n"
    "_separator: DOUBLE_SLASH | SLASH | HYPHEN | COMMA\n"
    "_control: CONTROL | UNCLASSIFIED_CONTROL | release\n"
    "release: RELEASE_TO COUNTRY (COMMA? COUNTRY)*\n"
    "\n"
    "PORTION_LEVEL.2: /(?:TS|S|C|U|R)(?![A-Z])/\n"
    "UNCLASSIFIED_CONTROL.2: /(?:SBU|LOU|FOUO)(?![A-Z])/\n"
    "CONTROL.2: /(?:NOFORN|NF|N|ORCON|OC|IMCON|IMC|PROPIN|PR|RELIDO|NODIS|ND|EXDIS|XD|LIMDIS|FISA|LES)(?![A-Z])/\n"
    "RELEASE_TO.2: /REL(?: TO)?(?![A-Z])/\n"
    "COUNTRY: /(?!AND\\b)[A-Z]{2,}/\n"
    'DOUBLE_SLASH.1: "//"\n'
    'SLASH: "/"\n'
    'HYPHEN: "-"\n'
    "COMMA: /,|\\band\\b|AND\\b/\n"
    "\n"
    "%ignore /\\s+/\n",
    "telegram": "// The order of the lines of a State telegram over ACP 127.\n"
    "//\n"
    "// The terminals are KINDS OF LINES. Each pattern is what a line of that kind begins with (blanks and a pilcrow before it are\n"
    "// skipped); cablelint/lines.py makes its scanner from them and feeds the kinds, one for each field, to this grammar.\n"
    "// Sources: 5 FAH-2 H-320 (format lines 1 to 9), ACP 127(G) annex B (10 to 16), practice of 1995-2010 for the text header.\n"
    "\n"
    "telegram: heading? text ending\n"
    "        | ending\n"
    "\n"
    "// With any of format lines 1 to 4 the copy is one of a transmission: then 5, 6 and an addressee must be there.\n"
    "heading: _routing DATE_TIME_GROUP FROM _addresses ACCOUNTING? BREAK?\n"
    "       | _extract BREAK?\n"
    "       | BREAK\n"
    "\n"
    "_routing: TRANSMISSION_IDENTIFIER CALLED_STATIONS? CALLING_STATION? SECURITY?\n"
    "        | CALLED_STATIONS CALLING_STATION? SECURITY?\n"
    "        | CALLING_STATION SECURITY?\n"
    "        | SECURITY\n"
    "\n"
    "_addresses: TO EXEMPTED? (INFO EXEMPTED?)?\n"
    "          | INFO EXEMPTED?\n"
    "\n"
    "// A copy from which the communication centre's lines were trimmed.\n"
    "_extract: DATE_TIME_GROUP FROM? _addresses?\n"
    "        | FROM _addresses?\n"
    "        | _addresses\n"
    "\n"
    "text: CLASSIFICATION (CAPTION | PASS)* EXECUTIVE_ORDER TAGS SUBJECT _citations TEXT?\n"
    "\n"
    "_citations: REFERENCES? CLASSIFIED_BY?\n"
    "          | CLASSIFIED_BY REFERENCES\n"
    "\n"
    "ending: SIGNATURE? BREAK? END_SERIAL? CORRECTION? END_OF_MESSAGE?\n"
    "\n"
    "// VZCZCXRO9456\n"
    "TRANSMISSION_IDENTIFIER: /V?ZCZC/\n"
    "// DE RUEHTA #2080/01 2941131\n"
    "CALLING_STATION.2: /DE +[A-Z]{4,8}\\b/\n"
    "// ZNY CCCCC ZZH\n"
    "SECURITY.2: /ZN[RY]\\b/\n"
    "// O 201131Z OCT 08\n"
    "DATE_TIME_GROUP.2: /(?:[ZOPRYM]{1,2} +){0,3}\\d{5,7}[A-Z]? ?[A-Z]{3,9}\\b/\n"
    "// FM AMEMBASSY ASTANA\n"
    "FROM.2: /FM\\b/\n"
    "// TO RUEHC/SECSTATE WASHDC IMMEDIATE 3604\n"
    "TO.2: /TO +/\n"
    "// INFO RUCNCIS/CIS COLLECTIVE 0694\n"
    "INFO.2: /INFO\\b/\n"
    "// XMT AMEMBASSY SOFIA\n"
    "EXEMPTED.2: /XMT\\b/\n"
    "// OO RUEHBI RUEHCI RUEHFL\n"
    "CALLED_STATIONS: /[A-Z]{1,2} +[RQ][A-Z0-9]{3,7}(?![A-Z0-9\\/])/\n"
    "// ACCT BU-12345, GR37\n"
    "ACCOUNTING: /ACCT\\b|GR ?(?:\\d+|NC)\\b/\n"
    "// BT\n"
    "BREAK: /BT[ \\t]*(?=[\\r\\n]|\\Z)/\n"
    "// C O N F I D E N T I A L SECTION 01 OF 02 ASTANA 002080\n"
    "CLASSIFICATION: /UNCLAS|CONFIDENTIAL\\b|SECRET\\b|TOP SECRET\\b|LIMITED OFFICIAL USE\\b|(?!C O R R)[A-Z] {1,2}[A-Z](?: "
    "{1,2}[A-Z](?![A-Z])){3,}/\n"
    "// SIPDIS: every line of the text header that is nothing else and names a caption\n"
    "CAPTION: /SIPDIS\\b|NODIS\\b|EXDIS\\b|STADIS\\b|LIMDIS\\b|NOFORN\\b|SENSITIVE\\b/\n"
    "// STATE FOR SCA/CEN\n"
    "PASS: /(?:STATE|DEPT|DEPARTMENT) (?:ALSO )?(?:FOR|PASS)\\b/\n"
    "// E.O. 12958: DECL: 10/20/2018\n"
    "EXECUTIVE_ORDER: /E\\. ?O\\.|EO:? ?\\d|E\\.O:/i\n"
    "// TAGS: PREL EAID KZ\n"
    "TAGS: /TAGS?(?=[:; ])/i\n"
    "// SUBJECT: KAZAKHSTAN: ...\n"
    "SUBJECT: /SUBJ(?:ECT)?\\b *[:;]?/i\n"
    "// REF: A. 06 ASTANA 1234\n"
    "REFERENCES: /REFS?\\b(?:\\(S\\))? *[:.]?/i\n"
    "// Classified By: Ambassador Richard Hoagland, Reasons 1.4 (b) and (d)\n"
    "CLASSIFIED_BY.3: /(?:\\d{1,2}\\. *)?(?:\\([A-Z\\/]{1,9}\\) *)?CLASSIFIED BY\\b/i\n"
    "// 4. (C) In response, ...   6.(C)   7 (U)\n"
    "PARAGRAPH.2: /\\d{1,3}(?: ?\\. *(?=[^\\s\\d])| *(?=\\([A-Z][A-Z\\/, -]{0,30}\\)))/\n"
    "// -- The first point        A. The second        (1) The third\n"
    "SUB_PARAGRAPH: /(?:\\(?[A-Za-z0-9]{1,2}[.)]|--?|\\*)[ \\t]+(?=[^\\s\\-])/\n"
    "// ASTANA 00002080  001.2 OF 002\n"
    "PAGE_LINE: /[A-Z][A-Z .'\\-]{0,12} +\\d{8} +\\d{3}(?:\\.\\d{1,2})? +OF +\\d{3}\\b|PAGE +\\d{2} +[A-Z]/\n"
    "// #2080\n"
    "END_SERIAL: /#\\d{4}\\b/\n"
    "// C WA 1500Z POSITION\n"
    "CORRECTION: /C +(?:WA|LINE|PAGE)\\b/\n"
    "// NNNN\n"
    "END_OF_MESSAGE: /N{3,4}[ \\t]*(?=[\\r\\n]|\\Z)/\n"
    "// BEGIN TEXT, and END TEXT: what stands between is numbered by itself\n"
    "QUOTE_BEGIN: /(?:- ?)*BEGIN(?:NING)? (?:OF )?(?:[A-Z\\-]+ ){0,3}(?:TEXT|QUOTE|MESSAGE|CABLE|TRANSLATION|STATEMENT|LETTER|NOTE)\\b/i\n"
    "QUOTE_END: /(?:- ?)*END (?:OF )?(?:[A-Z\\-]+ ){0,3}(?:TEXT|QUOTE|MESSAGE|CABLE|TRANSLATION|STATEMENT|LETTER|NOTE)\\b/i\n"
    "\n"
    "// All text between the header and the ending is one TEXT to this grammar, and the signature its last line; both are known by their\n"
    "// place. So are ADDRESSEE and CONTINUATION lines, which belong to the field above them.\n"
    "TEXT.-1: /\\S/\n"
    "SIGNATURE.-2: /\\S/\n"
    "\n"
    "// The order does not depend on these: numbers and page lines are compared by rules.\n"
    "%ignore PARAGRAPH\n"
    "%ignore SUB_PARAGRAPH\n"
    "%ignore PAGE_LINE\n"
    "%ignore QUOTE_BEGIN\n"
    "%ignore QUOTE_END\n",
}

TABLES = {
    "fields": {
        "rules": [
            ("paragraph_head", 2),
            ("transmission_identifier", 2),
            ("classification", 4),
            ("classified_by", 3),
            ("_duration", 2),
            ("reason", 3),
            ("__references_star_7", 1),
            ("_duration", 2),
            ("paragraph_head", 3),
            ("_duration", 2),
            ("__reference_star_8", 2),
            ("paragraph_head", 3),
            ("classified_by", 4),
            ("classified_by", 3),
            ("addressee", 5),
            ("_duration", 1),
            ("classified_by", 3),
            ("sub_paragraph_head", 2),
            ("transmission_identifier", 3),
            ("classified_by", 2),
            ("paragraph_head", 3),
            ("_duration", 3),
            ("classification", 1),
            ("paragraph_head", 3),
            ("references", 1),
            ("_duration", 1),
            ("section", 4),
            ("paragraph_head", 3),
            ("_duration", 2),
            ("classification", 5),
            ("classification", 5),
            ("__tags_star_6", 2),
            ("section", 3),
            ("_duration", 2),
            ("classification", 5),
            ("___duration_star_5", 1),
            ("_duration", 3),
            ("subject", 1),
            ("paragraph_head", 2),
            ("addressee", 3),
            ("transmission_identifier", 2),
            ("classified_by", 2),
            ("sub_paragraph_head", 3),
            ("__tags_star_6", 1),
            ("_duration", 3),
            ("sub_paragraph_head", 3),
            ("calling_station", 2),
            ("transmission_identifier", 4),
            ("___duration_star_5", 2),
            ("addressee", 2),
            ("references", 2),
            ("___level_star_4", 3),
            ("_duration", 3),
            ("page_line", 6),
            ("page_line", 6),
            ("classification", 4),
            ("date_time_group", 5),
            ("_duration", 3),
            ("calling_station", 3),
            ("date_time_group", 6),
            ("___duration_star_5", 3),
            ("reason", 2),
            ("__date_time_group_star_2", 2),
            ("addressee", 3),
            ("calling_station", 3),
            ("page_line", 7),
            ("classification", 3),
            ("page_line", 8),
            ("page_line", 7),
            ("reference", 4),
            ("calling_station", 4),
            ("_level", 2),
            ("subject", 3),
            ("_duration", 2),
            ("addressee", 2),
            ("file_time", 2),
            ("__date_time_group_star_2", 1),
            ("classification", 3),
            ("__classified_by_plus_9", 2),
            ("__references_star_7", 2),
            ("__reference_star_8", 2),
            ("__security_star_1", 2),
            ("calling_station", 4),
            ("__classification_star_3", 2),
            ("__references_star_7", 1),
            ("addressee", 4),
            ("sub_paragraph_head", 2),
            ("page_line", 5),
            ("_level", 1),
            ("calling_station", 4),
            ("_duration", 1),
            ("classified_by", 2),
            ("originator", 2),
            ("security", 4),
            ("date_time_group", 4),
            ("__classified_by_plus_9", 1),
            ("paragraph_head", 2),
            ("__tags_star_6", 2),
            ("_level", 2),
            ("addressee", 4),
            ("_duration", 2),
            ("transmission_identifier", 1),
            ("transmission_identifier", 3),
            ("calling_station", 5),
            ("addressee", 4),
            ("__tags_star_6", 1),
            ("paragraph_head", 2),
            ("__reference_star_8", 1),
            ("addressee", 4),
            ("sub_paragraph_head", 1),
            ("reason", 1),
            ("_level", 1),
            ("paragraph_head", 1),
            ("addressee", 3),
            ("__reference_star_8", 1),
            ("sub_paragraph_head", 2),
            ("addressee", 2),
            ("_duration", 1),
            ("classification", 4),
            ("executive_order", 2),
            ("reference", 3),
            ("__called_stations_plus_0", 2),
            ("__classification_star_3", 1),
            ("reason", 1),
            ("__tags_star_6", 2),
            ("page_line", 5),
            ("addressee", 2),
            ("paragraph_head", 4),
            ("reference", 2),
            ("security", 3),
            ("___duration_star_5", 2),
            ("calling_station", 3),
            ("___level_star_4", 2),
            ("executive_order", 3),
            ("section", 4),
            ("security", 3),
            ("paragraph_head", 4),
            ("addressee", 1),
            ("classified_by", 1),
            ("__references_star_7", 2),
            ("security", 2),
            ("_level", 3),
            ("reason", 2),
            ("_duration", 2),
            ("addressee", 3),
            ("reason", 2),
            ("_duration", 4),
            ("_duration", 2),
            ("__security_star_1", 1),
            ("_duration", 1),
            ("classification", 2),
            ("subject", 2),
            ("classification", 6),
            ("reference", 3),
            ("tags", 2),
            ("transmission_identifier", 2),
            ("date_time_group", 5),
            ("called_stations", 2),
            ("_duration", 1),
            ("transmission_identifier", 3),
            ("page_line", 4),
            ("__tags_star_6", 1),
            ("_duration", 1),
            ("__called_stations_plus_0", 1),
            ("subject", 2),
            ("called_stations", 3),
            ("addressee", 3),
            ("classification", 2),
            ("classification", 3),
            ("addressee", 3),
            ("tags", 1),
        ],
        "starts": {
            "addressee": (98, 151),
            "called_stations": (96, 225),
            "calling_station": (29, 20),
            "classification": (168, 178),
            "classified_by": (9, 162),
            "date_time_group": (74, 208),
            "executive_order": (194, 48),
            "originator": (160, 191),
            "page_line": (113, 85),
            "paragraph_head": (27, 124),
            "reference": (243, 51),
            "references": (47, 187),
            "security": (139, 64),
            "sub_paragraph_head": (246, 217),
            "subject": (236, 36),
            "tags": (150, 102),
            "transmission_identifier": (8, 129),
        },
        "states": [
            {"$END": -1, "PARAGRAPH_TEXT": 12},
            {"$END": -2},
            {"$END": -3, "WORD": 112},
            {"$END": -4},
            {"$END": -5},
            {"REFERENCE_STATION": 153},
            {"MESSAGE_NUMBER": 41},
            {"$END": -6, "CLASSIFIED_BY_REST": -6},
            {"START_OF_MESSAGE": 146, "transmission_identifier": 129},
            {"CLASSIFIED_BY_KEYWORD": 136, "__classified_by_plus_9": 202, "classified_by": 162},
            {"$END": -7, "REFERENCE_LABEL": -7, "REFERENCE_TEXT": -7},
            {"$END": -8, "REMARK": 62},
            {"$END": -9},
            {"$END": -10, "COMMA": 42, "EXEMPTION": 52, "REMARK": 72, "___duration_star_5": 28},
            {"$END": -11, "PARENTHESIS": -11, "REFERENCE_REMARK": -11},
            {"EXEMPTION": 82},
            {"$END": -12},
            {"$END": -13},
            {"$END": -14, "CLASSIFIED_BY_REST": 17},
            {"$END": -15},
            {},
            {"$END": -16, "REMARK": 145},
            {"$END": -17},
            {"$END": -18, "PARAGRAPH_TEXT": 60},
            {"$END": -19, "SECURITY_PROSIGN": 66},
            {"$END": -20},
            {"$END": -21, "PARAGRAPH_TEXT": 199},
            {"PARAGRAPH_NUMBER": 163, "paragraph_head": 124},
            {"$END": -22, "COMMA": 15, "EXEMPTION": 67, "REMARK": 212},
            {"DE": 35, "calling_station": 20},
            {"$END": -23, "FINAL_SECTION": 154, "SECTION_WORD": 247, "STATION": 174, "WORD": 244, "section": 221},
            {"$END": -24, "PARAGRAPH_TEXT": 183},
            {"$END": -25, "REFERENCE_LABEL": 115, "REFERENCE_TEXT": 10, "__references_star_7": 69},
            {"$END": -26},
            {"$END": -27, "STATION": -27, "STATION_ONLY": -27},
            {"ROUTING_INDICATOR": 65},
            {},
            {"$END": -28},
            {"$END": -29, "REMARK": 53},
            {"ADDRESS_NAME": 210},
            {"$END": -30, "WORD": 112},
            {"$END": -31, "WORD": 177, "__classification_star_3": 224},
            {"EXEMPTION": 188},
            {"PAGE_SECTION": 197},
            {"$END": -32, "COMMA": -32, "PERSON": -32, "TAG": -32},
            {"$END": -33, "STATION": -33, "STATION_ONLY": -33},
            {"$END": -34},
            {"REFERENCE_KEYWORD": 32, "references": 187},
            {},
            {"SECTION_NUMBER": 34},
            {"$END": -35, "WORD": 112},
            {},
            {"$END": -36, "COMMA": -36, "EXEMPTION": -36, "REMARK": -36},
            {"$END": -37},
            {"$END": -38, "PORTION_MARK": 240, "SUBJECT_TEXT": 223},
            {"$END": -39},
            {"PAGE_SECTION": 70},
            {"$END": -40},
            {"$END": -41, "SECURITY_PROSIGN": 147},
            {"$END": -42, "CLASSIFIED_BY_REST": 3},
            {"$END": -43},
            {"$END": -44, "COMMA": -44, "PERSON": -44, "TAG": -44},
            {"$END": -45},
            {"$END": -46},
            {},
            {"$END": -47, "DAY_OF_YEAR": 218, "SECTION_SUFFIX": 88, "SERIAL": 189, "file_time": 79},
            {"$END": -48},
            {"$END": -49, "COMMA": -49, "EXEMPTION": -49, "REMARK": -49},
            {"$END": -50, "CONTINUITY_NUMBER": 164},
            {"$END": -51, "REFERENCE_LABEL": 203, "REFERENCE_TEXT": 108},
            {"OF": 123, "PAGE_OF_SECTION": 193},
            {"$END": -52, "DOUBLE_SLASH": -52, "FINAL_SECTION": -52, "SECTION_WORD": -52, "STATION": -52, "WORD": -52},
            {"$END": -53},
            {"$END": -54},
            {"DAY_TIME": 214, "PROSIGN": 105, "__date_time_group_star_2": 126, "date_time_group": 208},
            {"$END": -55, "REMARK": 89},
            {"$END": -56, "WORD": 177, "__classification_star_3": 50},
            {"$END": -57},
            {"$END": -58},
            {"$END": -59},
            {"PAGE_NUMBER": 235},
            {"$END": -60},
            {"$END": -61, "COMMA": -61, "EXEMPTION": -61, "REMARK": -61},
            {"$END": -62, "CLASSIFIED_BY_REST": -62},
            {"SHORT_SECTION": 94},
            {},
            {"DAY_TIME": -63, "PROSIGN": -63},
            {"$END": -64},
            {"$END": -65, "DAY_OF_YEAR": 218, "file_time": 97},
            {"$END": -66},
            {"OF": 49},
            {"$END": -67},
            {"$END": -68},
            {"ZONE": 141},
            {"$END": -69, "REMARK": 92},
            {"$END": -70, "PARENTHESIS": 14, "REFERENCE_REMARK": 109},
            {"DOUBLED_PROSIGN": 138, "called_stations": 225},
            {"$END": -71},
            {"ADDRESSED_INDICATOR": 127, "ADDRESS_NAME": 201, "ROLE_WORD": 114, "addressee": 151},
            {
                "$END": -72,
                "DOUBLE_SLASH": 209,
                "FINAL_SECTION": -72,
                "SECTION_WORD": -72,
                "STATION": -72,
                "WORD": -72,
                "___level_star_4": 205,
            },
            {"$END": -73},
            {"$END": -74},
            {},
            {"$END": -75},
            {"$END": -76},
            {"DAY_TIME": -77, "PROSIGN": -77},
            {"$END": -78, "WORD": 177, "__classification_star_3": 2},
            {
                "$END": -79,
                "CLASSIFIED_BY_KEYWORD": -79,
                "CLASSIFIED_BY_REST": -79,
                "CLASSIFIER": -79,
                "REASON_SECTION": -79,
                "REASON_WORD": -79,
            },
            {"$END": -80, "REFERENCE_LABEL": -80, "REFERENCE_TEXT": -80},
            {"$END": -81, "PARENTHESIS": -81, "REFERENCE_REMARK": -81},
            {"$END": -82, "OPERATING_SIGNAL": -82},
            {"$END": -83, "DAY_OF_YEAR": 218, "file_time": 148},
            {"$END": -84, "WORD": -84},
            {"PAGE_STATION": 130, "PAGE_WORD": 43, "page_line": 85},
            {"ADDRESSED_INDICATOR": 39, "ADDRESS_NAME": 169},
            {"$END": -85, "REFERENCE_LABEL": -85, "REFERENCE_TEXT": -85},
            {"$END": -86},
            {"$END": -87, "PARAGRAPH_TEXT": 63},
            {"PAGE_SECTION": 75},
            {"$END": -88, "REMARK": 73},
            {
                "$END": -89,
                "DOUBLE_SLASH": 209,
                "EFTO": 99,
                "FINAL_SECTION": -89,
                "SECTION_WORD": -89,
                "STATION": -89,
                "WORD": -89,
                "___level_star_4": 143,
            },
            {"OF": 84},
            {"MESSAGE_NUMBER": 171},
            {"PAGE_SECTION": 119},
            {},
            {"$END": -90},
            {"DAY_TIME": 93, "PROSIGN": 86},
            {"ADDRESS_NAME": 182},
            {
                "$END": -91,
                "DATE": 207,
                "EVENT": 46,
                "EXEMPTION": 13,
                "MANUAL_REVIEW": 11,
                "NOT_APPLICABLE": 101,
                "OADR": 38,
            },
            {},
            {"PAGE_NUMBER": 56},
            {"MONTH": 190},
            {"$END": -92, "CLASSIFIED_BY_REST": 22, "REASON_SECTION": 159, "REASON_WORD": 179, "reason": 18},
            {"$END": -93},
            {"$END": -94, "OPERATING_SIGNAL": 110},
            {"$END": -95, "INSTRUCTIONS": 77},
            {
                "$END": -96,
                "CLASSIFIED_BY_KEYWORD": -96,
                "CLASSIFIED_BY_REST": -96,
                "CLASSIFIER": -96,
                "REASON_SECTION": -96,
                "REASON_WORD": -96,
            },
            {"YEAR": 229},
            {"ROUTING_INDICATOR": 239, "__called_stations_plus_0": 230},
            {"SECURITY_SIGNAL": 222, "security": 64},
            {"$END": -97, "BROKEN_MARK": 26, "MARK": 31, "PARAGRAPH_TEXT": 37},
            {"MONTH": 137},
            {"$END": -98, "COMMA": -98, "PERSON": -98, "TAG": -98},
            {"$END": -99, "DOUBLE_SLASH": 213, "FINAL_SECTION": -99, "SECTION_WORD": -99, "STATION": -99, "WORD": -99},
            {"$END": -100, "CONTINUITY_NUMBER": 19},
            {"$END": -101},
            {"$END": -102, "CHANNEL": 228, "CHANNEL_NUMBER": 58, "SECURITY_PROSIGN": 1},
            {"$END": -103},
            {"$END": -104},
            {"$END": -105},
            {"TAGS_KEYWORD": 249, "tags": 102},
            {},
            {"$END": -106, "COMMA": -106, "PERSON": -106, "TAG": -106},
            {"REFERENCE_NUMBER": 226},
            {"OF": 215, "SECTION_NUMBER": 234},
            {"$END": -107, "PARAGRAPH_TEXT": 16},
            {"$END": -108, "PARENTHESIS": -108, "REFERENCE_REMARK": -108},
            {"$END": -109},
            {"$END": -110, "BROKEN_MARK": 23, "MARK": 117, "PARAGRAPH_TEXT": 167},
            {"$END": -111, "CLASSIFIED_BY_REST": -111, "REASON_LETTERS": 206},
            {"FM": 200, "originator": 191},
            {"$END": -112, "FINAL_SECTION": -112, "SECTION_WORD": -112, "STATION": -112, "WORD": -112},
            {},
            {"$END": -113, "BROKEN_MARK": 155, "FULL_STOP": 140, "MARK": 0, "PARAGRAPH_TEXT": 55},
            {"$END": -114},
            {"$END": -115, "PARENTHESIS": -115, "REFERENCE_REMARK": -115},
            {"SECTION_NUMBER": 196},
            {"$END": -116},
            {"SOLID_LEVEL": 120, "SPACED_LEVEL": 161, "_level": 30, "classification": 178},
            {"$END": -117, "CONTINUITY_NUMBER": 57, "PRECEDENCE_WORD": 242},
            {"$END": -118, "REMARK": 4},
            {"$END": -119, "WORD": 177, "__classification_star_3": 40},
            {
                "$END": -120,
                "DATE": 21,
                "DECL": 128,
                "EVENT": 33,
                "NOT_APPLICABLE": 220,
                "OADR": 170,
                "REMARK": 238,
                "SCHEDULE": 231,
                "_duration": 195,
            },
            {"$END": -121, "PARENTHESIS": 14, "REFERENCE_REMARK": 109},
            {"MESSAGE_NUMBER": 106},
            {"$END": -122, "FULL_STOP": -122, "ROUTING_INDICATOR": -122},
            {"MESSAGE_NUMBER": 76},
            {"$END": -123, "WORD": -123},
            {},
            {"$END": -124, "CLASSIFIED_BY_REST": -124, "REASON_LETTERS": 83, "REASON_SECTION": 211},
            {"$END": -125, "COMMA": -125, "PERSON": -125, "TAG": -125},
            {"$END": -126},
            {"$END": -127, "CONTINUITY_NUMBER": 87, "PRECEDENCE_WORD": 248},
            {"$END": -128},
            {"$END": -129, "PARENTHESIS": 156, "REFERENCE_REMARK": 165, "__reference_star_8": 173},
            {"$END": -130, "OPERATING_SIGNAL": 110},
            {"REFERENCE_NUMBER": 184},
            {},
            {"$END": -131, "COMMA": -131, "EXEMPTION": -131, "REMARK": -131},
            {"$END": -132, "DAY_OF_YEAR": 218, "SECTION_SUFFIX": 111, "file_time": 125},
            {"YEAR": 135},
            {},
            {
                "$END": -133,
                "DOUBLE_SLASH": -133,
                "FINAL_SECTION": -133,
                "SECTION_WORD": -133,
                "STATION": -133,
                "WORD": -133,
            },
            {"OF": 118},
            {"EO": 232, "executive_order": 48},
            {"$END": -134},
            {"$END": -135, "STATION": -135, "STATION_ONLY": -135},
            {"PAGE_STATION": 80},
            {"$END": -136, "OPERATING_SIGNAL": 219, "__security_star_1": 134},
            {"$END": -137},
            {"ORIGINATOR_NAME": 133},
            {"$END": -138, "CONTINUITY_NUMBER": 103, "PRECEDENCE_WORD": 68},
            {
                "$END": -139,
                "CLASSIFIED_BY_KEYWORD": 107,
                "CLASSIFIED_BY_REST": 25,
                "CLASSIFIER": 132,
                "REASON_SECTION": 159,
                "REASON_WORD": 179,
                "reason": 59,
            },
            {"$END": -140, "REFERENCE_LABEL": -140, "REFERENCE_TEXT": -140},
            {"$END": -141, "OPERATING_SIGNAL": 219, "SPECIAL_HANDLING": 198, "__security_star_1": 185},
            {
                "$END": -142,
                "DOUBLE_SLASH": 213,
                "FINAL_SECTION": -142,
                "SECTION_WORD": -142,
                "STATION": -142,
                "WORD": -142,
            },
            {"$END": -143, "CLASSIFIED_BY_REST": -143},
            {"$END": -144, "REMARK": 78},
            {},
            {"WORD": 192},
            {"$END": -145, "CONTINUITY_NUMBER": 149, "PRECEDENCE_WORD": 144},
            {"$END": -146, "CLASSIFIED_BY_REST": -146, "REASON_LETTERS": 7},
            {"$END": -147},
            {"WORD": 71},
            {"ZONE": 131},
            {"SECTION_NUMBER": 45},
            {"$END": -148},
            {},
            {"TIME": 104},
            {"$END": -149, "OPERATING_SIGNAL": -149},
            {"$END": -150, "REMARK": 216},
            {"$END": -151, "STATION": 122, "STATION_ONLY": 91},
            {"SECURITY_GROUP": 204},
            {"$END": -152},
            {"$END": -153, "WORD": 112},
            {},
            {"$END": -154, "PARENTHESIS": 156, "REFERENCE_REMARK": 165, "__reference_star_8": 95},
            {"$END": -155, "COMMA": 44, "PERSON": 180, "TAG": 142},
            {"$END": -156, "CHANNEL_NUMBER": 24, "SECURITY_PROSIGN": 233},
            {"$END": -157, "INSTRUCTIONS": 81},
            {"$END": -158, "FULL_STOP": 241, "ROUTING_INDICATOR": 175},
            {"$END": -159},
            {"ORDER_NUMBER": 172},
            {"$END": -160},
            {"OF": 166},
            {"$END": -161, "REMARK": 181, "SHORT_SECTION": 121},
            {"SUBJECT_KEYWORD": 54, "subject": 36},
            {"$END": -162, "COMMA": -162, "PERSON": -162, "TAG": -162},
            {"$END": -163},
            {"$END": -164, "FULL_STOP": -164, "ROUTING_INDICATOR": -164},
            {"$END": -165, "SUBJECT_TEXT": 100},
            {"$END": -166},
            {"$END": -167, "CONTINUITY_NUMBER": 116},
            {"REFERENCE_STATION": 186, "REFERENCE_YEAR": 5, "reference": 51},
            {"$END": -168, "FINAL_SECTION": 154, "SECTION_WORD": 247, "STATION": 176, "section": 245},
            {"$END": -169, "STATION": 6},
            {"SUB_PARAGRAPH_LABEL": 158, "sub_paragraph_head": 217},
            {"SECTION_NUMBER": 90},
            {"$END": -170, "CONTINUITY_NUMBER": 157},
            {"$END": -171, "COMMA": 61, "PERSON": 237, "TAG": 152, "__tags_star_6": 227},
        ],
        "terminals": [
            ("FULL_STOP", "\\."),
            (
                "CLASSIFIED_BY_KEYWORD",
                "(?i:(?:\\d{1,2}\\. *)?(?:\\([A-Z\\/]{1,9}\\) *)?CLASSIFIED\\s+BY\\b\\s*[:;,.]?)",
            ),
            ("DECL", "(?i:DECL(?:AS(?:SIFY)?)?\\b(?: ON\\b)?\\.?\\s*[:;]?)"),
            ("REFERENCE_KEYWORD", "(?i:REFS?(?:\\(S\\))?(?![A-Z])\\s*[:;.]*)"),
            ("FINAL_SECTION", "FINAL SECTION(?= )"),
            ("EFTO", "E ?F ?T ?O(?= )"),
            ("SECTION_WORD", "SECTION(?= )"),
            ("PAGE_WORD", "PAGE(?= )"),
            (
                "REASON_WORD",
                "(?i:(?s:(?:[,;.:\\-]|\\b(?:for|the|following|under|per|pursuant|based|on|to|of|in|are|is)\\b|e\\.?o\\.?:? "
                "?\\d{5}[,:;.]?|\\s)*\\b(?:reasons?|resons?|reaons?|rasons?|reasons?\\(s\\)|reason\\(s\\)|sections?|sec\\.|paras?)\\b(?:[,;.:\\-]|\\b(?:for|the|under|per|of|in|are|is|and|section|sections|sec|e\\.?o\\.?)\\b|1[0-9]{4}|reason|\\s)*))",
            ),
            ("EXEMPTION", "(?i:\\(?(?:25|50|75)?X[1-9]\\)?(?:-[A-Z]+)?(?![0-9A-Z]))"),
            ("REFERENCE_YEAR", "(?:\\d{4}|[0-9O]\\d)[ \\-]+(?=[A-Z])|\\d{2}(?=[A-Z])"),
            ("STATION", "[A-Z](?:[A-Z.'\\-]| +(?=[A-Z]))*(?= +\\d{2,8}\\b)"),
            ("SUBJECT_KEYWORD", "(?i:SUBJ(?:ECT)?(?![A-Z])\\s*[:;]?)"),
            ("TAGS_KEYWORD", "(?i:TAGS?\\s*[:;]?)"),
            (
                "DATE",
                "(?i:\\d{1,4} ?[\\/\\-] ?\\d{1,2} ?[\\/\\-] ?\\d{1,4}|\\d{8}\\b|\\d{1,2} [A-Z]{3,9} \\d{2,4}|[A-Z]{3,9} \\d{1,2}, "
                "?\\d{4})",
            ),
            ("NOT_APPLICABLE", "(?i:N ?\\/ ?A\\b\\.?|NA\\b|NOT APPLICABLE)"),
            ("MESSAGE_NUMBER", "\\d{2,8}\\b"),
            ("REASON_SECTION", "1 ?\\.\\s?\\d{1,2}(?!\\d)"),
            ("REFERENCE_LABEL", "¶?(?:\\([A-Z]{1,2}\\)|\\[[A-Z]{1,2}\\]|(?:[A-Z]|AA)(?:\\)|[.:](?!\\w\\.)))"),
            ("SUB_PARAGRAPH_LABEL", "\\(?[A-Za-z0-9]{1,3}[.)]|--?|\\*"),
            ("ROLE_WORD", "(?:TO|INFO|XMT)(?=[ \\/])\\/?"),
            ("OADR", "(?i:OADR\\b)"),
            ("OF", "OF(?= )"),
            ("MANUAL_REVIEW", "(?i:MR\\b)"),
            (
                "MARK",
                "\\( ?[A-Z][A-Z0-9\\/, \\-]{0,60}\\)|\\((?:ts|sbu|[ucs])(?:\\/+[a-z]{1,6})?\\)|\\[[A-Z]{1,3}(?:\\/[A-Z]{1,6})?\\]",
            ),
            ("REFERENCE_STATION", "[A-Z](?:[A-Z.'&\\-]|[ ]+(?=[A-Z]))*[:\\-]?(?= *\\d{1,8}(?![\\d\\/]))"),
            ("REASON_LETTERS", "(?i:(?:\\(? ?[a-z] ?\\)|\\band\\b|\\b[a-z]\\b|[,&\\/+.\\-;]|\\s|\\()+)"),
            ("SPACED_LEVEL", "[A-Z](?: {1,3}[A-Z](?![A-Z]))+(?= |\\s*\\Z)"),
            ("SCHEDULE", "(?i:X?GDS\\b.*|XDS\\b.*|RDS\\b.*|ADS\\b.*)"),
            ("PAGE_STATION", "[A-Z](?:[A-Z.'\\-]| +(?=[A-Z]))*"),
            ("PARENTHESIS", "\\([^()]*\\)"),
            ("PERSON", "\\([^()]*\\)"),
            ("PORTION_MARK", "\\((?=[A-Z])[A-Z\\/, \\-]{1,40}\\)"),
            ("SOLID_LEVEL", "UNCLASSIFIED|UNCLAS|CONFIDENTIAL|TOP SECRET|SECRET|LIMITED OFFICIAL USE"),
            ("PRECEDENCE_WORD", "FLASH|NIACT IMMEDIATE|IMMEDIATE|PRIORITY|ROUTINE"),
            ("BROKEN_MARK", "\\((?:TS|S|C|U|SBU|LOU|FOUO)(?:\\/\\/?[A-Z]{1,6})?(?= |$)|(?:TS|S|C|U|SBU)\\)"),
            ("ADDRESSED_INDICATOR", "[A-Z0-9]{3,10}\\/(?=[A-Z])"),
            ("REFERENCE_NUMBER", "\\d{1,8}(?![\\d\\/])"),
            ("PAGE_NUMBER", "\\d{4,8}(?!\\d)"),
            ("CONTINUITY_NUMBER", "\\d{1,6}"),
            ("TIME", "\\d{4}(?!\\d)"),
            ("DAY_OF_YEAR", "\\d{3}(?=\\d{4}(?!\\d))"),
            ("SECTION_NUMBER", "\\d{1,3}(?= |\\s*\\Z)"),
            ("SECURITY_SIGNAL", "ZN[RY](?![A-Z])"),
            ("PAGE_SECTION", "\\d{2,3}(?!\\d)"),
            ("PAGE_OF_SECTION", "\\.\\d{1,2}"),
            ("SHORT_SECTION", "\\d{2}(?!\\d)"),
            ("DE", "DE(?= )"),
            ("FM", "FM(?= )"),
            (
                "CLASSIFIER",
                "(?i:(?:(?!(?:\\b(?:for|per|under)\\s+(?:the\\s+)?(?:following\\s+)?)?(?:\\b(?:e\\.?o\\.?:? "
                "?1\\d{4}|reas|reson|reaons|rasons|sections?\\s+1|derived\\s+from)|1 ?\\.[2-6]\\b))[\\s\\S])+)",
            ),
            (
                "ADDRESS_NAME",
                "[A-Z0-9][^\\s]*(?: +(?!(?:FLASH|NIACT IMMEDIATE|IMMEDIATE|PRIORITY|ROUTINE)(?: +\\d+)?\\s*$|\\d{1,6}\\s*$)[^\\s]+)*",
            ),
            ("REFERENCE_TEXT", "(?:[^\\s;,]|[;,](?=\\d)|[ \t]+(?!¶?(?:\\([A-Z]\\)|\\[[A-Z]\\]|[A-Z][.):]) ))+[;,]?"),
            ("STATION_ONLY", "[A-Z][A-Z .'\\-]*\\S"),
            ("ORDER_NUMBER", "\\d{4,6}\\s*[:;,.]?"),
            ("ROUTING_INDICATOR", "[A-Z][A-Z0-9]{2,}"),
            ("ORIGINATOR_NAME", "\\S+(?: +[^\\s]+)*"),
            ("CLASSIFIED_BY_REST", "\\S[\\s\\S]*"),
            ("SUBJECT_TEXT", "\\S[\\s\\S]*"),
            ("TAG", "[^\\s,()]+"),
            ("WORD", "[^\\s\\/]+"),
            ("EVENT", "(?i:[A-Z].*)"),
            ("OPERATING_SIGNAL", "[^\\s]+"),
            ("REFERENCE_REMARK", "[^()]+"),
            ("INSTRUCTIONS", "\\S.*"),
            ("PARAGRAPH_TEXT", "\\S.*"),
            ("REMARK", "\\S.*"),
            ("__IGNORE_0", "\\s+"),
            ("MONTH", "(?i:[A-Z]{3,9}\\.?)"),
            ("SECURITY_GROUP", "[A-Z]{2,8}(?![A-Z])"),
            ("SERIAL", "#?\\d{1,5}[A-Z]?(?=[ \\/]|\\s*\\Z)"),
            ("DAY_TIME", "\\d{5,7}"),
            ("EO", "(?i:E\\.? ?O\\.?:?)"),
            ("SPECIAL_HANDLING", "\\/[A-Z]{5}"),
            ("CHANNEL_NUMBER", "\\d{1,6}"),
            ("START_OF_MESSAGE", "V?ZCZC"),
            ("YEAR", "\\d{4}(?!\\d)|\\d{2}(?!\\d)"),
            ("SECTION_SUFFIX", "\\/\\d{1,2}"),
            ("CHANNEL", "[A-Z]{3}"),
            ("PARAGRAPH_NUMBER", "\\d{1,3}"),
            ("DOUBLED_PROSIGN", "[A-Z]{1,2}(?![A-Z0-9])"),
            ("SECURITY_PROSIGN", "UU|HH"),
            ("DOUBLE_SLASH", "//"),
            ("PROSIGN", "[A-Z](?= )"),
            ("ZONE", "[A-Z]"),
            ("COMMA", ","),
        ],
    },
    "markings": {
        "rules": [
            ("_control", 1),
            ("release", 2),
            ("__release_star_1", 1),
            ("_control", 1),
            ("portion", 2),
            ("portion", 1),
            ("__release_star_1", 2),
            ("portion", 1),
            ("__portion_star_0", 2),
            ("_separator", 1),
            ("__release_star_1", 2),
            ("__portion_star_0", 3),
            ("_separator", 1),
            ("portion", 2),
            ("_control", 1),
            ("_separator", 1),
            ("release", 3),
            ("__release_star_1", 3),
            ("_separator", 1),
        ],
        "starts": {"portion": (8, 15)},
        "states": [
            {"COUNTRY": 23},
            {"$END": -1, "COMMA": -1, "DOUBLE_SLASH": -1, "HYPHEN": -1, "SLASH": -1},
            {
                "$END": -2,
                "COMMA": 9,
                "COUNTRY": 3,
                "DOUBLE_SLASH": -2,
                "HYPHEN": -2,
                "SLASH": -2,
                "__release_star_1": 22,
            },
            {"$END": -3, "COMMA": -3, "COUNTRY": -3, "DOUBLE_SLASH": -3, "HYPHEN": -3, "SLASH": -3},
            {"$END": -4, "COMMA": -4, "DOUBLE_SLASH": -4, "HYPHEN": -4, "SLASH": -4},
            {"$END": -5, "COMMA": 21, "DOUBLE_SLASH": 18, "HYPHEN": 25, "SLASH": 13, "_separator": 12},
            {
                "$END": -6,
                "COMMA": 21,
                "DOUBLE_SLASH": 18,
                "HYPHEN": 25,
                "SLASH": 13,
                "__portion_star_0": 19,
                "_separator": 16,
            },
            {"$END": -7, "COMMA": -7, "COUNTRY": -7, "DOUBLE_SLASH": -7, "HYPHEN": -7, "SLASH": -7},
            {"PORTION_LEVEL": 10, "UNCLASSIFIED_CONTROL": 6, "portion": 15},
            {"COUNTRY": 7},
            {
                "$END": -8,
                "COMMA": 21,
                "DOUBLE_SLASH": 18,
                "HYPHEN": 25,
                "SLASH": 13,
                "__portion_star_0": 5,
                "_separator": 16,
            },
            {"$END": -9, "COMMA": -9, "DOUBLE_SLASH": -9, "HYPHEN": -9, "SLASH": -9},
            {"CONTROL": 20, "RELEASE_TO": 24, "UNCLASSIFIED_CONTROL": 1, "_control": 17, "release": 4},
            {"CONTROL": -10, "RELEASE_TO": -10, "UNCLASSIFIED_CONTROL": -10},
            {"$END": -11, "COMMA": -11, "COUNTRY": -11, "DOUBLE_SLASH": -11, "HYPHEN": -11, "SLASH": -11},
            {},
            {"CONTROL": 20, "RELEASE_TO": 24, "UNCLASSIFIED_CONTROL": 1, "_control": 11, "release": 4},
            {"$END": -12, "COMMA": -12, "DOUBLE_SLASH": -12, "HYPHEN": -12, "SLASH": -12},
            {"CONTROL": -13, "RELEASE_TO": -13, "UNCLASSIFIED_CONTROL": -13},
            {"$END": -14, "COMMA": 21, "DOUBLE_SLASH": 18, "HYPHEN": 25, "SLASH": 13, "_separator": 12},
            {"$END": -15, "COMMA": -15, "DOUBLE_SLASH": -15, "HYPHEN": -15, "SLASH": -15},
            {"CONTROL": -16, "RELEASE_TO": -16, "UNCLASSIFIED_CONTROL": -16},
            {"$END": -17, "COMMA": 0, "COUNTRY": 14, "DOUBLE_SLASH": -17, "HYPHEN": -17, "SLASH": -17},
            {"$END": -18, "COMMA": -18, "COUNTRY": -18, "DOUBLE_SLASH": -18, "HYPHEN": -18, "SLASH": -18},
            {"COUNTRY": 2},
            {"CONTROL": -19, "RELEASE_TO": -19, "UNCLASSIFIED_CONTROL": -19},
        ],
        "terminals": [
            (
                "CONTROL",
                "(?:NOFORN|NF|N|ORCON|OC|IMCON|IMC|PROPIN|PR|RELIDO|NODIS|ND|EXDIS|XD|LIMDIS|FISA|LES)(?![A-Z])",
            ),
            ("RELEASE_TO", "REL(?: TO)?(?![A-Z])"),
            ("UNCLASSIFIED_CONTROL", "(?:SBU|LOU|FOUO)(?![A-Z])"),
            ("PORTION_LEVEL", "(?:TS|S|C|U|R)(?![A-Z])"),
            ("DOUBLE_SLASH", "//"),
            ("COUNTRY", "(?!AND\\b)[A-Z]{2,}"),
            ("__IGNORE_0", "\\s+"),
            ("COMMA", ",|\\band\\b|AND\\b"),
            ("HYPHEN", "\\-"),
            ("SLASH", "/"),
        ],
    },
    "telegram": {
        "rules": [
            ("ending", 2),
            ("ending", 3),
            ("_citations", 2),
            ("_routing", 3),
            ("ending", 3),
            ("_extract", 2),
            ("ending", 3),
            ("ending", 3),
            ("_routing", 4),
            ("ending", 2),
            ("_addresses", 3),
            ("_routing", 2),
            ("ending", 3),
            ("_citations", 1),
            ("text", 7),
            ("ending", 3),
            ("_routing", 3),
            ("_addresses", 4),
            ("text", 6),
            ("ending", 2),
            ("ending", 3),
            ("ending", 4),
            ("ending", 1),
            ("__text_star_0", 2),
            ("__text_star_0", 2),
            ("ending", 4),
            ("ending", 5),
            ("_addresses", 2),
            ("_extract", 3),
            ("_routing", 1),
            ("_routing", 2),
            ("_routing", 1),
            ("_routing", 3),
            ("heading", 4),
            ("telegram", 3),
            ("_extract", 1),
            ("ending", 2),
            ("_addresses", 2),
            ("_addresses", 2),
            ("ending", 2),
            ("ending", 1),
            ("ending", 3),
            ("ending", 1),
            ("_extract", 2),
            ("ending", 4),
            ("_routing", 1),
            ("_extract", 1),
            ("text", 6),
            ("text", 5),
            ("ending", 2),
            ("__text_star_0", 1),
            ("_addresses", 3),
            ("ending", 3),
            ("ending", 2),
            ("_addresses", 1),
            ("_citations", 0),
            ("_routing", 1),
            ("ending", 4),
            ("telegram", 1),
            ("heading", 5),
            ("_citations", 1),
            ("heading", 1),
            ("_citations", 2),
            ("heading", 2),
            ("ending", 2),
            ("__text_star_0", 1),
            ("_routing", 2),
            ("ending", 2),
            ("heading", 5),
            ("telegram", 2),
            ("ending", 0),
            ("_routing", 2),
            ("heading", 1),
            ("ending", 4),
            ("heading", 6),
            ("ending", 1),
            ("_routing", 3),
            ("_addresses", 1),
            ("_extract", 1),
            ("ending", 1),
            ("_routing", 2),
            ("_routing", 2),
            ("ending", 3),
            ("_extract", 2),
            ("ending", 2),
        ],
        "starts": {"telegram": (80, 22)},
        "states": [
            {"$END": -1, "CORRECTION": 7, "END_OF_MESSAGE": 57, "END_SERIAL": 18},
            {"$END": -2},
            {
                "$END": -3,
                "BREAK": -3,
                "CORRECTION": -3,
                "END_OF_MESSAGE": -3,
                "END_SERIAL": -3,
                "SIGNATURE": -3,
                "TEXT": -3,
            },
            {"DATE_TIME_GROUP": -4, "SECURITY": 9},
            {"SUBJECT": 75},
            {"$END": -5},
            {"BREAK": -6, "CLASSIFICATION": -6, "INFO": 89, "TO": 62, "_addresses": 32},
            {"$END": -7, "END_OF_MESSAGE": 25},
            {"$END": -8},
            {"DATE_TIME_GROUP": -9},
            {"$END": -10},
            {"SUBJECT": 63},
            {"ACCOUNTING": -11, "BREAK": -11, "CLASSIFICATION": -11, "EXEMPTED": 20},
            {"DATE_TIME_GROUP": -12},
            {"$END": -13},
            {"TAGS": 4},
            {
                "$END": -14,
                "BREAK": -14,
                "CLASSIFIED_BY": 2,
                "CORRECTION": -14,
                "END_OF_MESSAGE": -14,
                "END_SERIAL": -14,
                "SIGNATURE": -14,
                "TEXT": -14,
            },
            {"$END": -15, "BREAK": -15, "CORRECTION": -15, "END_OF_MESSAGE": -15, "END_SERIAL": -15, "SIGNATURE": -15},
            {"$END": -16, "CORRECTION": 65, "END_OF_MESSAGE": 49},
            {"DATE_TIME_GROUP": -17},
            {"ACCOUNTING": -18, "BREAK": -18, "CLASSIFICATION": -18},
            {
                "$END": -19,
                "BREAK": -19,
                "CORRECTION": -19,
                "END_OF_MESSAGE": -19,
                "END_SERIAL": -19,
                "SIGNATURE": -19,
                "TEXT": 17,
            },
            {},
            {"$END": -20, "END_OF_MESSAGE": 5},
            {"$END": -21},
            {"$END": -22},
            {"$END": -23, "BREAK": 0, "CORRECTION": 44, "END_OF_MESSAGE": 10, "END_SERIAL": 40},
            {"CAPTION": -24, "EXECUTIVE_ORDER": -24, "PASS": -24},
            {"CAPTION": -25, "EXECUTIVE_ORDER": -25, "PASS": -25},
            {"$END": -26},
            {"$END": -27},
            {"ACCOUNTING": -28, "BREAK": -28, "CLASSIFICATION": -28, "INFO": 12},
            {"BREAK": -29, "CLASSIFICATION": -29},
            {"CALLING_STATION": 74, "DATE_TIME_GROUP": -30, "SECURITY": 94},
            {"DATE_TIME_GROUP": -31, "SECURITY": 88},
            {"DATE_TIME_GROUP": -32},
            {"DATE_TIME_GROUP": -33},
            {"ACCOUNTING": 67, "BREAK": 78, "CLASSIFICATION": -34},
            {"$END": -35},
            {"BREAK": -36, "CLASSIFICATION": -36, "INFO": 89, "TO": 62, "_addresses": 48},
            {"$END": -37, "CORRECTION": 46, "END_OF_MESSAGE": 24},
            {"ACCOUNTING": -38, "BREAK": -38, "CLASSIFICATION": -38, "EXEMPTED": 56},
            {"ACCOUNTING": -39, "BREAK": -39, "CLASSIFICATION": -39},
            {"INFO": 89, "TO": 62, "_addresses": 37},
            {"$END": -40, "END_OF_MESSAGE": 8},
            {"$END": -41, "CORRECTION": 23, "END_OF_MESSAGE": 98, "END_SERIAL": 76},
            {"$END": -42, "END_OF_MESSAGE": 29},
            {"$END": -43, "CORRECTION": 54, "END_OF_MESSAGE": 58},
            {"BREAK": -44, "CLASSIFICATION": -44},
            {"$END": -45},
            {"CALLED_STATIONS": 81, "CALLING_STATION": 34, "DATE_TIME_GROUP": -46, "SECURITY": 13},
            {"BREAK": -47, "CLASSIFICATION": -47},
            {"$END": -48, "BREAK": -48, "CORRECTION": -48, "END_OF_MESSAGE": -48, "END_SERIAL": -48, "SIGNATURE": -48},
            {
                "$END": -49,
                "BREAK": -49,
                "CORRECTION": -49,
                "END_OF_MESSAGE": -49,
                "END_SERIAL": -49,
                "SIGNATURE": -49,
                "TEXT": 52,
            },
            {"$END": -50, "END_OF_MESSAGE": 1},
            {"CAPTION": -51, "EXECUTIVE_ORDER": -51, "PASS": -51},
            {"ACCOUNTING": -52, "BREAK": -52, "CLASSIFICATION": -52},
            {"$END": -53},
            {"$END": -54},
            {"CAPTION": 28, "EXECUTIVE_ORDER": 15, "PASS": 27},
            {"TAGS": 11},
            {"CAPTION": 73, "EXECUTIVE_ORDER": 60, "PASS": 55, "__text_star_0": 59},
            {"ACCOUNTING": -55, "BREAK": -55, "CLASSIFICATION": -55, "EXEMPTED": 31, "INFO": 41},
            {
                "$END": -56,
                "BREAK": -56,
                "CLASSIFIED_BY": 68,
                "CORRECTION": -56,
                "END_OF_MESSAGE": -56,
                "END_SERIAL": -56,
                "REFERENCES": 16,
                "SIGNATURE": -56,
                "TEXT": -56,
                "_citations": 53,
            },
            {"DATE_TIME_GROUP": -57, "SECURITY": 95},
            {"$END": -58, "END_OF_MESSAGE": 30},
            {"$END": -59},
            {"BREAK": 84, "CLASSIFICATION": -60},
            {
                "$END": -61,
                "BREAK": -61,
                "CORRECTION": -61,
                "END_OF_MESSAGE": -61,
                "END_SERIAL": -61,
                "REFERENCES": 70,
                "SIGNATURE": -61,
                "TEXT": -61,
            },
            {"BREAK": 71, "CLASSIFICATION": -62},
            {
                "$END": -63,
                "BREAK": -63,
                "CORRECTION": -63,
                "END_OF_MESSAGE": -63,
                "END_SERIAL": -63,
                "SIGNATURE": -63,
                "TEXT": -63,
            },
            {"CLASSIFICATION": -64},
            {"$END": -65},
            {"CAPTION": -66, "EXECUTIVE_ORDER": -66, "PASS": -66},
            {"DATE_TIME_GROUP": -67, "SECURITY": 36},
            {
                "$END": -56,
                "BREAK": -56,
                "CLASSIFIED_BY": 68,
                "CORRECTION": -56,
                "END_OF_MESSAGE": -56,
                "END_SERIAL": -56,
                "REFERENCES": 16,
                "SIGNATURE": -56,
                "TEXT": -56,
                "_citations": 21,
            },
            {"$END": -68, "CORRECTION": 96, "END_OF_MESSAGE": 14},
            {"CLASSIFICATION": 61, "text": 90},
            {"CLASSIFICATION": -69},
            {"$END": -70},
            {
                "$END": -71,
                "BREAK": 82,
                "CALLED_STATIONS": 33,
                "CALLING_STATION": 64,
                "CLASSIFICATION": 61,
                "CORRECTION": 92,
                "DATE_TIME_GROUP": 91,
                "END_OF_MESSAGE": 86,
                "END_SERIAL": 47,
                "FROM": 39,
                "INFO": 89,
                "SECURITY": 35,
                "SIGNATURE": 26,
                "TO": 62,
                "TRANSMISSION_IDENTIFIER": 50,
                "_addresses": 51,
                "_extract": 69,
                "_routing": 85,
                "ending": 66,
                "heading": 77,
                "telegram": 22,
                "text": 93,
            },
            {"CALLING_STATION": 3, "DATE_TIME_GROUP": -72, "SECURITY": 19},
            {"$END": -41, "CLASSIFICATION": -73, "CORRECTION": 23, "END_OF_MESSAGE": 98, "END_SERIAL": 76},
            {"$END": -74},
            {"CLASSIFICATION": -75},
            {"DATE_TIME_GROUP": 87},
            {"$END": -76},
            {"FROM": 43},
            {"DATE_TIME_GROUP": -77},
            {"ACCOUNTING": -78, "BREAK": -78, "CLASSIFICATION": -78, "EXEMPTED": 42},
            {
                "$END": -71,
                "BREAK": 45,
                "CORRECTION": 92,
                "END_OF_MESSAGE": 86,
                "END_SERIAL": 47,
                "SIGNATURE": 26,
                "ending": 38,
            },
            {"BREAK": -79, "CLASSIFICATION": -79, "FROM": 6, "INFO": 89, "TO": 62, "_addresses": 97},
            {"$END": -80, "END_OF_MESSAGE": 72},
            {
                "$END": -71,
                "BREAK": 45,
                "CORRECTION": 92,
                "END_OF_MESSAGE": 86,
                "END_SERIAL": 47,
                "SIGNATURE": 26,
                "ending": 79,
            },
            {"DATE_TIME_GROUP": -81},
            {"DATE_TIME_GROUP": -82},
            {"$END": -83, "END_OF_MESSAGE": 83},
            {"BREAK": -84, "CLASSIFICATION": -84},
            {"$END": -85},
        ],
        "terminals": [
            ("CLASSIFIED_BY", "(?i:(?:\\d{1,2}\\. *)?(?:\\([A-Z\\/]{1,9}\\) *)?CLASSIFIED BY\\b)"),
            ("PARAGRAPH", "\\d{1,3}(?: ?\\. *(?=[^\\s\\d])| *(?=\\([A-Z][A-Z\\/, -]{0,30}\\)))"),
            ("DATE_TIME_GROUP", "(?:[ZOPRYM]{1,2} +){0,3}\\d{5,7}[A-Z]? ?[A-Z]{3,9}\\b"),
            ("CALLING_STATION", "DE +[A-Z]{4,8}\\b"),
            ("TO", "TO +"),
            ("INFO", "INFO\\b"),
            ("SECURITY", "ZN[RY]\\b"),
            ("EXEMPTED", "XMT\\b"),
            ("FROM", "FM\\b"),
            (
                "CLASSIFICATION",
                "UNCLAS|CONFIDENTIAL\\b|SECRET\\b|TOP SECRET\\b|LIMITED OFFICIAL USE\\b|(?!C O R R)[A-Z] {1,2}[A-Z](?: "
                "{1,2}[A-Z](?![A-Z])){3,}",
            ),
            (
                "QUOTE_BEGIN",
                "(?i:(?:- ?)*BEGIN(?:NING)? (?:OF )?(?:[A-Z\\-]+ "
                "){0,3}(?:TEXT|QUOTE|MESSAGE|CABLE|TRANSLATION|STATEMENT|LETTER|NOTE)\\b)",
            ),
            (
                "QUOTE_END",
                "(?i:(?:- ?)*END (?:OF )?(?:[A-Z\\-]+ ){0,3}(?:TEXT|QUOTE|MESSAGE|CABLE|TRANSLATION|STATEMENT|LETTER|NOTE)\\b)",
            ),
            ("PAGE_LINE", "[A-Z][A-Z .'\\-]{0,12} +\\d{8} +\\d{3}(?:\\.\\d{1,2})? +OF +\\d{3}\\b|PAGE +\\d{2} +[A-Z]"),
            ("SUB_PARAGRAPH", "(?:\\(?[A-Za-z0-9]{1,2}[.)]|--?|\\*)[ \t]+(?=[^\\s\\-])"),
            ("CALLED_STATIONS", "[A-Z]{1,2} +[RQ][A-Z0-9]{3,7}(?![A-Z0-9\\/])"),
            ("REFERENCES", "(?i:REFS?\\b(?:\\(S\\))? *[:.]?)"),
            ("ACCOUNTING", "ACCT\\b|GR ?(?:\\d+|NC)\\b"),
            ("END_OF_MESSAGE", "N{3,4}[ \t]*(?=[\r\n]|\\Z)"),
            ("CORRECTION", "C +(?:WA|LINE|PAGE)\\b"),
            ("SUBJECT", "(?i:SUBJ(?:ECT)?\\b *[:;]?)"),
            ("BREAK", "BT[ \t]*(?=[\r\n]|\\Z)"),
            ("PASS", "(?:STATE|DEPT|DEPARTMENT) (?:ALSO )?(?:FOR|PASS)\\b"),
            ("CAPTION", "SIPDIS\\b|NODIS\\b|EXDIS\\b|STADIS\\b|LIMDIS\\b|NOFORN\\b|SENSITIVE\\b"),
            ("EXECUTIVE_ORDER", "(?i:E\\. ?O\\.|EO:? ?\\d|E\\.O:)"),
            ("END_SERIAL", "#\\d{4}\\b"),
            ("TRANSMISSION_IDENTIFIER", "V?ZCZC"),
            ("TAGS", "(?i:TAGS?(?=[:; ]))"),
            ("TEXT", "\\S"),
            ("SIGNATURE", "\\S"),
        ],
    },
}
