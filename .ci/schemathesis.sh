#!/usr/bin/env bash
# Asks the real service what its own OpenAPI document allows and forbids, thousands of times:
#   bash .ci/schemathesis.sh [REQUESTS]      (20000 when left out)
# No answer may be a fault, or have a status, header, media type or shape that the document does not name.
# Ends with the count that the service itself made of its answers.
set -euo pipefail
cd "$(dirname "$0")/.."
config="$PWD/.ci/schemathesis.toml"
least="${1:-20000}"
folder="$(mktemp -d)"
service=
stop() {
  if [ -n "$service" ]; then kill "$service" 2>/dev/null && wait "$service" || true; fi
  rm -rf "$folder"
}
trap stop EXIT

python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check schemathesis==4.32.5

# No share to spend and a long line, so that 429 and 503 say something about faults and not about load.
PLAINLABEL_PORT=0 PLAINLABEL_DATA="$folder/data" PLAINLABEL_CALLER_UNITS=0 PLAINLABEL_QUEUE=1000 \
  PLAINLABEL_PUBLIC_URL=https://labels.example.org PLAINLABEL_TEXTS=file PLAINLABEL_LOG_LEVEL=error \
  node packages/cli/bin/plainlabel.js serve >"$folder/log" 2>"$folder/said" &
service=$!
for _ in $(seq 600); do
  address="$(sed -n 's/^plainlabel: listening on //p' "$folder/said")"
  if [ -n "$address" ]; then break; fi
  sleep 0.1
done
if [ -z "$address" ]; then cat "$folder/said" "$folder/log" >&2; exit 1; fi
key="$(sed -n 's/.*Bearer \([^ ]*\).*/\1/p' "$folder/said" | head -n 1)"

# Left out: positive_data_acceptance, since a good shape may still be refused (422).
checks=not_a_server_error,status_code_conformance,content_type_conformance,response_headers_conformance
checks+=,response_schema_conformance,negative_data_rejection,unsupported_method,allow_header_conformance
checks+=,use_after_free,ensure_resource_availability,ignored_auth

answers() {
  node -e 'fetch(process.argv[1] + "/metrics").then((answer) => answer.text()).then((text) =>
    console.log([...text.matchAll(/^plainlabel_http_answers_total\{.*status="(\d+)".*\} (\d+)$/gm)]
      .reduce((sum, [, status, count]) => sum + (status.startsWith(process.argv[2] ?? "") ? Number(count) : 0), 0)))' \
    "$address" "${1:-}"
}

# Each round has new random cases; a seed makes one that failed come again.
for round in 1 2 3 4 5 6 7 8 9; do
  (cd "$folder" && python/bin/schemathesis --config-file "$config" run "$address/openapi.json" --no-color --warnings off \
    --header "Authorization: Bearer $key" \
    --seed "${SCHEMATHESIS_SEED:-$RANDOM}" --max-examples "$((least / 100 + 5))" --checks "$checks" \
    --continue-on-failure --generation-database none --request-timeout 15 --output-sanitize false \
    >round) || { cat "$folder/round"; exit 1; }
  if [ "$(answers)" -ge "$least" ]; then break; fi
done
total="$(answers)"
faults="$(answers 5)"
echo "schemathesis: $total requests in $round rounds, $faults answered 5xx"
if [ "$faults" -gt 0 ] || [ "$total" -lt "$least" ]; then exit 1; fi
