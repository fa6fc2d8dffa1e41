import ExactArithmetic
import Testing

@testable import LinearProgramming

@Suite("Checking certificates")
struct CertificateCheckerTests {
  private func problems(_ certificate: Certificate) -> [CertificateFinding.Problem] {
    CertificateChecker().findings(in: certificate).map(\.problem)
  }

  @Test(
    "honest certificates hold",
    arguments: [
      CertificateExamples.halfOfFive, CertificateExamples.impossible, CertificateExamples.endless,
    ])
  func honest(text: String) throws {
    #expect(problems(try Certificate(json: text)).isEmpty)
  }

  @Test("an honest chain holds, and nothing at all does not")
  func chain() throws {
    #expect(CertificateChecker().holds(try CertificateExamples.twoLevels()))
    #expect(problems(Certificate(stages: [])) == [.noStages])
  }

  @Test(
    "forged optima are found out",
    arguments: [
      // A better value would break the limit; a worse one leaves a price without its bound.
      ("\"value\": \"5/2\"", "\"value\": \"3\"", "the activity is given as 5 but comes to 6"),
      ("\"value\": \"5/2\"", "\"value\": \"2\"", "the activity is given as 5 but comes to 4"),
      ("\"value\": \"5/2\"", "\"value\": \"-1\"", "-1 is below the lower bound 0"),
      ("\"dual\": \"1/2\"", "\"dual\": \"1/3\"", "the reduced cost is given as 0 but comes to 1/3"),
      ("\"dual\": \"1/2\"", "\"dual\": \"-1/2\"", "the dual value is -1/2 but the value is not at the bound"),
      ("\"reducedCost\": \"0\"", "\"reducedCost\": \"1\"", "the reduced cost is 1 but the value is not at the bound"),
      ("\"upper\": \"5\"", "\"upper\": \"6\"", "the dual value is 1/2 but the value is not at the bound"),
      ("\"upper\": \"5\"", "\"upper\": \"4\"", "5 is above the upper bound 4"),
      ("\"objective\": \"1\"", "\"objective\": \"2\"", "the reduced cost is given as 0 but comes to 1"),
      (
        "\"objectiveValue\": \"5/2\"", "\"objectiveValue\": \"3\"", "the objective value is given as 3 but comes to 5/2"
      ),
      ("\"constant\": \"0\"", "\"constant\": \"1\"", "the objective value is given as 5/2 but comes to 7/2"),
      ("\"maximise\"", "\"minimise\"", "the dual value is 1/2 but the value is not at the bound"),
      ("[[\"x\", \"2\"]]", "[[\"x\", \"1\"]]", "the activity is given as 5 but comes to 5/2"),
      ("[[\"x\", \"2\"]]", "[[\"y\", \"2\"]]", "a term names 'y', which is no variable"),
      ("[[\"x\", \"2\"]]", "[[\"x\", \"1\"], [\"x\", \"1\"]]", "more than one term names 'x'"),
      ("\"fixedBy\": null", "\"fixedBy\": 0", "fixedBy names stage 0, which is not an earlier optimum"),
      ("\"fixedBy\": null", "\"fixedBy\": 7", "fixedBy names stage 7"),
    ])
  func forgedOptimum(part: String, replacement: String, words: String) throws {
    let forged = try Certificate(json: CertificateExamples.halfOfFive.replacingFirst(part, with: replacement))
    let findings = CertificateChecker().findings(in: forged)
    #expect(findings.contains { $0.description.contains(words) }, "\(findings)")
    #expect(findings.allSatisfy { $0.stage == 0 && $0.description.hasPrefix("stages[0]") })
  }

  @Test(
    "forged contradictions are found out",
    arguments: [
      ("\"multiplier\": \"-1\"", "\"multiplier\": \"0\"", "no contradiction: at least 0 is asked for and up to 0"),
      ("\"multiplier\": \"-1\"", "\"multiplier\": \"1\"", "the contradiction uses the lower bound"),
      ("\"lower\": \"2\"", "\"lower\": \"1\"", "no contradiction: at least -1 is asked for and up to -1"),
      ("\"lower\": \"2\"", "\"lower\": null", "the contradiction uses the lower bound, which does not exist"),
      ("\"upper\": \"1\"", "\"upper\": \"2\"", "no contradiction"),
    ])
  func forgedContradiction(part: String, replacement: String, words: String) throws {
    let forged = try Certificate(json: CertificateExamples.impossible.replacingFirst(part, with: replacement))
    let findings = CertificateChecker().findings(in: forged)
    #expect(findings.contains { $0.description.contains(words) }, "\(findings)")
  }

  @Test(
    "forged rays are found out",
    arguments: [
      ("\"ray\": \"1\"", "\"ray\": \"0\"", "constraint 'gap': the ray does not stay within the bounds"),
      ("\"ray\": \"2\"", "\"ray\": \"-2\"", "variable 'x': the ray does not stay within the bounds"),
      ("\"ray\": \"2\"", "\"ray\": \"1\"", "the objective changes by 0 along the ray"),
      ("\"maximise\"", "\"minimise\"", "the objective changes by 1 along the ray"),
      ("\"value\": \"1\"", "\"value\": \"2\"", "2 is above the upper bound 1"),
    ])
  func forgedRay(part: String, replacement: String, words: String) throws {
    let forged = try Certificate(json: CertificateExamples.endless.replacingFirst(part, with: replacement))
    let findings = CertificateChecker().findings(in: forged)
    #expect(findings.contains { $0.description.contains(words) }, "\(findings)")
  }

  @Test("numbers that a claim needs but lacks are named")
  func missing() throws {
    var optimum = try Certificate(json: CertificateExamples.halfOfFive)
    optimum.stages[0].objectiveValue = nil
    #expect(problems(optimum) == [.missing("objective value")])
    optimum.stages[0].variables[0].reducedCost = nil
    #expect(problems(optimum) == [.missing("reduced cost")])
    optimum.stages[0].constraints[0].dual = nil
    #expect(problems(optimum) == [.missing("dual value")])
    optimum.stages[0].constraints[0].activity = nil
    #expect(problems(optimum) == [.missing("activity"), .missing("dual value")])
    optimum.stages[0].variables[0].value = nil
    #expect(problems(optimum) == [.missing("value")])
    #expect(CertificateFinding.Problem.missing("value").description == "the value is missing")
    var impossible = try Certificate(json: CertificateExamples.impossible)
    impossible.stages[0].constraints[0].multiplier = nil
    #expect(problems(impossible) == [.missing("multiplier")])
    var endless = try Certificate(json: CertificateExamples.endless)
    endless.stages[0].variables[0].ray = nil
    #expect(problems(endless) == [.missing("ray")])
  }

  @Test("names that occur twice leave nothing to check")
  func repeatedNames() throws {
    var certificate = try Certificate(json: CertificateExamples.endless)
    certificate.stages[0].variables[1].name = "x"
    certificate.stages[0].constraints.append(certificate.stages[0].constraints[0])
    let findings = CertificateChecker().findings(in: certificate)
    #expect(findings.map(\.problem).contains(.repeatedName))
    #expect(findings.contains { $0.description == "stages[0], variable 'x': the name occurs twice" })
  }

  @Test("any single number changed in a chain is noticed")
  func everyNumber() throws {
    let honest = try CertificateExamples.twoLevels()
    var changes = 0
    for stage in honest.stages.indices {
      for forge in CertificateForgery.all(of: honest.stages[stage]) {
        var forged = honest
        forge(&forged.stages[stage])
        changes += 1
        #expect(!CertificateChecker().holds(forged))
      }
    }
    #expect(changes > 100)
  }

  @Test("what fixes a criterion must be named, earlier, and have a dual value for it")
  func fixing() throws {
    let honest = try CertificateExamples.twoLevels()
    let row = try #require(honest.stages[1].constraints.firstIndex { $0.fixedBy != nil })
    func forged(_ change: (inout Certificate) -> Void) -> [CertificateFinding.Problem] {
      var copy = honest
      change(&copy)
      return problems(copy)
    }
    #expect(forged { $0.stages[1].constraints[row].fixedBy = nil }.contains(.fixedInSilence(0)))
    #expect(forged { $0.stages[1].constraints[row].fixedBy = 1 }.contains(.fixedByNoEarlierOptimum(1)))
    #expect(forged { $0.stages[1].constraints[row].name = "another" }.contains(.fixedByUnknownConstraint(0)))
    #expect(forged { $0.stages[0].constraints[row].dual = 0 }.contains(.fixedWithoutDual(0)))
    #expect(
      forged {
        $0.stages[1].constraints[row].lower = nil; $0.stages[1].constraints[row].upper = nil
      }
      .contains(.fixedElsewhere(0, bound: nil, level: Rational(1, 10))))
    #expect(
      forged { $0.stages[1].constraints[row].upper = 1 }
        .contains(.fixedElsewhere(0, bound: 1, level: Rational(1, 10))))
    #expect(forged { $0.stages[1].constraints[row].terms = [] }.contains(.fixedDiffers(0)))
    #expect(forged { $0.stages[1].constraints.removeFirst() }.contains(.lostSince(0)))
    #expect(forged { $0.stages[1].constraints[0].upper = 2 }.contains(.changedSince(0)))
    #expect(forged { $0.stages[1].variables[0].upper = 2 }.contains(.changedSince(0)))
    for problem: CertificateFinding.Problem in [
      .fixedInSilence(0), .fixedByNoEarlierOptimum(0), .fixedByUnknownConstraint(0), .fixedWithoutDual(0),
      .fixedElsewhere(0, bound: nil, level: 1), .fixedDiffers(0), .changedSince(0), .lostSince(0),
    ] {
      #expect(problem.description.contains("stage 0"))
    }
  }

  @Test("a lower level with a cap on it is no optimum of a chain, in no stage and by no means")
  func cappedLevel() throws {
    // Honest: need 0 gets 1 of 10, needs 1 and 2 share 6 among 12, so the levels are 1/10 and 1/2. Half of each is feasible as well.
    let honest = try CertificateExamples.twoLevels()
    #expect(honest.stages.map(\.objectiveValue) == [Rational(1, 10), Rational(1, 2)])
    for stage in honest.stages.indices {
      let half = try #require(honest.stages[stage].objectiveValue) / 2
      var bounded = honest
      CertificateForgery.cap(&bounded.stages[stage], at: half)
      #expect(problems(bounded).contains(.levelNotFree))
      // Each stage by itself is a true optimum of a program with that cap.
      #expect(CertificateChecker().holds(Certificate(stages: [bounded.stages[0]])))
      for weight: Rational in [1, -1] {
        var cut = honest
        CertificateForgery.capByRow(&cut.stages[stage], at: half, weight: weight)
        #expect(problems(cut).contains(.noCriterion))
        if stage == 1 { #expect(problems(cut).contains(.addedSince(0))) }
      }
      // A second objective on a variable that cannot move does not hide which one is the level.
      var hidden = bounded
      hidden.stages[stage].variables.append(
        Certificate.Variable(name: "dummy", objective: 1, lower: 0, upper: 0, value: 0, reducedCost: 1))
      #expect(problems(hidden).contains(.withoutLevel))
    }
  }

  @Test("a chain goes on stage by stage until each of its criteria is fixed")
  func wholeChain() throws {
    let honest = try CertificateExamples.twoLevels()
    var repeated = honest
    repeated.stages.append(honest.stages[1])
    #expect(problems(repeated).contains(.repeatsStage(1)))
    repeated.stages[2].title = "another title"
    #expect(problems(repeated).contains(.doesNotFollow(1)))
    // Without its last stage, beside a chain that is whole, the first one leaves needs 1 and 2 open.
    let cut = Certificate(stages: honest.stages + [honest.stages[0]])
    #expect(problems(cut) == [.leftOpen, .leftOpen])
    // Another bound on the level by the name of an ordinary row.
    var added = honest
    added.stages[1].constraints.append(
      Certificate.Constraint(
        name: "extra", lower: nil, upper: 7, terms: [], activity: 0, dual: 0, multiplier: nil, fixedBy: nil))
    #expect(problems(added) == [.addedSince(0)])
    for (problem, words): (CertificateFinding.Problem, String) in [
      (.withoutLevel, "a single variable"), (.levelNotFree, "no bounds of its own"), (.noCriterion, "less the level"),
      (.doesNotFollow(1), "not on stage 1"), (.addedSince(1), "stage 1 lacks it"), (.leftOpen, "the chain ends before"),
      (.repeatsStage(1), "stage 1 once more"),
    ] {
      #expect(problem.description.contains(words))
    }
  }

  @Test("the order of terms and lines is no part of what a certificate says")
  func order() throws {
    var certificate = try CertificateExamples.twoLevels()
    for stage in certificate.stages.indices {
      certificate.stages[stage].variables.reverse()
      certificate.stages[stage].constraints.reverse()
      for row in certificate.stages[stage].constraints.indices {
        certificate.stages[stage].constraints[row].terms.reverse()
      }
    }
    #expect(CertificateChecker().holds(certificate))
  }

  @Test("more arithmetic than allowed is refused, not done")
  func tooLarge() throws {
    let checker = CertificateChecker(workLimit: 1)
    let findings = checker.findings(in: try CertificateExamples.twoLevels())
    #expect(findings.last?.problem == .tooLarge)
    #expect(findings.last?.description == "stages[0]: the numbers are too long to be checked")
    // Numbers of many digits each multiply into ever longer ones; the checker gives up in good time.
    var certificate = try Certificate(json: CertificateExamples.halfOfFive)
    let long = try #require(Rational(fraction: "1/" + String(repeating: "7", count: 90_000)))
    certificate.stages[0].variables = (0..<400).map {
      Certificate.Variable(
        name: "x\($0)", objective: 1, lower: 0, upper: nil, value: long + Rational($0), reducedCost: 0)
    }
    certificate.stages[0].constraints[0].terms = (0..<400).map {
      Certificate.Term(variable: "x\($0)", coefficient: long / Rational($0 + 3))
    }
    #expect(CertificateChecker(workLimit: 100_000).findings(in: certificate).last?.problem == .tooLarge)
  }

  @Test("small random programs of every kind: what is proven is certified", arguments: 0..<200)
  func random(seed: Int) throws {
    var random = SeededGenerator(seed: seed + 5000)
    let program = try RandomProgram.open(using: &random)
    let outcome = try ExactProver().prove(program, from: RandomProgram.basis(for: program, using: &random))
    let certificate = Certificate(stages: [Certificate.Stage(title: "random", program: program, outcome: outcome)])
    #expect(CertificateChecker().findings(in: certificate).isEmpty)
    #expect(try Certificate(json: certificate.json) == certificate)
    if case .optimal(let solution) = outcome { #expect(solution.isOptimal(for: program)) }
  }
}
