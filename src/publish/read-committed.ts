import { UserError } from "../errors.ts";
import { streamBlobs } from "../git/blobs.ts";
import { describeClone } from "../git/clone.ts";
import { findGit } from "../git/find-git.ts";
import { openPrivateRepository } from "../git/private-repository.ts";
import { resolveRemote } from "../git/remote.ts";
import { listEntries } from "../git/tree.ts";
import { openBlobs } from "../github/blobs.ts";
import { connectRepository } from "../github/connect-repository.ts";
import { openTrees } from "../github/trees.ts";
import type { Runtime } from "../kit/runtime.ts";
import { orRefused } from "./api-refusal.ts";

interface CommittedFile {
  /** The path from the root of the repository. */
  path: string;
  /** The values of the inputs `remote` and `token`. */
  remote: string;
  token: string | undefined;
}

/**
 * Reads a file from the workflow's commit if the job has no checkout. Null if there is a checkout, no workflow, or no
 * such file.
 */
async function readCommitted(file: CommittedFile, runtime: Runtime): Promise<Buffer | null> {
  const { env, cwd } = runtime;
  const commit = env.GITHUB_SHA;
  if (!commit) return null;
  if ((await findGit(env, cwd)).kind !== "usable") return readByApi(file, commit, runtime);
  if ((await describeClone(cwd, env)) !== null) return null;
  const { token } = file;
  const place = { clone: null, directory: cwd, trusted: [], token, env };
  const remote = await resolveRemote({ ...place, name: file.remote });
  const repository = await openPrivateRepository({ ...place, remote, isBlobless: true });
  try {
    const refusal = await repository.fetchCommit(commit);
    if (refusal !== null) throw unread(file.path, commit, refusal.said);
    const [entry] = await listEntries(repository.git, commit, [file.path]);
    if (entry === undefined || !entry.mode.startsWith("100")) return null;
    const missing = await repository.fetchBlobs([entry.id], [entry.id]);
    if (missing !== null && missing !== "again") throw unread(file.path, commit, missing.said);
    for await (const bytes of streamBlobs(repository.git, [entry.id], 1_000_000)) return bytes;
    return null;
  } finally {
    await repository.remove();
  }
}

/** Reads a configuration file with readCommitted, given an action's raw inputs. */
export async function readCommittedConfig(
  path: string,
  { remote = "", token }: Readonly<Record<string, string | undefined>>,
  runtime: Runtime,
): Promise<string | null> {
  return (await readCommitted({ path, remote, token }, runtime))?.toString("utf8") ?? null;
}

/** Reads the file through the API, if there is no git. */
async function readByApi({ path, token }: CommittedFile, commit: string, runtime: Runtime): Promise<Buffer | null> {
  const repository = await connectRepository(runtime, { token });
  const answer = await orRefused(async () => {
    const trees = openTrees(repository);
    const entry = await trees.find(await trees.ofCommit(commit), path);
    if (entry === null || entry.path !== path || !entry.mode.startsWith("100")) return null;
    return (await openBlobs(repository).read([entry.id]))[0] ?? null;
  });
  if (answer === null || Buffer.isBuffer(answer)) return answer;
  throw unread(path, commit, answer.said);
}

function unread(path: string, commit: string, said: readonly string[]): UserError {
  return new UserError(
    `"${path}" of commit ${commit.slice(0, 10)} could not be read: ${said.at(-1) ?? "no answer"}. Check that the remote can be reached and that the token may read the repository, or set \`config\` to nothing.`,
  );
}
