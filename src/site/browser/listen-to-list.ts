/**
 * Handles events of a list's controls on the element around them. So it does not matter whether the HTML file contained
 * a control or the script drew it later.
 */

import type { ListSpec } from "../lists/list-spec.ts";
import { nextSort, type Query } from "../lists/query.ts";

interface Handles {
  read(): Query;
  go(next: Query, how: "push" | "replace"): void;
  /** Opens or closes the filters on a narrow screen. */
  fold(): void;
}

const TYPING_MS = 150;

// biome-ignore lint/suspicious/noExplicitAny: controls do not depend on the row type
export function listenToList(root: HTMLElement, list: ListSpec<any>, { read, go, fold: turn }: Handles): void {
  const change = (part: Partial<Query>, how: "push" | "replace" = "push") => {
    go({ ...read(), page: 1, ...part }, how);
  };
  const pick = (name: string, values: readonly string[]) => {
    const picks = new Map(read().picks);
    if (values.length === 0) picks.delete(name);
    else picks.set(name, values);
    change({ picks });
  };
  let typing: ReturnType<typeof setTimeout> | undefined;
  root.addEventListener("input", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== "search") return;
    clearTimeout(typing);
    typing = setTimeout(() => change({ q: target.value }, "replace"), TYPING_MS);
  });
  root.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLSelectElement && target.value !== "") {
      const { name, value } = target;
      if (name === "size") return change({ size: Number(value) });
      target.value = "";
      pick(name, [...(read().picks.get(name) ?? []), value]);
    } else if (target instanceof HTMLInputElement && target.type === "date") {
      pick(target.name, target.value === "" ? [] : [target.value]);
    }
  });
  root.addEventListener("submit", (event) => event.preventDefault());
  root.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const element = event.target instanceof Element ? event.target.closest<HTMLElement>("a, button") : null;
    const { sort, drop, value, clear, page, fold } = element?.dataset ?? {};
    if (sort !== undefined) change({ sort: nextSort(sort, read().sort, list) });
    else if (drop !== undefined) {
      pick(
        drop,
        (read().picks.get(drop) ?? []).filter((one) => one !== value),
      );
      focusControl(root, drop);
    } else if (clear !== undefined) {
      change({ picks: new Map(), q: "" });
      focusControl(root, "q");
    } else if (page !== undefined) {
      event.preventDefault();
      change({ page: Number(page) });
      root.querySelector("caption")?.focus({ preventScroll: true });
      root.scrollIntoView();
    } else if (fold !== undefined) turn();
  });
}

/** The pressed button is gone, so the focus moves to the control of that name, or else to the table's caption. */
function focusControl(root: HTMLElement, name: string): void {
  const control = document.getElementById(`f-${name}`) ?? root.querySelector<HTMLElement>("caption");
  control?.focus();
}
