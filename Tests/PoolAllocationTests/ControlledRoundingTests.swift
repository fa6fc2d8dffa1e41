import ExactArithmetic
import Testing

@testable import PoolAllocation

@Suite struct ControlledRoundingTests {
  /// Cells of a full matrix, row after row.
  static func cells(_ rows: [[Rational]]) -> [ControlledRounding.Cell] {
    rows.enumerated().flatMap { row, values in
      values.enumerated().map { ControlledRounding.Cell(row: row, column: $0.offset, value: $0.element) }
    }
  }

  static func rounded(_ rows: [[Rational]]) throws -> [[Int]] {
    let result = try #require(ControlledRounding(cells: cells(rows)).rounded())
    let width = rows.first?.count ?? 0
    return rows.indices.map { row in
      (0..<width).map { result.cells[row * width + $0].integer ?? -1 }
    }
  }

  @Test func wholeMatrixStaysAsItIs() throws {
    #expect(try Self.rounded([[1, 2], [3, 0]]) == [[1, 2], [3, 0]])
  }

  @Test func emptyMatrixHasNothingToRound() throws {
    let result = try #require(ControlledRounding(cells: []).rounded())
    #expect(result.cells.isEmpty && result.total == 0)
  }

  @Test func halfOfOnePersonGoesUp() throws {
    // ½ alone: the grand total ½ goes up to 1.
    #expect(try Self.rounded([[Rational(1, 2)]]) == [[1]])
    // A third alone goes down.
    #expect(try Self.rounded([[Rational(1, 3)]]) == [[0]])
  }

  @Test func equalHalvesGoToTheEarlierStates() throws {
    // All of [[½, ½], [½, ½]] tie: columns 1 and 1, rows 1 and 1 are whole, so the diagonals remain. Read column by column from
    // the top, (1, 0) is the greater first column.
    #expect(
      try Self.rounded([[Rational(1, 2), Rational(1, 2)], [Rational(1, 2), Rational(1, 2)]]) == [[1, 0], [0, 1]])
  }

  @Test func columnsWithLargestRemaindersGoUp() throws {
    // One giver of 10 to needs 1 : 2 : 4 gives 10/7, 20/7, 40/7 with remainders 3/7, 6/7, 5/7; the floors sum to 8, so the second
    // and third go up: 1, 3, 6.
    #expect(try Self.rounded([[Rational(10, 7), Rational(20, 7), Rational(40, 7)]]) == [[1, 3, 6]])
  }

  @Test func largestRemainderTotalsCanBeOutOfReach() throws {
    // Pledges 5 and 7, needs 5, 5, 10, 7, 7, 1 (together 35): exact receipts 12/35 of the needs are 12/7, 12/7, 24/7, 12/5, 12/5,
    // 12/35. Floors 1, 1, 3, 2, 2, 0 leave 3 persons; largest remainders 5/7, 5/7, 3/7 give the totals 2, 2, 4, 2, 2, 0.
    // The second row is 1, 1, 2 in the first three columns exactly, so the first row would have to hold 1, 1, 2 there; in the
    // fourth and fifth it holds 1, 1 exactly: 6 together, although it gives 5. No matrix has these totals.
    let needs: [Int] = [5, 5, 10, 7, 7, 1]
    let rows = [5, 7].map { pledge in needs.map { Rational(pledge * $0, 35) } }
    let result = try #require(ControlledRounding(cells: Self.cells(rows)).rounded())
    #expect(!result.followsLargestRemainder)
    #expect(result.rowTotals == [5, 7])
    #expect(result.total == 12)
    // Next best: exchange the remainder 3/7 of the third for 2/5 of the fourth or fifth (14/35 against 15/35). Column four going
    // up needs its second cell up: 7·7/35 = 7/5 from 1 to 2, as the first is exactly 1. The first row then has
    // {0,1}+{0,1}+{1,2}+1+1 = 5 with columns 2, 2, 3: 1, 1, 1, and the second 1, 1, 2, 2, 1 = 7. Four and five tie in all three
    // sums, and reading column by column the fourth comes first.
    #expect(result.columnTotals == [2, 2, 3, 3, 2, 0])
    #expect(result.cells == [1, 1, 1, 1, 1, 0, 1, 1, 2, 2, 1, 0])
  }

  @Test func equalNeedsInThreeSizesFollowLargestRemainders() throws {
    // Pledges 6 and 3; four States need 12, eight need 3, two need 12: 9/96 of each need is 9/8 or 9/32. Floors give six persons
    // to those who need 12; the three left go to the first three who need 3.
    let needs = [12, 12, 12, 12, 3, 3, 3, 3, 3, 3, 3, 3, 12, 12]
    let rows = [6, 3].map { pledge in needs.map { Rational(pledge * $0, 96) } }
    let result = try #require(ControlledRounding(cells: Self.cells(rows)).rounded())
    #expect(result.followsLargestRemainder)
    #expect(result.columnTotals.map { $0.integer } == [1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1])
    #expect(result.rowTotals == [6, 3])
  }

  @Test func negativeNumbersAndRepeatedPlacesAreNoMatrix() {
    #expect(ControlledRounding(cells: [.init(row: 0, column: 0, value: -1)]).rounded() == nil)
    #expect(
      ControlledRounding(cells: [.init(row: 0, column: 0, value: 1), .init(row: 0, column: 0, value: 2)]).rounded()
        == nil)
  }

  /// Tries every choice of floors and ceilings: an independent, slow way to the same matrix.
  static func bruteForce(_ rows: [[Rational]]) -> [[Int]] {
    let width = rows[0].count
    let exact = rows.flatMap { $0 }
    func sums(_ values: [Rational]) -> (rows: [Rational], columns: [Rational]) {
      var byRow = [Rational](repeating: 0, count: rows.count)
      var byColumn = [Rational](repeating: 0, count: width)
      for (place, value) in values.enumerated() {
        byRow[place / width] += value
        byColumn[place % width] += value
      }
      return (byRow, byColumn)
    }
    func isNext(_ whole: [Rational], _ exact: [Rational]) -> Bool {
      zip(whole, exact).allSatisfy { $0 == $1.floor() || $0 == $1.ceiling() }
    }
    func remainders(_ whole: [Rational], _ exact: [Rational]) -> Rational {
      zip(whole, exact).map { $0 > $1 ? $1 - $1.floor() : 0 }.reduce(0, +)
    }
    let exactSums = sums(exact)
    let target = exact.reduce(0, +).rounded(.nearest)
    let choices = exact.indices.filter { !exact[$0].isInteger }
    var best: (score: [Rational], cells: [Rational])?
    for mask in 0..<(1 << choices.count) {
      var cells = exact.map { $0.floor() }
      for (bit, place) in choices.enumerated() where mask & (1 << bit) != 0 { cells[place] += 1 }
      let whole = sums(cells)
      guard cells.reduce(0, +) == target, isNext(whole.rows, exactSums.rows), isNext(whole.columns, exactSums.columns)
      else { continue }
      let byColumn = (0..<width).flatMap { column in rows.indices.map { cells[$0 * width + column] } }
      let score =
        [
          remainders(whole.columns, exactSums.columns), remainders(whole.rows, exactSums.rows),
          remainders(cells, exact),
        ] + byColumn
      if let best, !best.score.lexicographicallyPrecedes(score) { continue }
      best = (score, cells)
    }
    let cells = best?.cells ?? []
    return rows.indices.map { row in (0..<width).map { cells[row * width + $0].integer ?? -1 } }
  }

  @Test(arguments: 0..<200)
  func agreesWithTryingEverything(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let height = random.whole(1...3)
    let width = random.whole(1...(height == 3 ? 3 : 4))
    let denominator = random.whole(2...12)
    let rows = (0..<height).map { _ in
      (0..<width).map { _ in Rational(random.whole(0...(3 * denominator)), denominator) }
    }
    #expect(try Self.rounded(rows) == Self.bruteForce(rows))
  }

  @Test(arguments: 0..<20)
  func productMatricesKeepTheirSums(seed: Int) throws {
    var random = SplitMix64(seed: 1000 + UInt64(seed))
    let pledges = (0..<random.whole(2...27)).map { _ in random.whole(1...4000) }
    let needs = (0..<random.whole(2...10)).map { _ in random.whole(1...9000) }
    let supply = pledges.reduce(0, +)
    let demand = needs.reduce(0, +)
    let total = Rational(min(supply, demand))
    let rows = pledges.map { pledge in
      needs.map { total * Rational(pledge, supply) * Rational($0, demand) }
    }
    let result = try #require(ControlledRounding(cells: Self.cells(rows)).rounded())
    #expect(result.rowTotals.reduce(0, +) == total)
    #expect(result.columnTotals.reduce(0, +) == total)
    for (row, pledge) in pledges.enumerated() {
      let exact = total * Rational(pledge, supply)
      #expect(result.rowTotals[row] == exact.floor() || result.rowTotals[row] == exact.ceiling())
    }
    for (cell, exact) in zip(result.cells, rows.flatMap { $0 }) {
      #expect(cell == exact.floor() || cell == exact.ceiling())
    }
  }

  @Test(arguments: 0..<20)
  func estimateNeverChangesTheMatrix(seed: Int) throws {
    var random = SplitMix64(seed: 3000 + UInt64(seed))
    let denominator = random.whole(2...9)
    let rows = (0..<random.whole(1...8)).map { _ in
      (0..<5).map { _ in Rational(random.whole(0...(2 * denominator)), denominator) }
    }
    let rounding = ControlledRounding(cells: Self.cells(rows))
    let exactRows = rows.map { $0.reduce(.zero, +) }
    let exactColumns = (0..<5).map { column in rows.reduce(.zero) { $0 + $1[column] } }
    let network = try #require(
      RoundingNetwork(
        rounding, exactRows: exactRows, exactColumns: exactColumns,
        total: exactRows.reduce(.zero, +).rounded(.nearest)))
    // No proposal of another size is taken up, so that the exact search works alone.
    let exact = try #require(network.solve(startingFrom: []))
    #expect(network.solve() == exact)
    // Remainders of so few parts are far apart, so that floating point finds sums as great as the exact ones; only ties may differ.
    let estimate = try #require(network.estimate())
    #expect(Self.remainders(rows, up: estimate) == Self.remainders(rows, up: exact))
    // Whatever else is proposed changes nothing: the estimate with two cells exchanged.
    let changed = estimate.indices.filter { !rows[$0 / 5][$0 % 5].isInteger }
    for (first, second) in zip(changed, changed.dropFirst()) where estimate[first] != estimate[second] {
      var proposal = estimate
      proposal.swapAt(first, second)
      #expect(network.solve(startingFrom: proposal) == exact)
    }
  }

  /// The sums of remainders that are rounded up, among columns, rows and cells.
  private static func remainders(_ rows: [[Rational]], up: [Bool]) -> [Rational] {
    let width = rows[0].count
    let whole = rows.enumerated().map { row, values in
      values.enumerated().map { $0.element.floor() + (up[row * width + $0.offset] ? 1 : 0) }
    }
    func sum(_ whole: [Rational], _ exact: [Rational]) -> Rational {
      zip(whole, exact).map { $0 > $1 ? $1 - $1.floor() : 0 }.reduce(0, +)
    }
    func columns(_ rows: [[Rational]]) -> [Rational] {
      (0..<width).map { column in rows.map { $0[column] }.reduce(0, +) }
    }
    func totals(_ rows: [[Rational]]) -> [Rational] { rows.map { $0.reduce(0, +) } }
    return [
      sum(columns(whole), columns(rows)), sum(totals(whole), totals(rows)),
      sum(whole.flatMap { $0 }, rows.flatMap { $0 }),
    ]
  }

  @Test func whatFloatingPointCannotSeeIsDecidedExactly() throws {
    // Three thirds make one person. The second is greater by 10⁻¹³, less than floating point is trusted with, so that it would take the
    // first; exactly it is the second's.
    let bit = Rational(1, 10_000_000_000_000)
    let cells = [Rational(1, 3), Rational(1, 3) + bit, Rational(1, 3) - bit]
    let network = try #require(
      RoundingNetwork(ControlledRounding(cells: Self.cells([cells])), exactRows: [1], exactColumns: cells, total: 1))
    #expect(network.estimate() == [true, false, false])
    #expect(network.solve() == [false, true, false])
  }

  @Test func proposalThatIsNotBestIsNotTakenUp() throws {
    // 10/7, 20/7, 40/7 go to 1, 3, 6; rounding the first and third up instead is next to the exact values, but not best.
    let rounding = ControlledRounding(cells: Self.cells([[Rational(10, 7), Rational(20, 7), Rational(40, 7)]]))
    let network = try #require(
      RoundingNetwork(
        rounding, exactRows: [10], exactColumns: [Rational(10, 7), Rational(20, 7), Rational(40, 7)], total: 10))
    for proposal in [[true, false, true], [true, true, true], [false], [false, true, true]] {
      #expect(network.solve(startingFrom: proposal) == [false, true, true])
    }
  }
}
