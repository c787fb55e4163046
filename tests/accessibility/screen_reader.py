"""Sees and uses a program as a screen reader does: over the accessibility bus (AT-SPI), by role, name and label. Needs Debian's
/usr/bin/python3 with gir1.2-atspi-2.0 and python3-xlib, under tests/support/with-desktop."""
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402
from Xlib import X, display  # noqa: E402

Atspi.set_timeout(5000, 20000)


class Missing(AssertionError):
    pass


class Program:
    def __init__(self, command, environment):
        self.process = subprocess.Popen(command, env=environment)

    def close(self):
        self.process.terminate()
        return self.process.wait(20)

    def nodes(self):
        """Every object that shows, with its role and name."""
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(index)
            if application and application.get_process_id() == self.process.pid:
                application.clear_cache()
                yield from self._walk(application)

    def _walk(self, node):
        for index in range(node.get_child_count()):
            try:
                child = node.get_child_at_index(index)
                if child is None or not child.get_state_set().contains(Atspi.StateType.SHOWING):
                    continue
                child.clear_cache()
                yield child
                yield from self._walk(child)
            except GLib.Error:
                continue  # it went away meanwhile

    def seen(self):
        return [(node.get_role_name(), node.get_name() or "") for node in self.nodes()]

    def find(self, role, name, seconds=20, enabled=True):
        """The object, once it is there (and can be used)."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            for node in self.nodes():
                try:
                    fits = node.get_role_name() == role and name in (node.get_name() or "")
                    if fits and (not enabled or node.get_state_set().contains(Atspi.StateType.ENABLED)):
                        return node
                except GLib.Error:
                    continue
            if self.process.poll() is not None:
                raise Missing(f"the program ended with {self.process.returncode}; wanted {role} “{name}”")
            time.sleep(0.05)
        raise Missing(f"no {role} “{name}” among:\n" + "\n".join(f"  {r} “{n}”" for r, n in self.seen()))

    def press(self, name, seconds=20):
        node = self.find("push button", name, seconds)
        actions = [node.get_action_name(i) for i in range(node.get_n_actions())]
        node.do_action(actions.index("Press"))

    def text_of(self, role, label):
        """What stands in the field with this label."""
        for node in self.nodes():
            if node.get_role_name() != role:
                continue
            labels = [target.get_target(i).get_name() for target in node.get_relation_set()
                      if target.get_relation_type() == Atspi.RelationType.LABELLED_BY for i in range(target.get_n_targets())]
            if label in labels or label == node.get_name():
                return Atspi.Text.get_text(node, 0, -1)
        raise Missing(f"no {role} labelled “{label}”")

    def everything_read_aloud(self):
        """All names, descriptions and texts together."""
        words = []
        for node in self.nodes():
            try:
                words += [node.get_name() or "", node.get_description() or ""]
                if "Text" in node.get_interfaces():
                    words.append(Atspi.Text.get_text(node, 0, -1))
            except GLib.Error:
                continue
        return "\n".join(words)


def clipboard(seconds=10):
    """The text in the X clipboard."""
    screen = display.Display()
    window = screen.screen().root.create_window(0, 0, 1, 1, 0, X.CopyFromParent)
    selection, target, place = (screen.intern_atom(name) for name in ("CLIPBOARD", "UTF8_STRING", "BRIDGEWRIGHT_TEST"))
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        window.convert_selection(selection, target, place, X.CurrentTime)
        event = screen.next_event()
        if event.type == X.SelectionNotify and event.property != X.NONE:
            value = window.get_full_property(place, X.AnyPropertyType).value
            return value.decode() if isinstance(value, bytes) else value
        time.sleep(0.05)
    raise Missing("the clipboard stayed empty")
