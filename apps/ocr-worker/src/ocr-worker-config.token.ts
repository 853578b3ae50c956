export const OCR_WORKER_CONFIG = Symbol('OCR_WORKER_CONFIG');
