import SolidarityLaw

/// Which notes of the rules are open questions, and on which figures each bears.
struct OpenNote {
  let kind: OpenQuestion.Kind
  /// What follows the State's code in the paths of the figures.
  var ofState: [String] = []
  /// Paths of figures of the Union.
  var ofUnion: [String] = []
  /// Whether totals that are not known are among them.
  var isOfTotals = false

  /// The standing of a note; nil for one that leaves nothing open.
  init?(_ code: String) {
    switch LawNote(rawValue: code) {
    case .pledgeUnknown, .pledgeUnbounded:
      self.init(.unknown, ofState: ["value", "gap"], isOfTotals: true)
    case .noPledge: self.init(.unknown, ofState: ["value", "gap"])
    case .keyIncomplete: self.init(.unknown, ofState: ["key", "fairShare.relocation"])
    case .searchAndRescueShareMissing:
      self.init(.unknown, ofUnion: ["pool.reference.relocation", "pool.reference.financial"])
    case .proposalMissing, .proposalWithheld:
      self.init(.unknown, ofUnion: ["offsets.requestGate.threshold", "offsets.requestGate.pledged"])
    case .drawPledgeUnknown: self.init(.unknown, ofState: ["effective.relocation", "effective.financial"])
    case .crisisNeedsUnknown, .crisisUnplaced: self.init(.unknown)
    case .deductionWithoutAct, .deductionPending:
      self.init(
        .undecided, ofState: ["deduction.value", "effective.relocation", "effective.financial", "gap"], isOfTotals: true
      )
    case .claimPending, .pressureWithoutNotice, .claimOutcomesOnOneDay:
      self.init(
        .undecided, ofState: ["effective.relocation", "effective.financial"],
        ofUnion: ["pool.effective.relocation", "pool.effective.financial"])
    case .throughOffsetsNeedsAgreement:
      self.init(.undecided, ofState: ["available.relocation"], ofUnion: ["pool.available.relocation"])
    case .offsetRequestUnanswered: self.init(.undecided, ofUnion: ["offsets.mandatory.pledged"])
    case .mandatoryOffsetsUndecided, .mandatoryOffsetsAwaitForum, .mandatoryOffsetsNotAllotted,
      .forumForDeductedPledges:
      self.init(
        .undecided,
        ofUnion: [
          "offsets.mandatory.threshold", "offsets.mandatory.pledged", "offsets.mandatory.shortfall",
          "offsets.mandatory.volume",
        ])
    case .crisisUndecided, .creditNotAuthorised: self.init(.undecided)
    case .adoptedDiffersFromComputed:
      self.init(.unexplained, ofState: ["fairShare.inUse", "fairShare.relocation", "adjustedShare", "gap"])
    case .bindingAtOdds: self.init(.unexplained, ofState: ["key"])
    case .keyOfDifferentYears, .keyFlags, .populationOfFrance:
      self.init(.unexplained, ofState: ["key", "fairShare.relocation"])
    case .statusesExclude, .riskBesidePressure, .deductionWithoutStatus, .deductionBesidePoolUse,
      .noticeWithoutPressure,
      .claimDespitePressure:
      self.init(.unexplained, ofState: ["effective.relocation", "gap"])
    default: return nil
    }
  }

  private init(
    _ kind: OpenQuestion.Kind, ofState: [String] = [], ofUnion: [String] = [], isOfTotals: Bool = false
  ) {
    self.kind = kind
    self.ofState = ofState
    self.ofUnion = ofUnion
    self.isOfTotals = isOfTotals
  }
}
