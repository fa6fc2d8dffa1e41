import CycleData
import CycleReport
import LinearProgramming
import PoolAllocation
import SolidarityLaw

/// The way from a folder and options to a result, as every command takes it.
struct Computation {
  /// What stands in the folder, with what looks odd in it.
  let reading: CycleReading
  /// Where the folder is, as the user wrote it.
  let path: String
  /// What the rules make of the cycle after the options were applied.
  let assessment: Assessment

  /// Reads a folder, applies the options and assesses the cycle.
  ///
  /// - Parameters:
  ///   - name: the name of the cycle where its folder has another now.
  ///   - wishes: wishes for the distribution besides those of the folder, as written on the command line.
  /// - Throws: ``CycleInputError`` with every finding, `ScenarioError` for an option that does not fit the cycle.
  init(_ path: String, _ options: ComputeOptions, name: String? = nil, wishes: [String] = []) throws {
    self.path = path
    reading = try CycleFolder.read(at: path)
    var cycle = try options.applied(to: reading.cycle)
    if let name { cycle.name = name }
    for wish in wishes { cycle.wishes.append(try WishRecord(wish, in: cycle)) }
    assessment = Assessor(assume: options.assumption).assess(cycle)
  }

  /// The result without a distribution.
  func result() -> CycleResult {
    CycleResult(assessment: assessment, engine: Computation.engine)
  }

  /// The result with the distribution of the pool, or with what stands against it where wishes admit none.
  ///
  /// - Throws: `AllocationError` other than for wishes that cannot be had.
  func result(allocating options: AllocationOptions) throws -> CycleResult {
    do throws(AllocationError) {
      let allocation = try PoolAllocator(options: options).allocate(assessment)
      return CycleResult(assessment: assessment, allocation: allocation, engine: Computation.engine)
    } catch {
      guard case .infeasible(let reason) = error else { throw error }
      return CycleResult(assessment: assessment, infeasibility: reason, engine: Computation.engine)
    }
  }

  /// The result with the distribution of the pool, and of mandatory offsets beside it.
  ///
  /// - Throws: `AllocationError`.
  func resultWithOffsets() throws -> CycleResult {
    var result = try result(allocating: AllocationOptions())
    result.offsetDistribution = try OffsetAllocator().distribute(assessment, after: result.allocation)
    return result
  }

  /// Tells how much looks odd in the folder; `validate` lists it.
  func tellWarnings() {
    reading.tellWarnings(of: path)
  }

  /// The program and the solver behind a result.
  static var engine: EngineVersion {
    EngineVersion(version: ProgramVersion.text, glpk: Solver.libraryVersion)
  }
}

extension CycleReading {
  /// Tells how much looks odd in the folder; `validate` lists it.
  func tellWarnings(of path: String) {
    let count = findings.count
    if count == 0 { return }
    let things = count == 1 ? "1 thing looks" : "\(count) things look"
    StandardStream.messages.tell("\(things) odd in \(path); `solidarity validate \(path)` lists them.\n")
  }
}
