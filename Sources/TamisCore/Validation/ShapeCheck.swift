/// Compares a JSON value with its definition and collects what differs.
struct ShapeCheck {
  private(set) var problems: [String] = []
  /// The keys and indices that lead to the value being looked at.
  private var path: [String] = []

  /// - Parameters:
  ///   - stage: The record's stage, which decides the keys it must have; nil: all of `fields`.
  ///   - takesOthers: Whether other keys may be there.
  mutating func object(
    _ value: JSONValue, _ fields: [FieldShape], stage: StageName? = nil, takesOthers: Bool = false
  ) {
    guard value.isObject else { return wrong("an object", value) }
    var isSeen = [Bool](repeating: false, count: fields.count)
    var others: Set<String> = []
    var expected = 0
    var members = value.members()
    while let member = members.next() {
      let key = member.key
      path.append(key)
      defer { path.removeLast() }
      guard let index = Self.index(of: key, in: fields, from: expected) else {
        if !takesOthers { report("the definition has no key \(place)") }
        if !others.insert(key).inserted { report("the key \(place) is there twice") }
        anything(member.value)
        continue
      }
      if isSeen[index] { report("the key \(place) is there twice") }
      isSeen[index] = true
      expected = index + 1
      check(member.value, fields[index].shape)
    }
    for (index, field) in fields.enumerated() where !isSeen[index] && !field.isOptional {
      if let stage, let since = field.since, since > stage { continue }
      path.append(field.key)
      report("the key \(place) is missing")
      path.removeLast()
    }
  }

  private mutating func check(_ value: JSONValue, _ shape: Shape) {
    switch shape {
    case .string: if !value.isString { wrong("a string", value) }
    case .boolean: if !value.isBoolean { wrong("true or false", value) }
    case .integer:
      guard let number = value.integer else { return wrong("a whole number", value) }
      if number < 0 { report("expected 0 or more in \(place), found \(number)") }
      size(value)
    case .number: if value.number == nil { wrong("a number", value) } else { size(value) }
    case .choice(let names):
      guard let name = value.string else { return wrong("a string", value) }
      if !names.contains(name) {
        report("expected one of \(names.joined(separator: ", ")) in \(place), found '\(name.prefix(40))'")
      }
    case .optional(let wrapped): if !value.isNull { check(value, wrapped) }
    case .list(let element):
      guard value.isArray else { return wrong("a list", value) }
      var elements = value.elements()
      var index = 0
      while let next = elements.next() {
        path.append(String(index))
        check(next, element)
        path.removeLast()
        index += 1
      }
    case .object(let fields): object(value, fields)
    case .anything: anything(value)
    }
  }

  /// A value without definition. It still must not hold what typed readers cannot read.
  private mutating func anything(_ value: JSONValue) {
    if value.isObject {
      var members = value.members()
      var keys: Set<String> = []
      while let member = members.next() {
        path.append(member.key)
        if !keys.insert(member.key).inserted { report("the key \(place) is there twice") }
        anything(member.value)
        path.removeLast()
      }
    } else if value.isArray {
      var elements = value.elements()
      while let element = elements.next() { anything(element) }
    } else {
      size(value)
    }
  }

  private mutating func size(_ value: JSONValue) {
    if value.isBeyondDoubles { report("a whole number in \(place) is not below 2^53") }
  }

  private mutating func wrong(_ expected: String, _ value: JSONValue) {
    report(ShapeError(expected: expected, found: value.kindName, path: path).problem)
  }

  private mutating func report(_ problem: String) { problems.append(problem) }

  private var place: String { "'\(path.joined(separator: "."))'" }

  /// Records are mostly in the order of the definition, so the next key is tried first.
  private static func index(of key: String, in fields: [FieldShape], from start: Int) -> Int? {
    fields[start...].firstIndex { $0.key == key } ?? fields[..<start].firstIndex { $0.key == key }
  }
}
