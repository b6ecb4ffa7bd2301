#!/bin/sh
# Warm assessments of all legislative sets, the product beside its straight Java twin in turn; then
# what it takes to load the rulebase, without and with a class-data archive.
#   WARM_UP=40 MEASURE=20 ./warm.sh [WORKBOOK...]
set -eu
unset CDPATH
here=$(cd "$(dirname "$0")" && pwd -P)
root=$(dirname "$(dirname "$here")")
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

if [ ! -d "$here/target/lib" ]; then
  echo 'Building (about a minute) ...' >&2
  mvn -q -B -Dstyle.color=never -f "$root/pom.xml" -pl examples/benchmarks -am -Dmaven.test.skip=true package >&2
fi
[ $# -gt 0 ] || set -- "$root"/examples/workbooks/*.xlsx
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
path=$(echo "$here"/target/lexgap-benchmarks-*.jar):$here/target/lib/*

"$java" -version 2>&1 | sed -n 1p
"$java" -XX:+UseSerialGC -Xmx1g -cp "$path" org.lexgap.rulebase.engine.Warm "${WARM_UP:-40}" "${MEASURE:-20}" "$@"

load() {
  "$java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable "$@" -cp "$path" org.lexgap.rulebase.engine.Load
}

load -XX:ArchiveClassesAtExit="$scratch/load.jsa" >/dev/null
echo 'Rulebase loaded in a new Java machine, five times (milliseconds, C1 only):'
for archive in '' "-XX:SharedArchiveFile=$scratch/load.jsa"; do
  [ -z "$archive" ] && printf '  without class-data archive ' || printf '  with class-data archive    '
  for _ in 1 2 3 4 5; do
    load ${archive:+"$archive"}
  done | sort -n | tr '\n' ' '
  echo
done
