import Glibc
import TamisTestSupport
import Testing

@testable import TamisCore

/// Public test cases for JSON readers, where they are: `TAMIS_EVAL`, else beside the package.
private enum JSONCases {
  static let folder: String = {
    let data = getenv("TAMIS_EVAL").map { String(cString: $0) } ?? "\(repositoryFolder)/../shared/eval"
    return "\(data)/reliability/cases/json"
  }()

  static let names: [String] = {
    let names = folderNames(at: folder).filter { $0.hasSuffix(".json") }
    if names.isEmpty { print("notice: no cases at \(folder): set TAMIS_EVAL to the evaluation data") }
    return names
  }()
}

@Suite("Reading JSON")
struct JSONDocumentTests {
  private func parses(_ json: [UInt8]) throws -> Bool {
    var parser = try JSONParser()
    do {
      try json.withUnsafeBufferPointer { try parser.parse($0) { walk($0) } }
      return true
    } catch is JSONError {
      return false
    }
  }

  /// Reads every value in every way, which must not trap.
  private func walk(_ value: JSONValue) {
    _ = (value.boolean, value.integer, value.number, value.string, value.utf8, value.raw, value.kindName)
    if value.isArray {
      var elements = value.elements()
      while let element = elements.next() { walk(element) }
    } else if value.isObject {
      var members = value.members()
      while let member = members.next() { walk(member.value) }
    }
  }

  @Test(
    "Valid, invalid and doubtful texts", .enabled(if: !JSONCases.names.isEmpty), arguments: JSONCases.names)
  func cases(name: String) throws {
    let parses = try parses(readFile(at: "\(JSONCases.folder)/\(name)"))
    switch name.prefix(2) {
    case "y_": #expect(parses)
    case "n_": #expect(!parses)
    default: break
    }
  }

  @Test(
    "Surrogates without their half are no text",
    arguments: [
      #""\ud800""#, #""\udc00""#, #""a\udfffb""#, #""\ud800\ud800""#, #""\ud83d x""#, #"{"\ud800":1}"#,
      #""\ud800\n""#, #""\\\ud800""#, #""\DC00""#, #""\udbff\\udc00""#,
    ])
  func loneSurrogates(json: String) throws {
    #expect(try !parses(Array(json.utf8)))
  }

  @Test(
    "Pairs and what only looks like a surrogate are",
    arguments: [
      (#""\ud83d\ude00""#, "😀"), (#""\uD83D\uDE00!""#, "😀!"), (#""\\ud800""#, "\\ud800"),
      (#""\ud7ff\ue000""#, "\u{D7FF}\u{E000}"),
    ])
  func pairs(json: String, text: String) throws {
    var parser = try JSONParser()
    try Array(json.utf8).withUnsafeBufferPointer { json in
      try parser.parse(json) { value in #expect(value.string == text) }
    }
  }

  @Test(
    "Whole numbers",
    arguments: [
      ("5", 5), ("5.0", 5), ("5e2", 500), ("-3", -3), ("5.5", nil), ("9223372036854775807", Int.max),
      ("9223372036854775808", nil), ("1e300", nil), ("\"5\"", nil),
    ] as [(String, Int?)])
  func integers(json: String, value: Int?) throws {
    var parser = try JSONParser()
    try Array(json.utf8).withUnsafeBufferPointer { json in
      try parser.parse(json) { #expect($0.integer == value) }
    }
  }

  @Test("Nesting beyond the limit is an error, not a crash")
  func depth() throws {
    let deep = [UInt8](repeating: UInt8(ascii: "["), count: 100_000)
    #expect(try !parses(deep + [UInt8](repeating: UInt8(ascii: "]"), count: 100_000)))
  }

  @Test("Nothing is not JSON", arguments: ["", " ", "\n", "\u{FEFF}"])
  func nothing(json: String) throws {
    #expect(try !parses(Array(json.utf8)))
  }

  @Test("A parser reads many texts, one after the other, bad ones between")
  func reuse() throws {
    var parser = try JSONParser()
    for number in 0..<100 {
      let json = Array((number % 3 == 0 ? "{\"a\":" : "{\"a\":\(number)}").utf8)
      let value = try? json.withUnsafeBufferPointer { json in
        try parser.parse(json) { $0.member("a")?.integer }
      }
      #expect(value == (number % 3 == 0 ? nil : number))
    }
  }
}
