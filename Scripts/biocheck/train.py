#!/usr/bin/env python3
"""Learns the checker's weights from rated bios and writes Sources/CBioData/weights.bin.

usage: train.py RATED... --rows ROWS --vectors VECTORS.npz [--told FACETS] [--extra RATED] [--platitudes RATED] [--predict OUT] [--write FOLDER]

RATED     JSON lines: id, source, text, sentences [[start, end]], ratings {rater: {d, s, facets, x, p}}
ROWS      what `candor check --format jsonl --training-rows -` printed for them: what is trained on is what is later weighed
VECTORS   word vectors for the words of the lexicon (vectors.py makes them)
--told    which sentences carry the facets that the raters ticked for a whole text (facets.txt)
--predict writes the cross-validated predictions, each source whole in one fold, for the evaluator
--extra   more rated texts that are always learned from and never measured (`source` is not needed)
--platitudes  texts whose stock sentences are what anybody says of themselves: learned from for that reading only
--write   learns from all texts and writes weights.bin there

The sums are additive: the bias, each measure times its weight, each run of words that stands in five sources or more (over the
root of their number), and the mean leaning of the words: a smooth function of their vectors, so that unrated words lean too.
A page's tones are learned from whole pages in the same way: the mean of its sentences' sums, by their number of words.
"""

import argparse
import json
import struct

import numpy as np

from names import FACETS, gram_hash, table
from pages import LEAST_TELLING, Pages, cut, predictions, sigmoid, tells
from rated import Data, read, told
from space import Space, combined, held_out, ridge

# How much each part of the space counts (measures, runs, own words, words beside, place), and the penalty.
REVEALS = ((1.0, 1.0, 0.36, 2.5, 1.0), 1000.0)
STOCK = ((1.0, 1.5, 0.36, 2.0, 36.0), 500.0)
CARRIED = ((1.0, 1.0, 1.0, 0.0, 1.0), 600.0)
PLATITUDE = ((1.0, 1.0, 0.36, 0.0, 0.0), 100.0)
# Of whole pages, for the score and for the facets; and how much a page that is never measured counts.
TONE = ((1.0, 1.0, 1.0, 0.0, 1.0), 9.0, 0.6)
FACET_TONES = ((1.0, 1.0, 1.0, 0.0, 1.0), 130.0, 0.1)
# The columns of weights.bin, in numbers of 32: reveals, stock, the facets, the two for the words beside, the tone, the facets' tones, platitude.
COLUMNS = 32
# The tables of weights.bin begin at multiples of this, the bytes of a line of the cache.
LINE = 64
NEAR, TONES = 2 + len(FACETS), 4 + len(FACETS)


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


def sentence_tasks(data):
    """What is learned of sentences: the labels, how much the parts count, the penalty, the sentences' weights."""
    tasks = [(data.p[:, None], *REVEALS), (data.x[:, None], *STOCK), (data.carried, *CARRIED)]
    return [(*task, data.weight) for task in tasks] + [(data.platitude[:, None], *PLATITUDE, data.platitude_weight)]


def page_tasks(data):
    """What is learned of pages: the labels, how much the parts count, the penalty, the pages' weights."""
    tasks = [(data.rank[:, None], *TONE), (data.clearness, *FACET_TONES)]
    return [(ys, parts, step, np.where(data.measured, 1.0, extra * (data.doc_weight > 0))) for ys, parts, step, extra in tasks]


def cross_validate(data, space, kernels):
    """Each sentence's sums from the other folds' sentences: revealing and stock as logarithms of odds, the facets, platitude.

    Also the slopes and shifts that make the first two logarithms of odds, and each page's tones from the other folds' pages.
    """
    sums = np.hstack([held_out(combined(kernels, parts), ys, step, weight, data.fold)
                      for ys, parts, step, weight in sentence_tasks(data)])
    real = data.measured[data.doc]
    slopes = odds(sums[real, :2], np.c_[data.p, data.x][real])
    sums[:, :2] = sums[:, :2] * slopes[:, 0] + slopes[:, 1]
    tones = np.hstack([held_out(space.pages(combined(kernels, parts)), ys, step, weight, data.doc_fold)
                       for ys, parts, step, weight in page_tasks(data)])
    return sums, slopes, tones


def write_predictions(path, data, sums, score, found):
    with open(path, "w", encoding="utf-8") as file:
        for number, bio in enumerate(data.bios[:data.measured.sum()]):
            s = data.sentences(number)
            part = sigmoid(sums[s, :2])
            told = tells(sums[s]).max(0, initial=0) >= LEAST_TELLING
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


def learned(data, space, kernels, slopes):
    """The weights of all columns: of measures, of runs, of words, and what a sum begins with."""
    rows = (len(space.sd), len(space.vocabulary), len(space.vectors), 1)
    tables = measures, runs, leanings, start = [np.zeros((count, COLUMNS)) for count in rows]

    def put(column, ys, parts, step, weight, alike=lambda kernel: kernel, spread=lambda alphas: alphas, slope=1.0, shift=0.0):
        mean = np.average(ys, axis=0, weights=weight)
        alphas = ridge(alike(combined(kernels, parts)), ys - mean, step, weight) * slope
        found = space.weights(spread(alphas), parts)
        at = slice(column, column + ys.shape[1])
        measures[:, at], runs[:, at], leanings[:, at] = found[:3]
        if parts[3]:
            leanings[:, NEAR + column] = found[3][:, 0]
        start[:, at] = found[4] + mean * slope + shift
        return at.stop

    column = 0
    *sentences, platitude = sentence_tasks(data)
    for number, task in enumerate(sentences):
        scaled = slopes[number] if number < len(slopes) else (1.0, 0.0)
        column = put(column, *task, slope=scaled[0], shift=scaled[1])
    column = TONES
    for task in page_tasks(data):
        column = put(column, *task, space.pages, lambda alphas: space.share.T @ alphas)
    put(column, *platitude)
    return tables


def write_weights(folder, data, space, kernels, words, slopes, pages, probability):
    measures, grams, leanings, start = learned(data, space, kernels, slopes)
    gram_ints, gram_scale = quantize(grams, 32000)
    leaning_ints, leaning_scale = quantize(leanings[space.counts_row], 127)
    rows = np.full((len(words), COLUMNS), 0, int)
    rows[space.counts_row] = leaning_ints
    rows[~space.counts_row, 0] = -128
    bits, slots = table([(gram_hash(g.split(" ")), row) for row, g in enumerate(space.vocabulary)])
    # A page's weights are learned from cross-validated sums, since those of the whole are too sure of themselves.
    real = data.measured
    page = list(Pages.fit_score(pages.score[real], data.d[real]))
    limit = cut(probability[real], data.facets[real])
    for index, truth in enumerate(data.facets.T):
        w = Pages.fit_facet(pages.facet(index), truth, data.doc_weight)
        page += list(w[:-1]) + [w[-1] - np.log(limit / (1 - limit))]
    with open(f"{folder}/weights.bin", "wb") as file:
        header = struct.pack("<4sIIIII", b"WGT4", bits, measures.shape[0], COLUMNS, len(words), len(gram_ints))
        parts = [header, *(np.asarray(numbers, "<f4").tobytes() for numbers in (gram_scale, leaning_scale, start, measures.ravel()))]
        parts += [gram_ints.astype("<i2").tobytes(), rows.astype(np.int8).tobytes()]
        parts += [b"".join(struct.pack("<II", *slot) if slot else bytes(8) for slot in slots), np.asarray(page, "<f4").tobytes()]
        for part in parts:
            # A row that begins where a line of the cache does is fetched as one line.
            file.write(part.ljust(-(-len(part) // LINE) * LINE, b"\0"))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rated", nargs="+")
    parser.add_argument("--rows", required=True, nargs="+")
    parser.add_argument("--vectors", required=True)
    parser.add_argument("--extra", nargs="*", default=[])
    parser.add_argument("--platitudes", nargs="*", default=[])
    parser.add_argument("--told")
    parser.add_argument("--predict")
    parser.add_argument("--write")
    options = parser.parse_args()
    bios, extra, platitudes = map(read, (options.rated, options.extra, options.platitudes))
    read_rows = read(options.rows)
    rows = {r["id"]: r for r in read_rows if isinstance(r, dict)}
    loaded = np.load(options.vectors, allow_pickle=False)
    data = Data(bios, extra, platitudes, rows, told(options.told) if options.told else {}, read_rows[0])
    words = [str(w) for w in loaded["words"]]
    space = Space(data, words, loaded["vectors"], loaded["counts"])
    kernels = space.kernels()
    print(f"{len(data.p)} sentences, {len(space.vocabulary)} runs of words, {data.measures.shape[1]} measures", flush=True)
    sums, slopes, tones = cross_validate(data, space, kernels)
    pages = Pages(data, sums, tones)
    score, probability, found = predictions(data, pages)
    if options.predict:
        write_predictions(options.predict, data, sums, score, found)
    if options.write:
        write_weights(options.write, data, space, kernels, words, slopes, pages, probability)


if __name__ == "__main__":
    main()
