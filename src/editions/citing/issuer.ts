/** Who signed, as far as the words say so. A name is one when initials stand before it. */
export interface Issuer {
  /** The office or the organisation. */
  office: string
  person: { given: string; particle: string | null; family: string } | null
}

const INITIALS = String.raw`(?<given>(?:\p{Lu}\p{Ll}?\.-?)+)`
const PARTICLE = String.raw`(?:(?<particle>\p{Ll}[\p{Ll}’' ]*?) )?`
const FAMILY = String.raw`(?<family>\p{Lu}[\p{L}’' -]*)`
const SIGNED = new RegExp(`^(?<office>.+), ${INITIALS} ?${PARTICLE}${FAMILY}$`, 'u')

/** 'Minister van VWS, H.M. de Jonge' → office and person; 'Zorginstituut Nederland' → an office alone. */
export function readIssuer(issuer: string): Issuer {
  const { office, given, particle, family } = SIGNED.exec(issuer)?.groups ?? {}
  if (!office || !given || !family) return { office: issuer, person: null }
  return { office, person: { given, particle: particle ?? null, family } }
}
