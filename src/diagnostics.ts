/**
 * Findings are data: reading a text never throws. Every rule has one line of Dutch, because readers see it on
 * the source page (`/documenten/<id>/bron/`) and on `/verantwoording/`.
 */
type Level = 'info' | 'warning' | 'error'

/** Rules that place a piece of source text in the coverage ledger. */
export const LEDGER_RULES = {
  words: 'Woorden zoals ze in de bron staan.',
  'line-end': 'Regeleinde binnen een alinea: gevouwen tot één spatie.',
  blank: 'Witruimte tussen blokken.',
  ligature: 'Samengevoegde letters (zoals ﬁ): uitgeschreven.',
  'spaced-letters': 'Letters die voor de nadruk uit elkaar stonden: aan elkaar gezet.',
  spaces: 'Extra spaties binnen een regel: gevouwen tot één spatie.',
  'hyphen-join': 'Afbreekstreepje aan het regeleinde: het woord is weer aan elkaar gezet.',
  'hyphen-keep': 'Streepje aan het regeleinde dat bij het woord hoort: gebleven, zonder spatie erna.',
  'lost-hyphen-join':
    'Woord dat aan het regeleinde zonder streepje was afgebroken: aan ' +
    'elkaar gezet, omdat de tekst het elders heel schrijft.',
  'number-join': 'Nummer dat over twee regels stond: aan elkaar gezet.',
  'drop-cap': 'Grote eerste letter die los van haar woord stond: weer aan het woord gezet.',
  invisible: 'Onzichtbaar teken (leesrichting, stuurteken): weggelaten.',
  'url-join': 'Webadres dat over twee regels stond: aan elkaar gezet.',
  bullet: 'Opsommingsteken: de pagina zet een eigen teken.',
  'list-number': 'Nummer van een opsomming: bewaard als nummer van het onderdeel.',
  'heading-number': 'Nummer van een kop: bewaard als nummer.',
  'footnote-number': 'Nummer waarmee een voetnoot begint.',
  'note-marker': 'Verwijzing naar een noot.',
  'endnote-marker': 'Verwijzing naar een eindnoot; de eindnoten staan niet in de bron.',
  'table-number': 'Nummer van een tabel: bewaard als nummer.',
  'running-header': 'Kop- of voetregel die op elke pagina terugkomt.',
  'page-number': 'Paginanummer.',
  'note-rule': 'Lijn boven de voetnoten.',
  letterhead: 'Briefhoofd: adressen, telefoonnummers en kenmerken.',
  'margin-note': 'Kenmerk of datum in de marge van een vervolgpagina.',
  colophon: 'Vaste regels van de uitgever, zoals het ISSN en de naam van het bestand.',
  'chapter-number': 'Hoofdstuknummer dat los van zijn titel stond: bewaard als nummer van de kop.',
  'site-furniture': 'Tekst van de website waar de bron vandaan komt, niet van het document.',
  editor: 'Door de redactie buiten de tekst gelaten, met een reden in seed.yaml.',
  correction: 'Beschadiging door het uitlezen, hersteld met een reden in seed.yaml.',
  withdrawn: 'Ingetrokken woorden: zij zijn niet openbaar; de reden staat op hun plaats.',
} as const
export type LedgerRule = keyof typeof LEDGER_RULES

/** Rules that report something a reader or an editor should know. */
export const FINDING_RULES = {
  'unaccounted-text': 'Tekens van de bron die nergens een plaats kregen.',
  'uncertain-join': 'Een streepje aan het regeleinde waarvan onzeker is of het bij het woord hoort.',
  'missing-note': 'Een verwijzing naar een noot waarvan de tekst niet in de bron staat.',
  'missing-endnote': 'Een verwijzing naar een eindnoot; de eindnoten staan niet in de bron.',
  'unmatched-note': 'Een noot waarnaar in de tekst geen verwijzing is gevonden.',
  'note-order': 'Een nootnummer dat niet op het vorige volgt.',
  'number-order': 'Een nummer van een kop of een onderdeel dat niet op het vorige volgt.',
  'table-shape': 'Cellen die niet in de kolommen van de tabel passen.',
  'table-by-place': 'Een tabel zonder opschrift, gelezen uit de plaats van de woorden op hun regels.',
  'table-sum': 'Een som in een tabel die niet klopt met de onderdelen.',
  'missing-figure': 'Een figuur waarvan alleen het onderschrift of de bronregel in de tekst staat.',
  'heading-level': 'Een kop waarvan het niveau is afgeleid.',
  'cut-sentence':
    'Een zin die lijkt door te gaan op een andere plaats: de woorden staan waar de bron ze heeft.',
  'beside-notes': 'Tekst tussen of onder de noten van een bladzijde: niet zeker is waar zij hoort.',
  'notes-together': 'Noten waarvan de nummers bij elkaar staan: niet zeker is waar elke noot begint.',
  'columns-across': 'Regels met kolommen naast elkaar: zij staan zoals gedrukt, regel voor regel.',
  'letters-lost': 'Letters die bij het uitlezen verloren zijn of vervangen door een ander teken.',
  'wrong-encoding': 'Letters die met een andere tekencodering zijn gelezen, zoals “patiÃ«nt”.',
  'doubled-letters': 'Woorden waarvan elke letter dubbel staat.',
  'direction-mark': 'Een teken dat de leesrichting omkeert: weggelaten.',
  'control-character': 'Een stuurteken: weggelaten.',
  'digits-together': 'Jaartallen die misschien zonder streepje aan elkaar staan.',
  'page-order': 'Bladzijden die in een andere volgorde staan dan hun nummers.',
  'box-guessed': 'Een kader waarvan de grenzen zijn afgeleid uit de opmaak.',
  'party-unknown': 'Een actie waarbij de tekst geen verantwoordelijke noemt.',
  'unresolved-reference': 'Een verwijzing waarvan het doel niet vaststaat.',
  'damaged-url': 'Een webadres dat beschadigd is of naar een lokale schijf wijst.',
  'damaged-text-layer': 'Een tekstlaag vol leesfouten: veel woorden zijn geen Nederlands.',
  'evidence-doubt': 'Een regel waarvan de opmaak iets anders zegt dan de woorden.',
  'page-without-text': 'Een bladzijde die een afbeelding is, zonder tekst.',
  'file-cut': 'Een bestand dat niet eindigt zoals het hoort: er kan iets ontbreken.',
  'part-not-read': 'Een bestand waarin een ander bestand is ingevoegd, dat niet is gelezen.',
  'page-cut': 'Een bladzijde waarvan niet alles is gelezen, omdat er te veel op staat.',
  'buried-anchor': 'Een alineanummer waarvan de woorden uit de bron zijn verdwenen.',
} as const
export type FindingRule = keyof typeof FINDING_RULES

/** Rules that mean that a place may be misread: nothing is claimed on the ground of its words. */
export const DOUBTS: ReadonlySet<FindingRule> = new Set<FindingRule>([
  'table-shape',
  'table-by-place',
  'cut-sentence',
  'beside-notes',
  'columns-across',
  'letters-lost',
  'wrong-encoding',
  'doubled-letters',
  'direction-mark',
])

/** Rules that make only the words themselves doubtful, and nothing around them. */
export const DOUBTED_WORDS: ReadonlySet<FindingRule> = new Set<FindingRule>([
  'digits-together',
  'uncertain-join',
])

/**
 * An observation about a document. `position` is a range in the source text; `block` is given where it is
 * known.
 */
export interface Finding {
  rule: FindingRule
  level: Level
  /** In plain Dutch; names what was found. */
  message: string
  position: readonly [start: number, end: number] | null
  block?: string
}
