#!/usr/bin/env bash
# cold.sh ARTICLE [RUNS]: wall seconds of ./dateline code on one article, each in a new process.
set -euo pipefail
home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
article=${1:-$home/examples/harbour-town.txt}
runs=${2:-9}
"$home/dateline" code "$article" >/dev/null 2>&1 # builds what is missing
for ((i = 0; i < runs; i++)); do
  begin=$(date +%s%N)
  "$home/dateline" code "$article" >/dev/null 2>&1
  end=$(date +%s%N)
  echo $(((end - begin) / 1000000))
done | sort -n | awk '{ t[NR] = $1 } END {
  printf "cold: %d runs, median %.2f s, best %.2f s, worst %.2f s\n", NR, t[int((NR + 1) / 2)] / 1000, t[1] / 1000, t[NR] / 1000 }'
