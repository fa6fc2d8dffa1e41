public import ExactArithmetic
public import LinearProgramming
public import SolidarityLaw

/// A limit of a linear program under the name by which those concerned know it: a pledge, a need, a closed pair, a wish.
///
/// A model is written in rows and bounds; an answer to "why not?" must speak of States, measures and articles. Whoever builds a
/// program names its limits with this type, and ``ConflictExplainer`` answers in these names.
public struct NamedLimit: Sendable, Hashable {
  /// What sort of limit it is; a module that has limits of its own adds kinds of its own.
  public struct Kind: RawRepresentable, Sendable, Hashable {
    /// The name in machine-readable output.
    public let rawValue: String

    /// A kind by its name in machine-readable output.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }

  /// Whether a limit may give way, and at what cost.
  public enum Movement: Sendable, Hashable {
    /// It stands: law or fact.
    case fixed
    /// It may move.
    ///
    /// - `weight` is the cost of one unit, above zero; costs rank relaxations against each other.
    /// - `most` is the farthest that it may move; nil for any distance.
    case allowed(weight: Rational, most: Rational?)
  }

  /// What sort of limit it is.
  public let kind: Kind
  /// The sides of rows and the bounds that say it in the program; two where an amount is asked for exactly.
  public let limits: [ProgramLimit]
  /// The States concerned, the contributing one first.
  public let states: [MemberState]
  /// The measure concerned, if it is about one.
  public let measure: Measure?
  /// Where the limit stands, in the program's unit; nil where a number says nothing.
  public let amount: Rational?
  /// What ``amount`` counts.
  public let unit: Unit
  /// A full sentence without its point: `DE is still obliged to 100 relocations`.
  public let statement: String
  /// What moves when the limit moves: `the pledge of DE`.
  public let subject: String
  /// The article that the limit rests on.
  public let citation: Citation
  /// Whether it may give way.
  public let movement: Movement
  /// The article that lets it move, where one does.
  public let movementCitation: Citation?
  /// The wish that the limit says, where it says one.
  public let wish: WishRecord?
  /// Limits of one group may be asked to give way together, such as all pledges or all wishes.
  public let group: String

  /// Names a limit.
  ///
  /// - Parameters:
  ///   - limits: each row and each bound belongs to one named limit only.
  ///   - group: by default the name of the kind.
  public init(
    _ kind: Kind, limits: [ProgramLimit], states: [MemberState] = [], measure: Measure? = nil, amount: Rational? = nil,
    unit: Unit = .other, statement: String, subject: String, citation: Citation, movement: Movement = .fixed,
    movementCitation: Citation? = nil, wish: WishRecord? = nil, group: String? = nil
  ) {
    self.kind = kind
    self.limits = limits
    self.states = states
    self.measure = measure
    self.amount = amount
    self.unit = unit
    self.statement = statement
    self.subject = subject
    self.citation = citation
    self.movement = movement
    self.movementCitation = movementCitation
    self.wish = wish
    self.group = group ?? kind.rawValue
  }
}

extension NamedLimit {
  /// What the limit is in the program, as something that can be dropped.
  var members: [Conflict.Member] {
    limits.map { limit in
      switch limit {
      case .lower(let row), .upper(let row): .constraint(row)
      case .lowerBound(let column): .lowerBound(column)
      case .upperBound(let column): .upperBound(column)
      }
    }
  }

  /// How its sides may move; empty where it stands.
  var allowances: [Relaxation.Allowance] {
    switch movement {
    case .fixed: []
    case .allowed(let weight, let most): limits.map { .init($0, weight: weight, most: most) }
    }
  }
}
