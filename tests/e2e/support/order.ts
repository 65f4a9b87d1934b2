import { fileURLToPath } from "node:url";

const functions = fileURLToPath(new URL("../functions", import.meta.url));

/** A clew.yaml with the function in functions/order.mjs. */
export const orderYaml = `
functions:
  order:
    kind: durable
    runtime: nodejs
    handler: order.handler
    codePath: ${functions}
    aliases: { live: 1 }
`;
