public import ExactArithmetic

/// What one Member State knows of its own measures: what they cost it, and what limits them.
public struct PlanTerms: Sendable, Hashable {
  /// What the plan has to reach.
  public enum Ambition: Sendable, Hashable {
    /// The mandatory fair share (Article 57(3)).
    case fairShare
    /// The fair share after the deductions that count.
    case adjustedShare
    /// A part of the mandatory fair share, which may be above one.
    case share(Rational)
    /// A number of relocation equivalents.
    case equivalents(Rational)
  }

  /// What the terms are called; empty where they have no name.
  public var name = ""
  /// Why they were drawn up, or where they come from; may be empty.
  public var note = ""
  /// The file that they were read from, as the user named it; nil where they were not.
  public var file: String?

  /// The State's own cost: EUR for each person relocated, and EUR for each EUR of the other measures.
  public var costs: PerMeasure<Rational>
  /// EUR for each transfer, where this State pays it; nil where another one does.
  public var transferCost: Rational?
  /// The part of the persons relocated who are unaccompanied minors, from 0 to 1.
  public var minors: Rational = .zero
  /// What the plan has to reach.
  public var ambition = Ambition.fairShare

  /// The persons who can be received; nil without limit.
  public var receptionPlaces: Rational?
  /// The most net own cost in EUR, Union funding taken off; nil without limit.
  public var budget: Rational?
  /// What is agreed already, the least of each measure, in its unit.
  public var agreed = PerMeasure<Rational?> { _ in nil }
  /// The most of each measure, in its unit.
  public var most = PerMeasure<Rational?> { _ in nil }
  /// The least value of each measure as a part of the ambition, from 0 to 1.
  public var leastShare = PerMeasure<Rational?> { _ in nil }
  /// The most value of each measure as a part of the ambition, from 0 up.
  public var mostShare = PerMeasure<Rational?> { _ in nil }

  /// Terms with costs and no limits.
  public init(costs: PerMeasure<Rational>) {
    self.costs = costs
  }

  /// Neutral terms where a State has given none: each measure costs what it is worth, and nothing limits it.
  ///
  /// They are placeholders, not estimates: a plan on them says nothing of a State's real choice.
  ///
  /// - Parameter relocationValue: EUR of equal value to one relocation.
  public static func placeholders(relocationValue: Rational) -> PlanTerms {
    PlanTerms(costs: PerMeasure { $0 == .relocation ? relocationValue : 1 })
  }

  /// Whether nobody has given these terms.
  public var arePlaceholders: Bool { file == nil }
}

extension PerMeasure: Equatable where Value: Equatable {
  public static func == (left: PerMeasure, right: PerMeasure) -> Bool {
    Measure.allCases.allSatisfy { left[$0] == right[$0] }
  }
}

extension PerMeasure: Hashable where Value: Hashable {
  public func hash(into hasher: inout Hasher) {
    for measure in Measure.allCases { hasher.combine(self[measure]) }
  }
}
