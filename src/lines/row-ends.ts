/** Sentence end, closing quotes and brackets: "stelsel.", "vangnet.”)". */
const SENTENCE_END = '[.?!:;…][»”"’\')\\]]*'
/** Note markers behind it: "stelsel.5", "evaluatie.1, 2", "vangnet.XXII", "zorg.[1]", "zorg.¹". */
const MARKERS = '(?:\\d{1,3}(?:, ?\\d{1,3})*|[IVXL]+(?:, ?[IVXL]+)*|(?:\\[\\d{1,3}\\]){1,4}|[⁰¹²³⁴-⁹]{1,3})'
const FINISHED = new RegExp(`${SENTENCE_END}${MARKERS}?$`)

/** The words end as a sentence, an item or an introduction ends. */
export const finished = (text: string): boolean => FINISHED.test(text)

export const startsLower = (text: string): boolean => /^[(«‘“"']{0,2}\p{Ll}/u.test(text)
export const startsUpper = (text: string): boolean => /^[(«‘“"'*]{0,2}[\p{Lu}\d€]/u.test(text)

/** A web address that was cut at the line end: the next row goes on with it. */
export const urlCut = (text: string): boolean => /(?:https?:\/\/|www\.)\S*[-/_=&?]$/.test(text)
