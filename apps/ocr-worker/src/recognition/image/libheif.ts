import { readFileSync } from 'node:fs';
import loadModule, {
  heif_context,
  heif_error,
  heif_image,
  heif_image_handle,
} from 'libheif-js/libheif-wasm/libheif';

/**
 * The part of libheif's interface that we call, with what its declarations leave open: where a call says `| heif_error`,
 * a failure is answered and not thrown. Contexts, handles and images live in its memory until they are freed.
 */
export interface Libheif {
  readonly heif_error_code: { readonly heif_error_Ok: unknown };
  readonly heif_colorspace: { readonly heif_colorspace_RGB: unknown };
  readonly heif_chroma: { readonly heif_chroma_interleaved_RGB: unknown };

  heif_context_alloc(): heif_context;
  heif_context_free(context: heif_context): void;
  heif_context_read_from_memory(context: heif_context, bytes: Uint8Array): heif_error;
  heif_js_context_get_primary_image_handle(context: heif_context): heif_image_handle | heif_error;
  /** Of the picture as it is to be shown: cropped, turned and mirrored. */
  heif_image_handle_get_width(handle: heif_image_handle): number;
  heif_image_handle_get_height(handle: heif_image_handle): number;
  heif_image_handle_release(handle: heif_image_handle): void;
  heif_js_decode_image2(
    handle: heif_image_handle,
    colorspace: unknown,
    chroma: unknown,
  ): DecodedImage | heif_error;
  heif_image_release(image: heif_image): void;
}

export interface DecodedImage {
  readonly image: heif_image;
  /** One where the chroma is interleaved: `width` x `height` pixels, each row in `stride` bytes. */
  readonly channels: readonly {
    readonly width: number;
    readonly height: number;
    readonly stride: number;
    /** Good until the image is released. */
    readonly data: Uint8Array;
  }[];
}

export function isHeifError(answer: object): answer is heif_error {
  return 'code' in answer;
}

/** Loads the wasm binary that ships with the package, some 100 ms. It decodes HEVC, which sharp's libheif does not. */
export function loadLibheif(): Libheif {
  const wasmBinary = readFileSync(require.resolve('libheif-js/libheif-wasm/libheif.wasm'));
  return loadModule({ wasmBinary });
}
