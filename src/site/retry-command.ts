import type { SiteConfig } from "./summary.ts";

/** URL of the workflow that retries one package; null if none is configured. */
export function retryLink(config: SiteConfig): string | null {
  const { repository, retry_workflow: workflow, server_url: server } = config;
  if (workflow === "" || repository === "" || !/^https?:\/\//.test(server)) return null;
  return `${server}/${repository}/actions/workflows/${encodeURIComponent(workflow)}`;
}

/** A command for a POSIX shell; null if no retry is configured, or for a name that is unsafe in a terminal. */
export function retryCommand(packageName: string, config: SiteConfig): string | null {
  const { repository, retry_input: input, retry_workflow: workflow } = config;
  if (
    retryLink(config) === null ||
    input === "" ||
    /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(packageName)
  ) {
    return null;
  }
  const words = [workflow, "--repo", repository, "--raw-field", `${input}=${packageName}`];
  return `gh workflow run ${words.map(quoteWord).join(" ")}`;
}

function quoteWord(word: string): string {
  return /^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
