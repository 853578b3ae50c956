import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EnvelopeSchema } from './envelope';
import { MESSAGES, messageByRoutingKey } from './registry';

/**
 * `<name>.v<version>.json`, and `<name>.v<version>.<variant>.json` for further shapes that it may take. Frozen: services
 * of different versions run side by side, and a message may wait on the broker through an upgrade. A change that breaks
 * one of these is a new version of the message. A field that came later is in a variant only, and has a default.
 */
const FOLDER = join(__dirname, '../../fixtures');
const FIXTURES = readdirSync(FOLDER).sort();

function routingKeyOf(fixture: string): string {
  return /^(.+\.v\d+)(\.[a-z-]+)?\.json$/.exec(fixture)?.[1] ?? fixture;
}

function envelopeIn(fixture: string) {
  return EnvelopeSchema.parse(JSON.parse(readFileSync(join(FOLDER, fixture), 'utf8')));
}

describe.each(FIXTURES)('%s', (fixture) => {
  const envelope = envelopeIn(fixture);
  const contract = messageByRoutingKey(routingKeyOf(fixture));

  test('is of a message that is still known', () => {
    expect(contract).toMatchObject({ name: envelope.name, version: envelope.version });
  });

  test('parses, and loses nothing by it', () => {
    expect(contract?.schema.parse(envelope.payload)).toMatchObject(envelope.payload as object);
  });

  test('is refused without any one of the fields that it always had', () => {
    for (const field of Object.keys(envelopeIn(`${routingKeyOf(fixture)}.json`).payload as object)) {
      const incomplete = { ...(envelope.payload as object), [field]: undefined };
      expect(contract?.schema.safeParse(incomplete).success).toBe(false);
    }
  });

  test('may carry fields of a newer service', () => {
    const newer = { ...(envelope.payload as object), addedLater: true };
    expect(contract?.schema.parse(newer)).toEqual(contract?.schema.parse(envelope.payload));
  });
});

test.each(MESSAGES.map(({ routingKey }) => routingKey))('%s has a fixture', (routingKey) => {
  expect(FIXTURES).toContain(`${routingKey}.json`);
});
