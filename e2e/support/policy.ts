import type { Browser, BrowserContext, ConsoleMessage } from "@playwright/test";

/** So the browser says that a page did what its policy forbids: a style, a script, an address, or a text where a trusted one is wanted. */
const FORBIDDEN = /Content Security Policy|requires 'Trusted|TrustedTypePolicy|^policy: /;

/**
 * Hears what every page of every window of this browser does against its policy, from the console (with script and without) and, where
 * script runs, from the event that the page itself is told of.
 */
export function watchPolicy(browser: Browser): { violations: string[]; end: () => Promise<void> } {
  const violations: string[] = [];
  const telling: Promise<void>[] = [];
  const hear = (message: ConsoleMessage) => {
    if (FORBIDDEN.test(message.text())) violations.push(`${message.page()?.url() ?? ""}: ${message.text()}`);
  };
  const watch = (context: BrowserContext) => {
    context.on("console", hear);
    telling.push(context.addInitScript(tellViolations).then(() => undefined));
  };
  browser.on("context", watch);
  const end = async () => {
    browser.off("context", watch);
    await Promise.all(telling);
  };
  return { violations, end };
}

/** Runs in the page. */
function tellViolations(): void {
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample }) => {
    // biome-ignore lint/suspicious/noConsole: the console is what the test listens to
    console.error(`policy: ${effectiveDirective} forbids ${blockedURI} ${sample}`);
  });
}
