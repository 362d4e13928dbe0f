/** The reader's settings, stored if the browser allows it. */

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
    // Then the setting applies only to this page.
  }
}
