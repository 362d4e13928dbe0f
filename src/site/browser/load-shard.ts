/**
 * Loads each data file once. Pages opened from disk (`file:`) cannot fetch, so there a script next to each file passes
 * the data on.
 */

const loads = new Map<string, Promise<unknown>>();
const handedOver = new Map<string, unknown>();

declare global {
  interface Window {
    pipekeeperShard?: (path: string, data: unknown) => void;
  }
}

/** Null if the file does not exist. */
export async function loadData<T>(path: string): Promise<T | null> {
  let load = loads.get(path);
  if (load === undefined) {
    load = location.protocol === "file:" ? loadTwin(path) : fetchShard(path);
    loads.set(path, load);
  }
  return (await load) as T | null;
}

/** A text file; null if it could not be loaded. */
export async function loadText(path: string): Promise<string | null> {
  if (location.protocol === "file:") return await loadData<string>(path);
  const response = await fetch(path);
  return response.ok ? await response.text() : null;
}

async function fetchShard(path: string): Promise<unknown> {
  const response = await fetch(path);
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return await response.json();
}

async function loadTwin(path: string): Promise<unknown> {
  window.pipekeeperShard ??= (name, data) => handedOver.set(name, data);
  await new Promise<void>((settle) => {
    const script = document.createElement("script");
    script.src = `${path}.js`;
    script.onload = script.onerror = () => settle();
    document.head.append(script);
  });
  return handedOver.get(path) ?? null;
}
