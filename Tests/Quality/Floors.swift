import TamisCore
import TamisTestSupport

/// The figures that must not get worse: `floors.json`. Floors rise with what is reached; one goes down only
/// with a reason, which is kept beside it.
struct Floors: Equatable {
  /// In thousandths, by the figure's name.
  private(set) var floors: [String: Int] = [:]
  private(set) var lowered: [Lowering] = []

  /// A floor that was taken down.
  struct Lowering: Equatable {
    var figure: String
    /// In thousandths.
    var from: Int
    /// In thousandths.
    var to: Int
    var reason: String
  }

  /// What `FLOORS` in the environment asks for.
  enum Change: Equatable {
    /// `FLOORS=update`: floors rise to what is measured, and new figures get one.
    case raise
    /// `FLOORS=lower FLOORS_REASON=…`: floors become what is measured.
    case lower(reason: String)

    /// - Throws: Where `FLOORS` is neither, or a reason is missing.
    init?(floors: String?, reason: String?) throws {
      switch floors {
      case nil: return nil
      case "update": self = .raise
      case "lower":
        guard let reason else { throw BadChange(problem: "FLOORS=lower needs FLOORS_REASON") }
        self = .lower(reason: reason)
      case let other?: throw BadChange(problem: "FLOORS is update or lower, not \(other)")
      }
    }

    struct BadChange: Error, Equatable { let problem: String }
  }

  /// The floors as measured figures say.
  mutating func apply(_ change: Change, measured: [String: Double]) {
    for (name, figure) in measured.sorted(by: { $0.key < $1.key }) {
      let reached = Self.thousandths(figure)
      guard let floor = floors[name], reached < floor else {
        floors[name] = reached
        continue
      }
      if case .lower(let reason) = change {
        floors[name] = reached
        lowered.append(Lowering(figure: name, from: floor, to: reached, reason: reason))
      }
    }
  }

  /// What is wrong with measured figures, in words; empty where all is well.
  /// - Parameter owned: Which floors the figures must have.
  func complaints(about measured: [String: Double], owned: (String) -> Bool) -> [String] {
    let missing = floors.keys.filter { owned($0) && measured[$0] == nil }
    let complaints = measured.compactMap { name, figure -> String? in
      guard let floor = floors[name] else { return "\(name) has no floor: FLOORS=update adds it" }
      guard Self.thousandths(figure) < floor else { return nil }
      return "\(name) is \(figure), below its floor \(Self.decimal(floor))"
    }
    return (complaints + missing.map { "\($0) has a floor and was not measured" }).sorted()
  }

  /// Rounded down, but for what binary fractions lack.
  private static func thousandths(_ figure: Double) -> Int { Int(figure * 1000 + 1e-6) }

  private static func decimal(_ thousandths: Int) -> Double { Double(thousandths) / 1000 }
}

extension Floors {
  static let path = "\(repositoryFolder)/Tests/Quality/floors.json"

  init(json: [UInt8]) throws {
    let read = try Figures(json: json)
    for (path, number) in read.numbers where path.hasPrefix("floors/") {
      floors[String(path.dropFirst("floors/".count))] = Self.thousandths(number)
    }
    var index = 0
    while let figure = read.texts["lowered/\(index)/figure"] {
      lowered.append(
        Lowering(
          figure: figure, from: Self.thousandths(read.numbers["lowered/\(index)/from"] ?? 0),
          to: Self.thousandths(read.numbers["lowered/\(index)/to"] ?? 0),
          reason: read.texts["lowered/\(index)/reason"] ?? ""))
      index += 1
    }
  }

  /// A line for each floor and each lowering, so that a diff tells what changed.
  var json: [UInt8] {
    let lines = floors.sorted { $0.key < $1.key }.map { name, floor in
      "    \(Self.quoted(name)): \(Self.decimal(floor))"
    }
    let reasons = lowered.map {
      """
          {"figure": \(Self.quoted($0.figure)), "from": \(Self.decimal($0.from)), \
      "to": \(Self.decimal($0.to)), "reason": \(Self.quoted($0.reason))}
      """
    }
    return Array(
      """
      {
        "floors": {
      \(lines.joined(separator: ",\n"))
        },
        "lowered": [\(reasons.isEmpty ? "" : "\n\(reasons.joined(separator: ",\n"))\n  ")]
      }

      """.utf8)
  }

  private static func quoted(_ text: String) -> String {
    var json = JSONWriter()
    json.string(text)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
