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
    'tags: TAGS_KEYWORD (TAG | PERSON | "," | ";")*\n'
    "TAGS_KEYWORD.3: /TAGS?\\s*[:;]?/i\n"
    "PERSON.2: /\\([^()]*\\)/\n"
    "TAG: /[^\\s,;()]+/\n"
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
    "REASON_SECTION.3: /1 ?\\.\\s{0,3}\\d{1,2}(?!\\d)\\.?/\n"
    "REASON_LETTERS.2: /(?:\\(? ?[a-z] ?\\)|\\band\\b|\\b[a-z]\\b|[,&\\/+\\-;]|\\s|\\()+/i\n"
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
    "SUBJECT: /SUBJ(?:ECT)?\\b(?: *[:;]| +(?=\\S)|(?=[ \\t]*(?:[\\r\\n]|\\Z)))/i\n"
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
            ("addressee", 2),
            ("classification", 3),
            ("sub_paragraph_head", 3),
            ("__date_time_group_star_2", 1),
            ("page_line", 5),
            ("_level", 1),
            ("references", 2),
            ("reason", 1),
            ("paragraph_head", 3),
            ("reason", 3),
            ("classification", 2),
            ("_level", 3),
            ("classification", 3),
            ("paragraph_head", 3),
            ("paragraph_head", 2),
            ("paragraph_head", 2),
            ("paragraph_head", 3),
            ("_level", 2),
            ("_level", 1),
            ("__classified_by_plus_9", 1),
            ("transmission_identifier", 4),
            ("__tags_star_6", 1),
            ("__reference_star_8", 2),
            ("_duration", 2),
            ("called_stations", 2),
            ("classified_by", 2),
            ("reference", 3),
            ("classified_by", 2),
            ("tags", 2),
            ("transmission_identifier", 3),
            ("calling_station", 4),
            ("calling_station", 4),
            ("_duration", 2),
            ("paragraph_head", 4),
            ("security", 3),
            ("originator", 2),
            ("calling_station", 4),
            ("__security_star_1", 2),
            ("paragraph_head", 3),
            ("date_time_group", 5),
            ("classification", 5),
            ("addressee", 1),
            ("classification", 2),
            ("__called_stations_plus_0", 1),
            ("addressee", 5),
            ("addressee", 2),
            ("classified_by", 3),
            ("classification", 5),
            ("file_time", 2),
            ("_duration", 2),
            ("classification", 5),
            ("__classification_star_3", 2),
            ("section", 4),
            ("page_line", 5),
            ("reason", 2),
            ("references", 1),
            ("classification", 3),
            ("_duration", 3),
            ("addressee", 3),
            ("addressee", 4),
            ("section", 4),
            ("_duration", 3),
            ("date_time_group", 5),
            ("security", 4),
            ("executive_order", 2),
            ("calling_station", 3),
            ("classified_by", 1),
            ("_level", 2),
            ("transmission_identifier", 2),
            ("called_stations", 3),
            ("_duration", 2),
            ("transmission_identifier", 1),
            ("subject", 1),
            ("_duration", 4),
            ("classification", 6),
            ("date_time_group", 4),
            ("classified_by", 4),
            ("classified_by", 2),
            ("___duration_star_5", 2),
            ("classified_by", 3),
            ("sub_paragraph_head", 1),
            ("__classified_by_plus_9", 2),
            ("_duration", 1),
            ("addressee", 4),
            ("___duration_star_5", 2),
            ("__tags_star_6", 1),
            ("addressee", 4),
            ("page_line", 6),
            ("__references_star_7", 1),
            ("_duration", 3),
            ("addressee", 4),
            ("date_time_group", 6),
            ("___duration_star_5", 3),
            ("paragraph_head", 1),
            ("___level_star_4", 2),
            ("_duration", 3),
            ("page_line", 6),
            ("paragraph_head", 2),
            ("classification", 4),
            ("addressee", 2),
            ("_duration", 3),
            ("paragraph_head", 2),
            ("__classification_star_3", 1),
            ("page_line", 7),
            ("page_line", 7),
            ("classification", 4),
            ("__reference_star_8", 2),
            ("_duration", 2),
            ("reference", 3),
            ("page_line", 8),
            ("classification", 4),
            ("_duration", 2),
            ("reference", 2),
            ("tags", 1),
            ("_duration", 1),
            ("calling_station", 5),
            ("paragraph_head", 3),
            ("section", 3),
            ("reason", 2),
            ("page_line", 4),
            ("sub_paragraph_head", 2),
            ("_duration", 1),
            ("_duration", 1),
            ("transmission_identifier", 2),
            ("___level_star_4", 3),
            ("sub_paragraph_head", 3),
            ("__called_stations_plus_0", 2),
            ("addressee", 3),
            ("transmission_identifier", 2),
            ("__tags_star_6", 2),
            ("classification", 1),
            ("security", 2),
            ("__references_star_7", 1),
            ("sub_paragraph_head", 2),
            ("calling_station", 3),
            ("security", 3),
            ("addressee", 3),
            ("_duration", 1),
            ("subject", 3),
            ("calling_station", 3),
            ("addressee", 3),
            ("__tags_star_6", 1),
            ("__reference_star_8", 1),
            ("paragraph_head", 4),
            ("addressee", 2),
            ("reason", 2),
            ("_duration", 2),
            ("___duration_star_5", 1),
            ("__security_star_1", 1),
            ("calling_station", 2),
            ("classified_by", 3),
            ("executive_order", 3),
            ("subject", 2),
            ("addressee", 3),
            ("_duration", 2),
            ("transmission_identifier", 3),
            ("__tags_star_6", 2),
            ("__tags_star_6", 1),
            ("__reference_star_8", 1),
            ("addressee", 3),
            ("transmission_identifier", 3),
            ("__tags_star_6", 2),
            ("reason", 1),
            ("__references_star_7", 2),
            ("_duration", 2),
            ("sub_paragraph_head", 2),
            ("__tags_star_6", 2),
            ("subject", 2),
            ("reference", 4),
            ("_duration", 1),
            ("__references_star_7", 2),
            ("__date_time_group_star_2", 2),
            ("_duration", 1),
        ],
        "starts": {
            "addressee": (149, 47),
            "called_stations": (114, 60),
            "calling_station": (165, 173),
            "classification": (189, 164),
            "classified_by": (105, 187),
            "date_time_group": (214, 161),
            "executive_order": (138, 171),
            "originator": (192, 222),
            "page_line": (233, 36),
            "paragraph_head": (82, 150),
            "reference": (81, 78),
            "references": (153, 196),
            "security": (210, 4),
            "sub_paragraph_head": (103, 217),
            "subject": (237, 20),
            "tags": (172, 16),
            "transmission_identifier": (246, 203),
        },
        "states": [
            {"$END": -1, "CONTINUITY_NUMBER": 225, "PRECEDENCE_WORD": 206},
            {"$END": -2},
            {"$END": -3},
            {"DAY_TIME": -4, "PROSIGN": -4},
            {},
            {"$END": -5},
            {
                "$END": -6,
                "DOUBLE_SLASH": 40,
                "EFTO": 21,
                "FINAL_SECTION": -6,
                "SECTION_WORD": -6,
                "STATION": -6,
                "WORD": -6,
                "___level_star_4": 94,
            },
            {"$END": -7, "REFERENCE_LABEL": 248, "REFERENCE_TEXT": 239},
            {"$END": -8, "CLASSIFIED_BY_REST": -8, "REASON_LETTERS": 176, "REASON_SECTION": 76},
            {"$END": -9, "PARAGRAPH_TEXT": 46},
            {"$END": -10, "CLASSIFIED_BY_REST": -10},
            {"$END": -11, "STATION": 55, "STATION_ONLY": 1},
            {"PAGE_SECTION": 234},
            {"$END": -12, "DOUBLE_SLASH": 112, "FINAL_SECTION": -12, "SECTION_WORD": -12, "STATION": -12, "WORD": -12},
            {"$END": -13, "WORD": 142, "__classification_star_3": 146},
            {"$END": -14, "PARAGRAPH_TEXT": 209},
            {},
            {"$END": -15, "PARAGRAPH_TEXT": 57},
            {"$END": -16, "PARAGRAPH_TEXT": 169},
            {"$END": -17},
            {},
            {
                "$END": -18,
                "DOUBLE_SLASH": 40,
                "FINAL_SECTION": -18,
                "SECTION_WORD": -18,
                "STATION": -18,
                "WORD": -18,
                "___level_star_4": 13,
            },
            {"$END": -19, "FINAL_SECTION": -19, "SECTION_WORD": -19, "STATION": -19, "WORD": -19},
            {
                "$END": -20,
                "CLASSIFIED_BY_KEYWORD": -20,
                "CLASSIFIED_BY_REST": -20,
                "CLASSIFIER": -20,
                "REASON_SECTION": -20,
                "REASON_WORD": -20,
            },
            {"ROUTING_INDICATOR": 63, "__called_stations_plus_0": 34},
            {"PAGE_NUMBER": 91},
            {"$END": -21},
            {"PAGE_NUMBER": 177},
            {"MONTH": 98},
            {"$END": -22, "COMMA": -22, "PERSON": -22, "SEMICOLON": -22, "TAG": -22},
            {"$END": -23, "PARENTHESIS": -23, "REFERENCE_REMARK": -23},
            {"OF": 148, "PAGE_OF_SECTION": 121},
            {"$END": -24},
            {"ADDRESSED_INDICATOR": 51, "ADDRESS_NAME": 65},
            {"$END": -25, "FULL_STOP": 96, "ROUTING_INDICATOR": 186},
            {"$END": -26, "CLASSIFIED_BY_REST": 66},
            {},
            {"$END": -27, "PARENTHESIS": 230, "REFERENCE_REMARK": 208, "__reference_star_8": 245},
            {"$END": -28, "CLASSIFIED_BY_REST": 221, "REASON_SECTION": 238, "REASON_WORD": 8, "reason": 115},
            {"ZONE": 68},
            {"WORD": 133},
            {"$END": -29, "COMMA": 191, "PERSON": 243, "SEMICOLON": 236, "TAG": 228},
            {"$END": -30, "SECURITY_PROSIGN": 26},
            {"$END": -31},
            {"$END": -32},
            {"$END": -33, "COMMA": 218, "EXEMPTION": 215, "REMARK": 140, "___duration_star_5": 134},
            {"$END": -34},
            {},
            {"$END": -35, "OPERATING_SIGNAL": 216, "__security_star_1": 88},
            {"PAGE_SECTION": 135},
            {"$END": -36},
            {"ADDRESS_NAME": 200},
            {"SECTION_NUMBER": 170},
            {"$END": -37, "DAY_OF_YEAR": 163, "file_time": 167},
            {"MESSAGE_NUMBER": 14},
            {"MESSAGE_NUMBER": 137},
            {"$END": -38, "OPERATING_SIGNAL": -38},
            {"$END": -39},
            {"$END": -40},
            {"$END": -41, "WORD": 72},
            {},
            {"$END": -42, "CONTINUITY_NUMBER": 211, "PRECEDENCE_WORD": 139},
            {"$END": -43, "FINAL_SECTION": 144, "SECTION_WORD": 168, "STATION": 90, "section": 79},
            {"$END": -44, "FULL_STOP": -44, "ROUTING_INDICATOR": -44},
            {"$END": -45},
            {"$END": -46, "CONTINUITY_NUMBER": 232, "PRECEDENCE_WORD": 188},
            {"$END": -47},
            {"$END": -48, "WORD": 142, "__classification_star_3": 104},
            {"MONTH": 111},
            {"$END": -49},
            {"$END": -50, "REMARK": 126},
            {"$END": -51, "WORD": 72},
            {"$END": -52, "WORD": -52},
            {"$END": -53, "STATION": -53, "STATION_ONLY": -53},
            {"$END": -54, "REMARK": 124},
            {"SECURITY_GROUP": 194},
            {"$END": -55, "CLASSIFIED_BY_REST": -55, "REASON_LETTERS": 10},
            {"$END": -56, "REFERENCE_LABEL": 195, "REFERENCE_TEXT": 125, "__references_star_7": 7},
            {},
            {"$END": -57, "STATION": 151},
            {"$END": -58},
            {"REFERENCE_STATION": 219, "REFERENCE_YEAR": 175, "reference": 78},
            {"PARAGRAPH_NUMBER": 132, "paragraph_head": 150},
            {"$END": -59},
            {"$END": -60},
            {"$END": -61, "STATION": -61, "STATION_ONLY": -61},
            {"$END": -62},
            {"$END": -63, "INSTRUCTIONS": 129},
            {"$END": -64, "OPERATING_SIGNAL": 56},
            {
                "$END": -65,
                "DATE": 179,
                "DECL": 251,
                "EVENT": 247,
                "NOT_APPLICABLE": 166,
                "OADR": 118,
                "REMARK": 180,
                "SCHEDULE": 201,
                "_duration": 223,
            },
            {"MESSAGE_NUMBER": 156},
            {"PAGE_SECTION": 31},
            {"$END": -66},
            {
                "$END": -67,
                "CLASSIFIED_BY_KEYWORD": 117,
                "CLASSIFIED_BY_REST": 109,
                "CLASSIFIER": 38,
                "REASON_SECTION": 238,
                "REASON_WORD": 8,
                "reason": 35,
            },
            {"$END": -68, "DOUBLE_SLASH": 112, "FINAL_SECTION": -68, "SECTION_WORD": -68, "STATION": -68, "WORD": -68},
            {"$END": -69},
            {"$END": -70},
            {"OF": 160},
            {"YEAR": 107},
            {"$END": -71, "REMARK": 86},
            {"$END": -72, "CHANNEL": 183, "CHANNEL_NUMBER": 190, "SECURITY_PROSIGN": 95},
            {"$END": -73, "PORTION_MARK": 244, "SUBJECT_TEXT": 224},
            {"$END": -74},
            {"SUB_PARAGRAPH_LABEL": 116, "sub_paragraph_head": 217},
            {"$END": -75, "WORD": 72},
            {"CLASSIFIED_BY_KEYWORD": 23, "__classified_by_plus_9": 93, "classified_by": 187},
            {"ORIGINATOR_NAME": 50},
            {"$END": -76, "INSTRUCTIONS": 58},
            {"$END": -77},
            {"$END": -78},
            {"$END": -79, "COMMA": -79, "EXEMPTION": -79, "REMARK": -79},
            {"YEAR": 87},
            {"WORD": 184},
            {"EXEMPTION": 131},
            {"DOUBLED_PROSIGN": 24, "called_stations": 60},
            {"$END": -80, "CLASSIFIED_BY_REST": 108},
            {"$END": -81, "BROKEN_MARK": 241, "MARK": 178, "PARAGRAPH_TEXT": 197},
            {
                "$END": -82,
                "CLASSIFIED_BY_KEYWORD": -82,
                "CLASSIFIED_BY_REST": -82,
                "CLASSIFIER": -82,
                "REASON_SECTION": -82,
                "REASON_WORD": -82,
            },
            {"$END": -83, "REMARK": 213},
            {"$END": -84},
            {"$END": -85, "COMMA": -85, "EXEMPTION": -85, "REMARK": -85},
            {"OF": 49},
            {"$END": -86, "COMMA": -86, "PERSON": -86, "SEMICOLON": -86, "TAG": -86},
            {"$END": -87, "CONTINUITY_NUMBER": 64},
            {"$END": -88},
            {"$END": -89, "REFERENCE_LABEL": -89, "REFERENCE_TEXT": -89},
            {"$END": -90},
            {"SHORT_SECTION": 145},
            {"$END": -91},
            {"$END": -92},
            {"OF": 127},
            {"$END": -93, "COMMA": -93, "EXEMPTION": -93, "REMARK": -93},
            {"$END": -94, "BROKEN_MARK": 17, "FULL_STOP": 136, "MARK": 18, "PARAGRAPH_TEXT": 141},
            {"$END": -95, "DOUBLE_SLASH": -95, "FINAL_SECTION": -95, "SECTION_WORD": -95, "STATION": -95, "WORD": -95},
            {"$END": -96, "COMMA": 113, "EXEMPTION": 110, "REMARK": 102},
            {"$END": -97, "REMARK": 143},
            {"$END": -98, "BROKEN_MARK": 9, "MARK": 15, "PARAGRAPH_TEXT": 19},
            {"$END": -99, "WORD": 142, "__classification_star_3": 71},
            {"EO": 231, "executive_order": 171},
            {"$END": -100, "CONTINUITY_NUMBER": 83},
            {"$END": -101},
            {"$END": -102},
            {"$END": -103, "WORD": -103},
            {"$END": -104},
            {"OF": 52, "SECTION_NUMBER": 97},
            {"$END": -105, "REMARK": 155},
            {"$END": -106, "WORD": 72},
            {"$END": -107, "PARENTHESIS": -107, "REFERENCE_REMARK": -107},
            {"PAGE_SECTION": 74},
            {"ADDRESSED_INDICATOR": 174, "ADDRESS_NAME": 61, "ROLE_WORD": 33, "addressee": 47},
            {},
            {"MESSAGE_NUMBER": 67},
            {"$END": -108},
            {"REFERENCE_KEYWORD": 77, "references": 196},
            {"$END": -109, "PARENTHESIS": 30, "REFERENCE_REMARK": 147},
            {"$END": -110},
            {"$END": -111, "WORD": 142, "__classification_star_3": 59},
            {"$END": -112, "REMARK": 80},
            {"$END": -113, "PARENTHESIS": 230, "REFERENCE_REMARK": 208, "__reference_star_8": 154},
            {"DAY_TIME": 39, "PROSIGN": 249},
            {"SECTION_NUMBER": 73},
            {},
            {"$END": -114, "COMMA": 122, "PERSON": 207, "SEMICOLON": 29, "TAG": 229, "__tags_star_6": 41},
            {"TIME": 69},
            {},
            {"DE": 182, "calling_station": 173},
            {"$END": -115, "REMARK": 240},
            {"$END": -116},
            {"SECTION_NUMBER": 242},
            {"$END": -117},
            {"$END": -118, "STATION": -118, "STATION_ONLY": -118},
            {},
            {"TAGS_KEYWORD": 162, "tags": 16},
            {},
            {"ADDRESS_NAME": 0},
            {"REFERENCE_STATION": 250},
            {"$END": -119, "CLASSIFIED_BY_REST": -119},
            {"$END": -120, "REMARK": 5, "SHORT_SECTION": 130},
            {"$END": -121, "PARAGRAPH_TEXT": 2},
            {"$END": -122, "REMARK": 152},
            {"$END": -123},
            {"SECTION_NUMBER": 85},
            {"ROUTING_INDICATOR": 220},
            {"$END": -124, "CHANNEL_NUMBER": 42, "SECURITY_PROSIGN": 227},
            {
                "$END": -125,
                "DOUBLE_SLASH": -125,
                "FINAL_SECTION": -125,
                "SECTION_WORD": -125,
                "STATION": -125,
                "WORD": -125,
            },
            {"$END": -126},
            {"$END": -127, "FULL_STOP": -127, "ROUTING_INDICATOR": -127},
            {},
            {"$END": -128, "CONTINUITY_NUMBER": 84},
            {"SOLID_LEVEL": 6, "SPACED_LEVEL": 22, "_level": 193, "classification": 164},
            {"$END": -129, "SECURITY_PROSIGN": 235},
            {"$END": -130, "COMMA": -130, "PERSON": -130, "SEMICOLON": -130, "TAG": -130},
            {"FM": 106, "originator": 222},
            {"$END": -131, "FINAL_SECTION": 144, "SECTION_WORD": 168, "STATION": 54, "WORD": 62, "section": 11},
            {"$END": -132, "OPERATING_SIGNAL": 216, "SPECIAL_HANDLING": 48, "__security_star_1": 199},
            {"$END": -133, "REFERENCE_LABEL": -133, "REFERENCE_TEXT": -133},
            {},
            {"$END": -134},
            {"$END": -135, "DAY_OF_YEAR": 163, "file_time": 44},
            {"$END": -136, "OPERATING_SIGNAL": 56},
            {"$END": -137, "CONTINUITY_NUMBER": 119, "PRECEDENCE_WORD": 123},
            {"$END": -138},
            {"$END": -139},
            {},
            {"ZONE": 28},
            {"$END": -140, "DAY_OF_YEAR": 163, "SECTION_SUFFIX": 53, "file_time": 43},
            {"$END": -141, "CONTINUITY_NUMBER": 128},
            {"$END": -142, "COMMA": -142, "PERSON": -142, "SEMICOLON": -142, "TAG": -142},
            {"$END": -143, "PARENTHESIS": -143, "REFERENCE_REMARK": -143},
            {"$END": -144},
            {"SECURITY_SIGNAL": 75, "security": 4},
            {"$END": -145},
            {"$END": -146, "CLASSIFIED_BY_REST": -146},
            {"$END": -147},
            {"DAY_TIME": 204, "PROSIGN": 3, "__date_time_group_star_2": 159, "date_time_group": 161},
            {"$END": -148, "COMMA": -148, "EXEMPTION": -148, "REMARK": -148},
            {"$END": -149, "OPERATING_SIGNAL": -149},
            {},
            {"EXEMPTION": 120},
            {"REFERENCE_NUMBER": 158},
            {"$END": -150, "DAY_OF_YEAR": 163, "SECTION_SUFFIX": 198, "SERIAL": 205, "file_time": 92},
            {"$END": -151},
            {},
            {"$END": -152},
            {"$END": -153},
            {"$END": -154},
            {"$END": -155},
            {"$END": -156},
            {"$END": -157, "COMMA": -157, "PERSON": -157, "SEMICOLON": -157, "TAG": -157},
            {"$END": -158, "COMMA": -158, "PERSON": -158, "SEMICOLON": -158, "TAG": -158},
            {"$END": -159, "PARENTHESIS": -159, "REFERENCE_REMARK": -159},
            {"ORDER_NUMBER": 89},
            {"$END": -160},
            {"PAGE_STATION": 25, "PAGE_WORD": 12, "page_line": 36},
            {"PAGE_STATION": 27},
            {"$END": -161},
            {"$END": -162, "COMMA": -162, "PERSON": -162, "SEMICOLON": -162, "TAG": -162},
            {"SUBJECT_KEYWORD": 101, "subject": 20},
            {"$END": -163, "CLASSIFIED_BY_REST": -163, "REASON_LETTERS": 212},
            {"$END": -164, "REFERENCE_LABEL": -164, "REFERENCE_TEXT": -164},
            {"$END": -165},
            {"$END": -166, "PARAGRAPH_TEXT": 185},
            {"OF": 181},
            {"$END": -167, "COMMA": -167, "PERSON": -167, "SEMICOLON": -167, "TAG": -167},
            {"$END": -168, "SUBJECT_TEXT": 202},
            {"$END": -169, "PARENTHESIS": 30, "REFERENCE_REMARK": 147},
            {"START_OF_MESSAGE": 100, "transmission_identifier": 203},
            {"$END": -170},
            {"$END": -171, "REFERENCE_LABEL": -171, "REFERENCE_TEXT": -171},
            {"DAY_TIME": -172, "PROSIGN": -172},
            {"REFERENCE_NUMBER": 37},
            {
                "$END": -173,
                "DATE": 70,
                "EVENT": 32,
                "EXEMPTION": 45,
                "MANUAL_REVIEW": 99,
                "NOT_APPLICABLE": 226,
                "OADR": 157,
            },
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
            ("REASON_SECTION", "1 ?\\.\\s{0,3}\\d{1,2}(?!\\d)\\.?"),
            ("MESSAGE_NUMBER", "\\d{2,8}\\b"),
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
            ("REASON_LETTERS", "(?i:(?:\\(? ?[a-z] ?\\)|\\band\\b|\\b[a-z]\\b|[,&\\/+\\-;]|\\s|\\()+)"),
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
            ("TAG", "[^\\s,;()]+"),
            ("CLASSIFIED_BY_REST", "\\S[\\s\\S]*"),
            ("SUBJECT_TEXT", "\\S[\\s\\S]*"),
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
            ("SEMICOLON", ";"),
        ],
    },
    "markings": {
        "rules": [
            ("portion", 1),
            ("portion", 1),
            ("__portion_star_0", 3),
            ("_separator", 1),
            ("release", 2),
            ("__release_star_1", 2),
            ("_separator", 1),
            ("__portion_star_0", 2),
            ("__release_star_1", 3),
            ("portion", 2),
            ("release", 3),
            ("_control", 1),
            ("__release_star_1", 2),
            ("portion", 2),
            ("_separator", 1),
            ("_control", 1),
            ("_separator", 1),
            ("_control", 1),
            ("__release_star_1", 1),
        ],
        "starts": {"portion": (25, 20)},
        "states": [
            {
                "$END": -1,
                "COMMA": 4,
                "DOUBLE_SLASH": 7,
                "HYPHEN": 22,
                "SLASH": 19,
                "__portion_star_0": 12,
                "_separator": 10,
            },
            {
                "$END": -2,
                "COMMA": 4,
                "DOUBLE_SLASH": 7,
                "HYPHEN": 22,
                "SLASH": 19,
                "__portion_star_0": 17,
                "_separator": 10,
            },
            {"COUNTRY": 5},
            {"$END": -3, "COMMA": -3, "DOUBLE_SLASH": -3, "HYPHEN": -3, "SLASH": -3},
            {"CONTROL": -4, "RELEASE_TO": -4, "UNCLASSIFIED_CONTROL": -4},
            {
                "$END": -5,
                "COMMA": 18,
                "COUNTRY": 24,
                "DOUBLE_SLASH": -5,
                "HYPHEN": -5,
                "SLASH": -5,
                "__release_star_1": 13,
            },
            {"$END": -6, "COMMA": -6, "COUNTRY": -6, "DOUBLE_SLASH": -6, "HYPHEN": -6, "SLASH": -6},
            {"CONTROL": -7, "RELEASE_TO": -7, "UNCLASSIFIED_CONTROL": -7},
            {"CONTROL": 23, "RELEASE_TO": 2, "UNCLASSIFIED_CONTROL": 14, "_control": 3, "release": 21},
            {"$END": -8, "COMMA": -8, "DOUBLE_SLASH": -8, "HYPHEN": -8, "SLASH": -8},
            {"CONTROL": 23, "RELEASE_TO": 2, "UNCLASSIFIED_CONTROL": 14, "_control": 9, "release": 21},
            {"$END": -9, "COMMA": -9, "COUNTRY": -9, "DOUBLE_SLASH": -9, "HYPHEN": -9, "SLASH": -9},
            {"$END": -10, "COMMA": 4, "DOUBLE_SLASH": 7, "HYPHEN": 22, "SLASH": 19, "_separator": 8},
            {"$END": -11, "COMMA": 15, "COUNTRY": 6, "DOUBLE_SLASH": -11, "HYPHEN": -11, "SLASH": -11},
            {"$END": -12, "COMMA": -12, "DOUBLE_SLASH": -12, "HYPHEN": -12, "SLASH": -12},
            {"COUNTRY": 11},
            {"$END": -13, "COMMA": -13, "COUNTRY": -13, "DOUBLE_SLASH": -13, "HYPHEN": -13, "SLASH": -13},
            {"$END": -14, "COMMA": 4, "DOUBLE_SLASH": 7, "HYPHEN": 22, "SLASH": 19, "_separator": 8},
            {"COUNTRY": 16},
            {"CONTROL": -15, "RELEASE_TO": -15, "UNCLASSIFIED_CONTROL": -15},
            {},
            {"$END": -16, "COMMA": -16, "DOUBLE_SLASH": -16, "HYPHEN": -16, "SLASH": -16},
            {"CONTROL": -17, "RELEASE_TO": -17, "UNCLASSIFIED_CONTROL": -17},
            {"$END": -18, "COMMA": -18, "DOUBLE_SLASH": -18, "HYPHEN": -18, "SLASH": -18},
            {"$END": -19, "COMMA": -19, "COUNTRY": -19, "DOUBLE_SLASH": -19, "HYPHEN": -19, "SLASH": -19},
            {"PORTION_LEVEL": 1, "UNCLASSIFIED_CONTROL": 0, "portion": 20},
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
            ("ending", 3),
            ("_extract", 1),
            ("ending", 1),
            ("heading", 1),
            ("_routing", 2),
            ("_addresses", 4),
            ("text", 5),
            ("ending", 3),
            ("_citations", 0),
            ("_citations", 1),
            ("ending", 3),
            ("heading", 4),
            ("ending", 2),
            ("ending", 1),
            ("_addresses", 2),
            ("ending", 0),
            ("ending", 3),
            ("__text_star_0", 1),
            ("ending", 2),
            ("telegram", 2),
            ("text", 6),
            ("_routing", 1),
            ("ending", 1),
            ("ending", 4),
            ("ending", 3),
            ("heading", 5),
            ("_routing", 2),
            ("_routing", 3),
            ("_citations", 1),
            ("ending", 2),
            ("_addresses", 3),
            ("heading", 1),
            ("_extract", 1),
            ("_routing", 3),
            ("text", 7),
            ("_extract", 2),
            ("telegram", 3),
            ("_routing", 2),
            ("_extract", 2),
            ("_extract", 2),
            ("ending", 2),
            ("ending", 4),
            ("ending", 3),
            ("ending", 4),
            ("ending", 3),
            ("_routing", 3),
            ("ending", 4),
            ("_routing", 4),
            ("telegram", 1),
            ("_addresses", 1),
            ("heading", 2),
            ("_addresses", 2),
            ("__text_star_0", 1),
            ("__text_star_0", 2),
            ("ending", 4),
            ("_routing", 2),
            ("ending", 1),
            ("heading", 5),
            ("__text_star_0", 2),
            ("_routing", 2),
            ("ending", 2),
            ("ending", 5),
            ("_routing", 2),
            ("ending", 3),
            ("_extract", 1),
            ("ending", 3),
            ("_routing", 1),
            ("text", 6),
            ("_routing", 3),
            ("_citations", 2),
            ("ending", 2),
            ("_addresses", 2),
            ("_routing", 1),
            ("ending", 2),
            ("_routing", 1),
            ("_addresses", 3),
            ("ending", 2),
            ("ending", 2),
            ("_addresses", 1),
            ("heading", 6),
            ("ending", 1),
            ("_citations", 2),
            ("_extract", 3),
        ],
        "starts": {"telegram": (57, 30)},
        "states": [
            {"$END": -1, "CORRECTION": 11, "END_OF_MESSAGE": 2},
            {"$END": -2, "END_OF_MESSAGE": 52},
            {"$END": -3},
            {"BREAK": -4, "CLASSIFICATION": -4, "FROM": 42, "INFO": 60, "TO": 92, "_addresses": 46},
            {"$END": -5, "CLASSIFICATION": -6, "CORRECTION": 13, "END_OF_MESSAGE": 87, "END_SERIAL": 0},
            {"DATE_TIME_GROUP": -7},
            {"ACCOUNTING": -8, "BREAK": -8, "CLASSIFICATION": -8},
            {
                "$END": -9,
                "BREAK": -9,
                "CORRECTION": -9,
                "END_OF_MESSAGE": -9,
                "END_SERIAL": -9,
                "SIGNATURE": -9,
                "TEXT": 24,
            },
            {"$END": -10},
            {
                "$END": -11,
                "BREAK": -11,
                "CLASSIFIED_BY": 10,
                "CORRECTION": -11,
                "END_OF_MESSAGE": -11,
                "END_SERIAL": -11,
                "REFERENCES": 33,
                "SIGNATURE": -11,
                "TEXT": -11,
                "_citations": 80,
            },
            {
                "$END": -12,
                "BREAK": -12,
                "CORRECTION": -12,
                "END_OF_MESSAGE": -12,
                "END_SERIAL": -12,
                "REFERENCES": 96,
                "SIGNATURE": -12,
                "TEXT": -12,
            },
            {"$END": -13, "END_OF_MESSAGE": 66},
            {"ACCOUNTING": 70, "BREAK": 29, "CLASSIFICATION": -14},
            {"$END": -15, "END_OF_MESSAGE": 28},
            {"$END": -16, "CORRECTION": 91, "END_OF_MESSAGE": 48},
            {"TAGS": 45},
            {"INFO": 60, "TO": 92, "_addresses": 12},
            {"$END": -5, "CORRECTION": 13, "END_OF_MESSAGE": 87, "END_SERIAL": 0},
            {"ACCOUNTING": -17, "BREAK": -17, "CLASSIFICATION": -17},
            {
                "$END": -18,
                "BREAK": 17,
                "CORRECTION": 26,
                "END_OF_MESSAGE": 69,
                "END_SERIAL": 14,
                "SIGNATURE": 94,
                "ending": 43,
            },
            {"$END": -19},
            {"CAPTION": -20, "EXECUTIVE_ORDER": -20, "PASS": -20},
            {"$END": -21, "CORRECTION": 1, "END_OF_MESSAGE": 53, "END_SERIAL": 50},
            {"$END": -22},
            {"$END": -23, "BREAK": -23, "CORRECTION": -23, "END_OF_MESSAGE": -23, "END_SERIAL": -23, "SIGNATURE": -23},
            {"CALLING_STATION": 68, "DATE_TIME_GROUP": -24, "SECURITY": 5},
            {"$END": -25, "END_OF_MESSAGE": 90},
            {"$END": -26, "END_OF_MESSAGE": 74},
            {"$END": -27},
            {"CLASSIFICATION": -28},
            {},
            {"DATE_TIME_GROUP": -29},
            {"DATE_TIME_GROUP": -30, "SECURITY": 56},
            {
                "$END": -31,
                "BREAK": -31,
                "CLASSIFIED_BY": 82,
                "CORRECTION": -31,
                "END_OF_MESSAGE": -31,
                "END_SERIAL": -31,
                "SIGNATURE": -31,
                "TEXT": -31,
            },
            {"$END": -32},
            {"ACCOUNTING": -33, "BREAK": -33, "CLASSIFICATION": -33, "EXEMPTED": 6},
            {"BREAK": 62, "CLASSIFICATION": -34},
            {"CLASSIFICATION": 39, "text": 19},
            {"BREAK": -35, "CLASSIFICATION": -35, "INFO": 60, "TO": 92, "_addresses": 47},
            {"CAPTION": 64, "EXECUTIVE_ORDER": 58, "PASS": 21, "__text_star_0": 97},
            {"DATE_TIME_GROUP": -36},
            {"$END": -37, "BREAK": -37, "CORRECTION": -37, "END_OF_MESSAGE": -37, "END_SERIAL": -37, "SIGNATURE": -37},
            {"BREAK": -38, "CLASSIFICATION": -38, "INFO": 60, "TO": 92, "_addresses": 98},
            {"$END": -39},
            {"CALLING_STATION": 32, "DATE_TIME_GROUP": -40, "SECURITY": 54},
            {"SUBJECT": 9},
            {"BREAK": -41, "CLASSIFICATION": -41},
            {"BREAK": -42, "CLASSIFICATION": -42},
            {"$END": -43},
            {"$END": -44},
            {"$END": -45, "CORRECTION": 27, "END_OF_MESSAGE": 55},
            {"SUBJECT": 67},
            {"$END": -46},
            {"$END": -47},
            {"DATE_TIME_GROUP": -48},
            {"$END": -49},
            {"DATE_TIME_GROUP": -50},
            {
                "$END": -18,
                "BREAK": 4,
                "CALLED_STATIONS": 25,
                "CALLING_STATION": 86,
                "CLASSIFICATION": 39,
                "CORRECTION": 26,
                "DATE_TIME_GROUP": 3,
                "END_OF_MESSAGE": 69,
                "END_SERIAL": 14,
                "FROM": 38,
                "INFO": 60,
                "SECURITY": 79,
                "SIGNATURE": 94,
                "TO": 92,
                "TRANSMISSION_IDENTIFIER": 88,
                "_addresses": 77,
                "_extract": 36,
                "_routing": 95,
                "ending": 59,
                "heading": 37,
                "telegram": 30,
                "text": 83,
            },
            {"TAGS": 51},
            {"$END": -51},
            {"ACCOUNTING": -52, "BREAK": -52, "CLASSIFICATION": -52, "EXEMPTED": 18},
            {"FROM": 16},
            {"CLASSIFICATION": -53},
            {"ACCOUNTING": -54, "BREAK": -54, "CLASSIFICATION": -54, "EXEMPTED": 89},
            {"CAPTION": -55, "EXECUTIVE_ORDER": -55, "PASS": -55},
            {"CAPTION": -56, "EXECUTIVE_ORDER": -56, "PASS": -56},
            {"$END": -57},
            {
                "$END": -11,
                "BREAK": -11,
                "CLASSIFIED_BY": 10,
                "CORRECTION": -11,
                "END_OF_MESSAGE": -11,
                "END_SERIAL": -11,
                "REFERENCES": 33,
                "SIGNATURE": -11,
                "TEXT": -11,
                "_citations": 7,
            },
            {"DATE_TIME_GROUP": -58, "SECURITY": 81},
            {"$END": -59},
            {"BREAK": 93, "CLASSIFICATION": -60},
            {"CAPTION": -61, "EXECUTIVE_ORDER": -61, "PASS": -61},
            {"DATE_TIME_GROUP": -62, "SECURITY": 40},
            {"$END": -63, "CORRECTION": 76, "END_OF_MESSAGE": 20},
            {"$END": -64},
            {"DATE_TIME_GROUP": -65},
            {"$END": -66, "END_OF_MESSAGE": 49},
            {"BREAK": -67, "CLASSIFICATION": -67},
            {"$END": -68},
            {"DATE_TIME_GROUP": -69},
            {
                "$END": -70,
                "BREAK": -70,
                "CORRECTION": -70,
                "END_OF_MESSAGE": -70,
                "END_SERIAL": -70,
                "SIGNATURE": -70,
                "TEXT": 41,
            },
            {"DATE_TIME_GROUP": -71},
            {
                "$END": -72,
                "BREAK": -72,
                "CORRECTION": -72,
                "END_OF_MESSAGE": -72,
                "END_SERIAL": -72,
                "SIGNATURE": -72,
                "TEXT": -72,
            },
            {
                "$END": -18,
                "BREAK": 17,
                "CORRECTION": 26,
                "END_OF_MESSAGE": 69,
                "END_SERIAL": 14,
                "SIGNATURE": 94,
                "ending": 23,
            },
            {"$END": -73, "END_OF_MESSAGE": 8},
            {"ACCOUNTING": -74, "BREAK": -74, "CLASSIFICATION": -74, "INFO": 35},
            {"DATE_TIME_GROUP": -75, "SECURITY": 75},
            {"$END": -76},
            {"CALLED_STATIONS": 44, "CALLING_STATION": 72, "DATE_TIME_GROUP": -77, "SECURITY": 31},
            {"ACCOUNTING": -78, "BREAK": -78, "CLASSIFICATION": -78},
            {"$END": -79},
            {"$END": -80, "END_OF_MESSAGE": 78},
            {"ACCOUNTING": -81, "BREAK": -81, "CLASSIFICATION": -81, "EXEMPTED": 85, "INFO": 63},
            {"CLASSIFICATION": -82},
            {"$END": -83, "BREAK": 22, "CORRECTION": 84, "END_OF_MESSAGE": 34, "END_SERIAL": 73},
            {"DATE_TIME_GROUP": 61},
            {
                "$END": -84,
                "BREAK": -84,
                "CORRECTION": -84,
                "END_OF_MESSAGE": -84,
                "END_SERIAL": -84,
                "SIGNATURE": -84,
                "TEXT": -84,
            },
            {"CAPTION": 71, "EXECUTIVE_ORDER": 15, "PASS": 65},
            {"BREAK": -85, "CLASSIFICATION": -85},
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
            ("SUBJECT", "(?i:SUBJ(?:ECT)?\\b(?: *[:;]| +(?=\\S)|(?=[ \t]*(?:[\r\n]|\\Z))))"),
            ("SUB_PARAGRAPH", "(?:\\(?[A-Za-z0-9]{1,2}[.)]|--?|\\*)[ \t]+(?=[^\\s\\-])"),
            ("CALLED_STATIONS", "[A-Z]{1,2} +[RQ][A-Z0-9]{3,7}(?![A-Z0-9\\/])"),
            ("REFERENCES", "(?i:REFS?\\b(?:\\(S\\))? *[:.]?)"),
            ("ACCOUNTING", "ACCT\\b|GR ?(?:\\d+|NC)\\b"),
            ("END_OF_MESSAGE", "N{3,4}[ \t]*(?=[\r\n]|\\Z)"),
            ("CORRECTION", "C +(?:WA|LINE|PAGE)\\b"),
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
