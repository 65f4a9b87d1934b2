import { ServerInterceptingCall, type ServerInterceptor } from "@grpc/grpc-js";
import { statusOfIssue } from "@clew/protocol";
import { checkOrigin } from "../net/loopback.ts";
import { statusObject } from "./status.ts";

/** Refuses calls that a web page could have sent (ENV-10), before their method sees them. */
export const originGuard: ServerInterceptor = (_method, call) =>
  new ServerInterceptingCall(call, {
    start: (next) => {
      next({
        onReceiveMetadata: (metadata, pass) => {
          const problem = checkOrigin({ host: call.getHost(), origin: metadata.get("origin")[0]?.toString() });
          if (problem === undefined) pass(metadata);
          else call.sendStatus(statusObject(statusOfIssue(problem)));
        },
      });
    },
  });
