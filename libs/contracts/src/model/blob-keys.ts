/** Where things of a document and a job are in the blob store: one place, because services find them by these. */
export const blobKeys = {
  /** The bytes as they came in. */
  original: (tenantId: string, documentId: string) => `tenants/${tenantId}/documents/${documentId}/original`,
  /** The `Retrieval` of a document that came from a URL, JSON; there before the bytes are. */
  retrieval: (tenantId: string, documentId: string) =>
    `tenants/${tenantId}/documents/${documentId}/retrieval.json`,
  /** The `Reading` of a job, JSON. */
  reading: (tenantId: string, jobId: string) => `tenants/${tenantId}/jobs/${jobId}/reading.json`,
  /** A page as people see it, upright, its coordinates those of its words: JPEG. `number` from 1. */
  pageImage: (tenantId: string, jobId: string, number: number) =>
    `tenants/${tenantId}/jobs/${jobId}/pages/${number}.jpg`,
  /** The `ExtractedInvoice` of a job, JSON. */
  invoice: (tenantId: string, jobId: string) => `tenants/${tenantId}/jobs/${jobId}/invoice.json`,
} as const;
