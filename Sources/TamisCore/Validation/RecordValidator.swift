/// Checks lines of JSONL against the record's definition: their JSON, the keys and types their stage asks
/// for, and what types cannot say, such as that every span lies inside the text. One per worker.
///
/// It is stricter than `RecordReader`, which welcomes minimal records.
public struct RecordValidator: ~Copyable {
  private var parser: JSONParser

  /// The most errors that one record is told of; the last of them then says that there are more.
  public static let maximumErrors = 50

  /// - Throws: Where there is no memory.
  public init() throws(TamisError) { parser = try JSONParser() }

  /// Everything that is wrong with a record, outermost first; empty for a good one.
  ///
  /// - Parameters:
  ///   - line: The record.
  ///   - origin: Where the line stands; every error has it.
  /// - Complexity: O(*n*) in the length of the line.
  public mutating func validate(_ line: UnsafeBufferPointer<UInt8>, at origin: Origin) -> [TamisError] {
    var problems: [String]
    do throws(JSONError) {
      problems = try parser.parse(line) { (root) throws(ShapeError) in try Self.problems(of: root) }
    } catch {
      problems = [error.problem]
    }
    if problems.count > Self.maximumErrors {
      let more = problems.count - Self.maximumErrors + 1
      problems.removeLast(more)
      problems.append("and \(more) more problems")
    }
    return problems.map { problem in
      TamisError(
        .badRecord, at: origin, problem: problem,
        remedy: "compare the record with 'tamis schema --to jsonschema', or make it again")
    }
  }

  private static func problems(of root: JSONValue) throws(ShapeError) -> [String] {
    guard root.isObject else { throw ShapeError(expected: "an object", found: root.kindName) }
    if root.member("schema")?.string == ErrorRecord.schemaVersion {
      var check = ShapeCheck()
      check.object(root, ErrorRecord.fields.map(\.shape))
      return check.problems
    }
    guard let stageValue = root.member("stage") else { return ["the key 'stage' is missing"] }
    let stage: StageName
    do throws(ShapeError) {
      stage = try StageName(reading: stageValue)
    } catch {
      throw error.inside("stage")
    }

    let shapes = stage == .fetch ? Page.fields.map(\.shape) : Article.fields.map(\.shape)
    var check = ShapeCheck()
    check.object(root, shapes, stage: stage, takesOthers: true)
    // What a value means can be asked only of values that have the right types.
    guard check.problems.isEmpty else { return check.problems }
    if stage == .fetch {
      var page = Page()
      try page.read(root) { _ in }
      return PageCheck.problems(of: page, in: root)
    }
    var article = Article()
    try article.read(root) { _ in }
    return ArticleCheck.problems(of: article, in: root)
  }
}

extension JSONValue {
  /// The first value of the key; nil where there is none. Only for objects.
  func member(_ name: StaticString) -> JSONValue? {
    let wanted = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    var members = members()
    while let member = members.next() {
      if member.keyEquals(wanted) { return member.value }
    }
    return nil
  }
}
