/** Before so much is done, and so long was waited, nobody knows anything. */
const LEAST_SHARE = 0.02;
const LEAST_MS = 1000;
/** The weight of what came last: a stick that slows down is noticed within seconds, a hiccup is not. */
const NEWEST = 0.2;
const STEP_MS = 500;

/**
 * How long a phase of work will still take, from how fast it went so far. Asked with each piece of news; the answer is
 * in whole seconds, null while there is nothing to go by. A new phase, or one that began again, begins to count anew.
 */
export class Remaining {
  #phase = '';
  #startedAt = 0;
  #last = { at: 0, done: 0 };
  /** Per millisecond. */
  #speed: number | null = null;

  after(phase: string, done: number, total: number, now: number): number | null {
    if (phase !== this.#phase || done < this.#last.done || now < this.#last.at) {
      this.#phase = phase;
      this.#startedAt = now;
      this.#last = { at: now, done };
      this.#speed = null;
      return null;
    }
    const passed = now - this.#last.at;
    if (passed >= STEP_MS) {
      const speed = (done - this.#last.done) / passed;
      this.#speed = this.#speed === null ? speed : this.#speed * (1 - NEWEST) + speed * NEWEST;
      this.#last = { at: now, done };
    }
    if (total <= 0 || done / total < LEAST_SHARE || now - this.#startedAt < LEAST_MS || this.#speed === null || this.#speed <= 0) return null;
    return Math.ceil((total - done) / this.#speed / 1000);
  }
}

/** “约还需 2 分钟”; what is nearly over is said in steps of ten seconds, so that the words do not flicker. */
export function remainingWords(seconds: number): string {
  if (seconds <= 5) return '即将完成';
  if (seconds <= 55) return `约还需 ${Math.ceil(seconds / 10) * 10} 秒`;
  const minutes = Math.max(1, Math.round(seconds / 60));
  return minutes < 60 ? `约还需 ${minutes} 分钟` : `约还需 ${Math.round(minutes / 60)} 小时`;
}
