import { checkStrict } from "../formats/check-strict.ts";
import { Disambiguation, DisambiguationAudit, DisambiguationLine } from "../formats/disambiguation.ts";
import { joinMembers, layOut, splitMembers } from "./kept-json.ts";
import { printLine, printRecord } from "./print-record.ts";

const LINE_KEYS = Object.keys(DisambiguationLine.shape);
const CHOICE_KEYS = Object.keys(Disambiguation.shape);
const AUDIT_KEYS = Object.keys(DisambiguationAudit.shape);

/** The choices of one batch, as one line. */
export function writeDisambiguationLine(line: DisambiguationLine): string {
  checkStrict(DisambiguationLine, line, "disambiguations");
  const choices = line.disambiguations.map((choice) => printRecord(choice, CHOICE_KEYS, "disambiguation"));
  const { disambiguations: _choices, ...rest } = line;
  const members = splitMembers(printRecord(rest, LINE_KEYS, "disambiguations"));
  members.set("disambiguations", `[${choices.join(",")}]`);
  return printLine(joinMembers(members, LINE_KEYS), "disambiguations");
}

/** A separate document about how one choice was made. */
export function writeDisambiguationAudit(audit: DisambiguationAudit): string {
  checkStrict(DisambiguationAudit, audit, "audit");
  return `${layOut(printRecord(audit, AUDIT_KEYS, "audit"), "indented")}\n`;
}

/** The name of a tool's audit file; null if the tool's name cannot be a file name. */
export function nameAuditFile(tool: string): string | null {
  return /^[A-Za-z0-9._-]+$/.test(tool) && !tool.startsWith(".") ? `${tool}.json` : null;
}
