internal import Glibc
internal import TamisCore

/// Measures each stage by itself, inside one process, over the pages listed on standard input.
@main
struct Stages {
  static func main() {
    var pages = 0
    var failed = 0
    do throws(TamisError) {
      var course = try Course()
      while let path = readLine() {
        pages += 1
        do throws(TamisError) { try course.take(path) } catch { failed += 1 }
      }
      print("\(pages) pages, one thread; CPU time and speed over what is in brackets\n\n\(course.report)")
      if failed > 0 { print("\n\(failed) pages are left out: tamis refuses them") }
    } catch {
      _ = "Stages: \(error)\n".withCString { write(STDERR_FILENO, $0, strlen($0)) }
      exit(1)
    }
  }
}
