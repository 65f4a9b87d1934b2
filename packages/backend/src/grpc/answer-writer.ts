import { ServerInterceptingCall, type ServerInterceptor } from "@grpc/grpc-js";
import { statusObject, statusOfError, type FaultListener } from "./status.ts";

/**
 * Makes bytes of the answers of our own methods before grpc-js does. One that cannot be written is a fault of ours, and
 * grpc-js would end its call with the code that it has for requests which cannot be read.
 */
export function answerWriter(onFault: FaultListener): ServerInterceptor {
  return ({ path, responseSerialize }, call) => {
    if (path.startsWith("/grpc.")) return new ServerInterceptingCall(call);
    return new ServerInterceptingCall(call, {
      sendMessage: (answer: unknown, pass) => {
        let bytes: Buffer;
        try {
          bytes = responseSerialize(answer);
        } catch (error) {
          call.sendStatus(statusObject(statusOfError(error, onFault)));
          return;
        }
        pass(bytes);
      },
    });
  };
}
