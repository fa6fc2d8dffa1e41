import ExactArithmetic
import SolidarityLaw

/// What each State still owes against its fair share: a track as long as the fair share, filled by what counts towards it.
struct SharePicture {
  private let states: [StateAssessment]
  private let builder: TableBuilder
  private let part: Int
  private static let rowHeight = 44

  /// The States of one part of the ledger.
  init(_ states: [StateAssessment], part: Int, _ builder: TableBuilder) {
    self.states = states
    self.part = part
    self.builder = builder
  }

  private var book: Phrasebook { builder.book }

  /// The value of one EUR in relocations, for lengths only.
  private var relocationsPerEuro: Double {
    let cycle = builder.result.cycle
    let value = cycle.parameters.value(.relocationValue, at: cycle.lawAsOf).doubleValue
    return value > 0 ? 1 / value : 0
  }

  var picture: Picture {
    Picture(
      id: "share-\(part)", title: book(.pictureShare, ["part": String(part)]),
      description: states.map { "\(book.name($0.state)): \(summary($0))" }.joined(separator: "; ") + ".",
      height: states.count * SharePicture.rowHeight
    ) { markup in
      for (index, state) in states.enumerated() { draw(state, top: index * SharePicture.rowHeight, to: &markup) }
    }
  }

  private func draw(_ state: StateAssessment, top: Int, to markup: inout Markup) {
    markup.label(book.name(state.state), at: 0, y: top + 14, style: "major")
    markup.label(summary(state), at: 1, y: top + 14, style: "minor end")
    let y = top + 21
    let share = state.fairShareInUse?.value?.doubleValue ?? 0
    guard share > 0, !state.isBenefitting else {
      markup.bar(from: 0, to: SharePicture.track, y: y, height: 12, style: "idle")
      return
    }
    func length(_ amount: Double) -> Double { min(amount / share, 1 / SharePicture.track) * SharePicture.track }
    markup.bar(from: 0, to: SharePicture.track, y: y, height: 12, style: "track")
    let deducted = min(share, state.deductionValue.value?.doubleValue ?? 0)
    markup.bar(from: length(share - deducted), to: SharePicture.track, y: y, height: 12, style: "taken")
    var end = 0.0
    for (amount, style) in segments(state) where amount > 0 {
      markup.bar(from: length(end), to: length(end + amount), y: y, height: 12, style: style)
      end += amount
    }
    if state.value.value == nil, let upper = state.value.upper?.doubleValue, upper > end {
      markup.bar(from: length(end), to: length(upper), y: y, height: 12, style: "perhaps")
    }
    markup.rule(at: SharePicture.track, from: y - 3, to: y + 15, style: "goal")
  }

  /// The fair share takes this part of the width, so that pledges above it can be seen.
  private static let track = 0.8

  private func segments(_ state: StateAssessment) -> [(Double, String)] {
    let relocation = (state.available.relocation.value ?? state.available.relocation.lower)?.doubleValue ?? 0
    let all = (state.effective.relocation.value ?? state.effective.relocation.lower)?.doubleValue ?? 0
    let money = [state.effective.financial, state.effective.alternative].map {
      ($0.value ?? $0.lower)?.doubleValue ?? 0
    }
    return [
      (relocation, "kept"), (all - relocation, "offset"), ((money[0] + money[1]) * relocationsPerEuro, "money"),
    ]
  }

  private func summary(_ state: StateAssessment) -> String {
    if state.isBenefitting { return book(.shareReleased) }
    guard let adjusted = state.adjustedShare, let share = adjusted.value else { return book(.unknown) }
    if share == 0 { return book(.shareNothing) }
    let of = book.numbers.number(share)
    guard let value = state.value.value else { return book(.shareUnknown, ["share": of]) }
    return book(.shareOf, ["value": book.numbers.number(value), "share": of])
  }
}
