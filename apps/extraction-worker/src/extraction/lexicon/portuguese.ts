import { Lexicon } from './concepts';

export const PORTUGUESE: Lexicon = {
  title: `
    fatura, factura, recibo, fatura recibo, nota fiscal, nota de credito, fatura simplificada,
    fatura proforma, nota fiscal eletronica, nf e, nfs e, talao, conta, danfe, nota de debito,
    factura recibo, boleto, nota fiscal de servico, nota fiscal de servicos, fatura comercial,
    venda a dinheiro, fatura de venda, fatura de servicos, fatura de vendas`,
  invoiceNumber: `
    numero da fatura, fatura no, no da fatura, no fatura, numero de fatura, fatura n, n da fatura,
    nota fiscal no, numero da nota, no da nota, numero da nota fiscal, no da nota fiscal, fatura numero,
    no de fatura, numero da factura, factura n, numero do documento fiscal, ft no, no da factura,
    fatura recibo no, fatura simplificada no, nf no, nfe no, nota fiscal n, fatura #, nota fiscal,
    num fatura, nota no, nota de credito no, nf, numero fatura, fatura nr, referencia da fatura, n fatura,
    id da fatura, n de fatura, fatura de venda no, fatura de servicos no`,
  receiptNumber: `
    recibo no, numero do recibo, no do recibo, talao no, cupom, cupom fiscal, no recibo, coo, extrato no,
    recibo n, numero da transacao`,
  documentNumber: `
    numero do documento, no do documento, documento no, documento, no documento, num documento,
    n documento, no do doc`,
  reference: `
    referencia, nossa referencia, nossa ref`,
  bareNumber: `
    numero, num`,
  poNumber: `
    ordem de compra, nota de encomenda, encomenda, no de encomenda, pedido de compra, numero do pedido, no
    do pedido, pedido no, sua referencia, v referencia, requisicao, vossa referencia, v ref, sua encomenda,
    pedido, no encomenda, numero da encomenda, no da encomenda, vossa encomenda, numero de encomenda, ordem
    de compra no, no da ordem de compra, oc, referencia do cliente, vossa ref, requisicao no, no pedido, v
    encomenda, sua ref, pedido do cliente, no de pedido`,
  orderNumber: `
    contrato, contrato no, no do contrato, numero do contrato, ordem de servico, orcamento, os no,
    processo, obra, numero de ordem, no de contrato, orcamento no, ordem`,
  projectNumber: `
    numero do projeto, no do projeto, codigo do projeto, projeto no, projeto, ref projeto, numero do projecto, projecto`,
  accountNumber: `
    conta cliente, no de conta cliente, conta contrato, numero da conta, codigo de consumidor, unidade
    consumidora, conta de cliente, instalacao, uc`,
  customerNumber: `
    numero de cliente, no de cliente, no cliente, codigo do cliente, cliente no, codigo cliente, cod
    cliente, numero do cliente, no do cliente, num cliente, id do cliente, n cliente`,
  policyNumber: `
    apolice, no da apolice, numero da apolice, apolice no, no apolice`,
  otherNumber: `
    guia de remessa, guia de transporte, contador, numero de serie, no de serie, serie, caixa, autorizacao,
    chave de acesso, protocolo, atcud, mesa, entidade, matricula, protocolo de autorizacao, codigo de
    verificacao, rps, no rps, guia no, operador, placa, certificado, nsu, folha, hash, codigo de barras,
    carga, lote, no da guia, terminal, empregado, natureza da operacao, cfop, ncm, crt, cst`,
  page: `
    pagina, pag`,
  invoiceDate: `
    data da fatura, data de emissao, data emissao, emitida em, data fatura, data da factura, emitido em,
    data do documento, data da nota, data documento, data de fatura, data da emissao, data e hora de
    emissao, data e hora da emissao, data da nota fiscal, data doc, data de faturacao, data do recibo, dt
    emissao, data de emissao da fatura, emissao`,
  date: `
    data, data hora, data e hora`,
  dueDate: `
    data de vencimento, vencimento, data vencimento, vence em, data limite de pagamento, pagar ate,
    data limite, pagamento ate, data de pagamento, a pagar ate, data do vencimento, dt vencimento,
    data venc, limite de pagamento, pague ate, prazo limite, data de debito, debito em, data vcto, vencto,
    data limite pagamento, venc, pagar antes de`,
  orderDate: `
    data do pedido, data da encomenda, data de encomenda, data encomenda, data da compra, data do contrato`,
  otherDate: `
    data de entrega, data da entrega, entrega, data de envio, data de saida, data da saida, data saida
    entrada, hora da saida, data de impressao, data da prestacao, valido ate, carga, descarga, data de
    inicio, data de fim, proxima leitura, leitura anterior, leitura atual, data da operacao, data da saida
    entrada, data entrada saida, competencia, data carga, data de carga, data de expedicao, data do servico,
    impresso em, data de nascimento`,
  servicePeriod: `
    periodo, periodo de faturacao, periodo de faturamento, periodo de referencia, periodo de consumo,
    periodo de servico, periodo faturado`,
  serviceStart: `
    inicio do periodo, periodo de, inicio de periodo`,
  serviceEnd: `
    fim do periodo, periodo ate, fim de periodo`,
  policyPeriod: `
    vigencia, periodo do seguro, vigencia da apolice`,
  policyStart: `
    inicio de vigencia, inicio da vigencia`,
  policyEnd: `
    fim de vigencia, termo da vigencia, fim da vigencia`,
  totalStrong: `
    total da fatura, valor total, total geral, montante total, total com iva, valor total da nota, total do
    documento, total documento, total fatura, valor da fatura, valor total da nota fiscal, total iva
    incluido, total final, valor do documento, total com impostos, total da nota, total em euros, valor
    liquido da nota, total liquido a pagar, total euros, valor total da fatura, valor total dos servicos,
    valor da nota, total c iva, total da encomenda, total eur, total do pedido, importe total, total do
    recibo, total da factura, total incl iva`,
  total: `
    total, soma, totais`,
  subtotal: `
    subtotal, sub total, total sem iva, base tributavel, valor tributavel, total iliquido,
    base de incidencia, incidencia, mercadoria servicos, valor dos produtos, total liquido,
    valor total dos produtos, total mercadoria, valor sem iva, base de calculo, total s iva, iliquido,
    total ilíquido, total produtos, total dos produtos, total dos servicos, base imponivel,
    total sem impostos, base de imposto, base incidencia, mercadoria, total parcial, soma dos produtos,
    valor bruto, valor dos servicos, valor iliquido, base tributaria, total tributavel, total bruto,
    base iva`,
  tax: `
    iva, i v a, imposto, impostos, total iva, valor do iva, valor iva, icms, iss, total imposto, total
    impostos, ipi, valor do icms, valor do ipi, montante iva, total de iva, total do iva, total dos
    impostos, imposto iva, valor imposto, valor do imposto, issqn, valor do iss, valor do issqn, total de
    impostos, iva total, montante de iva, valor total do iva`,
  amountDue: `
    total a pagar, valor a pagar, a pagar, saldo, montante a pagar, valor em divida, total em divida,
    saldo devedor, saldo a pagar, valor devido, total a liquidar, valor cobrado, montante em divida,
    em divida, quantia a pagar, montante devido, total devido, importancia a pagar, a receber,
    saldo em aberto, valor pendente, quantia devida, saldo pendente, valor liquido da nota, valor liquido,
    valor liquido a pagar, liquido a receber, total a receber`,
  pastDue: `
    saldo anterior, valores em atraso, em atraso, divida anterior, debitos anteriores, faturas em atraso`,
  currentDue: `
    valor do mes, consumo do mes, valor da fatura atual`,
  lateFee: `
    juros de mora, multa, juros, mora, multa por atraso, mora multa, juros multa`,
  credit: `
    credito, creditos, saldo credor`,
  paid: `
    pago, valor pago, adiantamento, dinheiro, numerario, entregue, multibanco, sinal, total pago, valor
    entregue, recebido, pagamento, cartao, mb way, cartao de credito, cartao de debito, ja pago, valor
    recebido, adiantamentos, pagamentos, cartao debito, cartao credito, montante pago, entrada`,
  change: `
    troco`,
  discount: `
    desconto, descontos, desc, abatimento, total desconto, total descontos, valor do desconto, desconto
    comercial, desconto financeiro, desconto global, descontos comerciais, total de descontos, desc
    comerciais, poupanca`,
  shipping: `
    portes, portes de envio, frete, envio, transporte, valor do frete, embalagem, custos de envio,
    taxa de entrega, despesas de envio, entrega, custo de envio`,
  rounding: `
    arredondamento, acerto`,
  withholding: `
    retencao, irs, retencao na fonte, irrf, retencoes, ret irs, retencao irs, retencao de irs, ir retido, iss retido`,
  charge: `
    despesas, gorjeta, outras despesas, despesas acessorias, seguro, valor do seguro, servicos adicionais, taxa de servico, ecovalor, ecotaxa, outras despesas acessorias, acrescimos`,
  otherAmount: `
    capital social, valor por extenso, peso, por extenso, inss, pis, cofins, csll,
    valor aproximado dos tributos, peso bruto, peso liquido, valor extenso, isento, isento de iva, cambio,
    deducoes, total de itens, caucao, aliquota, a transportar, transporte da pagina anterior,
    transportado, saldo a transportar`,
  terms: `
    condicoes de pagamento, termos de pagamento, prazo de pagamento, forma de pagamento,
    condicao de pagamento, condicoes, cond pagamento, prazo, condicoes pagamento, cond pag,
    formas de pagamento, termos, cond de pagamento, condicao pagamento`,
  description: `
    descricao, designacao, artigo, produto, servico, discriminacao, descricao dos produtos, descricao do
    produto, descricao dos servicos, artigos, produtos, servicos, itens, item, descricao do servico,
    descricao do produto servico, discriminacao dos servicos, descricao do artigo, detalhes, detalhe,
    descricao do produto servicos, produto servico, mercadorias`,
  quantity: `
    quantidade, qtd, qtde, quant, horas, qt, qty, unidades, dias, quantidades`,
  unit: `
    unidade, un, unid, uni`,
  unitPrice: `
    preco unitario, preco, preco unit, p unitario, valor unitario, valor unit, vlr unit, pr unitario, p
    unit, pr unit, preco uni, preco un, custo unitario, preco por unidade, p u, v unit, vl unitario, tarifa,
    preco s iva, taxa horaria, valor un, preco sem iva, pvp, vlr unitario, preco liquido, v unitario, preco
    hora, custo`,
  lineAmount: `
    valor, montante, importancia, preco total, vlr total, total liquido, valor total, quantia, total linha,
    valor liquido, total sem iva, vl total, v total, total s iva, valor tributavel, valor sem iva, importe,
    total iliquido`,
  taxRate: `
    taxa iva, taxa de iva, iva %, taxa, % iva, tx iva, taxa do iva, tx, aliq, tax iva`,
  sku: `
    codigo, cod, ref, codigo do produto, cod produto, referencia artigo, cod artigo, codigo artigo, cod
    prod, codigo produto, ref artigo, codigo de artigo`,
  position: `
    linha`,
  seller: `
    vendedor, fornecedor, emitente, emissor, de, remetente, prestador, prestador de servicos, empresa,
    cedente, dados do emitente, emitido por, beneficiario cedente, dados do fornecedor, dados do prestador,
    identificacao do emitente, sacador, dados da empresa`,
  billTo: `
    faturar a, cliente, destinatario, comprador, para, exmo s senhor es, exmos srs, exmo sr,
    exmos senhores, dados do cliente, tomador, tomador de servicos, nome do cliente, adquirente,
    faturado a, fatura para, exma sra, exmo senhor, morada de faturacao, endereco de cobranca,
    destinatario remetente, fatura a, pagador, sacado, faturacao, cobrar a, exmo a senhor a,
    dados de faturacao, endereco de faturacao, faturar para, exmo s sr s, cliente nome,
    dados do destinatario, senhor es, dados do tomador, cobranca para, exmos sr s, exmo a sr a, segurado,
    tomador do seguro, fatura de, exmo s, tomador do servico`,
  shipTo: `
    enviar para, morada de entrega, local de entrega, endereco de entrega, local de descarga, local de
    carga, entregar a, entregar em, morada de envio, local de consumo, local da prestacao, expedir para,
    enviar a, morada entrega, local descarga, local carga, endereco de envio, morada de descarga, local de
    prestacao`,
  attention: `
    a cuidado de, ao cuidado de, a c, aos cuidados de`,
  remitTo: `
    pagar a, beneficiario, favorecido, a ordem de, a favor de, pagavel a, pagamento a`,
  name: `
    nome, razao social, nome razao social, denominacao, nome fantasia, designacao social, denominacao
    social, nome empresarial, nome completo`,
  address: `
    morada, endereco, rua, cidade, codigo postal, pais, localidade, municipio, cep, bairro, uf, estado,
    bairro distrito, sede, sede social, cod postal, concelho, distrito`,
  contact: `
    contacto, contato, metodo de pagamento, observacoes, notas, assunto, modo de pagamento, meio de
    pagamento, obrigado, assinatura, moeda, original, duplicado, processado por programa certificado,
    condicoes gerais, motivo de isencao, transportador, informacoes complementares, dados adicionais, modo
    de expedicao, regime, expedicao, pessoa de contacto, resumo, resumo do iva, resumo de iva, triplicado,
    calculo do imposto, transportador volumes transportados, dados dos produtos servicos, observacao, nota,
    obrigado pela sua preferencia, volta sempre, atendido por, regime iva, informacao, quadro resumo do iva,
    segunda via, duplicatas, metodo expedicao, quadro de impostos, dados para pagamento, departamento, via,
    motivo isencao, local`,
  taxId: `
    nif, contribuinte, no contribuinte, nipc, cnpj, cpf, cnpj cpf, no de contribuinte, v contrib, nif no,
    numero de contribuinte, numero fiscal, contribuinte no, cpf cnpj, id fiscal, vat, no fiscal,
    num contribuinte, nif cliente, nif emitente, v no contribuinte, contribuinte n, n contribuinte,
    c n p j, identificacao fiscal, n contrib, no de identificacao fiscal, nif nipc, no contrib, cont no,
    nif vat, numero de identificacao fiscal, contrib no, c p f, contrib, v no contrib, v n contrib`,
  companyRegister: `
    inscricao estadual, inscricao municipal, conservatoria, matriculada, registo comercial, crc,
    conservatoria do registo comercial, c r c, cons reg com, alvara, cae, inscr estadual, insc estadual,
    insc municipal`,
  phone: `
    telefone, telemovel, tel, fone, celular, fax, tlm, telef, tlf, fone fax, telefone fax, contacto
    telefonico, apoio ao cliente, sac`,
  email: `
    correio eletronico, e mail, email, correio electronico`,
  web: `
    sitio, pagina web, site`,
  bankAccount: `
    conta bancaria, nib, conta corrente, numero de conta, no de conta, no conta, pix, chave pix, agencia
    conta, conta no, no da conta`,
  bankCode: `
    agencia, codigo swift, bic swift, codigo do banco, swift bic`,
  bank: `
    banco, dados bancarios, transferencia, transferencia bancaria, titular da conta,
    coordenadas bancarias, pagamento por multibanco, referencia multibanco, debito direto,
    referencia para pagamento, debito directo, dados para transferencia, banco destinatario, titular`,
};
