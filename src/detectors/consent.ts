/** Where the law asks a seller for consent before a subscription gets dearer or turns from free to paid. */
import { type EpochDay, type IsoDate, toDay } from '../model/calendar.js';
import type { Currency } from '../model/money.js';

/** Korea, E-Commerce Act art. 13(6): in force since this day. */
const IN_KOREA = toDay('2025-02-14' as IsoDate);

/** The currency stands for the country: nothing else on a statement tells it. */
export const asksConsent = (currency: Currency, day: EpochDay): boolean => currency === 'KRW' && day >= IN_KOREA;
