public import ExactArithmetic

/// A cycle beside the one before: totals and each State, with the change where both years are known.
public struct YearOnYear: Sendable {
  /// A number in both years.
  public struct Pair: Sendable, Hashable {
    public let before: Rational?
    public let after: Rational?
    /// After less before; nil where one of them is not known.
    public var change: Rational? { before.flatMap { before in after.map { $0 - before } } }

    public init(before: Rational?, after: Rational?) {
      self.before = before
      self.after = after
    }
  }

  /// What is compared of the pool as a whole.
  public struct Total: Sendable {
    public enum Subject: String, Sendable, CaseIterable {
      case reference, nominal, effective, available
    }

    public let subject: Subject
    public let measure: Measure
    /// The known amounts.
    public let pair: Pair
    /// Whether an amount behind either number is not known.
    public let isPartial: Bool
  }

  public struct Row: Sendable {
    public let state: MemberState
    public let key: Pair
    /// Fair share in use, relocations.
    public let fairShare: Pair
    /// Value of what is still obliged, in relocation equivalents.
    public let value: Pair
    public let gap: Pair
    public let statusesBefore: [Status]
    public let statusesAfter: [Status]
    public let benefittedBefore: Bool
    public let benefitsAfter: Bool
  }

  /// The pool years.
  public let years: (before: Int, after: Int)
  public let totals: [Total]
  /// The States of either year, in protocol order.
  public let rows: [Row]

  /// The cycle beside the one before, whatever years lie between them.
  public init(_ after: Assessment, previous before: Assessment) {
    years = (before.cycle.year, after.cycle.year)
    let (old, new) = (before.pool, after.pool)
    var totals: [Total] = [
      Total(
        subject: .reference, measure: .relocation,
        pair: Pair(before: old.referenceRelocation.value, after: new.referenceRelocation.value), isPartial: false),
      Total(
        subject: .reference, measure: .financial,
        pair: Pair(before: old.referenceFinancial.value, after: new.referenceFinancial.value), isPartial: false),
    ]
    let levels:
      [(Total.Subject, KeyPath<PoolAssessment, PerMeasure<Rational>>, KeyPath<PoolAssessment, PerMeasure<Traced>>)]
    levels = [
      (.nominal, \.nominalKnown, \.nominal), (.effective, \.effectiveKnown, \.effective),
      (.available, \.availableKnown, \.available),
    ]
    for (subject, known, traced) in levels {
      for measure in Measure.allCases {
        totals.append(
          Total(
            subject: subject, measure: measure,
            pair: Pair(before: old[keyPath: known][measure], after: new[keyPath: known][measure]),
            isPartial: old[keyPath: traced][measure].value == nil || new[keyPath: traced][measure].value == nil))
      }
    }
    self.totals = totals
    let first = Dictionary(before.states.map { ($0.state, $0) }) { first, _ in first }
    let second = Dictionary(after.states.map { ($0.state, $0) }) { first, _ in first }
    rows = Set(first.keys).union(second.keys).sorted().compactMap { state in
      let (old, new) = (first[state], second[state])
      guard old?.isBound == true || new?.isBound == true else { return nil }
      return Row(
        state: state, key: Pair(before: old?.key?.value, after: new?.key?.value),
        fairShare: Pair(before: old?.fairShareInUse?.value, after: new?.fairShareInUse?.value),
        value: Pair(before: old?.value.value, after: new?.value.value),
        gap: Pair(before: old?.gap?.value, after: new?.gap?.value), statusesBefore: old?.statuses ?? [],
        statusesAfter: new?.statuses ?? [], benefittedBefore: old?.isBenefitting ?? false,
        benefitsAfter: new?.isBenefitting ?? false)
    }
  }
}
