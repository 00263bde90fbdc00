/** The words of the pages around the report in Urdu: passages, references, and the pages about the site. */

import type { pages as english } from '../en/pages.ts';

export const pages: typeof english = {
  passages: {
    title: 'رپورٹ، پیراگراف بہ پیراگراف',
    lead: 'ہر پیراگراف ان نوٹوں کے ساتھ جو اس کے الفاظ کی وضاحت کرتے ہیں؛ نوٹ ہر اس پیراگراف کے ساتھ درج ہے جس کی وہ وضاحت کرتا ہے۔',
    crumb: 'پیراگراف',
    caption: 'رپورٹ کے پیراگراف اور ان کے نوٹ',
    paragraph: 'پیراگراف',
    notes: 'نوٹ',
  },
  cite: {
    title: 'رپورٹ یا کسی نوٹ کا حوالہ دیں',
    lead: 'اے پی اے، ایم ایل اے، شکاگو اور ہارورڈ طرز کے حوالے؛ مآخذ فائلوں کی صورت میں بھی دستیاب ہیں۔',
    crumb: 'حوالہ',
    original: 'اصل رپورٹ، اپنے ناشر کی سائٹ پر',
    annotated: 'نوٹوں کے ساتھ رپورٹ',
    report: 'رپورٹ',
    notes: 'نوٹ',
    reportTitle: (headline) => `${headline}: ایک خبری رپورٹ، نوٹوں کے ساتھ`,
    noteTitle: (title, headline) => `${title}: “${headline}” پر ایک نوٹ`,
    date: (checked) =>
      `نوٹ کی تاریخ وہ دن ہے جب اس کی آخری بار جانچ ہوئی، یعنی ${checked}۔ آپ کا ادارہ مانگے تو وہ تاریخ بھی لکھیں جب آپ نے اسے پڑھا۔`,
    files: ({ bib, ris, json }) =>
      `حوالوں کے پروگرام کے لیے تمام مآخذ: <a href="${bib}" lang="en" dir="ltr">BibTeX</a>، <a href="${ris}" lang="en" dir="ltr">RIS</a> اور <a href="${json}" lang="en" dir="ltr">CSL-JSON</a>۔`,
    atPublisher: 'ناشر کی سائٹ پر پڑھیں',
    inContext: 'سیاق و سباق میں پڑھیں',
  },
  about: {
    title: 'تعارف',
    figures: (notes, entries, sources, checked) =>
      `${notes} نوٹ اور ${entries} اندراجات، ${sources} مآخذ کی بنیاد پر؛ آخری جانچ ${checked} کو ہوئی۔`,
  },
  changes: {
    title: 'تبدیلیاں اور تصحیحات',
    lead: 'اضافے اور تصحیحات، تازہ ترین سب سے پہلے۔',
    feed: 'تبدیلیاں',
    checked: (day) => `مواد کی آخری جانچ ${day} کو ہوئی۔`,
    none: 'ابھی تک کوئی تصحیح نہیں ہوئی۔',
    replaced: 'ہر تصحیح کے ساتھ وہ بھی درج ہے جو پہلے لکھا تھا۔',
    follow: ({ rss, json }) =>
      `تبدیلیوں سے باخبر رہنے کے لیے: <a href="${rss}" lang="en" dir="ltr">RSS</a>، <a href="${json}" lang="en" dir="ltr">JSON Feed</a>۔`,
    correction: 'تصحیح',
    previously: 'پہلے یہ تھا: ',
    untranslated: 'جو ابھی اردو میں دستیاب نہیں، وہ انگریزی میں دیا گیا ہے۔',
  },
  search: {
    title: 'تلاش',
    lead: (languages) =>
      `نوٹ، شخصیات، واقعات، دعوے اور اصطلاحات${languages === '' ? '' : `؛ نام ${languages} میں بھی`}۔`,
    noScript: ({ record, report }) =>
      `اس تلاش کے لیے جاوا اسکرپٹ درکار ہے، جو اس براؤزر میں بند ہے۔ آپ کے براؤزر کی اپنی تلاش (<kbd dir="ltr" lang="en">Ctrl+F</kbd>، یا مینیو میں “صفحے میں تلاش کریں”) <a href="${record}">ریکارڈ</a> پر کام کرتی ہے، جہاں سب کچھ ایک ہی صفحے پر ہے، اور رپورٹ پر بھی، ${report === undefined ? 'جو نوٹوں کے ساتھ ہے' : `جو <a href="${report}">نوٹوں کے ساتھ</a> ہے`}۔`,
  },
  notebook: {
    title: 'نوٹ بک',
    lead: 'آپ کے محفوظ کیے ہوئے نوٹ اور وہ عبارتیں جن پر آپ نے نشان لگایا۔ یہ سب اسی براؤزر میں رہتا ہے اور کہیں نہیں بھیجا جاتا۔',
    noScript:
      'نوٹ محفوظ کرنے کے لیے جاوا اسکرپٹ درکار ہے، جو اس براؤزر میں بند ہے۔ سائٹ پر باقی سب کچھ اس کے بغیر کام کرتا ہے۔',
  },
  missing: {
    title: 'صفحہ نہیں ملا',
    lead: 'اس پتے پر کوئی صفحہ نہیں ہے۔ ممکن ہے صفحہ کہیں اور چلا گیا ہو، یا پتا لکھنے میں غلطی ہوئی ہو۔',
    report: 'رپورٹ اپنے نوٹوں کے ساتھ',
    search: 'تلاش',
    searchMeans: (scripts) => {
      const many = ['', '', 'دو', 'تین', 'چار', 'پانچ'][scripts];
      return `نوٹ، نام${many ? ` (${many} رسم الخط میں)` : ''}، واقعات، دعوے اور اصطلاحات`;
    },
    record: 'ریکارڈ',
    recordMeans: 'سب کچھ ایک ہی صفحے پر',
    places: ({ timeline, map }) => `<a href="${timeline}">ٹائم لائن</a> اور <a href="${map}">نقشہ</a>`,
    sources: 'مآخذ',
  },
  offline: {
    title: 'اس آلے پر محفوظ نہیں',
    lead: 'آپ آف لائن ہیں، اور یہ صفحہ اس آلے پر پہلے نہیں کھولا گیا۔',
    saved:
      'اس آلے پر سائٹ کا کوئی اردو صفحہ کھولا جا چکا ہو تو یہ صفحات محفوظ ہیں اور ابھی پڑھے جا سکتے ہیں؛ وہ بھی جو آپ پہلے کھول چکے ہیں:',
    questions: 'سوالات',
    cards: 'کارڈ',
  },
};
