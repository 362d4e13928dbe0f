import type { Git } from "../git/run-git.ts";

type Waiting = { path: string; resolve: (bytes: Buffer | null) => void; reject: (error: unknown) => void };

/** Reads files of one commit; reads asked for together are answered by one git process. */
export function createPublishedReader(git: Git, commit: string | null): (path: string) => Promise<Buffer | null> {
  let waiting: Waiting[] = [];
  async function answer(): Promise<void> {
    const batch = waiting;
    waiting = [];
    try {
      const input = batch.map(({ path }) => `${commit}:${path}\n`).join("");
      const { stdout } = await git.run(["cat-file", "--batch"], { input });
      const blobs = splitBatch(stdout, batch.length);
      for (const [index, { resolve }] of batch.entries()) resolve(blobs[index] ?? null);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
  return async (path) => {
    if (commit === null) return null;
    // The batch protocol is made of lines; a name with a line end in it is asked for on its own.
    if (/[\n\r]/.test(path)) return await readOne(git, `${commit}:${path}`);
    return await new Promise((resolve, reject) => {
      if (waiting.push({ path, resolve, reject }) === 1) setImmediate(() => void answer());
    });
  };
}

async function readOne(git: Git, name: string): Promise<Buffer | null> {
  const { code, stdout } = await git.run(["cat-file", "blob", name]);
  return code === 0 ? stdout : null;
}

/** `<id> <type> <size>` line, bytes, line end; or a line that ends in `missing`. */
function splitBatch(output: Buffer, count: number): (Buffer | null)[] {
  const blobs: (Buffer | null)[] = [];
  let offset = 0;
  while (blobs.length < count) {
    const end = output.indexOf(10, offset);
    if (end < 0) throw new Error("git cat-file answered less than it was asked");
    const header = /^[0-9a-f]{40,} (\w+) (\d+)$/.exec(output.toString("utf8", offset, end));
    offset = end + 1;
    if (header === null) {
      blobs.push(null);
      continue;
    }
    const next = offset + Number(header[2]);
    blobs.push(header[1] === "blob" ? output.subarray(offset, next) : null);
    offset = next + 1;
  }
  return blobs;
}
