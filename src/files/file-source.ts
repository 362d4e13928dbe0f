/** Read-only files of a commit or a folder, for reading state. */

/** Why an existing file or folder is unusable. */
export interface Unusable {
  kind: "unusable";
  code: "unreadable-file" | "file-too-large";
  /** Follows the path in a sentence. */
  reason: string;
}

export type Listing =
  /** Names of everything in the folder, in bytewise order. */
  { kind: "folder"; names: readonly string[] } | { kind: "file" } | { kind: "missing" } | Unusable;

export type FileRead = { path: string } & ({ kind: "bytes"; bytes: Buffer } | { kind: "missing" } | Unusable);

export interface FileSource {
  /** For messages: `commit 1a2b3c4d5e`, `the working directory`. */
  place: string;
  /** Null for a folder on disk. */
  commit: string | null;
  list(path: string): Promise<Listing>;
  /** In the requested order. The bytes are valid only until the next file is requested. */
  read(paths: readonly string[]): Iterable<FileRead> | AsyncIterable<FileRead>;
}

export const MAX_FILE_BYTES = 256 * 1024 * 1024;

/** The wording of each reason, the same for every source of files. */
export const UNUSABLE = {
  folder: unreadable("is a folder; expected a file"),
  special: unreadable("is neither a file nor a folder; expected a file"),
  notFolder: unreadable("is not a folder; expected a folder of files"),
  fileOutside: unreadable("is a symbolic link that leads out of the root; expected a file inside"),
  folderOutside: unreadable("leads out of the root; expected a folder inside"),
  brokenLink: unreadable("cannot be read (a link that leads nowhere); expected a readable file"),
  tooLarge: {
    kind: "unusable",
    code: "file-too-large",
    reason: `has more than ${MAX_FILE_BYTES} bytes, the limit for one file`,
  },
} as const satisfies Record<string, Unusable>;

export function unreadable(reason: string): Unusable {
  return { kind: "unusable", code: "unreadable-file", reason };
}
