/** Where the law asks a seller for consent before a subscription gets dearer or turns from free to paid. */
import { found, LAW, regionOf } from '../guidance/guidance.js';
import { asIsoDate, type EpochDay, toDay } from '../model/calendar.js';
import type { Currency } from '../model/money.js';

const ARTICLE = 'kr-ecommerce-13-6';
const { since, region } = found(LAW, ({ id }) => id === ARTICLE, ARTICLE);
const began = since === undefined ? undefined : asIsoDate(since);

/** The currency stands for the country: nothing else on a statement tells it. */
export const asksConsent = (currency: Currency, day: EpochDay): boolean =>
  regionOf(currency) === region && began !== undefined && day >= toDay(began);
