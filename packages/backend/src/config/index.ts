export type { Config, ConfigSurroundings, ServerConfig } from "./config.ts";
export { type ConfigIssue, renderIssue } from "./config-issue.ts";
export { type ConfigResult, configSchemaUrl, loadConfig, parseConfig } from "./parse-config.ts";
