public import ExactArithmetic
public import SolidarityLaw

/// Something that a plan must respect.
public struct PlanLimit: Sendable, Hashable {
  /// What the limit is.
  public enum Kind: Sendable, Hashable {
    /// The value that the plan has to reach, in relocation equivalents.
    case ambition
    /// The persons who can be received.
    case receptionPlaces
    /// The most net own cost in EUR.
    case budget
    /// What is agreed already of a measure: the least of it.
    case agreed(Measure)
    /// The most of a measure.
    case most(Measure)
    /// The least part of the ambition that a measure makes up.
    case leastShare(Measure)
    /// The most part of the ambition that a measure makes up.
    case mostShare(Measure)
  }

  /// What the limit is.
  public let kind: Kind
  /// The limit in its unit; a share is a part of one.
  public let amount: Rational

  /// Whether the limit holds from below.
  public var isLeast: Bool {
    switch kind {
    case .ambition, .agreed, .leastShare: true
    case .receptionPlaces, .budget, .most, .mostShare: false
    }
  }

  /// What the limit counts.
  public var unit: Unit {
    switch kind {
    case .ambition: .relocationEquivalents
    case .receptionPlaces: .persons
    case .budget: .euro
    case .agreed(let measure), .most(let measure): measure.unit
    case .leastShare, .mostShare: .fraction
    }
  }

  /// The name by which files and the JSON know the limit, such as `agreed.relocation`.
  public var id: String {
    switch kind {
    case .ambition: "ambition"
    case .receptionPlaces: "receptionPlaces"
    case .budget: "budget"
    case .agreed(let measure): "agreed.\(measure.rawValue)"
    case .most(let measure): "most.\(measure.rawValue)"
    case .leastShare(let measure): "leastShare.\(measure.rawValue)"
    case .mostShare(let measure): "mostShare.\(measure.rawValue)"
    }
  }

  /// The place in the law that the limit rests on; nil for a limit that the State sets itself.
  public var citation: Citation? {
    switch kind {
    case .ambition: Citation("57(3)")
    default: nil
    }
  }
}
