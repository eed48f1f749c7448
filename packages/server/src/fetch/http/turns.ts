import type { Surroundings } from './limits.ts';

export interface TurnOptions {
  /** Turns taken at once. */
  readonly connections: number;
  /** Milliseconds between two turns at one host, unless the host asks for more. */
  readonly hostInterval: number;
}

/** Lets requests begin: a few at once in all, one after another with a pause between at each host. */
export class Turns {
  readonly #options: TurnOptions;
  readonly #surroundings: Surroundings;
  readonly #nextStart = new Map<string, number>();
  readonly #waiting: (() => void)[] = [];
  #taken = 0;

  constructor(options: TurnOptions, surroundings: Surroundings) {
    this.#options = options;
    this.#surroundings = surroundings;
  }

  /**
   * Waits until a request to this host may begin.
   * @param asked milliseconds that the host wants between two requests.
   */
  async pause(host: string, asked: number, signal: AbortSignal | undefined): Promise<void> {
    const now = this.#surroundings.now().getTime();
    const start = Math.max(now, this.#nextStart.get(host) ?? 0);
    // Taken before the wait, so that whoever comes meanwhile stands behind.
    this.#nextStart.set(host, start + Math.max(asked, this.#options.hostInterval));
    if (start > now) await this.#surroundings.wait(start - now, signal);
  }

  /** Runs `work` once there is room for it. */
  async within<T>(work: () => Promise<T>): Promise<T> {
    if (this.#taken < this.#options.connections) this.#taken += 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      // Whoever waits longest takes the place over.
      const next = this.#waiting.shift();
      if (next === undefined) this.#taken -= 1;
      else next();
    }
  }
}
