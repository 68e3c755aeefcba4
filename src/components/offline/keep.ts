/** On the page "Zonder verbinding": stores the site on this device, and removes it. */
import { ask, FailedError } from '../../editions/page/ask.ts'
import type { KeptState, PartState, Reason } from '../../editions/worker/messages.ts'
import { chosenKeys, showParts } from './keep-parts.ts'
import { mb } from './megabytes.ts'

const FAILED: Readonly<Record<Reason, string>> = {
  changed:
    'Bewaren is niet gelukt: de site is intussen vernieuwd. Laad deze pagina opnieuw en probeer het nog ' +
    'eens.',
  network:
    'Bewaren is niet gelukt: niet alles kon worden opgehaald. Wat er al is, blijft staan; probeer het ' +
    'nog eens.',
  full:
    'Bewaren is niet gelukt: er is geen ruimte meer, op de schijf of in wat de browser één site ' +
    'toestaat. Maak ruimte vrij en probeer het nog eens, of verwijder wat er van de site staat. Met ' +
    'verbinding leest u gewoon verder.',
}
const UNABLE =
  'Deze browser kan de site niet bewaren, of staat het op dit adres niet toe. Neem een bestand mee: zie ' +
  'hieronder.'

const BUSY = 'Bezig met bewaren…'

const section = document.querySelector<HTMLElement>('[data-keep]')
const part = <T extends HTMLElement>(name: string): T => section?.querySelector(`[data-keep-${name}]`) as T

const inDigits = (count: number): string => count.toLocaleString('nl-NL')

const partOf = (kept: KeptState['kept'], total: KeptState['total']): string =>
  `Van de ${inDigits(total.files)} bestanden zijn er ${inDigits(kept.files)} bewaard ` +
  `(${mb(kept.bytes)} van ${mb(total.bytes)})`

/** The labels of the parts with texts that are kept completely: `2019`, `maart 2020`. */
const wholeParts = (parts: readonly PartState[]): string[] =>
  parts.filter(({ whole, texts }) => whole && texts > 0).map(({ label }) => label)

function describe({ whole, parts, kept, total }: KeptState): string {
  const all = `De hele site staat op dit apparaat (${mb(total.bytes)}), ook het zoeken.`
  if (whole) return `${all} U kunt haar zonder verbinding lezen.`
  if (kept.files === 0) return 'Er is nog niets van deze site op dit apparaat bewaard.'
  const years = wholeParts(parts)
  if (years.length > 0)
    return `Op dit apparaat staan, met het zoeken: ${years.join(', ')}. ${partOf(kept, total)}.`
  return `${partOf(kept, total)}: niet de hele site, maar wel wat u hebt gelezen.`
}

function show(state: KeptState): void {
  part('line').textContent = describe(state)
  part('progress').hidden = true
  part('start').hidden = state.whole
  showParts(part('parts'), part('start'), state)
  part('remove').hidden = state.kept.files === 0
}

/** Updates the progress bar. The line that screen readers announce changes only at every quarter. */
function showProgress(done: number, total: number): void {
  const row = part('progress')
  const [bar, words] = row.children as unknown as [HTMLProgressElement, HTMLElement]
  row.hidden = false
  bar.max = total
  bar.value = done
  words.textContent = `${mb(done)} van ${mb(total)}`
  const quarter = Math.floor((4 * done) / total)
  const line = quarter === 0 ? BUSY : `${BUSY} ${quarter * 25}%`
  if (part('line').textContent !== line) part('line').textContent = line
}

/** Moves the focus to the status line, since the button that had it is hidden. */
function focusLine(): void {
  part('line').tabIndex = -1
  part('line').focus()
}

async function keep(worker: ServiceWorker): Promise<void> {
  focusLine()
  part('start').hidden = true
  part('parts').hidden = true
  part('line').textContent = BUSY
  await navigator.storage?.persist?.().catch(() => false)
  try {
    show(await ask(worker, { ask: 'keep', keys: chosenKeys(part('parts')) }, showProgress))
  } catch (error) {
    const state = await ask(worker, { ask: 'state' })
    show(state)
    const why = FAILED[error instanceof FailedError ? error.reason : 'network']
    part('line').textContent = `${why} ${partOf(state.kept, state.total)}.`
  }
}

async function remove(worker: ServiceWorker, registration: ServiceWorkerRegistration): Promise<void> {
  focusLine()
  await ask(worker, { ask: 'remove' })
  await registration.unregister()
  part('line').textContent = 'Alles van deze site is van dit apparaat verwijderd.'
  for (const name of ['remove', 'progress', 'start', 'parts']) part(name).hidden = true
}

/** The addresses of this page and of all that it loaded, so that these are stored too. */
const loadedAddresses = (): string[] => [
  location.href,
  ...performance.getEntriesByType('resource').map(({ name }) => name),
]

async function start(address: string): Promise<void> {
  await navigator.serviceWorker.register(address)
  const registration = await navigator.serviceWorker.ready
  const worker = registration.active as ServiceWorker
  await ask(worker, { ask: 'read', addresses: loadedAddresses() }).catch(() => {})
  show(await ask(worker, { ask: 'state' }))
  part('start').addEventListener('click', () => keep(worker))
  part('remove').addEventListener('click', () => remove(worker, registration))
}

if (section) {
  start(section.dataset.keep ?? '').catch((error: unknown) => {
    console.warn(error)
    part('line').textContent = UNABLE
  })
}
