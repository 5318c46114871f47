#!/usr/bin/env bash
# Runs plandoc from a checkout of its repository, as pipelines and hooks have it; builds it at the first run.
# Needs Node.js 20 or later and npm. What it says goes to standard error, what plandoc says stays as it is.
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"

if ! command -v node > /dev/null || [ "$(node -p 'process.versions.node.split(".")[0]')" -lt 20 ]; then
  echo 'plandoc: cần Node.js 20 trở lên (needs Node.js 20 or later)' >&2
  exit 2
fi
if [ ! -f "$root/dist/cli.js" ]; then
  echo 'plandoc: dựng chương trình lần đầu (building for the first time) …' >&2
  (cd "$root" && npm ci --ignore-scripts --no-audit --no-fund && npm run build) >&2
fi
exec node "$root/dist/cli.js" "$@"
