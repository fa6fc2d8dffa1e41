public import ExactArithmetic
public import SolidarityLaw

/// What became of a wish in a distribution.
public struct WishOutcome: Sendable, Hashable {
  public var wish: WishRecord
  /// What the wish comes to, in persons or EUR; nil where it is a share of something that is not known.
  public var target: Rational?
  /// What flows of what the wish is about.
  public var reached: Rational
  /// The same in whole persons or whole cents.
  public var rounded: Rational

  public init(wish: WishRecord, target: Rational?, reached: Rational, rounded: Rational) {
    self.wish = wish
    self.target = target
    self.reached = reached
    self.rounded = rounded
  }

  /// Whether the wish is fulfilled by the exact amounts; nil where that is not known.
  public var isMet: Bool? { meets(reached) }

  /// Whether the whole persons or cents fulfil it too.
  public var isMetRounded: Bool? { meets(rounded) }

  private func meets(_ amount: Rational) -> Bool? {
    target.map { target in
      switch wish.relation {
      case .atLeast: amount >= target
      case .exactly: amount == target
      case .atMost: amount <= target
      }
    }
  }

  /// The outcomes of all wishes of some problems in a distribution.
  static func all(_ problems: [DistributionProblem], in distribution: Distribution) -> [WishOutcome] {
    problems.flatMap { problem in
      problem.wishes.map { wish in
        let flows = distribution.flows.filter {
          $0.measure == problem.measure && problem.counts($0.from, $0.to, towards: wish)
        }
        return WishOutcome(
          wish: wish, target: problem.target(of: wish), reached: flows.map(\.exact).reduce(.zero, +),
          rounded: flows.map(\.rounded).reduce(.zero, +))
      }
    }
  }
}
