/// Attributes that extraction itself never reads and the pre-scan therefore drops, kept for one page because
/// a selector of its site names them, such as `data-component`.
struct ExtraAttributes: Sendable {
  /// In lower case, each at the place of its slot.
  private let names: [[UInt8]]

  /// As many as `HTMLAttribute` has slots.
  static let maximum = HTMLAttribute.extras.count

  static let none = ExtraAttributes([])

  /// - Parameter names: In lower case. Those that are read anyhow take no slot; none after the last slot counts.
  init(_ names: some Sequence<[UInt8]>) {
    var kept: [[UInt8]] = []
    for name in names where Self.needsSlot(name) && !kept.contains(name) && kept.count < Self.maximum {
      kept.append(name)
    }
    self.names = kept
  }

  /// Whether an attribute is not read anyhow.
  static func needsSlot(_ name: [UInt8]) -> Bool {
    name.withUnsafeBufferPointer { HTMLAttribute(name: $0) } == nil
  }

  var isEmpty: Bool { names.isEmpty }

  /// The slot of a name, ignoring ASCII case; nil for an attribute nobody reads.
  func slot(_ name: UnsafeBufferPointer<UInt8>) -> HTMLAttribute? {
    for (index, known) in names.enumerated() where known.count == name.count {
      if zip(known, name).allSatisfy({ $0 == $1 || ($1 &- UInt8(ascii: "A") < 26 && $0 == $1 | 0x20) }) {
        return HTMLAttribute.extras[index]
      }
    }
    return nil
  }

  /// The attribute by which a tree keeps a name.
  func attribute(named name: [UInt8]) -> HTMLAttribute? {
    name.withUnsafeBufferPointer { HTMLAttribute(name: $0) ?? slot($0) }
  }
}
