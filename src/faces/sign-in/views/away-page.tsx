import type { Purpose } from '../../../platform/auth/personal-links.ts'
import { Button } from '../../../ui/button.tsx'
import { askForLinkPath } from '../paths.ts'
import { words } from '../words.ts'
import { type SignInFrame, SignInPage } from './sign-in-frame.tsx'

/** A form came after its visit had ended: what was typed is shown, to be copied. */
export function AwayPage(props: { frame: SignInFrame; purpose: Purpose; typed: string[] }) {
  const { frame, purpose, typed } = props
  const say = words(frame.language)
  return (
    <SignInPage frame={frame} title={say('awayTitle')}>
      <h1 class="ds-heading" data-size="lg">
        {say('awayTitle')}
      </h1>
      <p>{say('away')}</p>
      {typed.map((value, index) => (
        <p key={index} dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
          {value}
        </p>
      ))}
      <p>
        <Button href={askForLinkPath(purpose)}>{say('awayButton')}</Button>
      </p>
    </SignInPage>
  )
}
