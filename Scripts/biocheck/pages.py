"""The score and the facets of pages, from the sums of their sentences."""

import numpy as np

SCORE_STEP, PAGE_STEP = 1.0, 10.0
# How much a text's best sentences count for a facet.
BEST = (1.0, 0.5, 0.25)
# How clearly a text's best sentence must tell a facet; ReadPage.swift asks the same.
LEAST_TELLING = 0.12
# From how much platitude in what reveals on a page loses score, and how fast; from how much in a sentence it tells facets less.
# ReadPage.swift has the same.
MOST_PLAIN, PLAIN_COST, PLAIN_SENTENCE = 0.4, 4.5, 0.4
# The page's measures that a facet is weighed with.
BESIDE = [0, 2, 6, 8, 10]
# How much the tone of a whole page counts beside its sentences: for the score by how far both vary, for a facet as it is.
TONE, FACET_TONE = 0.5, 5.0


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def linear(x, w):
    return x @ w[:-1] + w[-1]


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
    """What a score is made of besides the tone: the measures of the page, these, and the best sentences' sums for each facet."""
    rank = np.r_[np.sort(p)[::-1], np.zeros(5)]
    more = [(p * p).sum(), (p > 0.5).sum(), 1 - np.prod(1 - p), np.log1p((p * words).sum()), np.log1p((x * words).sum()),
            (p * (1 - x)).sum() ** 0.5, rank[3], rank[4]]
    return np.r_[page_measures(p, x, words), more, best]


def best_sums(sums):
    """For each facet the three highest sums, each weighing half of the one before."""
    ranked = np.r_[np.sort(sums, axis=0)[::-1], np.zeros((3, sums.shape[1]))]
    return sum(weight * row for weight, row in zip(BEST, ranked))


def tells(sums):
    """How clearly sentences tell the facets: what anybody says tells less."""
    return sums[:, 2:-1] - np.maximum(0, sums[:, -1:] - PLAIN_SENTENCE)


class Pages:
    """What pages are weighed by. `sums` has a row for each sentence: revealing, stock, the facets, platitude.

    `tones` has a row for each page: for its score, then for each facet.
    """

    def __init__(self, data, sums, tones):
        p, x = sigmoid(sums[:, 0]), sigmoid(sums[:, 1])
        parts = list(map(data.sentences, range(len(data.bios))))
        self.best = np.array([best_sums(sums[s, 2:-1]) for s in parts])
        # How much of what reveals on the page anybody could say of themselves.
        plain = np.array([(p[s] @ sums[s, -1]) / max(1e-6, p[s].sum()) for s in parts])
        self.cost = PLAIN_COST * np.maximum(0, plain - MOST_PLAIN)
        self.x = np.array([page_measures(p[s], x[s], data.count[s]) for s in parts])
        rest = np.array([score_measures(p[s], x[s], data.count[s], b) for s, b in zip(parts, self.best)])
        self.tones = tones
        self.score = np.c_[rest, tones[:, 0]]

    def facet(self, index):
        """What a facet is weighed by."""
        return np.c_[self.best[:, index], self.x[:, BESIDE], self.tones[:, 1 + index]]

    @staticmethod
    def fit_score(x, d):
        rest, tone = x[:, :-1], x[:, -1]
        m, s = rest.mean(0), rest.std(0) + 1e-6
        z = np.c_[(rest - m) / s, np.ones(len(rest))]
        w = np.linalg.solve(z.T @ z + np.diag([SCORE_STEP] * rest.shape[1] + [1e-6]), z.T @ d)
        base = z @ w
        share = TONE * base.std() / (tone.std() + 1e-6)
        slope, start = np.polyfit(base + share * tone, d, 1)
        return np.r_[slope * w[:-1] / s, slope * share, slope * (w[-1] - (w[:-1] * m / s).sum()) + start]

    @staticmethod
    def fit_facet(x, y, weight):
        """Logistic regression by damped Newton steps, and the tone beside it."""
        rest = x[:, :-1]
        m, s = rest.mean(0), rest.std(0) + 1e-6
        z = np.c_[(rest - m) / s, np.ones(len(rest))]
        penalty = np.diag([PAGE_STEP] * rest.shape[1] + [1e-6])
        share = np.average(y, weights=weight)
        w = np.r_[np.zeros(rest.shape[1]), np.log(share / (1 - share))]
        for _ in range(60):
            q = sigmoid(z @ w)
            h = np.maximum(q * (1 - q), 1e-6) * weight
            step = np.linalg.solve(z.T @ (z * h[:, None]) + penalty, z.T @ ((y - q) * weight) - penalty @ w)
            w = w + step / max(1.0, np.abs(z @ step).max() / 2)
        return np.r_[w[:-1] / s, FACET_TONE, w[-1] - (w[:-1] * m / s).sum() - FACET_TONE * share]


def cut(probability, truth):
    """The probability from which on the facets are best called disclosed; neighbouring cuts are looked at too, for steadiness."""
    cuts = np.linspace(0.1, 0.6, 51)
    def f1(c):
        found = probability >= c
        return 2 * (found & truth).sum() / max(1, found.sum() + truth.sum())
    values = np.pad([f1(c) for c in cuts], 4, "edge")
    return cuts[np.convolve(values, np.ones(9) / 9, "valid").argmax()]


def predictions(data, pages):
    """Scores and facets of the texts, each from the other folds' texts: scores, probabilities, which facets are found."""
    score, probability = np.zeros(len(data.bios)), np.zeros(data.facets.shape)
    found = np.zeros(probability.shape, bool)
    folds = sorted(set(data.doc_fold))
    for fold in folds:
        others, test = data.doc_fold != fold, data.doc_fold == fold
        train = others & data.measured
        score[test] = linear(pages.score[test], Pages.fit_score(pages.score[train], data.d[train])) - pages.cost[test]
        for index, truth in enumerate(data.facets.T):
            x = pages.facet(index)
            w = Pages.fit_facet(x[others], truth[others], data.doc_weight[others])
            probability[test, index] = sigmoid(linear(x[test], w))
    for fold in folds:
        train, test = (data.doc_fold != fold) & data.measured, data.doc_fold == fold
        found[test] = probability[test] >= cut(probability[train], data.facets[train])
    return score, probability, found
