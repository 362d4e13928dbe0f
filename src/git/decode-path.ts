import { isUtf8 } from "node:buffer";

/**
 * Turns a path from git, which is bytes, into text. If the bytes are not UTF-8, each byte above 127 becomes a lone
 * surrogate (U+DC80 to U+DCFF). UTF-8 never contains lone surrogates, so `encodePath` can restore the bytes.
 */
export function decodePath(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString("utf8");
  return Array.from(bytes, (byte) => String.fromCharCode(byte < 0x80 ? byte : 0xdc00 + byte)).join("");
}

export function encodePath(path: string): Buffer {
  // The low byte of a lone surrogate is the original byte.
  return Buffer.from(path, path.isWellFormed() ? "utf8" : "latin1");
}

/** The path for messages and outputs. Bytes that are not UTF-8 are shown as in git, such as `\351`. */
export function showPath(path: string): string {
  return path.replace(/\p{Surrogate}/gu, (unit) => `\\${(unit.charCodeAt(0) & 0xff).toString(8)}`);
}

/** Splits a NUL-terminated list of paths. */
export function splitPaths(list: Buffer): string[] {
  const paths: string[] = [];
  for (let at = 0; at < list.length; ) {
    const end = list.indexOf(0, at);
    paths.push(decodePath(list.subarray(at, end)));
    at = end + 1;
  }
  return paths;
}

/** Joins paths into a NUL-terminated list. */
export function joinPaths(paths: readonly string[]): Buffer {
  return Buffer.concat(paths.flatMap((path) => [encodePath(path), Buffer.from([0])]));
}
