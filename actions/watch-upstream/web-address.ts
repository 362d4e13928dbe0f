/** The web page that compares two upstream commits; null if the address has no such page. */
export function compareUrl(upstream: string, base: string, head: string): string | null {
  const page = webAddress(upstream);
  return page === null ? null : `${page}/compare/${base.slice(0, 12)}...${head.slice(0, 12)}`;
}

/** The repository's web page; null for a path. Servers other than GitHub have different pages. */
function webAddress(upstream: string): string | null {
  const [, host, place] =
    /^(?:https?:\/\/|ssh:\/\/)(?:[^/@]*@)?([^/:]+(?::\d+)?)\/(.+)$/i.exec(upstream) ??
    /^(?:[^/@:]+@)?([^/:]+):([^/].*)$/.exec(upstream) ??
    [];
  const [, name] = /^([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(place ?? "") ?? [];
  if (host === undefined || name === undefined || !/(?:^|\.)(?:github\.com|ghe\.com)$/i.test(host)) return null;
  return `https://${host}/${name}`;
}
