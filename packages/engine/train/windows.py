"""Documents as tools/training-words.ts writes them, cut into windows and put into batches."""
import json
import random
from dataclasses import dataclass

import torch

from model import NAME_TYPES

WINDOW = 300
BATCH_PIECES = 2400
WITHHELD_HINTS = 0.4
CLS, SEP, PAD = 101, 102, 0
FEATURES, SEEN = 8, 5  # features of a word, and how many of them do not come from the rules


def load(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def sentences_of(doc):
    """Word ranges [from, to) of sentences, long ones cut so that each fits a window."""
    out, start, pieces = [], 0, 0
    for i in range(len(doc["pieces"])):
        new = i > start and (doc["sentence"][i] != doc["sentence"][start] or pieces + len(doc["pieces"][i]) > WINDOW - 2)
        if new:
            out.append((start, i))
            start, pieces = i, 0
        pieces += len(doc["pieces"][i])
    if len(doc["pieces"]) > start:
        out.append((start, len(doc["pieces"])))
    return out


def size(doc, a, b):
    return sum(len(p) for p in doc["pieces"][a:b])


def windows_of(docs, rng):
    """(doc, from, to) of whole sentences, the first one cut short at random so that borders differ from epoch to epoch."""
    out = []
    for doc in docs:
        room, start = WINDOW - 2 - rng.randrange(0, WINDOW // 2), None
        for a, b in sentences_of(doc):
            if start is not None and size(doc, start, b) > room:
                out.append((doc, start, a))
                start, room = None, WINDOW - 2
            if start is None:
                start = a
        if start is not None:
            out.append((doc, start, len(doc["pieces"])))
    return out


@dataclass
class Window:
    pieces: torch.Tensor
    mask: torch.Tensor
    features: torch.Tensor
    first: torch.Tensor
    sentence: torch.Tensor
    cue_tags: torch.Tensor
    cue_batch: torch.Tensor
    cue_mean: torch.Tensor
    cue_first: torch.Tensor
    rule: torch.Tensor
    role_tags: torch.Tensor
    hints: torch.Tensor
    name_tags: torch.Tensor


def batches(windows, shuffle=None, without_rules=0.0):
    """Batches of windows of like length, BATCH_PIECES pieces in all."""
    order = sorted(windows, key=lambda w: size(*w))
    groups, group = [], []
    for window in order:
        if group and (len(group) + 1) * (size(*window) + 2) > BATCH_PIECES:
            groups.append(group)
            group = []
        group.append(window)
    if group:
        groups.append(group)
    if shuffle:
        shuffle.shuffle(groups)
    for group in groups:
        yield collate(group, without_rules)


def bio(count, words, tags, begin, inside):
    """Writes B and I over runs of word indices."""
    last = None
    for i in sorted(words):
        if 0 <= i < count:
            tags[i] = inside if last == i - 1 else begin
            last = i


def name_tags_of(doc, a, b):
    """Tags of words [a, b); -1 where the corpus leaves open whether there is a name."""
    tags = [0] * (b - a)
    for mention in doc["mentions"]:
        inside = [i - a for i in mention["words"]]
        if mention["optional"]:
            for i in inside:
                if 0 <= i < b - a:
                    tags[i] = -1
        elif mention["type"] in NAME_TYPES:
            begin = 1 + 2 * NAME_TYPES.index(mention["type"])
            bio(b - a, inside, tags, begin, begin + 1)
    return tags


def rule_of(doc, cue):
    """The rules' attribution whose cue shares a word with these words, or None."""
    return next((r for r in doc["rules"] if r["cue"][0] <= cue[-1] and cue[0] < r["cue"][1]), None)


def rule_parts(rule, a, b):
    """For words [a, b): 0 no rule, 1 in no part, 2 source, 3 content, 4 cue."""
    if rule is None:
        return [0] * (b - a)
    parts = [1] * (b - a)
    for part, ranges in ((3, rule["content"]), (2, [rule["source"]] if rule["source"] else []), (4, [rule["cue"]])):
        for x, y in ranges:
            for i in range(max(x, a), min(y, b)):
                parts[i - a] = part
    return parts


def collate(group, without_rules=0.0):
    """Puts windows together; `without_rules` is the share of them, drawn at random, that are not shown what the rules found."""
    longest = max(size(*w) for w in group) + 2
    most = max(b - a for _, a, b in group)
    n = len(group)
    pieces = torch.full((n, longest), PAD)
    mask = torch.zeros(n, longest, dtype=torch.long)
    features = torch.zeros(n, longest, FEATURES, dtype=torch.long)
    first = torch.zeros(n, most, dtype=torch.long)
    sentence = torch.zeros(n, most, dtype=torch.long)
    cue_tags = torch.full((n, most), -1)
    hints = torch.ones(n, most, 2, dtype=torch.long)
    name_tags = torch.full((n, most), -1)
    cues = []
    for row, (doc, a, b) in enumerate(group):
        bare = random.random() < without_rules
        ids, feats = [CLS], [[0] * FEATURES]
        for i in range(a, b):
            first[row, i - a] = len(ids)
            ids += doc["pieces"][i]
            feats += [doc["features"][i][:SEEN] + [0] * (FEATURES - SEEN) if bare else doc["features"][i]] * len(doc["pieces"][i])
        ids.append(SEP)
        feats.append([0] * FEATURES)
        pieces[row, : len(ids)] = torch.tensor(ids)
        mask[row, : len(ids)] = 1
        features[row, : len(feats)] = torch.tensor(feats)
        sentence[row, : b - a] = torch.tensor(doc["sentence"][a:b])
        # Hints are right more often than not: withheld this often, they are not merely repeated.
        if random.random() >= WITHHELD_HINTS:
            hints[row, : b - a] = torch.tensor(doc["names"][a:b])
        if "mentions" in doc:
            name_tags[row, : b - a] = torch.tensor(name_tags_of(doc, a, b))
        if "attributions" not in doc:
            continue
        tags = [0] * (b - a)
        for attribution in doc["attributions"]:
            cue = [i - a for i in attribution["cue"]]
            inside = [i for i in cue if 0 <= i < b - a]
            bio(b - a, cue, tags, 1, 2)
            if inside and len(inside) == len(cue):
                cues.append((row, inside, attribution, a, b, None if bare else rule_of(doc, attribution["cue"])))
        for i in doc.get("discard", []):
            if a <= i < b:
                tags[i - a] = -1
        cue_tags[row, : b - a] = torch.tensor(tags)
    cue_mean = torch.zeros(len(cues), most)
    rule = torch.zeros(len(cues), most, dtype=torch.long)
    role_tags = torch.full((len(cues), most), -1)
    for k, (row, inside, attribution, a, b, found) in enumerate(cues):
        rule[k, : b - a] = torch.tensor(rule_parts(found, a, b))
        cue_mean[k, inside] = 1 / len(inside)
        tags = [0] * (b - a)
        bio(b - a, [i - a for i in attribution["source"]], tags, 1, 2)
        bio(b - a, [i - a for i in attribution["content"]], tags, 3, 4)
        role_tags[k, : b - a] = torch.tensor(tags)
    return Window(pieces, mask, features, first, sentence, cue_tags, torch.tensor([c[0] for c in cues], dtype=torch.long), cue_mean,
                  torch.tensor([c[1][0] for c in cues], dtype=torch.long), rule, role_tags, hints, name_tags)
