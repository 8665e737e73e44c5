public import TamisCore

/// A page of `Samples/`, with what its `source.json` says about it.
public struct Sample: Sendable, CustomStringConvertible {
  /// The folder's name, such as `fr-crypto-post`.
  public let name: String
  public let url: String?
  public let contentType: String?
  public let fetchedAt: String?
  /// The path of the page.
  public let source: String

  public var description: String { name }

  /// All samples, by name.
  public static let all: [Sample] = folderNames(at: folder).compactMap { try? Sample(name: $0) }

  private static var folder: String { "\(repositoryFolder)/Samples" }

  /// - Throws: Where the folder has no page or no `source.json`.
  public init(name: String) throws {
    self.name = name
    let folder = "\(Self.folder)/\(name)"
    let pages = folderNames(at: folder).filter { $0 == "source.html" || $0 == "source.txt" }
    guard let page = pages.first else { throw MissingSource(folder: folder) }
    source = "\(folder)/\(page)"
    let facts = try Self.facts(readFile(at: "\(folder)/source.json"))
    url = facts["url"]
    contentType = facts["content_type"]
    fetchedAt = facts["fetched_at"]
  }

  /// A file beside the page, such as a golden one.
  public func file(_ name: String) -> String { "\(Self.folder)/\(self.name)/\(name)" }

  /// The page as fetch would have got it from its server.
  public func page() throws -> Page {
    let bytes = try readFile(at: source)
    var header = RecordHeader(url: url, origin: Origin(file: name))
    header.fetchedAt = fetchedAt
    header.http.contentType = contentType
    header.bytes = bytes.count
    header.contentSHA256 = ContentDigest(of: bytes).hex
    bytes.withUnsafeBufferPointer { header.identify(content: $0) }
    return Page(header: header, body: .bytes(bytes))
  }

  /// What `source.json` expects of the extracted article.
  public struct Expectations: Sendable {
    public var title: String?
    /// Snippets of the text, white space aside.
    public var must: [String] = []
    /// Snippets of page chrome.
    public var mustNot: [String] = []
  }

  /// - Throws: Where `source.json` is no JSON.
  public func expectations() throws -> Expectations {
    var parser = try JSONParser()
    return try readFile(at: file("source.json")).withUnsafeBufferPointer { json in
      try parser.parse(json) { root in
        var found = Expectations()
        var members = root.members()
        while let member = members.next() {
          guard member.key == "expect" else { continue }
          var expectations = member.value.members()
          while let expectation = expectations.next() {
            switch expectation.key {
            case "title": found.title = expectation.value.string
            case "must": found.must = strings(expectation.value)
            case "must_not": found.mustNot = strings(expectation.value)
            default: break
            }
          }
        }
        return found
      }
    }
  }

  private func strings(_ list: JSONValue) -> [String] {
    var strings: [String] = []
    var elements = list.elements()
    while let element = elements.next() {
      if let string = element.string { strings.append(string) }
    }
    return strings
  }

  /// The strings at the top of a JSON object.
  private static func facts(_ json: [UInt8]) throws -> [String: String] {
    var parser = try JSONParser()
    return try json.withUnsafeBufferPointer { json in
      try parser.parse(json) { root in
        var facts: [String: String] = [:]
        var members = root.members()
        while let member = members.next() { facts[member.key] = member.value.string }
        return facts
      }
    }
  }

  private struct MissingSource: Error { let folder: String }
}

/// The folder of the package.
public let repositoryFolder: String = {
  let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
  return parts.dropLast(3).joined(separator: "/")
}()
