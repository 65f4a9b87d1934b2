// Packs every published package, as a release would.
import { globSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./run.ts";

/** A published package and the tarball made of it. */
export type Tarball = { readonly name: string; readonly path: string };

/** Packs every published package into `folder`; needs an up-to-date `dist`. */
export async function packAll(folder: string): Promise<readonly Tarball[]> {
  mkdirSync(folder, { recursive: true });
  const tarballs: Tarball[] = [];
  for (const dir of globSync(["packages/*", "conformance"], { cwd: root }).toSorted()) {
    const name = packageName(join(root, dir, "package.json"));
    const path = join(folder, `${name.replace("@", "").replace("/", "-")}.tgz`);
    const { ok, ending, output } = await run(["pnpm", "pack", "--silent", "--out", path], { cwd: join(root, dir) });
    if (!ok) throw new Error(`packing ${name}: pnpm pack ${ending}\n${output}`);
    tarballs.push({ name, path });
  }
  return tarballs;
}

function packageName(file: string): string {
  const manifest: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (typeof manifest === "object" && manifest !== null && "name" in manifest && typeof manifest.name === "string") {
    return manifest.name;
  }
  throw new Error(`${file} has no name`);
}
