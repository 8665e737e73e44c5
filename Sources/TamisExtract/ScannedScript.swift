// What the scan before the parser tells of scripts: where their contents are in the page.
extension PreScan {
  /// A script element that holds JSON.
  struct DataScript {
    /// The content in bytes of the page.
    let content: Range<Int>
    /// Whether its type is `application/ld+json`.
    let isLinkedData: Bool
    /// Its id, in bytes of the page; empty without one.
    var id: Range<Int> = 0..<0
  }

  /// A text that may hold the state of a page.
  enum StateText {
    /// The content of a script that begins with `window.__INITIAL_STATE__ =` or the like.
    case script(Range<Int>)
    /// The value of an attribute, its character references not decoded.
    case attribute(Range<Int>)
  }
}
