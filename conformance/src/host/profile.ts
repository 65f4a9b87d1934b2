import { join } from "node:path";
import { dataRoot } from "../case/data-root.ts";
import { readData } from "../case/data-file.ts";

/** What the classes of an SDK stand for: data under `profiles/`. */
export interface Profile {
  /** `aws-js`, `aws-python-3`, ... */
  readonly id: string;
  /** For the matrix. */
  readonly title: string;
  /** The spelling of a stale token's refusal that it knows (LAM-12). */
  readonly staleTokenText: string;
  /** Neutral kinds that a class, or a type name on the wire, may stand for; several where the SDK does not tell them apart. */
  readonly kinds: Readonly<Record<string, readonly string[]>>;
}

/** Reads the profile of an SDK. */
export function loadProfile(id: string): Profile {
  return readData(join(dataRoot, "profiles", `${id}.json`), "profile") as Profile;
}

/** A type name without the module or package before it. */
export function shortType(type: string): string {
  return type.slice(Math.max(type.lastIndexOf("."), type.lastIndexOf("$")) + 1);
}

/** Whether a class or type name can stand for a neutral kind. */
export function isKind(profile: Profile, type: string | undefined, kind: string): boolean {
  const kinds = type === undefined ? undefined : profile.kinds[shortType(type)];
  return kind === "User" ? kinds === undefined : (kinds?.includes(kind) ?? false);
}
