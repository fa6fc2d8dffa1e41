import ExactArithmetic
import SolidarityLaw

extension WishRecord {
  /// What is wished, as a clause of a sentence.
  ///
  /// - Parameter target: what the wish comes to in the measure's unit.
  func clause(target: Rational) -> Phrase {
    let clause: WishClause =
      switch kind {
      case .pool: .pool
      case .coverage: .coverage
      case .contribution: .contribution
      case .earmark: .earmark
      case .closed: .closed
      case .searchAndRescue: .searchAndRescue
      }
    return clause.with([
      "amount": .phrase(words(target)), "from": .states(contributing.map { [$0] } ?? []),
      "to": .states(benefitting.map { [$0] } ?? []), "measure": .message(measure),
    ])
  }

  /// What gives way when the wish does.
  var subject: String {
    switch kind {
    case .pool: "the wish for the pool"
    case .coverage: "the wish for what \(benefitting?.code ?? "") receives"
    case .contribution: "the wish for what \(contributing?.code ?? "") gives"
    case .earmark, .closed: "the wish for what \(contributing?.code ?? "") gives \(benefitting?.code ?? "")"
    case .searchAndRescue: "the wish for States with recurring disembarkations"
    }
  }

  /// The article that the wish has to do with: a balanced distribution, or the share for disembarkations.
  var citation: Citation { Citation(kind == .searchAndRescue ? "57(2)" : "60(2)") }

  /// The States that the wish names, the contributing one first.
  var states: [MemberState] { [contributing, benefitting].compactMap { $0 } }

  /// `at least 60 % of its need (12 relocations)`.
  private func words(_ target: Rational) -> Phrase {
    let bound: WishClause =
      switch relation {
      case .atLeast: .atLeast
      case .exactly: .exactly
      case .atMost: .atMost
      }
    let worth = measure.amount(target)
    guard case .share(let share) = amount else { return bound.with(["amount": .phrase(worth)]) }
    let part: WishClause =
      switch kind {
      case .pool, .searchAndRescue: .partOfPledges
      case .coverage: .partOfNeed
      case .contribution, .earmark, .closed: .partOfPledge
      }
    return bound.with([
      "amount": .phrase(part.with(["percent": .decimal(share * 100), "amount": .phrase(worth)]))
    ])
  }
}

extension Measure {
  /// An amount of the measure for a sentence: `12 relocations`, `EUR 500`.
  func amount(_ amount: Rational) -> Phrase {
    let word: AmountWord =
      switch self {
      case .relocation: .relocations
      case .financial: .money
      case .alternative: .alternativeMeasures
      }
    return word.with(["amount": .decimal(amount)])
  }

  /// The same in English.
  func shown(_ amount: Rational) -> String { self.amount(amount).english }
}
