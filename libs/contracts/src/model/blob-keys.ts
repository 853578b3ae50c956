/** Where things of a document and a job are in the blob store: one place, because services find them by these. */
export const blobKeys = {
  /** The bytes as they came in. */
  original: (tenantId: string, documentId: string) => `tenants/${tenantId}/documents/${documentId}/original`,
  /** The `Reading` of a job, JSON. */
  reading: (tenantId: string, jobId: string) => `tenants/${tenantId}/jobs/${jobId}/reading.json`,
  /** The `ExtractedInvoice` of a job, JSON. */
  invoice: (tenantId: string, jobId: string) => `tenants/${tenantId}/jobs/${jobId}/invoice.json`,
} as const;
