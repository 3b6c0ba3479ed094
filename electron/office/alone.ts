/** Lets many jobs run together and some of them alone: opening and closing the data while nothing else uses it. */
export interface Turns {
  /** Runs beside others, after whoever runs alone. */
  together<T>(job: () => Promise<T>): Promise<T>;
  /** Waits for all that run, then runs with everybody else waiting. */
  alone<T>(job: () => Promise<T>): Promise<T>;
}

export function takeTurns(): Turns {
  const running = new Set<Promise<unknown>>();
  let lastAlone: Promise<unknown> = Promise.resolve();

  // What went wrong in a job is its caller's concern; those who wait only need to know that it is over.
  const over = (jobs: Iterable<Promise<unknown>>): Promise<unknown> => Promise.allSettled(jobs);

  return {
    async together(job) {
      // Whoever wants to run alone and came first goes first.
      for (let seen: unknown = null; seen !== lastAlone; ) {
        seen = lastAlone;
        await over([lastAlone]);
      }
      const run = job();
      running.add(run);
      try {
        return await run;
      } finally {
        running.delete(run);
      }
    },
    alone(job) {
      const before = lastAlone;
      const run = over([before]).then(() => over(running)).then(job);
      lastAlone = run.catch(() => undefined);
      return run;
    },
  };
}
