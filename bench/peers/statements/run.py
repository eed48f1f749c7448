#!/usr/bin/env python3
"""Who said what, by Rapporteur and its peers on the same documents in one run, as a Markdown table.

    run.py [CORPUS.jsonl] [--limit N] [--only NAME,...] [--out FOLDER]

Each peer is a command that is given text files and prints a JSON line for each, in order, as `rapporteur read` does. All run the
same way, one after another, on one processor each. Loading is the time until the line for a first, made-up document is there.
Then all documents are read against the clock, with a few of them before and after that are not counted.
Scored by ../shared/score/statements.py, whose docstring says what the columns are.
"""
import argparse
import json
import os
import re
import shlex
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
SHARED = ROOT.parent / "shared"
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "rapporteur-peers"

# Holds a direct and an indirect statement, so that whatever is loaded at first use is loaded.
FIRST = "The bridge\n\n“The bridge is safe,” said Ann Lee, the mayor, on Monday. She added that the work would take a year.\n"
UNCOUNTED = 5

# Load average above which speeds are not to be trusted.
BUSY = 0.5


@dataclass(frozen=True)
class Peer:
    name: str
    version: str
    command: list[str]
    # The command as the table shows it.
    shown: str
    # Roles it does not give at all; their figures are left blank.
    without: tuple[str, ...] = ()


def peers():
    yield rapporteur("rapporteur")
    yield rapporteur("rapporteur-rules", "--rules-only")
    yield textacy()
    yield corenlp()


def rapporteur(name, *options):
    version = json.loads((ROOT / "packages/server/package.json").read_text())["version"]
    commit = subprocess.run(["git", "-C", ROOT, "describe", "--always", "--exclude", "*", "--dirty"], capture_output=True, text=True)
    command = ["npx", "rapporteur", "read", *options]
    return Peer(name, f"{version} ({commit.stdout.strip() or 'no commit'})", command, shlex.join(command))


def textacy():
    pinned = dict(re.findall(r"^([\w-]+)==(\S+)", (HERE / "requirements.txt").read_text(), re.M))
    model = next(name for name in pinned if name.startswith("en_core_web"))
    version = f"{pinned['textacy']}, spaCy {pinned['spacy']}, {model} {pinned[model]}"
    command = [str(CACHE / "venv/bin/python"), str(HERE / "textacy_quotes.py")]
    return Peer("textacy", version, command, "python textacy_quotes.py")


def corenlp():
    version = re.search(r"<corenlp.version>(.+?)<", (HERE / "pom.xml").read_text())[1]
    path = CACHE / "corenlp.classpath"
    command = ["java", "-Xmx6g", "-cp", path.read_text().strip() if path.exists() else "", str(HERE / "Quotes.java")]
    return Peer("corenlp", version, command, "java -Xmx6g -cp … Quotes.java", without=("cue",))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("corpus", nargs="?", type=Path, default=SHARED / "data/statements/dev.jsonl")
    parser.add_argument("--limit", type=int, help="read only so many documents")
    parser.add_argument("--only", help="peers to run, by name, with commas between")
    parser.add_argument("--out", type=Path, default=CACHE / "statements", help="where predictions and logs are kept")
    args = parser.parse_args()
    if not (CACHE / "venv").exists() or not (CACHE / "corenlp.classpath").exists():
        sys.exit(f"The peers are not in {CACHE}. Fetch them: {HERE / 'setup.sh'}")
    every = list(peers())
    unknown = set((args.only or "").split(",")) - {"", *(peer.name for peer in every)}
    if unknown:
        sys.exit(f"No such peer: {', '.join(sorted(unknown))}. There are: {', '.join(peer.name for peer in every)}.")
    chosen = [peer for peer in every if not args.only or peer.name in args.only.split(",")]
    with open(args.corpus, encoding="utf-8") as file:
        documents = [json.loads(line) for line in file if line.strip()][: args.limit]
    args.out.mkdir(parents=True, exist_ok=True)

    rows, notes = [], []
    busy = os.getloadavg()[0]
    if busy > BUSY:
        notes.append(f"The machine was busy when this began (load average {busy:.1f}), so the speeds say nothing.")
    for peer in chosen:
        print(f"{peer.name} …", file=sys.stderr, flush=True)
        ran = run(peer, documents, args.out)
        figures = score(args.corpus, len(documents), ran.predictions)
        rows.append(row(peer, ran, figures))
        print(*rows[-1], sep="  ", file=sys.stderr, flush=True)
        if ran.failed:
            notes.append(f"{peer.name} gave up {ran.failed} times, in {ran.failed_documents} documents.")
        if ran.read < len(documents):
            notes.append(f"{peer.name} printed nothing for {len(documents) - ran.read} documents (see {ran.log}).")
    print(f"{args.corpus.name}, {len(documents)} documents; one processor each\n")
    print(table(rows))
    print("".join(f"\n{note}" for note in notes))


@dataclass(frozen=True)
class Run:
    predictions: Path
    log: Path
    # Seconds until the first document was read.
    loading: float
    # Seconds for the documents that count.
    seconds: float
    read: int
    failed: int
    failed_documents: int


def run(peer, documents, out):
    """Runs a peer over the documents, keeps what it printed, and times the lines as they come."""
    predictions, log = out / f"{peer.name}.jsonl", out / f"{peer.name}.log"
    texts = {f"{doc['id']}.txt": doc["text"] for doc in documents}
    before = {"first.txt": FIRST, **uncounted("before", documents)}
    times, lines = {}, {}
    with tempfile.TemporaryDirectory() as folder, open(log, "wb") as errors:
        paths = [written(folder, *file) for file in {**before, **texts, **uncounted("after", documents)}.items()]
        started = time.monotonic()
        process = subprocess.Popen(
            [*peer.command, *paths], cwd=ROOT, stdout=subprocess.PIPE, stderr=errors, preexec_fn=on_one_processor
        )
        for line in process.stdout:
            arrived = time.monotonic()
            if line.startswith(b"{"):
                item = json.loads(line)
                name = os.path.basename(item["input"])
                times[name], lines[name] = arrived, {**item, "input": name}
        process.wait()
    counted = [lines[name] for name in texts if name in lines]
    if not counted or "first.txt" not in times:
        sys.exit(f"{peer.name} read nothing; see {log}")
    predictions.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in counted), encoding="utf-8")
    failures = [len(line.get("failed", [])) for line in counted]
    return Run(
        predictions=predictions,
        log=log,
        loading=times["first.txt"] - started,
        seconds=times[counted[-1]["input"]] - max(times[name] for name in before if name in times),
        read=len(counted),
        failed=sum(failures),
        failed_documents=sum(map(bool, failures)),
    )


def uncounted(when, documents):
    """The first few documents under other names: to warm up with, and to keep busy a peer that reads ahead of what it prints."""
    return {f"{when}-{i}.txt": doc["text"] for i, doc in enumerate(documents[:UNCOUNTED])}


def written(folder, name, text):
    path = os.path.join(folder, name)
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(text)
    return path


def on_one_processor():
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def score(corpus, limit, predictions):
    """{row of the scorer's table: (precision, recall, F1)}"""
    command = [sys.executable, SHARED / "score/statements.py", corpus, "--predictions", predictions, "--limit", str(limit)]
    printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    figures = re.findall(r"^(\D+?)(?: +\d+){3} +([\d.]+) +([\d.]+) +([\d.]+)$", printed, re.M)
    return {name.strip(): tuple(map(float, values)) for name, *values in figures}


COLUMNS = (
    "peer", "version", "command", "exact source", "exact cue", "exact content", "linked F1", "direct", "mixed", "indirect",
    "linked P", "linked R", "documents a second", "loading",
)


def row(peer, ran, figures):
    exact = ["" if role in peer.without else decimals(figures[f"exact {role}"][2]) for role in ("source", "cue", "content")]
    linked = [decimals(figures[f"linked {kind}"][2]) for kind in ("all", "direct", "mixed", "indirect")]
    precision, recall, _ = figures["linked all"]
    speed = ran.read / ran.seconds
    return [
        peer.name, peer.version, f"`{peer.shown}`", *exact, *linked, decimals(precision), decimals(recall),
        f"{speed:.0f}" if speed >= 10 else f"{speed:.2f}", f"{ran.loading:.1f} s",
    ]


def decimals(value):
    return f"{value:.3f}".removeprefix("0")


def table(rows):
    widths = [max(map(len, column)) for column in zip(COLUMNS, *rows)]
    lines = [COLUMNS, ["-" * width for width in widths], *rows]
    return "\n".join("| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths)) + " |" for line in lines)


if __name__ == "__main__":
    main()
