#!/usr/bin/env python3
"""Measures what a briefing at the start of a session is worth: score-lifecycle.py URL CONVERSATION.json ...

The format of a conversation is that of score-recall.py. The script replays its sessions one after another. Each
starts with its first message as the query, then its turns are reported and learned, then it ends, and a job makes its
digest.

For the questions whose evidence had all been said before a session, the script measures what share of that evidence
is in the session's briefing. It compares this with two other ways to spend the same number of tokens: the last turns
before the session, and the best hits of a search for its first message. A text holds a turn if it has a sentence of
it, or a fact read from it. It mostly holds the turn if it has half of its text, or the fact.

For each way, it prints the mean share (mostly held, and held at all), the mean number of tokens, and the shares per
1,000 tokens.
"""
import json
import sys
import time
import urllib.error
import urllib.request
import uuid

BUDGET = 2000


def call(url: str, tenant: str, path: str, body: object = None) -> dict:
    data = None if body is None else json.dumps(body).encode()
    headers = {"Content-Type": "application/json", "Annals-Tenant": tenant}
    with urllib.request.urlopen(urllib.request.Request(url + path, data, headers)) as answer:
        return json.load(answer)


def tokens(text: str) -> float:
    """Estimated as Annals does it."""
    return sum(0.3 if character.isascii() else 1 for character in text)


class Told:
    """What one way provides: how much of which turns, and at what cost."""

    def __init__(self, tokens: float = 0) -> None:
        self.turns, self.tokens = {}, tokens

    def hold(self, turn: str, share: float = 1) -> None:
        self.turns[turn] = self.turns.get(turn, 0) + share

    def add(self, turns: set, text: str, budget: float) -> None:
        cost = tokens(text) + 1
        if self.tokens + cost <= budget:
            self.tokens += cost
            for turn in turns:
                self.hold(turn)

    def share(self, questions: list, least: float) -> float:
        held = {turn for turn, share in self.turns.items() if share >= least}
        return sum(len(held & set(q["evidence"])) / len(q["evidence"]) for q in questions) / len(questions)


def bare(text: str) -> str:
    return " ".join(text.split())


class Life:
    """One conversation in its own tenant."""

    def __init__(self, url: str, conversation: dict) -> None:
        self.url, self.tenant = url, "lifecycle-" + uuid.uuid4().hex[:8]
        self.conversation, self.behind = conversation, {}

    def call(self, path: str, body: object = None) -> dict:
        return call(self.url, self.tenant, path, body)

    def say(self, session: dict) -> None:
        for turn in session["turns"]:
            self.call(f"/v1/sessions/{session['session']}/checkpoints", {"point": "periodic", "turns": [
                {"id": turn["id"], "speaker": turn["speaker"], "content": turn["text"], "at": turn["at"]}]})
        self.call(f"/v1/sessions/{session['session']}/end", {})
        while self.call("/v1/intake")["pending"]:
            time.sleep(0.2)
        job = self.call("/v1/jobs", {"kind": "consolidate", "policy": {"entities": False, "mode": "auto"}})["id"]
        while self.call(f"/v1/jobs/{job}")["state"] not in ("planned", "applied"):
            time.sleep(0.1)

    def cited(self, fact: str) -> set:
        """The turns that a fact was read from; none for anything else."""
        if fact not in self.behind:
            try:
                claims = self.call(f"/v1/facts/{fact}/provenance")["claims"]
            except urllib.error.HTTPError:
                claims = []
            self.behind[fact] = {self.turn(episode["sourceId"]) for claim in claims for episode in claim["episodes"]}
        return self.behind[fact]

    @staticmethod
    def turn(source: str) -> str:
        return source.rsplit(" ", 1)[-1]

    def begin(self, session: dict, before: list) -> Told:
        answer = self.call("/v1/sessions", {
            "id": session["session"], "query": session["turns"][0]["text"], "budgetTokens": BUDGET})
        told = Told(answer["tokens"])
        for item in answer["told"]:
            for turn in self.cited(item["id"]):
                told.hold(turn)
            for line in item["text"].removeprefix("In short: ").split("\n"):
                said = bare(line.split(": ", 1)[-1]).removesuffix(" \u2026")
                for turn in before:
                    if len(said) > 15 and said in bare(turn["text"]):
                        told.hold(turn["id"], len(said) / len(bare(turn["text"])))
                        break
        return told

    def searched(self, session: dict, budget: float) -> Told:
        told = Told()
        hits = self.call("/v1/search", {"query": session["turns"][0]["text"], "limit": 100})["hits"]
        for hit in hits:
            if "episode" in hit:
                episode = hit["episode"]
                told.add({self.turn(episode["sourceId"])}, f"{episode.get('speaker')}: {episode['passage']}", budget)
            else:
                told.add({self.turn(e["sourceId"]) for e in hit["fact"]["episodes"]}, hit["fact"]["statement"], budget)
        return told


def last(before: list, budget: float) -> Told:
    told = Told()
    for turn in reversed(before):
        told.add({turn["id"]}, f"{turn['speaker']}: {turn['text']}", budget)
    return told


def main() -> None:
    url, ways = sys.argv[1], {"start": [], "last turns": [], "search": []}
    for path in sys.argv[2:]:
        with open(path) as file:
            life = Life(url, json.load(file))
        before = []
        for session in life.conversation["sessions"]:
            asked = [question for question in life.conversation["questions"]
                     if question["evidence"] and set(question["evidence"]) <= {turn["id"] for turn in before}]
            if asked:
                start = life.begin(session, before)
                for way, told in {"start": start, "last turns": last(before, max(start.tokens, 1)),
                                  "search": life.searched(session, start.tokens)}.items():
                    ways[way].append((told.share(asked, 0.5), told.share(asked, 0.01), told.tokens))
            else:
                life.call("/v1/sessions", {"id": session["session"]})
            life.say(session)
            before += session["turns"]
        print(path, life.tenant, flush=True)
    for way, all_told in ways.items():
        mostly, at_all, cost = (sum(told[i] for told in all_told) / len(all_told) for i in (0, 1, 2))
        print(f"{way}: {len(all_told)} starts, evidence held mostly {mostly:.3f}, at all {at_all:.3f}, in {cost:.0f} tokens;"
              f" for each 1,000 {1000 * mostly / cost:.3f}, {1000 * at_all / cost:.3f}")


if __name__ == "__main__":
    main()
