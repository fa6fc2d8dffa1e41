/// A statutory date of the cycle.
public struct CalendarItem: Sendable, Hashable {
  /// Where a date stands against the facts and the clock.
  public enum State: String, Sendable, CaseIterable {
    /// Nothing recorded, and not judged overdue.
    case planned
    /// Recorded, on time.
    case done
    /// Recorded, after the date.
    case late
    /// Nothing recorded and the clock has passed the date.
    case overdue
  }

  /// The rule.
  public var rule: Rule
  /// The State that the step concerns; nil where it concerns the Union as a whole.
  public var member: MemberState?
  /// The pool year that the step belongs to.
  public var poolYear: Int
  /// The title.
  public var titlePhrase: Phrase
  /// The first day of a window, where the rule gives one.
  public var opens: CalendarDate?
  /// The last day; nil where the article sets none.
  public var due: CalendarDate?
  /// The day on which it happened; nil where none is recorded.
  public var actual: CalendarDate?
  /// Who has to act.
  public var actorPhrase: Phrase
  /// The place in the act.
  public var citation: Citation
  /// The State concerned.
  public var state: State
  /// Days from the clock to `due`, negative when passed; nil without a clock and for a step that is taken.
  public var daysLeft: Int?
  /// What a reader must know beside the date.
  public var notePhrase: Phrase

  /// Creates the value from its parts.
  public init(
    rule: Rule, poolYear: Int, title: Phrase, opens: CalendarDate?, due: CalendarDate?, actual: CalendarDate?,
    actor: Phrase, citation: Citation, state: State, daysLeft: Int?, note: Phrase, member: MemberState? = nil
  ) {
    self.rule = rule
    self.member = member
    self.poolYear = poolYear
    self.titlePhrase = title
    self.opens = opens
    self.due = due
    self.actual = actual
    self.actorPhrase = actor
    self.citation = citation
    self.state = state
    self.daysLeft = daysLeft
    self.notePhrase = note
  }

  /// The title in English, as results hold it.
  public var title: String { titlePhrase.english }
  /// Who has to act, in English; a State by its code.
  public var actor: String { actorPhrase.english }
  /// The remark in English.
  public var note: String { notePhrase.english }
}
