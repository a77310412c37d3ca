import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser'

// Passkeys need script: without it, or where the browser knows none, their forms stay hidden and the code from an app is there.

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) {
  if (!browserSupportsWebAuthn()) continue
  form.hidden = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void answer(form)
  })
}

/** Lets the browser ask for the passkey, and sends what it answers. */
async function answer(form: HTMLFormElement): Promise<void> {
  const field = form.querySelector<HTMLInputElement>('input[name="answer"]')
  const failed = form.querySelector<HTMLElement>('[role="alert"]')
  const optionsJSON = JSON.parse(form.dataset.options ?? '{}')
  try {
    const given = await (form.dataset.passkey === 'create'
      ? startRegistration({ optionsJSON })
      : startAuthentication({ optionsJSON }))
    if (field) field.value = JSON.stringify(given)
    form.submit()
  } catch {
    if (failed) failed.hidden = false
  }
}
