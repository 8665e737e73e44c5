import TamisCore
import TamisTestSupport
import Testing

@testable import TamisFetch

/// The readers of archives that Python has.
private enum Peers {
  static let python = PythonPackages.interpreter(
    "tamis-archive-peers", packages: ["warcio", "fastwarc"], modules: ["warcio", "fastwarc"])
}

@Suite(.enabled(if: Peers.python != nil, "warcio and fastwarc are not here and PyPI cannot be reached"))
struct ArchivePeersTests {
  @Test("Other readers read what is written without complaint, digests checked")
  func others() throws {
    let python = try #require(Peers.python)
    let folder = try TemporaryFolder()
    let writer = try WARCWriterTests.writer(folder, "a.warc.gz")
    for (url, body) in [
      ("a", "<p>a"), ("b", "<p>中文"), ("c", "<p>a"), ("d", ""), ("e", "x\r\n\r\nWARC/1.0\r\n"),
    ] {
      try writer.write(
        WARCWriterTests.exchange(
          body, url: "http://example.org/\(url)", head: "Transfer-Encoding: chunked\r\n", status: "HTTP/2 200"
        ))
    }
    // Cut, and without the request.
    try writer.write(
      ArchivedExchange(
        url: "http://example.org/f", date: 0, requestHead: [],
        responseHead: Array("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n".utf8), body: Array("<p>".utf8),
        isDecoded: false, truncation: .disconnect))
    try writer.finish()
    let script = """
      import sys
      from warcio.archiveiterator import ArchiveIterator
      with open(sys.argv[1], 'rb') as f:
          for r in ArchiveIterator(f, check_digests='raise'):
              body = r.content_stream().read()
              print('warcio', r.rec_type, r.rec_headers.get_header('WARC-Target-URI'), len(body))
      from fastwarc.warc import ArchiveIterator as Fast
      for r in Fast(open(sys.argv[1], 'rb'), parse_http=False):
          assert r.verify_block_digest(), r.headers
      for r in Fast(open(sys.argv[1], 'rb')):
          if str(r.record_type) == 'response': assert r.verify_payload_digest() or 'WARC-Truncated' in r.headers, r.headers
          print('fastwarc', str(r.record_type), r.headers.get('WARC-Target-URI'), len(r.reader.read()))
      """
    try folder.write(script, to: "read.py")
    let ended = try runShell("'\(python)' read.py a.warc.gz 2>&1", in: folder)
    let lines = ended.text.split(separator: "\n").map(String.init)
    for peer in ["warcio", "fastwarc"] {
      let records = lines.filter { $0.hasPrefix(peer + " ") }
      let types = records.map { $0.split(separator: " ")[1] }
      #expect(
        types == [
          "warcinfo", "response", "request", "response", "request", "revisit", "request", "response",
          "request", "response", "request", "response",
        ], "\(ended.text)")
      #expect(
        records.filter { $0.contains("response") }.map { $0.split(separator: " ").last } == [
          "4", "9", "0", "15", "3",
        ])
    }
  }
}
