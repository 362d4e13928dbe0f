/** An address without the password in it. */
export interface SplitAddress {
  url: string;
  /**
   * Value of a header with the user and password from the address; null if there were none, or no header is possible.
   */
  credential: string | null;
  /** What must not be shown: the password in all its forms. */
  secrets: readonly string[];
}

/** Tokens in place of the user name, as some servers accept them. */
const TOKEN = /^(?:gh[a-z]_|github_pat_|glpat-)|^[\w-]{40,}$/;
/** Anything shorter would be found in every text. */
const LEAST_SECRET = 4;

/** Takes user and password out of an address. A user without a password stays, unless it is a token. */
export function splitCredential(address: string): SplitAddress {
  const [, scheme = "", text] = /^([a-z][a-z0-9+.-]*:\/\/)([^/?#]*)@/i.exec(address) ?? [];
  if (text === undefined) return { url: address, credential: null, secrets: [] };
  const [, rawUser = "", rawPassword = ""] = /^([^:]*):?(.*)$/s.exec(text) ?? [];
  const isToken = rawPassword === "" && TOKEN.test(rawUser);
  if (rawPassword === "" && !isToken) return { url: address, credential: null, secrets: [] };
  const rest = address.slice(scheme.length + text.length + 1);
  const isWeb = /^https?:/i.test(scheme);
  // ssh takes a user from an address, but no password.
  const url = isWeb || isToken ? `${scheme}${rest}` : `${scheme}${rawUser}@${rest}`;
  const [user, password] = [decode(rawUser), decode(rawPassword)];
  const credential = Buffer.from(`${user}:${password}`).toString("base64");
  // GitHub takes a token as the user name with any password, such as x-oauth-basic.
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
