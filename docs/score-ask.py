#!/usr/bin/env python3
"""Counts how many questions in words are answered correctly: score-ask.py URL FILE [--show 20]

FILE has a JSON object on each line: {"question", "answers": [names], "facts": [[subject, predicate, object,
validFrom, validTo or null, statement], ...]}. The script reports all facts to a new tenant, without declaring
anything, and then asks every question. An answer is right if it has every expected name and at most one more. Any
other answer is wrong. If there is no answer, the question counts as not known.
"""
import json
import re
import sys
import time
import unicodedata
import urllib.request
import uuid


def call(url: str, tenant: str, path: str, body: object = None) -> dict:
    data = None if body is None else json.dumps(body).encode()
    headers = {"Content-Type": "application/json", "Annals-Tenant": tenant}
    with urllib.request.urlopen(urllib.request.Request(url + path, data, headers)) as answer:
        return json.load(answer)


def plain(name: object) -> str:
    return re.sub(r"\W+", " ", unicodedata.normalize("NFKC", str(name)).casefold()).strip()


def op(fact: tuple) -> dict:
    subject, predicate, obj, begin, end, statement = fact
    told = {"op": "assert", "subject": subject, "predicate": predicate, "object": obj, "validFrom": begin, "statement": statement}
    return told | ({"validTo": end} if end else {})


def main() -> None:
    url, tenant, show = sys.argv[1], "ask-" + uuid.uuid4().hex[:8], int(sys.argv[4]) if len(sys.argv) > 4 else 0
    with open(sys.argv[2]) as lines:
        questions = [json.loads(line) for line in lines]
    ops = [op(fact) for fact in sorted({tuple(fact) for question in questions for fact in question["facts"]}, key=str)]
    for start in range(0, len(ops), 1000):
        call(url, tenant, "/v1/transactions", {"ops": ops[start:start + 1000]})
    counts, laps = {"right": 0, "wrong": 0, "not known": 0}, []
    for question in questions:
        began = time.perf_counter()
        answer = call(url, tenant, "/v1/ask", {"question": question["question"]})
        laps.append(time.perf_counter() - began)
        said, want = {plain(a["text"]) for a in answer["answers"]}, {plain(a) for a in question["answers"]}
        outcome = "right" if want <= said and len(said - want) <= 1 else "wrong" if said else "not known"
        counts[outcome] += 1
        if outcome != "right" and show > 0:
            show -= 1
            print(outcome, "|", question["question"], "|", question["answers"], "|", answer["reading"], "|", answer["why"])
    laps.sort()
    print(f"{len(laps)} questions:", *(f"{name} {count / len(laps):.3f}" for name, count in counts.items()),
          f"p50 {laps[len(laps) // 2] * 1000:.0f} ms p95 {laps[int(len(laps) * 0.95)] * 1000:.0f} ms")


if __name__ == "__main__":
    main()
