import ExactArithmetic

extension Certificate {
  /// Reads a certificate from the bytes of its JSON.
  ///
  /// Strict: unknown and repeated keys, numbers that are not exact strings and anything that the claimed termination needs but the stage
  /// lacks are errors. Whether the certificate holds is not looked at.
  public init(json bytes: [UInt8]) throws(CertificateError) {
    var parser = JSONParser(bytes)
    let value: JSONValue
    do {
      value = try parser.parse()
    } catch {
      let before = bytes[..<min(error.offset, bytes.count)]
      let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
      throw .notJSON(
        line: before.count { $0 == UInt8(ascii: "\n") } + 1, column: before.count - lineStart + 1, reason: error.reason)
    }
    let reader = try CertificateReader(value, path: "", keys: ["format", "stages"])
    let format = try reader.string("format")
    guard format == Self.format else {
      throw .malformed(path: "format", reason: "\"\(format.prefix(40))\" is not \"\(Self.format)\"")
    }
    stages = []
    for (index, element) in try reader.array("stages").enumerated() {
      stages.append(try Stage(element, path: "stages[\(index)]"))
    }
  }

  /// Reads a certificate from its JSON.
  public init(json text: String) throws(CertificateError) {
    try self.init(json: Array(text.utf8))
  }
}

extension Certificate.Stage {
  init(_ value: JSONValue, path: String) throws(CertificateError) {
    let reader = try CertificateReader(
      value, path: path,
      keys: ["title", "termination", "sense", "constant", "variables", "constraints", "objectiveValue"])
    let claim = try reader.oneOf(Certificate.Claim.self, "termination")
    var variables: [Certificate.Variable] = []
    for (index, element) in try reader.array("variables").enumerated() {
      variables.append(try Certificate.Variable(element, path: "\(path).variables[\(index)]", claim: claim))
    }
    var constraints: [Certificate.Constraint] = []
    for (index, element) in try reader.array("constraints").enumerated() {
      constraints.append(try Certificate.Constraint(element, path: "\(path).constraints[\(index)]", claim: claim))
    }
    self.init(
      title: try reader.string("title"), termination: claim,
      sense: try reader.oneOf(LinearProgram.Sense.self, "sense"), constant: try reader.number("constant"),
      variables: variables, constraints: constraints,
      objectiveValue: claim == .optimal
        ? try reader.number("objectiveValue") : try reader.optionalNumber("objectiveValue"))
  }
}

extension Certificate.Variable {
  init(_ value: JSONValue, path: String, claim: Certificate.Claim) throws(CertificateError) {
    let reader = try CertificateReader(
      value, path: path, keys: ["name", "objective", "lower", "upper", "value", "reducedCost", "ray"])
    self.init(
      name: try reader.string("name"), objective: try reader.number("objective"), lower: try reader.bound("lower"),
      upper: try reader.bound("upper"),
      value: claim == .infeasible ? try reader.optionalNumber("value") : try reader.number("value"),
      reducedCost: claim == .optimal ? try reader.number("reducedCost") : try reader.optionalNumber("reducedCost"),
      ray: claim == .unbounded ? try reader.number("ray") : try reader.optionalNumber("ray"))
  }
}

extension Certificate.Constraint {
  init(_ value: JSONValue, path: String, claim: Certificate.Claim) throws(CertificateError) {
    let reader = try CertificateReader(
      value, path: path, keys: ["name", "lower", "upper", "terms", "activity", "dual", "multiplier", "fixedBy"])
    var terms: [Certificate.Term] = []
    for (index, element) in try reader.array("terms").enumerated() {
      let place = "\(path).terms[\(index)]"
      guard case .array(let pair) = element, pair.count == 2, case .string(let variable) = pair[0] else {
        throw .malformed(path: place, reason: "a pair such as [\"x\", \"5/2\"] is needed")
      }
      terms.append(
        Certificate.Term(variable: variable, coefficient: try CertificateReader.number(pair[1], path: "\(place)[1]")))
    }
    self.init(
      name: try reader.string("name"), lower: try reader.bound("lower"), upper: try reader.bound("upper"),
      terms: terms,
      activity: claim == .optimal ? try reader.number("activity") : try reader.optionalNumber("activity"),
      dual: claim == .optimal ? try reader.number("dual") : try reader.optionalNumber("dual"),
      multiplier: claim == .infeasible ? try reader.number("multiplier") : try reader.optionalNumber("multiplier"),
      fixedBy: try reader.optionalIndex("fixedBy"))
  }
}
