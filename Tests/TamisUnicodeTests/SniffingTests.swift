import Glibc
import TamisCore
import Testing

@testable import TamisUnicode

/// Outside data, where it is given by the environment: html5lib's tests of encoding sniffing.
private var casesPath: String? {
  getenv("TAMIS_EVAL").map { "\(String(cString: $0))/reliability/cases/encoding_sniff.jsonl" }
}

@Test("html5lib's sniffing, case for case", .enabled(if: casesPath != nil))
func html5libSniffing() throws {
  let path = try #require(casesPath)
  let file = try #require(fopen(path, "r"))
  defer { fclose(file) }
  var decoder = Decoder()
  var parser = try RecordReader()
  var line = [CChar](repeating: 0, count: 1 << 20)
  var count = 0
  while fgets(&line, Int32(line.count), file) != nil {
    let bytes = line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    let record = try bytes.withUnsafeBufferPointer { try parser.page($0, at: Origin()) }
    let fields = Dictionary(uniqueKeysWithValues: record.header.extras.map { ($0.key, $0.json) })
    let wrapped = Array("{\"html_base64\":".utf8) + (try #require(fields["data_b64"])) + Array("}".utf8)
    let page = try wrapped.withUnsafeBufferPointer { try parser.page($0, at: Origin()) }
    guard case .bytes(let data) = page.body else {
      Issue.record("no bytes")
      continue
    }
    let expected = unquoted(try #require(fields["encoding"])).lowercased()
    let decoded = try decoder.decode(data, contentType: nil)
    count += 1
    if decoded.charset == expected { continue }
    // One case declares EUC-JP over what is UTF-8: there we believe the bytes, the algorithm the label.
    #expect(decoded.charset == "utf-8" && decoded.source == .declaredWrong, "\(expected) \(decoded.charset)")
    #expect(data.withUnsafeBufferPointer { MetaPrescan.encoding(in: $0)?.rawValue } == expected)
  }
  #expect(count == 82)
}

private func unquoted(_ json: [UInt8]) -> String {
  String(decoding: json.dropFirst().dropLast(), as: UTF8.self)
}
