// Importing the whole client would take much longer.
import { getProxyUrl } from "@actions/http-client/lib/proxy";
import { UserError } from "../errors.ts";

export type ProxyEnv = Readonly<Record<string, string | undefined>>;

export interface NamedProxy {
  /** The variable that names the proxy, such as HTTPS_PROXY. */
  variable: string;
  /** Without credentials. */
  address: string;
}

/** Returns the proxy that the toolkit uses for the address; null for none. Throws a UserError for an unusable proxy. */
export function findProxy(url: string, env: ProxyEnv): NamedProxy | null {
  const address = new URL(url);
  const found = getProxyUrl(address);
  if (found === undefined) return null;
  const { protocol, host } = found;
  const scheme = address.protocol.slice(0, -1);
  const names = [`${scheme}_proxy`, `${scheme.toUpperCase()}_PROXY`];
  const variable = names.find((name) => env[name]) ?? names.join(" or ");
  if (protocol === "http:" || protocol === "https:") return { variable, address: `${protocol}//${host}` };
  throw new UserError(
    `${variable} names a proxy of the kind "${protocol}//". Expected an address such as http://${host}.`,
  );
}
