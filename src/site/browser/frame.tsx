/** Header and footer: search, shortcuts, switches, and what the manifest says about the build. */

import { pageLink } from "../page-link.ts";
import { Time } from "../parts/time.tsx";
import type { SiteManifest } from "../summary.ts";
import { draw } from "./draw.ts";
import { dressTimes } from "./dress-times.ts";
import { recall, remember } from "./settings.ts";

export function startFrame(): void {
  const { documentElement: html } = document;
  const theme = recall("theme");
  if (theme === "light" || theme === "dark") html.dataset.theme = theme;
  drawSwitches();
  const form = document.getElementById("find");
  form?.addEventListener("submit", (event) => {
    event.preventDefault();
    const q = new FormData(form as HTMLFormElement).get("q");
    location.assign(pageLink("packages", { q: String(q ?? "").trim() }));
  });
  addEventListener("keydown", onKey);
}

/** Adds to the other pages what only the index page's file contains. */
export function fillFrame({ generated_at: at, source_commit: commit, problems }: SiteManifest): void {
  const built = document.getElementById("built");
  if (built !== null) {
    const from = commit === null ? ", commit not recorded" : ` from commit ${commit.slice(0, 7)}`;
    draw(
      built,
      <>
        {"Built "}
        <Time at={at} />
        {from}
      </>,
    );
  }
  document.getElementById("problems")?.replaceChildren(`Problems (${problems.total})`);
}

const THEMES = ["auto", "light", "dark"];

function drawSwitches(): void {
  const root = document.getElementById("switches");
  if (root === null) return;
  const theme = recall("theme") ?? "auto";
  const zone = recall("zone") === "local" ? "local" : "UTC";
  const hasShortcuts = recall("shortcuts") !== "off";
  const turn = (change: () => void) => () => {
    change();
    drawSwitches();
  };
  draw(
    root,
    <>
      <li>
        <button type="button" class="plain" id="zone" onClick={turn(switchZone)}>{`Times: ${zone}`}</button>
      </li>
      <li>
        <button type="button" class="plain" id="theme" onClick={turn(switchTheme)}>{`Theme: ${theme}`}</button>
      </li>
      <li>
        <button type="button" class="plain" id="shortcuts" onClick={turn(switchShortcuts)}>
          {`Shortcuts: ${hasShortcuts ? "on (?)" : "off"}`}
        </button>
      </li>
    </>,
  );
}

function switchZone(): void {
  remember("zone", recall("zone") === "local" ? "utc" : "local");
  dressTimes();
}

function switchTheme(): void {
  const next = THEMES[(THEMES.indexOf(recall("theme") ?? "auto") + 1) % THEMES.length] as string;
  remember("theme", next);
  const { dataset } = document.documentElement;
  if (next === "auto") delete dataset.theme;
  else dataset.theme = next;
}

function switchShortcuts(): void {
  remember("shortcuts", recall("shortcuts") === "off" ? "on" : "off");
}

function onKey(event: KeyboardEvent): void {
  const { target, key } = event;
  const isTyping = target instanceof HTMLElement && target.matches("input, select, textarea");
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey || recall("shortcuts") === "off") return;
  if (key === "/") {
    event.preventDefault();
    document.querySelector<HTMLElement>("#find input")?.focus();
  } else if (key === "?") toggleHelp();
}

function toggleHelp(): void {
  const open = document.querySelector<HTMLDialogElement>("dialog");
  if (open !== null) {
    open.close();
    return;
  }
  const dialog = document.createElement("dialog");
  document.body.append(dialog);
  draw(
    dialog,
    <form method="dialog">
      <h2>Keyboard</h2>
      <dl class="pairs">
        <dt>
          <kbd>/</kbd>
        </dt>
        <dd>Search packages</dd>
        <dt>
          <kbd>?</kbd>
        </dt>
        <dd>This help</dd>
      </dl>
      <p class="small muted">Both can be switched off at the foot of the page.</p>
      <button type="submit">Close</button>
    </form>,
  );
  dialog.addEventListener("close", () => dialog.remove());
  dialog.showModal();
}
