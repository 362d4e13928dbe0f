/** Hosts that data may link to. */
export interface LinkHosts {
  /** Host of the repository's server, such as `github.com`, with its port if it has one. */
  server: string;
  others: readonly string[];
}

const SCHEME = /^https?:\/\//i;
/** White space, control characters and backslashes. URL parsers remove or replace them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to refuse
const CONFUSING = /[\s\u0000-\u001f\u007f-\u009f\\\ufeff]/u;

/**
 * The normalized URL if it is safe to link to: http or https, a known host, no user name or password. Otherwise null.
 * Every `href` and `src` made from data comes from here or from pageLink.
 */
export function safeLink(text: string | null, hosts: LinkHosts): string | null {
  if (text === null || !SCHEME.test(text) || CONFUSING.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== "https:" && url.protocol !== "http:") return null;
  if (url.username !== "" || url.password !== "" || /^[^/]*\/\/[^/?#]*@/.test(text)) return null;
  const isKnown = [hosts.server, ...hosts.others].some((host) => host.toLowerCase() === url.host);
  return isKnown ? url.href : null;
}
