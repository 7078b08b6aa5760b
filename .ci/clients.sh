#!/usr/bin/env bash
# Clients as a vendor gets them: openapi-generator writes them from docs/openapi.json in Java, Python and C#; those in Java
# and Python make a label with the real service and read a refusal; the one in C# is compiled on Mono and makes one too.
# Needs java, python3 and mono, and mvn the first time (what Maven serves is kept in the cache folder).
set -euo pipefail
cd "$(dirname "$0")/.."
. .ci/service.sh

version=7.25.0
checksum=41ce4f6b07f196676439d710759fa1ced7a08066d06ff1bf314681470289efae
cache="${XDG_CACHE_HOME:-$HOME/.cache}/plainlabel"
jar="$cache/openapi-generator-cli-$version.jar"
libraries="$cache/openapi-generator-$version-java"
folder="$(mktemp -d)"
stop() {
  stop_service
  rm -rf "$folder"
}
trap stop EXIT
# A program that lives for seconds is not worth Java's second compiler.
quick=(-XX:TieredStopAtLevel=1 -XX:+UseSerialGC)

if [ ! -s "$jar" ]; then
  mkdir -p "$cache"
  mvn --quiet --batch-mode dependency:copy \
    "-Dartifact=org.openapitools:openapi-generator-cli:$version" "-DoutputDirectory=$cache"
fi
echo "$checksum  $jar" | sha256sum --check --quiet

for language in java python csharp; do
  sed "\$a outputDir: $folder/$language" ".ci/clients/$language.yaml" >"$folder/$language.yaml"
done
java "${quick[@]}" -jar "$jar" batch "$folder"/{java,python,csharp}.yaml >"$folder/generated" 2>&1 ||
  { cat "$folder/generated"; exit 1; }

# The libraries are those that the generated project names.
if [ ! -e "$libraries" ]; then
  mvn --quiet --batch-mode --file "$folder/java/pom.xml" dependency:copy-dependencies \
    -DincludeScope=compile "-DoutputDirectory=$libraries.part"
  mv "$libraries.part" "$libraries"
fi
find "$folder/java/src/main" -name '*.java' >"$folder/sources"
javac "${quick[@]/#/-J}" -proc:none -nowarn -XDsuppressNotes -cp "$libraries/*" -d "$folder/classes" \
  "@$folder/sources" .ci/clients/MakeLabel.java

find "$folder/csharp/src" -name '*.cs' -not -path '*.Test/*' >"$folder/sources"
json=/usr/lib/cli/Newtonsoft.Json-5.0/Newtonsoft.Json.dll
mcs -langversion:latest -nowarn:219,436,618 -out:"$folder/MakeLabel.exe" -reference:"$json" -reference:json="$json" \
  -reference:System.Net.Http.dll -reference:System.Runtime.Serialization.dll -reference:System.Web.dll \
  -reference:System.ComponentModel.DataAnnotations.dll \
  .ci/clients/standIns.cs .ci/clients/MakeLabel.cs "@$folder/sources"
cp "$json" "$folder"

python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check --requirement "$folder/python/requirements.txt"

start_service "$folder"
example=examples/requests/half-a-tablet.json
java "${quick[@]}" -cp "$libraries/*:$folder/classes" MakeLabel "$address" "$key" "$example"
PYTHONPATH="$folder/python" "$folder/venv/bin/python" .ci/clients/make_label.py "$address" "$key" "$example"
mono "$folder/MakeLabel.exe" "$address" "$key" "$example"
