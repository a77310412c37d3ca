import type { Language } from '../../../../platform/i18n/language.ts'
import { Button } from '../../../../ui/button.tsx'
import { assetPath } from '../../../../ui/styles/built-assets.ts'
import { words } from '../words.ts'

/** What a passkey is asked: the browser's options, and the challenge sealed. */
export type PasskeyAsked = { options: object; sealed: string }

/** A button that lets the browser make a passkey or use one. Hidden where there is no script, or no passkeys. */
export function PasskeyForm(props: {
  language: Language
  manner: 'create' | 'use'
  action: string
  asked: PasskeyAsked
  next?: string | undefined
}) {
  const { language, manner, action, asked, next } = props
  const say = words(language)
  return (
    <>
      <form
        method="post"
        action={action}
        hidden
        data-passkey={manner}
        data-options={JSON.stringify(asked.options)}
      >
        <input type="hidden" name="answer" value="" />
        <input type="hidden" name="sealed" value={asked.sealed} />
        {next && <input type="hidden" name="next" value={next} />}
        <p role="alert" hidden>
          {say('passkeyFailed')}
        </p>
        <Button variant="secondary">{say(manner === 'create' ? 'passkeyAdd' : 'passkeyUse')}</Button>
      </form>
      <script type="module" src={assetPath('passkey.js')} />
    </>
  )
}
