internal import TamisCore

/// Of a record's line what figures are made from.
///
/// The rest is passed over, and keys are compared one by one: reading whole records through their definition takes
/// several times as long, and a report reads many.
struct ReportedRecord {
  private(set) var schema: String?
  private(set) var stage: String?
  private(set) var id: String?
  private(set) var url: String?
  private(set) var source: String?
  private(set) var title: String?
  private(set) var published: String?
  private(set) var text: TextCount?
  private(set) var removed: [Removal] = []
  private(set) var language: String?
  private(set) var names: [Name] = []
  private(set) var numbers: [Number] = []
  // Of error and drop records.
  private(set) var code: String?
  private(set) var reason: String?
  private(set) var message: String?

  struct Removal {
    var chromeClass = ""
    var rule = ""
    var characters = 0
  }

  struct Name {
    var kind = EntityMention.Kind.other
    var norm = ""
    var entity: String?
  }

  struct Number {
    var kind = NumberMention.Kind.number
    // Only of money.
    var text = ""
    var value: String?
    var unit: String?
  }

  init(reading root: JSONValue) throws(ShapeError) {
    guard root.isObject else { throw ShapeError(expected: "an object", found: root.kindName) }
    var members = root.members()
    while let member = members.next() {
      if member.isNamed("text") {
        if !member.value.isNull { text = try TextCount(reading: member.value) }
      } else if member.isNamed("removed") {
        try member.each { (part) throws(ShapeError) in removed.append(try Removal(reading: part)) }
      } else if member.isNamed("entities") {
        try member.each { (mention) throws(ShapeError) in names.append(try Name(reading: mention)) }
      } else if member.isNamed("numbers") {
        try member.each { (mention) throws(ShapeError) in numbers.append(try Number(reading: mention)) }
      } else {
        try readText(member)
      }
    }
  }

  private mutating func readText(_ member: JSONMember) throws(ShapeError) {
    if member.isNamed("schema") {
      schema = try member.text()
    } else if member.isNamed("stage") {
      stage = try member.text()
    } else if member.isNamed("id") {
      id = try member.text()
    } else if member.isNamed("url") {
      url = try member.text()
    } else if member.isNamed("source") {
      source = try member.text()
    } else if member.isNamed("title") {
      title = try member.text()
    } else if member.isNamed("published") {
      published = try member.text()
    } else if member.isNamed("lang") {
      language = try member.text()
    } else if member.isNamed("code") {
      code = try member.text()
    } else if member.isNamed("reason") {
      reason = try member.text()
    } else if member.isNamed("message") {
      message = try member.text()
    }
  }
}

extension ReportedRecord.Removal {
  fileprivate init(reading value: JSONValue) throws(ShapeError) {
    var members = try value.membersOfObject()
    while let member = members.next() {
      if member.isNamed("cls") {
        chromeClass = try member.text() ?? ""
      } else if member.isNamed("rule") {
        rule = try member.text() ?? ""
      } else if member.isNamed("chars") {
        characters = try Int?(reading: member.value) ?? 0
      }
    }
  }
}

extension ReportedRecord.Name {
  fileprivate init(reading value: JSONValue) throws(ShapeError) {
    var members = try value.membersOfObject()
    while let member = members.next() {
      if member.isNamed("type") {
        kind = try EntityMention.Kind?(reading: member.value) ?? .other
      } else if member.isNamed("norm") {
        norm = try member.text() ?? ""
      } else if member.isNamed("entity") {
        entity = try member.text()
      }
    }
  }
}

extension ReportedRecord.Number {
  fileprivate init(reading value: JSONValue) throws(ShapeError) {
    var members = try value.membersOfObject()
    // The type decides whether the rest is wanted, and may come behind it.
    var (surface, exact, currency): (JSONMember?, JSONMember?, JSONMember?)
    while let member = members.next() {
      if member.isNamed("type") {
        kind = try NumberMention.Kind?(reading: member.value) ?? .number
      } else if member.isNamed("text") {
        surface = member
      } else if member.isNamed("value_text") {
        exact = member
      } else if member.isNamed("unit") {
        currency = member
      }
    }
    guard kind == .money else { return }
    text = try surface?.text() ?? ""
    self.value = try exact?.text()
    unit = try currency?.text()
  }
}

extension JSONMember {
  fileprivate func isNamed(_ name: StaticString) -> Bool {
    keyEquals(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
  }

  /// Nil for null.
  fileprivate func text() throws(ShapeError) -> String? {
    if value.isNull { return nil }
    guard let text = value.string else {
      throw ShapeError(expected: "a string", found: value.kindName).inside(key)
    }
    return text
  }

  fileprivate func each(_ body: (JSONValue) throws(ShapeError) -> Void) throws(ShapeError) {
    if value.isNull { return }
    guard value.isArray else { throw ShapeError(expected: "a list", found: value.kindName).inside(key) }
    var elements = value.elements()
    while let element = elements.next() {
      do throws(ShapeError) { try body(element) } catch { throw error.inside(key) }
    }
  }
}

extension JSONValue {
  fileprivate func membersOfObject() throws(ShapeError) -> JSONMembers {
    guard isObject else { throw ShapeError(expected: "an object", found: kindName) }
    return members()
  }
}
