import SolidarityLaw
import Yams

/// The keys `restricted` and `withheld` of `cycle.yaml`: one mark, or a list of them.
enum RestrictionSection {
  static func read(_ key: String, _ root: YAMLSection, admitsSynthetic: Bool) -> [Restriction] {
    guard let value = root.value(key) else { return [] }
    let nodes: [Node]
    if let list = value.sequence {
      nodes = Array(list)
    } else if value.scalar != nil {
      nodes = [value]
    } else {
      root.wrongType(key, value, "Write a mark or a list of marks: [\(RestrictionText.example)].")
      return []
    }
    return nodes.compactMap { node -> Restriction? in
      do throws(RestrictionText.Problem) {
        return try RestrictionText.parse(node.scalar?.string ?? "", admitsSynthetic: admitsSynthetic)
      } catch {
        root.report(.notARestriction, key, at: node.mark, error.message, remedy: error.remedy)
        return nil
      }
    }
  }
}
