import type { Mirror } from "../../src/git/mirror.ts";

/** The committer date of a commit; null if the mirror does not have it. Dates before 1970 become 1970. */
export async function readCommitDate({ git }: Mirror, commit: string): Promise<Date | null> {
  const { code, stdout } = await git.run(["cat-file", "commit", commit]);
  const [, seconds] = /^committer .* (-?\d+) [+-]\d+$/m.exec(stdout.toString("latin1")) ?? [];
  if (code !== 0 || seconds === undefined) return null;
  return new Date(Math.min(Math.max(Number(seconds), 0), LAST_SECOND) * 1000);
}

/** The end of the year 9999. Later years have more than four digits. */
const LAST_SECOND = 253_402_300_799;
