import ExactArithmetic
import Testing

@testable import LinearProgramming

@Suite("A broken model file is refused with the place and the remedy")
struct BrokenFileTests {
  /// A broken file, the one finding that it gives, and its place.
  struct Broken: Sendable, CustomTestStringConvertible {
    let what: String
    let text: String
    let code: FileFinding.Code
    let line: Int
    let column: Int
    var format: ModelFile.Format = .freeMPS
    var testDescription: String { what }
  }

  static let mps: [Broken] = [
    Broken(what: "Nothing", text: "", code: .empty, line: 0, column: 0),
    Broken(what: "Only blanks", text: "  \n\n", code: .empty, line: 0, column: 0),
    Broken(what: "Cut off", text: "NAME\nROWS\n N C\nCOLUMNS\n X C 1\n", code: .truncated, line: 5, column: 1),
    Broken(what: "No columns", text: "NAME\nROWS\n N C\nENDATA\n", code: .missingSection, line: 4, column: 1),
    Broken(
      what: "A section misspelt", text: "NAME\nROWS\n N C\nCOLUMNS\n X C 1\nBOUNDZ\nENDATA\n", code: .unknownSection,
      line: 6, column: 1),
    Broken(
      what: "Sections in disorder", text: "NAME\nCOLUMNS\nROWS\n N C\nENDATA\n", code: .unknownSection, line: 3,
      column: 1
    ),
    Broken(
      what: "A section twice", text: "NAME\nROWS\n N C\nROWS\n L R\nCOLUMNS\n X C 1\nENDATA\n", code: .repeatedSection,
      line: 4, column: 1),
    Broken(
      what: "Data first", text: " X C 1\nROWS\n N C\nCOLUMNS\n X C 1\nENDATA\n", code: .missingSection, line: 1,
      column: 1),
    Broken(
      what: "A quadratic objective", text: "ROWS\n N C\nCOLUMNS\n X C 1\nQUADOBJ\n X X 2\nENDATA\n", code: .unsupported,
      line: 5, column: 1),
    Broken(what: "A row without name", text: "ROWS\n N\nCOLUMNS\nENDATA\n", code: .malformedLine, line: 2, column: 1),
    Broken(what: "A row type", text: "ROWS\n N C\n Q R\nCOLUMNS\nENDATA\n", code: .unknownType, line: 3, column: 2),
    Broken(
      what: "A row twice", text: "ROWS\n N C\n L R\n G R\nCOLUMNS\nENDATA\n", code: .repeatedName, line: 4, column: 4),
    Broken(
      what: "A name with a bell", text: "ROWS\n N C\n L R\u{7}\nCOLUMNS\nENDATA\n", code: .invalidName, line: 3,
      column: 4),
    Broken(
      what: "An unknown row", text: "ROWS\n N C\nCOLUMNS\n X D 1\nENDATA\n", code: .unknownRow, line: 4, column: 4),
    Broken(what: "No number", text: "ROWS\n N C\nCOLUMNS\n X C 1,5\nENDATA\n", code: .notANumber, line: 4, column: 6),
    Broken(
      what: "Not a number", text: "ROWS\n N C\nCOLUMNS\n X C nan\nENDATA\n", code: .notANumber, line: 4, column: 6),
    Broken(
      what: "A huge number", text: "ROWS\n N C\nCOLUMNS\n X C 1e999\nENDATA\n", code: .notANumber, line: 4, column: 6),
    Broken(
      what: "Half a pair", text: "ROWS\n N C\nCOLUMNS\n X C 1 C\nENDATA\n", code: .malformedLine, line: 4, column: 1),
    Broken(
      what: "A number twice", text: "ROWS\n N C\nCOLUMNS\n X C 1\n X C 2\nENDATA\n", code: .repeatedEntry, line: 5,
      column: 4
    ),
    Broken(
      what: "A column interrupted", text: "ROWS\n N C\n L R\nCOLUMNS\n X C 1\n Y C 1\n X R 1\nENDATA\n",
      code: .repeatedName, line: 7, column: 2),
    Broken(
      what: "A marker of neither kind", text: "ROWS\n N C\nCOLUMNS\n M 'MARKER' 'INT'\nENDATA\n", code: .unknownType,
      line: 4, column: 1),
    Broken(
      what: "A side without number", text: "ROWS\n N C\nCOLUMNS\n X C 1\nRHS\n S\nENDATA\n", code: .malformedLine,
      line: 6,
      column: 1),
    Broken(
      what: "A side twice", text: "ROWS\n N C\n L R\nCOLUMNS\n X C 1\nRHS\n S R 1 R 2\nENDATA\n", code: .repeatedEntry,
      line: 7, column: 8),
    Broken(
      what: "A range twice", text: "ROWS\n N C\n L R\nCOLUMNS\n X C 1\nRANGES\n S R 1 R 2\nENDATA\n",
      code: .repeatedEntry, line: 7, column: 8),
    Broken(
      what: "A bound on an unknown column", text: "ROWS\n N C\nCOLUMNS\n X C 1\nBOUNDS\n UP B Y 1\nENDATA\n",
      code: .unknownColumn, line: 6, column: 7),
    Broken(
      what: "A bound type", text: "ROWS\n N C\nCOLUMNS\n X C 1\nBOUNDS\n UQ B X 1\nENDATA\n", code: .unknownType,
      line: 6,
      column: 2),
    Broken(
      what: "A semi-continuous variable", text: "ROWS\n N C\nCOLUMNS\n X C 1\nBOUNDS\n SC B X 1\nENDATA\n",
      code: .unsupported, line: 6, column: 2),
    Broken(
      what: "A bound without number", text: "ROWS\n N C\nCOLUMNS\n X C 1\nBOUNDS\n UP X\nENDATA\n",
      code: .malformedLine,
      line: 6, column: 1),
    Broken(
      what: "Crossed bounds", text: "ROWS\n N C\nCOLUMNS\n X C 1\nBOUNDS\n LO B X 3\n UP B X 2\nENDATA\n",
      code: .crossedBounds, line: 7, column: 7),
    Broken(
      what: "A direction", text: "OBJSENSE\n UP\nROWS\n N C\nCOLUMNS\n X C 1\nENDATA\n", code: .unknownType, line: 2,
      column: 2),
    Broken(
      what: "An objective that is no row", text: "OBJNAME\n D\nROWS\n N C\nCOLUMNS\n X C 1\nENDATA\n",
      code: .unknownRow,
      line: 5, column: 1),
    Broken(
      what: "A tab in fixed format", text: "ROWS\n N  C\nCOLUMNS\n    X\tC  1\nENDATA\n", code: .malformedLine, line: 4,
      column: 6, format: .fixedMPS),
    Broken(
      what: "Text between fields", text: "ROWS\n N  LONGNAME9\nCOLUMNS\nENDATA\n", code: .malformedLine, line: 2,
      column: 13, format: .fixedMPS),
  ]

  static let lp: [Broken] = [
    Broken(what: "Nothing", text: " \\ only a comment\n", code: .empty, line: 0, column: 0, format: .cplexLP),
    Broken(what: "No objective", text: "x + y\nEnd\n", code: .missingSection, line: 1, column: 1, format: .cplexLP),
    Broken(
      what: "Cut off", text: "Max\n x\nSubject To\n c: x <= 1\n", code: .truncated, line: 5, column: 1, format: .cplexLP
    ),
    Broken(
      what: "No relation", text: "Max\n x\nst\n c: x y\nEnd\n", code: .malformedLine, line: 4, column: 7,
      format: .cplexLP),
    Broken(
      what: "No right side", text: "Max\n x\nst\n c: x <= y\nEnd\n", code: .notANumber, line: 4, column: 10,
      format: .cplexLP),
    Broken(
      what: "Two signs of no meaning", text: "Max\n x ! y\nEnd\n", code: .unknownSection, line: 2, column: 4,
      format: .cplexLP),
    Broken(
      what: "A square", text: "Max\n x ^ 2\nst\n x <= 1\nEnd\n", code: .unsupported, line: 2, column: 4,
      format: .cplexLP),
    Broken(
      what: "A quadratic form", text: "Max\n [ x * y ] / 2\nst\n x <= 1\nEnd\n", code: .unsupported, line: 2, column: 2,
      format: .cplexLP),
    Broken(
      what: "A row twice", text: "Max\n x\nst\n c: x <= 1\n c: x >= 0\nEnd\n", code: .repeatedName, line: 5, column: 2,
      format: .cplexLP),
    Broken(
      what: "Crossed limits", text: "Max\n x\nst\n c: 3 <= x <= 1\nEnd\n", code: .crossedBounds, line: 4, column: 2,
      format: .cplexLP),
    Broken(
      what: "Crossed bounds", text: "Max\n x\nst\n x <= 1\nBounds\n 3 <= x <= 1\nEnd\n", code: .crossedBounds, line: 6,
      column: 7, format: .cplexLP),
    Broken(
      what: "A bound on an unknown variable", text: "Max\n x\nst\n x <= 1\nBounds\n y <= 1\nEnd\n",
      code: .unknownColumn, line: 6, column: 2, format: .cplexLP),
    Broken(
      what: "A bound without relation", text: "Max\n x\nst\n x <= 1\nBounds\n x 1\nEnd\n", code: .malformedLine,
      line: 6, column: 4, format: .cplexLP),
    Broken(
      what: "A number among the whole variables", text: "Max\n x\nst\n x <= 1\nGeneral\n 5\nEnd\n",
      code: .malformedLine, line: 6, column: 2, format: .cplexLP),
    Broken(
      what: "A second objective", text: "Max\n x\nst\n x <= 1\nMin\n x\nEnd\n", code: .repeatedSection, line: 5,
      column: 1, format: .cplexLP),
    Broken(
      what: "Special ordered sets", text: "Max\n x\nst\n x <= 1\nSOS\n s: S1:: x:1\nEnd\n", code: .unsupported, line: 5,
      column: 1, format: .cplexLP),
    Broken(
      what: "A huge number", text: "Max\n 1e999 x\nst\n x <= 1\nEnd\n", code: .notANumber, line: 2, column: 2,
      format: .cplexLP),
  ]

  @Test("Each mistake is found at its place", arguments: mps + lp)
  func refuses(_ broken: Broken) throws {
    let error = try #require(throws: ModelFileError.self) {
      try ModelFile.read(text: broken.text, format: broken.format)
    }
    let first = try #require(error.findings.first)
    #expect(first.code == broken.code)
    #expect(first.line == broken.line)
    #expect(first.column == broken.column)
    #expect(first.message.hasSuffix("."))
    if first.line > 0 { #expect("\(error)".hasPrefix("\(first.line):\(first.column): ")) }
  }

  @Test("All mistakes are listed, up to a limit")
  func listsAll() throws {
    let rows = (1...10).map { " Q R\($0)" }.joined(separator: "\n")
    let text = "ROWS\n\(rows)\nCOLUMNS\n X R 1\nENDATA\n"
    let all = try #require(throws: ModelFileError.self) { try ModelFile.read(text: text, format: .freeMPS) }
    #expect(all.findings.map(\.line) == Array(2...11) + [13])
    let some = try #require(throws: ModelFileError.self) {
      try ModelFile.read(text: text, format: .freeMPS, limits: ModelFile.Limits(findings: 3))
    }
    #expect(some.findings.map(\.code) == [.unknownType, .unknownType, .unknownType, .tooMany])
  }

  @Test("Files and lines beyond the limits are refused")
  func refusesHugeFiles() {
    let limits = ModelFile.Limits(bytes: 100, lineLength: 20)
    let long = "NAME\nROWS\n N C\nCOLUMNS\n X" + String(repeating: " ", count: 30) + "C 1\nENDATA\n"
    #expect(findings { try ModelFile.read(text: long, format: .freeMPS, limits: limits) } == [.lineTooLong])
    #expect(findings { try ModelFile.read(text: String(repeating: "x", count: 101), limits: limits) } == [.tooLarge])
  }

  @Test("Ten megabytes of noise end in findings", arguments: ModelFile.Format.allCases)
  func survivesNoise(_ format: ModelFile.Format) {
    var random = SeededGenerator(seed: 7)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(10_000_000)
    while bytes.count < 10_000_000 {
      withUnsafeBytes(of: random.next()) { bytes.append(contentsOf: $0) }
    }
    #expect(throws: ModelFileError.self) { try ModelFile.read(bytes, format: format) }
  }

  @Test("Noise made of the formats' own words ends in findings or in a program, never in a crash")
  func survivesPlausibleNoise() throws {
    let words = [
      "NAME", "ROWS", "COLUMNS", "RHS", "RANGES", "BOUNDS", "ENDATA", "N", "E", "L", "G", "UP", "FR", "x", "y", "C",
      "1",
      "-2.5", "1e9", "'MARKER'", "'INTORG'", "\n", "\n ", " ", " ", "Max", "st", "Subject To", "Bounds", "General",
      "End",
      "<=", ">=", "=", ":", "+", "-", "inf", "free", "[", "\t", "\r\n", "é", "*", "\\",
    ]
    var random = SeededGenerator(seed: 11)
    for _ in 0..<3000 {
      let count = Int.random(in: 1...60, using: &random)
      let text = (0..<count).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
      for format in ModelFile.Format.allCases {
        guard let program = try? ModelFile.read(text: text, format: format).program else { continue }
        // What does get through is a program like any other.
        let again = try ModelFile.read(text: program.written(as: .freeMPS).text, format: .freeMPS).program
        #expect(again.rows.map(\.lower) == program.rows.map(\.lower))
        #expect(again.columns.map(\.upper) == program.columns.map(\.upper))
      }
    }
  }
}
