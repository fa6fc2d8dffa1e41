public import ExactArithmetic

/// The article that a deduction rests on.
public enum DeductionGround: String, Sendable, CaseIterable {
  /// Migratory pressure (Article 61).
  case pressure = "61"
  /// A significant migratory situation (Article 62).
  case significantSituation = "62"
}

/// How much is deducted.
public enum DeductionExtent: Hashable, Sendable {
  /// A part of the base, from 0 to 1.
  case share(Rational)
  /// An amount of one measure, in its unit.
  case amount(Measure, Rational)
  /// Not known: anything from nothing to the whole base.
  case unknown
}

/// What a deduction is taken from.
public enum DeductionBase: String, Sendable, CaseIterable {
  /// The pledge as recorded.
  case pledge
  /// The fair share, for pledges recorded net of the deduction.
  case fairShare
}

/// How far a deduction has come.
public enum DeductionStage: String, Sendable, CaseIterable {
  case requested
  /// The Commission has given its assessment (Articles 61(3), 62(4)).
  case assessed
  /// The Council has adopted the implementing act (Articles 61(4), 62(5)).
  case granted
  case denied
  /// The pool applies it although no separate Council act is recorded.
  case appliedWithoutAct = "applied_without_act"
}

/// The way to the pool.
public enum AccessRoute: String, Sendable, CaseIterable {
  /// A State identified as under pressure (Article 58).
  case article58 = "58"
  /// A State that considers itself under pressure (Article 59).
  case article59 = "59"
}

/// What became of a notice of access.
public enum AccessOutcome: String, Sendable, CaseIterable {
  case notified
  case accepted
  /// Accepted by the Commission but access refused (Article 59(6)).
  case refused
  /// Rejected by the Commission (Article 59(4)).
  case rejected
}

/// A measure that can be implemented: one of the three, or a responsibility offset.
public enum ImplementedMeasure: String, Sendable, CaseIterable {
  case relocation
  case financial
  case alternative
  case offset
}

/// How far an implementation has come.
public enum ImplementationStage: String, Sendable, CaseIterable {
  case requested
  case agreed
  case accepted
  case implemented
}

/// What kind of event a row of `events.csv` records.
public enum EventKind: String, Sendable, CaseIterable {
  case report
  case decision
  case proposal
  case forum
  case act
  case notification
  case deductionRequest
  case deductionAct
  case technicalForum
  case confirmation
  case other
}
