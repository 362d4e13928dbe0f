/** The updater must not spread credentials that actions/checkout leaves in the git settings of the checkouts. */

import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { everyNth } from "../../support/every-nth.ts";
import { git } from "../../support/git.ts";
import { type OpenWatch, openWatch } from "./open-watch.ts";

const STORED = "ghs_StoredTokenThatMustNotLeak0123";
const BASIC = Buffer.from(`x-access-token:${STORED}`).toString("base64");
const FORMS = [STORED, BASIC, Buffer.from(STORED).toString("base64")];
const KEY = "http.https://github.com/.extraheader";

/** Where the header is stored. */
const places = everyNth(
  [
    {
      name: "in the settings of the target's checkout",
      store: (world: OpenWatch) => {
        git(world.folder.at("workspace"), ["config", KEY, `AUTHORIZATION: basic ${BASIC}`]);
      },
    },
    {
      name: "in a file that these settings include only for this folder",
      store: (world: OpenWatch) => {
        const file = world.folder.at("git-credentials.config");
        writeFileSync(file, `[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic ${BASIC}\n`);
        const workspace = world.folder.at("workspace");
        git(workspace, ["config", `includeIf.gitdir:${workspace}/.git.path`, file]);
      },
    },
    {
      name: "in the settings of the upstream's checkout",
      store: (world: OpenWatch) => {
        const checkout = world.folder.at("checkout");
        git(world.folder.path, ["clone", "--quiet", world.upstream.path, checkout]);
        git(checkout, ["config", KEY, `AUTHORIZATION: basic ${BASIC}`]);
        world.inputs.upstream = checkout;
      },
    },
  ],
  2,
);

/** The log without the commands that tell the runner which values to hide. The runner does not show these commands. */
const shownOf = (log: string) => log.replace(/^::add-mask::.*$/gm, "");

async function openStored(store: (world: OpenWatch) => void): Promise<OpenWatch> {
  const world = await openWatch();
  await world.baseline();
  await world.move({ "src/a.ts": "2\n" });
  const url = world.upstream.path;
  store(world);
  // The state has the address of the checkout's remote.
  expect(world.readState()?.upstream.url).toBe(url);
  return world;
}

describe.each(places)("a header $name", ({ store }) => {
  test("reaches neither the environment nor the git settings of the updater, and no log", async () => {
    await using world = await openStored(store);
    world.setUpdater(
      `const { execFileSync } = await import("node:child_process");
       for (const cwd of [".", upstream]) {
         const seen = execFileSync("git", ["config", "--list", "--show-origin"], { cwd, encoding: "utf8" });
         write("content/analytics/seen.txt", seen + JSON.stringify(process.env));
       }
       for (const text of ${JSON.stringify(FORMS)}) console.log("found " + text);
       say("It is ${STORED}.");`,
    );
    const result = await world.run();
    // The updater writes what it sees. If it had seen the secret, the scope check would have refused the file.
    expect(result, result.log).toMatchObject({ code: 0, outputs: { outcome: "proposed" } });
    expect(result.log).toContain("found ***");
    const [pull] = world.openPulls();
    const seen = String(await world.target.read(pull?.head ?? "", "content/analytics/seen.txt"));
    expect(seen).toContain("PIPEKEEPER_RUN_ID");
    const written = [shownOf(result.log), result.summary, pull?.body ?? "", JSON.stringify(result.outputs), seen];
    for (const name of readdirSync(world.folder.at("state"), { recursive: true, encoding: "utf8" })) {
      const file = world.folder.at("state", name);
      if (statSync(file).isFile()) written.push(readFileSync(file, "latin1"));
    }
    for (const form of FORMS) expect(written.filter((text) => text.includes(form))).toEqual([]);
  });

  test("that the updater writes into the content is found", async () => {
    await using world = await openStored(store);
    world.setUpdater(`write("content/analytics/a.txt", "see ${BASIC}");`);
    const result = await world.run();
    expect(result, result.log).toMatchObject({ code: 2, outputs: { outcome: "failed", reason: "scope" } });
    expect(result.log).toContain("secret_found");
    expect(shownOf(result.log)).not.toContain(BASIC);
    expect(world.openPulls()).toEqual([]);
  });
});

test("a variable with the stored credential is not passed to the updater", async () => {
  await using world = await openStored((world) => {
    git(world.folder.at("workspace"), ["config", KEY, `AUTHORIZATION: basic ${BASIC}`]);
  });
  for (const [name, value] of [
    ["CHECKOUT_HEADER", `basic ${BASIC}`],
    ["GIT_CONFIG_VALUE_0", "anything"],
  ] as const) {
    const result = await world.run({ "updater-env": name }, { [name]: value });
    expect(result).toMatchObject({ code: 1 });
    expect(result.log).toContain(`updater-env: "${name}"`);
    expect(result.log).not.toContain(BASIC);
  }
  expect(world.updaterCalls()).toBe(0);
});
