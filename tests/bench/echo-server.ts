// Echoes what comes over a stream. Sends its address to the process that forked it.
import { Server, ServerCredentials, type ServerDuplexStream } from "@grpc/grpc-js";

const same = (bytes: Buffer): Buffer => bytes;
const server = new Server();
server.addService(
  {
    echo: {
      path: "/bench.Echo/Echo",
      requestStream: true,
      responseStream: true,
      requestSerialize: same,
      requestDeserialize: same,
      responseSerialize: same,
      responseDeserialize: same,
    },
  },
  {
    echo: (call: ServerDuplexStream<Buffer, Buffer>) => {
      call.on("data", (bytes: Buffer) => call.write(bytes));
      call.on("end", () => {
        call.end();
      });
    },
  },
);
server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (_error, port) => {
  process.send?.(`127.0.0.1:${String(port)}`);
});
