"""Rated texts: their sentences as the program cuts and measures them, and what raters said of each."""

import collections
import json

import numpy as np

from names import FACETS

FOLDS = 8
# How much a sentence of the texts that are never measured counts, and how much such a whole text does for a facet.
EXTRA, EXTRA_PAGE = 0.5, 0.1


def read(paths):
    return [json.loads(line) for path in paths for line in open(path, encoding="utf-8") if line.strip()]


def overlap(a, b):
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def told(path):
    """For each text the facets of its sentences: {id: {facet: [sentence]}}, sentences counted from 1."""
    found = {}
    for line in open(path, encoding="utf-8"):
        if line.strip() and not line.startswith("#"):
            name, *facets = line.split()
            found[name] = {f: [int(k) for k in ks.split(",")] for f, _, ks in (part.partition(":") for part in facets)}
    return found


class Data:
    """All sentences of all texts, with their labels: of rated texts, then of `extra` ones that are never measured, then of `platitudes`.

    From the last only platitudes are learned. `names` are the measures' names.
    """

    def __init__(self, bios, extra, platitudes, rows, told, names):
        self.names = names
        extra_from, bios = len(bios), bios + extra + platitudes
        self.bios, self.first, self.spans, self.doc = bios, [], [], []
        measures, self.grams, self.words, self.count, p, x, carried = [], [], [], [], [], [], []
        for number, bio in enumerate(bios):
            self.first.append(len(self.spans))
            raters = list(bio["ratings"].values())
            facets = bio.get("told") or told.get(bio["id"], {})
            for row in rows[bio["id"]]["sentences"]:
                span = (row["start"], row["end"])
                weights = np.array([overlap(span, s) for s in bio["sentences"]], float)
                total = weights.sum() or 1.0
                share = lambda key: sum(w * np.mean([k in r[key] for r in raters]) for k, w in enumerate(weights, 1) if w) / total
                p.append(share("p"))
                x.append(share("x"))
                # A sentence carries what a rated sentence carries that it shares more than half of the shorter of both with.
                same = {k for k, s in enumerate(bio["sentences"], 1) if 2 * weights[k - 1] > min(span[1] - span[0], s[1] - s[0])}
                carried.append([float(bool(same.intersection(facets.get(f, ())))) for f in FACETS])
                measures.append(row["measures"])
                self.grams.append(row["grams"])
                self.words.append(row["words"])
                self.count.append(row["count"])
                self.spans.append(span)
                self.doc.append(number)
        self.first.append(len(self.spans))
        self.measures = np.array(measures, np.float32)
        self.carried = np.array(carried)
        self.p, self.x, self.doc, self.count = np.array(p), np.array(x), np.array(self.doc), np.array(self.count)
        self.d = np.array([np.mean([r["d"] for r in b["ratings"].values()]) for b in bios])
        # Where a text stands among the measured ones, 0 to 4: scores are compared by their ranks.
        among = np.sort(self.d[:extra_from])
        self.rank = 2 * (np.searchsorted(among, self.d, "left") + np.searchsorted(among, self.d, "right")) / len(among)
        ticked = np.array([[np.mean([f in r["facets"] for r in b["ratings"].values()]) for f in FACETS] for b in bios])
        self.facets = ticked >= 0.5
        # A facet that one rater of two saw is told less clearly than one that both saw.
        self.clearness = self.facets * (0.6 + 0.4 * ticked)
        sizes = collections.Counter(b.get("source", "extra") for b in bios[:extra_from])
        load, home = [0] * FOLDS, {}
        for source in sorted(sizes, key=lambda s: (-sizes[s], s)):
            fold = min(range(FOLDS), key=load.__getitem__)
            home[source], load[fold] = fold, load[fold] + sizes[source]
        self.doc_fold = np.array([home[b["source"]] if i < extra_from else i % FOLDS for i, b in enumerate(bios)])
        self.fold = self.doc_fold[self.doc]
        self.measured = np.arange(len(bios)) < extra_from
        plain = np.arange(len(bios)) >= len(bios) - len(platitudes)
        self.doc_weight = np.where(self.measured, 1.0, np.where(plain, 0.0, EXTRA_PAGE))
        self.weight = np.where(self.measured[self.doc], 1.0, np.where(plain[self.doc], 0.0, EXTRA))
        # What anybody says of themselves is told from what reveals somebody, wherever that stands.
        self.platitude = (plain[self.doc] & (self.x > 0.5)).astype(float)
        self.platitude_weight = np.where((self.platitude > 0) | (self.p >= 0.5), np.where(plain[self.doc], 1.0, self.weight), 0.0)

    def sentences(self, number):
        return slice(self.first[number], self.first[number + 1])
