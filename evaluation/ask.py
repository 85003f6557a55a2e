#!/usr/bin/env python3
"""How well free text is understood, by messages with labels: `make eval-ask`.

Prints for each language and tag how often the first need is right and how often any labelled need is among the first
three; how much danger is understood and how often harmless messages alarm; refusals; places; time; and which needs are
taken for which.
"""
import collections, json, subprocess, sys
from pathlib import Path

COUNCILS = {"Cheshire East": "cheshire-east", "Cheshire West and Chester": "cheshire-west-and-chester", "Halton": "halton", "Warrington": "warrington"}
SEVERITY = {"none": 0, "normal": 0, "urgent": 1, "emergency": 2}


def share(rows):
    rows = list(rows)
    return f"{sum(rows)} of {len(rows)} ({sum(rows) / len(rows):.3f})" if rows else "none to judge"


def main(binary, messages_file):
    messages = [json.loads(line) for line in Path(messages_file).read_text().splitlines()]
    asked = "\n".join(json.dumps({"id": m["id"], "text": m["text"]}) for m in messages)
    run = subprocess.run([binary, "ask", "--jsonl"], input=asked, capture_output=True, text=True, check=True)
    answers = {answer["id"]: answer for answer in map(json.loads, run.stdout.splitlines())}
    pairs = [(m, answers[m["id"]]) for m in messages]
    groups, confused = collections.defaultdict(list), collections.Counter()
    for message, answer in pairs:
        if "misuse" in message["tags"]:
            continue
        first = bool(answer["intents"]) and answer["intents"][0] == message["intents"][0]
        any_of = bool(set(answer["intents"][:3]) & set(message["intents"]))
        if not first and answer["intents"]:
            confused[message["intents"][0], answer["intents"][0]] += 1
        for name in ["all", "language " + message["lang"], *("tag " + tag for tag in message["tags"])]:
            groups[name].append((first, any_of))
        if message["lang"] != "en":
            groups["other languages"].append((first, any_of))
    print(f"{'':28} {'n':>4} {'first':>6} {'any':>6}")
    for name, rows in sorted(groups.items()):
        print(f"{name:28} {len(rows):4} {sum(f for f, _ in rows) / len(rows):6.3f} {sum(a for _, a in rows) / len(rows):6.3f}")
    of = lambda *levels: [(m, a) for m, a in pairs if m["urgency"] in levels]
    print("emergency understood:", share(a["urgency"] == "emergency" for _, a in of("emergency")))
    print("urgent or more understood:", share(SEVERITY[a["urgency"]] >= 1 for _, a in of("urgent")))
    crisis = [(m, a) for m, a in pairs if "suicide-crisis" in m["intents"]]
    print("suicide crisis understood (need among the first three, urgent or more):", share("suicide-crisis" in a["intents"][:3] and SEVERITY[a["urgency"]] >= 1 for _, a in crisis))
    harmless = [(m, a) for m, a in pairs if m["urgency"] == "none" or ("near-miss" in m["tags"] and m["urgency"] != "emergency")]
    print("false emergency, near-misses and none:", share(a["urgency"] == "emergency" for _, a in harmless))
    print("false emergency, normal:", share(a["urgency"] == "emergency" for _, a in of("normal")))
    print("misuse refused:", share(a["refused"] for m, a in pairs if "misuse" in m["tags"]))
    print("false refusals:", share(a["refused"] for m, a in pairs if "misuse" not in m["tags"]))
    placed = [(m["place"], a.get("area")) for m, a in pairs if "place" in m]
    print("places right:", share(area == (COUNCILS[place["council"]] if place["in_area"] else None) for place, area in placed))
    times = sorted(a["took_us"] for _, a in pairs)
    print(f"microseconds a message: p50 {times[len(times) // 2]}, p99 {times[int(len(times) * 0.99)]}, most {times[-1]}")
    print("most often taken for another:", "; ".join(f"{a} for {b} {n}" for (a, b), n in confused.most_common(10)))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
