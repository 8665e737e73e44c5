/// A page's `meta` elements: values by name, in document order.
struct MetaTags {
  private var values: [String: [String]] = [:]

  /// - Parameter name: Of any case; `property`, `name`, `itemprop` and `http-equiv` are one.
  mutating func add(_ name: String, _ value: String) { values[name.lowercased(), default: []].append(value) }

  subscript(name: String) -> [String] { values[name] ?? [] }

  /// The names that `condition` accepts, sorted.
  func names(where condition: (String) -> Bool) -> [String] { values.keys.filter(condition).sorted() }

  /// The first value of the first name that has one.
  func first(of names: [String]) -> String? {
    for name in names {
      if let value = values[name]?.first { return value }
    }
    return nil
  }

  /// All values of the first name that has one.
  func all(of names: [String]) -> [String] { names.lazy.compactMap { values[$0] }.first ?? [] }
}
