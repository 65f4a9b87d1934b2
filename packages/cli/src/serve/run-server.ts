import { existsSync } from "node:fs";
import { dirname } from "node:path";
import type { RunningServer } from "@clew/backend";
import { type Store, StoreError } from "@clew/store";
import type { Exit } from "../exit-code.ts";
import { formatDuration } from "../output/duration.ts";
import type { Invocation } from "../run.ts";
import { awaitStop } from "./await-stop.ts";
import { bannerLines } from "./banner.ts";
import { colorNames } from "./log.ts";
import { openStore } from "./open-store.ts";
import type { ServeOptions, ServeSettings } from "./settings.ts";
import { type ServerVoice, startServer } from "./start-server.ts";

/** A run of `serve` or `dev`. */
export type ServeInvocation = Invocation<ServeOptions, readonly []>;

/** What goes on beside a server that runs; the returned function ends it. */
export type Companion = (server: RunningServer, say: ServerVoice["say"]) => () => void;

/** How long a server whose store has failed may take to let go of its processes. */
const failedGraceMs = 2_000;
/** How many executions that are open at the start are counted. */
const counted = 1_000;
/** How many executions that stay open are named. */
const named = 10;

/**
 * Serves until the process is asked to end, then drains and says what stays suspended. A second Ctrl-C ends it at once.
 *
 * @throws StoreError when the store has failed: nothing is acknowledged any more
 */
export async function runServer(
  settings: ServeSettings,
  invocation: ServeInvocation,
  companion: Companion = () => () => undefined,
): Promise<Exit> {
  const { terminal } = invocation;
  const failed = Promise.withResolvers<never>();
  const voice = createVoice(invocation, failed.reject);
  const made = folderToMake(settings);
  const store = await openStore(settings, (text) => {
    voice.say(`warning: ${text}`, { warning: text });
  });
  const open = (await store.list({ statuses: ["RUNNING"], order: "ascending", limit: counted })).length;
  const server = await startServer(settings, store, { terminal, voice });
  announce(settings, server, invocation);
  if (made !== undefined) voice.say(`the folder ${made} was made`, { made });
  if (open > 0) voice.say(openText(open), { open });
  const endCompanion = companion(server, voice.say);
  const stop = awaitStop(terminal);
  try {
    await Promise.race([stop.asked, failed.promise]).finally(endCompanion);
    await drain(settings, { server, store }, invocation);
  } catch (error) {
    await Promise.race([server.close(0).catch(() => undefined), after(failedGraceMs)]);
    throw error;
  } finally {
    stop.forget();
  }
  return "done";
}

/** The folder of the store's file, where it is not there yet. */
function folderToMake({ data }: ServeSettings): string | undefined {
  if (data === undefined || existsSync(dirname(data))) return undefined;
  return dirname(data);
}

function openText(open: number): string {
  if (open === 1) return "one open execution goes on";
  return `${String(open)}${open === counted ? " or more" : ""} open executions go on`;
}

function createVoice(
  { json, printJson, terminal, style }: ServeInvocation,
  fail: (error: StoreError) => void,
): ServerVoice {
  const say: ServerVoice["say"] = (text, document) => {
    if (json) printJson(document);
    else terminal.err(`${text}\n`);
  };
  return {
    say,
    paint: colorNames(style),
    colored: style.colored,
    onError: (error) => {
      if (error instanceof StoreError) return fail(error);
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      say(`fault: ${text}`, { fault: text });
    },
  };
}

function announce(settings: ServeSettings, server: RunningServer, invocation: ServeInvocation): void {
  const { grpcAddress: grpc, restUrl: rest, backend } = server;
  const { pid } = process;
  if (invocation.json) return invocation.printJson({ grpc, rest, pid });
  const functions = [...backend.functions.functions().values()];
  const { environment } = invocation.terminal;
  invocation.print(...bannerLines(settings, { pid, grpc, rest, functions, environment }));
}

async function drain(
  { config, data }: ServeSettings,
  { server, store }: { readonly server: RunningServer; readonly store: Store },
  { json, note, printJson }: ServeInvocation,
): Promise<void> {
  const graceMs = config.server.drainSeconds * 1000;
  const running = server.backend.running().length;
  if (running > 0) note(`draining: ${String(running)} invocations may run on for ${formatDuration(graceMs)}`);
  await server.drain(graceMs);
  const open = await store.list({ statuses: ["RUNNING"], order: "ascending", limit: named });
  const { suspended } = await server.close(0);
  const ids = open.map(({ id }) => id);
  if (json) return printJson({ stopped: { suspended, executions: ids, kept: data !== undefined } });
  if (suspended === 0) return note("stopped; no execution is open");
  const fate =
    data === undefined ? "are lost with the memory store" : `stay suspended and go on when a server opens ${data}`;
  const more = suspended > ids.length ? `, and ${String(suspended - ids.length)} more` : "";
  note(`stopped; ${String(suspended)} open executions ${fate}: ${ids.join(", ")}${more}`);
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
}
