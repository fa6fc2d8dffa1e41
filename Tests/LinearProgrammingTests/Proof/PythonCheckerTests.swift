import ExactArithmetic
import Foundation
import Testing

@testable import LinearProgramming

/// Where Python 3 is, if anywhere.
private enum Python {
  static let path: String? = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .map { "\($0)/python3" }.first { FileManager.default.isExecutableFile(atPath: $0) }
}

/// The checker of one page that stands in the documentation, run where Python 3 is at hand.
@Suite("The checker on one page", .enabled(if: Python.path != nil))
struct PythonCheckerTests {
  private static let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Docs/check_certificate.py")

  /// The exit status of the script for a text: 0 holds, 3 does not, 2 unreadable.
  private func verdict(_ text: String) throws -> Int32 {
    let file = FileManager.default.temporaryDirectory.appending(path: "certificate-\(UUID().uuidString).json")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: try #require(Python.path))
    process.arguments = [Self.script.path, file.path]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  @Test("it stays short enough to be read in one go")
  func length() throws {
    let text = try String(contentsOf: Self.script, encoding: .utf8)
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 200)
  }

  @Test("honest certificates hold")
  func honest() throws {
    #expect(try verdict(CertificateExamples.halfOfFive) == 0)
    #expect(try verdict(CertificateExamples.impossible) == 0)
    #expect(try verdict(CertificateExamples.endless) == 0)
    #expect(try verdict(CertificateExamples.twoLevels().json) == 0)
  }

  @Test(
    "forged ones do not",
    arguments: [
      (CertificateExamples.halfOfFive, "\"dual\": \"1/2\"", "\"dual\": \"1/3\""),
      (CertificateExamples.halfOfFive, "\"upper\": \"5\"", "\"upper\": \"6\""),
      (CertificateExamples.halfOfFive, "\"value\": \"5/2\"", "\"value\": \"3\""),
      (CertificateExamples.halfOfFive, "\"objectiveValue\": \"5/2\"", "\"objectiveValue\": \"3\""),
      (CertificateExamples.halfOfFive, "\"fixedBy\": null", "\"fixedBy\": 0"),
      (CertificateExamples.impossible, "\"multiplier\": \"-1\"", "\"multiplier\": \"1\""),
      (CertificateExamples.impossible, "\"lower\": \"2\"", "\"lower\": \"1\""),
      (CertificateExamples.endless, "\"ray\": \"2\"", "\"ray\": \"1\""),
      (CertificateExamples.endless, "\"ray\": \"1\"", "\"ray\": \"0\""),
    ])
  func forged(text: String, part: String, replacement: String) throws {
    #expect(try verdict(text.replacingFirst(part, with: replacement)) == 3)
  }

  @Test("it judges changed chains as the checker here does")
  func chains() throws {
    let honest = try CertificateExamples.twoLevels()
    for (number, forge) in CertificateForgery.all(of: honest.stages[1]).enumerated() where number % 6 == 0 {
      var forged = honest
      forge(&forged.stages[1])
      #expect(try verdict(forged.json) == 3)
    }
  }

  @Test("a criterion that is fixed without naming a stage is noticed")
  func silence() throws {
    var forged = try CertificateExamples.twoLevels()
    for row in forged.stages[1].constraints.indices { forged.stages[1].constraints[row].fixedBy = nil }
    #expect(try verdict(forged.json) == 3)
  }

  @Test("a cap on a level, a chain cut short and a stage told twice do not hold")
  func levels() throws {
    let honest = try CertificateExamples.twoLevels()
    for stage in honest.stages.indices {
      let half = try #require(honest.stages[stage].objectiveValue) / 2
      var bounded = honest
      CertificateForgery.cap(&bounded.stages[stage], at: half)
      #expect(try verdict(bounded.json) == 3)
      #expect(try verdict(Certificate(stages: [bounded.stages[0]]).json) == 0)
      var cut = honest
      CertificateForgery.capByRow(&cut.stages[stage], at: half, weight: -1)
      #expect(try verdict(cut.json) == 3)
    }
    #expect(try verdict(Certificate(stages: honest.stages + [honest.stages[0]]).json) == 3)
    #expect(try verdict(Certificate(stages: honest.stages + [honest.stages[1]]).json) == 3)
  }

  @Test(
    "names that occur twice do not hold, as in the checker here",
    arguments: [
      ("{\"name\": \"y\", \"objective\": \"-1\"", "{\"name\": \"x\", \"objective\": \"-1\""),
      ("[\"y\", \"-2\"]", "[\"y\", \"-2\"], [\"x\", \"0\"]"),
      ("[\"y\", \"-2\"]", "[\"y\", \"-2\"], [\"z\", \"0\"]"),
      (
        "\"constraints\": [",
        "\"constraints\": [{\"name\": \"gap\", \"lower\": null, \"upper\": null, \"terms\": [], \"fixedBy\": null}, "
      ),
    ])
  func repeatedNames(part: String, replacement: String) throws {
    let forged = CertificateExamples.endless.replacingFirst(part, with: replacement)
    #expect(forged != CertificateExamples.endless)
    #expect(!CertificateChecker().holds(try Certificate(json: forged)))
    #expect(try verdict(forged) == 3)
  }

  @Test(
    "what the reader here refuses cannot be read there either",
    arguments: [
      ("\"fixedBy\": null", "\"fixedBy\": -1"), ("\"fixedBy\": null", "\"fixedBy\": true"),
      ("\"value\": \"5/2\"", "\"value\": \"2.5\""), ("\"value\": \"5/2\"", "\"value\": \" 5/2\""),
      ("\"value\": \"5/2\"", "\"value\": 2.5"), ("\"value\": \"5/2\"", "\"value\": \"5/0\""),
      ("\"maximise\"", "\"foo\""), ("\"constant\"", "\"zzz\": 1, \"constant\""),
      ("\"constant\"", "\"constant\": \"0\", \"constant\""), ("\"format\"", "\"zzz\": 1, \"format\""),
    ])
  func malformed(part: String, replacement: String) throws {
    let text = CertificateExamples.halfOfFive.replacingFirst(part, with: replacement)
    #expect(text != CertificateExamples.halfOfFive)
    #expect(throws: CertificateError.self) { try Certificate(json: text) }
    #expect(try verdict(text) == 2)
  }

  @Test("what is no certificate cannot be read", arguments: ["", "{", "[]", "{\"format\": \"other\", \"stages\": []}"])
  func unreadable(text: String) throws {
    #expect(try verdict(text) == 2)
  }
}
