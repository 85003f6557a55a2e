#!/usr/bin/env bash
# Scores of Lighthouse (mobile, its own throttling) for the main pages, in the order performance, accessibility, best
# practices, search engines. Run by `make lighthouse`; BIN is the built program.
set -euo pipefail
cd "$(dirname "$0")/.."
# Else it would learn while the pages are judged.
"$BIN" fit > /dev/null
"$BIN" serve --addr 127.0.0.1:4173 2> /dev/null & server=$!
report=$(mktemp)
trap 'kill $server; rm "$report"' EXIT
until curl -sf http://localhost:4173/readyz > /dev/null; do sleep .1; done
export CHROME_PATH=/usr/bin/chromium
for path in {en,pl,ar}{,/services,/services/halton,/service/national-helpline,/guides/emergency,/find-help}; do
  # The browser's trace now and then lacks its beginning; then the page is judged again.
  for _ in 1 2 3; do
    npx --yes lighthouse@12.8.2 "http://localhost:4173/$path" --quiet --output=json --output-path="$report" \
      --chrome-flags="--headless=new --no-sandbox --disable-gpu" && break
  done
  node -e 'const { categories, audits } = JSON.parse(require("fs").readFileSync(process.argv[2]));
      const scores = ["performance", "accessibility", "best-practices", "seo"].map((id) => Math.round(categories[id].score * 100));
      const faults = Object.values(categories).flatMap(({ auditRefs }) => auditRefs).map(({ id }) => audits[id]).filter(({ score, scoreDisplayMode }) => score !== null && score < 1 && scoreDisplayMode === "binary").map(({ id }) => id);
      console.log(process.argv[1], ...scores, "blocked", audits["total-blocking-time"].displayValue, "shift", audits["cumulative-layout-shift"].displayValue, ...new Set(faults));' "/$path" "$report"
done
