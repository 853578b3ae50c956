/** Thrown where a document can't be read without OCR and the process that reads it has none. */
export class NeedsOcr extends Error {
  constructor() {
    super('The document needs OCR');
    this.name = NeedsOcr.name;
  }
}
