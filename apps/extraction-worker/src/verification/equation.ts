import { FieldName } from '@cira/contracts';

/** What an equation between amounts of the document says. */
export type Equation =
  /** It closes to the cent with values that were read independently of each other. */
  | {
      readonly kind: 'proof';
      readonly text: string;
      readonly fields: readonly FieldName[];
      readonly lines: boolean;
    }
  /** It can't be made to close, so at least one of its values is wrong. */
  | {
      readonly kind: 'mismatch';
      readonly code: MismatchCode;
      readonly text: string;
      readonly fields: readonly FieldName[];
    };

export type MismatchCode = 'TOTAL_MISMATCH' | 'LINES_DO_NOT_SUM' | 'AMOUNT_DUE_MISMATCH';
