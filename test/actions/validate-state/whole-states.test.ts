import { existsSync, readdirSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { planValidation } from "../../../actions/validate-state/plan-validation.ts";
import { validate } from "../../../actions/validate-state/validate.ts";
import { UserError } from "../../../src/errors.ts";
import { openFolder } from "../../../src/files/folder-source.ts";
import { statePathsOf } from "../../../src/kit/shared-inputs.ts";
import { readState } from "../../../src/state/read-state.ts";
import { isProof } from "../../support/is-proof.ts";
import { damage, mutate } from "../../support/mutate-text.ts";
import { tempFolder } from "../../support/temp-folder.ts";
import { CHOICES, CLEAN, CONTROL, FAILURES, findIn, inputsOf, QUEUE, RUN } from "./clean-state.ts";

const TIMEOUT = { timeout: isProof ? 3_600_000 : 60_000 };
const FILES = [QUEUE, FAILURES, RUN, CHOICES, CONTROL];
/** Codes of errors that real state may have. It has one of them: times that overflowed. */
const ERRORS = [
  ...["not-json", "conflict-marker", "missing-field", "unknown-status", "bad-priority", "negative-count"],
  ...["duplicate-name", "unsafe-name", "bad-time", "colon-in-name", "long-line"],
];
const FOLDERS = [process.env.PIPEKEEPER_REAL_STATES, "../shared/data/golden"].filter((folder) => folder !== undefined);
const REAL_FOLDER = FOLDERS.find((one) => existsSync(one));
const REAL = REAL_FOLDER === undefined ? [] : readdirSync(REAL_FOLDER).map((name) => `${REAL_FOLDER}/${name}/state`);

/** The files in which the readers of the state find problems. */
async function readerFiles(root: string): Promise<string[]> {
  try {
    const { problems } = await readState(openFolder(root, "it"), statePathsOf(inputsOf()));
    return [...new Set(problems.filter(({ severity }) => severity !== "notice").map(({ file }) => file))];
  } catch (error) {
    if (error instanceof UserError) return [QUEUE];
    throw error;
  }
}

test("the check finds problems in every file in which the readers find some", TIMEOUT, async () => {
  await fc.assert(
    fc.asyncProperty(damage, async (harm) => {
      const file = FILES[Math.floor(harm.file * FILES.length)] ?? QUEUE;
      const { text } = mutate(CLEAN[file] as string, harm);
      using folder = tempFolder({ ...CLEAN, [file]: text }, { inMemory: true });
      const found = new Set((await findIn({ [file]: text })).map((finding) => finding.file));
      for (const each of await readerFiles(folder.root)) expect([...found]).toContain(each);
    }),
    { numRuns: isProof ? 5000 : 300 },
  );
});

test.skipIf(REAL.length === 0).each(REAL.length === 0 ? ["(there is none here)"] : REAL)(
  "the real state %s has only known errors",
  async (root) => {
    const queue = existsSync(`${root}/data/queues`) ? "data/queues" : "data/priority-queue.json";
    const plan = planValidation(inputsOf({ root, queue }), { cwd: process.cwd(), isInWorkflow: false });
    const { findings, records } = await validate(openFolder(plan.root, "it"), plan);
    const errors = findings.filter(({ level }) => level === "error");
    expect(records).toBeGreaterThan(1000);
    expect([...new Set(errors.map(({ code }) => code))].filter((code) => !ERRORS.includes(code))).toEqual([]);
    expect(findings.every(({ line, file }) => line === null || (line > 0 && file !== ""))).toBe(true);
  },
);
