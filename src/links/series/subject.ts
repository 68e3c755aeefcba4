import { sentences } from '../../collections/extract/sentences.ts'
import type { Series } from './series.ts'

/** "… zichtbaar in de geestelijke gezondheidszorg (4.473 mensen in 2019": the words that the brackets belong to. */
const BRACKETED =
  /(?:^|[ ,;:])(?:in|van|voor|bij|onder)(?: de| het| een)? (?<what>(?:(?!(?:in|van|voor|bij|onder) )[^ .,;:()]+ ){1,6})\($/u
const REACH = 90

const VERBS = [
  'is|zijn|was|waren|wordt|worden|werd|werden|bedraagt|bedragen|bedroeg|bedroegen|telt|tellen|telde|telden',
  'stijgt|stijgen|steeg|stegen|daalt|dalen|daalde|daalden|neemt|nemen|nam|namen|groeit|groeien|groeide|groeiden',
  'gaat|gaan|ging|gingen|komt|komen|kwam|kwamen|loopt|lopen|liep|liepen|ligt|liggen|lag|lagen',
  'heeft|hebben|had|hadden|krijgt|krijgen|kreeg|kregen|ontvangt|ontvangen|ontving|ontvingen',
].join('|')
/** "De kosten zijn gestegen van": what opens the sentence, before its verb. */
const OPENING = new RegExp(`^(?<what>[^,;:()]{3,100}?) (?:${VERBS})(?!\\p{L})`, 'u')
/** "In 2019", "Dit", "Het": these say when or point back, not what is counted. */
const SAYS_NOTHING =
  /^(?:(?:in|op|per|over|sinds|vanaf|eind|begin|medio|ultimo) |(?:dit|dat|deze|die|het|ze|zij|er|daar)$)/iu

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/**
 * What a series counts, in the words of its own sentence: '286.606 mensen' → 'Mensen', 'De kosten zijn gestegen van' → 'De kosten'.
 * Null when the sentence does not say it.
 */
export function subjectOfSeries(
  { points, noun }: Pick<Series, 'points' | 'noun'>,
  text: string,
): string | null {
  const start = points[0]?.start ?? 0
  const sentence = sentences(text).find((each) => each.start <= start && start < each.end)
  const before = text.slice(sentence?.start ?? 0, start)
  const bracketed = BRACKETED.exec(before.slice(-REACH))?.groups?.what?.trim()
  const opening = OPENING.exec(before)?.groups?.what?.trim()
  const what = bracketed ?? (opening && !SAYS_NOTHING.test(opening) ? opening : null)
  const words = [what, noun].filter((each) => each !== null).join(': ')
  return words === '' ? null : upperFirst(words)
}
