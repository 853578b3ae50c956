import { legalFormEnd, repairLegalForm } from './legal-forms';

const upToForm = (text: string): string => text.slice(0, Math.max(0, legalFormEnd(text)));

describe('legalFormEnd', () => {
  it.each([
    ['Acme Tools Ltd. 12 High Street', 'Acme Tools Ltd.'],
    ['Muster GmbH & Co. KG, Hamburg', 'Muster GmbH & Co. KG'],
    ['Beta S.r.l. - Via Roma 1', 'Beta S.r.l.'],
    ['Kedai Lima Sdn Bhd', 'Kedai Lima Sdn Bhd'],
    ['as soon as possible', ''],
    ['Inc', ''],
  ])('cuts "%s" to "%s"', (text, name) => {
    expect(upToForm(text)).toBe(name);
  });
});

describe('repairLegalForm', () => {
  it.each([
    ['KEDAI LIMA SON BHD', 'KEDAI LIMA SDN BHD'],
    ['Lotus Tyres Put Ltd', 'Lotus Tyres Pvt Ltd'],
    ['Simpson Bhatt', 'Simpson Bhatt'],
    ['Son of Put', 'Son of Put'],
  ])('reads "%s" as "%s"', (text, repaired) => {
    expect(repairLegalForm(text)).toBe(repaired);
  });
});
