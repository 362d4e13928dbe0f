import { pageLink } from "../page-link.ts";
import { type PageContext, repositoryUrl } from "../parts/page-context.ts";
import { Text } from "../parts/text.tsx";
import { Time } from "../parts/time.tsx";
import { readFailureInstant } from "../shard-paths.ts";
import { Unknown } from "./unknown.tsx";

/** No record has this id. Shows what the id itself says, and where else to look. */
export function UnknownFailure({ id, context }: { id: string; context: PageContext }) {
  const { day, second } = readFailureInstant(id);
  const [ecosystem, name] = second === "" ? ["", ""] : splitOnce(id, `-${second}-`);
  const repository = repositoryUrl(context);
  const path = context.site.failures_path.split("/").map(encodeURIComponent).join("/");
  return (
    <>
      <Unknown noun="failure" id={id} context={context} />
      {day === "" ? null : (
        <p class="prose">
          <Text of={`According to its id, it was about package ${name} of ${ecosystem}, at `} />
          <Time at={`${day}T${second.slice(11).replaceAll("-", ":")}`} precision="s" />.
        </p>
      )}
      {day === "" ? null : (
        <ul class="links">
          <li>
            <a href={pageLink("package", { id: name })}>
              <Text of={`Package ${name}`} />
            </a>
          </li>
          <li>
            <a href={pageLink("failures", { ecosystem, from: day, to: day })}>
              <Text of={`Failures of ${ecosystem} on ${day}`} />
            </a>
          </li>
          {repository === null ? null : (
            <li>
              <a href={`${repository}/commits/${context.commit ?? "HEAD"}/${path}`} rel="noopener noreferrer">
                History of the failures
              </a>
            </li>
          )}
        </ul>
      )}
    </>
  );
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return [text.slice(0, at), decodeName(text.slice(at + separator.length).replace(/~[0-9a-f]+$/, ""))];
}

/** Names are percent-encoded in ids. */
function decodeName(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
