/** What an official XML file says about itself, in its head, its attributes and its text. */
import { regex } from '../../text/regex.ts'
import {
  childNamed,
  type Element,
  elementsIn,
  elementsNamed,
  isElement,
  isMixed,
  wordsIn,
} from '../declared/element.ts'
import type { Field } from '../declared/fields.ts'

const field = (name: string, value: string | undefined, scheme = ''): Field[] =>
  value === undefined || value.trim() === '' ? [] : [{ name, value, scheme }]

/** `<meta name="…" content="…"/>` in the head, `<metadata name="…" content="…"/>` in the file beside it. */
const named = (element: Element): Field[] =>
  elementsIn(element).flatMap((child) => [
    ...(child.attributes.name
      ? field(child.attributes.name, child.attributes.content, child.attributes.scheme)
      : []),
    ...named(child),
  ])

/** `<dcterms:title>…</dcterms:title>` within the groups of OWMS. */
const owms = (element: Element): Field[] =>
  elementsNamed(element, 'owmskern', 'owmsmantel', 'cvdripm', 'opmapping', 'opm').flatMap((group) =>
    elementsIn(group).flatMap((child) => {
      const name = `cvdr:${child.name}`
      const isText = elementsIn(child).length === 0
      return isText ? field(name, wordsIn(child), child.attributes.scheme) : []
    }),
  )

/** Words that an element has in the text. */
const told = (element: Element, name: string, ...path: string[]): Field[] => {
  const at = path.reduce<Element | undefined>((each, step) => each && elementsNamed(each, step)[0], element)
  return at ? field(name, wordsIn(at)) : []
}

const dated = (element: Element, ...path: string[]): Field[] => {
  const at = path.reduce<Element | undefined>((each, step) => each && elementsNamed(each, step)[0], element)
  return field(path.join('/'), at?.attributes.isodatum).map((one) => ({ ...one, name: `${one.name}.datum` }))
}

/** Dossier, number and day of a kamerstuk; of a regulation the day on which it was signed. */
const inText = (root: Element): Field[] => {
  const dossier = elementsNamed(root, 'dossier')[0]
  const chapter = dossier ? wordsIn(elementsNamed(dossier, 'begrotingshoofdstuk')[0] ?? '') : ''
  const number = dossier ? wordsIn(elementsNamed(dossier, 'dossiernr')[0] ?? '') : ''
  return [
    ...field('dossiernummer', [number, chapter].filter(Boolean).join(' ')),
    ...told(root, 'ondernummer', 'stuknr', 'ondernummer'),
    ...told(root, 'aanhangselnummer', 'kamervraagnummer'),
    ...dated(root, 'datumtekst', 'datum'),
    ...dated(root, 'dagtekening', 'datum'),
    ...dated(root, 'vergaderdatum'),
    ...dated(root, 'vergaderdatum', 'datum'),
    ...signed(root),
    ...titles(root),
  ]
}

function titles(root: Element): Field[] {
  const paper = elementsNamed(root, 'stuk')[0]
  const title = paper && childNamed(paper, 'titel')
  return [
    ...(title ? field('stuktitel', wordsIn(title)) : []),
    ...treatyTitle(root),
    ...told(root, 'onderwerp', 'kamervraagonderwerp'),
    ...told(root, 'citeertitel', 'citeertitel'),
    ...told(root, 'title', 'intitule'),
    ...told(root, 'title', 'item-titel'),
  ]
}

/** `A. TITEL`: of a treaty the words below that head. */
function treatyTitle(root: Element): Field[] {
  const [paper] = elementsNamed(root, 'tractatenblad', 'tractatenblad-inhoud')
  const part = paper && elementsNamed(paper, 'divisie').find((each) => isTitleHead(childNamed(each, 'kop')))
  const words =
    part &&
    elementsNamed(part, 'al')
      .map(wordsIn)
      .find((each) => each !== '')
  return words === undefined ? [] : field('verdragtitel', words)
}
const isTitleHead = (head: Element | undefined): boolean =>
  head !== undefined && /^titel$/iu.test(wordsIn(childNamed(head, 'titel') ?? ''))

const SIGNATURES = ['ondertekening']
const NO_AUTHORS = new Set(['uitgifte', 'bijlage'])
/** "Den Haag, 12 december 2031" */
const IS_DAY = /^(?:\S{1,30}(?: \S{1,30}){0,3}, )?\d{1,2} \p{L}{3,9} \d{4}\.?$/u

/** Who signed, not who had it published, or an annex; a place and a day sign nothing. */
function signed(root: Element): Field[] {
  const names = signaturesBelow(root).map(signer)
  return field(
    'ondertekenaar',
    names.find((name) => !IS_DAY.test(name)),
  )
}
const signaturesBelow = (element: Element): Element[] =>
  elementsIn(element).flatMap((child): Element[] => {
    if (NO_AUTHORS.has(child.name)) return []
    return SIGNATURES.includes(child.name) ? [child] : signaturesBelow(child)
  })

/** "De Staatssecretaris van Financiën, M. Snel" */
function signer(signature: Element): string {
  if (isMixed(signature)) return wordsIn(apart(signature))
  const name = elementsNamed(signature, 'naam')[0]
  const office = elementsNamed(signature, 'functie')[0]
  const person = name ? elementsIn(name).map(wordsIn).filter(Boolean).join(' ') || wordsIn(name) : ''
  if (!name || !office) return ''
  return [wordsIn(office).replace(/,$/, ''), person].filter(Boolean).join(', ')
}

/** `<toestand bwb-id="…" inwerkingtreding="…">` */
const consolidated = ({ name, attributes }: Element): Field[] =>
  name === 'toestand'
    ? [
        ...field('bwb-id', attributes['bwb-id']),
        ...field('inwerkingtreding.datum', attributes.inwerkingtreding),
      ]
    : []

/** First and last name are elements beside each other. */
const apart = (element: Element): Element => ({
  ...element,
  children: element.children.flatMap((node) =>
    isElement(node) ? [apart(node), ...(node.name === 'voornaam' ? [' '] : [])] : [node],
  ),
})

/** All fields, in order of trust: those of the text itself before those about it. */
export function fieldsIn(whole: Element, text: Element): Field[] {
  const head = elementsNamed(whole, 'metadata').flatMap(named)
  return [...consolidated(whole), ...owms(whole), ...inText(text), ...head, ...publisher(text)]
}

/** "Officiële uitgave van de gemeente Oldambt", above the text. */
const PUBLISHED_BY = regex('iu')`
  ^Officiële uitgave van (?:de |het )?
  ((?:gemeente|provincie|waterschap|hoogheemraadschap|gemeenschappelijke regeling) [^.]+)
`
function publisher(text: Element): Field[] {
  const head = childNamed(text, 'kop')
  return field('creator', head && PUBLISHED_BY.exec(wordsIn(childNamed(head, 'subtitel') ?? ''))?.[1])
}

/** Fields of the file beside it. */
export const fieldsBeside = (root: Element): Field[] => [...named(root), ...owms(root)]
