/** Recognises the lines of a pasted page that are not part of the report: buttons, menus, notices, related stories. */

/** A comment box, or the paper's own foot: from such a line on, nothing belongs to the report. */
const END_MARKS =
  /^(?:(?:view |post |leave a |add a |show |\d+ )?comments?(?: \(\d+\))?|leave a reply|join the conversation|replying to .{1,40}|about the author|our publications)$/i;

/** The title of a list of other stories. */
const LIST_TITLE =
  /^(?:(?:related|recommended|more|latest|top|other|further|popular)(?: \w+)? (?:stor(?:y|ies)|news|articles?|posts?|topics|coverage|reading|content|links)(?: (?:on|from|about|in|for you|like this)(?: [^:,]{1,30})?)?|related|more (?:on this(?: story)?|from .{1,30}|like this)|most (?:read|popular|viewed|shared)|trending(?: now| stories)?|(?:you )?(?:may|might) also like.{0,20}|read (?:more|next)|recommended(?: for you)?|editor[’']s picks|up next|explore more)\s?[:›»]?$/i;

const SHARE =
  'share|tweet|e-?mail|print|save|listen|whatsapp|facebook|twitter|linkedin|reddit|telegram|messenger|pinterest|bluesky|threads|copy link|x|comment|gift(?: this)?';

/** Labels of buttons, menus and counters that fill a whole line. */
const LABELS = [
  new RegExp(
    `^(?:${SHARE}|a\\+|a-|menu|home|search|sign in|log ?in|close|open|back|next|previous|play|pause)(?:(?:[\\s|,·]+)(?:${SHARE}))*$`,
    'i',
  ),
  /^(?:advertisement|advertising|ad|sponsored(?: content)?|promoted|story continues below.*|article continues (?:below|after).*|loading.*|toggle play|enditem|\(?ends?\)?|-30-)$/i,
  /^\d+\s*(?:shares?|views?|likes?|min(?:ute)?s? read|comments?)$/i,
  /^(?:home|news|world|pakistan|business|latest|opinion|politics)(?:\s*[>»/|]\s*.{1,60})+$/i,
  /^(?:share|save) (?:this|on|via|options|full article)(?: (?:this|on|via|story|article|page|\w+)){0,3}$/i,
  /^(?:tweet this|listen to (?:this |the )?(?:article|story)(?: ?[·|(-].*)?|skip (?:to|past) .{1,40}|terms of (?:use|service)|privacy policy)$/i,
  /^(?:key events?|latest updates?|live updates?|live feed|pinned|new|show key events only|please turn on javascript.*)$/i,
];

/** What a paper asks its readers to do, and links to other stories, which name them after a label. */
const PROMOTIONS = [
  /^(?:read(?: more| also| next)?|also read|see also|don[’']t miss|related|watch|more)\s?[:|›»]\s?.{1,140}$/i,
  /^(?:follow (?:us|@)|(?:click|tap) here).{0,60}$/i,
  /^(?:sign up|subscribe|register)(?: (?:now|today|here|free))*(?:(?: (?:for|to)\b)(?=.*\b(?:our|newsletters?|alerts?|briefings?|e-?mails?|inbox|channel|updates|edition)\b).{1,100})?$/i,
  /^get (?=.*\b(?:inbox|newsletters?|alerts?|updates|e-?mail)\b)[^.!?]{1,100}$/i,
  /^download (?:our|the) (?:\w+ ){0,3}app\b.{0,30}$/i,
];

/** Notices and notes of an agency, which may be whole sentences. */
const NOTICES = [
  /^(?:comments are (?:moderated|closed)|for more information, please see|your email address will not|all rights reserved|copyright (?:©|\(c\)|\d{4})|(?:©|\(c\)) ?(?:.*\d{4}|.*rights reserved)|our standards: the )/i,
  /^published in [\p{L}’' ]{2,40},? .{0,20}\d{4}\.?$/iu,
  /^[([]?(?:(?:[Aa]dditional|[Ff]urther) )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Tt]ranslat(?:ed|ion)|[Pp]roduction) by \p{Lu}/u,
  /^follow .{1,60} (?:at|on) (?:https?:|www|@|twitter|x\b|instagram|facebook|bluesky)/i,
  /^.{3,120} contributed (?:reporting|to this (?:report|story|article))(?: from .{1,60})?\.?$/i,
  /^\p{Lu}\S+ \p{Lu}\S+ reported from \p{Lu}[^.]{1,100}\.$/u,
  /^[([]?with (?:additional )?(?:inputs?|reporting|files) (?:from|by) /i,
  /^\(?this (?:story|report|article) (?:has been published from|is published from|has not been edited|was originally published|is auto-generated)/i,
];

/** The time of an entry in a live blog, or the age of a page. */
const TIMES =
  /^(?:(?:posted|updated|published|last updated|at)\s?(?:at|on|:)?\s)?(?:\d{1,2}[:.]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?|\d+\s?(?:s|m|h|d|mins?|minutes?|hours?|days?|weeks?|months?) ago)(?:\s?\(?[A-Z]{2,5}\)?)?(?:\s?[+-]\d{1,2}(?::?\d{2})?)?(?:\s?[|·,]?\s?(?:updated )?\d{1,2}[:.]\d{2}(?: [A-Z]{2,5})?)?$/i;

/** Whether everything from this line on belongs to the page, not the report. */
export const isEndMark = (line: string): boolean => END_MARKS.test(line);

/** Whether a line is the title of a list of other stories. "More stories to tell" is none. */
export const isListTitle = (line: string): boolean => line.length < 80 && LIST_TITLE.test(line);

/** Whether a line asks readers to do something, or leads them to another story. As a headline it may be none of these. */
export const isPromotion = (line: string): boolean =>
  line.length < 160 && (isListTitle(line) || PROMOTIONS.some((form) => form.test(line)));

/** Whether a line belongs to the page, not the report: sharing buttons, notices, adverts, the times of a live blog. */
export const isFurniture = (line: string): boolean =>
  line.length < 400 &&
  (NOTICES.some((form) => form.test(line)) ||
    (line.length < 160 && (LABELS.some((form) => form.test(line)) || TIMES.test(line))));

/** Words above a headline that say of what kind the report is. */
export const isKicker = (line: string): boolean =>
  /^(?:exclusive|analysis|opinion|breaking(?: news)?|live|explainer|factbox|video|watch|world|politics|business|national|pakistan|india|middle east|asia|europe|africa|news|sport|culture|science|environment|special report|in pictures|editorial|interview|long read):?$/i.test(
    line,
  );

/** The title of a box with the report in short. */
export const isSummaryTitle = (line: string): boolean =>
  /^(?:summary|in (?:brief|short)|(?:story )?highlights|key (?:points|takeaways|facts)|at a glance|the gist|quick read|what to know)\s?:?$/i.test(
    line,
  );
