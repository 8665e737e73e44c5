#!/usr/bin/env python3
"""Takes shards through tamis, one after the other: for Spark, Slurm, GNU parallel and make.

    shard.py run --output FOLDER SHARD...     a shard is a WARC or JSONL file or a folder of pages
    shard.py summary FOLDER                   a table of what is done, all errors in errors.jsonl

A shard becomes FOLDER/articles/KEY.jsonl.gz, with --partition FOLDER/articles/date=…/lang=…/KEY.jsonl.gz, its
errors FOLDER/errors/KEY.jsonl, and at last FOLDER/done/KEY.json, which says that it is done. Files are written
elsewhere, synced, and renamed, so that whatever has its name is whole, and an attempt that is killed or made twice
does no harm. A shard that is done is skipped, unless it, the options or tamis have changed.

Needs Python 3.8 and nothing else. FOLDER is one that all machines see.
"""

import argparse
import collections
import ctypes
import functools
import gzip
import hashlib
import json
import os
import re
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import time
import uuid

NO_VALUE = "__HIVE_DEFAULT_PARTITION__"  # what Hive, Spark and DuckDB read as null
SUMMARY = re.compile(r"(\d+) inputs?: (\d+) records?, (\d+) errors?.*?, (\d+) dropped")


class ShardError(Exception):
    """Why a shard could not be done."""


class Settings:
    """How shards are done: the same for all shards of a run."""

    def __init__(self, output, tamis="tamis", options=(), partition=False):
        self.output = os.path.abspath(output)
        # Each run has a working folder of its own, so a path must not count from this one.
        self.tamis = os.path.abspath(tamis) if os.sep in tamis else tamis
        self.options = list(options)
        self.partition = partition

    def folder(self, name):
        return os.path.join(self.output, name)


def local_path(shard):
    """The same path for file:/a, file:///a and /a."""
    return re.sub(r"^file:(//)?(?=/)", "", shard)


def key_of(shard):
    """A file name for the shard: readable, and no other shard's."""
    path = local_path(shard).rstrip("/")
    stem = re.sub(r"(\.(warc|arc|jsonl|json))?(\.(gz|zst|lz4))?$", "", os.path.basename(path))
    stem = re.sub(r"[^A-Za-z0-9._-]+", "-", stem).strip(".-_")[:80] or "shard"
    return "%s-%s" % (stem, hashlib.sha256(path.encode("utf-8", "surrogateescape")).hexdigest()[:10])


def fingerprint(path, settings):
    """What the output depends on, without reading the shard: names, sizes and times of its files, and the options."""
    digest = hashlib.sha256(json.dumps([version_of(settings.tamis), settings.options, settings.partition]).encode())
    for file in sorted(files_of(path)) if path else []:
        status = os.stat(file)
        digest.update(json.dumps([os.path.relpath(file, path), status.st_size, status.st_mtime_ns]).encode())
    return digest.hexdigest()


def marked_fingerprint(mark, settings):
    """The same for a shard that is elsewhere, of which somebody else tells whether it has changed."""
    return "%s %s" % (mark, fingerprint(None, settings))


def files_of(path):
    if not os.path.isdir(path):
        return [path]
    return [os.path.join(folder, name) for folder, _, names in os.walk(path) for name in names]


def done_record(shard, settings):
    """What is noted of a shard that is done, or None."""
    try:
        with open(os.path.join(settings.folder("done"), key_of(shard) + ".json"), encoding="utf-8") as file:
            return json.load(file)
    except (FileNotFoundError, ValueError):
        return None


@functools.lru_cache(maxsize=None)
def version_of(tamis):
    try:
        return subprocess.run([tamis, "--version"], check=True, capture_output=True, text=True).stdout
    except (OSError, subprocess.CalledProcessError) as error:
        raise ShardError("cannot run %s: %s" % (tamis, error)) from error


def do_shard(shard, settings, path=None, mark=None):
    """Does one shard unless it is done.

    path: where the shard lies here, if not where its name says; mark: what tells whether such a shard has changed.
    Returns the record that is noted of it, with "skipped".
    """
    local = path or local_path(shard)
    if not os.path.exists(local):
        raise ShardError("there is no %s on %s" % (local, socket.gethostname()))
    seen = fingerprint(local, settings) if mark is None else marked_fingerprint(mark, settings)
    before = done_record(shard, settings)
    if before and before["fingerprint"] == seen:
        return dict(before, skipped=True)

    key = key_of(shard)
    scratch = os.path.join(
        settings.folder("_temporary"), "%s.%s.%d.%s" % (key, socket.gethostname(), os.getpid(), uuid.uuid4().hex[:8]))
    os.makedirs(scratch)
    try:
        started = time.time()
        dropped = run_tamis(shard, local, scratch, settings)
        files, counts, written = split(os.path.join(scratch, "records"), scratch, key, settings.partition)
        errors = copy_errors(os.path.join(scratch, "failed"), os.path.join(scratch, "errors.jsonl"))
        for name in files:
            publish(os.path.join(scratch, "parts", name), os.path.join(settings.output, "articles", name))
        publish(os.path.join(scratch, "errors.jsonl"), os.path.join(settings.folder("errors"), key + ".jsonl"))
        # Files of an earlier version of the shard: its record still lists them, until the line after these.
        for name in set(before["files"] if before else []) - set(files):
            remove(os.path.join(settings.output, "articles", name))
        record = {
            "shard": shard, "key": key, "fingerprint": seen, "files": files, "partitions": counts,
            "records": sum(counts.values()), "errors": errors, "dropped": dropped, "bytes": written,
            "seconds": round(time.time() - started, 3), "host": socket.gethostname(),
        }
        with open(os.path.join(scratch, "done"), "w", encoding="utf-8") as file:
            json.dump(record, file, ensure_ascii=False, sort_keys=True)
            file.write("\n")
        publish(os.path.join(scratch, "done"), os.path.join(settings.folder("done"), key + ".json"))
        return dict(record, skipped=False)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def run_tamis(shard, local, scratch, settings):
    """Runs tamis over the shard; its output lies in the scratch folder then. Returns how many it dropped."""
    records, failed = os.path.join(scratch, "records"), os.path.join(scratch, "failed")
    with open(records, "wb") as output:
        # The shard's records have it as their origin wherever it was staged, so that all attempts give the same.
        ended = subprocess.run(
            [settings.tamis, "run", "--errors", failed, *settings.options, "--", os.path.basename(local)],
            cwd=os.path.dirname(os.path.abspath(local)), stdout=output, stderr=subprocess.PIPE,
            stdin=subprocess.DEVNULL, preexec_fn=die_with_parent)
    told = ended.stderr.decode("utf-8", "replace")
    summary = SUMMARY.search(told)
    if ended.returncode != 0 or not summary:
        raise ShardError("tamis ended with %d on %s: %s" % (ended.returncode, shard, told.strip()[-2000:]))
    return int(summary.group(4))


def die_with_parent():
    """An executor that is killed takes its tamis with it (PR_SET_PDEATHSIG)."""
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)


def split(records, scratch, key, partition):
    """Writes the records compressed, one file for each partition.

    Returns the files, how many records each partition has, and the bytes written. Only where lines lie is kept in
    memory; no more than one file is open, however many partitions there are.
    """
    lines = collections.OrderedDict()
    with open(records, "rb") as file:
        offset = 0
        for line in file:
            lines.setdefault(partition_of(line) if partition else "", []).append((offset, len(line)))
            offset += len(line)
        if not lines and not partition:
            lines[""] = []
        written, files, counts = 0, [], {}
        for name, places in sorted(lines.items()):
            part = os.path.join(name, key + ".jsonl.gz")
            path = os.path.join(scratch, "parts", part)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            # No name and no time in the head: the same records give the same bytes.
            with open(path, "wb") as raw, gzip.GzipFile("", "wb", 6, raw, mtime=0) as packed:
                for offset, length in places:
                    file.seek(offset)
                    packed.write(file.read(length))
            written += os.path.getsize(path)
            files.append(part)
            counts[name] = len(places)
    return files, counts, written


def partition_of(line):
    """date=…/lang=… as Hive has it: the day of publication, else the one when the page was fetched."""
    article = json.loads(line)
    days = [(article.get(key) or "")[:10] for key in ("published", "fetched_at")]
    date = next((day for day in days if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", day)), NO_VALUE)
    lang = article.get("lang") or ""
    return "date=%s/lang=%s" % (date, lang if re.fullmatch(r"[A-Za-z0-9-]{1,35}", lang) else NO_VALUE)


def copy_errors(failed, errors):
    """Copies the error records and counts them by their codes."""
    codes = collections.Counter()
    with open(errors, "wb") as output:
        if os.path.exists(failed):
            with open(failed, "rb") as file:
                for line in file:
                    codes[json.loads(line)["code"]] += 1
                    output.write(line)
    return dict(sorted(codes.items()))


def publish(source, target):
    """Gives a whole file its name; it is on the disk before it has it."""
    os.makedirs(os.path.dirname(target), exist_ok=True)
    sync(source)
    os.replace(source, target)
    sync(os.path.dirname(target))


def sync(path):
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def remove(path):
    try:
        os.remove(path)
    except FileNotFoundError:
        pass


def try_shard(shard, settings, attempts=2, **where):
    """Does a shard; what still fails at the last attempt becomes a row, so that other shards go on."""
    for attempt in range(1, attempts + 1):
        try:
            return do_shard(shard, settings, **where)
        except (ShardError, OSError, ValueError) as error:
            if attempt == attempts:
                return {"shard": shard, "key": key_of(shard), "failed": str(error), "skipped": False}


def summarize(output, stream):
    """Prints the table of all shards that are done, and collects their errors in errors.jsonl."""
    folder = os.path.join(output, "done")
    rows = []
    for name in sorted(os.listdir(folder)) if os.path.isdir(folder) else []:
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            rows.append(json.load(file))
    collected = os.path.join(output, "errors.jsonl.%s" % uuid.uuid4().hex[:8])
    with open(collected, "wb") as all_errors:
        for row in rows:
            with open(os.path.join(output, "errors", row["key"] + ".jsonl"), "rb") as file:
                shutil.copyfileobj(file, all_errors)
    publish(collected, os.path.join(output, "errors.jsonl"))
    print_table(rows, stream)
    return rows


def print_table(rows, stream):
    table = [("shard", "records", "errors", "dropped", "kB")]
    for row in rows:
        table.append((
            row["key"], row["records"], sum(row["errors"].values()), row["dropped"], round(row["bytes"] / 1000)))
    table.append(("all %d" % len(rows), *(sum(row[i] for row in table[1:]) for i in range(1, 5))))
    width = max(len(str(row[0])) for row in table)
    for row in table:
        print(str(row[0]).ljust(width), *("%9s" % cell for cell in row[1:]), file=stream)
    codes = sum((collections.Counter(row["errors"]) for row in rows), collections.Counter())
    if codes:
        print("errors:", ", ".join("%s %d" % code for code in codes.most_common()), file=stream)


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    run = commands.add_parser("run", help="take shards through tamis")
    run.add_argument("shards", nargs="*", metavar="SHARD")
    run.add_argument("--output", required=True, metavar="FOLDER")
    run.add_argument("--list", metavar="FILE", help="read more shards from a list, one a line")
    run.add_argument(
        "--task", metavar="K/N", help="do only each Nth shard of them, from the Kth, which counts from 0")
    run.add_argument("--partition", action="store_true", help="write into date=…/lang=… as Hive has it")
    run.add_argument("--tamis", default="tamis", metavar="PATH")
    run.add_argument(
        "--options", default="",
        help="options of 'tamis run' but --quiet, such as '--jobs 1 --min-length 200'; paths in them are absolute")
    summary = commands.add_parser("summary", help="tell what is done, collect the errors")
    summary.add_argument("output", metavar="FOLDER")
    summary.add_argument("--clean", action="store_true", help="remove what killed attempts have left")
    arguments = parser.parse_args()

    if arguments.command == "summary":
        if not os.path.isdir(arguments.output):
            parser.error("there is no folder %s" % arguments.output)
        summarize(arguments.output, sys.stdout)
        if arguments.clean:
            shutil.rmtree(os.path.join(arguments.output, "_temporary"), ignore_errors=True)
        return 0

    shards = list(arguments.shards)
    if arguments.list:
        with open(arguments.list, encoding="utf-8") as file:
            shards += [line.rstrip("\n") for line in file if line.strip()]
    if arguments.task:
        index, count = map(int, arguments.task.split("/"))
        shards = shards[index::count]
    settings = Settings(
        arguments.output, arguments.tamis, shlex.split(arguments.options), arguments.partition)
    status = 0
    for shard in shards:
        row = try_shard(shard, settings)
        if "failed" in row:
            status = 1
        print(
            "shard.py: %s: %s" % (shard, row.get("failed") or ("done before" if row["skipped"] else "done")),
            file=sys.stderr)
    return status


if __name__ == "__main__":
    sys.exit(main())
