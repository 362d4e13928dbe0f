/**
 * Failures as data files store them and pages show them. In all records times are RFC 3339 in UTC, null means "not
 * recorded", and no field is an age. Names match dashboard.json wherever a field means the same.
 */

/** The part of a failure that a list shows. `message` is cut, see `message_cut`. */
export interface FailureRow {
  id: string;
  package: string;
  ecosystem: string;
  category: string;
  subcategory: string | null;
  /** At most 2 KB in data pages, and one line of at most 120 bytes in the summary. */
  message: string | null;
  /** True if `message` is not complete. */
  message_cut: boolean;
  platform: string | null;
  exit_code: number | null;
  attempt: number;
  timestamp: string | null;
  batch_id: string | null;
  run_id: string | null;
  cluster: string;
}

/** A whole failure: one line of a page of failures. Facts that change later are in package and cluster shards. */
export interface FailureRecord extends FailureRow {
  source: string;
  recorded_category: string;
  subcategory_from: "recorded" | "tag" | "message" | "exit_code" | null;
  platform_group: string | null;
  blocked_by: readonly string[];
  run_join: "batch_id" | "workflow_run" | "inferred" | "none";
  workflow_run_url: string | null;
  /** The whole message as a text file, if `message_cut`. */
  message_text: TextFile | null;
  /**
   * `head` and `tail` are what the page shows before the file is loaded. If `head` is the whole output, `tail` is empty
   * and there is no file.
   */
  output: (TextFile & { head: string; tail: string; truncated: boolean }) | null;
  /** Position of the record in the state. */
  file: string;
  line: number;
}

/** A text that is stored as `data/output/<hash>.txt`, see outputPath. */
export interface TextFile {
  hash: string;
  /** Bytes of UTF-8. */
  size_bytes: number;
}

/** One attempt in a package's history. */
export interface AttemptRow {
  id: string;
  timestamp: string | null;
  category: string;
  subcategory: string | null;
  /** The most informative line of the message, at most 80 bytes. */
  message: string | null;
  platform: string | null;
  exit_code: number | null;
  attempt: number;
}
