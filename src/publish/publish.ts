import { classifyRefusal, type Refusal } from "./classify-refusal.ts";
import { planDelay, type RetryPolicy } from "./plan-delay.ts";
import type { Checkout, Transport } from "./transport.ts";

export interface Publication {
  transport: Transport;
  /** Writes the derived files into the checkout; returns the paths that differ from what is published, none = unchanged. */
  derive(checkout: Checkout): Promise<readonly string[]>;
  /** Whole commit message for files derived from this commit. */
  message(base: string): string;
  author: { name: string; email: string };
  retry: RetryPolicy;
  /** What is published to, for messages: `branch "main"`. */
  destination: string;
}

export interface PublishEdges {
  now(): Date;
  random(): number;
  sleep(ms: number): Promise<void>;
  log(line: string): void;
}

export type Published =
  | { kind: "published"; commit: string; attempts: number; paths: readonly string[] }
  | { kind: "unchanged"; attempts: number }
  | { kind: "failed"; attempts: number; refusal: Refusal; message: string };

type Attempt =
  | { kind: "published"; commit: string; paths: readonly string[] }
  | { kind: "unchanged" }
  | { kind: "refused"; refusal: Refusal };

/** Commit whose push was not answered with a yes; it may have landed all the same. */
interface Pending {
  commit: string;
  paths: readonly string[];
}

/**
 * Derives from the tip, commits, pushes; if the push loses, takes the new tip and derives again. Never rebases: a derived
 * file carried over to another base contradicts the state beside it. Does not close the transport.
 */
export async function publish(publication: Publication, runtime: PublishEdges): Promise<Published> {
  const { retry, destination } = publication;
  const started = runtime.now().getTime();
  const state: { pending: Pending | null } = { pending: null };
  let sleptMs = 0;
  for (let attempts = 1; ; attempts++) {
    const result = await attempt(publication, runtime, state);
    if (result.kind !== "refused") {
      runtime.log(`Attempt ${attempts}: ${result.kind === "published" ? `published ${result.commit}` : "unchanged"}.`);
      return { ...result, attempts };
    }
    const { refusal } = result;
    const delayMs = planDelay(attempts, retry, runtime.random);
    // A clock fixed by SOURCE_DATE_EPOCH stands still; the time slept does not.
    const elapsedMs = Math.max(runtime.now().getTime() - started, sleptMs);
    const goesOn =
      attempts < retry.maxAttempts || (refusal.kind === "raced" && elapsedMs + delayMs <= retry.deadlineMs);
    if (refusal.kind === "refused" || !goesOn) {
      runtime.log(`Attempt ${attempts} of ${retry.maxAttempts}: ${describe(refusal)}; giving up.`);
      if (refusal.kind !== "refused" && (await hasLanded(publication, state))) {
        const { commit, paths } = state.pending as Pending;
        runtime.log(`The branch has commit ${commit}: only the answer was lost.`);
        return { kind: "published", commit, paths, attempts };
      }
      const isUnsure = state.pending !== null && refusal.kind !== "refused";
      return { kind: "failed", attempts, refusal, message: composeFailure(attempts, refusal, destination, isUnsure) };
    }
    runtime.log(`Attempt ${attempts} of ${retry.maxAttempts}: ${describe(refusal)}; next in ${delayMs} ms.`);
    await runtime.sleep(delayMs);
    sleptMs += delayMs;
  }
}

async function attempt(
  { transport, derive, message, author }: Publication,
  runtime: PublishEdges,
  state: { pending: Pending | null },
): Promise<Attempt> {
  const taken = await transport.checkOut();
  if (taken.kind === "refused") return { kind: "refused", refusal: classifyRefusal(taken.text) };
  if (state.pending !== null && (await transport.contains(state.pending.commit))) {
    return { kind: "published", ...state.pending };
  }
  state.pending = null;
  const { checkout } = taken;
  const paths = await derive(checkout);
  if (paths.length === 0) return { kind: "unchanged" };
  const request = { paths, message: message(checkout.commit), author, date: runtime.now() };
  const pushed = await transport.push(request);
  if (pushed.kind === "pushed") return { kind: "published", commit: pushed.commit, paths };
  if (pushed.kind === "unchanged") return pushed;
  if (pushed.commit !== null) state.pending = { commit: pushed.commit, paths };
  return { kind: "refused", refusal: classifyRefusal(pushed.text) };
}

/** One last look before failing, so that "nothing was published" is true. Clears `pending` if it is known not to be there. */
async function hasLanded({ transport }: Publication, state: { pending: Pending | null }): Promise<boolean> {
  if (state.pending === null) return false;
  const taken = await transport.checkOut();
  if (taken.kind === "refused") return false;
  if (await transport.contains(state.pending.commit)) return true;
  state.pending = null;
  return false;
}

function describe({ kind, rule, text }: Refusal): string {
  if (kind === "refused") return `refused by ${withoutStop(rule)}`;
  if (kind === "raced") return "raced, the branch has moved";
  return `${kind === "unknown" ? "failed" : "server not reached"} (${lastLine(text)})`;
}

function composeFailure(attempts: number, refusal: Refusal, destination: string, isUnsure: boolean): string {
  const tried = `${attempts} attempt${attempts === 1 ? "" : "s"}`;
  const head = isUnsure
    ? `Publishing to ${destination} could not be confirmed after ${tried}: the last push was not answered and the branch could not be read again.`
    : `Nothing was published to ${destination} after ${tried}.`;
  if (refusal.kind === "refused")
    return `${head} It was refused by ${withoutStop(refusal.rule)}. ${refusal.remedies.join(" ")}`;
  if (refusal.kind === "raced") {
    return `${head} Each time another writer was faster; the last answer was: ${withoutStop(lastLine(refusal.text))}. Raise \`max-attempts\` (30 with a \`retry-base-ms\` of 250 suits many writers), or set \`retry-deadline-ms\`.`;
  }
  const answer = refusal.kind === "unknown" ? refusal.text : lastLine(refusal.text);
  return `${head} The last answer was: ${withoutStop(answer) || "none"}. Check that the remote can be reached and run the job again.`;
}

/** The server's own words may end a sentence already. */
function withoutStop(rule: string | null): string {
  return (rule ?? "").replace(/\.$/, "");
}

function lastLine(text: string): string {
  const line = text.split("\n").at(-1)?.trim() ?? "";
  // What `git push --porcelain` puts in front of the reason: a flag and both refs.
  return line.replace(/^!\t\S+\t/, "");
}
