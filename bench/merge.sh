#!/usr/bin/env bash
# merge.sh MENTIONS [A_DAY]: merges made-up mentions and prints the time.
set -euo pipefail
home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
"$home/dateline" --version >/dev/null # builds what is missing
bin=${JAVA_HOME:+$JAVA_HOME/bin/}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${bin}javac" -cp "$home/app/target/lib/*" -d "$work" "$home/bench/Merge.java"
"${bin}java" -Xmx8g -cp "$work:$home/app/target/lib/*" Merge "$@"
