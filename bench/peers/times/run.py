#!/usr/bin/env python3
"""Expressions of time, by Rapporteur and its peers on the same documents in one run, as a Markdown table.

    run.py [CORPUS.jsonl] [--only NAME,...] [--out FOLDER]

Each peer is a command that is given documents ({"id", "dct", "text"}) on the lines of its standard input and prints a JSON line for
each, in order. They run one after another. Speed is taken from the line of the first document to that of the last, so that loading
is not in it. Scored by ../shared/score/times.py, whose docstring says what the columns are.
"""
import argparse
import json
import os
import re
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
SHARED = ROOT.parent / "shared"
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "rapporteur-peers"

# Load average above which speeds are not to be trusted.
BUSY = 0.5
COLUMNS = ("peer", "version", "command", "value", "relaxed", "strict", "type", "documents a second")


@dataclass(frozen=True)
class Peer:
    name: str
    version: str
    command: list[str]
    # The command as the table shows it.
    shown: str


def peers():
    commit = subprocess.run(["git", "-C", ROOT, "describe", "--always", "--exclude", "*", "--dirty"], capture_output=True, text=True)
    version = json.loads((ROOT / "packages/server/package.json").read_text())["version"]
    node = str(ROOT / "node_modules/.bin/node") if (ROOT / "node_modules/.bin/node").exists() else "node"
    yield Peer("rapporteur", f"{version} ({commit.stdout.strip()})", [node, str(HERE / "rapporteur.ts")], "node rapporteur.ts")
    chrono = json.loads((HERE / "chrono.json").read_text())["dependencies"]["chrono-node"]
    yield Peer("chrono-node", chrono, [node, str(HERE / "chrono.ts"), str(CACHE / "chrono")], "node chrono.ts …")
    corenlp = re.search(r"<corenlp.version>(.+?)<", (HERE / "../statements/pom.xml").read_text())[1]
    path = CACHE / "corenlp.classpath"
    classpath = path.read_text().strip() if path.exists() else ""
    yield Peer("sutime", f"CoreNLP {corenlp}", ["java", "-Xmx3g", "-cp", classpath, str(HERE / "Times.java")], "java -cp … Times.java")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("corpus", nargs="?", type=Path, default=SHARED / "data/times/dev.jsonl")
    parser.add_argument("--only", help="peers to run, by name, with commas between")
    parser.add_argument("--out", type=Path, default=CACHE / "times", help="where predictions and logs are kept")
    args = parser.parse_args()
    documents = [json.loads(line) for line in args.corpus.read_text(encoding="utf-8").splitlines() if line.strip()]
    given = "".join(json.dumps({key: doc[key] for key in ("id", "dct", "text")}) + "\n" for doc in documents)
    args.out.mkdir(parents=True, exist_ok=True)
    busy = os.getloadavg()[0]
    rows = [row(peer, args.corpus, given, args.out) for peer in peers() if not args.only or peer.name in args.only.split(",")]
    print(f"{args.corpus.name}, {len(documents)} documents\n")
    for cells in (COLUMNS, ["---"] * len(COLUMNS), *rows):
        print(f"| {' | '.join(cells)} |")
    if busy > BUSY:
        print(f"\nThe machine was busy when this began (load average {busy:.1f}), so the speeds say little.")


def row(peer, corpus, given, out):
    print(f"{peer.name} …", file=sys.stderr, flush=True)
    predictions, speed = run(peer, given, out)
    command = [sys.executable, SHARED / "score/times.py", corpus, "--predictions", predictions]
    printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    figures = dict(re.findall(r"(\w+)_f1=([\d.]+)", printed))
    scores = [figures[key] for key in ("value", "relaxed", "strict", "type")]
    return [peer.name, peer.version, f"`{peer.shown}`", *scores, f"{speed:.0f}"]


def run(peer, given, out):
    """Runs a peer over the documents; where it is kept what it printed, and how many documents it read in a second."""
    path = out / f"{peer.name}.jsonl"
    source = out / "documents.jsonl"
    source.write_text(given, encoding="utf-8")
    lines, first, last = [], 0.0, 0.0
    with open(source, "rb") as stdin, open(out / f"{peer.name}.log", "wb") as errors:
        process = subprocess.Popen(peer.command, cwd=ROOT, stdin=stdin, stdout=subprocess.PIPE, stderr=errors)
        for line in process.stdout:
            if line.startswith(b"{"):
                last = time.monotonic()
                first = first or last
                lines.append(line)
        process.wait()
    if len(lines) != given.count("\n"):
        sys.exit(f"{peer.name} read {len(lines)} documents of {given.count(chr(10))}; see {out / peer.name}.log")
    path.write_bytes(b"".join(lines))
    return path, (len(lines) - 1) / (last - first)


if __name__ == "__main__":
    main()
