"""Findings as JSON objects, and how JSON is written."""

import json
import re

from cablelint.diagnostic import Diagnostic, Fix, Message, Report, Suppressed
from cablelint.output.links import rule_url
from cablelint.source import Span

Object = dict[str, object]

_SURROGATE = re.compile(r"[\ud800-\udfff]")


def to_json(value: object) -> str:
    r"""JSON in ASCII on one line, so that no character of a telegram reaches a terminal.

    A lone surrogate, which many readers of JSON refuse, becomes U+FFFD.
    """
    written = json.dumps(value)
    return json.dumps(_without_surrogates(value)) if "\\ud" in written else written


def _without_surrogates(value: object) -> object:
    match value:
        case str():
            return _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", value)
        case dict():
            return {key: _without_surrogates(item) for key, item in value.items()}
        case list():
            return [_without_surrogates(item) for item in value]
    return value


def diagnostic_object(report: Report, diagnostic: Diagnostic, *, with_words: bool) -> Object:
    """A finding as the JSON formats show it.

    Without words of the telegram messages and titles are bare templates, and the `text` of every edit and the reason
    of a suppression are null.
    """

    def sentence(message: Message | None) -> str | None:
        return message.show(with_words=with_words) if message is not None else None

    return {
        "code": diagnostic.code,
        "name": diagnostic.name,
        "severity": diagnostic.severity.value,
        "message": sentence(diagnostic.message),
        "span": span_object(report, diagnostic.span),
        "related": [
            {"message": sentence(related.message), "span": span_object(report, related.span)}
            for related in diagnostic.related
        ],
        "note": sentence(diagnostic.note),
        "help": sentence(diagnostic.help),
        "fix": _fix(diagnostic.fix, with_words=with_words),
        "suppressed": _suppressed(diagnostic.suppressed, with_words=with_words),
        "url": rule_url(diagnostic.code),
    }


def span_object(report: Report, span: Span) -> Object:
    """A span as start and end, each with line, column and offset."""
    return {"start": report.position(span.start)._asdict(), "end": report.position(span.end)._asdict()}


def _suppressed(suppressed: Suppressed | None, *, with_words: bool) -> Object | None:
    if suppressed is None:
        return None
    return {"kind": suppressed.kind.value, "reason": suppressed.reason if with_words else None}


def _fix(fix: Fix | None, *, with_words: bool) -> Object | None:
    if fix is None:
        return None
    edits = [
        {"start": edit.span.start, "end": edit.span.end, "text": edit.text if with_words else None}
        for edit in fix.edits
    ]
    title = fix.title.show(with_words=with_words)
    return {"title": title, "applicability": fix.applicability.value, "edits": edits}
