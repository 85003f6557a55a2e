#!/usr/bin/env python3
"""Whether each line of a conversation is answered rightly: `make eval-dialogues`.

Each dialogue is run twice (README.md beside this file has its form): by `signpost ask --jsonl`, where what must hold after
a turn is looked for in the answer, and by posting line after line to a running site, as the form under each answer sends
it. There the page must say the same kind of thing of the same service, and hold what the record says, or the words for
unknown and a way to ask.
"""
import collections, json, re, subprocess, sys, urllib.parse, urllib.request
from html.parser import HTMLParser

MONDAY = "2026-11-30T11:00:00Z"
SHOWN = 5
# What the page writes as the record does.
LITERAL = {"phone", "email", "address"}


def asked(binary, dialogues):
    lines = [
        {"id": f"{dialogue['id']} {turn}", "turns": [turn["say"] for turn in dialogue["turns"][:turn]]}
        for dialogue in dialogues
        for turn in range(1, len(dialogue["turns"]) + 1)
    ]
    run = subprocess.run([binary, "ask", "--jsonl", "--now", MONDAY], input="\n".join(map(json.dumps, lines)), capture_output=True, text=True, check=True)
    return {answer["id"]: answer for answer in map(json.loads, run.stdout.splitlines())}


def wrong(answer, expected):
    """What does not hold of what must."""
    reply, shown, found = answer["reply"], answer["services"][:SHOWN], []
    kind = reply["kind"]
    if "kind" in expected:
        if expected["kind"] == "emergency" and answer["urgency"] == "emergency": kind = "emergency"
        elif answer["refused"]: kind = "refuse"
        elif expected["kind"] == "unknown-fact" and kind == "fact" and reply.get("value"): kind = "unknown-fact"
        if kind != expected["kind"]: found.append(f"kind {kind}")
    if "area" in expected and answer.get("area") != expected["area"]: found.append(f"area {answer.get('area')}")
    if "urgency" in expected and answer["urgency"] != expected["urgency"]: found.append(f"urgency {answer['urgency']}")
    if not set(expected.get("services_any", shown or [None])) & set(shown or [None]): found.append(f"shown {shown}")
    if "services_first" in expected and shown[:1] and shown[0] not in expected["services_first"]: found.append(f"first {shown[0]}")
    if set(expected.get("services_not", [])) & set(shown): found.append(f"shows {set(expected['services_not']) & set(shown)}")
    found += [f"{part} {reply.get(part)}" for part in ("service", "field", "term") if part in expected and reply.get(part) != expected[part]]
    if "guide" in expected and expected["guide"] not in [reply.get("guide"), *answer["guides"]]: found.append(f"guides {answer['guides']}")
    return found


class Page(HTMLParser):
    """The reply of an answer's page, and the fields that its box carries on."""

    def __init__(self, html):
        super().__init__()
        self.reply, self.carried, self.inside, self.text, self.ways = {}, [], 0, "", 0
        self.box = False
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if self.inside and tag not in ("br", "input"): self.inside += 1
        if self.inside and tag == "a": self.ways += 1
        if "data-reply" in attributes and not self.reply:
            self.reply, self.inside = {"kind": attributes["data-reply"], "service": attributes.get("data-about"), "field": attributes.get("data-field")}, 1
        if tag == "form": self.box = attributes.get("class") == "add"
        if self.box and tag == "input" and attributes.get("type") == "hidden": self.carried.append((attributes["name"], attributes.get("value", "")))

    def handle_endtag(self, tag):
        if self.inside: self.inside -= 1

    def handle_data(self, text):
        if self.inside: self.text += text


def differs(page, reply):
    """What the page says otherwise than the command."""
    if reply["kind"] not in ("fact", "unknown-fact"):
        return []
    found = [f"{part}: {page.reply.get(part)} on the page" for part in ("kind", "service", "field") if page.reply.get(part) != reply.get(part)]
    value = reply.get("value", "")
    if reply["field"] in LITERAL and re.sub(r"\s", "", value) not in re.sub(r"\s", "", page.text): found.append(f"{value} is not on the page")
    if reply["kind"] == "unknown-fact" and not page.ways: found.append("no way to ask")
    return found


def posted(binary, dialogues):
    server = subprocess.Popen([binary, "serve", "--addr", "127.0.0.1:0", "--now", MONDAY], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        url = server.stdout.readline().strip()
        for dialogue in dialogues:
            carried = []
            for number, turn in enumerate(dialogue["turns"], 1):
                fields = urllib.parse.urlencode([*carried, ("message", turn["say"])]).encode()
                page = Page(urllib.request.urlopen(f"{url}/en/find-help", fields, timeout=30).read().decode())
                carried = page.carried
                yield f"{dialogue['id']} {number}", page
    finally:
        server.terminate()


def main():
    binary, file = sys.argv[1:3]
    dialogues = [json.loads(line) for line in open(file, encoding="utf8") if line.strip()]
    answers, pages = asked(binary, dialogues), dict(posted(binary, dialogues))
    tally, misses, others = collections.defaultdict(list), [], []
    for dialogue in dialogues:
        for number, turn in enumerate(dialogue["turns"], 1):
            name = f"{dialogue['id']} {number}"
            others += [f"{name}: {turn['say']}: {what}" for what in differs(pages[name], answers[name]["reply"])]
            if not turn.get("expect"):
                continue
            found = wrong(answers[name], turn["expect"])
            misses += [f"{name}: {turn['say']}: {'; '.join(found)}"] if found else []
            kinds = "all", "English" if dialogue["lang"] == "en" else "other languages", f"kind {turn['expect'].get('kind', 'any')}"
            for kind in kinds:
                tally[kind].append(not found)
    print("\n".join(misses + others))
    for kind, right in sorted(tally.items()):
        print(f"{kind:20} {sum(right):4} of {len(right):4}  {sum(right) / len(right):.2f}")
    print(f"pages that say otherwise than the command: {len(others)}")
    times = sorted(answer["took_us"] for answer in answers.values())
    print(f"microseconds a turn: p50 {times[len(times) // 2]}, p99 {times[len(times) * 99 // 100]}, most {times[-1]}")


main()
