import { z } from 'zod'
import { dateInWords } from './date-in-words.ts'

/** What a reader is told of words that were withdrawn. */
export const Notice = z.strictObject({
  date: z.iso.date(),
  reason: z.string(),
})
export type Notice = z.infer<typeof Notice>

/** What stands in a text in the place of withdrawn words, in brackets as editors have always done. */
export const noticeText = ({ date, reason }: Notice): string =>
  `[ingetrokken op ${dateInWords(date)}: ${reason}]`

const NOTICE = /\[ingetrokken op \d{1,2} \p{Ll}+ \d{4}: [^\][]*\]/gu

/**
 * The same without date and reason: an anchor is known by it, also when the reason is put in other words
 * later.
 */
export const SHORT_NOTICE = '[ingetrokken]'
export const withShortNotices = (text: string): string => text.replace(NOTICE, SHORT_NOTICE)

/** '[ingetrokken]' with the reasons that are known for the words. */
export function withLongNotices(text: string, notices: readonly Notice[]): string {
  const whole = notices.map(noticeText).join(' ')
  return text.replaceAll(SHORT_NOTICE, () => whole)
}

/** The same text with blanks where notices stand: what reads sentences finds nothing of ours in them. */
export const withoutNotices = (text: string): string =>
  text.replace(NOTICE, (notice) => ' '.repeat(notice.length))

/** Where notices stand in a text: nothing there is a word of the source. */
export const noticesIn = (text: string): [start: number, end: number][] =>
  [...text.matchAll(NOTICE)].map(({ 0: notice, index }) => [index, index + notice.length])
