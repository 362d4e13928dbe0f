/** Logs what a program prints: cleaned, without secrets, in a file that only this user can read. */

import { closeSync, constants, openSync, writeSync } from "node:fs";
import { StringDecoder } from "node:string_decoder";
import { cleanLogLine } from "../../src/text/clean.ts";
import { cutStart } from "../../src/text/fit.ts";
import { openRedactor } from "../../src/text/redact-line.ts";
import { openStreamRedactor } from "../../src/text/redact-stream.ts";
import { escapeCommands } from "../../src/text/workflow-commands.ts";

const TAIL_LINES = 200;
const TAIL_BYTES = 65_536;
/** How many characters of the log's end to keep in memory, before they are cut to the last lines. */
const KEPT = 4 * TAIL_BYTES;
/** Longer lines are written in pieces. */
const MAX_LINE = 16_384;
/** How long an escape sequence may be. An incomplete one waits for the next piece. */
const MAX_ESCAPE = 64;
/** Matches anything but printable ASCII, tabs and line feeds. A quick check, because there may be 50 MB. */
const NEEDS_CLEANING = /[^\t\n -~]/;

export interface OutputLog {
  /** Takes bytes of one of the program's outputs as they arrive. */
  write(output: "stdout" | "stderr", bytes: Buffer): void;
  /**
   * Writes what was held back and closes the file. Returns the last lines. They are safe to print, because the runner
   * takes none of them for a command.
   */
  close(): string[];
}

/** Appends to the file. The file must not be a link, because the program could have created one there. */
export function openOutputLog(file: string, secrets: readonly string[]): OutputLog {
  const { O_APPEND, O_CREAT, O_NOFOLLOW, O_WRONLY } = constants;
  const descriptor = openSync(file, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW, 0o600);
  const redactor = openStreamRedactor(secrets);
  const outputs = { stdout: openOutput(), stderr: openOutput() };
  let kept = "";
  const put = (text: string) => {
    if (text === "") return;
    writeSync(descriptor, text);
    kept = (kept + text).slice(-KEPT);
  };
  return {
    write: (output, bytes) => put(redactor.push(outputs[output].push(bytes))),
    close() {
      try {
        put(redactor.push(outputs.stdout.end() + outputs.stderr.end()) + redactor.end());
      } finally {
        closeSync(descriptor);
      }
      return listLastLines(kept);
    },
  };
}

/** Turns bytes into clean lines without escape sequences and invisible characters. Each line ends with `\n`. */
function openOutput(): { push(bytes: Buffer): string; end(): string } {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  return {
    push(bytes) {
      rest += decoder.write(bytes);
      const end = findCut(rest);
      const lines = rest.slice(0, end);
      rest = rest.slice(end);
      return cleanLines(lines);
    },
    end() {
      const last = cleanLines(rest + decoder.end());
      rest = "";
      return last === "" || last.endsWith("\n") ? last : `${last}\n`;
    },
  };
}

function cleanLines(text: string): string {
  if (!NEEDS_CLEANING.test(text)) return text;
  return text
    .split(/\r\n?|\n/)
    .map((line) => (NEEDS_CLEANING.test(line) ? cleanLogLine(line) : line))
    .join("\n");
}

/**
 * The position after the last whole line. In a very long line, the position before an escape sequence that may be
 * incomplete.
 */
function findCut(text: string): number {
  // A carriage return at the very end may be half of a line break.
  const length = text.endsWith("\r") ? text.length - 1 : text.length;
  const end = Math.max(text.lastIndexOf("\n"), text.slice(0, length).lastIndexOf("\r")) + 1;
  if (length - end <= MAX_LINE) return end;
  const sequence = text.lastIndexOf("\u001b");
  return sequence > length - MAX_ESCAPE ? sequence : length;
}

function listLastLines(text: string): string[] {
  const lines = text.replace(/\n$/, "").split("\n").map(openRedactor()).map(escapeCommands);
  const tail = cutStart(lines.slice(-TAIL_LINES).join("\n"), TAIL_BYTES);
  return tail === "" ? [] : tail.split("\n");
}
