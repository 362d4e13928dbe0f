/** Reads flow-diagrams.md line by line: its headings and its mermaid blocks. */

import { type DiagramBlock, type Line, parseBlock } from "./parse-block.ts";

export interface Diagrams {
  /** The text of each heading, in the form used to compare titles. */
  headings: ReadonlySet<string>;
  blocks: readonly DiagramBlock[];
  /** Offsets of all fences that are never closed, in any language. */
  unclosed: readonly number[];
}

interface Fence {
  /** Offset in the text. */
  at: number;
  ticks: number;
  info: string;
}

const FENCE = /^[ \t]*(`{3,})([^`]*)$/;
const HEADING = /^ {0,3}#{1,6}(?=[ \t]|$)/;
const CLOSING_HASHES = /(?:^|[ \t])#+$/;
/** A line that turns the text above it into a heading. */
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;

/** Parses the text of a whole file; positions in the result are offsets in the text. Never throws. */
export function parseDiagrams(text: string): Diagrams {
  const lines = splitLines(text);
  const headings = new Set<string>();
  const blocks: DiagramBlock[] = [];
  const unclosed: number[] = [];
  for (let at = 0; at < lines.length; ) {
    const fence = readFence(lines[at] as Line);
    if (fence === null) {
      const heading = readHeading(lines, at++);
      if (heading !== null) headings.add(heading);
      continue;
    }
    const { end, isClosed } = findEnd(lines, at + 1, fence);
    if (!isClosed) unclosed.push(fence.at);
    if (/^mermaid(?:\s|$)/i.test(fence.info)) {
      blocks.push({ at: fence.at, isClosed, ...parseBlock(lines.slice(at + 1, end)) });
    }
    at = isClosed ? end + 1 : end;
  }
  return { headings, blocks, unclosed };
}

/** Converts a title or heading to the form used to compare titles. */
export function comparableTitle(text: string): string {
  return collapse(text).toLowerCase();
}

/** Collapses each run of white space to one space, and trims both ends. */
export function collapse(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const { 0: end, index } of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ text: text.slice(start, index), start });
    start = index + end.length;
  }
  lines.push({ text: text.slice(start), start });
  return lines;
}

function readFence({ text, start }: Line): Fence | null {
  const [, ticks, info] = FENCE.exec(text) ?? [];
  if (ticks === undefined || info === undefined) return null;
  return { at: start + text.indexOf("`"), ticks: ticks.length, info: info.trim() };
}

/**
 * Finds where a block ends: `end` is the index of the line after its content. A fence that names a language cannot
 * close a block. If such a fence comes first, the block was left open. It ends there anyway, so that one mistake does
 * not hide every diagram below it.
 */
function findEnd(lines: readonly Line[], first: number, { ticks }: Fence): { end: number; isClosed: boolean } {
  for (let at = first; at < lines.length; at++) {
    const fence = readFence(lines[at] as Line);
    if (fence !== null && fence.ticks >= ticks) return { end: at, isClosed: fence.info === "" };
  }
  return { end: lines.length, isClosed: false };
}

function readHeading(lines: readonly Line[], at: number): string | null {
  const { text } = lines[at] as Line;
  const match = HEADING.exec(text);
  if (match !== null) return comparableTitle(text.slice(match[0].length).trim().replace(CLOSING_HASHES, ""));
  const below = lines[at + 1]?.text;
  const isText = text.trim() !== "" && !UNDERLINE.test(text);
  return isText && below !== undefined && UNDERLINE.test(below) ? comparableTitle(text) : null;
}
