#!/usr/bin/env bash
# page.sh STORE [RUNS]: from `dateline serve` to a page that answers; the page's weight as it is sent; in headless Chromium the
# first view, filters and the map. Needs curl, node and Chromium, and `npm ci` in web/.
set -euo pipefail
home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
store=$(readlink -f -- "$1")
runs=${2:-5}
port=7391
address=http://127.0.0.1:$port
"$home/dateline" --version >/dev/null # builds what is missing

now() { date +%s%3N; }
for ((i = 0; i < runs; i++)); do
  begin=$(now)
  "$home/dateline" serve --store "$store" --port "$port" >/dev/null 2>&1 &
  server=$!
  until curl -sf -o /dev/null "$address/" && curl -sf -o /dev/null "$address/api/v1/events"; do sleep 0.02; done
  echo $(($(now) - begin)) "$(awk '{ print 10 * ($14 + $15) }' "/proc/$server/stat")"
  kill "$server"
  wait "$server" || true
done | sort -n | awk '{ t[NR] = $1 } { c += $2 } END { printf "from start to answer: %d runs, median %d ms, best %d ms, worst %d ms; processor time %d ms\n", NR, t[int((NR + 1) / 2)], t[1], t[NR], c / NR }'

"$home/dateline" serve --store "$store" --port "$port" >/dev/null 2>&1 &
server=$!
trap 'kill "$server"' EXIT
until curl -sf -o /dev/null "$address/"; do sleep 0.1; done
for file in "" page.js style.css icon.svg world.json provinces.json api/v1/names; do
  curl -s -o /dev/null -H 'Accept-Encoding: gzip' -w "%{size_download}\n" "$address/$file"
done | awk '{ sum += $1 } END { printf "page weight as sent: %.0f kB\n", sum / 1000 }'
kill "$server"
trap - EXIT
wait "$server" || true
cd "$home/web" && exec node bench.mjs "$store"
