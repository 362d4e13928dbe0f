/** Rows of the decision table, as tests. */

import { describe, expect, test } from "vitest";
import { applyChanges } from "../../../actions/watch-upstream/apply-changes.ts";
import { decide } from "../../../actions/watch-upstream/decide.ts";
import type { Policy } from "../../../actions/watch-upstream/facts.ts";
import { renderDecision } from "../../../actions/watch-upstream/render-decision.ts";
import type { WatchState } from "../../../src/formats/watch-state.ts";
import { type FactsChange, facts, policy } from "./world.ts";

/**
 * `act` is the kind of the decided act, with its reason in parentheses if it has one. `detail` has some fields of the
 * act, and `sentence` is part of its sentence. `after` has fields of the state once the changes are applied.
 */
export interface Row {
  name: string;
  facts?: FactsChange;
  policy?: Partial<Policy>;
  act: string;
  exit?: number;
  sentence?: string;
  detail?: Record<string, unknown>;
  after?: Partial<WatchState>;
  obsolete?: { name: string; sha: string }[];
  /** Numbers of the pull requests that are closed because upstream took their commits back. */
  takenBack?: number[];
  /** Kinds of the changes of the state, in their order. */
  settled?: string[];
}

function check(row: Row): void {
  const given = facts(row.facts);
  const inputs = policy(row.policy);
  const { act, settle, obsoleteBranches, takenBack } = decide(given, inputs);
  const text = renderDecision(act, inputs);
  expect(text.reason === null ? act.kind : `${act.kind}(${text.reason})`).toBe(row.act);
  expect(text.exitCode).toBe(row.exit ?? 0);
  if (row.sentence !== undefined) expect(text.sentence).toContain(row.sentence);
  if (row.detail !== undefined) expect(act).toMatchObject(row.detail);
  const before = given.state.kind === "present" ? given.state.state : null;
  if (row.after !== undefined) expect(applyChanges(before, settle)).toMatchObject(row.after);
  if (row.settled !== undefined) expect(settle.map(({ kind }) => kind)).toEqual(row.settled);
  if (row.takenBack !== undefined) expect(takenBack.map(({ number }) => number)).toEqual(row.takenBack);
  if (row.obsolete !== undefined) expect(obsoleteBranches).toEqual(row.obsolete);
}

/** Declares a test for each row. */
export const table = (title: string, rows: Row[]) => describe(title, () => test.each(rows)("$name", check));
