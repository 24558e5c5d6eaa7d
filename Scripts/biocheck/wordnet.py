"""Reads WordNet's files: which supersense a word's most frequent sense has, and which words are only names."""

import collections
import functools

LEX = """adj.all adj.pert adv.all noun.Tops noun.act noun.animal noun.artifact noun.attribute noun.body noun.cognition
noun.communication noun.event noun.feeling noun.food noun.group noun.location noun.motive noun.object noun.person
noun.phenomenon noun.plant noun.possession noun.process noun.quantity noun.relation noun.shape noun.state
noun.substance noun.time verb.body verb.change verb.cognition verb.communication verb.competition
verb.consumption verb.contact verb.creation verb.emotion verb.motion verb.perception verb.possession verb.social
verb.stative verb.weather adj.ppl""".split()

RULES = {
    "n": [("ies", "y"), ("ches", "ch"), ("shes", "sh"), ("xes", "x"), ("ses", "s"), ("zes", "z"), ("men", "man"), ("s", "")],
    "v": [("ies", "y"), ("es", "e"), ("es", ""), ("s", ""), ("ied", "y"), ("ed", "e"), ("ed", ""), ("ing", "e"), ("ing", "")],
}


class WordNet:
    def __init__(self, folder):
        self.lex, self.index, self.count = {}, {}, collections.Counter()
        self.nouns, self.narrower = {}, {}
        capital, small = set(), set()
        for name, pos in (("noun", "n"), ("verb", "v"), ("adj", "a"), ("adv", "r")):
            files = {}
            for line in open(f"{folder}/data.{name}", encoding="latin-1"):
                if line.startswith(" "):
                    continue
                parts = line.split(" | ")[0].split()
                files[parts[0]] = int(parts[1])
                if pos == "n":
                    count = int(parts[3], 16)
                    self.nouns[parts[0]] = [parts[4 + 2 * i] for i in range(count)]
                    for word in self.nouns[parts[0]]:
                        (capital if word[0].isupper() else small).add(word.lower())
                    for i in range(int(parts[4 + 2 * count])):
                        kind, broader, other, _ = parts[5 + 2 * count + 4 * i : 9 + 2 * count + 4 * i]
                        if kind == "@" and other == "n":
                            self.narrower.setdefault(broader, []).append(parts[0])
            self.lex[pos] = files
            for line in open(f"{folder}/index.{name}", encoding="latin-1"):
                if line.startswith(" "):
                    continue
                parts = line.split()
                self.index.setdefault(parts[0], {})[pos] = parts[4 + int(parts[3]) + 2]
        for line in open(f"{folder}/cntlist.rev", encoding="latin-1"):
            key, _, count = line.split()
            lemma, rest = key.split("%")
            self.count[lemma, " nvara"[int(rest[0])]] += int(count)
        self.only_names = capital - small
        self.irregular = {"n": {}, "v": {}}
        for name, pos in (("noun", "n"), ("verb", "v")):
            for line in open(f"{folder}/{name}.exc", encoding="latin-1"):
                parts = line.split()
                self.irregular[pos][parts[0]] = parts[1]

    def has(self, word, pos):
        return pos in self.index.get(word, {})

    @functools.lru_cache(None)
    def lemma(self, word, pos):
        base = self.irregular[pos].get(word)
        if base and self.has(base, pos):
            return base
        if self.has(word, pos):
            return word
        for ending, other in RULES[pos]:
            if not word.endswith(ending) or len(word) <= len(ending) + 1:
                continue
            base = word[: -len(ending)] + other
            if self.has(base, pos):
                return base
            if ending in ("ed", "ing") and not other and len(base) > 2 and base[-1] == base[-2] and self.has(base[:-1], pos):
                return base[:-1]
        return None

    def sense(self, word):
        """The number of the supersense in `LEX`, 0 for none; the noun's or the verb's, whichever is met more often."""
        noun, verb = self.lemma(word, "n"), self.lemma(word, "v")
        if noun in self.only_names:
            noun = None
        if noun and (not verb or self.count[noun, "n"] >= self.count[verb, "v"]):
            return self.lex["n"][self.index[noun]["n"]]
        if verb:
            return self.lex["v"][self.index[verb]["v"]]
        return 0

    def under(self, noun):
        """The single words whose first sense as nouns is what `noun` means first, or a kind of it."""
        found, seen, ahead = set(), set(), [self.index[noun]["n"]]
        while ahead:
            meaning = ahead.pop()
            if meaning not in seen:
                seen.add(meaning)
                found.update(w for w in self.nouns[meaning] if w.islower() and self.index.get(w, {}).get("n") == meaning)
                ahead += self.narrower.get(meaning, [])
        return {w for w in found if "_" not in w}

    def knows(self, word):
        """Whether it is an English word, in any form, that is not only a name."""
        if word in self.only_names:
            return False
        noun = self.lemma(word, "n")
        return bool((noun and noun not in self.only_names) or self.lemma(word, "v") or word in self.index)
