#!/usr/bin/env bash
# Server CPU a request, against nginx sending a file of the same size from the same machine in the same run.
# Also how long the release build takes from start to ready. Needs nginx and wrk (Debian packages).
set -euo pipefail
cd "$(dirname "$0")/.."

for tool in nginx wrk curl; do
  command -v "$tool" > /dev/null || { echo "benches/nginx.sh needs $tool (apt-get install nginx-light wrk curl)"; exit 0; }
done
cargo build --release --locked --quiet
binary="${CARGO_TARGET_DIR:-target}/release/signpost"
work=$(mktemp -d)
trap 'kill $(jobs -p) 2> /dev/null || true; rm -rf "$work"' EXIT

start=$(date +%s%N)
"$binary" serve --addr 127.0.0.1:0 > "$work/ready" 2> "$work/log" &
site_pid=$!
until [ -s "$work/ready" ]; do sleep 0.005; done
echo "start to ready: $(( ($(date +%s%N) - start) / 1000000 )) ms"
url=$(cat "$work/ready")

curl -s -H 'accept-encoding: br' "$url/en" -o "$work/page"
cat > "$work/nginx.conf" <<CONF
worker_processes 1;
pid $work/nginx.pid;
error_log $work/nginx.err;
events {}
http {
  access_log $work/access.log;
  types {}
  default_type text/html;
  server { listen 127.0.0.1:3999; root $work; }
}
CONF
nginx -c "$work/nginx.conf" -g 'daemon off;' &
sleep 0.5
nginx_pid=$(pgrep -f "nginx: worker" | tail -1)

# CPU ticks (user and system) of a process so far.
ticks() { awk '{ print $14 + $15 }' "/proc/$1/stat"; }
hz=$(getconf CLK_TCK)

measure() { # name pid url
  local before after requests
  wrk -t1 -c16 -d1s -H 'accept-encoding: br' "$3" > /dev/null
  before=$(ticks "$2")
  requests=$(wrk -t1 -c16 -d6s -H 'accept-encoding: br' "$3" | awk '/requests in/ { print $1 }')
  after=$(ticks "$2")
  awk -v name="$1" -v ticks=$((after - before)) -v hz="$hz" -v requests="$requests" \
    'BEGIN { printf "%s: %.1f µs CPU a request (%d requests)\n", name, ticks / hz / requests * 1e6, requests }'
  awk -v ticks=$((after - before)) -v hz="$hz" -v requests="$requests" 'BEGIN { print ticks / hz / requests }' > "$work/$1"
}
measure signpost "$site_pid" "$url/en"
measure nginx "$nginx_pid" "http://127.0.0.1:3999/page"
awk -v a="$(cat "$work/signpost")" -v b="$(cat "$work/nginx")" -v bytes="$(stat -c %s "$work/page")" \
  'BEGIN { printf "home page, %d bytes: %.2f times the CPU of nginx\n", bytes, a / b }'
