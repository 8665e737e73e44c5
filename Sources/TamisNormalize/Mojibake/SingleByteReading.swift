/// A single-byte encoding that text is taken for by mistake.
struct SingleByteReading: Sendable {
  /// The characters of the bytes 80...FF.
  private let high: [UInt32]
  /// Whether C1 controls stand for their bytes too, as where half a text was read as ISO 8859-1.
  private var hasC1Controls: Bool { high[0] == 0x20AC }

  private init(_ characters: String) { high = characters.unicodeScalars.map(\.value) }

  /// The byte that reads as a scalar; nil where none does.
  func byte(of scalar: UInt32) -> UInt8? {
    if scalar < 0x80 { return UInt8(truncatingIfNeeded: scalar) }
    if let index = high.firstIndex(of: scalar) { return UInt8(truncatingIfNeeded: 0x80 + index) }
    return hasC1Controls && scalar < 0xA0 ? UInt8(truncatingIfNeeded: scalar) : nil
  }

  /// What a byte reads as.
  func scalar(of byte: UInt8) -> UInt32 { byte < 0x80 ? UInt32(byte) : high[Int(byte) - 0x80] }

  private init(high: [UInt32]) { self.high = high }

  /// Windows-1252, with ISO 8859-1's C1 controls standing for themselves beside it.
  static let windows1252 = SingleByteReading(
    high: (UInt8(0x80)...0xFF).map { byte in Windows1252.scalar(of: byte)?.value ?? UInt32(byte) })

  static let macintosh = SingleByteReading(
    """
    ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø\
    ¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ
    """)

  static let codePage850 = SingleByteReading(
    """
    ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐\
    └┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{AD}±‗¾¶§÷¸°¨·¹³²■\u{A0}
    """)

}
