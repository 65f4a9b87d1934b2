// Plain functions, each with one habit. They run in processes of their own.
import { spawn } from "node:child_process";
import { once } from "node:events";
import net from "node:net";

export const greet = async ({ name }) => {
  console.log(`greeting ${name}`);
  return { greeting: `hello ${name}`, pid: process.pid };
};

export const environment = () => ({ ...process.env, OWN_PID: process.pid });

export const look = (event, context) => ({ event, context, remaining: context.getRemainingTimeInMillis() });

export const nothing = () => undefined;

/** Answers through its callback, as handlers did before promises. */
export const callback = (event, _context, done) => {
  setImmediate(() => (event.fail ? done(new Error("by callback")) : done(null, "by callback")));
};

/** Answers as a durable function does, without an SDK. */
export const durable = ({ CheckpointToken, InitialExecutionState: { Operations } }) => ({
  Status: "SUCCEEDED",
  Result: JSON.stringify([CheckpointToken, Operations[0].ExecutionDetails.InputPayload]),
  Error: null,
});

export const nested = { handler: { deep: () => "found" } };

class PaymentError extends Error {
  name = "PaymentError";
  errorData = '{"code":7}';
}

export const fail = () => {
  throw new PaymentError("card refused");
};

export const failWith = (event) => {
  throw event.value;
};

/** An error that cannot even be read. */
export const failBadly = () => {
  throw Object.defineProperty(new Error("unreadable"), "message", {
    get() {
      throw new Error("no message for you");
    },
  });
};

export const exit = ({ code }) => process.exit(code);

export const die = ({ signal }) => {
  process.kill(process.pid, signal);
  return new Promise(() => {});
};

/** Waits for what nobody settles, and keeps nothing that could keep its process. */
export const forever = () => new Promise(() => {});

/** Fails outside of the call. */
export const stray = () => {
  setImmediate(() => {
    throw new RangeError("stray");
  });
  return new Promise(() => {});
};

export const straySoon = () => {
  void Promise.reject(new RangeError("nobody waits"));
  return new Promise(() => {});
};

/** Never answers, and leaves a child of its own that would not end either. */
export const hang = () => {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "inherit" });
  console.log(`hanging ${process.pid} ${child.pid}`);
  return new Promise(() => {});
};

/** Ends without an answer, and leaves a child of its own behind. */
export const abandon = () => {
  spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "inherit" });
  console.log(`abandoning ${process.pid}`);
  process.exit(3);
};

/** Keeps the event loop busy, so that only a signal ends it. */
export const spin = () => {
  console.log(`spinning ${process.pid}`);
  for (;;);
};

/** Waits until somebody connects to the port that it names. */
export const hold = async ({ name }) => {
  const server = net.createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  console.log(`holding ${name} ${server.address().port}`);
  const [socket] = await once(server, "connection");
  socket.destroy();
  server.close();
  return { name, pid: process.pid };
};

export const huge = ({ bytes }) => "x".repeat(bytes);

export const talk = ({ words }) => {
  process.stdout.write(words.join("\n"));
  process.stderr.write("beside\r\n");
  return process.pid;
};
