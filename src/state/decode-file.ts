import { isAscii, isUtf8 } from "node:buffer";
import type { FileRead } from "../files/file-source.ts";
import type { Problems } from "./problems.ts";

/** The file's text; null, with a problem, if it is unusable. */
export function decodeFile(read: FileRead, problems: Problems): string | null {
  const about = { file: read.path, line: null, entry: null };
  if (read.kind === "missing") {
    // The file was listed a moment ago and has disappeared.
    const reason = "cannot be read (it is gone); expected a readable file";
    problems.add({ ...about, code: "unreadable-file", severity: "error", reason });
    return null;
  }
  if (read.kind === "unusable") {
    problems.add({ ...about, code: read.code, severity: "error", reason: read.reason });
    return null;
  }
  if (isAscii(read.bytes)) return read.bytes.toString("latin1");
  const text = read.bytes.toString("utf8");
  // U+FFFD is rare. If it occurs, the bytes show whether it was written or came from decoding.
  if (text.includes("\ufffd") && !isUtf8(read.bytes)) {
    const reason = "contains bytes that are not UTF-8, read as U+FFFD; expected UTF-8";
    problems.add({ ...about, code: "bad-utf8", severity: "warning", reason });
  }
  return text;
}
