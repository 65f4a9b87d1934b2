import { existsSync, type FSWatcher, readdirSync, watch } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Installed, derived or hidden: changes there are not changes of code. */
const ignoredFolders: ReadonlySet<string> = new Set(["node_modules", "__pycache__", "venv"]);
const ignoredFiles = /(?:^\.|~$|\.sw[a-z]$|\.log$|\.pyc$|\.db(?:-\w+)?$)/;

/** What is looked at. */
export interface WatchedCode {
  /** Folders with everything below them. */
  readonly folders: readonly string[];
  readonly files: readonly string[];
}

/** An editor that saves changes a file several times in a moment. */
const quietMs = 100;

/**
 * Calls `onChange` with the paths that changed, once things are quiet again. A folder that appears is looked at as well.
 * Each folder has a watcher of its own, so that a large node_modules costs nothing.
 *
 * @returns stops it
 */
export function watchCode({ folders, files }: WatchedCode, onChange: (paths: readonly string[]) => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  const changed = new Set<string>();
  let quiet: NodeJS.Timeout | undefined;
  const report = (): void => {
    const paths = [...changed].sort();
    changed.clear();
    for (const [folder, watcher] of watchers) if (!existsSync(folder)) forget(folder, watcher);
    for (const folder of folders) addTree(folder);
    onChange(paths);
  };
  const note = (path: string): void => {
    changed.add(path);
    clearTimeout(quiet);
    quiet = setTimeout(report, quietMs);
  };
  const add = (folder: string, wanted: (name: string) => boolean): void => {
    if (watchers.has(folder)) return;
    const watcher = watch(folder, (_, name) => {
      if (name !== null && wanted(name)) note(join(folder, name));
    });
    watcher.on("error", () => {
      forget(folder, watcher);
    });
    watchers.set(folder, watcher);
  };
  const forget = (folder: string, watcher: FSWatcher): void => {
    watcher.close();
    watchers.delete(folder);
  };
  const addTree = (folder: string): void => {
    for (const each of foldersBelow(folder)) add(each, isCode);
  };
  for (const folder of folders) addTree(folder);
  for (const file of files) add(dirname(file), (name) => name === basename(file));
  return () => {
    clearTimeout(quiet);
    for (const watcher of watchers.values()) watcher.close();
    watchers.clear();
  };
}

function isCode(name: string): boolean {
  return !ignoredFiles.test(name) && !ignoredFolders.has(name);
}

/** A folder and all below it whose changes are changes of code; none when it cannot be read. */
function foldersBelow(folder: string): readonly string[] {
  try {
    const below = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && isCode(entry.name))
      .flatMap(({ name }) => foldersBelow(join(folder, name)));
    return [folder, ...below];
  } catch {
    return [];
  }
}
