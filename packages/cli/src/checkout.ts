import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the checkout that this program runs from; undefined where it is installed. */
export function findCheckout(): string | undefined {
  const root = fileURLToPath(new URL("../../..", import.meta.url)).replace(/\/$/, "");
  return existsSync(join(root, "pnpm-workspace.yaml")) ? root : undefined;
}
