#!/usr/bin/env bash
# requests.sh STORE [SECONDS] [RATE]: asks a server of its own on this machine for pages of events, RATE a second (200) for SECONDS
# (600), and prints how many were answered, how long it took, and the server's memory every tenth of the time. Needs curl and wrk.
set -euo pipefail
home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
store=$(readlink -f -- "$1")
seconds=${2:-600}
rate=${3:-200}
port=7392
address=http://127.0.0.1:$port
connections=16
"$home/dateline" --version >/dev/null # builds what is missing
work=$(mktemp -d)
"$home/dateline" serve --store "$store" --port "$port" 2>"$work/log" &
server=$!
trap 'kill "$server" 2>/dev/null || true; rm -rf "$work"' EXIT
until curl -sf -o /dev/null "$address/api/v1/events"; do sleep 0.1; done

# Each connection waits between its requests, so that all together make the rate; pages differ.
cat >"$work/pace.lua" <<LUA
local gap = 1000 * $connections / $rate
local paths = { "type=ASSAULT", "type=PROTEST", "killed=10", "auxiliary=none", "type=CONSULT", "from=2015-01-05" }
local n = 0
function delay() return math.random() * 2 * gap * 0.96 end
function request()
  n = n + 1
  return wrk.format("GET", "/api/v1/events?limit=50&" .. paths[n % #paths + 1])
end
LUA
memory() { awk '/VmRSS/ { printf "%d", $2 / 1024 }' "/proc/$(pgrep -P "$server" java || echo "$server")/status"; }
(
  for ((i = 0; i <= 10; i++)); do
    echo "$((i * seconds / 10)) s: $(memory) MiB resident"
    sleep "$(awk "BEGIN { print $seconds / 10 }")"
  done
) &
watcher=$!
wrk -t1 -c"$connections" -d"${seconds}s" --timeout 10s --latency -s "$work/pace.lua" "$address"
kill "$watcher" 2>/dev/null || true
curl -s "$address/api/v1/metrics" | grep -v '^#'
