import type { Purpose } from '../../../platform/auth/personal-links.ts'
import type { PersonalLink } from '../../../platform/auth/schema.ts'
import { Button } from '../../../ui/button.tsx'
import { askForLinkPath, personalLinkPath, renewalPath, visitPath } from '../paths.ts'
import { words } from '../words.ts'
import { type SignInFrame, SignInPage } from './sign-in-frame.tsx'

type Opened = { frame: SignInFrame; purpose: Purpose; token: string }

/** The link was opened: a button starts the visit, since mail scanners follow links. */
export function OpenPersonalLinkPage({ frame, purpose, token }: Opened) {
  const say = words(frame.language)
  const title = say(`linkTitle-${purpose}`)
  return (
    <SignInPage frame={frame} title={title}>
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      <p>{say(`linkOpen-${purpose}`)}</p>
      <form method="post" action={personalLinkPath(purpose, token)}>
        <Button>{say(`linkButton-${purpose}`)}</Button>
      </form>
    </SignInPage>
  )
}

/** In this browser another person's pages are open. Whose the link is stays unsaid. */
export function SomebodyElsePage({ frame, purpose, token }: Opened) {
  const say = words(frame.language)
  return (
    <SignInPage frame={frame} title={say('elseTitle')}>
      <h1 class="ds-heading" data-size="lg">
        {say('elseTitle')}
      </h1>
      <p>{say('else')}</p>
      <form method="post" action={personalLinkPath(purpose, token)}>
        <Button>{say('elseButton')}</Button>
      </form>
      <p>
        <a class="ds-link" href={visitPath(purpose)}>
          {say('elseBack')}
        </a>
      </p>
    </SignInPage>
  )
}

/** Why a link opens nothing. */
export type Why = NonNullable<PersonalLink['revokedFor']> | 'over' | 'unknown'

/** A link that opens nothing: why, and what to do. A new one goes to the address on file alone, never to who asks. */
export function DeadLinkPage({
  frame,
  purpose,
  token,
  why,
  mailbox,
}: Opened & { why: Why; mailbox: string }) {
  const say = words(frame.language)
  const renews = why === 'over' || why === 'registered' || why === 'address-changed'
  return (
    <SignInPage frame={frame} title={say('overTitle')}>
      <h1 class="ds-heading" data-size="lg">
        {say('overTitle')}
      </h1>
      <p>{say(`why-${why}`)}</p>
      {renews && (
        <form method="post" action={renewalPath(purpose, token)}>
          <Button>{say('renew')}</Button>
        </form>
      )}
      {why === 'unknown' && (
        <p>
          <Button href={askForLinkPath(purpose)}>{say('again')}</Button>
        </p>
      )}
      <p>{say('questions', { mailbox })}</p>
    </SignInPage>
  )
}
