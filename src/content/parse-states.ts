import type { Excerpt, Line } from "./parse-block.ts";
import type { DiagramNode } from "./parse-flowchart.ts";

const ID = /[\p{L}\p{M}\p{N}_.]+/gu;
const NAMED = /^[ \t]*state[ \t]+"([^"]*)"[ \t]+as[ \t]+([^\s{<:]+)/d;
const DESCRIBED = /^[ \t]*([\p{L}\p{M}\p{N}_.]+)[ \t]*:(?!:)[ \t]*(\S.*)$/dsu;
/** Opens a note that spans lines; a note with a colon has its text on the same line. */
const NOTE = /^[ \t]*note[ \t][^:]*$/;
const NOTE_END = /^[ \t]*end[ \t]+note(?![\p{L}\p{M}\p{N}_.])/u;
const OTHER_STATEMENT = /^[ \t]*(?:class|classDef|note|direction|end|style)(?![\p{L}\p{M}\p{N}_.])/u;

/**
 * The states of a state diagram by id. Labels come from `state "label" as id` and `id : label`; if a state has several
 * labels, the first is used. A state without a label shows its id.
 */
export function parseStates(code: readonly Line[]): Map<string, DiagramNode> {
  const states = new Map<string, DiagramNode>();
  const labels = new Map<string, DiagramNode>();
  let isNote = false;
  for (const { text, start } of code) {
    isNote = isNote ? !NOTE_END.test(text) : NOTE.test(text);
    if (isNote) continue;
    const named = NAMED.exec(text);
    const match = named ?? DESCRIBED.exec(text);
    const [id, label] = named === null ? [match?.[1], locate(match, 2)] : [named[2], locate(named, 1)];
    if (id !== undefined && label !== null) {
      if (!labels.has(id)) labels.set(id, { label: label.text, at: start + label.at });
    } else if (!OTHER_STATEMENT.test(text)) {
      // The text after a colon describes the transition.
      for (const { 0: found, index } of text.replace(/(?<!:):(?!:).*$/s, "").matchAll(ID)) {
        if (!states.has(found)) states.set(found, { label: found, at: start + index });
      }
    }
  }
  return new Map([...states, ...labels]);
}

function locate(match: RegExpExecArray | null, group: number): Excerpt | null {
  const [text, span] = [match?.[group], match?.indices?.[group]];
  return text === undefined || span === undefined ? null : { text, at: span[0] };
}
