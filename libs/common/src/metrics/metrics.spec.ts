import { Metrics } from './metrics';

const REQUESTS = { name: 'cira_requests_total', help: 'Requests', labelNames: ['route'] } as const;

describe('Metrics', () => {
  it('gives the same metric to all who define it', async () => {
    const metrics = new Metrics();
    metrics.counter(REQUESTS).inc({ route: '/a' });
    metrics.counter(REQUESTS).inc({ route: '/a' });
    expect((await metrics.expose()).text).toContain('cira_requests_total{route="/a"} 2');
    expect(metrics.describe()).toEqual([{ type: 'counter', ...REQUESTS }]);
  });

  it('refuses two types under one name', () => {
    const metrics = new Metrics();
    metrics.counter(REQUESTS);
    expect(() => metrics.gauge(REQUESTS)).toThrow('cira_requests_total has already been registered');
  });

  it('keeps the figures of two registries apart', async () => {
    new Metrics().counter(REQUESTS).inc({ route: '/a' });
    expect((await new Metrics().expose()).text).not.toContain('cira_requests_total');
  });

  it('has the figures of the process where they are wanted, once', async () => {
    const metrics = new Metrics();
    expect((await metrics.expose()).text).not.toContain('process_cpu_seconds_total');
    metrics.includeProcess();
    metrics.includeProcess();
    expect((await metrics.expose()).text).toMatch(/^process_cpu_seconds_total \d/m);
  });
});
