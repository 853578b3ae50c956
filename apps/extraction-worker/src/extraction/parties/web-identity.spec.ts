import { readingOf } from '../../../test/testing/page-builder';
import { buildLayout } from '../layout/build-layout';
import { matchesDomain, webIdentitiesOf } from './web-identity';

const domainsIn = (text: string): string[] =>
  webIdentitiesOf(buildLayout(readingOf([text]), 'en')).map((web) => web.domain);

describe('webIdentitiesOf', () => {
  it.each([
    ['info@acme-tools.co.uk', 'acme-tools'],
    ['www.acme.example', 'acme'],
    ['contact@harbour.city.gov', 'harbour.city'],
    ['www.shop.acme.com', 'acme'],
    ['lotustyres88@gmail.com', 'lotustyres'],
    ['jd@gmail.com', ''],
  ])('reads the owner from %s', (text, domain) => {
    expect(domainsIn(text)).toEqual([domain]);
  });

  it('knows a name by its unit in a larger body’s domain, and not the body', () => {
    expect(matchesDomain('HARBOUR', 'harbour.city')).toBe(true);
    expect(matchesDomain('Old City Council', 'harbour.city')).toBe(false);
  });
});
