#!/bin/sh
# Validates PDF files with veraPDF against PDF/UA-1 and PDF/A-2a and prints how many pass.
# Usage: .ci/verapdf.sh FILE...   Needs java, and mvn the first time (the jar is kept in the cache folder).
set -eu

version=1.28.2
cache="${VERAPDF_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/plainlabel}"
jar="$cache/greenfield-apps-$version.jar"

if [ "$#" -eq 0 ]; then
  echo "usage: $0 FILE..." >&2
  exit 64
fi

if [ ! -s "$jar" ]; then
  mkdir -p "$cache"
  mvn --quiet --batch-mode dependency:copy \
    "-Dartifact=org.verapdf.apps:greenfield-apps:$version" "-DoutputDirectory=$cache"
fi

failed=0
for flavour in ua1 2a; do
  # veraPDF leaves with an error when a file fails; the lines are what counts.
  report=$(java -cp "$jar" org.verapdf.apps.GreenfieldCliWrapper --flavour "$flavour" --format text -v "$@") || true
  passed=$(printf '%s\n' "$report" | grep -c '^PASS ') || true
  echo "veraPDF $flavour: $passed of $# files pass"
  if [ "$passed" -ne "$#" ]; then
    printf '%s\n' "$report" | grep -v '^PASS '
    failed=1
  fi
done
exit "$failed"
