#!/usr/bin/env python3
"""SQLite's FTS5 on the directories that benches/search.rs wrote, with the same queries: time and recall at 3."""
import json, re, sqlite3, sys, time, tomllib
from pathlib import Path

cases = tomllib.loads(Path("tests/search/en.toml").read_text())["query"]
print("FTS5      index ms                query p50 us  p99 us  recall@3")
for file in sorted(Path(sys.argv[1]).glob("search-*.jsonl"), key=lambda file: int(file.stem.split("-")[1])):
    rows = [json.loads(line) for line in file.read_text().splitlines()]
    database = sqlite3.connect(":memory:")
    start = time.perf_counter()
    database.execute("create virtual table services using fts5(id unindexed, name, text, tokenize='porter unicode61')")
    database.executemany("insert into services values (?, ?, ?)", [(row["id"], row["name"], row["text"]) for row in rows])
    built = (time.perf_counter() - start) * 1000
    times, found = [], 0
    for number in range(10):
        for case in cases:
            words = " OR ".join(f'"{word}"' for word in re.findall(r"\w+", case["q"]))
            start = time.perf_counter()
            hits = database.execute("select id from services where services match ? order by bm25(services, 0, 3, 1) limit 30", (words,)).fetchall() if words else []
            times.append((time.perf_counter() - start) * 1e6)
            found += number == 0 and any(hit in case["any"] for (hit,) in hits[:3])
    times.sort()
    print(f"{len(rows):8}  {built:8.0f}             {times[len(times) // 2]:12.0f}  {times[len(times) * 99 // 100]:6.0f}  {found} of {len(cases)}")
