/** The watch as its users run it: the terminal's bundle with the state in a file, or the action's with the state in a ref. */

import { mkdtempSync, writeFileSync } from "node:fs";
import { runAction } from "../../support/run-action.ts";
import { runTerminal } from "../../support/run-terminal.ts";
import { BRANCH, type OpenWatch, openWatch, STATE_BRANCH, TOKEN } from "./open-watch.ts";
import { shareWatch } from "./share-watch.ts";

export type Mode = "terminal" | "action";

export interface Ended {
  code: number | null;
  /** `outcome(reason)`, or only the outcome. */
  end: string;
  sentence: string;
  pull: string;
  /** Everything that was printed. */
  log: string;
}

export interface Stage {
  world: OpenWatch;
  mode: Mode;
  /** The upstream commit of the baseline. */
  base: string;
  /** The newest upstream commit. Pull request #1, if there is one, proposes it. */
  head: string;
  /** The branch of pull request #1. */
  branch: string;
  run(inputs?: Record<string, string>): Promise<Ended>;
  /** The text of the state. */
  readState(): Promise<string>;
  /** Replaces the state. */
  writeState(text: string): Promise<void>;
}

/** Opens a watch once for all tests of a file. Upstream has a new commit. With `isProposed`, #1 proposes it. */
export function shareStage(mode: Mode, isProposed: boolean): () => Promise<Stage> {
  const open = shareWatch(async () => {
    const world = await openWatch();
    world.inputs.state = mode === "action" ? "ref" : "file";
    // Each job of a workflow has a new machine, so it keeps no files.
    if (mode === "action") delete world.env.STATE_DIRECTORY;
    await world.baseline();
    const base = (await world.upstream.tip("main")) as string;
    const head = await world.move({ "src/a.ts": "2\n" });
    const { log, code } = isProposed ? await run(world, mode, {}) : { log: "", code: 0 };
    if (code !== 0) throw new Error(log);
    return { world, base, head, branch: `${BRANCH}${head}` };
  });
  return async () => {
    const { world, ...commits } = await open();
    return { world, mode, ...commits, run: (inputs = {}) => run(world, mode, inputs), ...stateOf(world, mode) };
  };
}

async function run(world: OpenWatch, mode: Mode, given: Record<string, string>): Promise<Ended> {
  const { token = TOKEN, ...inputs }: Record<string, string> = { ...world.inputs, ...given };
  const workspace = world.folder.at("workspace");
  if (mode === "action") {
    const folder = mkdtempSync(world.folder.at("job-"));
    const result = await runAction("watch-upstream", {
      folder,
      workspace,
      inputs: { ...inputs, token },
      env: world.env,
    });
    return end(result.code, result.outputs, result.log + result.summary);
  }
  const flags = Object.entries(inputs).map(([name, text]) => `--${name}=${text}`);
  const env = { ...world.env, GITHUB_TOKEN: token, GITHUB_REPOSITORY: "octo/repo" };
  const { code, stdout, stderr } = await runTerminal(workspace, ["watch-upstream", "--json", ...flags], env);
  return end(code, stdout.trim() === "" ? {} : JSON.parse(stdout), stdout + stderr);
}

function end(code: number | null, outputs: Record<string, unknown>, log: string): Ended {
  const text = (name: string) => String(outputs[name] ?? "");
  const reason = text("reason") === "" ? "" : `(${text("reason")})`;
  return { code, end: text("outcome") + reason, sentence: text("sentence"), pull: text("pr-number"), log };
}

function stateOf({ folder, target, readState }: OpenWatch, mode: Mode): Pick<Stage, "readState" | "writeState"> {
  if (mode === "action") {
    return {
      readState: async () => String(await target.read(STATE_BRANCH, "state.json")),
      writeState: async (text) => void (await target.commit({ "state.json": text }, STATE_BRANCH)),
    };
  }
  return {
    readState: async () => JSON.stringify(readState()),
    writeState: async (text) => writeFileSync(folder.at("state", "state.json"), text),
  };
}

/** Changes the state as if somebody had edited it. */
export async function editState(stage: Stage, edit: (state: Record<string, unknown>) => void): Promise<void> {
  const state = JSON.parse(await stage.readState());
  edit(state);
  await stage.writeState(JSON.stringify(state));
}

/** A row of the decision table: something that happens, and the run after it. */
export interface BundleRow {
  name: string;
  play(stage: Stage): Promise<Ended>;
  /** How the last run ends. */
  end: string;
  exit?: number;
  /** True if the row has a person merge the pull request. */
  isMerged?: boolean;
  /** Words in the sentence of the last run. */
  sentence?: string;
  /** Numbers of the pull requests that are open afterwards. */
  open?: number[];
  /** How often the row starts the updater; 0 by default. */
  updaterCalls?: number;
}
