/*
 * The privacy curtain: one press covers the whole page and its title, another shows it again (SCREENS 8.4). What lies
 * beneath is not read aloud and cannot be reached; what was typed stays. It stays drawn when the page beneath leaves by
 * itself. A function key types nothing into a field.
 */
const KEY = 'F8'
const DRAWN = 'kinward-curtain'

// all that a page shows but the line that says when it locks, which names nobody
function beneath (page) {
  return [...page.body.children].filter(part => part.id !== 'status' && part.id !== 'curtain')
}

export function cover (page, covered) {
  beneath(page).forEach(part => { part.inert = covered })
  page.body.classList.toggle('kinward-covered', covered)
}

export function hangCurtain (page) {
  const button = page.querySelector('[data-curtain]')
  const curtain = page.getElementById('curtain')
  if (!button || !curtain) {
    sessionStorage.removeItem(DRAWN)
    return
  }
  const title = page.title
  let focused = button

  function draw () {
    focused = page.activeElement || button
    sessionStorage.setItem(DRAWN, 'yes')
    page.title = curtain.dataset.title
    curtain.hidden = false
    cover(page, true)
    curtain.querySelector('button').focus()
  }

  function open () {
    sessionStorage.removeItem(DRAWN)
    page.title = title
    curtain.hidden = true
    cover(page, false)
    focused.focus({ preventScroll: true })
  }

  button.hidden = false
  button.addEventListener('click', draw)
  curtain.querySelector('button').addEventListener('click', open)
  page.addEventListener('keydown', event => {
    if (event.key === KEY && !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault()
      curtain.hidden ? draw() : open()
    }
  })
  if (sessionStorage.getItem(DRAWN)) {
    draw()
  }
}
