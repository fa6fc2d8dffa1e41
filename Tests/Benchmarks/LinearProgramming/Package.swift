// swift-tools-version: 6.2
import PackageDescription

/// Measurements of the linear programming layer inside one process; a package of its own, so that the product knows nothing of it.
let package = Package(
  name: "linear-programming-benchmark",
  dependencies: [.package(name: "solidarity", path: "../../..")],
  targets: [
    .target(name: "Floor", linkerSettings: [.linkedLibrary("glpk")]),
    .executableTarget(
      name: "linear-programming-benchmark",
      dependencies: [
        "Floor", .product(name: "LinearProgramming", package: "solidarity"),
        .product(name: "ExactArithmetic", package: "solidarity"),
      ]),
    .executableTarget(
      name: "allocation-benchmark",
      dependencies: [
        "Floor", .product(name: "LinearProgramming", package: "solidarity"),
        .product(name: "ExactArithmetic", package: "solidarity"),
        .product(name: "SolidarityLaw", package: "solidarity"),
        .product(name: "PoolAllocation", package: "solidarity"), .product(name: "CycleData", package: "solidarity"),
      ]),
    .executableTarget(
      name: "random-models",
      dependencies: [
        .product(name: "LinearProgramming", package: "solidarity"),
        .product(name: "ExactArithmetic", package: "solidarity"),
      ]),
  ]
)
