#!/usr/bin/env python3
"""Measures what share of the evidence a search finds: score-recall.py URL CONVERSATION.json ...

A conversation is {"sessions": [{"session", "turns": [{"id", "speaker", "text", "at"}]}], "questions": [{"question",
"evidence": [turn ids]}]}, where "at" is an instant. The script reports the turns to a new tenant. When all are
learned, it searches for each question with limit 20. It prints

- the mean share of a question's evidence among the first 5, 10 and 20 turns,
- for how many questions all the sessions they need are among the first five,
- for how many of those that need one session it is there,
- for how many all the sessions are anywhere among the hits,
- how long a search took.
"""
import json
import sys
import time
import urllib.request
import uuid


def call(url: str, tenant: str, path: str, body: object = None) -> dict:
    data = None if body is None else json.dumps(body).encode()
    headers = {"Content-Type": "application/json", "Annals-Tenant": tenant}
    with urllib.request.urlopen(urllib.request.Request(url + path, data, headers)) as answer:
        return json.load(answer)


def tell(url: str, tenant: str, conversation: dict) -> None:
    for session in conversation["sessions"]:
        for turn in session["turns"]:
            call(url, tenant, "/v1/episodes", {
                "sourceId": turn["id"], "session": session["session"], "speaker": turn["speaker"],
                "content": turn["text"], "referenceTime": turn["at"]})
    while call(url, tenant, "/v1/intake")["pending"]:
        time.sleep(1)


def turns(hits: list) -> list:
    """The turns behind the hits, each once, in order."""
    order = {}
    for hit in hits:
        for episode in [hit["episode"]] if "episode" in hit else hit["fact"]["episodes"]:
            order.setdefault(episode["sourceId"])
    return list(order)


def main() -> None:
    url, shares, sessions, single, anywhere, laps = sys.argv[1], {5: [], 10: [], 20: []}, [], [], [], []
    for path in sys.argv[2:]:
        with open(path) as file:
            conversation = json.load(file)
        tenant = "recall-" + uuid.uuid4().hex[:8]
        tell(url, tenant, conversation)
        session_of = {turn["id"]: s["session"] for s in conversation["sessions"] for turn in s["turns"]}
        for question in conversation["questions"]:
            evidence, began = set(question["evidence"]), time.perf_counter()
            hits = call(url, tenant, "/v1/search", {"query": question["question"], "limit": 20})["hits"]
            laps.append(time.perf_counter() - began)
            found = turns(hits)
            for first, all_shares in shares.items():
                all_shares.append(len(evidence & set(found[:first])) / len(evidence))
            needed, given = {session_of[turn] for turn in evidence}, list(dict.fromkeys(session_of[turn] for turn in found))
            sessions.append(needed <= set(given[:5]))
            anywhere.append(needed <= set(given))
            if len(needed) == 1:
                single.append(sessions[-1])
    laps.sort()
    print(f"{len(laps)} questions:", *(f"@{first} {sum(s) / len(s):.3f}" for first, s in shares.items()),
          f"all sessions in the first five {sum(sessions) / len(sessions):.3f},",
          f"of those that need one {sum(single) / len(single):.3f}, anywhere {sum(anywhere) / len(anywhere):.3f},",
          f"search p50 {laps[len(laps) // 2] * 1000:.0f} ms p95 {laps[int(len(laps) * 0.95)] * 1000:.0f} ms")


if __name__ == "__main__":
    main()
