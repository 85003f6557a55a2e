#!/usr/bin/env python3
"""How well free text is understood, by messages with labels: `make eval-ask`.

Prints for each language and tag how often the first need is right and how often any labelled need is among the first
three; what the probabilities of needs are worth; how much danger is understood and how often harmless messages alarm;
refusals; places; time; which needs are taken for which; how steady answers are when something is said besides; and what
becomes of everyday texts (`tests/steady`).
"""
import collections, json, subprocess, sys, tomllib
from pathlib import Path

COUNCILS = {"Cheshire East": "cheshire-east", "Cheshire West and Chester": "cheshire-west-and-chester", "Halton": "halton", "Warrington": "warrington"}
SEVERITY = {"none": 0, "normal": 0, "urgent": 1, "emergency": 2}


def share(rows):
    rows = list(rows)
    return f"{sum(rows)} of {len(rows)} ({sum(rows) / len(rows):.3f})" if rows else "none to judge"


def ask(binary, texts):
    asked = "\n".join(json.dumps({"id": str(number), "text": text}) for number, text in enumerate(texts))
    run = subprocess.run([binary, "ask", "--jsonl", "--explain"], input=asked, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in run.stdout.splitlines()]


def slip(text):
    """Two letters of the longest word change places."""
    word = max(text.split(), key=len)
    return text.replace(word, word[:2] + word[3:4] + word[2:3] + word[4:], 1) if len(word) > 4 else text


# What may be said besides, and changes nothing.
VARIANTS = {
    "hi": lambda text: f"hi {text}",
    "thank you so much": lambda text: f"{text} thank you so much",
    "please help": lambda text: f"please help {text}",
    "I am 34": lambda text: f"{text}. I am 34",
    "capitals": str.upper,
    "a slip": slip,
    "asking for my sister": lambda text: f"asking for my sister: {text}",
}


def steadiness(binary, pairs):
    english = [(m, a) for m, a in pairs if m["lang"] == "en" and "misuse" not in m["tags"]]
    for name, change in VARIANTS.items():
        others = ask(binary, [change(m["text"]) for m, _ in english])
        both = [(before, after) for (_, before), after in zip(english, others)]
        lost = sum(before["urgency"] == "emergency" != after["urgency"] for before, after in both)
        print(f"another answer with {name!r}:", share(before["answer"] != after["answer"] for before, after in both), f"emergencies lost: {lost}")


def everyday(binary):
    texts = tomllib.loads(Path("tests/steady/everyday.toml").read_text())
    answers = ask(binary, [text for lines in texts.values() for text in lines])
    print("everyday texts, an emergency:", share(a["urgency"] == "emergency" for a in answers), "urgent:", share(a["urgency"] == "urgent" for a in answers))
    print("  refused or taken for one who harms:", share(a["refused"] or a["answer"] == "changing-behaviour" for a in answers), "two or more services:", share(len(a["services"]) > 1 for a in answers))


def needs_known(pairs):
    """Reliability of the probabilities, and what is said to be understood."""
    judged = [(m, a) for m, a in pairs if "misuse" not in m["tags"]]
    told = [(p, need in m["intents"]) for m, a in judged for need, p in zip(a["intents"], a["probabilities"])]
    print("probability of a need, and how often it is right:")
    for tenth in range(0, 10, 2):
        rows = [right for p, right in told if tenth <= p * 10 < tenth + 2]
        print(f"  {tenth / 10:.1f} to {tenth / 10 + 0.2:.1f}: {share(rows)}")
    right = [need in m["intents"] for m, a in judged for need in a["shown"]]
    found = [need in a["shown"] for m, a in judged for need in m["intents"]]
    print("said to be understood, right:", share(right), "found:", share(found))


def main(binary, messages_file):
    messages = [json.loads(line) for line in Path(messages_file).read_text().splitlines()]
    pairs = list(zip(messages, ask(binary, [m["text"] for m in messages])))
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
    needs_known(pairs)
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
    steadiness(binary, pairs)
    everyday(binary)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
