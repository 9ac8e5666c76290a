import { Button } from './node_modules/govuk-frontend/dist/govuk/components/button/button.mjs'
import { CharacterCount } from './node_modules/govuk-frontend/dist/govuk/components/character-count/character-count.mjs'
import { Checkboxes } from './node_modules/govuk-frontend/dist/govuk/components/checkboxes/checkboxes.mjs'
import { ErrorSummary } from './node_modules/govuk-frontend/dist/govuk/components/error-summary/error-summary.mjs'
import { NotificationBanner } from './node_modules/govuk-frontend/dist/govuk/components/notification-banner/notification-banner.mjs'
import { PasswordInput } from './node_modules/govuk-frontend/dist/govuk/components/password-input/password-input.mjs'
import { Radios } from './node_modules/govuk-frontend/dist/govuk/components/radios/radios.mjs'
import { ServiceNavigation } from './node_modules/govuk-frontend/dist/govuk/components/service-navigation/service-navigation.mjs'
import { SkipLink } from './node_modules/govuk-frontend/dist/govuk/components/skip-link/skip-link.mjs'
import './node_modules/htmx.org/dist/htmx.esm.js'
import { askAfter } from './asked-after.js'
import { hangCurtain } from './curtain.js'
import { lockWhenLeft } from './idle.js'
import { keepPrivate } from './privacy.js'

const components = [Button, CharacterCount, Checkboxes, ErrorSummary, NotificationBanner, PasswordInput, Radios,
  ServiceNavigation, SkipLink]

function enhance (root) {
  for (const Component of components) {
    for (const element of root.querySelectorAll(`[data-module="${Component.moduleName}"]:not([data-${Component.moduleName}-init])`)) {
      new Component(element)
    }
  }
}

// the class that makes hidden parts hidden: set here, because inline script is not allowed
document.body.classList.add('js-enabled', 'govuk-frontend-supported')
// htmx writes down the address of each page as it is loaded, whatever its settings say: none stays on a shared device
sessionStorage.removeItem('htmx-current-path-for-history')
hangCurtain(document)
enhance(document)
askAfter(document)
document.body.addEventListener('htmx:load', event => enhance(event.target.parentNode || document))
keepPrivate(document)
lockWhenLeft(document)
