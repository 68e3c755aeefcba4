const VERSION = '(?:[ -]?\\d(?:\\.\\d)?)?'
const COUNTRY =
  '(?:[ -](?:internationaal|international|nederland|netherlands|nl|unported|universeel|universal))?'
const CC = '(?:cc|creative commons)[ -]?'

/**
 * Spellings of licences that let anybody redistribute a copy for any purpose. Each pattern matches the whole
 * licence.
 */
const OPEN = [
  '(?:publiek|openbaar) domein',
  'public domain',
  `(?:public domain mark|pdm)${VERSION}`,
  `${CC}(?:zero|0)${VERSION}${COUNTRY}`,
  `${CC}(?:by|naamsvermelding|attribution)(?:[ -](?:sa|gelijkdelen|sharealike))?${VERSION}${COUNTRY}`,
  'https?://creativecommons\\.org/(?:publicdomain/(?:zero|mark)|licenses/by(?:-sa)?)/\\d\\.\\d(?:/.*)?',
].map((pattern) => new RegExp(`^${pattern}$`, 'i'))

/** Whether the licence in seed.yaml clearly allows us to publish a copy of the file. */
export const isOpenLicence = (licence: string | null): boolean =>
  licence !== null && OPEN.some((pattern) => pattern.test(licence.trim().replace(/\.$/, '')))
