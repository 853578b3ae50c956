import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { SkipThrottle } from '@nestjs/throttler';
import { Access } from '../../access/route-access';
import { AcceptingJobs } from '../../health/accepting-jobs';
import { API_VERSION } from '../../version';
import { UNAVAILABLE } from './error-responses.openapi';
import { HEALTH_SCHEMA } from './jobs-v1.openapi';

@ApiTags('System')
@Controller('v1/health')
@Access('public')
@SkipThrottle()
export class HealthV1Controller {
  constructor(private readonly acceptingJobs: AcceptingJobs) {}

  @Get()
  @ApiOperation({
    summary: 'Health check endpoint',
    description: '200 only when a job could be accepted.',
    security: [],
  })
  @ApiResponse({ status: 200, description: 'System is healthy', schema: HEALTH_SCHEMA })
  @ApiResponse(UNAVAILABLE)
  async health() {
    await this.acceptingJobs.assert();
    return { status: 'healthy', timestamp: new Date().toISOString(), version: API_VERSION };
  }
}
