const { availableParallelism } = require("node:os");

/**
 * One runner for all tests. Univer's packages come as CommonJS, but some of their dependencies
 * exist only as ES modules and have to be translated as well.
 */
const translated = [
  "lodash-es",
  "nanoid",
  "@univerjs/[^/]+/lib/es",
  "rbush",
  "quickselect",
  "kdbush",
  "franc-min",
  "trigram-utils",
  "n-gram",
  "collapse-white-space",
  "unicode-regex",
  "cjk-regex",
  "regexp-util",
  "unicount",
  "lit",
  "lit-html",
  "lit-element",
  "@lit",
  "@lit-labs",
  "@fluentui",
  "tslib",
  "hucre",
  "libxml2-wasm",
].join("|");

const common = {
  // A project's folder counts from the whole's, which is this file's parent already.
  rootDir: ".",
  testEnvironment: "<rootDir>/.config/one-context.cjs",
  transform: {
    "^.+\\.(ts|mjs|js)$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", decorators: true },
          transform: { legacyDecorator: true, useDefineForClassFields: false },
        },
        module: { type: "commonjs" },
      },
    ],
    "^.+\\.csv$": "<rootDir>/.config/jest-text-file.cjs",
  },
  transformIgnorePatterns: [`/node_modules/(?!(${translated})/)`],
};

module.exports = {
  rootDir: "..",
  // One more than there are cores: who tests in a browser waits for it a good part of the time.
  maxWorkers: availableParallelism() + 1,
  testSequencer: "<rootDir>/.config/long-files-first.cjs",
  // A machine may be slow or busy; what hangs is still found.
  testTimeout: 40_000,
  workerGracefulExitTimeout: 20_000,
  projects: [
    {
      ...common,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["<rootDir>/test/e2e/"],
    },
    { ...common, displayName: "e2e", testMatch: ["<rootDir>/test/e2e/**/*.test.ts"] },
  ],
};
