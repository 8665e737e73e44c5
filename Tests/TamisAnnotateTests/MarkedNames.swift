import TamisCore
import Testing

@testable import TamisAnnotate

/// The parts of a text between ⟦ and ⟧, each after its kind: `⟦PER Ana⟧`, and what a rule makes of them, written alike.
func applied(
  _ marked: String, score: Double = 0.7, _ rule: (inout [NameMention], UnsafeBufferPointer<UInt8>) -> Void
) throws -> [String] {
  let codes: [String: EntityMention.Kind] = [
    "PER": .person, "ORG": .organization, "LOC": .location, "PRODUCT": .product, "EVENT": .event,
  ]
  var bytes: [UInt8] = []
  var mentions: [NameMention] = []
  for (index, part) in marked.split(separator: "⟦", omittingEmptySubsequences: false).enumerated() {
    guard index > 0 else {
      bytes += Array(part.utf8)
      continue
    }
    let pieces = part.split(separator: "⟧", maxSplits: 1, omittingEmptySubsequences: false)
    let words = pieces[0].split(separator: " ", maxSplits: 1)
    let kind = try #require(codes[String(words[0])])
    let start = bytes.count
    bytes += Array(words[1].utf8)
    mentions.append(NameMention(start: start, end: bytes.count, kind: kind, score: score))
    bytes += Array(pieces[1].utf8)
  }
  return bytes.withUnsafeBufferPointer { bytes in
    rule(&mentions, bytes)
    return mentions.map { mention in
      let code = codes.first { $0.value == mention.kind }?.key ?? ""
      return code + " " + String(decoding: bytes[mention.start..<mention.end], as: UTF8.self)
    }
  }
}
