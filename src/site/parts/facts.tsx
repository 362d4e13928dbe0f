import type { ComponentChildren } from "preact";
import { NotRecorded } from "./text.tsx";

/** Name and value pairs. A null value is shown as not recorded. */
export function Facts({ of }: { of: readonly (readonly [name: string, value: ComponentChildren])[] }) {
  return (
    <dl class="pairs">
      {of.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value ?? <NotRecorded />}</dd>
        </div>
      ))}
    </dl>
  );
}
