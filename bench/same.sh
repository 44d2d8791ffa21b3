#!/usr/bin/env bash
# same.sh REPORTS.jsonl: whether 1, 2 and 8 threads and a shuffled order give the same records.
set -euo pipefail
home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
reports=${1:?a JSON Lines file with reports}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for threads in 1 2 8; do
  "$home/dateline" code --format jsonl --threads "$threads" "$reports" >"$work/$threads" 2>/dev/null
done
shuf --random-source=<(yes) "$reports" >"$work/shuffled.jsonl"
"$home/dateline" code --format jsonl "$work/shuffled.jsonl" 2>/dev/null | LC_ALL=C sort >"$work/shuffled"
cmp "$work/1" "$work/2" && cmp "$work/1" "$work/8"
LC_ALL=C sort "$work/1" | cmp - "$work/shuffled"
echo "same: $(wc -l <"$work/1") records, byte for byte, on 1, 2 and 8 threads and in shuffled order"
