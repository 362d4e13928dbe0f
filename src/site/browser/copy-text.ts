/** Copies text to the clipboard and shows the result on the button. A browser may refuse, for example on plain http. */
export async function copyText(button: HTMLElement, text: string): Promise<void> {
  const told = await navigator.clipboard?.writeText(text).then(
    () => "Copied",
    () => undefined,
  );
  if (button.firstChild instanceof Text) button.firstChild.data = told ?? "Copying is not allowed here";
}
