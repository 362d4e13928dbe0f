import { describe, expect, test } from "vitest";
import { migrateState, numberOfOldPull, type OldPull } from "../../../actions/watch-upstream/migrate-state.ts";
import { WatchState } from "../../../src/formats/watch-state.ts";
import { BASE, HEAD, NOW, OLDER, policy, sha } from "./world.ts";

const { watch } = policy();
const URL = "https://github.test/acme/dashboard/pull/31";
const old = { lastProcessedCommit: OLDER, lastRunAt: "x", lastRunStatus: "ok", lastPRUrl: URL };
const pullOf = (change: Partial<OldPull>): OldPull => ({
  ...{ number: 31, url: URL, headSha: sha("a"), author: "bot", state: "open", range: { base: BASE, head: HEAD } },
  ...change,
});
const migrate = (pull: OldPull | null, lastPRUrl: string | null | undefined = URL) =>
  migrateState({ ...old, lastPRUrl }, { pull, watch, now: NOW });

describe("the state of an older tool", () => {
  test.each([null, "", undefined])("without a pull request (%j): both cursors", (url) => {
    expect(migrateState({ ...old, lastPRUrl: url }, { pull: null, watch, now: NOW })).toMatchObject({
      ...{ lastMergedCommit: OLDER, lastProposedCommit: OLDER, pr: null },
    });
  });

  test("with a merged pull request: both cursors", () => {
    expect(migrate(pullOf({ state: "merged" }))).toMatchObject({ lastMergedCommit: OLDER, lastProposedCommit: OLDER });
  });

  test("with an open pull request: cursors from its trailers", () => {
    const migrated = migrate(pullOf({}));
    const pr = { number: 31, url: URL, head: HEAD, headSha: sha("a"), author: "bot" };
    expect(migrated).toMatchObject({ lastMergedCommit: BASE, lastProposedCommit: HEAD, pr });
    expect(WatchState.parse(migrated)).toEqual(migrated);
  });

  test("with anything else: unknown", () => {
    expect(migrate(pullOf({ range: null }))).toBeNull();
    expect(migrate(pullOf({ state: "closed" }))).toBeNull();
    expect(migrate(null)).toBeNull();
  });

  test.each([
    [URL, 31],
    [`${URL}/files`, 31],
    [`${URL}#issuecomment-1`, 31],
    ["https://github.test/acme/dashboard/pull/31x", null],
    ["https://github.test/acme/dashboard/issues/31", null],
    ["https://github.test/acme/dashboard/pull/0", null],
    ["", null],
    [null, null],
  ])("names its pull request by number (%s)", (lastPRUrl, number) => {
    expect(numberOfOldPull({ ...old, lastPRUrl })).toBe(number);
  });
});
