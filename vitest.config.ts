import { defineConfig } from "vitest/config";

const conditions = ["@clew/source"];

/** Projects whose tests start processes and measure time: one file after another on a small machine. */
const sequential = (name: string, include: string[], testTimeout: number) => ({
  extends: true as const,
  test: { name, include, testTimeout, hookTimeout: testTimeout, fileParallelism: false },
});

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["packages/*/test/**/*.test.ts", "conformance/test/**/*.test.ts"] },
      },
      { extends: true, test: { name: "simulation", include: ["tests/simulation/**/*.test.ts"] } },
      sequential("architecture", ["tests/architecture/**/*.test.ts"], 120_000),
      sequential("e2e", ["tests/e2e/**/*.test.ts", "examples/*/test/**/*.test.ts"], 60_000),
      sequential("crash", ["tests/crash/**/*.test.ts"], 600_000),
      sequential("package", ["tests/package/**/*.test.ts"], 300_000),
    ],
  },
});
