/// Words of attributes that say what an element is for, where its classes do not: sites whose style sheets are compiled
/// have classes such as `css-1a2b3c`, and name their parts for search engines, screen readers and tests.
///
/// `itemprop="description"`, `aria-label="Related products"`, `data-testid="product-details"`. The words of each
/// attribute are words of their own: a role *main* is no class *main*.
enum PurposeWords {
  /// Longer values are sentences for readers, and name nothing. In bytes.
  static let longest = 60

  /// Tells the words of an attribute from those of classes; nil for an attribute that is not read here.
  static func mark(of attribute: HTMLAttribute) -> UInt64? {
    switch attribute {
    case .itemprop: 0x9E37_79B9
    case .role: 0x85EB_CA6B
    case .ariaLabel: 0xC2B2_AE35
    case .dataTestID: 0x27D4_EB2F
    default: nil
    }
  }

  /// Calls `body` with the hash of each word and of each pair of words, as `ClassWords` does.
  /// - Complexity: O(*n*), without allocation.
  static func forEach(_ value: ArraySlice<UInt8>, mark: UInt64, _ body: (UInt64) -> Void) {
    guard value.count <= longest else { return }
    ClassWords.forEach(value) { body($0 ^ mark) }
  }
}
