/**
 * Runs on every page, once the site is saved on the device: tells that a newer version is ready, and switches
 * to it when the reader wants to.
 */
const workers = (navigator as Partial<Navigator>).serviceWorker

const STYLE = {
  position: 'fixed',
  insetInline: '0',
  bottom: '0',
  zIndex: '10',
  padding: '0.75rem 1.25rem',
  textAlign: 'center',
  background: 'Canvas',
  color: 'CanvasText',
  borderTop: '1px solid',
}

/** The text is added after the element, so that screen readers announce it. */
function tell(waiting: ServiceWorker): void {
  document.querySelector('[data-newer]')?.remove()
  const note = document.createElement('div')
  note.dataset.newer = ''
  note.setAttribute('role', 'status')
  Object.assign(note.style, STYLE)
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = 'Nu gebruiken'
  button.addEventListener('click', () => waiting.postMessage({ ask: 'use' }))
  document.body.append(note)
  setTimeout(() => note.append('Er is een nieuwere versie van deze site. ', button), 100)
}

/** A newer version may be ready already, being installed, or found later. */
function watch(registration: ServiceWorkerRegistration): void {
  if (registration.waiting) tell(registration.waiting)
  tellWhenReady(registration.installing)
  registration.addEventListener('updatefound', () => tellWhenReady(registration.installing))
}

const tellWhenReady = (installing: ServiceWorker | null): void =>
  installing?.addEventListener('statechange', () => {
    if (installing.state === 'installed') tell(installing)
  })

if (workers?.controller) {
  // All open pages switch to the new version together.
  workers.addEventListener('controllerchange', () => location.reload(), { once: true })
  workers.getRegistration().then((registration) => registration && watch(registration))
}
