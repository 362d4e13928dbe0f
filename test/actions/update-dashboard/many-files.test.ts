/** So many files that a second thread reads ahead: every record is there, in order. */

import { readFileSync, rmSync, symlinkSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { Dashboard } from "../../../src/formats/dashboard.ts";
import { failureOf, QUEUE_FILE, queueOf } from "../../support/pipeline.ts";
import { runTerminal } from "../../support/run-terminal.ts";
import { tempFolder } from "../../support/temp-folder.ts";

const FILES = 20_100;
const LONG = "x".repeat(70_000);

test("20,100 files, some of them large, empty, cut or gone", { timeout: 60_000 }, async () => {
  const names = Array.from({ length: FILES }, (_, at) => `p${String(at).padStart(5, "0")}`);
  const odd = new Map([
    ["p00000", failureOf("p00000", { message: LONG })],
    ["p00063", ""],
    ["p00064", "x".repeat(65_536)],
    ["p10000", failureOf("p10000", { message: "é".repeat(40_000) })],
    [`p${FILES - 1}`, failureOf("last") + failureOf("later")],
  ]);
  using folder = tempFolder(
    {
      [QUEUE_FILE]: queueOf({ name: "fd" }),
      ...Object.fromEntries(names.map((name) => [fileOf(name), odd.get(name) ?? failureOf(name)])),
    },
    { inMemory: true },
  );
  for (const name of ["p00001", "p19999"]) {
    rmSync(path.join(folder.root, fileOf(name)));
    symlinkSync("nowhere", path.join(folder.root, fileOf(name)));
  }

  const args = ["update-dashboard", "--publish", "none", "--output", "dashboard.json"];
  const { code, stderr } = await runTerminal(folder.root, args);

  expect(code, stderr).toBe(0);
  const { failures, problems } = JSON.parse(
    readFileSync(path.join(folder.root, "dashboard.json"), "utf8"),
  ) as Dashboard;
  const usable = names.filter((name) => !["p00001", "p19999", "p00063", "p00064", names.at(-1)].includes(name));
  expect(failures.map((failure) => failure.package)).toEqual(["last", "later", ...usable].sort());
  expect(failures.find((failure) => failure.package === "p00000")?.message).toBe(LONG);
  expect(failures.find((failure) => failure.package === "p10000")?.message).toBe("é".repeat(40_000));
  expect(problems.items.map(({ code: word, file }) => [word, path.basename(file, ".jsonl")])).toEqual(
    expect.arrayContaining([
      ["unreadable-file", "p00001"],
      ["not-json", "p00064"],
      ["unreadable-file", "p19999"],
    ]),
  );
});

function fileOf(name: string): string {
  return `data/failures/${name}.jsonl`;
}
