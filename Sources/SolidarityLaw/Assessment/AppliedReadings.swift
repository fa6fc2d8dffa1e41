/// Which readings an assessment rests on.
enum AppliedReadings {
  /// Readings that only the distribution uses; they are listed here when the user chose them.
  static let ofDistribution: Set<String> = [
    OffsetPledges.name, Shortcoming.name, DistributionOrder.name, SearchAndRescueShare.name,
  ]

  /// Readings about crises, which are listed where a crisis or a credit is recorded or the user chose them.
  static let ofCrisis: Set<String> = [CrisisPool.name, CrisisCap.name, CreditYears.name, CreditSpread.name]

  /// Readings about draws, which are listed where draws are recorded or the user chose them.
  static let ofDraws: Set<String> = [DrawRounding.name]

  /// The readings in catalogue order.
  static func list(in context: RuleContext) -> [AppliedReading] {
    let chosen = context.cycle.readings.chosen
    let hasCrisis = context.cycle.crisis != nil || !context.cycle.credits.isEmpty
    return ReadingCatalogue.all.compactMap { reading in
      let explicit = chosen[reading.name]
      if explicit == nil && ofDistribution.contains(reading.name) { return nil }
      if explicit == nil && ofDraws.contains(reading.name) && context.cycle.draws.isEmpty { return nil }
      if explicit == nil && ofCrisis.contains(reading.name) && !hasCrisis { return nil }
      return AppliedReading(
        name: reading.name, answer: explicit ?? reading.defaultCase, isExplicit: explicit != nil)
    }
  }
}
