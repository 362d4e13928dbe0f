import type { Git } from "./run-git.ts";

/**
 * False if a web server answers with something that is neither git's protocol nor a list of refs. Git takes an empty or
 * one-line page for a repository without branches.
 */
export async function speaksGit(git: Git, remote: string): Promise<boolean> {
  const { code, stdout, stderr } = await git.run(["ls-remote", "--", remote], { env: { GIT_TRACE_PACKET: "1" } });
  return code !== 0 || stdout.length > 0 || /\bpacket:/.test(stderr);
}
