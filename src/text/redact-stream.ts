/** Removes secrets from text that arrives in pieces, even if a secret is split between pieces or by line breaks. */

import { listSecretForms } from "./secret-forms.ts";

const HIDDEN = "***";
/**
 * Inside a secret, this many characters of white space in a row are ignored. Base64 is printed in lines, and logs
 * indent them.
 */
const MAX_SPACE = 8;
/** The most characters that are held back for one long match. A secret such as `aaaa` could match without end. */
const MAX_HELD = 65_536;

export interface StreamRedactor {
  /** Returns the text so far that can no longer be part of a secret. */
  push(text: string): string;
  /** Returns the rest. */
  end(): string;
}

interface Range {
  from: number;
  to: number;
}

/** Replaces every form of these secrets with `***`. */
export function openStreamRedactor(secrets: readonly string[]): StreamRedactor {
  const forms = listSecretForms(secrets);
  const longest = forms[0]?.length ?? 0;
  let held = "";

  function take(text: string, isEnd: boolean): string {
    held += text;
    if (longest === 0) return flush(held.length, []);
    const { dense, places } = removeSpaces(held);
    const ranges = findRanges(forms, dense, places);
    if (isEnd) return flush(held.length, ranges);
    const last = dense.length - (longest - 1);
    if (last <= 0) return "";
    let cut = places[last] ?? held.length;
    const crossing = ranges.find(({ from, to }) => from < cut && to > cut);
    if (crossing !== undefined) cut = held.length > Math.max(MAX_HELD, 4 * longest) ? crossing.to : crossing.from;
    return flush(cut, ranges);
  }

  function flush(cut: number, ranges: readonly Range[]): string {
    const shown = hide(held.slice(0, cut), ranges);
    held = held.slice(cut);
    return shown;
  }

  return { push: (text) => take(text, false), end: () => take("", true) };
}

/** Replaces every form of these secrets in a whole text. */
export function redactForms(text: string, secrets: readonly string[]): string {
  const redactor = openStreamRedactor(secrets);
  return redactor.push(text) + redactor.end();
}

/**
 * Removes white space, but at most MAX_SPACE characters in a row. `places` has the original position of each character
 * that is left.
 */
function removeSpaces(text: string): { dense: string; places: Uint32Array } {
  const places = new Uint32Array(text.length);
  let dense = "";
  let start = 0;
  let kept = 0;
  let space = 0;
  for (let at = 0; at < text.length; at++) {
    space = isSpace(text.charCodeAt(at)) ? space + 1 : 0;
    if (space > 0 && space <= MAX_SPACE) {
      dense += text.slice(start, at);
      start = at + 1;
    } else places[kept++] = at;
  }
  return { dense: dense + text.slice(start), places: places.subarray(0, kept) };
}

/** Blank, tab and line breaks. */
function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** In order, with overlapping ranges merged. */
function findRanges(forms: readonly string[], dense: string, places: Uint32Array): Range[] {
  const found = forms.flatMap((form) => findForm(form, dense));
  found.sort((a, b) => a.from - b.from || a.to - b.to);
  const merged: Range[] = [];
  for (const { from, to } of found) addRange(merged, from, to);
  return merged.map(({ from, to }) => ({ from: places[from] as number, to: (places[to - 1] as number) + 1 }));
}

function findForm(form: string, dense: string): Range[] {
  const found: Range[] = [];
  for (let at = dense.indexOf(form); at >= 0; at = dense.indexOf(form, at + 1)) addRange(found, at, at + form.length);
  return found;
}

/** Extends the last range if this one begins inside it. */
function addRange(ranges: Range[], from: number, to: number): void {
  const last = ranges.at(-1);
  if (last !== undefined && from < last.to) last.to = Math.max(last.to, to);
  else ranges.push({ from, to });
}

/** Ranges that begin after the text are left for later. */
function hide(text: string, ranges: readonly Range[]): string {
  let shown = "";
  let done = 0;
  for (const { from, to } of ranges) {
    if (from >= text.length) break;
    shown += text.slice(done, from) + HIDDEN;
    done = to;
  }
  return shown + text.slice(done);
}
