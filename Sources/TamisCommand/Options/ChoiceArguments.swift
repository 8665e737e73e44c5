public import ArgumentParser
public import TamisCore
public import TamisExtract
public import TamisFilter
public import TamisNormalize
public import TamisReport
public import TamisWrite

// Written as their raw values; the help lists them.
extension StageName: ExpressibleByArgument {}
extension SchemaDialect: ExpressibleByArgument {}
extension CleanupRule: ExpressibleByArgument {}
extension ChineseVariant: ExpressibleByArgument {}
extension FrenchSpacing: ExpressibleByArgument {}
extension Favor: ExpressibleByArgument {}
extension ShardLayout.Compression: ExpressibleByArgument {}
extension DuplicateSearch.Kind: ExpressibleByArgument {}
extension ExportFormat: ExpressibleByArgument {}
extension ArticleExport.Mentions: ExpressibleByArgument {}
extension ReportPage.Language: ExpressibleByArgument {}

extension PublishedDay: ExpressibleByArgument {
  /// As on the command line, where nothing may come behind the day.
  public init?(argument: String) {
    guard argument.utf8.count <= 10 else { return nil }
    self.init(argument)
  }
}
