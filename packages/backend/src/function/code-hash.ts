import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { pipeline } from "node:stream/promises";

/** Installed or derived, not written: a function is the same without them. */
const ignoredFolders = new Set(["node_modules", "__pycache__", ".git"]);

/**
 * The content hash of a function's code (VER): SHA-256, hex, over the path and content hash of every file below the
 * folder, by path in code-unit order. Links are not followed.
 */
export async function codeHash(folder: string): Promise<string> {
  const hash = createHash("sha256");
  for (const path of await listFiles(folder)) {
    const file = createHash("sha256");
    await pipeline(createReadStream(join(folder, path)), file);
    hash.update(`${path.split(sep).join("/")}\0${file.digest("hex")}\n`);
  }
  return hash.digest("hex");
}

async function listFiles(folder: string): Promise<readonly string[]> {
  const files: string[] = [];
  const visit = async (at: string): Promise<void> => {
    for (const entry of await readdir(at, { withFileTypes: true })) {
      const path = join(at, entry.name);
      if (entry.isFile()) files.push(relative(folder, path));
      else if (entry.isDirectory() && !ignoredFolders.has(entry.name)) await visit(path);
    }
  };
  await visit(folder);
  return files.sort();
}
