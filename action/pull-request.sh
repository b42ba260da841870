#!/usr/bin/env bash
# Commits what the update wrote to a branch of its own, and opens or updates its pull request with the report.
set -euo pipefail

git add --all .
if git diff --cached --quiet; then
  echo "No file changed."
  exit 0
fi

# GitHub takes so many characters, and no more.
body="$RUNNER_TEMP/postwright-body.md"
if [ "$(wc -c < "$REPORT")" -gt 60000 ]; then
  head -c 60000 "$REPORT" | sed '$d' > "$body"
  printf '\n\nThe report goes on in the summary of the run.\n' >> "$body"
else
  cp "$REPORT" "$body"
fi

git config user.name "github-actions[bot]"
git config user.email "41898282+github-actions[bot]@users.noreply.github.com"
git switch --quiet --force-create "$BRANCH"
git commit --quiet --message "$TITLE"
git push --quiet --force origin "$BRANCH"
if [ "$(gh pr list --head "$BRANCH" --state open --json number --jq length)" = 0 ]; then
  gh pr create --head "$BRANCH" --title "$TITLE" --body-file "$body"
else
  gh pr edit "$BRANCH" --title "$TITLE" --body-file "$body"
fi
