"use client";

import { useEffect } from "react";

/** What the form door answers to a form sent by script. */
type Answer = { to?: string; problems?: unknown };

/**
 * Betters the forms of signed-in people: a second press sends nothing, and where the network fails the words stay on the page.
 * Without script every form works as a plain one.
 */
export function Enhancer() {
  useEffect(() => {
    document.addEventListener("submit", sendOnce);
    window.addEventListener("pageshow", wakeAll);
    return () => {
      document.removeEventListener("submit", sendOnce);
      window.removeEventListener("pageshow", wakeAll);
    };
  }, []);
  return null;
}

function sendOnce(event: SubmitEvent): void {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.dataset.door === undefined) return;
  event.preventDefault();
  if (form.ariaBusy === "true") return;
  void send(form, event.submitter);
}

async function send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  const body = wordsIn(form, submitter);
  setBusy(form, true);
  try {
    const response = await fetch(form.action, { method: "POST", body, headers: { accept: "application/json" } });
    if (!response.headers.get("content-type")?.includes("json")) return form.submit();
    const { to }: Answer = await response.json();
    goTo(to ?? body.get("_back") ?? "/");
  } catch {
    tell(form);
    setBusy(form, false);
  }
}

function wordsIn(form: HTMLFormElement, submitter: HTMLElement | null): URLSearchParams {
  const words = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") words.append(name, value);
  if (submitter instanceof HTMLButtonElement && submitter.name) words.append(submitter.name, submitter.value);
  return words;
}

/** An address that differs from this one only behind "#" would not be loaded anew by itself. */
function goTo(path: string): void {
  const target = new URL(path, location.href);
  const stays = target.hash !== "" && target.pathname + target.search === location.pathname + location.search;
  location.assign(target);
  if (stays) location.reload();
}

/** Says in the form that nothing was sent. */
function tell(form: HTMLFormElement): void {
  const line = form.querySelector("[data-offline]") ?? form.appendChild(document.createElement("p"));
  line.setAttribute("data-offline", "");
  line.setAttribute("role", "alert");
  line.className = "msg";
  line.textContent = form.dataset.door ?? "";
}

/** Buttons are not disabled, so that the focus stays where it is; a press while busy does nothing. */
function setBusy(form: HTMLFormElement, busy: boolean): void {
  form.ariaBusy = busy ? "true" : null;
  form.classList.toggle("busy", busy);
}

/** A page that comes back from the browser's memory is ready again. */
function wakeAll(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-door]")) setBusy(form, false);
}
