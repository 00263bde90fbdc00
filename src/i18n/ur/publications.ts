/** The names of publications on Urdu pages: they stand as they are, and what joins two of them is in Urdu. */

/** What joins names or says what one is, and the same in Urdu; braces are around the Urdu. */
const JOINED: readonly (readonly [RegExp, string])[] = [
  [/, (?:citing|quoting) (?:the (?=[A-Z]+$))?/, '{، بحوالہ }'],
  [/, on /, '{، بذریعہ }'],
  [/, in the archive /, '{، ذخیرہ: }'],
  [/, reproduced by /, '{، نقل: }'],
  [/, agencies$/, '{، خبر رساں ادارے}'],
  [/, (?:relaying )?agency copy$/, '{، خبر رساں اداروں کی خبر}'],
  [/ \(in the archive ([^)]+)\)/, '{ (ذخیرہ: }$1{)}'],
  [/ \(in Russian, ([^)]+)\)/, '{ (روسی میں، }$1{)}'],
  [/ \((?:via|on|in|relayed by) ([^)]+)\)/, '{ (بذریعہ }$1{)}'],
  [/ \(copy (?:at|in) (?:the )?([^)]+)\)/, '{ (نقل: }$1{)}'],
  [/ \(released; copy in ([^)]+)\)/, '{ (جاری شدہ؛ نقل: }$1{)}'],
  [/ \(Russian state media, via ([^)]+)\)/, '{ (روس کا سرکاری میڈیا، بذریعہ }$1{)}'],
  [/ \(Russian state media\)/, '{ (روس کا سرکاری میڈیا)}'],
  [/ \(Iranian state media\)/, '{ (ایران کا سرکاری میڈیا)}'],
  [/ \(Russian defence ministry’s broadcaster\)/, '{ (روسی وزارتِ دفاع کا چینل)}'],
  [/ \(a reader’s letter\)/, '{ (قاری کا خط)}'],
  [/ \(opinion\)/, '{ (رائے)}'],
];

/** A publication’s name in parts: names, and after each but the last the Urdu words between it and the next. */
export const publicationInUrdu = (name: string): string[] =>
  JOINED.reduce((text, [english, urdu]) => text.replace(english, urdu), name).split(/[{}]/);
