#!/usr/bin/env bash
# Install the programs of others with which the tests check what is written, what the guides show, what shells complete, and the
# terminal they look at the view in: Debian's packages, as root.
set -euo pipefail

packages=(
  ffmpeg mkvtoolnix libxml2-utils miller jq sqlite3 yt-dlp python3-yaml zsh fish tmux less chromium fonts-noto-cjk
)
missing=()
for package in "${packages[@]}"; do
  dpkg-query --show --showformat='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
done
if [ "${#missing[@]}" -eq 0 ]; then
  echo 'All validators are installed.'
  exit 0
fi
export DEBIAN_FRONTEND=noninteractive
apt-get -o DPkg::Lock::Timeout=300 update -q
apt-get -o DPkg::Lock::Timeout=300 install -q -y --no-install-recommends "${missing[@]}"
