#!/usr/bin/env bash
# sentences.sh REPORTS: sentence boundaries against the 20 reports of bench/news-sentences.tsv, which were read by hand.
set -euo pipefail
home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
"$home/scripts/maven" -q -B -pl coding -am test-compile dependency:build-classpath -Dmdep.outputFile=target/test.classpath
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
exec "$java" -cp "$home/coding/target/test-classes:$home/coding/target/classes:$(cat "$home/coding/target/test.classpath")" \
  org.dateline.text.MeasureSentences "$1" "$home/bench/news-sentences.tsv"
