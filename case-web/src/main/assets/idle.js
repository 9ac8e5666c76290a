/*
 * Nobody is here any more: a warning, and two minutes later the page is covered and locked. It happens a little before
 * the server ends the session (15 minutes after the last request, or up to half a minute earlier), so that unlocking comes
 * back to the same page. All pages of one browser count together: who works in one is not locked out in another.
 */
import { shutCurtain } from './curtain.js'

const MINUTE = 60000
const LOCK_AFTER = 15 * MINUTE - 45000
const WARN_AFTER = LOCK_AFTER - 2 * MINUTE
const ASK_AFTER = 10 * MINUTE
const LOOK_EVERY = 5000

export function lockWhenLeft (page) {
  const status = page.getElementById('status')
  const lock = page.querySelector('form[action$="/lock"]')
  if (!lock || !status || !status.dataset.idleWarning) {
    return
  }
  const others = new BroadcastChannel('kinward-in-use')
  let used = Date.now()
  let asked = used
  let typedInto = null
  let shut = false

  function inUse () {
    if (!shut && Date.now() - used < LOCK_AFTER) {
      used = Date.now()
      status.textContent = status.textContent === status.dataset.idleWarning ? '' : status.textContent
    }
  }

  // somebody who types for long sends nothing: the server is told that the page is in use
  function stay () {
    if (used > asked && Date.now() - asked >= ASK_AFTER) {
      asked = Date.now()
      fetch('/help').catch(() => { asked = 0 })
    }
  }

  async function cover () {
    shut = true
    page.title = status.dataset.idleTitle
    shutCurtain(page)
    status.textContent = status.dataset.idleLocked
    const answer = await fetch(lock.action, { method: 'POST', body: new URLSearchParams(new FormData(lock)) })
    if (typedInto && typedInto.isConnected && typedInto.elements['page-stamp']) {
      // the server is locked: it keeps what was typed, sealed, and gives it back to the same person
      HTMLFormElement.prototype.submit.call(typedInto)
    } else {
      // another page of the browser may have locked first
      const door = answer.redirected ? answer : await fetch('/lock')
      location.replace(door.url.endsWith('/lock') ? '/lock' : '/session-ended')
    }
  }

  function look () {
    const left = Date.now() - used
    if (!shut && left >= LOCK_AFTER) {
      // without a line the page stays covered, and the lock is tried again
      cover().catch(() => { setTimeout(() => { shut = false }, MINUTE) })
    } else if (!shut && left >= WARN_AFTER) {
      status.textContent = status.dataset.idleWarning
    } else if (!shut) {
      stay()
    }
  }

  for (const sign of ['keydown', 'pointerdown', 'wheel', 'touchmove']) {
    page.addEventListener(sign, () => { inUse(); others.postMessage('') }, { passive: true })
  }
  others.addEventListener('message', inUse)
  page.querySelector('main').addEventListener('input', event => { typedInto = event.target.form })
  page.addEventListener('visibilitychange', look)
  setInterval(look, LOOK_EVERY)
}
