"""The mutants of a module: its text with one of mutmut's changes in it."""

from collections.abc import Iterator
from difflib import ndiff
from itertools import accumulate
from pathlib import Path

import libcst as cst
import libcst.matchers as matchers
from attrs import frozen
from libcst.metadata import CodeRange, MetadataWrapper, PositionProvider, WhitespaceInclusivePositionProvider
from mutmut.mutation.mutators import mutation_operators

# What mutmut leaves alone too: changed, these fail at once or mean the same.
_LEFT_ALONE = (cst.Annotation, cst.Decorator, cst.Import, cst.ImportFrom)
_CALLS_LEFT_ALONE = ("len", "isinstance", "cast", "TypeVar")


@frozen
class Mutant:
    """One change: where it is, what stood there and what stands there now.

    `first` and `last` are the lines, from 1, of the statement that it is in, or of the head of one with a body. `owner`
    is the class or the constant whose making it changes, empty inside a function, which is made once and run often.
    """

    path: Path
    line: int
    column: int
    first: int
    last: int
    owner: str
    before: str
    after: str
    _original: str
    _place: slice

    @property
    def module(self) -> str:
        """The name by which the module is imported."""
        parts = self.path.with_suffix("").parts
        return ".".join(parts[len(parts) - parts[::-1].index("cablelint") - 1 :])

    @property
    def text(self) -> str:
        """The whole module with the change in it."""
        return self._original[: self._place.start] + self.after + self._original[self._place.stop :]

    @property
    def changed_lines(self) -> str:
        """The lines that differ, as in a diff."""
        lines = ndiff(self._original.splitlines(), self.text.splitlines())
        return "\n".join(line for line in lines if line[:2] in ("- ", "+ "))


def mutants(path: Path) -> list[Mutant]:
    """All mutants of a module that differ from it and from each other, in the order of their places."""
    wrapper = MetadataWrapper(cst.parse_module(path.read_text(encoding="utf-8")), unsafe_skip_copy=True)
    visitor = _Visitor(path, wrapper.module)
    wrapper.visit(visitor)
    different = {(found.line, found.column, found.before, found.after): found for found in visitor.found}
    return sorted(different.values(), key=lambda mutant: (mutant.line, mutant.column))


class _Visitor(cst.CSTVisitor):
    METADATA_DEPENDENCIES = (PositionProvider, WhitespaceInclusivePositionProvider)

    def __init__(self, path: Path, tree: cst.Module) -> None:
        super().__init__()
        self.path = path
        self.tree = tree
        self.found: list[Mutant] = []
        self._starts = [0, *accumulate(len(line) for line in tree.code.splitlines(keepends=True))]
        self._statements: list[tuple[cst.CSTNode, int, int]] = []
        self._scopes: list[cst.FunctionDef | cst.ClassDef] = []

    def on_visit(self, node: cst.CSTNode) -> bool:
        if isinstance(node, _LEFT_ALONE) or _is_left_alone(node):
            return False
        if isinstance(node, cst.SimpleStatementLine | cst.BaseCompoundStatement | cst.Else | cst.ExceptHandler):
            self._statements.append((node, *self._lines(node)))
        if isinstance(node, cst.FunctionDef | cst.ClassDef):
            self._scopes.append(node)
        if self._statements:
            self.found.extend(self._changes(node))
        return True

    def on_leave(self, original_node: cst.CSTNode) -> None:
        if self._statements and self._statements[-1][0] is original_node:
            self._statements.pop()
        if isinstance(original_node, cst.FunctionDef | cst.ClassDef):
            self._scopes.pop()

    def _changes(self, node: cst.CSTNode) -> Iterator[Mutant]:
        before = self.tree.code_for_node(node)
        if isinstance(node, cst.BaseCompoundStatement):
            return
        for kind, operator in mutation_operators:
            for new in operator(node) if isinstance(node, kind) else ():
                after = self.tree.code_for_node(new)
                if after != before:
                    start = self._range(node).start
                    _, first, last = self._statements[-1]
                    yield Mutant(
                        path=self.path,
                        line=start.line,
                        column=start.column,
                        first=first,
                        last=last,
                        owner=self._owner(),
                        before=before,
                        after=after,
                        original=self.tree.code,
                        place=self._place(node),
                    )

    def _owner(self) -> str:
        if any(isinstance(scope, cst.FunctionDef) for scope in self._scopes):
            return ""
        if self._scopes:
            return self._scopes[0].name.value
        names = matchers.findall(self._statements[0][0], matchers.Name())
        return names[0].value if names and isinstance(names[0], cst.Name) else ""

    def _place(self, node: cst.CSTNode) -> slice:
        """The characters of a node, with the blanks that belong to it."""
        place = self.get_metadata(WhitespaceInclusivePositionProvider, node)
        assert isinstance(place, CodeRange)
        return slice(
            self._starts[place.start.line - 1] + place.start.column, self._starts[place.end.line - 1] + place.end.column
        )

    def _lines(self, node: cst.CSTNode) -> tuple[int, int]:
        body = getattr(node, "body", None)
        place = self._range(node)
        if isinstance(body, cst.CSTNode):
            return place.start.line, max(place.start.line, self._range(body).start.line - 1)
        return place.start.line, place.end.line

    def _range(self, node: cst.CSTNode) -> CodeRange:
        place = self.get_metadata(PositionProvider, node)
        assert isinstance(place, CodeRange)
        return place


def _is_left_alone(node: cst.CSTNode) -> bool:
    match node:
        case cst.Call(func=cst.Name(value=name)):
            return name in _CALLS_LEFT_ALONE
        case cst.If(test=cst.Name(value="TYPE_CHECKING")):
            return True
        case cst.Expr(value=cst.SimpleString() | cst.ConcatenatedString()):
            return True
    return False
