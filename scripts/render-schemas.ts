import { z } from "zod";
import { Problem } from "../src/schema/problem.ts";

/** The formats that others may validate against: file name below schemas/ -> title and schema. A new one is a new line here. */
const FORMATS: Record<string, { title: string; schema: z.ZodType }> = {
  problem: { title: "Pipekeeper problem: a piece of state that could not be used as it stands", schema: Problem },
};

/** JSON Schemas (draft 2020-12) by file name, as text. */
export function renderSchemas(): Record<string, string> {
  const files = Object.entries(FORMATS).map(([name, { title, schema }]) => {
    const { $schema, ...body } = z.toJSONSchema(schema, { target: "draft-2020-12" });
    // A URN and not an address: it stays the same wherever the repository lives.
    const document = { $schema, $id: `urn:pipekeeper:schema:${name}:1`, title, ...body };
    return [`${name}.json`, `${JSON.stringify(document, null, 2)}\n`];
  });
  return Object.fromEntries(files);
}
