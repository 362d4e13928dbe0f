import { describe, expect, test } from "vitest";
import { MAX_LINE_LENGTH, readLog } from "../../src/github/logs.ts";
import { type Api, failureOf, openApi } from "./open-api.ts";

type Content = string | Buffer | (() => Iterable<Buffer>);

async function openApiWithLog(content: Content, gone: 404 | 410 | null = null): Promise<Api> {
  const api = await openApi({ timeLimitMs: 300_000 });
  api.github.add.run({ id: 1, headSha: "4f0c2d19ab37e6517c8d90b2e1a4f3c5d6079b88" });
  api.github.add.job({ id: 5, runId: 1, name: "docker smoke" });
  api.github.add.log({ jobId: 5, content, gone });
  return api;
}

async function read({ repository }: Api, maxBytes = 1_000_000) {
  const lines: string[] = [];
  const answer = await readLog(repository, 5, { maxBytes, onLine: (line) => void lines.push(line) });
  return { lines, answer };
}

describe("a log", () => {
  test("comes line by line from a storage, which does not get the token", async () => {
    await using api = await openApiWithLog("one\r\ntwo\n\nfour");
    expect(await read(api)).toEqual({ lines: ["one", "two", "", "four"], answer: { bytes: 14, isCut: false } });
    const [asked, stored] = api.github.requests;
    expect(asked?.headers.authorization).toBeDefined();
    expect(stored?.path).toBe("/storage/logs/5");
    expect(stored?.headers.authorization).toBeUndefined();
    // Requests to the storage do not count as API calls.
    expect(api.repository.client.calls()).toBe(1);
  });

  test.each([
    { name: "a byte order mark and multi-byte characters", content: "\uFEFFä€😀\n", want: ["ä€😀"] },
    {
      name: "bytes that are not UTF-8",
      content: Buffer.from([0x61, 0xff, 0xfe, 0x0a, 0x00, 0x62]),
      want: ["a��", "\0b"],
    },
    { name: "nothing", content: "", want: [] },
    { name: "a last line without a newline", content: "no newline", want: ["no newline"] },
    {
      name: "a character split between two pieces",
      content: () => [Buffer.from([0xe2, 0x82]), Buffer.from([0xac, 0x0a])],
      want: ["€"],
    },
    {
      name: "a line in many pieces",
      content: () => ["a", "b", "c\nd", "e\n"].map((piece) => Buffer.from(piece)),
      want: ["abc", "de"],
    },
  ])("may contain $name", async ({ content, want }) => {
    await using api = await openApiWithLog(content);
    expect((await read(api)).lines).toEqual(want);
  });

  test("is read only up to the wanted byte", async () => {
    await using api = await openApiWithLog("one\ntwo\nthree\n");
    expect(await read(api, 10)).toEqual({ lines: ["one", "two", "th"], answer: { bytes: 10, isCut: true } });
    expect((await read(api, 14)).answer).toEqual({ bytes: 14, isCut: false });
  });

  test("of a gigabyte costs only memory and time for the part that is read", async () => {
    const piece = Buffer.alloc(65_536, "x");
    let sent = 0;
    await using api = await openApiWithLog(function* () {
      while (sent < 2 ** 30) {
        sent += piece.length;
        yield piece;
      }
    });
    const { lines, answer } = await read(api, 20_971_520);
    expect(answer).toEqual({ bytes: 20_971_520, isCut: true });
    expect(lines.map(({ length }) => length)).toEqual([MAX_LINE_LENGTH]);
    expect(sent).toBeLessThan(2 ** 28);
  });

  test.each([404, 410] as const)("that answers %s is gone", async (gone) => {
    await using api = await openApiWithLog("", gone);
    expect((await read(api)).answer).toBe("gone");
  });

  test.each([404, 410])("is gone if the storage answers %s", async (status) => {
    await using api = await openApiWithLog("text");
    api.github.script.fail({ path: /storage/, status });
    expect((await read(api)).answer).toBe("gone");
  });

  test.each([
    { name: "503", status: 503 as const },
    { name: "429", status: 429 as const },
    { name: "a closed connection", status: "drop" as const },
  ])("is requested again after $name from the storage", async ({ status }) => {
    await using api = await openApiWithLog("text");
    api.github.script.fail({ path: /storage/, status, times: 2 });
    expect((await read(api)).lines).toEqual(["text"]);
    expect(api.delays).toEqual([500, 1000]);
  });

  test("may come from the API itself", async () => {
    await using api = await openApiWithLog("");
    api.github.script.fail({ status: 200, body: "one\ntwo" });
    expect((await read(api)).lines).toEqual(["one", "two"]);
    expect(api.github.requests).toHaveLength(1);
  });

  test("that breaks off is a failure, not a short log", async () => {
    await using api = await openApiWithLog(function* () {
      yield Buffer.from("one\ntwo");
      throw new Error("the disk is gone");
    });
    expect((await failureOf(read(api))).message).toContain("log of job 5 broke off");
  });
});
