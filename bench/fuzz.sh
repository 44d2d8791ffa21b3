#!/usr/bin/env bash
# fuzz.sh [BYTES] [FROM] [SEEDS]: so many bytes of mutated inputs for each seed into the readers, in a heap of 512 MB; what throws
# or takes 5 s is kept, and the exit status is 1.
set -euo pipefail
home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
seeds=${3:-$home/coding/src/test/resources/org/dateline/report/read/seeds}
"$home/dateline" --version >/dev/null # builds what is missing
(cd "$home" && scripts/maven -B -q test-compile -pl coding -am)
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx512m -cp "$home/coding/target/test-classes:$home/app/target/lib/*" \
  org.dateline.report.read.FuzzReaders "$seeds" "${1:-50000000}" "${2:-0}"
