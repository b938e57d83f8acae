#!/usr/bin/env python3
"""Recomputes a tenant's chain of commits from what the API shows. Needs only Python's standard library.

    docs/verify-chain.py [--url http://127.0.0.1:8080] [--tenant main] [--expect SEQ:DIGEST ...]

Keep a digest somewhere that the service cannot write to. With --expect, the script then proves that the history up to
that commit has not changed.
"""
import argparse
import hashlib
import json
import sys
import urllib.request


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


class Number(str):
    """A number with a fraction or an exponent, kept as written: the service writes it in the form of RFC 8785."""


def canonical(content: object) -> str:
    """RFC 8785: keys in the order of their UTF-16 code units, without white space."""
    if isinstance(content, dict):
        keys = sorted(content, key=lambda key: key.encode("utf-16-be"))
        return "{" + ",".join(f"{canonical(key)}:{canonical(content[key])}" for key in keys) + "}"
    if isinstance(content, list):
        return "[" + ",".join(map(canonical, content)) + "]"
    return str(content) if isinstance(content, Number) else json.dumps(content, ensure_ascii=False)


class Service:
    def __init__(self, url: str, tenant: str) -> None:
        self.url, self.tenant = url.rstrip("/"), tenant

    def get(self, path: str) -> dict:
        request = urllib.request.Request(self.url + path, headers={"Annals-Tenant": self.tenant})
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.load(answer, parse_float=Number)


def covered(decision: dict) -> dict:
    """The part of a decision that a digest covers, with the evidence as one text."""
    evidence = {"evidence": canonical(decision["evidence"])} if "evidence" in decision else {}
    return decision["about"] | {"id": decision["id"], "kind": decision["kind"], "reason": decision.get("reason")} | evidence


def erased(claim: dict) -> bool:
    """Of an erased claim neither content nor salt remains, but the digest does."""
    return claim["content"] is None and claim["salt"] is None


def faults(detail: dict, tenant: str, before: dict | None):
    """The mistakes in one commit, given the one before it."""
    commit = detail["commit"]
    for claim in detail["claims"]:
        if erased(claim):
            continue
        if claim["content"] is None or claim["salt"] is None:
            yield f"claim {claim['id']} lacks its content or its salt, and cannot be checked"
        elif sha256(claim["salt"] + claim["content"]) != claim["digest"]:
            yield f"claim {claim['id']} is not what was recorded"
        elif json.loads(claim["content"])["id"] != claim["id"]:
            yield f"claim {claim['id']} has the content of another"
    content = {
        "tenant": tenant,
        "seq": commit["seq"],
        "knownAt": commit["knownAt"],
        "actor": commit["actor"],
        "reason": commit["reason"],
        "claims": [claim["digest"] for claim in detail["claims"]],
        "predicate": commit.get("predicate"),
        "previous": commit["previous"],
    }
    if commit["version"] == 1:  # before decisions of other kinds, and episodes, were covered
        content["retractions"] = [{"claim": d["claim"], "reason": d["reason"]} for d in detail["decisions"]]
    else:
        content["version"] = commit["version"]
        content["decisions"] = [covered(decision) for decision in detail["decisions"]]
        content["episodes"] = detail["episodes"]
    if sha256(canonical(content)) != commit["digest"]:
        yield "its digest does not fit what it recorded"
    if commit["previous"] != (before["digest"] if before else ""):
        yield "it does not follow the commit before it"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--url", default="http://127.0.0.1:8080")
    parser.add_argument("--tenant", default="main")
    parser.add_argument("--expect", action="append", default=[], metavar="SEQ:DIGEST")
    arguments = parser.parse_args()
    expected: dict[str, set[str]] = {}
    for pair in arguments.expect:
        seq, _, digest = pair.partition(":")
        expected.setdefault(seq, set()).add(digest)
    service = Service(arguments.url, arguments.tenant)
    newest = service.get("/v1/commits?limit=1")["commits"]
    last = newest[0]["seq"] if newest else 0
    before, claims, gone, wrong = None, 0, 0, 0
    for seq in range(1, last + 1):
        detail = service.get(f"/v1/commits/{seq}")
        found = list(faults(detail, arguments.tenant, before))
        before = detail["commit"]
        claims += len(detail["claims"])
        gone += sum(map(erased, detail["claims"]))
        if expected.pop(str(seq), {before["digest"]}) != {before["digest"]}:
            found.append("its digest is not the one expected")
        for fault in found:
            print(f"commit {seq}: {fault}")
        wrong += len(found)
    for seq in expected:
        print(f"commit {seq}: expected, but not there")
        wrong += 1
    if wrong:
        print(f"{wrong} faults")
        return 1
    unchecked = f", of which {gone} were erased and only their digests could be checked" if gone else ""
    print(f"{last} commits with {claims} claims{unchecked}: the chain holds")
    if before:
        print(f"its end is {last}:{before['digest']}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
