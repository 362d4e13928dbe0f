import { Head, PackageLink } from "../parts/links.tsx";
import type { PageContext } from "../parts/page-context.ts";
import { Text } from "../parts/text.tsx";

/** The sentence that every page of one record has for ids it does not know. */
export function Unknown({ noun, id, context }: { noun: string; id: string; context: PageContext }) {
  const commit = context.commit === null ? "" : ` ${context.commit.slice(0, 7)}`;
  return (
    <>
      <Head title={`Unknown ${noun}`} />
      <p class="prose">
        <Text of={id === "" ? `The address names no ${noun}.` : `No ${noun} with id "${id}" in state${commit}.`} />
      </p>
    </>
  );
}

/** Several packages share a source. */
export function PackageChoice({ id, names }: { id: string; names: readonly string[] }) {
  return (
    <>
      <Head title="Several packages" />
      <p class="prose">
        <Text of={`${names.length} packages come from "${id}".`} />
      </p>
      <ul class="links">
        {names.map((name) => (
          <li key={name}>
            <PackageLink name={name} />
          </li>
        ))}
      </ul>
    </>
  );
}
