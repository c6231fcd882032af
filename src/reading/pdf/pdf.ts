/** A PDF with a text layer to words and where they stand. The one door to unpdf, which is loaded only when a PDF comes. */
import type { getDocumentProxy } from 'unpdf';
import type { Failure } from '../document.js';
import { exceeds, READING_LIMITS } from '../limits.js';
import type { Word } from './pdf-table.js';
import { type Operators, wordsOnPage } from './pdf-words.js';

/**
 * The words of every page, or `locked` where the password is missing or wrong. pdf.js takes the bytes it is given
 * for itself, writes to the console what it thinks of them, and would unpack every picture.
 */
export const readPdf = async (
  bytes: Uint8Array,
  password: string | undefined,
): Promise<readonly (readonly Word[])[] | Failure | 'locked'> => {
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf');
  lendToNode20();
  try {
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), {
      verbosity: 0,
      maxImageSize: 1,
      ...(password === undefined ? {} : { password }),
    });
    try {
      const { OPS } = await getResolvedPDFJS();
      return exceeds(pdf.numPages, READING_LIMITS.pages, 'read.too-many-pages') ?? (await wordsOfPages(pdf, OPS));
    } finally {
      await pdf.destroy();
    }
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? 'locked' : { code: 'read.damaged' };
  }
};

const wordsOfPages = async (
  pdf: Awaited<ReturnType<typeof getDocumentProxy>>,
  operators: Readonly<Record<string, number>>,
): Promise<readonly (readonly Word[])[]> => {
  const pages: (readonly Word[])[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const list: Operators = await page.getOperatorList();
    pages.push(wordsOnPage(list, operators, page.getViewport({ scale: 1 }).transform));
    page.cleanup();
  }
  return pages;
};

/** pdf.js calls `ArrayBuffer.prototype.transferToFixedLength`, which Node has from 21 on. */
const lendToNode20 = (): void => {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    value(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
      const moved = structuredClone(this, { transfer: [this] });
      return length === moved.byteLength ? moved : moved.slice(0, length);
    },
  });
};
