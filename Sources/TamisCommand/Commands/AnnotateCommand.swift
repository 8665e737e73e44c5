import ArgumentParser
import TamisCore
import TamisPipeline

struct AnnotateCommand: StageCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Find the numbers, with their values, and the names in each article.",
    discussion: """
      Reads article records; {"text": …} is enough, better with "lang", and with "published" for dates such \
      as "hier".

      EXAMPLES:
        tamis normalize articles.jsonl | tamis annotate > annotated.jsonl
        tamis annotate articles.jsonl | jq -c '.numbers[] | select(.type == "money")'
        echo '{"text": "plus de 90 %", "lang": "fr"}' | tamis annotate | jq -c .numbers
      """)

  @OptionGroup var run: StageRun
  @OptionGroup(title: "Names") var names: NameArguments

  func pipeline() throws -> Pipeline {
    Pipeline(.annotate ... .annotate, annotate: try names.stage())
  }
}
