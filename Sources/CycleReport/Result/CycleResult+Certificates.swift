import PoolAllocation

extension CycleResult {
  /// The text of a certificate by the name of its file.
  struct NamedCertificate: Sendable {
    let name: String
    let text: String
  }

  /// The certificates of the linear programs that the result rests on.
  var certificates: [NamedCertificate] {
    allocation?.certificate.map { [NamedCertificate(name: "allocation", text: $0.json)] } ?? []
  }
}
