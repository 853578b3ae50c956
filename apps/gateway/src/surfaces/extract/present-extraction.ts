import { ExtractedInvoice, FieldName, LineItem } from '@cira/contracts';
import { unreadPages } from '../../invoices/unread-pages';

export interface PresentedExtraction {
  readonly body: ReturnType<typeof bodyOf>;
  /** Fields that the contract wants to be there and the document does not have: their value is a default. */
  readonly defaulted: string[];
  /** Numbers of pages that could not be read, so that the result may be incomplete. */
  readonly unreadPages: number[];
}

/** What the contract's required fields hold when the document does not say. */
const DEFAULTS = {
  invoice_number: '',
  vendor_name: '',
  subtotal: 0,
  tax: 0,
  total: 0,
  currency: 'USD',
} as const;

/** `ExtractionResponse` of contract 004. */
export function presentExtraction(invoice: ExtractedInvoice): PresentedExtraction {
  const body = bodyOf(invoice);
  const source: Record<keyof typeof DEFAULTS, FieldName> = {
    invoice_number: 'invoiceNumber',
    vendor_name: 'vendorName',
    subtotal: 'subtotal',
    tax: 'tax',
    total: 'total',
    currency: 'currency',
  };
  const defaulted = Object.entries(source)
    .filter(([, name]) => invoice.fields[name] === undefined)
    .map(([field]) => field);
  return { body, defaulted, unreadPages: unreadPages(invoice) };
}

function bodyOf(invoice: ExtractedInvoice) {
  const text = (name: FieldName): string | null => invoice.fields[name]?.value ?? null;
  const amount = (name: FieldName): number => Number(text(name) ?? 0);
  return {
    invoice_number: text('invoiceNumber') ?? DEFAULTS.invoice_number,
    invoice_date: text('invoiceDate'),
    due_date: text('dueDate'),
    vendor_name: text('vendorName') ?? DEFAULTS.vendor_name,
    vendor_address: text('vendorAddress'),
    customer_name: text('customerName'),
    customer_address: text('customerAddress'),
    subtotal: amount('subtotal'),
    tax: amount('tax'),
    total: amount('total'),
    currency: text('currency') ?? DEFAULTS.currency,
    items: invoice.lineItems.map(presentItem),
  };
}

/** A line without a quantity is one of its kind; a line without a unit price costs what it costs in all. */
function presentItem(item: LineItem) {
  const total = Number(item.total ?? 0);
  const quantity = item.quantity === null ? 1 : Number(item.quantity);
  return {
    description: item.description,
    quantity,
    unit_price: item.unitPrice === null ? roundedShare(total, quantity) : Number(item.unitPrice),
    total_price: total,
  };
}

function roundedShare(total: number, quantity: number): number {
  return quantity === 0 ? total : Number((total / quantity).toFixed(4));
}
