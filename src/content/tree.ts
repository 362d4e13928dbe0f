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

/** Content as it is on disk or in a commit. Nothing in it is followed: neither links nor nested repositories. */
export interface ContentTree {
  /** Everything below the root at any depth, in any order; not the root itself, and nothing inside a repository. */
  entries: readonly ContentEntry[];
  /** The bytes of a file; null if it cannot be read. */
  read(path: string): Promise<Uint8Array | null>;
}
