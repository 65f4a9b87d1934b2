import { knownSdks } from "../host/sdk.ts";
import type { SdkOptions } from "../host/sdk.ts";

/** How a process of each host is started, as a shell would have it, by id of the SDK; its environment is not told. */
export function hostCommands(options: SdkOptions = {}): ReadonlyMap<string, string> {
  return new Map(
    knownSdks(options).flatMap(({ id, lambda, worker }) => {
      const commandFor = worker ?? lambda?.command;
      if (commandFor === undefined) return [];
      const { command, args, cwd } = commandFor({});
      return [[id, `(cd ${cwd} && ${[command, ...args].join(" ")})`]];
    }),
  );
}
