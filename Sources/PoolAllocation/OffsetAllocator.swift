public import SolidarityLaw

/// Distributes mandatory responsibility offsets over contributing and benefitting Member States (Article 63(3) and (4)).
public struct OffsetAllocator: Sendable {
  public init() {}

  /// The distribution of the offsets that an assessment calls for, given what relocations are distributed already.
  ///
  /// - Parameter allocation: the distribution of the pool, whose relocations count towards each State's need; nil where there is none.
  /// - Throws: ``AllocationError`` where an optimum is not proven.
  public func distribute(
    _ assessment: Assessment, after allocation: Allocation?
  ) throws(AllocationError) -> OffsetDistribution {
    throw .notOffered("The distribution of offsets is not offered yet.")
  }
}
