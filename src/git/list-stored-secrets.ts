import type { Setting } from "./git-environment.ts";
import { splitCredential } from "./split-credential.ts";

const SECRET_HEADER = /auth|cookie|token|key|secret|passw|credential/i;
const SCHEME = /^(?:basic|bearer|token|negotiate) +/i;
/** Shorter values would match in any text. */
const LEAST_SECRET = 4;

/**
 * Lists the secrets in git's settings, in every form in which the settings contain them. Stored headers, addresses and
 * credential helpers may contain secrets.
 */
export function listStoredSecrets(settings: readonly Setting[]): string[] {
  const found = settings.flatMap(([key, value]) => {
    if (/\.extraheader$/i.test(key)) return splitHeader(value);
    if (/^credential\./i.test(key))
      return [...value.matchAll(/password=["']?([^\s"';$]+)/gi)].map(([, text = ""]) => text);
    // In `url.<address>.insteadOf`, the key contains the address.
    const [, section = ""] = /^[^.]+\.(.+)\.[^.]+$/s.exec(key) ?? [];
    return [...splitCredential(section).secrets, ...splitCredential(value).secrets];
  });
  return [...new Set(found)].filter(({ length }) => length >= LEAST_SECRET);
}

function splitHeader(header: string): readonly string[] {
  const [, name = "", text = ""] = /^([^:]*):\s*(.*)$/s.exec(header) ?? [];
  if (!SECRET_HEADER.test(name)) return [];
  const value = text.trim().replace(SCHEME, "");
  const [, user, password] = /^([^:]*):(.*)$/s.exec(Buffer.from(value, "base64").toString()) ?? [];
  if (!/^basic /i.test(text) || user === undefined || password === undefined) return [value];
  const { secrets } = splitCredential(`https://${encodeURIComponent(user)}:${encodeURIComponent(password)}@host`);
  return [value, ...secrets];
}
