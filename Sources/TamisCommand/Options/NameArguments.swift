import ArgumentParser
import TamisAnnotate
import TamisCore

/// What annotate knows besides its own names.
struct NameArguments: ParsableArguments {
  @Option(
    name: .customLong("gazetteer"),
    help: ArgumentHelp(
      "Read names from a file, a line each: name, tab, type, and if wanted a tab and an id.",
      valueName: "file"))
  var gazetteerPath: String?

  /// - Throws: Where the file of names cannot be used; what is wrong with it has been told then.
  func stage() throws -> Annotate {
    guard let gazetteerPath else { return Annotate() }
    let lines = try OptionFile.read(
      gazetteerPath, what: "the names", remedy: "give the path of a file of names")
    do {
      return Annotate(userNames: try UserNames(parsing: lines, name: gazetteerPath))
    } catch {
      Console.tell(error.description)
      throw ExitStatus.usage
    }
  }
}
