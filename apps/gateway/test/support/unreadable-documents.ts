import { FileUpload } from './api-client';

/** A PDF that wants a password which nobody knows. */
export function encryptedPdf(): FileUpload {
  const [anything, id] = ['ab'.repeat(32), '07'.repeat(16)];
  return {
    name: 'encrypted.pdf',
    bytes: pdf(
      [
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
        `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${anything}> /U <${anything}> >>`,
      ],
      `/Encrypt 4 0 R /ID [<${id}> <${id}>]`,
    ),
  };
}

/** The first bytes of a PDF: its beginning is right and the rest never came. */
export function truncatedPdf(whole: Uint8Array): FileUpload {
  return { name: 'truncated.pdf', bytes: whole.subarray(0, 600) };
}

export function textCalledPdf(): FileUpload {
  return { name: 'invoice.pdf', bytes: Buffer.from('Dear customer,\nplease find our invoice attached.\n') };
}

export function emptyFile(): FileUpload {
  return { name: 'empty.pdf', bytes: Buffer.alloc(0) };
}

function pdf(objects: readonly string[], trailer: string): Buffer {
  let text = '%PDF-1.4\n';
  const offsets = objects.map((body, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return Buffer.from(
    `${text}xref\n0 ${size}\n0000000000 65535 f \n${entries}` +
      `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`,
  );
}
