/** The words around every page in Urdu. */

import type { shell as english } from '../en/shell.ts';

export const shell: typeof english = {
  comma: '، ',
  semicolon: '؛ ',
  skip: 'براہِ راست متن پر جائیں',
  menu: 'مینیو',
  site: 'سائٹ',
  search: 'تلاش',
  places: {
    reports: 'رپورٹیں',
    report: 'رپورٹ',
    record: 'ریکارڈ',
    timeline: 'ٹائم لائن',
    map: 'نقشہ',
    study: 'مطالعہ',
    notebook: 'نوٹ بک',
    about: 'تعارف',
  },
  licences: ({ name, url }) =>
    `متن اور ڈیٹا: <a href="${url}" rel="license"><bdi lang="en">${name}</bdi></a>۔ کوڈ: <bdi lang="en">MIT</bdi>۔ رپورٹ کا اصل متن اس کے ناشر کی ملکیت ہے۔`,
  publishedBy: (publisher) => `ناشر: ${publisher}۔ رابطہ:`,
  foot: {
    about: 'یہ کیسے بنایا گیا',
    sources: 'مآخذ',
    figures: 'اعداد و شمار',
    teachers: 'اساتذہ کے لیے',
    changes: 'تبدیلیاں',
    excerpts: 'اقتباسات',
    data: 'ڈیٹا',
  },
  breadcrumbs: 'آپ یہاں ہیں',
  cite: 'اس صفحے کا حوالہ دیں',
  citedDate: (checked) =>
    `تاریخ وہ دن ہے جب اس صفحے کی آخری بار جانچ ہوئی، یعنی ${checked}۔ آپ کا ادارہ مانگے تو وہ تاریخ بھی لکھیں جب آپ نے اسے پڑھا۔`,
  showElsewhere: 'اسے اپنے صفحے پر دکھائیں',
  continue: 'آگے پڑھیں',
  continueFrom: 'پیراگراف {} سے آگے پڑھیں',
  searchFor: '“{}” تلاش کریں',
  read: 'پڑھیں',
  asOf: (day) => `${day} تک`,
  asOfMeans: 'جو بعد میں سامنے آیا، وہ چھپ جاتا ہے۔',
  dayOf: (headline, others) =>
    `“${headline}”${others === 0 ? '' : others === 1 ? ' اور ایک اور رپورٹ' : ` اور ${others} دوسری رپورٹوں`} کا دن۔`,
  hindsight: 'بعد کی معلومات کے ساتھ',
  hindsightMeans: 'جو بعد میں سامنے آیا، وہ نشان کے ساتھ دکھائی دیتا ہے۔',
  picture: 'ایک اخباری رپورٹ، نوٹوں کے ساتھ',
  translation: {
    none: 'یہ صفحہ ابھی اردو میں دستیاب نہیں، اس لیے انگریزی میں دیا گیا ہے۔',
    prose: 'باقی متن ابھی اردو میں دستیاب نہیں، اس لیے انگریزی میں دیا گیا ہے۔',
    behind: 'انگریزی متن میں اس ترجمے کے بعد تبدیلی ہوئی ہے؛ ترجمہ ابھی پرانا ہے۔',
  },
};
