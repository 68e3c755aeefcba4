import { isExternal } from './href.ts'

/** An id of a parliamentary paper as it is cited: 'kst-36360-XVI-1' → 'Kamerstuk 36360 XVI, nr. 1'; another id stays as it is. */
export function kamerstukName(id: string): string {
  const [, dossier, addition, number] = /^kst-(\d{5})(?:-([0-9A-Z]+))?-([0-9A-Z]+)/u.exec(id) ?? []
  if (dossier) return `Kamerstuk ${dossier}${addition ? ` ${addition}` : ''}, nr. ${number}`
  const bare = /^(?:dossier-)?(\d{5}(?:-[0-9A-Z]+)?)$/u.exec(id)?.[1]
  return bare ? `Dossier ${bare.replace('-', ' ')}` : id
}

/** Where the official text stands; null for an id of another kind. */
export function officialUrl(id: string): string | null {
  if (id.startsWith('kst-')) return `https://zoek.officielebekendmakingen.nl/${id}.html`
  const dossier = /^(?:dossier-)?(\d{5}(?:-[0-9A-Z]+)?)$/u.exec(id)?.[1]
  if (dossier) return `https://zoek.officielebekendmakingen.nl/dossier/${dossier}`
  return isExternal(id) ? id : null
}
