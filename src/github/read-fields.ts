/**
 * Reads single fields of an answer and accepts any value, because the API omits fields that its documentation promises.
 */

export type AnswerFields = Readonly<Record<string, unknown>>;

/** Returns an object without fields if the value is not an object. */
export function asFields(value: unknown): AnswerFields {
  return isFields(value) ? value : {};
}

/** Returns the objects in a list. Drops null entries, which GitHub does send. */
export function asList(value: unknown): AnswerFields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

/** Empty if the value is not text. */
export function asText(value: unknown): string {
  return typeof value === "string" ? value : "";
}

export function asTextOrNull(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

/** 0 if the value is not a number. */
export function asNumber(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
}

export function asNumberOrNull(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

export function collapseSpace(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Returns the login of an account; empty if the account no longer exists. */
export function loginOf(value: unknown): string {
  return asText(asFields(value).login);
}

/** True for an object that is not a list. */
export function isFields(value: unknown): value is AnswerFields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
