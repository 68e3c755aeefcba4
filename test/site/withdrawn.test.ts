import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { allTexts, bare } from '../support/all-texts.ts'
import { folderWith, writeFiles } from '../support/folder.ts'
import { runBuild, runCommand } from '../support/run-command.ts'

const GONE = `
De heer Zwierelant heeft in een eerdere versie gezegd dat hij de wijk Ouderloo
wil verlaten, omdat zijn woning daar niet te verwarmen is.
`
const TEXT = `Onderwerp: plan voor de wijk

1 Inleiding

De gemeente heeft in het voorjaar veertig gesprekken gevoerd met bewoners die
langer thuis willen blijven wonen dan nu kan. Zij sprak met K. Quastelmond en
met mevrouw Vlierenbos-Tak, die al drie jaar op een beslissing wachten.1
${GONE}
2 De zaak van Quastel-
mond aan de Dwaalgracht

• Het college beslist voor 1 mei over de aanvraag van K. Quastelmond.
• De kosten van de verbouwing zijn € 47.113, zoals Bureau Wervelklok berekende.

In deze brief betekent wervelwonen (hierna: wervelwonen) het wonen zoals dat in
de Dwaalgracht gebeurt, met hulp van buren en met steun van de gemeente.

Tabel 3 Kosten (x 1.000 euro)

Onderdeel               2030     2031
Aanpassing Hoekhuis        10       11
Verhuizing                20       21
Vergoeding Vlierenbos     30       31
Totaal                    60       63

Het college komt hier in het najaar op terug, met een voorstel voor de raad en
met een begroting die daarbij hoort.

1 Brief van L. Knarsewind aan de raad, 3 maart 2030.
`
const OTHER = `Geachte leden van de raad,

De gemeente heeft in het voorjaar veertig gesprekken gevoerd met bewoners die
langer thuis willen blijven wonen dan nu kan. Dat staat in een andere brief.
`
const BASE =
  'kind: kamerbrief\nissuer: College van Oefendam\ncorrections:\n  - find: drie jaar op een beslissing\n    replace: vier jaar op een beslissing\n    reason: proef\n'
const NOW = TEXT.replace(GONE, '')
const row = (words: string): number => NOW.split('\n').findIndex((line) => line.includes(words)) + 1

const RULINGS = `withdrawn:
  - words: K. Quastelmond
    date: '2031-03-12'
    reason: naam van een bewoner
  - words: Vlierenbos-Tak
    date: '2031-03-12'
    reason: naam van een bewoner
  - words: de heer Zwierelant
    date: '2031-04-01'
    reason: op verzoek van de betrokkene
  - words: wijk Ouderloo
    date: '2031-04-01'
    reason: op verzoek van de betrokkene
  - rows: [${row('2 De zaak')}, ${row('mond aan')}]
    date: '2031-04-01'
    reason: zaak van een bewoner, artikel 10 van de AVG
  - rows: [${row('In deze brief')}, ${row('de Dwaalgracht gebeurt')}]
    date: '2031-04-02'
    reason: plaats van een bewoner
  - rows: ${row('De kosten van')}
    date: '2031-04-02'
    reason: bedrag van een bewoner
  - rows: ${row('Vergoeding')}
    date: '2031-04-02'
    reason: bedrag van een bewoner
  - rows: ${row('L. Knarsewind')}
    date: '2031-04-02'
    reason: naam van een bewoner
`
const WITHDRAWN =
  /quastel|vlierenbos|zwierelant|ouderloo|dwaalgracht|wervel|47[. ]?113|knarsewind|de zaak van/
const TOLD = /\[ingetrokken op 1 april 2031: op verzoek van de betrokkene\]/

/** Names of the texts of a folder in which something stands. */
function holders(folder: string, ...sought: RegExp[]): string[][] {
  const texts = [...allTexts(folder)].map(([name, text]) => [name, bare(text)] as const)
  return sought.map((words) => [
    ...new Set(texts.filter(([, text]) => words.test(text)).map(([name]) => name)),
  ])
}

test('withdrawn words are in no file that is public, whatever it is packed in', () => {
  const folder = folderWith({
    'seeds/site.yaml': 'name: Proef\ndescription: Een proef.\naddress: https://voorbeeld.test/\n',
    'seeds/plan/text.txt': TEXT,
    'seeds/plan/seed.yaml': `title: Plan voor de wijk\n${BASE}`,
    'seeds/brief/text.txt': OTHER,
    'seeds/brief/seed.yaml': 'title: Een andere brief\nkind: kamerbrief\n',
  })
  const [seeds, content, out] = ['seeds', 'content', 'dist'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  const ingest = () => runCommand(['ingest', '--accept'], { SEEDS: seeds, CONTENT: content })
  expect(ingest().code).toBe(0)
  writeFiles(folder, { 'seeds/plan/text.txt': NOW })
  expect(ingest().code).toBe(0)
  const before = JSON.parse(readFileSync(join(content, 'anchors/plan.json'), 'utf-8'))
  expect(holders(content, WITHDRAWN)).not.toEqual([[]])

  writeFiles(folder, {
    'seeds/plan/text.txt': NOW,
    'seeds/plan/seed.yaml': `title: Plan voor de wijk\n${BASE}${RULINGS}`,
  })
  runBuild({ seeds, content, out, scratch: folder })
  expect(holders(content, WITHDRAWN)).toEqual([[]])
  const [held, names = []] = holders(out, WITHDRAWN, TOLD)
  expect(held).toEqual([])

  const after = JSON.parse(readFileSync(join(content, 'anchors/plan.json'), 'utf-8'))
  expect(Object.keys(after.anchors)).toEqual(Object.keys(before.anchors))
  for (const part of [
    'documenten/plan/index.html',
    'data/v1/documents/plan.json',
    'editions/',
    '.epub:',
    '.zip:',
  ])
    expect(
      names.some((name) => name.includes(part)),
      part,
    ).toBe(true)
})
