#!/usr/bin/env python3
"""How well search answers messages with labels: `make eval-search`.

Reads a file of messages (JSON lines as described beside it), asks `signpost search --jsonl`, and judges the hits by
intents.toml: a hit is right when it serves the message's first intent and covers the council the message names.
Prints recall at 1 and 3, mean reciprocal rank, the share of messages without a hit, and the time taken.
"""
import collections, json, subprocess, sys, tomllib
from pathlib import Path

COUNCILS = {"Cheshire East": "cheshire-east", "Cheshire West and Chester": "cheshire-west-and-chester", "Halton": "halton", "Warrington": "warrington"}


def serving(intents, message):
    """Ids of the services and guides that are right for a message; nothing where the map has none."""
    intent = intents.get(message["intents"][0], {})
    place = message.get("place")
    if place and not place["in_area"]:
        area = "anywhere"
    else:
        area = COUNCILS[place["council"]] if place else "anywhere"
    return set(intent.get("services", {}).get(area, [])) | set(intent.get("guides", []))


def main(binary, messages_file, details):
    intents = tomllib.loads((Path(__file__).parent / "intents.toml").read_text())
    messages = [json.loads(line) for line in Path(messages_file).read_text().splitlines()]
    messages = [m for m in messages if "misuse" not in m["tags"] and serving(intents, m)]
    asked = "\n".join(json.dumps({"id": m["id"], "q": m["text"], "lang": m["lang"].split("-")[0]}) for m in messages)
    run = subprocess.run([binary, "search", "--jsonl"], input=asked, capture_output=True, text=True, check=True)
    answers = {answer["id"]: answer for answer in map(json.loads, run.stdout.splitlines())}
    groups, times = collections.defaultdict(list), []
    for message in messages:
        answer = answers[message["id"]]
        right = serving(intents, message)
        ranks = [rank for rank, hit in enumerate(answer["hits"], 1) if hit["id"] in right]
        row = (ranks[0] if ranks else None, not answer["hits"])
        times.append(answer["took_us"])
        short = "short-query" in message["tags"]
        names = ["all", "language " + message["lang"], "short queries" if short else "phrases"]
        names += ["tag " + tag for tag in message["tags"] if tag != "short-query"]
        if message["lang"] != "en":
            names.append("other languages")
        for name in names:
            groups[name].append(row)
        if details and (row[0] is None or row[0] > 3):
            print(message["intents"], message.get("place", {}).get("council", ""), message["text"][:90], "|", [hit["id"] for hit in answer["hits"][:3]])
    print(f"{'':28} {'n':>4} {'R@1':>6} {'R@3':>6} {'MRR':>6} {'none':>6}")
    for name, rows in sorted(groups.items()):
        count = len(rows)
        first = sum(rank == 1 for rank, _ in rows) / count
        three = sum(rank is not None and rank <= 3 for rank, _ in rows) / count
        mrr = sum(1 / rank for rank, _ in rows if rank) / count
        print(f"{name:28} {count:4} {first:6.3f} {three:6.3f} {mrr:6.3f} {sum(none for _, none in rows) / count:6.3f}")
    times.sort()
    print(f"microseconds a query: p50 {times[len(times) // 2]}, p99 {times[int(len(times) * 0.99)]}, most {times[-1]}")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], "--details" in sys.argv)
