#!/usr/bin/env python3
"""Plants each fault in a small catalogue or card and sees that check.py finds it, and that it finds nothing else."""
import copy
import pathlib
import sys
import tempfile
import unittest

import check

LUPDATE = sys.argv[1:]
SOURCES = '''namespace bw {
class Page : public QObject
{
    Q_OBJECT
    QString a() { return tr("%1 of %2 steps"); }
    QString b() { return tr("&Next"); }
    QString c(int n) { return tr("%n change(s)", nullptr, n); }
};
}
'''
OF_NO_CLASS = '''namespace bw {
struct LongWords { Q_DECLARE_TR_FUNCTIONS(bw::Page) };
using Words = LongWords;
QString a() { return Words::tr("&Next"); }
}
'''
GOOD = {
    "%1 of %2 steps": ["%1 von %2 Schritten"],
    "&Next": ["&Weiter"],
    "%n change(s)": ["eine Änderung", "%n Änderungen"],
}
FAULTS = {
    "not translated": ({"&Next": [""]}, "“&Next” is not translated"),
    "a form is empty": ({"%n change(s)": ["eine Änderung", ""]}, "is not translated"),
    "a form too few": ({"%n change(s)": ["%n Änderungen"]}, "is not translated"),
    "a place is lost": ({"%1 of %2 steps": ["%1 Schritte"]}, "other places"),
    "a place is doubled": ({"%1 of %2 steps": ["%1 von %1 Schritten"]}, "other places"),
    "the Alt letter is lost": ({"&Next": ["Weiter"]}, "Alt letters"),
    "white space came along": ({"&Next": ["&Weiter "]}, "white space"),
    "missing": ({"&Next": None}, "“&Next” is missing"),
    "gone": ({"Old": ["Alt"]}, "“Old” is no longer in the sources"),
}
CARD = {"title": "Connect {label}", "where": "Applications", "actions": ["Choose Save."],
        "de": {"title": "{label} verbinden", "where": "Applications", "actions": ["Wählen Sie Save."]}}
CARD_FAULTS = {
    "no German at all": lambda card: card.pop("de"),
    "a step too few": lambda card: card["actions"].append("Close it."),
    "an empty text": lambda card: card["de"].update(where=""),
    "a place is lost": lambda card: card["de"].update(title="Verbinden"),
}


def catalogue(texts):
    def escaped(text):
        return text.replace("&", "&amp;")

    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", '<TS version="2.1" language="de_DE">',
             "<context>", "    <name>bw::Page</name>"]
    for source, forms in texts.items():
        plural = source.startswith("%n")
        inner = "".join(f"<numerusform>{escaped(form)}</numerusform>" for form in forms) if plural else escaped(forms[0])
        state = "" if all(forms) else ' type="unfinished"'
        lines.append(f'    <message{" numerus=" + chr(34) + "yes" + chr(34) if plural else ""}><source>{escaped(source)}'
                     f"</source><translation{state}>{inner}</translation></message>")
    return "\n".join([*lines, "</context>", "</TS>", ""])


class SelfCheck(unittest.TestCase):
    def found(self, changes, more=""):
        with tempfile.TemporaryDirectory() as room:
            tree = pathlib.Path(room)
            for folder in ("app", "ui", "translations"):
                (tree / folder).mkdir()
            (tree / "ui/page.cpp").write_text(SOURCES + more, encoding="utf-8")
            texts = {source: forms for source, forms in {**GOOD, **changes}.items() if forms is not None}
            (tree / "translations/bridgewright_de.ts").write_text(catalogue(texts), encoding="utf-8")
            return list(check.check(tree, LUPDATE))

    def test_good_catalogue_passes(self):
        self.assertEqual(self.found({}), [])

    def test_each_fault_is_found_alone(self):
        for what, (changes, complaint) in FAULTS.items():
            with self.subTest(what):
                found = self.found(changes)
                self.assertEqual(len(found), 1, found)
                self.assertIn(complaint, found[0])

    def test_a_text_of_no_class_is_found(self):
        found = self.found({}, OF_NO_CLASS)
        self.assertEqual(len(found), 1, found)
        self.assertIn("belongs to no class", found[0])

    def test_cards(self):
        self.assertEqual(list(check.card_breaches(CARD)), [])
        for what, spoil in CARD_FAULTS.items():
            with self.subTest(what):
                card = copy.deepcopy(CARD)
                spoil(card)
                self.assertTrue(list(check.card_breaches(card)))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
