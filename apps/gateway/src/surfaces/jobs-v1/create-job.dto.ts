import { IsString, MaxLength } from 'class-validator';

export class CreateJobDto {
  @MaxLength(2048, { message: 'pdf_url must have at most 2048 characters' })
  @IsString({ message: 'pdf_url must be a string' })
  pdf_url: string;
}
