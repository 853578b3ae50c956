import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { waitFor } from '@cira/common/testing/wait-for';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { describeInBothRuntimes } from './support/describe-runtimes';
import { Platform, startPlatform } from './support/platform';
import { samplePath } from './support/sample-invoices';

jest.setTimeout(180_000);

interface EvidencePage {
  number: number;
  route: string;
  reason: string;
  duration_ms: number;
}

/** The sample photo so many times, and behind it a page with a text layer. */
async function photosAndText(photos: number): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const photo = await document.embedJpg(await readFile(samplePath('photo-fr.jpg')));
  for (let count = 0; count < photos; count++) {
    document.addPage([595, 842]).drawImage(photo, { x: 0, y: 0, width: 595, height: 842 });
  }
  const font = await document.embedFont(StandardFonts.Helvetica);
  const text = 'Conditions de vente: paiement dans les trente jours, sans escompte, par virement.';
  document.addPage([595, 842]).drawText(text, { x: 50, y: 700, size: 11, font });
  return document.save();
}

describeInBothRuntimes('A document of several pages', (runtime) => {
  let platform: Platform;

  beforeAll(async () => {
    platform = await startPlatform(runtime);
  });
  afterAll(async () => {
    await platform.stop();
  });

  const pagesOf = async (jobId: string) =>
    ((await platform.get(`/v1/jobs/${jobId}/evidence`)) as { pages: EvidencePage[] }).pages;

  if (runtime === 'embedded') {
    it('leaves a picture of each page behind', async () => {
      const jobId = await platform.submitFile({ name: 'mixed.pdf', bytes: await photosAndText(1) });
      await platform.untilEnded(jobId);
      const folder = join(platform.dataDir, 'blobs/tenants', platform.tenantId, 'jobs', jobId, 'pages');
      const pictures = async () => (await readdir(folder)).filter((name) => name.endsWith('.jpg')).sort();
      await waitFor('the pictures', async () => (await pictures()).join() === '1.jpg,2.jpg');
      const text = await readFile(join(folder, '2.jpg'));
      expect([...text.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
    });
  }

  it('goes on at the page where its worker was killed', async () => {
    const name = 'photos.pdf';
    const jobId = await platform.submitFile({ name, bytes: await photosAndText(4) });
    const keptPages = () =>
      platform.query<{ number: number; ms: number }>(
        `select number, (page->>'durationMs')::float8 as ms from ocr_worker.read_pages where job_id = $1`,
        [jobId],
      );
    const kept = await waitFor(
      'a page to be kept',
      async () => {
        const rows = await keptPages();
        return rows.length > 0 ? rows : null;
      },
      { timeoutMs: 60_000 },
    );
    await platform.kill('ocr-worker', 'SIGKILL');
    await platform.restart('ocr-worker');

    expect((await platform.untilEnded(jobId)).status).toBe('completed');
    const pages = await pagesOf(jobId);
    expect(pages.map(({ route, reason }) => `${route}: ${reason}`)).toEqual([
      ...new Array<string>(4).fill('ocr: no_text_layer'),
      'text: sound_text_layer',
    ]);
    // Read again, a page would have taken another time.
    for (const { number, ms } of kept) expect(pages[number - 1]?.duration_ms).toBeCloseTo(ms, 0);
    expect(await keptPages()).toEqual([]);
  });
});
