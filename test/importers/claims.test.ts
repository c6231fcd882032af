/** A name is not a proof: a format claims its own documents and nobody else's, whatever the headers say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { identify } from '../../src/importers/identify.js';
import { importers } from '../../src/importers/index.js';
import { open } from '../../src/reading/open.js';
import { filesUnder, ROOT } from '../kit/files.js';

const FIXTURES = join(ROOT, 'fixtures');

const claimants = async (name: string, bytes: Uint8Array, password = ''): Promise<readonly string[]> => {
  const openings = await open({ name, bytes }, { password });
  return openings.flatMap(opening =>
    opening.kind === 'unreadable' ? [] : identify(opening, importers).map(({ id }) => id),
  );
};

/** A header and a row of it, as any bank may write them; `DAY` stands for a day in the form under trial. */
const ORDINARY: readonly (readonly [header: string, ...rows: string[]])[] = [
  // English
  ['Date,Description,Amount', 'DAY,SHOP,-5.00', 'DAY,WAGES,100.00'],
  ['Date,Description,Amount,Balance', 'DAY,SHOP,-5.00,995.00', 'DAY,WAGES,100.00,1095.00'],
  ['Date,Description,Balance,Amount', 'DAY,SHOP,995.00,-5.00', 'DAY,WAGES,1095.00,100.00'],
  ['DATE,DESCRIPTION,AMOUNT,BALANCE', 'DAY,SHOP,-5.00,995.00', 'DAY,WAGES,100.00,1095.00'],
  ['Date,Description,Debit,Credit', 'DAY,SHOP,5.00,', 'DAY,WAGES,,100.00'],
  ['Date,Description,Debit,Credit,Balance', 'DAY,SHOP,5.00,,995.00', 'DAY,WAGES,,100.00,1095.00'],
  ['Date,Details,Debit,Credit,Balance', 'DAY,SHOP,5.00,,995.00', 'DAY,WAGES,,100.00,1095.00'],
  ['Date,Details,Amount,Currency', 'DAY,SHOP,-5.00,EUR', 'DAY,WAGES,100.00,EUR'],
  ['Date,Payee,Memo,Amount', 'DAY,SHOP,,-5.00', 'DAY,WAGES,,100.00'],
  ['Date,Payee,Category,Memo,Outflow,Inflow', 'DAY,SHOP,Food,,5.00,', 'DAY,WAGES,Pay,,,100.00'],
  ['Date,Account,Description,Amount', 'DAY,123456789,SHOP,-5.00', 'DAY,123456789,WAGES,100.00'],
  ['Account,Date,Description,Amount', 'Everyday,DAY,SHOP,-5.00', 'Everyday,DAY,WAGES,100.00'],
  ['Date,Transaction,Description,Amount,Balance', 'DAY,Card,SHOP,-5.00,995.00', 'DAY,Transfer,WAGES,100.00,1095.00'],
  ['Date,Type,Description,Amount,Balance', 'DAY,Card,SHOP,-5.00,995.00', 'DAY,Transfer,WAGES,100.00,1095.00'],
  ['Date,Type,Description,Paid out,Paid in,Balance', 'DAY,Card,SHOP,5.00,,995.00', 'DAY,FPI,WAGES,,100.00,1095.00'],
  ['Date,Type,Description,Value,Balance', 'DAY,POS,SHOP,-5.00,995.00', 'DAY,BAC,WAGES,100.00,1095.00'],
  ['Status,Date,Description,Debit,Credit', 'Booked,DAY,SHOP,5.00,', 'Booked,DAY,WAGES,,100.00'],
  ['Date,Description,Debit,Credit,Status', 'DAY,SHOP,5.00,,Posted', 'DAY,WAGES,,100.00,Posted'],
  ['Date,Description,Type,Amount,Status', 'DAY,SHOP,Card,-5.00,Done', 'DAY,WAGES,Transfer,100.00,Done'],
  ['Date,Amount,Description', 'DAY,-5.00,SHOP', 'DAY,100.00,WAGES'],
  ['Date,Amount,Payee,Particulars,Code,Reference', 'DAY,-5.00,SHOP,,,1', 'DAY,100.00,WAGES,,,2'],
  ['Trans Date,Post Date,Description,Amount', 'DAY,DAY,SHOP,5.00', 'DAY,DAY,PAYMENT,-100.00'],
  ['Transaction Date,Posted Date,Description,Amount', 'DAY,DAY,SHOP,5.00', 'DAY,DAY,PAYMENT,-100.00'],
  [
    'Transaction Date,Post Date,Description,Category,Type,Amount',
    'DAY,DAY,SHOP,Food,Card,-5.00',
    'DAY,DAY,WAGES,Pay,In,100.00',
  ],
  [
    'Transaction Date,Posted Date,Description,Category,Debit,Credit',
    'DAY,DAY,SHOP,Food,5.00,',
    'DAY,DAY,WAGES,,,100.00',
  ],
  ['Posting Date,Description,Amount,Type,Balance,Check', 'DAY,SHOP,-5.00,Card,995.00,', 'DAY,WAGES,100.00,In,1095.00,'],
  ['Posted Date,Payee,Address,Amount', 'DAY,SHOP,TOWN,-5.00', 'DAY,PAYMENT,,100.00'],
  ['Account Number,Transaction Date,Description,Amount', '00123456,DAY,SHOP,-5.00', '00123456,DAY,WAGES,100.00'],
  [
    'Account Type,Account Number,Transaction Date,Description,Amount',
    'Savings,00123456,DAY,SHOP,-5.00',
    'Savings,00123456,DAY,WAGES,100.00',
  ],
  ['Number,Date,Account,Amount,Memo', '1,DAY,20-00-00 12345678,-5.00,SHOP', '2,DAY,20-00-00 12345678,100.00,WAGES'],
  ['Date,Time,Description,Amount,Balance', 'DAY,10:15,SHOP,-5.00,995.00', 'DAY,09:00,WAGES,100.00,1095.00'],
  ['Date,Withdrawal,Deposit,Description,Balance', 'DAY,5.00,,SHOP,995.00', 'DAY,,100.00,WAGES,1095.00'],
  [
    'Date,Narration,Chq./Ref.No.,Value Dt,Withdrawal Amt.,Deposit Amt.,Closing Balance',
    'DAY,SHOP,1,DAY,5.00,,995.00',
    'DAY,WAGES,2,DAY,,100.00,1095.00',
  ],
  ['Date,Account,Category,Note,Amount', 'DAY,Cash,Food,SHOP,-5.00', 'DAY,Bank,Pay,WAGES,100.00'],
  ['ID,Date,Type,Status,Description,Amount', '1,DAY,Payment,Complete,SHOP,-5.00', '2,DAY,Payout,Complete,WAGES,100.00'],
  ['Order ID,Order Date,Total', 'A-1,DAY,5.00', 'A-2,DAY,100.00'],
  ['Date,Items,Total', 'DAY,Lamp,5.00', 'DAY,Chair,100.00'],
  ['Date,Item,Type,Total', 'DAY,Lamp,Sale,5.00', 'DAY,Chair,Return,100.00'],
  ['Date,Items,Type,Total', 'DAY,Lamp,Purchase,5.00', 'DAY,Chair,Refund,100.00'],
  ['Date,Store,Amount,Card', 'DAY,SHOP,5.00,1234', 'DAY,CAFE,4.00,1234'],
  // the rest of Europe and the Americas
  ['Datum;Beschreibung;Betrag;Saldo', 'DAY;LADEN;-5,00;995,00', 'DAY;LOHN;100,00;1.095,00'],
  ['Buchungstag;Valuta;Verwendungszweck;Betrag;Währung', 'DAY;DAY;LADEN;-5,00;EUR', 'DAY;DAY;LOHN;100,00;EUR'],
  ['Buchungsdatum;Empfänger;Verwendungszweck;Soll;Haben', 'DAY;LADEN;Einkauf;5,00;', 'DAY;FIRMA;Lohn;;100,00'],
  ['Date;Libellé;Débit;Crédit', 'DAY;BOUTIQUE;5,00;', 'DAY;SALAIRE;;100,00'],
  ['Date;Libellé;Montant;Solde', 'DAY;BOUTIQUE;-5,00;995,00', 'DAY;SALAIRE;100,00;1095,00'],
  ["Date d'opération;Date de valeur;Libellé;Montant", 'DAY;DAY;BOUTIQUE;-5,00', 'DAY;DAY;SALAIRE;100,00'],
  ['Fecha;Concepto;Importe;Saldo', 'DAY;TIENDA;-5,00;995,00', 'DAY;NOMINA;100,00;1095,00'],
  ['Data;Descrizione;Importo;Saldo', 'DAY;NEGOZIO;-5,00;995,00', 'DAY;STIPENDIO;100,00;1095,00'],
  ['Data;Histórico;Valor;Saldo', 'DAY;LOJA;-5,00;995,00', 'DAY;SALARIO;100,00;1095,00'],
  ['Data,Histórico,Docto.,Crédito,Débito,Saldo', 'DAY,LOJA,1,,5.00,995.00', 'DAY,SALARIO,2,100.00,,1095.00'],
  ['Datum;Omschrijving;Bedrag;Saldo', 'DAY;WINKEL;-5,00;995,00', 'DAY;LOON;100,00;1095,00'],
  ['Dato;Tekst;Beløp;Saldo', 'DAY;BUTIKK;-5,00;995,00', 'DAY;LONN;100,00;1095,00'],
  ['Bokföringsdag;Text;Belopp;Saldo', 'DAY;AFFAR;-5,00;995,00', 'DAY;LON;100,00;1095,00'],
  ['Data operacji;Opis;Kwota;Saldo', 'DAY;SKLEP;-5,00;995,00', 'DAY;PENSJA;100,00;1095,00'],
  ['Дата;Описание;Сумма;Остаток', 'DAY;МАГАЗИН;-5,00;995,00', 'DAY;ЗАРПЛАТА;100,00;1095,00'],
  // East Asia
  ['거래일,내용,금액,잔액', 'DAY,가게,"-5,000","95,000"', 'DAY,급여,"100,000","195,000"'],
  ['거래일시,적요,출금액,입금액,잔액', 'DAY,가게,"5,000",0,"95,000"', 'DAY,급여,0,"100,000","195,000"'],
  ['거래일시,적요,출금금액,입금금액,거래후잔액', 'DAY,가게,"5,000",0,"95,000"', 'DAY,급여,0,"100,000","195,000"'],
  ['거래일시,적요,찾으신금액,맡기신금액,거래후잔액', 'DAY,가게,"5,000",0,"95,000"', 'DAY,급여,0,"100,000","195,000"'],
  [
    '거래일자,구분,거래금액,거래 후 잔액,거래내용',
    'DAY,출금,"-5,000","95,000",가게',
    'DAY,입금,"100,000","195,000",급여',
  ],
  [
    '거래일시,내용,출금,입금,거래후 잔액,적요,비고',
    'DAY,가게,"5,000",0,"95,000",카드,',
    'DAY,급여,0,"100,000","195,000",이체,',
  ],
  [
    'NO,거래일시,거래종류,출금금액,입금금액,거래후잔액,비고',
    '1,DAY,카드,"5,000",0,"95,000",가게',
    '2,DAY,이체,0,"100,000","195,000",급여',
  ],
  [
    '거래일자,거래시간,적요,출금,입금,잔액,거래점',
    'DAY,10:15,가게,"5,000",0,"95,000",나래',
    'DAY,09:00,급여,0,"100,000","195,000",나래',
  ],
  ['이용일시,이용카드,가맹점명,거래금액', 'DAY,본인 1100,가게,"5,000"', 'DAY,본인 1100,식당,"9,000"'],
  ['이용일,카드번호,가맹점명,이용금액,승인번호', 'DAY,1100,가게,"5,000",82345676', 'DAY,1100,식당,"9,000",82345677'],
  ['승인일시,카드번호,가맹점명,승인금액,승인번호', 'DAY,1100,가게,"5,000",82345676', 'DAY,1100,식당,"9,000",82345677'],
  ['이용일자,이용카드,이용가맹점,이용금액,할부개월', 'DAY,1100,가게,"5,000",', 'DAY,1100,식당,"9,000",'],
  ['주문일,주문번호,상품명,수량,금액', 'DAY,10001,물티슈,1,"5,000"', 'DAY,10002,의자,1,"9,000"'],
  ['날짜,내용,금액', 'DAY,가게,"-5,000"', 'DAY,급여,"100,000"'],
  ['日付,摘要,出金,入金,残高', 'DAY,店,"5,000",,"95,000"', 'DAY,給与,,"100,000","195,000"'],
  ['取引日,お引出し,お預入れ,お取引内容,残高', 'DAY,"5,000",,店,"95,000"', 'DAY,,"100,000",給与,"195,000"'],
  ['利用日,利用店名,利用金額', 'DAY,店,"5,000"', 'DAY,食堂,"9,000"'],
  ['ご利用日,ご利用店名,ご利用金額,支払区分', 'DAY,店,"5,000",1回', 'DAY,食堂,"9,000",1回'],
  ['交易日期,摘要,交易金额,余额', 'DAY,商店,-5.00,995.00', 'DAY,工资,100.00,1095.00'],
  ['交易时间,交易类型,收入,支出,余额', 'DAY,消费,,5.00,995.00', 'DAY,工资,100.00,,1095.00'],
  ['交易时间,收/支,金额,交易状态', 'DAY,支出,5.00,交易成功', 'DAY,收入,100.00,交易成功'],
  // without names
  ['DAY,SHOP,-5.00', 'DAY,WAGES,100.00'],
  ['DAY,SHOP,5.00,,995.00', 'DAY,WAGES,,100.00,1095.00'],
  ['DAY,-5.00,SHOP,995.00', 'DAY,100.00,WAGES,1095.00'],
  ['CARD,DAY,SHOP,-5.00', 'TRANSFER,DAY,WAGES,100.00'],
  ['1;DAY;SHOP;;-5,00', '2;DAY;WAGES;;100,00'],
  ['DAY,CARD,5.00,,SHOP,,', 'DAY,PAY,,100.00,WAGES,,'],
  ['DAY,5000,0,95000,SHOP', 'DAY,0,100000,195000,WAGES'],
  ['DAY,SHOP,5000,1,1,5000,', 'DAY,CAFE,9000,1,1,9000,'],
];

/** One day in the forms of the world. */
const DAYS = [
  '2025-01-15',
  '2025/01/15',
  '2025.01.15',
  '2025/1/5',
  '2025.01.15 10:15:00',
  '2025-01-15 10:15:00',
  '20250115',
  '15/01/2025',
  '05/01/2025',
  '01/15/2025',
  '1/5/2025',
  '15.01.2025',
  '15-01-2025',
  '15/01/25',
  '01/15/25',
  '15 Jan 2025',
  '15 Jan 25',
  'Jan 15, 2025',
  '01/15',
  '01.15',
  '15.01.',
];

describe('an ordinary header', () => {
  it.each(ORDINARY.map(lines => ({ header: lines[0], lines })))('$header belongs to nobody', async ({ lines }) => {
    const claimed: string[] = [];
    for (const day of DAYS) {
      const quoted = day.includes(',') ? `"${day}"` : day;
      const text = lines.map(line => line.replaceAll('DAY', quoted)).join('\n');
      const ids = await claimants('statement.csv', new TextEncoder().encode(`${text}\n`));
      claimed.push(...ids.map(id => `${id}: ${day}`));
    }
    expect(claimed).toEqual([]);
  });
});

const paths = filesUnder(FIXTURES);
const documents = paths.filter(path => !/^containers\/|^[^/]+$|\.(?:expected\.json|password)$/.test(path));

describe('a document', () => {
  it.each(documents)('%s is claimed by no other format, whatever its name', async path => {
    const [own = ''] = path.split('/');
    const [ending = ''] = /\.[^.]+$/.exec(path) ?? [];
    const beside = `${path}.password`;
    const password = paths.includes(beside) ? readFileSync(join(FIXTURES, beside), 'utf8').trim() : '';
    const ids = await claimants(`statement${ending}`, new Uint8Array(readFileSync(join(FIXTURES, path))), password);
    expect(ids.filter(id => id !== own)).toEqual([]);
  });
});
