import type { Door } from "./form.ts";
import { appRouter, createCaller } from "./root.ts";

type Call = (input: unknown) => Promise<unknown>;

/** The form door onto our router. */
export const door: Door = {
  router: appRouter,
  call: (ctx, path, input) => {
    const found = path.split(".").reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], createCaller(ctx));
    return (found as Call)(input);
  },
};
