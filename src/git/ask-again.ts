import type { Git } from "./run-git.ts";

/**
 * Asks the remote for its branches. `page`: a web page answered instead of git. Git mistakes an empty or one-line page
 * for a repository without branches.
 */
export async function askAgain(git: Git, remote: string): Promise<"page" | { branches: string[] }> {
  const { code, stdout, stderr } = await git.run(["ls-remote", "--", remote], { env: { GIT_TRACE_PACKET: "1" } });
  const branches = [...stdout.toString().matchAll(/\trefs\/heads\/(.*)$/gm)].map(([, name]) => name as string);
  return code !== 0 || stdout.length > 0 || /\bpacket:/.test(stderr) ? { branches } : "page";
}
