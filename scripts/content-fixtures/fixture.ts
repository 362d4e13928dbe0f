/** Files are text or bytes. The other kinds show what content must not contain. */
export type FixtureFile =
  | string
  | Uint8Array
  | { kind: "link"; target: string }
  | { kind: "executable"; text: string }
  /** Git cannot store these, or should not, so only a test creates them. */
  | { kind: "pipe" }
  | { kind: "large"; sizeBytes: number }
  /** Only some file systems can have such a file. */
  | { kind: "odd-name"; text: string }
  | { kind: "repository" };

export type Fixture = Readonly<Record<string, FixtureFile>>;

export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
