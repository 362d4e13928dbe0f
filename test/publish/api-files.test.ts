import { readdir, readFile, rm, stat, symlink } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Checkout } from "../../src/publish/transport.ts";
import { openTransport, openWorld, run, summarize, type World, write } from "./publishing.ts";

const STATE = { "data/queue.jsonl": "{}\n" };

async function layOut(world: World, paths: readonly string[] | null): Promise<Checkout & { close(): Promise<void> }> {
  const transport = await openTransport(world, { paths });
  const taken = await transport.checkOut();
  if (taken.kind !== "ready") throw new Error(taken.text);
  return { ...taken.checkout, close: () => transport.close() };
}

async function listFiles(directory: string): Promise<string[]> {
  const all = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = all.filter((entry) => !entry.isDirectory());
  return files.map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name))).sort();
}

describe("reading", () => {
  test.each([
    {
      name: "folders and files",
      paths: ["data/a", "b.txt", "not/there"],
      want: ["b.txt", "data/a/1", "data/a/deep/2"],
    },
    { name: "other spellings", paths: ["./data/a/", "data//a/1"], want: ["data/a/1", "data/a/deep/2"] },
    { name: "the root", paths: ["."], want: ["b.txt", "data/a/1", "data/a/deep/2", "data/b/3", "data2/4"] },
    { name: "everything", paths: null, want: ["b.txt", "data/a/1", "data/a/deep/2", "data/b/3", "data2/4"] },
    { name: "nothing", paths: [], want: [] },
  ])("lays out $name", async ({ paths, want }) => {
    const files = { "b.txt": "b", "data/a/1": "1", "data/a/deep/2": "2", "data/b/3": "3", "data2/4": "4" };
    await using world = await openWorld(files);
    const checkout = await layOut(world, paths);
    expect(await listFiles(checkout.directory)).toEqual(want);
    await checkout.close();
    expect(await readdir(world.temporaryRoot)).toEqual([]);
  });

  test("walks the folders of a listing that GitHub cut", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`data/${index % 5}/${index}`, `${index}`]),
    );
    await using world = await openWorld(files, { maxTreeEntries: 8 });
    const checkout = await layOut(world, ["data"]);
    expect(await listFiles(checkout.directory)).toEqual(Object.keys(files).sort());
    expect(await readFile(path.join(checkout.directory, "data/3/28"), "utf8")).toBe("28");
    await checkout.close();
  });

  test("says what to do about a single folder that is too large to list", async () => {
    const files = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`data/${index}`, ""]));
    await using world = await openWorld(files, { maxTreeEntries: 8 });
    await expect(layOut(world, ["data"])).rejects.toThrow("Use the transport git");
  });

  test("asks for equal contents once", async () => {
    await using world = await openWorld({ "data/1": "same", "data/2": "same", "data/3": "other" });
    const checkout = await layOut(world, ["data"]);
    expect(await readFile(path.join(checkout.directory, "data/2"), "utf8")).toBe("same");
    expect(summarize(world).filter((line) => line === "GET git/blobs")).toHaveLength(2);
    await checkout.close();
  });

  test("reads eight files at once, and no more", async () => {
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
          // Time for a ninth to come in, if one was sent.
          for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
          release();
        }
        await eightArrived;
        underWay--;
      });
    }
    await (await layOut(world, ["data"])).close();
    expect(most).toBe(8);
  });

  test("stops before a read that the rate limit cannot pay for", async () => {
    await using world = await openWorld({ "data/1": "1", "data/2": "2", "data/3": "3" });
    world.github.state.rateLimit = { limit: 6, used: 0 };
    await expect(layOut(world, ["data"])).rejects.toThrow("Reading 3 files takes as many API requests");
    expect(summarize(world)).not.toContain("GET git/blobs");
  });

  test("takes no content that does not fit its id", async () => {
    await using world = await openWorld({ "data/1": "right" });
    const body = { content: Buffer.from("wrong").toString("base64"), encoding: "base64" };
    world.github.script.fail({ method: "GET", path: /\/git\/blobs\//, status: 200, body });
    const transport = await openTransport(world);
    expect(await transport.checkOut()).toMatchObject({
      kind: "refused",
      text: expect.stringContaining("fetch failed"),
    });
    const taken = await transport.checkOut();
    const file = path.join(taken.kind === "ready" ? taken.checkout.directory : "", "data/1");
    expect(await readFile(file, "utf8")).toBe("right");
    await transport.close();
  });

  test("leaves out links, submodules and paths that would leave the directory", async () => {
    await using world = await openWorld({ "data/ok": "ok", "data/link": { mode: "120000", content: "/etc/passwd" } });
    const blob = await world.remote.git(["hash-object", "-w", "--stdin"], "evil");
    const commit = await world.remote.tip("main");
    const names = ["..", ".git", "ok"].map((name) => `100644 blob ${blob}\t${name}\0`);
    const tree = await world.remote.git(["mktree", "-z"], `${names.join("")}160000 commit ${commit}\tmodule\0`);
    const top = await world.remote.git(["mktree", "-z"], `040000 tree ${tree}\tdata\0`);
    const made = await world.remote.git(["-c", "user.name=x", "-c", "user.email=x", "commit-tree", top], "evil");
    await world.remote.git(["update-ref", "refs/heads/evil", made]);
    const links = await layOut(world, null);
    expect(await listFiles(links.directory)).toEqual(["data/ok"]);
    await links.close();
    const transport = await openTransport(world, { sourceBranch: "evil", targetBranch: "evil", paths: null });
    const taken = await transport.checkOut();
    expect(await listFiles(taken.kind === "ready" ? taken.checkout.directory : "")).toEqual(["data/ok"]);
    expect(world.log.filter((line) => line.includes("left out"))).toHaveLength(4);
    await transport.close();
  });

  test("keeps the executable bit", async () => {
    await using world = await openWorld({ "data/run.sh": { mode: "100755", content: "#!/bin/sh\n" }, "data/x": "" });
    const checkout = await layOut(world, ["data"]);
    expect((await stat(path.join(checkout.directory, "data/run.sh"))).mode & 0o777).toBe(0o755);
    expect((await stat(path.join(checkout.directory, "data/x"))).mode & 0o777).toBe(0o644);
    await checkout.close();
  });
});

describe("writing", () => {
  test("keeps bytes, whatever they are", async () => {
    await using world = await openWorld(STATE);
    const files = {
      "out/binary": Buffer.from([0, 1, 2, 253, 254, 255]),
      "out/nul.txt": "a\0b",
      "out/bom.txt": "\uFEFFbom\r\nline\r",
      "out/big.json": `{"text":"${"ü".repeat(600_000)}"}`,
      "out/big-ascii.json": `{"text":"${"x".repeat(900_000)}"}`,
      "out/digits.txt": 'he said "12n',
      "out/empty": "",
    };
    await run(world, { derive: (checkout) => write(checkout, files) });
    for (const [file, content] of Object.entries(files)) {
      expect((await world.remote.read("main", file))?.equals(Buffer.from(content)), file).toBe(true);
    }
    expect(summarize(world).filter((line) => line === "POST git/blobs")).toHaveLength(4);
  });

  test("reads back a file of many megabytes", async () => {
    const content = `{"text":"${"0123456789".repeat(1_200_000)}"}`;
    await using world = await openWorld({ "data/queue.json": content });
    const checkout = await layOut(world, ["data"]);
    expect((await readFile(path.join(checkout.directory, "data/queue.json"), "utf8")) === content).toBe(true);
    await checkout.close();
  });

  test("splits a large tree over several requests", async () => {
    await using world = await openWorld(STATE);
    const page = "x".repeat(900_000);
    const files = Object.fromEntries(
      Array.from({ length: 6 }, (_, index) => [`site/${index}.html`, `${index}${page}`]),
    );
    await run(world, { derive: (checkout) => write(checkout, files) });
    expect(summarize(world).filter((line) => line === "POST git/trees")).toHaveLength(2);
    expect((await world.remote.list("main")).length).toBe(7);
  });

  test("leaves modes and links of other files alone, and the mode of its own", async () => {
    await using world = await openWorld({
      ...STATE,
      "bin/tool": { mode: "100755", content: "#!/bin/sh\n" },
      "bin/link": { mode: "120000", content: "tool" },
      "out/report": { mode: "100755", content: "old" },
    });
    const before = await world.remote.list("main");
    await run(world, { derive: (checkout) => write(checkout, { "out/report": "new" }) });
    const after = await world.remote.list("main");
    expect(after.filter((line) => !line.endsWith("out/report"))).toEqual(
      before.filter((line) => !line.endsWith("out/report")),
    );
    expect(after.find((line) => line.endsWith("out/report"))).toMatch(/^100755 /);
  });

  test("deletes a path that is gone, and minds none that never was", async () => {
    await using world = await openWorld({ ...STATE, "out/old": "old", "out/link": { mode: "120000", content: "old" } });
    await run(world, {
      derive: async (checkout) => [
        "out/old",
        "out/never",
        "out/link",
        ...(await write(checkout, { "out/new": "new" })),
      ],
    });
    expect((await world.remote.list("main")).map((line) => line.split(" ")[2])).toEqual([
      "data/queue.jsonl",
      "out/link",
      "out/new",
    ]);
  });

  test("is no commit when the bytes are those of the branch", async () => {
    await using world = await openWorld({ ...STATE, out: "same" });
    const same = await run(world, { derive: (checkout) => write(checkout, { out: "same" }) });
    expect(same).toMatchObject({ kind: "unchanged" });
    expect(summarize(world).filter((line) => line.startsWith("POST"))).toEqual([]);
  });

  test.each([
    { name: "with a space.json" },
    { name: "übersicht/日本.json" },
    { name: "-leading/--dash" },
    { name: 'quote"and\\backslash' },
    { name: "a#b?c%20d&e" },
    { name: ":(glob)*" },
  ])("at the path $name", async ({ name }) => {
    await using world = await openWorld({ [`data/${name}`]: "in" });
    const seen: string[] = [];
    await run(world, {
      derive: async (checkout) => {
        seen.push(await readFile(path.join(checkout.directory, "data", name), "utf8"));
        return write(checkout, { [name]: "out" });
      },
    });
    expect(seen).toEqual(["in"]);
    expect((await world.remote.read("main", name))?.toString()).toBe("out");
  });

  test.each([
    { name: "leaves the repository", file: "../out", message: 'Cannot publish "../out"' },
    { name: "is in .git", file: "x/.GIT/config", message: 'Cannot publish "x/.GIT/config"' },
    { name: "is a folder on the branch", file: "data", message: "on the branch it is a folder" },
    { name: "is below a file", file: "data/queue.jsonl/x", message: '"data/queue.jsonl", which is not a folder' },
    { name: "is below a link", file: "link/x", message: '"link", which is not a folder' },
  ])("refuses a path that $name", async ({ file, message }) => {
    await using world = await openWorld({ ...STATE, link: { mode: "120000", content: "data" } });
    await expect(run(world, { derive: async () => [file] })).rejects.toThrow(message);
    expect(summarize(world).filter((line) => line.startsWith("POST"))).toEqual([]);
  });

  test("refuses a link that deriving made, so that nothing outside gets published", async () => {
    await using world = await openWorld(STATE);
    const derive = async (checkout: Checkout) => {
      await rm(path.join(checkout.directory, "data"), { recursive: true });
      await symlink("/etc", path.join(checkout.directory, "out"));
      return ["out/passwd"];
    };
    await expect(run(world, { derive })).rejects.toThrow('"out" is a symbolic link');
  });
});
