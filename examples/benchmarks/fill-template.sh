#!/bin/sh
# What it takes to fill in the first core questions of a blank template, for somebody who knows only
# what the sheets show; what the same answers take in the long table; and whether check reads the
# result without a problem.
#   QUESTIONS=20 ./fill-template.sh
set -eu
unset CDPATH
here=$(cd "$(dirname "$0")" && pwd -P)
root=$(dirname "$(dirname "$here")")
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

if [ ! -d "$here/target/lib" ]; then
  echo 'Building (about a minute) ...' >&2
  mvn -q -B -Dstyle.color=never -f "$root/pom.xml" -pl examples/benchmarks -am -Dmaven.test.skip=true package >&2
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
path=$(echo "$here"/target/lexgap-benchmarks-*.jar):$here/target/lib/*

lexgap() {
  "$java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable -cp "$path" org.lexgap.cli.LexGap "$@"
}

now() {
  date +%s%N
}

start=$(now)
lexgap template --set trafficking -o "$scratch/sheet.xlsx" >/dev/null
written=$(now)
"$java" -XX:+UseSerialGC -cp "$path" org.lexgap.benchmarks.FillIn \
  "$scratch/sheet.xlsx" "$scratch/filled.xlsx" "${QUESTIONS:-20}"
filled=$(now)
lexgap check "$scratch/filled.xlsx" --set trafficking --format json -o "$scratch" \
  >"$scratch/out.txt" 2>"$scratch/problems.txt"
checked=$(now)

printf 'Template written in %d ms, filled in %d ms, checked in %d ms, each in a new Java machine.\n' \
  $(((written - start) / 1000000)) $(((filled - written) / 1000000)) $(((checked - filled) / 1000000))
if [ -s "$scratch/problems.txt" ]; then
  cat "$scratch/problems.txt" >&2
  exit 1
fi
echo 'check found no problem in it.'
