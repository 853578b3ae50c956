import { isDepartment } from './department';

describe('isDepartment', () => {
  it.each([
    'Accounts Payable',
    'Board Treasurer',
    'Finance Dept.',
    'Abteilung Einkauf',
    'Kreditorenbuchhaltung',
    'Service comptabilité',
    'Ufficio acquisti',
    'Crediteurenadministratie',
  ])('knows that "%s" is no company', (text) => {
    expect(isDepartment(text)).toBe(true);
  });

  it.each([
    'Accounts Payable Solutions Inc.',
    'Einkaufszentrum Nord GmbH',
    'Treasury Wine Shop',
    'Finance Bay Ltd',
  ])('leaves "%s" a name', (text) => {
    expect(isDepartment(text)).toBe(false);
  });
});
