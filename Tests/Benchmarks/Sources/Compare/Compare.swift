internal import Glibc

/// Measures what tamis costs on a list of pages, beside libxml2 and, where asked, other extractors.
///
/// All contenders run once a round, one after the other, every second round in reverse, so that neither a
/// disturbance of the machine nor their order favours one; each figure is the median of its rounds.
@main
struct Compare {
  static func main() {
    do throws(Failure) {
      try compare(Arguments(CommandLine.arguments.dropFirst()))
    } catch {
      _ = "Compare: \(error)\n".withCString { write(STDERR_FILENO, $0, strlen($0)) }
      exit(error.isUsage ? 64 : 1)
    }
  }

  private static func compare(_ arguments: Arguments) throws(Failure) {
    let list = arguments.list
    var contenders = [
      Contender.bareParse(arguments.bare, list: list), .readingParse(arguments.bare, list: list),
      .extract(arguments.extract, list: list),
    ]
    contenders += Contender.tamis(arguments.tamis, list: list)
    if let peers = arguments.peers {
      contenders += Contender.peers(python: peers.python, script: peers.script, list: list)
    }
    var samples = contenders.map { _ in [Sample]() }
    for round in 0..<arguments.rounds {
      let order = round % 2 == 0 ? Array(contenders.indices) : contenders.indices.reversed()
      for index in order { samples[index].append(try Sample(of: contenders[index])) }
    }
    report(zip(contenders, samples).map { ($0, $1) }, rounds: arguments.rounds)
  }

  private static func report(_ results: [(Contender, [Sample])], rounds: Int) {
    guard let baseline = results.first?.1, let pages = baseline[0].pages, let bytes = baseline[0].bytes,
      pages > 0
    else { return }
    let megabytes = Double(bytes) / 1e6
    print(
      "\(pages) pages, \(megabytes.fixed(1)) MB; CPU time, user and system; median of \(rounds) rounds, "
        + "± half their spread\n")
    var table = Table(["", "CPU s", "±", "ratio", "MB/s", "pages/s", "ms/page", "peak MiB"])
    var plot = BarPlot()
    let bare = median(baseline.map(\.cpu))
    for (contender, samples) in results {
      let times = samples.map(\.cpu)
      let cpu = median(times)
      let spread = ((times.max() ?? cpu) - (times.min() ?? cpu)) / 2
      let peak = median(samples.map { Double($0.peak) })
      plot.add(contender.name, cpu / Double(pages) * 1000)
      table.add([
        contender.name, cpu.fixed(2), spread.fixed(2), (cpu / bare).fixed(2), (megabytes / cpu).fixed(1),
        (Double(pages) / cpu).fixed(0), (cpu / Double(pages) * 1000).fixed(2), (peak / 1_048_576).fixed(0),
      ])
    }
    print(table.text)
    print("\nms of CPU time a page, on a logarithmic scale:")
    print(plot.text)
  }

  /// The middle value; of an even number, the mean of the two in the middle.
  private static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
}
