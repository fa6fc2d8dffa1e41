/// Everything that the rules compute from a cycle without a linear program.
public struct Assessment: Sendable {
  /// The cycle that was assessed.
  public var cycle: Cycle
  /// One entry a row of `states.csv`, in protocol order.
  public var states: [StateAssessment]
  /// The totals of the pool.
  public var pool: PoolAssessment
  /// Gates, thresholds and caps of Article 63.
  public var offsets: OffsetAssessment
  /// The statutory dates, in order.
  public var calendar: [CalendarItem]
  /// What a reader must know beside the figures: open questions, oddities, data that look at odds with decisions.
  public var notes: [Note]
  /// Readings that some rule used, in catalogue order.
  public var readings: [AppliedReading]
  /// Parameters that the user overrode.
  public var overrides: [ParameterOverride]
  /// Amounts filled by `--assume`.
  public var assumptions: [Assumption]

  /// Creates the value from its parts.
  public init(
    cycle: Cycle, states: [StateAssessment], pool: PoolAssessment, offsets: OffsetAssessment,
    calendar: [CalendarItem], notes: [Note], readings: [AppliedReading], overrides: [ParameterOverride],
    assumptions: [Assumption]
  ) {
    self.cycle = cycle
    self.states = states
    self.pool = pool
    self.offsets = offsets
    self.calendar = calendar
    self.notes = notes
    self.readings = readings
    self.overrides = overrides
    self.assumptions = assumptions
  }
}
