// A program that answers one event and then, instead of asking for another, waits for a connection and exits.
import net from "node:net";

const api = `http://${process.env.AWS_LAMBDA_RUNTIME_API}/2018-06-01/runtime/invocation`;
const next = await fetch(`${api}/next`);
await next.text();
const server = net
  .createServer(() => process.exit(7))
  .listen(0, "127.0.0.1", async () => {
    const id = next.headers.get("lambda-runtime-aws-request-id");
    const answer = { pid: process.pid, port: server.address().port };
    await fetch(`${api}/${id}/response`, { method: "POST", body: JSON.stringify(answer) });
  });
