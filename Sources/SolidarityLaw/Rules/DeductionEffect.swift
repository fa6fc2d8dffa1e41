import ExactArithmetic

/// DED-4: what deductions take from a pledge and from the fair share.
///
/// Articles 61(4) and 62(5) of Regulation (EU) 2024/1351, http://data.europa.eu/eli/reg/2024/1351/art_61/oj. A deduction from
/// the pledge lowers the pledge by a part of each measure or by an amount of one, never by more than was pledged; one from the
/// fair share lowers what is asked, the pledge being recorded net. Several add up. Nothing is redistributed to others.
struct DeductionEffect {
  /// The part of every measure that is deducted, from 0 to 1.
  let share: Rational
  /// Amounts deducted besides, a measure.
  let amounts: PerMeasure<Rational>
  /// The part of the fair share that is deducted, from 0 to 1, and amounts besides in relocation equivalents.
  let fairSharePart: Rational
  let fairShareAmount: Rational
  /// Whether a deduction of which nothing is known but that it counts is taken from the pledge, or from the fair share.
  let isPledgePartUnknown: Bool
  let isFairSharePartUnknown: Bool
  /// Whether the parts alone ask for more than the whole.
  let exceedsWhole: Bool

  /// The joint effect of deductions that count.
  init(_ records: [DeductionRecord], in context: RuleContext) {
    var share = Rational.zero
    var amounts = PerMeasure<Rational> { _ in .zero }
    var fairSharePart = Rational.zero
    var fairShareAmount = Rational.zero
    for record in records {
      switch (record.base, record.extent) {
      case (.pledge, .share(let part)): share += part
      case (.pledge, .amount(let measure, let amount)): amounts[measure] += amount
      case (.fairShare, .share(let part)): fairSharePart += part
      case (.fairShare, .amount(let measure, let amount)): fairShareAmount += context.value(of: amount, measure)
      case (_, .unknown): continue
      }
    }
    isPledgePartUnknown = records.contains { $0.base == .pledge && $0.extent == .unknown }
    isFairSharePartUnknown = records.contains { $0.base == .fairShare && $0.extent == .unknown }
    exceedsWhole = share > .one || fairSharePart > .one
    self.share = min(.one, share)
    self.amounts = amounts
    self.fairSharePart = min(.one, fairSharePart)
    self.fairShareAmount = fairShareAmount
  }

  /// Whether anything is taken from pledges of a measure.
  func touches(_ measure: Measure) -> Bool {
    share.isPositive || amounts[measure].isPositive || isPledgePartUnknown
  }

  /// What is left of a pledge.
  func remaining(of pledge: Amount, _ measure: Measure) -> Amount {
    if share == .one { return .zero }
    if !touches(measure) { return pledge }
    let remaining = pledge.rising { max(.zero, $0 * (.one - share) - amounts[measure]) }
    return isPledgePartUnknown && remaining != .zero ? remaining.downToZero : remaining
  }

  /// What is taken from a pledge.
  func taken(from pledge: Amount, _ measure: Measure) -> Amount {
    if !touches(measure) { return .zero }
    let taken = pledge.rising { min($0, $0 * share + amounts[measure]) }
    return isPledgePartUnknown && share != .one ? taken.up(to: pledge) : taken
  }

  /// Whether the deductions ask for more of a known pledge than was pledged.
  func exceeds(_ pledge: Amount, _ measure: Measure) -> Bool {
    guard let value = pledge.value else { return false }
    return value * share + amounts[measure] > value
  }

  /// What is taken from the fair share, in relocation equivalents.
  func taken(fromFairShare fairShare: Amount) -> Amount {
    if fairSharePart.isZero && fairShareAmount.isZero && !isFairSharePartUnknown { return .zero }
    let taken = fairShare.rising { min($0, $0 * fairSharePart + fairShareAmount) }
    return isFairSharePartUnknown && fairSharePart != .one ? taken.up(to: fairShare) : taken
  }
}
