#!/usr/bin/env python3
"""Plants each breach in a small clean tree and sees that check.py finds it, and that it finds nothing else."""
import pathlib
import tempfile
import unittest

import check
import rules

DRAWING = {"QColor", "QLabel", "qcolor.h"}
CLEAN = {
    "app/main.cpp": '#include "ui/wizard.h"\n#include "app/practice/practice_tenants.h"\n#include <QApplication>\nint main() { return QApplication::exec(); }\n',
    "app/core/result.h": "#pragma once\n#include <QString>\n// A QEventLoop would be wrong here, and so would app.exec().\n",
    "app/net/http_client.h": '#pragma once\n#include "app/core/result.h"\n',
    "app/targets/make_plan.cpp": '#include "app/targets/okta/apps.h"\n#include "app/targets/cloudflare/idps.h"\n',
    "app/targets/okta/apps.cpp": '#include "app/targets/okta/apps.h"\nauto help = "https://example.test/app.exec()";\n',
    "app/practice/okta_tenant.cpp": '#include "app/practice/tenant.h"\n',
    "ui/pages/welcome.cpp": '#include "app/session.h"\n#include <QLabel>\n',
    "tests/net/test_http.cpp": '#include "app/practice/practice_tenants.h"\nvoid t() { QEventLoop loop; }\n',
}
OPEN_END = "TO" + "DO"
BREACHES = {
    "window below ui": ("app/net/a.cpp", '#include "ui/wizard.h"\n', "may not know ui"),
    "widget below ui": ("app/net/a.cpp", "#include <QLabel>\n", "without Qt Gui"),
    "colour by its small header": ("app/core/a.h", "#include <qcolor.h>\n", "without Qt Gui"),
    "widget by its module": ("app/setup/a.cpp", "#include <QtWidgets/QDialog>\n", "without Qt Gui"),
    "okta knows cloudflare": ("app/targets/okta/a.cpp", '#include "app/targets/cloudflare/idps.h"\n', "may not know targets/cloudflare"),
    "configcat knows okta": ("app/targets/configcat/a.cpp", '#include "app/targets/okta/apps.h"\n', "may not know targets/okta"),
    "core knows net": ("app/core/a.cpp", '#include "app/net/http_client.h"\n', "app/core may not know app/net"),
    "net knows a target": ("app/net/a.cpp", '#include "app/targets/okta/apps.h"\n', "may not know app/targets"),
    "target knows the session": ("app/targets/okta/a.cpp", '#include "app/session.h"\n', "may not know app/session"),
    "window knows a vendor": ("ui/a.cpp", '#include "app/targets/okta/apps.h"\n', "only through the session"),
    "window knows practice": ("ui/a.cpp", '#include "app/practice/tenant.h"\n', "only main and tests"),
    "command line knows practice": ("app/cli/a.cpp", '#include "app/practice/tenant.h"\n', "only main and tests"),
    "session knows practice": ("app/session.cpp", '#include "app/practice/tenant.h"\n', "app/session may not know app/practice"),
    "a part without a level": ("app/misc/a.cpp", '#include "app/core/result.h"\n', "has no place"),
    "long file": ("app/net/a.cpp", "\n" * 301, "longer than 300"),
    "nested loop": ("app/net/a.cpp", "void f() { QEventLoop loop; }\n", "nests an event loop"),
    "dialog exec": ("ui/a.cpp", "void f() { box.exec(); }\n", "nests an event loop"),
    "menu exec": ("ui/a.cpp", "void f() { menu->exec(where); }\n", "nests an event loop"),
    "process events": ("ui/a.cpp", "void f() { QCoreApplication::processEvents(); }\n", "nests an event loop"),
    "waiting for a reply": ("app/net/a.cpp", "void f() { reply->waitForReadyRead(100); }\n", "nests an event loop"),
    "waiting for a task": ("app/cli/a.cpp", "void f() { QCoro::waitFor(task); }\n", "nests an event loop"),
    "open end in code": ("app/net/a.cpp", f"// {OPEN_END} later\n", "an open end"),
    "open end elsewhere": ("packaging/run", f"# {OPEN_END} later\n", "an open end"),
}


class SelfCheck(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.tree = pathlib.Path(folder.name)
        for name, text in CLEAN.items():
            self.write(name, text)

    def write(self, name, text):
        path = self.tree / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def test_clean_tree_passes(self):
        self.assertEqual(list(check.check(self.tree, DRAWING)), [])

    def test_each_breach_is_found(self):
        for what, (name, text, complaint) in BREACHES.items():
            with self.subTest(what):
                kept = (self.tree / name).read_text() if (self.tree / name).exists() else None
                self.write(name, text)
                found = list(check.check(self.tree, DRAWING))
                self.assertTrue(found, "nothing was found")
                for line in found:
                    self.assertTrue(line.startswith(name + ":"), line)
                self.assertTrue(any(complaint in line for line in found), found)
                (self.tree / name).unlink() if kept is None else self.write(name, kept)

    def test_built_files_are_left_alone(self):
        self.write("build/asan/app/net/a.cpp", "#include <QLabel>\n")
        self.assertEqual(list(check.check(self.tree, DRAWING)), [])


class RulesCheck(unittest.TestCase):
    """Each fault in the table of rules is found."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.tree = pathlib.Path(folder.name)
        (self.tree / "tests").mkdir()
        (self.tree / "app.cpp").touch()
        (self.tree / "tests/a_test.cpp").write_text('void shows()\n{\n    row("one");\n}\n')

    def faults(self, change=lambda rows: None, documents=None):
        table = {rule: f'| {rule} | words | `app.cpp` | `a_test.cpp: shows "one"` |' for rule in rules.RULES}
        change(table)
        (self.tree / "tests/rules.md").write_text("\n".join(table.values()) + "\n")
        return list(rules.check(self.tree, documents))

    def test_a_whole_table_passes(self):
        self.assertEqual(self.faults(), [])

    def test_each_fault_is_found(self):
        row = "| R7 | {} | `{}` | `{}` |"
        for what, text in {
            "missing": "",
            "twice": f"{row.format('x', 'app.cpp', 'a_test.cpp: shows')}\n| R8 | x | `app.cpp` | `a_test.cpp: shows` |",
            "not there": row.format("x", "app2.cpp", "a_test.cpp: shows"),
            "is not there": row.format("x", "app.cpp", "b_test.cpp: shows"),
            "has no": row.format("x", "app.cpp", "a_test.cpp: hides"),
            "no row": row.format("x", "app.cpp", 'a_test.cpp: shows "two"'),
            "lacks": row.format("", "app.cpp", "a_test.cpp: shows"),
            "cells": "| R7 | x |",
            "path: function": row.format("x", "app.cpp", "a_test.cpp"),
        }.items():
            with self.subTest(what):
                found = self.faults(lambda rows: rows.update(R7=text))
                self.assertTrue(any(what in fault for fault in found), found)

    def test_a_rule_that_only_the_documents_have_is_found(self):
        documents = self.tree / "documents.md"
        documents.write_text("| R87 | A | P | new | there | ok |\n")
        self.assertEqual(self.faults(documents=documents), ["R87 is missing"])


if __name__ == "__main__":
    unittest.main()
