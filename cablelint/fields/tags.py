"""The TAGS line and its codes and names."""

from typing import TYPE_CHECKING

from cablelint.automaton import Lexeme, Tree
from cablelint.model import Tag, TagFamily, TagsLine, Token

if TYPE_CHECKING:
    from cablelint.fields.reader import FieldReader

# DOE may be the Department of Energy or John Doe.
_NAMES = (TagFamily.UNKNOWN, TagFamily.ORGANIZATION)
# Words and commas: VAN DER DOE, JANE Q.
_LONGEST_NAME = 8
_SEPARATORS = ("COMMA", "SEMICOLON")


def tags(reader: "FieldReader", tree: Tree) -> TagsLine:
    """`TAGS: PREL EAID KZ`."""
    from cablelint.reference.tags import family

    parts, text = tree.parts[1:], reader.text
    keyword = reader.trimmed(tree.parts[0], " \t\r\n:;,./")
    assert keyword is not None
    lone: tuple[Token, ...] = ()
    if "LONE_PARENTHESIS" in tree.named:
        lone = tuple([reader.lexeme(part) for part in parts if part.kind == "LONE_PARENTHESIS"])
        parts = _with_names(reader, parts)
    found: list[Tag] = []
    after_comma = set()
    for kind, start, end in parts:
        if kind == "TAG":
            written = text[start:end].rstrip(".;:")
            end = start + len(written)
            written = written.lstrip(".;:")
            if written:
                code = written.upper()
                found.append(Tag(reader.span(end - len(written), end), code, family(code)))
        elif kind == "PERSON":
            name = " ".join(text[start:end].removeprefix("(").removesuffix(")").split())
            found.append(Tag(reader.span(start, end), name.upper(), TagFamily.PERSON))
        else:
            after_comma.add(len(found))
    return TagsLine(reader.place(tree), keyword, tuple(found), frozenset(after_comma), lone)


def _with_names(reader: "FieldReader", parts: list[Lexeme]) -> list[Lexeme]:
    """The parts, the words behind an opening or before a closing parenthesis that stands alone made one name.

    A name ends at a code; where none stands there, the parenthesis is left out.
    """
    found: list[Lexeme] = []
    index = 0
    while index < len(parts):
        part = parts[index]
        index += 1
        if part.kind != "LONE_PARENTHESIS":
            found.append(part)
        elif reader.text[part.start] == "(":
            end = _name_end(reader, parts, index)
            if end > index:
                found.append(Lexeme("PERSON", part.start, parts[end - 1].end))
            index = end
        else:
            length = _name_end(reader, found[: -_LONGEST_NAME - 1 : -1], 0)
            if length:
                found[-length:] = [Lexeme("PERSON", found[-length].start, part.end)]
    return found


def _name_end(reader: "FieldReader", parts: list[Lexeme], index: int) -> int:
    """Where the words of a name end that begin at an index: words, with commas between them."""
    end = index
    while index < len(parts):
        if _is_word(reader, parts[index]):
            end = index + 1
        elif parts[index].kind not in _SEPARATORS or end != index:
            break
        index += 1
    return end


def _is_word(reader: "FieldReader", part: Lexeme) -> bool:
    from cablelint.reference.tags import family

    return part.kind == "TAG" and family(reader.text[part.start : part.end].upper()) in _NAMES
