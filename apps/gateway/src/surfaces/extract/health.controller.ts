import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { SkipThrottle } from '@nestjs/throttler';
import { Access } from '../../access/route-access';
import { AcceptingJobs } from '../../health/accepting-jobs';
import { HEALTHY, UNHEALTHY } from './extract.openapi';

@ApiTags('Extract')
@Controller('health')
@Access('public')
@SkipThrottle()
export class HealthController {
  constructor(private readonly acceptingJobs: AcceptingJobs) {}

  @Get()
  @ApiOperation({
    summary: 'Health check',
    description: '200 only when a document could be accepted.',
    security: [],
  })
  @ApiResponse(HEALTHY)
  @ApiResponse(UNHEALTHY)
  async health() {
    await this.acceptingJobs.assert();
    return { status: 'ok' };
  }
}
