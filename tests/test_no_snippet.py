"""`--no-snippet`: no word of a telegram in any format, in no fix and in no fingerprint."""

import ast
import json
import re
from functools import cache
from pathlib import Path

import pytest
from click.testing import CliRunner
from written import ROOT, changed, diagnostic, report, validate, write

import cablelint
from cablelint import cli, rules
from cablelint.api import lint
from cablelint.diagnostic import Suppressed, SuppressionKind
from cablelint.engine import Options
from cablelint.output import FORMATS
from cablelint.output.style import Style
from cablelint.rule import Rule
from cablelint.source import Span
from cablelint.testing import dialect_of, telegram

SAMPLE = (ROOT / "seeds" / "08ASTANA2080.txt").read_text(encoding="utf-8")
# Every line has something wrong with it; the names are invented.
FAULTY = r"""VZCZCXYZ0001
PP RUEHQQ RUEHXZQ
DE RUEHFR #0123/01 0611205
ZNY SSSSS ZZH
P 311200Z FEBB 08
FM AMEMBASSY QUORVANIA
TO RUEHC/SECSTATE WASHDC IMMEDIAT 1234
INFO RUEHZZ/AMEMBASSY ZYTHOPOLIS PRIORITY
BT
C O N F I D E N T I A L QUORVANIA 00124

SIPDISS
NODUS

E.O. 12959: DECL: 02/31/2018
TAGS: [PREL](#) XQZV PREL ZYTH
SUBJECT: (S) MEETING WITH BRELVAK ON FLOOMERY

REF: A. 08 ZYTHOPOLIS 99999999
     A. QUORVANIA O12

Classifed By: DCM Wumpkin Grelsby, Reason 1.9 (q)

1. (S//NOFURN) BRELVAK TOLD GRELSBY THAT FLOOMERY WAS OVER\. HE LEFT.

3. (C HE WAS IN A HURRY (REF C).

3. (BLORP) MINISTER VANTRESK AGREED.
brelvak
BT
#0999
NNNM
"""


@cache
def own_words() -> frozenset[str]:
    """The words that messages are made of: those in the constants of the code, not those in its pages."""
    words: set[str] = set()
    for path in Path(cablelint.__file__).parent.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8")) if path.name != "_tables.py" else ast.Module([], [])
        pages = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        words |= {
            word
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in pages
            for word in words_of(node.value)
        }
    return frozenset(words)


def words_of(text: str) -> set[str]:
    """The words of three letters and more, in capitals."""
    return {word.upper() for word in re.findall(r"[A-Za-z]{3,}", text)}


def shown(name: str, text: str) -> str:
    """What a format shows of the findings of a text where no word may be shown; the pages of rules left out."""
    found = lint(text, path="x.txt")
    reason = Suppressed(SuppressionKind.DIRECTIVE, text)
    hidden = [changed(diagnostic, suppressed=reason) for diagnostic in found.diagnostics]
    written = write(name, found, report(text, *hidden, path="x.txt"), style=Style(with_words=False))
    if name != "sarif":
        return written
    log = json.loads(written)
    validate("sarif", log)
    del log["runs"][0]["tool"]
    return json.dumps(log)


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("text", [SAMPLE, FAULTY], ids=["sample", "faulty"])
def test_no_word_of_the_telegram(name: str, text: str) -> None:
    assert len(words_of(text) - own_words()) > 20
    assert words_of(shown(name, text)) & words_of(text) - own_words() == set()


def test_the_same_words_are_there_without_the_option() -> None:
    found = lint(FAULTY)
    assert len(found.diagnostics) >= 20
    for name in ("full", "json", "sarif", "rdjson", "gitlab", "junit", "github", "concise", "grouped"):
        assert words_of(write(name, found)) & {"SIPDISS", "NODUS", "XQZV"}, name


@pytest.mark.parametrize("rule", rules.ALL, ids=lambda rule: rule.code)
def test_no_message_has_a_word_of_the_telegram_in_its_template(rule: Rule) -> None:
    options = Options(extend_select=(rule.code,))
    for example in rule.examples("Bad"):
        text = telegram(example, dialect_of(rule))
        written = write("json", lint(text, options=options), style=Style(with_words=False))
        assert words_of(written) & words_of(text) - own_words() == set()


@pytest.mark.parametrize("name", ["sarif", "gitlab"])
def test_a_fingerprint_does_not_depend_on_words(name: str) -> None:
    def fingerprints(text: str) -> list[str]:
        found = report(text, diagnostic(Span(0, 6)), diagnostic(Span(3, 9)))
        return re.findall(r"[0-9a-f]{32}", write(name, found, style=Style(with_words=False)))

    assert fingerprints("SECRET WORDS") == fingerprints("OTHERS STAND")
    assert len(set(fingerprints("SECRET WORDS"))) == 2


@pytest.mark.parametrize("options", [(), ("--fix",), ("--statistics",), ("--fix-only",)])
def test_the_command_says_no_word(options: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("x.txt").write_text(FAULTY, encoding="utf-8")
    arguments = [f"--output-format={name}={name}.out" for name in FORMATS if name != "sarif"]
    result = CliRunner().invoke(cli.main, ["--no-snippet", *options, *arguments, "x.txt"])
    assert result.exit_code in {0, 1}, result.output
    written = result.output + "".join(path.read_text(encoding="utf-8") for path in Path().glob("*.out"))
    assert words_of(written) & words_of(FAULTY) - own_words() == set()
