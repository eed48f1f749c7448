"""Calibrates confidence: python calibrate.py CORPUS.jsonl PREDICTIONS.jsonl RULES_ONLY.jsonl > calibration.json

CORPUS are documents that neither the weights nor the rules were made on (the held-out end of the training part). For each
statement: was the part exactly right, was the whole found (content and source as the scorer's `linked` asks)? Logistic
regressions on the logits of the model's scores give the probabilities of what the model found; what rules found has the share
that was right, by rule, drawn towards the share of all; so has what rules alone find within another's words, which the corpus
does not mark.
"""
import argparse
import json
import os
import sys

import numpy as np

PARTS = ("source", "cue", "content")
FLOOR = 1e-4
PRIOR = 6.0


def logit(p):
    p = min(max(p, FLOOR), 1 - FLOOR)
    return float(np.log(p / (1 - p)))


def features(statement):
    """Logits of source, cue and content, and whether a rule found it too. In the order that the program reads them."""
    scores = statement["basis"]["scores"]
    return [logit(scores[part]) for part in PARTS] + [1.0 if statement["basis"]["foundBy"] == "both" else 0.0]


def fit(rows, labels, ridge=1.0, steps=50):
    """Weights and bias of a logistic regression, by Newton's method."""
    x = np.hstack([np.array(rows), np.ones((len(rows), 1))])
    y = np.array(labels, dtype=float)
    penalty = np.eye(x.shape[1]) * ridge
    penalty[-1, -1] = 0
    w = np.zeros(x.shape[1])
    for _ in range(steps):
        p = 1 / (1 + np.exp(-x @ w))
        w += np.linalg.solve(x.T @ (x * (p * (1 - p))[:, None]) + penalty, x.T @ (y - p) - penalty @ w)
    return [round(float(v), 4) for v in w]


def judged(corpus, path, scorer):
    """(statement, {part: right, whole: right}) of every statement that is nested in no other."""
    printed = scorer.load_predictions(path)
    out = []
    for doc in corpus:
        reading = printed[doc["id"]]
        tokens = scorer.Tokens(doc["text"])
        convert = scorer.map_spans(reading["text"], doc["text"])
        gold = scorer.gold_attributions(doc)
        exact = {part: {i for a in gold for i in tokens.instances(a[part], True)} for part in PARTS}
        content = [tokens.content_words(a["content"]) for a in gold]
        source = [tokens.content_words(a["source"]) for a in gold]
        for statement in reading["statements"]:
            if statement["parent"] is not None:
                continue
            spans = {part: scorer.mapped(statement[part], convert) for part in PARTS}
            right = {}
            for part in PARTS:
                found = tokens.instances(spans[part], True)
                right[part] = bool(found) and all(i in exact[part] for i in found) if spans[part] else True
            own, who = tokens.content_words(spans["content"]), tokens.content_words(spans["source"])
            at = [i for i in range(len(gold)) if scorer.jaccard(own, content[i]) >= 0.5 and (scorer.jaccard(who, source[i]) >= 0.5 or not who and not source[i])]
            right["statement"] = bool(at)
            if not spans["source"]:
                right["source"] = any(scorer.jaccard(own, content[i]) >= 0.5 and not source[i] for i in range(len(gold)))
            out.append((statement, right))
    return out


def shares(items):
    """For each rule, and for all (under ""), how often each part is right."""
    groups = {"": items}
    for item in items:
        groups.setdefault(item[0]["basis"]["rule"] or "", []).append(item) if item[0]["basis"]["rule"] else None
    all_of = {part: sum(right[part] for _, right in items) / max(1, len(items)) for part in (*PARTS, "statement")}
    return {
        rule: {part: round((sum(right[part] for _, right in group) + PRIOR * all_of[part]) / (len(group) + PRIOR), 3) for part in (*PARTS, "statement")}
        for rule, group in sorted(groups.items())
    }


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("corpus"), parser.add_argument("predictions")
    parser.add_argument("rules", help="what rules alone find in the same documents")
    parser.add_argument("--scorer", default="../shared/score")
    args = parser.parse_args()
    sys.path.insert(0, os.path.abspath(args.scorer))
    import statements as scorer

    corpus = scorer.load_jsonl(args.corpus)
    items = judged(corpus, args.predictions, scorer)
    tagged = [item for item in items if item[0]["basis"]["scores"]]
    rows = [features(statement) for statement, _ in tagged]
    model = {part: fit(rows, [right[part] for _, right in tagged]) for part in (*PARTS, "statement")}
    json.dump({"model": model, "rules": shares(judged(corpus, args.rules, scorer))}, sys.stdout, indent=2)
    print()


if __name__ == "__main__":
    main()
