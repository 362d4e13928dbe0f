import { answerOf, isOutage, statusOf } from "./failure.ts";
import { type AnswerFields, asFields, asList, asText } from "./read-fields.ts";
import type { Repository } from "./repository.ts";

/** `said` has GitHub's error messages. */
export type GraphqlAnswer = { kind: "data"; data: AnswerFields } | { kind: "refused"; said: readonly string[] };

/**
 * Calls the GraphQL API for what the REST API lacks. Does not repeat a mutation after an outage, because the mutation
 * may have succeeded.
 */
export async function askGraphql(
  { client }: Pick<Repository, "client">,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<GraphqlAnswer> {
  const request = { isRepeatable: query.startsWith("query") };
  try {
    return { kind: "data", data: asFields(await client.graphql(query, { ...variables, request })) };
  } catch (error) {
    if (error instanceof Error && error.name === "GraphqlResponseError" && "errors" in error) {
      return { kind: "refused", said: asList(error.errors).map(({ message }) => asText(message)) };
    }
    // A proxy or an older server may refuse the whole request.
    if (statusOf(error) === 404 && !isOutage(error)) return { kind: "refused", said: [answerOf(error)] };
    throw error;
  }
}
