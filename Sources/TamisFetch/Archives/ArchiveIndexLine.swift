import TamisCore

/// One line of an index of archives: where a record lies.
///
/// Read are CDXJ (`com,example)/ 20261123081530 {"filename": …, "offset": …}`), the JSON lines of Common
/// Crawl's index server, and the older CDX, whose columns a first line such as ` CDX N b a m s k r M S V g`
/// names.
struct ArchiveIndexLine: Equatable {
  /// The archive as the index names it.
  let file: String
  /// Of the record's first byte, in the archive as stored.
  let offset: Int
  let url: String?
  /// Of the page, as the index writes it.
  var digest: String?
  /// When the page was had, in digits.
  var date: String?
  /// Whether the record repeats one that lies elsewhere.
  var isRevisit = false

  /// What a line without places says.
  enum Other: Equatable {
    /// The names of the columns of the lines that follow.
    case columns([Character])
    /// A comment or a heading.
    case heading
  }

  enum Read: Equatable {
    case place(ArchiveIndexLine)
    case other(Other)
    /// Not a line of an index, and why.
    case unreadable(String)
  }

  /// - Parameter columns: What a line before said the columns are.
  static func read(_ line: [UInt8], columns: [Character]?, _ parser: inout JSONParser) -> Read {
    if line.first == UInt8(ascii: "!") { return .other(.heading) }
    if line.starts(with: "CDX ".utf8) {
      let names = line.dropFirst(4).split(separator: 0x20)
      return .other(
        .columns(names.map { $0.count == 1 ? Character(Unicode.Scalar($0[$0.startIndex])) : "-" }))
    }
    if let brace = line.firstIndex(of: UInt8(ascii: "{")), brace == 0 || line[brace - 1] == 0x20 {
      return object(line[brace...], words: line[..<brace], &parser)
    }
    return row(line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }, columns)
  }

  /// - Parameter words: What stands before the object: the key, and the date in digits.
  private static func object(
    _ json: ArraySlice<UInt8>, words: ArraySlice<UInt8>, _ parser: inout JSONParser
  ) -> Read {
    var file: String?
    var offset: Int?
    var url: String?
    var digest: String?
    var date = words.split(separator: 0x20).dropFirst().first.map { String(decoding: $0, as: UTF8.self) }
    var mime: String?
    do throws(JSONError) {
      try json.withUnsafeBufferPointer { json throws(JSONError) in
        try parser.parse(json) { (root: JSONValue) throws(ShapeError) in
          guard root.isObject else { return }
          var members = root.members()
          while let member = members.next() {
            switch member.key {
            case "filename": file = member.value.string
            // Most writers give numbers as strings.
            case "offset": offset = member.value.integer ?? member.value.string.flatMap { Int($0) }
            case "url": url = member.value.string
            case "digest": digest = member.value.string
            case "timestamp": date = member.value.string
            case "mime": mime = member.value.string
            default: break
            }
          }
        }
      }
    } catch {
      return .unreadable(error.problem)
    }
    return place(file, offset, url, digest: digest, date: date, mime: mime)
  }

  private static func row(_ values: [String], _ columns: [Character]?) -> Read {
    let usual: [Int: String] = [9: "NbamskrVg", 10: "NbamskrMVg", 11: "NbamskrMSVg"]
    guard let columns = columns ?? usual[values.count].map(Array.init), columns.count == values.count else {
      return .unreadable("\(values.count) columns without a line that names them")
    }
    func value(_ column: Character) -> String? { columns.firstIndex(of: column).map { values[$0] } }
    return place(
      value("g"), value("V").flatMap { Int($0) }, value("a"), digest: value("k"), date: value("b"),
      mime: value("m"))
  }

  private static func place(
    _ file: String?, _ offset: Int?, _ url: String?, digest: String?, date: String?, mime: String?
  ) -> Read {
    guard let file, !file.isEmpty else { return .unreadable("no file name in it") }
    guard let offset, offset >= 0 else { return .unreadable("no offset in it") }
    // "-" is CDX's way to say that there is none.
    return .place(
      ArchiveIndexLine(
        file: file, offset: offset, url: url, digest: digest == "-" ? nil : digest, date: date,
        isRevisit: mime == "warc/revisit"))
  }
}
