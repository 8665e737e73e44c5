import Foundation
import TamisCore
import TamisTestSupport
import Testing

@testable import TamisFetch

/// Frames made by the reference implementation (1.10).
@Suite struct LZ4UnpackerTests {
  /// One WARC record, with its length and all checksums.
  private static let one = decoded(
    """
    BCJNGHxAFQEAAAAAAABz8QAAAKBXQVJDLzEuMA0KCgD0AC1UeXBlOiByZXNwb25zZRUA8xBhcmdldC1VUkk6IGh0dHA6Ly9l
    eGFtcGxlLm9yZy8xJwDzC0RhdGU6IDIwMjYtMTEtMjNUMDg6MTU6MzBaIQDzEVJlY29yZC1JRDogPHVybjp1dWlkOjE+DQpD
    b250ZW50fgDAYXBwbGljYXRpb24vbwCmOyBtc2d0eXBlPZgABDIA9g5MZW5ndGg6IDY4DQoNCkhUVFAvMS4xIDIwMCBPSycA
    AtcA8Qh0ZXh0L2h0bWw7IGNoYXJzZXQ9dXRmLTsA0DxwPnBhZ2UgMQ0KDQqmMn7UAAAAAAelXds=
    """)
  /// One WARC record, without.
  private static let two = decoded(
    """
    BCJNGGBAgvEAAACgV0FSQy8xLjANCgoA9AAtVHlwZTogcmVzcG9uc2UVAPMQYXJnZXQtVVJJOiBodHRwOi8vZXhhbXBsZS5v
    cmcvMicA8wtEYXRlOiAyMDI2LTExLTIzVDA4OjE1OjMwWiEA8xFSZWNvcmQtSUQ6IDx1cm46dXVpZDoyPg0KQ29udGVudH4A
    wGFwcGxpY2F0aW9uL28ApjsgbXNndHlwZT2YAAQyAPYOTGVuZ3RoOiA2OA0KDQpIVFRQLzEuMSAyMDAgT0snAALXAPEIdGV4
    dC9odG1sOyBjaGFyc2V0PXV0Zi07ANA8cD5wYWdlIDINCg0KAAAAAA==
    """)
  /// 176,000 bytes of one sentence, in linked blocks of 64 KiB.
  private static let long = decoded(
    """
    BCJNGExAgK8CAAAAAADENwEAAP8dQWxsIHdvcmsgYW5kIG5vIHBsYXkgbWFrZXMgSmFjayBhIGR1bGwgYm95LiAsAP//////
    ////////////////////////////////////////////////////////////////////////////////////////////////
    ////////////////////////////////////////////////////////////////////////////////////////////////
    ////////////////////////////////////////////////////////////////////////////////////////////////
    //////////////////////////////////////////////+8UCBwbGF5CgEAAA/s////////////////////////////////
    ////////////////////////////////////////////////////////////////////////////////////////////////
    ////////////////////////////////////////////////////////////////////////////////////////////////
    ////////////////////////////////////////////////////////////////////////////////////////////////
    ///////////////////////oUHVsbCBiugAAAA8sAP//////////////////////////////////////////////////////
    ////////////////////////////////////////////////////////////////////////////////////////////////
    ////////////////////////////////////////////////////////////////////////////////////GFBib3kuIAAA
    AADlKwkN
    """)

  private static func decoded(_ base64: String) -> [UInt8] {
    Array(Data(base64Encoded: base64, options: .ignoreUnknownCharacters) ?? Data())
  }

  private static func unpacked(_ bytes: [UInt8], pieces: Int) -> (content: [UInt8], end: Unpacker.Progress) {
    var unpacker = LZ4Unpacker()
    var out: [UInt8] = []
    var at = 0
    while at < bytes.count {
      let piece = Array(bytes[at..<min(at + pieces, bytes.count)])
      let step = piece.withUnsafeBufferPointer { unpacker.unpack($0, into: &out) }
      at += step.taken
      if step.progress != .more { return (out, step.progress) }
    }
    return (out, .more)
  }

  @Test("Linked blocks, in pieces of any size", arguments: [1, 7, 4096, 1 << 20])
  func pieces(size: Int) {
    let result = Self.unpacked(Self.long, pieces: size)
    #expect(result.end == .memberEnded)
    #expect(
      String(decoding: result.content, as: UTF8.self)
        == String(repeating: "All work and no play makes Jack a dull boy. ", count: 4000))
  }

  @Test("A changed byte is damage, never a trap, and never another text")
  func damage() {
    for index in Self.one.indices {
      for change: UInt8 in [1, 0x80, 0xFF] {
        var bytes = Self.one
        bytes[index] ^= change
        let result = Self.unpacked(bytes, pieces: bytes.count)
        #expect(result.end != .memberEnded, "byte \(index)")
      }
      _ = Self.unpacked(Array(Self.two[..<min(index, Self.two.count)]), pieces: 5)
    }
  }

  @Test("An archive of frames is read record by record")
  func archive() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Self.one + Self.two, to: "a.warc.lz4")
    #expect(try fetched([path]).map(\.text) == ["<p>page 1", "<p>page 2"])
    #expect(items([path]).map(\.origin.warcOffset) == [0, Self.one.count])
    var torn = Self.one
    torn[40] ^= 0xFF
    let found = try fetched([try folder.write(Self.two + torn + Self.two, to: "b.warc.lz4")])
    #expect(
      found.map { $0.text ?? "!\($0.code?.rawValue ?? "")" } == [
        "<p>page 2", "!bad-compression", "<p>page 2",
      ])
  }
}
