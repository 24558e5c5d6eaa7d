"""Profiles that give a theme little, or too much, to hold: no picture, one value, a very long name, a page of
three thousand words with all that Markdown has, and sixty posts; once from left to right, once from right to left."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Tongue:
    """What such a profile is written with."""

    language: str
    name: str
    letter: str
    value: str
    title: str
    heading: str
    sentences: tuple[str, ...]
    wide: str


ENGLISH = Tongue(
    language="en",
    name="Wilhelmina Bartholomea Featherstonehaugh-Cholmondeley of Llanfairpwllgwyngyllgogerychwyrndrobwll",
    letter="I mend umbrellas.",
    value="An umbrella is mended or it is not.",
    title="Everything I know about the donaudampfschifffahrtsgesellschaftskapitänsregenschirm",
    heading="Of ribs, runners and ferrules",
    sentences=(
        "A rib that has been bent once will be bent again in the same place.",
        "I keep the broken ones in a bath, since nobody takes baths here any more.",
        "Silk goes at the fold first, and then along the seam, and then on a Thursday.",
        "It cost me eleven pounds and the good opinion of a verger.",
        "Whoever lends an umbrella has given it away, and whoever borrows one has stolen it.",
        "See [the bath](value.md) and `https://umbrellas.example/a/very/long/address/without/any/rest`.",
    ),
    wide="Manufacturer | Handle | Ferrule-diameter | Waterproofness | Circumference | Remarks",
)

ARABIC = Tongue(
    language="ar",
    name="عبد الرحمن بن عبد العزيز بن محمد المستنصر بالله القرطبي الأندلسي المعروف بابن الخياط",
    letter="أصلح المظلات.",
    value="المظلة إمّا أُصلحت وإمّا لم تُصلح.",
    title="كل ما أعرفه عن المظلات القديمة وأصحابها",
    heading="في الأضلاع والمقابض",
    sentences=(
        "الضلع الذي انثنى مرة سينثني مرة أخرى في الموضع نفسه.",
        "أضع المكسور منها في حوض الاستحمام، فلا أحد يستحم هنا بعد اليوم.",
        "كلّفني ذلك أحد عشر دينارًا وحسن ظنّ الجيران.",
        "من أعار مظلته فقد أهداها، ومن استعار واحدة فقد أخذها.",
        "انظر [الحوض](value.md) و`https://umbrellas.example/a/very/long/address`.",
    ),
    wide="الصانع | المقبض | القطر بالسنتيمترات | مقاومة المطر | المحيط | ملاحظات",
)


def write(folder: Path, tongue: Tongue) -> Path:
    """Writes the profile of that tongue as a content folder."""
    (folder / "journal").mkdir(parents=True)
    site = [f'name: "{tongue.name}"', f"language: {tongue.language}"]
    put(folder / "site.yml", "\n".join(site))
    put(folder / "index.md", f"---\n---\n{tongue.letter}")
    put(folder / "value.md", page(f'kind: value\ntitle: "{tongue.value}"', tongue.sentences[0]))
    put(folder / "long.md", page(f'kind: page\ntitle: "{tongue.title}"', long_text(tongue)))
    for number in range(1, 61):
        year, month = 2021 + number // 12, number % 12 + 1
        title = tongue.title if number % 7 == 0 else f"{tongue.heading} {number}"
        words = " ".join(tongue.sentences[: number % 4 + 1])
        head = f'title: "{title}"\ndate: {year}-{month:02}-14\ntags: [{tongue.heading.split()[-1]}]'
        put(folder / "journal" / f"post-{number}.md", page(head, words.replace("(value", "(../value")))
    return folder


def page(head: str, body: str) -> str:
    return f"---\n{head}\n---\n{body}"


def long_text(tongue: Tongue) -> str:
    """At least three thousand words in sections, with every kind of block in between."""
    parts: list[str] = []
    words, number = 0, 0
    while words < 3000:
        number += 1
        parts.append(f"## {tongue.heading} {number}")
        for shift in range(4):
            order = [tongue.sentences[(number + shift + i) % len(tongue.sentences)] for i in range(6)]
            parts.append(" ".join(order))
            words += sum(len(sentence.split()) for sentence in order)
        parts.append(extra(number, tongue))
    return "\n\n".join(parts)


def extra(number: int, tongue: Tongue) -> str:
    first, second = tongue.sentences[:2]
    columns = tongue.wide.split(" | ")
    rule = "|".join([" :--- ", *[" ---: "] * (len(columns) - 1)])
    row = " | ".join(["1,234,567.89"] * len(columns))
    return (
        f"> {first}\n>\n> {second}",
        f"- {first}\n- {second}\n  1. {first}\n  2. {second}",
        f"| {tongue.wide} |\n|{rule}|\n| {row} |\n| {row} |",
        "```text\nribs  = 8 * (length + allowance_for_the_seam_and_for_weather) / 2\n```",
        f"- [x] {first}\n- [ ] {second}",
        f"### {tongue.heading}\n\n{first}[^note-{number}]\n\n[^note-{number}]: {second}",
    )[number % 6]


def put(file: Path, text: str) -> None:
    file.write_text(text + "\n", encoding="utf-8")
