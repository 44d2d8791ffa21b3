#!/usr/bin/env bash
# warc.sh [PAGES]: makes a packed web archive of made-up pages and reads it, in a heap of 256 MB.
set -euo pipefail
home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
"$home/dateline" --version >/dev/null # builds what is missing
bin=${JAVA_HOME:+$JAVA_HOME/bin/}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${bin}javac" -cp "$home/app/target/lib/*" -d "$work" "$home/bench/Warc.java"
"${bin}java" -Xmx256m -cp "$work:$home/app/target/lib/*" Warc "$work/pages.warc.gz" "${1:-10000}"
