internal import Glibc
internal import TamisCore
internal import TamisExtract
internal import TamisFetch

/// Extracts each page of a list as a program that uses the library would: pages are read and decoded first,
/// and no JSON is written.
///
///     ExtractOnly LIST      (LIST: one path a line)
///
/// Prints the pages, their bytes, and the CPU seconds of extracting alone, the parse included.
@main
struct ExtractOnly {
  static func main() {
    guard CommandLine.arguments.count == 2 else {
      complain("usage: ExtractOnly LIST")
      exit(64)
    }
    // `readLine` reads standard input.
    let list = open(CommandLine.arguments[1], O_RDONLY)
    guard list >= 0, dup2(list, STDIN_FILENO) >= 0 else {
      complain("\(CommandLine.arguments[1]): cannot be read")
      exit(1)
    }
    do throws(TamisError) {
      try measure()
    } catch {
      complain("ExtractOnly: \(error)")
      exit(1)
    }
  }

  private static func measure() throws(TamisError) {
    let (fetch, extract) = (Fetch(), Extract())
    let fetchScratch = try fetch.makeScratch()
    let extractScratch = try extract.makeScratch()
    var pages = 0
    var bytes = 0
    var nanoseconds = 0
    while let path = readLine() {
      guard let page = try fetch.process(.file(path: path), using: fetchScratch).kept else { continue }
      bytes += page.header.bytes ?? 0
      pages += 1
      let start = threadNanoseconds()
      // A page that is refused has cost its time too.
      _ = try? extract.process(page, using: extractScratch)
      nanoseconds += threadNanoseconds() - start
    }
    print(pages, bytes, Double(nanoseconds) / 1e9)
  }

  private static func threadNanoseconds() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now)
    return now.tv_sec * 1_000_000_000 + now.tv_nsec
  }

  private static func complain(_ text: String) {
    _ = "\(text)\n".withCString { write(STDERR_FILENO, $0, strlen($0)) }
  }
}
