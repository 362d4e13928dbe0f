import type { ComponentChildren } from "preact";
import { formatCount } from "../../text/count.ts";

interface PanelProps {
  title: string;
  /** The list that the heading links to. */
  href?: string;
  /** Number of rows in that list. */
  count?: number;
  /** Width in columns of twelve. */
  width?: 3 | 4 | 5 | 6 | 7 | 8 | 12;
  /** The content is a table that extends to the edges. */
  isFlush?: boolean;
  aside?: ComponentChildren;
  id?: string;
  children: ComponentChildren;
}

export function Panel({ title, href, count, width, isFlush, aside, id, children }: PanelProps) {
  const heading = (
    <>
      {title}
      {count === undefined ? null : <span class="n">{formatCount(count)}</span>}
    </>
  );
  return (
    <section class={["panel", width === undefined ? "" : `w${width}`, isFlush ? "flush" : ""].join(" ").trim()} id={id}>
      <header>
        <h2>{href === undefined ? heading : <a href={href}>{heading}</a>}</h2>
        {aside}
      </header>
      {children}
    </section>
  );
}
