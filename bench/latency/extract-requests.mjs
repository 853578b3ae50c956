import { varyDocument } from '../support/vary-document.mjs';

/**
 * Sends `count` variants of a PDF through `POST /extract`, `concurrency` at a time. Answers
 * `{ times, elapsedMs }`: the wall time of each request and of all together, milliseconds.
 */
export async function timeExtractions(server, pdf, { count, concurrency }) {
  const times = [];
  const start = performance.now();
  let started = 0;
  const work = async () => {
    while (started < count) {
      started += 1;
      times.push(await timeExtraction(server, pdf));
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return { times, elapsedMs: performance.now() - start };
}

async function timeExtraction({ url, apiKey }, pdf) {
  const form = new FormData();
  form.set('file', new Blob([varyDocument(pdf)], { type: 'application/pdf' }), 'invoice.pdf');
  const start = performance.now();
  const answer = await fetch(`${url}/extract`, {
    method: 'POST',
    body: form,
    headers: { 'X-API-Key': apiKey },
  });
  const body = await answer.text();
  const elapsed = performance.now() - start;
  if (!answer.ok) throw new Error(`POST /extract answered ${answer.status}: ${body}`);
  return elapsed;
}
