#!/usr/bin/env python3
"""Compares what Annals reads in prose with what people read in it. Needs only Python's standard library.

    docs/score-extraction.py FILE [--url http://127.0.0.1:8080] [--wrong 20]

FILE has a JSON object on each line. For facts:

    {"text": "Ann Lee works for Initech.", "asked": ["employer"], "facts": [["employer", "Ann Lee", "Initech"]]}

A claim with one of the predicates in "asked" is right if both its names match those of a fact: all words of the
shorter name are in the longer one. Precision is over claims, recall over facts. A fact with a pronoun for a name
counts for precision only, because the text may not say who is meant. For times:

    {"text": "I'll be back on 2 Jan 2019.", "at": "2016-11-07T00:00:00Z",
     "times": [{"start": 16, "end": 26, "readings": [["2019-01-02", "2019-01-03"]]}]}

A line counts if each of its times is found at an overlapping place, with one of its readings, [from, to).
"""
import argparse
import gzip
import json
import re
import urllib.request
from collections import Counter

PRONOUNS = set("he she it they him her his hers its their who whom whose which i my we our".split())


def extract(url: str, row: dict) -> dict:
    body = {"content": row["text"], "referenceTime": row.get("at", "2020-01-01T00:00:00Z")}
    request = urllib.request.Request(
        url.rstrip("/") + "/v1/extract", json.dumps(body).encode(), {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=60) as answer:
        return json.load(answer)


def words(name: object) -> set:
    return set(re.findall(r"\w+", str(name).lower())) - {"the", "a", "an", "of", "in"}


def agree(one: object, other: object) -> bool:
    a, b = words(one), words(other)
    return bool(a and b) and (a <= b or b <= a)


def pronoun(name: object) -> bool:
    return words(name) <= PRONOUNS


def facts(row: dict, answer: dict, count: Counter, wrong: list) -> None:
    for predicate in row["asked"]:
        wanted = [(s, o) for p, s, o in row["facts"] if p == predicate]
        clear = [(s, o) for s, o in wanted if not pronoun(s) and not pronoun(o)]
        claimed = {(c["subject"]["name"], str(c["object"]["name"] if "object" in c else c["value"]))
                   for c in answer["claims"] if c["predicate"] == predicate}
        right = {(s, o) for s, o in claimed
                 if any(agree(o, value) and (agree(s, name) or pronoun(name)) for name, value in wanted)}
        count[predicate, "claimed"] += len(claimed)
        count[predicate, "right"] += len(right)
        count[predicate, "facts"] += len(clear)
        count[predicate, "found"] += sum(any(agree(s, c) and agree(o, v) for c, v in claimed) for s, o in clear)
        wrong += [(predicate, claim, row["text"]) for claim in claimed - right]


def resolved(wanted: dict, found: list) -> bool:
    return any(t["start"] < wanted["end"] and t["end"] > wanted["start"]
               and [str(t["from"])[:10], str(t["to"])[:10]] in wanted["readings"] for t in found)


def share(part: int, whole: int) -> str:
    return f"{part / max(1, whole):.3f} of {whole:5}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file")
    parser.add_argument("--url", default="http://127.0.0.1:8080")
    parser.add_argument("--wrong", type=int, default=0, help="print so many wrong claims and missed times")
    options = parser.parse_args()
    count, wrong = Counter(), []
    with (gzip.open if options.file.endswith(".gz") else open)(options.file, "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            answer = extract(options.url, row)
            if "facts" in row:
                facts(row, answer, count, wrong)
            if "times" in row:
                ok = all(resolved(wanted, answer["times"]) for wanted in row["times"])
                count["times", "lines"] += 1
                count["times", "resolved"] += ok
                wrong += [] if ok else [("times", answer["times"], row["text"])]
    for line in wrong[:options.wrong]:
        print(*line)
    total = Counter()
    for predicate in sorted({key for key, what in count if what == "claimed"}):
        total.update({what: n for (key, what), n in count.items() if key == predicate})
        print(f"{predicate:16} precision {share(count[predicate, 'right'], count[predicate, 'claimed'])}"
              f"   recall {share(count[predicate, 'found'], count[predicate, 'facts'])}")
    if total:
        print(f"{'all':16} precision {share(total['right'], total['claimed'])}   recall {share(total['found'], total['facts'])}")
    if count["times", "lines"]:
        print(f"times resolved: {share(count['times', 'resolved'], count['times', 'lines'])}")


if __name__ == "__main__":
    main()
