internal import BareInflate
internal import Glibc
internal import TamisFetch

/// Reads an archive with tamis's reader, and inflates the same file with zlib alone, in turns.
///
/// `ReadArchive ROUNDS ARCHIVE` measures a `.warc.gz`. `ReadArchive --make ARCHIVE` writes one of the pages
/// whose paths stand on standard input, one a line.
@main
enum ReadArchive {
  static func main() throws {
    let arguments = CommandLine.arguments
    switch (arguments.count, arguments.dropFirst().first) {
    case (3, "--make"): try make(arguments[2])
    case (3, let rounds?): try measure(arguments[2], rounds: max(1, Int(rounds) ?? 5))
    default:
      fail("usage: ReadArchive ROUNDS ARCHIVE | ReadArchive --make ARCHIVE <LIST", 64)
    }
  }

  private static func make(_ path: String) throws {
    let writer = try WARCWriter(at: path, maximumSize: .max, userAgent: "tamis benchmark")
    var number = 0
    while let page = readLine() {
      guard let file = fopen(page, "rb") else { continue }
      defer { fclose(file) }
      var body: [UInt8] = []
      var piece = [UInt8](repeating: 0, count: 1 << 16)
      while case let count = fread(&piece, 1, piece.count, file), count > 0 { body += piece.prefix(count) }
      number += 1
      try writer.write(
        ArchivedExchange(
          url: "http://example.org/\(number)", date: 1_795_767_330,
          requestHead: Array(
            "GET /\(number) HTTP/1.1\r\nHost: example.org\r\nUser-Agent: tamis\r\n\r\n".utf8),
          responseHead: Array(
            "HTTP/1.1 200 OK\r\nDate: Mon, 23 Nov 2026 08:15:30 GMT\r\nContent-Type: text/html\r\n\r\n".utf8),
          body: body, isDecoded: true))
    }
    try writer.finish()
  }

  private static func measure(_ path: String, rounds: Int) throws {
    var bare: [Double] = []
    var reader: [Double] = []
    var pages = 0
    var size: Int64 = 0
    for round in 0..<rounds {
      func inflate() { bare.append(seconds { size = bare_inflate(path) }) }
      func read() { reader.append(seconds { pages = Self.pages(path) }) }
      if round % 2 == 0 {
        inflate()
        read()
      } else {
        read()
        inflate()
      }
    }
    guard size > 0, pages > 0 else { fail("\(path): not a .warc.gz with pages in it", 1) }
    let (bareTime, readerTime) = (median(bare), median(reader))
    func rate(_ time: Double) -> String { "\(Int(Double(size) / time / 1e6)) MB/s" }
    print("\(pages) pages, \(size / 1_000_000) MB inflated, CPU time, median of \(rounds)")
    print("zlib alone          \(rate(bareTime))   1.00")
    print("tamis's WARC reader \(rate(readerTime))   \((bareTime / readerTime * 100).rounded() / 100)")
  }

  private static func pages(_ path: String) -> Int {
    var source = SourceReader(inputs: [path])
    var count = 0
    while let item = source.next() { if case .archived = item { count += 1 } }
    return count
  }

  private static func seconds(_ work: () -> Void) -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    work()
    return now() - start
  }

  private static func fail(_ message: String, _ status: Int32) -> Never {
    _ = "\(message)\n".withCString { write(STDERR_FILENO, $0, strlen($0)) }
    exit(status)
  }

  private static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    return sorted[sorted.count / 2]
  }
}
