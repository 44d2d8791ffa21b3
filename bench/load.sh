#!/usr/bin/env bash
# load.sh [RUNS]: milliseconds of Coder.load in a new process.
set -euo pipefail
home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
runs=${1:-7}
"$home/dateline" --version >/dev/null # builds what is missing
bin=${JAVA_HOME:+$JAVA_HOME/bin/}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${bin}javac" -cp "$home/app/target/lib/*" -d "$work" "$home/bench/Load.java"
for ((i = 0; i < runs; i++)); do
  "${bin}java" -Donnxruntime.native.path="$home/app/target/run/native" -cp "$work:$home/app/target/lib/*" Load
done | sort -n | awk '{ t[NR] = $1 } END { printf "load: %d runs, median %d ms, best %d ms\n", NR, t[int((NR + 1) / 2)], t[1] }'
