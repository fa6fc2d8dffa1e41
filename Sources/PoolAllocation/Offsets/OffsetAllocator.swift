import ExactArithmetic
import LinearProgramming
public import SolidarityLaw

/// Distributes mandatory responsibility offsets over contributing and benefitting Member States (Article 63(3) and (4)).
///
/// The law fixes the volume, a cap a State and which cases are eligible; it does not say who takes over how many. The proposal
/// places as much as caps and cases allow, makes the heaviest burden against the reference key as light as possible, then the
/// lowest coverage of needs as high as possible, then the mix of both as even as possible.
public struct OffsetAllocator: Sendable {
  /// How long the linear programs may take; nil is without limit.
  public let timeLimit: Duration?

  public init(timeLimit: Duration? = nil) {
    self.timeLimit = timeLimit
  }

  /// The distribution of the offsets that an assessment calls for, given what relocations are distributed already.
  ///
  /// - Parameter allocation: the distribution of the pool, whose relocations count towards each State's need; nil where there is none.
  /// - Throws: ``AllocationError`` where an optimum is not proven.
  public func distribute(
    _ assessment: Assessment, after allocation: Allocation?
  ) throws(AllocationError) -> OffsetDistribution {
    let offsets = assessment.offsets
    // Article 63(4) counts fewer pledges than 63(3) under conditions no stricter, so its volume covers both.
    guard let volume = offsets.mandatoryAfterReleases.volume.value else {
      return OffsetDistribution(
        volume: nil, placed: .zero, unplaced: nil, assigned: [], flows: [], bindingLimits: [], proof: .none,
        notes: [
          Note(AllocationNote.offsetVolumeUnknown, citation: Citation("63(3)"))
        ])
    }
    if !volume.isPositive {
      return OffsetDistribution(
        volume: .zero, placed: .zero, unplaced: .zero, assigned: [], flows: [], bindingLimits: [], proof: .none,
        notes: [])
    }
    let problem = OffsetProblem(assessment, volume: volume, after: allocation)
    do {
      return try OffsetModel(problem, options: SolveOptions(timeLimit: timeLimit)).solve()
    } catch let error as AllocationError {
      throw error
    } catch let error as LexicographicError {
      throw .notProven(step: "Offsets", reason: error.description)
    } catch {
      throw .internalContradiction("\(error)")
    }
  }
}
