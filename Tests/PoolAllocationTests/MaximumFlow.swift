import ExactArithmetic

/// The most that can flow from givers to receivers, in exact numbers (Edmonds and Karp 1972).
struct MaximumFlow {
  /// An amount; nil is without limit.
  typealias Capacity = Rational?

  /// The most that all givers together can pass to all receivers; nil where nothing limits it.
  static func value(givers: [Capacity], receivers: [Capacity], pairs: [[Capacity]]) -> Rational? {
    var network = MaximumFlow(nodeCount: 2 + givers.count + receivers.count)
    for (giver, limit) in givers.enumerated() { network.connect(0, 2 + giver, limit) }
    for (receiver, limit) in receivers.enumerated() { network.connect(2 + givers.count + receiver, 1, limit) }
    for giver in givers.indices {
      for receiver in receivers.indices {
        let limit = pairs[giver][receiver]
        if limit?.isPositive ?? true { network.connect(2 + giver, 2 + givers.count + receiver, limit) }
      }
    }
    return network.run()
  }

  private struct Arc {
    let tail: Int
    let head: Int
    var room: Capacity
  }

  private var arcs: [Arc] = []
  private var outgoing: [[Int]]

  private init(nodeCount: Int) {
    outgoing = [[Int]](repeating: [], count: nodeCount)
  }

  private mutating func connect(_ tail: Int, _ head: Int, _ capacity: Capacity) {
    outgoing[tail].append(arcs.count)
    arcs.append(Arc(tail: tail, head: head, room: capacity))
    outgoing[head].append(arcs.count)
    arcs.append(Arc(tail: head, head: tail, room: .zero))
  }

  private mutating func run() -> Rational? {
    var total = Rational.zero
    while let path = shortestPath() {
      guard let amount = path.compactMap({ arcs[$0].room }).min() else { return nil }
      for arc in path {
        arcs[arc].room = arcs[arc].room.map { $0 - amount }
        arcs[arc ^ 1].room = arcs[arc ^ 1].room.map { $0 + amount }
      }
      total += amount
    }
    return total
  }

  private func shortestPath() -> [Int]? {
    var entry = [Int?](repeating: nil, count: outgoing.count)
    var queue = [0]
    var next = 0
    while next < queue.count, entry[1] == nil {
      for arc in outgoing[queue[next]] where arcs[arc].room?.isPositive ?? true {
        let head = arcs[arc].head
        if head == 0 || entry[head] != nil { continue }
        entry[head] = arc
        queue.append(head)
      }
      next += 1
    }
    guard entry[1] != nil else { return nil }
    var path: [Int] = []
    var node = 1
    while node != 0, let arc = entry[node] {
      path.append(arc)
      node = arcs[arc].tail
    }
    return path
  }
}
