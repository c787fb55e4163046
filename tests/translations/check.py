#!/usr/bin/env python3
"""check.py --tree TREE LUPDATE [OPTION...]: holds the translations to what the sources say.

A copy of each catalogue is brought up to date from app/ and ui/ by lupdate, called as the target update_translations
calls it. Prints one line for each text that is new, gone, unfinished, of no class, or translated with other places or
Alt letters than the original has, and for each by-hand instruction without its German, and ends with 1 if there was any.
"""
import argparse
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

PLACES = re.compile(r"%(?:L?[1-9][0-9]?|n)")
FILLINGS = re.compile(r"\{\w+\}")
ALT_LETTER = re.compile(r"&(?:amp;)?(\w)")


def messages(catalogue):
    """(context, source, comment) -> the <message> element."""
    found = {}
    for context in ElementTree.parse(catalogue).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source") or "", message.findtext("comment") or "")
            found[key] = message
    return found


def places(text, without_count=False):
    return sorted(place for place in PLACES.findall(text) if not (without_count and place == "%n"))


def alt_letters(text):
    return len(ALT_LETTER.findall(text.replace("&&", "")))


def forms_of(message):
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.iter("numerusform")]
    return [translation.text or ""]


def faults_of(message):
    source = message.findtext("source") or ""
    plural = message.get("numerus") == "yes"
    forms = forms_of(message)
    if message.find("translation").get("type") == "unfinished" or not all(forms):
        yield "is not translated"
        return
    for form in forms:
        # A plural form may say "one" in words.
        if places(form, plural) != places(source, plural):
            yield f"has other places than the original: “{form}”"
        if alt_letters(form) != alt_letters(source):
            yield f"has another number of Alt letters than the original: “{form}”"
        if (form[:1].isspace(), form[-1:].isspace()) != (source[:1].isspace(), source[-1:].isspace()):
            yield f"begins or ends with other white space than the original: “{form}”"


def breaches(kept, updated):
    """What is wrong with the catalogue `kept`; `updated` is the same one after lupdate."""
    known, wanted = messages(kept), messages(updated)
    for context, source, _ in sorted(known.keys() - wanted.keys()):
        yield f"{context}: “{source}” is no longer in the sources"
    for key in sorted(wanted):
        if not key[0]:  # lupdate does not look through "using Words = …"
            yield f"“{key[1]}” belongs to no class for lupdate, so that its translation would not be found"
            continue
        for fault in faults_of(wanted[key]):
            yield f"{key[0]}: “{key[1]}” {fault if key in known else 'is missing'}"


def bring_up_to_date(catalogue, tree, lupdate):
    only_plurals = ["-pluralonly"] if catalogue.stem.endswith("_en") else []
    texts = [str(tree / "app"), str(tree / "ui")]
    subprocess.run([*lupdate, *only_plurals, *texts, "-ts", str(catalogue)], check=True, stdout=subprocess.DEVNULL)


def card_breaches(card):
    """What the German half of a by-hand instruction lacks."""
    german = card.get("de", {})
    for member in ("title", "where", "actions", "mistakes"):
        texts, translated = card.get(member, []), german.get(member, [])
        if isinstance(texts, str):
            texts, translated = [texts], [translated or ""]
        if len(texts) != len(translated) or not all(translated):
            yield f"“{member}” is not translated"
            continue
        for text, other in zip(texts, translated):
            if set(FILLINGS.findall(text)) != set(FILLINGS.findall(other)):
                yield f"has other places than the original: “{other}”"


def check(tree, lupdate):
    for path in sorted((tree / "resources/byhand").glob("*.json")):
        for breach in card_breaches(json.loads(path.read_text(encoding="utf-8"))):
            yield f"{path.name}: {breach}"
    with tempfile.TemporaryDirectory() as room:
        for kept in sorted((tree / "translations").glob("*.ts")):
            updated = pathlib.Path(shutil.copy(kept, room))
            bring_up_to_date(updated, tree, lupdate)
            for breach in breaches(kept, updated):
                yield f"{kept.name}: {breach}"


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--tree", type=pathlib.Path, required=True)
    arguments.add_argument("lupdate", nargs=argparse.REMAINDER, help="the tool with its options")
    chosen = arguments.parse_args()
    found = list(check(chosen.tree, chosen.lupdate))
    print("\n".join(found) if found else "The catalogues say all that the sources say.")
    if found:
        print("To mend it: cmake --build … --target update_translations, then translate what is unfinished.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
