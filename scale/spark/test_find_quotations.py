"""Runs the job on two executors, kills one in the middle and compares with a single process; then a library takes it in.

    python test_find_quotations.py "node dist/cli.js"
"""

import glob
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time

from pyspark.sql import SparkSession

from find_quotations import find_quotations

ONRECORD = sys.argv[1]
PARTITIONS = 16
SPEAKERS = ["Maria Voss", "Bill Lasko", "Anna Tarr", "Jane Roe"]


def article(number: int) -> dict:
    said = " ".join(f"“That is crane {number * 8 + n},” {SPEAKERS[(number + n) % 4]} said on Monday." for n in range(8))
    return {"id": f"a{number}", "date": f"2016-10-{number % 28 + 1:02}", "outlet": "Evening Post", "text": said}


def executors(app: str) -> list:
    """The process ids of the executors of this application, and of no other."""
    found = []
    for path in glob.glob("/proc/[0-9]*/cmdline"):
        try:
            words = open(path, "rb").read().decode(errors="replace").split("\0")
        except OSError:
            continue
        if app in words and any(word.endswith("CoarseGrainedExecutorBackend") for word in words):
            found.append(int(path.split("/")[2]))
    return found


def kill_one(spark: SparkSession, killed: list) -> None:
    """Kills an executor as soon as a few tasks are done and others are not."""
    tracker = spark.sparkContext.statusTracker()
    while not killed:
        for stage in tracker.getActiveStageIds():
            info = tracker.getStageInfo(stage)
            running = executors(spark.sparkContext.applicationId)
            if info and info.numTasks > 2 and 2 <= info.numCompletedTasks < info.numTasks - 2 and running:
                os.kill(running[0], signal.SIGKILL)
                killed.append(info.numCompletedTasks)
                return
        time.sleep(0.02)


def keyed(lines) -> dict:
    """What matters of a result, by the article's id: who said what and where."""
    return {
        row["id"]: [(q["type"], q["start"], q["end"], q["speaker"] and q["speaker"]["name"]) for q in row["quotes"]]
        for row in map(json.loads, lines)
    }


def main() -> None:
    folder = tempfile.mkdtemp(prefix="onrecord-spark-")
    path, results, library = (os.path.join(folder, name) for name in ("articles.jsonl", "results", "library.sqlite"))
    with open(path, "w") as file:
        file.writelines(json.dumps(article(number)) + "\n" for number in range(32))
    command = [*ONRECORD.split(), "quotes", "--input", "jsonl", "--text", "--no-corrections", path]
    alone = keyed(subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines())

    spark = (
        SparkSession.builder.master("local-cluster[2,1,512]")
        .config("spark.executor.memory", "512m")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.memory", "512m")
        .config("spark.local.dir", folder)
        .getOrCreate()
    )
    spark.sparkContext.setLogLevel("OFF")
    killed: list = []
    threading.Thread(target=kill_one, args=(spark, killed), daemon=True).start()
    found = find_quotations(spark, path, PARTITIONS, ONRECORD)
    found.write.partitionBy("day").parquet(results)
    spark.stop()
    add = [*ONRECORD.split(), "library", "add", "--results", results, "--library", library]
    said = subprocess.run(add, check=True, capture_output=True, text=True).stdout
    assert said == f"added {len(alone)} articles\n", said
    export = [*ONRECORD.split(), "library", "export", "--no-corrections", "--library", library]
    spread = keyed(subprocess.run(export, check=True, capture_output=True, text=True).stdout.splitlines())
    assert spread == alone, "the results are not those of a single process"
    how = f"an executor was killed after {killed[0]} of {PARTITIONS} tasks" if killed else "no executor could be killed in time"
    print(f"Spark: the results are those of a single process; {how}")


if __name__ == "__main__":
    main()
