public import TamisCore

/// What one line of the input says.
public struct ReportedLine: Sendable {
  enum Content: Sendable {
    case article(ArticleFacts, sample: ReportSample?)
    case error(code: String, message: String, place: String)
    case drop(reason: String, message: String, place: String)
  }

  let content: Content
}

/// Reads lines for a report: articles, and the records of what failed or was dropped. One per worker.
public struct ReportReader: ~Copyable {
  private let options: ReportOptions
  private var parser: JSONParser
  private var articles: RecordReader

  /// - Throws: Where there is no memory.
  public init(_ options: ReportOptions = ReportOptions()) throws(TamisError) {
    let parser = try JSONParser()
    let articles = try RecordReader()
    self.options = options
    self.parser = parser
    self.articles = articles
  }

  /// Reads one line.
  /// - Parameters:
  ///   - line: A JSON object, without its line break.
  ///   - origin: Where it stands.
  ///   - bound: Of the samples chosen so far (`ReportFigures.sampleBound`): an article that can be none of them is not
  ///     made one. It may be an older one.
  /// - Throws: Where it is no record, or a page instead of an article.
  public mutating func read(
    _ line: [UInt8], at origin: Origin, bound: SampleBound = .none
  ) throws(TamisError) -> ReportedLine {
    let record = try record(line, at: origin)
    let message = record.message ?? ""
    let place = record.url ?? origin.description
    switch record.schema {
    case ErrorRecord.schemaVersion:
      return ReportedLine(content: .error(code: record.code ?? "", message: message, place: place))
    case DropRecord.schemaVersion:
      return ReportedLine(content: .drop(reason: record.reason ?? "", message: message, place: place))
    default: break
    }
    guard let text = record.text, text.characters > 0 || (record.stage ?? "fetch") != "fetch" else {
      throw TamisError.withoutText(for: "report", at: origin)
    }
    var header = RecordHeader(
      id: record.id ?? "", url: record.url, source: record.source ?? "", origin: origin)
    if header.id.isEmpty || header.source.isEmpty {
      line.withUnsafeBufferPointer { header.identify(content: $0) }
    }
    let rank = SampleRank(id: header.id, seed: options.seed)
    var sample: ReportSample?
    if options.samples > 0, bound.admits(rank) {
      sample = ReportSample(try articles.article(line, at: origin), rank: rank)
    }
    return ReportedLine(content: .article(ArticleFacts(record, header: header), sample: sample))
  }

  private mutating func record(_ line: [UInt8], at origin: Origin) throws(TamisError) -> ReportedRecord {
    do throws(JSONError) {
      return try line.withUnsafeBufferPointer { (line) throws(JSONError) in
        try parser.parse(line) { (value) throws(ShapeError) in try ReportedRecord(reading: value) }
      }
    } catch {
      throw .badRecord(at: origin, problem: error.problem)
    }
  }
}
