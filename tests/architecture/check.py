#!/usr/bin/env python3
"""check.py [--headers DIR;DIR...] [TREE]: holds the source tree to the shape the design gives it.

Prints one line `file:line: what is wrong` for each breach and ends with 1 if there was any. --headers names the
include folders of Qt modules that nothing below ui/ may use (QtGui, QtWidgets); without it they are known by prefix only.
"""
import argparse
import pathlib
import re
import sys

LONGEST_FILE = 300
SOURCES = {".cpp", ".h"}
SKIPPED_FOLDERS = {".git", ".cache", "node_modules", "__pycache__"}
NOT_TEXT = {".png", ".ico", ".icns", ".gz", ".jpg", ".bin"}

# Arrows point one way: a part may include parts of its own level and below.
LEVELS = {
    "app/core": 0,
    "app/net": 1, "app/secrets": 1,
    "app/journal": 2,
    "app/setup": 3, "app/plan": 3, "app/byhand": 3, "app/scim": 3, "app/oidc": 3, "app/saml": 3,
    "app/targets": 4,
    "app/export": 5, "app/session": 5, "app/session_cards": 5, "app/session_checks": 5, "app/session_undo": 5,
    "app/cli": 6, "app/practice": 6,
    "ui": 7,
    "app/main": 8,
}
# Written in two halves, so that this file passes its own check.
OPEN_ENDS = re.compile("|".join(a + b for a, b in [
    ("TO", "DO"), ("FIX", "ME"), ("XX", "X"), ("HA", "CK"), ("not imple", "mented"), ("placeholder for", " now")]))
NESTED_LOOP = re.compile(r"\bQEventLoop\b|\bprocessEvents\b|(?:\.|->|::)\s*exec\s*\(|"
                         r"\bQCoro::waitFor\b|"
                         r"\bwaitFor(?:Finished|ReadyRead|BytesWritten|Connected|Disconnected|Encrypted|Started|Done)\s*\(|"
                         r"\b(?:sleep_for|sleep_until|QThread::m?u?sleep)\b")
INCLUDE = re.compile(r'^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)')
TOKENS = re.compile(r'//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"', re.S)


def files_of(tree):
    for path in sorted(tree.rglob("*")):
        parts = path.relative_to(tree).parts
        if any(part in SKIPPED_FOLDERS or part == "build" or part.startswith("build-") for part in parts[:-1]):
            continue
        if path.is_file() and not path.is_symlink() and path.suffix not in NOT_TEXT:
            yield path.relative_to(tree).as_posix(), path


def without_comments_and_texts(source):
    """The code alone, line for line: what stands in comments and string literals is blanked."""
    return TOKENS.sub(lambda found: "\n" * found.group().count("\n"), source)


def part_of(name):
    """The part of LEVELS a file or an included header belongs to: app/net/json.h -> app/net, app/session.h -> app/session."""
    first, _, rest = name.partition("/")
    if first == "ui":
        return "ui"
    if first != "app" or not rest:
        return None
    return "app/" + rest.split("/")[0].split(".")[0]


def vendor_of(name):
    found = re.match(r"app/targets/(\w+)/", name)
    return found.group(1) if found else None


def include_breaches(name, header, quoted, drawing_headers):
    here, there = part_of(name), part_of(header) if quoted else None
    tests = name.startswith("tests/")
    if here and here not in LEVELS:
        yield f"{here} has no place among the levels; give it one in tests/architecture/check.py"
        return
    if here and there and LEVELS.get(there, 99) > LEVELS[here]:
        yield f"includes {header}: {here} may not know {there}"
    mine, theirs = vendor_of(name), vendor_of(header)
    if theirs and mine and mine != theirs:
        yield f"includes {header}: targets/{mine} may not know targets/{theirs}"
    if theirs and name.startswith("ui/"):
        yield f"includes {header}: the window knows systems only through the session"
    if there == "app/practice" and here != "app/practice" and here != "app/main" and not tests:
        yield f"includes {header}: only main and tests know practice"
    if name.startswith("app/") and here != "app/main":
        if header.split("/")[0] in ("QtGui", "QtWidgets", "QtSvg", "QtSvgWidgets") or header in drawing_headers:
            yield f"includes <{header}>: app/ is built without Qt Gui and Widgets"


def breaches_of(name, text, drawing_headers):
    lines = text.split("\n")
    for number, line in enumerate(lines, 1):
        if OPEN_ENDS.search(line):
            yield number, "an open end: finish it, or say in the README what is missing"
    suffix = pathlib.PurePosixPath(name).suffix
    if suffix in SOURCES | {".py"} and len(text.splitlines()) > LONGEST_FILE:
        yield LONGEST_FILE + 1, f"longer than {LONGEST_FILE} lines: more than one thing lives here"
    if suffix not in SOURCES:
        return
    for number, line in enumerate(lines, 1):
        if found := INCLUDE.match(line):
            header = found.group(1) or found.group(2)
            for breach in include_breaches(name, header, bool(found.group(1)), drawing_headers):
                yield number, breach
    if name.startswith(("app/", "ui/")) and part_of(name) != "app/main":
        for number, line in enumerate(without_comments_and_texts(text).split("\n"), 1):
            if found := NESTED_LOOP.search(line):
                yield number, f"`{found.group().strip()}` blocks or nests an event loop"


def check(tree, drawing_headers=frozenset()):
    for name, path in files_of(tree):
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        # Translations carry other people's words, fuzzing corpora bytes, lock files checksums.
        others = path.suffix == ".ts" or path.name == "package-lock.json" or name == "LICENSE"
        if others or name.startswith("tests/fuzz/corpus"):
            continue
        for number, breach in breaches_of(name, text, drawing_headers):
            yield f"{name}:{number}: {breach}"


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--headers", default="", help="include folders, separated by ;")
    arguments.add_argument("tree", nargs="?", default=pathlib.Path(__file__).resolve().parents[2], type=pathlib.Path)
    chosen = arguments.parse_args()
    folders = [pathlib.Path(folder) for folder in chosen.headers.split(";") if folder]
    drawing = {header.name for folder in folders if folder.name in ("QtGui", "QtWidgets") for header in folder.iterdir()}
    found = list(check(chosen.tree, drawing))
    print("\n".join(found) if found else "The tree has the shape of the design.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
