import { tokenize } from '../matching/tokens.ts'
import { fitsNumbering } from './numbering.ts'
import { NO_LAW, type Owner } from './owner.ts'
import { readScene, type Scene } from './scene.ts'

/**
 * The law that a text changes: under `De Pontenwet wordt als volgt gewijzigd:` stands
 * `In artikel 3 vervalt …`. Null when those words name none that is known, or two.
 */
function amendedLaw({ context }: Scene): string | null {
  const rule = context.index.amendments.get(context.block.id)
  if (!rule) return null
  const named = readScene({ ...context, block: rule, tokens: tokenize(rule.text) }).named
  const [law, other] = new Set(named.map((each) => each.law))
  return law === undefined || other !== undefined ? null : law
}

/** An article in such a text that nothing else owns; a title or a row with the article alone is new text. */
export function ownerAmended(place: RegExpExecArray, owner: Owner, scene: Scene): Owner {
  const { block, registers } = scene.context
  if (owner !== NO_LAW || block.type === 'heading' || place[0].length === place.input.length) return owner
  const id = amendedLaw(scene)
  const law = id === null ? undefined : registers.lawById.get(id)
  const items = place.groups!.items!
  return law && /^\d/u.test(items) && fitsNumbering(items, law)
    ? { law: law.id, end: place.index + place[0].length }
    : owner
}
