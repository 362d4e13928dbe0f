import { visibleText } from "../visible-text.ts";
import { NotRecorded } from "./text.tsx";

const SHORT = 60;
const FIRST_LINE = 160;

/** One line of a message in a table; the rest opens below it, without the script too. */
export function Message({ of, cut = false }: { of: string | null; cut?: boolean }) {
  if (of === null || of.trim() === "") return <NotRecorded />;
  const text = visibleText(of).trim();
  const first = (/^.*/.exec(text) as RegExpExecArray)[0];
  if (text.length <= SHORT && text === first) return <bdi>{text}</bdi>;
  return (
    <details>
      <summary>
        <bdi>{first.slice(0, FIRST_LINE)}</bdi>
      </summary>
      <pre>
        <bdi>{cut ? `${text}\n[cut; the whole message is on the page of the failure]` : text}</bdi>
      </pre>
    </details>
  );
}
