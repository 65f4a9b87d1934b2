import { execFileSync } from "node:child_process";
import { onTestFinished, type TestContext } from "vitest";
import { temporaryFolder } from "./fixture.ts";

/** A file system of its own, in memory. */
export interface SmallDisk {
  readonly folder: string;
  /** `mount -o remount` with these options. */
  remount(options: string): void;
}

/** Mounts one for this test; where that is not possible, the test is skipped and says why. */
export function mountSmallDisk(context: TestContext, options: string): SmallDisk {
  const folder = temporaryFolder();
  try {
    mount(["-t", "tmpfs", "-o", options, "tmpfs", folder]);
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n")[1] ?? error.message) : String(error);
    context.skip(`not evaluable: no small disk could be mounted: ${reason}`);
  }
  onTestFinished(() => {
    // Lazily: a test that failed may have left its store open.
    execFileSync("umount", ["--lazy", folder]);
  });
  return { folder, remount: (changed) => mount(["-o", `remount,${changed}`, folder]) };
}

function mount(args: readonly string[]): void {
  execFileSync("mount", args, { stdio: ["ignore", "ignore", "pipe"] });
}
