/** One file, folder or anything else below the root of the content. */
export interface ContentEntry {
  /** Relative to the root of the content, with `/`. */
  path: string;
  /** `repository`: a submodule or a `.git` folder. `special`: a socket, a pipe, a device. */
  kind: "file" | "folder" | "link" | "special" | "repository";
  isExecutable: boolean;
  /** 0 for everything but files. */
  sizeBytes: number;
}

/** Content on disk or in a commit. Links and nested repositories are not followed. */
export interface ContentTree {
  /**
   * Everything below the root at any depth, in any order. Excludes the root itself and the contents of nested
   * repositories.
   */
  entries: readonly ContentEntry[];
  /** The bytes of a file; null if it cannot be read. */
  read(path: string): Promise<Uint8Array | null>;
}
