/// Letters without their accents.
enum BareLetters {
  // U+00C0 to U+017F without their accents; "*" for those that stay.
  static let latin = Array(
    ("aaaaaa*ceeeeiiiidnooooo*ouuuuy**aaaaaa*ceeeeiiiidnooooo*ouuuuy*y" + "aaaaaaccccccccddddeeeeeeeeee"
      + "gggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs")
      .utf8)

  // U+0386 to U+03CE: lower case without accents, final sigma as sigma.
  static let greek: [UInt32] = (0x386...0x3CE).map { (scalar: UInt32) in
    switch scalar {
    case 0x386, 0x3AC: 0x3B1
    case 0x388, 0x3AD: 0x3B5
    case 0x389, 0x3AE: 0x3B7
    case 0x38A, 0x390, 0x3AA, 0x3AF, 0x3CA: 0x3B9
    case 0x38C, 0x3CC: 0x3BF
    case 0x38E, 0x3AB, 0x3B0, 0x3CB, 0x3CD: 0x3C5
    case 0x38F, 0x3CE: 0x3C9
    case 0x3C2: 0x3C3
    case 0x391...0x3A9: scalar + 0x20
    default: scalar
    }
  }
}
