import TamisCore

/// The head of a WARC record (ISO 28500, WARC 1.0 and 1.1; 0.17 and 0.18 differ in nothing used here).
struct WARCHead {
  /// Lower case, such as `response`; `untyped` where it is missing.
  let type: String
  /// Of the block, in bytes; nil where it is missing, no number, or given twice and differently.
  let length: Int?
  let contentType: String?
  private let fields: HeaderFields

  /// - Parameter bytes: From `WARC/` to the blank line.
  init(_ bytes: some Collection<UInt8>) {
    var fields = HeaderFields()
    for line in bytes.split(separator: 0x0A).dropFirst() { fields.add(line: line) }
    self.fields = fields
    type = fields["warc-type"]?.lowercased() ?? "untyped"
    contentType = fields["content-type"]
    length = Self.length(fields.all("content-length"))
  }

  private static func length(_ values: [String]) -> Int? {
    guard let first = values.first, values.allSatisfy({ $0 == first }),
      first.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(first)
  }

  var url: String? { fields["warc-target-uri"].map(Self.withoutBrackets) }
  var date: String? { fields["warc-date"] }
  var recordID: String? { fields["warc-record-id"].map(Self.withoutBrackets) }
  var isTruncated: Bool { fields["warc-truncated"] != nil }
  /// Of the block as it lies, the head of an HTTP response included.
  var blockDigest: String? { fields["warc-block-digest"] }
  /// Of the body, its transfer encoding undone.
  var payloadDigest: String? { fields["warc-payload-digest"] }
  /// Of a revisit: the record whose page is the same.
  var refersTo: String? { fields["warc-refers-to"].map(Self.withoutBrackets) }
  /// Of a revisit: the URL whose page is the same.
  var refersToURL: String? { fields["warc-refers-to-target-uri"].map(Self.withoutBrackets) }
  /// Of a revisit: when that page was had.
  var refersToDate: String? { fields["warc-refers-to-date"] }

  /// What kind of page the record may hold; nil for none.
  var form: ArchivedPage.Form? {
    switch type {
    case "response":
      // A response over another protocol, such as DNS, says so.
      let essence = MediaType(contentType).essence
      return essence.isEmpty || essence == "application/http" ? .http : nil
    case "resource", "conversion": return MediaType(contentType).mayBePage ? .bare : nil
    default: return nil
    }
  }

  private static func withoutBrackets(_ text: String) -> String {
    guard text.utf8.first == UInt8(ascii: "<"), text.utf8.last == UInt8(ascii: ">"), text.utf8.count > 1
    else {
      return text
    }
    return String(text.dropFirst().dropLast())
  }
}
