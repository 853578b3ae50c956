/** Headers, fields and settings (`DOCLING_API_KEY`) that hold a secret and nothing else. */
const SECRET_NAME =
  /^((\w+[_-])?api[_-]?key|ocp-apim-subscription-key|authorization|password|secret|token|cookie)$/i;
const SECRET_IN_TEXT: [RegExp, string][] = [
  [/\bcira_(live|test|demo)_[\w-]+/g, 'cira_$1_[redacted]'],
  [/(\b[a-z][a-z\d+.-]*:\/\/[^\s:/@]+:)[^\s@/]+@/gi, '$1[redacted]@'],
  [/\bBearer\s+[\w.~+/-]+=*/gi, 'Bearer [redacted]'],
];

/** Blanks keys, passwords in URLs and tokens in a log record, in place (winston finds its symbols on the same object). */
export function redact<T extends object>(record: T): T {
  for (const [name, value] of Object.entries(record)) {
    (record as Record<string, unknown>)[name] = redactValue(name, value);
  }
  return record;
}

function redactValue(name: string, value: unknown): unknown {
  if (SECRET_NAME.test(name) && value !== null && value !== undefined) return '[redacted]';
  if (typeof value === 'string') return redactText(value);
  if (Array.isArray(value)) return value.map((entry) => redactValue('', entry));
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return redact({ ...value });
  }
  return value;
}

function redactText(text: string): string {
  return SECRET_IN_TEXT.reduce((redacted, [secret, blank]) => redacted.replace(secret, blank), text);
}
