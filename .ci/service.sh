# Sourced: starts the real service on the loopback for a step that calls it, with no share to spend and a long line, so
# that 429 and 503 say something about faults and not about load.

# Sets service (its process), address and key; what it says is in FOLDER/log and FOLDER/said.   start_service FOLDER
start_service() {
  # There before the service is, which a busy machine may begin late.
  : >"$1/said"
  PLAINLABEL_PORT=0 PLAINLABEL_DATA="$1/data" PLAINLABEL_CALLER_UNITS=0 PLAINLABEL_QUEUE=1000 \
    PLAINLABEL_PUBLIC_URL=https://labels.example.org PLAINLABEL_TEXTS=file PLAINLABEL_LOG_LEVEL=error \
    node packages/cli/bin/plainlabel.js serve >"$1/log" 2>"$1/said" &
  service=$!
  for _ in $(seq 600); do
    address="$(sed -n 's/^plainlabel: listening on //p' "$1/said")"
    if [ -n "$address" ]; then break; fi
    sleep 0.1
  done
  if [ -z "$address" ]; then cat "$1/said" "$1/log" >&2; exit 1; fi
  key="$(sed -n 's/.*Bearer \([^ ]*\).*/\1/p' "$1/said" | head -n 1)"
}

stop_service() {
  if [ -n "${service:-}" ]; then kill "$service" 2>/dev/null && wait "$service" || true; fi
}
