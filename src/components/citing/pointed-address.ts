import { WORDS_PARAMETER } from '../../editions/citing/place-link.ts'
import { decoded } from '../../text/decoded.ts'

/** What the address of the page points at. */
export interface Pointed {
  /** '' for the page as a whole. */
  anchor: string
  /** The digest of the words when the link was made, from the query; some people put it in the hash. */
  digest: string | null
  /** Whether the hash has more than the anchor. */
  more: boolean
}

/** Ends an anchor: no anchor has these signs. */
const END = /:~:|[?&;]/
const DIGEST = new RegExp(`[?&;]${WORDS_PARAMETER}=([0-9a-f]+)`)

export function pointedAt({ hash, search }: Pick<Location, 'hash' | 'search'>): Pointed {
  const whole = decoded(hash.slice(1))
  const [anchor = ''] = whole.split(END, 1)
  const digest = new URLSearchParams(search).get(WORDS_PARAMETER) ?? DIGEST.exec(whole)?.[1] ?? null
  return { anchor, digest, more: anchor !== whole }
}

const NAMES: readonly [RegExp, (number: string) => string][] = [
  [/^p(\d+[a-z]*)$/, (number) => `Alinea ${number}`],
  [/^s(\d+[a-z]*)$/, (number) => `Kop ${number}`],
  [/^fn(\d+[a-z]*)$/, (number) => `Noot ${number}`],
  [/^en(\d+[a-z]*)$/, (number) => `Eindnoot ${number}`],
  [/^inhoud-(\d+[a-z]*)$/, (number) => `Regel ${number} van de inhoudsopgave`],
  [/^pagina-(\d+)$/, (number) => `Pagina ${number}`],
  [/^(?:kader|figuur|tabel|actie|artikel)-([^.]+)$/, () => ''],
]

/** `p9999` → 'Alinea 9999', `kader-2` → 'Kader 2', `tabel-1.r9` → 'De plaats ‘tabel-1.r9’'. */
export function anchorName(anchor: string): string {
  for (const [pattern, name] of NAMES) {
    const found = pattern.exec(anchor)
    if (found) return name(found[1] ?? '') || capital(anchor.replace('-', ' '))
  }
  return `De plaats ‘${anchor.length > 60 ? `${anchor.slice(0, 60)}…` : anchor}’`
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
