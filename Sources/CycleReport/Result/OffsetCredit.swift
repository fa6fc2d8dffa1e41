import ExactArithmetic
import SolidarityLaw

/// What the offsets that a proposal assigns to a State would take off its money due once carried out.
struct OffsetCredit: Sendable {
  let state: MemberState
  /// Offsets assigned, in whole persons.
  let offsets: Rational
  /// Their value in EUR.
  let credit: Rational
  /// The money due on the facts recorded.
  let due: Traced
  /// The money due after them; nil where it is not known.
  let dueAfter: Rational?

  /// The credit that finds no money to be set against; nil where the money is not known.
  var unused: Rational? { due.value.map { max(.zero, credit - max(.zero, $0)) } }
}

extension CycleResult {
  /// The credit of every State to which the proposal assigns offsets.
  var offsetCredits: [OffsetCredit] {
    let assigned = (offsetDistribution?.assigned ?? []).filter { $0.rounded != 0 }
    let value = cycle.parameters.value(.relocationValue, at: cycle.lawAsOf)
    return assigned.compactMap { entry in
      guard let due = assessment.states.first(where: { $0.state == entry.state })?.moneyDue else { return nil }
      return OffsetCredit(
        state: entry.state, offsets: entry.rounded, credit: entry.rounded * value, due: due,
        dueAfter: assessment.moneyDue(of: entry.state, afterFurtherOffsets: entry.rounded))
    }
  }

  /// Volume and caps under each reading, amounts that are not known being filled as in this result.
  var offsetsByReading: OffsetsByReading {
    knownOffsetsByReading
      ?? OffsetsByReading(cycle, assume: assessment.assumptions.first.flatMap { AssumptionPolicy(rawValue: $0.policy) })
  }
}
