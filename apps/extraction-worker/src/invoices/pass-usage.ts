import { MeterReading } from '@cira/contracts';
import { TokenUsage } from '../language-model/answer-journal';

/** What one pass used up: the tokens that each model reported, and the seconds that it took. */
export function passUsage(tokens: readonly TokenUsage[], seconds: number): MeterReading[] {
  return [
    ...tokenUsage(tokens),
    { meter: 'processing.second', quantity: Number(seconds.toFixed(3)), resource: 'extraction-worker' },
  ];
}

/** One pair of readings for each model, over all its answers; none for answers that state no tokens. */
export function tokenUsage(tokens: readonly TokenUsage[]): MeterReading[] {
  const sums = new Map<string, TokenUsage>();
  for (const { service, deployment, inputTokens, outputTokens } of tokens) {
    const model = `${service} ${deployment}`;
    const before = sums.get(model);
    sums.set(model, {
      ...{ service, deployment },
      inputTokens: (before?.inputTokens ?? 0) + inputTokens,
      outputTokens: (before?.outputTokens ?? 0) + outputTokens,
    });
  }
  return [...sums.values()]
    .filter(({ inputTokens, outputTokens }) => inputTokens + outputTokens > 0)
    .flatMap(({ service, deployment, inputTokens, outputTokens }): MeterReading[] => [
      { meter: `${service}.input_token`, quantity: inputTokens, resource: deployment },
      { meter: `${service}.output_token`, quantity: outputTokens, resource: deployment },
    ]);
}
