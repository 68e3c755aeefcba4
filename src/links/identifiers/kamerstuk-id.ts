/**
 * Identifiers of parliamentary papers as officielebekendmakingen.nl writes them:
 * `kst-<dossier>[-<addition>]-<number>`. The addition is a budget chapter (XVI), a fund letter (B) or the
 * number of an EU council (33); the number is digits in the Tweede Kamer and capital letters in the Eerste
 * Kamer.
 */
export interface Dossier {
  /** Five digits, no space; the first is no nought. */
  dossier: string
  addition: string | null
}
export interface Kamerstuk extends Dossier {
  number: string
}

const OFFICIAL = 'https://zoek.officielebekendmakingen.nl'
const DOSSIER = String.raw`(?<dossier>[1-9]\d{4})`
const ADDITION = String.raw`(?:-(?<addition>[IVXLCDM]+[A-Z]?|[A-Z]|\d{1,4}))`
const NUMBER = String.raw`(?<number>\d{1,4}|[A-Z]{1,2})`
const ID = new RegExp(`^kst-${DOSSIER}${ADDITION}?-${NUMBER}$`)

/** `{dossier: '36360', addition: 'XVI', number: '1'}` → `kst-36360-XVI-1` */
export function kamerstukId({ dossier, addition, number }: Kamerstuk): string {
  return ['kst', dossier, ...(addition === null ? [] : [addition]), number].join('-')
}

/** `{dossier: '36600', addition: 'XXIII'}` → `dossier-36600-XXIII` */
export function dossierId({ dossier, addition }: Dossier): string {
  return ['dossier', dossier, ...(addition === null ? [] : [addition])].join('-')
}

/** `kst-29538-346` → its parts; null for anything else. */
export function parseKamerstukId(id: string): Kamerstuk | null {
  const { dossier, addition, number } = ID.exec(id)?.groups ?? {}
  return dossier === undefined || number === undefined
    ? null
    : { dossier, addition: addition ?? null, number }
}

/** The official publication: `https://zoek.officielebekendmakingen.nl/kst-29538-346.html` */
export function kamerstukUrl(id: string): string {
  return `${OFFICIAL}/${id}.html`
}

/**
 * The official page of a dossier: `https://zoek.officielebekendmakingen.nl/dossier/36600-XXIII`, from
 * `dossier-36600-XXIII`.
 */
export function dossierUrl(id: string): string {
  return `${OFFICIAL}/${id.replace('-', '/')}`
}

/** The chamber follows from the number: capital letters are the Eerste Kamer. */
export function chamberOf({ number }: Kamerstuk): 'I' | 'II' {
  return /^[A-Z]/.test(number) ? 'I' : 'II'
}

/** For readers: `Kamerstuk 29 538, nr. 346`, `Kamerstuk 36 360 XVI, nr. 1` */
export function kamerstukLabel({ dossier, addition, number }: Kamerstuk): string {
  return `${dossierLabel({ dossier, addition })}, nr. ${number}`
}

/** For readers: `Kamerstuk 29 538` */
export function dossierLabel({ dossier, addition }: Dossier): string {
  return `Kamerstuk ${dossier.slice(0, 2)} ${dossier.slice(2)}${additionLabel(addition)}`
}

/** The number of an EU council goes on after a hyphen, a chapter or a fund after a space. */
function additionLabel(addition: string | null): string {
  if (addition === null) return ''
  return /^\d/.test(addition) ? `-${addition}` : ` ${addition}`
}
