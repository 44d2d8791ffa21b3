#!/usr/bin/env bash
# copies.sh [REPORTS]: finds copies among made-up reports and prints the time.
set -euo pipefail
home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
"$home/dateline" --version >/dev/null # builds what is missing
bin=${JAVA_HOME:+$JAVA_HOME/bin/}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${bin}javac" -cp "$home/app/target/lib/*" -d "$work" "$home/bench/Copies.java"
"${bin}java" -Xmx4g -cp "$work:$home/app/target/lib/*" Copies "${1:-100000}"
