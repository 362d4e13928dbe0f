import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const MOST_LINES = 4;
const MOST_LOGS = 12;

/**
 * Returns the exit code and last lines of each process, failed processes first. A successful process without output is
 * left out.
 */
export function readLogTails(folder: string): string {
  const logs = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /^log-\d+$/.test(path.basename(file)))
    .sort((a, b) => a.localeCompare(b, "en", { numeric: true }))
    .map((file) => ({ file, ...readTail(path.join(folder, file)) }))
    .filter(({ code, lines }) => code !== "0" || lines.length > 0)
    .sort((a, b) => Number(a.code === "0") - Number(b.code === "0"));
  const left = logs.length - MOST_LOGS;
  return [
    ...logs
      .slice(0, MOST_LOGS)
      .map(({ file, code, lines }) => [`  ${file}: exit code ${code}`, ...lines].join("\n    ")),
    ...(left > 0 ? [`  ${left} more logs`] : []),
  ].join("\n");
}

function readTail(file: string): { code: string; lines: string[] } {
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  const code = readFileSync(`${file}.code`, "utf8");
  return { code, lines: lines.filter((line) => line !== "").slice(-MOST_LINES) };
}
