import { z } from 'zod';
import { GENERATED, table } from './markdown.mjs';

/** `docs/messages.md`: who says what to whom, and the fields of every payload. */
export function renderMessages(messages) {
  return [
    GENERATED,
    '# Messages',
    'Every message is a fact with a version and travels in an envelope (`id`, `name`, `version`, `occurredAt`, `correlationId`, `traceparent`, `payload`). Delivery is at least once; consumers deduplicate by `id`. A change is a new version beside the old one.',
    table(
      ['Message', 'Version', 'From', 'To', 'What it says'],
      messages.map(({ name, version, producers, consumers, description }) => [
        `[${name}](#${anchor(name, version)})`,
        version,
        producers.join(', '),
        consumers.join(', '),
        description,
      ]),
    ),
    ...messages.map(renderMessage),
  ]
    .join('\n\n')
    .concat('\n');
}

function renderMessage({ name, version, routingKey, description, schema }) {
  return [
    `## ${name} v${version}`,
    `${description} Routing key: \`${routingKey}\`.`,
    table(['Field', 'Type', 'Required'], payloadFields(z.toJSONSchema(schema))),
  ].join('\n\n');
}

/** GitHub's anchor of the heading `<name> v<version>`. */
function anchor(name, version) {
  return `${name.replaceAll('.', '')}-v${version}`;
}

/** Rows for the properties of an object schema, nested ones by their path (`cost.external.doclingApi`). */
function payloadFields(schema, prefix = '') {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const path = `${prefix}${name}`;
    const nested = property.type === 'array' ? property.items : property;
    const suffix = property.type === 'array' ? '[].' : '.';
    return [
      [`\`${path}\``, describe(property), schema.required?.includes(name) ? 'yes' : 'no'],
      ...payloadFields(nested, `${path}${suffix}`),
    ];
  });
}

function describe(property) {
  const variants = property.oneOf ?? property.anyOf;
  if (variants) return variants.map(describeVariant).join(' or ');
  if (property.const !== undefined) return `\`${JSON.stringify(property.const)}\``;
  if (property.enum) return property.enum.map((value) => `\`${JSON.stringify(value)}\``).join(', ');
  if (property.type === 'array') return `array of ${describe(property.items)}`;
  if (Array.isArray(property.type)) return property.type.join(' or ');
  if (property.format) return `${property.type} (${property.format})`;
  if (property.pattern) return `${property.type} \`${property.pattern}\``;
  return property.type ?? 'any';
}

/** Alternatives have no rows of their own, so that an object says its fields here. */
function describeVariant(variant) {
  if (!variant.properties) return describe(variant);
  const fields = Object.entries(variant.properties).map(
    ([name, property]) => `\`${name}\`: ${describe(property)}`,
  );
  return `{ ${fields.join(', ')} }`;
}
