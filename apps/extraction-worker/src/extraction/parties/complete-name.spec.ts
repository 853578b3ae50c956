import { readingOf } from '../../../test/testing/page-builder';
import { buildLayout } from '../layout/build-layout';
import { completeName } from './complete-name';
import { findNames } from './find-names';

function completed(lines: readonly string[], domains: readonly string[] = []): string {
  const [chosen, ...others] = findNames(buildLayout(readingOf([...lines]), 'en'));
  return chosen === undefined ? '' : completeName(chosen, others, domains).text;
}

describe('completeName', () => {
  it('takes the full name with its legal form', () => {
    expect(completed(['Acme Tools', '', 'Acme Tools Holding Ltd'])).toBe('Acme Tools Holding Ltd');
  });

  it('needs the same words from the start', () => {
    expect(completed(['Acme Tools', '', 'Best Acme Tools Ltd'])).toBe('Acme Tools');
    expect(completed(['Acme Tools', '', 'Acme Toolshop Ltd'])).toBe('Acme Tools');
  });

  it('drops scraps of a logo that are not in the domain', () => {
    expect(completed(['Ol Ac me Tools', '', 'Acme Tools'], ['acmetools'])).toBe('Acme Tools');
    expect(completed(['Ol Ac me Tools', '', 'Acme Tools'], ['others'])).toBe('Ol Ac me Tools');
  });
});
