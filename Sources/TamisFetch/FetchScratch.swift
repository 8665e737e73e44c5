import TamisCore
internal import TamisUnicode

/// What one worker of the stage fetch reuses: converters, a JSON parser, and open connections.
public final class FetchScratch {
  private var decoder = Decoder()
  private var reader: RecordReader
  private var fetcher: HTTPFetcher?

  /// Opens no connection yet.
  init() throws(TamisError) { reader = try RecordReader() }

  func record(_ line: [UInt8], at origin: Origin) throws(TamisError) -> Page {
    let result = line.withUnsafeBufferPointer { line in
      Result { () throws(TamisError) in try reader.page(line, at: origin) }
    }
    return try result.get()
  }

  /// Reads the page as Unicode and notes in the header how.
  func decode(_ bytes: [UInt8], header: inout RecordHeader) throws(TamisError) -> [UInt8] {
    do throws(ICUError) {
      let text = try decoder.decode(bytes, contentType: header.http.contentType)
      header.charset = text.charset
      header.charsetFrom = text.source.rawValue
      if text.replacements > 0 {
        header.warnings.append("\(text.replacements) unreadable characters became U+FFFD")
      }
      return text.utf8
    } catch {
      throw TamisError(
        .environment, at: header.origin, url: header.url, problem: "ICU cannot decode it: \(error)",
        remedy: "install ICU with its data (libicu72 or newer)")
    }
  }

  /// - Throws: Where the bytes are an image, a PDF and the like.
  func requireText(_ bytes: [UInt8], header: RecordHeader) throws(TamisError) {
    guard let reason = looksBinary(bytes) else { return }
    throw TamisError(
      .notText, at: header.origin, url: header.url,
      problem: "not text: \(reason == .controlBytes ? "binary data" : reason.rawValue)",
      remedy: "leave it out, or convert it to HTML or text first")
  }

  /// Fetches single pages; opened at its first use.
  func fetcher(_ stage: Fetch) throws(TamisError) -> HTTPFetcher {
    if let fetcher { return fetcher }
    let opened = try HTTPFetcher(stage.http, limit: stage.maximumBytes)
    fetcher = opened
    return opened
  }
}
