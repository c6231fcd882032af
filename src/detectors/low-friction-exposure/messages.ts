import type { Catalogue } from '../../model/message.js';

export const messages = {
  en: {
    title: '{share} of your small purchases go through one-tap payment',
    'summary.familiar':
      '{count} purchases for {amount} in {months} months: {phone} on the phone bill, {store} in app stores, {wallet} by wallets. Whoever holds the unlocked phone can pay so. Your trust baseline is {trust} of 100; more months of statements would raise it most, since strange payees stand out against familiar ones.',
    'summary.named':
      '{count} purchases for {amount} in {months} months: {phone} on the phone bill, {store} in app stores, {wallet} by wallets. Whoever holds the unlocked phone can pay so. Your trust baseline is {trust} of 100; itemized histories of stores and wallets would raise it most, since many charges name no seller.',
    'summary.timed':
      '{count} purchases for {amount} in {months} months: {phone} on the phone bill, {store} in app stores, {wallet} by wallets. Whoever holds the unlocked phone can pay so. Your trust baseline is {trust} of 100; statements that print the time of day would raise it most, since bursts at night show only there.',
    'summary.whole':
      '{count} purchases for {amount} in {months} months: {phone} on the phone bill, {store} in app stores, {wallet} by wallets. Whoever holds the unlocked phone can pay so. Your trust baseline is {trust} of 100: a strange charge would stand out well.',
    blind: 'no purchases among the inputs',
    'innocent.convenient': 'You chose these ways because they are quick, and you look at what they cost.',
    'innocent.locked': 'The locks may be on already: a statement does not show them.',
  },
  ko: {
    title: '작은 구매의 {share}가 한 번 눌러 끝나는 결제입니다',
    'summary.familiar':
      '{months}개월 동안 {count}건, {amount}입니다. 휴대폰 결제 {phone}, 앱마켓 {store}, 간편결제 {wallet}입니다. 잠금이 풀린 휴대폰만 있으면 누구나 결제할 수 있습니다. 신뢰 기준선은 100점 중 {trust}점이며, 더 긴 기간의 명세서가 있으면 가장 많이 오릅니다. 익숙한 곳이 쌓여야 낯선 결제가 눈에 띄기 때문입니다.',
    'summary.named':
      '{months}개월 동안 {count}건, {amount}입니다. 휴대폰 결제 {phone}, 앱마켓 {store}, 간편결제 {wallet}입니다. 잠금이 풀린 휴대폰만 있으면 누구나 결제할 수 있습니다. 신뢰 기준선은 100점 중 {trust}점이며, 앱마켓과 간편결제의 상세 내역이 있으면 가장 많이 오릅니다. 판매자 이름이 없는 결제가 많기 때문입니다.',
    'summary.timed':
      '{months}개월 동안 {count}건, {amount}입니다. 휴대폰 결제 {phone}, 앱마켓 {store}, 간편결제 {wallet}입니다. 잠금이 풀린 휴대폰만 있으면 누구나 결제할 수 있습니다. 신뢰 기준선은 100점 중 {trust}점이며, 시각이 적힌 명세서가 있으면 가장 많이 오릅니다. 밤중의 몰아치기 결제는 시각이 있어야 보이기 때문입니다.',
    'summary.whole':
      '{months}개월 동안 {count}건, {amount}입니다. 휴대폰 결제 {phone}, 앱마켓 {store}, 간편결제 {wallet}입니다. 잠금이 풀린 휴대폰만 있으면 누구나 결제할 수 있습니다. 신뢰 기준선은 100점 중 {trust}점으로, 낯선 결제가 있으면 잘 드러납니다.',
    blind: '구매 내역이 없습니다',
    'innocent.convenient': '빠르고 편해서 고른 방법이고, 금액도 챙겨 보고 계실 수 있습니다.',
    'innocent.locked': '이미 잠금을 켜 두셨을 수 있습니다. 명세서에는 나타나지 않습니다.',
  },
} satisfies Catalogue;
