import { ServiceName } from '@cira/contracts';

/** What one runtime needs beside its processes: their settings, and what they leave behind. */
export interface Installation {
  /** Built main file of each process; `cira` is the one that holds all four services. */
  readonly processes: readonly { readonly name: ServiceName | 'cira'; readonly main: string }[];
  readonly settings: Readonly<Record<string, string>>;
  /** Of the PostgreSQL that the services use right now. */
  databaseUrl(): Promise<string>;
  /** Removes everything, whatever became of the processes. They have ended by now. */
  remove(): Promise<void>;
}
