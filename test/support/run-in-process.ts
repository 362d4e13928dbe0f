/**
 * Runs an action in this process with a virtual clock. The results are as from runAction, but nothing waits.
 */

import type { AnnotationProperties } from "@actions/core";
import type { Action } from "../../src/kit/define-action.ts";
import { readEvent } from "../../src/kit/event.ts";
import { runOnGitHub, type Toolkit } from "../../src/kit/run-on-github.ts";
import { processRuntime } from "../../src/kit/runtime.ts";
import { type ActionRun, prepareRun, readManifest } from "./prepare-run.ts";
import type { ActionResult } from "./run-action.ts";
import type { VirtualClock } from "./virtual-clock.ts";

/** Runs the action. SOURCE_DATE_EPOCH fixes the time that the action sees, as in a separate process. */
export async function runInProcess(action: Action, run: ActionRun, clock: VirtualClock): Promise<ActionResult> {
  const { env } = prepareRun(action.name, run);
  const { leave, ...times } = clock.enter();
  const { result, toolkit } = openToolkit();
  const print = (line: string) => {
    result.log += `${line}\n`;
  };
  const runtime = { ...processRuntime(env, run.workspace, print), ...times };
  const epoch = Number(env.SOURCE_DATE_EPOCH || Number.NaN);
  if (!Number.isNaN(epoch)) runtime.now = () => new Date(epoch * 1000);
  try {
    if (run.startMs !== undefined) await times.sleep(run.startMs);
    const command = { name: action.name, manifest: readManifest(action.name), load: async () => ({ default: action }) };
    await runOnGitHub(command, {
      runtime,
      readEvent: () => readEvent(env),
      loadToolkit: async () => toolkit,
      setExitCode: (code) => {
        result.code = code;
      },
    });
  } finally {
    leave();
  }
  return result;
}

/** A toolkit that records its calls. */
function openToolkit(): { result: ActionResult; toolkit: Toolkit } {
  const result: ActionResult = { code: 0, outputs: {}, summary: "", log: "", annotations: [] };
  const annotate =
    (kind: string) =>
    (text: string | Error, place: AnnotationProperties = {}) => {
      const { file, startLine, startColumn } = place;
      const where = [
        file && `file=${file}`,
        startLine && `line=${startLine}`,
        startColumn && `col=${startColumn}`,
      ].filter(Boolean);
      result.annotations.push({ kind, message: String(text) });
      result.log += `::${kind}${where.length > 0 ? ` ${where.join()}` : ""}::${text}\n`;
    };
  const toolkit: Toolkit = {
    setOutput: (name, value) => {
      result.outputs[name] = value;
    },
    setFailed: (message) => {
      result.code = 1;
      annotate("error")(message);
    },
    notice: annotate("notice"),
    warning: annotate("warning"),
    error: annotate("error"),
    summary: {
      addRaw: (text) => ({
        write: async () => {
          result.summary += text;
        },
      }),
    },
  };
  return { result, toolkit };
}
