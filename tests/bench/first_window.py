"""Measures how soon a program's first window is painted and what memory it takes; started by `first-window`.

Nothing is polled: the X server reports when a top-level window is mapped and when it is drawn to (DAMAGE). Painted is
the first report after which the window shows more than two colours. Memory is PSS, over the whole process tree, three
seconds later.
"""
import argparse
import os
import select
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

from Xlib import X, display, error
from Xlib.ext import damage

SETTLE_SECONDS = 3.0
PATIENCE_SECONDS = 30.0
PEER = "keepassxc"
OURS = "build/release/bridgewright"
GOAL = {"painted": 0.6, "memory": 0.5}


class BareServer:
    """An X server without window manager or compositor, for as long as the `with` block lasts."""

    def __enter__(self):
        reading, writing = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x1024x24", "-nolisten", "tcp", "-noreset"],
            pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as answer:  # up to the newline: the server dies of a pipe closed before it
            number = answer.readline().strip()
        if not number:
            sys.exit("first-window: Xvfb did not start")
        os.environ["DISPLAY"] = f":{number}"
        return self

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()


def process_tree(pid):
    pids = [pid]
    try:
        for thread in os.listdir(f"/proc/{pid}/task"):
            with open(f"/proc/{pid}/task/{thread}/children") as children:
                for child in children.read().split():
                    pids += process_tree(int(child))
    except OSError:
        pass
    return pids


def pss_mib(pid):
    total = 0
    for member in process_tree(pid):
        try:
            with open(f"/proc/{member}/smaps_rollup") as rollup:
                total += sum(int(line.split()[1]) for line in rollup if line.startswith("Pss:"))
        except OSError:
            pass
    return total / 1024


def shows_content(window):
    try:
        size = window.get_geometry()
        image = window.get_image(0, 0, size.width, size.height, X.ZPixmap, 0xFFFFFFFF).data
    except error.XError:
        return False
    row = size.width * 4
    colours = {image[y * row + x * 4:y * row + x * 4 + 3]
               for y in range(0, size.height, max(1, size.height // 48))
               for x in range(0, size.width, max(1, size.width // 64))}
    return len(colours) > 2


def first_paint(server, program, started):
    """Seconds from start to map and to paint of the first real window, or None when the program ends or time runs out."""
    mapped = None
    while (left := started + PATIENCE_SECONDS - time.perf_counter()) > 0 and program.poll() is None:
        if not server.pending_events() and not select.select([server.fileno()], [], [], min(left, 0.5))[0]:
            continue
        while server.pending_events():
            event = server.next_event()
            now = time.perf_counter() - started
            if event.type == X.MapNotify and not event.override:
                window = event.window
                try:
                    size = window.get_geometry()
                except error.XError:
                    continue
                if size.width <= 60 or size.height <= 40:
                    continue
                mapped = mapped or now
                window.damage_create(damage.DamageReportRawRectangles)
                if shows_content(window):
                    return mapped, time.perf_counter() - started
            elif event.type == server.extension_event.DamageNotify and shows_content(event.drawable):
                return mapped, time.perf_counter() - started
    return None


def measure(command, home):
    server = display.Display()
    server.damage_query_version()
    server.screen().root.change_attributes(event_mask=X.SubstructureNotifyMask)
    server.sync()
    environment = dict(os.environ, HOME=home, QT_QPA_PLATFORM="xcb")
    for folder, name in {"CONFIG": ".config", "CACHE": ".cache", "DATA": ".local/share", "STATE": ".local/state"}.items():
        environment[f"XDG_{folder}_HOME"] = f"{home}/{name}"
    started = time.perf_counter()
    program = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                               start_new_session=True)
    try:
        times = first_paint(server, program, started)
        if times is None:
            return None
        time.sleep(SETTLE_SECONDS)
        return {"mapped": times[0] * 1000, "painted": times[1] * 1000, "memory": pss_mib(program.pid)}
    finally:
        try:
            os.killpg(program.pid, signal.SIGTERM)
            program.wait(5)
        except ProcessLookupError:
            program.wait()
        except subprocess.TimeoutExpired:
            os.killpg(program.pid, signal.SIGKILL)
            program.wait()
        server.close()


def in_turn(commands, runs):
    """The median of each measure for each command. They take turns, so that other work on the machine hits all alike;
    the first round only warms the caches."""
    homes = [tempfile.mkdtemp() for _ in commands]
    rounds = []
    try:
        for _ in range(runs + 1):
            rounds.append([measure(command, home) for command, home in zip(commands, homes)])
            for command, result in zip(commands, rounds[-1]):
                if result is None:
                    sys.exit(f"first-window: {command[0]} showed no window")
    finally:
        for home in homes:
            shutil.rmtree(home, ignore_errors=True)
    return [{what: statistics.median(run[what] for run in measured) for what in measured[0]} for measured in zip(*rounds[1:])]


def main():
    arguments = argparse.ArgumentParser(prog="first-window")
    arguments.add_argument("-n", type=int, default=5, help="runs, after one to warm up")
    arguments.add_argument("program", nargs=argparse.REMAINDER)
    chosen = arguments.parse_args()
    commands = [chosen.program or [OURS]]
    if shutil.which(PEER):
        commands.append([PEER])

    with BareServer():
        results = in_turn(commands, chosen.n)
    for command, result in zip(commands, results):
        print("{:<28} mapped {mapped:4.0f} ms   painted {painted:4.0f} ms   PSS {memory:5.1f} MiB   (median of {})".format(
            os.path.basename(command[0]), chosen.n, **result))
    if len(results) < 2:
        print(f"{PEER} is not installed: nothing to compare with.")
        return
    for what, goal in GOAL.items():
        ratio = results[0][what] / results[1][what]
        print(f"{what}: {ratio:.2f} of {PEER}'s (goal: at most {goal})")


if __name__ == "__main__":
    main()
