import TamisTestSupport
import Testing

/// A server of HTTP/2 and a proxy that others wrote.
private enum RealServers {
  static let python = PythonPackages.interpreter(
    "tamis-real-servers", packages: ["hypercorn", "proxy.py"], modules: ["hypercorn", "proxy"])

  /// Serves pages over TLS and prints a line with both ports; ends with its input.
  static let script = """
    import asyncio, logging, socket, subprocess, sys
    import proxy
    from hypercorn.asyncio import serve
    from hypercorn.config import Config
    subprocess.run(['openssl', 'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', 'key.pem', '-out',
      'cert.pem', '-days', '2', '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'],
      check=True, capture_output=True)
    async def app(scope, receive, send):
        if scope['type'] != 'http': return
        moved = scope['path'] == '/moved'
        head = [(b'location', b'/9')] if moved else [(b'content-type', b'text/html')]
        body = b'' if moved else f"<p>{scope['path']} over {scope['http_version']}".encode()
        await send({'type': 'http.response.start', 'status': 302 if moved else 200, 'headers': head})
        await send({'type': 'http.response.body', 'body': body[:9], 'more_body': True})
        await send({'type': 'http.response.body', 'body': body[9:]})
    listener = socket.socket()
    listener.bind(('127.0.0.1', 0))
    listener.listen()
    config = Config()
    config.bind, config.certfile, config.keyfile = [f'fd://{listener.fileno()}'], 'cert.pem', 'key.pem'
    config.errorlog = None
    async def main():
        with proxy.Proxy(['--hostname', '127.0.0.1', '--port', '0', '--num-workers', '1', '--log-level', 'c']) as p:
            print(listener.getsockname()[1], p.flags.port, flush=True)
            stop = asyncio.Event()
            loop = asyncio.get_running_loop()
            loop.run_in_executor(None, lambda: (sys.stdin.read(), loop.call_soon_threadsafe(stop.set)))
            await serve(app, config, shutdown_trigger=stop.wait)
    if __name__ == '__main__': asyncio.run(main())
    """
}

@Suite(
  .enabled(if: RealServers.python != nil, "hypercorn and proxy.py are not here and PyPI cannot be reached"))
struct RealServersTests {
  @Test("HTTP/2 over TLS, straight and through a proxy's tunnel; no certificate is taken unasked")
  func servers() throws {
    let folder = try TemporaryFolder()
    try folder.write(RealServers.script, to: "servers.py")
    let servers = try ChildProcess(try #require(RealServers.python), ["servers.py"], in: folder.path)
    // Killed, the proxy would leave its own children behind.
    defer { _ = try? servers.finish() }
    try #require(servers.waitForLines(1))
    let ports = servers.firstLine.split(separator: " ").map(String.init)
    let (port, proxy) = (ports[0], ports[1])
    func run(_ paths: [String], _ options: [String], proxy: String? = nil) throws -> [String] {
      let urls = paths.map { "https://localhost:\(port)\($0)" }
      let child = try ChildProcess(
        tamisPath,
        ["fetch", "-q", "--no-robots", "--delay", "0", "--retries", "0", "--allow-host", "localhost:\(port)"]
          + options + urls, environment: proxy.map { ["https_proxy": $0] } ?? [:])
      let ended = try child.finish()
      return ended.lines.compactMap { $0.firstMatch(of: /"html":"([^"]*)"/).map { String($0.1) } }
    }
    let archive = folder.file("a.warc")
    #expect(
      try run(["/1", "/moved", "/2"], ["--insecure", "--warc", archive])
        == ["<p>/1 over 2", "<p>/9 over 2", "<p>/2 over 2"])
    #expect(try folder.read("a.warc").matches(of: /WARC-Protocol: h2/).count == 4)
    #expect(try run(["/1"], []) == [])
    #expect(
      try run(["/3"], ["--insecure", "--proxy"], proxy: "http://127.0.0.1:\(proxy)") == ["<p>/3 over 2"])
    // A proxy that is not there is not passed by.
    #expect(try run(["/4"], ["--insecure", "--proxy"], proxy: "http://127.0.0.1:1") == [])
    // And without the option none is asked.
    #expect(try run(["/5"], ["--insecure"], proxy: "http://127.0.0.1:1") == ["<p>/5 over 2"])
  }
}
