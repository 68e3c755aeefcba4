import { regex } from '../../text/regex.ts'
import { BUDGET } from './budget.ts'
import { labelOf } from './label.ts'
import { fitsNumbering } from './numbering.ts'
import { NO_LAW, type Owner, UNSURE } from './owner.ts'
import { type Named, namedBefore, type Scene, sentenceAt } from './scene.ts'

/**
 * The law that the sentence named before an article that nothing follows:
 * `De Wmo 2015 biedt in artikel 2.3.9 …`. It is certain when it is the only one that can be meant: not one of
 * two, not in another clause, not with a rule of another maker in between.
 */
export function ownerBefore(place: RegExpExecArray, scene: Scene): Owner {
  const [sentence] = sentenceAt(scene, place.index)
  const before = namedBefore(scene, sentence!.start, place.index)
  const named = before.length > 0 ? before : namedBefore(scene, place.index, sentence!.end)
  if (named.length === 0) return NO_LAW
  const nearest = before[0]
  if (nearest?.celex !== undefined) return ofAct(nearest, nearest.celex, place)
  return nearest?.law != null && isMeant(nearest, before, place, scene)
    ? { law: nearest.law, end: place.index + place[0].length }
    : UNSURE
}

/** An article right behind the number of an act: `Verordening (EU) 2016/679, artikel 6`. */
const ofAct = ({ end }: Named, celex: string, { index, input, 0: whole }: RegExpExecArray): Owner =>
  TIGHT.test(input.slice(end, index)) ? { celex, end: index + whole.length } : UNSURE

function isMeant({ end, law }: Named, before: Named[], place: RegExpExecArray, scene: Scene): boolean {
  const { index, input, groups } = place
  const between = input.slice(end, index)
  const items = groups!.items!
  if (isLabelled(before[0], place)) return fitsNumbering(items, scene.context.registers.lawById.get(law!)!)
  if (BUDGET.test(between.trimEnd()) || between.includes(';') || isCoordinated(before, input)) return false
  if (scene.context.index.articles.has(/^[\d.:]+\p{L}*/u.exec(items)?.[0] ?? '')) return false
  if (!fitsNumbering(items, scene.context.registers.lawById.get(law!)!)) return false
  return /^\d+[.:]\d/u.test(items) || !between.includes(',') || TIGHT.test(between)
}

/** `Jeugdwet: artikel 9.2`, also where the text has an article 9.2 of its own. */
const isLabelled = (law: Named | undefined, { input, index }: RegExpExecArray): boolean =>
  law !== undefined && law.start === 0 && labelOf(input, index)?.length === law.end

/** Between a law and the article it is followed by: `Gemeentewet, artikel 4`, `Gemeentewet (artikel 4)`. */
const TIGHT = regex('u')`
  ^[,:]?[ \u00a0]\(?(?:in[ \u00a0]|met[ \u00a0]name[ \u00a0]|meer[ \u00a0]bepaald[ \u00a0])?(?:de[ \u00a0]
  |het[ \u00a0])?$
`
const AND = regex('u')`
  ^\)?,?[ \u00a0](?:en|of|alsmede|dan[ \u00a0]wel|noch)(?:[ \u00a0](?:ook|in))?[ \u00a0]
  (?:de[ \u00a0]|het[ \u00a0])?$|^,[ \u00a0](?:de[ \u00a0]|het[ \u00a0])?$
`

/** `de Jeugdwet en de Wmo 2015`: what follows may be of either. */
function isCoordinated([nearest, previous]: Named[], text: string): boolean {
  if (nearest === undefined || previous === undefined || previous.law === nearest.law) return false
  return AND.test(text.slice(previous.end, nearest.start))
}

const LONGEST_REACH = 600

/**
 * The law that `die wet` or `daarvan` means: the last one named, in this sentence or the one before. Null
 * when not certain.
 */
export function earlierNamed(at: number, noun: string | null, scene: Scene): Named | null {
  const found = sentenceAt(scene, at - 1)
  const from = Math.max(found.at(-1)!.start, at - LONGEST_REACH)
  const before = namedBefore(scene, from, at)
  const [nearest] = before
  const name = nearest && nameOf(nearest, scene)
  if (!nearest || name === null || isCoordinated(before, scene.text)) return null
  return noun === null || name?.toLowerCase().includes(noun) ? nearest : null
}

/** The full name of a law, the words of an act by its number; null of a rule without an address. */
function nameOf({ law, celex, start, end }: Named, { text, context }: Scene): string | null {
  if (law !== null) return context.registers.lawById.get(law)?.name ?? null
  return celex === undefined ? null : text.slice(start, end)
}
