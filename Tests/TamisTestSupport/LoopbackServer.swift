internal import Foundation
internal import Synchronization

/// A small HTTP server on 127.0.0.1 for one test. It answers what a closure gives, byte for byte.
public final class LoopbackServer: Sendable {
  /// What to do with a request, by its path and head.
  public typealias Answer = @Sendable (_ path: String, _ head: String) -> [UInt8]

  public let port: Int
  private let listener: Int32
  private let log = RequestLog()

  public init(_ answer: @escaping Answer) throws {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(listener, address, length) == 0 && listen(listener, 128) == 0
          && getsockname(listener, address, &length) == 0
      }
    }
    guard bound else { throw CocoaError(.fileReadUnknown) }
    port = Int(UInt16(bigEndian: address.sin_port))
    self.listener = listener
    let log = log
    Thread { Self.accept(on: listener, log: log, answer: answer) }.start()
  }

  // Ends the accepting thread, which closes: closed here, the number could be another server's already.
  deinit { shutdown(listener, Int32(SHUT_RDWR)) }

  public func url(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }
  public var allowed: Set<String> { ["127.0.0.1:\(port)"] }
  /// How many connections were made, and the heads of the requests.
  /// The paths that were asked for, in order.
  public var paths: [String] { heads.map { String($0.split(separator: " ").dropFirst().first ?? "") } }
  public var connections: Int { log.connections }
  public var heads: [String] { log.heads }

  private static func accept(on listener: Int32, log: RequestLog, answer: @escaping Answer) {
    while true {
      let connection = Foundation.accept(listener, nil, nil)
      guard connection >= 0 else {
        close(listener)
        return
      }
      log.addConnection()
      Thread {
        serve(connection, log: log, answer: answer)
        close(connection)
      }.start()
    }
  }

  private static func serve(_ connection: Int32, log: RequestLog, answer: Answer) {
    var received: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = recv(connection, &piece, piece.count, 0)
      guard count > 0 else { return }
      received += piece.prefix(count)
      guard received.suffix(4) == [0x0D, 0x0A, 0x0D, 0x0A] else { continue }
      let head = String(decoding: received, as: UTF8.self)
      received = []
      log.add(head)
      let path = head.split(separator: " ").dropFirst().first.map(String.init) ?? ""
      let bytes = answer(path, head)
      guard send(connection, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count else { return }
      let sent = String(decoding: bytes, as: UTF8.self)
      if !sent.contains("Content-Length") || sent.contains("Connection: close") { return }
    }
  }
}

/// What a server was asked.
private final class RequestLog: Sendable {
  private let state = Mutex(State())

  private struct State {
    var connections = 0
    var heads: [String] = []
  }

  func addConnection() { state.withLock { $0.connections += 1 } }
  func add(_ head: String) { state.withLock { $0.heads.append(head) } }
  var connections: Int { state.withLock { $0.connections } }
  var heads: [String] { state.withLock { $0.heads } }
}

/// A response with the right length.
public func response(_ body: [UInt8], status: String = "200 OK", head: String = "Content-Type: text/html\r\n")
  -> [UInt8]
{
  Array("HTTP/1.1 \(status)\r\n\(head)Content-Length: \(body.count)\r\n\r\n".utf8) + body
}

public func response(_ body: String, status: String = "200 OK", head: String = "Content-Type: text/html\r\n")
  -> [UInt8]
{
  response(Array(body.utf8), status: status, head: head)
}
