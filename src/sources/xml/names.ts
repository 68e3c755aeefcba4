/**
 * The names of op-xsd (official publications), CVDR (local regulations) and BWB (consolidated law), which
 * share most of them. What stands in no list is words within words, and else a block of its own.
 */
import { PART_NAMES } from '../declared/part-names.ts'
import type { Marks } from '../declared/spans.ts'
import type { StructureKind } from '../evidence.ts'

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** About the file, not of it. */
export const METADATA = set(
  'metadata meta meta-data metadata_gegevens historische-brondata bwb-inputbestand bwb-wijzigingen ' +
    'redactionele-correcties alias-titels sys.gegevens',
)

/** Heads of the publication in which the document stands: set aside. */
export const COLOPHON = set('kamerstukkop kamervraagkop kamervraagnummer')

/** Parts with a head of their own, and what they are in a regulation. */
export const SECTIONS: ReadonlyMap<string, StructureKind | null> = new Map<string, StructureKind | null>([
  ...PART_NAMES,
  ['subparagraaf', 'subparagraaf'],
  ['enig-artikel', 'artikel'],
  ['toelichting', 'toelichting'],
  ['algemene-toelichting', null],
  ['artikelsgewijze-toelichting', null],
  ['artikel.toelichting', null],
  ['divisie', null],
  ['wijzig-divisie', null],
  ['model', null],
])

/** Parts of a regulation within which a numbered item is an "onderdeel". */
export const HAS_PARTS: ReadonlySet<StructureKind | null> = new Set<StructureKind | null>([
  'artikel',
  'bijlage',
])

/** Titles of the whole, above what stands beside them. */
export const TITLES = set('intitule kamervraagomschrijving')

/** Words of another regulation, or of somebody else. */
export const QUOTED = set('wetcitaat citaat citaat-artikel citaat-wet aanhaling tekst-nieuw')
/** What changes another regulation: the parts of a regulation in it are words of that one. */
export const AMENDING = set(
  'wijziging wijzig-lid wijzig-lid-groep wijzig-divisie wijzig-artikel amendement-lid',
)

export const LISTS = set('lijst noot.lijst considerans.lijst definitielijst specificatielijst')
/** Items, and where their number stands. */
export const ITEMS = set('li noot.li considerans.li lid wijzig-lid wijziging amendement-lid')
export const NUMBERS = ['li.nr', 'lidnr', 'nr'] as const

/** Blocks, wherever they stand. */
export const BLOCKS = set(
  'al al-groep considerans.al context.al noot.al tekst structuurtekst artikeltekst vrije-tekst divisie ' +
    'wij wie wat considerans aanhef preambule afkondiging slotformulering wetsluiting regeling-sluiting ' +
    'entry row tgroup colspec spanspec thead tbody tfoot bijlage-sluiting',
)

/** Names, dates, places: rows of their own where no words stand around them. */
export const FIELDS = set(
  'naam voornaam voorvoegsels tussenvoegsel achternaam functie ' +
    'organisatie plaats datum dagtekening koning minister ' +
    'minvan politiek partij label nr titel subtitel dossiernr ' +
    'begrotingshoofdstuk ondernummer term definitie ' +
    'specificatie waarde vergadertijd vergaderdatum kenmerk gemachtigde',
)

/** Names and dates that stand apart from the running text. */
export const LABELS = set(
  'naam functie organisatie plaats datum dagtekening koning minister ondertekening spreker datumtekst ' +
    'citeertitel subtitel label kenmerk',
)

/** How words look. */
export const LOOKS: ReadonlyMap<string, Marks> = new Map<string, Marks>([
  ['vet', { bold: true }],
  ['halfvet', { bold: true }],
  ['cur', { italic: true }],
  ['cursief', { italic: true }],
  ['vetcur', { bold: true, italic: true }],
  ['sup', { raised: true }],
])

/** Words within words, always. */
export const INLINE = set(
  'nadruk vet halfvet cur cursief vetcur sup inf sub ovl unl ondlijn onderstreept doorgehaald kap kapitaal ' +
    'extref intref extref-groep intref-groep dossierref redactie tekstcorrectie romein',
)

export const NOTES = set('noot voetnoot')
export const REFERENCES = set('extref intref')
export const BREAKS = set('br nl')
