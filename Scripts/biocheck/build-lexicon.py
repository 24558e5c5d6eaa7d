#!/usr/bin/env python3
"""Builds Sources/CBioData/lexicon.bin: the words the checker knows, with their classes and supersenses.

usage: build-lexicon.py WORDNET_FOLDER VOCABULARY [OUT_FOLDER]

WORDNET_FOLDER  Debian's wordnet-base keeps it in /usr/share/wordnet
VOCABULARY      words, one a line, the most frequent first (vocabulary.py takes them from GloVe, which is in the public domain)

Writes lexicon.bin and, for the trainer, words.txt: the word of each row.
"""

import os
import re
import struct
import sys

from knowledge import Knowledge
from names import chain, table, word_hash
from wordnet import WordNet

HERE = os.path.dirname(os.path.abspath(__file__))
# Words whose first sense in WordNet misleads: they are grammar, not things.
GRAMMAR = set("""a i in it as at an so he his can may might will me us no are or on by who is be was has have had do does did
am were been being this that these those there here then than too also very more most much many such some any all both each
few own same other not only just now out off over under again further once about into through during before after above below
to from up down with of for and but if because until while""".split())


def classes(path):
    names, entries = [], {}
    for line in open(path, encoding="utf-8"):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("["):
            names.append(line[1:-1])
            continue
        for entry in filter(None, (e.strip() for e in line.split(","))):
            entries[entry] = entries.get(entry, 0) | 1 << (len(names) - 1)
    return names, entries


def run_hash(parts):
    value = 0
    for part in parts:
        value = chain(value, word_hash(part))
    return value


def main(wordnet_folder, vocabulary, out):
    wordnet = WordNet(wordnet_folder)
    names, entries = classes(os.path.join(HERE, "lexicon.txt"))
    words = {}
    rank = {}
    for line in open(vocabulary, encoding="utf-8"):
        word = line.strip()
        rank[word] = len(rank)
        if re.fullmatch(r"[a-z][a-z'\-]*", word) and wordnet.knows(word):
            words[word] = 0
    first_of_phrase = set()
    phrases = []
    for entry, mask in entries.items():
        parts = entry.split()
        if len(parts) == 1:
            words[entry] = mask
        else:
            first_of_phrase.add(parts[0])
            phrases.append((parts, mask))
    knowledge = Knowledge(os.path.join(HERE, "knowledge.txt"), wordnet, words)
    masks = [0] + sorted(set(knowledge.entries.values()))
    kinds_of = {entry: masks.index(mask) for entry, mask in knowledge.entries.items()}
    first_of_kind = {entry.split()[0] for entry in kinds_of if " " in entry}
    for word in first_of_phrase | first_of_kind | GRAMMAR | {entry for entry in kinds_of if " " not in entry}:
        words.setdefault(word, 0)
    # Frequent words first, so that what is learned of them lies close together and stays in the nearest memory.
    order = sorted(words, key=lambda word: (rank.get(word, len(rank)), word))
    rows = []
    for row, word in enumerate(order):
        sense = 0 if word in GRAMMAR else wordnet.sense(word)
        begins = (word in first_of_phrase) | (word in first_of_kind) << 1
        rows.append((word_hash(word), struct.pack("<IIBBH", words[word], row, sense, begins, kinds_of.get(word, 0))))
    runs = [(run_hash(parts), struct.pack("<I", mask)) for parts, mask in phrases]
    kind_runs = [(run_hash(entry.split()), struct.pack("<I", kinds)) for entry, kinds in kinds_of.items() if " " in entry]
    # The frequent words come first here too, each in the slot where it is looked for; half the size costs the others little.
    word_bits, word_slots = table(rows, load=0.7)
    run_bits, run_slots = table(runs)
    kind_bits, kind_slots = table(kind_runs)
    with open(os.path.join(out, "lexicon.bin"), "wb") as file:
        file.write(struct.pack("<4sIIIIII4x", b"LEX3", word_bits, run_bits, len(order), len(names), kind_bits, len(masks)))
        for slot in word_slots:
            file.write(struct.pack("<I", slot[0]) + slot[1] if slot else bytes(16))
        for slot in run_slots + kind_slots:
            file.write(struct.pack("<I", slot[0]) + slot[1] if slot else bytes(8))
        file.write(struct.pack(f"<{len(masks)}Q", *masks))
        file.write(knowledge.packed())
    with open(os.path.join(out, "words.txt"), "w", encoding="utf-8") as file:
        file.writelines(word + "\n" for word in order)
    print(f"{len(order)} words, {len(runs)} + {len(kind_runs)} phrases, {len(names)} classes", file=sys.stderr)
    print(f"{len(knowledge.kinds)} kinds, {len(knowledge.evidence)} kinds of evidence", file=sys.stderr)
    print("classes:", " ".join(names), file=sys.stderr)


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2], (sys.argv + [os.path.join(HERE, "../../Sources/CBioData")])[3])
