import ExactArithmetic

/// The flow network of a controlled rounding: a unit through a cell's arc rounds that cell up.
///
/// Source → row → column → sink. Each total has an arc for the units that it must have to reach its floor and one for the unit
/// above. Costs are compared one after the other, so that preferences never mix.
struct RoundingNetwork {
  /// A cost whose parts are compared in order; greater remainders are more negative costs.
  struct Cost: Comparable {
    var required = 0
    var column = Rational.zero
    var row = Rational.zero
    var cell = Rational.zero

    static func < (left: Cost, right: Cost) -> Bool {
      if left.required != right.required { return left.required < right.required }
      if left.column != right.column { return left.column < right.column }
      if left.row != right.row { return left.row < right.row }
      return left.cell < right.cell
    }

    static func + (left: Cost, right: Cost) -> Cost {
      Cost(
        required: left.required + right.required, column: sum(left.column, right.column), row: sum(left.row, right.row),
        cell: sum(left.cell, right.cell))
    }

    /// Whether `here + step` is less than this cost; parts behind the first that differs are never added up.
    func exceeds(_ here: Cost, plus step: Cost) -> Bool {
      let required = here.required + step.required
      if required != self.required { return required < self.required }
      let column = Self.sum(here.column, step.column)
      if column != self.column { return column < self.column }
      let row = Self.sum(here.row, step.row)
      if row != self.row { return row < self.row }
      return Self.sum(here.cell, step.cell) < cell
    }

    /// Nearly every cost has one part only, and long fractions are slow to add.
    private static func sum(_ left: Rational, _ right: Rational) -> Rational {
      if left.isZero { return right }
      return right.isZero ? left : left + right
    }

    static prefix func - (cost: Cost) -> Cost {
      Cost(required: -cost.required, column: -cost.column, row: -cost.row, cell: -cost.cell)
    }
  }

  /// One direction of an arc; the other direction is its neighbour in the list.
  struct Arc {
    let tail: Int
    let head: Int
    var free: Int
    let cost: Cost
  }

  static let source = 0
  static let sink = 1
  let nodeCount: Int
  private(set) var arcs: [Arc] = []
  /// The arcs that leave each node.
  let outgoing: [[Int]]
  /// The arc of every cell, nil for cells that are whole.
  private(set) var cellArcs: [Int?] = []
  private let readingOrder: [Int]
  let units: Int
  private let required: Int

  /// The network, or nil where a count of units does not fit.
  init?(_ matrix: ControlledRounding, exactRows: [Rational], exactColumns: [Rational], total: Rational) {
    nodeCount = 2 + matrix.rowCount + matrix.columnCount
    let floors = matrix.cells.map { $0.value.floor() }
    let floorRows = matrix.totals(matrix.rowCount, of: floors, by: \.row)
    let floorColumns = matrix.totals(matrix.columnCount, of: floors, by: \.column)
    guard let units = (total - floors.reduce(.zero, +)).integer else { return nil }
    self.units = units
    readingOrder = matrix.cells.indices.sorted {
      (matrix.cells[$0].column, matrix.cells[$0].row) < (matrix.cells[$1].column, matrix.cells[$1].row)
    }
    var arcs: [Arc] = []
    var required = 0
    func connect(_ tail: Int, _ head: Int, _ capacity: Int, _ cost: Cost) {
      arcs.append(Arc(tail: tail, head: head, free: capacity, cost: cost))
      arcs.append(Arc(tail: head, head: tail, free: 0, cost: -cost))
    }
    func connect(total exact: Rational, from floors: Rational, _ tail: Int, _ head: Int, _ cost: Cost) -> Bool {
      guard let needed = (exact.floor() - floors).integer else { return false }
      if needed > 0 { connect(tail, head, needed, Cost(required: -1)) }
      required += needed
      if !exact.isInteger { connect(tail, head, 1, cost) }
      return true
    }
    for row in 0..<matrix.rowCount {
      let cost = Cost(row: exactRows[row].floor() - exactRows[row])
      guard connect(total: exactRows[row], from: floorRows[row], Self.source, 2 + row, cost) else { return nil }
    }
    for column in 0..<matrix.columnCount {
      let cost = Cost(column: exactColumns[column].floor() - exactColumns[column])
      let node = 2 + matrix.rowCount + column
      guard connect(total: exactColumns[column], from: floorColumns[column], node, Self.sink, cost) else { return nil }
    }
    cellArcs = zip(matrix.cells, floors).map { cell, floor in
      guard !cell.value.isInteger else { return nil }
      connect(2 + cell.row, 2 + matrix.rowCount + cell.column, 1, Cost(cell: floor - cell.value))
      return arcs.count - 2
    }
    self.arcs = arcs
    var outgoing = [[Int]](repeating: [], count: nodeCount)
    for index in arcs.indices { outgoing[arcs[index].tail].append(index) }
    self.outgoing = outgoing
    self.required = required
  }

  /// Which cells are rounded up, and which of them only the order of reading decides.
  struct Outcome {
    /// In the order of the cells.
    let ups: [Bool]
    /// The places of cells that could as well be rounded the other way, those read before them being as they are.
    let ties: [Int]
  }

  /// Which cells are rounded up, in the order of the cells; nil where the units cannot all pass, which no real matrix causes.
  ///
  /// - Parameter proposal: cells to start from; what is not a best choice is not taken up. Without one floating point makes it.
  func solve(startingFrom proposal: [Bool]? = nil) -> [Bool]? {
    outcome(startingFrom: proposal)?.ups
  }

  /// The same with what is tied.
  func outcome(startingFrom proposal: [Bool]? = nil) -> Outcome? {
    var network = self
    if let proposal = proposal ?? estimate(), network.adopt(proposal), let outcome = network.finished() {
      return outcome
    }
    network = self
    for _ in 0..<network.units {
      guard let (_, entry) = network.shortestPaths(from: [Self.source]), network.send(along: entry, to: Self.sink)
      else {
        return nil
      }
    }
    return network.finished()
  }

  /// The answer, where every total reaches its floor and no other flow costs less.
  private mutating func finished() -> Outcome? {
    // A forward arc is used where its neighbour, the way back, is free.
    let met = stride(from: 0, to: arcs.count, by: 2).reduce(0) { sum, arc in
      arcs[arc].cost.required < 0 ? sum + arcs[arc + 1].free : sum
    }
    guard met == required, let (potential, _) = shortestPaths(from: Array(0..<nodeCount)) else { return nil }
    let ties = preferEarlierCells(potential)
    return Outcome(ups: cellArcs.map { arc in arc.map { arcs[$0].free == 0 } ?? false }, ties: ties)
  }

  /// Sends a unit through each cell that is to go up; false where the units do not fit.
  private mutating func adopt(_ ups: [Bool]) -> Bool {
    guard ups.count == cellArcs.count, ups.count(where: { $0 }) == units else { return false }
    for (arc, isUp) in zip(cellArcs, ups) where isUp {
      guard let arc, use(arc), useArc(from: Self.source, to: arcs[arc].tail),
        useArc(from: arcs[arc].head, to: Self.sink)
      else { return false }
    }
    return true
  }

  private mutating func use(_ arc: Int) -> Bool {
    guard arcs[arc].free > 0 else { return false }
    arcs[arc].free -= 1
    arcs[arc ^ 1].free += 1
    return true
  }

  /// Uses the first arc with room between two nodes; the one for required units comes first.
  private mutating func useArc(from tail: Int, to head: Int) -> Bool {
    let node = tail == Self.source ? head : tail
    let arc = outgoing[node].lazy.map { tail == Self.source ? $0 ^ 1 : $0 }.first {
      arcs[$0].tail == tail && arcs[$0].head == head && arcs[$0].free > 0
    }
    return arc.map { use($0) } ?? false
  }

  /// The least costs from some nodes along arcs with room, and the arc by which each node is reached (Bellman and Ford); nil
  /// where going round in circles costs less and less.
  private func shortestPaths(from starts: [Int]) -> (distance: [Cost?], entry: [Int?])? {
    var distance = [Cost?](repeating: nil, count: nodeCount)
    var entry = [Int?](repeating: nil, count: nodeCount)
    for start in starts { distance[start] = Cost() }
    // Nodes whose cost fell, first in, first out; without a circle that pays, none falls more often than there are nodes.
    var waiting = starts
    var isWaiting = [Bool](repeating: false, count: nodeCount)
    for start in starts { isWaiting[start] = true }
    var visits = [Int](repeating: 0, count: nodeCount)
    var next = 0
    while next < waiting.count {
      let node = waiting[next]
      next += 1
      isWaiting[node] = false
      visits[node] += 1
      guard let here = distance[node] else { continue }
      if visits[node] > nodeCount { return nil }
      for index in outgoing[node] where arcs[index].free > 0 {
        let head = arcs[index].head
        if let known = distance[head], !known.exceeds(here, plus: arcs[index].cost) { continue }
        distance[head] = here + arcs[index].cost
        entry[head] = index
        if isWaiting[head] { continue }
        isWaiting[head] = true
        waiting.append(head)
      }
    }
    return (distance, entry)
  }

  private mutating func send(along entry: [Int?], to end: Int) -> Bool {
    guard entry[end] != nil else { return false }
    var node = end
    while let arc = entry[node] {
      arcs[arc].free -= 1
      arcs[arc ^ 1].free += 1
      node = arcs[arc].tail
    }
    return true
  }

  /// Among the flows of least cost, moves to the one whose cells are greatest in reading order.
  ///
  /// A flow stays of least cost exactly as long as units move only along arcs whose cost equals the difference of their ends'
  /// potentials.
  ///
  /// - Returns: the cells that could have been either way when their turn came.
  private mutating func preferEarlierCells(_ potential: [Cost?]) -> [Int] {
    func isTight(_ arc: Arc) -> Bool {
      guard let tail = potential[arc.tail], let head = potential[arc.head] else { return false }
      return tail + arc.cost == head
    }
    var movable = arcs.map(isTight)
    var ties: [Int] = []
    for cell in readingOrder {
      guard let arc = cellArcs[cell], movable[arc] else { continue }
      movable[arc] = false
      movable[arc ^ 1] = false
      let isUp = arcs[arc].free == 0
      let (start, end) = isUp ? (arcs[arc].tail, arcs[arc].head) : (arcs[arc].head, arcs[arc].tail)
      guard let path = path(from: start, to: end, along: movable) else { continue }
      ties.append(cell)
      if isUp { continue }
      for step in path + [arc] {
        arcs[step].free -= 1
        arcs[step ^ 1].free += 1
      }
    }
    return ties
  }

  private func path(from start: Int, to end: Int, along movable: [Bool]) -> [Int]? {
    var entry = [Int?](repeating: nil, count: nodeCount)
    var seen = [Bool](repeating: false, count: nodeCount)
    seen[start] = true
    var waiting = [start]
    while let node = waiting.popLast(), !seen[end] {
      for index in outgoing[node] where arcs[index].free > 0 && movable[index] {
        let next = arcs[index].head
        if seen[next] { continue }
        seen[next] = true
        entry[next] = index
        waiting.append(next)
      }
    }
    guard seen[end] else { return nil }
    var path: [Int] = []
    var node = end
    while node != start, let arc = entry[node] {
      path.append(arc)
      node = arcs[arc].tail
    }
    return path
  }
}
