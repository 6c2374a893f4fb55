const vm = require("node:vm");
const { TestEnvironment } = require("jest-environment-node");
const { ModernFakeTimers } = require("@jest/fake-timers");

/**
 * Tests without a page run in the worker's own context, each file with modules of its own as ever: a module that many
 * files import is compiled once and stays compiled, which is a good part of a short file's time. What a file leaves among
 * the globals, or waiting, is taken away after it.
 */
const ours = new WeakSet();
const compiled = new Map();
const compileFunction = vm.compileFunction;

vm.compileFunction = (source, names, options) => {
  if (!ours.has(options?.parsingContext)) return compileFunction(source, names, options);
  const known = compiled.get(options.filename);
  if (known?.source === source) return known.run;
  const run = compileFunction(source, names, { ...options, parsingContext: undefined });
  compiled.set(options.filename, { source, run });
  return run;
};

/** What waits for its time. Left by a file, it would keep the worker from ending, or wake among the next file's tests. */
const waiting = new Set();

function remembering(wait, isOver) {
  const set = (work, ...rest) => {
    const timer = wait(
      (...given) => {
        if (isOver) waiting.delete(timer);
        return work(...given);
      },
      ...rest,
    );
    waiting.add(timer);
    return timer;
  };
  return Object.defineProperties(set, Object.getOwnPropertyDescriptors(wait));
}

globalThis.setTimeout = remembering(globalThis.setTimeout, true);
globalThis.setInterval = remembering(globalThis.setInterval, false);

class OneContext extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.before = Object.getOwnPropertyDescriptors(globalThis);
    // Those who listen to a file's tests are told of that file's tests only.
    delete globalThis[Symbol.for("EVENT_HANDLERS")];
    this.global = globalThis;
    ours.add(this.context);
    this.fakeTimersModern = new ModernFakeTimers({ config: config.projectConfig, global: globalThis });
  }

  async teardown() {
    await super.teardown();
    for (const timer of waiting) clearTimeout(timer);
    waiting.clear();
    for (const key of Reflect.ownKeys(globalThis)) {
      const before = Object.getOwnPropertyDescriptor(this.before, key)?.value;
      if (!before) Reflect.deleteProperty(globalThis, key);
      else if (Object.getOwnPropertyDescriptor(globalThis, key)?.value !== before.value) {
        Object.defineProperty(globalThis, key, before);
      }
    }
    this.global = undefined;
  }
}

module.exports = OneContext;
