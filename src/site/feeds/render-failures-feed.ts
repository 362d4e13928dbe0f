import type { DashboardFailure } from "../../formats/dashboard.ts";
import { cutMiddle } from "../../text/fit.ts";
import { NOT_RECORDED } from "../../text/phrase.ts";
import type { SiteConfig } from "../summary.ts";
import { type FeedEntry, renderAtom } from "./render-atom.ts";

const LONGEST_MESSAGE_BYTES = 160;
/** More than the feed shows, because failures without a time are left out. */
const LOOKED_AT = 1000;

/** `feeds/failures.atom`. Expects `failures` newest first. */
export function renderFailuresFeed(failures: readonly DashboardFailure[], config: SiteConfig): string {
  const entries = failures.slice(0, LOOKED_AT).flatMap((failure) => describeFailure(failure) ?? []);
  return renderAtom("failures", "Failures", { entries, config });
}

function describeFailure(failure: DashboardFailure): FeedEntry | null {
  const { id, package: name, ecosystem, category, subcategory, platform, exit_code: exitCode, message } = failure;
  if (failure.timestamp === null) return null;
  const facts = [
    ecosystem || "ecosystem not recorded",
    ...(subcategory === null ? [] : [subcategory]),
    platform ?? "platform not recorded",
    `exit code ${exitCode ?? NOT_RECORDED}`,
    `attempt ${failure.attempt}`,
  ];
  const content = `${facts.join(", ")}\n${message === null ? "Message not recorded" : cutMiddle(message, LONGEST_MESSAGE_BYTES)}`;
  return {
    kind: "failure",
    id,
    title: `${name}: ${category}`,
    updated: failure.timestamp,
    content,
    page: "failure",
    params: { id },
  };
}
