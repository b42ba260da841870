#!/usr/bin/env bash
# Updates the clients and leaves the report: a client that fails makes the code that the last step ends with.
set -uo pipefail

markdown="$RUNNER_TEMP/postwright-update.md"
json="$RUNNER_TEMP/postwright-update.json"
words=()
for name in ${CLIENTS:-}; do words+=("$name"); done
if [ -n "${TSCONFIG:-}" ]; then words+=(--tsconfig "$TSCONFIG"); fi

code=0
npx --no-install postwright update ${words[@]+"${words[@]}"} --format github --report "$markdown" --report "$json" || code=$?
# Without a report the command line, the settings or the installation are wrong.
if [ ! -f "$json" ]; then exit "$code"; fi

changed=false
if [ -s "$markdown" ]; then
  changed=true
  cat "$markdown" >> "${GITHUB_STEP_SUMMARY:-/dev/null}"
fi
{
  echo "changed=$changed"
  echo "code=$code"
  echo "markdown=$markdown"
  echo "report=$json"
} >> "$GITHUB_OUTPUT"
