import type { LinkHosts } from "../safe-link.ts";
import type { SiteConfig } from "../summary.ts";

/** What every part knows of the site. */
export interface PageContext {
  site: SiteConfig;
  hosts: LinkHosts;
  /** Null in files, which are the same whatever commit they are made from. */
  commit: string | null;
  /** The reader's clock; null in files, which hold no ages. */
  nowMs: number | null;
  /** Address of the site with a `/` at its end: as configured, else where it is read; empty if neither is public. */
  base: string;
}

export function createContext(
  site: SiteConfig,
  at: { commit: string | null; nowMs: number | null; base?: string },
): PageContext {
  const server = URL.canParse(site.server_url) ? new URL(site.server_url).host : "";
  return { site, hosts: { server, others: site.link_hosts }, ...at, base: site.url || (at.base ?? "") };
}

/** The repository's own address, or null outside of a workflow. */
export function repositoryUrl({ site }: PageContext): string | null {
  if (site.repository === "" || !/^https?:\/\//.test(site.server_url)) return null;
  return `${site.server_url}/${site.repository.split("/").map(encodeURIComponent).join("/")}`;
}

/** A file, and a line of it, at the commit that was read. */
export function sourceUrl(context: PageContext, file: string, line: number | null = null): string | null {
  const repository = repositoryUrl(context);
  if (repository === null || context.commit === null) return null;
  const path = file.toWellFormed().split("/").map(encodeURIComponent).join("/");
  return `${repository}/blob/${encodeURIComponent(context.commit)}/${path}${line === null ? "" : `#L${line}`}`;
}
