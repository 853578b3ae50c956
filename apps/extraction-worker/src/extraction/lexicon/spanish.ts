import { Lexicon } from './concepts';

export const SPANISH: Lexicon = {
  title: `
    factura, recibo, factura simplificada, nota de credito, abono, ticket, factura rectificativa, factura
    proforma, factura electronica, factura de venta, boleta, factura electronica de venta, boleta
    electronica, factura comercial`,
  invoiceNumber: `
    numero de factura, no de factura, factura no, factura numero, no factura, num factura, factura num,
    numero factura, n factura, factura n, n de factura, num de factura, nro factura, factura nro, nro de
    factura, factura #, folio, factura electronica no, folio fiscal, codigo de factura, ref factura,
    referencia de factura, no de la factura, factura de venta no, serie y folio, serie folio, serie y
    numero, numero de la factura, comprobante no, nro comprobante, comp nro, id de factura, n o factura,
    factura simplificada no`,
  receiptNumber: `
    no de recibo, numero de recibo, recibo no, no ticket, ticket no, num ticket, no de ticket, numero de
    ticket, boleta no, recibo, no operacion, numero de operacion`,
  documentNumber: `
    no de documento, numero de documento, documento no, documento, num documento`,
  reference: `
    referencia, nuestra referencia, numero de referencia, no referencia`,
  bareNumber: `
    numero, nro, num`,
  poNumber: `
    orden de compra, pedido, no de pedido, numero de pedido, pedido no, su pedido, num pedido, orden de
    compra no, numero de orden de compra, su referencia, no pedido, oc, n de pedido, pedido numero, no orden
    de compra, no de orden de compra, referencia cliente, numero pedido, referencia del cliente, o c, ref
    cliente, referencia de pedido, pedido de compra`,
  orderNumber: `
    numero de orden, no de orden, orden no, contrato, no de contrato, numero de contrato, contrato no,
    expediente, orden, presupuesto, num contrato, referencia del contrato, obra, orden de trabajo,
    orden de servicio`,
  projectNumber: `
    numero de proyecto, no de proyecto, codigo de proyecto, codigo proyecto, proyecto no, num proyecto, ref proyecto, proyecto`,
  accountNumber: `
    numero de cuenta de cliente, cuenta de cliente, no de cuenta de cliente, numero de servicio, cuenta
    contrato, nis, cups`,
  customerNumber: `
    numero de cliente, no de cliente, no cliente, codigo cliente, codigo de cliente, cliente no, num
    cliente, cod cliente, id cliente, n cliente, nro cliente, n de cliente`,
  policyNumber: `
    numero de poliza, no de poliza, poliza no, poliza, no poliza, num poliza`,
  otherNumber: `
    albaran, no de albaran, numero de albaran, albaran no, contador, no de contador, numero de serie, no de
    serie, remision, caja, mesa, autorizacion, no de autorizacion, guia de remision, remito, tarjeta, no de
    lote, vendedor no, cae, cae no, punto de venta, certificado, cajero, no de serie del certificado,
    resolucion, numero de proveedor, uuid, vale, timbrado, clave de acceso, nro timbrado, matricula, cufe`,
  page: `
    pagina, pag, hoja`,
  invoiceDate: `
    fecha de factura, fecha factura, fecha de emision, fecha emision, fecha de la factura, fecha de
    expedicion, emitida el, fecha expedicion, fecha de facturacion, emitido el, fecha del documento, fecha y
    hora de emision, lugar y fecha, lugar y fecha de expedicion, fecha de elaboracion, fecha documento,
    expedida el, fecha de generacion, fecha y hora de expedicion`,
  date: `
    fecha, fecha y hora, fecha hora`,
  dueDate: `
    fecha de vencimiento, vencimiento, fecha vencimiento, vence, fecha limite de pago, pagar antes de, pagar
    antes del, fecha de pago, vencimientos, vence el, fecha limite, paguese antes de, fecha de cargo, fecha
    vto, vto, pago oportuno, fecha vcto, limite de pago, fecha de cobro, fecha venc, fecha de vcto, pagadero
    el, a pagar antes del`,
  orderDate: `
    fecha de pedido, fecha pedido, fecha del pedido, fecha de compra, fecha de orden`,
  otherDate: `
    fecha de entrega, fecha entrega, fecha de envio, entrega, fecha de impresion, fecha operacion, fecha de
    operacion, fecha de prestacion, valido hasta, fecha de certificacion, fecha de inicio, fecha de fin,
    proxima lectura, lectura anterior, lectura actual, fecha de nacimiento, fecha albaran, fecha de
    servicio, fecha inicio de actividades, inicio de actividades, fecha y hora de certificacion, fecha del
    servicio`,
  servicePeriod: `
    periodo, periodo de facturacion, periodo facturado, periodo de servicio, periodo de consumo, periodo
    facturacion, periodo de liquidacion`,
  serviceStart: `
    periodo desde, desde, inicio del periodo, inicio de periodo`,
  serviceEnd: `
    periodo hasta, hasta, fin del periodo, fin de periodo`,
  policyPeriod: `
    periodo de cobertura, vigencia, vigencia de la poliza, periodo de seguro`,
  policyStart: `
    fecha de efecto, inicio de vigencia, vigencia desde`,
  policyEnd: `
    fin de vigencia, vigencia hasta`,
  totalStrong: `
    total factura, importe total, total general, total con iva, total iva incluido, total de la factura,
    total euros, monto total, total eur, precio total, total importe, valor total, gran total, total iva
    incl, total con impuestos, total importe factura, importe total factura, total mxn, total neto a pagar,
    importe factura, total comprobante, total operacion, importe total con iva, total documento, importe de
    la factura, total incl iva, total impuestos incluidos`,
  total: `
    total, suma, suma total, totales`,
  subtotal: `
    subtotal, sub total, base imponible, total sin iva, importe neto, total neto, neto, base, total bruto,
    importe bruto, monto neto, valor neto, total base imponible, importe sin iva, total bases imponibles,
    total antes de impuestos, importe neto gravado, neto gravado, op gravadas, op gravada, valor venta,
    total sin impuestos, subtotal sin iva, base imp, importe base, suma base imponible,
    valor antes de iva, total gravado, total antes de iva, suma importes, bruto, total base`,
  tax: `
    iva, i v a, impuesto, impuestos, cuota iva, importe iva, total iva, igic, igv, total impuestos, cuota,
    cuota de iva, impuesto sobre el valor anadido, itbis, monto iva, impuestos trasladados, total cuota iva,
    importe de iva, iva repercutido, total impuesto, impuestos iva, valor iva, impuesto al valor agregado,
    traslado iva, isv, impuesto de ventas, importe impuesto, cuotas, total cuotas`,
  amountDue: `
    total a pagar, importe a pagar, a pagar, pendiente de pago, saldo, saldo pendiente, importe pendiente,
    total pendiente, liquido a pagar, importe debido, neto a pagar, monto a pagar, total adeudado,
    saldo a pagar, valor a pagar, importe adeudado, total liquido, pendiente, restante por pagar,
    cantidad a pagar, cantidad adeudada, saldo deudor, liquido a percibir, saldo actual, total a percibir,
    importe a percibir, neto a percibir`,
  pastDue: `
    saldo anterior, deuda anterior, adeudo anterior, saldo vencido, importe vencido`,
  currentDue: `
    cargos actuales, cargos del mes, consumo del mes, cargos del periodo`,
  lateFee: `
    recargo, recargo por mora, intereses de demora, mora, interes por mora, recargos`,
  credit: `
    credito, creditos, saldo a favor`,
  paid: `
    pagado, anticipo, entregado, efectivo, entrega a cuenta, tarjeta de credito, importe pagado, a cuenta,
    ya pagado, total pagado, pago, pagos, anticipos, su pago, contado, recibido, importe entregado, abonado,
    deposito, monto pagado, suma recibida`,
  change: `
    cambio, vuelto, devuelto, su cambio, vuelta`,
  discount: `
    descuento, descuentos, dto, bonificacion, rebaja, total descuento, total descuentos, desc, descuento
    global, importe descuento, dto p p, desc global, dto pp, descto, dcto`,
  shipping: `
    gastos de envio, portes, envio, transporte, flete, manipulacion, embalaje, gastos de transporte,
    costo de envio, coste de envio, gastos envio`,
  rounding: `
    redondeo, ajuste`,
  withholding: `
    retencion, irpf, retencion irpf, retenciones, ret irpf, retencion de irpf, retencion a cuenta, isr retenido, retencion isr, iva retenido, retencion iva`,
  charge: `
    propina, gastos, servicio, otros cargos, suplidos, cargos, recargo de equivalencia, otros gastos, recargo equivalencia`,
  otherAmount: `
    capital social, importe en letra, son, peso total, en letras, importe con letra, cantidad con letra,
    total bultos, total unidades, tipo de cambio, rte iva, rte fte, rte ica, exento, total exento,
    op exonerada, op inafecta, op gratuita, suma y sigue, suma anterior, suma pagina, de la hoja anterior`,
  terms: `
    condiciones de pago, forma de pago, terminos de pago, condicion de pago, plazo de pago, terminos,
    condiciones, condicion de venta, condiciones de venta, condicion venta, condiciones pago, forma pago`,
  description: `
    descripcion, concepto, articulo, producto, servicio, detalle, conceptos, producto servicio, descripcion
    del articulo, denominacion, articulos, servicios, descripcion del producto, nombre del producto,
    productos, descripcion del servicio, descripciones, trabajo, detalles`,
  quantity: `
    cantidad, cant, uds, unidades, horas, ctd, cant uds, ud, dias, unid, cdad, cantidades`,
  unit: `
    unidad, u medida, unidad de medida, un, umed, clave unidad, medida`,
  unitPrice: `
    precio unitario, precio, p unitario, p unit, valor unitario, precio unit, precio ud, importe unitario,
    precio u, p u, tarifa, precio neto, precio por unidad, coste unitario, precio hora, v unitario, vr
    unitario, costo unitario, precio por hora, precio venta, pvp, costo`,
  lineAmount: `
    importe, total linea, monto, valor, precio total, importe neto, valor total, importe total, total neto,
    total sin iva, vr total, valor venta, importe eur, total bruto, v total, subtotal`,
  taxRate: `
    tipo iva, iva %, tipo, % iva, tipo de iva, tasa, tipo impositivo, tasa iva, alicuota, alic iva`,
  sku: `
    codigo, cod, ref, cod articulo, codigo articulo, codigo producto, clave, clave producto, no
    identificacion, clave prod serv, codigo de articulo, sku, referencia articulo`,
  position: `
    linea, partida, item`,
  seller: `
    vendedor, proveedor, emisor, de, remitente, expedidor, prestador, datos del emisor, datos emisor,
    emitido por, razon social emisor, nombre emisor, empresa, acreedor, datos del vendedor, datos del
    proveedor`,
  billTo: `
    facturar a, cliente, datos del cliente, comprador, destinatario, factura a, facturado a,
    direccion de facturacion, para, receptor, datos cliente, senor es, senores, nombre receptor,
    nombre del cliente, cobrar a, razon social cliente, datos del receptor, adquiriente,
    datos del comprador, datos de facturacion, pagador, datos receptor, facturacion, nombre cliente,
    titular del contrato, facturar`,
  shipTo: `
    enviar a, direccion de entrega, direccion de envio, entregar a, lugar de entrega, direccion de
    suministro, enviado a, punto de suministro, entrega en, direccion entrega, direccion envio, direccion
    del suministro, lugar de la prestacion`,
  attention: `
    a la atencion de, sr, sra, atn, a la att de, a la at de`,
  remitTo: `
    pagar a, pagadero a, a favor de, beneficiario, pague a, enviar pago a, cheque a nombre de`,
  careOf: `
    a cargo de, al cuidado de`,
  name: `
    nombre, razon social, denominacion social, nombre o razon social, apellidos y nombre, nombre fiscal,
    nombre comercial, nombre razon social`,
  address: `
    direccion, domicilio, calle, ciudad, codigo postal, pais, poblacion, provincia, localidad, domicilio
    fiscal, domicilio social, cp, municipio, direccion fiscal, colonia, domicilio comercial`,
  contact: `
    contacto, metodo de pago, comercial, observaciones, notas, asunto, medio de pago, regimen fiscal,
    firma, gracias, gracias por su compra, uso cfdi, uso del cfdi, moneda, divisa, atendido por,
    le atendio, condiciones generales, agente, modo de pago, regimen, tipo de comprobante,
    telefono de contacto, firma y sello, copia, original, duplicado, resumen, resumen de factura,
    observacion, gracias por su confianza, datos de pago, condicion frente al iva, tipo de pago,
    transportista, representante, le atiende, su comercial, su gestor`,
  taxId: `
    nif, cif, c i f, n i f, nif cif, cif nif, rfc, cuit, nit, ruc, rut, no iva, numero de iva, nif iva, iva
    no, dni, r f c, numero de identificacion fiscal, identificacion fiscal, r u c, r u t, nif proveedor,
    vat, rnc, cif no, nie, id fiscal, nif dni, cif dni, dni nif, dni cif, numero fiscal, n i t, rtn, rif,
    nif no, c u i t, numero iva, identificacion, cedula juridica, rfc emisor, no de identificacion fiscal`,
  companyRegister: `
    registro mercantil, inscrita en, inscripcion, tomo, ingresos brutos, iibb, inscrita en el registro
    mercantil, matricula mercantil, reg mercantil`,
  phone: `
    telefono, tel, tfno, tlf, movil, celular, telf, telefonos, fax, tlfn, tfno fijo, telefono movil,
    telefono fijo, cel, atencion al cliente`,
  email: `
    correo, correo electronico, e mail, email, mail`,
  web: `
    pagina web, sitio web, web`,
  bankAccount: `
    cuenta bancaria, numero de cuenta, cuenta, no de cuenta, ccc, clabe, n de cuenta, cuenta no, cuenta
    corriente, no cuenta, cbu, cuenta clabe, num cuenta, nro de cuenta, cta, cta cte, c c`,
  bankCode: `
    codigo swift, codigo bic, swift bic, entidad`,
  bank: `
    banco, datos bancarios, titular de la cuenta, transferencia, domiciliacion, transferencia bancaria,
    domiciliacion bancaria, entidad bancaria, referencia de pago, pago por transferencia, a nombre de,
    titular`,
};
