"""Cuts the lines of a file with Python jieba. Prints: version, milliseconds to load, seconds to cut, tokens; with --words the words of each line, between U+001F."""

import logging
import sys
import time

import jieba

jieba.setLogLevel(logging.ERROR)
lines = open(sys.argv[1], encoding="utf-8", newline="\n").read().split("\n")
if "--words" in sys.argv:
    for line in lines:
        sys.stdout.buffer.write(("\x1f".join(jieba.cut(line)) + "\n").encode())
    sys.exit()

start = time.perf_counter()
jieba.initialize()
loaded = time.perf_counter()
for line in lines:
    jieba.lcut(line)
warm = time.perf_counter()
tokens = sum(len(jieba.lcut(line)) for line in lines)
cut = time.perf_counter()
print(jieba.__version__, (loaded - start) * 1000, cut - warm, tokens)
