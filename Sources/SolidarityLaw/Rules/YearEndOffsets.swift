public import ExactArithmetic

/// OFF-5: a contributor that did not implement its relocations must take responsibility instead, on request.
///
/// Article 63(5) of Regulation (EU) 2024/1351, http://data.europa.eu/eli/reg/2024/1351/art_63/oj: after 31 December, up to the
/// relocations pledged and neither implemented nor accepted under Article 67(9). Voluntary offsets carried out replace
/// relocations. The split among benefitting States is not regulated (reading `yearEndDebt`).
public enum YearEndOffsets {
  /// What the State would owe if the pool year ended on the facts recorded; zero for a State that benefits.
  static func debt(_ ledger: StateAssessment, in context: RuleContext) -> Traced {
    let rows = context.rows.implementation(by: ledger.state)
    let relocations = rows.filter { $0.measure == .relocation }
    let voluntary = CarriedOut.sum(
      rows.filter { $0.measure == .offset && ($0.basis == "63(1)" || $0.basis == "63(2)") }, .implemented,
      in: context)
    func fact(_ name: String, _ label: FigureLabel, _ value: Rational) -> Traced {
      Traced(
        path: "\(ledger.state.code).\(name)", label: label.phrase, value: value, unit: .persons,
        citation: Citation("63(5)"), formula: FigureFormula.rowsOfImplementation.phrase)
    }
    let implemented = fact(
      "implemented.relocation", .relocationsImplemented, CarriedOut.sum(relocations, .implemented, in: context))
    let accepted = fact(
      "accepted.relocation", .relocationsAccepted, CarriedOut.sum(relocations, .accepted, in: context))
    let replaced = fact("implemented.voluntaryOffsets", .voluntaryOffsetsCarriedOut, voluntary)
    let done = max(implemented.value ?? .zero, accepted.value ?? .zero) + voluntary
    return Traced(
      path: "\(ledger.state.code).offsets.yearEnd", label: FigureLabel.offsetsAtYearEnd.phrase,
      amount: ledger.effective.relocation.amount.rising { max(.zero, $0 - done) }, unit: .persons,
      rule: .yearEndOffsets,
      formula: FigureFormula.offsetsAtYearEnd.phrase,
      inputs: [ledger.effective.relocation, implemented, accepted, replaced])
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
  static func claims(_ debt: Rational, _ requests: [Request], by reading: YearEndDebt) -> [YearEndPosition.Claim] {
    let exact = split(debt, among: requests, by: reading)
    let whole = WholeUnits.handOut(
      exact.reduce(.zero, +).floor(), to: exact, room: requests.map(\.amount))
    return zip(requests, whole).map { YearEndPosition.Claim(request: $0, granted: $1) }
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
