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
  /// The place in the law that the limit rests on; nil for a limit that the State sets itself.
  public var citation: Citation?

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

  /// Whether the limit is a part of the ambition.
  var isShare: Bool {
    switch kind {
    case .leastShare, .mostShare: true
    case .ambition, .receptionPlaces, .budget, .agreed, .most: false
    }
  }

  /// The measure that the limit is about, if it is about one.
  var measure: Measure? {
    switch kind {
    case .receptionPlaces: .relocation
    case .agreed(let measure), .most(let measure), .leastShare(let measure), .mostShare(let measure): measure
    case .ambition, .budget: nil
    }
  }

  /// Limits of one group may be asked to give way together: what is promised already, and what the State sets itself.
  var group: String {
    switch kind {
    case .ambition: "ambition"
    case .agreed: "agreed"
    case .receptionPlaces, .budget, .most, .leastShare, .mostShare: "own"
    }
  }

  /// The paragraph that leaves the mix of measures, and so every limit on it, to the State.
  public static let discretion = Citation("57(4)")
}
