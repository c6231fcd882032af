/** One line a bank; `importers/tabular/index.ts` checks each against the schema. */
import krHyundaiApprovals from './kr-hyundai-approvals.json' with { type: 'json' };
import krKakaobank from './kr-kakaobank.json' with { type: 'json' };
import krKbBank from './kr-kb-bank.json' with { type: 'json' };
import krKtmMicropay from './kr-ktm-micropay.json' with { type: 'json' };
import krSamsungApprovals from './kr-samsung-approvals.json' with { type: 'json' };
import krShinhanApprovals from './kr-shinhan-approvals.json' with { type: 'json' };
import krShinhanBank from './kr-shinhan-bank.json' with { type: 'json' };
import krSktMicropay from './kr-skt-micropay.json' with { type: 'json' };
import plainCarrier from './plain-carrier.json' with { type: 'json' };
import plainSigned from './plain-signed.json' with { type: 'json' };
import usAmex from './us-amex.json' with { type: 'json' };
import usBofa from './us-bofa.json' with { type: 'json' };
import usCapitalone from './us-capitalone.json' with { type: 'json' };
import usChaseCard from './us-chase-card.json' with { type: 'json' };

export const profiles: readonly unknown[] = [
  krHyundaiApprovals,
  krKakaobank,
  krKbBank,
  krKtmMicropay,
  krSamsungApprovals,
  krShinhanApprovals,
  krShinhanBank,
  krSktMicropay,
  plainCarrier,
  plainSigned,
  usAmex,
  usBofa,
  usCapitalone,
  usChaseCard,
];
