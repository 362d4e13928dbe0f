/** Every case, for git and the API: the same outcome, reason and remedy, and the token only in its header. */

import { chmodSync, existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Publication } from "../../src/publish/publish.ts";
import type { Tip } from "../../src/publish/transport.ts";
import { everyNth } from "../support/every-nth.ts";
import { git, TempFolder, writeFiles, writeHook } from "../support/git.ts";
import { inTurn } from "../support/in-turn.ts";
import { NOTICES, PLACES, type Place, ROWS, type Row, type Want } from "./cases.ts";
import { BOT, openWorld, type RunOptions, run, TOKEN, type Way, type World, write } from "./publishing.ts";

const WAYS: Record<Place, Way> = {
  path: { reader: "git", writer: "git", over: "path" },
  http: { reader: "git", writer: "git", over: "http" },
  api: { reader: "git", writer: "api" },
  "api alone": { reader: "api", writer: "api" },
};
const CREDENTIAL = Buffer.from(`x-access-token:${TOKEN}`).toString("base64");
const MADE = "out/made.txt";
const UPDATE = /\/git\/refs(?:\/|$)/;
const PUSH = /\/git-receive-pack$/;

/** The folder of a script before git on PATH. It notes the arguments of git and of the programs that git starts. */
const recorder = new TempFolder();
const searched = process.env.PATH;

beforeAll(() => {
  const real = path.join(git(recorder.path, ["--exec-path"]), "git");
  const script = `#!/bin/sh\nprintf '%s\\n' "$*" >> '${recorder.at("started")}'\nGIT_TRACE='${recorder.at("trace")}' exec '${real}' "$@"\n`;
  writeFiles(recorder.at("bin"), { git: script });
  chmodSync(recorder.at("bin/git"), 0o755);
  process.env.PATH = `${recorder.at("bin")}:${searched}`;
});

afterEach(() => {
  const told = ["started", "trace"].map((file) => recorder.at(file)).filter((file) => existsSync(file));
  expectNoToken(...told.map((file) => readFileSync(file, "utf8")));
});

afterAll(() => {
  process.env.PATH = searched;
  expect(readFileSync(recorder.at("trace"), "utf8")).toContain("remote-http");
  recorder[Symbol.dispose]();
});

/** Author and message of an earlier run's commit. Other commits on the branch must not be replaced. */
function signOurs(base: string | null) {
  return { author: BOT, committer: BOT, message: `derive\n\nPipekeeper-Base: ${base}\n` };
}

/** The gate runs half of the cases. */
const TURNS = inTurn<Row, Place>(
  everyNth(ROWS, 2),
  PLACES,
  ({ not = [], fetched }, place) => !not.includes(place) && (place !== "api alone" || fetched !== undefined),
);

describe.each(PLACES.map((place) => ({ place })))("by $place", ({ place }) => {
  const rows = TURNS.filter(({ way }) => way === place).map(({ row }) => row);
  test.each(rows)("$name", async (row) => {
    await using world = await openWorld({ "data/queue.jsonl": "{}\n" });
    const branch = row.target?.targetBranch ?? "main";
    if (row.held !== undefined) await world.remote.commit(row.held, branch, signOurs(await world.remote.tip("main")));
    arrange(world, row);
    const before = await world.remote.tip(branch);
    const { result, rivals } = await publishRow(world, row, place);
    const isDifferent = row.differs?.places.includes(place) ?? false;
    expectOutcome(result, isDifferent ? { ...row.want, ...row.differs?.want } : row.want);
    const tip = await world.remote.tip(branch);
    if (result.kind === "published") {
      expect(tip).toBe(result.commit);
      expect((await world.remote.read(branch, MADE))?.toString()).toBe("made");
    } else expect(tip).toBe(rivals.at(-1) ?? before);
    if (result.kind === "failed" && row.declined !== undefined)
      expect(await countBranches(world)).toBe(branch === "main" || row.held === undefined ? 1 : 2);
    expectNoToken(JSON.stringify(result), world.log.join("\n"), ...world.github.requests.map(({ path }) => path));
  });
});

describe.each(
  inTurn(everyNth(NOTICES, 2), PLACES, ({ places }, place) => (places as readonly Place[]).includes(place)),
)("a lost race with $row.name, by $way", ({ row: { lines }, way: place }) => {
  test("is tried again", async () => {
    await using world = await openWorld({ "data/queue.jsonl": "{}\n" });
    await world.remote.git(["branch", "rival", "main"]);
    const rival = await world.remote.commit({ theirs: "1" }, "rival");
    const move = `[ "$(git rev-parse main)" = ${rival} ] || git update-ref refs/heads/main ${rival}`;
    writeHook(world.remote.path, "pre-receive", `unset GIT_QUARANTINE_PATH\n${say(lines)}\n${move}`);
    const { result } = await publishRow(world, { name: "", want: { kind: "published", attempts: 2 } }, place);
    expectOutcome(result, { kind: "published", attempts: 2 });
    expect(await world.remote.log("main", "%s")).toHaveLength(3);
  });
});

/** Prepares the server for a row: a hook for git by a path, and HTTP answers for git and the API. */
function arrange({ remote, github }: World, { declined, answered, fetched }: Row): void {
  if (declined !== undefined) {
    writeHook(remote.path, "pre-receive", `${say(declined.lines)}\nexit 1`);
    for (const method of ["PATCH", "POST"]) github.script.fail({ method, path: UPDATE, ...declined.api, times: 99 });
    // A branch whose commit is replaced is moved through GraphQL. GraphQL reports errors with status 200.
    const errors = { data: { updateRefs: null }, errors: [{ type: "UNPROCESSABLE", message: declined.api.message }] };
    const headers = { "content-type": "application/json" };
    github.script.fail({
      method: "POST",
      path: /\/graphql$/,
      status: 200,
      headers,
      body: JSON.stringify(errors),
      times: 99,
    });
  }
  if (answered !== undefined) {
    for (const method of ["PATCH", "POST"]) github.script.fail({ method, path: UPDATE, times: 99, ...answered });
    github.script.fail({ method: "POST", path: PUSH, times: 99, ...answered });
  }
  if (fetched === undefined) return;
  // Git shows the text of an answer only if it is plain text.
  const text = { headers: { "content-type": "text/plain" }, body: `${fetched.message}\n` };
  github.script.fail({ method: "GET", path: /\/info\/refs$/, times: 99, ...fetched, ...text });
  github.script.fail({ method: "GET", path: /^\/repos\//, times: 99, ...fetched });
}

function say(lines: readonly string[]): string {
  return lines.map((line) => `printf '%s\\n' '${line.replaceAll("'", "'\\''")}' >&2`).join("\n");
}

async function publishRow(
  world: World,
  row: Row,
  place: Place,
): Promise<{ result: Publication<null>; rivals: string[] }> {
  const branch = row.target?.targetBranch ?? "main";
  const rivals: string[] = [];
  const derive = async (tip: Tip) => {
    if (rivals.length < (row.rivals ?? 0)) {
      const as = branch === "main" ? {} : signOurs(tip.source);
      rivals.push(await world.remote.commit({ [`rival-${rivals.length}`]: "theirs" }, branch, as));
    }
    return write(tip, { [MADE]: "made" });
  };
  const options: RunOptions = {
    ...WAYS[place],
    ...(row.target === undefined ? {} : { target: row.target }),
    ...(row.maxAttempts === undefined ? {} : { maxAttempts: row.maxAttempts }),
    ...(row.deadlineMs === undefined ? {} : { deadlineMs: row.deadlineMs }),
    author: row.author ?? BOT,
    scope: { published: [MADE], compared: [MADE] },
    derive,
  };
  return { result: await run(world, options), rivals };
}

function expectOutcome(result: Publication<null>, { kind, attempts, because, says = [], saysNot = [] }: Want): void {
  const failure = result.kind === "failed" ? result : null;
  const refusal = failure?.refusal;
  const found = refusal?.kind === "refused" ? refusal.rule : refusal?.kind;
  const message = failure?.message ?? "";
  expect({ kind: result.kind, attempts: result.attempts, because: found, message }).toEqual({
    kind,
    attempts,
    because,
    message,
  });
  for (const text of says) expect(message).toMatch(text instanceof RegExp ? text : new RegExp(quote(text)));
  for (const text of saysNot) expect(message).not.toMatch(text instanceof RegExp ? text : new RegExp(quote(text)));
}

function quote(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

async function countBranches({ remote }: World): Promise<number> {
  return (await remote.git(["for-each-ref", "--format=%(refname)", "refs/heads"])).trim().split("\n").length;
}

function expectNoToken(...texts: string[]): void {
  for (const secret of [TOKEN, CREDENTIAL, TOKEN.slice(4)])
    for (const text of texts) expect(text).not.toContain(secret);
}
