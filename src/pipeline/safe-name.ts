/** Decides which names and sources are safe in paths, ids and lines of text. */

const MAX_BYTES = 300;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern looks for control characters
const UNSAFE_NAME = /[\\\u0000-\u001f\u007f-\u009f]|\.\.|^\/|\/\//;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern looks for control characters
const UNSAFE_SOURCE = /[\\\u0000-\u001f\u007f-\u009f]|\.\.|^\/|^[^:/]*\/[^:]*:|^[^:]*:\//;

export const SAFE_NAME_FORM = 'a name without "\\", "..", a leading or doubled "/" and control characters';

/** False for a name that could lead out of a folder or break a line. The length is not checked. */
export function isSafeName(name: string): boolean {
  return !UNSAFE_NAME.test(name);
}

/** Checks `ecosystem:identifier` like isSafeName. The identifier may be a URL, with two slashes in a row. */
export function isSafeSource(source: string): boolean {
  return !UNSAFE_SOURCE.test(source);
}

/** True if readers of the state accept a name of this length: at most 300 bytes. */
export function isShortName(name: string): boolean {
  return name.length <= MAX_BYTES / 3 || new TextEncoder().encode(name).length <= MAX_BYTES;
}
