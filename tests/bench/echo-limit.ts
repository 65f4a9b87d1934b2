import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { Client, credentials } from "@grpc/grpc-js";
import { time, type Timing } from "./figure.ts";

const same = (bytes: Buffer): Buffer => bytes;

/** L3: messages of 1 KiB, echoed over one stream by a process that does nothing else. */
export class EchoPeer {
  readonly #child: ChildProcess;
  readonly #client: Client;

  private constructor(child: ChildProcess, address: string) {
    this.#child = child;
    this.#client = new Client(address, credentials.createInsecure());
  }

  static async start(): Promise<EchoPeer> {
    const child = fork(fileURLToPath(new URL("echo-server.ts", import.meta.url)));
    const [address] = (await once(child, "message")) as [string];
    return new EchoPeer(child, address);
  }

  /** Keeps `inFlight` messages on the way. */
  async measure(inFlight: number, count: number): Promise<Timing> {
    const stream = this.#client.makeBidiStreamRequest("/bench.Echo/Echo", same, same);
    const waiting = new Map<number, () => void>();
    stream.on("data", (bytes: Buffer) => {
      const lane = bytes.readUInt32BE(0);
      const resolve = waiting.get(lane);
      waiting.delete(lane);
      resolve?.();
    });
    const timing = await time(inFlight, Math.ceil(count / inFlight), (lane) => {
      const message = Buffer.alloc(1024, 1);
      message.writeUInt32BE(lane, 0);
      return new Promise<void>((resolve) => {
        waiting.set(lane, resolve);
        stream.write(message);
      });
    });
    stream.end();
    return timing;
  }

  stop(): void {
    this.#client.close();
    this.#child.kill();
  }
}
