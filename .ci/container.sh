#!/usr/bin/env bash
# Does what services/api/Dockerfile does, where no image can be pulled: its own build commands on its own context, then the
# service from the deployed folder as nobody, without privileges, on a file system that is read-only but for its data.
set -euo pipefail
cd "$(dirname "$0")/.."
dockerfile=services/api/Dockerfile
node="$(realpath node_modules/node/bin/node)"
folder="$(mktemp -d)"
service=
stop() {
  if [ -n "$service" ]; then kill "$service" 2>/dev/null && wait "$service" || true; fi
  rm -rf "$folder"
}
trap stop EXIT
chmod 755 "$folder"
mkdir "$folder/source" "$folder/pnpm" "$folder/data"
chown 65534:65534 "$folder/data"

# The context: what the ignore file lets in, as it was committed.
sed -n 's/^!//p' "$dockerfile.dockerignore" | xargs git archive HEAD | tar -x -C "$folder/source"

# The build stage's commands in their order, with pnpm beside the folder instead of for everybody.
sed '/^FROM .*-slim$/,$d; s/^RUN //; t; d' "$dockerfile" |
  sed "s#install --global#install --prefix $folder/pnpm --global#; s#/app\$#$folder/app#" >"$folder/build.sh"
(cd "$folder/source" && PATH="$folder/pnpm/bin:$PATH" bash -euo pipefail "$folder/build.sh" >"$folder/built" 2>&1) ||
  { cat "$folder/built" >&2; exit 1; }
if compgen -G "$folder/app/node_modules/.pnpm/{vitest,typescript,playwright-core}@*" >/dev/null; then
  echo "the image would hold what only tests need" >&2
  exit 1
fi

unshare --mount bash -euo pipefail -c '
  mount --make-rprivate /
  mount --bind "$1/data" "$1/data"
  mount -o remount,bind,ro / && ! touch "$1/app/probe" 2>/dev/null
  cd "$1/app"
  exec setpriv --reuid=65534 --regid=65534 --clear-groups --no-new-privs --bounding-set=-all \
    env -i NODE_ENV=production PLAINLABEL_PORT=0 PLAINLABEL_DATA="$1/data" "$2" bin/plainlabel.js serve
' container "$folder" "$node" >"$folder/log" 2>"$folder/said" &
service=$!
address=
for _ in $(seq 600); do
  address="$(sed -n 's/^plainlabel: listening on //p' "$folder/said")"
  if [ -n "$address" ]; then break; fi
  sleep 0.2
done
curl --silent --fail-with-body --retry 10 --retry-delay 1 "$address/readyz" >/dev/null
key="$(sed -n 's/.*Bearer \([^ ]*\).*/\1/p' "$folder/said" | head -n 1)"
curl --silent --fail-with-body "$address/v1/labels" --header "authorization: Bearer $key" --header "content-type: application/json" \
  --data-binary @examples/requests/half-a-tablet.json --output "$folder/label.pdf"
head -c 5 "$folder/label.pdf" | grep -q %PDF-
[ "$(stat -c %U "/proc/$service")" = nobody ]
echo "container: $(du -sh "$folder/app" | cut -f1) deployed, one label made as nobody on a read-only file system"
