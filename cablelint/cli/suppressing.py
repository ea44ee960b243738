"""Reads sidecars and the baseline, and writes the baseline."""

import errno
import os
from collections.abc import Mapping
from typing import TYPE_CHECKING

from cablelint.cli import files
from cablelint.cli.files import TroubleError
from cablelint.output.style import visible
from cablelint.output.tally import plural

if TYPE_CHECKING:
    from pathlib import Path

    from cablelint.diagnostic import Report
    from cablelint.suppression.baseline import Baseline, Judged, Known
    from cablelint.suppression.sidecar import Sidecar
    from cablelint.suppression.suppressions import Suppressions

SIDECAR_SUFFIX = ".cablelint.toml"
DEFAULT_BASELINE = "cablelint-baseline.json"
# Beyond this a sidecar is not even looked at.
_LARGEST_SIDECAR = 10 * files.MEGABYTE
_NOT_THERE = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG})


def suppressions_of(path: str, known: "Mapping[Known, int]") -> "Suppressions | None":
    """What is suppressed in a file besides by its directives: by its sidecar, or because the baseline knows it.

    None where nothing is.

    Raises OSError where there is a sidecar that cannot be read.
    """
    sidecar = _sidecar(path + SIDECAR_SUFFIX)
    if sidecar is None and not known:
        return None
    from cablelint.suppression.suppressions import Suppressions

    return Suppressions(sidecar, known)


def sidecar_data(path: str) -> bytes | None:
    """The bytes of a sidecar; None where there is none. Raises OSError where it cannot be read."""
    try:
        return files.read(path, _LARGEST_SIDECAR)
    except OSError as error:
        if error.errno in _NOT_THERE:
            return None
        raise
    except ValueError:  # a name that no file can have
        return None


def _sidecar(path: str) -> "Sidecar | None":
    data = sidecar_data(path)
    if data is None:
        return None
    from cablelint.suppression.sidecar import Sidecar

    return Sidecar.read(data, path)


class BaselineFile:
    """The baseline of a run: read to mark known findings, or `writing` to know those that the run finds.

    Paths in it are relative to its directory, with slashes; links are not followed. Written is what was found in this
    run; what it holds of other files that are still there, and of rules that were not run, stays.
    """

    def __init__(self, path: str, *, writing: bool) -> None:
        """Raises TroubleError where the file is missing, but for writing, or is no baseline."""
        self.path = path
        self.writing = writing
        from pathlib import Path

        self._directory = Path.cwd() / Path(path).parent
        self._before: bytes | None = None
        self._baseline = self._read()
        self._checked: set[str] = set()
        self._outdated = 0

    def _read(self) -> "Baseline":
        from cablelint.suppression.baseline import Baseline, BaselineError

        try:
            self._before = files.read(self.path)
            return Baseline.read(self._before.decode())
        except FileNotFoundError as error:
            if self.writing:
                return Baseline()
            raise TroubleError(f"there is no baseline {visible(self.path)}; --write-baseline makes one") from error
        except OSError as error:
            raise TroubleError(f"{visible(self.path)}: {files.reason(error)}") from error
        except (BaselineError, UnicodeDecodeError) as error:
            raise TroubleError(f"{visible(self.path)} is no baseline: {visible(str(error))}") from error

    def known(self, path: str) -> "Mapping[Known, int]":
        """The findings of a file that are known; none for writing, where all are found anew."""
        return {} if self.writing else self._baseline.files.get(self._key(path), {})

    def take(self, report: "Report", judged: "Judged | None") -> None:
        """Note what a file was judged to have, for writing, or how much of what is known no longer occurs."""
        key = self._key(report.path or "")
        if judged is not None:
            self._baseline.replace(key, judged)
        else:
            self._outdated += report.outdated
        if key in self._baseline.files:
            self._checked.add(key)

    def finish(self) -> str | None:
        """Write the baseline, or look what is left of it; what is to be said of it. Raises TroubleError."""
        gone = [key for key in self._baseline.files.keys() - self._checked if _is_gone(self._directory / key)]
        lost = [self._baseline.files.pop(key) for key in gone]
        if self.writing:
            self._write()
            found = plural(self._baseline.count, "finding")
            return f"{found} in {plural(len(self._baseline.files), 'file')} known by {visible(self.path)}"
        outdated = self._outdated + sum(sum(findings.values()) for findings in lost)
        if outdated == 1:
            return "1 baseline entry no longer occurs; --write-baseline removes it"
        return f"{outdated} baseline entries no longer occur; --write-baseline removes them" if outdated else None

    def _write(self) -> None:
        data = self._baseline.render().encode()
        try:
            files.save(self.path, data, self._before)
        except OSError as error:
            raise TroubleError(f"{visible(self.path)} cannot be written: {files.reason(error)}") from error

    def _key(self, path: str) -> str:
        """What a file is called in the baseline."""
        try:
            return os.path.relpath(path or ".", self._directory).replace(os.sep, "/")
        except ValueError:  # another drive
            return os.path.normpath(path).replace(os.sep, "/")


def _is_gone(path: "Path") -> bool:
    try:
        return not path.exists()
    except OSError:  # a name that no file can have
        return True
