"""A correct message of each dialect, all of them made up: what the examples of rules are put into."""

# A correct telegram: synthetic, of the form that posts used between 2003 and 2010.
MODEL_TELEGRAM = """\
VZCZCXRO0001
PP RUEHBI RUEHCI
DE RUEHTA #0123/01 0601205
ZNY CCCCC ZZH
P R 011200Z MAR 06
FM AMEMBASSY ASTANA
TO RUEHC/SECSTATE WASHDC PRIORITY 1234
INFO RUEHAK/AMEMBASSY ANKARA 0045
BT
C O N F I D E N T I A L ASTANA 000123

SIPDIS

STATE FOR SCA/CEN

E.O. 12958: DECL: 03/01/2016
TAGS: PREL ECON KZ
SUBJECT: SAMPLE TELEGRAM FOR TESTING

REF: A. 05 ASTANA 4321
     B. STATE 12345

Classified By: Political Officer Jane Doe, Reasons 1.4 (b) and (d)

1. (C) THE MINISTER CALLED.

2. (U) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
DOE
BT
#0123
NNNN
"""

# A correct military message over ACP 127: synthetic, in the allied form.
MODEL_STATE_1970S = """\
Message Text
CONFIDENTIAL

PAGE 01  LIMA 01234  011210Z

42
ACTION ARA-10

INFO  OCT-01  ISO-00  SS-15  /026 W
                       ---------------------     054819
R 011200Z MAR 74
FM AMEMBASSY LIMA
TO SECSTATE WASHDC 1234

C O N F I D E N T I A L LIMA 1234

E.O. 11652: GDS
TAGS: PFOR, EAID, PE
SUBJECT: SAMPLE TELEGRAM FOR TESTING

REF: STATE 012345

1. THE MINISTER CALLED ON MARCH 1.

2. HE WILL CALL AGAIN NEXT WEEK.
DOE

CONFIDENTIAL

NNN

Message Attributes
Document Number: 1974LIMA01234
Original Classification: CONFIDENTIAL
Original Handling Restrictions: n/a
"""

MODEL_ACP127 = """\
VZCZCABC123
RR RBDAAA RBDBBB
DE RBDCCC 107A 22/1856Z
ZNR UUUUU
R 221850Z APR 1998
FM MAINTENANCE DEPOT FIVE
TO RBDAAA/SUPPLY DEPOT TWO
INFO RBDBBB/TRANSPORT OFFICE NINE
BT
UNCLAS
SPARE PARTS LEAVE ON THE MORNING TRAIN.
ACKNOWLEDGE.
BT
NNNN
"""

# A correct military message of sets: synthetic, of the form of general messages of the Navy.
MODEL_GENADMIN = """\
VZCZCABC123
RTTUZYUW RUEWABC0123 0601205-UUUU--RUEWXYZ.
ZNR UUUUU
R 011200Z MAR 06
FM COMNAVEXAMPLE NORFOLK VA
TO NAVADMIN
INFO CNO WASHINGTON DC
BT
UNCLAS //N01000//
NAVADMIN 123/06
MSGID/GENADMIN/COMNAVEXAMPLE/N1/MAR//
SUBJ/SAMPLE MESSAGE FOR TESTING//
REF/A/DOC/OPNAV/15JAN2005//
REF/B/MSG/COMNAVEXAMPLE/101200ZFEB2006//
NARR/REF A IS THE INSTRUCTION ON TESTS.  REF B IS NAVADMIN 100/06.//
POC/JANE DOE/LT/N12/TEL:(000)000-0000//
RMKS/1.  THIS MESSAGE ANNOUNCES A TEST IN LINE WITH REF A.
2.  COMMANDS ACT ON REF B.
3.  RELEASED BY THE COMMANDER, N1.//
BT
#0123
NNNN
"""

# A correct SMART message: synthetic, of the form that released messages have.
MODEL_SMART = """\
UNCLASSIFIED
SBU

MRN:                    11 ASTANA 1234
Date/DTG:               Mar 04, 2011 / 041105Z MAR 11
From:                   AMEMBASSY ASTANA
Action:                 WASHDC, SECSTATE ROUTINE
E.O.:                   13526
TAGS:                   PREL, ECON, KZ
Captions:               SENSITIVE
Reference:              A) 10 ASTANA 858
                        B) 11 STATE 12345
Pass Line:              STATE FOR SCA/CEN
Subject:                Sample Message for Testing

1. (SBU) The minister called.

2. (U) He left an hour later (ref A).

3. (SBU) He will call again (ref B).

Signature:              DOE

Drafted By:             ASTANA:Doe, Jane
Cleared By:             ECON:Roe, Richard
Approved By:            EXEC:Doe, John
Released By:            ASTANA:Doe, Jane
Info:                   ANKARA, AMEMBASSY ROUTINE; CIS COLLECTIVE ROUTINE

Action Post:            NONE
Dissemination Rule:     Released Copy

UNCLASSIFIED
SBU
"""
