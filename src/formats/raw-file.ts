/** One decoded JSON value of a state file, before anything is known of its form. */
export interface RawValue {
  value: unknown;
  /** 1-based line of its first byte. */
  line: number;
  /** True if it stands on one line with nothing but white space beside it. */
  ownsLine: boolean;
}

/** A state file as the single pass over the state hands it on: every value that could be decoded. */
export interface RawFile {
  /** Relative to the root, with `/`. */
  file: string;
  /** Last part of `file`. */
  name: string;
  values: RawValue[];
  /** True if some stretch of the file was not JSON, or a list, whose elements count as values that own no line. */
  isBroken: boolean;
  /** UTF-8 bytes of the longest line, without its line end. Lines under 16,384 characters may count as 0. */
  longestLineBytes: number;
  /** It starts with a byte order mark, which was left out. */
  hasMark?: true;
}
