/** A JSON object, seen from outside. */
type Json = Readonly<Record<string, unknown>>;

const METHODS = ['get', 'put', 'post', 'delete', 'patch'];
/** What may be worded otherwise without breaking a client. */
const PROSE = new Set(['description', 'summary', 'title']);

/**
 * What an OpenAPI document promises and another one, `served`, does not keep: paths, methods, parameters, answers,
 * their headers, and every property with its type, format, limits, values and example. Both dereferenced. What
 * `served` has beyond that does not count.
 *
 * @param base put before every path of the contract
 */
export function contractDifferences(contract: Json, served: Json, base: string): string[] {
  return Object.entries(objectAt(contract, 'paths')).flatMap(([path, item]) =>
    METHODS.filter((method) => method in (item as Json)).flatMap((method) => {
      const where = `${method.toUpperCase()} ${base}${path}`;
      const promised = objectAt(item as Json, method);
      const kept = objectAt(objectAt(objectAt(served, 'paths'), base + path), method);
      return Object.keys(kept).length === 0 ? [`${where} is missing`] : operation(promised, kept, where);
    }),
  );
}

function operation(promised: Json, kept: Json, where: string): string[] {
  return [
    ...parameters(promised, kept, where),
    ...body(objectAt(promised, 'requestBody'), objectAt(kept, 'requestBody'), `${where} request`),
    ...Object.entries(objectAt(promised, 'responses')).flatMap(([status, response]) => {
      const answer = objectAt(objectAt(kept, 'responses'), status);
      return Object.keys(answer).length === 0
        ? [`${where} ${status} is missing`]
        : answerOf(response as Json, answer, `${where} ${status}`);
    }),
  ];
}

function parameters(promised: Json, kept: Json, where: string): string[] {
  const list = (operation: Json) => (operation.parameters ?? []) as Json[];
  return list(promised).flatMap((parameter) => {
    const name = String(parameter.name);
    const found = list(kept).find((other) => other.name === parameter.name && other.in === parameter.in);
    // An example of the parameter's schema is one of the parameter.
    const same = found && { example: objectAt(found, 'schema').example, ...found };
    return same
      ? keywords(parameter, same, `${where} parameter ${name}`)
      : [`${where} parameter ${name} is missing`];
  });
}

function answerOf(promised: Json, kept: Json, where: string): string[] {
  return [
    ...body(promised, kept, where),
    ...Object.entries(objectAt(promised, 'headers')).flatMap(([name, header]) =>
      keywords(header as Json, objectAt(objectAt(kept, 'headers'), name), `${where} header ${name}`),
    ),
  ];
}

function body(promised: Json, kept: Json, where: string): string[] {
  return Object.entries(objectAt(promised, 'content')).flatMap(([type, media]) =>
    keywords(media as Json, objectAt(objectAt(kept, 'content'), type), `${where} ${type}`),
  );
}

/** Every keyword of a schema, or of whatever holds one, down to its last property. */
function keywords(promised: Json, kept: Json, where: string): string[] {
  return Object.entries(promised).flatMap(([key, value]) => {
    const other = kept[key];
    if (PROSE.has(key)) return [];
    if (isObject(value) && key !== 'example') {
      return isObject(other) ? keywords(value, other, `${where}.${key}`) : [`${where}.${key} is missing`];
    }
    return JSON.stringify(value) === JSON.stringify(other)
      ? []
      : [`${where}.${key} is ${JSON.stringify(other)} and not ${JSON.stringify(value)}`];
  });
}

function objectAt(holder: Json, key: string): Json {
  const value = holder[key];
  return isObject(value) ? value : {};
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
