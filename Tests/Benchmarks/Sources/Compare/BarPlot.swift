import Glibc

/// Bars of a terminal, on a logarithmic scale: what takes ten times as long is a fixed length longer.
struct BarPlot {
  private var bars: [(name: String, value: Double)] = []
  private static let width = 60.0

  mutating func add(_ name: String, _ value: Double) { bars.append((name, value)) }

  var text: String {
    let values = bars.map(\.value).filter { $0 > 0 }
    guard let least = values.min(), let most = values.max() else { return "" }
    // The shortest bar has a length too.
    let low = log10(least) - 0.2
    let span = max(log10(most) - low, 0.1)
    let names = bars.map(\.name.count).max() ?? 0
    return bars.map { bar in
      let length = bar.value > 0 ? Int((log10(bar.value) - low) / span * Self.width) : 0
      let name = bar.name + String(repeating: " ", count: names - bar.name.count)
      return "\(name)  \(String(repeating: "█", count: max(1, length))) \(bar.value.fixed(2))"
    }.joined(separator: "\n")
  }
}
