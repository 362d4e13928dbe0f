import { CommitSha } from "../../src/formats/watch-state.ts";
import type { Git } from "../../src/git/run-git.ts";

/** The most advanced upstream head is in one of the newest commits. */
const MAX_COMMITS = 50;

/** Upstream heads that a branch's commits contain according to our trailers, oldest first. */
export async function readMergedHeads(
  git: Git,
  { branch, name }: { branch: string; name: string },
): Promise<CommitSha[]> {
  const trailers = ["Pipekeeper-Watch", "Upstream-Range"].map(
    (key) => `%(trailers:key=${key},valueonly,separator=%x20)`,
  );
  const text = await git.text([
    ...["log", `--max-count=${MAX_COMMITS}`, "--fixed-strings", `--grep=Pipekeeper-Watch: ${name}`],
    ...[`--format=${trailers.join("%x00")}`, "--end-of-options", branch],
  ]);
  const heads = text.split("\n").flatMap((line) => {
    const [watch, range = ""] = line.split("\0");
    const head = range.split("..")[1];
    return watch === name && CommitSha.safeParse(head).success ? [head as CommitSha] : [];
  });
  return heads.reverse();
}
