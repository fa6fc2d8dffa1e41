import ExactArithmetic
import Foundation
import LinearProgramming

/// Prints medians and ratios: the layer's simplex solves against GLPK from C, the exact proof against the layer's cold solve.
@main
enum Benchmark {
  static func main() {
    do {
      try measure(CommandLine.arguments)
    } catch {
      FileHandle.standardError.write(Data("\(error)\n".utf8))
      exit(1)
    }
  }

  private static func measure(_ arguments: [String]) throws {
    guard arguments.count > 3, let rounds = Int(arguments[1]), let steps = Int(arguments[2]), rounds > 0, steps >= 0
    else { throw BenchmarkError.usage }
    for path in arguments[3...] {
      let program = try ModelFile.read([UInt8](Data(contentsOf: URL(filePath: path)))).program
      var measurement = Measurement(path: path, program: program, rounds: rounds, steps: steps)
      try measurement.run()
      try measurement.check()
      let size = "\(program.columnCount) columns, \(program.rowCount) rows"
      print("\(program.name): \(size), \(rounds) rounds, objectives agree")
      report("cold", measurement.coldLayer, "over C", measurement.coldC, limit: 1.15)
      if steps > 0 {
        let iterations = "\(measurement.iterationsLayer) against \(measurement.iterationsC) iterations"
        report("warm", measurement.warmLayer, "over C (\(iterations))", measurement.warmC, limit: 1.15)
        let swept = "\(measurement.iterationsSweep) iterations"
        report("sweep", measurement.sweep, "over C (\(swept))", measurement.warmC, limit: 1.15)
      }
      report("proof", measurement.proof, "over the cold solve", measurement.coldLayer, limit: 5)
    }
  }

  private static func report(_ what: String, _ ours: [Double], _ over: String, _ theirs: [Double], limit: Double) {
    let ratio = median(ours) / median(theirs)
    let text = String(
      format: "  %-5@ %9.1f µs / %9.1f µs  %6.2f %@", what as NSString, median(ours), median(theirs), ratio, over)
    print(text + (ratio <= limit ? "" : "  above \(limit)"))
  }

  private static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
}
