"""From scores to attributions: Viterbi over BIO tags, so that no span begins inside."""
import torch


def viterbi(scores, starts):
    """Best tag sequence of log scores [words, tags]; starts[t] is the tag that must come before I-tag t (itself or its B), or None."""
    n, k = scores.shape
    allowed = torch.full((k, k), float("-inf"))
    for to in range(k):
        for came in range(k):
            if starts[to] is None or came == starts[to] or came == to:
                allowed[came, to] = 0.0
    best = scores[0].clone()
    for t in range(k):
        if starts[t] is not None:
            best[t] = float("-inf")
    back = []
    for i in range(1, n):
        total = best.unsqueeze(1) + allowed
        best, came = total.max(0)
        best = best + scores[i]
        back.append(came)
    tags = [int(best.argmax())]
    for came in reversed(back):
        tags.append(int(came[tags[-1]]))
    return tags[::-1]


CUE_STARTS = [None, None, 1]
ROLE_STARTS = [None, None, 1, None, 3]


def runs(tags, begin, inside):
    """[from, to) of each run that a B opens."""
    out, start = [], None
    for i, tag in enumerate(tags + [0]):
        if start is not None and tag != inside:
            out.append((start, i))
            start = None
        if tag == begin:
            start = i
    return out
