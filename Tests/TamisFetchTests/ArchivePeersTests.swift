import Foundation
import TamisCore
import TamisTestSupport
import Testing

@testable import TamisFetch

/// Python with warcio and fastwarc, in a folder that is kept.
private enum Peers {
  static let folder =
    (ProcessInfo.processInfo.environment["XDG_CACHE_HOME"] ?? NSHomeDirectory() + "/.cache")
    + "/tamis-archive-peers"

  /// The interpreter, installed at first use; nil where PyPI cannot be reached.
  static let python: String? = {
    let python = folder + "/bin/python"
    let script = """
      '\(python)' -c 'import warcio, fastwarc' 2>/dev/null && exit 0
      python3 -m venv '\(folder)' && '\(python)' -m pip install --quiet --disable-pip-version-check --retries 0 \\
        --timeout 10 warcio fastwarc
      """
    guard let scratch = try? TemporaryFolder(), let ended = try? runShell(script, in: scratch) else {
      return nil
    }
    return ended.status == 0 ? python : nil
  }()
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
          if str(r.record_type) == 'response': assert r.verify_payload_digest(), r.headers
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
          "request",
          "response", "request",
        ], "\(ended.text)")
      #expect(
        records.filter { $0.contains("response") }.map { $0.split(separator: " ").last } == [
          "4", "9", "0", "15",
        ])
    }
  }
}
