public import ExactArithmetic
public import SolidarityLaw

/// The question that a plan answers: a State, what it has to reach, its rates and its limits.
public struct PlanQuestion: Sendable {
  /// The State that plans.
  public let state: MemberState
  /// What the State knows of its measures.
  public let terms: PlanTerms
  /// What a unit of each measure costs.
  public let rates: PlanRates
  /// What the plan has to reach, in relocation equivalents.
  public let ambition: Rational
  /// The mandatory fair share in use; nil where Part IV does not bind the State or data are missing.
  public let fairShare: Rational?
  /// The fair share after the deductions that count; nil likewise.
  public let adjustedShare: Rational?
  /// Everything that the plan must respect, the ambition first.
  public let limits: [PlanLimit]

  /// The question for a State of an assessed cycle.
  ///
  /// - Throws: ``PlanError`` where the State is not of the cycle, or has no fair share and its terms name no ambition of their own.
  public init(_ state: MemberState, _ terms: PlanTerms, in assessment: Assessment) throws(PlanError) {
    guard let ledger = assessment.states.first(where: { $0.state == state }) else {
      throw .unknownState(state, known: assessment.states.map(\.state))
    }
    self.state = state
    self.terms = terms
    rates = PlanRates(terms, in: assessment.cycle, countsFunding: ledger.isBound)
    fairShare = ledger.fairShareInUse?.value
    adjustedShare = ledger.adjustedShare?.value
    let citation: Citation?
    switch terms.ambition {
    case .equivalents(let number): (ambition, citation) = (number, nil)
    case .fairShare: (ambition, citation) = (try PlanQuestion.known(fairShare, of: ledger), Citation("57(3)"))
    case .share(let part): (ambition, citation) = (try PlanQuestion.known(fairShare, of: ledger) * part, nil)
    case .adjustedShare:
      (ambition, citation) = (try PlanQuestion.known(adjustedShare, of: ledger), ledger.adjustedShare?.rule?.citation)
    }
    limits = PlanQuestion.limits(terms, ambition: PlanLimit(kind: .ambition, amount: ambition, citation: citation))
  }

  /// The same question with other terms.
  init(_ other: PlanQuestion, terms: PlanTerms, ambition: Rational) {
    state = other.state
    self.terms = terms
    rates = other.rates
    self.ambition = ambition
    fairShare = other.fairShare
    adjustedShare = other.adjustedShare
    limits = PlanQuestion.limits(terms, ambition: PlanLimit(kind: .ambition, amount: ambition))
  }

  private static func known(_ share: Rational?, of ledger: StateAssessment) throws(PlanError) -> Rational {
    guard let share else { throw ledger.isBound ? .shareNotKnown(ledger.state) : .notBound(ledger.state) }
    return share
  }

  private static func limits(_ terms: PlanTerms, ambition: PlanLimit) -> [PlanLimit] {
    var limits = [ambition]
    func add(_ kind: PlanLimit.Kind, _ amount: Rational?) {
      if let amount { limits.append(PlanLimit(kind: kind, amount: amount)) }
    }
    add(.receptionPlaces, terms.receptionPlaces)
    add(.budget, terms.budget)
    for measure in Measure.allCases {
      add(.agreed(measure), terms.agreed[measure])
      add(.most(measure), terms.most[measure])
      add(.leastShare(measure), terms.leastShare[measure])
      add(.mostShare(measure), terms.mostShare[measure])
    }
    return limits
  }
}
