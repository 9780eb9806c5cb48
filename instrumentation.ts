/** Next tells what broke while a page was made; the person sees a calm page, we see this. */
export async function onRequestError(error: unknown, _request: unknown, { routePath }: { routePath: string }): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { logBug } = await import("#server/platform/log");
  const told = typeof error === "object" && error !== null && "digest" in error ? String(error.digest) : undefined;
  // The kind of page, not its address: an invitation's address is a secret.
  logBug(`page ${routePath}`, error, told);
}
