/**
 * Maintains the sample state as a whole, and the states of a real registry if they are next to the repository. The
 * repository cannot contain them. Without them only the sample state is used, and the name of a test says so.
 */

import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { planChanges } from "../../../actions/maintain-queue/plan-changes.ts";
import { planUpkeep } from "../../../actions/maintain-queue/plan-upkeep.ts";
import { buildWholeDashboard } from "../../../src/dashboard/build-dashboard.ts";
import { openFolder } from "../../../src/files/folder-source.ts";
import { keepQueue } from "../../../src/state/write-queue.ts";
import { TempFolder } from "../../support/git.ts";
import { inTurn } from "../../support/in-turn.ts";
import { isProof } from "../../support/is-proof.ts";
import { readFolder, STATE_PATHS } from "../../support/read-folder.ts";
import { inputsOf } from "./inputs-of.ts";

const SAMPLE = { name: "the sample state", root: "fixtures/state" };
const FOLDERS = [process.env.PIPEKEEPER_REAL_STATES, "../shared/data/golden"].filter((folder) => folder !== undefined);
const REAL_FOLDER = FOLDERS.find((one) => existsSync(one));
const REAL = REAL_FOLDER === undefined ? [] : readdirSync(REAL_FOLDER).map((name) => realState(name, REAL_FOLDER));

function realState(name: string, folder: string) {
  return { name: `the real state of ${name}`, root: path.join(folder, name, "state") };
}

/** Maintains a folder and writes the changes. Returns the changed paths and the report. */
async function maintain(root: string, now: string, given: Record<string, string> = {}) {
  const plan = planUpkeep(inputsOf(given));
  const around = { paths: STATE_PATHS, plan, listed: null, now: new Date(now) };
  const { changes, report } = await planChanges(openFolder(root, "the test"), around);
  for (const [file, text] of changes) {
    if (text === null) rmSync(path.join(root, file));
    else writeFileSync(path.join(root, file), text);
  }
  return { changed: [...changes.keys()], report };
}

/** Copies a state and adds a recipe for each package with status success. */
async function copyOf(root: string, folder: TempFolder): Promise<string> {
  const copy = folder.at("state");
  cpSync(root, copy, { recursive: true });
  mkdirSync(path.join(copy, "recipes"));
  for (const { name, status } of (await readFolder(copy)).packages) {
    if (status === "success") writeFileSync(path.join(copy, "recipes", `${name.replaceAll("/", "_")}.toml`), "");
  }
  return copy;
}

/** The dashboard without the file and line of each record. */
async function dashboardWithoutPlaces(root: string): Promise<unknown> {
  const now = new Date("2026-06-01T00:00:00Z");
  const whole = buildWholeDashboard(await readFolder(root), { now, sourceCommit: null, historyDays: 400 });
  const bare = JSON.parse(JSON.stringify(whole), (key, value) =>
    key === "file" || key === "line" ? undefined : value,
  );
  bare.problems.sort((a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return bare;
}

const noReal = REAL.length === 0 ? " (the real states are not there, so only the sample state is used)" : "";

/** The proof runs every check on every state. The gate runs one on each real state, and all on the sample. */
const CHECKS = ["idempotent", "bytes", "hours", "dashboard"] as const;
const TURNS = inTurn(REAL, CHECKS).concat(CHECKS.map((way) => ({ row: SAMPLE, way })));
const statesFor = (check: (typeof CHECKS)[number]) => TURNS.flatMap(({ row, way }) => (way === check ? [row] : []));

describe(`whole states${noReal}`, () => {
  test.each(statesFor("idempotent"))(
    "$name is changed by the first run, but not by a later second run",
    async ({ root }) => {
      using folder = new TempFolder();
      const copy = await copyOf(root, folder);
      await maintain(copy, "2026-06-01T00:00:00Z");
      expect((await maintain(copy, "2026-06-01T00:00:00Z")).changed).toEqual([]);
      expect((await maintain(copy, "2027-06-01T07:00:00Z")).changed).toEqual([]);
    },
  );

  test.each(statesFor("bytes"))(
    "$name keeps every package, and every byte of packages that stay unchanged",
    async ({ root }) => {
      using folder = new TempFolder();
      const copy = await copyOf(root, folder);
      const { report, changed } = await maintain(copy, "2026-06-01T00:00:00Z", { order: "none" });
      for (const file of changed) {
        const textsOf = (from: string) => {
          const { entries, packages } = keepQueue(file, readFileSync(path.join(from, file), "utf8"));
          return [...(entries ?? []), ...(packages ?? [])];
        };
        const before = textsOf(root);
        const after = textsOf(copy);
        expect(after.map(({ found }) => found?.name)).toEqual(before.map(({ found }) => found?.name));
        const differing = before.filter(({ text }, index) => text !== after[index]?.text);
        expect(differing.filter(({ found }) => found === null || !report.upkeep.changes.has(found.name))).toEqual([]);
      }
      if (report.upkeep.changes.size === 0) expect(changed).toEqual([]);
    },
  );

  test.each(statesFor("hours"))("$name is not changed by 100 runs an hour apart", async ({ root }) => {
    using folder = new TempFolder();
    const copy = await copyOf(root, folder);
    await maintain(copy, "2026-06-01T00:00:00Z");
    const runs = isProof || root === SAMPLE.root ? 100 : 3;
    for (let hour = 1; hour <= runs; hour++) {
      const now = new Date(Date.parse("2026-06-01T00:00:00Z") + hour * 3_600_000).toISOString();
      expect((await maintain(copy, now)).changed).toEqual([]);
    }
  });

  test.each(statesFor("dashboard"))(
    "$name shows the same dashboard after its old records were moved",
    async ({ root }) => {
      using folder = new TempFolder();
      const copy = await copyOf(root, folder);
      const settings = { order: "none", "compact-after-days": "1" };
      await maintain(copy, "2026-06-01T00:00:00Z", { order: "none" });
      const before = await dashboardWithoutPlaces(copy);
      const { report } = await maintain(copy, "2026-06-03T00:00:00Z", settings);
      expect(report.moved).toBeGreaterThan(0);
      expect(await dashboardWithoutPlaces(copy)).toEqual(before);
      expect((await maintain(copy, "2026-06-03T00:00:00Z", settings)).changed).toEqual([]);
    },
  );
});
