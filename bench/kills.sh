#!/usr/bin/env bash
# kills.sh N: kills an ingest N times at random moments, begins it again, and checks that nothing is lost, doubled or half-written.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
scripts/maven -q -B -ntp -pl app -am -Dtest=IngestKillTest -Dsurefire.failIfNoSpecifiedTests=false "-Dkills=$1" test
echo "$1 kills: nothing lost, doubled or half-written"
