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

  @Option(
    name: .customLong("entity-model"), parsing: .singleValue,
    help: ArgumentHelp(
      "Find names with a model that 'tamis train-entities' wrote, in its language; repeatable.",
      valueName: "file"))
  var modelPaths: [String] = []

  /// - Throws: Where a file cannot be used; what is wrong with it has been told then.
  func stage() throws -> Annotate {
    do {
      var models = EntityModels()
      for path in modelPaths {
        let bytes = try OptionFile.read(path, what: "the model", remedy: "give the path of a model of names")
        try models.add(bytes, name: path)
      }
      return Annotate(userNames: try userNames(), models: models)
    } catch let error as TamisError {
      Console.tell(error.description)
      throw ExitStatus.usage
    }
  }

  private func userNames() throws -> UserNames? {
    guard let gazetteerPath else { return nil }
    let lines = try OptionFile.read(
      gazetteerPath, what: "the names", remedy: "give the path of a file of names")
    return try UserNames(parsing: lines, name: gazetteerPath)
  }
}
