import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { parseState } from "../../../actions/watch-upstream/parse-state.ts";
import { openStateFile } from "../../../actions/watch-upstream/state-file.ts";
import { printState } from "../../../actions/watch-upstream/state-store.ts";
import { WatchState } from "../../../src/formats/watch-state.ts";
import { bundleMortalScript } from "../../support/bundle-script.ts";
import { TempFolder } from "../../support/git.ts";
import { isProof } from "../../support/is-proof.ts";
import { damage, mutate } from "../../support/mutate-text.ts";
import { BASE, HEAD, inFlight, OLDER, policy, sha, state } from "./world.ts";

const { watch } = policy();
const place = "/var/state.json";
const parse = (text: string | Buffer) => parseState(Buffer.from(text), { place, watch });
const FULL = state({
  lastProposedCommit: HEAD,
  pr: { number: 8, url: "https://github.test/acme/dashboard/pull/8", head: HEAD, headSha: sha("b"), author: "bot" },
  declined: [{ head: OLDER, number: 7, at: "2026-11-30T11:00:00Z" }],
  inFlight: inFlight(),
  failures: { head: HEAD, count: 2, nextAt: "2026-11-30T11:00:00.123Z", quarantined: false },
  held: { reason: "quarantined", key: "k", since: "2026-11-30T11:00:00Z", commented: true },
  claim: { nonce: "n", run: "9001.2", expiresAt: "2026-11-30T11:00:00Z" },
});

describe("stored text", () => {
  test("is read back as it was written", () => {
    for (const each of [state(), FULL]) {
      expect(parse(printState(each))).toEqual({ kind: "present", state: each, origin: "stored" });
    }
  });

  const with_ = (change: object) => JSON.stringify({ ...FULL, ...change });
  const rows: [name: string, text: string | Buffer, found: string][] = [
    ["nothing", "", "an empty file"],
    ["blanks", " \n", "not JSON"],
    ["half of it", printState(FULL).slice(0, 300), "not JSON"],
    ["a byte order mark", `\ufeff${printState(FULL)}`, "not JSON"],
    ["other bytes", Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), "not JSON"],
    ["an array", "[]", "an array"],
    ["null", "null", "null"],
    ["a string", '"x"', "a string"],
    ["an empty object", "{}", '"name"'],
    ["a number as commit", with_({ lastMergedCommit: 7 }), '"lastMergedCommit"'],
    ["a short commit", with_({ lastMergedCommit: "abc123" }), "a full commit id"],
    ["a commit in capitals", with_({ lastMergedCommit: "A".repeat(40) }), "a full commit id"],
    ["another version", with_({ version: 2 }), "version 2"],
    ["a version as text", with_({ version: "1" }), 'version "1"'],
    ["another field", with_({ extra: 1 }), "extra"],
    ["a missing field", with_({ declined: undefined }), '"declined"'],
    ["another name", with_({ name: "other" }), "its name is"],
    ["another upstream", with_({ upstream: { url: "https://example.test/fork", branch: "main" } }), "its upstream is"],
    ["another upstream branch", with_({ upstream: { ...FULL.upstream, branch: "next" } }), "its upstream is"],
    ["another target", with_({ target: { repository: "acme/other", base: "main" } }), "its target is"],
    ["another base", with_({ target: { ...FULL.target, base: "next" } }), "its target is"],
    ["a password in a URL", with_({ upstream: { url: "https://a:b@example.test/x", branch: "main" } }), "without user"],
    ["a time without seconds", with_({ failures: { ...FULL.failures, nextAt: "2026-11-30T11:00Z" } }), "nextAt"],
    ["a branch of another head", with_({ inFlight: { ...inFlight(), branch: `autoupdate/x/${OLDER}` } }), "the head"],
    ["an old state with a bad commit", JSON.stringify({ lastProcessedCommit: 7 }), "an older tool"],
    ["an old state with a new field", JSON.stringify({ lastProcessedCommit: BASE, version: 1 }), "an older tool"],
  ];
  test.each(rows)("with %s is invalid, and the message says why", (_, text, found) => {
    const fact = parse(text);
    expect(fact).toMatchObject({ kind: "invalid", place });
    expect((fact as { found: string }).found).toContain(found);
  });

  test("of an older tool is recognized", () => {
    const old = { lastProcessedCommit: BASE, lastRunAt: "x", lastRunStatus: "ok", lastPRUrl: null };
    expect(parse(JSON.stringify(old))).toEqual({ kind: "old", place, old });
    expect(parse(JSON.stringify({ lastProcessedCommit: BASE }))).toMatchObject({ kind: "old" });
  });

  test("with any damage is either well-formed or invalid; reading it never throws", () => {
    const text = printState(FULL);
    const check = fc.property(damage, (each) => {
      const fact = parse(mutate(text, each).text);
      if (fact.kind === "present") expect(WatchState.parse(fact.state)).toEqual(fact.state);
      else expect(fact.kind).toBe("invalid");
    });
    fc.assert(check, { numRuns: isProof ? 100_000 : 2000 });
  });

  test("of random bytes is invalid", () => {
    const check = fc.property(fc.uint8Array(), (bytes) => {
      expect(parse(Buffer.from(bytes)).kind).toBe("invalid");
    });
    fc.assert(check, { numRuns: isProof ? 50_000 : 500 });
  });
});

describe("a state file", () => {
  test("does not exist at first, and only its owner can read it later", async () => {
    using folder = new TempFolder();
    const file = folder.at("new", "state.json");
    const store = openStateFile(file, watch);
    expect(await store.read()).toEqual({ kind: "absent" });
    expect(await store.swap(state(), { summary: "" })).toBe("written");
    expect(await openStateFile(file, watch).read()).toMatchObject({ kind: "present", state: state() });
    expect(await store.swap(FULL, { summary: "" })).toBe("written");
    expect(await store.read()).toMatchObject({ state: FULL });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(path.dirname(file))).toEqual(["state.json"]);
  });

  test("that somebody else has written meanwhile is not replaced", async () => {
    using folder = new TempFolder();
    const file = folder.at("state.json");
    const [ours, theirs] = [openStateFile(file, watch), openStateFile(file, watch)];
    await Promise.all([ours.read(), theirs.read()]);
    expect(await theirs.swap(FULL, { summary: "" })).toBe("written");
    expect(await ours.swap(state(), { summary: "" })).toBe("lost");
    expect(await ours.read()).toMatchObject({ state: FULL });
    rmSync(file);
    expect(await ours.swap(state(), { summary: "" })).toBe("lost");
  });

  test("does not count as absent if something else is in its place", async () => {
    using folder = new TempFolder();
    mkdirSync(folder.at("folder"));
    expect(await openStateFile(folder.at("folder"), watch).read()).toMatchObject({
      kind: "invalid",
      found: "a folder",
    });
    symlinkSync("loop", folder.at("loop"));
    await expect(openStateFile(folder.at("loop"), watch).read()).rejects.toThrow("could not be read");
    writeFileSync(folder.at("file"), "");
    await expect(openStateFile(folder.at("file", "state.json"), watch).read()).rejects.toThrow("could not be read");
  });

  test("that cannot be written is an error with its path, and the old file stays", async () => {
    using folder = new TempFolder();
    mkdirSync(folder.at("state.json"));
    const store = openStateFile(folder.at("state.json"), watch);
    await store.read();
    await expect(store.swap(state(), { summary: "" })).rejects.toThrow(
      `"${folder.at("state.json")}" could not be written`,
    );
    expect(readdirSync(folder.path)).toEqual(["state.json"]);
  });

  test("has no old files of killed processes next to it after a write", async () => {
    using folder = new TempFolder();
    const left = (id: string) => folder.at(`state.json.${id.repeat(8)}-aaaa-4aaa-8aaa-aaaaaaaaaaaa.tmp`);
    for (const file of [left("a"), left("b"), folder.at("state.json.notes.tmp")]) writeFileSync(file, "");
    utimesSync(left("a"), 1, 1);
    utimesSync(folder.at("state.json.notes.tmp"), 1, 1);
    const store = openStateFile(folder.at("state.json"), watch);
    await store.read();
    await store.swap(state(), { summary: "" });
    expect(readdirSync(folder.path).sort()).toEqual(
      [path.basename(left("b")), "state.json", "state.json.notes.tmp"].sort(),
    );
  });
});

describe("a process that is killed while it writes", () => {
  const scripts = new TempFolder();
  let script = "";
  beforeAll(async () => {
    script = await bundleMortalScript("test/support/state-process.ts", scripts.path, [
      ...["mkdirSync", "openSync", "writeSync", "fsyncSync", "closeSync", "statSync", "readdirSync", "renameSync"],
    ]);
    return () => scripts[Symbol.dispose]();
  });

  test.each(isProof ? ["absent", "there"] : ["there"])(
    "before any call leaves the old state (%s) or the new one",
    async (before) => {
      using folder = new TempFolder();
      const outcomes: string[] = [];
      for (let step = 1; ; step++) {
        const file = folder.at(String(step), "state.json");
        mkdirSync(path.dirname(file));
        if (before === "there") writeFileSync(file, printState(state()));
        const env = { ...process.env, TEST_KILL_AT: String(step) };
        const { signal } = spawnSync(process.execPath, [script, file, HEAD], { env });
        const text = readdirSync(path.dirname(file)).includes("state.json") ? readFileSync(file, "utf8") : null;
        const old = before === "there" ? printState(state()) : null;
        const isNew = text === printState(state({ lastProposedCommit: HEAD }));
        expect(isNew || text === old).toBe(true);
        outcomes.push(isNew ? "new" : "old");
        if (signal !== "SIGKILL") break;
        // Leftovers do not disturb the next run.
        const store = openStateFile(file, watch);
        await store.read();
        expect(await store.swap(FULL, { summary: "" })).toBe("written");
        expect(readFileSync(file, "utf8")).toBe(printState(FULL));
      }
      // A kill up to the rename leaves the old state, and a later kill leaves the new one.
      expect(outcomes.length).toBeGreaterThan(8);
      expect(outcomes).toEqual([...outcomes].sort().reverse());
      expect(outcomes.slice(-3)).toEqual(["new", "new", "new"]);
    },
  );
});
