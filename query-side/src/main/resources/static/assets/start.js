// Everything works without this file; it adds what GOV.UK Frontend's components do for those who have JavaScript.
import '/assets/progress.js'
import { initAll } from '/assets/govuk/govuk-frontend.min.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()
