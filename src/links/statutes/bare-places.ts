import { BEHIND_LAW } from '../kinds/statute-pattern.ts'
import { execAt } from '../matching/exec-at.ts'
import { fitsNumbering } from './numbering.ts'
import type { Owner } from './owner.ts'
import { ownerBehind } from './owner-behind.ts'
import type { Scene } from './scene.ts'

/** A place in a law with what owns it. */
export interface OwnedPlace {
  place: RegExpExecArray
  owner: Owner
}

/** So many laws follow each other. */
const MOST = 6

/** The place without the word before it. */
function placeAt(at: number, { text }: Scene): RegExpExecArray | null {
  const found = execAt(BEHIND_LAW, text, at)
  const lead = found?.groups?.and?.length ?? 0
  return found && Object.assign(found, { 0: found[0].slice(lead), index: found.index + lead })
}

function isOf(owner: Owner, items: string, { context }: Scene): owner is Extract<Owner, { end: number }> {
  if ('celex' in owner) return true
  return 'law' in owner && fitsNumbering(items, context.registers.lawById.get(owner.law)!)
}

/** `artikelen 8 EVRM en 17 IVBPR`: numbers behind a law that have a law of their own right behind them. */
export function barePlaces(owner: Owner, scene: Scene): OwnedPlace[] {
  const found: OwnedPlace[] = []
  let last = owner
  while (found.length < MOST && 'end' in last) {
    const place = placeAt(last.end, scene)
    const behind = place && ownerBehind(place, scene)
    if (!behind || !isOf(behind, place.groups!.items!, scene)) break
    found.push({ place, owner: behind })
    last = behind
  }
  return found
}
