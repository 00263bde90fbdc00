/** The names of the kinds of note, entry, event, result and source in Urdu. */

import type { kinds as english } from '../en/kinds.ts';

export const kinds: typeof english = {
  notes: {
    person: 'شخصیت',
    organisation: 'ادارہ',
    event: 'واقعہ',
    claim: 'دعویٰ',
    place: 'مقام',
    term: 'اصطلاح',
    background: 'پس منظر',
  },
  entries: {
    people: { one: 'شخصیت', many: 'شخصیات', about: 'کون کون شامل ہے، کس عہدے پر اور کب سے۔' },
    organisations: { one: 'ادارہ', many: 'ادارے', about: 'وزارتیں، جماعتیں، اتحاد اور بین الاقوامی ادارے۔' },
    events: { one: 'واقعہ', many: 'واقعات', about: 'جو کچھ ہوا، ترتیب سے، ہر واقعہ اپنی تاریخ اور مآخذ کے ساتھ۔' },
    claims: {
      one: 'دعویٰ',
      many: 'دعوے',
      about:
        'جو باتیں متنازع ہیں: کون کہتا ہے، کون تردید کرتا ہے، اور بعد میں کیا سامنے آیا۔ سائٹ کسی کے محرکات پر رائے نہیں دیتی۔',
    },
    places: { one: 'مقام', many: 'مقامات', about: 'یہ سب کہاں ہوا۔' },
    terms: { one: 'اصطلاح', many: 'اصطلاحات', about: 'سفارتی اور پارلیمانی اصطلاحات جو رپورٹ میں آئی ہیں۔' },
  },
  events: {
    visit: 'دورہ',
    meeting: 'ملاقات',
    statement: 'بیان',
    decision: 'فیصلہ',
    agreement: 'معاہدہ',
    conflict: 'جنگ اور تشدد',
    trade: 'تجارت',
    disaster: 'قدرتی آفت',
  },
  results: {
    note: 'نوٹ',
    person: 'شخصیت',
    organisation: 'ادارہ',
    event: 'واقعہ',
    claim: 'دعویٰ',
    place: 'مقام',
    term: 'اصطلاح',
    thread: 'سلسلہ',
  },
  sources: {
    official: 'سرکاری',
    agency: 'خبر رساں ادارہ',
    newspaper: 'اخبار',
    broadcaster: 'نشریاتی ادارہ',
    research: 'تحقیق',
    reference: 'حوالہ جاتی کتاب',
  },
};
