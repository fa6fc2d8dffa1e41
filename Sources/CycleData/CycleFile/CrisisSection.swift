import SolidarityLaw
import Yams

/// The key `crisis` of `cycle.yaml` (Regulation (EU) 2024/1359).
enum CrisisSection {
  private static let exemptions = ["temporaryProtection", "takeBackRelief"]

  static func read(_ root: YAMLSection, admitsSynthetic: Bool) -> Crisis? {
    guard let section = root.section("crisis"), !section.entries.isEmpty else { return nil }
    section.checkKeys(["state", "needs", "requested", "proposed", "from", "to", "exemptions"])
    let state = state(section, admitsSynthetic: admitsSynthetic)
    let needs = section.number("needs", ExactNumber.persons)?.integer
    let requested = section.date("requested")
    let proposed = section.date("proposed")
    let from = section.date("from")
    let to = section.date("to")
    if let from, let to, to < from {
      section.report(
        .datesOutOfOrder, "to", at: section.value("to")?.mark, "the crisis ends on \(to), before it begins on \(from)",
        remedy: "Correct one of the two dates.")
    }
    for (name, later, earlier, what) in [
      ("proposed", proposed, requested, "the request"), ("from", from, proposed, "the proposal"),
    ] {
      guard let later, let earlier, later < earlier else { continue }
      section.report(
        .datesOutOfOrder, name, at: section.value(name)?.mark, "\(later) is before \(what) of \(earlier)",
        remedy: "Correct one of the two dates.")
    }
    let named = exemptions(section)
    guard let state else { return nil }
    return Crisis(
      state: state, needs: needs, from: from, to: to, exemptions: named, requested: requested, proposed: proposed)
  }

  private static func state(_ section: YAMLSection, admitsSynthetic: Bool) -> MemberState? {
    guard section.value("state") != nil else {
      section.missing("state", remedy: "Name the Member State in crisis, or leave 'crisis' out.")
      return nil
    }
    guard let text = section.text("state") else { return nil }
    if StateCode.isAdmitted(text, synthetic: admitsSynthetic) { return MemberState(text) }
    section.report(
      .unknownState, "state", at: section.value("state")?.mark, StateCode.message(for: text),
      remedy: StateCode.remedy(for: text))
    return nil
  }

  private static func exemptions(_ section: YAMLSection) -> [String] {
    guard let value = section.value("exemptions") else { return [] }
    guard let list = value.sequence else {
      section.wrongType("exemptions", value, "Write a list: [\(exemptions.joined(separator: ", "))].")
      return []
    }
    var named: [String] = []
    for node in list {
      if let text = node.scalar?.string, exemptions.contains(text) {
        named.append(text)
      } else {
        section.report(
          .unknownKey, "exemptions", at: node.mark, "\(quoted(node.scalar?.string ?? "a list")) is no exemption",
          remedy: NearestName.suggestion(
            for: node.scalar?.string ?? "", among: exemptions, listing: "The exemptions are"))
      }
    }
    return named
  }
}
