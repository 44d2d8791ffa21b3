#!/usr/bin/env bash
# language-model.sh [--errors] FILE.conllu.gz[:part|part]...: tokens, sentences, tags, lemmas and trees against treebanks;
# a part keeps the documents whose id contains it.
# language-model.sh --speed REPORTS: sentences a second of one core, and what the splitter takes.
set -euo pipefail
home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
"$home/scripts/maven" -q -B -pl coding -am test-compile dependency:build-classpath -Dmdep.outputFile=target/test.classpath
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
exec "$java" -cp "$home/coding/target/test-classes:$home/coding/target/classes:$(cat "$home/coding/target/test.classpath")" \
  org.dateline.syntax.MeasureLanguageModel "$@"
