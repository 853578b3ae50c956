import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

export interface MetricDefinition<Label extends string> {
  /** `cira_…`, in base units (seconds, bytes); a counter ends in `_total`. */
  readonly name: string;
  readonly help: string;
  /** Each with few values: never an id, a tenant, a URL or a text from a document. */
  readonly labelNames: readonly Label[];
}

export interface HistogramDefinition<Label extends string> extends MetricDefinition<Label> {
  /** Upper bounds, ascending. */
  readonly buckets: number[];
}

export interface MetricDescription extends MetricDefinition<string> {
  readonly type: 'counter' | 'gauge' | 'histogram';
}

/**
 * The figures of a process, as Prometheus wants them. A metric that is defined again is the one that was there: four
 * services in one process, or two of the same in a test, count together.
 */
export class Metrics {
  private readonly registry = new Registry();
  private readonly described = new Map<string, MetricDescription>();
  private hasProcessMetrics = false;

  /** @throws Error when the name is taken by a metric of another type; so do the other two */
  counter<Label extends string>(definition: MetricDefinition<Label>): Counter<Label> {
    return this.once(Counter<Label>, 'counter', definition);
  }

  gauge<Label extends string>(definition: MetricDefinition<Label>): Gauge<Label> {
    return this.once(Gauge<Label>, 'gauge', definition);
  }

  histogram<Label extends string>(definition: HistogramDefinition<Label>): Histogram<Label> {
    return this.once(Histogram<Label>, 'histogram', definition);
  }

  /** From now on also what Node knows of the process: CPU, memory, event loop lag, garbage collection. */
  includeProcess(): void {
    if (this.hasProcessMetrics) return;
    this.hasProcessMetrics = true;
    collectDefaultMetrics({ register: this.registry });
  }

  /** What was defined here, in that order; without what Node knows. */
  describe(): MetricDescription[] {
    return [...this.described.values()];
  }

  /** The Prometheus text format, and its media type. */
  async expose(): Promise<{ contentType: string; text: string }> {
    return { contentType: this.registry.contentType, text: await this.registry.metrics() };
  }

  private once<Made extends Counter | Gauge | Histogram, Definition extends MetricDefinition<string>>(
    Type: new (configuration: Definition & { registers: Registry[] }) => Made,
    type: MetricDescription['type'],
    definition: Definition,
  ): Made {
    const known = this.registry.getSingleMetric(definition.name);
    if (known instanceof Type) return known;
    const made = new Type({ ...definition, registers: [this.registry] });
    const { name, help, labelNames } = definition;
    this.described.set(name, { name, type, help, labelNames });
    return made;
  }
}

/** Prometheus scrapes processes, not services: there is one of these in each. */
export const processMetrics = new Metrics();
