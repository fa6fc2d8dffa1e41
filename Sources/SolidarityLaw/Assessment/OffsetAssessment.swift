/// Gates, threshold, volume and caps of Article 63.
public struct OffsetAssessment: Sendable {
  /// A test of pledged relocations against a threshold.
  public struct Gate: Sendable {
    /// The number to reach.
    public var threshold: Traced
    /// The relocations that are held against it.
    public var pledged: Traced
    /// Nil where unknown pledges leave it open.
    public var isMet: Bool?

    /// Creates the value from its parts.
    public init(threshold: Traced, pledged: Traced, isMet: Bool?) {
      self.threshold = threshold
      self.pledged = pledged
      self.isMet = isMet
    }
  }

  /// A test for mandatory offsets: below the threshold, and what follows.
  public struct Mandatory: Sendable {
    /// The number to reach.
    public var threshold: Traced
    /// The relocations that are held against it.
    public var pledged: Traced
    /// Whether the pledged relocations lie below the threshold; nil where unknown pledges leave it open.
    public var isBelow: Bool?
    /// Whether a reconvened High-Level Forum has met, or the reading needs none.
    public var forumCondition: Bool
    /// Threshold less pledged, never negative; nil value when unknown.
    public var shortfall: Traced
    /// Nil where unknown pledges leave it open.
    public var isTriggered: Bool?
    /// The volume of mandatory offsets: the shortfall where triggered, else zero.
    public var volume: Traced

    /// Creates the value from its parts.
    public init(
      threshold: Traced, pledged: Traced, isBelow: Bool?, forumCondition: Bool, shortfall: Traced, isTriggered: Bool?,
      volume: Traced
    ) {
      self.threshold = threshold
      self.pledged = pledged
      self.isBelow = isBelow
      self.forumCondition = forumCondition
      self.shortfall = shortfall
      self.isTriggered = isTriggered
      self.volume = volume
    }
  }

  /// One State's position.
  public struct StatePosition: Sendable {
    /// The State concerned.
    public var state: MemberState
    /// Article 63(2); nil where unknown.
    public var offerGate: Bool?
    /// Half the fair share, against which the pledge is held. Path `DE.offsets.offerGate`.
    public var offerThreshold: Traced?
    /// Article 63(7); path `DE.offsets.cap`.
    public var cap: Traced
    /// Article 63(5), what the State would owe if the pool year ended on the facts recorded; path `DE.offsets.yearEnd`.
    public var yearEnd: Traced?

    /// Creates the value from its parts.
    public init(
      state: MemberState, offerGate: Bool?, offerThreshold: Traced?, cap: Traced, yearEnd: Traced? = nil
    ) {
      self.state = state
      self.offerGate = offerGate
      self.offerThreshold = offerThreshold
      self.cap = cap
      self.yearEnd = yearEnd
    }
  }

  /// Article 63(1): nil when the cycle records no proposal.
  public var requestGate: Gate?
  /// Article 63(3), on pledges in the act.
  public var mandatory: Mandatory
  /// Article 63(4), on pledges to be implemented.
  public var mandatoryAfterReleases: Mandatory
  /// The States concerned, in protocol order.
  public var states: [StatePosition]

  /// Creates the value from its parts.
  public init(
    requestGate: Gate?, mandatory: Mandatory, mandatoryAfterReleases: Mandatory, states: [StatePosition]
  ) {
    self.requestGate = requestGate
    self.mandatory = mandatory
    self.mandatoryAfterReleases = mandatoryAfterReleases
    self.states = states
  }
}
