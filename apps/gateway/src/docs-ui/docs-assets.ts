import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const SWAGGER_UI = dirname(require.resolve('swagger-ui-dist/package.json'));
const REDOC = dirname(require.resolve('redoc/package.json'));

interface Asset {
  readonly file: string;
  readonly mediaType: string;
  /** Texts of the file that are served as others. */
  readonly replacing?: Readonly<Record<string, string>>;
}

/** ReDoc would fetch its maker's logo from the network; an empty picture takes its place, the link stays. */
const REDOC_LOGO = 'https://cdn.redoc.ly/redoc/logo-mini.svg';
const NO_PICTURE = 'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22/%3E';

/** The only files that the documentation pages may ask for; they come with the packages, never from the network. */
const DOCS_ASSETS: Readonly<Record<string, Asset>> = {
  'swagger-ui.css': { file: join(SWAGGER_UI, 'swagger-ui.css'), mediaType: 'text/css' },
  'swagger-ui-bundle.js': { file: join(SWAGGER_UI, 'swagger-ui-bundle.js'), mediaType: 'text/javascript' },
  'redoc.standalone.js': {
    file: join(REDOC, 'bundles/redoc.standalone.js'),
    mediaType: 'text/javascript',
    replacing: { [REDOC_LOGO]: NO_PICTURE },
  },
};

export const SWAGGER_START = `window.ui = SwaggerUIBundle({
  url: '/openapi.json', dom_id: '#swagger-ui', deepLinking: true, persistAuthorization: true,
  tryItOutEnabled: true, displayRequestDuration: true,
});`;

export const SWAGGER_PAGE = page(
  'CIRA API',
  '<link rel="stylesheet" href="/docs/swagger-ui.css">',
  '<div id="swagger-ui"></div><script src="/docs/swagger-ui-bundle.js"></script><script src="/docs/start.js"></script>',
);

export const REDOC_PAGE = page(
  'CIRA API reference',
  '<style>body { margin: 0 }</style>',
  '<redoc spec-url="/openapi.json"></redoc><script src="/docs/redoc.standalone.js"></script>',
);

/** The content of an asset, UTF-8; null for a name that is not one. */
export async function readAsset(name: string): Promise<{ mediaType: string; text: string } | null> {
  const asset = Object.hasOwn(DOCS_ASSETS, name) ? DOCS_ASSETS[name] : undefined;
  if (!asset) return null;
  let text = await readFile(asset.file, 'utf8');
  for (const [from, to] of Object.entries(asset.replacing ?? {})) text = text.replaceAll(from, to);
  return { mediaType: asset.mediaType, text };
}

function page(title: string, head: string, body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
}
