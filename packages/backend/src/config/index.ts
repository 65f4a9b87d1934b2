export type { Config, ServerConfig } from "./config.ts";
export { type ConfigIssue, renderIssue } from "./config-issue.ts";
export { hostingIssues } from "./hosting-issues.ts";
export { type ConfigResult, configSchemaUrl, loadConfig, parseConfig } from "./parse-config.ts";
export { serverOptions } from "./server-options.ts";
