#!/usr/bin/env python3
"""Turns invented pages into rated texts, one JSON object a line, as train.py reads them.

usage: invented.py PAGES.txt
"""

import json
import os
import sys

from names import FACETS


def page(name, lines):
    text, spans, p, x, told = "", [], [], [], {}
    for k, line in enumerate(lines, 1):
        labels, _, sentence = line.partition(" | ")
        start = len(text.encode())
        text += sentence + " "
        spans.append([start, start + len(sentence.encode())])
        for label in labels.split():
            if label == "p":
                p.append(k)
            elif label == "x":
                x.append(k)
            elif label != "-":
                assert label in FACETS, label
                told.setdefault(label, []).append(k)
    share = len(p) / len(lines)
    d = 1 if not p else 5 if share > 0.7 else 4 if share > 0.4 else 3
    rating = {"d": d, "s": d < 3, "facets": sorted(told), "x": x, "p": p}
    return {"id": name, "text": text.strip(), "sentences": spans, "ratings": {"us": rating}, "told": told}


def main():
    path = sys.argv[1]
    stem = os.path.splitext(os.path.basename(path))[0]
    with open(path, encoding="utf-8") as file:
        blocks = file.read().split("\n\n")
    for number, block in enumerate(blocks):
        lines = [line for line in block.splitlines() if line and not line.startswith("#")]
        if lines:
            print(json.dumps(page(f"{stem}-{number}", lines), ensure_ascii=False))


main()
