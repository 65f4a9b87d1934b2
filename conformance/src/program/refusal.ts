import { hostProtocol } from "./program.ts";
import type { HostRefusal } from "./program.ts";

/** What a host refused in its input, if its result says that it did (PROG-36). */
export function readRefusal(result: string | undefined): HostRefusal["refused"] | undefined {
  if (result === undefined || !result.includes(hostProtocol)) return undefined;
  const value = JSON.parse(result) as Partial<HostRefusal> | null;
  return value?.protocol === hostProtocol ? value.refused : undefined;
}
