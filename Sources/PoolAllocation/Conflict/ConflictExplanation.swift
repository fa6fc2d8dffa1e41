public import ExactArithmetic
public import LinearProgramming

/// Why a linear program cannot be satisfied, in the names of its limits, and what would be enough to change.
public struct ConflictExplanation: Sendable, Hashable {
  /// Limits that cannot hold together, while any of them less could.
  public struct Core: Sendable, Hashable {
    /// The limits, in the order in which they were named.
    public let members: [NamedLimit]
    /// The proof that they cannot hold together: one stage of a certificate, in which every other limit is absent.
    public let certificate: Certificate
  }

  /// A limit that moves, told in its ``NamedLimit/amount`` where it has one and else in the program's own numbers.
  public struct Change: Sendable, Hashable {
    /// The limit.
    public let limit: NamedLimit
    /// Where it stands.
    public let from: Rational
    /// How far it must go at least.
    public let to: Rational

    /// A movement of a limit.
    public init(limit: NamedLimit, from: Rational, to: Rational) {
      self.limit = limit
      self.from = from
      self.to = to
    }
  }

  /// Movements of limits that together make the program feasible, the least that do.
  public struct Remedy: Sendable, Hashable {
    /// Which limits were free to move.
    public enum Scope: String, Sendable, CaseIterable {
      /// One limit by itself.
      case single
      /// All limits of one group.
      case group
      /// Every limit that may move.
      case all
    }

    /// Which limits were free to move.
    public let scope: Scope
    /// What moves, in the order in which the limits were named.
    public let changes: [Change]
    /// The sum of weight times distance; nothing within the scope costs less.
    public let cost: Rational
  }

  /// Irreducible conflicts, at least one: each has a movable limit that no earlier one has, unless it has none at all.
  public let conflicts: [Core]
  /// What would be enough, the smallest first; empty where no admissible change is.
  ///
  /// Each remedy makes the whole program feasible, not only one conflict.
  public let remedies: [Remedy]
}
