/** Says what is being done and, when it took long enough to be noticed, how long it took. */
export async function step<Result>(what: string, work: () => Promise<Result> | Result): Promise<Result> {
  const started = performance.now();
  const noticed = setTimeout(() => process.stdout.write(`  ${what} …\n`), 400);
  try {
    return await work();
  } finally {
    clearTimeout(noticed);
    const seconds = (performance.now() - started) / 1_000;
    if (seconds >= 0.4) process.stdout.write(`  ${what}: ${seconds.toFixed(1)} s\n`);
  }
}

/** Ends with a sentence that says what to do. */
export function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
