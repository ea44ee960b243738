"""Small rules, and the command run with them alone, for tests of what it reads, prints and writes."""

import re
from collections.abc import Iterator
from pathlib import Path

from click.testing import CliRunner, Result

from cablelint import cli
from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.cablelint_itself import (
    binary_file,
    empty_file,
    internal_error,
    no_telegrams_in_directory,
    not_a_telegram,
    unreadable_file,
)
from cablelint.source import Span

CLEAN = """\
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
C O N F I D E N T I A L PARIS 000123
SUBJECT: LUNCH
1. (C) THE MINISTER ATE.
2. (U) HE LEFT.
SMITH
"""
FAULTY = CLEAN.replace("(U)", "(S)")


@rule(code="QA101", name="secret-mark", severity=Severity.ERROR)
def secret_mark(cable: Cable, context: Context) -> Iterator[Finding]:
    for match in re.finditer(r"\(S\)", context.source.text):
        yield finding(Span(*match.span()), "{mark} is secret", mark=match[0])


@rule(code="QA102", name="trailing-blank", severity=Severity.INFO)
def trailing_blank(cable: Cable, context: Context) -> Iterator[Finding]:
    """Paragraph with a blank at its end."""
    for match in re.finditer(r" +(?=\r?\n)", context.source.text):
        yield finding(Span(*match.span()), "blank").fix([Edit(Span(*match.span()), "")], "remove it", safe=True)


@rule(code="QA103", name="smith", severity=Severity.WARNING, default=False)
def smith(cable: Cable, context: Context) -> Iterator[Finding]:
    for match in re.finditer("SMITH", context.source.text):
        yield finding(Span(*match.span()), "SMITH").fix([Edit(Span(*match.span()), "DOE")], "DOE", safe=False)


@rule(code="QA104", name="crash", severity=Severity.WARNING)
def crash(cable: Cable, context: Context) -> Iterator[Finding]:
    if "CRASH" in context.source.text:
        raise KeyError("CRASH")
    yield from ()


RULES = (
    internal_error.check,
    empty_file.check,
    binary_file.check,
    not_a_telegram.check,
    unreadable_file.check,
    no_telegrams_in_directory.check,
    secret_mark,
    trailing_blank,
    smith,
    crash,
)


def put(name: str, content: str | bytes = CLEAN) -> Path:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def run(*arguments: str, stdin: str | bytes | None = None, code: int = 0) -> Result:
    result = CliRunner().invoke(cli.main, arguments, input=stdin)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    assert result.exit_code == code, result.output
    return result


def concise(*arguments: str, code: int = 0, stdin: str | bytes | None = None) -> list[str]:
    return run("--output-format", "concise", *arguments, code=code, stdin=stdin).stdout.splitlines()
