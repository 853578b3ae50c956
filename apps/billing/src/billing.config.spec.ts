import { documentedSettings, undocumented } from '@cira/common/testing/env-example';
import { loadBillingConfig } from './billing.config';

describe('the configuration of the billing', () => {
  it('has the defaults that .env.example states', () => {
    expect(loadBillingConfig(Object.fromEntries(documentedSettings()))).toEqual(loadBillingConfig({}));
  });

  it('has no setting that .env.example does not know', () => {
    expect(undocumented(loadBillingConfig({}))).toEqual([]);
  });
});
