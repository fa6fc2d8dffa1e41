public import ExactArithmetic

/// OFF-5: a contributor that did not implement its relocations must take responsibility instead, on request.
///
/// Article 63(5) of Regulation (EU) 2024/1351, http://data.europa.eu/eli/reg/2024/1351/art_63/oj: after 31 December, up to the
/// relocations pledged and neither implemented nor accepted under Article 67(9) by that day; what comes later does not undo the
/// debt. Voluntary offsets carried out replace relocations. The split among benefitting States is not regulated (reading `yearEndDebt`).
public enum YearEndOffsets {
  /// What the State would owe if the pool year ended on the facts recorded; zero for a State that benefits.
  static func debt(_ ledger: StateAssessment, in context: RuleContext) -> Traced {
    let rows = CarriedOut.rows(of: ledger.state, .relocation, in: context).filter {
      CarriedOut.isByYearEnd($0.month, in: context)
    }
    func fact(_ name: String, _ label: FigureLabel, _ formula: FigureFormula, _ measure: ImplementedMeasure) -> Traced {
      Traced(
        path: "\(ledger.state.code).\(name)", label: label.phrase,
        value: CarriedOut.begun(rows.filter { $0.measure == measure }, in: context), unit: .persons,
        citation: Citation("63(5)"), formula: formula.phrase)
    }
    let begun = fact("yearEnd.relocation", .relocationsBegun, .furthestStage, .relocation)
    let replaced = fact("yearEnd.voluntaryOffsets", .voluntaryOffsetsCarriedOut, .rowsOfImplementation, .offset)
    let done = (begun.value ?? .zero) + (replaced.value ?? .zero)
    return Traced(
      path: "\(ledger.state.code).offsets.yearEnd", label: FigureLabel.offsetsAtYearEnd.phrase,
      amount: ledger.effective.relocation.amount.rising { max(.zero, $0 - done) }, unit: .persons,
      rule: .yearEndOffsets,
      formula: FigureFormula.offsetsAtYearEnd.phrase,
      inputs: [ledger.effective.relocation, begun, replaced])
  }

  /// A request under Article 63(5).
  public struct Request: Hashable, Sendable {
    /// The benefitting State.
    public var benefitting: MemberState
    /// Persons.
    public var amount: Rational
    /// `2027-01`; requests of an earlier month go first under `asRequested`.
    public var month: String

    /// Creates the value from its parts.
    public init(benefitting: MemberState, amount: Rational, month: String) {
      self.benefitting = benefitting
      self.amount = amount
      self.month = month
    }
  }

  /// What each request gets of a debt in whole persons; the odd ones go to the greatest fractions, earlier requests first.
  ///
  /// - Parameters:
  ///   - debt: nil where it is not known; nothing can then be said of what a request gets.
  ///   - released: States found to have systemic shortcomings, towards which nothing is owed (Article 60(3)).
  static func claims(
    _ debt: Rational?, _ requests: [Request], released: Set<MemberState> = [], by reading: YearEndDebt
  ) -> [YearEndPosition.Claim] {
    let open = requests.filter { !released.contains($0.benefitting) }
    var granted: [Rational] = []
    if let debt {
      let exact = split(debt, among: open, by: reading)
      granted = WholeUnits.handOut(exact.reduce(.zero, +).floor(), to: exact, room: open.map(\.amount)).reversed()
    }
    return requests.map { request in
      let isReleased = released.contains(request.benefitting)
      return YearEndPosition.Claim(request: request, granted: isReleased ? .zero : granted.popLast())
    }
  }

  /// What each request gets of a debt, exactly, in the order of the requests given.
  ///
  /// Requests within the debt are met in full. Above it, `proRata` scales all of them alike; `asRequested` goes by month,
  /// protocol order within a month.
  public static func split(_ debt: Rational, among requests: [Request], by reading: YearEndDebt) -> [Rational] {
    let asked = requests.reduce(Rational.zero) { $0 + $1.amount }
    if asked <= debt { return requests.map(\.amount) }
    switch reading {
    case .proRata:
      let scale = debt.divided(by: asked) ?? .zero
      return requests.map { $0.amount * scale }
    case .asRequested:
      var left = debt
      var shares = requests.map { _ in Rational.zero }
      let order = requests.indices.sorted {
        (requests[$0].month, requests[$0].benefitting, $0) < (requests[$1].month, requests[$1].benefitting, $1)
      }
      for index in order {
        shares[index] = min(left, requests[index].amount)
        left -= shares[index]
      }
      return shares
    }
  }
}
