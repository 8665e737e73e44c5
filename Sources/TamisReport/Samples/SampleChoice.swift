internal import TamisCore

/// By which samples are chosen: a hash of the article's id, so that each article has the same chance and the same input
/// gives the same samples, in whatever order it comes.
struct SampleRank: Sendable, Hashable, Comparable {
  let value: UInt64

  init(id: String, seed: UInt64) {
    // FNV-1a, then the finalizer of SplitMix64: ids that differ in the last letter must not lie side by side.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ seed &* 0x9E37_79B9_7F4A_7C15
    for byte in id.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash = (hash ^ hash >> 30) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ hash >> 27) &* 0x94D0_49BB_1331_11EB
    value = hash ^ hash >> 31
  }

  static func < (one: Self, other: Self) -> Bool { one.value < other.value }
}

/// What an article's rank has to be below to be chosen.
public struct SampleBound: Sendable {
  private let rank: SampleRank?

  /// Everything may be chosen.
  public static let none = SampleBound(rank: nil)

  init(rank: SampleRank?) { self.rank = rank }

  func admits(_ rank: SampleRank) -> Bool { self.rank.map { rank < $0 } ?? true }
}

/// The articles of the lowest ranks; of those with the same id the first.
struct SampleChoice: Sendable {
  private let limit: Int
  private var chosen: [ReportSample] = []

  init(limit: Int) { self.limit = limit }

  var bound: SampleBound {
    SampleBound(rank: chosen.count == limit ? chosen.last?.rank : nil)
  }

  mutating func offer(_ sample: ReportSample) {
    guard limit > 0, bound.admits(sample.rank) else { return }
    let place = chosen.firstIndex { $0.rank >= sample.rank } ?? chosen.count
    if place < chosen.count, chosen[place].rank == sample.rank { return }
    if chosen.count == limit { chosen.removeLast() }
    chosen.insert(sample, at: place)
  }

  /// By site, then by title, so that articles that belong together stand together.
  var samples: [ReportSample] {
    chosen.sorted {
      ($0.article.header.source, $0.article.title ?? "", $0.rank) < (
        $1.article.header.source, $1.article.title ?? "", $1.rank
      )
    }
  }
}

extension ReportFigures {
  /// Of the samples chosen so far.
  public var sampleBound: SampleBound { samples.bound }
}
