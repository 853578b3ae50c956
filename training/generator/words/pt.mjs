/** What Portuguese invoices say; alternatives part at `|`. */
export const PT = {
  title:
    'Fatura|FATURA|Factura|Fatura/Recibo|Fatura de venda|Nota Fiscal|Fatura comercial|Nota Fiscal de Serviços',
  creditTitle: 'Nota de Crédito|NOTA DE CRÉDITO|Nota de crédito|Nota de devolução',
  receiptTitle: 'Recibo|Talão|Fatura simplificada|Cupom fiscal|Fatura-recibo',
  number:
    'Fatura Nº|Número da fatura|Nº da fatura|Fatura n.º|Nº Fatura|Fatura|Número|N.º|Nota Fiscal Nº|Nº documento|Documento Nº|Nº da nota',
  creditNumber: 'Nota de crédito Nº|Nº documento|Número|N.º da nota|NC Nº',
  receiptNumber: 'Talão Nº|Recibo Nº|Cupom|Doc. Nº|Fatura simplificada Nº',
  date: 'Data da fatura|Data|Data de emissão|Data emissão|Emitida em|Data do documento|Emissão|Data de faturação|Data doc.',
  due: 'Vencimento|Data de vencimento|Data vencimento|Pagar até|Vence em|Data limite de pagamento|Pagamento até|Limite de pagamento|Venc.',
  customerNumber: 'Nº de cliente|Cliente Nº|Código do cliente|Cód. cliente|N.º cliente|Número de cliente',
  po: 'Nº de encomenda|Vossa encomenda|Encomenda|Ordem de compra|Pedido de compra|V/ encomenda|Pedido Nº|Nº do pedido|Requisição',
  orderNumber: 'N/ encomenda|Ordem de serviço|Processo|Orçamento|Ordem',
  deliveryNote: 'Guia de remessa|Guia de transporte|Guia Nº|Remessa',
  deliveryDate:
    'Data de entrega|Data da encomenda|Data do pedido|Entregue em|Data de expedição|Data do serviço',
  servicePeriod: 'Período|Período de faturação|Período de referência|Competência|Período do serviço',
  project: 'Projeto|Obra|Código do projeto|Centro de custo|Nº projeto',
  contact: 'Contacto|Vendedor|Responsável|Comercial|Atendido por',
  ourReference: 'Nossa referência|N/ Ref.|Referência|Ref.',
  yourReference: 'Vossa referência|V/ Ref.|Sua referência',
  currency: 'Moeda|Divisa|Valores em',
  terms:
    'Condições de pagamento|Forma de pagamento|Condição de pagamento|Cond. pagamento|Pagamento|Prazo de pagamento',
  billTo:
    'Faturar a|Cliente|Cliente:|Exmo.(s) Sr.(s)|Destinatário|Dados do cliente|Faturado a|Tomador do serviço|Endereço de faturação|Cobrar de|Para',
  shipTo: 'Local de entrega|Entregar em|Endereço de entrega|Morada de entrega|Local de descarga|Enviar para',
  from: 'Emitente|Fornecedor|Vendedor|De|Prestador de serviços|Emissor',
  name: 'Nome|Razão social|Empresa',
  address: 'Morada|Endereço|Rua',
  attention: 'A/C|Ao cuidado de|Att.|Dep. de contabilidade',
  phone: 'Tel.|Telefone|Telef.|Fone|T',
  fax: 'Fax|F',
  email: 'E-mail|Email|Correio eletrónico',
  web: 'Web|Site|Página|',
  pos: 'Nº|Linha|Item|#|Pos.',
  sku: 'Código|Referência|Ref.|Artigo|Cód.|Cód. artigo',
  description:
    'Descrição|Designação|Artigo|Produto|Serviço|Discriminação|Descrição dos serviços|Detalhe|Descrição do produto',
  quantity: 'Quantidade|Qtd.|Qtd|Quant.|Qt.|Horas|Qtde',
  unit: 'Unidade|Un.|UN|Unid.',
  price: 'Preço|Preço unitário|Preço unit.|P. unitário|Valor unitário|Pr. unit.|Vlr. unit.|Preço un.|P.U.',
  lineDiscount: 'Desconto|Desc.|Desc. %|% Desc.',
  taxRate: 'IVA|% IVA|Taxa|IVA %|Taxa IVA',
  taxAmount: 'Valor IVA|IVA|Imposto',
  amount:
    'Total|Valor|Valor total|Total líquido|Montante|Preço total|Líquido|Total s/ IVA|Vlr. total|Importância',
  gross: 'Total c/ IVA|Valor c/ IVA|Total com IVA|Bruto',
  subtotal:
    'Subtotal|Total líquido|Total ilíquido|Base tributável|Valor líquido|Total sem IVA|Sub-total|Incidência|Total s/ IVA|Mercadoria/Serviços|Valor dos serviços|Soma',
  netAfter: 'Total líquido|Base tributável|Valor tributável|Incidência|Líquido',
  tax: 'IVA|Total IVA|Valor do IVA|Imposto|Total de imposto|Total imposto|Impostos',
  total:
    'Total|TOTAL|Total da fatura|Total geral|Total com IVA|Valor total|Total do documento|Total (IVA incluído)|Total fatura|Valor total da nota|Total (EUR)|Montante total',
  creditTotal: 'Total a creditar|Total da nota|Valor creditado|Total|Total do documento',
  due_amount:
    'Total a pagar|Valor a pagar|A pagar|Saldo em dívida|Valor em dívida|Montante a pagar|Líquido a pagar|Saldo a pagar|Valor líquido a pagar|Em dívida',
  discount: 'Desconto|Desconto comercial|Desconto global|Abatimento|Desconto financeiro',
  shipping: 'Portes|Transporte|Portes de envio|Frete|Envio|Despesas de envio',
  rounding: 'Arredondamento|Acerto|Ajuste de arredondamento',
  paid: 'Adiantamento|Já pago|Pago|Valor pago|Sinal|Pagamentos efetuados|Entrada',
  pastDue: 'Saldo anterior|Valores em atraso|Dívida anterior|Faturas em atraso',
  current: 'Valor do período|Encargos do mês|Total do mês|Valor atual',
  lateFee: 'Juros de mora|Multa por atraso|Multa|Encargos por atraso',
  credit: 'Crédito|Saldo a favor|Crédito aplicado|Nota de crédito aplicada',
  retention: 'Retenção na fonte|Retenção IRS|Retenção|ISS retido|IRRF',
  included: 'IVA incluído|Inclui IVA|do qual IVA|IVA incluído no total',
  carry: 'A transportar|Subtotal da página|Transporte',
  broughtForward: 'Transporte|De transporte|Vem da página anterior',
  page: 'Página {n} de {m}|Pág. {n}/{m}|Página {n}|{n}/{m}|Pág. {n} de {m}',
  groupTotal: 'Subtotal do grupo|Soma parcial|Subtotal',
  taxBase: 'Incidência|Base|Base tributável|Valor',
  termsSentences:
    '{days} dias|Pagamento a {days} dias|{days} dias da data da fatura|Fatura a {days} dias|{days} dias líquidos|Pronto pagamento em {days} dias|Transferência a {days} dias|Prazo de {days} dias|Pagar no prazo de {days} dias|Boleto {days} dias',
  termsNow:
    'Pronto pagamento|À vista|Pagamento imediato|Contra entrega|Pagamento à receção da fatura|Pagamento antecipado|A pronto',
  earlySentences:
    '{percent}% de desconto para pagamento em {days} dias|Desconto de {percent} % se pagar em {days} dias|Desc. pronto pagamento {percent}% a {days} dias|{percent}% {days} dias, {net} dias líquido',
  paySentences:
    'Agradecemos a transferência para a conta abaixo indicada.|Indique o número da fatura no pagamento.|Pagamento por transferência bancária para:|Débito direto na sua conta.|Cheque à ordem de {vendor}',
  bankTitle:
    'Dados bancários|Dados para pagamento|Coordenadas bancárias|Conta bancária|Transferência para|Pagamento',
  bank: 'Banco|Instituição|Nome do banco',
  holder: 'Titular|Beneficiário|Em nome de|Favorecido',
  iban: 'IBAN|IBAN Nº|Conta IBAN|NIB/IBAN',
  bic: 'BIC|SWIFT|BIC/SWIFT|Código SWIFT',
  account: 'Conta|Nº da conta|Conta corrente|C/C',
  reference: 'Referência de pagamento|Referência|Ref. pagamento',
  register:
    'Conservatória do Registo Comercial de {place} n.º {number}|Matrícula {number}|Capital social {number} €|Inscrição municipal {number}|C.R.C. {place} {number}',
  manager: 'Gerente: {person}|Administrador: {person}|Sócio-gerente: {person}',
  cash: 'Numerário|Dinheiro|DINHEIRO|Entregue',
  card: 'Multibanco|Cartão|Visa|Cartão de crédito|MB WAY|Cartão débito|PIX',
  change: 'Troco|TROCO|Valor do troco',
  cashier: 'Operador|Atendido por|Caixa|Empregado|Vendedor',
  till: 'Caixa|Terminal|Loja|Mesa|Posto',
  accountNumber: 'Nº de conta|Conta cliente|Nº de contrato|Código de cliente|Contrato|Instalação',
  policyNumber: 'Apólice Nº|Número da apólice|Apólice|Nº apólice',
  policyPeriod: 'Período de cobertura|Período do seguro|Vigência|Vigência da apólice',
  serviceAddress: 'Local de consumo|Morada de fornecimento|Endereço da instalação',
  remitTo: 'Pagar a|Enviar pagamento a|Pagamento a favor de',
  careOf: 'a/c|c/o|ao cuidado de',
  community: 'Condomínio|Condomínio:|Urbanização|Residencial',
  meter: 'Nº contador|Leitura anterior|Leitura atual|Consumo (kWh)|Consumo',
  lastPayment: 'O seu pagamento - obrigado|Último pagamento recebido|Pagamentos recebidos',
  previousBill: 'Fatura anterior|Valor da fatura anterior|Saldo inicial',
  to: ' a | - | – | até ',
  greetings:
    'Exmos. Senhores,|Vimos por este meio faturar os seguintes serviços:|Caro cliente,|Conforme a vossa encomenda:|Pelos serviços prestados:',
  thanks:
    'Obrigado pela preferência!|Obrigado pela sua visita|Agradecemos a sua confiança.|Com os melhores cumprimentos|Volte sempre',
  legal:
    'Os bens permanecem propriedade do vendedor até ao pagamento integral.|Processado por programa certificado n.º 1234/AT|IVA - autoliquidação|Isento nos termos do artigo 53.º do CIVA|Os artigos faturados foram colocados à disposição na data do documento.|Não se aceitam devoluções após 15 dias.|Documento sem valor fiscal até boa cobrança.',
  adverts:
    'Conheça o novo catálogo|20 % de desconto com o código VERAO20|Siga-nos nas redes sociais|Há 25 anos ao seu serviço|Abertos ao domingo|Ganhe 10 € na próxima compra',
  slogans:
    'Qualidade e confiança|O seu parceiro de negócios|Desde 1978|Soluções à sua medida|O sabor da tradição|Sempre consigo',
  hints:
    'Apoio ao cliente: {phone}|Dúvidas: {email}|Horário: seg. a sex. 9:00 - 18:00|Impresso em {date}|Encomenda de {date}|Contacto: {person}|Orçamento de {date}',
  products:
    'Suporte de aço|Cadeira de escritório|Painel LED|Toalhas de papel|Mangueira|Tubo de cobre|Toner|Luvas de trabalho|Puxador de porta|Filtro de água|Extensão elétrica|Azulejos|Tinta interior|Rato sem fios|Monitor 24 polegadas|Café em grão|Água mineral|Capacete|T-shirt algodão|Caderno A5|Pastilhas de travão|Óleo motor 5W-30|Papel A4|Adaptador USB|Faca de cozinha|Candeeiro|Contraplacado|Jogo de juntas|Caixa organizadora|Sabonete líquido|Rolamento|Filtro de ar|Azeite virgem|Mel|Queijo|Laranjas|Tubo hidráulico|Cimento',
  qualifiers:
    'grande|pequeno|azul|preto mate|galvanizado|pack de 10|40 mm|1,5 m|500 ml|reforçado|reciclado|com tampa|tipo B|inox|2 kg|modelo 2020|esquerdo|exterior|caixa/12|série 300',
  services:
    'Consultoria|Criação de site|Manutenção mensal|Instalação|Reparação de caldeira|Licença de software|Assinatura anual|Limpeza de escritórios|Transporte|Assessoria jurídica|Tradução|Dia de formação|Alojamento web|Fotografia|Deslocação|Mão de obra|Gestão de projeto|Jardinagem|Catering para 25 pessoas|Contabilidade|Vigilância|Inspeção elétrica|Aluguer de sala|Publicidade|Suporte técnico|Armazenagem|Peritagem|Taxa de processo|Recolha de resíduos|Design de logótipo',
  details:
    'conforme orçamento|N.º de série {serial}|entregue em {date}|deslocação incluída|conforme acordado com {person}|Linha da encomenda {n}|Garantia 24 meses|mês de {month}|Lote {serial}|Origem: {place}',
  units: 'un|UN|h|kg|m|cx|conj|dia|pç|l|mês|und|rolo|m2',
  hours: 'h|horas|dias',
  months: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  shortMonths: 'jan fev mar abr mai jun jul ago set out nov dez',
  trades:
    'Canalizações|Transportes|Consultoria|Alimentar|Catering|Eletricidade|Engenharia|Design|Automóveis|Jardins|Informática|Gráfica|Comércio|Materiais|Limpezas|Construções|Médica|Estúdio|Sistemas|Ferragens|Padaria|Móveis|Farmácia|Viagens|Livraria|Moda|Media|Solar|Segurança|Coberturas|Peças Auto|Telecomunicações',
  publicBodies:
    'Câmara Municipal de {place}|Universidade de {place}|Hospital de {place}|Junta de Freguesia de {place}|Prefeitura de {place}|Instituto Politécnico de {place}',
  shops:
    'Café {name}|Pastelaria {name}|Restaurante {name}|Farmácia {name}|Mercado {name}|Padaria {name}|Hotel {place}',
  utilities: 'Águas de {place}|{name} Energia|{name} Telecom|{name} Móvel|Gás de {place}|{name} Fibra',
  insurers: 'Seguros {name}|{name} Seguros|Mútua {place}|{name} Vida',
  communities: 'Condomínio {name}|Residencial {name}|Edifício {name}|Urbanização {place}',
  charges:
    'Consumo de energia|Potência contratada|Mensalidade|Plano de dados|Acesso às redes|Fornecimento de água|Saneamento|Chamadas móveis|Aluguer de router|Quota de condomínio|Prémio|Taxa administrativa|Consumo de gás|Contribuição audiovisual|Roaming|Prestação 3 de 12|Internet 100 Mbps',
};
