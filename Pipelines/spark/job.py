#!/usr/bin/env python3
"""Takes shards through tamis on the executors of a Spark cluster.

    spark-submit --py-files Pipelines/shard.py Pipelines/spark/job.py --output FOLDER SHARD...

SHARD is a path, or a pattern of paths, to WARC or JSONL files or to folders of pages, on any file system that Spark
reads: a folder that all machines see, hdfs:, s3a: and so on. See README.md beside this file.
"""

import argparse
import json
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from xml.sax.saxutils import escape

import pyspark
from pyspark import SparkFiles
from pyspark.sql import SparkSession
from pyspark.sql import functions as columns
from pyspark.sql.types import StructType

import shard as shards_of


def main():
    arguments = parse()
    spark = SparkSession.builder.appName("tamis").getOrCreate()
    context = spark.sparkContext
    if arguments.ship:
        context.addFile(os.path.abspath(arguments.tamis))
    found = find_shards(spark, arguments)
    plan = Plan(arguments, hadoop_settings(spark))

    # One task a shard: what is lost with an executor is one shard, and Spark gives it to another one.
    rows = context.parallelize(found, max(1, len(found))).map(plan.do).collect()
    # All tasks have ended: what is left there is of executors that were lost.
    shutil.rmtree(os.path.join(plan.output, "_temporary"), ignore_errors=True)
    failed = [row for row in rows if "failed" in row]
    for row in failed:
        print("job.py: %s failed: %s" % (row["shard"], row["failed"]), file=sys.stderr)
    shards_of.summarize(plan.output, sys.stdout)
    print("%d shards: %d done, %d done before, %d failed" % (
        len(rows), sum(not row["skipped"] for row in rows) - len(failed), sum(row["skipped"] for row in rows),
        len(failed)))
    if arguments.parquet and not failed:
        write_parquet(spark, plan.output, rows, arguments)
    spark.stop()
    return 1 if failed else 0


def parse():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shards", nargs="*", metavar="SHARD")
    parser.add_argument("--list", metavar="FILE", help="read more shards from a list, one a line")
    parser.add_argument("--output", required=True, metavar="FOLDER", help="a folder that all machines see")
    parser.add_argument("--parquet", metavar="PATH", help="write Parquet, too, partitioned by date and language")
    parser.add_argument("--tamis", default="tamis", metavar="PATH", help="where tamis is on the executors")
    parser.add_argument("--ship", action="store_true", help="bring tamis from this machine to the executors")
    parser.add_argument("--options", default="--jobs 1", help="options of 'tamis run' (default: --jobs 1)")
    parser.add_argument("--attempts", type=int, default=2, help="how often a shard is tried (default: 2)")
    return parser.parse_args()


def find_shards(spark, arguments):
    """All shards as (URI, whether executors see it as it is, what tells whether it has changed)."""
    patterns = list(arguments.shards)
    if arguments.list:
        with open(arguments.list, encoding="utf-8") as file:
            patterns += [line.strip() for line in file if line.strip()]
    hadoop = spark.sparkContext._jvm.org.apache.hadoop.fs
    configuration = spark.sparkContext._jsc.hadoopConfiguration()
    found = {}
    for pattern in patterns:
        path = hadoop.Path(pattern)
        system = path.getFileSystem(configuration)
        matches = system.globStatus(path)
        if not matches:
            raise SystemExit("job.py: nothing is at %s" % pattern)
        for status in matches:
            uri = status.getPath().toString()
            # A local folder is compared file by file where it is read.
            is_local = uri.startswith("file:")
            mark = None if is_local else "%d %d" % (
                system.getContentSummary(status.getPath()).getLength(), status.getModificationTime())
            found[uri] = (uri, is_local, mark)
    return [found[uri] for uri in sorted(found)]


def hadoop_settings(spark):
    """What --conf spark.hadoop.… says of file systems, for the executors."""
    settings = spark.sparkContext.getConf().getAll()
    return {name[len("spark.hadoop."):]: value for name, value in settings if name.startswith("spark.hadoop.")}


class Plan:
    """What an executor needs to do a shard."""

    def __init__(self, arguments, hadoop):
        self.output = os.path.abspath(arguments.output)
        self.tamis = os.path.basename(arguments.tamis) if arguments.ship else arguments.tamis
        self.is_shipped = arguments.ship
        self.options = shlex.split(arguments.options)
        self.attempts = arguments.attempts
        self.hadoop = hadoop

    def do(self, found):
        uri, is_local, mark = found
        tamis = SparkFiles.get(self.tamis) if self.is_shipped else self.tamis
        settings = shards_of.Settings(self.output, tamis, self.options, partition=True)
        if is_local:
            return shards_of.try_shard(uri, settings, self.attempts)
        before = shards_of.done_record(uri, settings)
        if before and before["fingerprint"] == shards_of.marked_fingerprint(mark, settings):
            return dict(before, skipped=True)
        with tempfile.TemporaryDirectory(prefix="tamis-") as folder:
            try:
                path = stage(uri, folder, self.hadoop)
            except subprocess.CalledProcessError as error:
                told = error.stderr.decode("utf-8", "replace").strip()[-500:]
                return {"shard": uri, "key": shards_of.key_of(uri), "failed": told, "skipped": False}
            return shards_of.try_shard(uri, settings, self.attempts, path=path, mark=mark)


def stage(uri, folder, hadoop):
    """Brings a file or folder here with Hadoop's own shell, which Spark has with all its file systems.

    With -p it keeps its time, which is when a page was fetched. It goes to the disk: Spark's binaryFiles would hold it
    in memory, and no more than 2 GB of it.
    """
    # Secrets of object stores are in a file of ours, not among arguments that all can see.
    site = os.path.join(folder, "conf", "core-site.xml")
    os.makedirs(os.path.dirname(site), mode=0o700)
    with open(site, "w", encoding="utf-8") as file:
        file.write("<configuration>")
        for name, value in hadoop.items():
            file.write("<property><name>%s</name><value>%s</value></property>" % (escape(name), escape(value)))
        file.write("</configuration>")
    jars = os.path.join(os.environ.get("SPARK_HOME") or os.path.dirname(pyspark.__file__), "jars", "*")
    java = os.path.join(os.environ["JAVA_HOME"], "bin", "java") if os.environ.get("JAVA_HOME") else "java"
    classes = os.pathsep.join(
        filter(None, [os.path.dirname(site), os.environ.get("HADOOP_CONF_DIR"), jars]))
    target = os.path.join(folder, "shard")
    os.makedirs(target)
    subprocess.run(
        [java, "-cp", classes, "-Xmx256m", "org.apache.hadoop.fs.FsShell", "-get", "-p", uri, target],
        check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
        preexec_fn=shards_of.die_with_parent)
    return os.path.join(target, os.path.basename(uri.rstrip("/")))


def write_parquet(spark, output, rows, arguments):
    """Writes the articles of these shards as Parquet, with the types that tamis says they have."""
    schema = StructType.fromJson(json.loads(
        subprocess.run([arguments.tamis, "schema", "--to", "spark"], check=True, capture_output=True).stdout))
    files = [os.path.join("file://" + output, "articles", name) for row in rows for name in row["files"]]
    if not files:
        return
    articles = spark.read.schema(schema).option("mode", "FAILFAST").json(files)
    days = [columns.substring(name, 1, 10) for name in ("published", "fetched_at")]
    articles = articles.withColumn(
        "date", columns.coalesce(*(columns.when(day.rlike("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"), day) for day in days)))
    # Written where it is asked for as a whole: Spark gives it its name when all tasks are done.
    spark.conf.set("spark.sql.sources.partitionOverwriteMode", "static")
    articles.write.mode("overwrite").partitionBy("date", "lang").parquet(arguments.parquet)


if __name__ == "__main__":
    sys.exit(main())
