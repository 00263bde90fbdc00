import { describe, expect, it } from 'vitest';
import { quantities } from '../../../src/record/quantities.ts';

describe('the numbers and months of a sentence', () => {
  it.each([
    ['33 million people', '3 کروڑ 30 لاکھ لوگ', ['33000000']],
    ['450 million dollars', '45 کروڑ ڈالر', ['450000000']],
    ['45,000 tonnes', '45 ہزار ٹن', ['45000']],
    ['45,122 tonnes, not 45,142', '45,122 ٹن، 45,142 نہیں', ['45122', '45142']],
    ['100,000 barrels', '1 لاکھ بیرل', ['100000']],
    ['450,000 tonnes and 1.5 billion', 'ساڑھے 4 لاکھ ٹن اور ڈیڑھ ارب', ['450000', '1500000000']],
    ['100,000 of 17.5 million', 'پونے 2 کروڑ میں سے 1 لاکھ', ['17500000', '100000']],
    ['3.68 billion dollars.', '3.68 ارب ڈالر۔', ['3.68e9']],
    ['On 1 May.', 'یکم مئی کو', ['1', 'month 5']],
    ['18–20 January 2023', '18 تا 20 جنوری 2023', ['18', '20', '2023', 'month 1']],
    ['69 per cent in 2012–16', '2012 سے 2016 تک 69 فیصد', ['2012', '2016', '69']],
    ['in 1998–99 or 1999–2001', '1998 اور 1999 میں یا 1999 تا 2001', ['1998', '1999', '2001']],
    ['in 1990', '۱۹۹۰ میں', ['1990']],
    ['in March and April', 'مارچ اور اپریل میں', ['month 3', 'month 4']],
    ['2,000 and 3 in 5', '2 ہزار اور 5 میں 3', ['2000', '3', '5']],
    ['the G7 and level B1', 'گروپ آف سیون اور سطح B1', []],
  ])('%s is %s', (english, urdu, read) => {
    const expected = read.map((one) => (one.startsWith('month') ? one : String(Number(one)))).sort();
    expect(quantities(english, 'en')).toEqual(expected);
    expect(quantities(urdu, 'ur')).toEqual(expected);
  });

  it('differ where the sentences do', () => {
    expect(quantities('33 million', 'en')).not.toEqual(quantities('3 کروڑ 3 لاکھ', 'ur'));
    expect(quantities('in May', 'en')).not.toEqual(quantities('مارچ میں', 'ur'));
    expect(quantities('They march in the rain.', 'en')).toEqual([]);
  });
});
