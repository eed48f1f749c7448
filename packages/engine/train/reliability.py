"""How often confidence is right: python reliability.py CORPUS.jsonl PREDICTIONS.jsonl, in the form of the table in docs/quality.md.

Statements that stand in no other. A statement is right where the scorer links it to an annotated one, a part where it is exactly the annotated one.
"""
import argparse
import json
import os
import sys

PARTS = ("statement", "source", "cue", "content")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("corpus"), parser.add_argument("predictions")
    parser.add_argument("--scorer", default="../shared/score")
    args = parser.parse_args()
    sys.path.insert(0, args.scorer)
    sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
    import statements
    from calibrate import judged

    with open(args.corpus, encoding="utf-8") as file:
        corpus = [json.loads(line) for line in file]
    rows = [(statement["confidence"], right) for statement, right in judged(corpus, args.predictions, statements)]
    gaps = {}
    for low in range(9, -1, -1):
        cells = []
        for part in PARTS:
            inside = [(c[part], r[part]) for c, r in rows if c and low <= min(9, int(c[part] * 10)) < low + 1]
            if inside:
                mean, share = (sum(x[i] for x in inside) / len(inside) for i in (0, 1))
                gaps[part] = gaps.get(part, 0) + abs(mean - share) * len(inside) / len(rows)
                cells.append(f"{len(inside)}, {share:.2f}")
            else:
                cells.append("")
        if any(cells):
            print(f"| {low / 10} to {(low + 1) / 10} | " + " | ".join(cells) + " |")
    print("| expected calibration error | " + " | ".join(f"{gaps[part]:.3f}" for part in PARTS) + " |")
    gold = sum(len(doc["attributions"]) for doc in corpus)
    for least in (0.0, 0.5, 0.6, 0.7, 0.8, 0.9):
        kept = [r["statement"] for c, r in rows if c["statement"] >= least]
        print(f"| {least} | {len(kept)} | {sum(kept) / len(kept):.2f} | {sum(kept) / gold:.2f} |")


if __name__ == "__main__":
    main()
