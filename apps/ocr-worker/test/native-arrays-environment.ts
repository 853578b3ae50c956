import { TestEnvironment } from 'jest-environment-node';

/**
 * Native addons make typed arrays of the process's own realm, and their JavaScript checks with `instanceof` that they
 * did. Tests run in a realm of their own; for typed arrays of bytes jest makes the two one, here for those of floats.
 */
export default class NativeArraysEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    this.global.Float32Array = Float32Array;
  }
}
