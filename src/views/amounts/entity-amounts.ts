import { blockIn, type Catalogue, linksIn } from '../../catalogue/catalogue.ts'
import { amountsNamedFor } from '../../claims/amounts/across/named-for.ts'
import { placeKey } from '../../collections/block-key.ts'
import type { Link } from '../../links/link.ts'
import { type AmountGroup, amountGroups, type StatedAmount } from './amount-groups.ts'

/** The amounts that the texts give for what the links mention, by document, the oldest document first. */
export function entityAmounts(catalogue: Catalogue, links: readonly Link[]): AmountGroup[] {
  const { amountsOf } = catalogue
  const byBlock = Map.groupBy(links, (link) => placeKey(link))
  return amountGroups(
    catalogue,
    [...byBlock].flatMap(([place, mentions]) => inBlock(catalogue, amountsOf.get(place) ?? [], mentions)),
  )
}

function inBlock(
  catalogue: Catalogue,
  amounts: Catalogue['amounts'],
  mentions: readonly Link[],
): StatedAmount[] {
  const [first] = mentions
  if (first === undefined || amounts.length === 0) return []
  const text = blockIn(catalogue, first.document, first.block)?.text ?? ''
  const all = linksIn(catalogue, first.document, first.block).filter(({ kind }) => kind === first.kind)
  return amountsNamedFor(text, amounts, mentions, all).map(({ amount, mention, sentences }) => ({
    amount,
    words: mention,
    sentences,
  }))
}
