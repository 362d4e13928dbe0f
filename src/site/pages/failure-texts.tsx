/** The message and the output of a failed attempt. Long texts load on demand. */

import { visibleText } from "../../text/clean.ts";
import { formatBytes } from "../../text/count.ts";
import type { FailureRecord } from "../failure-records.ts";

interface TextsProps {
  failure: FailureRecord;
  /** Texts that the reader asked for, by hash. */
  texts: ReadonlyMap<string, string>;
}

export function MessageText({ failure, texts }: TextsProps) {
  const { message, message_text: whole } = failure;
  if (message === null) return <p class="muted">not recorded</p>;
  const text = whole === null ? message : (texts.get(whole.hash) ?? message);
  return (
    <>
      <pre class="output">
        <bdi>{visibleText(text)}</bdi>
      </pre>
      {whole === null || texts.has(whole.hash) ? null : (
        <p class="small">
          <button
            type="button"
            data-text={whole.hash}
          >{`Show the whole message, ${formatBytes(whole.size_bytes)}`}</button>
        </p>
      )}
    </>
  );
}

export function Output({ failure: { output }, texts }: TextsProps) {
  if (output === null) return <p class="muted">not recorded</p>;
  const whole = texts.get(output.hash) ?? (output.tail === "" ? output.head : undefined);
  const shown = new TextEncoder().encode(output.head + output.tail).length;
  const size = formatBytes(output.size_bytes);
  const note = `${output.truncated ? " as recorded; the output was cut when it was recorded" : ""}`;
  if (whole !== undefined) {
    return (
      <>
        <p class="small muted">{`${size}${note}`}</p>
        <pre class="output">
          <bdi>{visibleText(whole)}</bdi>
        </pre>
      </>
    );
  }
  return (
    <>
      <p class="small muted">
        {`${formatBytes(shown)} of ${size}, head and tail${note} `}
        <button type="button" data-text={output.hash}>{`Show all ${size}`}</button>
      </p>
      <pre class="output">
        <bdi>{visibleText(output.head)}</bdi>
      </pre>
      <p class="small muted">{`${formatBytes(Math.max(0, output.size_bytes - shown))} left out here`}</p>
      <pre class="output">
        <bdi>{visibleText(output.tail)}</bdi>
      </pre>
    </>
  );
}
