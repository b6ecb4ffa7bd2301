#!/bin/sh
# The gap report of one summary (all sets, with its road map), written warm in every format in turn:
# median milliseconds of each, and as a multiple of JSON in the same run.
#   WARM_UP=30 ROUNDS=15 ./write.sh [SUMMARY]
set -eu
unset CDPATH
here=$(cd "$(dirname "$0")" && pwd -P)
root=$(dirname "$(dirname "$here")")
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

if [ ! -d "$here/target/lib" ]; then
  echo 'Building (about a minute) ...' >&2
  mvn -q -B -Dstyle.color=never -f "$root/pom.xml" -pl examples/benchmarks -am -Dmaven.test.skip=true package >&2
fi
[ $# -gt 0 ] || set -- "$root/examples/workbooks/velmora.xlsx"
path=$(echo "$here"/target/lexgap-benchmarks-*.jar):$here/target/lib/*

"$java" -version 2>&1 | sed -n 1p
"$java" -XX:+UseSerialGC -Xmx1g -cp "$path" org.lexgap.reports.WriteReport "${WARM_UP:-30}" "${ROUNDS:-15}" "$1"
