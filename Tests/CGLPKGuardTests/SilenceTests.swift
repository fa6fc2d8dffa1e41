import CGLPKGuard
import Foundation
import Testing

/// A single line on standard output would spoil the JSON that a command prints there.
@Suite("Nothing reaches standard output", .serialized)
struct SilenceTests {
  @Test("Solving, scaling, choosing a basis and aborting print nothing")
  func printsNothing() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("silence-\(UUID().uuidString)")
    #expect(FileManager.default.createFile(atPath: url.path, contents: nil))
    defer { try? FileManager.default.removeItem(at: url) }
    let file = open(url.path, O_WRONLY)
    let original = dup(1)
    fflush(nil)
    dup2(file, 1)
    withSmallProblem { problem in
      guarded_scale(problem, Int32(GLP_SF_AUTO))
      guarded_advanced_basis(problem)
      var options = ordinaryOptions()
      var result = guarded_simplex_result()
      guarded_simplex(problem, &options, &result)
      guarded_set_row_bounds(problem, 99, 0, 1)
    }
    fflush(nil)
    dup2(original, 1)
    close(original)
    close(file)
    let printed = try String(contentsOf: url, encoding: .utf8)
    for word in ["glp_", "Scaling", "A:", "OPTIMAL", "triangular", "Error"] {
      #expect(!printed.contains(word), "GLPK printed '\(printed)'")
    }
  }
}
