// swift-tools-version: 6.2
import PackageDescription

/// Warnings are errors in this package's own targets; its dependencies are left alone.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("InternalImportsByDefault"),
]
let strictC: [CSetting] = [.enableWarning("all"), .treatAllWarnings(as: .error)]

let package = Package(
  name: "solidarity",
  products: [
    .executable(name: "solidarity", targets: ["solidarity"]),
    .library(name: "ExactArithmetic", targets: ["ExactArithmetic"]),
    .library(name: "LinearProgramming", targets: ["LinearProgramming"]),
    .library(name: "SolidarityLaw", targets: ["SolidarityLaw"]),
    .library(name: "PoolAllocation", targets: ["PoolAllocation"]),
    .library(name: "CycleData", targets: ["CycleData"]),
    .library(name: "PledgeTesting", targets: ["PledgeTesting"]),
    .library(name: "CycleReport", targets: ["CycleReport"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    // Floor 0: system libraries and exact numbers.
    .systemLibrary(name: "CGLPK", providers: [.apt(["libglpk-dev"]), .brew(["glpk"])]),
    .systemLibrary(name: "CLibCSV", providers: [.apt(["libcsv-dev"]), .brew(["libcsv"])]),
    .systemLibrary(name: "CNettle", providers: [.apt(["nettle-dev"]), .brew(["nettle"])]),
    .systemLibrary(name: "CXLSXWriter", providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),
    .target(
      name: "CGMP", cSettings: strictC,
      // The mathematics library is its own on Linux, and a client without Foundation gets it from nowhere else.
      linkerSettings: [.linkedLibrary("gmp"), .linkedLibrary("m")]),
    .target(
      name: "CGLPKGuard", dependencies: ["CGLPK"], cSettings: strictC,
      linkerSettings: [.linkedLibrary("glpk")]),
    .target(name: "ExactArithmetic", dependencies: ["CGMP"], swiftSettings: strict),
    .target(name: "OrderedJSON", swiftSettings: strict),
    .target(name: "ContentHash", dependencies: ["CNettle"], swiftSettings: strict),

    // Floor 1: linear programs know nothing of Member States, the law knows nothing of linear programs.
    .target(
      name: "LinearProgramming", dependencies: ["CGLPK", "CGLPKGuard", "ExactArithmetic", "OrderedJSON"],
      swiftSettings: strict),
    .target(name: "SolidarityLaw", dependencies: ["ExactArithmetic"], swiftSettings: strict),

    // Floor 2: allocation and data.
    .target(
      name: "PoolAllocation",
      dependencies: ["ExactArithmetic", "LinearProgramming", "SolidarityLaw"],
      swiftSettings: strict),
    .target(
      name: "CycleData",
      dependencies: [
        "CLibCSV", "ContentHash", "ExactArithmetic", "SolidarityLaw",
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: strict),

    // Floor 3: results beside each other.
    .target(
      name: "PledgeTesting", dependencies: ["ExactArithmetic", "LinearProgramming", "PoolAllocation", "SolidarityLaw"],
      swiftSettings: strict),

    // Floor 4: the report.
    .target(
      name: "CycleReport",
      dependencies: [
        "CXLSXWriter", "ContentHash", "ExactArithmetic", "OrderedJSON", "PledgeTesting", "PoolAllocation",
        "SolidarityLaw",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: strict),

    // Floor 5: the command line.
    .executableTarget(
      name: "solidarity",
      dependencies: [
        "CycleData", "CycleReport", "ExactArithmetic", "LinearProgramming", "OrderedJSON", "PledgeTesting",
        "PoolAllocation", "SolidarityLaw",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .testTarget(
      name: "ExactArithmeticTests", dependencies: ["ExactArithmetic"], swiftSettings: strict),
    .testTarget(name: "OrderedJSONTests", dependencies: ["OrderedJSON"], swiftSettings: strict),
    .testTarget(
      name: "CGLPKGuardTests", dependencies: ["CGLPK", "CGLPKGuard"], swiftSettings: strict),
    .testTarget(
      name: "LinearProgrammingTests", dependencies: ["LinearProgramming", "ExactArithmetic"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "SolidarityLawTests", dependencies: ["SolidarityLaw", "ExactArithmetic"],
      swiftSettings: strict),
    .testTarget(
      name: "PoolAllocationTests",
      dependencies: ["PoolAllocation", "LinearProgramming", "SolidarityLaw", "ExactArithmetic"],
      swiftSettings: strict),
    .testTarget(
      name: "CycleDataTests", dependencies: ["CycleData", "SolidarityLaw", "ExactArithmetic"],
      swiftSettings: strict),
    .testTarget(
      name: "PledgeTestingTests",
      dependencies: ["PledgeTesting", "PoolAllocation", "SolidarityLaw", "LinearProgramming", "ExactArithmetic"],
      swiftSettings: strict),
    .testTarget(
      name: "CycleReportTests",
      dependencies: [
        "CycleReport", "CycleData", "PledgeTesting", "PoolAllocation", "SolidarityLaw", "ExactArithmetic",
        "OrderedJSON",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "solidarityTests", dependencies: ["solidarity", "ExactArithmetic", "LinearProgramming"],
      exclude: ["Fixtures", "Snapshots"],
      swiftSettings: strict),
  ]
)
