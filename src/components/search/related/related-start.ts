import { whenIdle } from '../../when-idle.ts'

/**
 * On the page of a document: adds a control to every paragraph with related ones. The dialog is loaded on
 * demand.
 */
const list = document.querySelector<HTMLElement>('[data-related]')

function control(place: HTMLElement, file: string): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'related'
  button.setAttribute('aria-label', `Meer zoals alinea ${place.id.slice(1)}`)
  button.addEventListener('click', () =>
    import('./related-dialog.ts').then(({ showRelated }) => showRelated(place.id, file, button)),
  )
  return button
}

function addControl(id: string): void {
  const place = document.getElementById(id)
  const before = place?.querySelector(':scope > .cite') ?? place?.querySelector(':scope > .num')
  if (place) before?.after(control(place, list?.dataset.file ?? ''))
}

whenIdle(list?.dataset.related?.split(' ') ?? [], addControl)
