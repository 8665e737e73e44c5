import Foundation

/// Two WARC records in frames of zstd that need a dictionary, made by the reference implementation (1.5) from
/// a dictionary trained on 2,000 records like them.
enum ZstdFixture {
  static let dictionary = decoded(
    """
    N6Qw7O70dRMXEOgK0wEAAAAAwIpSSrmlTAOgGJ4QQgKTAgAAAIga2/gCAAAEIAMAwJKJDBoAjoUVAAAAAAAAAAAAAAAAAAAA
    AAC42QBSbwAAAAAAAKR6SMIHAAAAAAAAAAAAAAAAAAEAAAAEAAAACAAAADNUMDg6MTU6MzBaDTNUMDg6MTU6MzBaDQpXQVJD
    LVJlY29yZC1JRDogPHVybjp1dWlkOjIzNTI+DQpDb250b25zZQ0KQ29udGVudC1MZW5ndGg6IDcxDQoNCkhUVFAvMS4xIDIw
    MCBPSw0KQ29udGVsOyBjaGFyc2V0PXV0Zi04DQoNCjxwPnBhZ2UgMjA4OQ0KDQpXQVJDLzEuMA0KV0FSQ2UNCldBUkMtVGFy
    Z2V0LVVSSTogaHR0cDovL2V4YW1wbGUub3JnLzE5MjUNCldBUkMtVDA4OjE1OjMwWg0KV0FSQy1SZWNvcmQtSUQ6IDx1cm46
    dXVpZDoxODE2Pg0KQ29udGUtVHlwZTogdGV4dC9odG1sOyBjaGFyc2V0PXV0Zi04DQoNCjxwPnBhZ2UgMTYwNw0KDXBvbnNl
    DQpDb250ZW50LUxlbmd0aDogNzENCg0KSFRUUC8xLjEgMjAwIE9LDQpDb250MA0KV0FSQy1EYXRlOiAyMDI2LTExLTIzVDA4
    OjE1OjMwWg0=
    """)

  /// The same in a frame of its own.
  static let packedDictionary = decoded(
    """
    KLUv/WAAASUKAGbRQzhQjXOoCbmFOGKZWcKsXBQFyJQuOX4x0RLJdiCa/wn0mgkmPq8hzYf89osmRXadiu9Cxc2QgcwNpTsA
    MwAzAB0wUrJwNah1SUgXXGy0ZiCD49UXium2rJhoMLrb0mFZyHgcfFxOICIMmsaruxuARJ5kDAhGlRQU6/oE3een+p876wP/
    A0dyinCHg3OKYhzzJ44hmkmmmhJBlGt1pClEyClhOblzc2Y3TncLdDcm2aRB1PdO5LbqdnMxUGYx9Y4LRWEoqxM/JryzRM5D
    UQRVgwO1FtO7udjDtpXklPN+aPY+uN5bPdhimv05Ug2nnB/ruav3sG/50+xhxVbdc7PbwaCLdSK4cVW44lqOYTn892gTAPCW
    r9QyoN8iDmXYgowozQNsirzKuK0hPwSYGUlTYUWp/NQyFC++LlgLMAQtVATsAQ==
    """)

  /// The records of the pages `<p>page 1` and `<p>page 2`.
  static let frames = decoded(
    """
    KLUv/WPu9HUTFQBNAgBkAnJlczFudGFwcGxpY2F0aW9uL2h0dHA7IG1zZ3R5cGU9NjgNCg0KDfzeDo6kxMAfkFJzo8MB1pvC
    595/n0YUioYZ4+XrqUwQKLUv/WPu9HUTFQBVAgB0AnJlczJudGFwcGxpY2F0aW9uL2h0dHA7IG1zZ3R5cGU9NjgyDQoNCg38
    30aOpMTAH5BSc6PDARaFz953v5vGCu1hhrHy2VQGCQ==
    """)

  /// The frame that a dictionary stands in.
  static func skippable(_ content: [UInt8], length: UInt32? = nil) -> [UInt8] {
    let length = length ?? UInt32(content.count)
    return [0x5D, 0x2A, 0x4D, 0x18] + (0..<4).map { UInt8(truncatingIfNeeded: length >> ($0 * 8)) } + content
  }

  private static func decoded(_ base64: String) -> [UInt8] {
    Array(Data(base64Encoded: base64, options: .ignoreUnknownCharacters) ?? Data())
  }
}
