import ArgumentParser
import TamisAnnotate
import TamisCore

struct TrainEntitiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train-entities",
    abstract: "Train the tagger of names from texts in which they are marked.",
    discussion: """
      A line of a data file is {"text": …, "entities": [{"start": 0, "end": 5, "type": "PER"}]}, with offsets \
      in Unicode scalars and the types PER, ORG, LOC, PRODUCT and EVENT. Write FILE:2 to count it twice, and \
      FILE:1:PER,ORG,LOC where only these types are marked in it.

      A line of a name file is a class, a tab and a name; the article on entities in the documentation tells \
      the classes.

      EXAMPLES:
        tamis train-entities --lang fr --data train.jsonl --dev dev.jsonl --out names-fr.bin
        tamis train-entities --lang en --data a.jsonl --data b.jsonl:0.5 --folds 5
      """)

  @Option(name: .customLong("lang"), help: ArgumentHelp("Language: fr, en or zh.", valueName: "tag"))
  var language: String

  @Option(parsing: .singleValue, help: ArgumentHelp("Texts to train on; repeatable.", valueName: "file"))
  var data: [String]

  @Option(parsing: .singleValue, help: ArgumentHelp("Known names and words; repeatable.", valueName: "file"))
  var names: [String] = []

  @Option(
    parsing: .singleValue, help: ArgumentHelp("Texts to try the model on; repeatable.", valueName: "file"))
  var dev: [String] = []

  @Option(help: ArgumentHelp("Try on each of n parts a model of the others.", valueName: "n"))
  var folds = 0

  @Option(help: ArgumentHelp("Write the model here.", valueName: "file"))
  var out: String?

  @Option(help: ArgumentHelp("Go over the texts this often.", valueName: "n"))
  var epochs = 20

  @Option(help: ArgumentHelp("How fast weights move.", valueName: "x"))
  var rate = 0.1

  @Option(help: ArgumentHelp("L1 penalty; more makes a smaller model.", valueName: "x"))
  var penalty = 0.0001

  @Option(help: ArgumentHelp("How often to hide which word a token is, 0 to 1.", valueName: "x"))
  var hiding = 0.1

  @Option(help: ArgumentHelp("Add this many copies of each text with other names.", valueName: "x"))
  var copies = 0.0

  @Option(help: ArgumentHelp("Favour names over none: 0.5 finds more, and more wrong ones.", valueName: "x"))
  var eagerness = 0.0

  @Option(help: ArgumentHelp("Train this often and take the mean of the weights.", valueName: "n"))
  var runs = 1

  @Option(help: ArgumentHelp("Seed of the random numbers.", valueName: "n"))
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp("The most bytes of the model.", valueName: "bytes"))
  var size = 3_000_000

  func validate() throws {
    guard folds == 0 || folds > 1 else { throw ValidationError("--folds must be 2 or more.") }
    guard epochs > 0 else { throw ValidationError("--epochs must be 1 or more.") }
    guard runs > 0 else { throw ValidationError("--runs must be 1 or more.") }
    guard !data.isEmpty else { throw ValidationError("--data is needed.") }
  }

  func run() throws {
    var options = EntityTrainer.Options()
    options.epochs = epochs
    options.rate = rate
    options.penalty = penalty
    options.hiding = hiding
    options.copies = copies
    options.eagerness = eagerness
    options.runs = runs
    options.seed = seed
    options.size = size
    do {
      var trainer = try EntityTrainer(language: language, options: options)
      for argument in data {
        let source = Source(argument)
        try trainer.add(
          texts: try Self.read(source.path), name: source.path, weight: source.weight, kinds: source.kinds)
      }
      for path in names { try trainer.add(names: try Self.read(path), name: path) }
      if folds > 1 {
        Self.show(try trainer.crossValidate(folds: folds) { Console.tell($0) }, "\(folds) folds")
        return
      }
      let model = try trainer.train { Console.tell($0) }
      // First, so that a text that cannot be read does not cost the model.
      if let out { try ModelFile.write(model, to: out) }
      for path in dev { Self.show(try trainer.score(model, on: try Self.read(path), name: path), path) }
    } catch let error as TamisError {
      Console.tell(error.description)
      throw ExitStatus.fatal
    }
  }

  /// A data file with its weight and the types marked in it.
  private struct Source {
    var path: String
    var weight = 1.0
    var kinds: [String] = []

    init(_ argument: String) {
      let parts = argument.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
      path = parts[0]
      if parts.count > 1, let weight = Double(parts[1]) { self.weight = weight }
      if parts.count > 2 { kinds = parts[2].split(separator: ",").map(String.init) }
    }
  }

  private static func read(_ path: String) throws -> [UInt8] {
    try OptionFile.read(path, what: "the data", remedy: "give the path of a file")
  }

  private static func show(_ score: NameScore, _ name: String) {
    func percent(_ value: Double) -> String {
      let tenths = Int((value * 1000).rounded())
      return "\(tenths / 10).\(tenths % 10)"
    }
    func row(_ name: String, _ counts: NameScore.Counts) -> String {
      "\(name)\t\(counts.marked)\t\(counts.found)\t\(percent(counts.precision))\t\(percent(counts.recall))\t\(percent(counts.f1))\n"
    }
    var text = "== \(name)\ntype\tmarked\tfound\tP\tR\tF1\n"
    for (kind, counts) in score.kinds where counts.marked + counts.found > 0 { text += row(kind, counts) }
    text += row("all", score.all)
    text += "unseen\t\(score.unseen.marked)\trecall \(percent(score.unseen.recall))\n"
    Console.write(text)
  }
}
