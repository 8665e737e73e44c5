/// Whether doubtful parts of a page go or stay.
public enum Favor: String, Sendable, CaseIterable {
  /// As often right as can be.
  case balanced
  /// What is given is the article, though some of it may be missing: for training texts and quotations.
  case precision
  /// The article is whole, though something else may be with it: for searching and archiving.
  case recall
}

// What the choice changes in the rules. Words found, on the development part of WCXB (1,497 pages, mean of the
// pages): precision .828, recall .885 with `balanced`; .841 and .867 with `precision`; .786 and .910 with `recall`.
extension Favor {
  /// A parent is taken for the content instead of its child where it has this many times its running text.
  var growth: Double {
    switch self {
    case .balanced: 1.12
    case .precision: 1.25
    case .recall: 1.03
    }
  }

  /// A run of blocks inside the content is a heap of links where it weighs less than this, in letters…
  var heapWeight: Double {
    switch self {
    case .balanced: -12
    case .precision: -4
    case .recall: -80
    }
  }

  /// … and more than this share of it is links, 0...1.
  var heapLinks: Double {
    switch self {
    case .balanced: 0.4
    case .precision: 0.3
    case .recall: 0.7
    }
  }

  /// How far the names of elements are believed at first.
  var strictnesses: [ChromeFilter.Strictness] {
    switch self {
    case .balanced, .precision: ChromeFilter.Strictness.allCases
    case .recall: [.sure, .none]
    }
  }
}
