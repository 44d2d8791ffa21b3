#!/usr/bin/env bash
# load.sh [RUNS]: milliseconds of Coder.load in a new process.
set -euo pipefail
home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
runs=${1:-7}
"$home/dateline" --version >/dev/null # builds what is missing
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
for ((i = 0; i < runs; i++)); do
  "$java" -Xshare:auto -Donnxruntime.native.path="$home/app/target/run/native" \
    -cp "$home/app/target/dateline-app.jar" "$home/bench/Load.java"
done | sort -n | awk '{ t[NR] = $1 } END { printf "load: %d runs, median %d ms, best %d ms\n", NR, t[int((NR + 1) / 2)], t[1] }'
