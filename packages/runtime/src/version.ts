import { createRequire } from "node:module";

const manifest: unknown = createRequire(import.meta.url)("../package.json");

/** This package's version, as backends are told it. */
export const runtimeVersion: string =
  typeof manifest === "object" && manifest !== null && "version" in manifest ? String(manifest.version) : "0.0.0";

/** This package's name, as backends are told it. */
export const runtimeName = "clew-runtime";
