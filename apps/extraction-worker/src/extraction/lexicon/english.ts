import { Lexicon } from './concepts';

export const ENGLISH: Lexicon = {
  title: `
    invoice, tax invoice, commercial invoice, proforma invoice, pro forma invoice, sales invoice,
    credit note, credit memo, receipt, bill, statement, cash memo, retail invoice, billing statement,
    cash bill, service invoice, customer invoice, sales tax invoice, vat invoice, statement of charges,
    statement of account`,
  invoiceNumber: `
    invoice number, invoice no, invoice num, invoice #, invoice id, invoice nr, inv no, inv #, inv number,
    invoice ref, invoice reference, tax invoice no, tax invoice number, tax invoice #, bill number,
    bill no, bill #, bill id, credit note number, credit note no, credit memo number, credit memo no,
    credit memo #, invoice reference number, statement number, statement no, invoice serial no,
    cash bill no, invoice identification, our invoice no, invoice code, credit ref, credit note ref,
    credit reference`,
  receiptNumber: `
    receipt number, receipt no, receipt #, receipt id, transaction number, transaction no, transaction id,
    trans no, ticket no, ticket number, check no, check #, order receipt no, slip no, rcpt no, rcpt #, trn
    no, doc no, doc #`,
  documentNumber: `
    document number, document no, document #, document id, number of document`,
  reference: `
    our reference, our ref, reference number, reference no, reference #, ref no, ref #, reference, ref`,
  bareNumber: `
    no, number, #, num`,
  poNumber: `
    po number, po no, po #, p o number, p o no, p o #, p o, po, purchase order, purchase order number,
    purchase order no, purchase order #, customer po, customer po no, customer po number, customer po #,
    your po, your order, your order no, your order number, buyer s order no, buyer order no, buyers order
    no, client po, client po number, po reference, po ref, your reference, your ref, customer reference,
    customer order no, customer order number, po po, cust po, cust po #, purchase order reference, buyer
    reference, order reference`,
  orderNumber: `
    order number, order no, order #, order id, sales order, sales order no, sales order number, sales order
    #, so number, so no, so #, job number, job no, job #, work order, work order no, work order number, work
    order #, contract number, contract no, order`,
  projectNumber: `
    project number, project no, project #, project code, project id, project ref, project reference`,
  accountNumber: `
    account number, account no, account #, acct no, acct #, acct number, acct, service account number,
    service account, utility account number, billing account number, billing account, your account number,
    customer account number, customer account no, customer account, loan number, member number,
    membership number, subscriber number, account id, service agreement number, account`,
  customerNumber: `
    customer number, customer no, customer #, customer id, client number, client no, client id, cust no,
    cust id, cust #, customer code, client code, bill to customer no, sell to customer no, customer ref,
    a c code, account code, acct code, account ref, account reference, patient id, patient number,
    patient no, member, client ref, customer ref no, family account`,
  policyNumber: `
    policy number, policy no, policy #, policy id, policy, certificate number, insurance policy number,
    insurance policy no`,
  otherNumber: `
    meter number, meter no, meter #, serial number, serial no, s n, tracking number, tracking no, tracking
    #, delivery note, delivery note no, delivery no, packing slip, shipment number, shipment no, vehicle no,
    vehicle number, confirmation number, confirmation no, confirmation #, quote number, quote no, quote #,
    quotation no, supplier number, supplier no, vendor number, vendor no, vendor #, vendor id, approval
    code, auth code, auth no, terminal id, tid, mid, merchant id, batch no, batch #, batch, register, reg #,
    till, table, table no, cashier, store #, store, card, card no, card number, debit card, credit card, lot
    no, cost center, site number, parcel number, booking number, booking no, booking id, reservation, case
    number, case no, file no, license no, licence no, service number, room no, other reference, other
    references, e way bill no, eway bill no, irn, ack no, lr no, irn no, dispatch doc no, challan no, udyam,
    lut no, waybill, awb no, bl no, container no, operator, guests, covers`,
  page: `
    page, pages, page no, sheet`,
  invoiceDate: `
    invoice date, date of invoice, invoice dated, inv date, tax invoice date, bill date, billing date,
    statement date, date of issue, issue date, issued, issued on, date issued, issued at, receipt date,
    document date, credit note date, credit memo date, dated, bill issued, date of bill, invoice issued,
    invoice created, invoice issue date, posting date, bill prepared, billed on, date printed,
    mailing date, date mailed, mailed on, prepared on, date billed, date of receipt, invoice created on,
    billing statement date, date of statement, date of supply, transaction date, date of purchase,
    purchase date, invoiced on, invoiced, date invoiced`,
  date: `
    date, dt, date time, date and time, tax point, tax point date`,
  dueDate: `
    due date, date due, payment due date, payment due, due, due on, due by, pay by, payable by,
    invoice due, invoice due date, payment due by, payment due on, please pay by, pay before,
    total due by, amount due by, amount due on, balance due by, must be received by, due upon,
    to be paid by, payment date, payment deadline, autopay scheduled for, auto pay date, autopay date,
    automatic payment date, current charges due, current charges due by, current charges due date,
    pay this amount by, total amount due by, new charges due, new charges due by, terms due date,
    bill due date, scheduled for, to be paid before, last date of payment, pay on or before,
    due no later than, total due on, due before, please pay before, will be debited on, maturity date,
    expiration of payment, payable on or before, please remit until, remit until, payable until,
    on or before, please remit by, remit by, debited on, will be charged on, will be paid on,
    amount due on or before, net due date, net due, due by date`,
  orderDate: `
    order date, date of order, po date, purchase order date, date ordered, ordered on, sales order date,
    placed, placed on, order placed, ordered`,
  otherDate: `
    ship date, shipping date, shipped, shipped on, date shipped, delivery date, delivered on,
    date of delivery, delivery, service date, date of service, print date, printed on, printed,
    expiry date, expiration date, expires, valid until, exp date, next bill, next meter read,
    next meter reading, next reading, next bill date, next scheduled read, previous read,
    previous reading, current read, current reading, meter read date, read date, late after, after,
    last payment, start date, end date, check in, check out, arrival, departure, birth date,
    date of birth, revision date, rev date, delivery note date, ack date, invoice period, release date,
    date received, received, discount date, disc date`,
  servicePeriod: `
    service period, billing period, service dates, period, bill period, billing cycle, service from, for
    service from, for the period, period covered, invoice period, usage period, statement period, covering
    period, supply period, service for, for service, period of service, time period, billing dates, service
    dates from, dates of service, bill cycle, charges for, reading dates`,
  serviceStart: `
    service start date, service start, period start, period from, service period start, billing period
    start, from date, billing start`,
  serviceEnd: `
    service end date, service end, period end, period to, service period end, billing period end, to date,
    billing end`,
  policyPeriod: `
    policy period, policy term, coverage period, period of insurance, insurance period, term of policy,
    policy dates, coverage dates`,
  policyStart: `
    policy start date, policy start, effective date, policy effective date, policy effective, inception
    date, coverage start date, coverage begins, eff date, policy inception`,
  policyEnd: `
    policy end date, policy end, policy expiration date, policy expiration, policy expiry date, policy
    expiry, coverage end date, coverage ends, policy expires`,
  totalStrong: `
    grand total, invoice total, total amount, total invoice, total incl vat, total inc vat,
    total including vat, total incl tax, total inc tax, total including tax, total incl gst,
    total inc gst, total including gst, total including taxes, total with vat, total with tax,
    gross total, total gross, gross amount, total gross amount, total invoice amount, invoice amount,
    order total, net payable, total value, total rounded, rounded total, total sales inclusive gst,
    total sales inclusive of gst, total sales incl gst, total inclusive gst, total inclusive of gst,
    total amount incl gst, total amount inclusive gst, total amt, total amt incl gst, nett total,
    total sales inclusive sst, total incl sst, total charges, total current charges, amount incl vat,
    amount including vat, total price, bill total, total bill, total sale, sale total, total to pay,
    statement total, total usd, receipt total, total incl vat eur, vat inclusive total,
    total eur incl vat, total gbp incl vat, total usd incl vat, total usd incl tax, total credit,
    total premium, amount with vat, total invoice value, invoice value, total amount after tax,
    total after tax, total amount payable, amount total, bill amount, total bill amount,
    total for this invoice, total this invoice, total for this bill, invoice total amount,
    total this account, total of this account, total due this account`,
  total: `
    total, totals, ttl, total cost, total in, sum, sum total`,
  subtotal: `
    subtotal, sub total, net total, total net, net amount, total net amount, total excl vat, total excluding
    vat, total exc vat, total ex vat, total excl tax, total excluding tax, total excl gst, total ex gst,
    total excluding gst, total before tax, total before vat, amount before tax, taxable amount, taxable
    value, total taxable value, total taxable amount, taxable total, untaxed amount, untaxed total, total
    without vat, total without tax, amount excl vat, amount excluding vat, amount ex vat, items total, item
    total, total items, items subtotal, net value, net, goods total, total goods, merchandise, merchandise
    total, amt excl gst, total excluded gst, total sales excluding gst, total sales excl gst, total amount
    before tax, net invoice value, net invoice amount, total amount excl vat, total amount excluding vat,
    basic amount, invoice subtotal, sub totals, product total, total excl sst, total ht, charges subtotal,
    subtotal net, net subtotal, subtotal excl vat, subtotal without vat, subtotal excluding vat, subtotal
    less discount, total product, amount without vat, vat exclusive total, total usd excl tax, total eur
    excl vat, total gbp excl vat, total usd excl vat, tax basis, tax base, tax basis total, amount net, line
    total, lines total, sum of line items, sub amount, total line amount, value of goods`,
  tax: `
    tax, vat, gst, hst, pst, qst, sales tax, total tax, tax total, vat total, total vat, tax amount, vat
    amount, gst amount, amount of vat, amount of tax, cgst, sgst, igst, utgst, output cgst, output sgst,
    output igst, sst, service tax, gst payable, gst total, total gst, total taxes, taxes, vat tax, tax due,
    estimated tax, state tax, county tax, city tax, local tax, value added tax, tax payable, sales tax
    amount, total tax amount, total vat amount, gst included in total, cgst amount, sgst amount, igst
    amount, consumption tax, vat payable, iva, mwst, tva, goods and services tax, vat at, gst at, tax at`,
  amountDue: `
    amount due, balance due, total due, total amount due, total balance due, amount payable, balance,
    balance owing, amount owing, amount outstanding, balance outstanding, outstanding balance,
    total payable, payable amount, due amount, due payable amount, pay this amount, please pay,
    please pay this amount, to pay, amount to pay, amount to be paid, total balance, remaining balance,
    amount now due, total now due, new balance, account balance, current balance, net due,
    invoice balance, due now, net amount due, total outstanding, amount you owe, you owe, open amount,
    payment amount, amt due, balance payable, rest due, due payable, minimum payment due, autopay amount,
    total amount to pay, amount due now, balance to pay, total to be paid, payment due amount,
    invoice amount due, current payment due`,
  pastDue: `
    past due, past due amount, previous balance, prior balance, balance forward, balance brought forward,
    previous unpaid balance, previous unpaid, previous amount due, arrears, overdue, overdue amount, amount
    past due, past due balance, unpaid balance, previous charges, prior amount due, opening balance,
    previous account balance, amount overdue, total past due, remaining balance forward, outstanding from
    last bill, amount brought forward, previous bill amount, last bill amount, amount of last bill, last
    bill, previous bill, previous invoice balance, balance from last bill, last statement balance, previous
    statement balance`,
  currentDue: `
    current charges, current amount due, current due, new charges, current month charges,
    this month s charges, total new charges, current billing, current bill, charges this period,
    current period charges, total current month charges, current invoice amount, total current,
    current month billing, current electric service, current installment, installment amount,
    installment due, current premium due, premium due, current charges due amount, charges this month`,
  lateFee: `
    late fee, late fees, late charge, late charges, late payment charge, late payment fee, late payment
    penalty, finance charge, finance charges, penalty, late payment interest, overdue fee, late payment`,
  credit: `
    credit, credits, credit amount, credit applied, credits applied, account credit, less credit, less
    credits, total credits, credit balance, credit adjustment, adjustments and credits, credit from
    previous, payments credits, payments and credits, credits and adjustments`,
  paid: `
    paid, amount paid, total paid, payment, payments, paid amount, deposit, deposits, down payment, advance,
    advance payment, prepaid, prepaid amount, prepayment, less payment, less payments, payments received,
    payment received, payment received thank you, payment thank you, amount received, cash, cash tendered,
    tendered, tender, visa, mastercard, amex, payments applied, credit card, debit, eftpos, cash received,
    already paid, paid to date, total payments, cash payment, retainer, total paid amount, prepaid total,
    total prepaid, deposit paid, less deposit`,
  change: `
    change, change due, cash change, balance returned, change given, due change`,
  discount: `
    discount, discounts, less discount, total discount, discount amount, rebate, promo, promotion, coupon,
    savings, you saved, trade discount, cash discount, total savings, disc, disc amt, discount total,
    allowance, allowances, early payment discount, total allowances, loyalty discount, special discount`,
  shipping: `
    shipping, shipping handling, shipping and handling, freight, delivery charge, delivery charges,
    delivery fee, postage, postage and packing, carriage, shipping cost, shipping costs, shipping charges,
    shipping charge, shipping fee, s h, freight charges, freight charge, packing, delivery cost,
    delivery costs, transport, freight amount, shipping amount, shipping total, p p, packaging,
    courier charges`,
  rounding: `
    rounding, round off, rounded off, rounding adjustment, round, rounding adj, roundoff, round up, rounding
    amount, rnd adj`,
  withholding: `
    withholding, withholding tax, tax withheld, less withholding tax, tds, tds deducted, wht, less wht`,
  charge: `
    handling, tip, tips, gratuity, service charge, surcharge, surcharges, total charges surcharges, insurance, other charges, other costs, fees, tip amount, service fee, booking fee, processing fee, card surcharge, fuel surcharge, environmental fee, convenience fee, stamp duty, levy`,
  otherAmount: `
    amount in words, amount chargeable, average, estimated total, total savings, ytd, year to date,
    amount enclosed, amount remitted, payment enclosed, credit limit, deposit required, interest,
    price per, balance after, remaining amount, amount after due date, pay after, total usage, total kwh,
    usage, total qty, total quantity, total weight, total hours, total items sold, item count, items sold,
    no of items, total discount amount, exchange rate, points, weight, capital, share capital,
    if paid after, per month, hourly rate, total pages, kwh, carried forward, brought forward,
    carry forward, c f, b f, page total, page subtotal, carried over, amount carried forward,
    amount brought forward, total carried forward, contract sum, original contract sum,
    contract sum to date, contract price, contract value, net change by change orders,
    total completed and stored to date, total completed, retainage, total retainage,
    total earned less retainage, less previous certificates for payment, balance to finish,
    balance to finish including retainage`,
  terms: `
    terms, payment terms, terms of payment, payment conditions, terms of sale, payment term, credit terms,
    net terms, mode terms of payment, mode of payment, pay terms, payment condition, invoice terms,
    terms code, term, credit term, payment term days`,
  description: `
    description, item, items, product, products, service, services, details, particulars, item description,
    description of goods, description of services, description of goods and services, goods, product
    description, product name, article, activity, task, work description, service description, items
    description, item name, name of product, product service, line item, description of work, item details,
    charge, charges, material, designation, subject, name of product service, type of service, descriptions`,
  quantity: `
    qty, quantity, hours, hrs, units, days, qty shipped, quantity shipped, qty ordered, quantity ordered,
    hrs qty, hours qty, billed qty, pcs, ordered, qty hrs, order qty, count, invoiced qty, qty invoiced, no
    of units, invoiced, qty ship, qty bill, no of hours, nights, billed quantity`,
  unit: `
    unit, uom, u m, unit of measure, per, measure, um`,
  unitPrice: `
    unit price, price, rate, unit cost, price unit, price per unit, hourly rate, cost, each, price each,
    item price, unit rate, u price, rate price, net price, unit price excl vat, unit net price, price ea,
    unit net, price net, list price, rate per unit, sale price, unit price usd, unit price eur, unit price
    net, unit amount, price excl vat, rate per, cost per unit, gross price`,
  lineAmount: `
    amount, line amount, ext price, extended price, extended amount, extended, extension, total price, amt,
    item amount, net line amount, line total, line net, net worth, price total, sub total, total amount,
    value, line value, amount usd, amount inr, amount rs, amount eur, amount gbp, total net, ext amount,
    total excl vat, line item total, net amount`,
  taxRate: `
    vat rate, tax rate, gst rate, vat %, tax %, vat code, tax code, rate of tax, vat percentage, tax class,
    tax category, taxed, taxable`,
  sku: `
    sku, item code, item no, item number, item #, product code, product no, product number, part number,
    part no, part #, code, article no, article number, hsn, hsn sac, sac, hsn code, hsn sac code, item id,
    product id, model, model no, stock code, catalog no, upc, ean, gtin, asin, mfg part, isbn, sac code,
    material no, catalogue no, style`,
  position: `
    sl no, s no, sr no, line, line no, serial, pos, item line, sr, sno`,
  seller: `
    seller, vendor, supplier, from, bill from, billed from, invoice from, sold by, service provider,
    provider, issued by, biller, supplier name, vendor name, seller name, sender, company name, exporter,
    shipper, our company, supplied by, pay to the order of, invoiced by, merchant, consignor,
    shipper exporter, creditor, contractor, ship from, shipped from`,
  billTo: `
    bill to, billed to, bill to address, billing address, invoice to, invoiced to, sold to, customer,
    client, buyer, customer name, client name, buyer name, charge to, invoice address, billing to,
    billing information, customer details, bill to party, billing details, buyer bill to, to,
    prepared for, invoice for, issued to, receiver, recipient, details of receiver,
    details of receiver billed to, m s, messrs, customer information, member name, insured, named insured,
    customer address, sold to party, sell to, importer, buyer information, received from, bill recipient,
    purchaser, invoice recipient, party, party name, payer, tenant, service for, name of customer,
    client details, party s name, policyholder, policy holder, customer s name, buyer details, guest name,
    guest, patient name, patient, student name, bill to name, buyer address, billto, soldto, charged to`,
  shipTo: `
    ship to, shipped to, ship to address, shipping address, deliver to, delivery address, delivered to,
    consignee, consignee ship to, place of supply, shipping to, place of delivery, service address,
    service location, property address, destination, shipping information, delivery to, delivery location,
    ship from, shipped from, site address, ship to party, place of service,
    billing address service address, mark for, shipping details, shipto`,
  attention: `
    attention, attn, attn to, att, for the attention of, fao, ms, mrs, miss, mr mrs, mr and mrs, mr ms,
    mr and ms, mr dr, dr and mrs, mrs and mr, ms and mr`,
  remitTo: `
    remit to, remit payment to, remittance address, please remit to, please remit payment to,
    send payment to, mail payment to, make check payable to, make checks payable to,
    make all checks payable to, make cheque payable to, make cheques payable to,
    make all cheques payable to, payable to, payment to, pay to, make payment to,
    please make checks payable to, please make payment to, remittance to, remit payments to, payments to,
    mail payments to, mail checks to, send payments to, please mail payment to, remit address,
    please make check payable to, please send payment to, send check to, mail to,
    make your check payable to, please make all checks payable to, in favour of, in favor of,
    send remittance to, checks payable to, make checks payable and remit to,
    make check payable and remit to, please remit, payee, make checks payable and mail to,
    remit to address, please remit payments to, mail your payment to, send your payment to`,
  careOf: `
    c o, care of, in care of`,
  name: `
    name, company, full name, business name, organisation, organization, legal name, trade name`,
  address: `
    po box, p o box, address, street, city, postcode, postal code, zip, zip code, state, country, company address, street
    address, town, registered office, head office, post code, city state zip, state name`,
  contact: `
    contact, contact person, contact name, salesperson, sales person, sales rep, account manager,
    prepared by, served by, ship via, shipping method, shipping terms, f o b, fob, fob point,
    requested by, requisitioner, payment method, payment type, notes, note, comments, remarks,
    terms and conditions, thank you, thank you for your business, signature, authorised signatory,
    authorized signature, questions, customer service, customer support, special instructions,
    instructions, payment instructions, payment information, payment details, payment info,
    delivery terms, incoterms, incoterm, via, carrier, department, project, project name, duplicate,
    original, copy, for, summary, currency, status, declaration, e o e, job, message, tax details,
    amount in words, sales, rep, buyer contact, country of origin, prepared, approved by, order details,
    invoice details, how to pay, ways to pay, remittance slip, account summary, billing summary,
    summary of charges, account details, account information, contact us, product information,
    bill details, bill summary, invoice summary, server, customer copy, merchant copy,
    description of charges, tax summary, gst summary, vat summary, welcome, receipt details,
    order summary, mode, supplier s ref, despatched through, dispatched through, terms of delivery,
    motor vehicle no, statement of account, service details, paid by, how to contact us, who to contact,
    your contact, attended by, issued by user`,
  community: `
    community, community name, property name, property, association, subdivision, hoa, association name,
    development`,
  taxId: `
    vat, vat no, vat number, vat id, vat reg no, vat registration no, vat registration number, vat reg,
    vat registration, vat identification number, vat id no, vat #, gst no, gst number, gst id, gst reg no,
    gst registration no, gst registration number, gstin, gstin uin, gstin no, gst #, gst in, tax id,
    tax id no, tax id number, tax no, tax number, tax identification number, tax identification no,
    tax registration number, tax registration no, tax reg no, tin, tin no, ein, fein, federal tax id,
    federal id, fed id, fed tax id, abn, acn, pan, pan no, company pan, company s pan, uin, hst no,
    gst hst no, gst hst, gst hst number, tax payer id, taxpayer id, trn, sst no, sst id, sst reg no,
    gst id no, our vat no, vat code, gst hst registration number, gst hst #, tax id #, vat nr,
    federal tax id number, federal ein, employer identification number, uid, tax code no, vat reg number,
    vatin, nip, vat identification no, ustid, vat nummer, gst regn no, hst registration, gst registration,
    gst hst registration, hst reg no, service tax id no, service tax id, service tax no, sst id no,
    federal i d, fed id no`,
  companyRegister: `
    company no, company number, company reg no, company registration no, company registration number,
    registration no, registration number, registered number, reg no, reg number, co reg no, business number,
    cin, cin no, roc no, co no, co reg, business registration no, duns, license, company reg, registered in,
    msme, crn, registered company number, company id, udyam registration no, chamber of commerce, state
    code, code, fssai no, fssai, arn`,
  phone: `
    phone, tel, telephone, fax, mobile, mob, cell, phone no, phone number, tel no, fax no, toll free, call,
    mob no, mobile no, contact no, contact number, ph, ph no, hotline, whatsapp, tel fax, phone fax, office,
    telefax, customer care, helpline, phone #, fax #, dial, call us, call us at, ext, tel #, text, hp`,
  email: `
    email, e mail, mail, email id, email address, e mail address`,
  web: `
    web, website, www, url, web site, internet, homepage, visit, visit us, pay online, online, site`,
  bankAccount: `
    iban, bank account, bank account no, bank account number, a c no, a c number, a c, acc no, acc,
    iban no, iban number, bank acc no, esr, acc number, bank account #, account iban, beneficiary account,
    bank a c no, payment account`,
  bankCode: `
    swift, bic, swift code, bic code, bic swift, swift bic, sort code, routing number, routing no, routing,
    ifsc, ifsc code, ifs code, bsb, bank code, aba, aba number, branch code, bank sort code, branch ifs
    code, aba routing, routing #, ach, micr, wire, branch, swift address, transit number, bic number, branch
    ifsc code, bic swift code, swift number`,
  bank: `
    bank, bank name, bank details, bank address, bank transfer, bank information, bank account details,
    company s bank details, wire transfer, account holder name, account title, banker, banking details,
    bankers, payment reference, acct name, bank transfer details, payment by, account holder,
    account name, beneficiary name, in the name of, beneficiary`,
};
