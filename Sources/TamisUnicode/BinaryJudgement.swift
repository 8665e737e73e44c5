/// Why bytes are no text.
public enum BinaryReason: String, Sendable, Hashable {
  case image, pdf, zip, gzip, video, audio, font, executable
  case archive
  /// Too many bytes that no text has.
  case controlBytes = "control-bytes"
}

/// Whether the bytes are something other than text, told by their first bytes and, failing that, by
/// the share of control bytes among the first 4,096.
///
/// - Returns: `nil` for text, be it in UTF-16 or UTF-32, and for nothing at all.
public func looksBinary(_ bytes: [UInt8]) -> BinaryReason? {
  // Pages begin with none of these bytes.
  if let first = bytes.first, signatureBeginnings[Int(first)] {
    for (start, reason) in signatures where bytes.starts(with: start) { return reason }
  }
  // RIFF and ISO media name their kind after a length.
  if bytes.count >= 12 {
    let kind = bytes[4..<12]
    if kind.starts(with: Array("ftyp".utf8)) {
      return kind.suffix(4).starts(with: Array("avif".utf8)) || kind.suffix(4).starts(with: Array("hei".utf8))
        ? .image : .video
    }
    if bytes.starts(with: Array("RIFF".utf8)) {
      let form = kind.suffix(4)
      if form.elementsEqual("WEBP".utf8) { return .image }
      if form.elementsEqual("AVI ".utf8) { return .video }
      if form.elementsEqual("WAVE".utf8) { return .audio }
    }
  }
  return hasControlBytes(bytes) ? .controlBytes : nil
}

private func hasControlBytes(_ bytes: [UInt8]) -> Bool {
  let sample = bytes.prefix(4096)
  if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return false }
  var controls = 0
  for byte in sample {
    // Escape begins the sequences of ISO 2022.
    if byte < 0x20, !isWhiteSpace(byte), byte != 0x1B, byte != 0x0B { controls &+= 1 }
    if byte == 0x7F { controls &+= 1 }
  }
  guard controls * 50 > sample.count else { return false }
  // ISO 2022 shifts in and out by controls.
  return WideGuess.encoding(of: bytes) == nil && EscapeGuess.encoding(of: bytes) == nil
}

private let signatures: [([UInt8], BinaryReason)] = [
  ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .image),
  ([0xFF, 0xD8, 0xFF], .image),
  (Array("GIF87a".utf8), .image), (Array("GIF89a".utf8), .image),
  ([0x49, 0x49, 0x2A, 0x00], .image), ([0x4D, 0x4D, 0x00, 0x2A], .image),
  ([0x00, 0x00, 0x01, 0x00], .image),
  (Array("%PDF-".utf8), .pdf),
  ([0x50, 0x4B, 0x03, 0x04], .zip), ([0x50, 0x4B, 0x05, 0x06], .zip),
  ([0x1F, 0x8B, 0x08], .gzip),
  ([0x28, 0xB5, 0x2F, 0xFD], .archive), (Array("BZh".utf8), .archive),
  ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], .archive), ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .archive),
  (Array("Rar!".utf8), .archive),
  ([0x1A, 0x45, 0xDF, 0xA3], .video), (Array("FLV\u{1}".utf8), .video),
  (Array("ID3".utf8), .audio), (Array("OggS".utf8), .audio), (Array("fLaC".utf8), .audio),
  (Array("wOFF".utf8), .font), (Array("wOF2".utf8), .font), ([0x00, 0x01, 0x00, 0x00, 0x00], .font),
  (Array("OTTO\u{0}".utf8), .font),
  ([0x7F, 0x45, 0x4C, 0x46], .executable), ([0xCA, 0xFE, 0xBA, 0xBE], .executable),
  ([0x00, 0x61, 0x73, 0x6D], .executable),
]

/// Whether a signature begins with the byte.
private let signatureBeginnings: [Bool] = {
  var beginnings = [Bool](repeating: false, count: 256)
  for case (let start, _) in signatures { beginnings[Int(start[0])] = true }
  return beginnings
}()
