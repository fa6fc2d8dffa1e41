/// What one other answer to an open question would change.
public struct ReadingEffect: Sendable {
  /// A headline figure's value.
  public typealias Value = FigureValue
  /// A headline figure that changes.
  public typealias Change = FigureChange

  /// The reading.
  public let reading: ReadingDescription
  /// The answer in force.
  public let current: String
  /// The other answer.
  public let alternative: String
  /// What changes, in the order of the JSON; empty where nothing does.
  public let changes: [Change]

  /// The effect of every other answer to every reading, in catalogue order.
  ///
  /// Readings that only the distribution applies change nothing here: ``appliesToDistribution`` tells them.
  public static func all(of cycle: Cycle, assume: AssumptionPolicy? = nil) -> [ReadingEffect] {
    let before = FigureSheet(headlinesOf: cycle, assume: assume)
    return ReadingCatalogue.all.flatMap { reading in
      let current = cycle.readings.chosen[reading.name] ?? reading.defaultCase
      return reading.cases.map(\.name).filter { $0 != current }.compactMap { answer -> ReadingEffect? in
        var changed = cycle
        do { try changed.readings.choose(reading.name, answer) } catch { return nil }
        return ReadingEffect(
          reading: reading, current: current, alternative: answer,
          changes: before.changes(to: FigureSheet(headlinesOf: changed, assume: assume)))
      }
    }
  }

  /// Whether the reading takes effect in the distribution, which is not computed here.
  public var appliesToDistribution: Bool {
    AppliedReadings.ofDistribution.contains(reading.name)
  }
}
