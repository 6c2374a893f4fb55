// Run by manifest-schema.test.ts as a program of its own: libxml2-wasm is an ES module with a top-level await, which
// jest cannot load. Reads a list of documents as JSON, writes the list of their problems.
import { readFileSync } from "node:fs";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";

xmlRegisterFsInputProviders(); // lets the schema import its neighbours
const url = process.argv[2];
const validator = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(url), { url }));

const problems = (xml) => {
  try {
    validator.validate(XmlDocument.fromString(xml));
    return [];
  } catch (problem) {
    return problem.details.map((detail) => detail.message);
  }
};
process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(problems)));
