import { DomainError } from '@cira/contracts';
import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { SkipThrottle } from '@nestjs/throttler';
import { FastifyReply } from 'fastify';
import { Access } from '../access/route-access';
import { readAsset, REDOC_PAGE, SWAGGER_PAGE, SWAGGER_START } from './docs-assets';
import { OpenApiDocument } from './open-api-document';

const DAY = 'public, max-age=86400';

/** Swagger UI, ReDoc and the document that both show. */
@ApiExcludeController()
@Controller()
@Access('public')
@SkipThrottle()
export class DocsUiController {
  constructor(private readonly document: OpenApiDocument) {}

  @Get('openapi.json')
  openApi(): object {
    return this.document.get();
  }

  @Get('docs')
  swagger(@Res({ passthrough: true }) reply: FastifyReply): string {
    void reply.type('text/html; charset=utf-8');
    return SWAGGER_PAGE;
  }

  @Get('redoc')
  redoc(@Res({ passthrough: true }) reply: FastifyReply): string {
    void reply.type('text/html; charset=utf-8');
    return REDOC_PAGE;
  }

  @Get('docs/start.js')
  start(@Res({ passthrough: true }) reply: FastifyReply): string {
    void reply.type('text/javascript').header('Cache-Control', DAY);
    return SWAGGER_START;
  }

  @Get('docs/:asset')
  async asset(
    @Param('asset') name: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const asset = await readAsset(name);
    if (!asset) throw new DomainError('ROUTE_NOT_FOUND');
    void reply.type(asset.mediaType).header('Cache-Control', DAY);
    return asset.text;
  }
}
