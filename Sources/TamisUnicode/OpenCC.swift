internal import COpenCC

/// What hinders OpenCC: that it, or the data of a conversion, is not there.
public struct OpenCCError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The conversion that was asked for, such as `tw2s`.
  public let conversion: String
  /// The reason, in the words of the loader or of OpenCC.
  public let description: String
}

/// One of OpenCC's conversions between Chinese scripts. It knows phrases: 头发 becomes 頭髮, 发现 發現.
///
/// The library is looked for when a conversion is opened, so that nobody needs it who converts nothing. About
/// 1 MB of text a second; one per worker.
public struct OpenCC: ~Copyable {
  /// The names under which the library is looked for, newest first.
  public static let libraries = [
    "libopencc.so.1.3", "libopencc.so.1.2", "libopencc.so.1.1", "libopencc.so", "libopencc.dylib",
  ]

  private let converter: OpaquePointer
  private let name: String

  /// - Parameters:
  ///   - name: One of OpenCC's conversions, such as `tw2s` or `s2hk`.
  ///   - libraries: Names or paths for the dynamic loader.
  public init(_ name: String, libraries: [String] = OpenCC.libraries) throws(OpenCCError) {
    self.name = name
    var problem = [CChar](repeating: 0, count: 512)
    let opened = Self.withNames(libraries) { names in
      opencc_converter_open(names, "\(name).json", &problem, problem.count)
    }
    guard let opened else {
      let reason = problem.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      throw OpenCCError(conversion: name, description: String(decoding: reason, as: UTF8.self))
    }
    converter = opened
  }

  deinit { opencc_converter_close(converter) }

  /// The text converted.
  ///
  /// - Parameter text: Valid UTF-8 without NULs.
  public borrowing func converted(_ text: ArraySlice<UInt8>) throws(OpenCCError) -> [UInt8] {
    guard !text.isEmpty else { return [] }
    let result: [UInt8]? = text.withUnsafeBytes { bytes in
      opencc_converter_convert(converter, bytes.bindMemory(to: CChar.self).baseAddress, bytes.count).map {
        Array(UnsafeRawBufferPointer(start: $0, count: Self.length(of: $0)))
      }
    }
    guard let result else { throw OpenCCError(conversion: name, description: "OpenCC refuses the text") }
    return result
  }

  private static func length(of text: UnsafePointer<CChar>) -> Int {
    var length = 0
    while text[length] != 0 { length &+= 1 }
    return length
  }

  /// Calls `body` with a list of C strings that ends with a null pointer.
  private static func withNames<Result>(
    _ names: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Result
  ) -> Result {
    // All names one after the other, each with its NUL.
    let characters = names.flatMap { $0.utf8CString }
    var starts: [Int] = []
    var length = 0
    for name in names {
      starts.append(length)
      length += name.utf8CString.count
    }
    return characters.withUnsafeBufferPointer { buffer in
      let pointers = starts.map { start in buffer.baseAddress.map { $0 + start } } + [nil]
      return pointers.withUnsafeBufferPointer { body($0.baseAddress) }
    }
  }
}
