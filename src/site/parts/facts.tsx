import type { ComponentChildren } from "preact";
import { NotRecorded } from "./text.tsx";

/** Name and value pairs; a value of null is said to be not recorded. */
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
