// Writes the backend's reference page that is made from its schema. A test compares it with what is committed.
// usage: node packages/backend/scripts/gen-docs.ts
import { mkdirSync, writeFileSync } from "node:fs";
import { clewYamlPage } from "./clew-yaml-page.ts";

/** Where the page is kept. */
export const clewYamlPageUrl: URL = new URL("../../../docs/reference/clew-yaml.md", import.meta.url);

if (import.meta.main) {
  mkdirSync(new URL(".", clewYamlPageUrl), { recursive: true });
  writeFileSync(clewYamlPageUrl, clewYamlPage());
}
