import ArgumentParser
import TamisCore
import TamisExtract

/// Prints what the block model sees of each page, for training it anew.
struct BlockFeaturesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "block-features",
    abstract: "Print what the block model sees of each page, for training.",
    discussion: "Reads page records from standard input. The first line names the features.",
    shouldDisplay: false)

  func run() throws {
    var reader = try RecordReader()
    let extract = Extract()
    var json = JSONWriter()
    TrainingTable.writeNames(to: &json)
    Console.write(String(decoding: json.bytes, as: UTF8.self))
    while let line = readLine() {
      json.removeAll()
      let page = try reader.page(Array(line.utf8))
      try extract.trainingTable(page).write(to: &json)
      Console.write(String(decoding: json.bytes, as: UTF8.self))
    }
  }
}
