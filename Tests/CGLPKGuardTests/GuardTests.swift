import CGLPK
import CGLPKGuard
import Foundation
import Testing

/// A setjmp guard is only worth its name if GLPK really aborts beneath it, so these tests make it abort.
@Suite("GLPK's aborts are caught")
struct GuardTests {
  @Test("A problem solves to its optimum of 11 at (3, 1)")
  func solvesOrdinaryProblem() throws {
    let result = try #require(
      withSmallProblem { problem in
        var options = ordinaryOptions()
        var result = guarded_simplex_result()
        #expect(guarded_simplex(problem, &options, &result) == GUARDED_DONE)
        var values = [Double](repeating: .nan, count: 3)
        #expect(guarded_read_columns(problem, &values, nil) == GUARDED_DONE)
        #expect(abs(values[1] - 3) < 1e-9)
        #expect(abs(values[2] - 1) < 1e-9)
        return result
      })
    #expect(result.return_code == 0)
    #expect(result.status == GLP_OPT)
    #expect(abs(result.objective - 11) < 1e-9)
  }

  @Test("A row index out of range is an error with GLPK's message, not an abort")
  func catchesIndexOutOfRange() {
    withSmallProblem { problem in
      #expect(guarded_set_row_bounds(problem, 99, 0, 1) == GUARDED_ABORTED)
      let message = String(cString: guarded_message())
      #expect(message.contains("glp_set_row_bnds"))
      #expect(message.contains("99"))
    }
  }

  @Test("An impossible tolerance is an error with GLPK's message, not an abort")
  func catchesInvalidParameter() {
    withSmallProblem { problem in
      var options = ordinaryOptions()
      options.primal_tolerance = 2
      var result = guarded_simplex_result()
      #expect(guarded_simplex(problem, &options, &result) == GUARDED_ABORTED)
      #expect(String(cString: guarded_message()).contains("tol_bnd"))
    }
  }

  @Test("A variable that occurs twice in a row is caught")
  func catchesRepeatedColumn() {
    withSmallProblem { problem in
      let columns: [Int32] = [0, 1, 1]
      let values = [0.0, 1.0, 2.0]
      #expect(guarded_set_row(problem, 1, 2, columns, values) == GUARDED_ABORTED)
      #expect(String(cString: guarded_message()).contains("glp_set_mat_row"))
    }
  }

  @Test("After an abort the problem is refused, and freeing it harms nothing")
  func refusesStaleProblem() {
    withSmallProblem { problem in
      #expect(guarded_set_objective(problem, -1, 1) == GUARDED_ABORTED)
      #expect(guarded_set_objective(problem, 1, 1) == GUARDED_STALE)
      var options = ordinaryOptions()
      var result = guarded_simplex_result()
      #expect(guarded_simplex(problem, &options, &result) == GUARDED_STALE)
    }
  }

  @Test("An abort takes every problem of its thread with it")
  func losesSiblings() {
    withSmallProblem { outer in
      withSmallProblem { inner in
        #expect(guarded_set_objective(inner, -1, 1) == GUARDED_ABORTED)
      }
      #expect(guarded_set_objective(outer, 1, 1) == GUARDED_STALE)
    }
  }

  @Test("The guard stands again after each of a thousand aborts")
  func recoversRepeatedly() {
    let before = guarded_recoveries()
    for _ in 0..<1000 {
      withSmallProblem { problem in
        #expect(guarded_set_row_bounds(problem, 0, 0, 1) == GUARDED_ABORTED)
      }
    }
    #expect(guarded_recoveries() == before + 1000)
    let value = withSmallProblem { problem in
      var options = ordinaryOptions()
      var result = guarded_simplex_result()
      _ = guarded_simplex(problem, &options, &result)
      return result.objective
    }
    #expect(value == 11)
  }

  @Test("A problem is refused on another thread and still lives on its own")
  func refusesOtherThread() {
    withSmallProblem { problem in
      nonisolated(unsafe) let foreign = problem
      nonisolated(unsafe) var outcome: Int32 = -1
      let finished = DispatchSemaphore(value: 0)
      let thread = Thread {
        outcome = guarded_set_objective(foreign, 1, 1)
        finished.signal()
      }
      thread.start()
      finished.wait()
      #expect(outcome == Int32(GUARDED_WRONG_THREAD))
      #expect(guarded_set_objective(problem, 1, 1) == GUARDED_DONE)
    }
  }

  @Test("The last problem of a thread takes the environment with it")
  func freesEnvironment() {
    withSmallProblem { _ in #expect(guarded_live_problems() == 1) }
    #expect(guarded_live_problems() == 0)
    // Zero says that there was an environment to free, one that there was none left.
    #expect(glp_free_env() == 1)
  }

  @Test("A raised flag ends a solve that talks")
  func honoursCancellation() throws {
    let flag = try #require(guarded_flag_create())
    defer { guarded_flag_free(flag) }
    withSmallProblem { problem in
      var options = ordinaryOptions()
      options.cancellation = flag
      var result = guarded_simplex_result()
      #expect(guarded_simplex(problem, &options, &result) == GUARDED_DONE)
      #expect(result.status == GLP_OPT)
      guarded_flag_raise(flag)
      #expect(guarded_flag_is_raised(flag) == 1)
      #expect(guarded_standard_basis(problem) == GUARDED_DONE)
      #expect(guarded_simplex(problem, &options, &result) == GUARDED_CANCELLED)
    }
  }

  @Test("The version is the linked library's")
  func tellsVersion() {
    #expect(String(cString: guarded_version()) == String(cString: glp_version()))
  }

  /// With x ≤ 2 and a cost of 5 the sum leaves y ≤ 2 and the mix y ≤ 4/3: 10 + 8/3.
  @Test("Changes are made and solved in one call, and single numbers can be read")
  func resolves() {
    withSmallProblem { problem in
      var options = ordinaryOptions()
      options.method = Int32(GLP_DUALP)
      var result = guarded_simplex_result()
      let (bounds, costs): ([Int32], [Int32]) = ([3], [1])
      let (lower, upper) = ([0.0, 0, 0], [0.0, 2, 0])
      let objective = [0.0, 5, 0]
      let outcome = bounds.withUnsafeBufferPointer { bounds in
        costs.withUnsafeBufferPointer { costs in
          lower.withUnsafeBufferPointer { lower in
            upper.withUnsafeBufferPointer { upper in
              objective.withUnsafeBufferPointer { objective in
                var changes = guarded_changes()
                changes.bound_count = 1
                changes.bounds = bounds.baseAddress
                changes.column_lower = lower.baseAddress
                changes.column_upper = upper.baseAddress
                changes.cost_count = 1
                changes.costs = costs.baseAddress
                changes.objective = objective.baseAddress
                return guarded_resolve(problem, &changes, &options, &result)
              }
            }
          }
        }
      }
      #expect(Int(outcome) == GUARDED_DONE)
      #expect(abs(result.objective - 38.0 / 3) < 1e-9)
      #expect(abs(guarded_column_primal(problem, 1) - 2) < 1e-9)
      #expect(abs(guarded_row_primal(problem, 1) - 10.0 / 3) < 1e-9)
      // The mix is worth 2/3 a unit, so a unit of x is worth 5 − 2/3.
      #expect(abs(guarded_row_dual(problem, 2) - 2.0 / 3) < 1e-9)
      #expect(abs(guarded_column_dual(problem, 1) - 13.0 / 3) < 1e-9)
      for outside in [-1, 0, 3] as [Int32] {
        #expect(guarded_column_primal(problem, outside).isNaN)
        #expect(guarded_column_dual(problem, outside).isNaN)
        #expect(guarded_row_primal(problem, outside).isNaN)
        #expect(guarded_row_dual(problem, outside).isNaN)
      }
      #expect(guarded_set_row_bounds(problem, 99, 0, 1) == GUARDED_ABORTED)
      #expect(guarded_column_primal(problem, 1).isNaN)
    }
  }
}
