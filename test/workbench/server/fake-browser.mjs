/*
 * Behaves as Chromium does at its DevTools pipe, with two windows. What it was started with and told goes to the file
 * that its address names.
 */
import { appendFileSync, createReadStream, createWriteStream, existsSync } from "node:fs";

const address = new URL(process.argv.at(-1));
const log = address.searchParams.get("log");
const profile = process.argv.find((argument) => argument.startsWith("--user-data-dir=")).split("=")[1];
const write = (entry) => appendFileSync(log, `${JSON.stringify(entry)}\n`);

write({ started: process.argv.slice(2), profileExists: existsSync(profile) });
if (address.searchParams.has("fail")) process.exit(21);

const toProgram = createWriteStream("", { fd: 4 });
const send = (method, params) => toProgram.write(`${JSON.stringify({ method, params })}\0`);
const closeWindow = (targetId) => send("Target.targetDestroyed", { targetId });

createReadStream("", { fd: 3 })
  .setEncoding("utf8")
  .on("data", (text) => {
    for (const { method } of text.split("\0").filter(Boolean).map(JSON.parse)) {
      write({ method });
      if (method === "Browser.close") process.exit(0);
      if (method === "Target.setDiscoverTargets") {
        send("Target.targetCreated", { targetInfo: { targetId: "worker", type: "service_worker" } });
        send("Target.targetCreated", { targetInfo: { targetId: "one", type: "page" } });
        send("Target.targetCreated", { targetInfo: { targetId: "two", type: "page" } });
        closeWindow("one");
        if (address.searchParams.has("closeAll")) closeWindow("two");
      }
    }
  });
