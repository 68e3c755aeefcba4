/**
 * Codes that no name stands inside of, though its letters do: `ECLI:NL:RVS:2021:786`, `info@rvs.nl`,
 * `raadrvs.nl/advies`, `RVS-advies.pdf`, `VWS/2023/14`. Every part has a most length, so that reading a text
 * takes linear time.
 */
const BEGIN = String.raw`(?<![\p{L}\p{N}])`
const PIECE = String.raw`[\p{L}\p{N}]{1,40}`
const EMAIL = String.raw`[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,60}@[\p{L}\p{N}][\p{L}\p{N}.-]{0,80}[\p{L}\p{N}]`
const ECLI = String.raw`ECLI:${PIECE}(?::[\p{L}\p{N}._-]{0,30}[\p{L}\p{N}]){1,4}`
const FILE =
  String.raw`[\p{L}\p{N}][\p{L}\p{N}_%.-]{0,80}\.(?:pdf|docx?|odt|xlsx?|csv|pptx?|html?|xml|zip|txt` +
  String.raw`|jpe?g|png)(?![\p{L}\p{N}])`
/** A host with a path: without one the words before `.nl` may be a name (Rijksoverheid.nl). */
const PATH = String.raw`${PIECE}(?:[.-]${PIECE}){0,4}\.[a-z]{2,4}\/[\p{L}\p{N}][^\s<>«»“”"()]{0,200}`
/** Letters and a number with signs between them, as registries write: one of `/ _ :`, or two hyphens. */
const JOINT = '[/_:-]'
const SIGNS = String.raw`(?=[\p{L}\p{N}-]{0,60}[/_:]|[\p{L}\p{N}]{1,40}-[\p{L}\p{N}]{1,40}-)`
const LETTERS = String.raw`(?=[\p{L}\p{N}/_:-]{0,80}?\p{L}{2})`
const END = String.raw`\d{1,12}(?![\p{L}\p{N}])(?:${JOINT}${PIECE}){0,8}`
const NUMBERED = `${LETTERS}${SIGNS}(?:${PIECE}${JOINT}){1,6}${END}`

export const CODE = `${BEGIN}(?:${ECLI}|${EMAIL}|${FILE}|${PATH}|${NUMBERED})`
