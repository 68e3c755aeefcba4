/** The ends of namespace names; what stands before them differs between the editions of a standard. */
const OOXML: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/\/officeDocument\/(?:2006\/)?relationships$/, 'r'],
  [/\/package\/2006\/relationships$/, 'rel'],
  [/\/package\/2006\/content-types$/, 'ct'],
  [/\/package\/2006\/metadata\/core-properties$/, 'cp'],
  [/\/officeDocument\/(?:2006\/)?(?:custom-properties|customProperties)$/, 'custom'],
  [/\/officeDocument\/(?:2006\/)?docPropsVTypes$/, 'vt'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/\/drawingml\/(?:2006\/)?wordprocessingDrawing$/, 'wp'],
  [/\/drawingml\/(?:2006\/)?main$/, 'a'],
  [/\/officeDocument\/(?:2006\/)?math$/, 'm'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'],
  [/^urn:schemas-microsoft-com:office:office$/, 'o'],
]

const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^http:\/\/purl\.org\/dc\/elements\/1\.1\/$/, 'dc'],
  [/^http:\/\/www\.w3\.org\/1999\/xlink$/, 'xlink'],
  [/^http:\/\/www\.w3\.org\/1998\/Math\/MathML$/, 'math'],
  [/^http:\/\/www\.w3\.org\/XML\/1998\/namespace$/, 'xml'],
]

const ODF = /^urn:oasis:names:tc:opendocument:xmlns:([a-z-]+):1\.0$/
const ODF_PREFIXES: Readonly<Record<string, string>> = {
  office: 'office',
  text: 'text',
  table: 'table',
  style: 'style',
  drawing: 'draw',
  meta: 'meta',
  manifest: 'manifest',
  'xsl-fo-compatible': 'fo',
  'svg-compatible': 'svg',
}

/** `http://…/wordprocessingml/2006/main` → `w`; undefined for a namespace that is not read here. */
export function canonicalPrefix(uri: string): string | undefined {
  const odf = ODF.exec(uri)?.[1]
  if (odf) return Object.hasOwn(ODF_PREFIXES, odf) ? ODF_PREFIXES[odf] : undefined
  return [...OOXML, ...OTHERS].find(([pattern]) => pattern.test(uri))?.[1]
}
