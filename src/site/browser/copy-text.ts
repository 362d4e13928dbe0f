/** Puts the text where it can be pasted, and says on the button whether that was possible: a browser may refuse, as on plain http. */
export async function copyText(button: HTMLElement, text: string): Promise<void> {
  const told = await navigator.clipboard?.writeText(text).then(
    () => "Copied",
    () => undefined,
  );
  if (button.firstChild instanceof Text) button.firstChild.data = told ?? "Copying is not allowed here";
}
