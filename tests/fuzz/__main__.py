"""`PYTHONPATH=tests python -m fuzz [TARGET …]`: run targets under atheris, each in a process of its own.

Exits with 1 where a target found something; the input that does it is kept as `build/fuzz/TARGET/found-…`.
"""

import subprocess
import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path

FOLDER = Path(__file__).parents[2] / "build" / "fuzz"
# One input may take this long, in seconds, though every call of it is traced.
_LONGEST = 20
_LARGEST = 8192
_TARGETS = ("parse", "lint", "fix", "configuration", "suppressions", "baseline", "outputs", "markings")


def main(arguments: Sequence[str]) -> int:
    """Fuzz the targets, one after the other."""
    parser = ArgumentParser(prog="python -m fuzz", description=main.__doc__)
    parser.add_argument("targets", metavar="TARGET", nargs="*", help=f"one of {', '.join(_TARGETS)}; else all")
    parser.add_argument("--seconds", type=int, default=120, help="how long each target runs (default: 120)")
    parser.add_argument("--here", action="store_true", help="run the one target in this process")
    options = parser.parse_args(arguments)
    if options.here:
        fuzz(options.targets[0], options.seconds)
    failed = [target for target in options.targets or _TARGETS if run(target, options.seconds)]
    print(f"found something: {', '.join(failed)}" if failed else "found nothing")
    return 1 if failed else 0


def run(target: str, seconds: int) -> int:
    """The exit code of a target's process: 0 where it found nothing."""
    command = (sys.executable, "-m", "fuzz", "--here", target, f"--seconds={seconds}")
    return subprocess.run(command, check=False).returncode


def fuzz(target: str, seconds: int) -> None:
    """Fuzz one target in this process, which ends with it."""
    import atheris

    with atheris.instrument_imports(include=["cablelint"]):
        import pkgutil
        from importlib import import_module

        import cablelint

        for module in pkgutil.walk_packages(cablelint.__path__, "cablelint."):
            if not module.name.endswith(("__main__", "_tables")):
                import_module(module.name)
    from fuzz.seeds import SEEDS, words
    from fuzz.targets import TARGETS

    corpus = FOLDER / target / "corpus"
    corpus.mkdir(parents=True, exist_ok=True)
    for number, text in enumerate(SEEDS[target]()):
        (corpus / f"seed-{number:03}").write_bytes(text.encode("utf-8", "surrogatepass"))
    dictionary = FOLDER / "words.dict"
    dictionary.write_text("".join(f'"{_escaped(word)}"\n' for word in sorted(words())), encoding="ascii")
    atheris.Setup(
        [
            *(sys.argv[0], str(corpus), f"-dict={dictionary}", f"-artifact_prefix={FOLDER / target}/found-"),
            *(f"-max_total_time={seconds}", f"-timeout={_LONGEST}", f"-max_len={_LARGEST}", "-verbosity=1"),
            "-print_final_stats=1",
        ],
        TARGETS[target],
    )
    atheris.Fuzz()


def _escaped(word: str) -> str:
    """A word as the dictionaries of libFuzzer have it."""
    return "".join(
        chr(byte) if 0x20 <= byte < 0x7F and byte not in b'"\\' else f"\\x{byte:02x}" for byte in word.encode()
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
