/// Reads records from lines of JSON. One per worker.
public struct RecordReader: ~Copyable {
  private var parser: JSONParser

  /// - Throws: Where there is no memory.
  public init() throws(TamisError) { parser = try JSONParser() }

  /// Reads a page record. `origin` is where the line stands; a record with an `origin` keeps its own.
  public mutating func page(_ line: UnsafeBufferPointer<UInt8>, at origin: Origin) throws(TamisError) -> Page
  {
    var page: Page = try record(line, at: origin, header: \.header)
    switch page.body {
    case .text(let bytes), .bytes(let bytes):
      bytes.withUnsafeBufferPointer { page.header.identify(content: $0) }
    }
    return page
  }

  /// Reads an article record; `{"text": …}` is enough. Without blocks, each part between blank lines
  /// becomes a paragraph.
  public mutating func article(
    _ line: UnsafeBufferPointer<UInt8>, at origin: Origin
  ) throws(TamisError) -> Article {
    var article: Article = try record(line, at: origin, header: \.header)
    article.text.withUTF8 { article.header.identify(content: $0) }
    if article.blocks.isEmpty { article.blocks = Block.paragraphs(of: article.text) }
    return article
  }

  private mutating func record<Record: RecordObject>(
    _ line: UnsafeBufferPointer<UInt8>, at origin: Origin,
    header: WritableKeyPath<Record, RecordHeader>
  ) throws(TamisError) -> Record {
    do throws(JSONError) {
      return try parser.parse(line) { (value) throws(ShapeError) in
        var record = Record()
        // Before reading: a record that has the key, even with nulls alone, keeps its own.
        record[keyPath: header].origin = origin
        var extras: [ExtraField] = []
        try record.read(value) { extras.append(ExtraField(key: $0.key, json: $0.value.raw)) }
        record[keyPath: header].extras = extras
        return record
      }
    } catch {
      throw .badRecord(at: origin, problem: error.problem)
    }
  }
}

extension Page {
  /// Appends the record as one line of JSONL.
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    writeFields(to: &json)
    header.writeExtras(to: &json)
    json.endObject()
    json.newline()
  }
}

extension Article {
  /// Appends the record as one line of JSONL.
  public func write(to json: inout JSONWriter) {
    reserve(in: &json)
    json.beginObject()
    writeFields(to: &json)
    header.writeExtras(to: &json)
    json.endObject()
    json.newline()
  }

  /// Makes room for a huge record at once: memory that grows by doubling is there twice for a while. What is
  /// not written to costs nothing.
  private func reserve(in json: inout JSONWriter) {
    let parts = blocks.count + links.count + sentences.count + (tokens?.count ?? 0)
    guard parts > 10_000 else { return }
    let ofBlocks = blocks.reduce(0) { $0 + 160 + ($1.path?.utf8.count ?? 0) + 100 * $1.cells.count }
    let ofLinks = links.reduce(0) { $0 + 60 + $1.url.utf8.count }
    let ofSpans = 40 * (sentences.count + (tokens?.count ?? 0))
    json.reserve(ofBlocks + ofLinks + ofSpans + text.utf8.count + text.utf8.count / 8)
  }
}

extension RecordHeader {
  fileprivate func writeExtras(to json: inout JSONWriter) {
    for extra in extras {
      json.key(extra.key)
      json.raw(extra.json)
    }
  }
}
