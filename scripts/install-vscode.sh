#!/usr/bin/env bash
# Puts a real VS Code into .vscode-test/: the VS Code server that npm's code-server carries, which a
# browser then shows. Needs nothing but npm and Debian's packages, and does nothing when all is there.
set -euo pipefail
cd "$(dirname "$0")/.."

# 4.100.3 is VS Code 1.100.3, the last one that runs on Node 20.
VERSION="${CODE_SERVER_VERSION:-4.100.3}"
TARGET="${VSCODE_TEST_DIR:-$PWD/.vscode-test}"
VSCODE="$TARGET/node_modules/code-server/lib/vscode"
READY="$TARGET/ready-$VERSION"

has() { command -v "$1" >/dev/null 2>&1; }

# Tests drive the editor in Chromium; ripgrep is VS Code's file search; the compiler is for three
# native modules. A desktop user who only runs `npm start` has a browser, so --no-browser leaves it out.
missing=()
has rg || missing+=(ripgrep)
if [ "${1:-}" != --no-browser ]; then
  has "${CHROMIUM:-chromium}" || missing+=(chromium)
fi
if [ ! -f "$READY" ]; then
  has g++ || missing+=(g++)
  has make || missing+=(make)
  has python3 || missing+=(python3)
fi
if [ "${#missing[@]}" -gt 0 ]; then
  if has apt-get && [ "$(id -u)" = 0 ]; then
    echo "Installing ${missing[*]} …"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
  else
    echo "Please install first: ${missing[*]}" >&2
    exit 1
  fi
fi

if [ -f "$READY" ]; then
  echo "VS Code is there: $VSCODE"
  exit 0
fi

rm -rf "$TARGET"
mkdir -p "$TARGET"
echo '{"private":true}' >"$TARGET/package.json"
export npm_config_audit=false npm_config_fund=false npm_config_update_notifier=false npm_config_yes=true
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
# Native modules compile against the headers that lie beside this Node, where they do: node-gyp would
# otherwise download them.
prefix="$(dirname "$(dirname "$(readlink -f "$(command -v node)")")")"
if [ -z "${npm_config_nodedir:-}" ] && [ -f "$prefix/include/node/node.h" ]; then
  export npm_config_nodedir="$prefix"
fi

# code-server's own install step downloads binaries; we need none of them.
(cd "$TARGET" && npm install --loglevel=error --ignore-scripts "code-server@$VERSION")
cd "$VSCODE"
npm install --loglevel=error --omit=dev --ignore-scripts # pinned by the npm-shrinkwrap.json there
modules=()
for module in @vscode/spdlog native-watchdog @vscode/native-watchdog @vscode/fs-copyfile node-pty; do
  [ -d "node_modules/$module" ] && modules+=("$module")
done
npm rebuild --loglevel=error "${modules[@]}"
ln -sfn node_modules node_modules.asar
mkdir -p node_modules/@vscode/ripgrep/bin
ln -sf "$(command -v rg)" node_modules/@vscode/ripgrep/bin/rg
node out/server-main.js --version
touch "$READY"
