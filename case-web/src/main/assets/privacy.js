/*
 * A page that the browser kept for its Back button may belong to somebody who has signed out: ask the server again.
 * A value that was shown on request hides again by itself.
 */
const SHOWN_FOR = 60000

function hideAgain (revealed) {
  const seconds = Number(revealed.dataset.hideAfter)
  setTimeout(() => {
    const back = revealed.dataset.hideTo
    if (back) {
      location.replace(back)
    } else {
      revealed.remove()
    }
  }, seconds > 0 ? seconds * 1000 : SHOWN_FOR)
}

export function keepPrivate (page) {
  addEventListener('pageshow', event => {
    if (event.persisted) {
      location.reload()
    }
  })
  page.querySelectorAll('[data-revealed]').forEach(hideAgain)
  page.addEventListener('htmx:load', event => {
    if (event.target.matches('[data-revealed]')) {
      hideAgain(event.target)
    }
    event.target.querySelectorAll('[data-revealed]').forEach(hideAgain)
  })
}
