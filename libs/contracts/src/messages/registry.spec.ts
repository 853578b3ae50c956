import { ServiceName } from './message-contract';
import { messageByRoutingKey, MESSAGES, messagesConsumedBy } from './registry';

const SERVICES: ServiceName[] = ['gateway', 'ocr-worker', 'extraction-worker', 'billing'];

describe('the registry of messages', () => {
  test('has every routing key once', () => {
    const keys = MESSAGES.map(({ routingKey }) => routingKey);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each(MESSAGES.map((contract) => [contract.routingKey, contract] as const))(
    '%s is named for a fact, sent by somebody and taken by somebody',
    (routingKey, contract) => {
      expect(routingKey).toBe(`${contract.name}.v${contract.version}`);
      expect(routingKey).toMatch(/^[a-z]+\.[a-z]+\.v[1-9]\d*$/);
      for (const services of [contract.producers, contract.consumers]) {
        expect(services.length).toBeGreaterThan(0);
        expect(new Set(services).size).toBe(services.length);
      }
      expect(contract.description).toMatch(/\S.*\.$/);
      expect(messageByRoutingKey(routingKey)).toBe(contract);
    },
  );

  test('gives each service exactly what names it as a consumer', () => {
    for (const service of SERVICES) {
      const expected = MESSAGES.filter(({ consumers }) => consumers.includes(service));
      expect(messagesConsumedBy(service)).toEqual(expected);
      expect(expected.length).toBeGreaterThan(0);
    }
  });

  test('knows nothing of other keys', () => {
    expect(messageByRoutingKey('ocr.requested')).toBeUndefined();
    expect(messageByRoutingKey('ocr.requested.v99')).toBeUndefined();
  });
});
