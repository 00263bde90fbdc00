/** The words of excerpts and of the page that gives their code in Urdu. */

import type { embed as english } from '../en/embed.ts';
import { apart } from './apart.ts';

/** `“…” کا پیراگراف 3`, `“…” کے پیراگراف 3 تا 5` */
const paragraphs = (of: string, from: number, to: number): string =>
  from === to ? `${of} کا پیراگراف ${from}` : `${of} کے پیراگراف ${from} تا ${to}`;

export const embed: typeof english = {
  seeInPlace: 'سیاق و سباق میں دیکھیں',
  credit: (site, licence, checked) => `${apart(site)}، ${apart(licence)}۔ آخری بار ${checked} کو جانچا گیا۔`,
  retold: (byline, publisher, published, credit) =>
    `${publisher} میں ${published} کو شائع ہونے والی ${byline} کی رپورٹ ہمارے الفاظ میں؛ نوٹ: ${credit}`,
  passage: (from, to, headline) => `${paragraphs(`“${headline}”`, from, to)}، نوٹوں کے ساتھ`,
  passageHeading: (from, to) => `${paragraphs('رپورٹ', from, to)}، نوٹوں کے ساتھ`,
  note: (title, headline) => `${title}، “${headline}” پر نوٹ`,
  aNote: (headline) => `“${headline}” پر نوٹ`,
  claim: (title) => `${title}، جواب کے ساتھ`,
  aClaim: 'دعویٰ اور اس کا جواب',
  sides: { claim: 'دعویٰ', answer: 'جواب' },
  anEvent: 'واقعہ',
  anEventAfter: (reports) => (reports === 1 ? 'رپورٹ کے بعد کا واقعہ' : 'رپورٹوں کے بعد کا واقعہ'),
  figure: (title) => `چارٹ: ${title}`,
  aFigure: 'چارٹ',
  timeline: (title) => `ٹائم لائن: ${title}`,
  aTimeline: 'ٹائم لائن',
  allEvents: (years) => `تمام واقعات، ${years}`,
  page: {
    title: 'اقتباس اپنے صفحے پر لگائیں',
    lead: 'نوٹوں سمیت پیراگراف، کوئی نوٹ، دعویٰ اور اس کا جواب، واقعہ، ٹائم لائن یا چارٹ اپنے صفحے پر دکھائیں۔',
    kinds: {
      note: ['نوٹ', 'نوٹ'],
      claim: ['دعویٰ', 'دعوے'],
      event: ['واقعہ', 'واقعات'],
      timeline: ['ٹائم لائن', 'ٹائم لائنیں'],
      figure: ['چارٹ', 'چارٹ'],
    },
    paragraphs: 'پیراگراف',
    included: 'اقتباس میں کیا شامل ہے',
    terms: ({ name, url }) =>
      `ہر اقتباس ایک ہی صفحہ ہے، زیادہ سے زیادہ دس کلو بائٹ کا؛ اس میں نہ کوئی ٹریکر ہے نہ کوکی، اور کہیں اور سے کچھ نہیں آتا۔ ماخذ کی سطر اور واپسی کا لنک اسی میں ہے، اور دعویٰ ہمیشہ اپنے جواب کے ساتھ آتا ہے۔ متن <a href="${url}" rel="license"><bdi lang="en">${name}</bdi></a> کے تحت ہے؛ براہِ کرم آخری سطر جوں کی توں رہنے دیں۔`,
    reuse: (data) => ` اور کیا کچھ استعمال کیا جا سکتا ہے، <a href="${data}">ڈیٹا کے صفحے</a> پر درج ہے۔`,
    onYourPage: (page) =>
      `اگر خود رپورٹ آپ کے صفحے پر ہے تو <a href="${page}">کوڈ کی ایک سطر سے ہمارے نوٹ اس کے الفاظ کے ساتھ</a> دکھائی دیں گے۔`,
    ready: 'تیار کوڈ',
    nothing: 'ابھی کچھ نہیں: اقتباس رپورٹوں، نوٹوں، دعووں اور واقعات سے بنتے ہیں۔',
    each: 'ہر ایک کے ساتھ آئی فریم کا کوڈ ہے جو اپنے کالم میں پورا آتا ہے۔',
    runs: (run) =>
      ` مسلسل پیراگراف، زیادہ سے زیادہ پانچ، کا پتا بھی اسی شکل کا ہوتا ہے: <a href="${run}">پیراگراف 3 تا 5</a>۔`,
    counted: (many, count) => `${many}: ${count}`,
    code: (title) => `کوڈ: ${title}`,
    most: (listed) => `پہلے ${listed} یہاں درج ہیں؛ باقی سب کا کوڈ اوپر والے فارم سے ملتا ہے۔`,
  },
};
