import ExactArithmetic
import LinearProgramming
import SolidarityLaw

/// A linear program in which amounts go from givers to receivers.
///
/// One variable a cell, one constraint a giver and a receiver with a limit. Names are the States' codes, so that a
/// certificate or a model file can be read without a key: `relocation_RO_EL`, `pledge_relocation_RO`, `need_relocation_EL`.
struct TransportModel {
  /// A giver or a receiver, of one measure.
  struct Party: Hashable {
    let state: MemberState
    /// What its names begin with, such as `relocation` or `offset`.
    let kind: String
    /// The most that it gives or receives in all; nil where nothing limits it.
    let limit: Rational?
  }

  /// A giver and a receiver between which something may flow.
  struct Cell: Hashable {
    let giver: Int
    let receiver: Int
    /// The most that may flow; nil where nothing limits the pair by itself.
    let maximum: Rational?
  }

  let givers: [Party]
  let receivers: [Party]
  let cells: [Cell]
  /// The cells of every giver and receiver.
  let cellsOfGiver: [[Int]]
  let cellsOfReceiver: [[Int]]
  private(set) var program: LinearProgram
  private(set) var variables: [LinearProgram.Variable] = []

  init(name: String, givers: [Party], receivers: [Party], cells: [Cell]) throws(ModelError) {
    self.givers = givers
    self.receivers = receivers
    self.cells = cells
    var ofGiver = [[Int]](repeating: [], count: givers.count)
    var ofReceiver = [[Int]](repeating: [], count: receivers.count)
    for (index, cell) in cells.enumerated() {
      ofGiver[cell.giver].append(index)
      ofReceiver[cell.receiver].append(index)
    }
    cellsOfGiver = ofGiver
    cellsOfReceiver = ofReceiver
    program = LinearProgram(name: name, sense: .maximise)
    for cell in cells {
      let giver = givers[cell.giver]
      variables.append(
        try program.addVariable(
          name: "\(giver.kind)_\(giver.state)_\(receivers[cell.receiver].state)", lower: .zero, upper: cell.maximum))
    }
    for (giver, cells) in zip(givers, ofGiver) where !cells.isEmpty {
      guard let limit = giver.limit else { continue }
      try bound(cells, name: "pledge_\(giver.kind)_\(giver.state)", upper: limit)
    }
    for (receiver, cells) in zip(receivers, ofReceiver) where !cells.isEmpty {
      guard let limit = receiver.limit else { continue }
      try bound(cells, name: "need_\(receiver.kind)_\(receiver.state)", upper: limit)
    }
  }

  /// Adds a limit on the sum of some cells.
  @discardableResult
  mutating func bound(
    _ cells: [Int], name: String, lower: Rational? = nil, upper: Rational? = nil
  ) throws(ModelError) -> LinearProgram.Constraint {
    try program.addConstraint(name: name, lower: lower, upper: upper, terms: cells.map { (variables[$0], .one) })
  }

  /// A criterion that weighs the sum of some cells.
  func criterion(_ name: String, _ cells: [Int], weight: Rational) -> LexicographicOptimum.Criterion {
    criterion(name, cells.map { ($0, weight) })
  }

  /// A criterion that weighs each of some cells.
  func criterion(_ name: String, _ cells: [(cell: Int, weight: Rational)]) -> LexicographicOptimum.Criterion {
    LexicographicOptimum.Criterion(name: name, terms: cells.map { (variables[$0.cell], $0.weight) })
  }
}
