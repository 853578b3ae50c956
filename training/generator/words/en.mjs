/** What English invoices say; alternatives part at `|`. */
export const EN = {
  title:
    'Invoice|INVOICE|Tax Invoice|TAX INVOICE|Sales Invoice|Commercial Invoice|Service Invoice|Customer Invoice|Statement of Charges|Bill',
  creditTitle: 'Credit Note|CREDIT NOTE|Credit Memo|Credit Invoice|Adjustment Note',
  receiptTitle: 'Receipt|RECEIPT|Sales Receipt|Customer Copy|Till Receipt|Tax Receipt',
  number:
    'Invoice No|Invoice No.|Invoice #|Invoice Number|Invoice|Inv #|Inv No|Inv. No.|Invoice ID|Invoice Ref|Document No.|Bill No.|No.|Number|Invoice Reference',
  creditNumber: 'Credit Note No.|Credit Note #|Credit Memo No.|Credit Note Number|Document No.|Credit Ref',
  receiptNumber: 'Receipt No.|Receipt #|Trans #|Transaction|Bill No|Ticket|Check #|Ref',
  date: 'Invoice Date|Date|Date of Invoice|Dated|Issue Date|Date Issued|Date of Issue|Inv Date|Billing Date|Bill Date|Tax Point|Document Date|Issued',
  due: 'Due Date|Due|Payment Due|Pay By|Payment Due Date|Due By|Date Due|Please pay by|Due on|Payable by|Payment due by|Net Due Date',
  customerNumber:
    'Customer No.|Customer ID|Account No.|Client No|Customer #|Acct #|Customer Code|Account Ref|Client ID|Cust. No.',
  po: 'PO Number|P.O. No.|PO #|Purchase Order|Your PO|Customer PO|P.O. Number|Purchase Order No.|Your Order No.|Buyer Order No.|PO Ref|Customer Order No',
  orderNumber: 'Order No.|Sales Order|Order #|Our Order|SO Number|Job No.|Work Order',
  deliveryNote: 'Delivery Note|Despatch No.|Packing Slip|Shipment|DN No|Waybill|Delivery Docket|BOL #',
  deliveryDate: 'Delivery Date|Ship Date|Date Shipped|Date of Supply|Despatch Date|Order Date|Date Ordered',
  servicePeriod:
    'Service Period|Billing Period|Period|Period of Service|For the period|Charges for|Service Dates',
  project: 'Project|Project No.|Project Code|Job Ref|Cost Centre|Project Number|Matter',
  contact: 'Contact|Your Contact|Sales Rep|Account Manager|Salesperson|Handled by|Prepared by|Rep',
  ourReference: 'Our Ref|Our Reference|Reference|Ref|Ref.',
  yourReference: 'Your Ref|Your Reference|Customer Ref|Client Reference',
  currency: 'Currency|Currency Code|All amounts in|Invoice Currency',
  terms: 'Terms|Payment Terms|Terms of Payment|Term|Pmt Terms|Payment Conditions',
  billTo:
    'Bill To|Bill to:|BILL TO|Billed To|Invoice To|Invoice to:|Sold To|Customer|Customer:|Client|To|To:|Buyer|Billing Address|Charge To|Account of|Invoiced to|Invoice Address|Prepared for',
  shipTo:
    'Ship To|Ship to:|SHIP TO|Deliver To|Delivery Address|Shipping Address|Consignee|Deliver to:|Site Address|Delivered to',
  from: 'From|From:|Seller|Supplier|Vendor|Issued by|Pay to|Remit to|Service provider|Billed by',
  name: 'Name|Company|Company name|Business name',
  address: 'Address|Street|Postal address|Registered address',
  attention: 'Attn:|Attn.|Attention:|c/o|FAO|For the attention of|Accounts Payable',
  phone: 'Phone|Tel|Tel.|T|Telephone|Ph|P|Call',
  fax: 'Fax|F',
  email: 'Email|E-mail|E|Mail',
  web: 'Web|Website|W|',
  pos: '#|No.|Item|Line|Pos|Sl No|Ln',
  sku: 'Item Code|SKU|Code|Part No.|Product Code|Item No.|Product|Stock Code|Ref|HSN/SAC|Article',
  description:
    'Description|Item Description|Details|Particulars|Product|Service|Item|Items|Description of Goods|Description of Services|Product / Service|Item & Description|Work carried out|Charges|Activity',
  quantity: 'Qty|Quantity|Qty.|QTY|Units|Hours|Hrs|Qty Shipped|Amount of units|Hrs/Qty|No. of units',
  unit: 'Unit|UOM|U/M|Unit of measure|Per',
  price:
    'Unit Price|Price|Rate|Unit Cost|Price Each|Each|Price per unit|Cost|Unit Price (ex VAT)|Net Price|Rate/hr|U. Price',
  lineDiscount: 'Discount|Disc %|Disc.|Disc|Less',
  taxRate: 'VAT %|Tax %|VAT Rate|Tax Rate|GST %|VAT|Tax',
  taxAmount: 'Tax Amount|VAT Amt|VAT Amount|Tax|GST',
  amount:
    'Amount|Total|Line Total|Net Amount|Net|Amount (ex VAT)|Total Price|Ext. Price|Extended|Price|Net Total|Sum|Value|Line Amount|Taxable Value',
  gross: 'Gross|Total incl. VAT|Gross Amount|Amount inc Tax|Total (inc)',
  subtotal:
    'Subtotal|Sub Total|Sub-total|SUBTOTAL|Net Total|Total Net|Total excl. VAT|Net Amount|Total before Tax|Goods Total|Total (ex. tax)|Taxable Amount|Total Excluding Tax|Items Total|Amount before tax',
  netAfter: 'Net Total|Taxable Amount|Total Net Amount|Net after discount|Amount excl. tax|Total excl. tax',
  tax: 'Tax|Total Tax|Tax Total|Tax Amount|Total Taxes',
  total:
    'Total|TOTAL|Grand Total|Invoice Total|Total Amount|Total incl. VAT|Total inc. tax|Total (incl. tax)|Gross Total|Total Invoice Amount|Invoice Amount|Amount Payable|Total Amount Payable|Total Charges|Total including tax|Total Gross',
  creditTotal: 'Total Credit|Credit Total|Total Refund|Total|Total Credit Amount|Amount Credited|Grand Total',
  due_amount:
    'Amount Due|AMOUNT DUE|Balance Due|Total Due|Please Pay|Amount to Pay|Balance|Total Amount Due|Outstanding Balance|Pay this amount|Now Due|Net to pay|Balance Outstanding|Total Payable|Amount Owing|Amount now due',
  discount:
    'Discount|Less Discount|Trade Discount|Loyalty Discount|Special Discount|Promo|Rebate|Volume Discount',
  shipping:
    'Shipping|Freight|Delivery|Carriage|Shipping & Handling|Postage|S&H|Delivery Charge|Freight Charges|Postage & Packing',
  rounding: 'Rounding|Round Off|Rounding Adjustment|Rounded Off|Rounding Difference',
  paid: 'Amount Paid|Paid|Payments|Payment Received|Less Payments|Deposit Paid|Less Deposit|Paid to date|Payments/Credits|Advance|Prepaid|Less: payments received',
  pastDue:
    'Past Due|Previous Balance|Outstanding from previous invoices|Balance Brought Forward|Previous Unpaid Balance|Arrears|Overdue Amount|Past Due Balance|Unpaid balance',
  current:
    'Current Charges|New Charges|Current Amount Due|Total New Charges|This Period|Total Current Charges|Charges this month',
  lateFee:
    'Late Fee|Late Charge|Late Payment Charge|Late Payment Fee|Penalty|Overdue Charge|If paid after due date add',
  credit: 'Credit|Credits|Credit Applied|Account Credit|Less Credits|Adjustment Credit|Credit on Account',
  retention: 'Less Withholding|Withholding Tax|Retention|Less Retention|TDS|CIS Deduction',
  included:
    'Includes VAT of|VAT included|of which VAT|incl. VAT|Tax included|GST Included in Total|Contains tax of|Includes GST of',
  carry: 'Carried forward|Subtotal carried over|Balance c/f|Page total',
  broughtForward: 'Brought forward|Balance b/f|Carried over from previous page',
  page: 'Page {n} of {m}|Page {n}/{m}|{n}/{m}|Page: {n}|- {n} -|Page {n}',
  groupTotal: 'Section total|Sum|Group subtotal|Total for this section',
  taxBase: 'Net|Base|Taxable|Goods|Tax Base|Net Value',
  termsSentences:
    'Net {days}|Net {days} days|{days} days|Payment due within {days} days|Due within {days} days of invoice date|Payable within {days} days|Please pay within {days} days of receiving this invoice|{days} days net|{days} days from date of invoice|Strictly {days} days|Payment is due {days} days after the invoice date|N{days}|Terms: {days} days nett|{days} days end of month',
  termsNow:
    'Due on receipt|Due upon receipt|Payable immediately|Cash on delivery|COD|Payment on receipt|Immediate payment|Prepaid|Payment due upon receipt of invoice',
  earlySentences:
    '{percent}% {days} net {net}|{percent}/{days} net {net}|{percent}% discount if paid within {days} days|A discount of {percent}% applies if paid within {days} days|{percent}% cash discount within {days} days',
  paySentences:
    'Please transfer the amount to the account below.|Please make all cheques payable to {vendor}.|Please quote the invoice number when paying.|We accept all major credit cards.|Payment by bank transfer to:|Kindly remit to our bank account.|Pay online at {web}|Detach and return with your payment',
  bankTitle:
    'Bank Details|Payment Details|Bank Information|How to pay|Payment Information|Remittance Details|BACS Details|Wire Instructions|Bank transfer',
  bank: 'Bank|Bank Name|Our bank',
  holder: 'Account Name|Beneficiary|Account Holder|Payee',
  iban: 'IBAN|IBAN No.|IBAN Number|Bank Account (IBAN)',
  bic: 'BIC|SWIFT|SWIFT/BIC|BIC/SWIFT|Swift Code',
  account: 'Account No|Account Number|A/C No.|Acc No',
  reference: 'Payment Reference|Reference|Please quote|Ref',
  register:
    'Registered in {place} No. {number}|Company No. {number}|Company Registration: {number}|Reg. No. {number}|Registered Office: {place}|Licence No. {number}',
  manager: 'Directors: {person}|Managing Director: {person}|Owner: {person}',
  cash: 'Cash|CASH|Cash Tendered|Tendered',
  card: 'Visa|Mastercard|Credit Card|Debit Card|Card|EFTPOS|Contactless|AMEX',
  change: 'Change|CHANGE|Change Due|Your Change',
  cashier: 'Cashier|Served by|Your server|Operator|Staff|Clerk',
  till: 'Till|Register|POS|Terminal|Store|Table',
  accountNumber:
    'Account Number|Account No.|Your account number|Account|Customer Account|Acct. No.|Service Account',
  policyNumber: 'Policy Number|Policy No.|Policy #|Policy|Your policy number|Certificate No.',
  policyPeriod: 'Policy Period|Policy Term|Period of Insurance|Period of cover|Coverage Period',
  serviceAddress: 'Service Address|Supply Address|Premises|Service Location',
  remitTo: 'Remit To|Remit Payment To|Send Payment To|Mail Payment To|Please remit to|Make payment to',
  careOf: 'c/o|C/O|In care of',
  community: 'Community|Community Name|Association|Property|Homeowners Association|Community:',
  meter: 'Meter No.|Meter Reading|Previous reading|Current reading|Usage (kWh)|Units used',
  lastPayment:
    'Payment received - thank you|Last payment received|Payments since last bill|Your last payment',
  previousBill: 'Amount of last bill|Previous statement balance|Last bill|Opening balance',
  to: ' to | - | – | through ',
  greetings:
    'Dear Sir or Madam,|Dear Customer,|Thank you for your order. We charge as follows:|For services rendered as agreed:|We hereby invoice you for the following:|Please find below the details of your order.|Hello,',
  thanks:
    'Thank you for your business!|Thank you for your custom.|We appreciate your business.|Thanks for shopping with us|Have a great day!|With kind regards|Please come again',
  legal:
    'Goods remain our property until paid in full.|Interest may be charged on overdue accounts at 8% above base rate.|E. & O. E.|All disputes are subject to local jurisdiction.|This is a computer generated invoice and needs no signature.|Claims must be made within 14 days of delivery.|A late charge of 1.5% per month applies to unpaid balances.|Returns accepted within 30 days with this document.|Please read our terms and conditions overleaf.|Reverse charge: customer to account for VAT.',
  adverts:
    'Now open on Sundays|Save 20 % on your next order with code SPRING20|Follow us on social media|Ask about our maintenance plans from 29.90 a month|New catalogue out now: 1,200 products|Voted best supplier 2019|Celebrating 25 years of service|Refer a friend and get $25 off|Go paperless and save trees',
  slogans:
    'Quality you can trust|Your partner for growth|Since 1987|Making work easier|Simply better service|Fresh every day|Built to last|We keep you moving|Experts in every detail|Family owned and operated',
  hints:
    'Questions? Call us on {phone}|If you have any questions about this invoice, please contact {person}|Opening hours: Mon-Fri 8:00 - 17:30|Customer service {phone}|Invoice query? Email {email}|Printed on {date}|Order placed on {date}',
  products:
    'Steel bracket|Office chair|LED panel|Paper towels|Garden hose|Copper pipe|Toner cartridge|Work gloves|Door handle|Water filter|Extension cable|Ceramic tiles|Paint, interior|Wireless mouse|Monitor 24 inch|Coffee beans|Bottled water|Safety helmet|Cotton T-shirt|Notebook A5|Brake pads|Engine oil 5W-30|Printer paper A4|USB adapter|Kitchen knife|Desk lamp|Plywood sheet|Gasket set|Storage box|Hand soap|Phone case|Bearing|Air filter|Basmati rice|Olive oil|Chocolate bar|Hydraulic hose|Battery pack',
  qualifiers:
    'large|small|blue|black, matt|galvanised|pack of 10|40 mm|1.5 m|500 ml|heavy duty|recycled|with cover|type B|stainless|2 kg|model 2020|left-hand|for outdoor use|box/12|series 300',
  services:
    'Consulting services|Web design|Monthly maintenance|Installation|Repair of heating system|Software licence|Annual subscription|Cleaning of offices|Transport|Legal advice|Translation|Training day|Hosting, standard plan|Photography|Call-out charge|Labour|Project management|Landscape gardening|Catering for 25 guests|Bookkeeping|Security service|Electrical inspection|Rent of meeting room|Advertising banner|Support hours|Storage fee|Survey and report|Document fee|Waste disposal|Graphic design, logo',
  details:
    'as per quotation|Serial no. {serial}|delivered on {date}|incl. travel|as discussed with {person}|Order line {n}|Warranty 24 months|for the month of {month}|Batch {serial}|Country of origin: {place}',
  units: 'pcs|ea|hrs|h|kg|m|box|set|pack|day|Nos|unit|each|l|month',
  hours: 'hrs|h|hours|days',
  months: 'January February March April May June July August September October November December',
  shortMonths: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  trades:
    'Plumbing|Logistics|Consulting|Foods|Catering|Electrical|Engineering|Design|Motors|Garden Centre|Software|Print|Trading|Supplies|Cleaning Services|Builders|Medical|Studio|Systems|Hardware|Bakery|Furniture|Pharmacy|Travel|Books|Fashion|Media|Solar|Security|Roofing|Auto Parts|Communications',
  publicBodies:
    'City of {place}|{place} County Council|University of {place}|{place} General Hospital|Department of Transport|{place} School District|{place} Water Authority|Ministry of Education|{place} Public Library',
  shops:
    '{name} Cafe|{name} Market|The {name} Inn|{name} Grocery|{name} Pharmacy|{place} Diner|{name} Coffee House|{name} Stores|{name} Hardware',
  utilities:
    '{place} Power|{place} Water|{name} Energy|{name} Telecom|{name} Mobile|{place} Gas & Electric|{name} Broadband|{name} Fibre',
  insurers: '{name} Insurance|{name} Mutual|{place} Assurance|{name} Life|{name} Underwriters',
  communities:
    '{name} Homeowners Association|{place} Village HOA|{name} Condominiums|The Residences at {name}|{name} Estates',
  charges:
    'Electricity usage|Standing charge|Line rental|Data plan|Network access fee|Water supply|Sewer service|Calls to mobiles|Equipment rental|Monthly assessment|Premium|Administration fee|Gas usage|Environmental levy|Roaming|Instalment 3 of 12|Broadband 100 Mbit',
};
