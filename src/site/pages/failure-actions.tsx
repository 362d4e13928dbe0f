import type { FailureRecord } from "../failure-records.ts";
import type { ClusterHead } from "../group-records.ts";
import { issueLink } from "../issue-link.ts";
import { pageLink } from "../page-link.ts";
import type { PageContext } from "../parts/page-context.ts";
import { retryCommand, retryLink } from "../retry-command.ts";

interface ActionsProps {
  failure: FailureRecord;
  cluster: ClusterHead | null;
  context: PageContext;
}

/** Actions for a failure. Actions that the site is not configured for are left out. */
export function FailureActions({ failure, cluster, context: { site, base } }: ActionsProps) {
  const permalink = `${base}${pageLink("failure", { id: failure.id })}`;
  const issue = issueLink({ ...failure, cluster_count: cluster?.count ?? null, permalink }, site);
  return (
    <>
      {issue === null ? null : (
        <a class="button" href={issue} rel="noopener noreferrer">
          File issue
        </a>
      )}
      <RetryActions name={failure.package} site={site} />
    </>
  );
}

/** The workflow that retries the package, and a command for the terminal. */
export function RetryActions({ name, site }: { name: string; site: PageContext["site"] }) {
  const page = retryLink(site);
  const command = retryCommand(name, site);
  return (
    <>
      {page === null ? null : (
        <a class="button" href={page} rel="noopener noreferrer">
          Retry
        </a>
      )}
      {command === null ? null : (
        <button type="button" data-copy={command}>
          Copy retry command
        </button>
      )}
    </>
  );
}

/** The same command as text, for browsers that do not let pages write to the clipboard. */
export function RetryLine({ name, site }: { name: string; site: PageContext["site"] }) {
  const command = retryCommand(name, site);
  return command === null ? null : (
    <p class="small">
      <code>{command}</code>
    </p>
  );
}
