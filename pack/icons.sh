#!/usr/bin/env bash
# Takes the icons that app/pages/components/icon/mod.rs names from Lucide's package, and no others. Run it after naming a new one.
set -euo pipefail
cd "$(dirname "$0")/.."
version=1.62.0
folder=app/pages/components/icon
package=$(mktemp -d)
trap 'rm -r "$package"' EXIT
(cd "$package" && npm pack --silent "lucide-static@$version" > /dev/null && tar xzf ./*.tgz package/icons package/LICENSE)
rm -f "$folder"/lucide/*.svg
cp "$package/package/LICENSE" "$folder/lucide/LICENSE"
for name in $(grep -o 'lucide/[a-z0-9-]*\.svg' "$folder/mod.rs" | sed 's|lucide/||; s|\.svg||' | sort -u); do
  cp "$package/package/icons/$name.svg" "$folder/lucide/"
done
