internal import TamisUnicode

/// Turns Kangxi radicals and the radicals supplement into the ideographs they look like: `⼟壤` becomes
/// `土壤`.
///
/// PDF files made with some fonts have them in place of common characters. The supplement's are those
/// of Unicode's EquivalentUnifiedIdeograph.txt, where they lie in the basic plane.
struct Radicals: TextRule {
  let trigger = Suspicion.radical

  /// For U+2F00...U+2FD5.
  private static let kangxi: [Unicode.Scalar] = Array(
    """
    一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓\
    彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸\
    禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶\
    隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠
    """.unicodeScalars)

  /// For U+2E80...U+2EF3; an ideographic space where there is none.
  private static let supplement: [Unicode.Scalar] = Array(
    """
    　厂乛乚乙亻冂　刀刂卜㔾小小兀尣尢　巳幺彑彐忄㣺扌攵　旡日月歺母民氵氺灬爫爫丬牛犭王疋目示礻　糹纟罓罒㓁　　羊\
    　　耂肀聿肉臼艹艹艹虎衤覀西见角　讠贝　车辶辶辶阝钅長镸长门　阝雨青韦页风飞食　飠饣　马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜\
    龙龜亀龟
    """.unicodeScalars)

  func rewritten(_ text: ArraySlice<UInt8>) throws(ICUError) -> Rewritten? {
    var rewriter = Rewriter(text)
    var i = text.startIndex
    while i < text.endIndex {
      let (scalar, length) = text.scalar(at: i)
      if let ideograph = Self.ideograph(of: scalar) { rewriter.replace(i..<i + length, with: ideograph) }
      i += length
    }
    return rewriter.finish()
  }

  private static func ideograph(of scalar: UInt32) -> Unicode.Scalar? {
    switch scalar {
    case 0x2F00...0x2FD5: return kangxi[Int(scalar - 0x2F00)]
    case 0x2E80...0x2EF3:
      let found = supplement[Int(scalar - 0x2E80)]
      return found == "\u{3000}" ? nil : found
    default: return nil
    }
  }
}
