internal import TamisUnicode

/// Reads a file of site rules: sections in brackets, `key = value`, and comments that begin a line with `#` or
/// `;`.
///
/// The form is INI's and not TOML's or JSON's, because selectors are full of quotes, brackets and `#`: here they
/// stand as they are, to the end of the line.
struct SiteRulesParser {
  private(set) var sections: [SiteSection] = []
  private let lines: [ArraySlice<UInt8>]
  private var problems: [SiteRulesError.Problem] = []
  /// The line that named each place.
  private var known: [SiteSection.Place: Int] = [:]

  init(_ text: [UInt8]) {
    let content = text.starts(with: [0xEF, 0xBB, 0xBF]) ? text[3...] : text[...]
    lines = content.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }

  /// Reads all lines.
  /// - Returns: What is wrong with them.
  mutating func parse() -> [SiteRulesError.Problem] {
    var isInSection = false
    for (index, bytes) in lines.enumerated() {
      let number = index + 1
      guard String(validating: bytes, as: UTF8.self) != nil else {
        add(number, "the line is not UTF-8", "save the file as UTF-8")
        continue
      }
      guard let line = trimmedText(bytes) else { continue }
      switch line.utf8.first {
      case UInt8(ascii: "#"), UInt8(ascii: ";"): continue
      case UInt8(ascii: "["):
        isInSection = true
        // A section that is no section still takes its rules, so that only it is told.
        sections.append(SiteSection(places: places(line, number), line: number))
      default:
        guard isInSection else {
          add(number, "a rule stands before the first section", "begin with the site: [example.org]")
          continue
        }
        readRule(line, number)
      }
    }
    checkSections()
    return problems.sorted { $0.line < $1.line }
  }

  private mutating func add(_ line: Int, _ problem: String, _ remedy: String) {
    problems.append(.init(line: line, problem: problem, remedy: remedy))
  }

  // MARK: Sections

  private mutating func places(_ line: String, _ number: Int) -> [SiteSection.Place] {
    guard line.hasSuffix("]") else {
      add(
        number, "the section does not end with ']'",
        "write [host] or [host/path], and rules in lines of their own")
      return []
    }
    let names = line.dropFirst().dropLast().split(separator: ",", omittingEmptySubsequences: false)
    return names.compactMap { name in
      let name = trimmedText(ArraySlice(name.utf8)) ?? ""
      guard let place = place(name, number) else { return nil }
      if let first = known[place] {
        add(number, "'\(name)' has a section in line \(first)", "put all its rules into one")
      }
      known[place] = known[place] ?? number
      return place
    }
  }

  private mutating func place(_ name: String, _ number: Int) -> SiteSection.Place? {
    if let scheme = name.firstRange(of: "://") {
      add(number, "'\(name)' is a URL", "write the host alone: [\(name[scheme.upperBound...])]")
      return nil
    }
    let slash = name.firstIndex(of: "/") ?? name.endIndex
    var host = String(name[..<slash])
    if host.hasPrefix("*.") { host.removeFirst(2) }
    if host != "*" {
      guard let ascii = Self.host(host) else {
        add(number, "'\(host)' is no host", "write a host such as example.org, without port; [*] is all")
        return nil
      }
      host = ascii
    }
    return SiteSection.Place(host: host, path: String(name[slash...]))
  }

  private static func host(_ name: String) -> String? {
    let allowed = name.utf8.allSatisfy { byte in
      (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 || byte >= 0x80
        || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
    }
    guard allowed, !name.isEmpty, !name.hasPrefix("."), !name.hasSuffix("."), !name.contains(".."),
      let ascii = try? asciiHost(name)
    else { return nil }
    return ascii.hasPrefix("www.") ? String(ascii.dropFirst(4)) : ascii
  }

  /// What can only be told once all sections are known.
  private mutating func checkSections() {
    for section in sections {
      if section.rules.isEmpty && !problems.contains(where: { $0.line >= section.line }) {
        add(section.line, "the section has no rules", "add keep, drop, title, date or author, or take it out")
      }
      // The sections that hold for a page of this one add their attributes to its.
      for place in section.places {
        guard
          let address = PageAddress("http://\(place.host == "*" ? "any.invalid" : place.host)\(place.path)")
        else { continue }
        let names = sections.filter { $0.holds(at: address) }.flatMap { section in
          section.rules.values.flatMap { $0 }.flatMap(\.selector.attributeNames)
        }
        let needed = Set(names.filter(ExtraAttributes.needsSlot)).count
        if needed > ExtraAttributes.maximum {
          add(
            section.line, "the rules for these pages name \(needed) uncommon attributes",
            "of those that extraction does not read itself, \(ExtraAttributes.maximum) can be named")
          break
        }
      }
    }
  }

  // MARK: Rules

  private static let keys = SiteKey.allCases.map(\.rawValue) + ["clean"]

  private mutating func readRule(_ line: String, _ number: Int) {
    guard let equals = line.firstIndex(of: "=") else {
      add(number, "expected 'key = value'", "write for example: drop = .promo")
      return
    }
    let name = (trimmedText(ArraySlice(line[..<equals].utf8)) ?? "").lowercased()
    // From the line as it was: white space in quotes counts.
    let raw = lines[number - 1]
    let start = raw.firstIndex(of: UInt8(ascii: "=")).map { $0 + 1 } ?? raw.endIndex
    var value = raw[start...]
    while let first = value.first, first <= 0x20 { value.removeFirst() }
    while let last = value.last, last <= 0x20 { value.removeLast() }
    guard !value.isEmpty else {
      add(number, "'\(name)' has no value", "write a selector after '=', or take the line out")
      return
    }
    if name == "clean" { return readClean(String(decoding: value, as: UTF8.self).lowercased(), number) }
    guard let key = SiteKey(rawValue: name) else {
      let advice = NearestName.advice(for: name, among: Self.keys)
      add(number, "'\(name)' is no key", advice ?? "keys are " + Self.keys.joined(separator: ", "))
      return
    }
    do throws(SelectorError) {
      let isPath =
        value.first == UInt8(ascii: "/") || value.starts(with: "./".utf8) || value.starts(with: "(".utf8)
      let selector = isPath ? try XPathParser.selector(value) : try CSSSelectorParser.selector(value)
      if key == .keep || key == .drop, selector.alternatives.contains(where: { $0.value != .element }) {
        throw SelectorError(
          problem: "'\(name)' is about elements, not about attributes or texts",
          remedy: "end the selector with an element")
      }
      let rule = SiteSection.Rule(
        selector: selector, text: String(decoding: value, as: UTF8.self), line: number)
      sections[sections.count - 1].rules[key, default: []].append(rule)
    } catch {
      add(number, error.problem, error.remedy)
    }
  }

  private mutating func readClean(_ value: String, _ number: Int) {
    switch value {
    case "yes", "true", "on": sections[sections.count - 1].cleans = true
    case "no", "false", "off": sections[sections.count - 1].cleans = false
    default: add(number, "'clean' is '\(value)'", "write yes or no")
    }
  }
}

extension NodeSelector {
  /// The names of all attributes it looks at, in lower case.
  var attributeNames: [[UInt8]] {
    alternatives.flatMap { alternative -> [[UInt8]] in
      let names = alternative.path.attributeNames
      if case .attribute(let name) = alternative.value { return names + [name] }
      return names
    }
  }
}

extension NodePath {
  fileprivate var attributeNames: [[UInt8]] { steps.flatMap(\.tests).flatMap(\.attributeNames) }
}

extension NodeTest {
  fileprivate var attributeNames: [[UInt8]] {
    switch self {
    case .attribute(let name, _): [name]
    case .matches(let paths), .has(let paths): paths.flatMap(\.attributeNames)
    case .all(let tests), .any(let tests), .none(let tests): tests.flatMap(\.attributeNames)
    default: []
    }
  }
}
