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
. .ci/service.sh
stop() {
  stop_service
  rm -rf "$folder"
}
trap stop EXIT

python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check schemathesis==4.32.5

start_service "$folder"

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
