import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';

export class CreateJobDto {
  @ApiProperty({
    format: 'uri',
    description: 'HTTPS URL to PDF invoice document',
    example: 'https://example.com/invoices/INV-2024-001.pdf',
  })
  @IsString({ message: 'pdf_url must be a string' })
  @MaxLength(2048, { message: 'pdf_url must have at most 2048 characters' })
  pdf_url: string;
}
