import { Candidate } from '../candidates/candidate';
import { Token } from '../layout/layout';

/** Words that may name a person or a company. */
export interface NameCandidate extends Candidate {
  readonly text: string;
  readonly hasLegalForm: boolean;
  /** Words of the line above that the name begins with ("Harrow & / Pike Ltd"); mostly none. */
  readonly lead: readonly Token[];
}
