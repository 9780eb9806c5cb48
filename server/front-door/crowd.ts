/** There is no room for one more; the reader is told when to come again. */
export class Crowded extends Error {
  override readonly name = "Crowded";
}

/**
 * Lets so many in at once, lets some wait, and turns the rest away at once: a page that is made too late helps nobody, and who is let
 * in is served in time. `atOnce` keeps two cores busy; `waiting` is what they make in about two seconds.
 */
export function holdCrowd(atOnce = 16, waiting = 100): <Made>(make: () => Promise<Made>) => Promise<Made> {
  const queue: (() => void)[] = [];
  let inside = 0;

  function leave(): void {
    const next = queue.shift();
    if (next) next();
    else inside -= 1;
  }

  /** A place that becomes free goes to the next one waiting, without being free in between. */
  async function enter(): Promise<void> {
    if (inside < atOnce) {
      inside += 1;
      return;
    }
    if (queue.length >= waiting) throw new Crowded();
    await new Promise<void>((resolve) => queue.push(resolve));
  }

  return async (make) => {
    await enter();
    try {
      return await make();
    } finally {
      leave();
    }
  };
}
