import ArgumentParser
import TamisCore
import TamisPipeline

struct NormalizeCommand: StageCommand {
  static let configuration = CommandConfiguration(
    commandName: "normalize",
    abstract: "Clean the text of each article, tell its languages, and find its sentences.",
    discussion: """
      Reads article records; {"text": …} is enough. All offsets move with the text.

      EXAMPLES:
        tamis normalize articles.jsonl > clean.jsonl
        tamis normalize --tokens articles.jsonl | jq '.tokens | length'
        echo '{"text": "Il part. Elle reste."}' | tamis normalize | jq -c .sentences
      """)

  @OptionGroup var run: StageRun
  @OptionGroup(title: "What to keep") var normalize: NormalizeArguments

  func pipeline() throws -> Pipeline {
    Pipeline(.normalize ... .normalize, normalize: normalize.stage)
  }
}
