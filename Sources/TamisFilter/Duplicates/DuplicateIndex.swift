/// An article that was there before.
public struct Duplicate: Sendable, Equatable {
  /// The `id` of the record that was kept.
  public let id: String
  /// 1 for the same text, else the share of phrases that both have, estimated: 0...1.
  public let similarity: Double
  /// Whether the texts are the same, scalar by scalar.
  public let isExact: Bool
}

/// The articles kept so far, by what duplicates are found by. It is asked in the order of the input: the answers
/// depend on what was remembered before.
///
/// Memory is bounded: beyond `DuplicateSearch.capacity` articles the oldest is forgotten for each new one, so that a
/// duplicate is found if at most as many articles were kept since.
public struct DuplicateIndex: Sendable {
  private let search: DuplicateSearch
  private let bands: Int
  private let rows: Int
  private let capacity: Int
  /// How many articles were remembered, the forgotten ones included.
  public private(set) var count = 0
  // A ring: article number n is at n modulo the capacity.
  private var signatures: [UInt64] = []
  private var exact: [SIMD2<UInt64>] = []
  private var ids: [KeptID] = []
  /// For each article and band, the number of the article before it in the same bucket.
  private var links: [UInt32] = []
  /// For each band and bucket, the number of the newest article. Numbers count from 1 and wrap at 2³².
  private var heads: [UInt32] = []
  private var buckets = 256
  /// How many articles of one bucket are looked at, from the newest back.
  private static let deepest = 128

  /// An index with nothing in it.
  public init(_ search: DuplicateSearch = DuplicateSearch()) {
    self.search = search
    bands = search.bands
    rows = search.rows
    // Numbers of articles have to be told apart by 32 bits.
    capacity = min(search.capacity, 1 << 30)
    heads = [UInt32](repeating: 0, count: (bands + 1) * buckets)
  }

  /// The kept article that has the same text or, failing that, the most similar one; the older of two.
  public func find(_ fingerprint: Fingerprint) -> Duplicate? {
    for number in numbers(in: bands, Self.bucketHash(fingerprint.exact))
    where exact[number % capacity] == fingerprint.exact {
      return Duplicate(id: ids[number % capacity].text, similarity: 1, isExact: true)
    }
    guard bands > 0, !fingerprint.signature.isEmpty else { return nil }
    var best: (number: Int, agreeing: Int)?
    fingerprint.signature.withUnsafeBufferPointer { mine in
      signatures.withUnsafeBufferPointer { all in
        for band in 0..<bands {
          for number in numbers(in: band, bandHash(band, mine)) {
            let start = number % capacity * Fingerprint.words
            let other = UnsafeBufferPointer(rebasing: all[start..<(start + Fingerprint.words)])
            let agreeing = Fingerprint.agreeing(mine, other)
            guard let known = best else {
              best = (number, agreeing)
              continue
            }
            if agreeing > known.agreeing || (agreeing == known.agreeing && number < known.number) {
              best = (number, agreeing)
            }
          }
        }
      }
    }
    guard let best else { return nil }
    let similarity = Fingerprint.similarity(agreeing: best.agreeing)
    guard similarity >= search.similarity else { return nil }
    return Duplicate(id: ids[best.number % capacity].text, similarity: similarity, isExact: false)
  }

  /// Remembers an article that is kept.
  public mutating func remember(_ fingerprint: Fingerprint, id: String) {
    let slot = count % capacity
    let signature = fingerprint.signature.isEmpty ? Self.noSignature : fingerprint.signature
    if slot == ids.count {
      if count >= 2 * buckets { grow() }
      ids.append(KeptID(id))
      exact.append(fingerprint.exact)
      if bands > 0 { signatures.append(contentsOf: signature) }
      for _ in 0...bands { links.append(0) }
    } else {
      ids[slot] = KeptID(id)
      exact[slot] = fingerprint.exact
      if bands > 0 {
        for word in 0..<Fingerprint.words { signatures[slot * Fingerprint.words + word] = signature[word] }
      }
    }
    link(count)
    count += 1
  }

  /// A text without tokens has none; no bin of another is likely to agree with it.
  private static let noSignature = [UInt64](repeating: 0, count: Fingerprint.words)

  /// The numbers of the articles in a bucket that are still remembered, newest first.
  private func numbers(in band: Int, _ hash: UInt64) -> some Sequence<Int> {
    var link = heads[band * buckets + Int(truncatingIfNeeded: hash) & (buckets - 1)]
    var age = 0
    var left = Self.deepest
    let remembered = ids.count
    return sequence(state: ()) { _ -> Int? in
      guard link != 0, left > 0 else { return nil }
      // Links lead to ever older articles; one that does not is left over from a forgotten one.
      let next = Int(UInt32(truncatingIfNeeded: count) &- link) + 1
      guard next > age, next <= remembered else { return nil }
      age = next
      left -= 1
      let number = count - age
      link = links[number % capacity * (bands + 1) + band]
      return number
    }
  }

  private mutating func link(_ number: Int) {
    let slot = number % capacity
    for band in 0...bands {
      let hash = band == bands ? Self.bucketHash(exact[slot]) : bandHash(band, at: slot)
      let bucket = band * buckets + Int(truncatingIfNeeded: hash) & (buckets - 1)
      links[slot * (bands + 1) + band] = heads[bucket]
      heads[bucket] = UInt32(truncatingIfNeeded: number &+ 1)
    }
  }

  /// Doubles the buckets and links all articles anew, in their order.
  private mutating func grow() {
    buckets *= 2
    // The old ones go before the new ones come.
    heads = []
    heads = [UInt32](repeating: 0, count: (bands + 1) * buckets)
    for number in 0..<count { link(number) }
  }

  private static func bucketHash(_ exact: SIMD2<UInt64>) -> UInt64 { mixed(exact.x) }

  private func bandHash(_ band: Int, at slot: Int) -> UInt64 {
    signatures.withUnsafeBufferPointer {
      let start = slot * Fingerprint.words
      return bandHash(band, UnsafeBufferPointer(rebasing: $0[start..<(start + Fingerprint.words)]))
    }
  }

  @inline(__always)
  private func bandHash(_ band: Int, _ signature: UnsafeBufferPointer<UInt64>) -> UInt64 {
    var hash: UInt64 = 0
    for bin in (band * rows)..<((band + 1) * rows) {
      hash = (hash ^ (signature[bin / 8] >> UInt64(8 * (bin % 8)) & 0xFF)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
    }
    return mixed(hash)
  }
}

/// The id of a record in little memory: 32 hexadecimal digits, as records mostly have them, or any text.
private enum KeptID: Sendable {
  case digits(UInt64, UInt64)
  case other(String)

  init(_ text: String) {
    let isCanonical = text.utf8.allSatisfy { $0 &- 0x30 < 10 || $0 &- 0x61 < 6 }
    guard text.utf8.count == 32, isCanonical, let high = UInt64(text.prefix(16), radix: 16),
      let low = UInt64(text.suffix(16), radix: 16)
    else {
      self = .other(text)
      return
    }
    self = .digits(high, low)
  }

  var text: String {
    switch self {
    case .digits(let high, let low): Self.padded(high) + Self.padded(low)
    case .other(let text): text
    }
  }

  private static func padded(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
