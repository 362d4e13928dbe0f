import type { LinkHosts } from "../safe-link.ts";
import type { SiteConfig } from "../summary.ts";

/** What every part knows about the site. */
export interface PageContext {
  site: SiteConfig;
  hosts: LinkHosts;
  /** Null for pages that are written to files, because those must not depend on the commit. */
  commit: string | null;
  /** The reader's clock; null for pages that are written to files, which contain no ages. */
  nowMs: number | null;
  /**
   * URL of the site with a trailing `/`: the configured one, otherwise where it is read; empty if neither is public.
   */
  base: string;
}

export function createContext(
  site: SiteConfig,
  at: { commit: string | null; nowMs: number | null; base?: string },
): PageContext {
  const server = URL.canParse(site.server_url) ? new URL(site.server_url).host : "";
  return { site, hosts: { server, others: site.link_hosts }, ...at, base: site.url || (at.base ?? "") };
}

/** The repository's URL; null outside a workflow. */
export function repositoryUrl({ site }: PageContext): string | null {
  if (site.repository === "" || !/^https?:\/\//.test(site.server_url)) return null;
  return `${site.server_url}/${site.repository.split("/").map(encodeURIComponent).join("/")}`;
}

/**
 * The URL of a file, or of a line in it, at the commit that was read; null if the repository or the commit is unknown.
 */
export function sourceUrl(context: PageContext, file: string, line: number | null = null): string | null {
  const repository = repositoryUrl(context);
  if (repository === null || context.commit === null) return null;
  const path = file.toWellFormed().split("/").map(encodeURIComponent).join("/");
  return `${repository}/blob/${encodeURIComponent(context.commit)}/${path}${line === null ? "" : `#L${line}`}`;
}
