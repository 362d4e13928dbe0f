import { salientLine } from "../../pipeline/salient-line.ts";
import { visibleText } from "../../text/clean.ts";
import { NotRecorded } from "./text.tsx";

const SHORT = 60;
const LONGEST_LINE = 160;

interface MessageProps {
  of: string | null;
  /** True if `of` is only part of the message. */
  cut?: boolean;
  /** Shown if there is no message. */
  exitCode?: number | null;
}

/** The most informative line of a message. The whole message opens below it, even without the script. */
export function Message({ of, cut = false, exitCode = null }: MessageProps) {
  if (of === null || of.trim() === "") {
    return exitCode === null ? <NotRecorded /> : <span class="muted">{`exit code ${exitCode}`}</span>;
  }
  const text = visibleText(of).trim();
  if (text.length <= SHORT && !text.includes("\n")) return <bdi>{text}</bdi>;
  const line = salientLine(text).trim();
  return (
    <details>
      <summary>
        <bdi>{line.slice(0, LONGEST_LINE)}</bdi>
      </summary>
      <pre>
        <bdi>{cut ? `${text}\n[cut; the whole message is on the page of the failure]` : text}</bdi>
      </pre>
    </details>
  );
}
