/*
 * Lints the texts that come on standard input with the project's own configuration, and prints the messages. A process
 * of its own: ESLint imports its configuration as an ES module, which a test runner's sandbox does not allow.
 */
import { ESLint } from "eslint";
import { text } from "node:stream/consumers";

const eslint = new ESLint({ overrideConfigFile: ".config/eslint.config.mjs" });
const cases = JSON.parse(await text(process.stdin));
const results = [];
for (const { filePath, code } of cases) {
  const [{ messages }] = await eslint.lintText(code, { filePath });
  results.push(messages.map(({ ruleId, message }) => ({ ruleId, message })));
}
process.stdout.write(JSON.stringify(results));
