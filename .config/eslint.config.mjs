import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/**
 * Imports go downwards only: functions, taskpane, commands → workbook → cells → domain.
 * `text` is a leaf that the visible layers read, `xlsx` one for files; the workbench knows the add-in only by its built files.
 */
const rooms = [
  "domain",
  "cells",
  "functions",
  "workbook",
  "taskpane",
  "commands",
  "text",
  "xlsx",
  "workbench",
  "fill",
  "build",
];
const mayImport = {
  domain: [],
  cells: ["domain"],
  functions: ["cells", "domain"],
  workbook: ["cells", "domain", "xlsx"],
  taskpane: ["workbook", "cells", "domain", "text", "xlsx"],
  commands: ["taskpane", "workbook", "cells", "domain", "text"],
  text: [],
  xlsx: [],
  workbench: ["xlsx"],
  fill: ["xlsx", "workbench"],
  build: ["text", "cells"],
};

/** Sentences may be told things in the rules' own words: those are types, of which nothing is loaded. */
const mayImportTypes = { text: ["cells", "domain"] };

const direction = rooms.map((room) => ({
  files: [`src/${room}/**/*.ts`],
  rules: {
    "@typescript-eslint/no-restricted-imports": [
      "error",
      {
        patterns: rooms
          .filter((other) => other !== room && !mayImport[room].includes(other))
          .map((other) => ({
            regex: `^(\\.\\./)+${other}(/|$)`,
            message: `src/${room} must not import from src/${other} (README, "The house").`,
            allowTypeImports: mayImportTypes[room]?.includes(other) ?? false,
          })),
      },
    ],
  },
}));

const noHost = [
  "Excel",
  "Office",
  "OfficeExtension",
  "OfficeRuntime",
  "CustomFunctions",
  "document",
  "window",
];

export default tseslint.config(
  { ignores: ["dist/**", "build/**", "node_modules/**", "coverage/**"] },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.ts"],
    languageOptions: { parser: tseslint.parser },
    plugins: { "office-addins": officeAddins },
    rules: {
      ...Object.fromEntries(
        Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
      ),
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      // The type check finds what is not used.
      "@typescript-eslint/no-unused-vars": "off",
      eqeqeq: ["error", "always"],
      "no-console": "error",
      "no-alert": "error",
      "prefer-const": "error",
    },
  },
  ...direction,
  {
    files: ["src/domain/**/*.ts", "src/cells/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...noHost.map((name) => ({
          name,
          message: "The rules of the field know neither Office nor the page.",
        })),
      ],
    },
  },
  {
    files: ["src/workbench/server/**/*.ts", "src/build/**/*.ts", "test/**/*.ts"],
    rules: { "no-console": "off" },
  },
);
