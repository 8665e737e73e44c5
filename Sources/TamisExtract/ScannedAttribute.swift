extension PreScan {
  /// An attribute whose value has no character references: it goes past the parser.
  struct ScannedAttribute {
    let name: HTMLAttribute
    /// Whether it is its element's last.
    var isLast = false
    private let start: Int32
    private let end: Int32

    /// The value in bytes of the page.
    var value: Range<Int> { Int(start)..<Int(end) }

    /// - Parameter value: Within 0..<2³¹.
    init(name: HTMLAttribute, value: Range<Int>) {
      self.name = name
      start = Int32(value.lowerBound)
      end = Int32(value.upperBound)
    }
  }
}
