/** The address of a script that the build made. */
const BUILT_SCRIPT = String.raw`/^\/_next\/static\/chunks\/[\w~-]+\.js$/`;

/**
 * The one gate of Trusted Types. Next's loader hands the browser the addresses of scripts as plain text; a plain text goes to the policy
 * named "default", and ours lets through the scripts that we built. Text that is to become markup or code finds no door at all.
 */
const GATE = `window.trustedTypes?.createPolicy("default",{createScriptURL:a=>${BUILT_SCRIPT}.test(a)?a:null})`;

/** Sets the gate before the first script of a page. */
export function withGate(html: string, nonce: string): string {
  return html.replace("<head>", () => `<head><script nonce="${nonce}">${GATE}</script>`);
}
