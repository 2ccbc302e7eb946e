"""scikit-learn's LinearSVC and LIBLINEAR on one folder of train.tsv and dev.tsv (or test.tsv): one table row each. Times are processor time."""
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

try:
    from sklearn.datasets import dump_svmlight_file
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.metrics import accuracy_score, f1_score
    from sklearn.multiclass import OneVsRestClassifier
    from sklearn.preprocessing import LabelEncoder, MultiLabelBinarizer
    from sklearn.svm import LinearSVC
except ImportError:
    sys.exit("python3-sklearn is not installed; peers are skipped")


def read(path):
    rows = [line.rstrip("\n").split("\t") for line in open(path, encoding="utf-8")]
    return [row[1] for row in rows], [row[0].split("|") if row[0] else [] for row in rows]


def row(name, gold, predicted, seconds, speed="", megabytes=""):
    accuracy = accuracy_score(gold, predicted)
    micro = f1_score(gold, predicted, average="micro", zero_division=0)
    macro = f1_score(gold, predicted, average="macro", zero_division=0)
    print(f"| {folder.name} {train_file} | {name} | {accuracy:.4f} | {micro:.4f} | {macro:.4f} | {seconds:.2f} | {speed} | {megabytes} | |", flush=True)


folder, train_file = Path(sys.argv[1]), sys.argv[2]
texts, labels = read(folder / train_file)
held_out = folder / "test.tsv" if (folder / "test.tsv").exists() else folder / "dev.tsv"
held_out_texts, held_out_labels = read(held_out)
multi = any(len(each) != 1 for each in labels + held_out_labels)
encoder = MultiLabelBinarizer() if multi else LabelEncoder()
encoder.fit(labels + held_out_labels if multi else [each[0] for each in labels + held_out_labels])
encode = (lambda rows: encoder.transform(rows)) if multi else (lambda rows: encoder.transform([each[0] for each in rows]))

start = time.process_time()
vectorizer = TfidfVectorizer(analyzer="char", ngram_range=(1, 3), sublinear_tf=True)
vectors = vectorizer.fit_transform(texts)
classifier = OneVsRestClassifier(LinearSVC()) if multi else LinearSVC()
classifier.fit(vectors, encode(labels))
seconds = time.process_time() - start
start = time.process_time()
predicted = classifier.predict(vectorizer.transform(held_out_texts))
speed = f"{len(held_out_texts) / (time.process_time() - start):.0f}"
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
row("scikit-learn LinearSVC", encode(held_out_labels), predicted, seconds, speed, peak)

if shutil.which("liblinear-train") and not multi:
    with tempfile.TemporaryDirectory() as scratch:
        train_path, held_out_path, model, output = (f"{scratch}/{name}" for name in ("train", "held-out", "model", "output"))
        dump_svmlight_file(vectors, encode(labels), train_path, zero_based=False)
        dump_svmlight_file(vectorizer.transform(held_out_texts), encode(held_out_labels), held_out_path, zero_based=False)
        start = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
        subprocess.run(["liblinear-train", "-s", "1", "-q", train_path, model], check=True)
        seconds = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - start
        subprocess.run(["liblinear-predict", held_out_path, model, output], check=True, stdout=subprocess.DEVNULL)
        row("LIBLINEAR (vectors given)", encode(held_out_labels), [int(float(line)) for line in open(output)], seconds)
