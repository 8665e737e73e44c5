internal import Glibc
internal import TamisCore
internal import TamisFilter

/// Filters the articles on standard input as a program that uses the library would: records are read first, and no
/// JSON is written.
///
///     tamis run --until normalize pages/ | FilterOnly [COPIES [ROUNDS]]
///
/// Each article is taken COPIES times (default 20), each time with other words in one place of ten, so that it is a text
/// of its own. Prints the speeds of the rules, of exact and of near duplicates alone, and of all, in articles a second of one
/// core, the median of all rounds; how many were dropped; and the memory of the index.
@main
struct FilterOnly {
  static func main() {
    let numbers = CommandLine.arguments.dropFirst().compactMap { Int($0) }
    let copies = max(1, numbers.first ?? 20)
    let rounds = max(1, numbers.dropFirst().first ?? 5)
    do throws(TamisError) {
      let articles = try read(copies: copies)
      guard !articles.isEmpty else { return print("no articles to filter") }
      let bytes = articles.reduce(0) { $0 + $1.text.utf8.count }
      print("\(articles.count) articles, \(bytes / max(1, articles.count)) bytes of text each")
      let ways: [(String, Filter)] = [
        ("rules", Filter(duplicates: DuplicateSearch(.none))),
        ("exact duplicates", Filter(rules: [], duplicates: DuplicateSearch(.exact))),
        ("near duplicates", Filter(rules: [])),
        ("rules and near duplicates", Filter()),
      ]
      for (name, filter) in ways {
        var times: [Double] = []
        var dropped = 0
        for _ in 0..<rounds {
          let start = threadSeconds()
          var sieve = try Sieve(filter)
          dropped = 0
          for article in articles where sieve.process(article) != nil { dropped += 1 }
          times.append(threadSeconds() - start)
        }
        let speed = Double(articles.count) / times.sorted()[times.count / 2]
        print(
          "\(name): \(Int(speed)) articles/s, \(Int(Double(bytes) / Double(articles.count) * speed / 1e6)) MB/s, \(dropped) dropped"
        )
      }
      print("near duplicates: \(DuplicateSearch().capacity) articles in 512 MiB")
    } catch {
      _ = "FilterOnly: \(error)\n".withCString { write(STDERR_FILENO, $0, strlen($0)) }
      exit(1)
    }
  }

  private static func read(copies: Int) throws(TamisError) -> [Article] {
    var articles: [Article] = []
    var reader = try RecordReader()
    while let line = readLine() {
      let article = try Array(line.utf8).withUnsafeBufferPointer { line throws(TamisError) in
        try reader.article(line, at: Origin())
      }
      for copy in 0..<copies {
        var changed = article
        changed.text = altered(article.text, copy: copy)
        changed.header.id += "-\(copy)"
        articles.append(changed)
      }
    }
    return articles
  }

  /// The text with every tenth character replaced by another letter or character, each copy otherwise.
  private static func altered(_ text: String, copy: Int) -> String {
    guard copy > 0 else { return text }
    var view = String.UnicodeScalarView()
    var state = UInt64(copy) &* 0x9E37_79B9_7F4A_7C15
    for scalar in text.unicodeScalars {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      if (state >> 33) % 10 == 0, scalar.properties.isAlphabetic {
        let base: UInt32 =
          scalar.value < 0x2E80
          ? 0x61 + UInt32(truncatingIfNeeded: state >> 40) % 26
          : 0x4E00 + UInt32(truncatingIfNeeded: state >> 40) % 5000
        view.append(Unicode.Scalar(base) ?? scalar)
      } else {
        view.append(scalar)
      }
    }
    return String(view)
  }

  private static func threadSeconds() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }
}
