#!/usr/bin/env bash
# throughput.sh REPORTS [RUNS] [THREADS]: reports a second end to end, and the process's peak memory.
set -euo pipefail
home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
reports=${1:?a file or folder with reports}
runs=${2:-3}
threads=${3:-$(nproc)}
"$home/dateline" --version >/dev/null # builds what is missing
for ((i = 0; i < runs; i++)); do
  begin=$(date +%s%N)
  "$home/dateline" code --format jsonl --threads "$threads" "$reports" >/dev/null 2>"${TMPDIR:-/tmp}/throughput.$$" &
  process=$!
  peak=0
  while memory=$(awk '/^VmHWM/ { print $2 }' "/proc/$process/status" 2>/dev/null) && [ -n "$memory" ]; do
    peak=$memory
    sleep 0.05
  done
  wait "$process" || true
  end=$(date +%s%N)
  counts=$(tail -1 "${TMPDIR:-/tmp}/throughput.$$")
  number=$(printf '%s' "${counts%% report*}" | tr -d ,)
  awk -v n="$number" -v ms=$(((end - begin) / 1000000)) -v kb="$peak" -v c="$counts" 'BEGIN {
    printf "throughput: %s in %.1f s, %.1f reports a second, peak %d MiB\n", c, ms / 1000, n / ms * 1000, kb / 1024 }'
done
rm -f "${TMPDIR:-/tmp}/throughput.$$"
