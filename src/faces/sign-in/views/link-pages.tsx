import { Button } from '../../../ui/button.tsx'
import { linkPath, signInPath } from '../paths.ts'
import { words } from '../words.ts'
import { type SignInFrame, SignInPage } from './sign-in-frame.tsx'

/** The link was sent, or would have been: the page is the same whether the address is known or not. */
export function LinkSentPage({ frame, address }: { frame: SignInFrame; address: string }) {
  const say = words(frame.language)
  return (
    <SignInPage frame={frame} title={say('sentTitle')}>
      <h1 class="ds-heading" data-size="lg">
        {say('sentTitle')}
      </h1>
      <p>{say('sent', { address })}</p>
      <p>
        <a class="ds-link" href={signInPath}>
          {say('again')}
        </a>
      </p>
    </SignInPage>
  )
}

/** The link was opened: a button uses it up, since mail scanners follow links. */
export function OpenLinkPage({ frame, token }: { frame: SignInFrame; token: string }) {
  const say = words(frame.language)
  return (
    <SignInPage frame={frame} title={say('openTitle')}>
      <h1 class="ds-heading" data-size="lg">
        {say('openTitle')}
      </h1>
      <p>{say('open')}</p>
      <form method="post" action={linkPath(token)}>
        <Button>{say('openButton')}</Button>
      </form>
    </SignInPage>
  )
}

/** The link was used before, or its time is over. */
export function LinkOverPage({ frame }: { frame: SignInFrame }) {
  const say = words(frame.language)
  return (
    <SignInPage frame={frame} title={say('overTitle')}>
      <h1 class="ds-heading" data-size="lg">
        {say('overTitle')}
      </h1>
      <p>{say('over')}</p>
      <p>
        <Button href={signInPath}>{say('again')}</Button>
      </p>
    </SignInPage>
  )
}

/** A door that stays shut for this role. */
export function NoAccessPage({ frame }: { frame: SignInFrame }) {
  const say = words(frame.language)
  return (
    <SignInPage frame={frame} title={say('noAccessTitle')}>
      <h1 class="ds-heading" data-size="lg">
        {say('noAccessTitle')}
      </h1>
      <p>{say('noAccess')}</p>
      <p>
        <a class="ds-link" href="/desk">
          {say('toDesk')}
        </a>
      </p>
    </SignInPage>
  )
}
