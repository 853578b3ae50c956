import { MeterReading } from '@cira/contracts';
import { TokenUsage } from '../language-model/token-meter';

/** What one pass used up: the tokens that each deployment reported, and the seconds that it took. */
export function passUsage(tokens: readonly TokenUsage[], seconds: number): MeterReading[] {
  return [
    ...tokens.flatMap(({ deployment, inputTokens, outputTokens }): MeterReading[] => [
      { meter: 'azure_openai.input_token', quantity: inputTokens, resource: deployment },
      { meter: 'azure_openai.output_token', quantity: outputTokens, resource: deployment },
    ]),
    { meter: 'processing.second', quantity: Number(seconds.toFixed(3)), resource: 'extraction-worker' },
  ];
}
