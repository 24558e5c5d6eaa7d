#!/usr/bin/env python3
"""Learns the checker's weights from rated bios and writes Sources/CBioData/weights.bin.

usage: train.py RATED... --rows ROWS --vectors VECTORS.npz [--told FACETS] [--extra RATED] [--predict OUT] [--write FOLDER]

RATED     JSON lines: id, source, text, sentences [[start, end]], ratings {rater: {d, s, facets, x, p}}
ROWS      what `candor check --format jsonl --training-rows -` printed for them: what is trained on is what is later weighed
VECTORS   word vectors for the words of the lexicon (vectors.py makes them)
--told    which sentences carry the facets that the raters ticked for a whole text (facets.txt)
--predict writes the cross-validated predictions, each source whole in one fold, for the evaluator
--extra   more rated texts that are always learned from and never measured (`source` is not needed)
--write   learns from all texts and writes weights.bin there

The sums are additive: the bias, each measure times its weight, each run of words that stands in five sources or more (over the
root of their number), and the mean leaning of the words: a smooth function of their vectors, so that unrated words lean too.
"""

import argparse
import collections
import json
import re
import struct

import numpy as np
import scipy.linalg
import scipy.sparse as sparse

from names import FACETS, gram_hash, table

FOLDS = 8
SCALE = {"measures": 0.32, "kinds": 0.5, "evidence": 0.4, "grams": 10.0, "leaning": 2.4, "near": 5.0}
# Measures that hardly vary are not blown up: the least that they are taken to vary by.
LEAST = {"measures": 0.02, "kinds": 0.05, "evidence": 0.05}
STEP, FACET_STEP, SCORE_STEP, PAGE_STEP = 700.0, 600.0, 1.0, 10.0
# How much a sentence of the texts that are never measured counts, how much such a whole text does, and how much a text's
# best sentences count for a facet.
EXTRA, EXTRA_PAGE, BEST = 0.5, 0.1, (1.0, 0.5, 0.25)
# How clearly a text's best sentence must tell a facet; ReadPage.swift asks the same.
LEAST_TELLING = 0.12
# The page's measures that a facet is weighed with.
BESIDE = [0, 2, 6, 8, 10]
SPECIAL = {"<s>", "</s>", "_", "PRON", "POSS", "SELF", "NAME", "CAP", "ACR", "NUM", "YEAR", "NUMX"}


def read(paths):
    return [json.loads(line) for path in paths for line in open(path, encoding="utf-8") if line.strip()]


def sort_of(name):
    """Which of the scales a measure has, by its name (Surface.swift names them)."""
    return {"kind": "kinds", "told": "evidence"}.get(name.split(" ")[0], "measures")


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
    """All sentences of all texts, with their labels."""

    def __init__(self, bios, rows, extra_from, told, names):
        self.sorts = [sort_of(name) for name in names]
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
        self.facets = np.array([[np.mean([f in r["facets"] for r in b["ratings"].values()]) >= 0.5 for f in FACETS] for b in bios])
        sizes = collections.Counter(b.get("source", "extra") for b in bios[:extra_from])
        load, home = [0] * FOLDS, {}
        for source in sorted(sizes, key=lambda s: (-sizes[s], s)):
            fold = min(range(FOLDS), key=load.__getitem__)
            home[source], load[fold] = fold, load[fold] + sizes[source]
        self.doc_fold = np.array([home[b["source"]] if i < extra_from else i % FOLDS for i, b in enumerate(bios)])
        self.fold = self.doc_fold[self.doc]
        self.measured = np.arange(len(bios)) < extra_from
        self.doc_weight = np.where(self.measured, 1.0, EXTRA_PAGE)
        self.weight = np.where(self.measured[self.doc], 1.0, EXTRA)

    def sentences(self, number):
        return slice(self.first[number], self.first[number + 1])


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
    """The features of all sentences, and the way back from their weights to the tables."""

    def __init__(self, data, words, vectors, counts):
        self.vectors, self.counts_row = vectors, counts
        self.mean, self.sd = data.measures.mean(0), data.measures.std(0) + 1e-6
        self.sd = np.maximum(self.sd, np.array([LEAST[s] for s in data.sorts])) / np.array([SCALE[s] for s in data.sorts])
        self.dense = (data.measures - self.mean) / self.sd
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
        self.rows = [[w for w in rows if counts[w]] for rows in data.words]
        self.own = self.pool(self.waves, self.rows) * SCALE["leaning"]
        near = []
        for i in range(len(self.rows)):
            beside = []
            for j in (i - 1, i + 1):
                if 0 <= j < len(self.rows) and data.doc[j] == data.doc[i]:
                    beside += self.rows[j]
            near.append(beside)
        self.near = self.pool(vectors, near) * SCALE["near"]
        self.own_mean, self.near_mean = self.own.mean(0), self.near.mean(0)
        self.own = self.own - self.own_mean
        self.near = self.near - self.near_mean

    @staticmethod
    def pool(table, rows):
        return np.array([table[r].mean(0) if r else np.zeros(table.shape[1]) for r in rows], np.float32)

    def kernel(self):
        """How alike any two sentences are: by themselves, and by what stands beside them."""
        own = self.dense @ self.dense.T + self.own @ self.own.T + (self.sparse @ self.sparse.T).toarray()
        return own, self.near @ self.near.T


def ridge(kernel, ys, step, weight):
    """The dual weights of all targets at once, by weighted least squares with a penalty of `step`."""
    kernel = kernel.copy()
    kernel[np.diag_indices_from(kernel)] += (step / weight).astype(kernel.dtype)
    factor = scipy.linalg.cho_factor(kernel, overwrite_a=True, check_finite=False)
    return scipy.linalg.cho_solve(factor, ys.astype(kernel.dtype), check_finite=False)


def odds(sums, labels):
    """The slope and the shift that turn each target's sum into a logarithm of odds (Platt 1999)."""
    out = []
    for z, y in zip(sums.T, labels.T):
        w = np.array([4.0, -2.0])
        for _ in range(25):
            q = sigmoid(w[0] * z + w[1])
            h = np.maximum(q * (1 - q), 1e-6)
            inputs = np.c_[z, np.ones(len(z))]
            w = w + np.linalg.solve(inputs.T @ (inputs * h[:, None]) + 1e-6 * np.eye(2), inputs.T @ (y - q))
        out.append(w)
    return np.array(out)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def page_measures(p, x, words):
    """What a page's sentences are like together; PageMeasures.swift makes the same."""
    if not len(p):
        return np.zeros(12)
    w = words / max(1, words.sum())
    best = np.r_[np.sort(p)[::-1], 0, 0, 0]
    stock = (x * w).sum()
    return np.array([p.mean(), (p * w).sum(), best[0], best[1], best[2], np.log1p(p.sum()), p.sum() ** 0.5,
                     x.mean(), stock, np.log1p(x.sum()), np.log1p(words.sum()), best[0] * (1 - stock)])


def score_measures(p, x, words, best):
    """What a score is made of: the measures of the page, these, and the best sentences' sums for each facet."""
    rank = np.r_[np.sort(p)[::-1], np.zeros(5)]
    more = [(p * p).sum(), (p > 0.5).sum(), 1 - np.prod(1 - p), np.log1p((p * words).sum()), np.log1p((x * words).sum()),
            (p * (1 - x)).sum() ** 0.5, rank[3], rank[4]]
    return np.r_[page_measures(p, x, words), more, best]


def best_sums(sums):
    """For each facet the three highest sums, each weighing half of the one before."""
    ranked = np.r_[np.sort(sums, axis=0)[::-1], np.zeros((3, sums.shape[1]))]
    return sum(weight * row for weight, row in zip(BEST, ranked))


class Pages:
    """The score and the facets of pages, from the sums of their sentences."""

    def __init__(self, data, sums):
        p, x = sigmoid(sums[:, 0]), sigmoid(sums[:, 1])
        parts = list(map(data.sentences, range(len(data.bios))))
        self.best = np.array([best_sums(sums[s, 2:]) for s in parts])
        self.x = np.array([page_measures(p[s], x[s], data.count[s]) for s in parts])
        self.score = np.array([score_measures(p[s], x[s], data.count[s], b) for s, b in zip(parts, self.best)])

    def facet(self, index):
        """What a facet is weighed by."""
        return np.c_[self.best[:, index], self.x[:, BESIDE]]

    @staticmethod
    def fit_score(x, d):
        m, s = x.mean(0), x.std(0) + 1e-6
        z = np.c_[(x - m) / s, np.ones(len(x))]
        w = np.linalg.solve(z.T @ z + np.diag([SCORE_STEP] * x.shape[1] + [1e-6]), z.T @ d)
        return np.r_[w[:-1] / s, w[-1] - (w[:-1] * m / s).sum()]

    @staticmethod
    def fit_facet(x, y, weight):
        """Logistic regression by damped Newton steps."""
        m, s = x.mean(0), x.std(0) + 1e-6
        z = np.c_[(x - m) / s, np.ones(len(x))]
        penalty = np.diag([PAGE_STEP] * x.shape[1] + [1e-6])
        share = np.average(y, weights=weight)
        w = np.r_[np.zeros(x.shape[1]), np.log(share / (1 - share))]
        for _ in range(60):
            q = sigmoid(z @ w)
            h = np.maximum(q * (1 - q), 1e-6) * weight
            step = np.linalg.solve(z.T @ (z * h[:, None]) + penalty, z.T @ ((y - q) * weight) - penalty @ w)
            w = w + step / max(1.0, np.abs(z @ step).max() / 2)
        return np.r_[w[:-1] / s, w[-1] - (w[:-1] * m / s).sum()]


def linear(x, w):
    return x @ w[:-1] + w[-1]


def cut(probability, truth):
    """The probability from which on the facets are best called disclosed; neighbouring cuts are looked at too, for steadiness."""
    cuts = np.linspace(0.1, 0.6, 51)
    def f1(c):
        found = probability >= c
        return 2 * (found & truth).sum() / max(1, found.sum() + truth.sum())
    values = np.pad([f1(c) for c in cuts], 4, "edge")
    return cuts[np.convolve(values, np.ones(9) / 9, "valid").argmax()]


def cross_validate(data, kernel):
    """Each sentence's sums from the other folds' sentences: revealing and stock as logarithms of odds, then the facets.

    Also the slopes and shifts that make the first two logarithms of odds.
    """
    both, wanted = kernel[0] + kernel[1], np.c_[data.p, data.x]
    sums = np.zeros((len(data.p), 2 + len(FACETS)))
    for fold in range(FOLDS):
        train, test = np.where(data.fold != fold)[0], np.where(data.fold == fold)[0]
        weight = data.weight[train]
        for part, alike, ys, step in ((slice(0, 2), both, wanted, STEP), (slice(2, None), kernel[0], data.carried, FACET_STEP)):
            mean = np.average(ys[train], axis=0, weights=weight)
            alphas = ridge(alike[np.ix_(train, train)], ys[train] - mean, step, weight)
            sums[test, part] = alike[np.ix_(test, train)] @ alphas + mean
    real = data.measured[data.doc]
    slopes = odds(sums[real, :2], wanted[real])
    sums[:, :2] = sums[:, :2] * slopes[:, 0] + slopes[:, 1]
    return sums, slopes


def page_predictions(data, pages):
    """Scores and facets of the texts, each from the other folds' texts."""
    score, probability = np.zeros(len(data.bios)), np.zeros(data.facets.shape)
    for fold in range(FOLDS):
        others, test = data.doc_fold != fold, data.doc_fold == fold
        train = others & data.measured
        score[test] = linear(pages.score[test], Pages.fit_score(pages.score[train], data.d[train]))
        for index, truth in enumerate(data.facets.T):
            x = pages.facet(index)
            w = Pages.fit_facet(x[others], truth[others], data.doc_weight[others])
            probability[test, index] = sigmoid(linear(x[test], w))
    found = np.zeros(probability.shape, bool)
    for fold in range(FOLDS):
        train, test = (data.doc_fold != fold) & data.measured, data.doc_fold == fold
        found[test] = probability[test] >= cut(probability[train], data.facets[train])
    return score, probability, found


def write_predictions(path, data, sums, score, found):
    with open(path, "w", encoding="utf-8") as file:
        for number, bio in enumerate(data.bios[:data.measured.sum()]):
            s = data.sentences(number)
            part = sigmoid(sums[s, :2])
            told = sums[s, 2:].max(0, initial=0) >= LEAST_TELLING
            value = float((score[number] - 1) * 25)
            json.dump({
                "id": bio["id"], "score": value, "verdict": "sanitized" if score[number] < 2.4 else "personal",
                "facets": [{"facet": f} for f, yes in zip(FACETS, found[number] & told) if yes],
                "sentences": [{"start": a, "end": b, "reveals": float(p), "stock": float(x)} for (a, b), (p, x) in zip(data.spans[s], part)],
                "warnings": [],
            }, file)
            file.write("\n")


def quantize(columns, top):
    scale = np.abs(columns).max(0) / top
    scale[scale == 0] = 1
    return np.clip(np.round(columns / scale), -top, top).astype(int), scale


def write_weights(folder, data, space, kernel, words, slopes, pages, probability):
    own, near = kernel
    wanted, columns = np.c_[data.p, data.x, data.carried], len(FACETS)
    mean = np.average(wanted, axis=0, weights=data.weight)
    slopes = np.r_[slopes, [[1.0, 0.0]] * columns]
    alphas = np.c_[ridge(own + near, wanted[:, :2] - mean[:2], STEP, data.weight),
                   ridge(own, wanted[:, 2:] - mean[2:], FACET_STEP, data.weight)] * slopes[:, 0]
    dense = space.dense.T @ alphas
    measures = dense / space.sd[:, None]
    grams = (space.sparse.T @ alphas) * SCALE["grams"]
    own, near = space.own.T @ alphas, space.near.T @ alphas[:, :2]
    bias = mean * slopes[:, 0] + slopes[:, 1] - space.mean @ measures - space.own_mean @ own
    bias[:2] -= space.near_mean @ near
    leanings = np.c_[space.waves @ own * SCALE["leaning"], space.vectors @ near * SCALE["near"]]
    gram_ints, gram_scale = quantize(grams, 32000)
    leaning_ints, leaning_scale = quantize(leanings[space.counts_row], 127)
    rows = np.full((len(words), leanings.shape[1]), 0, int)
    rows[space.counts_row] = leaning_ints
    rows[~space.counts_row, 0] = -128
    bits, slots = table([(gram_hash(g.split(" ")), struct.pack("<14h", *w)) for g, w in zip(space.vocabulary, gram_ints)])
    # A page's weights are learned from cross-validated sums, since those of the whole are too sure of themselves.
    real = data.measured
    page = list(Pages.fit_score(pages.score[real], data.d[real]))
    limit = cut(probability[real], data.facets[real])
    for index, truth in enumerate(data.facets.T):
        w = Pages.fit_facet(pages.facet(index), truth, data.doc_weight)
        page += list(w[:-1]) + [w[-1] - np.log(limit / (1 - limit))]
    with open(f"{folder}/weights.bin", "wb") as file:
        file.write(struct.pack("<4sIIIII8x", b"WGT2", bits, measures.shape[0], measures.shape[1], len(words), rows.shape[1]))
        for numbers in (gram_scale, leaning_scale, bias, measures.ravel()):
            file.write(np.asarray(numbers, "<f4").tobytes())
        for slot in slots:
            file.write(struct.pack("<I", slot[0]) + slot[1] if slot else bytes(32))
        file.write(rows.astype(np.int8).tobytes())
        file.write(bytes(-file.tell() % 4))
        file.write(np.asarray(page, "<f4").tobytes())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rated", nargs="+")
    parser.add_argument("--rows", required=True, nargs="+")
    parser.add_argument("--vectors", required=True)
    parser.add_argument("--extra", nargs="*", default=[])
    parser.add_argument("--told")
    parser.add_argument("--predict")
    parser.add_argument("--write")
    options = parser.parse_args()
    bios, extra = read(options.rated), read(options.extra)
    read_rows = read(options.rows)
    rows = {r["id"]: r for r in read_rows if isinstance(r, dict)}
    loaded = np.load(options.vectors, allow_pickle=False)
    data = Data(bios + extra, rows, len(bios), told(options.told) if options.told else {}, read_rows[0])
    words = [str(w) for w in loaded["words"]]
    space = Space(data, words, loaded["vectors"], loaded["counts"])
    kernel = space.kernel()
    print(f"{len(data.p)} sentences, {len(space.vocabulary)} runs of words, {data.measures.shape[1]} measures", flush=True)
    sums, slopes = cross_validate(data, kernel)
    pages = Pages(data, sums)
    score, probability, found = page_predictions(data, pages)
    if options.predict:
        write_predictions(options.predict, data, sums, score, found)
    if options.write:
        write_weights(options.write, data, space, kernel, words, slopes, pages, probability)


if __name__ == "__main__":
    main()
