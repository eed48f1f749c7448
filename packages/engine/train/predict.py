"""Prints attributions as the scorers read them: python predict.py ENCODER MODEL.pt words.jsonl corpus.jsonl > predictions.jsonl [--bias X]"""
import argparse
import json

import torch
from transformers import AutoConfig, AutoModel

from decode import CUE_STARTS, ROLE_STARTS, runs, viterbi
from model import Tagger
from windows import CLS, FEATURES, SEP, load, rule_of, rule_parts, sentences_of, size

CENTRE, CONTEXT = 200, 60


def centres(doc):
    """(from, centre from, centre to, to) in words: whole sentences, with context on either side."""
    lines = sentences_of(doc)
    out, at = [], 0
    while at < len(lines):
        end, pieces = at, 0
        while end < len(lines) and (end == at or pieces + size(doc, *lines[end]) <= CENTRE):
            pieces += size(doc, *lines[end])
            end += 1
        left, right = at, end
        while left > 0 and size(doc, lines[left - 1][0], lines[at][0]) <= CONTEXT:
            left -= 1
        while right < len(lines) and size(doc, lines[end - 1][1], lines[right][1]) <= CONTEXT:
            right += 1
        out.append((lines[left][0], lines[at][0], lines[end - 1][1], lines[right - 1][1]))
        at = end
    return out


@torch.no_grad()
def attributions(model, doc, bias):
    found = []
    for a, c0, c1, b in centres(doc):
        ids, feats, first = [CLS], [[0] * FEATURES], []
        for i in range(a, b):
            first.append(len(ids))
            ids += doc["pieces"][i]
            feats += [doc["features"][i]] * len(doc["pieces"][i])
        ids.append(SEP)
        feats.append([0] * FEATURES)
        words = model.encode(torch.tensor([ids]), torch.ones(1, len(ids), dtype=torch.long), torch.tensor([feats]), torch.tensor([first]))
        scores = model.cues(words)[0].log_softmax(-1)
        scores[:, 0] -= bias
        cues = [(f, t) for f, t in runs(viterbi(scores, CUE_STARTS), 1, 2) if c0 <= a + f < c1]
        if not cues:
            continue
        mean = torch.zeros(len(cues), b - a)
        for k, (f, t) in enumerate(cues):
            mean[k, f:t] = 1 / (t - f)
        sentence = torch.tensor([doc["sentence"][a:b]])
        rule = torch.tensor([rule_parts(rule_of(doc, range(a + f, a + t)), a, b) for f, t in cues])
        roles = model.label_roles(words, torch.zeros(len(cues), dtype=torch.long), mean, torch.tensor([c[0] for c in cues]), sentence, rule)
        for k, (f, t) in enumerate(cues):
            s = roles[k].log_softmax(-1)
            s[f:t, 1:] = float("-inf")
            tags = viterbi(s, ROLE_STARTS)
            prob = scores[f, 1].exp().item()
            found.append({"cue": (a + f, a + t), "source": [(a + x, a + y) for x, y in runs(tags, 1, 2)], "content": [(a + x, a + y) for x, y in runs(tags, 3, 4)], "p": prob})
    return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("encoder"), parser.add_argument("model"), parser.add_argument("words"), parser.add_argument("corpus")
    parser.add_argument("--bias", type=float, default=0.0)
    parser.add_argument("--every", type=int, help="only each n-th document: those that train.py held out")
    args = parser.parse_args()
    model = Tagger(AutoModel.from_config(AutoConfig.from_pretrained(args.encoder)))
    model.load_state_dict(torch.load(args.model, map_location="cpu"))
    model.eval()
    texts = {d["id"]: d["text"] for d in load(args.corpus)}
    docs = load(args.words)
    docs = [d for d in docs if d["attributions"] and d["exact"]][:: args.every] if args.every else docs
    for doc in docs:
        span = lambda r: {"start": doc["start"][r[0]], "end": doc["end"][r[1] - 1]}
        out = []
        for x in attributions(model, doc, args.bias):
            if x["content"]:
                out.append({"source": [span(r) for r in x["source"]] or None, "cue": span(x["cue"]), "content": [span(r) for r in x["content"]], "parent": None, "p": round(x["p"], 4)})
        print(json.dumps({"input": doc["id"] + ".txt", "text": texts[doc["id"]], "statements": out}))


if __name__ == "__main__":
    main()
