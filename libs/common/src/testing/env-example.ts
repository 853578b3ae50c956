import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The settings of `.env.example`, each with the default that it states there (often empty). */
export function documentedSettings(): Map<string, string> {
  const text = readFileSync(join(__dirname, '../../../../.env.example'), 'utf8');
  return new Map(
    [...text.matchAll(/^([A-Z][A-Z\d_]*)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** Those of a service's settings that `.env.example` forgot. */
export function undocumented(settings: object): string[] {
  const documented = documentedSettings();
  return Object.keys(settings).filter((name) => /^[A-Z]/.test(name) && !documented.has(name));
}
