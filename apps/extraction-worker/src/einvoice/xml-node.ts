import { DomainError } from '@cira/contracts';
import { XMLParser } from 'fast-xml-parser';

/** Far above any real invoice (attachments are base64 inside the XML), far below what would hurt the worker. */
const MAX_CHARACTERS = 30_000_000;
/** An invoice of ten thousand lines has some 200,000. */
const MAX_ELEMENTS = 400_000;
const MAX_DEPTH = 60;
const ATTRIBUTE = '@';

/** A place in an XML tree that may be empty: reading on from a missing element is missing, never an error. */
export class XmlNode {
  constructor(private readonly value: unknown) {}

  /** All children of that name; several names are spellings of the same element in different versions. */
  all(...names: string[]): XmlNode[] {
    const value = this.value;
    if (!isRecord(value)) return [];
    return names
      .filter((name) => Object.hasOwn(value, name))
      .flatMap((name) => value[name])
      .map((child) => new XmlNode(child));
  }

  child(...names: string[]): XmlNode {
    return this.all(...names)[0] ?? new XmlNode(undefined);
  }

  /** Follows a path of element names (`A/B/C`), taking the first child of each name. */
  at(path: string): XmlNode {
    return path.split('/').reduce((node: XmlNode, name) => node.child(name), this);
  }

  get exists(): boolean {
    return this.value !== undefined;
  }

  /** Text of the element, or of the one at the path, white space folded; null when empty or missing. */
  text(path?: string): string | null {
    const value = path === undefined ? this.value : this.at(path).value;
    return cleanText(isRecord(value) ? value['#text'] : value);
  }

  attribute(name: string): string | null {
    return isRecord(this.value) ? cleanText(this.value[ATTRIBUTE + name]) : null;
  }
}

/**
 * Parses XML from a stranger's document: no DOCTYPE (so no entity bombs and no external entities), bounded size and
 * depth, well-formed or DOCUMENT_CORRUPT. Namespace prefixes are dropped; values stay strings.
 */
export function parseXml(xml: string): XmlNode {
  if (xml.length > MAX_CHARACTERS) throw corrupt('The e-invoice XML is too large');
  if (hasMoreElements(xml, MAX_ELEMENTS)) throw corrupt('The e-invoice XML has too many elements');
  if (/<!DOCTYPE/i.test(xml))
    throw corrupt('The e-invoice XML declares a document type, which EN 16931 does not use');
  const parser = new XMLParser({
    removeNSPrefix: true,
    parseTagValue: false,
    parseAttributeValue: false,
    ignoreAttributes: false,
    attributeNamePrefix: ATTRIBUTE,
    processEntities: false,
    maxNestedTags: MAX_DEPTH,
  });
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the successor is one more package for the same check
    return new XmlNode(parser.parse(xml, true));
  } catch (error) {
    throw corrupt('The e-invoice XML cannot be parsed', error);
  }
}

/** By their opening brackets, each with its name behind it: a parsed element takes far more memory than its text. */
function hasMoreElements(xml: string, most: number): boolean {
  let count = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
    if (xml[at + 1] !== '/' && ++count > most) return true;
  }
  return false;
}

export function corrupt(detail: string, cause?: unknown): DomainError {
  return new DomainError('DOCUMENT_CORRUPT', { detail, cause });
}

function cleanText(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  return decodeEntities(value).replace(/\s+/g, ' ').trim() || null;
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** The five entities of XML and numbered characters: all there is without a DOCTYPE. */
function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|quot|apos|amp));/gi,
    (whole, hex, decimal, name) => {
      if (typeof name === 'string') return NAMED[name.toLowerCase()] ?? whole;
      const code = typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
