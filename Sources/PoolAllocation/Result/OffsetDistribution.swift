public import ExactArithmetic
public import LinearProgramming
public import SolidarityLaw

/// A proposal for who takes over how many mandatory responsibility offsets from whom (Article 63(3) and (4)).
public struct OffsetDistribution: Sendable {
  /// Offsets that one State takes over from another; all in persons.
  public struct OffsetFlow: Sendable, Hashable {
    public var from: MemberState
    public var to: MemberState
    public var exact: Rational
    /// Whole persons.
    public var rounded: Rational

    public init(from: MemberState, to: MemberState, exact: Rational, rounded: Rational) {
      self.from = from
      self.to = to
      self.exact = exact
      self.rounded = rounded
    }
  }

  /// What one contributing State takes over in all.
  public struct Assignment: Sendable, Hashable {
    public var state: MemberState
    /// The most that Article 63(7) allows, by the reading in force.
    public var cap: Rational
    public var exact: Rational
    /// Whole persons.
    public var rounded: Rational
    /// Offsets ÷ reference-key share; ÷ cap where not every share is known, as a note then says.
    public var burden: Rational?

    public init(state: MemberState, cap: Rational, exact: Rational, rounded: Rational, burden: Rational?) {
      self.state = state
      self.cap = cap
      self.exact = exact
      self.rounded = rounded
      self.burden = burden
    }
  }

  /// A limit because of which not the whole volume is placed.
  public struct BindingLimit: Sendable, Hashable {
    /// What limits.
    public enum Kind: String, Sendable, CaseIterable {
      /// The cap of the contributing State.
      case cap
      /// The eligible cases of the pair.
      case caseload
    }

    public var kind: Kind
    public var contributing: MemberState
    /// The other State of the pair; nil for a cap.
    public var benefitting: MemberState?
    public var limit: Rational

    public init(kind: Kind, contributing: MemberState, benefitting: MemberState?, limit: Rational) {
      self.kind = kind
      self.contributing = contributing
      self.benefitting = benefitting
      self.limit = limit
    }
  }

  /// The volume of mandatory offsets; nil where unknown pledges leave it open.
  public var volume: Rational?
  /// The part of the volume that is placed.
  public var placed: Rational
  /// The part that is not; nil where the volume is not known.
  public var unplaced: Rational?
  /// One entry a contributing State with a cap, in protocol order.
  public var assigned: [Assignment]
  /// Empty where nothing says from whom offsets are taken over.
  public var flows: [OffsetFlow]
  /// The limits that keep the rest from being placed; empty where everything is.
  public var bindingLimits: [BindingLimit]
  /// How the proposal is proven.
  public var proof: AllocationProof
  /// The proof of every optimum, stage after stage; nil where no program was needed.
  public var certificate: Certificate?
  /// What a reader must know beside the figures.
  public var notes: [Note]

  public init(
    volume: Rational?, placed: Rational, unplaced: Rational?, assigned: [Assignment], flows: [OffsetFlow],
    bindingLimits: [BindingLimit], proof: AllocationProof, certificate: Certificate? = nil,
    notes: [Note]
  ) {
    self.volume = volume
    self.placed = placed
    self.unplaced = unplaced
    self.assigned = assigned
    self.flows = flows
    self.bindingLimits = bindingLimits
    self.proof = proof
    self.certificate = certificate
    self.notes = notes
  }
}
