import { LoggerService } from '@nestjs/common';
import { WinstonModule } from 'nest-winston';
import { format, transports } from 'winston';
import { currentCorrelation } from '../correlation/correlation';
import { redact } from './redact';

export interface LoggerOptions {
  service: string;
  level: string;
}

/** Nest tells every module and route that it sets up; an operator wants that only when looking for something. */
const NEST_START_UP = new Set(['NestFactory', 'InstanceLoader', 'RoutesResolver', 'RouterExplorer']);

/**
 * One JSON object for each line on standard output: `timestamp`, `level`, `service`, `message`, and whatever of
 * `correlation_id`, `tenant_id`, `job_id` and `trace_id` belongs to the work in hand. Known secrets are redacted.
 */
export function createLogger({ service, level }: LoggerOptions): LoggerService {
  return WinstonModule.createLogger({
    level,
    format: format.combine(
      format.errors({ stack: true }),
      format((info) => (level !== 'debug' && NEST_START_UP.has(String(info.context)) ? false : info))(),
      format((info) =>
        Object.assign(info, { service: currentCorrelation()?.service ?? service }, correlationFields()),
      )(),
      format((info) => redact(info))(),
      format.timestamp(),
      format.json(),
    ),
    transports: [new transports.Console({ forceConsole: false })],
  });
}

function correlationFields(): Record<string, string> {
  const correlation = currentCorrelation();
  if (!correlation) return {};
  return {
    ...(correlation.correlationId && { correlation_id: correlation.correlationId }),
    ...(correlation.traceparent && { trace_id: correlation.traceparent.split('-')[1] ?? '' }),
    ...(correlation.tenantId && { tenant_id: correlation.tenantId }),
    ...(correlation.jobId && { job_id: correlation.jobId }),
  };
}
