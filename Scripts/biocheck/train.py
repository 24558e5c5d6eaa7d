#!/usr/bin/env python3
"""Learns the checker's weights from rated bios and writes Sources/CBioData/weights.bin.

usage: train.py RATED... --rows ROWS --vectors VECTORS.npz [--predict OUT] [--extra RATED] [--write FOLDER]

RATED     JSON lines: id, source, text, sentences [[start, end]], ratings {rater: {d, s, facets, x, p}}
ROWS      what `candor check --format jsonl --training-rows -` printed for the same texts; the program itself measures the sentences,
          so that what is trained on is what is later weighed
VECTORS   word vectors for the words of the lexicon (vectors.py makes them)
--predict writes the cross-validated predictions, each source whole in one fold, for the evaluator
--extra   more rated texts that are always learned from and never measured (`source` is not needed)
--write   learns from all texts and writes weights.bin there

The sums are additive: for a sentence and a target, the bias, each measure times its weight, each run of words that
stands in five sources or more (over the root of their number), and the mean leaning of its words. The leaning of a word
is a smooth function of its vector, so that words that were never rated lean as their neighbours do.
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
SCALE = {"measures": 0.63, "grams": 10.0, "leaning": 2.4, "near": 5.0}
STEP, FACET_STEP = 500.0, 1200.0
SPECIAL = {"<s>", "</s>", "_", "PRON", "POSS", "SELF", "NAME", "CAP", "ACR", "NUM", "YEAR", "NUMX"}


def read(paths):
    return [json.loads(line) for path in paths for line in open(path, encoding="utf-8") if line.strip()]


def overlap(a, b):
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


class Data:
    """All sentences of all texts, with their labels."""

    def __init__(self, bios, rows, extra_from):
        self.bios, self.first, self.spans, self.doc = bios, [], [], []
        measures, self.grams, self.words, self.count, p, x = [], [], [], [], [], []
        for number, bio in enumerate(bios):
            self.first.append(len(self.spans))
            raters = list(bio["ratings"].values())
            for row in rows[bio["id"]]["sentences"]:
                span = (row["start"], row["end"])
                weights = np.array([overlap(span, s) for s in bio["sentences"]], float)
                total = weights.sum() or 1.0
                share = lambda key: sum(w * np.mean([k in r[key] for r in raters]) for k, w in enumerate(weights, 1) if w) / total
                p.append(share("p"))
                x.append(share("x"))
                measures.append(row["measures"])
                self.grams.append(row["grams"])
                self.words.append(row["words"])
                self.count.append(row["count"])
                self.spans.append(span)
                self.doc.append(number)
        self.first.append(len(self.spans))
        self.measures = np.array(measures, np.float32)
        self.p, self.x, self.doc, self.count = np.array(p), np.array(x), np.array(self.doc), np.array(self.count)
        self.d = np.array([np.mean([r["d"] for r in b["ratings"].values()]) for b in bios])
        self.facets = np.array([[np.mean([f in r["facets"] for r in b["ratings"].values()]) >= 0.5 for f in FACETS] for b in bios])
        sizes = collections.Counter(b.get("source", "extra") for b in bios[:extra_from])
        load, home = [0] * FOLDS, {}
        for source in sorted(sizes, key=lambda s: (-sizes[s], s)):
            fold = min(range(FOLDS), key=load.__getitem__)
            home[source], load[fold] = fold, load[fold] + sizes[source]
        self.doc_fold = np.array([home[b["source"]] if i < extra_from else -1 for i, b in enumerate(bios)])
        self.fold = self.doc_fold[self.doc]

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
        self.sd[self.sd < 0.02] = 0.02
        self.sd /= SCALE["measures"]
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


def ridge(kernel, ys, step):
    """The dual weights of all targets at once, by least squares with a penalty of `step`."""
    kernel = kernel.copy()
    kernel[np.diag_indices_from(kernel)] += step
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


def page_measures(p, x, words):
    if not len(p):
        return np.zeros(12)
    w = words / max(1, words.sum())
    best = np.r_[np.sort(p)[::-1], 0, 0, 0]
    stock = (x * w).sum()
    return np.array([p.mean(), (p * w).sum(), best[0], best[1], best[2], np.log1p(p.sum()), p.sum() ** 0.5,
                     x.mean(), stock, np.log1p(x.sum()), np.log1p(words.sum()), best[0] * (1 - stock)])


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


class Pages:
    """The score of pages, from the sums of their sentences."""

    def __init__(self, data, sums):
        p, x = sigmoid(sums[:, 0]), sigmoid(sums[:, 1])
        self.x = np.array([page_measures(p[s], x[s], data.count[s]) for s in map(data.sentences, range(len(data.bios)))])

    @staticmethod
    def fit_score(x, d, weight):
        m, s = x.mean(0), x.std(0) + 1e-6
        z = np.c_[(x - m) / s, np.ones(len(x))]
        a = z.T @ (z * weight[:, None]) + np.diag([3.0] * x.shape[1] + [1e-6])
        w = np.linalg.solve(a, z.T @ (d * weight))
        return np.r_[w[:-1] / s, w[-1] - (w[:-1] * m / s).sum()]


def cut(probability, truth):
    """The probability from which on the facets are best called disclosed."""
    cuts = np.linspace(0.15, 0.6, 46)
    def f1(c):
        found = probability >= c
        return 2 * (found & truth).sum() / max(1, found.sum() + truth.sum())
    return max(cuts, key=f1)


def cross_validate(data, kernel):
    """Each sentence's sums for revealing and for stock from the other folds' sentences, as logarithms of odds, with slopes and shifts."""
    both = kernel[0] + kernel[1]
    wanted = np.c_[data.p, data.x]
    sums = np.zeros(wanted.shape)
    for fold in range(FOLDS):
        train, test = np.where(data.fold != fold)[0], np.where(data.fold == fold)[0]
        mean = wanted[train].mean(0)
        sums[test] = both[np.ix_(test, train)] @ ridge(both[np.ix_(train, train)], wanted[train] - mean, STEP) + mean
    # The texts that are never measured are in no fold: what was taught stands for what would be found.
    measured = data.fold >= 0
    slopes = odds(sums[measured], wanted[measured])
    sums = sums * slopes[:, 0] + slopes[:, 1]
    sums[~measured] = np.log((wanted[~measured] + 0.05) / (1.05 - wanted[~measured]))
    return sums, slopes


def page_mix(data, sums):
    """How much each sentence counts for its page's facets: as much as it reveals, over the root of what all reveal."""
    p = sigmoid(sums[:, 0])
    mix = np.zeros((len(data.bios), len(p)), np.float32)
    for number in range(len(data.bios)):
        part = data.sentences(number)
        mix[number, part] = p[part] / max(0.3, p[part].sum()) ** 0.5
    return mix


def facet_values(data, kernel, mix):
    """Each page's value for each facet from the other folds' pages."""
    pages = mix @ kernel[0] @ mix.T
    values, wanted = np.zeros(data.facets.shape), data.facets.astype(float)
    for fold in range(FOLDS):
        train, test = np.where(data.doc_fold != fold)[0], np.where(data.doc_fold == fold)[0]
        mean = wanted[train].mean(0)
        values[test] = pages[np.ix_(test, train)] @ ridge(pages[np.ix_(train, train)], wanted[train] - mean, FACET_STEP) + mean
    return values


def page_predictions(data, sums, values, extra_from):
    """Scores and facets of the measured texts, each from the other folds' texts."""
    pages = Pages(data, sums)
    score = np.zeros(len(data.bios))
    found = np.zeros(values.shape, bool)
    real = np.arange(len(data.bios)) < extra_from
    for fold in range(FOLDS):
        train, test = real & (data.doc_fold != fold), data.doc_fold == fold
        w = Pages.fit_score(pages.x[train], data.d[train], np.ones(train.sum()))
        score[test] = pages.x[test] @ w[:-1] + w[-1]
        found[test] = values[test] >= cut(values[train], data.facets[train])
    return score, found


def percent(score):
    """Mean of the raters' 1 to 5 as 0 to 100."""
    return np.clip((score - 1) * 25, 0, 100)


def write_predictions(path, data, sums, score, found, extra_from):
    with open(path, "w", encoding="utf-8") as file:
        for number, bio in enumerate(data.bios[:extra_from]):
            s = data.sentences(number)
            part = sigmoid(sums[s, :2])
            value = float((score[number] - 1) * 25)
            json.dump({
                "id": bio["id"], "score": value, "verdict": "sanitized" if score[number] < 2.4 else "personal",
                "facets": [{"facet": f} for f, yes in zip(FACETS, found[number]) if yes],
                "sentences": [{"start": a, "end": b, "reveals": float(p), "stock": float(x)} for (a, b), (p, x) in zip(data.spans[s], part)],
                "warnings": [],
            }, file)
            file.write("\n")


def quantize(columns, top):
    scale = np.abs(columns).max(0) / top
    scale[scale == 0] = 1
    return np.clip(np.round(columns / scale), -top, top).astype(int), scale


def write_weights(folder, data, space, kernel, words, extra_from):
    sums, slopes = cross_validate(data, kernel)
    mix = page_mix(data, sums)
    own, near = kernel
    two = np.c_[data.p, data.x]
    mean = np.r_[two.mean(0), np.zeros(len(FACETS))]
    slopes = np.r_[slopes, [[1.0, 0.0]] * len(FACETS)]
    shares = data.facets.mean(0)
    facets = mix.T @ ridge(mix @ own @ mix.T, data.facets - shares, FACET_STEP)
    alphas = np.c_[ridge(own + near, two - two.mean(0), STEP), facets] * slopes[:, 0]
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
    pages = Pages(data, sums)
    real = np.arange(len(data.bios)) < extra_from
    w = Pages.fit_score(pages.x[real], data.d[real], np.ones(real.sum()))
    values = facet_values(data, kernel, mix)
    limit = cut(values[real], data.facets[real])
    page = list(w)
    for share in shares:
        page += [1.0, share - limit]
    with open(f"{folder}/weights.bin", "wb") as file:
        file.write(struct.pack("<4sIIIII8x", b"WGT1", bits, measures.shape[0], measures.shape[1], len(words), rows.shape[1]))
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
    parser.add_argument("--predict")
    parser.add_argument("--write")
    options = parser.parse_args()
    bios, extra = read(options.rated), read(options.extra)
    rows = {r["id"]: r for r in read(options.rows) if isinstance(r, dict)}
    loaded = np.load(options.vectors, allow_pickle=False)
    data = Data(bios + extra, rows, len(bios))
    words = [str(w) for w in loaded["words"]]
    space = Space(data, words, loaded["vectors"], loaded["counts"])
    kernel = space.kernel()
    print(f"{len(data.p)} sentences, {len(space.vocabulary)} runs of words, {data.measures.shape[1]} measures", flush=True)
    if options.predict:
        sums, _ = cross_validate(data, kernel)
        values = facet_values(data, kernel, page_mix(data, sums))
        score, found = page_predictions(data, sums, values, len(bios))
        write_predictions(options.predict, data, sums, score, found, len(bios))
    if options.write:
        write_weights(options.write, data, space, kernel, words, len(bios))


if __name__ == "__main__":
    main()
