import type { NameView } from '../protocol.ts'
import type { Field, RulingAct } from './acts.ts'
import type { Asking } from './dialog.ts'
import { area, input, type Made, select } from './fields.ts'
import { chosenRows, type Screen } from './screen.ts'

const LEADING_NUMBER = /^\s*((?:\d+(?:\.\d+)*|[IVXLC]+|[a-z])[.)]?|§)(?=\s)/u

const textOf = (screen: Screen): string[] => {
  const [from, to] = chosenRows(screen)
  return screen.view.rows.slice(from - 1, to).map(({ text }) => text)
}

const counted = (rows: readonly [number, number]): string =>
  rows[0] === rows[1] ? `Regel ${rows[0]}` : `Regels ${rows[0]}–${rows[1]}`

const about = (screen: Screen): string => {
  const words = textOf(screen).join(' ').trim()
  return `${counted(chosenRows(screen))}: ${words.length > 120 ? `${words.slice(0, 120)}…` : words}`
}

/** The level to propose: 1 for an item, otherwise that of the last heading at or above the chosen rows. */
function levelOf({ view, chosen }: Screen, as: string): string {
  if (as === 'item') return '1'
  const row = Math.min(chosen.from, chosen.to)
  const above = view.blocks.findLast(({ type, rows }) => type === 'heading' && (rows[0] ?? 0) <= row)
  return /\d+/.exec(above?.label ?? '')?.[0] ?? '2'
}

/** The number of columns of the widest row. */
const columnsOf = (screen: Screen): string =>
  String(Math.max(2, ...textOf(screen).map((row) => row.trim().split(/\s{2,}|\t/u).length)))

function proposal(screen: Screen, { name }: Field, as: string): string {
  if (name === 'level') return levelOf(screen, as)
  if (name === 'columns') return columnsOf(screen)
  if (name === 'after') return String(Math.max(0, chosenRows(screen)[0] - 1))
  return as === 'item' ? '' : (LEADING_NUMBER.exec(textOf(screen)[0] ?? '')?.[1] ?? '')
}

function controlOf(screen: Screen, field: Field, as: string): Made<HTMLInputElement> {
  const digits: Record<string, string> =
    field.kind === 'number' ? { inputmode: 'numeric', pattern: '[0-9]*' } : {}
  const needed: Record<string, string> = field.isNeeded ? { required: '' } : {}
  return input(field.label, proposal(screen, field, as), { name: field.name, ...digits, ...needed })
}

const fieldValue = ({ kind }: Field, value: string): string | number | undefined => {
  const plain = value.trim()
  if (plain === '') return undefined
  return kind === 'number' ? Math.trunc(Number(plain)) : plain
}

/** The dialog for a ruling about the chosen rows. */
export function askRuling(screen: Screen, ruling: RulingAct): Asking {
  const rows = chosenRows(screen)
  const inputs = ruling.fields.map((of) => ({ of, ...controlOf(screen, of, ruling.as) }))
  const reason = input('Reden (lezers zien die)', ruling.reason, { required: '', name: 'reason' })
  const act: Asking['act'] = () => ({
    do: 'rule',
    rows,
    as: ruling.as,
    ...Object.fromEntries(inputs.map(({ of, control }) => [of.name, fieldValue(of, control.value)])),
    reason: reason.control.value,
  })
  return {
    title: ruling.title,
    about: about(screen),
    fields: [...inputs.map(({ field }) => field), reason.field],
    act,
    focus: inputs[0]?.control ?? reason.control,
  }
}

/** Selects, in the text area, the words that were selected with the mouse, so that typing replaces them. */
function selectWords(control: HTMLTextAreaElement, words: string): void {
  const at = words === '' ? -1 : control.value.indexOf(words)
  if (at >= 0) control.setSelectionRange(at, at + words.length)
}

/** The dialog to correct the words of the chosen rows. */
export function askCorrection(screen: Screen, selected: string): Asking {
  const rows = chosenRows(screen)
  const words = area('De woorden zoals ze moeten zijn', textOf(screen).join('\n'))
  const reason = input('Reden (lezers zien die)', 'Beschadigd bij het uitlezen.', {
    required: '',
    name: 'reason',
  })
  selectWords(words.control, selected)
  return {
    title: 'Woorden corrigeren',
    about: `${counted(rows)}. Alleen schade van het uitlezen: de spelling van de schrijver blijft.`,
    fields: [words.field, reason.field],
    act: () => ({ do: 'correct', rows, words: words.control.value, reason: reason.control.value }),
    focus: words.control,
  }
}

/** The choices for a name: a new entry in a register, or a spelling of a similar one. */
const placesFor = ({ near }: NameView): Record<string, string> => ({
  ...(near && { near: `Andere schrijfwijze van ${near.name}` }),
  actors: 'Actor',
  laws: 'Wet of regeling',
  programmes: 'Programma of akkoord',
})

/** The dialog that adds a name to a register. Fields that the chosen register does not have are hidden. */
export function askName({ view }: Screen, found: NameView): Asking {
  const name = input('Naam', found.name, { required: '', name: 'name' })
  const place = select('Is een', placesFor(found), found.near ? 'near' : found.register)
  const kind = select('Soort', view.actorKinds, found.kind)
  const short = input('Afkorting, als de tekst die geeft', '', { name: 'short' })
  const showAsked = (): void => {
    kind.field.hidden = place.control.value !== 'actors'
    short.field.hidden = place.control.value !== 'laws' && place.control.value !== 'programmes'
  }
  place.control.addEventListener('input', showAsked)
  showAsked()
  return {
    title: 'In het register zetten',
    about: `Staat ${found.times} keer in de tekst. Een bestand in content/ krijgt deze naam.`,
    fields: [name.field, place.field, kind.field, short.field],
    act: () =>
      enterAct(found, place.control.value, {
        name: name.control.value,
        kind: kind.control.value,
        short: short.control.value,
      }),
    focus: place.control,
  }
}

function enterAct(
  { near }: NameView,
  place: string,
  { name, kind, short }: Record<'name' | 'kind' | 'short', string>,
): ReturnType<Asking['act']> {
  const act = { do: 'enter' as const, name, kind: kind as never }
  if (place === 'near' && near) return { ...act, register: near.register, of: near.id }
  return { ...act, register: place as 'actors', ...(short.trim() !== '' && { short }) }
}
