import ExactArithmetic
import SolidarityLaw

extension WishRecord {
  /// What is wished, as a full sentence without its point.
  ///
  /// - Parameter target: what the wish comes to in the measure's unit; nil where that is not known.
  func statement(target: Rational?) -> String {
    let amount = words(target)
    return switch kind {
    case .pool: "it is wished that the pool gives \(amount)"
    case .coverage: "it is wished that \(benefitting?.code ?? "") receives \(amount)"
    case .contribution: "it is wished that \(contributing?.code ?? "") gives \(amount)"
    case .earmark: "it is wished that \(contributing?.code ?? "") gives \(benefitting?.code ?? "") \(amount)"
    case .closed:
      "it is wished that nothing of \(measure.rawValue) goes from \(contributing?.code ?? "") to \(benefitting?.code ?? "")"
    case .searchAndRescue: "it is wished that States with recurring disembarkations receive \(amount)"
    }
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
  private func words(_ target: Rational?) -> String {
    let bound =
      switch relation {
      case .atLeast: "at least "
      case .exactly: "exactly "
      case .atMost: "at most "
      }
    guard case .share(let share) = amount else { return bound + (target.map(measure.shown) ?? "") }
    let base =
      switch kind {
      case .pool, .searchAndRescue: "of all pledges"
      case .coverage: "of its need"
      case .contribution, .earmark, .closed: "of its pledge"
      }
    return "\(bound)\((share * 100).shown) % \(base)" + (target.map { " (\(measure.shown($0)))" } ?? "")
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
