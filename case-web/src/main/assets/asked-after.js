/*
 * A part of a sheet that is asked only after a certain answer: hidden until that answer is given. What stands in it, or is
 * wrong in it, is never hidden while it counts. Without scripts it stands there, and its heading says when it is meant.
 */
function isFilled (field) {
  return field.type === 'radio' || field.type === 'checkbox' ? field.checked : field.value !== ''
}

export function askAfter (page) {
  for (const part of page.querySelectorAll('[data-asked-after]')) {
    const answers = [...page.querySelectorAll('input')].filter(one => one.name === part.dataset.askedAfter)
    const look = () => {
      const chosen = answers.find(one => one.checked)
      const counts = chosen ? chosen.value !== part.dataset.unless : [...part.querySelectorAll('input')].some(isFilled)
      part.hidden = !counts && !part.querySelector('.govuk-error-message')
    }
    answers.forEach(one => one.addEventListener('change', look))
    look()
  }
}
