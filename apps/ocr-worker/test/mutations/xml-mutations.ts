import { Mutation } from './mutation';
import { Originals } from './originals';

const ROOT_END = '</Invoice>';

/** E-invoices that are none, or too much of one. */
export const XML_MUTATIONS: Readonly<Record<string, Mutation>> = {
  'XML: entity bomb': (random, { xml }) => {
    const depth = random.between(3, 30);
    const entities = Array.from(
      { length: depth },
      (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`,
    );
    const doctype = `<!DOCTYPE Invoice [<!ENTITY e0 "bomb">${entities.join('')}]>`;
    return Buffer.from(
      xml
        .toString()
        .replace('<Invoice', `${random.pick([doctype, ''])}<Invoice`)
        .replace('NP-20417', `&e${depth};`),
    );
  },
  'XML: deep': (random, originals) => {
    const depth = random.between(1_000, 500_000);
    return grown(originals, '<a>'.repeat(depth) + random.pick(['</a>'.repeat(depth), '']));
  },
  'XML: wide': (random, originals) => {
    const count = random.pick([1_000, 50_000, 1_000_000]);
    const piece = random.pick([
      '<cac:InvoiceLine/>',
      '<cbc:Note>a</cbc:Note>',
      '<!-- a -->',
      '&amp;',
      '<?a b?>',
    ]);
    return grown(originals, piece.repeat(count));
  },
  'XML: giant name, attribute and text': (random, originals) => {
    const long = random.pick(['a', ' ', '<', '&', '"', ']]>']).repeat(random.between(100_000, 3_000_000));
    return grown(
      originals,
      random.pick([`<${long}/>`, `<a b="${long}"/>`, `<a ${long}`, `<a>${long}</a>`, `<![CDATA[${long}`]),
    );
  },
  'XML: absurd values': (random, { xml }) => {
    const absurd = random.pick([
      '1e308',
      'NaN',
      '-0',
      '9'.repeat(5_000),
      '',
      '0x10',
      '٣',
      '\0',
      '2025-99-99',
      '__proto__',
    ]);
    return Buffer.from(
      xml.toString().replace(/>[\d.-]+</g, () => (random.fraction() < 0.5 ? `>${absurd}<` : '>1<')),
    );
  },
  'XML: other encodings': (random, { xml }) => {
    const text = xml.toString().replace('UTF-8', random.pick(['UTF-16', 'UTF-32', 'EBCDIC', 'ISO-8859-15']));
    const bytes = Buffer.from(text, random.pick(['utf16le', 'latin1', 'utf8']));
    return Buffer.concat([
      random.pick([Buffer.from('fffe', 'hex'), Buffer.from('feff', 'hex'), Buffer.alloc(0)]),
      bytes,
    ]);
  },
};

function grown({ xml }: Originals, piece: string): Buffer {
  return Buffer.from(xml.toString().replace(ROOT_END, `${piece}${ROOT_END}`));
}
