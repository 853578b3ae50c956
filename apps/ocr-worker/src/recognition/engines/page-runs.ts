import { PageToRecognize } from './recognition-engine';

/** Pages as runs of consecutive ones, none longer than `longest`, in ascending order. */
export function pageRuns(pages: readonly PageToRecognize[], longest: number): PageToRecognize[][] {
  const runs: PageToRecognize[][] = [];
  for (const page of [...pages].sort((a, b) => a.number - b.number)) {
    const run = runs.at(-1);
    if (run?.at(-1)?.number === page.number - 1 && run.length < longest) run.push(page);
    else runs.push([page]);
  }
  return runs;
}
