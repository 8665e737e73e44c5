public import ArgumentParser
public import TamisCore

// Written as their raw values; the help lists them.
extension StageName: ExpressibleByArgument {}
extension SchemaDialect: ExpressibleByArgument {}
