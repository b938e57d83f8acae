#!/usr/bin/env python3
"""Measures how long a host waits for each event of a session: time-hooks.py URL

A project in a new tenant knows 5,000 claims and 2,000 turns, all learned and with vectors. Then 70 sessions of three
prompts follow one after another, in the form that Claude Code sends; the first ten are for warming up. For each
event, the script prints p50 and p95 of the milliseconds that the host waits for src/hosts/annals-hook, and how many
characters the answers had on average.
"""
import json
import os
import random
import subprocess
import sys
import tempfile
import time
import urllib.request
import uuid

PROJECT, SCOPE = "git@github.com:acme/shop.git", "project/github.com/acme/shop"
SCRIPT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../src/hosts/annals-hook")
SESSIONS, WARM = 70, 10
PARTS = ["ledger", "checkout", "search", "mail", "login", "export", "invoice", "stock", "basket", "price"]
THINGS = ["PostgreSQL", "Redis", "Kafka", "a queue", "a cron job", "the old client", "two replicas", "a flag", "a cache", "gRPC"]
WHY = ["it is simple", "the tests say so", "the last release broke", "Mara asked for it", "it was slow", "the licence ends"]


class Client:
    def __init__(self, url: str) -> None:
        self.url, self.tenant = url, "hooks-" + uuid.uuid4().hex[:8]

    def call(self, path: str, body: object = None) -> dict:
        data = None if body is None else json.dumps(body).encode()
        headers = {"Content-Type": "application/json", "Annals-Tenant": self.tenant, "Idempotency-Key": uuid.uuid4().hex}
        request = urllib.request.Request(self.url + path, data, headers)
        with urllib.request.urlopen(request) as answer:
            text = answer.read()
            return json.loads(text) if text else {}


def fill(client: Client, draw: random.Random) -> None:
    for batch in range(5):
        ops = [{"op": "assert", "subject": f"{draw.choice(PARTS)} {n % 50}", "predicate": f"uses_{n % 10}",
                "value": f"{draw.choice(THINGS)} {batch * 1000 + n}", "validFrom": f"20{10 + n % 16}"} for n in range(1000)]
        client.call("/v1/transactions", {"scope": SCOPE, "ops": ops})
    for turn in range(2000):
        client.call("/v1/episodes", {"scope": SCOPE, "session": f"old-{turn // 40}", "speaker": "Mara", "content":
                    f"For the {draw.choice(PARTS)} we take {draw.choice(THINGS)}, since {draw.choice(WHY)}, number {turn}."})
    while client.call("/v1/intake")["pending"] or client.call("/v1/embedding")["waiting"]:
        time.sleep(1)


def main() -> None:
    client, draw = Client(sys.argv[1]), random.Random(1)
    fill(client, draw)
    laps, told = {}, {}
    place = tempfile.mkdtemp()
    subprocess.run(["git", "init", "-q", place], check=True)
    subprocess.run(["git", "-C", place, "remote", "add", "origin", PROJECT], check=True)
    environment = {**os.environ, "ANNALS_URL": client.url, "ANNALS_TENANT": client.tenant, "ANNALS_SPOOL": place + "/spool",
                   "CLAUDE_PROJECT_DIR": place}

    def event(name: str, warm: bool, label: str = "", **fields: str) -> None:
        said = json.dumps({"hook_event_name": name, "cwd": place, **fields})
        began = time.perf_counter()
        run = subprocess.run([SCRIPT, "claude-code", name], input=said, env=environment, capture_output=True, text=True, check=True)
        if not warm:
            laps.setdefault(name + label, []).append((time.perf_counter() - began) * 1000)
            answer = json.loads(run.stdout)
            context = answer.get("hookSpecificOutput", {}).get("additionalContext", "")
            told.setdefault(name + label, []).append(len(context))

    for number in range(SESSIONS):
        session, warm = f"session-{number}", number < WARM
        event("SessionStart", warm, session_id=session, source="startup")
        for prompt in range(3):
            event("UserPromptSubmit", warm, session_id=session, prompt=
                  f"What do we use for the {draw.choice(PARTS)}, and why {draw.choice(THINGS)}?")
            event("Stop", warm, session_id=session, last_assistant_message=
                  f"We take {draw.choice(THINGS)}, step {prompt} of {number}.")
        event("PreCompact", warm, session_id=session, trigger="auto")
        event("SessionStart", warm, " (compact)", session_id=session, source="compact")
        event("SessionEnd", warm, session_id=session, reason="exit")
    for name, all_laps in laps.items():
        all_laps.sort()
        print(f"{name}: {len(all_laps)}, p50 {all_laps[len(all_laps) // 2]:.0f} ms, p95 {all_laps[int(len(all_laps) * .95)]:.0f} ms,"
              f" {sum(told[name]) / len(all_laps):.0f} characters told")


if __name__ == "__main__":
    main()
