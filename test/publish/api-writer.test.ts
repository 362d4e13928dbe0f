import { describe, expect, test } from "vitest";
import type { Tip } from "../../src/publish/transport.ts";
import { BOT, openWorld, readTexts, run, summarize, write } from "./publishing.ts";

const STATE = { "data/queue.jsonl": "{}\n" };

describe("writing", () => {
  test("keeps any bytes", async () => {
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
    await run(world, { derive: (tip) => write(tip, files) });
    for (const [file, content] of Object.entries(files)) {
      expect((await world.remote.read("main", file))?.equals(Buffer.from(content)), file).toBe(true);
    }
    expect(summarize(world).filter((line) => line === "POST git/blobs")).toHaveLength(4);
  });

  test.each([
    { status: 413, message: "Request Entity Too Large" },
    {
      status: 422,
      message:
        "Sorry, your input was too large to process. Consider creating the blob in a local clone of the repository and then pushing it to GitHub.",
    },
  ])("names a file that is too large for the API ($status)", async ({ status, message }) => {
    await using world = await openWorld(STATE);
    world.github.script.fail({ method: "POST", path: /\/git\/blobs$/, status, message, times: 9 });
    const derive = (tip: Tip) => write(tip, { "out/big.bin": Buffer.alloc(1_200_000) });
    await expect(run(world, { derive })).rejects.toThrow(/"out\/big\.bin" has 1\.2 MB, .* `transport: git`/);
    expect(summarize(world).filter((line) => line === "POST git/blobs")).toHaveLength(1);
  });

  test("splits a large tree over several requests", async () => {
    await using world = await openWorld(STATE);
    const page = "x".repeat(900_000);
    const files = Object.fromEntries(
      Array.from({ length: 6 }, (_, index) => [`site/${index}.html`, `${index}${page}`]),
    );
    await run(world, { derive: (tip) => write(tip, files) });
    expect(summarize(world).filter((line) => line === "POST git/trees")).toHaveLength(2);
    expect((await world.remote.list("main")).length).toBe(7);
  });

  test("adds no commit if the branch already has the bytes", async () => {
    await using world = await openWorld({ ...STATE, out: "same" });
    const same = await run(world, { derive: (tip) => write(tip, { out: "same" }) });
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
  ])("at a path $name", async ({ name }) => {
    await using world = await openWorld({ [`data/${name}`]: "in" });
    const seen: Record<string, string | null>[] = [];
    await run(world, {
      derive: async (tip) => {
        seen.push(await readTexts(tip, [`data/${name}`]));
        return write(tip, { [name]: "out" });
      },
    });
    expect(seen).toEqual([{ [`data/${name}`]: "in" }]);
    expect((await world.remote.read("main", name))?.toString()).toBe("out");
  });

  test("refuses a path before anything is sent", async () => {
    await using world = await openWorld(STATE);
    const derive = (tip: Tip) => write(tip, { "out/good": "good", "data/queue.jsonl/x": "x" });
    await expect(run(world, { derive })).rejects.toThrow('"data/queue.jsonl" is not a folder on the branch');
    expect(summarize(world).filter((line) => line.startsWith("POST"))).toEqual([]);
  });
});

describe("the author", () => {
  test("is omitted for the bot, so that GitHub signs the commit", async () => {
    await using world = await openWorld(STATE);
    const published = await run(world, { author: BOT });
    expect(world.github.state.signedCommits).toContain(published.kind === "published" && published.commit);
    expect(await world.remote.log("main", "%an <%ae>")).toContain(`${BOT.name} <${BOT.email}>`);
  });

  test("is sent with the time if it is somebody else", async () => {
    await using world = await openWorld(STATE);
    await run(world, { author: { name: "Ada", email: "ada@example.com" } });
    expect((await world.remote.log("main", "%an %ae %aI %cn %cI"))[0]).toBe(
      "Ada ada@example.com 2026-02-03T04:05:06+00:00 Ada 2026-02-03T04:05:06+00:00",
    );
    expect(world.github.state.signedCommits.size).toBe(0);
  });
});
