#!/usr/bin/env python3
"""Checks tests/rules.md: every rule of the vendors' documents has a place in the code and a test that shows it.

A line of the table is | rule | what it says | code | shown by |. `code` names files of the tree; `shown by` names tests
as `path: function` or `path: function "row"`, where path lies below tests/. A rule that is missing, a file that is not
there and a test that does not exist are faults.

rules.py TREE [DOCUMENTS]: DOCUMENTS, where it exists, is the file that the rules were collected in; a rule that it has and
the table lacks is a fault too.
"""
import pathlib
import re
import sys

RULES = [f"R{n}" for n in range(1, 87)] + [f"L{n}" for n in range(1, 33)] + [f"K-{n}" for n in range(1, 21)]
TICKED = re.compile(r"`([^`]+)`")
TEST = re.compile(r'^(?P<file>[^:]+): (?P<function>\w+)(?: "(?P<row>[^"]+)")?$')


def rows_of(text):
    """(line number, cells) of each row whose first cell is a rule."""
    for number, line in enumerate(text.split("\n"), 1):
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if line.startswith("|") and re.fullmatch(r"[RL]\d+|K-\d+", cells[0]):
            yield number, cells


def fault_of_test(tree, named):
    match = TEST.match(named)
    if not match:
        return f"`{named}` is not `path: function` nor `path: function \"row\"`"
    path = tree / "tests" / match["file"]
    if not path.is_file():
        return f"tests/{match['file']} is not there"
    text = path.read_text(encoding="utf-8")
    declares = r"def " if path.suffix == ".py" else r"\bvoid "
    if not re.search(declares + re.escape(match["function"]) + r"\(", text):
        return f"{match['file']} has no {match['function']}"
    if match["row"] and not re.search(r'\(\s*"' + re.escape(match["row"]) + '"', text):
        return f"{match['file']} has no row \"{match['row']}\""
    return None


def check(tree, documents=None):
    table = (tree / "tests/rules.md").read_text(encoding="utf-8")
    seen = []
    for number, cells in rows_of(table):
        rule = cells[0]
        if len(cells) != 4:
            yield f"{number}: {rule} has {len(cells)} cells, not 4"
            continue
        if rule in seen:
            yield f"{number}: {rule} stands there twice"
        seen.append(rule)
        code, tests = TICKED.findall(cells[2]), TICKED.findall(cells[3])
        if not cells[1] or not code or not tests:
            yield f"{number}: {rule} lacks words, a place in the code or a test"
        for name in code:
            if not (tree / name).is_file():
                yield f"{number}: {rule}: {name} is not there"
        for fault in filter(None, (fault_of_test(tree, test) for test in tests)):
            yield f"{number}: {rule}: {fault}"
    wanted = list(RULES)
    if documents and documents.is_file():
        wanted += [cells[0] for _, cells in rows_of(documents.read_text(encoding="utf-8"))]
    for rule in dict.fromkeys(wanted):
        if rule not in seen:
            yield f"{rule} is missing"


def main():
    tree = pathlib.Path(sys.argv[1])
    documents = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else None
    faults = list(check(tree, documents))
    for fault in faults:
        print(f"tests/rules.md:{fault}")
    if documents and not documents.is_file():
        print(f"{documents} is not there: only the rules known by their numbers were looked for")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
