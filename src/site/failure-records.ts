/**
 * Failures as data files hold them and pages show them. In these and all other records times are RFC 3339 in UTC; null is "not
 * recorded"; no field holds an age; names are those of dashboard.json wherever a field says the same.
 */

/** What a list of failures shows of one; `message` is cut, see `message_cut`. */
export interface FailureRow {
  id: string;
  package: string;
  ecosystem: string;
  category: string;
  subcategory: string | null;
  /** At most 2 KB of it in data pages, 200 bytes in the summary. */
  message: string | null;
  /** True if `message` is not the whole one. */
  message_cut: boolean;
  platform: string | null;
  exit_code: number | null;
  attempt: number;
  timestamp: string | null;
  batch_id: string | null;
  run_id: string | null;
  cluster: string;
}

/** A whole failure: one line of a page of failures. What changes later stands in package and cluster shards. */
export interface FailureRecord extends FailureRow {
  source: string;
  recorded_category: string;
  subcategory_from: "recorded" | "tag" | "message" | "exit_code" | null;
  platform_group: string | null;
  blocked_by: readonly string[];
  run_join: "batch_id" | "workflow_run" | "inferred" | "none";
  workflow_run_url: string | null;
  /** Whole message as a text file, where `message_cut`. */
  message_text: TextFile | null;
  /** `head` and `tail` are what the page shows before the file is asked for. If `head` is all of it, `tail` is empty and there is no file. */
  output: (TextFile & { head: string; tail: string; truncated: boolean }) | null;
  /** Where the record stands in the state. */
  file: string;
  line: number;
}

/** `data/output/<hash>.txt` by outputPath(hash). */
export interface TextFile {
  hash: string;
  /** Bytes of UTF-8. */
  size_bytes: number;
}

/** One attempt in the history of a package. */
export interface AttemptRow {
  id: string;
  timestamp: string | null;
  category: string;
  subcategory: string | null;
  /** 80 bytes of it. */
  message: string | null;
  platform: string | null;
  exit_code: number | null;
  attempt: number;
}
