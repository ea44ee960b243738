"""The pages below docs/ say what is so: the example is correct, links lead somewhere, generated parts are fresh."""

import json
import re
from pathlib import Path

import attrs
import pytest
from click.testing import CliRunner
from documentation import model, pages

import cablelint
from cablelint import lint, parse
from cablelint.cli import main
from cablelint.cli.parse import plain
from cablelint.context import Profile
from cablelint.engine import Options, all_rules

ROOT = Path(__file__).parent.parent
EXAMPLE = pages.example()
# The pages that explain a message line by line.
EXPLAINING = (pages.FORMAT, pages.SMART, pages.MILITARY)
WRITTEN = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("grammar/*.md")])


def blocks(page: str, kind: str) -> list[str]:
    return re.findall(rf"^```{kind}\n(.*?)^```", page, re.DOTALL | re.MULTILINE)


every_explaining_page = pytest.mark.parametrize("page", EXPLAINING, ids=[page.name for page in EXPLAINING])


@every_explaining_page
@pytest.mark.parametrize("profile", [Profile.ARCHIVE, Profile.TRANSMITTED])
def test_the_example_is_correct(page: Path, profile: Profile) -> None:
    assert lint(pages.example(page), options=Options(profile=profile)).diagnostics == ()


def test_the_example_of_the_seventies_is_correct() -> None:
    (example,) = blocks(pages.SEVENTIES.read_text(encoding="utf-8"), "text")
    report = lint(example)
    assert report.diagnostics == ()
    assert report.dialect == "state1970s"
    assert report.cable.paragraphs[0].text.endswith("WOULD BE\nANNOUNCED IN JUNE.")


@pytest.mark.parametrize(("page", "least"), list(zip(EXPLAINING, (16, 12, 8), strict=True)))
def test_the_lines_explained_are_those_of_the_example(page: Path, least: int) -> None:
    explained = blocks(page.read_text(encoding="utf-8"), "text")[1:]
    assert len(explained) >= least
    assert [block for block in explained if block not in pages.example(page)] == []


@every_explaining_page
def test_every_code_named_is_a_rule(page: Path) -> None:
    text = page.read_text(encoding="utf-8").partition(pages.BEGIN)[0]
    named = set(re.findall(r"\b[A-Z]{2}\d{3}\b", text))
    assert named == set(pages.codes(text))
    assert named <= {rule.code for rule in all_rules()}


def test_every_family_of_codes_is_mentioned() -> None:
    named = {code[:2] for page in EXPLAINING for code in pages.codes(page.read_text(encoding="utf-8"))}
    assert named == {rule.code[:2] for rule in all_rules()}


@pytest.mark.parametrize("page", pages.PAGES, ids=lambda page: page.name)
def test_the_generated_part_is_fresh(page: Path) -> None:
    assert pages.refreshed(page) == page.read_text(encoding="utf-8"), "run python -m tests.documentation"


@pytest.mark.parametrize("page", WRITTEN, ids=lambda page: page.name)
def test_links_lead_to_files(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)#\s]+)[^)]*\)|^\[[^\]]+\]: (\S+)", text, re.MULTILINE)
    targets = {inline or reference for inline, reference in links}
    assert [target for target in targets if "://" not in target and not (page.parent / target).exists()] == []


@pytest.mark.parametrize("page", WRITTEN, ids=lambda page: page.name)
def test_links_lead_to_headings(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    headings = {
        re.sub(r"[^\w -]", "", title).lower().replace(" ", "-") for title in re.findall(r"^#+ (.+)", text, re.MULTILINE)
    }
    assert set(re.findall(r"\]\(#([\w-]+)\)", text)) <= headings


def test_the_json_of_the_page_is_the_command_s() -> None:
    (shown,) = blocks(pages.MODEL.read_text(encoding="utf-8"), "json")
    given = plain(parse(EXAMPLE).envelope.transmission_identifier)
    assert json.loads(f"{{{shown}}}") == {"transmission_identifier": given}


def test_what_spoils_the_example_is_in_it() -> None:
    assert [old for old, _ in model.SPOILED if old not in EXAMPLE] == []


def test_the_quick_start_shows_what_the_command_prints(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    page = (ROOT / "docs" / "quick-start.md").read_text(encoding="utf-8")
    telegram, findings = blocks(page, "text")
    (difference,) = blocks(page, "diff")
    (tmp_path / "telegram.txt").write_text(telegram, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert CliRunner().invoke(main, ["telegram.txt"]).stdout == findings
    assert CliRunner().invoke(main, ["check", "--diff", "telegram.txt"]).stdout == difference
    assert CliRunner().invoke(main, ["check", "--fix", "telegram.txt"]).exit_code == 1


def test_the_home_page_shows_what_the_readme_does() -> None:
    (shown,) = blocks((ROOT / "docs" / "index.md").read_text(encoding="utf-8"), "text")
    assert shown in (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_example_of_the_library_runs(capsys: pytest.CaptureFixture[str]) -> None:
    program = blocks((ROOT / "docs" / "library.md").read_text(encoding="utf-8"), "python")[0]
    exec(program, {})
    assert "error[" in capsys.readouterr().out


def test_the_library_s_page_has_every_exported_name() -> None:
    page = (ROOT / "docs" / "library.md").read_text(encoding="utf-8")
    missing = [name for name in cablelint.__all__ if f"### cablelint.{name}\n" not in page and f"`{name}`" not in page]
    assert missing == []


def test_the_page_about_plugins_shows_the_example_package() -> None:
    page = (ROOT / "docs" / "plugins.md").read_text(encoding="utf-8")
    package = ROOT / "docs" / "example-plugin"
    files = [path.read_text(encoding="utf-8") for path in package.rglob("*.*") if path.suffix in {".py", ".toml"}]
    shown = [*blocks(page, "python"), *blocks(page, "toml")[1:]]
    assert len(shown) == 4
    assert [block for block in shown if not any(block in text for text in files)] == []


def test_a_field_must_be_described() -> None:
    @attrs.frozen
    class Post:
        """A post.

        Attributes:
            name: Its name,
                on two lines.
        """

        name: str

    @attrs.frozen
    class Visit(Post):
        """A visit.

        Attributes:
            guest: Nobody.
        """

        host: str

    assert model.descriptions(Post) == {"name": "Its name, on two lines."}
    with pytest.raises(ValueError, match="differ in guest, host, name"):
        model.descriptions(Visit)
