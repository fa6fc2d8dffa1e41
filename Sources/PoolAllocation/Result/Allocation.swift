public import ExactArithmetic
public import LinearProgramming
public import SolidarityLaw

/// The distribution of the pool among benefitting Member States (Article 60(1) to (3)).
///
/// A model's distribution is a proposal and nothing more. Where the cycle records a distribution that the Technical-Level Forum
/// agreed, that is the result, and the proposal stands beside it.
public struct Allocation: Sendable {
  /// The rule that shares the pool out.
  public var rule: DistributionRule
  /// Whether measures are shared out one by one or pooled by value.
  public var mode: DistributionMode
  /// What the needs rest on.
  public var needsBasis: NeedsBasis
  /// Where the result comes from.
  public var basis: AllocationBasis
  /// The result: what was agreed where that is recorded, the model's proposal elsewhere.
  public var result: Distribution
  /// The model's proposal, also where something else was agreed.
  public var proposal: Distribution
  /// Measures whose result is what was agreed, in order.
  public var agreedMeasures: [Measure]
  /// How the share for disembarkation States comes out in the result, a measure; empty where the cycle records no share.
  public var searchAndRescue: [SearchAndRescueOutcome]
  /// What became of each wish in the result; empty where nothing is wished for.
  public var wishes: [WishOutcome]
  /// Who takes no part although a pledge or a need is recorded, and why.
  public var exclusions: [Exclusion]
  /// How the proposal is proven.
  public var proof: AllocationProof
  /// The proof of every optimum, stage after stage, one measure after the other; nil where no program was needed or the
  /// options keep none.
  public var certificate: Certificate?
  /// The linear program of the first stage, for other solvers; nil where no program was needed or the options keep
  /// no certificate.
  public var firstStage: LinearProgram?
  /// Readings that the distribution used, in catalogue order.
  public var readings: [AppliedReading]
  /// What a reader must know beside the figures.
  public var notes: [Note]

  /// What each benefitting State gets in the result.
  public var coverage: [Coverage] { result.coverage }
  /// What each contributing State gives in the result.
  public var utilisation: [Utilisation] { result.utilisation }
  /// What flows in the result.
  public var flows: [Flow] { result.flows }

  public init(
    rule: DistributionRule, mode: DistributionMode, needsBasis: NeedsBasis, basis: AllocationBasis,
    result: Distribution,
    proposal: Distribution, agreedMeasures: [Measure], searchAndRescue: [SearchAndRescueOutcome],
    wishes: [WishOutcome] = [], exclusions: [Exclusion], proof: AllocationProof, certificate: Certificate? = nil,
    firstStage: LinearProgram?,
    readings: [AppliedReading],
    notes: [Note]
  ) {
    self.rule = rule
    self.mode = mode
    self.needsBasis = needsBasis
    self.basis = basis
    self.result = result
    self.proposal = proposal
    self.agreedMeasures = agreedMeasures
    self.searchAndRescue = searchAndRescue
    self.wishes = wishes
    self.exclusions = exclusions
    self.proof = proof
    self.certificate = certificate
    self.firstStage = firstStage
    self.readings = readings
    self.notes = notes
  }
}

/// Where a distribution comes from.
public enum AllocationBasis: String, Sendable, CaseIterable {
  /// A model's proposal.
  case proposal
  /// Recorded as agreed in the Technical-Level Forum.
  case agreed
}

/// How a distribution is proven.
public enum AllocationProof: String, Sendable, CaseIterable {
  /// Every number follows from exact arithmetic, and every optimum was checked in it.
  case exact
  /// Some of the optima were checked in exact arithmetic.
  case sampled
  /// Nothing was proven, or there was nothing to prove.
  case none
}

/// Whether the share of the pool for States with recurring disembarkations is reached in one measure (Articles 12(5), 57(2)).
public struct SearchAndRescueOutcome: Sendable, Hashable {
  public var measure: Measure
  /// The share, from 0 to 1.
  public var share: Rational
  /// The share of all pledges that take part, or all that these States need where that is less.
  public var target: Rational
  /// What these States get.
  public var received: Rational
  /// Whether they get the target.
  public var isMet: Bool { received >= target }
  /// The benefitting States concerned, in protocol order.
  public var states: [MemberState]

  public init(measure: Measure, share: Rational, target: Rational, received: Rational, states: [MemberState]) {
    self.measure = measure
    self.share = share
    self.target = target
    self.received = received
    self.states = states
  }
}

/// A State that takes no part in the distribution of one measure although something about it is recorded.
public struct Exclusion: Sendable, Hashable {
  /// Why a State takes no part.
  public enum Reason: String, Sendable, CaseIterable {
    /// Its effective pledge is not known.
    case unknownPledge
    /// Its need is not known.
    case unknownNeed
    /// Every pair with it is closed.
    case allPairsClosed
  }

  public var state: MemberState
  public var measure: Measure
  public var reason: Reason

  public init(state: MemberState, measure: Measure, reason: Reason) {
    self.state = state
    self.measure = measure
    self.reason = reason
  }
}
