/** Every importer, in no order that matters: exactly one may recognize a document. */
import { camt } from './camt/index.js';
import { cnAlipay } from './cn-alipay/index.js';
import { cnBocomCard } from './cn-bocom-card/index.js';
import { cnJd } from './cn-jd/index.js';
import { cnWechat } from './cn-wechat/index.js';
import { deComdirect } from './de-comdirect/index.js';
import { gbWiseHistory } from './gb-wise-history/index.js';
import { googleOrder } from './google-order/index.js';
import { googlePlay } from './google-play/index.js';
import type { Importer } from './importer.js';
import { jpVpass } from './jp-vpass/index.js';
import { krCardSms } from './kr-card-sms/index.js';
import { krCarrierBill, krCarrierMicropay, krSktContents } from './kr-carrier/index.js';
import { krEasyPayList, krNaverpayList } from './kr-easy-pay/index.js';
import { krHanaCardBill } from './kr-hana-card-bill/index.js';
import { krHyundaiBill } from './kr-hyundai-bill/index.js';
import { krKakaopay } from './kr-kakaopay/index.js';
import { krKbCardBill } from './kr-kb-card-bill/index.js';
import { krMydata } from './kr-mydata/index.js';
import { krSamsungBill } from './kr-samsung-bill/index.js';
import { krWooriCardBill } from './kr-woori-card-bill/index.js';
import { mt940 } from './mt940/index.js';
import { ofx } from './ofx/index.js';
import { qif } from './qif/index.js';
import { steam } from './steam/index.js';
import { tabularImporters } from './tabular/index.js';
import { usPaypal } from './us-paypal/index.js';

/** Those of one format and those of a profile; the reader of unknown tables is none of them, and is asked last. */
export const importers: readonly Importer[] = [
  ...tabularImporters,
  ofx,
  qif,
  camt,
  cnAlipay,
  cnBocomCard,
  cnJd,
  cnWechat,
  googleOrder,
  googlePlay,
  jpVpass,
  krCardSms,
  krCarrierBill,
  krCarrierMicropay,
  krSktContents,
  krEasyPayList,
  krNaverpayList,
  krHanaCardBill,
  krMydata,
  krHyundaiBill,
  krKakaopay,
  krKbCardBill,
  krSamsungBill,
  krWooriCardBill,
  mt940,
  deComdirect,
  gbWiseHistory,
  usPaypal,
  steam,
];
