"""Reads knowledge.txt: kinds of words, and the evidence that is found where they stand near each other."""

import re
import struct

# What a word or mark is by its look or as a pronoun, in the order of KindReader.swift; they follow the kinds.
FORMS = "I MY SHE HER YOU WE NAME CAP NUM YEAR COMMA BRACKET QUOTE BANG PICTOGRAM".split()
MOST_KINDS, MOST_GROUPS, MOST_EVIDENCE = 64, 128, 128


def inflections(verb):
    if verb.endswith("e"):
        return [verb, verb + "s", verb + "d", verb[:-1] + "ing", verb + "r", verb + "rs"]
    if re.search(r"[^aeiou]y$", verb):
        return [verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"]
    if re.search(r"(s|x|z|ch|sh)$", verb):
        return [verb, verb + "es", verb + "ed", verb + "ing", verb + "er"]
    found = [verb, verb + "s", verb + "ed", verb + "ing", verb + "er", verb + "ers"]
    if len(verb) <= 5 and re.search(r"[^aeiou][aeiou][bdglmnprt]$", verb):
        found += [verb + verb[-1] + ending for ending in ("ed", "ing", "er", "ers")]
    return found


def plural(noun):
    if re.search(r"(s|x|z|ch|sh)$", noun):
        return noun + "es"
    return noun[:-1] + "ies" if re.search(r"[^aeiou]y$", noun) else noun + "s"


class Knowledge:
    def __init__(self, path, wordnet, vocabulary):
        """`vocabulary` holds the words that endings and WordNet's nouns are looked for in."""
        self.kinds, self.measured, self.entries, self.evidence = [], [], {}, []
        lines = iter(open(path, encoding="utf-8"))
        for line in lines:
            line = line.strip()
            if line == "[[evidence]]":
                break
            if line.startswith("["):
                name, _, beside = line[1:-1].partition(":")
                self.kinds.append(name)
                self.measured.append(not beside)
            elif line and not line.startswith("#"):
                for entry in filter(None, (e.strip() for e in line.split(","))):
                    for word in self.words(entry, wordnet, vocabulary):
                        self.entries[word] = self.entries.get(word, 0) | 1 << (len(self.kinds) - 1)
        assert len(self.kinds) <= MOST_KINDS, self.kinds
        for line in lines:
            if line.strip() and not line.startswith("#"):
                name, _, body = line.strip().partition(":")
                self.evidence.append((name, [self.condition(part.strip()) for part in body.split("&")]))

    @staticmethod
    def words(entry, wordnet, vocabulary):
        if entry.startswith("wn:"):
            nouns = wordnet.under(entry[3:])
            return sorted({w for n in nouns for w in (n, plural(n)) if w in vocabulary})
        if entry.startswith("-"):
            ending = entry[1:]
            return sorted(w for w in vocabulary if w.endswith(ending) and len(w) > len(ending) + 2)
        return inflections(entry[:-1]) if entry.endswith("*") else [entry]

    def condition(self, text):
        """Whether it must not hold, and its steps: how far behind the last, and the numbers of the kinds."""
        parts = text.removeprefix("!").split()
        steps = [(0, self.group(parts[0]))]
        for distance, group in zip(parts[1::2], parts[2::2]):
            assert distance.endswith(">"), text
            steps.append((int(distance[:-1]), self.group(group)))
        return text.startswith("!"), steps

    def group(self, text):
        names = self.kinds + FORMS
        return tuple(sorted(names.index(name) for name in text.split("|")))

    def packed(self):
        """The names, the groups of kinds and the evidence, as KindEvidence.swift reads them."""
        groups = sorted({group for _, conditions in self.evidence for _, steps in conditions for _, group in steps})
        assert len(groups) <= MOST_GROUPS and len(self.evidence) <= MOST_EVIDENCE
        out = struct.pack("<BBB", len(self.kinds), len(groups), len(self.evidence))
        for name, measured in zip(self.kinds, self.measured):
            out += struct.pack("<BB", measured, len(name)) + name.encode()
        for group in groups:
            out += bytes([len(group), *group])
        for name, conditions in self.evidence:
            out += bytes([len(name)]) + name.encode() + bytes([len(conditions)])
            for absent, steps in conditions:
                out += bytes([absent, len(steps)])
                for distance, group in steps:
                    out += bytes([distance, groups.index(group)])
        return out
