import type { Purpose } from '../../../platform/auth/personal-links.ts'
import { Button } from '../../../ui/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Field } from '../../../ui/field.tsx'
import type { AddressForm } from '../forms.ts'
import { askForLinkPath } from '../paths.ts'
import { words } from '../words.ts'
import { type SignInFrame, SignInPage } from './sign-in-frame.tsx'

/** Somebody asks for a personal link at the address that the secretariat knows. */
export function AskForLinkPage(props: { frame: SignInFrame; purpose: Purpose; failed?: AddressForm }) {
  const { frame, purpose, failed } = props
  const say = words(frame.language)
  const error = failed && !failed.ok ? say(failed.problem) : undefined
  const title = say(`askTitle-${purpose}`)
  return (
    <SignInPage frame={frame} title={title} hasErrors={Boolean(error)}>
      {error && <ErrorSummary language={frame.language} errors={[{ field: 'address', text: error }]} />}
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      <p>{say(`ask-${purpose}`)}</p>
      <form method="post" action={askForLinkPath(purpose)} novalidate>
        <Field
          language={frame.language}
          name="address"
          type="email"
          label={say('address')}
          error={error}
          value={failed && !failed.ok ? failed.typed : undefined}
          autocomplete="email"
          spellcheck={false}
          dir="ltr"
        />
        <Button>{say('send')}</Button>
      </form>
    </SignInPage>
  )
}

/** A link was sent, or would have been: the page is the same whether the address is known or not. */
export function PersonalLinkSentPage({ frame, address }: { frame: SignInFrame; address?: string }) {
  const say = words(frame.language)
  return (
    <SignInPage frame={frame} title={say('sentTitle')}>
      <h1 class="ds-heading" data-size="lg">
        {say('sentTitle')}
      </h1>
      <p>{address ? say('linkSent', { address }) : say('linkRenewed')}</p>
    </SignInPage>
  )
}
