import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { streamBlobs } from "../../src/git/blobs.ts";
import { redactWith } from "../../src/git/redact.ts";
import { createGit, type Git } from "../../src/git/run-git.ts";
import { createOrigin, git, gitEnv, pushFiles, TempFolder } from "../support/git.ts";

const ID = "0123456789abcdef0123456789abcdef01234567";

/** A git that prints these chunks. `seen` says whether all were read (`ended`), and whether the stream was closed. */
function printing(chunks: readonly Buffer[]) {
  const seen = { ended: false, stopped: false };
  const stream = async function* () {
    try {
      for (const chunk of chunks) yield chunk;
      seen.ended = true;
    } finally {
      seen.stopped = true;
    }
  };
  return { git: { stream } as unknown as Git, seen };
}

function printed(blobs: readonly Uint8Array[]): Buffer {
  return Buffer.concat(blobs.flatMap((blob) => [Buffer.from(`${ID} blob ${blob.length}\n`), blob, Buffer.from("\n")]));
}

function cut(bytes: Buffer, borders: readonly number[]): Buffer[] {
  const places = [0, ...borders.map((border) => border % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  return places.slice(1).map((place, index) => bytes.subarray(places[index], place));
}

/** Collects copies of the blobs, because the bytes are valid only until the next blob. */
async function collect(blobs: AsyncIterable<Buffer | null>): Promise<(Buffer | null)[]> {
  const all: (Buffer | null)[] = [];
  for await (const blob of blobs) all.push(blob === null ? null : Buffer.from(blob));
  return all;
}

test("the stream is split into blobs correctly, whatever its chunks are", async () => {
  // The bytes have more line breaks and spaces than random bytes, because these separate headers.
  const byte = fc.oneof(fc.constantFrom(10, 0, 32), fc.nat(255));
  const blob = fc.array(byte, { maxLength: 60 }).map((bytes) => Buffer.from(bytes));
  await fc.assert(
    fc.asyncProperty(
      fc.array(blob, { minLength: 1, maxLength: 8 }),
      fc.array(fc.nat(), { maxLength: 40 }),
      fc.nat(60),
      async (blobs, borders, maxBytes) => {
        const { git } = printing(cut(printed(blobs), borders));
        const ids = blobs.map(() => ID);
        const want = blobs.map((each) => (each.length > maxBytes ? null : each));
        expect(await collect(streamBlobs(git, ids, maxBytes))).toEqual(want);
      },
    ),
    { numRuns: 500, seed: 1 },
  );
});

test("chunks may be single bytes", async () => {
  const bytes = printed([Buffer.from("a\nb"), Buffer.alloc(0), Buffer.from("too large"), Buffer.from("c")]);
  const { git, seen } = printing(cut(bytes, [...bytes.keys()]));
  const blobs = await collect(streamBlobs(git, [ID, ID, ID, ID], 5));
  expect(blobs.map((blob) => blob?.toString() ?? null)).toEqual(["a\nb", "", null, "c"]);
  expect(seen).toEqual({ ended: true, stopped: true });
});

describe("an unexpected answer is an error, and stops the process", () => {
  test.each([
    { name: "a missing blob", text: `${ID} missing\n`, message: `expected blob ${ID}, got "${ID} missing"` },
    { name: "a tree", text: `${ID} tree 3\nabc\n`, message: "expected blob" },
    { name: "no answer", text: "", message: "gave fewer answers than requested" },
    { name: "half a header", text: `${ID} bl`, message: "gave fewer answers than requested" },
    { name: "half a blob", text: `${ID} blob 10\nabc`, message: "gave fewer answers than requested" },
    {
      name: "half a blob that is too large",
      text: `${ID} blob 90\nabc`,
      message: "gave fewer answers than requested",
    },
  ])("$name", async ({ text, message }) => {
    const { git, seen } = printing([Buffer.from(text)]);
    await expect(collect(streamBlobs(git, [ID], 50))).rejects.toThrow(message);
    expect(seen.stopped).toBe(true);
  });
});

test("a reader that stops early stops the process", async () => {
  const { git, seen } = printing(cut(printed([Buffer.from("a"), Buffer.from("b")]), [46]));
  for await (const blob of streamBlobs(git, [ID, ID], 5)) {
    expect(blob?.toString()).toBe("a");
    break;
  }
  expect(seen).toEqual({ ended: false, stopped: true });
});

test("without ids, no process is started", async () => {
  const stream = () => {
    throw new Error("started");
  };
  expect(await collect(streamBlobs({ stream } as unknown as Git, [], 5))).toEqual([]);
});

test("real git streams more than a pipe can hold, gives a blob twice, and reports a missing one", async () => {
  using folder = new TempFolder();
  const origin = createOrigin(folder);
  const files = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`${n}.txt`, `${n}\n`.repeat(n * 900)]));
  pushFiles(origin, files);
  const real = createGit({ cwd: origin.bare, env: gitEnv as Record<string, string>, redact: redactWith(undefined) });
  const names = [...Object.keys(files), "3.txt"];
  const ids = names.map((name) => git(origin.bare, ["rev-parse", `main:${name}`]));
  const blobs = await collect(streamBlobs(real, ids, 1 << 20));
  expect(blobs.map(String)).toEqual(names.map((name) => files[name]));
  await expect(collect(streamBlobs(real, [ID], 9))).rejects.toThrow(`got "${ID} missing"`);
  const elsewhere = createGit({ cwd: "/", env: gitEnv as Record<string, string>, redact: redactWith(undefined) });
  await expect(collect(streamBlobs(elsewhere, [ID], 9))).rejects.toThrow(/git cat-file/);
});
