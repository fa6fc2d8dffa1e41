public import SolidarityLaw

/// Distributes the pool among benefitting Member States.
public struct PoolAllocator: Sendable {
  /// What is asked for.
  public let options: AllocationOptions

  public init(options: AllocationOptions = AllocationOptions()) {
    self.options = options
  }

  /// The distribution of the pool that an assessment describes.
  ///
  /// - Throws: ``AllocationError`` where the needs cannot be computed, a wish is infeasible, or an optimum is not proven.
  public func allocate(_ assessment: Assessment) throws(AllocationError) -> Allocation {
    throw .notOffered("The distribution is not offered yet.")
  }
}
