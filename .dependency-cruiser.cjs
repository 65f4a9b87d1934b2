// The import law of the repository. A rule's comment says what to do instead of breaking it.
// A path pattern names the real place of a module: imports by package name resolve to the source through `@clew/source`.

const workspace = "^(packages|conformance|tests|examples)/";

/** The source of `from` may import nothing of this repository but itself and `allowed`: folders below packages/, or suite. */
const floor = (name, from, allowed, comment) => ({
  name,
  severity: "error",
  comment,
  from: { path: `^packages/${from}/src/` },
  to: {
    path: workspace,
    pathNot: [from, ...allowed].map((name) => (name === "suite" ? "^conformance/" : `^packages/${name}/`)),
  },
});

/** Folders of one package that `from` must not import, with what to do instead. */
const below = (name, from, to, comment) => ({
  name,
  severity: "error",
  comment,
  from: { path: `^packages/${from}` },
  to: { path: `^packages/${to}` },
});

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-circular",
      severity: "error",
      comment: "Move what both sides need into a third module.",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },

    // Between packages
    floor("protocol-is-the-floor", "protocol", [], "Pass what you need as a parameter, or move it down into protocol."),
    floor(
      "store-imports-protocol-only",
      "store",
      ["protocol"],
      "The port moves data and decides nothing: let the caller decide and pass the outcome.",
    ),
    floor(
      "a-store-knows-the-port-only",
      "store-[a-z]+",
      ["protocol", "store"],
      "Widen the port in packages/store where every store needs it; otherwise keep it inside this store.",
    ),
    floor(
      "backend-meets-others-on-the-wire-or-a-port",
      "backend",
      ["protocol", "store"],
      "A runtime is met on the wire; a store comes in through the port, made by the cli or by a test.",
    ),
    floor(
      "runtime-meets-the-backend-on-the-wire",
      "runtime",
      ["protocol"],
      "Say it in a message of the protocol; a test that needs both belongs in tests/.",
    ),
    floor(
      "cli-composes-published-parts",
      "cli",
      ["protocol", "store", "store-[a-z]+", "backend", "suite"],
      "Compose packages of the server side and the suite; a runtime is a separate process.",
    ),
    {
      name: "conformance-imports-protocol-only",
      severity: "error",
      comment:
        "The suite holds its own expectations as data. It starts a backend as a process and talks to it on the wire.",
      from: { path: "^conformance/", pathNot: "^conformance/(hosts|test|mutants)/" },
      to: { path: "^(packages/(?!protocol/)|tests/|examples/)" },
    },
    {
      name: "conformance-has-its-own-oracle",
      severity: "error",
      comment:
        "Write the expectation down as data: an oracle that runs the implementation's rules cannot disagree with it.",
      from: { path: "^conformance/" },
      to: { path: "^packages/protocol/src/rules/" },
    },
    {
      name: "a-host-uses-public-apis",
      severity: "error",
      comment:
        "A host is written against its SDK's public API, by package name; of this repository only @clew/runtime has one.",
      from: { path: "^conformance/hosts/" },
      to: { path: "^packages/(?!runtime/src/index\\.ts$)" },
    },
    {
      name: "nobody-imports-tests",
      severity: "error",
      comment: "Move what is shared into the package that it is about.",
      from: { pathNot: "^tests/|^packages/[^/]+/test/|^conformance/test/|^examples/[^/]+/test/" },
      to: { path: "^tests/|/test/" },
    },
    {
      name: "cross-packages-by-name",
      severity: "error",
      comment: "Import the package by its name; what it does not export is not yours to use.",
      from: { path: "^(packages/[^/]+|conformance|tests|examples/[^/]+)/" },
      to: { path: "^(packages|conformance|tests|examples)/", pathNot: "^$1/", dependencyTypes: ["local"] },
    },

    // The wire is a foreign language
    {
      name: "gen-only-in-codec",
      severity: "error",
      comment: "Use the domain types of protocol/src/model; only protocol/src/codec speaks protobuf.",
      from: { pathNot: "^packages/protocol/(src/codec|gen|test|scripts)/" },
      to: { path: "^packages/protocol/gen/", pathNot: "/validators\\.(js|d\\.ts)$" },
    },
    {
      name: "validators-only-in-lambda-json",
      severity: "error",
      comment: "Call a parser of protocol/src/lambda-json; only it knows the shapes of the AWS API.",
      from: { pathNot: "^packages/protocol/(src/lambda-json|gen|test|scripts)/" },
      to: { path: "^packages/protocol/gen/validators\\.(js|d\\.ts)$" },
    },
    {
      name: "protobuf-only-in-protocol",
      severity: "error",
      comment: "Call a codec of @clew/protocol.",
      from: { pathNot: "^packages/protocol/(src/codec|gen|test|scripts)/|^tests/" },
      to: { path: "node_modules/(protobufjs|@bufbuild/protobuf|long)/" },
    },
    {
      name: "grpc-only-at-the-rim",
      severity: "error",
      comment:
        "Speak domain types through a service table of @clew/protocol; grpc-js stays in grpc/, transport/ and the suite's wire peers.",
      from: {
        pathNot: [
          "^packages/backend/(src/grpc|test)/",
          "^packages/runtime/(src/transport|test)/",
          "^packages/cli/(src/client|test)/",
          "^conformance/",
          "^tests/",
        ],
      },
      to: { path: "node_modules/(@grpc/|grpc-health-check/)" },
    },
    {
      name: "http-only-at-the-rim",
      severity: "error",
      comment: "Decide in core/ or dispatch/ and let lambda-api/, runtime-api/ or http/ speak HTTP.",
      from: { path: "^packages/[^/]+/src/", pathNot: "^packages/backend/src/(lambda-api|runtime-api|http)/" },
      to: { path: "node_modules/(fastify|@fastify/)" },
    },
    {
      name: "sqlite-only-in-its-store",
      severity: "error",
      comment: "Go through the store port.",
      from: { path: "^(packages|conformance|examples)/", pathNot: "^packages/store-sqlite/" },
      to: { path: "^(node:)?sqlite$" },
    },

    // Data at the floor, decisions in the middle, I/O at the rim
    {
      name: "model-is-data",
      severity: "error",
      comment: "Put behaviour into rules/, codec/ or the package that needs it; model/ says what things are.",
      from: { path: "^packages/protocol/src/model/" },
      to: { pathNot: "^packages/protocol/src/(model|enum)/" },
    },
    {
      name: "core-is-pure",
      severity: "error",
      comment: "Take it as a parameter: decisions are functions of data, and I/O lives at the rim.",
      from: { path: "^packages/[^/]+/src/(core|rules|engine)/" },
      // Hashes are functions; eslint refuses the rest of node:crypto.
      to: {
        pathNot: "^(node:)?crypto$",
        dependencyTypes: ["core", "npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg"],
      },
    },
    below(
      "backend-core-knows-no-rim",
      "backend/src/core/",
      "backend/src/(?!core/|port/)",
      "Return a change set; dispatch/ and the rim act on it.",
    ),
    below(
      "backend-dispatch-knows-no-wire",
      "backend/src/dispatch/",
      "backend/src/(grpc|lambda-api|runtime-api|function|http)/",
      "Call the Invoker port; the composition of the backend says which wire is behind it.",
    ),
    below(
      "backend-ports-know-nothing",
      "backend/src/port/",
      "backend/src/(?!port/)",
      "A port is an interface: implement it elsewhere.",
    ),
    {
      name: "backend-wires-do-not-know-each-other",
      severity: "error",
      comment: "Both wires end in the same domain command: put what they share into core/ or command/.",
      from: { path: "^packages/backend/src/(grpc|lambda-api|runtime-api)/" },
      to: { path: "^packages/backend/src/(grpc|lambda-api|runtime-api)/", pathNot: "^packages/backend/src/$1/" },
    },
    below(
      "runtime-engine-does-no-io",
      "runtime/src/engine/",
      "runtime/src/(transport|context|lambda|worker)/",
      "Feed the engine history and completions, and act on what it returns.",
    ),
    below(
      "runtime-transport-knows-no-engine",
      "runtime/src/transport/",
      "runtime/src/(engine|context|operation)/",
      "Implement the port of checkpoint/; the transport moves messages.",
    ),

    // Hygiene
    {
      name: "not-to-dev-dep",
      severity: "error",
      comment: "Move the package from devDependencies to dependencies: published source needs it at run time.",
      from: { path: "^(packages/[^/]+|conformance)/src/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "declared-where-used",
      severity: "error",
      comment: "Add the dependency to the package.json of the package that imports it, with `catalog:` as its version.",
      from: {},
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "no-unresolvable",
      severity: "error",
      comment: "Correct the path, or install what is missing.",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: ["node_modules", "^packages/protocol/gen/"] },
    exclude: { path: "^(packages/[^/]+|conformance)/dist/" }, // ours alone: an npm package may well live in dist/
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: "tsconfig.test.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["@clew/source", "import", "node", "default"],
    },
  },
};
