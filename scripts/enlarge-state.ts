/**
 * Writes a made-up state of realistic size.
 *
 * `node build/scripts/enlarge-state.js --scale N DIR`: N times 5,305 packages.
 */

import { existsSync, readdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { UserError } from "../src/errors.ts";
import { writeState } from "./enlarge/write-state.ts";

const { values, positionals } = parseArgs({
  options: { scale: { type: "string", default: "1" } },
  allowPositionals: true,
});
const directory = positionals[0];
const scale = Number(values.scale);
if (directory === undefined || positionals.length > 1 || !(scale > 0)) {
  throw new UserError("Expected: node build/scripts/enlarge-state.js [--scale N] DIR, with N above 0.");
}
if (existsSync(directory) && readdirSync(directory).length > 0) {
  throw new UserError(`"${directory}" is not empty. Expected a new or empty folder.`);
}
console.log(JSON.stringify(writeState(directory, scale)));
