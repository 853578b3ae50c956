import { FieldName } from '@cira/contracts';

/** What an equation between amounts of the document says. */
export type Equation = Proof | Mismatch;

/** It closes to the cent with values that were read independently of each other. */
export interface Proof {
  readonly kind: 'proof';
  readonly text: string;
  readonly fields: readonly FieldName[];
  readonly lines: boolean;
  /** Holds only while another equation proves this field: an amount that is printed twice. */
  readonly restsOn?: FieldName;
}

/** It can't be made to close, so at least one of its values is wrong. */
export interface Mismatch {
  readonly kind: 'mismatch';
  readonly code: MismatchCode;
  readonly text: string;
  readonly fields: readonly FieldName[];
}

export type MismatchCode =
  'TOTAL_MISMATCH' | 'LINES_DO_NOT_SUM' | 'AMOUNT_DUE_MISMATCH' | 'TAX_RATE_MISMATCH' | 'TAXES_DO_NOT_SUM';
