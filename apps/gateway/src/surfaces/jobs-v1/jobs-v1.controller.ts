import { Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiQuery, ApiResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { FastifyReply, FastifyRequest } from 'fastify';
import { Caller, Principal } from '../../access/principal';
import { FindJobCost } from '../../costs/find-job-cost';
import { parsePdfUrl } from '../../documents/pdf-url';
import { ReceiveUpload } from '../../documents/receive-upload';
import { GatewayConfig } from '../../gateway.config';
import { GATEWAY_CONFIG } from '../../gateway-config.token';
import { parseDto } from '../../http/parse-dto';
import { PIPELINE_VERSION_HEADER } from '../../http/pipeline-version-header';
import { readUpload } from '../../http/read-upload';
import { FindInvoice } from '../../invoices/find-invoice';
import { estimateCompletion } from '../../jobs/estimate-completion';
import { FindJob } from '../../jobs/find-job';
import { ListJobs } from '../../jobs/list-jobs';
import { RecentDurations } from '../../jobs/recent-durations';
import { SubmitDocument, Submission } from '../../jobs/submit-document';
import { CreateJobDto } from './create-job.dto';
import * as errors from './error-responses.openapi';
import * as docs from './jobs-v1.openapi';
import { ListJobsDto } from './list-jobs.dto';
import { presentCost } from './present-cost';
import { presentEvidence } from './present-evidence';
import { presentInvoiceData } from './present-invoice-data';
import { durationMs, presentCreatedJob, presentJobStatus } from './present-job';

const UPLOAD_LIMITS = {
  maxBytes: 50 * 1024 * 1024,
  mediaTypes: [
    ...['application/pdf', 'application/xml'],
    ...['image/png', 'image/jpeg', 'image/tiff', 'image/webp', 'image/heic', 'image/gif'],
  ],
};

@ApiTags('Jobs')
@ApiSecurity('ApiKeyAuth')
@ApiResponse(errors.UNAUTHORIZED)
@ApiResponse(errors.RATE_LIMITED)
@Controller('v1/jobs')
export class JobsV1Controller {
  constructor(
    private readonly submitDocument: SubmitDocument,
    private readonly receiveUpload: ReceiveUpload,
    private readonly findJob: FindJob,
    private readonly listJobs: ListJobs,
    private readonly findInvoice: FindInvoice,
    private readonly findJobCost: FindJobCost,
    private readonly recentDurations: RecentDurations,
    @Inject(GATEWAY_CONFIG) private readonly config: GatewayConfig,
  ) {}

  @Post()
  @ApiOperation(docs.CREATE_JOB)
  @ApiResponse(docs.JOB_CREATED)
  @ApiResponse(errors.BAD_REQUEST)
  @ApiResponse(errors.TOO_LARGE)
  @ApiResponse(errors.WRONG_TYPE)
  async create(@Caller() caller: Principal, @Req() request: FastifyRequest) {
    const job = await this.submitDocument.execute(caller, await this.submission(caller, request));
    return presentCreatedJob(job);
  }

  @Get()
  @ApiOperation(docs.LIST_JOBS)
  @ApiQuery(docs.LIMIT)
  @ApiQuery(docs.CURSOR)
  @ApiQuery(docs.STATUS)
  @ApiResponse(docs.JOB_LIST)
  @ApiResponse(errors.BAD_REQUEST)
  async list(@Caller() caller: Principal, @Query() query: unknown) {
    const filter = await parseDto(ListJobsDto, query);
    const { jobs, nextCursor } = await this.listJobs.execute(caller, filter);
    const recent = await this.recentDurations.read();
    const now = new Date();
    return {
      jobs: jobs.map((job) => presentJobStatus(job, estimateCompletion(job, recent, now), now)),
      pagination: { limit: filter.limit, next_cursor: nextCursor, has_more: nextCursor !== null },
    };
  }

  @Get(':job_id/status')
  @ApiOperation(docs.JOB_STATUS)
  @ApiParam(docs.JOB_ID)
  @ApiResponse(docs.JOB_STATUS_FOUND)
  @ApiResponse(errors.NOT_FOUND)
  async status(@Caller() caller: Principal, @Param('job_id') jobId: string) {
    const job = await this.findJob.execute(caller, jobId);
    const now = new Date();
    return presentJobStatus(job, estimateCompletion(job, await this.recentDurations.read(), now), now);
  }

  @Get(':job_id/result')
  @ApiOperation(docs.JOB_RESULT)
  @ApiParam(docs.JOB_ID)
  @ApiResponse(docs.JOB_RESULT_FOUND)
  @ApiResponse(errors.NOT_FOUND)
  @ApiResponse(errors.NOT_COMPLETED)
  async result(
    @Caller() caller: Principal,
    @Param('job_id') jobId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const job = await this.findJob.execute(caller, jobId);
    const { extracted } = await this.findInvoice.ofJob(job);
    void reply.header(PIPELINE_VERSION_HEADER, extracted.pipelineVersion);
    const endedAt = job.endedAt ?? new Date();
    return {
      job_id: job.id,
      status: job.status,
      extracted_data: presentInvoiceData(extracted),
      confidence_score: extracted.confidence,
      processing_duration_ms: durationMs(job, endedAt),
      completed_at: endedAt.toISOString(),
    };
  }

  @Get(':job_id/evidence')
  @ApiOperation(docs.JOB_EVIDENCE)
  @ApiParam(docs.JOB_ID)
  @ApiResponse(docs.JOB_EVIDENCE_FOUND)
  @ApiResponse(errors.NOT_FOUND)
  @ApiResponse(errors.NOT_COMPLETED)
  async evidence(@Caller() caller: Principal, @Param('job_id') jobId: string) {
    const job = await this.findJob.execute(caller, jobId);
    const { extracted } = await this.findInvoice.ofJob(job);
    return presentEvidence(job, extracted);
  }

  @Get(':job_id/cost')
  @ApiOperation(docs.JOB_COST)
  @ApiParam(docs.JOB_ID)
  @ApiResponse(docs.JOB_COST_FOUND)
  @ApiResponse(errors.NOT_FOUND)
  async cost(
    @Caller() caller: Principal,
    @Param('job_id') jobId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const job = await this.findJob.execute(caller, jobId);
    const { cost, final } = await this.findJobCost.execute(job);
    void reply.header('X-Cost-Status', final ? 'final' : 'provisional');
    return presentCost(job.id, cost);
  }

  private async submission(caller: Principal, request: FastifyRequest): Promise<Submission> {
    if (request.isMultipart()) {
      const upload = await readUpload(request);
      return {
        kind: 'upload',
        document: await this.receiveUpload.execute(caller.tenantId, upload, UPLOAD_LIMITS),
      };
    }
    const { pdf_url: pdfUrl } = await parseDto(CreateJobDto, request.body);
    return { kind: 'url', url: parsePdfUrl(pdfUrl, this.config.ALLOW_PRIVATE_URLS) };
  }
}
