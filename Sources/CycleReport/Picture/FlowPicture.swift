import ExactArithmetic
import PoolAllocation
import SolidarityLaw

/// The flows of one measure from givers on the left to receivers on the right, as wide as their amounts.
struct FlowPicture {
  private let measure: Measure
  private let flows: [Flow]
  private let builder: TableBuilder

  private static let width = 400.0
  private static let left = 120.0
  private static let right = 280.0
  private static let leastHeight = 17.0
  private static let gap = 6.0

  /// The picture of a measure, or nil where nothing flows or too much to be read.
  init?(_ measure: Measure, _ allocation: Allocation, _ builder: TableBuilder) {
    let flows = allocation.flows.filter { $0.measure == measure && $0.rounded.isPositive }
    guard !flows.isEmpty, Set(flows.map(\.from)).count <= 30, Set(flows.map(\.to)).count <= 8 else { return nil }
    self.measure = measure
    self.flows = flows
    self.builder = builder
  }

  private var book: Phrasebook { builder.book }

  private struct Node {
    let state: MemberState
    let amount: Rational
    let top: Double
    let height: Double
  }

  private func amount(_ value: Rational) -> String {
    measure == .relocation ? book.numbers.number(value) : book.numbers.euro(value)
  }

  /// The States of one side from top to bottom, each at least as high as its name.
  private func nodes(_ side: KeyPath<Flow, MemberState>, scale: Double) -> [Node] {
    let totals = Dictionary(flows.map { ($0[keyPath: side], $0.rounded) }, uniquingKeysWith: +)
    var top = 4.0
    return totals.keys.sorted().map { state in
      let total = totals[state] ?? .zero
      let height = max(FlowPicture.leastHeight, total.doubleValue * scale)
      defer { top += height + FlowPicture.gap }
      return Node(state: state, amount: total, top: top, height: height)
    }
  }

  var picture: Picture {
    let total = max(1, flows.reduce(Rational.zero) { $0 + $1.rounded }.doubleValue)
    let scale = 220 / total
    let givers = nodes(\.from, scale: scale)
    let receivers = nodes(\.to, scale: scale)
    let height = [givers, receivers].compactMap { $0.last.map { $0.top + $0.height } }.max() ?? 40
    return Picture(
      id: "flows-\(measure.rawValue)", heading: book.name(measure),
      title: book(FlowMessage.titleFlows, ["measure": book.name(measure)]),
      description: flows.map { flow in
        book(
          FlowMessage.flow,
          ["from": book.name(flow.from), "to": book.name(flow.to), "amount": amount(flow.rounded)])
      }.joined(separator: "; ") + ".",
      height: Int(height) + 6, viewBox: "0 0 \(Int(FlowPicture.width)) \(Int(height) + 6)", style: "flows"
    ) { markup in
      drawFlows(givers, receivers, scale: scale, to: &markup)
      for node in givers { draw(node, x: FlowPicture.left, isGiver: true, to: &markup) }
      for node in receivers { draw(node, x: FlowPicture.right, isGiver: false, to: &markup) }
    }
  }

  private func drawFlows(_ givers: [Node], _ receivers: [Node], scale: Double, to markup: inout Markup) {
    func starts(_ nodes: [Node]) -> [MemberState: Double] {
      nodes.reduce(into: [:]) { $0[$1.state] = $1.top + ($1.height - $1.amount.doubleValue * scale) / 2 }
    }
    var leaving = starts(givers)
    var arriving = starts(receivers)
    for flow in flows {
      let width = flow.rounded.doubleValue * scale
      let from = leaving[flow.from] ?? 0
      let to = arriving[flow.to] ?? 0
      leaving[flow.from] = from + width
      arriving[flow.to] = to + width
      let (x1, x2) = (FlowPicture.left + 6, FlowPicture.right - 6)
      let middle = FlowPicture.tenths((x1 + x2) / 2)
      let (top, bottom) = (FlowPicture.tenths(from), FlowPicture.tenths(from + max(1, width)))
      let (topEnd, bottomEnd) = (FlowPicture.tenths(to), FlowPicture.tenths(to + max(1, width)))
      let (start, end) = (FlowPicture.tenths(x1), FlowPicture.tenths(x2))
      markup.shape(
        "path",
        [
          "class": "flow",
          "d": "M\(start) \(top)C\(middle) \(top) \(middle) \(topEnd) \(end) \(topEnd)L\(end) \(bottomEnd)"
            + "C\(middle) \(bottomEnd) \(middle) \(bottom) \(start) \(bottom)Z",
        ])
    }
  }

  private func draw(_ node: Node, x: Double, isGiver: Bool, to markup: inout Markup) {
    markup.shape(
      "rect",
      [
        "x": FlowPicture.tenths(x - 6), "y": FlowPicture.tenths(node.top), "width": "12",
        "height": FlowPicture.tenths(node.height), "class": isGiver ? "level" : "kept",
      ])
    let y = FlowPicture.tenths(node.top + node.height / 2 + 4)
    let text = measure == .relocation ? book.numbers.number(node.amount) : book.numbers.millions(node.amount)
    markup.element(
      "text", ["x": FlowPicture.tenths(isGiver ? x - 10 : x + 10), "y": y, "class": isGiver ? "end small" : "small"],
      book.name(node.state) + book.numbers.space + text)
  }

  /// A coordinate with one decimal.
  private static func tenths(_ value: Double) -> String {
    let tenths = Int((value.isFinite ? min(max(value, 0), 100_000) : 0) * 10)
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
