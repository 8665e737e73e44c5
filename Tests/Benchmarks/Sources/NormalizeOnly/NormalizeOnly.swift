internal import Glibc
internal import TamisCore
internal import TamisNormalize

/// Normalizes the articles on standard input as a program that uses the library would: records are read
/// first, and no JSON is written.
///
///     tamis run --until extract pages/ | NormalizeOnly [ROUNDS]
///
/// Prints for each language the speed with languages and sentences, and with words too, in MB of UTF-8 a second
/// of one core; and for each clean-up rule what it adds to a stage without rules. The median of all rounds.
@main
struct NormalizeOnly {
  static func main() {
    let rounds = max(1, CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 9)
    do throws(TamisError) {
      let groups = try read()
      print(
        right("language", -10) + right("articles", 9) + right("MB", 7) + right("normalize MB/s", 16)
          + right("without rules", 15) + right("with words", 12))
      for group in groups where group.bytes > 0 {
        let bytes = Double(group.bytes)
        let whole = try seconds(Normalize(), group, rounds)
        let bare = try seconds(Normalize(dropping: Set(CleanupRule.allCases)), group, rounds)
        let words = try seconds(Normalize(tokens: true), group, rounds)
        print(
          right(group.name, -10) + right("\(group.articles.count)", 9) + right(tenths(bytes / 1e6), 7)
            + right(tenths(bytes / whole / 1e6), 16) + right(tenths(bytes / bare / 1e6), 15)
            + right(tenths(bytes / words / 1e6), 12))
      }
      print("\n" + right("rule, added µs a MB", -24) + groups.map { right($0.name, 9) }.joined())
      for rule in CleanupRule.allCases { try report(rule, groups, rounds) }
    } catch {
      _ = "NormalizeOnly: \(error)\n".withCString { write(STDERR_FILENO, $0, strlen($0)) }
      exit(1)
    }
  }

  private struct Group {
    let name: String
    var articles: [Article] = []
    var bytes = 0
  }

  /// Articles by language, which is the declared one or else the one that is found.
  private static func read() throws(TamisError) -> [Group] {
    var groups = ["fr", "zh", "en", "others"].map { Group(name: $0) }
    var reader = try RecordReader()
    let normalize = Normalize()
    let scratch = try normalize.makeScratch()
    while let line = readLine() {
      let article = try Array(line.utf8).withUnsafeBufferPointer { line throws(TamisError) in
        try reader.article(line, at: Origin())
      }
      guard let found = try normalize.process(article, using: scratch).kept?.language else { continue }
      let language = String(found.prefix { $0 != "-" })
      let place = groups.firstIndex { $0.name == language } ?? groups.count - 1
      groups[place].articles.append(article)
      groups[place].bytes += article.text.utf8.count
    }
    return groups
  }

  private static func report(_ rule: CleanupRule, _ groups: [Group], _ rounds: Int) throws(TamisError) {
    let others = Set(CleanupRule.allCases).subtracting([rule])
    var line = right(rule.rawValue, -24)
    for group in groups {
      guard group.bytes > 0 else {
        line += right("-", 9)
        continue
      }
      let alone = try seconds(Normalize(keeping: [rule], dropping: others), group, rounds)
      let bare = try seconds(Normalize(dropping: Set(CleanupRule.allCases)), group, rounds)
      line += right("\(Int(((alone - bare) * 1e12 / Double(group.bytes)).rounded()))", 9)
    }
    print(line)
  }

  /// The median CPU time of normalizing a group.
  private static func seconds(
    _ normalize: Normalize, _ group: Group, _ rounds: Int
  ) throws(TamisError) -> Double {
    let scratch = try normalize.makeScratch()
    var times: [Double] = []
    for _ in 0..<rounds {
      let start = threadSeconds()
      for article in group.articles { _ = try normalize.process(article, using: scratch) }
      times.append(threadSeconds() - start)
    }
    return times.sorted()[times.count / 2]
  }

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
