/** One line a bank; `importers/tabular/index.ts` checks each against the schema. */

import amazonOrders from './amazon-orders.json' with { type: 'json' };
import appleStore from './apple-store.json' with { type: 'json' };
import auCommbank from './au-commbank.json' with { type: 'json' };
import auNab from './au-nab.json' with { type: 'json' };
import auWestpac from './au-westpac.json' with { type: 'json' };
import brBancoDoBrasil from './br-banco-do-brasil.json' with { type: 'json' };
import caBmoCard from './ca-bmo-card.json' with { type: 'json' };
import caBmoChequing from './ca-bmo-chequing.json' with { type: 'json' };
import caPcMastercard from './ca-pc-mastercard.json' with { type: 'json' };
import caRbc from './ca-rbc.json' with { type: 'json' };
import caTd from './ca-td.json' with { type: 'json' };
import caWealthsimple from './ca-wealthsimple.json' with { type: 'json' };
import chNeon from './ch-neon.json' with { type: 'json' };
import chPostfinance from './ch-postfinance.json' with { type: 'json' };
import chUbs from './ch-ubs.json' with { type: 'json' };
import chUbsCard from './ch-ubs-card.json' with { type: 'json' };
import cnBocom from './cn-bocom.json' with { type: 'json' };
import deCommerzbank from './de-commerzbank.json' with { type: 'json' };
import deDkb from './de-dkb.json' with { type: 'json' };
import deDkbCard from './de-dkb-card.json' with { type: 'json' };
import deIng from './de-ing.json' with { type: 'json' };
import deN26 from './de-n26.json' with { type: 'json' };
import deSparkasse from './de-sparkasse.json' with { type: 'json' };
import deVolksbank from './de-volksbank.json' with { type: 'json' };
import eeSwedbank from './ee-swedbank.json' with { type: 'json' };
import esIng from './es-ing.json' with { type: 'json' };
import frBoursorama from './fr-boursorama.json' with { type: 'json' };
import frCreditAgricole from './fr-credit-agricole.json' with { type: 'json' };
import gbAmex from './gb-amex.json' with { type: 'json' };
import gbBarclays from './gb-barclays.json' with { type: 'json' };
import gbHsbc from './gb-hsbc.json' with { type: 'json' };
import gbMonzo from './gb-monzo.json' with { type: 'json' };
import gbNatwest from './gb-natwest.json' with { type: 'json' };
import gbRevolut from './gb-revolut.json' with { type: 'json' };
import gbStarling from './gb-starling.json' with { type: 'json' };
import gbWise from './gb-wise.json' with { type: 'json' };
import ieBoi from './ie-boi.json' with { type: 'json' };
import jpMufg from './jp-mufg.json' with { type: 'json' };
import jpPaypay from './jp-paypay.json' with { type: 'json' };
import jpPaypayCard from './jp-paypay-card.json' with { type: 'json' };
import jpRakutenCard from './jp-rakuten-card.json' with { type: 'json' };
import jpSmbc from './jp-smbc.json' with { type: 'json' };
import jpSonyBank from './jp-sony-bank.json' with { type: 'json' };
import jpVpassOpen from './jp-vpass-open.json' with { type: 'json' };
import jpWaon from './jp-waon.json' with { type: 'json' };
import jpYucho from './jp-yucho.json' with { type: 'json' };
import krBanksalad from './kr-banksalad.json' with { type: 'json' };
import krBcApprovals from './kr-bc-approvals.json' with { type: 'json' };
import krBusanBank from './kr-busan-bank.json' with { type: 'json' };
import krChak from './kr-chak.json' with { type: 'json' };
import krCitiBank from './kr-citi-bank.json' with { type: 'json' };
import krCitiCard from './kr-citi-card.json' with { type: 'json' };
import krCoupangOrders from './kr-coupang-orders.json' with { type: 'json' };
import krEpost from './kr-epost.json' with { type: 'json' };
import krGwangjuBank from './kr-gwangju-bank.json' with { type: 'json' };
import krHanaBank from './kr-hana-bank.json' with { type: 'json' };
import krHanaCardApprovals from './kr-hana-card-approvals.json' with { type: 'json' };
import krHyundaiApprovals from './kr-hyundai-approvals.json' with { type: 'json' };
import krHyundaiPayments from './kr-hyundai-payments.json' with { type: 'json' };
import krIbkBank from './kr-ibk-bank.json' with { type: 'json' };
import krImBank from './kr-im-bank.json' with { type: 'json' };
import krKakaobank from './kr-kakaobank.json' with { type: 'json' };
import krKbBank from './kr-kb-bank.json' with { type: 'json' };
import krKbCardApprovals from './kr-kb-card-approvals.json' with { type: 'json' };
import krKbank from './kr-kbank.json' with { type: 'json' };
import krKtmMicropay from './kr-ktm-micropay.json' with { type: 'json' };
import krKyongnamBank from './kr-kyongnam-bank.json' with { type: 'json' };
import krLotteApprovals from './kr-lotte-approvals.json' with { type: 'json' };
import krLotteBill from './kr-lotte-bill.json' with { type: 'json' };
import krLotteDue from './kr-lotte-due.json' with { type: 'json' };
import krNaverpayReceipts from './kr-naverpay-receipts.json' with { type: 'json' };
import krNhBank from './kr-nh-bank.json' with { type: 'json' };
import krNhCardApprovals from './kr-nh-card-approvals.json' with { type: 'json' };
import krNhCardBill from './kr-nh-card-bill.json' with { type: 'json' };
import krPyeonhan from './kr-pyeonhan.json' with { type: 'json' };
import krSaemaul from './kr-saemaul.json' with { type: 'json' };
import krSamsungApprovals from './kr-samsung-approvals.json' with { type: 'json' };
import krShinhanApprovals from './kr-shinhan-approvals.json' with { type: 'json' };
import krShinhanBank from './kr-shinhan-bank.json' with { type: 'json' };
import krShinhanBill from './kr-shinhan-bill.json' with { type: 'json' };
import krSktMicropay from './kr-skt-micropay.json' with { type: 'json' };
import krTossbank from './kr-tossbank.json' with { type: 'json' };
import krWooriBank from './kr-woori-bank.json' with { type: 'json' };
import krWooriCardApprovals from './kr-woori-card-approvals.json' with { type: 'json' };
import nlIng from './nl-ing.json' with { type: 'json' };
import noBankNorwegian from './no-bank-norwegian.json' with { type: 'json' };
import nzAnz from './nz-anz.json' with { type: 'json' };
import nzAsb from './nz-asb.json' with { type: 'json' };
import nzAsbVisa from './nz-asb-visa.json' with { type: 'json' };
import nzKiwibank from './nz-kiwibank.json' with { type: 'json' };
import nzWestpac from './nz-westpac.json' with { type: 'json' };
import plainCarrier from './plain-carrier.json' with { type: 'json' };
import seSwedbank from './se-swedbank.json' with { type: 'json' };
import sgAmex from './sg-amex.json' with { type: 'json' };
import sgDbs from './sg-dbs.json' with { type: 'json' };
import ukCryptocom from './uk-cryptocom.json' with { type: 'json' };
import usAmex from './us-amex.json' with { type: 'json' };
import usAppleCard from './us-apple-card.json' with { type: 'json' };
import usBofa from './us-bofa.json' with { type: 'json' };
import usBofaCard from './us-bofa-card.json' with { type: 'json' };
import usCapitalone from './us-capitalone.json' with { type: 'json' };
import usCashapp from './us-cashapp.json' with { type: 'json' };
import usChase2009 from './us-chase-2009.json' with { type: 'json' };
import usChaseCard from './us-chase-card.json' with { type: 'json' };
import usChaseStatement from './us-chase-statement.json' with { type: 'json' };
import usCiti from './us-citi.json' with { type: 'json' };
import usDiscover from './us-discover.json' with { type: 'json' };
import usSofi from './us-sofi.json' with { type: 'json' };
import usVenmo from './us-venmo.json' with { type: 'json' };
import usWellsFargo from './us-wells-fargo.json' with { type: 'json' };

export const profiles: readonly unknown[] = [
  krBanksalad,
  krBcApprovals,
  krBusanBank,
  krChak,
  krCitiBank,
  krCitiCard,
  krCoupangOrders,
  krEpost,
  krGwangjuBank,
  krHanaBank,
  krHanaCardApprovals,
  krHyundaiApprovals,
  krHyundaiPayments,
  krIbkBank,
  krImBank,
  krKakaobank,
  krKbBank,
  krKbCardApprovals,
  krKbank,
  krKtmMicropay,
  krKyongnamBank,
  krLotteApprovals,
  krLotteBill,
  krLotteDue,
  krNaverpayReceipts,
  krNhBank,
  krNhCardApprovals,
  krNhCardBill,
  krPyeonhan,
  krSaemaul,
  krSamsungApprovals,
  krShinhanApprovals,
  krShinhanBank,
  krShinhanBill,
  krSktMicropay,
  krTossbank,
  krWooriBank,
  krWooriCardApprovals,
  plainCarrier,
  usAmex,
  usBofa,
  usCapitalone,
  usChaseCard,
  ieBoi,
  sgDbs,
  caBmoChequing,
  caBmoCard,
  caTd,
  caPcMastercard,
  caWealthsimple,
  chNeon,
  esIng,
  frBoursorama,
  frCreditAgricole,
  gbAmex,
  sgAmex,
  gbBarclays,
  gbNatwest,
  gbHsbc,
  jpVpassOpen,
  jpSonyBank,
  jpWaon,
  noBankNorwegian,
  nzAnz,
  nzAsb,
  nzAsbVisa,
  nzKiwibank,
  nzWestpac,
  ukCryptocom,
  usChase2009,
  usChaseStatement,
  usSofi,
  brBancoDoBrasil,
  usWellsFargo,
  usDiscover,
  usAppleCard,
  usCiti,
  usVenmo,
  auCommbank,
  auWestpac,
  auNab,
  caRbc,
  chPostfinance,
  chUbs,
  chUbsCard,
  deCommerzbank,
  deDkb,
  deDkbCard,
  deIng,
  deN26,
  deSparkasse,
  deVolksbank,
  eeSwedbank,
  gbMonzo,
  gbRevolut,
  gbStarling,
  gbWise,
  nlIng,
  seSwedbank,
  usBofaCard,
  amazonOrders,
  appleStore,
  cnBocom,
  jpMufg,
  jpPaypay,
  jpPaypayCard,
  jpRakutenCard,
  jpSmbc,
  jpYucho,
  usCashapp,
];
