import CGLPK
import CGLPKGuard

/// What GLPK claims after one run of the simplex method: a function of its return code and both of its statuses together.
enum FloatingVerdict: Sendable, Hashable {
  case optimal
  case infeasible
  case unbounded
  /// The dual has no feasible point, so the program is unbounded or infeasible; which of them GLPK did not find out.
  case dualInfeasible
  case timeLimit
  case iterationLimit
  case cancelled
  /// The starting basis could not be factorised.
  case badBasis
  /// Nothing to build on.
  case failed

  init(_ result: guarded_simplex_result) {
    self.init(code: result.return_code, primal: result.primal_status, dual: result.dual_status)
  }

  init(code: Int32, primal: Int32, dual: Int32) {
    switch code {
    case 0: self = Self.verdict(primal: primal, dual: dual)
    case GLP_ENOPFS: self = .infeasible
    case GLP_ENODFS: self = .dualInfeasible
    case GLP_ETMLIM: self = .timeLimit
    case GLP_EITLIM: self = .iterationLimit
    case GLP_EBADB, GLP_ESING, GLP_ECOND: self = .badBasis
    default: self = .failed
    }
  }

  private static func verdict(primal: Int32, dual: Int32) -> FloatingVerdict {
    switch (primal, dual) {
    case (GLP_FEAS, GLP_FEAS): .optimal
    case (GLP_NOFEAS, _): .infeasible
    case (GLP_FEAS, GLP_NOFEAS): .unbounded
    case (_, GLP_NOFEAS): .dualInfeasible
    default: .failed
    }
  }
}

extension PointStatus {
  /// The status with one of GLPK's codes.
  init(library code: Int32) {
    switch code {
    case GLP_FEAS: self = .feasible
    case GLP_INFEAS: self = .infeasible
    case GLP_NOFEAS: self = .none
    default: self = .unknown
    }
  }
}
