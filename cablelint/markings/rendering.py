"""Writing markings down, as the register has them: portion marks and overall markings."""

from collections.abc import Iterable, Iterator

from cablelint.classification import Category, Control, Level, Marking, release_order

_BANNER = {
    Control.FOUO: "FOUO",
    Control.SBU: "SBU",
    Control.LES: "LES",
    Control.LOU: "LOU",
    Control.SSI: "SSI",
}
_STATE_HEADS = (Control.SBU, Control.SBU_NF, Control.LOU)
_LISTS = (Control.REL, Control.EYES)


def portion(marking: Marking) -> str:
    """The marking as a portion mark: `(S//REL TO USA, GBR)`.

    Read again, it gives an equal marking; but that may fail where a program is called like a control, or a compartment
    is of no registered system, for these are known by their place alone.
    """
    return f"({_joined(marking, _head(marking, marking.level.letter), short=True)})"


def banner(marking: Marking) -> str:
    """The marking in words: `SECRET//NOFORN`; read again, it gives an equal marking, as far as a portion mark does.

    What is sensitive but unclassified and no more is written as State writes it.
    """
    if marking.controls and marking == Marking(Level.UNCLASSIFIED, marking.controls):
        for control in _STATE_HEADS:
            if marking.controls == {control}:
                return "SENSITIVE BUT UNCLASSIFIED//NOFORN" if control is Control.SBU_NF else control.value
    return _joined(marking, _head(marking, marking.level.words), short=False)


def banner_word(control: Control) -> str:
    """The word for a control in an overall marking: `NOFORN`; ODNI's short ones where it has them, `FOUO`."""
    return _BANNER.get(control, control.value)


def _head(marking: Marking, level: str) -> str:
    """The level and, where the United States are not alone, who classified it: `//NATO SECRET`, `//JOINT S GBR USA`."""
    producers = sorted(marking.producers)
    if not producers:
        return level
    if len(producers) > 1:
        return f"//JOINT {level} {' '.join(producers)}"
    if producers == ["NATO"] and marking.level is Level.TOP_SECRET:
        return "//CTS" if level == marking.level.letter else f"//COSMIC {level}"
    return f"//{producers[0]} {level}"


def _joined(marking: Marking, head: str, *, short: bool) -> str:
    groups = [
        "/".join(entries)
        for category in Category
        if (entries := [*_listed(marking, category), *_named(marking, category, short=short)])
    ]
    return "//".join([head, *groups])


def _named(marking: Marking, category: Category, *, short: bool) -> Iterator[str]:
    """The controls of a category in register order, and the lists among them."""
    for control in Control:
        if control.category is not category:
            continue
        if control is Control.RELIDO:
            yield from _releases(marking)
        if control in marking.controls and control not in _LISTS:
            yield control.short if short else banner_word(control)
    if category is Category.DISSEMINATION and marking.display_to:
        yield "DISPLAY ONLY " + ", ".join(release_order(marking.display_to))


def _releases(marking: Marking) -> Iterator[str]:
    if Control.EYES in marking.controls:
        yield "/".join(release_order(marking.releasable_to)) + " EYES ONLY"
    elif marking.releasable_to:
        yield "REL TO " + ", ".join(release_order(marking.releasable_to))
    if Control.REL in marking.controls:
        yield "REL"


def _listed(marking: Marking, category: Category) -> Iterable[str]:
    """The entries of a category that are no controls."""
    if category is Category.COMPARTMENT:
        return sorted(marking.compartments)
    if category is Category.PROGRAM:
        return _programs(marking, "SAR-")
    if category is Category.NON_INTELLIGENCE:
        return _programs(marking, "ACCM-")
    if category is Category.ATOMIC:
        return _atomic(marking)
    if category is Category.FOREIGN and marking.sources:
        return [" ".join(["FGI", *sorted(marking.sources - {"FGI"})])]
    return ()


def _programs(marking: Marking, prefix: str) -> list[str]:
    names = sorted(program.removeprefix(prefix) for program in marking.programs if program.startswith(prefix))
    return [prefix + "/".join(names)] if names else []


def _atomic(marking: Marking) -> Iterator[str]:
    """`RD-CNWDI-SIGMA 1 2`; RD, FRD and TFNI each on their own, what goes with them behind the first."""
    sigmas = sorted(int(item.removeprefix("SIGMA ")) for item in marking.atomic if item.startswith("SIGMA "))
    details = "-CNWDI" if "CNWDI" in marking.atomic else ""
    details += f"-SIGMA {' '.join(map(str, sigmas))}" if sigmas else ""
    for kind in ("RD", "FRD", "TFNI"):
        if kind in marking.atomic:
            yield kind + details
            details = ""
