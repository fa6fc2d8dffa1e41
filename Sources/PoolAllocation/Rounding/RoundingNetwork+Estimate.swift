import ExactArithmetic

extension RoundingNetwork {
  /// A flow of least cost as floating point sees it: the cells that it would round up; nil where it gets lost.
  ///
  /// Found unit by unit like the exact one, with a fraction of the work. It is a proposal: the exact network accepts it only where no
  /// other flow costs less, and settles what is tied.
  func estimate() -> [Bool]? {
    let costs = arcs.map { EstimatedCost($0.cost) }
    let heads = arcs.map(\.head)
    var free = arcs.map(\.free)
    var distance = [EstimatedCost](repeating: EstimatedCost(), count: nodeCount)
    var entry = [Int](repeating: -1, count: nodeCount)
    var isReached = [Bool](repeating: false, count: nodeCount)
    var isWaiting = isReached
    var visits = [Int](repeating: 0, count: nodeCount)
    var waiting: [Int] = []
    for _ in 0..<units {
      for node in 0..<nodeCount {
        isReached[node] = false
        visits[node] = 0
      }
      waiting.removeAll(keepingCapacity: true)
      waiting.append(Self.source)
      isReached[Self.source] = true
      entry[Self.source] = -1
      distance[Self.source] = EstimatedCost()
      var next = 0
      while next < waiting.count {
        let node = waiting[next]
        next += 1
        isWaiting[node] = false
        visits[node] += 1
        if visits[node] > nodeCount { return nil }
        for arc in outgoing[node] where free[arc] > 0 {
          let head = heads[arc]
          let cost = distance[node] + costs[arc]
          if isReached[head], !cost.isClearlyLess(than: distance[head]) { continue }
          isReached[head] = true
          distance[head] = cost
          entry[head] = arc
          if isWaiting[head] { continue }
          isWaiting[head] = true
          waiting.append(head)
        }
      }
      guard isReached[Self.sink] else { return nil }
      var node = Self.sink
      var steps = 0
      while node != Self.source {
        steps += 1
        if steps > nodeCount { return nil }
        let arc = entry[node]
        free[arc] -= 1
        free[arc ^ 1] += 1
        node = heads[arc ^ 1]
      }
    }
    return cellArcs.map { arc in arc.map { free[$0] == 0 } ?? false }
  }
}

/// A cost of the rounding network in floating point, compared part by part with a tolerance.
private struct EstimatedCost {
  private var required = 0
  private var column = 0.0
  private var row = 0.0
  private var cell = 0.0

  init() {}

  init(_ cost: RoundingNetwork.Cost) {
    required = cost.required
    column = cost.column.isZero ? 0 : cost.column.doubleValue
    row = cost.row.isZero ? 0 : cost.row.doubleValue
    cell = cost.cell.isZero ? 0 : cost.cell.doubleValue
  }

  static func + (left: EstimatedCost, right: EstimatedCost) -> EstimatedCost {
    var sum = left
    sum.required += right.required
    sum.column += right.column
    sum.row += right.row
    sum.cell += right.cell
    return sum
  }

  /// Differences below this may be rounding, so they decide nothing.
  private static let tolerance = 1e-11

  func isClearlyLess(than other: EstimatedCost) -> Bool {
    if required != other.required { return required < other.required }
    if (column - other.column).magnitude > Self.tolerance { return column < other.column }
    if (row - other.row).magnitude > Self.tolerance { return row < other.row }
    return cell < other.cell - Self.tolerance
  }
}
