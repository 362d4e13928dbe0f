/** An error that the user can fix. The message alone says what happened, what was expected and what to do. */
export class UserError extends Error {
  override readonly name = "UserError";
}
