import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/** Code that decides: it takes time, ids and randomness as parameters, so that a seed replays a run. */
const deterministic = [
  "packages/*/src/{core,dispatch,engine,checkpoint,rules}/**/*.ts",
  "packages/protocol/src/**/*.ts",
  "packages/store/src/**/*.ts",
];

const tests = ["packages/*/test/**/*.ts", "conformance/test/**/*.ts", "tests/**/*.ts", "examples/*/test/**/*.ts"];

const timers = ["setTimeout", "setInterval", "setImmediate"];

/** Constructions that are refused everywhere. */
const refusedSyntax = [
  {
    selector: "TSAsExpression > TSAsExpression > TSUnknownKeyword",
    message: "Check the value with a type guard, or give it its type where it is made.",
  },
  {
    selector: "ExportAllDeclaration",
    message: "Re-export by name: the public surface is a list that a reviewer can read.",
  },
];

/** Sources of time, ids and randomness. */
const refusedSources = [
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: "Take `now` as a parameter, or use the Scheduler port.",
  },
  {
    selector: ":matches(NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date'])",
    message: "Take `now` as a parameter, or use the Scheduler port.",
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: "Take the source of randomness as a parameter.",
  },
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: "Take the setting as a parameter; the environment is read where the program is composed.",
  },
];

/** Importing a timer is the same as calling the global; so is importing a source of randomness. */
const refusedImports = (timerMessage, paths = []) => ({
  "@typescript-eslint/no-restricted-imports": [
    "error",
    { paths, patterns: [{ regex: "^(node:)?timers(/promises)?$", message: timerMessage }] },
  ],
});

const pureCrypto = {
  name: "node:crypto",
  allowImportNames: ["createHash", "createHmac", "timingSafeEqual"],
  message: "Take the source of ids and randomness as a parameter; hashes are functions and welcome.",
};

/** File and folder names in kebab-case: one spelling, on every file system. */
const kebabCase = {
  create: (context) => ({
    Program(node) {
      const name = context.filename.split("/").at(-1) ?? "";
      if (!/^\.?[a-z0-9]+([-.][a-z0-9]+)*$/.test(name)) {
        context.report({ node, message: `Name the file in kebab-case, not "${name}".` });
      }
    },
  }),
};

export default defineConfig(
  globalIgnores(["**/dist/**", "**/gen/**", "**/node_modules/**", ".tools/**", "reports/**"]),
  // A comment cannot switch a rule off: change the code, or the rule here where a reviewer sees it.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    plugins: { clew: { rules: { "kebab-case": kebabCase } } },
    rules: { "clew/kebab-case": "error", eqeqeq: "error" },
  },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-exports": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-deprecated": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        {
          argsIgnorePattern: "^_",
          varsIgnorePattern: "^_",
          destructuredArrayIgnorePattern: "^_",
          ignoreRestSiblings: true,
        },
      ],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: false }],
      // A port's method is async whether or not this implementation of it waits.
      "@typescript-eslint/require-await": "off",
      "max-lines": ["error", { max: 400, skipBlankLines: true }],
      "max-params": ["error", { max: 3 }],
      "no-restricted-syntax": ["error", ...refusedSyntax],
    },
  },
  {
    files: ["packages/*/src/**/*.ts", "conformance/src/**/*.ts"],
    rules: { "max-lines-per-function": ["error", { max: 80, skipBlankLines: true }] },
  },
  {
    files: deterministic,
    rules: {
      "no-restricted-globals": [
        "error",
        ...timers.map((name) => ({ name, message: "Use the Scheduler port." })),
        { name: "performance", message: "Take `now` as a parameter, or use the Scheduler port." },
        { name: "crypto", message: "Take the source of ids as a parameter." },
      ],
      "no-restricted-syntax": ["error", ...refusedSyntax, ...refusedSources],
      ...refusedImports("Use the Scheduler port.", [pureCrypto, { ...pureCrypto, name: "crypto" }]),
    },
  },
  {
    files: tests,
    ignores: ["tests/crash/**", "tests/bench/**"],
    rules: {
      "max-lines": ["error", { max: 600, skipBlankLines: true }],
      "no-restricted-globals": [
        "error",
        {
          name: "setTimeout",
          message: "Wait for an event or move a manual clock; a sleep is either too long or too short.",
        },
      ],
      ...refusedImports("Wait for an event or move a manual clock; a sleep is either too long or too short."),
    },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: {
      globals: Object.fromEntries(
        ["AbortController", "AbortSignal", "Buffer", "TextDecoder", "TextEncoder", "URL", "console", "fetch", "process"]
          .concat(
            timers,
            timers.map((name) => name.replace("set", "clear")),
          )
          .map((name) => [name, "readonly"]),
      ),
    },
  },
  { files: ["**/*.cjs"], languageOptions: { globals: { module: "writable", require: "readonly" } } },
);
