"""Makes oracle.jsonl beside this file: how jieba 0.42.1 (Debian's python3-jieba) cuts each text.

    apt-get install python3-jieba
    /usr/bin/python3 make_oracle.py ../../../../../corpus/announcements/train/*.txt

With --lines it writes the same for each line of standard input to standard output.

A line is one text and, for each way of cutting it, the lengths of the tokens in UTF-16 units (search: starts and lengths). The texts are the
lines of odd-lines.txt, the control characters below, and every fourth distinct line of the announcements named on the command line.
"""

import json
import logging
import pathlib
import sys

import jieba
import jieba.posseg

CONTROLS = ["第一行\r\n第二行\n第三行\r第四行\n\r\n", "分\x1c隔\x1d符\x1e与\x1f制\x85表\u2028段\u2029落", " 首尾空白\t", "", " ", "\r\n", "，。"]
STRIDE = 4


def units(text):
    return len(text.encode("utf-16-le")) // 2


def lengths(tokens):
    return " ".join(str(units(token)) for token in tokens)


def spans(text, tokens):
    return " ".join(f"{units(text[:start])}+{units(word)}" for word, start, _ in tokens)


def cut(text):
    tagged = jieba.posseg.lcut(text)
    tagged_plainly = jieba.posseg.lcut(text, HMM=False)
    return {
        "text": text,
        "accurate": lengths(jieba.cut(text)),
        "accurateWithoutHmm": lengths(jieba.cut(text, HMM=False)),
        "full": lengths(jieba.cut(text, cut_all=True)),
        "search": spans(text, jieba.tokenize(text, mode="search")),
        "searchWithoutHmm": spans(text, jieba.tokenize(text, mode="search", HMM=False)),
        "tagged": lengths(word for word, _ in tagged),
        "tags": " ".join(tag for _, tag in tagged),
        "taggedWithoutHmm": lengths(word for word, _ in tagged_plainly),
        "tagsWithoutHmm": " ".join(tag for _, tag in tagged_plainly),
    }


def announcement_lines(paths):
    lines = (line for path in sorted(paths) for line in pathlib.Path(path).read_text("utf-8").splitlines())
    return list(dict.fromkeys(line for line in lines if line))[::STRIDE]


def main():
    jieba.setLogLevel(logging.ERROR)
    if sys.argv[1:] == ["--lines"]:
        for line in sys.stdin.buffer.read().decode("utf-8").split("\n"):
            print(json.dumps(cut(line)))
        return
    folder = pathlib.Path(__file__).parent
    odd = folder.joinpath("odd-lines.txt").read_text("utf-8").split("\n")[:-1]
    with folder.joinpath("oracle.jsonl").open("w", encoding="utf-8", newline="\n") as output:
        for text in odd + CONTROLS + announcement_lines(sys.argv[1:]):
            output.write(json.dumps(cut(text)) + "\n")


main()
