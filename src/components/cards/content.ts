import { decoded } from '../../text/decoded.ts'
import {
  CARD_FILE,
  type Card,
  NAME_LINKS,
  type PackedCard,
  type PackedCards,
  toPreview,
  unpackCard,
  unpackCards,
} from '../../views/documents/cards.ts'

/** Fetched files, by address. */
const cache = new Map<string, Promise<unknown>>()

/** Fetches a JSON file once. After a failure the next card tries again. */
function load<T>(address: string): Promise<T> {
  const file = cache.get(address) ?? fetch(address).then((response) => response.json())
  cache.set(address, file)
  file.catch(() => cache.delete(address))
  return file as Promise<T>
}

/** A page of a register has its card in a file beside it. All other cards are in one file of this page. */
async function cardOf(link: HTMLAnchorElement): Promise<Card | undefined> {
  if (link.matches(NAME_LINKS)) return unpackCard(await load<PackedCard>(new URL(CARD_FILE, link.href).href))
  const address = document.querySelector<HTMLElement>('[data-cards]')?.dataset.cards ?? ''
  return unpackCards(await load<PackedCards>(address)).get(link.getAttribute('href') ?? '')
}

/** Fills the card for a link. Returns false when nothing is known of its target: then there is no card. */
export async function fill(card: HTMLElement, link: HTMLAnchorElement): Promise<boolean> {
  const address = link.getAttribute('href') ?? ''
  if (address.startsWith('#')) return fillFromPage(card, link, address)
  const target = await cardOf(link)
  if (!target) return false
  const preview = toPreview(target)
  card.replaceChildren(
    element('p', 'card-kind', preview.kind),
    element('p', 'card-title', preview.title),
    element('p', '', preview.text),
  )
  return true
}

/** Fills the card with a copy of a place on this page, without numbers, controls and links back. */
function fillFromPage(card: HTMLElement, link: HTMLElement, address: string): boolean {
  const target = document.getElementById(decoded(address.slice(1)))
  const block = target?.matches('.alias') ? target.parentElement : target
  if (!block) return false
  const copy = block.cloneNode(true) as HTMLElement
  for (const extra of copy.querySelectorAll('.num, .back, .in, .alias, button, .card, .card *'))
    extra.remove()
  for (const each of copy.querySelectorAll('[id]')) each.removeAttribute('id')
  // In a list of references the first link leads to the paragraph where the reader is already.
  if (isCount(link)) copy.querySelector(':scope > a')?.remove()
  const body = element('div', 'card-copy', '')
  body.append(...copy.childNodes)
  card.replaceChildren(...nameOf(link), body)
  return true
}

const isCount = (link: HTMLElement): boolean => link.matches('.in')

/** The title for the card of a count: what it counts, in words. */
const nameOf = (link: HTMLElement): HTMLElement[] =>
  isCount(link) ? [element('p', 'card-kind', link.getAttribute('aria-label') ?? '')] : []

function element(name: string, className: string, text: string): HTMLElement {
  const created = document.createElement(name)
  if (className) created.className = className
  created.textContent = text
  return created
}
