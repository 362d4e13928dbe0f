import type { ComponentChildren } from "preact";
import { formatCount } from "../../text/count.ts";
import { pageLink } from "../page-link.ts";
import { safeLink } from "../safe-link.ts";
import type { PageContext } from "./page-context.ts";
import { Text } from "./text.tsx";

/** A URL from the state: a link if the data may link there, otherwise its text. */
export function Outside({ url, label, context }: { url: string; label?: string; context: PageContext }) {
  const href = safeLink(url, context.hosts);
  if (href === null) return <Text of={url} />;
  return (
    <a href={href} rel="noopener noreferrer">
      <Text of={label ?? url} />
    </a>
  );
}

/** `workflow run 22036696489`, or its URL as text. */
export function WorkflowRun({ url, context }: { url: string; context: PageContext }) {
  const run = /\/actions\/runs\/(\d+)/.exec(url)?.[1];
  return <Outside url={url} label={run === undefined ? url : `workflow run ${run}`} context={context} />;
}

export function PackageLink({ name }: { name: string }) {
  return (
    <a href={pageLink("package", { id: name })}>
      <Text of={name} />
    </a>
  );
}

interface PackageLinksProps {
  names: readonly string[];
  most?: number;
  /** The total, if `names` has only the first ones. */
  total?: number;
  /** Where all of them are listed. */
  all?: string;
}

/** Names separated by commas; only the first few. */
export function PackageLinks({ names, most = 20, total = names.length, all }: PackageLinksProps) {
  const rest = total - Math.min(most, names.length);
  const more = `${formatCount(rest)}\u00a0more`;
  return (
    <>
      {names.slice(0, most).map((name, place) => (
        <span key={name}>
          {place === 0 ? "" : ", "}
          <PackageLink name={name} />
        </span>
      ))}
      {rest > 0 ? " and " : ""}
      {rest > 0 ? all === undefined ? more : <a href={all}>{more}</a> : null}
    </>
  );
}

export function Head({ title, children }: { title: ComponentChildren; children?: ComponentChildren }) {
  return (
    <div class="head">
      <h1>{title}</h1>
      {children === undefined ? null : <div class="acts">{children}</div>}
    </div>
  );
}
