import SolidarityLaw

/// Something that the report cannot settle: what is not known, not decided, or not explained.
struct OpenQuestion {
  enum Kind: String, CaseIterable {
    case unknown, undecided, unexplained

    var message: OpenMessage {
      switch self {
      case .unknown: .unknown
      case .undecided: .undecided
      case .unexplained: .unexplained
      }
    }
  }

  let kind: Kind
  /// The question in the reader's language.
  let text: String
  var states: [MemberState] = []
  /// The article that raises it.
  let citation: Citation?
  /// The paths of the figures that it bears on.
  var figures: [String] = []
}
