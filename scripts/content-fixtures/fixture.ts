/** What is at a path of a fixture. Files are text or bytes. The others show what content must not contain. */
export type FixtureFile =
  | string
  | Uint8Array
  | { kind: "link"; target: string }
  | { kind: "executable"; text: string }
  /** Git cannot store these, or should not, so only a test creates them. */
  | { kind: "pipe" }
  | { kind: "large"; sizeBytes: number }
  /** A file that only some file systems can have. */
  | { kind: "odd-name"; text: string }
  | { kind: "repository" };

/** The files of a fixture by path, with `/`. */
export type Fixture = Readonly<Record<string, FixtureFile>>;

/** JSON as it is in the fixtures. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
