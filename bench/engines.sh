#!/usr/bin/env bash
# engines.sh FILE.conllu.gz PART...: trees and speed of Dateline's parser, CoreNLP and NLP4J on the same documents, those whose id
# contains a part. Fetches the other two (0.8 GB, CoreNLP under the GPL) from Maven Central; they are no part of Dateline.
set -euo pipefail
home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
"$home/scripts/maven" -q -B -pl coding -am compile dependency:build-classpath -Dmdep.outputFile=target/test.classpath
work=$home/target/engines
mkdir -p "$work"
"$home/scripts/maven" -q -B -f "$home/bench/engines.pom.xml" dependency:build-classpath -Dmdep.outputFile="$work/classpath"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
own="$home/coding/target/classes:$(cat "$home/coding/target/test.classpath")"
"${java}c" -nowarn -proc:none -d "$work" -cp "$own:$(cat "$work/classpath")" "$home/bench/Engines.java"
for engine in dateline corenlp nlp4j; do
  "$java" -Xmx5g -cp "$work:$own:$(cat "$work/classpath")" Engines $engine "$@" 2>/dev/null
done
