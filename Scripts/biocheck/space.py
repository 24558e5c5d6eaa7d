"""The features of sentences and of pages, how alike they are by them, and the way back from what was learned to weights."""

import collections
import re

import numpy as np
import scipy.linalg
import scipy.sparse as sparse

SCALE = {"measures": 0.32, "kinds": 0.5, "evidence": 0.4, "grams": 10.0, "leaning": 2.4, "near": 5.0}
# Measures that hardly vary are not blown up: the least that they are taken to vary by.
LEAST = {"measures": 0.02, "kinds": 0.05, "evidence": 0.05}
# Where a sentence stands in its page, and how long the page is: a part of its own, since stock sentences keep their places.
PLACE = {"opening", "second", "place", "last", "nextToLast", "pageLength"}
SPECIAL = {"<s>", "</s>", "_", "PRON", "POSS", "SELF", "NAME", "CAP", "ACR", "NUM", "YEAR", "NUMX"}


def sort_of(name):
    """Which of the scales a measure has, by its name (Surface.swift names them)."""
    return {"kind": "kinds", "told": "evidence"}.get(name.split(" ")[0], "measures")


def vocabulary(data, known):
    """The runs that may be shipped: in five sources or more, of known words that are no names."""
    sources = collections.defaultdict(set)
    for number, grams in zip(data.doc, data.grams):
        source = data.bios[number].get("source", "extra")
        for gram in set(grams):
            sources[gram].add(source)
    def plain(gram):
        return all(w in SPECIAL or w in known or not re.search(r"[A-Za-z0-9\x80-\uffff]", w) for w in gram.split(" "))
    return sorted(g for g, s in sources.items() if len(s) >= 5 and plain(g))


class Space:
    """The features of all sentences in five parts: measures, runs of words, leaning of the own words, of those beside, place."""

    def __init__(self, data, words, vectors, counts):
        self.vectors, self.counts_row = vectors, counts
        sorts = [sort_of(name) for name in data.names]
        self.mean, self.sd = data.measures.mean(0), data.measures.std(0) + 1e-6
        self.sd = np.maximum(self.sd, np.array([LEAST[s] for s in sorts])) / np.array([SCALE[s] for s in sorts])
        self.dense = (data.measures - self.mean) / self.sd
        self.place = np.where([name in PLACE for name in data.names], self.dense, 0)
        self.dense = self.dense - self.place
        self.vocabulary = vocabulary(data, set(words))
        place = {g: i for i, g in enumerate(self.vocabulary)}
        r, c, v = [], [], []
        for i, grams in enumerate(data.grams):
            hits = [place[g] for g in grams if g in place]
            for h in hits:
                r.append(i); c.append(h); v.append(SCALE["grams"] / len(hits) ** 0.5)
        self.sparse = sparse.csr_matrix((v, (r, c)), shape=(len(data.grams), len(place)), dtype=np.float32)
        rng = np.random.RandomState(0)
        turn, shift = rng.randn(vectors.shape[1], 400) * 1.2, rng.rand(400) * 2 * np.pi
        self.waves = np.cos(vectors @ turn + shift).astype(np.float32)
        rows = [[w for w in row if counts[w]] for row in data.words]
        self.own = self.pool(self.waves, rows) * SCALE["leaning"]
        near = []
        for i in range(len(rows)):
            beside = []
            for j in (i - 1, i + 1):
                if 0 <= j < len(rows) and data.doc[j] == data.doc[i]:
                    beside += rows[j]
            near.append(beside)
        self.near = self.pool(vectors, near) * SCALE["near"]
        self.own_mean, self.near_mean = self.own.mean(0), self.near.mean(0)
        self.own = self.own - self.own_mean
        self.near = self.near - self.near_mean
        # A page is its sentences, each by its share of the page's words.
        share = data.count / np.maximum(1, np.bincount(data.doc, data.count, len(data.bios)))[data.doc]
        shape = (len(data.bios), len(data.doc))
        self.share = sparse.csr_matrix((share.astype(np.float32), (data.doc, np.arange(len(data.doc)))), shape=shape)

    @staticmethod
    def pool(table, rows):
        return np.array([table[r].mean(0) if r else np.zeros(table.shape[1]) for r in rows], np.float32)

    def kernels(self):
        """How alike any two sentences are, for each part."""
        runs = (self.sparse @ self.sparse.T).toarray()
        return [self.dense @ self.dense.T, runs, self.own @ self.own.T, self.near @ self.near.T, self.place @ self.place.T]

    def pages(self, kernel):
        """How alike any two pages are, by how alike their sentences are."""
        return self.share @ (self.share @ kernel.T).T

    def weights(self, alphas, parts):
        """From the dual weights of sentences to those of measures, runs and words (own and beside), and what a sum begins with.

        `parts` tells how much each part counts.
        """
        features = (self.dense, self.sparse, self.own, self.near, self.place)
        dense, runs, own, near, place = (part * (x.T @ alphas) for part, x in zip(parts, features))
        measures = (dense + place) / self.sd[:, None]
        start = -self.mean @ measures - self.own_mean @ own - self.near_mean @ near
        return measures, runs * SCALE["grams"], self.waves @ own * SCALE["leaning"], self.vectors @ near * SCALE["near"], start


def combined(kernels, parts):
    """The sum of the parts' kernels, each as much as it counts."""
    return sum(np.float32(part) * kernel for part, kernel in zip(parts, kernels) if part)


def ridge(kernel, ys, step, weight):
    """The dual weights of all targets at once, by weighted least squares with a penalty of `step`; 0 where the weight is."""
    used = np.flatnonzero(weight)
    kernel = kernel[np.ix_(used, used)]
    kernel[np.diag_indices_from(kernel)] += (step / weight[used]).astype(kernel.dtype)
    factor = scipy.linalg.cho_factor(kernel, overwrite_a=True, check_finite=False)
    alphas = np.zeros(ys.shape, kernel.dtype)
    alphas[used] = scipy.linalg.cho_solve(factor, ys[used].astype(kernel.dtype), check_finite=False)
    return alphas


def held_out(kernel, ys, step, weight, folds):
    """For each row what the rows of the other folds make of it."""
    found = np.zeros(ys.shape)
    for fold in sorted(set(folds)):
        train, test = np.where((folds != fold) & (weight > 0))[0], np.where(folds == fold)[0]
        mean = np.average(ys[train], axis=0, weights=weight[train])
        alphas = ridge(kernel[np.ix_(train, train)], ys[train] - mean, step, weight[train])
        found[test] = kernel[np.ix_(test, train)] @ alphas + mean
    return found
