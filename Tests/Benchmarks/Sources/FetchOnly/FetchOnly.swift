import TamisCore
import TamisFetch

/// Fetches the URLs on standard input and throws the pages away: what `tamis fetch` costs before it decodes a page and
/// writes a record. USAGE: FetchOnly CONNECTIONS PORT HOSTS, for the hosts of PageServer.
@main
enum FetchOnly {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count == 4, let connections = Int(arguments[1]), let hosts = Int(arguments[3]) else {
      print("USAGE: FetchOnly CONNECTIONS PORT HOSTS")
      return
    }
    var http = HTTPOptions(allowedHosts: Set((1...hosts).map { "127.0.1.\($0):\(arguments[2])" }))
    http.connections = connections
    http.delay = 0
    http.honoursRobots = false
    var urls: [String] = []
    while let line = readLine() { urls.append(line) }
    var reader = FetchingReader(inputs: urls, options: InputOptions(), fetch: Fetch(http: http))
    var pages = 0
    while let item = reader.next() {
      if case .served = item { pages += 1 }
    }
    print("\(pages) pages")
  }
}
