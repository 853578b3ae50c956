import { DomainError } from '@cira/contracts';
import { InferenceSession, Tensor } from 'onnxruntime-common';
// What runs the models: it makes itself known to the former, and brings no types.
import 'onnxruntime-node';

/** A network that takes pictures, three planes each, and gives an array of numbers. */
export class PictureModel {
  private constructor(private readonly session: InferenceSession) {}

  /** From a file in ONNX format. */
  static async load(path: string): Promise<PictureModel> {
    // One thread, since the workers share the cores among themselves. No arena: it would keep the most memory that any
    // shape of input ever took.
    const session = await InferenceSession.create(path, {
      executionProviders: ['cpu'],
      intraOpNumThreads: 1,
      interOpNumThreads: 1,
      enableCpuMemArena: false,
      enableMemPattern: false,
    });
    return new PictureModel(session);
  }

  /** @throws DomainError OCR_FAILED */
  async run(planes: Float32Array, width: number, height: number): Promise<Float32Array> {
    const { inputNames, outputNames } = this.session;
    const [input = '', output = ''] = [inputNames[0], outputNames[0]];
    try {
      const results = await this.session.run({
        [input]: new Tensor('float32', planes, [1, 3, height, width]),
      });
      const numbers = results[output]?.data;
      if (!(numbers instanceof Float32Array)) throw new TypeError('the model gave no floating point numbers');
      return numbers;
    } catch (error) {
      throw new DomainError('OCR_FAILED', { cause: error });
    }
  }

  async close(): Promise<void> {
    await this.session.release();
  }
}
