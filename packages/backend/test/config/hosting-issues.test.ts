import { expect, test } from "vitest";
import { hostingIssues, parseConfig, renderIssue } from "../../src/config/index.ts";
import { surroundings } from "./support.ts";

test("functions that cannot start are told with their place (RT-9)", async () => {
  const text = `functions:
  order: { kind: plain, runtime: nodejs, handler: order.handler }
  pay:
    kind: plain
    runtime: python
    handler: app.handler
  send: { kind: plain, runtime: provided, command: [sh] }
`;
  const result = parseConfig(text, surroundings);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const environment = { PATH: "/bin" };
  const python = result.config.functions.map((each) =>
    each.host.runtime === "python" ? { ...each, host: { ...each.host, interpreter: "python-of-nobody" } } : each,
  );
  const { positionOf } = result;
  const issues = await hostingIssues({ ...result.config, functions: python }, { positionOf, environment });
  expect(issues.map((issue) => renderIssue("clew.yaml", issue))).toEqual([
    'clew.yaml:2:51: functions.order.handler: expected a handler whose file is there: order.js, .mjs or .ts in /project, got "order.handler" (RT-9)',
    'clew.yaml:4:5: functions.pay.interpreter: expected a program that is on the PATH, got "python-of-nobody" (RT-9)',
  ]);
});
