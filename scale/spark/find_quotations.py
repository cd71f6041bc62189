"""Finds who said what in many articles: every partition goes through `onrecord quotes --input jsonl`, and Parquet comes out.

    spark-submit find_quotations.py ARTICLES.jsonl|ARTICLES.parquet RESULTS [--partitions N] [--onrecord COMMAND]

ARTICLES has a row an article: id, text or html, and if known title, url, date, outlet, byline. RESULTS gets a folder for each
day, with a row an article; rows that could not be read have an `error`. `onrecord library add --results RESULTS` takes it in.
"""

import argparse

from pyspark.sql import DataFrame, SparkSession, functions

RANGE = "start INT, end INT"
SPEAKER = f"id STRING, name STRING, mention STRING, {RANGE}, rule STRING, confidence DOUBLE"
QUOTE = f"""id STRING, type STRING, {RANGE}, spans ARRAY<ARRAY<INT>>, marks ARRAY<ARRAY<INT>>, text STRING, section STRING,
    speaker STRUCT<{SPEAKER}>, cue STRUCT<text STRING, {RANGE}>, said BOOLEAN, reason STRING"""
RESULT = f"""id STRING, title STRING, url STRING, date STRING, outlet STRING, byline STRING, text STRING,
    speakers ARRAY<STRUCT<id STRING, name STRING, kind STRING, role STRING, described BOOLEAN, aliases ARRAY<STRING>>>,
    quotes ARRAY<STRUCT<{QUOTE}>>, error STRING"""


def articles_as_json(spark: SparkSession, path: str):
    """The articles as lines of JSON, whichever way they are kept."""
    if path.rstrip("/").endswith(".parquet"):
        return spark.read.parquet(path).toJSON()
    return spark.sparkContext.textFile(path)


def find_quotations(spark: SparkSession, path: str, partitions: int, command: str) -> DataFrame:
    """One row an article. An engine that fails fails its task, which Spark tries again elsewhere."""
    articles = articles_as_json(spark, path).repartition(partitions)
    lines = articles.pipe(f"{command} quotes --input jsonl --text --no-corrections", checkCode=True)
    results = spark.read.schema(RESULT).json(lines)
    return results.withColumn("day", functions.coalesce(functions.substring("date", 1, 10), functions.lit("unknown")))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles")
    parser.add_argument("results")
    parser.add_argument("--partitions", type=int, default=200)
    parser.add_argument("--onrecord", default="onrecord", help="the command that runs onrecord on every machine")
    words = parser.parse_args()
    spark = SparkSession.builder.appName("onrecord").getOrCreate()
    found = find_quotations(spark, words.articles, words.partitions, words.onrecord)
    found.write.mode("overwrite").partitionBy("day").parquet(words.results)
    spark.stop()


if __name__ == "__main__":
    main()
