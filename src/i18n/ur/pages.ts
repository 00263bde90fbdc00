/** The words of the pages around the report in Urdu. */

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
};
