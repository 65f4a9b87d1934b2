import * as grpc from "@grpc/grpc-js";
import {
  callbackMethods,
  type Decoded,
  type DurableService,
  executionMethods,
  issue,
  type Method,
  ProtocolError,
  statusCodec,
  statusOfIssue,
} from "@clew/protocol";

type Handler = grpc.UntypedHandleCall;

/** A server of the parts of the service that a test fills in; every other call is refused as UNIMPLEMENTED. */
export async function serve(
  service: Partial<DurableService>,
  at = "127.0.0.1:0",
): Promise<{ address: string; close: () => void }> {
  const server = new grpc.Server();
  for (const [name, method] of Object.entries({ ...executionMethods, ...callbackMethods })) {
    const run = service[name as keyof DurableService] as
      ((request: unknown, signal: AbortSignal) => unknown) | undefined;
    if (run !== undefined) register(server, method as Method<unknown, unknown>, run);
  }
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync(at, grpc.ServerCredentials.createInsecure(), (error, bound) => {
      if (error === null) resolve(bound);
      else reject(error);
    });
  });
  return { address: `127.0.0.1:${String(port)}`, close: () => server.forceShutdown() };
}

function register(
  server: grpc.Server,
  method: Method<unknown, unknown>,
  run: (request: unknown, signal: AbortSignal) => unknown,
): void {
  const unary: grpc.handleUnaryCall<Decoded<unknown>, unknown> = (call, answer) => {
    Promise.resolve(requestOf(call.request))
      .then((request) => run(request, signalOf(call)))
      .then(
        (response) => answer(null, response),
        (error: unknown) => answer(refusal(error)),
      );
  };
  const stream: grpc.handleServerStreamingCall<Decoded<unknown>, unknown> = (call) => void pump(call);
  const pump = async (call: grpc.ServerWritableStream<Decoded<unknown>, unknown>): Promise<void> => {
    try {
      const events = run(requestOf(call.request), signalOf(call)) as AsyncIterable<unknown>;
      for await (const event of events) call.write(event);
      call.end();
    } catch (error) {
      call.emit("error", refusal(error));
    }
  };
  const handler = method.responseStream ? stream : unary;
  const definition: grpc.ServiceDefinition = {
    [method.path]: {
      ...method,
      requestSerialize: (value: unknown) => Buffer.from(method.requestSerialize(value)),
      responseSerialize: (value: unknown) => Buffer.from(method.responseSerialize(value)),
      originalName: method.path,
    },
  };
  server.addService(definition, { [method.path]: handler as Handler });
}

function requestOf(decoded: Decoded<unknown>): unknown {
  if (decoded.ok) return decoded.value;
  throw new ProtocolError(decoded.issue);
}

function signalOf(call: { on(event: "cancelled", listener: () => void): unknown }): AbortSignal {
  const controller = new AbortController();
  call.on("cancelled", () => controller.abort());
  return controller.signal;
}

function refusal(error: unknown): grpc.StatusObject & Error {
  const { reason, field, expected, actual } =
    error instanceof ProtocolError ? error : new ProtocolError(issue("INTERNAL", { actual: String(error) }));
  const status = statusOfIssue(
    issue(reason, {
      ...(field !== undefined && { field }),
      ...(expected !== undefined && { expected }),
      ...(actual !== undefined && { actual }),
    }),
  );
  const metadata = new grpc.Metadata();
  metadata.set("grpc-status-details-bin", Buffer.from(statusCodec.encode(status)));
  return Object.assign(new Error(status.message), { code: status.code, details: status.message, metadata });
}
