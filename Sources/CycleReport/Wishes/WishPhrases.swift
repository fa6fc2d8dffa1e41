import ExactArithmetic
import PoolAllocation
import SolidarityLaw

/// Wishes, limits and changes in sentences of one language.
struct WishPhrases: Sendable {
  let book: Phrasebook
  /// Whether States go by their codes, where there is little room.
  let usesCodes: Bool

  /// What is wished.
  func wish(_ wish: WishRecord, target: Rational?) -> String {
    let amount = wished(wish, target: target)
    let (from, to) = (name(wish.contributing), name(wish.benefitting))
    return switch wish.kind {
    case .pool: book(WishMessage.wishPool, ["amount": amount])
    case .coverage: book(WishMessage.wishCoverage, ["to": to, "amount": amount])
    case .contribution: book(WishMessage.wishContribution, ["from": from, "amount": amount])
    case .earmark: book(WishMessage.wishEarmark, ["from": from, "to": to, "amount": amount])
    case .closed: book(WishMessage.wishClosed, ["from": from, "to": to])
    case .searchAndRescue: book(WishMessage.wishSearchAndRescue, ["amount": amount])
    }
  }

  /// A limit of a conflict; those of other modules speak for themselves.
  func limit(_ limit: NamedLimit) -> String {
    if let wish = limit.wish { return self.wish(wish, target: limit.amount) }
    guard let message = WishPhrases.messages[limit.kind] else { return limit.statement.capitalised }
    return book(message, parameters(of: limit))
  }

  /// What gives way, from where to where.
  func change(_ change: ConflictExplanation.Change) -> String {
    let subject = subject(of: change.limit)
    let measure = change.limit.measure
    func shown(_ amount: Rational) -> String {
      measure.map { self.amount(amount, $0) } ?? book.numbers.value(amount, change.limit.unit)
    }
    let (lower, upper) = change.rises ? (change.from, change.to) : (change.to, change.from)
    return book(
      change.rises ? WishMessage.rises : .falls,
      ["subject": subject, "lower": shown(lower), "upper": shown(upper)])
  }

  /// An amount of a measure in words: `12 relocations`, `EUR 500`.
  func amount(_ value: Rational, _ measure: Measure) -> String {
    switch measure {
    case .relocation:
      value == .one
        ? book(WishMessage.oneRelocation) : book(WishMessage.relocations, ["number": book.numbers.number(value)])
    case .financial: book.numbers.euro(value)
    case .alternative: book(WishMessage.alternatives, ["amount": book.numbers.euro(value)])
    }
  }

  private func wished(_ wish: WishRecord, target: Rational?) -> String {
    var amount = target.map { self.amount($0, wish.measure) } ?? book(.unknown)
    if case .share(let share) = wish.amount {
      let base: WishMessage =
        switch wish.kind {
        case .pool, .searchAndRescue: .shareOfPledges
        case .coverage: .shareOfNeed
        case .contribution, .earmark, .closed: .shareOfPledge
        }
      amount = book(base, ["share": book.numbers.shortPercent(share), "amount": amount])
    }
    let relation: WishMessage =
      switch wish.relation {
      case .atLeast: .atLeast
      case .exactly: .exactly
      case .atMost: .atMost
      }
    return book(relation, ["amount": amount])
  }

  private func subject(of limit: NamedLimit) -> String {
    let message: WishMessage
    if let wish = limit.wish {
      message =
        switch wish.kind {
        case .pool: .subjectPool
        case .coverage: .subjectCoverage
        case .contribution: .subjectContribution
        case .earmark, .closed: .subjectEarmark
        case .searchAndRescue: .subjectSearchAndRescue
        }
    } else if let known = WishPhrases.subjects[limit.kind] {
      message = known
    } else {
      return limit.subject.capitalised
    }
    return book(message, parameters(of: limit))
  }

  private func parameters(of limit: NamedLimit) -> KeyValuePairs<String, String> {
    let amount = limit.amount.flatMap { amount in limit.measure.map { self.amount(amount, $0) } } ?? ""
    return ["from": name(limit.states.first), "to": name(limit.states.last), "amount": amount]
  }

  private func name(_ state: MemberState?) -> String {
    state.map { usesCodes ? $0.code : book.name($0) } ?? ""
  }

  private static let messages: [NamedLimit.Kind: WishMessage] = [
    .pledge: .limitPledge, .need: .limitNeed, .pairMaximum: .limitPairMaximum, .pairClosed: .limitPairClosed,
    .pairReleased: .limitPairReleased, .reserve: .limitReserve, .absence(.noPledge): .absentNoPledge,
    .absence(.unknownPledge): .absentUnknownPledge, .absence(.benefitting): .absentBenefitting,
    .absence(.noAccess): .absentNoAccess, .absence(.noNeed): .absentNoNeed, .absence(.unknownNeed): .absentUnknownNeed,
  ]

  private static let subjects: [NamedLimit.Kind: WishMessage] = [
    .pledge: .subjectPledge, .absence(.noPledge): .subjectPledge, .absence(.unknownPledge): .subjectPledge,
    .pairMaximum: .subjectPair, .pairClosed: .subjectPair, .pairReleased: .subjectPair, .reserve: .subjectReserve,
  ]
}

extension String {
  /// The text with its first letter as a capital.
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
