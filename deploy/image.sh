#!/usr/bin/env bash
# The image of deploy/Containerfile, as signpost:latest and signpost:<day and time>. Needs buildah (Debian package).
set -euo pipefail
cd "$(dirname "$0")/.."

target=$(rustc -vV | sed -n 's/^host: //p')
# One file without libraries beside it. The target is named so that the macros, which the compiler loads, are built as always.
RUSTFLAGS="-C target-feature=+crt-static" cargo build --release --locked --target "$target"
binary="${CARGO_TARGET_DIR:-target}/$target/release/signpost"
if readelf --program-headers "$binary" | grep -q INTERP; then
  echo "$binary needs libraries beside it, so it would not start in an empty image." >&2
  exit 1
fi

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
cp "$binary" "$stage/signpost"
cp -r content locales "$stage/"
cp -r target/site/pkg "$stage/pkg"
"$stage/signpost" check | tail -1
"$stage/signpost" fit --fits "$stage/fits"
# Files of nobody in particular, readable by all, of the day of the last commit: the same source gives the same layers.
chmod -R u=rwX,go=rX "$stage"
day=$(git log -1 --format=%ct)
buildah build --timestamp "$day" --file deploy/Containerfile --tag signpost:latest --tag "signpost:$(date -u -d "@$day" +%Y-%m-%d-%H%M)" "$stage"
