extension JSONWriter {
  /// Writes a list whose elements `body` writes.
  package mutating func list<Element>(_ elements: [Element], _ body: (Element, inout JSONWriter) -> Void) {
    beginList()
    for (place, element) in elements.enumerated() {
      if place > 0 { comma() }
      body(element, &self)
    }
    endList()
  }

  package mutating func member(_ name: String, _ value: String) {
    key(name)
    string(value)
  }

  package mutating func member(_ name: String, _ value: Int) {
    key(name)
    integer(value)
  }

  /// Writes an object whose members `body` writes.
  package mutating func object(_ body: (inout JSONWriter) -> Void) {
    beginObject()
    body(&self)
    endObject()
  }
}
