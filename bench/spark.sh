#!/usr/bin/env bash
# spark.sh throughput REPORTS.jsonl [COUNT] | executor REPORTS.jsonl [COUNT [HEAP_MIB]] | growth [MENTIONS…] | skew:
# figures of the Spark job.
set -euo pipefail
home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
what=${1:?throughput, executor, growth or skew}
shift
"$home/dateline" spark --help >/dev/null # builds what is missing
jars="$home/spark/target/dateline-spark.jar:$home/spark/target/spark/*"
bin=${JAVA_HOME:+$JAVA_HOME/bin/}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${bin}javac" -cp "$jars" -d "$work/classes" "$home"/bench/Merge.java "$home"/bench/spark/*.java
options=(-Xmx1800m -Dspark.master="local[2]" -Dspark.ui.enabled=false "-Dspark.local.dir=$work"
  "-Dlog4j2.configurationFile=$home/spark/log4j2.properties")
for opens in java.lang java.lang.invoke java.lang.reflect java.io java.net java.nio java.util java.util.concurrent \
  java.util.concurrent.atomic jdk.internal.ref sun.nio.ch sun.nio.cs sun.security.action sun.util.calendar; do
  options+=("--add-opens=java.base/$opens=ALL-UNNAMED")
done
run() { "${bin}java" "${options[@]}" -cp "$work/classes:$jars" "$@"; }

# The memory of each executor, while the driver runs that has them as children.
watch_executors() {
  local driver=$1 pid peak
  declare -A peaks=()
  while kill -0 "$driver" 2>/dev/null; do
    for pid in $(ps -o pid= --ppid "$driver"); do
      if grep -q CoarseGrainedExecutorBackend "/proc/$pid/cmdline" 2>/dev/null; then
        peak=$(awk '/^VmHWM/ { print $2 }' "/proc/$pid/status" 2>/dev/null || true)
        peaks[$pid]=${peak:-${peaks[$pid]:-}}
      fi
    done
    sleep 0.5
  done
  [ ${#peaks[@]} -gt 0 ] || echo "no executor was seen: nothing was measured" >&2
  for pid in "${!peaks[@]}"; do
    [ -z "${peaks[$pid]}" ] || echo "executor: $((peaks[$pid] / 1024)) MiB at most"
  done
}

case $what in
  throughput) run org.dateline.spark.Throughput "${1:?a JSON Lines file with reports}" "${2:-20000}" "$work/made" ;;
  executor)
    heap=${3:-1024}
    run org.dateline.spark.Throughput "${1:?a JSON Lines file with reports}" "${2:-2000}" "$work/reports.jsonl" only
    mkdir "$work/home"
    ln -s "$home/spark/target/spark" "$work/home/jars"
    export SPARK_HOME=$work/home SPARK_SCALA_VERSION=2.13 SPARK_LOCAL_IP=127.0.0.1
    begin=$(date +%s)
    # Not spark.master among the options: spark-submit looks for it in its own arguments alone.
    "${bin}java" "${options[@]}" -cp "$home/spark/target/spark/*" org.apache.spark.deploy.SparkSubmit \
      --master "local-cluster[1,2,$heap]" --executor-memory "${heap}m" --conf "spark.worker.dir=$work/worker" \
      "$home/spark/target/dateline-spark.jar" add --into "$work/tables" "$work/reports.jsonl" &
    watch_executors $!
    wait $!
    echo "one executor of 2 cores and a heap of $heap MiB, ${2:-2000} reports, $(($(date +%s) - begin)) s"
    ;;
  growth)
    [ $# -gt 0 ] || set -- 10000 100000 1000000
    files=()
    for mentions in "$@"; do
      # All of the same 400 days, so that days get busier: years more would grow by their number, as all does.
      run Merge "$mentions" $((mentions / 400 + 1)) "$work/$mentions.jsonl"
      files+=("$work/$mentions.jsonl")
    done
    run org.dateline.spark.Growth "$work" "${files[@]}"
    ;;
  skew) run Skew ;;
  *) echo "throughput, executor, growth or skew, not $what" >&2; exit 2 ;;
esac
