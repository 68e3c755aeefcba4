import { z } from 'zod'
import { dateInWords } from './date-in-words.ts'

/** What readers see in the place of withdrawn words. */
export const Notice = z.strictObject({
  date: z.iso.date(),
  reason: z.string(),
})
export type Notice = z.infer<typeof Notice>

/** The notice as it is printed in the text: in brackets, as editors have always done. */
export const noticeText = ({ date, reason }: Notice): string =>
  `[ingetrokken op ${dateInWords(date)}: ${reason}]`

const NOTICE = /\[ingetrokken op \d{1,2} \p{Ll}+ \d{4}: [^\][]*\]/gu

/**
 * The notice without date and reason. Anchors are matched by this form, so that they are still recognised
 * when the reason is worded differently later.
 */
export const SHORT_NOTICE = '[ingetrokken]'
export const withShortNotices = (text: string): string => text.replace(NOTICE, SHORT_NOTICE)

/** Replaces '[ingetrokken]' by the full notices. */
export function withLongNotices(text: string, notices: readonly Notice[]): string {
  const full = notices.map(noticeText).join(' ')
  return text.replaceAll(SHORT_NOTICE, () => full)
}

/** Blanks out the notices, so that code that reads sentences does not read words of ours. Offsets stay. */
export const withoutNotices = (text: string): string =>
  text.replace(NOTICE, (notice) => ' '.repeat(notice.length))

/** The ranges of the notices in a text: nothing there is a word of the source. */
export const noticesIn = (text: string): [start: number, end: number][] =>
  [...text.matchAll(NOTICE)].map(({ 0: notice, index }) => [index, index + notice.length])
