import { existsSync, type FSWatcher, readdirSync, watch } from "node:fs";
import { dirname, join, sep } from "node:path";
import type { Quiet } from "./quiet.ts";

/** Installed or derived; hidden folders are not looked at either. */
const ignoredFolders: ReadonlySet<string> = new Set(["node_modules", "__pycache__", "venv"]);

/** What is code by its name. Everything else may be what functions write, or this program's own output. */
const codeFiles = /^[^.].*\.(?:[cm]?[jt]s|[jt]sx|py|node|wasm)$|^package\.json$/;

/** What is looked at. */
export interface WatchedCode {
  /** Folders: the code in them and in everything below. */
  readonly folders: readonly string[];
  /** Files that are looked at whatever their name. */
  readonly files: readonly string[];
  /** How long things must be quiet. */
  readonly quiet: Quiet;
}

/**
 * Calls `onChange` with the paths that changed, once things are quiet again. A folder that appears is looked at as well.
 * Each folder has a watcher of its own, so that a large node_modules costs nothing.
 *
 * @returns stops it
 */
export function watchCode(
  { folders, files, quiet }: WatchedCode,
  onChange: (paths: readonly string[]) => void,
): () => void {
  const named = new Set(files);
  const trees = new Set<string>();
  const watchers = new Map<string, FSWatcher>();
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const report = (): void => {
    const paths = [...changed].sort();
    changed.clear();
    quiet.reported();
    onChange(paths);
  };
  const note = (path: string): void => {
    if (changed.size === 0) quiet.begin();
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(report, quiet.leftMs);
  };
  const look = (folder: string, name: string): void => {
    const path = join(folder, name);
    if (named.has(path) || (trees.has(folder) && codeFiles.test(name))) note(path);
    else if (trees.has(folder) && !isPassedOver(name)) for (const file of addTree(path)) note(file);
    for (const root of folders) {
      if (!trees.has(root) && (root === path || root.startsWith(path + sep))) awaitRoot(root);
    }
  };
  /** A given folder that is gone is waited for in the nearest one that exists: a build may make it anew. */
  const awaitRoot = (root: string): void => {
    if (existsSync(root)) for (const file of addTree(root)) note(file);
    else add(nearestFolder(root));
  };
  const add = (folder: string): void => {
    if (watchers.has(folder) || !existsSync(folder)) return;
    const watcher = watch(folder, (_, name) => {
      if (name !== null) look(folder, name);
      if (!existsSync(folder)) forget(folder, watcher);
    });
    watcher.on("error", () => {
      forget(folder, watcher);
    });
    watchers.set(folder, watcher);
  };
  const forget = (folder: string, watcher: FSWatcher): void => {
    watcher.close();
    watchers.delete(folder);
    trees.delete(folder);
    if (folders.includes(folder)) awaitRoot(folder);
  };
  /** Begins to look at a folder and all below it. Returns the code in those that are new. */
  const addTree = (root: string): readonly string[] =>
    foldersBelow(root)
      .filter(({ folder }) => !trees.has(folder))
      .flatMap(({ folder, code }) => {
        trees.add(folder);
        add(folder);
        return code;
      });
  for (const folder of folders) {
    addTree(folder);
    if (!trees.has(folder)) add(nearestFolder(folder));
  }
  for (const file of files) add(dirname(file));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers.values()) watcher.close();
    watchers.clear();
  };
}

/** The nearest folder above a path that exists. */
function nearestFolder(path: string): string {
  const above = dirname(path);
  return existsSync(above) || above === path ? above : nearestFolder(above);
}

/** A folder and the paths of the code that lies in it. */
interface CodeFolder {
  readonly folder: string;
  readonly code: readonly string[];
}

/** A folder and all below it that can hold code; none when it is none or cannot be read. */
function foldersBelow(folder: string): readonly CodeFolder[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    const code = entries.filter(({ name }) => codeFiles.test(name)).map(({ name }) => join(folder, name));
    const below = entries.filter((entry) => entry.isDirectory() && !isPassedOver(entry.name));
    return [{ folder, code }, ...below.flatMap(({ name }) => foldersBelow(join(folder, name)))];
  } catch {
    return [];
  }
}

function isPassedOver(name: string): boolean {
  return name.startsWith(".") || ignoredFolders.has(name);
}
