"""Cuts the lines of a file with Python jieba. Prints: version, milliseconds to load, seconds to cut, tokens."""

import logging
import sys
import time

import jieba

jieba.setLogLevel(logging.ERROR)
lines = open(sys.argv[1], encoding="utf-8", newline="\n").read().split("\n")
start = time.perf_counter()
jieba.initialize()
loaded = time.perf_counter()
for line in lines:
    jieba.lcut(line)
warm = time.perf_counter()
tokens = sum(len(jieba.lcut(line)) for line in lines)
cut = time.perf_counter()
print(jieba.__version__, (loaded - start) * 1000, cut - warm, tokens)
