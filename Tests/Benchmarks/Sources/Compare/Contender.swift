/// One line of the table: a program that goes through the pages of a list.
struct Contender {
  let name: String
  let command: [String]
  /// Whether it prints `PAGES BYTES SECONDS`, the CPU time of the work alone, which then counts instead of
  /// the whole process's: for programs with a dear start, and for the parse without the reading of files.
  let tellsItsTime: Bool

  static func bareParse(_ program: String, list: String) -> Contender {
    Contender(name: "libxml2: parse, free", command: [program, list], tellsItsTime: true)
  }

  /// The same with all that a process does besides.
  static func readingParse(_ program: String, list: String) -> Contender {
    Contender(name: "libxml2: read, parse, free", command: [program, list], tellsItsTime: false)
  }

  /// Extraction as a library, of pages already read and decoded, without the writing of JSON.
  static func extract(_ program: String, list: String) -> Contender {
    Contender(name: "extract: parse, article", command: [program, list], tellsItsTime: true)
  }

  /// `tamis run` up to each stage, so that the difference of two is what a stage costs.
  static func tamis(_ program: String, list: String) -> [Contender] {
    ["fetch", "extract", "normalize", "annotate"].map { stage in
      Contender(
        name: stage == "annotate" ? "tamis run" : "tamis run --until \(stage)",
        command: [
          program, "run", "--quiet", "--no-isolation", "--jobs", "1", "--until", stage, "--files-from", list,
        ],
        tellsItsTime: false)
    }
  }

  /// Extractors in Python, each called as `SCRIPT NAME LIST`.
  static func peers(python: String, script: String, list: String) -> [Contender] {
    ["resiliparse", "trafilatura"].map { name in
      Contender(name: name, command: [python, script, name, list], tellsItsTime: true)
    }
  }
}

/// What a contender has cost in one round.
struct Sample {
  var cpu: Double
  var peak: Int
  /// Told by contenders that count.
  var pages: Int?
  var bytes: Int?

  init(of contender: Contender) throws(Failure) {
    let cost = try cost(of: contender.command, readsOutput: contender.tellsItsTime)
    (cpu, peak) = (cost.cpu, cost.peak)
    guard contender.tellsItsTime else { return }
    let told = cost.output.split { $0 == " " || $0 == "\n" }
    guard told.count == 3, let pages = Int(told[0]), let bytes = Int(told[1]), let seconds = Double(told[2])
    else { throw .output(program: contender.name) }
    (self.pages, self.bytes, cpu) = (pages, bytes, seconds)
  }
}
