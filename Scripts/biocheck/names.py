"""What the maker of the lexicon, the trainer and the program must agree on."""

MASK = (1 << 64) - 1

SENSES = """none adj.pert adv.all noun.Tops noun.act noun.animal noun.artifact noun.attribute noun.body
noun.cognition noun.communication noun.event noun.feeling noun.food noun.group noun.location noun.motive
noun.object noun.person noun.phenomenon noun.plant noun.possession noun.process noun.quantity noun.relation
noun.shape noun.state noun.substance noun.time verb.body verb.change verb.cognition verb.communication
verb.competition verb.consumption verb.contact verb.creation verb.emotion verb.motion verb.perception
verb.possession verb.social verb.stative verb.weather adj.ppl""".split()

FACETS = "values belief animals people community craft play place story limits quirk promise".split()


def word_hash(word):
    """FNV-1a over the bytes, 64 bits."""
    value = 0xCBF29CE484222325
    for byte in word.encode():
        value = ((value ^ byte) * 0x100000001B3) & MASK
    return value


def chain(value, word):
    """The hash of a run of words, made one word at a time from 0."""
    value = ((value ^ word) * 0x9E3779B97F4A7C15) & MASK
    return value ^ (value >> 29)


def gram_hash(words):
    """The hash of a run of words, as Grams.swift makes it."""
    value = 0
    for word in words:
        value = chain(value, word_hash(word))
    return value


def slot_of(value, bits):
    """Where in a table of 2**bits slots a key begins to be looked for, and the fingerprint kept there."""
    return (value >> (64 - bits)), (value & 0xFFFFFFFF) or 1


def table(entries, least_bits=4, load=0.65):
    """Open addressing with linear probing: a list of slots, each None or (fingerprint, payload)."""
    bits = least_bits
    while len(entries) > load * (1 << bits):
        bits += 1
    slots = [None] * (1 << bits)
    for key, payload in entries:
        slot, fingerprint = slot_of(key, bits)
        while slots[slot] is not None:
            slot = (slot + 1) & ((1 << bits) - 1)
        slots[slot] = (fingerprint, payload)
    return bits, slots
