import ExactArithmetic

@testable import LinearProgramming

/// Certificates to check, to change and to write.
enum CertificateExamples {
  /// Maximise x subject to 2x ≤ 5: x is 5/2, and each unit of the limit is worth one half.
  static let halfOfFive = """
    { "format": "solidarity/certificate@1", "stages": [ { "title": "half of five", "termination": "optimal", "sense": "maximise", "constant": "0",
      "variables":   [{"name": "x", "objective": "1", "lower": "0", "upper": null, "value": "5/2", "reducedCost": "0"}],
      "constraints": [{"name": "r", "lower": null, "upper": "5", "terms": [["x", "2"]], "activity": "5", "dual": "1/2", "fixedBy": null}],
      "objectiveValue": "5/2" } ] }
    """

  /// x ≤ 1 against x ≥ 2 by a row: −1 times the row asks for −x ≥ −1, but −x is at most −2.
  static let impossible = """
    { "format": "solidarity/certificate@1", "stages": [ { "title": "impossible", "termination": "infeasible", "sense": "minimise", "constant": "0",
      "variables":   [{"name": "x", "objective": "0", "lower": "2", "upper": null}],
      "constraints": [{"name": "cap", "lower": null, "upper": "1", "terms": [["x", "1"]], "multiplier": "-1", "fixedBy": null}] } ] }
    """

  /// Maximise x − y with x − 2y ≤ 1: from (1, 0) along (2, 1) the objective rises for ever.
  static let endless = """
    { "format": "solidarity/certificate@1", "stages": [ { "title": "endless", "termination": "unbounded", "sense": "maximise", "constant": "3",
      "variables":   [{"name": "x", "objective": "1", "lower": "0", "upper": null, "value": "1", "ray": "2"},
                      {"name": "y", "objective": "-1", "lower": "0", "upper": null, "value": "0", "ray": "1"}],
      "constraints": [{"name": "gap", "lower": null, "upper": "1", "terms": [["x", "1"], ["y", "-2"]], "activity": "1", "fixedBy": null}] } ] }
    """

  /// Two levels of coverage: need 0 gets 1 of 10 from the only supply that may serve it, the others share 6 among 12.
  static func twoLevels() throws -> Certificate {
    let example = Transportation(
      supplies: [1, 6], needs: [10, 8, 4], isOpen: [[true, false, false], [false, true, true]])
    let program = try example.program()
    var optimum = LexicographicOptimum(program)
    try optimum.leximin("Coverage", of: example.coverage(program))
    return optimum.certificate
  }
}
