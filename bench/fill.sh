#!/usr/bin/env bash
# fill.sh STORE MENTIONS: fills a DuckDB store with made-up mentions, then times what is asked most.
set -euo pipefail
home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
"$home/dateline" --version >/dev/null # builds what is missing
bin=${JAVA_HOME:+$JAVA_HOME/bin/}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${bin}javac" -cp "$home/app/target/lib/*" -d "$work" "$home"/bench/Fill.java "$home"/bench/Ask.java
[ -e "$1" ] || "${bin}java" -Xmx6g -cp "$work:$home/app/target/lib/*" Fill "$@"
"${bin}java" -cp "$work:$home/app/target/lib/*" Ask "$1"
