#!/bin/sh
# Calls a running service ("npm start") with the key in PLAINLABEL_API_KEY and writes into out/http. Ends non-zero when an answer is not the one expected.
set -eu
service=${1:-http://127.0.0.1:3000}
here=$(dirname "$0")/..
out=${2:-out/http}
key=${PLAINLABEL_API_KEY:?"the key that the first start showed"}
mkdir -p "$out"

# Is it ready to make labels?
curl --fail --silent --show-error "$service/readyz"
echo

# A label request; the labels as a PDF.
curl --fail --silent --show-error --header "authorization: Bearer $key" "$service/v1/labels" \
  --header "content-type: application/json" \
  --data-binary "@$here/requests/methotrexate-once-weekly.json" \
  --output "$out/label.pdf"

# The same, with what a pharmacist checks: prescribed words beside label words, findings, report.
curl --fail --silent --show-error --header "authorization: Bearer $key" "$service/v1/labels" \
  --header "content-type: application/json" --header "accept: application/json" \
  --data-binary "@$here/requests/methotrexate-once-weekly.json" \
  --output "$out/label.json"

# A FHIR prescription: the query says who dispenses, and when.
curl --fail --silent --show-error --url-query "dispensed-on=2026-11-22" \
  --url-query "pharmacy@$here/pharmacy.json" --header "authorization: Bearer $key" "$service/v1/labels" \
  --header "content-type: application/fhir+json" \
  --data-binary "@$here/fhir/prescription-order-four-items.json" \
  --output "$out/prescription.pdf"

# What do these directions mean?
curl --fail --silent --show-error --header "authorization: Bearer $key" "$service/v1/interpret" \
  --header "content-type: application/json" \
  --data '{"text": "Take TWO tablets THREE times a day with food", "form": "tablets"}'
echo

# A refusal is a problem document (RFC 9457) with every reason.
status=$(curl --silent --show-error --header "authorization: Bearer $key" "$service/v1/labels" --header "content-type: application/json" \
  --data '{"person": {"nmae": "?"}}' --output "$out/problem.json" --write-out "%{http_code}")
test "$status" = 400
ls -l "$out"
