/** Tokens that one deployment has used. */
export interface TokenUsage {
  readonly deployment: string;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/**
 * Adds up the tokens of all calls for a stage of a job. Handed down to where the answers arrive, so that tokens of
 * an unusable answer are counted too: the provider bills them.
 */
export class TokenMeter {
  private readonly used = new Map<string, TokenUsage>();

  add({ deployment, inputTokens, outputTokens }: TokenUsage): void {
    const before = this.used.get(deployment);
    this.used.set(deployment, {
      deployment,
      inputTokens: (before?.inputTokens ?? 0) + inputTokens,
      outputTokens: (before?.outputTokens ?? 0) + outputTokens,
    });
  }

  /** One entry for each deployment that answered. */
  get usage(): TokenUsage[] {
    return [...this.used.values()];
  }
}
