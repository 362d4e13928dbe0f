import { readdirSync, readFileSync, readlinkSync } from "node:fs";

const MAX_NAMED = 5;

/**
 * Returns a warning if the command left processes running. Such a process has the folder as its working directory or in
 * its environment. Without /proc (macOS, Windows), no process is found.
 */
export function findLeftovers(folder: string): string[] {
  const found = listProcesses().filter((id) => isFrom(id, folder));
  if (found.length === 0) return [];
  const named = found.slice(0, MAX_NAMED).map((id) => `${id} (${describe(id)})`);
  const more = found.length > MAX_NAMED ? ` and ${found.length - MAX_NAMED} more` : "";
  const [what, it] = found.length === 1 ? ["a process", "it"] : ["processes", "them"];
  return [
    `The generator has ended, but left ${what} running: ${named.join(", ")}${more}. Anything that is written from now on may be lost or published in part. Have the generator wait for ${it}.`,
  ];
}

function listProcesses(): number[] {
  try {
    return readdirSync("/proc")
      .map(Number)
      .filter((id) => id > 0 && id !== process.pid);
  } catch {
    return [];
  }
}

function isFrom(id: number, folder: string): boolean {
  const read = (get: () => string) => {
    try {
      return get();
    } catch {
      // The process has ended, or belongs to another user.
      return "";
    }
  };
  const cwd = read(() => readlinkSync(`/proc/${id}/cwd`));
  if (cwd === folder || cwd.startsWith(`${folder}/`)) return true;
  return read(() => readFileSync(`/proc/${id}/environ`, "utf8")).includes(`=${folder}`);
}

function describe(id: number): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, "utf8").replaceAll("\0", " ").trim().slice(0, 60) || "no command line";
  } catch {
    return "ended meanwhile";
  }
}
