/// One key of a record type: the single place that says its name, type, meaning, and when it is written.
///
/// Writing, reading, validation and every schema go through the list of these.
package final class RecordField<Record>: Sendable {
  package let shape: FieldShape
  /// `"key":`, ready to be copied.
  let quotedKey: [UInt8]
  let keyBytes: [UInt8]
  let since: StageName?
  let isWritten: (@Sendable (Record) -> Bool)?
  // By pointer, because a record is a large value: one copied per key costs more than writing the key.
  let write: @Sendable (UnsafePointer<Record>, inout JSONWriter) -> Void
  let read: @Sendable (JSONValue, UnsafeMutablePointer<Record>) throws(ShapeError) -> Void

  /// - Parameters:
  ///   - since: The first stage whose records have the key; nil: always.
  ///   - use: What readers do with the value.
  ///   - isWritten: Whether a record of that stage has the key, where an option decides; nil: always.
  package convenience init<Value: RecordValue>(
    _ key: String, _ path: any WritableKeyPath<Record, Value> & Sendable, _ note: String,
    since: StageName? = nil, use: FieldUse = .value, when isWritten: (@Sendable (Record) -> Bool)? = nil
  ) {
    let shape = FieldShape(
      key: key, shape: Value.shape, note: note, since: since, isOptional: isWritten != nil, use: use)
    // A stored property is found at once; through its key path it takes three times as long.
    if let offset = MemoryLayout<Record>.offset(of: path) {
      self.init(
        shape: shape, isWritten: isWritten,
        write: { record, json in
          (UnsafeRawPointer(record) + offset).assumingMemoryBound(to: Value.self).pointee.write(to: &json)
        },
        read: { (value, record) throws(ShapeError) in
          // A null scalar is nil, and a null list or object counts as left out: both keep the default.
          if value.isNull { return }
          let value = try Value(reading: value)
          (UnsafeMutableRawPointer(record) + offset).assumingMemoryBound(to: Value.self).pointee = value
        })
    } else {
      self.init(
        shape: shape, isWritten: isWritten,
        write: { record, json in record.pointee[keyPath: path].write(to: &json) },
        read: { (value, record) throws(ShapeError) in
          if value.isNull { return }
          record.pointee[keyPath: path] = try Value(reading: value)
        })
    }
  }

  /// A key that always has the same value. What a record says is read and ignored.
  package convenience init(_ key: String, always text: String, _ note: String) {
    self.init(
      shape: FieldShape(
        key: key, shape: .choice([text]), note: note, since: nil, isOptional: false, use: .value),
      write: { _, json in json.string(text) }, read: { _, _ in })
  }

  init(
    shape: FieldShape, isWritten: (@Sendable (Record) -> Bool)? = nil,
    write: @escaping @Sendable (UnsafePointer<Record>, inout JSONWriter) -> Void,
    read: @escaping @Sendable (JSONValue, UnsafeMutablePointer<Record>) throws(ShapeError) -> Void
  ) {
    self.shape = shape
    since = shape.since
    keyBytes = Array(shape.key.utf8)
    quotedKey = Array("\"\(shape.key)\":".utf8)
    self.isWritten = isWritten
    self.write = write
    self.read = read
  }
}

/// A record or a part of one whose JSON form is an object with the keys of `fields`, in that order.
package protocol RecordObject: RecordValue {
  static var fields: [RecordField<Self>] { get }
  /// The value of every key that a record leaves out.
  init()
  /// The stage whose keys the record has; nil where all of them are written.
  var writtenStage: StageName? { get }
}

extension RecordObject {
  package static var shape: Shape { .object(fields.map(\.shape)) }
  package var writtenStage: StageName? { nil }

  package func write(to json: inout JSONWriter) {
    json.beginObject()
    writeFields(to: &json)
    json.endObject()
  }

  /// Writes the members without the braces.
  func writeFields(to json: inout JSONWriter) {
    let stage = writtenStage
    withUnsafePointer(to: self) { record in
      for field in Self.fields {
        if let stage, let since = field.since, since > stage { continue }
        if let isWritten = field.isWritten, !isWritten(self) { continue }
        json.key(field.quotedKey)
        field.write(record, &json)
      }
    }
  }

  package init(reading value: JSONValue) throws(ShapeError) {
    self.init()
    try read(value) { _ in }
  }

  /// Fills in what `value` has. Unknown keys go to `unknown`.
  mutating func read(_ value: JSONValue, unknown: (JSONMember) -> Void) throws(ShapeError) {
    guard value.isObject else { throw ShapeError(expected: "an object", found: value.kindName) }
    let fields = Self.fields
    var members = value.members()
    // Records are mostly written in the order of the fields, so the next field is tried first.
    var expected = 0
    while let member = members.next() {
      guard let index = Self.index(of: member, in: fields, from: expected) else {
        unknown(member)
        continue
      }
      expected = index + 1
      do throws(ShapeError) {
        try fields[index].read(member.value, &self)
      } catch {
        throw error.inside(fields[index].shape.key)
      }
    }
  }

  private static func index(of member: JSONMember, in fields: [RecordField<Self>], from start: Int) -> Int? {
    for index in fields.indices.dropFirst(start) where member.keyEquals(fields[index].keyBytes) {
      return index
    }
    for index in fields.indices.prefix(start) where member.keyEquals(fields[index].keyBytes) {
      return index
    }
    return nil
  }
}
