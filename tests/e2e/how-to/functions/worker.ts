import { createWorker } from "@clew/runtime";
import { handler as order } from "./order.ts";
import { handler as payment } from "./payment.ts";

const worker = createWorker({
  endpoint: process.env["CLEW_GRPC"] ?? "127.0.0.1:9471",
  functions: {
    order: { handler: order, aliases: ["live"], version: "1" },
    payment: { handler: payment, aliases: ["live"], version: "1" },
    welcome: (event: unknown) => ({ hello: event }),
  },
  onWelcome: ({ serverName }) => {
    console.log(`serving ${serverName}`);
  },
});
process.on("SIGTERM", () => void worker.close());
await worker.run();
