import { FileUpload } from './api-client';

const BOUNDARY = 'cira-test-boundary';

/** Body and header of a multipart form, byte by byte, so that a test can break it. */
export function multipartForm(
  files: readonly (FileUpload & { readonly field?: string; readonly type?: string })[],
) {
  const parts = files.flatMap(({ field = 'file', name, bytes, type = 'application/pdf' }) => [
    Buffer.from(
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${field}"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n`,
    ),
    bytes,
    Buffer.from('\r\n'),
  ]);
  return {
    headers: { 'Content-Type': `multipart/form-data; boundary=${BOUNDARY}` },
    body: Buffer.concat([...parts, Buffer.from(`--${BOUNDARY}--\r\n`)]),
  };
}
