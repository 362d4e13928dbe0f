import type { Git } from "./run-git.ts";

/**
 * Yields each blob in the order of the ids, or null for a blob larger than `maxBytes`. Each content is valid only until
 * the next one is read.
 */
export async function* streamBlobs(git: Git, ids: readonly string[], maxBytes: number): AsyncGenerator<Buffer | null> {
  if (ids.length === 0) return;
  const bytes = new ByteReader(
    git.stream(["cat-file", "--batch", "--buffer"], { input: ids.map((id) => `${id}\n`).join("") }),
  );
  try {
    for (const id of ids) {
      // Await only if needed: the next blob has usually been read together with the last one.
      const header = bytes.nextLine() ?? (await bytes.readLine());
      const [, size] = /^[0-9a-f]+ blob (\d+)$/.exec(header) ?? [];
      if (size === undefined) throw new Error(`git cat-file: expected blob ${id}, got "${header.slice(0, 200)}"`);
      if (Number(size) > maxBytes) {
        await bytes.skip(Number(size) + 1);
        yield null;
      } else {
        const content = bytes.next(Number(size) + 1) ?? (await bytes.read(Number(size) + 1));
        yield content.subarray(0, -1);
      }
    }
    await bytes.end();
  } finally {
    await bytes.close();
  }
}

class ByteReader {
  readonly #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(chunks: AsyncIterable<Buffer>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** Takes a line from the buffer; null if its end has not arrived yet. */
  nextLine(): string | null {
    const end = this.#rest.indexOf(10);
    return end < 0 ? null : (this.next(end + 1)?.toString("latin1", 0, end) ?? null);
  }

  /** Takes `length` bytes from the buffer; null if not all of them have arrived yet. */
  next(length: number): Buffer | null {
    if (this.#rest.length < length) return null;
    const taken = this.#rest.subarray(0, length);
    this.#rest = this.#rest.subarray(length);
    return taken;
  }

  async readLine(): Promise<string> {
    for (;;) {
      const line = this.nextLine();
      if (line !== null) return line;
      await this.#more();
    }
  }

  async read(length: number): Promise<Buffer> {
    if (this.#rest.length < length) await this.#collect(length);
    return this.next(length) as Buffer;
  }

  async skip(length: number): Promise<void> {
    let left = length;
    while (left > this.#rest.length) {
      left -= this.#rest.length;
      this.#rest = Buffer.alloc(0);
      await this.#more();
    }
    await this.read(left);
  }

  /** Waits for the process to end, and throws if it failed. */
  async end(): Promise<void> {
    await this.#chunks.next();
  }

  /** Stops the process if it is still running. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  async #collect(length: number): Promise<void> {
    const parts = [this.#rest];
    let have = this.#rest.length;
    while (have < length) {
      const chunk = await this.#next();
      parts.push(chunk);
      have += chunk.length;
    }
    this.#rest = Buffer.concat(parts);
  }

  async #more(): Promise<void> {
    const chunk = await this.#next();
    this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
  }

  async #next(): Promise<Buffer> {
    const { done, value } = await this.#chunks.next();
    if (done) throw new Error("git cat-file gave fewer answers than requested");
    return value;
  }
}
