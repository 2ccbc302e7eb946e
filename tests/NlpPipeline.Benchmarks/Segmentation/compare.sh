#!/bin/sh
# Installs the peers (Debian, npm) and compares the segmenter with them on the lines of a UTF-8 text file:
#     tests/NlpPipeline.Benchmarks/Segmentation/compare.sh TEXT [ROUNDS]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
peers="$here/../../../artifacts/segmentation-peers"
mkdir -p "$peers"
if ! [ -x "$peers/icu_peer" ]; then
    apt-get update -qq
    apt-get install -y -qq python3-jieba libicu-dev gcc >/dev/null
    gcc -O2 -o "$peers/icu_peer" "$here/Peers/icu_peer.c" -licuuc
fi
if ! [ -d "$peers/node_modules/@node-rs/jieba" ]; then
    npm install --silent --no-save --prefix "$peers" @node-rs/jieba >/dev/null
fi
NODE_PATH="$peers/node_modules" exec dotnet run -c Release --project "$here/.." -- segmentation "$1" "$peers" "${2:-5}"
