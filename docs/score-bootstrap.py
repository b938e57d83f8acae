#!/usr/bin/env python3
"""Checks what a cold start learned from manifests:

    score-bootstrap.py URL REPOSITORY [--pairs 200] [--seed 1] [--parts a,b] [--tenant t]

Reads a git repository by a job of the kind bootstrap, in a new tenant, and applies the job. Then draws pairs of a
dependency and an instant at random, and compares the version that the service answers with what the manifest of that
commit says. The script reads manifests by other means than the service: git itself, and Python's own parsers. A
quarter of the pairs ask for a dependency that is not there (any more, or yet). Reads pom.xml, package.json,
Cargo.toml and go.mod. Finally, the script starts the job again, which must find nothing new. The repository must lie
in annals.bootstrap.directories. Needs Python 3.11 and git.
"""
import argparse
import datetime
import json
import os
import random
import re
import subprocess
import time
import tomllib
import urllib.error
import urllib.parse
import urllib.request
import uuid
import xml.etree.ElementTree as xml

CARRIED = {"node_modules", "vendor", "third_party", "bower_components", "fixtures", "__fixtures__", "testdata", "test-data"}
FILES = {"pom.xml", "package.json", "Cargo.toml", "go.mod"}


def call(url: str, tenant: str, path: str, body: object = None) -> dict:
    data = None if body is None else json.dumps(body).encode()
    headers = {"Content-Type": "application/json", "Annals-Tenant": tenant}
    with urllib.request.urlopen(urllib.request.Request(url + path, data, headers), timeout=600) as answer:
        return json.load(answer)


def git(repository: str, *arguments: str) -> bytes:
    return subprocess.run(["git", "-C", repository, *arguments], check=True, capture_output=True).stdout


class Commit:
    """The manifests of a commit."""

    def __init__(self, repository: str, commit: str):
        self.repository, self.commit, self.texts = repository, commit, {}
        listed = git(repository, "ls-tree", "-r", "-z", commit).decode("utf-8", "replace").split("\0")
        self.blobs = {}
        for line in filter(None, listed):
            kind, path = line.split("\t", 1)
            folders = path.split("/")[:-1]
            carried = CARRIED & set(folders) or "/src/test/" in "/" + path or "/src/it/" in "/" + path
            if path.split("/")[-1] in FILES and kind.startswith("100") and not carried:
                self.blobs[path] = kind.split()[2]

    def text(self, path: str) -> bytes | None:
        if path not in self.blobs:
            return None
        if path not in self.texts:
            self.texts[path] = git(self.repository, "cat-file", "blob", self.blobs[path])
        return self.texts[path]

    def versions(self, path: str) -> dict:
        """(dependency, section) to its version; raises if the manifest cannot be read."""
        read = {"pom.xml": pom, "package.json": npm, "Cargo.toml": cargo, "go.mod": go}[path.split("/")[-1]]
        return {key: " ".join(version.split()) for key, version in read(self, path).items() if version}


def go(commit: Commit, path: str) -> dict:
    found, block = {}, None
    for line in commit.text(path).decode().splitlines():
        words = line.split("//")[0].split()
        if words[:1] == [")"]:
            block = None
        elif len(words) == 2 and words[1] == "(":
            block = words[0]
        else:
            name = words[1:] if block is None and words[:1] == ["require"] else words if block == "require" else []
            if len(name) == 2:
                indirect = "// indirect" in line
                found.setdefault((name[0].strip('"'), "indirect" if indirect else ""), name[1])
    return found


def npm(commit: Commit, path: str) -> dict:
    sections = {"dependencies": "", "devDependencies": "dev", "peerDependencies": "peer", "optionalDependencies": "optional"}
    read = json.loads(commit.text(path))
    return {(name, short): version for section, short in sections.items() for name, version in read.get(section, {}).items()
            if isinstance(version, str)}


def cargo(commit: Commit, path: str) -> dict:
    read, found = tomllib.loads(commit.text(path).decode()), {}

    def table(entries: dict, section: str) -> None:
        packages = {alias: said.get("package", alias) if isinstance(said, dict) else alias for alias, said in entries.items()}
        for alias, said in entries.items():
            name = packages[alias]
            apart = alias != name and list(packages.values()).count(name) > 1
            found[name, (section + " as " + alias).strip() if apart else section] = (
                said if isinstance(said, str) else said.get("version") if isinstance(said, dict) else None)

    def all_of(holder: dict, target: str) -> None:
        for section, short in {"dependencies": "", "dev-dependencies": "dev", "build-dependencies": "build"}.items():
            table(holder.get(section, {}), (short + " " + target).strip())

    all_of(read, "")
    for target, holder in read.get("target", {}).items():
        all_of(holder, target)
    table(read.get("workspace", {}).get("dependencies", {}), "workspace")
    return found


def bare(tag: object) -> str:
    return tag.rsplit("}", 1)[-1] if isinstance(tag, str) else ""


def child(element: object, name: str) -> object:
    return next((one for one in element if bare(one.tag) == name), None) if element is not None else None


def words(element: object, name: str) -> str | None:
    one = child(element, name)
    return (one.text or "").strip() if one is not None else None


def above(commit: Commit, path: str, project: object) -> str | None:
    """The path of the parent, if it is in the repository."""
    parent = child(project, "parent")
    relative = words(parent, "relativePath") if parent is not None else ""
    relative = "../pom.xml" if relative is None else relative
    there = os.path.normpath(os.path.join(os.path.dirname(path), relative))
    for candidate in ([there] * there.endswith(".xml") + [os.path.normpath(there + "/pom.xml")]) * bool(relative):
        if candidate in commit.blobs and candidate != path:
            if words(xml.fromstring(commit.text(candidate)), "artifactId") == words(parent, "artifactId"):
                return candidate
    return None


def parents(commit: Commit, path: str | None) -> list:
    """The project, then its parents in the repository."""
    chain, seen = [], set()
    while path is not None and path not in seen:
        seen.add(path)
        chain.append(xml.fromstring(commit.text(path)))
        path = above(commit, path, chain[-1])
    return chain


def pom(commit: Commit, path: str) -> dict:
    chain = parents(commit, path)
    project, properties = chain[0], {}
    for one in reversed(chain):
        for entry in child(one, "properties") if child(one, "properties") is not None else ():
            properties[bare(entry.tag)] = (entry.text or "").strip()
    parent = child(project, "parent")

    def own(name: str) -> str | None:
        return words(project, name) or (words(parent, name) if parent is not None else None)

    def named(name: str) -> str | None:
        if name in properties:
            return properties[name]
        name = re.sub(r"^(project|pom)\.", "", name)
        if name in ("version", "groupId"):
            return own(name)
        if name == "artifactId":
            return words(project, name)
        return words(parent, name[len("parent."):]) if name in ("parent.version", "parent.groupId") and parent is not None else None

    def resolved(text: str | None, depth: int = 10) -> str | None:
        while text and "${" in text:
            match = re.search(r"\$\{([^}]+)}", text)
            value = named(match.group(1)) if match else None
            depth -= 1
            if value is None or not value or depth < 0:
                return None
            text = text[:match.start()] + value + text[match.end():]
        return text or None

    found = {}
    managed = child(child(project, "dependencyManagement"), "dependencies")
    for section, entries in {"": child(project, "dependencies"), "managed": managed}.items():
        for entry in entries if entries is not None else ():
            if bare(entry.tag) != "dependency":
                continue
            kind, classifier = words(entry, "type"), words(entry, "classifier")
            group, artifact = resolved(words(entry, "groupId")), resolved(words(entry, "artifactId"))
            name = f"{group}:{artifact}" + (f":{kind}" if kind not in (None, "jar", "pom") else "") + (f":{classifier}" if classifier else "")
            version = resolved(words(entry, "version"))
            if group and artifact and found.get((name, section)) is None:
                found[name, section] = version
    if parent is not None and words(parent, "groupId"):
        found[f"{words(parent, 'groupId')}:{words(parent, 'artifactId')}", "parent"] = resolved(words(parent, "version"))
    return found


def chain(repository: str) -> list:
    """(commit, instant) of the branch, oldest first, by committers' dates. No date is earlier than the one before it, and a
    date later than that of the last commit is replaced by the one before it."""
    lines = git(repository, "log", "--first-parent", "--reverse", "--format=%H %ct").decode().split("\n")
    dated = [(line.split()[0], int(line.split()[1])) for line in filter(None, lines)]
    dates = [date for _, date in dated]
    limit = dates[-1] if dates[-1] >= sorted(dates)[(len(dates) - 1) // 2] else max(dates)
    steps, at = [], next(date for date in dates if date <= limit)
    for commit, date in dated:
        at = max(at, date) if date <= limit else at
        steps.append((commit, at))
    return steps


def draw(repository: str, steps: list, count: int, seed: int) -> list:
    """(path, dependency, section, instant, version or None)"""
    dice, pairs, known = random.Random(seed), [], []
    while len(pairs) < count:
        place = dice.randrange(len(steps))
        while place + 1 < len(steps) and steps[place + 1][1] == steps[place][1]:
            place += 1  # of commits of one second the last counts
        commit, begin = steps[place]
        end = steps[place + 1][1] if place + 1 < len(steps) else begin + 1
        read = Commit(repository, commit)
        if not read.blobs:
            continue
        instant = begin if end - begin < 2 else dice.randrange(begin, end)
        try:
            if known and dice.random() < 0.25:
                path, name, section = dice.choice(known)
                version = read.versions(path).get((name, section)) if path in read.blobs else None
            else:
                path = dice.choice(sorted(read.blobs))
                versions = read.versions(path)
                if not versions:
                    continue
                name, section = dice.choice(sorted(versions))
                version = versions[name, section]
        except Exception:
            continue  # a manifest that cannot be read says nothing: what was before it counts on
        known.append((path, name, section))
        pairs.append((path, name, section, instant, version))
    return pairs


def job(url: str, tenant: str, wish: dict, apply: bool) -> tuple:
    begin = time.time()
    ident = call(url, tenant, "/v1/jobs", wish)["id"]

    def awaited(state: str) -> dict:
        while True:
            now = call(url, tenant, "/v1/jobs/" + ident)
            if now["state"] in (state, "failed"):
                return now
            time.sleep(0.5)

    planned = awaited("planned")
    took = [time.time() - begin]
    if apply and planned["state"] == "planned":
        begin = time.time()
        call(url, tenant, f"/v1/jobs/{ident}/apply", {})
        planned = awaited("applied")
        took.append(time.time() - begin)
    return planned, took


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("url")
    parser.add_argument("repository")
    parser.add_argument("--pairs", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--parts")
    parser.add_argument("--tenant", default="boot-" + uuid.uuid4().hex[:8])
    given = parser.parse_args()
    project = "scored"
    policy = {"project": project} | ({"parts": given.parts.split(",")} if given.parts else {})
    wish = {"kind": "bootstrap", "scope": "main", "directory": os.path.abspath(given.repository), "policy": policy}
    done, took = job(given.url, given.tenant, wish, True)
    print("tenant", given.tenant, "seconds to plan and to apply", [round(one, 1) for one in took])
    print(json.dumps({key: done.get(key) for key in ("state", "why", "items", "plan")}))
    steps = chain(given.repository)
    wrong = absent = 0
    pairs = draw(given.repository, steps, given.pairs, given.seed)
    for path, name, section, instant, version in pairs:
        use = f"{name} in {project}/{path}" + (f" ({section})" if section else "")
        at = datetime.datetime.fromtimestamp(instant, datetime.timezone.utc).isoformat().replace("+00:00", "Z")
        query = urllib.parse.urlencode({"subject": use, "predicate": "has_version", "validAt": at})
        try:
            facts = call(given.url, given.tenant, "/v1/facts?" + query)["facts"]
        except urllib.error.HTTPError as nobody:
            facts = [] if nobody.code == 404 else None
        answer = [fact["value"] for fact in facts]
        absent += version is None
        if answer != ([version] if version else []):
            wrong += 1
            print("WRONG", use, at, "manifest", version, "answer", answer)
    print(f"{len(pairs) - wrong} of {len(pairs)} pairs right, {absent} of them of what was not there")
    again, took = job(given.url, given.tenant, wish, False)
    print("again:", json.dumps({key: again.get(key) for key in ("state", "items", "plan")}), "seconds", round(took[0], 1))


if __name__ == "__main__":
    main()
