import ExactArithmetic
import SolidarityLaw

/// A State whose pledges move, and how.
struct SweepMover: Sendable {
  /// The State's place in the book.
  let index: Int
  /// The axes that set its pledges, by their number.
  let axes: [Int]
  /// Its number among the States with unknown amounts; nil where nothing of its is drawn.
  let unknown: Int?
  /// The rows that stand as long as nothing moves.
  let rows: [PledgeRecord]
}

/// The amounts that stand in for unknown ones.
struct UnknownFilling {
  let book: PledgeBook
  let lattice: Int

  /// The rows with every unknown amount filled; as they are where the share owed is not known.
  ///
  /// The State pledges a part of what it still owes in all. One row takes it whole; several share it as it was cut: relocations in
  /// whole persons rounded down, money the rest in whole cents rounded down.
  func fill(
    _ rows: [PledgeRecord], of index: Int, part: Rational, cuts: [Int]
  ) -> [PledgeRecord] {
    guard let owed = book.owed(by: index) else { return rows }
    let open = rows.indices.filter { rows[$0].amount == nil }
    if open.isEmpty { return rows }
    let known = rows.reduce(Rational.zero) { sum, row in
      row.amount.map { sum + book.value(of: $0, row.measure) } ?? sum
    }
    let whole = max(.zero, owed - known) * part
    var filled = rows
    func set(_ row: Int, _ amount: Rational) {
      filled[row].amount = amount
      filled[row].knowledge = .assumed
    }
    if open.count == 1, let row = open.first {
      set(row, rows[row].measure == .relocation ? whole.rounded(.nearest) : cents(whole, .nearest))
      return filled
    }
    let ends = [0] + cuts.prefix(open.count - 1).sorted() + [lattice]
    let shares = zip(ends, ends.dropFirst()).map { Rational($1 - $0) / Rational(lattice) }
    var rest = whole
    var ofMoney = Rational.zero
    for (row, share) in zip(open, shares) {
      if rows[row].measure == .relocation {
        let persons = (whole * share).floor()
        set(row, persons)
        rest -= persons
      } else {
        ofMoney += share
      }
    }
    var isFirst = true
    for (row, share) in zip(open, shares) where rows[row].measure != .relocation {
      // Where the cuts leave nothing to money, the first row of it takes the fraction of a person that is left.
      let part = ofMoney.isZero ? (isFirst ? .one : .zero) : share / ofMoney
      set(row, cents(rest * part, .down))
      isFirst = false
    }
    return filled
  }

  private func cents(_ value: Rational, _ rule: RoundingRule) -> Rational {
    (value * book.euroPerRelocation * 100).rounded(rule) / 100
  }
}
