/** What the reader chose, kept where the browser lets us. */

type Setting = "theme" | "zone" | "shortcuts";

export function recall(setting: Setting): string | null {
  try {
    return localStorage.getItem(`pipekeeper-${setting}`);
  } catch {
    return null;
  }
}

export function remember(setting: Setting, value: string): void {
  try {
    localStorage.setItem(`pipekeeper-${setting}`, value);
  } catch {
    // Then it holds for this page only.
  }
}
