#!/usr/bin/env python3
"""Reads every rated text with the program itself, each with weights that were learned without its fold.

usage: held-out.py RATED... --extra RATED --platitudes RATED --told FACETS --rows ROWS --vectors VECTORS.npz --program PROGRAM --weights WEIGHTS --work FOLDER

What rebuild leaves in .build/biocheck are the rows, the vectors and the extra texts. PROGRAM carries WEIGHTS; for each fold a
copy of it carries other weights in their place. Prints what the program answers, one line of JSON a text, warnings and all.
"""

import argparse
import json
import os
import subprocess
import sys

import numpy as np

import train
from pages import Pages, predictions
from rated import FOLDS, Data, read, told
from space import Space


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rated", nargs="+")
    for name in ("extra", "platitudes", "told", "rows", "vectors", "program", "weights", "work"):
        parser.add_argument(f"--{name}", required=True)
    options = parser.parse_args()
    bios, extra, platitudes = read(options.rated), read([options.extra]), read([options.platitudes])
    rows = read([options.rows])
    measured = {row["id"]: row for row in rows if isinstance(row, dict)}
    carried, loaded = told(options.told), np.load(options.vectors, allow_pickle=False)
    words = [str(word) for word in loaded["words"]]
    with open(options.program, "rb") as file, open(options.weights, "rb") as other:
        program, weights = file.read(), other.read()
    if program.count(weights) != 1:
        sys.exit(f"'{options.program}' does not carry '{options.weights}'")
    os.makedirs(options.work, exist_ok=True)
    folds = Data(bios, extra, platitudes, measured, carried, rows[0]).doc_fold
    for fold in range(FOLDS):
        kept = [bio for bio, home in zip(bios, folds) if home != fold]
        data = Data(kept, extra, platitudes, measured, carried, rows[0])
        space = Space(data, words, loaded["vectors"], loaded["counts"])
        kernels = space.kernels()
        sums, slopes, tones = train.cross_validate(data, space, kernels)
        pages = Pages(data, sums, tones)
        _, probability, _ = predictions(data, pages)
        train.write_weights(options.work, data, space, kernels, words, slopes, pages, probability)
        with open(f"{options.work}/weights.bin", "rb") as file:
            learned = file.read()
        path = f"{options.work}/candor"
        with open(path, "wb") as file:
            file.write(program.replace(weights, learned.ljust(len(weights), b"\0")))
        os.chmod(path, 0o755)
        texts = [{"id": bio["id"], "text": bio["text"]} for bio, home in zip(bios, folds) if home == fold]
        command = [path, "check", "--format", "jsonl", "--fail-on", "never", "-"]
        subprocess.run(command, input="\n".join(map(json.dumps, texts)).encode() + b"\n", check=True)


if __name__ == "__main__":
    main()
