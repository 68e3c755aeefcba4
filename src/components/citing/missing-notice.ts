import { anchorName } from './pointed-address.ts'

const WHY =
  ' heeft hier nooit gestaan: een nummer dat vervalt, houdt zijn plaats op deze pagina. Waarschijnlijk ' +
  'is de link niet goed overgenomen. '

/**
 * Shows a notice at the top of the page, where a reader arrives when an anchor does not exist. The text is
 * added a little later, so that screen readers announce it.
 */
export function showMissing(anchor: string): void {
  hideMissing()
  const note = document.createElement('p')
  note.className = 'cite-changed missing-place'
  note.setAttribute('role', 'status')
  document.querySelector('main')?.prepend(note)
  setTimeout(() => note.append(`${anchorName(anchor)}${WHY}`, searchLink(), '.'), 100)
}

export function hideMissing(): void {
  document.querySelector('.missing-place')?.remove()
}

/** A link to the search in this document where there is one, else to the search page. */
function searchLink(): HTMLAnchorElement {
  const link = document.createElement('a')
  const form = document.querySelector<HTMLFormElement>('form[data-in-document]')
  const any = form ?? document.querySelector<HTMLFormElement>('form[role=search]')
  const id = form?.dataset.inDocument
  link.href = (any?.getAttribute('action') ?? '') + (id ? `?document=${encodeURIComponent(id)}` : '')
  link.textContent = id ? 'Zoek de woorden in dit document' : 'Zoek de woorden in alle teksten'
  return link
}
