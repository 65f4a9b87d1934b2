// Runs the host of @clew/runtime as a gRPC worker: the same function as the Lambda handler.
// usage: CLEW_ENDPOINT=host:port CLEW_FUNCTION=name node worker.ts   (prints `ready` once it is welcome)
import process from "node:process";
import { createWorker } from "@clew/runtime";
import { handler } from "./host.ts";

const worker = createWorker({
  endpoint: process.env["CLEW_ENDPOINT"] ?? "",
  functions: { [process.env["CLEW_FUNCTION"] ?? "host"]: { handler, aliases: ["live"], timeoutSeconds: 30 } },
  onWelcome: () => console.log("ready"),
});
process.once("SIGTERM", () => void worker.close());
await worker.run();
