/** Copies text to the clipboard and shows the result on the button. A browser may refuse, for example on plain http. */
export async function copyText(button: HTMLElement, text: string): Promise<void> {
  const confirmation = await navigator.clipboard?.writeText(text).then(
    () => "Copied",
    () => undefined,
  );
  if (button.firstChild instanceof Text) button.firstChild.data = confirmation ?? "Copying is not allowed here";
}
