#!/usr/bin/env bash
# names.sh [--errors] REPORTS: names in the sentences of bench/news-names.tsv, as printed and in capitals, against what people said.
set -euo pipefail
home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
"$home/scripts/maven" -q -B -pl coding -am test-compile dependency:build-classpath -Dmdep.outputFile=target/test.classpath
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
exec "$java" -cp "$home/coding/target/test-classes:$home/coding/target/classes:$(cat "$home/coding/target/test.classpath")" \
  org.dateline.syntax.MeasureNames "$@" "$home/bench/news-names.tsv"
