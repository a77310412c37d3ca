import { linkMinutes } from '../../../platform/auth/sign-in-links.ts'
import { Button } from '../../../ui/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Field } from '../../../ui/field.tsx'
import type { AddressForm } from '../forms.ts'
import { linksPath } from '../paths.ts'
import { words } from '../words.ts'
import { DemonstrationAccounts, type NamedAccount } from './demonstration-accounts.tsx'
import { SignInPage as Frame, type SignInFrame } from './sign-in-frame.tsx'

/** Asks for the address to which a link is sent; in the demonstration, offers its named accounts. */
export function SignInPage(props: {
  frame: SignInFrame
  failed?: AddressForm
  accounts: NamedAccount[]
  next?: string
}) {
  const { frame, failed } = props
  const say = words(frame.language)
  const error = failed && !failed.ok ? say(failed.problem) : undefined

  return (
    <Frame frame={frame} title={say('title')} hasErrors={Boolean(error)}>
      {error && <ErrorSummary language={frame.language} errors={[{ field: 'address', text: error }]} />}
      <h1 class="ds-heading" data-size="lg">
        {say('title')}
      </h1>
      <p>{say('intro')}</p>
      {props.accounts.length > 0 && <DemonstrationAccounts {...props} language={frame.language} />}
      <form method="post" action={linksPath} novalidate>
        <Field
          language={frame.language}
          name="address"
          type="email"
          label={say('address')}
          hint={say('addressHint', { minutes: linkMinutes })}
          error={error}
          value={failed && !failed.ok ? failed.typed : undefined}
          autocomplete="email"
          spellcheck={false}
          dir="ltr"
        />
        <Button variant={props.accounts.length > 0 ? 'secondary' : 'primary'}>{say('send')}</Button>
      </form>
    </Frame>
  )
}
