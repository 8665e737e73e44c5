internal import Glibc
internal import TamisAnnotate
internal import TamisCore

/// Annotates the articles on standard input as a program that uses the library would: records are read
/// first, and no JSON is written.
///
///     tamis run --until normalize pages/ | AnnotateOnly [ROUNDS] [numbers]
///
/// Prints a line a language: its text, the speed of decoding its scalars one by one, which any reader of
/// text must do, and the speeds of finding numbers alone, names alone and of the whole stage, in MB of UTF-8 a
/// second of one core, the median of all rounds; and what the first name costs before the models are warm. With `numbers` the whole stage is left out, for profilers.
@main
struct AnnotateOnly {
  static func main() {
    let rounds = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 9
    do throws(TamisError) {
      let groups = try read()
      print(
        right("language", -10) + right("articles", 9) + right("MB", 7) + right("scalars MB/s", 14)
          + right("numbers MB/s", 14) + right("names MB/s", 12) + right("annotate MB/s", 15)
          + right("numbers/kB", 12)
          + right("names/kB", 10) + right("start ms", 10))
      for group in groups where group.bytes > 0 { try measure(group, rounds: rounds) }
    } catch {
      _ = "AnnotateOnly: \(error)\n".withCString { write(STDERR_FILENO, $0, strlen($0)) }
      exit(1)
    }
  }

  private static let isNumbersOnly = CommandLine.arguments.dropFirst(2).first == "numbers"

  private struct Group {
    let name: String
    var articles: [Article] = []
    var bytes = 0
  }

  private static func read() throws(TamisError) -> [Group] {
    var groups = ["fr", "zh", "en", "others"].map { Group(name: $0) }
    var reader = try RecordReader()
    while let line = readLine() {
      let article = try Array(line.utf8).withUnsafeBufferPointer { line throws(TamisError) in
        try reader.article(line, at: Origin())
      }
      let language = article.language.map { String($0.prefix { $0 != "-" }) }
      let place = groups.firstIndex { $0.name == language } ?? groups.count - 1
      groups[place].articles.append(article)
      groups[place].bytes += article.text.utf8.count
    }
    return groups
  }

  private static func measure(_ group: Group, rounds: Int) throws(TamisError) {
    let (onlyNumbers, onlyNames, annotate) = (
      Annotate(finding: .numbers), Annotate(finding: .entities), Annotate()
    )
    let start = try startSeconds(onlyNames, group)
    let scratch = try annotate.makeScratch()
    var counting: [Double] = []
    var numbering: [Double] = []
    var naming: [Double] = []
    var annotating: [Double] = []
    var found = (numbers: 0, names: 0)
    var sum: UInt32 = 0
    for _ in 0..<max(1, rounds) {
      let start = threadSeconds()
      for article in group.articles {
        for scalar in article.text.unicodeScalars { sum = sum &* 31 &+ scalar.value }
      }
      counting.append(threadSeconds() - start)
      numbering.append(try seconds(onlyNumbers, group, scratch, &found))
      if isNumbersOnly {
        naming.append(.infinity)
        annotating.append(.infinity)
      } else {
        naming.append(try seconds(onlyNames, group, scratch, &found))
        annotating.append(try seconds(annotate, group, scratch, &found))
      }
    }
    // Without a use for the sum nothing would be counted.
    if sum == 1 { print() }
    let bytes = Double(group.bytes)
    let plain = bytes / median(counting) / 1e6
    let alone = bytes / median(numbering) / 1e6
    let names = bytes / median(naming) / 1e6
    let whole = bytes / median(annotating) / 1e6
    print(
      right(group.name, -10) + right("\(group.articles.count)", 9) + right(tenths(bytes / 1e6), 7)
        + right(tenths(plain), 14) + right(tenths(alone), 14) + right(tenths(names), 12)
        + right(tenths(whole), 15)
        + right(tenths(Double(found.numbers) / bytes * 1000), 12)
        + right(tenths(Double(found.names) / bytes * 1000), 10) + right(tenths(start * 1000), 10))
  }

  /// How much longer the first text takes than the same text again: what is made or read once.
  private static func startSeconds(_ stage: Annotate, _ group: Group) throws(TamisError) -> Double {
    guard let article = group.articles.min(by: { $0.text.utf8.count < $1.text.utf8.count }) else { return 0 }
    let begin = threadSeconds()
    let scratch = try stage.makeScratch()
    _ = try stage.process(article, using: scratch)
    let first = threadSeconds()
    _ = try stage.process(article, using: scratch)
    return first - begin - (threadSeconds() - first)
  }

  /// Processor time of the whole group, and what was found.
  private static func seconds(
    _ stage: Annotate, _ group: Group, _ scratch: AnnotateScratch, _ found: inout (numbers: Int, names: Int)
  ) throws(TamisError) -> Double {
    found = (0, 0)
    let start = threadSeconds()
    for article in group.articles {
      let annotated = try stage.process(article, using: scratch).kept
      found.numbers += annotated?.numbers.count ?? 0
      found.names += annotated?.entities.count ?? 0
    }
    return threadSeconds() - start
  }

  private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

  private static func tenths(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  private static func right(_ text: String, _ width: Int) -> String {
    let padding = String(repeating: " ", count: max(0, abs(width) - text.count))
    return width < 0 ? text + padding : padding + text
  }

  private static func threadSeconds() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }
}
