internal import TamisCore

/// What a grammar found, in bytes of the text, before offsets are converted.
///
/// A value that is one reference: it passes through many hands, and most of it stays empty.
struct Mention {
  private var fields: Fields

  init(_ kind: NumberMention.Kind, start: Int, end: Int) { fields = Fields(kind, start: start, end: end) }

  /// Makes the fields this value's own, before they change.
  @inline(__always)
  private mutating func own() {
    if !isKnownUniquelyReferenced(&fields) { fields = Fields(fields) }
  }

  private final class Fields {
    @exclusivity(unchecked) var kind: NumberMention.Kind
    @exclusivity(unchecked) var start: Int
    @exclusivity(unchecked) var end: Int
    @exclusivity(unchecked) var coreStart: Int
    @exclusivity(unchecked) var coreEnd: Int
    @exclusivity(unchecked) var value: Exact?
    @exclusivity(unchecked) var low: Exact?
    @exclusivity(unchecked) var high: Exact?
    @exclusivity(unchecked) var lowIncluded: Bool?
    @exclusivity(unchecked) var highIncluded: Bool?
    @exclusivity(unchecked) var unit: String?
    @exclusivity(unchecked) var form: NumberForm?
    @exclusivity(unchecked) var modifier: NumberMention.Modifier?
    @exclusivity(unchecked) var iso: String?
    @exclusivity(unchecked) var resolved: Period?
    @exclusivity(unchecked) var flags: [NumberMention.Flag] = []
    @exclusivity(unchecked) var alternatives: [String] = []
    @exclusivity(unchecked) var parts: [(start: Int, end: Int, value: Exact)] = []

    init(_ kind: NumberMention.Kind, start: Int, end: Int) {
      self.kind = kind
      self.start = start
      self.end = end
      coreStart = start
      coreEnd = end
    }

    init(_ other: Fields) {
      kind = other.kind
      start = other.start
      end = other.end
      coreStart = other.coreStart
      coreEnd = other.coreEnd
      value = other.value
      low = other.low
      high = other.high
      lowIncluded = other.lowIncluded
      highIncluded = other.highIncluded
      unit = other.unit
      form = other.form
      modifier = other.modifier
      iso = other.iso
      resolved = other.resolved
      flags = other.flags
      alternatives = other.alternatives
      parts = other.parts
    }
  }
}

extension Mention {
  var kind: NumberMention.Kind {
    get { fields.kind }
    set {
      own()
      fields.kind = newValue
    }
  }
  var start: Int {
    get { fields.start }
    set {
      own()
      fields.start = newValue
    }
  }
  var end: Int {
    get { fields.end }
    set {
      own()
      fields.end = newValue
    }
  }
  var coreStart: Int {
    get { fields.coreStart }
    set {
      own()
      fields.coreStart = newValue
    }
  }
  var coreEnd: Int {
    get { fields.coreEnd }
    set {
      own()
      fields.coreEnd = newValue
    }
  }
  var value: Exact? {
    get { fields.value }
    set {
      own()
      fields.value = newValue
    }
  }
  var low: Exact? {
    get { fields.low }
    set {
      own()
      fields.low = newValue
    }
  }
  var high: Exact? {
    get { fields.high }
    set {
      own()
      fields.high = newValue
    }
  }
  var lowIncluded: Bool? {
    get { fields.lowIncluded }
    set {
      own()
      fields.lowIncluded = newValue
    }
  }
  var highIncluded: Bool? {
    get { fields.highIncluded }
    set {
      own()
      fields.highIncluded = newValue
    }
  }
  var unit: String? {
    get { fields.unit }
    set {
      own()
      fields.unit = newValue
    }
  }
  var form: NumberForm? {
    get { fields.form }
    set {
      own()
      fields.form = newValue
    }
  }
  var modifier: NumberMention.Modifier? {
    get { fields.modifier }
    set {
      own()
      fields.modifier = newValue
    }
  }
  var iso: String? {
    get { fields.iso }
    set {
      own()
      fields.iso = newValue
    }
  }
  var resolved: Period? {
    get { fields.resolved }
    set {
      own()
      fields.resolved = newValue
    }
  }
  var flags: [NumberMention.Flag] {
    get { fields.flags }
    _modify {
      own()
      yield &fields.flags
    }
  }
  var alternatives: [String] {
    get { fields.alternatives }
    _modify {
      own()
      yield &fields.alternatives
    }
  }
  var parts: [(start: Int, end: Int, value: Exact)] {
    get { fields.parts }
    _modify {
      own()
      yield &fields.parts
    }
  }
}
