"""Runs Pipelines/spark/job.py on a cluster of two executors, kills one in mid-run, and compares what comes out.

    check.py TAMIS FOLDER      with pyspark's Python; FOLDER is empty
"""

import gzip
import json
import os
import pathlib
import re
import signal
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
TAMIS, FOLDER = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
PAGES = sorted(ROOT.glob("Samples/*/source.html"))


def warc_record(page):
    about = json.loads((page.parent / "source.json").read_text())
    body = page.read_bytes()
    head = "WARC/1.1\r\nWARC-Type: resource\r\nWARC-Record-ID: <urn:uuid:%s>\r\nWARC-Target-URI: %s\r\n" % (
        "0" * 8, about["url"])
    head += "WARC-Date: %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n" % (
        about["fetched_at"], "text/html", len(body))
    return gzip.compress(head.encode() + body + b"\r\n\r\n", mtime=0)


def make_shards():
    """Archives, lines of JSON and folders of pages, some of them broken."""
    folder = FOLDER / "in"
    (folder / "remote").mkdir(parents=True)
    for number in range(5):
        records = [warc_record(page) for page in PAGES[number:] + PAGES[:number]]
        (folder / ("crawl-%d.warc.gz" % number)).write_bytes(b"".join(records))
    # An archive that ends within a record.
    whole = (folder / "crawl-0.warc.gz").read_bytes()
    (folder / "torn.warc.gz").write_bytes(whole[:-2000])
    for number in range(2):
        lines = ["not JSON"] + [
            json.dumps({"url": "https://%d.example/%s" % (number, page.parent.name),
                        "html": page.read_bytes().decode("utf-8", "replace")}) for page in PAGES]
        (folder / ("pages %d.jsonl" % number)).write_text("\n".join(lines) + "\n")
        pages = folder / ("folder-%d" % number)
        pages.mkdir()
        (pages / "empty.html").write_bytes(b"")
        for page in PAGES[number:]:
            target = pages / (page.parent.name + ".html")
            target.write_bytes(page.read_bytes())
            os.utime(target, (1718700000, 1718700000))
    (folder / "remote" / "far.warc.gz").write_bytes(whole)
    # So slow that an executor is killed in the middle, whatever the machine.
    slow = FOLDER / "slow-tamis"
    slow.write_text('#!/bin/sh\ncase $1 in run) sleep 0.7;; esac\nexec "%s" "$@"\n' % TAMIS)
    slow.chmod(0o755)
    return folder


def job(output, *more, kill=False, tamis=FOLDER / "slow-tamis"):
    """Runs the job; kills an executor once the first shard is done. Returns what it printed."""
    log = open(FOLDER / ("%s.log" % output.name), "a+b")
    home = subprocess.run(
        [sys.executable, "-c", "import pyspark; print(pyspark.__path__[0])"],
        check=True, capture_output=True, text=True).stdout.strip()
    command = [
        os.path.join(home, "bin", "spark-submit"), "--master", "local-cluster[2,1,1024]",
        "--conf", "spark.executor.memory=512m", "--conf", "spark.ui.enabled=false",
        "--conf", "spark.sql.shuffle.partitions=2", "--conf", "spark.driver.bindAddress=127.0.0.1",
        "--conf", "spark.driver.host=127.0.0.1",
        "--conf", "spark.hadoop.fs.viewfs.mounttable.default.link./far=file://%s" % (FOLDER / "in/remote"),
        "--py-files", str(ROOT / "Pipelines/shard.py"), str(ROOT / "Pipelines/spark/job.py"),
        "--output", str(output), "--tamis", str(tamis), *more,
        str(FOLDER / "in/*.warc.gz"), str(FOLDER / "in/*.jsonl"), str(FOLDER / "in/folder-*"),
        "viewfs:///far/far.warc.gz"]
    environment = dict(
        os.environ, PYSPARK_PYTHON=sys.executable, PYSPARK_DRIVER_PYTHON=sys.executable, SPARK_HOME=home,
        SPARK_LOCAL_IP="127.0.0.1", SPARK_WORKER_DIR=str(FOLDER / "work"))
    running = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=log, text=True, cwd=FOLDER)
    if kill:
        deadline = time.time() + 120
        while not list(output.glob("done/*.json")):
            assert time.time() < deadline and running.poll() is None, "no shard was done: see %s" % log.name
            time.sleep(0.05)
        victims = executors_of(running.pid)
        assert len(victims) == 2, victims
        os.kill(victims[0], signal.SIGKILL)
        assert len(list(output.glob("done/*.json"))) < 8, "it was nearly over when the executor was killed"
    printed = running.communicate(timeout=300)[0]
    log.seek(0)
    told = log.read().decode("utf-8", "replace")
    assert running.returncode == 0, told[-4000:]
    if kill:
        assert "Lost executor" in told, "Spark did not notice that an executor was killed"
    return printed


def executors_of(driver):
    """The processes below the driver that are executors."""
    parents, executors = {}, []
    for entry in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            parents[int(entry.name)] = int((entry / "stat").read_text().rsplit(") ", 1)[1].split()[1])
            if b"CoarseGrainedExecutorBackend" in (entry / "cmdline").read_bytes():
                executors.append(int(entry.name))
        except (FileNotFoundError, ProcessLookupError):
            continue

    def is_below(process):
        while process in parents and process != driver:
            process = parents[process]
        return process == driver

    # A shell around an executor has its name among its arguments, too.
    return [each for each in sorted(executors) if is_below(each)
            and os.readlink("/proc/%d/exe" % each).endswith("/java")]


def files_below(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def main():
    shards = make_shards()
    killed, alone = FOLDER / "killed", FOLDER / "alone"
    printed = job(killed, "--parquet", str(FOLDER / "parquet"), kill=True)
    print(printed, end="")
    # What the killed executor had done but not yet told is found done.
    assert re.search("11 shards: (11 done, 0|10 done, 1) done before, 0 failed", printed), printed
    assert not (killed / "_temporary").exists(), "what the killed executor had begun is left"

    # Without Spark, and without anything killed: the same bytes.
    local = sorted(str(path) for path in shards.iterdir() if path.name != "remote")
    subprocess.run(
        [sys.executable, ROOT / "Pipelines/shard.py", "run", "--partition", "--options", "--jobs 1",
         "--tamis", TAMIS, "--output", alone, *local], check=True, stderr=subprocess.DEVNULL)
    ours = {name: data for name, data in files_below(killed / "articles").items() if "/far-" not in name}
    assert ours == files_below(alone / "articles"), "the articles differ from a run without Spark"
    far = [path for path in killed.rglob("far-*.jsonl.gz")]
    near = [path for path in killed.rglob("crawl-0-*.jsonl.gz")]
    records = lambda paths: sorted(
        json.dumps(dict(json.loads(line), origin=0)) for path in paths for line in gzip.open(path))
    assert records(far) == records(near) and far, "a shard that was staged differs"
    errors = (killed / "errors.jsonl").read_text().splitlines()
    codes = sorted(json.loads(line)["code"] for line in errors)
    assert codes == ["bad-compression", "bad-record", "bad-record", "empty-input", "empty-input"], codes
    for path in (alone / "errors").iterdir():
        assert path.read_bytes() == (killed / "errors" / path.name).read_bytes(), path

    # Parquet has the same articles, with types; date and language are folders.
    check_parquet(FOLDER / "parquet", killed)

    # Again: nothing is done twice. A shard that has changed is done again, and no other.
    stamps = {path: path.stat().st_mtime_ns for path in killed.rglob("*.jsonl.gz")}
    changed = shards / "pages 1.jsonl"
    changed.write_text("".join(changed.read_text().splitlines(keepends=True)[:3]))
    printed = job(killed, tamis=TAMIS)
    assert "11 shards: 1 done, 10 done before, 0 failed" in printed, printed
    after = {path: path.stat().st_mtime_ns for path in killed.rglob("*.jsonl.gz")}
    assert all(after[path] == stamps[path] for path in after if "pages-1" not in path.name)
    now = [path for path in after if "pages-1" in path.name]
    assert sum(len(list(gzip.open(path))) for path in now) == 2, "articles of the old shard are left"
    print("A job that lost an executor gave the same articles as one process; a second one did nothing twice.")


def check_parquet(folder, killed):
    import pyarrow.dataset as dataset

    table = dataset.dataset(folder, partitioning="hive").to_table()
    lines = [json.loads(line) for path in killed.glob("articles/*/*/*.jsonl.gz") for line in gzip.open(path)]
    assert table.num_rows == len(lines), (table.num_rows, len(lines))
    key = lambda row: (row["url"] or "", row["text_sha256"], str(row["origin"]))
    rows = {key(row): row for row in table.to_pylist()}
    for line in lines:
        row = rows[key(line)]
        assert row["text"] == line["text"] and row["lang"] == line["lang"]
        assert row["numbers"] == line["numbers"], "numbers differ"
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", next(iter(folder.glob("date=2*"))).name[5:])


if __name__ == "__main__":
    main()
