import ExactArithmetic
import Testing

@testable import LinearProgramming

@Suite("MPS says what its convention says")
struct MPSReadingTests {
  /// One row of each type, every kind of bound, a range on each: the textbook example of the format.
  static let free = """
    * A comment
    NAME sample model
    ROWS
     N COST
     L LIM1
     G LIM2
     E MYEQN
    COLUMNS
     X COST 1 LIM1 1.0
     X LIM2 1
     Y COST 2 LIM1 1
     Y MYEQN -1.
     Z COST -1 MYEQN +1
    RHS
     RHS LIM1 4 LIM2 1
     RHS MYEQN 7
    RANGES
     RNG LIM1 2.5 LIM2 4
     RNG MYEQN -3
    BOUNDS
     UP BND X 4
     LO BND Y -1
     UP BND Y 1
    ENDATA
    """

  static let fixed = """
    NAME          sample model
    ROWS
     N  COST
     L  LIM1
     G  LIM2
     E  MYEQN
    COLUMNS
        X         COST                 1   LIM1                 1
        X         LIM2                 1
        Y         COST                 2   LIM1                 1
        Y         MYEQN               -1
        Z         COST                -1   MYEQN                1
    RHS
        RHS       LIM1                 4   LIM2                 1
        RHS       MYEQN                7
    RANGES
        RNG       LIM1               2.5   LIM2                 4
        RNG       MYEQN               -3
    BOUNDS
     UP BND       X                    4
     LO BND       Y                   -1
     UP BND       Y                    1
    ENDATA
    """

  @Test("Rows, ranges and bounds of the textbook example", arguments: [free, fixed])
  func readsTextbook(_ text: String) throws {
    let file = try ModelFile.read(text: text)
    let program = file.program
    #expect(file.notes.isEmpty)
    #expect(program.name == "sample model")
    #expect(program.sense == .minimise)
    #expect(program.columns.map(\.name) == ["X", "Y", "Z"])
    #expect(program.columns.map(\.objective) == [1, 2, -1])
    #expect(program.columns.map(\.lower) == [0, -1, 0])
    #expect(program.columns.map(\.upper) == [4, 1, nil])
    #expect(program.rows.map(\.name) == ["LIM1", "LIM2", "MYEQN"])
    // L: 4 − 2.5 to 4. G: 1 to 1 + 4. E with a negative range: 7 − 3 to 7.
    #expect(program.rows.map(\.lower) == [Rational(3, 2), 1, 4])
    #expect(program.rows.map(\.upper) == [4, 5, 7])
    #expect(program.terms(ofRow: 0).map(\.column) == [0, 1])
    #expect(program.terms(ofRow: 2).map(\.coefficient) == [-1, 1])
  }

  @Test("A range on an equation widens it upwards where it is positive")
  func positiveRangeOnEquation() throws {
    let program = try read(rows: [" E R"], columns: [" X R 1"], rest: ["RHS", " S R 7", "RANGES", " S R 3"]).program
    #expect(program.rows[0].lower == 7)
    #expect(program.rows[0].upper == 10)
  }

  @Test(
    "OBJSENSE on its own line, on the section's line, and in a file named after it",
    arguments: [
      "OBJSENSE\n    MAX\n", "OBJSENSE MAX\n", "OBJSENSE\n MAXIMIZE\n", "objsense maximise\n",
    ])
  func readsSense(_ section: String) throws {
    let text = "NAME\n\(section)ROWS\n N C\n L R\nCOLUMNS\n X C 1 R 1\nRHS\nENDATA\n"
    #expect(try ModelFile.read(text: text).program.sense == .maximise)
  }

  @Test("OBJNAME chooses the objective; other free rows only measure")
  func readsObjectiveName() throws {
    let text = "NAME\nOBJNAME\n SECOND\nROWS\n N FIRST\n N SECOND\nCOLUMNS\n X FIRST 5 SECOND 3\nENDATA\n"
    let program = try ModelFile.read(text: text).program
    #expect(program.columns[0].objective == 3)
    #expect(program.rows.map(\.name) == ["FIRST"])
    #expect(program.rows[0].lower == nil && program.rows[0].upper == nil)
    #expect(program.terms(ofRow: 0).map(\.coefficient) == [5])
  }

  @Test("A right-hand side on the objective is its constant with the sign turned, and a note says so")
  func readsConstant() throws {
    let file = try read(rows: [" L R"], columns: [" X C 1 R 1"], rest: ["RHS", " S C -12.5 R 1"])
    #expect(file.program.objectiveConstant == Rational(25, 2))
    #expect(file.notes.map(\.code) == [.convention])
  }

  @Test("Without an N row the objective is zero, and a note says so")
  func readsNoObjective() throws {
    let file = try ModelFile.read(text: "ROWS\n G R\nCOLUMNS\n X R 1\nRHS\n S R 1\nENDATA\n")
    #expect(file.program.columns.map(\.objective) == [0])
    #expect(file.notes.map(\.code) == [.convention])
    #expect(file.notes.first?.description(in: "m.mps").hasPrefix("m.mps: There is no N row") == true)
  }

  @Test(
    "A number beyond what is read is called that, not something else",
    arguments: [
      ("1e999", "'1e999' has too large an exponent: -400 to 400 are read."),
      (String(repeating: "7", count: 1001), "has too many digits: up to 1000 are read."),
      ("1,5", "'1,5' is not a decimal number. Write it as 12.5 or 1e3."),
    ])
  func readsTooLarge(number: String, words: String) throws {
    for lines in [" X R \(number)\nRHS\n S R 1", " X R 1\nBOUNDS\n UP B X \(number)"] {
      let error = #expect(throws: ModelFileError.self) {
        try ModelFile.read(text: "ROWS\n N C\n L R\nCOLUMNS\n\(lines)\nENDATA\n", format: .freeMPS)
      }
      #expect(error?.findings.first?.message.contains(words) == true)
      #expect(error?.findings.first?.description(in: "m.mps").hasPrefix("m.mps:") == true)
    }
  }

  @Test(
    "Every type of bound",
    arguments: [
      ("FR B X", nil, nil, false), ("MI B X", nil, nil, false), ("PL B X", 0, nil, false), ("BV B X", 0, 1, true),
      ("LI B X 2", 2, nil, true), ("UI B X 9", 0, 9, true), ("FX B X 3", 3, 3, false), ("UP B X 0", 0, 0, false),
      ("LO B X 1e30", nil, nil, false), ("UP B X 1e30", 0, nil, false), ("UP B X Inf", 0, nil, false),
      ("LO B X -Infinity", nil, nil, false), ("LO B X -1e31", nil, nil, false), ("UP X 5", 0, 5, false),
      ("FR X", nil, nil, false), ("FR B X 0", nil, nil, false), ("FR X 0", nil, nil, false),
      ("UP B X -4", nil, -4, false),
    ] as [(String, Int?, Int?, Bool)])
  func readsBounds(_ line: String, lower: Int?, upper: Int?, isInteger: Bool) throws {
    if line.hasPrefix("LO B X 1e30") {
      // No value is at least infinite.
      #expect(
        findings { try read(rows: [" L R"], columns: [" X R 1"], rest: ["BOUNDS", " " + line]) } == [.notANumber])
      return
    }
    let column = try read(rows: [" L R"], columns: [" X R 1"], rest: ["BOUNDS", " " + line]).program.columns[0]
    #expect(column.lower == lower.map { Rational($0) })
    #expect(column.upper == upper.map { Rational($0) })
    #expect(column.isInteger == isInteger)
  }

  @Test("A negative upper bound alone removes the lower bound and is noted; with a lower bound it does not")
  func readsNegativeUpperBound() throws {
    let alone = try read(rows: [" L R"], columns: [" X R 1"], rest: ["BOUNDS", " UP B X -4"])
    #expect(alone.program.columns[0].lower == nil)
    #expect(alone.notes.map(\.code) == [.convention])
    let both = try read(rows: [" L R"], columns: [" X R 1"], rest: ["BOUNDS", " UP B X -4", " LO B X -9"])
    #expect(both.program.columns[0].lower == -9)
    #expect(both.notes.isEmpty)
    #expect(
      findings { try read(rows: [" L R"], columns: [" X R 1"], rest: ["BOUNDS", " LO B X 0", " UP B X -4"]) }
        == [.crossedBounds])
  }

  @Test("Markers make whole-number variables, with the bounds of others")
  func readsMarkers() throws {
    let columns = [
      " A R 1", " M1 'MARKER' 'INTORG'", " X R 1", " M2 'MARKER' 'INTEND'", " Y R 1",
    ]
    let program = try read(rows: [" L R"], columns: columns, rest: []).program
    #expect(program.columns.map(\.isInteger) == [false, true, false])
    #expect(program.columns[1].upper == nil)
  }

  @Test("Only the first of several vectors counts")
  func readsFirstVector() throws {
    let file = try read(
      rows: [" L R"], columns: [" X R 1"],
      rest: ["RHS", " S1 R 5", " S2 R 6", "BOUNDS", " UP B1 X 1", " UP B2 X 2"])
    #expect(file.program.rows[0].upper == 5)
    #expect(file.program.columns[0].upper == 1)
    #expect(file.notes.map(\.code) == [.furtherVector, .furtherVector])
  }

  @Test("A line without a vector's name belongs to the vector in use", arguments: ModelFile.Format.mps)
  func readsUnnamedVector(_ format: ModelFile.Format) throws {
    let text = """
      ROWS
       N  C
       L  R
       L  S
      COLUMNS
          X         C                    1   R                    1
          Y         C                    1   S                    1
      RHS
          SIDES     R                    5
                    S                    6
      BOUNDS
       UP MOST      X                    3
       UP           Y                    4
      ENDATA
      """
    let file = try ModelFile.read(text: text, format: format)
    #expect(file.program.rows.map(\.upper) == [5, 6])
    #expect(file.program.columns.map(\.upper) == [3, 4])
    #expect(file.notes.isEmpty)
  }

  @Test("Names with blanks are read in fixed format")
  func readsBlanksInNames() throws {
    let text = """
      NAME
      ROWS
       N  THE COST
       L  MY ROW
      COLUMNS
          MY COL    THE COST             1   MY ROW              2
      RHS
          MY RHS    MY ROW              10
      ENDATA
      """
    let file = try ModelFile.read(text: text)
    #expect(file.format == .fixedMPS)
    #expect(file.program.columns.map(\.name) == ["MY COL"])
    #expect(file.program.rows.map(\.name) == ["MY ROW"])
    #expect(file.program.rows[0].upper == 10)
  }

  @Test("Dollar signs begin comments, and further lines of a column may leave its name out")
  func readsComments() throws {
    let text = """
      NAME          PLAN
      ROWS
       N  VALUE     $ what is minimised       in euros
       E  YIELD     $ two thousand pounds
       L  FE
      COLUMNS
          BIN1      VALUE           .03000   YIELD          1.00000
                    FE              .15000   $ iron
          BIN2      VALUE           .08000
      RHS
                    YIELD       2000.00000   FE            60.00000
      ENDATA
      """
    let program = try ModelFile.read(text: text).program
    #expect(program.rows.map(\.name) == ["YIELD", "FE"])
    #expect(program.rows.map(\.upper) == [2000, 60])
    #expect(program.terms(ofRow: 1).map(\.coefficient) == [Rational(3, 20)])
    #expect(program.columns.map(\.objective) == [Rational(3, 100), Rational(2, 25)])
    let free = try read(rows: [" L R $ a limit"], columns: [" X R 1 $ one"], rest: ["RHS", " S R 4 $ four"])
    #expect(free.program.rows[0].upper == 4)
  }

  @Test("Decimals are exact; carriage returns, a byte-order mark and Fortran's exponents do no harm")
  func readsDecimals() throws {
    let text = "\u{FEFF}NAME\r\nROWS\r\n N C\r\n L R\r\nCOLUMNS\r\n X C 0.1 R 1.5D+2\r\n X2 C 1e-3 R .5\r\nENDATA\r\n"
    let program = try ModelFile.read(text: text).program
    #expect(program.columns.map(\.objective) == [Rational(1, 10), Rational(1, 1000)])
    #expect(program.terms(ofRow: 0).map(\.coefficient) == [150, Rational(1, 2)])
  }

  @Test("A long decimal keeps every digit")
  func readsLongDecimals() throws {
    let program = try read(rows: [" L R"], columns: [" X R 0.1234567890123456789012345"], rest: []).program
    let value = try #require(program.terms(ofRow: 0).first?.coefficient)
    #expect(value * power(25) == (try Rational(decimal: "1234567890123456789012345")))
  }
}

/// Reads a model with objective C, the rows, columns and further lines given.
func read(rows: [String], columns: [String], rest: [String]) throws -> ModelFile {
  let lines = ["NAME", "ROWS", " N C"] + rows + ["COLUMNS"] + columns + rest + ["ENDATA"]
  return try ModelFile.read(text: lines.joined(separator: "\n"), format: .freeMPS)
}

/// The codes of the findings with which something is refused; empty where it is not.
func findings(_ body: () throws -> some Any) -> [FileFinding.Code] {
  do {
    _ = try body()
    return []
  } catch let error as ModelFileError {
    return error.findings.map(\.code)
  } catch {
    Issue.record("Unexpected error \(error)")
    return []
  }
}

extension ModelFile.Format {
  /// The two ways of writing MPS.
  static let mps: [ModelFile.Format] = [.freeMPS, .fixedMPS]
}
