#!/usr/bin/env python3
"""Writes a neutral, seeded tree of GFM pages with YAML front matter.

  content.py OUT N [--seed S]

OUT/content/index.md, OUT/content/{about,colophon,contact,now,uses}.md,
OUT/content/journal/NNNNN-slug.md (N of them), OUT/static/{style.css,images/*.svg}.
Page i is the same bytes for every N (it links only to earlier pages), so a small
tree is a prefix of a larger one. Every 50th post (from number 25) is a draft.
"""
import argparse, datetime, os
from seeded_text import LANGS, NOUNS, TAGS, Text

BASE = datetime.datetime(2009, 1, 1, 8, 0, 0)
STEP = datetime.timedelta(minutes=157)


def meta(seed, i):
    t = Text(f"{seed}:meta:{i}")
    title = t.title()
    slug = f"{i:05d}-" + "-".join(title.lower().split())
    n = 2 + int(t.rand() * 3)
    tags = sorted(t.r.sample(TAGS, n))
    return dict(i=i, title=title, slug=slug, tags=tags, draft=(i % 50 == 25),
                date=BASE + STEP * i, summary=t.sentence().replace('"', "'"))


class Page:
    def __init__(self, seed, i, target):
        self.seed, self.i, self.target = seed, i, target
        self.t = Text(f"{seed}:body:{i}")
        self.notes = []
        self.count = 0

    def link_target(self):
        if self.i < 1:
            return "/about/"
        k = self.t.rand()
        if k < 0.08:
            return self.t.pick(["/about/", "/colophon/", "/contact/", "/now/", "/uses/"])
        if k < 0.16:
            return "/tags/%s/" % self.t.pick(TAGS)
        j = int(self.t.rand() * self.i)
        if j % 50 == 25:
            j -= 1
        return "/journal/%s/" % meta(self.seed, j)["slug"]

    def inline(self):
        """A sentence with some inline markup in it."""
        t = self.t
        s = t.sentence()
        k = t.rand()
        if k < 0.60:
            return s
        ws = s.split(" ")
        a = int(t.rand() * max(1, len(ws) - 3))
        mid, tail = " ".join(ws[a:a + 2]), " ".join(ws[a + 2:])
        head = " ".join(ws[:a])
        if k < 0.70:
            mid = f"*{mid}*"
        elif k < 0.77:
            mid = f"**{mid}**"
        elif k < 0.85:
            mid = f"[{mid}]({self.link_target()})"
        elif k < 0.90:
            mid = f"`{t.pick(NOUNS)}_{t.pick(NOUNS)}`"
        elif k < 0.92:
            mid = f"~~{mid}~~"
        elif k < 0.94:
            mid = f"{mid} https://example.org/{t.pick(NOUNS)}/{t.pick(NOUNS)}"
        elif k < 0.97:
            mid = f"[{mid}](https://example.org/{t.pick(NOUNS)} \"{t.pick(NOUNS)}\")"
        else:
            n = len(self.notes) + 1
            self.notes.append(f"[^{n}]: {t.sentence()}")
            return f"{s}[^{n}]"
        return " ".join(x for x in (head, mid, tail) if x)

    def para(self):
        return " ".join(self.inline() for _ in range(2 + int(self.t.rand() * 5)))

    def ulist(self):
        t, out = self.t, []
        kind = t.rand()
        for n in range(3 + int(t.rand() * 4)):
            mark = f"{n + 1}." if kind < 0.3 else ("- [x]" if t.rand() < .5 else "- [ ]") if kind < 0.45 else "-"
            out.append(f"{mark} {self.inline()}")
            if kind > 0.8 and t.rand() < 0.4:
                out.append(f"    - {self.inline()}")
        return "\n".join(out)

    def table(self):
        t = self.t
        cols = 3 + int(t.rand() * 2)
        rows = ["| " + " | ".join(t.pick(NOUNS) for _ in range(cols)) + " |",
                "|" + "|".join(t.pick([" --- ", ":--- ", " ---:", ":---:"]) for _ in range(cols)) + "|"]
        for _ in range(3 + int(t.rand() * 5)):
            rows.append("| " + " | ".join(t.words(1 + int(t.rand() * 3)) if c else t.pick(NOUNS)
                                          for c in range(cols)) + " |")
        return "\n".join(rows)

    def code(self):
        t = self.t
        lines = [f"{t.pick(NOUNS)}_{t.pick(NOUNS)} = {t.pick(NOUNS)}({int(t.rand() * 1000)}, \"{t.pick(NOUNS)}\") < {int(t.rand() * 99)}"
                 for _ in range(3 + int(t.rand() * 8))]
        return f"```{t.pick(LANGS)}\n" + "\n".join(lines) + "\n```"

    def block(self):
        k = self.t.rand()
        if k < 0.62:
            return self.para()
        if k < 0.76:
            return self.ulist()
        if k < 0.82:
            return self.table()
        if k < 0.89:
            return self.code()
        if k < 0.94:
            return "> " + self.inline() + "\n> " + self.inline()
        n = int(self.t.rand() * 8)
        return f"![A {self.t.pick(NOUNS)} by the {self.t.pick(NOUNS)}](/images/figure-{n}.svg)"

    def body(self):
        out = []

        def add(block):
            self.count += len(block.split()) - block.count("|")
            out.append(block)

        add(self.para())
        while self.count < self.target:
            add(("## " if self.t.rand() < .7 else "### ") + self.t.title())
            for _ in range(2 + int(self.t.rand() * 3)):
                if self.count >= self.target:
                    break
                add(self.block())
        if self.notes:
            out.append("\n\n".join(self.notes))
        return "\n\n".join(out) + "\n"


def front(m):
    q = lambda s: '"' + s.replace('"', "'") + '"'
    return ("---\n" f"title: {q(m['title'])}\n" f"date: {m['date']:%Y-%m-%dT%H:%M:%SZ}\n"
            f"tags: [{', '.join(m['tags'])}]\n" f"summary: {q(m['summary'])}\n"
            f"draft: {'true' if m['draft'] else 'false'}\n---\n\n")


def figure(n, w=160, h=100):
    """A drawing: generators copy it, while a photograph would be worked on by some and not by others."""
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {w} {h}" width="{w}" height="{h}">'
            f'<circle cx="{20 * n + 10}" cy="50" r="{10 + 3 * n}" fill="#886"/></svg>\n')


CSS = """body{margin:0 auto;max-width:42rem;padding:0 1rem;font:1rem/1.6 serif;color:#222;background:#fff}
header,footer{padding:1rem 0;border-bottom:1px solid #ccc}footer{border:0;border-top:1px solid #ccc}
nav ul{display:flex;gap:1rem;list-style:none;padding:0}img{max-width:100%}pre{overflow:auto}
table{border-collapse:collapse}th,td{border:1px solid #ccc;padding:.2rem .5rem}
"""


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("out")
    ap.add_argument("n", type=int)
    ap.add_argument("--seed", default="2026")
    a = ap.parse_args()
    c = os.path.join(a.out, "content")
    os.makedirs(os.path.join(c, "journal"), exist_ok=True)
    os.makedirs(os.path.join(a.out, "static", "images"), exist_ok=True)

    def put(path, text):
        with open(path, "w", encoding="utf-8", newline="\n") as f:
            f.write(text)

    total = 0
    for i in range(a.n):
        m = meta(a.seed, i)
        p = Page(a.seed, i, 150 + int(Text(f"{a.seed}:size:{i}").rand() * 701))
        text = front(m) + p.body()
        total += len(text)
        put(os.path.join(c, "journal", m["slug"] + ".md"), text)
    for k, name in enumerate(["index", "about", "colophon", "contact", "now", "uses"]):
        p = Page(a.seed, 0, 150 + 60 * k)
        p.t = Text(f"{a.seed}:page:{name}")
        title = "Field notes" if name == "index" else name.capitalize()
        put(os.path.join(c, name + ".md"),
            f"---\ntitle: \"{title}\"\ndate: 2009-01-01T00:00:00Z\nsummary: \"{p.t.sentence()}\"\ndraft: false\n---\n\n" + p.body())
    put(os.path.join(a.out, "static", "style.css"), CSS)
    for n in range(8):
        put(os.path.join(a.out, "static", "images", f"figure-{n}.svg"), figure(n))
    drafts = sum(1 for i in range(a.n) if i % 50 == 25)
    print(f"{a.n} posts ({drafts} drafts), {total} characters of posts")


if __name__ == "__main__":
    main()
