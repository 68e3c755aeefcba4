const VERSION = '(?:[ -]?\\d(?:\\.\\d)?)?'
const COUNTRY =
  '(?:[ -](?:internationaal|international|nederland|netherlands|nl|unported|universeel|universal))?'
const CC = '(?:cc|creative commons)[ -]?'

/**
 * Licences that let anybody pass on a copy, for any purpose, as people write them: the whole of the words.
 */
const OPEN = [
  '(?:publiek|openbaar) domein',
  'public domain',
  `(?:public domain mark|pdm)${VERSION}`,
  `${CC}(?:zero|0)${VERSION}${COUNTRY}`,
  `${CC}(?:by|naamsvermelding|attribution)(?:[ -](?:sa|gelijkdelen|sharealike))?${VERSION}${COUNTRY}`,
  'https?://creativecommons\\.org/(?:publicdomain/(?:zero|mark)|licenses/by(?:-sa)?)/\\d\\.\\d(?:/.*)?',
].map((pattern) => new RegExp(`^${pattern}$`, 'i'))

/** Whether the licence of a text, as seed.yaml has it, clearly lets its copy be published. */
export const isOpenLicence = (licence: string | null): boolean =>
  licence !== null && OPEN.some((pattern) => pattern.test(licence.trim().replace(/\.$/, '')))
