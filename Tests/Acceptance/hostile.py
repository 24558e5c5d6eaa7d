"""Words that try to leave the place they are written to, for every field there is."""

from __future__ import annotations

from pathlib import Path

import every_field

#: Runs when the text is taken for markup, in whichever of several ways.
ATTACKS = (
    "<script>window.__pwned='%(field)s script'</script>"
    "<img src=x: onerror=\"window.__pwned='%(field)s image'\">"
    "<svg/onload=\"window.__pwned='%(field)s drawing'\">"
)

#: Ends a script, a comment, a title, a style, a CDATA section, an attribute in any quotes (with a
#: combining mark that makes one character of the quote for those who count in characters), a line,
#: a property of a calendar or card, a template's tag; and turns the reading direction around.
TORTURE = (
    "%(field)s </script><!-- \"\u0301 '\u0301 & ]]> \r\n,;\\ \u202e "
    "\"\u0301 onfocus=\"window.__pwned='%(field)s focus'\" autofocus tabindex=\"0\" x='\u0301' "
    "</title></style></textarea>--> {{name}} {{{name}}} "
    "javascript:window.__pwned='%(field)s' " + ATTACKS + " BEGIN:VEVENT\r\nATTENDEE:x"
)

#: The same in a field that holds one line only.
TORTURE_LINE = TORTURE.replace("\r\n", " ")

#: As much of it as fits into the name of a file, which a tag's page has from its tag.
TAG = "tag </script><!-- \"\u0301 '\u0301 & ]]> ,;\\ \u202e <img src=x: onerror='window.__pwned=1'>"

#: As much of it as an http(s) address can hold.
ADDRESS = (
    "https://elsewhere.example/%(field)s/%%3C/script%%3E,;/'&amp=%%22%%0D%%0A)]]"
    "?a='&b=onerror=alert(1)&quot;&lt;script&gt;#'x"
)


def words(field: str) -> str:
    return TAG if field == "tag" else TORTURE_LINE % {"field": field}


def address(field: str) -> str:
    return ADDRESS % {"field": field}


def escaped(text: str) -> str:
    """As Markdown that means the text itself."""
    return "".join(f"\\{mark}" if mark in "\\`*_{}[]<>()#+-.!|\"'&~:=" else mark for mark in text)


def body(name: str) -> str:
    """Markdown with the same words wherever Markdown can hold some without being raw HTML."""
    text = escaped(TORTURE_LINE % {"field": f"body of {name}"})
    code = TORTURE_LINE.replace("`", "") % {"field": f"code of {name}"}
    title = (TORTURE_LINE % {"field": f"title of {name}"}).replace("\\", "\\\\").replace('"', '\\"').replace("&", "\\&").replace("<", "\\<")
    own = f"""
## {text}

{text}

`` {code} ``

```{code.replace(" ", "_")}
{code}
```

    {code}

[{text}](https://elsewhere.example/?'&%22) and ![{text}](/photos/picture.svg "{title}") and
[a link](https://elsewhere.example/ "{title}") with a note[^1].

[^1]: {text}

| {text.replace("|", "")} |
| --- |
| {text.replace("|", "")} |

- [ ] {text}
"""
    return letter(name) if name.startswith("letters/") else own


def letter(name: str) -> str:
    """Somebody else's words, in which raw HTML and script addresses must mean nothing."""
    raw = TORTURE_LINE % {"field": f"letter {name}"}
    return f"""
> {raw}
>
> <script>window.__pwned='letter block'</script>
>
> ![a picture](https://elsewhere.example/tracker.gif)
>
> <iframe srcdoc="<script>parent.__pwned='frame'</script>"></iframe>
> <a href="&#106;avascript:window.__pwned='entity'">entity</a>
> <style>body {{ display: none }}</style>
> <form action="https://elsewhere.example/"><button>Give</button></form>

{raw}

<script>window.__pwned='reply block'</script>
<object data="javascript:window.__pwned='object'"></object>
"""


def write(folder: Path) -> Path:
    """A content folder of nothing else; long enough for every list to have a second page."""
    front_matter = every_field.pages(words, address)
    for number in range(25):
        front_matter[f"journal/post-{number:02}.md"] = {
            "title": words(f"post {number}"),
            "date": f"2026-05-{number + 1:02}",
            "tags": [words("tag")],
        }
    return every_field.write(folder, every_field.site(words, address), front_matter, body)
