"""The text header: from the classification line to Classified By."""

from datetime import date, timedelta
from textwrap import wrap

from hypothesis import strategies as st

from strategies import facts, prose
from strategies.plan import AMENDED, ORDER_12958, ORDER_13526, SENSITIVE_SINCE, Plan, chance
from strategies.structure import Citation, Classifier, Header

LEVEL_WORDS = {0: "UNCLAS", 2: "C O N F I D E N T I A L", 3: "S E C R E T", 4: "T O P S E C R E T"}
_PASS_LINES = (
    "STATE FOR EUR/WE, EUR/RPM",
    "DEPT FOR NEA/ARN, PM, AND INL",
    "STATE PASS USTR FOR THE GREEN ROOM",
    "TREASURY FOR OASIA",
    "DEPARTMENT FOR WHA/CEN\nNSC FOR THE DUTY OFFICER",
    "STATE ALSO PASS AID FOR AA/LAC",
)
_PERSONS = ("(DOE, JANE)", "(SMITH, JOHN)", "(ROE, RICHARD)")
_CLASSIFIERS = (
    "Political Officer Jane Doe",
    "Ambassador John Smith",
    "DCM Jane Roe",
    "JOHN DOE, AMBASSADOR",
    "Consul General John Roe",
    "POL/ECON COUNSELOR JANE SMITH",
)
_JOINTS = (
    ", Reasons ",
    ", Reason ",
    ". REASON: ",
    " for reasons ",
    ",\nfor reasons ",
    ".\nReasons: ",
    ", for Reason ",
    ". E.O. 12958, Reasons: ",
)


def draw_header(draw: st.DrawFn, plan: Plan) -> Header:
    """A text header for the plan."""
    tags = _draw_tags(draw, plan)
    separate = draw(st.booleans())
    return Header(
        words=_level_words(plan),
        section="01" if plan.sections > 1 else "",
        sections=f"{plan.sections:02d}" if plan.sections > 1 else "",
        station=plan.sender.place,
        number=f"{plan.number:06d}",
        captions=_draw_captions(draw, plan),
        pass_lines=tuple(draw(st.sampled_from(_PASS_LINES)).split("\n")) if separate else (),
        order=order_number(plan.day),
        instruction=_draw_instruction(draw, plan),
        tags=tags,
        tags_break=draw(st.integers(1, len(tags) - 1)) if len(tags) > 3 and draw(st.booleans()) else 0,
        tags_separator=draw(st.sampled_from((" ", ", "))),
        subject_mark=_draw_subject_mark(draw, plan),
        subject=_draw_subject(draw, plan),
        citations=_draw_citations(draw, plan),
        citation_separator=draw(st.sampled_from((", ", "\n     ", ",\n     ", ";\n"))),
        classifier=_draw_classifier(draw, plan) if plan.level.classified and plan.day >= ORDER_12958 else None,
        classifier_first=draw(st.integers(1, 5)) == 5,
    )


def order_number(day: date) -> str:
    """The Executive Order that a telegram of that day cites."""
    return "12356" if day < ORDER_12958 else "12958" if day < ORDER_13526 else "13526"


def _level_words(plan: Plan) -> str:
    if plan.lou:
        return "LIMITED OFFICIAL USE"
    return LEVEL_WORDS[plan.level] + " E F T O" * plan.efto


def _draw_captions(draw: st.DrawFn, plan: Plan) -> tuple[str, ...]:
    """The captions that the text calls for, and distribution captions that go with them."""
    needed = ["SENSITIVE"] * plan.sensitive + ["NOFORN"] * plan.noforn
    if plan.restriction:
        return (plan.restriction, *needed)
    choices: list[tuple[str, ...]] = [("SIPDIS",)] if plan.wish.sipdis else [(), ("SIPDIS",), ("SIPDIS", "SIPDIS")]
    distribution = draw(st.sampled_from(choices))
    style = draw(st.integers(1, 4))
    if style == 1 and distribution and needed:
        return (" ".join(("SIPDIS", *needed)), *distribution[1:])
    if style == 2:
        return (*needed, *distribution)
    extra = draw(st.sampled_from(("INFORM CONSULS", "CODEL", "AIDAC"))) if style == 3 else ""
    return (*distribution, *needed, *([extra] if extra else []))


def _draw_instruction(draw: st.DrawFn, plan: Plan) -> str:
    """What stands behind the number of the Executive Order."""
    if not plan.level.classified:
        return "N/A"
    day = plan.day
    if day < ORDER_12958 and draw(st.booleans()):
        return "DECL: OADR"
    special = draw(st.integers(1, 4)) == 4
    if special and ORDER_12958 <= day < AMENDED:
        codes = draw(st.lists(st.integers(1, 8), min_size=1, max_size=2, unique=True))
        return "DECL: " + ", ".join(f"X{code}" for code in sorted(codes))
    if special and AMENDED <= day < ORDER_13526:
        return "DECL: 25X1"
    years = draw(st.sampled_from((5, 10)) if day < AMENDED else st.sampled_from((5, 10, 20, 25)))
    last = _years_later(day, years) - timedelta(days=draw(st.integers(0, 300)))
    form = draw(st.sampled_from(("%m/%d/%Y", "%m/%d/%y")))
    return f"DECL: {last.strftime(form)}"


def _years_later(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


def _draw_tags(draw: st.DrawFn, plan: Plan) -> tuple[str, ...]:
    """At least one subject code; a person stands behind the code that asks for one."""
    groups = [
        [code]
        for family, least, most in (("subject", 1, 3), ("program", 0, 2), ("geographic", 1, 3))
        for code in draw(st.lists(st.sampled_from(facts.codes(family)), min_size=least, max_size=most, unique=True))
    ]
    if draw(st.booleans()):
        groups.append([draw(st.sampled_from(("NATO", "OSCE", "IAEA")))])
    if chance(draw, plan.wish.person, one_in=5):
        groups.append([draw(st.sampled_from(facts.persons())), draw(st.sampled_from(_PERSONS))])
    plan.random.shuffle(groups)
    return tuple(code for group in groups for code in group)


def _draw_subject_mark(draw: st.DrawFn, plan: Plan) -> str:
    if plan.day < SENSITIVE_SINCE or draw(st.booleans()):
        return ""
    return draw(st.sampled_from(("(U)", "(SBU)"))) if plan.sensitive else "(U)"


def _draw_subject(draw: st.DrawFn, plan: Plan) -> str:
    length = draw(st.integers(10, 150))
    return "\n".join(wrap(prose.title(plan.random, length), prose.WIDTH))


def _draw_citations(draw: st.DrawFn, plan: Plan) -> tuple[Citation, ...]:
    """None, one without a label, or several with labels; none of them later than the telegram or itself."""
    wanted = plan.wish.citations
    count = draw(st.sampled_from((0, 0, 1, 2, 3, 4))) if wanted is None else wanted
    style = draw(st.sampled_from(("{}.", "({})", "{})")))
    return tuple(_draw_citation(draw, plan, style.format("ABCDEFGH"[at]) if count > 1 else "") for at in range(count))


def _draw_citation(draw: st.DrawFn, plan: Plan, label: str) -> Citation:
    station = draw(st.sampled_from(facts.senders())).place
    back = draw(st.integers(0, 4))
    latest = plan.number - 1 if station == plan.sender.place and back == 0 else 9999
    number = draw(st.integers(1, latest))
    year = f"{(plan.day.year - back) % 100:02d}" if back or draw(st.integers(1, 5)) == 5 else ""
    return Citation(label, year, station, str(number), draw(st.sampled_from(("", "", "(NOTAL)"))))


def _draw_classifier(draw: st.DrawFn, plan: Plan) -> Classifier:
    amended = plan.day >= AMENDED
    letters = sorted(
        draw(st.lists(st.sampled_from("abcdefgh" if amended else "abcdefg"), min_size=1, max_size=3, unique=True))
    )
    return Classifier(
        keyword=draw(st.sampled_from(("Classified By: ", "CLASSIFIED BY: ", "CLASSIFIED BY ", "(U) Classified by "))),
        who=draw(st.sampled_from(_CLASSIFIERS)),
        joint=draw(st.sampled_from(_JOINTS)).replace("12958", order_number(plan.day)),
        section="1.4" if amended else "1.5",
        letters=draw(st.sampled_from(_LETTER_STYLES))(letters),
    )


_LETTER_STYLES = (
    lambda letters: " and ".join(f"({letter})" for letter in letters),
    lambda letters: ", ".join(f"({letter})" for letter in letters) + ".",
    lambda letters: f"({','.join(letters)})",
    lambda letters: f"({'/'.join(letters)}).",
    lambda letters: " AND ".join(f"({letter.upper()})" for letter in letters) + ".",
)
