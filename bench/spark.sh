#!/usr/bin/env bash
# spark.sh throughput REPORTS.jsonl [ROUNDS] | growth MENTIONS [A_DAY] | skew: figures of the Spark job.
set -euo pipefail
home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
what=${1:?throughput, growth or skew}
shift
"$home/dateline" spark --help >/dev/null # builds what is missing
jars="$home/spark/target/dateline-spark.jar:$home/spark/target/spark/*"
bin=${JAVA_HOME:+$JAVA_HOME/bin/}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${bin}javac" -cp "$jars" -d "$work/classes" "$home"/bench/Merge.java "$home"/bench/spark/*.java
options=(-Xmx1800m -Dspark.master="local[2]" -Dspark.ui.enabled=false "-Dlog4j2.configurationFile=$home/spark/log4j2.properties")
for opens in java.lang java.lang.invoke java.lang.reflect java.io java.net java.nio java.util java.util.concurrent \
  java.util.concurrent.atomic jdk.internal.ref sun.nio.ch sun.nio.cs sun.security.action sun.util.calendar; do
  options+=("--add-opens=java.base/$opens=ALL-UNNAMED")
done
run() { "${bin}java" "${options[@]}" -cp "$work/classes:$jars" "$@"; }
case $what in
  throughput) run org.dateline.spark.Throughput "${1:?a JSON Lines file with reports}" "${2:-3}" "$work/tables" ;;
  growth)
    "${bin}java" -Xmx8g -cp "$work/classes:$jars" Merge "${1:?how many mentions}" "${2:-500}" "$work/made-up.jsonl"
    run org.dateline.spark.Growth "$work/made-up.jsonl" "$work"
    ;;
  skew) run Skew ;;
  *) echo "throughput, growth or skew, not $what" >&2; exit 2 ;;
esac
