/** The end of a sentence, with closing quotes and brackets: "stelsel.", "vangnet.”)". */
const SENTENCE_END = '[.?!:;…][»”"’\')\\]]*'
/** Note markers after it: "stelsel.5", "evaluatie.1, 2", "is.1 2", "vangnet.XXII", "zorg.[1]", "zorg.¹". */
const MARKERS =
  '(?:\\d{1,3}(?:,? \\d{1,3}|,\\d{1,3})*|[IVXL]+(?:, ?[IVXL]+)*|(?:\\[\\d{1,3}\\]){1,4}|[⁰¹²³⁴-⁹]{1,3})'
const FINISHED = new RegExp(`${SENTENCE_END}${MARKERS}?$`)

/** Whether the words end as a sentence, an item or an introduction does. */
export const finished = (text: string): boolean => FINISHED.test(text)

/** "v. Dijk" does not: it is a name. */
export const startsLower = (text: string): boolean => /^[(«‘“"']{0,2}(?!\p{Ll}\. \p{Lu})\p{Ll}/u.test(text)
export const startsUpper = (text: string): boolean => /^[(«‘“"'*]{0,2}[\p{Lu}\d€]/u.test(text)

/** Words that a row ends with only in the middle of a phrase. */
const MID_PHRASE = new RegExp(
  [
    ' (?:de|het|een|en|of|van|in|op|te|aan|voor|met|bij|dat|die|door|om|is|tot|uit|als|over',
    'naar|wordt|worden|zijn|hun|deze|dit)$',
  ].join('|'),
)

/** Whether a row ends in the middle of a phrase: then it goes on, whatever comes next. */
export const midPhrase = (text: string): boolean => MID_PHRASE.test(text)

/** Words that need another one after them. "worden" and "op" are left out: they may end a title. */
const NEEDS_MORE = / (?:de|het|een|en|of|van|voor|met|bij|door|tot|naar|te|dat|die|hun|deze|dit|als)$/

export const asksForMore = (text: string): boolean => NEEDS_MORE.test(text)

/** Whether a row ends in a web address that the next row goes on with. */
export const urlCut = (text: string): boolean => /(?:https?:\/\/|www\.)\S*[-/_=&?]$/.test(text)
