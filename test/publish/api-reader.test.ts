import { readdir } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import type { Tip } from "../../src/publish/transport.ts";
import type { FileContent } from "../support/github/bare-repository.ts";
import {
  DASHBOARD,
  holds,
  openTransport,
  openWorld,
  readFolder,
  readTexts,
  readTip,
  summarize,
  type World,
} from "./publishing.ts";

/** Reads the tip, and returns what `see` finds in it. The reader is closed afterwards. */
async function look<T>(
  world: World,
  see: (tip: Tip) => Promise<T>,
  opening: Parameters<typeof openTransport>[1] = {},
): Promise<T> {
  const { reader } = await openTransport(world, opening);
  try {
    return await see(await readTip(reader));
  } finally {
    await reader.close();
  }
}

const names = async ({ state }: Tip, folder: string) => {
  const listing = await state.list(folder);
  return listing.kind === "folder" ? listing.names : listing;
};

describe("the state", () => {
  test("is listed and read below the paths asked for", async () => {
    const files = { "b.txt": "b", "data/a/1": "1", "data/a/deep/2": "2", "data/b/3": "3", "data2/4": "4" };
    await using world = await openWorld(files);
    const scope = { state: ["data/a", "b.txt", "not/there"] };
    await look(
      world,
      async (tip) => {
        expect(tip.state.commit).toBe(await world.remote.tip("main"));
        expect(await names(tip, "data/a")).toEqual(["1", "deep"]);
        expect(await names(tip, "./data//a/deep/")).toEqual(["2"]);
        expect(await names(tip, "b.txt")).toEqual({ kind: "file" });
        expect(await names(tip, "not/there")).toEqual({ kind: "missing" });
        const asked = ["data/a/deep/2", "b.txt", "not/there", "data/a"];
        expect(await readTexts(tip, asked)).toEqual({
          "data/a/deep/2": "2",
          "b.txt": "b",
          "not/there": null,
          "data/a": null,
        });
        expect(await readdir(tip.folder)).toEqual([]);
      },
      { scope },
    );
    expect(summarize(world).filter((line) => line === "GET git/blobs")).toHaveLength(3);
    expect(await readdir(world.temporaryRoot)).toEqual([]);
  });

  test("may be the whole repository, or start below a folder of it", async () => {
    await using world = await openWorld({ "b.txt": "b", "registry/data/1": "1" });
    expect(await look(world, (tip) => names(tip, "."), { scope: { state: ["."] } })).toEqual(["b.txt", "registry"]);
    const below = { prefix: "registry/", state: ["registry/data"] };
    expect(await look(world, (tip) => readFolder(tip, "data"), { scope: below })).toEqual({ "data/1": "1" });
  });

  test("is found folder by folder if GitHub cuts the listing", async () => {
    const paths = Array.from({ length: 30 }, (_, index) => `data/${index % 5}/${index}`);
    await using world = await openWorld(Object.fromEntries(paths.map((file) => [file, file])), { maxTreeEntries: 8 });
    await look(world, async (tip) => {
      expect(await names(tip, "data")).toEqual(["0", "1", "2", "3", "4"]);
      expect(await names(tip, "data/3")).toEqual(["13", "18", "23", "28", "3", "8"]);
      expect(await readTexts(tip, paths)).toEqual(Object.fromEntries(paths.map((file) => [file, file])));
    });
  });

  test("is refused with a remedy if one folder is too large to list", async () => {
    const files = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`data/${index}`, ""]));
    await using world = await openWorld(files, { maxTreeEntries: 8 });
    await expect(look(world, (tip) => names(tip, "data"))).rejects.toThrow("Use the transport git");
  });

  test.each([
    { count: 300, isRefused: false },
    { count: 301, isRefused: true },
  ])("of $count files is refused: $isRefused", async ({ count, isRefused }) => {
    await using world = await openWorld({ "README.md": "A shop.\n" });
    const blob = await world.remote.git(["hash-object", "-w", "--stdin"], "same");
    const lines = Array.from({ length: count }, (_, index) => `100644 blob ${blob}\t${index}\0`).join("");
    const folder = await world.remote.git(["mktree", "-z"], lines);
    const top = await world.remote.git(["mktree", "-z"], `040000 tree ${folder}\tdata\0`);
    const made = await world.remote.git(["-c", "user.name=x", "-c", "user.email=x", "commit-tree", top], "many");
    await world.remote.git(["update-ref", "refs/heads/main", made]);
    const reading = look(world, (tip) => names(tip, "data"));
    if (!isRefused) expect(await reading).toHaveLength(count);
    else {
      await expect(reading).rejects.toThrow(
        "The state has 301 files, and without git each takes an API request; the limit is 300. Install git 2.31 or later.",
      );
      expect(summarize(world)).not.toContain("GET git/blobs");
    }
    expect(await readdir(world.temporaryRoot)).toEqual([]);
  });

  test("requests equal contents once", async () => {
    await using world = await openWorld({ "data/1": "same", "data/2": "same", "data/3": "other" });
    const texts = { "data/1": "same", "data/2": "same", "data/3": "other" };
    expect(await look(world, (tip) => readFolder(tip, "data"))).toEqual(texts);
    expect(summarize(world).filter((line) => line === "GET git/blobs")).toHaveLength(2);
  });

  test("is read at most eight files at a time", async () => {
    const files = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`data/${index}`, `${index}`]));
    await using world = await openWorld(files);
    let underWay = 0;
    let most = 0;
    let release = () => {};
    const eightArrived = new Promise<void>((resolve) => {
      release = resolve;
    });
    for (let index = 0; index < 20; index++) {
      world.github.script.beforeNext({ method: "GET", path: /\/git\/blobs\// }, async () => {
        most = Math.max(most, ++underWay);
        if (underWay === 8) {
          // Time for a ninth request to arrive, if one was sent.
          for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
          release();
        }
        await eightArrived;
        underWay--;
      });
    }
    await look(world, async () => {});
    expect(most).toBe(8);
  });

  test("is not read if the rate limit cannot pay for it", async () => {
    await using world = await openWorld({ "data/1": "1", "data/2": "2", "data/3": "3" });
    world.github.state.rateLimit = { limit: 6, used: 0 };
    await expect(look(world, async () => {})).rejects.toThrow("Reading 3 files takes as many API requests");
    expect(summarize(world)).not.toContain("GET git/blobs");
  });

  test("rejects content that does not match its id", async () => {
    await using world = await openWorld({ "data/1": "right" });
    const body = { content: Buffer.from("wrong").toString("base64"), encoding: "base64" };
    world.github.script.fail({ method: "GET", path: /\/git\/blobs\//, status: 200, body });
    const { reader } = await openTransport(world);
    expect(await reader.readTip()).toMatchObject({
      kind: "unreachable",
      said: [expect.stringContaining("fetch failed")],
    });
    expect(await readTexts(await readTip(reader), ["data/1"])).toEqual({ "data/1": "right" });
    await reader.close();
  });

  test("may be a file of many megabytes", async () => {
    const content = `{"text":"${"0123456789".repeat(1_200_000)}"}`;
    await using world = await openWorld({ "data/queue.json": content });
    const texts = await look(world, (tip) => readTexts(tip, ["data/queue.json"]));
    expect(texts["data/queue.json"] === content).toBe(true);
  });
});

/** Files and links. The test adds a submodule, and names that no checkout would make. */
const ODD: Record<string, FileContent> = {
  "elsewhere/1": "1",
  "data/file": "file",
  "data/run.sh": { mode: "100755", content: "#!/bin/sh\n" },
  "data/link": { mode: "120000", content: "file" },
  "data/up": { mode: "120000", content: "../elsewhere" },
  "data/folder/2": "2",
  "data/deep": { mode: "120000", content: "folder" },
  "data/loop": { mode: "120000", content: "loop" },
  "data/nowhere": { mode: "120000", content: "gone" },
  "data/outside": { mode: "120000", content: "../../secret" },
  "data/absolute": { mode: "120000", content: "/etc/passwd" },
};

test("links and submodules are followed or described as by git", async () => {
  await using world = await openWorld(ODD);
  const blob = await world.remote.git(["hash-object", "-w", "--stdin"], "evil");
  const commit = await world.remote.tip("main");
  const listed = await world.remote.git(["ls-tree", "-z", "main:data"]);
  const evil = ["..", ".git"].map((name) => `100644 blob ${blob}\t${name}\0`).join("");
  const data = await world.remote.git(["mktree", "-z"], `${listed}${evil}160000 commit ${commit}\tmodule\0`);
  const top = (await world.remote.git(["ls-tree", "-z", "main"])).replace(/(tree )\w+(?=\tdata\0)/, `$1${data}`);
  const tree = await world.remote.git(["mktree", "-z"], top);
  const made = await world.remote.git(["-c", "user.name=x", "-c", "user.email=x", "commit-tree", tree], "odd");
  await world.remote.git(["update-ref", "refs/heads/main", made]);
  const describeAll = async (tip: Tip) => {
    const inside = (await names(tip, "data")) as readonly string[];
    const paths = [...inside.map((name) => `data/${name}`), "data/up/1", "data/deep/2", "data/module/x", "data/file/x"];
    const found = [];
    for (const file of paths) found.push([file, await tip.state.list(file)]);
    for await (const read of tip.state.read(paths)) {
      found.push([read.path, read.kind === "bytes" ? read.bytes.toString() : read]);
    }
    return found;
  };
  const byApi = await look(world, describeAll);
  expect(byApi).toEqual(await look(world, describeAll, { reader: "git" }));
  const contents = Object.fromEntries(byApi.slice(byApi.length / 2));
  expect(contents).toMatchObject({
    "data/link": "file",
    "data/run.sh": "#!/bin/sh\n",
    "data/up/1": "1",
    "data/deep/2": "2",
    "data/nowhere": { kind: "unusable", reason: expect.stringContaining("leads nowhere") },
    "data/loop": { kind: "unusable", reason: expect.stringContaining("leads nowhere") },
    "data/outside": { kind: "unusable", reason: expect.stringContaining("leads out of the root") },
    "data/absolute": { kind: "unusable", reason: expect.stringContaining("leads out of the root") },
    "data/module": { kind: "unusable", reason: expect.stringContaining("is a folder") },
    "data/module/x": { kind: "missing" },
  });
});

describe("what is published", () => {
  const SITE = { "data/1": "1", [DASHBOARD]: "{}", "website/link": { mode: "120000", content: "x" } };

  test("is read and compared by id, without its content", async () => {
    await using world = await openWorld(SITE);
    await look(world, async ({ published }) => {
      expect(await holds({ published }, DASHBOARD, Buffer.from("{}"))).toBe(true);
      expect(await holds({ published }, DASHBOARD, Buffer.from("{ }"))).toBe(false);
      expect(await holds({ published }, "website", Buffer.from("{}"))).toBe(false);
      expect(summarize(world).filter((line) => line === "GET git/blobs")).toHaveLength(1);
      const read = async (file: string) => (await published.read(file))?.toString() ?? null;
      expect(await Promise.all([DASHBOARD, "website", "website/link", "gone"].map(read))).toEqual([
        "{}",
        null,
        null,
        null,
      ]);
    });
  });

  test("is nothing while the branch does not exist", async () => {
    await using world = await openWorld(SITE);
    const target = { targetBranch: "dashboard", history: "orphan-append" as const };
    await look(
      world,
      async (tip) => {
        expect([tip.source, tip.target]).toEqual([await world.remote.tip("main"), null]);
        expect(await tip.published.read(DASHBOARD)).toBeNull();
      },
      { target },
    );
  });
});
