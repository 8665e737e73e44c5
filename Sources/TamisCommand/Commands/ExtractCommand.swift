import ArgumentParser
import TamisCore
import TamisPipeline

struct ExtractCommand: StageCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Take the article out of each page; leave menus, share buttons and the like.",
    discussion: """
      Reads page records; {"html": …} is enough. Writes article records: title, authors, date, text, blocks, \
      and what was removed and why.

      EXAMPLES:
        tamis fetch pages/ | tamis extract > articles.jsonl
        tamis extract --min-length 500 pages.jsonl | jq -r .title
        echo '{"html": "<p>Bonjour."}' | tamis extract | jq -r .text
      """)

  @OptionGroup var run: StageRun
  @OptionGroup(title: "What to keep") var extract: ExtractArguments

  func pipeline() throws -> Pipeline {
    Pipeline(.extract ... .extract, extract: try extract.stage())
  }
}
