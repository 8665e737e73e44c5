import ArgumentParser

@main
struct TamisCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "tamis")
}
