#!/bin/sh
# A workbook of ROWS answers: read as a stream into a summary, as the importers do, beside the plain
# way that keeps the whole workbook (XSSFWorkbook) and only takes the text of its cells. Each reading
# has a Java machine of its own; N of each in turn, medians. Peak of the heap above what stood there
# before; with a young generation of 8 MB, so that garbage does not hide what is kept.
#   N=5 ROWS=10000 ./read.sh
set -eu
unset CDPATH
here=$(cd "$(dirname "$0")" && pwd -P)
root=$(dirname "$(dirname "$here")")
n=${N:-5}
rows=${ROWS:-10000}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
flags='-XX:+UseSerialGC -Xmn8m -Xmx2g'

if [ ! -d "$here/target/lib" ]; then
  echo 'Building (about a minute) ...' >&2
  mvn -q -B -Dstyle.color=never -f "$root/pom.xml" -pl examples/benchmarks -am -Dmaven.test.skip=true package >&2
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
path=$(echo "$here"/target/lexgap-benchmarks-*.jar):$here/target/lib/*

run() {
  "$java" $flags -cp "$path" org.lexgap.importers.ReadWorkbook "$@"
}

run WRITE "$scratch/answers.xlsx" "$rows"
i=0
while [ "$i" -lt "$n" ]; do
  i=$((i + 1))
  echo "Run $i of $n ..." >&2
  run STREAM "$scratch/answers.xlsx" >>"$scratch/STREAM"
  run KEEP "$scratch/answers.xlsx" >>"$scratch/KEEP"
done

# median WAY COLUMN
median() {
  cut -d' ' -f"$2" "$scratch/$1" | sort -n | sed -n "$(((n + 1) / 2))p"
}

row() {
  ratio=$(($(median KEEP "$2") * 100 / $(median STREAM "$2")))
  printf '%-18s %9s %s %13s %s %6d.%02d\n' "$1" "$(median STREAM "$2")" "$3" "$(median KEEP "$2")" "$3" \
    $((ratio / 100)) $((ratio % 100))
}

for way in STREAM KEEP; do
  [ "$(median "$way" 3)" = "$rows" ] || { echo "$way did not read $rows rows." >&2; exit 1; }
done
"$java" -version 2>&1 | sed -n 1p
echo "Flags: $flags; median of $n runs; $rows rows, $(($(wc -c <"$scratch/answers.xlsx") / 1024)) KB"
printf '%-18s %12s %16s %9s\n' '' 'as a stream' 'XSSFWorkbook' 'ratio'
row 'time' 1 ms
row 'peak of the heap' 2 MB
