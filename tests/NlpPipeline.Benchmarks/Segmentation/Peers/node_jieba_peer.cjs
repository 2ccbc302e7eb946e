// Cuts the lines of a file with @node-rs/jieba. Prints: version, milliseconds to load, seconds to cut, tokens;
// with --words the words of each line, between U+001F.
const { readFileSync } = require("node:fs");
const { performance } = require("node:perf_hooks");

const lines = readFileSync(process.argv[2], "utf8").split("\n");
const start = performance.now();
const { Jieba } = require("@node-rs/jieba");
const { dict } = require("@node-rs/jieba/dict");
const jieba = Jieba.withDict(dict);
const loaded = performance.now();
if (process.argv.includes("--words")) {
  process.stdout.write(lines.map(line => jieba.cut(line, true).join("\x1f") + "\n").join(""));
  return;
}

for (const line of lines) jieba.cut(line, true);
const warm = performance.now();
let tokens = 0;
for (const line of lines) tokens += jieba.cut(line, true).length;
const cut = performance.now();
const { version } = require("@node-rs/jieba/package.json");
console.log(version, loaded - start, (cut - warm) / 1000, tokens);
