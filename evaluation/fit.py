#!/usr/bin/env python3
"""Fits the weights by which figures become an emergency or a refusal: `make fit-weights`.

Prints what is fitted beside what is in use (`app/weights/understanding.rs`), and what the thresholds in use miss and
alarm at. The messages are those of `tests/ask` and, where there is such a file, labelled ones of the evaluation: whoever
changes a weight by them must be judged by other messages.
"""
import json, re, subprocess, sys, tomllib
from pathlib import Path

from sklearn.linear_model import LogisticRegression

# How little the weights are held back (the inverse of the strength of L2), and how much a rare class counts: as often as
# the other. With these the weights in use come out again, but for what phrases have changed since.
SETTINGS = {"C": 10, "class_weight": "balanced", "max_iter": 10_000}


def messages(set_names, yes, no, labelled, label):
    """Own messages first, then labelled ones; each with whether it is one, and how many are own."""
    rows = []
    for name in set_names:
        texts = tomllib.loads(Path(name).read_text())
        rows += [(text, 1) for text in texts[yes]] + [(text, 0) for text in texts[no]]
    return rows + [(message["text"], int(label(message))) for message in labelled], len(rows)


def figures(binary, rows):
    lines = "\n".join(json.dumps({"id": str(number), "text": text}) for number, (text, _) in enumerate(rows))
    run = subprocess.run([binary, "ask", "--jsonl", "--explain"], input=lines, capture_output=True, text=True, check=True)
    return [json.loads(line)["figures"] for line in run.stdout.splitlines()]


def in_use(name, module):
    source = Path("app/weights/understanding.rs").read_text()
    body = re.search(rf"pub mod {module} \{{(.*?)\n\}}", source, re.DOTALL)[1]
    return json.loads(re.search(rf"const {name}: [^=]+= ([^;]+);", body)[1])


def told(title, rows, own, vectors, weights, least):
    scores = [sum(w * x for w, x in zip(weights, vector)) for vector in vectors]
    print(f"  with the weights in use, at least {least}:")
    for name, part in (("own messages", range(own)), ("labelled messages", range(own, len(rows)))):
        right = [scores[i] for i in part if rows[i][1]]
        wrong = [scores[i] for i in part if not rows[i][1]]
        if right and wrong:
            missed, alarms = sum(s < least for s in right), sum(s >= least for s in wrong)
            print(f"    {name}: {missed} of {len(right)} missed (lowest {min(right):.2f}), {alarms} of {len(wrong)} taken for {title} (highest {max(wrong):.2f})")


def fit(name, sets, lists, labelled, label, of):
    rows, own = messages(sets, *lists, labelled, label)
    vectors = [of(f) for f in figures(BINARY, rows)]
    fitted = LogisticRegression(**SETTINGS).fit(vectors, [label for _, label in rows])
    share, odds = (float(w) for w in fitted.coef_[0])
    weights, least = [in_use("SHARE", name), 1], in_use("LEAST", name)
    print(f"{name}: share of neighbours, beside 1 for the odds")
    print("  fitted ", round(share / odds, 2), "at least", round(-float(fitted.intercept_[0]) / odds, 2))
    print("  in use ", weights[0], "at least", least)
    told(f"{name}", rows, own, vectors, weights, least)


def main(messages_file):
    path = Path(messages_file)
    labelled = [json.loads(line) for line in path.read_text().splitlines()] if path.is_file() else []
    sets = sorted(str(path) for path in Path("tests/ask").glob("*.toml") if path.stem != "misuse")
    emergency = lambda f: [f["emergency"]["share"], f["emergency"]["odds"]]
    fit("emergency", sets, ("danger", "near_misses"), labelled, lambda m: m["urgency"] == "emergency", emergency)
    misuse = lambda f: [f["misuse"]["share"], f["misuse"]["odds"]]
    fit("misuse", ["tests/ask/misuse.toml"], ("refused", "look_alikes"), labelled, lambda m: "misuse" in m["tags"], misuse)
    urgent = lambda f: [f["urgent"]["share"], f["urgent"]["odds"]]
    calmer = [message for message in labelled if message["urgency"] != "emergency"]
    fit("urgent", [], ("", ""), calmer, lambda m: m["urgency"] == "urgent", urgent)


if __name__ == "__main__":
    BINARY = sys.argv[1]
    main(sys.argv[2])
