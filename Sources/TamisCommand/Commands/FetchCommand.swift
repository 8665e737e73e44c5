import ArgumentParser
import TamisCore
import TamisPipeline

struct FetchCommand: StageCommand {
  static let configuration = CommandConfiguration(
    commandName: "fetch",
    abstract: "Bring pages in: files, folders, URLs, archives and records become page records.",
    discussion: """
      Reads files of HTML or text, folders of them, .warc and .jsonl files, http and https URLs, and from \
      standard input whatever of these it finds there. Each page is decoded to Unicode.

      EXAMPLES:
        tamis fetch https://example.org/ > page.jsonl
        tamis fetch --files-from urls.txt --errors failed.jsonl > pages.jsonl
        tamis fetch crawl.warc.gz pages/ | tamis extract
        tamis fetch --discover https://example.org/ --since 2026-11-01 --warc new.warc.gz > pages.jsonl
      """)

  @OptionGroup var run: StageRun
  @OptionGroup(title: "Input") var sources: SourceArguments
  @OptionGroup(title: "Fetching") var fetch: FetchArguments
  @OptionGroup(title: "Fetching") var archive: ArchiveArguments

  var namedSources: SourceArguments? { sources }

  func pipeline() throws -> Pipeline {
    Pipeline(.fetch ... .fetch, fetch: try archive.keep(fetch.stage(run.size, run.limits.time)))
  }
}
