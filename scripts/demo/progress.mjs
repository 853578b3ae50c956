const STEPS = ['queued', 'processing_ocr', 'extracting_data', 'verifying', 'completed'];

/** One line for each document: rewritten in place in a terminal, printed at each change of status elsewhere. */
export class Progress {
  #terminal;
  #submissions;
  #inPlace;
  #printed = new Map();

  constructor(submissions, terminal) {
    this.#terminal = terminal;
    this.#submissions = submissions;
    // Lines that have scrolled away can't be rewritten.
    this.#inPlace = terminal.interactive && submissions.length < terminal.height - 2;
    if (this.#inPlace) for (const submission of submissions) terminal.print(this.#line(submission));
  }

  update(submission) {
    if (this.#inPlace) {
      this.#terminal.rewrite(this.#submissions.map((each) => this.#line(each)));
    } else if (this.#printed.get(submission) !== statusOf(submission)) {
      this.#printed.set(submission, statusOf(submission));
      this.#terminal.print(this.#line(submission));
    }
  }

  #line(submission) {
    const { paint } = this.#terminal;
    const status = statusOf(submission);
    const step = STEPS.indexOf(status);
    const bar = step < 0 ? '' : `${'■'.repeat(step + 1)}${'·'.repeat(STEPS.length - 1 - step)}`;
    const colour = { completed: paint.green, failed: paint.red, rejected: paint.red }[status] ?? paint.yellow;
    const milliseconds = submission.job?.processing_duration_ms;
    const time = milliseconds === undefined ? '' : `${(milliseconds / 1000).toFixed(1)} s`;
    const nameWidth = Math.max(...this.#submissions.map(({ document }) => document.name.length));
    const cells = [
      submission.document.name.padEnd(nameWidth),
      bar.padEnd(STEPS.length),
      status.padEnd(15),
      time,
    ];
    return colour(`  ${cells.join('  ').trimEnd()}`);
  }
}

function statusOf(submission) {
  if (submission.rejection) return 'rejected';
  return submission.job?.status ?? 'waiting';
}
