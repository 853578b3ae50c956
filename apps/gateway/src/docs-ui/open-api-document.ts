import { INestApplication, Injectable } from '@nestjs/common';
import { DocumentBuilder, OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { Surface } from '../http/surface';
import { API_VERSION } from '../version';

/** The OpenAPI document of the running gateway, made once from its controllers. */
@Injectable()
export class OpenApiDocument {
  private document: OpenAPIObject | null = null;

  describe(app: INestApplication, surfaces: readonly Surface[]): void {
    this.document = describeApi(app, surfaces);
  }

  get(): OpenAPIObject {
    if (!this.document) throw new Error('the API has not been described yet');
    return this.document;
  }
}

export function describeApi(app: INestApplication, surfaces: readonly Surface[]): OpenAPIObject {
  const info = new DocumentBuilder()
    .setTitle('CIRA Invoice Processing API')
    .setDescription(
      'Invoices in; verified, explained and priced data out. Every error has a code of the catalogue (docs/errors.md) ' +
        'and carries the request id that is also in the `X-Request-ID` header.',
    )
    .setVersion(API_VERSION)
    .addApiKey(
      {
        type: 'apiKey',
        in: 'header',
        name: 'X-API-Key',
        description: 'API key for authentication and usage tracking',
      },
      'ApiKeyAuth',
    )
    .addTag('Jobs', 'Submit a document, follow its progress, fetch result, evidence and cost')
    .addTag('Extract', 'Upload a document and wait for the result')
    .addTag('System')
    .build();
  const document = SwaggerModule.createDocument(app, info);
  const schemas = { ...document.components?.schemas };
  for (const surface of surfaces) Object.assign(schemas, surface.schemas);
  return { ...document, components: { ...document.components, schemas } };
}
