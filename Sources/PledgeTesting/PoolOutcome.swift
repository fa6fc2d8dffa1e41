public import PoolAllocation
public import SolidarityLaw

/// What comes of one cycle: the rules' figures, and the distributions where they can be given.
public struct PoolOutcome: Sendable {
  /// What the rules make of the cycle.
  public var assessment: Assessment
  /// The distribution of the pool; nil where none can be given.
  public var allocation: Allocation?
  /// The distribution of mandatory offsets; nil likewise.
  public var offsetDistribution: OffsetDistribution?
  /// Why nothing is distributed, in a sentence with its remedy; nil where something is.
  public var withoutDistribution: String?

  /// An outcome put together from its parts.
  public init(
    assessment: Assessment, allocation: Allocation? = nil, offsetDistribution: OffsetDistribution? = nil,
    withoutDistribution: String? = nil
  ) {
    self.assessment = assessment
    self.allocation = allocation
    self.offsetDistribution = offsetDistribution
    self.withoutDistribution = withoutDistribution
  }

  /// The outcome of a cycle.
  ///
  /// A cycle that cannot be distributed still has figures worth comparing: the reason is kept, not thrown.
  public init(of cycle: Cycle, assume: AssumptionPolicy? = nil, options: AllocationOptions = AllocationOptions()) {
    let assessment = Assessor(assume: assume).assess(cycle)
    self.init(assessment: assessment)
    do throws(AllocationError) {
      let allocation = try PoolAllocator(options: options).allocate(assessment)
      offsetDistribution = try OffsetAllocator().distribute(assessment, after: allocation)
      self.allocation = allocation
    } catch {
      withoutDistribution = error.description
    }
  }
}
