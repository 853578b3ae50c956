import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { JOB_STATUSES, JobStatus } from '../../jobs/job-state';

export class ListJobsDto {
  @IsOptional()
  @Type(() => Number)
  @Min(1, { message: 'limit must be 1 or more' })
  @Max(100, { message: 'limit must be 100 or less' })
  @IsInt({ message: 'limit must be a whole number' })
  limit = 20;

  @IsOptional()
  @MaxLength(256, { message: 'cursor is not one of ours' })
  @IsString({ message: 'cursor must be given once' })
  cursor?: string;

  @IsOptional()
  @IsIn(JOB_STATUSES, { message: `status must be one of ${JOB_STATUSES.join(', ')}` })
  status?: JobStatus;
}
