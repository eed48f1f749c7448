#!/usr/bin/env python3
"""Trains the trees that tell an article's body from the rest of its page (packages/core/src/clean/html/scorer).

    python3 train.py features.jsonl                      halves by site: trained on one, measured on the other; and by folds
    python3 train.py features.jsonl --write model.json   trains on all pages and writes the weights

Needs lightgbm, scikit-learn, numpy. Scores are those of ../shared/score/articles.py on the blocks that are kept.
"""
import argparse
import hashlib
import json
import os
import re
import sys
from urllib.parse import urlparse

import lightgbm as lgb
import numpy as np
from sklearn.model_selection import GroupKFold

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../../../shared/score"))
from articles import TOKEN, body_counts, body_scores, clean, shingles  # noqa: E402

THRESHOLD = 0.45


def domain(url):
    labels = re.sub(r"^www\.", "", urlparse(url).hostname).split(".")
    short = len(labels) > 1 and re.fullmatch(r"com?|org|net|gov|ac|edu", labels[-2])
    return ".".join(labels[-(3 if short else 2):])


def labels_of(words, gold):
    """A block is of the body when it is a line of the gold, or most of its 4-token shingles are the gold's."""
    known = set(shingles(gold))
    lines = {clean(line).lower() for line in gold.split("\n") if line.strip()}
    found = []
    for line in words:
        own = set(shingles(line)) if len(TOKEN.findall(line)) >= 4 else set()
        whole = clean(line).lower() in lines
        found.append(whole or (bool(own) and len(own & known) > len(own) * 0.5))
    return np.array(found, dtype=float)


def load(path):
    with open(path, encoding="utf-8") as file:
        names = json.loads(next(file))
        pages = []
        for line in file:
            page = json.loads(line)
            if not page["rows"]:
                continue
            page["x"] = np.array(page.pop("rows"), dtype=float)
            page["y"] = labels_of(page["words"], page["gold"])
            page["n"] = np.array([len(TOKEN.findall(line)) for line in page["words"]])
            page["site"] = domain(page["url"])
            pages.append(page)
    return names, pages


def weights_of(page):
    """Each block by its words, each page about alike, so that long pages do not decide."""
    share = (page["n"] + 1) / max(60, (page["n"] * page["y"]).sum())
    return np.minimum(share, 1) * 100 / max(1, share.sum() / 3)


def fit(pages, rounds=150):
    data = lgb.Dataset(np.vstack([p["x"] for p in pages]), np.concatenate([p["y"] for p in pages]),
                       weight=np.concatenate([weights_of(p) for p in pages]))
    options = dict(objective="binary", num_leaves=15, learning_rate=0.06, min_data_in_leaf=20, feature_fraction=0.5,
                   bagging_fraction=0.7, bagging_freq=1, lambda_l2=3, verbose=-1, seed=0, num_threads=2, deterministic=True)
    return lgb.train(options, data, rounds)


def score(pages, sure):
    counts = []
    for page, values in zip(pages, sure):
        kept, seen = [], set()
        for line, value, tag in zip(page["words"], values, page["tags"]):
            if value <= THRESHOLD or tag == "h1" or (len(line) >= 20 and line in seen):
                continue
            seen.add(line)
            kept.append(line)
        counts.append(body_counts({"text": page["gold"]}, "\n\n".join(kept)))
    return "precision {:.3f}  recall {:.3f}  F1 {:.3f}".format(*body_scores(counts))


def trees_of(model):
    for tree in model.dump_model()["tree_info"]:
        nodes, leaves = [], []

        def walk(node):
            if "split_feature" not in node:
                leaves.append(float("%.5g" % node["leaf_value"]))
                return -len(leaves)
            at = len(nodes)
            nodes.append(None)
            nodes[at] = [node["split_feature"], float("%.6g" % node["threshold"]), walk(node["left_child"]),
                         walk(node["right_child"])]
            return at

        walk(tree["tree_structure"])
        yield "|".join(",".join("%g" % value for value in values) for values in ([v for node in nodes for v in node], leaves))


def main():
    args = argparse.ArgumentParser()
    args.add_argument("features")
    args.add_argument("--write")
    args = args.parse_args()
    names, pages = load(args.features)
    if args.write:
        with open(args.write, "w", encoding="utf-8") as file:
            json.dump({"features": names, "trees": list(trees_of(fit(pages)))}, file, indent=2)
            file.write("\n")
        return
    tune = [p for p in pages if hashlib.sha256(p["site"].encode()).digest()[0] % 2 == 0]
    hold = [p for p in pages if hashlib.sha256(p["site"].encode()).digest()[0] % 2]
    print("perfect labels     ", score(pages, [p["y"] for p in pages]))
    model = fit(tune)
    print("trained on one half", score(hold, [model.predict(p["x"]) for p in hold]))
    model = fit(hold)
    print("and the other way  ", score(tune, [model.predict(p["x"]) for p in tune]))
    sure = [None] * len(pages)
    for train, test in GroupKFold(10, shuffle=True, random_state=1).split(pages, groups=[p["site"] for p in pages]):
        model = fit([pages[i] for i in train])
        for i in test:
            sure[i] = model.predict(pages[i]["x"])
    print("ten folds by site  ", score(pages, sure))


if __name__ == "__main__":
    main()
