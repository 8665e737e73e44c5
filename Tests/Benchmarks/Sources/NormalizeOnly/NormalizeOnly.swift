internal import Glibc
internal import TamisCore
internal import TamisNormalize

/// Normalizes the articles on standard input as a program that uses the library would: records are read
/// first, and no JSON is written.
///
///     tamis run --until extract pages/ | NormalizeOnly [ROUNDS [LANGUAGE]]
///
/// Prints for each language the speed with languages and sentences, without clean-up rules, without the finding
/// of languages too (all blocks come with theirs), and with words, in MB of UTF-8 a second of one core; and for
/// each clean-up rule what it adds to a stage without rules. The best of all rounds, as whatever disturbs adds
/// time. With a language (`fr`, `zh`, `en`, `others`) only that one is normalized again and again, for a
/// profiler to look at.
@main
struct NormalizeOnly {
  static func main() {
    let rounds = max(1, CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 9)
    do throws(TamisError) {
      let groups = try read().filter { $0.bytes > 0 }
      if let language = CommandLine.arguments.dropFirst(2).first {
        for group in groups where group.name == language {
          print(tenths(Double(group.bytes) / (try seconds(Normalize(), group.articles, rounds)) / 1e6))
        }
        return
      }
      print(
        right("language", -10) + right("articles", 9) + right("MB", 7) + right("normalize MB/s", 16)
          + right("without rules", 15) + right("nor languages", 15) + right("with words", 12))
      for group in groups {
        let bytes = Double(group.bytes)
        let whole = try seconds(Normalize(), group.articles, rounds)
        let bare = try seconds(withoutRules, group.articles, rounds)
        let told = try seconds(withoutRules, group.told, rounds)
        let words = try seconds(Normalize(tokens: true), group.articles, rounds)
        print(
          right(group.name, -10) + right("\(group.articles.count)", 9) + right(tenths(bytes / 1e6), 7)
            + right(tenths(bytes / whole / 1e6), 16) + right(tenths(bytes / bare / 1e6), 15)
            + right(tenths(bytes / told / 1e6), 15) + right(tenths(bytes / words / 1e6), 12))
      }
      print("\n" + right("rule, added µs a MB", -24) + groups.map { right($0.name, 9) }.joined())
      let bare = try groups.map { group throws(TamisError) in
        try seconds(withoutRules, group.articles, rounds)
      }
      for rule in CleanupRule.allCases { try report(rule, zip(groups, bare), rounds) }
    } catch {
      _ = "NormalizeOnly: \(error)\n".withCString { write(STDERR_FILENO, $0, strlen($0)) }
      exit(1)
    }
  }

  private struct Group {
    let name: String
    var articles: [Article] = []
    /// The same with the languages of their blocks.
    var told: [Article] = []
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
      guard let normalized = try normalize.process(article, using: scratch).kept else { continue }
      let language = String((normalized.language ?? "und").prefix { $0 != "-" })
      let place = groups.firstIndex { $0.name == language } ?? groups.count - 1
      groups[place].articles.append(article)
      groups[place].told.append(normalized)
      groups[place].bytes += article.text.utf8.count
    }
    return groups
  }

  private static var withoutRules: Normalize { Normalize(dropping: Set(CleanupRule.allCases)) }

  private static func report(
    _ rule: CleanupRule, _ groups: some Sequence<(Group, Double)>, _ rounds: Int
  ) throws(TamisError) {
    let stage = Normalize(keeping: [rule], dropping: Set(CleanupRule.allCases).subtracting([rule]))
    var line = right(rule.rawValue, -24)
    for (group, bare) in groups {
      let added = try seconds(stage, group.articles, rounds) - bare
      line += right("\(Int((added * 1e12 / Double(group.bytes)).rounded()))", 9)
    }
    print(line)
  }

  /// The least CPU time of normalizing articles.
  private static func seconds(
    _ normalize: Normalize, _ articles: [Article], _ rounds: Int
  ) throws(TamisError) -> Double {
    let scratch = try normalize.makeScratch()
    var least = Double.infinity
    for _ in 0..<rounds {
      let start = threadSeconds()
      for article in articles { _ = try normalize.process(article, using: scratch) }
      least = min(least, threadSeconds() - start)
    }
    return least
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
