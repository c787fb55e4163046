#!/usr/bin/python3
"""The main job from the first page to the proof, seen and done through the accessibility bus alone, on practice tenants. The by-hand
card is followed in the practice console's web forms, with what its Copy buttons put into the clipboard.
Usage: journey.py PROGRAM, under tests/support/with-desktop."""
import http.cookiejar
import os
import re
import sys
import tempfile
import urllib.parse
import urllib.request

try:
    from screen_reader import Missing, Program, clipboard
except (ImportError, ValueError) as missing:
    print(f"skipped: {missing}")
    sys.exit(77)


class Console:
    """A person's browser at the Okta console: pages, forms, the cookie and the hidden token."""

    def __init__(self, link):
        self.page = link.split("#")[0].rstrip("/")
        cookies = urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
        self.browser = urllib.request.build_opener(urllib.request.ProxyHandler({}), cookies)

    def submit(self, form, **fields):
        page = self.browser.open(self.page + "/").read().decode()
        token = re.search(r'name="_xsrfToken"[^>]*value="([^"]+)"', page) or re.search(r'value="([^"]+)"[^>]*name="_xsrfToken"', page)
        body = urllib.parse.urlencode({"_xsrfToken": token.group(1), **fields}).encode()
        return self.browser.open(f"{self.page}/settings/{form}", body).read().decode()


def follow_card(program):
    link = None
    for node in program.nodes():
        found = re.search(r"https?://[^\s\"]+/admin/app/[^\s\"]+", " ".join([node.get_description() or "", node.get_name() or ""]))
        link = link or (found and found.group(0))
    base_url = program.text_of("text", "Base URL")
    copies = [node for node in program.nodes() if node.get_role_name() == "push button" and node.get_name().startswith("Copy")]
    assert len(copies) >= 2, f"a Copy button for each value; seen {[c.get_name() for c in copies]}"
    copies[1].do_action([copies[1].get_action_name(i) for i in range(copies[1].get_n_actions())].index("Press"))
    secret = clipboard()
    assert len(secret) >= 20, "the Copy button of the secret gives the secret"
    assert secret not in program.everything_read_aloud(), "a screen reader must not read the secret"
    assert link, "the card names its page"
    console = Console(link)
    console.submit("integration", enabled="on", baseUrl=base_url, apiToken=secret, action="save")
    console.submit("to-app", createUsers="on", updateUsers="on", deactivateUsers="on")


def main():
    environment = dict(os.environ, BRIDGEWRIGHT_HOME=tempfile.mkdtemp(), LC_ALL="C.UTF-8")
    program = Program([sys.argv[1], "--practice"], environment)
    try:
        program.find("label", "What do you want to connect?")
        program.press("Next")
        program.find("label", "Your Cloudflare account")
        program.press("Next", 40)
        program.find("label", "Your Okta org")
        program.press("Next", 40)
        program.find("label", "How people sign in")
        program.press("Next", 40)
        program.find("label", "Who is provisioned")
        program.press("Next", 40)
        program.find("label", "This is what will be done")
        program.press("Set up now", 40)
        program.find("label", "Your turn", 60, enabled=False)
        follow_card(program)
        program.press("Next", 120)
        program.find("label", "Does it work?")
        program.find("label", "It works", 120, enabled=False)
        program.press("Next", 60)
        program.find("label", "What was done")
        program.find("push button", "Export")
        unnamed = [role for role, name in program.seen() if role in ("push button", "check box") and not name]
        assert not unnamed, f"without a name for a screen reader: {unnamed}"
    except (AssertionError, Missing) as trouble:
        print(f"FAILED: {trouble}\n\nThe window said:\n{program.everything_read_aloud()}")
        return 1
    finally:
        status = program.close()
    print(f"the whole journey was made; the program ended with {status}")
    return 0


sys.exit(main())
