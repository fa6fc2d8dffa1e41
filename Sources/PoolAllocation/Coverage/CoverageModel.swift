public import ExactArithmetic
import LinearProgramming
public import SolidarityLaw

/// How far a pool covers needs, for many pools in a row: the needs and the pairs stay, the pledges move.
///
/// Of the model in ``PoolAllocator`` this is the first group of criteria: the coverage of each benefitting State, the lowest as high as
/// possible, then the next (Article 60(1) and (2)). It is the engine's proposal also where the Technical-Level Forum agreed another.
public struct CoverageModel: Sendable {
  /// A need of one measure.
  public struct Need: Sendable, Hashable {
    /// The State that needs.
    public var state: MemberState
    /// What it needs.
    public var measure: Measure
    /// Persons or EUR, above zero.
    public var amount: Rational
  }

  /// What is pledged of every measure by every State that could give.
  public struct Supply: Sendable, Hashable {
    var pledges: [[Rational]]
  }

  /// The part of a need that is covered, from 0 to 1.
  public enum Ratio: Sendable, Hashable {
    /// Computed in fractions.
    case exact(Rational)
    /// Computed in floating point, unproven.
    case floating(Double)
    /// The share for disembarkation States is out of reach, so there is no distribution of the measure.
    case outOfReach
  }

  /// How the coverage is computed where there is no closed form.
  public enum Method: Sendable, Hashable {
    /// In fractions, proven.
    case exact
    /// In floating point, each program solved from the last one's basis.
    case floating
  }

  /// The needs, measure by measure and State by State in protocol order.
  public let needs: [Need]
  let parts: [CoveragePart]

  /// The model of a cycle, of whose assessment only the needs and the pairs count.
  ///
  /// - Parameter usesClosedForms: whether a measure whose pairs are all open is divided without a linear program.
  /// - Throws: ``AllocationError`` where the needs cannot be computed, and where wishes or another order of aims decide the coverage.
  public init(_ assessment: Assessment, usesClosedForms: Bool = true) throws(AllocationError) {
    let cycle = assessment.cycle
    guard cycle.wishes.isEmpty, cycle.readings[DistributionOrder.self] == .coverageFirst else {
      throw .notOffered(
        "Coverage is not followed where wishes for the distribution are recorded, or under distributionOrder=proRataFirst."
      )
    }
    let builder = ProblemBuilder(assessment: assessment)
    let states = assessment.states
    let givers = states.indices.filter { !states[$0].isBenefitting }
    let benefitting = states.filter(\.isBenefitting)
    let resolved = try NeedsResolver(cycle: assessment.cycle, benefitting: benefitting.map(\.state)).resolve()
    let binds = assessment.cycle.readings[SearchAndRescueShare.self] == .binding
    var parts: [CoveragePart] = []
    for measure in Measure.allCases {
      let receivers = benefitting.compactMap { state -> DistributionProblem.Beneficiary? in
        guard let need = resolved.needs[state.state]?[measure], need.isPositive else { return nil }
        return .init(state: state.state, need: need, searchAndRescue: state.searchAndRescue == true)
      }
      if receivers.isEmpty { continue }
      parts.append(
        CoveragePart(
          measure: measure, givers: givers, states: givers.map { states[$0].state }, receivers: receivers,
          limits: builder.limits(
            of: measure, contributors: givers.map { states[$0].state }, benefitting: benefitting),
          bindingShare: binds ? assessment.cycle.searchAndRescueShare : nil, usesClosedForms: usesClosedForms))
    }
    self.parts = parts
    needs = parts.flatMap { part in
      part.receivers.map { Need(state: $0.state, measure: part.measure, amount: $0.need) }
    }
  }

  /// Whether any measure needs a linear program.
  public var needsPrograms: Bool { parts.contains { !$0.hasClosedForm } }

  /// What an assessment of the same cycle has to give. A pledge that is not known takes no part.
  public func supply(of assessment: Assessment) -> Supply {
    let builder = ProblemBuilder(assessment: assessment)
    return Supply(
      pledges: parts.map { part in
        part.givers.map { max(.zero, builder.pledge(of: assessment.states[$0], part.measure) ?? .zero) }
      })
  }

  /// The coverage of every need, supply by supply, and how many linear programs were solved for them.
  ///
  /// The supplies are worked on in their order, each from where the last ended, so equal lists give equal bits.
  ///
  /// - Returns: for each supply one ratio a need.
  /// - Throws: ``AllocationError/notProven(step:reason:)`` where an optimum is not found, or not proven.
  public func coverage(
    of supplies: [Supply], by method: Method
  ) throws(AllocationError) -> (ratios: [[Ratio]], solves: Int) {
    var ratios = supplies.map { _ in [Ratio]() }
    var solves = 0
    for (index, part) in parts.enumerated() {
      let (found, count) = try part.coverage(of: supplies.map { $0.pledges[index] }, by: method)
      solves += count
      for (place, values) in found.enumerated() { ratios[place] += values }
    }
    return (ratios, solves)
  }
}
