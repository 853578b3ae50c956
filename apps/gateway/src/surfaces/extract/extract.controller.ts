import { Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { FastifyReply, FastifyRequest } from 'fastify';
import { Caller, Principal } from '../../access/principal';
import { Access } from '../../access/route-access';
import { ReceiveUpload } from '../../documents/receive-upload';
import { PIPELINE_VERSION_HEADER } from '../../http/pipeline-version-header';
import { readUpload } from '../../http/read-upload';
import { ExtractNow } from '../../invoices/extract-now';
import * as docs from './extract.openapi';
import { EXTRACT_MAX_BYTES } from './extract.surface';
import { presentExtraction } from './present-extraction';

const UPLOAD_LIMITS = {
  maxBytes: EXTRACT_MAX_BYTES,
  mediaTypes: ['application/pdf', 'image/png', 'image/jpeg'],
};

@ApiTags('Extract')
@ApiSecurity('ApiKeyAuth')
@Controller('extract')
@Access('key-or-loopback')
export class ExtractController {
  constructor(
    private readonly receiveUpload: ReceiveUpload,
    private readonly extractNow: ExtractNow,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOperation(docs.EXTRACT)
  @ApiConsumes('multipart/form-data')
  @ApiBody(docs.EXTRACT_BODY)
  @ApiResponse(docs.EXTRACTED)
  @ApiResponse(docs.BAD_FILE)
  @ApiResponse(docs.UNAUTHORIZED)
  @ApiResponse(docs.UNPROCESSABLE)
  @ApiResponse(docs.RATE_LIMITED)
  @ApiResponse(docs.FAILED)
  @ApiResponse(docs.UNAVAILABLE)
  async extract(
    @Caller() caller: Principal,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const upload = await readUpload(request);
    const document = await this.receiveUpload.execute(caller.tenantId, upload, UPLOAD_LIMITS);
    const invoice = await this.extractNow.execute(caller, document);
    const { body, defaulted, unreadPages } = presentExtraction(invoice);
    void reply.header(PIPELINE_VERSION_HEADER, invoice.pipelineVersion);
    if (defaulted.length > 0) void reply.header('X-Defaulted-Fields', defaulted.join(','));
    if (unreadPages.length > 0) void reply.header('X-Unread-Pages', unreadPages.join(','));
    return body;
  }
}
