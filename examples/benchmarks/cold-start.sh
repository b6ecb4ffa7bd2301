#!/bin/sh
# Cold `lexgap check` (new Java machine, XLSX in, HTML out): the product beside a variant of it that
# compiles the same DRL at every start. Whole process, same flags, medians of N runs in turn.
#   N=5 ./cold-start.sh [WORKBOOK]
set -eu
unset CDPATH
here=$(cd "$(dirname "$0")" && pwd -P)
root=$(dirname "$(dirname "$here")")
workbook=${1:-$root/examples/workbooks/velmora.xlsx}
n=${N:-5}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
flags='-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Xlog:disable'

if [ ! -d "$here/target/lib" ]; then
  echo 'Building (about a minute) ...' >&2
  mvn -q -B -Dstyle.color=never -f "$root/pom.xml" -pl examples/benchmarks -am -Dmaven.test.skip=true package >&2
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

product_path=$(echo "$root"/examples/cli/target/lexgap-cli-*.jar):$root/examples/cli/target/lib/*
variant_path=$(echo "$here"/target/lexgap-benchmarks-*.jar):$here/target/lib/*

product() {
  "$java" $flags "$@" -cp "$product_path" org.lexgap.cli.LexGap \
    check "$workbook" --time 2026-01-01T00:00:00Z -o "$scratch/product" >"$scratch/said" 2>&1 || { cat "$scratch/said"; exit 1; }
}

variant() {
  "$java" $flags "$@" -cp "$variant_path" org.lexgap.cli.CompilingLexGap \
    check "$workbook" --time 2026-01-01T00:00:00Z -o "$scratch/variant" >"$scratch/said" 2>&1 || { cat "$scratch/said"; exit 1; }
}

now() {
  echo $(($(date +%s%N) / 1000000))
}

# measure NAME COMMAND...: appends the milliseconds of one run
measure() {
  times=$scratch/times-$1
  shift
  start=$(now)
  "$@"
  echo $(($(now) - start)) >>"$times"
}

median() {
  sort -n "$scratch/times-$1" | sed -n "$(((n + 1) / 2))p"
}

echo 'Preparing class-data archives for both ...' >&2
archive() {
  # JDK 17 may crash while it writes an archive of classes that were compiled in memory.
  "$1" -XX:ArchiveClassesAtExit="$scratch/$1.jsa" -XX:ErrorFile="$scratch/error.log" \
    -XX:-CreateCoredumpOnCrash >/dev/null 2>&1 || rm -f "$scratch/$1.jsa"
}
(archive product) || true
(archive variant) || true
[ -s "$scratch/variant.jsa" ] || echo 'No archive could be made for the variant.' >&2
product
variant
cmp "$scratch/product/"*.html "$scratch/variant/"*.html || {
  echo 'The two programs write different reports: they cannot be compared.' >&2
  exit 1
}

i=0
while [ "$i" -lt "$n" ]; do
  i=$((i + 1))
  echo "Run $i of $n ..." >&2
  measure product product
  measure variant variant
  measure product-archive product -XX:SharedArchiveFile="$scratch/product.jsa"
  if [ -s "$scratch/variant.jsa" ]; then
    measure variant-archive variant -XX:SharedArchiveFile="$scratch/variant.jsa"
  else
    measure variant-archive variant
  fi
done

row() {
  ratio=$(($(median "$3") * 100 / $(median "$2")))
  printf '%-26s %9s ms %13s ms %6d.%02d\n' "$1" "$(median "$2")" "$(median "$3")" \
    $((ratio / 100)) $((ratio % 100))
}

"$java" -version 2>&1 | sed -n 1p
echo "Flags: $flags; median of $n runs; $(basename "$workbook")"
printf '%-26s %12s %16s %9s\n' '' 'product' 'DRL at start' 'ratio'
row 'without archive' product variant
row 'with class-data archive' product-archive variant-archive
