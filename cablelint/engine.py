"""Runs rules over telegrams: selection, severities, order, and a fence around each rule.

Pure: no I/O, and the result does not depend on the order of the rules.
"""

import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cache, lru_cache, partial, wraps
from itertools import pairwise
from types import MappingProxyType

from cablelint.classification import MarkingProfile
from cablelint.context import Context, Profile
from cablelint.diagnostic import Diagnostic, Message, Severity
from cablelint.dialects import UNKNOWN
from cablelint.lazy import lazy
from cablelint.model import Cable
from cablelint.rule import Finding, Look, Need, Rule, SharedNeed
from cablelint.selectors import advise, is_selected, require_known, severity_of
from cablelint.source import Source, Span
from cablelint.values import field, frozen

DIRECTIVE_MARKER = "%% cablelint:"
# Of one rule on one telegram. More are beyond any telegram, and beyond the memory of a machine in a hostile file.
MOST_FINDINGS = 10_000


def _read_only(given: Mapping[str, Severity]) -> Mapping[str, Severity]:
    return MappingProxyType(dict(given))


@frozen
class Options:
    """What the reader asks for.

    `select` replaces the default rules, `extend_select` adds to them, `ignore` takes away; `severities` maps selectors
    to levels. Without a `marking_profile` it follows from how the overall marking is written. A `dialect` is taken for
    granted where none was recognised in the text. Without a `line_length`, in characters, it follows from the profile.
    `plugins` names the packages whose rules are run besides cablelint's own, `preview` lets rules in preview run.
    `today` is the day after which a date-time group is still to come (FL507); None asks the clock at every call, so set
    it where two calls must give the same findings. A line that begins with `directive_marker` is a directive
    (cablelint.suppression.directives); without a marker there are none.
    """

    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    severities: Mapping[str, Severity] = field(default={}, converter=_read_only, hash=False)
    profile: Profile = Profile.ARCHIVE
    marking_profile: MarkingProfile | None = None
    dialect: str | None = None
    line_length: int | None = None
    plugins: tuple[str, ...] = ()
    preview: bool = False
    today: date | None = None
    directive_marker: str = DIRECTIVE_MARKER

    def __reduce__(self) -> tuple[object, ...]:
        """A read-only mapping cannot be pickled, what it was made from can."""
        values = {name: getattr(self, name) for name in Options.__match_args__}
        return partial(Options, **values | {"severities": dict(self.severities)}), ()

    def __hash__(self) -> int:
        return self._hash

    @lazy
    def _hash(self) -> int:
        """Worked out once: options are what plans of rules are kept by, and asked for with every telegram."""
        return hash(tuple([getattr(self, name) for name in Options.__match_args__ if name != "severities"]))

    @property
    def selectors(self) -> tuple[str, ...]:
        """Every selector that is used anywhere in the options."""
        return (*(self.select or ()), *self.ignore, *self.extend_select, *self.severities)


DEFAULTS = Options()

# Rules with the severity that the reader gave them, by what they need, and that by the look that tells of it.
Plan = tuple[tuple[Look, Mapping[Need | None, Sequence[tuple[Rule, Severity | None]]]], ...]


def run(
    cables: Iterable[Cable], source: Source, options: Options = DEFAULTS, rules: Sequence[Rule] | None = None
) -> tuple[Diagnostic, ...]:
    """Check telegrams of one source; `rules` are all rules there are, from which the options select.

    The result is sorted by place, then code, without duplicates. A rule that raises gives one CT000 and stops no other;
    one that finds more than `MOST_FINDINGS` faults in a telegram is stopped with one CT008.
    A message is looked at by the rules for its dialect; one that is none, only by those about the file as such.

    Raises UnknownSelectorError where the options name a rule that is not among `rules`, PluginError for a plugin that
    cannot be used.
    """
    known = rules_for(options.plugins) if rules is None else tuple(rules)
    today = options.today or date.today()
    diagnostics: list[Diagnostic] = []
    for cable in cables:
        context = Context(
            cable,
            source,
            options.profile,
            today,
            marking_profile=options.marking_profile,
            line_length=options.line_length,
        )
        diagnostics += _check(_plan_for(cable, options, known), cable, context)
    if len(diagnostics) < 2:
        return tuple(diagnostics)
    diagnostics.sort(key=by_place)
    return tuple(found for before, found in pairwise([None, *diagnostics]) if found is not None and found != before)


def codes_run(cables: Iterable[Cable], options: Options, rules: Sequence[Rule] | None = None) -> frozenset[str]:
    """The codes of the rules that `run` runs on every one of these telegrams."""
    known = rules_for(options.plugins) if rules is None else tuple(rules)
    plans = [_plan_for(cable, options, known) for cable in cables]
    run_on = [
        frozenset(rule.code for _, rules_of in plan for some in rules_of.values() for rule, _ in some) for plan in plans
    ]
    return frozenset.intersection(*run_on) if run_on else frozenset()


def _check(plan: Plan, cable: Cable, context: Context) -> list[Diagnostic]:
    diagnostics: list[Diagnostic] = []
    for look, rules_of in plan:
        try:
            needed = look(cable, context)
        except Exception as error:
            diagnostics.append(internal_error(f"{look.__name__}, which rules need,", error, cable.span.start))
            needed = rules_of
        for need in needed:
            for rule, severity in rules_of.get(need, ()):
                diagnostics += _find(rule, severity, cable, context, plan)
    return diagnostics


def _find(rule: Rule, severity: Severity | None, cable: Cable, context: Context, plan: Plan) -> list[Diagnostic]:
    found: list[Diagnostic] = []
    try:
        for number, finding in enumerate(rule.check(cable, context)):
            if number == MOST_FINDINGS:
                found.append(_too_many(_diagnose(rule, finding, severity)))
                break
            if finding.left_to is None or not _runs(plan, finding.left_to):
                found.append(_diagnose(rule, finding, severity))
    except Exception as error:
        found.append(internal_error(f"rule {rule.code} {rule.name}", error, cable.span.start))
    return found


def _runs(plan: Plan, code: str) -> bool:
    return any(rule.code == code for _, rules_of in plan for rules in rules_of.values() for rule, _ in rules)


def all_rules() -> tuple[Rule, ...]:
    """Every rule that comes with cablelint."""
    from cablelint.rules import ALL

    return ALL


def rules_for(plugins: tuple[str, ...]) -> tuple[Rule, ...]:
    """Every rule that can be selected: those of cablelint, and those of the named plugins. Raises PluginError."""
    if not plugins:
        return all_rules()
    from cablelint.plugins import load

    return (*all_rules(), *load(plugins))


def loaded_rules() -> tuple[Rule, ...]:
    """Every rule that this process can have run: those of cablelint, and those of the plugins loaded so far."""
    plugins = sys.modules.get("cablelint.plugins")
    return all_rules() if plugins is None else (*all_rules(), *plugins.LOADED.values())


def advice(options: Options) -> tuple[str, ...]:
    """What to tell the reader about the selectors in the options, a sentence each. Raises PluginError."""
    return _advice(options, rules_for(options.plugins)) if options.selectors else ()


@lru_cache(maxsize=32)
def _advice(options: Options, rules: tuple[Rule, ...]) -> tuple[str, ...]:
    wanted = (*(options.select or ()), *options.extend_select, *options.severities)
    return tuple(advise(wanted, options.ignore, rules, preview=options.preview))


def _plan_for(cable: Cable, options: Options, rules: tuple[Rule, ...]) -> Plan:
    """The rules to run on a message; of a template only that is told."""
    return _plan(options, rules, cable.dialect if cable.placeholder is None else UNKNOWN)


@lru_cache(maxsize=32)
def _plan(options: Options, rules: tuple[Rule, ...], dialect: str) -> Plan:
    """The rules to run on a message of a dialect, with the reader's severities."""
    require_known(options.selectors, rules)
    plan: dict[Look, dict[Need | None, list[tuple[Rule, Severity | None]]]] = {}
    for rule in rules:
        if dialect in rule.dialects and _is_selected(rule, options):
            need = rule.needs
            rules_of = plan.setdefault(_look_for(need), {})
            rules_of.setdefault(need, []).append((rule, severity_of(rule, options.severities)))
    return tuple(plan.items())


@cache
def _look_for(need: Need | None) -> Look:
    """What tells of a need."""
    if isinstance(need, SharedNeed):
        return need.look
    if need is None:
        return _always

    @wraps(need)
    def look(cable: Cable, context: Context) -> Iterable[Need | None]:
        return (need,) if need(cable, context) else ()

    return look


def _always(cable: Cable, context: Context) -> Iterable[Need | None]:
    return (None,)


def _is_selected(rule: Rule, options: Options) -> bool:
    return is_selected(
        rule,
        select=options.select,
        ignore=options.ignore,
        extend_select=options.extend_select,
        preview=options.preview,
    )


def _diagnose(rule: Rule, finding: Finding, severity: Severity | None) -> Diagnostic:
    return Diagnostic(
        code=rule.code,
        name=rule.name,
        severity=severity or finding.severity or rule.severity,
        message=finding.message,
        span=finding.span,
        related=finding.related,
        note=finding.noted,
        help=finding.helped,
        fix=finding.fixed,
    )


def _too_many(diagnostic: Diagnostic) -> Diagnostic:
    """CT008, in the place of the first finding of a rule that is not listed, and as severe."""
    from cablelint.rules.cablelint_itself.too_many_findings import check as rule

    template = "rule {code} {name} finds more than {most} faults in this telegram; from here on they are not listed"
    message = Message(template, {"code": diagnostic.code, "name": diagnostic.name, "most": f"{MOST_FINDINGS:,}"})
    return _diagnose(rule, Finding(diagnostic.span, message), diagnostic.severity)


def by_place(diagnostic: Diagnostic) -> tuple[Span, str, str]:
    """The key by which findings are sorted."""
    return diagnostic.span, diagnostic.code, diagnostic.message.template


def about_file(rule: Rule, finding: Finding, options: Options) -> tuple[Diagnostic, ...]:
    """The finding as a diagnostic, unless the options ignore its rule: for what is found before there is a text."""
    if not _is_selected(rule, options):
        return ()
    return (_diagnose(rule, finding, severity_of(rule, options.severities)),)


def internal_error(where: str, error: Exception, offset: int = 0) -> Diagnostic:
    """CT000: a part of cablelint raised. The error's own text may quote the telegram and is no part of the template."""
    from cablelint.rules.cablelint_itself.internal_error import check as rule

    template = f"{where} failed with {type(error).__name__}: {{error}}"
    finding = Finding(Span(offset, offset), Message(template, {"error": str(error)}))
    return _diagnose(rule, finding.help("please report this; the other rules were run"), None)
