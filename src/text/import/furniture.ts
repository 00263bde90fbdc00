/** Recognises the lines of a pasted page that are not part of the report: buttons, menus, notices, related stories. */

/** From such a line to the end of the page, nothing belongs to the report. */
const END_MARKS =
  /^(?:(?:view |post |leave a |add a |\d+ )?comments?(?: \(\d+\))?|leave a reply|join the conversation|replying to .{1,40}|(?:related|more|latest|recommended) (?:stories|news|articles|posts|topics).{0,30}|most (?:read|popular|viewed)|trending(?: now)?|you may also like.*|about the author|our publications)$/i;

/** Labels of buttons, menus and counters that fill a whole line. */
const LABELS = [
  /^(?:share|tweet|e-?mail|print|save|listen|whatsapp|facebook|twitter|linkedin|reddit|telegram|copy link|x|a\+|a-|menu|home|search|sign in|log ?in)(?:(?:[\s|,·]+)(?:share|tweet|e-?mail|print|save|whatsapp|facebook|twitter|linkedin|reddit|telegram|copy link|x))*$/i,
  /^(?:advertisement|advertising|ad|sponsored(?: content)?|promoted|story continues below.*|loading.*)$/i,
  /^\d+\s*(?:shares?|views?|likes?|min(?:ute)?s? read|comments?)$/i,
  /^(?:home|news|world|pakistan|business|latest|opinion|politics)(?:\s*[>»/|]\s*.{1,60})+$/i,
  /^(?:share (?:this|on|via)|tweet this|listen to (?:this )?article|follow (?:us|@)|subscribe\b|sign up\b|get the latest|download (?:our|the) app|click here|tap here|skip to\b|read (?:more|also|next)\b|also read\b|see also\b|watch[:|]|copyright\b|terms of use|privacy policy|published in \S)[^.!?]*$/i,
];

/** Notices, which may be whole sentences. */
const NOTICES =
  /^(?:comments are (?:moderated|closed)|for more information, please see|your email address will not|all rights reserved|copyright (?:©|\(c\)|\d)|©)/i;

/** Whether everything from this line on belongs to the page, not the report: a comment box, related stories. */
export const isEndMark = (line: string): boolean => END_MARKS.test(line);

/** Whether a line belongs to the page, not the report: sharing buttons, notices, adverts. */
export const isFurniture = (line: string): boolean =>
  line.length < 160 && (NOTICES.test(line) || LABELS.some((form) => form.test(line)));
