/// A row of `strategy_actions.csv`: something that the five-year strategy announces (Article 8).
public struct StrategyAction: Hashable, Sendable {
  /// The row's own name, such as `S-06`.
  public var id: String
  /// The field of policy, as recorded.
  public var priority: String
  /// What is announced, as recorded.
  public var action: String
  /// Who has to act, as recorded.
  public var actor: String
  public var due: StrategyDue
  public var link: StrategyLink
  /// The section of the strategy.
  public var section: String
  public var status: StrategyStatus
  /// The day on which the status was reached, where recorded.
  public var statusDate: CalendarDate?
  public var provenance: Provenance

  public init(
    id: String, priority: String, action: String, actor: String, due: StrategyDue, link: StrategyLink,
    section: String, status: StrategyStatus, statusDate: CalendarDate?, provenance: Provenance
  ) {
    self.id = id
    self.priority = priority
    self.action = action
    self.actor = actor
    self.due = due
    self.link = link
    self.section = section
    self.status = status
    self.statusDate = statusDate
    self.provenance = provenance
  }
}
