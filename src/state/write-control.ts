import { UserError } from "../errors.ts";
import { checkStrict } from "../formats/check-strict.ts";
import { Breaker, Control, type RecordedBreaker, type RecordedControl } from "../formats/control.ts";
import { joinMembers, layOut, type Members, printValue, splitMembers } from "./kept-json.ts";
import { Problems } from "./problems.ts";
import { readControl } from "./read-control.ts";
import { readJsonDocument } from "./read-json-stream.ts";

const CONTROL_KEYS = Object.keys(Control.shape);
const BREAKER_KEYS = Object.keys(Breaker.shape);
const FIELDS = CONTROL_KEYS.slice(0, 7) as (keyof Omit<RecordedControl, "breakers">)[];
const BUDGET = '{"macos_minutes_used":0,"linux_minutes_used":0,"week_start":"","sampling_active":false}';

/**
 * The control file's new text. `text` is its old content, or null if there is no file. Unchanged parts and unknown keys
 * keep their text. Throws a UserError instead of rewriting a file that is not a JSON object.
 */
export function writeControl(file: string, text: string | null, control: RecordedControl): string {
  const content = text?.replace(/^\ufeff/, "") ?? null;
  const before = content === null ? null : readControl(readJsonDocument(file, content, new Problems()), new Problems());
  if (content !== null && before === null) {
    throw new UserError(`"${file}" is not a JSON object, so it is not rewritten. Fix it by hand or remove it.`);
  }
  const members: Members = content === null ? new Map([["budget", BUDGET]]) : splitMembers(content);
  for (const field of FIELDS) {
    const value = control[field];
    const hasField = members.has(field) && before !== null;
    if (hasField && JSON.stringify(before[field]) === JSON.stringify(value)) continue;
    checkStrict(Control.shape[field], value ?? "", `control ${field}`);
    members.set(field, printValue(value ?? "", field));
  }
  const old = members.get("circuit_breaker");
  const breakers: Members = old?.startsWith("{") ? splitMembers(old) : new Map();
  for (const [ecosystem, breaker] of control.breakers) {
    const known = before?.breakers.get(ecosystem);
    breakers.set(ecosystem, rewriteBreaker(breakers.get(ecosystem), known, breaker));
  }
  members.set("circuit_breaker", joinMembers(breakers, []));
  return `${layOut(joinMembers(members, CONTROL_KEYS), "indented")}\n`;
}

function rewriteBreaker(text: string | undefined, known: RecordedBreaker | undefined, next: RecordedBreaker): string {
  const members: Members = text?.startsWith("{") ? splitMembers(text) : new Map();
  const closes = next.state === "closed" && known?.state !== "closed";
  for (const field of ["state", "failures", "last_failure", "opens_at"] as const) {
    const value = field === "opens_at" && closes ? null : next[field];
    if (members.has(field) && !(field === "opens_at" && closes) && known?.[field] === value) continue;
    if (value === null) {
      members.delete(field);
      continue;
    }
    checkStrict(Breaker.shape[field], value, `breaker ${field}`);
    members.set(field, printValue(value, field));
  }
  return joinMembers(members, BREAKER_KEYS);
}
