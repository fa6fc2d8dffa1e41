import ExactArithmetic
import Testing

@testable import LinearProgramming

@Suite("Certificates as JSON")
struct CertificateTests {
  @Test("a certificate written by hand is read number by number")
  func reading() throws {
    let certificate = try Certificate(json: CertificateExamples.halfOfFive)
    let stage = try #require(certificate.stages.first)
    #expect(certificate.stages.count == 1 && stage.title == "half of five")
    #expect(stage.termination == .optimal && stage.sense == .maximise && stage.constant == 0)
    #expect(
      stage.variables == [
        Certificate.Variable(
          name: "x", objective: 1, lower: 0, upper: nil, value: Rational(5, 2), reducedCost: 0)
      ])
    #expect(
      stage.constraints == [
        Certificate.Constraint(
          name: "r", lower: nil, upper: 5, terms: [Certificate.Term(variable: "x", coefficient: 2)], activity: 5,
          dual: Rational(1, 2))
      ])
    #expect(stage.objectiveValue == Rational(5, 2))
  }

  @Test("what is written is read back equal, and equal certificates give equal bytes")
  func roundTrip() throws {
    var certificate = try CertificateExamples.twoLevels()
    certificate.append(try Certificate(json: CertificateExamples.impossible))
    certificate.append(try Certificate(json: CertificateExamples.endless))
    certificate.stages[0].title = "quote \" backslash \\ tab \t newline \n return \r bell \u{7} é 𝄞 /"
    let text = certificate.json
    let read = try Certificate(json: text)
    #expect(read == certificate)
    #expect(read.json == text)
    #expect(text.hasPrefix("{ \"format\": \"solidarity/certificate@1\", \"stages\": ["))
    #expect(text.contains("\\u0007") && text.contains("\\\\ tab \\t newline \\n return \\r"))
    #expect(Certificate(stages: []).json == "{ \"format\": \"solidarity/certificate@1\", \"stages\": [] }\n")
  }

  @Test("every escape of JSON is understood")
  func escapes() throws {
    let text = CertificateExamples.halfOfFive.replacingFirst(
      "half of five", with: #"\"\\\/\b\f\n\r\t\u00e9\ud834\udd1e"#)
    #expect(try Certificate(json: "\u{FEFF}" + text).stages[0].title == "\"\\/\u{8}\u{C}\n\r\té𝄞")
  }

  @Test("a chain put after another one keeps naming its own stages")
  func appending() throws {
    var certificate = try CertificateExamples.twoLevels()
    certificate.append(try CertificateExamples.twoLevels())
    #expect(certificate.stages.count == 4)
    // The second chain's first stage is the third of all, number 2 from zero.
    #expect(certificate.stages[3].constraints.compactMap(\.fixedBy) == [2])
    #expect(CertificateChecker().holds(certificate))
    // A program of its own before a chain is no question of the chain's kind.
    var mixed = try Certificate(json: CertificateExamples.halfOfFive)
    mixed.append(try CertificateExamples.twoLevels())
    #expect(CertificateChecker().findings(in: mixed).contains { $0.problem == .levelNotFree })
  }

  @Test(
    "what is not JSON is refused with its place",
    arguments: [
      ("", 1, 1, "a value is missing"), ("{", 1, 2, "a key in quotes is missing"), ("[1,]", 1, 4, "no value starts"),
      ("{\n  \"a\": 1,\n  \"a\": 2 }", 3, 3, "occurs twice"), ("{} {}", 1, 4, "something follows"),
      ("{\"a\" 1}", 1, 6, "a colon is missing"), ("{\"a\": 1 \"b\"}", 1, 9, "a comma or }"),
      ("[1 2]", 1, 4, "a comma or ]"),
      ("\"abc", 1, 1, "no closing quote"), ("\"\\x\"", 1, 4, "no such escape"), ("\"\\", 1, 3, "ends inside an escape"),
      ("\"\\u12\"", 1, 6, "four hexadecimal digits"), ("\"\\ud800\"", 1, 8, "surrogate"),
      ("\"\\ud800\\u0041\"", 1, 14, "surrogate"), ("\"\u{1}\"", 1, 3, "control character"),
      ("nul", 1, 1, "no value starts"),
      ("01", 1, 3, "malformed"), ("-", 1, 2, "malformed"), ("1.", 1, 3, "malformed"), ("1e", 1, 3, "malformed"),
      ("NaN", 1, 1, "no value starts"), ("{a: 1}", 1, 2, "a key in quotes"), ("[", 1, 2, "a value is missing"),
    ])
  func notJSON(text: String, line: Int, column: Int, words: String) {
    do throws(CertificateError) {
      _ = try Certificate(json: text)
      Issue.record("read as a certificate")
    } catch {
      guard case .notJSON(let foundLine, let foundColumn, let reason) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(foundLine == line && foundColumn == column && reason.contains(words), "\(error)")
      #expect(error.description.hasPrefix("\(line):\(column): this is not JSON"))
    }
  }

  @Test("bytes that are not text are refused")
  func notText() {
    #expect(throws: CertificateError.notJSON(line: 1, column: 1, reason: "a string is not valid UTF-8")) {
      try Certificate(json: [0x22, 0xFF, 0x22])
    }
  }

  @Test("nesting without end is refused, not followed", arguments: ["[", "{\"a\":"])
  func deepNesting(opening: String) {
    do throws(CertificateError) {
      _ = try Certificate(json: String(repeating: opening, count: 1_000_000))
      Issue.record("read as a certificate")
    } catch {
      #expect(error.description.contains("nested deeper than 32 levels"))
    }
  }

  @Test(
    "what a certificate does not say as it must is refused with its path",
    arguments: [
      ("\"solidarity/certificate@1\"", "\"solidarity/certificate@2\"", "format", "is not \"solidarity/certificate@1\""),
      ("\"format\": \"solidarity/certificate@1\", ", "", "format", "it is missing"),
      ("\"title\": \"half of five\"", "\"title\": 5", "stages[0].title", "a string is needed, not a number"),
      ("\"title\"", "\"titel\"", "stages[0]", "the key \"titel\" is not known"),
      ("\"optimal\"", "\"proven\"", "stages[0].termination", "is not one of optimal, infeasible, unbounded"),
      ("\"maximise\"", "\"max\"", "stages[0].sense", "is not one of minimise, maximise"),
      (
        "\"constant\": \"0\"", "\"constant\": 0", "stages[0].constant",
        "in quotes such as \"5/2\" is needed, not a number"
      ),
      ("\"constant\": \"0\"", "\"constant\": null", "stages[0].constant", "not null"),
      (
        "\"5/2\", \"reducedCost\"", "\"2.5\", \"reducedCost\"", "stages[0].variables[0].value",
        "\"2.5\" is not an exact number"
      ),
      ("\"5/2\", \"reducedCost\"", "\"5/0\", \"reducedCost\"", "stages[0].variables[0].value", "not an exact number"),
      (", \"reducedCost\": \"0\"", "", "stages[0].variables[0].reducedCost", "it is missing"),
      ("\"lower\": \"0\", ", "", "stages[0].variables[0].lower", "it is missing"),
      ("\"dual\": \"1/2\"", "\"dual\": null", "stages[0].constraints[0].dual", "not null"),
      ("[[\"x\", \"2\"]]", "[[\"x\"]]", "stages[0].constraints[0].terms[0]", "a pair such as"),
      ("[[\"x\", \"2\"]]", "[[\"x\", 2]]", "stages[0].constraints[0].terms[0][1]", "not a number"),
      ("[[\"x\", \"2\"]]", "true", "stages[0].constraints[0].terms", "an array is needed, not true or false"),
      (
        "\"fixedBy\": null", "\"fixedBy\": -1", "stages[0].constraints[0].fixedBy",
        "the index of a stage is needed, not -1"
      ),
      ("\"fixedBy\": null", "\"fixedBy\": 1e2", "stages[0].constraints[0].fixedBy", "the index of a stage"),
      ("\"fixedBy\": null", "\"fixedBy\": []", "stages[0].constraints[0].fixedBy", "not an array"),
      ("\"objectiveValue\": \"5/2\"", "\"objectiveValue\": {}", "stages[0].objectiveValue", "not an object"),
      ("[ {", "[ [{", "", "JSON"),
    ])
  func malformed(part: String, replacement: String, path: String, words: String) {
    do throws(CertificateError) {
      _ = try Certificate(json: CertificateExamples.halfOfFive.replacingFirst(part, with: replacement))
      Issue.record("read as a certificate")
    } catch {
      #expect(error.description.hasPrefix(path) && error.description.contains(words), "\(error)")
    }
  }

  @Test("a number with more digits than anyone needs is refused")
  func giantNumber() {
    let text = CertificateExamples.halfOfFive.replacingFirst(
      "\"constant\": \"0\"", with: "\"constant\": \"" + String(repeating: "7", count: 2_000_000) + "\"")
    do throws(CertificateError) {
      _ = try Certificate(json: text)
      Issue.record("read as a certificate")
    } catch {
      #expect(error.description.contains("more than 100000 digits is too long"))
    }
  }

  @Test("an index may stand in quotes like every other number, or be left out")
  func indices() throws {
    let quoted = CertificateExamples.halfOfFive.replacingFirst("\"fixedBy\": null", with: "\"fixedBy\": \"0\"")
    #expect(try Certificate(json: quoted).stages[0].constraints[0].fixedBy == 0)
    let absent = CertificateExamples.halfOfFive.replacingFirst(", \"fixedBy\": null", with: "")
    #expect(try Certificate(json: absent) == Certificate(json: CertificateExamples.halfOfFive))
  }
}

extension String {
  /// The text with the first occurrence of a part replaced.
  func replacingFirst(_ part: String, with replacement: String) -> String {
    guard let range = self.firstRange(of: part) else { return self }
    return replacingCharacters(in: range, with: replacement)
  }

  private func replacingCharacters(in range: Range<String.Index>, with replacement: String) -> String {
    String(self[..<range.lowerBound]) + replacement + String(self[range.upperBound...])
  }
}
