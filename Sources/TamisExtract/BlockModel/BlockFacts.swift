extension BlockFeatures {
  /// What the page's type is told from, of one block.
  struct Facts {
    let weight: Float
    let linkDensity: Float
    let endsSentence: Bool
    let isHeading: Bool
    let isListItem: Bool
    let kin1: Float
    let kin2: Float
    let kinProse2: Float
    let chromeKeeps: Bool
    let rulesKeep: Bool
    let isInCore: Bool
    let isInCandidate: Bool
    let candidateShare: Float
  }

  func facts(of block: Int) -> Facts {
    func value(_ column: Int) -> Float { values[column * blockCount + block] }
    let columns = Self.factColumns
    return Facts(
      weight: value(columns[0]), linkDensity: value(columns[1]), endsSentence: value(columns[2]) > 0,
      isHeading: value(columns[3]) > 0, isListItem: value(columns[4]) > 0, kin1: value(columns[5]),
      kin2: value(columns[6]), kinProse2: value(columns[7]), chromeKeeps: value(columns[8]) > 0,
      rulesKeep: value(columns[9]) > 0, isInCore: value(columns[10]) > 0,
      isInCandidate: value(columns[11]) > 0,
      candidateShare: value(columns[12]))
  }

  private static let factColumns: [Int] = [
    "weight", "link_density", "ends_sentence", "heading_level", "is_list_item", "up1_kin", "up2_kin",
    "up2_kin_prose", "chrome_keeps", "rules_keep", "in_core", "in_candidate", "candidate_share",
  ].map { name in names.firstIndex(of: name) ?? 0 }
}
