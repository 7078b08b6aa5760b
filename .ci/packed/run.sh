#!/usr/bin/env bash
# Packs every package as it would be published, installs them into empty folders, and uses them under Node 22 and 24.
set -euo pipefail
cd "$(dirname "$0")/../.."
root="$PWD"
folder="$(mktemp -d)"
service=
stop() {
  if [ -n "$service" ]; then kill "$service" 2>/dev/null && wait "$service" || true; fi
  rm -rf "$folder"
}
trap stop EXIT
pnpm="npx --yes $(node -p 'require("./package.json").packageManager')"
$pnpm --recursive --filter '!.' pack --pack-destination "$folder/packed" >/dev/null

# Nothing but what runs, its README, its licence, fonts with theirs, and the facts that entries come from.
for archive in "$folder"/packed/*.tgz; do
  name="$(basename "$archive")"
  held="$(tar -tzf "$archive")"
  strange="$(grep -Ev '^package/(package\.json|README\.md|LICENSE|dist/|fonts/|facts/|bin/)' <<<"$held" || true)"
  tests="$(grep -E '\.test\.|/testing/|\.tsbuildinfo' <<<"$held" || true)"
  for needed in README.md LICENSE package.json; do
    grep -qx "package/$needed" <<<"$held" || { echo "$name has no $needed" >&2; exit 1; }
  done
  if [ -n "$strange$tests" ]; then echo "$name holds:" $strange $tests >&2; exit 1; fi
done

for version in 22 24; do
  mine="$folder/node$version"
  mkdir "$mine"
  node -e '
    const { readdirSync, writeFileSync } = require("node:fs");
    const [folder, version] = process.argv.slice(1);
    const of = (file) => `@plainlabel/${/^plainlabel-(.*)-\d+\.\d+\.\d+\.tgz$/.exec(file)[1]}`;
    const packed = readdirSync(`${folder}/packed`).map((file) => [of(file), `file:${folder}/packed/${file}`]);
    const dependencies = { ...Object.fromEntries(packed), node: `^${version}` };
    writeFileSync(`${folder}/node${version}/package.json`, JSON.stringify({ private: true, type: "module", dependencies }));
  ' "$folder" "$version"
  (cd "$mine" && npm install --no-audit --no-fund --loglevel=error >/dev/null)
  cp .ci/packed/use.mjs "$mine/use.mjs"
  export PATH="$mine/node_modules/.bin:$PATH"
  (cd "$mine" && node use.mjs "$root/examples/requests/half-a-tablet.json")
  (cd "$mine" && plainlabel make "$root/examples/requests/half-a-tablet.json" -o made >/dev/null && ls made/*.pdf >/dev/null)
  port="$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')"
  PLAINLABEL_DATA="$mine/data" PLAINLABEL_PORT="$port" plainlabel serve >"$mine/log" 2>&1 &
  service=$!
  for _ in $(seq 240); do
    if curl --silent --fail "http://127.0.0.1:$port/readyz" >/dev/null; then break; else sleep 0.5; fi
  done
  curl --silent --show-error --fail "http://127.0.0.1:$port/readyz" >/dev/null || { cat "$mine/log" >&2; exit 1; }
  kill "$service" && wait "$service" || true
  service=
  echo "Node $version: packed, installed and used"
done
