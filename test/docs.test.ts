import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { renderDocument } from "../scripts/render-document.ts";
import { renderSchemas } from "../scripts/render-schemas.ts";
import { ProblemCode } from "../src/formats/problem.ts";
import { readRefusal } from "../src/git/read-refusal.ts";

const documents = [
  ...readdirSync(".").filter((name) => name.endsWith(".md")),
  ...readdirSync("docs").map((name) => `docs/${name}`),
  ...readdirSync("actions").map((name) => `actions/${name}/README.md`),
].filter((file) => file.endsWith(".md"));
const readText = (file: string) => readFileSync(file, "utf8");

describe.each(documents)("%s", (file) => {
  test("has up-to-date generated parts", () => {
    expect(renderDocument(readText(file), readText)).toBe(readText(file));
  });

  test("links to files that exist", () => {
    const links = [...readText(file).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(
      ([, target]) => target as string,
    );
    const missing = links.filter((target) => !existsSync(path.join(path.dirname(file), target)));
    expect(missing).toEqual([]);
  });
});

test("the README names the commands for the demo and for the tests", () => {
  expect(readText("README.md")).toContain("npm start");
  expect(readText("README.md")).toContain("npm cit");
});

test("every npm script that a document names exists", () => {
  const { scripts } = JSON.parse(readText("package.json"));
  const named = documents.flatMap((file) =>
    [...readText(file).matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name]) => name as string),
  );
  expect(named.length).toBeGreaterThan(0);
  expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
});

test.each(["docs/guide.md", "docs/formats.md"])("%s explains every problem code", (file) => {
  const text = readText(file);
  expect(ProblemCode.options.filter((code) => !text.includes(`\`${code}\``))).toEqual([]);
});

test("the guide's table of refusals and the code agree about each message", () => {
  const table = readText("docs/guide.md").match(/^\| what the message shows[\s\S]*?\n\n/m)?.[0] ?? "";
  const rows = table.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
  const said = rows.flatMap(([, shown = "", kind = ""]) =>
    [...shown.matchAll(/`([^`]+)`/g)].map(([, text]) => ({ text: text as string, kind })),
  );
  expect(said.length).toBeGreaterThan(15);
  expect(said.map(({ text }) => ({ text, kind: readRefusal(text).kind }))).toEqual(said);
});

test("an outdated table is updated, and the text around it is kept", () => {
  const source =
    'inputs:\n  size:\n    description: How many, or | none.\n    default: "3"\n  name: { description: N., required: true }\n';
  const stale = "before\n<!-- generated: inputs a.yml -->\nold\n<!-- /generated -->\nafter\n";
  expect(renderDocument(stale, () => source)).toBe(
    [
      "before",
      "<!-- generated: inputs a.yml -->",
      "",
      "| Input | Default | Meaning |",
      "|---|---|---|",
      "| `size` | `3` | How many, or \\| none. |",
      "| `name` | required | N. |",
      "",
      "<!-- /generated -->",
      "after",
      "",
    ].join("\n"),
  );
});

test("schemas/ is up to date", () => {
  const written = readdirSync("schemas").map((name) => [name, readText(`schemas/${name}`)]);
  expect(Object.fromEntries(written)).toEqual(renderSchemas());
});
