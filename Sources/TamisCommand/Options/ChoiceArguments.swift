public import ArgumentParser
public import TamisCore
public import TamisExtract
public import TamisNormalize
public import TamisWrite

// Written as their raw values; the help lists them.
extension StageName: ExpressibleByArgument {}
extension SchemaDialect: ExpressibleByArgument {}
extension CleanupRule: ExpressibleByArgument {}
extension ChineseVariant: ExpressibleByArgument {}
extension FrenchSpacing: ExpressibleByArgument {}
extension Favor: ExpressibleByArgument {}
extension ShardLayout.Compression: ExpressibleByArgument {}
