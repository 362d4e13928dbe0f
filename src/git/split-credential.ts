/** An address without the password in it. */
export interface SplitAddress {
  url: string;
  /**
   * The user and password of an http(s) address, encoded for a header; null if the address has no password or token.
   */
  credential: string | null;
  /** Every form of the password, to hide in messages. */
  secrets: readonly string[];
}

/** Some servers accept these tokens in place of a user name. */
const TOKEN = /^(?:gh[a-z]_|github_pat_|glpat-)|^[\w-]{40,}$/;
/** Shorter values would match in any text. */
const LEAST_SECRET = 4;

/** Removes the user and password from an address. Keeps a user without a password, unless the user is a token. */
export function splitCredential(address: string): SplitAddress {
  const [, scheme = "", text] = /^([a-z][a-z0-9+.-]*:\/\/)([^/?#]*)@/i.exec(address) ?? [];
  if (text === undefined) return { url: address, credential: null, secrets: [] };
  const [, rawUser = "", rawPassword = ""] = /^([^:]*):?(.*)$/s.exec(text) ?? [];
  const isToken = rawPassword === "" && TOKEN.test(rawUser);
  if (rawPassword === "" && !isToken) return { url: address, credential: null, secrets: [] };
  const rest = address.slice(scheme.length + text.length + 1);
  const isWeb = /^https?:/i.test(scheme);
  // ssh uses the user in an address, but not a password.
  const url = isWeb || isToken ? `${scheme}${rest}` : `${scheme}${rawUser}@${rest}`;
  const [user, password] = [decode(rawUser), decode(rawPassword)];
  const credential = Buffer.from(`${user}:${password}`).toString("base64");
  // GitHub accepts a token as the user name with any password, such as x-oauth-basic.
  const users = TOKEN.test(rawUser) ? [rawUser, user] : [];
  const secrets = [...new Set([credential, ...users, rawPassword, password])];
  return {
    url,
    credential: isWeb ? credential : null,
    secrets: secrets.filter(({ length }) => length >= LEAST_SECRET),
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
