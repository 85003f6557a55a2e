#!/usr/bin/env python3
"""Whether the help that is shown is right for the person: `make eval-answers`.

Reads graded messages (README.md beside this file says how they are made), asks `signpost ask --jsonl` on a Monday morning,
and prints for everybody, for languages and for each kind of person:

ndcg5        discounted cumulative gain of the five services, as a share of the best possible (gain 2^grade - 1)
first_good   answers whose first service has grade 2 or more
must         of the services that every rater calls a best first step, the share that is shown
wrong        of the services that are shown, the share that is wrong for the person (grade -0.5 or less, or another area's)
any_wrong    answers with at least one of those
none         of messages for which no service fits, the share that gets none
guide        answers with a guide that a rater named
"""
import json, math, subprocess, sys, tomllib
from pathlib import Path

MONDAY = "2026-11-30T11:00:00Z"
WRONG, GOOD, BEST, SHOWN = -0.5, 2, 3, 5


def answers(binary, messages):
    asked = "\n".join(json.dumps({"id": m["id"], "text": m["text"]}) for m in messages)
    run = subprocess.run([binary, "ask", "--jsonl", "--now", MONDAY], input=asked, capture_output=True, text=True, check=True)
    return {answer["id"]: answer for answer in map(json.loads, run.stdout.splitlines())}


def areas_of_services():
    heads = {file.stem: tomllib.loads(file.read_text().split("+++")[1]) for file in Path("content/services").glob("*.md") if file.name != "README.md"}
    return {name: head["areas"] for name, head in heads.items()}


def grade(message, service, areas):
    given = message["services"].get(service, 0)
    where = areas.get(service, ["national"])
    elsewhere = message["area"] and "national" not in where and message["area"] not in where
    return -1 if elsewhere and given < GOOD else given


def gain(grades):
    return sum((2 ** max(0, grade) - 1) / math.log2(place + 2) for place, grade in enumerate(grades[:SHOWN]))


def judged(message, answer, areas):
    """Each measure that says something of this answer."""
    grades = [grade(message, service, areas) for service in answer["services"][:SHOWN]]
    best = gain(sorted(message["services"].values(), reverse=True))
    measures = {}
    if not best:
        measures["none"] = not grades
    else:
        must = [service for service, given in message["services"].items() if given == BEST]
        bad = [given for given in grades if given <= WRONG]
        measures |= {"ndcg5": gain(grades) / best, "first_good": bool(grades) and grades[0] >= GOOD}
        measures |= {"wrong": len(bad) / max(1, len(grades)), "any_wrong": bool(bad)}
        if must:
            measures["must"] = sum(service in answer["services"] for service in must) / len(must)
    if message["guides"]:
        measures["guide"] = bool(set(message["guides"]) & set(answer["guides"]))
    return measures


def main(binary, file, details):
    messages = [json.loads(line) for line in Path(file).read_text().splitlines() if line.strip()]
    shown, areas = answers(binary, messages), areas_of_services()
    groups = {"all": messages, "English": [m for m in messages if m["lang"] == "en"], "other": [m for m in messages if m["lang"] != "en"]}
    for message in messages:
        groups.setdefault(message["who"], []).append(message)
    for name, group in groups.items():
        rows = [judged(message, shown[message["id"]], areas) for message in group]
        keys = ["ndcg5", "first_good", "must", "wrong", "any_wrong", "none", "guide"]
        figures = [(key, [row[key] for row in rows if key in row]) for key in keys]
        print(f"{name:14} {len(group):3} " + " ".join(f"{key} {sum(values) / len(values):.2f}" for key, values in figures if values))
    if details:
        for message in messages:
            given = [(service, grade(message, service, areas)) for service in shown[message["id"]]["services"]]
            missed = [service for service, value in message["services"].items() if value >= 2.5 and service not in dict(given)]
            print(f"\n{message['id']} {message['who']} {message['area']}: {message.get('gloss') or message['text']}\n  shown {given}\n  missed {missed}")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], "--details" in sys.argv)
