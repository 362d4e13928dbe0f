import { pageLink } from "../page-link.ts";
import { Head, PackageLink } from "../parts/links.tsx";
import type { PageContext } from "../parts/page-context.ts";
import { Text } from "../parts/text.tsx";
import { dayOfRunId } from "../shard-paths.ts";

/** What every detail page says about an unknown id, and where else to look. */
export function Unknown({ noun, id, context }: { noun: string; id: string; context: PageContext }) {
  const commit = context.commit === null ? "" : ` ${context.commit.slice(0, 7)}`;
  const ways = id === "" ? [] : listWays(noun, id);
  return (
    <>
      <Head title={`Unknown ${noun}`} />
      <p class="prose">
        <Text of={id === "" ? `The address names no ${noun}.` : `No ${noun} with id "${id}" in state${commit}.`} />
      </p>
      {ways.length === 0 ? null : (
        <ul class="links">
          {ways.map(([label, href]) => (
            <li key={href}>
              <a href={href}>
                <Text of={label} />
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Links to other pages that the id itself suggests. */
function listWays(noun: string, id: string): (readonly [label: string, href: string])[] {
  const day = dayOfRunId(id);
  if (noun === "package" || noun === "blocker") {
    const name = id.slice(id.indexOf(":") + 1);
    const page = [`Package ${id}`, pageLink("package", { id })] as const;
    return [
      ...(noun === "blocker" ? [page] : []),
      [`Packages with "${name}" in their name`, pageLink("packages", { q: name })],
      [`Failures of packages with "${name}" in their name`, pageLink("failures", { q: name })],
    ];
  }
  if (noun !== "run") return [];
  return [
    ...(day === null ? [] : [[`Runs of ${day}`, pageLink("runs", { from: day, to: day })] as const]),
    [`Failures of batch ${id}`, pageLink("failures", { batch: id })],
  ];
}

/** For a source that several packages share. */
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
