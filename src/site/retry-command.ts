import type { SiteConfig } from "./summary.ts";

/** Page of the workflow that tries one package again; null where none is configured. */
export function retryLink(config: SiteConfig): string | null {
  const { repository, retry_workflow: workflow, server_url: server } = config;
  if (workflow === "" || repository === "" || !/^https?:\/\//.test(server)) return null;
  return `${server}/${repository}/actions/workflows/${encodeURIComponent(workflow)}`;
}

/** A line for a POSIX shell; null where no retry is configured, or for a name that no terminal should be given. */
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
