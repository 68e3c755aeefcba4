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

/** What was fetched, by address. */
const answers = new Map<string, Promise<unknown>>()

/** A file, fetched once. After a failure the next card tries again. */
function load<T>(address: string): Promise<T> {
  const answer = answers.get(address) ?? fetch(address).then((response) => response.json())
  answers.set(address, answer)
  answer.catch(() => answers.delete(address))
  return answer as Promise<T>
}

/** A page of a register has its card beside it; of what else the text leads to its own page has the cards. */
async function cardOf(link: HTMLAnchorElement): Promise<Card | undefined> {
  if (link.matches(NAME_LINKS)) return unpackCard(await load<PackedCard>(new URL(CARD_FILE, link.href).href))
  const address = document.querySelector<HTMLElement>('[data-cards]')?.dataset.cards ?? ''
  return unpackCards(await load<PackedCards>(address)).get(link.getAttribute('href') ?? '')
}

/** Puts into the card what the link leads to. False when that is not known: then there is no card. */
export async function fill(card: HTMLElement, link: HTMLAnchorElement): Promise<boolean> {
  const address = link.getAttribute('href') ?? ''
  if (address.startsWith('#')) return fillFromPage(card, link, address)
  const known = await cardOf(link)
  if (!known) return false
  const preview = toPreview(known)
  card.replaceChildren(
    element('p', 'card-kind', preview.kind),
    element('p', 'card-title', preview.title),
    element('p', '', preview.text),
  )
  return true
}

/** A copy of a place on this page, without its own numbers, controls and ways back. */
function fillFromPage(card: HTMLElement, link: HTMLElement, address: string): boolean {
  const target = document.getElementById(decoded(address.slice(1)))
  const block = target?.matches('.alias') ? target.parentElement : target
  if (!block) return false
  const copy = block.cloneNode(true) as HTMLElement
  for (const extra of copy.querySelectorAll('.num, .back, .in, .alias, button, .card, .card *'))
    extra.remove()
  for (const each of copy.querySelectorAll('[id]')) each.removeAttribute('id')
  // Of a list of what points at the place where one reads: the way there.
  if (isCount(link)) copy.querySelector(':scope > a')?.remove()
  const body = element('div', 'card-copy', '')
  body.append(...copy.childNodes)
  card.replaceChildren(...nameOf(link), body)
  return true
}

const isCount = (link: HTMLElement): boolean => link.matches('.in')

/** A count is a sign: its card says in words what it stands for. */
const nameOf = (link: HTMLElement): HTMLElement[] =>
  isCount(link) ? [element('p', 'card-kind', link.getAttribute('aria-label') ?? '')] : []

function element(name: string, className: string, text: string): HTMLElement {
  const made = document.createElement(name)
  if (className) made.className = className
  made.textContent = text
  return made
}
