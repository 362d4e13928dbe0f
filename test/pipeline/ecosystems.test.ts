import { expect, test } from "vitest";
import { namesEcosystem } from "../../src/pipeline/ecosystems.ts";

const ALIASES = new Map([["crates.io", "cargo"]]);

test.each([
  { list: [], ecosystem: "npm", want: false },
  { list: ["npm"], ecosystem: "npm", want: true },
  { list: [" NPM\t"], ecosystem: "npm", want: true },
  { list: ["npm"], ecosystem: "NPM", want: true },
  { list: ["go", "npm"], ecosystem: "npm", want: true },
  { list: ["np", "npmx", "n pm", ""], ecosystem: "npm", want: false },
  { list: ["crates.io"], ecosystem: "cargo", want: true },
  { list: ["Crates.IO"], ecosystem: "cargo", want: true },
  { list: ["Cargo"], ecosystem: "crates.io", want: true },
  { list: ["__proto__"], ecosystem: "npm", want: false },
])("$list names $ecosystem: $want", ({ list, ecosystem, want }) => {
  expect(namesEcosystem(list, ecosystem, ALIASES)).toBe(want);
});

test("without aliases, names may differ only in case and spaces around them", () => {
  expect(namesEcosystem(["crates.io"], "cargo")).toBe(false);
  expect(namesEcosystem([" Crates.io"], "crates.io")).toBe(true);
});
