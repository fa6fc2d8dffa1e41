public import ExactArithmetic

/// What one other answer to an open question would change.
public struct ReadingEffect: Sendable {
  /// A headline figure's value.
  public enum Value: Sendable, Hashable {
    /// A number that may not be known, its bounds, and the number after rounding.
    case number(Rational?, lower: Rational?, upper: Rational?, rounded: Rational?, unit: Unit)
    /// A condition that may be open.
    case condition(Bool?)
    /// A date that may not be set.
    case date(CalendarDate?)
  }

  /// A headline figure that changes.
  public struct Change: Sendable, Hashable {
    /// The figure's path in the JSON.
    public let path: String
    /// What the figure is, in a few words.
    public let label: String
    /// The value under the answer in force.
    public let before: Value
    /// The value under the other answer.
    public let after: Value
    /// The State concerned, if one is.
    public let state: MemberState?
  }

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
    let before = Headlines(cycle, assume: assume)
    return ReadingCatalogue.all.flatMap { reading in
      let current = cycle.readings.chosen[reading.name] ?? reading.defaultCase
      return reading.cases.map(\.name).filter { $0 != current }.compactMap { answer -> ReadingEffect? in
        var changed = cycle
        do { try changed.readings.choose(reading.name, answer) } catch { return nil }
        return ReadingEffect(
          reading: reading, current: current, alternative: answer,
          changes: before.changes(to: Headlines(changed, assume: assume)))
      }
    }
  }

  /// Whether the reading takes effect in the distribution, which is not computed here.
  public var appliesToDistribution: Bool {
    AppliedReadings.ofDistribution.contains(reading.name)
  }
}
