"""What the fuzzer begins with: telegrams of fixtures and generators, settings, sidecars, baselines, markings."""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from strategies import telegrams
from strategies.markings import markings
from strategies.military import military_messages
from strategies.smart import smart_messages

from cablelint import tables
from cablelint.configuration.keys import keys
from cablelint.configuration.writing import toml
from cablelint.markings.rendering import portion

FIXTURES = Path(__file__).parents[1] / "fixtures"
_EXAMPLES = 40
_SIDECARS = (
    '[[ignore]]\nrules = ["PM301", "line-too-long"]\nat = "para:1"\nreason = "marked so"\n',
    'ignore = [{rules = ["ALL"], at = "field:TAGS"}, {rules = ["IN"], at = "line:3", telegram = 1}]\n',
    '[[ignore]]\nrules = ["PM"]\nat = "para:1.A"\ntelegram = "06ASTANA123"\n',
)
_DIRECTIVES = "%% cablelint: ignore[PM301, TG] the reason\n%% cablelint: ignore-file[IN]\n"


def drawn(strategy: st.SearchStrategy[str]) -> list[str]:
    """Some texts of a strategy, the same every time."""
    texts: list[str] = []

    @settings(
        max_examples=_EXAMPLES,
        derandomize=True,
        database=None,
        deadline=None,
        phases=(Phase.generate,),
        suppress_health_check=tuple(HealthCheck),
    )
    @given(strategy)
    def draw(text: str) -> None:
        texts.append(text)

    draw()
    return texts


def _messages() -> list[str]:
    texts = [path.read_text(encoding="utf-8") for path in sorted(FIXTURES.glob("*/*.txt"))]
    for strategy in (telegrams(), military_messages(), smart_messages()):
        texts += drawn(strategy.map(lambda message: message.text()))
    return texts


def _settings() -> Iterator[str]:
    lines = [f"{key.name} = {toml(key.example)}\n" for key in keys().values() if not isinstance(key.example, dict)]
    yield from lines
    yield "".join(line for line in lines if not line.startswith(("extend =", "plugins =")))
    for key in keys().values():
        if isinstance(key.example, dict):
            yield f"[{key.name}]\n" + "".join(f"{toml(name)} = {toml(value)}\n" for name, value in key.example.items())


def _baselines() -> Iterator[str]:
    entry = {"path": "a.txt", "rule": "PM301", "hash": "0123456789abcdef", "count": 1}
    for findings in ([], [entry], [entry, entry | {"path": "b/c.txt", "count": 12}]):
        yield json.dumps({"version": 1, "findings": findings})


def _suppressed() -> Iterator[str]:
    for sidecar in _SIDECARS:
        yield sidecar
        for message in _messages()[::20]:
            yield f"{sidecar}\n%%%%\n{_DIRECTIVES}{message}"


SEEDS: dict[str, Callable[[], Iterable[str]]] = {
    "parse": _messages,
    "lint": _messages,
    "fix": _messages,
    "configuration": _settings,
    "suppressions": _suppressed,
    "baseline": _baselines,
    "outputs": lambda: [f"a%0A::b.txt\n{message}" for message in _messages()],
    "markings": lambda: drawn(markings().map(portion)),
}


def words() -> set[str]:
    """What the fuzzer puts together: the plain words of the grammars, and those of settings and suppressions."""
    found = {name.replace("_", "-") for name in keys()}
    for text in tables.read_grammars().values():
        found |= {word for quoted in re.findall(r'"([^"\\]+)"', text) for word in (quoted, f"{quoted} ")}
        found |= set(re.findall(r"\b[A-Z]{2,}\b", " ".join(re.findall(r"/(.+)/", text))))
    found |= {
        "%% cablelint: ignore[",
        "[[ignore]]",
        "rules = [",
        'at = "para:',
        "\n%%%%\n",
        '"findings": [',
        "¶1. (C) ",
    }
    return found | {"&amp;", "&#x41;", "[A](#)", "\\", "\r\n", "\n\n", "\x00", "\u202e", "\x1b[", "C O N F", "//"}
