/// What `run.sh` asks for.
struct Arguments {
  var bare = ""
  var tamis = ""
  var extract = ""
  var rounds = 5
  var peers: (python: String, script: String)?
  /// The pages, one path a line.
  var list = ""

  init(_ arguments: some Sequence<String>) throws(Failure) {
    var rest = arguments.makeIterator()
    func value() throws(Failure) -> String {
      guard let value = rest.next() else { throw .usage }
      return value
    }
    while let argument = rest.next() {
      switch argument {
      case "--bare": bare = try value()
      case "--tamis": tamis = try value()
      case "--extract": extract = try value()
      case "--peers": peers = (try value(), try value())
      case "--rounds":
        guard let count = Int(try value()), count > 0 else { throw .usage }
        rounds = count
      default:
        guard list.isEmpty else { throw .usage }
        list = argument
      }
    }
    guard !bare.isEmpty, !tamis.isEmpty, !extract.isEmpty, !list.isEmpty else { throw .usage }
  }
}
