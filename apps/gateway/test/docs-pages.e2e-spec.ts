import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BrowserContext, chromium, Page } from 'playwright-core';
import { describeWithBrowser } from './support/describe-with-browser';
import { Platform, startPlatform } from './support/platform';

jest.setTimeout(60_000);

/** A browser that talks to nobody of its own accord; root, as in containers, has no sandbox. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];
const OPERATIONS: readonly (readonly [string, string])[] = [
  ['get', '/v1/health'],
  ['post', '/v1/jobs'],
  ['get', '/v1/jobs'],
  ['get', '/v1/jobs/{job_id}/status'],
  ['get', '/v1/jobs/{job_id}/result'],
  ['get', '/v1/jobs/{job_id}/evidence'],
  ['get', '/v1/jobs/{job_id}/cost'],
  ['post', '/extract'],
  ['get', '/health'],
];

describeWithBrowser('The documentation pages, embedded runtime', (executablePath) => {
  let platform: Platform;
  let profile: string;
  let browser: BrowserContext;
  let page: Page;
  let complaints: string[];
  let foreignRequests: string[];

  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'cira-e2e-browser-'));
    [platform, browser] = await Promise.all([
      startPlatform('embedded'),
      chromium.launchPersistentContext(profile, {
        executablePath,
        args: FLAGS,
        viewport: { width: 1_280, height: 1_000 },
      }),
    ]);
  });
  afterAll(async () => {
    await browser.close();
    await platform.stop();
    await rm(profile, { recursive: true, force: true });
  });

  beforeEach(async () => {
    complaints = [];
    foreignRequests = [];
    page = await browser.newPage();
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('requestfailed', (request) => complaints.push(`${request.url()} failed`));
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== platform.baseUrl && protocol !== 'data:' && protocol !== 'blob:') {
        foreignRequests.push(request.url());
      }
    });
  });
  afterEach(async () => {
    await screenshot();
    await page.close();
    expect(foreignRequests).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('/docs shows every operation, and "Try it out" works', async () => {
    await page.goto(`${platform.baseUrl}/docs`);
    for (const [method, path] of OPERATIONS) {
      await page.locator(`.opblock-${method} [data-path="${path}"]`).waitFor();
    }
    expect(await page.locator('.opblock').count()).toBe(OPERATIONS.length);

    const health = page.locator('.opblock', { has: page.locator('[data-path="/v1/health"]') });
    await health.locator('.opblock-summary-control').click();
    await health.getByRole('button', { name: 'Execute' }).click();
    const answer = health.locator('.live-responses-table .response');
    await answer.waitFor();
    expect(await answer.locator('.response-col_status').innerText()).toContain('200');
    expect(await answer.locator('.response-col_description').innerText()).toContain('"healthy"');
  });

  it('/docs takes an API key and uses it', async () => {
    await page.goto(`${platform.baseUrl}/docs`);
    await page.locator('.btn.authorize').click();
    await page.locator('.auth-container input').fill(platform.apiKey);
    await page.locator('.auth-btn-wrapper .authorize').click();
    await page.locator('.auth-btn-wrapper .btn-done').click();

    const list = page.locator('.opblock-get', { has: page.locator('[data-path="/v1/jobs"]') });
    await list.locator('.opblock-summary-control').click();
    await list.getByRole('button', { name: 'Execute' }).click();
    const answer = list.locator('.live-responses-table .response');
    await answer.waitFor();
    expect(await answer.locator('.response-col_status').innerText()).toContain('200');
  });

  it('/redoc shows every operation and finds them', async () => {
    await page.goto(`${platform.baseUrl}/redoc`);
    await page.locator('[data-section-id^="tag/Jobs"]').first().waitFor();
    const summaries = [
      'Submit invoice processing job',
      'Get job processing cost breakdown',
      'Extract invoice data',
    ];
    for (const summary of summaries) await page.getByRole('heading', { name: summary }).waitFor();
    await page.getByRole('textbox').first().fill('cost');
    await page.locator('[data-role="search:results"]').waitFor();
    expect(await page.locator('[data-role="search:results"] li').count()).toBeGreaterThan(0);
  });

  /** For a person who wants to look: CIRA_TEST_SCREENSHOTS names a folder. */
  async function screenshot(): Promise<void> {
    const folder = process.env.CIRA_TEST_SCREENSHOTS;
    const name = expect.getState().currentTestName?.split('runtime ')[1]?.replace(/\W+/g, '-') ?? 'page';
    if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`) });
  }
});
