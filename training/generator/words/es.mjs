/** What Spanish invoices say; alternatives part at `|`. */
export const ES = {
  title:
    'Factura|FACTURA|Factura de venta|Factura comercial|Factura simplificada|Su factura|Factura electrónica',
  creditTitle: 'Factura rectificativa|Nota de crédito|Abono|FACTURA DE ABONO|Factura de abono',
  receiptTitle: 'Ticket|Recibo|Factura simplificada|Comprobante|Nota de venta',
  number:
    'Factura Nº|Nº de factura|Número de factura|Nº Factura|Factura núm.|Factura|Número|Nº|Folio|Factura No.|Núm. factura|Ref. factura',
  creditNumber: 'Nº de abono|Factura rectificativa Nº|Nota de crédito Nº|Número|Abono Nº',
  receiptNumber: 'Ticket Nº|Nº ticket|Ticket|Operación|Recibo Nº|Folio',
  date: 'Fecha de factura|Fecha|Fecha factura|Fecha de emisión|Fecha de expedición|Emitida el|Fecha emisión|F. factura|Fecha expedición',
  due: 'Vencimiento|Fecha de vencimiento|Fecha vencimiento|Pagar antes del|Vence el|Fecha límite de pago|Fecha de pago|Vto.|Pagadero el',
  customerNumber:
    'Nº de cliente|Código de cliente|Nº cliente|Cod. cliente|Cliente Nº|Número de cliente|Cuenta cliente',
  po: 'Nº de pedido|Su pedido|Pedido|Orden de compra|Pedido Nº|Su pedido Nº|O.C.|Orden de compra No.|Ref. pedido',
  orderNumber: 'Nuestro pedido|Orden|Expediente|Presupuesto|Orden de trabajo',
  deliveryNote: 'Albarán|Nº albarán|Albarán Nº|Remisión|Guía',
  deliveryDate: 'Fecha de entrega|Fecha de pedido|Fecha operación|Entregado el|Fecha envío|Fecha de servicio',
  servicePeriod: 'Periodo|Periodo de facturación|Período facturado|Periodo de servicio|Servicios de',
  project: 'Proyecto|Obra|Código de proyecto|Centro de coste|Nº proyecto',
  contact: 'Contacto|Comercial|Agente|Atendido por|Vendedor|Persona de contacto',
  ourReference: 'Nuestra referencia|N/Ref.|Referencia|Ref.',
  yourReference: 'Su referencia|S/Ref.|Ref. cliente',
  currency: 'Moneda|Divisa|Importes en',
  terms: 'Condiciones de pago|Forma de pago|Condiciones|Plazo de pago|Método de pago|Términos',
  billTo:
    'Facturar a|Cliente|Cliente:|Datos del cliente|Facturado a|Destinatario|Dirección de facturación|A|Señores|Receptor|Comprador|Datos de facturación',
  shipTo: 'Dirección de entrega|Enviar a|Entregar en|Lugar de entrega|Dirección de envío|Consignatario',
  from: 'Emisor|Vendedor|Proveedor|De|Datos del emisor|Prestador',
  name: 'Nombre|Razón social|Empresa',
  address: 'Dirección|Domicilio|Calle',
  attention: 'A la atención de|Att.|Atn.|Dpto. contabilidad',
  phone: 'Tel.|Teléfono|Tfno.|Tlf.|T',
  fax: 'Fax|F',
  email: 'E-mail|Correo|Email|Correo electrónico',
  web: 'Web|Página web|Sitio|',
  pos: 'Nº|Línea|Pos.|#|Partida',
  sku: 'Código|Referencia|Ref.|Artículo|Cód.|Clave|Código artículo',
  description:
    'Descripción|Concepto|Detalle|Producto|Servicio|Artículo|Denominación|Conceptos|Descripción del servicio',
  quantity: 'Cantidad|Cant.|Uds.|Unidades|Ctd.|Horas|Cant',
  unit: 'Unidad|U.M.|Ud.|Un.',
  price:
    'Precio|Precio unitario|P. Unitario|Precio/Ud.|P.U.|Precio Ud.|Valor unitario|Tarifa|Precio unit.|PVP',
  lineDiscount: 'Dto.|Descuento|% Dto.|Dto. %|Desc.',
  taxRate: 'IVA|% IVA|IVA %|Tipo IVA|Tipo',
  taxAmount: 'Cuota IVA|IVA|Importe IVA|Impuesto',
  amount: 'Importe|Total|Total línea|Subtotal|Importe neto|Base|Monto|Neto|Precio total|Importe total',
  gross: 'Total con IVA|Importe con IVA|Total IVA incl.|Total bruto',
  subtotal:
    'Subtotal|Base imponible|Total neto|Suma|Importe neto|Base|Sub-total|Total sin IVA|Total bruto|Suma neta|Total base imponible|B. Imponible|Neto',
  netAfter: 'Base imponible|Total neto|Neto|Subtotal neto|Importe sujeto a IVA',
  tax: 'IVA|Total IVA|Cuota IVA|Importe IVA|I.V.A.|Total impuestos|Impuestos',
  total:
    'Total|TOTAL|Total factura|Importe total|Total con IVA|Total general|Total EUR|Total (IVA incluido)|Total factura IVA incl.|Importe total factura|Monto total|Total IVA incluido',
  creditTotal: 'Total abono|Importe abonado|Total|Total a devolver|Total crédito',
  due_amount:
    'Total a pagar|Importe a pagar|A pagar|Saldo pendiente|Pendiente de pago|Líquido a percibir|Total a ingresar|Neto a pagar|Saldo|Importe pendiente|Líquido a pagar',
  discount: 'Descuento|Dto.|Descuento comercial|Dto. P.P.|Bonificación|Rappel',
  shipping: 'Gastos de envío|Portes|Transporte|Envío|Flete|Gastos de transporte',
  rounding: 'Redondeo|Ajuste por redondeo|Ajuste',
  paid: 'Anticipo|Pagado|A cuenta|Entregado a cuenta|Importe pagado|Pagos recibidos|Señal|Pagos anteriores',
  pastDue: 'Saldo anterior|Facturas pendientes|Deuda anterior|Adeudo anterior|Importe vencido',
  current: 'Importe del periodo|Cargos del mes|Total del periodo|Cargos actuales',
  lateFee: 'Recargo por demora|Recargo|Intereses de demora|Cargo por pago tardío',
  credit: 'Abono|Crédito|Saldo a favor|Crédito aplicado',
  retention: 'Retención IRPF|IRPF|Ret. IRPF|Retención|Retención I.R.P.F.|Retención ISR',
  included: 'IVA incluido|Incluye IVA|de los cuales IVA|Cuota IVA incluida|IVA comprendido',
  carry: 'Suma y sigue|A trasladar|Subtotal página',
  broughtForward: 'Suma anterior|Viene de página anterior|Traslado',
  page: 'Página {n} de {m}|Pág. {n}/{m}|Página {n}|{n}/{m}|Hoja {n} de {m}',
  groupTotal: 'Subtotal capítulo|Suma parcial|Total grupo',
  taxBase: 'Base imponible|Base|B.I.|Importe',
  termsSentences:
    '{days} días|Pago a {days} días|{days} días fecha factura|Transferencia a {days} días|{days} días netos|Giro a {days} días|Vencimiento a {days} días|Pago en {days} días desde la fecha de factura|Recibo domiciliado a {days} días|Crédito {days} días',
  termsNow:
    'Al contado|Contado|Pago inmediato|Transferencia bancaria al recibo|Pago a la recepción de la factura|Prepago|Pago en una sola exhibición',
  earlySentences:
    '{percent} % de descuento por pago en {days} días|Dto. pronto pago {percent}% a {days} días|{percent}% si paga antes de {days} días|Pronto pago: {percent} % en {days} días, {net} días neto',
  paySentences:
    'Rogamos realicen la transferencia a la siguiente cuenta.|Indique el número de factura en su pago.|Pago mediante transferencia bancaria.|Recibo domiciliado en su cuenta.|Ingreso en cuenta a nombre de {vendor}',
  bankTitle: 'Datos bancarios|Cuenta bancaria|Forma de pago|Datos para el pago|Transferencia a|Domiciliación',
  bank: 'Banco|Entidad|Nombre del banco',
  holder: 'Titular|Beneficiario|A nombre de',
  iban: 'IBAN|Cuenta IBAN|Nº IBAN|CCC/IBAN',
  bic: 'BIC|SWIFT|BIC/SWIFT|Código SWIFT',
  account: 'Cuenta|Nº de cuenta|Cta.|CLABE',
  reference: 'Concepto|Referencia de pago|Referencia',
  register:
    'Registro Mercantil de {place}, Tomo {number}|Inscrita en el R.M. de {place} hoja {number}|Reg. Merc. {place} T. {number}|Registro {number}',
  manager: 'Administrador: {person}|Gerente: {person}|Director: {person}',
  cash: 'Efectivo|EFECTIVO|Entregado|Contado',
  card: 'Tarjeta|Visa|Mastercard|Tarjeta de crédito|Bizum|TARJETA',
  change: 'Cambio|CAMBIO|Devuelto|Su cambio',
  cashier: 'Cajero|Le atendió|Atendido por|Camarero|Vendedor',
  till: 'Caja|Terminal|Tienda|Mesa|TPV',
  accountNumber:
    'Nº de contrato|Número de cuenta|Contrato|Referencia de contrato|Cuenta de cliente|Número de servicio',
  policyNumber: 'Nº de póliza|Número de póliza|Póliza|Póliza Nº',
  policyPeriod: 'Periodo de cobertura|Vigencia|Efecto y vencimiento|Periodo del seguro',
  serviceAddress: 'Dirección de suministro|Punto de suministro|Dirección del servicio',
  remitTo: 'Pagar a|Remitir pago a|Enviar pago a|Pago a nombre de',
  careOf: 'c/o|a/c|al cuidado de',
  community: 'Comunidad|Comunidad de propietarios|Residencial|Condominio',
  meter: 'Nº contador|Lectura anterior|Lectura actual|Consumo (kWh)|Consumo',
  lastPayment: 'Su pago - gracias|Último pago recibido|Pagos recibidos|Pago anterior',
  previousBill: 'Factura anterior|Saldo factura anterior|Adeudo del mes anterior',
  to: ' al | - | – | a ',
  greetings:
    'Muy señores nuestros:|Le facturamos los siguientes conceptos:|Estimado cliente:|De acuerdo con su pedido, facturamos:|Por los trabajos realizados:',
  thanks:
    '¡Gracias por su compra!|Gracias por su confianza|Gracias por su visita|Le agradecemos su pedido.|Atentamente|Vuelva pronto',
  legal:
    'La mercancía es propiedad del vendedor hasta su pago total.|Operación exenta según art. 20 de la Ley del IVA.|No se admiten devoluciones pasados 15 días.|Sus datos serán tratados según la ley de protección de datos.|Inversión del sujeto pasivo.|Documento sin validez fiscal hasta su pago.|Este documento es una representación impresa de un CFDI.',
  adverts:
    'Descubra nuestro nuevo catálogo|20 % de descuento con el código OTOÑO20|Síganos en redes sociales|Más de 25 años a su servicio|Abrimos los domingos|Recomiéndenos y gane 25 €',
  slogans:
    'Calidad y servicio|Su socio de confianza|Desde 1975|Soluciones a su medida|Sabor de siempre|Expertos en reformas',
  hints:
    'Atención al cliente: {phone}|Consultas: {email}|Horario: lunes a viernes de 9:00 a 18:00|Impreso el {date}|Pedido de fecha {date}|Le atiende {person}|Presupuesto de {date}',
  products:
    'Escuadra de acero|Silla de oficina|Panel LED|Toallas de papel|Manguera|Tubo de cobre|Tóner|Guantes de trabajo|Manilla de puerta|Filtro de agua|Alargador|Azulejos|Pintura interior|Ratón inalámbrico|Monitor 24 pulgadas|Café en grano|Agua mineral|Casco de obra|Camiseta algodón|Cuaderno A5|Pastillas de freno|Aceite motor 5W-30|Papel A4|Adaptador USB|Cuchillo de cocina|Lámpara de mesa|Tablero contrachapado|Juego de juntas|Caja organizadora|Jabón de manos|Rodamiento|Filtro de aire|Aceite de oliva|Miel|Jamón|Naranjas|Latiguillo hidráulico|Cemento',
  qualifiers:
    'grande|pequeño|azul|negro mate|galvanizado|paquete de 10|40 mm|1,5 m|500 ml|reforzado|reciclado|con tapa|tipo B|inox|2 kg|modelo 2020|izquierdo|exterior|caja/12|serie 300',
  services:
    'Consultoría|Diseño web|Mantenimiento mensual|Instalación|Reparación de caldera|Licencia de software|Suscripción anual|Limpieza de oficinas|Transporte|Asesoría jurídica|Traducción|Jornada de formación|Alojamiento web|Fotografía|Desplazamiento|Mano de obra|Gestión de proyecto|Jardinería|Catering para 25 personas|Contabilidad|Vigilancia|Revisión eléctrica|Alquiler de sala|Publicidad|Soporte técnico|Almacenaje|Peritaje|Gastos de gestión|Retirada de residuos|Diseño de logotipo',
  details:
    'según presupuesto|Nº de serie {serial}|entregado el {date}|desplazamiento incluido|según lo acordado con {person}|Línea de pedido {n}|Garantía 24 meses|mes de {month}|Lote {serial}|Origen: {place}',
  units: 'ud|uds|h|kg|m|caja|lote|día|pza|l|mes|jgo|PZA|servicio',
  hours: 'h|horas|días',
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  shortMonths: 'ene feb mar abr may jun jul ago sep oct nov dic',
  trades:
    'Fontanería|Transportes|Consultores|Alimentación|Catering|Electricidad|Ingeniería|Diseño|Automoción|Jardinería|Informática|Artes Gráficas|Comercial|Suministros|Limpiezas|Construcciones|Médica|Estudio|Sistemas|Ferretería|Panadería|Muebles|Farmacia|Viajes|Librería|Moda|Medios|Solar|Seguridad|Cubiertas|Recambios|Telecomunicaciones',
  publicBodies:
    'Ayuntamiento de {place}|Universidad de {place}|Hospital General de {place}|Diputación de {place}|Consejería de Educación|Instituto Municipal de {place}',
  shops:
    'Cafetería {name}|Bar {name}|Restaurante {name}|Farmacia {name}|Panadería {name}|Supermercado {name}|Hotel {place}',
  utilities:
    'Aguas de {place}|{name} Energía|Eléctrica {place}|{name} Telecom|{name} Móvil|Gas {place}|{name} Fibra',
  insurers: 'Seguros {name}|Mutua {name}|{name} Seguros|Aseguradora {place}',
  communities: 'Residencial {name}|Comunidad {name}|Condominio {name}|Urbanización {place}',
  charges:
    'Consumo de energía|Cuota de servicio|Potencia contratada|Tarifa de datos|Peajes de acceso|Suministro de agua|Alcantarillado|Llamadas a móviles|Alquiler de equipo|Cuota de mantenimiento|Prima|Gastos de administración|Consumo de gas|Impuesto eléctrico|Roaming|Cuota 3 de 12|Fibra 100 Mb',
};
